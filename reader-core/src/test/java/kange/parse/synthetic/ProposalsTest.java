package kange.parse.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.ParseWarning;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.ProposalExamples;
import org.junit.jupiter.api.Test;

/** What is proposed for articles of written issues that are read wrongly. */
class ProposalsTest {
  private static final int ISSUES = 6;

  /** Of wrong articles that are doubted; the bench says how many of hundreds. */
  private static final double PUT_RIGHT = 0.3;

  private final List<ProposalExamples> read =
      Profile.named("hard").issues(5100, ISSUES, Half.TUNING).parallelStream()
          .map(issue -> new ProposalExamples(issue.card(), issue.source()))
          .toList();

  @Test
  void oneOfTheProposalsShownFirstOftenPutsAWrongArticleRight() {
    int wrong = 0;
    int right = 0;
    for (ProposalExamples issue : read) {
      for (ProposalExamples.Wrong article : issue.wrong()) {
        wrong++;
        right +=
            ProposalExamples.shown(article).stream()
                    .anyMatch(p -> issue.isRightWith(article, p.acts()))
                ? 1
                : 0;
      }
    }
    assertTrue(right >= PUT_RIGHT * wrong, right + " of " + wrong);
  }

  @Test
  void theyAreThreeAtMostLikeliestFirstAndEachChangesTheArticle() {
    int seen = 0;
    for (ParseWarning warning : warnings()) {
      List<Proposal> proposals = warning.proposals();
      assertTrue(proposals.size() <= 3);
      for (int k = 0; k < proposals.size(); k++) {
        double probability = proposals.get(k).probability();
        assertTrue(probability > 0 && probability < 1);
        seen++;
      }
      assertEquals(proposals.size(), new HashSet<>(proposals).size());
    }
    assertTrue(seen > ISSUES);
  }

  @Test
  void noneSaysTwoThingsOfOneLine() {
    for (ParseWarning warning : warnings()) {
      for (Proposal proposal : warning.proposals()) {
        List<Integer> said = new ArrayList<>();
        for (ProposedCorrection act : proposal.acts()) {
          if (act instanceof RoleChange change) {
            change.lines().forEach(r -> said.add(r.first()));
          }
        }
        assertEquals(said.size(), new HashSet<>(said).size(), proposal.toString());
      }
    }
  }

  @Test
  void whereAReadingOfTheDoubtedFieldIsKnownOneIsShown() {
    int about = 0;
    for (ParseWarning warning : warnings()) {
      if (warning.field().filter(ArticleField.AUTHORS::equals).isPresent()) {
        about +=
            warning.proposals().stream()
                    .flatMap(p -> p.acts().stream())
                    .anyMatch(ProposalsTest::isAboutAuthors)
                ? 1
                : 0;
      }
    }
    assertTrue(about > 0);
  }

  private static boolean isAboutAuthors(ProposedCorrection act) {
    return act instanceof FieldChange change
        ? change.field() == ArticleField.AUTHORS
        : act.toString().contains("BYLINE");
  }

  private List<ParseWarning> warnings() {
    List<ParseWarning> all = new ArrayList<>();
    for (ProposalExamples issue : read) {
      issue.articles().stream().map(Article::warnings).forEach(all::addAll);
    }
    return all;
  }
}
