package kange.app.parts;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** The picture of an empty archive: a library pavilion on a hill, seen through a moon gate. */
public final class PavilionPicture extends StackPane {
  private static final double GATE_X = 190;
  private static final double GATE_Y = 126;
  private static final double GATE = 122;

  public PavilionPicture() {
    getStyleClass().add("pavilion");
    Group drawing =
        new Group(
            styled(new Circle(GATE_X, GATE_Y, GATE), "sky"),
            styled(new Circle(268, 66, 24), "moon"),
            path(
                "M0 196 C40 150 70 138 104 160 C136 120 176 104 214 146 C246 122 282 118 318 152"
                    + " C346 140 374 150 400 172 L400 240 L0 240 Z",
                "hill-far"),
            path(
                "M0 214 C60 182 118 186 168 190 C236 176 318 176 400 206 L400 260 L0 260 Z",
                "hill-near"),
            path(
                "M104 92 Q126 90 146 74 L172 54 L178 44 L184 54 L210 74 Q230 90 252 92"
                    + " Q242 100 228 99 L128 99 Q114 100 104 92 Z",
                "roof"),
            path("M136 99 L220 99 L220 124 L136 124 Z", "wall"),
            path(
                "M84 140 Q108 138 128 124 L228 124 Q248 138 272 140 Q260 149 246 147 L110 147"
                    + " Q96 149 84 140 Z",
                "roof"),
            path("M122 147 L234 147 L234 186 L122 186 Z", "wall"),
            path(
                "M130 147 L136 147 L136 186 L130 186 Z M156 147 L162 147 L162 186 L156 186 Z"
                    + " M194 147 L200 147 L200 186 L194 186 Z M220 147 L226 147 L226 186 L220 186 Z"
                    + " M144 104 L149 104 L149 124 L144 124 Z M175 104 L181 104 L181 124 L175 124 Z"
                    + " M207 104 L212 104 L212 124 L207 124 Z",
                "pillar"),
            path("M166 154 L190 154 L190 186 L166 186 Z", "door"),
            path("M108 186 L248 186 L254 194 L102 194 Z", "roof"));
    drawing.setClip(new Circle(GATE_X, GATE_Y, GATE));
    getChildren().add(drawing);
  }

  private static Shape path(String content, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    return styled(path, styleClass);
  }

  private static Shape styled(Shape shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
