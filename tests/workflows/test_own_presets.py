"""A person's own presets are kept whole, or said to be damaged; nothing of them is lost in passing."""

import json
from pathlib import Path

import pytest

from composer.errors import ComposerError
from composer.model.lstm.settings import LstmSettings
from composer.training.presets import Preset
from composer.training.settings import TrainingSettings
from composer.workflows.own_presets import (
    ASIDE,
    MOST_PRESETS,
    delete_preset,
    read_own_presets,
    rename_preset,
    save_preset,
)

MINE = Preset("", "", LstmSettings(rnn_units=128), TrainingSettings(iterations=77))


def test_what_is_saved_is_read_again_renamed_and_deleted(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    assert save_preset(path, "  Mine \n too ", MINE) == "Mine too"
    save_preset(path, "Taught", Preset("", "", None, TrainingSettings()))
    assert rename_preset(path, "Mine too", "Mine") == "Mine"
    presets = read_own_presets(path).presets
    assert list(presets) == ["Mine", "Taught"]
    assert (presets["Mine"].network, presets["Mine"].training) == (MINE.network, MINE.training)
    assert presets["Taught"].from_starter
    delete_preset(path, "Mine")
    assert list(read_own_presets(path).presets) == ["Taught"]


def test_a_name_that_exists_or_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    for name in ("One", "Two"):
        save_preset(path, name, MINE)
    with pytest.raises(ComposerError, match="“Two” already"):
        rename_preset(path, "One", "Two")
    with pytest.raises(ComposerError, match="needs a name"):
        save_preset(path, " \t", MINE)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"presets": 3}', b'{"presets": [' * 9, b"\xff"])
def test_a_damaged_file_is_told_and_set_aside_by_the_next_that_is_saved(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "presets.json"
    path.write_bytes(content)
    own = read_own_presets(path)
    assert (own.presets, "set aside" in own.problem) == ({}, True)
    save_preset(path, "Mine", MINE)
    assert list(read_own_presets(path).presets) == ["Mine"]
    assert (tmp_path / ASIDE).read_bytes() == content


def test_a_preset_of_another_version_is_told_and_stays_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    save_preset(path, "Mine", MINE)
    content = json.loads(path.read_bytes())
    del content["checksum"]
    content["presets"].append({**content["presets"][0], "name": "Later", "network_name": "rwkv"})
    path.write_text(json.dumps(content))
    own = read_own_presets(path)
    assert (list(own.presets), "“Later”" in own.problem) == (["Mine"], True)
    save_preset(path, "Another", MINE)
    assert [one["name"] for one in json.loads(path.read_bytes())["presets"]] == ["Mine", "Another", "Later"]


def test_there_are_not_more_than_a_list_can_show(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    save_preset(path, "0", MINE)
    content = json.loads(path.read_bytes())
    del content["checksum"]
    content["presets"] = [{**content["presets"][0], "name": str(number)} for number in range(MOST_PRESETS)]
    path.write_text(json.dumps(content))
    with pytest.raises(ComposerError, match="Delete one first"):
        save_preset(path, "one more", MINE)
