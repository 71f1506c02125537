package kange.app.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;

/**
 * A button of a {@link FoldingBar}, and what it is called in the bar's menu.
 *
 * @param node what stands in the bar: the button, or what holds it; not offered while not managed
 * @param rank 0 for one that always stays on the bar; of the others the highest leave it first,
 *     those of one rank together
 */
public record Tool(Button button, Node node, String name, Ikon icon, int rank) {
  public Tool(Button button, String name, Ikon icon, int rank) {
    this(button, button, name, icon, rank);
  }
}
