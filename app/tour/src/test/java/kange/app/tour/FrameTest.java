package kange.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kange.app.settings.Settings;
import kange.app.settings.Theme;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final FrameSize SMALL = new FrameSize(1366, 768, 1);
  private static final FrameSize SHARP = new FrameSize(1280, 720, 2);

  @Test
  void aSizeIsWidthAndHeightAndOnHighResolutionScreensAFactor() {
    assertEquals(Optional.of(SMALL), FrameSize.read("1366x768"));
    assertEquals(Optional.of(SHARP), FrameSize.read(" 1280x720@2"));
    for (String wrong : List.of("", "1366", "x", "1366x", "12x14", "1366x768@0", "1366 x 768")) {
      assertEquals(Optional.empty(), FrameSize.read(wrong), wrong);
    }
  }

  @Test
  void everySizeIsPicturedInEveryThemeAtEveryZoomEachInAFolderOfItsOwn() {
    List<Frame> frames =
        Frame.all(List.of(SMALL, SHARP), List.of(Theme.LIGHT, Theme.DARK), List.of(100, 150));
    assertEquals(
        List.of(
            "1366x768-light",
            "1366x768-light-150",
            "1366x768-dark",
            "1366x768-dark-150",
            "1280x720@2-light",
            "1280x720@2-light-150",
            "1280x720@2-dark",
            "1280x720@2-dark-150"),
        frames.stream().map(Frame::folder).toList());
  }

  @Test
  void theWindowOfAFrameHasItsSizeThemeAndZoom() {
    Settings settings = new Frame(SMALL, Theme.SEPIA, 150).on(Settings.USUAL);
    assertEquals(1366, settings.window().width());
    assertEquals(768, settings.window().height());
    assertEquals(Theme.SEPIA, settings.theme());
    assertEquals(150, settings.zoom());
  }
}
