package kange.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.issue.ArticleField;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.ParseWarning;
import kange.model.issue.RoleChange;
import kange.parse.line.CharacterClass;
import kange.parse.line.TitleSimilarity;
import kange.parse.warning.FilingMessage;
import kange.parse.warning.ParseMessage;

/** Likely answers to a doubt about an issue: where a listed title is, what loose lines are. */
final class IssueMends {
  /** A line that is less like a listed title is another one. */
  private static final double LIKE = 0.7;

  /** Shorter titles are found in many a line by chance. */
  private static final int SHORTEST_TITLE = 3;

  private final IssueDraft draft;
  private final int most;

  /**
   * @param most no more answers of one kind
   */
  IssueMends(IssueDraft draft, int most) {
    this.draft = draft;
    this.most = most;
  }

  /** Answers, likeliest first; none where nothing is known. */
  Stream<List<Correction>> of(ParseWarning doubt) {
    if (doubt.code().equals(ParseMessage.CONTENTS_ENTRY_NOT_FOUND.warning())) {
      return doubt.message().arguments().stream()
          .map(String::valueOf)
          .flatMap(entry -> Stream.concat(places(entry), torn(entry)));
    }
    if (doubt.code().equals(ParseMessage.UNASSIGNED_LINES.warning())) {
      List<LineRange> lines = doubt.lines();
      return Stream.of(
          List.of(new RoleChange(lines, LineRole.TEXT)),
          List.of(new NewArticle(lines)),
          List.of(new RoleChange(lines, LineRole.NOTICE)));
    }
    if (doubt.code().equals(FilingMessage.YEAR_IN_FUTURE.warning())
        || doubt.code().equals(FilingMessage.YEAR_TOO_EARLY.warning())) {
      return doubt.message().arguments().stream()
          .map(String::valueOf)
          .flatMap(MisreadYear::readings)
          .map(year -> List.of(new CardChange(CardField.YEAR, Optional.of(year))));
    }
    return Stream.empty();
  }

  /** Lines that read like a listed title and are none yet. */
  private Stream<List<Correction>> places(String entry) {
    String listed = TitleSimilarity.key(entry);
    return draft
        .source()
        .numbers()
        .filter(
            n -> draft.leftovers().get(n) != LeftoverKind.TOC && draft.source().at(n).isTitleLike())
        .boxed()
        .map(n -> new Place(n, likeness(listed, TitleSimilarity.key(draft.source().text(n)))))
        .filter(place -> place.likeness() >= LIKE)
        .sorted(Comparator.comparingDouble((Place place) -> -place.likeness()))
        .limit(most)
        .map(
            place ->
                List.of(
                    new RoleChange(
                        List.of(new LineRange(place.line(), place.line())), LineRole.TITLE)));
  }

  /** Where a listed title is printed into the text: there its article begins. */
  private Stream<List<Correction>> torn(String entry) {
    String title = CharacterClass.withoutSpaces(entry);
    if (title.length() < SHORTEST_TITLE) {
      return Stream.empty();
    }
    return draft
        .source()
        .numbers()
        .filter(n -> CharacterClass.withoutSpaces(draft.source().text(n)).startsWith(title))
        .boxed()
        .flatMap(n -> draft.owner(n).stream().map(owner -> begins(owner, n, entry)))
        .limit(most);
  }

  private List<Correction> begins(ArticleDraft owner, int line, String title) {
    List<Integer> rest = owner.lines().subList(owner.lines().indexOf(line), owner.lines().size());
    List<Correction> acts = new ArrayList<>();
    acts.add(new NewArticle(LineRange.of(rest)));
    acts.add(new FieldChange(line, ArticleField.TITLE, List.of(title)));
    new ListedEntry(draft)
        .facts(title)
        .forEach((field, values) -> acts.add(new FieldChange(line, field, values)));
    return acts;
  }

  private record Place(int line, double likeness) {}

  /** An entry holds more than its title: column, author, page. */
  private static double likeness(String entry, String title) {
    if (title.length() < SHORTEST_TITLE) {
      return 0;
    }
    if (entry.contains(title)) {
      return 1 + (double) title.length() / entry.length();
    }
    String start = entry.substring(0, Math.min(entry.length(), title.length()));
    return TitleSimilarity.inOrder(title, start);
  }
}
