package kange.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.Settlement;
import kange.model.review.ReviewState;

/**
 * A doubt that nobody has answered yet.
 *
 * @param article the place of the article it is about, from 0; {@link #ISSUE} for the issue
 */
record OpenDoubt(int article, ParseWarning warning) {
  /** Stands for the issue as a whole where an article's place is asked for. */
  static final int ISSUE = -1;

  /** All of them: those of the issue, then article by article. */
  static List<OpenDoubt> of(ReviewState state) {
    List<OpenDoubt> doubts = new ArrayList<>();
    state.issue().warnings().forEach(w -> doubts.add(new OpenDoubt(ISSUE, w)));
    for (int place = 0; place < state.issue().articles().size(); place++) {
      int at = place;
      state.issue().articles().get(place).warnings().forEach(w -> doubts.add(new OpenDoubt(at, w)));
    }
    return doubts;
  }

  /** The lines to look at: those it names, or the beginning of its article. */
  List<LineRange> lines(ReviewState state) {
    if (!warning.lines().isEmpty() || article == ISSUE) {
      return warning.lines();
    }
    return state.issue().articles().get(article).lines().subList(0, 1);
  }

  /** The act that says it is none. */
  Settlement settlement(ReviewState state) {
    return Settlement.of(
        article == ISSUE
            ? Optional.empty()
            : Optional.of(Lines.first(state.issue().articles().get(article))),
        warning);
  }
}
