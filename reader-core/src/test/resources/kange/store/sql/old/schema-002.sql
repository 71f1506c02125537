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
) STRICT;
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
  sort_key TEXT NOT NULL,
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
  message    TEXT    NOT NULL,
  lines      TEXT    NOT NULL
) STRICT;
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
INSERT INTO "archive" ("id", "uuid", "created_at") VALUES (1, 'cc16b3bb-74dd-4971-a165-e10f55badb8a', 1795917390058);
INSERT INTO "issue" ("id", "identity", "journal", "year", "number", "serial", "issue_date", "publisher", "permit", "issn", "cn", "label", "label_sort", "recency", "articles", "characters", "doubts", "imported_at") VALUES (2, 'journal|文学季刊|2021|秋季号', '文学季刊', 2021, '秋季号', 52, NULL, NULL, NULL, NULL, NULL, '文学季刊', 'wen2文 xue2学 ji4季 kan1刊 ', 20211000, 7, 3236, 6, 1795917396519);
INSERT INTO "source" ("issue_id", "file", "sha256", "charset", "lines", "size", "packed") VALUES (2, 'literary-contents-at-end.txt', '7ae25770d31d1dad12406dccb1895e8d93e1a4141789d30e4f4d1d60fd43a4fa', 'UTF-8', 171, 11290, X'789C8D5AE95232CBB2FDCF53EC473877DF88FB7C8DCA3CAA382020A2803830A8A8CC449C47D99BAAEEFEF5BDC25D2BB3BAC1EF9C3B442801DDD5555939AC5C99D541BEFF877DF312F63263867D337C30D97C62B728FEED65F0B99B79663EFDC37F2CF04EE53B61BDA5FFFABA5BD44C2989FBB6D94EF8F575381FDAE9BB4EE177377FF8ABCB44E26F0F83BEC3FEE5DFDE45C24EA6A1E7ED963D532DF39687BFDDECD836B3FECD4978F4609A0BD37DC4A85FABA2CDE731499829E296BD7A8440F6A3B35BA4294C29FFB777743819C7674F77CB573C6546C7F88261B6E93EED69DE340790CD74A798CD6F7F84D75FBB59DED6CFF0A0BF9899F93B66C6F7E0F31B5FECC7BDBF98E3A739AED8EB71B0BDB6EF1DDBCCED96652E9A299ACCC2B67A94A1990BB699E07B8C69778B4580796605DCF29B05CEDC2CF82D4F3FCDE4CDB4AAB8AB0B85572315D8942E77B3123E399B5C09C653BDC24DD5CF54B6D04BEED677BA1D8C74BA0BB675B9D4E6AE065B33ACF219080A1D756FA02648CF9D8BF47EED93AAACDF60E7265DC7774CB45B37032F25FA2AF98B7EE0154DB5689A130C309B2BBF3DA4162A3DCCBC9BB7DDCFDE9A7AF12E8266C73F6E50D66EDBAF0D301B2C2ED6FA325EDDD94396B6B5B95A8566BED8621E0C0EF2FDA090C1B4A2E2BABDFBA6F093293C00C3E070BBE59A26C91F4177784AE5C1D6768BC65E05BFF92154857BFC39CB610ACEA8A68346B2E9F0EC0D6A0AA6B42D1756BDAC16B0A1EA91624DEEF167AA27BB7589CBD8F76C50E8D9592791F8E7F71FFFF1C73FBFD5A92715188A4E6DBC36DD78751B7BF4EAD614EF022F8968D9AD2B30807F9784EBED66CD6033A7C0906DF4255E303095070D2FD36860BC3D3B85B35018B8FFE2DEBECFE19E98907A5F9F9B791196A0D956B78809E74AF7CD20F71E749F6DB68A2B7EF139386AE10AF7B8BCC43661215BBA576F85939A7C0BD771054BD8CB0974AD23B11DAA1B96C8E7F9085CA774A977F9DD6BABC7B84DF2F7B21E4C92E6F4FED7AAAD3F55A166D6877C1A11A2D02422223C5E9BCA18D16A0BDBE07342B91B03936CAA6F9BC62DC6C0CE5889DB83824A49B59F13083ACD2C4C790953D1B527A778646FDDC5C25E4C708B57C6152AB471CB15655AF509E704B87E53C315AA7B3EB5B9928EA13C0831111B32EC66CFFED3D6A41BC1438ACE38A9EC56750D2FA8890396977E764EC882E53CBA1D6463C8D31D8BA6FB84BD20CE703DC88AB7CDA6D8F56ED1DD2D1F0E3715F4938097BD5A7546226DF789C1D2180032E0F9E1D1B3CC8290BF5510A18FCF5B18C6B87B7D8D7FF2A925F650A12E64F30C99D9B3E97D404D14F1A54E4C78261889E5BDDD3CAB6E221E7DA49E4B878D42C4E65F75E7BF56377F794D9810BB35D5470CFECB6BE9CCFBBB087C8049BB1726CF75720584E078AD5BC523BAC4FE11F59BCA0B308EF077F0948E8F9C4E5652CDA91F4568CA3882CAFDA7854B11ADAB78275476AE843D00DDB12BB576F09813B53E60249EA2919B137B39170FAAD132DB6B04E021D666A875C5147139A403A2FD6C16BB1064876A096CF9372006903F784C3A70F9977846A86330655D3C220E4DAB4D60EED20254BC2CA1B900FEA6418839B14FC81A14BF90D4F6B6AABE328E8ED7FED11C337070AEE052E77449844E36098B9B338350DD967005C0E4049E65CD518AF872F6C67C94C6E01B15D8168F2892D8F9C062458AE4F5F6AAB1B394BD2E5397DDA7D81AF4C3B31C13C74C2612B300E48982BDAD043937E674C190F34CE5D97F996B1221BE4AE498EFA92D1731395C02A9814267E7FEF85B1FF1739918F0B85BD16F2CAEB20153B9D4AC4CE7DF1241E20C8DA9CCE2027791BFC2B3ACC92E057DBB8C97E1159C135E009FDC6F95C899CF73AB956715117B23A8445B4560706F600AC3EE9E9B00DB00121128AA5FC826DFE29DEB6CF2EC25EC00635241992349C0630C239E45718B186654AF6ECCC996BB1AE688A613221F5C808FA44B880ECAFD6B950DA60FBBE5127A0D36A7D8539CD17EAD7292D4FE53929A6DBEF89561B01E49AE73963DB84649E72D7A18A013E8BCF25481D874E8DD188441E59951DC00257816A8B9C1181A0BFEEA25C3A3376AA2F6E5F706CEBED396E235DC8628D76D622DDEEA7DD87CD73CBC08505E2B70DB56C72F5C1DE4FDC25594D9978A6BFB84DE231721E198E5295F6C056F49AAF1C518559CB6E533F3DD4752A67B41E87509465487A00EB38417339E9BF79983764152CA2A56D63D1055B22D7BF6C9D4046FCBDCD9D70E45973D2362FCD195C294F86256C8DD9DAEC549AA65497D9C0A29946372CF0EC45677D80B9786772E96FE628BA40407E55EE075CD0106072797EA781CD61BD8BBB9A3771C7643662DDAD803A8AAD63C3A6C762C4109A0603665EACDE3E445546D75541D5044907936DF6FF0BC307DA61909DEBF577DAB23097ABA4FB8DD274EF25395985FC76392BD1EFB496695CB7CAC3B7B9A261B3F4D03CD18D3228C4382645315113EBD069B8D497DA88AC11F6DA1845B1C3C1B512985AB58BCD872913A847F802733DEBB37E1591BA253B85C49B7874825A542BC76061288D9F84AA43562459C4611A3BA9202252382F15DD028D08CC6EB4812DF1FB6B5859619CA2E47170E244319D4E9E1614728E6A8756E1848EB3ED52301C99242364015269B41F6592158B37E309A614B449BD4A3DFA0D6291C26ACAF758CD239B58C560587E1CDCD3BD69A3F0C6C626214CC710C1F46AC46A9E04209291F10A096517D71E702192C86B06D6C0D504266DEA6F590CA7A6BA907983383AFB67D6BABE2C2ABE941F09F7C216CB0521C93D022E2D06561D002A85C140C73AB82FE1D0ECE9E188B999CE02038BDBD7840F52A85EAF49DE051CA59C83B9A447088CC1E01E3758F24AFF222C97EAD202D4873FC6BD530DD4A7CD754BEF6778B29FF7D2D3CB2A11C2F9AE12D1EE37F8EECED8564F18649BFC6636C7BBA1F73FCE8275F24877AC1268B0951613952DBB835D59224AF220904F217F6D8271CDAE30F501E1884C1291B5464664D904DE316F278D838A1CC6760E7A8BCFA42D34F585D3E2DE43B29851949395245298392A54A70923134FEEAD2CC86D1C5A2BA186A5DA64DAFCCB8CDA60FAB0DE4565BAEAAF3136894348ABF282973C08C545299DB49ED808E9DAF22CA8CD210797132058E53AE9527F3BDEBA7A61A502FD5715C2FF88F25A8E4306D9059166AB8A895381F144532667A60FB5F70B0DF8A25F8BD193E316780BA0A006015E6E9EEB31964C45C2F10D4E19284A5FD6660D8A1B004697DB09F10373DBEC58CA9176552AEC521A8F5033FB22FD40D16F2CE5C6AD11065915DB61F3DCC49EE03B22BACD7C5C54985C07832532DF17BFEED80C5752E22F0515A322FE292BD3B5577E1649A891F3EC515BE4D3E2B71DAD57C07188505485496A7CEF0CD66582FEDF3AFB2FC7CD4EC91F1B00C3C8F58317A87EDFDAAA0D9288B15952C99D37C30CEC1209CE1EE5428E30D6272B7CCA835548CC857BCB0757FC8BEA8EC668B0D98EE133C25EAB2D4FC651A845FD19C33DF36FD661B718207495C908557E39835EA0CB006B5256D807F28651A97760BCA8914EF37AE63D6249749A363844B0DD9D0D834C29AE77737DC1937D191B2133CEE94A69DF519BCA32FC566B5A8AB1C64FAB8B1613BAC21ED7D92380A486979E179D3BF1945CD9F6E787FE557EE080B28DC855F84A9926A4BBB05F633F57B2345727E09718BBD63BD60DA77712857A0707BD573CD8759014A06D61C2E63EB53F559D241980086B867E89097AA2F1706CABCE3EF9A8A610E000456C712D2CF7AA6E2226EC2EB1A6ADB633A35B7F78C5AFF406E700614F28AC73D219B90D57B34AD8A0B8D54966A001022FA24AEFDDA673096BCA5DCEBE0568C9DAC83E42E983A72A4FA9F01D68EEE8143709D002548F61469EC57D4CD9354CF9A86738EE7D0A086016E69D3C065DC1E694C6C55FF658C3F643E263F94A0A769A4409D538B6378B3397F764D224CFBF9FD6BD5DED7C43ABBA052990265167EADAD6D04C7E4D66561D753ED50804BD962C6D63664C1623D258FA6BEE2DFC533FF9A13735E228910EC8818A1C7F82E0CF48BD9120662C9ECEB1D914B5B33DF3DC5F9F8EE6E3E7105E065571ACA5D3B6E80CFFE18B3E87286613F980A07698135D79462FAAFB518A6C31A7B02589D56697A0A2DE46CA85773054E956C729B51B90F95452AA236CDFC4309C15E838E350905A21951DFA54A5ACA45A8721051A7334AB9C9EEE629576580D57CBFFBCB0AB2A60273A45696BB7679EA0848C2742FCD539A387E390F065E22A67ABCCC3A01AEAB6E99611783980B3F8972136A7CA6E8CC915AC31F75CC51094223C5605B280FCCFA0DAB625B0CDA5127BC7A869FEB5DB68560EDE62ABE6BCFCE824959EF726949B6F15D57E72CD870DBCD2E7518B21E4209E48A8540AEA40E0539F19472F8B8EF1B7CB7E9E4B064B6E86A844A4F3F1584826D434D6DEE8E3442E1B336774E90857B9217EF1F214C2F392D38CE1E4184EFEC9BBCB912A2896DE6F9BBC908C189BE1F1E10B0B72DDA661D216D402EF17614038DAEE806A3BE12D061CF607C4A444B961419D80053992FEA6A3522776FAEF3EC368FCCADDE876D7EC26A8233AF665464DDF07AFACB35D26489D15738DFA28647E2D92DF3DA78A484A0DD8B8563F622189011AB1C7200EDF01034723DEA6DDC08DED2AA6D38AB7E0655B60C82F31613EDFD15C653988749D80613CC06276915032EAED36AFB200E35D723BBD96867151949AFD00F4F2A07100C6F6003FB56592587B6AA5AA3E8E6D90563F1B6D17209E0132A4BD40C0F45573FEDED974A8F01E1F391A9F4F5FB6F0EEAC899F43021B7DBD2768D9260372FA04AE04F6D5040A45CC945F0A24123A506874DE1DF5CF3979CF704F72FE46A1F1DE514A489D2F60D57E77B22F570A4DD0F933E23DED6D77482FC5A65B3C52E2244F7EB2017C4BBEA0AA0D8C9F6296E7587D9CCF55423DF65FF1213C66F4E26B9B7AB91A9FD21E82D6A2DDC6B66D2E4A4674E9AB4FE3539A999EC55CACE663F9AFA318AA85AB187B025B0FE3E1304438D148CAF582069F5222AA8233AB5418380B35F9CD1D6C6F633994880DEC7391595080D8DCCD2801BE4132060FC533C3877FDBB042C10830F3C3C485D70ACE22BF79B2EA1AE33F941DCAF0509C3E6DED91661F3F8D3E5190897089319389E6BB0767A09FC93D1210F9773FEDB87FECEEB81A05F1861DB09367D55759329005B00D6C12F8FD13ECC222FB21F310D73E6BB340AB104FE4D2AC770846B4A732F61731EFB213239C239C1E25B58A46E0F929BEA6922E1B787FECB1DE861D8BFDC9F887A89F8702461DE0AF6B9AADA83F3C48316C544707314DC2491E9745A3F9701A1F7CF1FA845BD9AB01753AE26EC88867958A0A2DD2F944BA0E4B1E59C322224E4040A92DD62C4C4933B074C6BA4C4A9AAD148C02994BBB9635C46CBF1479C13F7F2D5129A4CD5A36CFE5AE32781E8E7C4F9B579CB25482DB7D7E489D2D601438FD74A0D1344FFCA77827B7B3F8B0E094E116971642A1BFFAFE8542E186D8349562A781E6279DAC7E5616676E22FE89AC17191E4B5BC4CFCE5D5F0B79B955102B3118871DF3DBB4A43067B37C734D048CCE8E3CB522E03AB892E28D3F4A0F13D29F54F92C0F39EC4EE4C0959F21B3EC01CB76127092BB8025D90293C4F6141E992BD9A6CDE641BF8A453E74A24F84D1E8A827933E7224748279FEE961BDBAB477D96229726EE14F7E7493D04133316F55008C49D04B094FD159D92F3DC61C92E7B58BFD768577CC2A635AB1283A519C62A2E1A63EB678C0C8146589DD20E5D5D12E18770567B04767F0D16CE3C513EA3ADA2368D96D30A7DA60A9EDD8E3A3AC39A63BBF3822314722EA1A932BECE6204933679BCAD39905D43B09251977929AADD5D4FA8BBB285265DB9D48967A0A1BA4DEE387963EFFB6E12C5A6FCE0F7ADB87424AA0810C1A58E63B8C37F91DD6C5FE2F42CEF281C47F495D40477D915EB27FDE9A3D852CE57B76C98293203367890D75CF9AD867B6F203ED08780D27525F182026FBF949C46E4595C1CE20B91B6772B7D64DFCC953246908993C77511C6182F8AAA56E5DF5891277F7AFE573E03ED1616F073D3B8470FA9D59D55CA3933FA70BEAAE7B3F93CF9672A67AFCBD03E26D2536A1EFA5D9771DD99A4347174AE84C2FBCE25F9618EFE561CF8EB9B7DEB26CA0E5052FC1A8663F0CC72656463576A749E768B823D4ED138DD47C4111F91E28E0A76E7BC90F35EADA43FA5BF2FDEA3C59A54E10A0FCA56228B1D8C94D97ED79F4629FBD4B5C10FDE06BDC621B03D16F97E2A35582F6D6B431D483DC3D81D824EB946A63B872C090255B2CAC8981AC74A3FE5E50CE18664E813561F61A6146678DC078140EE0E2FD2E7CA13968212CD6CBD4EE57C6431D3DC1863464C12E391A65C20D44995A4BD3C3065521F81583E783A63544656FAA11E96CF470325F6FA6288BE8A12F323E53B3FBD4D4E96D90C4CD7ED650689531D85217EFCE1C88818894764AFB543B507C29718C3C71FF4AA034FE2DD7E920943E88ABE40A061C59AFAF6CB9DEC1D1C236AF9CC08920AC1F597E386F2DF5ED25FE8895E9B38B8BE401EF6ABE9E8C0EDCF7FC4096BBCB4CDA124ACD43D7E10B4B3F528EDB0CF896BFA129306EA2409DD7293F3A8154D41AE1EF1DB9EE6A589CF02ED7F7A864ACAB1B361AA27FE6AA1EF11B03FD4F97458A52DD8791FAC4DBBA3FB8B62203DDD746F1CA0CAE880392CA52951DC33B7E103EB449E728CA52000FBA667E861865FDF848D2F721E5D147947D98D0C16923B0491C7756570D2643C8E6DB59BDD3B8E572986B707672652E009D6E5CE5971C9C9060FFF9BAFD8CF6173C7E636B18E5098D138DA4A846A4A4988A56F78EC660BD7D5ED27F59D152AEE608016C3AE4E93435A6250636A2E9BF6F55E2BABDFDFD9529BDADCDC7E0C625AB58180613F6DBCB6D27FFC7485D46C460BE64ACE82C0BDDA00D002EF5667D730719D42EC263AF923C00EBBA67BA2D0A00D0FF7EA4BE62EE848D92435168814660BB6F31FCF0A918D1F64376CE3E9B1A8BEC074F894CBDCEB3B7720B62E211F07E3B46678C23E66AB0DEC53C7BF1921FEEC39FDD05F826C945D8239EF0BB45DABA10E0FCA9856E444D67E2F23BBF77445452E5D6BDFD489945A1D03FEE50CFB952D5738ACBC6165167D5B9B23B91247463710411D9947A5114DB1D76D52B0AB5EFCDA6050FCDA2D86BBD94635C77C3CEB7392E597392BF2A02943000A1FCA60EEF6EA2EBC5E46BDE23FFF74C7EBAF220C5F16F3C7197E3646097D37F2C78B911C159DD0BB17DC24CC12FACA5942DF2490D72E62B8D1D7E08A1C757864CF1B110EC5EFCAC92039E9FAFD988B5A2BBDE8E18A0E079394E13FFBDC1C31101D97B26E5C8405BF37B938B450411087F3ED7EA84A8A52F2FF55474ACEE0213FA43C582EC7390EEB278EBB1E71B785F9C15AB2612D0CFEEFAAE077B5FED49EAC7BACB213B77F8036F5317AE0E75931B6C85E31A86278F47868DD048FCB1E6BFFCB9A3087DA22DE5822BCBFF6879BC39A24117A37BB2D98E9099F8EDEC30566049D2B951845D4E1ADF8155D262D934E85C783DDA2AB9ADE2D53BB4D83B1717ACD74F5DFD3F5D3C2');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 1, '卷首');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 2, '小说');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 3, '散文');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 4, '诗');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 5, '访谈');
INSERT INTO "issue_column" ("issue_id", "ordinal", "name") VALUES (2, 6, '读札');
INSERT INTO "column_name" ("id", "name", "sort_key") VALUES (1, '卷首', 'juan3卷 shou3首 ');
INSERT INTO "column_name" ("id", "name", "sort_key") VALUES (2, '小说', 'xiao3小 shuo1说 ');
INSERT INTO "column_name" ("id", "name", "sort_key") VALUES (3, '散文', 'san4散 wen2文 ');
INSERT INTO "column_name" ("id", "name", "sort_key") VALUES (4, '诗', 'shi1诗 ');
INSERT INTO "column_name" ("id", "name", "sort_key") VALUES (5, '访谈', 'fang3访 tan2谈 ');
INSERT INTO "column_name" ("id", "name", "sort_key") VALUES (6, '读札', 'du2读 zha2札 ');
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
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key") VALUES (1, '沈若渡', 'person', 'shenruodu', 'srd', 'shen3沈 ruo4若 du4渡 ');
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key") VALUES (2, '纪小舟', 'person', 'jixiaozhou', 'jxz', 'ji3纪 xiao3小 zhou1舟 ');
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key") VALUES (5, '苏见鹿', 'person', 'sujianlu', 'sjl', 'su1苏 jian4见 lu4鹿 ');
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key") VALUES (6, '闻人木', 'person', 'wenrenmu', 'wrm', 'wen2闻 ren2人 mu4木 ');
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key") VALUES (7, '温不凉', 'person', 'wenbuliang', 'wbl', 'wen1温 bu4不 liang2凉 ');
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key") VALUES (8, '宣和', 'person', 'xuanhe', 'xh', 'xuan1宣 he2和 ');
INSERT INTO "author" ("id", "name", "kind", "pinyin", "initials", "sort_key") VALUES (9, '卫蓼', 'person', 'weiliao', 'wl', 'wei4卫 liao3蓼 ');
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
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "message", "lines") VALUES (5, 2, 15, 1, 'author-differs', '没有找到作者；如果确实未署名，可以不理会。', '61');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "message", "lines") VALUES (6, 2, 16, 1, 'author-differs', '没有找到作者；如果确实未署名，可以不理会。', '68');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "message", "lines") VALUES (7, 2, 16, 2, 'border-unsure', '没有找到作者；如果确实未署名，可以不理会。', '109,111-113,118-119,121-122');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "message", "lines") VALUES (8, 2, NULL, 1, 'contents-entry-not-found', '没有找到作者；如果确实未署名，可以不理会。', '');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "message", "lines") VALUES (9, 2, NULL, 2, 'contents-entry-not-found', '没有找到作者；如果确实未署名，可以不理会。', '');
INSERT INTO "warning" ("id", "issue_id", "article_id", "ordinal", "code", "message", "lines") VALUES (10, 2, 13, 1, 'author-differs', '没有找到作者；如果确实未署名，可以不理会。', '42');
INSERT INTO "favourite" ("article_id", "marked_at") VALUES (11, 1795917396732);
INSERT INTO "reading_position" ("article_id", "block", "fraction", "read_at") VALUES (11, 0, 0.5, 1000);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (2, 1, 1);
INSERT INTO "change_log" ("change", "issue_id", "deleted") VALUES (7, 2, 0);
INSERT INTO "journal_habit" ("journal", "kind", "ordinal", "text") VALUES ('远山文艺', 'column', 1, '远山笔记');
CREATE INDEX issue_shelf ON issue (label_sort, label, recency DESC, id DESC);
CREATE INDEX column_name_sorted ON column_name (sort_key, name);
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
PRAGMA application_id = 1264676455;
PRAGMA user_version = 2;
COMMIT;
