package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;
import kange.text.UnreadableTextException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CardScoreTest {
  private static final double ROUNDING = 1e-9;

  @TempDir Path folder;

  @Test
  void theFiguresAreThoseOfTheCommonScorerOnSamples() throws Exception {
    Path scorer = scorer();
    for (String name : Samples.names()) {
      SourceText source = Samples.source(name);
      Path card = folder.resolve(name + ".json");
      try (InputStream in =
          Samples.class.getResourceAsStream("/kange/samples/cards/" + name + ".json")) {
        Files.write(card, in.readAllBytes());
      }
      compare(scorer, card, source);
    }
  }

  @Test
  void theFiguresAreThoseOfTheCommonScorerOnRealIssues() throws Exception {
    Path scorer = scorer();
    for (Path gold : SharedFiles.gold()) {
      compare(scorer, gold, goldSource(gold));
    }
  }

  /** Nearly nothing is right, so that every figure is asked for something other than 1. */
  @Test
  void theFiguresAreThoseOfTheCommonScorerWhenTheWrongIssueWasParsed() throws Exception {
    Path scorer = scorer();
    for (Path gold : SharedFiles.gold()) {
      SourceText source = goldSource(gold);
      SourceText damaged =
          SourceText.of(
              String.join("\n", source.lines()).replace("目", "日").replace("，", "。"),
              source.info().file());
      compare(scorer, gold, damaged);
    }
  }

  private static SourceText goldSource(Path gold) throws IOException, UnreadableTextException {
    try (InputStream in = Files.newInputStream(gold)) {
      String name = Card.read(in).source();
      Path file = SharedFiles.folder().resolve("issues").resolve(name);
      return SourceText.read(Files.readAllBytes(file), name);
    }
  }

  private void compare(Path scorer, Path gold, SourceText source) throws Exception {
    Card card;
    try (InputStream in = Files.newInputStream(gold)) {
      card = Card.read(in);
    }
    ParsedIssue parse = new IssueParser().parse(source);
    Map<String, Double> mine = CardScore.of(card, source, parse).figures();
    Path text = folder.resolve("source.txt");
    Files.writeString(text, String.join("\n", source.lines()));
    Path json = folder.resolve("parse.json");
    Files.write(json, ParseJson.of(parse));
    JsonNode theirs = run(scorer, gold, text, json);
    assertEquals(theirs.size(), mine.size());
    mine.forEach(
        (figure, value) ->
            assertEquals(
                theirs.get(figure).asDouble(),
                value,
                ROUNDING,
                () -> source.info().file() + ": " + figure));
  }

  private static JsonNode run(Path scorer, Path gold, Path text, Path json) throws Exception {
    Process process =
        new ProcessBuilder(
                "python3",
                scorer.toString(),
                gold.toString(),
                text.toString(),
                json.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] out = process.getInputStream().readAllBytes();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the common scorer did not come back");
    assertEquals(0, process.exitValue(), "the common scorer failed");
    return new JsonMapper().readTree(new String(out, StandardCharsets.UTF_8));
  }

  private static Path scorer() {
    Path scorer = SharedFiles.folder().resolve("tools/score_parse.py");
    Assumptions.assumeTrue(Files.exists(scorer), "skipped: " + scorer + " is not there");
    Assumptions.assumeTrue(hasPython(), "skipped: there is no python3 to run the common scorer");
    return scorer;
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false; // not installed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
