package kange.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueCard;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.parse.IssueReading;
import kange.parse.warning.ParseMessage;
import kange.store.issue.ProfileStore;
import kange.text.BareText;

/** Reads issues with what the archive knows of their journals' habits. Thread-safe. */
public final class ProfiledParser {
  /** What is doubtful of a journal's name until a habit says which journal it is. */
  private static final Set<String> ABOUT_NAMES =
      Set.of(ParseMessage.JOURNAL_IS_PUBLISHER.code(), ParseMessage.JOURNAL_CONTRADICTS.code());

  /** A habit is as sure as the librarian who told it. */
  private static final double SURE = 1;

  private final ProfileStore profiles;
  private final Map<String, JournalProfile> instead;
  private final BiFunction<IssueFile, DoubleConsumer, IssueReading> opening;

  public ProfiledParser(ProfileStore profiles) {
    this(profiles, Map.of(), IssueFile::open);
  }

  /**
   * @param opening decodes a file; asked once for each
   */
  ProfiledParser(
      ProfileStore profiles, BiFunction<IssueFile, DoubleConsumer, IssueReading> opening) {
    this(profiles, Map.of(), opening);
  }

  private ProfiledParser(
      ProfileStore profiles,
      Map<String, JournalProfile> instead,
      BiFunction<IssueFile, DoubleConsumer, IssueReading> opening) {
    this.profiles = profiles;
    this.instead = Map.copyOf(instead);
    this.opening = opening;
  }

  /** One that reads a journal with other habits than the archive knows; nothing is saved. */
  public static ProfiledParser trying(
      ProfileStore profiles, String journal, JournalProfile profile) {
    return new ProfiledParser(profiles, Map.of(journal, profile), IssueFile::open);
  }

  /** Reads a file whose journal only the file itself can tell. */
  ParsedIssue read(IssueFile file) {
    return read(file, fraction -> {});
  }

  /**
   * As above.
   *
   * @param told how much of the reading is done, from 0 to 1
   */
  ParsedIssue read(IssueFile file, DoubleConsumer told) {
    IssueReading reading = opening.apply(file, told);
    IssueCard masthead = file.step(reading::masthead);
    return read(file, reading, masthead, masthead.metadata().journalLabel(file.name()));
  }

  /** Reads a file of a journal that is known already. */
  ParsedIssue read(IssueFile file, String journal) {
    IssueReading reading = opening.apply(file, share -> {});
    return read(file, reading, file.step(reading::masthead), journal);
  }

  /**
   * The masthead's word is that of the plain reading: a running head that habits say to pass over
   * must not take the issue's name away, and with it the way to its profile.
   */
  private ParsedIssue read(
      IssueFile file, IssueReading reading, IssueCard masthead, String journal) {
    Optional<String> meant = meant(masthead, file.name());
    String known = meant.orElse(journal);
    JournalProfile profile = instead.getOrDefault(known, profiles.find(known));
    ParsedIssue parsed = file.step(() -> reading.parse(profile)).with(masthead);
    return meant.map(name -> named(parsed, masthead, name)).orElse(parsed);
  }

  /** The journal that an issue calls by another name; a file's name says nothing of that. */
  private Optional<String> meant(IssueCard masthead, String file) {
    if (masthead.metadata().labelOrigin() == FieldOrigin.Kind.FILE_NAME) {
      return Optional.empty();
    }
    String said = BareText.of(masthead.metadata().journalLabel(file));
    Map<String, String> names = profiles.otherNames();
    return journals(names).entrySet().stream()
        .filter(name -> BareText.of(name.getKey()).equals(said))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Map<String, String> journals(Map<String, String> stored) {
    stored.values().removeAll(instead.keySet());
    instead.forEach((journal, profile) -> profile.names().forEach(n -> stored.put(n, journal)));
    return stored;
  }

  private static ParsedIssue named(ParsedIssue parsed, IssueCard masthead, String journal) {
    Map<CardField, FieldOrigin> origins = new EnumMap<>(CardField.class);
    origins.putAll(masthead.origins());
    FieldOrigin said = origins.get(CardField.JOURNAL);
    List<LineRange> lines = said == null ? List.of() : said.lines();
    origins.put(CardField.JOURNAL, new FieldOrigin(FieldOrigin.Kind.HABIT, lines, SURE));
    List<ParseWarning> doubts =
        parsed.warnings().stream()
            .filter(doubt -> !ABOUT_NAMES.contains(doubt.message().code()))
            .toList();
    IssueCard card =
        new IssueCard(
            new CardChange(CardField.JOURNAL, Optional.of(journal)).on(masthead.metadata()),
            origins);
    return parsed.with(card).with(doubts);
  }
}
