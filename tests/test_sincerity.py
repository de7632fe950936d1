"""netdesk words no congratulation: no file of what is shipped holds a sentence that could be one."""

import re

from tests.test_house import ROOT, tracked_files

# Spelled in pieces so that this file passes its own test. Talking of the act is not doing it: "congratulate" and
# "congratulated" are words of the domain, and so is "a birthday".
_BEGUN = (
    r"\bcongrat(?:s|ulations)\b", r"\bhappy (?:birthday|anniversary|work)", r"\bwell done\b", r"\bbravo\b",
    r"\bwell[- ]deserved\b", r"\bbest wishes\b", r"\bmany happy returns\b", r"\bkudos\b", r"\bso proud of you\b",
    r"\bproud of you\b", r"\ball the best (?:for|in|with)\b", r"\bgood luck (?:in|with) your\b",
    r"\bf[ée]licitations\b", r"\bjoyeux anniversaire\b", r"\bbon anniversaire\b", r"\btoutes mes f[ée]lic",
    r"\bmeilleurs v(?:œ|oe)ux\b", r"\bbonne continuation\b", r"\bje (?:te|vous) f[ée]licite\b",
    r"\bgl[üu]ckwunsch\b", r"\benhorabuena\b", r"\bauguri\b",
)  # fmt: skip
CONGRATULATION = re.compile("|".join(_BEGUN), re.IGNORECASE)
READ = ("netdesk", "resources", "docs", "packaging", "README.md", "CHANGELOG.md", "MISSION.md")


def test_no_file_holds_a_ready_made_congratulation():
    found = []
    for path in tracked_files():
        if path.relative_to(ROOT).parts[0] not in READ:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {hit.group(0)}" for hit in CONGRATULATION.finditer(text)]
    assert [each for each in found if not _is_known(each)] == []


def _is_known(found):
    """The words by which the capture line knows that somebody was congratulated, which are read and never written."""
    return found.startswith("resources/capture_")


def test_the_search_would_find_one():
    for sentence in ("Congrats on the new role", "Toutes mes félicitations pour ce poste", "HAPPY BIRTHDAY Ana"):
        assert CONGRATULATION.search(sentence)
