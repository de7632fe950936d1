"""netdesk witness and netdesk recommendations."""


def test_from_what_was_seen_to_what_is_given(cli, bring):
    bring("Ana Horvat", "Ben Adler")
    (record,) = cli.json(
        "witness", "Ana", "--skill", "Negotiation", "--saw", "two rivals signed", "--where", "Elektra", "--on", "3 Nov"
    )
    assert (record["name"], record["skill"], record["on"]) == ("Ana Horvat", "Negotiation", "2026-11-03")
    number = str(record["id"])
    assert "Elektra: two rivals signed" in cli.text("witness")
    assert "Only what you saw Ben Adler do" in cli.fails("recommendations", "--with", "Ben", "--claim", number, "x")
    (found,) = cli.json("recommendations", "--with", "Ana", "--claim", number, "She brings rivals together.")
    assert (found["state"], found["text"]) == ("draft", "She brings rivals together.")
    assert found["claims"] == [{"witness_id": record["id"], "skill": "Negotiation", "words": found["text"]}]
    (found,) = cli.json("recommendations", str(found["id"]), "--claim", number, "Rivals sign with her.")
    (found,) = cli.json("recommendations", "--give", str(found["id"]), "--published", "LinkedIn")
    assert (found["state"], found["published"], found["written_on"]) == ("done", "LinkedIn", "2026-11-22")
    assert "stands on it" in cli.fails("witness", "--delete", number)
    assert cli.json("ledger")["total"]["gave"] == 1


def test_a_request_is_declined_and_another_received(cli, bring):
    bring("Ana Horvat")
    (found,) = cli.json("recommendations", "--with", "Ana", "--they-asked")
    assert "Only a draft can be given" in cli.fails("recommendations", "--give", str(found["id"]))
    (found,) = cli.json("recommendations", "--decline", str(found["id"]), "--words", "I have not seen it.")
    assert (found["state"], found["declined_words"]) == ("declined", "I have not seen it.")
    cli.text("recommendations", "--with", "Ana", "--i-asked")
    cli.text("recommendations", "--with", "Ana", "--received", "Exact.", "--published", "a letter")
    states = [(each["direction"], each["state"]) for each in cli.json("recommendations", "--with", "Ana")]
    assert states == [("received", "asked for"), ("received", "done"), ("given", "declined")]
    assert "Exact." in cli.text("recommendations")
    cli.fails("recommendations", "--they-asked", code=2)
    cli.fails("recommendations", "--with", "Ana", "--claim", "x", "y", code=2)
    cli.fails("witness", "--skill", "x", "--saw", "y", code=2)
    cli.text("recommendations", "--delete", str(found["id"]))
    assert len(cli.json("recommendations")) == 2
