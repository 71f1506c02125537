package kange.app.home;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.app.settings.AskedSearch;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.publish.Edition;
import kange.model.reading.ReadingPosition;
import kange.model.review.DoubtQuery;

/**
 * What the home page tells.
 *
 * @param newest issues, newest first
 * @param reading what was read last, latest first
 * @param searches what was searched for last, latest first
 * @param doubts that wait for a librarian; none where nothing can be changed
 * @param copies of what people made; nothing is told of them where nothing can be changed
 * @param edition that is on show; empty for an archive in which things are changed
 * @param waiting files on the import desk that are not filed; none where nothing can be changed
 */
public record HomePage(
    List<JournalSummary> journals,
    List<IssueSummary> newest,
    List<Reading> reading,
    List<ArticleSummary> favourites,
    List<AskedSearch> searches,
    int doubts,
    int waiting,
    Safekeeping copies,
    Optional<Edition> edition) {
  private static final int COVERS = 12;
  private static final int CARDS = 3;
  private static final int STARS = 5;
  private static final int CHIPS = 8;

  /**
   * @param fraction how far through the article, 0 to 1
   */
  record Reading(ArticleSummary article, double fraction) {}

  /**
   * How old the newest copy of what people made is.
   *
   * @param told whether it is to be told at all
   * @param days since it was made; empty where there is none
   */
  record Safekeeping(boolean told, Optional<Long> days) {
    private static Safekeeping of(Archive archive, Path folder) {
      return new Safekeeping(
          !archive.access().refused(),
          archive
              .safetyCopies()
              .newest(folder)
              .map(made -> Duration.between(made, Instant.now()).toDays()));
    }
  }

  /**
   * Reads what the page shows; off the UI thread.
   *
   * @param asked the searches a person made last, latest first
   * @param safety where copies of what people made go
   */
  public static HomePage of(Archive archive, List<AskedSearch> asked, Path safety) {
    List<Reading> reading = new ArrayList<>();
    for (ArticleSummary article : archive.reading().recentlyRead(CARDS)) {
      Optional<ReadingPosition> position = archive.reading().position(article.id());
      reading.add(new Reading(article, position.map(ReadingPosition::fraction).orElse(0.0)));
    }
    return new HomePage(
        archive.catalogue().journals(),
        archive.catalogue().issues(IssueFilter.ALL, 0, COVERS),
        reading,
        archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, STARS),
        asked.stream().limit(CHIPS).toList(),
        archive.access().refused() ? 0 : archive.desk().countDoubts(DoubtQuery.ALL),
        archive.access().refused() ? 0 : archive.queue().count(),
        Safekeeping.of(archive, safety),
        archive.edition());
  }

  public int issues() {
    return journals.stream().mapToInt(JournalSummary::issues).sum();
  }

  public int articles() {
    return journals.stream().mapToInt(JournalSummary::articles).sum();
  }
}
