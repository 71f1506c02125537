package kange.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kange.app.cli.session.Session;
import kange.app.cli.session.Table;
import kange.model.explain.ContentsExplanation;
import kange.model.explain.EntryExplanation;
import kange.model.explain.FieldExplanation;
import kange.model.explain.FieldValue;
import kange.model.explain.FormExplanation;
import kange.model.explain.IssueExplanation;
import kange.model.issue.LineRange;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** Sets an explanation for people: masthead, contents page, articles, then line after line. */
final class ExplanationPrinter {
  /** Also where nobody watches: a line of text may be long, and the whole of it is in the JSON. */
  private static final int USUAL_WIDTH = 120;

  /** Forms that came further behind tell nothing. */
  private static final int MOST_FORMS = 6;

  private final Session session;
  private final int width;

  ExplanationPrinter(Session session) {
    this.session = session;
    int watched = session.terminal().width();
    this.width = watched > 0 ? watched : USUAL_WIDTH;
  }

  void print(IssueExplanation why) {
    var source = why.issue().source();
    tell(session.text("card.source", source.file(), source.charset(), source.lines()));
    section("explain.fields");
    session.say(fields(why.fields()).lines(width));
    section("explain.contents");
    contents(why.contents());
    section("explain.articles");
    ExplainedArticle articles = new ExplainedArticle(session, width);
    for (int k = 0; k < why.articles().size(); k++) {
      session.say(articles.lines(k + 1, why.articles().get(k)));
    }
    section("explain.lines");
    ExplainedLineTable lines = new ExplainedLineTable(session, width);
    session.say(lines.head());
    why.lines().forEach(line -> session.say(lines.rows(line)));
    session.say("");
  }

  private void section(String key) {
    session.say("");
    tell(session.text(key));
  }

  private void tell(String sentence) {
    session.say(TerminalLineBreaker.lines(sentence, "", width));
  }

  private Table fields(List<FieldExplanation> fields) {
    Table table =
        new Table(
            List.of(
                session.text("explain.field"),
                session.text("explain.value"),
                ">" + session.text("explain.support"),
                session.text("head.lines"),
                session.text("explain.others")));
    for (FieldExplanation field : fields) {
      String chosen = field.chosen().orElse("—");
      List<FieldValue> best =
          field.values().stream().filter(v -> v.value().equals(chosen)).limit(1).toList();
      table.row(
          word(session, field.field()),
          chosen,
          best.stream().map(v -> number(v.support())).collect(Collectors.joining()),
          best.stream().map(v -> ranges(v.lines())).collect(Collectors.joining()),
          field.values().stream()
              .filter(v -> !v.value().equals(chosen))
              .map(v -> v.value() + " " + number(v.support()))
              .collect(Collectors.joining(" · ")));
    }
    return table;
  }

  private void contents(ContentsExplanation contents) {
    tell(
        contents
            .chosen()
            .map(
                form ->
                    session.text(
                        "explain.form.chosen",
                        word(session, form.form()),
                        form.lines().toString(),
                        number(form.score()),
                        number(contents.margin().orElse(form.score()))))
            .orElseGet(() -> session.text("explain.form.none")));
    if (!contents.tried().isEmpty()) {
      session.say(forms(contents.tried()).lines(width));
    }
    if (!contents.entries().isEmpty()) {
      session.say("");
      session.say(entries(contents.entries()).lines(width));
    }
    if (!contents.unexplained().isEmpty()) {
      tell(session.text("explain.unexplained", ranges(contents.unexplained())));
    }
  }

  private Table forms(List<FormExplanation> tried) {
    Table table =
        new Table(
            List.of(
                session.text("explain.form"),
                session.text("head.lines"),
                ">" + session.text("explain.score"),
                ">" + session.text("explain.entries"),
                ">" + session.text("explain.found"),
                ">" + session.text("explain.columns"),
                session.text("explain.headed"),
                session.text("explain.enough")));
    for (FormExplanation form : tried.stream().limit(MOST_FORMS).toList()) {
      table.row(
          word(session, form.form()),
          form.lines().toString(),
          number(form.score()),
          Integer.toString(form.entries()),
          Integer.toString(form.found()),
          Integer.toString(form.columns()),
          session.text(form.headed() ? "explain.yes" : "explain.no"),
          session.text(form.acceptable() ? "explain.yes" : "explain.no"));
    }
    return table;
  }

  private Table entries(List<EntryExplanation> entries) {
    Table table =
        new Table(
            List.of(
                ">" + session.text("head.ordinal"),
                ">" + session.text("head.page"),
                session.text("explain.article"),
                session.text("head.column"),
                session.text("explain.entry")));
    for (int e = 0; e < entries.size(); e++) {
      EntryExplanation entry = entries.get(e);
      table.row(
          Integer.toString(e + 1),
          entry.page().map(Object::toString).orElse(""),
          entry.article().map(a -> "#" + a).orElse("—"),
          entry.column().orElse(""),
          entry.text());
    }
    return table;
  }

  static String word(Session session, MessageCode code) {
    return session.words(Message.of(code));
  }

  static String number(double measure) {
    return String.format(Locale.ROOT, "%.2f", measure);
  }

  /** With spaces: there may be many of them, and a row ends somewhere. */
  static String ranges(List<LineRange> lines) {
    return lines.stream().distinct().map(LineRange::toString).collect(Collectors.joining(", "));
  }
}
