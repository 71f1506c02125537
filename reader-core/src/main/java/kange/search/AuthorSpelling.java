package kange.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.text.Pinyin;

/** How an author's name is typed without an input method. */
final class AuthorSpelling {
  private AuthorSpelling() {}

  /** Full pinyin ({@code jiangtao}) and initials ({@code jt}); a single letter is no spelling. */
  static Set<String> of(Contributor author) {
    Pinyin.Reading reading =
        author.kind() == ContributorKind.PERSON
            ? Pinyin.ofPerson(author.name())
            : Pinyin.ofText(author.name());
    return Stream.of(reading.full(), reading.initials())
        .filter(s -> s.length() > 1 && s.length() <= ArticleDocument.LONGEST_VALUE)
        .collect(Collectors.toSet());
  }
}
