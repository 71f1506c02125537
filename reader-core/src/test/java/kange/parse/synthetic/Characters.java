package kange.parse.synthetic;

import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the characters of lines, never their number or owners. */
final class Characters {
  private static final String FULL = "，。：；！？（）";
  private static final String HALF = ",.:;!?()";

  /** A mark and what a scanner takes it for. */
  private static final List<List<String>> MISREAD =
      List.of(
          List.of("■", "口", "▇", "I"),
          List.of("◆", "令", "*", "♦"),
          List.of("◎", "@", "©", "O"),
          List.of("○", "O", "0", "o"),
          List.of("□", "口", "D"),
          List.of("▲", "A", "△"),
          List.of("【", "[", "〔", "I"),
          List.of("】", "]", "〕", "I"),
          List.of("「", "[", "r"),
          List.of("」", "]", "J"),
          List.of(" / ", " 1 ", " l ", "/"),
          List.of("/", "l", "／"),
          List.of("——", "--", "—", "－－"),
          List.of("……", "...", "⋯⋯", "··"),
          List.of("•", "·", "."));

  private Characters() {}

  static SyntheticIssue mapped(SyntheticIssue issue, UnaryOperator<String> change) {
    return issue.withLines(
        issue.lines().stream().map(l -> l.isBlank() ? l : l.with(change.apply(l.text()))).toList());
  }

  static String halfWidth(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = FULL.indexOf(c);
      out.append(at < 0 ? c : HALF.charAt(at));
    }
    return out.toString();
  }

  static String misreadMarks(String text, Dice dice) {
    String out = text;
    for (List<String> mark : MISREAD) {
      if (out.contains(mark.getFirst()) && dice.chance(0.5)) {
        out = out.replace(mark.getFirst(), dice.pick(mark.subList(1, mark.size())));
      }
    }
    return out.isBlank() ? text : out;
  }

  /** A space behind a Han character that is followed by another, with a probability. */
  static String spaced(String text, double probability, Dice dice) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      boolean between =
          i + 1 < text.length()
              && Character.isIdeographic(text.charAt(i))
              && Character.isIdeographic(text.charAt(i + 1));
      if (between && dice.chance(probability)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** A heading without what made it one. */
  static String demoted(String text) {
    if (text.startsWith("#")) {
      String bare = text.replaceFirst("^#+ *", "");
      return bare.isBlank() ? text : bare;
    }
    boolean bold = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
    return bold ? text.substring(2, text.length() - 2) : text;
  }
}
