/**
 * The window without its rooms: rail, search field, notices, history, themes, texts.
 *
 * <h2>How a room is added</h2>
 *
 * <ol>
 *   <li>A {@link kange.app.shell.Place} says what can be shown, with everything needed to show it
 *       again when the reader comes back.
 *   <li>A package of its own holds the view (implements {@link kange.app.shell.Room}), its view
 *       model (no controls in it) and its texts: {@code messages_zh_CN.properties} and {@code
 *       messages_en.properties} beside the classes under {@code src/main/resources}, read with
 *       {@code Texts.of(MyRoom.class, context.language())}. Keys missing there are looked up in the
 *       shell's texts.
 *   <li>One line in {@code kange.app.window.Rooms} ties the place to the room's constructor, which
 *       takes a {@link kange.app.shell.RoomContext}. A rail entry shows by itself once its place
 *       has a room.
 * </ol>
 *
 * <p>A room never touches the archive on the UI thread. {@code context.work().run(job ->
 * archive.catalogue().issues(), list -> show(list))} runs in the background and shows on the UI
 * thread; a failure becomes a sentence in the notice bar by itself. {@code Room.open} returns
 * {@code job.settled()}: whoever opens the place (history, tour, tests) waits for that. Progress:
 * {@code ProgressModel.reporter(work, job)}; cancelling: {@code job.cancel()}. Work of which only
 * the latest counts: {@link kange.app.work.LatestTask}.
 *
 * <p>Notices: {@code context.notices().info("…")}, {@code .error("…")}, {@code .offer("…", "撤销",
 * undo)}. Files: {@code context.files()}, never a FileChooser directly. Going elsewhere: {@code
 * context.navigator().open(new Place.Issue(id))}. Rooms do not know each other.
 *
 * <p>Looks: style classes from AtlantaFX ({@code atlantafx.base.theme.Styles}) and {@code
 * kange.css}; every room's outermost node carries {@code "room"}; no inline styles.
 */
@NullMarked
package kange.app.shell;

import org.jspecify.annotations.NullMarked;
