<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Hookbench</name>
        <message>
            <location filename="../../core" />
            <source>pending</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>delivered</source>
            <translation>livrée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>skipped</source>
            <translation>ignorée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>invalid</source>
            <translation>invalide</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>dns</source>
            <translation>DNS</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unreachable</source>
            <translation>injoignable</translation>
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
            <translation>réinitialisée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>closed</source>
            <translation>fermée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>garbage</source>
            <translation>pas du HTTP</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>interrupted</source>
            <translation>interrompue</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>exit</source>
            <translation>code de sortie</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>blocked</source>
            <translation>blocage</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>connect</source>
            <translation>connexion</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>send</source>
            <translation>envoi</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wait</source>
            <translation>attente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>receive</source>
            <translation>réception</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was created through the API or a sign-up.</source>
            <translation>Un utilisateur a été créé par l’API ou par une inscription.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was deleted.</source>
            <translation>Un utilisateur a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user's profile, password, custom data or other data was changed.</source>
            <translation>Le profil, le mot de passe, les données personnalisées ou d’autres données d’un utilisateur ont changé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was suspended or reactivated.</source>
            <translation>Un utilisateur a été suspendu ou réactivé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Trusted device</source>
            <translation>Appareil de confiance</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A browser was remembered after multi-factor authentication.</source>
            <translation>Un navigateur a été mémorisé après une authentification multifacteur.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A trusted device was removed by its user or an administrator.</source>
            <translation>Un appareil de confiance a été retiré par son utilisateur ou par un administrateur.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was created.</source>
            <translation>Une organisation a été créée.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was deleted.</source>
            <translation>Une organisation a été supprimée.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization's data was changed.</source>
            <translation>Les données d’une organisation ont changé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users or applications joined or left an organization.</source>
            <translation>Des utilisateurs ou des applications ont rejoint ou quitté une organisation.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was created.</source>
            <translation>Un rôle a été créé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was deleted.</source>
            <translation>Un rôle a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A role's data was changed.</source>
            <translation>Les données d’un rôle ont changé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions were added to or removed from a role.</source>
            <translation>Des permissions ont été ajoutées à un rôle ou retirées.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization role</source>
            <translation>Rôle d’organisation</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was created.</source>
            <translation>Un rôle d’organisation a été créé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was deleted.</source>
            <translation>Un rôle d’organisation a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role's data was changed.</source>
            <translation>Les données d’un rôle d’organisation ont changé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions of an organization role were changed.</source>
            <translation>Les permissions d’un rôle d’organisation ont changé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Permission</source>
            <translation>Permission</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was created.</source>
            <translation>Une permission d’une ressource d’API a été créée.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was deleted.</source>
            <translation>Une permission d’une ressource d’API a été supprimée.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission's data was changed.</source>
            <translation>Les données d’une permission ont changé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization permission</source>
            <translation>Permission d’organisation</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was created.</source>
            <translation>Une permission d’organisation a été créée.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was deleted.</source>
            <translation>Une permission d’organisation a été supprimée.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission's data was changed.</source>
            <translation>Les données d’une permission d’organisation ont changé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>User interaction</source>
            <translation>Interaction de l’utilisateur</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-up was completed.</source>
            <translation>Une inscription a abouti.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-in was completed.</source>
            <translation>Une connexion a abouti.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Risk rules demanded multi-factor authentication in a sign-in.</source>
            <translation>Des règles de risque ont exigé une authentification multifacteur lors d’une connexion.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>A forgotten password was reset.</source>
            <translation>Un mot de passe oublié a été réinitialisé.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many failed verifications locked an identifier.</source>
            <translation>Trop de vérifications échouées ont verrouillé un identifiant.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many messages were sent to one recipient.</source>
            <translation>Trop de messages ont été envoyés à un même destinataire.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Older grants were revoked: the limit was exceeded.</source>
            <translation>D’anciennes autorisations ont été révoquées : la limite était dépassée.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>public key</source>
            <translation>clé publique</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>private key (the seed of 32 bytes, in hexadecimal)</source>
            <translation>clé privée (la graine de 32 octets, en hexadécimal)</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>webhook key</source>
            <translation>clé de webhook</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signing secret</source>
            <translation>secret de signature</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret token</source>
            <translation>jeton secret</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>secret</source>
            <translation>secret</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verify token</source>
            <translation>jeton de vérification</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>topic</source>
            <translation>topic</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>verification code</source>
            <translation>code de vérification</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>consumer secret</source>
            <translation>secret du consommateur</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto up to 1.42</source>
            <translation>Logto jusqu’à 1.42</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>One attempt, whatever comes of it. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>Une seule tentative, quelle qu’en soit l’issue. Dix secondes jusqu’aux en-têtes de la réponse ; son corps peut prendre son temps. Jusqu’à 20 redirections.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto 1.43 and later</source>
            <translation>Logto 1.43 et suivants</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Only a 5xx answer is tried again, up to three times: after 300, 600 and 1200 ms. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation>Seule une réponse 5xx donne lieu à des réessais, trois au plus : après 300, 600 et 1200 ms. Dix secondes jusqu’aux en-têtes de la réponse ; son corps peut prendre son temps. Jusqu’à 20 redirections.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hookbench</source>
            <translation>Hookbench</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>As Logto 1.43 and later, but the ten seconds are for the whole attempt: an endpoint that dribbles its answer is found out.</source>
            <translation>Comme Logto 1.43 et suivants, mais les dix secondes valent pour toute la tentative : un endpoint qui répond au compte-gouttes est démasqué.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid</source>
            <translation>valide</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>valid in part</source>
            <translation>valide en partie</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing key</source>
            <translation>clé absente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_key</source>
            <translation>signature : clé absente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>bad key</source>
            <translation>clé invalide</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: bad_key</source>
            <translation>signature : clé invalide</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing header</source>
            <translation>en-tête absent</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_header</source>
            <translation>signature : en-tête absent</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing timestamp</source>
            <translation>horodatage absent</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_timestamp</source>
            <translation>signature : horodatage absent</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>missing signature</source>
            <translation>signature absente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_signature</source>
            <translation>signature : signature absente</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed header</source>
            <translation>en-tête malformé</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_header</source>
            <translation>signature : en-tête malformé</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed body</source>
            <translation>corps malformé</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_body</source>
            <translation>signature : corps malformé</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>stale timestamp</source>
            <translation>horodatage trop ancien</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: stale_timestamp</source>
            <translation>signature : horodatage trop ancien</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>future timestamp</source>
            <translation>horodatage dans le futur</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: future_timestamp</source>
            <translation>signature : horodatage dans le futur</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported version</source>
            <translation>version non gérée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_version</source>
            <translation>signature : version non gérée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>unsupported algorithm</source>
            <translation>algorithme non géré</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: unsupported_algorithm</source>
            <translation>signature : algorithme non géré</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>untrusted cert url</source>
            <translation>URL de certificat étrangère</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: untrusted_cert_url</source>
            <translation>signature : URL de certificat étrangère</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>wrong key id</source>
            <translation>mauvais id de clé</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: wrong_key_id</source>
            <translation>signature : mauvais id de clé</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>mismatch</source>
            <translation>non conforme</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: mismatch</source>
            <translation>signature : non conforme</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Sign-ins</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Registrations</source>
            <translation>Inscriptions</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Hook</source>
            <translation>Hook</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed deliveries</source>
            <translation>Livraisons échouées</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed attempts</source>
            <translation>Tentatives échouées</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed</source>
            <translation>malformée</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Max ms</source>
            <translation>Max. ms</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Requests by hand</source>
            <translation>Requêtes manuelles</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Receiver</source>
            <translation>Récepteur</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto keeps this and no more: the URL, the headers of both sides, the duration, the single attempts and the signature are in the other tabs only.</source>
            <translation>Logto ne garde rien de plus : l’URL, les en-têtes des deux côtés, la durée, le détail des tentatives et la signature ne sont que dans les autres onglets.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every PostSignIn event once, however many hooks, actions, attempts and replays it had; by the time it was fired here or first received. A request that the receiver got counts unless its event was sent from here. Users are the different “userId” values.</source>
            <translation>Compté : chaque événement PostSignIn une fois, quels que soient ses hooks, actions, tentatives et rejeux ; à l’heure où il a été déclenché ici ou reçu la première fois. Une requête arrivée au récepteur compte, sauf si son événement a été envoyé d’ici. Les utilisateurs sont les valeurs différentes de « userId ».</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every user of a PostRegister or User.Created event once, by the first of its events; an event that names no user counts for itself. Fired here or received; retries, replays and further hooks add nothing.</source>
            <translation>Compté : chaque utilisateur d’un événement PostRegister ou User.Created une fois, selon le premier de ses événements ; un événement qui ne nomme aucun utilisateur compte à lui seul. Déclenché ici ou reçu ; réessais, rejeux et autres hooks n’ajoutent rien.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: deliveries that failed for good, by what their last attempt came to, and every attempt that was not answered with 2xx, also where a later one was. Below them the receiver's own: requests that are not valid HTTP, or whose signature does not hold.</source>
            <translation>Compté : les livraisons définitivement échouées, selon l’issue de leur dernière tentative, et chaque tentative restée sans réponse 2xx, même si une suivante en a eu une. En dessous, celles du récepteur : les requêtes qui ne sont pas du HTTP valide ou dont la signature ne tient pas.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>Over every attempt that got a whole answer, of whatever status, retries and replays included. Wait: from the last byte sent to the first received; total: from the attempt's start to its end. Percentiles by nearest rank: the smallest measured value that at least p per cent of all do not exceed.</source>
            <translation>Sur toutes les tentatives qui ont reçu une réponse entière, quel que soit son statut, réessais et rejeux compris. Attente : du dernier octet envoyé au premier reçu ; total : du début à la fin de la tentative. Percentiles au rang le plus proche : la plus petite valeur mesurée qu’au moins p pour cent ne dépassent pas.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is in the system's keyring, which cannot be opened. Unlock the keyring and try again.</source>
            <translation>La clé de signature d’un hook est dans le trousseau système, qui ne peut pas être ouvert. Déverrouillez le trousseau et réessayez.</translation>
        </message>
        <message>
            <location filename="../../core" />
            <source>The signing key of a hook is no longer in the system's keyring. Regenerate the key of this hook.</source>
            <translation>La clé de signature d’un hook n’est plus dans le trousseau système. Régénérez la clé de ce hook.</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hook</source>
            <translation>&amp;Hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;New hook</source>
            <translation>&amp;Nouveau hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Define a new hook</source>
            <translation>Définir un nouveau hook</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Save changes</source>
            <translation>&amp;Enregistrer les modifications</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save the hook or the scenario being edited</source>
            <translation>Enregistrer le hook ou le scénario en cours d’édition</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Discard changes</source>
            <translation>&amp;Abandonner les modifications</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go back to the hook as it was saved</source>
            <translation>Revenir au hook tel qu’il est enregistré</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;uplicate</source>
            <translation>D&amp;upliquer</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Begin a new hook or scenario like this one</source>
            <translation>Commencer un nouveau hook ou scénario semblable à celui-ci</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>De&amp;lete…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete the selected hook or scenario, after a question</source>
            <translation>Supprimer le hook ou le scénario sélectionné, après confirmation</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Close the window; waiting retries go on at the next start</source>
            <translation>Fermer la fenêtre ; les réessais en attente reprendront au prochain démarrage</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Delivery</source>
            <translation>&amp;Livraison</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Send event</source>
            <translation>&amp;Envoyer l’événement</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Fire the event, run the scenario or check the signature on screen</source>
            <translation>Déclencher l’événement, lancer le scénario ou vérifier la signature affichée</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Replay</source>
            <translation>&amp;Rejouer</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, as recorded</source>
            <translation>Renvoyer la sélection, telle qu’enregistrée</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Replay re-si&amp;gned</source>
            <translation>Rejouer avec nouvelle si&amp;gnature</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, with a signature made now</source>
            <translation>Renvoyer la sélection, avec une signature faite maintenant</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Stop trying a pending delivery, or stop the scenario</source>
            <translation>Abandonner une livraison en attente, ou arrêter le scénario</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Other side</source>
            <translation>Au&amp;tre côté</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>From a delivery to its capture, and back</source>
            <translation>D’une livraison à sa capture, et retour</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy as c&amp;URL</source>
            <translation>Copier en c&amp;URL</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy the request as a curl command</source>
            <translation>Copier la requête sous forme de commande curl</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save &amp;exchange…</source>
            <translation>Enregistrer l’éc&amp;hange…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save what was sent and received to a file</source>
            <translation>Enregistrer dans un fichier ce qui a été envoyé et reçu</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>C&amp;lear list…</source>
            <translation>&amp;Vider la liste…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete everything in the list, after a question</source>
            <translation>Supprimer tout ce que contient la liste, après confirmation</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Receiver</source>
            <translation>&amp;Récepteur</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Start receiver</source>
            <translation>&amp;Démarrer le récepteur</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Start or stop the built-in receiver</source>
            <translation>Démarrer ou arrêter le récepteur intégré</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Management API…</source>
            <translation>&amp;Management API…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Let scripts drive Hookbench as they drive Logto</source>
            <translation>Laisser des scripts piloter Hookbench comme ils pilotent Logto</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
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
            <translation>É&amp;vénements</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Deliveries</source>
            <translation>&amp;Livraisons</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Deliveries</source>
            <translation>Livraisons</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Scenarios</source>
            <translation>&amp;Scénarios</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Re&amp;ports</source>
            <translation>Ra&amp;pports</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Si&amp;gnatures</source>
            <translation>S&amp;ignatures</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Filter</source>
            <translation>&amp;Filtrer</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Filter or search the list of this page</source>
            <translation>Filtrer la liste de cette page, ou y chercher</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Theme like the s&amp;ystem</source>
            <translation>Thème du s&amp;ystème</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Light theme</source>
            <translation>Thème &amp;clair</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;ark theme</source>
            <translation>Thème so&amp;mbre</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Lang&amp;uage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>Paramè&amp;tres…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>How much is kept of answers and received requests</source>
            <translation>Combien garder des réponses et des requêtes reçues</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hel&amp;p</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>This overview</source>
            <translation>Cette liste des raccourcis</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;About Hookbench</source>
            <translation>À &amp;propos de Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Version, and where the workspace is</source>
            <translation>La version, et où se trouve l’espace de travail</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Logto's nine calls about hooks and their log, for scripts and Logto's own clients. It listens on 127.0.0.1 only, so nothing outside this computer reaches it, and every call needs the token.</source>
            <translation>Les neuf appels de Logto sur les hooks et leur journal, pour des scripts et les clients de Logto. Elle n’écoute que sur 127.0.0.1, donc rien ne l’atteint hors de cet ordinateur, et chaque appel demande le jeton.</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Programs that use the old token are refused from then on.</source>
            <translation>Les programmes qui utilisent l’ancien jeton sont dès lors refusés.</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Management API</source>
            <translation>Management API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>off</source>
            <translation>à l’arrêt</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>any free port</source>
            <translation>port libre</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Made when it is started for the first time</source>
            <translation>Créé au premier démarrage</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Port</source>
            <translation>&amp;Port</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;URL</source>
            <translation>&amp;URL</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Copy the API's URL</source>
            <translation>Copier l’URL de l’API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Token</source>
            <translation>&amp;Jeton</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>serving</source>
            <translation>en service</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop the API</source>
            <translation>Arrêter l’API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start the API</source>
            <translation>Démarrer l’API</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Make a new token?</source>
            <translation>Créer un nouveau jeton ?</translation>
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Renew token</source>
            <translation>Renouveler le jeton</translation>
        </message>
        <message>
            <location filename="../../gui/app.py" />
            <source>Hookbench. The workspace is {folder}.</source>
            <translation>Hookbench. L’espace de travail est {folder}.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Filter: User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</source>
            <translation>Filtre : User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copied as a curl command, signature and headers included.</source>
            <translation>Copié en commande curl, signature et en-têtes compris.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete {n} deliveries?</source>
            <extracomment>For one: Delete {n} delivery?</extracomment>
            <translation>
                <numerusform>Supprimer {n} livraison ?</numerusform>
                <numerusform>Supprimer {n} livraisons ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Only pending deliveries are left. Cancel them first.</source>
            <translation>Il ne reste que des livraisons en attente. Annulez-les d’abord.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay</source>
            <translation>Rejouer</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay re-signed</source>
            <translation>Rejouer avec nouvelle signature</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Open the capture</source>
            <translation>Ouvrir la capture</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copy as cURL</source>
            <translation>Copier en cURL</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Save exchange…</source>
            <translation>Enregistrer l’échange…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all…</source>
            <translation>Tout supprimer…</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>No deliveries yet</source>
            <translation>Aucune livraison pour l’instant</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Fire an event, and each hook that listens to it gets a delivery. You see it move here.</source>
            <translation>Déclenchez un événement, et chaque hook qui l’écoute reçoit une livraison. Vous la verrez avancer ici.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Choose an event</source>
            <translation>Choisir un événement</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all deliveries</source>
            <translation>Supprimer toutes les livraisons</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n}</source>
            <extracomment>For one: Replay {n}</extracomment>
            <translation>
                <numerusform>Rejouer {n}</numerusform>
                <numerusform>Rejouer {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n} re-signed</source>
            <extracomment>For one: Replay {n} re-signed</extracomment>
            <translation>
                <numerusform>Rejouer {n} avec nouvelle signature</numerusform>
                <numerusform>Rejouer {n} avec nouvelle signature</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Those still pending stay, and so do the captures. The deleted cannot be brought back.</source>
            <translation>Celles en attente restent, les captures aussi. Ce qui est supprimé ne peut pas être rétabli.</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Failed</source>
            <translation>Échouées</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Pending</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Delivered</source>
            <translation>Livrées</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>deliveries</source>
            <translation>livraisons</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/rows.py" />
            <source>{n} deliveries</source>
            <extracomment>For one: {n} delivery</extracomment>
            <translation>
                <numerusform>{n} livraison</numerusform>
                <numerusform>{n} livraisons</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Filter deliveries</source>
            <translation>Filtrer les livraisons</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>No delivery matches</source>
            <translation>Aucune livraison ne correspond</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Event</source>
            <translation>Événement</translation>
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
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>{method} request</source>
            <translation>Requête {method}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly and was started again. Nothing stored was lost.</source>
            <translation>Le moteur s’est arrêté de façon inattendue et a été relancé. Rien d’enregistré n’a été perdu.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly, several times in a minute. Nothing stored was lost.</source>
            <translation>Le moteur s’est arrêté de façon inattendue, plusieurs fois en une minute. Rien d’enregistré n’a été perdu.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine could not be started: {reason}</source>
            <translation>Le moteur n’a pas pu être démarré : {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine is not running.</source>
            <translation>Le moteur ne tourne pas.</translation>
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>Start it with the button “Start the engine”.</source>
            <translation>Démarrez-le avec le bouton « Démarrer le moteur ».</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Decision of the blocking hooks</source>
            <translation>Décision des hooks bloquants</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/decision_panel.py" />
            <source>Waiting for {n} hooks, {seconds} s at most…</source>
            <extracomment>For one: Waiting for {n} hook, {seconds} s at most…</extracomment>
            <translation>
                <numerusform>Attente de {n} hook, {seconds} s au plus…</numerusform>
                <numerusform>Attente de {n} hooks, {seconds} s au plus…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{count} of {total} deny</source>
            <translation>{count} refus sur {total}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{used} of {deadline}</source>
            <translation>{used} sur {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have allowed (fail-open).</source>
            <translation>Un dépassement aurait autorisé (fail-open).</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have denied (fail-closed).</source>
            <translation>Un dépassement aurait refusé (fail-closed).</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>allow</source>
            <translation>autoriser</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>deny</source>
            <translation>refuser</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}</source>
            <translation>{hook} a pris {used} sur {deadline}</translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}: not in time</source>
            <translation>{hook} a pris {used} sur {deadline} : hors délai</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>No event type has these letters.</source>
            <translation>Aucun type d’événement ne correspond.</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search event types</source>
            <translation>Chercher un type d’événement</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search: {name}</source>
            <translation>Recherche : {name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Group {name}</source>
            <translation>Groupe {name}</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Event types</source>
            <translation>Types d’événement</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as…</source>
            <translation>Envoyer comme…</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send as Stripe, GitHub or another provider does</source>
            <translation>Envoyer comme le fait Stripe, GitHub ou un autre fournisseur</translation>
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Envoyer (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Payload</source>
            <translation>Payload</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Variant of the sample</source>
            <translation>Variante de l’exemple</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Which of the recorded bodies of this event the sample is made like</source>
            <translation>Parmi les corps enregistrés de cet événement, celui que l’exemple imite</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>New sample</source>
            <translation>Nouvel exemple</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Fresh ids and times; what was typed is replaced (undo brings it back)</source>
            <translation>Nouveaux ids et nouvelles heures ; ce qui a été saisi est remplacé (Annuler le rétablit)</translation>
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Each hook gets its hookId added as the last key.</source>
            <translation>Chaque hook reçoit en plus son hookId, en dernière clé.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As a provider sends it, signed at the time it is sent. Data and names in the samples are made up.</source>
            <translation>Comme un fournisseur l’envoie, signé au moment de l’envoi. Les données et les noms des exemples sont inventés.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Send as a provider</source>
            <translation>Envoyer comme un fournisseur</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing key</source>
            <translation>Clé de signature</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>As the provider does</source>
            <translation>Comme le fournisseur</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>One attempt only</source>
            <translation>Une seule tentative</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Copy public key</source>
            <translation>Copier la clé publique</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Without a key nothing is signed.</source>
            <translation>Sans clé, rien n’est signé.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>The public key is copied: your endpoint checks with it.</source>
            <translation>La clé publique est copiée : votre endpoint vérifie avec elle.</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Fournisseur</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>E&amp;vent</source>
            <translation>É&amp;vénement</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Endpoint &amp;URL</source>
            <translation>&amp;URL de l’endpoint</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Signing &amp;key</source>
            <translation>&amp;Clé de signature</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>&amp;Retries</source>
            <translation>&amp;Réessais</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Another sample</source>
            <translation>Autre exemple</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Parts of the request</source>
            <translation>Parties de la requête</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/send_as.py" />
            <source>{n} retries</source>
            <extracomment>For one: {n} retry</extracomment>
            <translation>
                <numerusform>{n} réessai</numerusform>
                <numerusform>{n} réessais</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>no retries</source>
            <translation>aucun réessai</translation>
        </message>
        <message>
            <location filename="../../gui/events/send_as.py" />
            <source>Waits {seconds} s for an answer, {retries}.</source>
            <translation>Attend une réponse {seconds} s, {retries}.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Where, or why not</source>
            <translation>Vers où, ou pourquoi pas</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Deliveries of this event</source>
            <translation>Livraisons de cet événement</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent yet.</source>
            <translation>Rien d’envoyé pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Open delivery</source>
            <translation>Ouvrir la livraison</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Enter or a double click on a row does the same</source>
            <translation>La touche Enter ou un double clic sur une ligne a le même effet</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>No hook got it.</source>
            <translation>Aucun hook ne l’a reçu.</translation>
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
            <translation>N’écoute pas</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>script {program}</source>
            <translation>script {program}</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Who gets it</source>
            <translation>Qui le reçoit</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>All enabled hooks that listen</source>
            <translation>Tous les hooks activés qui écoutent</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Only the hooks I pick</source>
            <translation>Seulement les hooks que je choisis</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Create a hook for this event</source>
            <translation>Créer un hook pour cet événement</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>{reason}, gets it all the same</source>
            <translation>{reason}, le reçoit quand même</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/targets.py" />
            <source>{n} hooks get it</source>
            <extracomment>For one: {n} hook gets it</extracomment>
            <translation>
                <numerusform>{n} hook le reçoit</numerusform>
                <numerusform>{n} hooks le reçoivent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>There is no hook yet, so nobody would hear of this event.</source>
            <translation>Il n’y a encore aucun hook : personne n’apprendrait cet événement.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Pick at least one hook.</source>
            <translation>Choisissez au moins un hook.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Every hook that listens to {event} is off.</source>
            <translation>Tous les hooks qui écoutent {event} sont désactivés.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>No hook listens to {event}.</source>
            <translation>Aucun hook n’écoute {event}.</translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Hooks that get the event</source>
            <translation>Hooks qui reçoivent l’événement</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} hooks passed over</source>
            <extracomment>For one: {n} hook passed over</extracomment>
            <translation>
                <numerusform>{n} hook écarté</numerusform>
                <numerusform>{n} hooks écartés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} deliveries: {parts}</source>
            <extracomment>For one: {n} delivery: {parts}</extracomment>
            <translation>
                <numerusform>{n} livraison : {parts}</numerusform>
                <numerusform>{n} livraisons : {parts}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} pending</source>
            <extracomment>For one: {n} pending</extracomment>
            <translation>
                <numerusform>{n} en attente</numerusform>
                <numerusform>{n} en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} delivered</source>
            <extracomment>For one: {n} delivered</extracomment>
            <translation>
                <numerusform>{n} livrée</numerusform>
                <numerusform>{n} livrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>{n} échouée</numerusform>
                <numerusform>{n} échouées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} cancelled</source>
            <extracomment>For one: {n} cancelled</extracomment>
            <translation>
                <numerusform>{n} annulée</numerusform>
                <numerusform>{n} annulées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} skipped</source>
            <extracomment>For one: {n} skipped</extracomment>
            <translation>
                <numerusform>{n} ignorée</numerusform>
                <numerusform>{n} ignorées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} n’a pas pu être écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/asking.py" />
            <source>Choose another folder, or make room there.</source>
            <translation>Choisissez un autre dossier, ou libérez-y de la place.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/bench.py" />
            <source>{n} selected</source>
            <extracomment>For one: {n} selected</extracomment>
            <translation>
                <numerusform>{n} sélectionnée</numerusform>
                <numerusform>{n} sélectionnées</numerusform>
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
            <translation>Octets tels qu’ils ont traversé le socket</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save delivery</source>
            <translation>Enregistrer la livraison</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save capture</source>
            <translation>Enregistrer la capture</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Saved to {path}.</source>
            <translation>Enregistré dans {path}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Other words, or none, show more.</source>
            <translation>D’autres mots, ou aucun, en montrent plus.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} are selected; at most {limit} are sent again at once. Select fewer, or use: hookbench replay --filter</source>
            <translation>{count} sont sélectionnées ; {limit} au plus sont renvoyées à la fois. Sélectionnez-en moins, ou utilisez : hookbench replay --filter</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} of {total} could not be sent again. {reason}</source>
            <translation>Renvoi impossible : {count} sur {total}. {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>{n} deliveries sent again.</source>
            <extracomment>For one: {n} delivery sent again.</extracomment>
            <translation>
                <numerusform>{n} livraison renvoyée.</numerusform>
                <numerusform>{n} livraisons renvoyées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n} again?</source>
            <extracomment>For one: Send {n} again?</extracomment>
            <translation>
                <numerusform>En renvoyer {n} ?</numerusform>
                <numerusform>En renvoyer {n} ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Each becomes a new delivery to its endpoint.</source>
            <translation>Chacune devient une nouvelle livraison vers son endpoint.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n}</source>
            <extracomment>For one: Send {n}</extracomment>
            <translation>
                <numerusform>En envoyer {n}</numerusform>
                <numerusform>En envoyer {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Sending {number} of {total} again.</source>
            <translation>Renvoi de {number} sur {total}.</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>sending</source>
            <translation>envoi</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>attempt {number}</source>
            <translation>tentative {number}</translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>again {time}</source>
            <translation>réessai {time}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Sends what the provider sends before it trusts an endpoint, and says of each answer what the provider would say. Every request is recorded as a delivery.</source>
            <translation>Envoie ce que le fournisseur envoie avant de faire confiance à un endpoint, et dit de chaque réponse ce qu’en dirait le fournisseur. Chaque requête est enregistrée comme livraison.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge an endpoint</source>
            <translation>Envoyer un challenge à un endpoint</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Challenge</source>
            <translation>Envoyer le challenge</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Nothing sent yet</source>
            <translation>Rien d’envoyé pour l’instant</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>What was sent and received is shown here, byte for byte.</source>
            <translation>Ce qui a été envoyé et reçu s’affiche ici, octet par octet.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>Needed: {key}</source>
            <translation>Nécessaire : {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>May be given: {key}</source>
            <translation>Facultatif : {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>There is none</source>
            <translation>Il n’y en a pas</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/challenge_dialog.py" />
            <source>&amp;Secret</source>
            <translation>&amp;Secret</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>What the provider would say</source>
            <translation>Ce que dirait le fournisseur</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>right</source>
            <translation>correct</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>wrong</source>
            <translation>incorrect</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/findings_view.py" />
            <source>Look at {title}</source>
            <translation>Voir « {title} »</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Hookbench opens this URL of Amazon's once, and records it as a delivery:
{url}</source>
            <translation>Hookbench ouvre une fois cette URL d’Amazon, et l’enregistre comme livraison :
{url}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Amazon SNS asks to confirm a subscription. Do so only where you expect it.</source>
            <translation>Amazon SNS demande de confirmer un abonnement. Ne le faites que si vous l’attendez.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription…</source>
            <translation>Confirmer l’abonnement…</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Notion sent its verification token. Paste it into Notion's form.</source>
            <translation>Notion a envoyé son jeton de vérification. Collez-le dans le formulaire de Notion.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Copy the token</source>
            <translation>Copier le jeton</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>The verification token was copied.</source>
            <translation>Le jeton de vérification est copié.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm subscription</source>
            <translation>Confirmer l’abonnement</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/request_notice.py" />
            <source>Confirm this subscription?</source>
            <translation>Confirmer cet abonnement ?</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>In the vault as “{name}”</source>
            <translation>Dans le coffre sous « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switch_row.py" />
            <source>No longer in the vault: {key}</source>
            <translation>N’est plus dans le coffre : {key}</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Before a provider sends its first event it asks whether the endpoint is willing. What is ticked is answered as that provider wants it, in the place of the receiver's answer; the capture says so. Secrets go to the vault.</source>
            <translation>Avant d’envoyer son premier événement, un fournisseur demande si l’endpoint est d’accord. Ce qui est coché reçoit la réponse que ce fournisseur attend, à la place de celle du récepteur ; la capture le signale. Les secrets vont dans le coffre.</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Handshakes</source>
            <translation>Handshakes</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../gui/handshakes/switches_dialog.py" />
            <source>The receiver answers these challenges from now on.</source>
            <translation>Le récepteur répond désormais à ces challenges.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if it fails</source>
            <translation>Arrêter en cas d’échec</translation>
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
            <translation>Endpoint de l’action {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Script</source>
            <translation>{number}. Script</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Command of action {number}</source>
            <translation>Commande de l’action {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit of action {number}</source>
            <translation>Limite de temps de l’action {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if action {number} fails</source>
            <translation>Arrêter si l’action {number} échoue</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} up</source>
            <translation>Monter l’action {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} down</source>
            <translation>Descendre l’action {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove action {number}</source>
            <translation>Retirer l’action {number}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>The hook's endpoint</source>
            <translation>L’endpoint du hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>For example: python3 notify.py --channel ops</source>
            <translation>Par exemple : python3 notify.py --channel ops</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit: a script that runs longer is ended.</source>
            <translation>Limite de temps : un script qui dure plus longtemps est arrêté.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} without arguments; the body is on its standard input.</source>
            <translation>Exécute {program} sans arguments ; le corps est sur son entrée standard.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}; the body is on its standard input.</source>
            <translation>Exécute {program} avec {arguments} ; le corps est sur son entrée standard.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}  and {count} more; the body is on its standard input.</source>
            <translation>Exécute {program} avec {arguments}  et {count} de plus ; le corps est sur son entrée standard.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add webhook</source>
            <translation>Ajouter un webhook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add script</source>
            <translation>Ajouter un script</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>They run in this order, each with its own record. A webhook without a URL calls the endpoint above.</source>
            <translation>Elles s’exécutent dans cet ordre, chacune avec sa propre trace. Un webhook sans URL appelle l’endpoint ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>What the hook does</source>
            <translation>Ce que fait le hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Action {number}: {problem}</source>
            <translation>Action {number} : {problem}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/actions_section.py" />
            <source>A hook has at most {n} actions.</source>
            <extracomment>For one: A hook has at most {n} action.</extracomment>
            <translation>
                <numerusform>Un hook a {n} action au plus.</numerusform>
                <numerusform>Un hook a {n} actions au plus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The answer's JSON says {“decision”: “allow” or “deny”}, perhaps with a message and data; without a decision in it, its status decides.</source>
            <translation>Le JSON de la réponse dit {"decision": "allow" ou "deny"}, avec éventuellement un message et des données ; s’il ne contient pas de décision, c’est le statut qui décide.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>A 2xx status allows, every other one denies.</source>
            <translation>Un statut 2xx autorise, tout autre refuse.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>&amp;Synchronous: whoever fires an event waits for this hook's word</source>
            <translation>S&amp;ynchrone : qui déclenche un événement attend la décision de ce hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Synchronous</source>
            <translation>Synchrone</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Allow (fail-open)</source>
            <translation>Autoriser (fail-open)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Deny (fail-closed)</source>
            <translation>Refuser (fail-closed)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The JSON of the answer</source>
            <translation>Le JSON de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The status of the answer</source>
            <translation>Le statut de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>De&amp;adline</source>
            <translation>Délai li&amp;mite</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Without a word in time</source>
            <translation>Sans réponse à temps</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>What decides</source>
            <translation>Ce qui décide</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Off: nobody waits for it, as with Logto.</source>
            <translation>Désactivé : personne ne l’attend, comme avec Logto.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: allow.</source>
            <translation>Attend {seconds} s au plus ; sans réponse à temps : autoriser.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: deny.</source>
            <translation>Attend {seconds} s au plus ; sans réponse à temps : refuser.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>One denial denies for all. Retries go on within the deadline.</source>
            <translation>Un seul refus vaut pour tous. Les réessais se poursuivent dans le délai.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>Enregistrer les modifications de « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>They are lost otherwise.</source>
            <translation>Sinon, elles seront perdues.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is made.</source>
            <translation>« {name} » est créé.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is saved.</source>
            <translation>« {name} » est enregistré.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable the hook “{name}”?</source>
            <translation>Désactiver le hook « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain.</source>
            <translation>Il ne reçoit plus d’événements jusqu’à sa réactivation ; les livraisons en cours continuent. Son journal et ses paramètres restent.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable hook</source>
            <translation>Désactiver le hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is reactivated.</source>
            <translation>« {name} » est réactivé.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is disabled.</source>
            <translation>« {name} » est désactivé.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” has a new signing key.</source>
            <translation>« {name} » a une nouvelle clé de signature.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete the hook “{name}”?</source>
            <translation>Supprimer le hook « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone.</source>
            <translation>Ses livraisons restent dans la liste ; celles en attente sont annulées. Sa clé de signature disparaît.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete hook</source>
            <translation>Supprimer le hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is deleted.</source>
            <translation>« {name} » est supprimé.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver is off: start it on the Receiver page, else this endpoint refuses.</source>
            <translation>Le récepteur intégré est à l’arrêt : démarrez-le sur la page Récepteur, sinon cet endpoint refuse.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Only an endpoint can be tested, and this hook has none.</source>
            <translation>Seul un endpoint peut être testé, et ce hook n’en a pas.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. Saving replaces what was stored there.</source>
            <translation>Ce hook a été modifié ailleurs entre-temps. Enregistrer remplace ce qui y a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>This hook was changed elsewhere meanwhile. What you have not touched shows what is stored now; saving stores your changes on top of it.</source>
            <translation>Ce hook a été modifié ailleurs entre-temps. Ce que vous n’avez pas touché montre ce qui est enregistré à présent ; enregistrer y ajoute vos modifications.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver, which is on.</source>
            <translation>Le récepteur intégré, qui est en marche.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Create hook</source>
            <translation>Créer le hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Parts of the hook</source>
            <translation>Parties du hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Recent requests</source>
            <translation>Requêtes récentes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A command has at most {limit} characters; this one has {count}.</source>
            <translation>Une commande a {limit} caractères au plus ; celle-ci en a {count}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A quotation mark is opened and not closed.</source>
            <translation>Un guillemet est ouvert et n’est pas fermé.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>Nothing follows the backslash at the end.</source>
            <translation>Rien ne suit la barre oblique inverse à la fin.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>This is {count} characters long; {limit} are looked at.</source>
            <translation>Cela fait {count} caractères ; seuls {limit} sont examinés.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a pause. Write it like 300 ms, 1.2 s or 5 min.</source>
            <translation>« {text} » n’est pas une pause. Écrivez-la comme 300 ms, 1.2 s ou 5 min.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a status. Write them like 429, 500–504 or 5xx.</source>
            <translation>« {text} » n’est pas un statut. Écrivez-les comme 429, 500–504 ou 5xx.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>All</source>
            <comment>events</comment>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>None</source>
            <comment>events</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>{count} of {total} chosen</source>
            <translation>Choisis : {count} sur {total}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Delivery rules</source>
            <translation>Règles de livraison</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Use the built-in receiver</source>
            <translation>Utiliser le récepteur intégré</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Custom headers</source>
            <translation>En-têtes personnalisés</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Sent with every request, after our own.</source>
            <translation>Envoyés avec chaque requête, après les nôtres.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>For example: CRM sync</source>
            <translation>Par exemple : Synchro CRM</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose all event types shown</source>
            <translation>Choisir tous les types d’événement affichés</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose none of the event types shown</source>
            <translation>Ne choisir aucun des types d’événement affichés</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Ena&amp;bled: gets the events it listens to</source>
            <translation>Act&amp;ivé : reçoit les événements qu’il écoute</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Enabled</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>disabled</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Copy the id of the hook</source>
            <translation>Copier l’id du hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Success rate of the last 24 hours: replays and tests do not count.</source>
            <translation>Taux de réussite des 24 dernières heures : rejeux et tests ne comptent pas.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Send an event…</source>
            <translation>Envoyer un événement…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Choose and edit an event on the Events page, and send it to this hook</source>
            <translation>Choisir et modifier un événement sur la page Événements, et l’envoyer à ce hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Export as Logto JSON…</source>
            <translation>Exporter en JSON Logto…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>More about this hook</source>
            <translation>Plus sur ce hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable, duplicate, export, delete</source>
            <translation>Désactiver, dupliquer, exporter, supprimer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>New hook</source>
            <translation>Nouveau hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Id {id}</source>
            <translation>Id {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable…</source>
            <translation>Désactiver…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Reactivate</source>
            <translation>Réactiver</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>{rate} success</source>
            <translation>{rate} de réussite</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>… requests in 24 h</source>
            <translation>… requêtes en 24 h</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>No requests in 24 h</source>
            <translation>Aucune requête en 24 h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/head.py" />
            <source>{n} requests in 24 h</source>
            <extracomment>For one: {n} request in 24 h</extracomment>
            <translation>
                <numerusform>{n} requête en 24 h</numerusform>
                <numerusform>{n} requêtes en 24 h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/hook_list.py" />
            <source>success rate {rate}, {count} requests in 24 hours</source>
            <translation>taux de réussite {rate}, {count} requêtes en 24 heures</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No system keyring: signing keys are kept in the workspace file, readable only by you.</source>
            <translation>Pas de trousseau système : les clés de signature sont dans le fichier de l’espace de travail, lisible par vous seul.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hook selected</source>
            <translation>Aucun hook sélectionné</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Select one on the left, or make a new one.</source>
            <translation>Sélectionnez-en un à gauche, ou créez-en un.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hooks yet</source>
            <translation>Aucun hook pour l’instant</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>A hook listens to events and calls an endpoint of yours with each. Its endpoint can be the built-in receiver, so you see both sides at once.</source>
            <translation>Un hook écoute des événements et, à chacun, appelle un de vos endpoints. Son endpoint peut être le récepteur intégré : vous voyez alors les deux côtés à la fois.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Create a hook</source>
            <translation>Créer un hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>the new hook</source>
            <translation>le nouveau hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>This hook was deleted meanwhile. Saving makes a new one.</source>
            <translation>Ce hook a été supprimé entre-temps. L’enregistrer en crée un nouveau.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Import hooks from a file…</source>
            <translation>Importer des hooks d’un fichier…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 24 hours</source>
            <translation>24 dernières heures</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All that is kept</source>
            <translation>Tout ce qui est gardé</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer</source>
            <translation>Plus récentes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older</source>
            <translation>Plus anciennes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests</source>
            <translation>Aucune requête</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No request matches</source>
            <translation>Aucune requête ne correspond</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests yet</source>
            <translation>Aucune requête pour l’instant</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{window}. A request stands here once its delivery is over; replays and tests do not count.</source>
            <translation>{window}. Une requête figure ici une fois sa livraison terminée ; rejeux et tests ne comptent pas.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Time window</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer requests</source>
            <translation>Requêtes plus récentes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older requests</source>
            <translation>Requêtes plus anciennes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of more than {cap}</source>
            <translation>{first}–{last} sur plus de {cap}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of {total}</source>
            <translation>{first}–{last} sur {total}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Filter by event</source>
            <translation>Filtrer par événement</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All events</source>
            <translation>Tous les événements</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Logto keeps this and no more: not the URL, nor the headers of either side, the duration, the single attempts or the signature.</source>
            <translation>Logto ne garde rien de plus : ni l’URL, ni les en-têtes des deux côtés, ni la durée, ni le détail des tentatives, ni la signature.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Copy the id of the log row</source>
            <translation>Copier l’id de la ligne de journal</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Open the delivery</source>
            <translation>Ouvrir la livraison</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log row</source>
            <translation>Ligne de journal</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Success</source>
            <translation>Réussite</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log id {id}</source>
            <translation>Id de journal {id}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>This record could not be prepared.</source>
            <translation>Cet enregistrement n’a pas pu être préparé.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>New signing key</source>
            <translation>Nouvelle clé de signature</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>&amp;At once, as Logto does: the old key is dead</source>
            <translation>&amp;Immédiatement, comme Logto : l’ancienne clé ne vaut plus rien</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;hour</source>
            <translation>L’ancienne clé reste valable encore une &amp;heure</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;day</source>
            <translation>L’ancienne clé reste valable encore un &amp;jour</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for &amp;so many hours more:</source>
            <translation>L’ancienne clé reste valable ce &amp;nombre d’heures :</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Hours the old key verifies</source>
            <translation>Heures où l’ancienne clé reste valable</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Whatever checks signatures with the old key refuses every request until it has the new one.</source>
            <translation>Tout ce qui vérifie les signatures avec l’ancienne clé refuse chaque requête jusqu’à ce qu’il ait la nouvelle.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Every request is signed with the new key from now on; until then the old key signs too where the scheme has room for several signatures. The receiver, and whatever asks Hookbench to verify, takes both until then.</source>
            <translation>Désormais, chaque requête est signée avec la nouvelle clé ; d’ici là, l’ancienne signe aussi si le schéma admet plusieurs signatures. Le récepteur, et tout ce qui demande une vérification à Hookbench, accepte les deux d’ici là.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Regenerate key</source>
            <translation>Régénérer la clé</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Give “{name}” a new signing key?</source>
            <translation>Donner à « {name} » une nouvelle clé de signature ?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>The whole attempt, to the last byte</source>
            <translation>Toute la tentative, jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Until the head of the answer is in</source>
            <translation>Jusqu’aux en-têtes de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Ru&amp;les</source>
            <translation>Rè&amp;gles</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Re&amp;tries</source>
            <translation>Réessai&amp;s</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Pauses</source>
            <translation>Pauses</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Before each retry, in order: 300 ms, 1.2 s, 5 min.</source>
            <translation>Avant chaque réessai, dans l’ordre : 300 ms, 1.2 s, 5 min.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Statuses tried again</source>
            <translation>Statuts à réessayer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Like 429, 500–504 or 5xx.</source>
            <translation>Par exemple 429, 500–504 ou 5xx.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Redirects followed</source>
            <translation>Redirections suivies</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>T&amp;imeout</source>
            <translation>&amp;Timeout</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>It covers</source>
            <translation>Il couvre</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Change a value below, and the rules are the hook's own.</source>
            <translation>Changez une valeur ci-dessous, et les règles seront propres au hook.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>There are at most {limit} retries; these are {count} pauses.</source>
            <translation>Il y a {limit} réessais au plus ; cela fait {count} pauses.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>A redirect is then a failure like any other answer.</source>
            <translation>Une redirection est alors un échec, comme toute autre réponse.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Own values</source>
            <translation>Valeurs propres</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>pauses</comment>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>statuses</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again too where no answer came</source>
            <translation>Réessayer aussi quand aucune réponse n’est venue</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again where no answer came</source>
            <translation>Réessayer quand aucune réponse n’est venue</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>unfolded</source>
            <translation>déplié</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>folded</source>
            <translation>replié</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Search hooks</source>
            <translation>Chercher un hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Reading the hooks…</source>
            <translation>Lecture des hooks…</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New</source>
            <translation>Créer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New hook (Ctrl+N)</source>
            <translation>Nouveau hook (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>More about hooks</source>
            <translation>Plus sur les hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Import hooks</source>
            <translation>Importer des hooks</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>No hook has these letters.</source>
            <translation>Aucun hook ne correspond.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>Si&amp;gns as</source>
            <translation>Signe c&amp;omme</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>What this scheme wants to know besides</source>
            <translation>Ce que ce schéma veut savoir en plus</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>There is no scheme {name} any more.</source>
            <translation>Le schéma {name} n’existe plus.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signature_section.py" />
            <source>As {name} does: {content}</source>
            <translation>Comme {name} : {content}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Made for this hook; it is stored when you save.</source>
            <translation>Créée pour ce hook ; elle est conservée à l’enregistrement.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>Signs every request to this hook. Your endpoint needs it to check the signature.</source>
            <translation>Signe chaque requête vers ce hook. Votre endpoint en a besoin pour vérifier la signature.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/signing_key.py" />
            <source>A private key: your endpoint checks with the public one.</source>
            <translation>Une clé privée : votre endpoint vérifie avec la clé publique.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export “{name}” with its signing key?</source>
            <translation>Exporter « {name} » avec sa clé de signature ?</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Whoever has the key can sign in this hook's name.</source>
            <translation>Qui a la clé peut signer au nom de ce hook.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Without the key</source>
            <translation>Sans la clé</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>With the key</source>
            <translation>Avec la clé</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export hook</source>
            <translation>Exporter le hook</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>“{name}” is saved to {path}.</source>
            <translation>« {name} » est enregistré dans {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>Make {n} hooks of this file?</source>
            <extracomment>For one: Make {n} hook of this file?</extracomment>
            <translation>
                <numerusform>Créer {n} hook à partir de ce fichier ?</numerusform>
                <numerusform>Créer {n} hooks à partir de ce fichier ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Each gets an id of its own, and the signing key of the file where it has one.</source>
            <translation>Chacun reçoit un id à lui, et la clé de signature du fichier là où il y en a une.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>{n} hooks are imported.</source>
            <extracomment>For one: {n} hook is imported.</extracomment>
            <translation>
                <numerusform>{n} hook est importé.</numerusform>
                <numerusform>{n} hooks sont importés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{file} is larger than {limit} MiB, which no export of hooks is.</source>
            <translation>{file} dépasse {limit} MiB, ce que ne fait aucun export de hooks.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Results of the test</source>
            <translation>Résultats du test</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Dismiss the result</source>
            <translation>Masquer le résultat</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Response body</source>
            <translation>Corps de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>What the endpoint answers to a test stands here, a row for each event.</source>
            <translation>Ce que l’endpoint répond à un test s’affiche ici, une ligne par événement.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>{count} of {total} failed</source>
            <translation>Échecs : {count} sur {total}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>All answered with success</source>
            <translation>Tous ont eu une réponse positive</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Bodies are not kept: send the test again to see the answer.</source>
            <translation>Les corps ne sont pas gardés : renvoyez le test pour voir la réponse.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>No answer came.</source>
            <translation>Aucune réponse n’est venue.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events to test</source>
            <translation>Événements à tester</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose all events to test shown</source>
            <translation>Choisir tous les événements à tester affichés</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose none of the events to test shown</source>
            <translation>Ne choisir aucun des événements à tester affichés</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As Logto's test send: fixed sample values</source>
            <translation>Comme le test de Logto : valeurs fixes</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As the real events: fresh and complete</source>
            <translation>Comme les vrais : nouveaux et complets</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send test</source>
            <translation>Envoyer le test</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Stopped: what was sent by then may have arrived.</source>
            <translation>Arrêté : ce qui était déjà envoyé est peut-être arrivé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send {n} tests</source>
            <extracomment>For one: Send {n} test</extracomment>
            <translation>
                <numerusform>Envoyer {n} test</numerusform>
                <numerusform>Envoyer {n} tests</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>The form has to be right first. {problem}</source>
            <translation>Le formulaire doit d’abord être correct. {problem}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose at least one event.</source>
            <translation>Choisissez au moins un événement.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Sent from the form as it stands. Nothing is recorded or counted; it works while the hook is off.</source>
            <translation>Envoyé d’après le formulaire tel qu’il est. Rien n’est enregistré ni compté ; cela marche aussi quand le hook est désactivé.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>&amp;Bodies</source>
            <translation>Cor&amp;ps</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events t&amp;o test</source>
            <translation>Événements à te&amp;ster</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>It took {n} attempts.</source>
            <extracomment>For one: It took {n} attempt.</extracomment>
            <translation>
                <numerusform>Il a fallu {n} tentative.</numerusform>
                <numerusform>Il a fallu {n} tentatives.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>Came there by {n} redirects.</source>
            <extracomment>For one: Came there by {n} redirect.</extracomment>
            <translation>
                <numerusform>Arrivé là par {n} redirection.</numerusform>
                <numerusform>Arrivé là par {n} redirections.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint took it.</source>
            <translation>L’endpoint l’a accepté.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint answered {status}, which is a failure.</source>
            <translation>L’endpoint a répondu {status}, ce qui est un échec.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>unnamed</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>No events</source>
            <translation>Aucun événement</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>not in use</source>
            <translation>inactif</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{attempts}; {redirects}.</source>
            <translation>{attempts} ; {redirects}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>The previous key verifies too until {time}.</source>
            <translation>La clé précédente reste valable jusqu’à {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>A failed attempt is not tried again.</source>
            <translation>Une tentative échouée n’est pas réessayée.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only where no answer came.</source>
            <translation>Après {pauses}, seulement si aucune réponse n’est venue.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, but after no answer at all.</source>
            <translation>Après {pauses}, mais aucune réponse n’y donne lieu.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, after a {statuses} answer or none at all.</source>
            <translation>Après {pauses}, après une réponse {statuses} ou sans réponse du tout.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only after a {statuses} answer.</source>
            <translation>Après {pauses}, seulement après une réponse {statuses}.</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy)</source>
            <translation>{name} (copie)</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy {number})</source>
            <translation>{name} (copie {number})</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for its answer's head</source>
            <translation>Une tentative, avec {seconds} s jusqu’aux en-têtes de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for the whole of it</source>
            <translation>Une tentative, avec {seconds} s pour le tout</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for its answer's head</source>
            <translation>Jusqu’à {count} tentatives, chacune avec {seconds} s jusqu’aux en-têtes de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for the whole of it</source>
            <translation>Jusqu’à {count} tentatives, chacune avec {seconds} s pour le tout</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>redirects are not followed</source>
            <translation>les redirections ne sont pas suivies</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/words.py" />
            <source>up to {n} redirects are followed</source>
            <extracomment>For one: up to {n} redirect is followed</extracomment>
            <translation>
                <numerusform>{n} redirection au plus est suivie</numerusform>
                <numerusform>{n} redirections au plus sont suivies</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} and {last}</source>
            <translation>{others} et {last}</translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} or {last}</source>
            <translation>{others} ou {last}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>What followed</source>
            <translation>Suite</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome}, {n} redirects</source>
            <extracomment>For one: {outcome}, {n} redirect</extracomment>
            <translation>
                <numerusform>{outcome}, {n} redirection</numerusform>
                <numerusform>{outcome}, {n} redirections</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome} (sent again)</source>
            <translation>{outcome} (renvoyée)</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt</source>
            <translation>Tentative</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempts to choose from</source>
            <translation>Tentatives au choix</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Replay with a new signature</source>
            <translation>Rejouer avec une nouvelle signature</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt {number} of {total}  ·  {outcome}</source>
            <translation>Tentative {number} sur {total}  ·  {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Copy URL</source>
            <translation>Copier l’URL</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request headers</source>
            <translation>En-têtes de la requête</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request body</source>
            <translation>Corps de la requête</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response headers</source>
            <translation>En-têtes de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Nothing selected</source>
            <translation>Rien de sélectionné</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Select a row to see both sides of it.</source>
            <translation>Sélectionnez une ligne pour en voir les deux côtés.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Attempts {count}</source>
            <translation>Tentatives {count}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Parts of the exchange</source>
            <translation>Parties de l’échange</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Exchange</source>
            <translation>Échange</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Timing</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw</source>
            <translation>Brut</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Logto log</source>
            <translation>Journal Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw request</source>
            <translation>Requête brute</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw response</source>
            <translation>Réponse brute</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/leg_strip.py" />
            <source>Requests of this attempt</source>
            <translation>Requêtes de cette tentative</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Logto log row</source>
            <translation>Ligne du journal Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>No row in Logto's log</source>
            <translation>Aucune ligne dans le journal de Logto</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Preparing the row…</source>
            <translation>Préparation de la ligne…</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>The row could not be prepared. {reason}</source>
            <translation>La ligne n’a pas pu être préparée. {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/message_view.py" />
            <source>No response</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script output</source>
            <translation>Sortie du script</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script errors</source>
            <translation>Erreurs du script</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>No signature was checked</source>
            <translation>Aucune signature vérifiée</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>A signature is checked when the request came to a hook of this workspace, or where the receiver is told how to check what comes to none.</source>
            <translation>Une signature est vérifiée quand la requête est arrivée à un hook de cet espace de travail, ou quand le récepteur sait comment vérifier ce qui n’arrive à aucun.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook has now</source>
            <translation>vérifiée avec la clé actuelle du hook</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key its hook had when it came</source>
            <translation>vérifiée avec la clé qu’avait le hook à l’arrivée</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature sent</source>
            <translation>Signature envoyée</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Check it on the bench</source>
            <translation>Vérifier au banc d’essai</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Open on the bench</source>
            <translation>Ouvrir au banc d’essai</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Not signed</source>
            <translation>Non signée</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>This request carried no signature header.</source>
            <translation>Cette requête n’avait pas d’en-tête de signature.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>checked with the key “{name}” of the vault</source>
            <translation>vérifiée avec la clé « {name} » du coffre</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>hook {name}</source>
            <translation>hook {name}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>replay of {id}</source>
            <translation>rejeu de {id}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The attempt before was cut off: the endpoint may have seen this delivery twice.</source>
            <translation>La tentative précédente a été coupée : l’endpoint a peut-être vu cette livraison deux fois.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Attempt {number} is under way.</source>
            <translation>La tentative {number} est en cours.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The next attempt is due on {time}.</source>
            <translation>La prochaine tentative est prévue le {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Not sent yet: this is what will be sent.</source>
            <translation>Pas encore envoyée : voici ce qui sera envoyé.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Only {sent} of {whole} bytes were sent.</source>
            <translation>Envoi incomplet : {sent} octets sur {whole}.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer yet.</source>
            <translation>Pas encore de réponse.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Nothing was sent, so nothing was answered.</source>
            <translation>Rien n’a été envoyé, donc rien n’a été répondu.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>{failure}, in phase {phase}</source>
            <translation>{failure}, phase {phase}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>no exit status</source>
            <translation>pas de code de sortie</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>exit status {status}</source>
            <translation>code de sortie {status}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>reused, exchange {number} on it</source>
            <translation>réutilisée, échange n° {number}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Open the delivery, attempt {number}</source>
            <translation>Ouvrir la livraison, tentative {number}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Request received</source>
            <translation>Requête reçue</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>from {address}</source>
            <translation>de {address}</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent back</source>
            <translation>Renvoyé</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>signature valid</source>
            <translation>signature valide</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>handshake</source>
            <translation>handshake</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>received</source>
            <translation>reçue</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer was sent.</source>
            <translation>Aucune réponse n’a été envoyée.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Held back for {seconds} s.</source>
            <translation>Retenue {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Point at a row, or use the arrow keys, for its exact figures.</source>
            <translation>Pointez une ligne, ou utilisez les flèches, pour ses chiffres exacts.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>No timing yet</source>
            <translation>Aucune mesure pour l’instant</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>It is measured while an attempt is under way.</source>
            <translation>Le temps est mesuré pendant qu’une tentative est en cours.</translation>
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Timing and connection</source>
            <translation>Chronologie et connexion</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The first row</source>
            <translation>La première ligne</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The last row</source>
            <translation>La dernière ligne</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Select more rows</source>
            <translation>Sélectionner plus de lignes</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Copy what is selected</source>
            <translation>Copier la sélection</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Explain why the signature does not fit</source>
            <translation>Expliquer pourquoi la signature ne correspond pas</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Anywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The next control; Shift+Tab the one before</source>
            <translation>Le contrôle suivant ; Shift+Tab pour le précédent</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys and what they do</source>
            <translation>Raccourcis clavier et leurs effets</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>What it does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Like the s&amp;ystem</source>
            <translation>Comme le s&amp;ystème</translation>
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>The window speaks {language} from its next start on.</source>
            <translation>La fenêtre parlera {language} à partir du prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>Start the engine</source>
            <translation>Démarrer le moteur</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>&amp;Stop receiver</source>
            <translation>&amp;Arrêter le récepteur</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>A bug in Hookbench</source>
            <translation>Un bug dans Hookbench</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Something went wrong that should not have.</source>
            <translation>Quelque chose s’est mal passé qui n’aurait pas dû.</translation>
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>What was stored is safe, and you can go on. The report below helps to mend it. Look it through before you share it.</source>
            <translation>Ce qui était enregistré est à l’abri, et vous pouvez continuer. Le rapport ci-dessous aide à corriger le bug. Relisez-le avant de le partager.</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Has unsaved changes</source>
            <translation>A des modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Answers {answer}</source>
            <translation>Répond {answer}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{says}. Change the answer</source>
            <translation>{says}. Modifier la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>The body has {size} bytes; {limit} can be answered.</source>
            <translation>Le corps a {size} octets ; une réponse peut en avoir {limit}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Status of the answer</source>
            <translation>Statut de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay of the answer</source>
            <translation>Délai de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>0 s, 300 ms</source>
            <translation>0 s, 300 ms</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Body of the answer</source>
            <translation>Corps de la réponse</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay</source>
            <translation>Délai</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>no body</source>
            <translation>sans corps</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{size} of {kind}</source>
            <translation>{size} de {kind}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>after {time}</source>
            <translation>après {time}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A status is a number from {first} to {last}.</source>
            <translation>Un statut est un nombre de {first} à {last}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A delay is 0 to {most} s, like 0.3 s or 300 ms.</source>
            <translation>Un délai va de 0 à {most} s, comme 0.3 s ou 300 ms.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{n} bytes that cannot be edited as text. What is typed here takes their place.</source>
            <extracomment>For one: {n} byte that cannot be edited as text. What is typed here takes their place.</extracomment>
            <translation>
                <numerusform>{n} octet qui ne peut pas être modifié comme texte. Ce que vous saisissez ici le remplace.</numerusform>
                <numerusform>{n} octets qui ne peuvent pas être modifiés comme texte. Ce que vous saisissez ici les remplace.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>What comes to a hook's endpoint is checked with that hook's key. Anything else can be checked here, as it comes, with keys of the vault.</source>
            <translation>Ce qui arrive à l’endpoint d’un hook est vérifié avec la clé de ce hook. Tout le reste peut être vérifié ici, à l’arrivée, avec des clés du coffre.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>The vault is empty: put the keys in that this receiver is to check with.</source>
            <translation>Le coffre est vide : mettez-y les clés avec lesquelles ce récepteur doit vérifier.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check signatures</source>
            <translation>Vérifier les signatures</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>&amp;Check what comes to no hook</source>
            <translation>&amp;Vérifier ce qui n’arrive à aucun hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Check what comes to no hook</source>
            <translation>Vérifier ce qui n’arrive à aucun hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys to check with</source>
            <translation>Clés pour vérifier</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>None ticked: all of them.</source>
            <translation>Aucune cochée : toutes.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/check_dialog.py" />
            <source>Keys of the vault…</source>
            <translation>Clés du coffre…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Copy the receiver's URL</source>
            <translation>Copier l’URL du récepteur</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>listening</source>
            <translation>à l’écoute</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Use a free port</source>
            <translation>Prendre un port libre</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A host is needed: {host} is this machine alone.</source>
            <translation>Il faut un hôte : {host} est cette machine seule.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver's URL</source>
            <translation>L’URL du récepteur</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver is off</source>
            <translation>Le récepteur est à l’arrêt</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>any free</source>
            <translation>libre</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Stop listening</source>
            <translation>Arrêter l’écoute</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Start listening</source>
            <translation>Démarrer l’écoute</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A port is a number from 1 to {last}.</source>
            <translation>Un port est un nombre de 1 à {last}.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>{host} can be reached from other machines: whoever reaches this port can send requests, and each of them is recorded.</source>
            <translation>{host} est accessible depuis d’autres machines : qui atteint ce port peut envoyer des requêtes, et chacune est enregistrée.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>It records every request that reaches it, byte by byte, and answers as you like.</source>
            <translation>Il enregistre chaque requête qui lui parvient, octet par octet, et répond comme vous voulez.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Start the receiver</source>
            <translation>Démarrer le récepteur</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Example command</source>
            <translation>Exemple de commande</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Listening on {url}</source>
            <translation>À l’écoute sur {url}</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Nothing has arrived yet. Fire an event at a hook that points here, or send any request:</source>
            <translation>Rien n’est encore arrivé. Déclenchez un événement pour un hook qui pointe ici, ou envoyez n’importe quelle requête :</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Copy the example command</source>
            <translation>Copier l’exemple de commande</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Send an event</source>
            <translation>Envoyer un événement</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Filter: path:/orders/* method:POST signature:invalid malformed:yes since:1h</source>
            <translation>Filtre : path:/orders/* method:POST signature:invalid malformed:yes since:1h</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The deliveries stay. The deleted cannot be brought back.</source>
            <translation>Les livraisons restent. Ce qui est supprimé ne peut pas être rétabli.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver answers so from now on.</source>
            <translation>Le récepteur répond ainsi désormais.</translation>
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
            <translation>Signatures vérifiées…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Check signatures…</source>
            <translation>Vérifier les signatures…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>URL to send to</source>
            <translation>URL de destination</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Delete {n} captures?</source>
            <extracomment>For one: Delete {n} capture?</extracomment>
            <translation>
                <numerusform>Supprimer {n} capture ?</numerusform>
                <numerusform>Supprimer {n} captures ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to URL…</source>
            <translation>Renvoyer vers une URL…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to the hook's endpoint</source>
            <translation>Renvoyer vers l’endpoint du hook</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again, re-signed</source>
            <translation>Renvoyer avec nouvelle signature</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Delete all captures</source>
            <translation>Supprimer toutes les captures</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} again</source>
            <extracomment>For one: Send {n} again</extracomment>
            <translation>
                <numerusform>En renvoyer {n}</numerusform>
                <numerusform>En renvoyer {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} to URL…</source>
            <extracomment>For one: Send {n} to URL…</extracomment>
            <translation>
                <numerusform>En envoyer {n} vers une URL…</numerusform>
                <numerusform>En envoyer {n} vers une URL…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Challenge an endpoint…</source>
            <translation>Envoyer un challenge…</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver's URL was copied.</source>
            <translation>L’URL du récepteur est copiée.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The curl command was copied.</source>
            <translation>La commande curl est copiée.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Valid signature</source>
            <translation>Signature valide</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Bad signature</source>
            <translation>Mauvaise signature</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Malformed</source>
            <translation>Malformées</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>captures</source>
            <translation>captures</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/rows.py" />
            <source>{n} captures</source>
            <extracomment>For one: {n} capture</extracomment>
            <translation>
                <numerusform>{n} capture</numerusform>
                <numerusform>{n} captures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Filter captures</source>
            <translation>Filtrer les captures</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>No capture matches</source>
            <translation>Aucune capture ne correspond</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Method</source>
            <translation>Verbe</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Answer</source>
            <translation>Rép.</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By hour</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By day</source>
            <translation>Par jour</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>All hooks</source>
            <translation>Tous les hooks</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Time range</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Length of a bar</source>
            <translation>Durée d’une barre</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From</source>
            <comment>time</comment>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>To</source>
            <comment>time</comment>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>to</source>
            <comment>time</comment>
            <translation>au</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>{start} to {end}</source>
            <translation>du {start} au {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>The end is not after the start.</source>
            <translation>La fin n’est pas après le début.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Different users</source>
            <translation>Utilisateurs différents</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} more are in the table</source>
            <extracomment>For one: {n} more are in the table</extracomment>
            <translation>
                <numerusform>{n} autre est dans le tableau</numerusform>
                <numerusform>{n} autres sont dans le tableau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Failed for good</source>
            <translation>Définitivement échouées</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Further failed attempts</source>
            <translation>Autres tentatives échouées</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Max</source>
            <translation>Max.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Wait, p50 to p95</source>
            <translation>Attente, p50 à p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Total, p50 to p95</source>
            <translation>Total, p50 à p95</translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>to max</source>
            <translation>jusqu’au max.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} requests</source>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} requête</numerusform>
                <numerusform>{n} requêtes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{hook}, {measure} over {n} attempts: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</source>
            <extracomment>For one: {hook}, {measure} over {n} attempt: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</extracomment>
            <translation>
                <numerusform>{hook}, {measure} sur {n} tentative : p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, {most} au plus</numerusform>
                <numerusform>{hook}, {measure} sur {n} tentatives : p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, {most} au plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/number_table.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Comma-separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture (PNG)…</source>
            <translation>Image (PNG)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Table (CSV)…</source>
            <translation>Tableau (CSV)…</translation>
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Shows the numbers beside the chart</source>
            <translation>Affiche les chiffres à côté du graphique</translation>
        </message>
        <message>
            <location filename="../../gui/reports/scale.py" />
            <source>{day}, {start} to {end}</source>
            <translation>{day}, de {start} à {end}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Failures</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Latency</source>
            <translation>Latence</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No sign-ins in this time</source>
            <translation>Aucune connexion sur cette période</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire a PostSignIn event, or let the receiver get one: it is counted here once.</source>
            <translation>Déclenchez un événement PostSignIn, ou laissez le récepteur en recevoir un : il est compté ici une fois.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No registrations in this time</source>
            <translation>Aucune inscription sur cette période</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire PostRegister or User.Created, or let the receiver get one: each user is counted once.</source>
            <translation>Déclenchez PostRegister ou User.Created, ou laissez le récepteur en recevoir un : chaque utilisateur est compté une fois.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Nothing failed in this time</source>
            <translation>Aucun échec sur cette période</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Every delivery of this time arrived, or there was none.</source>
            <translation>Toutes les livraisons de cette période sont arrivées, ou il n’y en a pas eu.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No answers in this time</source>
            <translation>Aucune réponse sur cette période</translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt.</source>
            <translation>Déclenchez un événement pour un hook : le temps que met son endpoint à répondre est mesuré à chaque tentative.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} bad requests received</source>
            <extracomment>For one: {n} bad request received</extracomment>
            <translation>
                <numerusform>{n} mauvaise requête reçue</numerusform>
                <numerusform>{n} mauvaises requêtes reçues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{attempts} of {hooks}</source>
            <translation>{attempts} pour {hooks}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} answered attempts</source>
            <extracomment>For one: {n} answered attempt</extracomment>
            <translation>
                <numerusform>{n} tentative avec réponse</numerusform>
                <numerusform>{n} tentatives avec réponse</numerusform>
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
                <numerusform>{n} inscription</numerusform>
                <numerusform>{n} inscriptions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{sign_ins} by {users}</source>
            <translation>{sign_ins} par {users}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} sign-ins</source>
            <extracomment>For one: {n} sign-in</extracomment>
            <translation>
                <numerusform>{n} connexion</numerusform>
                <numerusform>{n} connexions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} users</source>
            <extracomment>For one: {n} user</extracomment>
            <translation>
                <numerusform>{n} utilisateur</numerusform>
                <numerusform>{n} utilisateurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed deliveries</source>
            <extracomment>For one: {n} failed delivery</extracomment>
            <translation>
                <numerusform>{n} livraison échouée</numerusform>
                <numerusform>{n} livraisons échouées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed attempts</source>
            <extracomment>For one: {n} failed attempt</extracomment>
            <translation>
                <numerusform>{n} tentative échouée</numerusform>
                <numerusform>{n} tentatives échouées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Deliveries of this run</source>
            <translation>Livraisons de cette exécution</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Not run yet.</source>
            <translation>Pas encore exécuté.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Copy to my scenarios and edit</source>
            <translation>Copier et modifier</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run (Ctrl+Enter)</source>
            <translation>Exécuter (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Stop (Ctrl+.)</source>
            <translation>Arrêter (Ctrl+.)</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Save (Ctrl+S); leaving saves as well</source>
            <translation>Enregistrer (Ctrl+S) ; quitter enregistre aussi</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Scenario file</source>
            <translation>Fichier du scénario</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Copied to {file}.</source>
            <translation>Copié dans {file}.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Delete the scenario “{title}”?</source>
            <translation>Supprimer le scénario « {title} » ?</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Its file is deleted; what it fired remains.</source>
            <translation>Son fichier est supprimé ; ce qu’il a déclenché reste.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Running…</source>
            <translation>En cours…</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Stopped. Deliveries under way go on.</source>
            <translation>Arrêté. Les livraisons en cours continuent.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>No hook got any of it: none that is enabled listens to these events.</source>
            <translation>Aucun hook n’a rien reçu : aucun hook activé n’écoute ces événements.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>The scenario ran to its end, all as it should be.</source>
            <translation>Le scénario est allé jusqu’au bout, tout comme il se doit.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Built in</source>
            <translation>Intégrés</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Yours</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>No scenario has these letters.</source>
            <translation>Aucun scénario ne correspond.</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Search scenarios</source>
            <translation>Chercher un scénario</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/timeline.py" />
            <source>Step {number}, {step}, {state} {outcome}</source>
            <translation>Étape {number}, {step}, {state} {outcome}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Value {name}</source>
            <translation>Valeur {name}</translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Holds for the runs from here; the file keeps its own</source>
            <translation>Vaut pour les exécutions lancées d’ici ; le fichier garde la sienne</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>What comes beyond is counted and not kept. This holds from the next exchange on; what was recorded stays as it is.</source>
            <translation>Ce qui dépasse est compté sans être gardé. Cela vaut dès le prochain échange ; ce qui est enregistré reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of an &amp;answer at most</source>
            <translation>Garder d’une &amp;réponse au plus</translation>
        </message>
        <message>
            <location filename="../../gui/settings_dialog.py" />
            <source>Keep of a received &amp;request at most</source>
            <translation>Garder d’une re&amp;quête reçue au plus</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>All {n} bytes are the same.</source>
            <translation>Les {n} octets sont tous identiques.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/alignment.py" />
            <source>{n} of {size} bytes differ, the first at place {where}.</source>
            <extracomment>For one: {n} of {size} bytes differs, the one at place {where}.</extracomment>
            <translation>
                <numerusform>{n} octet sur {size} diffère, à la position {where}.</numerusform>
                <numerusform>{n} octets sur {size} diffèrent, le premier à la position {where}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment.py" />
            <source>{received} bytes were received, {computed} computed.</source>
            <translation>{received} octets reçus, {computed} calculés.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>Received and computed signature</source>
            <translation>Signature reçue et signature calculée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>computed</source>
            <translation>calculée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/alignment_view.py" />
            <source>differs</source>
            <translation>diffère</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/banner.py" />
            <source>Verdict: {title}</source>
            <translation>Verdict : {title}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Requests (*.har *.json *.txt *.http);;All files (*)</source>
            <translation>Requêtes (*.har *.json *.txt *.http);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>Open a request</source>
            <translation>Ouvrir une requête</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/case_panel.py" />
            <source>How it is checked</source>
            <translation>Comment elle est vérifiée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>The request looks like {schemes}.</source>
            <translation>La requête ressemble à {schemes}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}. It could also be {others}.</source>
            <translation>Détecté : {scheme}. Ce pourrait aussi être {others}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Detected: {scheme}.</source>
            <translation>Détecté : {scheme}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>As the scheme has it</source>
            <translation>Celle du schéma</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>Schemes of your own…</source>
            <translation>Schémas personnalisés…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Scheme</source>
            <translation>&amp;Schéma</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>&amp;Time</source>
            <translation>H&amp;eure</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/check_form.py" />
            <source>T&amp;olerance</source>
            <translation>&amp;Tolérance</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{name}, not to be edited</source>
            <translation>{name}, non modifiable</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>Clear {name}</source>
            <translation>Effacer « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>That would make {size} characters; {limit} can be edited here. Clear it and paste all of it anew.</source>
            <translation>Cela ferait {size} caractères ; {limit} peuvent être modifiés ici. Effacez le champ et recollez le tout.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}, kept as they came: too large to edit, or no text.</source>
            <translation>{size}, gardés tels quels : trop grands pour être modifiés, ou pas du texte.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/exact_edit.py" />
            <source>{size}. Some line ends are CR LF; they are kept until you type here.</source>
            <translation>{size}. Certaines fins de ligne sont CR LF ; elles sont gardées jusqu’à ce que vous saisissiez ici.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Not everything was tried.</source>
            <translation>Tout n’a pas été essayé.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Explain again</source>
            <translation>Expliquer à nouveau</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>This could not be explained</source>
            <translation>Cela n’a pas pu être expliqué</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Nothing to explain</source>
            <translation>Rien à expliquer</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>There is no verdict yet.</source>
            <translation>Pas encore de verdict.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Why does it not fit?</source>
            <translation>Pourquoi ne correspond-elle pas ?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>What usually goes wrong is tried, one thing after the other, until the signature fits.</source>
            <translation>Les erreurs habituelles sont essayées l’une après l’autre, jusqu’à ce que la signature corresponde.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>The signature is valid.</source>
            <translation>La signature est valide.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/explainer.py" />
            <source>Give a key first: without one nothing can be tried.</source>
            <translation>Donnez d’abord une clé : sans elle, rien ne peut être essayé.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be read: {reason}.</source>
            <translation>« {file} » ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” has more than {limit} MiB.</source>
            <translation>« {file} » dépasse {limit} MiB.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/files.py" />
            <source>“{file}” cannot be written: {reason}.</source>
            <translation>« {file} » ne peut pas être écrit : {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways tried.</source>
            <extracomment>For one: {n} way tried.</extracomment>
            <translation>
                <numerusform>{n} possibilité essayée.</numerusform>
                <numerusform>{n} possibilités essayées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Progress of the explanation</source>
            <translation>Progression de l’explication</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Trying what could be wrong, one thing after the other…</source>
            <translation>Essai des erreurs possibles, l’une après l’autre…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Cancel the explanation</source>
            <translation>Annuler l’explication</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Copy the finding</source>
            <translation>Copier le constat</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>What to change</source>
            <translation>Ce qu’il faut changer</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Finding: {cause}</source>
            <translation>Constat : {cause}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} ways were tried.</source>
            <extracomment>For one: {n} way was tried.</extracomment>
            <translation>
                <numerusform>{n} possibilité a été essayée.</numerusform>
                <numerusform>{n} possibilités ont été essayées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Nothing found that makes the signature fit.</source>
            <translation>Rien trouvé qui fasse correspondre la signature.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The request was really changed, or signed with a key that is not here.</source>
            <translation>La requête a vraiment été modifiée, ou signée avec une clé qui n’est pas ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/findings.py" />
            <source>{n} things would explain it, the likeliest first.</source>
            <extracomment>For one: One thing explains it.</extracomment>
            <translation>
                <numerusform>Une seule chose l’explique.</numerusform>
                <numerusform>{n} choses l’expliqueraient, la plus probable d’abord.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>The time was up before everything was tried.</source>
            <translation>Le temps s’est écoulé avant que tout soit essayé.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/findings.py" />
            <source>Ruled out: {causes}.</source>
            <translation>Exclu : {causes}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Where the key is from</source>
            <translation>D’où vient la clé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Secret, token or public key</source>
            <translation>Secret, jeton ou clé publique</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>A pasted key</source>
            <translation>Clé collée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>All {n} keys of the vault</source>
            <translation>Les {n} clés du coffre</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/key_choice.py" />
            <source>Vault: {name}</source>
            <translation>Coffre : {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>Parts of the signed content</source>
            <translation>Parties du contenu signé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>{number}: {words}, {size}, from byte {start} on.</source>
            <translation>{number} : {words}, {size}, à partir de l’octet {start}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/legend.py" />
            <source>… and {n} more</source>
            <translation>… et {n} de plus</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Webhook id</source>
            <translation>Id de webhook</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>From the provider's dashboard</source>
            <translation>Dans le tableau de bord du fournisseur</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Algorithm</source>
            <translation>Algorithme</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>ed25519, hmac-sha256, …; empty: as the request says</source>
            <translation>ed25519, hmac-sha256, … ; vide : selon la requête</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Application key</source>
            <translation>Clé d’application</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>The one that names the secret</source>
            <translation>Celle qui désigne le secret</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Key id</source>
            <translation>Id de clé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>What a signature says of its key</source>
            <translation>Ce qu’une signature dit de sa clé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Secondary key</source>
            <translation>Clé secondaire</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Header</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Signed headers</source>
            <translation>En-têtes signés</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/options_form.py" />
            <source>Names with commas between; empty: as usual</source>
            <translation>Noms séparés par des virgules ; vide : comme d’habitude</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Schemes of your own</source>
            <translation>Schémas personnalisés</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme file</source>
            <translation>Fichier du schéma</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content</source>
            <translation>Contenu signé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>None yet. Begin with the text beside, or with a scheme that is there.</source>
            <translation>Aucun pour l’instant. Commencez par le texte ci-contre, ou par un schéma existant.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>New like this</source>
            <translation>Nouveau d’après lui</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>{name}, not sound</source>
            <translation>{name}, incorrect</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What would be signed is shown once the text is sound.</source>
            <translation>Ce qui serait signé s’affiche dès que le texte est correct.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of a sample</source>
            <translation>d’un exemple</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>of the request on the bench</source>
            <translation>de la requête au banc d’essai</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Signed content {source}:</source>
            <translation>Contenu signé {source} :</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>What was typed is lost.</source>
            <translation>Ce qui a été saisi est perdu.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Close without saving?</source>
            <translation>Fermer sans enregistrer ?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Saved. “{name}” can be chosen now.</source>
            <translation>Enregistré. « {name} » peut maintenant être choisi.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Delete the scheme “{name}”?</source>
            <translation>Supprimer le schéma « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Its file is deleted.</source>
            <translation>Son fichier est supprimé.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/own_dialog.py" />
            <source>Scheme to begin with</source>
            <translation>Schéma de départ</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/page.py" />
            <source>The key's public half is in its place now: it checks, and cannot sign.</source>
            <translation>La moitié publique de la clé est maintenant à sa place : elle vérifie et ne peut pas signer.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{curl}

or a request as it stands on the wire:

{http}

or an entry of a HAR file</source>
            <translation>{curl}

ou une requête telle que transmise :

{http}

ou une entrée d’un fichier HAR</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Pasted request</source>
            <translation>Requête collée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Body of the request</source>
            <translation>Corps de la requête</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>These fields have no room for all of it. As long as none is edited, all of it is checked.</source>
            <translation>Ces champs n’ont pas la place pour tout. Tant qu’aucun n’est modifié, tout est vérifié.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>How the request is given</source>
            <translation>Comment la requête est donnée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Open file…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Try an example</source>
            <translation>Voir un exemple</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>URL, as the sender called it</source>
            <translation>URL, telle que l’émetteur l’a appelée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>Headers of the request</source>
            <translation>En-têtes de la requête</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/request_panel.py" />
            <source>{method} {url}: {headers} headers, body of {size}</source>
            <translation>{method} {url} : {headers} en-têtes, corps de {size}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Nothing on the bench</source>
            <translation>Rien au banc d’essai</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Paste a request on the left, say how it is signed and with which key. The verdict comes as you type, and with it the work behind it.</source>
            <translation>Collez une requête à gauche, dites comment elle est signée et avec quelle clé. Le verdict vient pendant la saisie, et avec lui le calcul qui y mène.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>It could not be checked</source>
            <translation>La vérification n’a pas pu se faire</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Which scheme is it?</source>
            <translation>De quel schéma s’agit-il ?</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>The request shows no signature of a scheme that is known here. Choose one on the left.</source>
            <translation>La requête ne montre aucune signature d’un schéma connu ici. Choisissez-en un à gauche.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>About the signature</source>
            <translation>Sur la signature</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Work</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Verifier</source>
            <translation>Vérificateur</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/results.py" />
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Detect</source>
            <translation>Détecter</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>Signature scheme</source>
            <translation>Schéma de signature</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/scheme_combo.py" />
            <source>{scheme}, own</source>
            <translation>{scheme}, personnalisé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Headers to add</source>
            <translation>En-têtes à ajouter</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Copy headers</source>
            <translation>Copier les en-têtes</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Check it here</source>
            <translation>Vérifier ici</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Signs the request on the left as {scheme}, with its key and time.</source>
            <translation>Signe la requête de gauche comme {scheme}, avec sa clé et son heure.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Give a request, a scheme and a key on the left; then it can be signed.</source>
            <translation>Donnez à gauche une requête, un schéma et une clé ; elle pourra alors être signée.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the body, which is another one now.</source>
            <translation>La signature se trouve dans le corps, qui en est changé.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The signature stands in the URL, which is another one now.</source>
            <translation>La signature se trouve dans l’URL, qui en est changée.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>The scheme adds no header.</source>
            <translation>Le schéma n’ajoute aucun en-tête.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Message id</source>
            <translation>Id de message</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Made where it is empty</source>
            <translation>Créé si vide</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/sign_view.py" />
            <source>Send to</source>
            <translation>Envoyer à</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>Time signed, and time allowed</source>
            <translation>Heure signée et heure admise</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>check</source>
            <translation>vérification</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>signed, outside</source>
            <translation>signé, hors limites</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/skew_scale.py" />
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Time of the check</source>
            <translation>Heure de la vérification</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>At a fixed time</source>
            <translation>À une heure fixe</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>Fixed time</source>
            <translation>Heure fixe</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>The time that was signed</source>
            <translation>Heure signée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/time_choice.py" />
            <source>When it came, {at}</source>
            <translation>À l’arrivée, {at}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Choose a scheme first, or give a request that shows one.</source>
            <translation>Choisissez d’abord un schéma, ou donnez une requête qui en montre un.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Needs {packages}.</source>
            <translation>Nécessite {packages}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Copied. No key is in it.</source>
            <translation>Copié. Aucune clé ne s’y trouve.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Save the verifier</source>
            <translation>Enregistrer le vérificateur</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Saved as {file}.</source>
            <translation>Enregistré sous {file}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Language of the verifier</source>
            <translation>Langage du vérificateur</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Unit test with this request</source>
            <translation>Test unitaire avec cette requête</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Which code</source>
            <translation>Quel code</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/verifier_view.py" />
            <source>Code of the verifier</source>
            <translation>Code du vérificateur</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>No key to check with</source>
            <translation>Aucune clé pour vérifier</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>This is no key of the scheme</source>
            <translation>Ce n’est pas une clé de ce schéma</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing header</source>
            <translation>En-tête absent</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing time</source>
            <translation>Heure absente</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Missing signature</source>
            <translation>Signature absente</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed header</source>
            <translation>En-tête malformé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Malformed body</source>
            <translation>Corps malformé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and too old</source>
            <translation>Incorrecte et trop ancienne</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong, and signed in the future</source>
            <translation>Incorrecte et signée dans le futur</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A version that is not known</source>
            <translation>Version inconnue</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>An algorithm that is not known</source>
            <translation>Algorithme inconnu</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>A certificate from somewhere else</source>
            <translation>Certificat venu d’ailleurs</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Another key is named</source>
            <translation>Une autre clé est nommée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Wrong</source>
            <translation>Incorrecte</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Fixed text</source>
            <translation>Texte fixe</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Digest of the body</source>
            <translation>Empreinte du corps</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Valid, but it covers less than you may think</source>
            <translation>Valide, mais elle couvre moins que vous ne le pensez peut-être</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Right, but outside the time window</source>
            <translation>Correcte, mais hors de la fenêtre de temps</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Header {name}</source>
            <translation>En-tête {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Parameter {name}</source>
            <translation>Paramètre {name}</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>thousands of years</source>
            <translation>des milliers d’années</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} days</source>
            <extracomment>For one: {n} day</extracomment>
            <translation>
                <numerusform>{n} jour</numerusform>
                <numerusform>{n} jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} hours</source>
            <extracomment>For one: {n} hour</extracomment>
            <translation>
                <numerusform>{n} heure</numerusform>
                <numerusform>{n} heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} minutes</source>
            <extracomment>For one: {n} minute</extracomment>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>{n} seconds</source>
            <extracomment>For one: {n} second</extracomment>
            <translation>
                <numerusform>{n} seconde</numerusform>
                <numerusform>{n} secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{count} seconds</source>
            <translation>{count} secondes</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed at the very time of the check.</source>
            <translation>Signée à l’heure même de la vérification.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} before the time of the check.</source>
            <translation>Signée {span} avant l’heure de la vérification.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>Signed {span} after the time of the check.</source>
            <translation>Signée {span} après l’heure de la vérification.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>The scheme sets no limit.</source>
            <translation>Le schéma ne fixe aucune limite.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be as old as it likes, and {ahead} ahead.</source>
            <translation>Elle peut être aussi ancienne que l’on veut, et en avance de {ahead}.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>It may be {old} old, and as far ahead as it likes.</source>
            <translation>Elle peut dater de {old}, et être en avance autant que l’on veut.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{span} either way are allowed.</source>
            <translation>Admis : {span} dans les deux sens.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>{old} back and {ahead} ahead are allowed.</source>
            <translation>Admis : {old} de retard et {ahead} d’avance.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/words.py" />
            <source>with the key “{name}”</source>
            <translation>avec la clé « {name} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/signatures/words.py" />
            <source>with {n} keys</source>
            <extracomment>For one: with {n} key</extracomment>
            <translation>
                <numerusform>avec {n} clé</numerusform>
                <numerusform>avec {n} clés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature found</source>
            <translation>Signature trouvée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Signature expected</source>
            <translation>Signature attendue</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Bytes of the key</source>
            <translation>Octets de la clé</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Nothing is signed.</source>
            <translation>Rien n’est signé.</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Work behind the verdict</source>
            <translation>Calcul derrière le verdict</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Found</source>
            <translation>Trouvée</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Expected</source>
            <translation>Attendue</translation>
        </message>
        <message>
            <location filename="../../gui/signatures/work_view.py" />
            <source>Compared</source>
            <translation>Comparées</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Storage failed</source>
            <translation>Échec du stockage</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Pending deliveries</source>
            <translation>Livraisons en attente</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine starting…</source>
            <translation>Démarrage du moteur…</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine not running</source>
            <translation>Le moteur ne tourne pas</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: {url}</source>
            <translation>Récepteur : {url}</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: not listening</source>
            <translation>Récepteur : pas à l’écoute</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: off</source>
            <translation>Récepteur : à l’arrêt</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Opens the Receiver page</source>
            <translation>Ouvre la page Récepteur</translation>
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Shows the deliveries that are still under way</source>
            <translation>Montre les livraisons encore en cours</translation>
        </message>
        <message>
            <location filename="../../gui/trouble.py" />
            <source>Hookbench cannot open</source>
            <translation>Hookbench ne peut pas s’ouvrir</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys to check signatures with, by name. They are kept in the system's keyring where there is one, and are not shown again.</source>
            <translation>Des clés pour vérifier des signatures, par nom. Elles sont gardées dans le trousseau système, s’il y en a un, et ne sont plus affichées ensuite.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>What was checked with it stays; nothing can be checked with it any more.</source>
            <translation>Ce qui a été vérifié avec elle reste ; plus rien ne peut être vérifié avec elle.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Keys of the vault</source>
            <translation>Clés du coffre</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>For example: Stripe, test mode</source>
            <translation>Par exemple : Stripe, mode test</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Any scheme</source>
            <translation>N’importe quel schéma</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Put into the vault</source>
            <translation>Mettre dans le coffre</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: any scheme, since {day}</source>
            <translation>{name} : n’importe quel schéma, depuis {day}</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>{name}: {scheme}, since {day}</source>
            <translation>{name} : {scheme}, depuis {day}</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace the key “{name}”?</source>
            <translation>Remplacer la clé « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>The key of this name is lost.</source>
            <translation>La clé de ce nom est perdue.</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget the key “{name}”?</source>
            <translation>Oublier la clé « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Forget key</source>
            <translation>Oublier la clé</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>&amp;For</source>
            <translation>P&amp;our</translation>
        </message>
        <message>
            <location filename="../../gui/vault/dialog.py" />
            <source>Another key</source>
            <translation>Autre clé</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Pretty</source>
            <translation>Formaté</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>No body.</source>
            <translation>Pas de corps.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/body_view.py" />
            <source>Preparing {n} bytes…</source>
            <extracomment>For one: Preparing {n} byte…</extracomment>
            <translation>
                <numerusform>Préparation de {n} octet…</numerusform>
                <numerusform>Préparation de {n} octets…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>This body could not be prepared. {reason}</source>
            <translation>Ce corps n’a pas pu être préparé. {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The dump is too large to copy. Save the body to a file instead.</source>
            <translation>Le dump est trop grand pour être copié. Enregistrez plutôt le corps dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name}</source>
            <translation>Enregistrer « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The body could not be saved to {file}: {reason}.</source>
            <translation>Le corps n’a pas pu être enregistré dans {file} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>{name} as {way}</source>
            <translation>{name} : {way}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Find in {name}</source>
            <translation>Chercher dans « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Copy {name}</source>
            <translation>Copier « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name} to a file</source>
            <translation>Enregistrer « {name} » dans un fichier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/figures.py" />
            <source>{n} bytes</source>
            <extracomment>For one: 1 byte</extracomment>
            <translation>
                <numerusform>{n} octet</numerusform>
                <numerusform>{n} octets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>A filter can be {limit} characters long; this has {count}.</source>
            <translation>Un filtre peut avoir {limit} caractères ; celui-ci en a {count}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find in the body</source>
            <translation>Chercher dans le corps</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find previous</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find next</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Close find</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>nothing found</source>
            <translation>aucun résultat</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Add header</source>
            <translation>Ajouter un en-tête</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header</source>
            <translation>Retirer l’en-tête</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name of header {number}</source>
            <translation>Nom de l’en-tête {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value of header {number}</source>
            <translation>Valeur de l’en-tête {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header {number}</source>
            <translation>Retirer l’en-tête {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter names and values</source>
            <translation>Filtrer noms et valeurs</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter {name}</source>
            <translation>Filtrer « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all {name}</source>
            <translation>Tout copier de « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>… {count} characters in all; copy it to see the rest.</source>
            <translation>… {count} caractères en tout ; copiez la valeur pour voir le reste.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Whole value</source>
            <translation>Valeur entière</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name</source>
            <translation>Copier le nom</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy value</source>
            <translation>Copier la valeur</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name and value</source>
            <translation>Copier le nom et la valeur</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>Go to it</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>That would make {size} characters; a payload edited here can have {limit}. Send a larger one with the command line: hookbench trigger --payload FILE.</source>
            <translation>Cela ferait {size} caractères ; un payload modifié ici peut en avoir {limit}. Envoyez-en un plus grand par la ligne de commande : hookbench trigger --payload FILE.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>More than {limit} characters are selected. Save the body to a file instead.</source>
            <translation>Plus de {limit} caractères sont sélectionnés. Enregistrez plutôt le corps dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>{n} lines.</source>
            <extracomment>For one: {n} lines.</extracomment>
            <translation>
                <numerusform>{n} ligne.</numerusform>
                <numerusform>{n} lignes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Note: {text}</source>
            <translation>Note : {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Warning: {text}</source>
            <translation>Avertissement : {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Error: {text}</source>
            <translation>Erreur : {text}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>form</source>
            <translation>formulaire</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>XML</source>
            <translation>XML</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>image</source>
            <translation>image</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>binary</source>
            <translation>binaire</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>{kind}, {size}, {codings} {wire} on the wire</source>
            <translation>{kind}, {size}, {codings} {wire} transmis</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>more than {size}</source>
            <translation>plus de {size}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Text shows the first {size} bytes; Hex has all of them.</source>
            <translation>« Texte » montre les {size} premiers octets ; « Hex » les a tous.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Some bytes are not {charset}; they are shown as “�”.</source>
            <translation>Certains octets ne sont pas du {charset} ; ils apparaissent comme « � ».</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Not valid JSON. {problem}</source>
            <translation>JSON non valide. {problem}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} lines are laid out; Text has all of it.</source>
            <translation>Seules les {count} premières lignes sont mises en forme ; « Texte » a tout.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} fields are laid out; Text has all of them.</source>
            <translation>Seuls les {count} premiers champs sont mis en forme ; « Texte » les a tous.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {kept} of {whole} bytes were kept.</source>
            <translation>Seuls les {kept} premiers octets sur {whole} ont été gardés.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {size} bytes of its content are shown.</source>
            <translation>Seuls les {size} premiers octets du contenu sont affichés.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Reveal {name}</source>
            <translation>Afficher « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Regenerate {name}</source>
            <translation>Régénérer « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Hide {name}</source>
            <translation>Masquer « {name} »</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>head</source>
            <translation>en-têtes</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The head was read {at} after the first byte, {step} after the step before.</source>
            <translation>Les en-têtes ont été lus {at} après le premier octet, {step} après l’étape précédente.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>body</source>
            <translation>corps</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body was read {at} after the first byte, {step} after the step before.</source>
            <translation>Le corps a été lu {at} après le premier octet, {step} après l’étape précédente.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>handed over</source>
            <translation>transmise</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>It was handed to the store {at} after the first byte, {step} after the step before.</source>
            <translation>La requête a été transmise au stockage {at} après le premier octet, {step} après l’étape précédente.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body came in {n} pieces, {size}.</source>
            <extracomment>For one: The body came in one piece, {size}.</extracomment>
            <translation>
                <numerusform>Le corps est arrivé en {n} morceau, {size}.</numerusform>
                <numerusform>Le corps est arrivé en {n} morceaux, {size}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{what}: {took}, from {start} to {end}.</source>
            <translation>{what} : {took}, de {start} à {end}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>connected</source>
            <translation>connectée</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{address}: {what}, after {time}.</source>
            <translation>{address} : {what}, après {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}</source>
            <translation>Tentative {number}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}: {outcome}, {time} in all.</source>
            <translation>Tentative {number} : {outcome}, {time} en tout.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>exit {status}</source>
            <translation>exit {status}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}, drawn shorter.</source>
            <translation>Pause avant la tentative suivante : {time}, dessinée plus courte.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}.</source>
            <translation>Pause avant la tentative suivante : {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>pause</source>
            <translation>pause</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>This row could not be read: {error}.</source>
            <translation>Cette ligne n’a pas pu être lue : {error}.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>No longer there.</source>
            <translation>N’existe plus.</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies ended before it was done.</source>
            <translation>Le processus qui prépare les grands corps s’est arrêté avant d’avoir fini.</translation>
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies could not be started: {reason}.</source>
            <translation>Le processus qui prépare les grands corps n’a pas pu être démarré : {reason}.</translation>
        </message>
    </context>
</TS>
