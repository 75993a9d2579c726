"""Forms made from tables of settings."""
