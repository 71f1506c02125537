package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.LeftoverKind;
import kange.parse.Card;

/** What happens to a contents page. */
final class ContentsDamage {
  private static final Pattern LAST = Pattern.compile("^(.*\\D)(\\d{1,3})\\s*$");
  private static final Pattern FIRST = Pattern.compile("^\\W*(\\d{1,3})\\s+(\\S.*)$");

  private ContentsDamage() {}

  /** Page numbers on lines of their own, as a scan of two columns has them. */
  static SyntheticIssue numbersApart(SyntheticIssue issue, boolean before) {
    List<OwnedLine> lines = new ArrayList<>();
    for (OwnedLine line : issue.lines()) {
      Matcher last = LAST.matcher(line.text());
      Matcher first = FIRST.matcher(line.text());
      if (!line.is(LeftoverKind.TOC)) {
        lines.add(line);
      } else if (first.matches()) {
        put(lines, line, first.group(2), first.group(1), before);
      } else if (last.matches() && last.group(1).strip().length() > 1) {
        put(lines, line, last.group(1).strip(), last.group(2), before);
      } else {
        lines.add(line);
      }
    }
    return issue.withLines(lines);
  }

  private static void put(
      List<OwnedLine> lines, OwnedLine line, String entry, String number, boolean before) {
    lines.add(line.with(before ? number : entry));
    lines.add(line.with(before ? entry : number));
  }

  /** The page was not scanned: nothing is known of pages, and of columns what the body says. */
  static SyntheticIssue lost(SyntheticIssue issue) {
    boolean banners = issue.lines().stream().anyMatch(l -> l.is(LeftoverKind.COLUMN_BANNER));
    List<Card.Piece> works =
        issue.works().stream()
            .map(
                p ->
                    new Card.Piece(
                        p.title(),
                        p.titles(),
                        p.subtitle(),
                        p.kicker(),
                        p.authors(),
                        banners ? p.column() : Optional.empty(),
                        Optional.empty(),
                        p.lines()))
            .toList();
    return new SyntheticIssue(
        issue.name(),
        issue.lines().stream().filter(l -> !l.is(LeftoverKind.TOC)).toList(),
        issue.facts(),
        banners ? issue.columns() : List.of(),
        works,
        issue.traits());
  }
}
