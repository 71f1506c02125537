package kange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core says codes; sentences are the shell's. */
class NoSentencesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<![:\"])//[^\n]*");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** Words with a mark behind them, or more of them than a label has. Marks alone are none. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?s).*\\p{IsHan}{2}[”》）\\s\\w]*[。；！？，：].*|.*[。；！？，：]\\s*\\p{IsHan}.*"
              + "|.*\\p{IsHan}{6}.*");

  private static final Pattern NUMERALS = Pattern.compile("[零〇一二三四五六七八九十]+");

  /** What the parser looks for in texts: regular expressions and lists of words, not sentences. */
  private static final Pattern LEXICON = Pattern.compile(".*[\\^|\\\\\\[\\]{}].*");

  @Test
  void noFinishedSentenceStandsInTheCore() throws IOException {
    List<String> found = new ArrayList<>();
    int literals = 0;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        boolean parser = file.startsWith(SOURCES.resolve("kange/parse"));
        Matcher literal = LITERAL.matcher(withoutComments(Files.readString(file)));
        while (literal.find()) {
          literals++;
          String text = literal.group(1);
          if (isSentence(text) && !(parser && isLexicon(text))) {
            found.add(file + ": " + text);
          }
        }
      }
    }
    assertTrue(literals > 1000, "it looks at the sources");
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "档案库已经关闭。",
        "没有写成：请检查位置是否存在、空间是否足够。",
        "》是同一期，没有导入",
        "，共 篇文章",
        "”供稿，与署名不一致。",
        "索引读不出来：",
        "备份由更新版本的刊阁生成"
      })
  void aSentenceAndPartsOfOneAreKnownAsSuch(String text) {
    assertTrue(isSentence(text), text);
  }

  private static boolean isSentence(String text) {
    return SENTENCE.matcher(text).matches() && !NUMERALS.matcher(text).matches();
  }

  private static boolean isLexicon(String text) {
    return LEXICON.matcher(text).matches() || !text.matches("(?s).*[。；！？，：].*");
  }

  private static String withoutComments(String source) {
    return COMMENT.matcher(source).replaceAll("");
  }
}
