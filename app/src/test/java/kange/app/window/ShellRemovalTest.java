package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.lang.ref.WeakReference;
import kange.app.settings.Language;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import org.junit.jupiter.api.Test;

class ShellRemovalTest extends WindowFixture {
  @Test
  void afterAChangeOfLanguageNothingHoldsTheOldShell() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Search.of("群众")));
    Fx.await(() -> shell().open(new Place.Settings()));
    WeakReference<Shell> old = new WeakReference<>(shell());
    Fx.run(() -> settings.update(s -> s.withLanguage(Language.ENGLISH)));
    waitFor(Place.Settings.class);
    assertNotSame(old.get(), shell());
    Fx.until(
        "the old shell is gone",
        () -> {
          System.gc();
          return old.get() == null;
        });
  }
}
