package kange.app.reader.marks;

import java.util.Optional;
import kange.app.parts.ReadOnly;
import kange.app.reader.page.ReaderModel;
import kange.app.reader.page.ReaderPage;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** Sets and takes the star of the article on show, and offers to take that back. */
public final class FavouriteButton {
  private final RoomContext context;
  private final ReaderModel model;
  private final ReadOnly readOnly;
  private final UndoOffer undo;
  private final Texts texts;

  public FavouriteButton(
      RoomContext context, ReaderModel model, ReadOnly readOnly, UndoOffer undo, Texts texts) {
    this.context = context;
    this.model = model;
    this.readOnly = readOnly;
    this.undo = undo;
    this.texts = texts;
  }

  public void toggle() {
    Optional<ReaderPage> page = model.pageProperty().get();
    if (page.isEmpty() || readOnly.on()) {
      readOnly.reason().ifPresent(context.notices()::info);
      return;
    }
    if (model.starFixedProperty().get()) {
      context.notices().info(texts.get("marks.office"));
      return;
    }
    long article = page.get().id();
    boolean on = !model.favouriteProperty().get();
    model.setFavourite(article, on);
    undo.offer(
        texts.get(on ? "reader.starred" : "reader.unstarred"),
        () -> model.setFavourite(article, !on));
  }
}
