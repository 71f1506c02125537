package kange.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/** Reads title, 引题, 副标题 and by-line of a draft, with the help of its contents entry. */
final class HeadReader {
  private static final Pattern NUMBERED =
      Pattern.compile("^(第[一二三四五六七八九十]+[章节部]|[（(]?[一二三四五六七八九十\\d]{1,3}[、.．)）]).*");

  /** Lines below the title that are looked at for subtitle and by-line. */
  private static final int DEPTH = 6;

  private static final int LONGEST_SUBTITLE = 34;
  private static final int LONGEST_KICKER = 40;

  private static final Pattern NAMES_APART = Pattern.compile("[\\s、，,]+");

  private final List<TextLine> lines;

  private final List<String> titleParts = new ArrayList<>();
  private final List<Integer> titleLines = new ArrayList<>();
  private final List<String> subtitle = new ArrayList<>();
  private final List<String> kicker = new ArrayList<>();
  private final List<String> byline = new ArrayList<>();
  private final List<Integer> lead = new ArrayList<>();
  private final List<Integer> body = new ArrayList<>();

  private final boolean authorsListed;
  private boolean marked;

  private HeadReader(IssueOutline outline) {
    this.lines = outline.lines();
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
      takeTitle(own.get(k++));
    }
    if (!titleLines.isEmpty() || start.entry().isEmpty()) {
      k = takeBelow(own, k, start);
    }
    body.addAll(own.subList(k, own.size()));
    return new Head(
        title(start),
        joined(subtitle),
        joined(kicker),
        joined(byline),
        authors(start),
        lead,
        body,
        titleLines);
  }

  private void takeAbove(int i) {
    TextLine line = lines.get(i);
    boolean apart =
        !line.isTitleLike() || line.endsSentence() || JournalPhrases.isPhotoNote(line.text());
    if (!apart && line.chars() <= LONGEST_KICKER) {
      kicker.add(line.text());
    } else {
      lead.add(i);
    }
  }

  private void takeTitle(int i) {
    titleLines.add(i);
    String text = lines.get(i).text();
    if (text.startsWith("—") || !subtitle.isEmpty()) {
      subtitle.add(text);
    } else {
      titleParts.add(text);
    }
  }

  private int takeBelow(List<Integer> own, int from, ArticleStart start) {
    int k = from;
    int stop = Math.min(own.size(), from + DEPTH);
    while (k < stop) {
      TextLine line = lines.get(own.get(k));
      String text = line.text();
      if (!line.isTitleLike() || (line.isProse() && !BylineReader.isSigned(line))) {
        return k;
      }
      boolean follows = k > from && line.gap() == 0;
      if (!byline.isEmpty() && !follows && !BylineReader.isSigned(line)) {
        return k;
      }
      if ((text.startsWith("—") && byline.isEmpty())
          || (follows && !subtitle.isEmpty() && byline.isEmpty() && !isByline(text, start))) {
        subtitle.add(text);
      } else if (BylineReader.isSigned(line) || isByline(text, start)) {
        marked |= line.known().contains(LineHint.BYLINE);
        byline.add(text);
      } else if (k + 1 < stop
          && isByline(text + lines.get(own.get(k + 1)).text(), start)
          && lines.get(own.get(k + 1)).gap() == 0) {
        byline.add(text + lines.get(own.get(++k)).text());
      } else if (byline.isEmpty() && subtitle.isEmpty() && isPlainSubtitle(own, k)) {
        subtitle.add(text);
      } else {
        return k;
      }
      k++;
    }
    return k;
  }

  private boolean isByline(String text, ArticleStart start) {
    if (text.length() > 90) {
      return false;
    }
    String compact = CharacterClass.withoutSpaces(BylineReader.stripped(text));
    for (String author : start.entryAuthors()) {
      String wanted = CharacterClass.withoutSpaces(author);
      if (compact.endsWith(wanted)
          || (wanted.length() >= 5 && TitleSimilarity.of(compact, wanted) >= 0.75)) {
        return true;
      }
    }
    boolean all =
        !start.entryAuthors().isEmpty()
            && TitleSimilarity.of(
                    compact, CharacterClass.withoutSpaces(String.join("", start.entryAuthors())))
                >= 0.7;
    boolean unsigned = authorsListed && start.entry().isPresent() && start.entryAuthors().isEmpty();
    return all
        || BylineReader.isSigned(text)
        || (!unsigned
            && !NUMBERED.matcher(text).matches()
            && BylineReader.looksLikeNames(text)
            && text.indexOf('，') < 0);
  }

  /** A short line between title and text, before any by-line, that no inner heading looks like. */
  private boolean isPlainSubtitle(List<Integer> own, int k) {
    TextLine line = lines.get(own.get(k));
    return k + 1 < own.size()
        && line.chars() <= LONGEST_SUBTITLE
        && line.gap() <= 2
        && !line.endsSentence()
        && !line.bold()
        && line.text().indexOf('：') < 0
        && !NUMBERED.matcher(line.text()).matches()
        && !JournalPhrases.isPhotoNote(line.text())
        && line.level() <= 2;
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
    List<String> phrases = List.of(printed.split("\\s+"));
    for (int turn = 1; turn < phrases.size() && phrases.size() <= 6; turn++) {
      List<String> turned = new ArrayList<>(phrases.subList(turn, phrases.size()));
      turned.addAll(phrases.subList(0, turn));
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
  private List<String> authors(ArticleStart start) {
    List<String> listed =
        start.entryAuthors().stream()
            .filter(a -> BylineReader.isPerson(a) || a.length() >= 2)
            .toList();
    if (byline.isEmpty()) {
      return listed;
    }
    List<String> printed = marked ? divided() : BylineReader.names(String.join(" ", byline));
    if (listed.isEmpty() || printed.size() == listed.size()) {
      return printed;
    }
    String compact = CharacterClass.withoutSpaces(String.join("", byline));
    boolean allPrinted =
        listed.stream().allMatch(a -> compact.contains(CharacterClass.withoutSpaces(a)));
    return allPrinted || printed.isEmpty() ? listed : printed;
  }

  /** Names behind the mark that a librarian entered: whatever stands between gaps and commas. */
  private List<String> divided() {
    return NAMES_APART.splitAsStream(String.join(" ", byline)).filter(n -> !n.isBlank()).toList();
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }
}
