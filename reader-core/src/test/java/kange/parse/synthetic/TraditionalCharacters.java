package kange.parse.synthetic;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kange.parse.Card;

/** The same issue in traditional characters, its card too; character by character. */
final class TraditionalCharacters {
  private static final Transliterator ICU = Transliterator.getInstance("Simplified-Traditional");
  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  private TraditionalCharacters() {}

  static SyntheticIssue of(SyntheticIssue issue) {
    Map<String, List<Optional<String>>> facts = new TreeMap<>();
    issue
        .facts()
        .forEach(
            (key, values) ->
                facts.put(
                    key,
                    java.util.stream.Stream.concat(
                            values.stream(),
                            values.stream().map(v -> v.map(TraditionalCharacters::of)))
                        .toList()));
    return new SyntheticIssue(
        issue.name(),
        issue.lines().stream().map(l -> l.with(of(l.text()))).toList(),
        facts,
        issue.columns().stream().map(TraditionalCharacters::of).toList(),
        issue.works().stream().map(TraditionalCharacters::of).toList(),
        issue.traits());
  }

  private static Card.Piece of(Card.Piece p) {
    return new Card.Piece(
        of(p.title()),
        java.util.stream.Stream.concat(
                p.titles().stream(), p.titles().stream().map(TraditionalCharacters::of))
            .toList(),
        p.subtitle().map(TraditionalCharacters::of),
        p.kicker().map(TraditionalCharacters::of),
        p.authors().stream().map(a -> a.stream().map(TraditionalCharacters::of).toList()).toList(),
        p.column().map(TraditionalCharacters::of),
        p.page(),
        p.lines());
  }

  private static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                out.append(
                    Character.isIdeographic(c)
                        ? KNOWN.computeIfAbsent(c, k -> ICU.transliterate(Character.toString(k)))
                        : Character.toString(c)));
    return out.toString();
  }
}
