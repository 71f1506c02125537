package kange.app.reader.marks;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.Continuation;

/**
 * Offers to take back what was done in the reader. The notice stays while one goes elsewhere: taken
 * back there, the room on show is shown anew, so that a star or a mark is at once what it is.
 */
public final class UndoOffer {
  private final RoomContext context;
  private final Texts texts;
  private final BooleanSupplier onShow;

  /**
   * @param onShow whether the reader is the room on show
   */
  public UndoOffer(RoomContext context, Texts texts, BooleanSupplier onShow) {
    this.context = context;
    this.texts = texts;
    this.onShow = onShow;
  }

  /**
   * @param told what was done
   * @param undo takes it back; what it gives completes on the UI thread
   */
  void offer(String told, Supplier<CompletableFuture<Void>> undo) {
    context
        .notices()
        .offer(told, texts.get("action.undo"), () -> Continuation.then(undo.get(), this::showAnew));
  }

  private void showAnew() {
    if (!onShow.getAsBoolean()) {
      context.navigator().refresh();
    }
  }
}
