-- What one reader marks in an archive that is not his to write. The tables that bear names of the archive's have its columns.
-- Nothing here refers to an article's row: articles are in another file, and may be gone and come back.

-- The archive, and its last change that these marks were brought level with.
CREATE TABLE marked_archive (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  archive TEXT    NOT NULL,
  change  INTEGER NOT NULL
) STRICT;

-- Which articles bear any mark, and how each is known again where its number should ever mean another.
-- article_id: its number in the archive; negative while it is none there.
CREATE TABLE marked_article (
  article_id INTEGER PRIMARY KEY,
  issue_id   INTEGER NOT NULL,
  source     TEXT    NOT NULL,
  title      TEXT    NOT NULL,
  title_key  TEXT    NOT NULL,
  label      TEXT    NOT NULL
) STRICT;

CREATE TABLE favourite (
  article_id INTEGER PRIMARY KEY,
  marked_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE reading_position (
  article_id INTEGER PRIMARY KEY,
  block      INTEGER NOT NULL,
  fraction   REAL    NOT NULL,
  read_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE highlight (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL,
  block      INTEGER NOT NULL,
  first_char INTEGER NOT NULL,
  end_char   INTEGER NOT NULL CHECK (end_char >= first_char),
  quote      TEXT    NOT NULL,
  before     TEXT    NOT NULL,
  after      TEXT    NOT NULL,
  attached   INTEGER NOT NULL CHECK (attached IN (0, 1)),
  colour     TEXT    NOT NULL,
  note       TEXT,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX highlight_of_article ON highlight (article_id);

CREATE TABLE article_note (
  article_id INTEGER PRIMARY KEY,
  text       TEXT    NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE article_tag (
  article_id INTEGER NOT NULL,
  tag_id     INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  tagged_at  INTEGER NOT NULL,
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_with_tag ON article_tag (tag_id, article_id);

CREATE TRIGGER tag_unused AFTER DELETE ON article_tag
WHEN NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = OLD.tag_id)
BEGIN
  DELETE FROM tag WHERE id = OLD.tag_id;
END;

CREATE TABLE reading_list (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT    NOT NULL,
  sort_key   TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE reading_list_article (
  list_id    INTEGER NOT NULL REFERENCES reading_list (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  PRIMARY KEY (list_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reading_list_order ON reading_list_article (list_id, position);
CREATE INDEX article_on_lists ON reading_list_article (article_id);

-- Numbers begin where no archive's ever come to: 2^40. So a number tells whose it is.
INSERT INTO sqlite_sequence (name, seq) VALUES ('highlight', 1099511627776);
INSERT INTO sqlite_sequence (name, seq) VALUES ('tag', 1099511627776);
INSERT INTO sqlite_sequence (name, seq) VALUES ('reading_list', 1099511627776);
