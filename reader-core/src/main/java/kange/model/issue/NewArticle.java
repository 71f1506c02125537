package kange.model.issue;

import java.util.List;

/**
 * Lines are an article of their own; it stands behind the article they were taken from, or that is
 * above them.
 *
 * @param lines physical lines, not empty
 */
public record NewArticle(List<LineRange> lines) implements Correction {
  /** Fails with IllegalArgumentException where no line is named. */
  public NewArticle {
    lines = LineRange.some(lines);
  }
}
