package kange.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import kange.app.cli.desk.CorrectCommand;
import kange.app.cli.desk.CorrectionsCommand;
import kange.app.cli.desk.MarksCommand;
import kange.app.cli.desk.ProfileCommand;
import kange.app.cli.document.ClassificationCommand;
import kange.app.cli.history.DeleteCommand;
import kange.app.cli.history.LogCommand;
import kange.app.cli.history.UndoCommand;
import kange.app.cli.scan.ScanCommand;
import kange.app.cli.session.Session;
import kange.app.cli.session.Terminal;
import kange.app.cli.share.PublishCommand;
import kange.app.cli.share.SubscribeCommand;
import kange.app.cli.share.UpdateCommand;
import kange.app.cli.support.DiagnoseCommand;
import kange.app.settings.Settings;
import kange.app.shell.Texts;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line: {@link #run} takes what was typed and answers with the exit status. */
public final class Cli {
  private static final int HELP_WIDTH = 96;
  private final CommandLine root;
  private final CommandFailures failures;

  /**
   * @param settings say the language and where the archive is
   * @param window opens the window: what {@code kange} without a command does
   */
  public Cli(Terminal terminal, Settings settings, WindowOpener window) {
    Locale language = settings.language().locale();
    Session session = new Session(terminal, Texts.of(Cli.class, language), settings::archiveFolder);
    failures = new CommandFailures(session);
    root = new CommandLine(new KangeCommand(window));
    root.addSubcommand(new ParseCommand(session));
    root.addSubcommand(new ImportCommand(session));
    root.addSubcommand(new IssuesCommand(session));
    root.addSubcommand(new ArticlesCommand(session));
    root.addSubcommand(new ShowCommand(session));
    root.addSubcommand(new SearchCommand(session));
    root.addSubcommand(new ExportCommand(session));
    root.addSubcommand(new CiteCommand(session));
    root.addSubcommand(new ClassificationCommand(session));
    root.addSubcommand(new DeleteCommand(session));
    root.addSubcommand(new UndoCommand(session));
    root.addSubcommand(new CorrectionsCommand(session));
    root.addSubcommand(new CorrectCommand(session));
    root.addSubcommand(new MarksCommand(session));
    root.addSubcommand(new ProfileCommand(session));
    root.addSubcommand(new ScanCommand(session));
    root.addSubcommand(new LogCommand(session));
    root.addSubcommand(new CheckCommand(session));
    root.addSubcommand(new BackupCommand(session));
    root.addSubcommand(new RestoreCommand(session));
    root.addSubcommand(new DiagnoseCommand(session, settings));
    root.addSubcommand(new PublishCommand(session));
    root.addSubcommand(new SubscribeCommand(session));
    root.addSubcommand(new UpdateCommand(session));
    Map<CommandLine, ResourceBundle> provided = new LinkedHashMap<>();
    for (CommandProvider provider : ServiceLoader.load(CommandProvider.class)) {
      CommandLine command = new CommandLine(provider.command(terminal, language));
      provided.put(command, CommandTexts.of(provider, language));
      root.addSubcommand(command);
    }
    furnish(session, CommandTexts.shared(language));
    provided.forEach(CommandLine::setResourceBundle);
  }

  private void furnish(Session session, ResourceBundle help) {
    root.setOut(writer(session.terminal().out()));
    root.setErr(writer(session.terminal().err()));
    root.setResourceBundle(help);
    root.setParameterExceptionHandler(failures);
    root.setExecutionExceptionHandler(failures);
    root.setUsageHelpWidth(HELP_WIDTH);
    root.setAbbreviatedOptionsAllowed(false);
    addHelp(root);
    root.getSubcommands().values().forEach(Cli::addHelp);
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** A script with which bash completes commands and options. */
  public String bashCompletion() {
    return AutoComplete.bash(root.getCommandName(), root);
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 1 some input failed, 2 wrong usage
   */
  public int run(String... arguments) {
    try {
      return root.execute(arguments);
    } catch (Error failure) {
      return failures.handle(failure);
    }
  }
}
