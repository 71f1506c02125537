package kange.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {
  private static final Path HOME = Path.of("/home/li");

  @Test
  void eachSystemsCustomIsKept() {
    assertEquals(Path.of("/home/li/.cache/kange"), UserCache.usual("Linux", HOME, Map.of()));
    assertEquals(
        Path.of("/var/tmp/c/kange"),
        UserCache.usual("Linux", HOME, Map.of("XDG_CACHE_HOME", "/var/tmp/c")));
    assertEquals(
        Path.of("/home/li/Library/Caches/Kange"), UserCache.usual("Mac OS X", HOME, Map.of()));
    assertEquals(Path.of("/home/li/Kange/cache"), UserCache.usual("Windows 11", HOME, Map.of()));
    assertEquals(
        Path.of("/users/li/local/Kange/cache"),
        UserCache.usual("Windows 11", HOME, Map.of("LOCALAPPDATA", "/users/li/local")));
  }

  @Test
  void aFolderNamedByAPropertyIsTaken() {
    String before = System.getProperty(UserCache.PROPERTY, "");
    try {
      System.setProperty(UserCache.PROPERTY, "/elsewhere");
      assertEquals(Path.of("/elsewhere"), UserCache.folder());
      System.clearProperty(UserCache.PROPERTY);
      assertEquals(
          UserCache.usual(
              System.getProperty("os.name"),
              Path.of(System.getProperty("user.home")),
              System.getenv()),
          UserCache.folder());
    } finally {
      if (before.isEmpty()) {
        System.clearProperty(UserCache.PROPERTY);
      } else {
        System.setProperty(UserCache.PROPERTY, before);
      }
    }
  }
}
