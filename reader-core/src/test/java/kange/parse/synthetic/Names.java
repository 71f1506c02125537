package kange.parse.synthetic;

import java.util.List;

/** Names of persons and bodies: common, rare and compound surnames, names with ·, Latin names. */
final class Names {
  private static final Lexicon WORDS = Lexicon.read("names.txt");
  private static final double RARE = 0.22;
  private static final double COMPOUND = 0.03;
  private static final double TWO_CHARACTERS = 0.3;

  private final Dice dice;

  Names(Dice dice) {
    this.dice = dice;
  }

  String person() {
    String surname =
        dice.chance(COMPOUND)
            ? dice.pick(WORDS.words("surname-compound"))
            : dice.pick(WORDS.words(dice.chance(RARE) ? "surname-rare" : "surname-common"));
    String given = dice.pick(WORDS.words("given"));
    return surname + given + (dice.chance(TWO_CHARACTERS) ? "" : dice.pick(WORDS.words("given")));
  }

  /** Of a minority, with · as a rule, or of a foreigner. */
  String unusual() {
    return dice.pick(WORDS.words(dice.chance(0.7) ? "minority" : "latin"));
  }

  String penName() {
    return dice.pick(WORDS.words("pen"));
  }

  String city() {
    return dice.pick(WORDS.words("city"));
  }

  String rank() {
    return dice.pick(WORDS.words("rank"));
  }

  String province() {
    return dice.pick(WORDS.words("province"));
  }

  /** A post that stands before a name. */
  String seat() {
    return dice.pick(WORDS.words("seat"));
  }

  /** A body that may sign an article. */
  String body(Subject subject) {
    String office = subject.fill("{处}");
    return switch (dice.between(0, 4)) {
      case 0 -> office;
      case 1 -> subject.city() + office + dice.pick(WORDS.words("office"));
      case 2 -> office + dice.pick(WORDS.words("office"));
      case 3 -> rank() + office + "课题组";
      default -> subject.city() + rank() + office;
    };
  }

  List<String> persons(int count) {
    return java.util.stream.Stream.generate(this::person).distinct().limit(count).toList();
  }
}
