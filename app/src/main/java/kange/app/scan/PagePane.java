package kange.app.scan;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import kange.model.scan.PagePicture;

/**
 * A page as wide as the pane, as a whole, or in a size of one's own; dragged about by the mouse.
 */
final class PagePane extends ScrollPane {
  /** One turn of the wheel, or one press of a key. */
  private static final double STEP = 1.2;

  private static final double SMALLEST = 0.25;
  private static final double LARGEST = 6;

  /** Between the page and the pane, in pixels. */
  private static final double MARGIN = 12;

  /** How a page is fitted into the pane. */
  enum Fitting {
    /** As wide as the pane. */
    WIDTH,
    /** As a whole. */
    PAGE
  }

  private final ImageView view = new ImageView();
  private final StackPane desk = new StackPane(view);
  private final ScanModel model;
  private Fitting fitting = Fitting.WIDTH;

  /** Of the size that fits. */
  private double zoom = 1;

  PagePane(ScanModel model) {
    this.model = model;
    setContent(desk);
    setPannable(true);
    setFitToWidth(true);
    setFitToHeight(true);
    desk.getStyleClass().add("scan-desk");
    getStyleClass().add("scan-page");
    view.setId("scan-picture");
    view.visibleProperty().bind(view.imageProperty().isNotNull());
    view.setPreserveRatio(true);
    view.setSmooth(true);
    model.pictureProperty().subscribe(this::show);
    model.pageProperty().subscribe(page -> toTop());
    viewportBoundsProperty().subscribe(bounds -> fit());
    sceneProperty().subscribe(scene -> fit());
    addEventFilter(ScrollEvent.SCROLL, this::scrolled);
  }

  private void show(Optional<PagePicture> picture) {
    view.setImage(picture.map(PagePane::image).orElse(null));
    fit();
  }

  /** Shown as it is, not copied. */
  private static Image image(PagePicture picture) {
    return new WritableImage(
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            IntBuffer.wrap(picture.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }

  private void toTop() {
    setVvalue(0);
    setHvalue(0);
  }

  private void scrolled(ScrollEvent e) {
    if (e.isShortcutDown()) {
      if (e.getDeltaY() != 0) {
        zoom(e.getDeltaY() > 0);
      }
      e.consume();
    }
  }

  /** Larger, or smaller. */
  void zoom(boolean larger) {
    zoom = Math.clamp(larger ? zoom * STEP : zoom / STEP, SMALLEST, LARGEST);
    fit();
  }

  /** Back to a size that fits. */
  void fit(Fitting how) {
    fitting = how;
    zoom = 1;
    fit();
  }

  private void fit() {
    Bounds room = getViewportBounds();
    double width = (room.getWidth() - 2 * MARGIN) * zoom;
    double height = (room.getHeight() - 2 * MARGIN) * zoom;
    if (width <= 0 || height <= 0 || getScene() == null || getScene().getWindow() == null) {
      return;
    }
    boolean whole = fitting == Fitting.PAGE;
    view.setFitWidth(width);
    view.setFitHeight(whole ? height : 0);
    double sharp = getScene().getWindow().getOutputScaleX();
    model.fit(
        (int) Math.ceil(width * sharp),
        whole ? (int) Math.ceil(height * sharp) : Integer.MAX_VALUE);
  }
}
