"""The causes by their ids: what each is called, what it means, what to change. Texts only."""

from core.fact import Fact


class Cause(Fact, frozen=True):
    """Why signatures do not fit, as a kind."""

    title: str
    """In a few words."""
    meaning: str
    """What happens there, in a sentence or two."""
    fix: str
    """What to change, and where."""


RAW_BODY = """Check the bytes as they arrived, before anything reads them:
Express: express.raw({ type: '*/*' }) on this route, or keep req.rawBody in the verify option of express.json().
Next.js: await request.text(); in pages/api with bodyParser: false. NestJS: rawBody: true.
Fastify: a content type parser with parseAs: 'buffer'.
FastAPI, Starlette: await request.body(). Flask: request.get_data(). Django: request.body.
Rails: request.raw_post. Laravel: $request->getContent(). PHP: file_get_contents('php://input').
Go: io.ReadAll(r.Body). Spring: @RequestBody byte[]. ASP.NET Core: read Request.Body after EnableBuffering().
AWS Lambda: event.body, decoded where isBase64Encoded is true."""
_PARSER_FIX = "A parser ran before the check: express.json() and its like make JSON anew."
_PROXY_FIX = (
    "Look at what stands before the receiver (proxy, gateway, tunnel, function platform) and switch that "
    "off there."
)

CAUSES: dict[str, Cause] = {
    "D01": Cause(
        title="JSON laid out anew on the way; compact JSON was signed",
        meaning=(
            "The body was parsed and written again with spaces, line breaks or other numbers. The meaning is "
            "the same, the bytes are not, and the signature is over the bytes."
        ),
        fix=f"{_PARSER_FIX}\n{RAW_BODY}",
    ),
    "D03": Cause(
        title="JSON laid out anew on the way; indented or spaced JSON was signed",
        meaning="The sender signs JSON with spaces or line breaks; a parser took them out.",
        fix=f"{_PARSER_FIX}\n{RAW_BODY}",
    ),
    "D05": Cause(
        title="Escapes in JSON changed",
        meaning=(
            "The same letters are spelled otherwise: \\u00e9 for é, \\/ for /, \\u003c for <. PHP, Go, "
            "Python and .NET each have habits of their own, and the body was read and written by another of "
            "them."
        ),
        fix=f"{_PARSER_FIX}\n{RAW_BODY}",
    ),
    "D06": Cause(
        title="White space at the body's end added or removed",
        meaning="An editor, curl -d @file, a template or a trim() changed the last bytes.",
        fix=(
            "Send files with curl --data-binary; do not trim() or strip() the body, nor print it with a line "
            "end."
            f"\n{RAW_BODY}"
        ),
    ),
    "D07": Cause(
        title="Line ends changed",
        meaning=("LF became CR LF or the other way round: git's autocrlf, a Windows editor, a text mode."),
        fix=(
            "Open files in binary mode, mark samples as binary in .gitattributes (* -text), send with curl "
            "--data-binary."
            f"\n{RAW_BODY}"
        ),
    ),
    "D08": Cause(
        title="Byte order mark added or removed",
        meaning=("Three bytes (EF BB BF) before the text are visible to no one and part of what is signed."),
        fix=(
            "Save samples as UTF-8 without BOM, and do not decode the body with a charset that takes it off "
            "(utf-8-sig, StreamReader)."
            f"\n{RAW_BODY}"
        ),
    ),
    "D09": Cause(
        title="Charset changed",
        meaning=(
            "The body was decoded with one charset and encoded with another, so letters beyond ASCII have "
            "other bytes."
        ),
        fix=(
            "Never make text of the body before the check; where a servlet or gateway must, let it use UTF-8 "
            'both ways (request.setCharacterEncoding("UTF-8"), charset=utf-8).'
            f"\n{RAW_BODY}"
        ),
    ),
    "D10": Cause(
        title="Body compressed, decompressed or base64-encoded on the way",
        meaning=("The signature is over the body in another content coding than the one that is checked."),
        fix=(
            "Check before or after decompression, as the sender signs: most sign the plain body. "
            "Express: the inflate option of the body parser. ASP.NET Core: UseRequestDecompression. "
            f"AWS Lambda: decode event.body where isBase64Encoded is true. {_PROXY_FIX}"
        ),
    ),
    "D11": Cause(
        title="Form decoded and encoded again",
        meaning=(
            "+ became %20, %2F became %2f, a blank field was dropped or the order changed: the same form, "
            "other bytes."
        ),
        fix=(
            "Check the form's raw bytes before express.urlencoded(), PHP's $_POST, Rails' params or a "
            "servlet's getParameter() read them."
            f"\n{RAW_BODY}"
        ),
    ),
    "D12": Cause(
        title="Body empty or turned into text",
        meaning=(
            "The stream had been read before, or a value was used where its bytes were meant. What was "
            "signed is no longer there."
        ),
        fix=(
            "Read the body once and keep it; do not call JSON.stringify, String() or str() on what a parser "
            "returned. A stream can be read once only: middleware that reads it has to hand it on."
            f"\n{RAW_BODY}"
        ),
    ),
    "D13": Cause(
        title="Key pasted with something around it",
        meaning=(
            "White space, a line break, quotes or an invisible character came along when the key was copied."
        ),
        fix=(
            "Paste the key again without it; in .env files without quotes, in secret stores without a line "
            "end (echo -n, printf %s, kubectl create secret --from-literal), and trim it once where it is "
            "loaded."
        ),
    ),
    "D14": Cause(
        title="Key turned into bytes in another way",
        meaning=(
            "whsec_ means different keys: decoded from base64 after the prefix (Standard Webhooks, "
            "Svix, Clerk, GitLab), or its whole text (Stripe, Outpost). The two sides do not do the same."
        ),
        fix=(
            "Stripe, Outpost, Xero, Paddle: the whole text as it is shown. Standard Webhooks and Svix: take "
            "whsec_ off and decode the rest from base64. Adyen: decode from hexadecimal. Leave it to the "
            "provider's own library where there is one."
        ),
    ),
    "D15": Cause(
        title="Key of another endpoint or account",
        meaning="Every endpoint has a key of its own: another one was configured here.",
        fix=(
            "Copy the key of this very endpoint from the provider's dashboard, and check which one the "
            "running program has loaded (environment, deployment, cache). stripe listen and other tunnels "
            "print a key of their own."
        ),
    ),
    "D16": Cause(
        title="Signature written otherwise",
        meaning=(
            "The digest is right, but written as hexadecimal where base64 is expected (or the other way "
            "round), in capitals, or with another prefix."
        ),
        fix=(
            "Let the sender use the scheme's notation: digest('hex') or digest('base64'), hexdigest() or "
            "b64encode(digest()), bin2hex() or base64_encode(…, true), with the prefix (sha256=, v1=, v0=) "
            "that the scheme has."
        ),
    ),
    "D17": Cause(
        title="Another algorithm",
        meaning=("Key and content are right, but the digest was made with another hash, or without HMAC."),
        fix=(
            "Use the scheme's algorithm on both sides: createHmac('sha256', key), hmac.new(key, body, "
            "sha256), hash_hmac('sha256', …), hmac.New(sha256.New, key). SHA-256 of key and body together is "
            "not HMAC."
        ),
    ),
    "D18": Cause(
        title="Time outside the window or in another unit",
        meaning=(
            "The time is signed too, and it is too old, in the future, or in seconds where milliseconds are meant."
        ),
        fix=(
            "Set clocks by a time server (timedatectl, chrony); sign anew for every attempt; write the unit "
            "that the scheme has (Date.now() gives milliseconds, time.time() seconds). For old captures "
            "check with the time at which they came."
        ),
    ),
    "D19": Cause(
        title="URL or method differs from what was signed",
        meaning=(
            "This scheme signs the URL as the sender called it; behind a proxy or tunnel the receiver sees "
            "another one."
        ),
        fix=(
            "Check with the public URL as it is registered with the provider. Express: app.set('trust "
            "proxy', …) and req.originalUrl. Django: USE_X_FORWARDED_HOST and SECURE_PROXY_SSL_HEADER. "
            "Rails: config.hosts and request.original_url. Laravel: TrustProxies. Spring: "
            "server.forward-headers-strategy. Go: build it from X-Forwarded-*. FastAPI: uvicorn "
            "--proxy-headers and root_path."
        ),
    ),
    "D19b": Cause(
        title="Signed content built otherwise",
        meaning=("Time, id or URL are missing from what was signed, or other marks stand between the parts."),
        fix=(
            "Build the signed content exactly as the scheme says: the same parts in the same order with the "
            "same marks, and the header texts as they are sent."
        ),
    ),
    "D20": Cause(
        title="Header missing, renamed, repeated or changed on the way",
        meaning=(
            "What the scheme reads did not arrive as it was sent: something on the way dropped, renamed, doubled or "
            "changed the field, or it was never sent."
        ),
        fix=(
            "Let proxies pass the header on: nginx drops names with underscores (underscores_in_headers), "
            "API gateways and CDNs pass listed headers only, and may prefix or remap them. PHP shows X-Name "
            "as $_SERVER['HTTP_X_NAME'], WSGI as HTTP_X_NAME. Check that the sender has a key at all: "
            "without one many send no signature."
        ),
    ),
    "D21": Cause(
        title="Test and live keys mixed up",
        meaning=("Test and live mode have different keys, and this request was signed with the other one."),
        fix=(
            "Configure the key of the mode that the event comes from (livemode in the body, the dashboard's "
            "switch), one endpoint or variable for each."
        ),
    ),
    "D22": Cause(
        title="Key rotated",
        meaning="The request was signed with a key from before (or after) a rotation.",
        fix=(
            "Take over the new key, and accept both until the old one has expired: pass a list of keys to "
            "the verifier. Restart what has read the old one."
        ),
    ),
}
"""The closed set of causes, in the order of their ids."""
