package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kange.app.settings.Language;
import kange.app.shell.Command;
import kange.app.shell.Place;
import kange.app.shell.RoomKey;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.archive.Archive;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.HighlightColour;
import kange.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything in every room has a name, a role, and the window's language; nothing is hidden. */
class RoomsAuditTest extends WindowFixture {
  /** Running text of the archive, and the library's own sentences, which are Chinese. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "reader-list",
          "source-list",
          "hits",
          "marks-list",
          "findings",
          "intake-list",
          "intake-details",
          "cover",
          "outline-entries",
          "note-card",
          "suggestions");

  private Audit audit;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRoomCanBeReadListenedToAndSpeaksOneLanguage(Language language) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withLanguage(language)));
    mark();
    Corpus corpus = Corpus.of(archive());
    audit =
        new Audit(
            RoomsAuditTest::isNotOurs,
            text -> language == Language.ENGLISH && corpus.knowsNot(text));
    browsing();
    reading();
    keeping();
    overlays();
    assertEquals("", String.join("\n", audit.complaints()));
  }

  @Test
  void aTooltipNamesTheKeysThatDoTheSame() throws Exception {
    fillArchive();
    openWindow();
    Texts texts = shell().context().texts(Shell.class);
    Fx.await(() -> shell().open(Place.Article.of(articles().getFirst().id())));
    hand.press(KeyCode.CONTROL, KeyCode.F);
    Node text = hand.see(".read-paragraph");
    hand.drag(hand.at(text, 60, 10), hand.at(text, 250, 12));
    Map<String, RoomKey> keys =
        Map.of(
            "reader-star", RoomKey.STAR,
            "reader-source", RoomKey.SOURCE,
            "reader-larger", RoomKey.LARGER,
            "reader-smaller", RoomKey.SMALLER,
            "hit-next", RoomKey.NEXT_HIT,
            "hit-previous", RoomKey.PREVIOUS_HIT,
            "passage-copy", RoomKey.COPY,
            "passage-cite", RoomKey.CITE);
    for (Map.Entry<String, RoomKey> key : keys.entrySet()) {
      assertTooltip(key.getKey(), RoomKey.text(texts, key.getValue()));
    }
    for (Command command : shell().commands()) {
      if (List.of("back", "forward").contains(command.id())) {
        assertTooltip("top-" + command.id(), command.keyText(texts));
      }
    }
  }

  private void assertTooltip(String id, String keys) throws Exception {
    String tip = ((Control) hand.see("#" + id)).getTooltip().getText();
    assertTrue(tip.contains(keys), id + " says " + tip + ", its keys are " + keys);
  }

  private Archive archive() {
    return shell().context().archive();
  }

  private List<ArticleSummary> articles() {
    return archive().catalogue().articles(ArticleFilter.ALL, 0, 10);
  }

  /** Something of each kind, so that no room is empty. */
  private void mark() {
    long first = articles().getFirst().id();
    archive()
        .marks()
        .highlight(
            first, List.of(new kange.model.Place(0, new Span(0, 6))), HighlightColour.YELLOW);
    archive().marks().tags().add(List.of(first), articles().getFirst().title());
    long list = archive().marks().lists().create(articles().getFirst().title()).id();
    archive().marks().lists().add(list, articles().stream().map(ArticleSummary::id).toList());
    articles().forEach(a -> archive().setFavourite(a.id(), true));
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
    for (String button : List.of("reader-type", "reader-tags", "reader-source")) {
      press(button);
      look("article, " + button);
      press(button);
    }
    hand.press(KeyCode.CONTROL, KeyCode.F);
    look("article, find");
    hand.press(KeyCode.ESCAPE);
    Node text = hand.see(".read-paragraph");
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

  private void keeping() throws Exception {
    look("intake, empty", Place.Intake.empty());
    Path file = folder.resolve("story.txt");
    Files.writeString(file, "# A story\n\n" + "每逢周末都有孩子来借书，看的人不少。\n\n".repeat(12));
    look("intake", new Place.Intake(List.of(file)));
    press("intake-start");
    hand.see("#intake-summary");
    look("intake, done");
    List<Long> chosen = articles().stream().limit(3).map(ArticleSummary::id).toList();
    look("export", new Place.Export(chosen, "three"));
    look("export, nothing", new Place.Export(List.of(), ""));
    Fx.await(() -> shell().open(new Place.Check()));
    hand.see("#check-verdict");
    look("check");
    look("settings", new Place.Settings());
    String journal = archive().catalogue().journals().getFirst().name();
    look("habits", new Place.Habits(journal));
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

  private void look(String name) throws Exception {
    Fx.pulse();
    Fx.run(() -> audit.look(name, scene().getRoot()));
  }

  private void press(String id) throws Exception {
    Fx.run(() -> ((ButtonBase) scene().lookup("#" + id)).fire());
    Fx.pulse();
  }

  private static boolean isNotOurs(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.getStyleClass().stream().anyMatch(NOT_OURS::contains)) {
        return !(node instanceof ButtonBase);
      }
    }
    return node instanceof Label label && Optional.ofNullable(label.getText()).isEmpty();
  }
}
