package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kange.app.settings.Language;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;

/** What the library has to say stands in the window in the language that was chosen. */
class EnglishWindowTest extends JourneyFixture {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Test
  void findingsReadingAndFailedFilesHoldNoChinese() throws Exception {
    fillArchive();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + archiveFolder().resolve("kange.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE issue SET articles = articles + 1");
    }
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Fx.run(() -> settings.update(s -> s.withLanguage(Language.ENGLISH)));
    openWindow();

    hand.click("#rail-check");
    waitFor(Place.Check.class);
    hand.see("#check-verdict");
    List<String> findings = texts(".finding .label");
    assertTrue(findings.size() >= 8, findings::toString);
    assertNoChinese(findings);

    Fx.await(() -> shell().open(Place.Search.of("NOT title:xyz")));
    String reading = "not title has \"xyz\"";
    Fx.until("the reading is told", () -> says("#search-reading", reading));

    hand.click("#rail-intake");
    waitFor(Place.Intake.class);
    chosen = List.of(empty);
    hand.click("#intake-files-first");
    listOf("#intake-list", 1);
    waitForText("#intake-list .label", "\"empty.txt\" is empty");
    hand.clickRow("#intake-list", 0);
    waitForText(".intake-details .label", "\"empty.txt\" is empty");
  }

  @Test
  void theOverviewOfKeysHasTwoColumnsAlsoInTheLongerLanguage() throws Exception {
    fillArchive();
    Fx.run(() -> settings.update(s -> s.withLanguage(Language.ENGLISH)));
    openWindow();
    hand.press(KeyCode.F1);
    hand.see("#keys-overlay");
    List<Node> rows =
        Fx.get(() -> List.copyOf(scene().getRoot().lookupAll("#keys-overlay .key-line")));
    long columns = Fx.get(() -> rows.stream().map(Node::getLayoutX).distinct().count());
    assertEquals(2, columns);
  }

  @Test
  void whatAFieldIsForCanBeReadToItsEnd() throws Exception {
    fillArchive();
    Fx.run(() -> settings.update(s -> s.withLanguage(Language.ENGLISH)));
    openWindow();
    for (Place place :
        List.of(
            Place.Shelves.all(),
            Place.Columns.all(),
            Place.Authors.all(),
            Place.Marks.all(),
            Place.Lists.all())) {
      Fx.await(() -> shell().open(place));
      Fx.pulse();
      List<String> cut = Fx.get(this::cutPrompts);
      assertEquals(List.of(), cut, place.toString());
    }
  }

  /** The prompts that are wider than the field lets them be. */
  private List<String> cutPrompts() {
    return scene().getRoot().lookupAll(".room .text-field").stream()
        .map(TextField.class::cast)
        .filter(field -> RobotDriver.shown(field) && field.getText().isEmpty())
        .filter(
            field ->
                field.lookupAll(".text").stream()
                    .filter(n -> n instanceof Text t && t.getText().equals(field.getPromptText()))
                    .map(Text.class::cast)
                    .anyMatch(t -> t.getLayoutBounds().getWidth() > room(t)))
        .map(TextField::getPromptText)
        .toList();
  }

  /** What the pane a prompt stands in shows of it. */
  private static double room(Text prompt) {
    return prompt.getParent().getClip().getLayoutBounds().getWidth();
  }

  private boolean says(String selector, String part) {
    return scene().getRoot().lookup(selector) instanceof Label label
        && label.getText().contains(part);
  }

  private List<String> texts(String selector) throws Exception {
    return Fx.get(
        () ->
            scene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList());
  }

  private static void assertNoChinese(List<String> texts) {
    texts.forEach(text -> assertFalse(HAN.matcher(text).find(), text));
  }
}
