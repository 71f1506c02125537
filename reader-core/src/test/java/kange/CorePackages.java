package kange;

import java.util.List;
import java.util.Map;

/** The rooms of the library, as {@code reader-core/docs/DESIGN.md} lists them. */
final class CorePackages {
  /**
   * Every package of the core, ground floor first, and the packages of ours it may use besides
   * itself; {@code model.*} stands for all of the model.
   */
  static final Map<String, List<String>> KNOWS =
      Map.ofEntries(
          Map.entry("model.message", List.of()),
          Map.entry("model", List.of("model.message")),
          Map.entry("model.backup", List.of("model.check", "model.message", "model.scan")),
          Map.entry("model.check", List.of("model", "model.message")),
          Map.entry("model.publish", List.of("model.message")),
          Map.entry("model.export", List.of("model")),
          Map.entry("model.history", List.of("model", "model.message")),
          Map.entry(
              "model.intake", List.of("model", "model.message", "model.issue", "model.history")),
          Map.entry("model.authority", List.of()),
          Map.entry("model.issue", List.of("model", "model.message")),
          Map.entry("model.source", List.of()),
          Map.entry("model.queue", List.of("model", "model.message", "model.source")),
          Map.entry("model.review", List.of("model", "model.message", "model.issue")),
          Map.entry("model.habit", List.of("model", "model.message", "model.issue")),
          Map.entry("model.scan", List.of("model", "model.history")),
          Map.entry("model.explain", List.of("model", "model.message", "model.issue")),
          Map.entry("model.catalogue", List.of("model", "model.issue")),
          Map.entry(
              "model.search", List.of("model", "model.message", "model.issue", "model.catalogue")),
          Map.entry("model.marks", List.of("model", "model.issue", "model.catalogue")),
          Map.entry(
              "model.reading", List.of("model", "model.issue", "model.catalogue", "model.marks")),
          Map.entry("platform", List.of()),
          Map.entry("typeset", List.of()),
          Map.entry("text", List.of("model.*")),
          Map.entry("source", List.of("model.*", "platform", "text")),
          Map.entry("parse.warning", List.of("model.*")),
          Map.entry("parse.line", List.of("model.*", "text")),
          Map.entry("parse.name", List.of("model.*", "text", "parse.line")),
          Map.entry("parse.column", List.of("parse.line", "parse.name")),
          Map.entry("parse.contents.token", List.of("parse.line", "parse.name")),
          Map.entry(
              "parse.contents",
              List.of(
                  "model.*", "parse.line", "parse.name", "parse.column", "parse.contents.token")),
          Map.entry("parse.contents.place", List.of("parse.line", "parse.contents")),
          Map.entry(
              "parse.label",
              List.of(
                  "model.*", "parse.line", "parse.name", "parse.contents", "parse.contents.place")),
          Map.entry(
              "parse.segment",
              List.of(
                  "model.*",
                  "parse.line",
                  "parse.name",
                  "parse.contents",
                  "parse.contents.place",
                  "parse.column",
                  "parse.label")),
          Map.entry(
              "parse.correction", List.of("model.*", "parse.line", "parse.name", "parse.label")),
          Map.entry(
              "parse.proposal",
              List.of(
                  "model.*",
                  "parse.line",
                  "parse.name",
                  "parse.column",
                  "parse.contents",
                  "parse.label",
                  "parse.segment",
                  "parse.article",
                  "parse.correction")),
          Map.entry("parse.order", List.of("parse.line", "parse.contents", "parse.segment")),
          Map.entry(
              "parse.article",
              List.of(
                  "model.*",
                  "parse.line",
                  "parse.name",
                  "parse.contents",
                  "parse.label",
                  "parse.segment")),
          Map.entry(
              "parse.doubt",
              List.of(
                  "model.*",
                  "parse.warning",
                  "parse.line",
                  "parse.name",
                  "parse.column",
                  "parse.contents",
                  "parse.label",
                  "parse.segment",
                  "parse.article")),
          Map.entry(
              "parse.spread",
              List.of("model.*", "parse.line", "parse.name", "parse.label", "parse.segment")),
          Map.entry(
              "parse.explain",
              List.of(
                  "model.*",
                  "parse.line",
                  "parse.contents",
                  "parse.contents.place",
                  "parse.label",
                  "parse.segment",
                  "parse.article",
                  "parse.doubt",
                  "parse.metadata")),
          Map.entry("parse.metadata", List.of("model.*", "parse.line", "parse.name")),
          Map.entry("parse", List.of("model.*", "text", "parse.*")),
          Map.entry(
              "review",
              List.of(
                  "model.*",
                  "parse.warning",
                  "parse.line",
                  "parse.name",
                  "parse.contents",
                  "parse.segment",
                  "parse.article",
                  "parse.correction")),
          Map.entry("habit", List.of("model.*", "text")),
          Map.entry("store.sql", List.of("model.*")),
          Map.entry("store.row", List.of("model.*", "store.sql")),
          Map.entry("store.digest", List.of("model.*", "store.sql", "store.row")),
          Map.entry("store.catalogue", List.of("model.*", "store.sql", "store.row")),
          Map.entry("store.marks", List.of("model.*", "store.sql", "store.row")),
          Map.entry(
              "store.own", List.of("model.*", "platform", "store.sql", "store.row", "store.marks")),
          Map.entry("store.history", List.of("model.*", "store.sql", "store.row")),
          Map.entry(
              "store.authority", List.of("model.*", "store.sql", "store.row", "store.history")),
          Map.entry("authority", List.of("model.*", "text")),
          Map.entry(
              "store.issue",
              List.of(
                  "model.*",
                  "store.sql",
                  "store.row",
                  "store.digest",
                  "store.marks",
                  "store.history")),
          Map.entry("store.scan", List.of("model.*", "store.sql", "store.history")),
          Map.entry(
              "store.undo",
              List.of(
                  "model.*",
                  "store.sql",
                  "store.row",
                  "store.marks",
                  "store.history",
                  "store.authority",
                  "store.scan",
                  "store.issue")),
          Map.entry(
              "store.safety",
              List.of("model.*", "store.sql", "store.row", "store.marks", "store.history")),
          Map.entry("store.queue", List.of("model.*", "store.sql", "store.row", "store.issue")),
          Map.entry(
              "store",
              List.of(
                  "store.sql",
                  "store.authority",
                  "store.catalogue",
                  "store.digest",
                  "store.history",
                  "store.issue",
                  "store.marks",
                  "store.own",
                  "store.queue",
                  "store.scan",
                  "store.undo")),
          Map.entry("search.query", List.of("text", "model.message")),
          Map.entry("search", List.of("model.*", "platform", "text", "search.query")),
          Map.entry("export.spi", List.of("model.*", "text")),
          Map.entry("export.layout", List.of("model.*", "typeset", "export.spi")),
          Map.entry(
              "export.catalogue", List.of("model.*", "platform", "export.spi", "export.cite")),
          Map.entry("export.cite", List.of("model.*", "text", "export.spi")),
          Map.entry("export.html", List.of("model.*", "export.spi")),
          Map.entry("export.epub", List.of("model.*", "export.spi", "export.html")),
          Map.entry("export.text", List.of("model.*", "export.spi")),
          Map.entry("export.word", List.of("model.*", "typeset", "export.spi", "export.layout")),
          Map.entry("export.font", List.of("model.*")),
          Map.entry(
              "export.pdf",
              List.of("model.*", "typeset", "export.spi", "export.layout", "export.font")),
          Map.entry(
              "export",
              List.of(
                  "model.*",
                  "typeset",
                  "export.spi",
                  "export.catalogue",
                  "export.cite",
                  "export.epub",
                  "export.font",
                  "export.html",
                  "export.text",
                  "export.word",
                  "export.pdf")),
          Map.entry("index", List.of("model.*", "platform", "search", "store.*")),
          Map.entry(
              "intake",
              List.of(
                  "model.*",
                  "platform",
                  "text",
                  "source",
                  "parse",
                  "parse.warning",
                  "review",
                  "store.*")),
          Map.entry("scan", List.of("model.*", "platform", "parse.line")),
          Map.entry("safety", List.of("model.*", "platform", "store.*")),
          Map.entry("backup", List.of("model.*", "platform", "scan", "store.*")),
          Map.entry(
              "publish",
              List.of("model.*", "platform", "scan", "store.*", "search", "index", "backup")),
          Map.entry("repair", List.of("model.*", "source", "review", "intake", "store.*")),
          Map.entry(
              "check",
              List.of(
                  "model.*",
                  "platform",
                  "source",
                  "scan",
                  "store.*",
                  "search",
                  "index",
                  "intake",
                  "repair")),
          Map.entry("delivery", List.of("model.*", "platform", "store.*", "repair", "export.*")),
          Map.entry(
              "archive",
              List.of(
                  "model.*",
                  "delivery",
                  "platform",
                  "text",
                  "source",
                  "authority",
                  "parse",
                  "review",
                  "habit",
                  "store.*",
                  "search",
                  "export.*",
                  "index",
                  "intake",
                  "scan",
                  "backup",
                  "publish",
                  "safety",
                  "check",
                  "repair")));

  private CorePackages() {}
}
