package kange.app.cli.share;

import java.util.List;
import kange.app.cli.session.Session;
import kange.model.publish.EditionNews;

/** Says what is new in an edition, a line an issue. */
record NewsPrinter(Session session) {
  void print(EditionNews news) {
    list("publish.added", news.added());
    list("publish.changed", news.changed());
    list("publish.removed", news.removed());
  }

  private void list(String key, List<String> labels) {
    labels.forEach(label -> session.say(session.text(key, label)));
  }
}
