package kange.parse.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.JournalProfile;

/** Marks on the lines what a journal's profile says of them, so that every stage sees it. */
public final class ProfileReader {
  private final JournalProfile profile;
  private final Set<String> columns = new HashSet<>();

  public ProfileReader(JournalProfile profile) {
    this.profile = profile;
    profile.columns().forEach(c -> columns.add(TitleSimilarity.key(c)));
  }

  public List<TextLine> apply(List<TextLine> lines) {
    if (profile.isEmpty()) {
      return lines;
    }
    List<TextLine> marked = new ArrayList<>(lines.size());
    lines.forEach(line -> marked.add(apply(line)));
    return marked;
  }

  private TextLine apply(TextLine line) {
    EnumSet<LineHint> known = EnumSet.noneOf(LineHint.class);
    String text = line.text();
    String end = line.end();
    if (text.length() <= JournalPhrases.SHORT) {
      if (profile.ignored().stream().anyMatch(p -> matches(p.strip(), line.text()))) {
        known.add(LineHint.IGNORED);
      }
      if (columns.contains(TitleSimilarity.key(text))) {
        known.add(LineHint.COLUMN);
      }
      for (String mark : profile.bylineMarks()) {
        if (!mark.isBlank() && (line.lead() + text).startsWith(mark.strip())) {
          known.add(LineHint.BYLINE);
          text = text.startsWith(mark.strip()) ? text.substring(mark.strip().length()) : text;
          break;
        }
      }
    }
    for (String mark : profile.endMarks()) {
      if (!mark.isBlank() && text.endsWith(mark.strip())) {
        text = text.substring(0, text.length() - mark.strip().length());
        end = mark.strip() + end;
      }
    }
    return line.marked(text.strip(), end, known);
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
