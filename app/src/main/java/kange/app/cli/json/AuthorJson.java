package kange.app.cli.json;

import java.util.List;
import java.util.Locale;
import kange.model.issue.Contributor;

/** One author: kind is {@code person} or {@code organization}. */
public record AuthorJson(String name, String kind) {
  static List<AuthorJson> of(List<Contributor> authors) {
    return authors.stream()
        .map(a -> new AuthorJson(a.name(), a.kind().name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
