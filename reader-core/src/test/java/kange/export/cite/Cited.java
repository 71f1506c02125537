package kange.export.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.reading.ArticleText;
import kange.model.reading.Provenance;

/** An article to be cited: 云溪机关 2025年第7期, unless something else is said. */
record Cited(
    String title,
    List<String> authors,
    String journal,
    String label,
    int year,
    int page,
    int last,
    String cn,
    String day) {
  static Cited titled(String title) {
    return new Cited(title, List.of(), "云溪机关", "2025年第7期", 2025, 0, 0, "", "");
  }

  Cited by(String... names) {
    return new Cited(title, List.of(names), journal, label, year, page, last, cn, day);
  }

  Cited journal(String name) {
    return new Cited(title, authors, name, label, year, page, last, cn, day);
  }

  Cited in(String issue, int printed) {
    return new Cited(title, authors, journal, issue, printed, page, last, cn, day);
  }

  Cited pages(int first, int end) {
    return new Cited(title, authors, journal, label, year, first, end, cn, day);
  }

  Cited cn(String number) {
    return new Cited(title, authors, journal, label, year, page, last, number, day);
  }

  Cited day(String date) {
    return new Cited(title, authors, journal, label, year, page, last, cn, date);
  }

  Citation made() {
    return Citation.of(summary(), provenance());
  }

  /** With a text that begins with these blocks. */
  ArticleText text(Block... blocks) {
    ArticleText article =
        ArticleFixtures.article(
            1,
            title,
            Optional.empty(),
            Optional.empty(),
            authors,
            Optional.of("要闻"),
            known(page),
            Optional.empty(),
            List.of(blocks));
    return new ArticleText(summary(), article.article()).with(provenance());
  }

  static StatedAbstract stated(String... paragraphs) {
    return StatedAbstract.of(
        Arrays.stream(paragraphs)
            .map(text -> ArticleFixtures.block(BlockKind.PARAGRAPH, text))
            .toList());
  }

  private Provenance provenance() {
    return new Provenance(
        new IssueMetadata(
            Optional.of(journal),
            known(year),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day).filter(text -> !text.isEmpty()),
            Optional.of("云溪县机关事务中心"),
            Optional.empty(),
            Optional.of("1234-5679"),
            Optional.of(cn).filter(text -> !text.isEmpty())),
        known(last));
  }

  private ArticleSummary summary() {
    return new ArticleSummary(
        1,
        1,
        journal,
        FieldOrigin.Kind.TEXT,
        known(year),
        label,
        1,
        title,
        Optional.empty(),
        Optional.empty(),
        authors.stream()
            .map(
                name ->
                    new Contributor(
                        name,
                        name.endsWith("中心")
                            ? ContributorKind.ORGANIZATION
                            : ContributorKind.PERSON))
            .toList(),
        Optional.of("要闻"),
        known(page),
        10,
        0,
        false);
  }

  private static Optional<Integer> known(int number) {
    return number == 0 ? Optional.empty() : Optional.of(number);
  }
}
