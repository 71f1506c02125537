package kange.app.cli.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.habit.HabitEffect;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.habit.RereadReport;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;

/**
 * What {@code kange profile} says of a journal.
 *
 * @param profile what is known, or would be
 * @param proposals what corrections suggest
 * @param effects what the profile would change; none unless asked for
 * @param reread what came of reading its issues again; empty unless asked for
 */
public record ProfileJson(
    String journal,
    JournalProfile profile,
    List<HabitProposal> proposals,
    List<HabitEffect> effects,
    Optional<RereadReport> reread) {
  /** Takes copies of the lists. */
  public ProfileJson {
    proposals = List.copyOf(proposals);
    effects = List.copyOf(effects);
  }

  /** One for each issue that could not be read again. */
  public List<Message> failures() {
    return reread.map(RereadReport::failures).orElse(List.of());
  }

  /** To be written as JSON. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("journal", journal);
    Map<String, Object> habits = new LinkedHashMap<>();
    for (HabitKind kind : HabitKind.values()) {
      habits.put(kind.spelling(), kind.of(profile));
    }
    tree.put("habits", habits);
    tree.put("proposals", proposals.stream().map(ProfileJson::of).toList());
    tree.put("effects", effects);
    reread.ifPresent(
        read -> tree.put("reread", Map.of("read", read.read(), "changed", read.changed())));
    return tree;
  }

  private static Map<String, Object> of(HabitProposal proposal) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", proposal.kind().spelling());
    tree.put("text", proposal.text());
    tree.put("corrections", proposal.corrections());
    tree.put("issues", proposal.issues());
    return tree;
  }
}
