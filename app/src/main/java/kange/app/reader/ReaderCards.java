package kange.app.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The cards over the upper right corner of the page, one at a time: type, tags, note. */
final class ReaderCards extends VBox {
  /** A card that is called up by a button. */
  record Card(Node node, Consumer<Boolean> show) {
    boolean shown() {
      return node.isVisible();
    }
  }

  private final List<Card> cards;
  private final Runnable backToPage;

  /**
   * @param backToPage gives the keyboard back
   */
  ReaderCards(List<Card> cards, Runnable backToPage) {
    this.cards = List.copyOf(cards);
    this.backToPage = backToPage;
    getStyleClass().add("reader-cards");
    setAlignment(Pos.TOP_RIGHT);
    setFillWidth(false);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    cards.forEach(card -> getChildren().add(card.node()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows a card in place of any other, or takes it away. */
  void toggle(Card card) {
    boolean on = !card.shown();
    hide();
    card.show().accept(on);
    if (!on) {
      backToPage.run();
    }
  }

  /** Takes away what a button called up. Says whether there was anything. */
  boolean hide() {
    boolean shown = cards.stream().anyMatch(Card::shown);
    cards.stream().filter(Card::shown).forEach(card -> card.show().accept(false));
    return shown;
  }

  private void key(KeyEvent e) {
    boolean inCard =
        e.getTarget() instanceof Node target
            && cards.stream().anyMatch(card -> within(target, card.node()));
    if (e.getCode() == KeyCode.ESCAPE && inCard && hide()) {
      backToPage.run();
      e.consume();
    }
  }

  private static boolean within(Node node, Node around) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(around)) {
        return true;
      }
    }
    return false;
  }
}
