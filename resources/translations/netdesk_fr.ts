<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>netdesk</name>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <source>Closeness not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <source>No city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>No organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/column_texts.py" />
      <source>{}, {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Cadence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/relation_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <location filename="../../netdesk/ui/profile_view.py" />
      <location filename="../../netdesk/ui/selection_bar.py" />
      <source>Closeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Interactions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <source>Name as spoken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/comparison.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>almost certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>an initial of the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>given and family name swapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>names spelled almost alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>one name is part of the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>other birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>other e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>other name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>other organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>other phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>other place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>other profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same number {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same page {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same profile {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>same {about}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>short form of the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/duplicates_model.py" />
      <source>{reasons}; but {others}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>I asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>I gave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>I owe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>I promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>I received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>They asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>They owe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>They promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>congratulation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>helped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>introduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>job lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/models/rule_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>knowledge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/exchange_words.py" />
      <source>tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Gift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Gives without a purpose: {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>I owe {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>In person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Job change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Lateral move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Left the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>New skill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Note to self</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Promotion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Relocation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Say nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Short message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>Work anniversary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>asked {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>asks that came cold: {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>connected since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>gave {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>ignored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>kept {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>landed {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <location filename="../../netdesk/models/identity_model.py" />
      <source>last {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>let go {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>made {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>needs: {needs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>no day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>not true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>not verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>nothing was given or thought of lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>noticed {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>perhaps: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>ready to be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>received {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>shared {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>they asked {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>thought of {days} days ago, never shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>thought of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{names} owes me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name} · what could you bring?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: asked {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: rather not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{name}: yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{part} of {total}, too few for a share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/giving_words.py" />
      <source>{share} of {total} ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>Heard, not wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>Mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>No longer wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>Remembered for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>To mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>claimed without evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>in no surface yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>in {surfaces}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>neither changed nor looked over since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>never heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>not wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/models/words.py" />
      <source>online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>spoken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>wanted {much} of 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>you are at {instead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>you are {instead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>you live in {instead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>your name is {instead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} appearances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} introduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} introductions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} recommendations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} witness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count} witnesses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{count}×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{length} of {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} does not know your new position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} has stood still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} says “{says}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{place} · {text} is too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{position} · last changed {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>{since} to {until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/identity_model.py" />
      <source>“{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Diversity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Minutes of the year that go to a topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>People of a topic met and touched three times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>Two people picked at random differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>any of my topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>too few</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_gauges.py" />
      <source>{part} of {whole}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_words.py" />
      <source>n = {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_words.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_words.py" />
      <source>too few to say ({n} of {needed})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/insight_words.py" />
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>not worth it {whom}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <source>worth it {whom}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/journal_model.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>my employer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>was my employer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>{count} before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/organizations_model.py" />
      <source>{count} now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>closeness {} of 5, {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>due {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>folded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>in the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>in {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>last contact {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <location filename="../../netdesk/models/words.py" />
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} mo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/people_texts.py" />
      <source>{} y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Connected on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Connected since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>E-mail, phone, profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Family name as spoken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>From → to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Given name as spoken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/models/words.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Introduced by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Met how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Met on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Met where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Middle names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Nickname</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Organization and contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Other lines of the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Own fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Prefix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Same person?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Shown as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Skills</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Suffix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>To me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>We meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/plan_model.py" />
      <source>Why it is unclear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>1 day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>1 day later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>1 open goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>Q{number} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>acted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>blog post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>closeness {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>connected, never met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>event taken part in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>face to face alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>from {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>half of the posted ones {days} days or more ahead (n = {count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>heard on the day it was posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>heard {days} after it was posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>heard {days} before it was posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>in touch lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>inside and outside my company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>inside my company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>invitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>job family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>job opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>longest gap {days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>longest gap {days} days so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>looking into it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>market</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>mentored by me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>met {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>met {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>met, not connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>my mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>never in touch yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>never met in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>new in {distance} of {known}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>new: {dimensions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>newspaper article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>no contact for a year or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>no contact for three months or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>no contact for three years or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>not posted after {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>not posted yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>nothing known to tell by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>outside my company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>planned for some day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>planned for {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>praise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>presentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>promotion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>the same day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>too few known before to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{before} heard of before they were posted, {after} not before, {unposted} never posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{count} open goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{count} reacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <location filename="../../netdesk/models/rule_words.py" />
      <source>{days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{days} days later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{kind} from {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reach_words.py" />
      <source>{within} of {gaps} gaps within {longest} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>asked {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>declined {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>given {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>on {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/recommendation_words.py" />
      <source>received {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>All reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>To come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>dismissed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>snoozed until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <source>until resumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/reminders_model.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>concerns nothing now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>kept on {share} % of the days of two years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>no longer held to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>nothing that the log could tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>{name} (mine already)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/rule_words.py" />
      <source>{name} (mine says it otherwise)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted as X does: Latin letters 1, Chinese, Japanese, Korean and emoji 2, a link 23.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted as a reader sees characters: an emoji or a letter with its accents is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted as a reader sees characters; a link is 23, of @name@server only the name counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted in characters of Unicode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted in lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Counted in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>Limit as of {month}: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>draft after {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>live since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>looked over {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>never looked over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>newer than what is live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>not live yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>nothing written yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>to be looked over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{count} over: {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{last}, and not asked to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{last}, due since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{last}, next {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{name} does not say how it counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/surface_words.py" />
      <source>{number}, not live yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>1 more waits; another day is as good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Birthdays and anniversaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Reach out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Rules of my own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Snoozed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>To look over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>To think of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>Waiting for another day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>and {count} more, who come up as you see to these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>last: {contact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>no contact logged yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/today_model.py" />
      <source>{count} more wait; another day is as good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Assistant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Assists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Introduced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Manages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>Works with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>colleague</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>day {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>due in {days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>due today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>due tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>due yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>due {days} days ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>face to face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>fresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>friend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>online and face to face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/models/words.py" />
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Printer …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>&amp;Unspoken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Agenda with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <location filename="../../netdesk/ui/gate_dialog.py" />
      <location filename="../../netdesk/ui/keys_dialog.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <location filename="../../netdesk/ui/person_editor.py" />
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>New point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Nothing yet. What you add is here until you meet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Open sealed points …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>P&amp;DF file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Paper &amp;only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Printed once on the agenda, then erased for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Printed, and erased here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Sealed ({kind})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Sealed with your passphrase, and not printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Talk in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Talked about before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>To talk about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>What it is is not kept, only that there is something to talk about in person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>What to talk about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>Who may read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>for paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/agenda_dialog.py" />
      <source>“{mark}”: better private, for paper, or unspoken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>&amp;From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>&amp;Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>&amp;Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>&amp;Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>&amp;Who it reaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>3 Nov, last Friday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>3 Nov, last Friday, 2027-02-01</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>From whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>It is still planned; a day is not needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Recognition inside my company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Storage for beginners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>To&amp;pics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Vienna</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Where you are seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Who &amp;reacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Who is t&amp;here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>Whom to &amp;meet there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>https://…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <location filename="../../netdesk/ui/mention_form.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>only if it takes several days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>storage, hiring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearance_form.py" />
      <source>the board read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Add an appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Add …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Be seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Brief …</source>
      <translation type="unfinished" />
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
      <location filename="../../netdesk/ui/selection_bar.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Done</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Events you take part in, talks, articles, books, blog posts and posts, planned or done; who was there and who reacted; and what followed inside your company.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Followed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>In People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>It followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/people_list.py" />
      <location filename="../../netdesk/ui/people_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>People met …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Plan one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Plan …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Reaches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Reacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Recognition …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Remind me …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>There</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>To meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>Where I am seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>brief …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>people met …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>remind me …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>who lives in {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>who reacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>who was there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/appearances_section.py" />
      <source>whom to meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>As what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>As what, by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>Ask five people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>How would they describe you?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>In which words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>In which words, by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>Keep the answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>One of each closeness, whoever you were in touch with last: distant people say what you are known for, close ones what you are. Ask in your own words; what they answer is kept as a mention, and none of them comes up again for two years.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>as they said it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>closeness {level}, {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>in a word or a few</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Backups and archives of netdesk (*.db *.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Put {name} in the place of what is here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Restore a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>Restored {name}. What was here is kept as {aside}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backup_commands.py" />
      <source>What is here now is kept as a backup, so that you can come back to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>&amp;Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>&amp;Restore this …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Comparing with what is here …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Last step here: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Last step there: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Made on each day something changed, and before an import, a merge, a restore and a new schema. Kept are those of 7 days, 4 weeks and 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>Restore a &amp;file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>There are none yet. The first is made when something has changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>What you stated is the same there and here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before a merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before a new schema</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before a restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>before an import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>of the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>{what}: {there} there, {here} here; {lost} would go, {back} would come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/backups_dialog.py" />
      <source>… and {count} more kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>About me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bring in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <source>Bring in my profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>Nothing new in these files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>Said by {name}{day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>What would come in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <source>{count} parts are here already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>&amp;As closeness or tag say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>&amp;Every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>&amp;No reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>At the &amp;longest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Days, weeks, months or years: 30d, 6w, 3m, 1y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Ideal interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>In touch with {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Longest interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Only these count (none ticked: any contact counts):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>Set cadence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <source>{rhythm}, {days} days at the longest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>A count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>A number, or what it is held against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Afterwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Each of some people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>How many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Kind of check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Nothing that the log could tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Of what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>Of whom: a query</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>The check as a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>per</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/check_field.py" />
      <source>within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/closeness_menu.py" />
      <source>&amp;Closeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/commands.py" />
      <source>CSV, for spreadsheets (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/commands.py" />
      <source>Export {count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/commands.py" />
      <source>Undone: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/commands.py" />
      <source>Wrote {count} people to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/commands.py" />
      <source>vCards, for address books (*.vcf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/comparison_view.py" />
      <source>Choose what holds; the rest is kept in the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/comparison_view.py" />
      <source>Kept of both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/comparison_view.py" />
      <source>The two entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/day_dialog.py" />
      <source>Choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <location filename="../../netdesk/ui/bring_identity_dialog.py" />
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <location filename="../../netdesk/ui/day_dialog.py" />
      <location filename="../../netdesk/ui/draft_form.py" />
      <location filename="../../netdesk/ui/duplicates_page.py" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <location filename="../../netdesk/ui/panel_view.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>Decline to recommend {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>In your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>To think of before you write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>What did you not see, and so cannot vouch for?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>Who did see it, and could be asked?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>Would you like to see it: their work, a talk, a project together?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/decline_dialog.py" />
      <source>You could bring: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/draft_day.py" />
      <source>“{text}” needs a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/draft_fields.py" />
      <source>Pick “{name}” from the list, or take the name out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>After bringing in another address book, look here: people with a common address, number or profile, or with names almost alike, are shown side by side, to be merged or told apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Back to People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Decide later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Go to the choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Leave the duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Looking for people who are here twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Merge these two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Nobody seems to be here twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Not the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>Pairs who may be one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>They are not the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>{count} pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/duplicates_page.py" />
      <source>{count} pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Details of the error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Nothing was changed by what failed, and you can go on. The details below help to mend it; read them before you send them, they may name people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/error_dialog.py" />
      <source>netdesk made a mistake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Could be evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Could show it too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Nothing yet: what shows it is written down below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Say what it is that shows the theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Something else that shows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Take as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Take it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Taken as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Talks and writings, introductions you made and recommendations you received come up here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>What shows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>witness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/received_dialog.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;With</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <source>Given, received or asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/me_dialog.py" />
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <location filename="../../netdesk/ui/received_dialog.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <location filename="../../netdesk/ui/draft_form.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <location filename="../../netdesk/ui/person_editor.py" />
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Whe&amp;n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_dialog.py" />
      <location filename="../../netdesk/ui/ledger_section.py" />
      <location filename="../../netdesk/ui/relation_rows.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <source>With whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/evidence_dialog.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Leave this out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>On which day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Pick “{text}” from the list, or clear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Say what to remind you of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Say what was promised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>To whom, or about whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Until when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>What came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>What to be reminded of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>What was promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Which way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Who promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>Whom it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>of what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>on which day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>remind me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>they asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>they promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>until when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/exchange_rows.py" />
      <source>what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Copy this chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Go to the chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Open the rows of this figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/figures_view.py" />
      <source>Save this chart …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/gate_dialog.py" />
      <source>How far to go, and for whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/gate_dialog.py" />
      <source>The most telling act that netdesk offers; all that is quieter is offered too, and saying nothing always. Never a message for what is not verified or was noticed more than {days} days ago.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_commands.py" />
      <source>Something I can bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Giving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Ideas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Introductions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>Ledger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>News</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>Promises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/giving_page.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Recommendations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/guard_commands.py" />
      <source>Choose somebody first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/guard_commands.py" />
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/guard_commands.py" />
      <source>Save the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <source>&amp;For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <source>For whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <location filename="../../netdesk/ui/look_back_page.py" />
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Think of something for somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/idea_dialog.py" />
      <source>an article, a name, an hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Landed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Note an idea</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Think of something this week for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>Thought of and never shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ideas_section.py" />
      <source>What you think of bringing somebody is kept here until you share it. Sharing logs the give; later you may say that it landed. Say how close people are, and each week a few are named here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <source>Kept {count} answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <source>LinkedIn's export or Markdown (*.zip *.csv *.md *.markdown *.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <source>Markdown (*.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <source>No version has been kept yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <source>Nobody is left to ask: say first how close people are to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>A few short statements, ranked: each is held against what your surfaces say and people say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>About me …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>All themes are still true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Ask five people …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Begin with a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Bring in a LinkedIn export …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Bring in my profiles …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Evidence …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Export all as Markdown …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Heard again …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Let it be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>More to do here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>New mention …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>New theme …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Open who said it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Portrait: all surfaces side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Rank it higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Rank it lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Remembered for what?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Say it in a few words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Surfaces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Want it no longer, or again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Wanted against heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Whenever your name is mentioned, somebody says something. Here is what you want it to be, what your profiles say, and what people in fact say: side by side, so that you see what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>All surfaces side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>All surfaces, side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Back to Identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Nothing written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Once a place where you present yourself is added, what it says is here beside all others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Portrait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>Shows: {themes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/identity_portrait.py" />
      <source>a newer one is not live yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>A LinkedIn export (the zip, or Connections.csv out of it), an address book as vCards (.vcf) or as a table (.csv: Google Contacts, Outlook, Thunderbird, any with headers), a calendar (.ics) or mail (.mbox, .eml, a folder of them: who wrote to whom and when, never the text). You will see what would change before anything does. The files are read on this computer only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bring in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Bring in people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bring in {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Bringing people in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Choose a folder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Choose files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Drop files here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Leave without bringing anybody in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>My own addresses …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>No longer connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Nothing new: everybody in these files is here already, just like this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Other files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Reading {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Same as here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>The plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>There is nobody in these files that could be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>These are left out; everybody else comes in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>They stay here with all you know of them; that they left is told as news.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>This is what would change. Nothing has yet; once done, it can be undone in one step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Tick whoever is the person you already have; the others come in as new people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Unclear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>Untick a field to keep it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>What becomes of whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/import_page.py" />
      <source>What these people and you did together; whoever is not among your people is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>&amp;Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>&amp;Look back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>A quarter ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>A year ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>An honest mirror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Another day …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>As of another day …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>As of which day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Bring in my network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Insight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Insight as of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>My topics …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Two years ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Whether your network is diverse, focused and deep, from what you log. Nothing is scored, and nothing is said of too few.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/insight_page.py" />
      <source>Who knows &amp;whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>&amp;One</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>&amp;Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>Ask both before you make it; neither need hear of it if the other would rather not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>Bring two people together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>One</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>The o&amp;ther</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>The other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introduction_dialog.py" />
      <source>both restore old lifts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Asked …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>New introduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Said no …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Said yes …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Think of an introduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Think of two people who would have something of each other. Ask both first; once both said yes, make the introduction, and it is logged as given to both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/introductions_section.py" />
      <source>Whom could you bring together?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Delete this entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Each coffee, call and message that you log is kept here. It is what tells netdesk who is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Edit this entry …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/journal_search.py" />
      <source>Find in the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Log an interaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Log people met at an event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Met many …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Nothing like that was logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Open this person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Show everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Split this entry …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Try fewer words, or ask for with:, channel:, on:, gave: … which the box completes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>What happened, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Worth it for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_page.py" />
      <source>Worth it for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/journal_search.py" />
      <source>Find what happened … or with:ana channel:inperson on:2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/keys_dialog.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/keys_dialog.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/keys_dialog.py" />
      <source>Keys and search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/keys_dialog.py" />
      <source>List of keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/keys_dialog.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>By quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ledger_section.py" />
      <location filename="../../netdesk/ui/journal_page.py" />
      <location filename="../../netdesk/ui/log_dialog.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <location filename="../../netdesk/ui/profile_view.py" />
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>What went to and fro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/ledger_section.py" />
      <source>What you give, ask and receive is noted with what you log: “coffee with Ana, gave intro to Sam, I asked for advice”. Here it is counted, with whom and over time. Nobody owes anybody a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>I will be in … (a city, region or country)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/selection_bar.py" />
      <location filename="../../netdesk/ui/tray.py" />
      <source>Log …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Name a city you will be in to see who is there. As meetings are logged and connections noted, this also shows whom you met and are not connected with, and whom you are connected with and never met.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Name a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Nobody is known to be in {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>On and off line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Show in People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Where I will be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Where somebody lives is in their profile: city, region, country or an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>Who is where, on line and off line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>show all of them in People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/lines_section.py" />
      <source>{count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>1 person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Due today: {now}; stretched it would be {then}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Intervals {factor:.2f} times as long would fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Load check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Stretch all by {factor:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>Stretched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>The log is younger than {days} days, too young to say what you make of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>What stretching would do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>What you promise, you make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>What your cadences promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>You make {made:.1f}: {touches} in {days} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>You promise more than you make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/load_dialog.py" />
      <source>{people} people have a cadence, which comes to {promised:.1f} touches a week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_commands.py" />
      <source>Worth it for m&amp;e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_commands.py" />
      <source>for the&amp;m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Edit an interaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>In a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Nobody here is called {names}. Enter again adds them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Split …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>The calendar has no day “{day}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Type a line, or fill in the fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>Who is “{name}”? Choose below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>coffee with Ana &amp; Li yesterday 45m, gave intro to Sam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_dialog.py" />
      <source>{day} is still to come. Log what has happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>&amp;Gave, asked, promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>&amp;They asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>Add what was given, asked or promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;gave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>I &amp;received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>Re&amp;mind me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_extras.py" />
      <source>They pr&amp;omised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;For me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;I did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;They did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>&amp;Video call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>14:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>At what time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>For the&amp;m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>In &amp;person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Min&amp;utes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>N&amp;ote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>No &amp;contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Not for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Not for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>P&amp;hone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Wh&amp;at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Who started it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Worth it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <source>coffee, a call about the budget, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>storage, open data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>Keep what is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>Too little is known to say what moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>What moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/look_back_page.py" />
      <source>Which quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Agenda with this person …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Backups …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Bring in people …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Duplicates …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Export people …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Go to or find …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Go to {room}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Keys …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Load check …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Log an interaction …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Log people met at an event …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Organizations …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Pause all reminders …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Preferences …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Print people …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Private notes about this person …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Quit netdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Remind me of something …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Reminders …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <source>Type back a ticked list …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/main_window.py" />
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/me_dialog.py" />
      <source>&amp;Addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/me_dialog.py" />
      <source>My own addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;As what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;By whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>&amp;When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>&amp;Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>3 November 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>By whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>I had asked how they would describe me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>In which &amp;words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>Speaks of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>Wante&amp;d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>What was said of you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>lunch, LinkedIn, Grid Days …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>online or in print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mention_form.py" />
      <source>the one who makes storage boring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Add a mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Agenda …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Goal …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Meet your mentors, face to face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Meetings in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Mentored by me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <source>Mentors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>My mentors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>No longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>None logged yet. With a mentor only these count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Regularity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>They are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>What we work on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Who helps you to get on, and whom you help: goals, an agenda that collects points between meetings, and how regularly you meet in person. Not everything can nor should be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>Work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>no cadence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>reached {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/mentors_section.py" />
      <source>reword</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source> at {organization}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>&amp;Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>+ {name}{at}, new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Ana Horvat
Bo Quist, Elektra
…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>N&amp;ames, one a line; an organization after a comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>People met at an event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>PyCon, the spring fair, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Who they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>Zagreb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>{count} people, {new} of them new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>⚠ {name}: which? {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/met_dialog.py" />
      <source>✓ {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/name_choices.py" />
      <source>leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/name_choices.py" />
      <source>somebody new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/name_choices.py" />
      <source>{name} is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nav.py" />
      <source>Rooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nav.py" />
      <source>{room}, {count} waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>&amp;Community</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>&amp;Organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Answer a few questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Coloured by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Copy this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Do they know each other? …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Effective size among the close ones: {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Find somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Find somebody in the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Finding a place for everybody …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Nobody knows anybody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Save this picture …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Show the whole picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>Ties come from what you state in a profile, from who introduced whom, from people you met together, and from a few questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <location filename="../../netdesk/ui/network_view.py" />
      <source>Who knows whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>community {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_page.py" />
      <source>{count} people have a tie; of {rest} others none is known, and they are not drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/network_view.py" />
      <source>knows {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Dimensions …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Get out of your comfort zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Goal of the quarter: {people} people who are new to me in {distance} or more dimensions; so far {reached}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>In how many of company, industry, region and country each new person is new to you; what you want for a quarter; and whom you never meet. It fills as you get to know people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Known since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Meet somebody: {label} ({dimension})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>New in {quarter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>New people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>No goal for this quarter yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Plan a stretch …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Set a goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>Whom I never meet in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>You met none of them in person in the last twelve months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>known to me before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>new to me then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>who is new this quarter, and as far as the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/cadence_dialog.py" />
      <location filename="../../netdesk/ui/load_dialog.py" />
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>{count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/newcomers_section.py" />
      <source>{shown} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>Bring in a newer LinkedIn export or address book, and netdesk tells who changed jobs, was promoted, moved or left, from your own files alone. The first time there is nothing to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Ignore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Not true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>React …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>The table …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/news_section.py" />
      <source>What is new in people's lives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <source>Pause all reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <source>Pause {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <source>Snooze {name} until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Another day …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Another time …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Done, without logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Edit the reminder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Log …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Pause {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;React …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Snooze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>&amp;Until they write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>A&amp;genda …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>D&amp;ismiss this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>For &amp;three months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>For a &amp;month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>For a &amp;week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Next &amp;month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>Next &amp;week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <source>This &amp;evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/nudge_menus.py" />
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>Until I &amp;resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>&amp;City or country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>&amp;Topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offer_dialog.py" />
      <source>my list of storage vendors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Add an offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>It is matched with what people need and with their topics; note these, and they will be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Nobody, as far as is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Retire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Think of it for them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>What can you bring?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Whom it would help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Whom it would help, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/offers_section.py" />
      <source>Write down what you have to give: what you know, an article, an hour, a tool, somebody to meet, a job you heard of. netdesk looks whom it would help, and says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>&amp;Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;From, through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Heard on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/network_page.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>&amp;Industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Job family</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Posted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>&amp;Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>A door you heard of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Co&amp;mpany</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Croatia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Energy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Engineering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>From whom; then who told them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>Head of storage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Heard on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Istria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Orval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>Posted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/opening_form.py" />
      <source>empty: not posted yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>, who had it from </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Acted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Add an opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Hear of doors early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>How early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Job openings, new industries, markets and job families that people tell you of, often before they are posted: from whom, how early, and how new to you. They stay with you until you pass them on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Known to me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Looking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>New to me in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>Openings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Pass on …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Passed on to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>Posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/openings_section.py" />
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>It takes the place of the organization in the position held now; the title stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Set organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Where {who} work now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Where {who} works now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Add a time I worked there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Add an organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>From (March 2021)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>My times there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Not&amp;es</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>Remove this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>To (empty: now)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_form.py" />
      <source>What I was there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Facts and people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>I was there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Industry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Industry, country and when it was my employer are not known; Edit says them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Nobody is known to be or have been there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>There before ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>There now ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>Unite with …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organization_view.py" />
      <source>time not said; still there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Add an organization …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Add organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Delete this organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Edit this organization …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Find by name, industry or country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Find organizations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Leave the organizations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Organizations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Whatever is said of somebody's position comes here by itself: who is there, and who was before. Add your own employers with their dates, so that it is known who is a colleague.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>Where people work, and where I do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>{count} organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/organizations_page.py" />
      <source>{count} organizations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>&amp;City</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>&amp;Positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>Add a position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>As it is to be spelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <source>Lyon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/organization_dialog.py" />
      <source>Organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>&amp;Don't know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>&amp;No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>&amp;Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Back to the pair before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Do they know each other?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Nothing more to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>Nothing to ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>State who is close to you first: closeness 4 or 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>These were all for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>and</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pairs_dialog.py" />
      <source>{place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/palette_dialog.py" />
      <source>A person, a room, or what you want to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/palette_dialog.py" />
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/palette_dialog.py" />
      <source>Go to or find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Back to now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open {count} entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Open {count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>Save …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/panel_view.py" />
      <source>The numbers of the chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Change the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>New passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Present passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Private notes are sealed with it. Nobody can open them without it, and nobody can set it anew: keep it somewhere safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Set a passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>The same again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>The two are not the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Your passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>&amp;Back on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>Meanwhile nothing is asked of you or shown. What came due is told once, when you are back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/pause_dialog.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Duplicates …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Duplicates: {count} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Group by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Organizations …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>&amp;Relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Empty the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Fold all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Unfold all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_menus.py" />
      <source>Usual columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_offers.py" />
      <source>At most {most} people can be dragged at once; export writes any number to a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Add a person …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Add person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Bring in …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Close the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Columns, groups, archive and bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Columns, groups, archive and bin …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Find people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>Paste cards …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>There is no card to paste. Copy a vCard or a .vcf file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>{all} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>{all} person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>{shown} archived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>{shown} in the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_page.py" />
      <source>{shown} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>; {count} without one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <location filename="../../netdesk/ui/profile_view.py" />
      <location filename="../../netdesk/ui/selection_bar.py" />
      <source>Cadence …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copied {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copied {count} e-mail addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copied {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copy as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Copy e-mail addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Log a contact …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Merge two people …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Organization …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>Select the two people that are to become one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <location filename="../../netdesk/ui/selection_bar.py" />
      <source>Tags …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/people_verbs.py" />
      <source>There is no e-mail address to copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Changed elsewhere in the meantime. Save writes only what you changed here; Revert shows what is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Keep the changes to {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Leave the editor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Revert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Save this person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>Somebody new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_editor.py" />
      <source>They are not saved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>People found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>Remove {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>Somebody else too? Backspace takes the last one out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_field.py" />
      <source>Type a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>&amp;Birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>&amp;Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>12 April 1970, April 1970, 1970 or 12 April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add a field of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add a need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add e-mail, phone or profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add somebody they know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Add what was so before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Advice on a budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>As the parts above say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>C&amp;loseness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Croatian, English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Do not contact: no reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Give a name, at least a first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Given name, as it sounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>How (sat side by side)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Knows whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Markdown: **bold**, - a list, [a link](https://example.org)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>May 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Met at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>More names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Prefix (Dr)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Reach them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Stated so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Suffix (Jr)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>T&amp;opics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>The two of us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>What to keep in mind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Where (PyCon, Zagreb)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>client, alumni</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_form.py" />
      <source>negotiation, Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Address, number or URL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>An e-mail address looks like ana@example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Give the field a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Give the title or the organization.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Give the year too, such as March 2021.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Job family (engineering)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Name of the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Remove this way to reach them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>Street and number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>This ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Web</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/person_rows.py" />
      <source>What it says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Choose a photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Choose …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Or drop a picture here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Paste a photo (Ctrl+V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>Remove the photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>There is no picture on the clipboard. Copy one first, or choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_field.py" />
      <source>{path} cannot be read: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_image.py" />
      <source>“{name}” has more than 120 megapixels. Choose a smaller picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_image.py" />
      <source>“{name}” is larger than 30 MB. Choose a smaller picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/photo_image.py" />
      <source>“{name}” is no picture that can be read here. Choose a JPEG, PNG, WebP or GIF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Copied as a picture and as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Save this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <location filename="../../netdesk/ui/rule_commands.py" />
      <location filename="../../netdesk/ui/commands.py" />
      <source>This could not be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/picture_file.py" />
      <location filename="../../netdesk/ui/rule_commands.py" />
      <location filename="../../netdesk/ui/guard_commands.py" />
      <location filename="../../netdesk/ui/identity_deeds.py" />
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Wrote {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source> days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;General</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>&amp;Start in the tray when I log in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>As the s&amp;ystem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Calendars can subscribe to it. It is not encrypted:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>How &amp;often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Ideally every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Keep a calendar &amp;file with birthdays, promises and reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Overdue after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Re&amp;minders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Stay in the tray when the window is &amp;closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>Whoever has a cadence of their own, or by a tag, keeps it. At 0 days there are no reminders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>{name}: ideally every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>{name}: overdue after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>For you alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>New private note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Open …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Passphrase …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Private notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Private notes about {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Seal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Sealed with your passphrase: in no search, list, print or export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/private_notes_dialog.py" />
      <source>Unspoken: talk in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source> (topic: {topic})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/rule_detail.py" />
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Could bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Given and received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>How we met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Introduced me to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Lives in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Needs, and what I could bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Nothing logged yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/promises_section.py" />
      <location filename="../../netdesk/ui/panel_view.py" />
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <location filename="../../netdesk/ui/row_section.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Print a brief …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Private notes ({count}) …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Private notes …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Show earlier ones ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>So far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Sounds like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Talk about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>They know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>When we meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>printed, and erased here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_text.py" />
      <source>something to talk about in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_view.py" />
      <source>Close the profile (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_view.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_view.py" />
      <source>Facts and timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>Do not contact · {closeness}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>I began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>closeness not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <location filename="../../netdesk/ui/preferences_dialog.py" />
      <source>no reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>no reminders wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>they began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>with {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{rhythm} (by closeness)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{rhythm} (by tag {name})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{rhythm}, {channels} only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{title} at {organization}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{words} ({level})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{words} ({level}), since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/profile_words.py" />
      <source>{words}, since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>A promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>Friday, in 2 weeks, 6 Dec; or no day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>W&amp;ho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>With</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promise_dialog.py" />
      <source>to send the venue list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Kept and let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Note a promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>What is promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/promises_section.py" />
      <source>What you promise and what is promised to you is kept here until it is done, and told of on its day. It is noted with what you log, or by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/query_help.py" />
      <source>How to search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>&amp;New people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>&amp;They are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>&amp;Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>A goal with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Company, industry, region and country always count. Name fields of your own, or job family.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Goal for a quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>It is noted as given, and you are reminded to thank who told you of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Meet somebody who builds ships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Mentor, or mentored by me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>More dimensions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>New in at &amp;least so many dimensions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Only meetings in person count with a mentor. Set how often in People, with the cadence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Pass on: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Pick somebody from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Plan a stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <location filename="../../netdesk/ui/nudge_commands.py" />
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Remind me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Say on which day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <location filename="../../netdesk/ui/passphrase_dialog.py" />
      <source>Set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>The goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>Who is new in company, industry, region or country takes you out of what you know. 0 is no goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_deeds.py" />
      <source>next Friday, in 2 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_page.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reach_page.py" />
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Done: log it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Keep as a note to self</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Last talks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Nothing is noted of what you share. Perhaps a plain question comes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Open in mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>What they care about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>What you share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reaction_dialog.py" />
      <source>Why these?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>A cold ask: long without a touch that was no ask, or without a gift.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>Before you ask {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>Not a cold ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <location filename="../../netdesk/ui/tray.py" />
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>asks still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>given in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <source>last in touch without asking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/readiness_card.py" />
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>&amp;By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>&amp;Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>&amp;Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>A recommendation of me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>A recommendation was asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>Copy it to where it is to be read; netdesk sends nothing. What was given stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>Copy the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>Given to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>I asked them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>LinkedIn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>LinkedIn, a letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>They asked me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <location filename="../../netdesk/ui/ask_dialog.py" />
      <source>Whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/received_dialog.py" />
      <source>Whose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>As it will read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Decline …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>In your own words: {skill}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Note what I saw …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Recommend {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Save the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>Say what you saw in your own words. What is left empty is not claimed; there is no other text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>What you saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendation_dialog.py" />
      <source>You have noted nothing that you saw {name} do, so there is nothing to recommend them for yet. Note something you saw, or decline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Asked for by me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Asked for …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Asked of me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Given …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Note what I saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Note what you saw people do. A recommendation is made of such notes alone, in your own words; where there is none, netdesk helps to decline. LinkedIn's recommendations come in with its export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Received …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Recommend what you saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Recommend …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>Somebody asked me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/recommendations_section.py" />
      <source>What I saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/record_strip.py" />
      <source>Kept and broken in two years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/record_strip.py" />
      <source>{first} to {last}: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Give the day this was so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Give the whole day, such as 3 March 2025.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Pick somebody from the list, or clear the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Remove this relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>Remove this statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/relation_rows.py" />
      <source>When (3 March 2025)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source> min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>&amp;Zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>A&amp;t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>About whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Comes on {days} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Comes on {days}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Edit a reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>How o&amp;ften</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>How often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>In which time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Send the venue list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Ta&amp;kes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>Without a time it comes with the morning's summary.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_dialog.py" />
      <source>wherever I am</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source> days before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source> months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;29 February in other years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;Birthdays, anniversaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;Minutes a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>&amp;Quiet from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>1 March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>28 February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Day off: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Days off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Look over: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Morning's &amp;summary at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>My topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>On days off only what has a clock time is told; in quiet hours nothing is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Quiet from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Quiet until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>Today picks what fits; the rest waits for another day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>on the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminder_settings.py" />
      <source>until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>&amp;History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>&amp;To come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Be reminded of something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Delete this reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Edit this reminder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>End this pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Find by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Find in the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>History of reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Leave the reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>New reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>New reminder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Once, or again and again: every 3 months, on the 3rd Monday, on the last working day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Pause all …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <location filename="../../netdesk/models/today_model.py" />
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Reminders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>Reminders to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/reminders_page.py" />
      <source>What was shown, done, snoozed and dismissed is kept here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/row_list.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Adopt rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>All of these rules are yours already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Comment on “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Packs of rules (*.toml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <location filename="../../netdesk/ui/rules_page.py" />
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>What is to be said of it? It goes along when the rule is shared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_commands.py" />
      <source>Write the pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>About this rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Concerns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>Stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_detail.py" />
      <source>What says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/organization_form.py" />
      <location filename="../../netdesk/ui/own_facts_form.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>&amp;Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>&amp;Tell me on Today when it is broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>A rule of mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>My mentors, face to face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Wh&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rule_form.py" />
      <source>Where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>A rule is what experience taught you about keeping a network. Give it a check, and the log says on which days you kept to it. Begin with rules of others, or with one of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Adopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Adopt a pack from a file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Adopt what you would hold yourself to; you can put it in your own words afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Comment …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>End or hold to again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Look at rules to adopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>My rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>No packs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Rules to adopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>Share …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>State a rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>The packs that come with netdesk are not where they belong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>To adopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>What do you hold yourself to?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/rules_page.py" />
      <source>looking …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Completions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Find by name, organization, notes … or tag:client last&gt;90d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>How to search (F1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Save as a view (Ctrl+S)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/search_box.py" />
      <source>Save as a view …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Keep it so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Only “&amp;talk in person”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Pri&amp;vate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>Who may read the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/secrecy_hint.py" />
      <source>“{mark}”: should this be written down?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sections_page.py" />
      <source>Next section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sections_page.py" />
      <source>Section before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sections_page.py" />
      <source>Sections of {room}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/selection_bar.py" />
      <source>For the selected people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/selection_bar.py" />
      <source>More for the selected people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/selection_bar.py" />
      <source>{count} selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>Rules to share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>Share rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>These tell of your network. Change the rules, or tick what is an ordinary word here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>What tells of your network; ticked is an ordinary word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>What the pack is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>What you learned stays here. A pack is plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/share_rules_dialog.py" />
      <source>Write the pack …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source> mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source> pt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>&amp;Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>A &amp;QR code of each card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>A4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>A5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Address labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <location filename="../../netdesk/ui/person_form.py" />
      <source>Addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>As usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>City and country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Colu&amp;mns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Directory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>E-mails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>F&amp;ields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>La&amp;bels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Ma&amp;rgin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Name badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Phones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Pocket fold, eight pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Ring binder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>T&amp;emplate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>T&amp;ype</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>US Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_choices.py" />
      <source>Walk-in list, to tick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>After the event, type back what was ticked: Ctrl+Shift+K.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Event brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Go to People and choose whom to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Keep these choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Meeting brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>No font here has {signs}: install one, such as Noto.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Print 1 person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Print a walk-in list first: its rows have codes to tick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Print {count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Save as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>Under which name?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_commands.py" />
      <source>{count} not to be contacted left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>&amp;Keep these choices …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Forget “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Leave the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Leave the sheet (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Print …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_page.py" />
      <source>Setting the pages …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/sheet_preview.py" />
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>Split this entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>Tick what goes into an entry of its own. Day, place and note are the same in both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/split_dialog.py" />
      <source>What goes into an entry of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Looked over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Note to self: what to drop, what to try. Never exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Open the link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>Shows here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_details.py" />
      <source>{theme} (by its words)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>&amp;Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>6m (empty: never)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>A limit is a whole number from 1 on, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>A place where you present yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>A text of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>At &amp;most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Blog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Empty: no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>Look &amp;over every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>This text is Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>as Mastodon counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>as X counts a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_forms.py" />
      <source>characters as a reader sees them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>A place of your own …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Add a surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Add a text of your own …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Another place …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Delete the surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Delete this text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Edit the surface …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Edit this text's name and limit …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Export it as Markdown …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>LinkedIn, a site of your own, the bio that conferences print, the last lines of your mail: what each of them says, every version of it, and what is still to be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>More to do with this surface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Move it left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Move it right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/surface_pane.py" />
      <source>Where do you present yourself?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Find a tag or type a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Half ticked: some have it. It stays so until you tick it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Set tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tags_dialog.py" />
      <source>Tags of {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Back to the last version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Changed since v{number}, which is live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Changed since what is live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copied: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy as plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy as plain text (Ctrl+Shift+C)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Copy the Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Every version, any two compared (Ctrl+H)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Keep this version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Live now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>More to do with this text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>This is live now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>This is what the place shows now (Ctrl+Return)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/text_pane.py" />
      <source>Versions …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>&amp;In a few words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>&amp;Wanted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Also &amp;shows by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Makes grid storage boring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>March 2024</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>Si&amp;nce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <location filename="../../netdesk/ui/identity_page.py" />
      <source>What do you want to be remembered for?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>also</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>battery, grid, storage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/theme_form.py" />
      <source>until {day}: {text} {marks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <source>Printed list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <source>The codes, a colon, and what happened; a line for each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tick_dialog.py" />
      <source>What was ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>A pause from everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Agenda of the next meeting with this person …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>All that can be done with this row …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>All that you meant to do is done. Next: {name}, {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Bring back from a snooze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Dismiss this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Done, without logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Here you will find who is due, and why. Say in People how close somebody is to you, or many at once, with the keys 1 to 5: when you should be in touch follows from that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Ignore this news</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Log a contact with this person …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Look through my people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nobody is due today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nothing is asked of you until you resume.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Nothing is asked of you until {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Open this person or reminder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Pause this person …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>React</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>React to this news …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Remind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Show all (A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Show also what waits, is snoozed or paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Snooze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Snooze …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>That is it for today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>The {minutes} minutes are spent. {count} more can wait for another day; A shows them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>This news is not true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>This news is verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <location filename="../../netdesk/ui/insight_page.py" />
      <location filename="../../netdesk/ui/log_form.py" />
      <location filename="../../netdesk/ui/rooms.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Too much?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Whom to reach out to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>Whom to reach out to, each morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>about {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>{count} to see to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/today_page.py" />
      <source>{minutes} min of {budget}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>Last ranked on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>My topics, one a line, the first the most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/topics_dialog.py" />
      <source>What you want to spend your time on: few, one a line, the first the most. To be looked over once a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tray.py" />
      <source>Nothing is due today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tray.py" />
      <source>Open netdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tray.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/tray.py" />
      <source>{count} for today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>Hide this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/undo_bar.py" />
      <source>What was done last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>Its people, notes and my times there go to {name}. Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>The other organization</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>Unite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>Unite organizations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/unite_dialog.py" />
      <source>What is one with {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Compared with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Restore this version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Struck out: only in v{old}. Underlined: only in v{new}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>The two are the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>This is live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Version shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>Versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>What changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>{version} · live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>{version} · v{number} restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/versions_dialog.py" />
      <source>{version} · was live from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Delete the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Move the view down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Move the view up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Rename the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Show in it what the search box asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>{view}, cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/view_list.py" />
      <source>{view}, {count} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>A private desk for your professional network: whom to reach out to today, why, and what you could bring. Everything stays in a folder of this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Bring my network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Drop files here, or choose them: LinkedIn's own export (the zip or its Connections.csv), or a .vcf or .csv from your phone, Google, Outlook or mail program. You see what would be added before it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Look at a sample network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Start empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>The sample is about 150 made-up people, to try things out on; one Undo takes it away again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/welcome_page.py" />
      <source>Welcome to netdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>&amp;Entry in the journal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>&amp;Whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>Only what you saw yourself can be recommended later. Note it while you remember it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>S&amp;kill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>Say when it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>Something I saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>W&amp;hat I saw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>W&amp;here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>negotiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>the Elektra bid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>today, last spring, 3 Nov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../netdesk/ui/witness_dialog.py" />
      <source>what they did, and what came of it</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
