"""Which tunes a network should learn from, and the sentence that says why another is left out."""

from dataclasses import dataclass, field

from composer.corpus.collection import CorpusTune, LeftOut
from composer.corpus.judging import Judgement, judged
from composer.corpus.kept_judgements import KeptJudgements
from composer.errors import ComposerError
from composer.notation.tunebook import TuneText

FORMS = ("canonical", "raw")


@dataclass
class Selection:
    """Takes tunes one by one and knows those it took, so that it finds exact duplicates.

    Two tunes are duplicates when their canonical music is the same, whatever their titles, rhythms and
    decorations; the kind of that reason is `duplicate`, those of others are in `composer.corpus.judging`.

    Attributes:
        kept: where the judgements of earlier readings are found, and this one's kept.
    """

    form: str
    kept: KeptJudgements | None = None
    _taken: dict[str, tuple[str, int, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.form not in FORMS:
            raise ComposerError(
                f"There is no form “{self.form}” of a corpus. Choose “canonical” (one spelling, music "
                "only) or “raw” (each tune’s text as it was found)."
            )

    def take(self, found: TuneText, source: str, collection: str = "") -> CorpusTune | LeftOut:
        """Decides on one tune of a file; `collection` names the bundled one that the file belongs to."""
        one = self._judged(found, collection)
        kind, reason = (one.kind, one.reason) if one.kind else self._duplicate(one, found, source)
        if kind:
            line = found.first_line + one.line - 1
            return LeftOut(
                source, found.position, line, one.title, reason, kind, found.text, collection=collection
            )
        return CorpusTune(
            text=one.text if self.form == "canonical" else found.text.strip("\n"),
            title=one.title,
            source=source,
            position=found.position,
            rhythm=one.rhythm,
            rhythm_known_by=one.rhythm_known_by,
            meter=one.meter,
            key=one.key,
            original=found.text,
            first_line=found.first_line,
            number=len(self._taken) - 1,
            collection=collection,
        )

    def _judged(self, found: TuneText, collection: str) -> Judgement:
        if self.kept is None:
            return judged(found, self.form, collection)
        return self.kept.judged(found, self.form, collection)

    def _duplicate(self, one: Judgement, found: TuneText, source: str) -> tuple[str, str]:
        """Kind and reason, both empty where no tune before had these notes."""
        if one.fingerprint not in self._taken:
            self._taken[one.fingerprint] = (source, found.position, one.title)
            return "", ""
        earlier, position, title = self._taken[one.fingerprint]
        place = f"tune {position}" + (f" of “{earlier}”" if earlier != source else "")
        return "duplicate", (
            f"It has the same notes as {place}{f', “{title}”' if title else ''}, so it is counted once."
        )
