package kange.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a file of text comes to harm; each changes the lines in place, by a seed. */
enum Damage {
  LINES_DROPPED {
    @Override
    void on(List<String> lines, Random random) {
      for (int n = few(random); n > 0 && lines.size() > 1; n--) {
        lines.remove(random.nextInt(lines.size()));
      }
    }
  },
  LINES_DOUBLED {
    @Override
    void on(List<String> lines, Random random) {
      for (int n = few(random); n > 0; n--) {
        int at = random.nextInt(lines.size());
        lines.add(at, lines.get(at));
      }
    }
  },
  LINES_SWAPPED {
    @Override
    void on(List<String> lines, Random random) {
      for (int n = few(random); n > 0; n--) {
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
      }
    }
  },
  LINES_CUT {
    @Override
    void on(List<String> lines, Random random) {
      for (int n = few(random); n > 0; n--) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int cut = random.nextInt(line.length() + 1);
        lines.set(at, line.substring(0, cut));
        lines.add(at + 1, line.substring(cut));
      }
    }
  },
  LINES_JOINED {
    @Override
    void on(List<String> lines, Random random) {
      for (int n = few(random); n > 0 && lines.size() > 1; n--) {
        int at = random.nextInt(lines.size() - 1);
        lines.set(at, lines.get(at) + lines.remove(at + 1));
      }
    }
  },
  CHARACTERS_FLIPPED {
    @Override
    void on(List<String> lines, Random random) {
      for (int n = 5 * few(random); n > 0; n--) {
        int at = random.nextInt(lines.size());
        StringBuilder line = new StringBuilder(lines.get(at));
        if (!line.isEmpty()) {
          int i = random.nextInt(line.length());
          line.replace(i, i + 1, strange(random));
          lines.set(at, line.toString());
        }
      }
    }
  },
  PAGES_CHANGED_PLACES {
    @Override
    void on(List<String> lines, Random random) {
      int from = random.nextInt(lines.size());
      int to = Math.min(lines.size(), from + 1 + random.nextInt(80));
      List<String> page = new ArrayList<>(lines.subList(from, to));
      lines.subList(from, to).clear();
      lines.addAll(random.nextInt(lines.size() + 1), page);
    }
  },
  BEGINNING_REPEATED {
    @Override
    void on(List<String> lines, Random random) {
      List<String> contents = new ArrayList<>(lines.subList(0, Math.max(1, lines.size() / 6)));
      lines.addAll(random.nextInt(lines.size() + 1), contents);
    }
  },
  TRUNCATED {
    @Override
    void on(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      lines.subList(at + 1, lines.size()).clear();
      lines.set(at, lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
    }
  },
  BEGINNING_LOST {
    @Override
    void on(List<String> lines, Random random) {
      lines.subList(0, random.nextInt(lines.size())).clear();
    }
  },
  BLANK_LINES_REMOVED {
    @Override
    void on(List<String> lines, Random random) {
      lines.removeIf(String::isBlank);
    }
  },
  BLANK_LINES_BETWEEN {
    @Override
    void on(List<String> lines, Random random) {
      int gap = 1 + random.nextInt(9);
      List<String> apart = new ArrayList<>();
      for (String line : lines) {
        apart.add(line);
        apart.addAll(Collections.nCopies(gap, random.nextBoolean() ? "" : "　 \t"));
      }
      lines.clear();
      lines.addAll(apart);
    }
  },
  EVERYTHING_ON_ONE_LINE {
    @Override
    void on(List<String> lines, Random random) {
      String all = String.join(random.nextBoolean() ? "" : " ", lines);
      lines.clear();
      lines.add(all);
    }
  },
  LINES_WRAPPED {
    @Override
    void on(List<String> lines, Random random) {
      int width = 1 + random.nextInt(40);
      List<String> wrapped = new ArrayList<>();
      for (String line : lines) {
        for (int i = 0; i == 0 || i < line.length(); i += width) {
          wrapped.add(line.substring(i, Math.min(line.length(), i + width)));
        }
      }
      lines.clear();
      lines.addAll(wrapped);
    }
  },
  MARKS_NESTED {
    @Override
    void on(List<String> lines, Random random) {
      for (int n = few(random); n > 0; n--) {
        int at = random.nextInt(lines.size());
        String mark = MARKS.get(random.nextInt(MARKS.size()));
        String many = mark.repeat(1 + random.nextInt(60));
        int where = random.nextInt(4);
        lines.set(
            at,
            where == 0
                ? many
                : (where == 2 ? "" : many) + lines.get(at) + (where == 1 ? "" : many));
      }
    }
  },
  ORDER_REVERSED {
    @Override
    void on(List<String> lines, Random random) {
      Collections.reverse(lines);
    }
  },
  ORDER_LOST {
    @Override
    void on(List<String> lines, Random random) {
      Collections.shuffle(lines, random);
    }
  };

  private static final List<String> MARKS =
      List.of(
          "#", "# ", "**", "* ", "- ", "> ", "<sub>", "</sub>", "<", "（", "(", "“", "《", "【", "■",
          "□ ", "——", "…", ".", "· ", "1.", "一、", "（一）", "　", "\uFEFF", "目录", "第1期", "12", "/");

  /** Harms the lines; there is always at least one line left. */
  abstract void on(List<String> lines, Random random);

  private static int few(Random random) {
    return 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 6);
  }

  /** Half a character, a control character, one outside the BMP, a space nobody sees, or any. */
  private static String strange(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Character.toString((char) (0xD800 + random.nextInt(0x800)));
      case 1 -> Character.toString((char) random.nextInt(0x20));
      case 2 -> Character.toString(0x20000 + random.nextInt(0xA000));
      case 3 ->
          List.of("\u00A0", "\u200B", "\uFEFF", "\u2028", "\u0085", "\u3000", "\u202E")
              .get(random.nextInt(7));
      case 4 -> Character.toString(0x1F300 + random.nextInt(0x300));
      case 5 -> MARKS.get(random.nextInt(MARKS.size()));
      case 6 -> Character.toString((char) (0xE000 + random.nextInt(0x1900)));
      default -> Character.toString((char) random.nextInt(0x10000));
    };
  }
}
