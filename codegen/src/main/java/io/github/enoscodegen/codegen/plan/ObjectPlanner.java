package io.github.enoscodegen.codegen.plan;

import io.github.enoscodegen.codegen.diagnostic.Diagnostics;
import io.github.enoscodegen.codegen.model.DataType;
import io.github.enoscodegen.codegen.model.DataType.EnumItem;
import io.github.enoscodegen.codegen.model.DataType.EnumType;
import io.github.enoscodegen.codegen.model.DataType.KeyKind;
import io.github.enoscodegen.codegen.model.DataType.StructType;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.model.Parameter;
import io.github.enoscodegen.codegen.model.Range;
import io.github.enoscodegen.codegen.model.WholeRange;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumConstantPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.EnumPlan;
import io.github.enoscodegen.codegen.plan.ObjectPlan.PropertyPlan;
import io.github.enoscodegen.codegen.plan.ValuePlan.ArrayValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.BoolValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.Bound;
import io.github.enoscodegen.codegen.plan.ValuePlan.DateValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.DecimalValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.EnumValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.FileValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.IntValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.StructValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.TextValue;
import io.github.enoscodegen.codegen.plan.ValuePlan.TimestampValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Plans one class with properties, and the classes within it. */
final class ObjectPlanner {

  private final Subject subject;
  private final JavaType type;
  private final Naming naming;
  private final Docs docs;
  private final IdeRanges ideRanges;
  private final Diagnostics diagnostics;

  private final Scope memberNames;
  private final Scope typeNames;
  private final Set<String> constants = new HashSet<>();
  private final List<PropertyPlan> properties = new ArrayList<>();
  private final List<ObjectPlan> structs = new ArrayList<>();
  private final List<EnumPlan> enums = new ArrayList<>();
  private int presenceBits;

  ObjectPlanner(
      Subject subject,
      JavaType type,
      Naming naming,
      Docs docs,
      IdeRanges ideRanges,
      Diagnostics diagnostics) {
    this.subject = subject;
    this.type = type;
    this.naming = naming;
    this.docs = docs;
    this.ideRanges = ideRanges;
    this.diagnostics = diagnostics;
    this.memberNames = new Scope(diagnostics);
    this.typeNames = new Scope(diagnostics);
    this.constants.addAll(type.simpleNames());
  }

  /** What messages need to know of the class. */
  record Subject(String text, String modelId, String eventIdentifier) {

    Subject struct(String identifier) {
      return new Subject(identifier + " of " + text, modelId, eventIdentifier);
    }
  }

  ObjectPlan plan(List<Parameter> parameters, DocPlan doc) {
    ClassLimits.check(parameters, diagnostics);
    parameters.forEach(parameter -> constants.add(memberName(parameter)));
    parameters.stream().filter(ObjectPlanner::hasOwnClass).forEach(this::keepClassName);
    parameters.forEach(this::add);
    return new ObjectPlan(
        type,
        subject.text(),
        subject.modelId(),
        subject.eventIdentifier(),
        properties,
        structs,
        enums,
        doc);
  }

  private static boolean hasOwnClass(Parameter parameter) {
    DataType type =
        parameter.type() instanceof DataType.ArrayType array ? array.element() : parameter.type();
    return type instanceof EnumType || type instanceof StructType;
  }

  /** A constant X would hide a class X from the code beside it. */
  private void keepClassName(Parameter parameter) {
    constants.add(naming(parameter).nestedName(parameter.identifier()));
  }

  private void add(Parameter parameter) {
    String name = memberName(parameter);
    memberNames.claim(name, claimant(parameter));
    ValuePlan value = parameter.type().match(new Values(parameter));
    properties.add(
        new PropertyPlan(
            parameter.identifier(),
            parameter.position().path().toString(),
            name,
            constantName(name),
            constantName(name + "Bounds"),
            isPrimitive(value) ? presenceBits++ : -1,
            parameter.required(),
            value,
            docs.property(parameter)));
  }

  /** A private name: where two members would share one, the second gets a number. */
  private String constantName(String memberName) {
    String base = ReservedNames.constant(JavaNames.constantName(memberName));
    String name = base;
    for (int number = 2; !constants.add(name); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  private static boolean isPrimitive(ValuePlan value) {
    return value instanceof IntValue || value instanceof DecimalValue || value instanceof BoolValue;
  }

  private String memberName(Parameter parameter) {
    String name = naming(parameter).memberName(parameter.identifier());
    return parameter.type() instanceof DataType.ArrayType ? ReservedNames.arrayMember(name) : name;
  }

  private Naming naming(Parameter parameter) {
    return naming.of(parameter.identifier());
  }

  private Scope.Claimant claimant(Parameter parameter) {
    return naming(parameter)
        .claimant("Parameter '" + parameter.identifier() + "'", parameter.position());
  }

  private JavaType nestedType(Parameter parameter) {
    String name = naming(parameter).nestedName(parameter.identifier());
    String free = ReservedNames.nested(name, type.simpleNames());
    return type.nested(typeNames.claim(free, claimant(parameter)));
  }

  /** Java's view of data types. */
  private final class Values implements DataType.Cases<ValuePlan> {

    private final Parameter parameter;

    Values(Parameter parameter) {
      this.parameter = parameter;
    }

    @Override
    public ValuePlan ofInt(DataType.IntType type) {
      WholeRange range = WholeRange.of(type.range());
      return new IntValue(
          (int) Math.max(range.min(), Integer.MIN_VALUE),
          (int) Math.min(range.max(), Integer.MAX_VALUE),
          ideRanges);
    }

    @Override
    public ValuePlan ofFloat(DataType.FloatType type) {
      return decimal(true, type.range());
    }

    @Override
    public ValuePlan ofDouble(DataType.DoubleType type) {
      return decimal(false, type.range());
    }

    @Override
    public ValuePlan ofBool(DataType.BoolType type) {
      return new BoolValue();
    }

    @Override
    public ValuePlan ofString(DataType.StringType type) {
      return type.maxLength()
          .map(Values::limited)
          .orElse(new TextValue(OptionalInt.empty(), false));
    }

    private static TextValue limited(DataType.MaxLength limit) {
      return new TextValue(OptionalInt.of((int) limit.value()), limit.unit() == LengthUnit.BYTES);
    }

    @Override
    public ValuePlan ofEnum(EnumType enumType) {
      ClassLimits.check(enumType, diagnostics);
      EnumPlan plan =
          new EnumPlan(
              nestedType(parameter),
              enumType.kind() == KeyKind.INT,
              constants(enumType),
              docs.struct(parameter));
      enums.add(plan);
      return new EnumValue(plan);
    }

    private List<EnumConstantPlan> constants(EnumType enumType) {
      Scope names = new Scope(diagnostics);
      return enumType.items().stream().map(item -> constant(item, names)).toList();
    }

    private EnumConstantPlan constant(EnumItem item, Scope names) {
      Naming own = naming(parameter).ofKey(item.key());
      String name =
          names.claim(
              own.constantName(item.key()),
              own.claimant("Key '" + item.key() + "'", item.position()));
      return new EnumConstantPlan(name, item.key(), item.description(), docs.constant(item));
    }

    @Override
    public ValuePlan ofDate(DataType.DateType type) {
      return new DateValue();
    }

    @Override
    public ValuePlan ofTimestamp(DataType.TimestampType type) {
      WholeRange range = WholeRange.of(type.range());
      return new TimestampValue(range.min(), range.max());
    }

    @Override
    public ValuePlan ofStruct(StructType struct) {
      ObjectPlan plan =
          new ObjectPlanner(
                  subject.struct(parameter.identifier()),
                  nestedType(parameter),
                  naming(parameter),
                  docs,
                  ideRanges,
                  diagnostics)
              .plan(struct.items(), docs.struct(parameter));
      structs.add(plan);
      return new StructValue(plan);
    }

    @Override
    public ValuePlan ofArray(DataType.ArrayType type) {
      return new ArrayValue(type.element().match(this), type.maxItems());
    }

    @Override
    public ValuePlan ofFile(DataType.FileType type) {
      return new FileValue();
    }

    private static ValuePlan decimal(boolean isFloat, Range range) {
      return new DecimalValue(isFloat, bound(range.min()), bound(range.max()));
    }

    private static Optional<Bound> bound(Optional<Range.Bound> bound) {
      return bound.map(b -> new Bound(b.value().toString(), b.exclusive()));
    }
  }
}
