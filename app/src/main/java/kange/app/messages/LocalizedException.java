package kange.app.messages;

import java.util.Objects;

/** A failure of the shell's own: its message is a sentence for people, in their language. */
public final class LocalizedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LocalizedException(String sentence) {
    super(sentence);
  }

  public LocalizedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence; there always is one. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
