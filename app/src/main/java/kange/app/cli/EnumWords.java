package kange.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kange.app.cli.session.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The words of the command line that stand for one of several choices, in lower case. */
final class EnumWords {
  private final CommandSpec spec;
  private final Session session;

  EnumWords(CommandSpec spec, Session session) {
    this.spec = spec;
    this.session = session;
  }

  /**
   * The choice of a word in upper or lower case.
   *
   * @param unknown key of the text that says which words there are: {0} the word, {1} the words
   */
  <E extends Enum<E>> E value(E[] choices, String word, String unknown) {
    return Arrays.stream(choices)
        .filter(known -> word(known).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), session.text(unknown, word, words(choices))));
  }

  private static <E extends Enum<E>> String words(E[] choices) {
    return Arrays.stream(choices).map(EnumWords::word).collect(Collectors.joining(" "));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
