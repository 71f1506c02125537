package kange.text;

import java.util.Objects;
import kange.model.message.Message;

/** Bytes that are not a text file Kange can read; the message says why. */
public final class UnreadableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Exceptions are serializable, messages need not be: nobody sends one anywhere. */
  private final transient Message message;

  UnreadableTextException(TextMessage code, String name) {
    this(Message.of(code, name));
  }

  private UnreadableTextException(Message message) {
    super(message.toString());
    this.message = message;
  }

  /** For people, once the shell has put it into words; {@link #getMessage} is for logs. */
  public Message message() {
    return message;
  }

  /** Code and arguments; there always are. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
