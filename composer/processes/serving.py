"""A helper process' own side: answers one request at a time, and ends at once when its parent does.

While it works it reads nothing, and native code may hold Python's lock for seconds. So the system is asked
for a signal when the pipe of its requests closes, which it does whatever way the parent ends; what the signal
calls is the C library's `_exit`, which needs no lock.
"""

import ctypes
import faulthandler
import os
import signal
import sys
from collections.abc import Callable
from typing import IO

from composer.processes.messages import read_message, write_message

LONGEST_REQUEST_SECONDS = 75
Message = dict[str, object]


def serve(
    load: Callable[[], Callable[[Message], Message]], afterwards: Callable[[], object] = lambda: None
) -> None:
    """Answers requests until the input closes.

    Args:
        load: makes what answers them, which may take a while.
        afterwards: is called when an answer has left.
    """
    source, target = sys.stdin.buffer, _private_output()
    _end_with(source)
    answer = load()
    message: Message = {"ready": True}
    while True:
        _live_without(source)
        write_message(target, message)
        afterwards()
        request = read_message(source)
        if request is None:
            return
        _end_with(source)
        message = answer(request)


def _private_output() -> IO[bytes]:
    """The real standard output, for messages only: whatever prints from now on goes nowhere."""
    messages = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return messages


if sys.platform == "win32":

    def _end_with(source: IO[bytes]) -> None:
        """No signal tells of the pipe there: a request has its longest time, whoever waits for it."""
        faulthandler.dump_traceback_later(LONGEST_REQUEST_SECONDS, exit=True)

    def _live_without(source: IO[bytes]) -> None:
        faulthandler.cancel_dump_traceback_later()
else:
    import fcntl
    import select

    def _end_with(source: IO[bytes]) -> None:
        """From now on the process ends with the other end of this pipe, from which nothing may come."""
        library = ctypes.CDLL(None)
        library.signal.argtypes = [ctypes.c_int, ctypes.c_void_p]
        library.signal(signal.SIGIO, ctypes.cast(library._exit, ctypes.c_void_p))
        fcntl.fcntl(source, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(source, fcntl.F_SETFL, fcntl.fcntl(source, fcntl.F_GETFL) | os.O_ASYNC)
        # It may have closed just before that.
        poll = select.poll()
        poll.register(source, 0)
        if poll.poll(0):
            os._exit(0)

    def _live_without(source: IO[bytes]) -> None:
        """Requests may come again; reading them tells of the end as well."""
        fcntl.fcntl(source, fcntl.F_SETFL, fcntl.fcntl(source, fcntl.F_GETFL) & ~os.O_ASYNC)
