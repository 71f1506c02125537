package kange.model.export;

/** The sheets a journal is printed on, upright. */
public enum Paper {
  /** GB/T 148 A4. */
  A4(210, 297),

  /** GB/T 148 A5. */
  A5(148, 210),

  /** GB/T 148 B5. */
  B5(176, 250),

  /** 16开, as trimmed by Chinese printers and offered by their word processors. */
  SIXTEENMO(184, 260),

  /** No paper: a page as a tablet shows it, three to four. */
  TABLET(150, 200);

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** In millimetres. */
  public int width() {
    return width;
  }

  /** In millimetres. */
  public int height() {
    return height;
  }
}
