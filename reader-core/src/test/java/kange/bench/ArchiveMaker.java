package kange.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportReport;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;

/**
 * Makes an archive of any size to try the window with: writes issues of generated articles as text
 * files and imports them. Arguments: the archive's folder, how many articles; and, for shelves as
 * varied as a region's, how many journals and how many authors.
 */
public final class ArchiveMaker {
  private static final int ARTICLES_PER_ISSUE = 20;
  private static final int ISSUES_PER_YEAR = 24;
  private static final int JOURNALS = 4;
  private static final int COLUMNS_PER_JOURNAL = 20;
  private static final int ARTICLES_PER_COLUMN = 5;
  private static final int FIRST_YEAR = 1970;

  private ArchiveMaker() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int articles = Integer.parseInt(args[1]);
    int journals = args.length > 2 ? Integer.parseInt(args[2]) : JOURNALS;
    int authors = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Generator generator = new Generator();
    Path files = Files.createTempDirectory("kange-generated");
    for (long first = 1; first <= articles; first += ARTICLES_PER_ISSUE) {
      StringBuilder contents = new StringBuilder();
      StringBuilder texts = new StringBuilder();
      for (long id = first; id < first + ARTICLES_PER_ISSUE; id++) {
        ArticleText text = generator.article(id);
        if (authors > 0 && (id - first) % ARTICLES_PER_COLUMN == 0) {
          contents.append("\n## ").append(column(id, journals)).append("\n\n");
        }
        String author =
            authors > 0
                ? Cast.author(new Random(id).nextInt(authors))
                : text.article().authors().getFirst().name();
        write(text, author, contents, texts);
      }
      int shelf = (int) (first / ARTICLES_PER_ISSUE % journals);
      String journal =
          args.length > 2 ? Cast.journal(shelf) : generator.article(first).summary().journal();
      long issue = first / ARTICLES_PER_ISSUE / journals;
      long year = FIRST_YEAR + issue / ISSUES_PER_YEAR;
      String number = year + "年第" + (1 + issue % ISSUES_PER_YEAR) + "期";
      String masthead = "# " + journal + "\n" + number + "\n\n# 目录\n\n";
      Files.writeString(
          files.resolve(journal + number + ".txt"), masthead + contents + "\n" + texts);
    }
    long start = System.nanoTime();
    try (Archive archive = Archive.open(folder)) {
      ImportReport report =
          archive.importFiles(List.of(files), DuplicatePolicy.REPLACE, Progress.NONE);
      archive.searcher().awaitLevel();
      System.out.printf(
          "%d outcomes, %d issues, %d articles, %.0f s%n",
          report.outcomes().size(),
          archive.catalogue().issues().size(),
          archive.catalogue().articleCount(ArticleFilter.ALL),
          (System.nanoTime() - start) / 1e9);
    }
  }

  private static String column(long article, int journals) {
    int shelf = (int) (article / ARTICLES_PER_ISSUE % journals);
    return Cast.column(shelf * 7 + (int) (article / ARTICLES_PER_COLUMN % COLUMNS_PER_JOURNAL));
  }

  private static void write(
      ArticleText text, String author, StringBuilder contents, StringBuilder texts) {
    Article article = text.article();
    long page = 1 + 3 * (text.summary().id() % ARTICLES_PER_ISSUE);
    contents.append("- %02d %s  \n%s\n".formatted(page, article.title(), author));
    texts.append("# ").append(article.title()).append("\n\n文 / ").append(author).append("\n\n");
    for (Block block : article.blocks()) {
      texts.append(block.text()).append("\n\n");
    }
  }
}
