package kange.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.store.Stores;
import kange.store.digest.ArticleDigest;
import kange.store.digest.DigestFault;

/** Puts one issue and its articles right. */
final class IssueRepair {
  private final Stores stores;
  private final long issue;
  private final List<ParsedIssue> readings;

  IssueRepair(Stores stores, long issue) {
    this.stores = stores;
    this.issue = issue;
    this.readings = new Readings(stores).of(issue);
  }

  /** Whether an article that is gone was one of this issue's, and is here again. */
  boolean bringBack(DigestFault gone) {
    return written(gone, (Long) gone.key(), readings.stream().flatMap(IssueRepair::placed));
  }

  /** Mends articles first, for the issue proves which it has. */
  void mend(List<DigestFault> faults) {
    CardRepair card = new CardRepair(stores, issue, readings);
    faults.stream().filter(f -> f.unit().equals(DigestFault.ARTICLE)).forEach(this::mendArticle);
    faults.stream().filter(f -> f.unit().equals(DigestFault.ISSUE)).forEach(card::mend);
  }

  private record Placed(int place, Article article) {}

  private static Stream<Placed> placed(ParsedIssue reading) {
    List<Placed> all = new ArrayList<>();
    for (Article article : reading.articles()) {
      all.add(new Placed(all.size() + 1, article));
    }
    return all.stream();
  }

  private boolean mendArticle(DigestFault fault) {
    long id = (Long) fault.key();
    if (RowRepair.onlyDigestIsDamaged(stores, fault)) {
      stores.digests().renew(fault);
      return true;
    }
    if (written(fault, id, readings.stream().flatMap(IssueRepair::placed))
        || written(fault, id, patched(id))) {
      return true;
    }
    if (isAsRead(id)) {
      stores.digests().renew(fault);
      return true;
    }
    return false;
  }

  /** What is left of an article, with one thing of it as some reading has it. */
  private Stream<Placed> patched(long id) {
    return stores.restoration().article(id).stream()
        .flatMap(
            left ->
                readings.stream()
                    .flatMap(IssueRepair::placed)
                    .flatMap(
                        read ->
                            Patches.of(left, read.article())
                                .map(patch -> new Placed(read.place(), patch))));
  }

  /**
   * Whether it is just what its source says at its place, and nothing else stands in the issue that
   * its source does not say: then its digest is lost. Only the likeliest reading counts: an article
   * whose correction was taken away is what a less likely one says.
   */
  private boolean isAsRead(long id) {
    List<Long> articles = stores.restoration().articles(issue);
    return readings.stream()
        .limit(1)
        .map(ParsedIssue::articles)
        .filter(read -> read.size() == articles.size() && articles.contains(id))
        .map(read -> ArticleDigest.of(issue, read.get(articles.indexOf(id))))
        .anyMatch(
            digest ->
                stores
                    .digests()
                    .now(DigestFault.ARTICLE, id)
                    .filter(now -> Arrays.equals(now, digest))
                    .isPresent());
  }

  private boolean written(DigestFault fault, long id, Stream<Placed> candidates) {
    Optional<byte[]> wanted = stores.digests().written(fault.unit(), fault.key());
    Set<Article> seen = new LinkedHashSet<>();
    return wanted.isPresent()
        && candidates
            .filter(candidate -> seen.add(candidate.article()))
            .filter(
                candidate ->
                    Arrays.equals(wanted.get(), ArticleDigest.of(issue, candidate.article())))
            .findFirst()
            .filter(
                found -> stores.restoration().restore(id, issue, found.place(), found.article()))
            .isPresent();
  }
}
