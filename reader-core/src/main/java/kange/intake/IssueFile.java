package kange.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import kange.model.ArchiveException;
import kange.model.explain.IssueExplanation;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.parse.IssueParser;
import kange.parse.IssueReading;
import kange.platform.Sha256;
import kange.text.SourceText;
import kange.text.UnreadableTextException;

/**
 * A source file as bytes in memory. Its methods throw {@link ArchiveException}s whose message names
 * the file and says what to do.
 *
 * @param sha256 of the bytes, lower-case hex
 */
// Handed on and never compared: a copy of megabytes would serve nobody.
@SuppressWarnings("ArrayRecordComponent")
public record IssueFile(String name, byte[] bytes, String sha256) {
  public static IssueFile read(Path file) {
    String name = file.getFileName().toString();
    try {
      if (Files.isDirectory(file)) {
        throw ArchiveException.of(IntakeMessage.IS_FOLDER, file);
      }
      FileLimit limit = FileLimit.current();
      long size = Files.size(file);
      if (!limit.allows(size)) {
        throw ArchiveException.of(
            IntakeMessage.TOO_LARGE, name, FileLimit.megabytes(size), limit.megabytes());
      }
      return of(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new ArchiveException(Message.of(IntakeMessage.FILE_MISSING, file), e);
    } catch (AccessDeniedException e) {
      throw new ArchiveException(Message.of(IntakeMessage.NO_PERMISSION, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(IntakeMessage.UNREADABLE, file), e);
    }
  }

  static IssueFile of(String name, byte[] bytes) {
    return new IssueFile(name, bytes, Sha256.sha256(bytes));
  }

  public ParsedIssue parse() {
    IssueReading reading = open();
    return step(() -> reading.parse(JournalProfile.NONE));
  }

  /** The parse with its decisions; its lines are explained when they are asked for. */
  public IssueExplanation explain() {
    IssueReading reading = open();
    return step(() -> reading.explain(JournalProfile.NONE));
  }

  /** Decodes the bytes and begins to read them; what follows is done by {@link #step}. */
  IssueReading open() {
    return open(share -> {});
  }

  /**
   * As above.
   *
   * @param told how much of the reading is done, from 0 to 1
   */
  IssueReading open(DoubleConsumer told) {
    return step(
        () -> {
          try {
            return new IssueParser().read(SourceText.read(bytes, sha256, name), told);
          } catch (UnreadableTextException e) {
            throw new ArchiveException(e.message(), e);
          }
        });
  }

  /** A step of parsing this file; should the parser fail in it, that is told of this file. */
  <T> T step(Supplier<T> step) {
    try {
      return step.get();
    } catch (ArchiveException | CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ArchiveException(Message.of(IntakeMessage.PARSER_FAILED, name, e.toString()), e);
    }
  }
}
