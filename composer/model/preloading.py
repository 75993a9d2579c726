"""Maps TensorFlow's shared libraries into the process before its import, without holding Python's lock.

Importing an extension module loads its libraries while no other thread may run Python: with TensorFlow's
gigabyte that stops a window for half a second and more. A call through ctypes gives the lock away, and
what is loaded already costs the import nothing.
"""

import ctypes
import os
import sys
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
