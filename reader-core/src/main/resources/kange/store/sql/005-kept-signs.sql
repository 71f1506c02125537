-- Favourites, tags and places on reading lists of articles that a new reading of their issue no longer has:
-- given back when an article of that title is in the issue again. list_id: of kind list; tag: of kind tag.
CREATE TABLE kept_sign (
  id        INTEGER PRIMARY KEY,
  issue_id  INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  title     TEXT    NOT NULL,
  title_key TEXT    NOT NULL,
  kind      TEXT    NOT NULL CHECK (kind IN ('favourite', 'tag', 'list')),
  tag       TEXT,
  list_id   INTEGER REFERENCES reading_list (id) ON DELETE CASCADE,
  marked_at INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_sign_of_issue ON kept_sign (issue_id, title_key);
CREATE INDEX kept_sign_of_list ON kept_sign (list_id);
