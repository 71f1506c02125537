package kange.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import kange.app.print.FilePrinter;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;

/**
 * A walk through every room, with its panels and cards, over an archive in which much is marked.
 */
abstract class RoomsWalk extends WindowFixture {
  private static final String PRINTER = "一楼走廊";

  Archive archive() {
    return shell().context().archive();
  }

  List<ArticleSummary> articles() {
    return archive().catalogue().articles(ArticleFilter.ALL, 0, 10);
  }

  /** Goes through the whole window; calls {@link #look} for everything one can see there. */
  void walk() throws Exception {
    mark();
    browsing();
    reading();
    keeping();
    overlays();
  }

  /** Something of each kind, so that no room is empty. */
  private void mark() throws IOException {
    // A printer that is always there: whether others are is the machine's affair.
    FilePrinter.register(PRINTER, folder.resolve("tray.ps"));
    long first = articles().getFirst().id();
    archive()
        .marks()
        .highlight(
            first,
            List.of(new kange.model.issue.BlockSpan(0, new Span(0, 6))),
            HighlightColour.YELLOW);
    archive().marks().tags().add(List.of(first), articles().getFirst().title());
    long list = archive().marks().lists().create(articles().getFirst().title()).id();
    archive().marks().lists().add(list, articles().stream().map(ArticleSummary::id).toList());
    articles().forEach(a -> archive().marks().setFavourite(a.id(), true));
  }

  private void browsing() throws Exception {
    look("welcome", new Place.Welcome());
    look("home", new Place.Home());
    look("shelves", Place.Shelves.all());
    look("issue", new Place.Issue(archive().catalogue().issues().getFirst().id()));
    look("columns", Place.Columns.all());
    look("authors", Place.Authors.all());
    look("favourites", new Place.Favourites());
    look("marks", Place.Marks.all());
    look("lists", Place.Lists.all());
    look("lists, adding", Place.Lists.adding(List.of(articles().getLast().id())));
    look("search", Place.Search.of("群众"));
    look("search, nothing", Place.Search.of("xyzzy"));
    look("search, blank", Place.Search.of(""));
  }

  private void reading() throws Exception {
    look("article", Place.Article.of(articles().getFirst().id()));
    for (String button :
        List.of("reader-type", "reader-tags", "reader-note", "reader-list-add", "reader-source")) {
      press(button);
      look("article, " + button);
      press(button);
    }
    hand.press(KeyCode.CONTROL, KeyCode.F);
    look("article, find");
    hand.press(KeyCode.ESCAPE);
    Node text = paragraph();
    hand.drag(hand.at(text, 60, 10), hand.at(text, 250, 12));
    hand.see("#passage-bar");
    look("article, passage");
    press("passage-note");
    hand.see("#note-card");
    look("article, note");
    hand.press(KeyCode.ESCAPE);
    look("article, notice");
    look("article gone", Place.Article.of(999_999));
  }

  /** The first paragraph, scrolled into sight. */
  private Node paragraph() throws Exception {
    Fx.run(() -> hand.node("#reader").requestFocus());
    for (int page = 0; page < 5 && !Fx.get(() -> hand.visible(".read-paragraph")); page++) {
      hand.press(KeyCode.PAGE_DOWN);
    }
    return hand.see(".read-paragraph");
  }

  private void keeping() throws Exception {
    look("intake, empty", Place.Intake.empty());
    Path file = folder.resolve("story.txt");
    Files.writeString(file, "# A story\n\n" + "每逢周末都有孩子来借书，看的人不少。\n\n".repeat(12));
    look("intake", new Place.Intake(List.of(file)));
    hand.see("#intake-all");
    // What can be done with the file comes a moment after it is known what it is.
    Fx.until(
        "its buttons are laid out",
        () -> scene().lookup("#intake-review").getLayoutBounds().getWidth() > 0);
    look("intake, read");
    press("intake-all");
    hand.see("#intake-undo");
    look("intake, done");
    List<Long> chosen = articles().stream().limit(3).map(ArticleSummary::id).toList();
    look("export", new Place.Export(chosen, "three"));
    look("export, nothing", new Place.Export(List.of(), ""));
    look("print", Place.Print.of(chosen, "three"));
    Fx.await(() -> shell().open(new Place.Check()));
    hand.see("#check-verdict");
    look("check");
    look("log", new Place.Log());
    look("bin, empty", new Place.Bin());
    archive().history().delete(List.of(archive().catalogue().issues().getLast().id()));
    look("bin", new Place.Bin());
    press("bin-empty");
    look("bin, to be emptied");
    press("bin-keep");
    archive().history().undoLast();
    look("settings", new Place.Settings());
    look("manual", new Place.Manual());
    String journal = archive().catalogue().journals().getFirst().name();
    look("profile", new Place.Profile(journal));
  }

  private void overlays() throws Exception {
    Fx.await(() -> shell().open(new Place.Home()));
    hand.press(KeyCode.CONTROL, KeyCode.K);
    look("palette");
    hand.press(KeyCode.ESCAPE);
    hand.press(KeyCode.F1);
    look("keys");
    hand.press(KeyCode.ESCAPE);
    Fx.run(() -> shell().focusSearch());
    hand.type(articles().getFirst().title().substring(0, 1));
    Fx.pulse();
    look("suggestions");
  }

  private void look(String name, Place place) throws Exception {
    Fx.await(() -> shell().open(place));
    Fx.pulse();
    look(name);
  }

  /** Everything of the place is on screen now. */
  abstract void look(String name) throws Exception;

  private void press(String id) throws Exception {
    Fx.run(() -> ((ButtonBase) scene().lookup("#" + id)).fire());
    Fx.pulse();
  }
}
