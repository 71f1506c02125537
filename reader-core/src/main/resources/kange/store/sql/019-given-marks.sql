-- Marks that an act took in from a reader's file, so that it can be taken back. kind: their table; "key": the tag, list or highlight;
-- at: their time then, for what was changed since stays.
CREATE TABLE given_mark (
  log_id     INTEGER NOT NULL REFERENCES log (id),
  kind       TEXT    NOT NULL,
  article_id INTEGER NOT NULL,
  "key"      INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (log_id, kind, article_id, "key")
) STRICT, WITHOUT ROWID;
