"""netdesk news: what changed, and what the user says of it."""

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Marc Petit\r\nN:Petit;Marc;;;\r\nORG:Orval\r\nTITLE:{}\r\nEND:VCARD\r\n"


def bring(cli, tmp_path, title):
    path = tmp_path / "marc.vcf"
    path.write_text(CARD.format(title), newline="")
    cli.text("import", str(path))


def test_a_promotion_is_told_once_and_judged(cli, tmp_path):
    bring(cli, tmp_path, "Data lead")
    assert cli.text("news") == "No news.\n"
    bring(cli, tmp_path, "Head of Data")
    bring(cli, tmp_path, "Head of Data")
    (found,) = cli.json("news")
    assert (found["kind"], found["person"], found["old"], found["new"]) == (
        "promotion", "Marc Petit", "Data lead, Orval", "Head of Data, Orval",
    )  # fmt: skip
    assert (found["date"], found["age_days"], found["verified"]) == ("2026-11-22", 0, False)
    assert "not verified" in cli.text("news")
    cli.text("news", "--verify", str(found["id"]))
    assert cli.json("news") == []
    assert cli.json("news", "--all")[0]["verified"]
    assert [each["person"] for each in cli.json("news", "--with", "Marc")] == ["Marc Petit"]
    assert cli.json("news", "--all", "--since", "2026-11-23", now="2026-11-24T12:00") == []
    assert "no longer here" in cli.fails("news", "--verify", "77")
