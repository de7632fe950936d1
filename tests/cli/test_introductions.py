"""netdesk introductions and netdesk ledger."""


def test_an_introduction_from_the_thought_to_what_came_of_it(cli, bring):
    bring("Ana Horvat", "Ben Adler")
    (found,) = cli.json("introductions", "--between", "Ana", "Ben", "--why", "lifts")
    number = str(found["id"])
    assert (found["stage"], [side["name"] for side in found["between"]]) == ("thought", ["Ana Horvat", "Ben Adler"])
    cli.text("introductions", "--ask", number, "Ana")
    assert "did not say yes" in cli.fails("introductions", "--make", number)
    cli.text("introductions", "--yes", number, "Ana")
    (found,) = cli.json("introductions", "--yes", number, "Ben")
    assert found["stage"] == "agreed"
    assert "agreed" in cli.text("introductions")
    cli.text("introductions", "--make", number)
    (found,) = cli.json("introductions", "--landed", number)
    assert (found["stage"], found["landed_on"]) == ("landed", "2026-11-22")
    ledger = cli.json("ledger")
    assert ledger["total"] == {"gave": 1, "asked": 0, "they_asked": 0, "received": 0}
    assert {each["name"] for each in ledger["people"]} == {"Ana Horvat", "Ben Adler"}
    assert ledger["purpose_free"] == {"part": 1, "n": 1, "share": None, "low": None, "high": None}
    text = cli.text("ledger", "--with", "Ana")
    assert "Gives without a purpose: 1 of 1, too few for a share" in text
    assert cli.json("introductions", "--drop", number) == []


def test_a_no_is_kept(cli, bring):
    bring("Ana Horvat", "Ben Adler")
    (found,) = cli.json("introductions", "--between", "Ana", "Ben")
    (found,) = cli.json("introductions", "--no", str(found["id"]), "Ben")
    assert found["stage"] == "declined"
    cli.fails("introductions", "--ask", "x", "Ben", code=2)
