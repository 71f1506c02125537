BEGIN;
CREATE TABLE archive (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  uuid       TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
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
INSERT INTO "archive" ("id", "uuid", "created_at") VALUES (1, '31229d77-9b1c-4b8e-af09-2db092c2ac7d', 1796038019741);
INSERT INTO "issue" ("id", "identity", "journal", "year", "number", "serial", "issue_date", "publisher", "permit", "issn", "cn", "label", "label_sort", "recency", "articles", "characters", "doubts", "imported_at", "origins", "printed_label", "printed_sort", "parser", "habits") VALUES (2, 'journal|文学季刊|2021|秋季号', '文学季刊', 2021, '秋季号', 52, NULL, NULL, NULL, NULL, NULL, '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 20211000, 7, 3236, 19, 1796038025359, '{"journal":{"kind":"text","lines":"2","confidence":0.86765625},"year":{"kind":"text","lines":"3","confidence":0.855},"number":{"kind":"text","lines":"3","confidence":1.0},"serial":{"kind":"text","lines":"4","confidence":0.855}}', '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 6, '{}');
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
INSERT INTO "favourite" ("article_id", "marked_at") VALUES (11, 1796038025544);
INSERT INTO "reading_position" ("article_id", "block", "fraction", "read_at") VALUES (11, 0, 0.5, 1000);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (2, 1, 1);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (7, 2, 0);
INSERT INTO "highlight" ("id", "article_id", "block", "first_char", "end_char", "quote", "before", "after", "attached", "colour", "note", "created_at", "changed_at") VALUES (1, 11, 0, 0, 4, '七月的那', '', '场大水，把社里的旧刊泡了一半。水', 1, 'yellow', NULL, 1796038025565, 1796038025565);
INSERT INTO "article_note" ("article_id", "text", "changed_at") VALUES (11, '一条批注', 1796038025586);
INSERT INTO "tag" ("id", "name", "name_key", "sort_key") VALUES (1, '重要', '重要', 'zhong4重 yao4要 ');
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (11, 1, 1796038025619);
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (13, 1, 1796038026421);
INSERT INTO "reading_list" ("id", "name", "sort_key", "created_at", "changed_at") VALUES (1, '要读的', 'yao4要 du2读 de5的 ', 1796038025643, 1796038025650);
INSERT INTO "reading_list_article" ("list_id", "article_id", "position") VALUES (1, 11, 0);
INSERT INTO "kept_sign" ("id", "issue_id", "title", "title_key", "kind", "tag", "list_id", "marked_at") VALUES (1, 2, '不见了的一篇', '不见了的一篇', 'favourite', NULL, NULL, 1000);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (1, 'a4ab4496-6e80-4b89-92dc-159e3783c35a', 1796038024745, 'librarian', 'import', 1, 'history.imported', '["典藏代码通讯 2024年第42期","museum-newsletter-links.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (2, 'ed5ddf7b-efd3-4fae-b4eb-b8a0ad5048f2', 1796038024962, 'librarian', 'delete', 1, 'history.deleted', '["典藏代码通讯 2024年第42期"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (3, 'd91b8704-5aec-40cb-b7e4-516589362f82', 1796038025439, 'librarian', 'import', 2, 'history.imported', '["文学季刊 2021年秋季号","literary-contents-at-end.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (4, 'ea8381bd-78b0-46fd-b909-ca6ac522f82f', 1796038026323, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","改过的题目"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (5, '7636a06e-47e2-47d1-93e6-842177b4b75d', 1796038026468, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","洲上草木记"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (6, 'a2ea74c4-32cc-4894-99b9-4e5c642d4d89', 1796038026573, 'librarian', 'authority', NULL, 'authority.joined', '["纪小舟","沈若渡",2]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (7, '4b2324ee-9fa8-4d84-92ed-119b52ce1f43', 1796038026600, 'librarian', 'authority', NULL, 'authority.distinct', '["苏见鹿","卫蓼"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (8, '2e686aaf-4fbb-444e-a150-16e4d925f4ac', 1796038026617, 'librarian', 'habit', NULL, 'history.habits-saved', '["远山文艺",1,0]', NULL, NULL);
INSERT INTO "bin" ("id", "log_id", "issue_id", "label", "file", "identity", "sha256", "articles", "characters") VALUES (1, 2, 1, '典藏代码通讯 2024年第42期', 'museum-newsletter-links.txt', 'journal|典藏代码通讯|2024|42', '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', 10, 2772);
INSERT INTO "bin_part" ("bin_id", "content", "ordinal", "packed") VALUES (1, 'issue', 0, X'789CED7D075C5357DB38822CC1BAF78AA81595913DDCA36AAD556B5D756248024421C124B8B520207B29CA165086B255F654AB55EB6EEB16273709EE55B58EFA7FCEBD19E025C1BEDFF7FDDFF7FB7DA5156ECE3DF739CF79F6F39C7372DBB43131313117CBE53E22B8E801FF4CC542F86D25168A240AB1621D5C5BAE90FAC8247C4FB86CBB4EC497C15F0B898F97AB08BF928B6462FC5E3B1C8A8B90AF40A0ACBD7D5C3DC5720FA293B748E625562000D049824611A0DFE69E7C5711FE2C7EE12297CA50274B9948209208D0D8567C99422CF014C9512781075FC617284432F4C94228F57155A02B1BB197373C2812BAF0F1A7A532B1BB5882EEB4F7968925E886761C5B6D8366240B6FBE4C4EA0E8C177152BE4A6881EE8A78D19FCB2D3CC7C231658AE8E8B6AA8DAA34AF36BF44D5417146EA453E9CC8D4C3AEAD6997C5B03C6528DEE9B32E926E86F3BF48C2395E148E5A29B061E45CD74A1982F61C03D8A802F71A7430F8A902F6642378A179F015D290AA9C49D060F50D6FA4898F014051FB10DF3528E7606ED3417ED7ED7B674878B36BB1D580BA5688C5B1BB4D3B31BB9C16EA55822B41B69A710AD55D839D8798A2522397CA4C1B5402A7143D22010D98DA43A71785C0E6B93831D1204C3CFD149CF7159E829426CFECE786C063C8664EAEF0EB6E97F80BC484E70866ED8D406977DA09F0049BB25AE32B8FCE3EAD3D64DEC29C27B78F0E92C36EA8184572E52E0528F1047BDE4E2F522420A052B45C2E6B2D7C7CB472EF2F1729488D6C83D450A907A47786EA5DC49B15681EE8FA733D96CBE88CEE731E96CAA80C3E672997C0197C164B1583C37F8E44A630BB92286804EA389B854E8C11730190C0E9D411731F822575C72CDE7CD9DE2C8D58E7B507331704E5B13934E4FD726EF58B478CEE2053B375F2EBCF2E8E8BCD51D96B795B8ACDF9650201C3E6F9DFA94A2328B3E4B607A20BF579F0BBE2919A9910E0183CFEF4832F10B1CEF7B7A72E7296DEAE75D1C3764EC86D43D433F06FE7969D9D476ABD6640B7ED9796CECBB03AF2A373E58FCE0078BDCD523F9EC5779FD7EBC7CA5386C083F2539F8FAA0895EA2A5837E1A54661934D532E84948DDB27607776D2B8C1279FE165A7DBFFFE9DC8B0746CF985EE37731FE60E24AE6B41D9DDD58CE73CC0FAE3871E016B6ED451F592E65D0FEC7AF9C364F3F9B901FFFED94336F77DF90D678492A97AC7637DBBE6AD7B52BCC072FDC58762F0A6FB2F7D00F0AE63F38509B77A4DF4AF9D9F5F3CA4EB5A94839D477F4BC3BB157B931034FF3EE5B2CA2DFFCEE649795997ED9D2F01E2F37C967663A67EC1FD865D88865DD53AD7AE5FF863D6ED7CDE5C89C83FD4B7A775B72A360AED06E6BE09147B5438572CBEB497F942F72F691FB745B78B45BF1128BC8032AF6C54BD65F5E09FAEB4984E3E87936366FDEDFBCF2F3CD78C18E89DC0165F4F7AFEE24EFC84CBA92DFC5EA42FDB77B2BDA7E5874E35181E795CCE909EBC4AB653D1B7B5B588807C7B81EBB537A694AEEBBDD1E6C2761B9C3D8C44DCA94A733C7BE3D5376EECBBA6763FB3CDFC878A5B81FA2BAF57261B4D5FDED2F262CCCAB5852D755969E663B2E3637F1856CCFF931CB165C4CF34C39397E22BB7DC9AFECDCB0D5B943FA9F3B3BF3CCFBB797F243F65FDD9F3E40BAF1C1C92B6F5253D765153EB63875E8B1DBA6934E4ABEA2E261D005D1DDCEF2B7EB0F3157669A5CFC25FED6D9C9C706D4A66C7A9874F445A9EDC5851716CCFB58DAEBAFFB8B2FCCE0783F90E4BF28EDB5CE9DB1B1D3E3776BA604E6CD2BFAEE67D9FCC14251E88192E15D1E0C4FEE9ABAF9994B75584DCF395541D581D537E20E4FCF5DBBD5D1ADA6C38099B70B7BF6EFDDED569F116FCC384BF75F6FF3FC77656468DFDCB6AEB7EFA6F8787A1FAC10C70DA7962C8C5878F543C18F09DFD6F0866EFED83820D06168DE91DD79438BBA2A4B66CEF7589A6DCFF07A6B1B873D9FCDE91AD827F7B7A5537FF1F7BDE158145BAFB8303273C80AC7AF56CFFC997AF58B62EFAE632FCE3F9AB7EBEE85EB6EAFEE0B138E37ECDC74BB6C3EE7C4C73E8E89B7DFBE71FF50BE441A3E78F1CB88982D0FDE6704956F8E0C2ACF9B62BA79600FD9F91DA1BF0B83EF7619F4B4D3CD65375647592DE9D83BFA9DF846BFB755EB33FA8DECBC677C7291B7CD8E9B657555B19989B6BBE2CF30A74FF2E8B8ABECBAF988FE5B64A7E7F77D36ECB16D87B09061CE63BE8D3D6DE1D0E3E008D6CEE489E53BB155DCC113CEDF1F3DFA529E93FACFA9566C9F65DF3D58457F1415D35EF6D3CF230F50EB73D6D80F9E63BEA8C768F9C4E39BA4CB156F4ABF1BCA3B7D8F56223AF1FECB759CBED9ABDAF0FC28CF3DE7FDEC7F5FD1212B6371DD959FAED263CBEEB312C615D31F04584EE9CAB036BBF347A1BC6854FEC472C5C4B6AE67D6956C709AB53D5ECC7A101EBD22FB92978F95FAC434DBE5394B575C99F29DD713B3D9B78B063FDC3CE3B1CBED0EE70E2B5F2E3C71417576C86AB77E1776AD9F74337566C09593F6E7EE4CE55AD9B7FFE188F2F97396ADD3E2E9F47269DC2BFE328F88F9D8ABB94E0F3D1E0D30090C637DF8F9A9D98DBC87BCDA133F2CDAB4667C9A4BB57AF1A19C0127EE7E79F272705284F9D1B11B4DDF2D4CC80955148D783F29FFA2F7FD8B8F1ACF4EE95E69F678D23BD9D82FBB58AE15CE1F116BDD39EEDADC8CC3057566EE8D5B5DCF0E5F3B75B44DFDECC40B8B57D56EB339E174BEF7EF6B0296647F13B0B4E1FEC9F88B1B038BD35EC41D3AF7E38F7F5E9FF0FAC3863596414131A39EFDD4E3E2B9B17FDE4D71DFB8E6C3C3353FAE55F5CAF5A7F4EB45DBB2319D79EDD0E0D817AB73CADF8C0A89983735F8E54F53BE0E7E38DB9B9DBB43A8F24B4AB8D8ED79EEF94EA2E5A3F3072C9A3ACCEBC0EBF1516347AF345937A078CDD263EBE31E48E907762CDCB2B7EFEE0F93BF33AB7FA338778D5D3464DF84A8AF052153293F7EACB25D76E2EEF4B5AC3BEE0DF1DEF64B1F3E2E98D467C550614AA96853B70BA1D4808ED13D4D666E5DEABCB07DC39BCA9212F5D1C9356729A7470992BBE4EFF772D9291CE5D9AD7DAFC5438AEAECB2EED91F9BB19B7B5DBC6DEEF4F6260FAEE70D103A989E097A31E4ACF5C42FE2ECD3D2AF751EBFF678BBFE76171B1F3EDBE3D578FFFAB41B53BEBC94265AEBF8C8FAF0B3EC01B5A7A61E9DF7459CF04FDB32E1CC06D998B54F977FB3F8C41F7E26CB28BE7F76DCD6F5CB0729B79F8F4D793EE35CE833D520B3BB17BADC5AE074394095DEF3F58C59EBB3A4DF469C195BFBE7CA473537B3A38E1E677A9D78A7B8C6601F3EF772D0AD8FED83F75DEDA57AF6E35FCFE6DC0A508D1B7D70D7B385B75E46244DEAF2F6417BCF43BFD574389621ED9EBB56F036E1D5E9B149BBBAD6BD98B1FEAB8F2AB3C326D33A9EAF7B777FCAADF5052346A4AE77773B142F191F9EE474A3BC50B477DAADF8A7090EC53CD57A7552F73947460D73F35E75EE68FBCA3F3A6EBA51FEEAE4D3FAC5757DDFDEDA37F5B264E4E5FED98B79BFA8C3C6395533165D1920A1B21EA524D7AC7A74AB7042B7D1E75E7C75EEFDB1E3777B4F973F92BAFD38EDA0E5D137330E74F768108556B85F1EE07FFEB1DFBB132317D44CBA255CB87118D3F4E59F237EBEFDE7787AEFDA59FE6D3797786D3C6CF70DEDF09CBB63CF9B04BE485C14BE5065F36D7E42F7AB55C757DF9E38BFC35CA67B2953FA284F3E3C3D308CB69A65D1EBDD6ED3718F8F3BFFA9DE75EB6630A3DBA5E4854E93FBA5774A1CE1F5ED9317E7A6DEBCBAE6E4B1D46CE998A4C46733D75A0CDDE832AB5DF25F69EEE7923AA80BC6BBF8D4B6EB2E61EF9C3DC8E319DB9BB576F46449E6AFF2B7A9C7284B37FDA596B5B9BD70F246D68E7AD7F7B109B6CBBF5895D97DD17387233D45F327B53DB4DF447164F1F6E797A77F18346C7D4C4A8C7A0B7FE5109BF2E2CBB9394BDA2C38DA8DD2F158B55BDAF00FED8E4CFF98E530E56AC734E7AEA713D8A53EDC3BBBF8F356976C3A4C7B356F75DD5476E9C30F9182410EE2EC7D9445E1457B3D037FADB61D20E7999DDE7328246ED5A6234BCFF0676F57FB7C3D5415B0EF24F7EEA96107155903437ED850F47EE61C7697FA47710716CDCBDD211931EDB4CB82F1267D3B4F709FDF7BDFD49418E1E95EFBA6AC0D785538745DC76B3E5917872FDF92FC2EE4ACEFE38B674FACF3993C65DD989BE3DFDC3B9F3B3C68B5881BF060F9809294DF9679DEB6F9F1977CFA4EB5E7A3FE9D636FF117642C70E2DF89BF3A671ED76EC2F86E77CE148F19B33BACBBEC396637A4F3F0ABDF50D2F60E9A5250E7E5B664D0A42D819BDC39D46FFA5BC699C70C6EB4AF773A9F7861E0E1B22F55ED763DFB66D571C7BC9F7A56153B75B4AE3FD4E1E2619B45EDEDBA385DAF30ADE09CEE2DEE72D176B022E79772C9A470A1EDA4FA33A507CBF71EDCB0E1C2229E6089D0E4C2E6F12BAE9D9D3D386391DBA05BD9D401A6BF7D99BAC1EAF5F1ACA15BBF63851C7E26BE15EBDDA183CB47B78605978FD57DBB21EBE7FEEB8E9E7E58BCE6FE8F050F7867BF3F32CBF98E8A6AFF3EB8E78705B43B5D2695D90FE3FE36EEE5AF8ADEA92F0FF5BA7EAA7C20BFCB96598A05A3AC96753C5B4BA55E3071621DAAECBDDCE7FED035532C83EA1F5799D53F1AB2E1CEE96B818382E675B208B53D515A979430C0FBD6C78B3587EF8C5AE076ABCF72B3F76F067C3512BB3D881ED7DF37FFF6DBC8E32ACEFE9AAD374707BE9F5F3EAB7476C9F594B8130F6CAD1A0223D7ED999F3D61B24BED11CA3EAFA9B42F261EC958943AB19B7D976FBBFBFAC79A5CD8F4B1206963A887435FCA4DEFF5FD925F8C7CF064FAC5B7585ED68A0536FC1E61CF5E3FB89D7A085B98FAE4E4E9FC9B337F3F7FA160BECDA211ED233A6CEE3C601F4B16FE3C70F793AF2CF77CF98CDEE967AE8AD17F819FDC29A7AA6AF1EA069649AF59E91B165A38FE717D83739E925DBD67DCD75363CFD97F13D6C6DE7FF8FA119DBF749F99774A9DF82A7542FAA55F64AF337BF6EDBBE1EEA68CED96B36F069A9E386891637FD1CD227879FFEFF7FE3E7A79D4F229972753DA5EF1CB793DBA2420F8CB21978E0EBD39F5C7B7EF0F9E6B1B53FE67DAE8A543FBFEE21E725CBC79DA4C6E5CC9A9AABB9C593F6F8C1AB3A5DD46AB0345CE736CBA965639CFFEF6BB9FEC6BFC7BC6DDA95E342AB0AE91D12571F283F36B6E7C34CB9E30E172FE528AFFC9537687924CEC9285B726CE3F3FE7DD9447F5975E07F8AFF9F505CB72FFACF32FD2F79D9C1A5CE5DA6DDA31A7D9A35465A91F4396F7C7FA3ADCBEE17AB0CF370B8FED90A4F9AEEFF370A985CFAE95922DED4F5CA2CF744FE28A6E6E607EFDD7BE599BFE78E81C55D34530F6CDDC3FCC5DFDC56DDD1D6FFEB4CFE770609BE493F67EF261824CFF8E7DD2A676BF10FB74F8E5AC6F6E1F9AF5B2A8E45EDE981972D6F45B1B7EBD93F5747ED6767AEC9EDFDBF6DE7562D59E36C5212F06BB77BB3DFCA71ED2E0917331E5AA8F4F2ECBBEB876393A6A4191591047D52987A9B07B22393DF0F779D7A4653E2737F56EF3D53D8F84516E1BCFF683D9DFEC1939B3B7D3CEC3879F2E895BFC823EE5CE57CF0E963F6C108CE975D53ADA794AFDE5C96BFCB76DF58E5A927DE3EAB503119432F3D33FF7AEF851787578D6A3BB231E9E9B539510F63AB087649DD8F3CFA9339C17D4619949C36C334FD4CFFFDE7F7C46D62FC312C49DAC4338799926F70F2E9B18D47956BF03216F3D8F77F821F3D92933B7675FF49466CFEB1AB779467DD7AF06FDFA7451E808E78A5B07E82BCF9708B23DBE51469DCC54E64407DCDE987FFAF1910F1EDFE7D706D60F6F633EEC7E689B5165519B7A6E6DDC30EA4CB2A5AFEB99A51D1D975B5D4EDAFE75EF1BC163CFCDF3119C6B9CE37DF59B0F777AB04645CB7B629BC32A5D527CEE9E1D3A37F85EF7DF2D4FCEBDD22FA6A23178BC4DD66F8F9EDB77B1C88D174CBEE063FB2327FACB9BF3A8F6169D87CD309B1499A49E3FD233D22A68B4F79C150D1ECFD2E6553DBC7C4034EC0FF190A2A8F383F2DBBA3EB45F5E72505698F226E0D2C01BD903A45D672FB2AD499E39B08479293EBC8B97FF6FE2B191FEE5F73A9C5DE492B181A33CB1F0BE7DE3FD0F4E558BCEE5E43B3C7A5B3FFD8B317D4FEDBE1AE47CDA2D71CBA2CBF7679A9B8E76987232FFF6D49A6D3B6BFCC76C19BF39D724BDDCF58824C3CD75BD88BEEF1EABD7C4D1F5CB1B074CED7EDD63D015ABA3616D9E9BABCB7F98F3E0D4EF277E930E528F2C297A7C7D6872652A2F60FF57EF27BFEBE43671E29981B6D49539251531D915C37DEB1F0B7F97859BFE11FD86FB3A75DF6CA5F3A9E72359BF1C993E7FFDC546C5CF7D3EF4187CADCDB4E3270E6DBAF2F0A259AF22E9B58C850B68BFCCA71C793A75D3B3E1A20BD72A2AD74EF8E645DCB00FCAC884E3263D1496478B4A1363A565DD7D466DBB3F4232E1D7B3F37EEFB6B981415F92FDF56571CFF366D6DDCFFDF2D364C98AD7B32F2F1BFF2121936EC1F3F0ABDCF7C3B1AF8776B1FC7A5F46D9B2014BBCFA9D92F51936C776A64DFBE90BEED996043F4E0CE8E71AE07BE9EC31AFDF72DFCCBA70EB07F9FBB2D7BDB36FBD4E371973E6D4FBBE6DB396FFBA68F7A6448B52BB317B2CDA65A7797998ECB6338D2F5DBEF88B41ABD95FCA2FD12ECE2A2AB466672C0D16C4FD3CD0AB43D9CD3E429F5BA9497F7C7CC9F20BFB29795FB2ED6E6FFF15CF677EFF7BAE0FABF34F58C5D4AF633378CEAF1B67D852BB5C36910FBCE93B5E34F3ECED40FF132EDBC423036F4D7ADAF1EA7ED62CDF0B17F2D76DF65BB0A72039F411FDC2C1B37DE60F3A7523423D35EDD88EB25711976F64534A38F757EFBF5237F80FA705ED3E5C7272F93EBFB8D3307ACFF12599AE93EDB7BC3C59A63CCB7CCD562CDDDC70DEDD6CD868871ECBFEA28CDAF7F85061F8A6FA5DB977982353579C28361BEAEB777BE00AA745A9638FB6EDDDE1C16D8BAAEAE7237A58C5FEE4B366678DC590A44D096FFDCE7DB87B69C1CD938B1951FD56076D9F2B3F96F788DAA3A4F44047539A080B9DBBC12EEB9B21EE837EDFF02CF869F8B8578D252EE35E8D7D167C6EDCBBBBF7DAA4E78E386AD973C0FE3139F9C992CE337ACC4A0D3B3C6DD5A349A36BB7FE48BD97B8F9DB6EF16FBEFE3672CC1FA76D23CE8D7EC26B3FB567E18E7E338EFE71E7E5FCE3C10FEEE7158EEDD7D8F7ECDA6F1FF9ED70285B7EFBABB9F7BB9A75BD7C42FA27CF8DF5E3C7CC6EA99E973AF6B13159B262277351DEDCAE47DD04170ABAF60CA49D5D3A2861EA4CE7ED1BC4D1999C0BEFCF66701E9F081E7860DFE3EC39E7369F9C207A503C63E62217D3868ECFFF58C6FAEE72C9FC8105C7EB8356ECA20EE2650FF70A52DFF72D359BBDC24A3533EF74E58D99B20F0217E1A34B7EFE9C8BBF492A8F3C5A1A30D6BCBF8FD52FE5034D274EF11F3CAF7AC290FCBF4A3A2CA85F52EFB946483F641FF8EBFCA982D8FB473319169BBB765DF07E4C8733E617771DF6A2B49F31C6A6F1F553DFFA310BC78DDF348DE7305A7A696FA743F513D6EFCFB2B6107F3F22DAB257E389B5D75C23FDED2E3F70B96553FDA684697A4532C7FEE5A88F73AF362EBBDEC7ECE2AC2F264C8A1B3674EE20D536AFB7A9266F6A16381FF272BFE9D8F3E7ACE30336A4CE89E99675D952D2F54059FDC4C2B072F5FCC0C88511A78EF904742A7DEBE17AFA9DE2613D475590FAD747DB2D7FBDF00F73396D76EBD1AF43442BCF3CD93086565FB9EA56AF6E1F2E4B33767DB41CEF53E08BAA3FB644114B20F5F4F192686A944D0B5B96529950ACA9054BF85E227DCDAA59F1CA020BDDABF4F523DF354577ADB1B24C2CB04C55B09FDCC10C7FBC31AE40951F8BDA6C08545CD060E88E89B642DD56D362854AB92E2B45EBF0429A18DC8704C759225688F99EF2A63564D3967044979D8452893B133E53147C31131A29A8D512B542035EF1132AB40FB735353019F4A9B73B2A1C421365850F139A296BC57C6880BB38481B747B850FDE883E9BB9AF58AB9BB9694B3440971DD688244CF84811F2E9D08443328736211F476D8D508710BAB0D44C172E3B9AE8EBF92DF2B049A5DD5C2156E00F59E3171A8A5AC97D5CB5372C568A052B8962B9EB3A54C3449D35EC2158E2CD771735AB8BB69548F1D58076FAFAAC8981427E0B92D4FC02D5B6D17C6D9F54072BE3D21A77C73FA90EC129457CD2D2605C41F9EC0781FDCBB54F0BC8046E412E9B0D315159BD154BD8DB981BAF2C0FC46AF663FE5158B5AF32B6B6A13C4C5D5343F15028BCE5239D9D857C05DF699D8F64ADD8C749B496EFE5ED2972F6E40B56F9886408CC28E3607028080401410340F33CC2468B243EAB7D09E82751DB58D682D89095A9D9AC7A36948734666D6DA8DCA62EC850C74561DBFD54D53BB1A832A3374988FCC4C07FB48D293A12EA10694B42A46D334446DFF38D568684294343E1F73DDF188A2A766F43653816E1A74E0FA77CB74EE12195509421B55850A5BAB8188B8A502506C07D5555B12A0DD75786EEE9A64F7AE30F1A7A8EB065B6AEEB288D71550DE5BE8D1575CDE7750F64060447D368DA597757372F73D2BCCC9BCD6B08E044A1F1D80C0A56510C636311E9AA902055520156B3038B8A5706475326CD998F2F2C414FD4D1503F817C3581AF35E0AB0E8B50EECE6E8EEC953F8E442DB17FA5696C739ECC040B12B216CDD54821767313C23F0AD58981AF4E691BA8F8C73E777D63E17F6561ACBAD6BFA13C03AB4E5386E42AA3A21AAA4AF522616AD2826C3E25CBA625091BCB66D83800471ACA731AAA13D585C5777D931BCA2354A9998D7EDBEFFAA6008528B3267D4FC18AA2547BC3B0CA28F4C0E0A60FE87A4357A940A6EB68F229A287916198FD50DB9843269B150951ABE63C06D96D4C8C52E5C522C16DA82BC0926AD1EFE0226C7B4E6350784379A5327F37EAD99FE866A84B13FE66F963BBF73647F4EE9DA9055DD7DFD1F2379F8CA8350951EB66880E54EE0C025661D11130A4DABF066804BF95C9210DE5F970EB49752A8EA4F15E4D0888BB9A4F94BF8D0919AF7624BCDA35C3AB1B960123D6A8B3FC543B12B0A034B8D6E0D2997C8734FE270C7CD9CC7EDB6A3C9F8BC639B545836BDB3E757DEDDCC432B942DBD5DA93AFF960C40FE964A39D114FD2577B31D088611EA4BD1861C4683A6B2F661AB140DF692FDC8D68BE97F662A31185DCACBDF037A20C41DA8B682382B8537B9161442AB2B417B9E44EBA16ED3A3AB13469EEEA2915AC3421965B89B8C6207BDBA2B562F48CA76835BEF4DF16AD1A9B68575F8D451BB85E7A4384E22EE37B7B689B71013CAFAE4B00C3A34C4E55262436546E05A78965EC7B521D8E25A5815A6395DB95C175608454FB2AD545FE584A14F481BBCAE09886AA3C24D2E5398DFE35586495323A4F155B0577EFF96E41D78901CAB852CC37018B8A514516512652B0F04A555E1E4719B9ADA91323DC1A3C46A371C12003E886CA48657C61637A2538436C6B028E13328CEA804465721E745067FB813DD5394C644FF3F2A08FAA3008C646936AC335161819A1C66CB5AF9F3A3B40958A28A0AEC903E4C1E62903A2D0C782DD8DB109EAC2322C6957435D3AB434FAFA42236A898A81F1B1223FA0922AA1A6714B01B240C1451A744C6954B2E6987E0E777E555545410C8385A6835B508654604188F8D002F10C118A316974180B02482C330EA247206DD3E04C1D94C3502607D3947199EA9232ACB0020BCC6BA88E236236C4E4E0ADEADABDAAC820B0920D3591407A36954A117A8BD1BDA8C2862A480422D4C5154478879853914AB443988225EFC5766C85B0AAA13C14EF9F03A4501EDCAB8C8F44FEAE32063B908B4524AA42F6110803A3B40461D0C856C2F43318D4860E63A92AEB10B563F6A24103F713B8D1B80E0C2A5399970E43102DCA645F2C2311C91A884F5529CC10C40ADBBF038B0C54E6EF016F8068B5650FA08D0565A82A2BB08C6C55523C62B46F38F4444A01F275201D5C077A0A22B0BA2024D5D55B95BB0F62F9D1D053555D49A88C32ADA2B1A60E493EF233BE0D3511EAC22AB56FA03225134405FC394235B302CB2C85FF893E001CFDDE9B8E7EA795016482BC08260E90808F4604B4A3C3893EC42D1808D416E40D806365074048B09A6D5860A6BA30134402088E9E4ADFA34C0FD6119C41B6B8669F2581041FEFF9FA8160AB520FC2051611A72CC94286A2A054C75F556516569088A65015D950150A6120081CC4DEAAA47265481D44E0207CCA9D158058D3501C91C53715C80BB60218846D8DC0A2B2E056437931B21E5165383711911BFDEA40141B8322344F81EC45A602799169C2416121118D29BBB150B0484058A0700E961FA72C441133D2A0E80855F53E30274FAA13098270C8DEC5AC99045A7A88F8607BDD9B51A9C7C21F6638D2785C8E2395CAA453E087A00F01934776463A986686614E9CF3094C82D4C4462B2AD977E960B6350C73E6779FC024B846C0A4915D9D0EA6B91161F0049D02E9057BA8C48358904CE40BD2CA81B99F187C423CA0518704B80942AD40E35435D1840681AE3594C722E50ACA012147772BB35539315AB96532C8BEB4EDE7C86DC1270E4795B40D46242C95CEF9C05C10DAF97B5429BEE088D05CF016CC771BD10268E8AEB1C052AC601768280A274372911D8E2B802C1D26A54C0B52E5D762953BC0F28049815940F206313B92C0F842551538B14A55729846C72B2B899894800CEDDAC9B2E8BAC9DA90CDA391C9D6003BD46585586DB0AAC0178BD80142DE748E1A75284804BB84A5C4A169E253061FA0E39ACEDA10F8A3FEA0625107912DCDDE862C1B18C342C8F6D35481D990DBE1517F33B0886E29D1400A2C6A2730147413C18459C3FF3A3BB63D0779F2EC6D58D17E2011112D107367EAE66E4B9A3BAE3BE6AB7CA40A51B3795B2F5FBE9CC89109186C1D8CF624186D0DC0E8378802B61A8C27312F441CC8B7B59322E0EA6DC51724B8E606E07624F6705204ABE90E14774FA92B014A1F99742081B23000AA9350E4461148651291CCDE9BAFF018361287C5D69B868E245896066075177BB953C620AC9CC45E32B01C044402A0DE2E742201B4320070B874A503C55B21D7009DFDFD24A950F49548211228A432FB614E42FCD21E86D50CA217F2CEA441AC0D0CD24EEC4691481514E94ACDD4F566A10B09483B0340583291C24726A1CC944A4414DDCF200AE1E3918BD249ED8E049DD212E3E9A5B32B693C1B03E375D18CE72596CBC13EDB0391342460E9A0752341B3352CA73A75047DC2E51445344895130308B87A39ED4E82DBDE005C7B37A98CE24D114B28727CCBB13D925527F4CBDE6E2295E33CDC6985B7BBDD30ADCCE9E5B70769882F0C0CD15E80844323BF1A12E85D654F129C0E86E0801408286239CE41021F8E5E077A91E074340407DF336D6F37CE0E2497C087A317FDDE24389D0C3158E4896334700CC58EE08D9D062BBD8CF72141EB6CC86068B0FA0161E540116810D34B7A5F12A82E064099815D249ED6CB6D3FD2D35D8D791475590C917935FA4580ACD11C78546653E38FCBDF76CA0F14E4E2B5A91BB4804F84600C1A79D084A2B78A14B8800750181D988F6A6E20B32877DBA90C8B501D0C25F249A21CA7DE9DABF62FC5CAB394E1E90D3578D255174F84CBE8C1B008C28B103184BAB4185C94CEAF23F7B3C74F9D10A9F5281CBD37E84F9A7B372373DF48649AD8B670CD6CC1DFC7D6C258BA2AB9BB58F169917C95CCD9C75B2E168A1C85D235120AA0BE5CABF7C396232241ECA93CB80372D786AAED9055E3734B00BA802744E14071711367C8D16BD90052D86E2CEAF90D425D82D6048D94A9C9449C852525611190A8E528436BB0FD214410D4501E84C2B4087F202E51B1453C8C2FD4D471917F87440602FEC060556C2A647CEAF8726551B12A2F162603534251015E4055C6ED8369607E89584138C14F481291BB4FAA05A09A0ADC1E5F55F16E5C48201DCB54A6666AF3B26475669D86D5F0486D1C2A26848510886A29C2D5AB018544116309A3B9BA702B169C4BD412201E43D63DB248191C8D6242BCA40A493D3E28C4AB0751BC171D094E4053DFC04359341DA29E0DD297568D554735A6ECC2CACB953B8A1B6B80B88944F901E219843F9E9EA096CA704D4B7484A6A53C846841F02BA38946608CA65B453164EA440285D24648C82BF62305C2CB2128398AAC021F058336E516B0060B0E82E9001C654A3AAE49BE7041FCC6928BE0116DCAC3D5BB9D81E464D088544DA33951508605F204C1FF8E222023528ED47CE5DE1C348BD8BD481D116EE816A2D2DE746C57188A9051C1A45015194475A20F79529D44E0A1775376243CDA1AC1834177A21064FA0495BBBEC944BB322EF3AE6F0AA20BCA25427523EAF5691069446309CF770C270AC12DA44F81FB8971D934557604A1CF785D08050E5846B6326B0B1A1972D8E02275FA5EA4DB20C921B5A810E11F8507FF1A74F4CE6F30091D0B23E838328100D11100B031B1563374019E34D586A962F713010B61B3B58AC3D33BC821A4B12C8D8CD519C9554A3AB25C31350D553A29E2E97DDB972480564600B207430C20592D4231315F26745280EF7414C8A4DE141A953A642D9D3584324226420BAE14B94226F6761982F72106D5FBB1A1A441AD8D0CFACD600A8A6FC428BEA15268143A85318A2294529C9C51ECAB1968B0180D84DA252275ED76E0265AA09934673EA571471D5869655A9966F6E63C96034F2FBEF6245CDA19C1A51BE89003B0CF81902807426489F9E925621809A68D1198C3D80C472A8DC671684CD9A60EDDAFDA1D87D6920B40F7421CB05ABFC6A4AD0E341E8BEB4865E37101505A37D070D240B646063A4B0CC4752034ABF91F3C67CC415A887F0415045BAA31A1198980171E4A6420F7931CACAB926149BBD475BB200F259C13326B1AAD0D57D555A1C5A58C62C2F3E36A853C0E64DF44350C1F05ADE611651F0201C26580A3A6F13834A02E2A2D81664656696AD6449C5F17AFD10D4B1A95E640A3EA3DCB089D0E36F3B52D1658861989051452A9A7DC59BBF848109EA60F301D48C318CBEDA33565918A40556C15EE8AFCD0D420F60FC955D70521439F87DB7DBCE8864505433B11B911ED4AFF83C44A62E3EE6475C8012C2A1EEE0257B0A2987BBE7EEA3D5B54D52920E6BA463444D17E64D30BFC81505427862A24185981A8782C7CA7460F603E7AB23992E663CC99F82B771661BB77511C1DF99E62773C5242B59FD0BD586105EE4EC351A5D67707C80B4C4019B3159C337286789514156EEB0AB00CB46080B2F6A89D948962F7B9D3A64CA1A032C6D6402C3F1EB9CA8C5454C9C0CB33481F0252D545BB29E33DF9520F1145B3C7C292466339D268FA20D189340DC3E5B5A1CAD04C2C261499F8DDBBB0D034B41E119706FE000BCE50EECC0705C0F18DD2D04A6F319C498318733FD6C006DCC96889AE37135412200B83D80E2696BC11672B4A95A1A15859018444C8810547130A06811A31025D2FA634D20896064770D02DBD6BD92AF5242CBC44B486B0F4520ABAEFE4ADD92644A3EBFD089D3492313F325D5D500EE1A5BAD00FE83263DA5C14B3951D4032AEE1776263508CAA20B6D17F2F16BC158B8AC002F178B73A11D20BAC663B4C9A907A8D190054F4DE45B709C4F2BFC304B8FAACF7100BF952CD307A31609286316602DE63E55BC0C811490E11CF12A1AB66B5A13C078526D1E128F22A4C52C505020D2034408A8057349A16F950FD32CB0F55376AD234CFE6C711EB09E85ABBCF00C806C685A8866041E928680D0D5546A5138B4490D4111134116F42F441B84D02A0726785327D2BA8C4DD9DE99A68AC02C2FC588040D869224844F5513C3F684C08009BAD8CF353D7E28B1EF92110C8C0D0587AAE9E457AC967916867CCDC6C04289A851B1C2DB06A48120A8A20BF04E8F86E9BAD5804B29DC858866DD7C4F97867085C21AC62D086501A13505447A30F4111794DB2DA379058D469A8DA89CC55C87655419CBA601F40277A362695EA706FB2D8C5D609F8676473A696F85206F29910F5ABA2719B1E52A12C8AC1926A50FA1259A5DAE68F55EED0A60240E47C4DAA1C5FA84AF303FF89DACBB288AA91C6EBA6C429C3615A07D07A17184908A377C61025612CB34695B41378A1E163780C96918B442EA01C30417E7B6711214EC82755E25B95F0BD20EA9A42C8E4906529F057A767021CC2E3A2EBDA38225B0223AF0A28453901E1AB71E00825DC57A1E43FA01CE416111E5F26228AF16859774B85DA3F5D93C666D6A055CDBA7894F9E7A1550298055A864A2A26C415E25F34847F0DB0073A13CB92A8A85F904E100A4DC7D7AFD13F0E656C7B7D918E44C5E0D967904610F0D56FE02B9813C007C4182DB5E1E80155D5457E386EA928C6C18940C801BA851301950C527C09612696C751548ED3104444A78F48E37034F0C7D128882C553B896A004AF840B0F082000C4488519395200E498C8C980F533AD26D48B42BC310D5AA0250E9BE32445D50A95B5A57C6A72A9353114E25BB08C506A48989A9B3B73454C7219381AF5F68AA2FE0310AC2915082146ACBE6846C11F284DC76F25E981251290268884928492C4202A191B924649CF19523DD7088DF09B5A08CC8B516F82349020E155428E3B7A3855A7CFB019A4E4530BEE01EA559CE20424DDF6D28B2C6A5107A028678A8E90B193DAAE7130BB5788E0CAE4F5D97A4DC1E8154391BD501D08A49B92F5AE5F42BC28AE2D12A67F03655DC0ECD227864956E47042EBE8843108EE98CB2B6889104593F02525DA98C40210824E020CDF8C4CB514855715059BA0511CDAF08C562E9B944B80B96035F15F2552557A3E02B390C5F6E46E521628919412E0F01C8106520C6D515A0E954F9021D106291A9587618B1EF4967D3D5A15BC0D6A3DA0BB8CB50B4560E4F1196108BCA823809D14DBB554A999C8B15D542204371945174868BA977D15C92C41933BAA79BEAB82AB2085F4A0AD6C4DF604C70C12616D59BFA266479AA766A7447BBF343B792868C437E06961100D3458A8CD318C1A9F60550884BD1912008C02BA01F4C14B48F8880012CA1C284A81219832A17557D403A1A20B0C60590B01BA81DB0D5DA4C3D2DF431024F97787E4E494E48D811A2508605E6615130FF0C8D57C6E98F972B226086C40A298A25ABB762997E2872CDDF03B842C48A6228B00444324A584735200B22151DA7D96C66466BB27E389284A3D11C43951F8B62061C2292949AADC8A0D5E1DB42883D4115682D5419B19BC82B5407AB5455A944AA806231FF1A6297272E7D07881A30624D55A5BAA040276568E13776AF6EE59FD890A78CAD055DC402FD953B8A94110520F23A9AB3F439C628D27C8CC9DF7082E6C4D608A2F08CD73A733489A02F4430C158E82E3DE5F4DC1D4D1AC958494A4A500EA959969FD237135F55AD80B9A2D9A3DA5C9CC65C82990BCC56A723EA2AE3B2A1036A0FC68D17E4434D3E1279328A80F0657542AEB1AD11EAB2185D1EC0D257F2C690D0353718B05A0D7476154B9CE51E1A28FA78742C098AE16C8205F35256C73654A411B99A2A3915A60C164A955E808A8060A10A0B356847562923432822818726046EB2FC398E34A4B16AD480351E624F1165DA9439631C2878E9060C15E41828BF40851B0D787D94389E04DE584ED113A148F15A4D719450EC06035C3BF803A0ED08B84D565A2790E05A1BA454475450A28CA6A0731D7227817CB5069A3E1E9C4882D6CE20348D5013A615A72905ABC393799CCA6883986F245EAAD208759345D249A4718C1595D81AA1C6FD0BE144003A2A86C7A612EB166097501DA6C01F791388C93202744ADB64A9F42BDDA43EC750CE25E6D75001A63714DF021D82EFA4451AA1CA8E68A80A5317EF25420468275664B00C0857D1363B220268CCDAAAD9B0A56DD7E0A417BBC9249C8C19C63B04250022D2677C070DDA4CB44D1371A8F26B9179ACDC06EE147975ED1E28B451A2A21865494445BF3C0379B4E8006571AD669337EE6ED4FEE16803487A9E2A291E4BD1147AD4A5A9EA9A2C8D372CCF6F8C2B2676648063421E03D5BE8B8040608AB1F040845564152A24E21F75CEB431BDB2A1B60E8BF6277CA86A771CEE46C251A96CDB7E22A8518666EA09A4579C29240219DEB9D447636733806B81CA3DBEC4A20EEE753532D8647D762A09B031C3BA5C43F9C2283C9CD983556629436B506C18BCB5A10215B989F546B495110FFB9110E0BC271A8918008927BE055B63AA2002C73FEA26DE64DDF76B127E862D294D999C071133B832752D32CBBA0318A8A4861F6EA028D3D2C17C23EA144529ABD235C3E90DF734D270C62AFFE3B05AB44717C0698B0EE85B943EAD3AF065020FF16A54E20A56E5E5D1EEFAC63269F853219AE1F5D5AE6F48C31B5D0C4034DE5BD7501E8985C58379D779228EDE874C2741B43248BF419FEC0ED5ACE4E05F6D05190A057DAD986600BDEA7E4B1AC058E59F4AECCE85684F5D5886227FBC12A15DD74339211848DD464DBD40E0D19D05DF47E121454796F41BB3B5C7F3B4FBB00D1CCD6B7278CFC0313D5B427850B5B2A0C2CC84F8323939B187C9D6552459259688C4322951286BEBBA4A821FBDA2C01D063C495925463C05C7276602080AEA480740BA6551FDE91EDCB2353914D8649C4F4E02A23FE423833A38CDCFF159EBA4FD53A06B44E8ACBB0F4EC935EB3CD1DFEED046870728EBC4347888E2E9C384075B401637061684F27C02D7027DA7D91A1CACA9600DEE59510B0D3A53D6F8D091B691E11175D56647199B806CE9D822FA6BE4B423991A1604CAF861974FE09B2BF8122F3C2A315578A13F1DA0810E5D295E5226746F01615CFF9A9C916C0AADE9D1481CDA27E72775B8A18B2FB4270874428C1E3178AEC09AE806ED4636CDB721DF336D413C48CF193B42A73F4B453E04A23F924A3EFB616EE4C887FE1EF9A4878591031E9646CE75E0A358798ADC14D2D5F83146740AC7E82154DC44B47620C35C80C0B57650C14C2115183B0F89FAB4278EAC3ABAF2259226105B38B4888F2B918AE5F87EA1F6DA39353D5E64A36BFC6F385FD4821CB4214D58BF4593DC4937630B3217C9BD753B476D8D88AB6E0B67772374D56D02EB6DE4E4C64ADD05B993EE225677618431BA3D703D8D9C8BD0ADB339923BE98613EB2E5AA0AFF622507741EEA4D3C56DBA0B72271D37F29B5D58AEE1CB24E0EBE1B29D494B3A62F87093402A4452A5FB26495B4899E47C7774701FBF61CD97B9FB788924F8F7A39ABB89459E0882B5B74CEA2D9583EBFD1C2124926089D4113FFF8D3EB4E1A2DF5FE0DF99EAD4F486E9E2A58419D734B47158BCC10E0673E5BB8A3DC58A75E83B39E91C1E83C9E2A01F368FCD65B21CECF80285DC6E2474850BBB917632A9A7A8C9D77A32E11A6F1A6987C3B5DBE460A0275BDF9338986EB76929EAFC0906342687C56470583C2A8F4963D1D8AD21D0042CFE8DA32D02A5F2581C2E93C7623339341EFDEF8024E6B474D352638EA49975B341DB3D1C7D24721F59137E7422F8F1C93D0D4BF023F9FF70E45FE508D9D4B5EC4B3EE549178227A4BB1AAE581037105F16FDDFE10B8DCB61B3606A4C3A930EB362B40AB6C9BC0867FD5913D362B0D48807699E627426623A47A9C4739DA3A758AE10E161A3399DEB48E7E1052F829D2D77EBB1D8AE698A422132083B9CD196C42372C4690999D30C2A90974A63D0195CC80D590C32A771D3AD99A7DD483AD741D332D24E0319EEADE67BFA20222C5E6A401F985C18884B8771383446EBE24427EB8421B2E314FA2CE6733834260378CEE3719834368FD32A1224B0867060B0C862D294FBE470D9D4A855D5B3FDF32CEB3F7CFDF7F0959CEA344FBC6D5029C5185F3FB94F0A62FE61ECBF87B1E43CD5EC73CCB52983D5AAAD6EB7D8CE90797E44E6360D48C0E3D1D077AA3380DBADFAABCF270193F3F9AE8DD904AA440A098111F6B2A82D84332DF877169D07728C020C360DFE63FEFB6766045B2A87CDA1D3E93C3A8FC5A2F120326A45E99056B6A2747A6123173ECC8C7A078D947D966B304DFC47A6FE43658A466331790C2E1D70E5C13F26F7DF8FEDBFC00787FF06052057F79A9F18FF5401AC981C0726CF9145FDFC08A9AA0547CAE5D12111A0B3680CA4D7BC5653817FB370E3E92417797F1E97CB62B42ADCFF2ABE5E7CB902C52506D0E05269740E830EFF68B4FF49345A4885C9955E73A37262CEA53A72699F2F24580B42C246B93C9D4665D12016693D5FA45139865584D4B7C974B5B9B0C1CE34EAA7DADFA2A382F41689359BC5E45279742AAD7584599F07171272269B4BE7F038F097C7F84F228461B82DCC4D2F4E3686C509F7BBED09549A084C275CA01CB80C072ECB81CB71E436ADB4907A6BC4ABB504FC1F0923E0C2E451A6C1A3D2985436954A2E9B35F7305CEADFF030B624565B7C4E3C6F09047404BAB41AD4B787A05EBB70498AEB4DBF6FA1C0C6E4D2B81C30E90C2A2437F0E73F89ED06BB36CDF25A736BE0253ED7A7800FE67181E50C2E954A65B1E9FFFB88E126F5144B0DC8358343A3D2E90C0E03826E3A8F4B277BCCE6820D08FF0DC96E6F58B25B4C1E9A8AF467794533DA3FD2FB7F577A696C1E787E3A97017364F058D4FF28F7F43FC9690379CDDF53CE2F0C2B678BF5C11694B3950AE13FDAF98F76FEA39DFF9A76762069A7E5E70485663081FF5A40D8E65D4B4539069BCB6653390C1697CEF80C4EFE7752F1D3EE2D95C70D77268B54CBC53926177206361B7490C5E0B45EEE6A4909FEBF624C653178342A9547637169741603706F2D72A3B3FF86F875342C7E2D466E5AB9FBBCBA6FE13F22F6BF40C46874069D01B69B8B8A7B3C26A3D5BD22FFD13C316495FF965A7422A98595D1229F0DA0ED00D838D2189FBF17C934A5A53D2F4C2E87CDE3011F787416A7D525CFFF6856B4180A3159541E95C5637199543A95F5F764EDDF6280993C360730A6B3E92C56EB75A6FF647E18ECCB34BA6DA8B36165306D298130A00CAD2411FF68C33FDAF0BF411BBA90B4C1FAF3027656EB15DC768BED88931CE468BD85F22D1322431E8B816AD62C2A9DD3EA261CC0E05FD985C3A2B23890B9C210342E8BC5A0B71EB2B13F6F1F24834945F018740E8F4BA34268FB5FC6DF204B5BC248CFD2AE86596A2008FE3BABBEFF70EE7F8E73DD489C6BF779CAC86E3D7B36A28CBD5A5841A373E86C1A8D4B87E89F09C6BCD5348DDD7A3CDAD296382A8DC1643239741E8F0D16B07587C1617C1647B91C3A8341A7D1994C1A934EA5B59EB4709A5A5FDD166A3D67BA1BE68C019D627F7E62F90F030C320011D9DA8DBF5AEA2313E3AF1C44EFD16A7E80C6DA8B2F5B2912BAF0F15739769411276D5DBCA572B1422C454753C92F8CD2BD72C8CA0DBDB190E866891ED580B1F610BB7B78C23FF46EA1F6262DBF9748074573280CBDFF10C1144984DA6BE27BA94DD0BB15456E52197EBA87EFA6C04FD059F1150ABEC043849FA315483D618E264DDFAD08E828F0799910EF5694B8EB66A97B2596A6B3190937ED7B913E79D04CC17737697A784FF7BE4DF457F77648CDF15DF4848D162CF12479240BB8A1E1045C35C151CB096483D0BCC9633639266C74BA5D9B8272D1BF08133764785B0BDCB1D24A00CECF95226F858B5CEC8E1F55D661D2F45856CB6FCAD41E74D610AEC968CDE5CE42265A2D16ADD1CCB3295C0BDC04E0C2E026F6C4B9DD167D2706BAE5013AA390A3E7ADD0F37242103F85D0E48898294E1EB3351E520406E9147AB8BD5C24729189DC4432EDAB38F5B4D6E0AFA5B9E50A1033CD51C666E4B2D51C5177D13CA03DB26ED2EA216F9CBE72015FE282E66762E8D8DBA7EF984580E51E7C3A8B8DAE4039BCF0B999BBAE53E087DFCC917594E312A8D1131757C4111BA148F7D1C8D12AE21DB7082DEDD72D8E67F1F8429A2BDD4DC061D2B91CA1083EB8F2397C373687C36609E90CBE90C967F2DC687C118BC6A3D20502BA48C870E38A5C45221E5BE0869F3D36FB6EA6EE3B1CC807508837E7B5C389E1C977C5DF50860B29A24CF3B7A95AE2DF742F32764216AF5D76148A408070CDD0C9BD1559D89B0A326E54D1501E227153936285FE6A34CC1ADDD39A0F1B2F910C699B44F31DFAED75632219D748E427F645AB17849A98E38E46C35299087F75AD0DF1BE5817ED1BDA3ED50BA4D4B85E58AE16C9B4A2AF653A688D00B4CBE4FF0175977632');
INSERT INTO "review" ("issue_id", "parser", "filed", "done", "habits") VALUES (2, 6, X'789CED5DEB731BC791FF575CFC2CB9F68987BF29395DE22B47CEC9F2D55DA552579448DBBCD0948BA27271B95C05F0098000C107C41740F10590141F204882249EC4FFE26076179FF42F5CF7F4621694161440C54A39972A990617B33D33DD3D3DBFEEE969FED0F3ECE9F3E127FD3D9FFCD0F3D5C020FCBF677060A47FB877F8FBBB4F9E0E8DF40F8D3CBBDB3B72B77FA8EFE391BF8CF4DCE979F64DAFA27BA09DB7B75FD1BD5EA94F95FBE4BEDE3E59D1244FDF93278F659F5FEFF7F5F9D57EB9579335D9EBF3F7A952BFF69506ED3CD2577D9ADAAB7DD50BB49E7CD33BFCAC7F04887DF9E85FEFFAE0C9E0C050FFB39E4F64AFFCE39D9E8167CF9EF391FD0F8C71A87710DA198B53EC68871D6DB350049A7FDFDF3BDCF3892229F29D9EA1E7DF3EEE87DF7ACCDD696C10BFC4D1F60F0FE08BBA72A7A7AF7704A80D3D1F1CBCD3F3DDF3C78303CFBEC1F6F683FEE16F07469ABF41CF43CDCF4FEC4F30A0274F079F7F3B04E3FB430F8B5D367616A107968B5BC779F860BCD886D1C107EB78097F666B562EC47F2D1BA9A39E3FDEE9E91D1E19783288F3FBC30F3D2303239CDD462EDF0804EAE50C9B9DC1013F7F6C7F43BDFF69E0C99F9C51F63E1FF9E6E9301118EAFD96BF7F1AB2A6334661B3071B0FF5C1A3DFDF7FF8C5E70F7A7E842E1F7F8F1C1553E1E3871662F4DFF57E0DDF02F79A6A400D879E22AB7A5E5742567EBB5E2E9B9545EB6AEE756555F4F6BA1276C4F507549EE167C03E1F3CEBC50FB2F2E31DF154168F152F1FD5E0D3277FA2F79A43BEF7F0DE6F1EDEFBFD6F9168FF9FFB4164D29D9E91FEBFA072D40B63462A64AE8E3746B759AAC4D2BBC0B4D795A8118998E9ABC65414BE32967641258CB3CD7A69B25E08B058E4AF81D156DE62FBD05CBD7C086FB1EC187C806646CAFE69CC45586ACFC89FB2741EA899EB678DE58B7A2162ACCCC38B66A9C08AA740193E5BE797F0C138DB324B45F8958DC58DE563ABB66C9C6E1AA970BD3C839D4E45D954C958CBE0185261AB36655D1E03D97AA964019DC2347C65A6A691726ADA5C0BD04F963B616BB3F02D75D458CAD280596CB15E88C14FA4C69F80C2D1139CD4CA3C8DAD1108D6AB1B341D68E9261D5912E2917EFC230AA813F65BB5154E751D19B3576347B3D82DCC15D89C5E054E030390799C0166E21CA5B1B20ACC63932BF019C652AFA6ACC0046779CC2CED5881289B8DB2540E1AB0AB2573FD081919CF00E57A71DDFE355345D6065E58A94D732C89D34DAF9B893DA006CAC8057EC1022BB64879D746A24882454D7951033AD0D88AEC58D35340964B69C5D8B8C4C1E7F2A044D08C15F3F57215A51A1905F6C35B341E985ABD946CC745597051EE9C8BE6E161BD9460B160BD04CC5B07810179FCB5108651E0A0488180A9A1C9C6FC0970DACAA386E1D889B59512681289026796DB827F6C76BC5E8DB51BA9D2B21C5B47FADBFBF7FEE5D307BF71C6298B71B2C0FA47F5CA4B5772CEEAF6753E7120C6A21B56200846B95E8D83A6981B415866F542CABA2A225B8003D90BAEF17B2CBE8D1C28E6593209ED8DF9395818386558EAA52DE3B4084B1108A282541758310A2A83FA557909EBDF5E365B292B7C6AA5F78DD02C3C31A3FBD6E81A3C414E96178199A04A466C8B56262C48165983E7F004BA301673A014D412D618EA05A84C2482AF808EC716E95BFC1C5827D576E393229699D2C5324392E5152B1764735BAF2BEBF42B499E1576608A6440B8E48360401A6355163F06E3664CD7ACF31C4E3DB9C7822932052CF912DA804EC3609143C0E3589014CD9E138865AAC466CAA053B88C7373F08AA386A592F122075FE193E338CA24F9127BE46449796D6D85E7AB097882122BE68D708CDAE078C022F161C318EA857DF3558D4D26ADED095C78B978BDB242A604388D0DCA8B66A888161E841FC0F50163430B89EB26CAD2AF602E6053E0B915E2CBA2908759D74BE97A79BB7552D64E10AC713BC988A5AB74B1746950082BD2AFD0B624F7C04883A1688CEEF38104ACDA4B32DBB89E8B6BD00CCDD4E1A1F815DF2A031BE2C84ECE3FB430857D9639034EE32C0F56D084EEA3F9E7FA17A81743A4ACC01E94395F3FB86C9AE6C0881C12F3605BFE2990022D0086B1D95D68FC53608D283BDF829D04DBBB9E6904178838D94F6BAC4ADC8257A80BE71552BDF801EC2AB8E1B4BC45ED5D192C2C8EA274A1FA7CB0243FD2E6E616880601046FBE2AD9FBFADA9260068A3C1C0336C0960C8C219DB376C35C32DBD012DE42554BE58CC522D7E304EA476D192C493BFD50C5F0D56E36C829943D5971BE760006E02E5F2888B5001C0401E36E143901F8043BBEB51BB4CDF95BB60DCC1E34C6E99676C126B1B575DC4DD3A807287EDE056100583864908026B00AA66B452F00CC381A337B880661AC6A8E168102360E4FDB90295FC66D3598C28DE86A9E81CDA9C5E00918697BC085101B9D405B3B7F823864121AAFD2808DE8280E896B5B8BDE447148814C3BEE6A82BB5AE7DC350A13C6F20C4A34FD4AE8042EA8F9300286021F0B570ED8DC7153C9D4B8C143DED8EC44F31360F17DF3A048E001413BB722EC326FCC448138E83640029C77A8681E5FD22B66784AEC1FC8302E22316302922CBE48800E57710DADA90077408A955EC0B7805B1AF321162AF3CD2C8D0BFF68095619E8222CAE76DCD205B7F42E765BD8CB2211E4567C9F6609EC411BDDE4161809640FE0D4A3B4838C61AB009BDBDC63483B399F4E04F3881A7F7711B401540A793C35CAB1DB3134C3EDA169C3C09EA185ABACB2F11A32E6288C9B530E371250447C653206CBBCDDD43D62EA9E6B537FF0F9A3FB6EB3EEDE5151BCAD2E093A25E0EE7E35D0D73F845E90F4B10C43F8DFDEE1A181A1AFE9BD274FFBD025220FECEED3A1C1EFEF820739D2DF07D4BFED7FF68C3B52A2D977E8D87EECDAB877F8EBE7DFA25F8D6EA4E3BDC1346F70A77C38C2AF06FA07910BF7BE7CF4DBCF1F7E81EEDBF0D3EF9E3EEB1DA4977A9F8C880FD08C9A13554EAAF97ED38BBCD3F3E7DEC1E7BC47CE01A0F6B8F7F1C0E0C0C8F7C402D5E753545DF7FA74C92F79510E6F7431FC143C5531EE1E55865FF8B34F48326E5435BFEE95FD1E9FA2698AAE797D2E64BB1BF99DF7198DAC6ABA22AB5ECDAFA9AACF0605B610BFEDFDFEEE374F07FBEEF6823F8CB182F6927669DA2A6757E15E87D3CE243FFBF4C1FD7F0AF7E7162EC542EE3E1F7AF67CB8FF06C9BED9EE9D62755FB3BFFEFCB32F7FF7E01F57AA37907DDC3B34042BC285B0A46A5EBFEEF3F9BD5E4995FC1C15701989E058EAC08C1F59D52CC5B7BA0E8E9925DAB6D66F0C8EB96D1F8557888DA6C2B47D3881B366B48F0267BA7BE08C3EBFA519AAF03E54FF2DC260ADCCC05DB9B886980EBC2E70EC2A01C21BB0C13702AB0C80677C1FD17B32096083BB18ABD006B10D20C440B0317A82BB7EE2C2CCECD97028BF46AE1EA02CF46ED229E80BBFCA9C199134DB3EE03ED632F97CC6DAA639BDD466F356058656BBC0D040AF190029934BE4C43D3218F5C1D04E21825314A02550C6A0CE05026BF2128D997976B9635DA11B89F3AEC600F3100443C81142B7821D17D969C1762CB91386D3E5A088D880DE4468CD983F47C718F0DDD48671B889B3E76C03E99BD925724F38FA0BF148DC06F585446667B8E38DA4C081C736E17DDB79A96CC05CB06BC083A5B259AA814B0C9010E702202DB5078DADF145C269D82CB3676C14ED401A365BC53028E7862BE305BC56BB80D742C06CD7F60CED480945EBB8C788D3CA1485F78D0ED9DA26711478694DEDB3CB13C07A8DC979F287016F3AD25BDBE41186BC133148BF4222D7A501F4A93D107144B113449F763122D86FCC4D62F4756E12BC1804E27C30367C0FA688978D5787D6D5159B38232919B9BC311D83AFB071218B7C9D5E12C313C277E5A880E06A17109C62302C16419C9F5E6DCCAFC3EC717EE1187108E03546A600646FEE71F41C124F9A8C471F41C4010058D360C9C7C2A58DA07C9A9633B9E4F81CFCCBCB3363AD068242FC6D0719A6DB4D4E806CD5D3C5E4D2BBC66606FAB7E332C53CD81B342AD51D1412374E18C8E63C4041065356689FBC378A7C58D9027005BD8C895D3389B2C7F901C1952AB5A1C01AE90705925B4D1DF2CF8E1F465A8D1CBA534DC326EC59ABF5228BC56D64CC0257A51220FD209623F3B8F9C4103C700EA606661523B1EBA843E04867AA3C848C1EBB75B16E9CAC13EF1B4BF9760C162E86EAEDC2108E5F800981C10AFB04B2049B648711CE7328782E66D05BE2B16BE70286A83E37FFC62F5FF36FAEEFBAF95334B5B1B0014CC9E66EB3F1B2D881B550E9E6484A1C9FD1CEEAEB6A67D544D8496BB3B3DE10F1B6223B6E1CD48439D5BA89562C673056193FE0A19E2A39C77CCB1A7B5D49B2745C7CCBE217CEB7D109F3B4CAC3A1498A3336299C8836E679D678F982C770926CF250B431D6F34E9BB15D3378C0C31F01EB2A04048D44D18ECD265FB2D9188F3B44317C545BC68D6B07F75563EC8C5D2DC1824013CD654F2801A3E3A149F8CA284C3492E338E6F9682319850F3CDA3C8E0742AF4AFC330694589607E6678BE66112BAC65D8EB7C1C557596485A3E6C3282DF1C65216C3158119B4DEA1C9D6B87BBDBA61CCCC92FDC2ED8602977CBD5254CFDEE101D6C48B462ED1661568C2806B7AA70720A4B76F9312E652EBC25CE289526A0FB6200025C89B4A80CFE9947E12F4324B5B2467117A3777632096560C84E1D1E9043CA433407C910B13ED6666D10C5D808578E3E8026C1F3B7A8500287E40FB08F482319AF43EDB9BE22A836BD4DE21B969362ED1381A473C42C40F5DF124531CB75E72559A38A0409C7DB8CAF7CF6BDB50E800E5031D05E66D9C44661ACFE6668CB30CD0C4D0593A4FA15BDBB08DC7718B1E2F1097F073E4A49D548561D5BC9D4AD5D87CE14A4A9849AD8B232D3B2C568C025563638E960D4E88D0F1F6395F12972C12E2FB459A00242002D0020C9495E7EC05904A3556620EA0A5887BA479D4CDDB8376C00AC43D2B7B0A6BC09CE5BB6A36043D52B08ECD45ACE330280552D898E351CF5530DBF5F21469040DA3B966028DB5ADD6E81F0A3CB586C7CFE957A0ADCD33E684599E64A91C0113A4FC3265A6D6C15EC08BE84C00ACAD1C8BC02751008D6827317FAB7D7E7B37F2783F48B4CDDE955CDDF6962D4479EF601B12EBD275576455F57A7D9AEEF3FA7D52072EB6AE76E0B97B654DF72B3E8F5FD33D5E9FEC79673CE69D236F1790E96838B2E6977C9A47D264BF2E6B5ECF8789C8B413ED6D6232BF24C9DE40F686988CE29125BFDFAF7B34D9A749D275197DD3DFDBF76E095D6F756BF93CFAF4D167F7FFDF88476B8DC471B0DD76AD69CA9B23789F5529C98AECF5FB41D8C0065956B9C8AF3B04C7B17A09B71B33BB6426976FE310587B01160BBD874320B749526BE311E8220AA5DF2AD6C6678CC79DC2179C38C26CA1AB64231130D357B8F7E236BBC9F31C02F5CA1C02A0C20EC2ECEC0579B1847BEC135ECE3991F2636C62D282B115448F13C0FF5AA0B1903257B3CDCCAA74636BC98C6F20805F3EA69052632246FB3965B818E713376629E902FAEADDC42E30CC1303900E1B3C0CD9CAEFD8A09B3F0154612C65EC9C9BC2342009702C5A476AACE4091C621C127006A08D2DC4A878F847A0717A8F4E48C5678ABE00E6006F007A872E78BED93EF2BE198EC2E784696B63881E9143FBC68B76C787BA80EA7A37918D9932E6AF90FF96E18152986E6097ADC56D183B11426180E3044899637033716E1DF3380305FD5ABE12BE169E9AF36FADDD200BE508A731F0CDB25BE0B700C4B28E2FE1215B9B7DDDCCF9E3D11D3CBE469AC7451002C145F88A7265EC084906835F42B7CC8363F8671C6D63B0229533E62659A64A3429A103501F5BD8B7D3AB80ECF9E5EBCA7A9B3C0E5D406CBD8BD8050D903B213338A7A9929958A7EC193B84589DE1C1E53CE5F618E169233A6524AE3082CB7588029F6CA582FF5EECE3BF548E2DC4306EC45D8566283280507A7A8F3EB01A226E3139E370031D154A6ABACC906B29BEAD177376BAC0621A9636C2F3E3A459AA5D6B534A2385A31D2BCFC34E6B4BF55282629BE6614278658D04A6C240EF28D85480503C46FA2211981A920AA6709ACD1415E07A93452810563CA3004E3B2108E744EFC239B1636D3C7086CA148980E5A083FFA60FD0625DE60A38D1AB50BD386107D9CB87ECF2D42CC7C1D72757AE2919CCAF30CA73ED634EBABFD5E6BE8DF2F1FB0F80F2EDADC6156AB46C0BEA2D50FE2D765745425CE1F37AFC3E5553E57702701C61B7A77EBAA4FBBD3E0936708F57D63B38F57B7BE077FE76A3517D1EAF24A9AAECD325E50341FC7672ED0CE2FF62C5DABE0F1B46B574D13CBB74EB4A927D12203F9497AC29786E7E4D6C88C0DE2DB4EBAD6E2DB2DFDFFBCD3B41FF2F56607FD775780DD3B3F4227B358981BBC52258CC5B61FAE938809A46B1F63EB05EE90AD67BC411BA47BF05ACA749E3192EA03B426E5398598AE13B8052CD502B9B3DC4A8F7D428A10D33BBC94663B0A3B2F8016CDB8D5299554F604B846D1BA17176B3B1B40F5090BEC56C5F4033A98AF8D6989FB77233F42D76CDE3D7E25BFB0CBA84A9D8F5C22235AB9717016D5AE7393C610DC70830C138E12D3A1C15B71FACCB75C48180544251FBF0359EA19FE42D58B5244119B6314A20163099115EC0781DC02F3C2D745EC1885F19C91A89A283D3F91182734F211C03C089972D8AA76C8A9F19343FB7DEB4C11B1E9CDB7840CB13C4B18B935101E7A947BB716A8FA03D66501ECFA1DF108C1178C6BC661AF38B15921ABA589922D1A95FED62A8387066A4CE416A1C8A1FB26C144F530FE75EDBF9D1BC8BEC05682A1BAFB19DD17A394229E938C2741E1376E9B0920F0CFC0FE8A535A44D29B388ABC319E4DB71D23A99246E0392A29FD62C663F5A0B6B18B3DD5A82F63898ED5C63FD0CE095353E49C300FC456429135240493B6F79F58A72EEC175A427A887E3F13680CB234CA8A78B540B5428BC60F192CE7AB0B7B5593AB925FE6166321EAC5FD13934E0F3069DDD50BC1964357B6EBCBC20064083C6FE288BEFD0E73774DC3EAEE0D9ED30759B2BB5AA397E512F4E3796B85347292C30A470CC46A8A524CA7962AFF5C6C11BDAFD9ADFBDB2B60EF0F4E26C9322DC7870C2EF14342A0BCED1C2F628E5C7B0C979744956AAA847912A8DCD88A66191D17C6DAF64EC0C94978E85859E3ABE686503A8B1E53C190FDBD38FA15BF6869E7227394D8B9BB265816FCDCC912DF2FFC805A4FB5FE41ABEED0292988CA509A350687FE9C4238E2B3D5D1C570A5B4692013634D6B8F3745A68D78FDE6A815D40BEFE6140BED87B5CC145CB3E21BF77341F89751B5454144DD13C8A5FF6681E55F2FDADC28ABAA44A0AC00BF80FA09AF26E4CF8CEB1BF57E4D0EFF7299247D3FCAAD723493EE5C380FD76C2BD4D3CFF9725DB5B46F4BD304EAFE2957C924F55255DF9F9C17D3B117502EE7FC902FA3B2FBE6B089F1249F8BEB702A88EF23601A81917B88D188963E33C781BD8DF58C20C4D23B5D70DECA74BF136E657BBC3FC4E9EBCACBA83FE7FFFB2CDC5907A75430463ADDA326297548E2501D944DC3637AFB8B9E9BD7E73B36D07667912FF11D45EB02F0AB992162BC22B77461AE08D700E00815A132FDA8D5A9C9F79950E49F3081F2292C9987579C6227BE2A29C6B0702677AD5CE3A4008738AB9AD7879F0DC0EB88236BA521788C2AB7746BD119C82CDDFBE1FB79971252ACE00BC9E0E87BC99C17C86E56373266C9E9CB912155171AFB70BA211AA28604E670168B9D2151AEEF57546176F311268CCE55D298A50ACD7DFA14A700FD7F67FF136FF192B45DA289C4FE8B2AF435D0657070B2780C43626CDE0812B51A1C5BE0EB51808B189307A66E062F02B6BAE7485F2FA3A55DE70001397B9D0C03D74252AD0B64FEB5067C7AA9425436B1A561A9B9D73252D9683AFC3E560AE1F99071B6CE2886A7ABC4D51A8ADAF43B58531BA12125AE5EB50ABC4957437727E616DFD1D5A5B76326DECCF9221A77B186F1315BAE9EF5037EBA5A82B21A137FE0EF5C65A1DB5568346E490A46C86A7ACC889B9B0ED4A5D2890BF4305C272189CB42B39A134FE0E95C678914735E4C79D0807B6ED1DFD6DD2C292FA3BB4A4F582EB954BBFB072FE0EAD9C319D3066C274CA6A966AAE44854AFA3B54492315AA97B218EE0B2F58B5240517DC48CB524BB9944E1534997427E554E2903AB46EE08BD3F1B8A80DE4425675C8766ADC727963EC4C1CFAB993D51CB21D6A67BD947027E5714875BA11F3434B0A4B1891658AE3B813F73AC43BDD90135728F448959DB82AA92C396853EA504D3133A2B68C690EFC224AE385ABA6CA92DFA1DCE9A63C71E44AAAB5044DA768329EA192582ED41CE5943B544E346FA7F3CD12117356A42AA26FEE5D388A8A18FEEDB091F46132401DDFC5DD6D15C2F7BCFF8D6BCF2DEE6FFA155DF769925FF1F875C9EFD1DFEDB9CAB2DE81EBAAA97EBF2EC30F8FA2EA5ECFBBF340DF39F876AE6B67E391FCBA869354C187F5F93DD78F1B7FE67BD76FF993EF71F1FA9F32BEA58C7FBEE0609B257CABE0E03F8A745DB201EC7358D76C0045827D5F526037D0145DE1674BD7F341B1245680CA98600DB750CE2C614CC91A8B624EE04CF95A58A9E7A74002FED50B335620885774E1A5CB8C5199848DD2D8285AB910C0BB9E4E4A1D362F65BF1D78BAD3E595EF37A353CD628D7680CADBBE20A218C45F0341D19795CDB1EA0B80D4E6EC649B8223724BB90755B94D4AAA6018BF99552F47F0C86CE2C0AE21771AE4574C82789A761A048CC3623916BA045F16CF7EAFF0DE29F0DEBE0BC68FDB1A0B13200A7E2DF79085222C94849F18070AC73043358525F3CCC41E9E45672FA864103AF0E163636997DE4561C672768DBF52F4AF81299E5017A08171A01DA51A58C6120657582CF4BA5986110B1C95B1164F63658BCE9FE8D00DE440A7CD78B0C8AFCEE24599661B63651E831EFCBC0F902C8EF6C84EAC7565BA53F04B7EA3E2D70D77852863D218DD03548792BDC28922BE69DEC8A48B577424C866975E57D6DD3B6F29BFD745352CF32861276C16A7ED037F5E88898EB2C5734CC98591A5B008239D51E375E98990954DE3B971F3AA987D87345D31A653E8F4C43605055498740A391F5C35B6766C2214258DB4BB652E3B35B2E4378A64BD93A5F6713197AA355685B1D8499A47ED79E8B822DD148D221EB2DA8138C6E74541C79A699C98C200DFE285E09DA099DFE5BACD8BFCD5F0AE301DBF9A29BC3B6DA62AE65AD22ED429CA5F02A3F8B5774CD0006D7879411996CD24526E19818D3CA1D4D8A8D02BCE6D7A9E11CCC356485CA418431B1668C2EAB576C7FEB2531A4A563ABED728B41A6BC75105B999F9466285271CB461BEE3BC295D645213F3A1035CB989155B4B67C22C7B66DB10AA34188960BECC44D8589E016D84D150C946AC3DB73C03CF6D158DE5ECF493D818AB6CD819054761B403D13DB3BAEADC9C6C46CB4158A2FEAA9D0E8B47EA33E64AD54EFDDD7C552F4D1B6313A824E95DB06FF80ACFD74641DB150B619C5BA42DF42BAF15C15713E55FF3F47EDAD02835A2A9392D2D39B5B67274FC57A58B346B92249960AC7A90D8BB96AC021216C6A936C627D946BC2DD57ABB483026F15AD5B2B17685D2E099CE68DD8F66E12165D2D825F1627C8F8A87289705F7CD634ADCE1C55D79560DE636E530A9B831156B4C61E5399855BDB8DEFA1057E14C0E93C4B9BDC77BF8795EF5A354A0E8BAD855447A8D68C966A67133E4C9CF74B1D8AC9531E38363157C71AE80F6B2A92FEE9C725C77C5DFADA030C17F748FF2AAA83A2DD5C315B925942BE2DAB1EA84A0D42E6A89DA2B90177DC43BD2932B80F5CC037BF1E0363076661F0C72C5C58A6D8789562DB278C20A1AE9B1335C692DAB0BBFDD092206E4876B541E944C1EE6FDBFBCB00BCDB514C6A3147FB46E3CCBABED6C9DDD5ABDBE5BDF50F8EDD6804C75B6675571BD952A7F981A70CD097CE46057F782612D1052F6BF777C8293EBFA685D56757071BCBA2479BC9AD6C1D17A67EE8D8C4E8DA42BBA247B65B583C261EF1EFD7B79AF129DA9FBBD5E60352C7AFF87F15EDB8BF836FEEB3F9084BBF5603D8A578129F814CDA37995E649DACF798BB5BDE86E718FF59726B937E9AA9E9E4E2FB302C50E96A3E4F3E9B28E1793BD1EAFAE4BFA5B3189892DEBB88C0E6768A5E736156BB2DB6C3EDA55D080FEB0433368A07477415576CA03C95A9B5CF69BAA94C05CE92F1790B3900B029AC1CDBCE85ACC46561D04A376816070D75EDA05A2C65C841762C28CF4761D23A208E36D47363B6E564A540F1B6FAE6E9EDB4E17957129EEB0D9185537711E7248449569EDCAD98500BC08F3E41715A34E2ACCD13626C663B1AB639EBE9C84361882E205A9CC95AB46F202CFC2A9D3F2A27D5ACC1BF394DCA3C6521E9E5312092FD03126804DBDB065E7AAC4A38D97ED4A67C99A03CBB42E60194F8BE79E5F7801F3D479892B2C639D3A04A6B4DE1A35C25782D12C1B452043B53C80BFB120CC8D2AA6D70B25BBB4CB4E906AC023F75B1AD015023BBB9D57E9454F2899678B29E3708BF2D16FFE93119A83C9B48E2328B834C245E3CCF5405976EEFBCB5A3755C29357C0A5C6CE240BAC53DA35FC6A27B0170AA88BE198AD8BE00226F6C04102504B189720B67D1B1B58DA2CA887BEE6519AA5C7C937A1BB98763DFBA90D6B93A7ABF3DC76733706D4AC5AF1DABB3CF144BC88777DAF02546D90FEB041EB5B7650A7BA615778ABC6AC6CDA3A9EA408127AC0402DB167BCDA3457B300BB8D055C516639542FCDD80EFBC20EF7AD96495B5A2BBFA187CD0B1D1A97E5A60667A847729DA8AF1BEF9BCA9A13DAD1BAB950307B8CDE74EA10EFC5C3DAE57FBA8195768C44D1DCABA1FF915D8539D09AC61286CD389AB1BC8E61C6A58CF8DB2B56F4A25E3AAA17AE88F5186329EC2091F20558672C7A36858E4B637BA69104CBB4D1586E57BB4F766A3F71FBEA02EF3F4CCD19DA57DC2143CB1EA07ADF1FD023B92E4183AAF83D7E004B921FFE53F44E8E2B3ADAAF7545F1493E0F1E57C8BACFA7B811BE61F42E70CF8ED1BBC23DCDE7F30052F7C26C749F247FA0A3A6F6E2BB1558FFA7F41CE9F17674A2DB82877EFDF97FDC7FE8BAD89B72E00315E271A4D3FAD8B10BD763A78F3EFFB5BB2171A093E7FA1BBFBBF7C523DC055D5FF338CAF146C62F69C77FFFEADE8307EED371D24C5BC7DD42AFE5B1B33F6B72CB63A777CF35222D54AE91919D72A0B2FA66D1FD4FBFB8EF364C272AA6F85B48E98E34E46B5D3B8C97AFCBC989F1AB5AEB175A0B44B6ABF4BB596CF187EAE0C7F0F7770176DFFDEAE9F3A19BECF60DAF5CB7DEFCAF227CE49C3CB61A0267C1DB7F43AE65B15F37403FDBF85A533F3F6A2C67317C345DEC6294B8CC8607BE1EC0BF6AF743CF17F71F7E7AEF33FCD45C13F7FFF3919BE89DDA986FEFAB3EB4433DFF75FFDEC30E0839C5A2DB11FAB7CFBF7CF8A0A341397F7BC68596C7EBD13D68C87A1E7CF9BB5FDD7FBFB1C91F4B3FFEF8E3FF013C8F2DA9', 2, '{}');
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 1, 1796038025842, 'librarian', '[{"act":"field","line":31,"field":"title","values":["改过的题目"]}]');
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 2, 1796038026432, 'librarian', '[{"act":"join","line":42,"other":53}]');
INSERT INTO "queued" ("id", "path", "size", "added_at", "state", "removed", "sha256", "message", "label", "articles", "doubts", "issue_id") VALUES (1, '一期.txt', 8531, 1796038026641, 'read', 0, '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', NULL, '典藏代码通讯 2024年第42期', 10, 22, NULL);
INSERT INTO "queued_source" ("queued_id", "packed") VALUES (1, X'789C955A5B535B57967ED7AFD8EDC455760F60046E5F7A9299AE642A5579E8CB74BAA6324F6302B2AD191BD1809DA49F8E2C8424D0959B0081854080CC45124601DD55D53F253E7B9FA327FF85F9D65E470A7177A763CA96C53EFBB2F6BA7CEB5BEB5806AB763A6136F6AC1D7FD7D8B48B25619D9C88DB23426D655D23C323B70787470787EF89BF5E0AB39E92AF8F656CD38ABCEA1ECCABD5B23C4D4BBD81D598B39A6B3449951266352F5305B36AC8B2DFE592F31B72AB2023B1EEF62E7E4BCE99AD984C46CDFAA2DC6FBD6D6EBA5C76670393719EDAD834EBF3663522F3AFDE36A332B36356EBB2BEACC21D6B73CE7A55B7CB01B99DC01C3C55E194D9389121CC39EA065A32DE50C9136BA581A76F8C17F47D734EA52FA4B12113292B5E169F0819ADD3E5EE0A155FC253B31EB51A155CDCAE5464228685C2EDBE27647307DB9BF5B85A2F7573751559C415B45C068EB2E736D5D60926D887FEEF8D2D3C550B0BF8FCDED8C6DE98639542381FB732FCF6E19C95A59BD8AD1308D1DD4CA8B904FD5ADCEDAE6CD8A54B997969767218E91A060669249162C5E1B6D646ABFBA268362E64B82C3E9A7DE69DF04E3EFACDB7CF26BFF13E1BF27C33F674EA89E7DFF4599008EA93F34159ACB95CBF1472A1A00C3F94AB9AF372A3D03D5E57D5A06C9DC94042360DB5D236AB8B76AB251ECFCE4ECDFCFAD6AD89B1D9B1A11F6F7CEBC9D8F89F9F79A6AFEE06CBC0EE667DC92EE66174B9EC87D165E21273FA7AC0346BA500D5CA98DFCE45C51FBE9D7DEC9BC4F3B60CD559D15755FFB619FEEA5BD14D3770EB6EADF3B6197967337C11EEFB774685AC55B050C672562464658AB2B52A13EB2A9C149F7EF15FBC8BBD1853BB87BC85BCDC97C14BAB78862D66BD0F1F4EE0AF181E1A15DF1B2BF803375DB1DB01F2D4E68E8A1CAB0462E0E29D756C70B3B969972A30B5598D59D9FDAE7F994CBD39277EFFE91F852C27ACC2A2AC27B014E6B54E56685DA728336DFA0C97E5F2513714851BABD35D47CA8380DC2DB094DD74D13AA5256A2D44764EC630D90EB470143ED556C4AC9EE2D1DB66F6EA6499C7E4967DE0B75637C8FF1B2D9AE0FAF867FDB85C6F8C245BF48D9182EBFCA487B87E8E87B8AC46027E211772D0958AD46488E21323F011DE5EDC768F085C101A90FB69DC1DFABB7AA41D3A12A3409CB0700B95DEB7BFBB94A59A0C9E98CD344B4368109EB7DB052B1E8272CC561CF129EE0C0F8B89292F3D4C94CC062C17B32B35969C42B896E571382441D0EA3C3CD6AC2EE8F9470836755E50EB7132ED8F910D72C3C63AB230DDAA77282453055A173C7342C77D6F6074F8B6502739CCE331B565C8FC2679371CA77101398120F26C55C683EA740FA6A45BBFD8C3D93294B7EA35993FB432EB84074614330903E1F5AF73B03BAD42B874420462CD79B57B2E4F93986935EB8C906AA7D66D7508E8C8490C60AA5D6AD846506DEF0351E0B024EC7E4DEE5FE00FCFC1E6F459C8D1E7CE2576661DD19E7A43DE9F4E84D8C928CFE1473808280D58C2E6F2F2350C2E5B4B32B86F97F6615E688D56E5F6542EEC68ED1F00858B35FDC6F003DCACEC39BEC8585A7D7740A05FBCE85BC0AA1FC8E226C9D7889B8D05C43E7C02FB5999AA8A74B02BFC43ADD570EAD5EDE9CE4616BA03EE43FB723E2613077864562B94091297DA54A4C1AEBF0367E98662CE2A78473C0BDD519AD15B71BE920BC82ED01AD477845CA74A845DE4EAC998D57C85B4A0F397C0CF7F7FF9DB41F7FD7B77078787913BF1C317D5CF3EF9E29D677C77FDEC777F78E719AB83201D1931827CA134DAC02494F376AAB8F83B898D554788F4C3464888EC517036AB9564E7819B99D515F2ABD01165603CAD1F5A47296DB2F7408F3E3C6B00791FB4775DC57A97EB6F32B2955982A81CA2FD455003DDF874CFDA36B025A9418F48638947207FFFBB0C5EC8E24B7835E167E49870285DECEEAE431B6A27649DB6657D15D18A3084109018004E865D2F590DE4F8BAB5B5E8C445BDCE20CC3B639C13ADB16D5F96643B6C150D195B25B0BF22A6E328C54DA238DB6992544B0D00EBDBAC1F642C02CD87F325CE09420E9728A0A1DA124078C70A1E22D5E9ECF1A36DE9EADB49DC4626D6A065782DED09C1F1A71FBECB47C4550E9764F90CB7644EE4723D78F0604A5BC8F581005E2080F910921426EB9DE0F23E9DF24DCF8AF1E72303E2D113DF572ED784E7A118F74D4F7AA66F4C8DCD3EBEF96BEDBDDEA78FC4C7346DC8FB74DA3336C1CFF423DFFF0D88A9D919E7F17FFEF153DF84E73F3CB39EF159DFF48D9B4313FAEB0D6CC0D3BD0FC5A46F16AB7863FA99F6CC3E9B9E14BFF34D7A44FFE703C1004910D0BFFBEA46DF7AAE2B2B9F7A6766C0986E408C9B2EDCB8AF65A849DF98F0992CB439E77AE89B1653C23B29667071CFC40DBAF5107DDCB8F6C9F0DD5BBF1CFADFA947D76E3AD71EA75B39CAE88B3F2EBC335AD81F6E3035ED9D9CBD71EDDFAF41153CCFF344CFFCC5C7E21A4B73ED6F667F49B307C4F84DB21668E4658AB967D71F83D0EE81FBC83A57BD43DF64597C293402F4F92BC6E0F940321ABE4F83047EB56D7CC1224A31C153E23ED00085F39A5A8C59E70B4CAD9916D9BBC776E042560F543467B6346FEDAC732AA1858B3176350619FBA2023FEEC72FF9E89EDFDE883315D69C592E451DA1119A2B6D4CEFF3CF47DED977C9C59FA76F3D9B9AF14E7806277C5F4F0A9CFEA067CF9B0FE8AE405F75BE0A166E3696512368F1367035783C456EA5D273FA9FC5205D7DFEE87201E059457C3595DD62FC94990C600E71A5165AF22CC21865564304C0B10074C25B93F2D74BFD23297A919D91E882616B250BB8B4D7ABAA5C0157C4152010C5BC66A02AFD0AC24BFFA62C46D910A02F14CC9936B67538E19E615576B57DC131F65576BF4736B6ECFD8E63232C69A7A9205A8CB0A86C85D2BC0C1F733903CCA3C08997717DC25DCD615193E8754827E784A9C938E2CB29B374A62189587BB0FC4E533613DDED97B25A55AB956E2B49CC5F5740001C124167561AA9479D9164CC19A9467884F6AF277910DA75A6D52A60829CFB89CE80EED5CEC879754546793DDE40F8E3D0AB2A8776653884EB601FB59DD35E6CE00B7FCAAD3296E86CED1E1294DF6157A4572E61E198D953553822414015E1CDB43D3DA28B1672F2E52225122AD94A20A0A82346AEBF6D665C234382857D6737304A1E0797059124E928DD2ED09AD121C1B726E70A9EF14A71C72DACC318BBB42E1009DDC00FD5C10B5A0D22132EDBB902B937CC1A6913D50C2474AACAB86E438C640C43DDCDB6B3B8A8B37B7BD15A39635C6400D17E406ADACE5124A45A6623DFA7301F02D3269F7B08F7C7A62786503589C1F169DF94700F0F5FFF66E457D7C5BF4C7BA6C61E79C4CCECB477EA7FAEEB39CE52C24F2FE1E73028FC8818FD5731E11343B7282938D33FF4D2741A9FF4C019DBCBB8216113824F74573B085E10CEBE3030D1002E35C0BA1A6075EA2777460787DDEEBB03DDED257BE1CCDA8523875511068A0CC8B6BF9B991F70DFFFD5BDC1E13B5766DF1B6003FCF81F443AE5E02332971E80ADE0FA8EC7E737B1BD86DE3C85FC56B84FB651B5DB9D97C8EB0C08E4858E79A356A741455FBEC220A96D47310E42C2A45A9F421528134C1680839400D17DFFAE9B7C8A682C1C20DE707A1D9CF33AEBEF4BD5FAE5ACA66A570B61178BF1F7EBE09FC0E5599FEFC9CCADDE4ED4D0D1AE560B5A2B0D8D0F7E121FA935728CF285A2EF4407A326F13211C638E7331E5781732EAABBBB5B76E43500194FA17B59062DF5DB7B2FACE636BCA33F484794CF284A8B0128832A7A2B1226674EACCBE89AF69F41A1D6CA72F7A5181C1C7BE27DA4930751DE8502C8B306AA28D5660688601E52A8D43C608F6046D7452004D881AAF73CB584882625D6C427DE477FFAFCB3CF0491B8F9A03C5D271CCA6789C7697E494E3897B5CBBBE2374FC67C8F3D820A7C08B2B02F530B14B6BB2F514C50C328BD831897E1BC5A3B85BFE933139A45EBD077DCFF03A74141D7AD5D2083C9CB22C09B00229C64DF4256D053FB46EDDDD6F7848377D2F33507B14FD0F3A1A9C94788BB621549C52E513BE7B79FFF89601EE51C2CE0DC62B31B4A59C5956EA0807A1BEC5D06759E6B6E820DC8D6324E679B3865DE7B3448FEA94F7DF5EC2F8FBD13633EF854F50562836904672DDEC3A975C185019CC92881732963A583101BA04716D194F02AD7A64AE0C04FF4B0B5E3AC3D4D73354BDF7BD2E1A6F056A6933294A3D4041A9EC871A301B489F3246715E02AC3176F883A54E5E671FFEFD7720EDAD7908F57B0038737E711AA347422EF6ECC21D455DA6FB775C97D1A0144E368993B667CCE1D3B85BFDE188E4E1A2E96C1C1F05C975BF33246E144F1B3B8ECE4633D19D909902F46DDD74577839286708F5CA7DCD9DAB28D20B705CCC61AB97F64D92AA6EDE22BECCF53BB998BF785176E79696CF9474D2F57BFE5A59B290CA5C8DD56528340A4A6CA29996911098937ACA500EAB35E4287124F1DB289FA6CC70F58A5F1CB0366F10E186FA75514977E4DDD144423D2F05A8A2B2FB9DFB2326BD0B563A7684AE68FC9A5E6AA9084E07CADCCEEC2FD6852ADBE85DD2A010529EA8A013BB78F7D1886E97B3BCD9C078062CD5D102D6008D79B93481ADC883ECF557563CFE95370D94AFDE117353B907318E57E8BBA5F9D75E2CE275488E316D407C954D81D91B9E988400BA6D3EDF2281306AB986345D1750C7F379026DE5530280612294D03438E9BE8563A6C8E08873C70536AE468F1A055BBECD7B26529F56925B08FD023AD0462EC2860B5B372AF9DF884D621DCA71F6F14515A0CBD9C4E21B534D6988C136D83D3693E8E83B8E30FCE5A5FA47B37E6C859EA28E9EAFD2EBB5ACFAAAD2CEDFADD4B0E3D1CCBA2D9872FCC669A825AD7EA4E05023C2C46C9ADE047BD9296BD833D82407EAB00A1B862C26EA466627A6532A9E33519423CDD60E91F4716DB6823D808C48B01F205E8B85853EBCBD4C8D36F23E83AB5B0EEDB279CBA9F3984B144FC45FB11664242CD210C306BAAB5B991A7B92A80DDEE64D4728C02F590F838F79FA951E62FCBF23A35CAC24B567AD5E974C61BFD1724DA0149C7C8C07DD8ECD50319B06FDAA4595731CA5620C2F0477DF12A65D1DAB9BA78414AF39729FDE68E99C700177407C4B0B69A946FB716753B92EA2B6E41D2CE55D4157EE433325CA748D76918D0030916CFCAC3456E6AF751D75E40FD99A53206396881BAA958C54827130748A9A4B75E1F5C6D1DCB721B29530C4E0B0D4B57E30CB588EE9A841D628480D6CEC56DD3ABF84FD1DF5873FCB7F71AA7DFF7A1003DCDCBFC1C04A660D25AA27D9A06B6223DA3060AA7A06D6800A2220298B6605B0E2376362673D631D54FB0AF0936A45D886397C6216D0FB7DE1B6475DF9F9BF5FFF435818BC39CA99C0CA270836AF24E52D4AB753512C3E5B9474894A4392FF7E94D0C3013D7007321DE8040654ECEE08583C85F92693A85DF43F010D9B1354F80D1D1AD797E8157A3AE9C8AED32D1B3CE1B5623CBDC8DE847A0C595B7F68DD7DCA720B537EA76B1D8BF24F52E570AFDD62E5F52ADB41129321840B5A562452882F4C9B7E6CE34F736745D7EE4D06703293C2C175EFE203BA9EEC0AF8C7DDD9EABE1343A9F6AC8B403278081E0216A2E5A9F3EC4041A0FEBE006BBBCF22B170894C3757796BD06259B7D99FA81CFFDE2D657DEC95B338F1D7687935473C5ACED3017B5B6B210023165E58A547B22A64A256723D47BF188F08C3FF6E9B55F3FF63EF188CF3FFBE2E301A1AB2BC407181FB13DAAAD9C6E124D174F9F8BC14971ED433CBE867F30E39A7E4C1598F8484C8E3DF5CC0C8DCF3CEF390D4718AF951D4DC4F5E1F456C788EBEAACAF3E1DE91CCE784CED81952CB760E04454EA140314D7C86FF93966357FFFA5159F6CD6101B0B005C6A96345AAC5414C46663D1AE14188531CE5D2399474E2F937B6990A537D1FCCEA437EEC88821B2A9EEA753CF7EC94165EBB44D4E5A5F02E410F2F55E3550D7B55621AEC7DD876A9E302339A72A6D87E8EA80B603516A08E74EACCCBADC4E72FD635F64EDD6818337D5D36EBAC2ED5D843E051E7508CAB821024246832455BC4125ADFEB50F57DD5CDD6C776432C02885D256476394EAC4A533067E141457FC3D0FCD05D59EC16D200D4D3D0BE9F7F080DD3D593F407D49392C3C6FD6A811C0DD417AB1A6090669522B900719E9C878DA628E8322D7EB5FDF0BBCF8B53402D86E5328F43BFF54D9E95EDB1B03D54F0E41439729275423E7926DFA9F00F8BD572FC06D67DE2D18C6A6C71F7B9F539115A6D7076E14B2B7DD42AF8BB8E856858E598DCBC5758411B6FA6862CCFB74ECDD37E7AE9FFEFF0C82FEF3838B5FCC03DFEDD225656BCDEF7B3D31DDBA71DF1915FDD76FA49EFF074075AE80');
INSERT INTO "queued_review" ("queued_id", "parser", "filed", "done", "habits") VALUES (1, 6, X'789CED5D7B571B4796FF2A3D9AE49C641770BF5B9DDD39BB4EC699C99E899D719C3999339EB39141B635C11203228FCDF139C23C05080106C4D33CCC2B364872CC801E08BE4BA2EA6EFD95AFB0F756B55A02B76C8938B6336327C6A255BA75EB3EEAFE6ED5ADD2379EAE507767ABDFF3CE379EEB8176F8D773ABBBCBDF7DAB39E8FFB2ABDD1F0EFB3B9BDB03C1CFBB5AC25F853D4D9EAE9B3E5151A19928ABAACF2FFA745954F9564DF57A655FAB57921545D1AFC36FD704B5CDEB975A4541F07B7968E16B9525491325D12FF9FCD744A0D57AD3D7D9E50F03B14FAEBCDFEC8527D093BFCBF38EA0E9B79B3C81AEAE6ECAD8DF80C5A0AF1DDA91FE8C958817F3F7CD959E5264DE4AA6E0435FFB7D9D9E77445E949B3CC1EE5BD7FCF09B47C60EBAFC9D01FC5CB0BBBDBDC9D3E60BE3F8B061332F35F3D86147F7B5F640D74DFC086BD4E1EFBC1508977F031682E5D7ADF62BE0AC35D4DE7D2B088CFEC54386B78D480F5022071BA4FFC04C3E82D7A544D2DC9DF2FCB5C9E3EB0C075ADB714C7FF9C6130E84A9847F3C1C32122BA5B5D91F0FA3C865F735FB1DD6D1E781D6CF2B0CF9BAC337439D4800C85DFB1A25E47044D97038F7DD70DE292B95FD160C859DD7B684FF82EAEEEC82817AE1990F5F08FC6DECA13DD4FA396BF07920D806DC7E74FEF2F9DF5D3EFFD1EF513FFE2FFC204FBEC913F67F858AB38EE78A9988B1B86CCCCD177303C54C94AC7FFBE3E12859582966722477D7183A36E7FBCC6F7356BA972CC5A10DBC6B0C4D14F33B6410DA3C28F516C858DE18DF31A7F2F0EE0F913BF87ABECF48EC93C81C894F986369EE5D8E8CE6CC9D1DCD189B84F78AB95133BF073660EDED91780C3E26085E72B802A48BB9316336555ACD19D111323047798A403756DFBCB1B8030DACAD9EEF238BF0AE313C0C3FBF8F2C015D6863A606A16FCFD324E4BDFDD7DB4D75CA25D2636DF599CB280BABB003C328CDC78DBE38FE9A5C2B4DCD59A903B270AF78BC0A4F4A91083CC427F109E084A47B405EE65CA1742759CCEF93A1740DC604BE5A77A8BDD650F07AA0CD1F44DDF32DBCDAE4F9D2D7190C046FB0CFB586DAD0FE82A16666704D9E5BFEAE2E6A37CE9B1DE8932D554D7C9D37BA6FF983616A82B79F219F2678E86F47F15CF9E0CA1F2EA08775863A425DBE76F6115F6BD879018D3A43B40B9BA44786D7F4D13BB6AFA0B85D5BAA9596B64F60DFD0D735DFB5407B20FC358E5FD474988F34FCA3EAAA57566C724FE1A08A2ED5A40B5541D61459D2149DD7654111D4C688B2613D4995D715CD2BEB8A2A6B822E3243733472C3DFDC1DECEAEE7C9AC64EB63AA3D23E3AFFBBD73A7B1E3A6353F3B3B576BADD19F5F6DEA53F7CF2E1C5D79A3B35AC6BBE601022693DE3AAD53F2F7835558191C9A22CC2A02415675AA4588EE6C6E10099DB2E3D9C3532FDA4F088F4C6C961C4983A2A6646AC4281BB190E7774BD73EE1CA00F5FCBD7DDC1AF02DD2DFEAF7CB73ADAFDE7DA7DAD7FEF0606EBC700DF7882BE5BB4D7C51D88BA64A09F24B39E2627265DB8FCF1A58B74C0763B079F9C6A51134C543E714640213A262A49674014663E5EDA1C20C3ABC5C379239A25830818E009E03E26695910212A0286221B0900500007AA656F0D3E908CC521C1486C58FF3820A92CE9DF291E26984A10980C0D5847DBE6D86031132B16C6002EA83CCFB57504F0BD78AA98071417B3F6B24C7B0828B2CBECB939B54D16B7C9F400B9DB53CC0CD3F60F20681B8FB78DD931C014C5DC04F9EE2189CD9BD16F19C3002E6A846E49708424D48F2AA05B33778C1061621BFBEF7FC4D814BC4D122F1B3BABD01B7B622C46C8FA3C4225403FF97D182CA022F2689A8CF51BBBF78B995D14DB9DFB300232B86EE6B2647DCB5C9845741219859688E9001E7DB76A2C46F1538339EB781041D9E180B1F698EC8E434BF330C7109FB1922D158E11B82D46B1BB42CC4AE5AD48BFB1B401F8C64AED21AB1B59B2B10FFFB336401C7F6EAFE2CF9503A0CC248D342941461F7B04B6C747591BF6167404A8134012102707DF81BD90C224E9DFB0521B601D207BFCD4EA7D6375A896ECA56A0375814D8A3B6C625ED81C0AB67F0D295157D8DFF69489DDB571F5EC7EC28339DBE95CA7FC8A43897AF5A47FFE932BBFBF74F9E367CDFAAC39A3CB88950994A79526CF17BEF66E3F8B394F4E81605A82C20B922879054D53A43A2676F1C9F0596B0E16BDCDA25EC73CACCB5E60C42B021F9A20D5135D9E245B8B0749793266B8B0A069822C4104D0754D16545DFBF9515A2DD5D783D35EEBFD85E8FDA6DFD7F66CBD9F6C7566BDD79554BD56FCCFA8F813D00F021204FA626ED24AAE43B80760601ECE90F8C15900DD8B076A92523632F92C408DC19D1F223DE65CC15C7E0C2F482C61FC6313D78092FB0E0C32739B24398FE13D3F56CC0F93EC1EE0321099B99031A2C72038C068C64C168276B50411324496017A1809042F642046E29BF05631B3870B43F1038A741080947A8E01B1950663F6A700A28D2D03F4C055274A8A4463A5A53532BC02E809782B661E90DD84918A210202A0391E330FBF2503733F1ECEBB8205CD010BDA09A0F6FB0BE77FFBC1C5DF5524233892F9F3A71F360BBA576BE67959E4E00F13952B79DD21AFD74BFEDD8F4F91670A70232F3B2B44325F2FF98B1F9D22CFD4EA4ADE41B172032816B029A040A32F6E449618C2C325C1950C18C2A9753F664AF0D0E1A7D45B60F01490AB5918674814306B3133852075F00180457C37B7653E98A881FF64A9DAEE9FC47FC28BC17F4F837C15D784C9B771C877E67951D6EA4F9EE52AAA30CF045A9F32E72B7C1DCB2902CCB6BA2EE01E820461A78E54FFE71F586D6615518720898B1DAA00FFC92EDC9E0CC4A8D3060331AFA99A288ABAA82B8AA0CBCA0B409CB52CEF0C2B83AFCDEEE598DD2F410D4DCFCD4704419175C92B823C74F82B7B4F83B41F22E3CE6ECF0F9109CE9CDA2EE64649ACC75A1DE53EFA1A3A097246F408C307DD4DAADE5F3A0B902B25F210814AD9E3A7623978C155B77C6EA84E76008BE63D03AA3BB5D3662E4C428C65CB5D8E54207A63A0DEBD6F2E45406618BDE9131299644F20F03AAF49FF3E49DE2B66972D08DDD187B898974896D666218C1B2B83E6EE11C94D173323A53BF74116A012928E233E9B4D99F9B9622E672E8ED8AB43B91C004120C228C3F31AE15D11CB0250C406404964C93A4891A321331921B1694083D5C3B5716372BE588891A5048E988EDE983A72208BB364C58682ED018BC61FE382DCD6242E8F8109A6E2E470C5ECDF32A383A5C1D1536451844BE32015129F017304108B344100F0BFB31876F701EE666E4D92F4239016DB31751583EC88413E21863F7E72E9CA0537117CF6D9671DD41D5CC9A90E39B53E72BFE6AC549EF46FB0D1A2C8C0C9CA4375EDC2B15C45ABAF8BC0AD8E5067986BFD426CE26EB487AEB952755269C55B1FD536FF75AE35D409D3DF5B1DBEF0CDB7DF7123AB3AC85AE5EB65F606F71BE4B52570ABD3EF6B63C45D693BB05A15EAA31DFABC89EB0877D9F4FF78F93D4000BFF587FDADE150E75B6FB7B4D1976F0107EEFD391EA38A758EE53A07931017FADC5D360EC056A5FAE875FAC3DD9D41EE6228E8E79C3FBFE6D80234E6888E374CCF39F3826BD78ED5AB755ABDDDF5AD40571700FEB7408AEE32727091AAD46BFF8EF383F752FBC745789C38E6FB5CBB70EC5FADD3FEAF873AB90E2E10E4BAC00DFC6D6FA10FB4E08FB7AE7ADEE5B573FFD6F2B78E1B573D6FD73061C733D43A3DA3150DCCF60C772939E9ACAAD76D49AD5CA08BAADE954BCD7134AD4E47EBE80C04C32081FFBAEA01AF70E553733C4CABD3C3FCED94D35FFD86BBEA617ABDEA71E7D77126AD4E672AF3FB29E5B7896B7567D9712AAD4EA782F9DC9590E3229A5C7F7CB40E26582D4DA92706B62C34E9BC5C1DCAA87DDFE53EE5305B2F17E3C01308F6248E9B373A3CC2459BEC12BC800FE0CE52FF2EBC469F407C36638CC4CCC7C3AC42A8985987B7ACB58756EF3EC96C1AA3ABC5022D9E399E653B48F8C191188B896C39C0DADF8380EB00160CA6F77BACB9B11AF15173029AA63620065A46442647ED8103A6993A826E9D6DDE1B81F0E95DDEBF779EEBEEE80AB4F99BDB425F063918C567E5D9E6EDCF505E6460CE783C6D6DF514F37749EE2E1DE61C8808423C429EBDBDDA515E737C58F3BAAD656028715BCBF85972C70AF494351468F9B1332928FC4F2D36799989A2E4D54559164545903023D7EB28453823BBB7405AB863E09A01D27A132F2ED1EB5EAF22D591013EFF2CD4CB0BA22689F0177C1D79385D13313CCC413A267124BB87061E5B0567311792A4304DE2B3C6D038F7DEC77F3A4B72658DC48CB5AD6766564EB3E7965679AB6AEDCEB25A5EDA1C60931E9BAC8CE545B676491616201505486F0C17C8A3284BB38A99415CFA8CF5C22CC7648793E96C0A450A12C5B4A110B3223DA47FC89C5A8684D69ACD18E93D73670AA6129037261BD187463C6E24BE854984F4CC93E4289B58493C8559C4C2111065F994713F62EEADD1D93A52CC6F18CB1BE59A81456BE3D89E73E1234709ACD31C8932466BD54A3A51CA2B3530ABA606C8D04356B109C91FE2BCB134580926A0DB2324172F4DCDD1FEA324F91893CBF13180837615295D29C69131238388B072480EE3A5A57B249331A6F74A0590F33C2BF2848C098742770AF0496ED47E321EB39F64A2EC09D2CF8DB387A023BB5976CF581C627B1958DD908915B38F30A8D1A253DCA718CB035A854EAB15075A224383301CA0632CADD2E8168117EC27594CC3476AEC3E781DD4E955EA17A7D0C2E1BE0758D962D4984E834431602DEF1ADB0F704053DB182D914D7C0B05B6BD4AEE8D60668E75A929736C906F11DFFCF170C195256792F76AF5B324B6704C78A7B8FA3EB2C89E1B898DEF234B282D5CC01FAED579A5FCAD81625CA98563EA44DFEB7FC4585005732BC6222F2DCAC51C83AC6F199B7790898118194A5BABDB1885C1EAA3475850D31BA74B11EE9C3941CEABD7CF990C62198F01EDD2FC91CD4592EE5F1C8D98538F589AC330570D7FD39D6949E7EBEF16CD71691527E68942315FCBF87407C9EA0D2CA4BC011942F00B3FA6E5BECEB69630C0E6E65608F19CC0F36F7E252A6F72FFDEE9C74998EB0A77063AFEF74DDAC6B57F07A8EA0D00D53738CC8A029815F19CC0899CF41F5C5B886B398739B7DDE71B01EC139F07FDD6D15DD03CC8024312579A3E06EC65AC1CD49289E390BA52057174C729F4069C029CB409D4DFC48CB38939826BAF8E71E90D18972A35F382A035959626ADE147E65A02CF1D24C1CFA34DE4A8A7B430D00458C2DBCCAB6E5D82B62A01AF01D3629D7A9B981B9FFC872E8C3D4097A7BF82BFC3746ECFE2EBF3C023CD30D631182E0E39F56464E19E757CCF5C8AB0508933AB3D458C9AC7797053B2BEC71202EAB818FF8AD9655637467B9982FFD926306380053000ED82AE092074DC6806DF1FCBDB8713D8A2C3F16CCDAA7BA12219A1CA0800189CC0084FA271DCED7D6168BC8258BCC24F84DD025F85209F51DE21F05508B25C2D5CB3B1500DBC6B5482482A165A8B02AF08822C49756CD040D36793E555454740AF2AB297D745A6CA57470EB5E9D6353641D664D52B6ABA06FFEAD2898D43C6CDB30DEE74BBC64CAEC91D1436B9839B263780E1FDE97BDFFFB2A67B72630D35D3E8E633308C75573A2FC8BCCAF3E2E9240F42E8F536F8CBC1384FE4721E36E71AA929EBA897ADE4B07404B20A4F3DA5505547E9EAAF86AAFAD019733CD0BF33818BB27B92F794C299A72C018543A1F6AE736581B94615A1125584068A69EC7A976CBF3995A749500F46B4680C046E1D0F628AB143330E5A7945E243F09CADE3B1E746EF637379A3D473B7B4B66845BF83E41CDE85604CD2133F447AACFB77CCC325C044CE43EC22FD085388642FC447D0BC191D4220199F25A333354093205402A3D0405A68CCA4C9DA3DAEB9D9D71EB84117CEB0C067789BA4B234A91BC5B2F6C83458180CC6981880141153325A528E55EEC749B28E8703711F2A3EC3BD1BB871E583F7DFE770BB6EA09FECCE62C2B6BE8C3B76744712E151DFB2955EE3FEBBDD17BAE9E7D8F14C97E12895E19C5C3B7C8A7518C31B646218F389B57B647805CF20265620F92043EBC6CC2E6021CA77DCBD43ADD26103F812D444B39B1A4AA918BB5077ED19F369B482ECBE313C4C0E9290B863163534CE3018593872ED4DAC98B728D4DB9B33C3944D20D4CE328AA0FF4B965984387CBFA52378C3BD57B1D26B03398C95CC9078CA4AF580EC3EFCE00AAE381C7C877E62DBC97C6970C24C4E957AB7C9D00089C7483F5DB8399CB7D61E92C25D1006F39C5A0852944FCC332FED084265CE740DE7D5F3A1C0FFB26271CDA6D595CACF5A1616C42A869FB6282BCA5EC1ABE98A2AF1BA26C33FBF102C592D8CEBA1F640C87570A2A27B0100485E9EE71555741BDC49B4410DA751B82169022F8A9226C9806D74AF28FFFCC56EB50DFC154F925E5BF70BB5EE577D7067D4748D22BCB378AFA0EA90728A5E098429E90AAFFEFC67646A3BEF59AE1EF867D1E96BEFFDC50DEED5F4DE53079DB09E11016E6A0F4F3A67622C6BFC9E9EE0E02EBD779923E938DBABF39CE5F0D3CBCAF845A70A449084E79FF15FEBFEBF9B81365FC83D0BA864756223BB06993BA5A53556E1C2364E99DCEDD3D79907B8C5353E8AFB7AA90533D10FE98A955CC75C9716D155D7AB6255EE660F16D41556ECCFEE26D8F96A7C5DD6286438D6F1202BC02383ABB83B3A3C6CC457D9F9F96276896DD5B28D4D7234C2B654184163266BAC0E80CD7C3FB36A6FF065F78B9929A0C056E3D9162456FDD23DE9D25C1F59DC36123DD6113D04BE1B2DE6906DB2FAB0663655B56AD3C0F60850B40FB5531649B217ED3B992E16E2D013AD121F20315C36C1759291BBF6E6326D6C8E0D9A538F24E14DAE34873B8582F8266E031716AD483F3BF05ECCCFE0EA44F4AE994C58C96F813A6B595AD8AF358ECA9D00D4165D0E26C9AF445658E533A2FA1CB2C2E739179E6EEE76D0B376E3270383DB711149F5AA2AAF498A5794F87A96745D22D98B645891BDAA22AB2A444745D264EFB3D337D470A3E99B22E902CFEB82E215444582FE5E40FA56D312CF92BEBD36C3976E86BF2495D4825F67F01D419444099097174BFB74597A62A7E587C878693E6EEE4CE1F9255CD65E38C29F436972F7013D46923376D7CE82BBACCD5EB2B6FD54D045CBE9CACD9E2BF6AA1C3514E41ABB2DCFBA0D87950A18D37BE638DDD388668DF404592860E1D858DE9CEC25B9E9721116A08E5DBB70783665AEF490757A31CDC126ABD1B78B0D9612C628C4F6EFF0429CF9BED262D4989960C77DC846C15C98017062039BD109B2FE1031585F0638C172859934C357B827931B41044155651552C53C5D2D4FF65AAB1B4087151AE0EBA304AB53B3061F987DFB5882C54A1428716489EED56029745F06801CA20F7A569E9DB9C26B0BEF64ADDE55BB9670A38037201DCF621DF40E1E7F8651E059FC853D86DFCC455AE5D55B008C028DD9154678762BB9CA0485C389F4947A13582BB71D41D0189FA0258083361AA2B73B02B8292592C00FE03ABC8B87B20752B5D23D94B7652CEDA042606008DFA242C0AAE9A5084377ECFA47AC71A232049CE4005484A0940DFA71EC05C5929F6105D1586A07E88AD6444347AE58AA72F05D901BA85E41E09BDF07BE5182F93EF4AD5CD44AE69C6B248DD965637119F9FBC73D867A61006C90D6D69DE26102F1343DB266D7A51FAE90E4281A285864F92014B333665BB86DB5B80DC36335F4400D1586F57969340EDBFE167093811E8F77BA43DDCF1D013AC52DA5642F5A15682B993566EFE2AD4EF4AA4D1C4E76885E2919B78FADB16A9BC824D61C518B8496C021ADB68990F1313CA1C56E75A2958A6460CE3A5E30EEC610DB6E6135269E8CCB44F0DA879E3449CFE2B50F43936662DABE3C6B2CEFDCFE494D19B5654EE59D8CA55C55BA50CC8D2291C39C11C32D38B29806CBA603CFE0F662F6B1B17F0785D693C67DC9D587ACE207A0343D081831170F7123727184DE4D85D5F2EC3E2AA49C89026523B1828A3B4EE270F21190033236B64CB6468C99415ADF6A273CD6F01D4884B018369921C378B1167C8AA50624BE4976F15A2CF6115AABF790A48FC8F00AD7DCC9D542F27265DB496E60DBA9DAF7CDB1343D3E38649723C124430D9EDDC6559DC4E18C949FB17DAA7CE3A9739012278DDD75B2DE07434707A7F2463A871120851A1B1F03A300BD812C61D0E0956C6718C832D76666CB0AA8CC8758870B9652CCF6336364F3093E076ECB73694DB9C82766FC27331CE5451648550720A9BA0245A85CFA21483FF57ECC571AC4B8DDE2287B3555D70187E8A2A2D571EBCE4BC695A2ACF03AAFE88A57E6455E11FF5960E5E9B6723D9755CABAAA813044555414E1052CC137EE41675A9B7F9515F6DA855E358D3C5F173A79AEA90C03006F58BD05FB000D02F15D780B80EF599230FBB6F80656BE9D4F9C35F5522AF0583D4BEAC5D03F2BEA23FD3B240EE864DD5E5CA622A2073962803FD8854D58ED743840367AB0C66AF73E20891F0FA358C103F89DD5DBB39C06A489E06F3CC144E9C27805593572BB03480B97C12975C47785014C498EE925B0ECD6FA2C5E5A61C4D658659CF9386FE69759B11B5602F516D8B1358A19BF63675A1144E5735632E91805DE4935B5ED5C60C68CC2983A02044DFA7B8DE9B4114B82E1D442474AA54A4E69A04A8EE982DD84CA0ED5D2E3630FEC6AF6C818405F327CAFA6442B984C69E0980593283AC0668F11D9A0776164410628153CEF94B0931F485AFAB7AC5594BA91D88206F87C88A62233E9EA5F59E13F2EF6D39BC01832250331EB60A256059B52893E8A526F4DD9AFCE5D0B04CF75DD74A758095B4ADDD7BDC1788DC3A962768555249A8BCB200AC843CCD5249EB2823C2495B287339637C6A29CBFF5A6FB8E50E5AE0A4169E07CD3973703ED7EEE83F73FFE4D13474FB9406A126A6FC32A393CE3E2DE5565D3446960D30459E76E7DC13507B9AB9E37A093AB1E7C013D5DF5B8F6A356CD34755F4187E772B8FFE4707EEC6A69EDFAC29D7265BB44ADBBA290390B4BB4A81E38724C4B5EA966F0CAE9C8183DFDE3EE2C959B2D04B50117B59D8566A12CD5849EF0E0E2D4323BEC0D73221E5849F662CEB9518074ADD62451B9E082CEDC2FEDF6BAF2579CB8C2C2AAF0A29CA56EF0D492AAD278F1BA2CE982AE4858C3AEF0A256CF15A6825A0F3C507845E3252F1015BC8A22896E0BEF8DB25F13B0D4C59124F3C888246ABA57E025E545D4CDD55470E31713BFD66EC3DA3D0149C93AA08F022E3B4ECFE1926ABEF0CB81A16A65FF4E3B71924EAB44764D3F333E2D66378B99612B450FCCE70B0C64985BB1627EC4DADB666BA8F09CDDE041D667C8227ED30E5B222D6D0ED8D7DF979FBB4FC79588AD3610B1594000EA0897E8F5AA7815EDA4BD3C6BEE1E212ACD4D92DD595C022DDFA08BB78765F7B0DE821D42CFACE392DF789FB1776417E8D0F538AB77142F485BDD311766C9D2383B2162ED2F5B854D7BB930B35B4AECB16BCACC877860921ECC4E83B0000193D17EE46A2C8FE751E9AFCE6A636935573C3A26E3BD6C91D15C4B50243F8A472B271FB115606378A3A6B02A9843ADFBC4810D6FD7419BFDC6FD08BB9E802E51BA87E8CA7D4182D6C0CABFAD91549CAE09DF27B94D63B8800BEC4303C52C9EC166D7D9E0F748D07D1434146A1FEC215B3CC5E84DDDD14682C904FBB596402AD710095ADD10867D6F006419D6112263E712413CAF43AFBDE08C955540D028B574DCC8AFBA775DE5610D5C2D408EF0CBBE8074B9F409BF26EE74ED93AFB3F566E00B3C3F3364EEEC08DF47A664817ECAFD388D56350B3470150FEA61FBB898192323B380B06B25095A05D26B7543FA535FE5615F5740BF7CCECCF771F81572EE9D55A603AD81E9807D011889C6ACD4016EBDD03AA9F2F516B8410768D3F95A8D9AC6A49F98335F5AF9D0539161D58CAF9EA576E854F0551BDF6C87482AAA82E01565AF2ACBBC6B883F1DA935A98E48ADF38224CBB226EABA2A4875ADA269D52B5D35BF5889F76AA224898228CB822CF282F70500BC9A7A3A03C0FB9755121D59284CBF5DB2025CDEBBF4A70B975D3DB82C72B10A0A39E99E5CF5D051CEC9E9F2CAA5F75CE9561D82AB06590EE95347E3D89789FDEFBBE72F5E7467B45276C514E314E457A65A5E3BD153655A944F4E8B172F7DF0F105D73E2ADC558F5CAE7C67C189FD06BE12CEF8931B11958C5D924EF054B170F9C4282A17ED099A7D8B43D5AC891AED0CDC08E0B77F7EE3F9F385F397F1DFB2022E7C7AC5753015CD3E312B439E011EF83F973EB97CF1FC1FEAA055810C4FD2821C01B71B3CBF3D7FE5C27361EBE2271FBE7BA19E113E8D2B55BA7DFBF6FF03A5239D8E', 0, '{}');
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
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_note', '[11]', X'5A436905950D2C2BA475EA025F75C037BE806AB8');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_tag', '[11,1]', X'E756CD2E7F1AA4CFF71ADB53F15F4DD31E836A95');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_tag', '[13,1]', X'848598C0D94FA343D9943B27409A1A22DD18CB49');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[1]', X'C310EEA9923A376206532D2DB9F54F095E9CC961');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[2]', X'84E23594377DF009086F1CEE1864F2A1459DB099');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[5]', X'C437366E7CE1A3770EC203A0E572DC2F48258EEF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[6]', X'4E41F86619A8C04185AB585F43C04796F1935AA2');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[7]', X'03973DB8CCAB4979BD90BCE094A09B6D30CF460A');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[8]', X'87679E86A9EADDB8996DEC86D4C980A4C299A87D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[9]', X'FDB4839A195084ADE987806A1E6014B70D64B666');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin', '[1]', X'9BE49A1C3C27BD51804A7D4F88D17BE44B7CF01F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin_part', '[1,"issue",0]', X'79A6A13D34053EF6437A681071D177E016B08C9C');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin_scan', '[1,"59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa","PNG"]', X'5E1A8E55D1AC6E30B682E7445DD6EF83B9B68544');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[1]', X'7F3E8176397091A9BF60ED635036D159725E91F1');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[2]', X'22BC0076292BC3846B1AD7198CC6F0B58C6AAB09');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[3]', X'271207D39AD3017830C375C510DBB646D11A1F7D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[4]', X'39E7F256D24D6E855FE61886810443D442CB7585');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[5]', X'0B7FBF6C6560F6B2D7D6D5C2D8928A6D5FEC76EB');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[6]', X'89B08EE2677751F792E6007A181F255FDC76B9C1');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('declined_habit', '["远山文艺","end-mark","（完）"]', X'DD16E444C2CF2C50A1CFE4D216EDF2972CF00F84');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('departed_article', '[14]', X'A9C8010F1C8F47895E2DEE271944D5E1653FBBAA');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('departed_mark', '[14,"tag",1]', X'FCBD36CFD4DC3B27EA45770714464B0D20A81CF9');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('distinct_names', '["person","卫蓼","person","苏见鹿"]', X'5E8970938E1AEC5CD0F608D250A21E1001C3CCA2');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('favourite', '[11]', X'19C1BD2E551B30861531166E8D7D6E9AF1AC6028');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('given_mark', '[1,"favourite",1,0]', X'97749D3C4077ADB055D5ED7F90906C4FB930D8FC');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('habit_change', '[8]', X'C48FB2F9E47981B62E2FF8BFFE3B8D7BA286D694');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('highlight', '[1]', X'24EB516EF88C6E523BC80EC21B4E586B7A6ECF2F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('issue', 2, X'717796D9442C0C07589CC8B4EB495472B1D72208');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('journal_habit', '["远山文艺","column",1]', X'C098BEED05E724C507D93CCC618D83404405FABA');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('kept_sign', '[1]', X'3D61EF8567F0AFD94544E0C8617D3E6943D7143B');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[1]', X'4CEF68F4ADE10766492EDA8CD624CC7C304F5F45');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[2]', X'EF27E1F4ED88F3F2994A6A758B7CD93B4BDC020B');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[3]', X'834804D25EC16E3CE1A440922B673AAB2CB8E61E');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[4]', X'4343C2BE480CBADAC05E97491FD5AD4EA62146BF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[5]', X'DAE357C5FF2503202C297806A1C6A2593CF75F50');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[6]', X'385B0E38CCC55C2E8496FED7564C1CB156FC8DC0');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[7]', X'6E3E88C55780D7C5520EDB887A12B587D257320B');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[8]', X'F5CD64B93FAEA5AB670BA01C489BF89ABA235478');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued', '[1]', X'5E2EAEFC2A1F46CE6D67445C27FB46BCC689FA33');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_review', '[1]', X'4806ABF0FBDEEAE81F8BD5C144D0EA64795D97DE');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_revision', '[1,1]', X'20988FD6FDFCA507E000CFB8574C7C0436F0E0E5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_source', '[1]', X'5324E8ADCD926D5BFD47A4DFF5B88D41A8AA1278');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_text', '[1]', X'56D4F6507C3FFEB7258BD10356BEBF173D760DA7');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_list', '[1]', X'0EF9B82A0E6B980D16C1585A432E0893A72A89D6');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_list_article', '[1,11]', X'6B512EB602173BC8DBF0AEEBC01606216FE0B5AE');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_position', '[11]', X'C0EA65E862AF8588272580208E016DA702D2E6C5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('review', '[2]', X'23E90CB490F1EAFE859FBF8D0A8FDD059E233E6F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('revision', '[2,1]', X'27C2F3A4C49F063FB6C5F7CCEBE93C6818C7AF16');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('revision', '[2,2]', X'DD1991823D229E79563749E8EF83A4E1EBD4E6DC');
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
INSERT INTO "departed_mark" ("article_id", "kind", "key", "value", "shared") VALUES (14, 'tag', 1, 1796038026421, 0);
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
PRAGMA user_version = 19;
COMMIT;
