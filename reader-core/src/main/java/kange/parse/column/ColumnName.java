package kange.parse.column;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.JumpNote;
import kange.parse.line.TextLine;

/** How the names of columns are printed: in brackets, behind ornaments, with spaces. Stateless. */
public final class ColumnName {
  /** Brackets that columns are set in; each closes at the same place in {@link #CLOSING}. */
  public static final String OPENING = "【〔［[〖「『〈《<";

  /** What closes them. */
  public static final String CLOSING = "】〕］]〗」』〉》>";

  /** What leads out of the journal: 原文链接, 项目地址. */
  private static final List<String> POINTERS = List.of("链接", "地址", "网址", "主页");

  /** The instalment of a series: 治水系列报道（四）, 走基层系列之三. */
  private static final Pattern INSTALMENT =
      Pattern.compile("系列(?:报道|报导|访谈|评论|文章)?(?:[（(]|之)[0-9一二三四五六七八九十]{1,3}[）)]?$");

  private static final String MISREAD_BRACKETS = "rJILlT1|[]\"'_";

  private ColumnName() {}

  /** Whether a line only leads to a page of the web: no column is called so. */
  public static boolean isPointer(String text) {
    return POINTERS.stream().anyMatch(CharacterClass.withoutSpaces(text)::endsWith);
  }

  /**
   * Whether it tells of one article alone: which part of a series it is, where its text goes on.
   */
  private static boolean isOfOneArticle(String text) {
    String tight = CharacterClass.withoutSpaces(text);
    return INSTALMENT.matcher(tight).find() || JumpNote.of(tight).isPresent();
  }

  /**
   * Whether a line names no column wherever it stands, over a title or on a contents page: fields
   * of a masthead, captions, prompts, what leads elsewhere, what tells of one article.
   */
  public static boolean isNone(String text) {
    return JournalPhrases.isMasthead(text)
        || JournalPhrases.isStaff(text)
        || JournalPhrases.isPrompt(text)
        || JournalPhrases.isPhotoNote(text)
        || JournalPhrases.isRestriction(text)
        || isPointer(text)
        || isOfOneArticle(text);
  }

  /** What a line is marked with, or empty. */
  public static String mark(TextLine line) {
    if (!line.lead().isEmpty()) {
      return line.lead().substring(0, 1);
    }
    if (isBracketed(line.text())) {
      return line.text().substring(0, 1);
    }
    return line.level() > 0 ? "#" : line.bold() ? "**" : "";
  }

  /** Whether the whole text stands in brackets, or in what scans make of them. */
  public static boolean isBracketed(String text) {
    if (text.length() < 3) {
      return false;
    }
    int kind = OPENING.indexOf(text.charAt(0));
    char last = text.charAt(text.length() - 1);
    return (kind >= 0 && last == CLOSING.charAt(kind) && text.indexOf(last) == text.length() - 1)
        || isMisreadFrame(text)
        || ("—-·◆".indexOf(text.charAt(0)) >= 0 && last == text.charAt(0));
  }

  /** 「讲述J: of the two brackets one is right, and nothing else within is a bracket. */
  private static boolean isMisreadFrame(String text) {
    int end = text.length() - 1;
    boolean opens = OPENING.indexOf(text.charAt(0)) >= 0;
    boolean closes = CLOSING.indexOf(text.charAt(end)) >= 0;
    boolean framed =
        (opens && closes)
            || (opens && isMisread(text, end, end - 1))
            || (closes && isMisread(text, 0, 1));
    return framed
        && text.substring(1, end).chars().noneMatch(c -> (OPENING + CLOSING).indexOf(c) >= 0);
  }

  /** A sign that scans make of brackets, beside a Han character: r讲述J is 「讲述」. */
  private static boolean isMisread(String name, int at, int beside) {
    return MISREAD_BRACKETS.indexOf(name.charAt(at)) >= 0
        && beside >= 0
        && beside < name.length()
        && CharacterClass.isHan(name.charAt(beside));
  }

  /** A column's name without brackets and the spaces of short names ("要 闻"). */
  public static String of(String text) {
    String name = isBracketed(text) ? text.substring(1, text.length() - 1) : text;
    int from = 0;
    int to = name.length();
    while (from < to
        && ("·•— ".indexOf(name.charAt(from)) >= 0 || isMisread(name, from, from + 1))) {
      from++;
    }
    while (to > from
        && ("·•— ".indexOf(name.charAt(to - 1)) >= 0 || isMisread(name, to - 1, to - 2))) {
      to--;
    }
    String trimmed = name.substring(from, to);
    boolean spread = CharacterClass.length(trimmed) <= 3 || isSpread(trimmed);
    return spread ? CharacterClass.withoutSpaces(trimmed) : trimmed;
  }

  /** 经 验 交 流: each character by itself. */
  private static boolean isSpread(String name) {
    return Arrays.stream(name.split("\\s+")).allMatch(part -> part.length() == 1);
  }
}
