package kange.app.cover;

import java.util.ArrayList;
import java.util.List;

/** Draws one path of many parts, so that a pattern is one shape and not a hundred. */
final class SvgPen {
  private record Step(String command, List<Double> numbers) {
    Step(String command, Double... numbers) {
      this(command, List.of(numbers));
    }
  }

  private static final double HUNDRED = 100;
  private final List<Step> steps = new ArrayList<>();

  SvgPen move(double x, double y) {
    steps.add(new Step("M", x, y));
    return this;
  }

  SvgPen to(double x, double y) {
    steps.add(new Step("L", x, y));
    return this;
  }

  /** A bend: a curve to a point by way of another. */
  SvgPen bend(double viaX, double viaY, double x, double y) {
    steps.add(new Step("Q", viaX, viaY, x, y));
    return this;
  }

  /** The upper half of a circle, from its left end. */
  SvgPen arch(double x, double y, double radius) {
    double handle = radius * 4 / 3;
    steps.add(new Step("M", x - radius, y));
    steps.add(new Step("C", x - radius, y - handle, x + radius, y - handle, x + radius, y));
    return this;
  }

  SvgPen close() {
    steps.add(new Step("Z"));
    return this;
  }

  String scaled(double unit) {
    StringBuilder path = new StringBuilder();
    for (Step step : steps) {
      path.append(step.command());
      for (double number : step.numbers()) {
        path.append(Math.rint(number * unit * HUNDRED) / HUNDRED).append(' ');
      }
    }
    return path.toString();
  }
}
