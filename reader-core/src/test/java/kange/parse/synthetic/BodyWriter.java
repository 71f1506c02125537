package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Writes what stands between by-line and end of one article. */
final class BodyWriter {
  private static final int HEADED = 900;

  private final Style style;
  private final Subject subject;
  private final Names names;
  private final Dice dice;

  BodyWriter(Style style, Subject subject, Names names, Dice dice) {
    this.style = style;
    this.subject = subject;
    this.names = names;
    this.dice = dice;
  }

  List<Passage> body(Genre genre, int length) {
    Prose prose = new Prose(genre, subject, dice);
    return switch (genre) {
      case VERSE -> verse(prose);
      case INTERVIEW -> interview(prose, length);
      case LETTERS -> letters(prose);
      default -> running(genre, prose, length);
    };
  }

  private List<Passage> running(Genre genre, Prose prose, int length) {
    List<Passage> out = new ArrayList<>();
    boolean headed =
        length > HEADED
            && dice.chance(genre == Genre.RESEARCH ? 0.95 : genre == Genre.ESSAY ? 0.1 : 0.55);
    int sections = headed ? dice.between(2, 5) : 1;
    for (int n = 1; n <= sections; n++) {
      if (headed && (n > 1 || dice.chance(0.6))) {
        out.add(new Passage(Part.HEADING, style.subheads().write(prose.line("heading"), n)));
      }
      int share = length / sections;
      for (String paragraph : prose.paragraphs(share)) {
        out.add(new Passage(Part.BODY, paragraph));
        if (style.has(Habit.CAPTIONS) && dice.chance(0.04)) {
          out.add(new Passage(Part.CAPTION, prose.line("caption")));
        }
        if (style.has(Habit.PULL_QUOTES) && dice.chance(0.06)) {
          out.add(new Passage(Part.PULL_QUOTE, prose.line("prose-any")));
        }
        if (style.has(Habit.CODE_AND_LISTS) && dice.chance(0.1)) {
          out.addAll(codeOrList(prose));
        }
      }
      if (style.has(Habit.TABLES) && dice.chance(0.25)) {
        out.addAll(table());
      }
    }
    return out;
  }

  private List<Passage> codeOrList(Prose prose) {
    List<Passage> out = new ArrayList<>();
    if (dice.chance(0.5)) {
      for (int i = dice.between(3, 6); i > 0; i--) {
        out.add(new Passage(Part.CODE, "- " + subject.fill("{做}：{数}")));
      }
    } else {
      out.add(new Passage(Part.CODE, "```"));
      out.add(new Passage(Part.CODE, "# " + subject.fill("{做}")));
      out.add(new Passage(Part.CODE, "./run --count=" + subject.fill("{数}")));
      out.add(new Passage(Part.CODE, "# 输出 " + subject.fill("{数}")));
      out.add(new Passage(Part.CODE, "```"));
      out.add(new Passage(Part.BODY, prose.paragraph(30)));
    }
    return out;
  }

  private List<Passage> table() {
    List<Passage> out = new ArrayList<>();
    out.add(new Passage(Part.TABLE, subject.fill("表{小} {事}情况")));
    boolean piped = dice.chance(0.5);
    for (int row = dice.between(3, 7); row > 0; row--) {
      String cells = subject.fill("{事}　{数}　{百}　{数2}");
      out.add(new Passage(Part.TABLE, piped ? "| " + cells.replace("　", " | ") + " |" : cells));
    }
    return out;
  }

  private List<Passage> verse(Prose prose) {
    List<Passage> out = new ArrayList<>();
    int stanzas = dice.between(2, 5);
    for (int stanza = 0; stanza < stanzas; stanza++) {
      List<String> lines = new ArrayList<>();
      for (int line = dice.between(3, 5); line > 0; line--) {
        lines.add(prose.line("verse"));
      }
      out.add(new Passage(Part.VERSE, String.join("\n", lines)));
    }
    return out;
  }

  private List<Passage> interview(Prose prose, int length) {
    List<Passage> out = new ArrayList<>();
    boolean initials = dice.chance(0.5);
    String asks = initials ? "问：" : "记者：";
    String answers = initials ? "答：" : subject.hero() + "：";
    out.add(new Passage(Part.BODY, prose.paragraph(80)));
    for (int written = 0; written < length; ) {
      out.add(new Passage(Part.BODY, asks + prose.line("question")));
      String answer = prose.paragraph(dice.between(40, 260));
      out.add(new Passage(Part.BODY, answers + answer));
      written += answer.length();
    }
    return out;
  }

  /** Letters under titles of their own or none, each with a signature that signs only itself. */
  private List<Passage> letters(Prose prose) {
    List<Passage> out = new ArrayList<>();
    for (int letter = dice.between(3, 6); letter > 0; letter--) {
      prose.paragraphs(dice.between(80, 260)).forEach(p -> out.add(new Passage(Part.BODY, p)));
      String from = subject.fill("{处}　") + names.person();
      out.add(new Passage(Part.SIGNATURE, dice.chance(0.5) ? "（" + from + "）" : "——" + from));
    }
    return out;
  }
}
