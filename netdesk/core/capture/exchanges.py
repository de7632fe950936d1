"""What a clause says was given, asked or received."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.capture.lexicon import END, START, any_of, spaced
from netdesk.core.capture.said import SaidExchange
from netdesk.core.exchanges import Direction, ExchangeKind, Side

if TYPE_CHECKING:
    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line
    from netdesk.core.capture.names import NameReader
    from netdesk.core.capture.said import Mention

_NEAR = 3  # so many words may stand before the noun that tells the kind, it included
_ARTICLES = ("la", "le", "les", "leur")  # after the verb these stand before what is exchanged


class _Verb(NamedTuple):
    """A verb of exchange: what it does, what it exchanges by itself, the words that may follow, what it needs."""

    act: str
    form: re.Pattern[str]
    kind: ExchangeKind | None
    after: re.Pattern[str]
    needs: str
    is_sure: bool
    is_direct: bool
    is_theirs: bool


class _Subject(NamedTuple):
    """Who does it, where that begins, and whom the words between subject and verb name."""

    side: Side | None
    start: int
    has_me: bool
    has_them: bool
    who: tuple[Mention, ...] = ()


class FoundExchange(NamedTuple):
    """An exchange with its place in the folded line and the people who took part by name.

    ``is_subject_open`` says that something was asked without a word on who asked whom.
    """

    said: SaidExchange
    start: int
    end: int
    with_whom: tuple[Mention, ...]
    is_subject_open: bool


class ExchangeWords:
    """Finds exchanges."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = [
            _Verb(
                row["act"],
                re.compile(f"{START}{any_of(row['words'])}{END}"),
                ExchangeKind(row["kind"]) if "kind" in row else None,
                re.compile(f"[ ]*{any_of(row.get('after', ()))}{END}"),
                row.get("needs", ""),
                row.get("always", False),
                row.get("direct", row["act"] == "get"),
                row.get("side") == "them",
            )
            for row in lexicon.rows("verbs")
        ]
        self._kinds = [
            (kind, lexicon.compiled("kinds", kind.value)) for kind in ExchangeKind if lexicon.words("kinds", kind.value)
        ]
        me, them = lexicon.words("me"), lexicon.words("them")
        objects_me, objects_them = lexicon.words("object_me"), lexicon.words("object_them")
        middle = any_of([*lexicon.words("auxiliaries"), *objects_me, *objects_them])
        gap = r"(?:[ ]+|(?<='))"
        self._subject = re.compile(
            rf"{START}(?:(?P<me>{any_of(me)})|(?P<them>{any_of(them)}))(?:{gap}|(?='))(?P<middle>(?:(?<!\w){middle}{gap})*)$"
        )
        self._middle = re.compile(rf"{START}(?P<middle>(?:{middle}{gap})+)$")
        self._me = re.compile(f"{START}{any_of(objects_me)}{END}")
        self._them = re.compile(f"{START}{any_of(objects_them)}{END}")
        self._object = re.compile(
            rf"[ ]+(?:(?P<me>{any_of(w for w in objects_me if w.isalpha())})"
            rf"|(?P<them>{any_of(w for w in objects_them if w.isalpha() and w not in _ARTICLES)})){END}"
        )
        self._to = re.compile(rf"[ ]+(?:{lexicon.pattern('to')}|(?<='))(?:[ ]+|(?<='))")
        self._articles = re.compile(rf"(?:[ ]*{START}{lexicon.pattern('articles')}(?:[ ]+|(?<=')))*[ ]*")
        name = r"[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*){0,2}"
        ends = [entry.replace("{name}", "(?P<name>" + name + ")") for entry in lexicon.words("ends", "words")]
        self._ends = [re.compile(f"{START}{spaced(entry)}(?!\\w)") for entry in ends]
        self._whom = re.compile(rf"{START}(?:{any_of([*lexicon.words('to'), *lexicon.words('with')])})(?:[ ]+|(?<='))")
        self._about_it = re.compile(f"[ ]*{any_of(lexicon.words('about', 'words'))}{END}")
        joints = any_of(lexicon.words("joints"))
        self._joint = re.compile(rf"{joints}(?!\w)")
        verbs = any_of(word for row in lexicon.rows("verbs") if "needs" not in row for word in row["words"])
        self._next = re.compile(rf"[ ]+(?:{joints}[ ]+)(?:{middle}{gap})*{verbs}{END}")
        self._before = re.compile(rf"{START}(?:(?P<me>{any_of(me)})|(?P<them>{any_of(them)})){END}.*[ ]{joints}[ ]*$")
        self._enclosed = re.compile(
            rf"[ ]*(?:{any_of(word for word in lexicon.words('with') if word.isalpha())}[ ]+)?"
            rf"{any_of([*lexicon.words('articles'), *lexicon.words('possessives')])}(?:[ ]+|(?<='))"
        )
        self._loose = re.compile(rf"[ ]+(?:{any_of(lexicon.words('fillers'))})$")

    def find(self, line: Line, names: NameReader, start: int, end: int) -> FoundExchange | None:
        """The first exchange in what is not understood of a clause."""
        matches = sorted(
            ((match, verb) for verb in self._verbs for match in verb.form.finditer(line.folded, start, end)),
            key=lambda pair: (pair[0].start(), -pair[0].end()),
        )
        for match, verb in matches:
            if line.is_free(*match.span()):
                found = self._read(line, names, match, verb, start, end)
                if found is not None:
                    return found
        return None

    def enclosed(self, line: Line, start: int, end: int, direction: Direction) -> FoundExchange | None:
        """What came with a mail or a message: emailed Ana the slides, message from Bo with a link."""
        for run in line.free_runs(start, end):
            found = self._enclosed.match(line.folded, *run)
            near = len(" ".join(line.folded[found.end() : run[1]].split(" ")[:_NEAR])) if found else 0
            kinds = [
                kind
                for kind, form in self._kinds
                if found and form.search(line.folded, found.end(), found.end() + near)
            ]
            if found and kinds:
                what = line.original(found.end(), run[1])
                said = SaidExchange(direction, kinds[0], what, line.span(found.start(), run[1]))
                return FoundExchange(said, found.start(), run[1], (), False)
        return None

    def _read(
        self, line: Line, names: NameReader, match: re.Match[str], verb: _Verb, start: int, end: int
    ) -> FoundExchange | None:
        subject = self._subject_of(line, names, start, match.start())
        text, limit = line.folded, line.free_end(match.end(), end)
        has_me, has_them = subject.has_me, subject.has_them
        position = match.end()
        whom: tuple[Mention, ...] = ()
        if not verb.is_direct and (pronoun := self._object.match(text, position, limit)):
            has_me, has_them = has_me or bool(pronoun["me"]), has_them or bool(pronoun["them"])
            position = pronoun.end()
        elif named := self._named_object(line, names, position, limit):
            whom, position, has_them = named[0], named[1], True
        after = verb.after.match(text, position, limit)
        to = None if after or whom or position > match.end() else self._to.match(text, position, limit)
        if to and (found := names.names(to.end(), limit, known_only=True)):
            whom, position, has_them = tuple(each.mention for each in found), found[-1].end, True
            after = verb.after.match(text, position, limit)
        position = after.end() if after else position
        what_start = min(self._articles.match(text, position, limit).end(), limit)  # type: ignore[union-attr]
        direction = self._direction(verb, subject, has_me)
        what_end, stop, giver = self._what_end(line, names, what_start, limit, is_given=direction is Direction.GIVE)
        kind = self._kind(text, what_start, what_end, verb)
        if verb.kind is ExchangeKind.RECOMMENDATION and after:  # recommended for something
            kind = verb.kind
        if (verb.needs == "object" and not (has_me or has_them)) or (
            verb.needs == "kind" and kind is ExchangeKind.OTHER
        ):
            return None
        if verb.act == "ask" and kind is ExchangeKind.OTHER and self._about_it.match(text, position, limit):
            return None
        if direction is None or (what_end <= what_start and not verb.is_sure):
            return None
        if (
            direction is Direction.GIVE
            and kind not in (ExchangeKind.INTRODUCTION, ExchangeKind.RECOMMENDATION)
            and not whom
        ):
            whom, what_end = self._given_to(line, names, what_start, what_end)
        what = line.original(what_start, what_end) if what_end > what_start else line.original(*match.span())
        about = self._about(line, names, verb, kind, what_start, what_end, whom)
        asked_by = None
        if direction is Direction.ASK:
            is_theirs = subject.side is Side.THEM or (subject.side is None and (has_me or verb.is_theirs))
            asked_by = Side.THEM if is_theirs else Side.ME
        said = SaidExchange(direction, kind, what, line.span(subject.start, stop), asked_by, about)
        is_open = asked_by is Side.ME and subject.side is None and not (has_them or whom)
        return FoundExchange(said, subject.start, stop, (*subject.who, *whom, *giver), is_open)

    def _subject_of(self, line: Line, names: NameReader, start: int, verb_start: int) -> _Subject:
        text = line.folded
        if found := self._subject.search(text, start, verb_start):
            side = Side.ME if found["me"] else Side.THEM
            middle = (found.start("middle"), found.end("middle"))
            return _Subject(
                side, found.start(), bool(self._me.search(text, *middle)), bool(self._them.search(text, *middle))
            )
        found = self._middle.search(text, start, verb_start)
        begin = found.start() if found else verb_start
        has_me = bool(found and self._me.search(text, *found.span("middle")))
        has_them = bool(found and self._them.search(text, *found.span("middle")))
        name = names.name(start, begin, known_only=True)
        if name and not text[name.end : begin].strip():
            return _Subject(Side.THEM, start, has_me, has_them, (name.mention,))
        before = self._before.search(text, start, begin)  # she lent me a book and asked for advice
        said_by = None if before is None else Side.ME if before["me"] else Side.THEM
        return _Subject(said_by, begin, has_me, has_them)

    def _named_object(
        self, line: Line, names: NameReader, position: int, limit: int
    ) -> tuple[tuple[Mention, ...], int] | None:
        """A known name right after the verb where more follows: introduced Ana to Sam, asked Priya for advice."""
        found = names.name(position, limit, is_announced=False, known_only=True)
        rest = line.folded[found.end : limit].strip() if found else ""
        if found is None or not rest or rest[0] in ",&+" or self._joint.match(rest):
            return None
        return (found.mention,), found.end

    def _given_to(self, line: Line, names: NameReader, start: int, end: int) -> tuple[tuple[Mention, ...], int]:
        """Whom it was given to, where what was given ends with that: lent my drill to Ana."""
        for to in reversed(list(self._to.finditer(line.folded, start, end))):
            found = names.names(to.end(), end, known_only=True)
            if found and to.start() > start and not line.folded[found[-1].end : end].strip():
                return tuple(each.mention for each in found), to.start()
        return (), end

    def _direction(self, verb: _Verb, subject: _Subject, has_me: bool) -> Direction | None:
        if verb.act == "ask":
            return Direction.ASK
        if verb.act == "get":
            return None if subject.side is Side.THEM else Direction.RECEIVED
        if subject.side is Side.THEM or (subject.side is None and has_me):
            return Direction.RECEIVED
        return Direction.GIVE

    def _what_end(
        self, line: Line, names: NameReader, start: int, limit: int, *, is_given: bool
    ) -> tuple[int, int, tuple[Mention, ...]]:
        """Where what was exchanged ends, where all that is said of it ends, and from whom it came."""
        following = self._next.search(line.folded, start, limit)
        limit = following.start() if following else limit
        end, stop = limit, limit
        giver: tuple[Mention, ...] = ()
        for form in self._ends:
            for match in form.finditer(line.folded, start, limit):
                named = match.groupdict().get("name")
                if named and is_given:
                    continue
                if named:
                    found = names.name(match.start("name"), limit, known_only=True)
                    if found is None or found.mention.person_id is None:
                        continue
                    giver, stop = (found.mention,), found.end
                else:
                    stop = match.end()
                end = min(end, match.start())
                break
        while loose := self._loose.search(line.folded[start:end].rstrip()):
            end = start + loose.start()
        return end, stop, giver

    def _kind(self, text: str, start: int, end: int, verb: _Verb) -> ExchangeKind:
        """The kind that the verb always has, else that of the first telling noun, else that of the verb."""
        if verb.is_sure and verb.kind is not None:
            return verb.kind
        hits = [(match.start(), kind) for kind, form in self._kinds if (match := form.search(text, start, end))]
        return min(hits)[1] if hits else verb.kind or ExchangeKind.OTHER

    def _about(
        self,
        line: Line,
        names: NameReader,
        verb: _Verb,
        kind: ExchangeKind,
        start: int,
        end: int,
        whom: tuple[Mention, ...],
    ) -> tuple[Mention, ...]:
        """Whom an introduction is to."""
        if kind is not ExchangeKind.INTRODUCTION:
            return ()
        if verb.is_sure and verb.kind is ExchangeKind.INTRODUCTION:
            return tuple(each.mention for each in names.names(start, end, is_announced=False))
        if to := self._whom.search(line.folded, start, end):
            return tuple(each.mention for each in names.names(to.end(), end, is_announced=False))
        return ()
