package kange.app.tour;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;

/** What opens over and beside the page of an article, and what opens over every room. */
final class Cards implements Leg {
  private final Texts texts;

  Cards(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    Finds finds = new Finds(window.archive(), texts);
    ArticleSummary longest = finds.longest();
    window.go(Place.Article.of(longest.id()));
    window.picture("50-article-top");
    window.press("reader-type");
    window.picture("51-type-panel");
    window.press("reader-type");
    window.press("reader-tags");
    window.picture("52-tags-card");
    window.press("reader-tags");
    window.press("reader-source");
    window.picture("53-source-panel");
    window.press("reader-source");
    window.type(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    window.write("find-field", longest.title().substring(0, Math.min(2, longest.title().length())));
    window.awaitVisible("hit-count");
    window.picture("54-find-bar");
    window.press("find-close");
    window.sweep("reader", "read-paragraph");
    window.picture("55-passage-bar");
    window.press("passage-note");
    window.picture("56-note-card");
    window.type(KeyCode.ESCAPE);
    window.type(KeyCode.END);
    window.picture("57-article-end");
    over(window, finds.busiestAuthor().orElseThrow());
  }

  private static void over(TourWindow window, String author) throws IOException {
    window.go(new Place.Home());
    window.type(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    window.awaitVisible("palette");
    window.picture("60-palette");
    window.type(KeyCode.ESCAPE);
    window.type(KeyCode.F1);
    window.awaitVisible("keys-overlay");
    window.picture("61-keys");
    window.type(KeyCode.ESCAPE);
    window.write("top-search", author);
    window.awaitVisible("suggestions");
    window.picture("62-suggestions");
    window.type(KeyCode.ESCAPE);
    window.type(KeyCode.ESCAPE);
    window.go(new Place.Settings());
    window.unfold("setting-zoom");
    window.picture("63-choice");
    window.go(new Place.Manual());
    window.picture("64-manual");
  }
}
