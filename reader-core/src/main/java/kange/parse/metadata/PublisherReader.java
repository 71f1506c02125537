package kange.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.CardField;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.parse.line.CharacterClass;
import kange.parse.line.WordList;
import kange.parse.name.BylineReader;

/** Who publishes the journal: named by a field, by 主办 behind a body, or alone on the cover. */
final class PublisherReader implements FieldReader {
  /** What publishers are called in mastheads, and how near each comes to being one. */
  private static final Map<String, Double> FIELDS =
      Map.ofEntries(
          Map.entry("主管主办", 0.97),
          Map.entry("主管、主办", 0.97),
          Map.entry("主管主办单位", 0.97),
          Map.entry("主办单位", 0.95),
          Map.entry("主办", 0.95),
          Map.entry("主管单位", 0.93),
          Map.entry("主管", 0.93),
          Map.entry("编印单位", 0.85),
          Map.entry("编印", 0.85),
          Map.entry("编辑出版", 0.5),
          Map.entry("出版单位", 0.8),
          Map.entry("出版", 0.6),
          Map.entry("发行", 0.8),
          Map.entry("发行单位", 0.6),
          Map.entry("承办单位", 0.5),
          Map.entry("承办", 0.5));

  private static final WordList OTHER_FIELDS =
      WordList.read(PublisherReader.class, "masthead-fields.txt");

  private static final int LONGEST_FIELD = 6;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final double BEHIND = 0.9;
  private static final double ALONE = 0.55;
  private static final double LIKE_A_BODY = 0.6;
  private static final int SHORTEST_ALONE = 6;

  @Override
  public List<FieldCandidate> candidates(List<MetadataLine> lines) {
    List<FieldCandidate> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      MetadataLine line = lines.get(i);
      Optional<FieldCandidate> named = named(lines, i);
      if (named.isPresent()) {
        found.add(named.get());
      } else if (line.kind() != LeftoverKind.TOC) {
        behind(line).or(() -> alone(line)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** 主办：某局; the body may stand on the next line. */
  private static Optional<FieldCandidate> named(List<MetadataLine> lines, int i) {
    MetadataLine line = lines.get(i);
    String text = line.aligned();
    for (int length = Math.min(LONGEST_FIELD, text.length()); length > 1; length--) {
      Double weight = FIELDS.get(text.substring(0, length));
      if (weight == null) {
        continue;
      }
      int from = length;
      while (from < text.length() && "：: /｜".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      boolean apart = from > length;
      if (from == text.length() && i + 1 < lines.size()) {
        MetadataLine next = lines.get(i + 1);
        return body(next, 0, next.aligned().length())
            .map(v -> at(next.range(), line.candidate(CardField.PUBLISHER, v, weight)));
      }
      boolean needsMark = weight < BEHIND;
      return needsMark && !apart
          ? Optional.empty()
          : body(line, from, text.length())
              .map(v -> line.candidate(CardField.PUBLISHER, v, weight));
    }
    return Optional.empty();
  }

  private static FieldCandidate at(LineRange lines, FieldCandidate c) {
    return new FieldCandidate(c.field(), c.value(), lines, c.weight(), c.misread());
  }

  /** 某局主办. */
  private static Optional<FieldCandidate> behind(MetadataLine line) {
    String text = line.aligned();
    for (String field : List.of("主管主办", "主办", "主管", "编印")) {
      if (text.endsWith(field)) {
        int end = text.length() - field.length();
        return body(line, 0, end).map(v -> line.candidate(CardField.PUBLISHER, v, BEHIND));
      }
    }
    return Optional.empty();
  }

  /** A body that stands alone on the cover. */
  private static Optional<FieldCandidate> alone(MetadataLine line) {
    boolean place = line.kind() == LeftoverKind.COVER || line.kind() == LeftoverKind.MASTHEAD;
    return place
            && CharacterClass.han(line.printed()) >= SHORTEST_ALONE
            && !line.heading()
            && line.aligned().indexOf(' ') < 0
            && line.aligned().chars().noneMatch(Character::isDigit)
            && OTHER_FIELDS.at(line.aligned(), 0) == 0
            && BylineReader.bodyLikelihood(line.printed()) >= LIKE_A_BODY
        ? Optional.of(line.candidate(CardField.PUBLISHER, line.printed(), ALONE))
        : Optional.empty();
  }

  /** The body between two places, without the fields that follow on the same line. */
  private static Optional<String> body(MetadataLine line, int from, int to) {
    String text = line.aligned();
    int end = to;
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i - 1) == ' ' && OTHER_FIELDS.at(text, i) > 0) {
        end = i;
        break;
      }
    }
    String value = line.printed().substring(Math.min(from, end), end).strip();
    boolean isBody =
        value.length() >= SHORTEST
            && value.length() <= LONGEST
            && CharacterClass.han(value) >= SHORTEST
            && value.indexOf('。') < 0;
    return isBody ? Optional.of(value) : Optional.empty();
  }
}
