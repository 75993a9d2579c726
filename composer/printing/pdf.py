"""PDF: A4 pages of vectors, for printing."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.export.pages import paper_pages
from composer.notation.elements import Tune
from composer.printing.qt import make_ready
from composer.score.written_lines import AS_WRITTEN, Lines


@dataclass(frozen=True, slots=True)
class PdfExporter:
    """Pages with title and composer as the document's own, words as words, and page numbers."""

    suffix: str = ".pdf"
    label: str = "PDF"
    program: int | None = None
    lines: Lines = AS_WRITTEN

    def export(self, tune: Tune) -> bytes:
        """The tune's pages; raises ComposerError where it cannot be drawn."""
        pages = paper_pages(tune, self.lines)
        make_ready()
        from composer.printing.paper import pdf_of  # loads Qt

        return pdf_of(pages, tune.title or "Untitled", _authors(tune.fields("C")))


def _authors(names: Sequence[str]) -> str:
    return ", ".join(name for name in names if name)


PDF = PdfExporter()
