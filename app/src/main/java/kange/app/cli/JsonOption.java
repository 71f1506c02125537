package kange.app.cli;

import picocli.CommandLine.Option;

/** {@code --json}: JSON on stdout and nothing else. */
final class JsonOption {
  @Option(names = "--json")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }
}
