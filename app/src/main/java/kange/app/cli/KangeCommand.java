package kange.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.settings.Product;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/**
 * {@code kange} without a command: opens the window, with {@code --open} on files for the import
 * desk.
 */
@Command(name = "kange", versionProvider = KangeCommand.Version.class)
final class KangeCommand implements Callable<Integer> {
  private final WindowOpener window;

  @Option(names = "--archive", paramLabel = "DIR")
  private Optional<Path> archive = Optional.empty();

  @Option(names = "--open", paramLabel = "FILE", descriptionKey = "open", arity = "0..*")
  private List<Path> files = List.of();

  @Option(names = "--read-only", descriptionKey = "read-only")
  private boolean readOnly;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version; // picocli asks for it

  KangeCommand(WindowOpener window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return readOnly ? window.openReadOnly(archive) : window.open(archive, files);
  }

  /** Says which Kange and which Java this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Kange 刊阁 " + Product.version(), "Java " + Runtime.version()};
    }
  }
}
