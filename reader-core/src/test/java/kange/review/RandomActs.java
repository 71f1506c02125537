package kange.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.BlockChange;
import kange.model.issue.BlockKind;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.ColumnOrder;
import kange.model.issue.ColumnRename;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.Side;
import kange.model.issue.TextChange;

/** Acts without sense or purpose, on any lines of a source. */
public final class RandomActs {
  private static final int LONGEST_RUN = 12;

  private final Random random;
  private final int last;

  /**
   * @param last the last line of the source
   */
  public RandomActs(long seed, int last) {
    this.random = new Random(seed);
    this.last = last;
  }

  /** Some act; it may speak of lines that are blank. */
  public Correction next(ParsedIssue issue) {
    return switch (random.nextInt(14)) {
      case 0, 1 -> new RoleChange(lines(), any(LineRole.values()));
      case 2 -> new FieldChange(line(), ArticleField.TITLE, List.of("题" + random.nextInt(9)));
      case 3 -> new FieldChange(line(), ArticleField.AUTHORS, List.of("王立", "省审计厅"));
      case 4 -> new FieldChange(line(), ArticleField.COLUMN, List.of("栏" + random.nextInt(4)));
      case 5 -> block();
      case 6, 7 -> move();
      case 8 -> new NewArticle(lines());
      case 9 -> new ArticleJoin(line(), line());
      case 10 -> new ArticleMove(line(), line(), any(Side.values()));
      case 11 -> new TextChange(line(), "这一行读作" + random.nextInt(9) + "。");
      case 12 -> new ContributorKindChange(line(), "王立", any(ContributorKind.values()));
      default -> ofIssue(issue);
    };
  }

  private Correction ofIssue(ParsedIssue issue) {
    return switch (random.nextInt(4)) {
      case 0 -> new CardChange(CardField.YEAR, Optional.of("20" + (10 + random.nextInt(20))));
      case 1 -> new ColumnRename("栏" + random.nextInt(4), "栏" + random.nextInt(4));
      case 2 -> new ColumnOrder(List.of("栏3", "栏" + random.nextInt(3)));
      default -> settlement(issue);
    };
  }

  private Correction settlement(ParsedIssue issue) {
    List<Correction> open = new ArrayList<>();
    for (ParseWarning doubt : issue.warnings()) {
      open.add(Settlement.of(Optional.empty(), doubt));
    }
    issue
        .articles()
        .forEach(
            a ->
                a.warnings()
                    .forEach(
                        w ->
                            open.add(Settlement.of(Optional.of(a.lines().getFirst().first()), w))));
    return open.isEmpty()
        ? new CardChange(CardField.JOURNAL, Optional.of("远山机关"))
        : open.get(random.nextInt(open.size()));
  }

  private Correction block() {
    BlockKind kind = any(BlockKind.values());
    return new BlockChange(lines(), kind, kind == BlockKind.HEADING ? 1 + random.nextInt(3) : 0);
  }

  private Correction move() {
    List<LineRange> lines = lines();
    int beside = line();
    while (beside >= lines.getFirst().first() && beside <= lines.getLast().last()) {
      beside = line() + LONGEST_RUN;
    }
    return new LineMove(lines, beside, any(Side.values()));
  }

  private int line() {
    return 1 + random.nextInt(last);
  }

  private List<LineRange> lines() {
    int first = line();
    List<LineRange> lines = new ArrayList<>();
    lines.add(new LineRange(first, first + random.nextInt(LONGEST_RUN)));
    if (random.nextInt(4) == 0) {
      int second = lines.getLast().last() + 1 + random.nextInt(LONGEST_RUN);
      lines.add(new LineRange(second, second + random.nextInt(LONGEST_RUN)));
    }
    return lines;
  }

  private <E> E any(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
