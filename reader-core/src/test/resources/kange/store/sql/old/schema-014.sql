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
, origins TEXT NOT NULL DEFAULT '{}', printed_label TEXT NOT NULL DEFAULT '', printed_sort TEXT NOT NULL DEFAULT '') STRICT;
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
) STRICT;
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
) STRICT;
CREATE TABLE queued_revision (
  queued_id INTEGER NOT NULL REFERENCES queued_review (queued_id) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  who       TEXT    NOT NULL,
  acts      TEXT    NOT NULL,
  PRIMARY KEY (queued_id, ordinal)
) STRICT;
CREATE TABLE "journal_habit" (
  journal TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('column', 'byline-mark', 'end-mark', 'ignored', 'name')),
  ordinal INTEGER NOT NULL,
  text    TEXT    NOT NULL,
  PRIMARY KEY (journal, kind, ordinal)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "archive" ("id", "uuid", "created_at") VALUES (1, 'ec759f4f-4aa2-4988-8df5-301d4ff4fff6', 1795914880631);
INSERT INTO "issue" ("id", "identity", "journal", "year", "number", "serial", "issue_date", "publisher", "permit", "issn", "cn", "label", "label_sort", "recency", "articles", "characters", "doubts", "imported_at", "origins", "printed_label", "printed_sort") VALUES (2, 'journal|文学季刊|2021|秋季号', '文学季刊', 2021, '秋季号', 52, NULL, NULL, NULL, NULL, NULL, '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 20211000, 8, 3231, 7, 1795914881983, '{"journal":{"kind":"text","lines":"2","confidence":0.86765625},"year":{"kind":"text","lines":"3","confidence":0.855},"number":{"kind":"text","lines":"3","confidence":1.0},"serial":{"kind":"text","lines":"4","confidence":0.855}}', '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ');
INSERT INTO "source" ("issue_id", "file", "sha256", "charset", "lines", "size", "packed") VALUES (2, 'literary-contents-at-end.txt', '7ae25770d31d1dad12406dccb1895e8d93e1a4141789d30e4f4d1d60fd43a4fa', 'UTF-8', 171, 11290, X'789C8D5AE95232CBB2FDCF53EC473877DF88FB7C8DCA3CAA382020A2803830A8A8CC449C47D99BAAEEFEF5BDC25D2BB3BAC1EF9C3B442801DDD5555939AC5C99D541BEFF877DF312F63263867D337C30D97C62B728FEED65F0B99B79663EFDC37F2CF04EE53B61BDA5FFFABA5BD44C2989FBB6D94EF8F575381FDAE9BB4EE177377FF8ABCB44E26F0F83BEC3FEE5DFDE45C24EA6A1E7ED963D532DF39687BFDDECD836B3FECD4978F4609A0BD37DC4A85FABA2CDE731499829E296BD7A8440F6A3B35BA4294C29FFB777743819C7674F77CB573C6546C7F88261B6E93EED69DE340790CD74A798CD6F7F84D75FBB59DED6CFF0A0BF9899F93B66C6F7E0F31B5FECC7BDBF98E3A739AED8EB71B0BDB6EF1DDBCCED96652E9A299ACCC2B67A94A1990BB699E07B8C69778B4580796605DCF29B05CEDC2CF82D4F3FCDE4CDB4AAB8AB0B85572315D8942E77B3123E399B5C09C653BDC24DD5CF54B6D04BEED677BA1D8C74BA0BB675B9D4E6AE065B33ACF219080A1D756FA02648CF9D8BF47EED93AAACDF60E7265DC7774CB45B37032F25FA2AF98B7EE0154DB5689A130C309B2BBF3DA4162A3DCCBC9BB7DDCFDE9A7AF12E8266C73F6E50D66EDBAF0D301B2C2ED6FA325EDDD94396B6B5B95A8566BED8621E0C0EF2FDA090C1B4A2E2BABDFBA6F093293C00C3E070BBE59A26C91F4177784AE5C1D6768BC65E05BFF92154857BFC39CB610ACEA8A68346B2E9F0EC0D6A0AA6B42D1756BDAC16B0A1EA91624DEEF167AA27BB7589CBD8F76C50E8D9592791F8E7F71FFFF1C73FBFD5A92715188A4E6DBC36DD78751B7BF4EAD614EF022F8968D9AD2B30807F9784EBED66CD6033A7C0906DF4255E303095070D2FD36860BC3D3B85B35018B8FFE2DEBECFE19E98907A5F9F9B791196A0D956B78809E74AF7CD20F71E749F6DB68A2B7EF139386AE10AF7B8BCC43661215BBA576F85939A7C0BD771054BD8CB0974AD23B11DAA1B96C8E7F9085CA774A977F9DD6BABC7B84DF2F7B21E4C92E6F4FED7AAAD3F55A166D6877C1A11A2D02422223C5E9BCA18D16A0BDBE07342B91B03936CAA6F9BC62DC6C0CE5889DB83824A49B59F13083ACD2C4C790953D1B527A778646FDDC5C25E4C708B57C6152AB471CB15655AF509E704B87E53C315AA7B3EB5B9928EA13C0831111B32EC66CFFED3D6A41BC1438ACE38A9EC56750D2FA8890396977E764EC882E53CBA1D6463C8D31D8BA6FB84BD20CE703DC88AB7CDA6D8F56ED1DD2D1F0E3715F4938097BD5A7546226DF789C1D2180032E0F9E1D1B3CC8290BF5510A18FCF5B18C6B87B7D8D7FF2A925F650A12E64F30C99D9B3E97D404D14F1A54E4C78261889E5BDDD3CAB6E221E7DA49E4B878D42C4E65F75E7BF56377F794D9810BB35D5470CFECB6BE9CCFBBB087C8049BB1726CF75720584E078AD5BC523BAC4FE11F59BCA0B308EF077F0948E8F9C4E5652CDA91F4568CA3882CAFDA7854B11ADAB78275476AE843D00DDB12BB576F09813B53E60249EA2919B137B39170FAAD132DB6B04E021D666A875C5147139A403A2FD6C16BB1064876A096CF9372006903F784C3A70F9977846A86330655D3C220E4DAB4D60EED20254BC2CA1B900FEA6418839B14FC81A14BF90D4F6B6AABE328E8ED7FED11C337070AEE052E77449844E36098B9B338350DD967005C0E4049E65CD518AF872F6C67C94C6E01B15D8168F2892D8F9C062458AE4F5F6AAB1B394BD2E5397DDA7D81AF4C3B31C13C74C2612B300E48982BDAD043937E674C190F34CE5D97F996B1221BE4AE498EFA92D1731395C02A9814267E7FEF85B1FF1739918F0B85BD16F2CAEB20153B9D4AC4CE7DF1241E20C8DA9CCE2027791BFC2B3ACC92E057DBB8C97E1159C135E009FDC6F95C899CF73AB956715117B23A8445B4560706F600AC3EE9E9B00DB00121128AA5FC826DFE29DEB6CF2EC25EC00635241992349C0630C239E45718B186654AF6ECCC996BB1AE688A613221F5C808FA44B880ECAFD6B950DA60FBBE5127A0D36A7D8539CD17EAD7292D4FE53929A6DBEF89561B01E49AE73963DB84649E72D7A18A013E8BCF25481D874E8DD188441E59951DC00257816A8B9C1181A0BFEEA25C3A3376AA2F6E5F706CEBED396E235DC8628D76D622DDEEA7DD87CD73CBC08505E2B70DB56C72F5C1DE4FDC25594D9978A6BFB84DE231721E198E5295F6C056F49AAF1C518559CB6E533F3DD4752A67B41E87509465487A00EB38417339E9BF79983764152CA2A56D63D1055B22D7BF6C9D4046FCBDCD9D70E45973D2362FCD195C294F86256C8DD9DAEC549AA65497D9C0A29946372CF0EC45677D80B9786772E96FE628BA40407E55EE075CD0106072797EA781CD61BD8BBB9A3771C7643662DDAD803A8AAD63C3A6C762C4109A0603665EACDE3E445546D75541D5044907936DF6FF0BC307DA61909DEBF577DAB23097ABA4FB8DD274EF25395985FC76392BD1EFB496695CB7CAC3B7B9A261B3F4D03CD18D3228C4382645315113EBD069B8D497DA88AC11F6DA1845B1C3C1B512985AB58BCD872913A847F802733DEBB37E1591BA253B85C49B7874825A542BC76061288D9F84AA43562459C4611A3BA9202252382F15DD028D08CC6EB4812DF1FB6B5859619CA2E47170E244319D4E9E1614728E6A8756E1848EB3ED52301C99242364015269B41F6592158B37E309A614B449BD4A3DFA0D6291C26ACAF758CD239B58C560587E1CDCD3BD69A3F0C6C626214CC710C1F46AC46A9E04209291F10A096517D71E702192C86B06D6C0D504266DEA6F590CA7A6BA907983383AFB67D6BABE2C2ABE941F09F7C216CB0521C93D022E2D06561D002A85C140C73AB82FE1D0ECE9E188B999CE02038BDBD7840F52A85EAF49DE051CA59C83B9A447088CC1E01E3758F24AFF222C97EAD202D4873FC6BD530DD4A7CD754BEF6778B29FF7D2D3CB2A11C2F9AE12D1EE37F8EECED8564F18649BFC6636C7BBA1F73FCE8275F24877AC1268B0951613952DBB835D59224AF220904F217F6D8271CDAE30F501E1884C1291B5464664D904DE316F278D838A1CC6760E7A8BCFA42D34F585D3E2DE43B29851949395245298392A54A70923134FEEAD2CC86D1C5A2BA186A5DA64DAFCCB8CDA60FAB0DE4565BAEAAF3136894348ABF282973C08C545299DB49ED808E9DAF22CA8CD210797132058E53AE9527F3BDEBA7A61A502FD5715C2FF88F25A8E4306D9059166AB8A895381F144532667A60FB5F70B0DF8A25F8BD193E316780BA0A006015E6E9EEB31964C45C2F10D4E19284A5FD6660D8A1B004697DB09F10373DBEC58CA9176552AEC521A8F5033FB22FD40D16F2CE5C6AD11065915DB61F3DCC49EE03B22BACD7C5C54985C07832532DF17BFEED80C5752E22F0515A322FE292BD3B5577E1649A891F3EC515BE4D3E2B71DAD57C07188505485496A7CEF0CD66582FEDF3AFB2FC7CD4EC91F1B00C3C8F58317A87EDFDAAA0D9288B15952C99D37C30CEC1209CE1EE5428E30D6272B7CCA835548CC857BCB0757FC8BEA8EC668B0D98EE133C25EAB2D4FC651A845FD19C33DF36FD661B718207495C908557E39835EA0CB006B5256D807F28651A97760BCA8914EF37AE63D6249749A363844B0DD9D0D834C29AE77737DC1937D191B2133CEE94A69DF519BCA32FC566B5A8AB1C64FAB8B1613BAC21ED7D92380A486979E179D3BF1945CD9F6E787FE557EE080B28DC855F84A9926A4BBB05F633F57B2345727E09718BBD63BD60DA77712857A0707BD573CD8759014A06D61C2E63EB53F559D241980086B867E89097AA2F1706CABCE3EF9A8A610E000456C712D2CF7AA6E2226EC2EB1A6ADB633A35B7F78C5AFF406E700614F28AC73D219B90D57B34AD8A0B8D54966A001022FA24AEFDDA673096BCA5DCEBE0568C9DAC83E42E983A72A4FA9F01D68EEE8143709D002548F61469EC57D4CD9354CF9A86738EE7D0A086016E69D3C065DC1E694C6C55FF658C3F643E263F94A0A769A4409D538B6378B3397F764D224CFBF9FD6BD5DED7C43ABBA052990265167EADAD6D04C7E4D66561D753ED50804BD962C6D63664C1623D258FA6BEE2DFC533FF9A13735E228910EC8818A1C7F82E0CF48BD9120662C9ECEB1D914B5B33DF3DC5F9F8EE6E3E7105E065571ACA5D3B6E80CFFE18B3E87286613F980A07698135D79462FAAFB518A6C31A7B02589D56697A0A2DE46CA85773054E956C729B51B90F95452AA236CDFC4309C15E838E350905A21951DFA54A5ACA45A8721051A7334AB9C9EEE629576580D57CBFFBCB0AB2A60273A45696BB7679EA0848C2742FCD539A387E390F065E22A67ABCCC3A01AEAB6E99611783980B3F8972136A7CA6E8CC915AC31F75CC51094223C5605B280FCCFA0DAB625B0CDA5127BC7A869FEB5DB68560EDE62ABE6BCFCE824959EF726949B6F15D57E72CD870DBCD2E7518B21E4209E48A8540AEA40E0539F19472F8B8EF1B7CB7E9E4B064B6E86A844A4F3F1584826D434D6DEE8E3442E1B336774E90857B9217EF1F214C2F392D38CE1E4184EFEC9BBCB912A2896DE6F9BBC908C189BE1F1E10B0B72DDA661D216D402EF17614038DAEE806A3BE12D061CF607C4A444B961419D80053992FEA6A3522776FAEF3EC368FCCADDE876D7EC26A8233AF665464DDF07AFACB35D26489D15738DFA28647E2D92DF3DA78A484A0DD8B8563F622189011AB1C7200EDF01034723DEA6DDC08DED2AA6D38AB7E0655B60C82F31613EDFD15C653988749D80613CC06276915032EAED36AFB200E35D723BBD96867151949AFD00F4F2A07100C6F6003FB56592587B6AA5AA3E8E6D90563F1B6D17209E0132A4BD40C0F45573FEDED974A8F01E1F391A9F4F5FB6F0EEAC899F43021B7DBD2768D9260372FA04AE04F6D5040A45CC945F0A24123A506874DE1DF5CF3979CF704F72FE46A1F1DE514A489D2F60D57E77B22F570A4DD0F933E23DED6D77482FC5A65B3C52E2244F7EB2017C4BBEA0AA0D8C9F6296E7587D9CCF55423DF65FF1213C66F4E26B9B7AB91A9FD21E82D6A2DDC6B66D2E4A4674E9AB4FE3539A999EC55CACE663F9AFA318AA85AB187B025B0FE3E1304438D148CAF582069F5222AA8233AB5418380B35F9CD1D6C6F633994880DEC7391595080D8DCCD2801BE4132060FC533C3877FDBB042C10830F3C3C485D70ACE22BF79B2EA1AE33F941DCAF0509C3E6DED91661F3F8D3E5190897089319389E6BB0767A09FC93D1210F9773FEDB87FECEEB81A05F1861DB09367D55759329005B00D6C12F8FD13ECC222FB21F310D73E6BB340AB104FE4D2AC770846B4A732F61731EFB213239C239C1E25B58A46E0F929BEA6922E1B787FECB1DE861D8BFDC9F887A89F8702461DE0AF6B9AADA83F3C48316C544707314DC2491E9745A3F9701A1F7CF1FA845BD9AB01753AE26EC88867958A0A2DD2F944BA0E4B1E59C322224E4040A92DD62C4C4933B074C6BA4C4A9AAD148C02994BBB9635C46CBF1479C13F7F2D5129A4CD5A36CFE5AE32781E8E7C4F9B579CB25482DB7D7E489D2D601438FD74A0D1344FFCA77827B7B3F8B0E094E116971642A1BFFAFE8542E186D8349562A781E6279DAC7E5616676E22FE89AC17191E4B5BC4CFCE5D5F0B79B955102B3118871DF3DBB4A43067B37C734D048CCE8E3CB522E03AB892E28D3F4A0F13D29F54F92C0F39EC4EE4C0959F21B3EC01CB76127092BB8025D90293C4F6141E992BD9A6CDE641BF8A453E74A24F84D1E8A827933E7224748279FEE961BDBAB477D96229726EE14F7E7493D04133316F55008C49D04B094FD159D92F3DC61C92E7B58BFD768577CC2A635AB1283A519C62A2E1A63EB678C0C8146589DD20E5D5D12E18770567B04767F0D16CE3C513EA3ADA2368D96D30A7DA60A9EDD8E3A3AC39A63BBF3822314722EA1A932BECE6204933679BCAD39905D43B09251977929AADD5D4FA8BBB285265DB9D48967A0A1BA4DEE387963EFFB6E12C5A6FCE0F7ADB87424AA0810C1A58E63B8C37F91DD6C5FE2F42CEF281C47F495D40477D915EB27FDE9A3D852CE57B76C98293203367890D75CF9AD867B6F203ED08780D27525F182026FBF949C46E4595C1CE20B91B6772B7D64DFCC953246908993C77511C6182F8AAA56E5DF5891277F7AFE573E03ED1616F073D3B8470FA9D59D55CA3933FA70BEAAE7B3F93CF9672A67AFCBD03E26D2536A1EFA5D9771DD99A4347174AE84C2FBCE25F9618EFE561CF8EB9B7DEB26CA0E5052FC1A8663F0CC72656463576A749E768B823D4ED138DD47C4111F91E28E0A76E7BC90F35EADA43FA5BF2FDEA3C59A54E10A0FCA56228B1D8C94D97ED79F4629FBD4B5C10FDE06BDC621B03D16F97E2A35582F6D6B431D483DC3D81D824EB946A63B872C090255B2CAC8981AC74A3FE5E50CE18664E813561F61A6146678DC078140EE0E2FD2E7CA13968212CD6CBD4EE57C6431D3DC1863464C12E391A65C20D44995A4BD3C3065521F81583E783A63544656FAA11E96CF470325F6FA6288BE8A12F323E53B3FBD4D4E96D90C4CD7ED650689531D85217EFCE1C88818894764AFB543B507C29718C3C71FF4AA034FE2DD7E920943E88ABE40A061C59AFAF6CB9DEC1D1C236AF9CC08920AC1F597E386F2DF5ED25FE8895E9B38B8BE401EF6ABE9E8C0EDCF7FC4096BBCB4CDA124ACD43D7E10B4B3F528EDB0CF896BFA129306EA2409DD7293F3A8154D41AE1EF1DB9EE6A589CF02ED7F7A864ACAB1B361AA27FE6AA1EF11B03FD4F97458A52DD8791FAC4DBBA3FB8B62203DDD746F1CA0CAE880392CA52951DC33B7E103EB449E728CA52000FBA667E861865FDF848D2F721E5D147947D98D0C16923B0491C7756570D2643C8E6DB59BDD3B8E572986B707672652E009D6E5CE5971C9C9060FFF9BAFD8CF6173C7E636B18E5098D138DA4A846A4A4988A56F78EC660BD7D5ED27F59D152AEE608016C3AE4E93435A6250636A2E9BF6F55E2BABDFDFD9529BDADCDC7E0C625AB58180613F6DBCB6D27FFC7485D46C460BE64ACE82C0BDDA00D002EF5667D730719D42EC263AF923C00EBBA67BA2D0A00D0FF7EA4BE62EE848D92435168814660BB6F31FCF0A918D1F64376CE3E9B1A8BEC074F894CBDCEB3B7720B62E211F07E3B46678C23E66AB0DEC53C7BF1921FEEC39FDD05F826C945D8239EF0BB45DABA10E0FCA9856E444D67E2F23BBF77445452E5D6BDFD489945A1D03FEE50CFB952D5738ACBC6165167D5B9B23B91247463710411D9947A5114DB1D76D52B0AB5EFCDA6050FCDA2D86BBD94635C77C3CEB7392E597392BF2A02943000A1FCA60EEF6EA2EBC5E46BDE23FFF74C7EBAF220C5F16F3C7197E3646097D37F2C78B911C159DD0BB17DC24CC12FACA5942DF2490D72E62B8D1D7E08A1C757864CF1B110EC5EFCAC92039E9FAFD988B5A2BBDE8E18A0E079394E13FFBDC1C31101D97B26E5C8405BF37B938B450411087F3ED7EA84A8A52F2FF55474ACEE0213FA43C582EC7390EEB278EBB1E71B785F9C15AB2612D0CFEEFAAE077B5FED49EAC7BACB213B77F8036F5317AE0E75931B6C85E31A86278F47868DD048FCB1E6BFFCB9A3087DA22DE5822BCBFF6879BC39A24117A37BB2D98E9099F8EDEC30566049D2B951845D4E1ADF8155D262D934E85C783DDA2AB9ADE2D53BB4D83B1717ACD74F5DFD3F5D3C2');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 1, '卷首');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 2, '小说');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 3, '散文');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 4, '诗');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 5, '访谈');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 6, '读札');
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (1, '卷首', 'juan3卷 shou3首 ', 'juanshou', 'js', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (2, '小说', 'xiao3小 shuo1说 ', 'xiaoshuo', 'xs', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (3, '散文', 'san4散 wen2文 ', 'sanwen', 'sw', 3);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (4, '诗', 'shi1诗 ', 'shi', 's', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (5, '访谈', 'fang3访 tan2谈 ', 'fangtan', 'ft', 1);
INSERT INTO "column_name" ("id", "name", "sort_key", "pinyin", "initials", "articles") VALUES (6, '读札', 'du2读 zha2札 ', 'duzha', 'dz', 1);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (11, 2, 1, 20211000, '水退以后', '水退以后', NULL, NULL, NULL, 1, 1, NULL, '（责任编辑：沈若渡）', 0.76, 776, 0, 1);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (12, 2, 2, 20211000, '改过的题目', '改过的题目', NULL, NULL, '（责任编辑：温不凉）', 2, 5, NULL, NULL, 0.97, 397, 0, 2);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (13, 2, 3, 20211000, '洲上草木记', '洲上草木记', NULL, NULL, NULL, 3, 8, NULL, NULL, 0.66, 331, 1, 3);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (14, 2, 4, 20211000, '母亲的算盘', '母亲的算盘', NULL, NULL, NULL, 3, 11, NULL, NULL, 0.66, 339, 1, 3);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (15, 2, 5, 20211000, '外婆的方言', '外婆的方言', NULL, NULL, NULL, 3, 12, NULL, NULL, 0.66, 393, 1, 3);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (16, 2, 6, 20211000, '秋天，写给一条干涸的支流', '秋天写给一条干涸的支流', NULL, NULL, NULL, 4, 13, NULL, NULL, 0.67, 177, 2, 4);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (17, 2, 7, 20211000, '把一个字写到纸的背面去', '把一个字写到纸的背面去', '——与老排字工漆长根谈话', NULL, NULL, 5, 17, NULL, '（温不凉、纪小舟记录整理）', 0.84, 513, 0, 5);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts", "listed_column") VALUES (18, 2, 8, 20211000, '慢读二则', '慢读二则', NULL, NULL, NULL, 6, 21, NULL, NULL, 0.76, 305, 0, 6);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (11, 1, 8, 12);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (11, 2, 18, 27);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (12, 1, 31, 39);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (13, 1, 42, 49);
INSERT INTO "article_line" ("article_id", "ordinal", "first_line", "last_line") VALUES (14, 1, 53, 59);
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
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (19, 13, 1, 'heading', 1, '芦', '44');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (20, 13, 2, 'paragraph', 0, '春天叫芦芽，可以吃；夏天叫芦叶，可以包粽子；秋天叫芦花，可以絮枕头；冬天叫芦柴，可以烧火。一辈子改了四回名字，人还不如它想得开。洲上的老人分得清雄芦和雌芦，雄的空，雌的实，吹笛子用雄的，编席子用雌的。问他怎么分，他说，你掐一下就知道了，空的那个会叹气。', '45');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (21, 13, 3, 'heading', 1, '蓼', '46');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (22, 13, 4, 'paragraph', 0, '长在水边，开一串一串的小红花，没有人种它，也没有人拔它。我的名字是祖父起的，他说，女孩子叫什么花都太娇，叫蓼，水来了淹不死。七月里大水，淹了八天，水退下去的时候，别的都倒了，只有它从泥里把头抬起来，脏着脸，开着花。', '47');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (23, 13, 5, 'heading', 1, '桕', '48');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (24, 13, 6, 'paragraph', 0, '就是乌桕树。洲头有一棵，雷劈过两次，半边是黑的。霜降以后，没有劈的那半边红得不讲道理。守洲的人告诉我，树是会记仇的，劈过的那一面从此以后不朝着天长。我仔细地看了，果真如此：它弯下来，朝着水。', '49');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (25, 14, 1, 'paragraph', 0, '母亲做了二十六年供销社的会计，退休时带回家来的只有一把算盘。十三档，梁上包着铜皮，有两颗珠子是后来配的，颜色浅一些。', '55');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (26, 14, 2, 'paragraph', 0, '她不用它算账了，用它记日子。下面四颗珠子是晴天，上面一颗是雨天，拨过来，拨过去。我问她记这个做什么，她说，心里有个数。', '56');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (27, 14, 3, 'paragraph', 0, '去年春天她的记性坏了，先是忘了我的电话，后来忘了我的名字，再后来见到我，很客气地请我坐，问我是不是来对账的。我说是的。她就把算盘端端正正地摆好，问：“从哪一年对起？”', '57');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (28, 14, 4, 'paragraph', 0, '我说，从我出生那年。她低下头去，手指放在珠子上，噼噼啪啪地响了起来。她一边拨一边念，哪一年欠了多少工分，哪一年买了一斤二两毛线，哪一年交了学费四块五，一笔也没有错。念到最后，她把手一停，抬起头对我说：“平了。”', '58');
INSERT INTO "block" ("id", "article_id", "ordinal", "kind", "level", "text", "lines") VALUES (29, 14, 5, 'paragraph', 0, '那天晚上我把配上去的那两颗珠子摸了很久。它们已经和别的珠子一样滑了。', '59');
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
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (1, '沈若渡', 'person', 'shenruodu', 'srd', 'shen3沈 ruo4若 du4渡 ', 3);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (2, '纪小舟', 'person', 'jixiaozhou', 'jxz', 'ji3纪 xiao3小 zhou1舟 ', 0);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (3, '卫蓼', 'person', 'weiliao', 'wl', 'wei4卫 liao3蓼 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (4, '言午', 'person', 'yanwu', 'yw', 'yan2言 wu3午 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (5, '苏见鹿', 'person', 'sujianlu', 'sjl', 'su1苏 jian4见 lu4鹿 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (6, '闻人木', 'person', 'wenrenmu', 'wrm', 'wen2闻 ren2人 mu4木 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (7, '温不凉', 'person', 'wenbuliang', 'wbl', 'wen1温 bu4不 liang2凉 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (8, '宣和', 'person', 'xuanhe', 'xh', 'xuan1宣 he2和 ', 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (11, 1, 1, 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (12, 1, 2, 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (13, 1, 3, 3);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id", "listed_author") VALUES (14, 1, 4, 4);
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
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (3, 2, 13, 1, 'author-differs', '42', 'parse.author-differs', '["卫蓼"]', 'authors', '[{"probability":0.2225440277645075,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.17383014809490396,"acts":[{"act":"role","lines":"53","role":"text"},{"act":"field","line":42,"field":"column","values":["小说"]}]},{"probability":0.03878729415328244,"acts":[{"act":"role","lines":"39","role":"text"},{"act":"role","lines":"53","role":"text"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (4, 2, 14, 1, 'author-differs', '53', 'parse.author-differs', '["言午"]', 'authors', '[{"probability":0.22149075767550144,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.2056020796424979,"acts":[{"act":"role","lines":"53","role":"banner"}]},{"probability":0.018419287661569812,"acts":[{"act":"field","line":53,"field":"authors","values":[]}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (5, 2, 15, 1, 'author-differs', '61', 'parse.author-differs', '["苏见鹿"]', 'authors', '[{"probability":0.21948763982352057,"acts":[{"act":"role","lines":"53","role":"text"}]},{"probability":0.18106294133690273,"acts":[{"act":"role","lines":"53","role":"text"},{"act":"role","lines":"61","role":"text"}]},{"probability":0.03734153968985867,"acts":[{"act":"role","lines":"53","role":"text"},{"act":"role","lines":"70","role":"byline"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (6, 2, 16, 1, 'author-differs', '68', 'parse.author-differs', '["闻人木"]', 'authors', '[{"probability":0.10133361433697874,"acts":[{"act":"role","lines":"68","role":"text"}]},{"probability":0.07981820322601592,"acts":[{"act":"field","line":68,"field":"column","values":["散文"]}]},{"probability":0.03632981264412286,"acts":[{"act":"role","lines":"70","role":"byline"}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (7, 2, 16, 2, 'border-unsure', '109,111-113,118-119,121-122', 'parse.border-unsure', '[]', 'lines', '[{"probability":0.10133361433697874,"acts":[{"act":"role","lines":"68","role":"text"}]},{"probability":0.07981820322601592,"acts":[{"act":"field","line":68,"field":"column","values":["散文"]}]},{"probability":0.07981820322601592,"acts":[{"act":"field","line":68,"field":"column","values":["小说"]}]}]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (8, 2, NULL, 1, 'contents-entry-not-found', '', 'parse.contents-entry-not-found', '["借伞 温不凉"]', NULL, '[]');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "lines", "message_code", "arguments", "field", "proposals") VALUES (9, 2, NULL, 2, 'contents-entry-not-found', '', 'parse.contents-entry-not-found', '["短章六首 阮小苹"]', NULL, '[]');
INSERT INTO "favourite" ("article_id", "marked_at") VALUES (11, 1795914882008);
INSERT INTO "reading_position" ("article_id", "block", "fraction", "read_at") VALUES (11, 0, 0.5, 1000);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (2, 1, 1);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (6, 2, 0);
INSERT INTO "highlight" ("id", "article_id", "block", "first_char", "end_char", "quote", "before", "after", "attached", "colour", "note", "created_at", "changed_at") VALUES (1, 11, 0, 0, 4, '七月的那', '', '场大水，把社里的旧刊泡了一半。水', 1, 'yellow', NULL, 1795914882009, 1795914882009);
INSERT INTO "article_note" ("article_id", "text", "changed_at") VALUES (11, '一条批注', 1795914882013);
INSERT INTO "tag" ("id", "name", "name_key", "sort_key") VALUES (1, '重要', '重要', 'zhong4重 yao4要 ');
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (11, 1, 1795914882015);
INSERT INTO "reading_list" ("id", "name", "sort_key", "created_at", "changed_at") VALUES (1, '要读的', 'yao4要 du2读 de5的 ', 1795914882017, 1795914882018);
INSERT INTO "reading_list_article" ("list_id", "article_id", "position") VALUES (1, 11, 0);
INSERT INTO "kept_sign" ("id", "issue_id", "title", "title_key", "kind", "tag", "list_id", "marked_at") VALUES (1, 2, '不见了的一篇', '不见了的一篇', 'favourite', NULL, NULL, 1000);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (1, 'ecf9cc8f-c3c2-455e-8144-a1dbe5bee974', 1795914881817, 'librarian', 'import', 1, 'history.imported', '["典藏代码通讯 2024年第42期","museum-newsletter-links.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (2, '4214b654-6eed-4ce8-a9c5-12f3486fa81f', 1795914881832, 'librarian', 'delete', 1, 'history.deleted', '["典藏代码通讯 2024年第42期"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (3, '437bbc37-99b1-4666-b76f-8f4ae506be7b', 1795914881997, 'librarian', 'import', 2, 'history.imported', '["文学季刊 2021年秋季号","literary-contents-at-end.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (4, '7a0b00f6-6af2-41b2-bc67-e865df826b6b', 1795914882174, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","改过的题目"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (5, '2fdbb89c-342f-4ccc-abe4-82f5a8368103', 1795914882213, 'librarian', 'authority', NULL, 'authority.joined', '["纪小舟","沈若渡",2]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (6, 'e87a79f2-c5e7-4ef4-b43a-fe27e3783251', 1795914882221, 'librarian', 'authority', NULL, 'authority.distinct', '["苏见鹿","卫蓼"]', NULL, NULL);
INSERT INTO "bin" ("id", "log_id", "issue_id", "label", "file", "identity", "sha256", "articles", "characters") VALUES (1, 2, 1, '典藏代码通讯 2024年第42期', 'museum-newsletter-links.txt', 'journal|典藏代码通讯|2024|42', '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', 10, 2813);
INSERT INTO "bin_part" ("bin_id", "content", "ordinal", "packed") VALUES (1, 'issue', 0, X'789CED7D075C53D7F738820C11EBDE2BA2565446F6708FAAB556AD75D589210488428249706B4140F65051B6803254A6CA9E6AB56ADD6DDDE2E425C1BDAAD66AFD9FFBDE4B023E12F4FBED6F7DFFFA69C3CB7DF79E7BEED9E7DCFB5E5AB4303131319728143E62B8E80CFF9B4A5CE1D34AE22A962A25CAD5706DB954E623970A3DE1B2E56AB1500E7F2DA43E5E2E62FC4A21964BF07BD638146757A112816AE5EDE3E2295178109DBCC5722F891201804E52348B087D9A7B0A5DC4F858FCC2592193A34E9672B1482C15A1B9AD8472A544E42956A04E220FA15C28528AE5E89B85ABCCC74589AE5A4BBCBC61A0D8D559888F96C925EE1229BAD3C65B2E91A21BDA796CB40D682653B476F4AF85197CD892AB5C8705966A62A3EA2A76A953FDEA7D133479F9EB9874267B1D9B89BA75A0DE26C1586AD07D5336D304FDB546631CE82C073A1FDD34301435335D2542290BEED14442A93B137AD05C85123674A3790959D095A69449DD193080B6CA47CA8651347CC616EC8B7BB52BB0262FACDF695B509F163B07DC98770DCD7173AD7679B6C3D6DA2E93485D6D87D92AC5AB94B6F6B69E12A958015F19702D9249DD10E74562DB6174479E80CFE3ACB7B7454C373C8E4919C7E7A05184887CCA7C5C160C43F2F3A993ADFFE7C96BA1007A8990245BE2EA80CB36AE1A2DDD249E62BC878790C9E1A21E48301562252ED10851D44B215983F7F2168A96895D1BCB5A4F2F1F85D8C7CB412A5EA9F0142B41A21D60DC3285A3729512DD1FC36473B9423153286033B974118FCBE7B385223E8BCDE170046EF0CD85C175E58B5922268321E6D3A18750C466B1784C1653CC128A5D7049359F3D6BA2035F3BEF01F2A2DFCC962626ED9FAC4ADA367FC1CC0573B76FB8947FF9E191D92BDA2E6929755EB3253ECF75C8ECD59A93CAF24CE67491E9FEDCEE3DCFFB26A7A744DA070C38B72DD1C42F708CEFA9091D26B6A89D7D61F4C0516B53760D7A1FF8E7C5C593AC97AFCC12FDB2FDE8A8BFF6BF2C5F777FC1FD1F2CB2570C13725FE6F4FEF1D2E5C2B081C2E4A4E06BFDC7798917F5FFA97F8965D024CBA0C721358BAD0FECD8921F25F6FC2DB4F25E9F53D917F68F983AA5CAEF42DC818465ECC9DB3AB8719C669A1F587A7CFF4D6CCBF39EF26C5AFF7D8F5E3A6E9872263E37EEDB89A7DFECBC2EABF292962F5CE16EB675F98EAB97D9F79FBB716C9FE7DFE0EE621E10CDB9BFBF3AE770EF658A336B66979C6C51967CB0D788D9B763AEF037F73B25B867319F79E3BB131D9765F865C9C2BBBE58AF9896E194BEAF5FC7C143177749B1EA9EFB1BF6C8BAB3F3E19907FA14F5E8BCF07ADE2C57DB4D81871F560F7255585E4BFCA374BE938FC2A7F3BC239D0B175A44EE57732F5C6CF5E5E5A0BF1F47388C98DDBAF5EBB7372EFF7C234EB46D1CBF6F09F3EDCBDB49DB32122FE776B43A5FFBEDEEB296EFE65F7F98E77939634AFC6AC90A79B7FA1E161692019B5D8EDE2EBE3831FBAF9D1E5C47D752FB5109EB55C94FA68D7A73BAE4EC97354F47F57CB68EF552792F447DF3C5BC68AB7B5B9F8F9D9753B6B0A6933C2DD566744C76C273F9AE732317CFBD90EA997C62CC386E9BA25FB9D9612BB207F6397B66DAE9B76F2EE686ECBBB22FADAF6CDDFD13975FA7A4ACCECC7F6471F2E023B7F5271C554265D983A0F3E23B1D146FD61C642FCB30B9F04BDCCD33138EF6AD4E5EFF20F1C8F3629B0BF3CECF9DFDBEB8FBDFF7169C9FCAF3BE2FCD7D5EDC7DB53B6B5DFB477FAD9C189833BBE0BB9FE57306B88A43F7170DE9787F4852A7940D4F9D2BC3AABACDAC08AA0CACBC1E7B684AF6AA4D0E6E556DFB4EBB95DFAD4F8FCE377B0E7D6DC65BB4EF5A8B67BFAB22437B65B774B97527D9C7D3FB4099247608BD685EC4BC2BEFF27E8CFFB64A3068C3FBFABE81F683720EEFCC1954D04955346D8EC7A22C3B96D71B9B58ECD90C5EA7C09ED9BF2D9AF48BBFEF758782985AE5F9611903973A7CB562DACFF42B5F147A771A7561CE919C1D77CE5F737B79CF35FE58DDF6F5B74AE6F08EBFEFE99070EBCD6BF777A50B65E10316BC88D8BCF1FEDBF4A0D20D9141A539134D37F4EB2A3FB72DF477D7E03B1DFB3F697F63F1F51551560BDBF588FE4B72BDF79B8A35E9BD8775D83526A9C0BBF5B61B253515311909363BE24EB3A78CF768B7A3E49AF9D03E1BE5A7E6F47A3AF8914DDBB090C14E23BF8D396561DFF5C050CEF6A471A5DBB1E5FC0163CFDD1B31E2628EA3E6CF49565C9FC5DFDD5FCE7C18B5B98DFCA79F87EDA7D7EE5D693760A6F9FCAE2314E38EAD972D51BE2EFE6E90E0D45D4691F8F8DB2F57F37A652D6F21F0A33DF39CFDB3FF3D65DBCCF40535977FBAC28C29B9C7891F5DC8BC1F6039B113AB95D9ED3FF21505C373C7952AC7B57439BDBA68ADE3F4AD7112CEFDF0E8A55917BD7CAC34C727DB2CD9BB68E9E589DF793D369B71AB60C0830D531F39DF6A7BF690EAC5BCE3E7D56706AE70EB7D7EC79AF13752A6055C3E6177F6F624BE955D9B1F0EAB9E3DE3D8382E98C22C95C5BE142EF6889883BD9CE5F8C0E3615F93C030CEBB9F9F985DCF7920A83EFEC3FCF52BC7A43A576A161CDCDBF7F89D2F4F5C0A4E8C303F326A9DE95FF3E2F7862A0B86BE1D9F7BC1FBDE8587F567267629377B34FE2FF9A82F3B5AAE729D3334A65587D8ABB3D20FE5D598B9D76F72393364D5A411AD6B67249C5FB0BC7A4BEBE38EE77AFCBE326061D637018BEAEE9D88BBB02EB030F579ECC1B33FFEF8E7B5B1AFDEAD5D691914B479F8D39FBA5E383BEACF3BC9EEEB56BE7BB0F2C755EAEED9FEB4DEDD191BD7A5B1AF1E1C10F37CC5DED2D7C34322664F0A7EF1D3C4AF831FCCF0E6666F7355FB25C65FE8FC2CFB5C7BF19211B97DE74F1AECB5FFD598A851239699ACEE5BB872D1D135B1F765CCFDDBE66DDCDD6BE7BB09DF99D5BE569EBDCA2D18B8676CD4D7A29049B41FDF57D82C3E7E67CA2ACE6DF7BA386FBB450F1EE58DEFB974906B72B1787DE7F3A1F48076D1DD4CA66D5AE434AF4DDDEBF2A222CD9109556768A7868B923AE6EEF372DEEE3ADCB3739BEE0B0616D4D866DEB53B3A7527FF9A64CBAC296D4CEE5FCBE9EB6A6F7A3AE8F9C033ADC67D116B979A76B5C39855C7ACFBD85EA87FF0749757FDBD6B93AF4FFCF262AA7895C3C356879E66F5AD3E39E9C8EC2F625DFFB429719D56271FB9EAC9926F161CFFC3CF6431CDF7CF765B3A7D793FF9D6B351C9CFA69E0D7DAAEE6F76E77CC79B731D2F05A8D3BABD9A3A7D4DA6ECDB88D3A3AAFF5CF6B0EA4656D491636CAFE37F29AFB2B887CEBEE87FF37D9BE03D57BAAB9FFEF8F7D3993703D4A3471CD8F174DECD171189E33BBEB9DFC6F3E06F556D8FA6CBBA64AF12BD897F796A54E28E4E35CFA7AEF9EABDDAEC90C9E476E76AFEBA37F1E69ABCA14353D6B8BB1D8C938E094F74BC5E9A2FDE3DF966DC9378FB42817A8D26B1CBCCC3C307BB792F3F7BA44DF91FEDD65F2F7D79E249ED829A5E6F6EEE9974493AEC529FAC05825F3461A31D2B59F32FF795D2390F9393AA963FBC993FB6F388B3CFBF3AFBF6E8B13B3DA6281ECADC7E9C7CC0F2C8EBA9FBBB78D48943CBDC2FF5F53FF7C8EFAFE3C3E6568DBFE93A6FDD60B6E98B3F87FE7CEBCF31CC1ED5D3FD5B6E28F25A77C8F61BC6A19977469D33097C9E303F7C9EBAF5B7B9F15DAE541C5B716BDC9CB6B3D8EEC56CD9C31CC590B4C030C60A8E45F7BF769A8E7E74CCE94FCD8E9B3782599D2F26CD739CD03BAD7DC250AF6F1F3F3F3BE9C69595278EA664C94626263C9DB6CA62D03AE7E9D6497FA7BA9F4D6CABC91BE3EC536DDD45CADD3EA3BFC753AE3767D58809D28C5F156F528ED216ADFF5B236F716BDE84759C6DB52E6F63E26D967CB13CA3CBFC67F687BB89E78C6F79709F89F2F082ADCF2E4D79D77FF09ACDC99B351B85CB06B62E2DBC94BD77618BB9473AD3DA1DAD744B1DF2CEFAF094F799F613AFB44B75EA742A9E5BECC3BFBD43387B45D1FA438C97B357D44CE2163F781729EA6F2FC9DA439B1F5EB0DB33F0D74A9BBE0A81D9A95D07436297AF3FBCE8B470C6568DCFD783D4017B4EF0EF9C1C7C4099D92FE487B5056FA7CDE476AC7D18BB7FFEECEC6DD2A1934F39CF1D63D2ABC358F7393DF64C4ADEEC7AAAFB9E89AB025EE60F5ADDEEAA4FE685214B3626FD1572C6F7D18533C757FB4C98B87AE48D31AFEF9ECB1E12B442CC0FB8BFA46F51F26F8B3D6FB5FEF1975CE6768DE7C33E1D626E0AE7A6CF7514DE8EBB327336DF76EC98CEB74F178E1CB933AC8BFC19663BB0C3902BDFD05277F79F9857E3E5B6B0FFF88D81EBDD79F46FFA58C69A6F1E506F57EB782EE17CBF43255FAAAD773CFD66F931879C9FBA55143AB66B557BB0ED8543ADE7B7B1EDE878ADCCB48C77AA87A4E3059B01CABDBF944AC787BBDA8CAF3D5D7CA074F781B56BCFCF178816BA9A9CDF3066E9D5333306A4CF77EB7F338BDED7F4B72F53D65ABD3A963968D3779C90434F253763BCDBB6757EEF5637F7D2D19A6FD766FEDC67F591530F0A57DEFB31EFBEE0CCF787A73BDD56D3EDDE06777B379771BBE3F812BBC1FCDF46BFF855D923E5C5C1EED74E96F61376DC385D3977B8D5E27667AAE9F4F3268E9C83E53D96F8DC1BB472A26550EDA30AB3DA8703D7DE3E7535B07FD0ECF616A136C78B6B12E3FB7ADF7C7FA1EAD0EDE173DD6EF65C62F6F675DFAF8661B7FA3363FBF8E6DE7A13794CCDDB57B5E9C688C0B7734AA717CF28BA961C7BFCBE8D555D60E4EA5D73B2C64E70AE3E4CDBE33589F1C5B8C3E9F353C675B6EBF86D175FFF1893F3EBDFE725AE0BF5B0EF45BBE1BDA677D2F361F71F4FB9F006CBC95C3AB7B5B06BD8D357F76FA51CC4E6A53C3E712AF7C6B4DFCF9DCF9BD37AFED036116D3774E8BB87230F7F16B8F3F15796BBBE7CCA6CFF335FCDEA33D74FE1B8B7A262C18A3A8E49F7E9696BE75938FC716DAD538E8A5BB96BF4D79362CEDA7D13D6C2CE7FC89AA11DBE749F96735293F032656CDAC55FE4AF32BAF5EAB5F6CEFAF4AD96336E049A1E3F60B1D7EE829B45F0923EDFEFFE7DC492A825132F4DA0B5BCECB7F7D588A280E02F075E3C32E8C6A41FDFBC3D70B6E5E6D23F53472C1AD4EB17F79063920D93A7F1638B4E56DCE14DFF795DD4C88DD6EBACF61738CD6CDDA9B8C269C6B7DFFD6457E5DF2DF676E5FCE18135F5AC8E0913EE9F5B79FDBD59D6D8B1977217D1FC4F9CB43D9868629BE47A73DC9C7333FF9AF8B0F6E2AB00FF95BF3EE758EE9B7EEE79DA9E1393822B5C3A4F3EEA3863B8BA24E57DC8923E582FFB5BD75D0EF4FC66DED16DD254DF353D1F2CB2F0D9B14CBAB1CDF18BCC69EE897CF18DB5ECAFFFDE337DFD1F0F9CA2AA3A8A46BD9EF587B98BBFA4A5BBC38D9FF6F81C0A6C9174C2CE4F315894E1DFAE67EAA42EE7639E0CB994F9CDAD83D35F1414DDCD193955C1997273EDAFB7339FCCC9DCCA8CD9F57BCB1E3B8E2FDFD5A230E4F900F7CEB786FCD455163C6C16A65AFEFEF125F917572F4547CD2D300BE2A9DBEF652B6D1F4B4FF5FB7DF6555989CF89F53D5A7C75D7237EB8DBBA33BD61F537BA454EEBE1B8FDD0A1270B63173C674EBCFDD5D303A50FEA4423BB5F6915ED34B1F6D28495FE5B3679472DCCBA7EE5EAFE085A89F9A99F7B94FDE87A6548E6C33B431F9C9D59111FF62AB0AB74B5C4F3CF49539DE6D6601989836D328ED7CEF9DE7F4C7AE62F83E325ED5B85F072324CEE1D583C2EA8C3F4DEFB43DE781E6BFB43C6D393666E4FBFE826CB9ADD2976C3D4DA4E5FF5FFF5C9FCD0A14E6537F733979D2B1265797CA38A3A91A1DA1B1D706B5DEEA94787DF797C9F5B1D583BA485F9E07BA12D869744ADEFB6A97EEDF0D34996BE2EA717B5735862752971EBD73DAE078F3A3BDB4774B67EA6F7956FDEDDEECA191EADE8866D082B774EF6B97366D0ACE0BB5D7EB73C31EB72EFCD65F5C1635A67FEF6F0995D478BEC38D184F33E363FF2A2BFBC319B6E67D161F054B3F191899A39C33C23AD824678CF5C5AE7F1347576C5834BFBC583FF900C2C883AD73FB7A5CB03BB254507E4F9C9AF032EF6BB9ED557D669C67C9BAAA469FD8AD817E3C23B7AF9FF261915E95F7AB7ED99F9CEE96B79AAE3F3EED9D5DF7BE75831FFECDE5CFB876F6AA77C31B2D7C99D57829C4EB9256C9C7FE9DE3473D311F6134FE4DE9A54B5657B95FFC88D6336649BA495BA1C96A6BBB9AC1133F7DCE5741F37A276497DDF495DAE79F4BF6C7524ACC533734DE90F33EF9FFCFDF86FB2FE9A6145058FAE0D4A2A4F1104ECFBEAED84BFDABB8D1B77BA9F0D7DD9DEA2B2CD5965437C6B1FB9FE2E0F37FD23FA35FF55CA9E192AA793CF86717E393C65CE9A0BF5CA9F7BBEEB3AE06A8BC9C78E1F5C7FF9C105B3EE05B2ABE9F3E6327E99433BFC64D2FAA743C4E7AF9695AF1AFBCDF3D8C1EF5491F1C74CBA2A2D8F141427C4C84ABAF80CDF726FA874ECAF6766FFDE79431D8BB930EBEB4B926EE7CC5A7539FBCB4F13A44B5FCDB8B478CCBBF80CA685C0C3AF7CCF0F47BF1ED4D1F2EB3DE9258BFB2EF4EA7D52DE73F04C9B69ADDB4C997BD7A628F85142406F9700DF8B678E7AFD96FD7AFAF99B3F28DE96BCEA9175F3559AC9C8D327DFF66A99B9E4D7F93BD7275814DB8EDC65619D95EAE561B2D3D634AE78C9822FFAAFE07EA9B8C8B830BD20BF15377D51B028F6E77E5E6D4B6EF474F5B99992F8C7FB171CBFB09F92F624D9ECF4F65FFA6CDAF7BF67FB703AFC84954DFA3A265DE0F4AA7EAA0DBDE3251345BF1BBE63C4D3CEDC0AF43FEEBC45322CF0E6F827EDAEECE34CF73D7F3E77F506BFB9BBF292421F32CF1F38D3734EFF93D7233493528F6E2B791971E97A16AD88776FC5BECB3503FE709C6BFDEEA2A3F3F7B985ED0733BB8D29CA709960B7F1C58912D519F62BAE72D186BA73EE668347D8775DFC376DF89E4707F3C3D7D7EEC8BECD1E96B2F478A1D9205FBF5BFD963ACE4F1975A4658FB6F76F5954543E1BDAD52AE6279F95DBAB2C0626AE8F7FE377F6DD9D8B736F9C58C08AEABD2268EB2CC5D19C87F4AE45C5FBDB9932C458E8ACB5B699DF0C74EFFFFBDAA7C14FC247BFAC2F721EFD72D4D3E0B3A3FFBA73B7455AF6D02396DDFAEE1BB9373749DA616AD7E9296187262F7F387E44F5A61FE97713367CDB39EEF5D7DF468EFCE3944DC4D9118F056D2675CBDFD67BEA913F6EBF98732CF8FEBD9CFC51BDEB7B9D59F5ED43BF6DF6254B6E7D35EB5E27B34E978ECBFE14B8717E7C9FD139C5F362BB9EAD4D162EDDCE9E9F33ABD31137D1F9BC4EDD02196716F58F9F34CD69EB5A497406EFFCDB33E9BC47C783FBEDDFF3286BE6D90D27C68AEF174E9D36DFD9B4AEDDB33F1673BEBB5434A75FDEB1DAA0A53BE8FD055943BC8234F77C8BCD662CB5524FCB39557E7D9AFC9DC8D9F5E1453F7FDE85DFA4E5871F2E0A1865DEC7C7EA97D27EA6E326FA0F985D397660EEDF456DE7D62EACF55CE9CA3C6817F8EB9C49A2987B473258161B3A759AFB7664DBD3E617761CF2A2B5993AB275FDAB27BEB523E78D1EB37EB2C07E84ECE2EEF6076BC7AED997D9CA42F2FDD068CBEEF5C7575D7589F4B7BD74DFF966EBCAD7456CD3CBD299762F86BF9F75A57EF1B59E6617A67F31767CECE041B3FAABB778BD4931795D35D7E9A097FB0D876E3F671EEBBB3665E6E6CE99972CA59DF697D48ECB0F2BD5CC098C9C1771F2A84F40FBE2371E2EA7FE523EA8E5A9F352FE7E6FB3F1EFE7FE61CEA7CC6E3EFC75A078D9E9C76B47326ACB97DFECDEF9DD2559FA8EF796637CF27C51F5C786286289649E3E5E52B226D9B0B0652993BB4AC83AAF54E825D6D7AC1A15AF2CB0D0DD2A5F3FD4D69A80E58C7AA33BBAF2714BB2C50AD5599D978957E3953009D87F293EA954A294083D150D0BBC089E25F9052EDB3528453789628322B1B952A2C407B5C22FC8F9AC143E2EDA1B16CB24A2654429DA65352AD1A1CE24F204C2DE427771A3B25F4BA90C2F645BEBCB8D866AD04D10AAF1052AD522D2D93CAE0C56C5A6D6EF8C7B5C1982D392F84676361D1DB0E6F6A4BC4E6BB5A325DA0B33DD14D4B94C3F6D8A98C6535CA54E614699C2ACD114DDEA4A43EA3337D5956FD1E4A56B62A3B0AD7EEACAED585489D19B861048A622D0928240CB46088CB8EB1BAD0A09538586C2E75DDFCD3475CCEEBAF2702CC24F93164EFB6EB5D24326A5A942AAB1A0724D61211615A14E0880FBEA8A4275AA1F02C0D28D6E38D21B1F68681CA12F362EAB69F5B11575A5BEF56535C47A0EDD0FEC533AE30189AA6907EA7ACC29EB316FB49E81800B8D21E0B268585921CC8945A4A94382D4897958D5362C2A4E151C4D1B3F730EBE49013D514743FD448A15049EAD004F4D58846A67168164593CFA9740CEDFE21C15490B0A92168D054B2971737385FF69744716BEC3A16DA0E35F7BDEF18D81FF54F9319A6AFFBAD274AC32551592AD8A8AAAAB28D6B2FE03F17E42C5C292828565232CEC81F275A57BEB2A1334F985777C93EA4A23D42919F57E5BEFF826034568D3C77F4FC30AA2D4BBC3B0F228346040C301BADED0552692EB3A9A6811FC4036F75211B4A22068D59897209BF50951EA9C182498753579586235FA0C2EC0B6EEAD0F0AAF2B2D57E5EE443DFB10DD0C7569C0C74C7F6CE76E02C183BB2E598FF44ED7F231978A602B0A82AD1A21D84FB53D0858824547C0541AFF2AA0097CAA9242EA4A73E1D6E3CA141C39E3BD74046BCCD11626547CAC29F85837C2A733960E33556932FDD4DBE2B1A054B82671E840BD6388512F1A592A1BD28D389396BE259A54DBF6A11FB17693C8154A6DD7569E42F28B11A3AE53156B2366B9B7F6A29F11C3DA5F7B31D488F173D25E4C336251BED35EB81BD1682FEDC53A230AB7417BE16F44E883B417D146046FBBF622DD8834646A2FB2A99D742DDA3D56621BCBDCC553265A66426CCD11418241F6B644FB88688CA77805BE05DC12ED289A6877EA8CB96E5CFFBCC1DDBBCB85DE1EDA66722B373AA0AE2A028B0EAF2B0FC33240621350730BAE313F6D04DE394D4D3C182A55528A2A3EA1AE7C1338512C7DCFE3CA702C3115CC0156BE55155C03464BBDA75C53E08F2547411FB8AB0ADE5C57918354A3746FBD7F151659A18ACE51C754C0DDBBBE1BD17542802AB618F38DC7A236AB230B68E3685878B93A2787A78ADCD2D0B911EE0E8631187C30DC00BAAE3C5215975F9F560E4E12DB148FE3840CA92620419594031D34597E607F758E14D9DF9C1CE8A3CE0F82B9716AF08D851446A83143E3EBA7C90A50A7200A68AA720079B095AA8028F4356F677D4CBC26BF044BDC515793062DF5BEBED0885AA236C3FC58811F50491D5F55BF310F59B0E002121D53069DAA648DF7652D3DC442101CF7468DFD3D944A6FC530272757A152E8B8DA47BA4AE2E3285E25F4F2F6143B790A45CB7DC4721C3E5340D54FD38FE1FEAFEA8A288899B0D0347053AA90322C0831175A207E52556EC2E277B3194C580B847658462CC475C0BAFAEC3855692056B50FF38FD204ED65A9928219AAD80C4D5109965F8605E6D455C66295BEAA986A2444C19B34D5BBD5914160C5EBAA2281B55C3A9DE6EA2D41F7A2F2EB2A32B0C0084D61595D6998A6AA0A31BF2C856887F0084BDA8D6DDB04615C5D6928DE7F2F905A7560B72A2E12F9DFF2CDD8FE6C2C22411DB287401804414B7016836A8B4C3F42005A30612E75790DE2E6E6DD68D2C07D046E0CBE3D8BCE56E5A4C114448B2AC9174B4F40B20CE259510C2B04B1C5F66DC3220355B9BBC05B215A6DDC05686341E9EAF2322C3D4B9D188704C9371C7A22A503F9DD9F06AE0D8D82C8AF2608694DE526D5CE03586E34F4545796132AA94A2DABAFAA419A85FCA02F18004D7E85C63750959C01A208F1054235A30CCB2886FF883E001C7DEE4E439FA9250099202F82890324E0A31901EDE870A20F710B2602B300F20CC0B192FD202458D5162C3043939F0122010447A3D276A9D28275046751EDBAD9C7D8B35F093EDEF5F503C551A71C800B2C22565594890C515EB18EBFEAF24C2C2F012DA122B2AE2214C250103888F5D589A5AA901A88F841F854DBCB00B186A13F228B6F0A90176C113008DB14814565C2ADBAD242649DA24A706E2222D7FBD58028D6074590A340F6225380BCC8F4E1A0B09088FAE49D5828583C202C50782F961BABCA47913AD2A0E80875E51E3057A43D3665F1A83ECCAC914A36A9F25DE7FD30D58121E0F31CE874369306FF08FA103005549767D648AA9B86396EE607300952138786E854E7A783D9D230CC69DF7D0093E01A0153AF7DAD2930CD8D088327E814482FD85B151E548364225F935A0ACCFDC0A110E2018D3A24C00D116A051AA7AE8A26340874ADAE34062957D05EE433E16E79967AEF66ADDCB2F5726B438D838CA09AF7814353276E8119094BA5736EB0168476EE2E75B22F383AB416BC05F3DD42B4001ABA6B2CB018CBDB011A8AC2DD906C648763F3207F8645A95283D4B9D558F936B03C605260159034420E8124302E5F5D014EB25C9D1446EA78793911331390A15DBB580E53B7D836547F6464B155C00E4D493E561DACCEF3C522B68190375C23A90E79092830498E45CBC4970C3E40C7359DB521F047FD41C5A20E205B9AB50559363086F9511002A803B320B7C4B391466011DD92A3811458D4766028E8268209AB86FF74766CEB5E1429646DC10AF60189886884583B5BB7F62F286BC775C77CB98F4C296EB4EE564B962C21727302863EC86A4B81D1D2008CDEFD6960ABC17812EB42C4813C5FBB2802AEDE56B4A3C0353700B71D71F690265AC1B4A7B97BCA5C0850FAC8A73D0594850150ED5DC56E34914C2E15CBEDBC854A8FC1C370585CBD69E84081656900561789973B6D24C2CA51E22507CB41402400EAED42470A402B030087C896D9D3BC950A12E88CEFC7CB5CC55F899562915226B71BECE88A5FDAC1B4E4247A21EF4499A4958149AC256E34A94C49932D2397AE370B9D2940AC0D00E1C8C54A1FB994364D2615D374FFFAD3081F8F5C944E6AB7C5EB9496984F2F9D5D28F3B536305F47723E2F894201F6D90E88449280A383D69502CDC6B09CEAD411F409975314D120554E0820E0EAE5B41B056E1B0370EDDC64729A374D22A529F0A3B27648561DD1879DED383ACF6988E3526F77DBC15A99D3CB6F77CA145F1898A28D08090729BF2409F4AEB207054E5B4370400A44348902E720810F4FAF033D2970DA1982839FF5B5B31D6D0B924BE0C3D38B7E2F0A9CF686182CF6C431EA3792664BF0C696C44A2FE3BD29D03A18321824563F20ACEC69221231BDA4F7A180EA68009419D84562B45E6EFB52467732E65134259B89CCAEDE2F02648D612FA0B31B1A7F5CFEB6D27EA02117AF4D0DA1057C220463D028802614BD9525C3050C406174602EAAFD81CCA2DC70BB2A2C427D2094C85789B2A06667B6C6BF182BCD5485A7D555E1495D4D1C112EA381611184172162084D7121B8289D5F47EE67979F263E52EB51787A6F40A3ACBDB391B5AF2332596C4B38B95AF0F731D530174D9BEFB94B941FA67BCBE54E3EDE0A89ABD8C155B6524A03D49768F57EF0124424883D5507B6416E5C57B115B2767C6DF14017F084281C282C6CE00C797A2DEB47491C8D453DBF41A84BD09AA0912A258988B3B0C4442C0212B5BDAAD02A6C5F081104D59506A1302DC21F884B548C110FE3F2C93A32F2EF90C840C01F18AC8E49818C4F1357AA2A2854E7C4C0626049282AC00BB9AAD83DB00CCC2F01CB0B27F809492272F789D50094AC10EEF25517EEC48504D2B10C554A86362F4BD264D490AC8621D5B1A85811164220AAA5085FAF06B6D454DA48C268AEC9DF84056713B50A88C790758F2C500547A398102FF1D6C7C4E39342BC7A00C57BD191E004C8FA091ECAA2E510F57490BED44AAC32AA3E7907565AAADA56585F05C44D20CA1B10CF20FCF1F404B59487932DD111644B6908D182E09747138DC018B25B592164EA440285D24648C8CBF62105C2CB2D28398AAC001F059336E416B0060B0E82E5001C55721AAE49BE70417C62490530449BF2F0F56EA73F8586C6AA2E93198E349461813C41F0BFAD00C88894232557B57B2F5A45CC6EA48E0837740B5169771AB6230C45C8A82093AF8E0CA23B32073EAE4C24F0D0BBA901143C5A1AC183C574A41164FA00953BBE4944BB2A36E38E6F32A20BCA25427533EAF5692065466309CF772C471AC12DA44F81FB8879B90C755604A1CF78DD09050E587A962A73239A1972D8E0024DDA6EA4DB20C921D5A810E11F8507FF243A7AE7F725051D0B23E838B08100D11100B03EA19A9C3A0F4F9AAAC3D431FB888085B0D95AC511E81DE420CA5C96460B992057C969C8726DAEAAABD0499140EFDBEC2800AD8C00E40E801840BA428C6262A1DCD55109BED341249779D31874FAC0554CCE40DA50B918EDB6D2144AB9C4DB7920DE879854EFC70653266D6564D26F06D0507C2341F10D9DC6A03169ACE1345719CDD109C5BEE44403246822D42E156BAAB70237D186D1F8997368F5DB6AC04AAB524BC8D59B0B38F602BDF80EA1E0626D0497CEA043F6C03E7B42A2EC099125D6A79788A11498AD8DC01CCC6539D0190C9E7D7DF2164DE83EF5CE58B4CB9B07BA17628F55FBD5276EB26708387C073A178F0B80D2BA89EC2913D91899E80C3111DF9ED0ACC67FF09C712FD242FC2BA820D852D284A627005E7828918EDC4F52B0AE4A8625EED0D4EC803C94704EC8AC915A1BAEAEA9409B5EE98584E7C7D50A791CC8BE896A183E0BDA5524CA3E040284CB0047CD10F018405D545A02CD8CAC206BE2449C5F1347EA862583CEB067D0F59EC541A7838D7C6D930596C1466201A54CE6A970D26E82128467E8034C47CA34C672FB68B22C5216A88EA9C05D911F5A1AC4FE21D99A9A2064E87370BB8F17DDB0A86068272237A25DE57F80D8D9ACDF99A409D98F45C5C15DE00A56B0F9AEAF9F66D74675653288B9AE114D51B00FD9F43C7F2014DD91A50E094656202A0E0BDF4EEA01AC474F3627CA7A8C39137FD5F6026CE70E9A8383D053E28E474AA8F613BA1BCB2FC3DD6938AAD4FA6E03798105A8366F02E78C9C215E254585DB9A3C2C1D6D48A0AC3D6A3B6D9CC47DD6E4891369A88CB12910CB8D43AE323D055532F0F20CD28780144DC14EDA184FA1CC434C234F3F5832181C0706431F24D229CB305C5E1BA40ACDC036872213BF7307169A8AF63B6253C11F60C1E9AAEDB9A00038BE5124ADF416834199C498FB69056CC09D8C96E87A33C1A400B23088ED0062EB1D71B6AC58151A8A95E44148841C587034A16010A8113330F562CAA2CC606970067BDD11002D5B659E8485978A5712965E4643F71DBDA5EEE44C7A3FC2A6CC64CC8F4CD1E4954278A9C9F703BA4C9D3C0BC56C25FB918C93FC4EA80FDAACCE8BA9F7DF8D056FC2A222B0403CDEAD4C80F402ABDA0A8B26A49E3403808ADEBB70746BFD274C808BCF1A0F89AB50464EA317032E651A6326E02D56BA118C1C91E410F12C11BA92BB0DA57B5168121D8E22AFFC44756C20D0004203A4087845A361910FD52F33FD5075A32A951C9B1B4BEC27A06BEDB907201B1817A21A8205A5A1A03534541595466C1241524744D044BC09D107E1360980AAED65AAB44DA01277B6A791D1581984F9310081B0D3449088EAA3787E501F1F00365B15EBA7A9C6373D7243209081A9B1B46C3D8BF492CFA3D0CE98B9590750C88D1B1C2DB06A4812F20A20BF04E8F8299F4D5804B29DC858866D25E37CBC3304AE1056B1180369F5F128AA633007A288BC2A49E31B486CEAD4556C47E62A64AB3A2F5693B707A0133DEB138B75B837D8ECD23D7469D548929AC6DDD412DFCA403E13A27E75346ED343CA54059BB1C42A94BE4456A8B7F863E5DBB4A9001039974C95E3F2D5A97EE03F517B4926513522BD6E72AC2A1C96B51FED77819184307AFB66A2248C6554A913B7032F483E866FC6D2B391C805940226C86F6F2F20C489D8DE46C4C3CFA868AAF22193439625CF5F93960170088F8BAEAB63896C098CBC3AA018E50484AFC6812394705F8592FF8052905B44787C9B8828C6A36DE38D651AFF34328DCDA842BB9A357128F3CF41BB04B00AB40D955848882BC4BF680AFF2A600FBEFB1E4E84ECEABC3482506839BE7EF5FEB12863DBED8B74246A339E7D06918280EFAE035FC19C003E20C668AB0D470FA8AA29F0C3714B41310E4E04420ED02D9C08A86490EC4B0833B1FD8EA2729C8620223A7D441A87A3810F47B320B2546C27AA0128E103C1C20B02301121460D768204143132623E4C9948B721D12E0F4354AB0840A5FBF2104D5EB96EEB5E1597A24A4A413815ED20141B902616A6C9DA5857198B4C06BE7F41565FC063E48523A10429D496CD09D922E409B9EDA4DDB024A25204D0109350925880048294B944649CF19D23DD7488DFF1D5A08CC8B5E6F92349020EE595A9E2B6A28D5AFC78035A4E5930BEA11F456E6710A1A6EF161459E352083D01433CD4F4858C1ED5F3898D5A3C4706D7A7A949546D8D40AA9C85EA0068C7A4D417ED72FA15600571689733788B3A761BB9091E59A13B71818B2FE21084633AA3AC2D622442D68F805496AB2250080209384833BEF0521452951D50156F4444F32B40B1585A3611EE82E5C077857CD5499528F84A0AC3B79B517988D86246904B430032441988713579683915BE40078458640A9615469CCBD2D9744DE846B0F5A8F602EE3214ED95C328C212625199102721BA698F72A992B2B1826A0864680E729ACE70B1F52E7A1845E28C19DD530D755C1D59806F250593F13718135CB0894DF586BE09599E8AEDA4EE684F96E876D29071C84DC7D20360B94891711A233895BE000A71293A1204017805F4838582F611113080255498105522635067A3AA0F48471D04D6B800127603B503B65A9BA9A7853E4618AE4B3C3FA624E74AD811A2508605E66051B0FE74D22BE3F4C7CB1511B042628714C592959BB00C3F14B9E6EE025C21624531145802221925ACA3069005918A8E250FC599311AEC1F8EA0E06834C750E7C6A09801878824A56A13326835F8B110E2CC5119DA0B5545EC24F20AF5810A75450A912AA058CCBF8A38658A4BDF7EA2068C585351AEC9CBD34919DAF88DD9ADDBF9270E0CAA62AA4117B1407FD5B60255441E88BC8EE61C7D8E3192B21E63F23784A039713482283CE3B5CEBD6422E80B114C3016BA434F393D77475166325692921194436A96E9A7F2CDC07755CB60AD68F5A836174B9A4B307381599A34445D556C167440EDC1B8F1827CA8C157224F461110BEAD4EC835B6294253B259970770F495BCD11474CD0D06AC56FD9C5C245227850709451F8F8EA140319C4D70605DAACA98BAB25422575327A5C092C142A9D3F25011102C547E3E897664852A328426167990217083EDCFB194298D55A3FAAEF490788A699327CE1C694FC34B3760A820C740F9052ADC90E0F551E2380A78633945378422CD6B05CD414AB31D00706DE10F80B625E036D8691D4F81DBCA20A5DAA182126D040D3DF2A07014295690D0F4F1E0571468D606A191424D98569CA634AC064FE6712AA30362BE9178A98A14EA069BA41328F3182B2A7149A1C6FD0BE144003A2A86C7A410FB166097501D26CF1F791388C9D203744ADB60AB74A26E511F63286711EBAB2B03D31B8A1FC90EC14FFC228D506745D45584690A77132102B4133B32583A84ABE8181F1101D4676E220F6C69DB499CF4623789829331C3789BA0044044FA8C9FA0418789B69011873AB71A99C7F22DE04E9157D79E81420725CA0A51964454F44BD391478B0E5015569387CE7177A3F10F470740D272D48971583259E8D114A768AA32496F589A5B1F5B489CC800C7843C06AA7D170081C01463E18108ABC80A5448C4BFEA9C697D5A795D750D16ED4FF850F5CE58DC8D84A352D9967D4450A30ACDD01348AF385F530864F8E4524FD2CEA603D70255BB7C894D1DDCEB9232D8607F763205B031C3BA84A47C7E141ECEECC2CA3355A15528360CDE5457868ADCC47E233ACA8887FD480870DE138D440C80C4133F2A4E9A2A88C0F1AFBA8537D8F7FD86829F614BCA5025E540C40CAE4C538DCCB2EEC10F5452C31FAEA0A952D3C07C23EA1444A92AD2C8E9F4867B0A653A6395FFD158353A030CE0B44507F486A00FAB0E42B9C843B20295B882D539398C3BBE316C063E2A849C5E5FEDFA9632BDD1CD0044E3DD3575A59158581C98779D27E2E97DC8540A442B83F4EBFFC1E9507227077F4D13642834F48A2C7202BDEA4EA34C60ACF24F274EFF42B4A7C92F41913F5E89D0EEEBA19C100CA4EEA0A65E20F0DCCA42E8A3F490A1A7C2F407C9B54FAE69CF8D1B786AADC1736DBA27D81A9F25261F93C32FBDC57205717AC9129C85BB5228C1F7035CF1973DB5474D6CE84D8376360CD1ED63B7F8E0F4B04EFE3E04BA528C9EACF6C1D7B672B527FADB05DA983080B65AC28041344F1F360C6C0234AEF71684387F00D702BD316B250ED654B412F775A885019D692B7D9848FEA9F00875C74A32B0C01275DEBE0F40B67687C52EF5592511921542F7A5ABD0DF1EA89D01A3684B7DD8309286F7600000DD14A6A68D34D682782CE603F8E64AA1D40B8F134C955EE84F5B686042579A978C0DDD9B401857480BB071608B3E8406447415E2D056BAE2D0A0810D5D69AE422674D7E3862EBED03E83A0132B34C4E09309AD886ED06EE4987C03BA52EE352008E59EB1E7BA5A1A79F8437F8FFACC87B991473D2C8C3CE1816360E5297653CA56E0CF60A2E7718C3EDB892B5F738F66988B10B8E61EB83053CA44CD3D86D0867812D4C14528953680D8C46388F8BC529944819FC469A35D53C3078D5AEB1AFF81278D9AE0750BCA825B5299D782B262DDB95A1B2314D39DC9EC42ED443DC9D5837A4F379DEE78552F23C45FA6BBA076D2B5C4E82E8C30467710AE9B91473C741B7F0ED44EBA79758FDC4A9AA0AFF622507741EDA4D3C52DBA0B6A279D52E636BAB05C29944BC18BC2A5B549533A62F8312791CC154995EEFD8336908C2884EEE8716FFC462BA1DCDDC74B2CC5DF9869EE26117B2208ADBCE5326F99029C9A311BD448EDB4CAE22355F8C8C5A8A505BEEBDCD11BBD03D19172D774C122C297E037E0B2056FC15A5B98D745E822F1942857A39738D239023A83C5A7B3B93CBA80CB630838F6B6429152613B0CFAC285ED305BB9CC53DCE045905CB8C69B86D97A8122A1F0C376FDA2F5F654D06C0193C961B1B81C264F20E031F8CD4166EB21E38F8FDB22A0CDE1403C556E00030683CF84EC84C3E271B96C2E2CF21350206C1202BCC888FC37B679ADD1F10A0A83DA130CFAE01EC91EFCF977C41CEEFF6FCC6133D85C2E84EC74018BC1E7B1D99FB238128586BCA1BAE2C6BEA62D3EC6412A533AB8C97CA4AE7AFE7426F8D3C47D9247C46B0E3E33E9DF67123526326DC6C69932059F66E47CA82C62C002580C160FEC0147C0147099CD2D82C569B00AF41EDC2689C3A0B3F92C3A9FCF60009BE81FC11E2A581D7B70BF4076B51DC614D8932DC36C8995C1AD15424F1F0466C1A28F1986CC4AE3414D5B483683C1A2F3583C369D4E1770589FB486A64C2435B235356A2249FE7E9C8DCCFFCCDB4FE0AD0078CA07E3C1E6B228D8FFB7E0A4970A6A4E63DAAC712625E313ACF367F1F83F2A1ED4B4B6F1C3B35F1019BB033AE224962B70E6B338E84F27423AA8F7AD17D81275205B5C482C891EE8560B2FAA9830E97C3A8BC717D0E93C3603AE9B0D149B3283867C2D5BA0EFEB26F394C80CC8149F03D333783C269F25E00222FF864CFD6B18D0197C36031C3DE88B802BE0F039546D69CC611647CF6192C086994CAD4F347E20B809DF4FF0F8E37D7FD467CE1AE22C17149DC3E5F2794CAE8027E0359F09F1FE3532348C68F5BC6F6D98F7664D460504E73F2E2A28FECC750318B039C07214D509786C0187F15FC573F0CA129191648343379A14D85084A365334981159B67CF163870E89F661E2A9A101426830DE91B9B4BA773395C16D513FE17A845138C62E12C62F0993C1E04169C66B3ACFF564EFD0FE2DB84B4B4312C2D4D26188D64E5E30CCA6739F90F90932F0CCB09E17210999B91930FBA50128ECF82F21F20286D298262DE8CFB31E7D31DF88C4FF33DD64DE4A620225C011BE231369BC5E20A9AF5CFFC86C434989BD2011297CEE232986C019B2D685602F1C57C14603AA4D21C0E8AAD78023E93C369163483CEA302D653BE9D61CA3769CAF574FF383B2EFC0FA03944EC2C168BCE65F3F95C2E8BF76914375E0366D01B2886B60A6CB033A30942E859D9DE302B899D5E027E0366B5C76960CF67D9F339F67C9E039FDF40A128BD49D6364CE3BBFE077017EC9E80C313D0F91C1E8701713A354F699C70F3E99F907077A0F0A4F183974D54552C41261C80D5464B2B6D16D8EA4E9950AB2B0FA96CE1B2994C1E07AC06987746535C69BC48C0C158BDA9E1E486C595D96023C2488AF43F8D5A73FE93C16CA0CFCDEC1631D94C30D002069BC5677378CC6685BF291A7D141EFA1D23BDB075342C6C06AA3B0D65EDE3FDE8C5CFE2F53F235E205CB0021653C0E270D910E2FE834B6928479D0CCB519395A28652F47151C16709FACF96A0CE1409B26CCEED99C192FF0D97F7671369209BCF6431B9F087C764B105F4E603B74F31C6AC0634D7FED882C11D2580FC0974A4B28D09913E7099C9E5F121AA62D29BDD42FB9797627463ECDF5D069DC1E730D9749493D3D9E8404573E2D770BE6663AD2E8685CE80FBD3CADC47BB3E53B3CF62F6BF5FCC184C3A87C9842C8143E7B1396C6EB356EE93E6D30B5C57C302D7A49FD48ADB47F948D39E9F45ED7FBFA831990C960096C1123058741683DBEC26D73FC0918622D88D22828D5FBB40B579AD192C8E3D407660B0F89F66FBC29A48F6394C860005453CB0E82C36BBD9FDB54F5BFE276C083666B971D16DB865FEAF98977F6BD1FF6230F77F8E489F6A833F693EBD027437AC004DD62F3F14FF8FB3C5A73F8BFE67D1FF6822B1587C3E0F625C3E93CE8538B7F912FD7FA76434549E1E8695A7C9FD3903CAD3CC16DD67EDF9AC3DFF89DAD393A23DAD9A2F72708CD7F5AD17D8120F63522B1CCE542DFAD46A0E876E9435DA999BE68B40C0A033796C88D8D96C26EB1F9BCB20F5B90D1F6330BC7DC3647160F52C2687C712F0B95C7EB3DBD68D00375546EF6598AF06EB089F7A0C6AC7676636A9FB0C2624836C3E97C5E0002BA947BAFF2BF16A4A167A1B96050329FEA71C72FA2C05FF37A4A00F450AAC9BB7F45CE3E56C23963EBA897889C7A0F3B91C1693C5E3D2F9BCE6AB258D96F4A1A3FB807E5CE33510E332F43F8858B3E566165F00EE81CF644312CA15D09B770D3C8E7141E86B58100CBA06EE273E21BCEB33F7FF11EE7F7205E2E309A117089A618130E01FB89FF03CF299CFA2F0CF880207224490013A43001681CBFC34E48C1790FF15A9D13F1E6DD2C88F7413C9A44AF49A0207F890AF6EFCA81DFE42953E5A3362B8DF34ED5357E8DD52F80F6836FCB94CE27731899F8F247FEC85D6C46F7BD2C8DFF6B45D64420A66136FCE306964FBFE11E46D17D81AC7598F109ABC959B7085CC472EC17FACDED4E4C37744B4F212CA97895D9D854AD4B99D9C784D93B3B74C21514A64E8BD46D45F47D6FDBEAE951BFAAD7BA29B251A4A8269E52171F7F084FFD10FE9B6313169F247787550C8F79E883C84E8E52F5662A9ABF69AF8512364FB5DC46E3239FE020BA19B127F498C9550A9148A3CC4AEA46B80352264A5C4006B11A0A3C4D7857FF3104ADD75ABD4FDFE33D9D98C829BF647803F1868A614BA9B347C3F8DF66D5056E8AFF67D4FDA773FA111ADB5608991D4992CE006C909B86A80A396139E1205FE73C4D4391BBC63CAE8723B3504E54CCE4E226389B735C11D2BAD04E0FC5C26F6563A2B24EEF87BAE7498347CF30851CAC297812E48BCB46FC92209D760B6C672672117AF90885792EB6C08D70257085C18DC249E38B75BA2172AA25B1E60BF940A34DE0A8D571082F82184066F4131C5C963B6D24386C020FB8606B75188C5CE7231449D62A908171E3DAD49FCB534B75C0A6246BEADA711B96CC8F79B399303B4EF3B3369F60D61387D1522A1D419ADCFC4D09B5D1ABECB8544C642E1216472B8E80A94C30B5F9BB9CB6A25FE7E1773E42015B804927AE2EC8238D2DA55ACFB6AE4C542B8705821B4B4EFEA1FC311085D192E4C371164437C9EAB18BEB8087942372E8FC7E5B832594257B6902D706308C51C8680CE1489986257961B5FEC22160BB82237FC355966DF4DD3BD7AB189B794E0D6D21A2786A7D005FF396E5C48116548C544CB424DF8CFA4898DBD04CAD2E4FF01BC9C3753');
INSERT INTO "review" ("issue_id", "parser", "filed", "done") VALUES (2, 1, X'789CE55C59731B4792FE2B137C961CB80FBF6966B533DE989177657B63372626362891B2B923530E8A9A1D87C311004F0004081E102F80E20590140F1024211227F15F6650DD8D27FD85FDB2B2510D4A0D199077FCB2110AAAD15D9D559599F5E55159FDC3C0F3672FC61E0F0F7CFAC3C09391A7F87FE0E9C8F8F0D8E0D8F7771F3F1B1D1F1E1D7F7E7770FCEEF0E8D027E37F1D1FB833F0FC9B4197D78776FEC16197D7EF770CB99D43CEA1C121A7CBE3F00D3D7EFCC819087A87034341F7B073D0E3F438FD81E090DB31EC79E2413B9FE3C990C73DE87932085A8FBF191C7B3E3C0E625F7DF9CF7703B8F3746474F8F9C0A74EBFF3C73B0323CF9FBF9023FB6F8C7174F029DA692BB3E2745F9CEE89480CCDBF1F1E1C1BF8D4E57039EF0C8CBEF8F6D1307E0DE80773D420794DA31D1E1BA117BDAE3B034383E3A036FAE2E9D33B03DFBD78F474E4F937D4DEBC313CF6EDC878FB177A1E6D5F3F36AF30A0C7CF9EBEF87614E3FBE380485CB7F657D08328248DB3222EB4977B181D2E8CB355FA9B6F188588FC59D532A7037FBA333038363EF2F829CDEF8F3F0C8C8F8C4B766B85622B146A567362619E06FCE291F9847BFFF3C8E33F5BA31C7C31FECDB33126303AF8AD7CFF2262CCE5B4D2CE00351E1DC2AD7FBDFFF08BCF1F0CFC882E1F7D4F1C555391E3470B35FAEF06BFC65370AFAD06DC70F419B16AE06D2D6214F79AD5AA5E5B316E16DFD636546F6F6B514B5C7F24E5197B0EF605706F902E9CAE1FEFA8BB4E75DBE597A37AFAECF19FF9BDF690EF3DBCF7DB87F7FEF5774474F82FC31099E3CEC0F8F05F49399AA5492D13D137A65A137B225311D90330ED6D2DAEC5627AF6A6351BC7236DF5002AA15DEE342B33CD524824627F0F4D74F296DA47169BD513BC25F293B840332D63FED516632273A8152F44B6086AFAD6656BEDAA598A69EB4B7851AF9444F90294716DBCB9C68576B9AB57CAF8292693DADA99D158D32E76B44CB4599DA74E67E362B6A26DE6680C99A8D19835AECF40B659A918A0539AC3233D3347943373FA6688FF8AC2B9D85CC053EEA8B59AE7018BC44AB394C05FA226EF40E1F80E4D6A7D89C7D60A859BF56D9E0E5ADA49C7E950E271FCF82712502FEC371AEB92EA1631E6B0214E17A85BCC156CCE6E80D36000314F32404FBD2169AC6F807962661DD7184BB39E3142D392E509BDB26F84E262212E3205341037ABFAD62931329903E56679CBFC99AB136B432F8DCC8E3E99A6E966B7F4D421A84119A5C0AF4468DD14A9EC5A4B9559B0A4292F1BA083C6466CDF989B055929A5756DFB9A065F284289D04C948BCD6A9DA41A9B00FBF1168F07536B56D2DDB8E8545C74F6CE45FDE4A459498944B85901F3B6203090A79FA528464183620502532333ADA57370DA289286D1D899B5B50A34894541332BECE29F58986AD613DD46EAEA588E9D23FDDDFD7BFFF4D983DF5AE374AA718AD0D6AF9AB557B6E4ACD51DE87DE22026E2DB46280C506ED693D0147D3B8C65D62C658C9B32B1051CC85F498D3F14C93DE240B928D269B4D79616B13068CA58EA955DEDA28CA50882A420F565518E436548BF6AAFB0FECD65B39B31A21746F6488B2CE08E1E3F322636718738595D0133A14A5A6297572616A4886DE23EEEA00B6DA500A5E0965863A4175099588C5E818E2756F8295D87B658B5EDF8E452CBCCD5C7322392D575A310168BBB6F6B5BFC93252F4AFB98220388947C1800D29AAC8BE419C04D9B6B186F0A34F5F4A10867180A44FA15DA40A73158E210789C08B3A299738258662B62BE0A9DA2655C58C42B961A562ADACB021ED19DB324C924FD8A7A946459794D6DC5FD8D14EE90C4CA452D9AE036341E20921C36C6D02C1DE9AF1B62266DEC4DD3C22B249BB5758612709A1A5457F44899101EC20FD1FAC0D8082169DDC445F635E6024CC17D23229745A98859372BD96675AF7352C67E1868DC4D326AE9BAFA58BA3C28722BB2AF095BD287006900456BE2480E2464345E316CD37A2E6FA219C1D4C989FA496F55C18624B153F28F10A674247297E034CDF2789D20F488E05FEA5FA8598EB0B2823D2473B97E68D9B4E1408B9D30F36096FF16CA400BC030B17080C67F0B6D3265EB297012D8BB956B85979938E3A73159676EE115EEC27A85552F790CAB4206A7E32D6E6FCB6085382E571FAA2F07CBF2636D6E9B400204085E7F5D31EDFAE6AA6206893C9A001B6092C118D639E3202A25B38796788B542D53D056CA528F53A41F8D35204937FD70ABE1BBFB3190B3247B4671B976E00690952F95D45A00072160B246B173B84FB0F8C641D884F3F7B00DB087C634DDCA0130496C6E9135CD921E90F86517EC0360E1302081265885E91AF12B383396C62C9C10204CD6F589322850E3E89CE93215AB6456C3193244374B0298D348E00E40DA1C70292226A6096B97CEC90F9941E30D1EB0169FA021496DEBD09B380D2994EBC65D8FE2AEA777EE6AA5696D6D9E249A7DAD748216D452941C86921C8B540E1877322AB986043CE28DC94E829F90481EE9C765761EC869972822AE8BDA7C1CC4A1DB700968DE91B27E76CDAFE8D159653F886152446AC6EC488AE40A3B74B48A1B84A6CAB90329517989A7F05B5A4B1111A94A6396A5857FBA8A55065DC4E2EAC62DAFE296B70F6B0B5B168B11B792473C4BB08730BACD2D8004B1077EEA69D6F28C612A80B96D1BC3DA29F974AE98C7D4E4BB2BD006A814F1787642FA6E676846E6A18D61C03342B8DA86986A10634EA3649C0A6448A088F4CA4C02CBBCDBD47D6AEABE5B537FF0F997F7ED66DD7FA0E2F2778624149420DC7D3232343C4A5190E3133F86F03F8363A323A35FD37B72102A64CB1CEBC953A39EE7A8ABEF904DAF3033B73E18B2D94DAAF49A56EC6C9427658573ED1894C339AF7D38C7D7EF71C2AD6CA23BF811C15927334857CA9B8434F005E06ED442BC0AA076ADD086001C268FC8A6A4E1CF1F49C3B78136B4E2805BA1706BE29C743175A5E70ECD455ADC6407046B9F6C6E3683BEE851EE528B65C5DEB1B4FC6BEC89689B3BFADC6A1795722B6477F781ECA0D776CBAB6CA82D6F3C47B108051CA5184D512DA55095428D2B827BF65DB4F92571BD0F5F976006F3AE27B0121918682144C8D889B3B2B82899EE8E740D68BA72A9321BC8C64536B5A537E4AE017566B7B5931D9ABD641BA4AFE757D9684A4C8AC8F8709BFB22220BF3D21D2452702BA94DF4C834A9B56DCC85BA064A55AA7AA501470D4045730174640ED1D8985A61F4A066B9436DBB6C8677D46C838273C90D5BC62BD077F701FA4AC0E2C0F4574CFF9D6348E9C7D0B47265E513929BB0B9C31C052F8DD923717D0E046ACD2CB1970614B4A4B7B923FDDEA2E5C7665F1391DBD2007D6E0F229628F6C3E469ADC414FBB5C519CA092CCEC0B692799083318D4A38C3BC6CBD3E316E6EC4F4254B0921A83697C0236A5CCA135FE756D5F094F06D39AA0C83BB0FC3C09101A275B23ED98DD6D216664FF38B269843007D8A9700FD3B8712D323EA4E9BF164B994770AB8E7C1B2E5A7A54DA6628E97333B8A741F5ECFF5A5B6D980A0C82A98AEEF5CB7C929E877FBFA985CF640DBC9A17F335A28178137042AF57D129204274AAF481E9020C3192372C43E05FBE346BE04AE90ED9B3ED0D3247B9A1F08AED7B90D877BAC1F9CDEE8843AE29F19D5C63A418E8C7C1BD8149E75A2172396C4C8049C71C021EB07B39C9827E1931243E01CA60658A5FCC016E910DCBB5C5D2636C88F34AEB6B4F32DE67D6BB5D88DC1CAF0B9FD7D00E1D41520048355F8045902934CE7160E3B042FC50CBD651EDB76AE3208EE809DD50DFA3F60758B1704B589A806A6E40B1F637845E2D858AEF5932855495DB6AC81BE2CAB4705439E2E96F5037918840A761CF42838F5F4E343AFE528824E1ECB00A4CE2E9B3459936F6B69914DAAA72279653D8D4FEB177519A4A739FA6D5338576DF43779EDD54B1959A4C5CC896AA36D15AD3693077AF8583AE521E32602825AAA6C660CD2AFC442427AC3710A6AE010C370ED935DD5262F11C9614110444BD9B39740399BC80C1E213068A5A768CC4BF1563A8E0B990399A234E5EB8ABCA63047E465BA68A1AC9FA4D1355939D986165F6D45944EDB37E3BCC45BAB7972A243F384DE9199CE6C109C756D7E81F18BCC0D87D372BD72AC695A78B835C9B256487559051E05E01E6FAF6939D6DBF74929B8F4F4019794E784A75E28C22921DED442724E17FC975D2F84A42C679510D20F12104BA70F4441FB5C0A3739334D2F4A61126EE656F4C81510E29D841AB04F9CBE26072879CC7604BD50E4903D1287B35265688D9A165242B3764DE0A89DCAB8456E05507E5D6D025C4B559A3EE6F0D04CF94BFB79CB0C458E493EE828B464FA490CD394319ED72E73A049015DB6C8090513D8A69264A2A74ACC25BA8E9D7793AA02568FBF57A96A3B2F6D492998F4F491683583B5721C54B5ED455E363421F68EF7DEC825712D6211692FB2EC40C223801650F8565D34174026D35A4F580E2DE78162ED0D18D91EDA811548362B7F8135A02F48AB9A8FA0470E21C562CC388B422988C2F6A28CC53700DBCDEA2C6B040FA3BD6642ADCDDDCE9894049ED9A44D91EC6B686B7BE723A5576744A6C08E09517E95D1335BC00BBC48C104DCDADA990AC7990234A29BC4829DF8FCBE35F2DD8E017FC0E32132236C59EE0E8D3C79320C037367E0DBE1E7CFA57D504DBEA38DCD4FDE6B3838F6F58B6F694F95B710A535827C3F683A5C34B02723C34F4901EE7DF5E5EF3E7FF80519A4B167DF3D7B3EF8945F1B7C3CAE2ED06CEC19ACA2223BE075E387BCF7292B0B91048147838F469E8E8C7F4F9375B95C5E8FC7E1F2FB7D1EAFC3EF25ADEB97EA9D764B1E2E37E5C9B427605AD63B037F197CFA6298F9C0D1EB9F6C06E5F4BB036E87D31370043D41873BE8FBE951B9835D47F5115C71B803FE80DF15F438BD6E57C0256DEE6DAFE42CD1AC90CE23FED2D36B1FE3951887219188FC0CAFC4D965FFB68B5BE255A1B0F7A3027E3963CA042A8774FA9436D26ED2AD5448CFDE1000D05ADF915B00A1666D9150B8B44FB63E7FC5AE3483AF99FC949C53BB61DA0EE5F3B5DD30B9BDF0403643ADE58CBE916F6F3A665BBBAB7A729BBC88B5338E6B5BD3090615DEFCD1DE4C7F7003CFABECAFB79F008A62CD043C05A00C866C14F74DCB2FEF00DAB4D59CB91D559A039CC1BBE91CA9B65E640B45C910801D206F970C25E5C5D872CD1D72F2505D730808E0834B82DED185DC8A3D22DEB76362BACF86B53149268C3874A4BDEC9659F32A7FC1DB4F788570B75C349DC89CCCD660BAA103B199346DE974848401EF0DE65A3A027AEA8D7126831DCE3C743C520E1F2594E553E300414D818D85808398DF85F3049C37CEAE7113B1CFDBF676B80C3129B34B34CFCA1002DB2C3CE26D24334CCB5104AE744B3F3EC33F844B1431650A08D41137314DDEEB80E911CB47E6CE23C8BEB97E5BDBEAB2C5E15576DEDB4700C503949ED03CCD69B6A2A7B67863C9CC63D4E76586ABC8DB5E5A744E8BCF6AA91B4A23491DE2EC8B58AFD1BF9747F42F5310CB090A5EA5BFD2CE8784C89ECF1DF2856890D95793D34EB6C95BE2FDBEEB1CFBB7EA69B35C3033E92B592C6DF211CED27AA571AB4D254B144EF78DA28C7D37579B95142758F49394720D5B29DA2542EF24D84C885D094A37C462981A910A67689AEDDD1B70BDCD221288285F7214D94D08CA43F2F6E1219901BF8CDE499962312007E7C4DB8E4807BA2C9668A237916679DACCF42120BFBED0AB49041CEC4FB625435B0F5A75B17BE0EB0D7662EE2FEE6A9826C6D6D5E83007EE5FCAD570C29AFBBD7E9FDFEB8575F7F4E76B3C1A1C1D8541B523ECF0FA1C2E873FE8F3B83C417FD086EE6DCF84E6DE9E6FDB3277B826762E89C319F03883AE80DFE7737A7DC180ACACB8E51288EC8A783D43C1C74A198CFF2897602E094C6C951B3FC72B70F5E515F8D43680CFFB115E014F9AF2D0300E0CFCB3B4674B210890B81D2E8A85138ADC672718ACF4FC8E9848604122EAC3AA6F55AAA27E8E1585554F9635BFD35A3D8225E1A7B48F0E30CCD4D4536D69C928CCF353EA5AC6E0EAA99947AF509143B3B4C2CD1088C258196F0A94258E26186F314EBCC5095E5557645C6F911901D045E266023999E3BFEC6C188D3423A1D89E601B0848D7A2CB147300BD29E369BD42514B95C86AA9B265E6651AC4AA008A2660AFA88CA97C216665DEA37DDD59C346B55392DB946496A517D4C5F984F206B847B371E6903D03DA9B3C5B24B7239C60DB4B15033CE697EB2C35F2D07265A6D3BC39A0703774A965DE406AD2929F887C9C32C2278B6FCDCA03D945FE0A9A2AA61A88C39AD518177BD008B345DA0AE784AB1C18DC17F4D21996F3663499E5688EF8769636CE6798DB0062FE6B2CD0BEA2B1BC4971E7EE2ADAD360F60AADAD4BA0B33135C3C3007C3359DE635496C8AC08D8B8E16A16789E7C87F4702AD905AF7D0A147D7D6C17914251E9D22BCE57516F9B0B9C7D66FED19E3F6D0EDC702E1DE6BDC5F9278E9921AB8537DAAB2B66001AB48E2644729FAFDFD17133E522EB463075932B8DBA3E75D52CCFB556A54FC8DB70185234611AB84A9AE43C7DD859CBF38E76BF95558DC6EE3165602E77384AA7E48FACD669D596ADF4C8DE04EFF1899925F268D6EBA447B13A8F4D8B67B1C878BEA653337909E5E5D4B6D253CB95AD6D839A582B327898814282BCBA77F454FAD8595EDCBC0F0DBEB577BF76D97D640F922B2BD9B37CDF83643169ABD35AA9D4BD9CCBA752AEBE3E52AE0ACB583260436B53FA5E17A56EFD783B11F897F71194CDB175133AEC83F31772139C410FCCAC3B1870B9BD30EDFE9F959278A7A5CFF9D30370069C0E1FC5FE6EB72FE870F9DDFF9703F03B3A3C1A36E8B6F907BF9B720F415F2018F0067CFE779D0DCECBCB25B80E03C3DBE0B019DA1569B4963AD3DE843FC60369ADD286B79639ECC703E1CA77D3FD70F7E77E58B5A54EB7BDFFF16F5F75A9FE68D6B755586934D608461119A501B231BB75E657E599FEDBE5995D3BD0AB33F48FADFEB2590D644B5A2D12BFB337D2405AE5A7C0181AD32FBB8D5A6504FDAE1E49CB5885C07126615C5F8AD8A1AA86B3ED40993CBFBBB70E084D2FA854802A04DF98A123B4D196BA0237BFB737EAADF02CF0C82C82DBC9D91255D90CBFAFC721EFE4283DBC76A6CF47F5F34B5BA22ABEF7FBFB201AE36303FA5C1E986F4B5769B83FD01B5D2A5564FB5528DA525441A53FD8A34A4867DB74C5A964FF5254625D142EA07439D0A32EC3EBA2D31190D8F68C1E3EB625AAB438D0A3168390988E9293086F47D6A5D9D255CA1BE85579A321AA03914283A76A4B5419FE80A7479D9DACF3A603AF69AC34B1B0684B5A2D87408FCB41DF3AD58FB7C5F4291FDC799FA252DB408F6A8B31DA12525A15E851AB54DDB91DB9A042DB608F682BCEE7B4A30506722E6B7B9FA8D2CD608FBAD9ACC46D0929BD09F6A837C6C684B111D662272C653D3A6BC4CEF5E53D5BEA4A81823D2A109D7991A46DC929A509F6A834DACB22A9A14CDC923BB0675AF4F7492B240DF688A4885A6D0929940BF68872DA5C4A9B8F72BE58AF346C892A950CF6A8925A26D2ACE429F3105D469CCE718E1D69A7A3E34C54AF0A9A4EDB93B28EDB387A443784059CE85707006DC8BA2DB2BD821B22B7C94B95BEB427EBB1C8F6A89DCD4ACA9E94CF22D5AB2196E9578E90B4D81A8794F6C4FD16F15E0D72EA86841EAB8B735B25753A2C6FD3D1A39AD21E4F638D366C645D5FEBA5ADA63A1D418B72AF4679FAD49654E739B35EBDC9648ECFBDDA50B394D3D9A37212BC5D2CB5CF812C22B0578900FB2E2C45251FDE2682F5FF4323582B66B18F6095D07D819F1FC1FA023D04900E848E6E9FD34301A43FE0B74B74DF4E48D3183FB0556EA6786DF3D2FE60C0197039DC2E97CFE1F4065D3F1DACF61A82FADC2ECA73FB3C1EA7CB153017B8299747CFC68686C7EEBE187DFE626CF803927BB75DA7E06CA5F5CE4ABA63BF2EDCB71E74C490B7DEB08E7D395DB7CA297EFFD983FBFF1F04DF575F1FA8C778BFAF77CB21E8B064880FB8D0E9DE4841AF5022C2988CD396F87CF5562E62E06FA114FE354BF346284C65F278E93AA7D56680AEDA76D92844E0130CF47208BE7D30E2FD6CC59D3E8F5DBC9BD2681FE337B31AFEEE47E5D520FE1E0AABBE8C7C41D45FC20FD31766BA1C45E9D45BB7EB632A3214C3647564B31AA394EFF4B179BAF8222CCBBCC2940DBE08C3308A444144AE1100D1DEC50DD57E83F7663DA64C17B796A7210A591A7F2222311149E32F250FA2092AD0C8D0616A3D75487B29F92B3E4C46515FF44C5B3DE0774998898279FABB12FF7B6856EE27877860D23B8BF3E9486D9522729188BC6D1FD0A7A36F553AA5D55ADFE5FC29278D2107DE2DA1C4B82C5FA762B5761B6D7D89226599AF86FB43A33D35EB4A6C99DE8909B7ADEB07EAF5B860409B38842B4092BDA18992516C574573F123A7B4C5C2EADBDA967DE7AE5B80D47315F669CAAC5728CF991B56F2881E6FC5A8FB5491829165E8783EEFB1D09185E98891CFD2BE47BB5CD3ACE3CED6B4B90C79CA891D458114269B21CE8737B4DD7D9308A7D662DD4E7A38ADD393CE778E4FFE244BCDED0E295503417462C7AC5138EDCE43CB7FEDE73821F350348ED53694FC5CC464BB8A81B6E0F0948AF2F7C37AF140EAB63CFEDDA07A7DDE3ED033747E41CFD4F4CDB4F90907F56104304A1E3DA10D4668C3AB2B2E3068D7504864041B653D85B65DE357AC132DB22046E63A88B8AAB0411B116AFB629BDDB6AD9CD6A141A7ABE7DA62A5D574AA98CF16CF2FB552EB72C3AC0BF32D8FDFD5472111331F1DD0CA4DAD9B5A3A1F15F94B1343F80C7A2C46FBBDD3516D6D1EDA88D1F0617E3A95BC368FFBA68A260AE6F6696252D4B6CD1DB1D328E140FC50AF6F58D5CBED142B84A5BECC615683D096D0BCBE5E372B5F765E372B73DAE4342949F600F846AFC8722512B479961DE3DC656DE19FF2BC965C4D5C7E24ABDBD8A0F1D65E5B733A5A4A6A5DE568053DAE3EAA8C58920CC174F22875786BB3151256E0D4989493EC22DE8EEFB8F4515FC3E235EA556DF386A4210B7D08DD4F1770937782CDC3D20969A39211DE8B25BB79C61BCFF2B31F725798F6E60B5453D39A4DB466E94C3266D52C6F75DEA455385FA01A2989F77416A6284FDE554A9C925556456D0FAB96627E8E8CA1ACFDE1E27EBD51A51D4BE9ABD08B8B25C2CBB6BED873CAF2525DC17E0545F56D13875C17C0DF2DE12FA5A8BD51DEEBB4EDD86DE52DDC7D7C65C25C81F27300744E61661D7EA57E6C2E1E32039397E66E92545C3ACB7B92EAD422436EB812484F5ED24AEB585DF4743F4C3EA0DC91E10F4730E451D9DBAB2BF30872C79169AE70237493550A5D676B596BF76D6BFD8123C11FED90B92DF3EC76D905B29419EE7A4E697AD738AB927F1359FF989D3791DF134BF1FEB6DDE417A6DA3EAAABBF7260A77522CCE9E952FAF3A18329982B7F42896D53218CC543BA53B63DBFE4745B0BC6DDC7822125593D00516D3126CFDE51014FB78E4981A3545B2A16A6F45A853FCC4175C23B6F4C1BCF2777CAFB6221C1075AAC9B7205F21179F3131EA5105EC43C655968DCDAAE3BDDA33A223ADF7826AB3DD26843118F3C83A8AFDFB4D25794AFE74EE1BF72465B3696150CA7ADD522EEF346973C9331A9D651B3B46BEEA725E3AD57DD4E4B3A3D160A78FA40015945241D8DE83295F5C8538DF43D8DCC0998D259A3AB456F14A3453E4EEB868F6F80BF8930E6C69F6E69962AE6699EFD307F8C86B8DFD1802BAECC6220F9B90032BCE9A258C96827BB5CBEF3E16F57792C08F0F4ECB0D3D28896B54BDBA4B7D33A65E1F4F4F3B992F40DB8D4DA9F11A12DAE52C14FB3DEA754225D8C264C5D84C7913A843D068632A432A29BB5EF6069FB0C35B936A759919D6253C895AFE6877566B78D1D59DD234B81F48304A8198DF2AD77E5E6987A912AAB6F427CC09CBFB0D4F9961943D4B7CD43BDF5042203E36C86031672B8402D75A8BDDED137F240796D9956945E45F8356FFA87CBFBD294AFB1B6741EF625874E9E6DD7AEAB6D0DCE718F6CA9B9AF0F56F73A3D5624E1E9A7FE6AE18C9CB7CC099D42C0DA95DF9012957D2D55867F4EE62EBF8139F09AA653EBEDB04D5BDBA2A87635A73E0267C4AF9A95D366E986594F2E7D699F8854AF80CE74CE7596EC646B6FBE9506326DB7D6BA1DD7765AC7FD24BEF6F0AD09B478362E3F4E6841F06F3EFFF7FB0F6DE9B7A97B3B535E16036FA5C8ACA1DC8E0EBEFCFC37F663B7D0DA77FB8D3FDCFBE24B5A78B6AFF92C93F24E21C46F3EFFFD577F78F05FBFBEF7E081FD74ACDDF7CE7177D0EBB86D410210C1BA6DF5EEBB45A483CA2D324EEBD0B9D3FDEE07473EFBE2BEDD302DBFCFD5996AF45AD270DEEADA62BCF3B69CAC28D6EDE97CE0E9B0CAE6174AEC52E7EA239DF833F6FD5D58FABB4F9EBD181DFA402AF603AFDC3E9F26BF08F32B2BB7D699A7B592A8E6F7333B32A89DF9E17FE0F83A77C47FD55ACB937F3757EE6394B4CCC646BE1EA12F7AFE30F0C5FD879FDDFB3D5DB5D7C4FDFFF8D24EF4D6096C1BC7D00BE90E3CF8EA0FBF8676FF3429EBA324EF92727EE200A1FFBC7FEFE791698FE85F3EFFEAE1839E66677DC0CB8696CFEFF3FA5CDE1F7FFCF17F01E706AAE4', 1);
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 1, 1795914882053, 'librarian', '[{"act":"field","line":31,"field":"title","values":["改过的题目"]}]');
INSERT INTO "queued" ("id", "path", "size", "added_at", "state", "removed", "sha256", "message", "label", "articles", "doubts", "issue_id") VALUES (1, '一期.txt', 8531, 1795914882222, 'read', 0, '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', NULL, '典藏代码通讯 2024年第42期', 10, 32, NULL);
INSERT INTO "queued_source" ("queued_id", "packed") VALUES (1, X'789C955A5B535B57967ED7AFD8EDC455760F60046E5F7A9299AE642A5579E8CB74BAA6324F6302B2AD191BD1809DA49F8E2C8424D0959B0081854080CC45124601DD55D53F253E7B9FA327FF85F9D65E470A7177A763CA96C53EFBB2F6BA7CEB5BEB5806AB763A6136F6AC1D7FD7D8B48B25619D9C88DB23426D655D23C323B70787470787EF89BF5E0AB39E92AF8F656CD38ABCEA1ECCABD5B23C4D4BBD81D598B39A6B3449951266352F5305B36AC8B2DFE592F31B72AB2023B1EEF62E7E4BCE99AD984C46CDFAA2DC6FBD6D6EBA5C76670393719EDAD834EBF3663522F3AFDE36A332B36356EBB2BEACC21D6B73CE7A55B7CB01B99DC01C3C55E194D9389121CC39EA065A32DE50C9136BA581A76F8C17F47D734EA52FA4B12113292B5E169F0819ADD3E5EE0A155FC253B31EB51A155CDCAE5464228685C2EDBE27647307DB9BF5B85A2F7573751559C415B45C068EB2E736D5D60926D887FEEF8D2D3C550B0BF8FCDED8C6DE98639542381FB732FCF6E19C95A59BD8AD1308D1DD4CA8B904FD5ADCEDAE6CD8A54B997969767218E91A060669249162C5E1B6D646ABFBA268362E64B82C3E9A7DE69DF04E3EFACDB7CF26BFF13E1BF27C33F674EA89E7DFF4599008EA93F34159ACB95CBF1472A1A00C3F94AB9AF372A3D03D5E57D5A06C9DC94042360DB5D236AB8B76AB251ECFCE4ECDFCFAD6AD89B1D9B1A11F6F7CEBC9D8F89F9F79A6AFEE06CBC0EE667DC92EE66174B9EC87D165E21273FA7AC0346BA500D5CA98DFCE45C51FBE9D7DEC9BC4F3B60CD559D15755FFB619FEEA5BD14D3770EB6EADF3B6197967337C11EEFB774685AC55B050C672562464658AB2B52A13EB2A9C149F7EF15FBC8BBD1853BB87BC85BCDC97C14BAB78862D66BD0F1F4EE0AF181E1A15DF1B2BF803375DB1DB01F2D4E68E8A1CAB0462E0E29D756C70B3B969972A30B5598D59D9FDAE7F994CBD39277EFFE91F852C27ACC2A2AC27B014E6B54E56685DA728336DFA0C97E5F2513714851BABD35D47CA8380DC2DB094DD74D13AA5256A2D44764EC630D90EB470143ED556C4AC9EE2D1DB66F6EA6499C7E4967DE0B75637C8FF1B2D9AE0FAF867FDB85C6F8C245BF48D9182EBFCA487B87E8E87B8AC46027E211772D0958AD46488E21323F011DE5EDC768F085C101A90FB69DC1DFABB7AA41D3A12A3409CB0700B95DEB7BFBB94A59A0C9E98CD344B4368109EB7DB052B1E8272CC561CF129EE0C0F8B89292F3D4C94CC062C17B32B35969C42B896E571382441D0EA3C3CD6AC2EE8F9470836755E50EB7132ED8F910D72C3C63AB230DDAA77282453055A173C7342C77D6F6074F8B6502739CCE331B565C8FC2679371CA77101398120F26C55C683EA740FA6A45BBFD8C3D93294B7EA35993FB432EB84074614330903E1F5AF73B03BAD42B874420462CD79B57B2E4F93986935EB8C906AA7D66D7508E8C8490C60AA5D6AD846506DEF0351E0B024EC7E4DEE5FE00FCFC1E6F459C8D1E7CE2576661DD19E7A43DE9F4E84D8C928CFE1473808280D58C2E6F2F2350C2E5B4B32B86F97F6615E688D56E5F6542EEC68ED1F00858B35FDC6F003DCACEC39BEC8585A7D7740A05FBCE85BC0AA1FC8E226C9D7889B8D05C43E7C02FB5999AA8A74B02BFC43ADD570EAD5EDE9CE4616BA03EE43FB723E2613077864562B94091297DA54A4C1AEBF0367E98662CE2A78473C0BDD519AD15B71BE920BC82ED01AD477845CA74A845DE4EAC998D57C85B4A0F397C0CF7F7FF9DB41F7FD7B77078787913BF1C317D5CF3EF9E29D677C77FDEC777F78E719AB83201D1931827CA134DAC02494F376AAB8F83B898D554788F4C3464888EC517036AB9564E7819B99D515F2ABD01165603CAD1F5A47296DB2F7408F3E3C6B00791FB4775DC57A97EB6F32B2955982A81CA2FD455003DDF874CFDA36B025A9418F48638947207FFFBB0C5EC8E24B7835E167E49870285DECEEAE431B6A27649DB6657D15D18A3084109018004E865D2F590DE4F8BAB5B5E8C445BDCE20CC3B639C13ADB16D5F96643B6C150D195B25B0BF22A6E328C54DA238DB6992544B0D00EBDBAC1F642C02CD87F325CE09420E9728A0A1DA124078C70A1E22D5E9ECF1A36DE9EADB49DC4626D6A065782DED09C1F1A71FBECB47C4550E9764F90CB7644EE4723D78F0604A5BC8F581005E2080F910921426EB9DE0F23E9DF24DCF8AF1E72303E2D113DF572ED784E7A118F74D4F7AA66F4C8DCD3EBEF96BEDBDDEA78FC4C7346DC8FB74DA3336C1CFF423DFFF0D88A9D919E7F17FFEF153DF84E73F3CB39EF159DFF48D9B4313FAEB0D6CC0D3BD0FC5A46F16AB7863FA99F6CC3E9B9E14BFF34D7A44FFE703C1004910D0BFFBEA46DF7AAE2B2B9F7A6766C0986E408C9B2EDCB8AF65A849DF98F0992CB439E77AE89B1653C23B29667071CFC40DBAF5107DDCB8F6C9F0DD5BBF1CFADFA947D76E3AD71EA75B39CAE88B3F2EBC335AD81F6E3035ED9D9CBD71EDDFAF41153CCFF344CFFCC5C7E21A4B73ED6F667F49B307C4F84DB21668E4658AB967D71F83D0EE81FBC83A57BD43DF64597C293402F4F92BC6E0F940321ABE4F83047EB56D7CC1224A31C153E23ED00085F39A5A8C59E70B4CAD9916D9BBC776E042560F543467B6346FEDAC732AA1858B3176350619FBA2023FEEC72FF9E89EDFDE883315D69C592E451DA1119A2B6D4CEFF3CF47DED977C9C59FA76F3D9B9AF14E7806277C5F4F0A9CFEA067CF9B0FE8AE405F75BE0A166E3696512368F1367035783C456EA5D273FA9FC5205D7DFEE87201E059457C3595DD62FC94990C600E71A5165AF22CC21865564304C0B10074C25B93F2D74BFD23297A919D91E882616B250BB8B4D7ABAA5C0157C4152010C5BC66A02AFD0AC24BFFA62C46D910A02F14CC9936B67538E19E615576B57DC131F65576BF4736B6ECFD8E63232C69A7A9205A8CB0A86C85D2BC0C1F733903CCA3C08997717DC25DCD615193E8754827E784A9C938E2CB29B374A62189587BB0FC4E533613DDED97B25A55AB956E2B49CC5F5740001C124167561AA9479D9164CC19A9467884F6AF277910DA75A6D52A60829CFB89CE80EED5CEC879754546793DDE40F8E3D0AB2A8776653884EB601FB59DD35E6CE00B7FCAAD3296E86CED1E1294DF6157A4572E61E198D953553822414015E1CDB43D3DA28B1672F2E52225122AD94A20A0A82346AEBF6D665C234382857D6737304A1E0797059124E928DD2ED09AD121C1B726E70A9EF14A71C72DACC318BBB42E1009DDC00FD5C10B5A0D22132EDBB902B937CC1A6913D50C2474AACAB86E438C640C43DDCDB6B3B8A8B37B7BD15A39635C6400D17E406ADACE5124A45A6623DFA7301F02D3269F7B08F7C7A62786503589C1F169DF94700F0F5FFF66E457D7C5BF4C7BA6C61E79C4CCECB477EA7FAEEB39CE52C24F2FE1E73028FC8818FD5731E11343B7282938D33FF4D2741A9FF4C019DBCBB8216113824F74573B085E10CEBE3030D1002E35C0BA1A6075EA2777460787DDEEBB03DDED257BE1CCDA8523875511068A0CC8B6BF9B991F70DFFFD5BDC1E13B5766DF1B6003FCF81F443AE5E02332971E80ADE0FA8EC7E737B1BD86DE3C85FC56B84FB651B5DB9D97C8EB0C08E4858E79A356A741455FBEC220A96D47310E42C2A45A9F421528134C1680839400D17DFFAE9B7C8A682C1C20DE707A1D9CF33AEBEF4BD5FAE5ACA66A570B61178BF1F7EBE09FC0E5599FEFC9CCADDE4ED4D0D1AE560B5A2B0D8D0F7E121FA935728CF285A2EF4407A326F13211C638E7331E5781732EAABBBB5B76E43500194FA17B59062DF5DB7B2FACE636BCA33F484794CF284A8B0128832A7A2B1226674EACCBE89AF69F41A1D6CA72F7A5181C1C7BE27DA4930751DE8502C8B306AA28D5660688601E52A8D43C608F6046D7452004D881AAF73CB584882625D6C427DE477FFAFCB3CF0491B8F9A03C5D271CCA6789C7697E494E3897B5CBBBE2374FC67C8F3D820A7C08B2B02F530B14B6BB2F514C50C328BD831897E1BC5A3B85BFE933139A45EBD077DCFF03A74141D7AD5D2083C9CB22C09B00229C64DF4256D053FB46EDDDD6F7848377D2F33507B14FD0F3A1A9C94788BB621549C52E513BE7B79FFF89601EE51C2CE0DC62B31B4A59C5956EA0807A1BEC5D06759E6B6E820DC8D6324E679B3865DE7B3448FEA94F7DF5EC2F8FBD13633EF854F50562836904672DDEC3A975C185019CC92881732963A583101BA04716D194F02AD7A64AE0C04FF4B0B5E3AC3D4D73354BDF7BD2E1A6F056A6933294A3D4041A9EC871A301B489F3246715E02AC3176F883A54E5E671FFEFD7720EDAD7908F57B0038737E711AA347422EF6ECC21D455DA6FB775C97D1A0144E368993B667CCE1D3B85BFDE188E4E1A2E96C1C1F05C975BF33246E144F1B3B8ECE4633D19D909902F46DDD74577839286708F5CA7DCD9DAB28D20B705CCC61AB97F64D92AA6EDE22BECCF53BB998BF785176E79696CF9474D2F57BFE5A59B290CA5C8DD56528340A4A6CA29996911098937ACA500EAB35E4287124F1DB289FA6CC70F58A5F1CB0366F10E186FA75514977E4DDD144423D2F05A8A2B2FB9DFB2326BD0B563A7684AE68FC9A5E6AA9084E07CADCCEEC2FD6852ADBE85DD2A010529EA8A013BB78F7D1886E97B3BCD9C078062CD5D102D6008D79B93481ADC883ECF557563CFE95370D94AFDE117353B907318E57E8BBA5F9D75E2CE275488E316D407C954D81D91B9E988400BA6D3EDF2281306AB986345D1750C7F379026DE5530280612294D03438E9BE8563A6C8E08873C70536AE468F1A055BBECD7B26529F56925B08FD023AD0462EC2860B5B372AF9DF884D621DCA71F6F14515A0CBD9C4E21B534D6988C136D83D3693E8E83B8E30FCE5A5FA47B37E6C859EA28E9EAFD2EBB5ACFAAAD2CEDFADD4B0E3D1CCBA2D9872FCC669A825AD7EA4E05023C2C46C9ADE047BD9296BD833D82407EAB00A1B862C26EA466627A6532A9E33519423CDD60E91F4716DB6823D808C48B01F205E8B85853EBCBD4C8D36F23E83AB5B0EEDB279CBA9F3984B144FC45FB11664242CD210C306BAAB5B991A7B92A80DDEE64D4728C02F590F838F79FA951E62FCBF23A35CAC24B567AD5E974C61BFD1724DA0149C7C8C07DD8ECD50319B06FDAA4595731CA5620C2F0477DF12A65D1DAB9BA78414AF39729FDE68E99C700177407C4B0B69A946FB716753B92EA2B6E41D2CE55D4157EE433325CA748D76918D0030916CFCAC3456E6AF751D75E40FD99A53206396881BAA958C54827130748A9A4B75E1F5C6D1DCB721B29530C4E0B0D4B57E30CB588EE9A841D628480D6CEC56DD3ABF84FD1DF5873FCB7F71AA7DFF7A1003DCDCBFC1C04A660D25AA27D9A06B6223DA3060AA7A06D6800A2220298B6605B0E2376362673D631D54FB0AF0936A45D886397C6216D0FB7DE1B6475DF9F9BF5FFF435818BC39CA99C0CA270836AF24E52D4AB753512C3E5B9474894A4392FF7E94D0C3013D7007321DE8040654ECEE08583C85F92693A85DF43F010D9B1354F80D1D1AD797E8157A3AE9C8AED32D1B3CE1B5623CBDC8DE847A0C595B7F68DD7DCA720B537EA76B1D8BF24F52E570AFDD62E5F52ADB41129321840B5A562452882F4C9B7E6CE34F736745D7EE4D06703293C2C175EFE203BA9EEC0AF8C7DDD9EABE1343A9F6AC8B403278081E0216A2E5A9F3EC4041A0FEBE006BBBCF22B170894C3757796BD06259B7D99FA81CFFDE2D657DEC95B338F1D7687935473C5ACED3017B5B6B210023165E58A547B22A64A256723D47BF188F08C3FF6E9B55F3FF63EF188CF3FFBE2E301A1AB2BC407181FB13DAAAD9C6E124D174F9F8BC14971ED433CBE867F30E39A7E4C1598F8484C8E3DF5CC0C8DCF3CEF390D4718AF951D4DC4F5E1F456C788EBEAACAF3E1DE91CCE784CED81952CB760E04454EA140314D7C86FF93966357FFFA5159F6CD6101B0B005C6A96345AAC5414C46663D1AE14188531CE5D2399474E2F937B6990A537D1FCCEA437EEC88821B2A9EEA753CF7EC94165EBB44D4E5A5F02E410F2F55E3550D7B55621AEC7DD876A9E302339A72A6D87E8EA80B603516A08E74EACCCBADC4E72FD635F64EDD6818337D5D36EBAC2ED5D843E051E7508CAB821024246832455BC4125ADFEB50F57DD5CDD6C776432C02885D256476394EAC4A533067E141457FC3D0FCD05D59EC16D200D4D3D0BE9F7F080DD3D593F407D49392C3C6FD6A811C0DD417AB1A6090669522B900719E9C878DA628E8322D7EB5FDF0BBCF8B53402D86E5328F43BFF54D9E95EDB1B03D54F0E41439729275423E7926DFA9F00F8BD572FC06D67DE2D18C6A6C71F7B9F539115A6D7076E14B2B7DD42AF8BB8E856858E598DCBC5758411B6FA6862CCFB74ECDD37E7AE9FFEFF0C82FEF3838B5FCC03DFEDD225656BCDEF7B3D31DDBA71DF1915FDD76FA49EFF074075AE80');
INSERT INTO "queued_review" ("queued_id", "parser", "filed", "done") VALUES (1, 1, X'789CED5D7B531B47B6FF2AB3DAA42AB917F0BC1FB977EB5E27EBECE6D6C6CE3ACE56B6365B3732C8B63658B03CF2B8A95409F314200436209EE6615EB1419263D6E881E0BB24EA99D15FF90AF79C6E6924E1114818936417970BC468E674F7E9D3DDBFF39CAF3D9D6DDD1DCD3ECF5B5F7B6EF95BE1B7E76E77A7AFFB6E63C0F74567ABAFABCBD7D1D8EA0F7CD6D9D4F56597A7C1D379C72B2A2ADC26CAAAEAF5895E431655BE5953755DF636EB92AC288A710BFEBA29A82DBA4F6A1605C1A7F37087B75996244D94449FE4F5DD148156F31D6F47A7AF0B887D74E3DD461DAE404BBE4ECF5B82667CD3E0F1777676D38EFD0DBA18F0B6C27DA43F694723B9CC236BB9271F9CB3637178E82B9FB7C3F396C88B728327D07DF7A60FFEF2C8D840A7AFC38FCF05BA5B5B1B3C2DDE2E1C1FDED8C84B8D3C36D8DE7DB3D5DF79071F6137B5FB3AEEFABB8A7F411702C5CFCD854FD0B3E6B6D6EEBB01E8E85F3C6478CB0CF678FEDAE0F17674F99B5BB1FB7FF9DAD3E5EFA2CCFC717FC88C2EE757677EDC0F6187BA6F16BE61343FF3377F566ADBDBDD75A7AD030900B99B5F21339CC6698B4E27BDB79D6F8AF3C7FE0AB475399F0BCCFC0BCE6C47278C49856B5EFC20F0DF600BAD6DCD9FB11B3EF3075AA0B71F5CBE7EF977D72F7FF07B9C0ADFE73E601DDFE0E9F27D897344C6FB72D930191FCDA547C87AF6C7FD39CF716DA8DFFCF59B86DA28DB87B3B964D05C583267E772E9815C3244D6BEFD717F94CC2FE79269927E600E1D5A737DD6B7693BD14B1623700F7C6B0E4DE432DB6410EE799CEFCD92B18C39BE6D4D66E0DB1F82F7F0F35C9F197D4E82B32432618D25B8B739329AB6B6B73573EC3E7C974B8F5A995D10247B779744C2F09820E8647F1948E7D263E64C3CBF92364323646096F62908CDD87D73E6C236DC606FF67C1F5C806FCDE161F8F97D7011E8C23D567C10DA76E38B5EE48B5E075F823DF6669FB584BCB0B3DB308CFC5CC4EC8BE09FB1D5FCE4AC1DDF23F30F73872B70251F0CC245BC1299809E90440FF0CB9ACDE6EFC57299E7642851A563025F2E152817CD6D815BFE165F00A58A6FE28506CF17DE8E803F709B3DD7DCD68292CD24B2B13BD0D9DDE103C2777D9D9D542C9D3BDA7175371DBDCFDB71BBFBAE2FD045C5FC9B1324A8012EFA5A9151EF5CFBC347EF5FC515DBD1D6DED6E96D65CF789BBB9C0F7057475BABAF34488F0A9FE925D8D580E41D9FB7C5834481C64DEF4D7FABBFEB2B3A44C5E00549E76555E30D55130C0567E878D27289345BD185478EED44614DBB75413644519124551135C3D004BDAE1EDCF40602B08DB8D1059916055557244D55651586C8C4CF99A2DBBE93A7B0F2AE534EE007977F77E562FA5CE9167AE04656805356D014DE90045D9365A562F6E8738DB0E537DE6AEB86EDA4FA0CBE78E72967F1C67B37FE70318D67318D74227F963041348A532F49EE38E1F7572EFFF6BDABBF2B9D59827366DDE9EA6AEF7CEBD225005BDEA6AFBA035FFABB9B7C5F7AEFB6B7FA2EB57A9BFFDE0DE338B64DD1A8FD80B43291FCC600195EC9EDCF99A11419445C005700239AFB0364764B164438FC80BB643D0AAC85533FFF64C64CF693EC53D21BB1071F4BE6C2906046D7ED7FEC91788AF46FE7F6A3643F684E1E20FE181AB00FB6ACB1C15C329CCB8E012A50799E6B69F7E37791782EB34EFAC3F66E2A971CB1B359C40DA92576DD9ADC220B5B646A803CE8C92587E9FD8FE16C369F6D993363001D72E909F2DD13129EB342DFB20E0386A872424B82331F42EDBC8166ADF4212281892D6CBFFF29EBA6A03748BC6C6EAF406BEC8AB910246B73888800E4649EC36001FC90A75364ACDFDC79944BEE20DBEE3D821190C1352B9D226B9BD6FC0C8290E028DC89D00D50D0772BE642089F1A4CDB878388BDF607CCD56764671CEEB4F6D30CD899CBA97CF610F1D942089BCB86ED78C60EF69B8BEB0063ECF82E76753D45D69FC37F760F10C79F5B2BF873790F28334E234D4A90D1C716A1DBE3A3EC1EF6153404E012B01010277BDF81BC90EC7DD2BF6EC7D7413A80F7F8D4CA237365A81AEFA5F2B5E0828EC4734647950BE525F191A494ED5E28362E9B9700FB9624481A2009C5100D553C794F7C91ACB32BB3EEB25BD9608A03286C5D0D9ECFBDADDDBEC2F84F7E8CEE71150FB90C81977589D7754180ED9DAF695B2F1FC271E84A160489D7244DE679DE5024FDD5A3AB6A02700A7C7531FD7FF9493BC61B20363AA00D5995CE0FD85513A0D340BB0B09FA59495005A684131090452E7DDF8EAD01BE002462ED4F93C85E1DF8F26B4FC07B176915AC5C0D0EF2B872FDC36B57E96CBF02002A29450995AB00D0E3910FC5563F047BACD9ACB5F40C3E9070D4FCC706DA9562CF1DCC65A537486C0EB144662C971926A95D0081C02E6B3E69860E81690008CDE914208472EE213E092E01CE31A38894C840984436E0AB5C72178D4D913D0AAB10EDE47B0E011EE607C385A7000F8E2D01CE414B16254542E1FCE22A195E06A8067DCB251F939DA8190F23DC02543B1EB6F6BF2503B3550C6D92E62013AD02151E03CEFFFCF1FB8D82A16B8D3C2F8B1CFC63AC72255F52028C5AC9BFFDE111F26C02DCC8CB8ED549E66B257FF58323E4D9B4BA927720B35C076406200C90D3EC8B98C1450627D1CCB89C044138624B64A204179DFEE47BB30C0B034CB6B2E30CF60240CE252711110F3E46C3297C9BDEB41E4F54019BB2542EF7B5834DB6601B5BFCB76EF960DD563F2D5EB8B1FCB0704CD96E874669494A4AF9A171F9A31BBFBF76FDC39738368AE8AA9AE22E1BA57B6FB5B5FADBDCCE1891D77949D30D9ED764013EAB2F75C69CA60782AE40E382A689BA64A8D08D138F086469918DC52DF7A4ED5ED065C19000736A866A28BA2256C08657A674549BFD97563AFE8526FF285DED745C38D68226A880041455D535513534433B07636F35D1784975E44230EAE502202A7FF331065085AFC15229C80A880F2AB286261B8A701453FE101C779C5E3F0427386B722B971E25E11E7B6594FBE02BD8C4029C193AC0138F3AD5CADD6CA7C19DF968060ECD7CEAF058E8091FB8F23BCF0484CA0EBED2F45380D023CE466BFE3E4002660A743802600371C5CE236B3108FC42B041AF90E07D76057082F399F43F27B187B9D4920D4823F4040D9DD1587E75065087B93C68ED1C90F4542E3992BFF708F800D3411211849333712B339B4BA7AD859182E52C9D06DC0A441865B85E058D28629101C563A6260C155CB4F7E2E460C88A0549780AC06BF9700B303736879EE4C5288E988EDE9C3C70109663CE6343C1FB013A479EA1B172F33E9A0E41FCE211B2BF6CF56F5AA1C1FCE0E811B2C8C2C571E00A894C832802E6469AC000F8EF180A1F3C4687EEE67D92780ADC624E635736C80E1BE40A36FCF1A36B37AEB8B1E0D34F3F6DA74BC1959CE35751D4DAC8FD9AB3E319D2BFCE468B2C8305561CAA6B138EE42A5A6D4DF8EFB6B7757471CD9F8B0DDCEDD6B69BAE541D0FB6A2D746B5C5778B6B6EEB801DEC8D766FD79D37DF7223AB3A8A80CAD7DAD9DBDC6FB0AF4DFEBB1D701232E2AEB41D2D40156AA3DDF65903D7DED559A0FFC7EBEFC0C9F85B5F97AFB9ABADE38D379B5AE8C737A007EEED392B46156B1CCB2D0E3621AEED3377DE38FA40D13E7412BD0E5F57774780BBDA16F071CEBF5F73CC388F2AADB31AA6669D7DC1B56947EAD51AA5BED0F45D7F6727E8276F0017DD79E4E00555A955FE9DC50FAB97CA3F3A2870E398EB736DC2917FB546F9BFD5D6C1B573FE00D709CBC0D7F206AE8126FCF1C6279EB779EDD2BF35FDADFDF6279E37AB88B0B332D41A5746330A586165B873C9D1BE55A366496AE6FC9D74EA5D7BA9390B4DAB71A1B577F8035DC081FFFAC403ABC2B59F9AB3C2B41A5798AF95F6F457BFE13EF1B079FDC4E3DE5F673169352EA6627F3FA6FD6DE09ADDBBEC2C2AADC64505FBB92B2167896872EDE7A3BD37C1C289F23D619065A1C1E0E5F2A38CCAF703EE630E8D0BC57824B802873D89A063CB804B68634A2DC2077800BD6EFD3BF019D70462B36973246C3D1B664152B9E41A7C65AF3EB17B9F93E48639BA92CBD2F8A1C319E65DC30747C2EC4C64D60BFBF92E1CB80E60C1C3F4518F3D3B56E57CD49C034DAB27E48B465291FBA3858103A6993C8066B9A2FFF8B6BFEBA8FBF8EF1D97BADB3BFD2DBEC696B62F021C8CE2D3E26EF3E6A7C82F32306B3E9BB2377B72990724FD800E73165804473C429EDDDDEAA7BCE6AC61447B2F9A5E04F99CFD7C25F8296BC8D4E265676350F897D6C45F850E2A8A82CC0B92ACF2BCAAA892F473577824AAEA08BAA869B22E29B5C49C9CB2BF75F4E1956BED754AD72994F90BD9FA05C81632FA64D9AABCEBAC65EB346EC70BE1FAD90A5785B90834754E30548923A95D3C9FC32B70D65BF331929D22911973689C7BE7C33F9DC62E648F84CDD5CD138D42CE6D676211D2CB22A54FE397CC6F0C30BCC67096B9B4C0BC44647E9E847B72C9C7E670963C0D310B512E39884EA6702F0034C637C4813371642770132D1ED9B01DEC21FD43D6E49235B965CF24CDC4AEB53D092808788D7692D013331231A3DF02FE213D732436CA302189C4D100327F00449929C87C14B4765729D00CE632EBE6D27A31146CC15E3F2CC04578E4208A51F62321D6D16A91EE0EC0D6A53A00617C800C3D61F1F664072D43D6580224046D675B23241DC94FCED2F64324F60CED62E363A0C9167200A84F0E47C6040CC0ECF23ED98FE4171F9264D29CDACD6781CF732C44DF5E4136329F2C5E498F16AE8C870B5792217605E9A7C7D94598A3C26DA95D736188798D31682D19CEA59E221EA72903E8111ECB80A20D8D964F1CCC12191A84E1001D73718502F3207C603FC942021EA9E2E7D51D8559576A67A7D0C4A18719A46C21644E2580A388B59776CCADC738A0C92D04FAD84DFC0A19B6B5421E8EA05111B30AE2D6D820EC88AFFFB83FEFDA256787D7B5DABB2436718C79477AF57D70815D37A3EBDF0717915BE82A1DAED6782993A28E540AA98963D3896BAFFF29EB822A589B61A634D0940A348F90B54D73E31E7662204C8612F6CA162A1020F5A1038C93EC8D502BAA7BCF9C134EAF23865506B68C8781767EEEA0D08B18F5141F8C58934F998586A98B55D69BE16C4B065F7BB3288E8B2BB8294F6473996AC267384AB851870DF8350E94A7CF7D6851F476B4347581C6DFD80CC73B27F0FCEB5F8ACAEBDCBF77F87013E63ABB3AFCEDFFFB3ABDC7B57D47C736EAD0B15FE3D0A0E347830ECF099CC849FFC1B5B4714D97D05C5868F3353FB689D7033EFBE001CC3CF0028F232E3F75086AA3B9BC578D27CE826411EAC5CBCEA230EA5814B0481B60FA1B987036B085E0DAAA235C461DC2A54A8DBC20680DF9C5FBF6F0536B358A81E63158E7A10672D0939F1F68100C456FE455B72661B64A075E1DA2C51AD51BD832AEFC456DFA8F71C9D33F61BDC3765ED8C5D7E6A08FD438B28687E1C29013264CE61FDA870FADC5203B2A71672D6C11A3D66106962959DB65B60CBA70F1FCCBA5965838306D6512FEB3701BD601768091852DC1D004603A86F4C0DA1FCB1452CB98BDF470A66ACE9450E28C502604000C2A30828B21E19CED0825D0A20B2F6D30D0CB9169B5703FC0CFAA21AB000C6549520DE16460AAF38DBA7032651E88A9BCA40AA26CC8B25103421778AD06B2BC22098A82CE62CDD04545915EBDFE5D6D564EA168FFB2E7E4F8A41D812F53438A693B556F166AE004AFEA9A2449BC2AEBBAAA1623E70A53C95A3879B28FDE57DF7437B823E50677C4D7E086BAF4970FC1FAD98B4D65B01472B0EE6029493214CDE07545530445D2D5A3EA2900805B180BC7F14D528516EA612786199FB40F7A99099D2953A013796A0997DD5B27FD7B56ECE9B11AEA1946CCC24271CE1D513E75D2968BD1BDABADADB5F3529153AE87A1503A0C853AA22D0B0191A97E6B324375B71E3C884361E0B47D38889AD136559468682E890CC175E63961D7CDDE67D6D27ABEE7417E75C10E7D472233F02D60089298F821D8633FBA67ED2F0294732E621389A7A8F9C47AE1588729B74243887F23336474BA0AD61384D2792ED4A1CD9AD309B2FA906B6CF4B6FA6F53570546800E6F91788AEAA2A39864159C02D182C1981303A0D9A22649139C30E7EA3046D630231D3DFF9169EE6DFFED1BEFBDFB2E87011203FD646706F5CCB5258C91A0312088EAFA96ECC42AF7DFADDEB63B3E8EA511BA0C47290DA7D25B738C7498C3EB646218D5A0D58764781913DFA3CBA03391A135737A07201CED77C4BD41ADD4601DB018A6892A655526A524EC42CDC1C96C31A314A49E9BC3C3642F46869EA0F23734CEA023993F706D4D2C89B728D4DA9AB3B51445A0AD95294201DF174C216AE3F0FBA6F6C06DF756C552AB75A85E762C4922713BDE03BC7BFFBD1B6828D9FB0ED749414EE6F28313566C32DFBB45860648244CFAA9BD697FCE5E7D42B20F80196CE55403BEA25CB1CFD45E2EE0AC62949D9DD5F5A02DDF0705FE14A764E5A943C9554FE3A8EC4D35582296A508570D14546551D41440A0BAA809EE27ED2BEEDA495669412CC36DC719D26B184A0D2CAAA91BC764728BB208B0DE1064499715ADB8705FB5B6555DFE6AD3B72EC4EF3CC4EFF44379B13910336845120D49516599175EBDEE585DC66AD11E2F24EC9F40C28EE4F9618C2C1EE1F15DAC2C900C335CFC3D4D62E2AEBD739D23890873A29CC6D776FECA8C582A54250967AFCCDCECFEBF3BFE166F9B3BC0290156B11E3B6EF25E7E7195854B3157166378A1CC41F2313A1DC647D1D3129FB7A2FD80C4ECD81AC2781A91591EFC8C21DE1B3D189D995D2E3CBB1365850CF073712A01BC819AC4A239C9E00AFAAB8687CDC80A2B54914B2D32E719733591831166E46604CDE994B93200C2F2FDF44AC1E5927A9E4B4E0205661F654E210C21A75EC2FC6C1F59D832A33DF601ADB6B013CAA5B1DB64E54955A058A690D661B0068A85EA11B48BA0ABA160C712B96C045AA2E90603248C1A21AA80230F0AEE3E7AB33536684D3E9584D7B9FC2CFA6E04F17574CC6517EC603FAB2C91CB4CA3E2157A60C5A276EC5BA0CEEECCCF3FAF368E52F10D2A8BE79F947702E02D5B2BA2FAF266A1BAA09854B6613ADB4AB5D466DAD3536F82A2AC8B92A8C22F4D946483D7CE18554A2F188A5FCD304445817D4554355D96259177CB853FA6BDDAD3041551E6318A8597B194D13981DFAAB2782A67C38528FE9C45B1EEF60491574451960D85D7644556CF03295715C853F8592EC4F12717C7B39F11D73040C9807E488620F192A0BEE034F821389E9F8B58DB9398FF8886DAF903FC3994200F1ED354B4B4B9B37A1A9C6D6FF492D5AD6341368D692BDE763658BB94BF2BC8551C0727951963CE7A736AD71AA7E6F950CA4C4C90F92C866E8D65ACFBBD243D550C830294B953C83A98895BCB3D648D56FCDADB60093E0577FF62D41C052CF71D561A9BEBCB2F84CCE909962B48D6B3D6FC3480D102901D9D206B4F1073F725A1271830309D60789A15AA45C448E7C8CEC673196AF88DF5DA2BEB4087B9FAF1F34194458AD9838FADBEE71804C582042871EC12753B601E455F12803BA24D5A1784256C62D9D77B29BB77A510CDB79EC5D27287339844B18DA51E60145877647E97E1756B81C659F5660193D23ABAA32C1AC98AAD3046E170823DF9DE2846AB6D055149884CD020BCC102FAA5D57101CCE6A331E80FE0782C7246BB075CB5133DB46F4B185C4199C0C02F7E45998029178B4186E659F95C8C32A23C045CEC2824A872D06ED0C7B115644B669A655360B01BA0699A50010DB962E752910F41AE237E04159DCC73AC320C1CCCF4E1A24A87EC58DA29C36BCE2C990B4BD8BF7F3C645A0E0C800DD2DEBC97DB8FA2FE44F35D0B492DFBCB24368A020A1259CCA26472C6640B3D300B5B303C968003D470C230422E81C25190BF79B497D352204E7338F7B307A08DA07724D68B5205B3154B99330FB05C1E2D558CC3490DD192BC9142CE2B8B7709DEC7A81F2A917027F490C6BB04C9F818A677B272793456900CCCDA87F3E68330EA329B180F8969B5C92096B8E94990C40C96B819BA6F45A70A5509C7324EF5642ACA385BD664C6D1508B719DF3B9F42812D94F9B61F42691850448361D78123D65A967E6F37BC8B49E04BAD8569EB0981B509D681671D05AD8479FDAC2082DFA87A936ACD01F524E8680B2195DC6893B8CE1703241E003766C6C896C8E98D38334C2B4A0E0DAC3F740F1C570D458920C63C542788AA98224B24176B0DE207B8446CB3D21890332BCCC357670D53437B9E44191EBF0A094AF7D6B2C41738F870A0141B0C9508167650ECB9576DC9132D3853555AC18ED6461E3A6B1B346D6FA60E8B8C029BF91CE7E1048E18C8D8F8150C0BC012F61D0B02A999313C8B2A5CDC4968530594F301216242597EA67C2C8F613BC0EBD2DEEA555F92257ECF82E214AD239C728951F425279C883502A722448FA396B147554A3A80449C783BDF2B22FF5836845140CB43A6AA0DA49B25C433D89B3B081FEF331E94CDBFB09349BFA57CC2B57797EA9A270B15E5E9249AF5A32DC138F744D859F22AFF2F29188CD5792D5768A15779ACCB68B2577B1E47E069251DB92ABCCF52B8273D002ECDE6C21B10CD5E31DF80AD4D1D3D84440C1B576268FB5899CA5E3512929ACEA698C214C1F67A1A2A47F9B44405F582BB8F7287B687253183402562E1243E9F607C87A0F06F0ED3C026CFFE37E08C3C340A3663928CCCA009C44756C3CCAD8E8D2F192AE534FB126E02D3A222975D4B8B203682438A4F5EED97B78525883CA0CAFB2B04BEB59C6CA2CB1484A0C33EBCDB2344EAAC57DC74A54A05A9349DBB198231058117372CB299FCA04C29C3C009D96F4F79A5309331C03A1A9A6AF28A5104CA58E104C3617ACE83BAB9141532A1F17323C8263A08C92E18755395AD292943A528F184751F8377ACCE03A2D6D95021E20573007305A3047C453A0D1D92BC87533BA0937E0F5216A1C984E94FFC99261D0DD4AEB90325D910C84EDBD896AE1914AE9A452945A03167F75E9A63F70A9F38E3BC5D211A7D45C6C16C66BEE4FE652CB2CDCD55A580256FCB83F6FADC430F330BA6CC7E385E18C65CCB110E76BBEE3EE932F959E12943A72FEBEB8E36FF571EFBDFBE16F1A389AF9D5D8816198188289795FEE4D95DCD64A1D6E6BEC3A77F773AE31C07DE2790D1AF9C4831FA0A54F3CAEEDA8653B4DCD057031578DFB4F0EF7C6CEA6E6CECFDD29971CD66ACDE1AA6CB130D3079D078E1CD2786A3A33F8768DE018CD88735F2CA54255825AC7122D2C166A1762C61F68099379279758ED16D81331892BD68B56A0F52C59EBABB64994EA55D19DFBDCE3520B07953B742C3B569433084A55F8639187D3951A42894E548C6B6DAB2AB850CB5F90532DCFC430045ED46451D56459946A8918556B7B9F8F28293054495434C9D0555557CEC9135E75C64F1506FAAF38E1AFB25BD5054690045196445957254101713987F7795497955384735E48CA4F292915FA105903F89B454FD4D42C7AD932D95F860EA4966226B48AD466AD042B35E3D4CA512EB5914B0EDB715AC124936508D7DA0CE73223F6EE1673A9C175560D8EAC4D93057C7125F398E537060AAF992A5E77C70225B8A8D60117191A01EA88D5E99B05F02D0CF70BDE3A6BE70055A2F47DB233831EB1E2CB23B0126D6A17C32D595590E41A7A80C6FBCCDD8342602E75CFD8BDA3586C7765DB9A9F218BE32CF7CD7EBE6467370ADEA3E44E3EBACB4ADE5A4F30839D56CA4800B340FD22A3FDD8ABB10C1608A07F3ACEA7FC4A3A777048C67B99CFC95A8D5235721473DDEF3F650E417378BD2AB34A8057AD3997AAA05BADC16CF69B8F82AC5E0CF558B9E3C352ED4941ABC3115C98917884BA081F91F486399C457FEBD0402E8545315869447C5F1B75ABA3A050F96017992F0DA1235D8A05352416657F566348A9A4A5A0D58C9FCD856D736109545CFB00D532A718356622D21A449CB9BC02EA1B722D1131332BEE4D97ADB03A6ABD90037C772E902E463EE3AB9B8F863E7B3B9AEFF83FC7CCC0216B7B5BF83E38290BF429F74441AD6C17A8A3AC23CEC3D6612E3946466640BDABA6A16A257D52AB599F3CF2CABC42FD18FA42682BD3C7E16B9DDD1B2B6D075A1DDB017B9F2E0985EDF81E7AE2699874B1DE10C66B80AAE3BCBEAEAA3019157BE6B9470F1FAB9694EDF4EA59840E571C9C478D8E474E69F5F858B163800AAC4A5E571549943495D7B55AE2C4CEB063279875EBEF9B566EA9ADAEC848BA01BA8C2ECA0AAFA9067F5E7A4C5511399DFFFD42426AE8DBD9F1E127F04B571598D3B89F2FC4E525FB767CBCEE4BB04C515409448A170CD897549AA04EEF6BEBBA83BA4C492378E7DA9FAE5C773D1A8B722296E9188E114F2E573CCA32E12B8EEF1BD7DE71A5EC5011CB699762C145B5FCB2830EC44A70C076B8FF7DFBF2D5AB5546C097500C5F5EE954904B8843AE247AF5DA7B1F5E712356CAAB17CBC72E97DE8457E173E64B4891AF7446972CB19254D1A7D2C294CBC72F94EAA10B5AA162957BF057A00B577E23FCE8F8AAA677531EF388CB7BC710E9D3773697BFA199BD8A99BDA6B8501A9C7379B334577CB374F9A654DA7C0A0A71D9D653797ABEB2911D3FA03A7A8B4BABC37FDB1FE8C4BEFCF6F28D2BF8BBB80EAE7C7CC355A64A4BEC05DCA963C158CFD58FDE7F1B84FB6452259DE845522AC899E7CF572ED742E7E42EFDCFB58FAE5FBDFC8797EC9366E8A0417DF3CDFF03CA56400E', 0);
INSERT INTO "queued_revision" ("queued_id", "ordinal", "at", "who", "acts") VALUES (1, 1, 1000, 'librarian', '[]');
INSERT INTO "journal_habit" ("journal", "kind", "ordinal", "text") VALUES ('远山文艺', 'column', 0, '远山笔记');
INSERT INTO "declined_habit" ("journal", "kind", "text") VALUES ('远山文艺', 'end-mark', '（完）');
INSERT INTO "see_reference" ("id", "kind", "name", "journal", "article_id", "heading_kind", "heading", "pinyin", "initials", "sort_key") VALUES (1, 'person', '纪小舟', '', NULL, 'person', '沈若渡', 'shenruodu', 'srd', 'shen3沈 ruo4若 du4渡 ');
INSERT INTO "see_change" ("log_id", "ordinal", "kind", "name", "journal", "article_id", "kind_before", "heading_before", "kind_after", "heading_after") VALUES (5, 1, 'person', '纪小舟', '', 0, NULL, NULL, 'person', '沈若渡');
INSERT INTO "distinct_names" ("kind", "name", "other_kind", "other", "log_id") VALUES ('person', '卫蓼', 'person', '苏见鹿', 6);
INSERT INTO "scan_file" ("id", "issue_id", "ordinal", "name", "sha256", "format", "bytes", "pages", "attached_by", "detached_by") VALUES (2, 2, 0, 'scan.png', '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa', 'PNG', 4, 1, 1, NULL);
INSERT INTO "scan_label" ("file_id", "page", "printed") VALUES (2, 1, 7);
INSERT INTO "bin_scan" ("bin_id", "sha256", "format") VALUES (1, '59ad1b2fc74287ded1bba7af67765d23ad4a49f1ae51902cc2ed3f8ebee96cfa', 'PNG');
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
PRAGMA user_version = 14;
COMMIT;
