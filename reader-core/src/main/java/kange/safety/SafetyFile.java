package kange.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.row.RevisionRows;
import kange.store.safety.PeopleKind;
import kange.store.safety.PeopleRow;
import kange.store.safety.PeopleRows;
import kange.store.sql.EnumNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people made, as a text of JSON lines: a head, a line for each thing, and an end that says
 * how many they were and what their digest is, so that a part is not taken for the whole.
 */
public final class SafetyFile {
  private static final int FORMAT = 1;
  private static final String TYPE = "type";
  private static final String HEAD = "head";
  private static final String END = "end";

  /** No line of what people make comes near this. */
  private static final int LONGEST_LINE = 16 << 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SafetyFile() {}

  /**
   * Writes all there is; the file appears whole or not at all. Returns how many things it holds.
   */
  public static int write(Stores stores, Path file) {
    return write(file, stores.archiveId(), "", new PeopleRows(stores.database())::each);
  }

  /** Where what is written comes from. */
  interface Rows {
    /** Shows all of them. */
    void each(Consumer<PeopleRow> visitor);
  }

  /**
   * One that is whole.
   *
   * @param archive the identity of the one it was written from
   * @param who made what is in it, where that is one person; blank otherwise
   */
  record Content(String archive, String who, List<PeopleRow> rows) {
    Content {
      rows = List.copyOf(rows);
    }
  }

  /** Writes some of it. */
  static int write(Path file, String archive, String who, Rows rows) {
    try {
      return AtomicFile.write(file, part -> lines(part, archive, who, rows));
    } catch (IOException | UncheckedIOException e) {
      throw new ArchiveException(Message.of(SafetyMessage.NOT_WRITTEN, file), e);
    }
  }

  private static int lines(Path part, String archive, String who, Rows rows) throws IOException {
    MessageDigest digest = Sha256.digest();
    int[] written = {0};
    try (Writer out = Files.newBufferedWriter(part)) {
      ObjectNode head =
          JSON.createObjectNode()
              .put(TYPE, HEAD)
              .put("application", "kange")
              .put("content", "marks")
              .put("format", FORMAT)
              .put("archive", archive)
              .put("created", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
      if (!who.isBlank()) {
        head.put("who", who);
      }
      line(out, digest, head);
      rows.each(
          row -> {
            line(out, digest, json(row));
            written[0]++;
          });
      String sha256 = HexFormat.of().formatHex(digest.digest());
      out.write(
          JSON.createObjectNode()
              .put(TYPE, END)
              .put("lines", written[0])
              .put("sha256", sha256)
              .toString());
      out.write('\n');
    }
    return written[0];
  }

  private static void line(Writer out, MessageDigest digest, ObjectNode node) {
    try {
      String line = node + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode json(PeopleRow row) {
    ObjectNode node = JSON.createObjectNode().put(TYPE, EnumNames.of(row.kind()));
    row.values()
        .forEach(
            (name, value) -> {
              switch (value) {
                case Instant at -> node.put(name, at.toString());
                case Double fraction -> node.put(name, fraction);
                case Number number -> node.put(name, number.longValue());
                default -> node.put(name, value.toString());
              }
            });
    return node;
  }

  /**
   * Reads one that is whole.
   *
   * @throws ArchiveException when it is none, or not whole, or a newer program's; names the file
   */
  public static List<PeopleRow> read(Path file) {
    return content(file).rows();
  }

  /** As above, with what its head says. */
  static Content content(Path file) {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return content(file, in);
    } catch (JacksonException
        | IllegalArgumentException
        | DateTimeException
        | CharacterCodingException e) {
      throw new ArchiveException(Message.of(SafetyMessage.NOT_A_COPY, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(SafetyMessage.UNREADABLE, file), e);
    }
  }

  private static Content content(Path file, BufferedReader in) throws IOException {
    String archive = "";
    String who = "";
    MessageDigest digest = Sha256.digest();
    List<PeopleRow> rows = new ArrayList<>();
    boolean begun = false;
    String line = in.readLine();
    while (line != null && line.length() <= LONGEST_LINE) {
      JsonNode node = JSON.readTree(line);
      String type = node.path(TYPE).asString("");
      if (!begun) {
        refuseForeign(file, node);
        archive = node.path("archive").asString("");
        who = node.path("who").asString("");
        begun = true;
      } else if (type.equals(END)) {
        boolean whole =
            node.path("lines").asInt(-1) == rows.size()
                && HexFormat.of()
                    .formatHex(digest.digest())
                    .equals(node.path("sha256").asString(""));
        if (whole && in.readLine() == null) {
          return new Content(archive, who, rows);
        }
        break;
      } else {
        rows.add(row(type, node));
      }
      digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      line = in.readLine();
    }
    throw ArchiveException.of(SafetyMessage.NOT_A_COPY, file);
  }

  private static void refuseForeign(Path file, JsonNode head) {
    boolean ours =
        head.path(TYPE).asString("").equals(HEAD)
            && head.path("application").asString("").equals("kange")
            && head.path("content").asString("").equals("marks");
    if (!ours) {
      throw ArchiveException.of(SafetyMessage.NOT_A_COPY, file);
    }
    if (head.path("format").asInt(0) > FORMAT) {
      throw ArchiveException.of(SafetyMessage.NEWER, file);
    }
  }

  private static PeopleRow row(String type, JsonNode node) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      String name = field.getKey();
      if (PeopleRows.isMoment(name)) {
        values.put(name, Instant.parse(value.asString()));
      } else if (value.isIntegralNumber()) {
        values.put(name, value.asLong());
      } else if (value.isNumber()) {
        values.put(name, value.asDouble());
      } else {
        values.put(name, value.asString());
      }
    }
    PeopleRow row = new PeopleRow(EnumNames.read(PeopleKind.class, type), values);
    if (row.kind() == PeopleKind.CORRECTION) {
      // Refused now, not in the midst of bringing back.
      RevisionRows.acts(row.text("acts"));
    }
    return row;
  }
}
