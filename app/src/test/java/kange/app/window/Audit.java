package kange.app.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Looks at everything on screen as somebody would who works with the keyboard or listens to the
 * window, and as the house rules do. Says what is wrong, one line each.
 */
final class Audit {
  private final Set<String> complaints = new LinkedHashSet<>();
  private final Predicate<Node> free;
  private final Predicate<String> foreign;
  private String where = "";

  /**
   * @param free nodes whose words come from the archive or the library, not from the window
   * @param foreign words that no text of the window's language should hold
   */
  Audit(Predicate<Node> free, Predicate<String> foreign) {
    this.free = free;
    this.foreign = foreign;
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Looks at all that is visible below a node. */
  void look(String place, Parent root) {
    where = place;
    walk(root, this::look);
  }

  static void walk(Node node, Consumer<Node> visit) {
    if (!node.isVisible()) {
      return;
    }
    visit.accept(node);
    if (node instanceof Parent parent) {
      new ArrayList<>(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, visit));
    }
  }

  private void look(Node node) {
    if (isControl(node)) {
      named(node);
      role(node);
    }
    if (node instanceof ButtonBase button && !(node instanceof CheckBox)) {
      iconOnly(button);
    }
    if (node instanceof IndexedCell<?> cell && !cell.isEmpty() && spoken(cell).isBlank()) {
      complain(node, "a row that says nothing to who listens");
    }
    if (!node.getStyle().isEmpty() && !(node instanceof FontIcon)) {
      complain(node, "inline style " + node.getStyle());
    }
    words(node);
  }

  private static boolean isControl(Node node) {
    boolean skin = node.getParent() instanceof ComboBoxBase<?>;
    boolean usual =
        node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof ListView<?>
            || node instanceof ChoiceBox<?>
            || node instanceof ComboBoxBase<?>
            || node instanceof Slider;
    return !skin && (usual || node.isFocusTraversable());
  }

  private void named(Node node) {
    String name = name(node);
    if (name.isBlank()) {
      complain(node, "no accessible name");
    } else if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      complain(node, "its name is a sign only: " + name);
    }
  }

  /** What a screen reader calls a node. */
  static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    return label instanceof Label l && l.getText() != null ? l.getText() : "";
  }

  private static String spoken(Node node) {
    return Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .map(Object::toString)
        .orElse("");
  }

  private void role(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
      complain(node, "no role but " + role);
    }
  }

  private void iconOnly(ButtonBase button) {
    boolean text = button.getText() != null && button.getText().strip().length() > 1;
    boolean lettersInside = new Words().in(button.getGraphic());
    if (!text && !lettersInside && button.getTooltip() == null && button.getGraphic() != null) {
      complain(button, "only an icon, and no tooltip");
    }
  }

  /** Whether a picture holds words of its own. */
  private static final class Words {
    private boolean found;

    boolean in(Node graphic) {
      if (graphic != null) {
        walk(
            graphic,
            n ->
                found |=
                    n instanceof Text text
                        && !(n instanceof FontIcon)
                        && text.getText().codePoints().filter(Character::isLetterOrDigit).count()
                            > 1);
      }
      return found;
    }
  }

  private void words(Node node) {
    if (free.test(node)) {
      return;
    }
    if (node instanceof Labeled labeled) {
      language(node, labeled.getText());
    } else if (node instanceof Text text && !(node instanceof FontIcon)) {
      language(node, text.getText());
    } else if (node instanceof TextInputControl input) {
      language(node, input.getPromptText());
    }
    if (node instanceof MenuButton menu) {
      menu.getItems().forEach(item -> item(menu, item));
    }
    language(node, node.getAccessibleText());
    language(node, node.getAccessibleHelp());
    if (node instanceof Control control && control.getTooltip() != null) {
      language(node, control.getTooltip().getText());
    }
  }

  private void item(MenuButton menu, MenuItem item) {
    boolean line = item instanceof SeparatorMenuItem;
    if (!line && Optional.ofNullable(item.getText()).orElse("").isBlank()) {
      complain(menu, "an entry without words");
    }
    language(menu, item.getText());
  }

  private void language(Node node, String text) {
    if (text != null && foreign.test(text)) {
      complain(node, "not in the window's language: " + text);
    }
  }

  private void complain(Node node, String what) {
    complaints.add(where + ": " + describe(node) + ": " + what);
  }

  static String describe(Node node) {
    StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
    if (node.getId() != null) {
      name.append('#').append(node.getId());
    }
    node.getStyleClass().stream().limit(4).forEach(c -> name.append('.').append(c));
    for (Node n = node.getParent(); n != null && node.getId() == null; n = n.getParent()) {
      if (n.getId() != null || n.getStyleClass().contains("room")) {
        return name + " in " + (n.getId() != null ? "#" + n.getId() : n.getStyleClass());
      }
    }
    return name.toString();
  }
}
