"""One young person over time: the only room that interprets the answers of filed forms.

`casussen` makes a `Casus` of every person from the filed forms and akten: facts that keep when they happened, when they
became known and where they stand. `Casus.op(dag)` says what holds on a day. Lists, pages, letters, reports, checks and
the tables that indicators read all ask here.
"""
