"""The user's verbs. One function is one transaction, one undo step and one Change."""
