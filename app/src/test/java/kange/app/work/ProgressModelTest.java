package kange.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kange.model.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressModelTest {
  /** A bar without an end: nobody can tell how long it takes. */
  private static final double UNKNOWN = -1;

  private final OneThread ui = new OneThread();
  private final ProgressModel model = new ProgressModel();

  @AfterEach
  void close() {
    ui.close();
  }

  @Test
  void theBarStandsForWhatIsDoneAndIsNotFullWhileTheFileIsStillWritten() throws Exception {
    Progress progress = begun();
    assertEquals(UNKNOWN, fraction());
    progress.at(0, 4, "甲");
    assertEquals(0, fraction());
    progress.at(3, 4, "丁");
    assertEquals(0.75, fraction());
    progress.at(4, 4, "");
    assertEquals(UNKNOWN, fraction());
    assertEquals(4, ui.get(() -> model.doneProperty().get()));
  }

  @Test
  void ofASingleItemNobodyKnowsHowMuchIsDone() throws Exception {
    begun().at(0, 1, "甲");
    assertEquals(UNKNOWN, fraction());
  }

  @Test
  void newWorkBeginsWithoutTheCountOfTheOldAndOldWorkIsNotHeardAnyMore() throws Exception {
    Progress old = begun();
    old.at(3, 4, "丁");
    assertEquals(0.75, fraction());
    Progress other = begun();
    assertEquals(UNKNOWN, fraction());
    assertEquals("", ui.get(() -> model.itemProperty().get()));
    other.at(1, 4, "乙");
    old.at(3, 4, "丁");
    assertEquals(0.25, fraction());
  }

  private Progress begun() throws Exception {
    return ui.get(
        () -> {
          model.begin();
          return model.reporter(ui.work(), BackgroundTask.done());
        });
  }

  private double fraction() throws Exception {
    return ui.get(() -> model.fractionProperty().get());
  }
}
