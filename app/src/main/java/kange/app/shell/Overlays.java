package kange.app.shell;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may lie over the rooms: the command palette, the overview of keys, a question. UI thread.
 */
public final class Overlays {
  private final OverlayLayer layer;
  private final Supplier<Overlay> paletteMaker;
  private final Supplier<Overlay> keysMaker;
  private Optional<Overlay> palette = Optional.empty();
  private Optional<Overlay> keys = Optional.empty();

  Overlays(OverlayLayer layer, Supplier<Overlay> paletteMaker, Supplier<Overlay> keysMaker) {
    this.layer = layer;
    this.paletteMaker = paletteMaker;
    this.keysMaker = keysMaker;
  }

  /** Makes the command palette ahead of its first opening. */
  public void makePalette() {
    palette = palette.or(() -> Optional.of(paletteMaker.get()));
  }

  /** Shows the command palette, or takes it away when it is there. */
  public void togglePalette() {
    makePalette();
    toggle(palette.get());
  }

  /** Shows the overview of keys, or takes it away when it is there. */
  void toggleKeys() {
    keys = keys.or(() -> Optional.of(keysMaker.get()));
    toggle(keys.get());
  }

  private void toggle(Overlay overlay) {
    if (asks()) {
      return;
    }
    if (layer.shows(overlay)) {
      layer.dismiss();
    } else {
      layer.show(overlay);
    }
  }

  /** Puts a question over the room; what lay there goes. */
  public void ask(Overlay question) {
    layer.show(question);
  }

  /** Takes a question away that needs no answer any more; nothing when it is not on show. */
  public void withdraw(Overlay question) {
    if (layer.shows(question)) {
      layer.dismiss();
    }
  }

  /** Whether a question lies over the room: everything else waits for its answer. */
  boolean asks() {
    return layer.asks();
  }

  boolean isEmpty() {
    return layer.isEmpty();
  }

  /** Takes away what lies over the room, if anything does; a question stays. */
  public void dismiss() {
    if (!asks()) {
      layer.dismiss();
    }
  }
}
