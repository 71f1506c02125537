package kange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.BlockSpan;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Span;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.reading.ReadingPosition;
import kange.store.issue.NewIssue;
import kange.store.sql.Maintenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A database with issues that readers marked. */
public abstract class MarkedArchive {
  protected static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
  protected static final String TOOL = "坡道口放了一个工具箱，谁都可以借用。";
  protected static final String WELL = "井水在三月里清了，村里人都去看。";

  @TempDir protected Path folder;
  protected Stores stores;
  protected long list;

  @BeforeEach
  protected void open() {
    stores = EmptyArchive.open(folder.resolve(Stores.FILE));
    list = stores.marks().lists().create("待读", NOON).id();
  }

  @AfterEach
  protected void close() {
    assertEquals(0, new Maintenance(stores.database()).danglingRows());
    assertEquals(0, new Maintenance(stores.database()).miscountedIssues().size());
    stores.database().close();
  }

  protected static Operation act() {
    return Operation.by("值班员");
  }

  protected static NewIssue by(Operation act, ParsedIssue parsed) {
    NewIssue issue = Issues.incoming(parsed);
    return new NewIssue(
        parsed, issue.source(), issue.identity(), issue.importedAt(), act, issue.parser());
  }

  protected long add(String number, Article... articles) {
    return stores
        .issues()
        .add(Issues.incoming(Issues.issue("远山机关", 2026, number, List.of(articles))));
  }

  protected static Article[] two() {
    return new Article[] {Issues.written(1, "小台账", "导语。", TOOL), Issues.written(2, "夜巡记", WELL)};
  }

  protected List<Long> articles(long issue) {
    return stores.articles().page(ArticleFilter.ofIssue(issue), 0, 100).stream()
        .map(ArticleSummary::id)
        .toList();
  }

  /** Marks of every kind on one article. */
  protected void mark(long article) {
    stores.userData().setFavourite(article, true, NOON);
    stores.userData().savePosition(new ReadingPosition(article, 0, 0.5, NOON));
    highlight(article, 0);
    stores.marks().notes().write(article, "读过", NOON);
    stores.marks().tags().add(List.of(article), "党建", NOON);
    stores.marks().lists().add(list, List.of(article), NOON);
  }

  protected Highlight highlight(long article, int block) {
    return stores
        .marks()
        .highlights()
        .add(
            article,
            List.of(new BlockSpan(block, new Span(0, 3))),
            HighlightColour.YELLOW,
            Optional.of("批"),
            NOON)
        .getFirst();
  }

  protected List<String> tags(long article) {
    return Objects.requireNonNull(stores.marks().all().ofArticles(List.of(article)).get(article))
        .tags();
  }

  protected void delete(long issue) {
    stores.issues().delete(List.of(issue), act());
  }

  protected List<LogEntry> log() {
    return stores.history().log(LogQuery.ALL, 0, 100);
  }

  protected List<BinEntry> bin() {
    return stores.history().bin(0, 100);
  }
}
