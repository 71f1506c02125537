package kange.parse.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.LeftoverKind;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.LineLabels;

/**
 * A newspaper's page: narrow columns of text, with titles, by-lines and headings of one or several
 * articles set apart from them, before, behind or in between.
 */
public final class NewspaperPage {
  /** Columns of a newspaper are narrower than a magazine's lines. */
  private static final int WIDEST_COLUMN = 30;

  /** The page head is among the first lines. */
  private static final int HEAD_LINES = 3;

  /** More headings than this do not fit on a page or two. */
  private static final int MOST_HEADINGS = 60;

  private static final Pattern DATE = Pattern.compile("\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日");
  private static final Pattern PRESS = Pattern.compile("星期[一二三四五六日]|责编|责任编辑|第 ?\\d{1,2} ?版");

  /** A page head: section · place, page number, date, weekday, editors. */
  private static final Pattern PAGE_NAME =
      Pattern.compile("([\\p{IsHan}]{2,10}·[\\p{IsHan}]{2,10})");

  private final List<TextLine> lines;
  private final int width;
  private final LineLabels kinds;

  /** Marks the page heads of a file in its kinds. */
  public NewspaperPage(List<TextLine> lines, int width, LineLabels kinds) {
    this.lines = lines;
    this.width = width;
    this.kinds = kinds;
    for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
      if (isPageHead(lines.get(i).text())) {
        kinds.mark(i, LeftoverKind.MASTHEAD);
      }
    }
  }

  /** Whether a file wrapped at a width begins as a newspaper's page does. */
  public static boolean looksLike(List<TextLine> lines, int width) {
    return width <= WIDEST_COLUMN
        && lines.stream().limit(HEAD_LINES).anyMatch(line -> isPageHead(line.text()));
  }

  private static boolean isPageHead(String text) {
    return DATE.matcher(text).find() && PRESS.matcher(text).find();
  }

  /** What each line is; the articles are read from it. */
  public SpreadReading read() {
    List<SpreadRole> roles = SpreadRoles.of(lines, width, kinds);
    long headings = roles.stream().filter(r -> r == SpreadRole.HEADING).count();
    if (headings > MOST_HEADINGS || roles.stream().noneMatch(SpreadRole::apart)) {
      return new SpreadReading(List.of(), List.of());
    }
    List<Integer> starts = new SpreadDivider(lines, roles).starts();
    List<ArticleSegment> articles = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      int to = k + 1 < starts.size() ? starts.get(k + 1) : lines.size();
      new SpreadArticle(lines, roles, width, starts.get(k), to)
          .read(starts.size() == 1 ? pageName() : Optional.empty())
          .ifPresent(articles::add);
    }
    return SpreadReading.of(articles, roles);
  }

  /** The page's name in its head (专版·地名): the title of last resort. */
  private Optional<String> pageName() {
    for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
      Matcher m = PAGE_NAME.matcher(lines.get(i).text());
      String last = "";
      while (!kinds.free(i) && m.find()) {
        last = m.group(1);
      }
      if (!last.isEmpty()) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }
}
