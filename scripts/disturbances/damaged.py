"""Damages one file of a rich data folder, starts the program there, and compares what it shows.

The process imports the program once and forks for each start, before Qt's application is made: what starts
is `composer.ui.application.main`, without the second that the imports take. Sound is silent, and notes are
engraved by nobody.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from composer.library.folders import HOME_VARIABLE, Folders
from composer.playback.output import SilentOutput
from composer.score.engraving import Engraver, Engraving
from composer.ui import application
from composer.ui.dialogs.start import StartAnswer, StartDialogs
from composer.ui.warm_up import import_all
from composer.ui.window_assembly import WindowAssembly
from disturbances.arguments import add_runs_and_seed
from disturbances.rich_home import copy_home, make_rich_home
from disturbances.seen import Onlooker

LONGEST_RUN_SECONDS = 60
KINDS = "flip", "flips", "cut", "zeros", "noise", "empty", "grown", "folder", "pipe", "device"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How often, from which seed, and of which files alone."""
    add_runs_and_seed(parser, runs=40)
    parser.add_argument("--only", default="", help="files whose path has this in it; all otherwise")


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Makes the folder, and damages a copy of it as often as is asked for."""
    draw = random.Random(options.seed)
    failures: list[str] = []
    counts: dict[str, Counter[str]] = {"kind": Counter(), "file": Counter(), "of the library": Counter()}
    slowest = 0.0
    list(import_all())
    with tempfile.TemporaryDirectory() as folder:
        rich, trial = Path(folder) / "rich", Path(folder) / "trial"
        make_rich_home(rich, draw)
        files = [path for path in _files(rich) if options.only in path]
        expected = _tried(rich, trial, lambda: None)
        if "seen" not in expected:
            return {"runs": 0, "failures": [f"Nothing was damaged, and it did not start: {expected}"]}
        for number in range(options.runs):
            file, kind, seed = files[number % len(files)], draw.choice(KINDS), draw.randrange(2**32)
            found = _tried(rich, trial, partial(damage, trial / file, kind, random.Random(seed)))
            slowest = max(slowest, found["seconds"])
            problems = judged(expected, found, file)
            counts["kind"][kind] += 1
            counts["file"][_group(file)] += 1
            for problem in problems:
                if _group(file) in ("library", "backups"):
                    counts["of the library"][problem.split(":")[0]] += 1
                failures.append(f"run {number}, {file}, {kind}: {problem}")
    return {
        "runs": options.runs, "seed": options.seed, "slowest_start_seconds": round(slowest, 2),
        **{name: dict(count) for name, count in counts.items()}, "failures": failures,
    }  # fmt: skip


def damage(path: Path, kind: str, draw: random.Random) -> None:
    """Leaves another file, or none, in the place of this one."""
    data = bytearray(path.read_bytes())
    path.unlink()
    match kind:
        case "folder":
            path.mkdir()
            (path / "inside").write_text("in the way")
            return
        case "pipe":
            os.mkfifo(path)
            return
        case "device":
            path.symlink_to("/dev/zero")
            return
        case "flip" | "flips" if data:
            for _ in range(1 if kind == "flip" else 12):
                data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
        case "cut":
            del data[draw.randrange(len(data) + 1) :]
        case "zeros":
            start = draw.randrange(len(data) // 2 + 1)
            data[start : start + 4096] = bytes(min(4096, len(data) - start))
        case "noise":
            data = bytearray(draw.randbytes(draw.choice((10, len(data), 3_000_000))))
        case "empty":
            data.clear()
        case "grown":
            data += draw.randbytes(draw.choice((1, 100, 5000)))
    path.write_bytes(data)


def judged(expected: dict[str, Any], found: dict[str, Any], file: str) -> list[str]:
    """What did not hold: no window, something else shown without a word, or harm to what is whole."""
    if "seen" not in found:
        return [f"no window: {found}"]
    problems = []
    if found["code"] != 0 or "Traceback" in found["errors"]:
        problems.append(f"ended badly: {found['code']} {found['errors'][-500:]}")
    own, said = _group(file), set(found["told"]) - set(expected["told"])
    for name, before in expected["seen"].items():
        now = found["seen"][name]
        if now == before:
            continue
        if name == own or own == "library" or (own, name) in ALSO:
            if not said and not _tells(now):
                problems.append(f"silent: {name} is not as it was: {_difference(before, now)}")
        else:
            problems.append(f"harm: {name} is not as it was, and was whole: {_difference(before, now)}")
    if own == "models" and isinstance(now := found["seen"]["models"], dict):
        whole = set(expected["seen"]["models"]) - {Path(file).parts[1]}
        problems += [f"harm: model {one}" for one in whole if now.get(one) != expected["seen"]["models"][one]]
    return problems


ALSO = {("journal", "library"), ("journal", "page"), ("settings", "page")}
"""What a damaged file may change besides: what was unsaved is in the library, and on the page."""


def _tells(now: Any) -> bool:
    """A row says that it can't be used, and why."""
    text = json.dumps(now, ensure_ascii=False)
    return any(words in text for words in ("refused", "can’t be read", "is damaged", "could not be"))


def _difference(before: Any, now: Any) -> str:
    if isinstance(before, dict) and isinstance(now, dict):
        keys = [key for key in {*before, *now} if before.get(key) != now.get(key)]
        return f"{keys[0]}: {_difference(before.get(keys[0]), now.get(keys[0]))}"
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        return str([(one, other) for one, other in zip(before, now, strict=True) if one != other])[:600]
    return f"{before!r:.300} → {now!r:.300}"


def _tried(rich: Path, home: Path, harm: Callable[[], None]) -> dict[str, Any]:
    """Starts the program on a copy; what it showed, or why it did not."""
    shutil.rmtree(home, ignore_errors=True)
    copy_home(rich, home)
    harm()
    began, answer = time.monotonic(), home.parent / "answer.json"
    answer.unlink(missing_ok=True)
    child = os.fork()
    if child == 0:
        _start(home, answer)
    code = _waited(child)
    found: dict[str, Any] = json.loads(answer.read_text()) if answer.exists() else {}
    errors = (home.parent / "errors").read_text(errors="replace")
    return {**found, "code": code, "errors": errors, "seconds": time.monotonic() - began}


def _waited(child: int) -> int:
    until = time.monotonic() + LONGEST_RUN_SECONDS
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _start(home: Path, answer: Path) -> None:
    """In the child: the program, looked on."""
    os.environ |= {HOME_VARIABLE: str(home), "XDG_CONFIG_HOME": str(home / "config")}
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home.parent)}
    errors = os.open(home.parent / "errors", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(errors, 2)
    code = 99
    with suppress(BaseException):
        _look_on(home, answer)
        try:
            code = application.main()
        except BaseException:
            sys.excepthook(*sys.exc_info())
            raise
    sys.stderr.flush()
    os._exit(code)


def _look_on(home: Path, answer: Path) -> None:
    build = application.build_window

    def build_seen(*args: Any, **more: Any) -> WindowAssembly:
        assembly = build(*args, **{**more, "output": SilentOutput(time.monotonic)})

        def take(seen: dict[str, Any]) -> None:
            answer.write_text(json.dumps(seen))

        Onlooker(assembly, Folders(home), take)
        return assembly

    application.build_window = build_seen
    setattr(Engraver, "start", _rest)  # noqa: B010 - a process for each start would take most of the time
    setattr(Engraver, "engrave", _rest)  # noqa: B010
    # Who is asked takes the copy.
    setattr(StartDialogs, "damaged_library", classmethod(_answer))  # noqa: B010 - put in its place
    setattr(StartDialogs, "cannot_start", classmethod(_print))  # noqa: B010


def _answer(_cls: type, _sentence: str, copy: Path | None) -> StartAnswer:
    return StartAnswer.TAKE_COPY if copy else StartAnswer.BEGIN_ANEW


def _rest(*_: object, **_more: object) -> Engraving:
    return Engraving((), ())


def _print(_cls: type, sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _files(home: Path) -> list[str]:
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


def _group(file: str) -> str:
    first = Path(file).parts[0]
    names = {
        "unsaved": "journal",
        "config": "settings",
        "composed.jsonl": "composed",
        "corpus.json": "corpus",
    }
    return "library" if first.startswith("library.sqlite") else names.get(first, first)
