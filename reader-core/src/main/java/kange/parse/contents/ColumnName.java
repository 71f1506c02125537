package kange.parse.contents;

/** The name of a column as one says it. */
public final class ColumnName {
  private ColumnName() {}

  /** Without brackets, ornaments and the spaces of short names. */
  public static String of(String printed) {
    return ColumnMarks.name(printed);
  }
}
