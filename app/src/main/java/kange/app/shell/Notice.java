package kange.app.shell;

import java.util.Optional;

/** A sentence for the person at the window, with one thing they may do about it. */
public record Notice(Kind kind, String text, Optional<Offer> offer) {
  /** How much a notice matters. */
  public enum Kind {
    INFO,
    ERROR
  }

  /** A button in a notice. */
  public record Offer(String label, Runnable action) {}
}
