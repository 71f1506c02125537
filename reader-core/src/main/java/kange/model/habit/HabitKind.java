package kange.model.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kange.model.issue.ContentsFormName;
import kange.model.issue.JournalProfile;
import kange.model.message.MessageCode;

/** One kind of what a {@link JournalProfile} says. */
public enum HabitKind implements MessageCode {
  /** The name of a column: alone on a line it is no title. */
  COLUMN(JournalProfile::columns),

  /** What stands before the names of authors. */
  BYLINE_MARK(JournalProfile::bylineMarks),

  /** What ends an article. */
  END_MARK(JournalProfile::endMarks),

  /** Lines that belong to no article. */
  IGNORED(JournalProfile::ignored),

  /** What issues call the journal besides its name. */
  NAME(JournalProfile::names),

  /** How the contents page is set, or that there is none: one {@link ContentsFormName}. */
  CONTENTS_FORM(profile -> profile.contents().map(ContentsFormName::spelling).stream().toList());

  private final Function<JournalProfile, List<String>> entries;

  HabitKind(Function<JournalProfile, List<String>> entries) {
    this.entries = entries;
  }

  /** What a profile says of this kind, in the order in which it was told. */
  public List<String> of(JournalProfile profile) {
    return entries.apply(profile);
  }

  /** Whether a text can be an entry of this kind. */
  public boolean canSay(String entry) {
    return this != CONTENTS_FORM || ContentsFormName.spelt(entry.strip()).isPresent();
  }

  /** What an entry means, where it is a spelling and no words of the journal's. */
  public Optional<MessageCode> meaning(String entry) {
    return this == CONTENTS_FORM
        ? ContentsFormName.spelt(entry).map(MessageCode.class::cast)
        : Optional.empty();
  }

  /** Whether a profile says only one thing of this kind: a further entry takes its place. */
  public boolean isSingle() {
    return this == CONTENTS_FORM;
  }

  /**
   * The profile with other entries of this kind, without empty ones, repetitions and what it cannot
   * say; of several that exclude each other, the last.
   */
  public JournalProfile in(JournalProfile profile, List<String> entries) {
    List<String> said =
        entries.stream()
            .map(String::strip)
            .filter(s -> !s.isEmpty() && canSay(s))
            .distinct()
            .toList();
    return new JournalProfile(
        this == COLUMN ? said : profile.columns(),
        this == BYLINE_MARK ? said : profile.bylineMarks(),
        this == END_MARK ? said : profile.endMarks(),
        this == IGNORED ? said : profile.ignored(),
        this == NAME ? said : profile.names(),
        this == CONTENTS_FORM
            ? said.stream().reduce((a, b) -> b).flatMap(ContentsFormName::spelt)
            : profile.contents());
  }

  /** The profile with one entry more of this kind. */
  public JournalProfile and(JournalProfile profile, String entry) {
    List<String> more = new ArrayList<>(of(profile));
    more.add(entry);
    return in(profile, more);
  }

  /** As scripts and the database spell it: {@code byline-mark}. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a spelling; empty for any other text. */
  public static Optional<HabitKind> spelt(String text) {
    return Stream.of(values()).filter(kind -> kind.spelling().equals(text)).findFirst();
  }

  @Override
  public String area() {
    return "habit";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
