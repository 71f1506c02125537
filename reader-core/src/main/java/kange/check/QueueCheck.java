package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.queue.QueueStore;

/** Are the files in the queue, whose originals may be gone, byte for byte what was read? */
final class QueueCheck implements Check {
  private final Stores stores;
  private final Progress progress;

  QueueCheck(Stores stores, Progress progress) {
    this.stores = stores;
    this.progress = progress;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.QUEUE;
  }

  @Override
  public CheckFinding run(boolean repair) {
    progress.refuseWhenCancelled();
    List<QueueStore.Kept> all = stores.queue().kept();
    List<Message> broken = new ArrayList<>();
    for (QueueStore.Kept file : all) {
      progress.refuseWhenCancelled();
      if (!isSound(file)) {
        broken.add(Message.of(TitleMessage.TITLE, file.path()));
      }
    }
    if (!broken.isEmpty()) {
      return damaged(CheckMessage.QUEUE_DAMAGED, broken);
    }
    return all.isEmpty()
        ? sound(CheckMessage.QUEUE_EMPTY)
        : sound(CheckMessage.QUEUE_SOUND, all.size());
  }

  private boolean isSound(QueueStore.Kept file) {
    try {
      Optional<String> found =
          stores.queued().source(file.id()).map(source -> Sha256.sha256(source.bytes()));
      return found.equals(Optional.of(file.sha256()));
    } catch (ArchiveException e) {
      // Bytes that no longer unpack: that is what this check is for.
      return false;
    }
  }
}
