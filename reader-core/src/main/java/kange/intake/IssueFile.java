package kange.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kange.model.ArchiveException;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.parse.IssueParser;
import kange.platform.Sha256;
import kange.text.SourceText;
import kange.text.UnreadableTextException;

/**
 * A source file as bytes in memory. Its methods throw {@link ArchiveException}s whose message names
 * the file and says what to do.
 */
public record IssueFile(String name, byte[] bytes) {
  /** No issue in plain text comes near; a file beyond is something else under a wrong name. */
  public static final long LARGEST = 64L << 20;

  public static IssueFile read(Path file) {
    String name = file.getFileName().toString();
    try {
      if (Files.isDirectory(file)) {
        throw ArchiveException.of(IntakeMessage.IS_FOLDER, file);
      }
      if (Files.size(file) > LARGEST) {
        throw ArchiveException.of(
            IntakeMessage.TOO_LARGE, name, Files.size(file) >> 20, LARGEST >> 20);
      }
      return new IssueFile(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new ArchiveException(Message.of(IntakeMessage.FILE_MISSING, file), e);
    } catch (AccessDeniedException e) {
      throw new ArchiveException(Message.of(IntakeMessage.NO_PERMISSION, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(IntakeMessage.UNREADABLE, file), e);
    }
  }

  String sha256() {
    return Sha256.sha256(bytes);
  }

  public ParsedIssue parse() {
    return parse(JournalProfile.NONE);
  }

  public ParsedIssue parse(JournalProfile profile) {
    try {
      return new IssueParser().parse(SourceText.read(bytes, name), profile);
    } catch (UnreadableTextException e) {
      throw new ArchiveException(e.message(), e);
    } catch (RuntimeException e) {
      throw new ArchiveException(Message.of(IntakeMessage.PARSER_FAILED, name, e.toString()), e);
    }
  }
}
