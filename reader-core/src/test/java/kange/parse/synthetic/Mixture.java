package kange.parse.synthetic;

import java.util.List;
import java.util.Locale;

/** Which damage an issue suffers: none, a light or heavy mixture, or one kind alone. */
sealed interface Mixture {
  SyntheticIssue apply(SyntheticIssue issue, Dice dice);

  /** By the name of a mixture or of one {@link OcrDamage}. */
  static Mixture named(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "NONE" -> new Drawn(0, 0, List.of());
      case "LIGHT" -> new Drawn(1, 2, OcrDamage.light());
      case "HEAVY" -> new Drawn(2, 4, List.of(OcrDamage.values()));
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
  record Drawn(int least, int most, List<OcrDamage> of) implements Mixture {
    @Override
    public SyntheticIssue apply(SyntheticIssue issue, Dice dice) {
      Dice own = dice.fork("mixture");
      List<OcrDamage> kinds = own.sample(of, own.between(least, most));
      kinds.sort(OcrDamage::compareTo);
      SyntheticIssue damaged = issue;
      for (OcrDamage kind : kinds.reversed()) {
        damaged = kind.apply(damaged, own);
      }
      return damaged;
    }
  }
}
