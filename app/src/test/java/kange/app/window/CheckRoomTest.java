package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;

/** What the check finds with an issue leads to the issue, in the real window. */
class CheckRoomTest extends WindowFixture {
  /** Rows of the list that are no findings come behind the first of them. */
  private static int ofIssue(ListView<?> findings) {
    for (int row = 0; row < findings.getItems().size(); row++) {
      if (findings.getItems().get(row).toString().startsWith("Issue[")) {
        return row;
      }
    }
    return -1;
  }

  private long miscounted() throws SQLException {
    long issue = shell().context().archive().catalogue().issues().getFirst().id();
    Path database = shell().context().archive().folder().resolve("kange.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE issue SET articles = articles + 1 WHERE id = " + issue);
    }
    return issue;
  }

  private ListView<?> checked() throws Exception {
    hand.click("#rail-check");
    waitFor(Place.Check.class);
    Fx.until(
        "the check says what is damaged",
        () ->
            scene().lookup("#check-verdict") instanceof Label verdict
                && verdict.getText().contains("损坏"));
    return (ListView<?>) hand.see("#check-findings");
  }

  @Test
  void anIssueOfAFindingIsOpenedAndReviewed() throws Exception {
    fillArchive();
    openWindow();
    long issue = miscounted();
    checked();
    hand.click(".check-issue-page");
    assertEquals(new Place.Issue(issue), waitFor(Place.Issue.class));
    checked();
    hand.click(".check-issue-review");
    assertEquals(Place.Review.of(issue), waitFor(Place.Review.class));
  }

  @Test
  void theKeyboardOpensItForReview() throws Exception {
    fillArchive();
    openWindow();
    long issue = miscounted();
    ListView<?> findings = checked();
    hand.clickRow("#check-findings", Fx.get(() -> ofIssue(findings)));
    hand.press(KeyCode.ENTER);
    assertEquals(Place.Review.of(issue), waitFor(Place.Review.class));
  }
}
