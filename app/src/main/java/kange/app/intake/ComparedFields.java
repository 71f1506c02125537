package kange.app.intake;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.app.parts.NumberFormats;
import kange.app.shell.Texts;
import kange.model.intake.DuplicateMatch.Incoming;
import kange.model.issue.IssueMetadata;

/** What stands beside each other of a file and the issue that is there, row by row. */
final class ComparedFields {
  /**
   * One thing of both.
   *
   * @param there of the issue in the archive
   * @param file of the file; empty where it does not say, or was not read
   * @param differs whether it may tell two issues apart
   */
  record Row(String name, String there, String file, boolean differs) {}

  private final KnownIssue known;
  private final IntakeFile file;
  private final Texts texts;
  private final List<Row> rows = new ArrayList<>();

  private ComparedFields(KnownIssue known, IntakeFile file, Texts texts) {
    this.known = known;
    this.file = file;
    this.texts = texts;
  }

  /** The rows of which at least one says something; in the order of the card. */
  static List<Row> of(KnownIssue known, IntakeFile file, Texts texts) {
    ComparedFields fields = new ComparedFields(known, file, texts);
    known.incoming().ifPresentOrElse(fields::both, fields::thereOnly);
    return fields.rows;
  }

  private void both(Incoming incoming) {
    card(known.there().metadata(), incoming.card());
    add(
        "articles",
        texts.get("count.articles", known.there().articles()),
        texts.get("count.articles", incoming.articles()));
    add(
        "characters",
        NumberFormats.characters(known.there().characters(), texts),
        NumberFormats.characters(incoming.characters(), texts));
    add(
        "doubts",
        texts.get("intake.compare.count", known.there().doubts()),
        texts.get("intake.compare.count", incoming.doubts()));
    places();
  }

  /** The bytes are the same, and so is everything in them. */
  private void thereOnly() {
    IssueMetadata card = known.there().metadata();
    if (known.sameBytes()) {
      card(card, card);
      String articles = texts.get("count.articles", known.there().articles());
      add("articles", articles, articles);
    }
    places();
  }

  private void card(IssueMetadata there, IssueMetadata incoming) {
    add("journal", there.journal(), incoming.journal());
    add(
        "number",
        IssueMetadata.numberLabel(there.year(), there.number()),
        IssueMetadata.numberLabel(incoming.year(), incoming.number()));
    add("serial", there.serial(), incoming.serial());
    add("date", there.date(), incoming.date());
    add("publisher", there.publisher(), incoming.publisher());
    add("issn", there.issn(), incoming.issn());
  }

  private void places() {
    place("file", known.there().sourceFile(), file.name());
    String filed =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .localizedBy(texts.locale())
            .format(known.there().importedAt().atZone(ZoneId.systemDefault()));
    place("filed", filed, texts.get("intake.compare.unfiled"));
  }

  private <T> void add(String name, Optional<T> there, Optional<T> incoming) {
    add(name, there.map(Object::toString).orElse(""), incoming.map(Object::toString).orElse(""));
  }

  private void add(String name, String there, String incoming) {
    if (!there.isEmpty() || !incoming.isEmpty()) {
      rows.add(row(name, there, incoming, !there.equals(incoming)));
    }
  }

  /** Another file is what one compares for: that it is another tells nothing. */
  private void place(String name, String there, String incoming) {
    rows.add(row(name, there, incoming, false));
  }

  private Row row(String name, String there, String incoming, boolean differs) {
    return new Row(texts.get("intake.compare." + name), there, incoming, differs);
  }
}
