package kange.app.tour;

import java.io.IOException;

/** A part of the tour: some rooms, in the order a person would enter them. */
@FunctionalInterface
interface Leg {
  void take(TourWindow window) throws IOException;
}
