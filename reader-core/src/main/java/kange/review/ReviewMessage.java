package kange.review;

import java.util.List;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What is doubtful because of what was put right. */
public enum ReviewMessage implements MessageCode {
  /** A correction was carried over to lines that do not read as those it was made for. */
  CARRIED_OVER;

  /** The doubt about some lines. */
  ParseWarning about(List<LineRange> lines) {
    return new ParseWarning(warning(), Message.of(this), lines);
  }

  /** The code of the doubt: stable, for scripts. */
  public String warning() {
    return code().substring(area().length() + 1);
  }

  @Override
  public String area() {
    return "review";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
