package kange.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.BlockSpan;
import kange.model.issue.FieldOrigin;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Span;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.Quotation;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import kange.model.reading.OtherNames;
import kange.model.reading.Provenance;
import kange.model.source.PageStart;
import kange.model.source.TakenText;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.queue.QueueStore;
import kange.store.sql.Database;
import kange.store.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of the archive become what they were written from. */
class ReadRowsTest extends MarkedArchive {
  private static final long NOWHERE = 99;

  private final ParsedIssue parsed = Issues.issue("远山机关", 2026, "2", 2);
  private long issue;
  private List<Long> ids = List.of();

  @BeforeEach
  void fill() {
    issue = stores.issues().add(Issues.incoming(parsed));
    ids = articles(issue);
  }

  private <T> T read(Database.Work<T> work) {
    return stores.database().read(work);
  }

  private void change(String sql, Object... values) {
    stores.database().change(c -> Sql.update(c, sql, values));
  }

  private ArticleSummary summary() {
    return read(c -> ArticleRows.summaries(c, List.of(ids.getFirst()))).getFirst();
  }

  @Test
  void whereAnIssuesNameComesFromIsTold() {
    assertEquals(FieldOrigin.Kind.TEXT, summary().journalOrigin());
    change("UPDATE issue SET journal = NULL");
    assertEquals(FieldOrigin.Kind.PUBLISHER, summary().journalOrigin());
    change("UPDATE issue SET publisher = NULL");
    assertEquals(FieldOrigin.Kind.FILE_NAME, summary().journalOrigin());
    change("UPDATE issue SET label = '别名'");
    assertEquals(FieldOrigin.Kind.TEXT, summary().journalOrigin(), "a librarian gave it");
    assertEquals("别名", summary().journal());
    ArticleSummary printed = read(c -> ArticleRows.printed(c, List.of(ids.getFirst()))).getFirst();
    assertEquals("远山机关", printed.journal());
    assertEquals(FieldOrigin.Kind.FILE_NAME, printed.journalOrigin());
  }

  @Test
  void articlesComeInTheOrderAskedForWithoutThoseThatAreNotThere() {
    List<Long> asked = List.of(ids.get(1), NOWHERE, ids.get(0), ids.get(1));
    assertEquals(
        List.of(ids.get(1), ids.get(0), ids.get(1)),
        read(c -> ArticleRows.summaries(c, asked)).stream().map(ArticleSummary::id).toList());
    Map<Long, Article> articles = read(c -> ArticleRows.parsed(c, asked));
    assertEquals(
        Map.of(ids.get(0), parsed.articles().get(0), ids.get(1), parsed.articles().get(1)),
        articles);
    assertEquals(parsed.articles().get(0).lines(), read(c -> ArticleRows.lines(c, ids.get(0))));
    assertEquals(List.of(), read(c -> ArticleRows.lines(c, NOWHERE)));
    assertEquals(
        parsed.articles().get(0).blocks().stream().map(b -> b.text()).toList(),
        read(c -> ArticleRows.blockTexts(c, ids.get(0))));
  }

  @Test
  void theLastPageIsKnownWhereTheNextArticleProvesIt() {
    change("UPDATE article SET page = 4, characters = 900 WHERE id = ?", ids.get(0));
    change("UPDATE article SET page = 6 WHERE id = ?", ids.get(1));
    change("UPDATE issue SET characters = (SELECT sum(characters) FROM article)");
    assertEquals(
        Map.of(
            ids.get(0), new Provenance(parsed.issue(), Optional.of(5)),
            ids.get(1), new Provenance(parsed.issue(), Optional.empty())),
        read(c -> ProvenanceRows.of(c, List.of(ids.get(1), ids.get(0), NOWHERE))));
    assertEquals(
        Map.of(ids.get(0), new Provenance(parsed.issue(), Optional.of(5))),
        read(c -> ProvenanceRows.of(c, List.of(ids.get(0)))));
  }

  private void see(String kind, String name, String heading) {
    change(
        "INSERT INTO see_reference (kind, name, journal, heading_kind, heading, pinyin, initials,"
            + " sort_key) VALUES (?1, ?2, '', ?1, ?3, '', '', '')",
        kind,
        name,
        heading);
  }

  @Test
  void articlesAreKnownByOtherNamesToo() {
    assertEquals(Map.of(), read(c -> OtherNameRows.of(c, ids)), "nothing was said of names");
    see("person", "单田", "单田（远山）");
    see("column", "特写", "特稿");
    see("journal", "远山机关", "远山机关报");
    Map<Long, OtherNames> names = read(c -> OtherNameRows.of(c, ids));
    assertEquals(
        Map.of(
            ids.get(0), new OtherNames(List.of("单田"), List.of("特写"), List.of("远山机关")),
            ids.get(1), new OtherNames(List.of(), List.of("特写"), List.of("远山机关"))),
        names);
  }

  @Test
  void aHighlightIsWrittenMovedAndDetached() {
    Quotation words = new Quotation(new BlockSpan(0, new Span(1, 3)), "二字", "前", "后");
    Highlight made =
        new Highlight(
            0,
            ids.get(0),
            words,
            true,
            HighlightColour.GREEN,
            Optional.of("批"),
            NOON,
            NOON.plusSeconds(1));
    long id = stores.database().write(c -> HighlightRows.add(c, made));
    Highlight there = only(id);
    assertEquals(
        new Highlight(
            id,
            ids.get(0),
            words,
            true,
            HighlightColour.GREEN,
            Optional.of("批"),
            NOON,
            NOON.plusSeconds(1)),
        there);
    assertEquals(List.of(there), read(c -> HighlightRows.ofArticles(c, ids)));
    assertEquals(List.of(there), read(c -> HighlightRows.ofIssue(c, issue)));
    stores.database().change(c -> HighlightRows.detach(c, id));
    assertEquals(false, only(id).attached());
    Quotation elsewhere = new Quotation(new BlockSpan(1, new Span(4, 7)), "三个字", "左", "右");
    stores.database().change(c -> HighlightRows.anchor(c, id, ids.get(1), elsewhere));
    assertEquals(
        List.of(ids.get(1), elsewhere, true),
        List.of(only(id).articleId(), only(id).quotation(), only(id).attached()));
    change("DELETE FROM highlight");
    stores.database().change(c -> HighlightRows.putBack(c, there));
    assertEquals(there, only(id));
  }

  private Highlight only(long id) {
    return read(c -> HighlightRows.withIds(c, List.of(id))).getFirst();
  }

  @Test
  void linesThatWereTakenFromASourceComeBackWithTheirPages() {
    TakenText taken =
        new TakenText(
            "PDF", 3, List.of("", "第二行", ""), List.of(new PageStart(1, 7), new PageStart(3, 8)));
    stores.database().change(c -> TakenTextRows.OF_ISSUE.write(c, issue, Optional.of(taken)));
    assertEquals(Optional.of(taken), read(c -> TakenTextRows.OF_ISSUE.of(c, issue)));
    Map<String, Object> values = TakenTextRows.OF_ISSUE.values(issue, taken);
    assertEquals(
        List.of(issue, "PDF", 3, "1:7 3:8"),
        List.of(
            values.get("issue_id"),
            values.get("reader"),
            values.get("version"),
            values.get("pages")));
    stores.database().change(c -> TakenTextRows.OF_ISSUE.write(c, issue, Optional.empty()));
    assertEquals(Optional.empty(), read(c -> TakenTextRows.OF_ISSUE.of(c, issue)));
  }

  @Test
  void whateverWaitsWithTheBytesOfAFiledIssueIsFiledOrKnown() {
    List<Long> queued = new ArrayList<>();
    for (String path : List.of("一", "二", "三")) {
      queued.add(
          stores
              .queue()
              .add(List.of(new QueueStore.Dropped(path, 1, Optional.empty())))
              .getFirst()
              .id());
    }
    change("UPDATE queued SET sha256 = 'abc', message = NULL WHERE id < 3");
    change("UPDATE queued SET sha256 = 'other' WHERE id = 3");
    stores
        .database()
        .change(
            c -> QueueRows.filed(c, "abc", Optional.of(queued.get(0)), issue, QueueState.REPLACED));
    assertEquals(
        List.of(QueueState.REPLACED, QueueState.KNOWN, QueueState.WAITING),
        stores.queue().files().stream().map(QueuedFile::state).toList());
    stores
        .database()
        .change(c -> QueueRows.filed(c, "other", Optional.empty(), issue, QueueState.FILED));
    assertEquals(QueueState.FILED, stores.queue().files().getLast().state());
    assertEquals(issue, stores.queue().files().getLast().issue().orElseThrow());
  }

  @Test
  void partsOfAnIssueAreRead() {
    assertEquals(parsed.other(), read(c -> IssueRows.leftovers(c, issue)));
    assertEquals(parsed.warnings(), read(c -> WarningRows.ofIssue(c, issue)));
    assertEquals(List.of("特稿", "调研"), read(c -> IssueRows.columns(c, issue)));
    assertEquals(
        List.of(new LineRange(2, 4), new LineRange(5, 7), new LineRange(1, 1)),
        read(c -> IssueRows.claimedLines(c, issue)));
    assertEquals(Optional.empty(), read(c -> IssueRows.doubts(c, NOWHERE)));
    assertEquals(2, read(c -> IssueRows.doubts(c, issue)).orElseThrow().articleCount());
    assertEquals("journal, year", CardColumns.read("").substring(0, 13));
    assertEquals("i.journal, i.year", CardColumns.read("i.").substring(0, 17));
    assertEquals("journal = ?, year = ?", CardColumns.set().substring(0, 21));
  }
}
