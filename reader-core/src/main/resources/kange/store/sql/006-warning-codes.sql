-- Warnings keep a message's code and arguments instead of a finished sentence. A sentence of the parser is known by
-- its beginning and its end, and what stands between them is the argument; any other is kept as it stands.
CREATE TEMP TABLE sentence (code TEXT, message_code TEXT, beginning TEXT, ending TEXT);
INSERT INTO sentence VALUES
  ('article-not-in-contents', 'parse.article-not-in-contents', '目录里没有这一篇，标题和起止是按版面判断的。', NULL),
  ('title-not-found', 'parse.title-not-found', '正文里没有找到目录上的这个标题，起点是按前后文章推断的。', NULL),
  ('reading-order', 'parse.reading-order', '标题、导语和正文在原文中的先后被打乱，已按文意排好，请核对。', NULL),
  ('continued-elsewhere', 'parse.continued-elsewhere', '这一篇被另一篇隔开，已按文意接回，请核对接缝处。', NULL),
  ('piece-moved', 'parse.piece-moved', '这一篇的范围内有一段判给了别的文章，请核对剩下的是否连贯。', NULL),
  ('torn-end', 'parse.torn-end', '文章末句没有写完，可能缺了下文或串了页。', NULL),
  ('no-text', 'parse.no-text', '这一篇只有标题，没有找到正文。', NULL),
  ('no-author', 'parse.no-author', '没有找到作者；如果确实未署名，可以不理会。', NULL),
  ('no-contents', 'parse.no-contents', '没有找到目录，各篇是按标题、署名和版面分开的，请逐篇核对。', NULL),
  ('unassigned-lines', 'parse.unassigned-lines', '这些行像是正文，却没有归入任何文章，请看一眼。', NULL),
  ('title-differs', 'parse.title-differs', '正文标题与目录不一致，目录作“', '”。'),
  ('may-hold-continuation', 'parse.may-hold-continuation', '上一篇《', '》没有写完，它的下文可能混在这一篇里。'),
  ('author-differs', 'parse.author-differs', '正文署名与目录不一致，目录作“', '”。'),
  ('author-differs', 'parse.supplier-differs', '文末写的是“', '”供稿，与署名不一致。'),
  ('contents-entry-not-found', 'parse.contents-entry-not-found', '目录上的“', '”在正文里没有找到。');

ALTER TABLE warning ADD COLUMN message_code TEXT NOT NULL DEFAULT 'parse.as-stored';
ALTER TABLE warning ADD COLUMN arguments    TEXT NOT NULL DEFAULT '[]';
UPDATE warning SET arguments = json_array(message);
UPDATE warning
SET message_code = s.message_code,
    arguments = iif(s.ending IS NULL, json_array(),
      json_array(substr(warning.message, length(s.beginning) + 1,
                        length(warning.message) - length(s.beginning) - length(s.ending))))
FROM sentence s
WHERE s.code = warning.code AND (
  warning.message = s.beginning AND s.ending IS NULL
  OR length(warning.message) >= length(s.beginning) + length(s.ending)
     AND substr(warning.message, 1, length(s.beginning)) = s.beginning
     AND substr(warning.message, -length(s.ending)) = s.ending);
ALTER TABLE warning DROP COLUMN message;
DROP TABLE sentence;
