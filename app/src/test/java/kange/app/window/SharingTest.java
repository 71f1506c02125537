package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import kange.app.SampleArchive;
import kange.app.files.FilePicker;
import kange.app.settings.Locations;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.archive.Publications;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.platform.AtomicFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One librarian, many readers, as the window shows it. */
class SharingTest extends WindowFixture {
  private Path share;

  @BeforeEach
  void publishSamples() throws Exception {
    System.setProperty(Locations.DATA_PROPERTY, folder.resolve("data").toString());
    share = folder.resolve("share");
    SampleArchive.one(folder).close();
  }

  @AfterEach
  void forget() {
    System.clearProperty(Locations.DATA_PROPERTY);
  }

  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public Optional<Path> openFolder(String title) {
        return Optional.of(share);
      }
    };
  }

  private void publish() {
    try (Archive open = Archive.openAtRest(archiveFolder())) {
      open.publications().publish(share, false, "test", Progress.NONE);
    }
  }

  private void changeAndPublish(boolean star) {
    try (Archive open = Archive.open(archiveFolder())) {
      open.marks().setFavourite(1, star);
      open.publications().publish(share, false, "test", Progress.NONE);
    }
  }

  private void says(String words) throws Exception {
    Fx.until(
        "the window says " + words,
        () ->
            shell()
                .context()
                .notices()
                .currentProperty()
                .get()
                .filter(n -> n.text().contains(words))
                .isPresent());
  }

  @Test
  void theLibrarianPublishesFromTheSettingsAndAReaderFollowsAndIsBroughtOn() throws Exception {
    openWindow();
    Fx.await(() -> shell().open(new Place.Settings()));
    fire("#sharing-publish");
    says("已发布第 1 版");
    assertEquals(share, settings.get().safety().published().orElseThrow());

    fire("#sharing-follow");
    Fx.until("an edition is on show", () -> edition() == 1);
    waitFor(Place.Home.class);
    assertTrue(((Label) hand.see("#read-only")).getText().contains("第 1 版"));
    assertTrue(((Labeled) hand.see("#home-edition")).getText().contains("今天"));

    changeAndPublish(true);
    long article = firstArticle();
    Fx.await(() -> shell().open(Place.Article.of(article)));
    Fx.await(() -> shell().open(new Place.Settings()));
    fire("#sharing-look");
    Fx.until("the newer edition is on show", () -> edition() == 2);
    assertEquals(new Place.Settings(), place(), "the place is kept");
    says("更新到第 2 版 · 新到 0 期");
  }

  /** The settings go on below the window's foot. */
  private void fire(String button) throws Exception {
    Fx.run(() -> ((Button) scene().lookup(button)).fire());
  }

  private int edition() {
    return window
        .shell()
        .flatMap(s -> s.context().archive().edition())
        .map(e -> e.number())
        .orElse(0);
  }

  private long firstArticle() throws Exception {
    return Fx.get(
        () ->
            shell()
                .context()
                .archive()
                .catalogue()
                .articles(ArticleFilter.ALL, 0, 1)
                .getFirst()
                .id());
  }

  @Test
  void aWindowThatOpensLooksForANewerEditionAndReadsOnWithoutTheShare() throws Exception {
    publish();
    Path place = folder.resolve("fetched");
    Publications.subscribe(share, place, false, Progress.NONE);
    changeAndPublish(true);
    Fx.await(() -> window.open(place));
    Fx.until("the newer edition is on show", () -> edition() == 2);
    waitFor(Place.Home.class);
    AtomicFile.moveFolder(share, folder.resolve("gone"));
    hand.click("#home-edition");
    says("现在连不上");
    assertTrue(notice().contains("现在读的是第 2 版"), notice());
  }

  @Test
  void whoReadsKeepsNobodyOutAndWhoWaitsTriesAgain() throws Exception {
    openWindow();
    try (Archive librarian = Archive.open(archiveFolder())) {
      assertTrue(librarian.access().held(), "the window has changed nothing");
      openWindow();
      assertTrue(((Label) hand.see("#read-only")).getText().contains("使用"));
      hand.click("#read-only-again");
      says("使用");
    }
    hand.click("#read-only-again");
    says("现在可以改动了");
    assertFalse(hand.visible("#read-only"));
    Fx.await(() -> shell().open(Place.Review.of(1)));
    Fx.until("the review holds the archive", () -> shell().context().archive().access().held());
  }
}
