package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A form or habit that an issue may have, with the half and the level it belongs to. */
interface Trait {
  /** How often a hard issue has a hard form rather than a plain one, of each kind of form. */
  double HARD_SHARE = 0.25;

  /** For the breakdown of a bench. */
  String label();

  Half half();

  Level level();

  /** Draws one for an issue. Plain issues have plain ones only. */
  static <T extends Trait> T draw(List<T> all, Half half, Level level, Dice dice) {
    Level drawn = level == Level.HARD && dice.chance(HARD_SHARE) ? Level.HARD : Level.PLAIN;
    List<T> weighted = new ArrayList<>();
    for (T trait : all) {
      if (trait.half().isIn(half) && trait.level() == drawn) {
        weighted.addAll(Collections.nCopies(trait.half() == half ? 2 : 1, trait));
      }
    }
    return weighted.isEmpty() ? draw(all, half, Level.PLAIN, dice) : dice.pick(weighted);
  }
}
