package kange.parse.spread;

import java.util.ArrayList;
import java.util.List;
import kange.parse.line.TextLine;
import kange.parse.segment.SectionHeadings;

/** The sections of an article's columns, and which heading stood over each. */
final class SpreadSections {
  private static final int LONGEST_RUN_IN = 15;

  private final List<TextLine> lines;
  private final int width;
  private final List<Integer> text;
  private final List<Integer> headings;
  private boolean runsIn;

  SpreadSections(List<TextLine> lines, int width, List<Integer> text, List<Integer> headings) {
    this.lines = lines;
    this.width = width;
    this.text = text;
    this.headings = headings;
  }

  int count() {
    return sections().size();
  }

  /**
   * The text with its headings, in the order in which the text is printed.
   *
   * @param leadFirst the first section is the lead where there are more sections than headings
   */
  List<Integer> ordered(boolean leadFirst) {
    List<List<Integer>> sections = sections();
    List<Integer> order = new ArrayList<>();
    if (leadFirst && !runsIn && sections.size() > headings.size()) {
      order.addAll(sections.removeFirst());
    }
    int[] over = matchHeadings(sections);
    List<Integer> left = new ArrayList<>(headings);
    for (int s = 0; s < sections.size(); s++) {
      if (over[s] >= 0) {
        order.add(headings.get(over[s]));
        left.remove(/* element */ headings.get(over[s]));
      }
      order.addAll(sections.get(s));
    }
    order.addAll(left);
    return order;
  }

  /**
   * Sections begin with a paragraph that has no run-in heading where the others have one; where
   * none has, with one set apart from the text above.
   */
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
    runsIn = runIn * 2 >= paragraphs.size();
    List<List<Integer>> sections = new ArrayList<>();
    for (List<Integer> paragraph : paragraphs) {
      if (sections.isEmpty() || (runsIn ? !hasRunIn(paragraph) : setApart(paragraph.getFirst()))) {
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

  private boolean setApart(int i) {
    return lines.get(i).gap() > 0;
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
}
