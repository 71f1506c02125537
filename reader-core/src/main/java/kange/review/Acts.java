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
import kange.model.issue.NewArticle;
import kange.model.issue.ParseWarning;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.TextChange;

/** Applies one act after the other. */
final class Acts {
  private Acts() {}

  /**
   * The issue after an act, and with the doubts that are left.
   *
   * @throws InapplicableCorrectionException where the act speaks of what is not there
   */
  static IssueDraft apply(IssueDraft issue, Correction act) {
    return act instanceof Settlement settled
        ? settled(issue, settled)
        : DoubtRules.apply(issue, changed(issue, act), act);
  }

  private static IssueDraft changed(IssueDraft issue, Correction act) {
    return switch (act) {
      case RoleChange change -> RoleChanges.apply(issue, change);
      case FieldChange change -> FieldActs.apply(issue, change);
      case ContributorKindChange change -> FieldActs.apply(issue, change);
      case BlockChange change -> BlockChanges.apply(issue, change);
      case LineMove move -> LineMoves.apply(issue, move);
      case NewArticle made -> LineMoves.apply(issue, made);
      case ArticleJoin join -> LineMoves.apply(issue, join);
      case ArticleMove move -> LineMoves.apply(issue, move);
      case TextChange change -> TextChanges.apply(issue, change);
      case CardChange change -> issue.with(change.on(issue.card()));
      case ColumnRename rename -> FieldActs.apply(issue, rename);
      case ColumnOrder order -> issue.withColumns(order.names());
      case Settlement settled -> settled(issue, settled);
    };
  }

  private static IssueDraft settled(IssueDraft issue, Settlement settled) {
    if (settled.line().isEmpty()) {
      return issue.withWarnings(without(issue.warnings(), settled));
    }
    ArticleDraft draft = issue.article(settled.line().get());
    return issue.with(
        draft.with(
            draft
                .article()
                .withDoubts(
                    draft.article().confidence(), without(draft.article().warnings(), settled))));
  }

  private static List<ParseWarning> without(List<ParseWarning> doubts, Settlement settled) {
    return doubts.stream().filter(doubt -> !settled.settles(doubt)).toList();
  }
}
