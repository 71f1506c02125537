package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import org.junit.jupiter.api.Test;

/** A click on the desk says that an author of an article is a body, and the next one a person. */
class AuthorKindsTest extends WindowFixture {
  private static ContributorKind kind(Archive archive, long issue, int article) {
    List<Contributor> authors =
        archive.desk().open(issue).state().issue().articles().get(article).authors();
    return authors.getFirst().kind();
  }

  private void steps(String words) throws Exception {
    Fx.until(
        words,
        () ->
            scene().lookup("#review-about") instanceof Label about
                && about.getText().contains(words));
  }

  @Test
  void anAuthorIsABodyAtAClickAndAPersonAgainWhenItIsTakenBack() throws Exception {
    long issue;
    int article = 0;
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(
          List.of(FaultyIssue.write(folder.resolve("files"))),
          DuplicatePolicy.REPORT,
          Progress.NONE);
      issue = archive.catalogue().issues().getFirst().id();
      while (archive
          .desk()
          .open(issue)
          .state()
          .issue()
          .articles()
          .get(article)
          .authors()
          .isEmpty()) {
        article++;
      }
    }
    openWindow();
    int signed = article;
    Archive now = Fx.get(() -> shell().context().archive());
    Fx.await(() -> shell().open(new Place.Review(issue, signed)));
    assertEquals(ContributorKind.PERSON, kind(now, issue, signed));
    hand.click(".author-kind");
    steps("已改 1 步");
    assertEquals(ContributorKind.ORGANIZATION, kind(now, issue, signed));
    Fx.run(() -> scene().lookup("#review-source").requestFocus());
    hand.press(KeyCode.CONTROL, KeyCode.Z);
    Fx.until("it is as it was filed", () -> kind(now, issue, signed) == ContributorKind.PERSON);
  }
}
