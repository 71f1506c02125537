package kange.app.window;

import java.util.List;
import kange.app.shell.RoomEntry;

/** Every room of the window: one line for each kind of place. */
public final class Rooms {
  private Rooms() {}

  public static List<RoomEntry> all() {
    return List.of();
  }
}
