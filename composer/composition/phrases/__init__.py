"""The form of a tune: its sections, what of them returns, how they answer each other, where they end."""
