"""Loads TensorFlow's libraries as a window wants it: without Python's lock, and without their greetings.

Importing an extension module loads its libraries while no other thread may run Python: with TensorFlow's
gigabyte that stops a window for half a second and more. A call through ctypes gives the lock away, and
what is loaded already costs the import nothing.
"""

import ctypes
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

_LIBRARIES = {
    "linux": ("libtensorflow_framework.so.2", "libtensorflow_cc.so.2"),
    "darwin": ("libtensorflow_framework.2.dylib", "libtensorflow_cc.2.dylib"),
}


def preload_tensorflow() -> tuple[str, ...]:
    """Loads what it finds and returns the names; what it does not find, the import loads later."""
    spec = find_spec("tensorflow")
    if spec is None or not spec.submodule_search_locations:
        return ()
    folder = Path(spec.submodule_search_locations[0])
    return tuple(name for name in _LIBRARIES.get(sys.platform, ()) if _open(folder / name))


def _open(library: Path) -> bool:
    # `ctypes.CDLL(path)` would keep the lock while it loads; a call of the C function itself does not.
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes = (ctypes.c_char_p, ctypes.c_int)
    dlopen.restype = ctypes.c_void_p
    return library.is_file() and dlopen(os.fsencode(library), os.RTLD_LAZY | os.RTLD_LOCAL) is not None


# Written by static initialisers, before any level of logging can be set, whatever the variables say.
NOISE = re.compile(
    rb"absl::InitializeLog\(\)|oneDNN custom operations are on|Could not find cuda drivers on your machine"
    rb"|This TensorFlow binary is optimized|To enable the following instructions"
    rb"|Unable to register cu\w+ factory|computation placer already registered"
)
STDERR = 2


@contextmanager
def without_noise() -> Iterator[None]:
    """What is written to standard error meanwhile comes out at the end, but for the lines of `NOISE`.

    It goes through a file and not through a pipe: a helper process that is started meanwhile keeps the
    descriptor for as long as it lives.
    """
    try:
        terminal = os.dup(STDERR)
    except OSError:
        # Started without a terminal: nobody is disturbed.
        yield
        return
    try:
        with tempfile.TemporaryFile() as written:
            os.dup2(written.fileno(), STDERR)
            try:
                yield
            finally:
                os.dup2(terminal, STDERR)
                written.seek(0)
                _forward(line for line in written if not NOISE.search(line))
    finally:
        os.close(terminal)


def _forward(lines: Iterator[bytes]) -> None:
    # Where the terminal is gone meanwhile, nobody hears it; training goes on.
    with suppress(OSError):
        for line in lines:
            os.write(STDERR, line)
