package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.model.I18nText;
import java.util.List;

/**
 * A class with properties and a builder: an event or a struct.
 *
 * @param type its name
 * @param subject what messages call it, such as {@code highTemp of model pump}
 * @param modelId id of the model
 * @param eventIdentifier identifier of the event it is, or belongs to
 * @param properties in the order of the model
 * @param structs classes of struct properties
 * @param enums classes of enum properties
 * @param doc what a reader should know
 */
public record ObjectPlan(
    JavaType type,
    String subject,
    String modelId,
    String eventIdentifier,
    List<PropertyPlan> properties,
    List<ObjectPlan> structs,
    List<EnumPlan> enums,
    DocPlan doc) {

  /** Copies the lists. */
  public ObjectPlan {
    properties = List.copyOf(properties);
    structs = List.copyOf(structs);
    enums = List.copyOf(enums);
  }

  /**
   * One parameter of an event or item of a struct.
   *
   * @param identifier its identifier on the wire
   * @param place where in the model it stands
   * @param name of setter, accessor and field
   * @param constantName of its data point
   * @param boundsName of the constant for its decimal bounds, or those of its items; may be unused
   * @param presenceBit its number among the presence bits; -1 where null says that it is absent
   * @param required whether it must be set
   * @param value what it may hold
   * @param doc what a reader should know
   */
  public record PropertyPlan(
      String identifier,
      String place,
      String name,
      String constantName,
      String boundsName,
      int presenceBit,
      boolean required,
      ValuePlan value,
      DocPlan doc) {}

  /**
   * A generated enum.
   *
   * @param type its name
   * @param intKeys whether its keys are numbers
   * @param constants in the order of the model
   * @param doc what a reader should know
   */
  public record EnumPlan(
      JavaType type, boolean intKeys, List<EnumConstantPlan> constants, DocPlan doc) {

    /** Copies the list. */
    public EnumPlan {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A constant of a generated enum.
   *
   * @param name its Java name
   * @param key its key on the wire
   * @param description what it means
   * @param doc what a reader should know
   */
  public record EnumConstantPlan(String name, String key, I18nText description, DocPlan doc) {}
}
