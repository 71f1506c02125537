package kange.app.tour;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a window and how many points of the picture one logical pixel takes.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param scale 1 to 4; 2 is a HiDPI screen
 */
record FrameSize(int width, int height, int scale) {
  private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})(?:@([1-4]))?");

  /** Reads {@code 1280x720} or {@code 1280x720@2}; empty when it is neither. */
  static Optional<FrameSize> read(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int scale = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
    return Optional.of(
        new FrameSize(
            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), scale));
  }

  String label() {
    return width + "x" + height + (scale == 1 ? "" : "@" + scale);
  }
}
