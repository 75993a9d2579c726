"""The log says what happened, and nothing of the music."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.log import log_tail, start_log, traceback_of, without_quotations


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    log = logging.getLogger("composer")
    before = list(log.handlers)
    yield log
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()


def bug(message: str) -> ValueError:
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def test_a_traceback_says_where_and_leaves_out_the_tune(tmp_path: Path, log: logging.Logger) -> None:
    path = tmp_path / "home" / "abc-composer.log"
    assert start_log(path) == ""
    log.error("A bug:", exc_info=bug("read 'DFAd fdAF|' in X:1\nT:My own\nK:D\nDFAd|"))
    log.warning("%s", "The library gave back another text for “My own” than was kept in “/a b/c.sqlite”.")
    written = path.read_text()
    assert "test_log.py" in written
    assert "ValueError: read “…” in X:1 […]" in written
    assert "DFAd" not in written
    assert "My own" not in written
    assert "“/a b/c.sqlite”" in written
    assert log_tail(path, 1).endswith("c.sqlite”.")


def test_the_person_s_folder_is_a_tilde(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/anna")
    assert "'~/tunes.abc'" in traceback_of(bug("no '/home/anna/tunes.abc'"))


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("“tunes.abc” can't be read, it isn't a file.", "“tunes.abc” can't be read, it isn't a file."),
        ("“The Dented Crook” is damaged", "“…” is damaged"),
        ("'C:\\Users\\a b\\x' and \"abc|def\"", "'C:\\Users\\a b\\x' and “…”"),
        ("an end “that is cut", "an end “…”"),
    ],
)
def test_names_and_paths_stay_in_quotation_marks_and_words_do_not(sentence: str, left: str) -> None:
    assert without_quotations(sentence) == left


@pytest.mark.parametrize("kind", ["folder", "pipe", "device"])
def test_what_is_no_file_takes_no_log_and_is_told(tmp_path: Path, log: logging.Logger, kind: str) -> None:
    path = tmp_path / "abc-composer.log"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    assert "No log is written" in start_log(path)
    assert log_tail(path) == ""
