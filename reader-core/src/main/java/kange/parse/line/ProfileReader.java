package kange.parse.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.ContentsFormName;
import kange.model.issue.JournalProfile;

/** Marks on the lines what a journal's profile says of them, so that every stage sees it. */
public final class ProfileReader {
  private final JournalProfile profile;
  private final Set<String> columns = new HashSet<>();
  private final EndMarks endMarks;

  public ProfileReader(JournalProfile profile) {
    this.profile = profile;
    this.endMarks = new EndMarks(profile.endMarks());
    profile.columns().forEach(c -> columns.add(TitleSimilarity.key(c)));
  }

  /** How the contents page is set; empty where that is not known. */
  public Optional<ContentsFormName> contentsForm() {
    return profile.contents();
  }

  public List<TextLine> apply(List<TextLine> lines) {
    if (profile.saysNothingOfLines()) {
      return lines;
    }
    List<TextLine> marked = new ArrayList<>(lines.size());
    lines.forEach(line -> marked.add(apply(line)));
    return marked;
  }

  private TextLine apply(TextLine line) {
    EnumSet<LineHint> known = EnumSet.noneOf(LineHint.class);
    TextLine ended = withoutEndMark(line, known);
    String text = ended.text();
    if (text.length() <= JournalPhrases.SHORT) {
      if (profile.ignored().stream().anyMatch(p -> matches(p.strip(), line.text()))) {
        known.add(LineHint.IGNORED);
      }
      if (columns.contains(TitleSimilarity.key(text))) {
        known.add(LineHint.COLUMN);
      }
      for (String mark : profile.bylineMarks()) {
        if (!mark.isBlank() && (ended.lead() + text).startsWith(mark.strip())) {
          known.add(LineHint.BYLINE);
          text = text.startsWith(mark.strip()) ? text.substring(mark.strip().length()) : text;
          break;
        }
      }
    }
    return ended.marked(ended.lead(), text.strip(), ended.end(), known);
  }

  /** Looks at the line as it is printed: ornaments were taken off before their meaning is known. */
  private TextLine withoutEndMark(TextLine line, Set<LineHint> known) {
    String whole = line.lead() + line.text() + line.end();
    int mark = line.code() ? -1 : endMarks.start(whole);
    if (mark < 0) {
      return line;
    }
    // A line that was corrected with its mark has it twice: as it was, and as it was typed.
    int typed = line.end().isEmpty() ? -1 : endMarks.start(line.text());
    if (typed >= 0) {
      mark = line.lead().length() + typed;
    }
    known.add(LineHint.END);
    int kept = mark - line.lead().length();
    if (kept <= 0) {
      return line.marked(whole, "", "", known);
    }
    return kept >= line.text().length()
        ? line
        : line.marked(
            line.lead(), line.text().substring(0, kept).strip(), whole.substring(mark), known);
  }

  /** {@code *} stands for any run of characters; linear in the text for each star. */
  private static boolean matches(String pattern, String text) {
    if (pattern.isEmpty()) {
      return false;
    }
    List<String> parts = List.of(pattern.split("\\*", -1));
    if (!text.startsWith(parts.getFirst())) {
      return false;
    }
    int at = parts.getFirst().length();
    for (int i = 1; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      int found = last ? text.length() - parts.get(i).length() : text.indexOf(parts.get(i), at);
      if (found < at || (last && !text.endsWith(parts.get(i)))) {
        return false;
      }
      at = found + parts.get(i).length();
    }
    return at == text.length();
  }
}
