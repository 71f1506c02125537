package kange.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.ArticleField;
import kange.model.issue.LeftoverKind;
import kange.parse.line.CharacterClass;
import kange.parse.name.BylineReader;

/** What the contents page says of an article beside its title, in the line that has the title. */
final class ListedEntry {
  /** Title, leader, names, page: of the names only what stands between leader and page. */
  private static final Pattern ENTRY =
      Pattern.compile("(?<title>.+?)[\\s.．…·—_]{2,}(?<names>.*?)\\s*(?<page>\\d{1,4})\\s*$");

  private final IssueDraft draft;

  ListedEntry(IssueDraft draft) {
    this.draft = draft;
  }

  /** Authors and page; nothing where no line of the contents page has the title. */
  Map<ArticleField, List<String>> facts(String title) {
    Map<ArticleField, List<String>> facts = new EnumMap<>(ArticleField.class);
    Optional<Matcher> entry =
        draft.leftovers().entrySet().stream()
            .filter(line -> line.getValue() == LeftoverKind.TOC)
            .map(line -> ENTRY.matcher(draft.source().text(line.getKey())))
            .filter(m -> m.matches() && same(m.group("title"), title))
            .findFirst();
    if (entry.isPresent()) {
      facts.put(ArticleField.PAGE, List.of(entry.get().group("page")));
      List<String> names = BylineReader.names(entry.get().group("names").strip());
      if (!names.isEmpty() && names.stream().allMatch(BylineReader::couldBeName)) {
        facts.put(ArticleField.AUTHORS, names);
      }
    }
    return facts;
  }

  private static boolean same(String listed, String title) {
    return CharacterClass.withoutSpaces(listed).equals(CharacterClass.withoutSpaces(title));
  }
}
