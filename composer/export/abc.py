"""ABC: the tune's own text, made to stand alone; of a set a tunebook."""

import re
from dataclasses import dataclass

from composer.export.standing_alone import standing_alone
from composer.notation.elements import Tune
from composer.plurals import plural
from composer.score.tune_set import TuneSet


@dataclass(frozen=True, slots=True)
class AbcExporter:
    """UTF-8, one tune, or those of a set in their order."""

    suffix: str = ".abc"
    label: str = "ABC"
    program: int | None = None

    def export(self, tune: Tune) -> bytes:
        """The tune's text, complete in itself."""
        return standing_alone(tune).encode("utf-8", "replace")

    def export_set(self, tune_set: TuneSet) -> bytes:
        """The tunes numbered from 1; how many times each is played stands in a remark of its own.

        `r:` is for remarks: section 3.1.14, https://abcnotation.com/wiki/abc:standard:v2.1#rremark
        """
        texts = [
            _numbered(standing_alone(one.tune), number, one.times)
            for number, one in enumerate(tune_set.tunes, 1)
        ]
        return "\n".join(texts).encode("utf-8", "replace")


def _numbered(text: str, number: int, times: int) -> str:
    """The text with this reference number, and the remark before its key, which ends the header."""
    text = re.sub(r"^X:[^\n]*$", f"X:{number}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^r: *Played \d+ times?\n", "", text, flags=re.MULTILINE)
    played = f"r:Played {plural(times, 'time')}\n"
    return re.sub(r"^K:", f"{played}K:", text, count=1, flags=re.MULTILINE)


ABC = AbcExporter()
