package kange.app.manual;

import java.util.List;

/** A chapter of the manual. */
record Chapter(String title, List<ManualPart> parts) {
  Chapter {
    parts = List.copyOf(parts);
  }

  /** For lists and for screen readers. */
  @Override
  public String toString() {
    return title;
  }
}
