"""netdesk: a private desk for one person's professional network."""

__version__ = "0.1.0"
