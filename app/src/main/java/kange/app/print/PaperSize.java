package kange.app.print;

import java.util.Arrays;
import java.util.Optional;
import javax.print.attribute.standard.MediaSizeName;

/** The sizes of paper an office has. Our pages are laid out for A4. */
enum PaperSize {
  A4(MediaSizeName.ISO_A4, "A4"),
  A3(MediaSizeName.ISO_A3, "A3"),
  A5(MediaSizeName.ISO_A5, "A5"),
  B4(MediaSizeName.JIS_B4, "JB4"),
  B5(MediaSizeName.JIS_B5, "JB5"),
  LETTER(MediaSizeName.NA_LETTER, "Letter"),
  LEGAL(MediaSizeName.NA_LEGAL, "Legal");

  private final MediaSizeName media;
  private final String cups;

  PaperSize(MediaSizeName media, String cups) {
    this.media = media;
    this.cups = cups;
  }

  MediaSizeName media() {
    return media;
  }

  /** What CUPS calls it. */
  String cups() {
    return cups;
  }

  static Optional<PaperSize> of(Object media) {
    return Arrays.stream(values()).filter(s -> s.media.equals(media)).findFirst();
  }
}
