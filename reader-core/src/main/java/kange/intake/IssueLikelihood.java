package kange.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.LeftoverKind;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.parse.warning.ParseMessage;

/**
 * Whether a file looks like an issue of a journal at all, by what it was read as: a greeting, a
 * list, a log or a table has neither sentences under a title nor a masthead. Who is refused wrongly
 * may be filed all the same; what is filed wrongly stands on the shelf.
 */
final class IssueLikelihood {
  /** Chinese characters in whole sentences: the shortest report of a bulletin has more. */
  private static final int SOME_PROSE = 60;

  /** 好的。 is an answer, not a sentence of an article. */
  private static final int CHARACTERS_OF_A_SENTENCE = 6;

  /**
   * Of a sentence with links and names in Latin letters so much is Chinese; of a log's line less.
   */
  private static final double WRITTEN = 0.3;

  private static final int LETTERS_OF_A_TITLE = 2;

  private static final Set<String> UNTITLED =
      Set.of(ParseMessage.TITLE_NOT_FOUND.warning(), ParseMessage.NO_TITLE.warning());

  private static final String ENDS = "。！？!?";

  /** What no file says by chance. */
  private static final Set<CardField> NUMBERS =
      EnumSet.of(CardField.NUMBER, CardField.SERIAL, CardField.DATE);

  private IssueLikelihood() {}

  /** Whether it may be filed without a person's word. */
  static boolean isIssue(ParsedIssue parsed) {
    if (hasMasthead(parsed)) {
      return true;
    }
    List<Article> articles = parsed.articles();
    long all = articles.stream().mapToLong(IssueLikelihood::prose).sum();
    return all >= SOME_PROSE
        && (articles.stream().anyMatch(a -> isTitled(a) && prose(a) >= SOME_PROSE)
            || saysAnything(parsed)
            || hasContents(parsed));
  }

  /**
   * Journal and number, both said by the text: a cover alone, or an issue of pictures and verse.
   */
  private static boolean hasMasthead(ParsedIssue parsed) {
    return isSaid(parsed, CardField.JOURNAL)
        && NUMBERS.stream().anyMatch(field -> isSaid(parsed, field));
  }

  private static boolean saysAnything(ParsedIssue parsed) {
    return EnumSet.allOf(CardField.class).stream().anyMatch(field -> isSaid(parsed, field));
  }

  private static boolean isSaid(ParsedIssue parsed, CardField field) {
    FieldOrigin origin = parsed.origins().get(field);
    return origin != null && origin.kind() == FieldOrigin.Kind.TEXT;
  }

  private static boolean hasContents(ParsedIssue parsed) {
    return parsed.other().stream().anyMatch(leftover -> leftover.kind() == LeftoverKind.TOC);
  }

  private static boolean isTitled(Article article) {
    boolean found =
        article.warnings().stream().map(ParseWarning::code).noneMatch(UNTITLED::contains);
    long letters = article.title().codePoints().filter(Character::isLetter).count();
    return found && letters >= LETTERS_OF_A_TITLE;
  }

  private static long prose(Article article) {
    return article.blocks().stream().map(Block::text).mapToLong(IssueLikelihood::prose).sum();
  }

  /** The Chinese characters of whole sentences; in one pass, for a log's line may be megabytes. */
  private static long prose(String text) {
    long prose = 0;
    long ideographs = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ideographs += Character.isIdeographic(c) ? 1 : 0;
      if (ENDS.indexOf(c) >= 0) {
        int length = i - begin;
        boolean words = length >= CHARACTERS_OF_A_SENTENCE && ideographs >= WRITTEN * length;
        prose += words ? ideographs : 0;
        ideographs = 0;
        begin = i + 1;
      }
    }
    return prose;
  }
}
