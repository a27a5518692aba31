"""How one attempt of a delivery is made: a script is run, anything else is sent, signed at that very moment."""

from collections.abc import Coroutine
from typing import Any

from core.delivery.sender import Sender
from core.model import Attempt, DeliveryRow, Order
from core.scripts import Runner
from core.signed_orders import Signer, with_remark


class Carrier:
    """The dispatcher's ``Exchange``."""

    def __init__(self, sender: Sender, scripts: Runner, signer: Signer) -> None:
        self._sender = sender
        self._scripts = scripts
        self._signer = signer

    def __call__(
        self, row: DeliveryRow, order: Order, *, number: int, repeats: bool
    ) -> Coroutine[Any, Any, Attempt]:
        """Run the order's command once, or send its request once."""
        if order.command:
            return self._scripts(row, order, number=number, repeats=repeats)
        if order.signing is None:
            return self._sender(order, number=number, repeats=repeats)
        return self._signed(row, order, number=number, repeats=repeats)

    async def _signed(self, row: DeliveryRow, order: Order, *, number: int, repeats: bool) -> Attempt:
        signed, remark = self._signer.signed(row, order)
        return with_remark(await self._sender(signed, number=number, repeats=repeats), remark)
