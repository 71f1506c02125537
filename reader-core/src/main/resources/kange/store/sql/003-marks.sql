-- What readers mark: words in an article, the article as a whole, articles in an order of their own.

-- quote, before, after: what finds the words again when the article is read anew.
-- attached: 0 where the article does not hold the words any more; block and characters are the last known.
CREATE TABLE highlight (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
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
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text       TEXT    NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

-- name_key: the name folded; tags that differ only in width, case or 简繁 are one.
CREATE TABLE tag (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE article_tag (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  tag_id     INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  tagged_at  INTEGER NOT NULL,
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_with_tag ON article_tag (tag_id, article_id);

-- A tag nobody bears any more goes with its last article.
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
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  PRIMARY KEY (list_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reading_list_order ON reading_list_article (list_id, position);
CREATE INDEX article_on_lists ON reading_list_article (article_id);
