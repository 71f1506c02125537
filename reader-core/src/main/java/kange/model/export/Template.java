package kange.model.export;

/** The looks a PDF can have; each is a file of measures that a person can read. */
public enum Template {
  /** 书籍: one column of Song, set for reading. */
  BOOK(Paper.A4, false),

  /** 公文: as GB/T 9704-2012 asks of official documents. */
  OFFICIAL(Paper.A4, false),

  /** 刊物: two columns, one article after the other on the same page. */
  MAGAZINE(Paper.A4, true),

  /** 大字: for eyes that want 16 points and more. */
  LARGE(Paper.A4, false),

  /** 屏幕: for a tablet. */
  SCREEN(Paper.TABLET, false);

  private final Paper paper;
  private final boolean runOn;

  Template(Paper paper, boolean runOn) {
    this.paper = paper;
    this.runOn = runOn;
  }

  /** The sheet it was made for. */
  public Paper paper() {
    return paper;
  }

  /** Whether articles follow each other on one page unless somebody wants it otherwise. */
  public boolean runOn() {
    return runOn;
  }
}
