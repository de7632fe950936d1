"""How close somebody is, from 1 to 5. On its own, so that a list of people needs nothing else of them."""

from netdesk.core.language import Words, marked

CLOSENESS_WORDS = Words(
    {1: marked("distant"), 2: marked("acquainted"), 3: marked("familiar"), 4: marked("close"), 5: marked("very close")}
)
CLOSE = 4
"""From this closeness on, as it was stated, somebody is close."""
DORMANT_DAYS = 3 * 365
"""A tie without contact for so long is dormant (Levin, Walter & Murnighan 2011, Organization Science 22:923)."""
