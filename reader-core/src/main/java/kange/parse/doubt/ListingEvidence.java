package kange.parse.doubt;

import java.util.Collections;
import java.util.List;
import kange.model.issue.Article;
import kange.parse.article.ReadArticle;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/** What the contents page says for and against an article: title, authors and page. */
final class ListingEvidence {
  /** So much speaks for a contents page, an entry, where its forms leave no doubt. */
  private static final double SURE_CONTENTS = 2.2;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;

  ListingEvidence(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
  }

  /** Adds to the evidence of the article of that number. */
  void add(double[] values, int k) {
    if (!outline.contents().found()) {
      return;
    }
    ReadArticle read = articles.get(k);
    Article article = read.article();
    ArticleStart start = read.segment().start();
    ArticleEvidence.set(values, Evidence.NOT_LISTED, start.entry().isEmpty());
    ArticleEvidence.set(values, Evidence.NO_PAGE, article.page().isEmpty());
    boolean shared =
        k > 0
            && article.page().isPresent()
            && article.page().equals(articles.get(k - 1).article().page());
    ArticleEvidence.set(values, Evidence.PAGE_SHARED, shared);
    Contents contents = outline.contents();
    ArticleEvidence.set(
        values, Evidence.CONTENTS_UNSURE, Math.max(0, SURE_CONTENTS - contents.sureness()));
    ArticleEvidence.set(
        values,
        Evidence.CONTENTS_UNREAD,
        contents.unexplained().size() / (double) Math.max(1, contents.entries().size()));
    if (start.entry().isEmpty()) {
      return;
    }
    ContentsEntry entry = start.entry().get();
    ArticleEvidence.set(values, Evidence.PLACE_UNLIKE, 1 - start.likeness());
    String key = TitleSimilarity.key(article.title());
    double like = TitleSimilarity.of(key, TitleSimilarity.key(start.entryTitle().orElse("")));
    ArticleEvidence.set(values, Evidence.TITLE_UNLIKE_ENTRY, 1 - like);
    boolean listed = !start.entryAuthors().isEmpty();
    boolean signed = read.head().byline().isPresent();
    ArticleEvidence.set(
        values, Evidence.ENTRY_UNSIGNED_BUT_SIGNED, !listed && signed && outline.authorsListed());
    ArticleEvidence.set(values, Evidence.ENTRY_SIGNED_BUT_UNSIGNED, listed && !signed);
    ArticleEvidence.set(
        values,
        Evidence.AUTHORS_DIFFER,
        listed && signed && !read.head().authors().equals(start.entryAuthors()));
    boolean falls =
        k > 0
            && articles.get(k - 1).article().page().isPresent()
            && entry.page().isPresent()
            && articles.get(k - 1).article().page().get() > entry.page().get();
    ArticleEvidence.set(values, Evidence.PAGE_OUT_OF_ORDER, falls);
  }

  /**
   * Whether the by-line names nobody whom the contents page names: one of them is misread, or the
   * journal contradicts itself.
   */
  static boolean namesOthers(ReadArticle read) {
    List<String> listed = read.segment().start().entryAuthors();
    List<String> signed = read.head().authors();
    return !listed.isEmpty() && !signed.isEmpty() && Collections.disjoint(listed, signed);
  }
}
