"""A verifier put together for a scheme that is described by data."""

import re

from core.signing.scheme import Algorithm, Coding, Grammar, KeyForm, Scheme
from core.signing.snippets.language import Language, filled, lay_out
from core.signing.snippets.literals import text_literal
from core.signing.snippets.reach import DIGESTS, KEYS, PUBLIC, content_parts, parameters_of, places_of

# What may stand of a title in a comment of any language: nothing that could end it.
_FOREIGN = re.compile(r"[^\w .,:()+/'-]")
TITLE_LIMIT = 80


def compose(scheme: Scheme, language: Language, *, public_keys: bool = False) -> tuple[str, tuple[str, ...]]:
    """The whole text of a verifier, and the packages that it needs beyond the language's own library.

    Args:
        public_keys: whether public keys are asked for, where a scheme has them besides shared ones. A language
            in which they cost a package has them only then, as its piece ``asymmetric_asked``.
    """
    composer = _Composer(scheme, language, public_keys=public_keys)
    text = composer.text()
    needs = {need for piece in composer.used for need in language.names("needs", piece)}
    return text, tuple(sorted(needs))


class _Composer:
    def __init__(self, scheme: Scheme, language: Language, *, public_keys: bool) -> None:
        self._scheme = scheme
        self._language = language
        self._public_way = _public_way(scheme, language, public_keys=public_keys)
        self.used: set[str] = {"always"}
        """The names of the pieces that want imports or packages."""

    def text(self) -> str:
        scheme, language = self._scheme, self._language
        time = self._time()
        content = self._content()
        with_key = "key" in places_of(scheme)
        pieces = {
            "title": _spoken(scheme.title),
            "summary": self._summary(),
            "advice": "Give it the body as it came, before anything parses it:",
            "raw_body": f"{language.raw_body}.",
            "parameters": self._of_parameters("parameter", ""),
            "arguments": self._of_parameters("argument", ""),
            "about_parameters": self._about_parameters(),
            "signature": self._signature(),
            "id": self._id(),
            "time": time,
            "content": "" if with_key else content,
            "content_with_key": content if with_key else "",
            "check": self._check(),
        }
        pieces["imports"] = self._imports()
        pieces["helpers"] = "\n\n".join(
            piece for name in sorted(self.used) if (piece := language.piece("helpers", name))
        )
        return lay_out(language.piece("frame", "verifier"), pieces)

    # --- what comes from the headers ------------------------------------------------------

    def _field(self, name: str, fallback: str = "") -> str:
        self.used.update(("field", "fallback") if fallback else ("field",))
        return field(self._language, name, fallback)

    def _signature(self) -> str:
        place = self._scheme.signature
        if place.numbered:
            self.used.add("numbered")
            name = self._literal(f"{place.header.lower()}-")
            return self._language.fill("signature", "numbered", name=name)
        values = {
            "field": self._field(place.header, place.fallback),
            "prefix": self._literal(place.prefix),
            "prefix_length": str(len(place.prefix)),
            **self._entry(place.entry),
        }
        way = self._way_to_read()
        self.used.add(way)
        return self._language.fill("signature", way, **values)

    def _way_to_read(self) -> str:
        place = self._scheme.signature
        if place.grammar is Grammar.LIST:
            self.used.add("entries")
            return "list"
        if place.grammar is Grammar.PAIRS:
            self.used.add("entries")
            without_time = not self._time_entry and self._language.piece("signature", "pairs_only")
            return "pairs_only" if without_time else "pairs"
        if place.many:
            return "many"
        return "bare" if place.prefix else "plain"

    def _entry(self, entry: str) -> dict[str, str]:
        place = self._scheme.signature
        # A list is versions and values, as Standard Webhooks has it.
        between, assign = (" ", ",") if place.grammar is Grammar.LIST else (place.separator, place.assign)
        separator = between.strip() or between
        spaced = separator != between
        self.used.update(("trimmed",) if spaced else ())
        return {
            "entry": self._literal(entry),
            "time_entry": self._literal(self._time_entry),
            "separator": self._splitting(separator),
            "assign": self._splitting(assign),
            "strip": self._language.piece("field", "strip") if spaced else "",
            "trimmed": self._language.piece("field", "trimmed" if spaced else "entry"),
        }

    def _splitting(self, text: str) -> str:
        # Java splits at regular expressions.
        return self._literal(re.escape(text) if self._language.key == "java" else text)

    @property
    def _time_entry(self) -> str:
        return self._scheme.time.entry if self._scheme.time else ""

    def _id(self) -> str:
        scheme = self._scheme
        if not scheme.id_header:
            return ""
        self.used.add("id")
        return self._language.fill("id", "header", field=self._field(scheme.id_header, scheme.id_fallback))

    def _time(self) -> str:
        place = self._scheme.time
        if place is None:
            return ""
        language = self._language
        if place.entry:
            lines = [language.fill("time", "entry", **self._entry(place.entry))]
        else:
            lines = [language.fill("time", "header", field=self._field(place.header, place.fallback))]
        bounds = [
            language.fill("time", name, **{f"{name}_s": f"{limit:.12g}"})
            for name, limit in (("past", place.past_s), ("future", place.future_s))
            if limit is not None
        ]
        if bounds:
            self.used.update((place.unit, "time"))
            lines += [language.piece("time", place.unit), *bounds]
        else:
            lines.append(language.piece("time", "present"))
        return "\n".join(line for line in lines if line)

    # --- what is signed, and the check ------------------------------------------------------

    def _content(self) -> str:
        language = self._language
        if self._scheme.algorithm is Algorithm.TOKEN:
            return ""
        parts = [self._part(kind, text) for kind, text in content_parts(self._scheme.content)]
        single = language.piece("content", "single") if len(parts) == 1 else ""
        if single:
            return filled(single, {"parts": parts[0]})
        self.used.add("join")
        joined = language.fill("content", "join", parts=language.piece("content", "separator").join(parts))
        return language.fill("content", "assignment", parts=joined)

    def _part(self, kind: str, text: str) -> str:
        language = self._language
        if kind == "text":
            # Bytes know no escape of a character beyond those that are printed.
            printed = text.isascii() and text.isprintable()
            plain = "ascii" if printed and language.piece("content", "ascii") else "text"
            return language.fill("content", plain, text=self._literal(text))
        if kind == "header":
            return language.fill("content", "header", field=self._field(text))
        if kind == "timestamp" and self.used & {"s", "ms"}:
            return language.piece("content", "digits") or language.piece("content", kind)
        return language.piece("content", kind)

    def _key_lines(self) -> list[str]:
        """The key, and what passes over text that is not empty, but stands for an empty one."""
        assigned = self._language.fill("key", "assignment", key=self._key())
        decoded = self._scheme.key is not KeyForm.TEXT
        return [assigned, self._language.piece("key", "empty")] if decoded else [assigned]

    def _key(self) -> str:
        scheme, language = self._scheme, self._language
        prefix = "whsec_" if scheme.key is KeyForm.STANDARD else ""
        if not prefix and scheme.key is not KeyForm.TEXT and scheme.key_prefixes:
            prefix = scheme.key_prefixes[0]
        if prefix:
            self.used.add("prefixed")
            bare = language.fill(
                "key", "prefixed", prefix=self._literal(prefix), prefix_length=str(len(prefix))
            )
        else:
            bare = language.piece("key", "bare")
        form = KEYS[scheme.key]
        self.used.add(f"{form}_key")
        return language.fill("key", form, bare=bare)

    def _check(self) -> str:
        scheme, language = self._scheme, self._language
        if scheme.algorithm is Algorithm.TOKEN:
            self.used.update(("token", "same"))
            return language.piece("check", "token")
        if public := PUBLIC.get(scheme.algorithm):
            self.used.add(public)
            return language.piece("check", public)
        way = "sha256" if scheme.algorithm is Algorithm.SHA256 else "hmac"
        coding = "base64" if scheme.signature.coding is Coding.BASE64 else "hex"
        digest_name = DIGESTS[scheme.algorithm]
        self.used.update((way, coding, f"{way}_{digest_name}", "digest", "same"))
        key = [] if way == "sha256" else self._key_lines()
        digest = language.fill(
            "digest",
            way,
            hash=language.piece("hash", digest_name),
            raw=language.piece("encode", f"{coding}_raw"),
            kind=language.piece("encode", f"{coding}_kind"),
        )
        any_case = scheme.signature.coding is Coding.HEX_ANY_CASE
        expected = language.fill("encode", coding, digest=digest, sum=language.piece("encode", f"{way}_sum"))
        one = language.piece("encode", "one_lower" if any_case else "one")
        compared = language.fill("check", "digest", expected=expected, one=one)
        return "\n".join(filter(None, [*self._public_keys(), *key, compared]))

    def _public_keys(self) -> list[str]:
        """For public keys among the shared ones: checked with, or passed over."""
        scheme, language = self._scheme, self._language
        way = self._public_way or "symmetric_only"
        if scheme.key is not KeyForm.STANDARD or not language.piece("check", way):
            return []
        self.used.add(way)
        return [language.fill("check", way, entry=self._literal(scheme.signature.asymmetric_entry))]

    # --- around it ---------------------------------------------------------------------------

    def _summary(self) -> str:
        """What the verifier does, in a sentence, and what it does not."""
        scheme = self._scheme
        title, entry = _spoken(scheme.title), scheme.signature.asymmetric_entry
        does = (
            f"Verifies webhooks as {title} signs them ({scheme.algorithm.value}, {scheme.signature.header})."
        )
        return f"{does} Not {entry} (public keys)." if entry and not self._public_way else does

    def _imports(self) -> str:
        language = self._language
        found = {name for piece in self.used for name in language.names("imports", piece)}
        names = sorted(found, key=lambda name: name.rstrip(";"))
        between = language.piece("imports", "between") or "\n"
        return language.fill("imports", "all", names=between.join(names)) if names else ""

    def _of_parameters(self, kind: str, between: str) -> str:
        return between.join(self._language.piece(kind, name) for name in parameters_of(self._scheme))

    def _about_parameters(self) -> str:
        return self._of_parameters("about", "\n")

    def _literal(self, text: str) -> str:
        literal = text_literal(self._language.key, text)
        # Ruby puts text and bytes together only where one of them is ASCII, and what came are bytes.
        return literal if self._language.key != "ruby" or text.isascii() else f"{literal}.b"


def field(language: Language, name: str, fallback: str = "") -> str:
    """The expression for a header's value, empty text where there is none."""
    own = text_literal(language.key, name.lower())
    if not fallback:
        return language.fill("field", "required", name=own)
    return language.fill("field", "fallback", name=own, other=text_literal(language.key, fallback.lower()))


def _public_way(scheme: Scheme, language: Language, *, public_keys: bool) -> str:
    """The piece that checks with public keys; empty where the scheme or the language has none, or it is not asked."""
    ways = ("asymmetric", "asymmetric_asked") if public_keys else ("asymmetric",)
    known = (way for way in ways if language.piece("check", way))
    return next(known, "") if scheme.signature.asymmetric_entry else ""


def _spoken(title: str) -> str:
    return _FOREIGN.sub("", title)[:TITLE_LIMIT].strip() or "this sender"
