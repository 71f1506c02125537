package kange.parse.segment;

import java.util.List;
import java.util.Optional;
import kange.parse.contents.ContentsEntry;

/**
 * Where an article begins: its title lines, and the entry of the contents page it answers to.
 *
 * @param first index of the first title line
 * @param last index of the last title line; less than first when the text prints no title
 * @param likeness of title and entry; 0 without an entry
 * @param entryTitle the title as the contents page has it
 * @param entryAuthors the authors as the contents page has them
 */
public record ArticleStart(
    int first,
    int last,
    Optional<ContentsEntry> entry,
    double likeness,
    Optional<String> entryTitle,
    List<String> entryAuthors) {
  public ArticleStart {
    entryAuthors = List.copyOf(entryAuthors);
  }

  /** An article the contents page does not list. */
  public static ArticleStart unlisted(int first, int last) {
    return new ArticleStart(first, last, Optional.empty(), 0, Optional.empty(), List.of());
  }

  /** The same where the entry's last words were taken for authors. */
  ArticleStart listedWithoutAuthors() {
    return new ArticleStart(first, last, entry, likeness, entryTitle, List.of());
  }

  /** An entry whose title stands nowhere in the text: its text begins here all the same. */
  public static ArticleStart untitled(int first, ContentsEntry entry) {
    ContentsEntry.Reading whole = entry.readings().getFirst();
    return new ArticleStart(
        first, first - 1, Optional.of(entry), 0.5, Optional.of(whole.title()), whole.authors());
  }
}
