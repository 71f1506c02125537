package kange.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rooms there are, each made when it is first needed. For the UI thread. */
final class RoomSet {
  private final RoomContext context;
  private final Map<Class<? extends Place>, Function<RoomContext, Room>> makers = new HashMap<>();
  private final Map<Function<RoomContext, Room>, Room> rooms = new HashMap<>();

  RoomSet(RoomContext context, List<RoomEntry> entries) {
    this.context = context;
    entries.forEach(e -> makers.put(e.place(), e.room()));
  }

  boolean knows(Class<? extends Place> kind) {
    return makers.containsKey(kind);
  }

  /** The room of a kind of place; empty where none shows it. */
  Optional<Room> of(Class<? extends Place> kind) {
    return Optional.ofNullable(makers.get(kind)).map(this::made);
  }

  private Room made(Function<RoomContext, Room> maker) {
    return rooms.computeIfAbsent(maker, m -> m.apply(context));
  }

  void close() {
    rooms.values().forEach(Room::close);
  }
}
