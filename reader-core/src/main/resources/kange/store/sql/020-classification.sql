-- Who the documents of this archive are for, as it is printed on them (内部资料, 密级); null where nothing is said.
ALTER TABLE archive ADD COLUMN classification TEXT;
