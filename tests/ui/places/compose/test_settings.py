"""One table of settings: a new one is in form, command line, memory and checks; old memories are read."""

import json
from dataclasses import dataclass
from math import inf, nan
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from composer.cli.arguments import parser
from composer.cli.options import named
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.errors import ComposerError
from composer.setting import setting, settings_in
from composer.ui.places.compose.settings import ComposeSettings
from composer.workflows.compose import ComposeRequest
from composer.workflows.starter import composing_models

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MODEL = Path("model")


@dataclass(frozen=True)
class ToyRequest(ComposeRequest):
    """The toy is its one line; what a composing does with it would be its one file."""

    swing: int = setting(3, "S&wing", "How long the long ones are.", 0, 9, help="how long")


@pytest.fixture
def toy(qtbot: QtBot) -> ComposeSettings:
    return shown(qtbot, ToyRequest)


@pytest.fixture
def form(qtbot: QtBot) -> ComposeSettings:
    return shown(qtbot, ComposeRequest)


def shown(qtbot: QtBot, kind: type[ComposeRequest]) -> ComposeSettings:
    made = ComposeSettings(request=kind)
    qtbot.addWidget(made)
    qtbot.addWidget(made.footer)  # stands elsewhere in the window
    made.show_models(composing_models(Path("nowhere")), None)
    return made


def test_a_toy_setting_of_one_line_has_a_row_is_counted_and_reaches_the_request(toy: ComposeSettings) -> None:
    editor = toy.drawn.editor("swing")
    assert (editor.value(), editor.toolTip()) == (3, "How long the long ones are.")
    assert toy.drawn.more.isAncestorOf(editor)
    editor.setValue(5)
    assert toy.drawn.more.button.text() == "For the lab (1 set)"
    request = toy.request()
    assert isinstance(request, ToyRequest)
    assert request.swing == 5


def test_a_toy_setting_is_remembered_and_reset(qtbot: QtBot, toy: ComposeSettings) -> None:
    toy.drawn.set_values({"swing": 7})
    again = shown(qtbot, ToyRequest)
    again.restore(json.loads(toy.to_text()))
    assert again.drawn.values()["swing"] == 7
    again.reset.trigger()
    assert again.drawn.values()["swing"] == 3


def test_a_toy_setting_is_an_option_and_is_checked() -> None:
    arguments = parser(ToyRequest).parse_args(["compose", "--out", "x", "--swing", "4"])
    names = [one.name for one in settings_in(ToyRequest)]
    assert ToyRequest.of(MODEL, named(arguments, names)).swing == 4
    with pytest.raises(ComposerError, match="Swing is 10, but must be from 0 to 9"):
        ToyRequest.of(MODEL, {"swing": 10})


@pytest.mark.parametrize("kind", [Prompt, CompositionSettings])
def test_every_setting_has_an_editor_and_an_option_and_explains_itself(
    form: ComposeSettings, kind: type
) -> None:
    options = vars(parser().parse_args(["compose", "--out", "x"]))
    editors = {**form.asked.values(), **form.drawn.values()}
    for one in settings_in(kind):
        assert one.tooltip.endswith(".")
        assert one.help
        assert options[one.name] is None
        assert one.where == "nowhere" or one.name in editors


def test_a_form_as_at_first_asks_for_nothing_and_says_what_the_defaults_are(form: ComposeSettings) -> None:
    wanted = form.wanted()
    assert wanted is not None
    assert wanted == CompositionSettings(count=4)


def test_what_an_earlier_version_remembered_is_read(form: ComposeSettings) -> None:
    ask = {"key": "E minor", "rhythm": "", "meter": "6/8", "unit": "", "form": "aabb", "bars": 16}
    ask |= {"compass": "whistle (D to b)", "varied": True, "opening": "e2", "home": True}
    draw = {"count": 9, "temperature": 1.25, "seed": 77, "new_seed": False, "start": "M:6/8", "top_k": 7}
    form.restore({"ask": ask, "draw": draw, "hear": True})
    request = form.request()
    assert request.prompt.ends_on_tonic
    assert request.prompt.form == "AABB"
    assert request.prompt.compass is not None
    assert (request.prompt.key, request.prompt.bars, request.prompt.varied) == ("E minor", 16, True)
    assert (request.count, request.temperature, request.seed, request.top_k) == (9, 1.25, 77, 7)
    assert form.footer.play_as_written.isChecked()


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"ask": 3, "draw": []},
        {"draw": {"count": "four"}},
        {"draw": {"temperature": 10**400, "top_k": 10**30, "count": True}},
        {"draw": {"temperature": nan, "top_p": inf}},
    ],
)
def test_a_damaged_memory_is_as_at_first(form: ComposeSettings, values: dict[str, Any]) -> None:
    form.restore(values)
    assert form.drawn.values() == form.drawn.first_values()
    assert form.asked.values() == form.asked.first_values()


def test_a_new_seed_is_taken_each_time_where_that_is_wanted(form: ComposeSettings) -> None:
    assert form.request().seed != form.request().seed
    form.drawn.set_values({"seed": 5, "new_seed": False})
    assert form.request().seed == form.request().seed == 5
    assert form.drawn.editor("seed").text() == "5"


def test_other_rhythms_are_offered_and_what_is_asked_for_stays(form: ComposeSettings) -> None:
    box, changes = form.asked.editor("rhythm"), []
    form.asked.set_values({"rhythm": "slip jig"})
    form.changed.connect(lambda: changes.append(1))
    form.show_rhythms(["jig", "reel"])
    assert [box.itemText(row) for row in range(box.count())] == ["any", "jig", "reel", "Other…"]
    assert form.asked.values()["rhythm"] == "slip jig"
    assert changes == []
