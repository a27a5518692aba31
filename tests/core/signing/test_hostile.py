"""Whatever is thrown at a scheme, the outcome is a verdict."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.headers import Headers
from core.signing import Message, Scheme, detect, schemes, secret_warnings, sign, signed_content, verify
from core.verdict import Reason, SchemeOptions, Verdict
from tests.core.signing.keyring import body_of, options_of, secrets_of

AT = 1_763_700_000.0
BY_NAME = {scheme.name: scheme for scheme in schemes()}
by_name = pytest.mark.parametrize("scheme", schemes(), ids=lambda scheme: scheme.name)

# Every character there is, lone surrogates among them.
texts = st.text(max_size=60)
wild = st.one_of(
    texts,
    st.sampled_from(
        [
            "",
            " ",
            ",",
            "=",
            ";",
            "é€😀",
            "\ud800",
            "v1,",
            "v1=",
            "t=1,v1=00",
            "sha256=",
            "sha256=" + "0" * 64,
            "0" * 64,
            "A" * 43 + "=",
            "sig1=()",
            "sig1=:AA==:",
            '("@method" "@query-param";name="a");created=1',
            'sig1=("@authority" "@path");expires=99999999999999999999',
            "9" * 400,
            "-1",
            "1e9",
            "٣٤",
            "2026-11-22T09:30:00Z",
            "0001-01-01T00:00:00+23:59",
            "t=1," * 3000,
        ]
    ),
)
bodies = st.one_of(
    st.binary(max_size=80),
    st.sampled_from(
        [
            b"",
            b"[" * 20_000,
            b'{"a":' * 20_000,
            b'{"signature":{"timestamp":1e400}}',
            b'{"signature":[],"webhookTimestamp":"x"}',
            b'{"webhookTimestamp":' + b"9" * 5000 + b"}",
            b'{"Type":"Notification","SignatureVersion":"2","Signature":"AAAA","SigningCertURL":"https://sns.a.amazonaws.com/a.pem"}',
            b'{"notificationItems":[{"NotificationRequestItem":{"additionalData":{"hmacSignature":"x"}}}]}',
            b'{"\\ud800":1}',
            b"timestamp=%FF&token=%00&signature=" + b"0" * 64,
            b"&" * 30_000,
        ]
    ),
)
urls = st.one_of(
    texts,
    st.sampled_from(["http://[::1", "//", "https://user@host:99999/?a=%zz", "\ud800", "/in?bodySHA256=x"]),
)
secrets = st.one_of(
    texts,
    st.sampled_from(
        ["", "whsec_", "whpk_AAAA", "whsk_" + "A" * 44, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
         "-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----", "0" * 64, "A" * 44, "\ud800", "x" * 100_000]
    ),
)  # fmt: skip


def fields_of(scheme: Scheme) -> list[str]:
    """The fields that a scheme reads."""
    time, signature = scheme.time, scheme.signature
    names = [signature.header, f"{signature.header}-1", signature.fallback, scheme.id_header]
    names += [time.header if time else "", "Signature-Input", "x-contentful-signed-headers", "X-Pusher-Key"]
    names += [name for name, _ in scheme.companions]
    names += ["PAYPAL-CERT-URL", "X-Twilio-Webhooks-Signature-Settings", "Content-Type"]
    return [name for name in names if name]


def sound(verdict: Verdict) -> None:
    """What holds of every verdict."""
    assert verdict.valid is (verdict.reason is None)
    assert verdict.fits or not verdict.valid
    assert verdict.reason in (None, *Reason)
    assert verdict.explanation.endswith(".")
    assert sum(part.size for part in verdict.parts) in (0, len(verdict.signed_content))


@by_name
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_anything(scheme: Scheme, data: st.DataObject) -> None:
    """Any header, key, body, URL, time and option gives a verdict."""
    names = st.one_of(st.sampled_from(fields_of(scheme)), texts)
    headers: Headers = tuple(data.draw(st.lists(st.tuples(names, wild), max_size=8)))
    message = Message(body=data.draw(bodies), headers=headers, method=data.draw(texts), url=data.draw(urls))
    options = SchemeOptions(webhook_id=data.draw(texts), alg=data.draw(texts), secondary=data.draw(texts))
    now = data.draw(st.floats(-1e18, 1e18))
    secret = data.draw(secrets)

    sound(verify(scheme, [secret, data.draw(secrets)], message, now=now, options=options))
    signed_content(scheme, secret, message, options=options)
    secret_warnings(scheme, secret)
    assert all(name in BY_NAME for name in detect(message))


@by_name
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_almost_right(scheme: Scheme, data: st.DataObject) -> None:
    """A sound request with one field or the body replaced gives a verdict too."""
    private, public = secrets_of(scheme)
    options = options_of(scheme)
    message = Message(
        body=body_of(scheme, "x"), headers=(("Content-Type", "application/json"),), url="https://a.b/c"
    )
    signed = sign(scheme, private, message, at=AT, options=options)
    headers = list(signed.headers)
    place = data.draw(st.integers(-1, len(headers) - 1))
    body = signed.body
    if place < 0:
        body = data.draw(bodies)
    else:
        headers[place] = (headers[place][0], data.draw(wild))

    verdict = verify(
        scheme, public, Message(body=body, headers=tuple(headers), url=signed.url), now=AT, options=options
    )

    sound(verdict)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("v1=" * 100_000, id="entries without end"),
        pytest.param("0" * 1_000_000, id="a megabyte of digits"),
        pytest.param("t=1763700000," + ",".join(["v1=" + "0" * 64] * 1000), id="a thousand signatures"),
    ],
)
def test_what_is_read_has_limits(value: str) -> None:
    """A field of any length is over at once."""
    for name, header in (("stripe", "Stripe-Signature"), ("github", "X-Hub-Signature-256")):
        message = Message(body=b"{}", headers=((header, value),))

        assert not verify(name, "key", message, now=AT).valid


def test_a_repeated_field_is_judged_as_one_value() -> None:
    """One good copy makes no valid request, and the verdict says that it would fit alone."""
    signed = sign("github", "key", Message(body=b"{}"), at=AT)
    bad = ("X-Hub-Signature-256", "sha256=" + "0" * 64)
    message = Message(body=b"{}", headers=(bad, *signed.headers))

    verdict = verify("github", "key", message, now=AT)

    assert (False, "malformed_header") == (verdict.valid, verdict.reason)
    assert "Copy 2 alone would fit." in verdict.notes[-1]
