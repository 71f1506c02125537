package kange.parse.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 《某刊》编辑部: who edits a journal says what it is called. Stateless. */
public final class EditorialOffice {
  /** The journal's name is its first group. */
  public static final Pattern OFFICE =
      Pattern.compile("《([^《》]{2,24})》 ?(?:编辑部|杂志社|编委会|编辑委员会|编辑组|报社|期刊社|采编部)");

  /** Longer lines are running text, in which other journals' offices stand. */
  private static final int LONGEST = 60;

  private EditorialOffice() {}

  /** The journals whose offices a file names, as titles are compared. */
  public static Set<String> journals(List<TextLine> lines) {
    Set<String> keys = new HashSet<>();
    for (TextLine line : lines) {
      if (line.chars() <= LONGEST && line.text().indexOf('《') >= 0) {
        Matcher office = OFFICE.matcher(CharacterClass.withoutSpaces(NormalForm.of(line.text())));
        if (office.find()) {
          keys.add(TitleSimilarity.key(office.group(1)));
        }
      }
    }
    return keys;
  }
}
