package kange.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.issue.Article;
import kange.model.reading.ArticleText;
import kange.store.Stores;
import kange.store.digest.ArticleDigest;
import kange.store.digest.DigestFault;

/**
 * Articles on their way to a reader: each is held against its digest first, and one that is damaged
 * is read anew from its source; nothing is written. Thread-safe.
 */
public final class ProvenArticles {
  private final Stores stores;

  public ProvenArticles(Stores stores) {
    this.stores = stores;
  }

  /** An article; empty when it is not there. */
  public Optional<ArticleText> find(long id) {
    return stores.articles().find(id).map(text -> proven(List.of(text)).getFirst());
  }

  /** The same articles, as they were written wherever that can be said. */
  public List<ArticleText> proven(List<ArticleText> found) {
    List<Long> ids = found.stream().map(text -> text.summary().id()).toList();
    Set<Long> unproven = stores.digests().unproven(ids);
    return unproven.isEmpty()
        ? found
        : found.stream()
            .map(text -> unproven.contains(text.summary().id()) ? anew(text) : text)
            .toList();
  }

  private ArticleText anew(ArticleText text) {
    long issue = text.summary().issueId();
    Optional<byte[]> written = written(text.summary().id());
    return written
        .flatMap(
            digest ->
                new Readings(stores)
                    .of(issue).stream()
                        .flatMap(reading -> reading.articles().stream())
                        .filter(article -> isWritten(digest, issue, article))
                        .findFirst())
        .map(text::readAnew)
        .orElseGet(text::damaged);
  }

  private static boolean isWritten(byte[] digest, long issue, Article article) {
    return Arrays.equals(digest, ArticleDigest.of(issue, article));
  }

  private Optional<byte[]> written(long id) {
    try {
      return stores.digests().written(DigestFault.ARTICLE, id);
    } catch (ArchiveException e) {
      // The page of the digest is damaged as well.
      return Optional.empty();
    }
  }
}
