package kange.parse.label;

/**
 * What the contents page says of a line: each has weights of its own for what the line itself
 * shows. A gap or a by-line says much where nothing is listed, and little of a title that is.
 */
enum Standing {
  /** The file has no contents page. */
  BARE,

  /** A listed title stands here. */
  LISTED,

  /** There is a contents page, and it does not list this line. */
  UNLISTED;

  static Standing of(FeatureTable table, int line) {
    if (table.has(line, LineFeature.NO_CONTENTS)) {
      return BARE;
    }
    return table.has(line, LineFeature.PLACED_FIRST) || table.has(line, LineFeature.PLACED_MORE)
        ? LISTED
        : UNLISTED;
  }
}
