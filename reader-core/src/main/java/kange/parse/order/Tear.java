package kange.parse.order;

import java.util.List;

/**
 * A sentence that is torn and was left so: where, and which lines may continue it.
 *
 * @param line index of the line that breaks off
 * @param continuations the likeliest first; may be empty
 */
public record Tear(int line, List<Continuation> continuations) {
  public Tear {
    continuations = List.copyOf(continuations);
  }

  /**
   * A place where the torn sentence may go on.
   *
   * @param line index of the line that may follow
   * @param odds natural logarithm of the odds that it does; 0 says nothing
   */
  public record Continuation(int line, double odds) {}
}
