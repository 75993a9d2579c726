"""The helper process that reads other programs' files: bytes in, ABC out, within a bound of memory.

Whatever a file does to the reader, nothing is lost with this process.
"""

import gc
import sys
from collections.abc import Callable

from composer.errors import ComposerError
from composer.processes.serving import Message, serve

MOST_MEMORY_BYTES = 2 * 1024**3


def load() -> Callable[[Message], Message]:
    """Bounds the memory, and returns what answers a request.

    Looking for garbage would take a sixth of the time of a large score; the process ends with its file.
    """
    gc.disable()
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        bound = MOST_MEMORY_BYTES if most == resource.RLIM_INFINITY else min(MOST_MEMORY_BYTES, most)
        resource.setrlimit(resource.RLIMIT_AS, (bound, most))
    return _answer


def _answer(request: Message) -> Message:
    from composer.importing.formats import read_music

    data, stem = request.get("data", b""), str(request["stem"])
    assert isinstance(data, bytes)
    try:
        text, told = read_music(data, str(request["grid"]), stem)
    except ComposerError as refusal:
        return {"refused": str(refusal)}
    except (MemoryError, RecursionError):
        return {"refused": "It takes more memory than a tune does. Save a part of it, and open that."}
    except Exception as error:  # noqa: BLE001 - whatever it is, the person hears of it in a sentence
        return {
            "refused": f"It could not be read ({type(error).__name__}: {str(error)[:100]}). Export it anew."
        }
    return {"text": text, "told": told}


if __name__ == "__main__":
    serve(load)
