package io.github.enoscodegen.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.enoscodegen.EventCatalogue;
import io.github.enoscodegen.EventType;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.ValueFormats;
import io.github.enoscodegen.ValueReading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Jackson module for generated events, wherever they stand: alone, in lists, maps and fields of a
 * user's own classes. Immutable and thread-safe.
 *
 * <p>An event is written as the JSON object of its output parameters, with the very digits of
 * {@link io.github.enoscodegen.json.JsonWriter}. It is read into its generated class, and what does
 * not fit its model ends in a {@link com.fasterxml.jackson.databind.JsonMappingException} that
 * names every violation and has the {@link io.github.enoscodegen.InvalidEventException} as its
 * cause.
 *
 * <pre>{@code
 * ObjectMapper mapper =
 *     JsonMapper.builder().addModule(EventModule.of(PumpEvents.catalogue())).build();
 * }</pre>
 */
public final class EventModule extends Module {

  private final List<EventCatalogue> catalogues;
  private final ValueFormats formats;
  private final ValueReading reading;

  private EventModule(List<EventCatalogue> catalogues, ValueFormats formats, ValueReading reading) {
    this.catalogues = catalogues;
    this.formats = formats;
    this.reading = reading;
  }

  /**
   * A module for the events of some models, which writes {@link ValueFormats#DEFAULT} and reads
   * {@link ValueReading#STRICT}.
   *
   * @param catalogues {@code catalogue()} of each model's generated catalogue class
   */
  public static EventModule of(EventCatalogue... catalogues) {
    return new EventModule(List.of(catalogues), ValueFormats.DEFAULT, ValueReading.STRICT);
  }

  /** The same module that writes and reads other formats. */
  public EventModule with(ValueFormats formats) {
    return new EventModule(
        catalogues, Objects.requireNonNull(formats, "formats"), ValueReading.of(formats));
  }

  /** The same module that reads in another way. */
  public EventModule with(ValueReading reading) {
    return new EventModule(catalogues, formats, Objects.requireNonNull(reading, "reading"));
  }

  @Override
  public String getModuleName() {
    return "enos-codegen";
  }

  /** Mappers keep one module of each id, so modules of other models have other ids. */
  @Override
  public Object getTypeId() {
    return catalogues.stream()
        .map(EventCatalogue::modelId)
        .collect(Collectors.joining(",", EventModule.class.getName() + ":", ""));
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    serializers.addSerializer(ThingEvent.class, new EventSerializer(formats));
    context.addSerializers(serializers);
    SimpleDeserializers deserializers = new SimpleDeserializers();
    eventTypes().forEach(type -> add(type, deserializers));
    context.addDeserializers(deserializers);
  }

  private Stream<EventType<?>> eventTypes() {
    return catalogues.stream().flatMap(catalogue -> catalogue.eventTypes().stream());
  }

  private <E extends ThingEvent> void add(EventType<E> type, SimpleDeserializers deserializers) {
    deserializers.addDeserializer(type.javaType(), new EventDeserializer<>(type, reading));
  }
}
