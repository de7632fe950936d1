"""One line being read: the fields as they are found."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from netdesk.core.capture.channels import REMOTE, Hit
from netdesk.core.capture.rest import EDGES
from netdesk.core.capture.said import Capture
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Side
from netdesk.core.interactions import Initiator

if TYPE_CHECKING:
    from netdesk.core.capture.days import Days
    from netdesk.core.capture.exchanges import FoundExchange
    from netdesk.core.capture.forms import Forms
    from netdesk.core.capture.line import Line
    from netdesk.core.capture.names import Found, NameReader
    from netdesk.core.capture.people import Network
    from netdesk.core.capture.said import Mention, SaidExchange, SaidPromise

_WORD = re.compile(r"[\w'][\w'&+/-]*")
_SPACE = re.compile(r"[ ]+")
_AND = re.compile(r"[ ]*(?:,|&|(?<!\w)(?:and|et)(?!\w))[ ]*")


class Telling:
    """What a line tells, gathered clause by clause."""

    def __init__(self, words: Forms, line: Line, days: Days, names: NameReader, network: Network) -> None:
        self._words, self._line, self._days, self._names, self._network = words, line, days, names, network
        self._said: dict[str, Any] = {}
        self._people: list[Mention] = []
        self._exchanges: list[SaidExchange] = []
        self._promises: list[SaidPromise] = []
        self._topics: list[str] = []
        self._impossible: list[str] = []
        self._told: list[tuple[int, int]] = []  # clauses of which the grammatical words need not be kept
        self._rest = words.rest
        self.worth: dict[str, bool] = {}

    def add_topic(self, topic: str) -> None:
        """One more topic, unless it is there already."""
        if topic.casefold() not in (known.casefold() for known in self._topics):
            self._topics.append(topic)

    def read(self) -> None:
        """Read all clauses."""
        clauses = [self._without_intention(*clause) for clause in self._words.clauses.split(self._line)]
        is_told = False
        for start, end in clauses:
            if end <= start or not self._line.folded[start:end].strip(EDGES):
                continue
            if not is_told:
                is_told = self._main(start, end)
            elif not self._facts_alone(start, end):
                self._exchange(start, end)

    def _without_intention(self, start: int, end: int) -> tuple[int, int]:
        """The clause up to what it says is still to come."""
        words = self._words.intentions
        found = None
        for run_start, run_end in list(self._line.free_runs(start, end)):
            found = words.follow_up(self._line, self._days, run_start, run_end)
            found = found or words.promise(self._line, self._days, self._names, run_start, run_end)
            if found:
                break
        if found is None:
            return start, end
        if found.follow_up is not None:
            if "follow_up" in self._said:
                return start, end
            self._said["follow_up"] = found.follow_up
        elif found.promise is not None:
            self._promises.append(found.promise)
        self._impossible += [found.impossible] if found.impossible else []
        self._line.take(found.start, found.end, "follow_up" if found.follow_up else "promises")
        return start, found.start

    def _main(self, start: int, end: int) -> bool:
        """What happened; whether the clause says how or with whom."""
        hits = self._words.channels.find(self._line, start, end)
        self._told.append((start, end))
        begun = self._begins_with_exchange(start, end)
        found = self._subject(start, end, hits) or (
            self._sent(begun, hits) if begun else self._after_with(start, end) or self._after_channel(start, end, hits)
        )
        for each in found:
            self._add(each)
        self._channel(hits, start, end)
        self._times(start, end)
        if not found:
            self._exchange(start, end)
        if not self._people:
            self._anybody(start, end)
        if self._said.get("channel") in REMOTE - {Channel.PHONE} and (by := self._said.get("initiated_by")):
            direction = Direction.GIVE if by is Initiator.ME else Direction.RECEIVED
            if enclosed := self._words.exchanges.enclosed(self._line, start, end, direction):
                self._take_exchange(enclosed, start, end)
        self._about(start, end)
        self._where(start, end)
        self._exchange(start, end)
        return bool(self._people or "channel" in self._said)

    # Whom

    def _subject(self, start: int, end: int, hits: list[Hit]) -> list[Found]:
        """Names at the beginning of the clause, where a verb of contact or nothing at all follows."""
        begin = start
        while (day := self._days.at(self._line.folded, begin, end)) or self._line.folded[begin : begin + 1] == " ":
            begin = day.end() if day else begin + 1
        text = self._line.folded
        found = self._names.names(begin, end, is_announced=False, known_only=True)
        if not found:
            return []
        after = found[-1].end
        together = self._words.and_me.match(text, after, end)
        if together:
            self._line.take(*together.span())
            return found
        before_verb = self._words.before_verb.match(text, after, end)
        verb = before_verb.end() if before_verb else after
        if not text[after:end].strip(EDGES):
            return found
        is_reach = any(hit.start == verb and hit.channel in REMOTE for hit in hits)
        match = next(
            (
                m
                for name in ("what_me", "me")
                for at in (verb, after + 1)
                if (m := self._words.initiative[name].match(text, at, end))
            ),
            None,
        )
        if is_reach or match:
            self._initiated(Initiator.THEM)
            self._line.take(after, match.end() if match else verb, "initiated_by")
            if match and (me := self._words.after_me.match(text, match.end(), end)):
                self._line.take(*me.span())
            return found
        is_when = self._days.find(self._line, after, end)
        return found if is_when and not text[after : is_when.start].strip() else []

    def _after_with(self, start: int, end: int) -> list[Found]:
        for match in self._words.before_names.finditer(self._line.folded, start, end):
            found = self._names.names(match.end(), len(self._line.folded))
            if found:
                self._line.take(*match.span())
                return found
        return []

    def _begins_with_exchange(self, start: int, end: int) -> FoundExchange | None:
        """An exchange that names the other and begins the clause: introduced Ana to Sam, asked Bo for help."""
        found = self._words.exchanges.find(self._line, self._names, start, end)
        return found if found and found.with_whom and not self._line.folded[start : found.start].strip() else None

    def _sent(self, begun: FoundExchange, hits: list[Hit]) -> list[Found]:
        """Whom I wrote to, where what seems to be given is a letter or the like: sent Ana a postcard."""
        position = self._line.position(begun.with_whom[0].span.start)
        found = self._names.names(position, begun.end, known_only=True)
        gap = self._words.articles.match(self._line.folded, found[-1].end + 1) if found else None
        if gap is None or not any(hit.start == gap.end() and hit.channel in REMOTE for hit in hits):
            return []
        self._initiated(Initiator.ME)
        self._line.take(begun.start, position)
        return found

    def _after_channel(self, start: int, end: int, hits: list[Hit]) -> list[Found]:
        """Names right after the words that say how: called Ana, mail from Ana, écrit à Ana."""
        text = self._line.folded
        starts: list[tuple[int, Initiator | None, int]] = []
        for name, form in self._words.initiative.items():
            side = {"both": Initiator.BOTH, "them": Initiator.THEM, "me": Initiator.ME, "what_me": None}[name]
            starts += [
                (match.end(), side, match.start()) for match in form.finditer(text, start, end) if name != "what_me"
            ]
        starts += [(hit.end, Initiator.ME if hit.is_reach else None, hit.start) for hit in hits]
        said: Initiator | None = None
        for position, side, _ in sorted(starts, key=lambda each: (each[2], -each[0])):
            direction = said = side or said
            place = position
            hit = next((hit for hit in hits if hit.end == position), None)
            is_announced = side is not None or bool(hit and hit.is_verb)
            for form, meant in ((self._words.from_, Initiator.THEM), (self._words.to, Initiator.ME)):
                if (match := _SPACE.match(text, place)) and (at := form.match(text, match.end(), end)):
                    is_remote = bool(hit and hit.channel in REMOTE)
                    direction = direction or (meant if is_remote else None)
                    place, is_announced = at.end(), True
                    break
            found = self._names.names(place, len(text), is_announced=is_announced)
            if not found or (direction is None and place != position):
                continue
            self._line.take(position, place)
            if direction is None and hit is not None and hit.channel in REMOTE and hit.strength < 3:
                direction = Initiator.ME  # "call Ana"
            if direction is not None:
                self._initiated(direction)
            return found
        return []

    def _anybody(self, start: int, end: int) -> None:
        """The first known people named in what is left, where nothing announces them."""
        for run_start, run_end in list(self._line.free_runs(start, end)):
            for word in _WORD.finditer(self._line.folded, run_start, run_end):
                position = word.start()
                if word[0][:2] in ("d'", "l'"):
                    position += 2
                if not self._line.is_capital(position):
                    continue
                found = self._names.names(position, len(self._line.folded), is_announced=False, known_only=True)
                if found and found[0].mention.candidates[0].confidence > 0.8:
                    for each in found:
                        self._add(each)
                    return

    def _add(self, found: Found) -> None:
        mention = found.mention
        self._line.take(self._folded_start(found), found.end)
        self._line.spans.append(("people", mention.span))
        if mention not in self._people and (
            mention.person_id is None or mention.person_id not in (each.person_id for each in self._people)
        ):
            self._people.append(mention)

    def _folded_start(self, found: Found) -> int:
        """Where a mention begins in the folded line, title and quotation mark included."""
        position = self._line.position(found.mention.span.start)
        title = re.search(self._words.names.title.pattern + "$", self._line.folded[:position])
        position = title.start() if title else position
        return position - 1 if position and self._line.folded[position - 1] == '"' else position

    # How and when

    def _channel(self, hits: list[Hit], start: int, end: int) -> None:
        text = self._line.text
        free = [
            hit
            for hit in hits
            if self._line.is_free(hit.start, hit.end)
            and (
                hit.start == start
                or hit.strength > 2
                or not self._line.is_capital(hit.start)
                or text.isupper()
                or not self._people
                or hit.start < self._line.position(self._people[0].span.start)
            )
        ]
        if "channel" in self._said or not free:
            return
        best = free[0]
        self._said["channel"] = best.channel
        self._said["what"] = next((hit.what for hit in free if hit.what and hit.channel is best.channel), "")
        text = self._line.folded
        reach = next((hit for hit in free if hit.is_reach), None)
        if reach is not None:
            is_theirs = self._words.reached_me.search(text, start, reach.start) or self._words.after_me.match(
                text, reach.end, end
            )
            self._initiated(Initiator.THEM if is_theirs else Initiator.ME)
            if me := self._words.after_me.match(text, reach.end, end):
                self._line.take(*me.span())
        if both := self._words.initiative["both"].search(text, start, end):
            self._said["initiated_by"] = Initiator.BOTH
            self._line.take(*both.span())
        for name in ("them", "what_me", "me"):
            for match in self._words.initiative[name].finditer(text, start, end):
                if "initiated_by" in self._said and self._line.is_free(*match.span()):
                    self._line.take(*match.span())
        for hit in free:
            is_same = hit.channel in (best.channel, Channel.MESSAGE)  # a message on LinkedIn is one thing
            if hit is best or hit.strength == 1 or is_same or hit.is_reach:
                self._line.take(hit.start, hit.end, "channel")

    def _initiated(self, side: Initiator) -> None:
        self._said.setdefault("initiated_by", side)

    def _times(self, start: int, end: int) -> None:
        """The day, the time and the length."""
        for _ in range(3):
            clock = self._words.clock.find(self._line, start, end)
            day = self._days.find(self._line, start, end)
            if day is not None and (clock is None or clock.is_after(day)) and "on" not in self._said:
                if day.on is None:
                    words = self._line.original(day.start, day.end)
                    self._impossible += [words] if words not in self._impossible else []
                    self._said["on"] = None
                else:
                    self._said["on"] = day.on
                    self._line.take(day.start, day.end, "on")
                continue
            if clock is None or not (self._is_new("at", clock.at) or self._is_new("minutes", clock.minutes)):
                continue
            if clock.at is not None:
                self._said.setdefault("at", clock.at)
            if clock.minutes is not None:
                self._said.setdefault("minutes", clock.minutes)
            self._line.take(clock.start, clock.end, "at" if clock.at else "minutes")

    def _is_new(self, field: str, value: object) -> bool:
        return value is not None and field not in self._said

    # Where and of what

    def _where(self, start: int, end: int) -> None:
        places: list[tuple[int, int, int]] = []
        for where in list(self._words.places.find(self._line, start, end, self._network)):
            if not self._line.is_free(where.start, where.end):
                continue
            if where.is_event:
                if "event" not in self._said:
                    self._said["event"] = self._line.original(where.name_start, where.end)
                    self._line.take(where.start, where.end, "event")
            elif not places or not self._line.folded[places[-1][2] : where.start].strip():
                places.append((where.start, where.name_start, where.end))
        if places and "place" not in self._said:
            self._said["place"] = self._line.original(places[0][1], places[-1][2])
            self._line.take(places[0][0], places[-1][2], "place")

    def _about(self, start: int, end: int) -> None:
        """Topics of mine that the clause names after a word such as "about"."""
        for match in self._words.about.finditer(self._line.folded, start, end):
            stop = self._line.free_end(match.end(), end)
            parts = _AND.split(self._line.folded[match.end() : stop].strip(EDGES))
            bare = [part[m.end() :] for part in parts if (m := self._words.articles.match(part))]
            if self._line.is_free(*match.span()) and all(self._network.is_topic(part) for part in bare):
                position = match.end()
                for part in bare:
                    at = self._line.folded.index(part, position)
                    self.add_topic(self._line.original(at, at + len(part)))
                    position = at + len(part)
                self._line.take(match.start(), stop, "topics")

    # Clauses after the first

    def _facts_alone(self, start: int, end: int) -> bool:
        """Take a clause that holds nothing but facts of what happened; leave it as it is otherwise."""
        if not any(True for _ in self._line.free_runs(start, end)):
            return True
        kept = self._line.snapshot(), dict(self._said), list(self._people), list(self._impossible)
        for each in self._after_with(start, end) or self._names_alone(start, end):
            self._add(each)
        self._times(start, end)
        self._where(start, end)
        if "channel" not in self._said:
            self._channel(self._words.channels.find(self._line, start, end), start, end)
        if not self._rest.content(self._line, start, end):
            self._told.append((start, end))
            return True
        snapshot, self._said, self._people, self._impossible = kept
        self._line.restore(snapshot)
        return False

    def _names_alone(self, start: int, end: int) -> list[Found]:
        found = self._names.names(start, end, is_announced=False, known_only=True)
        return found if found and not self._line.folded[found[-1].end : end].strip(EDGES) else []

    def _exchange(self, start: int, end: int) -> None:
        while found := self._words.exchanges.find(self._line, self._names, start, end):
            self._take_exchange(found, start, end)

    def _take_exchange(self, found: FoundExchange, start: int, end: int) -> None:
        said = found.said
        if found.is_subject_open and self._said.get("initiated_by") is Initiator.THEM:
            said = replace(said, by=Side.THEM)  # an email from Ana asking for advice
        self._exchanges.append(said)
        self._line.take(found.start, found.end, "exchanges")
        self._told.append((start, end))
        is_mine = said.direction is Direction.GIVE or said.by is Side.ME
        if not self._people and found.with_whom and self._said.get("channel") in REMOTE:
            self._initiated(Initiator.ME if is_mine else Initiator.THEM)
        if not self._people:
            for mention in found.with_whom:
                self._people.append(mention)
                self._line.spans.append(("people", mention.span))

    def capture(self) -> Capture:
        """All that was found."""
        worth = self.worth
        me = False if worth.get("not_me") else True if worth.get("me") or worth.get("both") else None
        them = False if worth.get("not_them") else True if worth.get("them") or worth.get("both") else None
        if "channel" not in self._said and self._people and ("event" in self._said or "place" in self._said):
            self._said["channel"] = Channel.IN_PERSON
        return Capture(
            self._line.text,
            people=tuple(self._people),
            exchanges=tuple(self._exchanges),
            promises=tuple(self._promises),
            topics=tuple(self._topics),
            worth_me=me,
            worth_them=them,
            note=self._rest.note(self._line, self._words.clauses.split(self._line), self._told),
            spans=tuple(sorted(self._line.spans, key=lambda pair: pair[1])),
            impossible=tuple(self._impossible),
            **self._said,
        )
