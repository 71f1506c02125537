package kange.app.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import kange.app.cli.json.ArticleExplanationJson;
import kange.app.cli.json.ContentsExplanationJson;
import kange.app.cli.json.FieldExplanationJson;
import kange.app.cli.json.Json;
import kange.app.cli.json.LineExplanationJson;
import kange.app.cli.session.Session;
import kange.model.explain.IssueExplanation;

/**
 * Writes explanations as JSON: an object a file, an object of it a row. Rows are written one after
 * the other, so that a long file needs no more memory than its parse.
 */
final class ExplanationJsonPrinter {
  private final Session session;
  private final boolean array;
  private boolean begun;

  /**
   * @param array the objects are set into an array
   */
  ExplanationJsonPrinter(Session session, boolean array) {
    this.session = session;
    this.array = array;
  }

  void print(IssueExplanation why) {
    if (array) {
      session.say(begun ? "," : "[");
      begun = true;
    }
    session.say("{\"source\": " + Json.line(why.issue().source()) + ",");
    rows("fields", FieldExplanationJson.of(why.fields()).stream());
    session.say(",\n\"contents\": " + Json.line(ContentsExplanationJson.of(why.contents())) + ",");
    rows("articles", ArticleExplanationJson.of(why.articles(), session::words).stream());
    session.say(",");
    rows("lines", why.lines().stream().map(l -> LineExplanationJson.of(l, session::words)));
    session.say("}");
  }

  /** Closes the array; nothing more is printed then. */
  void end() {
    if (array) {
      session.say(begun ? "]" : "[]");
    }
  }

  private void rows(String name, Stream<?> rows) {
    session.say("\"" + name + "\": [");
    for (Iterator<?> row = rows.iterator(); row.hasNext(); ) {
      session.say(Json.line(row.next()) + (row.hasNext() ? "," : ""));
    }
    session.say("]");
  }
}
