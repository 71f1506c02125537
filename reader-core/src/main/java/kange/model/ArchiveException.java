package kange.model;

import java.util.Objects;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** Something a person has to know about; the message says what, and what to do. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Exceptions are serializable, messages need not be: nobody sends one anywhere. */
  private final transient Message message;

  /** A failure with nothing behind it that a log should know. */
  public ArchiveException(Message message) {
    super(message.toString());
    this.message = message;
  }

  /** A failure and what brought it about, for the log. */
  public ArchiveException(Message message, Throwable cause) {
    super(message.toString(), cause);
    this.message = message;
  }

  /** As {@link Message#of} makes the message. */
  public static ArchiveException of(MessageCode code, Object... arguments) {
    return new ArchiveException(Message.of(code, arguments));
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
