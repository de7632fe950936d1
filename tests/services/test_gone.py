"""What was removed elsewhere while it was on the screen is said in words for users of the window and of a shell."""

import pytest

from netdesk.errors import NotFoundError
from netdesk.services import exchanges, ideas, introductions, offers, promises, recommendations, witnesses

VERBS = (
    exchanges.delete,
    ideas.drop,
    introductions.delete,
    offers.delete,
    promises.delete,
    recommendations.delete,
    witnesses.delete,
)


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.__module__)
def test_what_is_gone_is_said_without_a_command_or_a_number(desk, verb):
    with pytest.raises(NotFoundError) as caught:
        desk.run(verb, 4711).result()
    said = str(caught.value)
    assert "removed meanwhile; see the list of" in said
    assert "4711" not in said
    assert "netdesk" not in said
