package kange.parse.label;

import java.util.EnumSet;
import java.util.Set;
import kange.model.explain.LabelRule;

/**
 * Which label can stand below which at all: what is printed over a title has one below it, and what
 * goes on with a title has one above. Learning alone leaves such orders improbable, not impossible.
 */
final class LabelGrammar {
  /** A page may end between what stands over the title and the title. */
  private static final Set<LineLabel> BELOW_KICKER =
      EnumSet.of(LineLabel.KICKER, LineLabel.TITLE, LineLabel.FOLIO, LineLabel.BANNER);

  private static final Set<LineLabel> ABOVE_TITLE_MORE =
      EnumSet.of(LineLabel.TITLE, LineLabel.TITLE_MORE, LineLabel.FOLIO);

  private static final Set<LineLabel> ABOVE_SUBTITLE =
      EnumSet.of(
          LineLabel.TITLE,
          LineLabel.TITLE_MORE,
          LineLabel.SUBTITLE,
          LineLabel.BYLINE,
          LineLabel.FOLIO);

  /** An article has something below its title: one without is a line over the next, or a slogan. */
  private static final Set<LineLabel> BELOW_TITLE =
      EnumSet.of(
          LineLabel.TITLE_MORE,
          LineLabel.SUBTITLE,
          LineLabel.BYLINE,
          LineLabel.BODY,
          LineLabel.FOLIO,
          LineLabel.BANNER,
          LineLabel.CAPTION);

  /** A notice stands between articles: what goes on below it is its own. */
  private static final Set<LineLabel> NEVER_BELOW_NOTICE =
      EnumSet.of(LineLabel.BODY, LineLabel.BYLINE);

  private LabelGrammar() {}

  static boolean allows(LineLabel above, LineLabel below) {
    return broken(above, below).isEmpty();
  }

  /** Why a label cannot stand above another: nothing where it can. */
  static Set<LabelRule> broken(LineLabel above, LineLabel below) {
    Set<LabelRule> broken = EnumSet.noneOf(LabelRule.class);
    if (above == LineLabel.KICKER && !BELOW_KICKER.contains(below)) {
      broken.add(LabelRule.KICKER_HAS_TITLE);
    }
    if (below == LineLabel.TITLE_MORE && !ABOVE_TITLE_MORE.contains(above)) {
      broken.add(LabelRule.TITLE_GOES_ON);
    }
    boolean title = above == LineLabel.TITLE || above == LineLabel.TITLE_MORE;
    if (title && !BELOW_TITLE.contains(below)) {
      broken.add(LabelRule.TITLE_HAS_TEXT);
    }
    if (below == LineLabel.SUBTITLE && !ABOVE_SUBTITLE.contains(above)) {
      broken.add(LabelRule.SUBTITLE_HAS_TITLE);
    }
    if (above == LineLabel.NOTICE && NEVER_BELOW_NOTICE.contains(below)) {
      broken.add(LabelRule.NOTICE_IS_APART);
    }
    return broken;
  }
}
