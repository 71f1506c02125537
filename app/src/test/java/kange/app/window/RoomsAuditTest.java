package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything in every room has a name, a role, and the window's language; nothing is hidden. */
class RoomsAuditTest extends RoomsWalk {
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

  /** What stands in these was named by whoever set up the machine. */
  private static final Set<String> NAMED_BY_OTHERS = Set.of("print-printer");

  private Audit audit;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRoomCanBeReadListenedToAndSpeaksOneLanguage(Language language) throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withLanguage(language)));
    Corpus corpus = Corpus.of(archive());
    audit =
        new Audit(
            RoomsAuditTest::isNotOurs,
            text -> language == Language.ENGLISH && corpus.knowsNot(text));
    walk();
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
    String tip = ((Control) Fx.get(() -> scene().lookup("#" + id))).getTooltip().getText();
    assertTrue(tip.contains(keys), id + " says " + tip + ", its keys are " + keys);
  }

  @Override
  void look(String name) throws Exception {
    Fx.pulse();
    Fx.run(() -> audit.look(name, scene().getRoot()));
  }

  private static boolean isNotOurs(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.equals(node) && NAMED_BY_OTHERS.contains(Optional.ofNullable(n.getId()).orElse(""))) {
        return true;
      }
      if (n.getStyleClass().stream().anyMatch(NOT_OURS::contains)) {
        return !(node instanceof ButtonBase);
      }
    }
    return node instanceof Label label && Optional.ofNullable(label.getText()).isEmpty();
  }
}
