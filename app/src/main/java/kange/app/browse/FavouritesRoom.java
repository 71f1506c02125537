package kange.app.browse;

import atlantafx.base.theme.Styles;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticleListModel;
import kange.app.parts.ArticleListView;
import kange.app.parts.Blank;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.ArticleFilter;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The articles marked with a star. */
public final class FavouritesRoom implements Room {
  private final VBox view = new VBox();
  private final ArticleListModel model;
  private final ArticleListView list;

  public FavouritesRoom(RoomContext context) {
    Texts texts = context.texts(FavouritesRoom.class);
    model =
        new ArticleListModel(context.archive(), context.work(), e -> context.notices().error(e));
    Label title = new Label(texts.get("rail.favourites"));
    title.getStyleClass().add(Styles.TITLE_2);
    Label amount = new Label();
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    model
        .articlesProperty()
        .subscribe(found -> amount.setText(texts.get("count.articles", found.size())));
    VBox head = new VBox(title, amount);
    head.getStyleClass().add("room-head");
    list =
        new ArticleListView(
            model,
            context.navigator(),
            texts,
            title::getText,
            new Blank(
                Material2OutlinedMZ.STAR_BORDER,
                texts.get("favourites.empty"),
                texts.get("favourites.empty.text", RoomKey.text(texts, RoomKey.STAR))));
    VBox.setVgrow(list, Priority.ALWAYS);
    view.getStyleClass().add("room");
    view.getChildren().addAll(head, list);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model.load(ArticleFilter.ofFavourites()).settled();
  }

  @Override
  public void focus() {
    list.focusList();
  }
}
