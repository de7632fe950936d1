"""Widgets. No SQL and no decisions: they show models and call services."""
