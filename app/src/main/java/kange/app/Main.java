package kange.app;

/** Starts the window, or a command when there are arguments. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
