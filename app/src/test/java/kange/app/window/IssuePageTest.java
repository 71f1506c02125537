package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import kange.app.shell.Place;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import org.junit.jupiter.api.Test;

/** What stands on an issue's page besides its contents. */
class IssuePageTest extends JourneyFixture {

  @Test
  void mastheadAndNoticesAreOneClickAwayAsTheyStandInTheFile() throws Exception {
    fillArchive();
    openWindow();
    IssueSummary issue = withMasthead();
    Fx.await(() -> shell().open(new Place.Issue(issue.id())));
    ListView<?> page = (ListView<?>) hand.see("#contents");
    int rows = page.getItems().size();
    assertFalse(Fx.get(() -> hand.visible(".front-matter")));
    hand.click("#issue-matter");
    hand.see(".front-matter");
    waitForText(".front-matter .label", mastheadLine(issue));
    assertTrue(page.getItems().size() > rows);
    Button matter = (Button) hand.see("#issue-matter");
    assertTrue(Fx.get(matter::isFocused));
    assertTrue(Fx.get(matter::getText).startsWith("收起"), "one sees how to fold it again");
    hand.click("#issue-matter");
    Fx.until("it is folded again", () -> page.getItems().size() == rows);
    Fx.pulse();
    assertFalse(Fx.get(() -> hand.visible(".front-matter")));
  }

  private IssueSummary withMasthead() {
    return archive().catalogue().issues().stream()
        .filter(i -> !masthead(i).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private List<Leftover> masthead(IssueSummary issue) {
    return archive().catalogue().parsed(issue.id()).orElseThrow().other().stream()
        .filter(other -> other.kind() == LeftoverKind.MASTHEAD)
        .toList();
  }

  /** The first line of the masthead that says something. */
  private String mastheadLine(IssueSummary issue) {
    List<String> source = archive().catalogue().sourceLines(issue.id());
    return masthead(issue).stream()
        .flatMap(other -> other.lines().stream())
        .sorted()
        .flatMap(range -> source.subList(range.first() - 1, range.last()).stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
