package kange.app.window;

import com.sun.scenario.effect.impl.ImagePool;
import com.sun.scenario.effect.impl.Renderer;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/**
 * The images the toolkit paints effects and cached nodes in. It lends them out of a pool, and never
 * gets back what a closed window had: the pool looks at each of them whenever it lends another, so
 * that their soft references do not age, and a run of all tests fills the heap with them.
 */
final class EffectImages {
  private EffectImages() {}

  /**
   * Forgets the images on loan. What a window still paints with stays whole: it only does not go
   * back into the pool.
   */
  static void letGo() throws ReflectiveOperationException {
    for (Object renderer : ((Map<?, ?>) field(Renderer.class, "rendererMap").get(null)).values()) {
      Object pool = field(Renderer.class, "imagePool").get(renderer);
      synchronized (pool) {
        ((List<?>) field(ImagePool.class, "locked").get(pool)).clear();
      }
    }
  }

  private static Field field(Class<?> of, String name) throws ReflectiveOperationException {
    Field field = of.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
