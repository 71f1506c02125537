package kange.parse.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.explain.AuthorSource;
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

  /** What a line over the title may have been taken for. */
  private static final Set<LineLabel> ABOVE =
      EnumSet.of(LineLabel.KICKER, LineLabel.TITLE, LineLabel.TITLE_MORE);

  private final List<TextLine> lines;
  private final Labelling labelling;
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
  private AuthorSource authorSource = AuthorSource.NONE;

  private HeadReader(IssueOutline outline) {
    this.lines = outline.lines();
    this.labelling = outline.labelling();
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
    List<String> signed = byline.isEmpty() ? signature : byline;
    List<String> authors = authors(start, signed);
    return new Head(
        title(start),
        joined(subtitle),
        joined(kicker),
        joined(signed),
        authors,
        authors.isEmpty() ? AuthorSource.NONE : authorSource,
        lead,
        body,
        titleLines);
  }

  /** What stands over a title in one line is its 引题; sentences there lead to the text. */
  private void takeAbove(int i) {
    TextLine line = lines.get(i);
    if ((ABOVE.contains(labelling.at(i)) || labelling.otherwise(i) == LineLabel.KICKER)
        && line.isTitleLike()
        && line.chars() <= LONGEST_KICKER
        && !JournalPhrases.isEditorial(line.text())) {
      kicker.add(lines.get(i).text());
    } else {
      lead.add(i);
    }
  }

  private void takeTitle(ArticleStart start, int i) {
    String text = lines.get(i).text();
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
    for (int k = from; k < own.size(); k++) {
      int i = own.get(k);
      LineLabel label = labelling.at(i);
      boolean head = k < from + DEPTH;
      boolean subject = head && label == LineLabel.BYLINE && isSubject(i);
      if (head && byline.isEmpty() && isListedInTwoLines(start, own, k)) {
        byline.add(lines.get(i).text() + lines.get(own.get(++k)).text());
      } else if (k == from && byline.isEmpty() && isNamesTakenForTitle(i)) {
        byline.add(lines.get(i).text());
      } else if (head && label == LineLabel.SUBTITLE && isHeading(own, k)) {
        body.add(i);
      } else if (head && (label == LineLabel.SUBTITLE || (subject && subtitle.isEmpty()))) {
        subtitle.add(lines.get(i).text());
      } else if (head && !subject && isRestOfBody(own, k)) {
        byline.add(byline.removeLast() + lines.get(i).text());
      } else if (head && !subject && label == LineLabel.BYLINE) {
        marked |= lines.get(i).known().contains(LineHint.BYLINE);
        byline.add(lines.get(i).text());
      } else {
        if (label == LineLabel.BYLINE && !subject) {
          signature.add(lines.get(i).text());
        }
        body.add(i);
      }
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

  private boolean isNamesTakenForTitle(int i) {
    String text = lines.get(i).text();
    return labelling.at(i) == LineLabel.TITLE
        && (BylineReader.isAccount(text) || BylineReader.looksLikeNames(text));
  }

  /** Two lines that the contents page lists as the name of one body: 某省某市 / 直机关工委. */
  private boolean isListedInTwoLines(ArticleStart start, List<Integer> own, int k) {
    if (k + 1 >= own.size() || own.get(k + 1) != own.get(k) + 1) {
      return false;
    }
    TextLine line = lines.get(own.get(k));
    TextLine more = lines.get(own.get(k + 1));
    boolean adjacent = more.gap() == 0 && line.isTitleLike() && more.isTitleLike();
    String name = adjacent ? CharacterClass.withoutSpaces(line.text() + more.text()) : "";
    return BylineReader.isOrganization(name)
        && start.entryAuthors().stream()
            .anyMatch(author -> CharacterClass.withoutSpaces(author).equals(name));
  }

  /**
   * Below a title or its marked subtitle, a line without a dash that is set as headings of another
   * level are, or that sections are headed with (原因分析): the first heading of the text.
   */
  private boolean isHeading(List<Integer> own, int k) {
    TextLine line = lines.get(own.get(k));
    TextLine above = k == 0 ? line : lines.get(own.get(k - 1));
    if (JournalPhrases.isSectionHead(line.text())) {
      return true;
    }
    boolean set = line.level() > above.level() || (line.bold() && !above.bold());
    boolean more =
        own.subList(k + 1, own.size()).stream()
            .map(lines::get)
            .anyMatch(l -> set && l.level() == line.level() && l.bold() == line.bold());
    return set && !line.text().startsWith("—") && (!subtitle.isEmpty() || more);
  }

  /** The name of a body in two lines: 某省某市 / 直机关工委. */
  private boolean isRestOfBody(List<Integer> own, int k) {
    TextLine line = lines.get(own.get(k));
    if (k == 0 || byline.isEmpty() || line.gap() > 0 || !line.isTitleLike() || line.isProse()) {
      return false;
    }
    String above = lines.get(own.get(k - 1)).text();
    return byline.getLast().equals(above)
        && BylineReader.isOrganization(CharacterClass.withoutSpaces(above + line.text()));
  }

  /**
   * A bare name below the title of an article that is listed without an author, where the others
   * are listed with theirs: whom it is about, not who wrote it.
   */
  private boolean isSubject(int line) {
    return unsigned
        && !BylineReader.isSigned(lines.get(line))
        && BylineReader.isPerson(CharacterClass.withoutSpaces(lines.get(line).text()));
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
      if (other > likeness + 0.1) {
        best = text;
        likeness = other;
      }
    }
    return best;
  }

  /** The by-line's names; the contents page decides which words of it are names. */
  private List<String> authors(ArticleStart start, List<String> byline) {
    List<String> listed =
        start.entryAuthors().stream()
            .filter(a -> BylineReader.isPerson(a) || a.length() >= 2)
            .toList();
    if (byline.isEmpty()) {
      authorSource = AuthorSource.CONTENTS;
      return listed;
    }
    authorSource = this.byline.isEmpty() ? AuthorSource.SIGNATURE : AuthorSource.BYLINE;
    List<String> printed =
        marked ? BylineReader.marked(String.join(" ", byline)) : named(String.join(" ", byline));
    if (listed.isEmpty() && printed.isEmpty()) {
      return BylineReader.translators(String.join(" ", byline));
    }
    if (listed.isEmpty() || printed.size() == listed.size()) {
      return printed;
    }
    if (isListedWithTitle(start, listed, printed)) {
      return printed;
    }
    String compact = CharacterClass.withoutSpaces(String.join("", byline));
    boolean allPrinted =
        listed.stream().allMatch(a -> compact.contains(CharacterClass.withoutSpaces(a)));
    if (allPrinted || printed.isEmpty()) {
      authorSource = AuthorSource.PRINTED_AS_LISTED;
      return listed;
    }
    return printed;
  }

  /**
   * The by-line names all who are listed and more, whom the entry has, too, where its title seemed
   * to end: nothing but a space parts title and names on many contents pages.
   */
  private static boolean isListedWithTitle(
      ArticleStart start, List<String> listed, List<String> printed) {
    String whole = start.entry().map(e -> CharacterClass.withoutSpaces(e.whole())).orElse("");
    return printed.size() > listed.size()
        && printed.containsAll(listed)
        && printed.stream()
            .allMatch(
                name ->
                    BylineReader.isPerson(name) && (listed.contains(name) || whole.contains(name)));
  }

  /** None where a word of the line is no name at all: the line may be no by-line. */
  private static List<String> named(String byline) {
    List<String> names = BylineReader.names(byline);
    boolean all =
        BylineReader.isSigned(byline)
            || names.stream()
                .allMatch(n -> BylineReader.couldBeName(n) || BylineReader.isAccount(n));
    return all ? names : List.of();
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }
}
