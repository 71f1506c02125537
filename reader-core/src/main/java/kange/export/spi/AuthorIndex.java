package kange.export.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kange.model.catalogue.IndexLetter;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.text.Pinyin;

/**
 * Who wrote what in a selection, as lines like those of its contents: a letter, a name, the
 * articles below it. Names stand by their pinyin, what has none behind them.
 */
public final class AuthorIndex {
  /** A name with the key it is sorted by. */
  private record Name(String key, String name) {
    static Name of(Contributor author) {
      String name = author.name().strip();
      boolean person = author.kind() == ContributorKind.PERSON;
      Pinyin.Reading reading = person ? Pinyin.ofPerson(name) : Pinyin.ofText(name);
      return new Name(reading.sortKey(), name);
    }

    String letter() {
      return IndexLetter.of(key);
    }
  }

  private AuthorIndex() {}

  /** The lines; the group is the letter, the column the name. Empty where nobody is named. */
  public static List<ContentsItem> of(ExportSelection selection) {
    boolean oneIssue = selection.issues().size() == 1;
    List<ContentsItem> lines = new ArrayList<>();
    String letter = "";
    for (Map.Entry<Name, List<Integer>> author : byName(selection).entrySet()) {
      boolean sameLetter = letter.equals(author.getKey().letter());
      letter = author.getKey().letter();
      for (int i = 0; i < author.getValue().size(); i++) {
        int article = author.getValue().get(i);
        Imprint imprint = new Imprint(selection.articles().get(article));
        lines.add(
            new ContentsItem(
                article,
                i > 0 || sameLetter ? Optional.empty() : Optional.of(letter),
                i > 0 ? Optional.empty() : Optional.of(author.getKey().name()),
                false,
                false,
                imprint.title(),
                oneIssue ? "" : imprint.issue()));
      }
    }
    return lines;
  }

  /** How many are listed. */
  public static int names(List<ContentsItem> lines) {
    return (int) lines.stream().filter(line -> line.column().isPresent()).count();
  }

  private static Map<Name, List<Integer>> byName(ExportSelection selection) {
    Map<Name, List<Integer>> articles =
        new TreeMap<>(Comparator.comparing(Name::key).thenComparing(Name::name));
    for (int i = 0; i < selection.articles().size(); i++) {
      int article = i;
      selection.articles().get(i).article().authors().stream()
          .filter(author -> !author.name().isBlank())
          .map(Name::of)
          .distinct()
          .forEach(name -> articles.computeIfAbsent(name, n -> new ArrayList<>()).add(article));
    }
    return articles;
  }
}
