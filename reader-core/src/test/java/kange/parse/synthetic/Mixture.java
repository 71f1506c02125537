package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which damage an issue suffers: none, a light or heavy mixture, or one kind alone. */
sealed interface Mixture {
  SyntheticIssue apply(SyntheticIssue issue, Dice dice);

  /** By the name of a mixture or of one {@link OcrDamage}. */
  static Mixture named(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "NONE" -> new Drawn(0, 0);
      case "LIGHT" -> new Drawn(1, 2);
      case "HEAVY" -> new Drawn(3, 5);
      default -> new Single(OcrDamage.valueOf(name.toUpperCase(Locale.ROOT)));
    };
  }

  /** One kind alone. */
  record Single(OcrDamage damage) implements Mixture {
    @Override
    public SyntheticIssue apply(SyntheticIssue issue, Dice dice) {
      return damage.apply(issue, dice);
    }
  }

  /** So many kinds at random; what moves lines comes before what changes characters. */
  record Drawn(int least, int most) implements Mixture {
    @Override
    public SyntheticIssue apply(SyntheticIssue issue, Dice dice) {
      Dice own = dice.fork("mixture");
      List<OcrDamage> kinds =
          new ArrayList<>(own.sample(OcrDamage.mixable(), own.between(least, most)));
      if (kinds.contains(OcrDamage.CONTENTS_LOST) && own.chance(0.5)) {
        kinds.remove(OcrDamage.CONTENTS_LOST); // the harshest of all: not that often
      }
      kinds.sort(OcrDamage::compareTo);
      SyntheticIssue damaged = issue;
      for (OcrDamage kind : kinds.reversed()) {
        damaged = kind.apply(damaged, own);
      }
      return damaged;
    }
  }
}
