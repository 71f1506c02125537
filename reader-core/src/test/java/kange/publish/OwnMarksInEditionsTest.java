package kange.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.archive.Publications;
import kange.archive.SampleFiles;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Article;
import kange.model.issue.ArticleJoin;
import kange.model.issue.Block;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.ReadingList;
import kange.model.reading.ReadingPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's own marks as editions follow one another. */
class OwnMarksInEditionsTest {
  private static final String FILE = "markdown-contents.txt";

  @TempDir Path folder;
  private Office office;
  private Path place;
  private Path own;

  @BeforeEach
  void subscribe() {
    office = new Office(folder);
    place = folder.resolve("本机/刊阁");
    own = folder.resolve("本机/我的");
    office.publishEach(FILE);
    Publications.subscribe(office.share(), place, false, Progress.NONE);
  }

  private Archive reader() {
    return Archive.openToRead(place, own);
  }

  private void published(Consumer<Archive> change) {
    try (Archive open = Archive.openAtRest(office.archive())) {
      change.accept(open);
      open.publications().publish(office.share(), true, "test", Progress.NONE);
    }
    Publications.subscribe(office.share(), place, true, Progress.NONE);
  }

  private static Set<Long> starred(Archive open) {
    return open.catalogue().articles(ArticleFilter.ofFavourites(), 0, 50).stream()
        .map(ArticleSummary::id)
        .collect(Collectors.toSet());
  }

  private static List<Long> articles(Archive open) {
    return open.catalogue().articles(ArticleFilter.ALL, 0, 50).stream()
        .map(ArticleSummary::id)
        .toList();
  }

  private static Highlight highlight(Archive open, long article) {
    List<Block> blocks = open.catalogue().article(article).orElseThrow().article().blocks();
    int last = blocks.size() - 1;
    int length = blocks.get(last).text().length();
    return open.marks()
        .highlight(
            article,
            List.of(new BlockSpan(last, new Span(0, Math.min(12, length)))),
            HighlightColour.GREEN)
        .getFirst();
  }

  private static String wordsAt(Archive open, Highlight highlight) {
    BlockSpan place = highlight.place().orElseThrow();
    return open.catalogue()
        .article(highlight.articleId())
        .orElseThrow()
        .article()
        .blocks()
        .get(place.block())
        .text()
        .substring(place.span().start(), place.span().end());
  }

  /** Another text of the issue: longer before every mark, and with other commas. */
  private void replace(Archive open, java.util.function.UnaryOperator<String> change) {
    try {
      Path file = folder.resolve("新稿").resolve(FILE);
      Files.deleteIfExists(file);
      SampleFiles.copy(FILE, file.getParent());
      Files.writeString(file, change.apply(Files.readString(file)));
      open.importFiles(List.of(file), DuplicatePolicy.REPLACE, Progress.NONE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void markedWordsAreFoundAgainWhereTheyStandInTheNextEdition() {
    List<Highlight> made;
    try (Archive open = reader()) {
      assertTrue(open.edition().isPresent());
      made = articles(open).stream().map(article -> highlight(open, article)).toList();
      open.reading()
          .savePosition(new ReadingPosition(made.getFirst().articleId(), 900, 0.5, Instant.now()));
    }
    published(open -> replace(open, text -> "\n\n" + text.replace("，", ",")));
    try (Archive open = reader()) {
      assertEquals(2, open.edition().orElseThrow().number());
      for (Highlight before : made) {
        Highlight now =
            open.marks().of(before.articleId()).highlights().stream()
                .filter(h -> h.id() == before.id())
                .findFirst()
                .orElseThrow();
        assertEquals(before.text().replace("，", ","), wordsAt(open, now));
        assertEquals(now.text(), wordsAt(open, now));
      }
      long first = made.getFirst().articleId();
      int blocks = open.catalogue().article(first).orElseThrow().article().blocks().size();
      assertEquals(blocks - 1, open.reading().position(first).orElseThrow().block());
    }
  }

  @Test
  void marksOfAnArticleThatIsGoneWaitUntilItIsBack() {
    long article;
    ReadingList list;
    try (Archive open = reader()) {
      article = articles(open).getFirst();
      long other = articles(open).get(1);
      open.marks().setFavourite(article, true);
      open.marks().note(article, "别丢");
      open.marks().tags().add(List.of(article), "留");
      highlight(open, article);
      list = open.marks().lists().create("单");
      open.marks().lists().add(list.id(), List.of(article, other));
      assertEquals(List.of(), open.marks().waiting());
    }
    Operation[] deleted = {new Operation("", "")};
    published(
        open -> {
          long issue = open.catalogue().article(article).orElseThrow().summary().issueId();
          deleted[0] = open.history().delete(List.of(issue));
        });
    try (Archive open = reader()) {
      assertEquals(2, open.marks().waiting().size());
      assertEquals(Set.of(), starred(open));
      assertEquals(List.of(), open.marks().tags().all());
      assertEquals(0, open.marks().lists().find(list.id()).orElseThrow().count());
      open.marks().lists().rename(list.id(), "单二");
    }
    published(open -> open.history().undo(deleted[0].id()));
    try (Archive open = reader()) {
      assertEquals(Set.of(article), starred(open));
      assertEquals("别丢", open.marks().of(article).note().orElseThrow().text());
      assertEquals(List.of("留"), open.marks().of(article).tags());
      assertTrue(open.marks().of(article).highlights().getFirst().attached());
      assertEquals(2, open.marks().lists().articleIds(list.id()).size());
      assertEquals(List.of(), open.marks().waiting());
    }
  }

  @Test
  void anIssueThatComesInAnewUnderOtherNumbersGetsItsMarksBack() {
    long before;
    String title;
    try (Archive open = reader()) {
      before = articles(open).getFirst();
      title = open.catalogue().article(before).orElseThrow().summary().title();
      open.marks().setFavourite(before, true);
      highlight(open, before);
    }
    published(
        open -> {
          long issue = open.catalogue().article(before).orElseThrow().summary().issueId();
          open.history().delete(List.of(issue));
          open.history().empty();
          open.importFiles(
              List.of(folder.resolve("来稿").resolve(FILE)), DuplicatePolicy.REPORT, Progress.NONE);
        });
    try (Archive open = reader()) {
      long now = starred(open).iterator().next();
      assertTrue(now != before, "another number");
      assertEquals(title, open.catalogue().article(now).orElseThrow().summary().title());
      assertEquals(
          open.marks().of(now).highlights().getFirst().text(),
          wordsAt(open, open.marks().of(now).highlights().getFirst()));
    }
  }

  @Test
  void anArchiveThatCameOutOfABackupHasTheMarksOfTheOneThatWasBackedUp() {
    long article;
    try (Archive open = reader()) {
      article = articles(open).getFirst();
      open.marks().setFavourite(article, true);
      open.marks().note(article, "还在");
    }
    Path backup = folder.resolve("备份.zip");
    Path restored = folder.resolve("恢复");
    try (Archive open = Archive.openAtRest(office.archive())) {
      open.backups().write(backup, false, Progress.NONE);
    }
    Backups.restore(backup, restored, Progress.NONE);
    try (Archive open = Archive.openReadOnly(restored, own)) {
      assertEquals(Set.of(article), starred(open));
      assertEquals("还在", open.marks().of(article).note().orElseThrow().text());
      open.marks().setFavourite(article, false);
    }
    try (Archive open = reader()) {
      assertEquals(Set.of(article), starred(open), "each has its own from then on");
    }
  }

  @Test
  void anotherArchiveHasNoneOfThem() throws IOException {
    try (Archive open = reader()) {
      open.marks().setFavourite(articles(open).getFirst(), true);
    }
    Path other = folder.resolve("别的");
    try (Archive open = Archive.open(other)) {
      open.importFiles(
          List.of(SampleFiles.copy("supplement.txt", folder.resolve("别稿"))),
          DuplicatePolicy.REPORT,
          Progress.NONE);
    }
    try (Archive open = Archive.openReadOnly(other, own)) {
      assertEquals(Set.of(), starred(open));
    }
    try (Stream<Path> files = Files.list(own)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void whatIsFiledWhileOneReadsMovesNoMark() {
    try (Archive writer = Archive.openAtRest(office.archive());
        Archive open = Archive.openReadOnly(office.archive(), own)) {
      List<Highlight> made =
          articles(open).stream().map(article -> highlight(open, article)).toList();
      replace(writer, text -> "\n\n" + text.replace("，", ","));
      for (Highlight before : made) {
        Highlight now = open.marks().of(before.articleId()).highlights().getFirst();
        assertEquals(now.text(), wordsAt(open, now));
        assertEquals(before.text().replace("，", ","), now.text());
      }
      assertFalse(open.access().held());
    }
  }

  @Test
  void wordsOfAnArticleThatWasJoinedToAnotherAreFoundThere() {
    long kept;
    long joined;
    String words;
    try (Archive open = reader()) {
      kept = articles(open).get(0);
      joined = articles(open).get(1);
      words = highlight(open, joined).text();
      open.marks().setFavourite(joined, true);
    }
    published(
        open -> {
          long issue = open.catalogue().article(kept).orElseThrow().summary().issueId();
          List<Article> all = open.desk().open(issue).state().issue().articles();
          open.desk()
              .open(issue)
              .take(
                  List.of(
                      new ArticleJoin(
                          all.get(0).lines().getFirst().first(),
                          all.get(1).lines().getFirst().first())));
        });
    try (Archive open = reader()) {
      assertFalse(articles(open).contains(joined));
      assertEquals(words, wordsAt(open, open.marks().of(kept).highlights().getFirst()));
      assertEquals(1, open.marks().waiting().size(), "the star waits");
    }
  }
}
