package kange.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.intake.JournalRow.Numbered;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.parse.warning.FilingMessage;
import kange.store.issue.IssueLookup;

/**
 * Doubts about an issue's card that its text alone cannot raise: they ask what day it is, and what
 * else the archive holds of the journal. Raised once, when the issue is filed.
 */
final class FilingDoubts {
  /** An issue is printed at most so long before the first day of its year. */
  private static final int MONTHS_AHEAD = 2;

  /** No Chinese journal of an organisation is older. */
  private static final int FIRST_YEAR = 1900;

  private final IssueLookup lookup;

  FilingDoubts(IssueLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * The issue with what is doubtful of it in this archive; what was doubted when it came into the
   * queue is not doubted twice.
   *
   * @param itself the issue in the archive whose place it takes; empty for a new one
   */
  ParsedIssue on(ParsedIssue parsed, Optional<Long> itself, Instant now) {
    List<ParseWarning> doubts = new ArrayList<>();
    parsed.issue().year().ifPresent(year -> ofYear(year, parsed, now, doubts));
    Numbered.of(parsed.issue()).ifPresent(issue -> ofRow(issue, parsed, itself, doubts));
    doubts.removeIf(
        doubt -> parsed.warnings().stream().anyMatch(w -> w.code().equals(doubt.code())));
    return doubts.isEmpty() ? parsed : parsed.withAlso(doubts);
  }

  /** As above, and what was doubted before, beside what the archive held then, is forgotten. */
  ParsedIssue anew(ParsedIssue parsed, Optional<Long> itself, Instant now) {
    List<ParseWarning> ofText =
        parsed.warnings().stream()
            .filter(doubt -> !FilingMessage.said(doubt.message().code()))
            .toList();
    return on(
        ofText.size() == parsed.warnings().size() ? parsed : parsed.with(ofText), itself, now);
  }

  /**
   * What was doubted when the issue was filed; it is not raised anew when it is only read again.
   */
  static ParsedIssue asFiled(ParsedIssue parsed, List<ParseWarning> then) {
    List<ParseWarning> doubts =
        then.stream().filter(doubt -> FilingMessage.said(doubt.message().code())).toList();
    return doubts.isEmpty() ? parsed : parsed.withAlso(doubts);
  }

  private static void ofYear(int year, ParsedIssue parsed, Instant now, List<ParseWarning> doubts) {
    int latest =
        LocalDate.ofInstant(now, ZoneId.systemDefault()).plusMonths(MONTHS_AHEAD).getYear();
    if (year > latest) {
      doubts.add(doubt(FilingMessage.YEAR_IN_FUTURE, parsed, CardField.YEAR, year));
    }
    if (year < FIRST_YEAR) {
      doubts.add(doubt(FilingMessage.YEAR_TOO_EARLY, parsed, CardField.YEAR, year));
    }
  }

  private void ofRow(
      Numbered issue, ParsedIssue parsed, Optional<Long> itself, List<ParseWarning> doubts) {
    IssueMetadata card = parsed.issue();
    if (IssueIdentity.name(card).isEmpty()) {
      return;
    }
    JournalRow row =
        new JournalRow(
            lookup.row(card.journalLabel("")).stream()
                .filter(filed -> !itself.equals(Optional.of(filed.id())))
                .map(filed -> filed.card())
                .toList());
    String number = card.number().orElse("");
    Optional<Integer> highest = row.highestOfAYear(issue.year());
    if (highest.isPresent() && issue.last() > highest.get()) {
      doubts.add(
          doubt(FilingMessage.NUMBER_BEYOND_ROW, parsed, CardField.NUMBER, number, highest.get()));
    } else if (highest.isEmpty()) {
      row.farNeighbour(issue)
          .ifPresent(
              near ->
                  doubts.add(
                      doubt(
                          FilingMessage.NUMBER_FAR_FROM_ROW,
                          parsed,
                          CardField.NUMBER,
                          number,
                          near.label())));
    }
    row.serialAgainst(issue)
        .ifPresent(
            other ->
                doubts.add(
                    doubt(
                        FilingMessage.SERIAL_OUT_OF_ROW,
                        parsed,
                        CardField.SERIAL,
                        issue.serial().orElseThrow(),
                        other.label())));
  }

  private static ParseWarning doubt(
      FilingMessage code, ParsedIssue parsed, CardField field, Object... arguments) {
    Map<CardField, FieldOrigin> origins = parsed.origins();
    List<LineRange> lines = origins.containsKey(field) ? origins.get(field).lines() : List.of();
    return new ParseWarning(code.warning(), Message.of(code, arguments), lines);
  }
}
