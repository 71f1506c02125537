package kange.parse.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.explain.ArticleExplanation;
import kange.model.explain.FieldExplanation;
import kange.model.explain.IssueExplanation;
import kange.model.issue.CardField;
import kange.model.issue.IssueMetadata;

/** Explains a parsed issue. Nothing is decided here: it only says what was. */
public final class IssueExplainer {
  private IssueExplainer() {}

  /** The explanation; lines are explained as they are asked for. */
  public static IssueExplanation explain(ReadIssue read) {
    Entries entries = new Entries(read);
    ArticleExplainer articles = new ArticleExplainer(read, entries);
    List<ArticleExplanation> explained = new ArrayList<>();
    for (int k = 0; k < read.articles().size(); k++) {
      explained.add(articles.explain(k));
    }
    return new IssueExplanation(
        read.issue(),
        ContentsExplainer.explain(read.outline(), entries),
        fields(read),
        explained,
        new ExplainedLines(read));
  }

  private static List<FieldExplanation> fields(ReadIssue read) {
    List<FieldExplanation> fields = new ArrayList<>();
    for (CardField field : CardField.values()) {
      fields.add(
          new FieldExplanation(
              field,
              chosen(read.issue().issue(), field),
              read.facts().ranked().getOrDefault(field, List.of())));
    }
    return fields;
  }

  private static Optional<String> chosen(IssueMetadata issue, CardField field) {
    return switch (field) {
      case JOURNAL -> issue.journal();
      case YEAR -> issue.year().map(String::valueOf);
      case NUMBER -> issue.number();
      case SERIAL -> issue.serial().map(String::valueOf);
      case DATE -> issue.date();
      case PUBLISHER -> issue.publisher();
      case PERMIT -> issue.permit();
      case ISSN -> issue.issn();
      case CN -> issue.cn();
    };
  }
}
