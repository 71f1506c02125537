package kange.app.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.NameOrder;

/** Authors and columns that the archive knows, suggested while one types. */
final class KnownNames {
  /** What stands between the names of several authors. */
  private static final String SEPARATORS = "、，,；;　";

  private final Archive archive;
  private final TaskExecutor work;
  private final Consumer<Throwable> failed;

  /**
   * @param failed what to do with failures
   */
  KnownNames(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.failed = failed;
  }

  /** Persons first, then bodies. */
  void suggestAuthors(TextField field) {
    NamePopup unused =
        new NamePopup(
            field,
            new LatestTask(work, failed),
            typed -> () -> known(List.of(), typed, NameKind.PERSON, NameKind.ORGANIZATION),
            SEPARATORS);
  }

  /**
   * The columns of the issue first, then those of the archive.
   *
   * @param own columns of the issue that is on the desk
   */
  void suggestColumns(TextField field, Supplier<List<String>> own) {
    NamePopup unused =
        new NamePopup(
            field,
            new LatestTask(work, failed),
            typed -> {
              List<String> columns = own.get();
              return () -> known(columns, typed, NameKind.COLUMN);
            },
            "");
  }

  private List<String> known(List<String> own, String typed, NameKind... kinds) {
    Set<String> names = new LinkedHashSet<>();
    own.stream().filter(name -> name.contains(typed)).forEach(names::add);
    for (NameKind kind : kinds) {
      archive
          .catalogue()
          .names(new NameFilter(kind, typed, NameOrder.ARTICLES), 0, NamePopup.MOST)
          .stream()
          .map(IndexedName::name)
          .forEach(names::add);
    }
    return names.stream().limit(NamePopup.MOST).toList();
  }
}
