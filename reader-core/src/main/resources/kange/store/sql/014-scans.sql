-- Scans of issues. The files lie beside the database, under their SHA-256; here stands what they are of.
-- attached_by, detached_by: entries of the log (no foreign keys: the bin would take the log for a part of the issue).
-- A detached file stays a row, so that it can come back, until the bin is emptied.
CREATE TABLE scan_file (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  issue_id    INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  name        TEXT    NOT NULL,
  sha256      TEXT    NOT NULL,
  format      TEXT    NOT NULL,
  bytes       INTEGER NOT NULL,
  pages       INTEGER NOT NULL,
  attached_by INTEGER NOT NULL,
  detached_by INTEGER,
  UNIQUE (issue_id, ordinal)
) STRICT;
CREATE INDEX scan_file_by_attaching ON scan_file (attached_by);
CREATE INDEX scan_file_by_detaching ON scan_file (detached_by);

-- What is printed as its number on a page of a file, as a person says; page counts from 1 within the file.
CREATE TABLE scan_label (
  file_id INTEGER NOT NULL REFERENCES scan_file (id) ON DELETE CASCADE,
  page    INTEGER NOT NULL,
  printed INTEGER NOT NULL,
  PRIMARY KEY (file_id, page)
) STRICT;

-- Files that issues in the bin have: they stay as long as those do.
CREATE TABLE bin_scan (
  bin_id INTEGER NOT NULL REFERENCES bin (id) ON DELETE CASCADE,
  sha256 TEXT    NOT NULL,
  format TEXT    NOT NULL,
  PRIMARY KEY (bin_id, sha256, format)
) STRICT;
