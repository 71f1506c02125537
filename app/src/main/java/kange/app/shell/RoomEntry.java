package kange.app.shell;

import java.util.function.Function;

/** Which room shows which kind of place. */
public record RoomEntry(Class<? extends Place> place, Function<RoomContext, Room> room) {}
