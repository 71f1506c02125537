package kange.repair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.store.Stores;
import kange.store.digest.DigestFault;

/** Puts names of authors and columns right: some article's source prints them. */
final class NameRepair {
  private static final String AUTHOR = "author";
  private static final String COLUMN = "column_name";

  private final Stores stores;
  private final Set<Contributor> authors = new LinkedHashSet<>();
  private final Set<String> columns = new LinkedHashSet<>();

  /**
   * @param articles among them those that print the names
   */
  NameRepair(Stores stores, List<Article> articles) {
    this.stores = stores;
    for (Article article : articles) {
      authors.addAll(article.authors());
      article.column().ifPresent(columns::add);
    }
  }

  /** Whether a fault is one of names. */
  static boolean isAbout(DigestFault fault) {
    return fault.unit().equals(AUTHOR) || fault.unit().equals(COLUMN);
  }

  /** Writes the name that its digest proves, if any source prints it. */
  void mend(DigestFault fault) {
    long id = Long.parseLong(fault.key().toString().replaceAll("\\D", ""));
    if (fault.unit().equals(AUTHOR)) {
      firstOf(authors, author -> mendAuthor(id, author));
    } else {
      firstOf(columns, name -> stores.nameRestoration().restoreColumn(id, name));
    }
  }

  private static <T> void firstOf(Set<T> names, Predicate<T> written) {
    for (T name : names) {
      if (written.test(name)) {
        return;
      }
    }
  }

  private boolean mendAuthor(long id, Contributor author) {
    return stores.nameRestoration().restoreAuthor(id, author)
        || stores.nameRestoration().restoreAuthor(id, other(author));
  }

  /** Whether it is a person may have been known better. */
  private static Contributor other(Contributor author) {
    return new Contributor(
        author.name(),
        author.kind() == ContributorKind.PERSON
            ? ContributorKind.ORGANIZATION
            : ContributorKind.PERSON);
  }
}
