"""Whether TensorFlow, by which networks learn, is there; and how to get it where it is not."""

import sys
from importlib.util import find_spec

from composer.errors import ComposerError
from composer.processes.command import is_bundle

TENSORFLOW = "tensorflow>=2.21,<2.22"
MISSING = (
    "Nothing can be trained here: TensorFlow, by which networks learn, is not part of this installation. "
    "All else works, and models that were trained elsewhere compose. {mend} Your library and your models "
    "stay as they are."
)
IN_A_BUNDLE = (
    "The edition “abc-composer-with-training” has it: install it in place of this one, on Debian and Ubuntu "
    "with “sudo apt install ./abc-composer-with-training_*.deb”; elsewhere unpack the archive of that name. "
    "In a copy of the program’s source “python3 scripts/run.py” sets all of it up."
)
BY_PIP = "Install it with “{python} -m pip install '{requirement}'”, and start the program again."


def can_train() -> bool:
    """True where TensorFlow is installed; does not load it."""
    return find_spec("tensorflow") is not None


def why_not_trained() -> str:
    """A sentence on how to get TensorFlow; empty where it is there."""
    if can_train():
        return ""
    mend = IN_A_BUNDLE if is_bundle() else BY_PIP.format(python=sys.executable, requirement=TENSORFLOW)
    return MISSING.format(mend=mend)


def require_training() -> None:
    """Raises ComposerError where TensorFlow is missing; to be called before any other work."""
    if sentence := why_not_trained():
        raise ComposerError(sentence)
