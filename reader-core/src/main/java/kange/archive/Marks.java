package kange.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.backup.ReturnReport;
import kange.model.issue.BlockSpan;
import kange.model.marks.ArticleMarks;
import kange.model.marks.ArticleNote;
import kange.model.marks.FixedMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkPage;
import kange.model.marks.MarkQuery;
import kange.model.message.Message;
import kange.safety.MarkHandover;
import kange.store.Stores;
import kange.store.own.MarkLayers;
import kange.store.own.OwnMarks;

/**
 * What readers mark in an archive: stars, words in articles, notes, tags, reading lists. All of it
 * stays when an issue is read anew or corrected. What takes something away or changes it returns
 * what was there, so that it can be put back. Thread-safe.
 *
 * <p>An archive that can be written takes what is marked. Beside one that cannot, a reader marks in
 * a file of his own, if he said where it is to lie: then the archive's marks are shown with his
 * own, and changing one of them is refused with an {@link ArchiveException}. Without such a file
 * every change is.
 */
public final class Marks {
  private final ArchiveLock lock;
  private final MarkLayers layers;
  private final MarkHandover handover;
  private final Optional<OwnMarks> own;
  private final Tags tags;
  private final ReadingLists lists;

  Marks(ArchiveLock lock, MarkLayers layers, Stores stores) {
    this.lock = lock;
    this.layers = layers;
    this.handover = new MarkHandover(stores);
    this.own = stores.own();
    this.tags = new Tags(layers);
    this.lists = new ReadingLists(layers);
  }

  /** Why nothing can be marked, as far as is known now; empty where it can. */
  public Optional<Message> refusal() {
    return layers.refusal();
  }

  /** Whether what is marked now stays on this machine, in the reader's own file. */
  public boolean apart() {
    return layers.apart();
  }

  /** What there is to tell of the reader's own file: that it was damaged, or is a newer one. */
  public Optional<Message> told() {
    return own.flatMap(OwnMarks::told);
  }

  /** Titles of articles whose marks of the reader's own wait until they are there again. */
  public List<String> waiting() {
    layers.bringLevel();
    return own.map(OwnMarks::waiting).orElse(List.of());
  }

  /** What of an article's star and tags is not the reader's to change. */
  public FixedMarks fixed(long article) {
    return layers.fixed(article);
  }

  /** Whether a highlight can be changed here. */
  public boolean changeable(Highlight highlight) {
    return layers.changeable(highlight.id());
  }

  /** Whether a mark can be taken away here. */
  public boolean changeable(MarkHit hit) {
    return hit.own() || !layers.apart();
  }

  /** Whether the reader has marks of his own here, which {@link #give} writes. */
  public boolean anyOwn() {
    return own.filter(OwnMarks::any).isPresent();
  }

  /**
   * Writes the reader's own marks to a file that a librarian can {@link #take} in. The file appears
   * whole or not at all.
   *
   * @return how many there are
   * @throws ArchiveException when there are none, or it cannot be written
   */
  public int give(Path file) {
    return handover.give(file);
  }

  /**
   * Counts what {@link #take} would do; nothing is changed.
   *
   * @throws ArchiveException when the file is none of marks, or the archive takes no changes
   */
  public ReturnReport look(Path file) {
    lock.refuseUnlessHeld();
    return handover.look(file);
  }

  /**
   * Takes a reader's marks into the archive: each on its article, at its words. What is there stays
   * as it is; what finds no place is named. One act, which is logged and can be taken back.
   *
   * @throws ArchiveException when the file is none of marks, or the archive takes no changes;
   *     nothing is changed then
   */
  public ReturnReport take(Path file) {
    lock.refuseUnlessHeld();
    return handover.take(file, lock.act());
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
    layers.bringLevel();
    return layers.marksOf(article);
  }

  /**
   * One page of marks of every kind, latest first.
   *
   * @param offset of the page's first row, from 0
   */
  public MarkPage search(MarkQuery query, int offset, int limit) {
    layers.bringLevel();
    return layers.all().all().search(query, offset, limit);
  }

  /** The articles that bear the marks asked for, each once, marked latest first. */
  public List<Long> articles(MarkQuery query) {
    return layers.all().all().articles(query);
  }

  /** Of these articles, those with a note or a highlight: what an export can carry. */
  public Set<Long> annotated(List<Long> articles) {
    return layers.all().all().annotated(articles);
  }

  /** Gives an article a star or takes it away; nothing happens when the article is not there. */
  public void setFavourite(long article, boolean favourite) {
    layers.setFavourite(article, favourite, Instant.now());
  }

  /**
   * Highlights what a reader selected: one highlight for each block it reaches into, all or none.
   *
   * @param places in the blocks as the archive holds them now
   */
  public List<Highlight> highlight(long article, List<BlockSpan> places, HighlightColour colour) {
    return layers
        .forNew()
        .highlights()
        .add(article, places, colour, Optional.empty(), Instant.now());
  }

  /** Gives a highlight another colour; returns what it was. */
  public Highlight recolour(long highlight, HighlightColour colour) {
    return there(layers.of(highlight).highlights().recolour(highlight, colour, Instant.now()));
  }

  /**
   * Writes the note of a highlight; returns what it was.
   *
   * @param note blank for none
   */
  public Highlight annotate(long highlight, String note) {
    Optional<String> written = Optional.of(note.strip()).filter(text -> !text.isEmpty());
    return there(layers.of(highlight).highlights().annotate(highlight, written, Instant.now()));
  }

  /** Removes highlights; returns those that were there, for {@link #restore}. */
  public List<Highlight> remove(List<Long> highlights) {
    List<Highlight> removed = new ArrayList<>();
    for (List<Long> ofOne : byOwner(highlights)) {
      removed.addAll(layers.of(ofOne.getFirst()).highlights().remove(ofOne));
    }
    return removed;
  }

  /** Puts removed highlights back, where their words stand now. */
  public void restore(List<Highlight> removed) {
    for (List<Long> ofOne : byOwner(removed.stream().map(Highlight::id).toList())) {
      layers
          .of(ofOne.getFirst())
          .highlights()
          .restore(removed.stream().filter(h -> ofOne.contains(h.id())).toList());
    }
  }

  /** The archive's come first: where they are refused, nothing is done to the others. */
  private static List<List<Long>> byOwner(List<Long> ids) {
    List<Long> own = ids.stream().filter(OwnMarks::isOwn).toList();
    List<Long> archive = ids.stream().filter(id -> !OwnMarks.isOwn(id)).toList();
    return Stream.of(archive, own).filter(some -> !some.isEmpty()).toList();
  }

  /**
   * Writes the note on an article as a whole; returns the earlier one.
   *
   * @param text blank to remove the note
   */
  public Optional<ArticleNote> note(long article, String text) {
    return layers.note(article, text, Instant.now());
  }

  private static Highlight there(Optional<Highlight> highlight) {
    return highlight.orElseThrow(() -> ArchiveException.of(ArchiveMessage.HIGHLIGHT_GONE));
  }
}
