package kange.parse.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.parse.Card;
import kange.parse.SharedFiles;
import kange.parse.SourceLines;
import kange.text.SourceText;
import kange.text.UnreadableTextException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real issues beside the repository that have a card, to be damaged; none where they are not.
 */
final class KnownFiles {
  private KnownFiles() {}

  static List<SyntheticIssue> all() {
    List<SyntheticIssue> issues = new ArrayList<>();
    try {
      for (Path gold : SharedFiles.present() ? SharedFiles.gold() : List.<Path>of()) {
        issues.add(read(gold));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableTextException e) {
      throw new IllegalStateException(e);
    }
    return issues;
  }

  private static SyntheticIssue read(Path gold) throws IOException, UnreadableTextException {
    Card card;
    try (InputStream in = Files.newInputStream(gold)) {
      card = Card.read(in);
    }
    Path file = SharedFiles.folder().resolve("issues").resolve(card.source());
    SourceText source = SourceText.read(Files.readAllBytes(file), card.source());
    List<OwnedLine> lines =
        new ArrayList<>(
            source.lines().stream().map(l -> OwnedLine.of(LeftoverKind.NOISE, l)).toList());
    for (int article = 0; article < card.articles().size(); article++) {
      int order = 0;
      for (int number : SourceLines.expand(card.articles().get(article).lines())) {
        lines.set(number - 1, OwnedLine.of(article, order++, source.lines().get(number - 1)));
      }
    }
    for (JsonNode group : new JsonMapper().readTree(Files.readString(gold)).get("other")) {
      String kind = group.get("kind").asString().toUpperCase(Locale.ROOT).replace('-', '_');
      for (JsonNode range : group.get("lines")) {
        LineRange rows = new LineRange(range.get(0).asInt(), range.get(1).asInt());
        for (int number : SourceLines.expand(List.of(rows))) {
          lines.set(
              number - 1, OwnedLine.of(LeftoverKind.valueOf(kind), source.lines().get(number - 1)));
        }
      }
    }
    String name = card.source().replaceFirst("\\.txt$", "");
    return new SyntheticIssue(
        name, lines, card.issue(), card.columns(), card.articles(), Set.of("known " + name));
  }
}
