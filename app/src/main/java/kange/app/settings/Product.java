package kange.app.settings;

/** What the program calls itself. */
public final class Product {
  private Product() {}

  /** The version of the jar, or "dev" when run from classes. */
  public static String version() {
    String version = Product.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
