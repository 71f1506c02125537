package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.app.cli.session.DisplayWidth;
import kange.app.cli.session.Session;
import kange.model.explain.ArticleExplanation;
import kange.model.explain.EvidenceShare;
import kange.model.issue.Article;
import kange.model.issue.Proposal;

/** Sets the explanation of an article as a few lines. */
final class ExplainedArticle {
  private static final String INDENT = "      ";

  /** What adds less to the logarithm of the odds is not worth a person's look. */
  private static final double LEAST_SHARE = 0.05;

  private final Session session;
  private final int width;

  ExplainedArticle(Session session, int width) {
    this.session = session;
    this.width = width;
  }

  List<String> lines(int ordinal, ArticleExplanation why) {
    Article article = why.article();
    List<String> lines = new ArrayList<>();
    lines.add(
        DisplayWidth.cut(
            session.text(
                "explain.article.head",
                Integer.toString(ordinal),
                ExplanationPrinter.number(article.confidence()),
                article.title(),
                ExplanationPrinter.ranges(article.lines())),
            width));
    add(lines, placement(why));
    if (!why.rivals().isEmpty()) {
      add(lines, session.text("explain.article.rivals", rivals(why)));
    }
    add(
        lines,
        session.text(
            "explain.article.authors",
            ExplanationPrinter.word(session, why.authors()),
            ArticleLists.names(article.authors())));
    add(lines, evidence("explain.article.against", why, share -> share.share() >= LEAST_SHARE));
    add(lines, evidence("explain.article.for", why, share -> share.share() <= -LEAST_SHARE));
    article
        .warnings()
        .forEach(
            w -> {
              String words = session.text("card.warning", session.words(w.message()));
              String place = w.lines().isEmpty() ? "" : ExplanationPrinter.ranges(w.lines());
              add(lines, (words + " " + place).strip());
            });
    if (!article.warnings().isEmpty()) {
      proposals(article.warnings().getFirst().proposals(), lines);
    }
    return lines;
  }

  private void proposals(List<Proposal> proposals, List<String> lines) {
    if (!proposals.isEmpty()) {
      add(lines, session.text("explain.proposals"));
      new ProposalWords(session).of(proposals).forEach(sentence -> add(lines, sentence));
    }
  }

  private void add(List<String> lines, String text) {
    if (!text.isEmpty()) {
      int room = width - INDENT.length();
      TerminalLineBreaker.lines(text, "", room).forEach(line -> lines.add(INDENT + line));
    }
  }

  private String placement(ArticleExplanation why) {
    String how = ExplanationPrinter.word(session, why.placement());
    if (why.entry().isEmpty()) {
      return how;
    }
    return session.text(
        "explain.article.entry",
        why.entry().get().toString(),
        how,
        ExplanationPrinter.number(why.likeness()),
        why.article().page().map(Object::toString).orElse("—"),
        why.article().column().orElse("—"));
  }

  private String rivals(ArticleExplanation why) {
    return why.rivals().stream()
        .map(
            r ->
                session.text(
                    "explain.article.rival",
                    Integer.toString(r.entry()),
                    r.lines().toString(),
                    ExplanationPrinter.number(r.likeness()),
                    ExplanationPrinter.number(r.score())))
        .collect(Collectors.joining(" · "));
  }

  private interface Wanted {
    boolean is(EvidenceShare share);
  }

  private String evidence(String key, ArticleExplanation why, Wanted wanted) {
    Stream<EvidenceShare> shares = why.evidence().stream().filter(wanted::is);
    String told =
        shares
            .map(
                s ->
                    ExplanationPrinter.word(session, s.evidence())
                        + " "
                        + ExplanationPrinter.number(Math.abs(s.share())))
            .collect(Collectors.joining(" · "));
    return told.isEmpty() ? "" : session.text(key, told);
  }
}
