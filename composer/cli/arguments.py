"""The command line's arguments: every option of every command, with its explanation."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from composer.cli.book_command import add_book_arguments
from composer.cli.options import add_option
from composer.cli.train_arguments import add_train_arguments
from composer.composition.prompt import Prompt
from composer.composition.settings import CompositionSettings
from composer.corpus.bundled.registry import BUNDLED
from composer.export.registry import EXPORTERS
from composer.importing.importing import GRIDS
from composer.score.accompaniment_patterns import PATTERNS
from composer.setting import settings_in

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def parser(request: type[CompositionSettings] = CompositionSettings) -> argparse.ArgumentParser:
    """Reads all commands; `command` in the result is the name of the one that was given."""
    whole = argparse.ArgumentParser(
        prog="abc-composer",
        description="Learns folk tunes written in ABC notation and composes new ones. "
        "Without a command it opens the window: “abc-composer FILE.abc …” with these files or folders, in "
        "the window that is open where there is one, or with --new-window in another.",
    )
    commands = whole.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    _add_train(commands)
    _add_compose(commands, request)
    _add_export(commands)
    _add_import(commands)
    _add_set(commands)
    _add_find(commands)
    _add_book(commands)
    _add_check(commands)
    _add_fetch(commands)
    _add_runs(commands)
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


def _add_compose(commands: "Commands", request: type[CompositionSettings]) -> None:
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
    command.add_argument(
        "--like",
        type=Path,
        metavar="FILE.abc",
        help="a tune to compose others like: in its key, meter, rhythm and form, where none are asked for "
        "below; of several tunes in the file the first",
    )
    wishes = command.add_argument_group("what each tune is to be; all are obeyed, or refused beforehand")
    drawing = command.add_argument_group("how characters are drawn")
    for group, settings in ((wishes, settings_in(Prompt)), (drawing, settings_in(request))):
        for setting in settings:
            add_option(group, setting, setting.help)
    _add_json(
        command,
        "one object a tune, with its checks, originality and ranking, and in “shared” its bars that stand in "
        "the example of --like; a summary last",
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
    _add_looks_and_sound(command)
    command.add_argument(
        "--for",
        dest="part",
        choices=("b-flat", "e-flat"),
        default="",
        help="as the part of a B♭ or E♭ instrument: what is written is transposed, what sounds is not",
    )
    command.add_argument(
        "--pad-pickup",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="in MIDI, fill the bar of a pick-up with a rest, so that the file’s bar lines are the tune’s",
    )
    _add_json(command, "one object a file")


def _add_set(commands: "Commands") -> None:
    command = _command(
        commands,
        "set",
        "Play all tunes of some ABC files in a row, each so many times: one file a format.",
        "abc-composer set first.abc second.abc --times 2,3 --to midi,wav,pdf,abc --out exported",
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE.abc")
    command.add_argument(
        "--times",
        default="",
        metavar="N,…",
        help="how often each is played, or one number for each (default: as an exported set says, or 2)",
    )
    command.add_argument("--name", default="", help="of the set and its files (default: the tunes’ titles)")
    command.add_argument(
        "--to",
        default="midi,wav,pdf,abc",
        metavar="FORMAT,…",
        help="midi, wav, pdf, abc; several with commas (default: all four)",
    )
    command.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the files")
    command.add_argument(
        "--count-in", action="store_true", help="in WAV, a bar of clicks before the first tune"
    )
    _add_looks_and_sound(command)
    _add_json(command, "one object a file")


def _add_book(commands: "Commands") -> None:
    command = _command(
        commands,
        "book",
        "Make one book of the tunes of some ABC files, with contents and indexes.",
        'abc-composer book first.abc second.abc --to pdf,html --title "Our session" --out books',
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE.abc")
    command.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for the files")
    add_book_arguments(command)
    _add_json(command, "one object a file")


def _add_looks_and_sound(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--tablature",
        dest="under",
        default="",
        metavar="INSTRUMENT",
        help="of pages, under the notes: tablature (mandolin, guitar-dadgad, tenor-banjo …), a whistle’s "
        "fingering (d-whistle …), or names for the notes’ names",
    )
    command.add_argument(
        "--lines",
        choices=("as-written", "fit"),
        help="of pages: a system for each line of the text (the default), or systems as full as they can be; "
        "of MusicXML: as-written says where lines end, which is otherwise left to the program that reads it",
    )
    command.add_argument(
        "--accompaniment",
        "--chords",
        action="store_true",
        help="in MIDI and WAV, add chords and bass: the tune’s chord symbols, or a harmony worked out",
    )
    command.add_argument(
        "--pattern",
        choices=tuple(filter(None, PATTERNS)),
        dest="accompaniment_pattern",
        help="how the chords are struck (default: as the rhythm has it)",
    )
    command.add_argument("--bodhran", action="store_true", help="in MIDI and WAV, add a bodhrán")
    command.add_argument(
        "--part",
        default="",
        dest="only",
        metavar="NAME",
        help="in MIDI and WAV, one part alone: Melody, “Voice 2”, Chords, Bass, Bodhrán, Drums",
    )
    command.add_argument(
        "--jumps",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="in MIDI and WAV, follow D.C., D.S., Fine and Coda",
    )
    command.add_argument(
        "--as-played",
        action=argparse.BooleanOptionalAction,
        help="with a player’s stress, swing and small variation; otherwise MIDI is as it is written, and "
        "WAV as it is played",
    )


def _add_import(commands: "Commands") -> None:
    command = _command(
        commands,
        "import",
        "Make ABC of MusicXML (.musicxml, .xml, .mxl) and MIDI files.",
        "abc-composer import jig.musicxml reel.mid --out tunes",
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE")
    command.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="FOLDER_OR_FILE",
        help="a folder, for one .abc file a tune, or a file that ends in .abc, for all of them",
    )
    command.add_argument(
        "--grid",
        choices=GRIDS,
        default="auto",
        help="the shortest note of MIDI files, triplets besides (default: auto, 1/32 where the file keeps to "
        "it exactly, else 1/16)",
    )
    _add_json(command, "one object a file, with what could not be kept in “told”")


def _add_find(commands: "Commands") -> None:
    command = _command(
        commands,
        "find",
        "Find tunes of the Library by words and notes, or tunes of ABC files by notes.",
        'abc-composer find --notes "d2 ef"\n  abc-composer find --notes "d2 ef" tunes.abc oneills\n'
        "  abc-composer find rhythm: jig key: D dorian",
    )
    command.add_argument(
        "where",
        nargs="*",
        metavar="WORD_OR_FILE",
        help="words, and fields as in the Library’s search: notes:, key:, meter:, rhythm:, bars:, rating:, "
        "tag:, model:, date: and doubles:; after --notes files, folders and collections to look into "
        "(default: the Library)",
    )
    command.add_argument(
        "--notes",
        metavar="ABC",
        help="three notes or more, found in any key and octave, with one note off too",
    )
    command.add_argument(
        "--most", type=_positive, default=100, metavar="N", help="tunes to list (default: 100)"
    )
    _add_json(command, "one object a tune: place, title, key, bar, near")


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not int(text[:9]) > 0:
        raise argparse.ArgumentTypeError(f"{text!r} was given, and a number from 1 was expected")
    return int(text[:9])


def _add_check(commands: "Commands") -> None:
    command = _command(
        commands, "check", "Check every tune of some ABC files.", "abc-composer check tunes/*.abc --json"
    )
    command.add_argument("files", type=Path, nargs="+", metavar="FILE.abc")
    _add_json(command, "one object a tune: file, position, title, valid, problems")


def _add_fetch(commands: "Commands") -> None:
    there_are = [name for name, collection in BUNDLED.items() if collection.archive]
    command = _command(
        commands, "fetch", "Fetch collections that do not come with the program.", "abc-composer fetch lab"
    )
    command.add_argument(
        "names", nargs="*", default=there_are, metavar="NAME", help=f"{', '.join(there_are)} (default: all)"
    )
    _add_json(command, "one object a collection, with the folder that it is in")


def _add_runs(commands: "Commands") -> None:
    command = _command(
        commands,
        "runs",
        "List trained models, best first, with what differs between them.",
        "abc-composer runs --csv curves.csv",
    )
    command.add_argument(
        "--models", type=Path, metavar="DIR", help="the folder of models (default: that of the window)"
    )
    command.add_argument("--csv", type=Path, metavar="FILE", help="write the curves of all of them as well")
    _add_json(command, "one object a run")


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
