"""The rooms and dialogs of the window. No SQL and no decisions: they show models and call services."""
