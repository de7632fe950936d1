"""How close somebody is, from 1 to 5, in words. On its own, so that a list of people needs nothing else of them."""

CLOSENESS_WORDS = {1: "distant", 2: "acquainted", 3: "familiar", 4: "close", 5: "very close"}
