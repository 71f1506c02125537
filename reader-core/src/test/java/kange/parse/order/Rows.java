package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.parse.Texts;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleEnds;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;

/**
 * Articles written as rows, a paragraph each: {@code # 题目} begins one, {@code # 题目 @7} one that is
 * listed at page 7, {@code -7-} is a page number between them that no article holds.
 */
final class Rows {
  private static final Pattern FOLIO = Pattern.compile("-\\d+-");
  private static final Pattern LISTED = Pattern.compile("(.+) @(\\d+)");

  private final List<TextLine> lines;
  private final List<ArticleSegment> drafts = new ArrayList<>();

  private Rows(List<String> rows) {
    List<String> printed = rows.stream().map(row -> row.replaceFirst(" @\\d+$", "")).toList();
    lines = Texts.lines(String.join("\n\n", printed));
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).startsWith("#") && !own.isEmpty()) {
        drafts.add(draft(rows, own));
        own.clear();
      }
      if (!FOLIO.matcher(rows.get(i)).matches()) {
        own.add(i);
      }
    }
    drafts.add(draft(rows, own));
  }

  static Rows of(String... rows) {
    return new Rows(List.of(rows));
  }

  private static ArticleSegment draft(List<String> rows, List<Integer> own) {
    int first = own.getFirst();
    Matcher listed = LISTED.matcher(rows.get(first));
    if (!listed.matches()) {
      return new ArticleSegment(ArticleStart.unlisted(first, first), own);
    }
    String title = listed.group(1).substring(1).strip();
    Optional<Integer> page = Optional.of(Integer.valueOf(listed.group(2)));
    ContentsEntry entry =
        new ContentsEntry(Optional.empty(), List.of(title), Optional.empty(), page, false);
    return new ArticleSegment(
        new ArticleStart(first, first, Optional.of(entry), 1, Optional.of(title), List.of()), own);
  }

  List<ArticleSegment> drafts() {
    return drafts;
  }

  /** The lines of each article after pages that changed places were put back. */
  List<List<Integer>> resolved() {
    return numbers(segmentsResolved());
  }

  List<ArticleSegment> segmentsResolved() {
    ArticleEnds ends = new ArticleEnds(lines, true);
    return new ContinuationResolver(lines, ends::at, new NgramCohesion(lines)).resolve(drafts);
  }

  /** The lines of each article after printed jumps were followed. */
  List<List<Integer>> followed() {
    return numbers(segmentsFollowed());
  }

  List<ArticleSegment> segmentsFollowed() {
    return PrintedJumps.follow(lines, drafts, new NgramCohesion(lines));
  }

  /** The articles after printed jumps were followed by comparing things in that way. */
  List<ArticleSegment> followed(PrintedJumps.Comparisons comparisons) {
    return new PrintedJumps(lines, drafts, new NgramCohesion(lines), comparisons).follow();
  }

  /** The lines of each article as they stand. */
  List<List<Integer>> asPrinted() {
    return numbers(drafts);
  }

  private static List<List<Integer>> numbers(List<ArticleSegment> segments) {
    return segments.stream().map(ArticleSegment::lines).toList();
  }
}
