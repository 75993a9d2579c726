"""Lets these tests import the set-up from scripts/, which is no part of the installed package."""

import sys
from pathlib import Path

# At the end: scripts/test.py must not stand in for the standard library's own `test`.
sys.path.append(str(Path(__file__).parents[2] / "scripts"))
