package kange.app.window;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Parent;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether icons are about as large as the words beside them. For the UI thread. */
final class IconCheck {
  /** A chip's cross at the least, the picture of an empty room at the most; in heights of text. */
  private static final double SMALLEST = 1;

  private static final double LARGEST = 4.2;
  private static final double ROUNDING = 0.1;

  private final double em;
  private final Set<String> complaints = new LinkedHashSet<>();
  private int seen;

  /**
   * @param em height of the words, in pixels
   */
  IconCheck(double em) {
    this.em = em;
  }

  void look(String where, Parent root) {
    Audit.walk(
        root,
        node -> {
          if (node instanceof FontIcon icon) {
            seen++;
            double ratio = icon.getLayoutBounds().getHeight() / em;
            if (ratio < SMALLEST - ROUNDING || ratio > LARGEST) {
              complaints.add(
                  "%s: an icon of %d px beside words of %.0f: %s in %s"
                      .formatted(
                          where,
                          icon.getIconSize(),
                          em,
                          icon.getIconLiteral(),
                          Audit.describe(icon.getParent())));
            }
          }
        });
  }

  /** What is wrong, each once. */
  Set<String> complaints() {
    return Set.copyOf(complaints);
  }

  /** How many icons were looked at. */
  int seen() {
    return seen;
  }
}
