"""The sample network: invented people with two years of history, made by a seeded generator; all pure."""
