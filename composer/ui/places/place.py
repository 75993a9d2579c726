"""What the window asks of a place."""

from typing import Protocol

from PySide6.QtWidgets import QWidget


class Place(Protocol):
    """One of the window's places; `name` is `compose`, `library`, `train` or `corpus`."""

    name: str

    @property
    def listing(self) -> QWidget | None:
        """Stands left of the page; None where the place has a middle of its own."""

    @property
    def middle(self) -> QWidget | None:
        """Takes the place of listing and page; None where it shows the page."""

    @property
    def settings(self) -> QWidget:
        """Stands on the right, and scrolls where it is long."""

    @property
    def footer(self) -> QWidget | None:
        """Stands below the settings and is always in view; None where there is nothing to press."""

    def shown(self) -> None:
        """Called each time the person comes to this place."""
