package kange.app.reader.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import kange.typeset.Box;

/** Boxes of one colour, painted behind or over a row's text. */
final class MarkLayer extends Path {
  MarkLayer(String styleClass) {
    getStyleClass().add(styleClass);
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Shows these boxes in place of those before. */
  void show(List<Box> boxes) {
    List<PathElement> outline = new ArrayList<>(boxes.size() * 5);
    for (Box box : boxes) {
      outline.add(new MoveTo(box.x(), box.y()));
      outline.add(new LineTo(box.right(), box.y()));
      outline.add(new LineTo(box.right(), box.bottom()));
      outline.add(new LineTo(box.x(), box.bottom()));
      outline.add(new ClosePath());
    }
    getElements().setAll(outline);
  }
}
