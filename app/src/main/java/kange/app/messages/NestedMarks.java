package kange.app.messages;

/**
 * Marks within marks, as GB/T 15834 has them: inside “ ” the next quotation marks are ‘ ’, inside 《
 * 》 the next title marks are 〈 〉.
 */
public final class NestedMarks {
  private NestedMarks() {}

  /**
   * The values of a text, those that stand between marks with the inner ones of their kind.
   *
   * @param text with {@code {0}}, {@code {1}}…
   */
  public static Object[] within(String text, Object... values) {
    Object[] fitted = values.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof String value) {
        fitted[i] = fitted(text, i, value);
      }
    }
    return fitted;
  }

  private static String fitted(String text, int place, String value) {
    if (text.contains("“{" + place + "}”")) {
      return value.replace('“', '‘').replace('”', '’');
    }
    return text.contains("《{" + place + "}》") ? value.replace('《', '〈').replace('》', '〉') : value;
  }
}
