package kange.app.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;

/** The pages one below the other, drawn as they come into sight. */
final class Preview {
  /** Height of a sheet of A4 for its width. */
  private static final double RATIO = 297.0 / 210.0;

  private static final double BESIDE = 96;
  private static final double NARROW = 240;
  private static final double WIDE = 620;

  /** How many drawn pages are kept: some screens full, back and forth. */
  private static final int KEPT = 24;

  private final ListView<Integer> list = new ListView<>();
  private final PrintModel model;
  private final Texts texts;
  private double width = NARROW;
  private final Map<Integer, Image> drawn =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
          return size() > KEPT;
        }
      };

  Preview(PrintModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    list.setId("print-preview");
    list.setAccessibleText(texts.get("print.preview"));
    list.getStyleClass().addAll("plain-list", "print-preview");
    list.setCellFactory(v -> new PageCell());
    list.widthProperty().subscribe(now -> fit(now.doubleValue()));
    model.draft().countProperty().subscribe(count -> fill(count.intValue()));
  }

  Node view() {
    return list;
  }

  void focus() {
    list.requestFocus();
  }

  private void fill(int count) {
    drawn.clear();
    List<Integer> pages = IntStream.range(0, count).boxed().toList();
    list.getItems().setAll(pages);
  }

  private void fit(double space) {
    double now = Math.clamp(space - BESIDE, NARROW, WIDE);
    if (Math.abs(now - width) > 1) {
      width = now;
      drawn.clear();
      list.refresh();
    }
  }

  /** A white sheet, with its number below. */
  private final class PageCell extends ListCell<Integer> {
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final Label number = new Label();
    private final VBox box = new VBox(sheet, number);

    PageCell() {
      sheet.getStyleClass().add("print-sheet");
      number.getStyleClass().add("text-muted");
      box.setAlignment(Pos.TOP_CENTER);
      box.getStyleClass().add("print-page");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
      super.updateItem(page, empty);
      if (empty || page == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String said = texts.get("print.page", page + 1);
      number.setText(said);
      setAccessibleText(said);
      sheet.setMinSize(width, width * RATIO);
      sheet.setMaxSize(width, width * RATIO);
      picture.setFitWidth(width);
      picture.setPreserveRatio(true);
      picture.setImage(drawn.get(page));
      setGraphic(box);
      if (picture.getImage() == null) {
        draw(page);
      }
    }

    private void draw(int page) {
      double asked = width;
      double sharp = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
      model.picture(
          page,
          (int) Math.ceil(asked * sharp),
          image -> {
            if (asked == width) {
              drawn.put(page, SwingFXUtils.toFXImage(image, null));
              if (getItem() != null && getItem() == page) {
                picture.setImage(drawn.get(page));
              }
            }
          });
    }
  }
}
