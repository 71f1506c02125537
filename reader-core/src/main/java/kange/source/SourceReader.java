package kange.source;

import java.io.IOException;
import kange.model.source.TakenText;

/**
 * Takes the lines out of files of one kind. What it makes of a file is kept for ever beside the
 * file's bytes: whoever changes a reader so that it breaks lines elsewhere raises its version.
 */
interface SourceReader {
  /** What is kept as the name of who took the lines, and shown as the file's encoding. */
  String name();

  /** Counted from 1. */
  int version();

  /** Whether a file is of this kind, by what is in it; its name is asked where that is silent. */
  boolean reads(FileContent file);

  /**
   * The lines of a file.
   *
   * @throws IOException when the file is damaged; the message is for people who mend files
   * @throws kange.model.ArchiveException when there is more to be said
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  TakenText read(FileContent file) throws IOException;
}
