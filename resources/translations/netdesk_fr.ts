<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>netdesk</name>
    <message>
      <location filename="../../netdesk/app.py" />
      <source>netdesk is open already, but its window does not answer. End it and try again.</source>
      <translation>netdesk est déjà ouvert, mais sa fenêtre ne répond pas. Fermez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>blog post</source>
      <translation>billet de blog</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>book</source>
      <translation>livre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/core/people.py" />
      <source>both</source>
      <translation>les deux</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <source>inside</source>
      <translation>dedans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>invitation</source>
      <translation>invitation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>mention</source>
      <translation>mention</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>newspaper article</source>
      <translation>article de presse</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <source>outside</source>
      <translation>dehors</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>post</source>
      <translation>publication</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>praise</source>
      <translation>éloge</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>presentation</source>
      <translation>présentation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/appearances.py" />
      <location filename="../../netdesk/core/milestones.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>promotion</source>
      <translation>promotion</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <source>Archived</source>
      <translation>Archivé</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>I am owed: {what}</source>
      <translation>On me doit : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>I owe: {what}</source>
      <translation>Je dois : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <source>In touch {interval}</source>
      <translation>En contact {interval}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>Introduced by {name}</source>
      <translation>Présenté par {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <location filename="../../netdesk/models/belonging_words.py" />
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <source>Thought of: {what}</source>
      <translation>Idée : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <source>reminder whose day is over</source>
      <translation>rappel dont le jour est passé</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <source>{day} and again: {text}</source>
      <translation>{day} et ensuite : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/belongings.py" />
      <source>{day}: {text}</source>
      <translation>{day} : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/bringing.py" />
      <source>could bring: {what} (your idea)</source>
      <translation>à apporter : {what} (votre idée)</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/bringing.py" />
      <source>could bring: {what} ({why})</source>
      <translation>à apporter : {what} ({why})</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/bringing.py" />
      <source>could introduce: {what} ({why})</source>
      <translation>à présenter : {what} ({why})</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/bringing.py" />
      <source>you owe: {what}</source>
      <translation>vous devez : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <source>The ideal interval must be at least one day.</source>
      <translation>L’intervalle idéal doit être d’au moins un jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <source>The maximum interval cannot be shorter than the ideal one.</source>
      <translation>L’intervalle maximal ne peut pas être plus court que l’intervalle idéal.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <source>daily</source>
      <translation>chaque jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every {count} days</source>
      <translation>tous les {count} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every {count} months</source>
      <translation>tous les {count} mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every {count} weeks</source>
      <translation>toutes les {count} semaines</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every {count} years</source>
      <translation>tous les {count} ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <source>monthly</source>
      <translation>chaque mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <source>quarterly</source>
      <translation>chaque trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <source>weekly</source>
      <translation>chaque semaine</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/cadence.py" />
      <source>yearly</source>
      <translation>chaque année</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/capture/days.py" />
      <source>The calendar has no day “{text}”.</source>
      <translation>Le calendrier n’a pas de jour « {text} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/channel.py" />
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/channel.py" />
      <source>in person</source>
      <translation>en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/channel.py" />
      <source>letter</source>
      <translation>lettre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/channel.py" />
      <source>message</source>
      <translation>message</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/channel.py" />
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/channel.py" />
      <source>social media</source>
      <translation>réseaux sociaux</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/channel.py" />
      <source>video call</source>
      <translation>visio</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/check.py" />
      <source>An index is damaged: {line}.</source>
      <translation>Un index est endommagé : {line}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/check.py" />
      <source>The database file is damaged: {line}.</source>
      <translation>Le fichier de la base est endommagé : {line}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/closeness.py" />
      <source>acquainted</source>
      <translation>connaissance</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/closeness.py" />
      <location filename="../../netdesk/core/insight/words.py" />
      <source>close</source>
      <translation>proche</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/closeness.py" />
      <source>distant</source>
      <translation>éloigné</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/closeness.py" />
      <source>familiar</source>
      <translation>familier</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/closeness.py" />
      <source>very close</source>
      <translation>très proche</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/comfort.py" />
      <location filename="../../netdesk/exchange/monica_words.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>company</source>
      <translation>entreprise</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/comfort.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/comfort.py" />
      <location filename="../../netdesk/core/openings.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>industry</source>
      <translation>secteur</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/comfort.py" />
      <location filename="../../netdesk/core/openings.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>job family</source>
      <translation>famille de métiers</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/comfort.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>region</source>
      <translation>région</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/date_entry.py" />
      <source>“{text}” is not a date. Write it like 12 April 1970, April 1970, 1970 or 12 April.</source>
      <translation>« {text} » n’est pas une date. Écrivez par exemple 12 avril 1970, avril 1970, 1970 ou 12 avril.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/dates.py" />
      <source>A date needs at least a year, a month or a day.</source>
      <translation>Une date demande au moins une année, un mois ou un jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/dates.py" />
      <source>There is no day {day} in that month.</source>
      <translation>Il n’y a pas de jour {day} dans ce mois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/dates.py" />
      <source>There is no month {month}.</source>
      <translation>Il n’y a pas de mois {month}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/dates.py" />
      <source>There is no year {year}.</source>
      <translation>Il n’y a pas d’année {year}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/dates.py" />
      <source>“{text}” is longer than a hundred years.</source>
      <translation>« {text} » dépasse cent ans.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/dates.py" />
      <source>“{text}” is not a date. Write it like 1970-04-12, 1970-04, 1970 or --04-12.</source>
      <translation>« {text} » n’est pas une date. Écrivez par exemple 1970-04-12, 1970-04, 1970 ou --04-12.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/dates.py" />
      <source>“{text}” is not an interval. Write it like 30d, 6w, 3m or 1y.</source>
      <translation>« {text} » n’est pas un intervalle. Écrivez par exemple 30d, 6w, 3m ou 1y.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Apr</source>
      <translation>avr.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>April</source>
      <translation>avril</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Aug</source>
      <translation>août</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>August</source>
      <translation>août</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Dec</source>
      <translation>déc.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>December</source>
      <translation>décembre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Feb</source>
      <translation>févr.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>February</source>
      <translation>février</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Jan</source>
      <translation>janv.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>January</source>
      <translation>janvier</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Jul</source>
      <translation>juil.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>July</source>
      <translation>juillet</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Jun</source>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>June</source>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Mar</source>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>March</source>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>May</source>
      <translation>mai</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Nov</source>
      <translation>nov.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>November</source>
      <translation>novembre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Oct</source>
      <translation>oct.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>October</source>
      <translation>octobre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>Sep</source>
      <translation>sept.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>September</source>
      <translation>septembre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>day {number}</source>
      <translation>jour {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>due in {days} days</source>
      <translation>échéance dans {days} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>due today</source>
      <translation>échéance aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>due tomorrow</source>
      <translation>échéance demain</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>due yesterday</source>
      <translation>échéance hier</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>due {days} days ago</source>
      <translation>échéance il y a {days} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>in {days} days, {day}</source>
      <translation>dans {days} jours, {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>they write</source>
      <translation>un message de sa part</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/people_texts.py" />
      <location filename="../../netdesk/models/words.py" />
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/day_words.py" />
      <source>{days} days ago</source>
      <translation>il y a {days} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <source>Asked by {names}: {what}</source>
      <translation>Demandé par {names} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <source>Asked {names}: {what}</source>
      <translation>Demandé à {names} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <source>Gave {names}: {what}</source>
      <translation>Donné à {names} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <source>Received from {names}: {what}</source>
      <translation>Reçu de {names} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>article</source>
      <translation>article</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>congratulation</source>
      <translation>félicitation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>helped</source>
      <translation>a aidé</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/core/mentions.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>introduction</source>
      <translation>mise en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>job lead</source>
      <translation>piste d’emploi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>knowledge</source>
      <translation>connaissances</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <source>me</source>
      <translation>moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>no answer</source>
      <translation>sans réponse</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/core/mentions.py" />
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/core/mentions.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>recommendation</source>
      <translation>recommandation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <source>them</source>
      <translation>l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>time</source>
      <translation>temps</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>tool</source>
      <translation>outil</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/exchanges.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>tried</source>
      <translation>essayé</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/identity.py" />
      <source>in no surface</source>
      <translation>dans aucune présentation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/identity.py" />
      <location filename="../../netdesk/models/identity_model.py" />
      <source>never heard</source>
      <translation>jamais entendu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/identity.py" />
      <source>no evidence</source>
      <translation>aucune preuve</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>Notes of my own</source>
      <translation>Mes propres notes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>What changed, and did I want it to?</source>
      <translation>Qu’est-ce qui a changé, et l’ai-je voulu ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>What will I do otherwise in the next quarter?</source>
      <translation>Que ferai-je autrement au prochain trimestre ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>Whom did I miss, and who may have missed me?</source>
      <translation>Qui m’a manqué, et à qui ai-je pu manquer ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>down</source>
      <translation>en baisse</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>may be chance</source>
      <translation>peut-être le hasard</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>the same</source>
      <translation>identique</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/look_back.py" />
      <source>up</source>
      <translation>en hausse</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <source>Channel</source>
      <translation>Moyen</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <location filename="../../netdesk/core/query_fields.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <location filename="../../netdesk/core/lines.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>connected, never met</source>
      <translation>en relation, jamais rencontré</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <source>interactions</source>
      <translation>échanges</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <source>met and connected</source>
      <translation>rencontrés et en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <location filename="../../netdesk/core/lines.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>met, not connected</source>
      <translation>rencontré, pas en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <source>neither</source>
      <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/channels.py" />
      <location filename="../../netdesk/core/insight/panels/depth.py" />
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <location filename="../../netdesk/core/insight/panels/sides.py" />
      <source>people</source>
      <translation>personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/depth.py" />
      <source>Dunbar</source>
      <translation>Dunbar</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/depth.py" />
      <source>In touch</source>
      <translation>En contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/depth.py" />
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <source>Topic</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/depth.py" />
      <source>all with the topic</source>
      <translation>toutes avec ce sujet</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/depth.py" />
      <source>deep</source>
      <translation>profonds</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <location filename="../../netdesk/services/introductions.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <source>No one active is in: {missing}</source>
      <translation>Aucun contact actif en : {missing}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <source>No one close is in: {missing}</source>
      <translation>Aucun proche en : {missing}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <source>active</source>
      <translation>actifs</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <location filename="../../netdesk/core/insight/panels/holes.py" />
      <location filename="../../netdesk/core/insight/panels/sides.py" />
      <location filename="../../netdesk/core/insight/words.py" />
      <location filename="../../netdesk/models/insight_words.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <location filename="../../netdesk/ui/network_page.py" />
      <source>others</source>
      <translation>autres</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/diversity.py" />
      <source>{share} % of the close ones are in two: {names}.</source>
      <translation>{share} % des proches sont dans deux : {names}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>Begun by</source>
      <translation>Commencé par</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <location filename="../../netdesk/core/insight/panels/sides.py" />
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>Quarter</source>
      <translation>Trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>asked by me</source>
      <translation>demandé par moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>asked by them</source>
      <translation>demandé par l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>cold</source>
      <translation>à froid</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>gave with a purpose</source>
      <translation>donné dans un but précis</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>not cold</source>
      <translation>pas à froid</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>not said</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>times</source>
      <translation>fois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>{count} belong to no entry of the Journal.</source>
      <translation>{count} n’appartiennent à aucune entrée du journal.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/exchange.py" />
      <source>{count} belongs to no entry of the Journal.</source>
      <translation>{count} n’appartient à aucune entrée du journal.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <source>Say which topics are yours, and this says how much of your time they get.</source>
      <translation>Dites quels sujets sont les vôtres, et ceci dit quelle part de votre temps ils reçoivent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <source>Your topics were last ranked on {day}: more than a year ago.</source>
      <translation>Vos sujets ont été classés pour la dernière fois le {day} : il y a plus d’un an.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <source>no topic said</source>
      <translation>sans sujet</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <source>{count} interaction has no minutes and counts for nothing here.</source>
      <translation>{count} échange n’a pas de minutes et ne compte pas ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/focus.py" />
      <source>{count} interactions have no minutes and count for nothing here.</source>
      <translation>{count} échanges n’ont pas de durée et ne comptent pas ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/holes.py" />
      <source>Constraint is said once 95 % of the pairs are known. It can exceed 1, and one more tie can lower it.</source>
      <translation>La contrainte est donnée dès que 95 % des paires sont connues. Elle peut dépasser 1, et un lien de plus peut l’abaisser.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/holes.py" />
      <source>Pairs of close ones</source>
      <translation>Paires de proches</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/holes.py" />
      <source>do not</source>
      <translation>ne se connaissent pas</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/holes.py" />
      <source>know each other</source>
      <translation>se connaissent</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/holes.py" />
      <source>pairs</source>
      <translation>paires</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>1 month</source>
      <translation>1 mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>1 week</source>
      <translation>1 semaine</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>2 months</source>
      <translation>2 mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>2 weeks</source>
      <translation>2 semaines</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>3 months</source>
      <translation>3 mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>6 months</source>
      <translation>6 mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>After it was heard of</source>
      <translation>Après qu’on en a entendu parler</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>Mentor</source>
      <translation>Mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>The rows are in the room Reach.</source>
      <translation>Les lignes sont dans la pièce Rayonnement.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>at once</source>
      <translation>aussitôt</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>followed</source>
      <translation>suivi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>gaps</source>
      <translation>intervalles</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <location filename="../../netdesk/core/insight/words.py" />
      <source>gaps within the cadence</source>
      <translation>intervalles dans le rythme</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>high</source>
      <translation>haut</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <source>longest, days</source>
      <translation>le plus long, en jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>low</source>
      <translation>bas</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/reach.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>not posted yet</source>
      <translation>pas encore annoncée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/sides.py" />
      <source>Of {count} touch the employer is not known.</source>
      <translation>Pour {count} contact, l’employeur n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/sides.py" />
      <source>Of {count} touches the employer is not known.</source>
      <translation>Pour {count} contacts, l’employeur n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/sides.py" />
      <source>Say where you work: open an organization and add when it was yours.</source>
      <translation>Dites où vous travaillez : ouvrez une organisation et ajoutez quand elle était la vôtre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/sides.py" />
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>1 year</source>
      <translation>1 an</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>10 years</source>
      <translation>10 ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>18 months</source>
      <translation>18 mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>2 years</source>
      <translation>2 ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>3 years</source>
      <translation>3 ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>4 years</source>
      <translation>4 ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>5 years</source>
      <translation>5 ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>7 years</source>
      <translation>7 ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>In 90 days</source>
      <translation>En 90 jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Intervals {factor} times as long would fit.</source>
      <translation>Des intervalles {factor} fois plus longs conviendraient.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>at first</source>
      <translation>au début</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <location filename="../../netdesk/core/introductions.py" />
      <source>made</source>
      <translation>tenu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>new dimensions</source>
      <translation>nouveaux plans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>promised</source>
      <translation>promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>share they began</source>
      <translation>part qu’ils ont commencée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>still there</source>
      <translation>encore là</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>touches</source>
      <translation>contacts</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/ties.py" />
      <source>years silent</source>
      <translation>années de silence</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Relation</source>
      <translation>Relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>gave</source>
      <translation>donné</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>openings heard of</source>
      <translation>ouvertures entendues</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>said for me</source>
      <translation>dit pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>said for them</source>
      <translation>dit pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>said whether</source>
      <translation>dit si utile</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>worth it</source>
      <translation>utile</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>worth it for me</source>
      <translation>utile pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/panels/worth.py" />
      <source>worth it for them</source>
      <translation>utile pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Building, maintaining, using</source>
      <translation>Bâtir, entretenir, utiliser</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Channels</source>
      <translation>Moyens</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Cold asks</source>
      <translation>Demandes à froid</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Companies</source>
      <translation>Entreprises</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Deep ties by topic</source>
      <translation>Liens profonds par sujet</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Depth</source>
      <translation>Profondeur</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Diversity</source>
      <translation>Diversité</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Dormant ties worth waking</source>
      <translation>Liens en sommeil à réveiller</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>E–I: −1 all inside, 1 all outside</source>
      <translation>E–I : −1 tout dedans, 1 tout dehors</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Focus</source>
      <translation>Concentration</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Gaps among the close ones</source>
      <translation>Trous parmi les proches</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Give and ask</source>
      <translation>Donner et demander</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Giving and receiving</source>
      <translation>Donner et recevoir</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>How long ties last</source>
      <translation>Combien de temps durent les liens</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Industries</source>
      <translation>Secteurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Inside and outside</source>
      <translation>Dedans et dehors</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Inside my employer and outside</source>
      <translation>Chez mon employeur et ailleurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Job families</source>
      <translation>Familles de métiers</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Meeting my mentors</source>
      <translation>Voir mes mentors</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Mentors and openings</source>
      <translation>Mentors et ouvertures</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Met and connected</source>
      <translation>Rencontrés et en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Minutes and what came of them</source>
      <translation>Les minutes et ce qui en est sorti</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <location filename="../../netdesk/ui/lines_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>On and off line</source>
      <translation>En ligne et en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Openings before they are posted</source>
      <translation>Ouvertures avant leur annonce</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Promised and kept</source>
      <translation>Promis et tenu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Regions</source>
      <translation>Régions</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Ties over time</source>
      <translation>Les liens dans le temps</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Time on my topics</source>
      <translation>Temps sur mes sujets</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Weekly, monthly, yearly</source>
      <translation>Par semaine, par mois, par an</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>What it is worth</source>
      <translation>Ce que cela vaut</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Who begins</source>
      <translation>Qui commence</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <location filename="../../netdesk/ui/insight_page.py" />
      <location filename="../../netdesk/ui/network_page.py" />
      <location filename="../../netdesk/ui/network_view.py" />
      <source>Who knows whom</source>
      <translation>Qui connaît qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>Worth it, for whom</source>
      <translation>Utile, pour qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>active in 12 months</source>
      <translation>actifs en 12 mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>active people who have one of my topics</source>
      <translation>personnes actives qui ont un de mes sujets</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>as diverse as so many equal ones</source>
      <translation>aussi divers que tant de parts égales</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>balance: −1 only received, 1 only gave</source>
      <translation>équilibre : −1 seulement reçu, 1 seulement donné</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>balance: −1 they always begin, 1 I always do</source>
      <translation>équilibre : −1 toujours l’autre, 1 toujours moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>between {low} and {high}</source>
      <translation>entre {low} et {high}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>building: share inside</source>
      <translation>bâtir : part dedans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>business contacts: worth it for me</source>
      <translation>affaires : utile pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>business contacts: worth it for them</source>
      <translation>affaires : utile pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>change of the share since I ranked them</source>
      <translation>évolution de la part depuis mon classement</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>colleagues: worth it for me</source>
      <translation>collègues : utile pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>colleagues: worth it for them</source>
      <translation>collègues : utile pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>constraint</source>
      <translation>contrainte</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>effective size</source>
      <translation>taille effective</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>friends: worth it for me</source>
      <translation>amis : utile pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>friends: worth it for them</source>
      <translation>amis : utile pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>gave without a purpose</source>
      <translation>donné sans but précis</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>given for each hour</source>
      <translation>donné par heure</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>heard of before they were posted</source>
      <translation>entendues avant leur annonce</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>in touch monthly</source>
      <translation>en contact chaque mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>in touch this year</source>
      <translation>en contact cette année</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>in touch weekly</source>
      <translation>en contact chaque semaine</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>interactions in person</source>
      <translation>échanges en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>longest gap</source>
      <translation>plus long intervalle</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>maintaining: share inside</source>
      <translation>entretenir : part dedans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>minutes on at least one of my topics</source>
      <translation>minutes sur au moins un de mes sujets</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>my asks that came cold</source>
      <translation>mes demandes arrivées à froid</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>once close, silent for 3 years or more</source>
      <translation>autrefois proches, sans contact depuis 3 ans ou plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>people I ever met in person</source>
      <translation>personnes que j’ai rencontrées en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>people with 3 touches or more, one in person</source>
      <translation>personnes avec 3 contacts ou plus, dont un en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>the same, with the rare ones counted more</source>
      <translation>de même, les rares comptant davantage</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>those connected online whom I met</source>
      <translation>ceux en relation en ligne que j’ai rencontrés</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>ties that last longer than 3 years</source>
      <translation>liens qui durent plus de 3 ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>ties that last longer than a year</source>
      <translation>liens qui durent plus d’un an</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <location filename="../../netdesk/models/insight_words.py" />
      <source>too few to say ({n} of {needed})</source>
      <translation>trop peu pour le dire ({n} sur {needed})</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>topics with somebody like that</source>
      <translation>sujets où il y a quelqu’un de tel</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>two picked at random differ</source>
      <translation>deux pris au hasard diffèrent</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>until half of them are posted</source>
      <translation>jusqu’à l’annonce de la moitié</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>using: share inside</source>
      <translation>utiliser : part dedans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>worth it for me, where it was said</source>
      <translation>utile pour moi, là où c’était dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value}</source>
      <translation>{value}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} %</source>
      <translation>{value} %</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} a day</source>
      <translation>{value} par jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} an hour</source>
      <translation>{value} par heure</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} day</source>
      <translation>{value} jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} days</source>
      <translation>{value} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} people</source>
      <translation>{value} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} person</source>
      <translation>{value} personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} point</source>
      <translation>{value} point</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>{value} points</source>
      <translation>{value} points</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>λ: touches promised</source>
      <translation>λ : contacts promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/insight/words.py" />
      <source>μ: touches made</source>
      <translation>μ : contacts tenus</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/introductions.py" />
      <source>agreed</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/introductions.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>asked</source>
      <translation>demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/introductions.py" />
      <location filename="../../netdesk/core/recommendations.py" />
      <source>declined</source>
      <translation>déclinée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/introductions.py" />
      <location filename="../../netdesk/core/offers.py" />
      <source>landed</source>
      <translation>aboutie</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/introductions.py" />
      <location filename="../../netdesk/core/offers.py" />
      <source>thought</source>
      <translation>imaginée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>At which event.</source>
      <translation>À quel événement.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>For whom it was worth it.</source>
      <translation>Pour qui cela en valait la peine.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>How long it took.</source>
      <translation>Combien de temps cela a pris.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>How many were there.</source>
      <translation>Combien étaient là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>How.</source>
      <translation>Comment.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Somebody of an organization was there.</source>
      <translation>Quelqu’un d’une organisation était là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Somebody who stands so to me was there.</source>
      <translation>Quelqu’un qui a cette relation avec moi était là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Somebody who was there.</source>
      <translation>Quelqu’un qui était là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Somebody with that tag was there.</source>
      <translation>Quelqu’un avec cette étiquette était là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Something I gave, by its kind or words.</source>
      <translation>Quelque chose que j’ai donné, par son genre ou ses mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Something I received.</source>
      <translation>Quelque chose que j’ai reçu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Something asked, by me or them.</source>
      <translation>Quelque chose de demandé, par moi ou par l’autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Something is said of that kind.</source>
      <translation>Quelque chose de ce genre est dit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>What it was about.</source>
      <translation>De quoi il s’agissait.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>What it was.</source>
      <translation>Ce que c’était.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>When: a day, month or year, or how long ago.</source>
      <translation>Quand : un jour, un mois ou une année, ou il y a combien de temps.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Where it was.</source>
      <translation>Où c’était.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Who took the first step.</source>
      <translation>Qui a fait le premier pas.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Words in its note.</source>
      <translation>Des mots de sa note.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/journal_fields.py" />
      <source>Words of a promise, mine or theirs.</source>
      <translation>Des mots d’une promesse, de moi ou de l’autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/language.py" />
      <source>{label}: {text}</source>
      <translation>{label} : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>almost certain</source>
      <translation>presque certain</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>an initial of the name</source>
      <translation>une initiale du nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>given and family name swapped</source>
      <translation>prénom et nom de famille intervertis</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>names spelled almost alike</source>
      <translation>noms presque identiques</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>one name is part of the other</source>
      <translation>un nom fait partie de l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other birthday</source>
      <translation>autre anniversaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other e-mail</source>
      <translation>autre e-mail</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other name</source>
      <translation>autre nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other organization</source>
      <translation>autre organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other phone</source>
      <translation>autre téléphone</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other place</source>
      <translation>autre lieu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other profile</source>
      <translation>autre profil</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>other year of birth</source>
      <translation>autre année de naissance</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>possible</source>
      <translation>possible</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same birthday</source>
      <translation>même anniversaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same city</source>
      <translation>même ville</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same given name</source>
      <translation>même prénom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same name</source>
      <translation>même nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same number {about}</source>
      <translation>même numéro {about}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same organization</source>
      <translation>même organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same page {about}</source>
      <translation>même page {about}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same profile {about}</source>
      <translation>même profil {about}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same year of birth</source>
      <translation>même année de naissance</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>same {about}</source>
      <translation>même {about}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>short form of the name</source>
      <translation>forme courte du nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/likeness_words.py" />
      <source>{reasons}; but {others}</source>
      <translation>{reasons} ; mais {others}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/lines.py" />
      <source>dormant: no contact for three years or more</source>
      <translation>en sommeil : aucun contact depuis trois ans ou plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/lines.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>face to face alone</source>
      <translation>seulement en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/lines.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>in touch lately</source>
      <translation>en contact récemment</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/lines.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>never in touch yet</source>
      <translation>encore aucun contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/lines.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>no contact for a year or more</source>
      <translation>aucun contact depuis un an ou plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/lines.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>no contact for three months or more</source>
      <translation>aucun contact depuis trois mois ou plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>A netdesk link may have {most} characters, and this one has {count}.</source>
      <translation>Un lien netdesk peut avoir {most} caractères, et celui-ci en a {count}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>The link “{link}” cannot be read.</source>
      <translation>Le lien « {link} » ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>The link “{link}” does not begin with “netdesk:”.</source>
      <translation>Le lien « {link} » ne commence pas par « netdesk: ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>The link “{link}” does not say whom or what it leads to.</source>
      <translation>Le lien « {link} » ne dit pas vers qui ou quoi il mène.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>The link “{link}” leads to nothing that netdesk can show.</source>
      <translation>Le lien « {link} » ne mène à rien que netdesk puisse montrer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>The link “{link}” says more than the place.</source>
      <translation>Le lien « {link} » dit plus que le lieu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>The link “{link}” says “{what}”, which is not understood there.</source>
      <translation>Le lien « {link} » dit « {what} », ce qui ne se comprend pas là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/links.py" />
      <source>There are {examples}, and the names of the rooms.</source>
      <translation>Il y a {examples}, et les noms des pièces.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/matching.py" />
      <source>other name, same {value}</source>
      <translation>autre nom, même {value}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/matching.py" />
      <source>same name, nothing else in common</source>
      <translation>même nom, rien d’autre en commun</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/mentions.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>appearance</source>
      <translation>intervention</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/mentions.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>witness</source>
      <translation>témoignage</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <source>connected since {old}</source>
      <translation>en relation depuis {old}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <location filename="../../netdesk/models/giving_words.py" />
      <source>ignored</source>
      <translation>ignorée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <source>job change</source>
      <translation>changement de poste</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <source>lateral move</source>
      <translation>mutation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <source>left the network</source>
      <translation>a quitté le réseau</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <source>new skill</source>
      <translation>nouvelle compétence</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <location filename="../../netdesk/models/giving_words.py" />
      <source>not true</source>
      <translation>faux</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <source>relocation</source>
      <translation>déménagement</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <source>renamed</source>
      <translation>changement de nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/milestones.py" />
      <location filename="../../netdesk/models/giving_words.py" />
      <source>verified</source>
      <translation>vérifié</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/offer_matching.py" />
      <source>lives in {place}</source>
      <translation>habite à {place}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/offer_matching.py" />
      <source>needs: {text} (in common: {words})</source>
      <translation>besoin : {text} (en commun : {words})</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/offer_matching.py" />
      <source>news: {text} (in common: {words})</source>
      <translation>nouvelle : {text} (en commun : {words})</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/offer_matching.py" />
      <source>topic: {text}</source>
      <translation>sujet : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/offers.py" />
      <source>shared</source>
      <translation>partagée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/openings.py" />
      <source>acted</source>
      <translation>suivie d’effet</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/openings.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>closed</source>
      <translation>fermée</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/openings.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>door</source>
      <translation>porte</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/openings.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>job opening</source>
      <translation>offre d’emploi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/openings.py" />
      <source>looking</source>
      <translation>à l’étude</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/openings.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>market</source>
      <translation>marché</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/openings.py" />
      <location filename="../../netdesk/models/reach_words.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/people.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>business</source>
      <translation>affaires</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/people.py" />
      <location filename="../../netdesk/exchange/monica_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>colleague</source>
      <translation>collègue</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/people.py" />
      <location filename="../../netdesk/exchange/monica_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>friend</source>
      <translation>ami</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/people.py" />
      <source>offline</source>
      <translation>hors ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/people.py" />
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>online</source>
      <translation>en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/plan.py" />
      <source>{name} is not among your people, and an endorsement alone adds nobody. Add them first.</source>
      <translation>{name} n’est pas parmi vos personnes, et une recommandation de compétence seule n’ajoute personne. Ajoutez d’abord cette personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/milestones.py" />
      <source>noticed today</source>
      <translation>remarqué aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/milestones.py" />
      <source>noticed yesterday</source>
      <translation>remarqué hier</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/milestones.py" />
      <source>noticed {days} days ago</source>
      <translation>remarqué il y a {days} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/milestones.py" />
      <source>{kind}: {change}</source>
      <translation>{kind} : {change}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/milestones.py" />
      <source>{noticed}, not verified</source>
      <translation>{noticed}, non vérifié</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/promises.py" />
      <source>promised to you</source>
      <translation>promis à vous</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/promises.py" />
      <location filename="../../netdesk/services/feed.py" />
      <source>you owe {name}</source>
      <translation>vous devez à {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/promises.py" />
      <source>you promised</source>
      <translation>vous avez promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/promises.py" />
      <location filename="../../netdesk/services/feed.py" />
      <source>{name} owes you</source>
      <translation>{name} vous doit</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/prompts.py" />
      <source>Think of value for 1 person</source>
      <translation>Penser à être utile à 1 personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/prompts.py" />
      <source>Think of value for {count} people</source>
      <translation>Imaginez de la valeur pour {count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/prompts.py" />
      <source>this week</source>
      <translation>cette semaine</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/prompts.py" />
      <source>what could you bring whom?</source>
      <translation>que pourriez-vous apporter à qui ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/reviews.py" />
      <source>to look over again</source>
      <translation>à revoir</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/rules.py" />
      <source>a rule of mine, broken</source>
      <translation>une de mes règles, enfreinte</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>1 year at {what}</source>
      <translation>1 an chez {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <location filename="../../netdesk/core/sincerity.py" />
      <source>birthday</source>
      <translation>anniversaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>in {month}</source>
      <translation>en {month}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>turned {years}</source>
      <translation>a fêté ses {years} ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>turns {years}</source>
      <translation>fête ses {years} ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <location filename="../../netdesk/core/sincerity.py" />
      <source>work anniversary</source>
      <translation>anniversaire professionnel</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>work anniversary at {what}</source>
      <translation>anniversaire professionnel chez {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>{years} years</source>
      <translation>{years} ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/planner/yearlies.py" />
      <source>{years} years at {what}</source>
      <translation>{years} ans chez {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/quarters.py" />
      <source>Q{number} {year}</source>
      <translation>T{number} {year}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <location filename="../../netdesk/core/query_sheet.py" />
      <location filename="../../netdesk/core/query_values.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>A query can have up to {max_length} characters; shorten this one.</source>
      <translation>Une requête peut avoir jusqu’à {max_length} caractères ; raccourcissez celle-ci.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>Did you mean {names}?</source>
      <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>F1, or “netdesk help {topic}”, lists the fields.</source>
      <translation>F1, ou « netdesk help {topic} », donne la liste des champs.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>More than {max_depth} parentheses stand in one another here.</source>
      <translation>Plus de {max_depth} parenthèses sont emboîtées ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>The order is given twice; remove one.</source>
      <translation>L’ordre est donné deux fois ; retirez-en un.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>There is no field “{name}”. {hint} To look for the text itself, write it in quotes.</source>
      <translation>Il n’y a pas de champ « {name} ». {hint} Pour chercher le texte lui-même, écrivez-le entre guillemets droits.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>There is nothing between these parentheses.</source>
      <translation>Il n’y a rien entre ces parenthèses.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>This character is half of one; delete it.</source>
      <translation>Ce caractère n’est qu’une moitié ; supprimez-le.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>This leaves nobody. To turn the order round, write sort:-last.</source>
      <translation>Il ne reste personne. Pour inverser l’ordre, écrivez sort:-last.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>This parenthesis closes nothing; remove it, or open one before it.</source>
      <translation>Cette parenthèse ne ferme rien ; retirez-la, ou ouvrez-en une avant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>This parenthesis is never closed; add a “)”.</source>
      <translation>Cette parenthèse n’est jamais fermée ; ajoutez « ) ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>This query asks for more than can be looked up at once; ask for less.</source>
      <translation>Cette requête demande plus que ce qui peut être cherché en une fois ; demandez moins.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>This quote is never closed; add a “"” after the text it belongs to.</source>
      <translation>Ce guillemet n’est jamais fermé ; ajoutez « " » après le texte qu’il entoure.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>With a star before them, give two letters or more, as in *orvat.</source>
      <translation>Avec une étoile devant, donnez deux lettres ou plus, comme dans *orvat.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query.py" />
      <source>“or” needs something on both sides; to look for the word itself, write “"or"”.</source>
      <translation>« or » demande quelque chose des deux côtés ; pour chercher le mot lui-même, écrivez « "or" ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>A channel we have been in touch by.</source>
      <translation>Un moyen par lequel nous avons été en contact.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>A field of your own, by its whole name, and words of what it says.</source>
      <translation>Un champ personnel, par son nom entier, et des mots de ce qu’il dit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>A language they speak.</source>
      <translation>Une langue parlée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>A name they have on a messenger.</source>
      <translation>Un nom sur une messagerie instantanée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>A tag, by its whole name; * stands for the rest.</source>
      <translation>Une étiquette, par son nom entier ; * remplace le reste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>A topic of theirs.</source>
      <translation>Un de ses sujets.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>An e-mail address, or the start of a part of it.</source>
      <translation>Une adresse e-mail, ou le début d’une de ses parties.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>An organization or title they had before.</source>
      <translation>Une organisation ou un titre d’auparavant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>An organization where they are now.</source>
      <translation>Une organisation où la personne est maintenant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Any of their names: nickname, and how it sounds, too.</source>
      <translation>N’importe lequel de ses noms : surnom et prononciation compris.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Being in touch</source>
      <translation>Les contacts</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Birthday: soon, in a month, on a day or in a year.</source>
      <translation>Anniversaire : bientôt, dans un mois, un jour ou une année.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Closeness as I stated it, 1 to 5 or in words; none where it was never stated.</source>
      <translation>La proximité que j’ai indiquée, de 1 à 5 ou en mots ; none là où elle ne l’a jamais été.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Digits in a row in a phone number.</source>
      <translation>Des chiffres à la suite dans un numéro de téléphone.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Everyone in a saved view.</source>
      <translation>Tout le monde dans une vue enregistrée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How due a touch is, or how they are kept: the archive and the bin are searched only when asked.</source>
      <translation>À quel point un contact est dû, ou comment la personne est gardée : l’archive et la corbeille ne sont cherchées que sur demande.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How many times I gave them something; compared with a number, or with how many times I received.</source>
      <translation>Combien de fois j’ai donné quelque chose ; comparé à un nombre, ou au nombre de fois où j’ai reçu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How many times something was logged with them in the last 365 days.</source>
      <translation>Combien de fois quelque chose a été noté ensemble en 365 jours.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How many times something was logged with them.</source>
      <translation>Combien de fois quelque chose a été noté ensemble.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How often I want to be in touch: the ideal interval.</source>
      <translation>À quelle fréquence je veux être en contact : l’intervalle idéal.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How they stand to me.</source>
      <translation>Sa relation avec moi.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How to reach them</source>
      <translation>Comment joindre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>How we first met.</source>
      <translation>Comment nous nous sommes rencontrés.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>In how many of company, industry, region and country, and dimensions of my own, they were new to me then.</source>
      <translation>Sur combien de plans (entreprise, secteur, région, pays et plans personnels) la personne était nouvelle pour moi alors.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>In touch at some time in these days, not only last.</source>
      <translation>En contact à un moment de ces jours, pas seulement en dernier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Met in person: when, or how long ago the last time was. With a channel: in touch by it.</source>
      <translation>Rencontre en personne : quand, ou il y a combien de temps. Avec un moyen : contact par celui-ci.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Since when I know them: met, connected, in touch or added here, whichever came first.</source>
      <translation>Depuis quand je connais la personne : rencontre, relation, contact ou ajout ici, le premier des quatre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Something I gave them, by its kind or its words.</source>
      <translation>Quelque chose que je lui ai donné, par son genre ou ses mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Something I received from them, by its kind or its words.</source>
      <translation>Quelque chose que j’en ai reçu, par son genre ou ses mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Something is known of that kind.</source>
      <translation>Quelque chose de ce genre est connu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Something one of us asked of the other, by its kind or its words.</source>
      <translation>Quelque chose que l’un a demandé à l’autre, par son genre ou ses mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Something they are good at.</source>
      <translation>Ce que la personne sait bien faire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Something they need.</source>
      <translation>Ce dont la personne a besoin.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The address of a page of theirs, or the start of a part of it.</source>
      <translation>L’adresse d’une de ses pages, ou le début d’une de ses parties.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The address of a profile, or the start of a part of it.</source>
      <translation>L’adresse d’un profil, ou le début d’une de ses parties.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The assistant of that person.</source>
      <translation>L’assistant de cette personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The city they live in.</source>
      <translation>La ville où elle habite.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The country they live in, by its code or any of its names.</source>
      <translation>Le pays où elle habite, par son code ou l’un de ses noms.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The family of that person.</source>
      <translation>La famille de cette personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The industry of a position they hold now, or of its organization.</source>
      <translation>Le secteur d’un poste actuel, ou de son organisation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The job family of a position they hold now.</source>
      <translation>La famille de métiers d’un poste actuel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The last contact: how long ago (&gt; is longer ago), or when.</source>
      <translation>Le dernier contact : il y a combien de temps (&gt; est plus ancien), ou quand.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The manager of that person.</source>
      <translation>Le responsable de cette personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The minutes logged with them, all together.</source>
      <translation>Les minutes notées ensemble, en tout.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The order of the list; - turns it round.</source>
      <translation>L’ordre de la liste ; - l’inverse.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The region they live in.</source>
      <translation>La région où elle habite.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>The title of a position they hold now.</source>
      <translation>Le titre d’un poste actuel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>What is kept here</source>
      <translation>Ce qui est gardé ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>What they do</source>
      <translation>Le métier</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>What went to and fro</source>
      <translation>Allées et venues</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When I last stated it.</source>
      <translation>Quand je l’ai indiquée pour la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When a touch is due: by that time, unless compared otherwise. Or how due it is.</source>
      <translation>Quand un contact est dû : d’ici là, sauf autre comparaison. Ou à quel point il est dû.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When something about them was last edited.</source>
      <translation>Quand quelque chose sur elle a été modifié pour la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When the newest position that they hold began.</source>
      <translation>Quand le plus récent de ses postes a commencé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When they last left a position.</source>
      <translation>Quand elle a quitté un poste pour la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When they were added here.</source>
      <translation>Quand elle a été ajoutée ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When we connected online.</source>
      <translation>Quand nous sommes entrés en relation en ligne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>When we first met, as far as known.</source>
      <translation>Quand nous nous sommes rencontrés, autant qu’on sache.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Where the relation lives.</source>
      <translation>Où vit la relation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Where we first met.</source>
      <translation>Où nous nous sommes rencontrés.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Who introduced that person.</source>
      <translation>Qui a présenté cette personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Who is or was at something of mine, or was met there.</source>
      <translation>Qui est ou était à quelque chose de moi, ou y a été rencontré.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Who reacted to something of mine, by its title.</source>
      <translation>Qui a réagi à quelque chose de moi, par son titre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Who they are</source>
      <translation>Qui c’est</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Who told me of an opening, or told those who did.</source>
      <translation>Qui m’a parlé d’une ouverture, ou l’a dite à qui m’en a parlé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Who took the first step, at least once.</source>
      <translation>Qui a fait le premier pas, au moins une fois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Who was there</source>
      <translation>Qui était là</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Whoever has that person for a manager.</source>
      <translation>Toute personne dont celle-ci est responsable.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Whoever has that person for an assistant.</source>
      <translation>Toute personne dont celle-ci est l’assistant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Whoever is tied to that person in any way.</source>
      <translation>Toute personne liée à celle-ci de quelque façon.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Whoever works with that person.</source>
      <translation>Toute personne qui travaille avec celle-ci.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Whom I want to meet at something of mine.</source>
      <translation>Qui je veux rencontrer à quelque chose de moi.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Whom that person introduced.</source>
      <translation>Qui cette personne a présenté.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Whom they know, and how we met</source>
      <translation>Ses connaissances, et notre rencontre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Words in the notes on them.</source>
      <translation>Des mots des notes sur la personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Words in what was logged with them.</source>
      <translation>Des mots de ce qui a été noté ensemble.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_fields.py" />
      <source>Words of a postal address: street, postcode, town.</source>
      <translation>Des mots d’une adresse postale : rue, code postal, localité.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>A day of the year: april, 04-12 or 1970.</source>
      <translation>Un jour de l’année : april, 04-12 ou 1970.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>A day: today, yesterday or tomorrow.</source>
      <translation>Un jour : today, yesterday ou tomorrow.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>A length of time: 30d, 6w, 3m or 1y.</source>
      <translation>Une durée : 30d, 6w, 3m ou 1y.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>A word that begins so: in names, organizations, notes, facts or the log.</source>
      <translation>Un mot qui commence ainsi : dans les noms, organisations, notes, faits ou le journal.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>A year; 2025-11 is a month, 2025-11-22 a day.</source>
      <translation>Une année ; 2025-11 est un mois, 2025-11-22 un jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>All of it, accents and capitals aside.</source>
      <translation>Le tout, accents et majuscules mis à part.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>All of it, where the star stands for anything.</source>
      <translation>Le tout, où l’étoile remplace n’importe quoi.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>All of it.</source>
      <translation>Le tout.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Also {names}.</source>
      <translation>Aussi {names}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Any of it.</source>
      <translation>N’importe quelle partie.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Characters inside a run without spaces.</source>
      <translation>Des caractères à l’intérieur d’une suite sans espaces.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Compared</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Each of the words, wherever it stands.</source>
      <translation>Chacun des mots, où qu’il soit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Everyone else.</source>
      <translation>Tous les autres.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>From today until then.</source>
      <translation>D’aujourd’hui jusque-là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Letters inside a word; the star stands for any letters.</source>
      <translation>Des lettres à l’intérieur d’un mot ; l’étoile remplace toutes lettres.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>More, less, at least, at most: &gt; &lt; &gt;= &lt;=.</source>
      <translation>Plus, moins, au moins, au plus : &gt; &lt; &gt;= &lt;=.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Not known: never or none.</source>
      <translation>Inconnu : never ou none.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>One of: {names}.</source>
      <translation>L’un de : {names}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Put together</source>
      <translation>Assembler</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>These words whole, and next to each other.</source>
      <translation>Ces mots entiers, et l’un à côté de l’autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Times</source>
      <translation>Temps</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>What belongs together.</source>
      <translation>Ce qui va ensemble.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>With days gone by, &gt; is longer ago.</source>
      <translation>Pour les jours passés, &gt; est plus ancien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>With days to come, &lt; is sooner.</source>
      <translation>Pour les jours à venir, &lt; est plus tôt.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_sheet.py" />
      <source>Words of it begin so.</source>
      <translation>Des mots qui commencent ainsi.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>90d (days, w, m or y), today, yesterday, never, 2025, 2025-11, 2025-11-22 or 2025-11..2026-02</source>
      <translation>90d (days, w, m ou y), today, yesterday, never, 2025, 2025-11, 2025-11-22 ou 2025-11..2026-02</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>next14d, today, april, 04-12, 1970, 1970-04-12 or none</source>
      <translation>next14d, today, april, 04-12, 1970, 1970-04-12 ou none</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>today, tomorrow, 7d, next14d, 2026, 2026-11, 2026-11-22 or none</source>
      <translation>today, tomorrow, 7d, next14d, 2026, 2026-11, 2026-11-22 ou none</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>{error} For example {example}.</source>
      <translation>{error} Par exemple {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}:” cannot be “{text}”. Choose {listed}.</source>
      <translation>« {name}: » ne peut pas être « {text} ». Choisissez {listed}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}{op}” needs a value right after it, as in {example}.</source>
      <translation>« {name}{op} » demande une valeur juste après, comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}” ends before it begins; write the earlier day first.</source>
      <translation>« {name} » finit avant de commencer ; écrivez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}” needs a whole number or {words}, as in {example}.</source>
      <translation>« {name} » demande un nombre entier ou {words}, comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}” needs a whole number, as in {example}.</source>
      <translation>« {name} » demande un nombre entier, comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}” needs digits to look for, as in {example}.</source>
      <translation>« {name} » demande des chiffres à chercher, comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}” needs letters or digits to look for, as in {example}.</source>
      <translation>« {name} » demande des lettres ou des chiffres à chercher, comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{name}” needs the name of a field, then = and what it says, as in {example}.</source>
      <translation>« {name} » demande le nom d’un champ, puis = et ce qu’il dit, comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{op}” cannot be used here; write “{name}:” as in {example}.</source>
      <translation>« {op} » ne peut pas servir ici ; écrivez « {name}: » comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{text}” is not a column to sort by. Choose {listed}, with - to turn it round.</source>
      <translation>« {text} » n’est pas une colonne de tri. Choisissez {listed}, avec - pour inverser.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{text}” is not a time for “{name}”. Write {forms}.</source>
      <translation>« {text} » n’est pas un temps pour « {name} ». Écrivez {forms}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{text}” is not a time for “{name}”. Write {forms}. Or {choices}.</source>
      <translation>« {text} » n’est pas un temps pour « {name} ». Écrivez {forms}.{choices}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/query_values.py" />
      <source>“{text}” is not a {name}. Write 1 to 5, {listed}.</source>
      <translation>« {text} » n’est pas une valeur de {name}. Écrivez 1 à 5, {listed}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <location filename="../../netdesk/services/interactions.py" />
      <location filename="../../netdesk/services/rules.py" />
      <location filename="../../netdesk/store/journal.py" />
      <source> and {count} more</source>
      <translation> et {count} de plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>1 more waits; another day is as good</source>
      <translation>1 autre attend ; un autre jour convient aussi bien</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <location filename="../../netdesk/ui/tray.py" />
      <source>That is it for today</source>
      <translation>C’est tout pour aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>Waiting for another day</source>
      <translation>En attente d’un autre jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>last that counts: {how}</source>
      <translation>le dernier qui compte : {how}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>last {channel}: {how}</source>
      <translation>dernier contact, {channel} : {how}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>last: {how}</source>
      <translation>le dernier : {how}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>no contact logged yet</source>
      <translation>aucun contact noté pour l’instant</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>no contact that counts yet</source>
      <translation>encore aucun contact qui compte</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>no contact {channel} yet</source>
      <translation>encore aucun contact, {channel}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <location filename="../../netdesk/ui/tray.py" />
      <source>{count} for today</source>
      <translation>{count} pour aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>{count} more wait; another day is as good</source>
      <translation>{count} autres attendent ; un autre jour convient aussi bien</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>{count} people to reach out to</source>
      <translation>{count} personnes à contacter</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>{count} reminders</source>
      <translation>{count} rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>{day} at {time}</source>
      <translation>{day} à {time}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>{when}, paused</source>
      <translation>{when}, en pause</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>{when}, paused until {day}</source>
      <translation>{when}, en pause jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reason.py" />
      <source>{when}, snoozed until {day}</source>
      <translation>{when}, reporté au {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recommendations.py" />
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>asked for</source>
      <translation>à la demande</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recommendations.py" />
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recommendations.py" />
      <source>draft</source>
      <translation>brouillon</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence.py" />
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>1 March</source>
      <translation>1er mars</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence.py" />
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>28 February</source>
      <translation>28 février</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence.py" />
      <source>A weekly rule cannot name days of the month; write FREQ=MONTHLY.</source>
      <translation>Une règle hebdomadaire ne peut pas nommer des jours du mois ; écrivez FREQ=MONTHLY.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence.py" />
      <source>Only a month or a year has a third Monday; write FREQ=MONTHLY.</source>
      <translation>Seuls un mois ou une année ont un troisième lundi ; écrivez FREQ=MONTHLY.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>A recurrence rule ends by COUNT or by UNTIL, not by both.</source>
      <translation>Une règle de récurrence finit par COUNT ou par UNTIL, pas par les deux.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>A recurrence rule says FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
      <translation>Une règle de récurrence dit FREQ=DAILY, WEEKLY, MONTHLY ou YEARLY.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>A reminder comes at most once a day; write FREQ=DAILY.</source>
      <translation>Un rappel vient au plus une fois par jour ; écrivez FREQ=DAILY.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>Every 0 days is never. Say how often, such as 3m.</source>
      <translation>Tous les 0 jours, c’est jamais. Dites à quelle fréquence, par exemple 3m.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>netdesk does not know {parts} in a recurrence rule.</source>
      <translation>netdesk ne connaît pas {parts} dans une règle de récurrence.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>“{part}” cannot stand in a recurrence rule there.</source>
      <translation>« {part} » ne peut pas figurer là dans une règle de récurrence.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>“{text}” does not say how often. Write it like 3m, 2w, monday, 3rd monday, last working day or FREQ=MONTHLY;BYDAY=3MO.</source>
      <translation>« {text} » ne dit pas à quelle fréquence. Écrivez par exemple 3m, 2w, monday, 3rd monday, last working day ou FREQ=MONTHLY;BYDAY=3MO.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>“{text}” is not a day of the week. Write MO, 3MO or -1FR.</source>
      <translation>« {text} » n’est pas un jour de la semaine. Écrivez MO, 3MO ou -1FR.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>“{text}” is not a day. Write it like UNTIL=20271231.</source>
      <translation>« {text} » n’est pas un jour. Écrivez par exemple UNTIL=20271231.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_text.py" />
      <source>“{text}” is not a recurrence rule. Write it like FREQ=MONTHLY;BYDAY=3MO.</source>
      <translation>« {text} » n’est pas une règle de récurrence. Écrivez par exemple FREQ=MONTHLY;BYDAY=3MO.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>1st</source>
      <translation>1er</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>2nd</source>
      <translation>2e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>3rd</source>
      <translation>3e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>4th</source>
      <translation>4e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>5th</source>
      <translation>5e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>Friday</source>
      <translation>vendredi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>Monday</source>
      <translation>lundi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>Saturday</source>
      <translation>samedi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>Sunday</source>
      <translation>dimanche</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>Thursday</source>
      <translation>jeudi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>Tuesday</source>
      <translation>mardi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>Wednesday</source>
      <translation>mercredi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every day</source>
      <translation>tous les jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every month</source>
      <translation>tous les mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every week</source>
      <translation>toutes les semaines</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>every year</source>
      <translation>tous les ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>last</source>
      <translation>dernier</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>the {nth}</source>
      <translation>le {nth}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>the {nth} day</source>
      <translation>le {nth} jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>the {nth} {day}</source>
      <translation>le {nth} {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>working day</source>
      <translation>jour ouvré</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>working days</source>
      <translation>jours ouvrés</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>{nth} to last</source>
      <translation>{nth} avant la fin</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>{number}nd</source>
      <translation>{number}e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>{number}rd</source>
      <translation>{number}e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>{number}st</source>
      <translation>{number}e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>{number}th</source>
      <translation>{number}e</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/recurrence_words.py" />
      <source>{rhythm} on {days}</source>
      <translation>{rhythm}, {days}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>assistant</source>
      <translation>assistant</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>assistant of</source>
      <translation>assiste</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>family</source>
      <translation>famille</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>introduced</source>
      <translation>a présenté</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>introduced by</source>
      <translation>présenté par</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <location filename="../../netdesk/ui/network_page.py" />
      <source>knows</source>
      <translation>connaît</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>manager</source>
      <translation>responsable</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>manager of</source>
      <translation>responsable de</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/relations.py" />
      <source>works with</source>
      <translation>travaille avec</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reminders.py" />
      <source>A time zone goes with a clock time.</source>
      <translation>Un fuseau horaire va avec une heure.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reminders.py" />
      <source>Say what to be reminded of.</source>
      <translation>Dites ce qu’il faut vous rappeler.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/reminders.py" />
      <source>That rule never comes after the day given.</source>
      <translation>Cette règle ne vient jamais après le jour donné.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>A check begins with “each”, “after” or one of {list}.</source>
      <translation>Une vérification commence par “each”, “after” ou l’un de {list}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>After “after” comes one of {list}, a comma, one of {hows}, “within” and a span such as 2d.</source>
      <translation>Après “after” vient l’un de {list}, une virgule, l’un de {hows}, “within” et une durée comme 2d.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>After “each” comes a query in quotation marks, then one of {hows}, “every” and a span such as 6w.</source>
      <translation>Après “each” vient une requête entre guillemets, puis l’un de {hows}, “every” et une durée comme 6w.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>After “{measure}” comes &gt;=, &lt;= or =, a number or another measure, “per” and one of {list}.</source>
      <translation>Après “{measure}” vient &gt;=, &lt;= ou =, un nombre ou une autre mesure, “per” et l’un de {list}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>Say of whom: each "is:mentor" met in person every 6w.</source>
      <translation>Dites de qui : each "is:mentor" met in person every 6w.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>a meeting in person</source>
      <translation>une rencontre en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>an ask</source>
      <translation>une demande</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>an event</source>
      <translation>un événement</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>an introduction</source>
      <translation>une mise en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>appearances</source>
      <translation>interventions</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>asks</source>
      <translation>demandes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>cold asks</source>
      <translation>demandes à froid</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>given something</source>
      <translation>quelque chose de donné</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>gives</source>
      <translation>dons</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <location filename="../../netdesk/exchange/reading.py" />
      <source>in touch</source>
      <translation>en contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>introductions</source>
      <translation>mises en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>meetings in person</source>
      <translation>rencontres en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>met in person</source>
      <translation>rencontre en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>month</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>new people</source>
      <translation>nouvelles personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>people new in company</source>
      <translation>personnes nouvelles par l’entreprise</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>people new in country</source>
      <translation>personnes nouvelles par le pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>people new in industry</source>
      <translation>personnes nouvelles par le secteur</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>people new in region</source>
      <translation>personnes nouvelles par la région</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>quarter</source>
      <translation>trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>received</source>
      <translation>reçu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>recommendations</source>
      <translation>recommandations</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <location filename="../../netdesk/ui/name_choices.py" />
      <source>somebody new</source>
      <translation>quelqu’un de nouveau</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>something received</source>
      <translation>quelque chose de reçu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>week</source>
      <translation>semaine</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>year</source>
      <translation>année</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/checks.py" />
      <source>“{text}” is no span of time. Write it like 2d, 6w, 3m or 1y.</source>
      <translation>« {text} » n’est pas une durée. Écrivez par exemple 2d, 6w, 3m ou 1y.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/keeping.py" />
      <location filename="../../netdesk/models/rule_words.py" />
      <source>broken</source>
      <translation>enfreinte</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/keeping.py" />
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/models/rule_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>kept</source>
      <translation>tenue</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/keeping.py" />
      <source>not applicable</source>
      <translation>sans objet</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where} has a comment that is no table.</source>
      <translation>{where} a un commentaire qui n’est pas une table.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where} has comments that are no [[rule.comment]] tables, or too many.</source>
      <translation>{where} a des commentaires qui ne sont pas des tables [[rule.comment]], ou trop.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where} has no name. Give it one.</source>
      <translation>{where} n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where} is no table. Write it below a [[rule]] of its own.</source>
      <translation>{where} n’est pas une table. Écrivez-la sous un [[rule]] à elle.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where} says “{key}”, which is not known. There are: {known}.</source>
      <translation>{where} dit « {key} », qui n’est pas connu. Il y a : {known}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where} two rules are called “{doubled}”. Give one another name.</source>
      <translation>{where} deux règles s’appellent « {doubled} ». Donnez à l’une un autre nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where}: nudge is true or false.</source>
      <translation>{where} : nudge vaut true ou false.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where}: {error}</source>
      <translation>{where} : {error}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where}: {key} holds control characters. Take them out.</source>
      <translation>{where} : {key} contient des caractères de contrôle. Retirez-les.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where}: {key} is a text in quotation marks.</source>
      <translation>{where} : {key} est un texte entre guillemets.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>{where}: {key} is longer than {longest} characters. Make it shorter.</source>
      <translation>{where} : {key} dépasse {longest} caractères. Raccourcissez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>“{file}” holds no rules. A pack has [[rule]] tables, each with a name.</source>
      <translation>« {file} » ne contient pas de règles. Un recueil a des tables [[rule]], chacune avec un nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>“{file}” holds {count} rules; a pack has at most {most_rules}.</source>
      <translation>« {file} » contient {count} règles ; un recueil en a au plus {most_rules}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>“{file}” is larger than {most_bytes} kB, which no pack of rules is.</source>
      <translation>« {file} » dépasse {most_bytes} ko, ce qu’aucun recueil de règles ne fait.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>“{file}” is no TOML: {error}. Mend it at that place.</source>
      <translation>« {file} » n’est pas du TOML : {error}. Corrigez à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>“{file}” is no text in UTF-8, so it is no pack of rules.</source>
      <translation>« {file} » n’est pas du texte en UTF-8, ce n’est donc pas un recueil de règles.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/rules/packs.py" />
      <source>“{file}” says “{next}”, which no pack has. Take it out.</source>
      <translation>« {file} » dit « {next} », ce qu’aucun recueil n’a. Retirez-le.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sheet_options.py" />
      <source>These options cannot be read: {error}.</source>
      <translation>Ces options ne peuvent pas être lues : {error}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sheet_options.py" />
      <source>columns</source>
      <translation>colonnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sheet_options.py" />
      <source>millimetres</source>
      <translation>millimètres</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sheet_options.py" />
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sheet_options.py" />
      <source>{name} is from {least} to {most} {unit}.</source>
      <translation>{name} : de {least} à {most} {unit}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sincerity.py" />
      <source>a note at most until it is verified</source>
      <translation>tout au plus une note tant que ce n’est pas vérifié</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sincerity.py" />
      <source>as close as you are</source>
      <translation>aussi proche que vous l’êtes</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sincerity.py" />
      <source>not close enough for a word about it</source>
      <translation>pas assez proche pour en dire un mot</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/sincerity.py" />
      <source>noticed more than {most_days} days ago</source>
      <translation>remarqué il y a plus de {most_days} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/surfaces.py" />
      <source>{surface}: is it still what I want to say?</source>
      <translation>{surface} : est-ce encore ce que je veux dire ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/themes.py" />
      <location filename="../../netdesk/services/own_sheets.py" />
      <source>What I want to be remembered for</source>
      <translation>Ce pour quoi je veux que l’on se souvienne de moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/tick_codes.py" />
      <source>A sheet with codes has room for {most_codes} people. Choose fewer.</source>
      <translation>Une feuille à codes a de la place pour {most_codes} personnes. Choisissez-en moins.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/tick_codes.py" />
      <source>Type the codes that are ticked and what happened: a3 a7 b2: coffee.</source>
      <translation>Tapez les codes cochés et ce qui s’est passé : a3 a7 b2: café.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/tick_codes.py" />
      <source>“{part}” is not of the form “a3 a7 b2: coffee”.</source>
      <translation>« {part} » n’est pas de la forme « a3 a7 b2: café ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/tick_codes.py" />
      <source>“{wrong}” is no code. A code is such as a3.</source>
      <translation>« {wrong} » n’est pas un code. Un code est par exemple a3.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/times.py" />
      <source>“{text}” is no time of day. Write it like 14:30.</source>
      <translation>« {text} » n’est pas une heure du jour. Écrivez par exemple 14:30.</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/titles.py" />
      <source>both titles stand on one rung</source>
      <translation>les deux titres sont au même échelon</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/titles.py" />
      <source>grade {old} before, grade {new} now</source>
      <translation>échelon {old} avant, échelon {new} maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/titles.py" />
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/titles.py" />
      <source>{new} stands above {old}</source>
      <translation>{new} est au-dessus de {old}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/titles.py" />
      <source>{new} stands below {old}</source>
      <translation>{new} est au-dessous de {old}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/titles.py" />
      <location filename="../../netdesk/services/selection.py" />
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Birthday</source>
      <translation>Anniversaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Cadence</source>
      <translation>Rythme</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/closeness_menu.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/relation_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <location filename="../../netdesk/ui/profile_view.py" />
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <source>Closeness</source>
      <translation>Proximité</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Connected on</source>
      <translation>En relation le</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/models/words.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Introduced by</source>
      <translation>Présenté par</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <source>Merged on {today}. What was said otherwise:</source>
      <translation>Fusionné le {today}. Ce qui était dit autrement :</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Met how</source>
      <translation>Rencontre : comment</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Met on</source>
      <translation>Rencontre : quand</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Met where</source>
      <translation>Rencontre : où</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/comparison.py" />
      <source>Name as spoken</source>
      <translation>Nom tel qu’il se prononce</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Nickname</source>
      <translation>Surnom</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <source>no longer stated, {since}</source>
      <translation>n’est plus indiqué, {since}</translation>
    </message>
    <message>
      <location filename="../../netdesk/core/union.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>no reminders</source>
      <translation>aucun rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>a newer netdesk wrote it; update netdesk to read it</source>
      <translation>une version plus récente de netdesk l’a écrite ; mettez netdesk à jour pour la lire</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>a value is neither text, number, null nor a file</source>
      <translation>une valeur n’est ni texte, ni nombre, ni null, ni fichier</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>it holds a file twice, or too many</source>
      <translation>elle contient un fichier deux fois, ou trop de fichiers</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>it is longer than {largest_line} MiB</source>
      <translation>elle dépasse {largest_line} Mio</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>it is no object</source>
      <translation>ce n’est pas un objet</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>it would unpack to {whole} MiB, which no archive of netdesk does</source>
      <translation>décompressée, elle occuperait {whole} Mio, ce que ne fait aucune archive de netdesk</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>its manifest is not that of a netdesk archive</source>
      <translation>son manifeste n’est pas celui d’une archive de netdesk</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>its manifest is not whole</source>
      <translation>son manifeste n’est pas complet</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>{name} is encrypted, or packed in a way that netdesk does not write</source>
      <translation>{name} est chiffré, ou compressé d’une façon que netdesk n’emploie pas</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>{name} is larger than {most} MiB</source>
      <translation>{name} dépasse {most} Mio</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>{name} is missing</source>
      <translation>{name} manque</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>{table}.jsonl has {number} of {tables} lines</source>
      <translation>{table}.jsonl a {number} lignes sur {tables}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>“{name}” cannot be read: {why}. Choose another copy of it.</source>
      <translation>« {name} » ne peut pas être lu : {why}. Choisissez une autre copie.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>“{name}” cannot be restored: {said}. Nothing was changed; choose another archive or a backup.</source>
      <translation>« {name} » ne peut pas être restauré : {said}. Rien n’a changé ; choisissez une autre archive ou une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/archive.py" />
      <source>“{path}” cannot be written: {why}. Choose another place.</source>
      <translation>« {path} » ne peut pas être écrit : {why}. Choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>What is in “{name}” is larger than 512 MiB. Unpack it and choose the files in it.</source>
      <translation>Le contenu de « {name} » dépasse 512 Mio. Décompressez-le et choisissez les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>{filename} in “{name}” cannot be unpacked ({error}). Download it again.</source>
      <translation>{filename} dans « {name} » ne peut pas être décompressé ({error}). Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>{filename} in “{name}” is larger than 64 MiB. Unpack it and choose the files in it.</source>
      <translation>{filename} dans « {name} » dépasse 64 Mio. Décompressez-le et choisissez les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <location filename="../../netdesk/exchange/linkedin.py" />
      <source>“{name}” cannot be unpacked ({error}). Unpack it and choose the files in it.</source>
      <translation>« {name} » ne peut pas être décompressé ({error}). Décompressez-le et choisissez les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>“{name}” holds more than {count} files. Unpack it and choose the files in it.</source>
      <translation>« {name} » contient plus de {count} fichiers. Décompressez-le et choisissez les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>“{name}” is an archive of netdesk itself. Bring it back with “Restore a file …” under Backups in the window or “netdesk restore” on the command line.</source>
      <translation>« {name} » est une archive de netdesk lui-même. Restaurez-la par « Restaurer un fichier … » dans les sauvegardes de la fenêtre, ou par « netdesk restore » en ligne de commande.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <location filename="../../netdesk/exchange/files.py" />
      <location filename="../../netdesk/exchange/reading.py" />
      <source>“{name}” is empty. Export it again.</source>
      <translation>« {name} » est vide. Exportez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <location filename="../../netdesk/exchange/linkedin.py" />
      <source>“{name}” is protected by a password. Unpack it and choose the files in it.</source>
      <translation>« {name} » est protégé par un mot de passe. Décompressez-le et choisissez les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>“{name}” is the address book that LinkedIn was given. Bring in that address book itself.</source>
      <translation>« {name} » est le carnet d’adresses qui a été donné à LinkedIn. Importez ce carnet lui-même.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>“{name}” lies among LinkedIn's tables and has no headers that name people. Bring it in by itself to say what its columns are.</source>
      <translation>« {name} » se trouve parmi les tableaux de LinkedIn et n’a pas d’en-têtes qui nomment des personnes. Importez-le seul pour dire ce que sont ses colonnes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/bundle.py" />
      <source>“{name}” unpacks to more than 100 times its size, as no export does. Choose another file.</source>
      <translation>« {name} » décompressé dépasse 100 fois sa taille, ce que ne fait aucun export. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>It does not say when it begins. Give it a day in your calendar and export that again.</source>
      <translation>Il ne dit pas quand il commence. Donnez-lui un jour dans votre agenda et exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>It recurs by {count} rules, of which one is usual. Make several events of it in your calendar and export that again.</source>
      <translation>Il revient selon {count} règles, alors qu’une seule est d’usage. Faites-en plusieurs événements dans votre agenda et exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>It recurs every hour or more often, which no meeting does. Log by hand what of it took place.</source>
      <translation>Il revient toutes les heures ou plus souvent, ce qu’aucune rencontre ne fait. Notez à la main ce qui a eu lieu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>It recurs more than {count} times, which no meeting does. Let it end earlier in your calendar and export that again.</source>
      <translation>Il revient plus de {count} fois, ce qu’aucune rencontre ne fait. Faites-le finir plus tôt dans votre agenda et exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>Its days cannot be worked out of {stated}. Change it in your calendar and export that again.</source>
      <translation>Ses jours ne peuvent pas être déduits de {stated}. Modifiez-le dans votre agenda et exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>Its {field} is “{value}”, which is no {kind}. Change it in your calendar and export that again.</source>
      <translation>Son champ {field} contient « {value} », ce qui n’est pas : {kind}. Modifiez-le dans votre agenda et exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>The calendar breaks off here. Export it again to get the rest.</source>
      <translation>Le calendrier s’interrompt ici. Exportez-le à nouveau pour obtenir la suite.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>This event has no whole beginning and end. Export the calendar again.</source>
      <translation>Cet événement n’a pas de début et de fin complets. Exportez l’agenda à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>With it, this calendar has more than {count} meetings; it and the events after it were left out. Split the calendar.</source>
      <translation>Avec lui, ce calendrier compte plus de {count} rencontres ; lui et les événements qui le suivent ont été laissés de côté. Divisez le calendrier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>day or time</source>
      <translation>jour ou heure</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>event without a title (line {line})</source>
      <translation>événement sans titre (ligne {line})</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>event {number}</source>
      <translation>événement {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>event “{title}”</source>
      <translation>événement « {title} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>event “{title}” (line {line})</source>
      <translation>événement « {title} » (ligne {line})</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>length of time</source>
      <translation>durée</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <location filename="../../netdesk/exchange/friends_file.py" />
      <location filename="../../netdesk/exchange/ldif.py" />
      <location filename="../../netdesk/exchange/linkedin_identity.py" />
      <location filename="../../netdesk/exchange/linkedin_praise.py" />
      <location filename="../../netdesk/exchange/linkedin_touches.py" />
      <location filename="../../netdesk/exchange/reading.py" />
      <source>line {line}</source>
      <translation>ligne {line}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>rule of recurrence</source>
      <translation>règle de récurrence</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>“{name}” is larger than {size} MiB. Export fewer calendars at once.</source>
      <translation>« {name} » dépasse {size} Mio. Exportez moins de calendriers à la fois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/calendars.py" />
      <source>“{name}” is not a whole calendar. Export it again.</source>
      <translation>« {name} » n’est pas un agenda entier. Exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>Line {line} of “{name}” is longer than 32 MiB. Export it again, or cut that line.</source>
      <translation>La ligne {line} de « {name} » dépasse 32 Mio. Exportez-le à nouveau, ou coupez cette ligne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>There is no file “{path}”. Check its name and place.</source>
      <translation>Il n’y a pas de fichier « {path} ». Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <location filename="../../netdesk/services/backups.py" />
      <source>There is no folder “{parent}”. Make it, or choose another place.</source>
      <translation>Il n’y a pas de dossier « {parent} ». Créez-le, ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>it is packed by LZMA</source>
      <translation>il est compressé par LZMA</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{folder}” is a folder without files. Choose another one.</source>
      <translation>« {folder} » est un dossier sans fichiers. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{name}” cannot be read: {words}. Choose another copy of it.</source>
      <translation>« {name} » ne peut pas être lu : {words}. Choisissez une autre copie.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{name}” is a device and not a file. Choose a file.</source>
      <translation>« {name} » est un périphérique et non un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{name}” is larger than 512 MiB. Split it into smaller files.</source>
      <translation>« {name} » dépasse 512 Mio. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{name}” may not be read. Change its permissions.</source>
      <translation>« {name} » ne peut être lu faute de droits. Changez ses permissions.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{path}” cannot be written: {words}. Choose another place.</source>
      <translation>« {path} » ne peut pas être écrit : {words}. Choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{path}” is a folder. Give the name of a file in it.</source>
      <translation>« {path} » est un dossier. Donnez le nom d’un fichier qui s’y trouve.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/files.py" />
      <source>“{path}” may not be written. Choose another place.</source>
      <translation>« {path} » ne peut être écrit faute de droits. Choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>This line does not begin with a day. Begin it like “2018-11-01: ”.</source>
      <translation>Cette ligne ne commence pas par un jour. Commencez-la comme « 2018-11-01: ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>This line is longer than a million bytes. Shorten it.</source>
      <translation>Cette ligne dépasse un million d’octets. Raccourcissez-la.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>This line names nobody. Begin it with a name.</source>
      <translation>Cette ligne ne nomme personne. Commencez-la par un nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>This line stands under no heading of a friends file. Move it below “### Activities:”, “### Notes:”, “### Friends:” or “### Locations:”.</source>
      <translation>Cette ligne n’est sous aucun titre d’un fichier friends. Déplacez-la sous « ### Activities: », « ### Notes: », « ### Friends: » ou « ### Locations: ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>activity with nobody</source>
      <translation>activité avec personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>location where nothing happened</source>
      <translation>lieu où rien ne s’est passé</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>note about more than {count} people</source>
      <translation>note au sujet de plus de {count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>note about nobody</source>
      <translation>note au sujet de personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>other name of a location</source>
      <translation>autre nom d’un lieu</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/friends_file.py" />
      <source>“{line}” is no heading of a friends file. Use “### Activities:”, “### Notes:”, “### Friends:” or “### Locations:”.</source>
      <translation>« {line} » n’est pas un titre d’un fichier friends. Utilisez « ### Activities: », « ### Notes: », « ### Friends: » ou « ### Locations: ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif.py" />
      <source>This entry has no name and no e-mail address. Give it a “cn” or a “mail”.</source>
      <translation>Cette entrée n’a ni nom ni adresse e-mail. Donnez-lui un « cn » ou un « mail ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif.py" />
      <source>This entry is larger than 16 MiB, and the rest of it is left out. Export it without what is so large.</source>
      <translation>Cette entrée dépasse 16 Mio, et le reste est laissé de côté. Exportez-la sans ce qui prend tant de place.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif.py" />
      <source>This record changes a directory (“changetype: {kind}”). Export the entries themselves.</source>
      <translation>Cet enregistrement modifie un annuaire (« changetype: {kind} »). Exportez les entrées elles-mêmes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif.py" />
      <source>What stands after “{match}::” is not base64. Export it again, or write its text after one colon.</source>
      <translation>Ce qui suit « {match}:: » n’est pas du base64. Exportez-la à nouveau, ou écrivez son texte après un seul deux-points.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif.py" />
      <source>member of a group who is not in the file</source>
      <translation>membre d’un groupe absent du fichier</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif.py" />
      <source>“{decode}” is no line of LDIF: it lacks an attribute and a colon. Where it goes on from the line before, begin it with a space.</source>
      <translation>« {decode} » n’est pas une ligne LDIF : il lui manque un attribut et un deux-points. Si elle continue la ligne précédente, commencez-la par une espace.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif.py" />
      <source>“{name}:&lt;” is to be fetched from elsewhere, which netdesk never does. Write its text into the file.</source>
      <translation>« {name}:&lt; » est à chercher ailleurs, ce que netdesk ne fait jamais. Écrivez son texte dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/ldif_people.py" />
      <source>attribute “{name}”</source>
      <translation>attribut « {name} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin.py" />
      <source>This row has no name: LinkedIn hides people who closed their account. Add by hand whom you know it to be.</source>
      <translation>Cette ligne n’a pas de nom : LinkedIn masque les personnes qui ont fermé leur compte. Ajoutez à la main qui vous savez que c’est.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin.py" />
      <source>This table has no “First Name” and “Connected On”. Choose LinkedIn's Connections.csv.</source>
      <translation>Ce tableau n’a pas de « First Name » ni de « Connected On ». Choisissez le fichier Connections.csv de LinkedIn.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin.py" />
      <source>{filename} in “{name}” is larger than 64 MiB, as LinkedIn writes none. Choose the zip that LinkedIn sent.</source>
      <translation>{filename} dans « {name} » dépasse 64 Mio, ce que LinkedIn n’écrit pas. Choisissez le zip que LinkedIn a envoyé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin.py" />
      <source>“{name}” holds no Connections.csv. Ask LinkedIn for your connections too.</source>
      <translation>« {name} » ne contient pas de Connections.csv. Demandez aussi vos relations à LinkedIn.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin.py" />
      <source>“{name}” is not a whole zip archive ({error}). Download it again.</source>
      <translation>« {name} » n’est pas une archive zip complète ({error}). Téléchargez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_identity.py" />
      <source>This position has no company. Fill in its “Company Name”.</source>
      <translation>Ce poste n’a pas d’entreprise. Remplissez sa colonne « Company Name ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_identity.py" />
      <source>This post has no link or no day. Fill in what is missing, or add it by hand.</source>
      <translation>Cette publication n’a pas de lien ou pas de jour. Remplissez ce qui manque, ou ajoutez-la à la main.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_identity.py" />
      <source>This publication has no title or no day. Fill in what is missing, or add it by hand.</source>
      <translation>Cet ouvrage n’a pas de titre ou pas de jour. Remplissez ce qui manque, ou ajoutez-le à la main.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_identity.py" />
      <source>This recommendation has no text or no name. Fill in what is missing, or add it by hand.</source>
      <translation>Cette recommandation n’a pas de texte ou pas de nom. Remplissez ce qui manque, ou ajoutez-la à la main.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_praise.py" />
      <location filename="../../netdesk/exchange/linkedin_touches.py" />
      <source>It does not say who wrote it and when. Fill in what is missing, or log it by hand.</source>
      <translation>On n’y lit pas qui l’a écrit et quand. Remplissez ce qui manque, ou notez-le à la main.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_praise.py" />
      <source>endorsed me for {fromkeys}</source>
      <translation>a soutenu mes compétences : {fromkeys}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_praise.py" />
      <source>“{name}” does not say whether these were given or received. Keep the name that LinkedIn gave it.</source>
      <translation>« {name} » ne dit pas si elles ont été données ou reçues. Gardez le nom que LinkedIn lui a donné.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/linkedin_skills.py" />
      <source>It does not say who was endorsed for what. Fill in what is missing, or add the skill by hand.</source>
      <translation>On n’y lit pas qui a été recommandé et pour quoi. Remplissez ce qui manque, ou ajoutez la compétence à la main.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/mail.py" />
      <source>It has no “From” with an address, so that it tells of nobody. If it matters, log it by hand.</source>
      <translation>Il n’a pas de champ « From » avec une adresse et ne parle donc de personne. S’il compte, notez-le à la main.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/mail.py" />
      <source>Its “Date” is “{date}”, which is no day that has been. If it matters, log it by hand.</source>
      <translation>Son champ « Date » contient « {date} », qui n’est pas un jour passé. S’il compte, notez-le à la main.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/mail.py" />
      <source>message {number} (line {line})</source>
      <translation>message {number} (ligne {line})</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/mail.py" />
      <source>{count} message is a draft, junk or a deleted one, which tells of no contact.</source>
      <translation>{count} message est un brouillon, un indésirable ou un message supprimé, qui ne dit rien d’un contact.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/mail.py" />
      <source>{count} messages are drafts, junk or deleted ones, which tell of no contact.</source>
      <translation>{count} messages sont des brouillons, des indésirables ou des messages supprimés, qui ne disent rien d’un contact.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>This contact has no name. Give it one in Monica and export again.</source>
      <translation>Ce contact n’a pas de nom. Donnez-lui-en un dans Monica et exportez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>contact {number}</source>
      <translation>contact {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>contact {number} (line {line})</source>
      <translation>contact {number} (ligne {line})</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>entry of the audit log</source>
      <translation>entrée du journal d’audit</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>entry of the diary</source>
      <translation>entrée du journal intime</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>module of Monica</source>
      <translation>module de Monica</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>my own entry</source>
      <translation>ma propre entrée</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>rule of when to remind</source>
      <translation>règle de rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>when entries were made and changed in Monica</source>
      <translation>quand les entrées ont été faites et modifiées dans Monica</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>“{name}” ends early or is damaged at line {lineno}: {msg}. Export it again.</source>
      <translation>« {name} » s’arrête trop tôt ou est endommagé à la ligne {lineno} : {msg}. Exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>“{name}” has more than {most_parts} parts. Export fewer contacts at a time.</source>
      <translation>« {name} » a plus de {most_parts} parties. Exportez moins de contacts à la fois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>“{name}” has no “account” as Monica's exports have. Export it again, as JSON.</source>
      <translation>« {name} » n’a pas d’« account » comme les exports de Monica. Exportez-le à nouveau, en JSON.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica.py" />
      <source>“{name}” is no export of Monica that can be read. Export it again.</source>
      <translation>« {name} » n’est pas un export de Monica lisible. Exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>activity without a day</source>
      <translation>activité sans jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>activity {number}</source>
      <translation>activité {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>call without a day</source>
      <translation>appel sans jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>conversation without a day</source>
      <translation>conversation sans jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>debt without a day</source>
      <translation>dette sans jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>finer word of a relation, which comes in as {role}: {word}</source>
      <translation>nuance d’une relation, importée comme {role} : {word}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>gift without a day or a name</source>
      <translation>cadeau sans jour ni nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>relation with nobody</source>
      <translation>relation avec personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>relationship {number}</source>
      <translation>relation {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>reminder of a birthday, of which netdesk tells by itself</source>
      <translation>rappel d’un anniversaire, que netdesk annonce de lui-même</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>reminder that was switched off</source>
      <translation>rappel qui était désactivé</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>reminder without a day, a title or a sensible interval</source>
      <translation>rappel sans jour, titre ou intervalle sensé</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>task without a day or a title</source>
      <translation>tâche sans jour ni titre</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>what they are to me: {word}</source>
      <translation>ce qu’ils sont pour moi : {word}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>{where}, call {number}</source>
      <translation>{where}, appel {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_log.py" />
      <source>{where}, conversation {number}</source>
      <translation>{where}, conversation {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>document: netdesk keeps no files; it stays in the export</source>
      <translation>document : netdesk ne garde pas de fichiers ; il reste dans l’export</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>document: only the name of its file is there</source>
      <translation>document : seul le nom de son fichier est là</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <location filename="../../netdesk/services/card_photos.py" />
      <source>further photo: netdesk keeps one of each person</source>
      <translation>autre photo : netdesk en garde une par personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>photo of no contact</source>
      <translation>photo d’aucun contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>photo: damaged, too large or no picture</source>
      <translation>photo : abîmée, trop grande ou pas une image</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>photo: its file was not there to be exported</source>
      <translation>photo : son fichier manquait à l’export</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>photo: only the name of its file is there; the JSON export has it</source>
      <translation>photo : seul le nom du fichier est là ; l’export JSON la contient</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>picture: lies on the web, from where netdesk takes nothing</source>
      <translation>image : elle est sur le Web, d’où netdesk ne prend rien</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_pictures.py" />
      <source>picture: only the name of its file is there</source>
      <translation>image : seul le nom de son fichier est là</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_sql.py" />
      <source>“{name}” ends early or is damaged at line {line}. Export it again.</source>
      <translation>« {name} » s’arrête trop tôt ou est endommagé à la ligne {line}. Exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_sql.py" />
      <source>“{name}” has more than {most} values. Export fewer contacts at a time.</source>
      <translation>« {name} » a plus de {most} valeurs. Exportez moins de contacts à la fois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_sql.py" />
      <source>“{name}” has no contacts of Monica in it. Export it again.</source>
      <translation>« {name} » ne contient aucun contact de Monica. Exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>activity</source>
      <translation>activité</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>address</source>
      <translation>adresse</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>address book</source>
      <translation>carnet d’adresses</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>agreement to the terms of Monica</source>
      <translation>accord aux conditions de Monica</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>amount of money</source>
      <translation>somme d’argent</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>best friend</source>
      <translation>meilleur ami</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>boss</source>
      <translation>supérieur hiérarchique</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>call</source>
      <translation>appel</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>category of activities</source>
      <translation>catégorie d’activités</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>category of life events</source>
      <translation>catégorie d’événements de vie</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>child</source>
      <translation>enfant</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>contact</source>
      <translation>contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>contact that was deleted in Monica</source>
      <translation>contact supprimé dans Monica</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>conversation</source>
      <translation>conversation</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>cousin</source>
      <translation>cousin</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>currency</source>
      <translation>devise</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>dates of a love</source>
      <translation>dates d’une relation amoureuse</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>day of the diary</source>
      <translation>jour du journal intime</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>day of the diary, with how it was</source>
      <translation>jour du journal intime, avec son humeur</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>debt</source>
      <translation>dette</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>emotion of a call</source>
      <translation>émotion d’un appel</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>emotions</source>
      <translation>émotions</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>favourite</source>
      <translation>favori</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>former husband or wife</source>
      <translation>ancien époux ou ancienne épouse</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>former partner</source>
      <translation>ancien partenaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>gift</source>
      <translation>cadeau</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>godfather</source>
      <translation>parrain</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>godson</source>
      <translation>filleul</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>grandchild</source>
      <translation>petit-enfant</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>grandparent</source>
      <translation>grand-parent</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>group of relations</source>
      <translation>groupe de relations</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>in love with</source>
      <translation>aime</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>invitation to Monica</source>
      <translation>invitation à Monica</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>last looked at</source>
      <translation>dernière consultation</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>last talked to</source>
      <translation>dernière conversation</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>latitude</source>
      <translation>latitude</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>life event</source>
      <translation>événement de vie</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>longitude</source>
      <translation>longitude</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>loved by</source>
      <translation>est aimé de</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>lover</source>
      <translation>relation amoureuse</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>mentor</source>
      <translation>mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>nephew</source>
      <translation>neveu</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>number of activities in a year</source>
      <translation>nombre d’activités dans l’année</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>number of views</source>
      <translation>nombre de consultations</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>parent</source>
      <translation>parent</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>partner</source>
      <translation>partenaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>photo of a gift</source>
      <translation>photo d’un cadeau</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>photos</source>
      <translation>photos</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>protégé</source>
      <translation>protégé</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>reason</source>
      <translation>motif</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>recipient</source>
      <translation>destinataire</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>recovery code</source>
      <translation>code de récupération</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>reminder</source>
      <translation>rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>reminder to be sent</source>
      <translation>rappel à envoyer</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>sibling</source>
      <translation>frère ou sœur</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>since when it is a favourite</source>
      <translation>favori depuis</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>specific information</source>
      <translation>informations particulières</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>spouse</source>
      <translation>conjoint</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>stepchild</source>
      <translation>enfant du conjoint</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>stepparent</source>
      <translation>conjoint du parent</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>subordinate</source>
      <translation>subordonné</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>subscription of an address book</source>
      <translation>abonnement à un carnet d’adresses</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>task</source>
      <translation>tâche</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>task about nobody</source>
      <translation>tâche qui ne concerne personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>uncle</source>
      <translation>oncle</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>user of Monica</source>
      <translation>utilisateur de Monica</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>vCard</source>
      <translation>vCard</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>version on a server</source>
      <translation>version sur un serveur</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>weather</source>
      <translation>météo</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/monica_words.py" />
      <source>when to be in touch next</source>
      <translation>date du prochain contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/people_table.py" />
      <source>This row has no name, organization, e-mail address or phone number. Fill one in, or say which column has it.</source>
      <translation>Cette ligne n’a ni nom, ni organisation, ni adresse e-mail, ni numéro de téléphone. Remplissez-en un, ou dites quelle colonne le contient.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/people_table.py" />
      <source>This row has {cells} cells and the header {columns}. Put quotes around its texts.</source>
      <translation>Cette ligne a {cells} cellules et l’en-tête {columns}. Mettez ses textes entre guillemets.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/people_table.py" />
      <source>“{pair}” maps no column. Write it like Mail=email or Handy=phone:mobile; fields are {fields}.</source>
      <translation>« {pair} » n’associe aucune colonne. Écrivez par exemple Mail=email ou Handy=phone:mobile ; les champs sont {fields}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/pictures.py" />
      <source>“{name}” has more than {most} megapixels. Choose a smaller picture.</source>
      <translation>« {name} » a plus de {most} mégapixels. Choisissez une image plus petite.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/pictures.py" />
      <source>“{name}” is larger than 30 MB. Choose a smaller picture.</source>
      <translation>« {name} » dépasse 30 Mo. Choisissez une image plus petite.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/pictures.py" />
      <source>“{name}” is no picture that can be read here. Choose a JPEG, PNG, WebP or GIF.</source>
      <translation>« {name} » n’est pas une image lisible ici. Choisissez un fichier JPEG, PNG, WebP ou GIF.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>Connections.csv in “{name}” has no “First Name” and “Connected On”. Download it again.</source>
      <translation>Connections.csv dans « {name} » n’a pas de « First Name » ni de « Connected On ». Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>No column of “{file}” is known to name people; it has: {shown}. Say what they are: “Columns …” in the window, --map “Mail=email” on the command line.</source>
      <translation>Aucune colonne de « {file} » ne semble nommer des personnes ; il y a : {shown}. Dites ce qu’elles sont : « Colonnes … » dans la fenêtre, --map “Mail=email” en ligne de commande.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>The file breaks off in this card, of which what there is was read. Export it again to get the rest.</source>
      <translation>Le fichier s’interrompt dans cette fiche, dont ce qui s’y trouve a été lu. Exportez-le de nouveau pour avoir le reste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>The last contact, as {file} has it.</source>
      <translation>Le dernier contact, selon {file}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>The last contact, as {file} has it; how it was is not said there: it is logged as a message.</source>
      <translation>Le dernier contact, selon {file} ; le moyen n’y est pas indiqué : il est noté comme un message.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>There is no column “{min}” in “{file}”. Name one of its header: {shown}.</source>
      <translation>Il n’y a pas de colonne « {min} » dans « {file} ». Nommez-en une de son en-tête : {shown}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>This sheet names people too; only “{sheet}” was read. Bring the file in again and choose this one: “Columns …” in the window, --sheet on the command line.</source>
      <translation>Cette feuille nomme aussi des personnes ; seule « {sheet} » a été lue. Importez de nouveau le fichier et choisissez celle-ci : « Colonnes … » dans la fenêtre, --sheet en ligne de commande.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>card {number} (line {line})</source>
      <translation>fiche {number} (ligne {line})</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>line {line} of Connections.csv</source>
      <translation>ligne {line} de Connections.csv</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>“{name}” holds no file that can be read. Unpack it to see what is in it.</source>
      <translation>« {name} » ne contient aucun fichier lisible. Décompressez-le pour voir ce qu’il contient.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>“{name}” is a zip archive inside another one. Unpack the outer one and choose it.</source>
      <translation>« {name} » est une archive zip dans une autre. Décompressez celle qui la contient et choisissez-la.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/reading.py" />
      <source>“{name}” is neither an address book (vCard, LDIF) nor an export of LinkedIn or Monica, a friends file, a table of people, a calendar or mail. Choose a .vcf, .ldif, .csv, .json, .sql, .md, .ics, .mbox or .eml file, or the .zip that LinkedIn or Google sent; a table needs a header with columns such as “Name” and “E-mail”.</source>
      <translation>« {name} » n’est ni un carnet d’adresses (vCard, LDIF), ni un export de LinkedIn ou de Monica, ni un fichier friends, ni un tableau de personnes, ni un agenda ou du courrier. Choisissez un fichier .vcf, .ldif, .csv, .json, .sql, .md, .ics, .mbox ou .eml, ou le .zip envoyé par LinkedIn ou Google ; un tableau a besoin d’un en-tête avec des colonnes comme « Name » et « E-mail ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/tables.py" />
      <source>“{name}” has no cells with anything in them. Save it again.</source>
      <translation>« {name} » n’a que des cellules vides. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/tables.py" />
      <source>“{name}” has no sheet “{sheet}”. It has: {names}.</source>
      <translation>« {name} » n’a pas de feuille « {sheet} ». Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/touches.py" />
      <source>Its headers are none that LinkedIn is known to write, so what it says stayed behind.</source>
      <translation>Ses en-têtes ne sont pas de ceux que LinkedIn écrit d’ordinaire, ce qu’elle dit n’a donc pas été repris.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard.py" />
      <source>This card</source>
      <translation>Cette carte</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard.py" />
      <source>This card has no name, organization, e-mail address or phone number. Give it one of them and bring it in again.</source>
      <translation>Cette fiche n’a ni nom, ni organisation, ni adresse e-mail, ni numéro de téléphone. Donnez-lui-en un et importez-la à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard.py" />
      <source>This card has no name, organization, e-mail address or phone number; it holds only {names}. Give it one of them and bring it in again.</source>
      <translation>Cette fiche n’a ni nom, ni organisation, ni adresse e-mail, ni numéro de téléphone ; elle ne contient que {names}. Donnez-lui-en un et importez-la à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard.py" />
      <source>“{name}” is a group of {count} people, not a person. Give these people a tag instead.</source>
      <translation>« {name} » est un groupe de {count} personnes, pas une personne. Donnez plutôt une étiquette à ces personnes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard.py" />
      <source>“{name}” is a group, not a person. Give the people in it a tag instead.</source>
      <translation>« {name} » est un groupe, pas une personne. Donnez plutôt une étiquette aux personnes qui en font partie.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard_photo.py" />
      <source>The photo of {name} has more than 30 MB. The rest comes in; add a smaller one in the profile.</source>
      <translation>La photo de {name} dépasse 30 Mo. Le reste est importé ; ajoutez-en une plus petite dans le profil.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard_photo.py" />
      <source>The photo of {name} has more than {most} megapixels. The rest comes in; add a smaller one in the profile.</source>
      <translation>La photo de {name} dépasse {most} mégapixels. Le reste est importé ; ajoutez-en une plus petite dans le profil.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/vcard_photo.py" />
      <source>The photo of {name} is damaged, or no JPEG, PNG, GIF, WebP or BMP. The rest comes in; add another one in the profile.</source>
      <translation>La photo de {name} est abîmée, ou n’est ni JPEG, ni PNG, ni GIF, ni WebP, ni BMP. Le reste est importé ; ajoutez-en une autre dans le profil.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/visiting_card.py" />
      <location filename="../../netdesk/services/people.py" />
      <location filename="../../netdesk/store/shelf.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>{count} people</source>
      <translation>{count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>a binary Excel file</source>
      <translation>un fichier Excel binaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>an OpenDocument file</source>
      <translation>un fichier OpenDocument</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>an old Excel file</source>
      <translation>un ancien fichier Excel</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>it has a cell of more than {size} MiB</source>
      <translation>il a une cellule de plus de {size} Mio</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>it has a sheet of more than {size} MiB</source>
      <translation>il a une feuille de plus de {size} Mio</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>it has more than {count} texts</source>
      <translation>il a plus de {count} textes</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>{part} in “{name}” unpacks to more than {largest_unpacked} MiB. Split it into smaller files.</source>
      <translation>{part} dans « {name} » dépasse {largest_unpacked} Mio une fois décompressé. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>“{name}” has more than {count} sheets. Save those with people as a workbook of their own.</source>
      <translation>« {name} » a plus de {count} feuilles. Enregistrez celles qui contiennent des personnes dans un classeur à part.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>“{name}” is a broken workbook ({error}). Save it again.</source>
      <translation>« {name} » est un classeur endommagé ({error}). Enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>“{name}” is a broken workbook: it has no {part}. Save it again.</source>
      <translation>« {name} » est un classeur endommagé : il n’a pas de {part}. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>“{name}” is protected by a password. Save it without one.</source>
      <translation>« {name} » est protégé par un mot de passe. Enregistrez-le sans.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>“{name}” is {kind}, which cannot be read. Save it as .xlsx or .csv.</source>
      <translation>« {name} » est {kind}, ce qui ne peut pas être lu. Enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>“{name}” unpacks to more than {ratio} times its size, as no workbook does. Save it again.</source>
      <translation>« {name} » se décompresse à plus de {ratio} fois sa taille, ce que ne fait aucun classeur. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/workbook.py" />
      <source>“{sheet}” in “{name}” has more than {most_cells} cells. Split it, or save it as .csv.</source>
      <translation>« {sheet} » dans « {name} » a plus de {most_cells} cellules. Divisez-la, ou enregistrez-la en .csv.</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/xml_parts.py" />
      <source>it declares a document type</source>
      <translation>il déclare un type de document</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/xml_parts.py" />
      <source>it has a tag of more than {size} MiB</source>
      <translation>il a une balise de plus de {size} Mio</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/xml_parts.py" />
      <source>it has more than {count} tags</source>
      <translation>il a plus de {count} balises</translation>
    </message>
    <message>
      <location filename="../../netdesk/exchange/xml_parts.py" />
      <source>it nests more than {count} deep</source>
      <translation>il imbrique sur plus de {count} niveaux</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>Another photo, in the place of the one from an earlier card</source>
      <translation>Une autre photo, à la place de celle d’une fiche précédente</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>Given on {day}: {what}</source>
      <translation>Donné le {day} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>I owed: {what}</source>
      <translation>Je devais : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>I was owed: {what}</source>
      <translation>On me devait : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>In the archive</source>
      <translation>Dans l’archive</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>Received on {day}: {what}</source>
      <translation>Reçu le {day} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>Reminder on {day} and again: {text}</source>
      <translation>Rappel le {day} et ensuite : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <location filename="../../netdesk/services/reminders.py" />
      <source>Reminder on {day}: {text}</source>
      <translation>Rappel le {day} : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>Thought of bringing: {what}</source>
      <translation>À apporter, peut-être : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/belonging_words.py" />
      <source>To be in touch {how_often}</source>
      <translation>Rester en contact {how_often}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>About {spent} of your {budget} min spent</source>
      <translation>Environ {spent} de vos {budget} min passées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>Of the {budget} min a day that you set aside, about {spent} are spent today.</source>
      <translation>Des {budget} min par jour que vous prévoyez, environ {spent} sont passées aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>What does not fit waits for another day. The preferences say how many minutes.</source>
      <translation>Ce qui n’y tient pas attend un autre jour. Les préférences disent combien de minutes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>What is asked of you here takes about {minutes} min, at {each} a person.</source>
      <translation>Ce qui vous est demandé ici prend environ {minutes} min, à raison de {each} par personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>You set aside {budget} min a day for it.</source>
      <translation>Vous y consacrez {budget} min par jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>You set no limit of minutes a day. The preferences can.</source>
      <translation>Vous n’avez fixé aucune limite de minutes par jour. Les préférences le permettent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>Your {budget} min are spent</source>
      <translation>Vos {budget} min sont passées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>about {minutes} min</source>
      <translation>environ {minutes} min</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>about {minutes} min more, your {budget} are spent</source>
      <translation>encore {minutes} min environ, vos {budget} sont passées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>about {minutes} min more, {spent} of your {budget} spent</source>
      <translation>encore {minutes} min environ, {spent} de vos {budget} passées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>about {minutes} min of your {budget} a day</source>
      <translation>environ {minutes} min de vos {budget} par jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>about {minutes} min, more than your {budget} a day</source>
      <translation>environ {minutes} min, plus que vos {budget} par jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>{count} to see to</source>
      <translation>{count} à voir</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <location filename="../../netdesk/models/journal_model.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>{spent} min spent</source>
      <translation>{spent} min passées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/budget_words.py" />
      <source>≈ {minutes} min</source>
      <translation>≈ {minutes} min</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <source>Closeness not stated</source>
      <translation>Proximité non indiquée</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <source>No city</source>
      <translation>Sans ville</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>No organization</source>
      <translation>Sans organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <source>{}, {}</source>
      <translation>{}, {}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Interactions</source>
      <translation>Échanges</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>I asked</source>
      <translation>J’ai demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>I gave</source>
      <translation>J’ai donné</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/services/briefs.py" />
      <source>I owe</source>
      <translation>Je dois</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>I promised</source>
      <translation>J’ai promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>I received</source>
      <translation>J’ai reçu</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>They asked</source>
      <translation>On m’a demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>They owe</source>
      <translation>On me doit</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>They promised</source>
      <translation>On m’a promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>let go</source>
      <translation>abandonnée</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>still open</source>
      <translation>encore en cours</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>A day</source>
      <translation>Un jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Anniversary</source>
      <translation>Anniversaire de mariage</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>Assistant</source>
      <translation>Assistance</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Brother</source>
      <translation>Frère</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Child</source>
      <translation>Enfant</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>City</source>
      <translation>Ville</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Day of death</source>
      <translation>Jour du décès</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Expertise</source>
      <translation>Expertise</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Family name as spoken</source>
      <translation>Nom de famille prononcé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Father</source>
      <translation>Père</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Friend</source>
      <translation>Amitié</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Given name as spoken</source>
      <translation>Prénom prononcé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Hobby</source>
      <translation>Loisir</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Interest</source>
      <translation>Intérêt</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Maiden name</source>
      <translation>Nom de naissance</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>Manager</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Middle names</source>
      <translation>Autres prénoms</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Mother</source>
      <translation>Mère</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Needs</source>
      <translation>Besoins</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Parent</source>
      <translation>Parent</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Partner</source>
      <translation>Partenaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Prefix</source>
      <translation>Préfixe</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Profession</source>
      <translation>Profession</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Sister</source>
      <translation>Sœur</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Skills</source>
      <translation>Compétences</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Sounds like</source>
      <translation>Se prononce</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Spouse</source>
      <translation>Époux ou épouse</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <source>Suffix</source>
      <translation>Suffixe</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/fact_words.py" />
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Topics</source>
      <translation>Sujets</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>All of it</source>
      <translation>Le tout</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Another computer</source>
      <translation>Autre ordinateur</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>Another folder</source>
      <translation>Autre dossier</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Anything elsewhere</source>
      <translation>Rien ailleurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Calendar file</source>
      <translation>Fichier de calendrier</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Database</source>
      <translation>Base de données</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Delete everything</source>
      <translation>Tout supprimer</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Export people …, or netdesk archive for everything in a zip of open formats.</source>
      <translation>« Exporter des personnes … », ou netdesk archive pour tout dans un zip de formats ouverts.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Last backup</source>
      <translation>Dernière sauvegarde</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Log of the program</source>
      <translation>Journal du programme</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Move it while netdesk is closed, and start netdesk with --data-dir and the new place.</source>
      <translation>Déplacez-le quand netdesk est fermé, puis démarrez netdesk avec --data-dir et le nouvel endroit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Never stored</source>
      <translation>Jamais conservé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>None is written down; the system's keyring keeps a key only where you ask for it.</source>
      <translation>Aucune n’est écrite ; le trousseau du système ne garde une clé que si vous le demandez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>None yet. The first is made by itself, soon after something has changed.</source>
      <translation>Aucune encore. La première se fait d’elle-même, peu après le premier changement.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Not encrypted. Whoever can read your files can read the database; the preferences change that.</source>
      <translation>Non chiffrée. Qui peut lire vos fichiers peut lire la base ; les préférences permettent de changer cela.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Once printed on an agenda they are erased for good; no backup ever has them.</source>
      <translation>Une fois imprimés sur un ordre du jour, ils sont effacés pour de bon ; aucune sauvegarde ne les contient.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Only “talk in person” is kept.</source>
      <translation>Seul « à dire de vive voix » est gardé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Other programs</source>
      <translation>Autres programmes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Passphrases</source>
      <translation>Phrases secrètes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Quit netdesk and delete {folder}. Nothing else of yours is kept.</source>
      <translation>Quittez netdesk et supprimez {folder}. Rien d’autre de vous n’est gardé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Quit netdesk, copy {folder} to the same place there, and start it.</source>
      <translation>Quittez netdesk, copiez {folder} au même endroit là-bas, et démarrez-le.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Safe</source>
      <translation>Sûreté</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Start at login</source>
      <translation>Démarrage à l’ouverture de session</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>The database and its backups open with your passphrase alone. netdesk cannot help where it is lost.</source>
      <translation>La base et ses sauvegardes ne s’ouvrent qu’avec votre phrase secrète. Si elle est perdue, netdesk n’y peut rien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>The text of mail</source>
      <translation>Le texte du courrier</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>The window</source>
      <translation>La fenêtre</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>There is no account and no server. netdesk does not use the network.</source>
      <translation>Il n’y a ni compte ni serveur. netdesk n’utilise pas le réseau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>To move, to leave</source>
      <translation>Déménager, partir</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>What is unspoken</source>
      <translation>Ce qui se dit de vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Who wrote to whom and when is read, and nothing more.</source>
      <translation>On lit qui a écrit à qui et quand, et rien de plus.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>Words for paper</source>
      <translation>Mots pour le papier</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>{day}, {time}. One a day is made by itself, and one before whatever changes much.</source>
      <translation>{day}, {time}. Une par jour se fait d’elle-même, et une avant tout grand changement.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>{path}, {size}: backups of the database, {count} now</source>
      <translation>{path}, {size} : sauvegardes de la base, {count} actuellement</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>{path}, {size}: birthdays, promises and reminders, not encrypted, as you asked for it</source>
      <translation>{path}, {size} : anniversaires, promesses et rappels, non chiffrés, à votre demande</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>{path}, {size}: its place and size, the room shown last, columns, colours, language</source>
      <translation>{path}, {size} : sa place et sa taille, la dernière pièce, les colonnes, les couleurs, la langue</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>{path}, {size}: people, photos, journal, everything you wrote, and each step to undo it</source>
      <translation>{path}, {size} : personnes, photos, journal, tout ce que vous avez écrit, et chaque étape pour l’annuler</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>{path}, {size}: what the program did, without names and notes</source>
      <translation>{path}, {size} : ce qu’a fait le programme, sans noms ni notes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/footprint_words.py" />
      <source>{path}: starts netdesk in the tray, as you asked for it</source>
      <translation>{path} : démarre netdesk dans la zone de notification, à votre demande</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Another name</source>
      <translation>Autre nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Call</source>
      <translation>Appel</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Gift</source>
      <translation>Cadeau</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Gives without a purpose: {share}</source>
      <translation>Dons sans but précis : {share}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>I owe {names}</source>
      <translation>Je dois à {names}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>In person</source>
      <translation>En personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Job change</source>
      <translation>Changement de poste</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Lateral move</source>
      <translation>Mutation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Left the network</source>
      <translation>A quitté le réseau</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>New skill</source>
      <translation>Nouvelle compétence</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Note to self</source>
      <translation>Mémo pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Promotion</source>
      <translation>Promotion</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Relocation</source>
      <translation>Déménagement</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Say nothing</source>
      <translation>Ne rien dire</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Short message</source>
      <translation>Bref message</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Since {day}</source>
      <translation>Depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Work anniversary</source>
      <translation>Anniversaire professionnel</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>asked {count}</source>
      <translation>{count} demandés</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>asks that came cold: {share}</source>
      <translation>demandes arrivées à froid : {share}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>connected since {day}</source>
      <translation>en relation depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>gave {count}</source>
      <translation>{count} donnés</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>kept {day}</source>
      <translation>tenue {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>landed {day}</source>
      <translation>aboutie {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/models/identity_model.py" />
      <source>last {day}</source>
      <translation>le dernier {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>let go {day}</source>
      <translation>abandonnée {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>made {day}</source>
      <translation>faite {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>needs: {needs}</source>
      <translation>besoins : {needs}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>no day</source>
      <translation>sans date</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/services/rules.py" />
      <source>none yet</source>
      <translation>aucun pour l’instant</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>not verified</source>
      <translation>non vérifié</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/services/imports.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>nothing was given or thought of lately</source>
      <translation>rien n’a été donné ni imaginé récemment</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>noticed {day}</source>
      <translation>remarqué {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>perhaps: {what}</source>
      <translation>peut-être : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>ready to be made</source>
      <translation>prête à être faite</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>received {count}</source>
      <translation>{count} reçus</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>retired</source>
      <translation>retirée</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>shared {day}</source>
      <translation>partagée {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>something else</source>
      <translation>autre chose</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>they asked {count}</source>
      <translation>on m’a demandé {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>thought of {days} days ago, never shared</source>
      <translation>imaginée il y a {days} jours, jamais partagée</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>thought of {day}</source>
      <translation>imaginée {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{names} owes me</source>
      <translation>{names} me doit</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name} · what could you bring?</source>
      <translation>{name} · que pourriez-vous apporter ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: asked {day}</source>
      <translation>{name} : demandé {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: not asked</source>
      <translation>{name} : pas encore demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: rather not</source>
      <translation>{name} : préfère s’abstenir</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: yes</source>
      <translation>{name} : oui</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{part} of {total}, too few for a share</source>
      <translation>{part} sur {total}, trop peu pour une part</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{share} of {total} ({low} to {high})</source>
      <translation>{share} sur {total} ({low} à {high})</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/history_rows.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <location filename="../../netdesk/ui/insight_page.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/history_rows.py" />
      <source>undone</source>
      <translation>annulée</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/history_rows.py" />
      <source>undone for good</source>
      <translation>annulée définitivement</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>Heard, not wanted</source>
      <translation>Entendu, non souhaité</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>Mentions</source>
      <translation>Mentions</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>No longer wanted</source>
      <translation>Plus souhaités</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/services/own_sheets.py" />
      <source>Remembered for</source>
      <translation>Souvenir que je veux laisser</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>To mend</source>
      <translation>À corriger</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>claimed without evidence</source>
      <translation>affirmé sans preuve</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>evidence</source>
      <translation>preuves</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>heard</source>
      <translation>entendu</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>in no surface yet</source>
      <translation>dans aucune présentation pour l’instant</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>in {surfaces}</source>
      <translation>dans {surfaces}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>neither changed nor looked over since {day}</source>
      <translation>ni modifiée ni revue depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>not wanted</source>
      <translation>non souhaité</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>spoken</source>
      <translation>de vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>wanted</source>
      <translation>souhaité</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>wanted {much} of 3</source>
      <translation>souhaité : {much} sur 3</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>you are at {instead}</source>
      <translation>vous êtes chez {instead}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>you are {instead}</source>
      <translation>vous êtes {instead}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>you live in {instead}</source>
      <translation>vous habitez {instead}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>your name is {instead}</source>
      <translation>votre nom est {instead}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} appearance</source>
      <translation>{count} intervention</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} appearances</source>
      <translation>{count} interventions</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} introduction</source>
      <translation>{count} mise en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} introductions</source>
      <translation>{count} mises en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} other</source>
      <translation>{count} autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} others</source>
      <translation>{count} autres</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} recommendation</source>
      <translation>{count} recommandation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} recommendations</source>
      <translation>{count} recommandations</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} witness</source>
      <translation>{count} témoignage</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} witnesses</source>
      <translation>{count} témoignages</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count}×</source>
      <translation>{count}×</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{length} of {limit}</source>
      <translation>{length} sur {limit}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} does not know your new position</source>
      <translation>{place} ignore votre nouveau poste</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} has stood still</source>
      <translation>{place} n’a pas bougé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} says “{says}”</source>
      <translation>{place} indique « {says} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} · {text} is too long</source>
      <translation>{place} · {text} est trop long</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{position} · last changed {day}</source>
      <translation>{position} · dernier changement {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{since} to {until}</source>
      <translation>de {since} à {until}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>“{text}”</source>
      <translation>« {text} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Minutes of the year that go to a topic</source>
      <translation>Minutes de l’année consacrées à un sujet</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Nobody's topics are known yet.</source>
      <translation>On ne connaît encore les sujets de personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>People of a topic met and touched three times</source>
      <translation>Personnes d’un sujet, rencontrées et contactées trois fois</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Two people picked at random differ</source>
      <translation>Deux personnes prises au hasard diffèrent</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>any of my topics</source>
      <translation>l’un de mes sujets</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>too few</source>
      <translation>trop peu</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>{part} of {whole}</source>
      <translation>{part} sur {whole}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_words.py" />
      <source>n = {n}</source>
      <translation>n = {n}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_words.py" />
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/insight_words.py" />
      <source>{low} to {high}, {sample}</source>
      <translation>{low} à {high}, {sample}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>for me</source>
      <translation>pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>for them</source>
      <translation>pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>not worth it {whom}</source>
      <translation>n’en valait pas la peine {whom}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>worth it {whom}</source>
      <translation>en valait la peine {whom}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Addresses and places</source>
      <translation>Adresses et lieux</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Birthdays</source>
      <translation>Anniversaires</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>CSV for Google Contacts</source>
      <translation>CSV pour Google Contacts</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>CSV, for spreadsheets</source>
      <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Closeness, last contact, and when they are due</source>
      <translation>Proximité, dernier contact et échéance</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>E-mail addresses</source>
      <translation>Adresses e-mail</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Excel workbook, for spreadsheets</source>
      <translation>Classeur Excel, pour les tableurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Fields of their own</source>
      <translation>Champs personnels</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Organizations and titles</source>
      <translation>Organisations et postes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Other lines of the cards they came in with</source>
      <translation>Autres lignes des fiches importées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Phone numbers</source>
      <translation>Numéros de téléphone</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Private notes, points for meetings and goals with mentors never leave; here there are none.</source>
      <translation>Notes privées, points à aborder et objectifs avec les mentors ne partent jamais ; ici, il n’y en a pas.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>Profiles, web pages, messengers</source>
      <translation>Profils, pages web, messageries</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>What stays here whatever is ticked: {what}. “Take everything out …” in the menu takes along all but words for paper.</source>
      <translation>Ce qui reste ici, quoi que vous cochiez : {what}. « Tout emporter … », dans le menu, emporte tout sauf les mots pour le papier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>What they are to me, and since when we are connected</source>
      <translation>La relation, et depuis quand nous sommes en lien</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>all work but the first</source>
      <translation>tous les postes sauf le premier</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>earlier work</source>
      <translation>postes antérieurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>gifts, promises and ideas</source>
      <translation>dons, promesses et idées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>goals with mentors</source>
      <translation>objectifs avec les mentors</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>how often to be in touch</source>
      <translation>rythmes de contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>how we met</source>
      <translation>comment nous nous sommes rencontrés</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>messengers</source>
      <translation>messageries instantanées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>points for meetings</source>
      <translation>points à aborder</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>private and unspoken notes</source>
      <translation>notes privées et à dire de vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>relations to others</source>
      <translation>relations avec d’autres</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>reminders</source>
      <translation>rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>streets and postcodes</source>
      <translation>rues et codes postaux</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>vCards, a file each in a folder</source>
      <translation>vCards, un fichier chacune dans un dossier</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>vCards, for address books</source>
      <translation>vCards, pour les carnets d’adresses</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>what was logged</source>
      <translation>ce qui a été noté</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/leaving_words.py" />
      <source>{what} (of {count})</source>
      <translation>{what} (de {count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>my employer</source>
      <translation>mon employeur</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <location filename="../../netdesk/store/unreadable.py" />
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>was my employer</source>
      <translation>mon ancien employeur</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>{count} before</source>
      <translation>{count} auparavant</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>{count} now</source>
      <translation>{count} actuellement</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>archived</source>
      <translation>archivé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>closeness {} of 5, {}</source>
      <translation>proximité {} sur 5, {}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>do not contact</source>
      <translation>ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>due {}</source>
      <translation>échéance {}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>folded</source>
      <translation>replié</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>in the bin</source>
      <translation>à la corbeille</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>in {}</source>
      <translation>dans {}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <location filename="../../netdesk/services/people.py" />
      <source>last contact {}</source>
      <translation>dernier contact {}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} ago</source>
      <translation>il y a {}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} d</source>
      <translation>{} j</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} mo</source>
      <translation>{} mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} y</source>
      <translation>{} ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Cannot be read</source>
      <translation>Illisibles</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <source>Changed</source>
      <translation>Modifiées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Connected since</source>
      <translation>En relation depuis</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Do not contact</source>
      <translation>Ne pas contacter</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>E-mail, phone, profile</source>
      <translation>E-mail, téléphone, profil</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>From → to</source>
      <translation>De → à</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>How many, and whose</source>
      <translation>Combien, et de qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Left behind</source>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>New</source>
      <translation>Nouvelles</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>No longer connected</source>
      <translation>Plus en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Organization and contact</source>
      <translation>Organisation et contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Other lines of the card</source>
      <translation>Autres lignes de la carte</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Own fields</source>
      <translation>Champs personnels</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Position</source>
      <translation>Poste</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Reminders and more</source>
      <translation>Rappels et autres</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Reminders, promises, gifts, relations and how often to be in touch; untick what is not to come in.</source>
      <translation>Rappels, promesses, dons, relations et rythmes de contact ; décochez ce qui ne doit pas être importé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Same as here</source>
      <translation>Identiques</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Same person?</source>
      <translation>Même personne ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Shown as</source>
      <translation>Affiché comme</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>These are left out or not whole; everything else comes in.</source>
      <translation>Ceux-ci sont laissés de côté ou incomplets ; tout le reste entre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>They stay here with all you know of them; that they left is told as news.</source>
      <translation>Elles restent ici avec tout ce que vous savez d’elles ; leur départ est annoncé dans les nouvelles.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Tick whoever is the person you already have; the others come in as new people.</source>
      <translation>Cochez qui est la personne que vous avez déjà ; les autres entrent comme nouvelles personnes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>To me</source>
      <translation>Pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Unclear</source>
      <translation>Incertaines</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Untick a field to keep it as it is.</source>
      <translation>Décochez un champ pour le garder tel quel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Untick a photo that is not to come in. One that you gave somebody yourself always stays.</source>
      <translation>Décochez une photo qui ne doit pas être importée. Celle que vous avez choisie vous-même reste toujours.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>We meet</source>
      <translation>On se voit</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>What comes with them</source>
      <translation>Ce qui vient avec</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>What these people and you did together; whoever is not among your people is left out.</source>
      <translation>Ce que ces personnes et vous avez fait ensemble ; qui n’est pas parmi vos personnes est laissé de côté.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Why it is unclear</source>
      <translation>Pourquoi c’est incertain</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>netdesk has no place for these; everything else comes in.</source>
      <translation>netdesk n’a pas de place pour ceci ; tout le reste est importé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>{count}: {names}</source>
      <translation>{count} : {names}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>1 day</source>
      <translation>1 jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>1 day later</source>
      <translation>1 jour plus tard</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>acted on</source>
      <translation>suivie d’effet</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <location filename="../../netdesk/store/load.py" />
      <source>closeness {level}</source>
      <translation>proximité {level}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>event taken part in</source>
      <translation>événement auquel j’ai pris part</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>from {name}</source>
      <translation>de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>half of the posted ones {days} days or more ahead (n = {count})</source>
      <translation>la moitié des annoncées {days} jours ou plus à l’avance (n = {count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>heard on the day it was posted</source>
      <translation>entendue le jour de son annonce</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>heard {days} after it was posted</source>
      <translation>entendue {days} après son annonce</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>heard {days} before it was posted</source>
      <translation>entendue {days} avant son annonce</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>inside and outside my company</source>
      <translation>dans mon entreprise et en dehors</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>inside my company</source>
      <translation>dans mon entreprise</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>longest gap {count} day</source>
      <translation>plus long intervalle : {count} jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>longest gap {count} day so far</source>
      <translation>plus long intervalle : {count} jour à ce jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>longest gap {count} days</source>
      <translation>plus long intervalle : {count} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>longest gap {count} days so far</source>
      <translation>plus long intervalle : {count} jours à ce jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>looking into it</source>
      <translation>à l’étude</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>mentored by me</source>
      <translation>mes mentorés</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>met {count}</source>
      <translation>rencontré {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>met {day}</source>
      <translation>rencontre {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>my mentor</source>
      <translation>mon mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>never met in person</source>
      <translation>jamais rencontré en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>new in {distance} of {known}</source>
      <translation>nouveau sur {distance} plans sur {known}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>new: {dimensions}</source>
      <translation>nouveau : {dimensions}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>no contact for three years or more</source>
      <translation>aucun contact depuis trois ans ou plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>not posted after {days}</source>
      <translation>pas annoncée après {days}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>nothing known to tell by</source>
      <translation>rien de connu pour en juger</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>outside my company</source>
      <translation>hors de mon entreprise</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>planned for some day</source>
      <translation>prévu pour un jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>planned for {when}</source>
      <translation>prévu pour {when}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>the same day</source>
      <translation>le jour même</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>too few known before to tell</source>
      <translation>trop peu connu auparavant pour le dire</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{before} heard of before they were posted, {after} not before, {unposted} never posted</source>
      <translation>{before} entendues avant leur annonce, {after} pas avant, {unposted} jamais annoncées</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{count} open goal</source>
      <translation>{count} objectif en cours</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{count} open goals</source>
      <translation>{count} objectifs en cours</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{count} reacted</source>
      <translation>{count} ont réagi</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{days} days</source>
      <translation>{days} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{days} days later</source>
      <translation>{days} jours plus tard</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{kind} from {names}</source>
      <translation>{kind} de {names}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{within} of {gaps} gaps within {longest} days</source>
      <translation>{within} intervalles sur {gaps} dans les {longest} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>asked {day}</source>
      <translation>demandée {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>declined {day}</source>
      <translation>déclinée {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>given {day}</source>
      <translation>donnée {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>on {place}</source>
      <translation>sur {place}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>received {day}</source>
      <translation>reçue {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>All reminders</source>
      <translation>Tous les rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>To come</source>
      <translation>À venir</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>dismissed</source>
      <translation>écarté</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>from {day}</source>
      <translation>à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>snoozed until {day}</source>
      <translation>reporté au {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>told</source>
      <translation>annoncé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>until resumed</source>
      <translation>jusqu’à la reprise</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/services/own_sheets.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>concerns nothing now</source>
      <translation>ne concerne rien actuellement</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>kept on {share} % of the days of two years</source>
      <translation>respectée {share} % des jours de deux ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>mine already · {text}</source>
      <translation>déjà la mienne · {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>mine says it otherwise · {text}</source>
      <translation>la mienne le dit autrement · {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>no longer held to</source>
      <translation>à laquelle je ne tiens plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>nothing that the log could tell</source>
      <translation>rien que le journal puisse dire</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>since {day}</source>
      <translation>depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>{count} day</source>
      <translation>{count} jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted as X does: Latin letters 1, Chinese, Japanese, Korean and emoji 2, a link 23.</source>
      <translation>Compté comme le fait X : lettres latines 1, chinois, japonais, coréen et émojis 2, un lien 23.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted as a reader sees characters: an emoji or a letter with its accents is one.</source>
      <translation>Compté en caractères tels qu’on les voit : un émoji ou une lettre accentuée vaut un.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted as a reader sees characters; a link is 23, of @name@server only the name counts.</source>
      <translation>Compté en caractères tels qu’on les voit ; un lien vaut 23, de @nom@serveur seul le nom compte.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted in characters of Unicode.</source>
      <translation>Compté en caractères Unicode.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted in lines.</source>
      <translation>Compté en lignes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted in words.</source>
      <translation>Compté en mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Limit as of {month}: {source}</source>
      <translation>Limite en {month} : {source}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>characters</source>
      <translation>caractères</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>draft after {number}</source>
      <translation>brouillon après {number}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>lines</source>
      <translation>lignes</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>live since {day}</source>
      <translation>en ligne depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>looked over {day}</source>
      <translation>revue {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>never looked over</source>
      <translation>jamais revue</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>newer than what is live</source>
      <translation>plus récent que ce qui est en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>not kept yet</source>
      <translation>pas encore conservé</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>not live yet</source>
      <translation>pas encore en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>nothing written yet</source>
      <translation>rien d’écrit pour l’instant</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>to be looked over</source>
      <translation>à revoir</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>words</source>
      <translation>mots</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{count} over: {of}</source>
      <translation>{count} de trop : {of}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{last}, and not asked to</source>
      <translation>{last}, sans demande de revue</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{last}, due since {day}</source>
      <translation>{last}, à revoir depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{last}, next {day}</source>
      <translation>{last}, prochaine {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{name} does not say how it counts.</source>
      <translation>{name} ne dit pas comment il compte.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{number}, not live yet</source>
      <translation>{number}, pas encore en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>A field of its own</source>
      <translation>Un champ à part</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>Filed as</source>
      <translation>Classé comme</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>How often</source>
      <translation>À quelle fréquence</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Industry</source>
      <translation>Secteur</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Last contact</source>
      <translation>Dernier contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>Leave out</source>
      <translation>Laisser de côté</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>Messenger</source>
      <translation>Messagerie</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Organization</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Postcode</source>
      <translation>Code postal</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>Street</source>
      <translation>Rue</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>fax</source>
      <translation>fax</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>home</source>
      <translation>domicile</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>last contact on {day}, logged as a message</source>
      <translation>dernier contact le {day}, noté comme un message</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>last contact on {day}, {channel}</source>
      <translation>dernier contact le {day}, {channel}</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>mobile</source>
      <translation>mobile</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <location filename="../../netdesk/models/words.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>work</source>
      <translation>travail</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>{field} ({label})</source>
      <translation>{field} ({label})</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>{table}: none of its {count} columns is known yet.</source>
      <translation>{table} : aucune de ses {count} colonnes n’est encore connue.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/table_words.py" />
      <source>{table}: {known} of {count} columns are known: {fields}.</source>
      <translation>{table} : {known} colonnes sur {count} sont connues : {fields}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Birthdays and anniversaries</source>
      <translation>Anniversaires</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Reach out</source>
      <translation>À contacter</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Rules of my own</source>
      <translation>Mes propres règles</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Snoozed</source>
      <translation>Reportés</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Soon</source>
      <translation>Bientôt</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>To look over</source>
      <translation>À revoir</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>To think of</source>
      <translation>À imaginer</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>and {count} more, who come up as you see to these</source>
      <translation>et {count} autres, qui apparaîtront à mesure que vous avancez</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Assists</source>
      <translation>Assiste</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Family</source>
      <translation>Famille</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Introduced</source>
      <translation>Mise en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Knows</source>
      <translation>Connaît</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Manages</source>
      <translation>Encadre</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Works with</source>
      <translation>Travaille avec</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>due</source>
      <translation>à échéance</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>face to face</source>
      <translation>en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>fresh</source>
      <translation>récent</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>online and face to face</source>
      <translation>en ligne et en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>overdue</source>
      <translation>en retard</translation>
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>soon</source>
      <translation>bientôt</translation>
    </message>
    <message>
      <location filename="../../netdesk/paths.py" />
      <source>{file} is a file, so netdesk cannot keep its data there. Move it away, or choose another folder with --data-dir.</source>
      <translation>{file} est un fichier, netdesk ne peut donc pas y garder ses données. Déplacez-le, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/paths.py" />
      <source>{folder} cannot be used for netdesk's data: {why}. Change its permissions, see whether its disk is there and has room, or choose another folder with --data-dir.</source>
      <translation>{folder} ne peut pas servir aux données de netdesk : {why}. Changez ses droits, voyez si son disque est là et a de la place, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Deleted a point of an agenda</source>
      <translation>Point d’ordre du jour supprimé</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Point for the next meeting with {name}</source>
      <translation>Point pour la prochaine rencontre avec {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Say what to talk about.</source>
      <translation>Dites de quoi parler.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Some points are for paper only. Give your passphrase to print them.</source>
      <translation>Certains points sont pour le papier seulement. Donnez votre phrase secrète pour les imprimer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Still to talk about a point</source>
      <translation>Un point encore à aborder</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Still to talk about {count} points</source>
      <translation>{count} points encore à aborder</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Talked about a point</source>
      <translation>Un point abordé</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>Talked about {count} points</source>
      <translation>{count} points abordés</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <location filename="../../netdesk/services/dossiers.py" />
      <location filename="../../netdesk/services/insight.py" />
      <location filename="../../netdesk/services/mentions.py" />
      <location filename="../../netdesk/services/mentors.py" />
      <location filename="../../netdesk/services/people.py" />
      <location filename="../../netdesk/services/reactions.py" />
      <location filename="../../netdesk/services/relations.py" />
      <location filename="../../netdesk/ui/guard_commands.py" />
      <source>This person is no longer here.</source>
      <translation>Cette personne n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/agendas.py" />
      <source>This point is no longer here.</source>
      <translation>Ce point n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Added {kind}: {title}</source>
      <translation>Ajouté ({kind}) : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Deleted {kind}: {title}</source>
      <translation>Supprimé ({kind}) : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Done on {day}: {title}</source>
      <translation>Fait le {day} : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Edited {kind}: {title}</source>
      <translation>Modifié ({kind}) : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Follow up after {title}: {count} to write to</source>
      <translation>Suite à donner après {title} : écrire à {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Follow up with {name} after {title}</source>
      <translation>Donner suite avec {name} après {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Give it a title.</source>
      <translation>Donnez un titre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>It ends before it begins.</source>
      <translation>Cela finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Nobody you met there waits to hear from you: those met are in touch or to be reminded of.</source>
      <translation>Personne de ceux que vous y avez rencontrés n’attend de vos nouvelles : ils sont en contact ou dans vos rappels.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Nothing is called “{words}”; see netdesk reach.</source>
      <translation>Rien ne s’appelle « {words} » ; voyez netdesk reach.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Planned {kind}: {title}</source>
      <translation>Prévu ({kind}) : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Say on which day it was; only what is planned can do without.</source>
      <translation>Dites quel jour c’était ; seul ce qui est prévu peut s’en passer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>Say what kind it is, such as presentation, blog post or one of your own.</source>
      <translation>Dites de quel genre il s’agit, par exemple présentation, billet de blog ou un genre à vous.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>That day is still to come: say that it is planned.</source>
      <translation>Ce jour est encore à venir : dites que c’est prévu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>This appearance is no longer here.</source>
      <translation>Cette intervention n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>its title</source>
      <translation>son titre</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/appearances.py" />
      <source>“{title}” is done already.</source>
      <translation>« {title} » est déjà fait.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/autostart.py" />
      <source>{name} cannot be changed: {why}.</source>
      <translation>{name} ne peut pas être modifié : {why}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>No backup can be written to “{parent}” ({strerror}), so nothing was changed. Make room there, or let netdesk write there.</source>
      <translation>Aucune sauvegarde ne peut être écrite dans « {parent} » ({strerror}) ; rien n’a donc été modifié. Faites-y de la place, ou laissez netdesk y écrire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>Nothing can be written to “{folder}” ({strerror}), so nothing was changed. Make room there, or let netdesk write there.</source>
      <translation>Rien ne peut être écrit dans « {folder} » ({strerror}) ; rien n’a donc été modifié. Faites-y de la place, ou laissez netdesk y écrire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>That is the database itself. Choose another place for its backup.</source>
      <translation>C’est la base de données elle-même. Choisissez un autre endroit pour sa sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>There is no file “{name}”. “netdesk backup --list” names the backups there are.</source>
      <translation>Il n’y a pas de fichier « {name} ». « netdesk backup --list » nomme les sauvegardes existantes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>“{name}” cannot be made ready: {strerror}. Nothing was changed.</source>
      <translation>« {name} » ne peut pas être préparé : {strerror}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>“{name}” is encrypted under another passphrase. Give the one it was made under.</source>
      <translation>« {name} » est chiffré sous une autre phrase secrète. Donnez celle d’alors.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>“{parent}” is not a folder, so no backup can be kept in it and nothing was changed. Move it away.</source>
      <translation>« {parent} » n’est pas un dossier, aucune sauvegarde ne peut donc y être gardée et rien n’a été modifié. Déplacez-le.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>“{target}” is a folder. Give the name of a file in it.</source>
      <translation>« {target} » est un dossier. Donnez le nom d’un fichier qui s’y trouve.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/backups.py" />
      <source>“{target}” is a pipe or a device. Give the name of a file.</source>
      <translation>« {target} » est un tube ou un périphérique. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <source>Before we meet, {day} {year}</source>
      <translation>Avant notre rencontre, {day} {year}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Given and received</source>
      <translation>Donné et reçu</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Last talks</source>
      <translation>Dernières conversations</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <source>Promised</source>
      <translation>Promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>To talk about</source>
      <translation>À aborder</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <source>What they need, and what I could bring</source>
      <translation>Ses besoins, et ce que je pourrais apporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <source>could bring</source>
      <translation>pourrait apporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>given</source>
      <translation>donné</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <source>needs</source>
      <translation>besoins</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>something to talk about in person</source>
      <translation>quelque chose à dire de vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>they asked</source>
      <translation>on m’a demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/briefs.py" />
      <source>they owe</source>
      <translation>on me doit</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/bringing.py" />
      <location filename="../../netdesk/services/event_briefs.py" />
      <source>needs: {text}</source>
      <translation>besoin : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/cadences.py" />
      <location filename="../../netdesk/services/dossiers.py" />
      <location filename="../../netdesk/services/people.py" />
      <source>Closeness is a number from 1 (distant) to 5 (very close).</source>
      <translation>La proximité est un nombre de 1 (éloigné) à 5 (très proche).</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/cadences.py" />
      <location filename="../../netdesk/services/selection.py" />
      <source>Name the tag.</source>
      <translation>Nommez l’étiquette.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/cadences.py" />
      <source>No cadence of their own for {named}</source>
      <translation>Pas de rythme propre pour {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/cadences.py" />
      <source>No reminders</source>
      <translation>Aucun rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/cadences.py" />
      <source>{words} for closeness {level}</source>
      <translation>{words} pour la proximité {level}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/cadences.py" />
      <source>{words} for tag “{tag}”</source>
      <translation>{words} pour l’étiquette « {tag} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/cadences.py" />
      <source>{words} for {named}</source>
      <translation>{words} pour {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/capture.py" />
      <source>Add what was given, asked, received or promised; or say how you were in touch.</source>
      <translation>Ajoutez ce qui a été donné, demandé, reçu ou promis ; ou dites comment vous avez été en contact.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/capture.py" />
      <location filename="../../netdesk/services/interactions.py" />
      <location filename="../../netdesk/services/met.py" />
      <location filename="../../netdesk/services/ticking.py" />
      <source>Logged {title}</source>
      <translation>Noté : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/capture.py" />
      <source>Nobody here is called {names}. Add them with --new, or write the name as it is stored.</source>
      <translation>Personne ici ne s’appelle {names}. Ajoutez ces noms avec --new, ou écrivez le nom tel qu’il est enregistré.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/capture.py" />
      <source>Only a contact has a note. Say how you were in touch, or take the note out.</source>
      <translation>Seul un contact a une note. Dites comment vous avez été en contact, ou retirez la note.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/capture.py" />
      <source>Say how: begin with coffee, call, zoom, mail …, or give --channel.</source>
      <translation>Dites comment : commencez par café, appel, visio, mail …, ou donnez --channel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/capture.py" />
      <source>The calendar has no day “{impossible}”.</source>
      <translation>Le calendrier n’a pas de jour « {impossible} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/capture.py" />
      <source>“{said}” may be {count} people: {shown}. Give more of the name, or what tells them apart, such as “Ana Horvat (Elektra)”.</source>
      <translation>« {said} » peut désigner {count} personnes : {shown}. Donnez une plus grande partie du nom, ou ce qui les distingue, comme dans « Ana Horvat (Elektra) ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/card_photos.py" />
      <source>photo: another one is here already, and stays</source>
      <translation>photo : une autre est déjà ici, et reste</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/check.py" />
      <source>The rule “{name}” cannot be asked: {why}</source>
      <translation>La règle « {name} » ne peut pas être évaluée : {why}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/check.py" />
      <source>The view “{name}” cannot be read: {why}</source>
      <translation>La vue « {name} » ne peut pas être lue : {why}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/check.py" />
      <source>This could not be repaired: {sentence} Bring a backup back with “netdesk restore”; what is here is kept in {kept}.</source>
      <translation>Ceci n’a pas pu être réparé : {sentence} Reprenez une sauvegarde avec « netdesk restore » ; ce qui est ici est gardé dans {kept}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>Dimensions of my own: {wanted}</source>
      <translation>Mes propres plans : {wanted}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>Goal of the quarter: {people} new people, new in {distance} or more</source>
      <translation>Objectif du trimestre : {people} nouvelles personnes, nouvelles sur {distance} plans ou plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>No dimensions of my own</source>
      <translation>Aucun plan personnel</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>No goal for the quarter</source>
      <translation>Aucun objectif pour le trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>People are new in 1 to {most} dimensions.</source>
      <translation>Les personnes sont nouvelles sur 1 à {most} plans.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>Say how many new people, from 1 on.</source>
      <translation>Dites combien de nouvelles personnes, à partir de 1.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>Stretch on {day}: {text}</source>
      <translation>Défi prévu le {day} : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/comfort.py" />
      <source>“{name}” counts already.</source>
      <translation>« {name} » compte déjà.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/consistency.py" />
      <source>Let be: what {surface} says</source>
      <translation>Laissé ainsi : ce que dit {surface}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/desk.py" />
      <source>{file} cannot be used ({why}). See whether it may be read and written, and whether its disk is there and has room.</source>
      <translation>{file} ne peut pas être utilisé ({why}). Voyez si vous avez le droit de le lire et de l’écrire, et si son disque est là et a de la place.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/desk.py" />
      <source>{path} is gone, while backups of it are there. Bring one back with “netdesk restore” (“netdesk backup --list” names them), or move the folder “{folder}” away to start empty.</source>
      <translation>{path} a disparu, alors que des sauvegardes en existent. Reprenez-en une avec « netdesk restore » (« netdesk backup --list » en donne la liste), ou déplacez le dossier « {folder} » pour repartir de zéro.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <location filename="../../netdesk/services/organizations.py" />
      <location filename="../../netdesk/services/people.py" />
      <source>Added {name}</source>
      <translation>Ajout : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <source>Closeness is stated as of a day that has been; this one is still to come.</source>
      <translation>La proximité s’indique pour un jour passé ; celui-ci est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <location filename="../../netdesk/services/openings.py" />
      <location filename="../../netdesk/services/organizations.py" />
      <location filename="../../netdesk/services/people.py" />
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Edited {name}</source>
      <translation>Modification : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <location filename="../../netdesk/services/relations.py" />
      <source>Nobody has a relation with themselves; pick somebody else.</source>
      <translation>Personne n’est en relation avec soi-même ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <source>Nobody introduces themselves; pick somebody else.</source>
      <translation>Personne ne se présente soi-même ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <source>One of the people picked is no longer here.</source>
      <translation>Une des personnes choisies n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <source>Two entries are of the same day; leave one of them out.</source>
      <translation>Deux indications sont du même jour ; retirez-en une.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/dossiers.py" />
      <source>{day} is still to come; write a day that has been.</source>
      <translation>{day} est encore à venir ; écrivez un jour passé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/duplicates.py" />
      <source>Merged two entries of {name}</source>
      <translation>Deux fiches de {name} fusionnées</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/duplicates.py" />
      <source>Merged {other} into {kept}</source>
      <translation>Fusion de {other} avec {kept}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/duplicates.py" />
      <location filename="../../netdesk/services/interactions.py" />
      <location filename="../../netdesk/services/introductions.py" />
      <source>One of these people is no longer here.</source>
      <translation>Une de ces personnes n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/duplicates.py" />
      <source>One person cannot be told from themselves.</source>
      <translation>Une personne ne peut pas être distinguée d’elle-même.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/duplicates.py" />
      <source>Somebody in the bin cannot be merged. Restore them first.</source>
      <translation>Quelqu’un à la corbeille ne peut pas être fusionné. Restaurez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/duplicates.py" />
      <source>These are one entry already.</source>
      <translation>C’est déjà une seule fiche.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/duplicates.py" />
      <source>{one} and {other} are not the same</source>
      <translation>{one} et {other} ne sont pas la même personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/encryption.py" />
      <location filename="../../netdesk/store/vault.py" />
      <source>A passphrase has at least {shortest_passphrase} characters.</source>
      <translation>Une phrase secrète a au moins {shortest_passphrase} caractères.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/encryption.py" />
      <source>Nothing can be written to “{parent}” ({strerror}), so the passphrase was left as it is. Make room there, or let netdesk write there.</source>
      <translation>Rien ne peut être écrit dans « {parent} » ({strerror}), la phrase secrète est donc restée telle quelle. Faites-y de la place, ou laissez netdesk y écrire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/encryption.py" />
      <source>The passphrase is right, but {folder} is damaged. Bring a backup back: “netdesk restore {name}”.</source>
      <translation>La phrase secrète est juste, mais {folder} est endommagé. Reprenez une sauvegarde : « netdesk restore {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/encryption.py" />
      <source>This passphrase does not open the desk. Capital and small letters differ.</source>
      <translation>Cette phrase secrète n’ouvre pas le bureau. Majuscules et minuscules comptent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/encryption.py" />
      <source>This passphrase does not open “{name}”.</source>
      <translation>Cette phrase secrète n’ouvre pas « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/encryption.py" />
      <source>This passphrase opens the backup {name}, but not the desk. Give the one it has now; where there is no other, the database is damaged, and “netdesk restore” brings that backup back.</source>
      <translation>Cette phrase secrète ouvre la sauvegarde {name}, mais pas le bureau. Donnez celle d’aujourd’hui ; s’il n’y en a pas d’autre, la base est endommagée, et « netdesk restore » reprend cette sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/encryption.py" />
      <source>{path} is not encrypted any more. Start netdesk again.</source>
      <translation>{path} n’est plus chiffré. Redémarrez netdesk.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/event_briefs.py" />
      <source>In {place}</source>
      <translation>À {place}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/event_briefs.py" />
      <source>There too</source>
      <translation>Là aussi</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/event_briefs.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>To meet</source>
      <translation>À rencontrer</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/event_briefs.py" />
      <source>last: {contact}</source>
      <translation>dernier : {contact}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/event_briefs.py" />
      <source>topics</source>
      <translation>sujets</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>Deleted: {name}</source>
      <translation>Supprimé : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <location filename="../../netdesk/services/promises.py" />
      <source>Edited: {title}</source>
      <translation>Modifié : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>It cannot be about {name}, with whom it was.</source>
      <translation>Cela ne peut pas concerner {name}, avec qui cela a eu lieu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>Of an ask, and of nothing else, say who asked.</source>
      <translation>D’une demande, et de rien d’autre, dites qui a demandé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>One of the people it is about is no longer here.</source>
      <translation>Une des personnes concernées n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>Only of an ask something can come. This was given or received.</source>
      <translation>Seule une demande peut avoir une suite. Ceci a été donné ou reçu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>Only what has happened can be noted; this day is still to come.</source>
      <translation>Seul ce qui a eu lieu peut être noté ; ce jour est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>Say what it was, or of what kind.</source>
      <translation>Dites ce que c’était, ou de quel genre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>There is no such exchange, or it was removed meanwhile; see the list of exchanges.</source>
      <translation>Ce don ou cette demande n’existe pas, ou a été supprimé entre-temps ; voyez la liste des dons et demandes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>open again</source>
      <translation>rouvrir</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exchanges.py" />
      <source>{title} ({outcome})</source>
      <translation>{title} ({outcome})</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exports.py" />
      <source>“{folder}” cannot be a folder of cards: {strerror}. Choose another one.</source>
      <translation>« {folder} » ne peut pas être un dossier de cartes : {strerror}. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/exports.py" />
      <source>“{folder}” is not empty. Choose a new or an empty folder.</source>
      <translation>« {folder} » n’est pas vide. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/feed.py" />
      <source>Keeps a calendar file</source>
      <translation>Fichier de calendrier tenu</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/feed.py" />
      <source>Keeps no calendar file</source>
      <translation>Plus de fichier de calendrier</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/feed.py" />
      <source>Promise: {text}</source>
      <translation>Promesse : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/feed.py" />
      <source>{name}: birthday{year}</source>
      <translation>{name} : anniversaire{year}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/guarded_notes.py" />
      <source>A guarded note is private or unspoken.</source>
      <translation>Une note protégée est privée ou à dire de vive voix.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/guarded_notes.py" />
      <source>Deleted a private note about {name}</source>
      <translation>Note privée sur {name} supprimée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/guarded_notes.py" />
      <source>Edited a private note about {name}</source>
      <translation>Note privée sur {name} modifiée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/guarded_notes.py" />
      <source>Private note about {name}</source>
      <translation>Note privée sur {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/guarded_notes.py" />
      <source>Something to talk about in person with {name}</source>
      <translation>Quelque chose à dire de vive voix avec {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/guarded_notes.py" />
      <source>This note is no longer here.</source>
      <translation>Cette note n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/guarded_notes.py" />
      <source>Write something, or leave it.</source>
      <translation>Écrivez quelque chose, ou laissez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>Dropped the idea for {name}: {what}</source>
      <translation>Idée pour {name} abandonnée : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>It is one of: {offered}.</source>
      <translation>C’est l’un de : {offered}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>Landed with {name}: {what}</source>
      <translation>Abouti auprès de {name} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>Say what you could bring.</source>
      <translation>Dites ce que vous pourriez apporter.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>Share it first; then it can land.</source>
      <translation>Partagez-la d’abord ; elle pourra ensuite aboutir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>Shared with {name}: {what}</source>
      <translation>Partagé avec {name} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>There is no such idea, or it was removed meanwhile; see the list of ideas.</source>
      <translation>Cette idée n’existe pas, ou a été supprimée entre-temps ; voyez la liste des idées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>This was shared already.</source>
      <translation>Cela a déjà été partagé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ideas.py" />
      <source>Thought of for {name}: {what}</source>
      <translation>Imaginé pour {name} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/identity_files.py" />
      <source>Brought in {count} of my texts, mentions and appearances</source>
      <translation>{count} de mes textes, mentions et interventions importés</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/identity_files.py" />
      <source>Something has changed since this was looked at. Bring the files in again.</source>
      <translation>Quelque chose a changé depuis la lecture. Importez de nouveau les fichiers.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/identity_files.py" />
      <source>“{name}” says nothing of you. Choose LinkedIn's export (.zip), Profile.csv, Positions.csv, Skills.csv, Recommendations_Received.csv or Shares.csv out of it, or a Markdown file.</source>
      <translation>« {name} » ne dit rien de vous. Choisissez l’export LinkedIn (.zip), Profile.csv, Positions.csv, Skills.csv, Recommendations_Received.csv ou Shares.csv qui s’y trouvent, ou un fichier Markdown.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>Imported {parts}</source>
      <translation>Importé : {parts}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>Something has changed since this plan was made. Bring the files in again to see a new one.</source>
      <translation>Quelque chose a changé depuis que ce plan a été fait. Importez de nouveau les fichiers pour en voir un nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>interaction on a day to come</source>
      <translation>échange d’un jour à venir</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} changed people</source>
      <translation>{count} personnes modifiées</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} changed person</source>
      <translation>{count} personne modifiée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} interaction</source>
      <translation>{count} échange</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} interactions</source>
      <translation>{count} échanges</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} new people</source>
      <translation>{count} nouvelles personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} new person</source>
      <translation>{count} nouvelle personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} photo</source>
      <translation>{count} photo</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} photos</source>
      <translation>{count} photos</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} piece of news</source>
      <translation>{count} nouvelle</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} pieces of news</source>
      <translation>{count} nouvelles</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} reminder or other thing</source>
      <translation>{count} rappel ou autre élément</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/imports.py" />
      <source>{count} reminders and other things</source>
      <translation>{count} rappels et autres éléments</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>Everybody knows themselves; pick somebody else.</source>
      <translation>Tout le monde se connaît soi-même ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>Looked back at {quarter}</source>
      <translation>Rétrospective de {quarter}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>My topics: {wanted}</source>
      <translation>Mes sujets : {wanted}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>Name at least one topic.</source>
      <translation>Nommez au moins un sujet.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>Topics of yours are few: {most_topics} at most.</source>
      <translation>Vos sujets sont peu nombreux : {most_topics} au plus.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>Whether {one} and {other} know each other is not known</source>
      <translation>On ne sait pas si {one} et {other} se connaissent</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>{one} and {other} do not know each other</source>
      <translation>{one} et {other} ne se connaissent pas</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/insight.py" />
      <source>{one} and {other} know each other</source>
      <translation>{one} et {other} se connaissent</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Deleted {what} with {names}</source>
      <translation>Supprimé : {what} avec {names}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Edited {title}</source>
      <translation>Modifié : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Minutes are a number from 1 to 1440.</source>
      <translation>Les minutes sont un nombre de 1 à 1440.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Noted whether {what} with {names} was worth it</source>
      <translation>Noté si {what} avec {names} en valait la peine</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Only what has happened can be logged; this day is still to come.</source>
      <translation>Seul ce qui a eu lieu peut être noté ; ce jour est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Say with whom.</source>
      <translation>Dites avec qui.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Somebody has to be in each of the two entries.</source>
      <translation>Il faut quelqu’un dans chacune des deux entrées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>Split off {title}</source>
      <translation>Séparé : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>This interaction is no longer here.</source>
      <translation>Cet échange n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/interactions.py" />
      <source>{what} with {names}</source>
      <translation>{what} avec {names}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Ask first: {names} did not say yes yet.</source>
      <translation>Demandez d’abord : {names} n’a pas encore dit oui.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Asked {name} about an introduction</source>
      <translation>Mise en relation proposée à {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Dropped the introduction of {one} and {other}</source>
      <translation>Mise en relation de {one} et {other} abandonnée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Introduced {one} and {other}</source>
      <translation>{one} et {other} mis en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Introduction of {one} and {other}</source>
      <translation>Mise en relation de {one} et {other}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Landed: introduction of {one} and {other}</source>
      <translation>Aboutie : mise en relation de {one} et {other}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Make it first; then it can land.</source>
      <translation>Faites-la d’abord ; elle pourra ensuite aboutir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Nobody is introduced to themselves; pick somebody else.</source>
      <translation>Personne n’est présenté à soi-même ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>Say whom to introduce to whom.</source>
      <translation>Dites qui présenter à qui.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>There is no such introduction, or it was removed meanwhile; see the list of introductions.</source>
      <translation>Cette mise en relation n’existe pas, ou a été supprimée entre-temps ; voyez la liste des mises en relation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>This introduction is between two other people.</source>
      <translation>Cette mise en relation concerne deux autres personnes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>This introduction was made already.</source>
      <translation>Cette mise en relation a déjà été faite.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>{name} would like an introduction</source>
      <translation>{name} souhaite une mise en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>{name} would rather not have an introduction</source>
      <translation>{name} préfère ne pas être mis en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/introductions.py" />
      <source>{one} and {other}</source>
      <translation>{one} et {other}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/lexicon.py" />
      <source>“{text}” is not a day. Write it like 2026-11-17, Friday or 3 Nov.</source>
      <translation>« {text} » n’est pas un jour. Écrivez par exemple 2026-11-17, Friday ou 3 Nov.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/load.py" />
      <source>Stretched all cadences by {factor}</source>
      <translation>Tous les rythmes allongés de {factor}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/load.py" />
      <source>There is nothing to stretch: what is promised is kept, or too little is logged to tell.</source>
      <translation>Il n’y a rien à allonger : ce qui est promis est tenu, ou trop peu est noté pour le dire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/lookup.py" />
      <source>“{words}” may be {count}: {shown}. Give its number, or more of {part}.</source>
      <translation>« {words} » peut désigner {count} : {shown}. Donnez son numéro, ou plus de {part}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/me.py" />
      <source>A position of mine needs an organization.</source>
      <translation>Un de mes postes demande une organisation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/me.py" />
      <source>Changed my addresses</source>
      <translation>Mes adresses modifiées</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/me.py" />
      <source>Changed what I am</source>
      <translation>Modifié : ce que je suis</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/me.py" />
      <source>“{address}” is no e-mail address. Write it like me@example.org.</source>
      <translation>« {address} » n’est pas une adresse e-mail. Écrivez par exemple me@example.org.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>Deleted the mention “{said}”</source>
      <translation>Mention « {said} » supprimée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>Deleted {count} mentions</source>
      <translation>{count} mentions supprimées</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>Edited the mention “{label}”</source>
      <translation>Mention « {label} » modifiée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>Evidence for “{text}”: {count}</source>
      <translation>Preuves pour « {text} » : {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>Heard: {label}</source>
      <translation>Entendu : {label}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>Say as what you were described, in a word or a few.</source>
      <translation>Dites comment on vous a décrit, en un mot ou en quelques-uns.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Say what it is that shows the theme.</source>
      <translation>Dites ce qui montre le thème.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>This day is still to come.</source>
      <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>This mention is no longer here.</source>
      <translation>Cette mention n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentions.py" />
      <source>Took evidence back</source>
      <translation>Preuve retirée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>Deleted the goal: {text}</source>
      <translation>Objectif supprimé : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>Goal is now</source>
      <translation>L’objectif est maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>Goal with {who}: {text}</source>
      <translation>Objectif avec {who} : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Open again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>Reached</source>
      <translation>Atteint</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>Say what to work on.</source>
      <translation>Dites sur quoi travailler.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>This goal is no longer here.</source>
      <translation>Cet objectif n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>{who} is mentored by me</source>
      <translation>J’accompagne {who} comme mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>{who} is my mentor</source>
      <translation>{who} est mon mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>{who} is no longer mentored by me</source>
      <translation>Je n’accompagne plus {who} comme mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/mentors.py" />
      <source>{who} is no longer my mentor</source>
      <translation>{who} n’est plus mon mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/met.py" />
      <source>Write whom you met, a name a line.</source>
      <translation>Écrivez qui vous avez rencontré, un nom par ligne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/met.py" />
      <source>“{name}” may be {shown}. Give more of the name, or the organization.</source>
      <translation>« {name} » peut désigner {shown}. Donnez une plus grande partie du nom, ou l’organisation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/milestones.py" />
      <source>Ignored the {kind} of {name}</source>
      <translation>Ignoré : {kind}, {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/milestones.py" />
      <source>Not true: the {kind} of {name}</source>
      <translation>Inexact : {kind}, {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/milestones.py" />
      <source>Open again: the {kind} of {name}</source>
      <translation>À nouveau ouvert : {kind}, {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/milestones.py" />
      <source>This news is no longer here.</source>
      <translation>Cette nouvelle n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/milestones.py" />
      <source>Verified the {kind} of {name}</source>
      <translation>Vérifié : {kind}, {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/notifier.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/notifier.py" />
      <location filename="../../netdesk/ui/ledger_section.py" />
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <location filename="../../netdesk/ui/profile_view.py" />
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Log</source>
      <translation>Noter</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/notifier.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Snooze</source>
      <translation>Reporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>A reminder can only be snoozed until a later day, or a later time of today.</source>
      <translation>Un rappel ne peut être reporté qu’à un jour ultérieur, ou à plus tard aujourd’hui.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>Brought back {title}</source>
      <translation>Rappel revenu : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>Dismissed the reminder for {title}</source>
      <translation>Rappel écarté : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>Kept: {title}</source>
      <translation>Tenu : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>Reminder done: {title}</source>
      <translation>Rappel fait : {title}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>Snoozed {title} until they write</source>
      <translation>{title} : reporté jusqu’à une réponse</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>Snoozed {{title}} until {snooze}</source>
      <translation>{{title}} : reporté ({snooze})</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>This reminder has been seen to already.</source>
      <translation>Ce rappel a déjà été traité.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/nudges.py" />
      <source>This reminder is about nobody who could write. Snooze it until a day.</source>
      <translation>Ce rappel ne concerne personne qui pourrait écrire. Reportez-le à un jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>An offer is one of: {offered}.</source>
      <translation>Une offre est l’une de : {offered}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>Can offer: {what}</source>
      <translation>Peut offrir : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>Deleted the offer: {what}</source>
      <translation>Offre supprimée : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>Edited the offer: {what}</source>
      <translation>Offre modifiée : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>No longer offered</source>
      <translation>Plus proposé</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>Offered again</source>
      <translation>À nouveau proposé</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>Say what you can bring.</source>
      <translation>Dites ce que vous pouvez apporter.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/offers.py" />
      <source>There is no such offer, or it was removed meanwhile; see the list of offers.</source>
      <translation>Cette offre n’existe pas, ou a été supprimée entre-temps ; voyez la liste des offres.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>Deleted {kind}: {what}</source>
      <translation>Suppression ({kind}) : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>Heard of {kind}: {what}</source>
      <translation>Ouverture apprise ({kind}) : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>No opening is called “{words}”; see netdesk openings.</source>
      <translation>Aucune ouverture ne s’appelle « {words} » ; voir netdesk openings.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>Passed on to {who}: {what}</source>
      <translation>Transmis à {who} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>Say what it is.</source>
      <translation>Dites ce que c’est.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>Thank {names} for: {what}</source>
      <translation>Remercier {names} pour : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>That day is still to come; say when it was posted once it is.</source>
      <translation>Ce jour est encore à venir ; dites quand elle a été publiée une fois que c’est fait.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>This opening is no longer here.</source>
      <translation>Cette ouverture n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>You hear of it on that day? It is still to come.</source>
      <translation>Vous en entendez parler ce jour-là ? Il est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>{who} has it already.</source>
      <translation>{who} l’a déjà.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/openings.py" />
      <source>{who} told you of it.</source>
      <translation>{who} vous en a parlé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>An organization cannot be united with itself; name another one.</source>
      <translation>Une organisation ne peut pas être réunie avec elle-même ; nommez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>An organization needs a name.</source>
      <translation>Une organisation a besoin d’un nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>Deleted {name}</source>
      <translation>Suppression : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>Edit that one.</source>
      <translation>Modifiez celle-là.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>My time at an organization needs years, such as 2021-03.</source>
      <translation>Mon temps dans une organisation demande des dates, comme 2021-03.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>My time there ends before it begins.</source>
      <translation>Mon temps là-bas finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>No organization is called “{name}”.</source>
      <translation>Aucune organisation ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>Somebody has a position at {name}. Unite it with another organization, or edit the position first.</source>
      <translation>Quelqu’un a un poste chez {name}. Réunissez-la avec une autre organisation, ou modifiez d’abord le poste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>There is an organization “{name}” already. {hint}</source>
      <translation>Il y a déjà une organisation « {name} ». {hint}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>This organization is no longer here.</source>
      <translation>Cette organisation n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>Two of my times there begin on the same day; leave one of them out.</source>
      <translation>Deux de mes périodes là-bas commencent le même jour ; laissez-en une de côté.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>Unite the two if they are one.</source>
      <translation>Réunissez les deux si c’est la même.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>United {other} with {kept}</source>
      <translation>{other} réunie avec {kept}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>{before} is now {after}</source>
      <translation>{before} s’appelle maintenant {after}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>{count} people have a position at {name}. Unite it with another organization, or edit the positions first.</source>
      <translation>{count} personnes ont un poste chez {name}. Réunissez-la avec une autre organisation, ou modifiez d’abord les postes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/organizations.py" />
      <source>“{name}” may be {count} organizations: {shown}. Give more of the name.</source>
      <translation>« {name} » peut désigner {count} organisations : {shown}. Donnez une plus grande partie du nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/own_sheets.py" />
      <source>A look back at {name}</source>
      <translation>Retour sur {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/own_sheets.py" />
      <source>My own words</source>
      <translation>Mes propres mots</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/own_sheets.py" />
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>What moved</source>
      <translation>Ce qui a bougé</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/own_sheets.py" />
      <source>heard {count}×</source>
      <translation>entendu {count} ×</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/own_sheets.py" />
      <source>in no text</source>
      <translation>dans aucun texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/own_sheets.py" />
      <source>no evidence yet</source>
      <translation>encore aucune preuve</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/people.py" />
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Deleted {named}</source>
      <translation>Suppression : {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/people.py" />
      <source>Nobody here is called “{name}”.</source>
      <translation>Personne ici ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/people.py" />
      <source>Nobody there is called “{name}”.</source>
      <translation>Personne là-bas ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/people.py" />
      <source>Stated {named} as {words}</source>
      <translation>Proximité de {named} : {words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/people.py" />
      <source>no closeness</source>
      <translation>sans proximité</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/people.py" />
      <source>{away} is in the archive or the bin; restore them first.</source>
      <translation>{away} est dans l’archive ou à la corbeille ; restaurez d’abord cette personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/people.py" />
      <source>“{name}” may be {count} people: {shown}. Give more of the name, or the number, or what tells them apart, such as “Ana Horvat (Elektra)”.</source>
      <translation>« {name} » peut désigner {count} personnes : {shown}. Donnez une plus grande partie du nom, le numéro, ou ce qui les distingue, comme dans « Ana Horvat (Elektra) ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/photos.py" />
      <source>Photo of {named}</source>
      <translation>Photo de {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/photos.py" />
      <source>Removed the photo of {named}</source>
      <translation>Photo retirée : {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/preferences.py" />
      <source>Changed the preferences</source>
      <translation>Préférences modifiées</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/preferences.py" />
      <source>Quiet hours that begin when they end would never end.</source>
      <translation>Des heures calmes qui commencent quand elles finissent ne finiraient jamais.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/preferences.py" />
      <source>With every day off, nothing would ever be told.</source>
      <translation>Si tous les jours sont chômés, rien ne serait jamais dit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <source>A promise can be kept today or before; this day is still to come.</source>
      <translation>Une promesse se tient aujourd’hui ou avant ; ce jour est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <source>Deleted the promise: {what}</source>
      <translation>Promesse supprimée : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Kept</source>
      <translation>Tenue</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Let go</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <source>Only what was promised can be noted; this day is still to come.</source>
      <translation>On ne peut noter que ce qui a été promis ; ce jour est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <source>Opened again</source>
      <translation>Rouvert</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <source>Promised by {names}: {what}</source>
      <translation>Promesse de {names} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <source>Promised {names}: {what}</source>
      <translation>Promis à {names} : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Say what was promised.</source>
      <translation>Dites ce qui a été promis.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/promises.py" />
      <source>There is no such promise, or it was removed meanwhile; see the list of promises.</source>
      <translation>Cette promesse n’existe pas, ou a été supprimée entre-temps ; voyez la liste des promesses.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/queries.py" />
      <source>The view “{name}” cannot be read: {error}</source>
      <translation>La vue « {name} » ne peut pas être lue : {error}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/queries.py" />
      <source>The view “{name}” would be part of itself.</source>
      <translation>La vue « {name} » ferait partie d’elle-même.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/queries.py" />
      <source>There is no view “{name}”. The views are: {known}.</source>
      <translation>Il n’y a pas de vue « {name} ». Les vues sont : {known}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/queries.py" />
      <source>none so far</source>
      <translation>aucune pour l’instant</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reactions.py" />
      <source>Note to self about the {kind} of {name}</source>
      <translation>Note à moi-même : {kind}, {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reactions.py" />
      <source>Reacted to the {kind} of {name}</source>
      <translation>Réaction : {kind}, {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recognitions.py" />
      <source>Deleted {words}</source>
      <translation>Suppression : {words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recognitions.py" />
      <source>Edited {words}</source>
      <translation>Modification : {words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recognitions.py" />
      <source>Noted {words}</source>
      <translation>Noté : {words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recognitions.py" />
      <source>Say what it was, or from whom.</source>
      <translation>Dites ce que c’était, ou de qui cela venait.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recognitions.py" />
      <source>That day is still to come.</source>
      <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recognitions.py" />
      <source>This recognition is no longer here.</source>
      <translation>Cette reconnaissance n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Asked {name} for a recommendation</source>
      <translation>Recommandation demandée à {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Declined to recommend {name}</source>
      <translation>Refus de recommander {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Deleted the recommendation of {name}</source>
      <translation>Recommandation de {name} supprimée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Drafted a recommendation of {name}</source>
      <translation>Recommandation de {name} en brouillon</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Each record carries one claim; put what you saw into one.</source>
      <translation>Chaque observation porte une seule affirmation ; mettez ce que vous avez vu dans une seule.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Only a draft can be given. Write one from what you saw first.</source>
      <translation>Seul un brouillon peut être donné. Écrivez-en un d’abord à partir de ce que vous avez vu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Only what was asked of you and not given yet can be declined.</source>
      <translation>On ne peut décliner que ce qui vous a été demandé et n’est pas encore donné.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Only what you saw {name} do can be claimed. Note what you saw first.</source>
      <translation>On ne peut affirmer que ce que vous avez vu {name} faire. Notez d’abord ce que vous avez vu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Pick something that you saw {name} do, and say it in your own words.</source>
      <translation>Choisissez une chose que vous avez vu {name} faire, et dites-la avec vos mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Put in what they wrote.</source>
      <translation>Mettez ce qui a été écrit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Recommended {name}</source>
      <translation>Recommandation donnée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>Say each claim in your own words.</source>
      <translation>Dites chaque affirmation avec vos mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>There is no such recommendation, or it was removed meanwhile; see the list of recommendations.</source>
      <translation>Cette recommandation n’existe pas, ou a été supprimée entre-temps ; voyez la liste des recommandations.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>This is another recommendation.</source>
      <translation>C’est une autre recommandation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>This recommendation was given already; what was given stays as it was.</source>
      <translation>Cette recommandation a déjà été donnée ; ce qui a été donné reste tel quel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>{name} asked for a recommendation</source>
      <translation>{name} a demandé une recommandation</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/recommendations.py" />
      <source>{name} recommended me</source>
      <translation>Recommandation reçue de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/relations.py" />
      <source>Related {one} and {two}: {role_words}</source>
      <translation>Lien entre {one} et {two} : {role_words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/relations.py" />
      <source>{one} and {two} no longer: {role_words}</source>
      <translation>{one} et {two}, lien retiré : {role_words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/remembering.py" />
      <source>The keyring of this computer did not take the passphrase, so it will be asked for. See whether the keyring is unlocked, and try again.</source>
      <translation>Le trousseau de cet ordinateur n’a pas pris la phrase secrète, elle sera donc demandée. Voyez si le trousseau est déverrouillé, et réessayez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source> from {day}</source>
      <translation> à partir du {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source> until {day}</source>
      <translation> jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>A pause ends on a later day than it begins.</source>
      <translation>Une pause finit un jour après avoir commencé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>Changed the reminder: {text}</source>
      <translation>Rappel modifié : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>Deleted the reminder: {text}</source>
      <translation>Rappel supprimé : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>Nothing is paused.</source>
      <translation>Rien n’est en pause.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>Paused all reminders{words}</source>
      <translation>Pause de tous les rappels{words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>Paused {named}{words}</source>
      <translation>Pause : {named}{words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>Resumed reminders</source>
      <translation>Reprise des rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>Resumed {named}</source>
      <translation>Reprise : {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>There is no reminder {reminder_id}.</source>
      <translation>Il n’y a pas de rappel {reminder_id}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/reminders.py" />
      <source>There is no time zone “{zone}”. Write it like Europe/Paris.</source>
      <translation>Il n’y a pas de fuseau horaire « {zone} ». Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>A comment says something.</source>
      <translation>Un commentaire dit quelque chose.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>A name has at most {longest_name} characters; say the rest below it.</source>
      <translation>Un nom a au plus {longest_name} caractères ; dites le reste en dessous.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>A rule again: {name}</source>
      <translation>À nouveau une règle : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>Adopted the rule {name}</source>
      <translation>Règle adoptée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>Adopted {count} rules</source>
      <translation>{count} règles adoptées</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>Deleted the rule {name}</source>
      <translation>Règle supprimée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>Give the rule a name.</source>
      <translation>Donnez un nom à la règle.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>No longer a rule: {name}</source>
      <translation>N’est plus une règle : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>No rule is called “{name}”. There are: {names}.</source>
      <translation>Aucune règle ne s’appelle « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>Only a rule with a check can tell that it is broken. Add one, or leave the nudge.</source>
      <translation>Seule une règle avec un contrôle peut dire qu’elle est enfreinte. Ajoutez-en un, ou renoncez au rappel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>Rule: {name}</source>
      <translation>Règle : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>Several rules are called “{name}”. There are: {names}.</source>
      <translation>Plusieurs règles s’appellent « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>The pack has no rule “{unknown}”.</source>
      <translation>Le recueil n’a pas de règle « {unknown} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>The query “{query}” cannot be read: {error}</source>
      <translation>La requête « {query} » ne peut pas être lue : {error}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>The {field} of “{rule}” says “{said}” ({kind} of your network){more}. Replace it or take it out before the rule leaves.</source>
      <translation>Le champ {field} de « {rule} » dit « {said} » ({kind} de votre réseau){more}. Remplacez-le ou retirez-le avant que la règle ne parte.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>There is a rule “{name}” already.</source>
      <translation>Il y a déjà une règle « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/rules.py" />
      <source>This rule is no longer here.</source>
      <translation>Cette règle n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sample.py" />
      <source>Sample network of {count} people</source>
      <translation>Réseau d’exemple de {count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sample.py" />
      <source>There are people here already; the sample network is for an empty desk. Try another --data-dir.</source>
      <translation>Il y a déjà des personnes ici ; le réseau d’exemple est pour un bureau vide. Essayez un autre --data-dir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>No organization for {who}</source>
      <translation>Sans organisation : {who}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>Not to contact {who}</source>
      <translation>À ne pas contacter : {who}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>Related to {who} as {name}</source>
      <translation>{who} : ajout de la relation {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>Related to {who} no longer as {name}</source>
      <translation>{who} : retrait de la relation {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>Tagged {who} {new}</source>
      <translation>Étiquettes de {who} : {new}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>Tagged {who} {new}, no longer {old}</source>
      <translation>Étiquettes de {who} : {new}, sans {old}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>To contact {who} again</source>
      <translation>À contacter à nouveau : {who}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>Took {old} from {who}</source>
      <translation>Étiquettes retirées : {old}, {who}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/selection.py" />
      <source>{who} at {name}</source>
      <translation>{who} chez {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sheets.py" />
      <source> There are: {kept}.</source>
      <translation> Il y a : {kept}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sheets.py" />
      <source>Deleted the sheet “{name}”</source>
      <translation>Feuille « {name} » supprimée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sheets.py" />
      <source>Give the sheet a name to keep it under.</source>
      <translation>Donnez à la feuille un nom sous lequel la garder.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sheets.py" />
      <source>Kept the sheet “{name}”</source>
      <translation>Feuille « {name} » gardée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sheets.py" />
      <source>Made the list “{title}”</source>
      <translation>Liste « {title} » faite</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sheets.py" />
      <source>No sheet is kept under the name “{name}”.{known}</source>
      <translation>Aucune feuille n’est gardée sous le nom « {name} ».{known}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/sheets.py" />
      <source>There is no layout “{name}”. There are: {known}.</source>
      <translation>Il n’y a pas de mise en page « {name} ». Il y a : {known}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/shelf.py" />
      <source>Archived {named}</source>
      <translation>Archivage : {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/shelf.py" />
      <source>Moved {named} to the bin</source>
      <translation>Mise à la corbeille : {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/shelf.py" />
      <source>Restored {named}</source>
      <translation>Restauration : {named}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>A limit is 1 or more; leave it empty for none.</source>
      <translation>Une limite est de 1 ou plus ; laissez vide pour n’en avoir aucune.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>A review is at most ten years and at least a day away.</source>
      <translation>Une revue est au plus dans dix ans et au moins dans un jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>A surface needs a name, such as LinkedIn or Blog.</source>
      <translation>Une présentation a besoin d’un nom, comme LinkedIn ou Blog.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>A text needs a name, such as Headline.</source>
      <translation>Un texte a besoin d’un nom, comme Titre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Back to the last version of {name}</source>
      <translation>Retour à la dernière version de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Deleted the surface {name}</source>
      <translation>Présentation supprimée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Drafted {name}</source>
      <translation>Brouillon de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Edited {surface} · {text}</source>
      <translation>Modification de {surface} · {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Kept {named} as v{number}</source>
      <translation>{named} : v{number} gardée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Looked over {name}</source>
      <translation>Revue de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>New surface: {name}</source>
      <translation>Nouvelle présentation : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>New text for {surface}: {text}</source>
      <translation>Nouveau texte pour {surface} : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>No surface is called “{name}”.</source>
      <translation>Aucune présentation ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Ordered the surfaces</source>
      <translation>Ordre des présentations changé</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>Restored v{number} of {named}</source>
      <translation>v{number} de {named} restaurée</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>There is a surface “{name}” already.</source>
      <translation>Il y a déjà une présentation « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>There is no text to be live.</source>
      <translation>Il n’y a pas de texte à publier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>There is no version {number} of this text.</source>
      <translation>Il n’y a pas de version {number} de ce texte.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>This surface is no longer here.</source>
      <translation>Cette présentation n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>This text is no longer here.</source>
      <translation>Ce texte n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>v{number} of {named} is live</source>
      <translation>v{number} de {named} est en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>{named} is live</source>
      <translation>{named} est en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>{name} is not looked over again. Say first how often.</source>
      <translation>{name} n’est jamais repassé en revue. Dites d’abord à quel rythme.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>{surface} has a text “{text}” already.</source>
      <translation>{surface} a déjà un texte « {text} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>“{name}” may be {count} surfaces: {found}.</source>
      <translation>« {name} » peut désigner {count} présentations : {found}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surfaces.py" />
      <source>“{platform}” is none of the platforms: {known}.</source>
      <translation>« {platform} » n’est aucune des plateformes : {known}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surroundings.py" />
      <source>The clock of this computer says {day}, which is before what was last done here ({last}). Set it right: until then what is due and what you log have wrong days.</source>
      <translation>L’horloge de cet ordinateur dit {day}, ce qui précède la dernière action ici ({last}). Réglez-la : d’ici là, les échéances et ce que vous notez ont de faux jours.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surroundings.py" />
      <source>The clock of this computer says {day}. Set it right: until then all days are wrong.</source>
      <translation>L’horloge de cet ordinateur dit {day}. Réglez-la : d’ici là, tous les jours sont faux.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surroundings.py" />
      <source>{folder} is on another machine ({kind}), where databases are damaged when a connection breaks or two computers write. Keep it on a disk of this computer, and copy backups there instead.</source>
      <translation>{folder} est sur une autre machine ({kind}), où une base s’abîme quand la connexion se rompt ou que deux ordinateurs écrivent. Gardez-le sur un disque de cet ordinateur, et copiez-y plutôt des sauvegardes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/surroundings.py" />
      <source>{folder} is synced by {program}, which copies a database while it is written and can damage it. Move the folder out of there, and copy backups instead: netdesk backup -o FILE.</source>
      <translation>{folder} est synchronisé par {program}, qui copie une base pendant qu’elle est écrite et peut l’abîmer. Sortez le dossier de là, et copiez plutôt des sauvegardes : netdesk backup -o FICHIER.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/tables.py" />
      <source>Told the columns of {file}</source>
      <translation>Colonnes de {file} indiquées</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>A theme that has ended has no rank. Want it again first.</source>
      <translation>Un thème abandonné n’a pas de rang. Reprenez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>Deleted the theme {text}</source>
      <translation>Thème supprimé : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>Edited the theme {text}</source>
      <translation>Thème modifié : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>How much a theme is wanted is 1, 2 or 3.</source>
      <translation>L’importance d’un thème est 1, 2 ou 3.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>Looked over the themes</source>
      <translation>Thèmes passés en revue</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>New theme: {text}</source>
      <translation>Nouveau thème : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>No longer wanted: {text}</source>
      <translation>Thème abandonné : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>No theme says “{words}”.</source>
      <translation>Aucun thème ne dit « {words} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>Ranked “{text}” {index}</source>
      <translation>« {text} » mis au rang {index}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>Say in a few words what you want to be remembered for.</source>
      <translation>Dites en quelques mots pour quoi vous voulez que l’on se souvienne de vous.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>There is a theme “{text}” already.</source>
      <translation>Il y a déjà un thème « {text} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>This theme is no longer here.</source>
      <translation>Ce thème n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>Wanted again: {text}</source>
      <translation>Thème repris : {text}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>“{text}” does not show there</source>
      <translation>« {text} » n’y apparaît pas</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>“{text}” may show there</source>
      <translation>« {text} » y apparaît peut-être</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>“{text}” shows there</source>
      <translation>« {text} » y apparaît</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/themes.py" />
      <source>“{words}” may be {count} themes: {found}.</source>
      <translation>« {words} » peut désigner {count} thèmes : {found}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ticking.py" />
      <source>There is no printed list with codes yet. Make one with “netdesk sheet walk-in”.</source>
      <translation>Il n’y a pas encore de liste imprimée avec des codes. Faites-en une avec « netdesk sheet walk-in ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ticking.py" />
      <source>There is no “{code}” on that list; it goes from a1 to {list}.</source>
      <translation>Il n’y a pas de « {code} » sur cette liste ; elle va de a1 à {list}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/ticking.py" />
      <source>{count} from “{list}”</source>
      <translation>{count} de « {list} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/vault.py" />
      <source>This is locked. Give your passphrase to open it.</source>
      <translation>C’est verrouillé. Donnez votre phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>A view needs a name.</source>
      <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>A view needs a query: say in the search box whom it shows.</source>
      <translation>Une vue a besoin d’une requête : dites dans le champ de recherche qui elle montre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>Changed the view {name}</source>
      <translation>Vue modifiée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>Deleted the view {name}</source>
      <translation>Vue supprimée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>Moved the view {name}</source>
      <translation>Vue déplacée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>Renamed the view {before} to {after}</source>
      <translation>Vue {before} renommée en {after}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>Saved the view {name}</source>
      <translation>Vue enregistrée : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>There is a view “{name}” already. Choose another name.</source>
      <translation>Il y a déjà une vue « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>There is no view “{name}”.</source>
      <translation>Il n’y a pas de vue « {name} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/views.py" />
      <source>This view is no longer here.</source>
      <translation>Cette vue n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>Deleted what I saw of {name}</source>
      <translation>Observation supprimée au sujet de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>Edited what I saw of {name}</source>
      <translation>Observation modifiée au sujet de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>Only what was seen can be noted; this day is still to come.</source>
      <translation>On ne peut noter que ce que l’on a vu ; ce jour est encore à venir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>Saw {name} at {skill}</source>
      <translation>Observation de {name} : {skill}</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>Say what you saw.</source>
      <translation>Dites ce que vous avez vu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>Say which skill it was.</source>
      <translation>Dites quelle compétence c’était.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>The interaction at which it was is no longer here.</source>
      <translation>L’échange où cela s’est passé n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>The recommendation you gave {name} stands on it; remove that first.</source>
      <translation>La recommandation que vous avez donnée à {name} s’appuie dessus ; retirez-la d’abord.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>There is no such witness record, or it was removed meanwhile; see the list of witness records.</source>
      <translation>Cette observation n’existe pas, ou a été supprimée entre-temps ; voyez la liste des observations.</translation>
    </message>
    <message>
      <location filename="../../netdesk/services/witnesses.py" />
      <source>What was seen of one person cannot become another's; note it anew.</source>
      <translation>Ce qui a été vu d’une personne ne peut être attribué à une autre ; notez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/agenda.py" />
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Agenda with {name}</source>
      <translation>Ordre du jour avec {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/agenda.py" />
      <source>Last time</source>
      <translation>La dernière fois</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/agenda.py" />
      <source>Nothing is on the agenda.</source>
      <translation>Rien n’est à l’ordre du jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/agenda.py" />
      <source>Only on this sheet: it is kept nowhere else.</source>
      <translation>Sur cette feuille seulement : ce n’est conservé nulle part ailleurs.</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/agenda.py" />
      <source>Something to talk about in person</source>
      <translation>À aborder de vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/event.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/people_sheet.py" />
      <source>Badges</source>
      <translation>Badges</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/people_sheet.py" />
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/people_sheet.py" />
      <source>Nobody is on this sheet.</source>
      <translation>Il n’y a personne sur cette feuille.</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/people_sheet.py" />
      <source>Others</source>
      <translation>Autres</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/people_sheet.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/people_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/people_sheet.py" />
      <source>There is no label sheet “{name}”. There are: {labels}.</source>
      <translation>Il n’y a pas de planche d’étiquettes « {name} ». Il y a : {labels}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/people_sheet.py" />
      <source>Who is there</source>
      <translation>Qui est là</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/typesetting.py" />
      <source>The template “{name}” cannot be read: {strerror}.</source>
      <translation>Le modèle « {name} » ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/sheets/typesetting.py" />
      <source>The template “{name}” cannot be set: {rstrip}.</source>
      <translation>Le modèle « {name} » ne peut pas être composé : {rstrip}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/archives.py" />
      <source>Line {number} of {table}.jsonl does not fit ({column} is “{value}”); nothing was changed.</source>
      <translation>La ligne {number} de {table}.jsonl ne convient pas ({column} vaut « {value} ») ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/archives.py" />
      <source>Line {number} of {table}.jsonl does not fit ({error}); nothing was changed.</source>
      <translation>La ligne {number} de {table}.jsonl ne convient pas ({error}) ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/archives.py" />
      <source>Line {number} of {table}.jsonl has other fields than netdesk knows; nothing was changed.</source>
      <translation>La ligne {number} de {table}.jsonl a d’autres champs que ceux que netdesk connaît ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/archives.py" />
      <source>This archive has a table “{table}” that netdesk does not know; nothing was changed.</source>
      <translation>Cette archive a une table « {table} » que netdesk ne connaît pas ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/archives.py" />
      <source>This archive was written by a newer netdesk (schema {schema}, this one knows {newest_version}). Update netdesk to restore it; nothing was changed.</source>
      <translation>Cette archive a été écrite par un netdesk plus récent (schéma {schema}, celui-ci connaît {newest_version}). Mettez netdesk à jour pour la restaurer ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/backups.py" />
      <source>This backup is not whole: rows in it point at others that are missing. Choose another.</source>
      <translation>Cette sauvegarde est incomplète : des lignes y renvoient à d’autres qui manquent. Choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/backups.py" />
      <source>“{name}” cannot be read. See whether its disk is there, and whether you may read it.</source>
      <translation>« {name} » ne peut pas être lu. Voyez si son disque est là, et si vous avez le droit de le lire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/backups.py" />
      <source>“{name}” cannot be restored: it is another program's database. Choose a backup or an archive of netdesk.</source>
      <translation>« {name} » ne peut pas être restauré : c’est la base d’un autre programme. Choisissez une sauvegarde ou une archive de netdesk.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/backups.py" />
      <source>“{name}” cannot be restored: it is damaged, or not a netdesk database. Choose another backup.</source>
      <translation>« {name} » ne peut pas être restauré : ce fichier est endommagé, ou n’est pas une base netdesk. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/backups.py" />
      <source>“{name}” is empty. Choose another backup.</source>
      <translation>« {name} » est vide. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/backups.py" />
      <source>“{name}” was written by a newer netdesk. Update netdesk to restore it, or choose another backup.</source>
      <translation>« {name} » a été écrit par un netdesk plus récent. Mettez netdesk à jour pour le restaurer, ou choisissez une autre sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/check.py" />
      <source>People who were left unsettled: {count}.</source>
      <translation>Personnes restées à recalculer : {count}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/check.py" />
      <source>Rows of {table} that point at a row of {parent} which does not exist: {count}.</source>
      <translation>Lignes de {table} qui renvoient à une ligne de {parent} qui n’existe pas : {count}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/check.py" />
      <source>The list shows {name} (person {person_id}) otherwise than the log says.</source>
      <translation>La liste montre {name} (personne {person_id}) autrement que le journal.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/check.py" />
      <source>The list still shows {name} (person {person_id}), who is no longer here.</source>
      <translation>La liste montre encore {name} (personne {person_id}), qui n’est plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/check.py" />
      <source>The search index finds {name} (person {person_id}) by other words than what is stated.</source>
      <translation>L’index de recherche trouve {name} (personne {person_id}) par d’autres mots que ce qui est noté.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/check.py" />
      <source>The search index lacks {lacking} people and holds {gone} who are no longer here.</source>
      <translation>Il manque {lacking} personnes à l’index de recherche, et il en contient {gone} qui ne sont plus ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/check.py" />
      <source>{name} is not in the alphabetical place.</source>
      <translation>{name} n’est pas à sa place alphabétique.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/encryption.py" />
      <source>Another netdesk has this desk open, so its passphrase was left as it is. Quit its windows, wait until its commands have ended, and try again.</source>
      <translation>Un autre netdesk a ce bureau ouvert, la phrase secrète est donc restée telle quelle. Quittez ses fenêtres, attendez la fin de ses commandes, et réessayez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/encryption.py" />
      <source>Something was written meanwhile, so the passphrase was left as it is. Try again.</source>
      <translation>Quelque chose a été écrit entre-temps, la phrase secrète est donc restée telle quelle. Réessayez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/encryption.py" />
      <source>The database is damaged, so its passphrase was left as it is. Bring an earlier backup back with “netdesk restore”; “netdesk backup --list” names them.</source>
      <translation>La base est endommagée, sa phrase secrète est donc restée telle quelle. Reprenez une sauvegarde antérieure avec « netdesk restore » ; « netdesk backup --list » en donne la liste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/failures.py" />
      <source>Another netdesk is still writing, so nothing was changed. Try again when it has finished.</source>
      <translation>Un autre netdesk est en train d’écrire, rien n’a donc été modifié. Réessayez quand il aura fini.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/failures.py" />
      <source>Somebody or something that this is about was removed meanwhile, so nothing was changed. Look anew.</source>
      <translation>La personne ou la chose dont il s’agit a été supprimée entre-temps, rien n’a donc été modifié. Regardez de nouveau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/failures.py" />
      <source>The database cannot be read or written. See whether its folder is there, its disk is sound and has room, and both may be written to.</source>
      <translation>La base ne peut être ni lue ni écrite. Vérifiez que son dossier est là, que son disque est sain et a de la place, et que les deux sont accessibles en écriture.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/failures.py" />
      <source>The database is damaged. Bring a backup back with “netdesk restore”, or move the file away to start empty.</source>
      <translation>La base est endommagée. Reprenez une sauvegarde avec « netdesk restore », ou déplacez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/failures.py" />
      <source>The database may not be written to, so nothing was changed. Change the permissions of it and its folder.</source>
      <translation>La base n’est pas accessible en écriture, rien n’a donc été modifié. Changez ses droits et ceux de son dossier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/failures.py" />
      <source>The disk is full, so nothing was changed. Make room and try again.</source>
      <translation>Le disque est plein, rien n’a donc été modifié. Faites de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/journal.py" />
      <source>There is no step {step_id} in the history.</source>
      <translation>Il n’y a pas d’étape {step_id} dans l’historique.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/journal.py" />
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/journal.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/journal.py" />
      <source>“{label}” cannot be redone: what it changed is no longer as it was.</source>
      <translation>« {label} » ne peut pas être rétabli : ce qu’il modifiait n’est plus comme avant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/journal.py" />
      <source>“{label}” cannot be undone because later steps build on it. Undo these first: {names}{more}.</source>
      <translation>« {label} » ne peut pas être annulé, car des étapes ultérieures s’appuient dessus. Annulez d’abord : {names}{more}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/journal.py" />
      <source>“{label}” cannot be undone: what it changed has changed again since.</source>
      <translation>« {label} » ne peut pas être annulé : ce qu’il modifiait a changé depuis.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/journal.py" />
      <source>“{label}” was undone already.</source>
      <translation>« {label} » a déjà été annulé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/key.py" />
      <source>{path} has got another passphrase, or none any more. Start netdesk again to open it.</source>
      <translation>{path} a une autre phrase secrète, ou n’en a plus. Redémarrez netdesk pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/key.py" />
      <source>{path} is encrypted. Give its passphrase to open it.</source>
      <translation>{path} est chiffré. Donnez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/load.py" />
      <source>tag {name}</source>
      <translation>étiquette {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>Nothing can be written to {folder} ({why}). Make room there, let netdesk write there, or choose another folder with --data-dir.</source>
      <translation>Rien ne peut être écrit dans {folder} ({why}). Faites-y de la place, laissez netdesk y écrire, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>The database is damaged, so no backup was made. Quit netdesk and bring an earlier backup back with “netdesk restore”; “netdesk backup --list” names them.</source>
      <translation>La base est endommagée, aucune sauvegarde n’a donc été faite. Quittez netdesk et reprenez une sauvegarde antérieure avec « netdesk restore » ; « netdesk backup --list » en donne la liste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} cannot be read as a netdesk database ({error}). Bring a backup back with “netdesk restore”, or move the file away to start empty.</source>
      <translation>{path} ne peut pas être lu comme une base netdesk ({error}). Reprenez une sauvegarde avec « netdesk restore », ou déplacez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} is a folder, where the database should be. Move it away to start empty, or bring a backup back with “netdesk restore”, which keeps the folder.</source>
      <translation>{path} est un dossier, là où devrait être la base. Déplacez-le pour repartir de zéro, ou reprenez une sauvegarde avec « netdesk restore », qui garde le dossier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} is a pipe or a device, where the database should be. Move it away to start empty, or bring a backup back with “netdesk restore”.</source>
      <translation>{path} est un tube ou un périphérique, là où devrait être la base. Déplacez-le pour repartir de zéro, ou reprenez une sauvegarde avec « netdesk restore ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} is cut off, so what it held is lost. Bring a backup back with “netdesk restore”, or delete the file to start empty.</source>
      <translation>{path} est tronqué, son contenu est donc perdu. Reprenez une sauvegarde avec « netdesk restore », ou supprimez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} is empty (0 bytes), so what it held is lost. Bring a backup back with “netdesk restore”, or delete the file to start empty.</source>
      <translation>{path} est vide (0 octet), son contenu est donc perdu. Reprenez une sauvegarde avec « netdesk restore », ou supprimez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} is not a netdesk database. Choose another data folder with --data-dir.</source>
      <translation>{path} n’est pas une base netdesk. Choisissez un autre dossier de données avec --data-dir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} points at {target}, which is not there. Bring its disk back, or remove the link.</source>
      <translation>{path} renvoie à {target}, qui n’est pas là. Rebranchez son disque, ou supprimez le lien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/migrate.py" />
      <source>{path} was written by a newer netdesk (schema {version}, this one knows {newest_version}). Update netdesk to open it; the file was left as it is.</source>
      <translation>{path} a été écrit par un netdesk plus récent (schéma {version}, celui-ci connaît {newest_version}). Mettez netdesk à jour pour l’ouvrir ; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/people.py" />
      <source>A person needs a name, even if it is only a first name.</source>
      <translation>Une personne a besoin d’un nom, ne serait-ce qu’un prénom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/shelf.py" />
      <source>Removed {who} after {kept_days} days in the bin</source>
      <translation>Retrait de {who} après {kept_days} jours à la corbeille</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/shelf.py" />
      <source>{count} person</source>
      <translation>{count} personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/store.py" />
      <source>{path} cannot be opened: {error}.</source>
      <translation>{path} ne peut pas être ouvert : {error}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/store.py" />
      <source>{path} was deleted or replaced by another program while netdesk had it open, so this was not written. Quit netdesk and start it again; “netdesk restore” brings a backup back.</source>
      <translation>{path} a été supprimé ou remplacé par un autre programme pendant que netdesk l’avait ouvert, ceci n’a donc pas été écrit. Quittez netdesk et redémarrez-le ; « netdesk restore » reprend une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/store.py" />
      <source>{path} was deleted or replaced by another program while netdesk had it open, so this was not written. What was here until then is kept as the backup {backup}: quit netdesk, start it again, and restore it.</source>
      <translation>{path} a été supprimé ou remplacé par un autre programme pendant que netdesk l’avait ouvert, ceci n’a donc pas été écrit. Ce qui était ici jusque-là est gardé comme sauvegarde {backup} : quittez netdesk, redémarrez-le et restaurez-la.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/unreadable.py" />
      <source>Repaired what could not be read</source>
      <translation>Réparation de ce qui était illisible</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/unreadable.py" />
      <source>Rows of {table} whose day ({column}) cannot be read, such as “{value}”: {count}.</source>
      <translation>Lignes de {table} dont le jour ({column}) est illisible, comme « {value} » : {count}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/unreadable.py" />
      <source>The day of what was logged with {names} cannot be read: “{value}”.</source>
      <translation>Le jour de ce qui a été noté avec {names} est illisible : « {value} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/unreadable.py" />
      <source>The day of what was logged with {names} cannot be read: “{value}”. A repair takes the day it was written down, {day}.</source>
      <translation>Le jour de ce qui a été noté avec {names} est illisible : « {value} ». Une réparation prend le jour où cela a été noté, {day}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/unreadable.py" />
      <source>The setting “{name}” cannot be read: “{value}”. A repair goes back to what it is at first.</source>
      <translation>Le réglage « {name} » est illisible : « {value} ». Une réparation revient à sa valeur de départ.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/vault.py" />
      <source>Set a passphrase first: it is what keeps this readable by you alone.</source>
      <translation>Définissez d’abord une phrase secrète : c’est elle qui fait que vous seul pouvez lire ceci.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/vault.py" />
      <location filename="../../netdesk/ui/encryption_commands.py" />
      <source>That is not the passphrase.</source>
      <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/vault.py" />
      <source>There is a passphrase already. Change it instead.</source>
      <translation>Il y a déjà une phrase secrète. Changez-la plutôt.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/vault.py" />
      <source>There is no passphrase yet. Set one first.</source>
      <translation>Il n’y a pas encore de phrase secrète. Définissez-en une d’abord.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/vault.py" />
      <source>This cannot be opened: it was changed outside netdesk, or sealed at another desk.</source>
      <translation>Ceci ne peut pas être ouvert : modifié hors de netdesk, ou scellé sur un autre bureau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/store/vault.py" />
      <source>This was printed and then erased.</source>
      <translation>Ceci a été imprimé, puis effacé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Normal</source>
      <translation>&amp;Normal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Printer …</source>
      <translation>Im&amp;primante …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Private</source>
      <translation>&amp;Privé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Unspoken</source>
      <translation>De &amp;vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <location filename="../../netdesk/ui/gate_dialog.py" />
      <location filename="../../netdesk/ui/help_dialog.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <location filename="../../netdesk/ui/person_editor.py" />
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>New point</source>
      <translation>Nouveau point</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Nothing yet. What you add is here until you meet.</source>
      <translation>Rien pour l’instant. Ce que vous ajoutez reste ici jusqu’à votre rencontre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Open sealed points …</source>
      <translation>Ouvrir les points scellés …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>P&amp;DF file …</source>
      <translation>Fichier P&amp;DF …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Paper &amp;only</source>
      <translation>S&amp;ur papier seulement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Printed once on the agenda, then erased for good.</source>
      <translation>Imprimé une fois sur l’ordre du jour, puis effacé pour de bon.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Printed, and erased here</source>
      <translation>Imprimé, et effacé ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Sealed ({kind})</source>
      <translation>Scellé ({kind})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Sealed with your passphrase, and not printed.</source>
      <translation>Scellé par votre phrase secrète, et non imprimé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Talk in person</source>
      <translation>À dire de vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Talked about before</source>
      <translation>Déjà abordé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>What it is is not kept, only that there is something to talk about in person.</source>
      <translation>Le contenu n’est pas conservé, seulement qu’il y a quelque chose à dire de vive voix.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>What to talk about</source>
      <translation>De quoi parler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Who may read it</source>
      <translation>Qui peut le lire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>for paper</source>
      <translation>pour papier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>private</source>
      <translation>privé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>“{mark}”: better private, for paper, or unspoken?</source>
      <translation>« {mark} » : plutôt privé, sur papier, ou de vive voix ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Address</source>
      <translation>&amp;Adresse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>&amp;From</source>
      <translation>&amp;De</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>&amp;Kind</source>
      <translation>&amp;Genre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Note</source>
      <translation>&amp;Note</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/reach_commands.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;On</source>
      <translation>&amp;Le</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>&amp;Place</source>
      <translation>&amp;Lieu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>&amp;Until</source>
      <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/reach_commands.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;What</source>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>&amp;Who it reaches</source>
      <translation>Public &amp;visé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>3 Nov, last Friday</source>
      <translation>3 nov., vendredi dernier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>3 Nov, last Friday, 2027-02-01</source>
      <translation>3 nov., vendredi dernier, 2027-02-01</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>From whom</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>It is still planned; a day is not needed</source>
      <translation>En projet ; la date est facultative</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>On</source>
      <translation>Le</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Recognition inside my company</source>
      <translation>Reconnaissance dans mon entreprise</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Storage for beginners</source>
      <translation>Le stockage pour débutants</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>To&amp;pics</source>
      <translation>Su&amp;jets</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>Until</source>
      <translation>Jusqu’au</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Vienna</source>
      <translation>Vienne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Where you are seen</source>
      <translation>Où l’on vous voit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Who &amp;reacted</source>
      <translation>Qui a &amp;réagi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Who is t&amp;here</source>
      <translation>Qui y &amp;est</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Whom to &amp;meet there</source>
      <translation>Qui y r&amp;encontrer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>https://…</source>
      <translation>https://…</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>only if it takes several days</source>
      <translation>seulement si cela dure plusieurs jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>storage, hiring</source>
      <translation>stockage, recrutement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>the board read it</source>
      <translation>la direction l’a lu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Add an appearance</source>
      <translation>Ajouter une intervention</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Add …</source>
      <translation>Ajouter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Be seen</source>
      <translation>Se faire voir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Brief …</source>
      <translation>Fiche de préparation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/offers_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <location filename="../../netdesk/ui/rules_page.py" />
      <location filename="../../netdesk/ui/guarded_list.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/offers_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <location filename="../../netdesk/ui/rules_page.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Edit …</source>
      <translation>Modifier …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Events you take part in, talks, articles, books, blog posts and posts, planned or done; who was there and who reacted; and what followed inside your company.</source>
      <translation>Événements auxquels vous prenez part, conférences, articles, livres, billets de blog et publications, prévus ou passés ; qui était là et qui a réagi ; et ce qui a suivi dans votre entreprise.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Follow up</source>
      <translation>Donner suite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Followed by</source>
      <translation>Suivi de</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>In People</source>
      <translation>Dans Personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>It followed</source>
      <translation>Cela a suivi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Met</source>
      <translation>Rencontre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>People met …</source>
      <translation>Personnes rencontrées …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Plan one</source>
      <translation>En prévoir une</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Plan …</source>
      <translation>Prévoir …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Planned</source>
      <translation>Prévu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Reaches</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Reacted</source>
      <translation>A réagi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Recognition …</source>
      <translation>Reconnaissance …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Remind me …</source>
      <translation>Me rappeler …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>There</source>
      <translation>Présents</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Where I am seen</source>
      <translation>Où l’on me voit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>brief …</source>
      <translation>fiche de préparation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>follow up</source>
      <translation>donner suite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>people met …</source>
      <translation>personnes rencontrées …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>remind me …</source>
      <translation>me rappeler …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>who lives in {place}</source>
      <translation>qui habite à {place}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>who reacted</source>
      <translation>qui a réagi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>who was there</source>
      <translation>qui était là</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>whom to meet</source>
      <translation>qui rencontrer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>As what</source>
      <translation>Comme quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>As what, by {name}</source>
      <translation>Comme quoi, par {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>Ask five people</source>
      <translation>Demander à cinq personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>How would they describe you?</source>
      <translation>Comment vous décriraient-elles ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>In which words</source>
      <translation>En quels mots</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>In which words, by {name}</source>
      <translation>En quels mots, par {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>Keep the answers</source>
      <translation>Garder les réponses</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>One of each closeness, whoever you were in touch with last: distant people say what you are known for, close ones what you are. Ask in your own words; what they answer is kept as a mention, and none of them comes up again for two years.</source>
      <translation>Une personne de chaque proximité, celle avec qui vous étiez en contact en dernier : les personnes éloignées disent ce pour quoi vous êtes connu, les proches ce que vous êtes. Demandez avec vos propres mots ; leur réponse est gardée comme mention, et aucune d’elles ne revient avant deux ans.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>as they said it</source>
      <translation>comme elles l’ont dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>closeness {level}, {words}</source>
      <translation>proximité {level}, {words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>in a word or a few</source>
      <translation>en un mot ou en quelques-uns</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Archives of netdesk (*.zip)</source>
      <translation>Archives de netdesk (*.zip)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Backups and archives of netdesk (*.db *.zip)</source>
      <translation>Sauvegardes et archives de netdesk (*.db *.zip)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Choose a place …</source>
      <translation>Choisir un emplacement …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Everything is in {name}, with {count} people.</source>
      <translation>Tout est dans {name}, personnes comprises : {count}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>One zip of open formats: tables as JSON Lines, people as vCards, photos. Who has it can read it, but for private notes, which stay sealed. Words for paper and the steps that can be undone stay here. “Restore a file …” under “Backups …” makes a desk of it again.</source>
      <translation>Un seul fichier zip de formats ouverts : tables en JSON Lines, personnes en vCards, photos. Qui le détient peut le lire, sauf les notes privées, qui restent scellées. Les mots pour le papier et les étapes à annuler restent ici. « Restaurer un fichier … », sous « Sauvegardes … », en refait un bureau.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Put {name} in the place of what is here?</source>
      <translation>Mettre {name} à la place de ce qui est ici ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Restore a file</source>
      <translation>Restaurer un fichier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Restored {name}. What was here is kept as {aside}</source>
      <translation>{name} restauré. Ce qui était ici est gardé sous {aside}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Take everything out</source>
      <translation>Tout emporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Take everything out?</source>
      <translation>Tout emporter ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>The desk keeps the passphrase it has now.</source>
      <translation>Le bureau garde la phrase secrète qu’il a maintenant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>This desk is not encrypted, so what was encrypted will be in the clear.</source>
      <translation>Ce bureau n’est pas chiffré, ce qui était chiffré sera donc en clair.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>What is here now is kept as a backup, so that you can come back to it.</source>
      <translation>Ce qui est ici maintenant est gardé comme sauvegarde, afin que vous puissiez y revenir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>in the clear</source>
      <translation>en clair</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>netdesk {day}.zip</source>
      <translation>netdesk {day}.zip</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>under another passphrase</source>
      <translation>sous une autre phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>&amp;Back up now</source>
      <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>&amp;Check what is here …</source>
      <translation>&amp;Vérifier ce qui est ici …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>&amp;Restore this …</source>
      <translation>&amp;Restaurer celle-ci …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>&amp;Take everything out …</source>
      <translation>&amp;Tout emporter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Comparing with what is here …</source>
      <translation>Comparaison avec ce qui est ici …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <location filename="../../netdesk/ui/check_dialog.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <location filename="../../netdesk/ui/history_dialog.py" />
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Done</source>
      <comment>with this window</comment>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>It was made under another passphrase, which is asked for.</source>
      <translation>Elle a été faite sous une autre phrase secrète, qui sera demandée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Last step here: {label}</source>
      <translation>Dernière étape ici : {label}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Last step there: {label}</source>
      <translation>Dernière étape là-bas : {label}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Made on each day something changed, and before an import, a merge, a restore, a repair and a new schema. Kept are those of 7 days, 4 weeks and 12 months.</source>
      <translation>Faites chaque jour où quelque chose a changé, et avant une importation, une fusion, une restauration, une réparation et un nouveau schéma. On garde celles de 7 jours, 4 semaines et 12 mois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Restore a &amp;file …</source>
      <translation>Restaurer un &amp;fichier …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>There are none yet. The first is made when something has changed.</source>
      <translation>Il n’y en a pas encore. La première est faite dès que quelque chose a changé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>What you stated is the same there and here.</source>
      <translation>Ce que vous avez indiqué est identique là-bas et ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before a merge</source>
      <translation>avant une fusion</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before a new schema</source>
      <translation>avant un nouveau schéma</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before a repair</source>
      <translation>avant une réparation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before a restore</source>
      <translation>avant une restauration</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before an import</source>
      <translation>avant une importation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before another passphrase</source>
      <translation>avant une autre phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>of the day</source>
      <translation>du jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>when the database was lost</source>
      <translation>quand la base a été perdue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>{what}: {there} there, {here} here; {lost} would go, {back} would come back</source>
      <translation>{what} : {there} là-bas, {here} ici ; {lost} partiraient, {back} reviendraient</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>… and {count} more kind</source>
      <translation>… et {count} autre sorte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>… and {count} more kinds</source>
      <translation>… et {count} autres genres</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>About me</source>
      <translation>Sur moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bring in</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/identity_commands.py" />
      <source>Bring in my profiles</source>
      <translation>Importer mes profils</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>Nothing new in these files</source>
      <translation>Rien de nouveau dans ces fichiers</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>Said by {name}{day}</source>
      <translation>Dit par {name}{day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>What would come in</source>
      <translation>Ce qui entrerait</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>{count} part is here already.</source>
      <translation>{count} élément est déjà ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>{count} parts are here already.</source>
      <translation>{count} éléments sont déjà ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>&amp;As closeness or tag say</source>
      <translation>&amp;Selon la proximité ou l’étiquette</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>&amp;Every</source>
      <translation>&amp;Tous les</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>&amp;No reminders</source>
      <translation>&amp;Aucun rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>At the &amp;longest</source>
      <translation>Au plus &amp;tard</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Days, weeks, months or years: 30d, 6w, 3m, 1y</source>
      <translation>Jours, semaines, mois ou années : 30d, 6w, 3m, 1y</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Ideal interval</source>
      <translation>Intervalle idéal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>In touch with {who}</source>
      <translation>Contact avec {who}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Longest interval</source>
      <translation>Intervalle maximal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Only these count (none ticked: any contact counts):</source>
      <translation>Seuls comptent (rien de coché : tout contact compte) :</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Set cadence</source>
      <translation>Fixer le rythme</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>{rhythm}, {days} days at the longest</source>
      <translation>{rhythm}, {days} jours au plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>&amp;Repair</source>
      <translation>&amp;Réparer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>All is well.</source>
      <translation>Tout va bien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Is everything whole?</source>
      <translation>Tout est-il intact ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Looked at are the file, what in it points at something else, the lists, due days and search beside what was logged, days and settings, and your own rules and views.</source>
      <translation>On examine le fichier, ce qui y renvoie à autre chose, les listes, échéances et la recherche au regard du journal, les jours et les réglages, ainsi que vos règles et vues.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Looking …</source>
      <translation>Examen …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Not as it should be ({count}):</source>
      <translation>Pas comme il faudrait ({count}) :</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Repair makes anew what follows from what you stated, and does what is said above, once what is here is kept.</source>
      <translation>Réparer refait ce qui découle de vos données, et ce qui est dit plus haut, une fois ce qui est ici mis de côté.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Repaired. All is well.</source>
      <translation>Réparé. Tout va bien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Repairing …</source>
      <translation>Réparation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Rules and views are put otherwise where they are shown.</source>
      <translation>Règles et vues se corrigent là où elles sont affichées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>This could not be found out.</source>
      <translation>Ceci n’a pas pu être établi.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>What could be made anew was; this is left.</source>
      <translation>Ce qui pouvait être refait l’a été ; il reste ceci.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>What is damaged or missing is whole in a backup: restore one of the list.</source>
      <translation>Ce qui est endommagé ou manque est intact dans une sauvegarde : restaurez-en une de la liste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>What was here before is kept as {name}.</source>
      <translation>Ce qui était ici auparavant est gardé sous {name}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>A count</source>
      <translation>Un nombre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>A number, or what it is held against</source>
      <translation>Un nombre, ou ce à quoi on le compare</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>After what</source>
      <translation>Après quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Afterwards</source>
      <translation>Ensuite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Each of some people</source>
      <translation>Chacune de certaines personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>How many</source>
      <translation>Combien</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Kind of check</source>
      <translation>Genre de vérification</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Nothing that the log could tell</source>
      <translation>Rien que le journal puisse dire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Of what</source>
      <translation>De quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Of whom: a query</source>
      <translation>De qui : une requête</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Per</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>The check as a sentence</source>
      <translation>La vérification en une phrase</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>What is counted</source>
      <translation>Ce que l’on compte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>at least</source>
      <translation>au moins</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>at most</source>
      <translation>au plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>each</source>
      <translation>chaque</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>every</source>
      <translation>tous les</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>exactly</source>
      <translation>exactement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>per</source>
      <translation>par</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>weeks</source>
      <translation>semaines</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>within</source>
      <translation>en</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/closeness_menu.py" />
      <source>&amp;Closeness</source>
      <translation>&amp;Proximité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/closeness_menu.py" />
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Not stated</source>
      <translation>Non indiqué</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/closeness_menu.py" />
      <source>{dots}  {level}, {words}</source>
      <translation>{dots}  {level}, {words}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>&amp;Sheet</source>
      <translation>&amp;Feuille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <location filename="../../netdesk/ui/row_list.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>Columns of {file}</source>
      <translation>Colonnes de {file}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>For example</source>
      <translation>Par exemple</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>Is taken for</source>
      <translation>Est pris pour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>Take over</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>The first people as they would come in</source>
      <translation>Les premières personnes telles qu’elles seraient importées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>This table has no headers. What each column is is remembered for the next one like it.</source>
      <translation>Ce tableau n’a pas d’en-têtes. Ce qu’est chaque colonne est retenu pour le prochain semblable.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>What each column is. It is remembered for the next table with these headers.</source>
      <translation>Ce qu’est chaque colonne. C’est retenu pour le prochain tableau avec ces en-têtes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>{column} is taken for</source>
      <translation>{column} est pris pour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <source>{field}, as it seems</source>
      <translation>{field}, à ce qu’il semble</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/commands.py" />
      <source>Undone: {label}</source>
      <translation>Annulé : {label}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/comparison_view.py" />
      <source>Choose what holds; the rest is kept in the notes</source>
      <translation>Choisissez ce qui vaut ; le reste est gardé dans les notes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/comparison_view.py" />
      <source>Kept of both</source>
      <translation>Gardé des deux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/comparison_view.py" />
      <source>The two entries</source>
      <translation>Les deux fiches</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/dangers.py" />
      <source>Your data is not safe here</source>
      <translation>Vos données ne sont pas en sûreté ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <location filename="../../netdesk/ui/columns_dialog.py" />
      <location filename="../../netdesk/ui/kit/day_dialog.py" />
      <location filename="../../netdesk/ui/draft_form.py" />
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <location filename="../../netdesk/ui/export_dialog.py" />
      <location filename="../../netdesk/ui/form_dialog.py" />
      <location filename="../../netdesk/ui/import_page.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <location filename="../../netdesk/ui/split_dialog.py" />
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <location filename="../../netdesk/ui/panel_view.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>Decline to recommend {name}</source>
      <translation>Décliner la recommandation de {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Declined</source>
      <translation>Déclinée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>In your own words</source>
      <translation>Avec vos propres mots</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>To think of before you write</source>
      <translation>À considérer avant d’écrire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>What did you not see, and so cannot vouch for?</source>
      <translation>Qu’est-ce que vous n’avez pas vu, et dont vous ne pouvez donc répondre ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>Who did see it, and could be asked?</source>
      <translation>Qui l’a vu, et pourrait être sollicité ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>Would you like to see it: their work, a talk, a project together?</source>
      <translation>Aimeriez-vous le voir : son travail, une conférence, un projet commun ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>You could bring: {what}</source>
      <translation>Vous pourriez apporter : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/draft_day.py" />
      <source>“{text}” needs a year.</source>
      <translation>« {text} » demande une année.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/draft_fields.py" />
      <source>Pick “{name}” from the list, or take the name out.</source>
      <translation>Choisissez « {name} » dans la liste, ou retirez ce nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>After bringing in another address book, look here: people with a common address, number or profile, or with names almost alike, are shown side by side, to be merged or told apart.</source>
      <translation>Après avoir importé un autre carnet d’adresses, regardez ici : les personnes qui ont une adresse, un numéro ou un profil en commun, ou des noms presque identiques, sont présentées côte à côte, pour être fusionnées ou distinguées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Back to People</source>
      <translation>Retour aux personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Decide later</source>
      <translation>Décider plus tard</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Go to the choices</source>
      <translation>Aller aux choix</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Leave the duplicates</source>
      <translation>Quitter les doublons</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Looking for people who are here twice</source>
      <translation>Recherche des personnes présentes deux fois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Merge these two</source>
      <translation>Fusionner ces deux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Nobody seems to be here twice</source>
      <translation>Personne ne semble présent deux fois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Not the same</source>
      <translation>Pas la même</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Pairs who may be one</source>
      <translation>Paires qui n’en font peut-être qu’une</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>They are not the same</source>
      <translation>Ce n’est pas la même personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>{count} pair</source>
      <translation>{count} paire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>{count} pairs</source>
      <translation>{count} paires</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_commands.py" />
      <source>The keyring does not remember it</source>
      <translation>Le trousseau ne la retient pas</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_commands.py" />
      <source>The passphrase is changed</source>
      <translation>La phrase secrète est changée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_commands.py" />
      <source>This desk is encrypted now</source>
      <translation>Ce bureau est maintenant chiffré</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_commands.py" />
      <source>This desk is not encrypted any more</source>
      <translation>Ce bureau n’est plus chiffré</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>&amp;Backups made before ({count})</source>
      <translation>&amp;Sauvegardes déjà faites ({count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>&amp;New passphrase</source>
      <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>&amp;Present passphrase</source>
      <translation>&amp;Phrase secrète actuelle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <source>&amp;Remember on this computer (in its keyring)</source>
      <translation>&amp;Retenir sur cet ordinateur (dans son trousseau)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Change the desk's passphrase</source>
      <translation>Changer la phrase secrète du bureau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Encrypt</source>
      <translation>Chiffrer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Encrypt this desk</source>
      <translation>Chiffrer ce bureau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Everything netdesk keeps is encrypted, and at each start the passphrase is asked for. Nobody can recover it: if you forget it, everything is lost, the backups too. Write it down and keep it somewhere safe.

Archives, exports and the calendar file are for other programs and stay in the clear. A backup is made first.</source>
      <translation>Tout ce que garde netdesk est chiffré, et à chaque démarrage la phrase secrète est demandée. Personne ne peut la retrouver : si vous l’oubliez, tout est perdu, les sauvegardes aussi. Notez-la et gardez-la en lieu sûr.

Les archives, les exports et le fichier de calendrier sont destinés à d’autres programmes et restent en clair. Une sauvegarde est faite d’abord.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>From then on, whoever gets at the files of this computer can read everything on the desk but private notes. A backup is made first, under the present passphrase.</source>
      <translation>Dès lors, quiconque accède aux fichiers de cet ordinateur peut tout lire du bureau, sauf les notes privées. Une sauvegarde est faite d’abord, sous la phrase secrète actuelle.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Nobody can recover the new one either: write it down and keep it somewhere safe. A backup is made first, under the present one.</source>
      <translation>Personne ne peut retrouver la nouvelle non plus : notez-la et gardez-la en lieu sûr. Une sauvegarde est faite d’abord, sous l’actuelle.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <location filename="../../netdesk/ui/panel_view.py" />
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <location filename="../../netdesk/ui/kit/row_section.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Passphrase of this backup</source>
      <translation>Phrase secrète de cette sauvegarde</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Remove the encryption</source>
      <translation>Retirer le chiffrement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>The &amp;same again</source>
      <translation>La &amp;même à nouveau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>The two are not the same.</source>
      <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>Writing everything anew …</source>
      <translation>Réécriture de tout …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>are deleted, once a new one is made</source>
      <translation>sont supprimées, une fois qu’une nouvelle est faite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>open as the desk from now on</source>
      <translation>s’ouvrent désormais comme le bureau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>stay as they are</source>
      <translation>restent telles quelles</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/encryption_dialog.py" />
      <source>{name} was made under another passphrase.</source>
      <translation>{name} a été faite sous une autre phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Details of the error</source>
      <translation>Détails de l’erreur</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Nothing was changed by what failed, and you can go on. The details below help to mend it; read them before you send them, they may name people.</source>
      <translation>Ce qui a échoué n’a rien modifié, et vous pouvez continuer. Les détails ci-dessous aident à corriger ; lisez-les avant de les envoyer, ils peuvent nommer des personnes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Something went wrong</source>
      <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>netdesk made a mistake</source>
      <translation>netdesk a fait une erreur</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Could be evidence</source>
      <translation>Pourrait servir de preuve</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Could show it too</source>
      <translation>Pourrait le montrer aussi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Nothing yet: what shows it is written down below.</source>
      <translation>Rien pour l’instant : ce qui le montre s’écrit ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Something else that shows it</source>
      <translation>Autre chose qui le montre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Take as evidence</source>
      <translation>Prendre comme preuve</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Take it back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Taken as evidence</source>
      <translation>Pris comme preuve</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Talks and writings, introductions you made and recommendations you received come up here.</source>
      <translation>Vos conférences et écrits, les mises en relation que vous avez faites et les recommandations reçues apparaissent ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>What shows it</source>
      <translation>Ce qui le montre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;With</source>
      <translation>&amp;Avec</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <source>Given, received or asked</source>
      <translation>Donné, reçu ou demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/me_dialog.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/reach_commands.py" />
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <location filename="../../netdesk/ui/draft_form.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <location filename="../../netdesk/ui/person_editor.py" />
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Whe&amp;n</source>
      <translation>Qua&amp;nd</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/ledger_section.py" />
      <location filename="../../netdesk/ui/relation_rows.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>With whom</source>
      <translation>Avec qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Leave this out</source>
      <translation>Laisser de côté</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>On which day</source>
      <translation>Quel jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Pick “{text}” from the list, or clear it.</source>
      <translation>Choisissez « {text} » dans la liste, ou videz le champ.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Reminder</source>
      <translation>Rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Say what to remind you of.</source>
      <translation>Dites ce qu’il faut vous rappeler.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>To whom, or about whom</source>
      <translation>À qui, ou au sujet de qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Until when</source>
      <translation>Jusqu’à quand</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>What came of it</source>
      <translation>Ce qui en est sorti</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>What to be reminded of</source>
      <translation>Ce qu’il faut rappeler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>What was promised</source>
      <translation>Ce qui a été promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Which way</source>
      <translation>Dans quel sens</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Who promised</source>
      <translation>Qui a promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Whom it is about</source>
      <translation>Qui cela concerne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>of what</source>
      <translation>de quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>on which day</source>
      <translation>quel jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>remind me</source>
      <translation>me rappeler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>they promised</source>
      <translation>on m’a promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>until when</source>
      <translation>jusqu’à quand</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>what</source>
      <translation>quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_commands.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_commands.py" />
      <source>Excel workbook (*.xlsx)</source>
      <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_commands.py" />
      <source>Save {count} people as</source>
      <translation>Enregistrer {count} personnes en tant que</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_commands.py" />
      <source>Wrote {count} people to {name}</source>
      <translation>{count} personnes écrites dans {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_commands.py" />
      <source>people.{ending}</source>
      <translation>personnes.{ending}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_commands.py" />
      <source>vCards (*.vcf)</source>
      <translation>vCards (*.vcf)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_dialog.py" />
      <source>As</source>
      <translation>En tant que</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_dialog.py" />
      <source>Export {count} people</source>
      <translation>Exporter {count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_dialog.py" />
      <source>Export …</source>
      <translation>Exporter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_dialog.py" />
      <source>Untick what is to stay here.</source>
      <translation>Décochez ce qui doit rester ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_dialog.py" />
      <source>What &amp;leaves</source>
      <translation>Ce qui &amp;part</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_dialog.py" />
      <source>What leaves</source>
      <translation>Ce qui part</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/export_dialog.py" />
      <source>{kind}  ({count})</source>
      <translation>{kind}  ({count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Copy this chart</source>
      <translation>Copier ce graphique</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Go to the chart</source>
      <translation>Aller au graphique</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Open the rows of this figure</source>
      <translation>Ouvrir les lignes de ce chiffre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Save this chart …</source>
      <translation>Enregistrer ce graphique …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/gate_dialog.py" />
      <source>How far to go, and for whom</source>
      <translation>Jusqu’où aller, et pour qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/gate_dialog.py" />
      <source>The most telling act that netdesk offers; all that is quieter is offered too, and saying nothing always. Never a message for what is not verified or was noticed more than {days} days ago.</source>
      <translation>Le geste le plus marqué que netdesk propose ; tout ce qui est plus discret l’est aussi, et ne rien dire toujours. Jamais un message pour ce qui n’est pas vérifié ou a été remarqué il y a plus de {days} jours.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_commands.py" />
      <source>Something I can bring</source>
      <translation>Quelque chose que je peux apporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Giving</source>
      <translation>Donner</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Ideas</source>
      <translation>Idées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Introductions</source>
      <translation>Mises en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>Ledger</source>
      <translation>Bilan</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>News</source>
      <translation>Nouvelles</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Offers</source>
      <translation>Offres</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>Promises</source>
      <translation>Promesses</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Recommendations</source>
      <translation>Recommandations</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/guard_commands.py" />
      <source>Choose somebody first</source>
      <translation>Choisissez d’abord une personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/guard_commands.py" />
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/guard_commands.py" />
      <source>Save the agenda</source>
      <translation>Enregistrer l’ordre du jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>&amp;Backups …</source>
      <translation>&amp;Sauvegardes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>&amp;Open the folder</source>
      <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>Find a key, a field of the search, a file …</source>
      <translation>Chercher une touche, un champ de recherche, un fichier …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>Find in the help</source>
      <translation>Chercher dans l’aide</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>How to search</source>
      <translation>Comment chercher</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>List of keys</source>
      <translation>Liste des touches</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>Nothing in the help has these words.</source>
      <translation>Rien dans l’aide n’a ces mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>What is stored where</source>
      <translation>Ce qui est stocké où</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/help_dialog.py" />
      <source>Your data</source>
      <translation>Vos données</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>&amp;Redo what was undone last</source>
      <translation>&amp;Rétablir la dernière étape annulée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>&amp;Undo this step</source>
      <translation>&amp;Annuler cette étape</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>Find a step</source>
      <translation>Chercher une étape</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>Find a step …</source>
      <translation>Chercher une étape …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>No step has these words.</source>
      <translation>Aucune étape ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>Nothing was changed here yet.</source>
      <translation>Rien n’a encore été modifié ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/history_dialog.py" />
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <source>&amp;For</source>
      <translation>&amp;Pour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <location filename="../../netdesk/ui/look_back_page.py" />
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Think of something for somebody</source>
      <translation>Imaginer quelque chose pour quelqu’un</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <source>an article, a name, an hour</source>
      <translation>un article, un nom, une heure</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Drop</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Landed</source>
      <translation>Aboutie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Note an idea</source>
      <translation>Noter une idée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <location filename="../../netdesk/ui/ledger_section.py" />
      <location filename="../../netdesk/ui/lines_section.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/offers_section.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Open person</source>
      <translation>Ouvrir la personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Shared</source>
      <translation>Partagée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Think of something this week for</source>
      <translation>Imaginez quelque chose cette semaine pour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Thought of and never shared</source>
      <translation>Imaginées et jamais partagées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>What you think of bringing somebody is kept here until you share it. Sharing logs the give; later you may say that it landed. Say how close people are, and each week a few are named here.</source>
      <translation>Ce que vous imaginez d’apporter à quelqu’un est gardé ici jusqu’à ce que vous le partagiez. Le partage note le don ; plus tard vous pourrez dire qu’il a abouti. Indiquez la proximité des personnes, et chaque semaine quelques-unes sont nommées ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_commands.py" />
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_commands.py" />
      <source>Kept {count} answer</source>
      <translation>{count} réponse gardée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_commands.py" />
      <source>Kept {count} answers</source>
      <translation>{count} réponses gardées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_commands.py" />
      <source>LinkedIn's export or Markdown (*.zip *.csv *.md *.markdown *.txt)</source>
      <translation>Export LinkedIn ou Markdown (*.zip *.csv *.md *.markdown *.txt)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_commands.py" />
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_commands.py" />
      <source>No version has been kept yet.</source>
      <translation>Aucune version n’a encore été gardée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_commands.py" />
      <source>Nobody is left to ask: say first how close people are to you.</source>
      <translation>Il ne reste personne à qui demander : indiquez d’abord la proximité des personnes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>A few short statements, ranked: each is held against what your surfaces say and people say.</source>
      <translation>Quelques énoncés courts, classés : chacun est confronté à ce que disent vos présentations et à ce que disent les gens.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>About me …</source>
      <translation>Sur moi …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>All themes are still true</source>
      <translation>Tous les thèmes valent encore</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Ask five people …</source>
      <translation>Demander à cinq personnes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Begin with a place</source>
      <translation>Commencer par un endroit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Bring in a LinkedIn export …</source>
      <translation>Importer un export LinkedIn …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Bring in my profiles …</source>
      <translation>Importer mes profils …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Evidence …</source>
      <translation>Preuves …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Export all as Markdown …</source>
      <translation>Exporter tout en Markdown …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Heard again …</source>
      <translation>Entendu de nouveau …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Identity</source>
      <translation>Identité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Let it be</source>
      <translation>Laisser ainsi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Mention</source>
      <translation>Mention</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>More to do here</source>
      <translation>Autres actions ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>New mention …</source>
      <translation>Nouvelle mention …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>New theme …</source>
      <translation>Nouveau thème …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Open who said it</source>
      <translation>Ouvrir la personne qui l’a dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Portrait: all surfaces side by side</source>
      <translation>Portrait : toutes les présentations côte à côte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Rank it higher</source>
      <translation>Classer plus haut</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Rank it lower</source>
      <translation>Classer plus bas</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Remembered for what?</source>
      <translation>Quel souvenir laisser ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Say it in a few words</source>
      <translation>Dites-le en quelques mots</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Surfaces</source>
      <translation>Présentations</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Themes</source>
      <translation>Thèmes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Want it no longer, or again</source>
      <translation>Ne plus le vouloir, ou le vouloir de nouveau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Wanted against heard</source>
      <translation>Souhaité face à entendu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Whenever your name is mentioned, somebody says something. Here is what you want it to be, what your profiles say, and what people in fact say: side by side, so that you see what is missing.</source>
      <translation>Chaque fois que votre nom est cité, quelqu’un dit quelque chose. Voici ce que vous voulez que ce soit, ce que disent vos profils, et ce que les gens disent en fait : côte à côte, pour voir ce qui manque.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>All surfaces side by side</source>
      <translation>Toutes les présentations côte à côte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>All surfaces, side by side</source>
      <translation>Toutes les présentations, côte à côte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Back to Identity</source>
      <translation>Retour à Identité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Nothing written yet.</source>
      <translation>Rien d’écrit pour l’instant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Once a place where you present yourself is added, what it says is here beside all others.</source>
      <translation>Dès qu’un endroit où vous vous présentez est ajouté, ce qu’il dit est ici, à côté de tous les autres.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Shows: {themes}</source>
      <translation>Montre : {themes}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>a newer one is not live yet</source>
      <translation>une plus récente n’est pas encore en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <location filename="../../netdesk/ui/backup_commands.py" />
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bring in a folder</source>
      <translation>Importer un dossier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Bring in people</source>
      <translation>Importer des personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bring in {count}</source>
      <translation>Importer {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bringing people in</source>
      <translation>Importation des personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Choose a folder …</source>
      <translation>Choisir un dossier …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Choose files …</source>
      <translation>Choisir des fichiers …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Drop files here</source>
      <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Leave without bringing anybody in</source>
      <translation>Quitter sans importer personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>LinkedIn, Google Takeout, Monica, friends, address book, table, calendar, mail (*.zip *.csv *.tsv *.xlsx *.vcf *.vcard *.ldif *.ldi *.json *.sql *.md *.ics *.mbox *.eml)</source>
      <translation>LinkedIn, Google Takeout, Monica, friends, carnet d’adresses, tableau, calendrier, messages (*.zip *.csv *.tsv *.xlsx *.vcf *.vcard *.ldif *.ldi *.json *.sql *.md *.ics *.mbox *.eml)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>My own addresses …</source>
      <translation>Mes propres adresses …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Nobody could be made out yet: say what the columns are.</source>
      <translation>Personne n’a encore pu être reconnu : dites ce que sont les colonnes.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Nothing new: everybody in these files is here already, just like this.</source>
      <translation>Rien de nouveau : toutes les personnes de ces fichiers sont déjà ici, à l’identique.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Other files …</source>
      <translation>Autres fichiers …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Reading {files}</source>
      <translation>Lecture de {files}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Something has changed since the plan was made, so nothing was brought in. This is what it is now.</source>
      <translation>Quelque chose a changé depuis que le plan a été fait, rien n’a donc été importé. Voici ce qu’il est maintenant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>The export of LinkedIn, Google Takeout (zips as they are), Monica (.json, .sql) or friends (.md); an address book (.vcf, .ldif) or a table (.csv, .xlsx) from Google Contacts, Outlook, Thunderbird or any other; a calendar (.ics); mail (.mbox, .eml): who wrote to whom and when, never the text. You will see what would change before anything does. The files are read on this computer only.</source>
      <translation>L’export de LinkedIn, de Google Takeout (leurs zips tels quels), de Monica (.json, .sql) ou de friends (.md) ; un carnet d’adresses (.vcf, .ldif) ou un tableau (.csv, .xlsx) de Google Contacts, d’Outlook, de Thunderbird ou d’ailleurs ; un calendrier (.ics) ; des messages (.mbox, .eml) : qui a écrit à qui et quand, jamais le texte. Vous verrez ce qui changerait avant tout changement. Les fichiers ne sont lus que sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>The plan</source>
      <translation>Le plan</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>There is nobody in these files that could be read.</source>
      <translation>Il n’y a dans ces fichiers personne qui puisse être lu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>This is what would change. Nothing has yet; once done, it can be undone in one step.</source>
      <translation>Voici ce qui changerait. Rien n’a encore changé ; une fois fait, cela s’annule en une étape.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>What becomes of whom</source>
      <translation>Ce que devient chacune</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>A quarter ago</source>
      <translation>Il y a un trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>A year ago</source>
      <translation>Il y a un an</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>An honest mirror</source>
      <translation>Un miroir honnête</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Another day …</source>
      <translation>Un autre jour …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>As of another day …</source>
      <translation>À la date d’un autre jour …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>As of which day</source>
      <translation>À la date de quel jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Insight</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Insight as of</source>
      <translation>Analyse au</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Look back</source>
      <translation>Rétrospective</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>My topics …</source>
      <translation>Mes sujets …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <location filename="../../netdesk/ui/kit/sections_page.py" />
      <source>Sections of {room}</source>
      <translation>Sections de {room}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Two years ago</source>
      <translation>Il y a deux ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Whether your network is diverse, focused and deep, from what you log. Nothing is scored, and nothing is said of too few.</source>
      <translation>Si votre réseau est diversifié, concentré et profond, d’après ce que vous notez. Rien n’est noté sur une échelle, et rien n’est dit de trop peu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>&amp;One</source>
      <translation>&amp;L’une</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>&amp;Why</source>
      <translation>&amp;Pourquoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>Ask both before you make it; neither need hear of it if the other would rather not.</source>
      <translation>Demandez aux deux avant de la faire ; aucune n’a à en entendre parler si l’autre préfère s’abstenir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>Bring two people together</source>
      <translation>Réunir deux personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>One</source>
      <translation>L’une</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>The o&amp;ther</source>
      <translation>L’&amp;autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>The other</source>
      <translation>L’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>both restore old lifts</source>
      <translation>toutes deux restaurent de vieux ascenseurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Asked …</source>
      <translation>Demandé …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Made</source>
      <translation>Faite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>New introduction</source>
      <translation>Nouvelle mise en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Open person …</source>
      <translation>Ouvrir la personne …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Said no …</source>
      <translation>A dit non …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Said yes …</source>
      <translation>A dit oui …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Think of an introduction</source>
      <translation>Imaginer une mise en relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Think of two people who would have something of each other. Ask both first; once both said yes, make the introduction, and it is logged as given to both.</source>
      <translation>Pensez à deux personnes qui s’apporteraient quelque chose. Demandez d’abord aux deux ; une fois les deux d’accord, faites la mise en relation, et elle est notée comme donnée aux deux.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Whom could you bring together?</source>
      <translation>Qui pourriez-vous réunir ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Delete this entry</source>
      <translation>Supprimer cette entrée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Each coffee, call and message that you log is kept here. It is what tells netdesk who is due.</source>
      <translation>Chaque café, appel et message que vous notez est gardé ici. C’est ce qui dit à netdesk qui est à recontacter.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Edit this entry …</source>
      <translation>Modifier cette entrée …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/journal_search.py" />
      <source>Find in the journal</source>
      <translation>Chercher dans le journal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Log an interaction</source>
      <translation>Noter un échange</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Log people met at an event</source>
      <translation>Noter les personnes rencontrées à un événement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Met many …</source>
      <translation>Rencontres …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Nothing like that was logged</source>
      <translation>Rien de tel n’a été noté</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Open this person</source>
      <translation>Ouvrir cette personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Show everything</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Split this entry …</source>
      <translation>Diviser cette entrée …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Try fewer words, or ask for with:, channel:, on:, gave: … which the box completes.</source>
      <translation>Essayez moins de mots, ou demandez with:, channel:, on:, gave: … que le champ complète.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>What happened, newest first</source>
      <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Worth it for me</source>
      <translation>Utile pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Worth it for them</source>
      <translation>Utile pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_search.py" />
      <source>Find what happened … or with:ana channel:inperson on:2026</source>
      <translation>Cherchez ce qui s’est passé … ou with:ana channel:inperson on:2026</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/day_dialog.py" />
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/dialog.py" />
      <source>This is not saved. Esc once more throws it away.</source>
      <translation>Ceci n’est pas enregistré. Échap encore une fois l’abandonne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/fact_writer.py" />
      <source>(This is very long: where it is edited, all of it is shown.)</source>
      <translation>(C’est très long : là où on le modifie, tout est affiché.)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/section_tabs.py" />
      <source>Next section</source>
      <translation>Section suivante</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/section_tabs.py" />
      <source>Section before</source>
      <translation>Section précédente</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <source>For the selected people</source>
      <translation>Pour les personnes sélectionnées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <source>More for the selected people</source>
      <translation>Plus pour les personnes sélectionnées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <source>{count} selected</source>
      <translation>{count} sélectionnées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>By quarter</source>
      <translation>Par trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>What you give, ask and receive is noted with what you log: “coffee with Ana, gave intro to Sam, I asked for advice”. Here it is counted, with whom and over time. Nobody owes anybody a number.</source>
      <translation>Ce que vous donnez, demandez et recevez se note avec le reste : « café avec Ana, fait une intro à Sam, demandé un conseil ». Ici, on compte avec qui et dans le temps. Personne ne doit de chiffre à personne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>I will be in … (a city, region or country)</source>
      <translation>Je serai à … (une ville, région ou un pays)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <location filename="../../netdesk/ui/tray.py" />
      <source>Log …</source>
      <translation>Noter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Name a city you will be in to see who is there. As meetings are logged and connections noted, this also shows whom you met and are not connected with, and whom you are connected with and never met.</source>
      <translation>Nommez une ville où vous serez pour voir qui s’y trouve. À mesure que des rencontres sont notées et des relations enregistrées, on voit aussi ici qui vous avez rencontré sans être en relation, et avec qui vous êtes en relation sans rencontre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Name a place</source>
      <translation>Nommer un lieu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Nobody is known to be in {place}</source>
      <translation>Personne de connu à {place}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Show in People</source>
      <translation>Afficher dans Personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Where I will be</source>
      <translation>Où je serai</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Where somebody lives is in their profile: city, region, country or an address.</source>
      <translation>Le lieu de résidence figure dans le profil : ville, région, pays ou adresse.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Who is where, on line and off line</source>
      <translation>Qui est où, en ligne et en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>show all of them in People</source>
      <translation>les afficher toutes dans Personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Due today: {now}; stretched it would be {then}.</source>
      <translation>Échéances aujourd’hui : {now} ; allongées, ce serait {then}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Load check</source>
      <translation>Vérifier la charge</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Stretch all by {factor}</source>
      <translation>Tout allonger de {factor}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Stretched</source>
      <translation>Allongé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>The log is younger than {days} days, too young to say what you make of them.</source>
      <translation>Le journal a moins de {days} jours, c’est trop peu pour dire ce que vous tenez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>What stretching would do</source>
      <translation>Effet d’un allongement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>What you promise, you make</source>
      <translation>Ce que vous promettez, ce que vous tenez</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>What your cadences promise</source>
      <translation>Ce que vos rythmes promettent</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>You make {made}: {touches} in {days} days.</source>
      <translation>Vous en tenez {made} : {touches} en {days} jours.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>You promise more than you make</source>
      <translation>Vous promettez plus que vous ne tenez</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>their own</source>
      <translation>le sien propre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>{people} people have a cadence, which comes to {promised} touches a week.</source>
      <translation>{people} personnes ont un rythme, soit {promised} contacts par semaine.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>{people} person has a cadence, which comes to {promised} touches a week.</source>
      <translation>{people} personne a un rythme, ce qui fait {promised} contacts par semaine.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_commands.py" />
      <source>Worth it for m&amp;e</source>
      <translation>Utile pour m&amp;oi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_commands.py" />
      <source>for the&amp;m</source>
      <translation>pour l’&amp;autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Edit an interaction</source>
      <translation>Modifier un échange</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>In a line</source>
      <translation>En une ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Nobody here is called {names}. Enter again adds them.</source>
      <translation>Personne ici ne s’appelle {names}. Entrée une seconde fois les ajoute.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Split …</source>
      <translation>Diviser …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>The calendar has no day “{day}”.</source>
      <translation>Le calendrier n’a pas de jour « {day} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>This came with a link. It is logged only if you say so.</source>
      <translation>Ceci est venu par un lien. Rien n’est noté sans votre accord.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Type a line, or fill in the fields.</source>
      <translation>Écrivez une ligne, ou remplissez les champs.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Who is “{name}”? Choose below.</source>
      <translation>Qui est « {name} » ? Choisissez ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>coffee with Ana &amp; Li yesterday 45m, gave intro to Sam</source>
      <translation>café avec Ana &amp; Li hier 45m, fait une intro à Sam</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>{day} is still to come. Log what has happened.</source>
      <translation>{day} est encore à venir. Notez ce qui a eu lieu.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>&amp;Gave, asked, promised</source>
      <translation>&amp;Donné, demandé, promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>&amp;They asked</source>
      <translation>&amp;On m’a demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>Add what was given, asked or promised</source>
      <translation>Ajouter ce qui a été donné, demandé ou promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;asked</source>
      <translation>J’ai d&amp;emandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;gave</source>
      <translation>J’ai do&amp;nné</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;promised</source>
      <translation>J’ai &amp;promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;received</source>
      <translation>J’ai &amp;reçu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>Re&amp;mind me</source>
      <translation>Me rappe&amp;ler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>They pr&amp;omised</source>
      <translation>On m’a pro&amp;mis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Both</source>
      <translation>Les de&amp;ux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;E-mail</source>
      <translation>&amp;E-mail</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;For me</source>
      <translation>&amp;Pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;I did</source>
      <translation>&amp;Moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Letter</source>
      <translation>Le&amp;ttre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Message</source>
      <translation>&amp;Message</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Social media</source>
      <translation>Réseaux &amp;sociaux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;They did</source>
      <translation>L’&amp;autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Video call</source>
      <translation>&amp;Visio</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>14:30</source>
      <translation>14:30</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>At what time</source>
      <translation>À quelle heure</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Fo&amp;r them</source>
      <translation>Pour &amp;l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>In &amp;person</source>
      <translation>En pe&amp;rsonne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Min&amp;utes</source>
      <translation>Min&amp;utes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>N&amp;ote</source>
      <translation>N&amp;ote</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>No &amp;contact</source>
      <translation>Sans &amp;contact</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Not for me</source>
      <translation>Pas pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Not for them</source>
      <translation>Pas pour l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>P&amp;hone</source>
      <translation>Télép&amp;hone</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Wh&amp;at</source>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Who started it</source>
      <translation>Qui a commencé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Worth it</source>
      <translation>Utile</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>coffee, a call about the budget, …</source>
      <translation>café, un appel au sujet du budget, …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>storage, open data</source>
      <translation>stockage, données ouvertes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>Keep what is written</source>
      <translation>Garder ce qui est écrit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>Too little is known to say what moved.</source>
      <translation>Trop peu est connu pour dire ce qui a bougé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>Which quarter</source>
      <translation>Quel trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>≈ the difference is as small as chance makes it among so few; = the same</source>
      <translation>≈ l’écart reste dans ce que produit le hasard avec si peu ; = identique</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Agenda with this person …</source>
      <translation>Ordre du jour avec cette personne …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Backups …</source>
      <translation>Sauvegardes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Bring in people …</source>
      <translation>Importer des personnes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Duplicates …</source>
      <translation>Doublons …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Encryption …</source>
      <translation>Chiffrement …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Export people …</source>
      <translation>Exporter des personnes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Find</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Go to or find …</source>
      <translation>Aller à ou chercher …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Go to {room}</source>
      <translation>Aller à {room}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Help …</source>
      <translation>Aide …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>History …</source>
      <translation>Historique …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Load check …</source>
      <translation>Vérifier la charge …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Log an interaction …</source>
      <translation>Noter un échange …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Log people met at an event …</source>
      <translation>Noter les personnes rencontrées à un événement …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Organizations …</source>
      <translation>Organisations …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Pause all reminders …</source>
      <translation>Suspendre tous les rappels …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Preferences …</source>
      <translation>Préférences …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Print people …</source>
      <translation>Imprimer des personnes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Private notes about this person …</source>
      <translation>Notes privées sur cette personne …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Quit netdesk</source>
      <translation>Quitter netdesk</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Remind me of something …</source>
      <translation>Me rappeler quelque chose …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Reminders …</source>
      <translation>Rappels …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Take everything out …</source>
      <translation>Tout emporter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Type back a ticked list …</source>
      <translation>Saisir une liste cochée …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>note gave give gift ask asked favour advice received promise met</source>
      <translation>noter note donné donner cadeau demander demandé service conseil reçu promesse rencontré</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/me_dialog.py" />
      <source>&amp;Addresses</source>
      <translation>&amp;Adresses</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/me_dialog.py" />
      <source>By these, calendars and mail know you: what is brought in is then never taken for a meeting with yourself, what you declined is left out, and who wrote first is told right. An address a line.</source>
      <translation>Agendas et courriers vous connaissent par ces adresses : ce que vous importez n’est alors jamais pris pour un rendez-vous avec vous-même, ce que vous avez décliné est laissé de côté, et l’on sait qui a écrit en premier. Une adresse par ligne.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/me_dialog.py" />
      <source>My own addresses</source>
      <translation>Mes propres adresses</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;As what</source>
      <translation>&amp;Comme quoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;By whom</source>
      <translation>&amp;Par qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;How</source>
      <translation>Co&amp;mment</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;When</source>
      <translation>&amp;Quand</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>&amp;Where</source>
      <translation>&amp;Où</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>3 November 2026</source>
      <translation>3 novembre 2026</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>By whom</source>
      <translation>Par qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>I had asked how they would describe me</source>
      <translation>J’avais demandé comment on me décrirait</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>In which &amp;words</source>
      <translation>En quels m&amp;ots</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>Speaks of</source>
      <translation>Parle de</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>Wante&amp;d</source>
      <translation>Souhai&amp;té</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>What was said of you</source>
      <translation>Ce qu’on a dit de vous</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>lunch, LinkedIn, Grid Days …</source>
      <translation>déjeuner, LinkedIn, Grid Days …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>online or in print</source>
      <translation>en ligne ou imprimé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>the one who makes storage boring</source>
      <translation>la personne qui rend le stockage banal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Add a mentor</source>
      <translation>Ajouter un mentor</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Agenda …</source>
      <translation>Ordre du jour …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Goal …</source>
      <translation>Objectif …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Meet your mentors, face to face</source>
      <translation>Voyez vos mentors en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Meetings in person</source>
      <translation>Rencontres en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Mentored by me</source>
      <translation>Mes mentorés</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>Mentors</source>
      <translation>Mentors</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>My mentors</source>
      <translation>Mes mentors</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>No longer</source>
      <translation>Plus maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>None logged yet. With a mentor only these count.</source>
      <translation>Aucune notée pour l’instant. Avec un mentor, seules celles-ci comptent.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Regularity</source>
      <translation>Régularité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>They are</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>What we work on</source>
      <translation>Ce sur quoi nous travaillons</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Who helps you to get on, and whom you help: goals, an agenda that collects points between meetings, and how regularly you meet in person. Not everything can nor should be written.</source>
      <translation>Qui vous aide à avancer, et qui vous aidez : des objectifs, un ordre du jour qui recueille les points entre deux rencontres, et la régularité de vos rencontres en personne. Tout ne peut ni ne doit être écrit.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Work</source>
      <translation>Travail</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>drop</source>
      <translation>retirer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>met</source>
      <translation>rencontre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>no cadence</source>
      <translation>sans rythme</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>reached</source>
      <translation>atteint</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>reached {day}</source>
      <translation>atteint {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>reword</source>
      <translation>reformuler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source> at {organization}</source>
      <translation> chez {organization}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>&amp;Event</source>
      <translation>&amp;Événement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>+ {name}{at}, new</source>
      <translation>+ {name}{at}, nouvelle personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Ana Horvat
Bo Quist, Elektra
…</source>
      <translation>Ana Horvat
Bo Quist, Elektra
…</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>N&amp;ames, one a line; an organization after a comma</source>
      <translation>N&amp;oms, un par ligne ; une organisation après une virgule</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>People met at an event</source>
      <translation>Personnes rencontrées à un événement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>PyCon, the spring fair, …</source>
      <translation>PyCon, le salon de printemps, …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Zagreb</source>
      <translation>Zagreb</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>{count} people, {new} of them new</source>
      <translation>{count} personnes, nouvelles : {new}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>⚠ {name}: which? {names}</source>
      <translation>⚠ {name} : laquelle ? {names}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>✓ {name}</source>
      <translation>✓ {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/name_choices.py" />
      <source>leave out</source>
      <translation>laisser de côté</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/name_choices.py" />
      <source>{name} is</source>
      <translation>{name}, c’est</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nav.py" />
      <source>Rooms</source>
      <translation>Pièces</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nav.py" />
      <source>{room}, {count} waiting</source>
      <translation>{room}, {count} en attente</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>&amp;Community</source>
      <translation>Commun&amp;auté</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>&amp;Organization</source>
      <translation>&amp;Organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Answer a few questions</source>
      <translation>Répondre à quelques questions</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Coloured by</source>
      <translation>Couleurs selon</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Copy this picture</source>
      <translation>Copier cette image</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Do they know each other? …</source>
      <translation>Se connaissent-elles ? …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Effective size among the close ones: {size}</source>
      <translation>Taille effective parmi les proches : {size}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Find somebody</source>
      <translation>Chercher quelqu’un</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Find somebody in the picture</source>
      <translation>Chercher quelqu’un dans l’image</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Finding a place for everybody …</source>
      <translation>Recherche d’une place pour chacun …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Nobody knows anybody yet</source>
      <translation>Personne ne connaît personne pour l’instant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Save this picture …</source>
      <translation>Enregistrer cette image …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Show the whole picture</source>
      <translation>Afficher toute l’image</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Ties come from what you state in a profile, from who introduced whom, from people you met together, and from a few questions.</source>
      <translation>Les liens viennent de ce que vous indiquez dans un profil, de qui a présenté qui, des personnes rencontrées ensemble, et de quelques questions.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>community {name}</source>
      <translation>communauté {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>{count} people have a tie; of {rest} others none is known, and they are not drawn.</source>
      <translation>{count} personnes ont un lien ; de {rest} autres aucun n’est connu, et elles ne sont pas dessinées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/network_view.py" />
      <source>knows {count}</source>
      <translation>connaît {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Dimensions …</source>
      <translation>Dimensions …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Distance</source>
      <translation>Distance</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Get out of your comfort zone</source>
      <translation>Sortez de votre zone de confort</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Goal of the quarter: {people} people who are new to me in {distance} or more dimensions; so far {reached}</source>
      <translation>Objectif du trimestre : {people} personnes nouvelles pour moi sur {distance} plans ou plus ; atteint à ce jour : {reached}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>In how many of company, industry, region and country each new person is new to you; what you want for a quarter; and whom you never meet. It fills as you get to know people.</source>
      <translation>Sur combien de plans (entreprise, secteur, région et pays) chaque nouvelle personne est nouvelle pour vous ; ce que vous voulez pour un trimestre ; et qui vous ne rencontrez jamais. Cela se remplit à mesure que vous faites connaissance.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Known since</source>
      <translation>Connu depuis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Meet somebody: {label} ({dimension})</source>
      <translation>Rencontrer quelqu’un : {label} ({dimension})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>New in {quarter}</source>
      <translation>Nouveau en {quarter}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>New people</source>
      <translation>Nouvelles personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>No goal for this quarter yet.</source>
      <translation>Pas encore d’objectif pour ce trimestre.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Plan a stretch …</source>
      <translation>Prévoir un défi …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Set a goal</source>
      <translation>Fixer un objectif</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Then</source>
      <translation>À l’époque</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Whom I never meet in person</source>
      <translation>Qui je ne rencontre jamais en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>You met none of them in person in the last twelve months.</source>
      <translation>Vous n’en avez rencontré aucune en personne ces douze derniers mois.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>known to me before</source>
      <translation>déjà connu de moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>new to me then</source>
      <translation>nouveau pour moi alors</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>who is new this quarter, and as far as the goal</source>
      <translation>qui est nouveau ce trimestre, et jusqu’à l’objectif</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>{shown} of {count}</source>
      <translation>{shown} sur {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>{words} (of {count} it cannot be told)</source>
      <translation>{words} (impossible à dire pour {count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>Bring in a newer LinkedIn export or address book, and netdesk tells who changed jobs, was promoted, moved or left, from your own files alone. The first time there is nothing to compare with.</source>
      <translation>Importez un export LinkedIn ou un carnet d’adresses plus récent, et netdesk dit qui a changé de poste, a été promu, a déménagé ou est parti, d’après vos seuls fichiers. La première fois, il n’y a rien à comparer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Ignore</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Not true</source>
      <translation>Faux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>React …</source>
      <translation>Réagir …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>The table …</source>
      <translation>Le tableau …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Verified</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>What is new in people's lives</source>
      <translation>Ce qu’il y a de nouveau dans la vie des gens</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <source>Pause all reminders</source>
      <translation>Suspendre tous les rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <source>Pause {name}</source>
      <translation>Mettre {name} en pause</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <source>Snooze {name} until</source>
      <translation>Reporter {name} au</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Another day …</source>
      <translation>&amp;Un autre jour …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Another time …</source>
      <translation>Un autre &amp;moment …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Bring back</source>
      <translation>Faire re&amp;venir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Done, without logging</source>
      <translation>&amp;Fait, sans noter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Edit the reminder …</source>
      <translation>Modifi&amp;er le rappel …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Log …</source>
      <translation>&amp;Noter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Pause {name}</source>
      <translation>Mettre en &amp;pause {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;React …</source>
      <translation>&amp;Réagir …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Resume</source>
      <translation>Rep&amp;rendre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Snooze</source>
      <translation>Repor&amp;ter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Tomorrow</source>
      <translation>&amp;Demain</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Until they write</source>
      <translation>&amp;Jusqu’à ce qu’on m’écrive</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>A&amp;genda …</source>
      <translation>Ordre du &amp;jour …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>D&amp;ismiss this one</source>
      <translation>Éc&amp;arter celui-ci</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>For &amp;three months</source>
      <translation>Pour &amp;trois mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>For a &amp;month</source>
      <translation>Pour un &amp;mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>For a &amp;week</source>
      <translation>Pour une &amp;semaine</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Next &amp;month</source>
      <translation>Le mois &amp;prochain</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Next &amp;week</source>
      <translation>La semaine prochai&amp;ne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>This &amp;evening</source>
      <translation>Ce &amp;soir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>Until I &amp;resume</source>
      <translation>Jusqu’à ce que je &amp;reprenne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>&amp;City or country</source>
      <translation>Vi&amp;lle ou pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>&amp;Topics</source>
      <translation>Su&amp;jets</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>anywhere</source>
      <translation>n’importe où</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>my list of storage vendors</source>
      <translation>ma liste de fournisseurs de stockage</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Add an offer</source>
      <translation>Ajouter une offre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>It is matched with what people need and with their topics; note these, and they will be found.</source>
      <translation>Elle est confrontée aux besoins et aux sujets des gens ; notez-les, et elles seront trouvées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Nobody, as far as is known</source>
      <translation>Personne, à ce qu’on sait</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Retire</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Think of it for them</source>
      <translation>Y penser pour cette personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>What can you bring?</source>
      <translation>Que pouvez-vous apporter ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Whom it would help</source>
      <translation>Qui cela aiderait</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Whom it would help, and why</source>
      <translation>Qui cela aiderait, et pourquoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Write down what you have to give: what you know, an article, an hour, a tool, somebody to meet, a job you heard of. netdesk looks whom it would help, and says why.</source>
      <translation>Écrivez ce que vous avez à donner : ce que vous savez, un article, une heure, un outil, une personne à rencontrer, un poste dont vous avez entendu parler. netdesk cherche qui cela aiderait, et dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>&amp;Country</source>
      <translation>&amp;Pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;From, through</source>
      <translation>&amp;De, par</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Heard on</source>
      <translation>Entendue &amp;le</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/network_page.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>&amp;Industry</source>
      <translation>Se&amp;cteur</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Job family</source>
      <translation>&amp;Famille de métiers</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Posted on</source>
      <translation>A&amp;nnoncée le</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Region</source>
      <translation>&amp;Région</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Status</source>
      <translation>&amp;Statut</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>A door you heard of</source>
      <translation>Une porte dont vous avez entendu parler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Co&amp;mpany</source>
      <translation>E&amp;ntreprise</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Croatia</source>
      <translation>Croatie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Energy</source>
      <translation>Énergie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Engineering</source>
      <translation>Ingénierie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>From whom; then who told them</source>
      <translation>De qui ; puis qui le lui a dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>Head of storage</source>
      <translation>Responsable du stockage</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Heard on</source>
      <translation>Entendue le</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Istria</source>
      <translation>Istrie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Orval</source>
      <translation>Orval</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Posted on</source>
      <translation>Annoncée le</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>empty: not posted yet</source>
      <translation>vide : pas encore annoncée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>, who had it from </source>
      <translation>, qui le tenait de </translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Acted</source>
      <translation>Suivie d’effet</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Add an opening</source>
      <translation>Ajouter une ouverture</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Closed</source>
      <translation>Fermée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Hear of doors early</source>
      <translation>Entendez parler tôt des portes qui s’ouvrent</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Heard</source>
      <translation>Entendue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>How early</source>
      <translation>Combien à l’avance</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Job openings, new industries, markets and job families that people tell you of, often before they are posted: from whom, how early, and how new to you. They stay with you until you pass them on.</source>
      <translation>Offres d’emploi, nouveaux secteurs, marchés et familles de métiers dont on vous parle, souvent avant leur annonce : par qui, combien à l’avance, et à quel point c’est nouveau pour vous. Elles restent chez vous jusqu’à ce que vous les transmettiez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Known to me</source>
      <translation>Connu de moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Looking</source>
      <translation>À l’étude</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>New to me in</source>
      <translation>Nouveau pour moi en</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>Openings</source>
      <translation>Ouvertures</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Pass on …</source>
      <translation>Transmettre …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Passed on to</source>
      <translation>Transmise à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Posted</source>
      <translation>Annoncée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>not yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>It takes the place of the organization in the position held now; the title stays.</source>
      <translation>Elle prend la place de l’organisation dans le poste actuel ; le titre reste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Set organization</source>
      <translation>Fixer l’organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Where {who} work now</source>
      <translation>Où {who} travaillent maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Where {who} works now</source>
      <translation>Où {who} travaille maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Add a time I worked there</source>
      <translation>Ajouter une période où j’y ai travaillé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Add an organization</source>
      <translation>Ajouter une organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>From (March 2021)</source>
      <translation>De (mars 2021)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>My times there</source>
      <translation>Mes périodes là-bas</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Not&amp;es</source>
      <translation>Not&amp;es</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Remove this time</source>
      <translation>Retirer cette période</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>To (empty: now)</source>
      <translation>À (vide : maintenant)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>What I was there</source>
      <translation>Ce que j’y étais</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Facts and people</source>
      <translation>Faits et personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>I was there</source>
      <translation>J’y étais</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Industry, country and when it was my employer are not known; Edit says them.</source>
      <translation>Le secteur, le pays et la période où c’était mon employeur ne sont pas connus ; Modifier permet de les dire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Nobody is known to be or have been there.</source>
      <translation>Personne n’est connu pour y être ou y avoir été.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>There before ({count})</source>
      <translation>Là auparavant ({count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>There now ({count})</source>
      <translation>Là maintenant ({count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Unite with …</source>
      <translation>Réunir avec …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>time not said; still there</source>
      <translation>période non précisée ; y est encore</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Add an organization …</source>
      <translation>Ajouter une organisation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Add organization</source>
      <translation>Ajouter une organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Delete this organization</source>
      <translation>Supprimer cette organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Edit this organization …</source>
      <translation>Modifier cette organisation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Find by name, industry or country</source>
      <translation>Chercher par nom, secteur ou pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Find organizations</source>
      <translation>Chercher des organisations</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Leave the organizations</source>
      <translation>Quitter les organisations</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>No organization fits “{query}”.</source>
      <translation>Aucune organisation ne correspond à « {query} ».</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Organizations</source>
      <translation>Organisations</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Whatever is said of somebody's position comes here by itself: who is there, and who was before. Add your own employers with their dates, so that it is known who is a colleague.</source>
      <translation>Tout ce qui est dit du poste de quelqu’un arrive ici de soi-même : qui y est, et qui y était. Ajoutez vos propres employeurs avec leurs dates, pour que l’on sache qui est un collègue.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Where people work, and where I do</source>
      <translation>Où travaillent les gens, et où je travaille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>{count} organization</source>
      <translation>{count} organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>{count} organizations</source>
      <translation>{count} organisations</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>&amp;City</source>
      <translation>Vi&amp;lle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>&amp;Positions</source>
      <translation>&amp;Postes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>Add a position</source>
      <translation>Ajouter un poste</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>As it is to be spelled</source>
      <translation>Tel que cela doit s’écrire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>Lyon</source>
      <translation>Lyon</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this position</source>
      <translation>Retirer ce poste</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>&amp;Don't know</source>
      <translation>Je ne sais &amp;pas</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>&amp;No</source>
      <translation>&amp;Non</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>&amp;Yes</source>
      <translation>&amp;Oui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Back to the pair before</source>
      <translation>Revenir à la paire précédente</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Do they know each other?</source>
      <translation>Se connaissent-elles ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Nothing more to ask</source>
      <translation>Plus rien à demander</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Nothing to ask</source>
      <translation>Rien à demander</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>State who is close to you first: closeness 4 or 5.</source>
      <translation>Indiquez d’abord qui vous est proche : proximité 4 ou 5.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>These were all for now.</source>
      <translation>C’est tout pour l’instant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>and</source>
      <translation>et</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>{place} of {count}</source>
      <translation>{place} sur {count}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/palette_dialog.py" />
      <source>A person, a room, or what you want to do</source>
      <translation>Une personne, une pièce, ou ce que vous voulez faire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/palette_dialog.py" />
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/palette_dialog.py" />
      <source>Go to or find</source>
      <translation>Aller à ou chercher</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/palette_dialog.py" />
      <source>Nothing has these words.</source>
      <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Back to now</source>
      <translation>Revenir à maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open the profile</source>
      <translation>Ouvrir le profil</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open {count} entries</source>
      <translation>Ouvrir {count} entrées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open {count} entry</source>
      <translation>Ouvrir {count} entrée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open {count} people</source>
      <translation>Ouvrir {count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open {count} person</source>
      <translation>Ouvrir {count} personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Over time</source>
      <translation>Dans le temps</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Save …</source>
      <translation>Enregistrer …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>The numbers of the chart</source>
      <translation>Les nombres du graphique</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>value</source>
      <translation>valeur</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Change the passphrase</source>
      <translation>Changer la phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>New passphrase</source>
      <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Present passphrase</source>
      <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Private notes are sealed with it. Nobody can open them without it, and nobody can set it anew: keep it somewhere safe.</source>
      <translation>Les notes privées en sont scellées. Personne ne peut les ouvrir sans elle, et personne ne peut la redéfinir : gardez-la en lieu sûr.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Set a passphrase</source>
      <translation>Définir une phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>The same again</source>
      <translation>La même encore une fois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Your passphrase</source>
      <translation>Votre phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>&amp;Back on</source>
      <translation>De r&amp;etour le</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>Meanwhile nothing is asked of you or shown. What came due is told once, when you are back.</source>
      <translation>En attendant, rien ne vous est demandé ni montré. Ce qui est arrivé à échéance est dit en une fois, à votre retour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>Pause</source>
      <translation>Mettre en pause</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_count.py" />
      <source>{all} people</source>
      <translation>{all} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_count.py" />
      <source>{all} person</source>
      <translation>{all} personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_count.py" />
      <source>{shown} archived</source>
      <translation>{shown} archivées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_count.py" />
      <source>{shown} in the bin</source>
      <translation>{shown} à la corbeille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_count.py" />
      <source>{shown} of {all}</source>
      <translation>{shown} sur {all}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Add a person</source>
      <translation>Ajouter une personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Add “{name}”</source>
      <translation>Ajouter « {name} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Archive whom you want to keep without seeing them: they are in no list and never due.</source>
      <translation>Archivez qui vous voulez garder sans le voir : ni dans les listes, ni jamais à recontacter.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Bring in my network</source>
      <translation>Importer mon réseau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Bring in your LinkedIn connections or an address book, or drop the file here. Nothing leaves this computer.</source>
      <translation>Importez vos relations LinkedIn ou un carnet d’adresses, ou déposez le fichier ici. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Everyone you know, in one place</source>
      <translation>Toutes vos connaissances, au même endroit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Nobody fits “{query}”. Esc in the search box shows everyone again.</source>
      <translation>Personne ne correspond à « {query} ». Échap dans le champ de recherche montre à nouveau tout le monde.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Nobody found</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>The archive is empty</source>
      <translation>L’archive est vide</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>The bin is empty</source>
      <translation>La corbeille est vide</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_empty.py" />
      <source>Whoever you delete is kept here for 30 days.</source>
      <translation>Qui vous supprimez est gardé ici 30 jours.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_list.py" />
      <source>Added</source>
      <translation>Ajout</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Connected</source>
      <translation>En relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_list.py" />
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_list.py" />
      <source>Met in person</source>
      <translation>Rencontre en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_list.py" />
      <source>Presence</source>
      <translation>Présence</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Archive</source>
      <translation>&amp;Archiver</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Bin</source>
      <translation>C&amp;orbeille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Colonnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Duplicates …</source>
      <translation>&amp;Doublons …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Duplicates: {count} …</source>
      <translation>&amp;Doublons : {count} …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Group by</source>
      <translation>&amp;Grouper par</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Organizations …</source>
      <translation>&amp;Organisations …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Relation</source>
      <translation>&amp;Relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Empty the bin</source>
      <translation>Vider la corbeille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Fold all</source>
      <translation>Tout replier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Unfold all</source>
      <translation>Tout déplier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Usual columns</source>
      <translation>Colonnes habituelles</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_offers.py" />
      <source>At most {most} people can be dragged at once; export writes any number to a file.</source>
      <translation>On peut faire glisser {most} personnes au plus à la fois ; l’exportation en écrit autant que l’on veut dans un fichier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Add a person …</source>
      <translation>Ajouter une personne …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Add person</source>
      <translation>Ajouter une personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Bring in …</source>
      <translation>Importer …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Close the profile</source>
      <translation>Fermer le profil</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Columns, groups, archive and bin</source>
      <translation>Colonnes, groupes, archive et corbeille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Columns, groups, archive and bin …</source>
      <translation>Colonnes, groupes, archive et corbeille …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Find people</source>
      <translation>Chercher des personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Paste cards …</source>
      <translation>Coller des cartes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>There is no card to paste. Copy a vCard or a .vcf file first.</source>
      <translation>Il n’y a pas de carte à coller. Copiez d’abord une vCard ou un fichier .vcf.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>; {count} without one</source>
      <translation> ; {count} sans adresse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Archive</source>
      <translation>Archiver</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <location filename="../../netdesk/ui/profile_view.py" />
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <source>Cadence …</source>
      <translation>Rythme …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copied the link to {who}</source>
      <translation>Lien vers {who} copié</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copied {address}</source>
      <translation>{address} copié</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copied {count} e-mail addresses</source>
      <translation>{count} adresses e-mail copiées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copied {who}</source>
      <translation>Copie : {who}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copy as text</source>
      <translation>Copier comme texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copy e-mail addresses</source>
      <translation>Copier les adresses e-mail</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Log a contact …</source>
      <translation>Noter un contact …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Merge two people …</source>
      <translation>Fusionner deux personnes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Organization …</source>
      <translation>Organisation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Select the two people that are to become one</source>
      <translation>Sélectionnez les deux personnes qui doivent n’en faire qu’une</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <location filename="../../netdesk/ui/kit/selection_bar.py" />
      <source>Tags …</source>
      <translation>Étiquettes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>There is no e-mail address to copy.</source>
      <translation>Il n’y a pas d’adresse e-mail à copier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Changed elsewhere in the meantime. Save writes only what you changed here; Revert shows what is stored.</source>
      <translation>Modifié ailleurs entre-temps. Enregistrer n’écrit que ce que vous avez changé ici ; Rétablir montre ce qui est enregistré.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Keep the changes to {name}?</source>
      <translation>Garder les modifications de {name} ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Leave the editor</source>
      <translation>Quitter l’éditeur</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Revert</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Save this person</source>
      <translation>Enregistrer cette personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Somebody new</source>
      <translation>Une nouvelle personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>They are not saved yet.</source>
      <translation>Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>{name} is no longer here. Undo (Ctrl+Z) brings them back; then this can be saved.</source>
      <translation>{name} n’est plus ici. Annuler (Ctrl+Z) ramène cette personne ; l’enregistrement est alors possible.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>People found</source>
      <translation>Personnes trouvées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>Somebody else too? Backspace takes the last one out</source>
      <translation>Encore quelqu’un ? Retour arrière retire la dernière personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>Type a name</source>
      <translation>Tapez un nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>&amp;Birthday</source>
      <translation>Anni&amp;versaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>&amp;Tags</source>
      <translation>É&amp;tiquettes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>12 April 1970, April 1970, 1970 or 12 April</source>
      <translation>12 avril 1970, avril 1970, 1970 ou 12 avril</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add a field of your own</source>
      <translation>Ajouter un champ personnel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add a need</source>
      <translation>Ajouter un besoin</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add address</source>
      <translation>Ajouter une adresse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add e-mail, phone or profile</source>
      <translation>Ajouter un e-mail, un téléphone ou un profil</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add position</source>
      <translation>Ajouter un poste</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add somebody they know</source>
      <translation>Ajouter une de ses connaissances</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add what was so before</source>
      <translation>Ajouter ce qui valait avant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Advice on a budget</source>
      <translation>Conseil sur un budget</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>As the parts above say</source>
      <translation>Comme l’indiquent les parties ci-dessus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>C&amp;loseness</source>
      <translation>Pro&amp;ximité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Croatian, English</source>
      <translation>croate, anglais</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Do not contact: no reminders</source>
      <translation>Ne pas contacter : aucun rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Give a name, at least a first one.</source>
      <translation>Indiquez un nom, au moins un prénom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Given name, as it sounds</source>
      <translation>Prénom, tel qu’il se prononce</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>How (sat side by side)</source>
      <translation>Comment (assis côte à côte)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Knows whom</source>
      <translation>Connaît qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Markdown: **bold**, - a list, [a link](https://example.org)</source>
      <translation>Markdown : **gras**, - une liste, [un lien](https://example.org)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>May 2023</source>
      <translation>mai 2023</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Met at</source>
      <translation>Rencontre à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>More names</source>
      <translation>Autres noms</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Not said</source>
      <translation>Non précisé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Positions</source>
      <translation>Postes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Prefix (Dr)</source>
      <translation>Préfixe (Dr)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Prefix, nickname, how it sounds …</source>
      <translation>Titre, surnom, prononciation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Reach them</source>
      <translation>Joindre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Stated so far</source>
      <translation>Indiqué à ce jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Suffix (Jr)</source>
      <translation>Suffixe (Jr)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>T&amp;opics</source>
      <translation>Su&amp;jets</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>The two of us</source>
      <translation>Nous deux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>What to keep in mind</source>
      <translation>À garder à l’esprit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Where (PyCon, Zagreb)</source>
      <translation>Où (PyCon, Zagreb)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>client, alumni</source>
      <translation>client, anciens élèves</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>negotiation, Python</source>
      <translation>négociation, Python</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Address, number or URL</source>
      <translation>Adresse, numéro ou URL</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>An e-mail address looks like ana@example.org.</source>
      <translation>Une adresse e-mail ressemble à ana@example.org.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Give the field a name.</source>
      <translation>Donnez un nom au champ.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Give the title or the organization.</source>
      <translation>Indiquez le titre ou l’organisation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Give the year too, such as March 2021.</source>
      <translation>Indiquez aussi l’année, par exemple mars 2021.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Job family (engineering)</source>
      <translation>Famille de métiers (ingénierie)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Name of the field</source>
      <translation>Nom du champ</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this address</source>
      <translation>Retirer cette adresse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this field</source>
      <translation>Retirer ce champ</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this line</source>
      <translation>Retirer cette ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this way to reach them</source>
      <translation>Retirer ce moyen de joindre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Street and number</source>
      <translation>Rue et numéro</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>This ends before it begins.</source>
      <translation>Cela finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>What it says</source>
      <translation>Ce qu’il dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Choose a photo</source>
      <translation>Choisir une photo</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Choose …</source>
      <translation>Choisir …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Or drop a picture here</source>
      <translation>Ou déposez une image ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Paste a photo (Ctrl+V)</source>
      <translation>Coller une photo (Ctrl+V)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
      <translation>Images (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Remove the photo</source>
      <translation>Retirer la photo</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>There is no picture on the clipboard. Copy one first, or choose a file.</source>
      <translation>Il n’y a pas d’image dans le presse-papiers. Copiez-en d’abord une, ou choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>{path} cannot be read: {why}.</source>
      <translation>{path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_image.py" />
      <source>the picture</source>
      <translation>l’image</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Copied as a picture and as a table</source>
      <translation>Copié comme image et comme tableau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Drawing (*.svg)</source>
      <translation>Dessin (*.svg)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Picture (*.png)</source>
      <translation>Image (*.png)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Save this picture</source>
      <translation>Enregistrer cette image</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <location filename="../../netdesk/ui/rule_commands.py" />
      <location filename="../../netdesk/ui/commands.py" />
      <source>This could not be done</source>
      <translation>Cela n’a pas pu être fait</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <location filename="../../netdesk/ui/rule_commands.py" />
      <location filename="../../netdesk/ui/guard_commands.py" />
      <location filename="../../netdesk/ui/identity_commands.py" />
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Wrote {name}</source>
      <translation>{name} écrit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source> days</source>
      <translation> jours</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;General</source>
      <translation>&amp;Général</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Keep a calendar file with birthdays, promises and reminders</source>
      <translation>&amp;Tenir un fichier de calendrier avec anniversaires, promesses et rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Confidentialité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Start in the tray when I log in</source>
      <translation>&amp;Démarrer dans la zone de notification à l’ouverture de session</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Another language is spoken from the next start on.</source>
      <translation>Une autre langue est parlée dès le prochain démarrage.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>As the s&amp;ystem</source>
      <translation>Celles du s&amp;ystème</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Calendars can subscribe to it. It is not encrypted:</source>
      <translation>Les calendriers peuvent s’y abonner. Il n’est pas chiffré :</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>How &amp;often</source>
      <translation>À quelle &amp;fréquence</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Ideally every</source>
      <translation>Idéalement tous les</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Overdue after</source>
      <translation>En retard après</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Re&amp;minders</source>
      <translation>Ra&amp;ppels</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Stay in the tray when the window is &amp;closed</source>
      <translation>Rester dans la zone de notification quand la fenêtre est &amp;fermée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>That of the sys&amp;tem</source>
      <translation>Celle du sys&amp;tème</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Whoever has a cadence of their own, or by a tag, keeps it. At 0 days there are no reminders.</source>
      <translation>Qui a son propre rythme, ou celui d’une étiquette, le garde. À 0 jour, il n’y a pas de rappel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>{name}: ideally every</source>
      <translation>{name} : idéalement tous les</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>{name}: overdue after</source>
      <translation>{name} : en retard après</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>&amp;Ask for it from now on</source>
      <translation>La &amp;demander désormais</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>&amp;Change the passphrase …</source>
      <translation>&amp;Changer la phrase secrète …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>&amp;Encrypt …</source>
      <translation>C&amp;hiffrer …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>&amp;Remove the encryption …</source>
      <translation>&amp;Retirer le chiffrement …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>Encrypt these &amp;backups</source>
      <translation>Chiffrer ces &amp;sauvegardes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>In the clear beside it:</source>
      <translation>En clair à côté :</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>Nothing of it can be read without its passphrase, backups neither.</source>
      <translation>Rien ne peut en être lu sans sa phrase secrète, les sauvegardes non plus.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>The keyring of this computer has the key, so that the passphrase is not asked for.</source>
      <translation>Le trousseau de cet ordinateur a la clé, la phrase secrète n’est donc pas demandée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>This desk is encrypted</source>
      <translation>Ce bureau est chiffré</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>This desk is not encrypted</source>
      <translation>Ce bureau n’est pas chiffré</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>Whoever gets at the files of this computer can read everything on it but private notes.</source>
      <translation>Quiconque accède aux fichiers de cet ordinateur peut tout lire ici, sauf les notes privées.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/privacy_settings.py" />
      <source>… and {count} more</source>
      <translation>… et {count} de plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>For you alone</source>
      <translation>Pour vous seul</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>New private note</source>
      <translation>Nouvelle note privée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Open …</source>
      <translation>Ouvrir …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Passphrase …</source>
      <translation>Phrase secrète …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Private notes</source>
      <translation>Notes privées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Private notes about {name}</source>
      <translation>Notes privées sur {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Seal</source>
      <translation>Sceller</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Sealed</source>
      <translation>Scellé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Sealed with your passphrase: in no search, list, print or export.</source>
      <translation>Scellé par votre phrase secrète : dans aucune recherche, liste, impression ni exportation.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Unspoken: talk in person</source>
      <translation>À dire de vive voix</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source> (topic: {topic})</source>
      <translation> (sujet : {topic})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Before</source>
      <translation>Auparavant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Could bring</source>
      <translation>Pourrait apporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Earlier</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>How we met</source>
      <translation>Comment nous nous sommes rencontrés</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Introduced me to</source>
      <translation>M’a présenté à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Lives in</source>
      <translation>Habite à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Need</source>
      <translation>Besoin</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Needs, and what I could bring</source>
      <translation>Besoins, et ce que je pourrais apporter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Nothing logged yet.</source>
      <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Open</source>
      <comment>promises</comment>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Print a brief …</source>
      <translation>Imprimer une fiche …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Private notes ({count}) …</source>
      <translation>Notes privées ({count}) …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Private notes …</source>
      <translation>Notes privées …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/reminders_page.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Reminders</source>
      <translation>Rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Show earlier ones ({count})</source>
      <translation>Afficher les précédents ({count})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>So far</source>
      <translation>À ce jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Talk about</source>
      <translation>Parler de</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>They know</source>
      <translation>Connaissances</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Through</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>When we meet</source>
      <translation>Quand nous nous verrons</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>printed, and erased here</source>
      <translation>imprimé, et effacé ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>sealed</source>
      <translation>scellé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_view.py" />
      <source>Close the profile (Esc)</source>
      <translation>Fermer le profil (Échap)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_view.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_view.py" />
      <source>Facts and timeline</source>
      <translation>Faits et chronologie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Do not contact · {closeness}</source>
      <translation>Ne pas contacter · {closeness}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>I began</source>
      <translation>à mon initiative</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>In the archive · {closeness}</source>
      <translation>Dans l’archive · {closeness}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>In the bin until {day}</source>
      <translation>Dans la corbeille · échéance : {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>closeness not stated</source>
      <translation>proximité non indiquée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>no reminders wanted</source>
      <translation>aucun rappel souhaité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>not stated</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>they began</source>
      <translation>à l’initiative de l’autre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>with {names}</source>
      <translation>avec {names}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{rhythm} (by closeness)</source>
      <translation>{rhythm} (selon la proximité)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{rhythm} (by tag {name})</source>
      <translation>{rhythm} (selon l’étiquette {name})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{rhythm}, {channels} only</source>
      <translation>{rhythm}, {channels} seulement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{title} at {organization}</source>
      <translation>{title} chez {organization}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{words} ({level})</source>
      <translation>{words} ({level})</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{words} ({level}), since {day}</source>
      <translation>{words} ({level}), depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{words}, since {day}</source>
      <translation>{words}, depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>A promise</source>
      <translation>Une promesse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>Friday, in 2 weeks, 6 Dec; or no day</source>
      <translation>vendredi, dans 2 semaines, 6 déc. ; ou aucun jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>W&amp;ho</source>
      <translation>&amp;Qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>With</source>
      <translation>Avec</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>to send the venue list</source>
      <translation>d’envoyer la liste des lieux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Kept and let go</source>
      <translation>Tenues et abandonnées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Note a promise</source>
      <translation>Noter une promesse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>What is promised</source>
      <translation>Ce qui est promis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>What you promise and what is promised to you is kept here until it is done, and told of on its day. It is noted with what you log, or by itself.</source>
      <translation>Ce que vous promettez et ce qu’on vous promet est gardé ici jusqu’à ce que ce soit fait, et signalé le jour venu. Cela se note avec ce que vous consignez, ou à part.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>&amp;New people</source>
      <translation>&amp;Nouvelles personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>&amp;They are</source>
      <translation>&amp;Rôle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>&amp;Who</source>
      <translation>&amp;Qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>A goal with {name}</source>
      <translation>Un objectif avec {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Company, industry, region and country always count. Name fields of your own, or job family.</source>
      <translation>Entreprise, secteur, région et pays comptent toujours. Nommez des champs personnels, ou la famille de métiers.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Goal for a quarter</source>
      <translation>Objectif pour un trimestre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>It is noted as given, and you are reminded to thank who told you of it.</source>
      <translation>C’est noté comme donné, et il vous est rappelé de remercier qui vous en a parlé.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Meet somebody who builds ships</source>
      <translation>Rencontrer quelqu’un qui construit des bateaux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Mentor, or mentored by me</source>
      <translation>Mentor, ou mentoré par moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>More dimensions</source>
      <translation>Autres dimensions</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>New in at &amp;least so many dimensions</source>
      <translation>Nouveau sur &amp;au moins tant de plans</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Only meetings in person count with a mentor. Set how often in People, with the cadence.</source>
      <translation>Seules les rencontres en personne comptent avec un mentor. Réglez la fréquence dans Personnes, avec le rythme.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Pass on: {what}</source>
      <translation>Transmettre : {what}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Pick somebody from the list.</source>
      <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Plan a stretch</source>
      <translation>Prévoir un défi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Remind me</source>
      <translation>Me rappeler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Say on which day.</source>
      <translation>Dites quel jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Set</source>
      <translation>Fixer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>The goal</source>
      <translation>L’objectif</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>Who is new in company, industry, region or country takes you out of what you know. 0 is no goal.</source>
      <translation>Qui est nouveau par l’entreprise, le secteur, la région ou le pays vous sort de ce que vous connaissez. 0 signifie aucun objectif.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_commands.py" />
      <source>next Friday, in 2 weeks</source>
      <translation>vendredi prochain, dans 2 semaines</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Reach</source>
      <translation>Rayonnement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>Seen</source>
      <translation>Interventions</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Done: log it …</source>
      <translation>Fait : noter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Keep as a note to self</source>
      <translation>Garder comme note pour moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Nothing is noted of what you share. Perhaps a plain question comes first.</source>
      <translation>Rien n’est noté de ce que vous partagez. Peut-être qu’une simple question vient d’abord.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Open in mail</source>
      <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>What they care about</source>
      <translation>Ce qui lui tient à cœur</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>What you share</source>
      <translation>Ce que vous partagez</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Why these?</source>
      <translation>Pourquoi ceux-ci ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>A cold ask: a year without a gift.</source>
      <translation>Demande à froid : un an sans don.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>A cold ask: half a year without a touch that was no ask, and a year without a gift.</source>
      <translation>Demande à froid : six mois sans contact qui ne soit une demande, et un an sans don.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>A cold ask: half a year without a touch that was no ask.</source>
      <translation>Demande à froid : six mois sans contact qui ne soit une demande.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>Before you ask {name}</source>
      <translation>Avant de demander à {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>Not a cold ask.</source>
      <translation>Pas une demande à froid.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <location filename="../../netdesk/ui/tray.py" />
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>asks still open</source>
      <translation>demandes encore en cours</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>given in 12 months</source>
      <translation>donné en 12 mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>last in touch without asking</source>
      <translation>dernier contact sans demande</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>As it will read</source>
      <translation>Comme on le lira</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Decline …</source>
      <translation>Décliner …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>In your own words: {skill}</source>
      <translation>Avec vos propres mots : {skill}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Note what I saw …</source>
      <translation>Noter ce que j’ai vu …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Recommend {name}</source>
      <translation>Recommander {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Save the draft</source>
      <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Say what you saw in your own words. What is left empty is not claimed; there is no other text.</source>
      <translation>Dites ce que vous avez vu avec vos propres mots. Ce qui reste vide n’est pas affirmé ; il n’y a pas d’autre texte.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>What you saw</source>
      <translation>Ce que vous avez vu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>You have noted nothing that you saw {name} do, so there is nothing to recommend them for yet. Note something you saw, or decline.</source>
      <translation>Vous n’avez rien noté que vous ayez vu {name} faire ; il n’y a donc encore rien à recommander. Notez quelque chose que vous avez vu, ou déclinez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>&amp;By</source>
      <translation>&amp;Par</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>&amp;Published</source>
      <translation>Pu&amp;bliée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>A recommendation of me</source>
      <translation>Une recommandation de moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>A recommendation was asked for</source>
      <translation>Une recommandation a été demandée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>Copy it to where it is to be read; netdesk sends nothing. What was given stays as it was.</source>
      <translation>Copiez-le là où il doit être lu ; netdesk n’envoie rien. Ce qui a été donné reste tel quel.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>Copy the text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Given</source>
      <translation>Donnée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>Given to {name}</source>
      <translation>Donnée à {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>I asked them</source>
      <translation>J’ai demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>LinkedIn, a letter</source>
      <translation>LinkedIn, une lettre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>They asked me</source>
      <translation>On m’a demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>Whom</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_forms.py" />
      <source>Whose</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Asked for by me</source>
      <translation>Demandées par moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Asked for …</source>
      <translation>Demandée …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Asked of me</source>
      <translation>Qu’on m’a demandées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Given …</source>
      <translation>Donnée …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Note what I saw</source>
      <translation>Noter ce que j’ai vu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Note what you saw people do. A recommendation is made of such notes alone, in your own words; where there is none, netdesk helps to decline. LinkedIn's recommendations come in with its export.</source>
      <translation>Notez ce que vous avez vu faire. Une recommandation n’est faite que de telles notes, avec vos propres mots ; là où il n’y en a pas, netdesk aide à décliner. Les recommandations LinkedIn arrivent avec son export.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Received</source>
      <translation>Reçues</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Received …</source>
      <translation>Reçue …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Recommend what you saw</source>
      <translation>Recommandez ce que vous avez vu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Recommend …</source>
      <translation>Recommander …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Somebody asked me</source>
      <translation>On m’a demandé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>What I saw</source>
      <translation>Ce que j’ai vu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/record_strip.py" />
      <source>Kept and broken in two years</source>
      <translation>Respectée et enfreinte en deux ans</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/record_strip.py" />
      <source>{first} to {last}: {state}</source>
      <translation>{first} à {last} : {state}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Give the day this was so.</source>
      <translation>Indiquez le jour où c’était le cas.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Give the whole day, such as 3 March 2025.</source>
      <translation>Indiquez le jour complet, par exemple 3 mars 2025.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Pick somebody from the list, or clear the name.</source>
      <translation>Choisissez quelqu’un dans la liste, ou videz le nom.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Remove this relation</source>
      <translation>Retirer cette relation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Remove this statement</source>
      <translation>Retirer cette indication</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>When (3 March 2025)</source>
      <translation>Quand (3 mars 2025)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;About</source>
      <translation>&amp;Au sujet de</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;Zone</source>
      <translation>Fu&amp;seau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>A&amp;t</source>
      <translation>&amp;À</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>About whom</source>
      <translation>Au sujet de qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Comes on {days} …</source>
      <translation>Revient les {days} …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Comes on {days}.</source>
      <translation>Revient les {days}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Edit a reminder</source>
      <translation>Modifier un rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>How o&amp;ften</source>
      <translation>À quelle &amp;fréquence</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>In which time zone</source>
      <translation>Dans quel fuseau horaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Send the venue list</source>
      <translation>Envoyer la liste des lieux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Ta&amp;kes</source>
      <translation>Du&amp;rée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Without a time it comes with the morning's summary.</source>
      <translation>Sans heure, il vient avec le résumé du matin.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>once</source>
      <translation>une fois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>wherever I am</source>
      <translation>où que je sois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source> days before</source>
      <translation> jours avant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source> months</source>
      <translation> mois</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;29 February in other years</source>
      <translation>&amp;29 février les autres années</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;Birthdays, anniversaries</source>
      <translation>&amp;Anniversaires</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;Minutes a day</source>
      <translation>&amp;Minutes par jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;Quiet from</source>
      <translation>&amp;Silence de</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Day off: {day}</source>
      <translation>Jour libre : {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Days off</source>
      <translation>Jours libres</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Look over: {name}</source>
      <translation>À revoir : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Morning's &amp;summary at</source>
      <translation>&amp;Résumé du matin à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>My topics</source>
      <translation>Mes sujets</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>On days off only what has a clock time is told; in quiet hours nothing is.</source>
      <translation>Les jours libres, seul ce qui a une heure est dit ; aux heures de silence, rien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Quiet from</source>
      <translation>Silence de</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Quiet until</source>
      <translation>Silence jusqu’à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Today picks what fits; the rest waits for another day.</source>
      <translation>Aujourd’hui choisit ce qui tient ; le reste attend un autre jour.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>on the day</source>
      <translation>le jour même</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>until</source>
      <translation>jusqu’à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>&amp;History</source>
      <translation>&amp;Historique</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>&amp;To come</source>
      <translation>À &amp;venir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Be reminded of something</source>
      <translation>Se faire rappeler quelque chose</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Delete this reminder</source>
      <translation>Supprimer ce rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Edit this reminder …</source>
      <translation>Modifier ce rappel …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>End this pause</source>
      <translation>Mettre fin à cette pause</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Find by name</source>
      <translation>Chercher par nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Find in the history</source>
      <translation>Chercher dans l’historique</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>History of reminders</source>
      <translation>Historique des rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Leave the reminders</source>
      <translation>Quitter les rappels</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>New reminder</source>
      <translation>Nouveau rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>New reminder …</source>
      <translation>Nouveau rappel …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Nothing yet</source>
      <translation>Rien pour l’instant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Once, or again and again: every 3 months, on the 3rd Monday, on the last working day.</source>
      <translation>Une fois, ou encore et encore : tous les 3 mois, le 3e lundi, le dernier jour ouvré.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Pause all …</source>
      <translation>Tout suspendre …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Reminders to come</source>
      <translation>Rappels à venir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>What was shown, done, snoozed and dismissed is kept here.</source>
      <translation>Ce qui a été montré, fait, reporté et écarté est gardé ici.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Adopt rules</source>
      <translation>Adopter des règles</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>All of these rules are yours already</source>
      <translation>Toutes ces règles sont déjà les vôtres</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Comment on “{name}”</source>
      <translation>Commenter « {name} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Packs of rules (*.toml)</source>
      <translation>Recueils de règles (*.toml)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <location filename="../../netdesk/ui/rules_page.py" />
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>What is to be said of it? It goes along when the rule is shared.</source>
      <translation>Qu’y a-t-il à en dire ? Cela accompagne la règle quand elle est partagée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Write the pack</source>
      <translation>Écrire le recueil</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>About this rule</source>
      <translation>Sur cette règle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <location filename="../../netdesk/ui/check_dialog.py" />
      <source>Check</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Concerns</source>
      <translation>Concerne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Learned</source>
      <translation>Appris</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Says</source>
      <translation>Dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Stands</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>What says so</source>
      <translation>Ce qui le dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Check</source>
      <translation>&amp;Vérification</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Learned</source>
      <translation>&amp;Appris</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Says</source>
      <translation>&amp;Dit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Tell me on Today when it is broken</source>
      <translation>Me le dire dans Auj&amp;ourd’hui quand elle est enfreinte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>A rule of mine</source>
      <translation>Une règle à moi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>My mentors, face to face</source>
      <translation>Mes mentors, en personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Wh&amp;y</source>
      <translation>&amp;Pourquoi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>Where it comes from</source>
      <translation>D’où elle vient</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>A rule is what experience taught you about keeping a network. Give it a check, and the log says on which days you kept to it. Begin with rules of others, or with one of your own.</source>
      <translation>Une règle est ce que l’expérience vous a appris sur l’entretien d’un réseau. Donnez-lui une vérification, et le journal dit quels jours vous l’avez respectée. Commencez par les règles d’autres, ou par une des vôtres.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Adopt</source>
      <translation>Adopter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Adopt a pack from a file …</source>
      <translation>Adopter un recueil d’un fichier …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Adopt what you would hold yourself to; you can put it in your own words afterwards.</source>
      <translation>Adoptez ce à quoi vous tiendriez ; vous pourrez ensuite le dire avec vos mots.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Comment …</source>
      <translation>Commenter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>End</source>
      <translation>Y mettre fin</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Hold to again</source>
      <translation>Y tenir de nouveau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Look at rules to adopt</source>
      <translation>Voir des règles à adopter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Mine</source>
      <translation>Les miennes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>My rules</source>
      <translation>Mes règles</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>No packs</source>
      <translation>Aucun recueil</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Rules to adopt</source>
      <translation>Règles à adopter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Share …</source>
      <translation>Partager …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>State a rule</source>
      <translation>Énoncer une règle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>The packs that come with netdesk are not where they belong.</source>
      <translation>Les recueils fournis avec netdesk ne sont pas à leur place.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>To adopt</source>
      <translation>À adopter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>What do you hold yourself to?</source>
      <translation>À quoi tenez-vous ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>looking …</source>
      <translation>recherche …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Completions</source>
      <translation>Complétions</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Find by name, organization, notes … or tag:client last&gt;90d</source>
      <translation>Chercher par nom, organisation, notes … ou tag:client last&gt;90d</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>How to search (F1)</source>
      <translation>Comment chercher (F1)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Save as a view (Ctrl+S)</source>
      <translation>Enregistrer comme vue (Ctrl+S)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Save as a view …</source>
      <translation>Enregistrer comme vue …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Keep it so</source>
      <translation>Garder ainsi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Only “&amp;talk in person”</source>
      <translation>Seulement « à &amp;dire de vive voix »</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Pri&amp;vate</source>
      <translation>Pri&amp;vé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Who may read the note</source>
      <translation>Qui peut lire la note</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>“{mark}”: should this be written down?</source>
      <translation>« {mark} » : faut-il l’écrire ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>Rules to share</source>
      <translation>Règles à partager</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>Share rules</source>
      <translation>Partager des règles</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>These tell of your network. Change the rules, or tick what is an ordinary word here.</source>
      <translation>Ceci parle de votre réseau. Changez les règles, ou cochez ce qui est ici un mot ordinaire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>What tells of your network; ticked is an ordinary word</source>
      <translation>Ce qui parle de votre réseau ; coché, c’est un mot ordinaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>What the pack is called</source>
      <translation>Comment s’appelle le recueil</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>What you learned stays here. A pack is plain text.</source>
      <translation>Ce que vous avez appris reste ici. Un recueil est du texte simple.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>Write the pack …</source>
      <translation>Écrire le recueil …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Foot</source>
      <translation>&amp;Pied</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Head</source>
      <translation>&amp;En-tête</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Layout</source>
      <translation>&amp;Mise en page</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Paper</source>
      <translation>Pa&amp;pier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>A &amp;QR code of each card</source>
      <translation>Un code &amp;QR pour chaque fiche</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>A5</source>
      <translation>A5</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Address labels</source>
      <translation>Étiquettes d’adresse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Addresses</source>
      <translation>Adresses</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>As usual</source>
      <translation>Comme d’habitude</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>City and country</source>
      <translation>Ville et pays</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Colu&amp;mns</source>
      <translation>Colo&amp;nnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Directory</source>
      <translation>Annuaire</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>E-mails</source>
      <translation>E-mails</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>F&amp;ields</source>
      <translation>C&amp;hamps</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Fields</source>
      <translation>Champs</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>La&amp;bels</source>
      <translation>Éti&amp;quettes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Ma&amp;rgin</source>
      <translation>Mar&amp;ge</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Name badges</source>
      <translation>Badges</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Phones</source>
      <translation>Téléphones</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Pocket fold, eight pages</source>
      <translation>Pliage de poche, huit pages</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Profiles</source>
      <translation>Profils</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Ring binder</source>
      <translation>Classeur à anneaux</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>T&amp;emplate</source>
      <translation>Mo&amp;dèle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>T&amp;ype</source>
      <translation>Corps d&amp;u texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>US Letter</source>
      <translation>Lettre US</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Usual</source>
      <translation>Habituel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Walk-in list, to tick</source>
      <translation>Liste d’émargement à cocher</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>After the event, type back what was ticked: Ctrl+Shift+K.</source>
      <translation>Après l’événement, saisissez ce qui a été coché : Ctrl+Shift+K.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Event brief</source>
      <translation>Fiche de préparation d’événement</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Go to People and choose whom to print</source>
      <translation>Allez dans Personnes et choisissez qui imprimer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Keep these choices</source>
      <translation>Garder ces choix</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Meeting brief</source>
      <translation>Fiche de préparation de rencontre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>No font here has {signs}: install one, such as Noto.</source>
      <translation>Aucune police ici n’a {signs} : installez-en une, par exemple Noto.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Print 1 person</source>
      <translation>Imprimer 1 personne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Print a walk-in list first: its rows have codes to tick</source>
      <translation>Imprimez d’abord une liste d’émargement : ses lignes ont des codes à cocher</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Print {count} people</source>
      <translation>Imprimer {count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Under which name?</source>
      <translation>Sous quel nom ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>{count} not to be contacted left out.</source>
      <translation>{count} à ne pas contacter laissées de côté.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>&amp;Keep these choices …</source>
      <translation>&amp;Garder ces choix …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Forget “{name}”</source>
      <translation>Oublier « {name} »</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Kept</source>
      <comment>sheets</comment>
      <translation>Gardées</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Leave the sheet</source>
      <translation>Quitter la feuille</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Leave the sheet (Esc)</source>
      <translation>Quitter la feuille (Échap)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>PDF …</source>
      <translation>PDF …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Print …</source>
      <translation>Imprimer …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Setting the pages …</source>
      <translation>Mise en pages …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_preview.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/single_instance.py" />
      <source>{file} is not a file. Move it away, and start netdesk again.</source>
      <translation>{file} n’est pas un fichier. Déplacez-le, puis redémarrez netdesk.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/single_instance.py" />
      <source>{folder} cannot be written to, so netdesk cannot open it. Change its permissions, see whether its disk has room, or choose another folder with --data-dir.</source>
      <translation>{folder} n’est pas accessible en écriture, netdesk ne peut donc pas l’ouvrir. Changez ses droits, voyez si son disque a de la place, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>Split</source>
      <translation>Diviser</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>Split this entry</source>
      <translation>Diviser cette entrée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>Tick what goes into an entry of its own. Day, place and note are the same in both.</source>
      <translation>Cochez ce qui va dans une entrée à part. Le jour, le lieu et la note sont les mêmes dans les deux.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>What goes into an entry of its own</source>
      <translation>Ce qui va dans une entrée à part</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Looked over</source>
      <translation>Revue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Note to self: what to drop, what to try. Never exported.</source>
      <translation>Note pour moi : que retirer, qu’essayer. Jamais exportée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Open the link</source>
      <translation>Ouvrir le lien</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Shows here</source>
      <translation>Montre ici</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>{theme} (by its words)</source>
      <translation>{theme} (par ses mots)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>&amp;Link</source>
      <translation>&amp;Lien</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>6m (empty: never)</source>
      <translation>6m (vide : jamais)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>A limit is a whole number from 1 on, or nothing.</source>
      <translation>Une limite est un nombre entier à partir de 1, ou rien.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>A place where you present yourself</source>
      <translation>Un endroit où vous vous présentez</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>A text of your own</source>
      <translation>Un texte à vous</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>At &amp;most</source>
      <translation>Au &amp;plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Blog</source>
      <translation>Blog</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Counted in</source>
      <translation>Compté en</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Empty: no limit</source>
      <translation>Vide : sans limite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Headline</source>
      <translation>Titre de profil</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Look &amp;over every</source>
      <translation>Re&amp;voir tous les</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>This text is Markdown</source>
      <translation>Ce texte est en Markdown</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>as Mastodon counts</source>
      <translation>comme compte Mastodon</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>as X counts a post</source>
      <translation>comme X compte une publication</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>characters as a reader sees them</source>
      <translation>caractères tels qu’on les voit</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>A place of your own …</source>
      <translation>Un endroit à vous …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Add a surface</source>
      <translation>Ajouter une présentation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Add a text of your own …</source>
      <translation>Ajouter un texte à vous …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Another place …</source>
      <translation>Un autre endroit …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Delete the surface</source>
      <translation>Supprimer la présentation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Delete this text</source>
      <translation>Supprimer ce texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Edit the surface …</source>
      <translation>Modifier la présentation …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Edit this text's name and limit …</source>
      <translation>Modifier le nom et la limite de ce texte …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Export it as Markdown …</source>
      <translation>L’exporter en Markdown …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>LinkedIn, a site of your own, the bio that conferences print, the last lines of your mail: what each of them says, every version of it, and what is still to be changed.</source>
      <translation>LinkedIn, un site à vous, la bio qu’impriment les conférences, les dernières lignes de vos e-mails : ce que dit chacun, chacune de ses versions, et ce qui reste à changer.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>More to do with this surface</source>
      <translation>Autres actions pour cette présentation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Move it left</source>
      <translation>Déplacer vers la gauche</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Move it right</source>
      <translation>Déplacer vers la droite</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Where do you present yourself?</source>
      <translation>Où vous présentez-vous ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tables_strip.py" />
      <source>&amp;Columns …</source>
      <translation>&amp;Colonnes …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tables_strip.py" />
      <source>{count} tables: {files}</source>
      <translation>{count} tableaux : {files}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Find a tag or type a new one</source>
      <translation>Cherchez une étiquette ou tapez-en une nouvelle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Half ticked: some have it. It stays so until you tick it.</source>
      <translation>À moitié cochée : certaines l’ont. Cela reste ainsi tant que vous ne cochez pas.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Set tags</source>
      <translation>Fixer les étiquettes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Tags of {who}</source>
      <translation>Étiquettes de {who}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Back to the last version</source>
      <translation>Revenir à la dernière version</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Changed since v{number}, which is live</source>
      <translation>Modifié depuis la v{number}, qui est en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Changed since what is live</source>
      <translation>Modifié depuis ce qui est en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copied: {name}</source>
      <translation>Copié : {name}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy as plain text</source>
      <translation>Copier en texte simple</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy as plain text (Ctrl+Shift+C)</source>
      <translation>Copier en texte simple (Ctrl+Shift+C)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy the Markdown</source>
      <translation>Copier le Markdown</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Every version, any two compared (Ctrl+H)</source>
      <translation>Toutes les versions, deux à deux comparées (Ctrl+H)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Keep this version</source>
      <translation>Garder cette version</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Live now</source>
      <translation>En ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>More to do with this text</source>
      <translation>Autres actions pour ce texte</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>This is live now</source>
      <translation>C’est en ligne maintenant</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>This is what the place shows now (Ctrl+Return)</source>
      <translation>C’est ce que l’endroit montre maintenant (Ctrl+Return)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Versions …</source>
      <translation>Versions …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>&amp;In a few words</source>
      <translation>&amp;En quelques mots</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>&amp;Wanted</source>
      <translation>&amp;Souhaité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Also &amp;shows by</source>
      <translation>Se mon&amp;tre aussi par</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Makes grid storage boring</source>
      <translation>Rend le stockage banal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>March 2024</source>
      <translation>mars 2024</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Si&amp;nce</source>
      <translation>&amp;Depuis</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>What do you want to be remembered for?</source>
      <translation>De quoi voulez-vous qu’on se souvienne ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>also</source>
      <translation>aussi</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>battery, grid, storage</source>
      <translation>batterie, réseau, stockage</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>most</source>
      <translation>le plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>much</source>
      <translation>beaucoup</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>until {day}: {text} {marks}</source>
      <translation>jusqu’au {day} : {text} {marks}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <source>Printed list</source>
      <translation>Liste imprimée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <source>The codes, a colon, and what happened; a line for each.</source>
      <translation>Les codes, un deux-points, et ce qui s’est passé ; une ligne pour chacun.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <source>What was ticked</source>
      <translation>Ce qui a été coché</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <source>a3 a7 b2: coffee
c1: talked about storage 20m</source>
      <translation>a3 a7 b2: café
c1: parlé de stockage 20m</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>A pause from everything</source>
      <translation>Une pause de tout</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Agenda</source>
      <translation>Ordre du jour</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Agenda of the next meeting with this person …</source>
      <translation>Ordre du jour de la prochaine rencontre avec cette personne …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>All that can be done with this row …</source>
      <translation>Tout ce qu’on peut faire de cette ligne …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>All that you meant to do is done. Next: {name}, {day}.</source>
      <translation>Tout ce que vous vouliez faire est fait. Suite : {name}, {day}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Bring back from a snooze</source>
      <translation>Faire revenir un rappel reporté</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Dismiss this one</source>
      <translation>Écarter celui-ci</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Done, without logging</source>
      <translation>Fait, sans noter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Here you will find who is due, and why. In People, the keys 1 to 5 say how close somebody is to you, or many at once; from that follows when you should be in touch.</source>
      <translation>Vous trouverez ici qui est à recontacter, et pourquoi. Dans Personnes, les touches 1 à 5 disent à quel point une personne vous est proche, ou plusieurs à la fois ; le moment de reprendre contact en découle.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Ignore this news</source>
      <translation>Ignorer cette nouvelle</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Log a contact with this person …</source>
      <translation>Noter un contact avec cette personne …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Look through my people</source>
      <translation>Parcourir mes personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nobody is due today</source>
      <translation>Personne n’est à recontacter aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nothing is asked of you until you resume.</source>
      <translation>Rien ne vous est demandé jusqu’à la reprise.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nothing is asked of you until {day}.</source>
      <translation>Rien ne vous est demandé jusqu’au {day}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nothing tells of {count} people of whom you have not said how close they are.</source>
      <translation>Rien ne vous rappelle {count} personnes dont vous n’avez pas indiqué la proximité.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nothing tells of {count} person of whom you have not said how close they are.</source>
      <translation>Rien ne vous rappelle {count} personne dont vous n’avez pas indiqué la proximité.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Open this person or reminder</source>
      <translation>Ouvrir cette personne ou ce rappel</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Pause this person …</source>
      <translation>Mettre cette personne en pause …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>React</source>
      <translation>Réagir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>React to this news …</source>
      <translation>Réagir à cette nouvelle …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Remind</source>
      <translation>Rappeler</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Say how close they are</source>
      <translation>Indiquer leur proximité</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Show all (A)</source>
      <translation>Tout afficher (A)</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Show also what waits, is snoozed or paused</source>
      <translation>Afficher aussi ce qui attend, est reporté ou en pause</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Snooze …</source>
      <translation>Reporter …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>The {minutes} minutes are spent. {count} more can wait for another day; A shows them.</source>
      <translation>Les {minutes} minutes sont passées. {count} de plus peuvent attendre un autre jour ; A les affiche.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>This news is not true</source>
      <translation>Cette nouvelle est fausse</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>This news is verified</source>
      <translation>Cette nouvelle est vérifiée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Too much?</source>
      <translation>Trop ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Whom to reach out to</source>
      <translation>Qui contacter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Whom to reach out to, each morning</source>
      <translation>Qui contacter, chaque matin</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>Last ranked on {day}</source>
      <translation>Dernier classement le {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>My topics, one a line, the first the most</source>
      <translation>Mes sujets, un par ligne, le premier avant tout</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>What you want to spend your time on: few, one a line, the first the most. To be looked over once a year.</source>
      <translation>Ce à quoi vous voulez consacrer votre temps : peu de sujets, un par ligne, le premier avant tout. À revoir une fois par an.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tray.py" />
      <source>Nothing is due today</source>
      <translation>Rien n’est à faire aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tray.py" />
      <source>Open netdesk</source>
      <translation>Ouvrir netdesk</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/tray.py" />
      <location filename="../../netdesk/ui/unlocking.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>&amp;Another folder …</source>
      <translation>&amp;Autre dossier …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>&amp;Restore this backup</source>
      <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>&amp;Try again</source>
      <translation>Ré&amp;essayer</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>Start &amp;empty</source>
      <translation>&amp;Partir de zéro</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>The folder cannot be written to ({why}). Make room there, or change its permissions.</source>
      <translation>Le dossier n’est pas accessible en écriture ({why}). Faites-y de la place, ou changez ses droits.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>These backups are here. What cannot be read is kept when one takes its place.</source>
      <translation>Ces sauvegardes sont ici. Ce qui ne peut pas être lu est gardé quand l’une en prend la place.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/trouble_window.py" />
      <source>netdesk cannot open its data</source>
      <translation>netdesk ne peut pas ouvrir ses données</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>Hide this message</source>
      <translation>Masquer ce message</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>What was done last</source>
      <translation>Ce qui a été fait en dernier</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>Its people, notes and my times there go to {name}. Undo brings it back.</source>
      <translation>Ses personnes, ses notes et mes périodes là-bas passent à {name}. Annuler la fait revenir.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>The other organization</source>
      <translation>L’autre organisation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>Unite</source>
      <translation>Réunir</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>Unite organizations</source>
      <translation>Réunir des organisations</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>What is one with {name}?</source>
      <translation>Laquelle ne fait qu’une avec {name} ?</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <source>It is encrypted. Nothing of it is read before its passphrase is given.</source>
      <translation>Il est chiffré. Rien n’en est lu avant que sa phrase secrète ne soit donnée.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <source>Your desk is locked</source>
      <translation>Votre bureau est verrouillé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unlock_dialog.py" />
      <location filename="../../netdesk/ui/unlocking.py" />
      <source>netdesk is locked</source>
      <translation>netdesk est verrouillé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/unlocking.py" />
      <source>Unlock netdesk …</source>
      <translation>Déverrouiller netdesk …</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Compared with</source>
      <translation>Comparée à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Restore this version</source>
      <translation>Restaurer cette version</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Struck out: only in v{old}. Underlined: only in v{new}.</source>
      <translation>Barré : seulement dans la v{old}. Souligné : seulement dans la v{new}.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>The two are the same.</source>
      <translation>Les deux sont identiques.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>This is live</source>
      <translation>C’est en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Version shown</source>
      <translation>Version affichée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>against</source>
      <translation>face à</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>{version} · live</source>
      <translation>{version} · en ligne</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>{version} · v{number} restored</source>
      <translation>{version} · v{number} restaurée</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>{version} · was live from {day}</source>
      <translation>{version} · était en ligne depuis {day}</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Delete the view</source>
      <translation>Supprimer la vue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Move the view down</source>
      <translation>Descendre la vue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Move the view up</source>
      <translation>Monter la vue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Rename the view</source>
      <translation>Renommer la vue</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Show in it what the search box asks</source>
      <translation>Y afficher ce que demande le champ de recherche</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>{view}, cannot be read</source>
      <translation>{view}, illisible</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>{view}, {count} people</source>
      <translation>{view}, {count} personnes</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>A private desk for your professional network: whom to reach out to today, why, and what you could bring. Everything stays in a folder of this computer.</source>
      <translation>Un bureau privé pour votre réseau professionnel : qui contacter aujourd’hui, pourquoi, et ce que vous pourriez apporter. Tout reste dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Bring my network</source>
      <translation>Importer mon réseau</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Drop files here, or choose them: the export of LinkedIn, Google Takeout, Monica or friends; any address book, table, calendar or mail. You see what would be added before it is.</source>
      <translation>Déposez des fichiers ici ou choisissez-les : l’export de LinkedIn, Google Takeout, Monica ou friends ; tout carnet d’adresses, tableau, calendrier ou courrier. Vous voyez d’abord ce qui serait ajouté.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Look at a sample network</source>
      <translation>Voir un réseau d’exemple</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Start empty</source>
      <translation>Commencer à vide</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>The sample is about 150 made-up people, to try things out on; one Undo takes it away again.</source>
      <translation>L’exemple compte environ 150 personnes inventées, pour essayer ; une seule annulation les retire.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Welcome to netdesk</source>
      <translation>Bienvenue dans netdesk</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>&amp;Entry in the journal</source>
      <translation>&amp;Entrée du journal</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>&amp;Whom</source>
      <translation>&amp;Qui</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>Only what you saw yourself can be recommended later. Note it while you remember it.</source>
      <translation>Seul ce que vous avez vu vous-même peut être recommandé plus tard. Notez-le tant que vous vous en souvenez.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>S&amp;kill</source>
      <translation>&amp;Compétence</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>Say when it was.</source>
      <translation>Dites quand c’était.</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>Something I saw</source>
      <translation>Quelque chose que j’ai vu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>W&amp;hat I saw</source>
      <translation>&amp;Ce que j’ai vu</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>W&amp;here</source>
      <translation>&amp;Où</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>negotiation</source>
      <translation>négociation</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>the Elektra bid</source>
      <translation>l’appel d’offres d’Elektra</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>today, last spring, 3 Nov</source>
      <translation>today, last spring, 3 Nov</translation>
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>what they did, and what came of it</source>
      <translation>ce qu’elle a fait, et ce qui en est sorti</translation>
    </message>
  </context>
</TS>
