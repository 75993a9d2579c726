"""The helper process that engraves: reads requests from its input, writes pages to its output.

verovio is native code that can crash or hang on unforeseen music, so it runs here, where nothing
is lost with it. The process ends when its input closes, which is also what happens when its parent
dies.
"""

import gc
import os
import sys
from typing import IO

from composer.errors import ComposerError
from composer.score.drawing import Draughtsman
from composer.score.messages import read_message, write_message


def serve(source: IO[bytes], target: IO[bytes]) -> None:
    """Answers requests until the input closes."""
    draughtsman = Draughtsman()
    write_message(target, {"ready": True})
    gc.freeze()
    gc.disable()  # music21 leaves cycles behind: they are collected between two requests, not during one
    while (request := read_message(source)) is not None:
        write_message(target, _answer(draughtsman, request))
        gc.collect()


def _answer(draughtsman: Draughtsman, request: dict[str, object]) -> dict[str, object]:
    try:
        drawing = draughtsman.draw(**request)  # type: ignore[arg-type]
    except ComposerError as refusal:
        return {"refused": str(refusal)}
    except Exception as error:  # noqa: BLE001 - whatever it is, the window hears of it in the answer
        return {"error": f"{type(error).__name__}: {error}"}
    notes = [[n.element_id, n.page, n.span.start, n.span.end] for n in drawing.notes]
    return {"pages": list(drawing.pages), "notes": notes}


def _private_output() -> IO[bytes]:
    """The real standard output, for messages only: whatever prints from now on goes nowhere."""
    messages = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return messages


if __name__ == "__main__":
    serve(sys.stdin.buffer, _private_output())
