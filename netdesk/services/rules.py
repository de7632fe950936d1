"""Rules of my own: stated, revised, ended; how each stands and stood; shared and adopted as packs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netdesk import paths
from netdesk.clock import today
from netdesk.core import language
from netdesk.core.change import Area
from netdesk.core.language import grouped, tr
from netdesk.core.listing import SortBy
from netdesk.core.rules import personal
from netdesk.core.rules.checks import Each, check_text, read_check
from netdesk.core.rules.keeping import Record, Row, State, evidence, record
from netdesk.core.rules.packs import Pack, read_pack, write_pack
from netdesk.core.rules.rule import Comment
from netdesk.errors import InputError, NotFoundError, QueryError
from netdesk.exchange.files import read_bytes, write_atomically
from netdesk.services import listing, me, queries
from netdesk.services.collector import collector_resting
from netdesk.store import rule_log, rules
from netdesk.store.rules import listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from netdesk.core.query_tree import Query
    from netdesk.core.rules.checks import Check
    from netdesk.core.rules.log import RuleLog
    from netdesk.core.rules.personal import Found
    from netdesk.core.rules.rule import Rule, RuleDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = ["Pack", "listed"]

BACKTEST_DAYS = 730
LONGEST_NAME = 120


class RuleStanding(NamedTuple):
    """A rule as it stands: over the last two years and since it was stated, and the rows of today.

    ``record`` is None where there is no check, or ``trouble`` says why it cannot be asked. ``concerned`` is how many
    people it is about, None where it is about none in particular.
    """

    rule: Rule
    record: Record | None
    own: Record | None
    rows: list[Row]
    concerned: int | None
    trouble: str = ""

    @property
    def state(self) -> State:
        """What today says of it."""
        return State.SILENT if self.record is None else self.record.now.state


class Offered(NamedTuple):
    """A rule of a pack beside mine of the same name; ``mine`` is None where there is none."""

    draft: RuleDraft
    mine: Rule | None

    @property
    def is_same(self) -> bool:
        """Whether mine says the same."""
        return self.mine is not None and replace(self.mine.draft, learned="") == self.draft


def add(store: Store, draft: RuleDraft) -> int:
    """State a rule and return its id. Raises InputError."""
    checked = _checked(store.as_reader(), draft, today(store.clock))
    _refuse_double(store, checked.name)
    with store.step(tr("Rule: {name}").format(name=checked.name), Area.RULES, Area.NUDGES):
        return rules.insert(store.connection, checked, today(store.clock))


def edit(store: Store, rule_id: int, draft: RuleDraft) -> None:
    """Put a rule otherwise; what it said before is kept. Raises InputError, NotFoundError."""
    rule, day = find(store.as_reader(), rule_id), today(store.clock)
    checked = _checked(store.as_reader(), draft, day)
    if checked == rule.draft:
        return
    _refuse_double(store, checked.name, rule_id)
    with store.step(tr("Rule: {name}").format(name=checked.name), Area.RULES, Area.NUDGES):
        rules.update(store.connection, rule, checked, day)


def comment(store: Store, rule_id: int, text: str) -> None:
    """Add to what is said of a rule, in my name; it travels with the rule. Raises InputError, NotFoundError."""
    if not text.strip():
        raise InputError(tr("A comment says something."), "comment")
    reader, day = store.as_reader(), today(store.clock)
    draft = find(reader, rule_id).draft
    said = Comment(me.facts(reader).name, text.strip(), day.isoformat())
    edit(store, rule_id, replace(draft, comments=(*draft.comments, said)))


def end(store: Store, rule_id: int, *, is_ended: bool = True) -> None:
    """Hold to a rule no longer, or again. Raises NotFoundError."""
    rule = find(store.as_reader(), rule_id)
    label = tr("No longer a rule: {name}") if is_ended else tr("A rule again: {name}")
    with store.step(label.format(name=rule.draft.name), Area.RULES, Area.NUDGES):
        rules.end(store.connection, rule_id, today(store.clock) if is_ended else None)


def delete(store: Store, rule_id: int) -> None:
    """Remove a rule with its history. Raises NotFoundError."""
    rule = find(store.as_reader(), rule_id)
    with store.step(tr("Deleted the rule {name}").format(name=rule.draft.name), Area.RULES, Area.NUDGES):
        rules.delete(store.connection, rule_id)


def find(reader: Reader, rule_id: int) -> Rule:
    """One rule. Raises NotFoundError."""
    found = next((rule for rule in listed(reader) if rule.rule_id == rule_id), None)
    if found is None:
        raise NotFoundError(tr("This rule is no longer here."))
    return found


def named(reader: Reader, name: str) -> Rule:
    """The rule of that name, or the only one whose name holds these words. Raises NotFoundError."""
    wanted = name.strip().casefold()
    known = listed(reader)
    same = [rule for rule in known if rule.draft.name.casefold() == wanted]
    begun = same or [rule for rule in known if wanted in rule.draft.name.casefold()]
    if len(begun) != 1:
        said = tr("Several rules are called “{name}”. There are: {names}.")
        if not begun:
            said = tr("No rule is called “{name}”. There are: {names}.")
        names = "; ".join(rule.draft.name for rule in begun or known) or tr("none yet")
        raise NotFoundError(said.format(name=name, names=names))
    return begun[0]


@collector_resting()
def standings(reader: Reader, day: date, ids: Collection[int] = ()) -> list[RuleStanding]:
    """How the rules stand as of a day, all or those of ``ids``; those without a check say nothing."""
    wanted = [rule for rule in listed(reader) if not ids or rule.rule_id in ids]
    log = rule_log.read(reader) if any(rule.draft.check for rule in wanted) else None
    return [_standing(reader, rule, log, day) for rule in wanted]


def preview(reader: Reader, text: str, day: date) -> RuleStanding:
    """How a check would stand and would have stood, for a form. Raises InputError."""
    from netdesk.core.rules.rule import Rule, RuleDraft

    check = read_check(text)
    _query_of(reader, check, day)
    draft = RuleDraft("", check=check_text(check))
    return _standing(reader, Rule(0, draft, day), rule_log.read(reader), day)


def look(store: Store) -> bool:
    """Find out how the rules stand, once a day; False where that is known already, or no rule has a check.

    Bookkeeping for the reminders: no undo step, no Change.
    """
    reader, day = store.as_reader(), today(store.clock)
    if rules.looked_on(reader) == day.isoformat() or not any(rule.draft.check for rule in listed(reader)):
        return False
    found = [
        (each.rule.rule_id, each.state, date.fromordinal(each.record.now.first))
        for each in standings(reader, day)
        if each.record is not None and each.rule.ended_on is None
    ]
    with store.db.atomic():
        rules.keep_states(store.connection, found, day)
    return True


def unreadable(reader: Reader, day: date) -> list[tuple[Rule, str]]:
    """The rules held to whose check cannot be asked, each with why."""
    found = []
    for rule in listed(reader):
        try:
            if rule.draft.check and rule.ended_on is None:
                _query_of(reader, read_check(rule.draft.check), day)
        except InputError as error:
            found.append((rule, str(error)))
    return found


def house_packs() -> list[Pack]:
    """The packs that come with netdesk, the founding one first, in the language spoken."""
    folder = paths.resource("rules")
    if (folder / language.code()).is_dir():
        folder = folder / language.code()
    return [read_pack(path.read_bytes(), path.name) for path in sorted(folder.glob("*.toml"))]


def read_file(path: Path) -> Pack:
    """The pack that a file holds. Raises FileError, InputError."""
    return read_pack(read_bytes(path), path.name)


def compared(reader: Reader, pack: Pack) -> list[Offered]:
    """The rules of a pack beside mine."""
    mine = {rule.draft.name.casefold(): rule for rule in listed(reader)}
    return [Offered(_with_origin(draft, pack), mine.get(draft.name.casefold())) for draft in pack.rules]


def adopt(store: Store, pack: Pack, names: Collection[str] = ()) -> int:
    """Take over rules of a pack, all or those of ``names``, in one step, and return how many. Raises InputError.

    Where one of mine has the name, it is revised and what I learned stays; what says the same is left.
    """
    day, wanted = today(store.clock), {name.casefold() for name in names}
    unknown = [name for name in names if name.casefold() not in {draft.name.casefold() for draft in pack.rules}]
    if unknown:
        raise InputError(tr("The pack has no rule “{unknown}”.").format(unknown=unknown[0]), "names")
    reader = store.as_reader()
    offered = [
        each
        for each in compared(reader, pack)
        if not each.is_same and (not wanted or each.draft.name.casefold() in wanted)
    ]
    drafts = [_checked(reader, each.draft, day) for each in offered]
    if not offered:
        return 0
    label = (
        tr("Adopted the rule {name}").format(name=drafts[0].name)
        if len(drafts) == 1
        else tr("Adopted {count} rules").format(count=grouped(len(drafts)))
    )
    with store.step(label, Area.RULES, Area.NUDGES):
        for each, draft in zip(offered, drafts, strict=True):
            if each.mine is None:
                rules.insert(store.connection, draft, day)
            else:
                rules.update(store.connection, each.mine, replace(draft, learned=each.mine.draft.learned), day)
    return len(offered)


def personal_data(reader: Reader, wanted: Iterable[Rule], allowed: Iterable[str] = ()) -> list[Found]:
    """What in these rules tells of people, employers, addresses or places stored here."""
    return personal.find((rule.draft for rule in wanted), rules.personal_terms(reader), allowed)


def share(reader: Reader, wanted: Sequence[Rule], name: str, path: Path, allowed: Iterable[str] = ()) -> None:
    """Write rules as a pack, whole or not at all. Raises InputError where they hold personal data; FileError."""
    found = personal_data(reader, wanted, allowed)
    if found:
        first = found[0]
        more = tr(" and {count} more").format(count=grouped(len(found) - 1)) if len(found) > 1 else ""
        raise InputError(
            tr(
                "The {field} of “{rule}” says “{said}” ({kind} of your network){more}. Replace it or "
                "take it out before the rule leaves."
            ).format(field=first.field, rule=first.rule, said=first.said, kind=first.kind, more=more),
            "personal",
        )
    write_atomically(path, write_pack(Pack(name, tuple(replace(rule.draft, learned="") for rule in wanted))))


def _standing(reader: Reader, rule: Rule, log: RuleLog | None, day: date) -> RuleStanding:
    if not rule.draft.check or log is None:
        return RuleStanding(rule, None, None, [], None)
    try:
        check = read_check(rule.draft.check)
        members = _members(reader, check, day)
    except (InputError, QueryError) as error:
        return RuleStanding(rule, None, None, [], None, str(error))
    last = day.toordinal()
    since = max(rule.stated_on.toordinal(), last - 10 * 365)
    whole = record(check, log, members, last - BACKTEST_DAYS, last)
    own = record(check, log, members, min(since, last), last)
    concerned = len(members) if isinstance(check, Each) else None
    return RuleStanding(rule, whole, own, evidence(check, log, members, last), concerned)


def _members(reader: Reader, check: Check, day: date) -> Sequence[int]:
    query = _query_of(reader, check, day)
    return () if query is None else listing.ids(reader, query, SortBy.NAME)


def _query_of(reader: Reader, check: Check, day: date) -> Query | None:
    """The query of an Each, else None. Raises InputError for one that cannot be read."""
    if not isinstance(check, Each):
        return None
    try:
        return queries.read(reader, check.query, day)
    except QueryError as error:
        raise InputError(
            tr("The query “{query}” cannot be read: {error}").format(query=check.query, error=error), "check"
        ) from error


def _checked(reader: Reader, draft: RuleDraft, day: date) -> RuleDraft:
    name = " ".join(draft.name.split())
    if not name:
        raise InputError(tr("Give the rule a name."), "name")
    if len(name) > LONGEST_NAME:
        raise InputError(
            tr("A name has at most {longest_name} characters; say the rest below it.").format(
                longest_name=LONGEST_NAME
            ),
            "name",
        )
    check = ""
    if draft.check.strip():
        read = read_check(draft.check)
        _query_of(reader, read, day)
        check = check_text(read)
    elif draft.has_nudge:
        raise InputError(
            tr("Only a rule with a check can tell that it is broken. Add one, or leave the nudge."), "check"
        )
    return replace(draft, name=name, check=check)


def _refuse_double(store: Store, name: str, rule_id: int = 0) -> None:
    for rule in listed(store.as_reader()):
        if rule.rule_id != rule_id and rule.draft.name.casefold() == name.casefold():
            raise InputError(tr("There is a rule “{name}” already.").format(name=rule.draft.name), "name")


def _with_origin(draft: RuleDraft, pack: Pack) -> RuleDraft:
    by = f"{pack.name}, {pack.author}" if pack.author else pack.name
    return draft if draft.origin else replace(draft, origin=by)
