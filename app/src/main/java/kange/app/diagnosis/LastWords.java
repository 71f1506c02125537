package kange.app.diagnosis;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command says where there is no memory left to find words for why it ends: made ready while
 * there is. For one thread.
 */
public final class LastWords {
  /** Given back first: with so much a failure can nearly always be told and logged as usual. */
  private static final int RESERVED = 256 * 1024;

  private static final byte[] NOTHING = {};

  private final PrintStream to;
  private final byte[] words;
  private byte[] reserve = new byte[RESERVED];

  /**
   * Makes them ready.
   *
   * @param to takes UTF-8
   */
  public LastWords(PrintStream to, String words) {
    this.to = to;
    this.words = (words + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
  }

  /** Gives back what was held for the end. */
  public void release() {
    reserve = NOTHING;
  }

  /** How much is held for the end, in bytes. */
  int held() {
    return reserve.length;
  }

  /** Says them, without making anything. */
  public void say() {
    to.write(words, 0, words.length);
    to.flush();
  }
}
