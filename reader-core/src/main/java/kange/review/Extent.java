package kange.review;

import java.util.List;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.BlockChange;
import kange.model.issue.CardChange;
import kange.model.issue.ColumnOrder;
import kange.model.issue.ColumnRename;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.NewArticle;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.TextChange;

/** The source lines that an act speaks of. */
final class Extent {
  private Extent() {}

  /** None for what is about the issue as a whole. */
  static List<LineRange> of(Correction act) {
    return switch (act) {
      case RoleChange change -> change.lines();
      case BlockChange change -> change.lines();
      case LineMove move -> move.lines();
      case NewArticle made -> made.lines();
      case FieldChange change -> line(change.line());
      case ContributorKindChange change -> line(change.line());
      case TextChange change -> line(change.line());
      case ArticleJoin join -> List.of(at(join.line()), at(join.other()));
      case ArticleMove move -> line(move.line());
      case Settlement settled -> settled.line().map(Extent::line).orElse(List.of());
      case CardChange card -> List.of();
      case ColumnRename rename -> List.of();
      case ColumnOrder order -> List.of();
    };
  }

  private static List<LineRange> line(int line) {
    return List.of(at(line));
  }

  private static LineRange at(int line) {
    return new LineRange(line, line);
  }
}
