"""Train: the settings of a training, and how it goes."""
