package kange.app.cli.json;

import java.util.Locale;
import kange.model.message.MessageCode;

/** How codes and measures are written in JSON. */
final class Codes {
  /** Four decimals tell all apart that differ in more than rounding. */
  private static final double DECIMALS = 1e4;

  private Codes() {}

  static String of(MessageCode code) {
    return code.code().substring(code.area().length() + 1);
  }

  static String ofConstant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static double rounded(double measure) {
    return Math.round(measure * DECIMALS) / DECIMALS;
  }
}
