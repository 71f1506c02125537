package kange.app.window;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** What the walks through the window share: a person with files, and the watchdog. */
abstract class JourneyFixture extends WindowFixture {
  /** What the person will choose where the window asks for files to read. */
  List<Path> chosen = List.of();

  WalkFigures figures;

  @BeforeEach
  void startWatching(TestInfo test) {
    figures = new WalkFigures(test.getTestMethod().orElseThrow().getName());
  }

  @AfterEach
  void stopWatching() {
    figures.close();
  }

  /** Reads what was put out for it, saves everything under its suggested name. */
  @Override
  FilePicker files() {
    return new FilePicker() {
      @Override
      public List<Path> openFiles(String title, List<FileKind> kinds) {
        return chosen;
      }

      @Override
      public Optional<Path> openFolder(String title) {
        return chosen.stream().map(Path::getParent).findFirst();
      }

      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        return Optional.of(folder.resolve(name));
      }
    };
  }

  Archive archive() {
    return shell().context().archive();
  }

  ListView<?> listOf(String selector, int rows) throws Exception {
    ListView<?> list = (ListView<?>) hand.see(selector);
    Fx.until(selector + " has " + rows + " rows", () -> list.getItems().size() == rows);
    return list;
  }

  void waitForText(String selector, String part) throws Exception {
    Fx.until(selector + " says " + part, () -> says(selector, part));
  }

  private boolean says(String selector, String part) {
    return scene().getRoot().lookupAll(selector).stream()
        .anyMatch(
            n ->
                n instanceof Label label && RobotDriver.shown(n) && label.getText().contains(part));
  }

  boolean painted(String selector) {
    return scene().getRoot().lookupAll(selector).stream()
        .anyMatch(n -> n instanceof javafx.scene.shape.Path path && !path.getElements().isEmpty());
  }

  static boolean isUtf8(Path file) throws IOException {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
