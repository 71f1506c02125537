package kange.app.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped on a node; {@code :receiving} while they hover over it. */
public final class DropZone {
  private static final PseudoClass RECEIVING = PseudoClass.getPseudoClass("receiving");
  private final Node node;
  private final Predicate<List<Path>> welcome;
  private final Consumer<List<Path>> dropped;

  /**
   * Lets what is welcome be dropped; all else is left to what the node stands in.
   *
   * @param welcome whether these files are, now
   */
  public static void on(Node node, Predicate<List<Path>> welcome, Consumer<List<Path>> dropped) {
    DropZone zone = new DropZone(node, welcome, dropped);
    node.addEventHandler(DragEvent.DRAG_OVER, zone::over);
    node.addEventHandler(DragEvent.DRAG_EXITED, e -> zone.hovering(false));
    node.addEventHandler(DragEvent.DRAG_DROPPED, zone::dropped);
  }

  private DropZone(Node node, Predicate<List<Path>> welcome, Consumer<List<Path>> dropped) {
    this.node = node;
    this.welcome = welcome;
    this.dropped = dropped;
  }

  private void over(DragEvent e) {
    if (isWelcome(e)) {
      e.acceptTransferModes(TransferMode.COPY);
      hovering(true);
      e.consume();
    }
  }

  private void dropped(DragEvent e) {
    boolean taken = isWelcome(e);
    hovering(false);
    if (taken) {
      e.setDropCompleted(true);
      dropped.accept(files(e));
      e.consume();
    }
  }

  private boolean isWelcome(DragEvent e) {
    return e.getDragboard().hasFiles() && welcome.test(files(e));
  }

  private static List<Path> files(DragEvent e) {
    return e.getDragboard().getFiles().stream().map(File::toPath).toList();
  }

  private void hovering(boolean over) {
    node.pseudoClassStateChanged(RECEIVING, over);
  }
}
