package kange.parse.article;

import java.util.List;
import kange.model.explain.AuthorSource;
import kange.parse.line.CharacterClass;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleStart;

/**
 * Whom by-line and contents page together name as authors.
 *
 * @param source where the names were read; none where there are no names
 */
record AuthorReading(List<String> authors, AuthorSource source) {
  /**
   * Reads the by-line's names; the contents page decides which words of it are names.
   *
   * @param byline lines below the title
   * @param signature lines behind the text that count where there is no by-line
   * @param marked whether the by-line begins as by-lines do
   */
  static AuthorReading of(
      ArticleStart start, List<String> byline, List<String> signature, boolean marked) {
    List<String> listed =
        start.entryAuthors().stream()
            .filter(a -> BylineReader.isPerson(a) || a.length() >= 2)
            .toList();
    List<String> signed = byline.isEmpty() ? signature : byline;
    if (signed.isEmpty()) {
      return from(AuthorSource.CONTENTS, listed);
    }
    AuthorSource source = byline.isEmpty() ? AuthorSource.SIGNATURE : AuthorSource.BYLINE;
    String line = String.join(" ", signed);
    List<String> printed = marked ? BylineReader.marked(line) : named(line);
    if (listed.isEmpty() && printed.isEmpty()) {
      return from(source, BylineReader.translators(line));
    }
    if (listed.isEmpty()
        || printed.size() == listed.size()
        || isOneBody(printed, listed)
        || isListedWithTitle(start, listed, printed)) {
      return from(source, printed);
    }
    String compact = CharacterClass.withoutSpaces(String.join("", signed));
    boolean allPrinted =
        listed.stream().allMatch(a -> compact.contains(CharacterClass.withoutSpaces(a)));
    return allPrinted || printed.isEmpty()
        ? from(AuthorSource.PRINTED_AS_LISTED, listed)
        : from(source, printed);
  }

  /** 文山州 委州直机关工委: a stray space of the contents page does not make two of one body. */
  private static boolean isOneBody(List<String> printed, List<String> listed) {
    return printed.size() == 1
        && BylineReader.isOrganization(printed.getFirst())
        && CharacterClass.withoutSpaces(String.join("", listed)).equals(printed.getFirst())
        && !listed.stream().allMatch(BylineReader::endsInWordOfBodies);
  }

  private static AuthorReading from(AuthorSource source, List<String> authors) {
    return new AuthorReading(authors, authors.isEmpty() ? AuthorSource.NONE : source);
  }

  /**
   * The by-line names all who are listed and more, whom the entry has, too, where its title seemed
   * to end: nothing but a space parts title and names on many contents pages.
   */
  private static boolean isListedWithTitle(
      ArticleStart start, List<String> listed, List<String> printed) {
    String whole = start.entry().map(e -> CharacterClass.withoutSpaces(e.whole())).orElse("");
    return printed.size() > listed.size()
        && printed.containsAll(listed)
        && printed.stream()
            .allMatch(
                name ->
                    BylineReader.isPerson(name) && (listed.contains(name) || whole.contains(name)));
  }

  /** None where a word of the line is no name at all: the line may be no by-line. */
  private static List<String> named(String byline) {
    List<String> names = BylineReader.names(byline);
    boolean all =
        BylineReader.isSigned(byline)
            || names.stream()
                .allMatch(n -> BylineReader.couldBeName(n) || BylineReader.isAccount(n));
    return all ? names : List.of();
  }
}
