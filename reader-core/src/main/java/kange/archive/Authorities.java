package kange.archive;

import java.util.List;
import java.util.Optional;
import kange.authority.LikelyDoubles;
import kange.model.ArchiveException;
import kange.model.authority.Authority;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;
import kange.model.authority.LikelyDouble;
import kange.model.history.Operation;
import kange.store.Stores;

/**
 * Authority control: which printed names are one author, column or journal. Lists, facets and
 * search follow at once and for whatever comes in later; what an article prints stays. Each act is
 * logged and can be taken back: see {@link ArchiveHistory}. Thread-safe; on an archive opened
 * read-only all can be looked at, and every change is refused with an {@link ArchiveException}.
 */
public final class Authorities {
  private final ArchiveLock lock;
  private final Stores stores;
  private final Runnable changed;

  /**
   * @param changed told that the index must move on
   */
  Authorities(ArchiveLock lock, Stores stores, Runnable changed) {
    this.lock = lock;
    this.stores = stores;
    this.changed = changed;
  }

  /**
   * One page of headings, by pinyin.
   *
   * @param offset of the page's first heading, from 0
   */
  public List<Heading> headings(HeadingQuery query, int offset, int limit) {
    return stores.headings().page(query, offset, limit);
  }

  /** How many headings are wanted. */
  public int count(HeadingQuery query) {
    return stores.headings().count(query);
  }

  /** The heading a name stands under, with all names that lead there; empty for an unknown name. */
  public Optional<Authority> find(AuthorityName name) {
    return stores.headings().find(name);
  }

  /** Names of an index that are likely one, the likeliest first; reads all names of the index. */
  public List<LikelyDouble> likelyDoubles(AuthorityIndex index) {
    return LikelyDoubles.of(stores.headings().uses(index), stores.authorities().keptApart());
  }

  /** How many articles, in how many issues, an act would list elsewhere; changes nothing. */
  public AuthorityEffect effect(AuthorityAct act) {
    return stores.authorities().effect(act);
  }

  /**
   * Does it, in one transaction.
   *
   * @return for {@link ArchiveHistory#undo(String)}
   * @throws ArchiveException when all is so already, or a heading would be blank
   */
  public Operation apply(AuthorityAct act) {
    lock.refuseUnlessHeld();
    Operation by = lock.act();
    stores.authorities().apply(act, by);
    changed.run();
    return by;
  }

  /**
   * Remembers that two names are not one, so that they are not proposed again.
   *
   * @return for {@link ArchiveHistory#undo(String)}
   */
  public Operation keepApart(AuthorityName one, AuthorityName other) {
    lock.refuseUnlessHeld();
    Operation by = lock.act();
    stores.authorities().keepApart(one, other, by);
    return by;
  }
}
