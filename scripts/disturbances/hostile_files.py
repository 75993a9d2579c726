"""Files that were made to do harm, by name: models, indexes, tunes, and what is planted beside them."""

import io
import json
import os
import pickle
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from composer.encoding.vocabulary import Vocabulary
from composer.model.folder import LAST, ModelFolder
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.training.run import Run
from composer.training.settings import TrainingSettings

CANARY = "canary"
LIST = "hostile.json"
"""The files, in the order in which they are opened."""
SECRET, KNOWN = "secret.abc", "known.abc"
"""A tune that nothing may read, and one that the person had read."""
ADDRESS = "http://192.0.2.1/fetched"
"""An address of the range that is kept for examples, RFC 5737."""

TUNE = "X:1\nT:{title}\nM:4/4\nL:1/8\nK:D\nABcd efga|{music}|]\n"
MEGABYTE = 2**20
NETWORK = LstmSettings(embedding_dimension=4, rnn_units=8)
VOCABULARY = Vocabulary.of("\nABCDEFGKLMTXabcdefg:/|]1248 ")


@dataclass(frozen=True)
class Hostile:
    """One crafted file or folder.

    Attributes:
        way: how the program comes to it, of those of `opening.Opening`.
        is_refused: a sentence must tell that it is no use; else it may be shown, inert.
    """

    name: str
    path: Path
    way: str
    is_refused: bool = True


class Payload:
    """What a pickle runs when it is read."""

    def __init__(self, canary: Path) -> None:
        self._canary = canary

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (f"touch '{self._canary}'",)


def hostile_files(folder: Path, models: Path, draw: random.Random) -> Iterator[Hostile]:
    """Makes all of them; models lie in the models' folder, all else in `folder`."""
    maker = _Maker(folder, models, draw)
    yield from maker.models()
    yield from maker.indexes()
    yield from maker.named_paths()
    yield from maker.tunes()


class _Maker:
    def __init__(self, folder: Path, models: Path, draw: random.Random) -> None:
        self._folder, self._models, self._draw = folder, models, draw
        self._payload = pickle.dumps(Payload(folder / CANARY))
        folder.mkdir(parents=True, exist_ok=True)
        for name in (SECRET, KNOWN):
            (folder / name).write_text(TUNE.format(title="Of no use", music=""))

    # Models

    def models(self) -> Iterator[Hostile]:
        for name, change in self._member_changes().items():
            self._write(name, change(self._members()))
            yield Hostile(name, self._models / name, "go on")
        for name, header in self._headers().items():
            members = self._members()
            told = json.loads(_numbers(members["header.npy"]))
            text = header(told) if callable(header) else json.dumps({**told, **header})
            self._write(name, {**members, "header.npy": _npy(np.frombuffer(text.encode(), np.uint8))})
            yield self._model(name)
        for name, make in self._whole_files().items():
            make(self._path(name))
            yield self._model(name)

    def _model(self, name: str) -> Hostile:
        return Hostile(name, self._models / name, "model")

    def _member_changes(self) -> dict[str, Callable[[dict[str, bytes]], dict[str, bytes]]]:
        huge = self._draw.choice([10**12, 2**40, 10**17])

        def shape(written: str) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
            return lambda members: {**members, "losses.npy": _headed(written)}

        return {
            "object array": lambda members: {**members, "losses.npy": _object_array(self._payload)},
            "shape of a petabyte": shape(f"({huge},)"),
            "shape of zero times a petabyte": shape(f"(0, {huge})"),
            "shape of brackets": shape("(" * 5000),
            "shape that is code": shape(f"open({str(self._folder / CANARY)!r}, 'w')"),
            "shape of many sides": shape("(" + "9" * 18 + ", " + "9, " * 3000 + ")"),
            "traversal": lambda members: {**members, f"../../{CANARY}.npy": b"x"},
            "absolute name": lambda members: {**members, f"{self._folder / CANARY}": b"x"},
            "no header": lambda members: {n: data for n, data in members.items() if n != "header.npy"},
            "weights that are no numbers": lambda members: {
                **members, "losses.npy": _npy(np.full(2, np.nan))
            },
            "twenty thousand members": lambda members: members | {f"{n}.npy": b"" for n in range(20_000)},
        }  # fmt: skip

    def _headers(self) -> dict[str, Any]:
        network = {"embedding_dimension": 4, "rnn_units": 8, "layers": 1, "dropout": 0.0}
        everything = "".join(map(chr, [*range(32, 0xD800), *range(0xE000, 0x110000)]))
        return {
            "nested lists": lambda _: "[" * 400_000,
            "nested objects": lambda _: '{"a":' * 400_000,
            "a million lists": lambda told: json.dumps(told)[:-1] + ', "x": [' + "[]," * 10**6 + "0]}",
            "a million digits": lambda told: json.dumps(told)[:-1] + ', "x": ' + "9" * 10**6 + "}",
            "units of 10 to the 9th": {"network": {**network, "rnn_units": 10**9}},
            "a million layers": {"network": {**network, "layers": 10**6}},
            "units that are words": {"network": {**network, "rnn_units": "eight"}},
            "dropout that is no number": {"network": {**network, "dropout": float("nan")}},
            "all characters": {"vocabulary": everything},
            "steps beyond counting": {"step": 10**18},
            "a loss beyond measure": {"train_loss": float("inf")},
            "a network that is a module": {"network_name": "os:system"},
            "a random state that is a list": {"random_state": {"bit_generator": [], "state": []}},
            "sources that are lists": {"sources": [[["/"]]]},
            "a name of a megabyte": {"corpus": "a" * MEGABYTE},
        }

    def _whole_files(self) -> dict[str, Callable[[Path], object]]:
        return {
            "a pickle": lambda path: path.write_bytes(self._payload),
            "deflate bomb": lambda path: _bomb(path, zipfile.ZIP_DEFLATED),
            "bzip2 bomb": lambda path: _bomb(path, zipfile.ZIP_BZIP2),
            "lzma bomb": lambda path: _bomb(path, zipfile.ZIP_LZMA),
            "members that overlap": _overlapping,
            "a list of members without end": _endless_directory,
            "half of it": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(self._draw.randrange(1000))),
            "pipe": os.mkfifo,
            "link to zeros": lambda path: path.symlink_to("/dev/zero"),
            "link to noise": lambda path: path.symlink_to("/dev/urandom"),
            "link to itself": lambda path: path.symlink_to(path),
            "link to nowhere": lambda path: path.symlink_to(self._folder / "nowhere"),
            "a folder": lambda path: path.mkdir(),
            "four gigabytes of nothing": _sparse,
        }

    # What lies beside a model

    def indexes(self) -> Iterator[Hostile]:
        deep = {"header.npy": _npy(np.frombuffer(b"[" * 300_000, np.uint8))}
        made: dict[str, Callable[[Path], object]] = {
            "index pipe": os.mkfifo,
            "index of zeros": lambda path: path.symlink_to("/dev/zero"),
            "index pickle": lambda path: path.write_bytes(self._payload),
            "index bomb": _bombed_index,
            "index nested": lambda path: _zip(path, deep),
            "index without a suffix": lambda path: _zip(path, {"header": b"x", "starts": b""}),
            "index object array": lambda path: _zip(path, {"header.npy": _object_array(self._payload)}),
        }
        for name, make in made.items():
            make(self._sound_model(name, "/nowhere.abc") / "corpus-index.npz")
            yield Hostile(name, self._models / name, "compose", is_refused=False)

    def named_paths(self) -> Iterator[Hostile]:
        sources = {
            "sources root": "/",
            "sources share": "\\\\192.0.2.1\\share", "sources other share": "//192.0.2.1/s",
            "sources device": "/dev/zero", "sources secret": str(self._folder / SECRET),
            "sources long": "a" * 4000, "sources home": str(Path.home()),
        }  # fmt: skip
        for name, source in sources.items():
            self._sound_model(name, source)
            yield Hostile(name, self._models / name, "go on")
        beside: dict[str, Callable[[Path], object]] = {
            "corpus.json": lambda path: path.write_bytes(b"[" * 300_000),
            "training.json": lambda path: path.symlink_to("/dev/zero"),
            ".training.lock": lambda path: path.symlink_to(self._folder / CANARY),
        }
        for file, make in beside.items():
            make(self._sound_model(f"hostile {file}", str(self._folder / KNOWN)) / file)
            whole = file == "training.json"
            yield Hostile(
                f"hostile {file}", self._models / f"hostile {file}", "show" if whole else "go on", not whole
            )

    def _sound_model(self, name: str, source: str = "airds") -> Path:
        self._keep(self._models / name, source)
        return self._models / name

    # Tunes

    def tunes(self) -> Iterator[Hostile]:
        for name, text in self._texts().items():
            path = self._folder / f"{name}.abc"
            path.write_text(text, encoding="utf-8")
            yield Hostile(name, path, "open", is_refused=False)
        files: dict[str, Callable[[Path], object]] = {
            "tune pipe.abc": os.mkfifo,
            "tune of zeros.abc": lambda path: path.symlink_to("/dev/zero"),
            "tune of links.abc": lambda path: path.symlink_to(path),
            "tune pickle.abc": lambda path: path.write_bytes(self._payload),
            "tune archive.abc": lambda path: _zip(path, {f"../{CANARY}": b"x"}),
            "music.mxl": lambda path: _zip(path, {"META-INF/container.xml": b"", f"../../{CANARY}": b"x"}),
            "gigabytes.abc": _sparse,
        }
        for name, make in files.items():
            make(self._folder / name)
            yield Hostile(name, self._folder / name, "open")
            if name.endswith(".abc"):
                yield Hostile(f"corpus of {name}", self._folder / name, "corpus")
        yield from self._folders()

    def _folders(self) -> Iterator[Hostile]:
        folder = self._folder / "folder of pipes"
        folder.mkdir()
        os.mkfifo(folder / "a.abc")
        (folder / "b.abc").symlink_to("/dev/zero")
        (folder / "round").symlink_to(folder)
        yield Hostile("corpus of pipes", folder, "corpus")

    def _texts(self) -> dict[str, str]:
        titles = {
            "sql": "'); DROP TABLE tunes; --",
            "image": f"<img src='{ADDRESS}'>",
            "link": f"<a href='{ADDRESS}'>click</a><b>bold</b>",
            "local image": f"<img src='file://{self._folder / SECRET}'>",
            "nul": "a\x00b\x07\x1b[2J",
            "turned": "\u202eabc\u2066\u200f",
            "format": "%s%n{0.__class__}{title}${HOME}`touch canary`",
            "long": "T" * MEGABYTE,
        }
        lines = {
            "include": f"%%abc-include {ADDRESS}\nI:abc-include /etc/passwd",
            "svg": f"%%beginsvg\n<svg><image href='{ADDRESS}'/><script>fetch('{ADDRESS}')</script>\n%%endsvg",
            "postscript": f"%%beginps\n(touch {self._folder / CANARY}) system\n%%endps",
            "javascript": f"%%beginjs\nrequire('fs').writeFileSync('{self._folder / CANARY}','')\n%%endjs",
            "font": f"%%titlefont {ADDRESS} 30\n%%soundfont {ADDRESS}",
        }
        music = {
            "nested chords": "[" * 20_000, "nested tuplets": "(3" * 20_000, "one bar": "A" * 200_000,
            "repeats": "|: A :|" * 5000, "long notes": "A999999999999 B/////////////////////",
            "markup in words": f"A|\nw: <image href='{ADDRESS}'/>\nW: <script>{ADDRESS}</script>",
        }  # fmt: skip
        named = {f"title {name}": TUNE.format(title=title, music="") for name, title in titles.items()}
        plain = TUNE.format(title="A tune", music="")
        named |= {f"line {name}": f"{line}\n{plain}" for name, line in lines.items()}
        return named | {
            f"music {name}": TUNE.format(title=name, music=notes) for name, notes in music.items()
        }

    # How a model is written

    def _keep(self, folder: Path, source: str) -> None:
        run = Run.new(self._draw.randrange(1000))
        run.losses, run.validation_losses, run.untrained_loss = [3.0, 2.0], [(2, 2.5)], 3.5
        shapes = lstm_shapes(NETWORK, len(VOCABULARY))
        arrays = {n: np.zeros(s, np.float32) for n, s in {**shapes.weights, **shapes.optimizer}.items()}
        kept = ModelFolder(
            folder, NETWORK, TrainingSettings(), VOCABULARY, "tunes", "canonical", (source,), (source,)
        )
        kept.keep(run.snapshot(arrays), is_best=False)
        (folder / "model.json").unlink()

    def _members(self) -> dict[str, bytes]:
        folder = self._folder / "pattern"
        if not folder.exists():
            self._keep(folder, str(self._folder / KNOWN))
        with zipfile.ZipFile(folder / LAST) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def _path(self, name: str) -> Path:
        (self._models / name).mkdir(parents=True)
        return self._models / name / LAST

    def _write(self, name: str, members: dict[str, bytes]) -> None:
        _zip(self._path(name), members)


def plant(home: Path, temporary: Path) -> None:
    """Puts caches where libraries look for them, and modules where Python would, all with a payload."""
    payload = pickle.dumps(Payload(home / "files" / CANARY))
    for folder in (temporary / "music21", temporary / "matplotlib"):
        folder.mkdir(parents=True)
        for name in ("m21-7.3.3.p.gz", "cache.p", "fontlist-v330.json"):
            (folder / name).write_bytes(payload)
    for name in ("numpy", "music21", "verovio", "sitecustomize"):
        (home / f"{name}.py").write_text(f"open({str(home / 'files' / CANARY)!r}, 'w')\n")


def _npy(array: Any) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=True)
    return buffer.getvalue()


def _numbers(member: bytes) -> bytes:
    array: Any = np.load(io.BytesIO(member))
    return bytes(array.tobytes())


def _headed(shape: str) -> bytes:
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", min(len(header), 65_535)) + header.encode() + bytes(16)


def _object_array(payload: bytes) -> bytes:
    header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + payload


def _zip(path: Path, members: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def _bomb(path: Path, compression: int) -> None:
    """Half a gigabyte of zeros, of which some hundred kilobytes are left."""
    with zipfile.ZipFile(path, "w", compression) as archive, archive.open("header.npy", "w") as member:
        member.write(_npy(np.zeros(0, np.uint8)).replace(b"(0,)", b"(%d,)" % (512 * MEGABYTE)))
        for _ in range(512 if compression == zipfile.ZIP_DEFLATED else 64):
            member.write(bytes(MEGABYTE))


def _bombed_index(path: Path) -> None:
    header = json.dumps({"version": 2, "sources": ["/nowhere.abc"], "titles": ["a"], "fields": {}})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("header.npy", _npy(np.frombuffer(header.encode(), np.uint8)))
        archive.writestr("starts.npy", _npy(np.array([0, 60 * MEGABYTE])))
        for name, kind in (("bars.npy", np.int64), ("steps.npy", np.int16)):
            with archive.open(name, "w") as member:
                size = 60 * MEGABYTE * np.dtype(kind).itemsize
                member.write(_npy(np.zeros(0, kind)).replace(b"(0,)", b"(%d,)" % (60 * MEGABYTE)))
                for _ in range(size // MEGABYTE):
                    member.write(bytes(MEGABYTE))


def _overlapping(path: Path) -> None:
    _zip(path, {"header.npy": bytes(MEGABYTE)})
    whole = path.read_bytes()
    start = whole.index(b"PK\x01\x02")
    entry = whole[start : whole.index(b"PK\x05\x06", start)]
    end = struct.pack("<4s4xHHLLH", b"PK\x05\x06", 9999, 9999, 9999 * len(entry), start, 0)
    path.write_bytes(whole[:start] + 9999 * entry + end)


def _endless_directory(path: Path) -> None:
    large = struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 2**40, 2**40, 2**50, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    end = struct.pack("<4s4xHHLLH", b"PK\x05\x06", 65_535, 65_535, 2**32 - 1, 2**32 - 1, 0)
    path.write_bytes(large + locator + end)


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(4 * 1024 * MEGABYTE)
