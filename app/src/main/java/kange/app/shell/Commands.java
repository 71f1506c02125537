package kange.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import kange.app.settings.SizeStep;
import kange.app.settings.Theme;
import kange.model.authority.AuthorityIndex;

/**
 * All that can be asked for in every room: keys, palette and the overview of keys show the same.
 */
final class Commands {
  private static final Modifier SHORTCUT = KeyCombination.SHORTCUT_DOWN;
  private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;
  private final List<Command> all = new ArrayList<>();
  private final Shell shell;

  private Commands(Shell shell) {
    this.shell = shell;
    add("find", keys(KeyCode.F, SHORTCUT), shell::find);
    add("search", keys(KeyCode.F, SHORTCUT, SHIFT), shell::focusSearch);
    add("palette", keys(KeyCode.K, SHORTCUT), () -> shell.overlays().togglePalette());
    add("keys", keys(KeyCode.F1), () -> shell.overlays().toggleKeys());
    add("print", keys(KeyCode.P, SHORTCUT), shell::print);
    add("back", keys(KeyCode.LEFT, KeyCombination.ALT_DOWN), shell::back);
    add("forward", keys(KeyCode.RIGHT, KeyCombination.ALT_DOWN), shell::forward);
    add("home", keys(KeyCode.HOME, KeyCombination.ALT_DOWN), new Place.Home());
    add("shelves", Optional.empty(), Place.Shelves.all());
    add("columns", Optional.empty(), Place.Columns.all());
    add("authors", Optional.empty(), Place.Authors.all());
    add("authorities", Optional.empty(), Place.Authorities.of(AuthorityIndex.AUTHORS));
    add("favourites", Optional.empty(), new Place.Favourites());
    add("marks", Optional.empty(), Place.Marks.all());
    add("lists", Optional.empty(), Place.Lists.all());
    add("intake", Optional.empty(), Place.Intake.empty());
    add("doubts", Optional.empty(), new Place.Doubts());
    add("check", Optional.empty(), new Place.Check());
    add("log", Optional.empty(), new Place.Log());
    add("bin", Optional.empty(), new Place.Bin());
    add("settings", keys(KeyCode.COMMA, SHORTCUT), new Place.Settings());
    add("manual", keys(KeyCode.F1, SHIFT), new Place.Manual());
    add("refresh", keys(KeyCode.R, SHORTCUT), shell::refresh);
    // Without keys: those for size mean the article while one reads.
    for (SizeStep step : SizeStep.values()) {
      add("zoom." + step.name(), Optional.empty(), () -> settings(step.zoom()));
    }
    for (Theme theme : Theme.values()) {
      add("theme." + theme.name(), Optional.empty(), () -> settings(s -> s.withTheme(theme)));
    }
    for (Language language : Language.values()) {
      add(
          "language." + language.name(),
          Optional.empty(),
          () -> settings(s -> s.withLanguage(language)));
    }
  }

  static List<Command> of(Shell shell) {
    return List.copyOf(new Commands(shell).all);
  }

  private void add(String id, Optional<KeyCombination> keys, Runnable run) {
    all.add(new Command(id, keys, run));
  }

  private void add(String id, Optional<KeyCombination> keys, Place place) {
    if (shell.knows(place.getClass())) {
      add(id, keys, () -> shell.open(place));
    }
  }

  private void settings(UnaryOperator<Settings> change) {
    shell.context().settings().update(change);
  }

  private static Optional<KeyCombination> keys(KeyCode key, Modifier... with) {
    return Optional.of(new KeyCodeCombination(key, with));
  }
}
