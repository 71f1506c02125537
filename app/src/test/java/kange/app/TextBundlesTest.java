package kange.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, in every package of the app and of the tour in it. */
class TextBundlesTest {
  private static final List<Path> MODULES = List.of(Path.of("src/main"), Path.of("tour/src/main"));

  /** Help texts are read by picocli, under names of its own. */
  private static final String OF_COMMANDS = "kange.";

  private static List<Path> chinese() throws IOException {
    return files("resources", "messages_zh_CN.properties");
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path module : MODULES) {
      try (Stream<Path> files = Files.walk(module.resolve(folder))) {
        found.addAll(files.filter(f -> f.toString().endsWith(ending)).toList());
      }
    }
    return found;
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    return texts;
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndNoEmptyText() throws IOException {
    assertFalse(chinese().isEmpty());
    for (Path file : chinese()) {
      Properties zh = read(file);
      Properties en = read(file.resolveSibling("messages_en.properties"));
      assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()), file.toString());
      zh.forEach((k, v) -> assertFalse(isEmpty(k, v), file + " " + k));
      en.forEach((k, v) -> assertFalse(isEmpty(k, v), file + " " + k));
    }
  }

  /** Between the parts of a list there may be nothing. */
  private static boolean isEmpty(Object key, Object text) {
    return text.toString().isBlank() && !key.toString().endsWith(".separator");
  }

  @Test
  void aTextThatTakesValuesTakesThemInBothLanguages() throws IOException {
    for (Path file : chinese()) {
      Properties zh = read(file);
      Properties en = read(file.resolveSibling("messages_en.properties"));
      for (Object key : zh.keySet()) {
        assertEquals(takesValues(zh, key), takesValues(en, key), file + " " + key);
      }
    }
  }

  /**
   * Keys are read from where they are listened to; in prose they would go stale unnoticed. The
   * command line has no keys but the terminal's own.
   */
  @Test
  void noTextOfTheWindowSpellsOutKeys() throws IOException {
    for (Path file : ofWindow()) {
      for (String name : List.of("messages_zh_CN.properties", "messages_en.properties")) {
        Path bundle = file.resolveSibling(name);
        read(bundle)
            .forEach(
                (key, text) ->
                    assertFalse(
                        text.toString()
                            .matches(
                                "(?s).*\\b((Ctrl|Alt|Shift)\\+|F[0-9]|Esc\\b|Delete\\)|Delete）).*"),
                        () -> bundle + " " + key + ": " + text));
      }
    }
  }

  /**
   * The window's typeface is a Chinese one: these marks are as wide as a character in it, and tear
   * English words apart. What is only marks and no words goes to other programs.
   */
  @Test
  void englishTextsOfTheWindowHaveNoMarksOfChineseWidth() throws IOException {
    List<String> wide = new ArrayList<>();
    for (Path file : ofWindow()) {
      read(file.resolveSibling("messages_en.properties"))
          .forEach(
              (key, text) -> {
                boolean words =
                    text.toString().replaceAll("\\{[^}]*", "").matches("(?s).*[A-Za-z].*");
                if (words && text.toString().matches("(?s).*[‘’“”…].*")) {
                  wide.add(file + " " + key + ": " + text);
                }
              });
    }
    assertEquals(List.of(), wide);
  }

  /** A key stands in the sources whole, or its beginning or its end does where the rest varies. */
  @Test
  void noTextOfTheWindowIsLeftOver() throws IOException {
    Set<String> literals = literals();
    List<String> parts = literals.stream().filter(l -> l.length() > 2).toList();
    List<String> leftOver = new ArrayList<>();
    for (Path file : ofWindow()) {
      if (file.getParent().endsWith("messages")) {
        // What the library says: MessageBundlesTest holds these keys against its codes.
        continue;
      }
      for (Object key : read(file).keySet()) {
        String k = key.toString();
        boolean begun = parts.stream().anyMatch(l -> l.endsWith(".") && k.startsWith(l));
        boolean ended = parts.stream().anyMatch(l -> l.startsWith(".") && k.endsWith(l));
        if (!literals.contains(k) && !begun && !ended && !k.startsWith(OF_COMMANDS)) {
          leftOver.add(file + " " + k);
        }
      }
    }
    assertEquals(List.of(), leftOver);
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new HashSet<>();
    Pattern quoted = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    for (Path file : files("java", ".java")) {
      Matcher literal = quoted.matcher(Files.readString(file));
      while (literal.find()) {
        literals.add(literal.group(1));
      }
    }
    return literals;
  }

  /** The command line's texts are read by picocli, under names of its own. */
  private static List<Path> ofWindow() throws IOException {
    return chinese().stream().filter(f -> !f.getParent().endsWith("cli")).toList();
  }

  private static boolean takesValues(Properties texts, Object key) {
    String text = texts.get(key).toString();
    return text.contains("{")
        && new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length > 0;
  }
}
