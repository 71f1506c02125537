package kange.app.authority;

import java.util.Locale;
import kange.app.shell.Texts;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.DoubleReason;
import kange.model.authority.Heading;
import kange.model.authority.NameUse;
import kange.model.authority.Variant;

/** What the room says of names. */
record AuthorityWords(Texts texts) {
  String index(AuthorityIndex index) {
    return texts.get("index." + index.name().toLowerCase(Locale.ROOT));
  }

  String kind(AuthorityKind kind) {
    return texts.get("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  String reason(DoubleReason reason) {
    return texts.get("reason." + reason.name().toLowerCase(Locale.ROOT));
  }

  String use(NameUse use) {
    return texts.get("double.use", use.name().text(), use.articles());
  }

  /** How much would be listed elsewhere. */
  String effect(AuthorityEffect effect) {
    return effect.articles() == 0
        ? texts.get("effect.none")
        : texts.get("effect", effect.articles(), effect.issues());
  }

  String amount(Heading heading) {
    return texts.get(
        "heading.amount", kind(heading.name().kind()), heading.articles(), heading.issues());
  }

  /** How many articles print a variant, and where alone it leads to the heading. */
  String variant(Variant variant) {
    String articles = texts.get("variant.articles", variant.articles());
    if (variant.reference().scope().article().isPresent()) {
      return texts.get("variant.of-article", articles, variant.where());
    }
    return variant.reference().scope().journal().isPresent()
        ? texts.get("variant.of-journal", articles, variant.where())
        : articles;
  }

  /** What was done. */
  String done(AuthorityAct act) {
    return switch (act) {
      case AuthorityAct.Join join -> texts.get("done.join", join.heading().text());
      case AuthorityAct.Rename rename -> texts.get("done.rename", rename.after().text());
      case AuthorityAct.Alias alias -> texts.get("done.alias", alias.alias());
      case AuthorityAct.Part part ->
          texts.get("done.part", part.references().getFirst().name().text());
      case AuthorityAct.Distinguish distinguish ->
          texts.get("done.distinguish", distinguish.heading().text());
    };
  }
}
