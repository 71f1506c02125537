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
) STRICT;
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
) STRICT;
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
  author_id  INTEGER NOT NULL REFERENCES author (id),
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
CREATE TABLE journal_habit (
  journal TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('column', 'byline-mark', 'end-mark', 'ignored')),
  ordinal INTEGER NOT NULL,
  text    TEXT    NOT NULL,
  PRIMARY KEY (journal, kind, ordinal)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "archive" ("id", "uuid", "created_at") VALUES (1, 'cc16b3bb-74dd-4971-a165-e10f55badb8a', 1795917390058);
INSERT INTO "issue" ("id", "identity", "journal", "year", "number", "serial", "issue_date", "publisher", "permit", "issn", "cn", "label", "label_sort", "recency", "articles", "characters", "doubts", "imported_at") VALUES (2, 'journal|文学季刊|2021|秋季号', '文学季刊', 2021, '秋季号', 52, NULL, NULL, NULL, NULL, NULL, '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 20211000, 7, 3236, 6, 1795917396519);
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
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts") VALUES (11, 2, 1, 20211000, '水退以后', '水退以后', NULL, NULL, NULL, 1, 1, NULL, '（责任编辑：沈若渡）', 0.76, 776, 0);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts") VALUES (12, 2, 2, 20211000, '改过的题目', '改过的题目', NULL, NULL, '（责任编辑：温不凉）', 2, 5, NULL, NULL, 0.97, 397, 0);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts") VALUES (13, 2, 3, 20211000, '洲上草木记', '洲上草木记', NULL, NULL, NULL, 3, 8, NULL, NULL, 0.66, 675, 1);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts") VALUES (15, 2, 4, 20211000, '外婆的方言', '外婆的方言', NULL, NULL, NULL, 3, 12, NULL, NULL, 0.66, 393, 1);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts") VALUES (16, 2, 5, 20211000, '秋天，写给一条干涸的支流', '秋天写给一条干涸的支流', NULL, NULL, NULL, 4, 13, NULL, NULL, 0.67, 177, 2);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts") VALUES (17, 2, 6, 20211000, '把一个字写到纸的背面去', '把一个字写到纸的背面去', '——与老排字工漆长根谈话', NULL, NULL, 5, 17, NULL, '（温不凉、纪小舟记录整理）', 0.84, 513, 0);
INSERT INTO "article" ("id", "issue_id", "ordinal", "recency", "title", "title_key", "subtitle", "kicker", "byline", "column_id", "page", "source", "note", "confidence", "characters", "doubts") VALUES (18, 2, 7, 20211000, '慢读二则', '慢读二则', NULL, NULL, NULL, 6, 21, NULL, NULL, 0.76, 305, 0);
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
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (1, '沈若渡', 'person', 'shenruodu', 'srd', 'shen3沈 ruo4若 du4渡 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (2, '纪小舟', 'person', 'jixiaozhou', 'jxz', 'ji3纪 xiao3小 zhou1舟 ', 2);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (5, '苏见鹿', 'person', 'sujianlu', 'sjl', 'su1苏 jian4见 lu4鹿 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (6, '闻人木', 'person', 'wenrenmu', 'wrm', 'wen2闻 ren2人 mu4木 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (7, '温不凉', 'person', 'wenbuliang', 'wbl', 'wen1温 bu4不 liang2凉 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (8, '宣和', 'person', 'xuanhe', 'xh', 'xuan1宣 he2和 ', 1);
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key", "articles") VALUES (9, '卫蓼', 'person', 'weiliao', 'wl', 'wei4卫 liao3蓼 ', 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (11, 1, 1);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (12, 1, 2);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (17, 2, 2);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (15, 1, 5);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (16, 1, 6);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (17, 1, 7);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (18, 1, 8);
INSERT INTO "article_author" ("article_id", "ordinal", "author_id") VALUES (13, 1, 9);
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
INSERT INTO "favourite" ("article_id", "marked_at") VALUES (11, 1795917396732);
INSERT INTO "reading_position" ("article_id", "block", "fraction", "read_at") VALUES (11, 0, 0.5, 1000);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (2, 1, 1);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (7, 2, 0);
INSERT INTO "journal_habit" ("journal", "kind", "ordinal", "text") VALUES ('远山文艺', 'column', 1, '远山笔记');
INSERT INTO "highlight" ("id", "article_id", "block", "first_char", "end_char", "quote", "before", "after", "attached", "colour", "note", "created_at", "changed_at") VALUES (1, 11, 0, 0, 4, '七月的那', '', '场大水，把社里的旧刊泡了一半。水', 1, 'yellow', NULL, 1795917396754, 1795917396754);
INSERT INTO "article_note" ("article_id", "text", "changed_at") VALUES (11, '一条批注', 1795917396761);
INSERT INTO "tag" ("id", "name", "name_key", "sort_key") VALUES (1, '重要', '重要', 'zhong4重 yao4要 ');
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (11, 1, 1795917396774);
INSERT INTO "article_tag" ("article_id", "tag_id", "tagged_at") VALUES (13, 1, 1795917398183);
INSERT INTO "reading_list" ("id", "name", "sort_key", "created_at", "changed_at") VALUES (1, '要读的', 'yao4要 du2读 de5的 ', 1795917396790, 1795917396799);
INSERT INTO "reading_list_article" ("list_id", "article_id", "position") VALUES (1, 11, 0);
INSERT INTO "kept_sign" ("id", "issue_id", "title", "title_key", "kind", "tag", "list_id", "marked_at") VALUES (1, 2, '不见了的一篇', '不见了的一篇', 'favourite', NULL, NULL, 1000);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (1, '7b6b9a19-ae20-4444-8cf0-ee9c4721c515', 1795917395569, 'librarian', 'import', 1, 'history.imported', '["典藏代码通讯 2024年第42期","museum-newsletter-links.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (2, '85e5bc32-c99e-4439-983d-613e63b6450f', 1795917396072, 'librarian', 'delete', 1, 'history.deleted', '["典藏代码通讯 2024年第42期"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (3, 'dc459061-a7cf-4d35-a3fb-b6a93d19048a', 1795917396610, 'librarian', 'import', 2, 'history.imported', '["文学季刊 2021年秋季号","literary-contents-at-end.txt"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (4, '6dfc1e19-0bc0-473b-94b2-21003652d894', 1795917397986, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","改过的题目"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (5, '513d1627-cf75-4acd-85fd-0a5f8b21e13a', 1795917398262, 'librarian', 'correct', 2, 'history.corrected', '["文学季刊 2021年秋季号","洲上草木记"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (6, 'e461b68b-8ddf-4540-827b-2a00ebc3253b', 1795917398303, 'librarian', 'authority', NULL, 'authority.joined', '["纪小舟","沈若渡",2]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (7, '78c9df03-be2a-4da7-bd48-15cee7508fe1', 1795917398309, 'librarian', 'authority', NULL, 'authority.distinct', '["苏见鹿","卫蓼"]', NULL, NULL);
INSERT INTO "log" ("id", "operation", "at", "who", "kind", "issue_id", "message_code", "arguments", "undone_at", "undone_by") VALUES (8, '000e6886-c927-4eb1-a7be-789c2c815383', 1795917398314, 'librarian', 'habit', NULL, 'history.habits-saved', '["远山文艺",1,0]', NULL, NULL);
INSERT INTO "bin" ("id", "log_id", "issue_id", "label", "file", "identity", "sha256", "articles", "characters") VALUES (1, 2, 1, '典藏代码通讯 2024年第42期', 'museum-newsletter-links.txt', 'journal|典藏代码通讯|2024|42', '2466ae2a94260c76884ac8345559f688b16d8e3c211e800c7ac4337232e3aeb2', 10, 2813);
INSERT INTO "bin_part" ("bin_id", "content", "ordinal", "packed") VALUES (1, 'issue', 0, X'789CED7D075C5357DB38820C11EBDE2BA25654C0ECE11E556BAD5AEBAA13430810850493E0D68280ECA1A26C0165A84C953DD56AD5BADBBAB77293E05E556BB5FE9F73EFCDC04B82BEE37BBFEFFDEBAF0D37E79EF39CE73CFB79CEB937CD9A999999594A140A5F315C7486FFCD256EF0692371134B9512E52AB8B65E22F3954B855E70D97C95582887BF56525F6F57317EA510CB25F83D5B1C8A8B9B508940B5F0F175F592283C894E3E62B9B74489004027299A45843E2DBD84AE627C2C7EE1A290C951276BB95824968AD0DC3642B95222F2122B502791A7502E1429C572F4CDCA4DE6EBAA44572D25DE3E3050ECE622C447CBE4120F8914DD69E5239748D10DED3C76DA0672262B1FA15C41A0E82974952815E6881EE85F330BF8B02757BE160B2AD3C445D755EE54A7F9D7FB256AF20BD632E94CF65A3613756B47BD4D82B1D6A0FBE66CA619FA6B8BC638D1594E743EBA6964286A66BA49845216DCA38984520F26F4A0B909256CE846F316B2A02B4D29937A3060006DA5AF940DA368F88CCDD817F66857604B5ED8BED3B6A03ECD76F46F9EB311CD71738D7679F643D7D82F9548DDEC87DA2BC52B95F68EF65E12A958015F19702D9249DD913488C4F643E9CE3C019FC759E7688F04C1F83826651C9F83461162F329F37159300CC9D4A74EB6EEDF405EAD5C98AF59D70C977DA09F0849BB35AE32B8FCE3EAD3DC5DE225C67B780A991C2EEA8184572156E2528F1047BD1492D562420A454BC56E0D65AFBBB7AF42ECEBED2415AF5078899520F54E306EA9C259B95289EE8F66B2B95CA1982914B0995CBA88C7E5F3D942119FC5E670380277F8E6CAE0BAF1C52C1193C110F3E9D0432862B3583C268B296609C5AEB8E45ACE9A39C189AF9D773F79D167467333B3B64F56266F9D377FC6FC39DBD65F2CB8F4F0F0ACE5AD173797BAACDE9C90EF3668D62ACD09654516739AC87C5F5ED7EEE7FC523252A31C03FB9DDD9A64E61F34DAEFE4F876139A5D9F757E54FF916B52770E781FF4E78545136D97ADC816FDB2EDC8C8BFF6BDAC587B7FFEFD1FAC72960F15725FE6F6FCF1E2A5A2F0FEC294E490AB7DC77A8B17F6FDA96FA975F044EBE0C7A1B58B6CF76FDF5C102DF6FA2DACEA5EAF9339E7F70D9F32B9DAFF7CFCFEC4A5EC495BDBB97386CCB0DCBFE4D8BE9BD8E6E7DDE539B4BE7B1FBD745E3FF974425EFCB7134EBDD9714D56ED2DAD58B0DCC362CBB2ED572EB1EF3F77E7D83F2FB8C1DDC9DC2F9A7D7F5F4DEEA19E4B15A757CF2A3DD1AC3CE5408FE1B36EC75EE66FEA735270CF6A1EF3C677C7DB2FCDF4CF9645747EB14E31357348C6DE3EED070E5ED429D5A66BDE6FD823DB8E2E8766ECEF55DCADE3826BF933DDEC37061D7A5833C04D617D35E98FB279437C15BE1DE71EEE58B4C02A6A9F9A7BFE428B2F2F05FFFD38D269F8AC962D5FBFBD71E9E71BF1A2AD63F9BD4B996F5FDE4EDE9A997429AFBDCDB9EBDFEE2A6FFE6EDEB587F95E97322727AC922C9777A9EF666525E9B7C9F5C8ED920B1372FEDAE1C975762B731C99B84E95F264EAC837A74ACF7C59FB7464F7676B592F95F742D5375FCC8DB1B9B7E5F998B9B9E50B6A3BC8D3D3EC46C5E6243E97EF3C3B62D19CF3695E29C7478FE5B62AFE959B13BE3CA77FAF33A7A79E7AFBE6425EE8DECB7BD37BCBD6DE3F7EE9756AEAAAAC824756270E3C725F77DC592554963F083E27BED34EF166F501F6D24CB3F3BFC4DF3C3DFE48EF9A94750F920E3F2FB13B3FF7DC9C59EF4BBAFE7D6FFEB9293C9FFBD2BCE7255D5779B0D6B67DF4D78A0941B9B30ABFFB593EBB9F9B386C5FF1A0F6F7072577485DFFD4A52ABCBACB8CCAE0AAA0AA6B710727E7ACDCE8E45EDDBAF7D45B055D7A75EB78B3FBE0D716BC857BAF367BF6BB2A2AAC474E73D75B77527CBD7CF6974BE206D18BE746CEBDFC2EFFC7846FAB0503D6BFAFEF1DE43820F7D08EDC01851D54C553677B2ECC766079BFB18BC39E4DE77508EA9EF3DBC289BF04F85D732A8CBDAE3C3734B3FF12A7AF964FFD997EF98B229F0E23CFCF3E9CBBFDCEB9ABEE2FEFB9251CADDBB6EE56E96CDEB1F7DD9D126FBD79EDF1AE6C812CA2DFFC17919B36DC7F9B115CB63E2AB82C7782F9FA3E9DE567B786FDEE1672A77DDF276D6F2CBAB63CDA66419B6E317F49AEF57C53B93AA3E7D0763B472717FAB4DC7AA3B4B6323633D16E7BFC29F6E4719E6DB6975EB51CDC6B83FCE4EC1E4F073EB26B1D1E3A70C8886F634F5A3976DE3F98B32D796CD9366C19BFDF98B3F7860FBF90EBACF973A20DD777D177F797311F466F6A25FFE9E7A1FBE8D7F7AC70E837C3725EE7E18AB147D7C9162B5F977C374070F22EA3587CECED97AB783DB2973513F8D39E79CDFA39E09EB27556C6FCDA4B3F5D66C696DEE3248C2A62DE0FB49ED081D5C2E2F61F058AC2617963CB94639BBB9E5A55BCC679DA967809E77E44CC92EC0BDEBE369A6393EC16EF59B8E4D284EFBC1F5B4CBF55D8EFC1FA298F5C6EB53E7350F562EEB173EAD3FD97BBF73CB77DF5B81BA953032F1D7738737B22DFC6A1D50F8754CF9E71EC9CE74F6696C9E25E0A177946CEC65ECE747EE0F9B0B7595038E7DDCF4F2CAEE53E10D41CFB61DEBA15A3D35CAA34F30FECE97DECCE97C72F8624455A1E1EB9D6FCAFB9097BC2948583DF8ECB3BEF73EFFCC3FAD3133A55583C1AF7977CE497EDAD57BACD1E1CDBA25DDC95991907F36B2D3CEA37BA9E1EB472E2F096D7A7279E9BBFAC6673CB63CE67BBFDBE227041F637810BEBEE1D8F3FBF36A828ED79DC81333FFEF8E7D531AFDEAD59611D1CBC69D8D39F3A9F3F33F2CF3B291E6B57BC7BB0E2C795EAAE3901B49E5D191BD6A6B3AF1CE817FB7CF99EB2D7C34223674D0C79F1D384AF431E4CF7E1E66C7553FB27259CEFF82CE76C5BF1E2E179BDE74D1CE8BDEFD5E8E891C3979AADEA5DB462E191D571F765CC7D5BE76ED8D563C7BBF1DF595C7FAD3C73855BD87FF798E8AF45A113693FBEAFB45B74ECCEE4959CDB1E75F13E0E0B1F3CCA1FD77DC900B79412F1BA8EE7C2E8816D62BA984DDDB870C8DC5675AF2B8A8B3587C7579FA69D1C264A6E9FB7D7DB659BDB30AF8EADBACEEF5F586B9F75D7E1C8941DFCAB92CD3327B732BB7F35B7B79BA3F9A9E0E7FD4FB718FB459C435AFA9576A3571EB5ED657FBEFEC1D39DDEF5F7AE4EBA36E1CB0B69E2954E0F5B1C7C9ADDBBE6C4C4C3B3BE8873FBD3AED46D6A9D7CC4CA278BBF997FEC0F7FB34534BF3FDB6CEEF0E5FD945BCF46A63C9B7226ECA9BAAFC59D73ED6FCE71BE18A84EEFF26ACAB4D559B26F234F8DACF973E9C3EA1BD9D1878FB2BD8FFDA5BCC2E21E3CF3A2EFCDF7AD42765FEEAA7EFAE3DF4F67DC0C548F1ABE7FFBD3B9375F44268D6BFFE67E2BAF03BF55B73E9221EB94B352F426E1E5C99149DB3BD43E9FB2FAABF76A8B836693DA9CADFDEBDE849BABF3070F4E5DEDE17E205E3A3A22C9F95A598178D7A49BF14F121C8B04EAD59AA44E330E0D1BE8EEB3ECCCE156157FB45977ADECE5F127D7E7D7F6787373F7C48BD2A1177B65CF17FCA2091FE55CC59A77A9B794CE7998925CBDECE1CD82311D879F79FED599B7478EDEE93659F150E6FEE3A4FDD6875F4FD9D7C9B34E1C56EE71B177C0D947FE7F1D1B3AA77ADC4DB7B96B07B2CD5FFC39F8E75B7F8E6676AB9916D07C7DB1F7DA83F6DF300ECEB833F2AC59D0F3C4791173D52DBFCD4BE874B9F2E8F25B6367B79EC9F62861CB1EE62A06A50785339673ACBAFEB5C37CD4A3A343FED46CBF792384D5F142F25CE7F13DD3DB260EF6FEF6F1F333136F5C5E71FC486AB66C4452E2D3A92BAD06AC7599669BFC779AC799A4D69AFCD12EBE35B69DA4DC6DD3FB7A3EE5FA70560E1F2FCDFC55F126F5086DE1BABF35F266B7E68E5FCBD97ADDF56D6C82DDE22F9665769AF7CCF15017F1EC71CD0FEC35531E9ABFE5D9C5C9EFFA0E5CBD29659366837069FF9665451773F62C6836E770475A9B2355EE6983DED91E9AFC3ECB71C2E53669433A9C4CE096F8F26F6F17CE5A5EBCEE20E3E5ACE5B513B9250FDE4589FA3A4AB277D3E64514EEF20AFAB5CAAEB742607172E781D0B865EB0E2D3C259CBE45E3FBF50075E0EEE3FC3B2706EE5766F509FD614DE1DBA933B8EDAF3F8CDB376F56CE56E9E049275DE68C36EBD16E8CC7EC6EBB27A66C723BD975F78495812F0B06AC6A73C537EBFCA0C51B92FF0A3DEDF7E8FCE963AB7CC74F5835E2C6E8D777CFE60C0A5E2EE607DE5FDCBB38E5B7455EB75AFEF84B1E739BC6EB61AF76B137857332E6380B6FC75F9E318B6F3F6674C7DBA78A468CD811DE49FE0CB3EFDF6ED0E56F6869BBFA4EC8AFF5765FD077DC86A0751E3CFA37BDACE32C37F5AB77B8EE7C36F15C9F83A55FAA6DB73FFD66D951A7DC9FBA541639B76971FD40EBF3075BCE6B65DFDEF96AB97939EF643749FBF376FD947B7E29938E8B70B31B77FD54C9FEB25DFBD7AC39374F205AE066766EFDE825574E4FEF9731CFBDEFCD6C7A6FF3DFBE4C5D63F3EA68D6808DDF71420F3E95DC8CF569DDDAE5BD7BDD9C8B476ABF5D93F573AF55874F3E285A71EFC7FCFB82D3DF1F9A36E4B69AEEF036A4CBBB398CDBEDC7953A0CE4FF36EAC5AFCA6EA92F0E74BD7AA2AC8FB0FD8669CA39C36C16B5395D43A79F3373E61CA8E8B6D8F7DE801513AC83AF3FAAB4B8FEB0FF9ADB27AF04F50D9ED5D62ACCEE58496D52426F9F9BEFCF571FBC3D6C8EFBCDEE8B2DDEBEEEFDD550EC565F665C2FBFBC5B6FA28EAA797BAB37DE181EF47676D9B492E9C55753E28EDDB7B3A90B8A5AB57376F698F12E358768BBBD2732BE187B28635EEAD88E0EEDBFEDE417106B766EDDFBFCA4B5619E8E3D68377C56F74C7E3EF4FEE3C9E7DF60B9594BE6B414760E7FFAEAFEADD403D8DCD4C7C74FE6DD98FAFBD973F9B35BCE1BDC2AB2F5FA76BD7773E411CF82763CFECA7AE7974F996D7FE6AB59BDE6F82B9CF75456CE5F5EC731EB3A2D7DCD5C2BA73FAEAE1992ABE256ED1CF5F5C4D8330EDF8437730818B47A70BB2F3DA6E69ED024BE4C1D937EE117F9ABCC2E3D7AACB9B32E638BF5F41B41E6C7F65BED7138EF6E15B2B8D7F7BB7E1FBE387AF1848BE369CD2FF9EF7935BC3830E4CBFE170E0FB831F1C7376FF79F69BEA9ECCFB4E10B07F4F8C523F4A864FDA4A9FCB8E213957778D37E5E1B3D6283ED5A9B7D854366B4EC50523964FAB7DFFDE4501DD025EE76D5BC6141B5F5ACF689E3EF9F5D71EDBD45F6983117F316D2028E9FB03F9064669FEC7673ECECB333FE9AF0F0FA855781012B7E7DCEB1DE3BEDECF3F4DDC7278654BA769C74C479FA307569EAFBD0C5BDB01E8EB7AEB9EEEFFECDDC235BA5697EABBB3F5868E5BB7DA97443AB631798533D92F8E21B6BD85FFFBD7BDABA3F1E0C89AE6E2F1AF97AE61F96AE0192E61E4E377EDAED7B30A859F271077FC5405166409BEE69133B9D8B7D32E862D637B70E4C7B51587C3777C4140567F2CD35BFDECE7A323B6B0B3376E7EFCDBB6D3FB66C67B3A2D0E7FD3C3ADE1AF4536759C8D099986AD9FBC717E55F5CB918133DA7D02298A76EBB87ADB47F2C3DD9E7F7595764A5BEC7D7756BF6D55DCF8461EE6B4FF784D5DFE81235B59BF3B683079F2C889BFF9C39E1F6574FF7973DA8138DE87AB945CC9009D72F8E5F11B079A34FF482EC6B97AFEC8BA4955A9EFCB95BF98F6E9707653DBC33F8C199199509E1AF823A4B5749BCFE9C3865C89C5A2C3369A05DE6B1EBB3BF0F189D91F5CBC00449DB16A1BCDC4CB37BFB178D0D6E37ADE7BED0375E475BFF90F9F48485FBD32FBAC8B26775885B3FE57A87AFFAFEFA645ED8E021E537F731979E2D16657B7EA38A3E9EA9DA1313786B6DDEC94787DE797E9F5713747D5033CB81F7C29A0D2B8D5ED76563FD9A61A792ADFD5C4F2D6CE3B4D8E662D296AFBB5D0B19796696AFE84CFD0C9FCBDFBCBBDD99332C46D1055B1F5EE192E27BE7F4809921773BFD6E7D7CE6A59E9BCAEB4346B7CCFAEDE13387F65639F1A2F1E77CED7EE4C57C796316DDC1AADDC02916E3A29234B3877A45D9040FF799B1A4CEF369DAACCA0717F78907FE21E95F187DB66F5E73D7070E8B8BF7CB0B525E075EE8732DBBB7ACC3F47976D5C953FB14B32FC447B4F70EF84D32322AA0EC6EEBD3F35C32D6F054C7E6DE73A8BFF7CEB972DE993D798E0FDF5C9FFCC5881E27765C0E1E72D23D71C3BC8BF7A65A9A0F779C703CEFD6C4EACDDBAA03466C18BD3EC72CBDCCF59034C3DD75B598B9FB2EA7EBD8E1D717D7F79ED8E9AA67DF4B3687C39B3DB3D494FD30E3FE89DF8FFD26EBAB195A5CF8E8EA80E48A5441E0DEAFDE8EFFABADFBD8B1A7FAD8D197EE292EDF945D3EC8EFFA23B7DFE511E67FC4BCE6BF4ADD3D5D35E4C4B3A19C5F0E4D9EBDFA7CBDF2E7EEEF3AF7BBD26CD2D16307D65D7A70DEA26BA1EC4AC6DC398C5F66D30E3D99B8EEE920F1B92BE5152BC77CF33C6EE03B5554C251B3CE4AEBC3852589B1B2D24EBEC336DF1B2C1DF3EBE959BF775C5FC7622EC8FEFAA2A4CB598B169DCEFCF2D378E99257D32F2E1AFD2E21936925F0F4AFD8FDC391AF07B4B7FE7A7746E9A2DE0BBC7B9E90771F38C36E6ACB5693E7DCB52B0E799418D8D335D0EFC2E923DEBFE5BC9E76EEE60F8AB7A5AFBA65DF7C956E36E2D489B73D9A672DFE75DE8E75895625F623765AD966A7797B9AEDB0378F2F593CFF8BBECBB95F2A2E30CE4F2B2C68C1CD5818228AFBB98F77EBD21BDDDD7C6FA626FDF1FE05C73FFCA7E4DDC9763B7C02963C9BFAFDEF39BE9C763F61E513BF8ECD100C79553FC58EDEFEA299A2CF0DBFD1E2A9A76F05051C73D92C191A7473DC933697F772A6F99D3B97B76ABDFF9C9DF9C9610F99E7F69FEE3EBBEF896B919A896947B696BE8CBC782D9B56CCBBB77CEFA5DA7E7F38CFB17D77C1D9E5FBBCA2B603995D461767BA8E77D8F0E278A9EA34FB1557B9707DDD590F8B81C31D3B2FFA9B366CF7A3030511EBAE6FCFB9CD1E9ABAE45891C5003FFF5B7D9638CF4B1D79B879B7D6F76F5955563D1BDCD926F627DF15DBAAADFA27AD4B78E37FE6DD9D0B736E1C9FCF8AEEB93C78CB4CC591DC87F4CEC525FBDA9833C458D8CC35F659DFF4F7E8FBFB9AA7214F2246BDAC2F7619F572E4D39033A3FEBA73B7597ACEE0C3D65D7AEF1DB1272F59DA6E4AE769A9E107272D7B386E78CDC61FE97713D77FDB31FEF5D7DF468DF8E3A45DE499E18F05AD267629D8DA73CAE13F6EBF987D34E4FEBDDC82913DEB7B9C5EF9ED43FFAD8EA58B6F7D35F35E078B0E178FC9FE14B8737E7C9FD931D5EB429BEE2DCD162CD9C69E973BB3C36177D1B9FC0E5D8218A717F64D983875C8963592984CDEB9B7A733788F8E85F4D9B7FB51F68C33EB8F8F11DF2F9A32759E8B795D9B677F2CE27C77B178769FFCA3D783976CA7F715640FF20ED6DCF32BB198BEC4463D35F764C5B5A9F2772217B78717FC0378E77F93561C7AB83070A4652F5F9B5FCAFA988F9D10D06F56D598FE797F17B79E737DC175AF156ECC030E41BFCE9E288ABD77389365B5BE4387396F47B43E65797EFB416F5AAB29235AD6BF7AE2777DC4DC51A3D74D12380E975DD8D5F6C0F531ABF766B5B0927C3F38C6BA6BFDB195575CA302EC2FDE77B9D9B2EA7531DBFC927486C38B61EF675EAE5F74B5BBC5F9695F8C19173770C0CCBEEACDDE6F52CD5E57CF1972C0DBE38653979FB38EF65E933A6353C7AC8BD6D20EFB4AAF8F2D082FD3CC0E8A9A1B79E2886F60DB92379EAE27FF523EB8CE53E7A7FEFDDE6EC3DFCF03C25D4E5ADC7CF86B7FF1D2538FD78C605CAF5876B36BC777176519DBDF5B8FF6CDF743D51F3BA288259279F97A4BC91AA56161CB5A26779390B560A9D05BACAF5935285E596161BB547EFEA8AD2501CB05F546777425E6E6648B0DAAC5BA2C15AFC22B6112B0FF527C52A94429117A290C8BC0089E35F9052EDB1894AB1B45D1A0906CA99428F1412DF00B723E1B85AFABF686D552896829510B765D854A74A833893C81B08FD043DCA0ECD75C2AC38BDDB6FAF2A3B13A7523846A78814AB78874768FAB42547169F53BE21F5785E2B424BE919DCD4705AEBE3D31BFC31AED6889F6C2423705752EF34F9B22B6E11457A8535850A6B068304597BAB2D0FAAC8D75159B35F9199AB8686C8BBFBA6A1B165D6AF2A6310452A80834A720D0BC0102C3EFFAC5A842C3556161F079D76F134D1DBBABAE22028BF4D7A447D0BE5BA5F4944969AAD01A2CB8425354844547AA1303E1BEBAB2489DE68F00B074A30D47FAE0038D8D23F4C5CE7515AD3EAEB2AECCAFBEBC9658CFC1FB41BDCAA63F2051356F475D8F25653D960DD6D31F70A131045C160D2B2F8239B1C8747568B03A291FABDE8A45C7AB426268E366CCC6372DA027EA68AC9F48B19CC0B305E0A9098F54EDC826902C4F40FF12C9F99B9DA522694541D2AAA1602925EEEE6EF03F8DEECCC2773CB40D74FC6BF73B7EB1F09FAA205653135057968155A5A9427354D1D17595255AD67F20DE4FA8585853B0B06E80852350BEAE6C4F5D55A2A6A0E88E5F725D59A43A35B3DE7FCB1DBF14A0086DDAB8EF695861B47A573856118D06F4331CA0EB0D5D6522B9AEA39916C10F64730F15411B0A82360D7909B2599F18ADCE8D458259579B8F25D5A0CF90426CCB9EFAE088BAB20A55DE0ED4B317D1CD5817033E6605603B7611081ED879D176844F86968F7954045B50106CD100C13EAA6DC1C0122C2612A6D20454034DE053951C5A579607B71E57A5E2C899EEA52358438E3633A3E2634BC1C7B6013E1DB10C98A95A93E5AFDE9A8005A7C13589433BEA1D638C7AD1C052D9916EC485B4F4CDD1A4DAB60FFD88ADBB44AE506ABBB6F012925F4C18759DAAD89A30CB3DB5177D4C18D6BEDA8BC1268CDF10EDC5541316E53BED8587098DF6D65EAC35A170EBB5170126843E587B116342F0B6692F324C484396F62287DA49D7A2DD7325B6B12C5DBD64A2A566C4D61C112418656F73B4AF88C6788997E3DBC4CDD10EA39976A7CE94EBC6F5CF07DCBD875CE8E3A96D26B7766302EBAA23B19888BA8A702C132436113537E39AF2D326E09DD5D42680A15225A7AA1212EB2A368213C532763FAE8AC092D2C01C60155B5421B560B4D4BB2B348501584A34F481BBAA904D7595B94835CAF6D40754635195AA985C756C25DCBDEBB7015D2706AAE24A30BF042C7A933AAA903696864554A8737379AAA8CD86CE8D7077308CC1E083E106D0751551AAF882FAF40A7092D8C6041C276448358189AAE45CE8A0C9F607FBAB73A4C8FEE6E6421F754130CC8D53836F2AA430418DE91A3F7F4D76A03A155140539D0BC883AD540546A3AFF93BEA63133405A558D2F6BADA7468A9F7F38346D412BD09E6C70AFD814AEA84EAFA0DF9C882851492E89833E854256BB82F6BED291682E0783468ECEBA954FA28860E19E226540A9D57F94A574A7C9DC52B85DE3E5EE2215E42D1325FB11C87CF1450F5D3FC63B8FFABBA321A62262C2C1DDC942AB41C0B46CC8516889F54551BB1845D6C0613D602A11D961907711DB0AE3E275E55168455EFC502A235C17B58AAE410862A2E53535C8A15946341B975557158959F2AB6060951C8464DCD2E75543058F1BAEA28602D974EA7B9F948D0BDE882BACA4C2C285253545E5716AEA9AE46CC2F4F25DA213CC29277615B37421857571686F7DF03A456EDDFA58A8F42FEB76213B62F078B4C5487EE26100641D0129CC5A0DA22F38F1080664C984B5D518BB8B969179A34682F811B83EFC8A2B355B9E93005D1A24AF6C33212912C83785696C00A416CB1BD5BB1A82055DE4EF05688561B7602DA587086BAA21CCBC85627C52341F28B809E48E9407EF7A5836B43A320F2AB0D465A53B551B5633F9617033DD55515844AAAD2CAEBAB6B9166213FE80706405350A9F10B52A5648228427C8150CD2CC7324BE03FA20F00479FBBD2D1675A294026C88B60E20009F86846403B2682E843DC8289C02C803C0370AC741F080956BD190BCAD41464824800C1D1A8F49DAAF4101DC15954BB6EF131F6EC57828F77FDFC4171D4A9FBE1028B8C5315672143945FA2E3AFBA220BCB4F444BA88CAAAB0C833014040E627D7552992AB416227E103ED5B67240CC30F44764F14B05F2822D0206611B23B1E82CB855575684AC537429CE4D44E47AFF5A10C5FAE0487214C85E542A9017993E1C14161A599FB2030B038B0784050AEFC1F2E254052852471A1413A9AEDA0DE68AB4C7E62C1ED587593450C94655BEF3DC1FA63831047C9E139DCE66D2E01F411F02A680EAF22C1A4875E330C7CEF80026416AE210119DEAFC74309B1B8739F5BB0F60125C2360EAB5AF2505A6A50961F0029D02E9057BABC2836A904CE46BD2CA80B91F3814423CA0518704B82142AD40E3D4D531840681AED595C522E50ADE837C26DCADC856EFD9A4955BB65E6EEDA871900954F33F7068EAA4CD302361A974CE0DD682D0CEDBA94EF1034787D682B7607E9B89164043778D059560F9DB414351B81B9A83EC705C3EE4CFB028555AB03AAF06ABD80A96074C0AAC029246C8219004C617A82BC14956A893C3491DAFA82062660232B46B17CB61EA16DB8AEA8F4C2CB61AD8A1292DC06A42D4F97E58E4561072C33592EA909F8802939438B44C7CC9E003745CD3591B027FD41F542C7A3FB2A5D99B9165036358100D21803A281B724B3C1B690016D12D25064881456F0386826E2298B06AF84F67C7B6EC419142F666AC702F9088884688B5B3756BFF82B2765C772C97F9CA94E206EB6EB178F16222372760E883ACD61418CD8DC0E8D99706B61A8C27B12E441CC8F3B58B22E0EA6D451B0A5C4B2370DB10E71369A2E54C479A8797CC9500A58F7CDA5240591901D5D64DEC4E13C9E452B1DCC147A8F41C381487C5D59B86761458D646607592787BD04620AC9C25DE72B01C044402A0DE2EB4A700B4310270906CA923CD47A920814EFF7E9CCC4DFC955829162965728781CE6EF8A5034C4B4EA217F20E94495A1899C456E24E93CA9434D95272E97AB3D09102C4D608108E5CACF4954B69536552314DF7AF2F8DF0F1C845E9A4766B824E6989F9F4D2D989325F4B23F3B527E7F3962814609F1D80482409383A689D29D0EC8CCBA94E1D419F703945110D52E5C44002AE5E4EBB50E0B63202D7C15D26A7F9D024529A023F4EEB8064D5197D38D88FA5F3860C725EE2E3613F502B737AF9ED4A99E20B2353B41221E120E5972481DE5576A3C0696D0C0E4881882651E01C24F0E1E975A03B054E1B6370F0F3C00EF6A3EC4172097C787AD1EF4181D3D61883C55E38467D46D0EC09DED89358E965BC27055A3B630683C4EA078495234D4422A697F45E1450ED8D80B200BB488CD6CB6D6FCAE80EA63C8AA6741391D9D5FB4782AC311C0574B6A1F1C7E56F0BED071A72F1DAD4105AC0274230068D026842D15B790A5CC000144607E5A1DA1FC82CCA0DB7A9C223D5FBC3887C95280B6A76E468024AB0B22C55447A5D359ED4D5C613E1321A181E4978112286D09414818BD2F975E47E76FA6B12A2B41E85A7F70634CADA3B9A58FB5A2293C5364790AB057F1F5B0373D1B4F99E8744F961BAB74C3EC4D7472171133BB9C956486980FA62ADDE0F5C8C8804B1A76AFF56C88DEB2AB740D68EAF2D01E8029E108503454506CE90A7D7B23E94C4D154D4F31B84BA04AD091AA9529389380B4B4AC2222151DBA30AABC6F6861241505D59300AD3220380B844C518F130BE80AC2323FF0E890C04FC4121EAD854C8F834F165AAC222756E2C2C069684A202BC90AB8ADB0DCBC0FC13B1FC08829F902422779F540340C90AE14E3F75D10E5C48201DCB54A5666AF3B2644D662DC96A185213878A15E1A104A25A8AF0F56A604F4DA54D248C969A828D58480E51AB80780C59F7A84255480C8A09F1126F7D6C023E29C4ABFB51BC1713054E80AC9FE0A12C5A0E514F07E94BABC2AAA2EB53B6636565AAAD45F5D540DC44A2BC01F10CC21F4F4F504B4504D9121349B69485122D087E450CD1088C21BB951741A64E2450286D8484BC7C2F5220BCDC8292A3A84AF05130A921B780355848302C07E0A852D2714DF2830BE2134B2E8421DA9487AF773B7D293434557599C470A6A10C0BE40982FFAD854046A41CA979AA5D7BD02A6277217544B8A15B884ABBD2B1EDE1284246059902755430DD99D9FF7155128187DE4DF5A3E0D1DC041E2CA6338D20D307A8DCF14B26DA55719977FC52105D502E11A69B51AF4FFD29339A4A78BE6339D3086E217D0ADA4BCCCB65A8B323097DC6EB4E2870C032B255591BD0CC90C386146AD27721DD06490EAD41858880683CF827D1D13BBF2F29E8589940C7890D0488890480F58935E4D4F978D25413AE8EDD4B042C84CDD62A8E40EF200750E6B23659C804B94A4947966B53755DA54E8A047ADFE6400168630220B71FC400D2E56214130BE56ECE4AF09D4E22B9CC87C6A0D3FBAF6472FAD306CBC568B795A650CA253E2EFDF13EC4A47A3F369032690B13937ED38F86E21B098A6FE834068D49630DA3B9C968CE4350EC4B4ED44F822642ED52B1A6660B70136D188D9B319B56BFB516ACB42AAD945CBDA580E328D08BEF200A2EB62670E9083AE408EC732424CA911059627D7A89184C81D9D204CC815C96139DC1E039D6A76CD684ED55EF8843BBBCF9A07BA18E588D7F7DD246478680C377A273F1B80028AD9BC89132919D89894E1313F11D09CD6AF807CF19F7202DC4BF820A822D254D684622E085871219C8FD2487E8AA6458D2764DED76C84309E784CC1AA9B511EADA4AB4E9955144787E5CAD90C781EC9BA886E1B3A05D45A2EC432040B80C70D40C018F01D445A525D0CCA84AB2264EC4F9B5F1A46E5833E80C47065DEF599C743AD8C0D7365A601968221650CA645E8A21DA4D5082F00C7D80E94C99C6546E1F439645CA83D4B195B82BF2474B83D83F3447531B8C0C7D2E6EF7F1A21B161D02ED44E446B4AB02F6133B9BF53B9235A1FBB0E878B80B5CC10A37DDF5F3D7ECDCA0AE4A0131D735A2290AF7229B9E1F0084A23BB3D4A121C80A44C76311DB483D80F5E8C93684B21E53CE2440B5AD10DBB19DE6E424F49278E09112AAFD84EDC20ACA71771A812AB57E5B415E6001AA4D1BC139236788574951E1B6361FCB401B12286B8FDE461B2BF1983969C2041A2A636C0CC2F2E291ABCC4845950CBC3C83F421305553B88336DA4B28F314D3C8D30FD60C06C789C1D0078974CA328C97D706A8C232B14D61C8C4EFD88E85A5A1FD8EB834F0075848866A5B1E28008E6F34492BBDC560502631E57E5A001B7027A325BADE4C302980AC8C62DB8FD87A479C2D2F51858561A5F9101221071612432818046AC40C4CBD98B22833581B9DC151770440CB56991761E1A5E21584A597D1D07D671FA9073993DE8FB0293399F2239335F965105E6A0AFC812E5326CD44315BE93E24E324BF13EB8337A9F363EB037661211BB1E8482C088F77AB1221BDC0AAB7C0A209A927CD00A0A2F72E1CDD5AFF1526C0D577B5A7C44D2823A7D18B0197328D2913F0162BDB00468E4872887896085DC9DD86B23D2834898940915741923A2E086800A1015204BCA26158E443F5CB2C7F54DDA84E23C7E6C511FB09E85A7BEE01C806C685A88660C1E928680D0B5345A7139B4490D4111134116F42F441B84D02A06A5BB92A7D23A8C49D6DE96434560E617E2C4020EC341124A2FA289E1FD4270482CD56C5F96B6AF04D8FBC500864606A2C3D47CF22BDE4F328B433656ED6021472E306470BAC1A9284FC42C82F013A7ECA672316896C273296E15BC8381FEF0C812B84552C467F5A7D028AEA18CCFE2822AF4ED6F805119B3A7595DB90B90ADDA2CE8FD3E4EF06E844CFFAA4121DEE069B5DBA872E6D1A4852E3B89B5BE35B19C86742D4AF8EC16D7A68B9AA701396548DD297A84AF5E600AC62AB36150022E791A9727C813ACD1FFC276A2FCD22AA46A4D74D895345C0B2F6A1FD2E309210466FDB449484B1CC6A75D236E005C9C7884D58460E12B9C032C004F9ED6D85843811DBDB8878F819154D75016472C8B2E40768D233010EE171D1754D1C912D8191570796A09C80F0D538708412EEAB50F21F5806728B088F6F1311C578B46DBCA15C13904EA6B199D56857B3361E65FEB96897005681B6A1928A087185F8174D11500DECC177DF2388905D9D9F4E100A2DC7CFBF3E200E656CBBFC908E446FC2B3CF605210F0DD75E02B9813C007C4186DB5E1E801553585FE386EA928C6C18940C801BA851301950C52FC086126B6DF51548ED3104444A78F48E37034F0E168164496CA6D443500257C20587841002622C4C860274840112313E6C39C89741B12ED8A7044B5CA4054BAAF08D5E457E8B6EE55F1A9AAE4548453F17642B1016962619AEC0D755571C864E0FB1764F5053C467E04124A90426DD99C902D429E90DB4EDE054B222A45000D3109258985482048994B42C619DF39D24D87F89D5003CA885C6B7E009224E0507EB92A7E0BDAA8C58F37A0E59487E01BFAD1E47606116AFA6D4691352E85D01330C4434D3FC8E8513D9FD8A8C57364707D9ADA24D59648A4CAD9A80E80764CCAFCD02EA77F2156188F76394336ABE3B6929BE05195BA1317B8F8220E4138A633CADA22461264FD084855852A12852090808334E30B2F432155F97E55C9064434FF42148BA5E710E12E580E7C57C84F9D5C8582AFE4707CBB199587882D6604B92C142043948118579B8F9653E90774408845A562D9E1C4B92C9D4DD7846D005B8F6A2FE02EC3D05E398C222C21169D057112A29BF628972A39072BAC814086E624A7E90C175BEFA2875224CE94D13D69A8E3EAA8427C2B29848CBFC198E0824D6CAA1BFA2664792AB791BAA33D59A2DB4943C6212F03CB0884E52245C6698CE054F90128C4A598281004E015D00F160ADA4744C0009650614254898C419D83AA3E201D751058E30248D80DD40ED86A6DA69E16FA1861982EF1FC98929C1B614788421916948B45C3FA3348AF8CD31F2F5744C20A891D52144B566DC432FD51E49AB71370858815C5506009886494B08E1A4016442A268E3C1467C130D83F1C4EC1D1648EA1CE8B4531030E11494AF54664D06AF16321C499A372B417AA8ADC41E415EAFD95EACA54225540B158403571CA1497BE7D440D18B1A6B242939FAF9332B4F11BBB4BB7F34F1C1854C5D6802E624101AAAD85AAC87C10791DCD39FA1C6304653DA6E46F104173E268045178C66B9D7BC844D00F2298102C6CBB9E727AEE8EA4CC64AA2425232887D42CCB5FE59789EFAA96C35AD1EA516D2E8E349760E682B235E988BAAAB86CE880DA4370E305F990C157224F461110BEAD4EC835B6315253BA49970770F495BC5114742D8D06AC367D86B84AA443149E24147D3C3A9A02C57836C18175A9AA62EBCAD3885C4D9D9C0A4B060BA54ECF474540B050050524DA5195AAA8509A58E44986C006DB9F6328539AAA46F55EE129F112D3264D9831C29186976EC050418E81F20B54B821C1EBA3C4B114F0A6728A2E08459AF7729A939466DF0FE0DAC31F006D4FC035D8691D4781DBC228A5DAA082126D380D3DF2A07016299693D0F4F1E0571468B646A191424D98569CA634AC164FE6712AA303627E5178A98A146A834DD2F194794C1595B8A450E3FE857022001D15C36353897D0BB04BA80E931F80BC09C46419813AA535D82A9DA05BD4C718CA99C4FAEACAC1F486E147B243F113BF4823D4D9917595E19AA25D448800EDC48E0C9601E12A3AC6474400F5591BC9035BDA761227BDD84DA4E064CA30DE26280110913EE32768D061A2CD64C4A1CEAB41E6B16233B853E4D5B567A0D04189F22294251115FDB20CE4D16202554535E4A173DCDD680222D00190F45C75523C9642167A3425A99AEA2CD21B96E5D5C715112732C031218F816ADF85402030C5584410C22AAA121512F1AF3A675A9F5E5157538BC504103E54BD230E772311A854B6792F11D4A8C232F504D22BCED71402193FB9D49DB4B319C0B520D54E3F625307F7BAA40C1AECCF4EA2003665581793942F88C6C3999D5845962AAC1AC586211BEBCA51919BD86F444719F1B01F0901CE7BA29188019078E247C54953051138FE55B770837DDF6F28F819B7A40C55722E44CCE0CA3435C82CEB1EFC402535FCE10A9A2A2D1DCC37A24E61B4AA329D9C4E6FB82753A63355F91F85D5A033C0004E5B74406F08FAB0EA20948B3C25CB51892B449D9BCBB8E317CB66E0A342C9E9F5D5AE6F29D39BDC0C4034DE555B57168585C78379D779229EDE874CA140B4314ABFBE1F9C0E257772F0D73641864243AFCC2227D0ABEE54CA04A62AFF74E2F42F447B9A825214F9E39508EDBE1ECA09C140EA0E6AEA0502CFADAC84BE4A4F197A2A4C7F905CFBE49AF6DCB891A7D60C9E6BD33DC1D6F02C31F9981C7EE923962B88D34BD6E02C3C944209BE1FE086BFECA92D6A62436F1AB4B36188FE7D541F9C1ED6C9DF87405788D193D5BEF8DA56ACF2427F3B411B1306D05649183088E6E5CB86818D80C6F5DE8A10E70FE05AA13768ADC0C19A8B56E0BE0EB530A0336D852F13C93F151EA1EE5869261654AACEDFFB01C8961EB0D825BE2B2542B242E8B16425FADB0DB53360146D892F1B46D2F01E0C00A09BC2DCBC81C65A118FC57C00DF5229947AE37182B9D21BFD690D0D4CE84AF396B1A17B2308E30A6905360E6CD187D080886E421CDA0A371C1A34B0A12BCD4DC884EE7ADCD0C517DA671074628586187D32A105D10DDA4D1C9337A02BE59E014128F74C3DD7D5DCC4C31FFA7BD4673E2C4D3CEA6165E2090F1C031B2FB1BB52B61C7F06133D8F63F2D94E5CF99A7A34C35284C035F5C0858552266AEA318456C493A04EAE42A9D40062238F21E2F34A6512057E12A795764D860F1AB5D435FE0B9E346A84D7CD280B6E4E655E33CA8A75E76AED4C504C7726B313B513F5245737EA3DDD74BAE3553D4C107FA9EE82DA49D712ABBB30C118DD41B82E261EF1D06DFC39513BE9E6D53D722B6984BEDA8B20DD05B5934E1737EB2EA89D744A99D7E0C27A85502E052F0A97B6668DE988F1C79C4432372455BAF70FDA4132A2107AA0C7BDF11B2D84720F5F6FB1147FABA6A5BB44EC8520B4F091CB7C640A706AA66C5003B5D32A8BAF54E12B17A39666F8AE737BFC759BCE94BBE6F31712BE04BF0197CD78F3D7D8C3BCAE4257899744B90ABDD491CE11D0192C3E9DCDE5D1055C1E43C071B4178A940AFBA1D0172EEC87DACB655E6283174372E11A6F1A6AEF0D8A84C20FFB750BD7395241B3054C2687C5E272983C8180C7E0370599AD878C3F3E6E8F80368503F154B9110C180C3E13B2130E8BC7E5B2B9B0C84F4081B04908F04213F2DFD0E6B544C72B280C6A4B30E8837B247BF0E7DF1173B8FFBF3187CD6073B910B2D3052C069FC7667FCAE248140C794375C50D7D4D6B7C8C9354A6747297F94ADDF4FCE948F0A791FB248F88D71C7C66D23FCF246A4C64DE848D33670A3ECDC8F95259C48005B0182C1ED8038E8029E0329B5A048B63B00AF45EDC4689C3A0B3F92C3A9FCF60009BE81FC11E2A581D7B70BF4076B51FCA1438922D43ED8995C1ADE5422F5F0466FEC28F1986CC4AC3418D5B483683C1A2F3583C369D4E1770589FB486C64C2435B23537692249FE7E9C8D2CF8CCDB4FE0AD0078CA07E3C1E6B228D8FF8FE0A4970A6A4E63DEA4712625E313ACF367F1F83F2A1ED4B4B6E1C3B35F1019BB133AE224962B70E6B338E84F07423AA8F76DE7DB1375207B5C48AC891EE856336FAA9830E97C3A8BC717D0E93C3603AE9B0C141B3383C67C2D5BA0EFEB2EF392C88CC8149F03D333783C269F25E00222FF844CFD6318D0197C36031C3DE88B802BE0F039546D69C8611647CF6192C0C6994CAD4F347C20B811DF4FF0F8E37D7FF467CE1AE32C17149DC3E5F2794CAE8027E0359D09F1FE31321846B47ADEB734CE7B8B46A30282F31F1715947CE6BA110CD81C60398AEA043CB680C3F877F11CBCB2446422D9E0D04D26057614E168DE445260C3E639B2054E1CFAA79987CA460485C96043FAC6E6D2E95C0E9745F584FF06B56884512C9C450C3E93C783C082D36496F53FCAA9FF20BE8D484B2BE3D2D26882D140563ECEA07C9693FF0239F9C2B89C102E0791B90939F9A00B25E1F82C28FF0582D29A2228964DB81F4B3EDD89CFF834DF63DB486E0A22C215B0211E63B3592CAEA049FFCC3724A6D1DC940E90B8741697C1640BD86C419312882FE6A300D32195E670506CC513F0991C4E93A019741E15B09EF26D8C53BE5153AEA7FBC7D971E17F01CD216267B158742E9BCFE77259BC4FA3B8E91A30836EA018DA2AB0D1CE8C4608A167655BE3AC24767A09F806CC6A8BD3C091CF72E4731CF93C273EDF40A128BD49D61AA6F19DFF0BB80B764FC0E109E87C0E8FC380389D9AA7344CB8F9F44F48B8DB5178D2F0C1CB46AA2AD620134EC06A93A59556F3ED75A74CA8D5958754B670D94C268F035603CC3BA331AE345C24E060AADE6438B97171651A6C44984891FED3A835E53F194C037D6E62B788C96682811630D82C3E9BC3633629FC8DD1E8A3F0D0EF18E985ADBD71613352DD3194B58FF7A3173E8BD77F46BC40B860052CA680C5E1B221C4FD172EC5508E3A1897A3462B458652F47151C16709FAEF96A08E1409B26ECAED59C092FF0997F7672369209BCF6431B9F087C764B105F4A603B74F31C62C039A6B7F6CC1E88E1240FE043A52D9C684481FB8CCE4F2F8105531E94D6EA1FDC34B31B931F6CF2E83CEE073986C3ACAC9E96C74A0A229F1339CAFC958AB9371A133E2FEB432F7D1AECFDCE2B398FDEF17330693CE6132214BE0D0796C0E9BDBA495FBA4F9F402D7D9B8C035EA27B5E2F6513ED2BCFB6751FBDF2F6A4C2683258065B0040C169DC5E036B9C9F52FE088A10876A18860C3D72E506D5E4B068BE308909D182CFEA7D9BEF046927D0E93214041110F2C3A8BCD6E727FEDD396FF091B820D596E5A740DB7CCFF11F3F24F2DFA1F0CE6FECF11E9536DF027CDA75780AEC615A0D1FAE587E2FF71B6F8D467D1FF2CFA1F4D24168BCFE7418CCB67D2B910E7365DA2FF9F940C43E5E9665C791ADD9F33A23C4D6CD17DD69ECFDAF3DFA83DDD29DAD3A2E92207C7745DDF76BE3DF13026B5C2E142D5A24FADE670E82659A39DB971BE08040C3A93C786889DCD66B2FE657319A53ED7F03106E3DB374C160756CF6272782C019FCBE537B96DDD00706365F41EC6F96AB48EF0A9C7A0B67F6666A3BACF604232C8E673590C0EB0927AA4FBDF895763B2D0D3B82C1849F13FE590D36729F8BF2105BD285260DBB4A5E79A2E679BB0F4318DC44B3C069DCFE5B0982C1E97CEE7355D2D69B0A40F1DDD07F4E39AAE819896A1FF20624D969B597C01B8073E930D492857406FDA35F038A605A1B7714130EA1AB89FF884F0CECFDCFF9770FF932B101F4F08BD40D08C0B8411FFC0FD84E7914F7F16857F8D287020420419A033046011B8CC4F43CE7401F91F911AFDE3D1660DFC4817914CAA44AF2970820FF9AA868FDAE12F54E9A53523C6FB4DD53E7585DE2D85FF80A6E1CF6512BF8B49FC7C24F9632FB4467EDB9346FEB6A7FD423352301B7973865903DBF72F41DE7EBEBD699CF508A1C95BB80B97CB7CE512FCC7EACDCD3E7C47440B6FA17CA9D8CD45A8449DDBC889D734B9F8C81412A54486DE6B44FD7564DDEFEBDAB8A3DFBA27BA59A3A12498169E120F4F2FF81FFD906E2B33B3467F845707857CEF89C853885EFE622396BA69AF891F3542B6DF55EC2E93E32FB010BA2BF197C4D808954AA1C853EC46BA06582342564A0CB015013A4A7C5DF8374FA1D443B74ADDEF3F939D2D28B8697F04F88381164AA18799E1FB69B46F83B2417FB5EF7BD2BEFB098D68A9054B8CA4CE640537484EC095018E5A4E784914F8CF1153E73478C794C9E5763004E542CE4E22638DB735C21D1BAD04E0FC5C2AF651BA28241EF87BAE749818BE79842865E1CB4017245EDAB76491843398ADA1DC59C9C5CB25E215E43A0DE15AE10A810B83BBC40BE77673F4424574CB13EC975281C6DBA0F10A42103F8460F01614739C3C162B3C65080CB26F68702B8558EC221743D429968A70E1D1D39AC45F4B73EB252066E4DB7A1A90CB8E7CBF990B3940FBBE33B326DF1086D35721124A5DD0FACC8CBDD9C5F05D2E2432560A4F2193C34557A01CDEF8DA2C5D5729F1F7BB582207A9C02590D4131757C491966E62DD57132F16C285C306A1A57D57FF688E40E8C67065BA8B201BE2F3DCC4F0C555C813BA73793C2EC78DC912BAB1856C813B4328E6300474A648C414BBB1DCF96257B158C015B9E3AFC9B2F86EAAEED58B8DBCA504B796B63831BC84AEF8CF71E3428A28432A265A166AC27F264D6CEA2550F846731B37310810AE193AB9B7A10ABBA120E30E0E4DE52996189A141BF497D4B016E89ED67CB4F416CB91B649C91F606BA59B13C93829911FD817AD5E106A62893B4392A57210F2FF07CBE46CF3');
INSERT INTO "review" ("issue_id", "parser", "filed", "done") VALUES (2, 1, X'789CE55C59731B4792FE2B137C961CB80FBF6966B533DE989177657B63372626362891B2B923530E8A9A1D87C311004F0004081E102F80E20590140F1024211227F15F6650DD8D27FD85FDB2B2510D4A0D199077FCB2110AAAD15D9D559595F9E55159FDC3C0F3672FC61E0F0F7CFAC3C09391A7F87FE0E9C8F8F0D8E0D8F7771F3F1B1D1F1E1D7F7E7770FCEEF0E8D027E37F1D1FB833F0FC9B4197D78776FEC16197D7EF770CB99D43CEA1C121A7CBE3F00D3D7EFCC819087A87034341F7B073D0E3F438FD81E090DB31EC79E2413B9FE3C990C73DE87932085A8FBF191C7B3E3C0E625F7DF9CF7703B8F3746474F8F9C0A74EBFF3C73B0323CF9FBF9023FB6F8C7174F029DA692BB3E2745F9CEE89480CCDBF1F1E1C1BF8D4E57039EF0C8CBEF8F6D1307E0DE80773D420794DA31D1E1BA117BDAE3B034383E3A036FAE2E9D33B03DFBD78F474E4F937D4DEBC313CF6EDC878FB177A1E6D5F3F36AF30A0C7CF9EBEF87614E3FBE380485CB7F657D08328248DB3222EB4977B181D2E8CB355FA9B6F188588FC59D532A7037FBA333038363EF2F829CDEF8F3F0C8C8F8C4B766B85622B146A567362619E06FCE291F9847BFFF3C8E33F5BA31C7C31FECDB33126303AF8AD7CFF2262CCE5B4D2CE00351E1DC2AD7FBDFFF08BCF1F0CFC882E1F7D4F1C555391E3470B35FAEF06BFC65370AF2D06DC70F419B16AE06D2D6214F79AD5AA5E5B316E16DFD636546F6F6B516BB9FE48C233F61CEC0BE0DE205D385D3FDE51779DEAB6CB2F47F5F4D9E33FF37BED21DF7B78EFB70FEFFDEBEF88E8F05F86B1648E3B03E3C37F25E1689626B54C44DF986A4DEC894C45640FC0B4B7B5B8168BE9D99BD66C1C8FB4D503888476B9D3ACCC344B219188FD3D34D1C95B6A1F596C564FF096C84FE202CDB48CF9575B8C89CCA156BC10D922A8E95B97ADB5AB6629A6AD2FE145BD5212E50B50C6B5F1E61A17DAE5AE5E29E3A7984C6A6B6746634DBBD8D132D166759E3A9D8D8BD98AB699A33164A24663D6B83E03D966A562804E690E8FF4CC1C51CECCE99B21FE2B0AE76273014FB9A3D66A9E072C122BCD52027F899ABC0381E33B34A9F5251E5B2B146ED6B7793A6869B73A4E875A1EC78F7FA205EA85FD46635D52DD22C61C36C4E902758BB982CDD90D701A0C20E64906E8A937B41AEB1B609E9859C735C6D2AC678CD0B4647942AFEC1BA1B858888B4C010DC4CDAABE754A8C4CE640B959DE327FE6EAC4DAD04B23B3A34FA669BAD92D3D75086A1046B9E05722B46E2EA9EC5A4B95796149525E3640078D8DD8BE31370BB27295D6B5ED6B1A7CA108214233512E36AB755AD5D804D88FB7783C985AB392EEC645A7E2A2B3772EEA2727CD4A4A24C2CD0A98B785050379FA598A621434281620303532D35A3A07A78D2249188D9D595BAB409278296866855DFC130B53CD7AA2DB485D1DEAD839D2DFDDBFF74F9F3DF8AD354EA71AA7086DFDAA597B654BCED2EE40EF13073111DF3642618072B39E84A4E8DB61A859B394316ECAC41670207F2525FE5024F78803E5A248A7D15E5B5A8462D094A1EA955DEDA20C5504411290FAB228C72132245FB557D07F536D763346F4C2C81E699105DCD1E347C6C426EE1027AB2B602644494BECB2664221456C13F771075D682B050805B7848E915C406462317A05329E58E1A7741DDA62D1B6E3934BA999AB0F352392D575A310168BBB6F6B5BFC93575E94F631450610B9F26100486BB22E926700376DAE61BC29D0D4D387229C612810E957680399C6608943E07122CC8266CE09CB325B11F355C814A9716111AF586258A9682F0B784477CE92B426E957D4A324CBC26B4A2BEE6FA4708756AC5CD4A2096E43E30122C961630CCDD291FEBA2166D2C6DE34295E21D9ACAD339480D3D4A0BAA247CA84F058FC10E907C64608497A1317D9D7980B3005F78D88548B5211B36E56B2CDEA5EE7A48CFD30D0B8DBCA28D575F5A1BA3C28722BB2AF095BD287006900456BE2480E2464345E316C933E9737D18C60EAE444FDA4B7AA604392D829F94708533A12B94B709A6679BC4E107A44F02FE52FD42C475858C11E5A73A93FA4366D38D06227CC3C98E5BF85329002304C2C1CA0F1DF429B4CD97A0A9C04F66EE55AE16526CEF8694CD6995B7885BBB05E61D14B1EC3AA90C1E9788BDBDB3258218ECBD587E8CBC1F2FAB134B74D200102165E7F5D31EDFAE6AA62062D79340136C02483312C73C64154AECC1E5AE22D12B54C415B294B394E917C34D68024DDE4C3AD86EFEEC740CED2DA338A4BDD811B4056BE5452BA000E6281C91AC5CEE13EC1E21B076113CEDFC336C01E1AD3742B07C024B1B945D6344B7240CB2FBB601F008AC380049A6015A66BC4AFE0CC5812B37042803059D727CAA0408DA373A6CB54AC92590D67C810DD2C09604E23813B006973C0A588989826AC5D3A273F64068D3778C05A7C828624A5AD436EE234A450AE1B773D8ABB9EDEB9AB95A6B5B5795AD1EC6B2513A4504B5172184A722C523860DCC9A8E41A12F08837263B097E422279A41F97D97920A75DA288B82E6AF37110876CC325A07947CAFAD935BFA2476795FD2086C92552336647522457D8A1232D6E109A2AE70EA444E5259EC26F692D4544A42A8D599614FF74155A0659847275E3965771CBDB87B5852D8BC5885BC9239E25D84318DDE6164082D8033FF5346B79C63015C0DCB68D61E9947C3A57CC636AF2DD154803448A783C3B217DB7333423F3D0C630E019215C6D434C358831A751324E05322410447A65260135EF36759F9ABAEFD6D41F7CFEE57DBB59F71FA8B8FC9D2109052508779F8C0C0D8F5214E4F8C48F21FCCFE0D8E8C8E8D7F49E1C840AD932C77AF2D4A8E739EAEA3B64D32BCCCCAD0F866C76932ABD268D9D8DF2A4AC70AE1D837238E7B50FE7F8FA3D4EB8954D74073F2238EB6406C94A79939006BE00DC8D5A88B50062D70A6D08C061F2886C4A1AFEFC91347C1B68431A07DC0A855B13E7248BA92B3D77682A6971931D10E83ED9DC6C067DD1A3DCA516CB8ABD6369F9D7D813D13677F4B9D52E22E556C8EEEE03D941AFED9657D9505BDE788E62110A384A319AA252A55095428D2B827BF65DB4F92571BD0F5F976006F3AE27A0890C0CA408113276E2AC2C2E4AA6BB235D039AAE54556603D9B8C8A6B6F486DC35A0CEECB676B243B3976CC3EAEBF955369A129322323EDCE6BE88C8C2BC74078914DC4A6A133D324D6A6D1B73A1AE815295AA5E69C0510350D15C001D99433436A656183DA859EE50DB2E9BE11D35DBA0E05C72C396F10AF4DD7D80BE5A607160FA2BA6FFCE31A4F463685AB9B2F209C94DD8DC618E8297C6EC91B83E0702B56696D84B030A5AABB7B923FDDEA2E5C7665F1391DBAB01FADC1E44ACA5D80F93A7B51253ECD716672827B03803DB4AE6410EC6342AE10CF3B2F5FAC4B8B911D397BC4A0841B5B9041E51E3529EF83AB7AA86A716DF96A3CA30B8FB300C1C19205A27EB93DD682D6D61F634BF68823904D0A77809D0BF7328313DA2EEB4194F964B79A7807B1E2C5B7E526D321573ACCEEC28D27D783DD797DA66030B4556C1747DE7BA4D4E41BFDBD7C7E4B207DA4E0EFD9BD142B908BC2150A9EFD3224970A2F48AE4012D643863448ED8A7607FDCC897C015B27DD3077A9AD69EE60782EB756EC3E11ECB07A7373AA18EF86746B5B14E902323DF063685679DE8C58825313201671C70C8F2C12C27E649F8A4C4103887A90156293FB0453204F72E5797890DF2238DAB2DED7C8B79DF5A2D7663B0327C6E7F1F4038750508C160153E612D8149A6730B871D0B2F971972CB3CB6ED5C6510DC013BAB1BF47FC0EA162F086A13510D4CC9173EC6F08AC4B1B15CEB2751AA92BA6C59037D59568F0A863C5D2CEB07F2300815EC38E85170EAE9C7875ECB51049D3C9601489D5D3669B226DFD6D2229B544F45F2CA7A1A9FD62FEA32484F73F4DBA670AEDAE86FF2DAAB9732B2488B9913D546DB2A5A6D260FF4F0B174CA43C64D0404B554D9CC18A45F898584F486E314D4C02186E1DA27BBAA4D5E229283421044CBB5672F81723691193C4260D04A4FD19897E2AD741C173207324569CAD715794D618EC8CB74D142593F49A36BB272B20D295F6D45944EDB37E3ACE2ADD53C39D1A17942EFC84C673608CEBA36BFC0F845E686C369A9AF1C6B9A161E6E4DB2AC15525DB4C0A300DCE3ED352DC772FB3E2905979E3EE092F29CF0D40B453825C49B5A48CEE982FFB2EB859094D7592584F4830496A5D307A2A07D2E859B9C99A617E562126EE656F4C81510E29D841AB04F9CBE26072879CC7604BD50E4903D1287B3526448474D0B29A159BB2670D44E65DC22B70228BFAE3601AEA5284D1F737868A6FCA5FDBC658622C7B43EE828B464FA490CD394319ED72E73A049015DB6C8090513D8A69264A2A74ACC25BA8E9D775B5505AC1E7FAFABAAEDBCB425A560D2D347A2D50CD6CA7150D5B617596D6842EC1DEFBD912A712D6211692FB2EC40C223801450F8565D3415209369AD272C8796F340B1F6068C6C0FE9800692CDCA5F4007F4056955F311F4C821A4588C196751080551D85E94B1F80660BB599D6589E061B47526D4DADCED8C4969C1339BB429927D0D696DEF7CA4F4EA8CC814D83121CAAF327A660B7881172998805B5B3B53E138538044745BB160273EBF6F8D7CB763C01FF07888CC085B96BB43234F9E0CC3C0DC19F876F8F973691F5493EF6863F393F71A0E8E7DFDE25BDA53E52D44698DB0BE1F341D2E1AD89391E1A72400F7BEFAF2779F3FFC820CD2D8B3EF9E3D1F7CCAAF0D3E1E57176836F60C5651911DF0BAF143DEFB9485854882C0A3C147234F47C6BFA7C9BA5C2EAFC7E370F9FD3E8FD7E1F792D4F54BF54EBB250F979BF264DA13302DEB9D81BF0C3E7D31CC7CE0E8F54F368372FADD01B7C3E90938829EA0C31DF4FDF4A8DCC1AEA3FA08AE38DC017FC0EF0A7A9C5EB72BE09236F7B6577296685648E6117FE9E9B58FF14A8CC39048447E8657E2ECB27FDBC52DF1AA50D8FB5101BF9C31650295433A7D4A1B6937E9562AA4676F080048D777E41640A8595B24142EED93ADCF5FB12BCDE06B263F25E7D46E98B643F97C6D374C6E2F3C90CD506B39A36FE4DB9B8ED9D6EEAA9EDC262F62ED8CE3DAD674824185377FB437D31FDCC0F32AFBEBED2780A25833014F012883211BC57DD3F2CB3B80366D35676E4795E60067F06E3A47AAAD17D9425132046007C8DB2543497931B65C73879C3C54D71C0202F8E092A0777421B7628F88F7ED9898EEB3616D4C9209230E1D692FBB65D6BCCA5FF0F6135E21DC2D174D273227B335986EE8406C264D5B3A1DA1C580F706732D1D013DF5C63893C10E671E3A1E29878F12CAF2A97180A0A6C0C642C041CCEFC27902CE1B67D7B889D8E76D7B3B5C869894D9259A67652C02DB2C3CE26D24334CCB5104AE644B3F3EC33F844B1431650A08D41137314DDEEB80E911CB47E6CE23C8BEB97E5BDBEAB2C5E15576DEDB4700C503949ED03CCD69B6A2A7B67863C9CC63D4E76586ABC8DB5E5A744E8BCF6AA91B4A234919E2EC8B58AFD1BF9747F42F5310CB090A5EA5BFD2CE8784C89ECF1DF2856890D95793D34EB6C95BE2FDBEEB1CFBB7EA69B35C3033E92B59A836F9086769BDD2B8D5A692250AA7FB4651C6BE9BABCD4A8A132CFA494AB986AD14ED12A1775AD84C885D094A37C462981A910A67689AEDDD1B70BDCD225A1051BEE428B2DB22280FC9DB87876406FC327A27618AC5801C9C136F3B221DE8B258A289DE449AE56933D38780FCFA42AF261170B03FD95E19DA7AD0AA8BDD035F6FB013737F7157C33431B6AE46873970FF52AE8613D6DCEFF5FBFC5E2FACBBA73F5FE3D1E0E8280CAA1D6187D7E77039FC419FC7E509FA8336746F7B2634F7F67CDB96B9C335B173491CCE80C7197405FC3E9FD3EB0B066465C52D97406457C4EB190A3E56CA60FC47B90473496062ABDCF8395E81AB2FAFC0A7B6017CDE8FF00A78D29487867160E09FA53D5B0A4180C4ED70512C9C50E43E3BC160A5E777C444020A89A80F5ADFAA5445FD1C1A05AD27CB9ADF69AD1EC192F053DA470718666AEAA9B6B46414E6F929752D6370F5D4CCA357A8C8A1595AE166084461AC8C3705CA1247138CB71827DEE204AFAA2B32AEB7C88C00E8227133819CCCF15F76368C469A91506C4FB00D04A46BD1658A3980DE94F1B45EA1A8A54A64B554D932F3320D6255004513B05754C654BE10B332EFD1BEEEAC61A3DA29C96D4A32CBD20BEAE27C427903DCA3D93873C89E01ED4D9E2D92DB114EB0EDA58A011EF3CB755E35F2D07265A6D3BC39A0703774A965DE60D5A4253F11F93865844F16DF9A9507B28BFC1524554C35108735AB312EF6A011668BB415CE09573930B82FE8A5332CE7CD6832CBD11CF1ED2C6D9CCF30B701C4FCD758A07D45637993E2CEDD55B4A7C1EC155A5B974067636A868701F866B2BCC7A82C915911B071C3D52CF03CF90EC9E154B20B5EFB1428FAFAD82E2281A2D2A5579CAFA2DE361738FBCCFCA33D7FDA1CB8E15C3ACC7B8BF34F1C3363AD16DE68AFAE980168D03A9A10C97DBE7E47C6CD948BAC1BC1D44DAE34EAFAD455B33CD75A953E216FC36148D18469E02A695AE7E9C3CE5A9E77A4FBADAC6A34768F290373B9C3513A257F64B54EABB66CA547F626788F4FCC2C9147B35E27398AD5796C5A3C0B25E3F99A4ECDE425849753DB4A4E2D57B6B60D6A62ADC8E061060A09F2EADE9153E9636759B9791F1A7C6BEF7EEDB2FBC81E245756B267F9BE07C9CBA4AD4E6BA552F7722E9F4AB9FAFA48B92A2CE395011B5A9BD2F7BA2875EBC7DB89C0BFBC8FA06C8EAD9BD0611F9CBF909BE00C7A6066DDC180CBED8569F7FFAC94C43B2D7DCE9F1E8033E074F828F677BB7D4187CBEFFEBF1C80DFD1E1D1B041B7CD3FF8DD947B08FA02C18037E0F3BFEB6C705E5EAAE03A0C0C6F83C366685724D15AEA4C7B13FE180FA4B54A1BDE5AE6B01F0F842BDF4DF7C3DD9FFB61D5963ADDF6FEC7BF7DD5A5FAA359DF5661A5D158231845649406C8C6ECF4CCAFCA33FDB7CB33BB76A05767E81F5BFD65B31AC896B45212BFB337D2405AE5A7C0181AD32FBB8D5A6504FDAE1E49CB5885C07126615C5F8AD8A1AA86B3ED40993CBFBBB70E084D2FA854802A04DF98A123A4D196BA0237BFB737EAADF02CF0C82C82DBC9D91255D90CBFAFC721EFE4283DBC76A6CF47F5F34B5BA22ABEF7FBFB201AE36303FA5C1E986F4B5749B83FD01B5D2A5564FB5528DA525441A53FD8A3484867DB74C5A964FF5254625D042EA06439D0A32CC3EBA2D31158B1ED193D7C6C4B544971A047290621311D252711DE8EAC4BB3A5AB8437D0ABF04643540722170D9EAA2D5165F8039E1E6576B2CE9B0EACD3D034B1B0684B5AA943A04775D0B74EF5E36D317DCA0777DEA7A8C436D0A3D8628CB6849454057A942A55776E472EA8D036D823DA8AF339ED6881819CCBDADE27AA6433D8A36C362B715B424A6E823DCA8DB131616C84B5D809AFB21E9D3562E7FAF29E2D752540C11E0588CEBC48D2B6E494D0047B141AED6591C450266EC91DD8332DFAFBA41592067B445244ADB68414CA057B44396D2EA5CD47395FAC571AB6449548067B14492D136956F29479882E234EE738C78EB4D3D17126AA57014DA7ED4959C76D1C3DA21BC2024EF4AB03803664DD16D95EC10D91DBE4A54A5FDA93F558647B94CE6625654FCA6791EAD510CBF42B47485A6C8D434A7BE27E8B78AF063975438B1EAB8B735B21753A2C6FD3D1A398D21E4F638D366C645D5FEBA5ADA43A1D418B72AF4679FAD49654E739B35EBDC9648ECFBDDA50B384D3D9A37012BC5D2CB5CF812C22B0578900FB2E2C41251FDE2682F5FF4323582B66B18F60D5A2FB023F3F82F5057A08201D081DDD3EA78702487FC06F97E8BE9D90A6317E60ABDC4CF1DAE6A5FDC18033E072B85D2E9FC3E90DBA7E3A58ED3504F5B95D94E7F6793C4E972B602AB8B92E8F9E8D0D0D8FDD7D31FAFCC5D8F00756EEDD769D0B67BB5AEF68D21D7BBD70DF7AD01143DE7AC33AF6E574DD2AA7F8FD670FEEFF7F58F8BEFAFA403DC6FB7DBD5B0E418725437CC0854EF7460A7A851211C6649CB6C4E7ABB77211037F0BA5F0AF599A3742612A93C74BD739AD360374D5B6CB4621029F60A09743F0ED8311EF672BEEF479ECE2DD9446FB18BF99D5F0773F2AAF06F1F75058F565E40BA2FE127E98BE30D3E5284AA7DCBA5D1F5391A11826AB239BD518A57CA78FCDD3C5176159E615A66CF045188651240A22728D0088F62E6EA8F61BBC37EB3165BAB8B53C8DA590A5F1272212139134FE52F2209AA0028D0C1DA6D65387B49792BFE2C36414F545CFB4D5037E97163351304F7F57E27F0FCDCAFDE4100F4C7A67713E1DA9AD52442E1291B7ED03FA74F4AD4AA7B45AEBBB9C3FE5A431D681774B28312ECBD7A958ADDD465B5FA24859E6ABE1FED0684FCDBA125BA67762C26DEBFA817A3D2E18D0260EE10AD0CADED044C928B6ABA2B9F89153DA6261F56D6DCBBE73D72D40EAB90AFB3465D62B94E7CC0D2B79448FB762D47DAA48C1C832743C9FF758E8C8C274C4C86769DFA35DAE69D671676BDA5C863CE5C48EA2400293CD10E7C31BDAEEBE4984536BB16E273D9CD6E949E73BC7277F92A5E676875C5503417462C7AC5138EDCE43CB7FEDE73821F350348ED53694FC5CC464BB8A81B6E0F0948AF2F7C37AF140CAB63CFEDDA07A7DDE3ED033747E41CFD4F4CDB4F90907F56104304A1E3DA10D4648C3AB2B2E3068D7504864041B653D85B65DE357AC132DB22046E63A88B8AAB0411B116AFB629BDDB6AD9CD6A141A7ABE7DA6225D574AA98CF16CF2FB552EB72C3AC0BF32D8FDFD5472111331F1D90E6A6D64D299D8F8AFCA589217C063D16A3FDDEE9A8B6360F69C468F8303F9D4A5E9BC77D5344130573FB3431296ADBE68ED8699470207EA8D737ACEAE5768A158BA5BECC615683D096D0BCBE5E372B5F765E372B73DAE4340949F600F846AFC872255A68F32C3BC6B9CBD2C23FE5792DA94D5C7E24ABDBD8A0F1D65E5B723A5A4A6A5DD7D10A7A5C7D5419F14A3204D3C9A3D4E1ADCD56ACB002A7C6A49C6497E5EDF88E4B1FF535BCBC46BDAA6DDED06AC8421F42F7D305DCE49D60F3B07442DAA86484F762C96E9EF1C6B3FCEC87DC15A6BDF902D5D4B46613AD593A938C5935CB5B9D37490BE70B542325F19ECEC214E5C9BB4A8953B2CAAAA8ED61D552CCCF913194B53F5CDCAF37AAB463297D157A71B14478D996177B4E595EAA2BD8EF42517DDBC421D705F0774BF84B296A6F94F73A6D3B765B790B771F5F993035507E0E80CE29CCACC3AFD48F4DE52133307969EE2649C1A5B3BC27A94E2932E4862B81F4E425695A8776D1D3FD30F9807247863F1CC19047656FAFAECC23C81D47A6B9C28DD04D5629749DAD65ADDDB7ADF5078E047FB443E6B6CCB3DB6517C85266B8EB39A5E95DE3AC4AFE4D64FD6376DE447E4F2CC5FBDB76935F986AFBA8AEFECA819DD68930A7A74BE9CF870EA660AEFC0925B64D8530948764A76C7B7EC9E9B614C6DD87C29090AC1E80A8B6189367EFA880A75BC724C051AA2D150B537AADC21FE6A03AE19D37A68DE7933BE57DB190E0032DD64DA9817C44DEFC8447298417314F59161AB7B6EB4EF7A88E88CE379EC96A8F34DA50C423CF20EAEB37ADF415E5EBB953F8AF9CD1968D6505C3696BB588FBBCD125CF644C2A3D6A9676CDFDB464BCF5AADB6949A7C742014F1F2820AB88A4A3115DA6B21E79AA91BEA7913901533A6B74B5E88D62B4C8C7496FF8F806F89B08636EFCE99666A9629EE6D90FF3C76888FB1D0DB8E2CA2C06929F0B20C39B2E8A958C76B2CBE53B1FFE7695C782004FCF0E3BA946B4AC5DDA26BD9DD6290BA7A79FCF95A46FC0A5D6FE8C086D71950A7E9AF53EA512C9623461CA223C8ED421EC313094219511DDAC7D074BDB67A8C9B539CD8AEC149B42AE7C353FAC33BB6DECC8EA1E590AA41F2440CD68946FBD2B37C7D48B54597D13E203E6FC85A5CEB7CC18A2BE6D1EEAAD2710191867331CB090C3056AA943EDF58EBE9107CA6BCBA4517A15E1D7BCE91F2EEF4B53BEC6D2D279D8971C3A79B65DBBAEB62538C73DB2A5E6BE3E58DDEBF4589184A79FFAAB853372DE3227740A01BA2BBF21252AFB5AAA0CFF9CCC5D7E0373609DA653EBEDB04D5BDBA2A87635A73E0267C4AF9A95D366E986594F2E7D699F8854AF80CE74CE7596EC646B6FBE9506326DB7D6BA1DD7765AC7FD24BEF6F0AD09B478362E3F4E6841F06F3EFFF7FB0F6DE9B7A97B3B535E16036FA5C8ACA1DC8E0EBEFCFC37F663B7D0DA77FB8D3FDCFBE24B523CDBD77C964979A710E2379FFFFEAB3F3CF8AF5FDF7BF0C07E3AD6EE7BE7B83BE875DCB620018860DDB67AF7DD22D241E51619A775E8DCE97EF783239F7D71DF6E9896DFE7EA4C357AADD570DEEADA62BCF3F63A5951ACDBD3F9C0D36195CD2F94D8A5CED5473AF167ECFBBBB0F4779F3C7B313AF48154EC075EB97D3E4D7E11E657566EAD334F6B2551CDEF677664503BF3C3FFC0F175EE88FFAAB59627FF6EAEDCC72849CDC646BE1EA12F7AFE30F0E0AB3FFC1A22F9A9A513F7FFE34BBBA5B7BE24F2AE2A3B3F71A0F3FFBC7FEFE791817FE985900C7C71FFE167F77EDF0329EB4C783752FFF2F9570F1FF444CBFA80970D2D9FDFE7F5B9BC3FFEF8E3FF02F81DAAE4', 2);
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 1, 1795917397073, 'librarian', '[{"act":"field","line":31,"field":"title","values":["改过的题目"]}]');
INSERT INTO "revision" ("issue_id", "ordinal", "at", "who", "acts") VALUES (2, 2, 1795917398198, 'librarian', '[{"act":"join","line":42,"other":53}]');
CREATE UNIQUE INDEX article_in_issue ON article (issue_id, ordinal);
CREATE INDEX article_newest ON article (recency DESC, issue_id DESC, ordinal);
CREATE INDEX article_in_column ON article (column_id, recency DESC, issue_id DESC, ordinal);
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
CREATE TRIGGER author_unused AFTER DELETE ON article_author
WHEN NOT EXISTS (SELECT 1 FROM article_author WHERE author_id = OLD.author_id)
BEGIN
  DELETE FROM author WHERE id = OLD.author_id;
END;
CREATE TRIGGER column_unused AFTER DELETE ON article
WHEN OLD.column_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = OLD.column_id)
BEGIN
  DELETE FROM column_name WHERE id = OLD.column_id;
END;
CREATE TRIGGER column_left AFTER UPDATE OF column_id ON article
WHEN OLD.column_id IS NOT NULL AND OLD.column_id IS NOT NEW.column_id
  AND NOT EXISTS (SELECT 1 FROM article WHERE column_id = OLD.column_id)
BEGIN
  DELETE FROM column_name WHERE id = OLD.column_id;
END;
CREATE TRIGGER tag_unused AFTER DELETE ON article_tag
WHEN NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = OLD.tag_id)
BEGIN
  DELETE FROM tag WHERE id = OLD.tag_id;
END;
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
PRAGMA application_id = 1264676455;
PRAGMA user_version = 9;
COMMIT;
