"""A format that no other file knows: the tune's title in capitals."""

from dataclasses import dataclass

from composer.notation.elements import Tune


@dataclass(frozen=True, slots=True)
class ToyExporter:
    suffix: str = ".toy"
    label: str = "Toy"
    program: int | None = 0

    def export(self, tune: Tune) -> bytes:
        return f"{tune.title.upper()} {self.program}".encode()


TOY = ToyExporter()
