package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kange.app.cli.session.Session;
import kange.model.issue.FieldChange;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;

/** Says what proposals would change, each under the digit that a librarian would press. */
final class ProposalWords {
  private final Session session;

  ProposalWords(Session session) {
    this.session = session;
  }

  /** One sentence for each; none where nothing is proposed. */
  List<String> of(List<Proposal> proposals) {
    List<String> sentences = new ArrayList<>();
    for (Proposal proposal : proposals) {
      sentences.add(
          session.text(
              "explain.proposal",
              Integer.toString(sentences.size() + 1),
              proposal.acts().stream().map(this::act).collect(Collectors.joining(" · ")),
              ExplanationPrinter.number(proposal.probability())));
    }
    return sentences;
  }

  private String act(ProposedCorrection act) {
    return switch (act) {
      case RoleChange change ->
          session.text(
              "explain.act.role",
              ExplanationPrinter.ranges(change.lines()),
              ExplanationPrinter.word(session, change.role()));
      case FieldChange change ->
          change.values().isEmpty()
              ? session.text(
                  "explain.act.emptied", ExplanationPrinter.word(session, change.field()))
              : session.text(
                  "explain.act.field",
                  ExplanationPrinter.word(session, change.field()),
                  String.join(" ", change.values()));
    };
  }
}
