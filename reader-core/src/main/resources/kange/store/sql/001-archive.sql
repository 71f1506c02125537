-- The first shape of an archive: issues with their sources, the parse, what readers noted.

CREATE TABLE archive (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  uuid       TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- identity: journal, year and number folded into one text; null where the masthead does not say enough.
-- label_sort, recency: what lists are ordered by. articles, characters, doubts: counted once, when written.
CREATE TABLE issue (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  identity    TEXT UNIQUE,
  journal     TEXT,
  year        INTEGER,
  number      TEXT,
  serial      INTEGER,
  issue_date  TEXT,
  publisher   TEXT,
  permit      TEXT,
  issn        TEXT,
  cn          TEXT,
  label       TEXT    NOT NULL,
  label_sort  TEXT    NOT NULL,
  recency     INTEGER NOT NULL,
  articles    INTEGER NOT NULL,
  characters  INTEGER NOT NULL,
  doubts      INTEGER NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX issue_shelf ON issue (label_sort, label, recency DESC, id DESC);

CREATE TABLE source (
  issue_id INTEGER PRIMARY KEY REFERENCES issue (id) ON DELETE CASCADE,
  file     TEXT    NOT NULL,
  sha256   TEXT    NOT NULL UNIQUE,
  charset  TEXT    NOT NULL,
  lines    INTEGER NOT NULL,
  size     INTEGER NOT NULL,
  packed   BLOB    NOT NULL
) STRICT;

CREATE TABLE issue_column (
  issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  PRIMARY KEY (issue_id, ordinal)
) STRICT, WITHOUT ROWID;

-- A column (栏目) that at least one article stands in.
CREATE TABLE column_name (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX column_name_sorted ON column_name (sort_key, name);

-- recency is the issue's, repeated here so that one index answers "newest first".
CREATE TABLE article (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  issue_id   INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  recency    INTEGER NOT NULL,
  title      TEXT    NOT NULL,
  title_key  TEXT    NOT NULL,
  subtitle   TEXT,
  kicker     TEXT,
  byline     TEXT,
  column_id  INTEGER REFERENCES column_name (id),
  page       INTEGER,
  source     TEXT,
  note       TEXT,
  confidence REAL    NOT NULL,
  characters INTEGER NOT NULL,
  doubts     INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX article_in_issue ON article (issue_id, ordinal);
CREATE INDEX article_newest ON article (recency DESC, issue_id DESC, ordinal);
CREATE INDEX article_in_column ON article (column_id, recency DESC, issue_id DESC, ordinal);

CREATE TABLE article_line (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  first_line INTEGER NOT NULL,
  last_line  INTEGER NOT NULL CHECK (last_line >= first_line),
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

-- lines: ranges as written by people, "12-15,18", in reading order.
CREATE TABLE block (
  id         INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  level      INTEGER NOT NULL,
  text       TEXT    NOT NULL,
  lines      TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX block_in_article ON block (article_id, ordinal);

-- A person or a body; one of each kind per name.
CREATE TABLE author (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  pinyin   TEXT NOT NULL,
  initials TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  UNIQUE (name, kind)
) STRICT;
CREATE INDEX author_sorted ON author (sort_key, name, kind);

CREATE TABLE article_author (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  author_id  INTEGER NOT NULL REFERENCES author (id),
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_of_author ON article_author (author_id, article_id);

CREATE TABLE leftover (
  id       INTEGER PRIMARY KEY,
  issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  kind     TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX leftover_in_issue ON leftover (issue_id, ordinal);

CREATE TABLE leftover_line (
  leftover_id INTEGER NOT NULL REFERENCES leftover (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  first_line  INTEGER NOT NULL,
  last_line   INTEGER NOT NULL CHECK (last_line >= first_line),
  PRIMARY KEY (leftover_id, ordinal)
) STRICT, WITHOUT ROWID;

-- article_id is null for a doubt about the issue as a whole.
CREATE TABLE warning (
  id         INTEGER PRIMARY KEY,
  issue_id   INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  code       TEXT    NOT NULL,
  message    TEXT    NOT NULL,
  lines      TEXT    NOT NULL
) STRICT;
CREATE INDEX warning_of_issue ON warning (issue_id);
CREATE INDEX warning_of_article ON warning (article_id);

CREATE TABLE favourite (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  marked_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE reading_position (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  block      INTEGER NOT NULL,
  fraction   REAL    NOT NULL,
  read_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX reading_position_latest ON reading_position (read_at DESC);

-- The latest change of every issue there ever was; the search index reads on from the last it knows.
CREATE TABLE change_log (
  change   INTEGER PRIMARY KEY AUTOINCREMENT,
  issue_id INTEGER NOT NULL UNIQUE,
  deleted  INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT;

-- Names nobody stands under any more go with their last article.
CREATE TRIGGER author_unused AFTER DELETE ON article_author
WHEN NOT EXISTS (SELECT 1 FROM article_author WHERE author_id = OLD.author_id)
BEGIN
  DELETE FROM author WHERE id = OLD.author_id;
END;

CREATE TRIGGER column_unused AFTER DELETE ON article
WHEN OLD.column_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = OLD.column_id)
BEGIN
  DELETE FROM column_name WHERE id = OLD.column_id;
END;

CREATE TRIGGER column_left AFTER UPDATE OF column_id ON article
WHEN OLD.column_id IS NOT NULL AND OLD.column_id IS NOT NEW.column_id
  AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = OLD.column_id)
BEGIN
  DELETE FROM column_name WHERE id = OLD.column_id;
END;
