package kange.model;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.message.Message;

/**
 * The process that may write an archive.
 *
 * @param user the account it runs under
 * @param host the machine it runs on, as that knows itself
 * @param pid its number on that machine; 0 when it is not known who holds the archive
 * @param since when it opened the archive, to the minute, in its own time zone
 */
public record LockHolder(String user, String host, long pid, Optional<LocalDateTime> since) {
  /** Somebody holds it, and has not said who. */
  public static final LockHolder UNKNOWN = new LockHolder("", "", 0, Optional.empty());

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** As it is written now, and as earlier versions wrote it. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(.+)@([^@]+), (?:pid|进程) (\\d{1,18}), (?:since|自) (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)");

  /** Reads what {@link #written} wrote; {@link #UNKNOWN} for anything else. */
  public static LockHolder read(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return UNKNOWN;
    }
    try {
      LocalDateTime since = LocalDateTime.parse(written.group(4), MINUTE);
      long pid = Long.parseLong(written.group(3));
      return new LockHolder(written.group(1), written.group(2), pid, Optional.of(since));
    } catch (DateTimeParseException noSuchDay) {
      return UNKNOWN;
    }
  }

  /** {@code ann@desk-3, pid 123, since 2026-05-01 09:30}: for a lock file. */
  public String written() {
    return user + "@" + host + ", pid " + pid + ", since " + minute();
  }

  /** Who it is, to stand in a sentence. */
  public Message message() {
    return pid == 0
        ? Message.of(LockMessage.HOLDER_UNKNOWN)
        : Message.of(LockMessage.HOLDER, user, host, pid, minute());
  }

  private String minute() {
    return since.map(MINUTE::format).orElse("");
  }
}
