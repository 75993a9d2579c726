"""ABC: the tune's own text, made to stand alone."""

from dataclasses import dataclass

from composer.export.standing_alone import standing_alone
from composer.notation.elements import Tune


@dataclass(frozen=True, slots=True)
class AbcExporter:
    """UTF-8, one tune."""

    suffix: str = ".abc"
    label: str = "ABC"
    program: int | None = None

    def export(self, tune: Tune) -> bytes:
        """The tune's text, complete in itself."""
        return standing_alone(tune).encode("utf-8", "replace")


ABC = AbcExporter()
