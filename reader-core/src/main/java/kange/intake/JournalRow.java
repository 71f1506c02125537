package kange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.IssueMetadata;

/** The issues of one journal in the order of their numbers: what breaks the row was misread. */
final class JournalRow {
  /** 4, 4-5: the first number, and the last of a double one. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  /** A year of which so many issues, and so large a share, are there, shows how many there are. */
  private static final int ISSUES_OF_A_YEAR = 4;

  private static final double SHARE_OF_A_YEAR = 0.75;

  /** Of a year that has just so many and no gap one knows that no other comes: monthlies do. */
  private static final int MONTHS = 12;

  /** With a few issues there, who misses a whole year's worth of numbers was misread. */
  private static final int FAR = 12;

  private static final int NEIGHBOURS = 3;

  /** Supplements and double issues let the serial number run on a little otherwise. */
  private static final int LOOSE = 3;

  private final List<Numbered> others = new ArrayList<>();

  /** An issue whose year and number are known, with its serial number where that is, too. */
  record Numbered(int year, int first, int last, Optional<Integer> serial, String label) {
    static Optional<Numbered> of(IssueMetadata card) {
      Matcher number = NUMBER.matcher(card.number().orElse(""));
      if (card.year().isEmpty() || !number.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(number.group(1));
      int last = number.group(2) == null ? first : Integer.parseInt(number.group(2));
      String label = IssueMetadata.numberLabel(card.year(), card.number());
      return Optional.of(new Numbered(card.year().get(), first, last, card.serial(), label));
    }

    boolean before(Numbered other) {
      return year < other.year || (year == other.year && last < other.first);
    }
  }

  JournalRow(List<IssueMetadata> cards) {
    cards.forEach(card -> Numbered.of(card).ifPresent(others::add));
  }

  /** The highest number a year of the journal has, where its years show that. */
  Optional<Integer> highestOfAYear(int thisYear) {
    Map<Integer, NavigableSet<Integer>> years = new TreeMap<>();
    for (Numbered other : others) {
      NavigableSet<Integer> numbers = years.computeIfAbsent(other.year(), y -> new TreeSet<>());
      for (int n = other.first(); n <= other.last(); n++) {
        numbers.add(n);
      }
    }
    return years.entrySet().stream()
        .filter(year -> isWhole(year.getValue(), year.getKey() == thisYear))
        .map(year -> year.getValue().last())
        .max(Comparator.naturalOrder());
  }

  private static boolean isWhole(NavigableSet<Integer> numbers, boolean running) {
    int highest = numbers.last();
    return running
        ? highest == MONTHS && numbers.size() == MONTHS
        : numbers.size() >= Math.max(ISSUES_OF_A_YEAR, SHARE_OF_A_YEAR * highest);
  }

  /** The nearest issue of the year, where it is so far away that a number was misread. */
  Optional<Numbered> farNeighbour(Numbered issue) {
    List<Numbered> year = others.stream().filter(o -> o.year() == issue.year()).toList();
    return year.size() < NEIGHBOURS
        ? Optional.empty()
        : year.stream()
            .min(Comparator.comparingInt(o -> Math.abs(o.first() - issue.first())))
            .filter(o -> Math.abs(o.first() - issue.first()) > FAR);
  }

  /** An issue whose serial number does not go with that of this one. */
  Optional<Numbered> serialAgainst(Numbered issue) {
    return issue
        .serial()
        .flatMap(
            serial ->
                others.stream()
                    .filter(o -> o.serial().filter(s -> differs(issue, serial, o, s)).isPresent())
                    .min(Comparator.comparingInt(o -> Math.abs(o.year() - issue.year()))));
  }

  private static boolean differs(Numbered issue, int serial, Numbered other, int its) {
    if (issue.before(other) ? serial >= its : other.before(issue) && serial <= its) {
      return true;
    }
    int numbers = issue.first() - other.first();
    int serials = serial - its;
    return issue.year() == other.year()
        && Math.abs(serials - numbers) > Math.max(LOOSE, Math.abs(numbers));
  }
}
