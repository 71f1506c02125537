package kange.source;

import java.util.ArrayList;
import java.util.List;
import kange.model.source.PageStart;
import kange.model.source.TakenText;

/** Collects the lines of a file, and where its pages begin. For one thread. */
final class LineTaker {
  private final List<String> lines = new ArrayList<>();
  private final List<PageStart> pages = new ArrayList<>();

  /** One line, or several where the text has line ends; what shows nothing is left out. */
  void add(String text) {
    Patience.check();
    text.lines().map(LineTaker::printable).map(String::stripTrailing).forEach(lines::add);
  }

  /** A blank line, unless there is one, or nothing is above it. */
  void blank() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
  }

  /** A blank line as it stands in the file. */
  void emptyLine() {
    lines.add("");
  }

  /** The next line is the first of a page. */
  void page(int number) {
    PageStart start = new PageStart(lines.size() + 1, number);
    if (!pages.isEmpty() && pages.getLast().line() == start.line()) {
      // A page with nothing on it begins at no line.
      pages.removeLast();
    }
    pages.add(start);
  }

  /** What was collected. */
  TakenText taken(SourceReader by) {
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    List<PageStart> begun = pages.stream().filter(p -> p.line() <= lines.size()).toList();
    return new TakenText(by.name(), by.version(), lines, begun);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  private static String printable(String line) {
    boolean clean = line.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t');
    return clean ? line : line.replaceAll("[\\p{Cntrl}&&[^\t]]", "");
  }
}
