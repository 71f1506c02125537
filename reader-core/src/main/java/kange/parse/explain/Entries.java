package kange.parse.explain;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.parse.contents.ContentsEntry;

/** Which entry of the contents page went to which article; both are counted from 1. */
final class Entries {
  /** By identity: of two entries that read alike each has its own article. */
  private final IdentityHashMap<ContentsEntry, Integer> numbers = new IdentityHashMap<>();

  private final Map<Integer, Integer> articles = new HashMap<>();

  Entries(ReadIssue read) {
    List<ContentsEntry> entries = read.outline().contents().entries();
    for (int e = 0; e < entries.size(); e++) {
      numbers.put(entries.get(e), e + 1);
    }
    for (int k = 0; k < read.articles().size(); k++) {
      int article = k + 1;
      read.articles()
          .get(k)
          .segment()
          .start()
          .entry()
          .flatMap(this::number)
          .ifPresent(entry -> articles.put(entry, article));
    }
  }

  Optional<Integer> number(ContentsEntry entry) {
    return Optional.ofNullable(numbers.get(entry));
  }

  Optional<Integer> article(int entry) {
    return Optional.ofNullable(articles.get(entry));
  }
}
