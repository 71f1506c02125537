package kange.review;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an improbable year may have been before two of its digits changed places, or one was lost.
 */
final class MisreadYear {
  /** Nothing that offices print for themselves today began earlier. */
  private static final int FIRST = 1949;

  /**
   * An improbable year is one that is not yet: what is meant lies before it, or a century later.
   */
  private static final int CENTURY = 100;

  private MisreadYear() {}

  /** Other readings of a year, the latest first. */
  static Stream<String> readings(String year) {
    Set<Integer> readings = new LinkedHashSet<>();
    for (int i = 0; i + 1 < year.length(); i++) {
      StringBuilder turned = new StringBuilder(year);
      turned.setCharAt(i, year.charAt(i + 1));
      turned.setCharAt(i + 1, year.charAt(i));
      readings.add(Integer.valueOf(turned.toString()));
    }
    int printed = Integer.parseInt(year);
    readings.add(printed + CENTURY);
    int last = printed < FIRST ? FIRST + CENTURY : printed;
    return readings.stream()
        .filter(reading -> reading >= FIRST && reading < last)
        .sorted(Comparator.reverseOrder())
        .map(String::valueOf);
  }
}
