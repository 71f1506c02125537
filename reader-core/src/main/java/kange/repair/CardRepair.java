package kange.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.intake.IssueIdentity;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.store.Stores;
import kange.store.digest.ArticleDigest;
import kange.store.digest.DigestFault;
import kange.store.digest.IssueDigest;
import kange.store.digest.IssueDigest.Filing;

/** Puts right what an issue has beside its articles: card, columns, leftovers, doubts, order. */
final class CardRepair {
  private final Stores stores;
  private final long issue;
  private final List<ParsedIssue> readings;

  CardRepair(Stores stores, long issue, List<ParsedIssue> readings) {
    this.stores = stores;
    this.issue = issue;
    this.readings = readings;
  }

  boolean mend(DigestFault fault) {
    if (RowRepair.onlyDigestIsDamaged(stores, fault)
        || (fault.kind() == DigestFault.Kind.UNKNOWN && isAsRead())) {
      stores.digests().renew(fault);
      return true;
    }
    Optional<byte[]> wanted = stores.digests().written(fault.unit(), fault.key());
    if (wanted.isEmpty()) {
      return false;
    }
    for (ParsedIssue reading : named()) {
      for (List<Long> order : orders(reading)) {
        for (Filing filing : filings(reading)) {
          if (Arrays.equals(wanted.get(), IssueDigest.of(reading, filing, order))) {
            return stores.restoration().restore(issue, reading, filing, order);
          }
        }
      }
    }
    return false;
  }

  /** The readings, of the file as it is called and as it was called when it came in. */
  private List<ParsedIssue> named() {
    List<ParsedIssue> named = new ArrayList<>(readings);
    for (String file : stores.restoration().fileNames(issue)) {
      for (ParsedIssue reading : readings) {
        named.add(reading.ofFile(file));
      }
    }
    return named;
  }

  private boolean isAsRead() {
    Optional<byte[]> now = stores.digests().now(DigestFault.ISSUE, issue);
    Optional<Filing> filing = stores.restoration().filing(issue);
    List<Long> order = stores.restoration().articles(issue);
    // Only the likeliest: what a correction has changed, a less likely reading says otherwise.
    return now.isPresent()
        && filing.isPresent()
        && readings.stream()
            .limit(1)
            .anyMatch(
                reading ->
                    filing.get().identity().equals(IssueIdentity.of(reading.issue()))
                        && Arrays.equals(now.get(), IssueDigest.of(reading, filing.get(), order)));
  }

  /** As they stand, and as a reading has them, where every one of its articles is here. */
  private List<List<Long>> orders(ParsedIssue reading) {
    Map<String, Long> ids = new HashMap<>();
    for (long id : stores.restoration().articles(issue)) {
      stores
          .digests()
          .written(DigestFault.ARTICLE, id)
          .ifPresent(digest -> ids.put(HexFormat.of().formatHex(digest), id));
    }
    List<Long> read = new ArrayList<>();
    for (Article article : reading.articles()) {
      Long id = ids.get(HexFormat.of().formatHex(ArticleDigest.of(issue, article)));
      if (id != null) {
        read.add(id);
      }
    }
    Set<List<Long>> orders = new LinkedHashSet<>();
    orders.add(stores.restoration().articles(issue));
    orders.add(read);
    return List.copyOf(orders);
  }

  /** What is left of how it was filed, and that with each single bit of its time turned. */
  private List<Filing> filings(ParsedIssue reading) {
    Optional<Filing> left = stores.restoration().filing(issue);
    if (left.isEmpty()) {
      return List.of();
    }
    Filing now = left.get();
    long size = stores.sources().bytes(issue).map(bytes -> (long) bytes.length).orElse(0L);
    Set<Filing> filings = new LinkedHashSet<>();
    Set<Optional<String>> identities = new LinkedHashSet<>();
    identities.add(now.identity());
    identities.add(IssueIdentity.of(reading.issue()));
    for (Optional<String> identity : identities) {
      filings.add(new Filing(identity, now.importedAt(), now.parser(), now.habits(), size));
      for (int bit = 0; bit < Long.SIZE; bit++) {
        filings.add(
            new Filing(identity, now.importedAt() ^ (1L << bit), now.parser(), now.habits(), size));
      }
    }
    return List.copyOf(filings);
  }
}
