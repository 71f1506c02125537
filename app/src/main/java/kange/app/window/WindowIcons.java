package kange.app.window;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/**
 * The seal of Kange for title bar, task bar and switcher: each desktop takes the size it needs.
 * Drawn after {@code src/main/icon/kange.svg}; the small ones without the inner line.
 */
final class WindowIcons {
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

  private WindowIcons() {}

  static List<Image> all() {
    return Arrays.stream(SIZES).mapToObj(WindowIcons::icon).toList();
  }

  /** Read in the background: the window does not wait for its icon. */
  private static Image icon(int size) {
    String name = "icon-" + size + ".png";
    String address = Objects.requireNonNull(WindowIcons.class.getResource(name)).toExternalForm();
    return new Image(address, true);
  }
}
