"""Sentences pass one function, which a translation may take the place of, and are those of the drawing."""

import ast
import importlib.util
import re
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

import composer.ui
from composer.corpus.sources import read_abc_bytes
from composer.errors import ComposerError
from composer.library.folders import Folders
from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.playback.output import SilentOutput
from composer.ui import words
from composer.ui.application import build_window
from composer.ui.document.open_tune import OpenTune
from composer.ui.help_menu import HelpMenu
from composer.ui.window_assembly import WindowAssembly
from composer.ui.words import counted, say, template_of, with_short_paths
from composer.workflows.models import read_model

UI = Path(composer.ui.__file__).parent
# What a person sees is given to one of these.
SETTERS = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setTitle", "setWindowTitle", "setStatusTip", "setWhatsThis", "setInformativeText", "setTabText",
    "addAction", "addMenu", "addItem", "addItems", "addTab", "addButton", "addRow", "setSuffix",
    "setPrefix", "setLabel",
    "setSpecialValueText", "set_text", "set_message", "set_notice", "set_content", "ask",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QMenu", "QGroupBox",
    "QLineEdit", "ElidedLabel", "EmptyState", "muted_label",
}  # fmt: skip
KEYWORDS = {"text", "toolTip", "placeholderText", "title"}
OWN_NAME = "ABC Composer"
BROKEN = "X:1\nT:Hanna at the Weir\nM:4/4\nL:1/8\nQ:fast\nK:G\n|GABc ded|de(3dB dedB|c2ec! B2dB|c2A2 A2BA|\n"


@pytest.fixture
def german() -> Iterator[None]:
    """As a translation would take hold."""
    known = {
        "Compose {count} tunes": "{count} Weisen komponieren",
        "tune": "Weise",
        "tunes": "Weisen",
        "“{path}” does not exist. Check its name, or choose another file.": "„{path}“ fehlt.",
    }
    words.use(lambda text: known.get(text, text))
    yield
    words.use(str)


def test_english_is_what_stands_in_the_program() -> None:
    assert say("Compose {count} tunes", count=3) == "Compose 3 tunes"
    assert say("as {it} is") == "as {it} is"
    assert (counted(1, "tune"), counted(2009, "tune")) == ("1 tune", "2,009 tunes")


@pytest.mark.usefixtures("german")
def test_a_translation_takes_hold_of_the_template() -> None:
    assert say("Compose {count} tunes", count=3) == "3 Weisen komponieren"
    assert say("Not known") == "Not known"
    assert (counted(1, "tune"), counted(2, "tune")) == ("1 Weise", "2 Weisen")
    assert say("2,009 tunes") == "2,009 Weisen"


@pytest.mark.usefixtures("german")
def test_what_a_room_below_has_filled_in_is_said_in_the_other_language(tmp_path: Path) -> None:
    with pytest.raises(ComposerError) as raised:
        read_abc_bytes(tmp_path / "none.abc")
    assert say(str(raised.value)) == f"„{tmp_path / 'none.abc'}“ fehlt."


def test_the_template_is_found_of_what_several_rooms_say(tmp_path: Path) -> None:
    said = [problem.message for problem in read_tune(BROKEN).problems]
    said.append(read_model(tmp_path / "none").problem)
    for wrong in (
        partial(read_abc_bytes, tmp_path / "none.abc"),
        partial(transposed, read_tune(BROKEN), 99),
    ):
        with pytest.raises(ComposerError) as raised:
            wrong()
        said.append(str(raised.value))
    assert len(said) >= 6
    for sentence in said:
        found = template_of(sentence)
        assert found is not None, sentence
        template, values = found
        assert (template.format(**values) if values else template) == sentence


def test_a_path_is_said_with_its_last_two_parts() -> None:
    assert with_short_paths("“/home/me/music/reels/a.abc” is empty.") == "“…/reels/a.abc” is empty."
    assert with_short_paths("“C:\\Users\\me\\reels\\a.abc” is empty.") == "“…/reels/a.abc” is empty."
    assert with_short_paths("“/reels/a.abc” and “K:G” and 6/8") == "“/reels/a.abc” and “K:G” and 6/8"


def test_the_collection_of_what_the_rooms_below_say_is_current() -> None:
    path = UI.parents[1] / "scripts" / "collect_sentences.py"
    spec = importlib.util.spec_from_file_location("collect_sentences", path)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    collected = script.RESOURCE.read_text(encoding="utf-8").splitlines()
    assert collected == script.collect(), "Run `python3 scripts/collect_sentences.py`."


# What the sources say past `say`


def bare_sentences(path: Path) -> Iterator[str]:
    """Each text of a file that is given to something visible and did not pass `say`, with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        target.id: node.value
        for node in tree.body if isinstance(node, ast.Assign)
        for target in node.targets if isinstance(target, ast.Name)
    }  # fmt: skip
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = called(call)
        given = list(call.args) if name in SETTERS or (name == "emit" and is_notice(call)) else []
        given += [one.value for one in call.keywords if one.arg in KEYWORDS and name in SETTERS]
        for argument in given:
            for text in spoken(argument, constants):
                yield f"{path.relative_to(UI)}:{call.lineno} {name}({text!r})"


def called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def is_notice(call: ast.Call) -> bool:
    return bool(re.search(r"(notice|message|told|waiting|refused)\.emit$", ast.unparse(call.func)))


def spoken(value: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    """The texts in an expression that a person would read; other calls answer for their own arguments."""
    match value:
        case ast.Constant(value=str(text)):
            if is_english(text):
                yield text
        case ast.JoinedStr(values=parts):
            texts = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
            if is_english(" ".join(texts)):
                yield "…".join(texts)
        case ast.IfExp() | ast.BinOp() | ast.BoolOp() | ast.Tuple() | ast.List():
            for child in ast.iter_child_nodes(value):
                if isinstance(child, ast.expr) and child is not getattr(value, "test", None):
                    yield from spoken(child, constants)
        case ast.Name(id=name) if name in constants:
            yield from spoken(constants[name], {})


def is_english(text: str) -> bool:
    """A word with a capital, or two words; names of icons, roles and keys are neither."""
    if text == OWN_NAME or re.fullmatch(r"((Ctrl|Shift|Alt)\+)*(\w|F\d+|Space|Up|Down|\W)", text):
        return False
    return bool(re.search(r"&?[A-Z]&?[a-z]|[a-z] [a-z]", text))


@pytest.mark.parametrize(
    "path",
    sorted(UI.rglob("*.py")),
    ids=lambda path: str(path.relative_to(UI)),
)
def test_no_sentence_goes_past_say(path: Path) -> None:
    assert list(bare_sentences(path)) == []


def test_a_bare_sentence_is_found() -> None:
    found = ast.parse(
        "button.setText(f'Compose {n} tunes'); QLabel(TIP if on else say('Off')); x.setText('play')"
    )
    constants: dict[str, ast.expr] = {"TIP": ast.Constant("It is on")}
    calls = [node for node in ast.walk(found) if isinstance(node, ast.Call) and called(node) in SETTERS]
    texts = [text for call in calls for text in spoken(call.args[0], constants)]
    assert texts == ["Compose … tunes", "It is on"]


# What a built window shows

ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
MARK = re.compile(r"⟦[^⟦⟧]*⟧")
# Names of languages, notes, chords, sizes, keys and the program; what is left of these is no English.
NO_WORDS = re.compile(
    r"ABC Composer|English|Deutsch|한국어|\b[A-G][♯♭#b]?m?7?\b|Ctrl\+\d|\d+ ?%|[A-G][♯♭#b]?|L:\d/\d+|\W|\d"
)
OLD_WORDS = re.compile(
    r"how it is drawn|more about drawing|temperature|what you ask for|more to ask for|^characters|valid"
    r"|that return|compass|as it is written|show the best|ranked \d|ends home|side by side"
    r"|teach it your tunes|memoris|learning by heart|what it writes now|reset all|bold:|please"
    r"|\bsure\b|unlikely",
    re.IGNORECASE,
)
ICONS_ALONE = {
    "Play",
    "Star",
    "More",
    "Smaller notes",
    "Larger notes",
    "Take the notes from a MIDI keyboard",
    "Other ways to compose",
}  # and closing, which stands in a strip


@pytest.fixture(scope="module")
def made(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowAssembly]:
    """A window in a language of marks: all that passed `say` stands in brackets."""
    words.use(lambda text: f"⟦{text}⟧")
    home = tmp_path_factory.mktemp("home")
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    made = build_window(Folders(home), SilentOutput(time.monotonic), settings)
    made.document.open(OpenTune(BROKEN))
    made.window.resize(1280, 800)
    made.window.show()
    until(lambda: not made.jobs.running and made.document.read is not None)
    yield made
    made.window.close()
    until(lambda: not made.jobs.running)
    made.window.deleteLater()
    made.deleteLater()
    words.use(str)


@pytest.fixture
def window(made: WindowAssembly) -> Iterator[WindowAssembly]:
    """The same, with nothing that runs behind it before and after."""

    def rests() -> bool:
        timers = (made._warm_up_timer, made.page.sheet._width_timer)
        return not (made.jobs.running or made.reader.busy or any(one.isActive() for one in timers))

    until(rests)
    yield made
    until(rests)


def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        QApplication.processEvents()


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows and tells, but for the person's own."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QMenu():
            for action in actions_of(widget):
                yield from (action.text(), action.toolTip() if widget.toolTipsVisible() else "")


def actions_of(menu: QMenu) -> Iterator[QAction]:
    menu.aboutToShow.emit()
    return iter(menu.actions())


def unsaid(text: str) -> str:
    """What of a text stands in no brackets."""
    while MARK.search(text):
        text = MARK.sub("", text)
    return NO_WORDS.sub("", text.partition("⟦")[0])  # what was cut short has lost its last bracket


def named(widget: QWidget, text: str) -> str:
    return f"{type(widget).__module__}.{type(widget).__name__}: {text}"


def shown(made: WindowAssembly) -> Iterator[tuple[QWidget, str]]:
    for name in made.window._places:
        made.window.show_place(name)
        QApplication.processEvents()
        for widget in made.window.findChildren(QWidget):
            # The arrows of a bar of tabs are Qt's, which translates them itself.
            if not isinstance(widget.parent(), QTabBar):
                yield from ((widget, text) for text in texts_of(widget) if text)


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
def test_what_the_window_shows_has_passed_say(window: WindowAssembly) -> None:
    title = window.page.title
    left = {named(widget, text) for widget, text in shown(window) if widget is not title and unsaid(text)}
    assert not left, "\n".join(sorted(left))


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
def test_no_word_of_before_is_shown(window: WindowAssembly) -> None:
    compose = window.compose.settings
    # Here the words are the lab's own, and what daring is called there is told under the mouse.
    steps = (window.steps.steps, window.steps.side)
    labs = (window.train.progress, window.train.settings, compose.drawn.more, compose.daring, *steps)
    old = {
        named(widget, text)
        for widget, text in shown(window)
        if OLD_WORDS.search(text) and not any(lab is widget or lab.isAncestorOf(widget) for lab in labs)
    }
    assert not old, "\n".join(sorted(old))


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
def test_a_button_without_a_word_is_a_star_or_closes_or_zooms(window: WindowAssembly) -> None:
    for widget, _text in shown(window):
        if isinstance(widget, QToolButton | QPushButton) and not widget.icon().isNull():
            alone = widget.toolButtonStyle() == ICON_ONLY if isinstance(widget, QToolButton) else True
            name = widget.accessibleName().strip("⟦⟧")
            if alone and not (isinstance(widget, QPushButton) and widget.text()):
                assert name in ICONS_ALONE or "Close" in name or "away" in name, name


@pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
def test_the_pages_of_help_are_said_whole(window: WindowAssembly) -> None:
    helping = window.window.findChild(HelpMenu)
    assert isinstance(helping, HelpMenu)
    for show in (helping.getting_started, helping.about):
        show()
        assert helping.page.title.text().startswith("⟦")
        assert helping.page.text.toPlainText().startswith("⟦")
    helping.shortcuts()
    assert "⟦An octave up, down⟧" in helping.page.text.toPlainText()
    window.window.show_place("compose")
