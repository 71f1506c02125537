package kange.app.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.settings.AskedSearch;
import kange.app.settings.Searches;
import kange.app.settings.SettingsModel;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.search.SearchRequest;

/**
 * What stands under the search field: kept and recent searches while it is empty, names the archive
 * knows while one types. For the UI thread.
 */
final class SuggestionsModel {
  private static final System.Logger LOG = System.getLogger(SuggestionsModel.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final int MOST = 8;

  private final Archive archive;
  private final SettingsModel settings;
  private final TaskExecutor work;
  private final LatestTask asking;
  private final ObservableList<SuggestionRow> rows = FXCollections.observableArrayList();

  public SuggestionsModel(Archive archive, SettingsModel settings, TaskExecutor work) {
    this.archive = archive;
    this.settings = settings;
    this.work = work;
    // Suggestions that fail are no news for who searches: the search itself tells what is wrong.
    this.asking =
        new LatestTask(work, e -> LOG.log(System.Logger.Level.DEBUG, "no suggestions", e));
  }

  ObservableList<SuggestionRow> rows() {
    return rows;
  }

  /** What goes with the field as it is. */
  BackgroundTask show(String typed) {
    if (typed.isBlank()) {
      asking.cancel();
      rows.setAll(remembered());
      return BackgroundTask.done();
    }
    return asking.run(
        PAUSE,
        job -> archive.searcher().suggest(typed.strip(), MOST),
        found -> rows.setAll(found.stream().map(SuggestionRow.Named::new).toList()));
  }

  void clear() {
    asking.cancel();
    rows.clear();
  }

  /** Remembers a search that led somewhere. */
  public void remember(Place.Search search) {
    if (!search.query().isBlank()) {
      AskedSearch asked = new AskedSearch(search.query(), search.filter(), search.order());
      settings.update(s -> s.withSearches(s.searches().withAsked(asked)));
    }
  }

  /** Forgets a remembered search; nothing for a name the archive knows. */
  void forget(SuggestionRow row) {
    Searches now = settings.get().searches();
    if (row instanceof SuggestionRow.Recent recent) {
      keep(now.withoutRecent(recent.search()));
    } else if (row instanceof SuggestionRow.Saved saved) {
      keep(now.withoutSaved(saved.search()));
    }
  }

  /** Puts the remembered searches back as they were: undo. */
  void keep(Searches searches) {
    settings.update(s -> s.withSearches(searches));
    rows.setAll(remembered());
  }

  /** Finds where a row leads and goes there. */
  BackgroundTask go(SuggestionRow row, Navigator navigator) {
    if (row instanceof SuggestionRow.Saved saved) {
      navigator.open(place(saved.search()));
    } else if (row instanceof SuggestionRow.Recent recent) {
      navigator.open(place(recent.search()));
    } else if (row instanceof SuggestionRow.Named named) {
      return go(named, navigator);
    }
    return BackgroundTask.done();
  }

  private BackgroundTask go(SuggestionRow.Named named, Navigator navigator) {
    String name = named.suggestion().text();
    switch (named.suggestion().kind()) {
      case AUTHOR -> navigator.open(new Place.Authors(Optional.of(name)));
      case COLUMN -> navigator.open(new Place.Columns(Optional.of(name)));
      case TITLE -> {
        return work.run(job -> titled(name), navigator::open);
      }
    }
    return BackgroundTask.done();
  }

  private Place titled(String title) {
    String query = "标题:\"" + title.replace("\"", " ") + "\"";
    List<Long> found = archive.searcher().ids(SearchRequest.of(query, MOST), () -> false);
    return archive.catalogue().summaries(found).stream()
        .filter(article -> article.title().equals(title))
        .findFirst()
        .<Place>map(article -> Place.Article.of(article.id()))
        .orElseGet(() -> Place.Search.of(title));
  }

  private static Place.Search place(AskedSearch search) {
    return new Place.Search(search.query(), search.filter(), search.order());
  }

  private List<SuggestionRow> remembered() {
    Searches searches = settings.get().searches();
    List<SuggestionRow> all = new ArrayList<>();
    searches.saved().forEach(s -> all.add(new SuggestionRow.Saved(s)));
    searches.recent().stream().limit(MOST).forEach(s -> all.add(new SuggestionRow.Recent(s)));
    return all;
  }
}
