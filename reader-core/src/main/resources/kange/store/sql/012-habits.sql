-- What issues call a journal besides its name is a habit too. (journal, kind, ordinal, text): see 002.
CREATE TABLE habit_of_journal (
  journal TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('column', 'byline-mark', 'end-mark', 'ignored', 'name')),
  ordinal INTEGER NOT NULL,
  text    TEXT    NOT NULL,
  PRIMARY KEY (journal, kind, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO habit_of_journal SELECT journal, kind, ordinal, text FROM journal_habit;
DROP TABLE journal_habit;
ALTER TABLE habit_of_journal RENAME TO journal_habit;

-- Proposals of which a librarian said that they are no habit; they are not made again.
CREATE TABLE declined_habit (
  journal TEXT NOT NULL,
  kind    TEXT NOT NULL,
  text    TEXT NOT NULL,
  PRIMARY KEY (journal, kind, text)
) STRICT, WITHOUT ROWID;
