-- Files on their way in: read, and not filed yet. Nothing of them stands in lists or in the search.

-- path: as it was given. sha256: of the bytes that are kept, null until the file was read.
-- message: what is to be told of it, as JSON. label, articles, doubts: as it reads now.
-- issue_id: the issue it has become, or that is there already; no foreign key, for the bin must not take it along.
-- removed: taken from the list, and kept until the queue is gone on with.
CREATE TABLE queued (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  path     TEXT    NOT NULL,
  size     INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  state    TEXT    NOT NULL,
  removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  sha256   TEXT,
  message  TEXT,
  label    TEXT    NOT NULL DEFAULT '',
  articles INTEGER NOT NULL DEFAULT 0,
  doubts   INTEGER NOT NULL DEFAULT 0,
  issue_id INTEGER
) STRICT;
CREATE INDEX queued_from ON queued (path);
CREATE INDEX queued_bytes ON queued (sha256);
CREATE INDEX queued_waiting ON queued (id, size) WHERE removed = 0 AND state = 'waiting';

CREATE TABLE queued_source (
  queued_id INTEGER PRIMARY KEY REFERENCES queued (id) ON DELETE CASCADE,
  packed    BLOB    NOT NULL
) STRICT;

-- As review and revision: the parse as deflated JSON, and what was put right in it since.
CREATE TABLE queued_review (
  queued_id INTEGER PRIMARY KEY REFERENCES queued (id) ON DELETE CASCADE,
  parser    INTEGER NOT NULL,
  filed     BLOB    NOT NULL,
  done      INTEGER NOT NULL
) STRICT;

CREATE TABLE queued_revision (
  queued_id INTEGER NOT NULL REFERENCES queued_review (queued_id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  who       TEXT    NOT NULL,
  acts      TEXT    NOT NULL,
  PRIMARY KEY (queued_id, ordinal)
) STRICT;
