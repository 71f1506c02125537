package kange.parse.doubt;

import kange.model.issue.Article;
import kange.model.issue.BlockKind;
import kange.parse.article.ReadArticle;
import kange.parse.line.JournalPhrases;
import kange.parse.line.JumpNote;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;
import kange.parse.segment.IssueOutline;

/** What speaks for and against an article in its text: its length, its ends, what is inside it. */
final class TextEvidence {
  private static final int SHORT_TEXT = 120;
  private static final double MUCH_LONGER = 3;

  private TextEvidence() {}

  /**
   * Adds to the evidence of an article.
   *
   * @param usualChars length of the middle article of the file
   */
  static void add(double[] values, IssueOutline outline, ReadArticle read, int usualChars) {
    Article article = read.article();
    int chars = FileEvidence.chars(outline, read);
    ArticleEvidence.set(values, Evidence.SHORT, chars < SHORT_TEXT);
    ArticleEvidence.set(values, Evidence.LONG, chars > MUCH_LONGER * usualChars);
    ArticleEvidence.set(
        values,
        Evidence.NO_PARAGRAPH,
        article.blocks().stream().noneMatch(b -> b.kind() == BlockKind.PARAGRAPH));
    ArticleEvidence.set(values, Evidence.TORN_END, TornText.endOf(article).isPresent());
    ArticleEvidence.set(values, Evidence.MOVED, TornText.isMoved(outline, read.segment()));
    inside(values, outline, read);
  }

  /** Lines of the text that would stand at another place: a jump, a by-line, a heading. */
  private static void inside(double[] values, IssueOutline outline, ReadArticle read) {
    boolean jump = false;
    boolean byline = false;
    boolean masthead = false;
    boolean heading = false;
    int title = read.segment().start().first();
    for (int i : read.head().body()) {
      TextLine line = outline.lines().get(i);
      if (line.text().length() > JournalPhrases.SHORT || line.chars() == 0) {
        continue;
      }
      jump = jump || JumpNote.marks(line.text());
      byline = byline || (line.isTitleLike() && BylineReader.isSigned(line));
      masthead = masthead || (line.isTitleLike() && JournalPhrases.isMasthead(line.text()));
      heading = heading || isLike(line, outline.lines().get(title));
    }
    ArticleEvidence.set(values, Evidence.JUMP_INSIDE, jump);
    ArticleEvidence.set(values, Evidence.BYLINE_INSIDE, byline);
    ArticleEvidence.set(values, Evidence.MASTHEAD_INSIDE, masthead);
    ArticleEvidence.set(values, Evidence.HEADING_LIKE_TITLE_INSIDE, heading);
  }

  private static boolean isLike(TextLine line, TextLine title) {
    return line.isTitleLike()
        && line.level() == title.level()
        && line.bold() == title.bold()
        && line.gap() >= title.gap()
        && (line.level() > 0 || line.bold() || line.gap() > 1)
        && !line.endsSentence();
  }
}
