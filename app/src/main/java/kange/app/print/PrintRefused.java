package kange.app.print;

/** A printer, or the system before it, did not take the pages. */
final class PrintRefused extends Exception {
  private static final long serialVersionUID = 1L;

  PrintRefused(String reason) {
    super(reason);
  }

  PrintRefused(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
