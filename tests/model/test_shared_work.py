"""Work is shared with threads, whole and once, and nobody waits for a thread that has not begun."""

import threading

import pytest

from composer.model.shared_work import SharedWork


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_each_part_is_done_once(workers: int) -> None:
    crew = SharedWork(workers)
    for parts in (1, 2, 4, 9):
        done: list[int] = []
        crew.run(done.append, parts)
        assert sorted(done) == list(range(parts))


def test_a_caller_whose_helpers_are_busy_does_all_by_itself() -> None:
    crew, release = SharedWork(2), threading.Event()
    blocked = threading.Thread(target=lambda: crew.run(lambda part: release.wait(10), 2))
    blocked.start()
    done: list[int] = []
    crew.run(done.append, 3)
    assert sorted(done) == [0, 1, 2]
    release.set()
    blocked.join(10)
    assert not blocked.is_alive()


def test_what_fails_fails_in_the_caller() -> None:
    def fail(part: int) -> None:
        raise MemoryError(str(part))

    with pytest.raises(MemoryError):
        SharedWork(1).run(fail, 2)


def test_what_fails_in_a_helper_is_done_by_the_caller_and_the_helper_helps_again() -> None:
    crew, caller, tried = SharedWork(2), threading.current_thread(), threading.Event()
    done: list[int] = []

    def fail_elsewhere(part: int) -> None:
        if threading.current_thread() is not caller:
            tried.set()
            raise MemoryError(str(part))
        tried.wait(10)
        done.append(part)

    for _ in range(2):
        tried.clear()
        done.clear()
        crew.run(fail_elsewhere, 2)
        assert tried.is_set()
        assert sorted(done) == [0, 1]
