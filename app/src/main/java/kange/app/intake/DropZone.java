package kange.app.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files and folders be dropped on a node; {@code :receiving} while they hover over it. */
final class DropZone {
  private static final PseudoClass RECEIVING = PseudoClass.getPseudoClass("receiving");
  private final Node node;
  private final BooleanSupplier open;
  private final Consumer<List<Path>> dropped;

  /**
   * @param open whether files are welcome now
   */
  static void on(Node node, BooleanSupplier open, Consumer<List<Path>> dropped) {
    DropZone zone = new DropZone(node, open, dropped);
    node.addEventHandler(DragEvent.DRAG_OVER, zone::over);
    node.addEventHandler(DragEvent.DRAG_EXITED, e -> zone.hovering(false));
    node.addEventHandler(DragEvent.DRAG_DROPPED, zone::dropped);
  }

  private DropZone(Node node, BooleanSupplier open, Consumer<List<Path>> dropped) {
    this.node = node;
    this.open = open;
    this.dropped = dropped;
  }

  private void over(DragEvent e) {
    if (e.getDragboard().hasFiles() && open.getAsBoolean()) {
      e.acceptTransferModes(TransferMode.COPY);
      hovering(true);
      e.consume();
    }
  }

  private void dropped(DragEvent e) {
    boolean taken = e.getDragboard().hasFiles() && open.getAsBoolean();
    hovering(false);
    e.setDropCompleted(taken);
    if (taken) {
      dropped.accept(e.getDragboard().getFiles().stream().map(File::toPath).toList());
      e.consume();
    }
  }

  private void hovering(boolean over) {
    node.pseudoClassStateChanged(RECEIVING, over);
  }
}
