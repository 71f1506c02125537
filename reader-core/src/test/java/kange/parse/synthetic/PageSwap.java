package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kange.model.issue.LeftoverKind;

/** Neighbouring pages that changed places; torn in the middle of a line where it is long. */
final class PageSwap {
  private static final int PAGE = 1000;
  private static final int LONG = 40;
  private static final int LEAST_PIECE = 12;

  private PageSwap() {}

  /** A page; {@code torn} when it begins with the rest of a line. */
  private record Page(int number, boolean torn, List<OwnedLine> lines) {}

  static SyntheticIssue of(SyntheticIssue issue, int pairs, Dice dice) {
    List<Page> pages = pages(issue.renumbered().lines(), dice);
    List<Integer> swappable = new ArrayList<>();
    for (int i = 0; i + 1 < pages.size(); i++) {
      if (isBody(pages.get(i)) && isBody(pages.get(i + 1))) {
        swappable.add(i);
      }
    }
    List<Integer> swapped = new ArrayList<>();
    for (int at : dice.shuffled(swappable)) {
      if (swapped.size() < pairs && swapped.stream().allMatch(s -> Math.abs(s - at) > 2)) {
        swapped.add(at);
        Collections.swap(pages, at, at + 1);
      }
    }
    return issue.withLines(bound(pages));
  }

  /** The pages as one; a line torn between pages that stay together is whole again. */
  private static List<OwnedLine> bound(List<Page> pages) {
    List<OwnedLine> lines = new ArrayList<>();
    int before = -1;
    for (Page page : pages) {
      List<OwnedLine> own = page.lines();
      if (page.torn() && before == page.number() - 1) {
        OwnedLine half = lines.removeLast();
        lines.add(half.with(half.text() + own.getFirst().text()));
        own = own.subList(1, own.size());
      } else {
        lines.add(OwnedLine.blank());
      }
      lines.addAll(own);
      before = page.number();
    }
    return lines;
  }

  /** Articles only, with what stands between them: no contents, no masthead. */
  private static boolean isBody(Page page) {
    return page.lines().stream().anyMatch(OwnedLine::isArticle)
        && page.lines().stream()
            .noneMatch(
                l ->
                    l.is(LeftoverKind.TOC)
                        || l.is(LeftoverKind.MASTHEAD)
                        || l.is(LeftoverKind.NOTICE)
                        || l.is(LeftoverKind.COVER));
  }

  private static List<Page> pages(List<OwnedLine> lines, Dice dice) {
    List<Page> pages = new ArrayList<>();
    Page page = new Page(0, false, new ArrayList<>());
    int length = 0;
    for (OwnedLine line : lines) {
      length += line.text().length();
      if (length > PAGE && line.isArticle() && line.text().length() > LONG) {
        int at = dice.between(LEAST_PIECE, line.text().length() - LEAST_PIECE);
        page.lines().add(line.with(line.text().substring(0, at)));
        pages.add(page);
        OwnedLine rest = line.with(line.text().substring(at)).at(line.order() + 1);
        page = new Page(pages.size(), true, new ArrayList<>(List.of(rest)));
        length = line.text().length() - at;
      } else {
        page.lines().add(line);
      }
    }
    pages.add(page);
    return pages;
  }
}
