package kange.text;

import java.util.Objects;

/** Bytes that are not a text file Kange can read; the message says why, for people. */
public final class UnreadableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableTextException(String message) {
    super(message);
  }

  /** The sentence; there always is one. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
