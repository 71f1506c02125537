package kange.app.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kange.app.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells every failure as one sentence on stderr, never as a stack trace. */
final class CommandFailures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Session session;

  CommandFailures(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    session.complain(
        session.text(
            "usage.see", misuse(wrong), command.getCommandSpec().qualifiedName() + " --help"));
    return Session.MISUSED;
  }

  private String misuse(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unknown) {
      return session.text("usage.unknown", String.join(" ", unknown.getUnmatched()));
    }
    if (wrong instanceof MissingParameterException missing) {
      return session.text("usage.missing", missing(missing));
    }
    if (wrong instanceof MutuallyExclusiveArgsException) {
      return session.text("usage.exclusive");
    }
    if (wrong instanceof MaxValuesExceededException) {
      return session.text("usage.toomany");
    }
    return Optional.ofNullable(wrong.getValue())
        .map(value -> session.text("usage.value", value))
        .orElseGet(() -> said(wrong));
  }

  private static String missing(MissingParameterException missing) {
    return missing.getMissing().stream()
        .map(
            argument ->
                argument.isOption()
                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                    : argument.paramLabel())
        .distinct()
        .reduce((a, b) -> a + "、" + b)
        .orElseGet(() -> said(missing));
  }

  private static String said(Exception wrong) {
    return Objects.requireNonNullElse(wrong.getMessage(), wrong.toString());
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult args) {
    session.complain(sentence(failure));
    return Session.FAILED;
  }

  /** Memory that does not suffice, a part of the program that is missing: what picocli lets go. */
  int handle(Error failure) {
    session.complain(sentence(failure));
    return Session.FAILED;
  }

  private String sentence(Throwable failure) {
    if (failure instanceof CancellationException) {
      return session.text("cancelled");
    }
    return session.texts().failure(failure);
  }
}
