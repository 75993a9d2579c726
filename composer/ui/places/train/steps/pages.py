"""The ten pages of Step by step, in their order."""

from composer.ui.jobs import Jobs
from composer.ui.places.train.steps.batch_page import BatchPage
from composer.ui.places.train.steps.curve_page import CurvePage
from composer.ui.places.train.steps.hand_in_page import HandInPage
from composer.ui.places.train.steps.network_page import NetworkPage
from composer.ui.places.train.steps.numbers_page import NumbersPage
from composer.ui.places.train.steps.one_step_page import OneStepPage
from composer.ui.places.train.steps.sampling_page import SamplingPage
from composer.ui.places.train.steps.state_page import StatePage
from composer.ui.places.train.steps.text_page import TextPage
from composer.ui.places.train.steps.training import LessonTraining
from composer.ui.places.train.steps.untrained_page import UntrainedPage
from composer.workflows.lesson.lesson import Lesson


class Pages:
    """Each by what it is, and all of them by their order."""

    def __init__(self, lesson: Lesson, jobs: Jobs, training: LessonTraining) -> None:
        self.text, self.numbers = TextPage(lesson, jobs), NumbersPage(lesson, jobs)
        self.batch, self.network = BatchPage(lesson, jobs), NetworkPage(lesson, jobs)
        self.untrained = UntrainedPage(lesson, jobs)
        self.one_step, self.curve = OneStepPage(lesson, jobs, training), CurvePage(lesson, jobs, training)
        self.sampling, self.state = SamplingPage(lesson, jobs), StatePage(lesson, jobs)
        self.hand_in = HandInPage(lesson, jobs)
        self.all = (
            self.text, self.numbers, self.batch, self.network, self.untrained, self.one_step, self.curve,
            self.sampling, self.state, self.hand_in,
        )  # fmt: skip

    def stop(self) -> None:
        """Nothing is computed for any of them any more."""
        for page in (self.untrained, self.sampling, self.state):
            page.stop()
