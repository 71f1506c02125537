package kange.model.export;

import java.util.Optional;

/**
 * What stands in a document besides its articles.
 *
 * @param titlePage what is said before the contents (formats of whole articles)
 * @param classification what is printed on the title page, the cover and every page (formats of
 *     whole articles)
 * @param references how each article is cited, behind it (formats of whole articles)
 * @param authorIndex whether those who wrote are listed behind the articles, where there is more
 *     than one article (formats of whole articles)
 */
public record DocumentParts(
    Optional<TitlePage> titlePage,
    Optional<Classification> classification,
    Optional<CitationStyle> references,
    boolean authorIndex) {
  /** The articles and nothing else. */
  public static final DocumentParts NONE =
      new DocumentParts(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** The same behind a title page, or without one. */
  public DocumentParts behind(Optional<TitlePage> first) {
    return new DocumentParts(first, classification, references, authorIndex);
  }

  /** The same with a classification, or without one. */
  public DocumentParts classified(Optional<Classification> as) {
    return new DocumentParts(titlePage, as, references, authorIndex);
  }

  /** The same with a reference behind each article, or without. */
  public DocumentParts citing(Optional<CitationStyle> by) {
    return new DocumentParts(titlePage, classification, by, authorIndex);
  }

  /** The same with an index of authors, or without one. */
  public DocumentParts withAuthorIndex(boolean wanted) {
    return new DocumentParts(titlePage, classification, references, wanted);
  }
}
