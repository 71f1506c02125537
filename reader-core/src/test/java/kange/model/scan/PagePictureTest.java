package kange.model.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagePictureTest {
  @Test
  void aPictureHasAsManyPixelsAsItsSidesSay() {
    assertEquals(6, new PagePicture(2, 3, new int[6]).pixels().length);
    assertThrows(IllegalArgumentException.class, () -> new PagePicture(2, 3, new int[5]));
  }

  @Test
  void aNamePromisesAScanByItsEndingInAnyCase() {
    assertEquals(Optional.of(ScanFormat.JPEG), ScanFormat.ofName("封面.JPEG"));
    assertEquals(Optional.of(ScanFormat.TIFF), ScanFormat.ofName("a.b.tif"));
    assertEquals(Optional.empty(), ScanFormat.ofName("第1期.txt"));
    assertEquals(Optional.empty(), ScanFormat.ofName("没有点"));
  }
}
