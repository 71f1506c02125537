package kange.app.favourites;

import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import kange.app.parts.ArticleListModel;
import kange.app.parts.ArticlesPane;
import kange.app.parts.EmptyState;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleFilter;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The articles marked with a star. */
public final class FavouritesRoom implements Room {
  private final ArticlesPane view;
  private final ArticleListModel model;
  private final RoomContext context;

  public FavouritesRoom(RoomContext context) {
    this.context = context;
    Texts texts = context.texts(FavouritesRoom.class);
    model =
        new ArticleListModel(context.archive(), context.work(), e -> context.notices().error(e));
    view =
        new ArticlesPane(
            model,
            context,
            texts,
            new EmptyState(
                Material2OutlinedMZ.STAR_BORDER,
                texts.get("favourites.empty"),
                texts.get("favourites.empty.text", RoomKey.text(texts, RoomKey.STAR))));
    model
        .articlesProperty()
        .subscribe(
            found ->
                view.name(texts.get("rail.favourites"), texts.get("count.articles", found.size())));
    view.getStyleClass().add("room");
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
  public boolean print() {
    return model.selection().handTo(context.navigator()::print);
  }

  @Override
  public void focus() {
    view.focusList();
  }
}
