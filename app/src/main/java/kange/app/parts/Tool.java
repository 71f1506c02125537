package kange.app.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;

/**
 * A button of a {@link FoldingBar}: an icon and a word on the bar; in the bar's menu the icon and
 * what its tooltip says.
 *
 * @param node what stands in the bar: the button, or what holds it; not offered while not managed
 * @param rank 0 for one that always stays on the bar, {@link #IN_MENU} for one that never is; of
 *     the others the highest leave it first, those of one rank together
 * @param group those of one group stand close together
 */
public record Tool(Button button, Node node, Ikon icon, int rank, int group) {
  /** The rank of what is wanted so seldom that it would only be in the way. */
  public static final int IN_MENU = Integer.MAX_VALUE;
}
