<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Hookbench</name>
        <message>
            <location filename="../../core" />
            <source>pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>invalid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>dns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>unreachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>tls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>timeout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>garbage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>receive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was created through the API or a sign-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A user's profile, password, custom data or other data was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A user was suspended or reactivated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Trusted device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A browser was remembered after multi-factor authentication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A trusted device was removed by its user or an administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization's data was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Users or applications joined or left an organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A role was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A role's data was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions were added to or removed from a role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization role's data was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Permissions of an organization role were changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Permission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission of an API resource was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A permission's data was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Organization permission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>An organization permission's data was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>User interaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-up was completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A sign-in was completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Risk rules demanded multi-factor authentication in a sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>A forgotten password was reset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many failed verifications locked an identifier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Too many messages were sent to one recipient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Older grants were revoked: the limit was exceeded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto up to 1.42</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>One attempt, whatever comes of it. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto 1.43 and later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Only a 5xx answer is tried again, up to three times: after 300, 600 and 1200 ms. Ten seconds until the head of the answer; its body may take its time. Up to 20 redirects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Hookbench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>As Logto 1.43 and later, but the ten seconds are for the whole attempt: an endpoint that dribbles its answer is found out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>mismatch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: mismatch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>missing header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: malformed_header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>missing key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>signature: missing_key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Sign-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Registrations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Users</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Failed attempts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>malformed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Attempts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Max ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Requests by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Logto keeps this and no more: the URL, the headers of both sides, the duration, the single attempts and the signature are in the other tabs only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every PostSignIn event once, however many hooks, actions, attempts and replays it had; by the time it was fired here or first received. A request that the receiver got counts unless its event was sent from here. Users are the different “userId” values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: every user of a PostRegister or User.Created event once, by the first of its events; an event that names no user counts for itself. Fired here or received; retries, replays and further hooks add nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Counted: deliveries that failed for good, by what their last attempt came to, and every attempt that was not answered with 2xx, also where a later one was. Below them the receiver's own: requests that are not valid HTTP, or whose signature does not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core" />
            <source>Over every attempt that got a whole answer, of whatever status, retries and replays included. Wait: from the last byte sent to the first received; total: from the attempt's start to its end. Percentiles by nearest rank: the smallest measured value that at least p per cent of all do not exceed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;New hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Define a new hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Save changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save the hook or the scenario being edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Discard changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go back to the hook as it was saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;uplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Begin a new hook or scenario like this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>De&amp;lete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete the selected hook or scenario, after a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Close the window; waiting retries go on at the next start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Send event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Fire the event, or run the scenario, on screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Replay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, as recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Replay re-si&amp;gned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Send the selected again, with a signature made now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Stop trying a pending delivery, or stop the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>From a delivery to its capture, and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy as c&amp;URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Copy the request as a curl command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save &amp;exchange…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save what was sent and received to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>C&amp;lear list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Delete everything in the list, after a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Start receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Start or stop the built-in receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Management API…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Let scripts drive Hookbench as they drive Logto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Hooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Re&amp;ports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Filter or search the list of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Theme like the s&amp;ystem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>D&amp;ark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Lan&amp;guage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Hel&amp;p</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>This overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>&amp;About Hookbench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Version, and where the workspace is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Logto's nine calls about hooks and their log, for scripts and Logto's own clients. It listens on 127.0.0.1 only, so nothing outside this computer reaches it, and every call needs the token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Programs that use the old token are refused from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Management API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>any free port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Made when it is started for the first time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Copy the API's URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>&amp;Token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>serving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Stop the API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Start the API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Make a new token?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/api/dialog.py" />
            <source>Renew token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/app.py" />
            <source>Hookbench. The workspace is {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Filter: User.* status:5xx hook:name failure:timeout duration:&gt;500ms since:1h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copied as a curl command, signature and headers included.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete {n} deliveries?</source>
            <extracomment>For one: Delete {n} delivery?</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Only pending deliveries are left. Cancel them first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay re-signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Open the capture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Copy as cURL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Save exchange…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>No deliveries yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Fire an event, and each hook that listens to it gets a delivery. You see it move here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Choose an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Delete all deliveries</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n}</source>
            <extracomment>For one: Replay {n}</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/page.py" />
            <source>Replay {n} re-signed</source>
            <extracomment>For one: Replay {n} re-signed</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/page.py" />
            <source>Those still pending stay, and so do the captures. The deleted cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>deliveries</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/deliveries/rows.py" />
            <source>{n} deliveries</source>
            <extracomment>For one: {n} delivery</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Filter deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>No delivery matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>Endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/deliveries/rows.py" />
            <source>{method} request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly and was started again. Nothing stored was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine ended unexpectedly, several times in a minute. Nothing stored was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>The engine is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/engine_link.py" />
            <source>Start it with the button “Start the engine”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>Decision of the blocking hooks</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/decision_panel.py" />
            <source>Waiting for {n} hooks, {seconds} s at most…</source>
            <extracomment>For one: Waiting for {n} hook, {seconds} s at most…</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{count} of {total} deny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{used} of {deadline}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have allowed (fail-open).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>An overrun would have denied (fail-closed).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>allow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>deny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/decision_panel.py" />
            <source>{hook} used {used} of {deadline}: not in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>No event type has these letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search event types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Search: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/event_tree.py" />
            <source>Group {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Event types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/page.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Payload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Variant of the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Which of the recorded bodies of this event the sample is made like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>New sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Fresh ids and times; what was typed is replaced (undo brings it back)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/payload_panel.py" />
            <source>Each hook gets its hookId added as the last key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Where, or why not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Deliveries of this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Open delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Enter or a double click on a row does the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Sending…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>Nothing sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>No hook got it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/sent_list.py" />
            <source>{number}/{count} webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Does not listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>script {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Who gets it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>All enabled hooks that listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Only the hooks I pick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Create a hook for this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>{reason}, gets it all the same</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/targets.py" />
            <source>{n} hooks get it</source>
            <extracomment>For one: {n} hook gets it</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>There is no hook yet, so nobody would hear of this event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Pick at least one hook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Every hook that listens to {event} is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>No hook listens to {event}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/events/targets.py" />
            <source>Hooks that get the event</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} hooks passed over</source>
            <extracomment>For one: {n} hook passed over</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} deliveries: {parts}</source>
            <extracomment>For one: {n} delivery: {parts}</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} pending</source>
            <extracomment>For one: {n} pending</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} delivered</source>
            <extracomment>For one: {n} delivered</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} failed</source>
            <extracomment>For one: {n} failed</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} cancelled</source>
            <extracomment>For one: {n} cancelled</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/events/words.py" />
            <source>{n} skipped</source>
            <extracomment>For one: {n} skipped</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/bench.py" />
            <source>{n} selected</source>
            <extracomment>For one: {n} selected</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>HTTP Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Bytes as they crossed the socket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Save capture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>{path} could not be written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Choose another folder, or make room there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/export.py" />
            <source>Saved to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Other words, or none, show more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/listing.py" />
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} are selected; at most {limit} are sent again at once. Select fewer, or use: hookbench replay --filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>{count} of {total} could not be sent again. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>{n} deliveries sent again.</source>
            <extracomment>For one: {n} delivery sent again.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n} again?</source>
            <extracomment>For one: Send {n} again?</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Each becomes a new delivery to its endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/exchanges/replays.py" />
            <source>Send {n}</source>
            <extracomment>For one: Send {n}</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/exchanges/replays.py" />
            <source>Sending {number} of {total} again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>sending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>attempt {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/exchanges/words.py" />
            <source>again {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if it fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Script {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Endpoint of action {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>{number}. Script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Command of action {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit of action {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Stop if action {number} fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move action {number} down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove action {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>The hook's endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>For example: python3 notify.py --channel ops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Time limit: a script that runs longer is ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} without arguments; the body is on its standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}; the body is on its standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/action_row.py" />
            <source>Runs {program} with {arguments}  and {count} more; the body is on its standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add webhook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Add script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>They run in this order, each with its own record. A webhook without a URL calls the endpoint above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>What the hook does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/actions_section.py" />
            <source>Action {number}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/actions_section.py" />
            <source>A hook has at most {n} actions.</source>
            <extracomment>For one: A hook has at most {n} action.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The answer's JSON says {“decision”: “allow” or “deny”}, perhaps with a message and data; without a decision in it, its status decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>A 2xx status allows, every other one denies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>&amp;Synchronous: whoever fires an event waits for this hook's word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Synchronous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Allow (fail-open)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Deny (fail-closed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The JSON of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>The status of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>De&amp;adline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Without a word in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>What decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Off: nobody waits for it, as with Logto.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: allow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>Waits up to {seconds} s; without a word in time: deny.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/blocking_section.py" />
            <source>One denial denies for all. Retries go on within the deadline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Save the changes to “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>They are lost otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable the hook “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>It gets no events until it is reactivated; deliveries under way go on. Its log and settings remain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Disable hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is reactivated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is disabled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” has a new signing key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete the hook “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Its deliveries stay in the list; those still pending are cancelled. Its signing key is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>Delete hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/deeds.py" />
            <source>“{name}” is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver is off: start it on the Receiver page, else this endpoint refuses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Only an endpoint can be tested, and this hook has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>The built-in receiver, which is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Create hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Parts of the hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/editor.py" />
            <source>Recent requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A command has at most {limit} characters; this one has {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>A quotation mark is opened and not closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>Nothing follows the backslash at the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>This is {count} characters long; {limit} are looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a pause. Write it like 300 ms, 1.2 s or 5 min.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/entries.py" />
            <source>“{text}” is not a status. Write them like 429, 500–504 or 5xx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>All</source>
            <comment>events</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>None</source>
            <comment>events</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/event_picker.py" />
            <source>{count} of {total} chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Made for this hook; it is stored when you save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signs every request to this hook. Your endpoint needs it to check the signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Delivery rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Endpoint &amp;URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Use the built-in receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signing &amp;key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Custom headers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Sent with every request, after our own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>For example: CRM sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Signing key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose all event types shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Choose none of the event types shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Ena&amp;bled: gets the events it listens to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/form.py" />
            <source>Enabled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>disabled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Copy the id of the hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Success rate of the last 24 hours: replays and tests do not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Send an event…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Choose and edit an event on the Events page, and send it to this hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Export as Logto JSON…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>More about this hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable, duplicate, export, delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>New hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Disable…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>Reactivate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>{rate} success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>… requests in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/head.py" />
            <source>No requests in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/head.py" />
            <source>{n} requests in 24 h</source>
            <extracomment>For one: {n} request in 24 h</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/hook_list.py" />
            <source>success rate {rate}, {count} requests in 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No system keyring: signing keys are kept in the workspace file, readable only by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hook selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Select one on the left, or make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>No hooks yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>A hook listens to events and calls an endpoint of yours with each. Its endpoint can be the built-in receiver, so you see both sides at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Create a hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>the new hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>This hook was deleted meanwhile. Saving makes a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/page.py" />
            <source>Import from Logto JSON…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 24 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All that is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No request matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>No requests yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{window}. A request stands here once its delivery is over; replays and tests do not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Time window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Newer requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Older requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of more than {cap}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>{first}–{last} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>Filter by event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/recent.py" />
            <source>All events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Logto keeps this and no more: not the URL, nor the headers of either side, the duration, the single attempts or the signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Copy the id of the log row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Open the delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Log id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/record_view.py" />
            <source>This record could not be prepared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>New signing key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>&amp;At once, as Logto does: the old key is dead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for one more &amp;day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>The old key verifies for &amp;so many hours more:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Hours the old key verifies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Whatever checks signatures with the old key refuses every request until it has the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Every request is signed with the new key from now on. The receiver, and whatever asks Hookbench to verify, takes the old one too until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Regenerate key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rotation.py" />
            <source>Give “{name}” a new signing key?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>The whole attempt, to the last byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Until the head of the answer is in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Ru&amp;les</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Re&amp;tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Pauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Before each retry, in order: 300 ms, 1.2 s, 5 min.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Statuses tried again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Like 429, 500–504 or 5xx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Redirects followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>T&amp;imeout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>It covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Change a value below, and the rules are the hook's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>There are at most {limit} retries; these are {count} pauses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>A redirect is then a failure like any other answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Own values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>pauses</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>None</source>
            <comment>statuses</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again too where no answer came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/rules_section.py" />
            <source>Try again where no answer came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>unfolded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/section.py" />
            <source>folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Search hooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Reading the hooks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>New hook (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>More about hooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Import hooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/side.py" />
            <source>No hook has these letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>JSON (*.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export “{name}” with its signing key?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Whoever has the key can sign in this hook's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Without the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>With the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Export hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>“{name}” is saved to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>Make {n} hooks of this file?</source>
            <extracomment>For one: Make {n} hook of this file?</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Each gets an id of its own, and the signing key of the file where it has one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/transfer.py" />
            <source>{n} hooks are imported.</source>
            <extracomment>For one: {n} hook is imported.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>There is no hook in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>It holds an empty list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>There are {count} hooks in this file; at most {limit} are read at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>This file is no hook of Logto's: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>This file is no hook of Logto's at “{place}”: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Hook {number} of the file is no hook of Logto's: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Hook {number} of the file is no hook of Logto's at “{place}”: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Imported hook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{path} could not be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>{file} is larger than {limit} MiB, which no export of hooks is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/transfer.py" />
            <source>Import from Logto JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Results of the test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Dismiss the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Response body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Nothing sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>What the endpoint answers to a test stands here, a row for each event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>{count} of {total} failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>All answered with success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>Bodies are not kept: send the test again to see the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_outcome.py" />
            <source>No answer came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events to test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose all events to test shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose none of the events to test shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As Logto's test send: fixed sample values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>As the real events: fresh and complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Stopped: what was sent by then may have arrived.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Send {n} tests</source>
            <extracomment>For one: Send {n} test</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>The form has to be right first. {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Choose at least one event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Sent from the form as it stands. Nothing is recorded or counted; it works while the hook is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>&amp;Bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_panel.py" />
            <source>Events t&amp;o test</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>It took {n} attempts.</source>
            <extracomment>For one: It took {n} attempt.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/trial_results.py" />
            <source>Came there by {n} redirects.</source>
            <extracomment>For one: Came there by {n} redirect.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint took it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/trial_results.py" />
            <source>The endpoint answered {status}, which is a failure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>unnamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>No events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>not in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{attempts}; {redirects}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>The previous key verifies too until {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>A failed attempt is not tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only where no answer came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, but after no answer at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, after a {statuses} answer or none at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>After {pauses}, only after a {statuses} answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{name} (copy {number})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for its answer's head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>One attempt, with {seconds} s for the whole of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for its answer's head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>Up to {count} attempts, each with {seconds} s for the whole of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>redirects are not followed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/hooks/words.py" />
            <source>up to {n} redirects are followed</source>
            <extracomment>For one: up to {n} redirect is followed</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/hooks/words.py" />
            <source>{others} or {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>What followed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome}, {n} redirects</source>
            <extracomment>For one: {outcome}, {n} redirect</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/inspector/attempts_view.py" />
            <source>{outcome} (sent again)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempts to choose from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Replay with a new signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Attempt {number} of {total}  ·  {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/header_strip.py" />
            <source>Copy URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request headers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Request body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Response headers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Select a row to see both sides of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Attempts {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Parts of the exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Exchange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Timing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Logto log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/inspector.py" />
            <source>Raw response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/leg_strip.py" />
            <source>Requests of this attempt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Logto log row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>No row in Logto's log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>Preparing the row…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/log_view.py" />
            <source>The row could not be prepared. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/message_view.py" />
            <source>Headers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/message_view.py" />
            <source>No response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/script_view.py" />
            <source>Script errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>No signature was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>A signature is checked when the request came to a hook of this workspace, whose key is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>scheme {scheme} · checked with the key its hook has now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>scheme {scheme} · checked with the key its hook had when it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signed content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Signature sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>Not signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>This request carried no signature header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/signature_view.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>hook {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>replay of {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The attempt before was cut off: the endpoint may have seen this delivery twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Attempt {number} is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>The next attempt is due on {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Not sent yet: this is what will be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Only {sent} of {whole} bytes were sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Nothing was sent, so nothing was answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>{failure}, in phase {phase}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>no exit status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>exit status {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>reused, exchange {number} on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>from {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>answered after {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Open the delivery, attempt {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Request received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Sent back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>signature valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>No answer was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/subject.py" />
            <source>Held back for {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Point at a row, or use the arrow keys, for its exact figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>No timing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>It is measured while an attempt is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/inspector/timing_view.py" />
            <source>Timing and connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The first row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The last row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Select more rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Copy what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>The next control; Shift+Tab the one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Keys and what they do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/keys_overview.py" />
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>Like the s&amp;ystem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/language_menu.py" />
            <source>The window speaks {language} from its next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>Start the engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <source>&amp;Stop receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>A bug in Hookbench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>Something went wrong that should not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/presenter.py" />
            <source>What was stored is safe, and you can go on. The report below helps to mend it. Look it through before you share it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/rail.py" />
            <source>Has unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Answers {answer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{says}. Change the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>The body has {size} bytes; {limit} can be answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Status of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>0 s, 300 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Body of the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>Body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>no body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{size} of {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>after {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A status is a number from {first} to {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/answer_form.py" />
            <source>A delay is 0 to {most} s, like 0.3 s or 300 ms.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/answer_form.py" />
            <source>{n} bytes that cannot be edited as text. What is typed here takes their place.</source>
            <extracomment>For one: {n} byte that cannot be edited as text. What is typed here takes their place.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Copy the receiver's URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Use a free port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A host is needed: {host} is this machine alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver's URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>The receiver is off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>any free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Stop listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>Start listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>A port is a number from 1 to {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/control_bar.py" />
            <source>{host} can be reached from other machines: whoever reaches this port can send requests, and each of them is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>It records every request that reaches it, byte by byte, and answers as you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Start the receiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Example command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Listening on {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Nothing has arrived yet. Fire an event at a hook that points here, or send any request:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Copy the example command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/nothing_yet.py" />
            <source>Send an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Filter: path:/orders/* method:POST signature:invalid malformed:yes since:1h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The deliveries stay. The deleted cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver answers so from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>URL to send to</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Delete {n} captures?</source>
            <extracomment>For one: Delete {n} capture?</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to URL…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again to the hook's endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Send again, re-signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>Delete all captures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} again</source>
            <extracomment>For one: Send {n} again</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/page.py" />
            <source>Send {n} to URL…</source>
            <extracomment>For one: Send {n} to URL…</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The receiver's URL was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/page.py" />
            <source>The curl command was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Valid signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Bad signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Malformed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>captures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/receiver/rows.py" />
            <source>{n} captures</source>
            <extracomment>For one: {n} capture</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Filter captures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>No capture matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/receiver/rows.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From … to …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>By month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>All hooks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Time range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>Length of a bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>From</source>
            <comment>time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>To</source>
            <comment>time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>to</source>
            <comment>time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>{start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/choices.py" />
            <source>The end is not after the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/column_chart.py" />
            <source>Different users</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} more are in the table</source>
            <extracomment>For one: {n} more are in the table</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Failed for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Further failed attempts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Max</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Wait, p50 to p95</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>Total, p50 to p95</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/drawings.py" />
            <source>to max</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{n} requests</source>
            <extracomment>For one: {n} request</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/drawings.py" />
            <source>{hook}, {measure} over {n} attempts: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</source>
            <extracomment>For one: {hook}, {measure} over {n} attempt: p50 {p50}, p90 {p90}, p95 {p95}, p99 {p99}, at most {most}</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/number_table.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Comma-separated values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Save report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Picture (PNG)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Table (CSV)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/page.py" />
            <source>Shows the numbers beside the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/scale.py" />
            <source>{day}, {start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Latency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No sign-ins in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire a PostSignIn event, or let the receiver get one: it is counted here once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No registrations in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire PostRegister or User.Created, or let the receiver get one: each user is counted once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Nothing failed in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Every delivery of this time arrived, or there was none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>No answers in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>Fire an event to a hook: how long its endpoint takes to answer is measured at every attempt.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} bad requests received</source>
            <extracomment>For one: {n} bad request received</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{attempts} of {hooks}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} answered attempts</source>
            <extracomment>For one: {n} answered attempt</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} hooks</source>
            <extracomment>For one: {n} hook</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} registrations</source>
            <extracomment>For one: {n} registration</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/reports/words.py" />
            <source>{sign_ins} by {users}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} sign-ins</source>
            <extracomment>For one: {n} sign-in</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} users</source>
            <extracomment>For one: {n} user</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed deliveries</source>
            <extracomment>For one: {n} failed delivery</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/reports/words.py" />
            <source>{n} failed attempts</source>
            <extracomment>For one: {n} failed attempt</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Deliveries of this run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/deliveries.py" />
            <source>Not run yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Copy to my scenarios and edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Run (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Stop (Ctrl+.)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Save (Ctrl+S); leaving saves as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/head.py" />
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Scenario file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Copied to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Delete the scenario “{title}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Its file is deleted; what it fired remains.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Running…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>Stopped. Deliveries under way go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>No hook got any of it: none that is enabled listens to these events.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/page.py" />
            <source>The scenario ran to its end, all as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Built in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>No scenario has these letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/scenario_list.py" />
            <source>Search scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/timeline.py" />
            <source>Step {number}, {step}, {state} {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Value {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/scenarios/values_form.py" />
            <source>Holds for the runs from here; the file keeps its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Pending deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Engine not running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: not listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Receiver: off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Opens the Receiver page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Storage failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/status_strip.py" />
            <source>Shows the deliveries that are still under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/trouble.py" />
            <source>Hookbench cannot open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/trouble.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Pretty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Hex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>No body.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/body_view.py" />
            <source>Preparing {n} bytes…</source>
            <extracomment>For one: Preparing {n} byte…</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>This body could not be prepared. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The dump is too large to copy. Save the body to a file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>The body could not be saved to {file}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>{name} as {way}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Find in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Copy {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/body_view.py" />
            <source>Save {name} to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/controls.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/figures.py" />
            <source>{n} bytes</source>
            <extracomment>For one: 1 byte</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/filter_bar.py" />
            <source>A filter can be {limit} characters long; this has {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find in the body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Find next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>Close find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/find_bar.py" />
            <source>{number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Add header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Name of header {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Value of header {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_editor.py" />
            <source>Remove header {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter names and values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Filter {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>… {count} characters in all; copy it to see the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Whole value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy name and value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/headers_table.py" />
            <source>Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>Go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/json_editor.py" />
            <source>That would make {size} characters; a payload edited here can have {limit}. Send a larger one with the command line: hookbench trigger --payload FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>More than {limit} characters are selected. Save the body to a file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/lazy_text_view.py" />
            <source>{n} lines.</source>
            <extracomment>For one: {n} lines.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Note: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Warning: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Error: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>XML</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>binary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>{kind}, {size}, {codings} {wire} on the wire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>more than {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Text shows the first {size} bytes; Hex has all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Some bytes are not {charset}; they are shown as “�”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Not valid JSON. {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} lines are laid out; Text has all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {count} fields are laid out; Text has all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {kept} of {whole} bytes were kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/rendering.py" />
            <source>Only the first {size} bytes of its content are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Reveal {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Regenerate {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/secret_field.py" />
            <source>Hide {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The head was read {at} after the first byte, {step} after the step before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body was read {at} after the first byte, {step} after the step before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>It was on disk {at} after the first byte, {step} after the step before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The answer was handed to the socket {at} after the first byte, {step} after the step before.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>The body came in {n} pieces, {size}.</source>
            <extracomment>For one: The body came in one piece, {size}.</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{what}: {took}, from {start} to {end}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>{address}: {what}, after {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Attempt {number}: {outcome}, {time} in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>exit {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}, drawn shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>Pause before the next attempt: {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/waterfall_bars.py" />
            <source>pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>This row could not be read: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/widgets/windowed_model.py" />
            <source>No longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gui/work.py" />
            <source>The process that prepares large bodies ended before it was done.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
