package kange.parse.warning;

import java.util.List;
import kange.model.message.MessageCode;

/** What of a card is improbable in this archive, at the time it is filed. */
public enum FilingMessage implements MessageCode {
  YEAR_IN_FUTURE(Integer.class),
  YEAR_TOO_EARLY(Integer.class),

  /** The number, and the highest that a year of the journal has. */
  NUMBER_BEYOND_ROW(String.class, Integer.class),

  /** The number, and the nearest one of its year. */
  NUMBER_FAR_FROM_ROW(String.class, String.class),

  /** The serial number, and the issue it does not go with. */
  SERIAL_OUT_OF_ROW(Integer.class, String.class);

  private static final String AREA = "filing";

  private final List<Class<?>> argumentTypes;

  FilingMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  /** Whether a message is one of these. */
  public static boolean said(String code) {
    return code.startsWith(AREA + ".");
  }

  /** The code of the warning: stable, for scripts. */
  public String warning() {
    return code().substring(AREA.length() + 1);
  }

  @Override
  public String area() {
    return AREA;
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
