"""Processor time of this process and those it has started: what code costs, however busy the machine is."""

import resource
import time
from pathlib import Path


def processor_seconds(helper: int | None = None) -> float:
    """Seconds that this process, those it has started that have ended, and a running helper have used.

    Args:
        helper: the number of a helper process that runs; Linux tells its time, elsewhere it is left out.
    """
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime + _running(helper)


def _running(helper: int | None) -> float:
    """Of all threads, to the nanosecond: https://docs.kernel.org/scheduler/sched-stats.html"""
    tasks = Path(f"/proc/{helper}/task").glob("*/schedstat") if helper is not None else ()
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9
