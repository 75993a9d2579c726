"""The terminal hears of problems, not of greetings."""

import os
import subprocess
import sys

import pytest

from composer.model.loading import without_noise


def test_greetings_are_left_out_and_all_else_arrives_in_order(capfd: pytest.CaptureFixture[str]) -> None:
    with without_noise():
        os.write(2, b"first\nI0000 port.cc:153] oneDNN custom operations are on. You may see\n")
        os.write(2, b"E0000 something that matters\n")
    os.write(2, b"after\n")
    assert capfd.readouterr().err == "first\nE0000 something that matters\nafter\n"


def fail() -> None:
    os.write(2, b"no such library\n")
    raise ImportError


def test_what_was_written_before_an_error_arrives_too(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ImportError), without_noise():
        fail()
    assert capfd.readouterr().err == "no such library\n"


def test_a_terminal_that_is_gone_keeps_nothing_from_loading() -> None:
    load = (
        "import os; from composer.model.loading import without_noise\n"
        "with without_noise(): os.write(2, b'a problem')\nprint('loaded')"
    )
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([sys.executable, "-c", load], stdout=subprocess.PIPE, stderr=writer, check=False)
    os.close(writer)
    assert done.stdout.strip() == b"loaded"


@pytest.mark.tensorflow
def test_tensorflow_loads_without_a_word() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import composer.model.runtime"], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("", "")
