"""What a Monica account tells besides people: activities, calls, conversations; reminders, debts, tasks, gifts; who is
what to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.belongings import Belonging, Mark, Thought
from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, Promise, PromiseDraft, Side
from netdesk.core.language import tr
from netdesk.core.offers import IdeaDraft
from netdesk.core.relations import ROLE_WORDS, Role
from netdesk.core.reminders import ReminderDraft
from netdesk.core.touches import Participant, Touch
from netdesk.errors import InputError
from netdesk.exchange.monica_account import day, is_so, part, rows, text, whole_number
from netdesk.exchange.monica_words import count_unknown, relation_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.photos import Photo
    from netdesk.exchange.left_behind import Remains
    from netdesk.exchange.monica_account import Account, Json

    Data = dict[str, list[Json]]

_MANY_DAYS = 36525
_FREQUENCIES = {"week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_ROLES = {
    "colleague": Role.WORKS_WITH, "boss": Role.MANAGER, "subordinate": Role.MANAGES,
    **dict.fromkeys(
        (
            "partner", "spouse", "parent", "child", "sibling", "grandparent", "grandchild", "uncle", "nephew", "cousin",
            "godfather", "godson", "stepparent", "stepchild",
        ),
        Role.FAMILY,
    ),
}  # fmt: skip
_PLAIN_ROLES = frozenset({"colleague", "boss", "subordinate", "friend"})
_ACTIVITY = frozenset({"summary", "description", "happened_at", "type"})
_CALL = frozenset({"called_at", "content", "contact_called"})
_CONVERSATION = frozenset({"happened_at", "contact_field_type", "messages"})
_REMINDER = frozenset(
    {"initial_date", "title", "description", "frequency_type", "frequency_number", "delible", "inactive"}
)


class Log:
    """Turns the entries of one account into touches and belongings, with what is left."""

    def __init__(self, account: Account, file: str, remains: Remains) -> None:
        self._account = account
        self._file = file
        self._remains = remains
        self._keys: dict[str, int] = {}
        self._participants = {
            uuid: Participant(f"uid:{uuid}", name) for uuid, name in account.names.items() if uuid not in account.me
        }

    def participant(self, uuid: str) -> Participant:
        """Somebody as touches name them."""
        return self._participants[uuid]

    def _key(self, kind: str, each: Json, owner: str = "") -> str:
        """What names an entry in every export of an account: when it was made, and the contact that it is nested in.

        Only the JSON export tells the uuids of most. Entries made in the same second are numbered.
        """
        made = each.get("created_at")
        key = f"monica:{kind}:{owner}:{made[:10]}T{made[11:19]}" if made and type(made) is str else ""
        key = key or f"monica:{text(each, 'uuid')}"
        if key not in self._keys:
            self._keys[key] = 1
            return key
        self._keys[key] += 1
        return f"{key}:{self._keys[key]}"

    def activities(self, guests: dict[str, list[Participant]]) -> Iterator[Touch]:
        """What was done together; ``guests`` are those whose contacts name an activity, by its uuid."""
        remains, file, key_of = self._remains, self._file, self._key
        before, _, after = tr("activity {number}").partition("{number}")
        words: dict[str, str] = {}
        for number, each in enumerate(self._account.of("activity"), 1):
            key, said = key_of("activity", each), part(each, "properties")
            people = tuple(guests.get(text(each, "uuid"), ()))
            on = day(said, "happened_at")
            if not said.keys() <= _ACTIVITY:
                count_unknown(remains, "activity", said, _ACTIVITY, people[0].name if people else "")
            if on is None or not people:
                remains.add(
                    tr("activity without a day") if people else tr("activity with nobody"),
                    [each.name for each in people] or [""],
                )
                continue
            kind = text(said, "type")
            word = words.get(kind)
            if word is None:
                word = words[kind] = self._account.word("activity_types", kind)
            summary, note = text(said, "summary"), text(said, "description")
            if summary and word:
                note = f"{note}\n\n{word}" if note else word
            yield Touch(
                key,
                on,
                Channel.IN_PERSON,
                people,
                what=summary or word,
                file=file,
                where=f"{before}{number}{after}",
                note=note,
            )

    def of_contact(self, uuid: str, data: Data, where: str) -> Iterator[Touch]:
        """The calls and conversations with a contact."""
        me = self._participants.get(uuid)
        if me is None:
            return
        call = tr("{where}, call {number}")
        for number, each in enumerate(data.get("call", ()), 1):
            key, said = self._key("call", each, uuid), part(each, "properties")
            on = day(said, "called_at")
            if not said.keys() <= _CALL:
                count_unknown(self._remains, "call", said, _CALL, me.name)
            if on is None:
                self._remains.add(tr("call without a day"), [me.name])
                continue
            yield Touch(
                key,
                on,
                Channel.PHONE,
                (me,),
                file=self._file,
                where=call.format(where=where, number=number),
                is_mine=not is_so(said, "contact_called"),
                note=text(said, "content"),
            )
        for number, each in enumerate(data.get("conversation", ()), 1):
            key = self._key("conversation", each, uuid)
            yield from self._conversation(
                key, me, each, tr("{where}, conversation {number}").format(where=where, number=number)
            )

    def _conversation(self, key: str, other: Participant, each: Json, where: str) -> Iterator[Touch]:
        said = part(each, "properties")
        count_unknown(self._remains, "conversation", said, _CONVERSATION, other.name)
        messages = [part(one, "properties") for one in rows(said.get("messages"))]
        messages.sort(key=lambda one: text(one, "written_at"))
        on = day(said, "happened_at") or next((found for one in messages if (found := day(one, "written_at"))), None)
        if on is None:
            self._remains.add(tr("conversation without a day"), [other.name])
            return
        kind = self._account.referred("contact_field_types", text(said, "contact_field_type"))
        word = text(kind, "name").lower()
        channel = Channel.MESSAGE
        if text(kind, "type") == "email" or word == "email":
            channel = Channel.EMAIL
        elif word in ("facebook", "twitter", "linkedin"):
            channel = Channel.SOCIAL
        spoken = [(is_so(one, "written_by_me"), text(one, "content")) for one in messages if text(one, "content")]
        yield Touch(
            key, on, channel, (other,), file=self._file, where=where,
            is_mine=is_so(messages[0], "written_by_me") if messages else None,
            note="\n\n".join(f"{'me' if is_me else other.name}: {content}" for is_me, content in spoken),
        )  # fmt: skip

    def belongings(self, uuid: str, contact: Json, data: Data, photo: Photo | None, where: str) -> Iterator[Belonging]:
        """What belongs to a contact."""
        other = self._participants.get(uuid)
        if other is None:
            return
        said = part(contact, "properties")

        def one(what: object, key: str = "") -> Belonging:
            return Belonging((other.key,), what, key, (other.name,), self._file, where)  # type: ignore[arg-type]

        if photo is not None:
            yield one(photo)
        frequency = whole_number(said, "stay_in_touch_frequency")
        if frequency and frequency <= _MANY_DAYS and not is_so(said, "is_dead"):
            yield one(Cadence.of(frequency))
        if said.get("is_active") in (False, 0, "0"):
            yield one(Mark.ARCHIVED)
        through = text(said, "first_met_through")
        if through in self._participants:
            names = (other.name, self._participants[through].name)
            yield Belonging((other.key, f"uid:{through}"), Mark.INTRODUCED_BY, "", names, self._file, where)
        birthday = day(part(said, "birthdate"), "date")
        for each in sorted(data.get("reminder", ()), key=_content):
            key, reminder = (
                self._key("reminder", each, uuid),
                self._reminder(other.name, part(each, "properties"), birthday),
            )
            if reminder is not None:
                yield one(reminder, key)
        for kind, made in (("debt", self._debt), ("task", self._task), ("gift", self._gift)):
            for each in data.get(kind, ()):
                key, what = self._key(kind, each, uuid), made(other.name, each)
                if what is not None:
                    yield one(what, key)

    def _reminder(self, name: str, said: Json, birthday: object) -> ReminderDraft | None:
        remains = self._remains
        count_unknown(remains, "reminder", said, _REMINDER, name)
        on, title = day(said, "initial_date"), text(said, "title")
        frequency = _FREQUENCIES.get(text(said, "frequency_type"), "")
        if is_so(said, "inactive"):
            remains.add(tr("reminder that was switched off"), [name])
            return None
        is_made_by_monica = said.get("delible") in (False, 0, "0")
        if on and birthday and is_made_by_monica and f"{on:%m-%d}" == f"{birthday:%m-%d}":
            remains.add(tr("reminder of a birthday, of which netdesk tells by itself"), [name])
            return None
        words = ": ".join(filter(None, (title, text(said, "description"))))
        every = whole_number(said, "frequency_number")
        interval = f";INTERVAL={every}" if every and every > 1 else ""
        is_sensible = every is not None or not text(said, "frequency_number")
        if on is not None and words and is_sensible:
            try:
                return ReminderDraft(words, on, rrule=f"FREQ={frequency}{interval}" if frequency else "")
            except InputError:
                pass
        remains.add(tr("reminder without a day, a title or a sensible interval"), [name])
        return None

    def _debt(self, name: str, each: Json) -> PromiseDraft | None:
        said, made_on = part(each, "properties"), day(each, "created_at")
        count_unknown(self._remains, "debt", said, ("amount", "currency", "status", "in_debt", "reason"), name)
        currency = text(said, "currency") or text(part(said, "currency"), "iso")
        amount = " ".join(filter(None, (text(said, "amount"), currency)))
        what = ": ".join(filter(None, (amount, text(said, "reason")))) or "a debt"
        if made_on is None:
            self._remains.add(tr("debt without a day"), [name])
            return None
        done_on = (day(each, "updated_at") or made_on) if text(said, "status") == "complete" else None
        return PromiseDraft(made_on, (), Promise(Side.ME if is_so(said, "in_debt") else Side.THEM, what, None, done_on))

    def _task(self, name: str, each: Json) -> PromiseDraft | None:
        said, made_on = part(each, "properties"), day(each, "created_at")
        count_unknown(self._remains, "task", said, ("title", "description", "completed", "completed_at"), name)
        what = ": ".join(filter(None, (text(said, "title"), text(said, "description"))))
        if made_on is None or not what:
            self._remains.add(tr("task without a day or a title"), [name])
            return None
        done_on = (
            (day(said, "completed_at") or day(each, "updated_at") or made_on) if is_so(said, "completed") else None
        )
        return PromiseDraft(made_on, (), Promise(Side.ME, what, None, done_on))

    def _gift(self, name: str, each: Json) -> ExchangeDraft | Thought | None:
        said = part(each, "properties")
        count_unknown(self._remains, "gift", said, ("name", "comment", "url", "amount", "status", "date"), name)
        what = "; ".join(filter(None, (text(said, key) for key in ("name", "comment", "url", "amount"))))
        on = day(said, "date") or day(each, "created_at")
        if on is None or not what:
            self._remains.add(tr("gift without a day or a name"), [name])
            return None
        if text(said, "status") == "idea":
            return Thought(IdeaDraft(0, what), on)
        direction = Direction.RECEIVED if text(said, "status") == "received" else Direction.GIVE
        return ExchangeDraft(on, (), Exchange(direction, what=what))

    def relations(self) -> Iterator[Belonging]:
        """Who is what to whom. Monica has each twice, once from either end; what it has finer words for is counted."""
        seen: set[tuple[frozenset[str], str]] = set()
        for number, each in enumerate(self._account.of("relationship"), 1):
            said = part(each, "properties")
            one, two, word = (text(said, key) for key in ("contact_is", "of_contact", "type"))
            people = [self._participants[uuid] for uuid in (one, two) if uuid in self._participants]
            role = _ROLES.get(word, Role.KNOWS)
            names = tuple(person.name for person in people)
            if len(people) < 2 or one == two:
                if not self._account.me & {one, two}:
                    self._remains.add(tr("relation with nobody"), names or ("",))
                else:
                    self._remains.add(
                        tr("what they are to me: {word}").format(word=relation_words(word)), names or ("",)
                    )
                continue
            if word not in _PLAIN_ROLES:
                self._remains.add(
                    tr("finer word of a relation, which comes in as {role}: {word}").format(
                        role=ROLE_WORDS[role], word=relation_words(word)
                    ),
                    names[:1],
                )
            way = role.value if role in (Role.MANAGER, Role.MANAGES) else ""
            pair = (frozenset((one, two)), (way and f"{one if role is Role.MANAGER else two}") or role.value)
            if pair not in seen:
                seen.add(pair)
                yield Belonging(
                    (people[0].key, people[1].key),
                    role,
                    "",
                    names,
                    self._file,
                    tr("relationship {number}").format(number=number),
                )


def _content(reminder: Json) -> tuple[str, str, bool]:
    """In which order reminders are numbered, whatever that of the export is: not each of them comes in."""
    said = part(reminder, "properties")
    return text(said, "initial_date")[:10], text(said, "title"), is_so(said, "inactive")
