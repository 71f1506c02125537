-- Authority control: under which heading a printed name stands. What an article prints is never rewritten.

-- name as printed (or an alias that nobody prints) → heading, in every journal (journal '') or in one, or in one
-- article; the narrower one holds. pinyin, initials, sort_key: the heading's, so that it can be listed at once.
CREATE TABLE see_reference (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  kind         TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'column', 'journal')),
  name         TEXT NOT NULL,
  journal      TEXT NOT NULL,
  article_id   INTEGER REFERENCES article (id) ON DELETE CASCADE,
  heading_kind TEXT NOT NULL CHECK (heading_kind IN ('person', 'organization', 'column', 'journal')),
  heading      TEXT NOT NULL,
  pinyin       TEXT NOT NULL,
  initials     TEXT NOT NULL,
  sort_key     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX see_reference_from ON see_reference (kind, name, journal, ifnull(article_id, 0));
CREATE INDEX see_reference_to ON see_reference (heading, heading_kind);
CREATE INDEX see_reference_in ON see_reference (article_id);

-- What an act did to references, so that it can be taken back; article_id 0: to no single article. A heading is null
-- where there was, or is, no reference.
CREATE TABLE see_change (
  log_id       INTEGER NOT NULL REFERENCES log (id),
  ordinal      INTEGER NOT NULL,
  kind         TEXT    NOT NULL,
  name         TEXT    NOT NULL,
  journal      TEXT    NOT NULL,
  article_id   INTEGER NOT NULL,
  kind_before  TEXT,
  heading_before TEXT,
  kind_after   TEXT,
  heading_after TEXT,
  PRIMARY KEY (log_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Names that look alike and were said not to be one; name is the smaller of the two.
CREATE TABLE distinct_names (
  kind       TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  other_kind TEXT    NOT NULL,
  other      TEXT    NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log (id),
  PRIMARY KEY (kind, name, other_kind, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_names_of_log ON distinct_names (log_id);

-- What follows from the above is kept beside what is printed. The columns named listed_… are made by the triggers below
-- whenever a row comes, changes or comes back, and are nobody's to write; the bin does not keep them, and they are no
-- foreign keys, so that it does not keep what they point at.
ALTER TABLE article_author ADD COLUMN listed_author INTEGER;
UPDATE article_author SET listed_author = author_id;
CREATE INDEX article_listed_under ON article_author (listed_author, article_id);
ALTER TABLE article ADD COLUMN listed_column INTEGER;
UPDATE article SET listed_column = column_id;
DROP INDEX article_in_column;
CREATE INDEX article_in_column ON article (listed_column, recency DESC, issue_id DESC, ordinal);
CREATE INDEX article_prints_column ON article (column_id);

-- label, label_sort: the journal's heading; these: the name the issue itself gives.
ALTER TABLE issue ADD COLUMN printed_label TEXT NOT NULL DEFAULT '';
ALTER TABLE issue ADD COLUMN printed_sort TEXT NOT NULL DEFAULT '';
UPDATE issue SET printed_label = label, printed_sort = label_sort;
CREATE INDEX issue_prints ON issue (printed_label);

DROP TRIGGER author_unused;
DROP TRIGGER author_gains;
DROP TRIGGER author_loses;
DROP TRIGGER column_unused;
DROP TRIGGER column_left;
DROP TRIGGER column_gains;
DROP TRIGGER column_loses;
DROP TRIGGER column_changes;

CREATE VIEW author_heading AS
SELECT aa.article_id, aa.ordinal, coalesce(
  (SELECT h.id FROM author p
     JOIN article a ON a.id = aa.article_id
     JOIN issue i ON i.id = a.issue_id
     JOIN see_reference s ON s.kind = p.kind AND s.name = p.name
       AND s.journal IN ('', i.label, i.printed_label)
       AND (s.article_id IS NULL OR s.article_id = aa.article_id)
     JOIN author h ON h.name = s.heading AND h.kind = s.heading_kind
   WHERE p.id = aa.author_id
   ORDER BY s.article_id IS NULL, s.journal = '', s.journal = i.printed_label LIMIT 1),
  aa.author_id) AS author_id
FROM article_author aa;

CREATE VIEW column_heading AS
SELECT a.id AS article_id, coalesce(
  (SELECT h.id FROM column_name p
     JOIN issue i ON i.id = a.issue_id
     JOIN see_reference s ON s.kind = 'column' AND s.name = p.name
       AND s.journal IN ('', i.label, i.printed_label)
       AND (s.article_id IS NULL OR s.article_id = a.id)
     JOIN column_name h ON h.name = s.heading
   WHERE p.id = a.column_id
   ORDER BY s.article_id IS NULL, s.journal = '', s.journal = i.printed_label LIMIT 1),
  a.column_id) AS column_id
FROM article a;

-- Views that are inserted into are procedures: SQLite has no others. This one lets the headings of a name be there.
CREATE VIEW heading_wanted AS SELECT kind, name FROM see_reference;
CREATE TRIGGER heading_made INSTEAD OF INSERT ON heading_wanted
BEGIN
  INSERT INTO author (name, kind, pinyin, initials, sort_key)
    SELECT s.heading, s.heading_kind, s.pinyin, s.initials, s.sort_key FROM see_reference s
    WHERE s.kind = NEW.kind AND s.name = NEW.name AND s.heading_kind IN ('person', 'organization')
      AND NOT EXISTS (SELECT 1 FROM author h WHERE h.name = s.heading AND h.kind = s.heading_kind)
    GROUP BY s.heading, s.heading_kind;
  INSERT INTO column_name (name, pinyin, initials, sort_key)
    SELECT s.heading, s.pinyin, s.initials, s.sort_key FROM see_reference s
    WHERE s.kind = NEW.kind AND s.name = NEW.name AND s.heading_kind = 'column'
      AND NOT EXISTS (SELECT 1 FROM column_name h WHERE h.name = s.heading)
    GROUP BY s.heading;
END;

-- … and this one takes those away again that nothing stands under.
CREATE VIEW heading_unwanted AS SELECT kind, name FROM see_reference;
CREATE TRIGGER heading_cleared INSTEAD OF INSERT ON heading_unwanted
BEGIN
  DELETE FROM author WHERE articles = 0
    AND id IN (SELECT h.id FROM see_reference s
               JOIN author h ON h.name = s.heading AND h.kind = s.heading_kind
               WHERE s.kind = NEW.kind AND s.name = NEW.name)
    AND NOT EXISTS (SELECT 1 FROM article_author WHERE author_id = author.id);
  DELETE FROM column_name WHERE articles = 0
    AND id IN (SELECT h.id FROM see_reference s JOIN column_name h ON h.name = s.heading
               WHERE s.kind = NEW.kind AND s.name = NEW.name AND s.heading_kind = 'column')
    AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = column_name.id);
END;

CREATE TRIGGER author_comes AFTER INSERT ON article_author
BEGIN
  INSERT INTO heading_wanted (kind, name) SELECT kind, name FROM author WHERE id = NEW.author_id;
  UPDATE article_author SET listed_author =
      (SELECT h.author_id FROM author_heading h
       WHERE h.article_id = NEW.article_id AND h.ordinal = NEW.ordinal)
    WHERE article_id = NEW.article_id AND ordinal = NEW.ordinal;
  INSERT INTO heading_unwanted (kind, name) SELECT kind, name FROM author WHERE id = NEW.author_id;
END;

-- An article that names one author twice counts once. Names nobody prints or stands under go with their last article.
CREATE TRIGGER author_listed AFTER UPDATE OF listed_author ON article_author
WHEN OLD.listed_author IS NOT NEW.listed_author
BEGIN
  UPDATE author SET articles = articles + 1 WHERE id = NEW.listed_author
    AND 1 = (SELECT count(*) FROM article_author
             WHERE listed_author = NEW.listed_author AND article_id = NEW.article_id);
  UPDATE author SET articles = articles - 1 WHERE id = OLD.listed_author
    AND NOT EXISTS (SELECT 1 FROM article_author
                    WHERE listed_author = OLD.listed_author AND article_id = OLD.article_id);
  DELETE FROM author WHERE id = OLD.listed_author AND articles = 0
    AND NOT EXISTS (SELECT 1 FROM article_author WHERE author_id = OLD.listed_author);
END;

CREATE TRIGGER author_goes AFTER DELETE ON article_author
BEGIN
  UPDATE author SET articles = articles - 1 WHERE id = OLD.listed_author
    AND NOT EXISTS (SELECT 1 FROM article_author
                    WHERE listed_author = OLD.listed_author AND article_id = OLD.article_id);
  DELETE FROM author WHERE id IN (OLD.author_id, OLD.listed_author) AND articles = 0
    AND NOT EXISTS (SELECT 1 FROM article_author WHERE author_id = author.id);
END;

CREATE TRIGGER column_comes AFTER INSERT ON article
WHEN NEW.column_id IS NOT NULL
BEGIN
  INSERT INTO heading_wanted (kind, name) SELECT 'column', name FROM column_name WHERE id = NEW.column_id;
  UPDATE article SET listed_column =
      (SELECT h.column_id FROM column_heading h WHERE h.article_id = NEW.id)
    WHERE id = NEW.id;
  INSERT INTO heading_unwanted (kind, name) SELECT 'column', name FROM column_name WHERE id = NEW.column_id;
END;

CREATE TRIGGER column_changes AFTER UPDATE OF column_id ON article
WHEN OLD.column_id IS NOT NEW.column_id
BEGIN
  INSERT INTO heading_wanted (kind, name) SELECT 'column', name FROM column_name WHERE id = NEW.column_id;
  UPDATE article SET listed_column =
      (SELECT h.column_id FROM column_heading h WHERE h.article_id = NEW.id)
    WHERE id = NEW.id;
  INSERT INTO heading_unwanted (kind, name) SELECT 'column', name FROM column_name WHERE id = NEW.column_id;
  DELETE FROM column_name WHERE id = OLD.column_id AND articles = 0
    AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = OLD.column_id);
END;

CREATE TRIGGER column_listed AFTER UPDATE OF listed_column ON article
WHEN OLD.listed_column IS NOT NEW.listed_column
BEGIN
  UPDATE column_name SET articles = articles + 1 WHERE id = NEW.listed_column;
  UPDATE column_name SET articles = articles - 1 WHERE id = OLD.listed_column;
  DELETE FROM column_name WHERE id = OLD.listed_column AND articles = 0
    AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = OLD.listed_column);
END;

CREATE TRIGGER column_goes AFTER DELETE ON article
WHEN OLD.column_id IS NOT NULL
BEGIN
  UPDATE column_name SET articles = articles - 1 WHERE id = OLD.listed_column;
  DELETE FROM column_name WHERE id IN (OLD.column_id, OLD.listed_column) AND articles = 0
    AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = column_name.id);
END;

-- Rows of a bin from before this was known have no printed name.
CREATE TRIGGER journal_comes AFTER INSERT ON issue
BEGIN
  UPDATE issue SET printed_label = iif(printed_label = '', label, printed_label),
      printed_sort = iif(printed_label = '', label_sort, printed_sort)
    WHERE id = NEW.id;
END;

CREATE TRIGGER journal_listed AFTER UPDATE OF printed_label ON issue
BEGIN
  UPDATE issue SET
      label = coalesce((SELECT s.heading FROM see_reference s
                        WHERE s.kind = 'journal' AND s.name = NEW.printed_label), NEW.printed_label),
      label_sort = coalesce((SELECT s.sort_key FROM see_reference s
                             WHERE s.kind = 'journal' AND s.name = NEW.printed_label), NEW.printed_sort)
    WHERE id = NEW.id;
END;

-- What is said of names in one journal only.
CREATE TRIGGER journal_changes AFTER UPDATE OF label ON issue
WHEN OLD.label IS NOT NEW.label AND EXISTS (SELECT 1 FROM see_reference WHERE journal <> '')
BEGIN
  INSERT INTO heading_wanted (kind, name) SELECT DISTINCT kind, name FROM see_reference
    WHERE journal <> '';
  UPDATE article_author SET listed_author =
      (SELECT h.author_id FROM author_heading h
       WHERE h.article_id = article_author.article_id AND h.ordinal = article_author.ordinal)
    WHERE article_id IN (SELECT id FROM article WHERE issue_id = NEW.id);
  UPDATE article SET listed_column =
      (SELECT h.column_id FROM column_heading h WHERE h.article_id = article.id)
    WHERE issue_id = NEW.id;
  INSERT INTO heading_unwanted (kind, name) SELECT DISTINCT kind, name FROM see_reference
    WHERE journal <> '';
END;

-- Search reads the issues again in which a name is printed, or anything stands under a heading.
CREATE VIEW search_behind AS SELECT kind, name FROM see_reference;
CREATE TRIGGER search_falls_behind INSTEAD OF INSERT ON search_behind
BEGIN
  INSERT OR REPLACE INTO change_log (issue_id, deleted)
    SELECT a.issue_id, 0 FROM author n
      JOIN article_author aa ON n.id IN (aa.author_id, aa.listed_author)
      JOIN article a ON a.id = aa.article_id
      WHERE n.kind = NEW.kind AND n.name = NEW.name
    UNION
    SELECT a.issue_id, 0 FROM column_name n
      JOIN article a ON n.id IN (a.column_id, a.listed_column)
      WHERE NEW.kind = 'column' AND n.name = NEW.name
    UNION
    SELECT i.id, 0 FROM issue i
      WHERE NEW.kind = 'journal' AND NEW.name IN (i.printed_label, i.label);
END;

CREATE VIEW name_listed_anew AS SELECT kind, name FROM see_reference;
CREATE TRIGGER name_is_listed_anew INSTEAD OF INSERT ON name_listed_anew
BEGIN
  INSERT INTO heading_wanted (kind, name) VALUES (NEW.kind, NEW.name);
  UPDATE article_author SET listed_author =
      (SELECT h.author_id FROM author_heading h
       WHERE h.article_id = article_author.article_id AND h.ordinal = article_author.ordinal)
    WHERE author_id = (SELECT id FROM author WHERE kind = NEW.kind AND name = NEW.name);
  UPDATE article SET listed_column =
      (SELECT h.column_id FROM column_heading h WHERE h.article_id = article.id)
    WHERE NEW.kind = 'column'
      AND column_id = (SELECT id FROM column_name WHERE name = NEW.name);
  UPDATE issue SET printed_label = printed_label
    WHERE NEW.kind = 'journal' AND printed_label = NEW.name;
  INSERT INTO heading_unwanted (kind, name) VALUES (NEW.kind, NEW.name);
END;

-- References come and go; none is changed.
CREATE TRIGGER reference_comes AFTER INSERT ON see_reference
BEGIN
  INSERT INTO search_behind (kind, name) VALUES (NEW.kind, NEW.name);
  INSERT INTO name_listed_anew (kind, name) VALUES (NEW.kind, NEW.name);
  INSERT INTO search_behind (kind, name) VALUES (NEW.heading_kind, NEW.heading);
END;

CREATE TRIGGER reference_goes AFTER DELETE ON see_reference
BEGIN
  INSERT INTO search_behind (kind, name) VALUES (OLD.heading_kind, OLD.heading);
  INSERT INTO name_listed_anew (kind, name) VALUES (OLD.kind, OLD.name);
END;
