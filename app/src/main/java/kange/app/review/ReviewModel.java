package kange.app.review;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.LatestTask;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.ReviewSession;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.issue.Correction;
import kange.model.queue.QueueWatcher;
import kange.model.review.Mend;
import kange.model.review.ReviewState;

/** An issue on the desk: how it reads, which doubt is looked at, what may be done. UI thread. */
final class ReviewModel {
  private final Archive archive;
  private final SerialTasks acts;
  private final LatestTask mending;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<Optional<ReviewState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Integer> place = new ReadOnlyObjectWrapper<>(OpenDoubt.ISSUE);
  private final ReadOnlyObjectWrapper<Optional<OpenDoubt>> doubt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<List<Mend>>> mends =
      new ReadOnlyObjectWrapper<>(Optional.of(List.of()));
  private Optional<ReviewSession> session = Optional.empty();
  private int doneAtFirst;

  ReviewModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.failed = failed;
    acts = new SerialTasks(work, failed);
    mending = new LatestTask(work, failed);
  }

  /**
   * @param mine false where another process changes things meanwhile: then it can be looked at
   */
  private record Opened(ReviewSession session, ReviewState state, int place, boolean mine) {}

  /**
   * Puts an issue on the desk.
   *
   * @param article its place in the issue from 0, or {@link OpenDoubt#ISSUE}
   */
  CompletableFuture<Void> open(long issue, int article) {
    return open(() -> archive.desk().open(issue), article);
  }

  /** As above, a file of the queue. */
  CompletableFuture<Void> openQueued(long file, int article) {
    return open(() -> archive.queue().review(file), article);
  }

  private CompletableFuture<Void> open(Supplier<ReviewSession> desk, int article) {
    return acts.run(
        job -> {
          // Who opens a review is about to change things.
          boolean mine = archive.access().refused() || archive.access().take();
          ReviewSession opened = desk.get();
          return new Opened(opened, opened.state(), article, mine);
        },
        opened -> {
          session = Optional.of(opened.session());
          if (!opened.mine()) {
            failed.accept(new ArchiveException(archive.access().refusal()));
          }
          doubt.set(Optional.empty());
          doneAtFirst = opened.state().done();
          show(opened.state());
          if (article == OpenDoubt.ISSUE) {
            place.set(OpenDoubt.ISSUE);
            nextDoubt();
          } else {
            go(article);
          }
        });
  }

  /** The issue on the desk; empty until it is known. */
  Optional<ReviewSession> session() {
    return session;
  }

  /** What the issue's journal stands under on the shelf. */
  Optional<String> journal() {
    return state
        .get()
        .map(ReviewState::issue)
        .map(issue -> issue.issue().journalLabel(issue.source().file()));
  }

  /** How the issue reads now; empty until it is known. */
  ReadOnlyObjectProperty<Optional<ReviewState>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Which article is looked at, by its place; {@link OpenDoubt#ISSUE} for the card. */
  ReadOnlyObjectProperty<Integer> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Which doubt is looked at; empty where what is looked at has none. */
  ReadOnlyObjectProperty<Optional<OpenDoubt>> doubtProperty() {
    return doubt.getReadOnlyProperty();
  }

  /** Likely answers to that doubt; empty while they are looked for. */
  ReadOnlyObjectProperty<Optional<List<Mend>>> mendsProperty() {
    return mends.getReadOnlyProperty();
  }

  /** All doubts that are open, in the order {@link #nextDoubt} goes. */
  List<OpenDoubt> doubts() {
    return state.get().map(OpenDoubt::of).orElse(List.of());
  }

  /** Looks at an article, or at the card, and at the first doubt about it. */
  void go(int to) {
    place.set(to);
    look(doubts().stream().filter(d -> d.article() == to).findFirst());
  }

  void nextDoubt() {
    step(1);
  }

  void previousDoubt() {
    step(-1);
  }

  private void step(int by) {
    List<OpenDoubt> open = doubts();
    if (open.isEmpty()) {
      look(Optional.empty());
      return;
    }
    int now = doubt.get().map(open::indexOf).orElse(-1);
    int next = now < 0 ? firstFrom(open, by) : Math.floorMod(now + by, open.size());
    look(Optional.of(open.get(next)));
    place.set(open.get(next).article());
  }

  /** Where no doubt is looked at, the next one is the first behind what is. */
  private int firstFrom(List<OpenDoubt> open, int by) {
    int here = place.get();
    if (by < 0) {
      int last = open.size() - 1;
      while (last > 0 && open.get(last).article() > here) {
        last--;
      }
      return last;
    }
    int first = 0;
    while (first < open.size() && open.get(first).article() < here) {
      first++;
    }
    return first % open.size();
  }

  private void look(Optional<OpenDoubt> at) {
    doubt.set(at);
    mending.cancel();
    mends.set(Optional.of(List.of()));
    if (at.isPresent() && session.isPresent()) {
      mends.set(Optional.empty());
      ReviewSession desk = session.get();
      OpenDoubt asked = at.get();
      mending.run(
          Duration.ZERO,
          job -> desk.mends(asked.article(), asked.warning()),
          found -> mends.set(Optional.of(found)));
    }
  }

  /** Does something; the article looked at stays the one that is looked at. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> take(List<? extends Correction> what) {
    return move(desk -> desk.take(what), false);
  }

  /** Takes one of the likely answers, counted from 0, and goes on to the next doubt. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> takeMend(int number) {
    List<Mend> known = mends.get().orElse(List.of());
    if (number >= known.size()) {
      return CompletableFuture.completedFuture(null);
    }
    List<Correction> answer = known.get(number).acts();
    return move(desk -> desk.take(answer), true);
  }

  /** Says that the doubt is none, and goes on to the next. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> settle() {
    if (doubt.get().isEmpty() || state.get().isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    List<Correction> settled = List.of(doubt.get().get().settlement(state.get().get()));
    return move(desk -> desk.take(settled), true);
  }

  @CanIgnoreReturnValue
  CompletableFuture<Void> undo() {
    return move(ReviewSession::undo, false);
  }

  @CanIgnoreReturnValue
  CompletableFuture<Void> redo() {
    return move(ReviewSession::redo, false);
  }

  private CompletableFuture<Void> move(Function<ReviewSession, ReviewState> act, boolean goOn) {
    if (session.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    ReviewSession desk = session.get();
    return acts.run(job -> act.apply(desk), now -> moved(now, goOn), failed);
  }

  private void moved(ReviewState now, boolean goOn) {
    List<OpenDoubt> before = doubts();
    int at = doubt.get().map(before::indexOf).orElse(-1);
    Optional<Integer> key = keyOf(place.get());
    show(now);
    place.set(key.map(k -> now.keys().indexOf(k)).orElse(OpenDoubt.ISSUE));
    List<OpenDoubt> left = doubts();
    if (goOn && !left.isEmpty()) {
      boolean answered = left.size() < before.size();
      OpenDoubt next = left.get(Math.floorMod(answered ? at : at + 1, left.size()));
      look(Optional.of(next));
      place.set(next.article());
    } else {
      stay(left);
    }
  }

  /** The doubt that is looked at stays the one, where it is still open. */
  private void stay(List<OpenDoubt> left) {
    Optional<OpenDoubt> same =
        doubt
            .get()
            .flatMap(
                looked ->
                    left.stream()
                        .filter(d -> d.article() == place.get())
                        .filter(d -> d.warning().equals(looked.warning()))
                        .findFirst());
    if (same.isPresent()) {
      look(same);
    } else {
      go(place.get());
    }
  }

  private Optional<Integer> keyOf(int article) {
    return state.get().filter(s -> article >= 0).map(s -> s.keys().get(article));
  }

  private void show(ReviewState now) {
    if (place.get() >= now.issue().articles().size()) {
      place.set(OpenDoubt.ISSUE);
    }
    state.set(Optional.of(now));
  }

  /** Whether something was done or taken back since the issue was opened. */
  boolean changed() {
    return state.get().map(now -> now.done() != doneAtFirst).orElse(false);
  }

  /** Files a file of the queue as it reads now, once what was done before is kept. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> file(long file, Consumer<ImportOutcome> then) {
    return acts.run(
        job ->
            archive
                .queue()
                .file(List.of(file), ImportOptions.USUAL.asItIs(), Progress.NONE, QueueWatcher.NONE)
                .outcomes(),
        outcomes -> outcomes.stream().findFirst().ifPresent(then));
  }

  /** Whether what is done can be kept. */
  boolean readOnly() {
    return archive.access().refused();
  }
}
