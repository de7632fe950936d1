"""netdesk offers and netdesk ideas."""


def test_from_an_offer_to_something_landed(cli, bring):
    bring("Ana Horvat", "Ben Adler")
    cli.text("set", "Ana Horvat", "need=storage vendors", "closeness=4", "class=friend")
    (offer,) = cli.json("offers", "--add", "list of storage vendors", "--kind", "knowledge", "--topic", "storage")
    (match,) = offer["matches"]
    assert (match["name"], match["classes"]) == ("Ana Horvat", ["friend"])
    assert match["reasons"] == ["needs: storage vendors (in common: storage, vendor)"]
    assert "Ana Horvat" in cli.text("offers")
    week = cli.json("offers", "--week")
    assert [(each["name"], each["offer"]) for each in week] == [("Ana Horvat", "list of storage vendors")]
    (idea,) = cli.json("ideas", "--offer", str(offer["id"]), "--with", "Ana")
    assert (idea["what"], idea["kind"], idea["state"]) == ("list of storage vendors", "knowledge", "thought")
    assert "0 days old" in cli.text("ideas")
    cli.text("ideas", "--share", str(idea["id"]))
    (idea,) = cli.json("ideas", "--landed", str(idea["id"]))
    assert (idea["state"], idea["landed_on"]) == ("landed", "2026-11-22")
    assert [each["kind"] for each in cli.json("exchanges")] == ["knowledge"]
    assert cli.json("ideas", "--with", "Ben") == []
    assert cli.text("offers", "--retire", str(offer["id"])) == "No offers yet. Add one with --add WHAT.\n"
    assert "retired" in cli.text("offers", "--all")
    assert cli.json("offers", "--delete", str(offer["id"]), "--all") == []


def test_what_cannot_be_is_said_in_a_sentence(cli, bring):
    bring("Ana Horvat")
    assert "Say what you can bring" in cli.fails("offers", "--add", " ")
    assert "no such offer" in cli.fails("offers", "9")
    assert "no such idea" in cli.fails("ideas", "--share", "9")
    cli.fails("ideas", "--think", "x", code=2)
