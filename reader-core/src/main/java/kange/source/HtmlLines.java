package kange.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page of the web as it is seen: a line a block, a line a row of a table. */
final class HtmlLines implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "template", "noscript", "rt", "rp", "svg", "math", "title");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none");

  private static final Pattern BREAK =
      Pattern.compile("(?<=[\\u2E80-\\uFFEF])[ \\t\\f]*\\R\\s*(?=[\\u2E80-\\uFFEF])");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

  private final LineTaker lines;
  private final StringBuilder line = new StringBuilder();

  private HtmlLines(LineTaker lines) {
    this.lines = lines;
  }

  /**
   * Reads an element with all that is in it.
   *
   * @param lines gets what is read
   */
  static void take(Element root, LineTaker lines) {
    HtmlLines reading = new HtmlLines(lines);
    root.filter(reading);
    reading.end();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (unseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    page(element);
    if (tag.equals("tr")) {
      end();
      List<List<String>> cells = element.children().stream().map(HtmlLines::cell).toList();
      TableRow.lines(cells).forEach(lines::add);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      breakLine();
    } else if (element.isBlock()) {
      end();
      setOff(tag);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      boolean empty = shown().isBlank() && element.childrenSize() == 0;
      if (empty && element.normalName().equals("p")) {
        // A hard space alone is how pages of the web write a blank line.
        lines.emptyLine();
      }
      end();
      setOff(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void setOff(String tag) {
    if (HEADINGS.contains(tag) || tag.equals("hr")) {
      lines.blank();
    }
  }

  private static boolean unseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static List<String> cell(Element cell) {
    LineTaker own = new LineTaker();
    take(cell, own);
    return own.lines();
  }

  /** E-books say where the pages of the printed book begin. */
  private void page(Element element) {
    boolean begins =
        element.attr("epub:type").contains("pagebreak")
            || element.attr("role").equals("doc-pagebreak");
    if (begins) {
      String number = element.hasAttr("title") ? element.attr("title") : element.attr("aria-label");
      if (number.matches("\\d{1,6}")) {
        lines.page(Integer.parseInt(number));
      }
    }
  }

  private void add(TextNode text) {
    boolean kept = preserves(text);
    String shown =
        kept
            ? text.getWholeText()
            : SPACE.matcher(BREAK.matcher(text.getWholeText()).replaceAll("")).replaceAll(" ");
    boolean gap = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
    line.append(gap && !kept && shown.startsWith(" ") ? shown.substring(1) : shown);
  }

  private static boolean preserves(TextNode text) {
    Node parent = text.parent();
    return parent instanceof Element element && element.closest("pre, textarea") != null;
  }

  private void breakLine() {
    if (shown().isBlank()) {
      lines.emptyLine();
      line.setLength(0);
    } else {
      end();
    }
  }

  private String shown() {
    return line.toString().replace('\u00A0', ' ');
  }

  /** Ends the line. */
  private void end() {
    String text = shown();
    line.setLength(0);
    if (!text.isBlank()) {
      lines.add(text);
    }
  }
}
