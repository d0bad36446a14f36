package io.github.enoscodegen;

import java.util.Map;

/** A struct of a thing model, as a generated class holds it: immutable, thread-safe and valid. */
public interface ThingStruct {

  /** The items that are set, as {@link ThingEvent#toMap()} has them. */
  Map<String, Object> toMap();
}
