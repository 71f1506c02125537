package kange.app.parts;

import java.text.NumberFormat;
import kange.app.shell.Texts;

/** Numbers as people say them. */
public final class NumberFormats {
  private static final int TEN_THOUSAND = 10_000;

  private NumberFormats() {}

  /** How many, as the language groups thousands: "12,345". */
  public static String count(long many, Texts texts) {
    return NumberFormat.getIntegerInstance(texts.locale()).format(many);
  }

  /** An amount of text: "8,600 字", from ten thousand on "6.2 万字". */
  public static String characters(int characters, Texts texts) {
    return characters < TEN_THOUSAND
        ? texts.get("part.characters", characters)
        : texts.get(
            "part.characters.many", characters / (double) TEN_THOUSAND, characters / 1000.0);
  }
}
