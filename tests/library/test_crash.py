"""A process that is killed in the middle of writing leaves library and journal whole."""

import subprocess
import sys
from pathlib import Path

import pytest

from composer.library.journal import Journal
from composer.library.tunes import TuneLibrary

# Keeps and changes tunes and writes the journal, and says what is certain by now.
WRITER = """
import sys
from pathlib import Path
from composer.library.journal import Journal
from composer.library.tunes import TuneLibrary
folder = Path(sys.argv[1])
library, journal = TuneLibrary(folder / "library.sqlite"), Journal(folder / "unsaved.abc")
for number in range(1_000_000):
    text = f"X:1\\nT:Tune {number}\\nK:D\\n" + f"{number}|" * 2000
    journal.write(text, number)
    kept = library.keep(text)
    library.change_text(kept.identifier, text + "changed")
    print(number, flush=True)
"""


@pytest.mark.parametrize("certain", [1, 7, 20])
def test_what_was_kept_before_the_kill_is_whole_after_it(tmp_path: Path, certain: int) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            if int(line) >= certain:
                writer.kill()
                break
    with TuneLibrary(tmp_path / "library.sqlite") as library:
        kept = {tune.title: tune.text for tune in library.tunes()}
        histories = [len(library.history(tune.identifier)) for tune in library.tunes()]
    assert {f"Tune {number}" for number in range(certain + 1)} <= set(kept)
    assert all(kept[f"Tune {number}"].endswith("|changed") for number in range(certain + 1))
    # One that was under way is there whole, changed or not, or not there.
    assert all(history <= 1 for history in histories)
    unsaved = Journal(tmp_path / "unsaved.abc").read()
    assert unsaved is not None
    assert unsaved.text == f"X:1\nT:Tune {unsaved.tune}\nK:D\n" + f"{unsaved.tune}|" * 2000
