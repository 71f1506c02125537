package kange.parse.synthetic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one article is about: its own few words of the trade, its people and places. */
final class Subject {
  private static final Pattern SLOT = Pattern.compile("\\{(\\p{IsHan}+)(\\d?)}");

  /** How many words of each kind one article goes on about. */
  private static final Map<String, Integer> RANGE = range();

  private final Dice dice;
  private final String city;
  private final List<String> cast;
  private final Map<String, List<String>> words = new HashMap<>();

  Subject(Trade trade, String city, Names names, Dice dice) {
    this.dice = dice;
    this.city = city;
    cast = names.persons(3);
    RANGE.forEach((slot, count) -> words.put(slot, dice.sample(trade.of(slot), count)));
  }

  /** In a fixed order: the dice are thrown for one after the other, alike in every run. */
  private static Map<String, Integer> range() {
    Map<String, Integer> range = new LinkedHashMap<>();
    range.put("事", 8);
    range.put("做", 6);
    range.put("人", 3);
    range.put("处", 3);
    range.put("地", 3);
    range.put("词", 2);
    range.put("比", 3);
    return range;
  }

  String city() {
    return city;
  }

  /** The person the article is about, as a rule. */
  String hero() {
    return cast.getFirst();
  }

  /** Puts words into the slots of a template; slots of other numbers get other words. */
  String fill(String template) {
    Map<String, List<String>> drawn = new HashMap<>();
    Matcher slots = SLOT.matcher(template);
    StringBuilder out = new StringBuilder();
    while (slots.find()) {
      int nth = slots.group(2).isEmpty() ? 0 : Integer.parseInt(slots.group(2)) - 1;
      slots.appendReplacement(out, Matcher.quoteReplacement(word(slots.group(1), nth, drawn)));
    }
    return slots.appendTail(out).toString();
  }

  private String word(String slot, int nth, Map<String, List<String>> drawn) {
    List<String> known = words.get(slot);
    if (known != null) {
      List<String> order = drawn.computeIfAbsent(slot, s -> dice.shuffled(known));
      return order.get(nth % order.size());
    }
    return switch (slot) {
      case "名" -> cast.get(nth % cast.size());
      case "姓" -> hero().substring(0, 1);
      case "城" -> city;
      case "年" -> dice.between(1978, 2024) + "";
      case "月" -> dice.between(1, 12) + "月";
      case "日" -> dice.between(1, 28) + "日";
      case "旬" -> dice.character("二三四五");
      case "小" -> dice.between(2, 9) + "";
      case "岁" -> dice.between(21, 78) + "";
      case "数" -> dice.between(11, 290) + "";
      case "大数" -> dice.chance(0.3) ? dice.between(2, 95) + "万" : dice.between(310, 9800) + "";
      case "百" -> dice.between(3, 98) + (dice.chance(0.5) ? "." + dice.between(1, 9) : "") + "%";
      case "小数" -> dice.between(0, 9) + "." + dice.between(11, 98);
      case "序" -> dice.character("一二三四五六");
      default -> throw new IllegalArgumentException("no such slot: " + slot);
    };
  }
}
