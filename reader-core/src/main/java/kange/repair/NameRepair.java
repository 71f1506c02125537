package kange.repair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  void mend(DigestFault fault) {
    long id = Long.parseLong(fault.key().toString().replaceAll("\\D", ""));
    boolean mended =
        fault.unit().equals(AUTHOR)
            ? authors.stream().anyMatch(author -> mendAuthor(id, author))
            : columns.stream().anyMatch(name -> stores.restoration().restoreColumn(id, name));
    if (!mended) {
      new RowRepair(stores).mend(fault);
    }
  }

  private boolean mendAuthor(long id, Contributor author) {
    return stores.restoration().restoreAuthor(id, author)
        || stores.restoration().restoreAuthor(id, other(author));
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
