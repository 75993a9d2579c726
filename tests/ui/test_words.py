"""Sentences pass one function, which a translation may take the place of, and are those of the drawing."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

import composer.ui
from composer.corpus.sources import read_abc_bytes
from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.notation.transposition import transposed
from composer.ui import words
from composer.ui.words import counted, say, template_of, with_short_paths
from composer.workflows.models import read_model

UI = Path(composer.ui.__file__).parent
# Files whose sentences do not pass `say` yet, as beginnings of their paths below `composer/ui`.
NOT_YET = (
    "places/", "views/page.py", "main_window.py", "window_assembly.py", "player/", "forms/", "itemmodels/",
    "features/exporting.py", "dialogs/confirmation.py", "dialogs/files.py", "dialogs/formats.py",
    "dialogs/saving.py", "widgets/player", "widgets/loop_buttons.py", "widgets/position_bar.py",
    "widgets/seek_slider.py", "widgets/keyboard_button.py", "widgets/bar_chart.py", "widgets/boxes.py",
    "widgets/copy_plot.py", "widgets/loss_plot.py", "widgets/fold", "widgets/left_out_list.py",
    "widgets/tune_list.py", "widgets/settings_column.py", "widgets/instruments.py", "menu_bar.py",
)  # fmt: skip
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
    [one for one in sorted(UI.rglob("*.py")) if not str(one.relative_to(UI)).startswith(NOT_YET)],
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
