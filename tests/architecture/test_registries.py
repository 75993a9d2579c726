"""Every name in every registry leads to something that can be loaded."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from composer.errors import ComposerError
from composer.printing.formats import hand_in_formats
from composer.registry import Registry

ROOT = Path(__file__).parents[2]
hand_in_formats()


def registries() -> Iterator[tuple[str, Registry]]:
    """Finds every registry that a module of the package makes."""
    for path in sorted((ROOT / "composer").rglob("*.py")):
        if "Registry(" in path.read_text(encoding="utf-8"):
            yield from registries_of(path)


def registries_of(path: Path) -> Iterator[tuple[str, Registry]]:
    """Finds the registries in one module, under the names they have there."""
    module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    for name, value in vars(module).items():
        if isinstance(value, Registry):
            yield f"{module.__name__}.{name}", value


def entries() -> Iterator[Any]:
    """Makes one case of each entry; those of the model room load TensorFlow."""
    for name, registry in registries():
        marks = [pytest.mark.tensorflow] if name.startswith("composer.model.") else []
        for entry in registry:
            yield pytest.param(registry, entry, id=f"{name}-{entry}", marks=marks)


@pytest.mark.parametrize(("registry", "entry"), list(entries()))
def test_every_registered_name_can_be_loaded(registry: Registry, entry: str) -> None:
    assert registry[entry] is not None


@pytest.mark.parametrize("registry", [pytest.param(one, id=name) for name, one in registries()])
def test_an_unknown_name_is_answered_with_the_known_ones(registry: Registry) -> None:
    with pytest.raises(ComposerError) as told:
        registry["no such name"]
    assert all(name in str(told.value) for name in registry)
