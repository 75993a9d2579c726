"""An application for the formats that Qt paints, and no helper process left after the last test."""

from collections.abc import Iterator

import pytest

from composer.export import pages


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: object) -> Iterator[None]:
    yield
    pages._SHARED.close()
