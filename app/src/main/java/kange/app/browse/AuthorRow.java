package kange.app.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.model.AuthorSummary;

/**
 * A line of the authors' index: a letter, or an author.
 *
 * @param author empty on the line of a letter
 */
record AuthorRow(String letter, Optional<AuthorSummary> author) {
  /** The index of some authors, who come sorted by pinyin; {@code #} stands last. */
  static List<AuthorRow> index(List<AuthorSummary> authors) {
    List<AuthorRow> rows = new ArrayList<>();
    addLetters(rows, authors.stream().filter(a -> !a.letter().equals("#")).toList());
    addLetters(rows, authors.stream().filter(a -> a.letter().equals("#")).toList());
    return rows;
  }

  private static void addLetters(List<AuthorRow> rows, List<AuthorSummary> authors) {
    String running = "";
    for (AuthorSummary author : authors) {
      if (!author.letter().equals(running)) {
        running = author.letter();
        rows.add(new AuthorRow(running, Optional.empty()));
      }
      rows.add(new AuthorRow(running, Optional.of(author)));
    }
  }

  /** Whether an author is meant by what was typed: characters, pinyin or first letters. */
  static boolean matches(AuthorSummary author, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    String letters = wanted.replace(" ", "").replace("'", "");
    return wanted.isEmpty()
        || author.name().toLowerCase(Locale.ROOT).contains(wanted)
        || author.pinyin().startsWith(letters)
        || author.initials().startsWith(letters);
  }

  String name() {
    return author.map(AuthorSummary::name).orElse(letter);
  }

  String count() {
    return author.map(a -> Integer.toString(a.articles())).orElse("");
  }
}
