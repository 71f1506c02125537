-- What librarians know of a journal's habits; journal: the name its issues stand under (issue.label).
CREATE TABLE journal_habit (
  journal TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('column', 'byline-mark', 'end-mark', 'ignored')),
  ordinal INTEGER NOT NULL,
  text    TEXT    NOT NULL,
  PRIMARY KEY (journal, kind, ordinal)
) STRICT, WITHOUT ROWID;

-- Where a file's name stands in for the journal, it does so without its ending. The index is told
-- first, while the endings still say which issues these are.
DELETE FROM change_log WHERE deleted = 0 AND issue_id IN (
  SELECT id FROM issue WHERE journal IS NULL AND publisher IS NULL
  AND (label LIKE '_%.txt' OR label LIKE '_%.md'));
INSERT INTO change_log (issue_id, deleted)
  SELECT id, 0 FROM issue WHERE journal IS NULL AND publisher IS NULL
  AND (label LIKE '_%.txt' OR label LIKE '_%.md') ORDER BY id;
UPDATE issue SET
    label = substr(label, 1, length(label) - iif(label LIKE '%.md', 3, 4)),
    label_sort = substr(label_sort, 1, length(label_sort) - iif(label LIKE '%.md', 2, 3))
  WHERE journal IS NULL AND publisher IS NULL
  AND (label LIKE '_%.txt' OR label LIKE '_%.md');
