package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.LeftoverKind;

/** Where an issue is written, line after line. */
final class Sheet {
  private final List<OwnedLine> lines = new ArrayList<>();

  void add(LeftoverKind kind, List<String> texts) {
    texts.forEach(text -> lines.add(OwnedLine.of(kind, text)));
  }

  void add(LeftoverKind kind, String text) {
    add(kind, List.of(text));
  }

  void add(List<OwnedLine> more) {
    lines.addAll(more);
  }

  void blank(int count) {
    for (int i = 0; i < count; i++) {
      lines.add(OwnedLine.blank());
    }
  }

  List<OwnedLine> lines() {
    return lines;
  }
}
