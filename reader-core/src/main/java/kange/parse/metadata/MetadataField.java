package kange.parse.metadata;

import java.util.List;
import kange.model.message.MessageCode;

/** What is known of an issue. */
public enum MetadataField implements MessageCode {
  JOURNAL,
  YEAR,
  NUMBER,
  SERIAL,
  DATE,
  PUBLISHER,
  PERMIT,
  ISSN,
  CN;

  @Override
  public String area() {
    return "field";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
