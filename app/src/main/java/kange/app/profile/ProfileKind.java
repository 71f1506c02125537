package kange.app.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kange.model.issue.JournalProfile;

/** One kind of thing that can be told of a journal: one field of the room. */
enum ProfileKind {
  COLUMNS(JournalProfile::columns),
  BYLINE_MARKS(JournalProfile::bylineMarks),
  END_MARKS(JournalProfile::endMarks),
  IGNORED(JournalProfile::ignored);

  private final Function<JournalProfile, List<String>> entries;

  ProfileKind(Function<JournalProfile, List<String>> entries) {
    this.entries = entries;
  }

  /** The entries of this kind, one on each line. */
  String text(JournalProfile profile) {
    return String.join("\n", entries.apply(profile));
  }

  /** The profile that fields say: each line an entry, without empty ones and repetitions. */
  static JournalProfile profile(Map<ProfileKind, String> texts) {
    return new JournalProfile(
        entries(texts.getOrDefault(COLUMNS, "")),
        entries(texts.getOrDefault(BYLINE_MARKS, "")),
        entries(texts.getOrDefault(END_MARKS, "")),
        entries(texts.getOrDefault(IGNORED, "")));
  }

  private static List<String> entries(String text) {
    return text.lines().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
  }

  /** What its field is called in the scene. */
  String id() {
    return "profile-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
