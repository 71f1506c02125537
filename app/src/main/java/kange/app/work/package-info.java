/**
 * TaskExecutor off the UI thread: {@link kange.app.work.TaskExecutor} runs it, a {@link
 * kange.app.work.BackgroundTask} is its handle, {@link kange.app.work.RunningTasks} knows what must
 * not be cut off, {@link kange.app.work.PagedList} feeds long lists page by page.
 */
@NullMarked
package kange.app.work;

import org.jspecify.annotations.NullMarked;
