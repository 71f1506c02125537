package kange.parse.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.column.ColumnName;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;

/**
 * Mends what labels alone divide wrongly: heads without text, front matter taken for articles, a
 * file in which no article shows. One instance per file.
 */
final class GroupMender {
  /** Notices and masthead behind a contents page have fewer characters. */
  private static final int LONGEST_FRONT = 400;

  private static final int SHORTEST_TITLE = 4;

  /** So much is a title like its entry that is all of it. */
  private static final double WORD_FOR_WORD = 0.95;

  /** What a title may have been taken for where the names below it were taken for one. */
  private static final Set<LeftoverKind> MAY_BE_TITLES =
      EnumSet.of(LeftoverKind.COLUMN_BANNER, LeftoverKind.NOISE, LeftoverKind.CAPTION);

  private final List<TextLine> lines;
  private final Contents contents;
  private final LineLabels kinds;
  private final Labelling labelling;
  private final GroupTitle title;

  /** Lines where listed titles begin. */
  private final Set<Integer> listed = new HashSet<>();

  /** Those of them that are listed word for word, and nothing else with them. */
  private final Set<Integer> listedSo = new HashSet<>();

  /** Where the first listed title behind the contents page stands, and which entry it is. */
  private final int firstListed;

  private final int firstEntry;

  GroupMender(
      List<TextLine> lines,
      Contents contents,
      List<Candidate> placed,
      Labelling labelling,
      LineLabels kinds) {
    this.lines = lines;
    this.contents = contents;
    this.kinds = kinds;
    this.labelling = labelling;
    this.title = new GroupTitle(lines, contents, labelling);
    placed.forEach(candidate -> listed.add(candidate.first()));
    placed.stream()
        .filter(c -> c.likeness() >= WORD_FOR_WORD)
        .forEach(c -> listedSo.add(c.first()));
    Optional<Candidate> first =
        placed.stream()
            .filter(c -> c.first() >= contents.end())
            .min(Comparator.comparingInt(Candidate::first));
    this.firstListed = first.map(Candidate::first).orElse(0);
    this.firstEntry = first.map(Candidate::entry).orElse(0);
  }

  /** Mends the lines of the articles in place; where each begins. */
  List<ArticleStart> mend(List<List<Integer>> groups) {
    giveHeadsAway(groups);
    groups.removeIf(this::isFront);
    if (groups.isEmpty() && !contents.found()) {
      takeAll(groups);
    }
    takeHeadingAbove(groups);
    for (int k = 0; k < groups.size(); k++) {
      takeTitleAboveNames(groups.get(k), k == 0 ? List.of() : groups.get(k - 1));
    }
    return groups.stream().map(title::of).toList();
  }

  /**
   * A title without anything below it, which nothing lists, stands over the title of the next
   * article, whatever stands between them; with the contents page between them it is of the cover.
   */
  private void giveHeadsAway(List<List<Integer>> groups) {
    for (int k = groups.size() - 2; k >= 0; k--) {
      List<Integer> head = groups.get(k);
      ArticleStart start = title.of(head);
      List<Integer> next = groups.get(k + 1);
      boolean bare = start.last() - start.first() + 1 == head.size();
      if (!bare || !title.isPrinted(next) || listed.contains(start.first())) {
        continue;
      }
      groups.remove(k);
      if (isBeforePage(head) && !isBeforePage(next)) {
        head.forEach(i -> kinds.mark(i, LeftoverKind.COVER));
      } else {
        title.putAbove(head);
        next.addAll(0, head);
      }
    }
  }

  private boolean isBeforePage(List<Integer> group) {
    return contents.found() && group.getLast() < contents.start();
  }

  /**
   * Little text without a title between the contents page and the first listed article: notices and
   * masthead, whatever their lines were taken for.
   */
  private boolean isFront(List<Integer> group) {
    int chars = group.stream().mapToInt(i -> lines.get(i).chars()).sum();
    boolean first =
        !title.isPrinted(group)
            && group.getFirst() >= contents.end()
            && group.getLast() < firstListed
            && firstEntry == 0
            && chars < LONGEST_FRONT;
    boolean front = contents.found() && (first || isAmongEntries(group));
    if (front) {
      group.forEach(i -> kinds.mark(i, LeftoverKind.MASTHEAD));
    }
    return front;
  }

  /** Short lines between those of the contents page: slogans. */
  private boolean isAmongEntries(List<Integer> group) {
    return group.getFirst() > contents.start()
        && group.getLast() < contents.end()
        && group.stream().noneMatch(i -> lines.get(i).isProse() || listed.contains(i));
  }

  /**
   * Without a contents page, a heading above the first, untitled text is no cover, nor are the
   * sentences between them.
   */
  private void takeHeadingAbove(List<List<Integer>> groups) {
    if (groups.isEmpty() || contents.found()) {
      return;
    }
    List<Integer> group = groups.getFirst();
    int above = group.getFirst() - 1;
    while (above >= 0 && lines.get(above).endsSentence()) {
      above--;
    }
    if (!title.isPrinted(group)
        && above >= 0
        && lines.get(above).level() > 0
        && lines.get(above).isTitleLike()) {
      for (int i = group.getFirst() - 1; i >= above; i--) {
        kinds.unmark(i);
        group.addFirst(i);
      }
    }
  }

  /**
   * Names that nothing lists as a title and nobody else signs below are no title: the line right
   * above them is, if it can be one and is no part of a text.
   */
  private void takeTitleAboveNames(List<Integer> group, List<Integer> before) {
    ArticleStart start = title.of(group);
    int above = start.first() - 1;
    boolean names =
        start.first() == start.last()
            && above >= 0
            && !listedSo.contains(start.first())
            && BylineReader.looksLikePersons(lines.get(start.first()).text())
            && group.stream().noneMatch(i -> labelling.at(i) == LineLabel.BYLINE);
    if (!names || !mayBeTitle(above)) {
      return;
    }
    if (group.contains(above)) {
      title.putTitle(above, start.first());
    } else if (before.size() > 1 && before.getLast() == above) {
      before.removeLast();
      group.add(group.indexOf(start.first()), above);
      title.putTitle(above, start.first());
    } else if (kinds.at(above).filter(MAY_BE_TITLES::contains).isPresent()) {
      kinds.unmark(above);
      group.add(group.indexOf(start.first()), above);
      title.putTitle(above, start.first());
    }
  }

  private boolean mayBeTitle(int i) {
    TextLine line = lines.get(i);
    return line.isTitleLike()
        && !line.isProse()
        && !line.endsSentence()
        && CharacterClass.han(line.text()) >= SHORTEST_TITLE
        && !ColumnName.isNone(line.text())
        && !ColumnName.isBracketed(line.text())
        && !JournalPhrases.isColumnName(line.text())
        && contents.columns().stream()
            .noneMatch(c -> TitleSimilarity.key(c).equals(TitleSimilarity.key(line.text())));
  }

  /** A file in which no article shows is one, however short: nobody files a cover. */
  private void takeAll(List<List<Integer>> groups) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).chars() > 0) {
        if (groups.isEmpty()) {
          groups.add(new ArrayList<>());
        }
        kinds.unmark(i);
        groups.getLast().add(i);
      }
    }
    title.takeAll();
  }
}
