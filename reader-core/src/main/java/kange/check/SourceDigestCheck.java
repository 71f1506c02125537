package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckFinding;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.issue.IssueStore;
import kange.store.issue.SourceStore;

/** Are the source files kept in the archive byte for byte what was imported? */
final class SourceDigestCheck implements Check {
  private final IssueStore issues;
  private final SourceStore sources;
  private final Progress progress;

  SourceDigestCheck(Stores stores, Progress progress) {
    this.issues = stores.issues();
    this.sources = stores.sources();
    this.progress = progress;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.SOURCES;
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<IssueSummary> all = issues.all();
    List<Message> broken = new ArrayList<>();
    List<Long> of = new ArrayList<>();
    for (IssueSummary issue : all) {
      progress.refuseWhenCancelled();
      if (!sound(issue.id())) {
        broken.add(Message.of(TitleMessage.TITLE, issue.label()));
        of.add(issue.id());
      }
    }
    int lost = issues.count() - all.size();
    if (broken.isEmpty() && lost == 0) {
      return sound(CheckMessage.SOURCES_SOUND, all.size());
    }
    if (lost > 0) {
      broken.add(Message.of(CheckMessage.SOURCES_LOST, lost));
    }
    return damaged(CheckMessage.SOURCES_DAMAGED, broken).of(of);
  }

  private boolean sound(long issue) {
    try {
      Optional<String> found = sources.bytes(issue).map(Sha256::sha256);
      return found.isPresent() && found.equals(sources.digest(issue));
    } catch (ArchiveException e) {
      // Bytes that no longer unpack: that is what this check is for.
      return false;
    }
  }
}
