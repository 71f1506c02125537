package kange.app.settings;

import java.util.Locale;

/** The languages the window speaks. */
public enum Language {
  CHINESE(Locale.SIMPLIFIED_CHINESE, "简体中文"),
  ENGLISH(Locale.ENGLISH, "English");

  private final Locale locale;
  private final String label;

  Language(Locale locale, String label) {
    this.locale = locale;
    this.label = label;
  }

  /**
   * The one to begin with: Chinese, unless the system has another language of a country; one
   * without a country is the C locale's, which nobody has chosen.
   */
  static Language ofSystem(Locale system) {
    boolean chosen = !system.getCountry().isEmpty();
    return chosen && !system.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ENGLISH : CHINESE;
  }

  public Locale locale() {
    return locale;
  }

  /** The language's own name: the same in every language. */
  public String label() {
    return label;
  }
}
