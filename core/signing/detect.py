"""Which schemes a request may be signed with, by its headers, then by the shape of its body.

Several providers share a header; the prefix of its value or what comes beside it decides.
"""

from core.headers import Headers, first
from core.signing.message import Message

# Header to scheme, where a header belongs to one.
_OWN = {
    "logto-signature-sha-256": "logto",
    "x-gitlab-token": "gitlab-token",
    "stripe-signature": "stripe",
    "x-shopify-hmac-sha256": "shopify",
    "shopify-hmac-sha256": "shopify",
    "x-slack-signature": "slack",
    "x-zm-signature": "zoom",
    "x-twilio-signature": "twilio",
    "x-twilio-email-event-webhook-signature": "sendgrid",
    "x-signature-ed25519": "discord",
    "workos-signature": "workos",
    "paddle-signature": "paddle",
    "linear-signature": "linear",
    "x-square-hmacsha256-signature": "square",
    "paypal-transmission-sig": "paypal",
    "typeform-signature": "typeform",
    "calendly-webhook-signature": "calendly",
    "x-hubspot-signature-v3": "hubspot-v3",
    "x-dropbox-signature": "dropbox",
    "x-zendesk-webhook-signature": "zendesk",
    "x-contentful-signature": "contentful",
    "x-xero-signature": "xero",
    "x-line-signature": "line",
    "x-notion-signature": "notion",
    "box-signature-primary": "box",
    "box-signature-secondary": "box",
    "x-docusign-signature-1": "docusign",
    "x-razorpay-signature": "razorpay",
    "x-cal-signature-256": "calcom",
    "x-vercel-signature": "vercel",
    "heroku-webhook-hmac-sha256": "heroku",
    "x-wc-webhook-signature": "woocommerce",
    "x-pusher-signature": "pusher",
    "x-pagerduty-signature": "pagerduty",
    "mux-signature": "mux",
    "twitch-eventsub-message-signature": "twitch",
    "x-mandrill-signature": "mandrill",
    "x-convoy-signature": "convoy",
    "x-hook0-signature": "hook0",
    "x-outpost-signature": "outpost",
}
# A body longer than this is no envelope of SNS, Adyen or Mailgun. Source: SNS sends up to 256 KB.
_BODY_LIMIT = 1024 * 1024
# Where the outermost names of an event stand.
_START = 4096


def detect(message: Message) -> tuple[str, ...]:
    """Names of schemes, the likeliest first; empty where nothing looks like a signature."""
    headers = message.headers
    names = {name.lower() for name, _ in headers}
    found = [_OWN[name] for name in sorted(names & _OWN.keys(), key=list(_OWN).index)]
    start = message.body[:_START]
    found += _hub_256(headers, start) + _svix(headers, start)
    found += _hub(headers) + _standard(headers) + _hubspot(headers) + _http_messages(headers)
    found += _by_body(message)
    if "content-digest" in names:
        found.append("content-digest")
    if "authorization" in names and b'"com.okta.' in start:
        found.append("okta")
    return tuple(dict.fromkeys(found))


def _hub_256(headers: Headers, start: bytes) -> tuple[str, ...]:
    if first(headers, "x-hub-signature-256") is None:
        return ()
    if first(headers, "x-github-event") is not None:
        return ("github",)
    is_meta = b'"entry"' in start and b'"object"' in start
    return ("meta", "github") if is_meta else ("github", "meta")


def _hub(headers: Headers) -> tuple[str, ...]:
    value = first(headers, "x-hub-signature")
    if value is None:
        return ()
    if value.strip().startswith("sha256="):
        return ("bitbucket",)
    if first(headers, "x-github-event") is not None:
        return ("github-sha1",)
    return ("intercom", "github-sha1")


def _standard(headers: Headers) -> tuple[str, ...]:
    if first(headers, "webhook-signature") is None:
        return ()
    is_gitlab = first(headers, "x-gitlab-event") is not None or first(headers, "idempotency-key") is not None
    return ("gitlab-signing", "standard-webhooks") if is_gitlab else ("standard-webhooks", "gitlab-signing")


def _svix(headers: Headers, start: bytes) -> tuple[str, ...]:
    if first(headers, "svix-signature") is None:
        return ()
    return ("clerk", "svix") if b'"object":"event"' in start.replace(b" ", b"") else ("svix", "clerk")


def _hubspot(headers: Headers) -> tuple[str, ...]:
    if first(headers, "x-hubspot-signature") is None:
        return ()
    is_second = (first(headers, "x-hubspot-signature-version") or "").strip().lower() == "v2"
    return ("hubspot-v2", "hubspot-v1") if is_second else ("hubspot-v1", "hubspot-v2")


def _http_messages(headers: Headers) -> tuple[str, ...]:
    return ("http-message-signatures",) if first(headers, "signature-input") is not None else ()


def _by_body(message: Message) -> tuple[str, ...]:
    body = message.body
    if first(message.headers, "x-amz-sns-message-type") is not None:
        return ("aws-sns",)
    if len(body) > _BODY_LIMIT:
        return ()
    if b'"SigningCertURL"' in body and b'"SignatureVersion"' in body:
        return ("aws-sns",)
    if b'"hmacSignature"' in body and b'"notificationItems"' in body:
        return ("adyen",)
    if b'"signature"' in body and b'"event-data"' in body:
        return ("mailgun",)
    is_form = not body.startswith((b"{", b"["))
    if is_form and all(name in b"&" + body for name in (b"&timestamp=", b"&token=", b"&signature=")):
        return ("mailgun",)
    return ()
