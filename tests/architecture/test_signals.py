"""The installed Qt survives as many signals as an evening of training emits."""

import subprocess
import sys

# PySide6 6.12.0 on CPython 3.11 lost a reference to True at each emit, and aborted after some hundreds.
PROGRAM = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Worker(QObject):
    stepped = Signal(int)
    finished = Signal()

class Panel(QObject):
    steps = 0
    def append(self, step):
        self.steps += 1
    def end(self):
        self.steps += 1

application = QCoreApplication([])
worker, panel = Worker(), Panel()
worker.stepped.connect(panel.append)
worker.finished.connect(panel.end)
for step in range(5000):
    worker.stepped.emit(step)
    worker.finished.emit()
print(panel.steps)
"""


def test_thousands_of_signals_are_delivered_and_the_process_lives() -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "10000"
