package kange.export.layout;

import java.util.List;

/**
 * An article as blocks, not yet on pages.
 *
 * @param head column, title, authors: across the whole text area
 * @param body in columns
 */
public record ComposedArticle(List<FlowBlock> head, List<FlowBlock> body) {
  public ComposedArticle {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }
}
