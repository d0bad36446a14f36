package io.github.enoscodegen.codegen.specimen;

/**
 * How large a model may become.
 *
 * @param leastEvents it has at least so many events
 * @param mostEvents it has at most so many events, no fewer than {@code leastEvents}
 * @param mostParameters an event or service has at most so many inputs, and so many outputs
 * @param mostItems a struct has at most so many items, an enum so many keys; at least 1
 * @param mostOthers it has at most so many attributes, measurement points and services, of each
 */
public record ModelSize(
    int leastEvents, int mostEvents, int mostParameters, int mostItems, int mostOthers) {

  /** A few of everything, or nothing at all; structs as large as EnOS's own largest. */
  public static final ModelSize ANY = new ModelSize(0, 4, 8, 28, 4);

  /** One small event, and nothing else. */
  public static final ModelSize ONE_EVENT = new ModelSize(1, 1, 4, 4, 0);

  /** Refuses what no model can have. */
  public ModelSize {
    boolean negative = leastEvents < 0 || mostParameters < 0 || mostOthers < 0;
    if (negative || mostEvents < leastEvents || mostItems < 1) {
      throw new IllegalArgumentException(
          "No model has %d to %d events, up to %d parameters, %d items and %d other features."
              .formatted(leastEvents, mostEvents, mostParameters, mostItems, mostOthers));
    }
  }
}
