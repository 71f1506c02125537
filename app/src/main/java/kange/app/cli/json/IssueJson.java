package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.IssueMetadata;

/** An issue as {@code issues --json} lists it. */
public record IssueJson(
    long id,
    String label,
    Optional<String> journal,
    Optional<Integer> year,
    Optional<String> number,
    Optional<Integer> serial,
    Optional<String> date,
    Optional<String> publisher,
    String file,
    List<String> columns,
    int articles,
    int characters,
    int doubts,
    String importedAt) {
  public static IssueJson of(IssueSummary issue) {
    IssueMetadata stated = issue.metadata();
    return new IssueJson(
        issue.id(),
        issue.label(),
        stated.journal(),
        stated.year(),
        stated.number(),
        stated.serial(),
        stated.date(),
        stated.publisher(),
        issue.sourceFile(),
        issue.columns(),
        issue.articles(),
        issue.characters(),
        issue.doubts(),
        issue.importedAt().toString());
  }
}
