"""What the tests of the window share: an owner, so that Qt's objects end where they were made."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    """A parent for objects without a window: the garbage collector could end them in a worker's thread."""
    made = QObject()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
