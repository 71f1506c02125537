package kange.model.export;

import java.util.Optional;

/**
 * What a selection (选编) says of itself on its first page, as somebody wrote it.
 *
 * @param title never blank
 * @param compiler who chose
 * @param office for whom or in whose name
 * @param date as it is to be read: "2026年11月"
 */
public record TitlePage(
    String title, Optional<String> compiler, Optional<String> office, Optional<String> date) {
  /** Takes off white; what is blank is not there. */
  public TitlePage {
    title = title.strip();
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a title page without a title");
    }
    compiler = stated(compiler);
    office = stated(office);
    date = stated(date);
  }

  /** A title and nothing else. */
  public static TitlePage of(String title) {
    return new TitlePage(title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<String> stated(Optional<String> text) {
    return text.map(String::strip).filter(said -> !said.isEmpty());
  }
}
