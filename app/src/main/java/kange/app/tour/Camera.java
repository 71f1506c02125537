package kange.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes pictures of a scene. */
final class Camera {
  private final Path folder;

  Camera(Path folder) {
    this.folder = folder;
  }

  /** What the scene shows now; on the UI thread. */
  WritableImage look(Scene scene) {
    return scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
  }

  /** Writes a picture as {@code NAME.png}; off the UI thread. */
  Path develop(WritableImage image, String name) throws IOException {
    Path file = folder.resolve(name + ".png");
    if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile())) {
      throw new IOException(file.toString());
    }
    return file;
  }
}
