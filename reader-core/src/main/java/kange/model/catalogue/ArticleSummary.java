package kange.model.catalogue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.FieldOrigin;

/**
 * An article in the archive, as lists show it.
 *
 * @param id stable for the life of the archive, also when the issue is replaced and the article is
 *     still there
 * @param journal what the issue stands under on the shelf
 * @param journalOrigin whether that is the journal's name, printed or given by a librarian, or what
 *     stands in for it
 * @param ordinal position in the issue, from 1
 * @param doubts number of parser warnings
 */
public record ArticleSummary(
    long id,
    long issueId,
    String journal,
    FieldOrigin.Kind journalOrigin,
    Optional<Integer> year,
    String issueLabel,
    int ordinal,
    String title,
    Optional<String> subtitle,
    Optional<String> kicker,
    List<Contributor> authors,
    Optional<String> column,
    Optional<Integer> page,
    int characters,
    int doubts,
    boolean favourite) {
  /** Takes copies of the lists. */
  public ArticleSummary {
    authors = List.copyOf(authors);
  }

  /** The same place in the archive, with what an article says of itself. */
  public ArticleSummary of(Article article) {
    return new ArticleSummary(
        id,
        issueId,
        journal,
        journalOrigin,
        year,
        issueLabel,
        ordinal,
        article.title(),
        article.subtitle(),
        article.kicker(),
        article.authors(),
        article.column(),
        article.page(),
        characters,
        article.warnings().size(),
        favourite);
  }

  /**
   * The journal's name, where the issue states it, or a librarian does: for references, in which
   * nothing stands in.
   */
  public Optional<String> statedJournal() {
    boolean standsIn = !named() || journalOrigin == FieldOrigin.Kind.PUBLISHER;
    return Optional.of(journal.strip()).filter(name -> !standsIn && !name.isEmpty());
  }

  /** Whether it stands under a journal's or a publisher's name; else its file's stands in. */
  public boolean named() {
    return journalOrigin != FieldOrigin.Kind.FILE_NAME;
  }

  /** The journal's name, or its publisher's, never a file's: for what is printed. */
  public String printedJournal() {
    return named() ? journal.strip() : "";
  }
}
