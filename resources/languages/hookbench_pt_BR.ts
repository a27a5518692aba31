<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>Hookbench</name>
        <message>
            <location filename="../../core" />
            <source>pending</source>
            <translation>pendente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>delivered</source>
            <translation>entregue</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>skipped</source>
            <translation>pulada</translation>
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
            <translation>recusada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unreachable</source>
            <translation>inacessível</translation>
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
            <translation>redefinida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>closed</source>
            <translation>fechada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>garbage</source>
            <translation>ilegível</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>interrupted</source>
            <translation>interrompida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>exit</source>
            <translation>erro no script</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>blocked</source>
            <translation>bloqueio</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>connect</source>
            <translation>conexão</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>send</source>
            <translation>envio</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wait</source>
            <translation>espera</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>receive</source>
            <translation>recebimento</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>waiting</source>
            <translation>em espera</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>running</source>
            <translation>em execução</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>done</source>
            <translation>concluído</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User</source>
            <translation>Usuário</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was created through the API or a sign-up.</source>
            <translation>Um usuário foi criado pela API ou por um cadastro.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was deleted.</source>
            <translation>Um usuário foi excluído.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user's profile, password, custom data or other data was changed.</source>
            <translation>O perfil, a senha, os dados personalizados ou outros dados de um usuário foram alterados.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was suspended or reactivated.</source>
            <translation>Um usuário foi suspenso ou reativado.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Trusted device</source>
            <translation>Dispositivo confiável</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A browser was remembered after multi-factor authentication.</source>
            <translation>Um navegador foi lembrado após a autenticação multifator.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A trusted device was removed by its user or an administrator.</source>
            <translation>Um dispositivo confiável foi removido pelo usuário ou por um administrador.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization</source>
            <translation>Organização</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was created.</source>
            <translation>Uma organização foi criada.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was deleted.</source>
            <translation>Uma organização foi excluída.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization's data was changed.</source>
            <translation>Os dados de uma organização foram alterados.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users or applications joined or left an organization.</source>
            <translation>Usuários ou aplicações entraram em uma organização ou saíram dela.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was created.</source>
            <translation>Um papel foi criado.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was deleted.</source>
            <translation>Um papel foi excluído.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role's data was changed.</source>
            <translation>Os dados de um papel foram alterados.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions were added to or removed from a role.</source>
            <translation>Permissões foram adicionadas a um papel ou removidas dele.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization role</source>
            <translation>Papel da organização</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was created.</source>
            <translation>Um papel da organização foi criado.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was deleted.</source>
            <translation>Um papel da organização foi excluído.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role's data was changed.</source>
            <translation>Os dados de um papel da organização foram alterados.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions of an organization role were changed.</source>
            <translation>As permissões de um papel da organização foram alteradas.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permission</source>
            <translation>Permissão</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was created.</source>
            <translation>Uma permissão de um recurso de API foi criada.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was deleted.</source>
            <translation>Uma permissão de um recurso de API foi excluída.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission's data was changed.</source>
            <translation>Os dados de uma permissão foram alterados.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization permission</source>
            <translation>Permissão da organização</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was created.</source>
            <translation>Uma permissão da organização foi criada.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was deleted.</source>
            <translation>Uma permissão da organização foi excluída.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission's data was changed.</source>
            <translation>Os dados de uma permissão da organização foram alterados.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User interaction</source>
            <translation>Interação do usuário</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-up was completed.</source>
            <translation>Um cadastro foi concluído.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-in was completed.</source>
            <translation>Um login foi concluído.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Risk rules demanded multi-factor authentication in a sign-in.</source>
            <translation>As regras de risco exigiram autenticação multifator em um login.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A forgotten password was reset.</source>
            <translation>Uma senha esquecida foi redefinida.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many failed verifications locked an identifier.</source>
            <translation>Verificações malsucedidas demais bloquearam um identificador.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many messages were sent to one recipient.</source>
            <translation>Mensagens demais foram enviadas a um mesmo destinatário.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Older grants were revoked: the limit was exceeded.</source>
            <translation>Concessões antigas foram revogadas: o limite foi excedido.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>public key</source>
            <translation>chave pública</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>private key (the seed of 32 bytes, in hexadecimal)</source>
            <translation>chave privada (a semente de 32 bytes, em hexadecimal)</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>webhook key</source>
            <translation>chave do webhook</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signing secret</source>
            <translation>segredo de assinatura</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret token</source>
            <translation>token secreto</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret</source>
            <translation>segredo</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verify token</source>
            <translation>token de verificação</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>topic</source>
            <translation>tópico</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verification code</source>
            <translation>código de verificação</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>consumer secret</source>
            <translation>consumer secret</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto up to 1.42</source>
            <translation>Logto até 1.42</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>One attempt, whatever comes of it. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>Uma tentativa, seja qual for o resultado. Dez segundos até os cabeçalhos da resposta; o corpo pode levar o tempo que precisar. Até 20 redirecionamentos.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto 1.43 and later</source>
            <translation>Logto 1.43 e posteriores</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Only a 5xx answer is tried again, up to three times: after 300, 600 and 1200 ms. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>Só há retentativa após uma resposta 5xx, até três vezes: depois de 300, 600 e 1200 ms. Dez segundos até os cabeçalhos da resposta; o corpo pode levar o tempo que precisar. Até 20 redirecionamentos.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hookbench</source>
            <translation>Hookbench</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>As Logto 1.43 and later, but the ten seconds are for the whole attempt: an endpoint that dribbles its answer is found out.</source>
            <translation>Como o Logto 1.43 e posteriores, mas os dez segundos valem para a tentativa inteira: um endpoint que responde a conta-gotas é descoberto.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid</source>
            <translation>válida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid in part</source>
            <translation>válida em parte</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing key</source>
            <translation>falta a chave</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_key</source>
            <translation>assinatura: falta a chave</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>bad key</source>
            <translation>chave inválida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: bad_key</source>
            <translation>assinatura: chave inválida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing header</source>
            <translation>falta o cabeçalho</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_header</source>
            <translation>assinatura: falta o cabeçalho</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing timestamp</source>
            <translation>falta o timestamp</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_timestamp</source>
            <translation>assinatura: falta o timestamp</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing signature</source>
            <translation>falta a assinatura</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_signature</source>
            <translation>assinatura: falta a assinatura</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed header</source>
            <translation>cabeçalho malformado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_header</source>
            <translation>assinatura: cabeçalho malformado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed body</source>
            <translation>corpo malformado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_body</source>
            <translation>assinatura: corpo malformado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stale timestamp</source>
            <translation>timestamp expirado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: stale_timestamp</source>
            <translation>assinatura: timestamp expirado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>future timestamp</source>
            <translation>timestamp futuro</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: future_timestamp</source>
            <translation>assinatura: timestamp futuro</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported version</source>
            <translation>versão não suportada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_version</source>
            <translation>assinatura: versão não suportada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported algorithm</source>
            <translation>algoritmo não suportado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_algorithm</source>
            <translation>assinatura: algoritmo não suportado</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>untrusted cert url</source>
            <translation>URL de certificado não confiável</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: untrusted_cert_url</source>
            <translation>assinatura: URL de certificado não confiável</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wrong key id</source>
            <translation>id de chave incorreto</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: wrong_key_id</source>
            <translation>assinatura: id de chave incorreto</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>mismatch</source>
            <translation>não confere</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: mismatch</source>
            <translation>assinatura: não confere</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Sign-ins</source>
            <translation>Logins</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Registrations</source>
            <translation>Cadastros</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users</source>
            <translation>Usuários</translation>
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
            <translation>Entregas com falha</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed attempts</source>
            <translation>Tentativas com falha</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed</source>
            <translation>malformada</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>no answer</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Attempts</source>
            <translation>Tentativas</translation>
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
            <translation>Requisições manuais</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto keeps this and no more: the URL, the headers of both sides, the duration, the single attempts and the signature are in the other tabs only.</source>
            <translation>O Logto guarda isto e nada mais: a URL, os cabeçalhos dos dois lados, a duração, cada tentativa e a assinatura estão somente nas outras abas.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every PostSignIn event once, however many hooks, actions, attempts and replays it had; by the time it was fired here or first received. A request that the receiver got counts unless its event was sent from here. Users are the different “userId” values.</source>
            <translation>Cada evento PostSignIn conta uma vez, não importa quantos hooks, ações, tentativas e repetições teve, na hora em que foi disparado aqui ou recebido pela primeira vez. Uma requisição que chegou ao receptor conta, a menos que seu evento tenha sido enviado daqui. Usuários são os diferentes valores de “userId”.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every user of a PostRegister or User.Created event once, by the first of its events; an event that names no user counts for itself. Fired here or received; retries, replays and further hooks add nothing.</source>
            <translation>Cada usuário de um evento PostRegister ou User.Created conta uma vez, pelo primeiro de seus eventos; um evento que não indica usuário conta por si só. Disparado aqui ou recebido; retentativas, repetições e outros hooks não somam nada.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: deliveries that failed for good, by what their last attempt came to, and every attempt that was not answered with 2xx, also where a later one was. Below them the receiver's own: requests that are not valid HTTP, or whose signature does not hold.</source>
            <translation>Contam as entregas que falharam em definitivo, pelo resultado da última tentativa, e cada tentativa não respondida com 2xx, mesmo que uma posterior tenha sido. Abaixo, as do receptor: requisições que não são HTTP válido ou cuja assinatura não é válida.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Over every attempt that got a whole answer, of whatever status, retries and replays included. Wait: from the last byte sent to the first received; total: from the attempt's start to its end. Percentiles by nearest rank: the smallest measured value that at least p per cent of all do not exceed.</source>
            <translation>Sobre todas as tentativas que receberam uma resposta completa, de qualquer status, incluindo retentativas e repetições. Espera: do último byte enviado ao primeiro recebido; total: do início ao fim da tentativa. Percentis pela posição mais próxima: o menor valor medido que pelo menos p por cento de todos não ultrapassam.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is in the system's keyring, which cannot be opened. Unlock the keyring and try again.</source>
            <translation>A chave de assinatura de um hook está no chaveiro do sistema, que não pode ser aberto. Desbloqueie o chaveiro e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is no longer in the system's keyring. Regenerate the key of this hook.</source>
            <translation>A chave de assinatura de um hook não está mais no chaveiro do sistema. Gere uma nova chave para este hook.</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hook</source>
            <translation>&amp;Hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;New hook</source>
            <translation>&amp;Novo hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Define a new hook</source>
            <translation>Definir um novo hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Save changes</source>
            <translation>&amp;Salvar alterações</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save the hook or the scenario being edited</source>
            <translation>Salvar o hook ou o cenário em edição</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Discard changes</source>
            <translation>&amp;Descartar alterações</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go back to the hook as it was saved</source>
            <translation>Voltar ao hook como foi salvo</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;uplicate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Begin a new hook or scenario like this one</source>
            <translation>Começar um novo hook ou cenário a partir deste</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>De&amp;lete…</source>
            <translation>&amp;Excluir…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete the selected hook or scenario, after a question</source>
            <translation>Excluir o hook ou cenário, após confirmação</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>Sai&amp;r</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Close the window; waiting retries go on at the next start</source>
            <translation>Fechar; as retentativas seguem no próximo início</translation>
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
            <translation>Disparar o evento, executar o cenário ou verificar a assinatura na tela</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Replay</source>
            <translation>&amp;Repetir</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, as recorded</source>
            <translation>Enviar de novo o selecionado, como foi registrado</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Replay re-si&amp;gned</source>
            <translation>Repetir com nova &amp;assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, with a signature made now</source>
            <translation>Enviar de novo o selecionado, assinado agora</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Stop trying a pending delivery, or stop the scenario</source>
            <translation>Parar de tentar uma entrega pendente ou parar o cenário</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Other side</source>
            <translation>&amp;Outro lado</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>From a delivery to its capture, and back</source>
            <translation>De uma entrega para sua captura e vice-versa</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy as c&amp;URL</source>
            <translation>Copiar como c&amp;URL</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy the request as a curl command</source>
            <translation>Copiar a requisição como comando curl</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save &amp;exchange…</source>
            <translation>&amp;Salvar troca…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save what was sent and received to a file</source>
            <translation>Salvar em um arquivo o que foi enviado e recebido</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>C&amp;lear list…</source>
            <translation>&amp;Limpar lista…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete everything in the list, after a question</source>
            <translation>Excluir tudo o que está na lista, após confirmação</translation>
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
            <translation>Iniciar ou parar o receptor integrado</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Management API…</source>
            <translation>&amp;Management API…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Let scripts drive Hookbench as they drive Logto</source>
            <translation>Permitir que scripts controlem o Hookbench como controlam o Logto</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
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
            <translation>&amp;Cenários</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Scenarios</source>
            <translation>Cenários</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Re&amp;ports</source>
            <translation>Relatóri&amp;os</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Si&amp;gnatures</source>
            <translation>&amp;Assinaturas</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Signatures</source>
            <translation>Assinaturas</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>&amp;Filtrar</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Filter or search the list of this page</source>
            <translation>Filtrar a lista desta página ou pesquisar nela</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Theme like the s&amp;ystem</source>
            <translation>Tema do &amp;sistema</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>Tema c&amp;laro</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;ark theme</source>
            <translation>Te&amp;ma escuro</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Lang&amp;uage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>Con&amp;figurações…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>How much is kept of answers and received requests</source>
            <translation>Quanto guardar das respostas e das requisições recebidas</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hel&amp;p</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Atalhos de teclado</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>This overview</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;About Hookbench</source>
            <translation>&amp;Sobre o Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Version, and where the workspace is</source>
            <translation>Versão e local do espaço de trabalho</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Logto's nine calls about hooks and their log, for scripts and Logto's own clients. It listens on 127.0.0.1 only, so nothing outside this computer reaches it, and every call needs the token.</source>
            <translation>As nove chamadas do Logto sobre hooks e seu log, para scripts e para os clientes do próprio Logto. Ela escuta apenas em 127.0.0.1, então nada de fora deste computador a alcança, e toda chamada precisa do token.</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Programs that use the old token are refused from then on.</source>
            <translation>Programas que usam o token antigo serão recusados a partir daí.</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Management API</source>
            <translation>Management API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>off</source>
            <translation>desligado</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>any free port</source>
            <translation>qualquer porta livre</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Made when it is started for the first time</source>
            <translation>Criado quando ela é iniciada pela primeira vez</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Port</source>
            <translation>&amp;Porta</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;URL</source>
            <translation>&amp;URL</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Copy the API's URL</source>
            <translation>Copiar a URL da API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>serving</source>
            <translation>em serviço</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop the API</source>
            <translation>Parar a API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start the API</source>
            <translation>Iniciar a API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Make a new token?</source>
            <translation>Criar um novo token?</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Renew token</source>
            <translation>Renovar token</translation>
        </message>
        <message>
            <location filename="../../gui/app.py" />
            <source>Hookbench. The workspace is {folder}.</source>
            <translation>Hookbench. O espaço de trabalho é {folder}.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Filter: User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</source>
            <translation>Filtro: User.* status:5xx hook:nome failure:timeout duration:&gt;500ms since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copied as a curl command, signature and headers included.</source>
            <translation>Copiado como comando curl, com assinatura e cabeçalhos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete {n} deliveries?</source>
            <extracomment>For one: Delete {n} delivery?</extracomment>
            <translation>
                <numerusform>Excluir {n} entrega?</numerusform>
                <numerusform>Excluir {n} entregas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Only pending deliveries are left. Cancel them first.</source>
            <translation>Restam apenas entregas pendentes. Cancele-as primeiro.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay re-signed</source>
            <translation>Repetir com nova assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Open the capture</source>
            <translation>Abrir a captura</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copy as cURL</source>
            <translation>Copiar como cURL</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Save exchange…</source>
            <translation>Salvar troca…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all…</source>
            <translation>Excluir tudo…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>No deliveries yet</source>
            <translation>Ainda não há entregas</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Fire an event, and each hook that listens to it gets a delivery. You see it move here.</source>
            <translation>Dispare um evento, e cada hook que o escuta recebe uma entrega. Você a vê avançar aqui.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Choose an event</source>
            <translation>Escolher um evento</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all deliveries</source>
            <translation>Excluir todas as entregas</translation>
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
                <numerusform>Repetir {n} com nova assinatura</numerusform>
                <numerusform>Repetir {n} com nova assinatura</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Those still pending stay, and so do the captures. The deleted cannot be brought back.</source>
            <translation>As que ainda estão pendentes ficam, e as capturas também. O que for excluído não pode ser recuperado.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Failed</source>
            <translation>Com falha</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Pending</source>
            <translation>Pendentes</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Delivered</source>
            <translation>Entregues</translation>
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
            <translation>Nenhuma entrega corresponde</translation>
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
            <translation>Tent.</translation>
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
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>{method} request</source>
            <translation>Requisição {method}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly and was started again. Nothing stored was lost.</source>
            <translation>O motor terminou inesperadamente e foi reiniciado. Nada do que estava salvo se perdeu.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly, several times in a minute. Nothing stored was lost.</source>
            <translation>O motor terminou inesperadamente, várias vezes em um minuto. Nada do que estava salvo se perdeu.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine could not be started: {reason}</source>
            <translation>Não foi possível iniciar o motor: {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine is not running.</source>
            <translation>O motor não está em execução.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>Start it with the button “Start the engine”.</source>
            <translation>Inicie-o com o botão “Iniciar o motor”.</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Decision of the blocking hooks</source>
            <translation>Decisão dos hooks bloqueantes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/decision_panel.py" />
            <source>Waiting for {n} hooks, {seconds} s at most…</source>
            <extracomment>For one: Waiting for {n} hook, {seconds} s at most…</extracomment>
            <translation>
                <numerusform>Aguardando {n} hook, no máximo {seconds} s…</numerusform>
                <numerusform>Aguardando {n} hooks, no máximo {seconds} s…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{count} of {total} deny</source>
            <translation>{count} de {total} negam</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{used} of {deadline}</source>
            <translation>{used} de {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have allowed (fail-open).</source>
            <translation>Fora do prazo, teria sido permitido (fail-open).</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have denied (fail-closed).</source>
            <translation>Fora do prazo, teria sido negado (fail-closed).</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>allow</source>
            <translation>permitir</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>deny</source>
            <translation>negar</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}</source>
            <translation>{hook} usou {used} de {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}: not in time</source>
            <translation>{hook} usou {used} de {deadline}: fora do prazo</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>No event type has these letters.</source>
            <translation>Nenhum tipo de evento contém esse texto.</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search event types</source>
            <translation>Pesquisar tipos de evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search: {name}</source>
            <translation>Pesquisar: {name}</translation>
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
            <translation>Enviar como fazem o Stripe, o GitHub ou outro provedor</translation>
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
            <translation>Variante do exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Which of the recorded bodies of this event the sample is made like</source>
            <translation>Qual dos corpos registrados deste evento serve de modelo para o exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>New sample</source>
            <translation>Novo exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Fresh ids and times; what was typed is replaced (undo brings it back)</source>
            <translation>Ids e horários novos; substitui o que foi digitado (Desfazer recupera)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Each hook gets its hookId added as the last key.</source>
            <translation>Cada hook recebe seu hookId acrescentado como última chave.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As a provider sends it, signed at the time it is sent. Data and names in the samples are made up.</source>
            <translation>Como um provedor envia, assinado no momento do envio. Os dados e nomes dos exemplos são inventados.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Send as a provider</source>
            <translation>Enviar como um provedor</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing key</source>
            <translation>Chave de assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As the provider does</source>
            <translation>Como o provedor</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>One attempt only</source>
            <translation>Uma única tentativa</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Copy public key</source>
            <translation>Copiar chave pública</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Without a key nothing is signed.</source>
            <translation>Sem uma chave, nada é assinado.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>The public key is copied: your endpoint checks with it.</source>
            <translation>A chave pública foi copiada: seu endpoint verifica com ela.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Provedor</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>E&amp;vent</source>
            <translation>&amp;Evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Endpoint &amp;URL</source>
            <translation>UR&amp;L do endpoint</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing &amp;key</source>
            <translation>&amp;Chave de assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Retries</source>
            <translation>&amp;Retentativas</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Another sample</source>
            <translation>Outro exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Parts of the request</source>
            <translation>Partes da requisição</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/send_as.py" />
            <source>{n} retries</source>
            <extracomment>For one: {n} retry</extracomment>
            <translation>
                <numerusform>{n} retentativa</numerusform>
                <numerusform>{n} retentativas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>no retries</source>
            <translation>sem retentativas</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Waits {seconds} s for an answer, {retries}.</source>
            <translation>Espera uma resposta por {seconds} s, {retries}.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Where, or why not</source>
            <translation>Para onde, ou por que não</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Deliveries of this event</source>
            <translation>Entregas deste evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent yet.</source>
            <translation>Nada foi enviado ainda.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Open delivery</source>
            <translation>Abrir entrega</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Enter or a double click on a row does the same</source>
            <translation>Enter ou um clique duplo em uma linha faz o mesmo</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent.</source>
            <translation>Nada foi enviado.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>No hook got it.</source>
            <translation>Nenhum hook o recebeu.</translation>
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
            <translation>Não escuta</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Off</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>script {program}</source>
            <translation>script {program}</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Who gets it</source>
            <translation>Quem recebe</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>All enabled hooks that listen</source>
            <translation>Todos os hooks ativados que o escutam</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Only the hooks I pick</source>
            <translation>Somente os hooks que eu escolher</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Create a hook for this event</source>
            <translation>Criar um hook para este evento</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>{reason}, gets it all the same</source>
            <translation>{reason}; recebe mesmo assim</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/targets.py" />
            <source>{n} hooks get it</source>
            <extracomment>For one: {n} hook gets it</extracomment>
            <translation>
                <numerusform>{n} hook recebe</numerusform>
                <numerusform>{n} hooks recebem</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>There is no hook yet, so nobody would hear of this event.</source>
            <translation>Ainda não há nenhum hook, então ninguém ficaria sabendo deste evento.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Pick at least one hook.</source>
            <translation>Escolha pelo menos um hook.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Every hook that listens to {event} is off.</source>
            <translation>Todos os hooks que escutam {event} estão desativados.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>No hook listens to {event}.</source>
            <translation>Nenhum hook escuta {event}.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Hooks that get the event</source>
            <translation>Hooks que recebem o evento</translation>
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
                <numerusform>{n} pendente</numerusform>
                <numerusform>{n} pendentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} delivered</source>
            <extracomment>For one: {n} delivered</extracomment>
            <translation>
                <numerusform>{n} entregue</numerusform>
                <numerusform>{n} entregues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} com falha</numerusform>
                <numerusform>{n} com falha</numerusform>
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
                <numerusform>{n} pulada</numerusform>
                <numerusform>{n} puladas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>{path} could not be written: {reason}.</source>
            <translation>Não foi possível gravar {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>Choose another folder, or make room there.</source>
            <translation>Escolha outra pasta ou libere espaço nela.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/bench.py" />
            <source>{n} selected</source>
            <extracomment>For one: {n} selected</extracomment>
            <translation>
                <numerusform>{n} selecionada</numerusform>
                <numerusform>{n} selecionadas</numerusform>
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
            <translation>Bytes como passaram pelo socket</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save delivery</source>
            <translation>Salvar entrega</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save capture</source>
            <translation>Salvar captura</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Saved to {path}.</source>
            <translation>Salvo em {path}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Other words, or none, show more.</source>
            <translation>Com outras palavras, ou nenhuma, aparecem mais.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Clear the filter</source>
            <translation>Limpar o filtro</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} are selected; at most {limit} are sent again at once. Select fewer, or use: hookbench replay --filter</source>
            <translation>{count} estão selecionadas; no máximo {limit} são enviadas de novo por vez. Selecione menos ou use: hookbench replay --filter</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} of {total} could not be sent again. {reason}</source>
            <translation>{count} de {total} não puderam ser enviadas de novo. {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>{n} deliveries sent again.</source>
            <extracomment>For one: {n} delivery sent again.</extracomment>
            <translation>
                <numerusform>{n} entrega enviada de novo.</numerusform>
                <numerusform>{n} entregas enviadas de novo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n} again?</source>
            <extracomment>For one: Send {n} again?</extracomment>
            <translation>
                <numerusform>Enviar {n} de novo?</numerusform>
                <numerusform>Enviar {n} de novo?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Each becomes a new delivery to its endpoint.</source>
            <translation>Cada uma se torna uma nova entrega ao seu endpoint.</translation>
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
            <translation>Enviando de novo {number} de {total}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>sending</source>
            <translation>enviando</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>attempt {number}</source>
            <translation>tentativa {number}</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>again {time}</source>
            <translation>de novo {time}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Sends what the provider sends before it trusts an endpoint, and says of each answer what the provider would say. Every request is recorded as a delivery.</source>
            <translation>Envia o que o provedor envia antes de confiar em um endpoint e diz de cada resposta o que o provedor diria. Cada requisição é registrada como entrega.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge an endpoint</source>
            <translation>Desafiar um endpoint</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge</source>
            <translation>Enviar desafio</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Nothing sent yet</source>
            <translation>Nada foi enviado ainda</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>What was sent and received is shown here, byte for byte.</source>
            <translation>Aqui aparece o que foi enviado e recebido, byte a byte.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Needed: {key}</source>
            <translation>Necessário: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>May be given: {key}</source>
            <translation>Opcional: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>There is none</source>
            <translation>Não há nenhum</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>&amp;Secret</source>
            <translation>&amp;Segredo</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>What the provider would say</source>
            <translation>O que o provedor diria</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>right</source>
            <translation>certo</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>wrong</source>
            <translation>errado</translation>
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
            <translation>O Hookbench abre uma vez esta URL da Amazon e registra isso como entrega:
{url}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Amazon SNS asks to confirm a subscription. Do so only where you expect it.</source>
            <translation>O Amazon SNS pede a confirmação de uma inscrição. Confirme somente se você a espera.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription…</source>
            <translation>Confirmar inscrição…</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Notion sent its verification token. Paste it into Notion's form.</source>
            <translation>O Notion enviou seu token de verificação. Cole-o no formulário do Notion.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Copy the token</source>
            <translation>Copiar o token</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>The verification token was copied.</source>
            <translation>O token de verificação foi copiado.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription</source>
            <translation>Confirmar inscrição</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm this subscription?</source>
            <translation>Confirmar esta inscrição?</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>In the vault as “{name}”</source>
            <translation>No cofre como “{name}”</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>No longer in the vault: {key}</source>
            <translation>Não está mais no cofre: {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Before a provider sends its first event it asks whether the endpoint is willing. What is ticked is answered as that provider wants it, in the place of the receiver's answer; the capture says so. Secrets go to the vault.</source>
            <translation>Antes de enviar seu primeiro evento, um provedor pergunta se o endpoint está disposto. O que está marcado é respondido como esse provedor quer, no lugar da resposta do receptor; a captura indica isso. Os segredos ficam no cofre.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Handshakes</source>
            <translation>Handshakes</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>The receiver answers these challenges from now on.</source>
            <translation>O receptor responde a estes desafios a partir de agora.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if it fails</source>
            <translation>Parar se falhar</translation>
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
            <translation>Endpoint da ação {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Script</source>
            <translation>{number}. Script</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Command of action {number}</source>
            <translation>Comando da ação {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit of action {number}</source>
            <translation>Limite de tempo da ação {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if action {number} fails</source>
            <translation>Parar se a ação {number} falhar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} up</source>
            <translation>Mover a ação {number} para cima</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} down</source>
            <translation>Mover a ação {number} para baixo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove action {number}</source>
            <translation>Remover a ação {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>The hook's endpoint</source>
            <translation>O endpoint do hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>For example: python3 notify.py --channel ops</source>
            <translation>Por exemplo: python3 notify.py --channel ops</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit: a script that runs longer is ended.</source>
            <translation>Limite de tempo: um script que demora mais é encerrado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} without arguments; the body is on its standard input.</source>
            <translation>Executa {program} sem argumentos; o corpo chega pela entrada padrão.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}; the body is on its standard input.</source>
            <translation>Executa {program} com {arguments}; o corpo chega pela entrada padrão.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}  and {count} more; the body is on its standard input.</source>
            <translation>Executa {program} com {arguments}  e mais {count}; o corpo chega pela entrada padrão.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add webhook</source>
            <translation>Adicionar webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add script</source>
            <translation>Adicionar script</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>They run in this order, each with its own record. A webhook without a URL calls the endpoint above.</source>
            <translation>São executadas nesta ordem, cada uma com seu próprio registro. Um webhook sem URL chama o endpoint acima.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>What the hook does</source>
            <translation>O que o hook faz</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Action {number}: {problem}</source>
            <translation>Ação {number}: {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/actions_section.py" />
            <source>A hook has at most {n} actions.</source>
            <extracomment>For one: A hook has at most {n} action.</extracomment>
            <translation>
                <numerusform>Um hook tem no máximo {n} ação.</numerusform>
                <numerusform>Um hook tem no máximo {n} ações.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The answer's JSON says {“decision”: “allow” or “deny”}, perhaps with a message and data; without a decision in it, its status decides.</source>
            <translation>O JSON da resposta diz {"decision": "allow" ou "deny"}, talvez com uma mensagem e dados; sem uma decisão nele, o status decide.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>A 2xx status allows, every other one denies.</source>
            <translation>Um status 2xx permite; qualquer outro nega.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>&amp;Synchronous: whoever fires an event waits for this hook's word</source>
            <translation>&amp;Síncrono: quem dispara um evento espera a decisão deste hook</translation>
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
            <translation>Negar (fail-closed)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The JSON of the answer</source>
            <translation>O JSON da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The status of the answer</source>
            <translation>O status da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>De&amp;adline</source>
            <translation>&amp;Prazo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Without a word in time</source>
            <translation>Sem resposta a tempo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>What decides</source>
            <translation>O que decide</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Off: nobody waits for it, as with Logto.</source>
            <translation>Desativado: ninguém espera por ele, como no Logto.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: allow.</source>
            <translation>Espera até {seconds} s; sem resposta a tempo: permitir.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: deny.</source>
            <translation>Espera até {seconds} s; sem resposta a tempo: negar.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>One denial denies for all. Retries go on within the deadline.</source>
            <translation>Uma negação nega por todos. As retentativas continuam dentro do prazo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>Salvar as alterações em “{name}”?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>They are lost otherwise.</source>
            <translation>Caso contrário, elas se perdem.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is made.</source>
            <translation>“{name}” foi criado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is saved.</source>
            <translation>“{name}” foi salvo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable the hook “{name}”?</source>
            <translation>Desativar o hook “{name}”?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain.</source>
            <translation>Ele não recebe eventos até ser reativado; as entregas em andamento continuam. Seu log e suas configurações são mantidos.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable hook</source>
            <translation>Desativar hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is reactivated.</source>
            <translation>“{name}” foi reativado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is disabled.</source>
            <translation>“{name}” foi desativado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” has a new signing key.</source>
            <translation>“{name}” tem uma nova chave de assinatura.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete the hook “{name}”?</source>
            <translation>Excluir o hook “{name}”?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone.</source>
            <translation>Suas entregas continuam na lista; as que ainda estão pendentes são canceladas. Sua chave de assinatura se perde.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete hook</source>
            <translation>Excluir hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is deleted.</source>
            <translation>“{name}” foi excluído.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver is off: start it on the Receiver page, else this endpoint refuses.</source>
            <translation>O receptor integrado está desligado: inicie-o na página Receptor; caso contrário, este endpoint recusará a conexão.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Only an endpoint can be tested, and this hook has none.</source>
            <translation>Só é possível testar um endpoint, e este hook não tem nenhum.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. Saving replaces what was stored there.</source>
            <translation>Este hook foi alterado em outro lugar nesse meio-tempo. Salvar substitui o que foi salvo lá.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. What you have not touched shows what is stored now; saving stores your changes on top of it.</source>
            <translation>Este hook foi alterado em outro lugar nesse meio-tempo. O que você não tocou mostra o que está salvo agora; salvar acrescenta as suas alterações.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver, which is on.</source>
            <translation>O receptor integrado, que está ligado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Create hook</source>
            <translation>Criar hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Parts of the hook</source>
            <translation>Partes do hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Test</source>
            <translation>Testar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Recent requests</source>
            <translation>Requisições recentes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A command has at most {limit} characters; this one has {count}.</source>
            <translation>Um comando tem no máximo {limit} caracteres; este tem {count}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A quotation mark is opened and not closed.</source>
            <translation>Há uma aspa aberta que não foi fechada.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>Nothing follows the backslash at the end.</source>
            <translation>Não há nada depois da barra invertida no final.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>This is {count} characters long; {limit} are looked at.</source>
            <translation>Isto tem {count} caracteres; apenas {limit} são examinados.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a pause. Write it like 300 ms, 1.2 s or 5 min.</source>
            <translation>“{text}” não é uma pausa. Escreva como 300 ms, 1.2 s ou 5 min.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a status. Write them like 429, 500–504 or 5xx.</source>
            <translation>“{text}” não é um status. Escreva como 429, 500–504 ou 5xx.</translation>
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
            <translation>Nenhum</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>{count} of {total} chosen</source>
            <translation>{count} de {total} escolhidos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Delivery rules</source>
            <translation>Regras de entrega</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Actions</source>
            <translation>Ações</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Use the built-in receiver</source>
            <translation>Usar o receptor integrado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Custom headers</source>
            <translation>Cabeçalhos personalizados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Sent with every request, after our own.</source>
            <translation>Enviados com cada requisição, depois dos nossos.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>For example: CRM sync</source>
            <translation>Por exemplo: Sincronização do CRM</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose all event types shown</source>
            <translation>Escolher todos os tipos de evento mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose none of the event types shown</source>
            <translation>Não escolher nenhum dos tipos de evento mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Ena&amp;bled: gets the events it listens to</source>
            <translation>&amp;Ativado: recebe os eventos que escuta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Enabled</source>
            <translation>Ativado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>disabled</source>
            <translation>desativado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Copy the id of the hook</source>
            <translation>Copiar o id do hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Success rate of the last 24 hours: replays and tests do not count.</source>
            <translation>Taxa de sucesso das últimas 24 horas: repetições e testes não contam.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Send an event…</source>
            <translation>Enviar um evento…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Choose and edit an event on the Events page, and send it to this hook</source>
            <translation>Escolher e editar um evento na página Eventos e enviá-lo a este hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Export as Logto JSON…</source>
            <translation>Exportar como JSON do Logto…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>More about this hook</source>
            <translation>Mais sobre este hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable, duplicate, export, delete</source>
            <translation>Desativar, duplicar, exportar, excluir</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>New hook</source>
            <translation>Novo hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Id {id}</source>
            <translation>Id {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable…</source>
            <translation>Desativar…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Reactivate</source>
            <translation>Reativar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>{rate} success</source>
            <translation>{rate} de sucesso</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>… requests in 24 h</source>
            <translation>… requisições em 24 h</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>No requests in 24 h</source>
            <translation>Nenhuma requisição em 24 h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/head.py" />
            <source>{n} requests in 24 h</source>
            <extracomment>For one: {n} request in 24 h</extracomment>
            <translation>
                <numerusform>{n} requisição em 24 h</numerusform>
                <numerusform>{n} requisições em 24 h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/hook_list.py" />
            <source>success rate {rate}, {count} requests in 24 hours</source>
            <translation>taxa de sucesso {rate}, {count} requisições em 24 horas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No system keyring: signing keys are kept in the workspace file, readable only by you.</source>
            <translation>Sem chaveiro do sistema: as chaves de assinatura ficam no arquivo do espaço de trabalho, que só você pode ler.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hook selected</source>
            <translation>Nenhum hook selecionado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Select one on the left, or make a new one.</source>
            <translation>Selecione um à esquerda ou crie um novo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hooks yet</source>
            <translation>Ainda não há hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>A hook listens to events and calls an endpoint of yours with each. Its endpoint can be the built-in receiver, so you see both sides at once.</source>
            <translation>Um hook escuta eventos e chama um endpoint seu com cada um deles. O endpoint pode ser o receptor integrado: assim você vê os dois lados ao mesmo tempo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Create a hook</source>
            <translation>Criar um hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>the new hook</source>
            <translation>o novo hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>This hook was deleted meanwhile. Saving makes a new one.</source>
            <translation>Este hook foi excluído enquanto isso. Salvar cria um novo.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Import hooks from a file…</source>
            <translation>Importar hooks de um arquivo…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All that is kept</source>
            <translation>Tudo o que está guardado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer</source>
            <translation>Mais recentes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older</source>
            <translation>Mais antigas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests</source>
            <translation>Nenhuma requisição</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No request matches</source>
            <translation>Nenhuma requisição corresponde</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests yet</source>
            <translation>Ainda não há requisições</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{window}. A request stands here once its delivery is over; replays and tests do not count.</source>
            <translation>{window}. Uma requisição aparece aqui quando sua entrega termina; repetições e testes não contam.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Time window</source>
            <translation>Período</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer requests</source>
            <translation>Requisições mais recentes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older requests</source>
            <translation>Requisições mais antigas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of more than {cap}</source>
            <translation>{first}–{last} de mais de {cap}</translation>
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
            <translation>Todos os eventos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Logto keeps this and no more: not the URL, nor the headers of either side, the duration, the single attempts or the signature.</source>
            <translation>O Logto guarda isto e nada mais: nem a URL, nem os cabeçalhos de nenhum dos lados, nem a duração, nem cada tentativa, nem a assinatura.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Copy the id of the log row</source>
            <translation>Copiar o id da linha do log</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Open the delivery</source>
            <translation>Abrir a entrega</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log row</source>
            <translation>Linha do log</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Success</source>
            <translation>Sucesso</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Error</source>
            <translation>Erro</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log id {id}</source>
            <translation>Id do log {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>This record could not be prepared.</source>
            <translation>Não foi possível preparar este registro.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>New signing key</source>
            <translation>Nova chave de assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>&amp;At once, as Logto does: the old key is dead</source>
            <translation>&amp;Imediatamente, como o Logto: a chave antiga deixa de valer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;hour</source>
            <translation>A chave antiga vale por mais uma &amp;hora</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;day</source>
            <translation>A chave antiga vale por mais um &amp;dia</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for &amp;so many hours more:</source>
            <translation>A chave antiga vale por mais estas ho&amp;ras:</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Hours the old key verifies</source>
            <translation>Horas em que a chave antiga ainda vale</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Whatever checks signatures with the old key refuses every request until it has the new one.</source>
            <translation>Tudo o que verifica assinaturas com a chave antiga recusará todas as requisições até ter a nova.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Every request is signed with the new key from now on; until then the old key signs too where the scheme has room for several signatures. The receiver, and whatever asks Hookbench to verify, takes both until then.</source>
            <translation>Cada requisição é assinada com a nova chave a partir de agora; até lá, a antiga também assina, se o esquema comportar várias assinaturas. O receptor, e tudo o que pede ao Hookbench uma verificação, aceita as duas até lá.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Regenerate key</source>
            <translation>Gerar nova chave</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Give “{name}” a new signing key?</source>
            <translation>Dar a “{name}” uma nova chave de assinatura?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>The whole attempt, to the last byte</source>
            <translation>A tentativa inteira, até o último byte</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Until the head of the answer is in</source>
            <translation>Até receber os cabeçalhos da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Ru&amp;les</source>
            <translation>Re&amp;gras</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Re&amp;tries</source>
            <translation>Retentati&amp;vas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Before each retry, in order: 300 ms, 1.2 s, 5 min.</source>
            <translation>Antes de cada retentativa, em ordem: 300 ms, 1.2 s, 5 min.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Statuses tried again</source>
            <translation>Status com retentativa</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Like 429, 500–504 or 5xx.</source>
            <translation>Como 429, 500–504 ou 5xx.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Redirects followed</source>
            <translation>Redirecionamentos seguidos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>T&amp;imeout</source>
            <translation>Temp&amp;o limite</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>It covers</source>
            <translation>Abrange</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Change a value below, and the rules are the hook's own.</source>
            <translation>Altere um valor abaixo, e as regras passam a ser próprias do hook.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>There are at most {limit} retries; these are {count} pauses.</source>
            <translation>Há no máximo {limit} retentativas; estas são {count} pausas.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>A redirect is then a failure like any other answer.</source>
            <translation>Um redirecionamento é então uma falha como qualquer outra resposta.</translation>
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
            <translation>Nenhuma</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>statuses</comment>
            <translation>Nenhum</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again too where no answer came</source>
            <translation>Tentar de novo também se não houve resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again where no answer came</source>
            <translation>Tentar de novo se não houve resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>unfolded</source>
            <translation>expandido</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>folded</source>
            <translation>recolhido</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Search hooks</source>
            <translation>Pesquisar hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Reading the hooks…</source>
            <translation>Lendo os hooks…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New hook (Ctrl+N)</source>
            <translation>Novo hook (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>More about hooks</source>
            <translation>Mais sobre hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Import hooks</source>
            <translation>Importar hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>No hook has these letters.</source>
            <translation>Nenhum hook contém esse texto.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>Si&amp;gns as</source>
            <translation>Ass&amp;ina como</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>What this scheme wants to know besides</source>
            <translation>O que mais este esquema precisa saber</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>There is no scheme {name} any more.</source>
            <translation>O esquema {name} não existe mais.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>As {name} does: {content}</source>
            <translation>Como {name}: {content}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Made for this hook; it is stored when you save.</source>
            <translation>Criada para este hook; é gravada quando você salva.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Signs every request to this hook. Your endpoint needs it to check the signature.</source>
            <translation>Assina cada requisição para este hook. Seu endpoint precisa dela para verificar a assinatura.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>A private key: your endpoint checks with the public one.</source>
            <translation>Uma chave privada: seu endpoint verifica com a pública.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export “{name}” with its signing key?</source>
            <translation>Exportar “{name}” com sua chave de assinatura?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Whoever has the key can sign in this hook's name.</source>
            <translation>Quem tem a chave pode assinar em nome deste hook.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Without the key</source>
            <translation>Sem a chave</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>With the key</source>
            <translation>Com a chave</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export hook</source>
            <translation>Exportar hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>“{name}” is saved to {path}.</source>
            <translation>“{name}” foi salvo em {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>Make {n} hooks of this file?</source>
            <extracomment>For one: Make {n} hook of this file?</extracomment>
            <translation>
                <numerusform>Criar {n} hook deste arquivo?</numerusform>
                <numerusform>Criar {n} hooks deste arquivo?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Each gets an id of its own, and the signing key of the file where it has one.</source>
            <translation>Cada um recebe um id próprio, e a chave de assinatura do arquivo, se houver.</translation>
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
                <numerusform>{n} hook foi importado.</numerusform>
                <numerusform>{n} hooks foram importados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{path} could not be read: {reason}.</source>
            <translation>Não foi possível ler {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{file} is larger than {limit} MiB, which no export of hooks is.</source>
            <translation>{file} tem mais de {limit} MiB; nenhuma exportação de hooks é tão grande.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Results of the test</source>
            <translation>Resultados do teste</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Dismiss the result</source>
            <translation>Dispensar o resultado</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Response body</source>
            <translation>Corpo da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>What the endpoint answers to a test stands here, a row for each event.</source>
            <translation>Aqui aparece o que o endpoint responde a um teste, uma linha por evento.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>{count} of {total} failed</source>
            <translation>{count} de {total} com falha</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>All answered with success</source>
            <translation>Todos respondidos com sucesso</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Bodies are not kept: send the test again to see the answer.</source>
            <translation>Os corpos não são guardados: envie o teste de novo para ver a resposta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>No answer came.</source>
            <translation>Nenhuma resposta chegou.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events to test</source>
            <translation>Eventos a testar</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose all events to test shown</source>
            <translation>Escolher todos os eventos mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose none of the events to test shown</source>
            <translation>Não escolher nenhum dos eventos mostrados</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As Logto's test send: fixed sample values</source>
            <translation>Como o teste do Logto: valores fixos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As the real events: fresh and complete</source>
            <translation>Como os eventos reais: novos e completos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send test</source>
            <translation>Enviar teste</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Stopped: what was sent by then may have arrived.</source>
            <translation>Parado: o que foi enviado até então pode ter chegado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send {n} tests</source>
            <extracomment>For one: Send {n} test</extracomment>
            <translation>
                <numerusform>Enviar {n} teste</numerusform>
                <numerusform>Enviar {n} testes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>The form has to be right first. {problem}</source>
            <translation>Primeiro é preciso corrigir o formulário. {problem}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose at least one event.</source>
            <translation>Escolha pelo menos um evento.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Sent from the form as it stands. Nothing is recorded or counted; it works while the hook is off.</source>
            <translation>Enviado a partir do formulário como está. Nada é registrado nem contado; funciona com o hook desativado.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>&amp;Bodies</source>
            <translation>Cor&amp;pos</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events t&amp;o test</source>
            <translation>Even&amp;tos a testar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>It took {n} attempts.</source>
            <extracomment>For one: It took {n} attempt.</extracomment>
            <translation>
                <numerusform>Foi necessária {n} tentativa.</numerusform>
                <numerusform>Foram necessárias {n} tentativas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>Came there by {n} redirects.</source>
            <extracomment>For one: Came there by {n} redirect.</extracomment>
            <translation>
                <numerusform>Chegou lá por {n} redirecionamento.</numerusform>
                <numerusform>Chegou lá por {n} redirecionamentos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint took it.</source>
            <translation>O endpoint aceitou.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint answered {status}, which is a failure.</source>
            <translation>O endpoint respondeu {status}, o que é uma falha.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>unnamed</source>
            <translation>sem nome</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>No events</source>
            <translation>Nenhum evento</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>not in use</source>
            <translation>fora de uso</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{attempts}; {redirects}.</source>
            <translation>{attempts}; {redirects}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>The previous key verifies too until {time}.</source>
            <translation>A chave anterior também vale até {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>A failed attempt is not tried again.</source>
            <translation>Uma tentativa com falha não é refeita.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only where no answer came.</source>
            <translation>Após {pauses}, somente se não houve resposta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, but after no answer at all.</source>
            <translation>Após {pauses}, mas nenhum resultado leva a uma retentativa.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, after a {statuses} answer or none at all.</source>
            <translation>Após {pauses}, com uma resposta {statuses} ou sem resposta.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only after a {statuses} answer.</source>
            <translation>Após {pauses}, somente com uma resposta {statuses}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy)</source>
            <translation>{name} (cópia)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy {number})</source>
            <translation>{name} (cópia {number})</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for its answer's head</source>
            <translation>Uma tentativa, com {seconds} s até os cabeçalhos da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for the whole of it</source>
            <translation>Uma tentativa, com {seconds} s no total</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for its answer's head</source>
            <translation>Até {count} tentativas, cada uma com {seconds} s até os cabeçalhos da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for the whole of it</source>
            <translation>Até {count} tentativas, cada uma com {seconds} s no total</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>redirects are not followed</source>
            <translation>redirecionamentos não são seguidos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/words.py" />
            <source>up to {n} redirects are followed</source>
            <extracomment>For one: up to {n} redirect is followed</extracomment>
            <translation>
                <numerusform>até {n} redirecionamento é seguido</numerusform>
                <numerusform>até {n} redirecionamentos são seguidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} and {last}</source>
            <translation>{others} e {last}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} or {last}</source>
            <translation>{others} ou {last}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Started</source>
            <translation>Início</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Duration</source>
            <translation>Duração</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>What followed</source>
            <translation>O que se seguiu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome}, {n} redirects</source>
            <extracomment>For one: {outcome}, {n} redirect</extracomment>
            <translation>
                <numerusform>{outcome}, {n} redirecionamento</numerusform>
                <numerusform>{outcome}, {n} redirecionamentos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome} (sent again)</source>
            <translation>{outcome} (reenviada)</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt</source>
            <translation>Tentativa</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempts to choose from</source>
            <translation>Tentativas para escolher</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Replay with a new signature</source>
            <translation>Repetir com uma nova assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt {number} of {total}  ·  {outcome}</source>
            <translation>Tentativa {number} de {total}  ·  {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Copy URL</source>
            <translation>Copiar URL</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request</source>
            <translation>Requisição</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request headers</source>
            <translation>Cabeçalhos da requisição</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request body</source>
            <translation>Corpo da requisição</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response headers</source>
            <translation>Cabeçalhos da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Nothing selected</source>
            <translation>Nada selecionado</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Select a row to see both sides of it.</source>
            <translation>Selecione uma linha para ver os dois lados.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Attempts {count}</source>
            <translation>Tentativas {count}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Parts of the exchange</source>
            <translation>Partes da troca</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Exchange</source>
            <translation>Troca</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Timing</source>
            <translation>Tempos</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw</source>
            <translation>Bruto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Logto log</source>
            <translation>Log do Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw request</source>
            <translation>Requisição bruta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw response</source>
            <translation>Resposta bruta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/leg_strip.py" />
            <source>Requests of this attempt</source>
            <translation>Requisições desta tentativa</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Logto log row</source>
            <translation>Linha do log do Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>No row in Logto's log</source>
            <translation>Nenhuma linha no log do Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Preparing the row…</source>
            <translation>Preparando a linha…</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>The row could not be prepared. {reason}</source>
            <translation>Não foi possível preparar a linha. {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/message_view.py" />
            <source>No response</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Output</source>
            <translation>Saída</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script output</source>
            <translation>Saída do script</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Errors</source>
            <translation>Erros</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script errors</source>
            <translation>Erros do script</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>No signature was checked</source>
            <translation>Nenhuma assinatura foi verificada</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>A signature is checked when the request came to a hook of this workspace, or where the receiver is told how to check what comes to none.</source>
            <translation>Uma assinatura é verificada quando a requisição chegou a um hook deste espaço de trabalho, ou se o receptor souber como verificar o que não chega a nenhum.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook has now</source>
            <translation>verificada com a chave atual do seu hook</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook had when it came</source>
            <translation>verificada com a chave que seu hook tinha quando chegou</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature sent</source>
            <translation>Assinatura enviada</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Check it on the bench</source>
            <translation>Verificar na bancada</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Open on the bench</source>
            <translation>Abrir na bancada</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Not signed</source>
            <translation>Não assinada</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>This request carried no signature header.</source>
            <translation>Esta requisição não tinha cabeçalho de assinatura.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key “{name}” of the vault</source>
            <translation>verificada com a chave “{name}” do cofre</translation>
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
            <translation>Recebido</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>hook {name}</source>
            <translation>hook {name}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>replay of {id}</source>
            <translation>repetição de {id}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The attempt before was cut off: the endpoint may have seen this delivery twice.</source>
            <translation>A tentativa anterior foi cortada: o endpoint pode ter visto esta entrega duas vezes.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Attempt {number} is under way.</source>
            <translation>A tentativa {number} está em andamento.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The next attempt is due on {time}.</source>
            <translation>A próxima tentativa está prevista para {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Not sent yet: this is what will be sent.</source>
            <translation>Ainda não enviada: é isto que será enviado.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Only {sent} of {whole} bytes were sent.</source>
            <translation>Apenas {sent} de {whole} bytes foram enviados.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer yet.</source>
            <translation>Ainda não há resposta.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Nothing was sent, so nothing was answered.</source>
            <translation>Nada foi enviado, então nada foi respondido.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>{failure}, in phase {phase}</source>
            <translation>{failure}, na fase de {phase}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>no exit status</source>
            <translation>sem código de saída</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>exit status {status}</source>
            <translation>código de saída {status}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Connection</source>
            <translation>Conexão</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>new</source>
            <translation>nova</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>reused, exchange {number} on it</source>
            <translation>reutilizada, troca {number} nela</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Open the delivery, attempt {number}</source>
            <translation>Abrir a entrega, tentativa {number}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Request received</source>
            <translation>Requisição recebida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>from {address}</source>
            <translation>de {address}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent back</source>
            <translation>Devolvido</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>signature valid</source>
            <translation>assinatura válida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>handshake</source>
            <translation>handshake</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>received</source>
            <translation>recebida</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer was sent.</source>
            <translation>Nenhuma resposta foi enviada.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Held back for {seconds} s.</source>
            <translation>Retida por {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Point at a row, or use the arrow keys, for its exact figures.</source>
            <translation>Aponte para uma linha, ou use as setas, para ver os números exatos.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>No timing yet</source>
            <translation>Ainda não há tempos</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>It is measured while an attempt is under way.</source>
            <translation>São medidos enquanto uma tentativa está em andamento.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Timing and connection</source>
            <translation>Tempos e conexão</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The first row</source>
            <translation>A primeira linha</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The last row</source>
            <translation>A última linha</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Select more rows</source>
            <translation>Selecionar mais linhas</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Copy what is selected</source>
            <translation>Copiar o que está selecionado</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Explain why the signature does not fit</source>
            <translation>Explicar por que a assinatura não confere</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Anywhere</source>
            <translation>Em qualquer lugar</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The next control; Shift+Tab the one before</source>
            <translation>O próximo controle; Shift+Tab, o anterior</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys and what they do</source>
            <translation>Atalhos e o que fazem</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Like the s&amp;ystem</source>
            <translation>Como o &amp;sistema</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>The window speaks {language} from its next start on.</source>
            <translation>A janela aparecerá em {language} a partir da próxima inicialização.</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>Start the engine</source>
            <translation>Iniciar o motor</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>&amp;Stop receiver</source>
            <translation>&amp;Parar receptor</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>A bug in Hookbench</source>
            <translation>Um erro no Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Something went wrong that should not have.</source>
            <translation>Algo deu errado que não deveria.</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>What was stored is safe, and you can go on. The report below helps to mend it. Look it through before you share it.</source>
            <translation>O que foi salvo está seguro, e você pode continuar. O relatório abaixo ajuda a corrigir o problema. Revise-o antes de compartilhar.</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Has unsaved changes</source>
            <translation>Tem alterações não salvas</translation>
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
            <translation>{says}. Alterar a resposta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>The body has {size} bytes; {limit} can be answered.</source>
            <translation>O corpo tem {size} bytes; é possível responder com {limit}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Status of the answer</source>
            <translation>Status da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay of the answer</source>
            <translation>Atraso da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>0 s, 300 ms</source>
            <translation>0 s, 300 ms</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Body of the answer</source>
            <translation>Corpo da resposta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>no body</source>
            <translation>sem corpo</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{size} of {kind}</source>
            <translation>{size} de {kind}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>after {time}</source>
            <translation>após {time}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A status is a number from {first} to {last}.</source>
            <translation>Um status é um número de {first} a {last}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A delay is 0 to {most} s, like 0.3 s or 300 ms.</source>
            <translation>Um atraso vai de 0 a {most} s, como 0.3 s ou 300 ms.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{n} bytes that cannot be edited as text. What is typed here takes their place.</source>
            <extracomment>For one: {n} byte that cannot be edited as text. What is typed here takes their place.</extracomment>
            <translation>
                <numerusform>{n} byte que não pode ser editado como texto. O que for digitado aqui o substitui.</numerusform>
                <numerusform>{n} bytes que não podem ser editados como texto. O que for digitado aqui os substitui.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>What comes to a hook's endpoint is checked with that hook's key. Anything else can be checked here, as it comes, with keys of the vault.</source>
            <translation>O que chega ao endpoint de um hook é verificado com a chave desse hook. Todo o resto pode ser verificado aqui, à medida que chega, com chaves do cofre.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>The vault is empty: put the keys in that this receiver is to check with.</source>
            <translation>O cofre está vazio: guarde nele as chaves com que este receptor deve verificar.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check signatures</source>
            <translation>Verificar assinaturas</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>&amp;Check what comes to no hook</source>
            <translation>&amp;Verificar o que não chega a nenhum hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check what comes to no hook</source>
            <translation>Verificar o que não chega a nenhum hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys to check with</source>
            <translation>Chaves com que verificar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>None ticked: all of them.</source>
            <translation>Nenhuma marcada: todas.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys of the vault…</source>
            <translation>Chaves do cofre…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Copy the receiver's URL</source>
            <translation>Copiar a URL do receptor</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>listening</source>
            <translation>escutando</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Use a free port</source>
            <translation>Usar uma porta livre</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A host is needed: {host} is this machine alone.</source>
            <translation>É preciso um host: {host} é somente esta máquina.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver's URL</source>
            <translation>A URL do receptor</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver is off</source>
            <translation>O receptor está desligado</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>any free</source>
            <translation>livre</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Stop listening</source>
            <translation>Parar de escutar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Start listening</source>
            <translation>Começar a escutar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A port is a number from 1 to {last}.</source>
            <translation>Uma porta é um número de 1 a {last}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>{host} can be reached from other machines: whoever reaches this port can send requests, and each of them is recorded.</source>
            <translation>{host} pode ser acessado de outras máquinas: quem alcançar esta porta pode enviar requisições, e cada uma delas é registrada.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>It records every request that reaches it, byte by byte, and answers as you like.</source>
            <translation>Ele registra cada requisição que recebe, byte a byte, e responde como você quiser.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Start the receiver</source>
            <translation>Iniciar o receptor</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Example command</source>
            <translation>Comando de exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Listening on {url}</source>
            <translation>Escutando em {url}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Nothing has arrived yet. Fire an event at a hook that points here, or send any request:</source>
            <translation>Nada chegou ainda. Dispare um evento para um hook que aponta para cá ou envie qualquer requisição:</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Copy the example command</source>
            <translation>Copiar o comando de exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Send an event</source>
            <translation>Enviar um evento</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Filter: path:/orders/* method:POST signature:invalid malformed:yes since:1h</source>
            <translation>Filtro: path:/orders/* method:POST signature:invalid malformed:yes since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The deliveries stay. The deleted cannot be brought back.</source>
            <translation>As entregas ficam. O que for excluído não pode ser recuperado.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver answers so from now on.</source>
            <translation>O receptor responde assim a partir de agora.</translation>
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
            <translation>Assinaturas verificadas…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Check signatures…</source>
            <translation>Verificar assinaturas…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>URL to send to</source>
            <translation>URL para onde enviar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Delete {n} captures?</source>
            <extracomment>For one: Delete {n} capture?</extracomment>
            <translation>
                <numerusform>Excluir {n} captura?</numerusform>
                <numerusform>Excluir {n} capturas?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to URL…</source>
            <translation>Reenviar para uma URL…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to the hook's endpoint</source>
            <translation>Reenviar ao endpoint do hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again, re-signed</source>
            <translation>Reenviar com nova assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Delete all captures</source>
            <translation>Excluir todas as capturas</translation>
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
                <numerusform>Enviar {n} para uma URL…</numerusform>
                <numerusform>Enviar {n} para uma URL…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Challenge an endpoint…</source>
            <translation>Desafiar um endpoint…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver's URL was copied.</source>
            <translation>A URL do receptor foi copiada.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The curl command was copied.</source>
            <translation>O comando curl foi copiado.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Valid signature</source>
            <translation>Assin. válida</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Bad signature</source>
            <translation>Assin. inválida</translation>
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
            <translation>Nenhuma captura corresponde</translation>
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
            <translation>Veredito</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Size</source>
            <translation>Tam.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From … to …</source>
            <translation>De … até …</translation>
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
            <translation>Por dia</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By month</source>
            <translation>Por mês</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>All hooks</source>
            <translation>Todos os hooks</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Time range</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Length of a bar</source>
            <translation>Duração de uma barra</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From</source>
            <comment>time</comment>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>To</source>
            <comment>time</comment>
            <translation>Até</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>to</source>
            <comment>time</comment>
            <translation>até</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>The end is not after the start.</source>
            <translation>O fim não é posterior ao início.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Different users</source>
            <translation>Usuários diferentes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} more are in the table</source>
            <extracomment>For one: {n} more are in the table</extracomment>
            <translation>
                <numerusform>Mais {n} na tabela</numerusform>
                <numerusform>Mais {n} na tabela</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Failed for good</source>
            <translation>Falharam em definitivo</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Further failed attempts</source>
            <translation>Outras tentativas com falha</translation>
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
            <translation>até o máx.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} requests</source>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} requisição</numerusform>
                <numerusform>{n} requisições</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{hook}, {measure} over {n} attempts: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</source>
            <extracomment>For one: {hook}, {measure} over {n} attempt: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</extracomment>
            <translation>
                <numerusform>{hook}, {measure} em {n} tentativa: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, no máximo {most}</numerusform>
                <numerusform>{hook}, {measure} em {n} tentativas: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, no máximo {most}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/number_table.py" />
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Comma-separated values</source>
            <translation>Valores separados por vírgulas</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Save report</source>
            <translation>Salvar relatório</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture (PNG)…</source>
            <translation>Imagem (PNG)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Table (CSV)…</source>
            <translation>Tabela (CSV)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Shows the numbers beside the chart</source>
            <translation>Mostra os números ao lado do gráfico</translation>
        </message>
        <message>
            <location filename="../../gui/reports/scale.py" />
            <source>{day}, {start} to {end}</source>
            <translation>{day}, {start} a {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Failures</source>
            <translation>Falhas</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Latency</source>
            <translation>Latência</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No sign-ins in this time</source>
            <translation>Nenhum login neste período</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire a PostSignIn event, or let the receiver get one: it is counted here once.</source>
            <translation>Dispare um evento PostSignIn ou deixe o receptor receber um: ele é contado uma vez aqui.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No registrations in this time</source>
            <translation>Nenhum cadastro neste período</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire PostRegister or User.Created, or let the receiver get one: each user is counted once.</source>
            <translation>Dispare PostRegister ou User.Created, ou deixe o receptor receber um: cada usuário é contado uma vez.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Nothing failed in this time</source>
            <translation>Nada falhou neste período</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Every delivery of this time arrived, or there was none.</source>
            <translation>Todas as entregas deste período chegaram, ou não houve nenhuma.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No answers in this time</source>
            <translation>Nenhuma resposta neste período</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt.</source>
            <translation>Dispare um evento para um hook: o tempo que seu endpoint leva para responder é medido em cada tentativa.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} bad requests received</source>
            <extracomment>For one: {n} bad request received</extracomment>
            <translation>
                <numerusform>{n} requisição inválida recebida</numerusform>
                <numerusform>{n} requisições inválidas recebidas</numerusform>
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
                <numerusform>{n} tentativa respondida</numerusform>
                <numerusform>{n} tentativas respondidas</numerusform>
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
                <numerusform>{n} cadastro</numerusform>
                <numerusform>{n} cadastros</numerusform>
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
                <numerusform>{n} login</numerusform>
                <numerusform>{n} logins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} users</source>
            <extracomment>For one: {n} user</extracomment>
            <translation>
                <numerusform>{n} usuário</numerusform>
                <numerusform>{n} usuários</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed deliveries</source>
            <extracomment>For one: {n} failed delivery</extracomment>
            <translation>
                <numerusform>{n} entrega com falha</numerusform>
                <numerusform>{n} entregas com falha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed attempts</source>
            <extracomment>For one: {n} failed attempt</extracomment>
            <translation>
                <numerusform>{n} tentativa com falha</numerusform>
                <numerusform>{n} tentativas com falha</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Deliveries of this run</source>
            <translation>Entregas desta execução</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Not run yet.</source>
            <translation>Ainda não foi executado.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run</source>
            <translation>Executar</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Copy to my scenarios and edit</source>
            <translation>Copiar para meus cenários e editar</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run (Ctrl+Enter)</source>
            <translation>Executar (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Stop (Ctrl+.)</source>
            <translation>Parar (Ctrl+.)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Save (Ctrl+S); leaving saves as well</source>
            <translation>Salvar (Ctrl+S); sair também salva</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Scenario file</source>
            <translation>Arquivo do cenário</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Copied to {file}.</source>
            <translation>Copiado para {file}.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Delete the scenario “{title}”?</source>
            <translation>Excluir o cenário “{title}”?</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Its file is deleted; what it fired remains.</source>
            <translation>O arquivo dele é excluído; o que ele disparou permanece.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Running…</source>
            <translation>Em execução…</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Stopped. Deliveries under way go on.</source>
            <translation>Parado. As entregas em andamento continuam.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>No hook got any of it: none that is enabled listens to these events.</source>
            <translation>Nenhum hook recebeu nada: nenhum dos ativados escuta esses eventos.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>The scenario ran to its end, all as it should be.</source>
            <translation>O cenário foi até o fim, tudo como deveria.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Built in</source>
            <translation>Integrados</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Yours</source>
            <translation>Seus</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>No scenario has these letters.</source>
            <translation>Nenhum cenário contém esse texto.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Search scenarios</source>
            <translation>Pesquisar cenários</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/timeline.py" />
            <source>Step {number}, {step}, {state} {outcome}</source>
            <translation>Passo {number}, {step}, {state} {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Value {name}</source>
            <translation>Valor {name}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Holds for the runs from here; the file keeps its own</source>
            <translation>Vale para as execuções daqui; o arquivo mantém o dele</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>What comes beyond is counted and not kept. This holds from the next exchange on; what was recorded stays as it is.</source>
            <translation>O que exceder é contado e não guardado. Vale a partir da próxima troca; o que foi registrado fica como está.</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of an &amp;answer at most</source>
            <translation>Guardar de uma &amp;resposta no máximo</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of a received &amp;request at most</source>
            <translation>Guardar de uma re&amp;quisição recebida no máximo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>All {n} bytes are the same.</source>
            <translation>Todos os {n} bytes são iguais.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/alignment.py" />
            <source>{n} of {size} bytes differ, the first at place {where}.</source>
            <extracomment>For one: {n} of {size} bytes differs, the one at place {where}.</extracomment>
            <translation>
                <numerusform>{n} de {size} bytes difere, o da posição {where}.</numerusform>
                <numerusform>{n} de {size} bytes diferem, o primeiro na posição {where}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>{received} bytes were received, {computed} computed.</source>
            <translation>Foram recebidos {received} bytes e calculados {computed}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>Received and computed signature</source>
            <translation>Assinatura recebida e assinatura calculada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>computed</source>
            <translation>calculada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>differs</source>
            <translation>difere</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/banner.py" />
            <source>Verdict: {title}</source>
            <translation>Veredito: {title}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Requests (*.har *.json *.txt *.http);;All files (*)</source>
            <translation>Requisições (*.har *.json *.txt *.http);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Open a request</source>
            <translation>Abrir uma requisição</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>How it is checked</source>
            <translation>Como é verificada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>The request looks like {schemes}.</source>
            <translation>A requisição parece ser de {schemes}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}. It could also be {others}.</source>
            <translation>Detectado: {scheme}. Também pode ser {others}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}.</source>
            <translation>Detectado: {scheme}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Tolerance</source>
            <translation>Tolerância</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>As the scheme has it</source>
            <translation>A do esquema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Schemes of your own…</source>
            <translation>Esquemas próprios…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Scheme</source>
            <translation>E&amp;squema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Key</source>
            <translation>&amp;Chave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Time</source>
            <translation>H&amp;ora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>T&amp;olerance</source>
            <translation>&amp;Tolerância</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{name}, not to be edited</source>
            <translation>{name}, não editável</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear {name}</source>
            <translation>Limpar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>That would make {size} characters; {limit} can be edited here. Clear it and paste all of it anew.</source>
            <translation>Seriam {size} caracteres; aqui é possível editar {limit}. Limpe e cole tudo de novo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}, kept as they came: too large to edit, or no text.</source>
            <translation>{size}, mantidos como chegaram: são grandes demais para editar ou não são texto.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}. Some line ends are CR LF; they are kept until you type here.</source>
            <translation>{size}. Alguns fins de linha são CR LF; são mantidos até você digitar aqui.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Not everything was tried.</source>
            <translation>Nem tudo foi testado.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Explain again</source>
            <translation>Explicar de novo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>This could not be explained</source>
            <translation>Não foi possível explicar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Nothing to explain</source>
            <translation>Nada a explicar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>There is no verdict yet.</source>
            <translation>Ainda não há veredito.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Why does it not fit?</source>
            <translation>Por que não confere?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>What usually goes wrong is tried, one thing after the other, until the signature fits.</source>
            <translation>O que costuma dar errado é testado, uma coisa após a outra, até que a assinatura confira.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>The signature is valid.</source>
            <translation>A assinatura é válida.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Give a key first: without one nothing can be tried.</source>
            <translation>Informe primeiro uma chave: sem ela, nada pode ser testado.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>Não é possível ler “{file}”: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” has more than {limit} MiB.</source>
            <translation>“{file}” tem mais de {limit} MiB.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be written: {reason}.</source>
            <translation>Não é possível gravar “{file}”: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways tried.</source>
            <extracomment>For one: {n} way tried.</extracomment>
            <translation>
                <numerusform>{n} variante testada.</numerusform>
                <numerusform>{n} variantes testadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Explanation</source>
            <translation>Explicação</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Progress of the explanation</source>
            <translation>Progresso da explicação</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Trying what could be wrong, one thing after the other…</source>
            <translation>Testando o que pode estar errado, uma coisa após a outra…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Cancel the explanation</source>
            <translation>Cancelar a explicação</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Findings</source>
            <translation>Descobertas</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Copy the finding</source>
            <translation>Copiar a descoberta</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>What to change</source>
            <translation>O que mudar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Finding: {cause}</source>
            <translation>Descoberta: {cause}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways were tried.</source>
            <extracomment>For one: {n} way was tried.</extracomment>
            <translation>
                <numerusform>{n} variante foi testada.</numerusform>
                <numerusform>{n} variantes foram testadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Nothing found that makes the signature fit.</source>
            <translation>Nada encontrado que faça a assinatura conferir.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The request was really changed, or signed with a key that is not here.</source>
            <translation>A requisição foi realmente alterada, ou assinada com uma chave que não está aqui.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} things would explain it, the likeliest first.</source>
            <extracomment>For one: One thing explains it.</extracomment>
            <translation>
                <numerusform>Há uma explicação.</numerusform>
                <numerusform>Há {n} explicações possíveis, a mais provável primeiro.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The time was up before everything was tried.</source>
            <translation>O tempo acabou antes de tudo ser testado.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Ruled out: {causes}.</source>
            <translation>Descartado: {causes}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Where the key is from</source>
            <translation>De onde vem a chave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Secret, token or public key</source>
            <translation>Segredo ou chave pública</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>A pasted key</source>
            <translation>Uma chave colada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>All {n} keys of the vault</source>
            <translation>Todas as {n} chaves do cofre</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Vault: {name}</source>
            <translation>Cofre: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>Parts of the signed content</source>
            <translation>Partes do conteúdo assinado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>{number}: {words}, {size}, from byte {start} on.</source>
            <translation>{number}: {words}, {size}, a partir do byte {start}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>… and {n} more</source>
            <translation>… e mais {n}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Webhook id</source>
            <translation>Id do webhook</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>From the provider's dashboard</source>
            <translation>Do painel do provedor</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Algorithm</source>
            <translation>Algoritmo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>ed25519, hmac-sha256, …; empty: as the request says</source>
            <translation>ed25519, hmac-sha256, …; vazio: o que a requisição disser</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Application key</source>
            <translation>Chave da aplicação</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>The one that names the secret</source>
            <translation>A que identifica o segredo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Key id</source>
            <translation>Id da chave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>What a signature says of its key</source>
            <translation>O que uma assinatura diz da sua chave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Secondary key</source>
            <translation>Chave secundária</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Header</source>
            <translation>Cabeçalho</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Signed headers</source>
            <translation>Cabeçalhos assinados</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Names with commas between; empty: as usual</source>
            <translation>Nomes separados por vírgulas; vazio: os habituais</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Schemes of your own</source>
            <translation>Esquemas próprios</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme file</source>
            <translation>Arquivo do esquema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content</source>
            <translation>Conteúdo assinado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>None yet. Begin with the text beside, or with a scheme that is there.</source>
            <translation>Ainda não há nenhum. Comece com o texto ao lado ou com um esquema existente.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>New like this</source>
            <translation>Novo a partir deste</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>{name}, not sound</source>
            <translation>{name}, com erros</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What would be signed is shown once the text is sound.</source>
            <translation>O que seria assinado aparece quando o texto não tiver erros.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of a sample</source>
            <translation>de um exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of the request on the bench</source>
            <translation>da requisição na bancada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content {source}:</source>
            <translation>Conteúdo assinado {source}:</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What was typed is lost.</source>
            <translation>O que foi digitado se perde.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Close without saving?</source>
            <translation>Fechar sem salvar?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Saved. “{name}” can be chosen now.</source>
            <translation>Salvo. Já é possível escolher “{name}”.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Delete the scheme “{name}”?</source>
            <translation>Excluir o esquema “{name}”?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Its file is deleted.</source>
            <translation>O arquivo dele é excluído.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme to begin with</source>
            <translation>Esquema de partida</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>Check now</source>
            <translation>Verificar agora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>The key's public half is in its place now: it checks, and cannot sign.</source>
            <translation>A metade pública da chave está agora no lugar dela: ela verifica, mas não pode assinar.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{curl}

or a request as it stands on the wire:

{http}

or an entry of a HAR file</source>
            <translation>{curl}

ou uma requisição como passa na rede:

{http}

ou uma entrada de um arquivo HAR</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Pasted request</source>
            <translation>Requisição colada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Body of the request</source>
            <translation>Corpo da requisição</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>These fields have no room for all of it. As long as none is edited, all of it is checked.</source>
            <translation>Estes campos não têm espaço para tudo. Enquanto nenhum for editado, tudo é verificado.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>How the request is given</source>
            <translation>Como a requisição é informada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Open file…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Try an example</source>
            <translation>Ver exemplo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL, as the sender called it</source>
            <translation>URL, como o remetente a chamou</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Headers of the request</source>
            <translation>Cabeçalhos da requisição</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{method} {url}: {headers} headers, body of {size}</source>
            <translation>{method} {url}: {headers} cabeçalhos, corpo de {size}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Nothing on the bench</source>
            <translation>Nada na bancada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Paste a request on the left, say how it is signed and with which key. The verdict comes as you type, and with it the work behind it.</source>
            <translation>Cole uma requisição à esquerda e informe como ela é assinada e com qual chave. O veredito aparece enquanto você digita, junto com o cálculo.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>It could not be checked</source>
            <translation>Não foi possível verificar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Which scheme is it?</source>
            <translation>Qual é o esquema?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>The request shows no signature of a scheme that is known here. Choose one on the left.</source>
            <translation>A requisição não mostra assinatura de nenhum esquema conhecido aqui. Escolha um à esquerda.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>About the signature</source>
            <translation>Sobre a assinatura</translation>
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
            <translation>Assinar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Detect</source>
            <translation>Detectar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Signature scheme</source>
            <translation>Esquema de assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>{scheme}, own</source>
            <translation>{scheme}, próprio</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Headers to add</source>
            <translation>Cabeçalhos a adicionar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Copy headers</source>
            <translation>Copiar cabeçalhos</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Check it here</source>
            <translation>Verificar aqui</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Signs the request on the left as {scheme}, with its key and time.</source>
            <translation>Assina a requisição à esquerda como {scheme}, com a chave e a hora dela.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Give a request, a scheme and a key on the left; then it can be signed.</source>
            <translation>Informe à esquerda uma requisição, um esquema e uma chave; então será possível assinar.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the body, which is another one now.</source>
            <translation>A assinatura fica no corpo, que agora é outro.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the URL, which is another one now.</source>
            <translation>A assinatura fica na URL, que agora é outra.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The scheme adds no header.</source>
            <translation>O esquema não adiciona nenhum cabeçalho.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Message id</source>
            <translation>Id da mensagem</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Made where it is empty</source>
            <translation>Gerado se estiver vazio</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Send to</source>
            <translation>Enviar para</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>Time signed, and time allowed</source>
            <translation>Hora assinada e margem permitida</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>check</source>
            <translation>verificação</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed</source>
            <translation>assinada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed, outside</source>
            <translation>assinada, fora da margem</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Time of the check</source>
            <translation>Hora da verificação</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>At a fixed time</source>
            <translation>Em uma hora fixa</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Fixed time</source>
            <translation>Hora fixa</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>The time that was signed</source>
            <translation>A hora assinada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>When it came, {at}</source>
            <translation>Ao chegar, {at}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Choose a scheme first, or give a request that shows one.</source>
            <translation>Escolha primeiro um esquema ou informe uma requisição que mostre um.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Needs {packages}.</source>
            <translation>Precisa de {packages}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copied. No key is in it.</source>
            <translation>Copiado. Não contém nenhuma chave.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save the verifier</source>
            <translation>Salvar o verificador</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Saved as {file}.</source>
            <translation>Salvo como {file}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Language of the verifier</source>
            <translation>Linguagem do verificador</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Unit test with this request</source>
            <translation>Teste unitário com esta requisição</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Which code</source>
            <translation>Qual código</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Code of the verifier</source>
            <translation>Código do verificador</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>No key to check with</source>
            <translation>Não há chave para verificar</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>This is no key of the scheme</source>
            <translation>Não é uma chave deste esquema</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing header</source>
            <translation>Falta o cabeçalho</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing time</source>
            <translation>Falta a hora</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing signature</source>
            <translation>Falta a assinatura</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed header</source>
            <translation>Cabeçalho malformado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed body</source>
            <translation>Corpo malformado</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and too old</source>
            <translation>Incorreta e antiga demais</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and signed in the future</source>
            <translation>Incorreta e assinada no futuro</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A version that is not known</source>
            <translation>Versão desconhecida</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>An algorithm that is not known</source>
            <translation>Algoritmo desconhecido</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A certificate from somewhere else</source>
            <translation>Certificado de outra origem</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Another key is named</source>
            <translation>Outra chave é indicada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong</source>
            <translation>Incorreta</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Fixed text</source>
            <translation>Texto fixo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Digest of the body</source>
            <translation>Digest do corpo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid</source>
            <translation>Válida</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid, but it covers less than you may think</source>
            <translation>Válida, mas abrange menos do que parece</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Right, but outside the time window</source>
            <translation>Correta, mas fora da margem de tempo</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Header {name}</source>
            <translation>Cabeçalho {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Parameter {name}</source>
            <translation>Parâmetro {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Something else</source>
            <translation>Outra coisa</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>thousands of years</source>
            <translation>milhares de anos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} dia</numerusform>
                <numerusform>{n} dias</numerusform>
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
            <translation>Assinada exatamente na hora da verificação.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} before the time of the check.</source>
            <translation>Assinada {span} antes da hora da verificação.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} after the time of the check.</source>
            <translation>Assinada {span} depois da hora da verificação.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>The scheme sets no limit.</source>
            <translation>O esquema não define limite.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be as old as it likes, and {ahead} ahead.</source>
            <translation>Margem permitida: sem limite para trás e {ahead} para a frente.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be {old} old, and as far ahead as it likes.</source>
            <translation>Margem permitida: {old} para trás e sem limite para a frente.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{span} either way are allowed.</source>
            <translation>Margem permitida: {span} nos dois sentidos.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{old} back and {ahead} ahead are allowed.</source>
            <translation>Margem permitida: {old} para trás e {ahead} para a frente.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>with the key “{name}”</source>
            <translation>com a chave “{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>with {n} keys</source>
            <extracomment>For one: with {n} key</extracomment>
            <translation>
                <numerusform>com {n} chave</numerusform>
                <numerusform>com {n} chaves</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature found</source>
            <translation>Assinatura encontrada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature expected</source>
            <translation>Assinatura esperada</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Bytes of the key</source>
            <translation>Bytes da chave</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Nothing is signed.</source>
            <translation>Nada é assinado.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Work behind the verdict</source>
            <translation>Cálculo do veredito</translation>
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
            <translation>Comparação</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Storage failed</source>
            <translation>Falha ao gravar</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Pending deliveries</source>
            <translation>Entregas pendentes</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine starting…</source>
            <translation>O motor está iniciando…</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine not running</source>
            <translation>O motor não está em execução</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: {url}</source>
            <translation>Receptor: {url}</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: not listening</source>
            <translation>Receptor: não está escutando</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: off</source>
            <translation>Receptor: desligado</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Opens the Receiver page</source>
            <translation>Abre a página Receptor</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Shows the deliveries that are still under way</source>
            <translation>Mostra as entregas que ainda estão em andamento</translation>
        </message>
        <message>
            <location filename="../../gui/trouble.py" />
            <source>Hookbench cannot open</source>
            <translation>Não é possível abrir o Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys to check signatures with, by name. They are kept in the system's keyring where there is one, and are not shown again.</source>
            <translation>Chaves para verificar assinaturas, por nome. Ficam no chaveiro do sistema, se houver um, e não são mostradas de novo.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>What was checked with it stays; nothing can be checked with it any more.</source>
            <translation>O que foi verificado com ela fica; nada mais poderá ser verificado com ela.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys of the vault</source>
            <translation>Chaves do cofre</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>For example: Stripe, test mode</source>
            <translation>Por exemplo: Stripe, modo de teste</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Any scheme</source>
            <translation>Qualquer esquema</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Put into the vault</source>
            <translation>Guardar no cofre</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget…</source>
            <translation>Esquecer…</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: any scheme, since {day}</source>
            <translation>{name}: qualquer esquema, desde {day}</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: {scheme}, since {day}</source>
            <translation>{name}: {scheme}, desde {day}</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace the key “{name}”?</source>
            <translation>Substituir a chave “{name}”?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>The key of this name is lost.</source>
            <translation>A chave com este nome se perde.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget the key “{name}”?</source>
            <translation>Esquecer a chave “{name}”?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget key</source>
            <translation>Esquecer chave</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>&amp;For</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Another key</source>
            <translation>Outra chave</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Pretty</source>
            <translation>Legível</translation>
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
            <translation>Sem corpo.</translation>
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
            <translation>Não foi possível preparar este corpo. {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The dump is too large to copy. Save the body to a file instead.</source>
            <translation>O dump é grande demais para copiar. Salve o corpo em um arquivo.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name}</source>
            <translation>Salvar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The body could not be saved to {file}: {reason}.</source>
            <translation>Não foi possível salvar o corpo em {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>{name} as {way}</source>
            <translation>{name}: {way}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Find in {name}</source>
            <translation>Localizar em {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Copy {name}</source>
            <translation>Copiar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name} to a file</source>
            <translation>Salvar {name} em um arquivo</translation>
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
            <translation>Um filtro pode ter {limit} caracteres; este tem {count}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find in the body</source>
            <translation>Localizar no corpo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find previous</source>
            <translation>Localizar anterior</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find next</source>
            <translation>Localizar próximo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Close find</source>
            <translation>Fechar localização</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>nothing found</source>
            <translation>nada encontrado</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Add header</source>
            <translation>Adicionar cabeçalho</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header</source>
            <translation>Remover cabeçalho</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name of header {number}</source>
            <translation>Nome do cabeçalho {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value of header {number}</source>
            <translation>Valor do cabeçalho {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header {number}</source>
            <translation>Remover o cabeçalho {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter names and values</source>
            <translation>Filtrar nomes e valores</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter {name}</source>
            <translation>Filtrar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all {name}</source>
            <translation>Copiar tudo: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>… {count} characters in all; copy it to see the rest.</source>
            <translation>… {count} caracteres no total; copie para ver o resto.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Whole value</source>
            <translation>Valor completo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name</source>
            <translation>Copiar nome</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy value</source>
            <translation>Copiar valor</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name and value</source>
            <translation>Copiar nome e valor</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all</source>
            <translation>Copiar tudo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>Go to it</source>
            <translation>Ir para o erro</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>That would make {size} characters; a payload edited here can have {limit}. Send a larger one with the command line: hookbench trigger --payload FILE.</source>
            <translation>Seriam {size} caracteres; um payload editado aqui pode ter {limit}. Envie um maior pela linha de comando: hookbench trigger --payload FILE.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>More than {limit} characters are selected. Save the body to a file instead.</source>
            <translation>Mais de {limit} caracteres estão selecionados. Salve o corpo em um arquivo.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>{n} lines.</source>
            <extracomment>For one: {n} lines.</extracomment>
            <translation>
                <numerusform>{n} linha.</numerusform>
                <numerusform>{n} linhas.</numerusform>
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
            <translation>Aviso: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Error: {text}</source>
            <translation>Erro: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>form</source>
            <translation>formulário</translation>
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
            <translation>imagem</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>binary</source>
            <translation>binário</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>{kind}, {size}, {codings} {wire} on the wire</source>
            <translation>{kind}, {size}, {codings} {wire} na rede</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>more than {size}</source>
            <translation>mais de {size}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Text shows the first {size} bytes; Hex has all of them.</source>
            <translation>Texto mostra os primeiros {size} bytes; Hex tem todos.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Some bytes are not {charset}; they are shown as “�”.</source>
            <translation>Alguns bytes não são {charset}; são mostrados como “�”.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Not valid JSON. {problem}</source>
            <translation>JSON inválido. {problem}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} lines are laid out; Text has all of it.</source>
            <translation>Apenas as primeiras {count} linhas são formatadas; Texto tem tudo.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} fields are laid out; Text has all of them.</source>
            <translation>Apenas os primeiros {count} campos são formatados; Texto tem todos.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {kept} of {whole} bytes were kept.</source>
            <translation>Apenas os primeiros {kept} de {whole} bytes foram guardados.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {size} bytes of its content are shown.</source>
            <translation>Apenas os primeiros {size} bytes do conteúdo são mostrados.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Reveal {name}</source>
            <translation>Mostrar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Regenerate {name}</source>
            <translation>Gerar {name} de novo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Hide {name}</source>
            <translation>Ocultar {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>head</source>
            <translation>cabeçalhos</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The head was read {at} after the first byte, {step} after the step before.</source>
            <translation>Os cabeçalhos foram lidos {at} após o primeiro byte, {step} após o passo anterior.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>body</source>
            <translation>corpo</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body was read {at} after the first byte, {step} after the step before.</source>
            <translation>O corpo foi lido {at} após o primeiro byte, {step} após o passo anterior.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>handed over</source>
            <translation>repassado</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>It was handed to the store {at} after the first byte, {step} after the step before.</source>
            <translation>Foi repassado para gravação {at} após o primeiro byte, {step} após o passo anterior.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body came in {n} pieces, {size}.</source>
            <extracomment>For one: The body came in one piece, {size}.</extracomment>
            <translation>
                <numerusform>O corpo chegou em {n} parte, {size}.</numerusform>
                <numerusform>O corpo chegou em {n} partes, {size}.</numerusform>
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
            <translation>{address}: {what}, após {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}</source>
            <translation>Tentativa {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}: {outcome}, {time} in all.</source>
            <translation>Tentativa {number}: {outcome}, {time} no total.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>exit {status}</source>
            <translation>saída {status}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}, drawn shorter.</source>
            <translation>Pausa antes da próxima tentativa: {time}, desenhada mais curta.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}.</source>
            <translation>Pausa antes da próxima tentativa: {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>pause</source>
            <translation>pausa</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>This row could not be read: {error}.</source>
            <translation>Não foi possível ler esta linha: {error}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>No longer there.</source>
            <translation>Não existe mais.</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies ended before it was done.</source>
            <translation>O processo que prepara corpos grandes terminou antes de concluir.</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies could not be started: {reason}.</source>
            <translation>Não foi possível iniciar o processo que prepara corpos grandes: {reason}.</translation>
        </message>
    </context>
</TS>
