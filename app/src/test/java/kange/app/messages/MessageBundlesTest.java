package kange.app.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kange.model.message.Message;
import kange.model.message.MessageCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything the library can say has a text in both languages. */
class MessageBundlesTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
  private static final String SEPARATOR = ".separator";

  private static List<MessageCode> codes;

  @BeforeAll
  static void find() {
    JavaClasses core =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kange");
    codes =
        core.stream()
            .filter(c -> c.isEnum() && c.isAssignableTo(MessageCode.class))
            .flatMap(c -> Arrays.stream(c.reflect().getEnumConstants()))
            .map(MessageCode.class::cast)
            .toList();
    assertTrue(codes.size() > 100, () -> "only " + codes.size());
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("kange.app.messages.messages", locale);
  }

  /** The constants that stand for themselves in texts. */
  private static Stream<Enum<?>> constants() {
    return codes.stream()
        .flatMap(code -> code.argumentTypes().stream())
        .filter(Class::isEnum)
        .distinct()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(constant -> (Enum<?>) constant);
  }

  @Test
  void everyCodeAndEveryConstantHasATextAndNoTextIsLeftOver() {
    Set<String> wanted = new TreeSet<>();
    codes.forEach(code -> assertTrue(wanted.add(code.code()), () -> "twice: " + code.code()));
    constants().map(MessageFormatter::key).forEach(wanted::add);
    for (Locale language : LANGUAGES) {
      Set<String> found = new TreeSet<>(texts(language).keySet());
      assertTrue(found.remove("list" + SEPARATOR), "what usually stands in lists");
      found.removeIf(k -> k.endsWith(SEPARATOR) && wanted.contains(withoutSeparator(k)));
      assertEquals(wanted, found);
    }
  }

  private static String withoutSeparator(String key) {
    return key.substring(0, key.length() - SEPARATOR.length());
  }

  @Test
  void everyArgumentIsToldAndNoTextAsksForMore() {
    for (MessageCode code : codes) {
      Set<Integer> told = new HashSet<>();
      for (Locale language : LANGUAGES) {
        Set<Integer> used = arguments(texts(language).getString(code.code()));
        int given = code.argumentTypes().size();
        assertTrue(used.stream().allMatch(i -> i < given), () -> code.code() + " " + used);
        told.addAll(used);
      }
      assertEquals(code.argumentTypes().size(), told.size(), code.code());
    }
  }

  private static Set<Integer> arguments(String text) {
    Set<Integer> used = new HashSet<>();
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      used.add(Integer.parseInt(argument.group(1)));
    }
    return used;
  }

  @Test
  void everyMessageCanBeSaidWithOneAndWithMany() {
    for (Locale language : LANGUAGES) {
      MessageFormatter formatter = new MessageFormatter(language);
      for (MessageCode code : codes) {
        for (int number : List.of(0, 1, 2, 1234567)) {
          Object[] arguments =
              code.argumentTypes().stream().map(type -> argument(type, number)).toArray();
          String said = formatter.say(Message.of(code, arguments));
          assertFalse(said.contains("{") || said.contains("}"), said);
          assertFalse(said.contains("''") || said.isEmpty(), said);
        }
      }
    }
  }

  private static Object argument(Class<?> type, int number) {
    if (type == Integer.class) {
      return number;
    } else if (type == Long.class) {
      return (long) number;
    } else if (type == Path.class) {
      return Path.of("archive", "kange.db");
    } else if (type == List.class) {
      return List.of("a", "b");
    } else if (type == Message.class) {
      return new Message("store.closed", List.of());
    }
    return type.isEnum() ? type.getEnumConstants()[0] : "a";
  }

  @Test
  void theEnglishTextsHoldNoChinese() {
    ResourceBundle english = texts(Locale.ENGLISH);
    List<String> chinese = new ArrayList<>();
    for (String key : english.keySet()) {
      if (english.getString(key).codePoints().anyMatch(MessageBundlesTest::isHan)) {
        chinese.add(key);
      }
    }
    assertEquals(List.of(), chinese);
  }

  @Test
  void whoIsAdvisedToRepairIsToldTheWordOnTheButton() {
    for (Locale language : LANGUAGES) {
      String button =
          ResourceBundle.getBundle("kange.app.check.messages", language).getString("check.repair");
      for (String key : List.of("store.corrupt", "index.unusable", "check.references-damaged")) {
        String marked = language == Locale.ENGLISH ? "\"" + button + "\"" : "“" + button + "”";
        assertTrue(texts(language).getString(key).contains(marked), key);
      }
    }
  }

  @Test
  void theTextsAreWellFormed() {
    for (Locale language : LANGUAGES) {
      ResourceBundle texts = texts(language);
      for (MessageCode code : codes) {
        String text = texts.getString(code.code());
        if (code.argumentTypes().isEmpty()) {
          assertFalse(text.contains("{"), code.code());
        } else {
          String unescaped = text.replace("''", "");
          assertFalse(unescaped.contains("'"), () -> "an apostrophe would quote: " + code.code());
          assertTrue(new MessageFormat(text, language).getFormats().length > 0, code.code());
        }
      }
    }
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
