package kange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads Word's markup by local names: the strict and the transitional form differ in the rest. */
final class WordXml {
  private WordXml() {}

  /** All element children, in order. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> name(child).equals(name)).toList();
  }

  static Optional<Element> child(Node parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  static String name(Element element) {
    return element.getLocalName();
  }

  /** Empty where there is no such attribute. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(element.getNamespaceURI(), name);
  }

  /** The number an attribute of a child states. */
  static Optional<Integer> number(Element parent, String child) {
    return child(parent, child).flatMap(c -> number(attribute(c, "val")));
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether a switch is on: a child that is there and does not say otherwise. */
  static boolean on(Element parent, String child) {
    return child(parent, child)
        .map(c -> attribute(c, "val"))
        .filter(value -> !List.of("0", "false", "off").contains(value))
        .isPresent();
  }
}
