package kange.parse.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;

/** What corrections say that lines are, in the parser's terms. */
public final class SaidLabels {
  private SaidLabels() {}

  /**
   * Labels by index of the line; a later correction wins. A line that joins several physical ones
   * is what is said of any of them.
   */
  public static Map<Integer, LineLabel> of(
      List<TextLine> lines, List<ProposedCorrection> corrections) {
    Map<Integer, LineLabel> said = new HashMap<>();
    for (ProposedCorrection correction : corrections) {
      if (correction instanceof RoleChange change) {
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
          if (touches(change.lines(), lines.get(i))) {
            said.put(i, titled ? LineLabel.TITLE_MORE : label(change.role()));
            titled = change.role() == LineRole.TITLE;
          }
        }
      }
    }
    return said;
  }

  private static boolean touches(List<LineRange> ranges, TextLine line) {
    return ranges.stream().anyMatch(r -> r.first() <= line.last() && r.last() >= line.number());
  }

  private static LineLabel label(LineRole role) {
    return switch (role) {
      case KICKER -> LineLabel.KICKER;
      case TITLE -> LineLabel.TITLE;
      case SUBTITLE -> LineLabel.SUBTITLE;
      case BYLINE -> LineLabel.BYLINE;
      case TEXT -> LineLabel.BODY;
      case BANNER -> LineLabel.BANNER;
      case FOLIO -> LineLabel.FOLIO;
      case COVER, MASTHEAD -> LineLabel.MASTHEAD;
      case CONTENTS -> LineLabel.CONTENTS;
      case GUIDE -> LineLabel.GUIDE;
      case NOTICE -> LineLabel.NOTICE;
      case CAPTION -> LineLabel.CAPTION;
    };
  }

  /** The role of a label. */
  public static LineRole role(LineLabel label) {
    return switch (label) {
      case KICKER -> LineRole.KICKER;
      case TITLE, TITLE_MORE -> LineRole.TITLE;
      case SUBTITLE -> LineRole.SUBTITLE;
      case BYLINE -> LineRole.BYLINE;
      case BODY -> LineRole.TEXT;
      case BANNER -> LineRole.BANNER;
      case FOLIO -> LineRole.FOLIO;
      case MASTHEAD -> LineRole.MASTHEAD;
      case CONTENTS -> LineRole.CONTENTS;
      case GUIDE -> LineRole.GUIDE;
      case NOTICE -> LineRole.NOTICE;
      case CAPTION -> LineRole.CAPTION;
    };
  }
}
