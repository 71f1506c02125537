package kange.app.cli.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kange.model.explain.ArticleExplanation;
import kange.model.explain.EvidenceShare;
import kange.model.explain.RivalPlace;
import kange.model.issue.Article;
import kange.model.message.Message;

/** How an article was read; {@code ordinal} and {@code entry} count from 1. */
public record ArticleExplanationJson(
    int ordinal,
    String title,
    List<List<Integer>> lines,
    String placement,
    Optional<Integer> entry,
    double likeness,
    Optional<Integer> page,
    Optional<String> column,
    List<Rival> rivals,
    List<AuthorJson> authors,
    String authorSource,
    Optional<String> byline,
    double confidence,
    List<Share> evidence,
    List<DoubtJson> warnings) {
  /** Another place of the entry, or another entry of the place. */
  public record Rival(int entry, List<Integer> lines, double likeness, double score) {
    static Rival of(RivalPlace rival) {
      return new Rival(
          rival.entry(),
          List.of(rival.lines().first(), rival.lines().last()),
          Codes.rounded(rival.likeness()),
          Codes.rounded(rival.score()));
    }
  }

  /** What raises the doubt, or lowers it where the share is negative. */
  public record Share(String evidence, double value, double share) {
    static Share of(EvidenceShare share) {
      return new Share(
          Codes.of(share.evidence()), Codes.rounded(share.value()), Codes.rounded(share.share()));
    }
  }

  /** One object an article. */
  public static List<ArticleExplanationJson> of(
      List<ArticleExplanation> articles, Function<Message, String> say) {
    List<ArticleExplanationJson> all = new ArrayList<>();
    for (ArticleExplanation why : articles) {
      all.add(of(why, all.size() + 1, say));
    }
    return all;
  }

  private static ArticleExplanationJson of(
      ArticleExplanation why, int ordinal, Function<Message, String> say) {
    Article article = why.article();
    return new ArticleExplanationJson(
        ordinal,
        article.title(),
        LinesJson.of(article.lines()),
        Codes.of(why.placement()),
        why.entry(),
        Codes.rounded(why.likeness()),
        article.page(),
        article.column(),
        why.rivals().stream().map(Rival::of).toList(),
        AuthorJson.of(article.authors()),
        Codes.of(why.authors()),
        article.byline(),
        article.confidence(),
        why.evidence().stream().map(Share::of).toList(),
        DoubtJson.of(article.warnings(), say));
  }
}
