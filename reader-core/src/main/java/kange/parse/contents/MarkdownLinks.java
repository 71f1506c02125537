package kange.parse.contents;

/** Links as Markdown writes them, {@code [what is shown](where it leads)}. */
final class MarkdownLinks {
  private MarkdownLinks() {}

  /** A line as its reader sees it: of each link only what is shown. Linear in the line. */
  static String shown(String line) {
    int middle = line.indexOf("](");
    if (middle < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    int from = 0;
    while (middle >= 0) {
      int open = line.lastIndexOf('[', middle);
      int close = line.indexOf(')', middle);
      if (open < from || close < 0) {
        break;
      }
      out.append(line, from, open).append(line, open + 1, middle);
      from = close + 1;
      middle = line.indexOf("](", from);
    }
    return out.append(line, from, line.length()).toString();
  }
}
