"""Text to numbers and back: the vocabulary, and the batches a network learns from."""
