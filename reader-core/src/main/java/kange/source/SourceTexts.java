package kange.source;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.source.IssueSource;
import kange.model.source.TakenText;
import kange.platform.Sha256;
import kange.text.SourceText;
import kange.text.UnreadableTextException;

/**
 * The one way from a source's bytes to its lines. Lines that were taken once and kept are the lines
 * for ever; plain text is decoded each time. Thread-safe.
 */
public final class SourceTexts {
  /** One whose content tells it from all others comes before one that asks the name. */
  private static final List<SourceReader> READERS =
      List.of(
          new WordReader(),
          new EpubReader(),
          new PdfReader(),
          new AltoReader(),
          new HocrReader(),
          new HtmlReader());

  private SourceTexts() {}

  /**
   * A file on its way in, with its lines where it is no plain text.
   *
   * @param bytes not copied, not changed
   * @throws ArchiveException when it is of a kind that is not read, damaged or without text; says
   *     what to do
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static IssueSource take(String name, byte[] bytes) {
    String kind = kindNamed(name);
    try {
      FileContent file = FileContent.of(name, bytes);
      Optional<SourceReader> reader = READERS.stream().filter(r -> r.reads(file)).findFirst();
      if (reader.isEmpty()) {
        UnreadKinds.refuse(file);
        return IssueSource.plain(bytes);
      }
      kind = reader.get().name();
      return IssueSource.of(bytes, Optional.of(taken(reader.get(), file)));
    } catch (IOException e) {
      throw damaged(name, kind, e);
    }
  }

  /** Its ending, in whose program it can be mended; of one without, what it is packed as. */
  private static String kindNamed(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return ending.matches("[A-Z]{2,5}") ? ending : "ZIP";
  }

  private static TakenText taken(SourceReader reader, FileContent file) throws IOException {
    TakenText taken = reader.read(file);
    if (taken.lines().stream().allMatch(String::isBlank)) {
      throw ArchiveException.of(SourceMessage.NO_TEXT, file.name());
    }
    return taken;
  }

  private static ArchiveException damaged(String name, String kind, IOException e) {
    String why = String.valueOf(e.getMessage());
    return new ArchiveException(Message.of(SourceMessage.DAMAGED, name, kind, why), e);
  }

  /** Kept lines may be lost with a damaged row: their reader takes them once more. */
  private static Optional<TakenText> again(String name, IssueSource source) {
    try {
      for (SourceReader reader : READERS) {
        if (reader.name().equals(source.encoding())) {
          return Optional.of(taken(reader, FileContent.of(name, source.bytes())));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw damaged(name, source.encoding(), e);
    }
  }

  /**
   * The text of a source.
   *
   * @param name of its file
   * @throws ArchiveException when it cannot be read
   */
  public static SourceText text(String name, IssueSource source) {
    return text(name, source, Sha256.sha256(source.bytes()));
  }

  /**
   * As above, where the digest is known.
   *
   * @param sha256 of the bytes, lower-case hex
   */
  public static SourceText text(String name, IssueSource source, String sha256) {
    Optional<TakenText> taken = source.taken().or(() -> again(name, source));
    try {
      return taken.isPresent()
          ? SourceText.of(taken.get().lines(), sha256, taken.get().reader(), name)
          : SourceText.read(source.bytes(), sha256, name);
    } catch (UnreadableTextException e) {
      throw new ArchiveException(e.message(), e);
    }
  }

  /** The lines of a source; as above. */
  public static List<String> lines(String name, IssueSource source) {
    return text(name, source).lines();
  }
}
