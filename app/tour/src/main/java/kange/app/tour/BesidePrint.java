package kange.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import kange.app.shell.Place;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;

/**
 * The printed page stands beside the source. The samples were never printed: the issue's own PDF
 * stands for its scan.
 */
final class BesidePrint implements Leg {
  private static final int ENOUGH = 500;

  /** The third article: far enough in for another page than the first. */
  private static final int ARTICLE = 2;

  @Override
  public void take(TourWindow window) throws IOException {
    long issue =
        window.archive().catalogue().issues().stream()
            .max(Comparator.comparingInt(IssueSummary::articles))
            .orElseThrow()
            .id();
    List<Long> articles =
        window.archive().catalogue().articles(ArticleFilter.ofIssue(issue), 0, ENOUGH).stream()
            .map(ArticleSummary::id)
            .toList();
    Path folder = Files.createTempDirectory("kange-print");
    Path print = folder.resolve("print.pdf");
    try {
      window.archive().exports().write(articles, print, Progress.NONE);
      window.archive().scans().attach(issue, List.of(print), Progress.NONE);
    } finally {
      Files.deleteIfExists(print);
      Files.deleteIfExists(folder);
    }
    window.go(new Place.Review(issue, Math.min(ARTICLE, articles.size() - 1)));
    window.awaitVisible("scan-picture");
    window.picture("76-scan");
    window.archive().history().undoLast();
  }
}
