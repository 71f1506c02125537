BEGIN;
CREATE TABLE archive (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  uuid       TEXT    NOT NULL,
  created_at INTEGER NOT NULL
, classification TEXT) STRICT;
CREATE TABLE issue (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  identity    TEXT UNIQUE,
  journal     TEXT,
  year        INTEGER,
  number      TEXT,
  serial      INTEGER,
  issue_date  TEXT,
  publisher   TEXT,
  permit      TEXT,
  issn        TEXT,
  cn          TEXT,
  label       TEXT    NOT NULL,
  label_sort  TEXT    NOT NULL,
  recency     INTEGER NOT NULL,
  articles    INTEGER NOT NULL,
  characters  INTEGER NOT NULL,
  doubts      INTEGER NOT NULL,
  imported_at INTEGER NOT NULL
, origins TEXT NOT NULL DEFAULT '{}', printed_label TEXT NOT NULL DEFAULT '', printed_sort TEXT NOT NULL DEFAULT '', parser INTEGER, habits TEXT) STRICT;
CREATE TABLE source (
  issue_id INTEGER PRIMARY KEY REFERENCES issue (id) ON DELETE CASCADE,
  file     TEXT    NOT NULL,
  sha256   TEXT    NOT NULL UNIQUE,
  charset  TEXT    NOT NULL,
  lines    INTEGER NOT NULL,
  size     INTEGER NOT NULL,
  packed   BLOB    NOT NULL
) STRICT;
CREATE TABLE issue_column (
  issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  PRIMARY KEY (issue_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE column_name (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  sort_key TEXT NOT NULL
, pinyin TEXT, initials TEXT, articles INTEGER NOT NULL DEFAULT 0, letter TEXT AS
  (iif(sort_key >= 'a' AND sort_key < '{', upper(substr(sort_key, 1, 1)), '~')) VIRTUAL) STRICT;
CREATE TABLE article (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  issue_id   INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  recency    INTEGER NOT NULL,
  title      TEXT    NOT NULL,
  title_key  TEXT    NOT NULL,
  subtitle   TEXT,
  kicker     TEXT,
  byline     TEXT,
  column_id  INTEGER REFERENCES column_name (id),
  page       INTEGER,
  source     TEXT,
  note       TEXT,
  confidence REAL    NOT NULL,
  characters INTEGER NOT NULL,
  doubts     INTEGER NOT NULL
, listed_column INTEGER) STRICT;
CREATE TABLE article_line (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  first_line INTEGER NOT NULL,
  last_line  INTEGER NOT NULL CHECK (last_line >= first_line),
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE block (
  id         INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  level      INTEGER NOT NULL,
  text       TEXT    NOT NULL,
  lines      TEXT    NOT NULL
) STRICT;
CREATE TABLE author (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  pinyin   TEXT NOT NULL,
  initials TEXT NOT NULL,
  sort_key TEXT NOT NULL, articles INTEGER NOT NULL DEFAULT 0, letter TEXT AS
  (iif(sort_key >= 'a' AND sort_key < '{', upper(substr(sort_key, 1, 1)), '~')) VIRTUAL,
  UNIQUE (name, kind)
) STRICT;
CREATE TABLE article_author (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  author_id  INTEGER NOT NULL REFERENCES author (id), listed_author INTEGER,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE leftover (
  id       INTEGER PRIMARY KEY,
  issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  kind     TEXT    NOT NULL
) STRICT;
CREATE TABLE leftover_line (
  leftover_id INTEGER NOT NULL REFERENCES leftover (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  first_line  INTEGER NOT NULL,
  last_line   INTEGER NOT NULL CHECK (last_line >= first_line),
  PRIMARY KEY (leftover_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE warning (
  id         INTEGER PRIMARY KEY,
  issue_id   INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  code       TEXT    NOT NULL,
  lines      TEXT    NOT NULL
, message_code TEXT NOT NULL DEFAULT 'parse.as-stored', arguments    TEXT NOT NULL DEFAULT '[]', field TEXT, proposals TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE favourite (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  marked_at  INTEGER NOT NULL
) STRICT;
CREATE TABLE reading_position (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  block      INTEGER NOT NULL,
  fraction   REAL    NOT NULL,
  read_at    INTEGER NOT NULL
) STRICT;
CREATE TABLE change_log (
  change   INTEGER PRIMARY KEY AUTOINCREMENT,
  issue_id INTEGER NOT NULL UNIQUE,
  deleted  INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT;
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
CREATE TABLE article_note (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text       TEXT    NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;
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
CREATE TABLE log (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  operation    TEXT    NOT NULL,
  at           INTEGER NOT NULL,
  who          TEXT    NOT NULL,
  kind         TEXT    NOT NULL,
  issue_id     INTEGER,
  message_code TEXT    NOT NULL,
  arguments    TEXT    NOT NULL,
  undone_at    INTEGER,
  undone_by    INTEGER REFERENCES log (id)
) STRICT;
CREATE TABLE bin (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  log_id     INTEGER NOT NULL REFERENCES log (id),
  issue_id   INTEGER NOT NULL,
  label      TEXT    NOT NULL,
  file       TEXT    NOT NULL,
  identity   TEXT,
  sha256     TEXT    NOT NULL,
  articles   INTEGER NOT NULL,
  characters INTEGER NOT NULL
) STRICT;
CREATE TABLE bin_part (
  bin_id  INTEGER NOT NULL REFERENCES bin (id) ON DELETE CASCADE,
  content TEXT    NOT NULL CHECK (content IN ('issue', 'marks')),
  ordinal INTEGER NOT NULL,
  packed  BLOB    NOT NULL,
  PRIMARY KEY (bin_id, content, ordinal)
) STRICT;
CREATE TABLE review (
  issue_id INTEGER PRIMARY KEY REFERENCES issue (id) ON DELETE CASCADE,
  parser   INTEGER NOT NULL,
  filed    BLOB    NOT NULL,
  done     INTEGER NOT NULL
, habits TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE revision (
  issue_id INTEGER NOT NULL REFERENCES review (issue_id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  who      TEXT    NOT NULL,
  acts     TEXT    NOT NULL,
  PRIMARY KEY (issue_id, ordinal)
) STRICT;
CREATE TABLE queued (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  path     TEXT    NOT NULL,
  size     INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  state    TEXT    NOT NULL,
  removed  INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  sha256   TEXT,
  message  TEXT,
  label    TEXT    NOT NULL DEFAULT '',
  articles INTEGER NOT NULL DEFAULT 0,
  doubts   INTEGER NOT NULL DEFAULT 0,
  issue_id INTEGER
) STRICT;
CREATE TABLE queued_source (
  queued_id INTEGER PRIMARY KEY REFERENCES queued (id) ON DELETE CASCADE,
  packed    BLOB    NOT NULL
) STRICT;
CREATE TABLE queued_review (
  queued_id INTEGER PRIMARY KEY REFERENCES queued (id) ON DELETE CASCADE,
  parser    INTEGER NOT NULL,
  filed     BLOB    NOT NULL,
  done      INTEGER NOT NULL
, habits TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE queued_revision (
  queued_id INTEGER NOT NULL REFERENCES queued_review (queued_id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  who       TEXT    NOT NULL,
  acts      TEXT    NOT NULL,
  PRIMARY KEY (queued_id, ordinal)
) STRICT;
CREATE TABLE declined_habit (
  journal TEXT NOT NULL,
  kind    TEXT NOT NULL,
  text    TEXT NOT NULL,
  PRIMARY KEY (journal, kind, text)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE distinct_names (
  kind       TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  other_kind TEXT    NOT NULL,
  other      TEXT    NOT NULL,
  log_id     INTEGER NOT NULL REFERENCES log (id),
  PRIMARY KEY (kind, name, other_kind, other)
) STRICT, WITHOUT ROWID;
CREATE TABLE scan_file (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  issue_id    INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  name        TEXT    NOT NULL,
  sha256      TEXT    NOT NULL,
  format      TEXT    NOT NULL,
  bytes       INTEGER NOT NULL,
  pages       INTEGER NOT NULL,
  attached_by INTEGER NOT NULL,
  detached_by INTEGER,
  UNIQUE (issue_id, ordinal)
) STRICT;
CREATE TABLE scan_label (
  file_id INTEGER NOT NULL REFERENCES scan_file (id) ON DELETE CASCADE,
  page    INTEGER NOT NULL,
  printed INTEGER NOT NULL,
  PRIMARY KEY (file_id, page)
) STRICT;
CREATE TABLE bin_scan (
  bin_id INTEGER NOT NULL REFERENCES bin (id) ON DELETE CASCADE,
  sha256 TEXT    NOT NULL,
  format TEXT    NOT NULL,
  PRIMARY KEY (bin_id, sha256, format)
) STRICT;
CREATE TABLE digest (
  unit   TEXT NOT NULL,
  "key"  ANY  NOT NULL,
  digest BLOB NOT NULL,
  PRIMARY KEY (unit, "key")
) STRICT, WITHOUT ROWID;
CREATE TABLE "journal_habit" (
  journal TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN
    ('column', 'byline-mark', 'end-mark', 'ignored', 'name', 'contents-form')),
  ordinal INTEGER NOT NULL,
  text    TEXT    NOT NULL,
  PRIMARY KEY (journal, kind, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE habit_change (
  log_id  INTEGER PRIMARY KEY REFERENCES log (id),
  journal TEXT    NOT NULL,
  before  TEXT    NOT NULL
) STRICT;
CREATE TABLE departed_article (
  article_id  INTEGER PRIMARY KEY,
  issue_id    INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  lines       TEXT    NOT NULL,
  heir        INTEGER,
  note        TEXT,
  noted_at    INTEGER,
  heir_note   TEXT,
  merged_note TEXT
) STRICT;
CREATE TABLE departed_mark (
  article_id INTEGER NOT NULL REFERENCES departed_article (article_id) ON DELETE CASCADE,
  kind       TEXT    NOT NULL CHECK (kind IN ('favourite', 'tag', 'list', 'highlight')),
  "key"      INTEGER NOT NULL,
  value      INTEGER NOT NULL,
  shared     INTEGER NOT NULL,
  PRIMARY KEY (article_id, kind, "key")
) STRICT, WITHOUT ROWID;
CREATE TABLE source_text (
  issue_id INTEGER PRIMARY KEY REFERENCES issue (id) ON DELETE CASCADE,
  reader   TEXT    NOT NULL,
  version  INTEGER NOT NULL,
  pages    TEXT    NOT NULL,
  packed   BLOB    NOT NULL
) STRICT;
CREATE TABLE queued_text (
  queued_id INTEGER PRIMARY KEY REFERENCES queued (id) ON DELETE CASCADE,
  reader    TEXT    NOT NULL,
  version   INTEGER NOT NULL,
  pages     TEXT    NOT NULL,
  packed    BLOB    NOT NULL
) STRICT;
CREATE TABLE given_mark (
  log_id     INTEGER NOT NULL REFERENCES log (id),
  kind       TEXT    NOT NULL,
  article_id INTEGER NOT NULL,
  "key"      INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (log_id, kind, article_id, "key")
) STRICT, WITHOUT ROWID;
INSERT INTO "archive" ("id", "uuid", "created_at", "classification") VALUES (1, '7cb75d37-0b6a-4ac2-8c81-c7bcb0e3f336', 1796040267937, NULL);
INSERT INTO "issue" ("id", "identity", "journal", "year", "number", "serial", "issue_date", "publisher", "permit", "issn", "cn", "label", "label_sort", "recency", "articles", "characters", "doubts", "imported_at", "origins", "printed_label", "printed_sort", "parser", "habits") VALUES (2, 'journal|文学季刊|2021|秋季号', '文学季刊', 2021, '秋季号', 52, NULL, NULL, NULL, NULL, NULL, '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 20211000, 7, 3236, 19, 1796040271518, '{"journal":{"kind":"text","lines":"2","confidence":0.86765625},"year":{"kind":"text","lines":"3","confidence":0.855},"number":{"kind":"text","lines":"3","confidence":1.0},"serial":{"kind":"text","lines":"4","confidence":0.855}}', '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 6, '{}');
INSERT INTO "source" ("issue_id", "file", "sha256", "charset", "lines", "size", "packed") VALUES (2, 'literary-contents-at-end.txt', '7ae25770d31d1dad12406dccb1895e8d93e1a4141789d30e4f4d1d60fd43a4fa', 'UTF-8', 171, 11290, X'789C8D5AE95232CBB2FDCF53EC473877DF88FB7C8DCA3CAA382020A2803830A8A8CC449C47D99BAAEEFEF5BDC25D2BB3BAC1EF9C3B442801DDD5555939AC5C99D541BEFF877DF312F63263867D337C30D97C62B728FEED65F0B99B79663EFDC37F2CF04EE53B61BDA5FFFABA5BD44C2989FBB6D94EF8F575381FDAE9BB4EE177377FF8ABCB44E26F0F83BEC3FEE5DFDE45C24EA6A1E7ED963D532DF39687BFDDECD836B3FECD4978F4609A0BD37DC4A85FABA2CDE731499829E296BD7A8440F6A3B35BA4294C29FFB777743819C7674F77CB573C6546C7F88261B6E93EED69DE340790CD74A798CD6F7F84D75FBB59DED6CFF0A0BF9899F93B66C6F7E0F31B5FECC7BDBF98E3A739AED8EB71B0BDB6EF1DDBCCED96652E9A299ACCC2B67A94A1990BB699E07B8C69778B4580796605DCF29B05CEDC2CF82D4F3FCDE4CDB4AAB8AB0B85572315D8942E77B3123E399B5C09C653BDC24DD5CF54B6D04BEED677BA1D8C74BA0BB675B9D4E6AE065B33ACF219080A1D756FA02648CF9D8BF47EED93AAACDF60E7265DC7774CB45B37032F25FA2AF98B7EE0154DB5689A130C309B2BBF3DA4162A3DCCBC9BB7DDCFDE9A7AF12E8266C73F6E50D66EDBAF0D301B2C2ED6FA325EDDD94396B6B5B95A8566BED8621E0C0EF2FDA090C1B4A2E2BABDFBA6F093293C00C3E070BBE59A26C91F4177784AE5C1D6768BC65E05BFF92154857BFC39CB610ACEA8A68346B2E9F0EC0D6A0AA6B42D1756BDAC16B0A1EA91624DEEF167AA27BB7589CBD8F76C50E8D9592791F8E7F71FFFF1C73FBFD5A92715188A4E6DBC36DD78751B7BF4EAD614EF022F8968D9AD2B30807F9784EBED66CD6033A7C0906DF4255E303095070D2FD36860BC3D3B85B35018B8FFE2DEBECFE19E98907A5F9F9B791196A0D956B78809E74AF7CD20F71E749F6DB68A2B7EF139386AE10AF7B8BCC43661215BBA576F85939A7C0BD771054BD8CB0974AD23B11DAA1B96C8E7F9085CA774A977F9DD6BABC7B84DF2F7B21E4C92E6F4FED7AAAD3F55A166D6877C1A11A2D02422223C5E9BCA18D16A0BDBE07342B91B03936CAA6F9BC62DC6C0CE5889DB83824A49B59F13083ACD2C4C790953D1B527A778646FDDC5C25E4C708B57C6152AB471CB15655AF509E704B87E53C315AA7B3EB5B9928EA13C0831111B32EC66CFFED3D6A41BC1438ACE38A9EC56750D2FA8890396977E764EC882E53CBA1D6463C8D31D8BA6FB84BD20CE703DC88AB7CDA6D8F56ED1DD2D1F0E3715F4938097BD5A7546226DF789C1D2180032E0F9E1D1B3CC8290BF5510A18FCF5B18C6B87B7D8D7FF2A925F650A12E64F30C99D9B3E97D404D14F1A54E4C78261889E5BDDD3CAB6E221E7DA49E4B878D42C4E65F75E7BF56377F794D9810BB35D5470CFECB6BE9CCFBBB087C8049BB1726CF75720584E078AD5BC523BAC4FE11F59BCA0B308EF077F0948E8F9C4E5652CDA91F4568CA3882CAFDA7854B11ADAB78275476AE843D00DDB12BB576F09813B53E60249EA2919B137B39170FAAD132DB6B04E021D666A875C5147139A403A2FD6C16BB1064876A096CF9372006903F784C3A70F9977846A86330655D3C220E4DAB4D60EED20254BC2CA1B900FEA6418839B14FC81A14BF90D4F6B6AABE328E8ED7FED11C337070AEE052E77449844E36098B9B338350DD967005C0E4049E65CD518AF872F6C67C94C6E01B15D8168F2892D8F9C062458AE4F5F6AAB1B394BD2E5397DDA7D81AF4C3B31C13C74C2612B300E48982BDAD043937E674C190F34CE5D97F996B1221BE4AE498EFA92D1731395C02A9814267E7FEF85B1FF1739918F0B85BD16F2CAEB20153B9D4AC4CE7DF1241E20C8DA9CCE2027791BFC2B3ACC92E057DBB8C97E1159C135E009FDC6F95C899CF73AB956715117B23A8445B4560706F600AC3EE9E9B00DB00121128AA5FC826DFE29DEB6CF2EC25EC00635241992349C0630C239E45718B186654AF6ECCC996BB1AE688A613221F5C808FA44B880ECAFD6B950DA60FBBE5127A0D36A7D8539CD17EAD7292D4FE53929A6DBEF89561B01E49AE73963DB84649E72D7A18A013E8BCF25481D874E8DD188441E59951DC00257816A8B9C1181A0BFEEA25C3A3376AA2F6E5F706CEBED396E235DC8628D76D622DDEEA7DD87CD73CBC08505E2B70DB56C72F5C1DE4FDC25594D9978A6BFB84DE231721E198E5295F6C056F49AAF1C518559CB6E533F3DD4752A67B41E87509465487A00EB38417339E9BF79983764152CA2A56D63D1055B22D7BF6C9D4046FCBDCD9D70E45973D2362FCD195C294F86256C8DD9DAEC549AA65497D9C0A29946372CF0EC45677D80B9786772E96FE628BA40407E55EE075CD0106072797EA781CD61BD8BBB9A3771C7643662DDAD803A8AAD63C3A6C762C4109A0603665EACDE3E445546D75541D5044907936DF6FF0BC307DA61909DEBF577DAB23097ABA4FB8DD274EF25395985FC76392BD1EFB496695CB7CAC3B7B9A261B3F4D03CD18D3228C4382645315113EBD069B8D497DA88AC11F6DA1845B1C3C1B512985AB58BCD872913A847F802733DEBB37E1591BA253B85C49B7874825A542BC76061288D9F84AA43562459C4611A3BA9202252382F15DD028D08CC6EB4812DF1FB6B5859619CA2E47170E244319D4E9E1614728E6A8756E1848EB3ED52301C99242364015269B41F6592158B37E309A614B449BD4A3DFA0D6291C26ACAF758CD239B58C560587E1CDCD3BD69A3F0C6C626214CC710C1F46AC46A9E04209291F10A096517D71E702192C86B06D6C0D504266DEA6F590CA7A6BA907983383AFB67D6BABE2C2ABE941F09F7C216CB0521C93D022E2D06561D002A85C140C73AB82FE1D0ECE9E188B999CE02038BDBD7840F52A85EAF49DE051CA59C83B9A447088CC1E01E3758F24AFF222C97EAD202D4873FC6BD530DD4A7CD754BEF6778B29FF7D2D3CB2A11C2F9AE12D1EE37F8EECED8564F18649BFC6636C7BBA1F73FCE8275F24877AC1268B0951613952DBB835D59224AF220904F217F6D8271CDAE30F501E1884C1291B5464664D904DE316F278D838A1CC6760E7A8BCFA42D34F585D3E2DE43B29851949395245298392A54A70923134FEEAD2CC86D1C5A2BA186A5DA64DAFCCB8CDA60FAB0DE4565BAEAAF3136894348ABF282973C08C545299DB49ED808E9DAF22CA8CD210797132058E53AE9527F3BDEBA7A61A502FD5715C2FF88F25A8E4306D9059166AB8A895381F144532667A60FB5F70B0DF8A25F8BD193E316780BA0A006015E6E9EEB31964C45C2F10D4E19284A5FD6660D8A1B004697DB09F10373DBEC58CA9176552AEC521A8F5033FB22FD40D16F2CE5C6AD11065915DB61F3DCC49EE03B22BACD7C5C54985C07832532DF17BFEED80C5752E22F0515A322FE292BD3B5577E1649A891F3EC515BE4D3E2B71DAD57C07188505485496A7CEF0CD66582FEDF3AFB2FC7CD4EC91F1B00C3C8F58317A87EDFDAAA0D9288B15952C99D37C30CEC1209CE1EE5428E30D6272B7CCA835548CC857BCB0757FC8BEA8EC668B0D98EE133C25EAB2D4FC651A845FD19C33DF36FD661B718207495C908557E39835EA0CB006B5256D807F28651A97760BCA8914EF37AE63D6249749A363844B0DD9D0D834C29AE77737DC1937D191B2133CEE94A69DF519BCA32FC566B5A8AB1C64FAB8B1613BAC21ED7D92380A486979E179D3BF1945CD9F6E787FE557EE080B28DC855F84A9926A4BBB05F633F57B2345727E09718BBD63BD60DA77712857A0707BD573CD8759014A06D61C2E63EB53F559D241980086B867E89097AA2F1706CABCE3EF9A8A610E000456C712D2CF7AA6E2226EC2EB1A6ADB633A35B7F78C5AFF406E700614F28AC73D219B90D57B34AD8A0B8D54966A001022FA24AEFDDA673096BCA5DCEBE0568C9DAC83E42E983A72A4FA9F01D68EEE8143709D002548F61469EC57D4CD9354CF9A86738EE7D0A086016E69D3C065DC1E694C6C55FF658C3F643E263F94A0A769A4409D538B6378B3397F764D224CFBF9FD6BD5DED7C43ABBA052990265167EADAD6D04C7E4D66561D753ED50804BD962C6D63664C1623D258FA6BEE2DFC533FF9A13735E228910EC8818A1C7F82E0CF48BD9120662C9ECEB1D914B5B33DF3DC5F9F8EE6E3E7105E065571ACA5D3B6E80CFFE18B3E87286613F980A07698135D79462FAAFB518A6C31A7B02589D56697A0A2DE46CA85773054E956C729B51B90F95452AA236CDFC4309C15E838E350905A21951DFA54A5ACA45A8721051A7334AB9C9EEE629576580D57CBFFBCB0AB2A60273A45696BB7679EA0848C2742FCD539A387E390F065E22A67ABCCC3A01AEAB6E99611783980B3F8972136A7CA6E8CC915AC31F75CC51094223C5605B280FCCFA0DAB625B0CDA5127BC7A869FEB5DB68560EDE62ABE6BCFCE824959EF726949B6F15D57E72CD870DBCD2E7518B21E4209E48A8540AEA40E0539F19472F8B8EF1B7CB7E9E4B064B6E86A844A4F3F1584826D434D6DEE8E3442E1B336774E90857B9217EF1F214C2F392D38CE1E4184EFEC9BBCB912A2896DE6F9BBC908C189BE1F1E10B0B72DDA661D216D402EF17614038DAEE806A3BE12D061CF607C4A444B961419D80053992FEA6A3522776FAEF3EC368FCCADDE876D7EC26A8233AF665464DDF07AFACB35D26489D15738DFA28647E2D92DF3DA78A484A0DD8B8563F622189011AB1C7200EDF01034723DEA6DDC08DED2AA6D38AB7E0655B60C82F31613EDFD15C653988749D80613CC06276915032EAED36AFB200E35D723BBD96867151949AFD00F4F2A07100C6F6003FB56592587B6AA5AA3E8E6D90563F1B6D17209E0132A4BD40C0F45573FEDED974A8F01E1F391A9F4F5FB6F0EEAC899F43021B7DBD2768D9260372FA04AE04F6D5040A45CC945F0A24123A506874DE1DF5CF3979CF704F72FE46A1F1DE514A489D2F60D57E77B22F570A4DD0F933E23DED6D77482FC5A65B3C52E2244F7EB2017C4BBEA0AA0D8C9F6296E7587D9CCF55423DF65FF1213C66F4E26B9B7AB91A9FD21E82D6A2DDC6B66D2E4A4674E9AB4FE3539A999EC55CACE663F9AFA318AA85AB187B025B0FE3E1304438D148CAF582069F5222AA8233AB5418380B35F9CD1D6C6F633994880DEC7391595080D8DCCD2801BE4132060FC533C3877FDBB042C10830F3C3C485D70ACE22BF79B2EA1AE33F941DCAF0509C3E6DED91661F3F8D3E5190897089319389E6BB0767A09FC93D1210F9773FEDB87FECEEB81A05F1861DB09367D55759329005B00D6C12F8FD13ECC222FB21F310D73E6BB340AB104FE4D2AC770846B4A732F61731EFB213239C239C1E25B58A46E0F929BEA6922E1B787FECB1DE861D8BFDC9F887A89F8702461DE0AF6B9AADA83F3C48316C544707314DC2491E9745A3F9701A1F7CF1FA845BD9AB01753AE26EC88867958A0A2DD2F944BA0E4B1E59C322224E4040A92DD62C4C4933B074C6BA4C4A9AAD148C02994BBB9635C46CBF1479C13F7F2D5129A4CD5A36CFE5AE32781E8E7C4F9B579CB25482DB7D7E489D2D601438FD74A0D1344FFCA77827B7B3F8B0E094E116971642A1BFFAFE8542E186D8349562A781E6279DAC7E5616676E22FE89AC17191E4B5BC4CFCE5D5F0B79B955102B3118871DF3DBB4A43067B37C734D048CCE8E3CB522E03AB892E28D3F4A0F13D29F54F92C0F39EC4EE4C0959F21B3EC01CB76127092BB8025D90293C4F6141E992BD9A6CDE641BF8A453E74A24F84D1E8A827933E7224748279FEE961BDBAB477D96229726EE14F7E7493D04133316F55008C49D04B094FD159D92F3DC61C92E7B58BFD768577CC2A635AB1283A519C62A2E1A63EB678C0C8146589DD20E5D5D12E18770567B04767F0D16CE3C513EA3ADA2368D96D30A7DA60A9EDD8E3A3AC39A63BBF3822314722EA1A932BECE6204933679BCAD39905D43B09251977929AADD5D4FA8BBB285265DB9D48967A0A1BA4DEE387963EFFB6E12C5A6FCE0F7ADB87424AA0810C1A58E63B8C37F91DD6C5FE2F42CEF281C47F495D40477D915EB27FDE9A3D852CE57B76C98293203367890D75CF9AD867B6F203ED08780D27525F182026FBF949C46E4595C1CE20B91B6772B7D64DFCC953246908993C77511C6182F8AAA56E5DF5891277F7AFE573E03ED1616F073D3B8470FA9D59D55CA3933FA70BEAAE7B3F93CF9672A67AFCBD03E26D2536A1EFA5D9771DD99A4347174AE84C2FBCE25F9618EFE561CF8EB9B7DEB26CA0E5052FC1A8663F0CC72656463576A749E768B823D4ED138DD47C4111F91E28E0A76E7BC90F35EADA43FA5BF2FDEA3C59A54E10A0FCA56228B1D8C94D97ED79F4629FBD4B5C10FDE06BDC621B03D16F97E2A35582F6D6B431D483DC3D81D824EB946A63B872C090255B2CAC8981AC74A3FE5E50CE18664E813561F61A6146678DC078140EE0E2FD2E7CA13968212CD6CBD4EE57C6431D3DC1863464C12E391A65C20D44995A4BD3C3065521F81583E783A63544656FAA11E96CF470325F6FA6288BE8A12F323E53B3FBD4D4E96D90C4CD7ED650689531D85217EFCE1C88818894764AFB543B507C29718C3C71FF4AA034FE2DD7E920943E88ABE40A061C59AFAF6CB9DEC1D1C236AF9CC08920AC1F597E386F2DF5ED25FE8895E9B38B8BE401EF6ABE9E8C0EDCF7FC4096BBCB4CDA124ACD43D7E10B4B3F528EDB0CF896BFA129306EA2409DD7293F3A8154D41AE1EF1DB9EE6A589CF02ED7F7A864ACAB1B361AA27FE6AA1EF11B03FD4F97458A52DD8791FAC4DBBA3FB8B62203DDD746F1CA0CAE880392CA52951DC33B7E103EB449E728CA52000FBA667E861865FDF848D2F721E5D147947D98D0C16923B0491C7756570D2643C8E6DB59BDD3B8E572986B707672652E009D6E5CE5971C9C9060FFF9BAFD8CF6173C7E636B18E5098D138DA4A846A4A4988A56F78EC660BD7D5ED27F59D152AEE608016C3AE4E93435A6250636A2E9BF6F55E2BABDFDFD9529BDADCDC7E0C625AB58180613F6DBCB6D27FFC7485D46C460BE64ACE82C0BDDA00D002EF5667D730719D42EC263AF923C00EBBA67BA2D0A00D0FF7EA4BE62EE848D92435168814660BB6F31FCF0A918D1F64376CE3E9B1A8BEC074F894CBDCEB3B7720B62E211F07E3B46678C23E66AB0DEC53C7BF1921FEEC39FDD05F826C945D8239EF0BB45DABA10E0FCA9856E444D67E2F23BBF77445452E5D6BDFD489945A1D03FEE50CFB952D5738ACBC6165167D5B9B23B91247463710411D9947A5114DB1D76D52B0AB5EFCDA6050FCDA2D86BBD94635C77C3CEB7392E597392BF2A02943000A1FCA60EEF6EA2EBC5E46BDE23FFF74C7EBAF220C5F16F3C7197E3646097D37F2C78B911C159DD0BB17DC24CC12FACA5942DF2490D72E62B8D1D7E08A1C757864CF1B110EC5EFCAC92039E9FAFD988B5A2BBDE8E18A0E079394E13FFBDC1C31101D97B26E5C8405BF37B938B450411087F3ED7EA84A8A52F2FF55474ACEE0213FA43C582EC7390EEB278EBB1E71B785F9C15AB2612D0CFEEFAAE077B5FED49EAC7BACB213B77F8036F5317AE0E75931B6C85E31A86278F47868DD048FCB1E6BFFCB9A3087DA22DE5822BCBFF6879BC39A24117A37BB2D98E9099F8EDEC30566049D2B951845D4E1ADF8155D262D934E85C783DDA2AB9ADE2D53BB4D83B1717ACD74F5DFD3F5D3C2');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 1, '卷首');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 2, '小说');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 3, '散文');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 4, '诗');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 5, '访谈');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 6, '读札');
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (1, '卷首', 'juan3卷 shou3首 ', 'juanshou', 'js', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (2, '小说', 'xiao3小 shuo1说 ', 'xiaoshuo', 'xs', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (3, '散文', 'san4散 wen2文 ', 'sanwen', 'sw', 2);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (4, '诗', 'shi1诗 ', 'shi', 's', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (5, '访谈', 'fang3访 tan2谈 ', 'fangtan', 'ft', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (6, '读札', 'du2读 zha2札 ', 'duzha', 'dz', 1);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (11, 2, 1, 20211000, '水退以后', '水退以后', NULL, NULL, NULL, 1, 1, NULL, '（责任编辑：沈若渡）', 0.16, 776, 3, 1);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (12, 2, 2, 20211000, '改过的题目', '改过的题目', NULL, NULL, '（责任编辑：温不凉）', 2, 5, NULL, NULL, 0.91, 397, 0, 2);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (13, 2, 3, 20211000, '洲上草木记', '洲上草木记', NULL, NULL, NULL, 3, 8, NULL, NULL, 0.67, 675, 3, 3);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (15, 2, 4, 20211000, '外婆的方言', '外婆的方言', NULL, NULL, NULL, 3, 12, NULL, NULL, 0.55, 393, 3, 3);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (16, 2, 5, 20211000, '秋天，写给一条干涸的支流', '秋天写给一条干涸的支流', NULL, NULL, NULL, 4, 13, NULL, NULL, 0.07, 177, 3, 4);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (17, 2, 6, 20211000, '把一个字写到纸的背面去', '把一个字写到纸的背面去', '——与老排字工漆长根谈话', NULL, NULL, 5, 17, NULL, '（温不凉、纪小舟记录整理）', 0.61, 513, 3, 5);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (18, 2, 7, 20211000, '慢读二则', '慢读二则', NULL, NULL, NULL, 6, 21, NULL, NULL, 0.6, 305, 2, 6);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (11, 1, 8, 12);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (11, 2, 18, 27);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (12, 1, 31, 39);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (13, 1, 42, 49);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (13, 2, 53, 59);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (15, 1, 61, 65);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (16, 1, 68, 113);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (17, 1, 118, 132);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (18, 1, 137, 145);
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (1, 11, 1, 'paragraph', 0, '七月的那场大水，把社里的旧刊泡了一半。水退以后，我们把它们一本一本摊在洲头的石阶上晒，纸干了，起了波纹，像是还没有从水里出来。有过路的人蹲下来看，看着看着就坐下了，问我们卖不卖。我们说不卖，晒干了送你一本。', '10');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (2, 11, 2, 'paragraph', 0, '这一期的稿子，有一多半是在没有电的晚上写的。作者们不约而同地写得短，句子也短，好像怕蜡烛不够用。编的时候我们没有改它们的长短。芦苇也是这样，水大的年份，节就长得短一些。', '11');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (3, 11, 3, 'paragraph', 0, '第五十二期了。十三年，没有一分钱稿费，也没有缺过一期。谢谢各位。', '12');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (4, 11, 4, 'heading', 1, '借 伞', '18');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (5, 11, 5, 'paragraph', 0, '伞匠老季住在码头东边第三家，门口一年四季撑着一把红油纸伞，当幌子。伞旧了，颜色褪成了猪肝色，他也不换。有人劝他换把新的，他说，这把不是卖的，是借的。', '20');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (6, 11, 6, 'paragraph', 0, '借给谁呢？借给没有带伞的人。谁来都可以拿走，雨停了送回来就是。三十年，这把伞出去过多少回，没有人数过，每一回都回来了。有一回隔了四年才回来，送伞的是个穿军装的小伙子，说是他爹那年借了去，第二天就上了船，临走交代，这把伞要还。', '21');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (7, 11, 7, 'paragraph', 0, '那年秋天的雨下得邪，一连下了十九天。第十九天的黄昏，来了一个女人，站在檐下，什么也不说。老季头也没有抬，说：“拿去吧。”女人说：“我不知道什么时候能还。”老季说：“没有叫你说什么时候。”', '22');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (8, 11, 8, 'paragraph', 0, '女人把伞拿走了，门口就空了一块。老季这才抬起头来，觉得那块空的地方，比伞还红。', '23');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (9, 11, 9, 'paragraph', 0, '过了年，有人从下游回来，说在芦花渡看见过一把红油纸伞，撑在一座新坟上头。也有人说不是，是渡口的茶摊。老季听了都点头，手里的活不停。徒弟忍不住，说师傅，咱们再做一把挂上吧。老季说，不急。', '24');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (10, 11, 10, 'paragraph', 0, '清明那天，门口的钉子上挂了一样东西。不是伞，是一只竹编的小船，巴掌那么大，船篷是一片猪肝色的油纸。老季把它取下来，翻过来看，船底下用针刻着两个字：还你。', '25');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (11, 11, 11, 'paragraph', 0, '他把那只小船挂回钉子上去。从此以后，来借伞的人看见的就是一只小船。他们都不懂，可是都在檐下站一会儿，等雨小一点，再走。', '26');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (12, 11, 12, 'note', 0, '（责任编辑：沈若渡）', '27');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (30, 15, 1, 'paragraph', 0, '外婆说的话，出了洲就没有人听得懂。她管傍晚叫“麻影子”，管闪电叫“天眨眼”，管撒谎叫“说空的”，管一个人去世叫“他先走到前头去了”。小时候我跟她学舌，一句一句的，进了学堂，先生打着手板一句一句地给我改过来，改了三年，才算改干净。改干净以后，我同外婆就隔了一层，她说一句，我在心里翻译一遍，再拿先生教的话回她，她侧着耳朵听，听完了笑，说，我家鹿儿如今是个外头人了。她说这话的时候，手里正剥着毛豆，一颗一颗落在蓝边碗里，声音很脆，我那时候一点也没有觉得难过，只觉得得意。', '63');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (31, 15, 2, 'paragraph', 0, '前年回洲上，坐轮渡，听见船尾两个放鸭子的人在吵架，一个骂另一个“说空的”。我站在那里，忽然之间，四十年前的那些话全都回来了，一句一句，像被水泡过的种子，鼓起来，裂开，冒出白的芽。我挤到船尾去，想同他们说一句什么，张开嘴，出来的却是先生教的话。两个人都不吵了，客客气气地看着我，问我是不是来洲上旅游的。', '64');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (32, 15, 3, 'paragraph', 0, '麻影子里，船靠了岸。', '65');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (33, 16, 1, 'quote', 0, '你的名字还在地图上', '70');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (34, 16, 2, 'quote', 0, '细细的，蓝色的', '71');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (35, 16, 3, 'quote', 0, '像一个人手腕上', '72');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (36, 16, 4, 'quote', 0, '已经不再跳动的地方', '73');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (37, 16, 5, 'quote', 0, '我沿着你走了一天', '75');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (38, 16, 6, 'quote', 0, '遇见一座桥', '76');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (39, 16, 7, 'quote', 0, '桥下是玉米', '77');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (40, 16, 8, 'quote', 0, '桥上的石狮子', '78');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (41, 16, 9, 'quote', 0, '还看着水', '79');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (42, 16, 10, 'quote', 0, '傍晚有人在河床上', '81');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (43, 16, 11, 'quote', 0, '点起一堆火', '82');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (44, 16, 12, 'quote', 0, '火光里我看见', '83');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (45, 16, 13, 'quote', 0, '所有的石头', '84');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (46, 16, 14, 'quote', 0, '都朝着一个方向', '85');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (47, 16, 15, 'quote', 0, '短章六首', '87');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (48, 16, 16, 'quote', 0, '一', '89');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (49, 16, 17, 'quote', 0, '雨停了', '90');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (50, 16, 18, 'quote', 0, '屋檐还在说', '91');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (51, 16, 19, 'quote', 0, '二', '93');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (52, 16, 20, 'quote', 0, '蚂蚁抬着一片花瓣', '94');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (53, 16, 21, 'quote', 0, '像抬着', '95');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (54, 16, 22, 'quote', 0, '整个春天的棺木', '96');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (55, 16, 23, 'quote', 0, '三', '98');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (56, 16, 24, 'quote', 0, '拔掉电话线', '99');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (57, 16, 25, 'quote', 0, '月亮就打进来了', '100');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (58, 16, 26, 'quote', 0, '四', '102');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (59, 16, 27, 'quote', 0, '船过去以后', '103');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (60, 16, 28, 'quote', 0, '水想了很久', '104');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (61, 16, 29, 'quote', 0, '五', '106');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (62, 16, 30, 'quote', 0, '我把影子折起来', '107');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (63, 16, 31, 'quote', 0, '放进抽屉', '108');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (64, 16, 32, 'quote', 0, '它还是那么长', '109');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (65, 16, 33, 'quote', 0, '六', '111');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (66, 16, 34, 'quote', 0, '句号', '112');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (67, 16, 35, 'quote', 0, '一粒没有发芽的种子', '113');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (68, 17, 1, 'paragraph', 0, '漆长根老人今年八十三岁，十四岁进印刷所学徒，排了四十年铅字。本刊创刊的前三期是用他家里的一副旧铅字排印的。二〇二一年八月二十九日下午，我们在他的院子里同他谈了三个钟头。院子里晒着泡过水的字盘。', '121');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (69, 17, 2, 'heading', 1, '问：您还记得排的第一个字是什么吗？', '122');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (70, 17, 3, 'paragraph', 0, '答：“之”。师傅说，“之”用得最多，手要先认得它。我一个礼拜就捡“之”，夜里做梦，手还在动。', '123');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (71, 17, 4, 'heading', 1, '问：一个钟头能捡多少字？', '124');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (72, 17, 5, 'paragraph', 0, '答：快的时候一千五，不算快。要紧的不是快，是不看。眼睛看着稿子，手自己到字架上去，哪个字在哪一格，手知道。后来我眼睛坏了，手倒没有坏。', '125');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (73, 17, 6, 'heading', 1, '问：您有没有排错过？', '126');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (74, 17, 7, 'paragraph', 0, '答：有。错得最厉害的一回，把“光明”排成了“明光”，印了三千张。我等着挨罚，没有一个人看出来。那天我明白了一桩事情：大家看字，看的是一团，不是一个一个的。只有排字的人，是一个一个看的。', '127');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (75, 17, 8, 'paragraph', 0, '问：铅字停用的时候，您是什么心情？', '128');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (76, 17, 9, 'paragraph', 0, '答：轻松。手一下子轻了。过了半年又觉得不对，好像手里头少了重量，字也少了重量。现在的字是贴在纸上的，我们那时候的字是压进去的，你翻到背面，摸得出来。', '129');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (77, 17, 10, 'paragraph', 0, '问：请您给我们的作者说一句话。', '130');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (78, 17, 11, 'paragraph', 0, '答：我不会写文章。我就想，写的人下笔的时候，能不能想着有一个人，要把你的每一个字从架子上取下来，放在手心里。', '131');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (79, 17, 12, 'note', 0, '（温不凉、纪小舟记录整理）', '132');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (80, 18, 1, 'heading', 1, '读一本没有封面的书', '139');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (81, 18, 2, 'paragraph', 0, '在旧书摊上买到一本没有封面的书，前后各缺了十来页，不知道书名，也不知道作者。从第十一页读起，一个人正走在路上；读到第二百零六页，他还在路上。中间他遇见过七个人，丢了一双鞋。', '140');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (82, 18, 3, 'paragraph', 0, '我后来打听到了这本书的名字，找到一本完整的，前十页是他为什么要走，后十页是他走到了。可是我更喜欢我那一本。', '141');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (83, 18, 4, 'heading', 1, '读批注', '142');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (84, 18, 5, 'paragraph', 0, '图书馆借来的书上，常有前面的人用铅笔写的话。有一本写着：“此处不对。”隔了几行，另一种笔迹写着：“我看对。”再往下，第三种笔迹写：“你们两位认识吗？”我用橡皮想擦，终于没有擦。还书的时候，在最底下添了一句：“现在认识了。”', '143');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (85, 18, 6, 'paragraph', 0, '启事本社第四季度改稿会定于十一月第一个星期日在洲头茶亭举行，自带稿件和板凳，风雨无阻。', '145');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (86, 12, 1, 'paragraph', 0, '末班轮渡是九点四十开，船上通常只有四个人：开船的老邱，收票的小贝，每天下夜班的女护士，还有一条狗。', '33');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (87, 12, 2, 'paragraph', 0, '狗没有主人，也没有票。它上船以后，总是趴在第二排左边那个位子底下，到了对岸，第一个下去。小贝起初撵过它几次，老邱说算了，它又不占位子。后来小贝给它剪了一张票，用麻线穿着，挂在它脖子上，票根上写着：月票。', '34');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (88, 12, 3, 'paragraph', 0, '女护士姓什么，他们不知道。她上了船就睡，到岸自己会醒，一回也没有睡过头。有一天船到了对岸，她没有醒。小贝要去喊，老邱摆了摆手。船就那么停着，马达关了，水拍着船帮，狗也没有下去。', '35');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (89, 12, 4, 'paragraph', 0, '停了半个多钟头她才醒，看了看表，又看了看他们两个，什么都没有说，只是下船的时候，在跳板上站了一下。', '36');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (90, 12, 5, 'paragraph', 0, '大桥是第二年通的车，轮渡就停了。停航那天来了许多人照相，都是白天来的。到了晚上九点四十，码头上只有四个：老邱，小贝，女护士，狗。船不能开了，他们在船上坐了二十分钟，正好是过一趟江的时间。', '37');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (91, 12, 6, 'paragraph', 0, '然后狗第一个站起来，走下跳板去了。', '38');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (92, 13, 1, 'heading', 1, '芦', '44');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (93, 13, 2, 'paragraph', 0, '春天叫芦芽，可以吃；夏天叫芦叶，可以包粽子；秋天叫芦花，可以絮枕头；冬天叫芦柴，可以烧火。一辈子改了四回名字，人还不如它想得开。洲上的老人分得清雄芦和雌芦，雄的空，雌的实，吹笛子用雄的，编席子用雌的。问他怎么分，他说，你掐一下就知道了，空的那个会叹气。', '45');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (94, 13, 3, 'heading', 1, '蓼', '46');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (95, 13, 4, 'paragraph', 0, '长在水边，开一串一串的小红花，没有人种它，也没有人拔它。我的名字是祖父起的，他说，女孩子叫什么花都太娇，叫蓼，水来了淹不死。七月里大水，淹了八天，水退下去的时候，别的都倒了，只有它从泥里把头抬起来，脏着脸，开着花。', '47');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (96, 13, 5, 'heading', 1, '桕', '48');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (97, 13, 6, 'paragraph', 0, '就是乌桕树。洲头有一棵，雷劈过两次，半边是黑的。霜降以后，没有劈的那半边红得不讲道理。守洲的人告诉我，树是会记仇的，劈过的那一面从此以后不朝着天长。我仔细地看了，果真如此：它弯下来，朝着水。', '49');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (98, 13, 7, 'heading', 1, '母亲的算盘', '53');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (99, 13, 8, 'paragraph', 0, '母亲做了二十六年供销社的会计，退休时带回家来的只有一把算盘。十三档，梁上包着铜皮，有两颗珠子是后来配的，颜色浅一些。', '55');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (100, 13, 9, 'paragraph', 0, '她不用它算账了，用它记日子。下面四颗珠子是晴天，上面一颗是雨天，拨过来，拨过去。我问她记这个做什么，她说，心里有个数。', '56');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (101, 13, 10, 'paragraph', 0, '去年春天她的记性坏了，先是忘了我的电话，后来忘了我的名字，再后来见到我，很客气地请我坐，问我是不是来对账的。我说是的。她就把算盘端端正正地摆好，问：“从哪一年对起？”', '57');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (102, 13, 11, 'paragraph', 0, '我说，从我出生那年。她低下头去，手指放在珠子上，噼噼啪啪地响了起来。她一边拨一边念，哪一年欠了多少工分，哪一年买了一斤二两毛线，哪一年交了学费四块五，一笔也没有错。念到最后，她把手一停，抬起头对我说：“平了。”', '58');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (103, 13, 12, 'paragraph', 0, '那天晚上我把配上去的那两颗珠子摸了很久。它们已经和别的珠子一样滑了。', '59');
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (1, '沈若渡', 'person', 'shenruodu', 'srd', 'shen3沈 ruo4若 du4渡 ', 3);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (2, '纪小舟', 'person', 'jixiaozhou', 'jxz', 'ji3纪 xiao3小 zhou1舟 ', 0);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (5, '苏见鹿', 'person', 'sujianlu', 'sjl', 'su1苏 jian4见 lu4鹿 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (6, '闻人木', 'person', 'wenrenmu', 'wrm', 'wen2闻 ren2人 mu4木 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (7, '温不凉', 'person', 'wenbuliang', 'wbl', 'wen1温 bu4不 liang2凉 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (8, '宣和', 'person', 'xuanhe', 'xh', 'xuan1宣 he2和 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (9, '卫蓼', 'person', 'weiliao', 'wl', 'wei4卫 liao3蓼 ', 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (11, 1, 1, 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (12, 1, 2, 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (13, 1, 9, 9);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (15, 1, 5, 5);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (16, 1, 6, 6);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (17, 1, 7, 7);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (17, 2, 2, 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (18, 1, 8, 8);
INSERT INTO "leftover" ("id", "issue_id", "ordinal", "kind") VALUES (1, 2, 1, 'cover');
INSERT INTO "leftover" ("id", "issue_id", "ordinal", "kind") VALUES (2, 2, 2, 'toc');
INSERT INTO "leftover" ("id", "issue_id", "ordinal", "kind") VALUES (3, 2, 3, 'masthead');
INSERT INTO "leftover" ("id", "issue_id", "ordinal", "kind") VALUES (4, 2, 4, 'column-banner');
INSERT INTO "leftover" ("id", "issue_id", "ordinal", "kind") VALUES (5, 2, 5, 'noise');
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (1, 1, 1, 5);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (1, 2, 13, 13);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (1, 3, 15, 15);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (2, 1, 149, 165);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (3, 1, 167, 171);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (4, 1, 7, 7);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (4, 2, 17, 17);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (4, 3, 41, 41);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (4, 4, 67, 67);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (4, 5, 117, 117);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (4, 6, 136, 136);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (5, 1, 29, 29);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (5, 2, 51, 51);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (5, 3, 115, 115);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (5, 4, 134, 134);
INSERT INTO "leftover_line" ("leftover_id", "ordinal", "first_line", "last_line") VALUES (5, 5, 147, 147);
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (3, 2, 11, 1, 'author-only-listed', '8', 'parse.author-only-listed', '["沈若渡"]', 'authors', '[{"probability":0.1638823557850907,"acts":[{"act":"field","line":8,"field":"authors","values":[]}]},{"probability":0.14957196824425478,"acts":[{"act":"role","lines":"31","role":"text"}]},{"probability":0.1134521374943381,"acts":[{"act":"field","line":8,"field":"authors","values":[]},{"act":"role","lines":"31","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (4, 2, 11, 2, 'may-hold-another', '18', 'parse.may-hold-another', '[]', 'lines', '[{"probability":0.1638823557850907,"acts":[{"act":"field","line":8,"field":"authors","values":[]}]},{"probability":0.14957196824425478,"acts":[{"act":"role","lines":"31","role":"text"}]},{"probability":0.1134521374943381,"acts":[{"act":"field","line":8,"field":"authors","values":[]},{"act":"role","lines":"31","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (5, 2, 11, 3, 'column-unsure', '8', 'parse.column-unsure', '[]', 'column', '[{"probability":0.1638823557850907,"acts":[{"act":"field","line":8,"field":"authors","values":[]}]},{"probability":0.14957196824425478,"acts":[{"act":"role","lines":"31","role":"text"}]},{"probability":0.03479588977030924,"acts":[{"act":"role","lines":"31","role":"banner"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (12, 2, 15, 1, 'author-only-listed', '61', 'parse.author-only-listed', '["苏见鹿"]', 'authors', '[{"probability":0.22242462916463088,"acts":[{"act":"field","line":61,"field":"authors","values":[]}]},{"probability":0.15030207620726127,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.09982064493760082,"acts":[{"act":"field","line":61,"field":"authors","values":[]},{"act":"role","lines":"53","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (13, 2, 15, 2, 'column-unsure', '61', 'parse.column-unsure', '[]', 'column', '[{"probability":0.22242462916463088,"acts":[{"act":"field","line":61,"field":"authors","values":[]}]},{"probability":0.15030207620726127,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.027463727080833052,"acts":[{"act":"role","lines":"53","role":"banner"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (14, 2, 15, 3, 'page-unsure', '61', 'parse.page-unsure', '[]', 'page', '[{"probability":0.22242462916463088,"acts":[{"act":"field","line":61,"field":"authors","values":[]}]},{"probability":0.15030207620726127,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.09982064493760082,"acts":[{"act":"field","line":61,"field":"authors","values":[]},{"act":"role","lines":"53","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (15, 2, 16, 1, 'author-only-listed', '68', 'parse.author-only-listed', '["闻人木"]', 'authors', '[{"probability":0.19255840926950965,"acts":[{"act":"field","line":68,"field":"authors","values":[]}]},{"probability":0.14399513996235766,"acts":[{"act":"role","lines":"115","role":"text"}]},{"probability":0.10954926939828964,"acts":[{"act":"field","line":68,"field":"authors","values":[]},{"act":"role","lines":"115","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (16, 2, 16, 2, 'may-hold-another', '68-113', 'parse.may-hold-another', '[]', 'lines', '[{"probability":0.19255840926950965,"acts":[{"act":"field","line":68,"field":"authors","values":[]}]},{"probability":0.14399513996235766,"acts":[{"act":"role","lines":"115","role":"text"}]},{"probability":0.10954926939828964,"acts":[{"act":"field","line":68,"field":"authors","values":[]},{"act":"role","lines":"115","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (17, 2, 16, 3, 'column-unsure', '68', 'parse.column-unsure', '[]', 'column', '[{"probability":0.19255840926950965,"acts":[{"act":"field","line":68,"field":"authors","values":[]}]},{"probability":0.14399513996235766,"acts":[{"act":"role","lines":"115","role":"text"}]},{"probability":0.02010402112425263,"acts":[{"act":"field","line":68,"field":"column","values":["散文"]}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (18, 2, 17, 1, 'author-only-listed', '118-119', 'parse.author-only-listed', '["温不凉 纪小舟"]', 'authors', '[{"probability":0.22135925750067448,"acts":[{"act":"field","line":118,"field":"authors","values":[]}]},{"probability":0.11357605250171378,"acts":[{"act":"role","lines":"115","role":"text"}]},{"probability":0.07600829771191299,"acts":[{"act":"field","line":118,"field":"authors","values":[]},{"act":"role","lines":"115","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (19, 2, 17, 2, 'column-unsure', '118-119', 'parse.column-unsure', '[]', 'column', '[{"probability":0.22135925750067448,"acts":[{"act":"field","line":118,"field":"authors","values":[]}]},{"probability":0.11357605250171378,"acts":[{"act":"role","lines":"115","role":"text"}]},{"probability":0.026272750824647285,"acts":[{"act":"field","line":118,"field":"column","values":["散文"]}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (20, 2, 17, 3, 'head-unsure', '118-119', 'parse.head-unsure', '[]', 'title', '[{"probability":0.22135925750067448,"acts":[{"act":"field","line":118,"field":"authors","values":[]}]},{"probability":0.11357605250171378,"acts":[{"act":"role","lines":"115","role":"text"}]},{"probability":0.008851509997675505,"acts":[{"act":"role","lines":"136","role":"title"},{"act":"role","lines":"137","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (21, 2, 18, 1, 'author-only-listed', '137', 'parse.author-only-listed', '["宣和"]', 'authors', '[{"probability":0.3296962709270255,"acts":[{"act":"field","line":137,"field":"authors","values":[]}]},{"probability":0.052280869962158825,"acts":[{"act":"role","lines":"137","role":"text"}]},{"probability":0.04886771732958014,"acts":[{"act":"field","line":137,"field":"column","values":["访谈"]}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (22, 2, 18, 2, 'column-unsure', '137', 'parse.column-unsure', '[]', 'column', '[{"probability":0.3296962709270255,"acts":[{"act":"field","line":137,"field":"authors","values":[]}]},{"probability":0.052280869962158825,"acts":[{"act":"role","lines":"137","role":"text"}]},{"probability":0.04886771732958014,"acts":[{"act":"field","line":137,"field":"column","values":["访谈"]}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (23, 2, NULL, 1, 'contents-entry-not-found', '', 'parse.contents-entry-not-found', '["借伞 温不凉"]', NULL, '[]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (24, 2, NULL, 2, 'contents-entry-not-found', '', 'parse.contents-entry-not-found', '["短章六首 阮小苹"]', NULL, '[]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (25, 2, 13, 1, 'author-only-listed', '42', 'parse.author-only-listed', '["卫蓼"]', 'authors', '[{"probability":0.213377845879808,"acts":[{"act":"field","line":42,"field":"authors","values":[]}]},{"probability":0.17145928694567816,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.11490846041951476,"acts":[{"act":"field","line":42,"field":"authors","values":[]},{"act":"role","lines":"53","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (26, 2, 13, 2, 'column-unsure', '42', 'parse.column-unsure', '[]', 'column', '[{"probability":0.213377845879808,"acts":[{"act":"field","line":42,"field":"authors","values":[]}]},{"probability":0.17145928694567816,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.02610999564184006,"acts":[{"act":"role","lines":"53","role":"banner"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (27, 2, 13, 3, 'head-unsure', '42', 'parse.head-unsure', '[]', 'title', '[{"probability":0.213377845879808,"acts":[{"act":"field","line":42,"field":"authors","values":[]}]},{"probability":0.17145928694567816,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.012179984077811306,"acts":[{"act":"role","lines":"41","role":"title"},{"act":"role","lines":"42","role":"text"},{"act":"role","lines":"53","role":"text"}]}]');
INSERT INTO "favourite" ("article_id", "marked_at") VALUES (11, 1796040271613);
INSERT INTO "reading_position" ("article_id", "block", "fraction", "read_at") VALUES (11, 0, 0.5, 1000);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (2, 1, 1);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (7, 2, 0);
INSERT INTO "highlight" ("id", "article_id", "block", "first_char", "end_char", "quote", "before", "after", "attached", "colour", "note", "created_at", "changed_at") VALUES (1, 11, 0, 0, 4, '七月的那', '', '场大水，把社里的旧刊泡了一半。水', 1, 'yellow', NULL, 1796040271637, 1796040271637);
INSERT INTO "article_note" ("article_id", "text", "changed_at") VALUES (11, '一条批注', 1796040271647);
INSERT INTO "tag" ("id", "name", "name_key", "sort_key") VALUES (1, '重要', '重要', 'zhong4重 yao4要 ');
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (11, 1, 1796040271655);
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (13, 1, 1796040272057);
INSERT INTO "reading_list" ("id", "name", "sort_key", "created_at", "changed_at") VALUES (1, '要读的', 'yao4要 du2读 de5的 ', 1796040271668, 1796040271680);
INSERT INTO "reading_list_article" ("list_id", "article_id", "position") VALUES (1, 11, 0);
INSERT INTO "kept_sign" ("id", "issue_id", "title", "title_key", "kind", "tag", "list_id", "marked_at") VALUES (1, 2, '不见了的一篇', '不见了的一篇', 'favourite', NULL, NULL, 1000);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (1, '7b938653-8b22-4c7d-8148-1cfb0c87b764', 1796040270948, 'librarian', 'import', 1, 'history.imported', '["典藏代码通讯 2024年第42期","museum-newsletter-links.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (2, '544422a6-ff53-43da-ba1f-71ff6cbde1be', 1796040271094, 'librarian', 'delete', 1, 'history.deleted', '["典藏代码通讯 2024年第42期"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (3, '1913b252-9ec2-418e-8caf-5709008afad3', 1796040271554, 'librarian', 'import', 2, 'history.imported', '["文学季刊 2021年秋季号","literary-contents-at-end.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (4, '1a21c943-d1cb-4a17-8b91-10c9e146f3d3', 1796040271985, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","改过的题目"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (5, '92e54ec7-d8bf-43f4-8ef1-ac96509de77c', 1796040272096, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","洲上草木记"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (6, '0d5e3f3b-1157-4eb6-99d6-de800cae8fc4', 1796040272172, 'librarian', 'authority', NULL, 'authority.joined', '["纪小舟","沈若渡",2]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (7, '53dde514-abd3-4d6e-b39c-155eb6a8c589', 1796040272197, 'librarian', 'authority', NULL, 'authority.distinct', '["苏见鹿","卫蓼"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (8, '8906e367-9094-4170-8860-da9355fadee7', 1796040272205, 'librarian', 'habit', NULL, 'history.habits-saved', '["远山文艺",1,0]', NULL, NULL);
INSERT INTO "bin" ("id", "log_id", "issue_id", "label", "file", "identity", "sha256", "articles", "characters") VALUES (1, 2, 1, '典藏代码通讯 2024年第42期', 'museum-newsletter-links.txt', 'journal|典藏代码通讯|2024|42', '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', 10, 2772);
INSERT INTO "bin_part" ("bin_id", "content", "ordinal", "packed") VALUES (1, 'issue', 0, X'789CED7D075C5357DB38822CC1BAF78AA81595913DDCA36AAD556B5D756248024421C124B8B520207B29CA165086B255F654AB55EB6EEB16273709EE55B58EFA7FCEBD19E025C1BEDFF7FDDFF7FB7DA5156ECE3DF739CF79F6F39C7372DBB43131313117CBE53E22B8E801FF4CC542F86D25168A240AB1621D5C5BAE90FAC8247C4FB86CBB4EC497C15F0B898F97AB08BF928B6462FC5E3B1C8A8B90AF40A0ACBD7D5C3DC5720FA293B748E625562000D049824611A0DFE69E7C5711FE2C7EE12297CA50274B9948209208D0D8567C99422CF014C9512781075FC617284432F4C94228F57155A02B1BB197373C2812BAF0F1A7A532B1BB5882EEB4F7968925E886761C5B6D8366240B6FBE4C4EA0E8C177152BE4A6881EE8A78D19FCB2D3CC7C231658AE8E8B6AA8DAA34AF36BF44D5417146EA453E9CC8D4C3AEAD6997C5B03C6528DEE9B32E926E86F3BF48C2395E148E5A29B061E45CD74A1982F61C03D8A802F71A7430F8A902F6642378A179F015D290AA9C49D060F50D6FA4898F014051FB10DF3528E7606ED3417ED7ED7B674878B36BB1D16A4AF4263DCDAA09D9EDDC80D762BC512A1DD483B8568ADC2CEC1CE532C11C9E1230DAE0552891B920681C86E24D589C3E372589B1CEC9020187E8E4E7A8ECB424F1162F377C66333E03124537F77B04DFF03E44572823374C3A636B8EC03FD0448DA2D7195C1E51F579FB66E624F11DEC3834F67B1510F24BC729102977A8438EA2517AF171152285829123697BD3E5E3E72918F97A344B446EE295280D43BC2732BE54E8AB50A747F3C9DC966F345743E8F496753051C3697CBE40BB80C268BC5E2B9C127571A5BC8153104741A4DC4A5420FBE80C96070E80CBA88C117B9E2926B3E6FEE1447AE76DC839A8B8173DA9A98747ABA3679C7A2C573162FD8B9F972E1954747E7ADEEB0BCADC465FDB68402E1F079EBD4A7149559F45902D303F9BDFA5CF04DC9488D7408187C7E4792895FE078DFD3933B4F69533FEFE2B8216337A4EE19FA31F0CF4BCBA6B65BB5265BF0CBCE6363DF1D7855B9F1C1E2073F58E4AE1EC967BFCAEBF7E3E52BC56143F829C9C1D7074DF4122D1DF4D3A032CBA0A996414F42EA96B53BB86B5B6194C8F3B7D0EAFBFD4FE75E3C307AC6F41ABF8BF107135732A7EDE8ECC6729E637E70C58903B7B06D2FFAC8722983F63F7EE5B479FAD984FCF86FA79C79BBFB86B4C64B52B964B5BBD9F655BBAE5D613E78E1C6B27B517893BD877E5030FFC181DABC23FD56CACFAE9F5776AA4D45CAA1BEA3E7DD89BDCA8D19789A77DF6211FDE67727BBACCCF4CB9686F778B9493E33D33963FFC02EC3462CEB9E6AD52BFF37EC71BB6E2E47E61CEC5FD2BBDB921B057385765B038F3CAA1D2A945B5E4FFAA37C91B38FDCA7DBC2A3DD8A9758441E50B12F5EB2FEF24AD05F4F221C47CFB3B179F3FEE6959F6FC60B764CE40E28A3BF7F7527794766D295FC2E5617EABFDD5BD1F6C3A21B8F0A3CAF644E4F58275E2DEBD9D8DBC2423C38C6F5D89DD24B5372DFEDF6603B09CB1DC6266E52A63C9D39F6ED99B2735FD63D1BDBE7F946C62BC5FD10D5AD970BA3ADEE6F7F3161615EC592BAAEB2F434DB71B1B9892F647BCE8F59B6E0629A67CAC9F113D9ED4B7E65E786ADCE1DD2FFDCD99967DEBFBD941FB2FFEAFEF401D28D0F4E5E79939ABA2EABF0B1C5A9438FDD369D7452F215150F832E88EE7696BF5D7F88B932D3E4E22FF1B7CE4E3E36A03665D3C3A4A32F4A6D2F2EBCB060DEC7D25E7FDD5F7C6106C7FB8124FF4569AF75EE8C8D9D1EBF5B3325306F5ED1773FCBE60F168A420F940CEFF2607872D7D4CDCF5CAAC36A7ACEA90AAA0EACBE1177787AEEDAAD8E6E351D06CCBC5DD8B37FEF6EB7FA8C7863C659BAFF7A9BE7BF2B2343FBE6B675BD7D37C5C7D3FB6085386E38B56461C4C2AB1F0A7E4CF8B6863774F3C7C601810E43F38EECCE1B5AD455593273BEC7D26C7B86D75BDB38ECF96C4ED7C03EB9BF2D9DFA8BBFEF0DC7A2D87AC58591994356387EB57AE6CFD4AB5F147B771D7B71FED1BC5D772F5C777B755F9870BC61E7A6DB65F339273EF6714CBCFDF68DFB87F225D2F0C18B5F46C46C79F03E23A87C73645079DE14D3CD037BC8CEEF08FD5D187CB7CBA0A79D6E2EBBB13ACA6A49C7DED1EFC437FABDAD5A9FD16F64E73DE3938BBC6D76DC2CABAB8ACD4CB4DD157F86397D9247C75D65D7CD47F4DF223B3DBFEFB3618F6D3B84850C731EF36DEC690B871E0747B076264F2CDF89ADE20E9E70FEFEE8D197F29CD47F4EB562FB2CFBEEC12AFAA3A898F6B29F7E1E79805A9FB3C67EF01CF3453D46CB271EDF245DAE7853FADD50DEE97BB412D189F75FAEE3F4CD5ED586E74779EE39EF67FFFB8A0E59198BEBAEFC74951E5B769F9530AE98FE20C0724A5786B5D99D3F0AE545A3F227962B26B6753DB3AE6483D3ACEDF162D683F0E815D997BC7CACD427A6D92ECF59BAE2CA94EFBC9E98CDBE5D34F8E1E6198F5D6E77387758F972E1890BAAB34356BBF5BBB06BFDA49BA93303AE9CB43F77672AD7CABEFD0F4794CF9FB36C9D164FA7974BE35EF1977944CCC75ECD757AE8F16880496018EBC3CF4FCD6EE43DE4D59EF861D1A635E3D35CAAD58B0FE50C3871F7CB9397839322CC8F8EDD68FA6E61424EA8A268C4FB49F917BDEF5F7CD478764AF74AB3C793DEC9C67ED9C572AD70FE8858EBCE71D7E6661C2EA833736FDCEA7A76F8DAA9A36DEA67275E58BCAA769BCD09A7F3BD7F5F13B024FB9B80A50DF74FC65FDC18589CF622EED0B91F7FFCF3FA84D71F36ACB10C0A8A19F5ECA71E17CF8DFDF36E8AFBC6351F1EAEF971ADAA57AE3FA55F2FDA968DE9CC6B8706C7BE589D53FE665448C4BCA9C12F7F9AF275F0C3D9DEECDC1D42955F52C2C56ECF73CF77122D1F9D3F60D1D4615E075E8F8F1A3B7AA5C9BA01C56B961E5B1FF7404A3FB063E196BD7D777F98FC9D59FD1BC5B96BECA221FB26447D2D08994AF9F16395EDB21377A7AF65DD716F88F7B65FFAF071C1A43E2B860A534A459BBA5D08A506748CEE693273EB52E785ED1BDE549694A88F4EAE394B393D4A90DC257FBF97CB4EE128CF6EED7B2D1E5254679775CFFED88CDDDCEBE26D73A7B73779703D6F80D0C1F44CD08B2167AD277E11679F967EADF3F8B5C7DBF5B7BBD8F8F0D91EAFC6FBD7A7DD98F2E5A534D15AC747D6879F650FA83D35F5E8BC2FE2847FDA96096736C8C6AC7DBAFC9BC527FEF0335946F1FDB3E3B6AE5F3E48B9FD7C6CCAF319E7429FA90699DDBDD0E5D602A7CB01AAF49EAF67CC5A9F25FD36E2CCD8DA3F573EAAB9991D75F438D3EBC43BC53506FBF0B997836E7D6C1FBCEF6A2FD5B31FFF7A36E756806ADCE883BB9E2DBCF53222695297B70FDA7B1EFAADA6C3B10C69F7DCB582B709AF4E8F4DDAD5B5EEC58CF55F7D54991D3699D6F17CDDBBFB536EAD2F18312275BDBBDBA178C9F8F024A71BE585A2BDD36EC53F4D7028E6A9D6AB93BACF39326A989BF7AA7347DB57FED171D38DF257279FD62FAEEBFBF6D6BEA99725232FF7CF5ECCFB451D36CEA99AB1E8CA000995F52825B966D5A35B8513BA8D3EF7E2AB73EF8F1DBFDB7BBAFC91D4EDC769072D8FBE9971A0BB478328B4C2FDF200FFF38FFDDE9D18B9A066D22DE1C28DC398A62FFF1CF1F3ED3FC7D37BD7CEF26FBBB9C46BE361BB6F6887E7DC1D7BDE24F045E2A2F0852A9B6FF313BA5FAD3ABEFAF6C4F91DE632DD4B99D24779F2E1E98161B4D52C8B5EEF769B8E7B7CDCF94FF5AE5B378319DD2E252F749ADC2FBD53E208AF6F9FBC3837F5E6D535278FA5664BC724253E9BB9D662E8469759ED92FF4A733F97D4415D30DEC5A7B65D77097BE7EC411ECFD8DEACB5A3274B327F95BF4D3D4659BAE92FB5ACCDED859337B276D4BBBE8F4DB05DFEC5AACCEE8B9E3B1CE9299A3FA9EDA1FD268A238BB73FBF3CFDC3A061EB635262D45BF82B87D894175FCECD59D266C1D16E948EC7AADDD2867F687764FAC72C8729573BA639773D9DC02EF5E1DED9C59FB7BA64D361DAAB79ABEBA6B24B1F7E88140C721067EFA32C0A2FDAEB19F86BB5ED0039CFECF49E432171AB361D597A863F7BBBDAE7EBA1AA807D27B9774F0D3BA8C81A18F2C386A2F733E7B0BBD43F8A3BB0685EEE0EC98869A75D168C37E9DB7982FBFCDEFBA6A6C4084FF7DA37656DC0ABC2A1EB3A5EF3C9BA387CF996E47721677D1F5F3C7B629DCFE429EBC6DC1CFFE6DEF9DCE141AB45DC8007CB0794A4FCB6CCF3B6CD8FBFE4D377AA3D1FF5EF1C7B8BBF20638113FF4EFCD539F3B87613C677BB73A678CC98DD61DD65CF31BB219D875FFD8692B677D094823A2FB72583266D09DCE4CEA17ED3DF32CE3C6670A37DBDD3F9C40B030F977DA96AB7EBD937AB8E3BE6FDD4B3AAD8A9A375FDA10E170FDB2C6A6FD7C5E97A856905E7746F71978BB6831539BF944B26850B6D27D59F293D58BEF7E0860D1716F1044B842617368F5F71EDECECC1198BDC06DDCAA60E30FDEDCBD40D56AF8F670DDDFA1D2BE4F033F1AD58EF0E1D5C3EBA352CB87CACEEDB0D593FF75F77F4F4C3E235F77F2C78C03BFBFD9159CE775454FBF7C13D3F2CA0DDE932A9CC7E18F7B7712F7F55F44E7D79A8D7F553E503F95DB6CC522C1865B5ACE3D95A2AF5828913EB5065EFE53EF787AE99621954FFB8CAACFED1900D774E5F0B1C1434AF9345A8ED89D2BAA48401DEB73E5EAC397C67D402B75B7D969BBD7F33E0AB91D8ED41F4B8FEBEF9B7DF461E5771F6D76CBD393AF0FDFCF259A5B34BAEA7C49D78606BD51018B96ECFFCEC09935D6A8F50F6794DA57D31F148C6A2D489DDECBB7CDBDDD73FD6E4C2A68F05491B433D1CFA526E7AAFEF97FC62E48327D32FBEC5F2B2562CB0E1F7087BF6FAC1EDD443D8C2D427274FE7DF9CF9FBF90B05F36D168D681FD16173E701FB58B2F0E781BB9F7C65B9E7CB67F44E3F73558CFE0BFCE44E3955558B5737B04C7ACD4ADFB0D0C2F18FEB1B9CF394ECEA3DE3BE9E1A7BCEFE9BB036F6FEC3D78FE8FCA5FBCCBC53EAC457A913D22FFD227B9DD9B36FDF0D7737656CB79C7D33D0F4C4418B1CFB8B6E16C1CBFB7FBFF7F7D1CBA3964FB93C99D2F68A5FCEEBD12501C15F0EB97474E8CDA93FBE7D7FF05CDB98F23FD3462F1DDAF717F790E3E2CDD36672E34A4E55DDE5CCFA7963D4982DED365A1D28729E63D3B5B4CA79F6B7DFFD645FE3DF33EE4EF5A25181758D8C2E89931F9C5F73E3A359F6840997F39752FC4F9EB23B946462972CBC3571FEF939EFA63CAABFF43AC07FCDAF2F5896FB679D7F91BEEFE4D4E02AD76ED38E39CD1EA52A4BFD18B2BC3FD6D7E1F60DD7837DBE59786C8724CD777D9F874B2D7C76AD946C697FE2127DA67B1257747303F3EBBFF6CDDAF4C743E7A89A2E82B16FE6FE61EEEA2F6EEBEE78F3A77D3E8703DB249FB4F7930F1364FA77EC9336B5FB85D8A7C32F677D73FBD0AC974525F7F2C6CC90B3A6DFDAF0EB9DACA7F3B3B6D363F7FCDEB6F7AE13ABF6B4290E7931D8BDDBEDE13FF590068F9C8B29577D7C7259F6C5B5CBD1510B8ACC8238AA4E394C85DD13C9E981BFCFBB262DF339B9A9779BAFEE79248C72DB78B61FCCFE66CFC899BD9D761E3EFC7449DCE217F42977BE7A76B0FC6183604CAFABD6D1CE53EA2F4F5EE3BF6DAB77D492EC1B57AF1D88A094999FFEB977C58FC2ABC3B31EDD1DF1F0DC9CAA84B0D7813D24EBC49E7F4E9DE1BCA00ECB4C1A669B79A27EFEF7FEE333B27E199620EE641DC2C9CB34B97F70D9C4A0CEB3FA1D0879EB79BCC30F99CF4E99B93DFBA2A7347B5ED7B8CD33EABB7E35E8D7A78B42473857DC3A405F79BE4490EDF18D32EA64A632273AE0F6C6FCD38F8F7CF0F83EBF36B07E781BF361F743DB8C2A8BDAD4736BE3865167922D7D5DCF2CEDE8B8DCEA72D2F6AF7BDF081E7B6E9E8FE05CE31CEFABDF7CB8D383352A5ADE13DB1C56E992E273F7ECD0B9C1F7BAFF6E7972EE957E31158DC1E36DB27E7BF4DCBE8B456EBC60F2051FDB1F39D15FDE9C47B5B7E83C6C86D9A4C824F5FC919E915641A3BDE7AC68F0789636AFEAE1E503A2617F888714459D1F94DFD6F5A1FDF29283B2C29437019706DEC81E20ED3A7B916D4DF2CC8125CC4BF1E15DBCFC7F138F8DF42FBFD7E1EC22978C0D1CE58985F7ED1BEF7F70AA5A742E27DFE1D1DBFAE95F8CE97B6AF7D520E7D36E895B165DBE3FD3DC74B4C39493F9B7A7D66CDB59E33F66CBF8CDB926E9E5AE4724196EAEEB45F47DF758BD268EAE5FDE38606AF7EB1E83AE581D0D6BF3DC5C5DFEC39C07A77E3FF19B74907A6449D1E3EB43932B537901FBBF7A3FF95D27B78913CF0CB4A5AECC29A988C9AE18EE5BFF58F8BB2CDCF48FE837DCD7A9FB662B9D4F3D1FC9FAE5C8F4F9EB2F362A7EEEF3A1C7E06B6DA61D3F7168D3958717CD7A1549AF652C5C40FB653EE5C8D3A99B9E0D175DB85651B976C2372FE2867D5046261C37E9A1B03C5A549A182B2DEBEE336ADBFD119209BF9E9DF77BB7CD0D0CFA92ECAF2F8B7B9E37B3EE7EEE979F264B56BC9E7D79D9F80F0999740B9E875FE5BE1F8E7D3DB48BE5D7FB32CA960D58E2D5EF94ACCFB039B6336DDA4F5F70CFB624F87162403FD700DF4B678F79FD96FB66D6855B3FC8DF97BDEE9D7DEB75BAC99833A7DEF76D9BB5FCD745BB37255A94DA8DD963D12E3BCDCBC364B79D697CE9F2C55F0C5ACDFE527E8976715651A1353B6369B020EEE7815E1DCA6EF611FADC4A4DFAE3E34B965FD84FC9FB926D777BFBAF783EF3FBDF737D589D7FC22AA67E1D9BC1737EDD38C396DAE5B2897CE04DDFF1A299676F07FA9F70D9261E19786BD2D38E57F7B366F95EB890BF6EB3DF823D05C9A18FE8170E9EED337FD0A91B11EAA969C77694BD8AB87C239B52C2B9BF7AFF95BAC17F382D68F7E19293CBF7F9C59D86D17B8E2FC9749D6CBFE5E5C932E559E66BB662E9E686F3EE66C3463BF458F61765D4BEC7870AC337D5EFCABDC31C99BAE244B1D9505FBFDB0357382D4A1D7BB46DEF0E0F6E5B54553F1FD1C32AF6279F353B6B2C86246D4A78EB77EEC3DD4B0B6E9E5CCC88EAB73A68FB5CF9B1BC47D41E25A5073A9AD24458E8DC0D7659DF0C711FF4FB8667C14FC3C7BD6A2C7119F76AECB3E073E3DEDDBDD7263D77C451CB9E03F68FC9C94F96749ED163566AD8E169AB1E4D1A5DBBF547EABDC4CDDF768B7FF3F5B79163FE386D1B716EF4135EFBA93D0B77F49B71F48F3B2FE71F0F7E703FAF706CBFC6BE67D77EFBC86F8743D9F2DB5FCDBDDFD5ACEBE513D23F796EAC1F3F66764BF5BCD4B18F8DC992153B998BF2E6763DEA26B850D0B56720EDECD2410953673A6FDF208ECEE45C787F3683F3F844F0C003FB1E67CF39B7F9E404D183E2193317B99836747CFEC732D677974BE60F2C385E1FB4621775102F7BB85790FABE6FA9D9EC1556AA9979A72B6FCC947D10B8081F5DF2F3E75CFC4D5279E4D1D280B1E6FD7DAC7E291F683A718AFFE079D51386E4FF55D26141FD927ACF3542FA21FBC05FE74F15C4DE3F9AC9B0D8DCB5EB82F7633A9C31BFB8EBB017A5FD8C31368DAF9FFAD68F59386EFCA6693C87D1D24B7B3B1DAA9FB07E7F96B585F8FB11D196BD1A4FACBDE61AE96F77F981CB2D9BEA37254CD32B9239F62F477D9C7BB571D9F53E6617677D316152DCB0A17307A9B679BD4D357953B3C0F99097FB4DC79E3F671D1FB021754E4CB7ACCB9692AE07CAEA27168695ABE707462E8C3875CC27A053E95B0FD7D3EF140FEB39AA82D4BF3EDA6EF9EB857F98CB69B35B8F7E1D225A79E6C98631B4FACA55B77A75FB70599AB1EBA3E5789F025F54FDB1258A5802A9A78F974453A36C5AD8B294CA84624D2D58C2F712E96B56CD8A571658E85EA5AF1FF9AE29BA6B8D9565628165AA82FDE40E66F8E38D7105AAFC58D46643A0E2820643774CB415EAB69A162B54CA7559295A8717D2C4E03E2438CE12B142CCF79437AD219BB68423BAEC24944ADC99F099A2E08B99D04841AD96A8151AF08A9F50A17DB8ADA981C9A04FBDDD51E1109A282B7C98D04C592BE64303DCC541DAA0DB2B7CF046F4D9CC7DC55ADDCC4D5BA201BAECB0462461C2478A904F87261C9239B409F9386A6B843A84D085A566BA70D9D1445FCF6F91874D2AEDE60AB1027FC81ABFD050D44AEEE3AABD61B1522C584914CB5DD7A11A26EAAC610FC1126FBEBBA8595DB4AD448AAF06B4D3D7674D0C14F25B90A4E617A8B68DE66BFBA43A581997D6B83BFE4975084E29E2939606E30ACA673F08EC5FAE7D5A4026700B72D96C8889CAEAAD58C2DEC6DC7865792056B31FF38FC2AA7D95B1B50DE561EA9A1A8A8742E12D1FE9EC2CE42BF84EEB7C246BC53E4EA2B57C2F6F4F91B3275FB0CA472443604619078343412008081A009AE711365A24F159ED4B403F89DAC6B216C486AC4CCD66D5B3A13CA4316B6B43E5367541863A2E0ADBEEA7AADE89459519BD4942E42706FEA36D4CD1915087485B12226D9B2132FA9E6FB432244C191A0ABFEFF9C65054B17B1B2AC3B1083F757A38E5BB750A0FA984A20CA9C5822AD5C5C55854842A3100EEABAA8A5569B8BE32744F377DD21B7FD0D073842DB3755D47698CAB6A28F76DACA86B3EAF7B203320389A46D3CEBABBBA799993E665DE6C5E4300270A8DC76650B08A62181B8B48578504A9920AB09A1D5854BC32389A3269CE7C7C61097AA28E86FA09E4AB097CAD015F7558847277767364AFFC71246A89FD2B4D639BF36426589090B568AE460AB19B9B10FE51A84E0C7C754ADB40C53FF6B9EB1B0BFF2B0B63D5B5FE0DE51958759A3224571915D55055AA170953931664F32959362D49D85836C3C60138D2509ED3509DA82E2CBEEB9BDC501EA14ACD6CF4DB7ED7370528449935E97B0A5614A5DA1B865546A10706377D40D71BBA4A05325D47934F113D8C0CC3EC87DAC61C32D9AC48885A35E731C86E6362942A2F16096E435D0196548B7E071761DB731A83C21BCA2B95F9BB51CFFE4437435D9AF037CB1FDBBDB739A277EF4C2DE8BAFE8E96BFF96444AD49885A374374A0726710B00A8B8E8021D5FE354023F8AD4C0E6928CF875B4FAA5371248DF76A4240DCD57CA2FC6D4CC878B523E1D5AE195EDDB00C18B1469DE5A7DA918005A5C1B50697CEE43BA4F13F61E0CB66F6DB56E3F95C34CEA92D1A5CDBF6A9EB6BE72696C915DAAED69E7CCD07237E48271BED8C7892BEDA8B81460CF320EDC5082346D3597B31D38805FA4E7BE16E44F3BDB4171B8D28E466ED85BF116508D25E441B11C49DDA8B0C235291A5BDC82577D2B568D7D189A54973574FA960A509B1DC4AC43506D9DB16AD15A3673C45ABF1A5FFB668D5D844BBFA6A2CDAC0F5D21B22147719DFDB43DB8C0BE079755D02181E6572AA3221B1A1722B384D2C63DF93EA702C290DD41AABDCAE0CAE0323A4DA57A92EF2C752A2A00FDC5506C73454E521912ECF69F4AFC122AB94D179AAD82AB87BCF770BBA4E0C50C69562BE0958548C2AB2883291828557AAF2F238CAC86D4D9D18E1D6E0311A8D0B0619403754462AE30B1BD32BC119625B13709C90615407242A93F3A0833ADB0FECA9CE61227B9A97077D54854130369A541BAEB1C0C8083566AB7DFDD4D901AA544401754D1E200F364F1910853E16EC6E8C4D5017966149BB1AEAD2A1A5D1D7171A514B540C8C8F15F901955409358D5B0A90050A2ED2A0634AA39235C7F473B8F3ABAA2A0A62182C341DDC8232A4020B42C48716886788508C49A3C3581040629971103D02699B0667EAA01C86323998A68CCB54979461851558605E43751C11B32126076F55D7EE55450681956CA88904D2B3A9548AD05B8CEE45153654412210A12EAE20C23BC49C8A54A21DC2142C792FB6632B84550DE5A178FF1C2085F2E05E657C24F2779531D8815C2C225115B28F401818A525088346B612A69FC1A03674184B555987A81DB3170D1AB89FC08DC675605099CABC741882685126FB62198948D6407CAA4A61862056D8FE1D5864A0327F0F780344AB2D7B006D2C28435559816564AB92E211A37DC3A127520A90AF03E9E03AD0531081D50521A9AEDEAADC7D10CB8F869EAAEA4A42659469158D357548F2919FF16DA889501756A97D03952999202AE0CF11AA9915586629FC4FF401E0E8F7DE74F43BAD0C2013E445307180047C3422A01D1D4EF4216EC140A0B6206F001C2B3B004282D56CC30233D5859920124070F454FA1E657AB08EE00CB2C535FB2C0924F878CFD70F045B957A102EB08838654916321405A53AFEAA2AB3B082443485AAC886AA50080341E020F65625952B43EA200207E153EEAC00C49A86E2882CBEA9405EB015C0206C6B04169505B71ACA8B91F5882AC3B98988DCE85707A2D81814A1790A642F3215C88B4C130E0A0B89684CD98D85824502C2028573B0FC3865218A9891064547A8AAF7813979529D48108443F62E66CD24D0D243C407DBEBDE8C4A3D16FE30C391C6E3721CA954269D023F047D08983CB233D2C134330C73E29C4F6012A426365A51C9BE4B07B3AD619833BFFB0426C13502268DECEA7430CD8D088327E814482FD843251EC48264225F90560ECCFDC4E013E2018D3A24C04D106A051AA7AA8926340874ADA13C162957500E0839BA5B99ADCA89D1CA2D9341F6A56D3F476E0B3E7138AAA46D302261A974CE07E682D0CEDFA34AF1054784E682B760BEDB88164043778D05966205BB4043513819928BEC705C0164E93029655A902ABF16ABDC0196074C0ACC02923788D99104C617AAAAC08955AA92C3343A5E5949C4A4046468D74E9645D74DD6866C1E8D4CB606D8A12E2BC46A835505BE58C40E10F2A673D4A8434122D8252C250E4D139F32F8001DD774D686C01FF507158B3A886C69F63664D9C0181642B69FA60ACC86DC0E8FFA9B8145744B89065260513B81A1A09B0826CC1AFED7D9B1ED39C893676FC38AF60389886881983B5337775BD2DC71DD315FE52355889ACDDB7AF9F2E5448E4CC060EB60B427C1686B0046BF4114B0D5603C897921E240BEAD9D1401576F2BBE20C1353700B723B1879322584D77A0B87B4A5D0950FAC8A40309948501509D8422378A402A938864F6DE7C85C7B091382CB6DE347424C1B23400ABBBD8CB9D320661E524F69281E520201200F576A11309A0950180C3A52B1D28DE0AB906E8ECEF274985A2AF440A91402195D90F7312E297F630AC6610BD9077260D626D60907662378A44AAA048576AA6AE370B5D4840DA1900C29289143E320965A65422A2E87E0651081F8F5C944E6A7724E89496184F2F9D5D49E3D91818AF8B663C2FB15C0EF6D91E88A421014B07AD1B099AAD6139D5A923E8132EA728A241AA9C1840C0D5CB697712DCF606E0DABB4965146F8A584291E35B8EED91AC3AA15FF67613A91CE7E14E2BBCDDED8669654E2FBF3D48437C616088F602241C1AF9D59040EF2A7B92E074300407A4404011CB710E12F870F43AD08B04A7A32138F89E697BBB717620B9043E1CBDE8F726C1E96488C1224F1CA381632876046FEC3458E965BC0F095A6743064383D50F082B078A4083985ED2FB9240753100CA0CEC22F1B45E6EFB919EEE6ACCA3A8CB6288CCABD12F02648DE6C0A3329B1A7F5CFEB6537EA02017AF4DDDA0057C220463D0C8832614BD55A4C0053C80C2E8C07C5473039945B9DB4E655884EA6028914F12E538F5EE5CB57F29569EA50C4F6FA8C193AEBA78225C460F8645105E848821D4A5C5E0A2747E1DB99F3D7EEA8448AD47E1E8BD417FD2DCBB1999FB4622D3C4B6856B660BFE3EB616C6D255C9DDC58A4F8BE4AB64CE3EDE72B150E42894AE915000F5E55ABD1FB61C1109624FE5C11D90BB36546D87AC1A9F5B02D0053C210A078A8B9B38438E5ECB0690C2766351CF6F10EA12B42668A44C4D26E22C2C29098B80442D47195A83ED0F2182A086F22014A645F80371898A2DE2617CA1A68E8BFC3B243210F00706AB625321E353C7972B8B8A5579B1301998128A0AF002AA326E1F4C03F34BC40AC2097E429288DC7D522D00D554E0F6F8AA8A77E34202E958A63235539B9725AB33EB34AC86476AE35031212C8440544B11AE5E0D28248A184B18CDD5855BB1E05CA29600F118B2EE9145CAE0681413E2255548EAF141215E3D88E2BDE84870029AFA061ECAA2E910F56C90BEB46AAC3AAA316517565EAEDC51DC5803C44D24CA0F10CF20FCF1F404B554866B5AA223342DE521440B825F194D34026334DD2A8A2153271228943642425EB11F29105E0E41C9516415F82818B429B780355870104C07E02853D2714DF2850BE237965C048F68531EAEDEED0C24278346A46A1ACD8982322C902708FE771401199172A4E62BF7E6A059C4EE45EA887043B71095F6A663BBC250848C0A2685AAC820AA137DC893EA24020FBD9BB223E1D1D6081E0CBA138520D327A8DCF54D26DA957199777D53105D502E11AA1B51AF4F8348231A4B78BE633851086E217D0ADC4F8CCBA6A9B223087DC6EB422870C032B295595BD0C890C30617A9D3F722DD06490EA9458508FF283CF8D7A0A3777E8349E8581841C7910904888E00808D89B59AA10BF0A4A9364C15BB9F0858089BAD551C9EDE410E218D656964ACCE48AE52D291E58AA969A8D249114FEFDBBE2401B43202903D186200C96A118A89F932A193027CA7A34026F5A6D0A8D4216BE9AC21941132115A70A5C81532B1B7CB10BC0F31A8DE8F0D250D6A6D64D06F0653507C2346F10D9542A3D0298C5114A194E2E48C625FCD4083C56820D42E11A96BB70337D102CDA439F3298D3BEAC04A2BD3CA34B337E7B11C787AF1B527E1D2CE082EDD40871C807D0E84443910224BCC4F2F11C348306D8CC01CC666385269348E4363CA3675E87ED5EE38B4965C00BA17E280D5FA35266D75A0F1585C472A1B8F0B80D2BA81869306B23532D0596220AE03A159CDFFE039630ED242FC23A820D8528D09CD4804BCF0502203B99FE4605D950C4BDAA5AEDB057928E19C9059D3686DB8AAAE0A2D2E6514139E1F572BE47120FB26AA61F82868358F28FB1008102E031C358DC7A101755169093433B24A53B326E2FCBA788D6E58D2A834071A55EF5946E874B099AF6DB1C032CC482CA0904A3DE5CEDAC54782F0347D80E9401AC6586E1FAD298B5404AA62AB7057E487A606B17F48AEBA2E0819FA3CDCEEE345372C2A18DA89C88D6857FA1F2456121B7727AB430E6051F17017B88215C5DCF3F553EFD9A2AA4E0131D735A2218AF6239B5EE00F84A23A315421C1C80A44C563E13B357A00F3D193CD91341F63CEC45FB9B308DBBD8BE2E8C8F714BBE39112AAFD84EEC50A2B70771A8E2AB5BE3B405E6002CA98ADE09C9133C4ABA4A8705B578065A0050394B547EDA44C14BBCF9D36650A059531B60662F9F1C85566A4A24A065E9E41FA1090AA2EDA4D19EFC9977A88289A3D1696341ACB9146D307894EA469182EAF0D5586666231A1C8C4EFDE8585A6A1F588B834F00758708672673E28008E6F9486567A8BE14C1AC498FBB10636E04E464B74BD99A092005918C47630B1E48D385B51AA0C0DC5CA0A2024420E2C389A503008D48811E87A31A59146B0343882836EE95DCB56A92761E125A23584A59752D07D276FCD36211A5DEF47E8A4918CF991E9EA8272082FD5857E409719D3E6A298ADEC0092710DBF131B83625405B18DFE7BB1E0AD5854041688C7BBD589905E6035DB61D284D46BCC00A0A2F72EBA4D2096FF1D26C0D567BD8758C8976A86D18B0193348C3113F01E2BDF02468E4872887896085D35AB0DE5392834890E47915761922A2E106800A1015204BCA2D1B4C887EA97597EA8BA5193A679363F8E584F40D7DA7D064036302E4435040B4A47416B68A8322A9D582482A48E88A0897813A20FC26D1200953B2B94E95B4125EEEE4CD744631510E6C70204C24E134122AA8FE2F941634200D86C659C9FBA165FF4C80F81400686C6D273F52CD24B3E8B443B63E6662340D12CDCE06881554392505004F92540C777DB6CC52290ED44C6326CBB26CEC73B43E00A6115833684D29880A23A1A7D088AC86B92D5BE81C4A24E43D54E64AE42B6AB0AE2D405FB003AD1B331A954877B93C52EB64EC03F239B33B5C4973290CF84A85F158DDBF4900A65510C965483D297C82AD5367FAC728736150022E76B52E5F842559A1FF84FD45E9645548D345E37254E190ED33A80D6BBC0484218BD33862809639935AAA49DC00B0D1FC363B08C5C247201E58009F2DB3B8B0871423EA912DFAA84EF0551D7144226872C4B81BF3A3D13E0101E175DD7C611D9121879554029CA09085F8D034728E1BE0A25FF01E520B788F0F83211518C47CBBA5B2AD4FEE99A3436B306AD6AD6C5A3CC3F0FAD12C02CD03254523121AE10FFA221FC6B803DD09958964445FD82748250683ABE7E8DFE712863DBEB8B74242A06CF3E83348280AF7E035FC19C003E20C668A90D470FA8AA2EF2C3714B45310E4E04420ED02D9C08A86490E24B0833B13C8EA2729C8620223A7D441A87A3813F8E464164A9DA49540350C207828517046020428C9AAC0471486264C47C98D2916E43A25D1986A85615804AF79521EA824ADDD2BA323E55999C8A702AD9452836204D4C4C9DBDA5A13A0E990C7CFD42537D018F51108E8412A4505B3627648B9027E4B693F7C294884A1140434C4249621112088DCC2521E38CAF1CE98643FC4EA8056544AEB5C01F491270A8A04219BF1D2DD4E2DB0FD0742A82F105F728CD7206116AFA6E4391352E85D01330C4434D5FC8E8513D9F58A8C57364707DEABA24E5F608A4CAD9A80E80564CCA7DD12AA75F1156148F563983B7A9E2766816C123AB743B2270F1451C82704C6794B5458C24C8FA1190EA4A65040A4120010769C6275E8E42AA8A83CAD22D88687E4528164BCF25C25DB01CF8AA90AF2AB91A055FC961F872332A0F114BCC087279084086280331AEAE004DA7CA17E880108B4CC5B2C3887D4F3A9BAE0EDD02B61ED55EC05D86A2B572788AB084585416C449886EDAAD52CAE45CACA81602198AA38CA2335C4CBD8BE69224CE98D13DDD54C7559145F85252B026FE0663820B36B1A8DED43721CB53B553A33BDA9D1FBA9534641CF233B08C00982E52649CC6084EB52F80425C8A8E0441005E01FD60A2A07D44040C600915264495C81854B9A8EA03D2D10081352E8084DD40ED80ADD666EA69A18F1178BAC4F3734A7242C28E1085322C300F8B82F96768BC324E7FBC5C110133245648512C59BD15CBF443916BFE1EC015225614438125209251C23AAA015910A9E838CD6633335A93F5C391241C8DE618AAFC581433E01091A4D46C4506AD0EDF1642EC09AA406BA1CA88DD445EA13A58A5AA4A255205148BF9D710BB3C71E93B40D480116BAA2AD505053A29430BBFB17B752BFFC4863C656C2DE82216E8AFDC51A48C280091D7D19CA5CF314691E6634CFE86133427B646108567BCD699A349047D218209C64277E929A7E7EE68D248C64A5252827248CDB2FC94BE99F8AA6A05CC15CD1ED5E6E234E612CC5C60B63A1D515719970D1D507B306EBC201F6AF291C8935104842FAB13728D6D8D5097C5E8F20096BE92378684AEB9C180D56AA0B3AB58E22CF7D040D1C7A36349500C67132C9897B23AB6A1228DC8D554C9A93065B050AAF4025404040B5558A8413BB24A19194211093C34217093E5CF71A4218D55A306ACF1107B8A28D3A6CC19E340C14B3760A820C740F9052ADC68C0EBA3C4F124F0C6728A9E08458AD76A8AA384623718E0DAC11F006D47C06DB2D23A8104D7DA20A53AA282126534059DEB903B09E4AB35D0F4F1E04412B47606A169849A30AD384D29581D9ECCE354461BC47C23F1529546A89B2C924E228D63ACA8C4D60835EE5F082702D051313C369558B700BB84EA3005FEC89B404C9611A053DA264BA55FE926F53986722E31BF860A30BDA1F816E8107C272DD208557644435598BA782F1122403BB122836540B88AB6D911114063D656CD862D6DBB0627BDD84D26E164CC30DE21280110913EE33B68D066A26D9A8843955F8BCC63E53670A7C8AB6BF740A18D1215C5284B222AFAE519C8A34507288B6B359BBC7177A3F60F471B40D2F35449F1588AA6D0A32E4D55D76469BC61797E635C31B123031C13F218A8F65D040402538C850722AC22AB502111FFA873A68DE9950DB57558B43FE14355BBE37037128E4A65DBF613418D3234534F20BDE24C2111C8F0CEA53E1A3B9B015C0B54EEF125167570AFAB91C126EBB35349808D19D6E51ACA1746E1E1CC1EAC324B195A8362C3E0AD0D15A8C84DAC37A2AD8C78D88F8400E73DD148C400483CF12DD81A53051138FE5137F126EBBE5F93F0336C4969CAE43C8898C195A96B9159D61DC0402535FC70034599960EE61B51A7284A5995AE194E6FB8A791863356F91F87D5A23DBA004E5B7440DFA2F469D5812F13788857A31257B02A2F8F76D7379649C39F0AD10CAFAF767D431ADEE86200A2F1DEBA86F2482C2C1ECCBBCE1371F43E643A09A29541FA0DFA6477A8662507FF6A2BC85028E86BC53403E855F75BD200C62AFF5462772E447BEAC23214F9E39508EDBA1ECA09C140EA366AEA05028FEE2CF83E0A0F293AB2A4DF98AD3D9EA7DD876DE0685E93C37B068EE9D912C283AA9505156626C497C9C9893D4CB6AE22C92AB1442496498942595BD75512FCE81505EE30E049CA2A31E229383E3113405050473A00D22D8BEA4FF7E096ADC9A1C026E37C721210FD211F19D4C1697E8ECF5A27ED9F025D234267DD7D704AAE59E789FE7687363A3C405927A6C143144F1F263CD802B2B831B02094E713B816E83BCDD6E0604D056B70CF8A5A68D099B2C6878EB48D0C8FA8AB363BCAD804644BC716D15F23A71DC9D4B02050C60FBB7C02DF5CC19778E15189A9C20BFDE9000D74E84AF19232A17B0B08E3FAD7E48C6453684D8F46E2D03E393FA9C30D5D7CA13D41A01362F488C17305D644376837B269BE0DF99E690BE2417ACED8113AFD592AF22110FD9154F2D90F7323473EF4F7C8273D2C8C1CF0B03472AE031FC5CA53E4A690AEC68F31A25338460FA1E226A2B50319E60204AEB5830A660AA9C0D87948D4A73D7164D5D1952F913481D8C2A1457C5C89542CC7F70BB5D7CEA9E9F1221B5DE37FC3F9A216E4A00D69C2FA2D9AE44EBA195B90B948EEADDB396A6B445C755B38BB1BA1AB6E13586F23273756EA2EC89D7417B1BA0B238CD1ED81EB69E45C846E9DCD91DC49379C5877D1027DB51781BA0B72279D2E6ED35D903BE9B891DFECC2720D5F26015F0F97ED4C5AD211C3879B045221922ADD3749DA42CA24E7BBA383FBF80D6BBECCDDC74B24C1BF1FD5DC4D2CF24410ACBD65526FA91C5CEFE7082191044BA48EF8F96FF4A10D17FDFE02FFCE54A7A6374C172F25CCB8A6A18DC3E20D7630982BDF55EC2956AC43DFC949E7F0184C1607FDB0796C2E93E560C71728E47623A12B5CD88DB493493D454DBED69309D778D3483B1CAEDD2607033DD9FA9EC4C174BB4D4B51E74F30A031392C2683C3E251794C1A8BC66E0D812660F16F1C6D112895C7E270993C169BC9A1F1E87F072431A7A59B961A7324CDAC9B0DDAEEE1E82391FBC89AF0A313C18F4FEE6958821FC9FF8723FF2A47C8A6AE655FF2294FBA103C21DDD570C582B881F8B2E8FF0E5F685C0E9B055363D299749815A355B04DE64538EBCF9A981683A5463C48F314A33311D3394A259EEB1C3DC57285080F1BCDE95C473A0F2F7811EC6CB95B8FC5764D53140A9141D8E18CB6241E91234E4BC89C665081BC541A83CEE0426EC86290398D9B6ECD3CED46D2B90E9A9691761AC8706F35DFD3071161F15203FAC0E4C2405C3A8CC3A1315A17273A59270C911DA7D067319FC3A13119C0731E8FC3A4B1799C5691208135840383451693A6DC2787CBA646ADAA9EED9F6759FFE1EBBF87AFE454A779E26D834A29C6F8FAC97D5210F30F63FF3D8C25E7A9669F63AE4D19AC566D75BBC57686CCF32332B76940021E8F86BE539D01DC6ED55F7D3E09989CCF776DCC2650255248088CB097456D219C69C1BFB3E83C90631460B069F01FF3DF3F3323D852396C0E9D4EE7D1792C168D0791512B4A87B4B215A5D30B1BB9F06166D43B68A4ECB35C8369E23F32F51F2A53341A8BC96370E9802B0FFE31B9FF7E6CFF053E38FC372800B9BAD7FCC4F8A70A60C5E43830798E2CEAE74748552D38522E8F0E89009D456320BDE6B59A0AFC9B851B4F27B9C8FBF3B85C16A355E1FE57F1F5E2CB15282E318006974AA3731874F847A3FD4FA2D1422A4CAEF49A1B9513732ED5914BFB7C21C15A101236CAE5E9342A8B06B148EBF9228DCA31AC22A4BE4DA6ABCD850D76A6513FD5FE161D15A4B748ACD92C2697CAA35369AD23CCFA3CB8909033D95C3A87C781BF3CC67F12210CC36D616E7A71B2312C4EB8DF6D4FA0D244603AE102E5C0653870590E5C8E23B769A585D45B235EAD25E0FF48180117268F320D1E95C6A4B2A95472D9ACB987E152FF8687B125B1DAE273E2794B20A023D0A5D5A0BE3D04F5DA854B525C6FFA7D0B05362697C6E58049675021B9813FFF496C37D8B56996D79A5B032FF1B93E057C308F0B2C6770A9542A8B4DFFDF470C37A9A7586A40AE191C1A954E6770181074D3795C3AD96336176C40F86F48767BC392DD62F2D054A43FCB2B9AD1FE91DEFFBBD24B63F3C0F3D3B90C982383C7A2FE47B9A7FF494E1BC86BFE9E727E6158395BAC0FB6A09CAD5408FFD1CE7FB4F31FEDFCD7B4B303493B2D3F2728348309FCD702C236EF5A2ACA31D85C369BCA61B0B874C66770F2BF938A9F766FA93C6EB83359A45A2ECE31B99033B0D9A0832C06A7F572574B4AF0FF15632A8BC1A351A93C1A8B4BA3B318807B6B911B9DFD37C4AFA361F16B3172D3CADDE7D57D0BFF11B1FF052246A333E80CB0DD5C54DCE33119ADEE15F98FE68921ABFCB7D4A213492DAC8C16F96C006D07C0C691C6F8FCBD48A6292DED796172396C1E0FF8C0A3B338AD2E79FE47B3A2C55088C9A2F2A82C1E8BCBA4D2A9ACBF276BFF1603CCE4B13980319D4D67B15AAF33FD27F3C3605FA6D16D439D0D2B83694B09840165682589F8471BFED186FF0DDAD085A40DD69F17B0B35AAFE0B65B6C479CE42047EB2D946F991019F2580C54B36651E99C5637E10006FFCA2E1C1695C581CC1586A071592C06BDF5908DFD79FB20194C2A82C7A073785C1A1542DBFF32FE0659DA12467A967635CC520341F0DF59F5FD8773FF739CEB46E25CBBCF534676EBD9B31165ECD5C20A1A9D4367D3685C3A44FF4C30E6ADA669ECD6E3D196B6C451690C2693C9A1F3786CB080AD3B0C0EE3B338CAE5D0190C3A8DCE64D298742AADF5A485D3D4FAEAB650EB39D3DD30670CE814FBF313CB7F1860900188C8D66EFCD5521F99187FE5207A8F56F30334D65E7CD94A91D0858FBFCAB1A38C3869EBE22D958B1562293A9A4A7E6194EE9543566EE88D8544374BF4A8068CB587D8DDC313FEA1770BB53769F9BD443A289A4361E8FD8708A64822D45E13DF4B6D82DEAD287293CAF0D33D7C37057E82CE8AAF50F0051E22FC1CAD40EA09733469FA6E45404781CFCB8478B7A2C45D374BDD2BB1349DCD48B869DF8BF4C983660ABEBB49D3C37BBAF76DA2BFBAB7436A8EEFA2276CB4608927C92359C00D0D27E0AA098E5A4E201B84E64D1EB3C93161A3D3EDDA14948BFE4598B821C3DB5AE08E955602707EAE14792B5CE46277FCA8B20E93A6C7B25A7E53A6F6A0B386704D466B2E771632D16AB1688D669E4DE15AE02600170637B127CEEDB6E83B31D02D0FD019851C3D6F859E971382F829842647C44C71F298ADF190223048A7D0C3EDE522918B4CE42692695FC5A9A7B5067F2DCD2D578098698E32362397ADE688BA8BE601ED917593560F79E3F4950BF81217343F1343C7DE3E7DC72C022CF7E0D3596C7405CAE185CFCDDC759D023FFC668EACA31C97408D9EB8B8228ED80845BA8F468E5611EFB8456869BF6E713C8BC717D25CE96E020E93CEE50845F0C195CFE1BBB1391C364B4867F0854C3E93E746E38B58341E952E10D04542861B57E42A12F1D80237FCECB1D9773375DFE1403E8042BC39AF1D4E0C4FBE2BFE86325C4811659ABF4DD512FFA67B91B113B278EDB2A3500402846B864EEEADC8C2DE549071A38A86F210899B9A142BF457A361D6E89ED67CD878896448DB249AEFD06FAF1B13C9B846223FB12F5ABD20D4C41C77341A96CA44F8AB6B6D88F7C5BA68DFD0F6A95E20A5C6F5C272B548A6157D2DD3416B04A05D26FF0FE308769E');
INSERT INTO "review" ("issue_id", "parser", "filed", "done", "habits") VALUES (2, 6, X'789CED5DEB731BC791FF575CFC2CB9F68987BF29395DE22B47CEC9F2D55DA552579448DBBCD0948BA27271B95C05F0098000C107C41740F10590141F204882249EC4FFE26076179FF42F5CF7F4621694161440C54A39972A990617B33D33DD3D3DBFEEE969FED0F3ECE9F3E127FD3D9FFCD0F3D5C020FCBF677060A47FB877F8FBBB4F9E0E8DF40F8D3CBBDB3B72B77FA8EFE391BF8CF4DCE979F64DAFA27BA09DB7B75FD1BD5EA94F95FBE4BEDE3E59D1244FDF93278F659F5FEFF7F5F9D57EB9579335D9EBF3F7A952BFF69506ED3CD2577D9ADAAB7DD50BB49E7CD33BFCAC7F04887DF9E85FEFFAE0C9E0C050FFB39E4F64AFFCE39D9E8167CF9EF391FD0F8C71A87710DA198B53EC68871D6DB350049A7FDFDF3BDCF3892229F29D9EA1E7DF3EEE87DF7ACCDD696C10BFC4D1F60F0FE08BBA72A7A7AF7704A80D3D1F1CBCD3F3DDF3C78303CFBEC1F6F683FEE16F07469ABF41CF43CDCF4FEC4F30A0274F079F7F3B04E3FB430F8B5D367616A107968B5BC779F860BCD886D1C107EB78097F666B562EC47F2D1BA9A39E3FDEE9E91D1E19783288F3FBC30F3D2303239CDD462EDF0804EAE50C9B9DC1013F7F6C7F43BDFF69E0C99F9C51F63E1FF9E6E9301118EAFD96BF7F1AB2A6334661B3071B0FF5C1A3DFDF7FF8C5E70F7A7E842E1F7F8F1C1553E1E3871662F4DFF57E0DDF02F79A6A400D879E22AB7A5E5742567EBB5E2E9B9545EB6AEE756555F4F6BA1276C4F507549EE167C03E1F3CEBC50FB2F2E31DF154168F152F1FD5E0D3277FA2F79A43BEF7F0DE6F1EDEFBFD6F9168FF9FFB4164D29D9E91FEBFA072D40B63462A64AE8E3746B759AAC4D2BBC0B4D795A8118998E9ABC65414BE32967641258CB3CD7A69B25E08B058E4AF81D156DE62FBD05CBD7C086FB1EC187C806646CAFE69CC45586ACFC89FB2741EA899EB678DE58B7A2162ACCCC38B66A9C08AA740193E5BE797F0C138DB324B45F8958DC58DE563ABB66C9C6E1AA970BD3C839D4E45D954C958CBE0185261AB36655D1E03D97AA964019DC2347C65A6A691726ADA5C0BD04F963B616BB3F02D75D458CAD280596CB15E88C14FA4C69F80C2D1139CD4CA3C8DAD1108D6AB1B341D68E9261D5912E2917EFC230AA813F65BB5154E751D19B3576347B3D82DCC15D89C5E054E030390799C0166E21CA5B1B20ACC63932BF019C652AFA6ACC0046779CC2CED5881289B8DB2540E1AB0AB2573FD081919CF00E57A71DDFE355345D6065E58A94D732C89D34DAF9B893DA006CAC8057EC1022BB64879D746A24882454D7951033AD0D88AEC58D35340964B69C5D8B8C4C1E7F2A044D08C15F3F57215A51A1905F6C35B341E985ABD946CC745597051EE9C8BE6E161BD9460B160BD04CC5B07810179FCB5108651E0A0488180A9A1C9C6FC0970DACAA386E1D889B59512681289026796DB827F6C76BC5E8DB51BA9D2B21C5B47FADBFBF7FEE5D307BF71C6298B71B2C0FA47F5CA4B5772CEEAF6753E7120C6A21B56200846B95E8D83A6981B415866F542CABA2A225B8003D90BAEF17B2CBE8D1C28E6593209ED8DF9395818386558EAA52DE3B4084B1108A282541758310A2A83FA557909EBDF5E365B292B7C6AA5F78DD02C3C31A3FBD6E81A3C414E96178199A04A466C8B56262C48165983E7F004BA301673A014D412D618EA05A84C2482AF808EC716E95BFC1C5827D576E393229699D2C5324392E5152B1764735BAF2BEBF42B499E1576608A6440B8E48360401A6355163F06E3664CD7ACF31C4E3DB9C7822932052CF912DA804EC3609143C0E3589014CD9E138865AAC466CAA053B88C7373F08AA386A592F122075FE193E338CA24F9127BE46449796D6D85E7AB097882122BE68D708CDAE078C022F161C318EA857DF3558D4D26ADED095C78B978BDB242A604388D0DCA8B66A888161E841FC0F50163430B89EB26CAD2AF602E6053E0B915E2CBA2908759D74BE97A79BB7552D64E10AC713BC988A5AB74B1746950082BD2AFD0B624F7C04883A1688CEEF38104ACDA4B32DBB89E8B6BD00CCDD4E1A1F815DF2A031BE2C84ECE3FB430857D9639034EE32C0F56D084EEA3F9E7FA17A81743A4ACC01E94395F3FB86C9AE6C0881C12F3605BFE2990022D0086B1D95D68FC53608D283BDF829D04DBBB9E6904178838D94F6BAC4ADC8257A80BE71552BDF801EC2AB8E1B4BC45ED5D192C2C8EA274A1FA7CB0243FD2E6E616880601046FBE2AD9FBFADA9260068A3C1C0336C0960C8C219DB376C35C32DBD012DE42554BE58CC522D7E304EA476D192C493BFD50C5F0D56E36C829943D5971BE760006E02E5F2888B5001C0401E36E143901F8043BBEB51BB4CDF95BB60DCC1E34C6E99676C126B1B575DC4DD3A807287EDE056100583864908026B00AA66B452F00CC381A337B880661AC6A8E168102360E4FDB90295FC66D3598C28DE86A9E81CDA9C5E00918697BC085101B9D405B3B7F823864121AAFD2808DE8280E896B5B8BDE447148814C3BEE6A82BB5AE7DC350A13C6F20C4A34FD4AE8042EA8F9300286021F0B570ED8DC7153C9D4B8C143DED8EC44F31360F17DF3A048E001413BB722EC326FCC448138E83640029C77A8681E5FD22B66784AEC1FC8302E22316302922CBE48800E57710DADA90077408A955EC0B7805B1AF321162AF3CD2C8D0BFF68095619E8222CAE76DCD205B7F42E765BD8CB2211E4567C9F6609EC411BDDE4161809640FE0D4A3B4838C61AB009BDBDC63483B399F4E04F3881A7F7711B401540A793C35CAB1DB3134C3EDA169C3C09EA185ABACB2F11A32E6288C9B530E371250447C653206CBBCDDD43D62EA9E6B537FF0F9A3FB6EB3EEDE5151BCAD2E093A25E0EE7E35D0D73F845E90F4B10C43F8DFDEE1A181A1AFE9BD274FFBD025220FECEED3A1C1EFEF820739D2DF07D4BFED7FF68C3B52A2D977E8D87EECDAB877F8EBE7DFA25F8D6EA4E3BDC1346F70A77C38C2AF06FA07910BF7BE7CF4DBCF1F7E81EEDBF0D3EF9E3EEB1DA4977A9F8C880FD08C9A13554EAAF97ED38BBCD3F3E7DEC1E7BC47CE01A0F6B8F7F1C0E0C0C8F7C402D5E753545DF7FA74C92F79510E6F7431FC143C5531EE1E55865FF8B34F48326E5435BFEE95FD1E9FA2698AAE797D2E64BB1BF99DF7198DAC6ABA22AB5ECDAFA9AACF0605B610BFEDFDFEEE374F07FBEEF6823F8CB182F6927669DA2A6757E15E87D3CE243FFBF4C1FD7F0AF7E7162EC542EE3E1F7AF67CB8FF06C9BED9EE9D62755FB3BFFEFCB32F7FF7E01F57AA37907DDC3B34042BC285B0A46A5EBFEEF3F9BD5E4995FC1C15701989E058EAC08C1F59D52CC5B7BA0E8E9925DAB6D66F0C8EB96D1F8557888DA6C2B47D3881B366B48F0267BA7BE08C3EBFA519AAF03E54FF2DC260ADCCC05DB9B886980EBC2E70EC2A01C21BB0C13702AB0C80677C1FD17B32096083BB18ABD006B10D20C440B0317A82BB7EE2C2CCECD97028BF46AE1EA02CF46ED229E80BBFCA9C199134DB3EE03ED632F97CC6DAA639BDD466F356058656BBC0D040AF190029934BE4C43D3218F5C1D04E21825314A02550C6A0CE05026BF2128D997976B9635DA11B89F3AEC600F3100443C81142B7821D17D969C1762CB91386D3E5A088D880DE4468CD983F47C718F0DDD48671B889B3E76C03E99BD925724F38FA0BF148DC06F585446667B8E38DA4C081C736E17DDB79A96CC05CB06BC083A5B259AA814B0C9010E702202DB5078DADF145C269D82CB3676C14ED401A365BC53028E7862BE305BC56BB80D742C06CD7F60CED480945EBB8C788D3CA1485F78D0ED9DA26711478694DEDB3CB13C07A8DC979F287016F3AD25BDBE41186BC133148BF4222D7A501F4A93D107144B113449F763122D86FCC4D62F4756E12BC1804E27C30367C0FA688978D5787D6D5159B38232919B9BC311D83AFB071218B7C9D5E12C313C277E5A880E06A17109C62302C16419C9F5E6DCCAFC3EC717EE1187108E03546A600646FEE71F41C124F9A8C471F41C4010058D360C9C7C2A58DA07C9A9633B9E4F81CFCCBCB3363AD068242FC6D0719A6DB4D4E806CD5D3C5E4D2BBC66606FAB7E332C53CD81B342AD51D1412374E18C8E63C4041065356689FBC378A7C58D9027005BD8C895D3389B2C7F901C1952AB5A1C01AE90705925B4D1DF2CF8E1F465A8D1CBA534DC326EC59ABF5228BC56D64CC0257A51220FD209623F3B8F9C4103C700EA606661523B1EBA843E04867AA3C848C1EBB75B16E9CAC13EF1B4BF9760C162E86EAEDC2108E5F800981C10AFB04B2049B648711CE7328782E66D05BE2B16BE70286A83E37FFC62F5FF36FAEEFBAF95334B5B1B0014CC9E66EB3F1B2D881B550E9E6484A1C9FD1CEEAEB6A67D544D8496BB3B3DE10F1B6223B6E1CD48439D5BA89562C673056193FE0A19E2A39C77CCB1A7B5D49B2745C7CCBE217CEB7D109F3B4CAC3A1498A3336299C8836E679D678F982C770926CF250B431D6F34E9BB15D3378C0C31F01EB2A04048D44D18ECD265FB2D9188F3B44317C545BC68D6B07F75563EC8C5D2DC1824013CD654F2801A3E3A149F8CA284C3492E338E6F9682319850F3CDA3C8E0742AF4AFC330694589607E6678BE66112BAC65D8EB7C1C557596485A3E6C3282DF1C65216C3158119B4DEA1C9D6B87BBDBA61CCCC92FDC2ED8602977CBD5254CFDEE101D6C48B462ED1661568C2806B7AA70720A4B76F9312E652EBC25CE289526A0FB6200025C89B4A80CFE9947E12F4324B5B2467117A3777632096560C84E1D1E9043CA433407C910B13ED6666D10C5D808578E3E8026C1F3B7A8500287E40FB08F482319AF43EDB9BE22A836BD4DE21B969362ED1381A473C42C40F5DF124531CB75E72559A38A0409C7DB8CAF7CF6BDB50E800E5031D05E66D9C44661ACFE6668CB30CD0C4D0593A4FA15BDBB08DC7718B1E2F1097F073E4A49D548561D5BC9D4AD5D87CE14A4A9849AD8B232D3B2C568C025563638E960D4E88D0F1F6395F12972C12E2FB459A00242002D0020C9495E7EC05904A3556620EA0A5887BA479D4CDDB8376C00AC43D2B7B0A6BC09CE5BB6A36043D52B08ECD45ACE330280552D898E351CF5530DBF5F21469040DA3B966028DB5ADD6E81F0A3CB586C7CFE957A0ADCD33E684599E64A91C0113A4FC3265A6D6C15EC08BE84C00ACAD1C8BC02751008D6827317FAB7D7E7B37F2783F48B4CDDE955CDDF6962D4479EF601B12EBD275576455F57A7D9AEEF3FA7D52072EB6AE76E0B97B654DF72B3E8F5FD33D5E9FEC79673CE69D236F1790E96838B2E6977C9A47D264BF2E6B5ECF8789C8B413ED6D6232BF24C9DE40F686988CE29125BFDFAF7B34D9A749D275197DD3DFDBF76E095D6F756BF93CFAF4D167F7FFDF88476B8DC471B0DD76AD69CA9B23789F5529C98AECF5FB41D8C0065956B9C8AF3B04C7B17A09B71B33BB6426976FE310587B01160BBD874320B749526BE311E8220AA5DF2AD6C6678CC79DC2179C38C26CA1AB64231130D357B8F7E236BBC9F31C02F5CA1C02A0C20EC2ECEC0579B1847BEC135ECE3991F2636C62D282B115448F13C0FF5AA0B1903257B3CDCCAA74636BC98C6F20805F3EA69052632246FB3965B818E713376629E902FAEADDC42E30CC1303900E1B3C0CD9CAEFD8A09B3F0154612C65EC9C9BC2342009702C5A476AACE4091C621C127006A08D2DC4A878F847A0717A8F4E48C5678ABE00E6006F007A872E78BED93EF2BE198EC2E784696B63881E9143FBC68B76C787BA80EA7A37918D9932E6AF90FF96E18152986E6097ADC56D183B11426180E3044899637033716E1DF3380305FD5ABE12BE169E9AF36FADDD200BE508A731F0CDB25BE0B700C4B28E2FE1215B9B7DDDCCF9E3D11D3CBE469AC7451002C145F88A7265EC084906835F42B7CC8363F8671C6D63B0229533E62659A64A3429A103501F5BD8B7D3AB80ECF9E5EBCA7A9B3C0E5D406CBD8BD8050D903B213338A7A9929958A7EC193B84589DE1C1E53CE5F618E169233A6524AE3082CB7588029F6CA582FF5EECE3BF548E2DC4306EC45D8566283280507A7A8F3EB01A226E3139E370031D154A6ABACC906B29BEAD177376BAC0621A9636C2F3E3A459AA5D6B534A2385A31D2BCFC34E6B4BF55282629BE6614278658D04A6C240EF28D85480503C46FA2211981A920AA6709ACD1415E07A93452810563CA3004E3B2108E744EFC239B1636D3C7086CA148980E5A083FFA60FD0625DE60A38D1AB50BD386107D9CB87ECF2D42CC7C1D72757AE2919CCAF30CA73ED634EBABFD5E6BE8DF2F1FB0F80F2EDADC6156AB46C0BEA2D50FE2D765745425CE1F37AFC3E5553E57702701C61B7A77EBAA4FBBD3E0936708F57D63B38F57B7BE077FE76A3517D1EAF24A9AAECD325E50341FC7672ED0CE2FF62C5DABE0F1B46B574D13CBB74EB4A927D12203F9497AC29786E7E4D6C88C0DE2DB4EBAD6E2DB2DFDFFBCD3B41FF2F56607FD775780DD3B3F4227B358981BBC52258CC5B61FAE938809A46B1F63EB05EE90AD67BC411BA47BF05ACA749E3192EA03B426E5398598AE13B8052CD502B9B3DC4A8F7D428A10D33BBC94663B0A3B2F8016CDB8D5299554F604B846D1BA17176B3B1B40F5090BEC56C5F4033A98AF8D6989FB77233F42D76CDE3D7E25BFB0CBA84A9D8F5C22235AB9717016D5AE7393C610DC70830C138E12D3A1C15B71FACCB75C48180544251FBF0359EA19FE42D58B5244119B6314A20163099115EC0781DC02F3C2D745EC1885F19C91A89A283D3F91182734F211C03C089972D8AA76C8A9F19343FB7DEB4C11B1E9CDB7840CB13C4B18B935101E7A947BB716A8FA03D66501ECFA1DF108C1178C6BC661AF38B15921ABA589922D1A95FED62A8387066A4CE416A1C8A1FB26C144F530FE75EDBF9D1BC8BEC05682A1BAFB19DD17A394229E938C2741E1376E9B0920F0CFC0FE8A535A44D29B388ABC319E4DB71D23A99246E0392A29FD62C663F5A0B6B18B3DD5A82F63898ED5C63FD0CE095353E49C300FC456429135240493B6F79F58A72EEC175A427A887E3F13680CB234CA8A78B540B5428BC60F192CE7AB0B7B5593AB925FE6166321EAC5FD13934E0F3069DDD50BC1964357B6EBCBC20064083C6FE288BEFD0E73774DC3EAEE0D9ED30759B2BB5AA397E512F4E3796B85347292C30A470CC46A8A524CA7962AFF5C6C11BDAFD9ADFBDB2B60EF0F4E26C9322DC7870C2EF14342A0BCED1C2F628E5C7B0C979744956AAA847912A8DCD88A66191D17C6DAF64EC0C94978E85859E3ABE686503A8B1E53C190FDBD38FA15BF6869E7227394D8B9BB265816FCDCC912DF2FFC805A4FB5FE41ABEED0292988CA509A350687FE9C4238E2B3D5D1C570A5B4692013634D6B8F3745A68D78FDE6A815D40BEFE6140BED87B5CC145CB3E21BF77341F89751B5454144DD13C8A5FF6681E55F2FDADC28ABAA44A0AC00BF80FA09AF26E4CF8CEB1BF57E4D0EFF7299247D3FCAAD723493EE5C380FD76C2BD4D3CFF9725DB5B46F4BD304EAFE2957C924F55255DF9F9C17D3B117502EE7FC902FA3B2FBE6B089F1249F8BEB702A88EF23601A81917B88D188963E33C781BD8DF58C20C4D23B5D70DECA74BF136E657BBC3FC4E9EBCACBA83FE7FFFB2CDC5907A75430463ADDA326297548E2501D944DC3637AFB8B9E9BD7E73B36D07667912FF11D45EB02F0AB992162BC22B77461AE08D700E00815A132FDA8D5A9C9F79950E49F3081F2292C9987579C6227BE2A29C6B0702677AD5CE3A4008738AB9AD7879F0DC0EB88236BA521788C2AB7746BD119C82CDDFBE1FB79971252ACE00BC9E0E87BC99C17C86E56373266C9E9CB912155171AFB70BA211AA28604E670168B9D2151AEEF57546176F311268CCE55D298A50ACD7DFA14A700FD7F67FF136FF192B45DA289C4FE8B2AF435D0657070B2780C43626CDE0812B51A1C5BE0EB51808B189307A66E062F02B6BAE7485F2FA3A55DE70001397B9D0C03D74252AD0B64FEB5067C7AA9425436B1A561A9B9D73252D9683AFC3E560AE1F99071B6CE2886A7ABC4D51A8ADAF43B58531BA12125AE5EB50ABC4957437727E616DFD1D5A5B76326DECCF9221A77B186F1315BAE9EF5037EBA5A82B21A137FE0EF5C65A1DB5568346E490A46C86A7ACC889B9B0ED4A5D2890BF4305C272189CB42B39A134FE0E95C678914735E4C79D0807B6ED1DFD6DD2C292FA3BB4A4F582EB954BBFB072FE0EAD9C319D3066C274CA6A966AAE44854AFA3B54492315AA97B218EE0B2F58B5240517DC48CB524BB9944E1534997427E554E2903AB46EE08BD3F1B8A80DE4425675C8766ADC727963EC4C1CFAB993D51CB21D6A67BD947027E5714875BA11F3434B0A4B1891658AE3B813F73AC43BDD90135728F448959DB82AA92C396853EA504D3133A2B68C690EFC224AE385ABA6CA92DFA1DCE9A63C71E44AAAB5044DA768329EA192582ED41CE5943B544E346FA7F3CD12117356A42AA26FEE5D388A8A18FEEDB091F46132401DDFC5DD6D15C2F7BCFF8D6BCF2DEE6FFA155DF769925FF1F875C9EFD1DFEDB9CAB2DE81EBAAA97EBF2EC30F8FA2EA5ECFBBF340DF39F876AE6B67E391FCBA869354C187F5F93DD78F1B7FE67BD76FF993EF71F1FA9F32BEA58C7FBEE0609B257CABE0E03F8A745DB201EC7358D76C0045827D5F526037D0145DE1674BD7F341B1245680CA98600DB750CE2C614CC91A8B624EE04CF95A58A9E7A74002FED50B335620885774E1A5CB8C5199848DD2D8285AB910C0BB9E4E4A1D362F65BF1D78BAD3E595EF37A353CD628D7680CADBBE20A218C45F0341D19795CDB1EA0B80D4E6EC649B8223724BB90755B94D4AAA6018BF99552F47F0C86CE2C0AE21771AE4574C82789A761A048CC3623916BA045F16CF7EAFF0DE29F0DEBE0BC68FDB1A0B13200A7E2DF79085222C94849F18070AC73043358525F3CCC41E9E45672FA864103AF0E163636997DE4561C672768DBF52F4AF81299E5017A08171A01DA51A58C6120657582CF4BA5986110B1C95B1164F63658BCE9FE8D00DE440A7CD78B0C8AFCEE24599661B63651E831EFCBC0F902C8EF6C84EAC7565BA53F04B7EA3E2D70D77852863D218DD03548792BDC28922BE69DEC8A48B577424C866975E57D6DD3B6F29BFD745352CF32861276C16A7ED037F5E88898EB2C5734CC98591A5B008239D51E375E98990954DE3B971F3AA987D87345D31A653E8F4C43605055498740A391F5C35B6766C2214258DB4BB652E3B35B2E4378A64BD93A5F6713197AA355685B1D8499A47ED79E8B822DD148D221EB2DA8138C6E74541C79A699C98C200DFE285E09DA099DFE5BACD8BFCD5F0AE301DBF9A29BC3B6DA62AE65AD22ED429CA5F02A3F8B5774CD0006D7879411996CD24526E19818D3CA1D4D8A8D02BCE6D7A9E11CCC356485CA418431B1668C2EAB576C7FEB2531A4A563ABED728B41A6BC75105B999F9466285271CB461BEE3BC295D645213F3A1035CB989155B4B67C22C7B66DB10AA34188960BECC44D8589E016D84D150C946AC3DB73C03CF6D158DE5ECF493D818AB6CD819054761B403D13DB3BAEADC9C6C46CB4158A2FEAA9D0E8B47EA33E64AD54EFDDD7C552F4D1B6313A824E95DB06FF80ACFD74641DB150B619C5BA42DF42BAF15C15713E55FF3F47EDAD02835A2A9392D2D39B5B67274FC57A58B346B92249960AC7A90D8BB96AC021216C6A936C627D946BC2DD57ABB483026F15AD5B2B17685D2E099CE68DD8F66E12165D2D825F1627C8F8A87289705F7CD634ADCE1C55D79560DE636E530A9B831156B4C61E5399855BDB8DEFA1057E14C0E93C4B9BDC77BF8795EF5A354A0E8BAD855447A8D68C966A67133E4C9CF74B1D8AC9531E38363157C71AE80F6B2A92FEE9C725C77C5DFADA030C17F748FF2AAA83A2DD5C315B925942BE2DAB1EA84A0D42E6A89DA2B90177DC43BD2932B80F5CC037BF1E0363076661F0C72C5C58A6D8789562DB278C20A1AE9B1335C692DAB0BBFDD092206E4876B541E944C1EE6FDBFBCB00BCDB514C6A3147FB46E3CCBABED6C9DDD5ABDBE5BDF50F8EDD6804C75B6675571BD952A7F981A70CD097CE46057F782612D1052F6BF777C8293EBFA685D56757071BCBA2479BC9AD6C1D17A67EE8D8C4E8DA42BBA247B65B583C261EF1EFD7B79AF129DA9FBBD5E60352C7AFF87F15EDB8BF836FEEB3F9084BBF5603D8A578129F814CDA37995E649DACF798BB5BDE86E718FF59726B937E9AA9E9E4E2FB302C50E96A3E4F3E9B28E1793BD1EAFAE4BFA5B3189892DEBB88C0E6768A5E736156BB2DB6C3EDA55D080FEB0433368A07477415576CA03C95A9B5CF69BAA94C05CE92F1790B3900B029AC1CDBCE85ACC46561D04A376816070D75EDA05A2C65C841762C28CF4761D23A208E36D47363B6E564A540F1B6FAE6E9EDB4E17957129EEB0D9185537711E7248449569EDCAD98500BC08F3E41715A34E2ACCD13626C663B1AB639EBE9C84361882E205A9CC95AB46F202CFC2A9D3F2A27D5ACC1BF394DCA3C6521E9E5312092FD03126804DBDB065E7AAC4A38D97ED4A67C99A03CBB42E60194F8BE79E5F7801F3D479892B2C639D3A04A6B4DE1A35C25782D12C1B452043B53C80BFB120CC8D2AA6D70B25BBB4CB4E906AC023F75B1AD015023BBB9D57E9454F2899678B29E3708BF2D16FFE93119A83C9B48E2328B834C245E3CCF5405976EEFBCB5A3755C29357C0A5C6CE240BAC53DA35FC6A27B0170AA88BE198AD8BE00226F6C04102504B189720B67D1B1B58DA2CA887BEE6519AA5C7C937A1BB98763DFBA90D6B93A7ABF3DC76733706D4AC5AF1DABB3CF144BC88777DAF02546D90FEB041EB5B7650A7BA615778ABC6AC6CDA3A9EA408127AC0402DB167BCDA3457B300BB8D055C516639542FCDD80EFBC20EF7AD96495B5A2BBFA187CD0B1D1A97E5A60667A847729DA8AF1BEF9BCA9A13DAD1BAB950307B8CDE74EA10EFC5C3DAE57FBA8195768C44D1DCABA1FF915D8539D09AC61286CD389AB1BC8E61C6A58CF8DB2B56F4A25E3AAA17AE88F5186329EC2091F20558672C7A36858E4B637BA69104CBB4D1586E57BB4F766A3F71FBEA02EF3F4CCD19DA57DC2143CB1EA07ADF1FD023B92E4183AAF83D7E004B921FFE53F44E8E2B3ADAAF7545F1493E0F1E57C8BACFA7B811BE61F42E70CF8ED1BBC23DCDE7F30052F7C26C749F247FA0A3A6F6E2BB1558FFA7F41CE9F17674A2DB82877EFDF97FDC7FE8BAD89B72E00315E271A4D3FAD8B10BD763A78F3EFFB5BB2171A093E7FA1BBFBBF7C523DC055D5FF338CAF146C62F69C77FFFEADE8307EED371D24C5BC7DD42AFE5B1B33F6B72CB63A777CF35222D54AE91919D72A0B2FA66D1FD4FBFB8EF364C272AA6F85B48E98E34E46B5D3B8C97AFCBC989F1AB5AEB175A0B44B6ABF4BB596CF187EAE0C7F0F7770176DFFDEAE9F3A19BECF60DAF5CB7DEFCAF227CE49C3CB61A0267C1DB7F43AE65B15F37403FDBF85A533F3F6A2C67317C345DEC6294B8CC8607BE1EC0BF6AF743CF7FDDBFF710FFDF5C11F7FFF3919BE09D0ACF6FEFAA3EB4423D5FDC7FF8E9BDCF3A20E514D96C47EADF3EFFF2E1838E68397F7BC68596C7EBD13D68C87A1E7CF9BB5FDD7FBF69CA1F4B3FFEF8E3FF013F642DA9', 2, '{}');
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 1, 1796040271745, 'librarian', '[{"act":"field","line":31,"field":"title","values":["改过的题目"]}]');
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 2, 1796040272072, 'librarian', '[{"act":"join","line":42,"other":53}]');
INSERT INTO "queued" ("id", "path", "size", "added_at", "state", "removed", "sha256", "message", "label", "articles", "doubts", "issue_id") VALUES (1, '一期.txt', 8531, 1796040272213, 'read', 0, '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', NULL, '典藏代码通讯 2024年第42期', 10, 22, NULL);
INSERT INTO "queued_source" ("queued_id", "packed") VALUES (1, X'789C955A5B535B57967ED7AFD8EDC455760F60046E5F7A9299AE642A5579E8CB74BAA6324F6302B2AD191BD1809DA49F8E2C8424D0959B0081854080CC45124601DD55D53F253E7B9FA327FF85F9D65E470A7177A763CA96C53EFBB2F6BA7CEB5BEB5806AB763A6136F6AC1D7FD7D8B48B25619D9C88DB23426D655D23C323B70787470787EF89BF5E0AB39E92AF8F656CD38ABCEA1ECCABD5B23C4D4BBD81D598B39A6B3449951266352F5305B36AC8B2DFE592F31B72AB2023B1EEF62E7E4BCE99AD984C46CDFAA2DC6FBD6D6EBA5C76670393719EDAD834EBF3663522F3AFDE36A332B36356EBB2BEACC21D6B73CE7A55B7CB01B99DC01C3C55E194D9389121CC39EA065A32DE50C9136BA581A76F8C17F47D734EA52FA4B12113292B5E169F0819ADD3E5EE0A155FC253B31EB51A155CDCAE5464228685C2EDBE27647307DB9BF5B85A2F7573751559C415B45C068EB2E736D5D60926D887FEEF8D2D3C550B0BF8FCDED8C6DE98639542381FB732FCF6E19C95A59BD8AD1308D1DD4CA8B904FD5ADCEDAE6CD8A54B997969767218E91A060669249162C5E1B6D646ABFBA268362E64B82C3E9A7DE69DF04E3EFACDB7CF26BFF13E1BF27C33F674EA89E7DFF4599008EA93F34159ACB95CBF1472A1A00C3F94AB9AF372A3D03D5E57D5A06C9DC94042360DB5D236AB8B76AB251ECFCE4ECDFCFAD6AD89B1D9B1A11F6F7CEBC9D8F89F9F79A6AFEE06CBC0EE667DC92EE66174B9EC87D165E21273FA7AC0346BA500D5CA98DFCE45C51FBE9D7DEC9BC4F3B60CD559D15755FFB619FEEA5BD14D3770EB6EADF3B6197967337C11EEFB774685AC55B050C672562464658AB2B52A13EB2A9C149F7EF15FBC8BBD1853BB87BC85BCDC97C14BAB78862D66BD0F1F4EE0AF181E1A15DF1B2BF803375DB1DB01F2D4E68E8A1CAB0462E0E29D756C70B3B969972A30B5598D59D9FDAE7F994CBD39277EFFE91F852C27ACC2A2AC27B014E6B54E56685DA728336DFA0C97E5F2513714851BABD35D47CA8380DC2DB094DD74D13AA5256A2D44764EC630D90EB470143ED556C4AC9EE2D1DB66F6EA6499C7E4967DE0B75637C8FF1B2D9AE0FAF867FDB85C6F8C245BF48D9182EBFCA487B87E8E87B8AC46027E211772D0958AD46488E21323F011DE5EDC768F085C101A90FB69DC1DFABB7AA41D3A12A3409CB0700B95DEB7BFBB94A59A0C9E98CD344B4368109EB7DB052B1E8272CC561CF129EE0C0F8B89292F3D4C94CC062C17B32B35969C42B896E571382441D0EA3C3CD6AC2EE8F9470836755E50EB7132ED8F910D72C3C63AB230DDAA77282453055A173C7342C77D6F6074F8B6502739CCE331B565C8FC2679371CA77101398120F26C55C683EA740FA6A45BBFD8C3D93294B7EA35993FB432EB84074614330903E1F5AF73B03BAD42B874420462CD79B57B2E4F93986935EB8C906AA7D66D7508E8C8490C60AA5D6AD846506DEF0351E0B024EC7E4DEE5FE00FCFC1E6F459C8D1E7CE2576661DD19E7A43DE9F4E84D8C928CFE1473808280D58C2E6F2F2350C2E5B4B32B86F97F6615E688D56E5F6542EEC68ED1F00858B35FDC6F003DCACEC39BEC8585A7D7740A05FBCE85BC0AA1FC8E226C9D7889B8D05C43E7C02FB5999AA8A74B02BFC43ADD570EAD5EDE9CE4616BA03EE43FB723E2613077864562B94091297DA54A4C1AEBF0367E98662CE2A78473C0BDD519AD15B71BE920BC82ED01AD477845CA74A845DE4EAC998D57C85B4A0F397C0CF7F7FF9DB41F7FD7B77078787913BF1C317D5CF3EF9E29D677C77FDEC777F78E719AB83201D1931827CA134DAC02494F376AAB8F83B898D554788F4C3464888EC517036AB9564E7819B99D515F2ABD01165603CAD1F5A47296DB2F7408F3E3C6B00791FB4775DC57A97EB6F32B2955982A81CA2FD455003DDF874CFDA36B025A9418F48638947207FFFBB0C5EC8E24B7835E167E49870285DECEEAE431B6A27649DB6657D15D18A3084109018004E865D2F590DE4F8BAB5B5E8C445BDCE20CC3B639C13ADB16D5F96643B6C150D195B25B0BF22A6E328C54DA238DB6992544B0D00EBDBAC1F642C02CD87F325CE09420E9728A0A1DA124078C70A1E22D5E9ECF1A36DE9EADB49DC4626D6A065782DED09C1F1A71FBECB47C4550E9764F90CB7644EE4723D78F0604A5BC8F581005E2080F910921426EB9DE0F23E9DF24DCF8AF1E72303E2D113DF572ED784E7A118F74D4F7AA66F4C8DCD3EBEF96BEDBDDEA78FC4C7346DC8FB74DA3336C1CFF423DFFF0D88A9D919E7F17FFEF153DF84E73F3CB39EF159DFF48D9B4313FAEB0D6CC0D3BD0FC5A46F16AB7863FA99F6CC3E9B9E14BFF34D7A44FFE703C1004910D0BFFBEA46DF7AAE2B2B9F7A6766C0986E408C9B2EDCB8AF65A849DF98F0992CB439E77AE89B1653C23B29667071CFC40DBAF5107DDCB8F6C9F0DD5BBF1CFADFA947D76E3AD71EA75B39CAE88B3F2EBC335AD81F6E3035ED9D9CBD71EDDFAF41153CCFF344CFFCC5C7E21A4B73ED6F667F49B307C4F84DB21668E4658AB967D71F83D0EE81FBC83A57BD43DF64597C293402F4F92BC6E0F940321ABE4F83047EB56D7CC1224A31C153E23ED00085F39A5A8C59E70B4CAD9916D9BBC776E042560F543467B6346FEDAC732AA1858B3176350619FBA2023FEEC72FF9E89EDFDE883315D69C592E451DA1119A2B6D4CEFF3CF47DED977C9C59FA76F3D9B9AF14E7806277C5F4F0A9CFEA067CF9B0FE8AE405F75BE0A166E3696512368F1367035783C456EA5D273FA9FC5205D7DFEE87201E059457C3595DD62FC94990C600E71A5165AF22CC21865564304C0B10074C25B93F2D74BFD23297A919D91E882616B250BB8B4D7ABAA5C0157C4152010C5BC66A02AFD0AC24BFFA62C46D910A02F14CC9936B67538E19E615576B57DC131F65576BF4736B6ECFD8E63232C69A7A9205A8CB0A86C85D2BC0C1F733903CCA3C08997717DC25DCD615193E8754827E784A9C938E2CB29B374A62189587BB0FC4E533613DDED97B25A55AB956E2B49CC5F5740001C124167561AA9479D9164CC19A9467884F6AF277910DA75A6D52A60829CFB89CE80EED5CEC879754546793DDE40F8E3D0AB2A8776653884EB601FB59DD35E6CE00B7FCAAD3296E86CED1E1294DF6157A4572E61E198D953553822414015E1CDB43D3DA28B1672F2E52225122AD94A20A0A82346AEBF6D665C234382857D6737304A1E0797059124E928DD2ED09AD121C1B726E70A9EF14A71C72DACC318BBB42E1009DDC00FD5C10B5A0D22132EDBB902B937CC1A6913D50C2474AACAB86E438C640C43DDCDB6B3B8A8B37B7BD15A39635C6400D17E406ADACE5124A45A6623DFA7301F02D3269F7B08F7C7A62786503589C1F169DF94700F0F5FFF66E457D7C5BF4C7BA6C61E79C4CCECB477EA7FAEEB39CE52C24F2FE1E73028FC8818FD5731E11343B7282938D33FF4D2741A9FF4C019DBCBB8216113824F74573B085E10CEBE3030D1002E35C0BA1A6075EA2777460787DDEEBB03DDED257BE1CCDA8523875511068A0CC8B6BF9B991F70DFFFD5BDC1E13B5766DF1B6003FCF81F443AE5E02332971E80ADE0FA8EC7E737B1BD86DE3C85FC56B84FB651B5DB9D97C8EB0C08E4858E79A356A741455FBEC220A96D47310E42C2A45A9F421528134C1680839400D17DFFAE9B7C8A682C1C20DE707A1D9CF33AEBEF4BD5FAE5ACA66A570B61178BF1F7EBE09FC0E5599FEFC9CCADDE4ED4D0D1AE560B5A2B0D8D0F7E121FA935728CF285A2EF4407A326F13211C638E7331E5781732EAABBBB5B76E43500194FA17B59062DF5DB7B2FACE636BCA33F484794CF284A8B0128832A7A2B1226674EACCBE89AF69F41A1D6CA72F7A5181C1C7BE27DA4930751DE8502C8B306AA28D5660688601E52A8D43C608F6046D7452004D881AAF73CB584882625D6C427DE477FFAFCB3CF0491B8F9A03C5D271CCA6789C7697E494E3897B5CBBBE2374FC67C8F3D820A7C08B2B02F530B14B6BB2F514C50C328BD831897E1BC5A3B85BFE933139A45EBD077DCFF03A74141D7AD5D2083C9CB22C09B00229C64DF4256D053FB46EDDDD6F7848377D2F33507B14FD0F3A1A9C94788BB621549C52E513BE7B79FFF89601EE51C2CE0DC62B31B4A59C5956EA0807A1BEC5D06759E6B6E820DC8D6324E679B3865DE7B3448FEA94F7DF5EC2F8FBD13633EF854F50562836904672DDEC3A975C185019CC92881732963A583101BA04716D194F02AD7A64AE0C04FF4B0B5E3AC3D4D73354BDF7BD2E1A6F056A6933294A3D4041A9EC871A301B489F3246715E02AC3176F883A54E5E671FFEFD7720EDAD7908F57B0038737E711AA347422EF6ECC21D455DA6FB775C97D1A0144E368993B667CCE1D3B85BFDE188E4E1A2E96C1C1F05C975BF33246E144F1B3B8ECE4633D19D909902F46DDD74577839286708F5CA7DCD9DAB28D20B705CCC61AB97F64D92AA6EDE22BECCF53BB998BF785176E79696CF9474D2F57BFE5A59B290CA5C8DD56528340A4A6CA29996911098937ACA500EAB35E4287124F1DB289FA6CC70F58A5F1CB0366F10E186FA75514977E4DDD144423D2F05A8A2B2FB9DFB2326BD0B563A7684AE68FC9A5E6AA9084E07CADCCEEC2FD6852ADBE85DD2A010529EA8A013BB78F7D1886E97B3BCD9C078062CD5D102D6008D79B93481ADC883ECF557563CFE95370D94AFDE117353B907318E57E8BBA5F9D75E2CE275488E316D407C954D81D91B9E988400BA6D3EDF2281306AB986345D1750C7F379026DE5530280612294D03438E9BE8563A6C8E08873C70536AE468F1A055BBECD7B26529F56925B08FD023AD0462EC2860B5B372AF9DF884D621DCA71F6F14515A0CBD9C4E21B534D6988C136D83D3693E8E83B8E30FCE5A5FA47B37E6C859EA28E9EAFD2EBB5ACFAAAD2CEDFADD4B0E3D1CCBA2D9872FCC669A825AD7EA4E05023C2C46C9ADE047BD9296BD833D82407EAB00A1B862C26EA466627A6532A9E33519423CDD60E91F4716DB6823D808C48B01F205E8B85853EBCBD4C8D36F23E83AB5B0EEDB279CBA9F3984B144FC45FB11664242CD210C306BAAB5B991A7B92A80DDEE64D4728C02F590F838F79FA951E62FCBF23A35CAC24B567AD5E974C61BFD1724DA0149C7C8C07DD8ECD50319B06FDAA4595731CA5620C2F0477DF12A65D1DAB9BA78414AF39729FDE68E99C700177407C4B0B69A946FB716753B92EA2B6E41D2CE55D4157EE433325CA748D76918D0030916CFCAC3456E6AF751D75E40FD99A53206396881BAA958C54827130748A9A4B75E1F5C6D1DCB721B29530C4E0B0D4B57E30CB588EE9A841D628480D6CEC56DD3ABF84FD1DF5873FCB7F71AA7DFF7A1003DCDCBFC1C04A660D25AA27D9A06B6223DA3060AA7A06D6800A2220298B6605B0E2376362673D631D54FB0AF0936A45D886397C6216D0FB7DE1B6475DF9F9BF5FFF435818BC39CA99C0CA270836AF24E52D4AB753512C3E5B9474894A4392FF7E94D0C3013D7007321DE8040654ECEE08583C85F92693A85DF43F010D9B1354F80D1D1AD797E8157A3AE9C8AED32D1B3CE1B5623CBDC8DE847A0C595B7F68DD7DCA720B537EA76B1D8BF24F52E570AFDD62E5F52ADB41129321840B5A562452882F4C9B7E6CE34F736745D7EE4D06703293C2C175EFE203BA9EEC0AF8C7DDD9EABE1343A9F6AC8B403278081E0216A2E5A9F3EC4041A0FEBE006BBBCF22B170894C3757796BD06259B7D99FA81CFFDE2D657DEC95B338F1D7687935473C5ACED3017B5B6B210023165E58A547B22A64A256723D47BF188F08C3FF6E9B55F3FF63EF188CF3FFBE2E301A1AB2BC407181FB13DAAAD9C6E124D174F9F8BC14971ED433CBE867F30E39A7E4C1598F8484C8E3DF5CC0C8DCF3CEF390D4718AF951D4DC4F5E1F456C788EBEAACAF3E1DE91CCE784CED81952CB760E04454EA140314D7C86FF93966357FFFA5159F6CD6101B0B005C6A96345AAC5414C46663D1AE14188531CE5D2399474E2F937B6990A537D1FCCEA437EEC88821B2A9EEA753CF7EC94165EBB44D4E5A5F02E410F2F55E3550D7B55621AEC7DD876A9E302339A72A6D87E8EA80B603516A08E74EACCCBADC4E72FD635F64EDD6818337D5D36EBAC2ED5D843E051E7508CAB821024246832455BC4125ADFEB50F57DD5CDD6C776432C02885D256476394EAC4A533067E141457FC3D0FCD05D59EC16D200D4D3D0BE9F7F080DD3D593F407D49392C3C6FD6A811C0DD417AB1A6090669522B900719E9C878DA628E8322D7EB5FDF0BBCF8B53402D86E5328F43BFF54D9E95EDB1B03D54F0E41439729275423E7926DFA9F00F8BD572FC06D67DE2D18C6A6C71F7B9F539115A6D7076E14B2B7DD42AF8BB8E856858E598DCBC5758411B6FA6862CCFB74ECDD37E7AE9FFEFF0C82FEF3838B5FCC03DFEDD225656BCDEF7B3D31DDBA71DF1915FDD76FA49EFF074075AE80');
INSERT INTO "queued_review" ("queued_id", "parser", "filed", "done", "habits") VALUES (1, 6, X'789CED5D7B571B4796FF2A3D9AE49C641770BF5B9DDD39BB4EC699C99E899D719C3999339EB39141B635C11203228FCDC939C23C05080106C4D33CCC2B3648B2CD801E08BE4BA2EA6EFD95AFB0F756B55A02B76C8938B6336327C6A255BA75EB3EEAFE6ED5ADD2379EAE507767ABDFF3CE379EEB8176F8D773ABBBCBDF7DAB39E8FFB2ABDD1F0EFB3B9BDB03C1CFBB5AC25F853D4D9EAE9B3E5151A19928ABAACF2FFA745954F9564DF57A655FAB57921545D1AFC36FD704B5CDEB975A4541F07B7968E16B9525491325D12FF9FCD744A0D57AD3D7D9E50F03B14FAEBCDFEC8527D093BFCBF38EA0E9DF3679025D5DDD94B1BF018B415F3BB423FD192B112FE6EF992B3DA5C8BC954CC187BEF6FB3A3DEF88BC28377982DDB7AEF9E1378F8C1D74F93B03F8B960777B7B93A7CD17C6F161C3665E6AE6B1C38EEE6BED81AE9BF811D6A8C3DF792B102EFF062C04CBAF5BED57C0596BA8BDFB561018FD8B870C6F1B911EA0440E3648FF81997C08AF4B89A4B93BE5F96B93C7D7190EB4B6E398FEF28D271C085309FF78386424564A6BB33F1E4691CBEE6BF63BACA3CF03AD9F5718F275876F863A910090BBF6354AC8E188B2E170EEBBE1BC53562AFB2D180A3BAF6D09FF05D5DDD90503F5C2331FBE10F86FB187F650EBE7ACC1E781601B70FBD1F9CBE77F77F9FC47BF47FDF8BFF0833CF9264FD8FF152ACE3A9E2B6622C6E2B231375FCC0D143351B2FEDD8F87A36461A598C991DC1D63E8D89CEF33BFCB59E95EB2148736F0AE313451CCEF90416873BFD45B206379637CC79CCAC3BB3F446EE3EBF93E23B14F2273243E618EA5B97739329A33777634636C12DE2BE646CDFC1ED880B5B747E231F8982078C9E10A902EE6C68CD9546935674447C8C01CE52902DD587DF3C6E20E34B0B67ABE8F2CC2BBC6F030FCFC3EB20474A18D991A84BE3D4F9390F7DBBF7EDB54A75C223DD6569FB98CB2B00A3B308CD27CDCE88BE3AFC9B5D2D49C953A200B778BC7ABF0A41489C0437C129F004E48BA07E465CE154AB793C5FC3E194AD7604CE0AB7587DA6B0D05AF07DAFC41D43DDFC2AB4D9E2F7D9DC140F006FB5C6BA80DED2F186A6606D7E4B9E5EFEAA276E3BCD9813ED952D5C4D779A3FB963F18A626F8ED33E4D3040FFDED289E2B1F5CF9C305F4B0CE5047A8CBD7CE3EE26B0D3B2FA0516788766193F4C8F09A3E7AC7F61514B76B4BB5D2D2F609EC1BFABAE6BB16680F84BFC6F18B9A0EF391867F545DF5CA8A4DEE291C54D1A59A74A12AC89A224B9AA2F3BA2C2882DA185136AC27A9F2BAA279655D51654DD04566688E466EF89BBB835DDD9D4FD3D8C9566754DA47E77FF75A67CF43676C6A7EB6D64EB73BA3DEDEBBF4874F3EBCF85A73A78675CD170C4224AD675CB5FAE705AFA62A30325994451894A4E24C8B14CBD1DC381C2073DBA507B346A69F141E92DE38398C185347C5CC8855287037C3E18EAE77CE9D03F4E16BF9BA3BF855A0BBC5FF95EF5647BBFF5CBBAFF5EFDDC060FD18E01B4FD0778BF6BAB80351970CF49364D6D3E4C4A40B973FBE74910ED86EE7E093532D6A8289CA27CE082844C74425E90C88C2CCC74B9B036478B578386F44B3641001033C01DCC7242D0B224445C050642301000AE040B5ECADC1FB92B1382418890DEB1F07249525FD3BC5C30453090293A101EB68DB1C1B2C6662C5C218C00595E7B9B68E00BE174F15F380E262D65E96690F014576993D37A7B6C9E236991E20777A8A9961DAFE3E046DE3F1B6313B0698A2989B208F1E90D8BC19FD8E310CE0A246E89604474842FDA802BA3573C7081126B6B1FFFE878C4DC1DB24F1B2B1B30ABDB127C66284ACCF235402F493DF87C1022A220FA7C958BFB17BAF98D945B1DDBE07232083EB662E4BD6B7CC8559442791516889980EE0D1A35563318A9F1ACC59C78308CA0E078CB5C764771C5A9A873986F88C956CA9708CC06D318ADD1562562A6F45FA8DA50DC037566A0F59DDC8928D7DF89FB501E2F8737B157FAE1C00652669A4490932FAD823B03D3ECADAB0B7A023409D00928038397804F6420A93A47FC34A6D807580ECF153ABF78CD5A15AB297AA0DD4053629EEB08979617328D8FE35A4445D617FDB532676D7C6D5B3FB090FE66CA7739DF22B0E25EAD593FEF94FAEFCFED2E58F9F35EBB3E68C2E235626509E569A3C5FF8DABBFD2CE63C39058269090A2F48A2E415344D91EA98D8C527C367AD3958F4368B7A1DF3B02E7B8111AF087C6882544F7479926C2D1E24E5C998E1C282A609B2041140D735595075EDE74769B5545F0F4E7BADF717A2F79B7E5FDBB3F57EB2D599F55E5752F55AF13FA3E24F403F084810E88BB9492BB90EE11E8081793843E2076701742F1EA8494AD9C8E4B3003506777E88F498730573F931BC20B184F18F4D5C034AEE3B30C8CC6D92E43C86F7FC58313F4CB27B80CB4064E642C6881E83E000A319335908DAD51244C8105906E8612410BC908118896FC25BC5CC1E2E0CC50F28D2410052EA3906C4561A8CD99F028836B60CD003579D2829128D9596D6C8F00AA027E0AD98B94F7613462A86080880E678CC3CFC8E0CCCFD7838EF0A1634072C682780DAEF2F9CFFED07177F57918CE048E6CF9F7ED82CE85EAD99E76591833F4C54AEE47587BC5E2FF9773F3E459E29C08DBCECAC10C97CBDE42F7E748A3C53AB2B7907C5CA0DA058C0A680028DBEB8115962080F970457326008A7D6FD9829C143879F526F81C15340AE66619C2151C0ACC5CC1482D4C1FB0016F1DDDC96797FA206FE93A56ABB7F12FF092F06FF3D0DF2555C1326DFC621DF99E74559AB3F7996ABA8C23C13687DCA9CAFF0752CA70830DBEABA807B0812849D3A52FD9F7F60B59955441D82242E76A802FC27BB707B3210A34E1B0CC4BCA66AA228EAA2AE28822E2B2F0071D6B2BC33AC0CBE36BB976376BF0435343D371F110445D625AF08F2D0E1AFEC3D0DD27E888C3BBB3D3F442638736ABB981B25B11E6B7594FBE86BE824C819D1230C1F7437A97A7FE92C40AE94C843042A658F9F8AE5E00557DDF2B9A13AD9012C9AF70CA8EED44E9BB9300931962D77395281E88D817AF79EB914019961F4A64F4864923D81C0EBBC26FDFB2479B7985DB62074471FE0625E22595A9B85306EAC0C9ABB4724375DCC8C946EDF0359804A483A8EF86C3665E6E78AB99CB93862AF0EE57200048108A30CCF6B8477452C0B40111B00259125EB20458E86CC6484C4A6010D560FD7C68DC9F9622146961238623A7A63EAC8812CCE92151B0AB6072C1A7F8C0B725B93B83C0626988A93C315B37FCB8C0E9606474F9145112E8D8354487C06CC11402CD20401C0FFCE62D89DFBB89BB93549D20F415A6CC7D4550CB22306F98418FEF8C9A52B17DC44F0D9679F7550777025A73AE4D4FAC8FD9AB35279D2BFC1468B2203272B0FD5B50BC77215ADBE2E02B73A429D61AEF50BB189BBD11EBAE64AD549A5156F7D54DBFCD7B9D650274C7F6F75F8C237DF7EC78DACEA206B95AF97D91BDC6F90D796C0AD4EBFAF8D1177A5EDC06A55A88F76E8F326AE23DC65D3FFE3E5F70001FCD61FF6B786439D6FBDDDD2465FBE051CB8F7E7788C2AD63996EB1C4C425CE87377D938005B95EAA3D7E90F777706B98BA1A09F73FEFC9A630BD098233ADE303DE7CC0BAE5D3B56AFD669F576D7B7025D5D00F8DF0229BACBC8C145AA52AFFD3BCE0FDE4BED1F17E171E298EF73EDC2B17FB54EFBBF1EEAE43AB84090EB0237F0B7BD853ED0823FDEBAEA7997D7CEFD5BCBDF3A6E5CF5BC5DC3841DCF50EBF48C563430DB33DCA5E4A4B3AA5EB725B572812EAA7A572E35C7D1B43A1DADA333100C8304FEEBAA07BCC2954FCDF130AD4E0FF3B7534E7FF51BEEAA87E9F5AAC79D5FC799B43A9DA9CCEFA794DF26AED59D65C7A9B43A9D0AE67357428E8B6872FDF1D13A9860B534A59E18D8B2D0A4F3727528A3F67D87FB94C36CBD5C8C034F20D893386EDEE8F008176DB24BF0023E803B4BFDBBF01A7D02F1D98C3112331F0FB30AA162661DDEB2D61E58BDFB24B3698CAE160BB478E67896ED20E10747622C26B2E5006B7F0F02AE03583098DEEBB1E6C66AC447CD09689ADA8018681911991CB5070E9866EA08BA75B6796F04C2A77779FFDE79AEBBA32BD0E66F6E0B7D19E460149F95679BB73F4379918139E3F1B4B5D553CCDF21B93B749873202208F10879F6F66A4779CDF161CDEBB69681A1C46D2DE367C91D2BD053D650A0E5C7CEA4A0F03FB5D8E465268A9257176559141541C28C5CAFA314E18CECDE0269E18E816B0648EB4DBCB844AF7BBD8A544706F8FCB3502F2F889A24C25FF075E4E1744DC4F03007E998C491EC1E1A786C159CC55C4892C23489CF1A43E3DC7B1FFFE92CC995351233D6B69E995939CD9E5B5AE5ADAAB53BCB6A796973804D7A6CB2329617D9DA25595880541420BD315C200FA32CCD2A660671E933D60BB31C931D4EA6B32914294814D38642CC8AF490FE21736A19125A6B3663A4F7CC9D29984A40DE986C441F18F1B891F80E2611D2334F92A36C6225F11466110B474094E553C6BD88B9B74667EB4831BF612C6F946B0616AD8D637BCE858F1C25B04E7324CA18AD552BE94429AFD4C0AC9A1A20430F58C526247F88F3C6D2602598806E8F905CBC343547FB8F92E4634C2EC7C7000EDA55A474A51847C68C0C22C2CA21398C9796EE924CC698DE2B1540CEF3ACC81332261C0ADD29C027B951FBC978CC7E9289B227483F37CE1E828EEC66D93D637188ED656075432656CC3EC4A0468B4E719F622C0F68153AAD561C68890C0DC270808EB1B44AA35B045EB09F64310D1FA9B1FBE07550A757A95F9C420B87FB1E60658B51633A0D12C580B5BC6B6CDFC7014D6D63B44436F12D14D8F62AB93B829939D6A5A6CCB141BE457CF3C7C30557969C49DEABD5CF92D8C231E19DE2EAFBC8227B6E2436BE8F2CA1B470017FB856E795F2B7068A71A5168EA9137DAFFF21634115CCAD188BBCB42817730CB2BE656CDE4626066264286DAD6E631406AB8F1E61414D6F9C2E45B873E60439AF5E3F673288653C06B44BF347361749BA7F7134624E3D64690EC35C35FC4D77A6259DAFBF5B34C7A5559C98270AC57C2DE3D31D24AB37B090F2066408C12FFC9896FB3ADB5AC2009B9B5B21C47302CFBFF995A8BCC9FD7BA71F2761AE2BDC19E8F8DF37691BD7FE1DA0AA370054DFE0302B0A6056C473022772D27F706D21AEE51CE6DC769F6F04B04F7C1EF45B477740F3200B0C495C69FA18B097B172504B268E43EA4A15C4D11DA7D01B700A70D226507F1333CE26E608AEBD3AC6A537605CAAD4CC0B82D6545A9AB4861F9A6B093C7790043F8F3691A39ED2C2401360096F33AFBA7509DAAA04BC064C8B75EA6D626E7CF21FBA30761F5D9EFE0AFE0ED3B93D8BAFCF038F34C358C760B838E4D4939185BBD6F15D7329C24225CEACF614316A1EE7C14DC9FA1E4B08A8E362FC2B669759DD18ED650AFE679BC08C0116C000B40BBA2680D071A3197C7F2C6F1F4E608B0EC7B335ABEE858A64842A2300607002233C89C671B7F785A1F10A62F10A3F11760B7C15827C467987C05721C872B570CDC64235F0AE510922A958682D0ABC2208B224D5B141034D9F4D9657151D01BDAAC85E5E17992A5F1D39D4A65BD7D804599355AFA8E91AFCAB4B27360E1937CF36B8D3ED1A33B9267750D8E40E6E9ADC0086F7A7EF7DFFCB9AEEC98D35D44CA39BCFC030D65DE9BC20F32ACF8BA7933C08A1D7DBE02F07E33C91CB79D89C6BA4A6ACA35EB692C3D211C82A3CF59442551DA5ABBF1AAAEA4367CCF140FFCE042ECAEE49DE530A679EB204140E85DABBCE9505E61A55844A54111A28A6B1EB5DB2FDE6549E26413D18D1A23110B8753C8829C60ECD3868E515890FC173B68EC79E1BBD8FCDE58D52CF9DD2DAA2157D04C939BC0BC198A4277E88F458F76E9B874B80899C87D845FA21A610C95E888FA079333A8440323E4B46676A802641A80446A181B4D0984993B5BB5C73B3AF3D70832E9C6181CFF03649656952378A65ED9169B030188C3131002922A664B4A41CABDC8F93641D0F07E23E547C867B3770E3CA07EFBFCFE176DD403FD99DC5846D7D1977ECE88E24C2A3BE652BBDC6FD77BB2F74D3CFB1E3992EC3512AC339B976F814EB308637C8C430E6136B77C9F00A9E414CAC40F24186D68D995DC04294EFB87B875AA5C306F025A88966373594523176A1EEDA33E6D36805D97D6378981C242171C72C6A689C6130B270E4DA9B58316F51A8B7376786299B40A89D651441FF972CB30871F87E4B47F0867BAF62A5D70672182B9921F19495EA01D97DF8C1155C713878847E62DBC97C6970C24C4E957AB7C9D00089C7483F5DB8399CB7D61E90C21D1006F39C5A0852944FCC332FED084265CE740DE7D5F3A1C0FFB26271CDA6D595CACF5A1616C42A869FB6282BCA5EC1ABE98A2AF1BA26C33FBF102C592D8CEBA1F640C87570A2A27B0100485E9EE71555741BDC49B4410DA751B82169022F8A9226C9806D74AF28FFFCC56EB50DFC154F925E5BF70BB5EE577D7067D4748D22BCB378AFA0EA90728A5E098429E90AAFFEFC67646A3BEF59AE1EF867D1E96BEFFDC50DEED5F4DE53079DB09E11016E6A0F4F3A67622C6BFC9E9EE0E02EBD779923E938DBABF39CE5F0D3CBCAF845A70A449084E79FF15FEBFEBF9B81365FC83D0BA864756223BB0699DBA5A53556E1C2364E99DCEDD3D799FBB8C5353E8AFB7AA90533D10FE98A955CC75C9716D155D7AB6255EE660F16D41556ECCFEE26D8F96A7C5DD6286438D6F1202BC02383ABB83B3A3C6CC457D9F9F96276896DD5B28D4D7234C2B654184163266BAC0E80CD7C3FB36A6FF065F78B9929A0C056E3D9162456FDD23DE9D25C1F59DC36123DD6113D04BE1B2DE6906DB2FAA0663655B56AD3C0F60850B40FB5531649B217ED3B992E16E2D013AD121F20315C36C17592913BF6E6326D6C8E0D9A530F25E14DAE34873B8582F8266E031716AD483F3BF05ECCCFE0EA44F48E994C58C9EF803A6B595AD8AF358ECA9D00D4165D0E26C9AF445658E533A2FA1CB2C2E739179E6EEE76D0B376E3270383DB711149F5AA2AAF498A5794F87A96745D22D98B645891BDAA22AB2A444745D264EFB3D337D470A3E99B22E902CFEB82E215444582FE5E40FA56D312CF92BEBD36C3976E86BF2495D4825F67F01D419444099097174BFB74597A62A7E587C878693E6EEE4CE1F9255CD65E38C29F436972E73E3D46923376D7CE82BBACCD5EB2B6FD54D045CBE9CACD9E2BF6AA1C3514E41ABB2DCFBA0D87950A18D37BE638DDD388668DF404592860E1D858DE9CEC25B9E9721116A08E5DBB70783665AEF490757A31CDC126ABD1B78B0D9612C628C4F6477821CE7C5F69316ACC4CB0E33E64A3602ECC0038B181CDE804597F8018AC2F039C60B9C24C9AE12BDC93C98D2082A0AAB20AA9629EAE96277BADD50DA0C30A0DF0F55182D5A95983F7CDBE7D2CC162250A9438B244F76AB014BA2F03400ED1073D2BCFCE5CE1B585B7B356EFAA5D4BB851C01B908E67B10E7A078F3FC328F02CFEC21EC36FE622ADF2EA2D004681C6EC0A233CBB955C6582C2E1447A4ABD09AC95DB8E20688C4FD012C0411B0DD1DB1D01DC941249E007701DDEC543D903A95AE91ECADB32967650213030846F512160D5F45284A13B76FD23D6385119024E72002A4250CA06FD38F68262C9CFB082682CB50374456BA2A123572C5539F82EC80D54AF20F0CDEF03DF28C17C1FFA562E6A2573CE3592C6ECB2B1B88CFCFDE32E43BD300036486BEB76F13081789A1E59B3EBD20F574872140D142CB27C108AD919B32DDCB65ADC86E1B11A7AA0860AC3FABC341A876D7F0BB8C9408FC73BDDA1EEE78E009DE29652B217AD0AB495CC1AB377F056277AD5260E273B44AF948CDBC7D658B54D64126B8EA845424BE09056DB44C8F8189ED062B73AD14A453230671D2F187762886DB7B01A134FC6652278ED434F9AA467F1DA87A14933316D5F9E3596776EFFA4A68CDA32A7F24EC652AE2A5D28E64691C861CE88E1161C594C8365D38167707B31FBD8D8BF8D42EB49E3BEE4EA0356F103509A1E048C988B87B811B93842EFA6C26A79761F1552CE4481B2915841C51D277138F908C801191B5B265B23C6CC20AD6FB5131E6BF8362442580C9BCC9061BC580B3EC5520312DF24BB782D16FB08ADD57B40D2476478856BEEE46A2179B9B2ED2437B0ED54EDFBE6589A1E1F1CB2CB916092A106CF6EE3AA4EE27046CACFD83E55BEF1D439488993C6EE3A59EF83A1A3835379239DC30890428D8D8F815180DE40963068F04AB6330C64996B33B3650554E603ACC3054B2966FB9931B2F9049F03B7E5B9B4A65CE41333FE93198EF2220BA4AA0390545D8122542EFD10A49F7A3FE62B0D62DC6E7194BD9AAAEB80437451D1EAB875E725E34A5156789D5774C52BF322AF88FF2CB0F2745BB99ECB2A655DD54018A22A2A8AF00296E01BF7A033ADCDBFCA0A7BED42AF9A469EAF0B9D3CD75486018037ACDE827D800681F82EBC05C0F72C49987D5B7C032BDFCE27CE9A7A291578AC9E25F562E89F15F591FE1D120774B26E2F2E5311D1831C31C01FECC226AC763A1C201B3D5863B57B0F90C48F8751ACE001FCCEEAED594E03D244F0379E60A27461BC82AC1AB9DD01A485CBE0943AE2BBC200A624C7F41258766B7D162FAD30626BAC32CE7C9C37F3CBACD80D2B817A0BECD81AC58C8FD899560451F99C954C3A468177524D6D3B179831A330A68E004193FE5E633A6DC4926038B5D09152A992531AA89263BA6037A1B243B5F4F8D87DBB9A3D3206D0970CDFAD29D10A26531A3866C1248A0EB0D9634436E85D185990014A05CF3B25ECE4079296FE2D6B15A56E24B6A0013E1FA2A9C84CBAFA5756F88F8BFDF42630864CC940CC3A98A855C1A654A28FA2D45B53F6AB73D702C1735D37DD2956C29652F7756F305EE370AA985D611589E6E2328802F210733589A7AC200F49A5ECE18CE58DB128E76FBDE9BE2354B9AB42501A38DFF4E5CD40BB9FFBE0FD8F7FD3C4D1532E909A84DADBB04A0ECFB8B87755D934511AD83441D6B95B5F70CD41EEAAE70DE8E4AA075F404F573DAEFDA855334DDD57D0E1B91CEE3F399C1FBB5A5ABBBE70A75CD92E51EBAE2864CEC2122DAA078E1CD39257AA19BC723A32464FFFB83B4BE5660B416DC0456D67A159284B35A1273CB838B5CC0E7BC39C88075692BD98736E14205DAB3549542EB8A033F74BBBBDAEFC1527AEB0B02ABC2867A91B3CB5A4AA345EBC2E4BBAA02B12D6B02BBCA8D57385A9A0D6030F145ED178C90B4405AFA248A2DBC27BA3ECD7042C757124C93C3222899AEE157849791175733515DCF8C5C4AFB5DBB0764F4052B20EE8A380CB8ED373B8A49A2FFC7260A85AD9BFD34E9CA4D32A915DD3CF8C4F8BD9CD6266D84AD103F3F9020319E656AC981FB1F6B6D91A2A3C67377890F519B288DFB4C396484B9B03F6F5F7E5E7EED3712562AB0D446C1610803AC2257ABD2A5E453B692FCF9ABB47884A73936477169740CB37E8E2ED61D93DACB76087D033EBB8E437DE67EC1DD9053A743DCEEA1DC50BD25677CC8559B234CE4E8858FBCB5661D35E2ECCEC96127BEC9A32F3011E98A407B3D3202C40C064B41FB91ACBE37954FAABB3DA585ACD158F8EC9782F5B6434D71214C98FE2D1CAC9876C05D818DEA829AC0AE650EB3E7160C3DB75D066BF712FC2AE27A04B94EE21BA725F90A035B0F26F6B2415A76BC2F7486ED3182EE002FBD040318B67B0D97536F83D12741F050D85DA077BC8164F317A5377B4916032C17EAD2590CA35448256378461DF1B0059867584C8D8B94410CFEBD06B2F3863651510344A2D1D37F2ABEE5D57795803570B9023FCB22F205D2E7DC2AF893B5DFBE4EB6CBD19F802CFCF0C993B3BC2F7912959A09F723F4EA355CD020D5CC5837AD83E2E66C6C8C82C20EC5A49825681F45ADD90FED45779D8D715D02F9F33F37D1C7E859C7B6795E9406B603A605F0046A2312B75805B2FB44EAA7CBD056ED001DA74BE56A3A631E927E6CC97563EF454645835E3AB67A91D3A157CD5C637DB21928AAA207845D9ABCA32EF1AE24F476A4DAA2352EBBC20C9B2AC89BAAE0A525DAB685AF54A57CD2F56E2BD9A2849A220CAB2208BBCE07D0100AFA69ECE00F0FE65954447160AD36F97AC0097F72EFDE9C265570F2E8B5CAC82424EBA27573D74947372BABC72E93D57BA5587E0AA419643FAD4D138F66562FFFBEEF98B17DD19AD945D31C53805F995A996D74EF4549916E593D3E2C54B1F7C7CC1B58F0A77D523972BDF597062BF81AF8433FEE44644256397A4133C552C5C3E318ACA457B8266DFE250356BA2463B033702F8ED9FDF78FE7CE1FC65FCB7AC800B9F5E711D4C45B34FCCCA90678007FECFA54F2E5F3CFF873A685520C393B42047C0ED06CFC54F3E7CF7423D8C3D8D181E14F0FCF6FC950BCF6180DF7EFBFFAF119D8E', 0, '{}');
INSERT INTO "queued_revision" ("queued_id", "ordinal", "at", "who", "acts") VALUES (1, 1, 1000, 'librarian', '[]');
INSERT INTO "declined_habit" ("journal", "kind", "text") VALUES ('远山文艺', 'end-mark', '（完）');
INSERT INTO "see_reference" ("id", "kind", "name", "journal", "article_id", "heading_kind", "heading", "pinyin", "initials", "sort_key") VALUES (1, 'person', '纪小舟', '', NULL, 'person', '沈若渡', 'shenruodu', 'srd', 'shen3沈 ruo4若 du4渡 ');
INSERT INTO "see_change" ("log_id", "ordinal", "kind", "name", "journal", "article_id", "kind_before", "heading_before", "kind_after", "heading_after") VALUES (6, 1, 'person', '纪小舟', '', 0, NULL, NULL, 'person', '沈若渡');
INSERT INTO "distinct_names" ("kind", "name", "other_kind", "other", "log_id") VALUES ('person', '卫蓼', 'person', '苏见鹿', 7);
INSERT INTO "scan_file" ("id", "issue_id", "ordinal", "name", "sha256", "format", "bytes", "pages", "attached_by", "detached_by") VALUES (2, 2, 0, 'scan.png', '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa', 'PNG', 4, 1, 1, NULL);
INSERT INTO "scan_label" ("file_id", "page", "printed") VALUES (2, 1, 7);
INSERT INTO "bin_scan" ("bin_id", "sha256", "format") VALUES (1, '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa', 'PNG');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 11, X'E1DD607E8B6184FCCE79A6033942913B83F06D1F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 12, X'A42C1241263A35E84A3E01598D91CEF4BDBE80CC');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 13, X'AD908F99B0657E9564F75BC2E2B13A100001B615');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 15, X'E5CB51F7451F37DF0765DE3FB75F5908CD88E0DF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 16, X'D2DC058F35F322735CA90F4203C25D322EEA3C05');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 17, X'DCFFC77AAF0E706E8D12F2BB1DB77E7E8810FEE6');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 18, X'19DCDC9073727B77B2775423A7466C2C2108F2E0');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_note', '[11]', X'E51C236816A74E1C638B53E38B3166A8643BF106');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_tag', '[11,1]', X'15E86BB5B217C0D32EE8C23AE5BAF3756F59CB4C');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_tag', '[13,1]', X'B7163352E678AD7DD873C66D2A8A67782E5FB3C0');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[1]', X'C310EEA9923A376206532D2DB9F54F095E9CC961');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[2]', X'84E23594377DF009086F1CEE1864F2A1459DB099');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[5]', X'C437366E7CE1A3770EC203A0E572DC2F48258EEF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[6]', X'4E41F86619A8C04185AB585F43C04796F1935AA2');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[7]', X'03973DB8CCAB4979BD90BCE094A09B6D30CF460A');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[8]', X'87679E86A9EADDB8996DEC86D4C980A4C299A87D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[9]', X'FDB4839A195084ADE987806A1E6014B70D64B666');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin', '[1]', X'9BE49A1C3C27BD51804A7D4F88D17BE44B7CF01F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin_part', '[1,"issue",0]', X'98071EC45537EF05100C8B9ABD90837D1BC87648');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin_scan', '[1,"59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa","PNG"]', X'5E1A8E55D1AC6E30B682E7445DD6EF83B9B68544');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[1]', X'7F3E8176397091A9BF60ED635036D159725E91F1');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[2]', X'22BC0076292BC3846B1AD7198CC6F0B58C6AAB09');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[3]', X'271207D39AD3017830C375C510DBB646D11A1F7D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[4]', X'39E7F256D24D6E855FE61886810443D442CB7585');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[5]', X'0B7FBF6C6560F6B2D7D6D5C2D8928A6D5FEC76EB');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[6]', X'89B08EE2677751F792E6007A181F255FDC76B9C1');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('declined_habit', '["远山文艺","end-mark","（完）"]', X'DD16E444C2CF2C50A1CFE4D216EDF2972CF00F84');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('departed_article', '[14]', X'A9C8010F1C8F47895E2DEE271944D5E1653FBBAA');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('departed_mark', '[14,"tag",1]', X'F4673377D9A41D58F323309C409FEBCA1FDA28AF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('distinct_names', '["person","卫蓼","person","苏见鹿"]', X'5E8970938E1AEC5CD0F608D250A21E1001C3CCA2');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('favourite', '[11]', X'2D4A11D3F6EAA67425133FC9AA3C3C4A61BFDA85');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('given_mark', '[1,"favourite",1,0]', X'97749D3C4077ADB055D5ED7F90906C4FB930D8FC');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('habit_change', '[8]', X'C48FB2F9E47981B62E2FF8BFFE3B8D7BA286D694');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('highlight', '[1]', X'C2FC8CAD182E11930AA8E34016EEAEBA13B8C6AF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('issue', 2, X'B30A10D4C0203FC5AFCA1889A4F0E65062D35B75');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('journal_habit', '["远山文艺","column",1]', X'C098BEED05E724C507D93CCC618D83404405FABA');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('kept_sign', '[1]', X'3D61EF8567F0AFD94544E0C8617D3E6943D7143B');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[1]', X'D8240E8AD1ADA3B39EDB5DBFF66D2C0EF320AC61');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[2]', X'9A9335243C230F58A2953EAC670F7AC94759A753');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[3]', X'F277E5C9496CF031D31A8A6454DD5A06EF4D2F09');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[4]', X'6A88D3EB289A3F0BB8AE9C5A114D4C41D2296070');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[5]', X'7028C1199CEBF4893661C14D272A95CA34E097F6');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[6]', X'B0E5E8CBE0EBB671B03E3D8994BC00FB5CF338A5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[7]', X'778F0BB8DAB236DD4D6E4817D50982A479C44439');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[8]', X'279A48B1104737E5E4ACD854D36CB5ADA566C569');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued', '[1]', X'9534D8C7F9C2EC40E743D3E0AEC9629AB47DA1AF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_review', '[1]', X'99A7C2B47ACF1708A8B58B9EA7204961206EAF68');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_revision', '[1,1]', X'20988FD6FDFCA507E000CFB8574C7C0436F0E0E5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_source', '[1]', X'5324E8ADCD926D5BFD47A4DFF5B88D41A8AA1278');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_text', '[1]', X'56D4F6507C3FFEB7258BD10356BEBF173D760DA7');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_list', '[1]', X'A4E31953E28734BC1A48A403CA5369E7A6D55D94');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_list_article', '[1,11]', X'6B512EB602173BC8DBF0AEEBC01606216FE0B5AE');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_position', '[11]', X'C0EA65E862AF8588272580208E016DA702D2E6C5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('review', '[2]', X'F5DBC123C26EEB6E18101380F4DA73D66BDF237C');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('revision', '[2,1]', X'5E2A25D919F72C9BA206BBF086646F4E6CE92BFA');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('revision', '[2,2]', X'EFFF2E5EB8B5A3EE33640C13092FF0729CD6C6C7');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('scan_file', '[2]', X'54C22D6D9D66856410E2B7364FE8F46BB73EF1E5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('scan_label', '[2,1]', X'FCD28125E712E2911ACACF8745E1CF5BA0111828');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('see_change', '[6,1]', X'A11B5FFD0E310A85F2B97267AC6A493555ABCFA0');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('see_reference', '[1]', X'4244EEC881611746824F9A0859EE2597B64C931F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('source', '[2]', X'7B95E60BAE19444D8079DF2A80114FB451E2BBF9');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('source_text', '[2]', X'10FB484F4D7CA9F8BF2D15066005865C6DABF797');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('tag', '[1]', X'167833C286FD71AC3472E94D953EF6015D96DDA9');
INSERT INTO "journal_habit" ("journal", "kind", "ordinal", "text") VALUES ('远山文艺', 'column', 1, '远山笔记');
INSERT INTO "habit_change" ("log_id", "journal", "before") VALUES (8, '远山文艺', '{}');
INSERT INTO "departed_article" ("article_id", "issue_id", "lines", "heir", "note", "noted_at", "heir_note", "merged_note") VALUES (14, 2, '53-59', 13, NULL, NULL, NULL, NULL);
INSERT INTO "departed_mark" ("article_id", "kind", "key", "value", "shared") VALUES (14, 'tag', 1, 1796040272057, 0);
INSERT INTO "source_text" ("issue_id", "reader", "version", "pages", "packed") VALUES (2, 'HTML', 1, '1:1', X'789C8D5AE95232CBB2FDCF53EC473877DF88FB7C8DCA3CAA382020A2803830A8A8CC449C47D99BAAEEFEF5BDC25D2BB3BAC1EF9C3B442801DDD5555939AC5C99D541BEFF877DF312F63263867D337C30D97C62B728FEED65F0B99B79663EFDC37F2CF04EE53B61BDA5FFFABA5BD44C2989FBB6D94EF8F575381FDAE9BB4EE177377FF8ABCB44E26F0F83BEC3FEE5DFDE45C24EA6A1E7ED963D532DF39687BFDDECD836B3FECD4978F4609A0BD37DC4A85FABA2CDE731499829E296BD7A8440F6A3B35BA4294C29FFB777743819C7674F77CB573C6546C7F88261B6E93EED69DE340790CD74A798CD6F7F84D75FBB59DED6CFF0A0BF9899F93B66C6F7E0F31B5FECC7BDBF98E3A739AED8EB71B0BDB6EF1DDBCCED96652E9A299ACCC2B67A94A1990BB699E07B8C69778B4580796605DCF29B05CEDC2CF82D4F3FCDE4CDB4AAB8AB0B85572315D8942E77B3123E399B5C09C653BDC24DD5CF54B6D04BEED677BA1D8C74BA0BB675B9D4E6AE065B33ACF219080A1D756FA02648CF9D8BF47EED93AAACDF60E7265DC7774CB45B37032F25FA2AF98B7EE0154DB5689A130C309B2BBF3DA4162A3DCCBC9BB7DDCFDE9A7AF12E8266C73F6E50D66EDBAF0D301B2C2ED6FA325EDDD94396B6B5B95A8566BED8621E0C0EF2FDA090C1B4A2E2BABDFBA6F093293C00C3E070BBE59A26C91F4177784AE5C1D6768BC65E05BFF92154857BFC39CB610ACEA8A68346B2E9F0EC0D6A0AA6B42D1756BDAC16B0A1EA91624DEEF167AA27BB7589CBD8F76C50E8D9592791F8E7F71FFFF1C73FBFD5A92715188A4E6DBC36DD78751B7BF4EAD614EF022F8968D9AD2B30807F9784EBED66CD6033A7C0906DF4255E303095070D2FD36860BC3D3B85B35018B8FFE2DEBECFE19E98907A5F9F9B791196A0D956B78809E74AF7CD20F71E749F6DB68A2B7EF139386AE10AF7B8BCC43661215BBA576F85939A7C0BD771054BD8CB0974AD23B11DAA1B96C8E7F9085CA774A977F9DD6BABC7B84DF2F7B21E4C92E6F4FED7AAAD3F55A166D6877C1A11A2D02422223C5E9BCA18D16A0BDBE07342B91B03936CAA6F9BC62DC6C0CE5889DB83824A49B59F13083ACD2C4C790953D1B527A778646FDDC5C25E4C708B57C6152AB471CB15655AF509E704B87E53C315AA7B3EB5B9928EA13C0831111B32EC66CFFED3D6A41BC1438ACE38A9EC56750D2FA8890396977E764EC882E53CBA1D6463C8D31D8BA6FB84BD20CE703DC88AB7CDA6D8F56ED1DD2D1F0E3715F4938097BD5A7546226DF789C1D2180032E0F9E1D1B3CC8290BF5510A18FCF5B18C6B87B7D8D7FF2A925F650A12E64F30C99D9B3E97D404D14F1A54E4C78261889E5BDDD3CAB6E221E7DA49E4B878D42C4E65F75E7BF56377F794D9810BB35D5470CFECB6BE9CCFBBB087C8049BB1726CF75720584E078AD5BC523BAC4FE11F59BCA0B308EF077F0948E8F9C4E5652CDA91F4568CA3882CAFDA7854B11ADAB78275476AE843D00DDB12BB576F09813B53E60249EA2919B137B39170FAAD132DB6B04E021D666A875C5147139A403A2FD6C16BB1064876A096CF9372006903F784C3A70F9977846A86330655D3C220E4DAB4D60EED20254BC2CA1B900FEA6418839B14FC81A14BF90D4F6B6AABE328E8ED7FED11C337070AEE052E77449844E36098B9B338350DD967005C0E4049E65CD518AF872F6C67C94C6E01B15D8168F2892D8F9C062458AE4F5F6AAB1B394BD2E5397DDA7D81AF4C3B31C13C74C2612B300E48982BDAD043937E674C190F34CE5D97F996B1221BE4AE498EFA92D1731395C02A9814267E7FEF85B1FF1739918F0B85BD16F2CAEB20153B9D4AC4CE7DF1241E20C8DA9CCE2027791BFC2B3ACC92E057DBB8C97E1159C135E009FDC6F95C899CF73AB956715117B23A8445B4560706F600AC3EE9E9B00DB00121128AA5FC826DFE29DEB6CF2EC25EC00635241992349C0630C239E45718B186654AF6ECCC996BB1AE688A613221F5C808FA44B880ECAFD6B950DA60FBBE5127A0D36A7D8539CD17EAD7292D4FE53929A6DBEF89561B01E49AE73963DB84649E72D7A18A013E8BCF25481D874E8DD188441E59951DC00257816A8B9C1181A0BFEEA25C3A3376AA2F6E5F706CEBED396E235DC8628D76D622DDEEA7DD87CD73CBC08505E2B70DB56C72F5C1DE4FDC25594D9978A6BFB84DE231721E198E5295F6C056F49AAF1C518559CB6E533F3DD4752A67B41E87509465487A00EB38417339E9BF79983764152CA2A56D63D1055B22D7BF6C9D4046FCBDCD9D70E45973D2362FCD195C294F86256C8DD9DAEC549AA65497D9C0A29946372CF0EC45677D80B9786772E96FE628BA40407E55EE075CD0106072797EA781CD61BD8BBB9A3771C7643662DDAD803A8AAD63C3A6C762C4109A0603665EACDE3E445546D75541D5044907936DF6FF0BC307DA61909DEBF577DAB23097ABA4FB8DD274EF25395985FC76392BD1EFB496695CB7CAC3B7B9A261B3F4D03CD18D3228C4382645315113EBD069B8D497DA88AC11F6DA1845B1C3C1B512985AB58BCD872913A847F802733DEBB37E1591BA253B85C49B7874825A542BC76061288D9F84AA43562459C4611A3BA9202252382F15DD028D08CC6EB4812DF1FB6B5859619CA2E47170E244319D4E9E1614728E6A8756E1848EB3ED52301C99242364015269B41F6592158B37E309A614B449BD4A3DFA0D6291C26ACAF758CD239B58C560587E1CDCD3BD69A3F0C6C626214CC710C1F46AC46A9E04209291F10A096517D71E702192C86B06D6C0D504266DEA6F590CA7A6BA907983383AFB67D6BABE2C2ABE941F09F7C216CB0521C93D022E2D06561D002A85C140C73AB82FE1D0ECE9E188B999CE02038BDBD7840F52A85EAF49DE051CA59C83B9A447088CC1E01E3758F24AFF222C97EAD202D4873FC6BD530DD4A7CD754BEF6778B29FF7D2D3CB2A11C2F9AE12D1EE37F8EECED8564F18649BFC6636C7BBA1F73FCE8275F24877AC1268B0951613952DBB835D59224AF220904F217F6D8271CDAE30F501E1884C1291B5464664D904DE316F278D838A1CC6760E7A8BCFA42D34F585D3E2DE43B29851949395245298392A54A70923134FEEAD2CC86D1C5A2BA186A5DA64DAFCCB8CDA60FAB0DE4565BAEAAF3136894348ABF282973C08C545299DB49ED808E9DAF22CA8CD210797132058E53AE9527F3BDEBA7A61A502FD5715C2FF88F25A8E4306D9059166AB8A895381F144532667A60FB5F70B0DF8A25F8BD193E316780BA0A006015E6E9EEB31964C45C2F10D4E19284A5FD6660D8A1B004697DB09F10373DBEC58CA9176552AEC521A8F5033FB22FD40D16F2CE5C6AD11065915DB61F3DCC49EE03B22BACD7C5C54985C07832532DF17BFEED80C5752E22F0515A322FE292BD3B5577E1649A891F3EC515BE4D3E2B71DAD57C07188505485496A7CEF0CD66582FEDF3AFB2FC7CD4EC91F1B00C3C8F58317A87EDFDAAA0D9288B15952C99D37C30CEC1209CE1EE5428E30D6272B7CCA835548CC857BCB0757FC8BEA8EC668B0D98EE133C25EAB2D4FC651A845FD19C33DF36FD661B718207495C908557E39835EA0CB006B5256D807F28651A97760BCA8914EF37AE63D6249749A363844B0DD9D0D834C29AE77737DC1937D191B2133CEE94A69DF519BCA32FC566B5A8AB1C64FAB8B1613BAC21ED7D92380A486979E179D3BF1945CD9F6E787FE557EE080B28DC855F84A9926A4BBB05F633F57B2345727E09718BBD63BD60DA77712857A0707BD573CD8759014A06D61C2E63EB53F559D241980086B867E89097AA2F1706CABCE3EF9A8A610E000456C712D2CF7AA6E2226EC2EB1A6ADB633A35B7F78C5AFF406E700614F28AC73D219B90D57B34AD8A0B8D54966A001022FA24AEFDDA673096BCA5DCEBE0568C9DAC83E42E983A72A4FA9F01D68EEE8143709D002548F61469EC57D4CD9354CF9A86738EE7D0A086016E69D3C065DC1E694C6C55FF658C3F643E263F94A0A769A4409D538B6378B3397F764D224CFBF9FD6BD5DED7C43ABBA052990265167EADAD6D04C7E4D66561D753ED50804BD962C6D63664C1623D258FA6BEE2DFC533FF9A13735E228910EC8818A1C7F82E0CF48BD9120662C9ECEB1D914B5B33DF3DC5F9F8EE6E3E7105E065571ACA5D3B6E80CFFE18B3E87286613F980A07698135D79462FAAFB518A6C31A7B02589D56697A0A2DE46CA85773054E956C729B51B90F95452AA236CDFC4309C15E838E350905A21951DFA54A5ACA45A8721051A7334AB9C9EEE629576580D57CBFFBCB0AB2A60273A45696BB7679EA0848C2742FCD539A387E390F065E22A67ABCCC3A01AEAB6E99611783980B3F8972136A7CA6E8CC915AC31F75CC51094223C5605B280FCCFA0DAB625B0CDA5127BC7A869FEB5DB68560EDE62ABE6BCFCE824959EF726949B6F15D57E72CD870DBCD2E7518B21E4209E48A8540AEA40E0539F19472F8B8EF1B7CB7E9E4B064B6E86A844A4F3F1584826D434D6DEE8E3442E1B336774E90857B9217EF1F214C2F392D38CE1E4184EFEC9BBCB912A2896DE6F9BBC908C189BE1F1E10B0B72DDA661D216D402EF17614038DAEE806A3BE12D061CF607C4A444B961419D80053992FEA6A3522776FAEF3EC368FCCADDE876D7EC26A8233AF665464DDF07AFACB35D26489D15738DFA28647E2D92DF3DA78A484A0DD8B8563F622189011AB1C7200EDF01034723DEA6DDC08DED2AA6D38AB7E0655B60C82F31613EDFD15C653988749D80613CC06276915032EAED36AFB200E35D723BBD96867151949AFD00F4F2A07100C6F6003FB56592587B6AA5AA3E8E6D90563F1B6D17209E0132A4BD40C0F45573FEDED974A8F01E1F391A9F4F5FB6F0EEAC899F43021B7DBD2768D9260372FA04AE04F6D5040A45CC945F0A24123A506874DE1DF5CF3979CF704F72FE46A1F1DE514A489D2F60D57E77B22F570A4DD0F933E23DED6D77482FC5A65B3C52E2244F7EB2017C4BBEA0AA0D8C9F6296E7587D9CCF55423DF65FF1213C66F4E26B9B7AB91A9FD21E82D6A2DDC6B66D2E4A4674E9AB4FE3539A999EC55CACE663F9AFA318AA85AB187B025B0FE3E1304438D148CAF582069F5222AA8233AB5418380B35F9CD1D6C6F633994880DEC7391595080D8DCCD2801BE4132060FC533C3877FDBB042C10830F3C3C485D70ACE22BF79B2EA1AE33F941DCAF0509C3E6DED91661F3F8D3E5190897089319389E6BB0767A09FC93D1210F9773FEDB87FECEEB81A05F1861DB09367D55759329005B00D6C12F8FD13ECC222FB21F310D73E6BB340AB104FE4D2AC770846B4A732F61731EFB213239C239C1E25B58A46E0F929BEA6922E1B787FECB1DE861D8BFDC9F887A89F8702461DE0AF6B9AADA83F3C48316C544707314DC2491E9745A3F9701A1F7CF1FA845BD9AB01753AE26EC88867958A0A2DD2F944BA0E4B1E59C322224E4040A92DD62C4C4933B074C6BA4C4A9AAD148C02994BBB9635C46CBF1479C13F7F2D5129A4CD5A36CFE5AE32781E8E7C4F9B579CB25482DB7D7E489D2D601438FD74A0D1344FFCA77827B7B3F8B0E094E116971642A1BFFAFE8542E186D8349562A781E6279DAC7E5616676E22FE89AC17191E4B5BC4CFCE5D5F0B79B955102B3118871DF3DBB4A43067B37C734D048CCE8E3CB522E03AB892E28D3F4A0F13D29F54F92C0F39EC4EE4C0959F21B3EC01CB76127092BB8025D90293C4F6141E992BD9A6CDE641BF8A453E74A24F84D1E8A827933E7224748279FEE961BDBAB477D96229726EE14F7E7493D04133316F55008C49D04B094FD159D92F3DC61C92E7B58BFD768577CC2A635AB1283A519C62A2E1A63EB678C0C8146589DD20E5D5D12E18770567B04767F0D16CE3C513EA3ADA2368D96D30A7DA60A9EDD8E3A3AC39A63BBF3822314722EA1A932BECE6204933679BCAD39905D43B09251977929AADD5D4FA8BBB285265DB9D48967A0A1BA4DEE387963EFFB6E12C5A6FCE0F7ADB87424AA0810C1A58E63B8C37F91DD6C5FE2F42CEF281C47F495D40477D915EB27FDE9A3D852CE57B76C98293203367890D75CF9AD867B6F203ED08780D27525F182026FBF949C46E4595C1CE20B91B6772B7D64DFCC953246908993C77511C6182F8AAA56E5DF5891277F7AFE573E03ED1616F073D3B8470FA9D59D55CA3933FA70BEAAE7B3F93CF9672A67AFCBD03E26D2536A1EFA5D9771DD99A4347174AE84C2FBCE25F9618EFE561CF8EB9B7DEB26CA0E5052FC1A8663F0CC72656463576A749E768B823D4ED138DD47C4111F91E28E0A76E7BC90F35EADA43FA5BF2FDEA3C59A54E10A0FCA56228B1D8C94D97ED79F4629FBD4B5C10FDE06BDC621B03D16F97E2A35582F6D6B431D483DC3D81D824EB946A63B872C090255B2CAC8981AC74A3FE5E50CE18664E813561F61A6146678DC078140EE0E2FD2E7CA13968212CD6CBD4EE57C6431D3DC1863464C12E391A65C20D44995A4BD3C3065521F81583E783A63544656FAA11E96CF470325F6FA6288BE8A12F323E53B3FBD4D4E96D90C4CD7ED650689531D85217EFCE1C88818894764AFB543B507C29718C3C71FF4AA034FE2DD7E920943E88ABE40A061C59AFAF6CB9DEC1D1C236AF9CC08920AC1F597E386F2DF5ED25FE8895E9B38B8BE401EF6ABE9E8C0EDCF7FC4096BBCB4CDA124ACD43D7E10B4B3F528EDB0CF896BFA129306EA2409DD7293F3A8154D41AE1EF1DB9EE6A589CF02ED7F7A864ACAB1B361AA27FE6AA1EF11B03FD4F97458A52DD8791FAC4DBBA3FB8B62203DDD746F1CA0CAE880392CA52951DC33B7E103EB449E728CA52000FBA667E861865FDF848D2F721E5D147947D98D0C16923B0491C7756570D2643C8E6DB59BDD3B8E572986B707672652E009D6E5CE5971C9C9060FFF9BAFD8CF6173C7E636B18E5098D138DA4A846A4A4988A56F78EC660BD7D5ED27F59D152AEE608016C3AE4E93435A6250636A2E9BF6F55E2BABDFDFD9529BDADCDC7E0C625AB58180613F6DBCB6D27FFC7485D46C460BE64ACE82C0BDDA00D002EF5667D730719D42EC263AF923C00EBBA67BA2D0A00D0FF7EA4BE62EE848D92435168814660BB6F31FCF0A918D1F64376CE3E9B1A8BEC074F894CBDCEB3B7720B62E211F07E3B46678C23E66AB0DEC53C7BF1921FEEC39FDD05F826C945D8239EF0BB45DABA10E0FCA9856E444D67E2F23BBF77445452E5D6BDFD489945A1D03FEE50CFB952D5738ACBC6165167D5B9B23B91247463710411D9947A5114DB1D76D52B0AB5EFCDA6050FCDA2D86BBD94635C77C3CEB7392E597392BF2A02943000A1FCA60EEF6EA2EBC5E46BDE23FFF74C7EBAF220C5F16F3C7197E3646097D37F2C78B911C159DD0BB17DC24CC12FACA5942DF2490D72E62B8D1D7E08A1C757864CF1B110EC5EFCAC92039E9FAFD988B5A2BBDE8E18A0E079394E13FFBDC1C31101D97B26E5C8405BF37B938B450411087F3ED7EA84A8A52F2FF55474ACEE0213FA43C582EC7390EEB278EBB1E71B785F9C15AB2612D0CFEEFAAE077B5FED49EAC7BACB213B77F8036F5317AE0E75931B6C85E31A86278F47868DD048FCB1E6BFFCB9A3087DA22DE5822BCBFF6879BC39A24117A37BB2D98E9099F8EDEC30566049D2B951845D4E1ADF8155D262D934E85C783DDA2AB9ADE2D53BB4D83B1717ACD74F5DFD3F5D3C2');
INSERT INTO "queued_text" ("queued_id", "reader", "version", "pages", "packed") VALUES (1, 'HTML', 1, '1:1', X'789C955A5B535B57967ED7AFD8EDC455760F60046E5F7A9299AE642A5579E8CB74BAA6324F6302B2AD191BD1809DA49F8E2C8424D0959B0081854080CC45124601DD55D53F253E7B9FA327FF85F9D65E470A7177A763CA96C53EFBB2F6BA7CEB5BEB5806AB763A6136F6AC1D7FD7D8B48B25619D9C88DB23426D655D23C323B70787470787EF89BF5E0AB39E92AF8F656CD38ABCEA1ECCABD5B23C4D4BBD81D598B39A6B3449951266352F5305B36AC8B2DFE592F31B72AB2023B1EEF62E7E4BCE99AD984C46CDFAA2DC6FBD6D6EBA5C76670393719EDAD834EBF3663522F3AFDE36A332B36356EBB2BEACC21D6B73CE7A55B7CB01B99DC01C3C55E194D9389121CC39EA065A32DE50C9136BA581A76F8C17F47D734EA52FA4B12113292B5E169F0819ADD3E5EE0A155FC253B31EB51A155CDCAE5464228685C2EDBE27647307DB9BF5B85A2F7573751559C415B45C068EB2E736D5D60926D887FEEF8D2D3C550B0BF8FCDED8C6DE98639542381FB732FCF6E19C95A59BD8AD1308D1DD4CA8B904FD5ADCEDAE6CD8A54B997969767218E91A060669249162C5E1B6D646ABFBA268362E64B82C3E9A7DE69DF04E3EFACDB7CF26BFF13E1BF27C33F674EA89E7DFF4599008EA93F34159ACB95CBF1472A1A00C3F94AB9AF372A3D03D5E57D5A06C9DC94042360DB5D236AB8B76AB251ECFCE4ECDFCFAD6AD89B1D9B1A11F6F7CEBC9D8F89F9F79A6AFEE06CBC0EE667DC92EE66174B9EC87D165E21273FA7AC0346BA500D5CA98DFCE45C51FBE9D7DEC9BC4F3B60CD559D15755FFB619FEEA5BD14D3770EB6EADF3B6197967337C11EEFB774685AC55B050C672562464658AB2B52A13EB2A9C149F7EF15FBC8BBD1853BB87BC85BCDC97C14BAB78862D66BD0F1F4EE0AF181E1A15DF1B2BF803375DB1DB01F2D4E68E8A1CAB0462E0E29D756C70B3B969972A30B5598D59D9FDAE7F994CBD39277EFFE91F852C27ACC2A2AC27B014E6B54E56685DA728336DFA0C97E5F2513714851BABD35D47CA8380DC2DB094DD74D13AA5256A2D44764EC630D90EB470143ED556C4AC9EE2D1DB66F6EA6499C7E4967DE0B75637C8FF1B2D9AE0FAF867FDB85C6F8C245BF48D9182EBFCA487B87E8E87B8AC46027E211772D0958AD46488E21323F011DE5EDC768F085C101A90FB69DC1DFABB7AA41D3A12A3409CB0700B95DEB7BFBB94A59A0C9E98CD344B4368109EB7DB052B1E8272CC561CF129EE0C0F8B89292F3D4C94CC062C17B32B35969C42B896E571382441D0EA3C3CD6AC2EE8F9470836755E50EB7132ED8F910D72C3C63AB230DDAA77282453055A173C7342C77D6F6074F8B6502739CCE331B565C8FC2679371CA77101398120F26C55C683EA740FA6A45BBFD8C3D93294B7EA35993FB432EB84074614330903E1F5AF73B03BAD42B874420462CD79B57B2E4F93986935EB8C906AA7D66D7508E8C8490C60AA5D6AD846506DEF0351E0B024EC7E4DEE5FE00FCFC1E6F459C8D1E7CE2576661DD19E7A43DE9F4E84D8C928CFE1473808280D58C2E6F2F2350C2E5B4B32B86F97F6615E688D56E5F6542EEC68ED1F00858B35FDC6F003DCACEC39BEC8585A7D7740A05FBCE85BC0AA1FC8E226C9D7889B8D05C43E7C02FB5999AA8A74B02BFC43ADD570EAD5EDE9CE4616BA03EE43FB723E2613077864562B94091297DA54A4C1AEBF0367E98662CE2A78473C0BDD519AD15B71BE920BC82ED01AD477845CA74A845DE4EAC998D57C85B4A0F397C0CF7F7FF9DB41F7FD7B77078787913BF1C317D5CF3EF9E29D677C77FDEC777F78E719AB83201D1931827CA134DAC02494F376AAB8F83B898D554788F4C3464888EC517036AB9564E7819B99D515F2ABD01165603CAD1F5A47296DB2F7408F3E3C6B00791FB4775DC57A97EB6F32B2955982A81CA2FD455003DDF874CFDA36B025A9418F48638947207FFFBB0C5EC8E24B7835E167E49870285DECEEAE431B6A27649DB6657D15D18A3084109018004E865D2F590DE4F8BAB5B5E8C445BDCE20CC3B639C13ADB16D5F96643B6C150D195B25B0BF22A6E328C54DA238DB6992544B0D00EBDBAC1F642C02CD87F325CE09420E9728A0A1DA124078C70A1E22D5E9ECF1A36DE9EADB49DC4626D6A065782DED09C1F1A71FBECB47C4550E9764F90CB7644EE4723D78F0604A5BC8F581005E2080F910921426EB9DE0F23E9DF24DCF8AF1E72303E2D113DF572ED784E7A118F74D4F7AA66F4C8DCD3EBEF96BEDBDDEA78FC4C7346DC8FB74DA3336C1CFF423DFFF0D88A9D919E7F17FFEF153DF84E73F3CB39EF159DFF48D9B4313FAEB0D6CC0D3BD0FC5A46F16AB7863FA99F6CC3E9B9E14BFF34D7A44FFE703C1004910D0BFFBEA46DF7AAE2B2B9F7A6766C0986E408C9B2EDCB8AF65A849DF98F0992CB439E77AE89B1653C23B29667071CFC40DBAF5107DDCB8F6C9F0DD5BBF1CFADFA947D76E3AD71EA75B39CAE88B3F2EBC335AD81F6E3035ED9D9CBD71EDDFAF41153CCFF344CFFCC5C7E21A4B73ED6F667F49B307C4F84DB21668E4658AB967D71F83D0EE81FBC83A57BD43DF64597C293402F4F92BC6E0F940321ABE4F83047EB56D7CC1224A31C153E23ED00085F39A5A8C59E70B4CAD9916D9BBC776E042560F543467B6346FEDAC732AA1858B3176350619FBA2023FEEC72FF9E89EDFDE883315D69C592E451DA1119A2B6D4CEFF3CF47DED977C9C59FA76F3D9B9AF14E7806277C5F4F0A9CFEA067CF9B0FE8AE405F75BE0A166E3696512368F1367035783C456EA5D273FA9FC5205D7DFEE87201E059457C3595DD62FC94990C600E71A5165AF22CC21865564304C0B10074C25B93F2D74BFD23297A919D91E882616B250BB8B4D7ABAA5C0157C4152010C5BC66A02AFD0AC24BFFA62C46D910A02F14CC9936B67538E19E615576B57DC131F65576BF4736B6ECFD8E63232C69A7A9205A8CB0A86C85D2BC0C1F733903CCA3C08997717DC25DCD615193E8754827E784A9C938E2CB29B374A62189587BB0FC4E533613DDED97B25A55AB956E2B49CC5F5740001C124167561AA9479D9164CC19A9467884F6AF277910DA75A6D52A60829CFB89CE80EED5CEC879754546793DDE40F8E3D0AB2A8776653884EB601FB59DD35E6CE00B7FCAAD3296E86CED1E1294DF6157A4572E61E198D953553822414015E1CDB43D3DA28B1672F2E52225122AD94A20A0A82346AEBF6D665C234382857D6737304A1E0797059124E928DD2ED09AD121C1B726E70A9EF14A71C72DACC318BBB42E1009DDC00FD5C10B5A0D22132EDBB902B937CC1A6913D50C2474AACAB86E438C640C43DDCDB6B3B8A8B37B7BD15A39635C6400D17E406ADACE5124A45A6623DFA7301F02D3269F7B08F7C7A62786503589C1F169DF94700F0F5FFF66E457D7C5BF4C7BA6C61E79C4CCECB477EA7FAEEB39CE52C24F2FE1E73028FC8818FD5731E11343B7282938D33FF4D2741A9FF4C019DBCBB8216113824F74573B085E10CEBE3030D1002E35C0BA1A6075EA2777460787DDEEBB03DDED257BE1CCDA8523875511068A0CC8B6BF9B991F70DFFFD5BDC1E13B5766DF1B6003FCF81F443AE5E02332971E80ADE0FA8EC7E737B1BD86DE3C85FC56B84FB651B5DB9D97C8EB0C08E4858E79A356A741455FBEC220A96D47310E42C2A45A9F421528134C1680839400D17DFFAE9B7C8A682C1C20DE707A1D9CF33AEBEF4BD5FAE5ACA66A570B61178BF1F7EBE09FC0E5599FEFC9CCADDE4ED4D0D1AE560B5A2B0D8D0F7E121FA935728CF285A2EF4407A326F13211C638E7331E5781732EAABBBB5B76E43500194FA17B59062DF5DB7B2FACE636BCA33F484794CF284A8B0128832A7A2B1226674EACCBE89AF69F41A1D6CA72F7A5181C1C7BE27DA4930751DE8502C8B306AA28D5660688601E52A8D43C608F6046D7452004D881AAF73CB584882625D6C427DE477FFAFCB3CF0491B8F9A03C5D271CCA6789C7697E494E3897B5CBBBE2374FC67C8F3D820A7C08B2B02F530B14B6BB2F514C50C328BD831897E1BC5A3B85BFE933139A45EBD077DCFF03A74141D7AD5D2083C9CB22C09B00229C64DF4256D053FB46EDDDD6F7848377D2F33507B14FD0F3A1A9C94788BB621549C52E513BE7B79FFF89601EE51C2CE0DC62B31B4A59C5956EA0807A1BEC5D06759E6B6E820DC8D6324E679B3865DE7B3448FEA94F7DF5EC2F8FBD13633EF854F50562836904672DDEC3A975C185019CC92881732963A583101BA04716D194F02AD7A64AE0C04FF4B0B5E3AC3D4D73354BDF7BD2E1A6F056A6933294A3D4041A9EC871A301B489F3246715E02AC3176F883A54E5E671FFEFD7720EDAD7908F57B0038737E711AA347422EF6ECC21D455DA6FB775C97D1A0144E368993B667CCE1D3B85BFDE188E4E1A2E96C1C1F05C975BF33246E144F1B3B8ECE4633D19D909902F46DDD74577839286708F5CA7DCD9DAB28D20B705CCC61AB97F64D92AA6EDE22BECCF53BB998BF785176E79696CF9474D2F57BFE5A59B290CA5C8DD56528340A4A6CA29996911098937ACA500EAB35E4287124F1DB289FA6CC70F58A5F1CB0366F10E186FA75514977E4DDD144423D2F05A8A2B2FB9DFB2326BD0B563A7684AE68FC9A5E6AA9084E07CADCCEEC2FD6852ADBE85DD2A010529EA8A013BB78F7D1886E97B3BCD9C078062CD5D102D6008D79B93481ADC883ECF557563CFE95370D94AFDE117353B907318E57E8BBA5F9D75E2CE275488E316D407C954D81D91B9E988400BA6D3EDF2281306AB986345D1750C7F379026DE5530280612294D03438E9BE8563A6C8E08873C70536AE468F1A055BBECD7B26529F56925B08FD023AD0462EC2860B5B372AF9DF884D621DCA71F6F14515A0CBD9C4E21B534D6988C136D83D3693E8E83B8E30FCE5A5FA47B37E6C859EA28E9EAFD2EBB5ACFAAAD2CEDFADD4B0E3D1CCBA2D9872FCC669A825AD7EA4E05023C2C46C9ADE047BD9296BD833D82407EAB00A1B862C26EA466627A6532A9E33519423CDD60E91F4716DB6823D808C48B01F205E8B85853EBCBD4C8D36F23E83AB5B0EEDB279CBA9F3984B144FC45FB11664242CD210C306BAAB5B991A7B92A80DDEE64D4728C02F590F838F79FA951E62FCBF23A35CAC24B567AD5E974C61BFD1724DA0149C7C8C07DD8ECD50319B06FDAA4595731CA5620C2F0477DF12A65D1DAB9BA78414AF39729FDE68E99C700177407C4B0B69A946FB716753B92EA2B6E41D2CE55D4157EE433325CA748D76918D0030916CFCAC3456E6AF751D75E40FD99A53206396881BAA958C54827130748A9A4B75E1F5C6D1DCB721B29530C4E0B0D4B57E30CB588EE9A841D628480D6CEC56DD3ABF84FD1DF5873FCB7F71AA7DFF7A1003DCDCBFC1C04A660D25AA27D9A06B6223DA3060AA7A06D6800A2220298B6605B0E2376362673D631D54FB0AF0936A45D886397C6216D0FB7DE1B6475DF9F9BF5FFF435818BC39CA99C0CA270836AF24E52D4AB753512C3E5B9474894A4392FF7E94D0C3013D7007321DE8040654ECEE08583C85F92693A85DF43F010D9B1354F80D1D1AD797E8157A3AE9C8AED32D1B3CE1B5623CBDC8DE847A0C595B7F68DD7DCA720B537EA76B1D8BF24F52E570AFDD62E5F52ADB41129321840B5A562452882F4C9B7E6CE34F736745D7EE4D06703293C2C175EFE203BA9EEC0AF8C7DDD9EABE1343A9F6AC8B403278081E0216A2E5A9F3EC4041A0FEBE006BBBCF22B170894C3757796BD06259B7D99FA81CFFDE2D657DEC95B338F1D7687935473C5ACED3017B5B6B210023165E58A547B22A64A256723D47BF188F08C3FF6E9B55F3FF63EF188CF3FFBE2E301A1AB2BC407181FB13DAAAD9C6E124D174F9F8BC14971ED433CBE867F30E39A7E4C1598F8484C8E3DF5CC0C8DCF3CEF390D4718AF951D4DC4F5E1F456C788EBEAACAF3E1DE91CCE784CED81952CB760E04454EA140314D7C86FF93966357FFFA5159F6CD6101B0B005C6A96345AAC5414C46663D1AE14188531CE5D2399474E2F937B6990A537D1FCCEA437EEC88821B2A9EEA753CF7EC94165EBB44D4E5A5F02E410F2F55E3550D7B55621AEC7DD876A9E302339A72A6D87E8EA80B603516A08E74EACCCBADC4E72FD635F64EDD6818337D5D36EBAC2ED5D843E051E7508CAB821024246832455BC4125ADFEB50F57DD5CDD6C776432C02885D256476394EAC4A533067E141457FC3D0FCD05D59EC16D200D4D3D0BE9F7F080DD3D593F407D49392C3C6FD6A811C0DD417AB1A6090669522B900719E9C878DA628E8322D7EB5FDF0BBCF8B53402D86E5328F43BFF54D9E95EDB1B03D54F0E41439729275423E7926DFA9F00F8BD572FC06D67DE2D18C6A6C71F7B9F539115A6D7076E14B2B7DD42AF8BB8E856858E598DCBC5758411B6FA6862CCFB74ECDD37E7AE9FFEFF0C82FEF3838B5FCC03DFEDD225656BCDEF7B3D31DDBA71DF1915FDD76FA49EFF074075AE80');
INSERT INTO "given_mark" ("log_id", "kind", "article_id", "key", "at") VALUES (1, 'favourite', 1, 0, 1000);
CREATE UNIQUE INDEX article_in_issue ON article (issue_id, ordinal);
CREATE INDEX article_newest ON article (recency DESC, issue_id DESC, ordinal);
CREATE UNIQUE INDEX block_in_article ON block (article_id, ordinal);
CREATE INDEX author_sorted ON author (sort_key, name, kind);
CREATE INDEX article_of_author ON article_author (author_id, article_id);
CREATE UNIQUE INDEX leftover_in_issue ON leftover (issue_id, ordinal);
CREATE INDEX warning_of_issue ON warning (issue_id);
CREATE INDEX warning_of_article ON warning (article_id);
CREATE INDEX reading_position_latest ON reading_position (read_at DESC);
CREATE INDEX highlight_of_article ON highlight (article_id);
CREATE INDEX article_with_tag ON article_tag (tag_id, article_id);
CREATE UNIQUE INDEX reading_list_order ON reading_list_article (list_id, position);
CREATE INDEX article_on_lists ON reading_list_article (article_id);
CREATE INDEX issue_shelf ON issue (label_sort, label, year DESC, recency DESC, id DESC, articles);
CREATE INDEX issue_of_journal ON issue (label, year DESC, recency DESC, id DESC, articles);
CREATE INDEX issue_newest ON issue (year DESC, recency DESC, id DESC, articles);
CREATE INDEX author_by_name ON author (kind, letter, sort_key, name, pinyin, initials, articles);
CREATE INDEX author_by_articles ON author (kind, articles DESC, sort_key, name, pinyin, initials, letter);
CREATE INDEX column_by_name ON column_name (letter, sort_key, name, pinyin, initials, articles);
CREATE INDEX column_by_articles ON column_name (articles DESC, sort_key, name, pinyin, initials, letter);
CREATE INDEX column_unspelled ON column_name (name) WHERE pinyin IS NULL;
CREATE INDEX kept_sign_of_issue ON kept_sign (issue_id, title_key);
CREATE INDEX kept_sign_of_list ON kept_sign (list_id);
CREATE INDEX log_of_operation ON log (operation);
CREATE INDEX log_of_issue ON log (issue_id, kind);
CREATE INDEX bin_of_log ON bin (log_id);
CREATE INDEX bin_of_issue ON bin (issue_id);
CREATE INDEX queued_from ON queued (path);
CREATE INDEX queued_bytes ON queued (sha256);
CREATE INDEX queued_waiting ON queued (id, size) WHERE removed = 0 AND state = 'waiting';
CREATE UNIQUE INDEX see_reference_from ON see_reference (kind, name, journal, ifnull(article_id, 0));
CREATE INDEX see_reference_to ON see_reference (heading, heading_kind);
CREATE INDEX see_reference_in ON see_reference (article_id);
CREATE INDEX distinct_names_of_log ON distinct_names (log_id);
CREATE INDEX article_listed_under ON article_author (listed_author, article_id);
CREATE INDEX article_in_column ON article (listed_column, recency DESC, issue_id DESC, ordinal);
CREATE INDEX article_prints_column ON article (column_id);
CREATE INDEX issue_prints ON issue (printed_label);
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
CREATE VIEW heading_wanted AS SELECT kind, name FROM see_reference;
CREATE VIEW heading_unwanted AS SELECT kind, name FROM see_reference;
CREATE VIEW search_behind AS SELECT kind, name FROM see_reference;
CREATE VIEW name_listed_anew AS SELECT kind, name FROM see_reference;
CREATE INDEX scan_file_by_attaching ON scan_file (attached_by);
CREATE INDEX scan_file_by_detaching ON scan_file (detached_by);
CREATE INDEX habit_change_of_journal ON habit_change (journal);
CREATE INDEX departed_article_of_issue ON departed_article (issue_id, lines);
CREATE TRIGGER tag_unused AFTER DELETE ON article_tag
WHEN NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = OLD.tag_id)
BEGIN
  DELETE FROM tag WHERE id = OLD.tag_id;
END;
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
PRAGMA application_id = 1264676455;
PRAGMA user_version = 20;
COMMIT;
