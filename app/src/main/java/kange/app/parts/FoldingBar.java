package kange.app.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A bar that never crushes what is on it: at the left what says where one is, at the right tools
 * with their names. Tools for which there is no room go into a menu, the lesser ones first; then
 * those that stay lose their words; only then does the left part give way.
 */
public final class FoldingBar extends Region {
  private static final double GAP = 2;

  /** Between groups of tools, in em. */
  private static final double GROUP_GAP = 0.9;

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

  /** Never crushed either by a room that is too low for what stands below. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
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
    double tail = shown.stream().mapToDouble(n -> width(n) + gapBefore(n)).sum();
    double rest = Math.max(0, inside - tail);
    layoutInArea(start, left, top, Math.min(rest, width(start)), height, 0, HPos.LEFT, VPos.CENTER);
    double x = left + rest;
    for (Node node : shown) {
      x += gapBefore(node);
      layoutInArea(node, x, top, width(node), height, 0, HPos.CENTER, VPos.CENTER);
      x += width(node);
    }
  }

  private void fold(double inside) {
    tools.forEach(tool -> tool.button().setContentDisplay(ContentDisplay.LEFT));
    List<Tool> now = tooMany(inside);
    if (widest(now) > inside) {
      tools.forEach(tool -> tool.button().setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
      now = tooMany(inside);
    }
    if (!now.equals(folded)) {
      folded = now;
      more.getItems().setAll(now.stream().map(FoldingBar::item).toList());
    }
    List<Tool> gone = now;
    tools.forEach(t -> t.node().setVisible(t.node().isManaged() && !gone.contains(t)));
    more.setVisible(!now.isEmpty());
  }

  /** Those that find no room, as wide as the tools are now. */
  private List<Tool> tooMany(double inside) {
    List<Tool> shown = new ArrayList<>(offered());
    shown.removeIf(tool -> tool.rank() == Tool.IN_MENU);
    List<Integer> ranks =
        shown.stream()
            .map(Tool::rank)
            .filter(rank -> rank > 0)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    for (int rank : ranks) {
      if (widest(offered().stream().filter(t -> !shown.contains(t)).toList()) <= inside) {
        break;
      }
      shown.removeIf(tool -> tool.rank() == rank);
    }
    return offered().stream().filter(t -> !shown.contains(t)).toList();
  }

  /** What all needs that is left when some are in the menu. */
  private double widest(List<Tool> inMenu) {
    List<Tool> shown = offered().stream().filter(t -> !inMenu.contains(t)).toList();
    return wanted(shown) + (inMenu.isEmpty() ? 0 : width(more) + gapBefore(more));
  }

  private static MenuItem item(Tool tool) {
    MenuItem item = new MenuItem(tool.button().getTooltip().getText(), new FontIcon(tool.icon()));
    item.setId(tool.button().getId() + "-item");
    item.disableProperty().bind(tool.button().disabledProperty());
    item.setOnAction(e -> tool.button().fire());
    return item;
  }

  private List<Tool> offered() {
    return tools.stream().filter(t -> t.node().isManaged()).toList();
  }

  private double wanted(List<Tool> shown) {
    double tail = shown.stream().mapToDouble(t -> width(t.node()) + gapBefore(t.node())).sum();
    return width(start) + GAP + width(middle) + GAP + tail;
  }

  /** Wider before the first of a group, whether or not that one is on show. */
  private double gapBefore(Node node) {
    if (node == more) {
      return snapSizeX(GROUP_GAP * more.getFont().getSize());
    }
    for (int i = 0; i < tools.size(); i++) {
      if (tools.get(i).node() == node && (i == 0 || group(i) != group(i - 1))) {
        return snapSizeX(GROUP_GAP * tools.get(i).button().getFont().getSize());
      }
    }
    return GAP;
  }

  private int group(int tool) {
    return tools.get(tool).group();
  }

  private double width(Node node) {
    return snapSizeX(node.prefWidth(-1));
  }
}
