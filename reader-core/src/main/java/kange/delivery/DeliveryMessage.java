package kange.delivery;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.MessageCode;

/** What there is to say of articles that are to leave an archive. */
enum DeliveryMessage implements MessageCode {
  NOTHING_CHOSEN,
  FORMAT_UNKNOWN(String.class, List.class),
  FORMAT_UNNAMED(String.class, List.class),
  DENIED(Path.class),
  NOT_WRITTEN(Path.class),
  ARTICLES_GONE(Integer.class, List.class),
  DAMAGED(Integer.class, List.class),
  CITED_ARTICLE_GONE(Long.class);

  private final List<Class<?>> argumentTypes;

  DeliveryMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "delivery";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
