"""Qt item models: the only place where rows become roles."""
