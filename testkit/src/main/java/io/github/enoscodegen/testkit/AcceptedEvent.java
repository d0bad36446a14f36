package io.github.enoscodegen.testkit;

import java.time.Instant;

/**
 * An event that the hub took, as EnOS would store it.
 *
 * @param productKey the product that posted it
 * @param deviceKey the device that raised it
 * @param identifier which event of the product's model
 * @param time when it happened
 * @param outputs the JSON object of its output parameters, as it was posted
 */
public record AcceptedEvent(
    String productKey, String deviceKey, String identifier, Instant time, String outputs) {}
