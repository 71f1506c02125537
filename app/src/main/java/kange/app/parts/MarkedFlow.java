package kange.app.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kange.model.issue.Span;
import kange.model.search.MarkedText;

/** A short text with its matches marked: titles and snippets of search hits. */
public final class MarkedFlow extends TextFlow {
  public MarkedFlow(MarkedText marked, String styleClass) {
    getStyleClass().add(styleClass);
    show(marked);
  }

  public void show(MarkedText marked) {
    List<Node> pieces = new ArrayList<>();
    String text = marked.text();
    int at = 0;
    for (Span span : marked.marks()) {
      if (span.start() > at) {
        pieces.add(plain(text.substring(at, span.start())));
      }
      if (span.end() > span.start()) {
        pieces.add(marked(text.substring(span.start(), span.end())));
      }
      at = Math.max(at, span.end());
    }
    if (at < text.length()) {
      pieces.add(plain(text.substring(at)));
    }
    getChildren().setAll(pieces);
  }

  private static Text plain(String text) {
    Text piece = new Text(text);
    piece.getStyleClass().add("piece");
    return piece;
  }

  private static Node marked(String text) {
    Text piece = new Text(text);
    piece.getStyleClass().addAll("piece", "hit");
    StackPane box = new StackPane(piece);
    box.getStyleClass().add("hit-box");
    return box;
  }
}
