package kange.export.cite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.reading.ArticleText;

/**
 * What programs that manage references are told of an article.
 *
 * @param id the article's in the archive
 * @param keywords its column, and the keywords it prints
 * @param summary the abstract it prints
 */
record ReferenceRecord(long id, Citation cited, List<String> keywords, Optional<String> summary) {
  /** Takes a copy of the list. */
  ReferenceRecord {
    keywords = List.copyOf(keywords);
  }

  static ReferenceRecord of(ArticleText article) {
    StatedAbstract stated = StatedAbstract.of(article.article().blocks());
    return new ReferenceRecord(
        article.summary().id(),
        Citation.of(article.summary(), article.provenance()),
        Stream.concat(article.article().column().stream(), stated.keywords().stream())
            .distinct()
            .toList(),
        stated.text());
  }

  boolean newspaper() {
    return cited.kind() == SourceKind.NEWSPAPER;
  }

  /**
   * Title and subtitle on one line, with a Chinese colon, as the records of Chinese databases have
   * it.
   */
  String title() {
    return cited.fullTitle("：").replaceAll("\\s+", " ");
  }

  /**
   * The language's name, where the title is Chinese; which one other letters are is not known.
   *
   * @param name as the format calls Chinese
   */
  Optional<String> language(String name) {
    boolean chinese = ReferenceLanguage.of(cited.title()) == ReferenceLanguage.CHINESE;
    return chinese ? Optional.of(name) : Optional.empty();
  }
}
