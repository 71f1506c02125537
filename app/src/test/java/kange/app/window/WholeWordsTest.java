package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import org.junit.jupiter.api.Test;

/** Words that need more room than usual are neither cut off nor run into what stands beside. */
class WholeWordsTest extends WindowFixture {
  private static final String LONG = "远山县农业农村局机关党委政策研究与基层调查通讯专刊";

  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  @Test
  void aLongJournalNameKeepsAwayFromItsCount() throws Exception {
    Path file = folder.resolve(LONG + ".txt");
    Files.writeString(
        file,
        "# %s\n\n2026年第1期\n\n# 目录\n\n## 基层来信\n\n- 春茶下山  \n李明\n\n# 春茶下山\n\n文 / 李明\n\n%s\n"
            .formatted(LONG, "山路修到了村口，春天的茶叶当天就能送到城里。".repeat(12)));
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
      assertTrue(archive.catalogue().journals().getFirst().name().startsWith(LONG));
    }
    openWindow();
    Fx.await(() -> shell().open(Place.Shelves.all()));
    Fx.pulse();
    Node row =
        Fx.get(
            () ->
                scene().getRoot().lookupAll("#journals .side-row").stream()
                    .filter(r -> says(r, LONG))
                    .findFirst()
                    .orElseThrow());
    List<Label> labels =
        Fx.get(() -> row.lookupAll(".label").stream().map(Label.class::cast).toList());
    Bounds name = box(labels.getFirst());
    Bounds count = box(labels.getLast());
    double em = Fx.get(() -> labels.getFirst().getFont().getSize());
    assertTrue(
        count.getMinX() - name.getMaxX() >= em / 2, () -> "name " + name + ", count " + count);
  }

  private static boolean says(Node row, String words) {
    return row.lookupAll(".label").stream()
        .anyMatch(n -> n instanceof Label label && label.getText().contains(words));
  }

  @Test
  void theHomePageOfAnEmptyArchiveIsWholeAtTheLargestZoom() throws Exception {
    Fx.run(() -> settings.update(s -> s.withZoom(250).withWelcomed(true)));
    openWindow();
    Fx.await(() -> shell().open(new Place.Home()));
    Label sentence = (Label) hand.see(".blank-text");
    Fx.pulse();
    String shown = Fx.get(() -> ((Text) sentence.lookup(".text")).getText());
    assertEquals(Fx.get(sentence::getText), shown.replace("\n", ""));
  }

  private static Bounds box(Node node) throws Exception {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }
}
