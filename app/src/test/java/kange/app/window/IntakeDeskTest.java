package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
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

/** Nothing is filed or replaced without a word, and nothing that waits is lost. */
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

  private Path sample(String name) throws Exception {
    Path samples = folder.resolve("samples");
    if (!Files.exists(samples)) {
      SampleIssues.copyTo(samples);
    }
    return samples.resolve(name);
  }

  /** Nothing is doubted in it. */
  private Path sure() throws Exception {
    return sample("supplement.txt");
  }

  private Path doubted() throws Exception {
    return sample("big5-no-contents.txt");
  }

  private Path scannedAgain(Path sample) throws Exception {
    Path again = desk.resolve("再扫一遍.txt");
    Files.write(again, Files.readAllBytes(sample));
    Files.writeString(again, "\n\n", StandardOpenOption.APPEND);
    return again;
  }

  private Path withOneMore(Path sample) throws Exception {
    String text = Files.readString(sample, Charset.forName("Big5"));
    String more = "\n\n# 編後小記\n\n文 / 林小滿\n\n渡口的晨霧還沒有散，值班的同志沿著堤岸走了兩個來回。\n";
    return Files.writeString(desk.resolve("再扫一遍.txt"), text + more);
  }

  @Test
  void oneGoodFileIsFiledByOnePressOfEnter() throws Exception {
    openWindow();
    drop(sure());
    says("#intake-summary", "1 期没有存疑");
    assertEquals(List.of(), archive().catalogue().issues());
    hand.press(KeyCode.ENTER);
    says("#intake-summary", "入藏 1 期");
    assertEquals(1, archive().catalogue().issues().size());
  }

  @Test
  void whatCarriesNoDoubtIsFiledTheRestWaitsOverARestartIsReviewedAndFiled() throws Exception {
    openWindow();
    drop(sure(), doubted());
    says("#intake-summary", "1 期有存疑，待看");
    hand.click("#intake-start");
    says("#intake-summary", "入藏 1 期");
    says("#intake-summary", "1 期有存疑，待看");
    assertEquals(1, archive().catalogue().issues().size());

    closeWindow();
    Files.delete(doubted());
    showWindow();
    openWindow();
    Fx.await(() -> shell().open(new Place.Home()));
    hand.click("#home-waiting");
    rows(1);
    says("#intake-summary", "1 期有存疑，待看");
    hand.doubleClickRow("#intake-list", 0);
    waitFor(Place.QueueReview.class);
    says("#review-about", "存疑");
    int before = waiting();
    Fx.run(() -> scene().lookup(".review-source").requestFocus());
    hand.press(KeyCode.ENTER);
    Fx.until("a doubt is settled", () -> waiting() == before - 1);
    hand.click("#review-file");
    waitFor(Place.Intake.class);
    says("#intake-summary", "入藏 1 期");
    assertEquals(2, archive().catalogue().issues().size());
    IssueSummary filed =
        archive().catalogue().issues().stream()
            .filter(i -> i.sourceFile().equals("big5-no-contents.txt"))
            .findFirst()
            .orElseThrow();
    assertEquals(before - 1, filed.doubts());
    assertEquals(1, archive().desk().corrections(filed.id()).size());
  }

  private int waiting() {
    return archive().queue().files().getFirst().doubts();
  }

  @Test
  void whatIsThereIsShownBesideTheFileAndReplacedByAWord() throws Exception {
    Path sample = doubted();
    openWindow();
    drop(sample);
    hand.click("#intake-all");
    says("#intake-summary", "入藏 1 期");
    IssueSummary before = archive().catalogue().issues().getFirst();

    drop(withOneMore(sample));
    rows(2);
    says("#intake-summary", "档案里已有 1 个");
    hand.clickRow("#intake-list", 1);
    hand.see("#intake-comparison");
    says("#intake-comparison .label", "再扫一遍.txt");
    says(".comparison .label", "100%");
    says(".comparison .label", "替换后多出这 1 篇");
    says(".comparison .label", "《編後小記》");
    assertFalse(hand.visible("#intake-compare-lost"));
    assertEquals(before, archive().catalogue().issues().getFirst());
    hand.click("#intake-replace");
    says("#intake-summary", "替换 1 期");
    assertEquals("再扫一遍.txt", archive().catalogue().issues().getFirst().sourceFile());
    assertEquals(1, archive().catalogue().issues().size());
  }

  @Test
  void aDuplicateIsSkippedFetchedBackAndKeptBesideTheOther() throws Exception {
    Path sample = doubted();
    openWindow();
    drop(sample);
    hand.click("#intake-all");
    says("#intake-summary", "入藏 1 期");
    drop(scannedAgain(sample));
    rows(2);
    hand.clickRow("#intake-list", 1);
    hand.click("#intake-skip");
    rows(1);
    hand.click("#notice .button");
    rows(2);
    assertEquals(1, archive().catalogue().issues().size());
    hand.clickRow("#intake-list", 1);
    hand.click("#intake-keep");
    says("#intake-summary", "入藏 2 期");
    assertEquals(2, archive().catalogue().issues().size());
  }

  @Test
  void aGreetingIsNoIssueUntilAPersonSaysSoAndItsFilesNameIsOnNoCover() throws Exception {
    Path greeting = Files.writeString(desk.resolve("a.txt"), "你好");
    openWindow();
    drop(greeting);
    says("#intake-summary", "不像一期刊物 1 个");
    says("#intake-list .label", "不像一期刊物");
    assertEquals(List.of(), archive().catalogue().issues());
    hand.click("#intake-as-is");
    says("#intake-summary", "入藏 1 期");
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
    says("#journals .side-row .label", "刊名不详（a）");
    Fx.await(() -> shell().open(Place.Search.of("你好")));
    says(".facet-value .label", "刊名不详（a）");
    Fx.await(() -> shell().open(Place.Shelves.all()));
    hand.click(".cover");
    says(".masthead-journal", "刊名不详");
  }

  @Test
  void whatCannotBeReadIsNamedAndTriedAgain() throws Exception {
    SampleIssues.copyTo(desk);
    int readable = desk.toFile().list().length;
    Files.write(desk.resolve("旧稿.doc"), new byte[] {1});
    Files.createSymbolicLink(desk.resolve("断.txt"), desk.resolve("没有.txt"));
    openWindow();
    drop(desk);
    rows(readable + 2);
    says("#intake-summary", "失败 2 个");
    ListView<?> list = (ListView<?>) hand.see("#intake-list");
    hand.clickRow("#intake-list", 0);
    hand.press(KeyCode.END);
    Fx.until(
        "the last row is chosen",
        () -> list.getSelectionModel().getSelectedIndex() == readable + 1);
    says(".intake-details .label", "刊阁读不了");
    hand.press(KeyCode.UP);
    says(".intake-details .label", "断.txt");
    Files.copy(sure(), desk.resolve("没有.txt"));
    hand.click("#intake-again");
    says("#intake-summary", "失败 1 个");
    Fx.until("the keyboard is back at the list", list::isFocused);
    hand.press(KeyCode.DELETE);
    rows(readable + 1);
  }

  @Test
  void whereNothingIsFiledYetHomeLeadsToWhatWaits() throws Exception {
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.queue().add(List.of(FaultyIssue.write(folder.resolve("files"))), () -> false);
    }
    openWindow();
    Fx.await(() -> shell().open(new Place.Home()));
    Fx.until(
        "the way to the desk is shown",
        () ->
            scene().lookup("#home-start") instanceof Button start
                && start.getText().contains("1 个文件还没有入藏"));
  }
}
