package kange.app.shell;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/**
 * Gives a control that shows only an icon its name: as a tooltip, together with its keys, and for
 * those who listen to the window instead of looking at it.
 */
public final class Tooltips {
  private Tooltips() {}

  /** Names a control that has no keys. */
  public static void name(Control control, String name) {
    control.setAccessibleText(name);
    control.setTooltip(new Tooltip(name));
  }

  /** Names a control and says which keys do the same. */
  public static void name(Control control, String name, Texts texts, RoomKey... keys) {
    name(control, name, RoomKey.text(texts, keys), texts);
  }

  /**
   * Names a control and says which keys do the same.
   *
   * @param keys for people; empty: none
   */
  public static void name(Control control, String name, String keys, Texts texts) {
    if (keys.isEmpty()) {
      name(control, name);
    } else {
      control.setAccessibleText(name);
      control.setAccessibleHelp(keys);
      control.setTooltip(new Tooltip(texts.get("keys.tip", name, keys)));
    }
  }
}
