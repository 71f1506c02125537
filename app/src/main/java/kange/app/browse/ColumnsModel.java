package kange.app.browse;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kange.app.parts.ArticleListModel;
import kange.app.shell.RoomContext;
import kange.app.work.Job;
import kange.model.ArticleFilter;
import kange.model.ColumnSummary;

/** The columns, those that pass the filter, and the articles of the one looked at. */
final class ColumnsModel {
  private final RoomContext context;
  private final ObservableList<ColumnSummary> all = FXCollections.observableArrayList();
  private final FilteredList<ColumnSummary> columns = new FilteredList<>(all);
  private final ReadOnlyObjectWrapper<Optional<ColumnSummary>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ArticleListModel articles;

  ColumnsModel(RoomContext context) {
    this.context = context;
    articles =
        new ArticleListModel(context.archive(), context.work(), e -> context.notices().error(e));
  }

  ObservableList<ColumnSummary> columns() {
    return columns;
  }

  ReadOnlyObjectProperty<Optional<ColumnSummary>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ArticleListModel articles() {
    return articles;
  }

  void filter(String typed) {
    String wanted = typed.strip();
    columns.setPredicate(c -> c.name().contains(wanted));
  }

  /** Loads the columns; the named one, or the first, is the one looked at. */
  Job loadColumns(Optional<String> column) {
    return context
        .work()
        .run(
            job -> context.archive().catalogue().columns(),
            found -> {
              all.setAll(found);
              chosen.set(
                  found.stream()
                      .filter(c -> column.isEmpty() || c.name().equals(column.get()))
                      .findFirst());
            });
  }

  Job loadArticles() {
    return chosen
        .get()
        .map(c -> articles.load(ArticleFilter.ofColumn(c.name())))
        .orElseGet(Job::done);
  }
}
