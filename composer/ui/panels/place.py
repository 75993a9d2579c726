"""What the window asks of a place."""

from typing import Protocol

from PySide6.QtWidgets import QWidget


class Place(Protocol):
    """One of the window's places.

    Attributes:
        name: stable name: `compose`, `library`, `train`, `corpus`.
        title: what the person reads.
        listing: stands left of the page; None where the place has a middle of its own.
        middle: takes the place of listing and page; None where it shows the page.
        settings: stands on the right.
    """

    name: str
    title: str
    listing: QWidget | None
    middle: QWidget | None
    settings: QWidget

    def shown(self) -> None:
        """Called each time the person comes to this place."""
