package kange.app.issue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kange.archive.Catalogue;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;

/**
 * What an issue prints around its articles: cover, masthead, notices, as they stand in its file.
 *
 * @param lines of the file, in its order
 */
record IssueMatter(LeftoverKind kind, String text, List<LineRange> lines) {
  private static final Set<LeftoverKind> KINDS =
      EnumSet.of(LeftoverKind.COVER, LeftoverKind.MASTHEAD, LeftoverKind.NOTICE);

  IssueMatter {
    lines = List.copyOf(lines);
  }

  /** Of one issue, kind by kind; empty when its file has none. Reads the archive. */
  static List<IssueMatter> of(Catalogue catalogue, long issue) {
    List<Leftover> leftovers = catalogue.leftovers(issue);
    if (leftovers.isEmpty()) {
      return List.of();
    }
    List<String> source = catalogue.sourceLines(issue);
    List<IssueMatter> found = new ArrayList<>();
    for (LeftoverKind kind : KINDS) {
      List<LineRange> lines =
          leftovers.stream()
              .filter(other -> other.kind() == kind)
              .map(Leftover::lines)
              .flatMap(List::stream)
              .sorted()
              .toList();
      String text = text(lines, source);
      if (!text.isEmpty()) {
        found.add(new IssueMatter(kind, text, joined(lines, source)));
      }
    }
    return found;
  }

  /** Ranges with nothing but blank lines between them are one to whoever looks them up. */
  private static List<LineRange> joined(List<LineRange> lines, List<String> source) {
    List<LineRange> joined = new ArrayList<>();
    for (LineRange range : lines) {
      if (!joined.isEmpty() && blank(source.subList(joined.getLast().last(), range.first() - 1))) {
        range = new LineRange(joined.removeLast().first(), range.last());
      }
      joined.add(range);
    }
    return joined;
  }

  private static boolean blank(List<String> lines) {
    return lines.stream().allMatch(String::isBlank);
  }

  private static String text(List<LineRange> lines, List<String> source) {
    return lines.stream()
        .flatMap(range -> source.subList(range.first() - 1, range.last()).stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
