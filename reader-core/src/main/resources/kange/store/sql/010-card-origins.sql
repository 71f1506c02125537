-- Where the fields of an issue's card come from and how sure they are, as JSON. Of what was filed before, nobody knows;
-- it is known again when the source is read again.
ALTER TABLE issue ADD COLUMN origins TEXT NOT NULL DEFAULT '{}';
