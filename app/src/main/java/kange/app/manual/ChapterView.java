package kange.app.manual;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** A chapter as it is read. */
final class ChapterView {
  private ChapterView() {}

  /**
   * Lays it out.
   *
   * @param window through which the page is seen: no picture is wider than it shows
   */
  static VBox of(Chapter chapter, ObservableValue<Bounds> window) {
    Label title = new Label(chapter.title());
    title.setWrapText(true);
    title.getStyleClass().add(Styles.TITLE_2);
    VBox page = new VBox(title);
    page.getStyleClass().add("manual-page");
    // The page itself is no measure: a picture that is too wide would have made it as wide.
    DoubleBinding width =
        Bindings.createDoubleBinding(
            () -> window.getValue().getWidth() - sides(page.getInsets()),
            window,
            page.insetsProperty());
    chapter.parts().forEach(part -> page.getChildren().add(view(part, width)));
    return page;
  }

  private static double sides(Insets around) {
    return around.getLeft() + around.getRight();
  }

  private static Node view(ManualPart part, DoubleBinding width) {
    return switch (part) {
      case ManualPart.Heading heading -> text(heading.text(), "manual-heading");
      case ManualPart.Paragraph paragraph -> text(paragraph.text(), "manual-text");
      case ManualPart.Item item -> text("• " + item.text(), "manual-item");
      case ManualPart.Picture picture -> picture(picture, width);
    };
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private static Node picture(ManualPart.Picture picture, DoubleBinding width) {
    String address =
        Objects.requireNonNull(ChapterView.class.getResource(picture.name()), picture.name())
            .toExternalForm();
    Image image = new Image(address, true);
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(picture.caption());
    // Known once it has been read, in the background; never drawn larger than it is.
    view.fitWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> image.getWidth() == 0 ? 0 : Math.min(image.getWidth(), width.get()),
                image.widthProperty(),
                width));
    VBox framed = new VBox(view, text(picture.caption(), "manual-caption"));
    framed.getStyleClass().add("manual-picture");
    return framed;
  }
}
