package kange.parse.article;

import kange.model.issue.Article;
import kange.parse.segment.ArticleSegment;

/** An article as it was read, with the lines and the head it was read from; not yet judged. */
public record ReadArticle(Article article, ArticleSegment segment, Head head) {}
