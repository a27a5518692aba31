"""The reports' statements. What is counted, and why so, is said in ``core.reports.figures.COUNTED``.

Bodies are foreign: they are read as JSON only where ``json_valid`` says so, and up to ``BODY_LIMIT``.
Parameters by name: ``since`` and ``until`` (unix milliseconds), ``hook`` (empty: all), ``types`` (a JSON list),
``form`` (of a slot, as strftime takes it).
"""

# Bytes. Logto cuts lists at 5000 ids: about 150 kB is the largest body of a true event.
BODY_LIMIT = 256 * 1024

_HOOK = "(:hook = '' OR hook_id = :hook)"
_USER = "coalesce({text} ->> '$.userId', CASE WHEN {type} = 'User.Created' THEN {text} ->> '$.data.id' END)"
# Bodies of one event differ in the id of their hook; when it was made, in which session and for whom makes it
# one event's. A body that does not say when is compared as a whole.
_SAME = (
    "CASE WHEN {text} ->> '$.createdAt' IS NULL THEN json_remove({text}, '$.hookId')"
    " ELSE json_extract({text}, '$.event', '$.createdAt', '$.sessionId', '$.userId', '$.userIp', '$.data.id') END"
)


def _of_body(expression: str, event_type: str) -> str:
    return f"CASE WHEN json_valid(text) THEN {expression.format(text='text', type=event_type)} END"


# Events fired here: their deliveries in the window; and for what the receiver got of them, also earlier deliveries
# that were attempted in it. A replay is no event of its own, but its body is known.
TOLD = f"""
CREATE TEMP TABLE told AS
SELECT event_id, event AS type, replay_of, at, counts,
    {_of_body(_SAME, "event")} AS same, {_of_body(_USER, "event")} AS user
FROM (
    SELECT listed.*, CASE WHEN length(body) <= {BODY_LIMIT} THEN CAST(body AS TEXT) END AS text
    FROM (
        SELECT event_id, event, replay_of <> '' AS replay_of, min(seq) AS seq, min(created_at) AS at,
            max({_HOOK}) AND replay_of = '' AND min(created_at) >= :since AND min(created_at) < :until AS counts
        FROM deliveries
        WHERE event IN (SELECT value FROM json_each(:types)) AND (
            (created_at >= :since AND created_at < :until)
            OR seq IN (SELECT delivery FROM attempts WHERE started_at >= :since - 660000 AND started_at < :until)
        )
        GROUP BY event_id, CASE WHEN replay_of = '' THEN '' ELSE id END
    ) AS listed JOIN orders USING (seq)
)"""

# What the receiver got: the body lies in the bytes as they came; only a chunked one has to be put together first.
HEARD = f"""
CREATE TEMP TABLE heard AS
SELECT text ->> '$.event' AS type, at, {_SAME.format(text="text")} AS same,
    {_USER.format(text="text", type="text ->> '$.event'")} AS user
FROM (
    SELECT at, CAST(CASE WHEN length(received) - start = body_size THEN substr(received, start + 1)
        ELSE dechunked(record, received) END AS TEXT) AS text
    FROM (
        SELECT received_at AS at, body_size, record, received, instr(received, x'0D0A0D0A') + 3 AS start
        FROM captures JOIN capture_bytes USING (seq)
        WHERE received_at >= :since AND received_at < :until AND {_HOOK}
            AND malformed IS NULL AND body_size BETWEEN 2 AND {BODY_LIMIT}
    )
)
WHERE CASE WHEN json_valid(text) THEN text ->> '$.event' IN (SELECT value FROM json_each(:types)) END"""

EVENTS = """
CREATE TEMP TABLE events AS
SELECT event_id AS event, type, at, user FROM told WHERE counts
UNION ALL
SELECT same, type, min(at), user FROM heard
WHERE same NOT IN (SELECT same FROM told WHERE same IS NOT NULL) GROUP BY same"""

# One registration is one user, by the first of its events.
REGISTRATIONS = """
CREATE TEMP TABLE counted AS
SELECT min(at) AS at, user FROM events
GROUP BY CASE WHEN user IS NULL THEN 'event ' || event ELSE 'user ' || user END"""

SIGN_INS = "CREATE TEMP TABLE counted AS SELECT at, user FROM events"

SLOTS = """
SELECT strftime(:form, at / 1000, 'unixepoch', 'localtime') AS slot, count(*) AS count, count(DISTINCT user) AS users
FROM counted GROUP BY slot"""

TOTALS = (
    "SELECT count(*) AS count, count(DISTINCT user) AS users, min(at) AS first, max(at) AS last FROM counted"
)

FAILED_DELIVERIES = f"""
SELECT hook_id, status, failure, count(*) AS count FROM deliveries
WHERE outcome = 'failed' AND created_at >= :since AND created_at < :until AND {_HOOK}
GROUP BY hook_id, status, failure"""

ATTEMPTS = f"""
SELECT hook_id, record FROM attempts JOIN deliveries ON seq = delivery
WHERE started_at >= :since AND started_at < :until AND {_HOOK}"""
# Those of deliveries that arrived at once need not be looked at.
TROUBLED_ATTEMPTS = f"{ATTEMPTS} AND (outcome <> 'delivered' OR deliveries.attempts > 1)"

BAD_CAPTURES = f"""
SELECT CASE WHEN malformed IS NOT NULL THEN 'malformed' ELSE 'signature: ' || verdict END AS reason, count(*) AS count
FROM captures
WHERE received_at >= :since AND received_at < :until AND {_HOOK}
    AND (malformed IS NOT NULL OR (verdict IS NOT NULL AND verdict NOT IN ('valid', 'valid_in_part')))
GROUP BY reason ORDER BY count DESC, reason"""

# A hook that is gone keeps the name of its last delivery.
HOOK_NAMES = """
SELECT hook_id, coalesce((SELECT json_extract(draft, '$.name') FROM hooks WHERE id = hook_id), hook_name) AS name
FROM (SELECT hook_id, hook_name, max(seq) FROM deliveries GROUP BY hook_id)"""
