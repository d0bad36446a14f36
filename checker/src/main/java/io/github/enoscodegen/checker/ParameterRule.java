package io.github.enoscodegen.checker;

import io.github.enoscodegen.checker.constraint.Complaint;
import io.github.enoscodegen.checker.constraint.MethodConstraints;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What values are held against: a parameter of a setter, or a parameter of an event in a map. */
interface ParameterRule {

  /** What is wrong with a value that the compiler knows. */
  Optional<Complaint> complaint(Object value);

  /** What is wrong with an item of an array or collection. */
  Optional<Complaint> itemComplaint(Object item);

  /** What values are converted to; {@link TypeKind#NONE} if they are taken as they are. */
  TypeKind kind();

  /** Likewise for items. */
  TypeKind itemKind();

  /** The rule of a method's parameter. */
  static ParameterRule of(ExecutableElement method, MethodConstraints demanded, int parameter) {
    TypeMirror type = method.getParameters().get(parameter).asType();
    TypeKind itemKind =
        type instanceof ArrayType array ? array.getComponentType().getKind() : TypeKind.NONE;
    return new OfMethod(demanded, parameter, type.getKind(), itemKind);
  }

  /** The rule of a method's parameter, which says the same of an array and of its items. */
  record OfMethod(MethodConstraints demanded, int parameter, TypeKind kind, TypeKind itemKind)
      implements ParameterRule {

    @Override
    public Optional<Complaint> complaint(Object value) {
      return demanded.complaint(parameter, value);
    }

    @Override
    public Optional<Complaint> itemComplaint(Object item) {
      return demanded.complaint(parameter, item);
    }
  }
}
