package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

class WindowIconsTest {
  @Test
  void everySizeIsASquareRedSealOnNothing() throws Exception {
    List<Image> icons = Fx.get(WindowIcons::all);
    Fx.until("the icons are read", () -> icons.stream().allMatch(i -> i.getProgress() >= 1));
    assertEquals(
        List.of(16, 24, 32, 48, 64, 128, 256),
        icons.stream().map(i -> (int) i.getWidth()).toList());
    for (Image icon : icons) {
      assertEquals(icon.getWidth(), icon.getHeight());
      int side = (int) icon.getWidth();
      assertEquals(0, icon.getPixelReader().getArgb(0, 0) >>> 24, "corner of " + side);
      assertTrue(
          icon.getPixelReader().getColor(side / 8, side / 2).getRed() > 0.6, "ground of " + side);
    }
  }
}
