package kange.parse.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which journal and issue it is, as printed and as a card has it. */
record Identity(
    String journal, String numberLine, String publisher, String permit, Map<String, String> facts) {
  private static final Lexicon WORDS = Lexicon.read("front.txt");

  static Identity draw(Trade trade, Subject subject, Style style, Dice dice) {
    String theme = WORDS.words("theme").get(Trade.all().indexOf(trade));
    String pattern = dice.pick(WORDS.words("journal"));
    String journal = subject.fill(pattern.replace("{题}", theme));
    IssueNumbering.Printed number = style.numbering().print(dice);
    String publisher = subject.city() + dice.pick(List.of("市", "县", "区", "")) + subject.fill("{处}");
    String permit =
        dice.pick(List.of("%s内资准字第%s号", "准印证号：（%s）LSZ%s", "（%s）J%s"))
            .formatted(
                subject.city().substring(0, 1),
                dice.between(2012, 2025) + "00" + dice.between(11, 99));
    Map<String, String> facts = new LinkedHashMap<>(number.facts());
    return new Identity(journal, number.line(), publisher, permit, facts);
  }

  /** The facts of the card: those of the number line, and what else was printed. */
  Map<String, List<Optional<String>>> card(boolean named, boolean published, boolean permitted) {
    Map<String, List<Optional<String>>> card = new LinkedHashMap<>();
    if (named) {
      card.put("journal", List.of(Optional.of(journal)));
    }
    facts.forEach((key, value) -> card.put(key, List.of(Optional.of(value))));
    if (published) {
      card.put("publisher", List.of(Optional.of(publisher)));
    }
    if (permitted) {
      String bare = permit.replace("准印证号：", "");
      card.put("permit", List.of(Optional.of(bare), Optional.of(permit)));
    }
    return card;
  }
}
