package io.github.enoscodegen.codegen.read;

/** What one form calls the things that all forms have. */
record FormNames(
    String modelId,
    String organization,
    String name,
    String description,
    String attributes,
    String measurepoints,
    String services,
    String events,
    String eventType,
    MemberNames known) {

  /** Form A: answers and requests of the model service. */
  static final FormNames REST =
      new FormNames(
          "modelId",
          "orgId",
          "name",
          "desc",
          "attributes",
          "measurepoints",
          "services",
          "events",
          "eventType",
          MemberNames.REST_MODEL);

  /** Form B: the console's export. */
  static final FormNames EXPORT =
      new FormNames(
          "thingModelId",
          "ou",
          "thingModelName",
          "thingModelDesc",
          "thingAttributeMap",
          "thingMeasurepointMap",
          "thingServiceMap",
          "thingEventMap",
          "type",
          MemberNames.EXPORT_MODEL);
}
