package kange.parse.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Block;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.parse.article.ReadArticle;
import kange.parse.contents.ContentsEntry;
import kange.parse.label.Labelling;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;
import kange.parse.warning.ParseMessage;
import kange.parse.warning.ParseWarnings;

/** Says which lines a doubt is about, in the words of {@link ParseMessage}. */
final class DoubtMessages {
  /** A line that is a title with more than this probability is worth a look. */
  private static final double MAYBE = 0.05;

  /** Lines at the ends of a text that a doubt about them names. */
  private static final int EDGE = 4;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final Labelling labelling;

  DoubtMessages(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    this.labelling = outline.labelling();
  }

  /** Whether a warning of its own can be made of it; the rest only adds to the others. */
  boolean speaks(Evidence evidence) {
    return code(evidence).isPresent();
  }

  /** What of an article an evidence tells against. */
  Optional<ArticleField> field(Evidence evidence) {
    return code(evidence).flatMap(ParseMessage::field);
  }

  private static Optional<ParseMessage> code(Evidence evidence) {
    return switch (evidence) {
      case TITLE_UNSURE,
          HEAD_UNSURE,
          TITLE_LONG,
          TITLE_SHORT,
          TITLE_OF_SEVERAL_LINES,
          HAS_KICKER,
          HAS_SUBTITLE,
          SUBTITLE_UNMARKED,
          KICKER_UNKNOWN,
          KICKER_UNUSUAL,
          TITLE_LINES_UNUSUAL,
          TITLE_OF_NAMES,
          TITLE_LOOK_UNUSUAL,
          ABOVE_ENDS_SHORT,
          GAP_ABOVE_UNSURE,
          KICKER_OF_ABOVE,
          ABOVE_ENDS_OF_OWN,
          LINE_ABOVE_LEFT ->
          Optional.of(ParseMessage.HEAD_UNSURE);
      case TEXT_START_UNSURE,
          LEAD_ABOVE_TITLE,
          MANY_AUTHORS,
          AUTHOR_NO_PERSON,
          SIGNED_BEHIND_TEXT,
          SUBTITLE_OF_NAME,
          SIGNED_UNUSUAL,
          BYLINE_INSIDE ->
          Optional.of(ParseMessage.BYLINE_UNSURE);
      case ENTRY_SKIPPED, TITLE_INSIDE, LONG, MASTHEAD_INSIDE, HEADING_LIKE_TITLE_INSIDE ->
          Optional.of(ParseMessage.MAY_HOLD_ANOTHER);
      case NEXT_UNSURE,
          GAP_UNSURE,
          TEXT_END_UNSURE,
          SHORT,
          LINES_LEFT_INSIDE,
          ENDS_EDITORIAL,
          END_OF_BELOW ->
          Optional.of(ParseMessage.BORDER_UNSURE);
      case NAMES_UNLIKELY, ENTRY_UNSIGNED_BUT_SIGNED, BYLINE_UNREAD, AUTHOR_LATIN ->
          Optional.of(ParseMessage.BYLINE_UNSURE);
      case UNTITLED -> Optional.of(ParseMessage.TITLE_NOT_FOUND);
      case TITLE_UNLIKE_ENTRY, PLACE_UNLIKE -> Optional.of(ParseMessage.TITLE_DIFFERS);
      case NOT_LISTED -> Optional.of(ParseMessage.ARTICLE_NOT_IN_CONTENTS);
      case NO_COLUMN,
          NO_COLUMNS,
          COLUMN_OF_LABEL,
          LABEL_DIFFERS,
          COLUMN_UNUSUAL,
          COLUMN_OF_ONE,
          LABELS_UNUSED,
          COLUMNS_OF_ONE,
          COLUMNS_UNUSUAL,
          COLUMNS_FEW ->
          Optional.of(ParseMessage.COLUMN_UNSURE);
      case NO_PAGE,
          PAGES_UNUSUAL,
          PAGE_OUT_OF_ORDER,
          PAGE_SHARED,
          CONTENTS_UNSURE,
          CONTENTS_UNREAD ->
          Optional.of(ParseMessage.PAGE_UNSURE);
      case AUTHORS_DIFFER -> Optional.of(ParseMessage.AUTHOR_DIFFERS);
      case ENTRY_SIGNED_BUT_UNSIGNED -> Optional.of(ParseMessage.AUTHOR_ONLY_LISTED);
      case UNSIGNED_AMONG_SIGNED -> Optional.of(ParseMessage.NO_AUTHOR);
      case NO_PARAGRAPH -> Optional.of(ParseMessage.NO_TEXT);
      case TORN_END -> Optional.of(ParseMessage.TORN_END);
      case MOVED, JUMP_INSIDE -> Optional.of(ParseMessage.CONTINUED_ELSEWHERE);
      case ANY, WITHOUT_CONTENTS, WRAPPED, ENTRIES_UNPLACED, ARTICLES_UNLISTED, FILE_UNSURE ->
          Optional.empty();
    };
  }

  ParseWarning of(Evidence evidence, int k) {
    ReadArticle read = articles.get(k);
    ParseMessage code = trueOf(code(evidence).orElseThrow(), k);
    return switch (code) {
      case TITLE_DIFFERS -> warning(code, head(read), listed(read.segment().start()));
      case AUTHOR_DIFFERS, AUTHOR_ONLY_LISTED ->
          warning(code, head(read), String.join(" ", read.segment().start().entryAuthors()));
      case MAY_HOLD_ANOTHER -> warning(code, inside(read));
      case BORDER_UNSURE, END_UNSURE -> warning(code, border(k));
      case BYLINE_UNSURE, NO_AUTHOR -> warning(code, beginning(read));
      case TORN_END -> warning(code, torn(read.article()));
      case CONTINUED_ELSEWHERE, JUMP_OPEN -> warning(code, read.article().lines());
      default -> warning(code, head(read));
    };
  }

  /** The same doubt in words that presume nothing which is not there. */
  private ParseMessage trueOf(ParseMessage code, int k) {
    ReadArticle read = articles.get(k);
    return switch (code) {
      case TITLE_NOT_FOUND ->
          read.segment().start().entry().isPresent() ? code : ParseMessage.NO_TITLE;
      case NO_TEXT -> read.article().blocks().isEmpty() ? code : ParseMessage.NO_PARAGRAPH;
      case BORDER_UNSURE -> k + 1 < articles.size() ? code : ParseMessage.END_UNSURE;
      case CONTINUED_ELSEWHERE ->
          TornText.isMoved(outline, read.segment()) ? code : ParseMessage.JUMP_OPEN;
      default -> code;
    };
  }

  /** What the contents page has, be it no title of its own. */
  private static String listed(ArticleStart start) {
    return start.entryTitle().orElseGet(() -> start.entry().map(ContentsEntry::whole).orElse(""));
  }

  /** Nothing by itself tells against the article, but much of its file is unsure. */
  ParseWarning ofFile(int k) {
    return warning(ParseMessage.FILE_UNSURE, head(articles.get(k)));
  }

  private static ParseWarning warning(ParseMessage code, List<LineRange> lines, Object... with) {
    return ParseWarnings.warning(code, lines, with);
  }

  private List<LineRange> ranges(List<Integer> indices) {
    List<Integer> numbers = new ArrayList<>();
    for (int i : indices) {
      TextLine line = outline.lines().get(i);
      for (int n = line.number(); n <= line.last(); n++) {
        numbers.add(n);
      }
    }
    return LineRange.of(numbers);
  }

  private List<LineRange> head(ReadArticle read) {
    Set<Integer> body = new HashSet<>(read.head().body());
    List<Integer> lines = read.segment().lines().stream().filter(i -> !body.contains(i)).toList();
    return ranges(lines.isEmpty() ? read.segment().lines().subList(0, 1) : lines);
  }

  private List<LineRange> beginning(ReadArticle read) {
    List<Integer> own = read.segment().lines();
    List<Integer> body = read.head().body();
    int stop = body.isEmpty() ? own.size() : Math.max(0, own.indexOf(body.getFirst())) + EDGE;
    return ranges(own.subList(0, Math.min(own.size(), Math.max(1, stop))));
  }

  /** Lines of the text that may be titles; the whole text where none stands out. */
  private List<LineRange> inside(ReadArticle read) {
    List<Integer> maybe =
        read.head().body().stream().filter(i -> labelling.titleProbability(i) > MAYBE).toList();
    return maybe.isEmpty() ? read.article().lines() : ranges(maybe);
  }

  private List<LineRange> border(int k) {
    List<Integer> own = articles.get(k).segment().lines();
    List<Integer> lines = new ArrayList<>(own.subList(Math.max(0, own.size() - EDGE), own.size()));
    if (k + 1 < articles.size()) {
      List<Integer> next = articles.get(k + 1).segment().lines();
      lines.addAll(next.subList(0, Math.min(next.size(), EDGE)));
    }
    return ranges(lines.stream().sorted().distinct().toList());
  }

  private static List<LineRange> torn(Article article) {
    return TornText.endOf(article).map(Block::lines).orElse(article.lines());
  }
}
