"""All formats, an application for those that Qt paints, and no helper process left after the last test."""

from collections.abc import Iterator

import pytest

from composer.export import pages
from composer.printing.formats import hand_in_formats

hand_in_formats()


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: object) -> Iterator[None]:
    yield
    pages._SHARED.close()
