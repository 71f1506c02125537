package kange.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import kange.model.ArchiveException;
import kange.model.Exhaustion;
import kange.model.explain.IssueExplanation;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.source.IssueSource;
import kange.model.source.SourceName;
import kange.parse.IssueParser;
import kange.parse.IssueReading;
import kange.platform.Sha256;
import kange.source.SourceTexts;
import kange.text.SourceText;

/**
 * A source file as bytes in memory. Its methods throw {@link ArchiveException}s whose message names
 * the file and says what to do.
 *
 * @param source its bytes, and the lines taken from them where they are no plain text
 * @param sha256 of the bytes, lower-case hex
 */
public record IssueFile(String name, IssueSource source, String sha256) {
  public static IssueFile read(Path file) {
    String name = SourceName.of(file.toString());
    try {
      FileLimit limit = FileLimit.current();
      Optional<Path> zip = ZipFolder.holding(file).filter(Files::isRegularFile);
      if (zip.isPresent()) {
        byte[] packed = ZipFolder.read(zip.get(), file, limit);
        refuseLarge(name, packed.length, limit);
        return taken(name, packed);
      }
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (now.isDirectory()) {
        throw ArchiveException.of(IntakeMessage.IS_FOLDER, file);
      }
      if (!now.isRegularFile()) {
        // To open a pipe that nobody writes to would never end, nor would reading a device.
        throw ArchiveException.of(IntakeMessage.NO_FILE, file);
      }
      refuseLarge(name, now.size(), limit);
      byte[] bytes = limit.read(file);
      refuseLarge(name, bytes.length, limit);
      return taken(name, bytes);
    } catch (NoSuchFileException e) {
      throw new ArchiveException(Message.of(IntakeMessage.FILE_MISSING, file), e);
    } catch (AccessDeniedException e) {
      throw new ArchiveException(Message.of(IntakeMessage.NO_PERMISSION, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(IntakeMessage.UNREADABLE, file), e);
    } catch (OutOfMemoryError e) {
      throw new ArchiveException(tooMuch(name), e);
    }
  }

  private static void refuseLarge(String name, long size, FileLimit limit) {
    if (!limit.allows(size)) {
      throw ArchiveException.of(
          IntakeMessage.TOO_LARGE, name, FileLimit.megabytes(size), limit.megabytes());
    }
  }

  private static void refuseLong(String name, SourceText text, FileLimit limit) {
    long lines = text.lines().stream().filter(line -> !line.isBlank()).count();
    if (lines > limit.lines()) {
      throw ArchiveException.of(IntakeMessage.TOO_MANY_LINES, name, lines, limit.lines());
    }
  }

  /** Of a file that memory does not suffice for: the next one may need less. */
  static Message tooMuch(String name) {
    return Message.of(IntakeMessage.TOO_MUCH, name);
  }

  /** A file on its way in; the lines of one that is no plain text are taken now, once for ever. */
  private static IssueFile taken(String name, byte[] bytes) {
    return step(name, () -> of(name, SourceTexts.take(name, bytes)));
  }

  /** What is kept of a file. */
  static IssueFile of(String name, IssueSource source) {
    return new IssueFile(name, source, Sha256.sha256(source.bytes()));
  }

  /** As it is on the disk. */
  byte[] bytes() {
    return source.bytes();
  }

  /** Its lines. */
  List<String> lines() {
    return SourceTexts.text(name, source, sha256).lines();
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
          SourceText text = SourceTexts.text(name, source, sha256);
          refuseLong(name, text, FileLimit.current());
          return new IssueParser().read(text, told);
        });
  }

  /** A step of parsing this file; should the parser fail in it, that is told of this file. */
  <T> T step(Supplier<T> step) {
    return step(name, step);
  }

  private static <T> T step(String name, Supplier<T> step) {
    try {
      return step.get();
    } catch (ArchiveException | CancellationException e) {
      throw e;
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      if (Exhaustion.in(e)) {
        throw new ArchiveException(tooMuch(name), e);
      }
      throw e;
    } catch (RuntimeException e) {
      throw new ArchiveException(Message.of(IntakeMessage.PARSER_FAILED, name, e.toString()), e);
    }
  }
}
