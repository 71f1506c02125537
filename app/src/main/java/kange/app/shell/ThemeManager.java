package kange.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kange.app.settings.Settings;
import kange.app.settings.Theme;

/** Dresses a scene: AtlantaFX's theme, our style sheets, theme and zoom as classes of the root. */
public final class ThemeManager {
  private static final List<String> SHEETS =
      Stream.of("kange.css", "rooms.css", "covers.css")
          .map(
              name -> Objects.requireNonNull(ThemeManager.class.getResource(name)).toExternalForm())
          .toList();

  private ThemeManager() {}

  /** Gives a scene our style sheets; popups and dialogs opened from it inherit it. */
  public static void dress(Scene scene, Settings settings) {
    if (!scene.getStylesheets().containsAll(SHEETS)) {
      scene.getStylesheets().addAll(SHEETS);
    }
    apply(scene.getRoot(), settings);
  }

  /** Sets theme and zoom on a root that is in a dressed scene. */
  public static void apply(Parent root, Settings settings) {
    Theme theme = shown(settings.theme());
    String sheet =
        theme == Theme.DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
    List<String> classes = root.getStyleClass();
    List<String> wanted =
        List.of("theme-" + theme.name().toLowerCase(Locale.ROOT), "zoom-" + settings.zoom());
    // Changing the classes styles the whole window anew: not for a change of other settings.
    if (!classes.containsAll(wanted)) {
      classes.removeIf(c -> c.startsWith("theme-") || c.startsWith("zoom-"));
      classes.addAll(wanted);
    }
  }

  private static Theme shown(Theme chosen) {
    if (chosen != Theme.SYSTEM) {
      return chosen;
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }
}
