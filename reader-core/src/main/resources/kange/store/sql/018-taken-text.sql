-- The lines that were taken from a source that is no plain text (a Word document, a PDF, an e-book …): kept beside its bytes,
-- for another version of what reads such files may break lines elsewhere. Plain text has no row: its lines are decoded from the bytes.
-- reader, version: which reader took them. packed: the lines, as UTF-8, each with a line feed behind it, zlib-compressed.
-- pages: where pages begin, "line:page" with blanks between; empty where the file knows none.
CREATE TABLE source_text (
  issue_id INTEGER PRIMARY KEY REFERENCES issue (id) ON DELETE CASCADE,
  reader   TEXT    NOT NULL,
  version  INTEGER NOT NULL,
  pages    TEXT    NOT NULL,
  packed   BLOB    NOT NULL
) STRICT;

-- As source_text, of files in the queue.
CREATE TABLE queued_text (
  queued_id INTEGER PRIMARY KEY REFERENCES queued (id) ON DELETE CASCADE,
  reader    TEXT    NOT NULL,
  version   INTEGER NOT NULL,
  pages     TEXT    NOT NULL,
  packed    BLOB    NOT NULL
) STRICT;
