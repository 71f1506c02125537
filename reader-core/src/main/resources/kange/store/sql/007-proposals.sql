-- A warning says what of its article it is about, and which other readings were proposed. What was filed before says
-- neither; it is known again when the source is read again.
ALTER TABLE warning ADD COLUMN field TEXT;
ALTER TABLE warning ADD COLUMN proposals TEXT NOT NULL DEFAULT '[]';
