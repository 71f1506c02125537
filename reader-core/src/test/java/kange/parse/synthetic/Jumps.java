package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 下转 and 上接: an article breaks off and goes on behind a later one. */
final class Jumps {
  private static final int LEAST_LINES = 8;
  private static final double SHARE = 0.08;

  private final Style style;
  private final List<Work> works;
  private final Dice dice;
  private final Map<Integer, List<OwnedLine>> waiting = new HashMap<>();

  Jumps(Style style, List<Work> works, Dice dice) {
    this.style = style;
    this.works = works;
    this.dice = dice;
  }

  /** The lines of an article, or its first part, when it is to go on elsewhere. */
  List<OwnedLine> cut(int work, List<OwnedLine> lines) {
    boolean jumps =
        style.has(Habit.JUMPS)
            && work + 2 < works.size()
            && lines.size() > LEAST_LINES
            && waiting.isEmpty()
            && dice.chance(SHARE);
    if (!jumps) {
      return lines;
    }
    int at = lines.size() / 2 + dice.between(0, 2);
    List<OwnedLine> first = new ArrayList<>(lines.subList(0, at));
    List<OwnedLine> rest = new ArrayList<>(lines.subList(at, lines.size()));
    int from = page(work);
    int to = page(work + dice.between(1, 2));
    boolean titled = dice.chance(0.5);
    int order =
        first.stream().filter(OwnedLine::isArticle).mapToInt(OwnedLine::order).max().orElse(0);
    List<OwnedLine> second = new ArrayList<>();
    // Both notes stand between the last line before the cut and the first behind it.
    String note = dice.pick(List.of("（下转第%d页）", "（下转%d页）", "▶下转第%d版")).formatted(to);
    first.add(OwnedLine.of(work, order, note));
    String again = titled ? "《" + works.get(work).accept().getFirst() + "》" : "";
    String back = dice.pick(List.of("（上接第%d页%s）", "（上接%d页%s）", "◀上接第%d版%s"));
    second.add(OwnedLine.of(work, order, back.formatted(from, again)));
    second.add(OwnedLine.blank());
    second.addAll(rest);
    waiting.put(work + dice.between(1, 2), second);
    return first;
  }

  private int page(int work) {
    return works.get(Math.min(work, works.size() - 1)).page().orElse(work + 3);
  }

  /** What goes on behind a work. */
  Optional<List<OwnedLine>> dueAfter(int work) {
    return Optional.ofNullable(waiting.remove(work));
  }

  /** What found no work to stand behind. */
  List<OwnedLine> leftOver() {
    List<OwnedLine> all = new ArrayList<>();
    waiting.values().forEach(all::addAll);
    waiting.clear();
    return all;
  }
}
