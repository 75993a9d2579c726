"""ABC: the tune's own text, made to stand alone."""

import re
from dataclasses import dataclass

from composer.notation.elements import Tune


@dataclass(frozen=True, slots=True)
class AbcExporter:
    """UTF-8, with the `X:` line that every tune must start with (ABC 2.1, section 3.1.1)."""

    suffix: str = ".abc"
    label: str = "ABC"

    def export(self, tune: Tune) -> bytes:
        """The tune's text as it is, `X:1` put before it where it has no reference number."""
        text = tune.text.strip("\n") + "\n"
        if not re.search(r"^X:\s*\d+", text, re.MULTILINE):
            text = "X:1\n" + text
        return text.encode("utf-8", "replace")


ABC = AbcExporter()
