package kange.app.cli;

import picocli.CommandLine.Option;

/** {@code --help}. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean wanted; // picocli asks for it
}
