package kange.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.archive.Archive;
import kange.model.Article;
import kange.model.ArticleFilter;
import kange.model.ArticleText;
import kange.model.Block;
import kange.model.DuplicatePolicy;
import kange.model.ImportReport;
import kange.model.Progress;

/**
 * Makes an archive of any size to try the window with: writes issues of generated articles as text
 * files and imports them. Arguments: the archive's folder, how many articles.
 */
public final class ArchiveMaker {
  private static final int ARTICLES_PER_ISSUE = 20;
  private static final int ISSUES_PER_YEAR = 24;
  private static final int JOURNALS = 4;
  private static final int FIRST_YEAR = 1970;

  private ArchiveMaker() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int articles = Integer.parseInt(args[1]);
    Generator generator = new Generator();
    Path files = Files.createTempDirectory("kange-generated");
    for (long first = 1; first <= articles; first += ARTICLES_PER_ISSUE) {
      StringBuilder contents = new StringBuilder();
      StringBuilder texts = new StringBuilder();
      for (long id = first; id < first + ARTICLES_PER_ISSUE; id++) {
        write(generator.article(id), contents, texts);
      }
      String journal = generator.article(first).summary().journal();
      long issue = first / ARTICLES_PER_ISSUE / JOURNALS;
      long year = FIRST_YEAR + issue / ISSUES_PER_YEAR;
      String number = year + "年第" + (1 + issue % ISSUES_PER_YEAR) + "期";
      String masthead = journal + "\n" + number + "\n\n目录\n\n";
      Files.writeString(
          files.resolve(journal + number + ".txt"), masthead + contents + "\n" + texts);
    }
    long start = System.nanoTime();
    try (Archive archive = Archive.open(folder)) {
      ImportReport report =
          archive.importFiles(List.of(files), DuplicatePolicy.REPLACE, Progress.NONE);
      archive.awaitIndex();
      System.out.printf(
          "%d outcomes, %d issues, %d articles, %.0f s%n",
          report.outcomes().size(),
          archive.catalogue().issues().size(),
          archive.catalogue().articleCount(ArticleFilter.ALL),
          (System.nanoTime() - start) / 1e9);
    }
  }

  private static void write(ArticleText text, StringBuilder contents, StringBuilder texts) {
    Article article = text.article();
    String author = article.authors().getFirst().name();
    contents.append(article.title()).append(" / ").append(author).append('\n');
    texts.append("# ").append(article.title()).append("\n\n").append(author).append("\n\n");
    for (Block block : article.blocks()) {
      texts.append(block.text()).append("\n\n");
    }
  }
}
