package kange.export.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** Colours of the layout as PDF colours. */
final class Colors {
  private Colors() {}

  /**
   * @param rgb 0xRRGGBB
   */
  static PDColor of(int rgb) {
    float[] parts = {(rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }
}
