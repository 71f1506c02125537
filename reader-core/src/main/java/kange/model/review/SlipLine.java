package kange.model.review;

import kange.model.issue.TextChange;

/**
 * A line of a source that has a misread word, and how it would read without it.
 *
 * @param label journal and number of its issue
 * @param line physical line, from 1
 * @param text as it reads now
 * @param instead as it would read
 */
public record SlipLine(long issue, String label, int line, String text, String instead) {
  /** The act that puts it right; the printed text is kept beside it. */
  public TextChange correction() {
    return new TextChange(line, instead);
  }
}
