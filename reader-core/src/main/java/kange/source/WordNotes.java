package kange.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Footnotes and endnotes, by the reference to them. */
final class WordNotes {
  private final Map<String, Element> foot = new HashMap<>();
  private final Map<String, Element> end = new HashMap<>();

  private WordNotes() {}

  /**
   * @param footnotes root of their part; empty where there is none
   * @param endnotes as footnotes
   */
  static WordNotes of(Optional<Element> footnotes, Optional<Element> endnotes) {
    WordNotes notes = new WordNotes();
    footnotes.ifPresent(
        all -> WordXml.children(all, "footnote").forEach(n -> notes.foot.put(id(n), n)));
    endnotes.ifPresent(
        all -> WordXml.children(all, "endnote").forEach(n -> notes.end.put(id(n), n)));
    return notes;
  }

  private static String id(Element note) {
    return WordXml.attribute(note, "id");
  }

  /** The paragraphs of the note that a reference names; empty where it names none. */
  List<Element> of(Element reference) {
    Map<String, Element> kind = WordXml.name(reference).equals("footnoteReference") ? foot : end;
    return Optional.ofNullable(kind.get(id(reference)))
        .map(note -> WordXml.children(note))
        .orElse(List.of());
  }
}
