package kange.app.print;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as people write them: 1-3，5. */
final class PageChoice {
  private static final Pattern STRETCH =
      Pattern.compile("(\\d{1,6})(?:\\s*[-–—−~～至到]+\\s*(\\d{1,6}))?");

  private PageChoice() {}

  /**
   * The pages named, from 0; empty when something else is written, or a page that is not there.
   *
   * @param count how many pages there are
   */
  static Optional<Set<Integer>> read(String written, int count) {
    // Full-width figures, commas and hyphens are what an input method gives.
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    Set<Integer> pages = new TreeSet<>();
    // With 0 a comma left at the end says nothing.
    for (String part : plain.split("[,、;]", 0)) {
      Matcher stretch = STRETCH.matcher(part.strip());
      if (!stretch.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(stretch.group(1));
      int last = stretch.group(2) == null ? first : Integer.parseInt(stretch.group(2));
      if (first < 1 || last < first || last > count) {
        return Optional.empty();
      }
      for (int page = first; page <= last; page++) {
        pages.add(page - 1);
      }
    }
    return pages.isEmpty() ? Optional.empty() : Optional.of(pages);
  }
}
