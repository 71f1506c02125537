package kange.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.LineRange;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.JumpNote;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.line.WhitespaceNormalizer;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.IssueOutline;

/**
 * Makes blocks of an article's lines: joins paragraphs torn by page breaks and hard wraps, tells
 * inner headings from short paragraphs, sets captions and notes apart.
 */
public final class BodyReader {
  private static final int LONGEST_HEADING = 120;
  private static final int TAIL = 400;

  private final List<TextLine> lines;
  private final DocumentStatistics traits;
  private final NgramCohesion kinship;
  private final HeadingDetector headings;
  private final List<Integer> own;
  private final Set<Integer> captions;
  private final Set<Integer> verse;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<LineRange> textLines = new ArrayList<>();
  private int open;
  private boolean closed = true;
  private boolean ended;

  private BodyReader(
      List<TextLine> lines,
      DocumentStatistics traits,
      NgramCohesion kinship,
      List<Integer> own,
      Set<Integer> captions) {
    this.captions = captions;
    this.lines = lines;
    this.traits = traits;
    this.kinship = kinship;
    this.own = own;
    this.headings = new HeadingDetector(lines, own, kinship);
    this.verse = traits.hardWrapped() ? Set.of() : Verse.lines(lines, own);
  }

  static List<Block> read(IssueOutline outline, List<Integer> body, Set<Integer> captions) {
    return new BodyReader(outline.lines(), outline.traits(), outline.kinship(), body, captions)
        .read();
  }

  /**
   * The blocks of some lines of a file, read by themselves.
   *
   * @param body indexes of lines, in reading order
   */
  public static List<Block> read(
      List<TextLine> lines, DocumentStatistics traits, NgramCohesion kinship, List<Integer> body) {
    return new BodyReader(lines, traits, kinship, body, Set.of()).read();
  }

  private List<Block> read() {
    for (int k = 0; k < own.size(); k++) {
      take(k);
    }
    flush();
    return blocks;
  }

  private void take(int k) {
    TextLine line = lines.get(own.get(k));
    if (line.text().isEmpty()) {
      return;
    }
    if (JumpNote.isAlone(line.text())) {
      add(BlockKind.NOTE, 0, line);
      return;
    }
    Optional<TextLine> next = nextText(k);
    if (JournalPhrases.isClosingNote(line.text())
        && (closed || line.text().startsWith("（") || line.text().startsWith("("))) {
      flush();
      add(BlockKind.NOTE, 0, line);
      ended = true;
    } else if (line.code() || verse.contains(own.get(k))) {
      flush();
      add(BlockKind.QUOTE, 0, line);
    } else if (closed
        && line.text().startsWith("—")
        && line.isTitleLike()
        && !line.endsSentence()
        && next.filter(n -> n.text().startsWith("—")).isEmpty()) {
      flush();
      add(BlockKind.QUOTE, 0, line);
    } else if (captions.contains(own.get(k)) || isCaption(line, next)) {
      add(BlockKind.CAPTION, 0, line);
    } else if (closed && headings.isHeading(k, traits)) {
      takeHeading(line);
    } else {
      takeProse(line, next);
    }
  }

  private Optional<TextLine> nextText(int k) {
    for (int n = k + 1; n < own.size(); n++) {
      TextLine line = lines.get(own.get(n));
      if (!line.text().isEmpty()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private boolean isCaption(TextLine line, Optional<TextLine> next) {
    if (JournalPhrases.isPhotoNote(line.text()) && line.chars() <= 80) {
      return true;
    }
    if (!line.isTitleLike() || line.endsSentence() || traits.hardWrapped()) {
      return false;
    }
    if (ended && closed) {
      return next.filter(TextLine::isProse).isEmpty();
    }
    if (closed
        || line.chars() > 40
        || line.endsWithMark()
        || next.isEmpty()
        || !next.get().isProse()) {
      return false;
    }
    String torn = tail();
    return kinship.join(torn, next.get().text()) > kinship.join(torn, line.text()) + 0.2
        && line.text().indexOf('，') != line.chars() - 1;
  }

  /** The end of the open paragraph: as much as tells how it goes on. */
  private String tail() {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  private void takeHeading(TextLine line) {
    flush();
    Optional<Block> open =
        Optional.of(blocks)
            .filter(before -> !before.isEmpty())
            .map(List::getLast)
            .filter(last -> goesOn(last, line));
    if (open.isPresent()) {
      Block last = open.get();
      List<LineRange> ranges = new ArrayList<>(last.lines());
      ranges.add(line.range());
      String joiner = line.bold() ? " " : "";
      blocks.set(
          blocks.size() - 1,
          new Block(BlockKind.HEADING, last.level(), last.text() + joiner + line.text(), ranges));
    } else {
      add(BlockKind.HEADING, headings.level(line), line);
    }
    ended = false;
  }

  private boolean goesOn(Block last, TextLine line) {
    return last.kind() == BlockKind.HEADING
        && last.text().length() < LONGEST_HEADING
        && last.lines().getLast().last() == line.number() - 1 - line.gap()
        && ((line.bold() && line.gap() == 0)
            || headings.continuesHeading(last.text(), line, kinship));
  }

  private void takeProse(TextLine line, Optional<TextLine> next) {
    if (closed || (line.indented() && kinship.join(tail(), line.text()) < 0.5)) {
      flush();
    }
    WhitespaceNormalizer.join(text, line.text());
    open += CharacterClass.balance(line.text());
    textLines.add(line.range());
    closed = line.endsWithMark() || closes(line, next);
    ended = line.endsWithMark();
    if (closed) {
      flush();
    }
  }

  private boolean closes(TextLine line, Optional<TextLine> next) {
    String t = line.text();
    char last = t.charAt(t.length() - 1);
    if (traits.hardWrapped()) {
      boolean full = line.chars() >= 0.8 * traits.wrapWidth();
      return (line.endsSentence() && (!full || next.isEmpty() || next.get().gap() > 0))
          || (CharacterClass.endsParagraph(t) && !full);
    }
    if (line.endsSentence()) {
      return true;
    }
    if (CharacterClass.isClosing(last)) {
      return !line.isProse() || next.filter(TextLine::isProse).isEmpty();
    }
    boolean waits = open > 0 && next.filter(TextLine::isProse).isPresent();
    return CharacterClass.endsParagraph(t) && !waits;
  }

  private void add(BlockKind kind, int level, TextLine line) {
    blocks.add(new Block(kind, level, line.text(), List.of(line.range())));
  }

  private void flush() {
    if (!text.isEmpty()) {
      blocks.add(
          new Block(
              BlockKind.PARAGRAPH,
              0,
              WhitespaceNormalizer.paragraph(text.toString()),
              ranges(textLines)));
    }
    text.setLength(0);
    textLines.clear();
    open = 0;
    closed = true;
  }

  /** Neighbouring ranges joined, in reading order. */
  private static List<LineRange> ranges(List<LineRange> lines) {
    List<LineRange> ranges = new ArrayList<>();
    for (LineRange line : lines) {
      if (!ranges.isEmpty() && ranges.getLast().last() == line.first() - 1) {
        ranges.set(ranges.size() - 1, new LineRange(ranges.getLast().first(), line.last()));
      } else {
        ranges.add(line);
      }
    }
    return ranges;
  }
}
