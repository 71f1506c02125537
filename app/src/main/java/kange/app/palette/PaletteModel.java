package kange.app.palette;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.palette.PaletteEntry.Kind;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;

/** What the palette lists for what is typed; found off the UI thread. For the UI thread. */
final class PaletteModel {
  private static final Duration PAUSE = Duration.ofMillis(60);
  private static final int RECENT = 6;

  /** No kind may crowd out the others. */
  private static final int MOST_ARTICLES = 12;

  private static final Map<Kind, Integer> MOST =
      Map.of(
          Kind.ACTION,
          8,
          Kind.ISSUE,
          10,
          Kind.COLUMN,
          6,
          Kind.AUTHOR,
          10,
          Kind.ARTICLE,
          MOST_ARTICLES);

  private record Found(PaletteEntry entry, int score) {}

  private final List<PaletteEntry> actions;
  private final Supplier<PaletteSource> source;
  private final LatestTask finding;
  private final ObservableList<PaletteEntry> rows = FXCollections.observableArrayList();
  private final Deque<String> used = new ArrayDeque<>();
  private PaletteSource catalogue;

  /**
   * @param source gives a catalogue of the archive as it is now
   */
  PaletteModel(
      List<PaletteEntry> actions,
      Supplier<PaletteSource> source,
      TaskExecutor work,
      Consumer<Throwable> failed) {
    this.actions = List.copyOf(actions);
    this.source = source;
    this.catalogue = source.get();
    this.finding = new LatestTask(work, failed);
  }

  ObservableList<PaletteEntry> rows() {
    return rows;
  }

  /** Begins anew: what was read last and all actions. */
  BackgroundTask open() {
    catalogue = source.get();
    return type("");
  }

  BackgroundTask type(String typed) {
    List<String> words = Fuzzy.words(typed);
    PaletteSource asked = catalogue;
    if (words.isEmpty()) {
      List<String> lately = List.copyOf(used);
      return finding.run(Duration.ZERO, job -> all(asked, lately), rows::setAll);
    }
    return finding.run(PAUSE, job -> find(asked, words), rows::setAll);
  }

  void close() {
    finding.cancel();
  }

  /** An entry was chosen: an action stands first the next time nothing is typed. */
  void use(PaletteEntry entry) {
    if (entry.kind() == Kind.ACTION) {
      used.remove(entry.title());
      used.addFirst(entry.title());
    }
  }

  /** What was read last, then the actions, those used last before the others. */
  private List<PaletteEntry> all(PaletteSource asked, List<String> lately) {
    List<PaletteEntry> all = new ArrayList<>(asked.recentlyRead(RECENT));
    ToIntFunction<PaletteEntry> rank =
        action -> {
          int at = lately.indexOf(action.title());
          return at < 0 ? Integer.MAX_VALUE : at;
        };
    actions.stream().sorted(Comparator.comparingInt(rank)).forEach(all::add);
    return all;
  }

  private List<PaletteEntry> find(PaletteSource asked, List<String> words) {
    List<Found> found = new ArrayList<>();
    collect(words, actions, found);
    collect(words, asked.names(), found);
    for (PaletteEntry article : asked.articles(words, MOST_ARTICLES)) {
      found.add(new Found(article, Math.max(1, Fuzzy.score(words, article.names()))));
    }
    found.sort(
        Comparator.comparingInt(Found::score)
            .reversed()
            .thenComparing(f -> f.entry().kind())
            .thenComparing(f -> f.entry().title()));
    Map<Kind, Integer> room = new EnumMap<>(MOST);
    return found.stream()
        .map(Found::entry)
        .filter(e -> room.merge(e.kind(), -1, Integer::sum) >= 0)
        .toList();
  }

  private static void collect(List<String> words, List<PaletteEntry> entries, List<Found> found) {
    for (PaletteEntry entry : entries) {
      int score = Fuzzy.score(words, entry.names());
      if (score > 0) {
        found.add(new Found(entry, score));
      }
    }
  }
}
