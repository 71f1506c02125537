package kange.app.tour;

import java.util.List;
import java.util.Locale;
import kange.app.settings.Settings;
import kange.app.settings.Theme;
import kange.app.settings.WindowSize;

/**
 * What a series of pictures looks like.
 *
 * @param zoom size of everything in percent: one of {@link Settings#ZOOMS}
 */
record Frame(FrameSize size, Theme theme, int zoom) {
  /** Every size in every theme at every zoom. */
  static List<Frame> all(List<FrameSize> sizes, List<Theme> themes, List<Integer> zooms) {
    return sizes.stream()
        .flatMap(
            size ->
                themes.stream()
                    .flatMap(theme -> zooms.stream().map(zoom -> new Frame(size, theme, zoom))))
        .toList();
  }

  /** Such as {@code 1280x720-dark} or {@code 1366x768-light-150}. */
  String folder() {
    String name = size.label() + "-" + theme.name().toLowerCase(Locale.ROOT);
    return zoom == Settings.USUAL.zoom() ? name : name + "-" + zoom;
  }

  Settings on(Settings settings) {
    return settings
        .withTheme(theme)
        .withZoom(zoom)
        .withWindow(new WindowSize(size.width(), size.height(), false));
  }
}
