package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.Test;

/** Import desk, export and check in the real window, with mouse and keyboard. */
class ArchiveRoomsTest extends WindowFixture {
  private List<Path> chosen = List.of();

  /** A person who chooses the files of a test, and saves everything under its suggested name. */
  @Override
  FilePicker files() {
    return new FilePicker() {
      @Override
      public List<Path> openFiles(String title, List<FileKind> kinds) {
        return chosen;
      }

      @Override
      public Optional<Path> openFolder(String title) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        return Optional.of(folder.resolve(name));
      }
    };
  }

  private Archive archive() {
    return shell().context().archive();
  }

  private ListView<?> listOf(String selector, int rows) throws Exception {
    ListView<?> list = (ListView<?>) hand.see(selector);
    Fx.until(selector + " has " + rows + " rows", () -> list.getItems().size() == rows);
    return list;
  }

  private String waitForText(String selector, String part) throws Exception {
    Fx.until(
        selector + " says " + part,
        () -> scene().lookup(selector) instanceof Label label && label.getText().contains(part));
    return ((Label) hand.see(selector)).getText();
  }

  @Test
  void chosenFilesAreImportedAndADoubtLeadsToItsArticle() throws Exception {
    Path story = folder.resolve("story.txt");
    String text = "每逢周末都有孩子来借书，看的人不少。\n\n".repeat(12);
    Files.writeString(
        story,
        "# 目录\n\n山里的图书室 林小满 3\n\n渡口的老石阶 何晓舟 5\n\n山路弯弯十八道 周海生 8\n\n"
            + "# 山里的图书室\n\n文 / 钱德芳 陈一诺\n\n"
            + text
            + "# 渡口的老石阶\n\n文 / 何晓舟\n\n"
            + text
            + "# 山路弯弯十八道\n\n文 / 周海生\n\n"
            + text);
    chosen = List.of(story);
    openWindow();
    Fx.await(() -> shell().open(Place.Intake.empty()));
    hand.click("#intake-files-first");
    listOf("#intake-list", 1);
    hand.click("#intake-file");
    waitForText("#intake-summary", "入藏 1 期");
    assertEquals(1, archive().catalogue().issues().size());
    hand.click(".doubtful .hyperlink");
    Place.Article article = waitFor(Place.Article.class);
    assertEquals(
        "山里的图书室", archive().catalogue().article(article.id()).orElseThrow().article().title());
  }

  @Test
  void filesThatWereDroppedWaitOnTheDeskAndAreNotPutThereTwice() throws Exception {
    List<Path> samples = SampleIssues.copyTo(folder.resolve("samples"));
    Place.Intake dropped = new Place.Intake(List.of(folder.resolve("samples")));
    openWindow();
    Fx.await(() -> shell().open(dropped));
    listOf("#intake-list", samples.size());
    hand.click("#intake-all");
    waitForText("#intake-summary", "入藏 " + samples.size() + " 期");
    Fx.await(() -> shell().open(Place.Shelves.all()));
    Fx.await(() -> shell().back());
    assertTrue(waitForText("#intake-summary", "入藏").contains("入藏 " + samples.size() + " 期"));
  }

  @Test
  void anImportThatEndsWhileOneReadsElsewhereIsSaidThere() throws Exception {
    SampleIssues.copyTo(folder.resolve("samples"));
    openWindow();
    Fx.await(() -> shell().open(new Place.Intake(List.of(folder.resolve("samples")))));
    Fx.await(() -> shell().open(new Place.Check()));
    waitForText("#notice .label", "有存疑，待看");
    hand.click("#notice .button");
    waitFor(Place.Intake.class);
    hand.click("#intake-all");
    Fx.await(() -> shell().open(new Place.Check()));
    waitForText("#notice .label", "入藏");
    hand.click("#notice .button");
    waitFor(Place.Intake.class);
    waitForText("#intake-summary", "入藏");
  }

  @Test
  void anImportIsCancelledFromTheDesk() throws Exception {
    int count = 400;
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < count; i++) {
      String story = "第" + i + "天，值班的人把登记簿翻到新的一页，写下日期和天气。\n\n";
      Files.writeString(many.resolve(i + ".txt"), "# 值班札记" + i + "\n\n" + story.repeat(30));
    }
    openWindow();
    Fx.await(() -> shell().open(new Place.Intake(List.of(many))));
    listOf("#intake-list", count);
    hand.click("#intake-cancel");
    waitForText("#notice .label", "已停下");
    waitForText("#intake-summary", "没有读");
    assertEquals(List.of(), archive().catalogue().issues());
    hand.click("#intake-resume");
    waitForText("#intake-summary", count + " 期有存疑");
    hand.click("#intake-all");
    hand.click("#intake-cancel");
    waitForText("#notice .label", "已停下");
    int imported = archive().catalogue().issues().size();
    assertTrue(imported < count, "imported: " + imported);
    assertTrue(archive().check(false).sound());
  }

  @Test
  void articlesAreOrderedDroppedAndExported() throws Exception {
    fillArchive();
    openWindow();
    List<ArticleSummary> articles =
        archive()
            .catalogue()
            .articles(ArticleFilter.ofIssue(archive().catalogue().issues().getFirst().id()), 0, 3);
    List<Long> ids = articles.stream().map(ArticleSummary::id).toList();
    Fx.await(() -> shell().open(new Place.Export(ids, "三篇/文章")));
    listOf("#export-list", 3);
    hand.clickRow("#export-list", 2);
    hand.press(KeyCode.ALT, KeyCode.UP);
    hand.clickRow("#export-list", 0);
    hand.press(KeyCode.DELETE);
    listOf("#export-list", 2);
    hand.click("#format-txt");
    hand.click("#export-start");
    hand.see("#export-result");
    String written = Files.readString(folder.resolve("三篇文章.txt"));
    assertTrue(written.indexOf(articles.get(2).title()) < written.indexOf(articles.get(1).title()));
    assertTrue(written.contains(articles.get(2).title()));
    assertTrue(!written.contains(articles.get(0).title()), written);
  }

  @Test
  void theArchiveIsCheckedOnEnteringAndBackedUpOnAsking() throws Exception {
    fillArchive();
    openWindow();
    hand.click("#rail-check");
    waitFor(Place.Check.class);
    waitForText("#check-verdict", "完好");
    assertTrue(((ListView<?>) hand.see("#check-findings")).getItems().size() > 3);
    hand.click("#check-backup");
    String notice = waitForText("#notice .label", "备份已写好");
    Path backup = Path.of(notice.substring(notice.indexOf('：') + 1));
    chosen = List.of(backup);
    hand.click("#check-drill");
    waitForText("#notice .label", "这份备份可靠");
    Backups.restore(backup, folder.resolve("restored"), Progress.NONE);
    try (Archive restored = Archive.open(folder.resolve("restored"))) {
      assertEquals(archive().catalogue().issues().size(), restored.catalogue().issues().size());
    }
  }
}
