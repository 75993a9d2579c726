"""PDF: A4 pages of vectors, for printing."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.export.pages import paper_pages
from composer.notation.elements import Tune
from composer.printing.qt import make_ready
from composer.score.tune_set import TuneSet
from composer.score.written_lines import AS_WRITTEN, Lines


@dataclass(frozen=True, slots=True)
class PdfExporter:
    """Pages with title and composer as the document's own, words as words, and page numbers."""

    suffix: str = ".pdf"
    label: str = "PDF"
    program: int | None = None
    lines: Lines = AS_WRITTEN
    under: str = ""

    def export(self, tune: Tune) -> bytes:
        """The tune's pages; raises ComposerError where it cannot be drawn."""
        pages = paper_pages(tune, self.lines, self.under)
        make_ready()
        from composer.printing.paper import pdf_of  # loads Qt

        return pdf_of(pages, tune.title or "Untitled", _authors(tune.fields("C")))

    def export_set(self, tune_set: TuneSet) -> bytes:
        """Every tune on pages of its own, in the order of the set."""
        pages = [page for one in tune_set.tunes for page in paper_pages(one.tune, self.lines, self.under)]
        make_ready()
        from composer.printing.paper import pdf_of  # loads Qt

        authors = dict.fromkeys(name for one in tune_set.tunes for name in one.tune.fields("C"))
        return pdf_of(pages, tune_set.title, _authors(tuple(authors)))


def _authors(names: Sequence[str]) -> str:
    return ", ".join(name for name in names if name)


PDF = PdfExporter()
