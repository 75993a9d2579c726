"""What the tests of the window share: an owner, so that Qt's objects end where they were made."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    """A parent for objects without a window: the garbage collector could end them in a worker's thread."""
    made = QObject()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
