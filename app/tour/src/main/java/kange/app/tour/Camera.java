package kange.app.tour;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes pictures of a window with the menus and tooltips that hang over it. */
final class Camera {
  private final Path folder;
  private final int scale;

  /** A picture of one scene, and where it lies in the whole, in points of the picture. */
  record Layer(WritableImage image, int x, int y) {}

  Camera(Path folder, int scale) {
    this.folder = folder;
    this.scale = scale;
  }

  /** What the window shows now, from the back to the front; on the UI thread. */
  List<Layer> look(Stage stage) {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer(picture(stage.getScene()), 0, 0));
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow popup && popup.isShowing()) {
        Scene scene = popup.getScene();
        double x = popup.getX() + scene.getX() - stage.getX() - stage.getScene().getX();
        double y = popup.getY() + scene.getY() - stage.getY() - stage.getScene().getY();
        layers.add(new Layer(picture(scene), (int) (x * scale), (int) (y * scale)));
      }
    }
    return layers;
  }

  /**
   * Only the snapshot of a node can be scaled, each letter drawn anew, larger; and only in it does
   * what is transparent stay so.
   */
  private WritableImage picture(Scene scene) {
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    how.setFill(Optional.ofNullable(scene.getFill()).orElse(Color.TRANSPARENT));
    WritableImage paper =
        new WritableImage(((int) scene.getWidth()) * scale, ((int) scene.getHeight()) * scale);
    return scene.getRoot().snapshot(how, paper);
  }

  /** Writes a picture as {@code NAME.png}; off the UI thread. */
  Path develop(List<Layer> layers, String name) throws IOException {
    WritableImage back = layers.getFirst().image();
    BufferedImage whole =
        new BufferedImage(
            (int) back.getWidth(), (int) back.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = whole.createGraphics();
    for (Layer layer : layers) {
      paint.drawImage(SwingFXUtils.fromFXImage(layer.image(), null), layer.x(), layer.y(), null);
    }
    paint.dispose();
    Path file = folder.resolve(name + ".png");
    if (!ImageIO.write(whole, "png", file.toFile())) {
      throw new IOException(file.toString());
    }
    return file;
  }
}
