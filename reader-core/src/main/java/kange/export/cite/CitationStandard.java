package kange.export.cite;

/**
 * The national standards people cite by. They differ in their marks: 2015 is set with half-width
 * marks and spaces, 2025 asks for full-width ones, but for the full stop and square brackets.
 */
public enum CitationStandard {
  GBT_7714_2025("，", "：", "（", "）"),
  GBT_7714_2015(", ", ": ", "(", ")");

  private final String comma;
  private final String colon;
  private final String open;
  private final String close;

  CitationStandard(String comma, String colon, String open, String close) {
    this.comma = comma;
    this.colon = colon;
    this.open = open;
    this.close = close;
  }

  String comma() {
    return comma;
  }

  String colon() {
    return colon;
  }

  String inBrackets(String text) {
    return open + text + close;
  }
}
