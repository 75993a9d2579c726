"""All that the program needs to know of it: see `composer.model.description`."""

from composer.model.description import Network
from composer.model.lstm.presets import PRESETS
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes

LSTM = Network(
    title="LSTM",
    settings=LstmSettings,
    shapes=lstm_shapes,
    learning="composer.model.lstm.network:LstmNetwork",
    stepping="composer.model.lstm.stepping:SteppingLstm",
    presets=PRESETS,
)
