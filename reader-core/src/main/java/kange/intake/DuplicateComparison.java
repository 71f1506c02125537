package kange.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kange.model.ArchiveException;
import kange.model.intake.DuplicateMatch.Corrections;
import kange.model.intake.DuplicateMatch.Incoming;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.source.SourceTexts;
import kange.store.Stores;
import kange.store.sql.CharacterCount;
import kange.text.TextLikeness;

/** Sets a file beside the issue that the archive holds of it. */
final class DuplicateComparison {
  private final Stores stores;

  DuplicateComparison(Stores stores) {
    this.stores = stores;
  }

  /** The file in short, and how much of it the issue has, too. */
  Incoming of(long issue, IssueFile file, ParsedIssue parsed) {
    List<String> titles = parsed.articles().stream().map(Article::title).toList();
    return new Incoming(
        parsed.issue(),
        titles.size(),
        parsed.articles().stream().mapToInt(CharacterCount::of).sum(),
        parsed.warnings().size()
            + parsed.articles().stream().mapToInt(a -> a.warnings().size()).sum(),
        stores.lookup().titles(issue, titles),
        sharedText(issue, file),
        corrections(issue, file, parsed));
  }

  private Optional<Corrections> corrections(long issue, IssueFile file, ParsedIssue parsed) {
    return new CarriedCorrections(stores)
        .onto(issue, parsed, file.source())
        .map(carried -> new Corrections(carried.held(), carried.lost().size()));
  }

  /** Whether the texts alone show that a file is the issue; nothing else is compared. */
  boolean alike(long issue, IssueFile file) {
    return Incoming.alike(sharedText(issue, file));
  }

  private Optional<Double> sharedText(long issue, IssueFile file) {
    Optional<IssueSource> there = stores.sources().find(issue);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble shared =
        TextLikeness.between(lines(file.source(), file.name()), lines(there.get(), file.name()));
    return shared.isPresent() ? Optional.of(shared.getAsDouble()) : Optional.empty();
  }

  private static List<String> lines(IssueSource source, String name) {
    try {
      return SourceTexts.lines(name, source);
    } catch (ArchiveException e) {
      // It was read once, or it would not be here: what cannot be compared is not alike.
      return List.of();
    }
  }
}
