package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.model.catalogue.IssueSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong at the door is met on the desk: nothing is replaced or filed without a word. */
class IntakeDeskTest extends WindowFixture {
  private Path desk;

  @BeforeEach
  void makeDesk() throws Exception {
    desk = Files.createDirectory(folder.resolve("desk"));
  }

  private Archive archive() {
    return shell().context().archive();
  }

  private void drop(Path... files) throws Exception {
    Fx.await(() -> shell().open(new Place.Intake(List.of(files))));
  }

  private void rows(int count) throws Exception {
    ListView<?> list = (ListView<?>) hand.see("#intake-list");
    Fx.until("the desk has " + count + " rows", () -> list.getItems().size() == count);
  }

  private void says(String selector, String part) throws Exception {
    Fx.until(
        selector + " says " + part,
        () ->
            scene().getRoot().lookupAll(selector).stream()
                .anyMatch(n -> n instanceof Label label && label.getText().contains(part)));
  }

  private Path scannedAgain(Path sample) throws Exception {
    Path again = desk.resolve("再扫一遍.txt");
    Files.write(again, Files.readAllBytes(sample));
    Files.writeString(again, "\n\n", StandardOpenOption.APPEND);
    return again;
  }

  @Test
  void whatIsDroppedWhileReplacingStoodIsAskedAboutAndShownBesideWhatIsThere() throws Exception {
    Path sample = SampleIssues.copyTo(folder.resolve("samples")).getFirst();
    openWindow();
    drop(sample);
    rows(1);
    hand.click("#intake-policy");
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.ENTER);
    ChoiceBox<?> policy = (ChoiceBox<?>) hand.see("#intake-policy");
    Fx.until("replace is chosen", () -> policy.getValue().toString().equals("REPLACE"));
    hand.click("#intake-start");
    says("#intake-summary", "导入 1 期");
    IssueSummary before = archive().catalogue().issues().getFirst();

    drop(scannedAgain(sample));
    rows(1);
    assertEquals("REPORT", Fx.get(() -> policy.getValue().toString()));
    hand.click("#intake-start");
    says("#intake-summary", "档案里已有 1 个");
    assertEquals(before, archive().catalogue().issues().getFirst());
    hand.see("#intake-comparison");
    says("#intake-comparison .label", before.metadata().journal().orElseThrow());
    says("#intake-comparison .label", "再扫一遍.txt");
    says(".comparison .label", "100%");

    hand.click("#intake-replace");
    says("#intake-summary", "替换 1 期");
    assertEquals("再扫一遍.txt", archive().catalogue().issues().getFirst().sourceFile());
    assertEquals(1, archive().catalogue().issues().size());
  }

  @Test
  void aDuplicateIsSkippedOrKeptBesideTheOther() throws Exception {
    Path sample = SampleIssues.copyTo(folder.resolve("samples")).getFirst();
    openWindow();
    drop(sample);
    hand.click("#intake-start");
    says("#intake-summary", "导入 1 期");
    Path again = scannedAgain(sample);
    drop(again);
    hand.click("#intake-start");
    hand.click("#intake-skip");
    says("#intake-summary", "跳过 1 期");
    assertEquals(1, archive().catalogue().issues().size());
    Fx.await(() -> shell().open(new Place.Check()));
    Files.writeString(again, "\n", StandardOpenOption.APPEND);
    drop(again, sample);
    hand.click("#intake-start");
    hand.clickRow("#intake-list", 0);
    hand.click("#intake-keep");
    says("#intake-summary", "导入 1 期");
    assertEquals(2, archive().catalogue().issues().size());
  }

  @Test
  void aGreetingIsNoIssueUntilAPersonSaysSoAndItsFilesNameIsOnNoCover() throws Exception {
    Path greeting = Files.writeString(desk.resolve("a.txt"), "你好");
    openWindow();
    drop(greeting);
    hand.click("#intake-start");
    says("#intake-summary", "不像一期刊物 1 个");
    says("#intake-list .label", "不像一期刊物");
    assertEquals(List.of(), archive().catalogue().issues());
    hand.click("#intake-as-is");
    says("#intake-summary", "导入 1 期");
    Fx.await(() -> shell().open(Place.Shelves.all()));
    Node cover = hand.see(".cover");
    String printed =
        Fx.get(
            () ->
                cover.lookupAll("*").stream()
                    .filter(Text.class::isInstance)
                    .map(text -> ((Text) text).getText())
                    .collect(Collectors.joining()));
    assertTrue(printed.contains("刊名不详") || printed.contains("刊名"), printed);
    assertNotEquals("a", printed.strip());
    says(".cover-name", "a.txt");
  }

  @Test
  void whatCannotBeReadIsNamedBeforeTheImport() throws Exception {
    SampleIssues.copyTo(desk);
    int readable = desk.toFile().list().length;
    Files.write(desk.resolve("扫描.pdf"), new byte[] {'%', 'P', 'D', 'F'});
    Files.createSymbolicLink(desk.resolve("断.txt"), desk.resolve("没有.txt"));
    openWindow();
    drop(desk);
    rows(readable + 2);
    ListView<?> list = (ListView<?>) hand.see("#intake-list");
    hand.clickRow("#intake-list", 0);
    hand.press(KeyCode.END);
    Fx.until(
        "the last row is chosen",
        () -> list.getSelectionModel().getSelectedIndex() == readable + 1);
    says(".intake-details .label", "不是文本文件");
    assertEquals(
        Optional.of(2L),
        Optional.of(
            Fx.get(
                () ->
                    list.getItems().stream()
                        .filter(row -> row.toString().contains("state=FAILED"))
                        .count())));
  }
}
