package kange.app.review;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
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
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<Optional<ReviewState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final DoubtWalk walk;
  private Optional<ReviewSession> session = Optional.empty();
  private int doneAtFirst;

  ReviewModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.failed = failed;
    acts = new SerialTasks(work, failed);
    walk = new DoubtWalk(state.getReadOnlyProperty(), new LatestTask(work, failed));
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
          walk.begin(opened.session());
          doneAtFirst = opened.state().done();
          show(opened.state());
          if (article == OpenDoubt.ISSUE) {
            walk.first();
          } else {
            walk.go(article);
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

  /** Which article and which doubt are looked at. */
  DoubtWalk walk() {
    return walk;
  }

  /** Does something; the article looked at stays the one that is looked at. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> take(List<? extends Correction> what) {
    return move(desk -> desk.take(what), false);
  }

  /** Takes one of the likely answers, counted from 0, and goes on to the next doubt. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> takeMend(int number) {
    List<Mend> known = walk.mendsProperty().get().orElse(List.of());
    if (number >= known.size()) {
      return CompletableFuture.completedFuture(null);
    }
    List<Correction> answer = known.get(number).acts();
    return move(desk -> desk.take(answer), true);
  }

  /** Says that the doubt is none, and goes on to the next. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> settle() {
    Optional<OpenDoubt> doubt = walk.doubtProperty().get();
    if (doubt.isEmpty() || state.get().isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    List<Correction> settled = List.of(doubt.get().settlement(state.get().get()));
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
    List<OpenDoubt> before = walk.doubts();
    Optional<Integer> key = walk.key();
    show(now);
    walk.moved(before, key, goOn);
  }

  private void show(ReviewState now) {
    walk.bound(now);
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
