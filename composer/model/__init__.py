"""Networks and their checkpoints: the only room that knows TensorFlow."""
