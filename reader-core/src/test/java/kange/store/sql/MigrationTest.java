package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.stream.Stream;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.NameOrder;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.store.TestKeys;
import kange.store.catalogue.NameStore;
import kange.store.issue.ColumnSortKeys;
import kange.store.row.WarningRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases that earlier versions made. */
class MigrationTest {
  private static final String FIRST_ISSUE =
      "INSERT INTO issue (journal, label, label_sort, recency, articles, characters, doubts,"
          + " imported_at) VALUES (?, ?, ?, 0, 0, 0, 0, 0)";

  @TempDir Path folder;

  @Test
  void anIssueNamedAfterItsFileLosesTheEndingAndTheIndexHearsOfIt() throws Exception {
    Path file = folder.resolve("kange.db");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Sql.script(c, script("001-archive.sql"));
      Sql.script(c, "PRAGMA application_id = " + Migrations.APPLICATION_ID);
      Sql.script(c, "PRAGMA user_version = 1");
      add(c, null, "灯.TXT", "deng1灯 txt");
      add(c, null, "夜.md.txt", "ye4夜 mdtxt");
      add(c, "报.txt", "报.txt", "bao4报 txt");
      add(c, null, "路.md", "lu4路 md");
      add(c, null, ".txt", "txt");
      for (int issue = 1; issue <= 5; issue++) {
        ChangeLog.record(c, issue, false);
      }
    }
    try (Database database = Database.open(file)) {
      assertEquals(
          List.of("灯 deng1灯 ", "夜.md ye4夜 md", "报.txt bao4报 txt", "路 lu4路 ", ".txt txt"),
          database.read(
              c ->
                  Sql.list(
                      c,
                      "SELECT label || ' ' || label_sort FROM issue ORDER BY id",
                      r -> r.getString(1))));
      assertEquals(
          List.of(1L, 2L, 4L),
          new ChangeLog(database).after(5, 10).stream().map(ChangeLog.Change::issue).toList());
    }
  }

  @Test
  void columnsAndAuthorsOfAnOlderArchiveAreCountedAndSpelled() throws Exception {
    Path file = folder.resolve("kange.db");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String name : List.of("001-archive.sql", "002-journal-habits.sql", "003-marks.sql")) {
        Sql.script(c, script(name));
      }
      Sql.script(c, "PRAGMA application_id = " + Migrations.APPLICATION_ID);
      Sql.script(c, "PRAGMA user_version = 3");
      add(c, "灯", "灯", "deng1灯 ");
      Sql.script(c, "INSERT INTO column_name (name, sort_key) VALUES ('江声', 'jiang1江 sheng1声 ')");
      Sql.script(c, "INSERT INTO author VALUES (7, '江涛', 'person', 'jiangtao', 'jt', 'jiang1江 ')");
      for (int article = 1; article <= 2; article++) {
        Sql.update(
            c,
            "INSERT INTO article (issue_id, ordinal, recency, title, title_key, column_id,"
                + " confidence, characters, doubts) VALUES (1, ?, 0, '', '', 1, 1, 0, 0)",
            article);
        Sql.update(c, "INSERT INTO article_author VALUES (?, 1, 7), (?, 2, 7)", article, article);
      }
    }
    try (Database database = Database.open(file)) {
      NameStore names = new NameStore(database);
      NameFilter typed = new NameFilter(NameKind.COLUMN, "p江", NameOrder.NAME);
      assertEquals(List.of(), names.page(typed, 0, 9));
      ColumnSortKeys.complete(database, new TestKeys());
      IndexedName column = new IndexedName("江声", NameKind.COLUMN, "J", 2);
      assertEquals(List.of(column), names.page(typed, 0, 9));
      IndexedName author = new IndexedName("江涛", NameKind.PERSON, "J", 2);
      assertEquals(List.of(author), names.page(NameFilter.all(NameKind.PERSON), 0, 9));
    }
  }

  /** What version 5 wrote for each doubt of the parser: code, sentence, and what it is now. */
  private static Stream<Arguments> sentences() {
    return Stream.of(
        arguments("no-contents", "没有找到目录，各篇是按标题、署名和版面分开的，请逐篇核对。", "parse.no-contents"),
        arguments("unassigned-lines", "这些行像是正文，却没有归入任何文章，请看一眼。", "parse.unassigned-lines"),
        arguments(
            "article-not-in-contents", "目录里没有这一篇，标题和起止是按版面判断的。", "parse.article-not-in-contents"),
        arguments("title-not-found", "正文里没有找到目录上的这个标题，起点是按前后文章推断的。", "parse.title-not-found"),
        arguments("reading-order", "标题、导语和正文在原文中的先后被打乱，已按文意排好，请核对。", "parse.reading-order"),
        arguments("continued-elsewhere", "这一篇被另一篇隔开，已按文意接回，请核对接缝处。", "parse.continued-elsewhere"),
        arguments("piece-moved", "这一篇的范围内有一段判给了别的文章，请核对剩下的是否连贯。", "parse.piece-moved"),
        arguments("torn-end", "文章末句没有写完，可能缺了下文或串了页。", "parse.torn-end"),
        arguments("no-text", "这一篇只有标题，没有找到正文。", "parse.no-text"),
        arguments("no-author", "没有找到作者；如果确实未署名，可以不理会。", "parse.no-author"),
        arguments(
            "title-differs",
            "正文标题与目录不一致，目录作“与“一”线‘同’行\"\\”。",
            "parse.title-differs [与“一”线‘同’行\"\\]"),
        arguments("title-differs", "正文标题与目录不一致，目录作“”。", "parse.title-differs []"),
        arguments(
            "may-hold-continuation",
            "上一篇《读《远山》有感》没有写完，它的下文可能混在这一篇里。",
            "parse.may-hold-continuation [读《远山》有感]"),
        arguments("author-differs", "正文署名与目录不一致，目录作“江涛 何远舟”。", "parse.author-differs [江涛 何远舟]"),
        arguments("author-differs", "文末写的是“远山市审计局”供稿，与署名不一致。", "parse.supplier-differs [远山市审计局]"),
        arguments(
            "contents-entry-not-found",
            "目录上的“𠮷祥的题目 5”在正文里没有找到。",
            "parse.contents-entry-not-found [𠮷祥的题目 5]"),
        arguments("no-author", "作者待查。", "parse.as-stored [作者待查。]"),
        arguments("title-differs", "正文标题与目录不一致。", "parse.as-stored [正文标题与目录不一致。]"),
        arguments("of-old", "目录上的“甲”在正文里没有找到。", "parse.as-stored [目录上的“甲”在正文里没有找到。]"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceOfTheParserBecomesACodeAndWhatStoodInIt(String code, String sentence, String now)
      throws Exception {
    Path file = folder.resolve("kange.db");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String name :
          List.of(
              "001-archive.sql",
              "002-journal-habits.sql",
              "003-marks.sql",
              "004-catalogue.sql",
              "005-kept-signs.sql")) {
        Sql.script(c, script(name));
      }
      Sql.script(c, "PRAGMA application_id = " + Migrations.APPLICATION_ID);
      Sql.script(c, "PRAGMA user_version = 5");
      add(c, "灯", "灯", "deng1灯 ");
      Sql.update(
          c,
          "INSERT INTO warning (issue_id, ordinal, code, message, lines)"
              + " VALUES (1, 1, ?, ?, '3-4,9'), (98765, 1, ?, ?, '')",
          code,
          sentence,
          code,
          sentence);
    }
    try (Database database = Database.open(file)) {
      List<ParseWarning> warnings = database.read(c -> WarningRows.ofIssue(c, 1));
      assertEquals(1, warnings.size());
      assertEquals(code, warnings.getFirst().code());
      assertEquals(now, warnings.getFirst().message().toString());
      assertEquals(List.of(new LineRange(3, 4), new LineRange(9, 9)), warnings.getFirst().lines());
      // One that hangs on nothing is for the check to find; it must not keep the archive shut.
      assertEquals(1, database.read(c -> WarningRows.ofIssue(c, 98765)).size());
    }
  }

  private static void add(Connection c, String journal, String label, String sort)
      throws Exception {
    try (PreparedStatement statement = c.prepareStatement(FIRST_ISSUE)) {
      statement.setString(1, journal);
      statement.setString(2, label);
      statement.setString(3, sort);
      statement.executeUpdate();
    }
  }

  private static String script(String name) throws Exception {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
