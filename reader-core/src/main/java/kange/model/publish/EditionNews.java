package kange.model.publish;

import java.util.List;

/**
 * How an edition differs from one before it, issue by issue, each by its label.
 *
 * @param added issues that were not there
 * @param changed issues that are there with other contents
 * @param removed issues that are not there any more
 */
public record EditionNews(List<String> added, List<String> changed, List<String> removed) {
  /** Nothing is new. */
  public static final EditionNews NONE = new EditionNews(List.of(), List.of(), List.of());

  /** Takes copies of the lists. */
  public EditionNews {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }
}
