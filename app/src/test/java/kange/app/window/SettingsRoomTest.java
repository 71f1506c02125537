package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.settings.BackupSchedule;
import kange.app.settings.Language;
import kange.app.settings.Theme;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import org.junit.jupiter.api.Test;

/** The settings, by hand: what is chosen holds at once and everywhere. */
class SettingsRoomTest extends WindowFixture {
  /** What the person will choose where the window asks for a file to read. */
  private Path copy = Path.of("copy.jsonl");

  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public Optional<Path> openFolder(String title) {
        return Optional.of(folder.resolve("other"));
      }

      @Override
      public List<Path> openFiles(String title, List<FileKind> kinds) {
        return List.of(copy);
      }
    };
  }

  private void openSettings() throws Exception {
    openWindow();
    Fx.await(() -> shell().open(new Place.Settings()));
    Fx.pulse();
  }

  @Test
  void everySettingIsNamedByItsLabel() throws Exception {
    openSettings();
    List<Label> names =
        scene().getRoot().lookupAll(".setting-name").stream().map(n -> (Label) n).toList();
    assertEquals(17, names.size());
    for (Label name : names) {
      Node control = name.getLabelFor();
      assertEquals(name, control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY));
      assertEquals(name.getParent(), control.getParent(), name.getText());
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void theLanguageChangesAtOnceAndTheKeyboardStaysWhereItWas() throws Exception {
    openSettings();
    Fx.run(() -> ((ChoiceBox<Language>) choice("#setting-language")).setValue(Language.ENGLISH));
    Fx.until("the rail is English", () -> railSays("Home"));
    assertEquals(new Place.Settings(), place());
    Fx.pulse();
    assertEquals("setting-language", Fx.get(() -> scene().getFocusOwner().getId()));
    Fx.run(() -> ((ChoiceBox<Language>) choice("#setting-language")).setValue(Language.CHINESE));
    Fx.until("the rail is Chinese again", () -> railSays("首页"));
  }

  @Test
  void coloursAreChosenWithTheArrowKeys() throws Exception {
    openSettings();
    Fx.run(() -> hand.node("#type-theme-LIGHT").requestFocus());
    hand.press(KeyCode.RIGHT);
    assertEquals(Theme.SEPIA, settings.get().theme());
    assertTrue(Fx.get(() -> scene().getRoot().getStyleClass().contains("theme-sepia")));
    hand.press(KeyCode.RIGHT);
    assertEquals(Theme.DARK, settings.get().theme());
    Fx.run(() -> settings.update(s -> s.withTheme(Theme.LIGHT)));
    assertTrue(Fx.get(() -> ((ToggleButton) hand.node("#type-theme-LIGHT")).isSelected()));
  }

  @Test
  void theReadersPanelAndTheSettingsShowTheSame() throws Exception {
    fillArchive();
    openSettings();
    hand.click("#type-line-225");
    assertEquals(225, settings.get().typography().line());
    long article = shell().context().archive().reading().recentlyRead(1).stream().count();
    assertEquals(0, article);
    Fx.await(() -> shell().open(Place.Article.of(1)));
    hand.tool("reader-type");
    Parent panel = (Parent) hand.see("#type-panel");
    assertTrue(((ToggleButton) panel.lookup("#type-line-225")).isSelected());
    Fx.run(() -> ((ToggleButton) panel.lookup("#type-line-150")).fire());
    Fx.await(() -> shell().open(new Place.Settings()));
    assertTrue(((ToggleButton) hand.see("#type-line-150")).isSelected());
    assertFalse(((ToggleButton) hand.see("#type-line-225")).isSelected());
  }

  @Test
  void anotherArchiveFolderIsOpenedWithoutARestart() throws Exception {
    fillArchive();
    openSettings();
    assertEquals(archiveFolder(), shell().context().archive().folder());
    Fx.run(() -> ((Button) scene().lookup("#setting-archive")).fire());
    Path other = folder.resolve("other");
    Fx.until("the other archive is open", () -> shell().context().archive().folder().equals(other));
    assertEquals(0, shell().context().archive().catalogue().issues().size());
  }

  @Test
  @SuppressWarnings("unchecked")
  void copiesGoWhereTheLibrarianSaysAndOneIsBroughtBack() throws Exception {
    fillArchive();
    openSettings();
    assertTrue(((Label) hand.node("#setting-safety-folder")).getText().contains("同一磁盘"));
    Fx.run(() -> ((Button) scene().lookup("#setting-safety")).fire());
    Path other = folder.resolve("other");
    assertEquals(other, settings.get().safety().folder().orElseThrow());
    assertEquals(other.toString(), ((Label) hand.node("#setting-safety-folder")).getText());
    Fx.run(
        () ->
            ((ChoiceBox<BackupSchedule>) choice("#setting-backup"))
                .setValue(BackupSchedule.WEEKLY));
    assertEquals(BackupSchedule.WEEKLY, settings.get().safety().whole());
    Archive archive = shell().context().archive();
    archive.marks().setFavourite(1, true);
    copy = folder.resolve("copy.jsonl");
    archive.safetyCopies().write(copy);
    archive.marks().setFavourite(1, false);
    Fx.run(() -> ((Button) scene().lookup("#setting-bring-back")).fire());
    waitForText("#notice .label", "带回 1 项");
    assertEquals(1, archive.catalogue().articles(ArticleFilter.ofFavourites(), 0, 9).size());
    Fx.await(() -> shell().open(new Place.Home()));
    waitForText("#home-copies", "还没有副本");
    archive.safetyCopies().keep(other);
    Fx.await(() -> shell().open(new Place.Settings()));
    Fx.await(() -> shell().open(new Place.Home()));
    waitForText("#home-copies", "今天");
  }

  private void waitForText(String selector, String part) throws Exception {
    Fx.until(
        part,
        () ->
            scene().getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(part)));
  }

  private ChoiceBox<?> choice(String selector) {
    return (ChoiceBox<?>) scene().lookup(selector);
  }

  private boolean railSays(String text) {
    return scene().lookup("#rail-home") instanceof Button home && home.getText().equals(text);
  }
}
