package kange.app.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** A hand on mouse and keyboard, for tests that drive the window as a person would. */
final class RobotDriver {
  private final Scene scene;
  private final Robot robot;

  RobotDriver(Scene scene) throws Exception {
    this.scene = scene;
    this.robot = Fx.get(Robot::new);
  }

  Node see(String selector) throws Exception {
    Fx.until(selector + " is there", () -> visible(selector));
    return Fx.get(() -> scene.lookup(selector));
  }

  /** On the UI thread. */
  Node node(String selector) {
    return scene.lookup(selector);
  }

  boolean visible(String selector) {
    Node node = scene.lookup(selector);
    return node != null && node.getLayoutBounds().getWidth() > 0 && shown(node);
  }

  /** Whether a node and all it stands in are visible. */
  static boolean shown(Node node) {
    return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
  }

  /** Looks and points in one turn of the UI thread: what is on show may be replaced meanwhile. */
  void click(String selector) throws Exception {
    see(selector);
    Fx.pulse();
    Fx.until(
        selector + " is clicked",
        () -> {
          boolean there = visible(selector);
          if (there) {
            point(centre(scene.lookup(selector)));
          }
          return there;
        });
    Fx.pulse();
  }

  /** Clicks a node where it stands once the window is laid out. */
  void click(Node node) throws Exception {
    Fx.pulse();
    clickAt(Fx.get(() -> centre(node)));
  }

  void clickAt(Point2D point) throws Exception {
    Fx.run(() -> point(point));
    Fx.pulse();
  }

  private void point(Point2D at) {
    robot.mouseMove(at);
    robot.mouseClick(MouseButton.PRIMARY);
  }

  void drag(Point2D from, Point2D to) throws Exception {
    Fx.run(
        () -> {
          robot.mouseMove(from);
          robot.mousePress(MouseButton.PRIMARY);
        });
    Fx.run(() -> robot.mouseMove(from.midpoint(to)));
    Fx.run(() -> robot.mouseMove(to));
    Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    Fx.pulse();
  }

  /** Clicks the row of a list that is on show; a little right of its left edge's check box. */
  void clickRow(String list, int index) throws Exception {
    onRow(list, index, row -> point(centre(row)));
  }

  /** Both clicks in one turn, or a busy machine would make two of one each. */
  void doubleClickRow(String list, int index) throws Exception {
    onRow(
        list,
        index,
        row -> {
          point(centre(row));
          robot.mouseClick(MouseButton.PRIMARY);
        });
  }

  private void onRow(String list, int index, Consumer<IndexedCell<?>> act) throws Exception {
    Fx.pulse();
    Fx.until(
        list + " shows row " + index,
        () -> {
          IndexedCell<?> row = row(list, index);
          if (row != null) {
            act.accept(row);
          }
          return row != null;
        });
    Fx.pulse();
  }

  /** On the UI thread: the first row with a style class of those on show; -1 if there is none. */
  int firstRow(String list, String styleClass) {
    return scene.lookup(list).lookupAll("." + styleClass).stream()
        .filter(n -> n.isVisible() && n instanceof IndexedCell<?> c && !c.isEmpty())
        .mapToInt(n -> ((IndexedCell<?>) n).getIndex())
        .min()
        .orElse(-1);
  }

  void press(KeyCode... keys) throws Exception {
    Fx.run(
        () -> {
          List.of(keys).forEach(robot::keyPress);
          List.of(keys).reversed().forEach(robot::keyRelease);
        });
    Fx.pulse();
  }

  /** Uses a tool of the bar above an article, on the bar or in its menu, as there is room. */
  void tool(String id) throws Exception {
    see(".reader-bar");
    Fx.pulse();
    if (Fx.get(() -> visible("#" + id))) {
      click("#" + id);
      return;
    }
    MenuButton more = (MenuButton) see("#reader-more");
    Fx.run(
        () ->
            more.getItems().stream()
                .filter(item -> (id + "-item").equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    Fx.pulse();
  }

  /** Holds keys down so long that the keyboard repeats the last of them. On the UI thread. */
  void hold(int presses, KeyCode... keys) {
    List<KeyCode> held = List.of(keys);
    held.forEach(robot::keyPress);
    for (int i = 1; i < presses; i++) {
      robot.keyPress(held.getLast());
    }
    held.reversed().forEach(robot::keyRelease);
  }

  /** Types characters one by one, as an input method commits them. */
  void type(String text) throws Exception {
    for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
      Fx.run(
          () ->
              Event.fireEvent(
                  scene.getFocusOwner(),
                  new KeyEvent(
                      KeyEvent.KEY_TYPED,
                      character,
                      "",
                      KeyCode.UNDEFINED,
                      false,
                      false,
                      false,
                      false)));
      Thread.sleep(40);
    }
  }

  Point2D at(Node node, double dx, double dy) throws Exception {
    return Fx.get(() -> node.localToScreen(dx, dy));
  }

  private IndexedCell<?> row(String list, int index) {
    if (!(scene.lookup(list) instanceof ListView<?> view)) {
      return null;
    }
    return view.lookupAll(".list-cell").stream()
        .filter(n -> n.isVisible() && n instanceof IndexedCell<?> c && c.getIndex() == index)
        .map(n -> (IndexedCell<?>) n)
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static Point2D centre(Node node) {
    Bounds box = node.localToScreen(node.getLayoutBounds());
    return new Point2D(box.getCenterX(), box.getCenterY());
  }
}
