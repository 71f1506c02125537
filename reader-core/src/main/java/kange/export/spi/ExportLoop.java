package kange.export.spi;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import kange.model.Progress;
import kange.model.reading.ArticleText;

/** Goes through articles one by one, says how far it is, and stops when it is asked to. */
public final class ExportLoop {
  private ExportLoop() {}

  /** What is done with each article. */
  @FunctionalInterface
  public interface Step {
    /** Writes one article; {@code index} counts from 0. */
    void take(int index, ArticleText article) throws IOException;
  }

  /**
   * Takes one article after the other and says how far it is.
   *
   * @throws CancellationException once the progress is cancelled
   */
  public static void run(ExportSelection selection, Progress progress, Step step)
      throws IOException {
    List<ArticleText> articles = selection.articles();
    for (int i = 0; i < articles.size(); i++) {
      stopIfCancelled(progress);
      progress.at(i, articles.size(), new Imprint(articles.get(i)).title());
      step.take(i, articles.get(i));
    }
    stopIfCancelled(progress);
    progress.at(articles.size(), articles.size(), "");
  }

  private static void stopIfCancelled(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException("export cancelled");
    }
  }
}
