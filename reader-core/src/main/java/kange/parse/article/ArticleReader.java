package kange.parse.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.LineRange;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.IssueOutline;

/** Makes an article of a draft: head, blocks, notes, where it was taken from, confidence. */
public final class ArticleReader {
  /** Stands for the title of an article that has none. */
  public static final String UNTITLED = "（无题）";

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:来源|来自|转自|摘自|摘编自|转载自|原载|选自|原载于|來源|轉自|摘自於)\\s*[：:]?\\s*(?:《([^《》]{1,40})》|([^《》（()）。，；\\s]{2,30}))");

  private final IssueOutline outline;

  public ArticleReader(IssueOutline outline) {
    this.outline = outline;
  }

  /** Reads one article; how sure that is comes after, when all are read. */
  public ReadArticle read(ArticleSegment draft) {
    Head head = HeadReader.read(outline, draft);
    List<Block> blocks = new ArrayList<>(leads(head));
    blocks.addAll(BodyReader.read(outline, head.body(), draft.captions()));
    Optional<String> note = notes(blocks);
    List<Contributor> authors = head.authors().stream().map(BylineReader::contributor).toList();
    Article article =
        new Article(
            head.title().isEmpty() ? UNTITLED : head.title(),
            head.subtitle(),
            head.kicker(),
            authors,
            head.byline(),
            outline.column(draft),
            draft.start().entry().flatMap(ContentsEntry::page),
            source(note, head.byline()),
            note,
            lines(draft),
            blocks,
            0,
            List.of());
    return new ReadArticle(article, draft, head);
  }

  /** Captions and introductions printed above the title stand first, each for itself. */
  private List<Block> leads(Head head) {
    List<Block> blocks = new ArrayList<>();
    for (int i : head.lead()) {
      TextLine line = outline.lines().get(i);
      BlockKind kind =
          line.endsSentence()
              ? BlockKind.PARAGRAPH
              : JournalPhrases.isPhotoNote(line.text()) ? BlockKind.CAPTION : BlockKind.QUOTE;
      blocks.add(new Block(kind, 0, line.text(), List.of(line.range())));
    }
    return blocks;
  }

  /** The notes of an article, a line each. */
  public static Optional<String> notes(List<Block> blocks) {
    List<String> notes = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.NOTE) {
        notes.add(block.text());
      }
    }
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes));
  }

  /** The paper that note or by-line say an article was taken from. */
  public static Optional<String> source(Optional<String> note, Optional<String> byline) {
    for (String text : List.of(note.orElse(""), byline.orElse(""))) {
      Matcher m = SOURCE.matcher(text);
      if (m.find()) {
        return Optional.of((m.group(1) != null ? m.group(1) : m.group(2)).strip());
      }
    }
    return Optional.empty();
  }

  /** The draft's lines as ranges; blank lines between neighbours are bridged. */
  private List<LineRange> lines(ArticleSegment draft) {
    List<LineRange> ranges = new ArrayList<>();
    int previous = -2;
    for (int i : draft.lines()) {
      LineRange line = outline.lines().get(i).range();
      if (i == previous + 1) {
        LineRange last = ranges.removeLast();
        ranges.add(new LineRange(last.first(), line.last()));
      } else {
        ranges.add(line);
      }
      previous = i;
    }
    return ranges;
  }
}
