package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * One article of a newspaper's page in pieces; they are numbered as they are to be read, the
 * sections in the order in which their headings are printed.
 *
 * @param head title, subtitle, by-line
 * @param bodies as printed, which need not be the headings' order
 */
record SpreadArticle(
    List<SpreadPiece> head,
    SpreadPiece lead,
    List<SpreadPiece> headings,
    List<SpreadPiece> bodies,
    List<SpreadPiece> captions) {
  /** Each heading and behind it its text. */
  List<SpreadPiece> sections() {
    List<SpreadPiece> all = new ArrayList<>();
    for (SpreadPiece heading : headings) {
      all.add(heading);
      bodies.stream().filter(b -> b.order() == heading.order() + 1).forEach(all::add);
    }
    return all;
  }
}
