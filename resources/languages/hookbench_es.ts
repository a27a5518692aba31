<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Hookbench</name>
        <message>
            <location filename="../../core" />
            <source>pending</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>delivered</source>
            <translation>entregada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>invalid</source>
            <translation>inválida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>dns</source>
            <translation>DNS</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unreachable</source>
            <translation>inaccesible</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>tls</source>
            <translation>TLS</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>timeout</source>
            <translation>timeout</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>reset</source>
            <translation>restablecida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>garbage</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>exit</source>
            <translation>error de script</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>blocked</source>
            <translation>bloqueo</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>connect</source>
            <translation>conexión</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>send</source>
            <translation>envío</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wait</source>
            <translation>espera</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>receive</source>
            <translation>recepción</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was created through the API or a sign-up.</source>
            <translation>Se creó un usuario mediante la API o un registro.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was deleted.</source>
            <translation>Se eliminó un usuario.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user's profile, password, custom data or other data was changed.</source>
            <translation>Cambiaron el perfil, la contraseña, los datos personalizados u otros datos de un usuario.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was suspended or reactivated.</source>
            <translation>Se suspendió o reactivó a un usuario.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Trusted device</source>
            <translation>Dispositivo de confianza</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A browser was remembered after multi-factor authentication.</source>
            <translation>Se recordó un navegador tras la autenticación multifactor.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A trusted device was removed by its user or an administrator.</source>
            <translation>El usuario o un administrador eliminó un dispositivo de confianza.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was created.</source>
            <translation>Se creó una organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was deleted.</source>
            <translation>Se eliminó una organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization's data was changed.</source>
            <translation>Cambiaron los datos de una organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users or applications joined or left an organization.</source>
            <translation>Usuarios o aplicaciones se unieron a una organización o la dejaron.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was created.</source>
            <translation>Se creó un rol.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was deleted.</source>
            <translation>Se eliminó un rol.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role's data was changed.</source>
            <translation>Cambiaron los datos de un rol.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions were added to or removed from a role.</source>
            <translation>Se añadieron permisos a un rol o se le quitaron.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization role</source>
            <translation>Rol de organización</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was created.</source>
            <translation>Se creó un rol de organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was deleted.</source>
            <translation>Se eliminó un rol de organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role's data was changed.</source>
            <translation>Cambiaron los datos de un rol de organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions of an organization role were changed.</source>
            <translation>Cambiaron los permisos de un rol de organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permission</source>
            <translation>Permiso</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was created.</source>
            <translation>Se creó un permiso de un recurso de API.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was deleted.</source>
            <translation>Se eliminó un permiso de un recurso de API.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission's data was changed.</source>
            <translation>Cambiaron los datos de un permiso.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization permission</source>
            <translation>Permiso de organización</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was created.</source>
            <translation>Se creó un permiso de organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was deleted.</source>
            <translation>Se eliminó un permiso de organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission's data was changed.</source>
            <translation>Cambiaron los datos de un permiso de organización.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User interaction</source>
            <translation>Interacción del usuario</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-up was completed.</source>
            <translation>Se completó un registro.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-in was completed.</source>
            <translation>Se completó un inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Risk rules demanded multi-factor authentication in a sign-in.</source>
            <translation>Las reglas de riesgo exigieron autenticación multifactor en un inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A forgotten password was reset.</source>
            <translation>Se restableció una contraseña olvidada.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many failed verifications locked an identifier.</source>
            <translation>Demasiadas verificaciones fallidas bloquearon un identificador.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many messages were sent to one recipient.</source>
            <translation>Se enviaron demasiados mensajes a un mismo destinatario.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Older grants were revoked: the limit was exceeded.</source>
            <translation>Se revocaron concesiones antiguas: se superó el límite.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>public key</source>
            <translation>clave pública</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>private key (the seed of 32 bytes, in hexadecimal)</source>
            <translation>clave privada (la semilla de 32 bytes, en hexadecimal)</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>webhook key</source>
            <translation>clave del webhook</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signing secret</source>
            <translation>secreto de firma</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret token</source>
            <translation>token secreto</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret</source>
            <translation>secreto</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verify token</source>
            <translation>token de verificación</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>topic</source>
            <translation>topic</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verification code</source>
            <translation>código de verificación</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>consumer secret</source>
            <translation>consumer secret</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto up to 1.42</source>
            <translation>Logto hasta 1.42</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>One attempt, whatever comes of it. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>Un solo intento, sea cual sea el resultado. Diez segundos hasta las cabeceras de la respuesta; el cuerpo puede tardar lo que necesite. Hasta 20 redirecciones.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto 1.43 and later</source>
            <translation>Logto 1.43 y posteriores</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Only a 5xx answer is tried again, up to three times: after 300, 600 and 1200 ms. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>Solo se reintenta tras una respuesta 5xx, hasta tres veces: después de 300, 600 y 1200 ms. Diez segundos hasta las cabeceras de la respuesta; el cuerpo puede tardar lo que necesite. Hasta 20 redirecciones.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hookbench</source>
            <translation>Hookbench</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>As Logto 1.43 and later, but the ten seconds are for the whole attempt: an endpoint that dribbles its answer is found out.</source>
            <translation>Como Logto 1.43 y posteriores, pero los diez segundos valen para todo el intento: un endpoint que responde con cuentagotas queda en evidencia.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid</source>
            <translation>válida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid in part</source>
            <translation>válida en parte</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing key</source>
            <translation>falta la clave</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_key</source>
            <translation>firma: falta la clave</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>bad key</source>
            <translation>clave inválida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: bad_key</source>
            <translation>firma: clave inválida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing header</source>
            <translation>falta la cabecera</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_header</source>
            <translation>firma: falta la cabecera</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing timestamp</source>
            <translation>falta el timestamp</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_timestamp</source>
            <translation>firma: falta el timestamp</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing signature</source>
            <translation>falta la firma</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_signature</source>
            <translation>firma: falta la firma</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed header</source>
            <translation>cabecera malformada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_header</source>
            <translation>firma: cabecera malformada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed body</source>
            <translation>cuerpo malformado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_body</source>
            <translation>firma: cuerpo malformado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stale timestamp</source>
            <translation>timestamp caducado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: stale_timestamp</source>
            <translation>firma: timestamp caducado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>future timestamp</source>
            <translation>timestamp futuro</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: future_timestamp</source>
            <translation>firma: timestamp futuro</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported version</source>
            <translation>versión no admitida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_version</source>
            <translation>firma: versión no admitida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported algorithm</source>
            <translation>algoritmo no admitido</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_algorithm</source>
            <translation>firma: algoritmo no admitido</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>untrusted cert url</source>
            <translation>URL de certificado no fiable</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: untrusted_cert_url</source>
            <translation>firma: URL de certificado no fiable</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wrong key id</source>
            <translation>id de clave incorrecto</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: wrong_key_id</source>
            <translation>firma: id de clave incorrecto</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>mismatch</source>
            <translation>no coincide</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: mismatch</source>
            <translation>firma: no coincide</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Sign-ins</source>
            <translation>Inicios de sesión</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Registrations</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hook</source>
            <translation>Hook</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed deliveries</source>
            <translation>Entregas fallidas</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed attempts</source>
            <translation>Intentos fallidos</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed</source>
            <translation>malformada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Max ms</source>
            <translation>Máx. ms</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Requests by hand</source>
            <translation>Peticiones manuales</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto keeps this and no more: the URL, the headers of both sides, the duration, the single attempts and the signature are in the other tabs only.</source>
            <translation>Logto guarda esto y nada más: la URL, las cabeceras de ambos lados, la duración, cada intento y la firma solo están en las otras pestañas.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every PostSignIn event once, however many hooks, actions, attempts and replays it had; by the time it was fired here or first received. A request that the receiver got counts unless its event was sent from here. Users are the different “userId” values.</source>
            <translation>Se cuenta cada evento PostSignIn una vez, sin importar cuántos hooks, acciones, intentos y repeticiones tuvo, en el momento en que se disparó aquí o se recibió por primera vez. Una petición que llegó al receptor cuenta, salvo que su evento se enviara desde aquí. Los usuarios son los distintos valores de «userId».</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every user of a PostRegister or User.Created event once, by the first of its events; an event that names no user counts for itself. Fired here or received; retries, replays and further hooks add nothing.</source>
            <translation>Se cuenta cada usuario de un evento PostRegister o User.Created una vez, en el primero de sus eventos; un evento que no nombra a ningún usuario cuenta por sí mismo. Da igual si se disparó aquí o se recibió; los reintentos, las repeticiones y otros hooks no suman.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: deliveries that failed for good, by what their last attempt came to, and every attempt that was not answered with 2xx, also where a later one was. Below them the receiver's own: requests that are not valid HTTP, or whose signature does not hold.</source>
            <translation>Se cuentan las entregas que fallaron definitivamente, según el resultado de su último intento, y cada intento sin respuesta 2xx, aunque uno posterior la tuviera. Debajo, las del receptor: peticiones que no son HTTP válido o cuya firma no es válida.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Over every attempt that got a whole answer, of whatever status, retries and replays included. Wait: from the last byte sent to the first received; total: from the attempt's start to its end. Percentiles by nearest rank: the smallest measured value that at least p per cent of all do not exceed.</source>
            <translation>De todos los intentos que recibieron una respuesta completa, con cualquier estado, incluidos reintentos y repeticiones. Espera: del último byte enviado al primero recibido; total: del inicio del intento a su fin. Percentiles por rango más cercano: el menor valor medido que al menos el p por ciento de todos no supera.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is in the system's keyring, which cannot be opened. Unlock the keyring and try again.</source>
            <translation>La clave de firma de un hook está en el llavero del sistema, que no se puede abrir. Desbloquea el llavero e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is no longer in the system's keyring. Regenerate the key of this hook.</source>
            <translation>La clave de firma de un hook ya no está en el llavero del sistema. Regenera la clave de este hook.</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hook</source>
            <translation>&amp;Hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;New hook</source>
            <translation>&amp;Nuevo hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Define a new hook</source>
            <translation>Definir un hook nuevo</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Save changes</source>
            <translation>&amp;Guardar cambios</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save the hook or the scenario being edited</source>
            <translation>Guardar el hook o el escenario que se está editando</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Discard changes</source>
            <translation>&amp;Descartar cambios</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go back to the hook as it was saved</source>
            <translation>Volver al hook tal como se guardó</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;uplicate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Begin a new hook or scenario like this one</source>
            <translation>Empezar un hook o un escenario nuevo a partir de este</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>De&amp;lete…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete the selected hook or scenario, after a question</source>
            <translation>Eliminar el hook o escenario, tras preguntar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Close the window; waiting retries go on at the next start</source>
            <translation>Cerrar; los reintentos siguen en el próximo inicio</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Delivery</source>
            <translation>&amp;Entrega</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Send event</source>
            <translation>&amp;Enviar evento</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Fire the event, run the scenario or check the signature on screen</source>
            <translation>Disparar el evento, ejecutar el escenario o comprobar la firma en pantalla</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Replay</source>
            <translation>&amp;Repetir</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, as recorded</source>
            <translation>Enviar de nuevo lo seleccionado, tal como se registró</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Replay re-si&amp;gned</source>
            <translation>Repetir con nueva &amp;firma</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, with a signature made now</source>
            <translation>Enviar de nuevo lo seleccionado, firmado ahora</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Stop trying a pending delivery, or stop the scenario</source>
            <translation>Dejar de intentar la entrega o detener el escenario</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Other side</source>
            <translation>&amp;Otro lado</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>From a delivery to its capture, and back</source>
            <translation>De una entrega a su captura y viceversa</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy as c&amp;URL</source>
            <translation>Copiar como c&amp;URL</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy the request as a curl command</source>
            <translation>Copiar la petición como comando de curl</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save &amp;exchange…</source>
            <translation>&amp;Guardar intercambio…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save what was sent and received to a file</source>
            <translation>Guardar en un archivo lo enviado y lo recibido</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>C&amp;lear list…</source>
            <translation>&amp;Vaciar lista…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete everything in the list, after a question</source>
            <translation>Eliminar todo lo que hay en la lista, tras preguntar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Receiver</source>
            <translation>&amp;Receptor</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Start receiver</source>
            <translation>&amp;Iniciar receptor</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Start or stop the built-in receiver</source>
            <translation>Iniciar o detener el receptor integrado</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Management API…</source>
            <translation>&amp;Management API…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Let scripts drive Hookbench as they drive Logto</source>
            <translation>Permitir que los scripts manejen Hookbench como manejan Logto</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hooks</source>
            <translation>&amp;Hooks</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hooks</source>
            <translation>Hooks</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Events</source>
            <translation>Even&amp;tos</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Deliveries</source>
            <translation>Entre&amp;gas</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Scenarios</source>
            <translation>Es&amp;cenarios</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Scenarios</source>
            <translation>Escenarios</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Re&amp;ports</source>
            <translation>Infor&amp;mes</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Si&amp;gnatures</source>
            <translation>Firma&amp;s</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>&amp;Filtrar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Filter or search the list of this page</source>
            <translation>Filtrar la lista de esta página o buscar en ella</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Theme like the s&amp;ystem</source>
            <translation>Tema del s&amp;istema</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>Tema c&amp;laro</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;ark theme</source>
            <translation>Tema &amp;oscuro</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Lang&amp;uage</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>Ajus&amp;tes…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>How much is kept of answers and received requests</source>
            <translation>Cuánto se guarda de las respuestas y de las peticiones recibidas</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hel&amp;p</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>This overview</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;About Hookbench</source>
            <translation>Acerca &amp;de Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Version, and where the workspace is</source>
            <translation>Versión y ubicación del espacio de trabajo</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Logto's nine calls about hooks and their log, for scripts and Logto's own clients. It listens on 127.0.0.1 only, so nothing outside this computer reaches it, and every call needs the token.</source>
            <translation>Las nueve llamadas de Logto sobre hooks y su log, para scripts y para los clientes del propio Logto. Solo escucha en 127.0.0.1, así que nada de fuera de este equipo llega a ella, y cada llamada necesita el token.</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Programs that use the old token are refused from then on.</source>
            <translation>Los programas que usen el token anterior se rechazarán a partir de entonces.</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Management API</source>
            <translation>Management API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>off</source>
            <translation>apagado</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>any free port</source>
            <translation>cualquier puerto libre</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Made when it is started for the first time</source>
            <translation>Se crea al iniciarla por primera vez</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Port</source>
            <translation>&amp;Puerto</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;URL</source>
            <translation>&amp;URL</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Copy the API's URL</source>
            <translation>Copiar la URL de la API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>serving</source>
            <translation>en servicio</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop the API</source>
            <translation>Detener la API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start the API</source>
            <translation>Iniciar la API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Make a new token?</source>
            <translation>¿Crear un token nuevo?</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Renew token</source>
            <translation>Renovar token</translation>
        </message>
        <message>
            <location filename="../../gui/app.py" />
            <source>Hookbench. The workspace is {folder}.</source>
            <translation>Hookbench. El espacio de trabajo es {folder}.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Filter: User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</source>
            <translation>Filtro: User.* status:5xx hook:nombre failure:timeout duration:&gt;500ms since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copied as a curl command, signature and headers included.</source>
            <translation>Copiado como comando de curl, con firma y cabeceras.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete {n} deliveries?</source>
            <extracomment>For one: Delete {n} delivery?</extracomment>
            <translation>
                <numerusform>¿Eliminar {n} entrega?</numerusform>
                <numerusform>¿Eliminar {n} entregas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Only pending deliveries are left. Cancel them first.</source>
            <translation>Solo quedan entregas pendientes. Cancélalas primero.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay re-signed</source>
            <translation>Repetir con nueva firma</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Open the capture</source>
            <translation>Abrir la captura</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copy as cURL</source>
            <translation>Copiar como cURL</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Save exchange…</source>
            <translation>Guardar intercambio…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all…</source>
            <translation>Eliminar todo…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>No deliveries yet</source>
            <translation>Aún no hay entregas</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Fire an event, and each hook that listens to it gets a delivery. You see it move here.</source>
            <translation>Dispara un evento y cada hook que lo escucha recibe una entrega. Aquí ves cómo avanza.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Choose an event</source>
            <translation>Elegir un evento</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all deliveries</source>
            <translation>Eliminar todas las entregas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n}</source>
            <extracomment>For one: Replay {n}</extracomment>
            <translation>
                <numerusform>Repetir {n}</numerusform>
                <numerusform>Repetir {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n} re-signed</source>
            <extracomment>For one: Replay {n} re-signed</extracomment>
            <translation>
                <numerusform>Repetir {n} con nueva firma</numerusform>
                <numerusform>Repetir {n} con nueva firma</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Those still pending stay, and so do the captures. The deleted cannot be brought back.</source>
            <translation>Las que siguen pendientes se quedan, y las capturas también. Lo eliminado no se puede recuperar.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Pending</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Delivered</source>
            <translation>Entregadas</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>deliveries</source>
            <translation>entregas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/rows.py" />
            <source>{n} deliveries</source>
            <extracomment>For one: {n} delivery</extracomment>
            <translation>
                <numerusform>{n} entrega</numerusform>
                <numerusform>{n} entregas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Filter deliveries</source>
            <translation>Filtrar entregas</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>No delivery matches</source>
            <translation>Ninguna entrega coincide</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Tries</source>
            <translation>Int.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Took</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>{method} request</source>
            <translation>Petición {method}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly and was started again. Nothing stored was lost.</source>
            <translation>El motor terminó de forma inesperada y se volvió a iniciar. No se perdió nada de lo guardado.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly, several times in a minute. Nothing stored was lost.</source>
            <translation>El motor terminó de forma inesperada varias veces en un minuto. No se perdió nada de lo guardado.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine could not be started: {reason}</source>
            <translation>No se pudo iniciar el motor: {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine is not running.</source>
            <translation>El motor no está en marcha.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>Start it with the button “Start the engine”.</source>
            <translation>Inícialo con el botón «Iniciar el motor».</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Decision of the blocking hooks</source>
            <translation>Decisión de los hooks bloqueantes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/decision_panel.py" />
            <source>Waiting for {n} hooks, {seconds} s at most…</source>
            <extracomment>For one: Waiting for {n} hook, {seconds} s at most…</extracomment>
            <translation>
                <numerusform>Esperando a {n} hook, {seconds} s como máximo…</numerusform>
                <numerusform>Esperando a {n} hooks, {seconds} s como máximo…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{count} of {total} deny</source>
            <translation>{count} de {total} deniegan</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{used} of {deadline}</source>
            <translation>{used} de {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have allowed (fail-open).</source>
            <translation>Fuera de plazo se habría permitido (fail-open).</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have denied (fail-closed).</source>
            <translation>Fuera de plazo se habría denegado (fail-closed).</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>allow</source>
            <translation>permitir</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>deny</source>
            <translation>denegar</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}</source>
            <translation>{hook} usó {used} de {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}: not in time</source>
            <translation>{hook} usó {used} de {deadline}: fuera de plazo</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>No event type has these letters.</source>
            <translation>Ningún tipo de evento contiene ese texto.</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search event types</source>
            <translation>Buscar tipos de evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search: {name}</source>
            <translation>Buscar: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Group {name}</source>
            <translation>Grupo {name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Event types</source>
            <translation>Tipos de evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as…</source>
            <translation>Enviar como…</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as Stripe, GitHub or another provider does</source>
            <translation>Enviar como lo hace Stripe, GitHub u otro proveedor</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Enviar (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Payload</source>
            <translation>Payload</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Variant of the sample</source>
            <translation>Variante del ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Which of the recorded bodies of this event the sample is made like</source>
            <translation>Cuál de los cuerpos registrados de este evento sirve de modelo para el ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>New sample</source>
            <translation>Nuevo ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Fresh ids and times; what was typed is replaced (undo brings it back)</source>
            <translation>Ids y horas nuevos; reemplaza lo escrito (Deshacer lo recupera)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Each hook gets its hookId added as the last key.</source>
            <translation>Cada hook recibe su hookId añadido como última clave.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As a provider sends it, signed at the time it is sent. Data and names in the samples are made up.</source>
            <translation>Tal como lo envía un proveedor, firmado en el momento del envío. Los datos y nombres de los ejemplos son inventados.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Send as a provider</source>
            <translation>Enviar como un proveedor</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing key</source>
            <translation>Clave de firma</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As the provider does</source>
            <translation>Como el proveedor</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>One attempt only</source>
            <translation>Un solo intento</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Copy public key</source>
            <translation>Copiar clave pública</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Without a key nothing is signed.</source>
            <translation>Sin una clave no se firma nada.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>The public key is copied: your endpoint checks with it.</source>
            <translation>Se copió la clave pública: tu endpoint comprueba con ella.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Proveedor</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>E&amp;vent</source>
            <translation>&amp;Evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Endpoint &amp;URL</source>
            <translation>URL de&amp;l endpoint</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing &amp;key</source>
            <translation>&amp;Clave de firma</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Retries</source>
            <translation>&amp;Reintentos</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Another sample</source>
            <translation>Otro ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Parts of the request</source>
            <translation>Partes de la petición</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/send_as.py" />
            <source>{n} retries</source>
            <extracomment>For one: {n} retry</extracomment>
            <translation>
                <numerusform>{n} reintento</numerusform>
                <numerusform>{n} reintentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>no retries</source>
            <translation>sin reintentos</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Waits {seconds} s for an answer, {retries}.</source>
            <translation>Espera {seconds} s a la respuesta, {retries}.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Where, or why not</source>
            <translation>Adónde, o por qué no</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Deliveries of this event</source>
            <translation>Entregas de este evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent yet.</source>
            <translation>Aún no se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Open delivery</source>
            <translation>Abrir entrega</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Enter or a double click on a row does the same</source>
            <translation>Intro o un doble clic en una fila hacen lo mismo</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>No hook got it.</source>
            <translation>Ningún hook lo recibió.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>webhook</source>
            <translation>webhook</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} script</source>
            <translation>{number}/{count} script</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} webhook</source>
            <translation>{number}/{count} webhook</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Does not listen</source>
            <translation>No lo escucha</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>script {program}</source>
            <translation>script {program}</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Who gets it</source>
            <translation>Quién lo recibe</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>All enabled hooks that listen</source>
            <translation>Todos los hooks activados que lo escuchan</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Only the hooks I pick</source>
            <translation>Solo los hooks que yo elija</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Create a hook for this event</source>
            <translation>Crear un hook para este evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>{reason}, gets it all the same</source>
            <translation>{reason}; lo recibe igualmente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/targets.py" />
            <source>{n} hooks get it</source>
            <extracomment>For one: {n} hook gets it</extracomment>
            <translation>
                <numerusform>{n} hook lo recibe</numerusform>
                <numerusform>{n} hooks lo reciben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>There is no hook yet, so nobody would hear of this event.</source>
            <translation>Aún no hay ningún hook, así que nadie se enteraría de este evento.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Pick at least one hook.</source>
            <translation>Elige al menos un hook.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Every hook that listens to {event} is off.</source>
            <translation>Todos los hooks que escuchan {event} están desactivados.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>No hook listens to {event}.</source>
            <translation>Ningún hook escucha {event}.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Hooks that get the event</source>
            <translation>Hooks que reciben el evento</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} hooks passed over</source>
            <extracomment>For one: {n} hook passed over</extracomment>
            <translation>
                <numerusform>{n} hook ignorado</numerusform>
                <numerusform>{n} hooks ignorados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} deliveries: {parts}</source>
            <extracomment>For one: {n} delivery: {parts}</extracomment>
            <translation>
                <numerusform>{n} entrega: {parts}</numerusform>
                <numerusform>{n} entregas: {parts}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} pending</source>
            <extracomment>For one: {n} pending</extracomment>
            <translation>
                <numerusform>{n} pendiente</numerusform>
                <numerusform>{n} pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} delivered</source>
            <extracomment>For one: {n} delivered</extracomment>
            <translation>
                <numerusform>{n} entregada</numerusform>
                <numerusform>{n} entregadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} fallida</numerusform>
                <numerusform>{n} fallidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} cancelled</source>
            <extracomment>For one: {n} cancelled</extracomment>
            <translation>
                <numerusform>{n} cancelada</numerusform>
                <numerusform>{n} canceladas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} skipped</source>
            <extracomment>For one: {n} skipped</extracomment>
            <translation>
                <numerusform>{n} omitida</numerusform>
                <numerusform>{n} omitidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>{path} could not be written: {reason}.</source>
            <translation>No se pudo escribir {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>Choose another folder, or make room there.</source>
            <translation>Elige otra carpeta o libera espacio en ella.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/bench.py" />
            <source>{n} selected</source>
            <extracomment>For one: {n} selected</extracomment>
            <translation>
                <numerusform>{n} seleccionada</numerusform>
                <numerusform>{n} seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>HTTP Archive</source>
            <translation>HTTP Archive</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Bytes as they crossed the socket</source>
            <translation>Bytes tal como pasaron por el socket</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save delivery</source>
            <translation>Guardar entrega</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save capture</source>
            <translation>Guardar captura</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Saved to {path}.</source>
            <translation>Guardado en {path}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Other words, or none, show more.</source>
            <translation>Con otras palabras, o sin ninguna, se muestran más.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} are selected; at most {limit} are sent again at once. Select fewer, or use: hookbench replay --filter</source>
            <translation>Hay {count} seleccionadas; como máximo se envían de nuevo {limit} a la vez. Selecciona menos o usa: hookbench replay --filter</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} of {total} could not be sent again. {reason}</source>
            <translation>{count} de {total} no se pudieron enviar de nuevo. {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>{n} deliveries sent again.</source>
            <extracomment>For one: {n} delivery sent again.</extracomment>
            <translation>
                <numerusform>{n} entrega enviada de nuevo.</numerusform>
                <numerusform>{n} entregas enviadas de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n} again?</source>
            <extracomment>For one: Send {n} again?</extracomment>
            <translation>
                <numerusform>¿Enviar {n} de nuevo?</numerusform>
                <numerusform>¿Enviar {n} de nuevo?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Each becomes a new delivery to its endpoint.</source>
            <translation>Cada una será una nueva entrega a su endpoint.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n}</source>
            <extracomment>For one: Send {n}</extracomment>
            <translation>
                <numerusform>Enviar {n}</numerusform>
                <numerusform>Enviar {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Sending {number} of {total} again.</source>
            <translation>Enviando de nuevo {number} de {total}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>sending</source>
            <translation>enviando</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>attempt {number}</source>
            <translation>intento {number}</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>again {time}</source>
            <translation>otra vez {time}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Sends what the provider sends before it trusts an endpoint, and says of each answer what the provider would say. Every request is recorded as a delivery.</source>
            <translation>Envía lo que envía el proveedor antes de confiar en un endpoint, y dice de cada respuesta lo que diría el proveedor. Cada petición se registra como entrega.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge an endpoint</source>
            <translation>Desafiar un endpoint</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge</source>
            <translation>Enviar desafío</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Nothing sent yet</source>
            <translation>Aún no se ha enviado nada</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>What was sent and received is shown here, byte for byte.</source>
            <translation>Aquí aparece lo enviado y lo recibido, byte a byte.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Needed: {key}</source>
            <translation>Necesario: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>May be given: {key}</source>
            <translation>Opcional: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>There is none</source>
            <translation>No hay ninguno</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>&amp;Secret</source>
            <translation>&amp;Secreto</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>What the provider would say</source>
            <translation>Lo que diría el proveedor</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>right</source>
            <translation>correcto</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>wrong</source>
            <translation>incorrecto</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at it</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at {title}</source>
            <translation>Ver {title}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Hookbench opens this URL of Amazon's once, and records it as a delivery:
{url}</source>
            <translation>Hookbench abre una vez esta URL de Amazon y lo registra como entrega:
{url}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Amazon SNS asks to confirm a subscription. Do so only where you expect it.</source>
            <translation>Amazon SNS pide confirmar una suscripción. Hazlo solo si la esperas.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription…</source>
            <translation>Confirmar suscripción…</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Notion sent its verification token. Paste it into Notion's form.</source>
            <translation>Notion envió su token de verificación. Pégalo en el formulario de Notion.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Copy the token</source>
            <translation>Copiar el token</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>The verification token was copied.</source>
            <translation>Se copió el token de verificación.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription</source>
            <translation>Confirmar suscripción</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm this subscription?</source>
            <translation>¿Confirmar esta suscripción?</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>In the vault as “{name}”</source>
            <translation>En la bóveda como «{name}»</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>No longer in the vault: {key}</source>
            <translation>Ya no está en la bóveda: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Before a provider sends its first event it asks whether the endpoint is willing. What is ticked is answered as that provider wants it, in the place of the receiver's answer; the capture says so. Secrets go to the vault.</source>
            <translation>Antes de enviar su primer evento, un proveedor pregunta si el endpoint está dispuesto. Lo marcado se responde como lo quiere ese proveedor, en lugar de la respuesta del receptor; la captura lo indica. Los secretos se guardan en la bóveda.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Handshakes</source>
            <translation>Handshakes</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>The receiver answers these challenges from now on.</source>
            <translation>El receptor responde a estos desafíos a partir de ahora.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if it fails</source>
            <translation>Detener si falla</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script {program}</source>
            <translation>Script {program}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Webhook</source>
            <translation>{number}. Webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Endpoint of action {number}</source>
            <translation>Endpoint de la acción {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Script</source>
            <translation>{number}. Script</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Command of action {number}</source>
            <translation>Comando de la acción {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit of action {number}</source>
            <translation>Límite de tiempo de la acción {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if action {number} fails</source>
            <translation>Detener si falla la acción {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} up</source>
            <translation>Subir la acción {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} down</source>
            <translation>Bajar la acción {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove action {number}</source>
            <translation>Quitar la acción {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>The hook's endpoint</source>
            <translation>El endpoint del hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>For example: python3 notify.py --channel ops</source>
            <translation>Por ejemplo: python3 notify.py --channel ops</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit: a script that runs longer is ended.</source>
            <translation>Límite de tiempo: un script que tarda más se termina.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} without arguments; the body is on its standard input.</source>
            <translation>Ejecuta {program} sin argumentos; el cuerpo llega por su entrada estándar.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}; the body is on its standard input.</source>
            <translation>Ejecuta {program} con {arguments}; el cuerpo llega por su entrada estándar.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}  and {count} more; the body is on its standard input.</source>
            <translation>Ejecuta {program} con {arguments}  y {count} más; el cuerpo llega por su entrada estándar.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add webhook</source>
            <translation>Añadir webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add script</source>
            <translation>Añadir script</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>They run in this order, each with its own record. A webhook without a URL calls the endpoint above.</source>
            <translation>Se ejecutan en este orden, cada una con su propio registro. Un webhook sin URL llama al endpoint de arriba.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>What the hook does</source>
            <translation>Qué hace el hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Action {number}: {problem}</source>
            <translation>Acción {number}: {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/actions_section.py" />
            <source>A hook has at most {n} actions.</source>
            <extracomment>For one: A hook has at most {n} action.</extracomment>
            <translation>
                <numerusform>Un hook tiene como máximo {n} acción.</numerusform>
                <numerusform>Un hook tiene como máximo {n} acciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The answer's JSON says {“decision”: “allow” or “deny”}, perhaps with a message and data; without a decision in it, its status decides.</source>
            <translation>El JSON de la respuesta dice {"decision": "allow" o "deny"}, a veces con un mensaje y datos; si no contiene una decisión, decide el estado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>A 2xx status allows, every other one denies.</source>
            <translation>Un estado 2xx permite; cualquier otro deniega.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>&amp;Synchronous: whoever fires an event waits for this hook's word</source>
            <translation>&amp;Síncrono: quien dispara un evento espera la decisión de este hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Synchronous</source>
            <translation>Síncrono</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Allow (fail-open)</source>
            <translation>Permitir (fail-open)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Deny (fail-closed)</source>
            <translation>Denegar (fail-closed)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The JSON of the answer</source>
            <translation>El JSON de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The status of the answer</source>
            <translation>El estado de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>De&amp;adline</source>
            <translation>&amp;Plazo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Without a word in time</source>
            <translation>Sin respuesta a tiempo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>What decides</source>
            <translation>Qué decide</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Off: nobody waits for it, as with Logto.</source>
            <translation>Desactivado: nadie lo espera, como en Logto.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: allow.</source>
            <translation>Espera hasta {seconds} s; sin respuesta a tiempo: permitir.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: deny.</source>
            <translation>Espera hasta {seconds} s; sin respuesta a tiempo: denegar.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>One denial denies for all. Retries go on within the deadline.</source>
            <translation>Una denegación deniega por todos. Los reintentos siguen dentro del plazo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>¿Guardar los cambios en «{name}»?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>They are lost otherwise.</source>
            <translation>Si no, se pierden.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is made.</source>
            <translation>Se creó «{name}».</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is saved.</source>
            <translation>Se guardó «{name}».</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable the hook “{name}”?</source>
            <translation>¿Desactivar el hook «{name}»?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain.</source>
            <translation>No recibirá eventos hasta que se reactive; las entregas en curso continúan. Su log y sus ajustes se conservan.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable hook</source>
            <translation>Desactivar hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is reactivated.</source>
            <translation>Se reactivó «{name}».</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is disabled.</source>
            <translation>Se desactivó «{name}».</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” has a new signing key.</source>
            <translation>«{name}» tiene una nueva clave de firma.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete the hook “{name}”?</source>
            <translation>¿Eliminar el hook «{name}»?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone.</source>
            <translation>Sus entregas siguen en la lista; las que estén pendientes se cancelan. Su clave de firma se pierde.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete hook</source>
            <translation>Eliminar hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is deleted.</source>
            <translation>Se eliminó «{name}».</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver is off: start it on the Receiver page, else this endpoint refuses.</source>
            <translation>El receptor integrado está apagado: inícialo en la página Receptor; si no, este endpoint rechazará la conexión.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Only an endpoint can be tested, and this hook has none.</source>
            <translation>Solo se puede probar un endpoint, y este hook no tiene ninguno.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. Saving replaces what was stored there.</source>
            <translation>Este hook se cambió entretanto en otro lugar. Al guardar se reemplaza lo que se guardó allí.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. What you have not touched shows what is stored now; saving stores your changes on top of it.</source>
            <translation>Este hook se cambió entretanto en otro lugar. Lo que no has tocado muestra lo que está guardado ahora; al guardar se añaden tus cambios.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver, which is on.</source>
            <translation>El receptor integrado, que está en marcha.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Create hook</source>
            <translation>Crear hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Parts of the hook</source>
            <translation>Partes del hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Recent requests</source>
            <translation>Peticiones recientes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A command has at most {limit} characters; this one has {count}.</source>
            <translation>Un comando tiene como máximo {limit} caracteres; este tiene {count}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A quotation mark is opened and not closed.</source>
            <translation>Una comilla se abre y no se cierra.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>Nothing follows the backslash at the end.</source>
            <translation>No hay nada después de la barra invertida final.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>This is {count} characters long; {limit} are looked at.</source>
            <translation>Tiene {count} caracteres; solo se examinan {limit}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a pause. Write it like 300 ms, 1.2 s or 5 min.</source>
            <translation>«{text}» no es una pausa. Escríbela como 300 ms, 1.2 s o 5 min.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a status. Write them like 429, 500–504 or 5xx.</source>
            <translation>«{text}» no es un estado. Escríbelos como 429, 500–504 o 5xx.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>All</source>
            <comment>events</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>None</source>
            <comment>events</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>{count} of {total} chosen</source>
            <translation>{count} de {total} elegidos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Delivery rules</source>
            <translation>Reglas de entrega</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Use the built-in receiver</source>
            <translation>Usar el receptor integrado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Custom headers</source>
            <translation>Cabeceras personalizadas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Sent with every request, after our own.</source>
            <translation>Se envían con cada petición, después de las nuestras.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>For example: CRM sync</source>
            <translation>Por ejemplo: Sincronización CRM</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose all event types shown</source>
            <translation>Elegir todos los tipos de evento mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose none of the event types shown</source>
            <translation>No elegir ninguno de los tipos de evento mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Ena&amp;bled: gets the events it listens to</source>
            <translation>&amp;Activado: recibe los eventos que escucha</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Enabled</source>
            <translation>Activado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>disabled</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Copy the id of the hook</source>
            <translation>Copiar el id del hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Success rate of the last 24 hours: replays and tests do not count.</source>
            <translation>Tasa de éxito de las últimas 24 horas: las repeticiones y las pruebas no cuentan.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Send an event…</source>
            <translation>Enviar un evento…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Choose and edit an event on the Events page, and send it to this hook</source>
            <translation>Elegir y editar un evento en la página Eventos y enviarlo a este hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Export as Logto JSON…</source>
            <translation>Exportar como JSON de Logto…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>More about this hook</source>
            <translation>Más sobre este hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable, duplicate, export, delete</source>
            <translation>Desactivar, duplicar, exportar, eliminar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>New hook</source>
            <translation>Nuevo hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Id {id}</source>
            <translation>Id {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable…</source>
            <translation>Desactivar…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Reactivate</source>
            <translation>Reactivar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>{rate} success</source>
            <translation>{rate} de éxito</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>… requests in 24 h</source>
            <translation>… peticiones en 24 h</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>No requests in 24 h</source>
            <translation>Sin peticiones en 24 h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/head.py" />
            <source>{n} requests in 24 h</source>
            <extracomment>For one: {n} request in 24 h</extracomment>
            <translation>
                <numerusform>{n} petición en 24 h</numerusform>
                <numerusform>{n} peticiones en 24 h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/hook_list.py" />
            <source>success rate {rate}, {count} requests in 24 hours</source>
            <translation>tasa de éxito {rate}, {count} peticiones en 24 horas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No system keyring: signing keys are kept in the workspace file, readable only by you.</source>
            <translation>No hay llavero del sistema: las claves de firma se guardan en el archivo del espacio de trabajo, que solo tú puedes leer.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hook selected</source>
            <translation>Ningún hook seleccionado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Select one on the left, or make a new one.</source>
            <translation>Selecciona uno a la izquierda o crea uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hooks yet</source>
            <translation>Aún no hay hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>A hook listens to events and calls an endpoint of yours with each. Its endpoint can be the built-in receiver, so you see both sides at once.</source>
            <translation>Un hook escucha eventos y llama con cada uno a un endpoint tuyo. El endpoint puede ser el receptor integrado: así ves ambos lados a la vez.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Create a hook</source>
            <translation>Crear un hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>the new hook</source>
            <translation>el nuevo hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>This hook was deleted meanwhile. Saving makes a new one.</source>
            <translation>Este hook se eliminó mientras tanto. Al guardar se crea uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Import hooks from a file…</source>
            <translation>Importar hooks de un archivo…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All that is kept</source>
            <translation>Todo lo guardado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer</source>
            <translation>Más recientes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older</source>
            <translation>Más antiguas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests</source>
            <translation>Sin peticiones</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No request matches</source>
            <translation>Ninguna petición coincide</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests yet</source>
            <translation>Aún no hay peticiones</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{window}. A request stands here once its delivery is over; replays and tests do not count.</source>
            <translation>{window}. Una petición aparece aquí cuando su entrega ha terminado; las repeticiones y las pruebas no cuentan.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Time window</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer requests</source>
            <translation>Peticiones más recientes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older requests</source>
            <translation>Peticiones más antiguas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of more than {cap}</source>
            <translation>{first}–{last} de más de {cap}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of {total}</source>
            <translation>{first}–{last} de {total}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Filter by event</source>
            <translation>Filtrar por evento</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All events</source>
            <translation>Todos los eventos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Logto keeps this and no more: not the URL, nor the headers of either side, the duration, the single attempts or the signature.</source>
            <translation>Logto guarda esto y nada más: ni la URL, ni las cabeceras de ningún lado, ni la duración, ni cada intento, ni la firma.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Copy the id of the log row</source>
            <translation>Copiar el id de la fila del log</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Open the delivery</source>
            <translation>Abrir la entrega</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log row</source>
            <translation>Fila del log</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Success</source>
            <translation>Éxito</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log id {id}</source>
            <translation>Id de log {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>This record could not be prepared.</source>
            <translation>No se pudo preparar este registro.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>New signing key</source>
            <translation>Nueva clave de firma</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>&amp;At once, as Logto does: the old key is dead</source>
            <translation>De &amp;inmediato, como Logto: la clave anterior deja de valer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;hour</source>
            <translation>La clave anterior sigue valiendo una &amp;hora más</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;day</source>
            <translation>La clave anterior sigue valiendo un &amp;día más</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for &amp;so many hours more:</source>
            <translation>La clave anterior sigue valiendo estas ho&amp;ras más:</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Hours the old key verifies</source>
            <translation>Horas que sigue valiendo la clave anterior</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Whatever checks signatures with the old key refuses every request until it has the new one.</source>
            <translation>Todo lo que compruebe firmas con la clave anterior rechazará cada petición hasta que tenga la nueva.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Every request is signed with the new key from now on; until then the old key signs too where the scheme has room for several signatures. The receiver, and whatever asks Hookbench to verify, takes both until then.</source>
            <translation>Cada petición se firma con la clave nueva desde ahora; hasta entonces firma también la anterior, si el esquema admite varias firmas. El receptor, y todo lo que pida a Hookbench una comprobación, acepta ambas hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Regenerate key</source>
            <translation>Regenerar clave</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Give “{name}” a new signing key?</source>
            <translation>¿Dar a «{name}» una nueva clave de firma?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>The whole attempt, to the last byte</source>
            <translation>Todo el intento, hasta el último byte</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Until the head of the answer is in</source>
            <translation>Hasta recibir las cabeceras de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Ru&amp;les</source>
            <translation>Re&amp;glas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Re&amp;tries</source>
            <translation>Re&amp;intentos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Before each retry, in order: 300 ms, 1.2 s, 5 min.</source>
            <translation>Antes de cada reintento, en orden: 300 ms, 1.2 s, 5 min.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Statuses tried again</source>
            <translation>Estados que se reintentan</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Like 429, 500–504 or 5xx.</source>
            <translation>Como 429, 500–504 o 5xx.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Redirects followed</source>
            <translation>Redirecciones seguidas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>T&amp;imeout</source>
            <translation>Tiemp&amp;o de espera</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>It covers</source>
            <translation>Abarca</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Change a value below, and the rules are the hook's own.</source>
            <translation>Si cambias un valor abajo, las reglas pasan a ser propias del hook.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>There are at most {limit} retries; these are {count} pauses.</source>
            <translation>Hay como máximo {limit} reintentos; estas son {count} pausas.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>A redirect is then a failure like any other answer.</source>
            <translation>Una redirección es entonces un fallo como cualquier otra respuesta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Own values</source>
            <translation>Personalizadas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>pauses</comment>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>statuses</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again too where no answer came</source>
            <translation>Reintentar también si no hubo respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again where no answer came</source>
            <translation>Reintentar si no hubo respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>unfolded</source>
            <translation>desplegado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>folded</source>
            <translation>plegado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Search hooks</source>
            <translation>Buscar hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Reading the hooks…</source>
            <translation>Leyendo los hooks…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New hook (Ctrl+N)</source>
            <translation>Nuevo hook (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>More about hooks</source>
            <translation>Más sobre los hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Import hooks</source>
            <translation>Importar hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>No hook has these letters.</source>
            <translation>Ningún hook contiene ese texto.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>Si&amp;gns as</source>
            <translation>&amp;Firma como</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>What this scheme wants to know besides</source>
            <translation>Qué más necesita este esquema</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>There is no scheme {name} any more.</source>
            <translation>El esquema {name} ya no existe.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>As {name} does: {content}</source>
            <translation>Como {name}: {content}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Made for this hook; it is stored when you save.</source>
            <translation>Creada para este hook; se guarda cuando guardas.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Signs every request to this hook. Your endpoint needs it to check the signature.</source>
            <translation>Firma cada petición a este hook. Tu endpoint la necesita para comprobar la firma.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>A private key: your endpoint checks with the public one.</source>
            <translation>Una clave privada: tu endpoint comprueba con la pública.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export “{name}” with its signing key?</source>
            <translation>¿Exportar «{name}» con su clave de firma?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Whoever has the key can sign in this hook's name.</source>
            <translation>Quien tenga la clave puede firmar en nombre de este hook.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Without the key</source>
            <translation>Sin la clave</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>With the key</source>
            <translation>Con la clave</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export hook</source>
            <translation>Exportar hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>“{name}” is saved to {path}.</source>
            <translation>Se guardó «{name}» en {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>Make {n} hooks of this file?</source>
            <extracomment>For one: Make {n} hook of this file?</extracomment>
            <translation>
                <numerusform>¿Crear {n} hook de este archivo?</numerusform>
                <numerusform>¿Crear {n} hooks de este archivo?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Each gets an id of its own, and the signing key of the file where it has one.</source>
            <translation>Cada uno recibe un id propio, y la clave de firma del archivo si la tiene.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>{n} hooks are imported.</source>
            <extracomment>For one: {n} hook is imported.</extracomment>
            <translation>
                <numerusform>Se importó {n} hook.</numerusform>
                <numerusform>Se importaron {n} hooks.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{path} could not be read: {reason}.</source>
            <translation>No se pudo leer {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{file} is larger than {limit} MiB, which no export of hooks is.</source>
            <translation>{file} ocupa más de {limit} MiB; ninguna exportación de hooks es tan grande.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Results of the test</source>
            <translation>Resultados de la prueba</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Dismiss the result</source>
            <translation>Descartar el resultado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Response body</source>
            <translation>Cuerpo de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>What the endpoint answers to a test stands here, a row for each event.</source>
            <translation>Aquí aparece lo que el endpoint responde a una prueba, una fila por evento.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>{count} of {total} failed</source>
            <translation>{count} de {total} con fallo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>All answered with success</source>
            <translation>Todas respondidas con éxito</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Bodies are not kept: send the test again to see the answer.</source>
            <translation>Los cuerpos no se conservan: envía la prueba de nuevo para ver la respuesta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>No answer came.</source>
            <translation>No llegó respuesta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events to test</source>
            <translation>Eventos que probar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose all events to test shown</source>
            <translation>Elegir todos los eventos mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose none of the events to test shown</source>
            <translation>No elegir ninguno de los eventos mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As Logto's test send: fixed sample values</source>
            <translation>Como la prueba de Logto: valores fijos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As the real events: fresh and complete</source>
            <translation>Como los eventos reales: nuevos, completos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send test</source>
            <translation>Enviar prueba</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Stopped: what was sent by then may have arrived.</source>
            <translation>Detenido: lo enviado hasta entonces puede haber llegado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send {n} tests</source>
            <extracomment>For one: Send {n} test</extracomment>
            <translation>
                <numerusform>Enviar {n} prueba</numerusform>
                <numerusform>Enviar {n} pruebas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>The form has to be right first. {problem}</source>
            <translation>Primero hay que corregir el formulario. {problem}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose at least one event.</source>
            <translation>Elige al menos un evento.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Sent from the form as it stands. Nothing is recorded or counted; it works while the hook is off.</source>
            <translation>Se envía con el formulario tal como está. No se registra ni se cuenta nada; funciona con el hook desactivado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>&amp;Bodies</source>
            <translation>Cuer&amp;pos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events t&amp;o test</source>
            <translation>Even&amp;tos que probar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>It took {n} attempts.</source>
            <extracomment>For one: It took {n} attempt.</extracomment>
            <translation>
                <numerusform>Hizo falta {n} intento.</numerusform>
                <numerusform>Hicieron falta {n} intentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>Came there by {n} redirects.</source>
            <extracomment>For one: Came there by {n} redirect.</extracomment>
            <translation>
                <numerusform>Llegó tras {n} redirección.</numerusform>
                <numerusform>Llegó tras {n} redirecciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint took it.</source>
            <translation>El endpoint lo aceptó.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint answered {status}, which is a failure.</source>
            <translation>El endpoint respondió {status}, lo que es un fallo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>unnamed</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>No events</source>
            <translation>Sin eventos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>not in use</source>
            <translation>sin uso</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{attempts}; {redirects}.</source>
            <translation>{attempts}; {redirects}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>The previous key verifies too until {time}.</source>
            <translation>La clave anterior también vale hasta {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>A failed attempt is not tried again.</source>
            <translation>Un intento fallido no se reintenta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only where no answer came.</source>
            <translation>Tras {pauses}, solo si no llegó respuesta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, but after no answer at all.</source>
            <translation>Tras {pauses}, pero ningún resultado lleva a reintentar.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, after a {statuses} answer or none at all.</source>
            <translation>Tras {pauses}, con una respuesta {statuses} o sin respuesta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only after a {statuses} answer.</source>
            <translation>Tras {pauses}, solo con una respuesta {statuses}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy)</source>
            <translation>{name} (copia)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy {number})</source>
            <translation>{name} (copia {number})</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for its answer's head</source>
            <translation>Un intento, con {seconds} s hasta las cabeceras de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for the whole of it</source>
            <translation>Un intento, con {seconds} s en total</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for its answer's head</source>
            <translation>Hasta {count} intentos, cada uno con {seconds} s hasta las cabeceras de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for the whole of it</source>
            <translation>Hasta {count} intentos, cada uno con {seconds} s en total</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>redirects are not followed</source>
            <translation>no se siguen redirecciones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/words.py" />
            <source>up to {n} redirects are followed</source>
            <extracomment>For one: up to {n} redirect is followed</extracomment>
            <translation>
                <numerusform>se sigue hasta {n} redirección</numerusform>
                <numerusform>se siguen hasta {n} redirecciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} and {last}</source>
            <translation>{others} y {last}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} or {last}</source>
            <translation>{others} o {last}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>What followed</source>
            <translation>Qué siguió</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome}, {n} redirects</source>
            <extracomment>For one: {outcome}, {n} redirect</extracomment>
            <translation>
                <numerusform>{outcome}, {n} redirección</numerusform>
                <numerusform>{outcome}, {n} redirecciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome} (sent again)</source>
            <translation>{outcome} (reenviado)</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempts to choose from</source>
            <translation>Intentos para elegir</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Replay with a new signature</source>
            <translation>Repetir con una firma nueva</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt {number} of {total}  ·  {outcome}</source>
            <translation>Intento {number} de {total}  ·  {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Copy URL</source>
            <translation>Copiar URL</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request headers</source>
            <translation>Cabeceras de la petición</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request body</source>
            <translation>Cuerpo de la petición</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response headers</source>
            <translation>Cabeceras de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Select a row to see both sides of it.</source>
            <translation>Selecciona una fila para ver ambos lados.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Attempts {count}</source>
            <translation>Intentos {count}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Parts of the exchange</source>
            <translation>Partes del intercambio</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Exchange</source>
            <translation>Intercambio</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Timing</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw</source>
            <translation>En bruto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Logto log</source>
            <translation>Log de Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw request</source>
            <translation>Petición en bruto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw response</source>
            <translation>Respuesta en bruto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/leg_strip.py" />
            <source>Requests of this attempt</source>
            <translation>Peticiones de este intento</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Logto log row</source>
            <translation>Fila del log de Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>No row in Logto's log</source>
            <translation>Ninguna fila en el log de Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Preparing the row…</source>
            <translation>Preparando la fila…</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>The row could not be prepared. {reason}</source>
            <translation>No se pudo preparar la fila. {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/message_view.py" />
            <source>No response</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script output</source>
            <translation>Salida del script</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script errors</source>
            <translation>Errores del script</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>No signature was checked</source>
            <translation>No se comprobó ninguna firma</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>A signature is checked when the request came to a hook of this workspace, or where the receiver is told how to check what comes to none.</source>
            <translation>Una firma se comprueba cuando la petición llegó a un hook de este espacio de trabajo, o si se le indica al receptor cómo comprobar lo que no llega a ninguno.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook has now</source>
            <translation>comprobada con la clave actual de su hook</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook had when it came</source>
            <translation>comprobada con la clave que tenía su hook al llegar</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature sent</source>
            <translation>Firma enviada</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Check it on the bench</source>
            <translation>Comprobarla en el banco de pruebas</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Open on the bench</source>
            <translation>Abrir en el banco de pruebas</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Not signed</source>
            <translation>Sin firmar</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>This request carried no signature header.</source>
            <translation>Esta petición no llevaba cabecera de firma.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key “{name}” of the vault</source>
            <translation>comprobada con la clave «{name}» de la bóveda</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>hook {name}</source>
            <translation>hook {name}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>replay of {id}</source>
            <translation>repetición de {id}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The attempt before was cut off: the endpoint may have seen this delivery twice.</source>
            <translation>El intento anterior se cortó: el endpoint puede haber visto esta entrega dos veces.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Attempt {number} is under way.</source>
            <translation>El intento {number} está en curso.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The next attempt is due on {time}.</source>
            <translation>El próximo intento está previsto para {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Not sent yet: this is what will be sent.</source>
            <translation>Aún no enviada: esto es lo que se enviará.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Only {sent} of {whole} bytes were sent.</source>
            <translation>Solo se enviaron {sent} de {whole} bytes.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer yet.</source>
            <translation>Aún no hay respuesta.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Nothing was sent, so nothing was answered.</source>
            <translation>No se envió nada, así que no se respondió nada.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>{failure}, in phase {phase}</source>
            <translation>{failure}, en la fase de {phase}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>no exit status</source>
            <translation>sin código de salida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>exit status {status}</source>
            <translation>código de salida {status}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>To</source>
            <translation>Hacia</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>reused, exchange {number} on it</source>
            <translation>reutilizada, intercambio {number} en ella</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Open the delivery, attempt {number}</source>
            <translation>Abrir la entrega, intento {number}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Request received</source>
            <translation>Petición recibida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>from {address}</source>
            <translation>desde {address}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent back</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>signature valid</source>
            <translation>firma válida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>handshake</source>
            <translation>handshake</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>received</source>
            <translation>recibida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer was sent.</source>
            <translation>No se envió respuesta.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Held back for {seconds} s.</source>
            <translation>Retenida durante {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Point at a row, or use the arrow keys, for its exact figures.</source>
            <translation>Señala una fila, o usa las flechas, para ver sus cifras exactas.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>No timing yet</source>
            <translation>Aún no hay tiempos</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>It is measured while an attempt is under way.</source>
            <translation>Se miden mientras un intento está en curso.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Timing and connection</source>
            <translation>Tiempos y conexión</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The first row</source>
            <translation>La primera fila</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The last row</source>
            <translation>La última fila</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Select more rows</source>
            <translation>Seleccionar más filas</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Copy what is selected</source>
            <translation>Copiar lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Explain why the signature does not fit</source>
            <translation>Explicar por qué la firma no coincide</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Anywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The next control; Shift+Tab the one before</source>
            <translation>El control siguiente; Shift+Tab, el anterior</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys and what they do</source>
            <translation>Atajos y lo que hacen</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Like the s&amp;ystem</source>
            <translation>Como el s&amp;istema</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>The window speaks {language} from its next start on.</source>
            <translation>La ventana se mostrará en {language} a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>Start the engine</source>
            <translation>Iniciar el motor</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>&amp;Stop receiver</source>
            <translation>&amp;Detener receptor</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>A bug in Hookbench</source>
            <translation>Un error en Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Something went wrong that should not have.</source>
            <translation>Algo salió mal que no debería.</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>What was stored is safe, and you can go on. The report below helps to mend it. Look it through before you share it.</source>
            <translation>Lo guardado está a salvo y puedes continuar. El informe de abajo ayuda a corregirlo. Revísalo antes de compartirlo.</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Has unsaved changes</source>
            <translation>Tiene cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Answers {answer}</source>
            <translation>Responde {answer}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{says}. Change the answer</source>
            <translation>{says}. Cambiar la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>The body has {size} bytes; {limit} can be answered.</source>
            <translation>El cuerpo tiene {size} bytes; se pueden responder {limit}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Status of the answer</source>
            <translation>Estado de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay of the answer</source>
            <translation>Retraso de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>0 s, 300 ms</source>
            <translation>0 s, 300 ms</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Body of the answer</source>
            <translation>Cuerpo de la respuesta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay</source>
            <translation>Retraso</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>no body</source>
            <translation>sin cuerpo</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{size} of {kind}</source>
            <translation>{size} de {kind}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>after {time}</source>
            <translation>tras {time}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A status is a number from {first} to {last}.</source>
            <translation>Un estado es un número de {first} a {last}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A delay is 0 to {most} s, like 0.3 s or 300 ms.</source>
            <translation>Un retraso va de 0 a {most} s, como 0.3 s o 300 ms.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{n} bytes that cannot be edited as text. What is typed here takes their place.</source>
            <extracomment>For one: {n} byte that cannot be edited as text. What is typed here takes their place.</extracomment>
            <translation>
                <numerusform>{n} byte que no se puede editar como texto. Lo que se escriba aquí lo sustituye.</numerusform>
                <numerusform>{n} bytes que no se pueden editar como texto. Lo que se escriba aquí los sustituye.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>What comes to a hook's endpoint is checked with that hook's key. Anything else can be checked here, as it comes, with keys of the vault.</source>
            <translation>Lo que llega al endpoint de un hook se comprueba con la clave de ese hook. Todo lo demás se puede comprobar aquí, según llega, con claves de la bóveda.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>The vault is empty: put the keys in that this receiver is to check with.</source>
            <translation>La bóveda está vacía: guarda en ella las claves con las que debe comprobar este receptor.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check signatures</source>
            <translation>Comprobar firmas</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>&amp;Check what comes to no hook</source>
            <translation>&amp;Comprobar lo que no llega a ningún hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check what comes to no hook</source>
            <translation>Comprobar lo que no llega a ningún hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys to check with</source>
            <translation>Claves con las que comprobar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>None ticked: all of them.</source>
            <translation>Ninguna marcada: todas.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys of the vault…</source>
            <translation>Claves de la bóveda…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Copy the receiver's URL</source>
            <translation>Copiar la URL del receptor</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>listening</source>
            <translation>escuchando</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Use a free port</source>
            <translation>Usar un puerto libre</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A host is needed: {host} is this machine alone.</source>
            <translation>Hace falta un host: {host} es solo este equipo.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver's URL</source>
            <translation>La URL del receptor</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver is off</source>
            <translation>El receptor está apagado</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>any free</source>
            <translation>libre</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Stop listening</source>
            <translation>Dejar de escuchar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Start listening</source>
            <translation>Empezar a escuchar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A port is a number from 1 to {last}.</source>
            <translation>Un puerto es un número de 1 a {last}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>{host} can be reached from other machines: whoever reaches this port can send requests, and each of them is recorded.</source>
            <translation>{host} es accesible desde otros equipos: quien llegue a este puerto puede enviar peticiones, y se registra cada una.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>It records every request that reaches it, byte by byte, and answers as you like.</source>
            <translation>Registra cada petición que le llega, byte a byte, y responde como quieras.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Start the receiver</source>
            <translation>Iniciar el receptor</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Example command</source>
            <translation>Comando de ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Listening on {url}</source>
            <translation>Escuchando en {url}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Nothing has arrived yet. Fire an event at a hook that points here, or send any request:</source>
            <translation>Aún no ha llegado nada. Dispara un evento a un hook que apunte aquí o envía cualquier petición:</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Copy the example command</source>
            <translation>Copiar el comando de ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Send an event</source>
            <translation>Enviar un evento</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Filter: path:/orders/* method:POST signature:invalid malformed:yes since:1h</source>
            <translation>Filtro: path:/orders/* method:POST signature:invalid malformed:yes since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The deliveries stay. The deleted cannot be brought back.</source>
            <translation>Las entregas se quedan. Lo eliminado no se puede recuperar.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver answers so from now on.</source>
            <translation>El receptor responde así a partir de ahora.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>{n} handshakes…</source>
            <extracomment>For one: {n} handshake…</extracomment>
            <translation>
                <numerusform>{n} handshake…</numerusform>
                <numerusform>{n} handshakes…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Handshakes…</source>
            <translation>Handshakes…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Signatures checked…</source>
            <translation>Firmas comprobadas…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Check signatures…</source>
            <translation>Comprobar firmas…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>URL to send to</source>
            <translation>URL a la que enviar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Delete {n} captures?</source>
            <extracomment>For one: Delete {n} capture?</extracomment>
            <translation>
                <numerusform>¿Eliminar {n} captura?</numerusform>
                <numerusform>¿Eliminar {n} capturas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to URL…</source>
            <translation>Reenviar a una URL…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to the hook's endpoint</source>
            <translation>Reenviar al endpoint del hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again, re-signed</source>
            <translation>Reenviar con nueva firma</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Delete all captures</source>
            <translation>Eliminar todas las capturas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} again</source>
            <extracomment>For one: Send {n} again</extracomment>
            <translation>
                <numerusform>Reenviar {n}</numerusform>
                <numerusform>Reenviar {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} to URL…</source>
            <extracomment>For one: Send {n} to URL…</extracomment>
            <translation>
                <numerusform>Enviar {n} a una URL…</numerusform>
                <numerusform>Enviar {n} a una URL…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Challenge an endpoint…</source>
            <translation>Desafiar un endpoint…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver's URL was copied.</source>
            <translation>Se copió la URL del receptor.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The curl command was copied.</source>
            <translation>Se copió el comando de curl.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Valid signature</source>
            <translation>Firma válida</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Bad signature</source>
            <translation>Firma inválida</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Malformed</source>
            <translation>Malformadas</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>captures</source>
            <translation>capturas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/rows.py" />
            <source>{n} captures</source>
            <extracomment>For one: {n} capture</extracomment>
            <translation>
                <numerusform>{n} captura</numerusform>
                <numerusform>{n} capturas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Filter captures</source>
            <translation>Filtrar capturas</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>No capture matches</source>
            <translation>Ninguna captura coincide</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Answer</source>
            <translation>Resp.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>All hooks</source>
            <translation>Todos los hooks</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Time range</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Length of a bar</source>
            <translation>Longitud de una barra</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From</source>
            <comment>time</comment>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>To</source>
            <comment>time</comment>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>to</source>
            <comment>time</comment>
            <translation>hasta</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>The end is not after the start.</source>
            <translation>El fin no es posterior al inicio.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Different users</source>
            <translation>Usuarios distintos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} more are in the table</source>
            <extracomment>For one: {n} more are in the table</extracomment>
            <translation>
                <numerusform>Hay {n} más en la tabla</numerusform>
                <numerusform>Hay {n} más en la tabla</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Failed for good</source>
            <translation>Fallidas definitivamente</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Further failed attempts</source>
            <translation>Otros intentos fallidos</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Max</source>
            <translation>Máx.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Wait, p50 to p95</source>
            <translation>Espera, p50 a p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Total, p50 to p95</source>
            <translation>Total, p50 a p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>to max</source>
            <translation>hasta el máx.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} requests</source>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} petición</numerusform>
                <numerusform>{n} peticiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{hook}, {measure} over {n} attempts: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</source>
            <extracomment>For one: {hook}, {measure} over {n} attempt: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</extracomment>
            <translation>
                <numerusform>{hook}, {measure} en {n} intento: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, como máximo {most}</numerusform>
                <numerusform>{hook}, {measure} en {n} intentos: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, como máximo {most}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/number_table.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Comma-separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture (PNG)…</source>
            <translation>Imagen (PNG)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Table (CSV)…</source>
            <translation>Tabla (CSV)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Shows the numbers beside the chart</source>
            <translation>Muestra los números junto al gráfico</translation>
        </message>
        <message>
            <location filename="../../gui/reports/scale.py" />
            <source>{day}, {start} to {end}</source>
            <translation>{day}, {start} a {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Failures</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Latency</source>
            <translation>Latencia</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No sign-ins in this time</source>
            <translation>Sin inicios de sesión en este periodo</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire a PostSignIn event, or let the receiver get one: it is counted here once.</source>
            <translation>Dispara un evento PostSignIn o deja que el receptor reciba uno: aquí se cuenta una vez.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No registrations in this time</source>
            <translation>Sin registros en este periodo</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire PostRegister or User.Created, or let the receiver get one: each user is counted once.</source>
            <translation>Dispara PostRegister o User.Created, o deja que el receptor reciba uno: cada usuario se cuenta una vez.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Nothing failed in this time</source>
            <translation>Nada falló en este periodo</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Every delivery of this time arrived, or there was none.</source>
            <translation>Todas las entregas de este periodo llegaron, o no hubo ninguna.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No answers in this time</source>
            <translation>Sin respuestas en este periodo</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt.</source>
            <translation>Dispara un evento a un hook: lo que su endpoint tarda en responder se mide en cada intento.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} bad requests received</source>
            <extracomment>For one: {n} bad request received</extracomment>
            <translation>
                <numerusform>{n} petición incorrecta recibida</numerusform>
                <numerusform>{n} peticiones incorrectas recibidas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{attempts} of {hooks}</source>
            <translation>{attempts} de {hooks}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} answered attempts</source>
            <extracomment>For one: {n} answered attempt</extracomment>
            <translation>
                <numerusform>{n} intento respondido</numerusform>
                <numerusform>{n} intentos respondidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} hooks</source>
            <extracomment>For one: {n} hook</extracomment>
            <translation>
                <numerusform>{n} hook</numerusform>
                <numerusform>{n} hooks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} registrations</source>
            <extracomment>For one: {n} registration</extracomment>
            <translation>
                <numerusform>{n} registro</numerusform>
                <numerusform>{n} registros</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{sign_ins} by {users}</source>
            <translation>{sign_ins} de {users}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} sign-ins</source>
            <extracomment>For one: {n} sign-in</extracomment>
            <translation>
                <numerusform>{n} inicio de sesión</numerusform>
                <numerusform>{n} inicios de sesión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} users</source>
            <extracomment>For one: {n} user</extracomment>
            <translation>
                <numerusform>{n} usuario</numerusform>
                <numerusform>{n} usuarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed deliveries</source>
            <extracomment>For one: {n} failed delivery</extracomment>
            <translation>
                <numerusform>{n} entrega fallida</numerusform>
                <numerusform>{n} entregas fallidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed attempts</source>
            <extracomment>For one: {n} failed attempt</extracomment>
            <translation>
                <numerusform>{n} intento fallido</numerusform>
                <numerusform>{n} intentos fallidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Deliveries of this run</source>
            <translation>Entregas de esta ejecución</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Not run yet.</source>
            <translation>Aún no se ha ejecutado.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Copy to my scenarios and edit</source>
            <translation>Copiar a mis escenarios y editar</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run (Ctrl+Enter)</source>
            <translation>Ejecutar (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Stop (Ctrl+.)</source>
            <translation>Detener (Ctrl+.)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Save (Ctrl+S); leaving saves as well</source>
            <translation>Guardar (Ctrl+S); al salir también se guarda</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Scenario file</source>
            <translation>Archivo del escenario</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Copied to {file}.</source>
            <translation>Copiado en {file}.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Delete the scenario “{title}”?</source>
            <translation>¿Eliminar el escenario «{title}»?</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Its file is deleted; what it fired remains.</source>
            <translation>Se elimina su archivo; lo que disparó se conserva.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Running…</source>
            <translation>En ejecución…</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Stopped. Deliveries under way go on.</source>
            <translation>Detenido. Las entregas en curso continúan.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>No hook got any of it: none that is enabled listens to these events.</source>
            <translation>Ningún hook recibió nada: ninguno de los activados escucha estos eventos.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>The scenario ran to its end, all as it should be.</source>
            <translation>El escenario llegó al final; todo salió como debía.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Built in</source>
            <translation>Integrados</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Yours</source>
            <translation>Propios</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>No scenario has these letters.</source>
            <translation>Ningún escenario contiene ese texto.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Search scenarios</source>
            <translation>Buscar escenarios</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/timeline.py" />
            <source>Step {number}, {step}, {state} {outcome}</source>
            <translation>Paso {number}, {step}, {state} {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Value {name}</source>
            <translation>Valor {name}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Holds for the runs from here; the file keeps its own</source>
            <translation>Vale para las ejecuciones desde aquí; el archivo conserva el suyo</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>What comes beyond is counted and not kept. This holds from the next exchange on; what was recorded stays as it is.</source>
            <translation>Lo que exceda se cuenta y no se guarda. Vale desde el próximo intercambio; lo ya registrado queda como está.</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of an &amp;answer at most</source>
            <translation>Guardar de una &amp;respuesta como máximo</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of a received &amp;request at most</source>
            <translation>Guardar de una &amp;petición recibida como máximo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>All {n} bytes are the same.</source>
            <translation>Los {n} bytes son iguales.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/alignment.py" />
            <source>{n} of {size} bytes differ, the first at place {where}.</source>
            <extracomment>For one: {n} of {size} bytes differs, the one at place {where}.</extracomment>
            <translation>
                <numerusform>Difiere {n} de {size} bytes, el de la posición {where}.</numerusform>
                <numerusform>Difieren {n} de {size} bytes, el primero en la posición {where}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>{received} bytes were received, {computed} computed.</source>
            <translation>Se recibieron {received} bytes y se calcularon {computed}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>Received and computed signature</source>
            <translation>Firma recibida y firma calculada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>computed</source>
            <translation>calculada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/banner.py" />
            <source>Verdict: {title}</source>
            <translation>Veredicto: {title}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Requests (*.har *.json *.txt *.http);;All files (*)</source>
            <translation>Peticiones (*.har *.json *.txt *.http);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Open a request</source>
            <translation>Abrir una petición</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>How it is checked</source>
            <translation>Cómo se comprueba</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>The request looks like {schemes}.</source>
            <translation>La petición parece de {schemes}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}. It could also be {others}.</source>
            <translation>Detectado: {scheme}. También podría ser {others}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}.</source>
            <translation>Detectado: {scheme}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>As the scheme has it</source>
            <translation>La del esquema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Schemes of your own…</source>
            <translation>Esquemas propios…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Scheme</source>
            <translation>E&amp;squema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Time</source>
            <translation>H&amp;ora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>T&amp;olerance</source>
            <translation>&amp;Tolerancia</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{name}, not to be edited</source>
            <translation>{name}, no editable</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear {name}</source>
            <translation>Borrar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>That would make {size} characters; {limit} can be edited here. Clear it and paste all of it anew.</source>
            <translation>Serían {size} caracteres; aquí se pueden editar {limit}. Bórralo y pega todo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}, kept as they came: too large to edit, or no text.</source>
            <translation>{size}, conservados tal como llegaron: son demasiados para editarlos o no son texto.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}. Some line ends are CR LF; they are kept until you type here.</source>
            <translation>{size}. Algunos finales de línea son CR LF; se conservan hasta que escribas aquí.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Not everything was tried.</source>
            <translation>No se probó todo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Explain again</source>
            <translation>Explicar de nuevo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>This could not be explained</source>
            <translation>No se pudo explicar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Nothing to explain</source>
            <translation>Nada que explicar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>There is no verdict yet.</source>
            <translation>Aún no hay veredicto.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Why does it not fit?</source>
            <translation>¿Por qué no coincide?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>What usually goes wrong is tried, one thing after the other, until the signature fits.</source>
            <translation>Se prueba lo que suele fallar, una cosa tras otra, hasta que la firma coincide.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>The signature is valid.</source>
            <translation>La firma es válida.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Give a key first: without one nothing can be tried.</source>
            <translation>Indica primero una clave: sin ella no se puede probar nada.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>No se puede leer «{file}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” has more than {limit} MiB.</source>
            <translation>«{file}» ocupa más de {limit} MiB.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be written: {reason}.</source>
            <translation>No se puede escribir «{file}»: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways tried.</source>
            <extracomment>For one: {n} way tried.</extracomment>
            <translation>
                <numerusform>{n} variante probada.</numerusform>
                <numerusform>{n} variantes probadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Explanation</source>
            <translation>Explicación</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Progress of the explanation</source>
            <translation>Progreso de la explicación</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Trying what could be wrong, one thing after the other…</source>
            <translation>Probando lo que podría estar mal, una cosa tras otra…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Cancel the explanation</source>
            <translation>Cancelar la explicación</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Copy the finding</source>
            <translation>Copiar el hallazgo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>What to change</source>
            <translation>Qué cambiar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Finding: {cause}</source>
            <translation>Hallazgo: {cause}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways were tried.</source>
            <extracomment>For one: {n} way was tried.</extracomment>
            <translation>
                <numerusform>Se probó {n} variante.</numerusform>
                <numerusform>Se probaron {n} variantes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Nothing found that makes the signature fit.</source>
            <translation>No se encontró nada que haga coincidir la firma.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The request was really changed, or signed with a key that is not here.</source>
            <translation>La petición se modificó de verdad, o se firmó con una clave que no está aquí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} things would explain it, the likeliest first.</source>
            <extracomment>For one: One thing explains it.</extracomment>
            <translation>
                <numerusform>Hay una explicación.</numerusform>
                <numerusform>Hay {n} explicaciones posibles, la más probable primero.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The time was up before everything was tried.</source>
            <translation>El tiempo se agotó antes de probarlo todo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Ruled out: {causes}.</source>
            <translation>Descartado: {causes}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Where the key is from</source>
            <translation>De dónde sale la clave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Secret, token or public key</source>
            <translation>Secreto o clave pública</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>A pasted key</source>
            <translation>Una clave pegada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>All {n} keys of the vault</source>
            <translation>Las {n} claves de la bóveda</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Vault: {name}</source>
            <translation>Bóveda: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>Parts of the signed content</source>
            <translation>Partes del contenido firmado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>{number}: {words}, {size}, from byte {start} on.</source>
            <translation>{number}: {words}, {size}, desde el byte {start}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>… and {n} more</source>
            <translation>… y {n} más</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Webhook id</source>
            <translation>Id del webhook</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>From the provider's dashboard</source>
            <translation>Del panel del proveedor</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Algorithm</source>
            <translation>Algoritmo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>ed25519, hmac-sha256, …; empty: as the request says</source>
            <translation>ed25519, hmac-sha256, …; vacío: el que diga la petición</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Application key</source>
            <translation>Clave de la aplicación</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>The one that names the secret</source>
            <translation>La que identifica el secreto</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Key id</source>
            <translation>Id de la clave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>What a signature says of its key</source>
            <translation>Lo que una firma dice de su clave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Secondary key</source>
            <translation>Clave secundaria</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Header</source>
            <translation>Cabecera</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Signed headers</source>
            <translation>Cabeceras firmadas</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Names with commas between; empty: as usual</source>
            <translation>Nombres separados por comas; vacío: los habituales</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Schemes of your own</source>
            <translation>Esquemas propios</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme file</source>
            <translation>Archivo del esquema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content</source>
            <translation>Contenido firmado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>None yet. Begin with the text beside, or with a scheme that is there.</source>
            <translation>Aún no hay ninguno. Empieza con el texto de al lado o con un esquema existente.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>New like this</source>
            <translation>Nuevo a partir de este</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>{name}, not sound</source>
            <translation>{name}, con errores</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What would be signed is shown once the text is sound.</source>
            <translation>Lo que se firmaría aparece cuando el texto no tiene errores.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of a sample</source>
            <translation>de un ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of the request on the bench</source>
            <translation>de la petición del banco de pruebas</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content {source}:</source>
            <translation>Contenido firmado {source}:</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What was typed is lost.</source>
            <translation>Lo escrito se pierde.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Close without saving?</source>
            <translation>¿Cerrar sin guardar?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Saved. “{name}” can be chosen now.</source>
            <translation>Guardado. Ya se puede elegir «{name}».</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Delete the scheme “{name}”?</source>
            <translation>¿Eliminar el esquema «{name}»?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Its file is deleted.</source>
            <translation>Se elimina su archivo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme to begin with</source>
            <translation>Esquema de partida</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>The key's public half is in its place now: it checks, and cannot sign.</source>
            <translation>Ahora está en su lugar la mitad pública de la clave: comprueba, pero no puede firmar.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{curl}

or a request as it stands on the wire:

{http}

or an entry of a HAR file</source>
            <translation>{curl}

o una petición tal como va por la red:

{http}

o una entrada de un archivo HAR</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Pasted request</source>
            <translation>Petición pegada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Body of the request</source>
            <translation>Cuerpo de la petición</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>These fields have no room for all of it. As long as none is edited, all of it is checked.</source>
            <translation>Estos campos no tienen sitio para todo. Mientras no se edite ninguno, se comprueba todo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>How the request is given</source>
            <translation>Cómo se indica la petición</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Open file…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Try an example</source>
            <translation>Ver ejemplo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL, as the sender called it</source>
            <translation>URL, tal como la llamó el remitente</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Headers of the request</source>
            <translation>Cabeceras de la petición</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{method} {url}: {headers} headers, body of {size}</source>
            <translation>{method} {url}: {headers} cabeceras, cuerpo de {size}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Nothing on the bench</source>
            <translation>Nada en el banco de pruebas</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Paste a request on the left, say how it is signed and with which key. The verdict comes as you type, and with it the work behind it.</source>
            <translation>Pega una petición a la izquierda e indica cómo se firma y con qué clave. El veredicto aparece mientras escribes, junto con su cálculo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>It could not be checked</source>
            <translation>No se pudo comprobar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Which scheme is it?</source>
            <translation>¿Qué esquema es?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>The request shows no signature of a scheme that is known here. Choose one on the left.</source>
            <translation>La petición no muestra la firma de ningún esquema conocido. Elige uno a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>About the signature</source>
            <translation>Sobre la firma</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Work</source>
            <translation>Cálculo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Verifier</source>
            <translation>Verificador</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Detect</source>
            <translation>Detectar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Signature scheme</source>
            <translation>Esquema de firma</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>{scheme}, own</source>
            <translation>{scheme}, propio</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Headers to add</source>
            <translation>Cabeceras que añadir</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Copy headers</source>
            <translation>Copiar cabeceras</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Check it here</source>
            <translation>Comprobarla aquí</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Signs the request on the left as {scheme}, with its key and time.</source>
            <translation>Firma la petición de la izquierda como {scheme}, con su clave y su hora.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Give a request, a scheme and a key on the left; then it can be signed.</source>
            <translation>Indica a la izquierda una petición, un esquema y una clave; entonces se podrá firmar.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the body, which is another one now.</source>
            <translation>La firma va en el cuerpo, que ahora es otro.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the URL, which is another one now.</source>
            <translation>La firma va en la URL, que ahora es otra.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The scheme adds no header.</source>
            <translation>El esquema no añade ninguna cabecera.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Message id</source>
            <translation>Id del mensaje</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Made where it is empty</source>
            <translation>Si está vacío, se genera</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Send to</source>
            <translation>Enviar a</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>Time signed, and time allowed</source>
            <translation>Hora firmada y margen permitido</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>check</source>
            <translation>comprobación</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed</source>
            <translation>firmada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed, outside</source>
            <translation>firmada, fuera del margen</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Time of the check</source>
            <translation>Hora de la comprobación</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>At a fixed time</source>
            <translation>A una hora fija</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Fixed time</source>
            <translation>Hora fija</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>The time that was signed</source>
            <translation>La hora firmada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>When it came, {at}</source>
            <translation>Al llegar, {at}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Choose a scheme first, or give a request that shows one.</source>
            <translation>Elige primero un esquema o indica una petición que muestre uno.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Needs {packages}.</source>
            <translation>Necesita {packages}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copied. No key is in it.</source>
            <translation>Copiado. No contiene ninguna clave.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save the verifier</source>
            <translation>Guardar el verificador</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Saved as {file}.</source>
            <translation>Guardado como {file}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Language of the verifier</source>
            <translation>Lenguaje del verificador</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Unit test with this request</source>
            <translation>Prueba unitaria con esta petición</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Which code</source>
            <translation>Qué código</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Code of the verifier</source>
            <translation>Código del verificador</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>No key to check with</source>
            <translation>No hay clave con la que comprobar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>This is no key of the scheme</source>
            <translation>No es una clave de este esquema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing header</source>
            <translation>Falta la cabecera</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing time</source>
            <translation>Falta la hora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing signature</source>
            <translation>Falta la firma</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed header</source>
            <translation>Cabecera malformada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed body</source>
            <translation>Cuerpo malformado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and too old</source>
            <translation>Incorrecta y demasiado antigua</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and signed in the future</source>
            <translation>Incorrecta y firmada en el futuro</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A version that is not known</source>
            <translation>Versión desconocida</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>An algorithm that is not known</source>
            <translation>Algoritmo desconocido</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A certificate from somewhere else</source>
            <translation>Certificado de otro origen</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Another key is named</source>
            <translation>Se indica otra clave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong</source>
            <translation>Incorrecta</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Fixed text</source>
            <translation>Texto fijo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Digest of the body</source>
            <translation>Digest del cuerpo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid</source>
            <translation>Válida</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid, but it covers less than you may think</source>
            <translation>Válida, pero abarca menos de lo que parece</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Right, but outside the time window</source>
            <translation>Correcta, pero fuera del margen de tiempo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Header {name}</source>
            <translation>Cabecera {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Parameter {name}</source>
            <translation>Parámetro {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>thousands of years</source>
            <translation>miles de años</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} hours</source>
            <extracomment>For one: {n} hour</extracomment>
            <translation>
                <numerusform>{n} hora</numerusform>
                <numerusform>{n} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} minutes</source>
            <extracomment>For one: {n} minute</extracomment>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} seconds</source>
            <extracomment>For one: {n} second</extracomment>
            <translation>
                <numerusform>{n} segundo</numerusform>
                <numerusform>{n} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{count} seconds</source>
            <translation>{count} segundos</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed at the very time of the check.</source>
            <translation>Firmada justo a la hora de la comprobación.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} before the time of the check.</source>
            <translation>Firmada {span} antes de la hora de la comprobación.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} after the time of the check.</source>
            <translation>Firmada {span} después de la hora de la comprobación.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>The scheme sets no limit.</source>
            <translation>El esquema no pone límite.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be as old as it likes, and {ahead} ahead.</source>
            <translation>Margen permitido: sin límite hacia atrás y {ahead} hacia delante.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be {old} old, and as far ahead as it likes.</source>
            <translation>Margen permitido: {old} hacia atrás y sin límite hacia delante.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{span} either way are allowed.</source>
            <translation>Margen permitido: {span} en ambos sentidos.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{old} back and {ahead} ahead are allowed.</source>
            <translation>Margen permitido: {old} hacia atrás y {ahead} hacia delante.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>with the key “{name}”</source>
            <translation>con la clave «{name}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>with {n} keys</source>
            <extracomment>For one: with {n} key</extracomment>
            <translation>
                <numerusform>con {n} clave</numerusform>
                <numerusform>con {n} claves</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature found</source>
            <translation>Firma encontrada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature expected</source>
            <translation>Firma esperada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Bytes of the key</source>
            <translation>Bytes de la clave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Nothing is signed.</source>
            <translation>No se firma nada.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Work behind the verdict</source>
            <translation>Cálculo del veredicto</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Found</source>
            <translation>Encontrada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Expected</source>
            <translation>Esperada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Compared</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Storage failed</source>
            <translation>Error al guardar</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Pending deliveries</source>
            <translation>Entregas pendientes</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine starting…</source>
            <translation>El motor se está iniciando…</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine not running</source>
            <translation>El motor no está en marcha</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: {url}</source>
            <translation>Receptor: {url}</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: not listening</source>
            <translation>Receptor: no escucha</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: off</source>
            <translation>Receptor: apagado</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Opens the Receiver page</source>
            <translation>Abre la página Receptor</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Shows the deliveries that are still under way</source>
            <translation>Muestra las entregas que siguen en curso</translation>
        </message>
        <message>
            <location filename="../../gui/trouble.py" />
            <source>Hookbench cannot open</source>
            <translation>No se puede abrir Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys to check signatures with, by name. They are kept in the system's keyring where there is one, and are not shown again.</source>
            <translation>Claves con las que comprobar firmas, por nombre. Se guardan en el llavero del sistema, si lo hay, y no se vuelven a mostrar.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>What was checked with it stays; nothing can be checked with it any more.</source>
            <translation>Lo comprobado con ella se conserva; ya no se podrá comprobar nada más con ella.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys of the vault</source>
            <translation>Claves de la bóveda</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>For example: Stripe, test mode</source>
            <translation>Por ejemplo: Stripe, modo de prueba</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Any scheme</source>
            <translation>Cualquier esquema</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Put into the vault</source>
            <translation>Guardar en la bóveda</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: any scheme, since {day}</source>
            <translation>{name}: cualquier esquema, desde {day}</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: {scheme}, since {day}</source>
            <translation>{name}: {scheme}, desde {day}</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace the key “{name}”?</source>
            <translation>¿Reemplazar la clave «{name}»?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>The key of this name is lost.</source>
            <translation>La clave con este nombre se pierde.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget the key “{name}”?</source>
            <translation>¿Olvidar la clave «{name}»?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget key</source>
            <translation>Olvidar clave</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>&amp;For</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Another key</source>
            <translation>Otra clave</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Pretty</source>
            <translation>Legible</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>No body.</source>
            <translation>Sin cuerpo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/body_view.py" />
            <source>Preparing {n} bytes…</source>
            <extracomment>For one: Preparing {n} byte…</extracomment>
            <translation>
                <numerusform>Preparando {n} byte…</numerusform>
                <numerusform>Preparando {n} bytes…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>This body could not be prepared. {reason}</source>
            <translation>No se pudo preparar este cuerpo. {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The dump is too large to copy. Save the body to a file instead.</source>
            <translation>El volcado es demasiado grande para copiarlo. Guarda el cuerpo en un archivo.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name}</source>
            <translation>Guardar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The body could not be saved to {file}: {reason}.</source>
            <translation>No se pudo guardar el cuerpo en {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>{name} as {way}</source>
            <translation>{name}: {way}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Find in {name}</source>
            <translation>Buscar en {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Copy {name}</source>
            <translation>Copiar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name} to a file</source>
            <translation>Guardar {name} en un archivo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/figures.py" />
            <source>{n} bytes</source>
            <extracomment>For one: 1 byte</extracomment>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>A filter can be {limit} characters long; this has {count}.</source>
            <translation>Un filtro puede tener {limit} caracteres; este tiene {count}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find in the body</source>
            <translation>Buscar en el cuerpo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find previous</source>
            <translation>Buscar anterior</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find next</source>
            <translation>Buscar siguiente</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Close find</source>
            <translation>Cerrar búsqueda</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>nothing found</source>
            <translation>sin resultados</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Add header</source>
            <translation>Añadir cabecera</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header</source>
            <translation>Quitar cabecera</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name of header {number}</source>
            <translation>Nombre de la cabecera {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value of header {number}</source>
            <translation>Valor de la cabecera {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header {number}</source>
            <translation>Quitar la cabecera {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter names and values</source>
            <translation>Filtrar nombres y valores</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter {name}</source>
            <translation>Filtrar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all {name}</source>
            <translation>Copiar todo: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>… {count} characters in all; copy it to see the rest.</source>
            <translation>… {count} caracteres en total; cópialo para ver el resto.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Whole value</source>
            <translation>Valor completo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name</source>
            <translation>Copiar nombre</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy value</source>
            <translation>Copiar valor</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name and value</source>
            <translation>Copiar nombre y valor</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>Go to it</source>
            <translation>Ir al error</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>That would make {size} characters; a payload edited here can have {limit}. Send a larger one with the command line: hookbench trigger --payload FILE.</source>
            <translation>Serían {size} caracteres; un payload editado aquí puede tener {limit}. Envía uno mayor desde la línea de comandos: hookbench trigger --payload FILE.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>More than {limit} characters are selected. Save the body to a file instead.</source>
            <translation>Hay más de {limit} caracteres seleccionados. Guarda el cuerpo en un archivo.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>{n} lines.</source>
            <extracomment>For one: {n} lines.</extracomment>
            <translation>
                <numerusform>{n} línea.</numerusform>
                <numerusform>{n} líneas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Note: {text}</source>
            <translation>Nota: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Warning: {text}</source>
            <translation>Advertencia: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Error: {text}</source>
            <translation>Error: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>form</source>
            <translation>formulario</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>XML</source>
            <translation>XML</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>image</source>
            <translation>imagen</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>binary</source>
            <translation>binario</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>{kind}, {size}, {codings} {wire} on the wire</source>
            <translation>{kind}, {size}, {codings} {wire} en la red</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>more than {size}</source>
            <translation>más de {size}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Text shows the first {size} bytes; Hex has all of them.</source>
            <translation>Texto muestra los primeros {size} bytes; Hex los tiene todos.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Some bytes are not {charset}; they are shown as “�”.</source>
            <translation>Algunos bytes no son {charset}; se muestran como «�».</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Not valid JSON. {problem}</source>
            <translation>JSON no válido. {problem}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} lines are laid out; Text has all of it.</source>
            <translation>Solo se formatean las primeras {count} líneas; Texto lo tiene todo.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} fields are laid out; Text has all of them.</source>
            <translation>Solo se formatean los primeros {count} campos; Texto los tiene todos.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {kept} of {whole} bytes were kept.</source>
            <translation>Solo se conservaron los primeros {kept} de {whole} bytes.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {size} bytes of its content are shown.</source>
            <translation>Solo se muestran los primeros {size} bytes de su contenido.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Reveal {name}</source>
            <translation>Mostrar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Regenerate {name}</source>
            <translation>Regenerar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Hide {name}</source>
            <translation>Ocultar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>head</source>
            <translation>cabeceras</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The head was read {at} after the first byte, {step} after the step before.</source>
            <translation>Las cabeceras se leyeron {at} después del primer byte, {step} después del paso anterior.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>body</source>
            <translation>cuerpo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body was read {at} after the first byte, {step} after the step before.</source>
            <translation>El cuerpo se leyó {at} después del primer byte, {step} después del paso anterior.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>handed over</source>
            <translation>traspasado</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>It was handed to the store {at} after the first byte, {step} after the step before.</source>
            <translation>Se pasó a almacenar {at} después del primer byte, {step} después del paso anterior.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body came in {n} pieces, {size}.</source>
            <extracomment>For one: The body came in one piece, {size}.</extracomment>
            <translation>
                <numerusform>El cuerpo llegó en un solo fragmento, {size}.</numerusform>
                <numerusform>El cuerpo llegó en {n} fragmentos, {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{what}: {took}, from {start} to {end}.</source>
            <translation>{what}: {took}, de {start} a {end}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>connected</source>
            <translation>conectado</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{address}: {what}, after {time}.</source>
            <translation>{address}: {what}, tras {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}</source>
            <translation>Intento {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}: {outcome}, {time} in all.</source>
            <translation>Intento {number}: {outcome}, {time} en total.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>exit {status}</source>
            <translation>salida {status}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}, drawn shorter.</source>
            <translation>Pausa antes del próximo intento: {time}, dibujada más corta.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}.</source>
            <translation>Pausa antes del próximo intento: {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>pause</source>
            <translation>pausa</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>This row could not be read: {error}.</source>
            <translation>No se pudo leer esta fila: {error}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>No longer there.</source>
            <translation>Ya no existe.</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies ended before it was done.</source>
            <translation>El proceso que prepara los cuerpos grandes terminó antes de acabar.</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies could not be started: {reason}.</source>
            <translation>No se pudo iniciar el proceso que prepara los cuerpos grandes: {reason}.</translation>
        </message>
    </context>
</TS>
