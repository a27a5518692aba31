"""What a workspace keeps to sign and verify with: the vault of named keys, and schemes of the user's own."""

from collections.abc import Callable

from core.changes import Change, SchemesChanged, VaultChanged
from core.clock import Now, new_id
from core.errors import FieldError
from core.hook_fields import vault_name_problem, vault_secret_problem
from core.judge import Judge
from core.own_schemes import OwnSchemes
from core.reception import Reception, vault_id
from core.signing import find_scheme
from core.signing.scheme import Scheme
from core.store.ledger import Ledger
from core.store.reader import Reader
from core.verdict import NamedKey


class Cabinet:
    """What a command does to a key or a scheme is said in ``core.commands``."""

    def __init__(
        self,
        folder: OwnSchemes,
        judge: Judge,
        reception: Reception,
        ledger: Ledger,
        reader: Reader,
        *,
        announce: Callable[[Change], None],
        now: Now,
    ) -> None:
        self._folder = folder
        self._judge = judge
        self._reception = reception
        self._ledger = ledger
        self._reader = reader
        self._announce = announce
        self._now = now
        self._stamp: object = None

    async def keep_key(self, name: str, secret: str, *, scheme: str = "") -> None:
        """Put a key into the vault, in the place of one of the same name."""
        if problem := vault_name_problem(name):
            raise FieldError(problem, field="name")
        found = find_scheme(scheme, self._judge.own) if scheme else None
        if problem := vault_secret_problem(secret, found):
            raise FieldError(problem, field="secret")
        key = NamedKey(name=name, secret=secret, scheme=scheme)
        key_id = await self._reader.vault_id(name) or new_id()
        async with self._ledger.forgetting(self._reader.kept_names):
            await self._ledger.keep_key(key_id, key, created_at=self._now())
        await self._vault_changed()

    async def forget_key(self, name: str) -> None:
        """Take a key out of the vault."""
        key_id = await vault_id(self._reader, name)
        async with self._ledger.forgetting(self._reader.kept_names):
            await self._ledger.forget_key(key_id)
        await self._vault_changed()

    async def keep_scheme(self, text: str) -> Scheme:
        """Store a scheme of the user's own."""
        scheme = self._folder.save(text)
        self._schemes_changed()
        return scheme

    async def forget_scheme(self, name: str) -> None:
        """Delete a scheme of the user's own."""
        self._folder.delete(name)
        self._schemes_changed()

    def follow_schemes(self) -> None:
        """Read the schemes again if their files were changed, by whichever program."""
        if self._folder.stamp() != self._stamp:
            self._schemes_changed()

    def read_schemes(self) -> None:
        """Let the judge know the schemes as their files have them."""
        self._stamp = self._folder.stamp()
        self._judge.own = self._folder.schemes()

    def _schemes_changed(self) -> None:
        self.read_schemes()
        self._announce(SchemesChanged())

    async def _vault_changed(self) -> None:
        await self._reception.read_vault()
        self._announce(VaultChanged())
