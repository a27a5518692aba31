"""What the engine announces: small, in the past tense, after the row is stored, never a body."""

import msgspec

from core.model import CaptureRow, DeliveryRow, ReceiverState


class Announcement(msgspec.Struct, frozen=True, tag=True):
    """Something that has happened and is on disk."""


class HookSaved(Announcement, frozen=True):
    """A hook was made or edited."""

    hook_id: str


class HookDeleted(Announcement, frozen=True):
    """A hook was deleted; its deliveries remain."""

    hook_id: str


class DeliveryCreated(Announcement, frozen=True):
    """A delivery is on its way."""

    row: DeliveryRow


class DeliveryMoved(Announcement, frozen=True):
    """An attempt of it started or ended, or its outcome was reached."""

    row: DeliveryRow


class CaptureReceived(Announcement, frozen=True):
    """The receiver recorded a request."""

    row: CaptureRow


class ReceiverChanged(Announcement, frozen=True):
    """The receiver was started, stopped, or given another answer."""

    state: ReceiverState


class VaultChanged(Announcement, frozen=True):
    """A key was put into the vault, or taken out."""


class SchemesChanged(Announcement, frozen=True):
    """A signature scheme of the user's own was stored or deleted."""


class StorageFailed(Announcement, frozen=True):
    """Writing to the workspace failed: the disk is full or was taken away."""

    message: str


class StorageRecovered(Announcement, frozen=True):
    """What had failed in the workspace was done again, and did not."""


class ChangesMissed(Announcement, frozen=True):
    """More happened than was told: read again what is shown."""


Change = (
    HookSaved
    | HookDeleted
    | DeliveryCreated
    | DeliveryMoved
    | CaptureReceived
    | ReceiverChanged
    | VaultChanged
    | SchemesChanged
    | StorageFailed
    | StorageRecovered
    | ChangesMissed
)
