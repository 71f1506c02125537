package kange.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;
import kange.model.marks.RemovedReadingList;
import kange.store.marks.ReadingListStore;
import kange.store.own.MarkLayers;

/**
 * Lists of articles in an order of the reader's own. A change is undone by {@link #arrange} with
 * what it says was before; a deleted list is put back by {@link #restore}. Thread-safe; see {@link
 * Marks} for who may change which.
 */
public final class ReadingLists {
  private final MarkLayers layers;
  private final ReadingListStore lists;

  ReadingLists(MarkLayers layers) {
    this.layers = layers;
    this.lists = layers.all().lists();
  }

  /** Whether a list can be changed here: the archive's cannot where it is not to be written. */
  public boolean changeable(ReadingList list) {
    return layers.changeable(list.id());
  }

  /** All lists, by pinyin. */
  public List<ReadingList> all() {
    return lists.all();
  }

  /** One list by its id; empty when it was deleted. */
  public Optional<ReadingList> find(long id) {
    return lists.find(id);
  }

  /** The lists an article is on, by pinyin. */
  public List<ReadingList> withArticle(long article) {
    return lists.withArticle(article);
  }

  /** One page of a list, in its order. */
  public List<ArticleSummary> articles(long list, int offset, int limit) {
    return lists.articles(list, offset, limit);
  }

  /** All articles of a list, in its order: to export it, or to arrange it anew. */
  public List<Long> articleIds(long list) {
    return lists.articleIds(list);
  }

  /** Makes an empty list. Its name may be another list's too, but not blank. */
  public ReadingList create(String name) {
    return layers.forNew().lists().create(name, Instant.now());
  }

  /** Gives a list another name; returns what it was. */
  public ReadingList rename(long list, String name) {
    return layers.of(list).lists().rename(list, name, Instant.now());
  }

  /** Deletes a list, not its articles; returns it for {@link #restore}. */
  public RemovedReadingList delete(long list) {
    return layers.of(list).lists().delete(list);
  }

  /** Puts a deleted list back under its id, with those of its articles that are still there. */
  public void restore(RemovedReadingList removed) {
    layers.of(removed.list().id()).lists().restore(removed);
  }

  /** Puts articles at the end, in this order; those on the list already stay where they are. */
  public ReadingListChange add(long list, List<Long> articles) {
    return layers.of(list).lists().add(list, articles, Instant.now());
  }

  /** Takes articles off a list. */
  public ReadingListChange remove(long list, List<Long> articles) {
    return layers.of(list).lists().remove(list, articles, Instant.now());
  }

  /**
   * Moves articles of a list together to one place, keeping their order among themselves.
   *
   * @param index where the first of them stands afterwards, from 0; too large means the end
   */
  public ReadingListChange move(long list, List<Long> articles, int index) {
    return layers.of(list).lists().move(list, articles, index, Instant.now());
  }

  /** Makes these the articles of a list, in this order; articles that are gone are left out. */
  public ReadingListChange arrange(long list, List<Long> articles) {
    return layers.of(list).lists().arrange(list, articles, Instant.now());
  }
}
