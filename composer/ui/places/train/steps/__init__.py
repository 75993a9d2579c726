"""Step by step: the lab's sections, one page each, on the tunes that are open and a network of one's own."""
