package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.shell.Place;
import kange.model.ArchiveException;
import kange.model.message.TitleMessage;
import org.junit.jupiter.api.Test;

/** What nobody had thought of ends in a dialog that says what to do, and the window goes on. */
class ProblemDialogTest extends WindowFixture {
  private final IllegalStateException odd = new IllegalStateException("odd");

  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        assertTrue(name.startsWith("kange-diagnosis-") && name.endsWith(".zip"), name);
        return Optional.of(folder.resolve("诊断.zip"));
      }
    };
  }

  private boolean dialogShown() {
    return scene().lookup("#problem-dialog") != null;
  }

  private void fail(RuntimeException failure) throws Exception {
    Fx.get(
        () -> {
          window.tell(failure);
          return true;
        });
  }

  @Test
  void itIsToldOnceCopiedSavedAndLeftByEnter() throws Exception {
    fillArchive();
    openWindow();
    fail(odd);
    Label what = (Label) hand.see("#problem-what");
    assertTrue(what.getText().contains("IllegalStateException（ProblemDialogTest:"), what.getText());

    hand.click("#problem-copy");
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("java.lang.IllegalStateException: odd"), copied);
    hand.click("#problem-save");
    Fx.until(
        "it says where the file is",
        () ->
            shell().context().notices().currentProperty().get().stream()
                .anyMatch(n -> n.text().contains("诊断.zip")));
    assertTrue(Files.size(folder.resolve("诊断.zip")) > 0);

    Button goOn = (Button) hand.see("#problem-continue");
    Fx.get(
        () -> {
          goOn.requestFocus();
          return true;
        });
    hand.press(KeyCode.ENTER);
    Fx.until("the dialog goes", () -> !dialogShown());
    fail(odd);
    assertEquals(false, Fx.get(this::dialogShown), "the same again is a notice");
    assertTrue(notice().contains("IllegalStateException"), notice());
    hand.click("#rail-shelves");
    Fx.until("the window goes on", () -> shell().placeProperty().get() instanceof Place.Shelves);
  }

  @Test
  void whatHasASentenceOfItsOwnIsANotice() throws Exception {
    fillArchive();
    openWindow();
    fail(new ArchiveException(TitleMessage.all(List.of("春天"))));
    assertEquals(false, Fx.get(this::dialogShown));
    assertTrue(notice().contains("春天"), notice());
  }

  @Test
  void whatFailsInTheBackgroundIsToldToo() throws Exception {
    fillArchive();
    openWindow();
    Fx.get(
        () ->
            shell()
                .context()
                .work()
                .run(
                    job -> {
                      throw new IllegalStateException("behind");
                    },
                    done -> {}));
    Fx.until("the dialog comes", this::dialogShown);
  }
}
