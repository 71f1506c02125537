package kange.app.window;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

/** What on the screen was not worded by this program. */
final class NotOurs {
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

  private NotOurs() {}

  static boolean is(Node node) {
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
