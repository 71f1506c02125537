package kange.export.cite;

import java.util.List;
import kange.export.spi.DocumentLabel;
import kange.model.issue.Contributor;

/** In what language a reference, or the names in it, are: what stands for others depends on it. */
enum ReferenceLanguage {
  CHINESE(DocumentLabel.AND_OTHERS, DocumentLabel.ANONYMOUS, DocumentLabel.UNDATED),
  LATIN(DocumentLabel.ET_AL, DocumentLabel.ANON, DocumentLabel.NO_DATE);

  private final DocumentLabel others;
  private final DocumentLabel nobody;
  private final DocumentLabel undated;

  ReferenceLanguage(DocumentLabel others, DocumentLabel nobody, DocumentLabel undated) {
    this.others = others;
    this.nobody = nobody;
    this.undated = undated;
  }

  /** Chinese where any character is; without one, whatever has letters is taken for Latin. */
  static ReferenceLanguage of(String text) {
    boolean han =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han || text.codePoints().noneMatch(Character::isLetter) ? CHINESE : LATIN;
  }

  /** Of names: Chinese where one of them is, for that is the language of who wrote them down. */
  static ReferenceLanguage of(List<Contributor> names) {
    return of(String.join("", names.stream().map(Contributor::name).toList()));
  }

  /** Behind the first names: 等, et al. */
  String others() {
    return others.text();
  }

  /** In place of an author: 佚名, Anon. */
  String nobody() {
    return nobody.text();
  }

  /** In place of a year. */
  String undated() {
    return undated.text();
  }
}
