package kange.habit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kange.model.issue.ContentsFormName;

/** Where page numbers stand on the lines of a contents page: most of them decide. */
final class NumberPlaces {
  /** So many lines with a number are entries; fewer may be a date, or the number of the issue. */
  private static final int FEWEST = 3;

  private static final String NUMBER = "[0-9０-９]{1,3}";

  private static final Pattern ALONE = Pattern.compile("\\D{0,2}" + NUMBER + "\\D{0,2}");

  private static final Pattern BEHIND = Pattern.compile(".*\\D" + NUMBER + "[)）\\]】页]?");

  private static final Pattern BEFORE = Pattern.compile("[(（\\[【]?" + NUMBER + "\\D.*");

  /** In brackets, or in dots, with words on both sides. */
  private static final Pattern BETWEEN =
      Pattern.compile(".*\\p{IsHan}\\s*[(（…·.]+\\s*" + NUMBER + "\\s*[)）…·.]+\\s*\\p{IsHan}.*");

  private NumberPlaces() {}

  /**
   * The form of the page that some lines are; empty where they do not tell.
   *
   * @param lines as printed, in order, none blank
   */
  static Optional<ContentsFormName> form(List<String> lines) {
    Map<ContentsFormName, Integer> seen = new EnumMap<>(ContentsFormName.class);
    for (int i = 0; i < lines.size(); i++) {
      place(lines, i).ifPresent(form -> seen.merge(form, 1, Integer::sum));
    }
    Optional<Map.Entry<ContentsFormName, Integer>> most =
        seen.entrySet().stream().max(Map.Entry.comparingByValue());
    if (most.isEmpty()) {
      return lines.size() >= FEWEST ? Optional.of(ContentsFormName.NO_NUMBER) : Optional.empty();
    }
    return most.filter(entry -> entry.getValue() >= FEWEST).map(Map.Entry::getKey);
  }

  /** Where the number of a line stands; of one that stands alone, beside the lines around it. */
  private static Optional<ContentsFormName> place(List<String> lines, int i) {
    String line = lines.get(i);
    if (ALONE.matcher(line).matches()) {
      // The last line of a page is a number only where numbers follow their titles.
      return Optional.of(
          ALONE.matcher(lines.getLast()).matches()
              ? ContentsFormName.NUMBER_LINE_AFTER
              : ContentsFormName.NUMBER_LINE_BEFORE);
    }
    if (BETWEEN.matcher(line).matches()) {
      return Optional.of(ContentsFormName.NUMBER_BETWEEN);
    }
    if (BEHIND.matcher(line).matches()) {
      return Optional.of(ContentsFormName.NUMBER_BEHIND);
    }
    return BEFORE.matcher(line).matches()
        ? Optional.of(ContentsFormName.NUMBER_BEFORE)
        : Optional.empty();
  }
}
