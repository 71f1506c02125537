package kange.app.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.message.Message;

/**
 * Switches off what an archive that is open for reading only does not take, and says why. In an
 * archive that takes changes it does nothing.
 */
public final class ReadOnly {
  private final Optional<String> reason;

  private ReadOnly(Optional<String> reason) {
    this.reason = reason;
  }

  public static ReadOnly of(RoomContext context) {
    return context.archive().access().refused()
        ? because(context, context.archive().access().refusal())
        : new ReadOnly(Optional.empty());
  }

  /** For what readers mark: that a reader may do in his own file where the archive takes none. */
  public static ReadOnly ofMarks(RoomContext context) {
    return context
        .archive()
        .marks()
        .refusal()
        .map(why -> because(context, why))
        .orElseGet(() -> new ReadOnly(Optional.empty()));
  }

  private static ReadOnly because(RoomContext context, Message why) {
    Texts texts = context.texts(Texts.class);
    boolean others = why.equals(context.archive().access().refusal());
    return new ReadOnly(
        context
            .archive()
            .access()
            .heldBy()
            .filter(by -> others)
            .map(by -> texts.get("readonly.by", texts.say(by.message())))
            .or(() -> Optional.of(texts.say(why))));
  }

  /** Whether the archive takes no changes. */
  public boolean on() {
    return reason.isPresent();
  }

  /** A sentence for people; empty where the archive takes changes. */
  public Optional<String> reason() {
    return reason;
  }

  /**
   * What to put in a control's stead: the control itself, or, switched off, in a holder with the
   * reason as its tooltip, for a control that is switched off shows none.
   */
  public Node guard(Control control) {
    if (reason.isEmpty()) {
      return control;
    }
    control.setDisable(true);
    control.setAccessibleHelp(reason.get());
    StackPane holder = new StackPane(control);
    holder.setPickOnBounds(true);
    Tooltip.install(holder, new Tooltip(reason.get()));
    return holder;
  }
}
