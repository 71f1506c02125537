package kange.app.names;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kange.app.parts.ArticleListModel;
import kange.app.work.BackgroundTask;
import kange.app.work.Continuation;
import kange.app.work.LatestTask;
import kange.app.work.PagedList;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.Catalogue;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.LetterCount;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.NameOrder;

/** An index of names of some kinds, one kind at a time, and the articles of the one looked at. */
final class NamesModel {
  /** Fewer names need no letters to find one's way. */
  static final int LETTERED_FROM = 24;

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Catalogue catalogue;
  private final NameListings listings;
  private final TaskExecutor work;
  private final LatestTask listing;
  private final ArticleListModel articles;
  private final ObjectProperty<NameKind> kind;
  private final ObjectProperty<NameOrder> order = new SimpleObjectProperty<>(NameOrder.NAME);
  private final ReadOnlyObjectWrapper<NameRows> rows;
  private final ReadOnlyObjectWrapper<Optional<IndexedName>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<IndexedName>> listed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<NameListing> shown = Optional.empty();
  private OptionalInt chosenRow = OptionalInt.empty();
  private String typed = "";

  /** Whom {@link #loadNames} was asked for, until that is on show. */
  private Optional<Optional<String>> wish = Optional.empty();

  /**
   * @param kinds at least one; the first is looked at first
   */
  NamesModel(Archive archive, TaskExecutor work, List<NameKind> kinds, Consumer<Throwable> failed) {
    this.catalogue = archive.catalogue();
    this.listings = new NameListings(catalogue, kinds);
    this.work = work;
    listing = new LatestTask(work, failed);
    articles = new ArticleListModel(archive, work, failed);
    kind = new SimpleObjectProperty<>(kinds.getFirst());
    order.addListener((property, before, now) -> list(Duration.ZERO, false));
    rows = new ReadOnlyObjectWrapper<>(rows(List.of(), List.of(), NameFilter.all(kind.get()), 0));
  }

  ReadOnlyObjectProperty<NameRows> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<NameKind> kindProperty() {
    return kind;
  }

  /** Changed, the list is loaded anew. */
  ObjectProperty<NameOrder> orderProperty() {
    return order;
  }

  ReadOnlyObjectProperty<Optional<IndexedName>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whose articles are on show: the one looked at, once they have come. */
  ReadOnlyObjectProperty<Optional<IndexedName>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /** The line of the chosen name; empty while the list does not hold it. */
  OptionalInt chosenRow() {
    return chosenRow;
  }

  ArticleListModel articles() {
    return articles;
  }

  String typed() {
    return typed;
  }

  /** How many names of a kind pass the filter. */
  int count(NameKind of) {
    return shown.map(l -> l.size(of)).orElse(0);
  }

  /**
   * Narrows the list, once nothing more is typed for a moment. When it leaves out who is looked at,
   * the first it lists is: a list never stands beside the articles of somebody it does not show.
   */
  BackgroundTask filter(String wanted) {
    typed = wanted;
    return list(PAUSE, false);
  }

  BackgroundTask look(NameKind at) {
    kind.set(at);
    return list(Duration.ZERO, false);
  }

  /**
   * Loads the index; the named one, or the first there is, is the one looked at. A filter that
   * leaves out the named one goes.
   */
  BackgroundTask loadNames(Optional<String> name) {
    wish = Optional.of(name);
    return list(Duration.ZERO, true);
  }

  /** Loads the articles of who is looked at; with them {@link #listedProperty} changes. */
  BackgroundTask loadArticles() {
    Optional<IndexedName> of = chosen.get();
    if (of.isEmpty()) {
      articles.clear();
      listed.set(of);
      return BackgroundTask.done();
    }
    BackgroundTask job =
        articles.load(
            of.get().kind() == NameKind.COLUMN
                ? ArticleFilter.ofColumn(of.get().name())
                : ArticleFilter.ofAuthor(of.get().name()));
    Continuation.then(
        job.settled(),
        () -> {
          if (!job.cancelled()) {
            listed.set(of);
          }
        });
    return job;
  }

  private BackgroundTask list(Duration pause, boolean widen) {
    NameFilter filter = filter();
    Optional<Optional<String>> wished = wish;
    Optional<IndexedName> looked = chosen.get();
    return listing.run(
        pause,
        job -> {
          Optional<IndexedName> named = wished.flatMap(name -> name).flatMap(listings::find);
          if (named.isPresent() && widen) {
            return listings.named(filter, named.get());
          }
          return listings.of(filter, wished.isPresent() ? named : looked);
        },
        found -> {
          wish = Optional.empty();
          if (!found.filter().typed().equals(typed.strip())) {
            typed = found.filter().typed();
          }
          kind.set(found.filter().kind());
          chosen.set(found.chosen());
          show(found);
        });
  }

  private NameFilter filter() {
    return new NameFilter(kind.get(), typed.strip(), order.get());
  }

  private void show(NameListing found) {
    // Who comes back to a list that is as it was finds it where it was left.
    boolean same = shown.filter(found::listsTheSame).isPresent();
    shown = Optional.of(found);
    NameRows now =
        same
            ? rows.get()
            : rows(
                found.letters(found.filter().kind()),
                found.first(),
                found.filter(),
                found.size(found.filter().kind()));
    chosenRow =
        found.position().isPresent()
            ? OptionalInt.of(now.rowOf(found.position().getAsInt()))
            : OptionalInt.empty();
    rows.set(now);
  }

  private NameRows rows(
      List<LetterCount> letters, List<IndexedName> first, NameFilter filter, int size) {
    boolean lettered = filter.order() == NameOrder.NAME && size >= LETTERED_FROM;
    return new NameRows(
        lettered ? letters : List.of(),
        new PagedList<>(
            size, first, (offset, limit) -> catalogue.names(filter, offset, limit), work));
  }
}
