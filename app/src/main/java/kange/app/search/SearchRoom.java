package kange.app.search;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticleListInput;
import kange.app.parts.EmptyState;
import kange.app.parts.JournalTitles;
import kange.app.parts.ListKeys;
import kange.app.parts.PickAll;
import kange.app.parts.SelectionBar;
import kange.app.settings.AskedSearch;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.search.SearchFilter;
import kange.model.search.SearchHits;
import kange.model.search.SearchSpread;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The search room; the question itself is typed into the field on top of the window. */
public final class SearchRoom implements Room {
  private final StackPane view = new StackPane();
  private final HBox found = new HBox();
  private final ListView<SearchRow> list = new ListView<>();
  private final SearchModel model;
  private final SearchHead head;
  private final FacetPanel facets;
  private final RoomContext context;
  private final Texts texts;
  private boolean again;

  public SearchRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(SearchRoom.class);
    model = new SearchModel(context.archive(), context.work(), e -> context.notices().sentence(e));
    head =
        new SearchHead(
            texts,
            new PickAll(model.selection(), model::selectAll, texts),
            order -> replace(s -> new Place.Search(s.query(), s.filter(), order)),
            this::save);
    facets = new FacetPanel(texts, this::journal, this::narrow);
    buildList();
    SelectionBar bar =
        new SelectionBar(
            model.selection(),
            model::selectAll,
            list::refresh,
            () -> model.askedProperty().get().query(),
            context.navigator(),
            texts);
    VBox hits = new VBox(head.view(), list, bar);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(hits, Priority.ALWAYS);
    hits.getStyleClass().add("wide-pane");
    found.getStyleClass().add("two-panes");
    found.getChildren().addAll(facets.view(), hits);
    view.getStyleClass().addAll("room", "search-room");
    model.stateProperty().subscribe(this::show);
    model.spreadProperty().subscribe(this::showSpread);
    model.indexProperty().subscribe(head::showIndex);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Search search = (Place.Search) place;
    again = search.equals(model.askedProperty().get());
    head.showOrder(search.order());
    head.showSaved(context.settings().get().searches().saved().contains(asked(search)));
    return model.ask(search).settled();
  }

  @Override
  public void close() {
    model.close();
  }

  @Override
  public boolean print() {
    return model.selection().handTo(context.navigator()::print);
  }

  @Override
  public void focus() {
    if (list.getItems().isEmpty()) {
      view.requestFocus();
    } else {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    }
  }

  private void buildList() {
    list.setId("hits");
    list.setAccessibleText(texts.get("search.hits"));
    list.setItems(model.rows());
    list.getStyleClass().addAll("plain-list", "hits");
    list.setCellFactory(v -> new HitCell(model.selection(), texts));
    HitKeys.on(view, list, model.answeredProperty());
    ListKeys.on(list, SearchRoom::title);
    ArticleListInput.on(
        list, SearchRow::articleId, model.selection(), model::selectAll, this::openHit);
    list.skinProperty()
        .subscribe(
            skin -> {
              if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.positionProperty().subscribe(at -> loadMoreNear(flow));
              }
            });
  }

  private void loadMoreNear(VirtualFlow<?> flow) {
    if (flow.getLastVisibleCell() != null
        && flow.getLastVisibleCell().getIndex() >= model.rows().size() - 5) {
      model.more();
    }
  }

  private void show(SearchState state) {
    switch (state.stage()) {
      case BLANK ->
          view.getChildren().setAll(blank("search.blank", texts.get("search.blank.text")));
      case FAILED -> view.getChildren().setAll(blank("search.failed", state.failure()));
      case NOTHING -> view.getChildren().setAll(nothing(state.answer().orElseThrow()));
      case FOUND -> showFound(state.answer().orElseThrow());
    }
  }

  private void showFound(SearchHits answer) {
    head.showReading(answer.reading());
    if (!again) {
      list.getSelectionModel().clearSelection();
      list.scrollTo(0);
    }
    if (!view.getChildren().contains(found)) {
      view.getChildren().setAll(found);
    }
  }

  /** Values of the question before stay until those of this one are counted; its number goes. */
  private void showSpread(Optional<SearchSpread> spread) {
    head.showTotal(spread.map(SearchSpread::total));
    spread.ifPresent(s -> facets.show(s.facets(), model.askedProperty().get().filter()));
  }

  private String journal(String name) {
    return new JournalTitles(texts).of(name, model.named(name));
  }

  private EmptyState blank(String key, String sentence) {
    return new EmptyState(Material2OutlinedMZ.SEARCH, texts.get(key), sentence);
  }

  private EmptyState nothing(SearchHits answer) {
    String sentence =
        answer.index().complete()
            ? texts.get("search.nothing.text")
            : texts.get("search.indexing", answer.index().indexed(), answer.index().total());
    boolean narrowed = !model.askedProperty().get().filter().equals(SearchFilter.NONE);
    if (!narrowed) {
      return new EmptyState(
          Material2OutlinedAL.FIND_IN_PAGE, texts.get("search.nothing", answer.query()), sentence);
    }
    Button widen = new Button(texts.get("search.widen"));
    widen.setOnAction(e -> narrow(SearchFilter.NONE));
    return new EmptyState(
        Material2OutlinedAL.FIND_IN_PAGE,
        texts.get("search.nothing.filtered", answer.query()),
        sentence,
        widen);
  }

  private void narrow(SearchFilter filter) {
    replace(s -> new Place.Search(s.query(), filter, s.order()));
  }

  private void save(boolean keep) {
    AskedSearch search = asked(model.askedProperty().get());
    context
        .settings()
        .update(
            s ->
                s.withSearches(
                    keep ? s.searches().withSaved(search) : s.searches().withoutSaved(search)));
    head.showSaved(keep);
  }

  private static AskedSearch asked(Place.Search search) {
    return new AskedSearch(search.query(), search.filter(), search.order());
  }

  private void replace(UnaryOperator<Place.Search> change) {
    context.navigator().replace(change.apply(model.askedProperty().get()));
  }

  private static Optional<String> title(SearchRow row) {
    return row instanceof SearchRow.Hit hit
        ? Optional.of(hit.hit().article().title())
        : Optional.empty();
  }

  private void openHit(long article) {
    context.navigator().open(new Place.Article(article, model.askedProperty().get().query()));
  }
}
