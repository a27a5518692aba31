"""The provider presets: whole, composed alike for like arguments, and signed as their provider signs."""

import json
from datetime import UTC, datetime

import pytest

from core.errors import InputError
from core.headers import first
from core.providers import DeliveryRule, Provider, compose, find_provider, providers, read_provider
from core.signing import Message, find_scheme, new_secret, public_secret, schemes, sign, verify

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
WANTED = {
    "stripe", "github", "slack", "shopify", "twilio", "svix", "standard-webhooks", "gitlab", "discord", "zoom",
    "sendgrid", "paddle", "linear", "square", "hubspot", "mailgun", "meta", "bitbucket", "intercom", "workos",
    "clerk", "pagerduty", "typeform", "zendesk", "dropbox", "logto",
}  # fmt: skip
WHOLE = 'name="x"\ntitle="x"\nscheme="x"\nuser_agent="x"\nevents=[{type="a"}]\n'
EVENTS = [(provider, event.type) for provider in providers() for event in provider.events]


def test_the_commonest_providers_are_there() -> None:
    """Each with two samples at least, a scheme that there is, a source and honest dates."""
    found = {provider.name: provider for provider in providers()}
    known = {scheme.name for scheme in schemes()}

    assert set(found) >= WANTED
    for provider in found.values():
        assert len(provider.events) >= 2
        assert provider.scheme in known
        assert provider.source.startswith("https://")
        assert provider.user_agent
        assert provider.timeout_s > 0


@pytest.mark.parametrize(
    ("provider", "event"), EVENTS, ids=[f"{provider.name} {event}" for provider, event in EVENTS]
)
def test_a_sample_is_composed_and_signed(provider: Provider, event: str) -> None:
    """Like arguments give like bytes; another seed other ids; and the provider's scheme verifies it."""
    composed = compose(provider, event, at=AT, seed=7)
    scheme = find_scheme(composed.scheme)
    key = new_secret(scheme)
    url = "https://example.com/in"
    message = Message(body=composed.body, headers=composed.headers, method=composed.method, url=url)
    signed = sign(scheme, key, message, message_id=composed.message_id, at=AT.timestamp())
    received = Message(
        body=signed.body, headers=(*composed.headers, *signed.headers), method=composed.method, url=signed.url
    )
    verdict = verify(scheme, public_secret(scheme, key), received, now=AT.timestamp())

    assert compose(provider, event, at=AT, seed=7) == composed
    assert compose(provider, event, at=AT, seed=8).body != composed.body
    assert b"{{" not in composed.body
    assert not any("{{" in value for _, value in composed.headers)
    assert verdict.valid, verdict.explanation


def test_a_body_is_laid_out_as_its_provider_does() -> None:
    """Stripe indents, Meta escapes, SendGrid ends with a line break, Slack's commands are forms."""
    stripe, meta = compose("stripe", at=AT), compose("meta", at=AT)
    mail, command = compose("sendgrid", at=AT), compose("slack", "slash_command", at=AT)

    assert stripe.body.startswith(b'{\n  "id": "evt_1')
    assert stripe.body.isascii() is False
    assert b"https:\\/\\/" in meta.body
    assert meta.body.isascii()
    assert mail.body.endswith(b"}]\r\n")
    assert b"text=high+%26+low+tomorrow" in command.body
    assert first(command.headers, "content-type") == "application/x-www-form-urlencoded"
    assert json.loads(stripe.body)["created"] == int(AT.timestamp())


def test_identity_headers_name_the_event() -> None:
    """GitHub's event and delivery, Shopify's topic."""
    github, shopify = compose("github", "issues", at=AT), compose("shopify", "app/uninstalled", at=AT)

    assert first(github.headers, "x-github-event") == "issues"
    assert first(github.headers, "x-github-delivery") == github.message_id
    assert first(shopify.headers, "x-shopify-topic") == "app/uninstalled"


def test_checked_rules_say_where_they_are_from() -> None:
    """A date, and the addresses; what those leave open is told as estimated."""
    stripe, square, zendesk = (find_provider(name) for name in ("stripe", "square", "zendesk"))

    assert stripe.rules_sources == ("https://docs.stripe.com/webhooks",)
    assert set(stripe.estimated) == {DeliveryRule.TIMEOUT, DeliveryRule.RETRIES}
    assert (square.rules_checked, square.estimated) == ("2026-11-22", ())
    assert (zendesk.rules_checked, zendesk.rules_sources, zendesk.estimated) == ("", (), ())


def test_success_and_what_is_tried_again_are_read_from_words() -> None:
    """What is not said to be tried again by name is everything that is no success."""
    github, mailgun, bitbucket = (find_provider(name).retry for name in ("github", "mailgun", "bitbucket"))

    assert github.delays_s == ()
    assert (406, 406) not in mailgun.statuses
    assert not any(low <= 406 <= high for low, high in mailgun.statuses)
    assert bitbucket.statuses == ((500, 599),)
    assert find_provider("svix").retry.statuses == ((300, 599),)


@pytest.mark.parametrize(
    ("name", "event", "said"),
    [
        pytest.param("strip", "", "Did you mean stripe", id="nearly a provider"),
        pytest.param("nobody", "", "There is no provider", id="no provider"),
        pytest.param("stripe", "invoice.lost", "has no sample", id="no event"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(name: str, event: str, said: str) -> None:
    """A near name is offered."""
    with pytest.raises(InputError, match=said):
        compose(name, event, at=AT)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("name = ", "p.toml", id="no TOML"),
        pytest.param('name = "x"', "title", id="a field lacks"),
        pytest.param('name="x"\ntitle="x"\nscheme="x"\nuser_agent="x"\ncolour="red"', "colour", id="unknown"),
        pytest.param('name="x"\ntitle="x"\nscheme="x"\nuser_agent="x"', "at least one event", id="no event"),
        pytest.param(
            'name="x"\ntitle="x"\nscheme="x"\nuser_agent="x"\nsuccess=["fine"]\n[[events]]\ntype="a"',
            "is no status",
            id="no status",
        ),
        pytest.param(WHOLE + 'rules_checked="2026-11-22"', "belong together", id="a date without a source"),
        pytest.param(
            WHOLE + 'rules_sources=["https://a.example"]', "belong together", id="a source without a date"
        ),
        pytest.param(
            WHOLE + 'rules_checked="today"\nrules_sources=["https://a.example"]', "is no date", id="no date"
        ),
        pytest.param(
            WHOLE + 'rules_checked="2026-11-22"\nrules_sources=["a page"]', "is an address", id="no address"
        ),
        pytest.param(WHOLE + 'estimated=["timeout"]', "no rule was checked", id="an estimate of nothing"),
        pytest.param(WHOLE + 'estimated=["colour"]', "colour", id="no rule"),
    ],
)
def test_a_broken_file_is_named_with_what_is_wrong(text: str, said: str) -> None:
    """The sentence names the file."""
    with pytest.raises(InputError, match=said) as raised:
        read_provider(text, "p.toml")

    assert "p.toml" in str(raised.value)
