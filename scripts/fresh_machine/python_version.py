"""Ends with a sentence where the Python that runs the set-up is too old or too new.

Written so that Python 3.7 can still read it: an older one would show a syntax error instead.
"""

from __future__ import annotations

import sys

OLDEST, NEWEST = (3, 11), (3, 13)


def require_python(version: tuple[int, int] = sys.version_info[:2], name: str = sys.executable) -> None:
    """Returns where `version` fits; raises SystemExit with the sentence where it doesn't."""
    if OLDEST <= version <= NEWEST:
        return
    raise SystemExit(
        "ABC Composer needs Python {}.{} to {}.{}, and “{}” is Python {}.{}. Install one of those from "
        "python.org or your system's packages, and run this command with it, for example: "
        "python3.12 {}".format(*OLDEST, *NEWEST, name, *version, sys.argv[0])
    )
