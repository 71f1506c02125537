package kange.store.row;

import kange.model.issue.Correction;
import kange.model.issue.ParsedIssue;
import kange.model.issue.ProposedCorrection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** An issue as it was read, as JSON: every component of the model under its own name. */
public final class ParsedIssueJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Correction.class, new Written())
                  .addDeserializer(ProposedCorrection.class, new Read()))
          .build();

  private ParsedIssueJson() {}

  /** In UTF-8. */
  public static byte[] write(ParsedIssue issue) {
    return JSON.writeValueAsBytes(issue);
  }

  /** What {@link #write} wrote. */
  public static ParsedIssue read(byte[] json) {
    return JSON.readValue(json, ParsedIssue.class);
  }

  private static final class Written extends ValueSerializer<Correction> {
    @Override
    public void serialize(Correction act, JsonGenerator out, SerializationContext context) {
      context.writeValue(out, CorrectionJson.write(act));
    }
  }

  private static final class Read extends ValueDeserializer<ProposedCorrection> {
    @Override
    public ProposedCorrection deserialize(JsonParser in, DeserializationContext context) {
      return (ProposedCorrection) CorrectionJson.read(in.readValueAs(JsonNode.class));
    }
  }
}
