package kange.review;

import java.io.Serial;

/** A correction speaks of a line that is not there, or of an article where there is none. */
public final class InapplicableCorrectionException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  InapplicableCorrectionException(int line) {
    super("line " + line);
  }
}
