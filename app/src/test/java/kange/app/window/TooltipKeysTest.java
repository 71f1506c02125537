package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import kange.app.shell.Command;
import kange.app.shell.Place;
import kange.app.shell.RoomKey;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleFilter;
import org.junit.jupiter.api.Test;

/** Whoever rests on a button reads which keys do the same. */
class TooltipKeysTest extends WindowFixture {
  @Test
  void aTooltipNamesTheKeysThatDoTheSame() throws Exception {
    fillArchive();
    openWindow();
    Texts texts = shell().context().texts(Shell.class);
    Fx.await(
        () ->
            shell()
                .open(
                    Place.Article.of(
                        shell()
                            .context()
                            .archive()
                            .catalogue()
                            .articles(ArticleFilter.ALL, 0, 1)
                            .getFirst()
                            .id())));
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
}
