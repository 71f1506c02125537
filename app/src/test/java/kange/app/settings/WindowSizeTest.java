package kange.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WindowSizeTest {
  @Test
  void theUsualWindowStandsWithItsFrameOnASmallLaptop() {
    WindowSize fits = WindowSize.USUAL.within(1366, 768);
    assertEquals(1280, fits.width());
    assertTrue(fits.height() < 768 - 30, fits.toString());
  }

  @Test
  void aSizeFromALargerScreenShrinksAndASmallOneStays() {
    WindowSize large = new WindowSize(3800, 2000, true);
    assertTrue(large.within(1366, 768).width() < 1366);
    assertTrue(large.within(1366, 768).maximized());
    WindowSize small = new WindowSize(900, 600, false);
    assertEquals(small, small.within(1366, 768));
  }

  @Test
  void aDamagedSizeIsStillASize() {
    WindowSize fits = new WindowSize(-5, 0, false).within(800, 600);
    assertTrue(fits.width() > 0 && fits.height() > 0, fits.toString());
  }
}
