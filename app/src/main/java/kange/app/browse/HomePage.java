package kange.app.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.archive.Archive;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.IssueSummary;
import kange.model.JournalSummary;
import kange.model.ReadingPosition;

/**
 * What the home page tells.
 *
 * @param newest issues, newest first
 * @param reading what was read last, latest first
 */
record HomePage(
    List<JournalSummary> journals,
    int issues,
    int articles,
    List<IssueSummary> newest,
    List<Reading> reading,
    List<ArticleSummary> favourites) {
  private static final int COVERS = 12;
  private static final int CARDS = 3;
  private static final int STARS = 5;

  /**
   * @param fraction how far through the article, 0 to 1
   */
  record Reading(ArticleSummary article, double fraction) {}

  static HomePage of(Archive archive) {
    List<IssueSummary> issues = archive.catalogue().issues();
    List<Reading> reading = new ArrayList<>();
    for (ArticleSummary article : archive.recentlyRead(CARDS)) {
      Optional<ReadingPosition> position = archive.position(article.id());
      reading.add(new Reading(article, position.map(ReadingPosition::fraction).orElse(0.0)));
    }
    return new HomePage(
        archive.catalogue().journals(),
        issues.size(),
        archive.catalogue().articleCount(ArticleFilter.ALL),
        issues.stream().sorted(IssueOrder.NEWEST_FIRST).limit(COVERS).toList(),
        reading,
        archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, STARS));
  }
}
