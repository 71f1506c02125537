package kange.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.text.Pinyin;

/**
 * How an author's name is typed without an input method. Reading a name takes longer than indexing
 * a page of text, and the same people write again and again: names read lately are remembered.
 * Thread-safe.
 */
final class AuthorSpelling {
  /** The staff of many journals; two megabytes. */
  static final int REMEMBERED = 10_000;

  private final Map<Contributor, Set<String>> lately =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Contributor, Set<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Full pinyin ({@code jiangtao}) and initials ({@code jt}); a single letter is no spelling. */
  Set<String> of(Contributor author) {
    synchronized (lately) {
      Set<String> known = lately.get(author);
      if (known != null) {
        return known;
      }
    }
    Set<String> read = read(author);
    synchronized (lately) {
      lately.put(author, read);
    }
    return read;
  }

  private static Set<String> read(Contributor author) {
    Pinyin.Reading reading =
        author.kind() == ContributorKind.PERSON
            ? Pinyin.ofPerson(author.name())
            : Pinyin.ofText(author.name());
    return Stream.of(reading.full(), reading.initials())
        .filter(s -> s.length() > 1 && s.length() <= ArticleDocument.LONGEST_VALUE)
        .collect(Collectors.toUnmodifiableSet());
  }
}
