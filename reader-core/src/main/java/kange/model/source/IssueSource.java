package kange.model.source;

import java.util.Optional;

/**
 * What an issue is read from: the bytes of its file as they were, and the lines taken from them
 * where they are no plain text.
 *
 * @param bytes not copied, not changed
 * @param encoding the encoding they were read in, or the name of the reader that took the lines;
 *     empty where that was not kept
 * @param taken empty for plain text, whose lines are decoded from the bytes
 */
// Handed on and never compared: a copy of megabytes would serve nobody.
@SuppressWarnings("ArrayRecordComponent")
public record IssueSource(byte[] bytes, String encoding, Optional<TakenText> taken) {
  /** Plain text. */
  public static IssueSource plain(byte[] bytes) {
    return new IssueSource(bytes, "", Optional.empty());
  }

  /** Bytes and what was taken from them. */
  public static IssueSource of(byte[] bytes, Optional<TakenText> taken) {
    return new IssueSource(bytes, taken.map(TakenText::reader).orElse(""), taken);
  }
}
