package kange.app.cli.session;

import picocli.CommandLine.Option;

/** {@code --json}: JSON on stdout and nothing else. */
public final class JsonOption {
  @Option(names = "--json")
  private boolean wanted;

  public boolean wanted() {
    return wanted;
  }
}
