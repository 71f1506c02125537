package kange.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.IssueFilter;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import kange.model.issue.TextChange;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;

/** Something a person does with an archive, in a process of its own that may be killed. */
enum KilledPhase {
  IMPORT {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.open(home(work))) {
        refuseFailed(
            archive.importFiles(
                List.of(work.resolve("more")), DuplicatePolicy.REPORT, Progress.NONE));
        archive.searcher().awaitLevel();
      }
    }
  },
  REPLACE {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.open(home(work))) {
        refuseFailed(
            archive.importFiles(
                List.of(work.resolve("other")), DuplicatePolicy.REPLACE, Progress.NONE));
        archive.searcher().awaitLevel();
      }
    }
  },
  DELETE {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.open(home(work))) {
        archive.history().delete(List.of(firstIssue(archive)));
        archive.searcher().awaitLevel();
      }
    }
  },
  CORRECT {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.open(home(work))) {
        long issue = firstIssue(archive);
        long article =
            archive.catalogue().articles(ArticleFilter.ofIssue(issue), 1, 1).getFirst().id();
        int line =
            archive.catalogue().article(article).orElseThrow().article().lines().getFirst().first();
        archive.desk().open(issue).take(List.of(new TextChange(line, "第二个改过的题目")));
        archive.searcher().awaitLevel();
      }
    }
  },
  BACKUP {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.openAtRest(home(work))) {
        archive.backups().write(work.resolve("backup.zip"));
      }
    }
  },
  RESTORE {
    @Override
    void run(Path work) {
      Backups.restore(work.resolve("backup.zip"), work.resolve("restored"), Progress.NONE);
    }
  },
  EXPORT {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.openAtRest(home(work))) {
        List<Long> all =
            archive.catalogue().articles(ArticleFilter.ALL, 0, 500).stream()
                .map(a -> a.id())
                .toList();
        archive.exports().write(all, work.resolve("out.txt"), Progress.NONE);
      }
    }
  },
  REPAIR {
    @Override
    void run(Path work) {
      Archive.repair(home(work), Progress.NONE);
    }
  },
  MIGRATE {
    @Override
    void run(Path work) {
      Archive.openAtRest(home(work)).close();
    }

    @Override
    Path home(Path work) {
      return work.resolve("old");
    }
  },
  JOIN_NAMES {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.open(home(work))) {
        List<Heading> authors =
            archive.authorities().headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, 2);
        archive
            .authorities()
            .apply(
                new AuthorityAct.Join(
                    Set.of(authors.get(0).name()), authors.get(1).name(), Optional.empty()));
        archive.searcher().awaitLevel();
      }
    }
  },
  ATTACH_SCAN {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.openAtRest(home(work))) {
        archive
            .scans()
            .attach(firstIssue(archive), List.of(work.resolve("scan.pdf")), Progress.NONE);
      }
    }
  },
  FILE_QUEUED {
    @Override
    void run(Path work) {
      try (Archive archive = Archive.open(home(work))) {
        archive.queue().add(List.of(work.resolve("more")), () -> false);
        archive.queue().read(Progress.NONE, QueueWatcher.NONE);
        refuseFailed(
            archive
                .queue()
                .file(
                    archive.queue().files().stream().map(QueuedFile::id).toList(),
                    ImportOptions.of(DuplicatePolicy.REPORT),
                    Progress.NONE,
                    QueueWatcher.NONE));
        archive.searcher().awaitLevel();
      }
    }
  };

  abstract void run(Path work) throws IOException;

  /** The archive it works on. */
  Path home(Path work) {
    return work.resolve("archive");
  }

  /** As the command line does: a file that failed ends it with a sentence. */
  private static void refuseFailed(ImportReport report) {
    for (ImportOutcome outcome : report.outcomes()) {
      if (outcome.status() == ImportOutcome.Status.FAILED) {
        throw new ArchiveException(outcome.message());
      }
    }
  }

  /** Whether it does one thing, in one transaction; else each issue is one. */
  boolean atOnce() {
    return this != IMPORT && this != FILE_QUEUED;
  }

  private static long firstIssue(Archive archive) {
    return archive.catalogue().issues(IssueFilter.ALL, 0, 1).getFirst().id();
  }

  /**
   * Arguments: which, and the folder it works in. Says when it begins: before, Java only starts.
   */
  public static void main(String[] arguments) throws IOException {
    System.out.println("begun");
    System.out.flush();
    valueOf(arguments[0]).run(Path.of(arguments[1]));
  }

  /**
   * What lies in a folder that nobody would miss: what an interruption may leave and nothing
   * clears.
   */
  static List<String> leftovers(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(
              name ->
                  !name.matches("kange\\.(db(-wal|-shm|\\.damaged-.*)?|lock)|index|scans|safety"))
          .toList();
    }
  }
}
