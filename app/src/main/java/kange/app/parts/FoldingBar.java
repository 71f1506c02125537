package kange.app.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A bar that never crushes what is on it: at the left what says where one is, at the right tools.
 * Tools for which there is no room go into a menu, the lesser ones first; only then does the left
 * part give way.
 */
public final class FoldingBar extends Region {
  private static final double GAP = 2;
  private final Region start;
  private final Node middle;
  private final List<Tool> tools;
  private final MenuButton more;
  private List<Tool> folded = List.of();

  /**
   * @param start has a minimal width it can shrink to
   * @param middle stands before the tools and never shrinks
   * @param more where tools go that find no room
   */
  public FoldingBar(Region start, Node middle, List<Tool> tools, MenuButton more) {
    this.start = start;
    this.middle = middle;
    this.tools = List.copyOf(tools);
    this.more = more;
    more.setVisible(false);
    getChildren().addAll(start, middle);
    tools.forEach(tool -> getChildren().add(tool.node()));
    getChildren().add(more);
  }

  /** The tools that are in the menu now, as they stand in the bar. */
  List<Tool> folded() {
    return folded;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + wanted(offered()) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double highest =
        getManagedChildren().stream().mapToDouble(n -> n.prefHeight(-1)).max().orElse(0);
    return snappedTopInset() + snapSizeY(highest) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double inside = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    fold(inside);
    List<Node> shown = new ArrayList<>();
    shown.add(middle);
    offered().stream().filter(t -> !folded.contains(t)).forEach(t -> shown.add(t.node()));
    if (!folded.isEmpty()) {
      shown.add(more);
    }
    double tail = shown.stream().mapToDouble(n -> width(n) + GAP).sum();
    double rest = Math.max(0, inside - tail);
    layoutInArea(start, left, top, Math.min(rest, width(start)), height, 0, HPos.LEFT, VPos.CENTER);
    double x = left + rest + GAP;
    for (Node node : shown) {
      layoutInArea(node, x, top, width(node), height, 0, HPos.CENTER, VPos.CENTER);
      x += width(node) + GAP;
    }
  }

  private void fold(double inside) {
    List<Tool> shown = new ArrayList<>(offered());
    List<Integer> ranks =
        shown.stream()
            .map(Tool::rank)
            .filter(rank -> rank > 0)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    for (int rank : ranks) {
      boolean whole = shown.size() == offered().size();
      if (wanted(shown) + (whole ? 0 : width(more) + GAP) <= inside) {
        break;
      }
      shown.removeIf(tool -> tool.rank() == rank);
    }
    List<Tool> now = offered().stream().filter(t -> !shown.contains(t)).toList();
    if (!now.equals(folded)) {
      folded = now;
      more.getItems().setAll(now.stream().map(FoldingBar::item).toList());
    }
    tools.forEach(t -> t.node().setVisible(t.node().isManaged() && !now.contains(t)));
    more.setVisible(!now.isEmpty());
  }

  private static MenuItem item(Tool tool) {
    MenuItem item = new MenuItem(tool.name(), new FontIcon(tool.icon()));
    item.setId(tool.button().getId() + "-item");
    item.disableProperty().bind(tool.button().disabledProperty());
    item.setOnAction(e -> tool.button().fire());
    return item;
  }

  private List<Tool> offered() {
    return tools.stream().filter(t -> t.node().isManaged()).toList();
  }

  private double wanted(List<Tool> shown) {
    double tail = shown.stream().mapToDouble(t -> width(t.node()) + GAP).sum();
    return width(start) + GAP + width(middle) + GAP + tail;
  }

  private double width(Node node) {
    return snapSizeX(node.prefWidth(-1));
  }
}
