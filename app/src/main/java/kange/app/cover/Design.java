package kange.app.cover;

/** One way of binding an issue. */
@FunctionalInterface
interface Design {
  void draw(CoverPaper sheet, CoverText imprint);
}
