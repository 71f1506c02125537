-- How a contents page is set is a habit too. (journal, kind, ordinal, text): see 002.
CREATE TABLE habit_of_journal (
  journal TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN
    ('column', 'byline-mark', 'end-mark', 'ignored', 'name', 'contents-form')),
  ordinal INTEGER NOT NULL,
  text    TEXT    NOT NULL,
  PRIMARY KEY (journal, kind, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO habit_of_journal SELECT journal, kind, ordinal, text FROM journal_habit;
DROP TABLE journal_habit;
ALTER TABLE habit_of_journal RENAME TO journal_habit;

-- That a journal's habits were saved: what they were before, as JSON (kind → texts).
CREATE TABLE habit_change (
  log_id  INTEGER PRIMARY KEY REFERENCES log (id),
  journal TEXT    NOT NULL,
  before  TEXT    NOT NULL
) STRICT;
CREATE INDEX habit_change_of_journal ON habit_change (journal);
