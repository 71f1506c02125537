-- What shelves and indexes of names are read from, page by page: the number of articles beside each name,
-- and for every order a list can be shown in an index that holds all the list shows.

DROP INDEX issue_shelf;
CREATE INDEX issue_shelf ON issue (label_sort, label, year DESC, recency DESC, id DESC, articles);
CREATE INDEX issue_of_journal ON issue (label, year DESC, recency DESC, id DESC, articles);
CREATE INDEX issue_newest ON issue (year DESC, recency DESC, id DESC, articles);

-- letter: the one a name stands under, "~" (behind Z) for what is no letter.
ALTER TABLE author ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
ALTER TABLE author ADD COLUMN letter TEXT AS
  (iif(sort_key >= 'a' AND sort_key < '{', upper(substr(sort_key, 1, 1)), '~')) VIRTUAL;
UPDATE author SET articles =
  (SELECT count(DISTINCT article_id) FROM article_author WHERE author_id = author.id);
CREATE INDEX author_by_name ON author (kind, letter, sort_key, name, pinyin, initials, articles);
CREATE INDEX author_by_articles ON author (kind, articles DESC, sort_key, name, pinyin, initials, letter);

-- pinyin, initials: null until a program that can spell has opened the archive.
ALTER TABLE column_name ADD COLUMN pinyin TEXT;
ALTER TABLE column_name ADD COLUMN initials TEXT;
ALTER TABLE column_name ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
ALTER TABLE column_name ADD COLUMN letter TEXT AS
  (iif(sort_key >= 'a' AND sort_key < '{', upper(substr(sort_key, 1, 1)), '~')) VIRTUAL;
UPDATE column_name SET articles = (SELECT count(*) FROM article WHERE column_id = column_name.id);
DROP INDEX column_name_sorted;
CREATE INDEX column_by_name ON column_name (letter, sort_key, name, pinyin, initials, articles);
CREATE INDEX column_by_articles ON column_name (articles DESC, sort_key, name, pinyin, initials, letter);
CREATE INDEX column_unspelled ON column_name (name) WHERE pinyin IS NULL;

-- An article that names one author twice counts once.
CREATE TRIGGER author_gains AFTER INSERT ON article_author
WHEN 1 = (SELECT count(*) FROM article_author
          WHERE author_id = NEW.author_id AND article_id = NEW.article_id)
BEGIN
  UPDATE author SET articles = articles + 1 WHERE id = NEW.author_id;
END;

CREATE TRIGGER author_loses AFTER DELETE ON article_author
WHEN NOT EXISTS (SELECT 1 FROM article_author
                 WHERE author_id = OLD.author_id AND article_id = OLD.article_id)
BEGIN
  UPDATE author SET articles = articles - 1 WHERE id = OLD.author_id;
END;

CREATE TRIGGER column_gains AFTER INSERT ON article
WHEN NEW.column_id IS NOT NULL
BEGIN
  UPDATE column_name SET articles = articles + 1 WHERE id = NEW.column_id;
END;

CREATE TRIGGER column_loses AFTER DELETE ON article
WHEN OLD.column_id IS NOT NULL
BEGIN
  UPDATE column_name SET articles = articles - 1 WHERE id = OLD.column_id;
END;

CREATE TRIGGER column_changes AFTER UPDATE OF column_id ON article
WHEN OLD.column_id IS NOT NEW.column_id
BEGIN
  UPDATE column_name SET articles = articles - 1 WHERE id = OLD.column_id;
  UPDATE column_name SET articles = articles + 1 WHERE id = NEW.column_id;
END;
