package kange.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kange.app.intake.ImportedIssue.DoubtfulArticle;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;

/** Looks up what there is to say about an issue just imported. Not for the UI thread. */
final class ImportedIssues {
  private final Archive archive;

  ImportedIssues(Archive archive) {
    this.archive = archive;
  }

  Optional<ImportedIssue> of(ImportOutcome outcome) {
    boolean written = outcome.status() == Status.IMPORTED || outcome.status() == Status.REPLACED;
    return written && outcome.issue().isPresent()
        ? read(outcome.issue().getAsLong(), outcome.label().orElse(""))
        : Optional.empty();
  }

  private Optional<ImportedIssue> read(long id, String label) {
    return archive
        .catalogue()
        .parsed(id)
        .map(
            parsed ->
                new ImportedIssue(
                    id, label, parsed.articles().size(), parsed.warnings(), doubtful(id, parsed)));
  }

  private List<DoubtfulArticle> doubtful(long issue, ParsedIssue parsed) {
    Map<Integer, Long> ids =
        archive
            .catalogue()
            .articles(ArticleFilter.ofIssue(issue), 0, Math.max(1, parsed.articles().size()))
            .stream()
            .collect(Collectors.toMap(ArticleSummary::ordinal, ArticleSummary::id));
    List<DoubtfulArticle> doubtful = new ArrayList<>();
    for (int i = 0; i < parsed.articles().size(); i++) {
      Article article = parsed.articles().get(i);
      if (!article.warnings().isEmpty()) {
        Long filed = ids.get(i + 1);
        OptionalLong id = filed == null ? OptionalLong.empty() : OptionalLong.of(filed);
        doubtful.add(new DoubtfulArticle(id, i + 1, article.title(), article.warnings()));
      }
    }
    return doubtful;
  }
}
