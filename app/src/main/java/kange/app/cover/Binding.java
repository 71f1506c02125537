package kange.app.cover;

import java.util.List;

/**
 * How the issues of a journal are bound, made out from its name alone: the same on every machine.
 *
 * @param design how the cover is laid out
 * @param dye style class of its colours
 */
record Binding(Design design, String dye) {
  private static final List<Design> DESIGNS =
      List.of(
          new ThreadBound(),
          new TwoTone(),
          new HillsAndMoon(),
          new LatticeWindow(),
          new Broadside(),
          new Waves());
  private static final int DYES = 10;

  /** Spreads names that differ in one character over all bindings. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  static Binding of(String journal) {
    long mixed = journal.hashCode() * SPREAD;
    int design = (int) Math.floorMod(mixed >>> 44, (long) DESIGNS.size());
    int dye = (int) Math.floorMod(mixed >>> 18, (long) DYES);
    return new Binding(DESIGNS.get(design), "dye-" + dye);
  }
}
