package kange.model;

/**
 * Whether a failure means that memory, or a thread's stack, did not suffice. Also where it met a
 * class that was just being made ready: then Java says of that class alone that it cannot be used,
 * and what it lacked stands in a message.
 */
public final class Exhaustion {
  private Exhaustion() {}

  /** Looks at the failure and what caused it. */
  public static boolean in(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof OutOfMemoryError
          || at instanceof StackOverflowError
          || (at instanceof ExceptionInInitializerError && names(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Throwable initializing) {
    String told = String.valueOf(initializing.getMessage());
    return told.contains(OutOfMemoryError.class.getName())
        || told.contains(StackOverflowError.class.getName());
  }
}
