"""Names of exchangeable parts, each loaded from its module on first use."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from composer.errors import ComposerError


class Registry(Mapping[str, Any]):
    """Maps a name to the object that `"module:attribute"` leads to.

    Nothing is imported until a name is looked up, so a list of networks costs no
    TensorFlow and a list of exporters no music21.

    Args:
        kind: what an entry is, in the words of an error message ("exporter").
        targets: name -> `"package.module:attribute"`.
    """

    def __init__(self, kind: str, targets: Mapping[str, str]) -> None:
        self.kind = kind
        self._targets = dict(targets)

    def add(self, targets: Mapping[str, str]) -> None:
        """Registers more; those that are there already stay where they are."""
        self._targets.update(targets)

    def __getitem__(self, name: str) -> Any:
        """Returns the object registered under `name`; raises ComposerError where there is none."""
        if name not in self._targets:
            raise ComposerError(
                f"There is no {self.kind} named “{name}”. Choose one of: {', '.join(self._targets)}."
            )
        return loaded(self._targets[name])

    def __contains__(self, name: object) -> bool:
        return name in self._targets

    def __iter__(self) -> Iterator[str]:
        return iter(self._targets)

    def __len__(self) -> int:
        return len(self._targets)


def loaded(target: str) -> Any:
    """What `"module:attribute"` leads to."""
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)
