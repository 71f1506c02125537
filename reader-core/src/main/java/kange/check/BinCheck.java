package kange.check;

import java.util.ArrayList;
import java.util.List;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import kange.store.history.HistoryStore;

/** Could every issue in the bin come back as it was? */
final class BinCheck implements Check {
  private final HistoryStore history;
  private final Progress progress;

  BinCheck(HistoryStore history, Progress progress) {
    this.history = history;
    this.progress = progress;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.BIN;
  }

  @Override
  public CheckFinding run(boolean repair) {
    progress.refuseWhenCancelled();
    List<Long> all = history.kept();
    List<Message> broken = new ArrayList<>();
    for (long kept : all) {
      progress.refuseWhenCancelled();
      history.damaged(kept).ifPresent(l -> broken.add(Message.of(TitleMessage.TITLE, l)));
    }
    if (!broken.isEmpty()) {
      return damaged(CheckMessage.BIN_DAMAGED, broken);
    }
    return all.isEmpty()
        ? sound(CheckMessage.BIN_EMPTY)
        : sound(CheckMessage.BIN_SOUND, all.size());
  }
}
