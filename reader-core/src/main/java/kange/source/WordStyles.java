package kange.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** What styles of paragraphs say, each on top of the one it is based on. */
final class WordStyles {
  private final Map<String, Element> byId = new HashMap<>();

  private WordStyles() {}

  /**
   * @param root of the part that defines them; empty where there is none
   */
  static WordStyles of(Optional<Element> root) {
    WordStyles styles = new WordStyles();
    root.ifPresent(
        all ->
            WordXml.children(all, "style")
                .forEach(style -> styles.byId.put(WordXml.attribute(style, "styleId"), style)));
    return styles;
  }

  /** The properties of a paragraph: its own word comes first, then that of its style. */
  <T> Optional<T> find(Optional<Element> properties, Function<Element, Optional<T>> said) {
    Optional<T> own = properties.flatMap(said);
    Set<String> seen = new HashSet<>();
    Optional<String> style =
        properties.flatMap(p -> WordXml.child(p, "pStyle")).map(s -> WordXml.attribute(s, "val"));
    while (own.isEmpty() && style.isPresent() && seen.add(style.get())) {
      Optional<Element> definition = Optional.ofNullable(byId.get(style.get()));
      own = definition.flatMap(d -> WordXml.child(d, "pPr")).flatMap(said);
      style =
          definition
              .flatMap(d -> WordXml.child(d, "basedOn"))
              .map(b -> WordXml.attribute(b, "val"));
    }
    return own;
  }
}
