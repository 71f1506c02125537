package kange.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kange.model.habit.HabitKind;

/**
 * What stands behind the last sentence of articles that librarians divided: where the same ends
 * most of its lines at the end of an article, it is a mark.
 */
final class EndMarkHabit implements HabitRule {
  /** （全文完） and no more, behind a finished sentence or alone. */
  private static final Pattern MARK =
      Pattern.compile("(?:^|(?<=[。！？…!?”’）)]))\\s*([^\\s。，、；：！？…”’]{1,6})$");

  /** Of the lines that end so, at least this share must end articles. */
  private static final double MOST = 0.8;

  @Override
  public HabitKind kind() {
    return HabitKind.END_MARK;
  }

  @Override
  public int fewest() {
    return 2;
  }

  @Override
  public Stream<String> said(ReviewedIssue issue) {
    Owners now = Owners.of(issue.now());
    Owners then = Owners.of(issue.filed());
    List<String> divided = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    List<String> within = new ArrayList<>();
    List<Integer> text =
        IntStream.rangeClosed(1, issue.lines().size())
            .filter(n -> now.owned(n) && !issue.line(n).isEmpty())
            .boxed()
            .toList();
    for (int k = 0; k + 1 < text.size(); k++) {
      int line = text.get(k);
      int next = text.get(k + 1);
      Optional<String> mark = mark(issue.line(line));
      if (mark.isPresent()) {
        boolean end = !now.together(line, next);
        (end ? ends : within).add(mark.get());
        if (end && then.together(line, next)) {
          divided.add(mark.get());
        }
      }
    }
    return divided.stream()
        .filter(mark -> count(mark, ends) >= MOST * (count(mark, ends) + count(mark, within)));
  }

  private static long count(String mark, List<String> marks) {
    return marks.stream().filter(mark::equals).count();
  }

  private static Optional<String> mark(String line) {
    Matcher found = MARK.matcher(line);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
