package kange.model.issue;

import java.util.List;
import java.util.Optional;
import kange.model.message.MessageCode;

/** What the catalogue card of an issue says. */
public enum CardField implements MessageCode {
  /** 刊名. */
  JOURNAL,

  /** The year, in decimal digits. */
  YEAR,

  /** The number within the year, as printed without leading zeros. */
  NUMBER,

  /** 总第 N 期, in decimal digits. */
  SERIAL,

  /** An ISO date. */
  DATE,

  /** 主办, 编印. */
  PUBLISHER,

  /** 准印证号. */
  PERMIT,

  /** International Standard Serial Number. */
  ISSN,

  /** 国内统一刊号. */
  CN;

  /** What the field says on a card, as text. */
  public Optional<String> of(IssueMetadata card) {
    return switch (this) {
      case JOURNAL -> card.journal();
      case YEAR -> card.year().map(String::valueOf);
      case NUMBER -> card.number();
      case SERIAL -> card.serial().map(String::valueOf);
      case DATE -> card.date();
      case PUBLISHER -> card.publisher();
      case PERMIT -> card.permit();
      case ISSN -> card.issn();
      case CN -> card.cn();
    };
  }

  @Override
  public String area() {
    return "card-field";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
