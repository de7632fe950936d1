"""How close somebody is, from 1 to 5, in words. On its own, so that a list of people needs nothing else of them."""

from netdesk.core.language import Words, marked

CLOSENESS_WORDS = Words(
    {1: marked("distant"), 2: marked("acquainted"), 3: marked("familiar"), 4: marked("close"), 5: marked("very close")}
)
