package kange.intake;

import java.util.Optional;
import kange.model.issue.IssueMetadata;
import kange.text.BareText;

/** What makes two files the same issue: journal, or else publisher, with year and number. */
public final class IssueIdentity {
  private IssueIdentity() {}

  /** Empty when the masthead does not say enough: then only the same bytes are the same issue. */
  public static Optional<String> of(IssueMetadata issue) {
    Optional<String> name =
        issue
            .journal()
            .map(j -> "journal|" + BareText.of(j))
            .or(() -> issue.publisher().map(p -> "publisher|" + BareText.of(p)))
            .filter(n -> !n.endsWith("|"));
    if (name.isEmpty() || issue.year().isEmpty() || issue.number().isEmpty()) {
      return Optional.empty();
    }
    String number = BareText.of(issue.number().get());
    return Optional.of(name.get() + "|" + issue.year().get() + "|" + number);
  }
}
