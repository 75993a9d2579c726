"""PNG: a picture of the page, 300 dots to an inch, on white."""

from dataclasses import dataclass

from composer.export.pages import picture_pages
from composer.notation.elements import Tune
from composer.printing.qt import make_ready
from composer.score.written_lines import AS_WRITTEN, Lines


@dataclass(frozen=True, slots=True)
class PngExporter:
    """One picture, as high as the music, or of several pages below each other."""

    suffix: str = ".png"
    label: str = "PNG"
    program: int | None = None
    lines: Lines = AS_WRITTEN
    under: str = ""

    def export(self, tune: Tune) -> bytes:
        """The tune's picture; raises ComposerError where it cannot be drawn or would be far too high."""
        pages = picture_pages(tune, self.lines, self.under)
        make_ready()
        from composer.printing.picture import png_of  # loads Qt

        return png_of(pages, tune.title or "Untitled")


PNG = PngExporter()
