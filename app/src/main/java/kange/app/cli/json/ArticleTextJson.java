package kange.app.cli.json;

import java.util.function.Function;
import kange.archive.CatalogueCard;
import kange.model.catalogue.ArticleSummary;
import kange.model.message.Message;
import kange.model.reading.ArticleText;
import kange.model.reading.Integrity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An article with its text: an article of a catalogue card, and where it is in the archive. */
public final class ArticleTextJson {
  private ArticleTextJson() {}

  public static ObjectNode of(ArticleText text, Function<Message, String> say) {
    ArticleSummary place = text.summary();
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", place.id())
            .put("issue", place.issueId())
            .put("journal", place.journal())
            .put("issue_label", place.issueLabel())
            .put("ordinal", place.ordinal());
    if (text.integrity() != Integrity.AS_WRITTEN) {
      node.put("integrity", text.integrity() == Integrity.DAMAGED ? "damaged" : "read-anew");
    }
    return node.setAll(CatalogueCard.article(text.article(), say));
  }
}
