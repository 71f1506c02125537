package kange.model.issue;

/**
 * One act that puts right what was read of an issue. It names source lines, not articles: an
 * article is the one that has a line, whatever was changed before.
 */
public sealed interface Correction
    permits ProposedCorrection,
        ContributorKindChange,
        BlockChange,
        LineMove,
        NewArticle,
        ArticleJoin,
        ArticleMove,
        TextChange,
        CardChange,
        ColumnRename,
        ColumnOrder,
        Settlement {}
