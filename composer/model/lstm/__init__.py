"""The lab's network: an embedding, LSTM layers, a dense layer."""
