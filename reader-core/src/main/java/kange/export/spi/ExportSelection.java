package kange.export.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.export.TitlePage;
import kange.model.issue.Contributor;
import kange.model.reading.ArticleText;

/**
 * The articles of one file, in their order.
 *
 * @param articles at least one
 * @param order how they came to stand so: what their contents page groups them by
 * @param parts what stands before, on and behind them
 */
public record ExportSelection(List<ArticleText> articles, ExportOrder order, DocumentParts parts) {
  private static final int MOST_NAMES = 12;

  /**
   * Takes a copy of the list.
   *
   * @throws IllegalArgumentException when there is no article: a file without content helps nobody
   */
  public ExportSelection {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no article to export");
    }
  }

  /** Articles and nothing else. */
  public ExportSelection(List<ArticleText> articles, ExportOrder order) {
    this(articles, order, DocumentParts.NONE);
  }

  /** Articles as somebody picked them. */
  public static ExportSelection picked(List<ArticleText> articles) {
    return new ExportSelection(articles, ExportOrder.PICKED);
  }

  /** The same of articles that say more or less of themselves. */
  public ExportSelection with(List<ArticleText> others) {
    return new ExportSelection(others, order, parts);
  }

  /** What is said before the articles, where somebody wrote it. */
  public Optional<TitlePage> titlePage() {
    return parts.titlePage();
  }

  /** What is to be printed on every page. */
  public Optional<String> classification() {
    return parts.classification().map(Classification::text);
  }

  /** Whether those who wrote are to be listed: with one article, or nobody named, they are not. */
  public boolean authorIndex() {
    return parts.authorIndex()
        && several()
        && articles.stream()
            .flatMap(article -> article.article().authors().stream())
            .anyMatch(author -> !author.name().isBlank());
  }

  /** Whether there is more than one article: then a file has contents. */
  public boolean several() {
    return articles.size() > 1;
  }

  /**
   * What the whole is called: what its title page says, its one article, its one issue, or its
   * first article and more.
   */
  public String title() {
    return titlePage().map(TitlePage::title).orElseGet(this::proposedTitle);
  }

  private String proposedTitle() {
    Imprint first = new Imprint(articles.getFirst());
    if (!several()) {
      return first.title();
    }
    return issues().size() == 1
        ? first.issue()
        : DocumentLabel.TITLE_AND_MORE.text(first.title(), articles.size());
  }

  /** The issues they are from, each once, in the order of the articles. */
  public List<String> issues() {
    return articles.stream().map(a -> new Imprint(a).issue()).distinct().toList();
  }

  /** The first dozen of those who wrote, each once, with "; " between them. */
  public String authors() {
    return articles.stream()
        .flatMap(article -> article.article().authors().stream())
        .map(Contributor::name)
        .map(String::strip)
        .distinct()
        .limit(MOST_NAMES)
        .collect(Collectors.joining("; "));
  }

  /** The first dozen of {@link #issues}, with "; " between them. */
  public String subject() {
    return issues().stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
  }
}
