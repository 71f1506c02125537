package kange.parse.name;

import java.util.List;

/**
 * What a line behind a text says of those who made it.
 *
 * @param kind what the line does
 * @param names whom it names, in printed order; for a note the persons it describes
 * @param sureness from 0 to 1
 */
public record Signature(Kind kind, List<String> names, double sureness) {
  /** What a closing line does. */
  public enum Kind {
    /** It names the authors: （本刊记者 张三）. */
    AUTHORS,
    /** It names who sent the text in, an author where the contents page says so, too: 某局供稿. */
    SUPPLIER,
    /** It names others: photographers, editors, translators. */
    OTHERS,
    /** It tells of an author and names none: 作者系某局局长. */
    NOTE,
    /** It names where the text was printed before: 转自《某报》. */
    SOURCE
  }

  public Signature {
    names = List.copyOf(names);
  }
}
