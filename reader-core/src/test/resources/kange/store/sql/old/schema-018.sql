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
INSERT INTO "archive" ("id", "uuid", "created_at") VALUES (1, 'ecd23c20-4840-455c-96b2-2494d765871d', 1795980898341);
INSERT INTO "issue" ("id", "identity", "journal", "year", "number", "serial", "issue_date", "publisher", "permit", "issn", "cn", "label", "label_sort", "recency", "articles", "characters", "doubts", "imported_at", "origins", "printed_label", "printed_sort", "parser", "habits") VALUES (2, 'journal|文学季刊|2021|秋季号', '文学季刊', 2021, '秋季号', 52, NULL, NULL, NULL, NULL, NULL, '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 20211000, 7, 3236, 6, 1795980905386, '{"journal":{"kind":"text","lines":"2","confidence":0.86765625},"year":{"kind":"text","lines":"3","confidence":0.855},"number":{"kind":"text","lines":"3","confidence":1.0},"serial":{"kind":"text","lines":"4","confidence":0.855}}', '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 2, '{}');
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
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (11, 2, 1, 20211000, '水退以后', '水退以后', NULL, NULL, NULL, 1, 1, NULL, '（责任编辑：沈若渡）', 0.76, 776, 0, 1);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (12, 2, 2, 20211000, '改过的题目', '改过的题目', NULL, NULL, '（责任编辑：温不凉）', 2, 5, NULL, NULL, 0.97, 397, 0, 2);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (13, 2, 3, 20211000, '洲上草木记', '洲上草木记', NULL, NULL, NULL, 3, 8, NULL, NULL, 0.66, 675, 1, 3);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (15, 2, 4, 20211000, '外婆的方言', '外婆的方言', NULL, NULL, NULL, 3, 12, NULL, NULL, 0.66, 393, 1, 3);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (16, 2, 5, 20211000, '秋天，写给一条干涸的支流', '秋天写给一条干涸的支流', NULL, NULL, NULL, 4, 13, NULL, NULL, 0.67, 177, 2, 4);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (17, 2, 6, 20211000, '把一个字写到纸的背面去', '把一个字写到纸的背面去', '——与老排字工漆长根谈话', NULL, NULL, 5, 17, NULL, '（温不凉、纪小舟记录整理）', 0.84, 513, 0, 5);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (18, 2, 7, 20211000, '慢读二则', '慢读二则', NULL, NULL, NULL, 6, 21, NULL, NULL, 0.76, 305, 0, 6);
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
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (5, 2, 15, 1, 'author-differs', '61', 'parse.author-differs', '["苏见鹿"]', 'authors', '[{"probability":0.21948763982352057,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.18106294133690273,"acts":[{"act":"role","lines":"53","role":"text"},{"act":"role","lines":"61","role":"text"}]},{"probability":0.03734153968985867,"acts":[{"act":"role","lines":"53","role":"text"},{"act":"role","lines":"70","role":"byline"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (6, 2, 16, 1, 'author-differs', '68', 'parse.author-differs', '["闻人木"]', 'authors', '[{"probability":0.10133361433697874,"acts":[{"act":"role","lines":"68","role":"text"}]},{"probability":0.07981820322601592,"acts":[{"act":"field","line":68,"field":"column","values":["散文"]}]},{"probability":0.03632981264412286,"acts":[{"act":"role","lines":"70","role":"byline"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (7, 2, 16, 2, 'border-unsure', '109,111-113,118-119,121-122', 'parse.border-unsure', '[]', 'lines', '[{"probability":0.10133361433697874,"acts":[{"act":"role","lines":"68","role":"text"}]},{"probability":0.07981820322601592,"acts":[{"act":"field","line":68,"field":"column","values":["散文"]}]},{"probability":0.07981820322601592,"acts":[{"act":"field","line":68,"field":"column","values":["小说"]}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (8, 2, NULL, 1, 'contents-entry-not-found', '', 'parse.contents-entry-not-found', '["借伞 温不凉"]', NULL, '[]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (9, 2, NULL, 2, 'contents-entry-not-found', '', 'parse.contents-entry-not-found', '["短章六首 阮小苹"]', NULL, '[]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (10, 2, 13, 1, 'author-differs', '42', 'parse.author-differs', '["卫蓼"]', 'authors', '[{"probability":0.2225440277645075,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.17383014809490396,"acts":[{"act":"role","lines":"53","role":"text"},{"act":"field","line":42,"field":"column","values":["小说"]}]},{"probability":0.03878729415328244,"acts":[{"act":"role","lines":"39","role":"text"},{"act":"role","lines":"53","role":"text"}]}]');
INSERT INTO "favourite" ("article_id", "marked_at") VALUES (11, 1795980905485);
INSERT INTO "reading_position" ("article_id", "block", "fraction", "read_at") VALUES (11, 0, 0.5, 1000);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (2, 1, 1);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (7, 2, 0);
INSERT INTO "highlight" ("id", "article_id", "block", "first_char", "end_char", "quote", "before", "after", "attached", "colour", "note", "created_at", "changed_at") VALUES (1, 11, 0, 0, 4, '七月的那', '', '场大水，把社里的旧刊泡了一半。水', 1, 'yellow', NULL, 1795980905525, 1795980905525);
INSERT INTO "article_note" ("article_id", "text", "changed_at") VALUES (11, '一条批注', 1795980905538);
INSERT INTO "tag" ("id", "name", "name_key", "sort_key") VALUES (1, '重要', '重要', 'zhong4重 yao4要 ');
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (11, 1, 1795980905556);
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (13, 1, 1795980906943);
INSERT INTO "reading_list" ("id", "name", "sort_key", "created_at", "changed_at") VALUES (1, '要读的', 'yao4要 du2读 de5的 ', 1795980905588, 1795980905608);
INSERT INTO "reading_list_article" ("list_id", "article_id", "position") VALUES (1, 11, 0);
INSERT INTO "kept_sign" ("id", "issue_id", "title", "title_key", "kind", "tag", "list_id", "marked_at") VALUES (1, 2, '不见了的一篇', '不见了的一篇', 'favourite', NULL, NULL, 1000);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (1, '6ddd1d47-7d00-4e63-889b-15e87423717a', 1795980904449, 'librarian', 'import', 1, 'history.imported', '["典藏代码通讯 2024年第42期","museum-newsletter-links.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (2, '22ba09d5-cfff-4b78-a8ee-0d0062dcb00c', 1795980904730, 'librarian', 'delete', 1, 'history.deleted', '["典藏代码通讯 2024年第42期"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (3, 'b8aec0fe-b29a-48b2-b466-3a255f993eea', 1795980905421, 'librarian', 'import', 2, 'history.imported', '["文学季刊 2021年秋季号","literary-contents-at-end.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (4, 'b5087f06-e73b-492a-9a97-1b7b12626a75', 1795980906778, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","改过的题目"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (5, '15dd7c3c-1424-4ae0-8744-f76cd83db517', 1795980907079, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","洲上草木记"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (6, 'b11a43dd-6e94-4aea-aee4-cd81a8bae11e', 1795980907368, 'librarian', 'authority', NULL, 'authority.joined', '["纪小舟","沈若渡",2]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (7, 'ea7ee981-b252-4c6e-874b-fad40e290868', 1795980907378, 'librarian', 'authority', NULL, 'authority.distinct', '["苏见鹿","卫蓼"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (8, 'c2503da4-028b-4362-8240-219653fd1e31', 1795980907383, 'librarian', 'habit', NULL, 'history.habits-saved', '["远山文艺",1,0]', NULL, NULL);
INSERT INTO "bin" ("id", "log_id", "issue_id", "label", "file", "identity", "sha256", "articles", "characters") VALUES (1, 2, 1, '典藏代码通讯 2024年第42期', 'museum-newsletter-links.txt', 'journal|典藏代码通讯|2024|42', '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', 10, 2813);
INSERT INTO "bin_part" ("bin_id", "content", "ordinal", "packed") VALUES (1, 'issue', 0, X'789CED7D075C1457D73782141163EF6D458DA880DB8BBD448D316A8C2D565C96055661177717BB0604A41715A50B2845A5AAF4AA46A3C69EC4DE95D95DEC2D6A8CC6EFDC99D982C32EFA94F779DFE7D35FB2CCCEDC39F7DC73FEA7DC73EFCC366B666666662951287CC570D019FE3797B8C1A78DC44D2C554A94ABE0D87A89CC572E157AC161F35562A11CFE5A497DBD5DC5F891422C97E0D76C712A2E6E422522D5C2C7D7D54BA2F0241AF988E5DE122522008DA4A81711FAB4F412BA8AF17BF10317854C8E1A59CBC522B15484FAB611CA9512919758811A893C8572A1482996A36F566E325F57253A6A29F1F6811BC56E2E42FC6E995CE22191A22BAD7CE41229BAA0EDC74E7B82ECC9CA472857102C7A0A5D254A85399207FAD7CC023EECC991AFC582CA3471D175953BD569FEF57E899AFC82B54C3A93BD96CD44CDDA512F9364AC35E8BA399B6986FEDAA27B9CE82C273A1F5D34722B3ACD749308A52CB8461309A51E4C684173134AD8D08CE62D6441539A5226F560C00DB495BE5236DC45C37B6CC6BEB0473B025BF2C0F69DF60C6AD36C87C3A98337511F37D76887673F748DFD5289D4CD7EA8BD52BC5269EF68EF25918A15F09501C72299D41DA14124B61F4A77E609F83CCE3A477B0404E3F73129F7F139E82E02369FD21F9705B7214C7D6A67EBFE0DE245BAC415BA665D331CFB203F1142BB356E3238FE71F369EE2EF112E32D3C854C0E17B540E055889538EA11E3A89542B25A4CA050B454ECD6107BDDBD7D15625F6F27A97885C24BAC04D43BC17D4B15CECA954A747D3493CDE50AC54CA180CDE4D2453C2E9FCF168AF82C3687C311B8C3375706D78D2F6689980C86984F871642119BC5E231594C314B2876C5916B396BE60427BEB6DFFDE4419F19CDCDCCDA3E5999BC75DEFC19F3E76C5B7FB1E0D2C3C3B396B75EDC5CEAB27A7342BEDBA059AB3427941559CC6922F37D795DBB9FF34BC9488D720CEC77766B92997FD068BF93E3DB4D68767DD6F951FD47AE49DD39E07DD09F17164DB45DB6225BF4CBB62323FFDAF7B262EDFDF9F77FB0CA593E54C87D99DBF3C78B978AC2FB0B539243AEF61DEB2D5ED8F7A7BEA5D6C113AD831F87D62EB2DDBF7D7341B4D8EBB7B0AA7BBD4EE69CDF377CCAE46AFFF3F1FB1397B2276D6DE7CE1932C372FF9263FB6E629B9F7797E7D0FAEE7DF4D279FDE4D30979F1DF4E38F566C73559B5B7B462C1720F8B2DCBB65FB9C4BEFFDC9D63FFBCE006772773BF68F6FD7D35B9877A2E559C5E3DABF444B3F294033D86CFBA1D7B99BFA9CF49C13DAB79CC1BDF1D6FBF34D33F5B16D1F9C53AC5D4CC21197BFBB41F387851A7549BAE79BF618F6C3BBA1C9AB1BF5771B78E0BAEE5CF74B3DF1874E861CD003785F5D5A43FCAE60DF155F8769C7BB863D102ABA87D6AEEF90B2DBEBC14FCF7E348A7E1B35AB67CFDF6C6A59F6FC48BB68EE5F72E65BE7D793B796B66D2A5BCF636E7AE7FBBABBCF9BB79D71EE67B5DCA9C9CB04AB25CDEA5BE9B9595A4DF26D723B74B2E4CC8F96B8727D7D9ADCC7164E23A55CA93A923DF9C2A3DF365EDD391DD9FAD65BD54DE0B55DF7C3137C6E6DE96E763E6E6962FA8ED204F4FB31B159B93F85CBEF3EC884573CEA779A51C1F3D96DBAAF8576E4EF8F29CFEBDCE9C9E7AEAED9B0B79A17B2FEF4DEF2D5B7BFFF8A5D7A9A9ABB20A1E599D38F0C87DDD7167955059FE20F89CF84E3BC59BD507D84B33CDCEFF127FF3F4F823BD6B52D63D483AFCBCC4EEFCDC737366BD2FE9FAF7BDF9E7A6F07CEE4BF39E97745DE5C15ADBF6D15F2B2604E5CE2AFCEE67F9EC7E6EE2B07DC583DADF1F94DC2175FD5397AAF0EA2E332A83AB82AAAEC51D9C9CB372A3937B75EBDE536F1574E9D5ADE3CDEE835F5BF016EEBDDAECD9EFAAA8B01E39CD5D6FDD49F1F5F2D95F2E891B442F9E1B39F7F2BBFC1F13BEAD160C58FFBEBE7790E380DC433B7207147650154F9DEDB930DB81E5FDC62E0E7B369DD721A87BCE6F0B27FE12E077CDA930F6BAF2DCD0CCFE4B9CBE5A3EF567FAE52F8A7C3A8C3C3FFB70EEF63BE7AEBABFBCE79670B46EDBBA5BA5B379C7DE77774ABCF5E6B5C7BBB205B2887EF35F446EDA70FF6D4670D9FAA8E0B2DC09E6EBFB74969FDD1AF6BB5BC89DF67D9FB4BDB1E8DAF2689B056DBAC5FC25B9D6F34DE5EA8C9E43DBED1C9D5CE8D372EB8DD2DACAD8CC44BBEDF1A7D893C779B6D95E7AD57270AF0DF293B37B3C1DF8C8AE7578E8C02123BE8D3D69E5D879FF60CEB6E4B165DBB065FC7E63CEDE1B3EFC42AEB3E6CF89365CDF45DFDD5FC67C18BDA995FCA79F87EEA35FDFB3C2A1DF0CCB799D872BC61E5D275BAC7C5DF2DD00C1C9BB8C62F1B1B75FAEE2F5C85ED64CE04F7BE635EBE7807BCAD65919F36B2FFD7499195B7A8F9330AA88793FD07A4207560B8BDB7F14280A87E58D2D538E6DEE7A6A55F11AE7695BE2259CFB11314BB22F78FBDA688E4DB25BBC67E1924B13BEF37E6C31FD5661BF07EBA73C72B9D5FACC41D58BB9C7CEA94FF75FEEDEF3DCF6D5E36EA44E0DBC74DCE1CCED897C1B87563F1C523D7BC6B1739E3F9959268B7B295CE419391B7B39D3F981E7C3DE6641E19C773F3FB1B896FB405073EC8779EB568C4E73A9D2CC3FB0A7F7B13B5F1EBF189214697978E45AF3BFE626EC0953160E7E3B2EEFBCCFBDF30FEB4F4FE85461F168DC5FF2915FB6B75EE9367B706C8B76715766661CCCAFB5F0A8DFE87A7AD0CA89C35B5E9F9E786EFEB29ACD2D8F399FEDF6FB8AC005D9DF042EACBB773CFEFCDAA0A2B4E77107CEFCF8E39F57C7BC7AB766857570F0A6614F7FEA7CFECCC83FEFA478AC5DF1EEC18A1F57AABBE604D07A76656C589BCEBE72A05FECF3E57BCA5E0F0B8D9C3531E4C54F13BE0E7930DD879BB3D54DED9F9470BEE3B39CB36DC58B87E7F59E3771A0F7BE57A3A3470E5F6AB6AA77D18A854756C7DD9731F76D9DBB61578F1DEFC67F6771FDB5F2CC156E61FFDD63A2BF16854EA4FDF8BED26ED1B13B9357726E7BD4C5FB382C7CF0287F5CF72503DC524AC4EB3A9E0BA307B689E9623675E3C221735BD5BDAE282ED61C1E5F7D9A76729828B97DDE5E6F976D6EC3BC3AB6EA3ABF7F61AD7DD65D87235376F0AF4A36CF9CDCCAECFED5DCDE6E8EE6A7829FF73FDD62EC17710E69E957DA8D5E79D4B697FDF9FA074F777AD7DFBB3AE9DA842F2FA489573A3D6C71F06976EF9A13130FCFFA22CEED4FBB52B7A975F2112B9F2CFE66FEB13FFCCD16D1FCFE6CB3B9C397F7536E3D1B99F26CCA99B0A7EABE1677CEB5BF39C7F962A03ABDCBAB29D35667C9BE8D3C35B2E6CFA50FAB6F64471F3ECAF63EF697F20A8B7BF0CC8BBE37DFB70AD97DB9ABFAE98F7F3F9D7133503D6AF8FEED4FE7DE7C119934AEFD9BFBADBC0EFC56DDFA4886AC53CE4AD19B84972747266DEF50FB7CCAEAAFDEAB2D0E9A4D6A73B6F6AF7B136EAECE1F3C3875B587FB8178E9E88824E76B6505E25D936EC63F49702C12A8576B923ACD38346CA0BBCFB233875B55FCD166DDB5B297C79F5C9F5FDBE3CDCDDD132F4A875EEC953D5FF08B267C9473156BDEA5DE523AE7614A72F5B287370BC6741C7EE6F95767DE1E397AA7DB64C54399FB8F93F65B1F7E3D655F27CF3A7158B9C7C5DE01671FF9FF756CE89CEA7137DDE6AE1DC8367FF1E7E09F6FFD399AD9AD665A40F3F5C5DE6B0FDA7FC33838E3CEC8B36641CF13E745CC55B7FC362FA1D3E5CAA3CB6F8D9DDD7A26DBA3842D7B98AB18941E14CE58CEB1EAFAD70EF3518F8E0EF953B3FDE68D1056C70BC9739DC7F74C6F9B38D8FBDBC7CFCF4CBC7179C5F123A9D9B21149894FA7AEB41AB0D6659A6DF2DF691E67925A6BF247BBF8D6D8769272B74DEFEBF994EBC359397CBC34F357C59BD423B485EBFED6C89BDD9A3B7E2D67EB75D7B7B109768BBF5896D969DE33C7435DC4B3C7353FB0D74C7968FE96671727BFEB3B70F5A6944D9A0DC2A5FD5B96155DCCD9B3A0D99CC31D696D8E54B9A70D7A677B68F2FB2CC70997DBA40DE97032815BE2CBBFBD5D386B79F1BA838C97B396D74EE4963C781725EAEB28C9DE4D9B1751B8CB2BE8D72ABBDE0A81C5C99D0742E396AD3BB4F09470FA168DEFD703D481BB8FF3EF9C18B85F99D527F48735856FA7CEE0B6BFFE306EDFBC59395BA583279D749933DAAC47BB311EB3BBED9E98B2C9ED64D7DD135606BE2C18B0AACD15DFACF383166F48FE2BF4B4DFA3F3A78FADF21D3F61D5881BA35FDF3D9B332878B9981F787F71EFE294DF1679DD6AF9E32F79CC6D1AAF87BDDAC5DE14CEC998E32CBC1D7F79C62CBEFD98D11D6F9F2A1A3162477827F933CCBE7FBB4197BFA1A5EDEA3B21BFD6DB7D41DF711B82D679F0E8DFF4B28EB3DCD4AFDEE1BAF3D9C4737D0E967EA9B6DDFEF49B65479D727FEA5259E4DCA6C5F503ADCF1F6C39AF957D7BE7ABE5E6E5BC93DD24EDCFDBF553EEF9A54C3A2EC2CD6EDCF55325FBCB76ED5FB3E6DC3C8168819BD9B9F5A3975C393DBD5FC63CF7BE37B3E9BDCD7FFB32758DCDABA35903367EC7093DF8547233D6A7756B97F7EE75732E1EA9FD764DD6CFBD561D3EF9A068C5BD1FF3EF0B4E7F7F68DA90DB6ABAC3DB902EEFE6306EB71F57EA3090FFDBA817BF2ABBA5BE38D0F5EA89B23EC2F61BA629E70CB359D4E6740D9D7ECECC9973A0A2DB62DF7B03564CB00EBEFEA8D2E2FAC3FE6B6E9FBC12D43778565BAB30BB6325B54909BD7D6EBE3F5F7DF0F6B039EE37BB2FB678FBBAF75743B15B7D9971BDFCF26EBD893AAAE6EDADDE786378D0DBD965D34AA6175F4D893B76DFCEA62E286AD5CED9D963C6BBD41CA2EDF69EC8F862ECA18C79A9633B3AB4FFB6935F40ACD9B975EFF393D686793AF6A0DDF059DD33F9F9D0FB8F279F7F83E5662D99D352D839FCE9ABFBB7520F6073531F1F3F997763EAEF67CFE5CF6E396F70ABC8D6EBDBF5DECD91473C0BDAF1F82BEB9D5F3E65B6FD99AF66F59AE3AF70DE5359397F791DC7ACEBB4F43573AD9CFEB8BA6648AE8A5BB573D4D71363CF387C13DECC2160D0EAC1EDBEF4989A7B4293F832754CFA855FE4AF32BBF4E8B1E6CEBA8C2DD6D36F04991FDB6FB5C7E1BCBB55C8E25EDFEFFA7DF8E2E8C5132E8EA735BFE4BFE7D5F0E2C0902FFB5F383CE0C6C41FDFBCDD7FA6F9A6B23FD3862F1CD0E3178FD0A392F593A6F2E38A4F54DEE14DFB796DF4880DB66B6DF6150E99D1B24349E590E9DF7EF79343754097B8DB55F38605D5D6B3DA278EBF7F76C5B5F716D963C65CCC5B480B387EC2FE4092997DB2DBCDB1B3CFCEF86BC2C3EB175E0506ACF8F539C77AEFB4B3CFD3771F9F1852E9DA71D211E7E9C3D4A5A9EF4317F7C27A38DEBAE6BABFFB37738F6C95A6F9ADEEFE60A195EFF6A5D20DAD8E5D604EF548E28B6FAC617FFDF7EE69EBFE783024BABABD68E4EB997F58BA06489A7B38DDF869B7EFC1A066C9C71DFC15034599016DBAA74DEC742EF6C9A08B59DFDC3A30ED4561F1DDDC1153149CC937D7FC7A3BEBC9ECAC2DCCD89DBF37EFB6FDD8B29DCD8A429FF7F3E8786BD04F9D6521436762AA65EF1F5F947F71E5624CF49C428B609EBAED1EB6D2FEB1F4649FDF675D9195FA1E5FD7ADD957773D1386B9AF3DDD13467FA34BD4D46ECEDB0E1E7CB2206EFE73E684DB5F3DDD5FF6A04E34A2EBE5163143265CBF387E45C0E68D3ED10BB2AF5DBEB22F92566A79F2E76EE53FBA5D1E94F5F0CEE0076766542684BF0AEA2C5D25F1FA73E29421736AB1CCA4817699C7AECFFE3E607446D62F0313246D5B84F27233CDEEED5F3436B8DDB49EFB42DF781D6DFD43E6D31316EE4FBFE822CB9ED5216EFD94EB1DBEEAFBEB937961838794DFDCC75C7AB65894EDF98D2AFA78A66A4F4CE0ADB579271F1D7AE7F97D5E4DD0F541CD2C07DE0B6B36AC347A5D978DF56B869D4AB6F6733DB5B08DD3629B8B495BBEEE762D64E49959BEA233F5337C2E7FF3EE7667CEB01845176C7D78854B8AEF9DD3036686DCEDF4BBF5F199977A6E2AAF0F19DD32EBB787CF1CDA5BE5C48BC69FF3B5FB9117F3E58D597407AB7603A7588C8B4AD2CC1EEA1565133CDC67C6923ACFA769B32A1F5CDC271EF887A47F61F4D9BE79CD5D1F382C2EDE2F2F48791D78A1CFB5ECDEB20ED3E7D955274FED53CCBE101FD1DE3BE037C9C8A880B2BBAD4FCF73C958C3531D9B7BCFA1FEDE3BE7CA7967F6E4393E7C737DF217237A9CD8713978C849F7C40DF32EDE9B6A693EDC71C2F1BC5B13AB376FAB0E18B161F4FA1CB3F432D743D20C77D7D562E6EEBB9CAE63875F5F5CDF7B62A7AB9E7D2FD91C0E6FF6CC5253F6C38CFB277E3FF69BACAF666871E1A3AB03922B5205817BBF7A3BFEAFB6EE63C79EEA63475FBAA7B87C5376F920BFEB8FDC7E974798FF11F39AFF2A75F774D59013CF86727E393479F6EAF3F5CA9FBBBFEBDCEF4AB349478F1D5877E9C1798BAE85B22B1973E7307E994D3BF464E2BAA783C4E7AE9457AC1CF3CDF3B881EF54510947CD3A2BAD0F179624C6CA4A3BF90EDB7C6FB074CCAFA767FDDE717D1D8BB920FBEB8B922E672D5A743AF3CB4FE3A54B5E4DBFB868F4BB844CA695C0D3BF62F70F47BE1ED0DEFAEBDD19A58B7A2FF0EE7942DE7DE00CBBA92D5B4D9E73D7AE38E45162604FD740BF0BA78F78FF96F37ADAB99B3F28DE96BEEA967DF355BAD9885327DEF6689EB5F8D7793BD6255A95D88FD869659B9DE6ED69B6C3DE3CBE64F1FC2FFA2EE77EA9B8C0383FADB0A0053763618828EEE73EDEAD4B6F7477F3BD999AF4C7FB171CFFF09F927727DBEDF00958F26CEAF7BFE7F872DAFD84954FFC3A364330E455FD143B7AFB8B668A3E37FC468BA79EBE151470CC65B36468D0CD714FDA5CDECB99E677EE5CDEAAF5FE7376E627873D649EDB7FBAFBECBE27AE456A26A61DD95AFA32F2E2B56C5A31EFDEF2BD976AFBFDE13CC7F6DD056797EFF38ADA0E6476195D9CE93ADE61C38BE3A5AAD3EC575CE5C2F575673D2C060E77ECBCE86FDAB0DD8F0E1444ACBBBE3DE7367B68EA9263451603FCFC6FF559E23C2F75E4E1E6DD5ADFBF655559F56C70679BD89F7C576CABB6EA9FB42EE18DFF9977772ECCB9717C3E2BBAE7F2E02D331547721FD23B1797EC6B63CE10636133D7D8677DD3DFA3EFEF6B9E863C8918F5B2BED865D4CB914F43CE8CFAEBCEDD66E939830F5B77E9BD77C49EBC6469BB299DA7A5861F9CB4ECE1B8E1351B7FA4DF4D5CFF6DC7F8D75F7F1B35E28F93769167863F16B49AD8A5606BCF2987FFB8FD62F6D190FBF7720B46F6ACEF717AE5B70FFDB73A962EBEF5D5CC7B1D2C3A5C3C26FB53E0CEF9F17D66C754AF0B6DBAB7345BB0641B7B5EEECC0E87DD45E7F23B7409629C5ED83761E2D4215BD648623279E7DE9ECEE03D3A16D267DFEE47D933CEAC3F3E467CBF68CAD4792EE6756D9EFDB188F3DDC5E2D97DF28F5E0F5EB29DDE57903DC83B5873CFAFC462FA121BF5D4DC9315D7A6CADF895CDC1E5EF00FE09DFF4D5A71E8E1C2C09196BD7C6D7E29EB633E764240BF595563FAE7FD5DDC7ACEF505D7BD56B8310F3804FD3A7BA228F6DEE14C96D5FA0E1DE6BC1DD1FA94E5F9ED07BD69ADA68C6859FFEA89DFF51173478D5E3749E0385C766157DB03D7C7ACDE9BD5C24AF2FDE018EBAEF5C7565E718D0AB0BF78DFE566CBAAD7C56CF34BD2190E2F86BD9F79B97ED1D5EE16E7A77D31665CDCC00133FBAA377BBF49357B5D3D67C8016F8F1B4E5D7ECE3ADA7B4DEA8C4D1DB32E5A4B3BEC2BBD3EB620BC4C333B286A6EE48923BE816D4BDE78BA9EFC4BF9E03A4F9D9FFAF77BBB0D7F3F0F0877396971F3E1AFFDC54B4F3D5E338271BD62D9CDAE1DDF5D94656C7F6F3DDA37DF0F557FEC88229648E6E5EB2D256B9486852D6B99DC4D42D682A5426FB1BE66D5A078658585ED52F9F9A3732D095A2EA835BAA22B313727CFD8A05AACCB52F12ABC122601FF2FC53B954A9412A197C2B0088CE859935FE0B08D41B9BA51160D0AC9964A8912BFA9057E40F667A3F075D55EB05A2A112D256AC1AEAB50890E3526992718F6117A881B94FD9A4B6578B1DB565F7E3456A76E44500D0F50E91689CEEE7155882A2EAD7E47FCE3AA505C96C4376DFD7154E0EADB13F33BACD1DE2DD11E58E8BAA0F665FE695DC436ECE20AB50B0B4A17160DBAE85257165A9FB5B1AE62B3263F4313178D6DF157576DC3A24B4D5E34C6400A9581E614069A376060F85DBF185568B82A2C0C3EEFFA6DA2A96377D555446091FE9AF408DA77AB949E32294D155A830557688A8AB0E8487562205C575716A9D3FC110196EE6EC33B7DF01B8DDD47D88B9DEB2A5A7D5C655D995F7D792D319E83F7837A954D7F40B26ADE8E3A1E4BCA782C1B8CA73FF0426308B82C1A565E047D6291E9EAD06075523E56BD158B8E5785C4D0C6CD988D2F5A404BD4D0583B916239C1670BE053131EA9DA914D30599E80FE2592FD373B4B65D28AC2A45543602925EEEE6EF03F8DEECCC2573CB427E8F8D7EE77FC62E13F5541ACA626A0AE2C03AB4A5385E6A8A2A3EB2A4BB4AAFF00DE4FA85C5853B8B06EC0852348BEAE6C4F5D55A2A6A0E88E5F725D59A43A35B3DE7FCB1DBF1490086DDAB8EF695861B47A573856118D6EE8677883AE35349589E4BA86665A063FC0E61E2A833614066D1AEA12B0599F18ADCE8D45C0ACABCDC7926AD0674821B6654F7D70445D59852A6F076AD98B6866AC89811EB302B01DBB08060FECBC683BC22743ABC73C2A832D280CB668C0601FD5B66050091613095D6902AA4126F0A94A0EAD2BCB834B8FAB5271E64CB7D209ACA1469B9951F9B1A5F063DB809F8E5806F454ADC9F2576F4DC082D3E098E4A11DF58A3145BD68E0A9ECC830E2427AFAE6A853EDB90FE388ADBB44AE506A9BB6F012925F4C38759DA9D89A70CB3DB5077D4C38D6BEDA83C1269CDF10EDC154131EE53BED8187098BF6D61EAC356170EBB5070126401FAC3D883101BC6DDA830C1368C8D21EE4501BE9CE68D75C89652C4B572F9968A919B13447240946D5DB1CAD2BA27BBCC4CBF165E2E66885D14CBB52672A74E3F6E703E1DE432EF4F1D49E2697766302EBAA23B19888BA8A702C13109B884E37E39A8AD326E89DD5D42680A35225A7AA1212EB2A364210C532763FAE8AC092D2C01D60155B5421B5E0B4D4BB2B348501584A34B481ABAA904D7595B9C834CAF6D40754635195AA985C756C255CBDEBB7011D2706AAE24A30BF042C7A933AAA903696864554A8737379AAA8CD86C18D0877701B83C107C70DA4EB2AA254F105F5E9151024B18D09384FC8916A021355C9B9D04093ED0FFE57174891FFCDCD8536EA8260E81B9706DF544A61421AD3357EFE9AEC40752A9280A63A1798075FA90A8C465FF377D4C726680A4AB1A4ED75B5E970A6DECF0F4EA233D19BA07FACD01FA4A44EA8AEDF908F3C584821C98E39834E35B286EBB2D69E622100C7A3C1C9BE9E4AA58F62E890216E42A5D07995AF74A5C4D759BC52E8EDE3251EE225142DF315CB71FA4C01D53ECD3F46FBBFAA2BA32167C2C2D2214CA942CBB160A45C3803F993AA6A2396B08BCD60C25820B5C332E320AF03D5D5E7C4ABCA82B0EABD5840B426780F4B951CC250C5656A8A4BB182722C28B7AE2A0EABF253C5D62010856CD4D4EC5247058317AFAB8E02D572E9749A9B8F045D8B2EA8ABCCC482223545E57565E19AEA6AA4FCF254E23CA44758F22E6CEB4648E3EACAC2F0F67B40D4AAFDBB54F15128FE566CC2F6E5609189EAD0DD04C30004ADC0590CAA2F32FF08003463425FEA8A5AA4CD4DBB50A7417B09DE187C47169DADCA4D872E8833AA643F2C23116119E05959022304D8627BB7625141AABC9D10AD90AC36EC04B6B1E00C7545399691AD4E8A4740F28B8096C8E800BFFBD221B4A1BB20F3AB0D465653B551B5633F9617032DD555158449AAD2CAEBAB6B9165A138E8070E405350A9F10B52A564021421BF40AC6696639925F01FD10688A3CF5DE9E833AD142813E245347182047DD423B01D1341B4212E4147E01600CF401C2BDD0720C1AA376341999A824C8004081CDD95BE53951EA213388BEAD72D3EC69FFD4AE8F1AE9F3F188E3A753F1C609171AAE22CE488F24B74FA55576461F98968089551759561908602E020D7572795A9426B21E307F0A9B695036386A93F128B5F2A88177C112808DB18894567C1A5BAB222E49DA24B716D2221D7FBD70214EB8323C9BB007B51A9205EE4FA70525868647DCA0E2C0C3C1E081624BC07CB8B5315A04C1D59504CA4BA6A37B82BD21F9BB378D41866D1C0241B35F9CE737F98E2C410F0794E743A9B49837F847C089A026AC8B36880EAC6698E9DF1014D42D4C426223A35F8E96836374E73EA771FD024B446D0D45B5F4B0A4D4B1360F0029B02F482BF55E149352013C59AB43250EE07018580079CD431016188302BB03875750C6141606B7565B1C8B882F7A09809572BB2D57B366971CBD6E3D68E9A07996035FF8380A64EDA0C3D129E4A17DC602C88EDBC9DEA143F0874682CF819CC6F337106D8D01D63412558FE76B05094EE86E6203F1C970FF36718942A2D589D5783556C05CF032E054601934698432004C617A82B214856A893C3491BAFA820726682329CD70E96C3D40DB615351E99186C35A843535A80D584A8F3FDB0C8AD0072C33192E6909F8812939438344C7CC81003745AD3791B827FD41E4C2C7A3FF2A5D99B9167036758100D29803A281BE696F86CA4015924B79418100516BD0D140AB68968C2A8E13F9D1FDBB207650AD99BB1C2BD2022221B21C6CED68DFD0BCAD871DBB15CE62B538A1B8CBBC5E2C58B89B93941439F64B5A6D0686E8446CFBE34F0D5E03C897121E1C03C5F3B2882AEDE57B4A1D0B53442B70DB13F91265ACE74A47978C95C0952FACCA72D85949511526DDDC4EE34914C2E15CB1D7C844ACF8143715A5CBD6B6847A1656D84562789B7076D04E2CA59E22D07CF41502408EAFD427B0A411B230407C9963AD27C940A92E8F4EFC7C9DCC45F8995629152267718E8EC861F3A40B764277A9077A074D2C24827B612779A54A6A4C9969243D7BB858E1422B6468870E462A5AF5C4A9B2A938A69BA7F7D69448C47214A87DAAD093AA325FAD3A3B313A5BF9646FA6B4FF6E72D5128C03F3B809048117074D43A53A8D919C7A9CE1CC19E709CA28C069972622041578FD32E14BAAD8CD0757097C9693E348994A6C0B7D33A20AC3AA30F07FBB174DE9041CE4B7C3CEC076A31A7C76F574A175F18E9A295088183C42F29027DA8EC46A1D3DA181D4081882651E01A24F8E1E96DA03B854E1B6374F0FDC00EF6A3EC01B9043F3C3DF47B50E8B435A660B117CE519F11347B4237F624577A8CF7A4506B67CC61905CFD80B872A48948C6F448EF4521D5DE08290BF08BC4DD7ADCF6A6DCDDC15444D1946E226676F5FE91803586A380CE3674FE38FEB6D07EA0A110AF9D1AC2198889908CC149019C42D95B790A1CC00D288D0ECA43B53FC02C9A1B6E538547AAF78711F355A22CA8D991A30928C1CAB25411E975D5F8A4AE369E4897D18DE19144142172084D491184285D5C47E167A7BF26214A1B5178FA6840A38CBDA389B1AF2566B2D8E60872B410EF636BA02F9A76BEE721517E38DD5B261FE2EBA390B8899DDC642BA434607DB1D6EE072E464282DC53B57F2BCC8DEB2AB7C0AC1D1F5B02C80522214A078A8A0C82214F6F657D2813475359CF6F90EA12B22664A44A4D26F22C2C29098B8489DA1E555835B637944882EACA82519A161900C2252AC64887F105641D19C57798C840C21F14A28E4D85199F26BE4C5558A4CE8D85C1C09050568017725571BB6118987F22961F41E813268928DC27D50051B242B8D34F5DB40307094CC73255A999DA7959B226B3965435DC5213878A15E1A104A35A89F0F566604F9D4A9B98305A6A0A3662213944AD02F231E4DDA30A5521312827C44BBCF5B10978A790AFEE47F95E4C140401B27E82A7B26838443D1DD09756855545D7A76CC7CACA545B8BEAAB41B889447903F219C43F3E3D41672A22C8333191E499B250E20CA25F11439C04C590CDCA8B60A64E4CA0D0B41126E4E57B9101E1E51634398AAA8418059D1A6A0B54838504C370808E2A251DB7243F38203EB1E442B8453BE5E1EBC34E5F8A0C4D555D26319C696886057882E47F6B21881119476A9E6AD71E348AD85DC81C116FE81292D2AE746C7B38CA905141A6401D154C7766F67F5C9544F0A10F53FD287C3437C1078BE94C23C4F4012B77FC9289F3AAB8CC3B7E29482E682E11A6EB516F4FFD293D9A9AF07CC772A611DA42F614B497E897CB50674712F68CD79D50E2806564ABB236A09E610E1B52A849DF856C1B901C5A830A1101D178F24FB2A30F7E5F52D8B132C18E131B0410130904EB136BC8AEF3F149534DB83A762F91B0103E5B6B38027D801C40E9CBDA6421137095928E3CD7A6EABA4A1D8A04FAD8E6402168638220B71FE400D2E56294130BE56ECE4A889D4E22B9CC87C6A0D3FBAF6472FAD306CBC568B595A650CA253E2EFDF13644A7FA383690D2690B139D7ED38F86F21B09CA6FE834068D49630DA3B9C968CE4350EE4B76D44F823A42E7A5624DCD16D0265A301A376336AD7E6B2D7869555A29397A4B01C751A087EF200A2FB62678E90836E408EA732410E5484096189F1E118329345B9AA03990CB72A233183CC7FA94CD9AB0BDEA1D716895371F6C2FD411ABF1AF4FDAE8C81070F84E742E9E1780A4751D39523AB233D1D169A223BE2361590DFFE073C63DC80AF1AF6082E04B49179A91087CE1A944060A3FC921BA2A1996B45D53BB1DE6A14470426E8DB4DA08756D255AF4CA2822223F6E5628E2C0EC9BA886E1BDA05545A2EC433040840C08D40C018F01D245A525B0CCA84AB2264EE4F9B5F1A46D5833E80C47065D1F599C7436D820D6365A601968221750CA645E8A21DA455042F00C7D82E94CE9C6D4DC3E862C8B9407A9632BF150E48F8606B97F688EA6361839FA5CDCEFE345372C3A04CE13991B715E15B09F58D9ACDF91AC09DD8745C7C355D00A56B8E9AE9FBF66E70675550AC05C77127551B817F9F4FC001014DD99A50E0D415E203A1E8BD846DA018C472FB62194F1980A2601AA6D85D88EED342727A197C403CF9450ED276C1756508E87D30854A9F5DB0A788101A8366D84E08C82215E254585DBDA7C2C032D48A0597BF436DA5889C7CC491326D0501963631096178F4265462AAA64E0E519640F81A99AC21DB4D15E4299A79846EE7EB06630384E0C863E49A4538661BCBC36401596896D0A432E7EC7762C2C0DAD77C4A5413CC0423254DBF2C000707EA34959E93D0683D289A9F0D302D4800719ADD0F56E824921646594DB7EC4D23BD26C79892A2C0C2BCD87940805B09018C2C02051237A60EA61CAA2F4606DB40747DD1600AD5A655E8487978A57109E5E4643D79D7DA41E644FFA38C2A6F4642A8E4CD6E497417AA929F007B94C993413E56CA5FB10C6497D27D6076F52E7C7D607ECC2423662D19158109EEF5625C2F402ABDE028326504FBA0160451F5D38BAB1FE2B5C80ABEF6A4F899B504676A3870197D28D2917F0162BDB004E8E98E410F92C91BA92AB0D657B506A12138132AF8224755C10C800520364087845C3B0C887EA9759FEA8BA519D46DE9B1747AC27A063EDBE07101B3817A21A8205A7A3A4352C4C159D4E2C12C1A48EC8A0897C13B20F226C120455DBCA55E91BC124EE6C4B27B3B17248F3638102E1A7892411D547F1F9417D4220F86C559CBFA6065FF4C80B854406BAC6D273F42AD2239F47919D2977B316A8900B37385BE0D51012F20B617E09D4F15D3E1BB148E43B91B30CDF42E6F97863485C21AD6231FAD3EA135056C760F647197975B2C62F8858D4A9ABDC86DC55E816757E9C267F3750275AD62795E8783758ECD23D7469D300498DF36E6E8D2F65A0980959BF3A06F7E9A1E5AAC24D5852359ABE4455AA370760155BB5530110721E39558E2F50A7F943FC44E74BB388AA11197553E2541130AC7D68BD0B9C24A4D1DB361125612CB35A9DB40D7441EA316213969183201758069CA0B8BDAD908013B1BC8D8487EF51D15417C04C0E7996FC004D7A26D021222E3AAE8923664BE0E4D58125684E40C46A9C3862098F5568F21F5806B84582C7978988623C5A36DE50AE094827A7B199D56855B3361ECDFC73D12A018C022D432515117085FC177511500DEAC157DF2388945D9D9F4E080A0DC7CFBF3E200ECDD876F9211B89DE84CF3E834920E0ABEBA0577027C00FC0182DB5E1EC81543585FE386FA928C7C18540E0005DC285804A06297E049889E5779495E3320488E8EC11591CCE067E3BEA0589A5721B510D40133E00165E10808E081819AC0409283032E13ECC99C8B661A25D118EA45619884AF715A19AFC0ADDD2BD2A3E55959C8A782ADE4E1836304D0C4C93BDA1AE2A0EB90C7CFD82ACBE40C4C88F40A004146ACBE604B6083CA1B09DBC0B8644548A801A52129A2416224090984B42CE195F39D27587F49D5003C688426B7E0042126828BF5C15BF052DD4E2DB1BD070CA43F005FD687239834835FD36A3CC1A4721B4040EF154D30F66F4A89E4F2CD4E27364087D9ADA24D5964864CAD9A80E80564CCAFCD02AA77F2156188F56394336ABE3B6928BE05195BA1D17387C9186201DD339656D11230966FD884855852A12A52030010734E3032F432955F97E55C9062434FF42948BA5E710E92E780E7C55C84F9D5C8592AFE4707CB919958788256644B92C142843968114579B8F8653E90772408C45A562D9E1C4BE2C9D4FD7846D005F8F6A2F102EC3D05A39DC4578422C3A0BF2242437ED562E55720E565803890CCD494ED3392EB63E440FA520CE94D33D6968E3EAA8427C292984CCBFC199E0C02616D50D6313F23C95DB48DBD1EE2CD1ADA421E79097816504C2709121E3324674AAFC8014D2524C1400017405F2838182F511193090254C98802A316350E7A0AA0FA0A30E126B1C8084DF40E7815BADCFD4CB429F230CD34D3C3FA624E746F811A2508605E562D130FE0C322AE3F2C7CB15913042628514E592551BB14C7F94B9E6ED045E2163453914780262324A78470D300B908A892337C559300CD60F8753783439C750E7C5A29C01A7889052BD1139B45A7C5B08B1E7A81CAD85AA227710F30AF5FE4A75652A315540B9584035B1CB1447DF3EA2068C545359A1C9CFD7A10C2DFCC6EED2ADFC131B0655B135608B5850806A6BA12A321F20AF9339473FC71841198F29FC0D22644E6C8D200ACF78AD730F3911F4830C26040BDBAE979C5EBB23293D992A49C908C92133CBF257F965E2ABAAE53056347A549B8B23DD25B8B9A06C4D3A92AE2A2E1B1AA0F321B8F382F990C157629E8C32207C599DC035B6315253BA49370FE0E82B79A328EC5A1A4D586DFA0C71954887283C492AFA7C7434858AF1D90407C6A5AA8AAD2B4F23E66AEAE45418327828757A3E2A0282872A2820D98EAA544585D2C4224F32053658FE1C43E9D25435AAF70A4F8997983669C28C118E34BC74038E0AE618687E810A3724797D96389642DED49CA20B6291E6BD9CE624A5D9F703BAF6F00748DB13740D565AC751E8B6302AA936A8A0441B4E438F3C289C458AE524357D3EF815859AAD516A24A809D78ACB9486D5E293795CCA6883985F145EAA22416DB0483A9ED28FA9A2129704351E5F882002D451313C369558B700BF84EA30F901289A404E9611A8335A83A5D209BA417D8CA39C498CAFAE1C5C6F18BE253B14DFF18B2C429D1D595719AE29DA45A408709E5891C132205D45DBF8880CA03E6B23B9614B7B9EE4490FBB89149E4C39C6DB84248022B2677C070DDA4CB499CC38D47935C83D566C86708AA2BA760F14DA28515E8466494445BF2C0345B4984055510DB9E91C0F379A8008B401243D579D148FA590851E4D49AAA63A8B8C866579F57145C48E0C084C2862A0DA772108085C31161184B88AAA448544FCAB2E98D6A757D4D5D4623101440C55EF88C3C348042A956DDE4B2435AAB04CBD80F486F3354540C6772E7527FD6C06682D48B5D38F58D4C1A32E894183F5D94914C2A61CEB6252F205D1783AB313ABC8528555A3DC3064635D392A7213EB8D682B239EF62310E0BA274E1239008227BE559C74559081E35F75033758F7FD86C29F714FCA5025E742C60CA14C5383DCB2EEC10F5452C31FAEA0A9D2D2C17D23E91446AB2AD3C9EEF48E7B32A53B5395FF51580DDA030CE4B44507F486A00FAB0E42B9C853B21C95B842D4B9B98C3B7EB16C067E5728D9BDBEDAF52DA57B938B0148C6BB6AEBCAA2B0F07870EFBA48C4D3C79029148A3646E5D7F783DDA1E44A0EFEDA2698A1D0D02BB3C80EF4A63B95D281A9CA3F9DD8FD0BD99EA6A01465FE782542BBAE87E684E020751B35F580C0E75656425FA5A70C3D15A6DF48AE7D724DBB6FDCC8536B06CFB5E99E606BB897987C4C0E3FF411CB15C4EE256B08161E4AA1045F0F70C35FF6D4169D62436B1A9C67C32DBA75EC661FEC1ED6E1EF43A22BC4E8C96A5F7C6C2B5679A1BF9DE01C136EA0AD9230E0269A972F1B6E6C84346EF756049C3FA06B85DEA0B502276B2E5A81C73A7486018D692B7C9908FF547A84B963A5995850A93A7FEF07245B7AC06097F8AE9408C90AA1C79295E86F37749E0177D196F8B2E14E1ADE820104F46FE7326F60B156C463311FD0B7540AA5DE789E60AEF4467F5AC3092634A579CBD8D0BC11867183B4021F07BEE8436A204437214E6D851B4E0D4EB0A129CD4DC884E67ADED0C117DA671074B042B7187D32A105D10CCE9BD8266F2057CA35038150AE997AAEABB989873FF4D7A8CF7C589A78D4C3CAC4131E3807365E6277A56C39FE0C267A1EC7E4B39DB8F135F56886A508916BEA810B0BA54CD4D46308AD8827419D5C8552A901C5461E43C4FB95CA240A7C274E2BED980C1F346AA93BF92F78D2A8115D37A30CB8395579CD2823D6EDABB5332131DD9ECC4ED446D49D5CDDA8D774DDE9B657F53021FCA5BA036A23DD9958DD8109C5E836C27531F188876EE1CF89DA48D7AFEE915B4923F2D51E04E90EA88D74B6B85977406DA433CABC0607D62B847229445138B4356BCC468C3FE62492B92154E9DE3F6807931185D0033DEE8D5F6821947BF87A8BA5F85B352DDD25622F44A1858F5CE62353405033E5831A985D6BFC996A27A94CE9E42EF395E26EB119BEEEDC117FE1A67323D7CDE72F249C33BA6481DACF5F630F5DBB0A5D255E12E52AF45E473A474067B0F8743697471770790C01C7D15E28522AEC87425B38B01F6A2F9779890DDE0DC98563FCD4507B6FB0259481D8AF5BB8CE914A9A2D6032392C1697C3E409043C06BF29CA6C3D659C657B44B4291E8807CB8D71C06073B99018D2052C069FC7667FCAE0481616AE5B68C2021A7A3DAD47F3952A7CE562BD8ADA132AA25C251564455C401AE2FDFFA6210683CF84292487C5E372D95C18E427B040048E862AA2C6E48641A725DA034351505B42411F5C23D583BFA4E0B3F9FCF3E643CD89CC9BF471E64CC1273AB902AA961830061683C503B471044C0197D9D438581C8381A057E3362A1F069DCD67D1F97C06033445FF080D51C9EA34848706B2A9FD50A6C0913C33D49E700E7069B9D0CB179199BFF0636E43A06D7853A32A16B0E9743E608CCD6551B8FF1FE1490F0F6A5A6CDE847725C1F1F1EED5F733363E011B0C3683C1A2F3583CC0085DC0617DD2181A73CED4C98DB949E74CEAF7E3BCF367BBFF3F6AF7D4696DC38767BF2066EC4E688B9358AEC075CFE2A03F1D086050AFDBCEB727EA40F63846AC8916E852336F2A4C98743E9DC5E30BE8741E9B01C74DE6208DE1DC58AC650BF46DDD655E1299114CF139D03D83C763F259022E30F24F60EA1FE380CEE0B31910E8C15E045C0187CFA15A4B430DB3387A0D930236AE646A7DC2A229E74EE8F8E39D7BF467CD1AD32C170C9DC3E5F2794CAE8027E0359D64F3FE31311866B47ADDB734AEFBC6DD3EA1F98F73FB259FB56E84033607548EC2B680C7167018FF2E9D43362E1199986C70E8262705761470347C049DEA186CD83C47B6C08943FF34F750D90850980C364CDF60DE49E772B82C6A24FC379845238A62E12A8289308F078905A7C959D6FFA8A6FE83FC36829656C6D162DE982B6980958F73289F71F25F80932F8CE384083948CC4DE0E483269442C367A0FC1700A5350528964D841F4B3EDD89CFF8B4D863DBC8DC1420C215B0211F63B3592CAEA0C9F8CC3714A6D1B9291D2871E92C2E83C916B0D9822611880FE6A308D3612ACDE1A0DC8A27E033399C264933E83C2A61BDE4DB18977CA3AE5C2FF78FF3E3C2FF029943C6CE62B1E85C369FCFE5B2789F2671D3356006DDC030B45560A38D198D0842AFCAB6C65549ACF412F40D94D5169781239FE5C8E738F2794E7CBE8141515A93AA359CC6CFFB2FD02E1366DB4C268BCEE33058102D9A9A6FF3E9FAF9B6F625CB86136E7BDDCB67ED8D56650C693439676F47516BC367371B29CC5803AC9C002D26AB33ADE6DBEB36AA500B340FA99AE5B2994C1E071C0F440846638A6D3848E0C154C9CAB073E388671AAC65989865FDA7596B2A043398062EA1890527269B093E5EC060B3F86C0E8FD9A4FD3426A38FE243BFE8A4075B7BE36033522032C4DAC787E20B9FE1F59F8117800B46C002A7C7E1B2214BFE170EC510471D8CE3A8D16293218A3E2EB1F88CA0FF6E0475A420C8BAA9B0670143FE2742DE9F8DCC24D97C268BC9853F3C268B2DA0379DFB7D8A336619C85C974A18CB1980F227C891AA36264C1640CB4C2E8F0F891993DEE42ADC3F3C14936B6BFFEC30E80C3E87C9A6A3693D9D8DF66434053FC3FE9ACCB53A19079D91F0A7C5DC47873E738BCF30FBDF0F330693CE613261A2C1A1F3D81C36B7492FF749FDE901D7D938E01A8D935AB87D548C34EFFE196AFFFBA1C66432580218064BC060D1590C6E93EB64FF028D1842B00B05820DDFDC40F5792D61A2EC08949D182CFEA7F9BEF046EA051C26438092221E7874169BDDE412DDA70DFF13D6141BAADC34740D57DDFF11F7F24F0DFA1F4CE6FECF09E9537DF027F5A73780AEC60DA0D112E887F0FF385F7CEA33F43F43FFA385C462F1F93CC871F94C3A17F2DCA6ABFCFF93C830349E6EC68DA7D1253E23C6D3C42ADF67EBF96C3DFF8DD6D39D623D2D9A2E72704CD7F56DE7DB13CF73522B1C2E542BFAD46A0E876E5235DA9E1BD78B40C0A033796CC8D8D96C26EB5FD69751E9730D9F8430B102C4E2E02B3F1C1E4BC0E772F94DAE7C3720DC5819BD8771BD1AAD237CEA4EAAED9F95D9A8ED3398301964F3B92C06075449DD15FEEFE4AB312CF4348E052353FC4FD927F51905FF3750D08B8202DBA63D3DD77439DB84A78F69245FE231E87C2E87C564F1B8743EAFE96A4983217D18E83E901FD7740DC43486FE838C35596E66F105101EF84C364C42B9027AD3A181C7310D84DEC681603434703FF1F9D59D9FB5FF2FD1FE2757203E5E107A40D08C03C2487CE07EC2D3B2A73F43E15F03050E648880013A43001E81CBFC34E64C1790FF11D4E81FAC366B1047BA886452257AD381137CC857357C4A177F274B2FAD1B31DE6EAAF6C12DF47A2AFC37380D7F7193F8694DE21728C9DF8BA135F2F3A034F2E741ED179A91C06CE4E51B660D7CDFBF8479FBF9F6A679D633843A6FE12E5C2EF3954BF0DFBB3737FBF035132DBC85F2A5623717A112356E2327DEF4E4E22353489412197A3512F50796753FD16BE32E078513CDACD1AD2499169E120F4F2FF81FFD166F2B33B3467FC75747857C758AC85388DE1F632396BA698F89DF4542BEDF55EC2E93E3EFC010BA2BF1F7CCD808954AA1C853EC468606182362564ADC602B027694F8B8F06F9E42A9876E94BA9F90261B5B5078D3FE8EF007375A28851E6686AFB8D1BE50CA06FDD5BE324AFBFA2874474B2D59E24E6A4F567081D4041C19F0A8D584974481FFA231B54F83D754991C6E0743522E64EF2433D6F8B946B463A34500AECFA5621FA58B42E281BF2A4BC789E1CB4B8852163E0C7440F2A57DD116293883DE1AE2CE4A2E5E2E11AF20C76948D70A37081C0CEE122F5CDBCDD13B19D1254FF05F4A05BADF06DDAF2080F821058317A998E3E2B158E1294364907F4337B75288C52E7231649D62A908078F5ED624FF5A995B2F0198912FFC69202E3BF215692EE40DDA57A69935F992315CBE0A9150EA82C66766ECE53086AF832199B152780A991C2E3A02E3F0C6C766E9BA4A89BF22C6120548058E40D24E5C5C91465ABA89755F4DBC9B0807870D624BFBBAFFD11C81D08DE1CA7417C16C88CF7313C31757214FE8CEE5F1B81C37264BE8C616B205EE0CA198C310D099221153ECC672E78B5DC5620157E48EBF69CBE2BBA9BAB73736F29A13DC5BDAE2C2F012BAE2BFE88D83144986344C342C740AFFA535B1A9F748E10BCD6DDCC40020DC3274B8B7A182DD10C87880435D798A25862EC506FD252DAC05BAA6751F2DBDC572646D52F237DC5AE9FA44182711F9817FD1DA05612696783024552A17BBE19E4301501381E3207FD1FC43BB40468DDB85F572982E91D0D72A1DAC4604D665F6FF001CF897E9');
INSERT INTO "review" ("issue_id", "parser", "filed", "done", "habits") VALUES (2, 2, X'789CE55C59731B4792FE2B137C961CB80FBF6966B533DE989177657B63372626362891B2B923530E8A9A1D87C311004F0004081E102F80E20590140F1024211227F15F6650DD8D27FD85FDB2B2510D4A0D199077FCB2110AAAD15D9D559595F9E55159FDC3C0F3672FC61E0F0F7CFAC3C09391A7F87FE0E9C8F8F0D8E0D8F7771F3F1B1D1F1E1D7F7E7770FCEEF0E8D027E37F1D1FB833F0FC9B4197D78776FEC16197D7EF770CB99D43CEA1C121A7CBE3F00D3D7EFCC819087A87034341F7B073D0E3F438FD81E090DB31EC79E2413B9FE3C990C73DE87932085A8FBF191C7B3E3C0E625F7DF9CF7703B8F3746474F8F9C0A74EBFF3C73B0323CF9FBF9023FB6F8C7174F029DA692BB3E2745F9CEE89480CCDBF1F1E1C1BF8D4E57039EF0C8CBEF8F6D1307E0DE80773D420794DA31D1E1BA117BDAE3B034383E3A036FAE2E9D33B03DFBD78F474E4F937D4DEBC313CF6EDC878FB177A1E6D5F3F36AF30A0C7CF9EBEF87614E3FBE380485CB7F657D08328248DB3222EB4977B181D2E8CB355FA9B6F188588FC59D532A7037FBA333038363EF2F829CDEF8F3F0C8C8F8C4B766B85622B146A567362619E06FCE291F9847BFFF3C8E33F5BA31C7C31FECDB33126303AF8AD7CFF2262CCE5B4D2CE00351E1DC2AD7FBDFFF08BCF1F0CFC882E1F7D4F1C555391E3470B35FAEF06BFC65370AF2D06DC70F419B16AE06D2D6214F79AD5AA5E5B316E16DFD636546F6F6B516BB9FE48C233F61CEC0BE0DE205D385D3FDE51779DEAB6CB2F47F5F4D9E33FF37BED21DF7B78EFB70FEFFDEBEF88E8F05F86B1648E3B03E3C37F25E1689626B54C44DF986A4DEC894C45640FC0B4B7B5B8168BE9D99BD66C1C8FB4D503888476B9D3ACCC344B219188FD3D34D1C95B6A1F596C564FF096C84FE202CDB48CF9575B8C89CCA156BC10D922A8E95B97ADB5AB6629A6AD2FE145BD5212E50B50C6B5F1E61A17DAE5AE5E29E3A7984C6A6B6746634DBBD8D132D166759E3A9D8D8BD98AB699A33164A24663D6B83E03D966A562804E690E8FF4CC1C51CECCE99B21FE2B0AE76273014FB9A3D66A9E072C122BCD52027F899ABC0381E33B34A9F5251E5B2B146ED6B7793A6869B73A4E875A1EC78F7FA205EA85FD46635D52DD22C61C36C4E902758BB982CDD90D701A0C20E64906E8A937B41AEB1B609E9859C735C6D2AC678CD0B4647942AFEC1BA1B858888B4C010DC4CDAABE754A8C4CE640B959DE327FE6EAC4DAD04B23B3A34FA669BAD92D3D75086A1046B9E05722B46E2EA9EC5A4B95796149525E3640078D8DD8BE31370BB27295D6B5ED6B1A7CA108214233512E36AB755AD5D804D88FB7783C985AB392EEC645A7E2A2B3772EEA2727CD4A4A24C2CD0A98B785050379FA598A621434281620303532D35A3A07A78D2249188D9D595BAB409278296866855DFC130B53CD7AA2DB485D1DEAD839D2DFDDBFF74F9F3DF8AD354EA71AA7086DFDAA597B654BCED2EE40EF13073111DF3642618072B39E84A4E8DB61A859B394316ECAC41670207F2525FE5024F78803E5A248A7D15E5B5A8462D094A1EA955DEDA20C5504411290FAB228C72132245FB557D07F536D763346F4C2C81E699105DCD1E347C6C426EE1027AB2B602644494BECB2664221456C13F771075D682B050805B7848E915C406462317A05329E58E1A7741DDA62D1B6E3934BA999AB0F352392D575A310168BBB6F6B5BFC93575E94F631450610B9F26100486BB22E926700376DAE61BC29D0D4D387229C612810E957680399C6608943E07122CC8266CE09CB325B11F355C814A9716111AF586258A9682F0B784477CE92B426E957D4A324CBC26B4A2BEE6FA4708756AC5CD4A2096E43E30122C961630CCDD291FEBA2166D2C6DE34295E21D9ACAD339480D3D4A0BAA247CA84F058FC10E907C64608497A1317D9D7980B3005F78D88548B5211B36E56B2CDEA5EE7A48CFD30D0B8DBCA28D575F5A1BA3C28722BB2AF095BD287006900456BE2480E2464345E316C933E9737D18C60EAE444FDA4B7AA604392D829F94708533A12B94B709A6679BC4E107A44F02FE52FD42C475858C11E5A73A93FA4366D38D06227CC3C98E5BF85329002304C2C1CA0F1DF429B4CD97A0A9C04F66EE55AE16526CEF8694CD6995B7885BBB05E61D14B1EC3AA90C1E9788BDBDB3258218ECBD587E8CBC1F2FAB134B74D200102165E7F5D31EDFAE6AA62062D79340136C02483312C73C64154AECC1E5AE22D12B54C415B294B394E917C34D68024DDE4C3AD86EFEEC740CED2DA338A4BDD811B4056BE5452BA000E6281C91AC5CEE13EC1E21B076113CEDFC336C01E1AD3742B07C024B1B945D6344B7240CB2FBB601F008AC380049A6015A66BC4AFE0CC5812B37042803059D727CAA0408DA373A6CB54AC92590D67C810DD2C09604E23813B006973C0A588989826AC5D3A273F64068D3778C05A7C828624A5AD436EE234A450AE1B773D8ABB9EDEB9AB95A6B5B5795AD1EC6B2513A4504B5172184A722C523860DCC9A8E41A12F08837263B097E422279A41F97D97920A75DA288B82E6AF37110876CC325A07947CAFAD935BFA2476795FD2086C92552336647522457D8A1232D6E109A2AE70EA444E5259EC26F692D4544A42A8D599614FF74155A0659847275E3965771CBDB87B5852D8BC5885BC9239E25D84318DDE6164082D8033FF5346B79C63015C0DCB68D61E9947C3A57CC636AF2DD154803448A783C3B217DB7333423F3D0C630E019215C6D434C358831A751324E05322410447A65260135EF36759F9ABAEFD6D41F7CFEE57DBB59F71FA8B8FC9D2109052508779F8C0C0D8F5214E4F8C48F21FCCFE0D8E8C8E8D7F49E1C840AD932C77AF2D4A8E739EAEA3B64D32BCCCCAD0F866C76932ABD268D9D8DF2A4AC70AE1D837238E7B50FE7F8FA3D4EB8954D74073F2238EB6406C94A79939006BE00DC8D5A88B50062D70A6D08C061F2886C4A1AFEFC91347C1B68431A07DC0A855B13E7248BA92B3D77682A6971931D10E83ED9DC6C067DD1A3DCA516CB8ABD6369F9D7D813D13677F4B9D52E22E556C8EEEE03D941AFED9657D9505BDE788E62110A384A319AA252A55095428D2B827BF65DB4F92571BD0F5F976006F3AE27A0890C0CA408113276E2AC2C2E4AA6BB235D039AAE54556603D9B8C8A6B6F486DC35A0CEECB676B243B3976CC3EAEBF955369A129322323EDCE6BE88C8C2BC74078914DC4A6A133D324D6A6D1B73A1AE815295AA5E69C0510350D15C001D99433436A656183DA859EE50DB2E9BE11D35DBA0E05C72C396F10AF4DD7D80BE5A607160FA2BA6FFCE31A4F463685AB9B2F209C94DD8DC618E8297C6EC91B83E0702B56696D84B030A5AABB7B923FDDEA2E5C7665F1391DBAB01FADC1E44ACA5D80F93A7B51253ECD716672827B03803DB4AE6410EC6342AE10CF3B2F5FAC4B8B911D397BC4A0841B5B9041E51E3529EF83AB7AA86A716DF96A3CA30B8FB300C1C19205A27EB93DD682D6D61F634BF68823904D0A77809D0BF7328313DA2EEB4194F964B79A7807B1E2C5B7E526D321573ACCEEC28D27D783DD797DA66030B4556C1747DE7BA4D4E41BFDBD7C7E4B207DA4E0EFD9BD142B908BC2150A9EFD3224970A2F48AE4012D643863448ED8A7607FDCC897C015B27DD3077A9AD69EE60782EB756EC3E11ECB07A7373AA18EF86746B5B14E902323DF063685679DE8C58825313201671C70C8F2C12C27E649F8A4C4103887A90156293FB0453204F72E5797890DF2238DAB2DED7C8B79DF5A2D7663B0327C6E7F1F4038750508C160153E612D8149A6730B871D0B2F971972CB3CB6ED5C6510DC013BAB1BF47FC0EA162F086A13510D4CC9173EC6F08AC4B1B15CEB2751AA92BA6C59037D59568F0A863C5D2CEB07F2300815EC38E85170EAE9C7875ECB51049D3C9601489D5D3669B226DFD6D2229B544F45F2CA7A1A9FD62FEA32484F73F4DBA670AEDAE86FF2DAAB9732B2488B9913D546DB2A5A6D260FF4F0B174CA43C64D0404B554D9CC18A45F898584F486E314D4C02186E1DA27BBAA4D5E229283421044CBB5672F81723691193C4260D04A4FD19897E2AD741C173207324569CAD715794D618EC8CB74D142593F49A36BB272B20D295F6D45944EDB37E3ACE2ADD53C39D1A17942EFC84C673608CEBA36BFC0F845E686C369A9AF1C6B9A161E6E4DB2AC15525DB4C0A300DCE3ED352DC772FB3E2905979E3EE092F29CF0D40B453825C49B5A48CEE982FFB2EB859094D7592584F4830496A5D307A2A07D2E859B9C99A617E562126EE656F4C81510E29D841AB04F9CBE26072879CC7604BD50E4903D1287B3526448474D0B29A159BB2670D44E65DC22B70228BFAE3601AEA5284D1F737868A6FCA5FDBC658622C7B43EE828B464FA490CD394319ED72E73A049015DB6C8090513D8A69264A2A74ACC25BA8E9D775B5505AC1E7FAFABAAEDBCB425A560D2D347A2D50CD6CA7150D5B617596D6842EC1DEFBD912A712D6211692FB2EC40C223801450F8565D3415209369AD272C8796F340B1F6068C6C0FE9800692CDCA5F4007F4056955F311F4C821A4588C196751080551D85E94B1F80660BB599D6589E061B47526D4DADCED8C4969C1339BB429927D0D696DEF7CA4F4EA8CC814D83121CAAF327A660B7881172998805B5B3B53E138538044745BB160273EBF6F8D7CB763C01FF07888CC085B96BB43234F9E0CC3C0DC19F876F8F973691F5493EF6863F393F71A0E8E7DFDE25BDA53E52D44698DB0BE1F341D2E1AD89391E1A72400F7BEFAF2779F3FFC820CD2D8B3EF9E3D1F7CCAAF0D3E1E57176836F60C5651911DF0BAF143DEFB9485854882C0A3C147234F47C6BFA7C9BA5C2EAFC7E370F9FD3E8FD7E1F792D4F54BF54EBB250F979BF264DA13302DEB9D81BF0C3E7D31CC7CE0E8F54F368372FADD01B7C3E90938829EA0C31DF4FDF4A8DCC1AEA3FA08AE38DC017FC0EF0A7A9C5EB72BE09236F7B6577296685648E6117FE9E9B58FF14A8CC39048447E8657E2ECB27FDBC52DF1AA50D8FB5101BF9C31650295433A7D4A1B6937E9562AA4676F080048D777E41640A8595B24142EED93ADCF5FB12BCDE06B263F25E7D46E98B643F97C6D374C6E2F3C90CD506B39A36FE4DB9B8ED9D6EEAA9EDC262F62ED8CE3DAD674824185377FB437D31FDCC0F32AFBEBED2780A25833014F012883211BC57DD3F2CB3B80366D35676E4795E60067F06E3A47AAAD17D9425132046007C8DB2543497931B65C73879C3C54D71C0202F8E092A0777421B7628F88F7ED9898EEB3616D4C9209230E1D692FBB65D6BCCA5FF0F6135E21DC2D174D273227B335986EE8406C264D5B3A1DA1C580F706732D1D013DF5C63893C10E671E3A1E29878F12CAF2A97180A0A6C0C642C041CCEFC27902CE1B67D7B889D8E76D7B3B5C869894D9259A67652C02DB2C3CE26D24334CCB5104AE644B3F3EC33F844B1431650A08D41137314DDEEB80E911CB47E6CE23C8BEB97E5BDBEAB2C5E15576DEDB4700C503949ED03CCD69B6A2A7B67863C9CC63D4E76586ABC8DB5E5A744E8BCF6AA91B4A234919E2EC8B58AFD1BF9747F42F5310CB090A5EA5BFD2CE8784C89ECF1DF2856890D95793D34EB6C95BE2FDBEEB1CFBB7EA69B35C3033E92B59A836F9086769BDD2B8D5A692250AA7FB4651C6BE9BABCD4A8A132CFA494AB986AD14ED12A1775AD84C885D094A37C462981A910A67689AEDDD1B70BDCD225A1051BEE428B2DB22280FC9DB87876406FC327A27618AC5801C9C136F3B221DE8B258A289DE449AE56933D38780FCFA42AF261170B03FD95E19DA7AD0AA8BDD035F6FB013737F7157C33431B6AE46873970FF52AE8613D6DCEFF5FBFC5E2FACBBA73F5FE3D1E0E8280CAA1D6187D7E77039FC419FC7E509FA8336746F7B2634F7F67CDB96B9C335B173491CCE80C7197405FC3E9FD3EB0B066465C52D97406457C4EB190A3E56CA60FC47B90473496062ABDCF8395E81AB2FAFC0A7B6017CDE8FF00A78D29487867160E09FA53D5B0A4180C4ED70512C9C50E43E3BC160A5E777C444020A89A80F5ADFAA5445FD1C1A05AD27CB9ADF69AD1EC192F053DA470718666AEAA9B6B46414E6F929752D6370F5D4CCA357A8C8A1595AE166084461AC8C3705CA1247138CB71827DEE204AFAA2B32AEB7C88C00E8227133819CCCF15F76368C469A91506C4FB00D04A46BD1658A3980DE94F1B45EA1A8A54A64B554D932F3320D6255004513B05754C654BE10B332EFD1BEEEAC61A3DA29C96D4A32CBD20BEAE27C427903DCA3D93873C89E01ED4D9E2D92DB114EB0EDA58A011EF3CB755E35F2D07265A6D3BC39A0703774A965DE60D5A4253F11F93865844F16DF9A9507B28BFC1524554C35108735AB312EF6A011668BB415CE09573930B82FE8A5332CE7CD6832CBD11CF1ED2C6D9CCF30B701C4FCD758A07D45637993E2CEDD55B4A7C1EC155A5B974067636A868701F866B2BCC7A82C915911B071C3D52CF03CF90EC9E154B20B5EFB1428FAFAD82E2281A2D2A5579CAFA2DE361738FBCCFCA33D7FDA1CB8E15C3ACC7B8BF34F1C3363AD16DE68AFAE980168D03A9A10C97DBE7E47C6CD948BAC1BC1D44DAE34EAFAD455B33CD75A953E216FC36148D18469E02A695AE7E9C3CE5A9E77A4FBADAC6A34768F290373B9C3513A257F64B54EABB66CA547F626788F4FCC2C9147B35E27398AD5796C5A3C0B25E3F99A4ECDE425849753DB4A4E2D57B6B60D6A62ADC8E061060A09F2EADE9153E9636759B9791F1A7C6BEF7EEDB2FBC81E245756B267F9BE07C9CBA4AD4E6BA552F7722E9F4AB9FAFA48B92A2CE395011B5A9BD2F7BA2875EBC7DB89C0BFBC8FA06C8EAD9BD0611F9CBF909BE00C7A6066DDC180CBED8569F7FFAC94C43B2D7DCE9F1E8033E074F828F677BB7D4187CBEFFEBF1C80DFD1E1D1B041B7CD3FF8DD947B08FA02C18037E0F3BFEB6C705E5EAAE03A0C0C6F83C366685724D15AEA4C7B13FE180FA4B54A1BDE5AE6B01F0F842BDF4DF7C3DD9FFB61D5963ADDF6FEC7BF7DD5A5FAA359DF5661A5D158231845649406C8C6ECF4CCAFCA33FDB7CB33BB76A05767E81F5BFD65B31AC896B45212BFB337D2405AE5A7C0181AD32FBB8D5A6504FDAE1E49CB5885C07126615C5F8AD8A1AA86B3ED40993CBFBBB70E084D2FA854802A04DF98A123A4D196BA0237BFB737EAADF02CF0C82C82DBC9D91255D90CBFAFC721EFE4283DBC76A6CF47F5F34B5BA22ABEF7FBFB201AE36303FA5C1E986F4B5749B83FD01B5D2A5564FB5528DA525441A53FD8A3484867DB74C5A964FF5254625D042EA06439D0A32CC3EBA2D31158B1ED193D7C6C4B544971A047290621311D252711DE8EAC4BB3A5AB8437D0ABF04643540722170D9EAA2D5165F8039E1E6576B2CE9B0EACD3D034B1B0684B5AA943A04775D0B74EF5E36D317DCA0777DEA7A8C436D0A3D8628CB6849454057A942A55776E472EA8D036D823DA8AF339ED6881819CCBDADE27AA6433D8A36C362B715B424A6E823DCA8DB131616C84B5D809AFB21E9D3562E7FAF29E2D752540C11E0588CEBC48D2B6E494D0047B141AED6591C450266EC91DD8332DFAFBA41592067B445244ADB68414CA057B44396D2EA5CD47395FAC571AB6449548067B14492D136956F29479882E234EE738C78EB4D3D17126AA57014DA7ED4959C76D1C3DA21BC2024EF4AB03803664DD16D95EC10D91DBE4A54A5FDA93F558647B94CE6625654FCA6791EAD510CBF42B47485A6C8D434A7BE27E8B78AF063975438B1EAB8B735B21753A2C6FD3D1A398D21E4F638D366C645D5FEBA5ADA43A1D418B72AF4679FAD49654E739B35EBDC9648ECFBDDA50B384D3D9A37012BC5D2CB5CF812C22B0578900FB2E2C41251FDE2682F5FF4323582B66B18F60D5A2FB023F3F82F5057A08201D081DDD3EA78702487FC06F97E8BE9D90A6317E60ABDC4CF1DAE6A5FDC18033E072B85D2E9FC3E90DBA7E3A58ED3504F5B95D94E7F6793C4E972B602AB8B92E8F9E8D0D0D8FDD7D31FAFCC5D8F00756EEDD769D0B67BB5AEF68D21D7BBD70DF7AD01143DE7AC33AF6E574DD2AA7F8FD670FEEFF7F58F8BEFAFA403DC6FB7DBD5B0E418725437CC0854EF7460A7A851211C6649CB6C4E7ABB77211037F0BA5F0AF599A3742612A93C74BD739AD360374D5B6CB4621029F60A09743F0ED8311EF672BEEF479ECE2DD9446FB18BF99D5F0773F2AAF06F1F75058F565E40BA2FE127E98BE30D3E5284AA7DCBA5D1F5391A11826AB239BD518A57CA78FCDD3C5176159E615A66CF045188651240A22728D0088F62E6EA8F61BBC37EB3165BAB8B53C8DA590A5F1272212139134FE52F2209AA0028D0C1DA6D65387B49792BFE2C36414F545CFB4D5037E97163351304F7F57E27F0FCDCAFDE4100F4C7A67713E1DA9AD52442E1291B7ED03FA74F4AD4AA7B45AEBBB9C3FE5A431D681774B28312ECBD7A958ADDD465B5FA24859E6ABE1FED0684FCDBA125BA67762C26DEBFA817A3D2E18D0260EE10AD0CADED044C928B6ABA2B9F89153DA6261F56D6DCBBE73D72D40EAB90AFB3465D62B94E7CC0D2B79448FB762D47DAA48C1C832743C9FF758E8C8C274C4C86769DFA35DAE69D671676BDA5C863CE5C48EA2400293CD10E7C31BDAEEBE4984536BB16E273D9CD6E949E73BC7277F92A5E676875C5503417462C7AC5138EDCE43CB7FEDE73821F350348ED53694FC5CC464BB8A81B6E0F0948AF2F7C37AF140CAB63CFEDDA07A7DDE3ED033747E41CFD4F4CDB4F90907F56104304A1E3DA10D4648C3AB2B2E3068D7504864041B653D85B65DE357AC132DB22046E63A88B8AAB0411B116AFB629BDDB6AD9CD6A141A7ABE7DA6225D574AA98CF16CF2FB552EB72C3AC0BF32D8FDFD5472111331F1D90E6A6D64D299D8F8AFCA589217C063D16A3FDDEE9A8B6360F69C468F8303F9D4A5E9BC77D5344130573FB3431296ADBE68ED8699470207EA8D737ACEAE5768A158BA5BECC615683D096D0BCBE5E372B5F765E372B73DAE4340949F600F846AFC872255A68F32C3BC6B9CBD2C23FE5792DA94D5C7E24ABDBD8A0F1D65E5B723A5A4A6A5DD7D10A7A5C7D5419F14A3204D3C9A3D4E1ADCD56ACB002A7C6A49C6497E5EDF88E4B1FF535BCBC46BDAA6DDED06AC8421F42F7D305DCE49D60F3B07442DAA86484F762C96E9EF1C6B3FCEC87DC15A6BDF902D5D4B46613AD593A938C5935CB5B9D37490BE70B542325F19ECEC214E5C9BB4A8953B2CAAAA8ED61D552CCCF913194B53F5CDCAF37AAB463297D157A71B14478D996177B4E595EAA2BD8EF42517DDBC421D705F0774BF84B296A6F94F73A6D3B765B790B771F5F993035507E0E80CE29CCACC3AFD48F4DE52133307969EE2649C1A5B3BC27A94E2932E4862B81F4E425695A8776D1D3FD30F9807247863F1CC19047656FAFAECC23C81D47A6B9C28DD04D5629749DAD65ADDDB7ADF5078E047FB443E6B6CCB3DB6517C85266B8EB39A5E95DE3AC4AFE4D64FD6376DE447E4F2CC5FBDB76935F986AFBA8AEFECA819DD68930A7A74BE9CF870EA660AEFC0925B64D8530948764A76C7B7EC9E9B614C6DD87C29090AC1E80A8B6189367EFA880A75BC724C051AA2D150B537AADC21FE6A03AE19D37A68DE7933BE57DB190E0032DD64DA9817C44DEFC8447298417314F59161AB7B6EB4EF7A88E88CE379EC96A8F34DA50C423CF20EAEB37ADF415E5EBB953F8AF9CD1968D6505C3696BB588FBBCD125CF644C2A3D6A9676CDFDB464BCF5AADB6949A7C742014F1F2820AB88A4A3115DA6B21E79AA91BEA7913901533A6B74B5E88D62B4C8C7496FF8F806F89B08636EFCE99666A9629EE6D90FF3C76888FB1D0DB8E2CA2C06929F0B20C39B2E8A958C76B2CBE53B1FFE7695C782004FCF0E3BA946B4AC5DDA26BD9DD6290BA7A79FCF95A46FC0A5D6FE8C086D71950A7E9AF53EA512C9623461CA223C8ED421EC313094219511DDAC7D074BDB67A8C9B539CD8AEC149B42AE7C353FAC33BB6DECC8EA1E590AA41F2440CD68946FBD2B37C7D48B54597D13E203E6FC85A5CEB7CC18A2BE6D1EEAAD2710191867331CB090C3056AA943EDF58EBE9107CA6BCBA4517A15E1D7BCE91F2EEF4B53BEC6D2D279D8971C3A79B65DBBAEB62538C73DB2A5E6BE3E58DDEBF4589184A79FFAAB853372DE3227740A01BA2BBF21252AFB5AAA0CFF9CCC5D7E0373609DA653EBEDB04D5BDBA2A87635A73E0267C4AF9A95D366E986594F2E7D699F8854AF80CE74CE7596EC646B6FBE9506326DB7D6BA1DD7765AC7FD24BEF6F0AD09B478362E3F4E6841F06F3EFFF7FB0F6DE9B7A97B3B535E16036FA5C8ACA1DC8E0EBEFCFC37F663B7D0DA77FB8D3FDCFBE24B523CDBD77C964979A710E2379FFFFEAB3F3CF8AF5FDF7BF0C07E3AD6EE7BE7B83BE875DCB620018860DDB67AF7DD22D241E51619A775E8DCE97EF783239F7D71DF6E9896DFE7EA4C357AADD570DEEADA62BCF3F63A5951ACDBD3F9C0D36195CD2F94D8A5CED5473AF167ECFBBBB0F4779F3C7B313AF48154EC075EB97D3E4D7E11E657566EAD334F6B2551CDEF677664503BF3C3FFC0F175EE88FFAAB59627FF6EAEDCC72849CDC646BE1EA12F7AFE30F0E0AB3FFC1A22F9A9A513F7FFE34BBBA5B7BE24F2AE2A3B3F71A0F37FF9FCAB870FEEFDBE074AD6C7B26C5C4C9FDFE7F52188BF33F09FF7EFFDBC71819A97087D71FFE1673D0DCC3A646E4FEAC71FFF17B576AAE4', 2, '{}');
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 1, 1795980905998, 'librarian', '[{"act":"field","line":31,"field":"title","values":["改过的题目"]}]');
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 2, 1795980906966, 'librarian', '[{"act":"join","line":42,"other":53}]');
INSERT INTO "queued" ("id", "path", "size", "added_at", "state", "removed", "sha256", "message", "label", "articles", "doubts", "issue_id") VALUES (1, '一期.txt', 8531, 1795980907410, 'read', 0, '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', NULL, '典藏代码通讯 2024年第42期', 10, 32, NULL);
INSERT INTO "queued_source" ("queued_id", "packed") VALUES (1, X'789C955A5B535B57967ED7AFD8EDC455760F60046E5F7A9299AE642A5579E8CB74BAA6324F6302B2AD191BD1809DA49F8E2C8424D0959B0081854080CC45124601DD55D53F253E7B9FA327FF85F9D65E470A7177A763CA96C53EFBB2F6BA7CEB5BEB5806AB763A6136F6AC1D7FD7D8B48B25619D9C88DB23426D655D23C323B70787470787EF89BF5E0AB39E92AF8F656CD38ABCEA1ECCABD5B23C4D4BBD81D598B39A6B3449951266352F5305B36AC8B2DFE592F31B72AB2023B1EEF62E7E4BCE99AD984C46CDFAA2DC6FBD6D6EBA5C76670393719EDAD834EBF3663522F3AFDE36A332B36356EBB2BEACC21D6B73CE7A55B7CB01B99DC01C3C55E194D9389121CC39EA065A32DE50C9136BA581A76F8C17F47D734EA52FA4B12113292B5E169F0819ADD3E5EE0A155FC253B31EB51A155CDCAE5464228685C2EDBE27647307DB9BF5B85A2F7573751559C415B45C068EB2E736D5D60926D887FEEF8D2D3C550B0BF8FCDED8C6DE98639542381FB732FCF6E19C95A59BD8AD1308D1DD4CA8B904FD5ADCEDAE6CD8A54B997969767218E91A060669249162C5E1B6D646ABFBA268362E64B82C3E9A7DE69DF04E3EFACDB7CF26BFF13E1BF27C33F674EA89E7DFF4599008EA93F34159ACB95CBF1472A1A00C3F94AB9AF372A3D03D5E57D5A06C9DC94042360DB5D236AB8B76AB251ECFCE4ECDFCFAD6AD89B1D9B1A11F6F7CEBC9D8F89F9F79A6AFEE06CBC0EE667DC92EE66174B9EC87D165E21273FA7AC0346BA500D5CA98DFCE45C51FBE9D7DEC9BC4F3B60CD559D15755FFB619FEEA5BD14D3770EB6EADF3B6197967337C11EEFB774685AC55B050C672562464658AB2B52A13EB2A9C149F7EF15FBC8BBD1853BB87BC85BCDC97C14BAB78862D66BD0F1F4EE0AF181E1A15DF1B2BF803375DB1DB01F2D4E68E8A1CAB0462E0E29D756C70B3B969972A30B5598D59D9FDAE7F994CBD39277EFFE91F852C27ACC2A2AC27B014E6B54E56685DA728336DFA0C97E5F2513714851BABD35D47CA8380DC2DB094DD74D13AA5256A2D44764EC630D90EB470143ED556C4AC9EE2D1DB66F6EA6499C7E4967DE0B75637C8FF1B2D9AE0FAF867FDB85C6F8C245BF48D9182EBFCA487B87E8E87B8AC46027E211772D0958AD46488E21323F011DE5EDC768F085C101A90FB69DC1DFABB7AA41D3A12A3409CB0700B95DEB7BFBB94A59A0C9E98CD344B4368109EB7DB052B1E8272CC561CF129EE0C0F8B89292F3D4C94CC062C17B32B35969C42B896E571382441D0EA3C3CD6AC2EE8F9470836755E50EB7132ED8F910D72C3C63AB230DDAA77282453055A173C7342C77D6F6074F8B6502739CCE331B565C8FC2679371CA77101398120F26C55C683EA740FA6A45BBFD8C3D93294B7EA35993FB432EB84074614330903E1F5AF73B03BAD42B874420462CD79B57B2E4F93986935EB8C906AA7D66D7508E8C8490C60AA5D6AD846506DEF0351E0B024EC7E4DEE5FE00FCFC1E6F459C8D1E7CE2576661DD19E7A43DE9F4E84D8C928CFE1473808280D58C2E6F2F2350C2E5B4B32B86F97F6615E688D56E5F6542EEC68ED1F00858B35FDC6F003DCACEC39BEC8585A7D7740A05FBCE85BC0AA1FC8E226C9D7889B8D05C43E7C02FB5999AA8A74B02BFC43ADD570EAD5EDE9CE4616BA03EE43FB723E2613077864562B94091297DA54A4C1AEBF0367E98662CE2A78473C0BDD519AD15B71BE920BC82ED01AD477845CA74A845DE4EAC998D57C85B4A0F397C0CF7F7FF9DB41F7FD7B77078787913BF1C317D5CF3EF9E29D677C77FDEC777F78E719AB83201D1931827CA134DAC02494F376AAB8F83B898D554788F4C3464888EC517036AB9564E7819B99D515F2ABD01165603CAD1F5A47296DB2F7408F3E3C6B00791FB4775DC57A97EB6F32B2955982A81CA2FD455003DDF874CFDA36B025A9418F48638947207FFFBB0C5EC8E24B7835E167E49870285DECEEAE431B6A27649DB6657D15D18A3084109018004E865D2F590DE4F8BAB5B5E8C445BDCE20CC3B639C13ADB16D5F96643B6C150D195B25B0BF22A6E328C54DA238DB6992544B0D00EBDBAC1F642C02CD87F325CE09420E9728A0A1DA124078C70A1E22D5E9ECF1A36DE9EADB49DC4626D6A065782DED09C1F1A71FBECB47C4550E9764F90CB7644EE4723D78F0604A5BC8F581005E2080F910921426EB9DE0F23E9DF24DCF8AF1E72303E2D113DF572ED784E7A118F74D4F7AA66F4C8DCD3EBEF96BEDBDDEA78FC4C7346DC8FB74DA3336C1CFF423DFFF0D88A9D919E7F17FFEF153DF84E73F3CB39EF159DFF48D9B4313FAEB0D6CC0D3BD0FC5A46F16AB7863FA99F6CC3E9B9E14BFF34D7A44FFE703C1004910D0BFFBEA46DF7AAE2B2B9F7A6766C0986E408C9B2EDCB8AF65A849DF98F0992CB439E77AE89B1653C23B29667071CFC40DBAF5107DDCB8F6C9F0DD5BBF1CFADFA947D76E3AD71EA75B39CAE88B3F2EBC335AD81F6E3035ED9D9CBD71EDDFAF41153CCFF344CFFCC5C7E21A4B73ED6F667F49B307C4F84DB21668E4658AB967D71F83D0EE81FBC83A57BD43DF64597C293402F4F92BC6E0F940321ABE4F83047EB56D7CC1224A31C153E23ED00085F39A5A8C59E70B4CAD9916D9BBC776E042560F543467B6346FEDAC732AA1858B3176350619FBA2023FEEC72FF9E89EDFDE883315D69C592E451DA1119A2B6D4CEFF3CF47DED977C9C59FA76F3D9B9AF14E7806277C5F4F0A9CFEA067CF9B0FE8AE405F75BE0A166E3696512368F1367035783C456EA5D273FA9FC5205D7DFEE87201E059457C3595DD62FC94990C600E71A5165AF22CC21865564304C0B10074C25B93F2D74BFD23297A919D91E882616B250BB8B4D7ABAA5C0157C4152010C5BC66A02AFD0AC24BFFA62C46D910A02F14CC9936B67538E19E615576B57DC131F65576BF4736B6ECFD8E63232C69A7A9205A8CB0A86C85D2BC0C1F733903CCA3C08997717DC25DCD615193E8754827E784A9C938E2CB29B374A62189587BB0FC4E533613DDED97B25A55AB956E2B49CC5F5740001C124167561AA9479D9164CC19A9467884F6AF277910DA75A6D52A60829CFB89CE80EED5CEC879754546793DDE40F8E3D0AB2A8776653884EB601FB59DD35E6CE00B7FCAAD3296E86CED1E1294DF6157A4572E61E198D953553822414015E1CDB43D3DA28B1672F2E52225122AD94A20A0A82346AEBF6D665C234382857D6737304A1E0797059124E928DD2ED09AD121C1B726E70A9EF14A71C72DACC318BBB42E1009DDC00FD5C10B5A0D22132EDBB902B937CC1A6913D50C2474AACAB86E438C640C43DDCDB6B3B8A8B37B7BD15A39635C6400D17E406ADACE5124A45A6623DFA7301F02D3269F7B08F7C7A62786503589C1F169DF94700F0F5FFF66E457D7C5BF4C7BA6C61E79C4CCECB477EA7FAEEB39CE52C24F2FE1E73028FC8818FD5731E11343B7282938D33FF4D2741A9FF4C019DBCBB8216113824F74573B085E10CEBE3030D1002E35C0BA1A6075EA2777460787DDEEBB03DDED257BE1CCDA8523875511068A0CC8B6BF9B991F70DFFFD5BDC1E13B5766DF1B6003FCF81F443AE5E02332971E80ADE0FA8EC7E737B1BD86DE3C85FC56B84FB651B5DB9D97C8EB0C08E4858E79A356A741455FBEC220A96D47310E42C2A45A9F421528134C1680839400D17DFFAE9B7C8A682C1C20DE707A1D9CF33AEBEF4BD5FAE5ACA66A570B61178BF1F7EBE09FC0E5599FEFC9CCADDE4ED4D0D1AE560B5A2B0D8D0F7E121FA935728CF285A2EF4407A326F13211C638E7331E5781732EAABBBB5B76E43500194FA17B59062DF5DB7B2FACE636BCA33F484794CF284A8B0128832A7A2B1226674EACCBE89AF69F41A1D6CA72F7A5181C1C7BE27DA4930751DE8502C8B306AA28D5660688601E52A8D43C608F6046D7452004D881AAF73CB584882625D6C427DE477FFAFCB3CF0491B8F9A03C5D271CCA6789C7697E494E3897B5CBBBE2374FC67C8F3D820A7C08B2B02F530B14B6BB2F514C50C328BD831897E1BC5A3B85BFE933139A45EBD077DCFF03A74141D7AD5D2083C9CB22C09B00229C64DF4256D053FB46EDDDD6F7848377D2F33507B14FD0F3A1A9C94788BB621549C52E513BE7B79FFF89601EE51C2CE0DC62B31B4A59C5956EA0807A1BEC5D06759E6B6E820DC8D6324E679B3865DE7B3448FEA94F7DF5EC2F8FBD13633EF854F50562836904672DDEC3A975C185019CC92881732963A583101BA04716D194F02AD7A64AE0C04FF4B0B5E3AC3D4D73354BDF7BD2E1A6F056A6933294A3D4041A9EC871A301B489F3246715E02AC3176F883A54E5E671FFEFD7720EDAD7908F57B0038737E711AA347422EF6ECC21D455DA6FB775C97D1A0144E368993B667CCE1D3B85BFDE188E4E1A2E96C1C1F05C975BF33246E144F1B3B8ECE4633D19D909902F46DDD74577839286708F5CA7DCD9DAB28D20B705CCC61AB97F64D92AA6EDE22BECCF53BB998BF785176E79696CF9474D2F57BFE5A59B290CA5C8DD56528340A4A6CA29996911098937ACA500EAB35E4287124F1DB289FA6CC70F58A5F1CB0366F10E186FA75514977E4DDD144423D2F05A8A2B2FB9DFB2326BD0B563A7684AE68FC9A5E6AA9084E07CADCCEEC2FD6852ADBE85DD2A010529EA8A013BB78F7D1886E97B3BCD9C078062CD5D102D6008D79B93481ADC883ECF557563CFE95370D94AFDE117353B907318E57E8BBA5F9D75E2CE275488E316D407C954D81D91B9E988400BA6D3EDF2281306AB986345D1750C7F379026DE5530280612294D03438E9BE8563A6C8E08873C70536AE468F1A055BBECD7B26529F56925B08FD023AD0462EC2860B5B372AF9DF884D621DCA71F6F14515A0CBD9C4E21B534D6988C136D83D3693E8E83B8E30FCE5A5FA47B37E6C859EA28E9EAFD2EBB5ACFAAAD2CEDFADD4B0E3D1CCBA2D9872FCC669A825AD7EA4E05023C2C46C9ADE047BD9296BD833D82407EAB00A1B862C26EA466627A6532A9E33519423CDD60E91F4716DB6823D808C48B01F205E8B85853EBCBD4C8D36F23E83AB5B0EEDB279CBA9F3984B144FC45FB11664242CD210C306BAAB5B991A7B92A80DDEE64D4728C02F590F838F79FA951E62FCBF23A35CAC24B567AD5E974C61BFD1724DA0149C7C8C07DD8ECD50319B06FDAA4595731CA5620C2F0477DF12A65D1DAB9BA78414AF39729FDE68E99C700177407C4B0B69A946FB716753B92EA2B6E41D2CE55D4157EE433325CA748D76918D0030916CFCAC3456E6AF751D75E40FD99A53206396881BAA958C54827130748A9A4B75E1F5C6D1DCB721B29530C4E0B0D4B57E30CB588EE9A841D628480D6CEC56DD3ABF84FD1DF5873FCB7F71AA7DFF7A1003DCDCBFC1C04A660D25AA27D9A06B6223DA3060AA7A06D6800A2220298B6605B0E2376362673D631D54FB0AF0936A45D886397C6216D0FB7DE1B6475DF9F9BF5FFF435818BC39CA99C0CA270836AF24E52D4AB753512C3E5B9474894A4392FF7E94D0C3013D7007321DE8040654ECEE08583C85F92693A85DF43F010D9B1354F80D1D1AD797E8157A3AE9C8AED32D1B3CE1B5623CBDC8DE847A0C595B7F68DD7DCA720B537EA76B1D8BF24F52E570AFDD62E5F52ADB41129321840B5A562452882F4C9B7E6CE34F736745D7EE4D06703293C2C175EFE203BA9EEC0AF8C7DDD9EABE1343A9F6AC8B403278081E0216A2E5A9F3EC4041A0FEBE006BBBCF22B170894C3757796BD06259B7D99FA81CFFDE2D657DEC95B338F1D7687935473C5ACED3017B5B6B210023165E58A547B22A64A256723D47BF188F08C3FF6E9B55F3FF63EF188CF3FFBE2E301A1AB2BC407181FB13DAAAD9C6E124D174F9F8BC14971ED433CBE867F30E39A7E4C1598F8484C8E3DF5CC0C8DCF3CEF390D4718AF951D4DC4F5E1F456C788EBEAACAF3E1DE91CCE784CED81952CB760E04454EA140314D7C86FF93966357FFFA5159F6CD6101B0B005C6A96345AAC5414C46663D1AE14188531CE5D2399474E2F937B6990A537D1FCCEA437EEC88821B2A9EEA753CF7EC94165EBB44D4E5A5F02E410F2F55E3550D7B55621AEC7DD876A9E302339A72A6D87E8EA80B603516A08E74EACCCBADC4E72FD635F64EDD6818337D5D36EBAC2ED5D843E051E7508CAB821024246832455BC4125ADFEB50F57DD5CDD6C776432C02885D256476394EAC4A533067E141457FC3D0FCD05D59EC16D200D4D3D0BE9F7F080DD3D593F407D49392C3C6FD6A811C0DD417AB1A6090669522B900719E9C878DA628E8322D7EB5FDF0BBCF8B53402D86E5328F43BFF54D9E95EDB1B03D54F0E41439729275423E7926DFA9F00F8BD572FC06D67DE2D18C6A6C71F7B9F539115A6D7076E14B2B7DD42AF8BB8E856858E598DCBC5758411B6FA6862CCFB74ECDD37E7AE9FFEFF0C82FEF3838B5FCC03DFEDD225656BCDEF7B3D31DDBA71DF1915FDD76FA49EFF074075AE80');
INSERT INTO "queued_review" ("queued_id", "parser", "filed", "done", "habits") VALUES (1, 2, X'789CED5D7B531B47B6FF2AB3DAA42AB917F0BC67947BB7EE75B2CE6E6E6DECACE36C656BB37523836C6B83052B208F9B4A95304F01426003E2691EE6151B2439668D1E08BE4BA29E19FD95AF70CFE91E8D041E818431497649A5B0349A39DD7DFA74F7EF3CE76B4F475B57A8D9EF79EB6BCFAD402BFCEBB9DBD5E1EFBADB18F47FD1D1EAEFECF4871A5B03C1CF3A9A3ABFECF434783AEEF8444585DB4459557D7ED1E79545956FD6545D977DCDBA242B8AE2BD05DF6E0A6A8BEE979A4541F0EB3CDCE16B9625491325D12FF9FC3745A0D57CC717EAF07702B18F6EBCDBA8C31568C9DFE1794BD0BCDF3478021D1D5DB4637F832E067DAD701FE94B5BF15821F7C85CEA2E8667AD44121EFACAEF0B79DE1279516EF004BBEEDEF4C3378F8C0D74F843017C2ED8D5DADAE069F175E2F8F0C6465E6AE4B1C1F6AE9BAD818E3BF808BBA9DD1FBA1BE82C7D832E044B9F9BED4FD0B3E6B6D6AEBB41E8E85F3C6468D308777BFEDAE0F1853A03CDADD8FDBF7CEDE90C745266FEB83768C4978A2BD33FEE45B0435D37ED5F18CDCF02CD9F95DBF67575DE690B21012077F32B6486D3386DD1E9A4EFB6F34B69FED8B7605BA7F3D966E65F7066431D302615AEF9F083C07F832DB4B6357FC66EF82C106C81DE7E70F9FAE5DF5DBFFCC1EF712AFC9FFB81757C83A7D3FF25CE1119EB2DE4A3646CA4901D266BF91FF7663DC7B5A17EF3D76F1A6AA36C1DCC14D261637ED198992D64FB0BE90859FDF6C7BD1132B754486749F681317860CEF69ADF66AD540F5988C13DF0AB31385EC86D9101B8E771B1274F4673C6D8963991835F7F08DFC3CFB3BD46FC3909CF90D8B8399AE2DEE6C848D6DCDAD28CD1FBF05B213B62E6764090AC9D1D128BC26382A093BD25205DC88E1AD3C9E272D6880C93FE19DAA7303463F5CE1AF35B7083B5D1FD7D781E7E358686E0EFF7E105A00BF798C90168DB8D2F7A892F7A1D7C09775B1BBDE622F2C2CA6FC1308AB331A337865F132BC589192BB94BE61E160E96E14A311C868B7825360E3D21A96EE09739932FDE4B1472CFC960AA4AC704BE522A502E9ADB82B7022DFE204A15DFC40B0D9E2F7CA16020789B3DD7DCD682924DE5B811E4ADF1565B178CA5C173D7DFD14105D3B9A71DD777D38B77FA42B7BBEEFA839D54D4BF39418A1AE0A2BF159975E3BD1B7FB8828B36D4D6DED6E16B658FF89A3B9D0F7053A80D969743D2A3C2677A093636A078C7EF6BF1204DA071D37733D01AE8FC8A8E52F1F282A4F3B2AAF15E5513BC0A4ED2F1A4E53269B6A8ED478EED84BDACDDBA207B45519124551135AF5713F4937BA0BED00337B202ECD482A6F05E49D03559569800DA53C43696C6AE604757C87FCC241EBDEF9453F8CEB53F7CF4FED58B3974EDC14D5F3008A7811B5DD89A4441D5154953555985211E9A443C0F4E9EC2C3779D72023FB8FCBB8B2578164B90CEDFCF122688DED2CC4B923B4EF8FD95CBBF7DEFEAEFCA6796E09C59773A3BDB3BDEBA7409C096AFE9ABAEE09781AE26FF97BEBBEDADFE4BADBEE6BF77C1388E6D53F4D67E409AB95871BD9F0C2D17F6668D48860C202E802B80118DBD7E32B3290B221C7EC05DB21607D6C2A95F7C326DA4FB48FE29E98959038F25637E5030E26BD63F76493243FAB60A7B71B2173626F6117F0CF65BFB9BE6E840211D2DE4470115A83CCFB5B407F0B758B2905B237D516B2753480F5BF93CE286CC22BB6E4E6C92F94D32D94F1E7417D243F4FEC770361BCF368DE951800E85EC38F9EE0989CE9A916F598701435439A125C1990FA176DE40B366F60091C0F826B6DFF7947553D01B245E36B696A13576C5980F93D5594444007272CF61B0007EC8D34932DA676C3F2AA4B7916DF71EC108C8C0AA99CD90D50D736E1A41487804EE44E80628E8BB65633E824F0D64AD8301C45E7BFDC6CA33B23D06779A7B5906EC8CA54C317F80F86C3E82CDE5A356326785FB8C85358031567207BBBA96216BCFE17F760F10C7BF9BCBF877691728334E234D4A90D1C716A1DB6323EC1EF6133404E012B0101027BBDF81BC90FC7DD2B76625D7403A80F7F8D4F2236379B01AEFA5CAB5E0828EC49F001D1D5E2C2F878F24A5620343C971D9BF04D8BA2441D2E01452BCA257154FDE165F24EB6CCCACB7EC56369652FFEDDDABC1F3B9AFB5CB6F0FFFE4C7E83677E8219721F0B22EF1BA2E08B0C3F3EE3BFB4FD231DE2BF3BC0E278EAC4AE703CCAA49CFA9A0D985F8D43284E3809D2C0812AF491A8801EF5524FDD503BB6A02700A687731FD3FABDDE310A68413109045217BDF4AAC02BE002462EE4D91D86E1DF8F26B4FD0771769D956AE0607795CB9FEE1B5AB74B65F010095949280CA5500E8F1C88762AB1FC2DDE64CDE5C7C061F48346EFC631DED4A89E70EE632B3EB24318B5822375AC80D91CC0E804060973997362207C0340084C65406104225F7109F841701E71871444AA43F4A62EBF05321BD83C6A6D82E855588768ADD07000F8B0351FB29C083A38B8073D09245499148B4B8B042869600AA41DF0AE9C7643B6E24A308B700D58E45CDBD6F49FF4C15439BA439C8443B840A8F01E77FFEF8FD46C1AB6B8D3C2F8B1CFCC758E54ABEAC04786B25FFF68747C8B30970232F3B562799AF95FCD50F8E9067D3EA4ADE81CC721D90198030404EA337668417189C4433E3521A04E1882D9189125C74FA53ECC9332C0C30D9CC8F31D80B00B9909E40443CF0180DA7F06B76C37C3C5E056CCA52A5DCD70E36D9826D6C09DCBAE587755BFDA078E1C6CAB3C23165BB9D19E52529299567C6E58F6EFCFEDAF50F5FE2D8289D8DD51477D95BBEF7565B6BA0CDED8C11799D9734DDCBF39A2CC067F5A5CE98D3F440D015685CD0345197BC2A74E3C42302595A626369CB3D69BB177459F04A801834AFEA5574453C1FC8586DF65F1A32FE0B4DFE51BADAE9B870AC054D50010928AAAA6BA2EAD5BCDA395809AB89C64B82C90BC1A8970B80A802CDC7184015BE064BA5202B203EA8867835D9AB084731E50FE131C7E9F543789C3327360BD91112EDB69647B80FBE824D2CC819917D3CF1A853ADD2CD761ADC598CE7E0D02C660E8E859EF081ABBCF34C40A8ECE02B4D3F05083DE26C34E7EE032460A6408723003610576C3F3217C2C02F041BF40A09DF67570027389F49DF73927858C82C5A8034224FD0D0194F1457A60175184B03E6F63EC94E16D2C3C57B8F800F301D24154338399D347333856CD69C1FB62D67D92CE05620C228C3F52A6844114B0C281D333561A8F082B59B24FB8366224CA293005E2B876BC3DCC42C7A9217E238623A7A6362DF41588E398F0D05EF07E81C7B86C6CA8DFB683A04F14BC6C8DE92D9B76146068A032347C8220B17C6802B243605A208981B690203E07FC750F8E0313A7437EE93D453E016731ABBB24176D8201F62C31F3FBA76E38A1B0B3EFDF4D376BA145CC9396E1545AD8DDCAF392B99237D6B6CB4C8325860A5A1BA36E148AEA2D5D644E06E7B5BA8936BFE5C6CE06EB7B6DD74A5EA78B015BD36AA2DFE5B5C735B0876B037DA7D9D77DE7CCB8DACEA28022A5F6B676F73BFC1BE3605EE86E02464C45D693B5A802AD446BBEDB306AEBDB3C3A6FFC7EBEFC0C9F85B7FA7BFB9B32DF4C69B4D2DF4E31BD003F7F69C15A38A358EE516079B10D7F6993B6F1C7DA0641B3C895EC8DFD9150A7257DB827ECEF9EFD71C33CEA34AEBAC86C919675F706DDA917AB546A9B79BBE1BE8E800FDE40DE0A23B8F1CBCA02AB5CABFB3F861F552F94707056E1CB3BDAE4D38F2AFD628FFB7DA425C3B1708721DB00CFC2D6FE01A68C23F6F7CE2799BD72EFD5BD3DFDA6F7FE279B38A083B2B43AD716534A380D92BC39D4B8EF6AD7A6B96A4662ED041A7DEB5979AB3D0B41A175A7B2810EC040EFCD7271E5815AEFDD49C15A6D5B8C2FCADB4A7BFFA0DF78987CDEB271EF7FE3A8B49AB713195FAFB31ED6F03D7ECDE65675169352E2AD8CF5D09394B44936B3F1FADDD71164E54EC8E822C0B0D5E5EAE3CCAA87C3FE03EE6D0B8508A47822B70D893183AB6BC70096D4C9905F8000FA0D7AD6F1B3EE39A406C36650C47CD67432C48AA905E859FAC952756CF73925E3746960B791A3F7430CDBC6BF8E070949D89CC7A613DDF8103D7012C78983EEAB66646AB9C8F9A73A069F5847CD1482A727FC41E38609A897D68962BF98F6F073A8FBA8FFF1EBAD4D5DE1168F137B6B47D11E460149F96769B373F457E91FE19E3D9A4B5D15DC83D20D907749833C02238E211F2ECEC543FE535670D23DA7BD1F422C8EEA69757A67297E1A7AC21534B979D8D41E15F5A137F153AA8280A322F48B2CAF3AAA24AD2CF5DE191A8AA23E8A2A6C9BAA4D4127372CAFED6D18757AEB5D7295DA750E62F64EB17205BC8E89365EBF05D672D5BA7095AB810AE9FAD701D321781A6CE095E55E2486607CFE7E8329CF5E65C82E427496CDA181CE3DEF9F04FA7B10B59C3516365E344A39073DB995884F48A48E9D3F8258BEBFD0CAF319C652CCE332F11999B23D1EE42FAB13194274F23CC4254480FA09329DA03008DF10D71E07412D909DC448B473E6A85BB49DFA039B1684E6C5AD36923B5636E4D000A025EA39D24F2C488C58CF8B7807F48F72C498C304C4862493480CCED0351660A321E85CD9D150A34C385DC9AB1B8560A059BB7D60E6CB8088FECC731CA7E38C23A5A2DD2DD01D8BA5407204CF693C1272CDE9E6CA365C81C4D8184A0ED6C73986463C58919DA7E84249EA15D6C6C1434593B0780FAE470644CC000CC2EED91BD5871E12149A78DC99D621EF83CCB42F4AD656423F3C9E295EC887D652C6A5F4947D815A49F1D6317618EECDB323BC6FC20F31A63D05A3A5AC83C453C4E5306D0233C9A03451B1AAD9C389825323800C3013AC6C23205E661F8C0FE92F9143C52C5CFAB3B0AB3AED4CE4EA189430F3348D97CC4984C0147116B2F6E1B9B8F7140139B08F4B19BF813326C73993C1C46A322661524CDD101D8115FFF716FCEB54BCE0EAF6BB577496CE218F38EF4EAFBF03CBB6EC4D7BE0F2F20B7D0553A54ADF17226451DA9145213C7A613D75EDF53D605553037A24C69A02915681E21AB1BC6FA3DEC447F940CA6ACE54D542040EA23FB1827D913A35654F79E39279C5E470CAB0C6C198B02EDE2ECBEDD8B04F514EF0F9B134F998586A98B55D69BD7D996BC7CEDCDA2382E2CE3A63C9E2FE4AA099FD751C2BD75D8805FE34079FADC8F16455FA8A5A91334FEC66638DE3981E75FFF52545EE7FE3DE4C74D98EBE80C05DAFFF7757A8F6BFB8E8EEDAD43C77E8D43834E000D3A3C27702227FD07D7D2C6355D4273A1DDE66B016C13AF07FDD6FE039879E0051E475C71F200D4466369B71A4F9C05C922D44B979D45E1AD6351C0226D80E96F60C2D9C016826BAB8E7079EB102E556AE405416B282EDCB7869E9A2B710C344FC03A8F3490FDEEE25C7F83E055F4465E756B1266AB7CE0D5215AAC51BD812DE3C3FF509BFE635CF2F42BAC77D8CEED5D7C7516FA488D23AB7818CE0F3A61C264EEA175F0D05C08B3A31277567B8B18310F72B04CC9EA0EB365D0858BE75F21B3C8C281692B13F03F0BB7611D60071899DF14BC9A004CC7901E58FBA3393BB58CD94B0FA6ABE64C0965CE08154200C0E010467031249CB31DA10C5A74E1A50D067A2532AD16EE07F859F5CA2A0043599254AF703230D5F9465D3899320FC4545E520551F6CAB2B706842EF05A0D6479451214059DC59A571715457AF5FA77B5593985A2FDCB9E93E3937604BE420D29A5ED54BD59A88113BCAA6B9224F1AAACEBAA5A8A9CB3A792B570F2641FBDAFBEE96E7047CA0DEE88AFC10D75E92F1F82F5B3179BC3C152C8C1D2801D6DB1225AAA42DBAB1A5C5B49A3D6802BD12B09A228F19A22488A2A8947355CC010B7309C8EE39BA4438AAC871D3A4672C2DAEF615678A68F815AE5A925E276778DF4ED9A89A7C72AB96718740B6BCD39BA44F9D4795F2E76FBCEB6B6D68E4B254EB99EA742F93C15EA08D8B4632A337DE6448EAA7FDD789647A2C069EB600095AB2DAA6BD1E85E121B84EBCCF9C2AE1B3DCFCCC5B562F783E2CABC15F98EC4A6E15780212435FE43B8DB7A74CFDC5B0034E85CC426524F51794AF40032802937238308A163D36464AA0A5C1484322410EA50888DA9145979C83536FA5A03B7A9B70383488736493243D5D911CCD30A4F8268C1608CF17E508E5119A5395298B6759020AB98D48EC103B129EEEDC0ED1BEFBDFB2E873116FD7D647B1A55D5D5450CB3A06124080C7B17ADD40AF7DFADBEB63B7E8E6522BA0C47290FE7B0C3E718E93086D6C8F8106A522B0FC9D012E6CEC79740ED2283ABC6D436A040DAEF987B835AB9C13A90354C13D5EBAA4C4A59D8859AE39BD9624629C83C378686C86E820C3E41FD71708CA14F32B7EFDA9A58166F51A8B535676B2989405B2BD3A582FE2F984ED5C6E1EF4DEDC1DBEEAD8AE556EBD0DEAC449AC49256B21B78F7FE7B37D0D6B2FB1DAE135B4E668B03E36662A2D8B34906FB492C4AFAA8C96A6FD65A7942F20F80196CE554C3CEA27C689FA9BDE2C05985393B3BABEB595DB90F0AFC290EDAC3870E25573D13E4706FAA211BB122CBB86AACA12A8BA2A60088D5454D703FAC5F71D74E326C0B6205F43BCE165FC3506A60514DDD3826195C9445D00CBC822CE9B2A29516EEAB56D8AACB5F6D2ADB85F89D87F89D7E282F36076206AD48003515559679E1D5AB9FD565AC1605F442C2FE0924EC48AA2086D9E2119EDCC1E204E928C3C5DFD33C28EEDA3BD739928A313FCC69DC75E7AFCC88E55A579270F6CACCCDAEFFBB1368F1B5B9039C326015EB3105A7EF15175658C415F3863186DB9512D28FD16F313682CE9AE49C19EF032466255611C6D3A0CECAF8698C125FEFC600CFFC92FDEC769CD542C0CFA5A904F0066A120B082503CBE8F21A1A3262CBACD64521B3C0FC6FCC5B45F687999D9C1134A632C6723F08CBF753CBB6D726F3BC909E000ACCC4CAFC4A18854E1D8DC5995E32BF69C4BBAD7D5AB0613B52C862B7C9F293AA40B14221ADC3E60D14ED0214B48BA0ABA1602752857C0C5AA2190BFD248A1A21AA80C30F6C8F21BDD91C1D30279E4AC2EB5C7106DD3F82F83AFAF6F2F356B88F15A728E4A650F18A3C3013712BF12D50677716E79E571B47B97E0795C5F3CFEB3B01F056AC15517D79CB525D504CAAD8309D6DA59A0187F6F4D49BA028EBA224AAF08F264AB297D7CE18554A2FD89A5FCD304445817D4554355D962591774BA73FA6BDDA330D1551E631108697B11AD23981DFAAB2782A7FC58528FE9C45B1EEF6049157445196BD0AAFC98AAC9E0752AE2A90A770D55C88E34F2E8E673F23AE91849217FA2179058997045575C9A22CCEC6CCAD094CA14443EDDC3EFE1D4C91078F69365BD6D85E390DCEB6D67BC8CAE6B1209B3A4A4AB79D0DD62EA7000B7215C7C14995CA98BFDF98DC31C7A8793E923152E3642E8FD15FA339F37E0FC94E9622A900656EDB890BD34973A99BACD2A261BBEB2C47C88E1858881B2380E5BEC36265B3BDC5F9883135CED20DC95ADE9C9B02306A03D99171B2FA0431776F1A7A823107532986A759AD5B448C748EAC7CB290A386DF448FB5BC067458B4007EDE8FB360336BE0B1D9FB1CE3A8589C01258E5DA26E074CC5E84D037047B4494B8BB09C4FAC1C7B2F63F52CDB01816B79AC4E77308D79185B582D024681A54BE676185E37E769A8564F1E30292DC53BC2029ACCC43263140E27DC5DEC8963C0DB66189584D8388DE31BB0D12F2DB00B60B6184F407F00C7639D34DA3DE0AA95EAA67D5BC4F80CCA04067EF127CA04CCDA58083334CF2AF062A012E521E062472141958376833E8EAD205B72532C2103E3E5004DD39C0C68C8153B97EB8408721D2128A8E8E49E63A162E060AE171755366225B24E255F637AD1985FC4FEFDE321D37260006C90D6C6BDC25E1CF5279A326BE7C5EC2D91C4080A284864291193C919932DF4C0CC6FC2F0580E0F50C309C320BB140A872D7F73682FA7D5449CE670EE67F6411B41EF48A207A50A662B9131A61F60C53D5AED18879319A4557D6376DA2C0B9909DFC7C0212A917027F49086CC84C9D8286688B28A7B34DC90F4CF580773C68328EA321B18528999B9E93056C9E94E91D43456C919BC6FC627EDC286A339A7003315659C2D7322E768A8A5D0D0B942760489EC658D287A93C87C0A249B0E3C8D9EB2CC33E3F93D645A770A5D6CCB4F58D80EA84E3411396CCEEFA14F6D7E98D60DC46C1D562B1029A72340D9882FE1C41D247038B930F0013B36BA4836868DA9011AA46A2BB8D6D03D507C31A23591264358F4109E62AA2089AD936D2C59C81EA101774F486A9F0C2D718D21AE9AE626973D28721D1E94CAB56F8EA668FAF2A01D53049B0C15785629B15269C71D293765AFA952D16927911B378DED55B2DA0B43C7054EF98D74F6C2400A676C6C148402E60D7809838655C99C9C40962D6D26B62C0ACA7C82C1B42029854C1F1346B69FE075E86D692FADCA17F9D08EEF12E5249D739853E5212455464D08E53A4982A49FB3465147418BC320E978B0575939A67E10AD888217AD8E1AA876922CD75092E22C6CA0FF7C4C3AD3F67E02CDA6FE15F3CA559E5FAA285CAC979764D2AB960CF7DC255D53E1AFC8ABBC7C24E8F39524C69D62C59D2639EE62C95D2CB99F8164D4B6E40EA70B96C0396801564FDECE4D43F5781B7E0275F43436115070CDED89636D2267E97854CA0AAB7A1A6308D3C759A828E9DB2231D017566DF71E650FCD8F8A8246C02A4E6228DD5E3F59EBC600BEED4780ED7FDC8B60781868D42C8D8559198093A88E8DC5191B5D3A5ED675EAA9F704BC454724A58E1A57BE1F8D0407B4643E7B954F06CB5819D1151676693ECB99B94516498961663D7996094AB5B8EF58950B546B72592B917004028B6A4E6C3A155899401813FBA0D392BE1E63326544132034D5F415A51C82A9D41182C9E682D58D6765366856E6633B49243C0ACA28197A5895A3652D49A9237B897114857FBDDB08AFD1EA5819E0017205D308E3B6392299018DCE5A46AE1BF10DB801AF0F52E3C054AAF22BCBA741772B2D65CA7445D21FB576C7AB85472AE5934A516A0D58FCD5A59B81E0A58E3BEE14CB479C5273BD5A18AFB13751C82CB17057737E1158F1E3DE9CB99CC0E4C5F892954CDAC319CD19A311CEDF7CC7DD275FAE5E252875A40D7E7127D0EAE7DE7BF7C3DF34703479AC31846198188289A963EE4D95DDD64A1D6E6BEC3A77F773AE31C87DE2790D1AF9C4831FA0A54F3CAEEDA8153B4DCD357431DD8DFB4F0EF7C68EA6E68ECFDD29971DD66ACDE1AA6CB130D3079D078E1CD0786A3A33F8828EF0284DAA735F2CE55A57825AC712B5170BB50B31E30FB484F9C0138BACFC0BEC89980796E8412BD05A9EACF656DB24CA25AFE8CE7DEE71A9F641E50E1D2B8E15E50C825215FE58E4E174A58650A21315E35ADBAA0A2ED4CA77EC544B55F17A055ED46451D56459946A8918556B7B2590282934F343D124AFAEAAFA39BD3EABFA8C9F2A0CF45F71C25F65B7AA0B8C2009A22C89B2AE4A8202E2720E2F74A82E2BA708E7BC90949F52520EE9436415E06F1E3D519333E865CBE57F193A905A8E99D00E65476B6558A9794FAD1C1532EB85F49095A4455072798670CD8D6821376CED6C32971A5C6705E5C8EA1499C7775F328F5971BDDF7E5355E9BA3B1628C345B50EB8C8D0085047AC4E5F4E802F72B86F7BEBCCED7D5489B2F7C9F6347AC44AEF9FC062B6991D0CB7648545D2ABE8011AEB3576F6EDC05CEA9EB17A46B05EEFF29639374D16C658EE9BF57CD1CAAFDBDEA3F47631BEC3AAE69A4F30099E16DB4801B340FD22237DD8ABD11CD618A05F1DE75371395BD83F20633DCCE764AEC4A91A3982E9F2F79F3287A031B456955965C0ABD69C4B65EB56AB309B7DC6A3302B39433D56EEF8B05CBE52D0EA7004DB33928C5117E123925D3786F2E86F1DEC2F64B0AE06ABAE88AF7CA36E7514142A1FEC22F3A52174A44BD156431271F6B51A43CA553105AD66FC6CCC6F19F38BA0E25AFBA89639F5AC31139126B672C6D232A86FC8B554CCC82DBB375DB1C2EA281743F6F1F5BB40BA14F98C6F7F3E1AFAEC0B35DF097C8E998183E6D696F07D784216E853EE89825AC52E504765489C87CD83427A940C4F837A574D43D5CAFAA456B33E79E4AD7B76091AFA4E6933D7CBE19BA1DD1B2B6F075A1DDB017B252F8944ADE42E7AE2699874A96411C66B80AAE3BC01AFAA30790FED99E71E3D7CAC5A52B1D3AB67113A7CE8E03C6A743C724AABC7C78A1D03546055F2BAAA48A2A4A9BCAED5122776861D3BC1AC5B7FDFB44A4B6D754546D2BDA0CBE8A2ACF09AEAE5CF4B8FA92A22A7F3BF5F48480D7D3B3B3EFC047EE9AA02731AF7F385B8BC64DF8E8FD77D0996298A2A8148F18217F62555649535E0BEB6CE3BA8CB94358277AEFDE9CA75D7A3B1242762858EE118F1E44AC5A32213FED0F17DE3DA3BAE941D2A6225ED722CB8A8565E76D08178181CB01DEE7FDFBE7CF56A9511F06514C357164B15E432E2900F13BD7AEDBD0FAFB8112BE7D58B956397CB2FD33BE473E6CB48913FEC8C2E5B6225E9509FCA0B53AE1CBF502EA92E6876D12BF7E0AF6027AEFC46F813FAAAA697E31EF388CBABCB10E9D3D73E57BEE499BDCD99BDE9D8AE2ECEB9BC9C9A2BBD9CBA72532A6F3EB6425CB1F51C3E3D5FD9C88E1F501DBDC5A5150ADC0E043BB02F573F7AFF6D90C9B7CA2BE1CAC7378E5D64C28BC85305F1F0FCF6F28D2B35D011CB8BF5053A3A56AFF5FCCFB58FAE5FBDFC8797EC93E6D535A4F6E72B976B19DE49DDFAE69BFF0782A75759', 0, '{}');
INSERT INTO "queued_revision" ("queued_id", "ordinal", "at", "who", "acts") VALUES (1, 1, 1000, 'librarian', '[]');
INSERT INTO "declined_habit" ("journal", "kind", "text") VALUES ('远山文艺', 'end-mark', '（完）');
INSERT INTO "see_reference" ("id", "kind", "name", "journal", "article_id", "heading_kind", "heading", "pinyin", "initials", "sort_key") VALUES (1, 'person', '纪小舟', '', NULL, 'person', '沈若渡', 'shenruodu', 'srd', 'shen3沈 ruo4若 du4渡 ');
INSERT INTO "see_change" ("log_id", "ordinal", "kind", "name", "journal", "article_id", "kind_before", "heading_before", "kind_after", "heading_after") VALUES (6, 1, 'person', '纪小舟', '', 0, NULL, NULL, 'person', '沈若渡');
INSERT INTO "distinct_names" ("kind", "name", "other_kind", "other", "log_id") VALUES ('person', '卫蓼', 'person', '苏见鹿', 7);
INSERT INTO "scan_file" ("id", "issue_id", "ordinal", "name", "sha256", "format", "bytes", "pages", "attached_by", "detached_by") VALUES (2, 2, 0, 'scan.png', '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa', 'PNG', 4, 1, 1, NULL);
INSERT INTO "scan_label" ("file_id", "page", "printed") VALUES (2, 1, 7);
INSERT INTO "bin_scan" ("bin_id", "sha256", "format") VALUES (1, '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa', 'PNG');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 11, X'376E1A09E04CBBF7A1750A3A14515DD12AED3FA0');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 12, X'1C016DEBB845A0629E794C0DCF84FFDF98C91A31');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 13, X'CFE05B80D011261F572930772C777C16A7457D1A');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 15, X'3D0DB61ACF73A297C65C3E983D70C347E5CA98C5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 16, X'914950864F1FD669A6E71242C02A8E198B36D54C');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 17, X'18EB45ECB470C933D1A6522F93E8325C4B91382F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article', 18, X'8707EA1CA62C224760C049C0CE50F8850994B9C2');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_note', '[11]', X'34DE3B6AFBE9E2B949FC078A54DFB94654C07ED3');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_tag', '[11,1]', X'A11E237E8BE8EB5EEC495C26ACBF414CD3677560');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('article_tag', '[13,1]', X'D0F68C62FC98E7E178DDCCE18B1FF4E8CE888C92');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[1]', X'C310EEA9923A376206532D2DB9F54F095E9CC961');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[2]', X'84E23594377DF009086F1CEE1864F2A1459DB099');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[5]', X'C437366E7CE1A3770EC203A0E572DC2F48258EEF');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[6]', X'4E41F86619A8C04185AB585F43C04796F1935AA2');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[7]', X'03973DB8CCAB4979BD90BCE094A09B6D30CF460A');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[8]', X'87679E86A9EADDB8996DEC86D4C980A4C299A87D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('author', '[9]', X'FDB4839A195084ADE987806A1E6014B70D64B666');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin', '[1]', X'DD2D130B506B3A1861F25040DE742BFA1373A50D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin_part', '[1,"issue",0]', X'D38B7E6D2D4C4F4A3435C881156E1C9520DB113C');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('bin_scan', '[1,"59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa","PNG"]', X'5E1A8E55D1AC6E30B682E7445DD6EF83B9B68544');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[1]', X'7F3E8176397091A9BF60ED635036D159725E91F1');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[2]', X'22BC0076292BC3846B1AD7198CC6F0B58C6AAB09');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[3]', X'271207D39AD3017830C375C510DBB646D11A1F7D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[4]', X'39E7F256D24D6E855FE61886810443D442CB7585');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[5]', X'0B7FBF6C6560F6B2D7D6D5C2D8928A6D5FEC76EB');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('column_name', '[6]', X'89B08EE2677751F792E6007A181F255FDC76B9C1');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('declined_habit', '["远山文艺","end-mark","（完）"]', X'DD16E444C2CF2C50A1CFE4D216EDF2972CF00F84');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('departed_article', '[14]', X'A9C8010F1C8F47895E2DEE271944D5E1653FBBAA');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('departed_mark', '[14,"tag",1]', X'F9CFFB919FA4882B0AC04E8675493761FE098C7E');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('distinct_names', '["person","卫蓼","person","苏见鹿"]', X'5E8970938E1AEC5CD0F608D250A21E1001C3CCA2');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('favourite', '[11]', X'83A550959728BC44B222DEC81F70DBC25F853452');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('habit_change', '[8]', X'C48FB2F9E47981B62E2FF8BFFE3B8D7BA286D694');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('highlight', '[1]', X'35BB9786841B738CAC65ABC7C0348B94D415FF9A');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('issue', 2, X'D077265F48CCDE13EA4E983A5101DBB1583CB7FE');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('journal_habit', '["远山文艺","column",1]', X'C098BEED05E724C507D93CCC618D83404405FABA');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('kept_sign', '[1]', X'3D61EF8567F0AFD94544E0C8617D3E6943D7143B');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[1]', X'F49F3FE7624D55898F88E6D139664048E185AD3A');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[2]', X'DBECFE2912FAAE265AEC2B478D934BD1261ACD74');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[3]', X'DD218AAE4BFF0F7C388071CF52B5D9D8DA6B942D');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[4]', X'14DE39BAF6D2F0E12AB6F0DE58457396CF7AA633');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[5]', X'192DB1EC5575740598A9CBBB925F154C5601A90A');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[6]', X'E58157A4880170C9324DF5F5364BB7C45953764C');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[7]', X'40A4CB1C9C8AF65CDED5FC87551827BC19128715');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('log', '[8]', X'57D9F3712B2B86954C5328A54B29B769645DEA61');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued', '[1]', X'FBAA8B420AB6B433BE3656ABE2BD113C0BE8F278');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_review', '[1]', X'54203B1D0BDEFBCA0F0F3842A25F90A18C9D6CB3');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_revision', '[1,1]', X'20988FD6FDFCA507E000CFB8574C7C0436F0E0E5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_source', '[1]', X'5324E8ADCD926D5BFD47A4DFF5B88D41A8AA1278');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('queued_text', '[1]', X'56D4F6507C3FFEB7258BD10356BEBF173D760DA7');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_list', '[1]', X'DF80E9DF844165A0300DE37E9FB793B62B19FB2F');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_list_article', '[1,11]', X'6B512EB602173BC8DBF0AEEBC01606216FE0B5AE');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('reading_position', '[11]', X'C0EA65E862AF8588272580208E016DA702D2E6C5');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('review', '[2]', X'7AE75D3714F01FAC89242E22992AD8A525FAADC6');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('revision', '[2,1]', X'F1B0646DB0F42517C92BECBE8FD4D1C8E670081E');
INSERT INTO "digest" ("unit", "key", "digest") VALUES ('revision', '[2,2]', X'18FCF281D4EB30A19242DE8EB8DCCAB8CCC99AA5');
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
INSERT INTO "departed_mark" ("article_id", "kind", "key", "value", "shared") VALUES (14, 'tag', 1, 1795980906943, 0);
INSERT INTO "source_text" ("issue_id", "reader", "version", "pages", "packed") VALUES (2, 'HTML', 1, '1:1', X'789C8D5AE95232CBB2FDCF53EC473877DF88FB7C8DCA3CAA382020A2803830A8A8CC449C47D99BAAEEFEF5BDC25D2BB3BAC1EF9C3B442801DDD5555939AC5C99D541BEFF877DF312F63263867D337C30D97C62B728FEED65F0B99B79663EFDC37F2CF04EE53B61BDA5FFFABA5BD44C2989FBB6D94EF8F575381FDAE9BB4EE177377FF8ABCB44E26F0F83BEC3FEE5DFDE45C24EA6A1E7ED963D532DF39687BFDDECD836B3FECD4978F4609A0BD37DC4A85FABA2CDE731499829E296BD7A8440F6A3B35BA4294C29FFB777743819C7674F77CB573C6546C7F88261B6E93EED69DE340790CD74A798CD6F7F84D75FBB59DED6CFF0A0BF9899F93B66C6F7E0F31B5FECC7BDBF98E3A739AED8EB71B0BDB6EF1DDBCCED96652E9A299ACCC2B67A94A1990BB699E07B8C69778B4580796605DCF29B05CEDC2CF82D4F3FCDE4CDB4AAB8AB0B85572315D8942E77B3123E399B5C09C653BDC24DD5CF54B6D04BEED677BA1D8C74BA0BB675B9D4E6AE065B33ACF219080A1D756FA02648CF9D8BF47EED93AAACDF60E7265DC7774CB45B37032F25FA2AF98B7EE0154DB5689A130C309B2BBF3DA4162A3DCCBC9BB7DDCFDE9A7AF12E8266C73F6E50D66EDBAF0D301B2C2ED6FA325EDDD94396B6B5B95A8566BED8621E0C0EF2FDA090C1B4A2E2BABDFBA6F093293C00C3E070BBE59A26C91F4177784AE5C1D6768BC65E05BFF92154857BFC39CB610ACEA8A68346B2E9F0EC0D6A0AA6B42D1756BDAC16B0A1EA91624DEEF167AA27BB7589CBD8F76C50E8D9592791F8E7F71FFFF1C73FBFD5A92715188A4E6DBC36DD78751B7BF4EAD614EF022F8968D9AD2B30807F9784EBED66CD6033A7C0906DF4255E303095070D2FD36860BC3D3B85B35018B8FFE2DEBECFE19E98907A5F9F9B791196A0D956B78809E74AF7CD20F71E749F6DB68A2B7EF139386AE10AF7B8BCC43661215BBA576F85939A7C0BD771054BD8CB0974AD23B11DAA1B96C8E7F9085CA774A977F9DD6BABC7B84DF2F7B21E4C92E6F4FED7AAAD3F55A166D6877C1A11A2D02422223C5E9BCA18D16A0BDBE07342B91B03936CAA6F9BC62DC6C0CE5889DB83824A49B59F13083ACD2C4C790953D1B527A778646FDDC5C25E4C708B57C6152AB471CB15655AF509E704B87E53C315AA7B3EB5B9928EA13C0831111B32EC66CFFED3D6A41BC1438ACE38A9EC56750D2FA8890396977E764EC882E53CBA1D6463C8D31D8BA6FB84BD20CE703DC88AB7CDA6D8F56ED1DD2D1F0E3715F4938097BD5A7546226DF789C1D2180032E0F9E1D1B3CC8290BF5510A18FCF5B18C6B87B7D8D7FF2A925F650A12E64F30C99D9B3E97D404D14F1A54E4C78261889E5BDDD3CAB6E221E7DA49E4B878D42C4E65F75E7BF56377F794D9810BB35D5470CFECB6BE9CCFBBB087C8049BB1726CF75720584E078AD5BC523BAC4FE11F59BCA0B308EF077F0948E8F9C4E5652CDA91F4568CA3882CAFDA7854B11ADAB78275476AE843D00DDB12BB576F09813B53E60249EA2919B137B39170FAAD132DB6B04E021D666A875C5147139A403A2FD6C16BB1064876A096CF9372006903F784C3A70F9977846A86330655D3C220E4DAB4D60EED20254BC2CA1B900FEA6418839B14FC81A14BF90D4F6B6AABE328E8ED7FED11C337070AEE052E77449844E36098B9B338350DD967005C0E4049E65CD518AF872F6C67C94C6E01B15D8168F2892D8F9C062458AE4F5F6AAB1B394BD2E5397DDA7D81AF4C3B31C13C74C2612B300E48982BDAD043937E674C190F34CE5D97F996B1221BE4AE498EFA92D1731395C02A9814267E7FEF85B1FF1739918F0B85BD16F2CAEB20153B9D4AC4CE7DF1241E20C8DA9CCE2027791BFC2B3ACC92E057DBB8C97E1159C135E009FDC6F95C899CF73AB956715117B23A8445B4560706F600AC3EE9E9B00DB00121128AA5FC826DFE29DEB6CF2EC25EC00635241992349C0630C239E45718B186654AF6ECCC996BB1AE688A613221F5C808FA44B880ECAFD6B950DA60FBBE5127A0D36A7D8539CD17EAD7292D4FE53929A6DBEF89561B01E49AE73963DB84649E72D7A18A013E8BCF25481D874E8DD188441E59951DC00257816A8B9C1181A0BFEEA25C3A3376AA2F6E5F706CEBED396E235DC8628D76D622DDEEA7DD87CD73CBC08505E2B70DB56C72F5C1DE4FDC25594D9978A6BFB84DE231721E198E5295F6C056F49AAF1C518559CB6E533F3DD4752A67B41E87509465487A00EB38417339E9BF79983764152CA2A56D63D1055B22D7BF6C9D4046FCBDCD9D70E45973D2362FCD195C294F86256C8DD9DAEC549AA65497D9C0A29946372CF0EC45677D80B9786772E96FE628BA40407E55EE075CD0106072797EA781CD61BD8BBB9A3771C7643662DDAD803A8AAD63C3A6C762C4109A0603665EACDE3E445546D75541D5044907936DF6FF0BC307DA61909DEBF577DAB23097ABA4FB8DD274EF25395985FC76392BD1EFB496695CB7CAC3B7B9A261B3F4D03CD18D3228C4382645315113EBD069B8D497DA88AC11F6DA1845B1C3C1B512985AB58BCD872913A847F802733DEBB37E1591BA253B85C49B7874825A542BC76061288D9F84AA43562459C4611A3BA9202252382F15DD028D08CC6EB4812DF1FB6B5859619CA2E47170E244319D4E9E1614728E6A8756E1848EB3ED52301C99242364015269B41F6592158B37E309A614B449BD4A3DFA0D6291C26ACAF758CD239B58C560587E1CDCD3BD69A3F0C6C626214CC710C1F46AC46A9E04209291F10A096517D71E702192C86B06D6C0D504266DEA6F590CA7A6BA907983383AFB67D6BABE2C2ABE941F09F7C216CB0521C93D022E2D06561D002A85C140C73AB82FE1D0ECE9E188B999CE02038BDBD7840F52A85EAF49DE051CA59C83B9A447088CC1E01E3758F24AFF222C97EAD202D4873FC6BD530DD4A7CD754BEF6778B29FF7D2D3CB2A11C2F9AE12D1EE37F8EECED8564F18649BFC6636C7BBA1F73FCE8275F24877AC1268B0951613952DBB835D59224AF220904F217F6D8271CDAE30F501E1884C1291B5464664D904DE316F278D838A1CC6760E7A8BCFA42D34F585D3E2DE43B29851949395245298392A54A70923134FEEAD2CC86D1C5A2BA186A5DA64DAFCCB8CDA60FAB0DE4565BAEAAF3136894348ABF282973C08C545299DB49ED808E9DAF22CA8CD210797132058E53AE9527F3BDEBA7A61A502FD5715C2FF88F25A8E4306D9059166AB8A895381F144532667A60FB5F70B0DF8A25F8BD193E316780BA0A006015E6E9EEB31964C45C2F10D4E19284A5FD6660D8A1B004697DB09F10373DBEC58CA9176552AEC521A8F5033FB22FD40D16F2CE5C6AD11065915DB61F3DCC49EE03B22BACD7C5C54985C07832532DF17BFEED80C5752E22F0515A322FE292BD3B5577E1649A891F3EC515BE4D3E2B71DAD57C07188505485496A7CEF0CD66582FEDF3AFB2FC7CD4EC91F1B00C3C8F58317A87EDFDAAA0D9288B15952C99D37C30CEC1209CE1EE5428E30D6272B7CCA835548CC857BCB0757FC8BEA8EC668B0D98EE133C25EAB2D4FC651A845FD19C33DF36FD661B718207495C908557E39835EA0CB006B5256D807F28651A97760BCA8914EF37AE63D6249749A363844B0DD9D0D834C29AE77737DC1937D191B2133CEE94A69DF519BCA32FC566B5A8AB1C64FAB8B1613BAC21ED7D92380A486979E179D3BF1945CD9F6E787FE557EE080B28DC855F84A9926A4BBB05F633F57B2345727E09718BBD63BD60DA77712857A0707BD573CD8759014A06D61C2E63EB53F559D241980086B867E89097AA2F1706CABCE3EF9A8A610E000456C712D2CF7AA6E2226EC2EB1A6ADB633A35B7F78C5AFF406E700614F28AC73D219B90D57B34AD8A0B8D54966A001022FA24AEFDDA673096BCA5DCEBE0568C9DAC83E42E983A72A4FA9F01D68EEE8143709D002548F61469EC57D4CD9354CF9A86738EE7D0A086016E69D3C065DC1E694C6C55FF658C3F643E263F94A0A769A4409D538B6378B3397F764D224CFBF9FD6BD5DED7C43ABBA052990265167EADAD6D04C7E4D66561D753ED50804BD962C6D63664C1623D258FA6BEE2DFC533FF9A13735E228910EC8818A1C7F82E0CF48BD9120662C9ECEB1D914B5B33DF3DC5F9F8EE6E3E7105E065571ACA5D3B6E80CFFE18B3E87286613F980A07698135D79462FAAFB518A6C31A7B02589D56697A0A2DE46CA85773054E956C729B51B90F95452AA236CDFC4309C15E838E350905A21951DFA54A5ACA45A8721051A7334AB9C9EEE629576580D57CBFFBCB0AB2A60273A45696BB7679EA0848C2742FCD539A387E390F065E22A67ABCCC3A01AEAB6E99611783980B3F8972136A7CA6E8CC915AC31F75CC51094223C5605B280FCCFA0DAB625B0CDA5127BC7A869FEB5DB68560EDE62ABE6BCFCE824959EF726949B6F15D57E72CD870DBCD2E7518B21E4209E48A8540AEA40E0539F19472F8B8EF1B7CB7E9E4B064B6E86A844A4F3F1584826D434D6DEE8E3442E1B336774E90857B9217EF1F214C2F392D38CE1E4184EFEC9BBCB912A2896DE6F9BBC908C189BE1F1E10B0B72DDA661D216D402EF17614038DAEE806A3BE12D061CF607C4A444B961419D80053992FEA6A3522776FAEF3EC368FCCADDE876D7EC26A8233AF665464DDF07AFACB35D26489D15738DFA28647E2D92DF3DA78A484A0DD8B8563F622189011AB1C7200EDF01034723DEA6DDC08DED2AA6D38AB7E0655B60C82F31613EDFD15C653988749D80613CC06276915032EAED36AFB200E35D723BBD96867151949AFD00F4F2A07100C6F6003FB56592587B6AA5AA3E8E6D90563F1B6D17209E0132A4BD40C0F45573FEDED974A8F01E1F391A9F4F5FB6F0EEAC899F43021B7DBD2768D9260372FA04AE04F6D5040A45CC945F0A24123A506874DE1DF5CF3979CF704F72FE46A1F1DE514A489D2F60D57E77B22F570A4DD0F933E23DED6D77482FC5A65B3C52E2244F7EB2017C4BBEA0AA0D8C9F6296E7587D9CCF55423DF65FF1213C66F4E26B9B7AB91A9FD21E82D6A2DDC6B66D2E4A4674E9AB4FE3539A999EC55CACE663F9AFA318AA85AB187B025B0FE3E1304438D148CAF582069F5222AA8233AB5418380B35F9CD1D6C6F633994880DEC7391595080D8DCCD2801BE4132060FC533C3877FDBB042C10830F3C3C485D70ACE22BF79B2EA1AE33F941DCAF0509C3E6DED91661F3F8D3E5190897089319389E6BB0767A09FC93D1210F9773FEDB87FECEEB81A05F1861DB09367D55759329005B00D6C12F8FD13ECC222FB21F310D73E6BB340AB104FE4D2AC770846B4A732F61731EFB213239C239C1E25B58A46E0F929BEA6922E1B787FECB1DE861D8BFDC9F887A89F8702461DE0AF6B9AADA83F3C48316C544707314DC2491E9745A3F9701A1F7CF1FA845BD9AB01753AE26EC88867958A0A2DD2F944BA0E4B1E59C322224E4040A92DD62C4C4933B074C6BA4C4A9AAD148C02994BBB9635C46CBF1479C13F7F2D5129A4CD5A36CFE5AE32781E8E7C4F9B579CB25482DB7D7E489D2D601438FD74A0D1344FFCA77827B7B3F8B0E094E116971642A1BFFAFE8542E186D8349562A781E6279DAC7E5616676E22FE89AC17191E4B5BC4CFCE5D5F0B79B955102B3118871DF3DBB4A43067B37C734D048CCE8E3CB522E03AB892E28D3F4A0F13D29F54F92C0F39EC4EE4C0959F21B3EC01CB76127092BB8025D90293C4F6141E992BD9A6CDE641BF8A453E74A24F84D1E8A827933E7224748279FEE961BDBAB477D96229726EE14F7E7493D04133316F55008C49D04B094FD159D92F3DC61C92E7B58BFD768577CC2A635AB1283A519C62A2E1A63EB678C0C8146589DD20E5D5D12E18770567B04767F0D16CE3C513EA3ADA2368D96D30A7DA60A9EDD8E3A3AC39A63BBF3822314722EA1A932BECE6204933679BCAD39905D43B09251977929AADD5D4FA8BBB285265DB9D48967A0A1BA4DEE387963EFFB6E12C5A6FCE0F7ADB87424AA0810C1A58E63B8C37F91DD6C5FE2F42CEF281C47F495D40477D915EB27FDE9A3D852CE57B76C98293203367890D75CF9AD867B6F203ED08780D27525F182026FBF949C46E4595C1CE20B91B6772B7D64DFCC953246908993C77511C6182F8AAA56E5DF5891277F7AFE573E03ED1616F073D3B8470FA9D59D55CA3933FA70BEAAE7B3F93CF9672A67AFCBD03E26D2536A1EFA5D9771DD99A4347174AE84C2FBCE25F9618EFE561CF8EB9B7DEB26CA0E5052FC1A8663F0CC72656463576A749E768B823D4ED138DD47C4111F91E28E0A76E7BC90F35EADA43FA5BF2FDEA3C59A54E10A0FCA56228B1D8C94D97ED79F4629FBD4B5C10FDE06BDC621B03D16F97E2A35582F6D6B431D483DC3D81D824EB946A63B872C090255B2CAC8981AC74A3FE5E50CE18664E813561F61A6146678DC078140EE0E2FD2E7CA13968212CD6CBD4EE57C6431D3DC1863464C12E391A65C20D44995A4BD3C3065521F81583E783A63544656FAA11E96CF470325F6FA6288BE8A12F323E53B3FBD4D4E96D90C4CD7ED650689531D85217EFCE1C88818894764AFB543B507C29718C3C71FF4AA034FE2DD7E920943E88ABE40A061C59AFAF6CB9DEC1D1C236AF9CC08920AC1F597E386F2DF5ED25FE8895E9B38B8BE401EF6ABE9E8C0EDCF7FC4096BBCB4CDA124ACD43D7E10B4B3F528EDB0CF896BFA129306EA2409DD7293F3A8154D41AE1EF1DB9EE6A589CF02ED7F7A864ACAB1B361AA27FE6AA1EF11B03FD4F97458A52DD8791FAC4DBBA3FB8B62203DDD746F1CA0CAE880392CA52951DC33B7E103EB449E728CA52000FBA667E861865FDF848D2F721E5D147947D98D0C16923B0491C7756570D2643C8E6DB59BDD3B8E572986B707672652E009D6E5CE5971C9C9060FFF9BAFD8CF6173C7E636B18E5098D138DA4A846A4A4988A56F78EC660BD7D5ED27F59D152AEE608016C3AE4E93435A6250636A2E9BF6F55E2BABDFDFD9529BDADCDC7E0C625AB58180613F6DBCB6D27FFC7485D46C460BE64ACE82C0BDDA00D002EF5667D730719D42EC263AF923C00EBBA67BA2D0A00D0FF7EA4BE62EE848D92435168814660BB6F31FCF0A918D1F64376CE3E9B1A8BEC074F894CBDCEB3B7720B62E211F07E3B46678C23E66AB0DEC53C7BF1921FEEC39FDD05F826C945D8239EF0BB45DABA10E0FCA9856E444D67E2F23BBF77445452E5D6BDFD489945A1D03FEE50CFB952D5738ACBC6165167D5B9B23B91247463710411D9947A5114DB1D76D52B0AB5EFCDA6050FCDA2D86BBD94635C77C3CEB7392E597392BF2A02943000A1FCA60EEF6EA2EBC5E46BDE23FFF74C7EBAF220C5F16F3C7197E3646097D37F2C78B911C159DD0BB17DC24CC12FACA5942DF2490D72E62B8D1D7E08A1C757864CF1B110EC5EFCAC92039E9FAFD988B5A2BBDE8E18A0E079394E13FFBDC1C31101D97B26E5C8405BF37B938B450411087F3ED7EA84A8A52F2FF55474ACEE0213FA43C582EC7390EEB278EBB1E71B785F9C15AB2612D0CFEEFAAE077B5FED49EAC7BACB213B77F8036F5317AE0E75931B6C85E31A86278F47868DD048FCB1E6BFFCB9A3087DA22DE5822BCBFF6879BC39A24117A37BB2D98E9099F8EDEC30566049D2B951845D4E1ADF8155D262D934E85C783DDA2AB9ADE2D53BB4D83B1717ACD74F5DFD3F5D3C2');
INSERT INTO "queued_text" ("queued_id", "reader", "version", "pages", "packed") VALUES (1, 'HTML', 1, '1:1', X'789C955A5B535B57967ED7AFD8EDC455760F60046E5F7A9299AE642A5579E8CB74BAA6324F6302B2AD191BD1809DA49F8E2C8424D0959B0081854080CC45124601DD55D53F253E7B9FA327FF85F9D65E470A7177A763CA96C53EFBB2F6BA7CEB5BEB5806AB763A6136F6AC1D7FD7D8B48B25619D9C88DB23426D655D23C323B70787470787EF89BF5E0AB39E92AF8F656CD38ABCEA1ECCABD5B23C4D4BBD81D598B39A6B3449951266352F5305B36AC8B2DFE592F31B72AB2023B1EEF62E7E4BCE99AD984C46CDFAA2DC6FBD6D6EBA5C76670393719EDAD834EBF3663522F3AFDE36A332B36356EBB2BEACC21D6B73CE7A55B7CB01B99DC01C3C55E194D9389121CC39EA065A32DE50C9136BA581A76F8C17F47D734EA52FA4B12113292B5E169F0819ADD3E5EE0A155FC253B31EB51A155CDCAE5464228685C2EDBE27647307DB9BF5B85A2F7573751559C415B45C068EB2E736D5D60926D887FEEF8D2D3C550B0BF8FCDED8C6DE98639542381FB732FCF6E19C95A59BD8AD1308D1DD4CA8B904FD5ADCEDAE6CD8A54B997969767218E91A060669249162C5E1B6D646ABFBA268362E64B82C3E9A7DE69DF04E3EFACDB7CF26BFF13E1BF27C33F674EA89E7DFF4599008EA93F34159ACB95CBF1472A1A00C3F94AB9AF372A3D03D5E57D5A06C9DC94042360DB5D236AB8B76AB251ECFCE4ECDFCFAD6AD89B1D9B1A11F6F7CEBC9D8F89F9F79A6AFEE06CBC0EE667DC92EE66174B9EC87D165E21273FA7AC0346BA500D5CA98DFCE45C51FBE9D7DEC9BC4F3B60CD559D15755FFB619FEEA5BD14D3770EB6EADF3B6197967337C11EEFB774685AC55B050C672562464658AB2B52A13EB2A9C149F7EF15FBC8BBD1853BB87BC85BCDC97C14BAB78862D66BD0F1F4EE0AF181E1A15DF1B2BF803375DB1DB01F2D4E68E8A1CAB0462E0E29D756C70B3B969972A30B5598D59D9FDAE7F994CBD39277EFFE91F852C27ACC2A2AC27B014E6B54E56685DA728336DFA0C97E5F2513714851BABD35D47CA8380DC2DB094DD74D13AA5256A2D44764EC630D90EB470143ED556C4AC9EE2D1DB66F6EA6499C7E4967DE0B75637C8FF1B2D9AE0FAF867FDB85C6F8C245BF48D9182EBFCA487B87E8E87B8AC46027E211772D0958AD46488E21323F011DE5EDC768F085C101A90FB69DC1DFABB7AA41D3A12A3409CB0700B95DEB7BFBB94A59A0C9E98CD344B4368109EB7DB052B1E8272CC561CF129EE0C0F8B89292F3D4C94CC062C17B32B35969C42B896E571382441D0EA3C3CD6AC2EE8F9470836755E50EB7132ED8F910D72C3C63AB230DDAA77282453055A173C7342C77D6F6074F8B6502739CCE331B565C8FC2679371CA77101398120F26C55C683EA740FA6A45BBFD8C3D93294B7EA35993FB432EB84074614330903E1F5AF73B03BAD42B874420462CD79B57B2E4F93986935EB8C906AA7D66D7508E8C8490C60AA5D6AD846506DEF0351E0B024EC7E4DEE5FE00FCFC1E6F459C8D1E7CE2576661DD19E7A43DE9F4E84D8C928CFE1473808280D58C2E6F2F2350C2E5B4B32B86F97F6615E688D56E5F6542EEC68ED1F00858B35FDC6F003DCACEC39BEC8585A7D7740A05FBCE85BC0AA1FC8E226C9D7889B8D05C43E7C02FB5999AA8A74B02BFC43ADD570EAD5EDE9CE4616BA03EE43FB723E2613077864562B94091297DA54A4C1AEBF0367E98662CE2A78473C0BDD519AD15B71BE920BC82ED01AD477845CA74A845DE4EAC998D57C85B4A0F397C0CF7F7FF9DB41F7FD7B77078787913BF1C317D5CF3EF9E29D677C77FDEC777F78E719AB83201D1931827CA134DAC02494F376AAB8F83B898D554788F4C3464888EC517036AB9564E7819B99D515F2ABD01165603CAD1F5A47296DB2F7408F3E3C6B00791FB4775DC57A97EB6F32B2955982A81CA2FD455003DDF874CFDA36B025A9418F48638947207FFFBB0C5EC8E24B7835E167E49870285DECEEAE431B6A27649DB6657D15D18A3084109018004E865D2F590DE4F8BAB5B5E8C445BDCE20CC3B639C13ADB16D5F96643B6C150D195B25B0BF22A6E328C54DA238DB6992544B0D00EBDBAC1F642C02CD87F325CE09420E9728A0A1DA124078C70A1E22D5E9ECF1A36DE9EADB49DC4626D6A065782DED09C1F1A71FBECB47C4550E9764F90CB7644EE4723D78F0604A5BC8F581005E2080F910921426EB9DE0F23E9DF24DCF8AF1E72303E2D113DF572ED784E7A118F74D4F7AA66F4C8DCD3EBEF96BEDBDDEA78FC4C7346DC8FB74DA3336C1CFF423DFFF0D88A9D919E7F17FFEF153DF84E73F3CB39EF159DFF48D9B4313FAEB0D6CC0D3BD0FC5A46F16AB7863FA99F6CC3E9B9E14BFF34D7A44FFE703C1004910D0BFFBEA46DF7AAE2B2B9F7A6766C0986E408C9B2EDCB8AF65A849DF98F0992CB439E77AE89B1653C23B29667071CFC40DBAF5107DDCB8F6C9F0DD5BBF1CFADFA947D76E3AD71EA75B39CAE88B3F2EBC335AD81F6E3035ED9D9CBD71EDDFAF41153CCFF344CFFCC5C7E21A4B73ED6F667F49B307C4F84DB21668E4658AB967D71F83D0EE81FBC83A57BD43DF64597C293402F4F92BC6E0F940321ABE4F83047EB56D7CC1224A31C153E23ED00085F39A5A8C59E70B4CAD9916D9BBC776E042560F543467B6346FEDAC732AA1858B3176350619FBA2023FEEC72FF9E89EDFDE883315D69C592E451DA1119A2B6D4CEFF3CF47DED977C9C59FA76F3D9B9AF14E7806277C5F4F0A9CFEA067CF9B0FE8AE405F75BE0A166E3696512368F1367035783C456EA5D273FA9FC5205D7DFEE87201E059457C3595DD62FC94990C600E71A5165AF22CC21865564304C0B10074C25B93F2D74BFD23297A919D91E882616B250BB8B4D7ABAA5C0157C4152010C5BC66A02AFD0AC24BFFA62C46D910A02F14CC9936B67538E19E615576B57DC131F65576BF4736B6ECFD8E63232C69A7A9205A8CB0A86C85D2BC0C1F733903CCA3C08997717DC25DCD615193E8754827E784A9C938E2CB29B374A62189587BB0FC4E533613DDED97B25A55AB956E2B49CC5F5740001C124167561AA9479D9164CC19A9467884F6AF277910DA75A6D52A60829CFB89CE80EED5CEC879754546793DDE40F8E3D0AB2A8776653884EB601FB59DD35E6CE00B7FCAAD3296E86CED1E1294DF6157A4572E61E198D953553822414015E1CDB43D3DA28B1672F2E52225122AD94A20A0A82346AEBF6D665C234382857D6737304A1E0797059124E928DD2ED09AD121C1B726E70A9EF14A71C72DACC318BBB42E1009DDC00FD5C10B5A0D22132EDBB902B937CC1A6913D50C2474AACAB86E438C640C43DDCDB6B3B8A8B37B7BD15A39635C6400D17E406ADACE5124A45A6623DFA7301F02D3269F7B08F7C7A62786503589C1F169DF94700F0F5FFF66E457D7C5BF4C7BA6C61E79C4CCECB477EA7FAEEB39CE52C24F2FE1E73028FC8818FD5731E11343B7282938D33FF4D2741A9FF4C019DBCBB8216113824F74573B085E10CEBE3030D1002E35C0BA1A6075EA2777460787DDEEBB03DDED257BE1CCDA8523875511068A0CC8B6BF9B991F70DFFFD5BDC1E13B5766DF1B6003FCF81F443AE5E02332971E80ADE0FA8EC7E737B1BD86DE3C85FC56B84FB651B5DB9D97C8EB0C08E4858E79A356A741455FBEC220A96D47310E42C2A45A9F421528134C1680839400D17DFFAE9B7C8A682C1C20DE707A1D9CF33AEBEF4BD5FAE5ACA66A570B61178BF1F7EBE09FC0E5599FEFC9CCADDE4ED4D0D1AE560B5A2B0D8D0F7E121FA935728CF285A2EF4407A326F13211C638E7331E5781732EAABBBB5B76E43500194FA17B59062DF5DB7B2FACE636BCA33F484794CF284A8B0128832A7A2B1226674EACCBE89AF69F41A1D6CA72F7A5181C1C7BE27DA4930751DE8502C8B306AA28D5660688601E52A8D43C608F6046D7452004D881AAF73CB584882625D6C427DE477FFAFCB3CF0491B8F9A03C5D271CCA6789C7697E494E3897B5CBBBE2374FC67C8F3D820A7C08B2B02F530B14B6BB2F514C50C328BD831897E1BC5A3B85BFE933139A45EBD077DCFF03A74141D7AD5D2083C9CB22C09B00229C64DF4256D053FB46EDDDD6F7848377D2F33507B14FD0F3A1A9C94788BB621549C52E513BE7B79FFF89601EE51C2CE0DC62B31B4A59C5956EA0807A1BEC5D06759E6B6E820DC8D6324E679B3865DE7B3448FEA94F7DF5EC2F8FBD13633EF854F50562836904672DDEC3A975C185019CC92881732963A583101BA04716D194F02AD7A64AE0C04FF4B0B5E3AC3D4D73354BDF7BD2E1A6F056A6933294A3D4041A9EC871A301B489F3246715E02AC3176F883A54E5E671FFEFD7720EDAD7908F57B0038737E711AA347422EF6ECC21D455DA6FB775C97D1A0144E368993B667CCE1D3B85BFDE188E4E1A2E96C1C1F05C975BF33246E144F1B3B8ECE4633D19D909902F46DDD74577839286708F5CA7DCD9DAB28D20B705CCC61AB97F64D92AA6EDE22BECCF53BB998BF785176E79696CF9474D2F57BFE5A59B290CA5C8DD56528340A4A6CA29996911098937ACA500EAB35E4287124F1DB289FA6CC70F58A5F1CB0366F10E186FA75514977E4DDD144423D2F05A8A2B2FB9DFB2326BD0B563A7684AE68FC9A5E6AA9084E07CADCCEEC2FD6852ADBE85DD2A010529EA8A013BB78F7D1886E97B3BCD9C078062CD5D102D6008D79B93481ADC883ECF557563CFE95370D94AFDE117353B907318E57E8BBA5F9D75E2CE275488E316D407C954D81D91B9E988400BA6D3EDF2281306AB986345D1750C7F379026DE5530280612294D03438E9BE8563A6C8E08873C70536AE468F1A055BBECD7B26529F56925B08FD023AD0462EC2860B5B372AF9DF884D621DCA71F6F14515A0CBD9C4E21B534D6988C136D83D3693E8E83B8E30FCE5A5FA47B37E6C859EA28E9EAFD2EBB5ACFAAAD2CEDFADD4B0E3D1CCBA2D9872FCC669A825AD7EA4E05023C2C46C9ADE047BD9296BD833D82407EAB00A1B862C26EA466627A6532A9E33519423CDD60E91F4716DB6823D808C48B01F205E8B85853EBCBD4C8D36F23E83AB5B0EEDB279CBA9F3984B144FC45FB11664242CD210C306BAAB5B991A7B92A80DDEE64D4728C02F590F838F79FA951E62FCBF23A35CAC24B567AD5E974C61BFD1724DA0149C7C8C07DD8ECD50319B06FDAA4595731CA5620C2F0477DF12A65D1DAB9BA78414AF39729FDE68E99C700177407C4B0B69A946FB716753B92EA2B6E41D2CE55D4157EE433325CA748D76918D0030916CFCAC3456E6AF751D75E40FD99A53206396881BAA958C54827130748A9A4B75E1F5C6D1DCB721B29530C4E0B0D4B57E30CB588EE9A841D628480D6CEC56DD3ABF84FD1DF5873FCB7F71AA7DFF7A1003DCDCBFC1C04A660D25AA27D9A06B6223DA3060AA7A06D6800A2220298B6605B0E2376362673D631D54FB0AF0936A45D886397C6216D0FB7DE1B6475DF9F9BF5FFF435818BC39CA99C0CA270836AF24E52D4AB753512C3E5B9474894A4392FF7E94D0C3013D7007321DE8040654ECEE08583C85F92693A85DF43F010D9B1354F80D1D1AD797E8157A3AE9C8AED32D1B3CE1B5623CBDC8DE847A0C595B7F68DD7DCA720B537EA76B1D8BF24F52E570AFDD62E5F52ADB41129321840B5A562452882F4C9B7E6CE34F736745D7EE4D06703293C2C175EFE203BA9EEC0AF8C7DDD9EABE1343A9F6AC8B403278081E0216A2E5A9F3EC4041A0FEBE006BBBCF22B170894C3757796BD06259B7D99FA81CFFDE2D657DEC95B338F1D7687935473C5ACED3017B5B6B210023165E58A547B22A64A256723D47BF188F08C3FF6E9B55F3FF63EF188CF3FFBE2E301A1AB2BC407181FB13DAAAD9C6E124D174F9F8BC14971ED433CBE867F30E39A7E4C1598F8484C8E3DF5CC0C8DCF3CEF390D4718AF951D4DC4F5E1F456C788EBEAACAF3E1DE91CCE784CED81952CB760E04454EA140314D7C86FF93966357FFFA5159F6CD6101B0B005C6A96345AAC5414C46663D1AE14188531CE5D2399474E2F937B6990A537D1FCCEA437EEC88821B2A9EEA753CF7EC94165EBB44D4E5A5F02E410F2F55E3550D7B55621AEC7DD876A9E302339A72A6D87E8EA80B603516A08E74EACCCBADC4E72FD635F64EDD6818337D5D36EBAC2ED5D843E051E7508CAB821024246832455BC4125ADFEB50F57DD5CDD6C776432C02885D256476394EAC4A533067E141457FC3D0FCD05D59EC16D200D4D3D0BE9F7F080DD3D593F407D49392C3C6FD6A811C0DD417AB1A6090669522B900719E9C878DA628E8322D7EB5FDF0BBCF8B53402D86E5328F43BFF54D9E95EDB1B03D54F0E41439729275423E7926DFA9F00F8BD572FC06D67DE2D18C6A6C71F7B9F539115A6D7076E14B2B7DD42AF8BB8E856858E598DCBC5758411B6FA6862CCFB74ECDD37E7AE9FFEFF0C82FEF3838B5FCC03DFEDD225656BCDEF7B3D31DDBA71DF1915FDD76FA49EFF074075AE80');
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
PRAGMA user_version = 18;
COMMIT;
