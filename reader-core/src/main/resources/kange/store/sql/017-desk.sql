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

-- Articles that a correction took out of their issue, by their source lines: what is undone or done again brings them back as
-- the ones they were. lines: as in block; heir: the article that took their marks over; heir_note: its note before,
-- merged_note: and with theirs.
CREATE TABLE departed_article (
  article_id  INTEGER PRIMARY KEY,
  issue_id    INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  lines       TEXT    NOT NULL,
  heir        INTEGER,
  note        TEXT,
  noted_at    INTEGER,
  heir_note   TEXT,
  merged_note TEXT
) STRICT;
CREATE INDEX departed_article_of_issue ON departed_article (issue_id, lines);

-- What readers had marked such an article with. key: of the tag, list or highlight; shared: the heir had it as well.
CREATE TABLE departed_mark (
  article_id INTEGER NOT NULL REFERENCES departed_article (article_id) ON DELETE CASCADE,
  kind       TEXT    NOT NULL CHECK (kind IN ('favourite', 'tag', 'list', 'highlight')),
  "key"      INTEGER NOT NULL,
  value      INTEGER NOT NULL,
  shared     INTEGER NOT NULL,
  PRIMARY KEY (article_id, kind, "key")
) STRICT, WITHOUT ROWID;
