package kange.parse.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;
import kange.parse.name.PersonWithTrade;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;
import kange.parse.segment.PrintedHeads;

/** Reads title, 引题, 副标题 and by-line of a draft from its lines' labels and its contents entry. */
final class HeadReader {
  /** Lines below the title in which subtitle and by-line stand; what is further down is no head. */
  private static final int DEPTH = 8;

  /** What is longer leads to the text. */
  private static final int LONGEST_KICKER = 45;

  /** As printed it stays, unless another order of its lines is so much more like what is listed. */
  private static final double MORE_ALIKE = 0.1;

  /** What a line over the title may have been taken for. */
  private static final Set<LineLabel> ABOVE =
      EnumSet.of(LineLabel.KICKER, LineLabel.TITLE, LineLabel.TITLE_MORE);

  private final List<TextLine> lines;
  private final Labelling labelling;
  private final HeadLines head;
  private final boolean authorsListed;

  private final List<String> titleParts = new ArrayList<>();
  private final List<Integer> titleLines = new ArrayList<>();
  private final List<String> subtitle = new ArrayList<>();
  private final List<String> kicker = new ArrayList<>();
  private final List<String> byline = new ArrayList<>();
  private final List<String> signature = new ArrayList<>();
  private final List<Integer> lead = new ArrayList<>();
  private final List<Integer> body = new ArrayList<>();
  private boolean marked;
  private boolean unsigned;

  private HeadReader(IssueOutline outline) {
    this.lines = outline.lines();
    this.labelling = outline.labelling();
    this.head = new HeadLines(outline);
    this.authorsListed = outline.authorsListed();
  }

  static Head read(IssueOutline outline, ArticleSegment draft) {
    return new HeadReader(outline).read(draft);
  }

  private Head read(ArticleSegment draft) {
    ArticleStart start = draft.start();
    List<Integer> own = draft.lines();
    int k = 0;
    while (k < own.size() && own.get(k) < start.first()) {
      takeAbove(own.get(k++));
    }
    while (k < own.size() && own.get(k) <= start.last()) {
      takeTitle(start, own.get(k++));
    }
    unsigned = authorsListed && start.entry().isPresent() && start.entryAuthors().isEmpty();
    takeBelow(start, own, k);
    takeNameForByline(start);
    AuthorReading read = AuthorReading.of(start, byline, signature, marked);
    return new Head(
        title(start),
        joined(subtitle),
        joined(kicker),
        joined(byline.isEmpty() ? signature : byline),
        read.authors(),
        read.source(),
        lead,
        body,
        titleLines);
  }

  private String text(int i) {
    return lines.get(i).text();
  }

  /** What stands over a title in one line is its 引题; sentences there lead to the text. */
  private void takeAbove(int i) {
    TextLine line = lines.get(i);
    if ((ABOVE.contains(labelling.at(i)) || labelling.otherwise(i) == LineLabel.KICKER)
        && line.isTitleLike()
        && line.chars() <= LONGEST_KICKER
        && !JournalPhrases.isEditorial(line.text())) {
      kicker.add(text(i));
    } else {
      lead.add(i);
    }
  }

  private void takeTitle(ArticleStart start, int i) {
    String text = text(i);
    if (!titleParts.isEmpty() && PrintedHeads.isListedByline(start, lines.get(i))) {
      byline.add(text);
      return;
    }
    titleLines.add(i);
    boolean whom = !titleParts.isEmpty() && PersonWithTrade.is(text);
    if (text.startsWith("—") || whom || !subtitle.isEmpty()) {
      subtitle.add(text);
    } else {
      titleParts.add(text);
    }
  }

  private void takeBelow(ArticleStart start, List<Integer> own, int from) {
    int k = from;
    while (k < Math.min(own.size(), from + DEPTH)) {
      if (byline.isEmpty() && head.isListedInTwoLines(start, own, k)) {
        byline.add(text(own.get(k)) + text(own.get(++k)));
      } else {
        takeOfHead(own, k, k == from);
      }
      k++;
    }
    for (int i : own.subList(k, own.size())) {
      if (labelling.at(i) == LineLabel.BYLINE) {
        signature.add(text(i));
      }
      body.add(i);
    }
  }

  /** A line so near below the title that it may be of the head. */
  private void takeOfHead(List<Integer> own, int k, boolean first) {
    int i = own.get(k);
    LineLabel label = labelling.at(i);
    // Listed without an author where the others are listed with theirs: whom it is about.
    boolean subject = unsigned && label == LineLabel.BYLINE && head.isBareName(i);
    boolean names = first && byline.isEmpty() && head.isNamesTakenForTitle(i);
    boolean more = !subtitle.isEmpty();
    if ((subject && more) || (label == LineLabel.SUBTITLE && head.isHeading(own, k, more))) {
      body.add(i);
    } else if (subject || label == LineLabel.SUBTITLE) {
      subtitle.add(text(i));
    } else if (head.isRestOfBody(own, k, byline)) {
      byline.add(byline.removeLast() + text(i));
    } else if (names || label == LineLabel.BYLINE) {
      marked |= !names && lines.get(i).known().contains(LineHint.BYLINE);
      byline.add(text(i));
    } else {
      body.add(i);
    }
  }

  /** A bare name below the title of an article that nobody else signs is who wrote it. */
  private void takeNameForByline(ArticleStart start) {
    if (subtitle.size() != 1 || !byline.isEmpty() || !signature.isEmpty() || unsigned) {
      return;
    }
    String name = CharacterClass.withoutSpaces(subtitle.getFirst());
    boolean listed =
        start.entryAuthors().isEmpty()
            || start.entryAuthors().stream()
                .anyMatch(a -> CharacterClass.withoutSpaces(a).equals(name));
    if (listed && BylineReader.isPerson(name)) {
      byline.add(subtitle.removeFirst());
    }
  }

  private String title(ArticleStart start) {
    if (titleParts.isEmpty()) {
      return start.entryTitle().orElse("");
    }
    String printed = String.join(" ", titleParts);
    if (start.entryTitle().isEmpty()) {
      return printed;
    }
    String wanted = TitleSimilarity.key(start.entryTitle().get());
    String best = printed;
    double likeness = TitleSimilarity.inOrder(TitleSimilarity.key(printed), wanted);
    for (int turn = 1; turn < titleParts.size(); turn++) {
      List<String> turned = new ArrayList<>(titleParts.subList(turn, titleParts.size()));
      turned.addAll(titleParts.subList(0, turn));
      String text = String.join(" ", turned);
      double other = TitleSimilarity.inOrder(TitleSimilarity.key(text), wanted);
      if (other > likeness + MORE_ALIKE) {
        best = text;
        likeness = other;
      }
    }
    return best;
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }
}
