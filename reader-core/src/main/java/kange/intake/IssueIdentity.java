package kange.intake;

import java.util.Optional;
import kange.model.issue.IssueMetadata;
import kange.text.BareText;

/** What makes two files the same issue: journal, or else publisher, with year and number. */
public final class IssueIdentity {
  /** Behind the identity of an issue that is kept beside another of the same: #2, #3. */
  private static final char COPY = '#';

  private IssueIdentity() {}

  /** Empty when the masthead does not say enough: then only the same bytes are the same issue. */
  public static Optional<String> of(IssueMetadata issue) {
    Optional<String> name = name(issue);
    if (name.isEmpty() || issue.year().isEmpty() || issue.number().isEmpty()) {
      return Optional.empty();
    }
    String number = BareText.of(issue.number().get());
    return Optional.of(name.get() + "|" + issue.year().get() + "|" + number);
  }

  /** Under what issues of one journal are known: its name, or else its publisher's. */
  static Optional<String> name(IssueMetadata issue) {
    return issue
        .journal()
        .map(j -> "journal|" + BareText.of(j))
        .or(() -> issue.publisher().map(p -> "publisher|" + BareText.of(p)))
        .filter(n -> !n.endsWith("|"));
  }

  /** That of a second, third … issue kept beside one of the same identity. */
  static String copy(String identity, int count) {
    return identity + COPY + count;
  }

  /**
   * That of an issue in the archive whose card says something new.
   *
   * @param then its identity until now: an issue that was kept beside another one stays so
   */
  public static Optional<String> of(IssueMetadata issue, Optional<String> then) {
    Optional<String> now = of(issue);
    boolean copy = now.isPresent() && then.filter(t -> t.startsWith(now.get() + COPY)).isPresent();
    return copy ? then : now;
  }
}
