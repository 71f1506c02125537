package kange.parse.line;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks that a journal sets behind the last word of an article, as a librarian names them.
 * Width, spaces and brackets that OCR confuses do not matter: （完） is ( 完 ). Immutable; thread-safe.
 */
final class EndMarks {
  private final List<String> marks;

  EndMarks(List<String> written) {
    List<String> forms = new ArrayList<>();
    for (String mark : written) {
      String form = CharacterClass.withoutSpaces(NormalForm.aligned(mark));
      if (!form.isEmpty()) {
        forms.add(form);
      }
    }
    this.marks = List.copyOf(forms);
  }

  /** Where the mark begins that a line ends with, -1 if it ends with none. Linear in the mark. */
  int start(String text) {
    for (String mark : marks) {
      int from = start(text, mark);
      if (from >= 0 && (!isWord(mark) || isFinished(text.substring(0, from)))) {
        return from;
      }
    }
    return -1;
  }

  private static int start(String text, String mark) {
    int at = text.length();
    int left = mark.length();
    while (left > 0 && at > 0) {
      at--;
      char c = NormalForm.aligned(text.substring(at, at + 1)).charAt(0);
      if (c == mark.charAt(left - 1)) {
        left--;
      } else if (!Spaces.is(c)) {
        return -1;
      }
    }
    return left == 0 ? at : -1;
  }

  /** 口, which is what OCR makes of □, is the end of 人口 as well. */
  private static boolean isWord(String mark) {
    return Character.isLetterOrDigit(mark.codePointAt(0));
  }

  private static boolean isFinished(String text) {
    return text.isBlank() || CharacterClass.endsSentence(text.strip());
  }
}
