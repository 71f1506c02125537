package kange.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.issue.BlockSpan;
import kange.model.marks.ArticleMarks;
import kange.model.marks.ArticleNote;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkPage;
import kange.model.marks.MarkQuery;
import kange.store.marks.MarkStores;
import kange.store.marks.UserDataStore;

/**
 * What readers mark in an archive: stars, words in articles, notes, tags, reading lists. All of it
 * stays when an issue is read anew or corrected. What takes something away or changes it returns
 * what was there, so that it can be put back. Thread-safe; on an archive opened read-only every
 * change is refused with an {@link ArchiveException}.
 */
public final class Marks {
  private final ArchiveLock lock;
  private final MarkStores stores;
  private final UserDataStore stars;
  private final Tags tags;
  private final ReadingLists lists;

  Marks(ArchiveLock lock, MarkStores stores, UserDataStore stars) {
    this.lock = lock;
    this.stores = stores;
    this.stars = stars;
    this.tags = new Tags(lock, stores.tags());
    this.lists = new ReadingLists(lock, stores.lists());
  }

  /** Words that readers file articles under. */
  public Tags tags() {
    return tags;
  }

  /** Lists of articles in an order of the reader's own. */
  public ReadingLists lists() {
    return lists;
  }

  /** All marks in one article, to show with it. */
  public ArticleMarks of(long article) {
    return Objects.requireNonNull(stores.all().ofArticles(List.of(article)).get(article));
  }

  /**
   * One page of marks of every kind, latest first.
   *
   * @param offset of the page's first row, from 0
   */
  public MarkPage search(MarkQuery query, int offset, int limit) {
    return stores.all().search(query, offset, limit);
  }

  /** The articles that bear the marks asked for, each once, marked latest first. */
  public List<Long> articles(MarkQuery query) {
    return stores.all().articles(query);
  }

  /** Of these articles, those with a note or a highlight: what an export can carry. */
  public Set<Long> annotated(List<Long> articles) {
    return stores.all().annotated(articles);
  }

  /** Gives an article a star or takes it away; nothing happens when the article is not there. */
  public void setFavourite(long article, boolean favourite) {
    lock.refuseUnlessHeld();
    stars.setFavourite(article, favourite, Instant.now());
  }

  /**
   * Highlights what a reader selected: one highlight for each block it reaches into, all or none.
   *
   * @param places in the blocks as the archive holds them now
   */
  public List<Highlight> highlight(long article, List<BlockSpan> places, HighlightColour colour) {
    lock.refuseUnlessHeld();
    return stores.highlights().add(article, places, colour, Optional.empty(), Instant.now());
  }

  /** Gives a highlight another colour; returns what it was. */
  public Highlight recolour(long highlight, HighlightColour colour) {
    lock.refuseUnlessHeld();
    return there(stores.highlights().recolour(highlight, colour, Instant.now()));
  }

  /**
   * Writes the note of a highlight; returns what it was.
   *
   * @param note blank for none
   */
  public Highlight annotate(long highlight, String note) {
    lock.refuseUnlessHeld();
    Optional<String> written = Optional.of(note.strip()).filter(text -> !text.isEmpty());
    return there(stores.highlights().annotate(highlight, written, Instant.now()));
  }

  /** Removes highlights; returns those that were there, for {@link #restore}. */
  public List<Highlight> remove(List<Long> highlights) {
    lock.refuseUnlessHeld();
    return stores.highlights().remove(highlights);
  }

  /** Puts removed highlights back, where their words stand now. */
  public void restore(List<Highlight> removed) {
    lock.refuseUnlessHeld();
    stores.highlights().restore(removed);
  }

  /**
   * Writes the note on an article as a whole; returns the earlier one.
   *
   * @param text blank to remove the note
   */
  public Optional<ArticleNote> note(long article, String text) {
    lock.refuseUnlessHeld();
    return stores.notes().write(article, text, Instant.now());
  }

  private static Highlight there(Optional<Highlight> highlight) {
    return highlight.orElseThrow(() -> ArchiveException.of(ArchiveMessage.HIGHLIGHT_GONE));
  }
}
