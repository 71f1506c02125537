package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kange.text.SourceText;
import kange.text.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged samples, by seed; {@code -Dkange.mutations=10000} makes as many instead of 250. */
class MutationTest {
  private static final int MUTATIONS = Integer.getInteger("kange.mutations", 250);

  /** Only against a parser that does not come back. */
  private static final Duration FAR_TOO_LONG = Duration.ofMinutes(20);

  @Test
  void damagedTextIsParsedWithEveryLineInExactlyOnePlace() throws Exception {
    List<SourceText> samples = new ArrayList<>();
    for (String name : Samples.names()) {
      samples.add(Samples.source(name));
    }
    holdFor(MUTATIONS, seed -> Stream.of(mutant(samples, seed)));
  }

  /** Damage to bytes may cost the encoding; then one clear sentence, never an exception. */
  @Test
  void damagedBytesAreParsedOrRefusedWithOneClearSentence() throws Exception {
    List<byte[]> samples = new ArrayList<>();
    for (String name : Samples.names()) {
      try (InputStream in = Samples.open("issues/" + name + ".txt")) {
        samples.add(in.readAllBytes());
      }
    }
    holdFor(MUTATIONS / 5, seed -> read(samples, seed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "党",
        "1",
        "　",
        "#",
        "**",
        "<sub>",
        "（",
        "“",
        "□",
        "……",
        "一、",
        "张三、",
        "——",
        "\uD83D\uDE00"
      })
  void aMegabyteOnOneLineIsParsed(String unit) {
    String line = unit.repeat(1_000_000 / unit.length());
    String text = "# 渡口的石阶\n\n文 / 何晓舟\n\n" + line + "\n\n" + Texts.PROSE;
    SourceText source = SourceText.of(text, "a megabyte of " + unit);
    assertHolds(source);
  }

  /** A fifth of the lines a file may have, of what may be anything: text, titles, entries, ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "石阶修好以后，往来的人比从前多出一倍",
        "渡口的石阶",
        "- 05 渡口的石阶 何晓舟",
        "（作者系市文联会员）",
        "# 渡口的石阶\n文 / 何晓舟\n入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍。□",
      })
  void fortyThousandLinesAreParsed(String lines) {
    int times = 40_000 / lines.split("\n").length;
    String contents = "目录\n- 01 渡口的石阶 何晓舟\n- 03 灯下的图书室 林小满\n- 05 采茶时节 周云帆\n\n";
    assertHolds(SourceText.of(contents + (lines + "\n").repeat(times), "many lines"));
  }

  private static void assertHolds(SourceText source) {
    List<String> breaches =
        assertTimeoutPreemptively(FAR_TOO_LONG, () -> breaches(source).limit(5).toList());
    assertEquals(List.of(), breaches);
  }

  private static void holdFor(int mutations, IntFunction<Stream<SourceText>> mutants) {
    List<String> breaches =
        assertTimeoutPreemptively(
            FAR_TOO_LONG,
            () ->
                IntStream.range(0, mutations)
                    .parallel()
                    .boxed()
                    .flatMap(seed -> mutants.apply(seed).flatMap(m -> breaches(m)))
                    .toList());
    assertTrue(
        breaches.isEmpty(),
        () ->
            breaches.size()
                + " breaches\n"
                + String.join("\n", breaches.subList(0, Math.min(20, breaches.size()))));
  }

  private static Stream<String> breaches(SourceText mutant) {
    try {
      return ParseLaws.breaches(mutant, new IssueParser().parse(mutant)).stream()
          .map(breach -> mutant.info().file() + ": " + breach);
    } catch (RuntimeException | StackOverflowError e) {
      String at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
      return Stream.of(mutant.info().file() + ": " + e + at);
    }
  }

  /** One kind of damage, often a second and third on top. */
  static SourceText mutant(List<SourceText> samples, int seed) {
    Random random = new Random(seed);
    SourceText sample = samples.get(random.nextInt(samples.size()));
    List<String> lines = new ArrayList<>(sample.lines());
    Damage[] kinds = Damage.values();
    StringBuilder name = new StringBuilder("seed " + seed + " " + sample.info().file());
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      Damage damage = kinds[random.nextInt(kinds.length)];
      damage.on(lines, random);
      name.append(' ').append(damage);
    }
    return SourceText.of(String.join("\n", lines), name.toString());
  }

  private static Stream<SourceText> read(List<byte[]> samples, int seed) {
    Random random = new Random(seed);
    byte[] bytes = samples.get(random.nextInt(samples.size())).clone();
    int damaged = 1 + random.nextInt(random.nextBoolean() ? 4 : bytes.length / 10);
    for (int n = 0; n < damaged; n++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    String name = "seed " + seed + " bytes";
    try {
      return Stream.of(SourceText.read(bytes, name));
    } catch (UnreadableTextException e) {
      assertEquals(List.of(name), e.message().arguments());
      return Stream.empty();
    }
  }
}
