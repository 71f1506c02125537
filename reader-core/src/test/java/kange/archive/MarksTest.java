package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationStyle;
import kange.model.export.ExportOptions;
import kange.model.export.ExportOrder;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Block;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.ArticleMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkQuery;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The marks' door on archives of the project's own sample issues. */
class MarksTest {
  private static final String SAMPLE = "markdown-contents.txt";

  @TempDir Path folder;

  private Archive filled() {
    Archive archive = Archive.open(folder.resolve("archive"));
    Path file = SampleFiles.copy(SAMPLE, folder.resolve("files"));
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    return archive;
  }

  @Test
  void everyHighlightOutlivesACorrectedFileThatReplacesTheIssue() throws IOException {
    try (Archive archive = filled()) {
      List<Highlight> made = markTheMiddleOfEveryBlock(archive);
      assertTrue(made.size() > 20, "sample too small: " + made.size());
      Path file = folder.resolve("files").resolve(SAMPLE);
      String text = Files.readString(file);
      Files.writeString(file, "\n\n" + text.replace("，", ","));
      archive.importFiles(List.of(file), DuplicatePolicy.REPLACE, Progress.NONE);
      for (Highlight before : made) {
        Highlight now =
            archive.marks().of(before.articleId()).highlights().stream()
                .filter(h -> h.id() == before.id())
                .findFirst()
                .orElseThrow();
        BlockSpan place = now.place().orElseThrow();
        Block block =
            archive
                .catalogue()
                .article(now.articleId())
                .orElseThrow()
                .article()
                .blocks()
                .get(place.block());
        String words = block.text().substring(place.span().start(), place.span().end());
        assertEquals(now.text(), words);
        assertEquals(before.text().replace("，", ",").strip(), words.replace("，", ",").strip());
      }
    }
  }

  @Test
  void aStarOnAnArticleThatIsGoneIsToldOfKeptAndGivenBackWhenTheArticleComesBack()
      throws IOException {
    try (Archive archive = filled()) {
      ArticleSummary leaving = archive.catalogue().articles(ArticleFilter.ALL, 2, 1).getFirst();
      archive.marks().setFavourite(leaving.id(), true);
      archive.marks().tags().add(List.of(leaving.id()), "调研");
      Path file = folder.resolve("files").resolve(SAMPLE);
      String whole = Files.readString(file);
      Files.writeString(file, without(archive, leaving, whole));
      Message kept = TitleMessage.all(List.of(leaving.title()));
      assertEquals(List.of(new Message("intake.marks-kept", List.of(kept))), told(archive, file));
      assertEquals(0, archive.catalogue().articleCount(ArticleFilter.ofFavourites()));
      assertTrue(archive.check(false).toString().contains(kept.toString()));

      Files.writeString(file, whole);
      assertEquals(
          List.of(new Message("intake.marks-given-back", List.of(kept))), told(archive, file));
      ArticleSummary again =
          archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, 9).getFirst();
      assertEquals(leaving.title(), again.title());
      assertEquals(List.of("调研"), archive.marks().of(again.id()).tags());
    }
  }

  /** What replacing an issue by a file tells of readers' marks. */
  private static Object told(Archive archive, Path file) {
    return archive
        .importFiles(List.of(file), DuplicatePolicy.REPLACE, Progress.NONE)
        .outcomes()
        .getFirst()
        .message()
        .arguments()
        .getLast();
  }

  /** The file with an article's lines, and its entry in the contents, left blank. */
  private static String without(Archive archive, ArticleSummary article, String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    archive
        .catalogue()
        .article(article.id())
        .orElseThrow()
        .article()
        .lines()
        .forEach(r -> lines.subList(r.first() - 1, r.last()).replaceAll(line -> ""));
    lines.replaceAll(line -> line.contains(article.title()) ? "" : line);
    return String.join("\n", lines) + "\n";
  }

  @Test
  void marksOutliveTheProgramAndComeWithABackup() {
    ArticleSummary article;
    ArticleMarks marks;
    try (Archive archive = filled()) {
      article = first(archive);
      mark(archive, article.id(), "好办法");
      archive.marks().note(article.id(), "通读");
      archive.marks().tags().add(List.of(article.id()), "调研");
      long list = archive.marks().lists().create("待读").id();
      archive.marks().lists().add(list, List.of(article.id()));
      marks = archive.marks().of(article.id());
      assertEquals(1, marks.highlights().size());
      archive.backups().write(folder.resolve("all.zip"));
    }
    Backups.restore(folder.resolve("all.zip"), folder.resolve("restored"), Progress.NONE);
    for (String name : List.of("archive", "restored")) {
      try (Archive archive = Archive.open(folder.resolve(name))) {
        assertEquals(marks, archive.marks().of(article.id()));
        assertEquals(
            List.of(1), archive.marks().lists().all().stream().map(l -> l.count()).toList());
        assertTrue(archive.check(false).sound(), archive.check(false)::toString);
      }
    }
  }

  @Test
  void anArchiveOpenedReadOnlyShowsMarksAndRefusesToChangeThem() {
    try (Archive first = filled();
        Archive second = Archive.open(folder.resolve("archive"))) {
      long article = first(first).id();
      Highlight made = mark(first, article, "好办法");
      first.marks().tags().add(List.of(article), "调研");
      long list = first.marks().lists().create("待读").id();
      Marks marks = second.marks();
      assertEquals(first.marks().of(article), marks.of(article));
      assertEquals(2, marks.search(MarkQuery.ALL, 0, 10).total());
      List<Executable> changes =
          List.of(
              () -> second.marks().setFavourite(article, true),
              () -> mark(second, article, "不行"),
              () -> marks.recolour(made.id(), HighlightColour.BLUE),
              () -> marks.annotate(made.id(), "不行"),
              () -> marks.remove(List.of(made.id())),
              () -> marks.restore(List.of(made)),
              () -> marks.note(article, "不行"),
              () -> marks.tags().add(List.of(article), "不行"),
              () -> marks.tags().remove(List.of(article), "调研"),
              () -> marks.tags().rename("调研", "不行"),
              () -> marks.tags().delete("调研"),
              () -> marks.lists().create("不行"),
              () -> marks.lists().rename(list, "不行"),
              () -> marks.lists().add(list, List.of(article)),
              () -> marks.lists().delete(list));
      for (Executable change : changes) {
        ArchiveException refused = assertThrows(ArchiveException.class, change);
        assertEquals("archive.held-by-another", refused.message().code());
      }
    }
  }

  @Test
  void aChangeSaysWhatWasThereSoThatItCanBeUndone() {
    try (Archive archive = filled()) {
      long article = first(archive).id();
      Marks marks = archive.marks();
      Highlight made = mark(archive, article, "好办法");
      Highlight was = marks.recolour(made.id(), HighlightColour.PINK);
      assertEquals(made, was);
      assertEquals("好办法", marks.annotate(made.id(), " ").note().orElseThrow());
      assertEquals(Optional.empty(), marks.of(article).highlights().get(0).note());
      List<Highlight> removed = marks.remove(List.of(made.id()));
      assertEquals(ArticleMarks.NONE, marks.of(article));
      assertThrows(ArchiveException.class, () -> marks.annotate(made.id(), "晚了"));
      marks.restore(removed);
      assertEquals(removed, marks.of(article).highlights());
    }
  }

  @Test
  void anArticleIsCitedByEitherStandard() {
    try (Archive archive = filled()) {
      ArticleSummary article = first(archive);
      String now = archive.exports().citation(article.id(), CitationStyle.GBT_7714_2025);
      String before = archive.exports().citation(article.id(), CitationStyle.GBT_7714_2015);
      assertTrue(now.contains(article.title() + "[J]. " + article.journal() + "，"), now);
      assertTrue(before.contains(article.title() + "[J]. " + article.journal() + ", "), before);
      assertThrows(
          ArchiveException.class,
          () -> archive.exports().citation(999, CitationStyle.GBT_7714_2025));
    }
  }

  @Test
  void anExportHasTheMarksOnlyWhenAsked() throws IOException {
    try (Archive archive = filled()) {
      ArticleSummary article = first(archive);
      mark(archive, article.id(), "好办法");
      Path file = folder.resolve("out.txt");
      archive.exports().write(List.of(article.id()), file, Progress.NONE);
      assertFalse(Files.readString(file).contains("批注"));
      archive
          .exports()
          .write(
              List.of(article.id()),
              file,
              ExportOptions.of(true, ExportOrder.PICKED, true),
              Progress.NONE);
      assertTrue(Files.readString(file).contains("\n批注\n"), Files.readString(file));
      assertTrue(Files.readString(file).endsWith("好办法\n"), Files.readString(file));
    }
  }

  @Test
  void manyThreadsMarkAtOnce() throws Exception {
    try (Archive archive = filled();
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      long article = first(archive).id();
      long list = archive.marks().lists().create("待读").id();
      List<Long> ids =
          archive.catalogue().articles(ArticleFilter.ALL, 0, 100).stream()
              .map(ArticleSummary::id)
              .toList();
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        List<Long> one = List.of(ids.get(i % ids.size()));
        work.add(threads.submit(() -> mark(archive, article, "同时")));
        work.add(threads.submit(() -> archive.marks().tags().add(one, "同时")));
        work.add(threads.submit(() -> archive.marks().lists().add(list, one)));
        work.add(threads.submit(() -> archive.marks().search(MarkQuery.ofText("同时"), 0, 5)));
      }
      for (Future<?> each : work) {
        each.get();
      }
      int articles = Math.min(20, ids.size());
      assertEquals(20, archive.marks().of(article).highlights().size());
      assertEquals(articles, archive.marks().lists().articleIds(list).size());
      assertEquals(articles, archive.marks().tags().all().get(0).count());
    }
  }

  private static ArticleSummary first(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 1).get(0);
  }

  private static Highlight mark(Archive archive, long article, String note) {
    Highlight made =
        archive
            .marks()
            .highlight(article, List.of(new BlockSpan(0, new Span(0, 4))), HighlightColour.GREEN)
            .get(0);
    archive.marks().annotate(made.id(), note);
    return archive.marks().of(article).highlights().stream()
        .filter(h -> h.id() == made.id())
        .findFirst()
        .orElseThrow();
  }

  private static List<Highlight> markTheMiddleOfEveryBlock(Archive archive) {
    List<Highlight> made = new ArrayList<>();
    for (ArticleSummary article : archive.catalogue().articles(ArticleFilter.ALL, 0, 100)) {
      List<Block> blocks =
          archive.catalogue().article(article.id()).orElseThrow().article().blocks();
      List<BlockSpan> places = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        int length = blocks.get(i).text().length();
        places.add(new BlockSpan(i, new Span(length / 3, length - length / 3)));
      }
      made.addAll(archive.marks().highlight(article.id(), places, HighlightColour.YELLOW));
    }
    return made;
  }
}
