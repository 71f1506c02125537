package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kange.model.issue.LeftoverKind;
import kange.parse.Card;

/** Writes a page or two of a newspaper: one to three articles in narrow columns, no contents. */
final class SpreadMaker {
  private static final Lexicon TITLES = Lexicon.read("titles.txt", "titles-2.txt");

  /** Reading order of a section's heading: its text follows as the next, whatever its length. */
  private static final int STEP = 10;

  private final long seed;
  private final Half half;
  private final Dice dice;
  private final Names names;
  private final SpreadLayout layout;
  private final int width;
  private final List<OwnedLine> lines = new ArrayList<>();
  private final List<Card.Piece> pieces = new ArrayList<>();

  private SpreadMaker(long seed, Half half) {
    this.seed = seed;
    this.half = half;
    dice = new Dice(seed).fork("spread " + half);
    names = new Names(dice);
    layout = Trait.draw(List.of(SpreadLayout.values()), half, Level.PLAIN, dice);
    width = dice.between(14, 20);
  }

  static SyntheticIssue make(long seed, Half half) {
    return new SpreadMaker(seed, half).issue();
  }

  private SyntheticIssue issue() {
    int year = dice.between(2003, 2026);
    int month = dice.between(1, 12);
    int day = dice.between(1, 28);
    Map<String, List<Optional<String>>> facts = new LinkedHashMap<>();
    facts.put("year", List.of(Optional.of(year + "")));
    facts.put("date", List.of(Optional.of("%d-%02d-%02d".formatted(year, month, day))));
    lines.add(OwnedLine.of(LeftoverKind.MASTHEAD, header(year, month, day)));
    lines.add(OwnedLine.blank());
    int count = dice.between(1, 3);
    for (int i = 0; i < count; i++) {
      article(i);
    }
    String name = "spread-%s-%d".formatted(half, seed).toLowerCase(Locale.ROOT);
    TreeSet<String> traits = new TreeSet<>(List.of(layout.label(), "spread: of " + count));
    return new SyntheticIssue(name, lines, facts, List.of(), pieces, traits);
  }

  private String header(int year, int month, int day) {
    String weekday = "星期" + dice.character("一二三四五六日");
    String page = dice.character("ABCD") + dice.between(2, 8);
    String editor = names.person();
    return switch (dice.between(0, 2)) {
      case 0 ->
          "专版 %s□%d 年 %d 月 %d 日 %s □本版责编 %s".formatted(page, year, month, day, weekday, editor);
      case 1 -> "%s %d年%d月%d日 %s 责任编辑：%s".formatted(page, year, month, day, weekday, editor);
      default -> "%d年%d月%d日　%s　第%d版　特别报道".formatted(year, month, day, weekday, dice.between(2, 16));
    };
  }

  private void article(int index) {
    Trade trade = dice.pick(Trade.all());
    Subject subject = new Subject(trade, names.city(), names, dice);
    Optional<String> subtitle =
        dice.chance(0.6)
            ? Optional.of(subject.fill(dice.pick(TITLES.lines("second"))))
            : Optional.empty();
    String title = subject.fill(dice.pick(TITLES.lines(dice.chance(0.5) ? "feature" : "report")));
    String author = dice.chance(0.5) ? names.body(subject) : names.person();
    String byline =
        (author.length() > 4
                ? dice.pick(List.of("■", "□", ""))
                : dice.pick(List.of("本报记者 ", "■", "○")))
            + author;
    int order = 0;
    List<SpreadPiece> head = new ArrayList<>();
    head.add(new SpreadPiece(List.of(title), order++));
    if (subtitle.isPresent()) {
      head.add(new SpreadPiece(List.of(subtitle.get()), order++));
    }
    head.add(new SpreadPiece(List.of(byline), order++));
    Prose leadProse = new Prose(Genre.REPORT, subject, dice);
    SpreadPiece lead = new SpreadPiece(set(leadProse.paragraph(dice.between(90, 200))), order);
    List<SpreadPiece> headings = new ArrayList<>();
    List<SpreadPiece> bodies = new ArrayList<>();
    for (int section = dice.between(2, 4); section > 0; section--) {
      order += STEP;
      Subject own = new Subject(trade, subject.city(), names, dice);
      Prose prose = new Prose(Genre.REPORT, own, dice);
      headings.add(new SpreadPiece(List.of(prose.line("heading")), order));
      List<String> body = new ArrayList<>();
      prose.paragraphs(dice.between(350, 900)).forEach(p -> body.addAll(set(p)));
      bodies.add(new SpreadPiece(body, order + 1));
    }
    List<SpreadPiece> captions = new ArrayList<>();
    for (int caption = dice.between(0, 3); caption > 0; caption--) {
      order += STEP;
      captions.add(new SpreadPiece(List.of("▲" + leadProse.line("caption")), order));
    }
    List<SpreadPiece> printedBodies = dice.chance(0.3) ? dice.shuffled(bodies) : bodies;
    print(index, new SpreadArticle(head, lead, headings, printedBodies, captions));
    List<String> titles = new ArrayList<>(List.of(title));
    subtitle.ifPresent(s -> titles.add(title + " " + s));
    pieces.add(
        new Card.Piece(
            title,
            titles,
            subtitle,
            Optional.empty(),
            List.of(List.of(author)),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  private void print(int index, SpreadArticle article) {
    int column = dice.between(15, 40);
    for (SpreadPiece piece : layout.printed(article)) {
      for (String line : piece.lines()) {
        lines.add(OwnedLine.of(index, piece.order(), line));
        if (lines.size() % column == 0) {
          lines.add(OwnedLine.blank());
        }
      }
      lines.add(OwnedLine.blank());
    }
    lines.add(OwnedLine.blank());
  }

  private List<String> set(String paragraph) {
    String text = "　　" + paragraph;
    List<String> set = new ArrayList<>();
    for (int from = 0; from < text.length(); from += width) {
      set.add(text.substring(from, Math.min(text.length(), from + width)));
    }
    return set;
  }
}
