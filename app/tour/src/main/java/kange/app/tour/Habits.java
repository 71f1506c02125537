package kange.app.tour;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kange.app.shell.Place;
import kange.archive.ReviewSession;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;

/** Authors named by hand are seen as a habit of the journal. */
final class Habits implements Leg {
  /** So many acts make a habit. */
  private static final int ENOUGH = 2;

  @Override
  public void take(TourWindow window) throws IOException {
    int acts = 0;
    Optional<String> journal = Optional.empty();
    for (IssueSummary issue : window.archive().catalogue().issues()) {
      ReviewSession desk = window.archive().desk().open(issue.id());
      List<Article> signed =
          desk.state().issue().articles().stream().filter(Habits::isSigned).limit(ENOUGH).toList();
      if (signed.size() == ENOUGH && journal.isEmpty()) {
        signed.forEach(article -> desk.take(List.of(named(article))));
        acts += ENOUGH;
        journal =
            Optional.of(issue.journalLabel())
                .filter(name -> !window.archive().profiles().proposals(name).isEmpty());
      }
    }
    window.go(new Place.Profile(journal.orElseThrow()));
    window.awaitVisible("profile-proposals");
    window.picture("73-profile");
    for (int i = 0; i < acts; i++) {
      window.archive().history().undoLast();
    }
  }

  private static boolean isSigned(Article article) {
    String byline = article.byline().orElse("");
    return !article.authors().isEmpty() && byline.indexOf(article.authors().getFirst().name()) > 0;
  }

  private static FieldChange named(Article article) {
    return new FieldChange(
        article.lines().getFirst().first(),
        ArticleField.AUTHORS,
        article.authors().stream().map(Contributor::name).toList());
  }
}
