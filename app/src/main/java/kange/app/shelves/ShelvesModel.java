package kange.app.shelves;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.PagedList;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.Catalogue;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.catalogue.YearSummary;

/** The journals that pass the filter, and the issues of the one looked at, or of all. */
final class ShelvesModel {
  private static final Duration PAUSE = Duration.ofMillis(100);

  /**
   * A shelf on show.
   *
   * @param journal empty: all journals
   * @param years in the order shown
   * @param issues loaded in pages
   */
  record Shelf(
      Optional<String> journal,
      List<YearSpan> years,
      int articles,
      PagedList<IssueSummary> issues) {}

  private record Holdings(
      List<JournalSummary> journals,
      Optional<String> journal,
      List<YearSummary> years,
      List<IssueSummary> first) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final LatestTask narrowing;
  private final ObservableList<Optional<JournalSummary>> journals =
      FXCollections.observableArrayList();
  private final ObjectProperty<DateOrder> order = new SimpleObjectProperty<>(DateOrder.NEWEST);
  private final ReadOnlyObjectWrapper<Shelf> shelf;
  private final Map<String, List<String>> spellings = new HashMap<>();
  private List<JournalSummary> all = List.of();
  private String typed = "";
  private Optional<Holdings> shown = Optional.empty();

  ShelvesModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    loading = new LatestTask(work, failed);
    narrowing = new LatestTask(work, failed);
    shelf = new ReadOnlyObjectWrapper<>(shelf(Optional.empty(), List.of(), List.of()));
    order.addListener((property, before, now) -> load(shelf.get().journal()));
  }

  /** Those that pass the filter; an empty one, first and only without a filter, stands for all. */
  ObservableList<Optional<JournalSummary>> journals() {
    return journals;
  }

  ReadOnlyObjectProperty<Shelf> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /** Changed, the shelf is loaded anew. */
  ObjectProperty<DateOrder> orderProperty() {
    return order;
  }

  String typed() {
    return typed;
  }

  /** How many issues there are of all journals. */
  int issueCount() {
    return all.stream().mapToInt(JournalSummary::issues).sum();
  }

  /** The journal looked at; empty when it is all of them. */
  Optional<JournalSummary> chosen() {
    return shelf.get().journal().flatMap(name -> named(all, name));
  }

  private static Optional<JournalSummary> named(List<JournalSummary> journals, String name) {
    return journals.stream().filter(j -> j.name().equals(name)).findFirst();
  }

  /** The row of the journal looked at; -1 while the filter hides it. */
  int chosenRow() {
    Optional<String> journal = shelf.get().journal();
    for (int row = 0; row < journals.size(); row++) {
      if (journals.get(row).map(JournalSummary::name).equals(journal)) {
        return row;
      }
    }
    return -1;
  }

  /** Looks at a journal; at all of them when it is none or is not there. */
  BackgroundTask load(Optional<String> journal) {
    DateOrder from = order.get();
    return loading.run(
        Duration.ZERO,
        job -> {
          List<JournalSummary> there = archive.catalogue().journals();
          Optional<String> found = journal.filter(name -> named(there, name).isPresent());
          IssueFilter filter = filter(found, from);
          return new Holdings(
              there,
              found,
              archive.catalogue().years(filter),
              archive.catalogue().issues(filter, 0, PagedList.firstPage()));
        },
        this::show);
  }

  /** Narrows the journals to those meant by characters, pinyin or first letters. */
  BackgroundTask filter(String wanted) {
    typed = wanted;
    List<JournalSummary> of = all;
    return narrowing.run(PAUSE, job -> narrow(of, wanted), journals::setAll);
  }

  private void show(Holdings found) {
    // Who comes back to a shelf that is as it was finds it where it was left.
    boolean same =
        shown.filter(found::equals).isPresent() && shelf.get().years().equals(years(found));
    shown = Optional.of(found);
    if (!all.equals(found.journals())) {
      all = found.journals();
      journals.setAll(all(all));
      if (!typed.isBlank()) {
        filter(typed);
      }
    }
    if (!same) {
      shelf.set(shelf(found.journal(), found.years(), found.first()));
    }
  }

  private List<YearSpan> years(Holdings of) {
    return YearSpan.of(of.years(), order.get());
  }

  private Shelf shelf(Optional<String> journal, List<YearSummary> years, List<IssueSummary> first) {
    IssueFilter filter = filter(journal, order.get());
    return new Shelf(
        journal,
        YearSpan.of(years, order.get()),
        years.stream().mapToInt(YearSummary::articles).sum(),
        new PagedList<>(
            years.stream().mapToInt(YearSummary::issues).sum(),
            first,
            (offset, limit) -> archive.catalogue().issues(filter, offset, limit),
            work));
  }

  private static IssueFilter filter(Optional<String> journal, DateOrder from) {
    return journal.map(IssueFilter::ofJournal).orElse(IssueFilter.ALL).in(from);
  }

  private static List<Optional<JournalSummary>> all(List<JournalSummary> journals) {
    List<Optional<JournalSummary>> rows = new ArrayList<>();
    if (!journals.isEmpty()) {
      rows.add(Optional.empty());
    }
    journals.forEach(j -> rows.add(Optional.of(j)));
    return rows;
  }

  private List<Optional<JournalSummary>> narrow(List<JournalSummary> of, String wanted) {
    String meant = wanted.strip().toLowerCase(Locale.ROOT);
    if (meant.isEmpty()) {
      return all(of);
    }
    List<Optional<JournalSummary>> found = new ArrayList<>();
    of.stream().filter(j -> isMeant(j.name(), meant)).forEach(j -> found.add(Optional.of(j)));
    return found;
  }

  private boolean isMeant(String journal, String wanted) {
    String letters = wanted.replace(" ", "").replace("'", "");
    return journal.toLowerCase(Locale.ROOT).contains(wanted)
        || spelled(journal).stream().anyMatch(s -> s.startsWith(letters));
  }

  /** Spelling is slow the first time; it is asked for in the background only. */
  private List<String> spelled(String journal) {
    synchronized (spellings) {
      return spellings.computeIfAbsent(journal, Catalogue::spellings);
    }
  }
}
