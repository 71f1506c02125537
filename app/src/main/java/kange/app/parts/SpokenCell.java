package kange.app.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A list cell that tells a screen reader the words of the picture it shows. A plain list cell knows
 * only its own text, and ours have none.
 */
public abstract class SpokenCell<T> extends ListCell<T> {
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    boolean silent = getAccessibleText() == null && (getText() == null || getText().isEmpty());
    if (attribute == AccessibleAttribute.TEXT && silent && getGraphic() != null) {
      List<String> words = new ArrayList<>();
      collect(getGraphic(), words);
      return String.join(" ", words);
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  /** The words in reading order; what only an icon or a box to tick says is left out. */
  private static void collect(Node node, List<String> words) {
    if (!node.isVisible() || node instanceof FontIcon) {
      return;
    }
    if (node instanceof ButtonBase button) {
      boolean picture = button.getGraphic() instanceof Parent;
      add(picture ? button.getAccessibleText() : button.getText(), words);
    } else if (node instanceof Labeled labeled) {
      add(labeled.getText(), words);
    } else if (node instanceof Text text) {
      add(text.getText(), words);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }

  private static void add(String text, List<String> words) {
    if (text != null && !text.isBlank()) {
      words.add(text.strip());
    }
  }
}
