package kange.app.authority;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.parts.ArticleListModel;
import kange.app.work.BackgroundTask;
import kange.app.work.Continuation;
import kange.app.work.LatestTask;
import kange.app.work.PagedList;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.Authorities;
import kange.model.authority.Authority;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;
import kange.model.catalogue.ArticleFilter;
import kange.model.history.Operation;

/** The headings of one index, and the one looked at with its variants. For the UI thread. */
final class AuthorityModel {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private record Loaded(
      HeadingQuery query, int total, List<Heading> page, Optional<Authority> chosen) {}

  private final Archive archive;
  private final Authorities authorities;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final LatestTask choosing;
  private final ArticleListModel articles;
  private final DoublesModel doubles;
  private final ReadOnlyObjectWrapper<AuthorityIndex> index =
      new ReadOnlyObjectWrapper<>(AuthorityIndex.AUTHORS);
  private final ReadOnlyObjectWrapper<ObservableList<Heading>> headings =
      new ReadOnlyObjectWrapper<>(FXCollections.emptyObservableList());
  private final ReadOnlyObjectWrapper<Optional<Authority>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String typed = "";
  private boolean joinedOnly;

  AuthorityModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.authorities = archive.authorities();
    this.work = work;
    loading = new LatestTask(work, failed);
    choosing = new LatestTask(work, failed);
    articles = new ArticleListModel(archive, work, failed);
    doubles = new DoublesModel(authorities, new LatestTask(work, failed));
  }

  ReadOnlyObjectProperty<AuthorityIndex> indexProperty() {
    return index.getReadOnlyProperty();
  }

  /** By pinyin; null where they are still on their way. */
  ReadOnlyObjectProperty<ObservableList<Heading>> headingsProperty() {
    return headings.getReadOnlyProperty();
  }

  /** The heading looked at. */
  ReadOnlyObjectProperty<Optional<Authority>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The articles that stand under it; none of a journal, whose shelf has them. */
  ArticleListModel articles() {
    return articles;
  }

  DoublesModel doubles() {
    return doubles;
  }

  String typed() {
    return typed;
  }

  boolean readOnly() {
    return archive.access().refused();
  }

  /** Shows an index, and in it the heading a name leads to, or else its first. */
  BackgroundTask open(AuthorityIndex wanted, Optional<AuthorityName> name) {
    if (wanted != index.get()) {
      typed = "";
      chosen.set(Optional.empty());
    }
    index.set(wanted);
    doubles.load(wanted);
    return load(Duration.ZERO, name.or(this::chosenName));
  }

  @CanIgnoreReturnValue
  BackgroundTask filter(String wanted) {
    typed = wanted;
    return load(PAUSE, chosenName());
  }

  /** Whether only headings that other names lead to are listed. */
  @CanIgnoreReturnValue
  BackgroundTask joinedOnly(boolean only) {
    joinedOnly = only;
    return load(Duration.ZERO, chosenName());
  }

  boolean joinedOnly() {
    return joinedOnly;
  }

  private Optional<AuthorityName> chosenName() {
    return chosen.get().map(a -> a.heading().name());
  }

  private BackgroundTask load(Duration pause, Optional<AuthorityName> wanted) {
    HeadingQuery query = new HeadingQuery(index.get(), typed, joinedOnly);
    return loading.run(
        pause,
        job -> {
          List<Heading> first = authorities.headings(query, 0, PagedList.firstPage());
          return new Loaded(
              query,
              authorities.count(query),
              first,
              wanted
                  .flatMap(authorities::find)
                  .or(() -> first.stream().findFirst().flatMap(h -> authorities.find(h.name()))));
        },
        this::show);
  }

  private void show(Loaded loaded) {
    headings.set(
        new PagedList<>(
            loaded.total(),
            loaded.page(),
            (offset, limit) -> authorities.headings(loaded.query(), offset, limit),
            work));
    show(loaded.chosen());
  }

  private void show(Optional<Authority> authority) {
    chosen.set(authority);
    Optional<Heading> listed =
        authority.map(Authority::heading).filter(h -> h.name().kind() != AuthorityKind.JOURNAL);
    if (listed.isPresent()) {
      String name = listed.get().name().text();
      BackgroundTask unused =
          articles.load(
              listed.get().name().kind() == AuthorityKind.COLUMN
                  ? ArticleFilter.ofColumn(name)
                  : ArticleFilter.ofAuthor(name));
    } else {
      articles.clear();
    }
  }

  /** Looks at a heading. */
  @CanIgnoreReturnValue
  BackgroundTask choose(AuthorityName name) {
    return choosing.run(Duration.ZERO, job -> authorities.find(name), this::show);
  }

  /**
   * Does what was decided.
   *
   * @param then the heading to look at afterwards
   * @param done told of the act, for undo
   */
  @CanIgnoreReturnValue
  BackgroundTask apply(AuthorityAct act, AuthorityName then, Consumer<Operation> done) {
    return work.run(
        job -> authorities.apply(act),
        operation -> {
          articles.selection().clear();
          reload(Optional.of(then));
          done.accept(operation);
        });
  }

  /** Remembers that two headings are not one; as {@link #apply}. */
  @CanIgnoreReturnValue
  BackgroundTask keepApart(AuthorityName one, AuthorityName other, Consumer<Operation> done) {
    return work.run(
        job -> authorities.keepApart(one, other),
        operation -> {
          doubles.load(index.get());
          done.accept(operation);
        });
  }

  /**
   * Takes an act back.
   *
   * @param then told when it is done
   */
  @CanIgnoreReturnValue
  BackgroundTask undo(Operation act, Runnable then) {
    return work.run(
        job -> archive.history().undo(act.id()),
        report -> {
          reload(chosenName());
          then.run();
        });
  }

  private void reload(Optional<AuthorityName> then) {
    doubles.load(index.get());
    Continuation.then(load(Duration.ZERO, then).settled(), () -> {});
  }
}
