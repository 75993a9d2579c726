"""The command line's arguments: every option of every command, with its explanation."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from composer.cli.train_arguments import add_train_arguments
from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.export.registry import EXPORTERS

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """Reads all four commands; `command` in the result is the name of the one that was given."""
    whole = argparse.ArgumentParser(
        prog="abc-composer",
        description="Learns folk tunes written in ABC notation and composes new ones. "
        "Without a command it opens the window.",
    )
    commands = whole.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    _add_train(commands)
    _add_compose(commands)
    _add_export(commands)
    _add_check(commands)
    return whole


def _add_train(commands: "Commands") -> None:
    command = _command(
        commands,
        "train",
        "Train a model on tunes.",
        "abc-composer train --corpus oneills ryans --preset quick --out models/irish",
    )
    add_train_arguments(command)
    _add_json(command, "each event as a line of JSON, the last with the result")


def _add_compose(commands: "Commands") -> None:
    command = _command(
        commands,
        "compose",
        "Compose tunes with a model: one .abc and one .mid file a tune.",
        "abc-composer compose --rhythm jig --key D --count 5 --seed 7 --out tunes",
    )
    command.add_argument(
        "--model",
        default="starter",
        metavar="DIR",
        help="the model’s folder (default: starter, the one that comes with the program)",
    )
    command.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the files")
    command.add_argument("--count", type=int, default=1, metavar="N", help="how many tunes (default: 1)")
    command.add_argument("--seed", type=int, metavar="S", help="the same seed gives the same tunes")
    command.add_argument(
        "--temperature",
        type=float,
        default=DEFAULT_TEMPERATURE,
        metavar="T",
        help=f"below 1 tamer, above 1 bolder (default: {DEFAULT_TEMPERATURE:g})",
    )
    command.add_argument(
        "--start", default="", metavar="TEXT", help="how each tune begins, such as “M:6/8”; \\n is a new line"
    )
    command.add_argument(
        "--characters", type=int, default=1000, metavar="N", help="the most a tune may have (default: 1000)"
    )
    command.add_argument(
        "--free-text", action="store_true", help="the lab’s way: N characters, and the tunes found in them"
    )
    command.add_argument(
        "--like",
        type=Path,
        metavar="FILE.abc",
        help="a tune to compose others like: in its key, meter, rhythm and form, where none are asked for "
        "below; of several tunes in the file the first",
    )
    _add_prompt(command)
    _add_json(
        command,
        "one object a tune, with its checks, originality and ranking, and in “shared” its bars that stand in "
        "the example of --like; a summary last",
    )


def _add_prompt(command: argparse.ArgumentParser) -> None:
    """What is asked of each tune, and how characters are drawn."""
    wishes = command.add_argument_group("what each tune is to be; all are obeyed, or refused beforehand")
    wishes.add_argument("--key", default="", help="such as D, Em, “A dorian”")
    wishes.add_argument("--meter", default="", help="such as 6/8, C|")
    wishes.add_argument("--unit", default="", help="unit note length, such as 1/8")
    wishes.add_argument("--rhythm", default="", help="such as reel, jig, “slip jig”; it brings its meter")
    wishes.add_argument("--bars", type=int, default=0, metavar="N", help="bars as played, with repeats")
    wishes.add_argument("--form", default="", help="a letter for each section as played, such as AABB, ABAC")
    wishes.add_argument("--varied", action="store_true", help="sections that return are varied")
    wishes.add_argument("--opening", default="", metavar="ABC", help="the first notes, such as “d2 fd”")
    wishes.add_argument(
        "--compass",
        default="",
        metavar="LOW-HIGH|NAME",
        help="such as D-b, or an instrument: whistle, fiddle",
    )
    wishes.add_argument("--home", action="store_true", help="end on the key note")
    drawing = command.add_argument_group("how characters are drawn")
    drawing.add_argument("--top-k", type=int, default=0, metavar="N", help="from the N likeliest only")
    drawing.add_argument(
        "--top-p", type=float, default=1.0, metavar="P", help="from the likeliest that have probability P"
    )
    drawing.add_argument(
        "--batch",
        type=int,
        default=0,
        metavar="N",
        help="tunes at a time; it changes none (default: up to 32)",
    )
    drawing.add_argument(
        "--unconstrained", action="store_true", help="draw whatever comes, valid or not, and obey no wish"
    )


def _add_export(commands: "Commands") -> None:
    command = _command(
        commands,
        "export",
        "Export every tune of an ABC file, one file a tune and format.",
        "abc-composer export tunes.abc --to midi,musicxml --out exported",
    )
    command.add_argument("file", type=Path, metavar="FILE.abc")
    command.add_argument(
        "--to", required=True, metavar="FORMAT,…", help=f"{', '.join(EXPORTERS)}; several with commas"
    )
    command.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the files")
    _add_json(command, "one object a file")


def _add_check(commands: "Commands") -> None:
    command = _command(
        commands, "check", "Check every tune of some ABC files.", "abc-composer check tunes/*.abc --json"
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE.abc")
    _add_json(command, "one object a tune: file, position, title, valid, problems")


def _command(commands: "Commands", name: str, explained: str, example: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=explained,
        description=explained,
        epilog=f"Example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_json(command: argparse.ArgumentParser, explained: str) -> None:
    command.add_argument("--json", action="store_true", help=f"print JSON: {explained}")
