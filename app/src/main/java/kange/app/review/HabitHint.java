package kange.app.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.model.habit.HabitProposal;

/** Says, when the desk is left, that what was put right looks like a habit of the journal. */
final class HabitHint {
  private final RoomContext context;
  private final Texts texts;

  /** Told once while the window is open: who does not care is not asked again. */
  private final Set<HabitProposal> told = new HashSet<>();

  HabitHint(RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
  }

  /** Looks for habits in what was put right in a journal; says nothing where there are none. */
  void tell(Optional<String> journal) {
    if (journal.isEmpty() || context.archive().access().refused()) {
      return;
    }
    String name = journal.get();
    BackgroundTask unused =
        context
            .work()
            .run(job -> context.archive().profiles().proposals(name), found -> tell(name, found));
  }

  private void tell(String journal, List<HabitProposal> found) {
    if (told.addAll(found)) {
      context
          .notices()
          .offer(
              texts.get("review.habits", journal, found.size()),
              texts.get("review.habits.look"),
              () -> context.navigator().open(new Place.Profile(journal)));
    }
  }
}
