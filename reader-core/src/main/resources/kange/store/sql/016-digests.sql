-- What proves that the rows are as they were written: see kange.store.digest. unit: 'issue' and 'article' (key: the id),
-- or a table each row of which has one (key: its primary key as a JSON array). SQLite's pages carry no checksum.
CREATE TABLE digest (
  unit   TEXT NOT NULL,
  "key"  ANY  NOT NULL,
  digest BLOB NOT NULL,
  PRIMARY KEY (unit, "key")
) STRICT, WITHOUT ROWID;

-- By which version of the parser an issue was read, and what was known of its journal then (JSON, kind → texts); null
-- for what was filed before this was kept.
ALTER TABLE issue ADD COLUMN parser INTEGER;
ALTER TABLE issue ADD COLUMN habits TEXT;
