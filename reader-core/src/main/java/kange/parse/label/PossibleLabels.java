package kange.parse.label;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a line can be at all, whatever stands around it: the contents page is known before; a guide
 * or a notice has a heading that says so; running text is nothing of cover, masthead or page.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed
final class PossibleLabels {
  private static final Set<LineLabel> ALL = EnumSet.complementOf(EnumSet.of(LineLabel.CONTENTS));

  /** Cover, masthead, page and caption have no sentences of such length. */
  private static final Set<LineLabel> OF_TEXT =
      EnumSet.of(
          LineLabel.BODY, LineLabel.BYLINE, LineLabel.GUIDE, LineLabel.NOTICE, LineLabel.KICKER);

  /** 扫码收听 and its like, wherever they stand. */
  private static final Set<LineLabel> OF_PROMPT =
      EnumSet.of(LineLabel.FOLIO, LineLabel.MASTHEAD, LineLabel.NOTICE);

  /** What is set in lines of its own, and is no sentence. */
  private static final Set<LineLabel> OF_SHORT_LINES =
      EnumSet.of(LineLabel.TITLE, LineLabel.TITLE_MORE, LineLabel.BANNER);

  /** 封面：… names a picture that no article has. */
  private static final Set<LineLabel> OF_COVER =
      EnumSet.of(LineLabel.MASTHEAD, LineLabel.CAPTION, LineLabel.FOLIO);

  /** What goes on with an article, and cannot where a librarian's mark has ended it. */
  private static final Set<LineLabel> OF_ARTICLE_ABOVE =
      EnumSet.of(LineLabel.TITLE_MORE, LineLabel.SUBTITLE, LineLabel.BODY, LineLabel.BYLINE);

  /** Further down, a by-line or a text says nothing of a short sentence. */
  private static final int MOST_SENTENCES = 8;

  private PossibleLabels() {}

  /** By a label's ordinal, whether the line can be that. */
  static boolean[] of(FeatureTable table, int line) {
    boolean text = isText(table, line);
    boolean[] possible = new boolean[LineLabel.values().length];
    for (LineLabel label : candidates(table, line, text)) {
      possible[label.ordinal()] = true;
    }
    possible[LineLabel.TITLE_MORE.ordinal()] &= line > 0;
    possible[LineLabel.SUBTITLE.ordinal()] &= line > 0;
    possible[LineLabel.GUIDE.ordinal()] &= table.has(line, LineFeature.BELOW_GUIDE_HEAD);
    possible[LineLabel.NOTICE.ordinal()] &=
        !table.has(line, LineFeature.HAS_STOP) || table.has(line, LineFeature.BELOW_NOTICE_HEAD);
    if (isSentence(table, line)) {
      for (LineLabel label : OF_SHORT_LINES) {
        possible[label.ordinal()] = false;
      }
    }
    if (beginsBehindEnd(table, line)) {
      for (LineLabel label : OF_ARTICLE_ABOVE) {
        possible[label.ordinal()] = false;
      }
    }
    possible[LineLabel.KICKER.ordinal()] &= !isSaid(table, line) || isApart(table, line);
    boolean saidBy = table.has(line, LineFeature.STARTS_DASH) && !isField(table, line);
    if (isSentenceBelowText(table, line) || isClauses(table, line) || saidBy) {
      possible[LineLabel.MASTHEAD.ordinal()] = false;
    }
    possible[LineLabel.BODY.ordinal()] &= !signsListedTitle(table, line);
    possible[LineLabel.FOLIO.ordinal()] &=
        !table.has(line, LineFeature.BULLET) || table.has(line, LineFeature.FOLIO_NUMBER);
    if (isNoticeHead(table, line)) {
      possible[LineLabel.BODY.ordinal()] = false;
      possible[LineLabel.KICKER.ordinal()] = false;
    }
    return possible;
  }

  private static Set<LineLabel> candidates(FeatureTable table, int line, boolean text) {
    boolean small = table.has(line, LineFeature.TITLE_LIKE) && !table.has(line, LineFeature.PROSE);
    if (small && table.has(line, LineFeature.PROMPT)) {
      return OF_PROMPT;
    }
    if (small && table.has(line, LineFeature.COVER_CAPTION)) {
      return OF_COVER;
    }
    return text ? OF_TEXT : ALL;
  }

  /** 作者：… right below a title that the contents page lists is no text, whoever signs. */
  private static boolean signsListedTitle(FeatureTable table, int line) {
    return line > 0
        && table.has(line, LineFeature.SIGNED)
        && table.has(line, LineFeature.TITLE_LIKE)
        && !table.has(line, LineFeature.HAS_STOP)
        && (table.has(line - 1, LineFeature.PLACED_FIRST_EXACTLY)
            || table.has(line - 1, LineFeature.PLACED_MORE));
  }

  /** Behind a librarian's end mark: text without a title may be an article, no other line is. */
  private static boolean beginsBehindEnd(FeatureTable table, int line) {
    return table.has(line, LineFeature.AFTER_PROFILE_END)
        && table.has(line, LineFeature.TITLE_LIKE)
        && !table.has(line, LineFeature.PROSE)
        && !table.has(line, LineFeature.SIGNED);
  }

  /** One sentence or several. */
  private static boolean isSaid(FeatureTable table, int line) {
    boolean sentences = table.has(line, LineFeature.PROSE) && table.has(line, LineFeature.HAS_STOP);
    return sentences || !table.has(line, LineFeature.TITLE_LIKE);
  }

  /** Longer than titles, or with a full stop; unless the contents page lists it. */
  private static boolean isSentence(FeatureTable table, int line) {
    return !table.has(line, LineFeature.TITLE_LIKE)
        && !table.has(line, LineFeature.LENGTH_0)
        && !table.has(line, LineFeature.PLACED_FIRST)
        && !table.has(line, LineFeature.PLACED_MORE);
  }

  /**
   * However short, it goes on with the text or begins it below a by-line, unless it names a field
   * of a masthead.
   */
  private static boolean isSentenceBelowText(FeatureTable table, int line) {
    int above = line;
    while (above > 0 && line - above < MOST_SENTENCES && isUnfielded(table, above)) {
      above--;
      if (isText(table, above) || table.has(above, LineFeature.SIGNED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfielded(FeatureTable table, int line) {
    return table.has(line, LineFeature.HAS_STOP) && !isField(table, line);
  }

  /** Clauses of a torn sentence, of more length than mottos have. */
  private static boolean isClauses(FeatureTable table, int line) {
    return table.has(line, LineFeature.PROSE)
        && table.has(line, LineFeature.HAS_COMMA)
        && !table.has(line, LineFeature.HAS_COLON)
        && !isField(table, line);
  }

  private static boolean isField(FeatureTable table, int line) {
    return table.has(line, LineFeature.MASTHEAD_FIELD)
        || table.has(line, LineFeature.HAS_CONTACT)
        || table.has(line, LineFeature.STAFF)
        || table.has(line, LineFeature.PROMPT);
  }

  private static boolean isNoticeHead(FeatureTable table, int line) {
    return table.has(line, LineFeature.NOTICE_HEAD)
        && table.has(line, LineFeature.TITLE_LIKE)
        && !table.has(line, LineFeature.PLACED_FIRST);
  }

  /**
   * Behind an end or a gap, where sentences may lead to the title below; what ends an article
   * itself goes on with the one above.
   */
  private static boolean isApart(FeatureTable table, int line) {
    return !table.has(line, LineFeature.END_ORNAMENT)
        && (table.has(line, LineFeature.AFTER_END)
            || table.has(line, LineFeature.GAP_2)
            || table.has(line, LineFeature.GAP_3)
            || table.has(line, LineFeature.EDITORIAL)
            || (line > 0 && isLabel(table, line - 1)));
  }

  /** The name of a column, or what is set as one. */
  private static boolean isLabel(FeatureTable table, int line) {
    return table.has(line, LineFeature.TITLE_LIKE)
        && !table.has(line, LineFeature.PROSE)
        && (table.has(line, LineFeature.COLUMN_NAME)
            || table.has(line, LineFeature.COLUMN_WORD)
            || table.has(line, LineFeature.REPEATED));
  }

  /** Sentences of some length that name no field of a masthead. */
  private static boolean isText(FeatureTable table, int line) {
    boolean length =
        table.has(line, LineFeature.LENGTH_45)
            || table.has(line, LineFeature.LENGTH_65)
            || table.has(line, LineFeature.LENGTH_121);
    return length
        && table.has(line, LineFeature.PROSE)
        && table.has(line, LineFeature.HAS_STOP)
        && !table.has(line, LineFeature.MASTHEAD_FIELD)
        && !table.has(line, LineFeature.PROMPT);
  }
}
