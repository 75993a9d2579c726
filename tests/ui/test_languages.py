"""The window's languages: each catalogue is current, whole, and says what the English says."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import composer.ui
from composer.ui import words
from composer.ui.languages import CONTEXT, ENGLISH, LANGUAGES, speak, spoken
from composer.ui.words import counted, say

ROOT = Path(composer.ui.__file__).parents[2]
CATALOGUES = [code for code in LANGUAGES if code != ENGLISH]
NAMES = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "scripts" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    words.use(str)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize("code", CATALOGUES)
def test_a_catalogue_has_the_texts_of_today(translations: ModuleType, code: str) -> None:
    path = translations.LANGUAGES / f"{code}.ts"
    known = {message.findtext("source") for message in translations.messages(path)}
    assert known == set(translations.texts()), "Run `python3 scripts/translations.py`."


@pytest.mark.parametrize("code", CATALOGUES)
def test_what_the_window_reads_is_made_of_it(translations: ModuleType, code: str) -> None:
    read = QTranslator()
    assert read.load(str(translations.LANGUAGES / f"{code}.qm"))
    translated = translations.read(translations.LANGUAGES / f"{code}.ts")
    said = {text: read.translate(CONTEXT, text) or text for text in translated}
    assert said == translated, "Run `python3 scripts/translations.py --release`."


@pytest.mark.parametrize("code", CATALOGUES)
def test_each_text_has_the_names_of_the_english(translations: ModuleType, code: str) -> None:
    for text, said in translations.read(translations.LANGUAGES / f"{code}.ts").items():
        assert set(NAMES.findall(said)) == set(NAMES.findall(text)), (text, said)
        assert said.count("{") == text.count("{") or set(NAMES.findall(text)), (text, said)
        assert said.strip() == said or text.strip() != text, (text, said)


def test_a_language_that_is_not_known_is_english() -> None:
    assert spoken("tlh") == "en"
    assert spoken("de") == "de"


@pytest.mark.usefixtures("english_again")
def test_thousands_are_told_apart_from_decimals(qapp: QApplication) -> None:
    assert speak(qapp, "de") == ""
    assert counted(2009, "nothing such", "nothings such") == "2\u202f009 nothings such"
    assert say("{count} of these", count="1,234,567 or 1.5") == "1\u202f234\u202f567 or 1.5 of these"
