package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.payload.EventPayloads;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A product with its model and devices. Thread-safe; never shows its secret. */
final class Product {

  private final String key;
  private final String secret;
  private final EventPayloads payloads;
  private final Set<String> deviceKeys = ConcurrentHashMap.newKeySet();

  Product(String key, String secret, ThingModel model) {
    this.key = key;
    this.secret = secret;
    this.payloads = EventPayloads.of(model);
  }

  String key() {
    return key;
  }

  String secret() {
    return secret;
  }

  EventPayloads payloads() {
    return payloads;
  }

  void register(String deviceKey) {
    deviceKeys.add(deviceKey);
  }

  boolean hasDevice(String deviceKey) {
    return deviceKeys.contains(deviceKey);
  }

  @Override
  public String toString() {
    return key;
  }
}
