package kange.app.cli;

import java.util.concurrent.Callable;
import kange.app.cli.json.ArticleTextJson;
import kange.app.cli.json.Json;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.messages.LocalizedException;
import kange.archive.Archive;
import kange.model.reading.ArticleText;
import kange.model.reading.Integrity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one article, to read or as JSON. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();

  @Parameters(paramLabel = "ARTICLE", descriptionKey = "article", arity = "1")
  private long article;

  ShowCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      ArticleText text =
          open.catalogue()
              .article(article)
              .orElseThrow(
                  () ->
                      new LocalizedException(session.text("article.none", Long.toString(article))));
      tellOfDamage(text.integrity());
      if (json.wanted()) {
        session.say(Json.pretty(ArticleTextJson.of(text, session::words)));
      } else {
        session.say(new ArticlePrinter(session).lines(text));
      }
    }
    return Session.DONE;
  }

  private void tellOfDamage(Integrity integrity) {
    switch (integrity) {
      case AS_WRITTEN -> {
        // As nearly always.
      }
      case READ_ANEW -> session.complain(session.text("article.read-anew", archive.folder()));
      case DAMAGED -> session.complain(session.text("article.damaged", archive.folder()));
    }
  }
}
