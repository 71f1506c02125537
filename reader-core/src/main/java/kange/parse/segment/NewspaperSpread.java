package kange.parse.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/**
 * Reads a newspaper spread that is one article: hard-wrapped columns of text, with headline,
 * sub-headings, by-line, lead and captions set apart from them, at the end or the beginning. Which
 * sub-heading stood over which section is found from the words they share.
 */
public final class NewspaperSpread {
  /** A page head: section · place, page number, date, weekday, editors. */
  private static final Pattern PAGE_NAME =
      Pattern.compile("([\\p{IsHan}]{2,10}·[\\p{IsHan}]{2,10})");

  private static final int SHORTEST_RUN = 5;
  private static final int LONGEST_RUN_IN = 15;

  /** One article on a page or two has no more sub-headings than this. */
  private static final int MOST_HEADINGS = 60;

  private final List<TextLine> lines;
  private final LineLabels kinds;
  private final int width;

  private final List<Integer> text = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> subtitle = new ArrayList<>();
  private final List<Integer> byline = new ArrayList<>();
  private final List<Integer> lead = new ArrayList<>();
  private final List<Integer> captions = new ArrayList<>();

  private NewspaperSpread(List<TextLine> lines, DocumentStatistics traits, LineLabels kinds) {
    this.lines = lines;
    this.kinds = kinds;
    this.width = traits.wrapWidth();
  }

  /** The spread as one draft in reading order; empty when nothing stands apart from the columns. */
  public static Optional<ArticleSegment> read(
      List<TextLine> lines, DocumentStatistics traits, LineLabels kinds) {
    return new NewspaperSpread(lines, traits, kinds).read();
  }

  private Optional<ArticleSegment> read() {
    boolean[] column = columns();
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.free(i)) {
        if (column[i]) {
          text.add(i);
        } else {
          sort(i);
        }
      }
    }
    boolean apart = !headings.isEmpty() || !byline.isEmpty();
    if (text.isEmpty() || !apart || headings.size() > MOST_HEADINGS) {
      return Optional.empty();
    }
    List<List<Integer>> sections = sections();
    Optional<Integer> title = takeTitle(sections.size());
    List<Integer> order = new ArrayList<>();
    title.ifPresent(order::add);
    order.addAll(subtitle);
    order.addAll(byline);
    order.addAll(lead);
    int[] over = matchHeadings(sections);
    Set<Integer> placed = new HashSet<>();
    for (int s = 0; s < sections.size(); s++) {
      if (over[s] >= 0) {
        order.add(headings.get(over[s]));
        placed.add(over[s]);
      }
      order.addAll(sections.get(s));
    }
    for (int h = 0; h < headings.size(); h++) {
      if (!placed.contains(h)) {
        order.add(headings.get(h));
      }
    }
    order.addAll(captions);
    int first = order.getFirst();
    ArticleStart start =
        new ArticleStart(
            first,
            title.isPresent() ? first : first - 1,
            Optional.empty(),
            0,
            pageName(),
            List.of());
    return Optional.of(new ArticleSegment(start, order, new HashSet<>(captions), false));
  }

  /** Lines in a run of at least {@value #SHORTEST_RUN} lines of the column's width. */
  private boolean[] columns() {
    boolean[] column = new boolean[lines.size()];
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      int full = 0;
      while (to < lines.size()
          && lines.get(to).chars() <= 1.3 * width
          && (to == from || lines.get(to).gap() <= 1)
          && !(lines.get(to).gap() == 1 && standsAlone(to))) {
        full += lines.get(to).chars() >= 0.7 * width ? 1 : 0;
        to++;
      }
      if (full >= SHORTEST_RUN) {
        for (int i = from; i < to; i++) {
          column[i] = true;
        }
      }
      from = Math.max(to, from + 1);
    }
    return column;
  }

  /** A line with blank lines around it that does not go on from the one above nor into the next. */
  private boolean standsAlone(int i) {
    boolean below = i + 1 >= lines.size() || lines.get(i + 1).gap() > 0;
    boolean fresh =
        i == 0
            || CharacterClass.endsParagraph(lines.get(i - 1).text())
            || (i > 0
                && lines.get(i).gap() > 0
                && lines.get(i - 1).gap() > 0
                && !lines.get(i - 1).endsSentence());
    return below && fresh && !lines.get(i).endsSentence();
  }

  private void sort(int i) {
    TextLine line = lines.get(i);
    String t = line.text();
    if (t.startsWith("—") && !headings.isEmpty() && subtitle.isEmpty()) {
      subtitle.add(i);
    } else if (line.lead().startsWith("▲")
        || line.lead().startsWith("▼")
        || JournalPhrases.isPhotoNote(t)) {
      captions.add(i);
    } else if (byline.isEmpty()
        && (!line.lead().isEmpty() || BylineReader.isSigned(line))
        && BylineReader.looksLikeNames(t)) {
      byline.add(i);
    } else if (line.chars() > 2 * width) {
      lead.add(i);
    } else if (!lead.isEmpty() && line.gap() == 0 && lead.getLast() == i - 1) {
      lead.add(i);
    } else if (line.endsSentence()) {
      captions.add(i);
    } else {
      headings.add(i);
    }
  }

  /** Sections begin with a paragraph that has no run-in heading where the others have one. */
  private List<List<Integer>> sections() {
    List<List<Integer>> paragraphs = new ArrayList<>();
    for (int i : text) {
      TextLine line = lines.get(i);
      TextLine above = i > 0 ? lines.get(i - 1) : line;
      boolean fresh =
          paragraphs.isEmpty()
              || (above.endsSentence() && (line.gap() > 0 || above.chars() < 0.8 * width));
      if (fresh) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(i);
    }
    long runIn = paragraphs.stream().filter(this::hasRunIn).count();
    List<List<Integer>> sections = new ArrayList<>();
    for (List<Integer> paragraph : paragraphs) {
      if (sections.isEmpty() || (runIn * 2 >= paragraphs.size() && !hasRunIn(paragraph))) {
        sections.add(new ArrayList<>());
      }
      sections.getLast().addAll(paragraph);
    }
    return sections;
  }

  private boolean hasRunIn(List<Integer> paragraph) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(2, paragraph.size()); i++) {
      start.append(lines.get(paragraph.get(i)).text());
    }
    int stop = start.indexOf("。");
    int comma = start.indexOf("，");
    return stop > 0 && stop <= LONGEST_RUN_IN && (comma < 0 || comma > stop);
  }

  /**
   * The headline: the heading with the subtitle below it, else the one too many, by the by-line.
   */
  private Optional<Integer> takeTitle(int sections) {
    Optional<Integer> title = Optional.empty();
    if (!subtitle.isEmpty()) {
      title = headings.stream().filter(h -> h < subtitle.getFirst()).max(Comparator.naturalOrder());
    } else if (headings.size() > sections || (sections == 1 && headings.size() == 1)) {
      int by = byline.isEmpty() ? lines.size() : byline.getFirst();
      title = headings.stream().min(Comparator.comparingInt(h -> Math.abs(by - h)));
    }
    title.ifPresent(headings::remove);
    return title;
  }

  private int[] matchHeadings(List<List<Integer>> sections) {
    List<String> texts = new ArrayList<>();
    for (List<Integer> section : sections) {
      StringBuilder text = new StringBuilder();
      section.forEach(i -> text.append(lines.get(i).text()));
      texts.add(text.toString());
    }
    return SectionHeadings.match(texts, headings.stream().map(h -> lines.get(h).text()).toList());
  }

  /** The page's name in its head (专版·地名): the title of last resort. */
  private Optional<String> pageName() {
    for (int i = 0; i < Math.min(4, lines.size()); i++) {
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
