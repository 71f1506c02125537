package kange.faults;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kange.archive.Archive;
import kange.archive.SampleFiles;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueFilter;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.issue.TextChange;
import kange.model.marks.HighlightColour;
import kange.model.reading.ReadingPosition;

/** An archive in which everything was done once that people do: what is to be lost by accidents. */
public final class FilledArchive {
  private FilledArchive() {}

  public static void fill(Path home, Path files) {
    SampleFiles.copy("markdown-contents.txt", files);
    SampleFiles.copy("supplement.txt", files);
    SampleFiles.copy("square-columns.txt", files);
    SampleFiles.copy("dotted-contents.txt", files);
    fill(home, List.of(files));
  }

  static void fill(Path home, List<Path> files) {
    try (Archive archive = Archive.open(home)) {
      archive.importFiles(files, DuplicatePolicy.REPORT, Progress.NONE);
      List<ArticleSummary> articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 100);
      long first = articles.get(0).id();
      archive.marks().setFavourite(first, true);
      archive.reading().savePosition(new ReadingPosition(first, 1, 0.25, Instant.now()));
      long marked =
          archive
              .marks()
              .highlight(first, List.of(new BlockSpan(0, new Span(0, 4))), HighlightColour.YELLOW)
              .get(0)
              .id();
      archive.marks().annotate(marked, "记一笔");
      archive.marks().note(first, "这一篇要再看。");
      archive.marks().tags().add(List.of(first), "待读");
      archive.marks().lists().add(archive.marks().lists().create("清单").id(), List.of(first));
      long corrected = archive.catalogue().issues(IssueFilter.ALL, 0, 1).get(0).id();
      int line =
          archive
              .catalogue()
              .article(
                  archive.catalogue().articles(ArticleFilter.ofIssue(corrected), 0, 1).get(0).id())
              .orElseThrow()
              .article()
              .lines()
              .get(0)
              .first();
      archive.desk().open(corrected).take(List.of(new TextChange(line, "改过的题目")));
      long deleted = archive.catalogue().issues(IssueFilter.ALL, 1, 1).get(0).id();
      archive.history().delete(List.of(deleted));
      archive.searcher().awaitLevel();
    }
  }
}
