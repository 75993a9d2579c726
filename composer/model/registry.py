"""The networks there are, and the arrays each keeps, by name; TensorFlow loads on the first look-up."""

from composer.registry import Registry

NETWORKS = Registry("network", {"lstm": "composer.model.lstm:LstmNetwork"})

STEPPING_NETWORKS = Registry("network", {"lstm": "composer.model.stepping:SteppingLstm"})
"""The same networks for composing, built of `(NetworkSettings, arrays)`, without TensorFlow."""

ARRAY_SHAPES = Registry("network", {"lstm": "composer.model.shapes:lstm_shapes"})
"""Functions as `composer.model.shapes.lstm_shapes`, without TensorFlow."""
