"""A Python process of our own that answers one message at a time, until it is slow or nobody wants it."""

import contextlib
import subprocess
import threading
from typing import IO

from composer.cancelling import current
from composer.processes.command import command, environment
from composer.processes.messages import read_message, write_message

START_LIMIT_SECONDS = 60.0


class HelperProcess:
    """Runs a module as a process; it says `{"ready": true}` once, then answers each request.

    Args:
        module: what to run, as `python -m` takes it.
    """

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(
            command(module),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._ready = False

    @property
    def process_id(self) -> int:
        """The operating system's number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """False once the process has ended, for whatever reason."""
        return self._process.poll() is None

    def ask(self, request: dict[str, object], limit_seconds: float) -> dict[str, object] | None:
        """The answer, or None where the process has died.

        The time that a fresh process takes to load its libraries is not counted.

        Raises:
            TimeoutError: it took longer and was ended.
            CancelledError: the work of this thread was cancelled, which ended the process.
        """
        exchange = _Exchange(self._process, request, self._ready)
        with current().ended_by(self.kill):
            exchange.start()
            in_time = exchange.ready.wait(START_LIMIT_SECONDS) and exchange.answered.wait(limit_seconds)
            if not in_time:
                self.kill()  # what ends the exchange: its pipes close
            exchange.join()
        if not in_time:
            raise TimeoutError
        self._ready = exchange.answer is not None
        return exchange.answer

    def kill(self) -> None:
        """Stops the process at once, from any thread; `close` is still to be called."""
        self._process.kill()

    def close(self) -> None:
        """Ends the process and closes its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                _close(pipe)


class _Exchange(threading.Thread):
    """One question and its answer. Pipes cannot be read with a time limit everywhere, so a thread does it."""

    def __init__(self, process: "subprocess.Popen[bytes]", request: dict[str, object], ready: bool) -> None:
        super().__init__(name="helper-exchange", daemon=True)
        self._process = process
        self._request = request
        self.ready = threading.Event()
        self.answered = threading.Event()
        self.answer: dict[str, object] | None = None
        if ready:
            self.ready.set()

    def run(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            if self.ready.is_set() or read_message(self._process.stdout) is not None:
                self.ready.set()
                write_message(self._process.stdin, self._request)
                self.answer = read_message(self._process.stdout)
        except (OSError, ValueError):
            self.answer = None  # the process died in mid-sentence
        finally:
            self.ready.set()
            self.answered.set()


def _close(pipe: IO[bytes]) -> None:
    """Closes a pipe to a dead process; what could not be flushed into it is of no use to anyone."""
    with contextlib.suppress(OSError):
        pipe.close()
