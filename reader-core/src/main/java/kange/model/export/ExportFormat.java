package kange.model.export;

import java.util.List;

/**
 * A format articles can be written in.
 *
 * @param name of one word in lower case, by which people ask for it; no other format has it
 * @param endings of its files, lower case, without the dot, the usual one first; other formats may
 *     have them too
 * @param paged whether its pages look as a {@link PageSetup} says
 */
public record ExportFormat(String name, List<String> endings, ExportKind kind, boolean paged) {
  /**
   * Takes a copy of the list.
   *
   * @throws IllegalArgumentException without an ending: its files could not be named
   */
  public ExportFormat {
    endings = List.copyOf(endings);
    if (endings.isEmpty()) {
      throw new IllegalArgumentException(name + " has no ending");
    }
  }

  /** The usual ending of its files, without the dot. */
  public String ending() {
    return endings.getFirst();
  }
}
