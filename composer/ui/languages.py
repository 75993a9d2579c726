"""The language that the window speaks, out of Qt's catalogues: the program's words, and Qt's own."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from composer.errors import ComposerError
from composer.resources import resource
from composer.ui import words

SETTING, SYSTEM, ENGLISH = "language", "system", "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "ko": "한국어"}
"""Each by its own name, which whoever reads it knows."""
GROUPS = {"de": "\u202f"}
"""What stands between thousands, where that is no comma: a thin blank can't be taken for a decimal sign."""
CONTEXT = "composer"
"""Qt sorts texts by where they stand; here one text has one translation wherever it stands."""


def spoken(wanted: str) -> str:
    """The code of the language that is spoken where `wanted` is asked for; English where it is not known."""
    code = QLocale.system().name().partition("_")[0] if wanted == SYSTEM else wanted
    return code if code in LANGUAGES else ENGLISH


def speak(application: QCoreApplication, wanted: str) -> str:
    """Has the window, and Qt's own dialogs, speak a language from now on; made before any widget.

    Args:
        wanted: its code, or `system`.

    Returns:
        What went wrong, for the person: then it speaks English; empty where nothing did.
    """
    code = spoken(wanted)
    if code == ENGLISH:
        words.use(str)
        return ""
    own, qts = QTranslator(application), QTranslator(application)
    try:
        path = resource(f"languages/{code}.qm")
    except ComposerError as error:
        return str(error)
    if not own.load(str(path)):
        return f"The words of {LANGUAGES[code]} in “{path}” can’t be read. Install the program again."
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    words.use(partial(_translated, own), GROUPS.get(code, ","))
    return ""


def _translated(translator: QTranslator, text: str) -> str:
    return translator.translate(CONTEXT, text) or text
