"""Pictures of the window, drawn without a screen: python -m tests.screenshots FOLDER [fr]

Light and dark, wide and narrow, empty, long names, a thousand people. To be looked at, and for the README.
"""

from __future__ import annotations

import os
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabWidget, QWidget

from netdesk.app import Application, make_application
from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.dossier import Dossier
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, Promise, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.core.introductions import IntroductionDraft
from netdesk.core.listing import GroupBy
from netdesk.core.offers import IdeaDraft
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.reminders import ReminderDraft
from netdesk.core.secrecy import Secrecy
from netdesk.models.headed_rows import ROW_ROLE
from netdesk.models.plan_model import Section
from netdesk.services import (
    agendas,
    backups,
    dossiers,
    exchanges,
    guarded_notes,
    ideas,
    insight,
    interactions,
    introductions,
    nudges,
    people,
    preferences,
    recommendations,
    reminders,
    rules,
    sample,
    vault,
    views,
)
from netdesk.services.desk import Desk
from netdesk.ui.duplicates_page import DuplicatesPage
from netdesk.ui.encryption_dialog import EncryptionDialog, Purpose
from netdesk.ui.giving_page import GivingPage
from netdesk.ui.help_dialog import HelpDialog
from netdesk.ui.identity_page import IdentityPage
from netdesk.ui.insight_page import InsightPage
from netdesk.ui.journal_page import JournalPage
from netdesk.ui.kit import theme
from netdesk.ui.kit.ask import Asker
from netdesk.ui.language import Language, speak
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.main_window import DEFAULT_SIZE, MINIMUM_SIZE
from netdesk.ui.met_dialog import MetDialog
from netdesk.ui.organizations_page import OrganizationsPage
from netdesk.ui.pairs_dialog import PairsDialog
from netdesk.ui.people_page import PeoplePage
from netdesk.ui.reach_page import ReachPage
from netdesk.ui.reminders_page import HISTORY, RemindersPage
from netdesk.ui.rules_page import RulesPage
from netdesk.ui.sheet_page import SheetPage
from netdesk.ui.today_page import TodayPage
from tests.fakes import FakeClock
from tests.pictures import picture
from tests.portraits import portrait_of
from tests.workbooks import workbook

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
WIDE, NARROW, TALL = DEFAULT_SIZE, MINIMUM_SIZE, (1240, 2000)
SCHEMES = (theme.Scheme.LIGHT, theme.Scheme.DARK)
LONG = "Maximiliane-Alexandra von und zu Hohenstein-Wittelsbach-Schönborn"


class Camera:
    """Takes pictures of one desk's window into a folder."""

    def __init__(self, application: QApplication, folder: Path, desk: Desk) -> None:
        self._application = application
        self._folder = folder
        self.desk = desk
        self.app = Application(application, desk, Asker())
        self.window = self.app.window
        self.app.show()
        self.window.complete()

    def settle(self) -> None:
        """Let everything that was begun come to the screen."""
        self.desk.run(lambda _store: None).result()
        for _ in range(6):
            self._application.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        """Let pass what is read on a thread of its own."""
        while not until():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.settle()

    def take(self, name: str, size: tuple[int, int] = WIDE) -> None:
        """The window in both schemes."""
        self.window.resize(*size)
        for scheme in SCHEMES:
            self.app._theme.choose(scheme)
            self.settle()
            self.window.grab().save(str(self._folder / f"{name}-{scheme}.png"))

    def take_dialog(self, name: str, ask: Callable[[], object]) -> None:
        """The dialog that ``ask`` opens, in both schemes."""
        ask()
        dialog = next(each for each in self.window.findChildren(QDialog) if each.isVisible())
        for scheme in SCHEMES:
            self.app._theme.choose(scheme)
            self.settle()
            dialog.grab().save(str(self._folder / f"{name}-{scheme}.png"))
        dialog.reject()
        self.settle()

    def take_menu(self, name: str, page: QWidget, ask: Callable[[], object]) -> None:
        """The menu that ``ask`` opens on a page."""
        ask()
        menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
        self.settle()
        menu.grab().save(str(self._folder / f"{name}.png"))
        menu.close()

    def put_away(self) -> None:
        """Close the window and the desk."""
        self.app.close()
        self.desk.close()


def sample_desk(camera: Camera) -> None:
    """The sample network in every room and dialog."""
    for room in ("today", "people", "journal", "giving"):
        camera.window.show_room(room)
        camera.take(room)
        camera.take(f"{room}-narrow", NARROW)
    journal = camera.window.page("journal")
    assert isinstance(journal, JournalPage)
    journal.search.setText("channel:inperson minutes>60")
    camera.take("journal-found")
    journal.search.clear()
    reach(camera)
    take_giving(camera)
    assert camera.app._day is not None
    due = camera.app._day.picked
    camera.app.open_person(due[0].person_id)
    camera.take("person")
    identity_room(camera)
    camera.take_dialog("log", lambda: camera.app.commands.logs.log([due[0].person_id]))
    camera.take_dialog("log-line", lambda: type_line(camera))
    camera.take_dialog("met", lambda: type_names(camera))
    talked(camera, due[0].person_id)
    guarded(camera, due[0].person_id)
    own_rules(camera)
    camera.take_dialog("palette", camera.app.commands.search)
    camera.take_dialog("keys", camera.app.commands.show_help)
    camera.take_dialog("preferences", camera.app.commands.show_preferences)
    camera.take_dialog("preferences-reminders", lambda: show_preferences_page(camera, 1))
    camera.take_dialog("preferences-cadences", lambda: show_preferences_page(camera, 2))
    camera.take_dialog("preferences-privacy", lambda: show_preferences_page(camera, 3))
    camera.take_dialog("encrypt", lambda: EncryptionDialog(Purpose.SET, 3, camera.app.window, has_keyring=True).open())
    camera.take_dialog("pause", camera.app.commands.nudges.pause_all)
    camera.take_dialog("load", camera.app.commands.nudges.check_load)
    card_photos(camera)
    tables(camera)
    camera.desk.run(backups.make).result()
    camera.take_dialog("backups", camera.app.commands.show_backups)


def card_photos(camera: Camera) -> None:
    """Cards with photos on their way in: one for somebody here, one with a long name, one that is damaged."""
    texts = []
    for name, colour in (("Ana Horvat", "#a05030"), (LONG, "#3060a0"), ("Ben Adler", "")):
        photo = b64encode(picture(90, 120, colour) if colour else b"damaged").decode()
        texts.append(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nPHOTO;ENCODING=b;TYPE=JPEG:{photo}\nEND:VCARD\n")
    with tempfile.TemporaryDirectory() as held:
        path = Path(held) / "contacts.vcf"
        path.write_text("".join(texts), encoding="utf-8")
        camera.app.commands.bring_files([path])
        page = camera.app.commands._import_page
        assert page is not None
        camera.wait(lambda: page._plan is not None)
    page._tabs.setCurrentIndex(Section.PHOTO.value)
    camera.take("import-photos")
    camera.take("import-photos-narrow", NARROW)
    page.leave()


def tables(camera: Camera) -> None:
    """A workbook on its way in, and people on their way out."""
    with tempfile.TemporaryDirectory() as held:
        path = Path(held) / "contacts 2026.xlsx"
        rows = [("Name", "E-mail", "Handset", LONG), ("Zoé Noël", "zoe@orval.example", 33612345678, 39)]
        path.write_bytes(workbook(Notes=[["to do"]], People=[list(row) for row in rows]))
        camera.app.commands.bring_files([path])
        page = camera.app.commands._import_page
        assert page is not None
        camera.wait(lambda: page._plan is not None)
    camera.take("import-table")
    camera.take("import-table-narrow", NARROW)
    camera.take_dialog("columns", page._columns.button.click)
    page.leave()
    camera.app.commands.export()
    exports = camera.app.commands._exports
    assert exports is not None
    dialog = exports.dialog
    assert dialog is not None
    camera.wait(dialog._save.isEnabled)
    camera.take_dialog("export", lambda: None)


def show_help_on_data(camera: Camera) -> None:
    """The help, open on what is stored where."""
    camera.app.commands.show_help()
    dialog = camera.window.findChildren(HelpDialog)[-1]
    dialog.tabs.setCurrentWidget(dialog.data)


def show_preferences_page(camera: Camera, page: int) -> None:
    """One of the pages of the preferences."""
    camera.app.commands.show_preferences()
    camera.window.findChildren(QTabWidget)[-1].setCurrentIndex(page)


def reminders_desk(camera: Camera) -> None:
    """A day with all that can stand on it, its reminders, and their history."""
    desk, today_is = camera.desk, NOW.date()
    born = PartialDate(1980, NOW.month, NOW.day + 2)
    drafts = [
        PersonDraft(given="Ana", family="Horvat", closeness=5, tags=("mentor",)),
        PersonDraft(given="Marc", family="Petit", closeness=4, birthday=born),
        PersonDraft(display_name=LONG, closeness=4),
        *(PersonDraft(given=f"Person {number}", closeness=5) for number in range(6)),
    ]
    ana, marc, *_ = desk.run(people.add_many, drafts, "People").result()
    promise = Promise(Side.ME, "the venue list", today_is)
    met = InteractionDraft(date(2026, 9, 1), (marc,), Channel.PHONE, what="call", promises=(promise,))
    desk.run(interactions.log, met).result()
    for draft in (
        ReminderDraft("Renew the membership", today_is, time(15), "FREQ=YEARLY"),
        ReminderDraft("Ask about storage", today_is, None, "FREQ=MONTHLY;INTERVAL=3", ana),
        ReminderDraft("Write the newsletter", date(2026, 12, 1), None, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ReminderDraft("Something long that is to be thought of " * 4, today_is, time(9), "FREQ=WEEKLY", marc),
    ):
        desk.run(reminders.add, draft).result()
    desk.run(preferences.change, replace(preferences.read(desk.reader), reviews={"My topics": 365})).result()
    for nudge in nudges.today(desk.reader, NOW)[:2]:
        desk.run(nudges.snooze, nudge.key, date(2026, 12, 1)).result()
    desk.run(reminders.pause, marc, date(2026, 12, 24), date(2026, 12, 1)).result()
    camera.settle()
    page = camera.window.show_room("today")
    assert isinstance(page, TodayPage)
    camera.take("day")
    camera.take("day-narrow", NARROW)
    page.all_button.click()
    camera.take("day-all")
    camera.take_menu("day-menu", page, page.more)
    camera.take_menu("day-snooze", page, page.snooze)
    page.all_button.click()
    camera.app.commands.nudges.show_reminders()
    camera.take("reminders")
    camera.take("reminders-narrow", NARROW)
    shown = camera.window.current_page()
    assert isinstance(shown, RemindersPage)
    shown.which.choose(HISTORY)
    camera.take("reminders-history")
    camera.take_dialog("reminder", lambda: camera.app.commands.nudges.edit_reminder(2))
    desk.run(reminders.pause_all, date(2027, 1, 5)).result()
    camera.window.show_room("today")
    camera.take("day-away")


def own_rules(camera: Camera) -> None:
    """Rules adopted, judged, edited and shared."""
    for pack in rules.house_packs()[:2]:
        camera.desk.run(rules.adopt, pack).result()
    page = camera.window.show_room("rules")
    assert isinstance(page, RulesPage)
    camera.settle()
    while not page.mine._standings:
        camera.settle()
    page.mine.view.setCurrentIndex(page.mine.model.index(10, 0))
    camera.take("rules")
    camera.take("rules-narrow", NARROW)
    camera.take_dialog("rule-form", lambda: page.mine.edit())
    camera.take_dialog("rules-share", page.mine._commands.share)
    page.tabs.setCurrentIndex(1)
    camera.take("rules-adopt")


def guarded(camera: Camera, person_id: int) -> None:
    """The agenda of a meeting and private notes, opened with the passphrase."""
    key = camera.desk.run(vault.create, "correct horse battery").result()
    for words, secrecy in (
        ("How the storage tender went, and who decides", Secrecy.NORMAL),
        ("Their boss leaves in March", Secrecy.PAPER),
        ("Ask whether they would have me", Secrecy.PRIVATE),
        ("", Secrecy.UNSPOKEN),
    ):
        camera.desk.run(agendas.add, person_id, words, secrecy).result()
    done = camera.desk.run(agendas.add, person_id, "The talk in Lyon").result()
    camera.desk.run(agendas.talked, [done]).result()
    camera.desk.run(guarded_notes.add, person_id, "Told me alone that they look around.", Secrecy.PRIVATE).result()
    camera.desk.run(guarded_notes.add, person_id, "", Secrecy.UNSPOKEN).result()
    guards = camera.app.commands.guards
    camera.take_dialog("passphrase", guards.change_passphrase)
    camera.take_dialog("agenda-sealed", lambda: guards.agenda(person_id))
    guards._vault().unlock(key)
    camera.take_dialog("agenda", lambda: guards.agenda(person_id))
    camera.take_dialog("private-notes", lambda: guards.private_notes(person_id))
    camera.take("person-agenda")
    camera.app.commands.sheets.brief(person_id)
    wait_for_pages(camera)
    camera.take("sheet-brief")
    camera.window.show_room("people")
    camera.app.commands.sheets.people_shown()
    wait_for_pages(camera)
    camera.take("sheet")
    camera.take("sheet-narrow", NARROW)
    camera.window.show_room("people")


def wait_for_pages(camera: Camera) -> None:
    """Until the sheet is set."""
    page = camera.window.current_page()
    assert isinstance(page, SheetPage)
    while not page.pages:
        camera.settle()


def type_names(camera: Camera) -> None:
    """The dialog of everybody met at an event, with somebody known, somebody new and a name of several."""
    camera.app.commands.logs.log_met()
    dialog = next(each for each in camera.window.findChildren(MetDialog) if each.isVisible())
    dialog.names.setPlainText("Tyler Kowalczyk\nBo Quist, Elektra\nBose")


def talked(camera: Camera, person_id: int) -> None:
    """An entry with all that can be said: in the profile, edited, split; and something given by itself."""
    gave = Exchange(Direction.GIVE, ExchangeKind.INTRODUCTION, "intro to Sam", about=(person_id + 2,))
    asked = Exchange(Direction.ASK, ExchangeKind.KNOWLEDGE, "budget advice", Side.ME)
    owed = Promise(Side.ME, "send the paper", date(2026, 11, 27))
    met = InteractionDraft(
        date(2026, 11, 20), (person_id, person_id + 1), Channel.IN_PERSON, what="coffee", minutes=45, worth_me=True,
        exchanges=(gave, asked), promises=(owed,), note="A good talk.",
    )  # fmt: skip
    entry = camera.desk.run(interactions.log, met).result()
    drill = ExchangeDraft(date(2026, 11, 1), (person_id,), Exchange(Direction.RECEIVED, ExchangeKind.TOOL, "a drill"))
    number = camera.desk.run(exchanges.add, drill).result()
    camera.settle()
    camera.app.open_person(person_id)
    camera.take("person-talked", TALL)
    camera.take_dialog("log-edit", lambda: camera.app.commands.logs.edit(entry))
    camera.take_dialog("split", lambda: camera.app.commands.logs.split(entry))
    camera.take_dialog("exchange", lambda: camera.app.commands.logs.edit_exchange(number))


def identity_room(camera: Camera) -> None:
    """The room and its dialogs, wide and narrow."""
    page = camera.window.show_room("identity")
    assert isinstance(page, IdentityPage)
    camera.take("identity")
    camera.take("identity-narrow", NARROW)
    page.show_part(surfaces=True)
    camera.take("identity-narrow-surfaces", NARROW)
    page.show_part(surfaces=False)
    camera.window.resize(*WIDE)
    theme, surface = page.model.index(1, 0).data(ROW_ROLE).subject.theme.theme_id, page.pane.tabs.key
    text = page.pane.texts.key
    for name, ask in (
        ("theme", lambda: page.commands.edit_theme(theme)),
        ("mention", page.commands.new_mention),
        ("evidence", lambda: page.commands.show_evidence(theme)),
        ("versions", lambda: page.commands.show_versions(text)),
        ("ask", page.commands.ask_five),
        ("me", page.commands.edit_me),
        ("surface", lambda: page.commands.edit_surface(surface)),
    ):
        camera.take_dialog(f"identity-{name}", ask)
    page.portrait_asked.emit()
    camera.take("identity-portrait")
    camera.take("identity-portrait-narrow", NARROW)


def reach(camera: Camera) -> None:
    """Each section of the Reach room, and its forms."""
    page = camera.window.show_room("reach")
    assert isinstance(page, ReachPage)
    for number, name in enumerate(("seen", "openings", "new", "lines", "mentors")):
        page.tabs.setCurrentIndex(number)
        camera.take(f"reach-{name}")
        camera.take(f"reach-{name}-narrow", NARROW)
    page.lines.place.setText("Lyon")
    page.lines.refresh()
    page.tabs.setCurrentIndex(3)
    camera.take("reach-place")
    camera.take_dialog("appearance-form", page.appearances.edit)
    camera.take_dialog("opening-form", page.openings.edit)
    camera.take_dialog("stretch-goal", page.commands.set_stretch_goal)


def take_giving(camera: Camera) -> None:
    """Every section of the Giving room, and its dialogs."""
    giving = camera.window.show_room("giving")
    assert isinstance(giving, GivingPage)
    for number in range(giving.tabs.count()):
        giving.tabs.setCurrentIndex(number)
        name = giving.tabs.tabText(number).lower()
        camera.take(f"giving-{name}")
        camera.take(f"giving-{name}-narrow", NARROW)
    camera.take_dialog("reaction", giving.news.react)
    camera.take_dialog("gate", camera.app.commands.reactions.show_gate)
    camera.take_dialog("offer", giving.offers.edit)
    draft = next(each for each in recommendations.listed(camera.desk.reader) if each.claims)
    camera.take_dialog("recommend", lambda: giving.recommendations._commands.write(draft.recommendation_id))
    camera.take_dialog("decline", lambda: giving.recommendations._commands.decline(draft.recommendation_id))


def type_line(camera: Camera) -> None:
    """The dialog in which a whole line is typed, with a name of nobody and one of several."""
    camera.app.commands.logs.log()
    dialog = next(each for each in camera.window.findChildren(LogDialog) if each.isVisible())
    name = camera.app._day.picked[0].name
    said = f"coffee with {name} & Bo Quist at PyCon yesterday 14:30 45m, gave intro to Sam, I asked for advice, "
    dialog.line.setText(f"{said}they promised to send the paper, call back in 2w #storage")
    dialog.line.textEdited.emit(dialog.line.text())


def empty_desk(camera: Camera) -> None:
    """What a new user sees."""
    camera.take("welcome")
    camera.take("welcome-narrow", NARROW)
    for room in ("today", "people", "journal", "giving", "reach", "identity"):
        camera.window.show_room(room)
        camera.take(f"empty-{room}")


def long_names(camera: Camera) -> None:
    """Names and texts that do not fit."""
    draft = PersonDraft(display_name=LONG, closeness=5, positions=(Position(f"{LONG} & Sons", "Director of " * 6),))
    person_id = camera.desk.run(people.add, draft).result()
    told = InteractionDraft(date(2026, 9, 1), (person_id,), Channel.EMAIL, what="a long talk about everything " * 4)
    camera.desk.run(interactions.log, told).result()
    other_id = camera.desk.run(people.add, PersonDraft(display_name=LONG.replace("Alexandra", "Theodora"))).result()
    camera.desk.run(ideas.think, IdeaDraft(person_id, "the report on industrial heat", ExchangeKind.ARTICLE)).result()
    together = IntroductionDraft(person_id, other_id, "both care about industrial heat")
    camera.desk.run(introductions.think, together).result()
    camera.settle()
    for room in ("today", "people", "journal", "giving"):
        camera.window.show_room(room)
        camera.take(f"long-{room}", NARROW)
    giving = camera.window.current_page()
    assert isinstance(giving, GivingPage)
    giving.tabs.setCurrentIndex(2)
    camera.take("long-introductions", NARROW)
    camera.app.open_person(person_id)
    camera.take("long-person")


def portrait(camera: Camera) -> None:
    """Somebody of whom everything is known, to read and to edit."""
    ids = camera.desk.run(
        people.add_many, [PersonDraft(given=name) for name in ("Zoé", "Marc", "Li")], "Three"
    ).result()
    ana = camera.desk.run(dossiers.save, 0, portrait_of(*ids), Dossier()).result()
    for day, what in ((date(2026, 9, 1), "coffee"), (date(2026, 5, 4), "lunch about storage")):
        met = InteractionDraft(day, (ana,), Channel.IN_PERSON, what=what, note="She knows the new grid code.")
        camera.desk.run(interactions.log, met).result()
    camera.settle()
    camera.app.open_person(ana)
    camera.take("portrait", TALL)
    camera.take("portrait-narrow", NARROW)
    page = camera.window.page("people")
    assert isinstance(page, PeoplePage)
    page.edit_person()
    camera.take("editor", TALL)
    camera.take("editor-narrow", NARROW)
    page.detail.leave_then(lambda: None)
    camera.app.commands.show_organizations("Elektra")
    camera.take("organizations")
    camera.take("organizations-narrow", NARROW)


def finding(camera: Camera) -> None:
    """Views, mistakes in a query, groups, many selected, how to search, who may be here twice, a new organization."""
    camera.app._start_views()
    for name, query in (("Close ones", "closeness>=4"), ("Zagreb and around", "country:hr"), (LONG, "tag:mentor")):
        camera.desk.run(views.save, name, query).result()
    page = camera.window.show_room("people")
    assert isinstance(page, PeoplePage)
    page.search.setText("closeness>=4")
    camera.take("views")
    camera.take("views-narrow", NARROW)
    page.group_by(GroupBy.ORGANIZATION)
    page.list.view.selectAll()
    camera.take("groups")
    page.group_by(None)
    page.list.clear()
    page.search.setText("country:hr or clozeness>=4")
    page.search._on_patience_timeout()
    camera.take("mistake")
    page.search.setText("zzz")
    camera.take("nobody-found")
    page.search.clear()
    camera.take_dialog("search-help", camera.app.commands.show_search_help)
    duplicates_page(camera)
    camera.app.commands.show_organizations()
    camera.take_dialog("organization-form", lambda: camera.window.findChild(OrganizationsPage).edit())


def duplicates_page(camera: Camera) -> None:
    """Nobody who is here twice, then pairs: of somebody of whom much is known, of long names, of no more than names."""
    camera.app.commands.show_duplicates()
    camera.settle()
    camera.take("duplicates-none")
    friends = camera.desk.run(people.add_many, [PersonDraft(given=name) for name in ("Zoé", "Marc", "Li")], "").result()
    ana = portrait_of(*friends)
    camera.desk.run(dossiers.save, 0, ana, Dossier()).result()
    mail = (ContactPoint(ContactKind.EMAIL, "alexandra@schoenborn.example"),)
    twice = [
        PersonDraft(
            given="Ana", family="Horvat", birthday=PartialDate(1980, 4, 21), closeness=2, city="Split",
            contact_points=ana.draft.contact_points[:1], notes="Second entry, from the phone.",
        ),
        PersonDraft(display_name=LONG, contact_points=mail, positions=(Position(f"{LONG} & Sons", "Head of sales"),)),
        PersonDraft(display_name=f"Dr. {LONG.upper()}", contact_points=mail, birthday=PartialDate(1961)),
        PersonDraft(given="Johannes", family="Obermeier"),
        PersonDraft(given="Johannes", family="Obermaier"),
    ]  # fmt: skip
    camera.desk.run(people.add_many, twice, "Added them again").result()
    page = camera.window.current_page()
    assert isinstance(page, DuplicatesPage)
    camera.wait(lambda: page.model.rowCount() >= 3)
    for row, name in enumerate(("duplicates", "duplicates-long")):
        page.view.setCurrentIndex(page.model.index(row, 0))
        camera.settle()
        camera.take(name)
        camera.take(f"{name}-narrow", NARROW)


def insight_desk(camera: Camera) -> None:
    """Insight: the figures, who knows whom, the look back, and what it asks."""
    camera.desk.run(insight.rank_topics, ("working abroad", "mentoring", "writing")).result()
    camera.window.show_room("insight")
    page = camera.window.page("insight")
    assert isinstance(page, InsightPage)
    camera.wait(lambda: page.is_up_to_date)
    camera.take("insight")
    camera.take("insight-narrow", NARROW)
    for key in ("diversity.industry", "doings", "survival", "holes"):
        page.figures.go_to(key)
        camera.take(f"insight-{key}")
    page.tabs.setCurrentIndex(1)
    camera.wait(lambda: page.network.view.drawn is not None and page.network.view.is_complete)
    camera.take("insight-network")
    camera.take("insight-network-narrow", NARROW)
    page.tabs.setCurrentIndex(2)
    camera.wait(lambda: bool(page.look_back.moved))
    camera.take("insight-back")
    page.ask_pairs()
    camera.wait(lambda: bool(page.findChildren(PairsDialog)))
    camera.take_dialog("insight-pairs", lambda: None)
    camera.take_dialog("insight-topics", page.rank_topics)


def many_people(camera: Camera) -> None:
    """A thousand people, all of them due."""
    drafts = [PersonDraft(given=f"Person {number}", family="Of Many", closeness=5) for number in range(1000)]
    camera.desk.run(people.add_many, drafts, "Added a thousand").result()
    camera.desk.clock.advance(days=40)
    camera.settle()
    for room in ("today", "people"):
        camera.window.show_room(room)
        camera.take(f"many-{room}")


Act = Callable[[Camera], None]
ACTS: tuple[Act, ...] = (
    sample_desk, empty_desk, long_names, portrait, finding, many_people, reminders_desk, insight_desk
)  # fmt: skip
ON_SAMPLE = (sample_desk, finding, insight_desk)


def main(folder: Path, language: Language = Language.ENGLISH) -> None:
    """Take every picture into ``folder``, in a language."""
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = make_application()
    speak(application, language)
    application.setFont(QFont("DejaVu Sans", 10))
    with tempfile.TemporaryDirectory() as held:
        for number, act in enumerate(ACTS):
            place = Path(held) / str(number)
            place.mkdir()
            desk = Desk(place, FakeClock(NOW))
            if act in ON_SAMPLE:
                desk.run(sample.fill).result()
            camera = Camera(application, folder, desk)
            act(camera)
            camera.put_away()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(Language, sys.argv[2:3]))
