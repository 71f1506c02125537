package kange.model.queue;

import java.util.Optional;
import java.util.OptionalLong;
import kange.model.message.Message;
import kange.model.source.SourceName;

/**
 * A file in the queue, in short.
 *
 * @param path where it lay when it was put there; it may be gone since
 * @param size in bytes; 0 where nobody could tell
 * @param message what is to be told of it: why it failed, or how it was filed
 * @param label journal and number as it reads now, with the file's name for a journal that it does
 *     not name; empty while it was not read
 * @param articles how many it has, as it reads now
 * @param doubts how many are open in it
 * @param issue the issue it has become, or that is there already
 */
public record QueuedFile(
    long id,
    String path,
    long size,
    QueueState state,
    Optional<Message> message,
    String label,
    int articles,
    int doubts,
    OptionalLong issue) {
  /** Its name without the folder; ZIP!entry where it is packed. */
  public String name() {
    return SourceName.of(path);
  }

  /** Whether it says of which journal it is. */
  public boolean named() {
    // A journal may be called as its file is and more: the number stands apart from the name.
    return !(label.equals(name()) || label.startsWith(name() + " "));
  }

  /** Whether it may be filed without a look: new, and nothing in it is doubted. */
  public boolean sure() {
    return state == QueueState.READ && doubts == 0;
  }
}
