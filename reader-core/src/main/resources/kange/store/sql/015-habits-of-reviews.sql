-- What was known of the journal when an issue was read, as JSON (kind → texts): what is read anew in a review is read by the same.
ALTER TABLE review ADD COLUMN habits TEXT NOT NULL DEFAULT '{}';
ALTER TABLE queued_review ADD COLUMN habits TEXT NOT NULL DEFAULT '{}';
