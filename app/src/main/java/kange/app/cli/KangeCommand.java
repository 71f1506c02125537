package kange.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code kange} without a command: opens the window. */
@Command(name = "kange", versionProvider = KangeCommand.Version.class)
final class KangeCommand implements Callable<Integer> {
  private final WindowOpener window;

  @Option(names = "--archive", paramLabel = "DIR")
  private Optional<Path> archive = Optional.empty();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  KangeCommand(WindowOpener window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(archive);
  }

  /** Says which Kange this is, from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = KangeCommand.class.getPackage().getImplementationVersion();
      return new String[] {
        "Kange 刊阁 " + Optional.ofNullable(built).orElse("(development)"),
        "Java " + Runtime.version()
      };
    }
  }
}
