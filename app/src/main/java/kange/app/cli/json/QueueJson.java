package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kange.model.message.Message;
import kange.model.queue.QueuedFile;

/** Files that were read and wait for a person. */
public record QueueJson(boolean cancelled, List<Waiting> files) {
  /**
   * A file.
   *
   * @param status read, known, no-issue or failed
   * @param label journal and number as it reads; empty where it was not read
   * @param issue the number of the issue in the archive that it is, too
   */
  public record Waiting(
      String file,
      String status,
      Optional<String> message,
      String label,
      int articles,
      int doubts,
      Optional<Long> issue) {}

  /**
   * The files as they are printed.
   *
   * @param say puts messages into words
   */
  public static QueueJson of(
      List<QueuedFile> files, boolean cancelled, Function<Message, String> say) {
    return new QueueJson(cancelled, files.stream().map(f -> waiting(f, say)).toList());
  }

  private static Waiting waiting(QueuedFile file, Function<Message, String> say) {
    return new Waiting(
        file.path(),
        Codes.ofConstant(file.state()),
        file.message().map(say),
        file.label(),
        file.articles(),
        file.doubts(),
        file.issue().isPresent() ? Optional.of(file.issue().getAsLong()) : Optional.empty());
  }
}
