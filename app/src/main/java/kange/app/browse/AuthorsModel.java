package kange.app.browse;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.parts.ArticleListModel;
import kange.app.shell.RoomContext;
import kange.app.work.Job;
import kange.model.ArticleFilter;
import kange.model.AuthorSummary;
import kange.model.ContributorKind;

/** The authors' index, persons or organisations, and the articles of the one looked at. */
final class AuthorsModel {
  private final RoomContext context;
  private final ObservableList<AuthorRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<ContributorKind> kind =
      new SimpleObjectProperty<>(ContributorKind.PERSON);
  private final ReadOnlyObjectWrapper<Optional<AuthorSummary>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ArticleListModel articles;
  private List<AuthorSummary> all = List.of();
  private String typed = "";

  AuthorsModel(RoomContext context) {
    this.context = context;
    articles =
        new ArticleListModel(context.archive(), context.work(), e -> context.notices().error(e));
    kind.subscribe(k -> narrow());
  }

  ObservableList<AuthorRow> rows() {
    return rows;
  }

  ObjectProperty<ContributorKind> kindProperty() {
    return kind;
  }

  ReadOnlyObjectProperty<Optional<AuthorSummary>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ArticleListModel articles() {
    return articles;
  }

  long count(ContributorKind of) {
    return all.stream().filter(a -> a.kind() == of).count();
  }

  void filter(String wanted) {
    typed = wanted;
    narrow();
  }

  /** Loads the index; the named author, or the first person, is the one looked at. */
  Job loadAuthors(Optional<String> author) {
    return context
        .work()
        .run(
            job -> context.archive().catalogue().authors(),
            found -> {
              all = found;
              Optional<AuthorSummary> wanted =
                  author.flatMap(
                      name -> found.stream().filter(a -> a.name().equals(name)).findFirst());
              wanted.ifPresent(a -> kind.set(a.kind()));
              narrow();
              chosen.set(
                  wanted.or(() -> rows.stream().flatMap(r -> r.author().stream()).findFirst()));
            });
  }

  Job loadArticles() {
    return chosen
        .get()
        .map(a -> articles.load(ArticleFilter.ofAuthor(a.name())))
        .orElseGet(Job::done);
  }

  private void narrow() {
    rows.setAll(
        AuthorRow.index(
            all.stream()
                .filter(a -> a.kind() == kind.get() && AuthorRow.matches(a, typed))
                .toList()));
  }
}
