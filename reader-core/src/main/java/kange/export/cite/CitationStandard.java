package kange.export.cite;

/**
 * The national standards people cite by. They differ in their marks: 2015 is set with half-width
 * marks and spaces, 2025 asks for full-width ones in Chinese references, but for the full stop and
 * square brackets.
 */
public enum CitationStandard {
  GBT_7714_2025("gbt7714-2025", Marks.FULL),
  GBT_7714_2015("gbt7714-2015", Marks.HALF);

  private final String name;
  private final Marks chinese;

  CitationStandard(String name, Marks chinese) {
    this.name = name;
    this.chinese = chinese;
  }

  /** As formats are named by it. */
  String formatName() {
    return name;
  }

  /** What stands between the parts of a reference in a language. */
  Marks marks(ReferenceLanguage language) {
    return language == ReferenceLanguage.CHINESE ? chinese : Marks.HALF;
  }

  /**
   * @param comma between names, and behind the journal
   * @param colon before a subtitle and before pages
   */
  record Marks(String comma, String colon, String open, String close) {
    private static final Marks FULL = new Marks("，", "：", "（", "）");
    private static final Marks HALF = new Marks(", ", ": ", "(", ")");

    String inBrackets(String text) {
      return open + text + close;
    }
  }
}
