package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import kange.model.issue.FieldChange;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;

/** A reading that is proposed: what would change, and how probable it is. */
public record ProposalJson(double probability, List<Act> acts) {
  /** Lines with the role they would have, or a line of an article with a field and its values. */
  public record Act(
      Optional<List<List<Integer>>> lines,
      Optional<String> role,
      Optional<Integer> line,
      Optional<String> field,
      Optional<List<String>> values) {
    static Act of(ProposedCorrection act) {
      return switch (act) {
        case RoleChange change ->
            new Act(
                Optional.of(LinesJson.of(change.lines())),
                Optional.of(Codes.of(change.role())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        case FieldChange change ->
            new Act(
                Optional.empty(),
                Optional.empty(),
                Optional.of(change.line()),
                Optional.of(Codes.of(change.field())),
                Optional.of(change.values()));
      };
    }
  }

  static ProposalJson of(Proposal proposal) {
    return new ProposalJson(
        Codes.rounded(proposal.probability()), proposal.acts().stream().map(Act::of).toList());
  }
}
