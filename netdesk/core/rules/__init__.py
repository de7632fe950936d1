"""Rules: what I hold myself to, in words of my own, and how the log shows whether I keep to it."""
