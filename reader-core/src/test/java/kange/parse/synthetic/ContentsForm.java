package kange.parse.synthetic;

import java.util.List;

/** How a contents page writes its entries. */
interface ContentsForm extends Trait {
  /** How the pages of the entries are given. */
  enum Numbering {
    EACH,

    /** One number behind two or three titles, which all begin there. */
    SHARED,
    NONE
  }

  Numbering numbering();

  /** Whether the names of the authors stand in it. */
  boolean isSigned();

  /** The lines of one column's entries. */
  List<String> lines(List<Entry> entries, Dice dice);
}
