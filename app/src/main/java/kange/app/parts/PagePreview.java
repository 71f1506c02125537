package kange.app.parts;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import kange.app.work.BackgroundTask;

/** Pages one below the other as they will lie in the tray, drawn as they come into sight. */
public final class PagePreview {
  /** Draws pages in the background. */
  public interface Pages {
    /**
     * Draws a page.
     *
     * @param page from 0
     * @param width in pixels
     * @param show takes the picture on the UI thread, unless the pages are gone meanwhile
     */
    BackgroundTask picture(int page, int width, Consumer<BufferedImage> show);

    /** Height of a page for its width. */
    double aspect();
  }

  private static final double BESIDE = 96;
  private static final double NARROW = 240;
  private static final double WIDE = 620;

  /** How many drawn pages are kept: some screens full, back and forth. */
  private static final int KEPT = 24;

  private final ListView<Integer> list = new ListView<>();
  private final Pages pages;
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

  /** No pages yet: see {@link #show}. */
  public PagePreview(String id, Pages pages, Texts texts) {
    this.pages = pages;
    this.texts = texts;
    list.setId(id);
    list.setAccessibleText(texts.get("part.preview"));
    list.getStyleClass().addAll("plain-list", "page-preview");
    list.setCellFactory(v -> new PageCell());
    list.widthProperty().subscribe(now -> fit(now.doubleValue()));
    list.getStylesheets()
        .add(Objects.requireNonNull(PagePreview.class.getResource("preview.css")).toExternalForm());
  }

  /** The list of pages. */
  public Node view() {
    return list;
  }

  /** Puts the keyboard on it. */
  public void focus() {
    list.requestFocus();
  }

  /** Shows so many pages anew; where there were pages before, at the place one looked at. */
  public void show(int count) {
    drawn.clear();
    if (list.getItems().size() == count) {
      list.refresh();
    } else {
      list.getItems().setAll(IntStream.range(0, count).boxed().toList());
    }
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
      picture.setId(list.getId() + "-page");
      picture.visibleProperty().bind(picture.imageProperty().isNotNull());
      sheet.getStyleClass().add("page-sheet");
      number.getStyleClass().add("text-muted");
      box.setAlignment(Pos.TOP_CENTER);
      box.getStyleClass().add("page-cell");
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
      String said = texts.get("part.page", page + 1);
      number.setText(said);
      setAccessibleText(said);
      sheet.setMinSize(width, width * pages.aspect());
      sheet.setMaxSize(width, width * pages.aspect());
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
      pages.picture(
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
