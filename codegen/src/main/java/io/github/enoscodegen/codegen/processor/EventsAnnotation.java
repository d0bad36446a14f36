package io.github.enoscodegen.codegen.processor;

import io.github.enoscodegen.codegen.CodegenRequest;
import io.github.enoscodegen.codegen.diagnostic.DiagnosticPolicy;
import io.github.enoscodegen.codegen.diagnostic.Suppression;
import io.github.enoscodegen.codegen.model.LengthUnit;
import io.github.enoscodegen.codegen.plan.EventFilter;
import io.github.enoscodegen.codegen.plan.NameMapping;
import io.github.enoscodegen.codegen.plan.PlanOptions;
import io.github.enoscodegen.codegen.read.ModelFile;
import io.github.enoscodegen.codegen.read.ReadOptions;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A {@code ThingModelEvents} in somebody's source.
 *
 * @param element the package or type it stands on
 * @param mirror the annotation
 * @param members what it states
 * @param packageName the package it stands on or in; empty for the unnamed one
 */
record EventsAnnotation(
    Element element, AnnotationMirror mirror, AnnotationMembers members, String packageName) {

  static final String NAME = "io.github.enoscodegen.ThingModelEvents";

  /** The one on an element that has one. */
  static EventsAnnotation of(Element element, Elements elements) {
    AnnotationMirror mirror =
        element.getAnnotationMirrors().stream()
            .filter(EventsAnnotation::isOurs)
            .findFirst()
            .orElseThrow();
    String packageName = elements.getPackageOf(element).getQualifiedName().toString();
    return new EventsAnnotation(
        element, mirror, AnnotationMembers.of(mirror, elements), packageName);
  }

  private static boolean isOurs(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(NAME);
  }

  /** The names of model files, each where it stands. */
  List<AnnotationValue> models() {
    return members.items("value");
  }

  /** What it asks the engine to do. */
  CodegenRequest request(List<ModelFile> files) {
    return new CodegenRequest(files, readOptions(), planOptions(), policy());
  }

  private ReadOptions readOptions() {
    return new ReadOptions(LengthUnit.valueOf(members.text("maxLengthUnit")));
  }

  private PlanOptions planOptions() {
    String chosen = members.text("basePackage");
    return new PlanOptions(
        chosen.isEmpty() ? packageName : chosen,
        members.text("locale"),
        members.annotations("names").map(EventsAnnotation::name).toList(),
        new EventFilter(members.texts("includeEvents"), members.texts("excludeEvents")));
  }

  private DiagnosticPolicy policy() {
    return new DiagnosticPolicy(
        Boolean.parseBoolean(members.text("warningsAsErrors")),
        members.annotations("suppressions").map(EventsAnnotation::suppression).toList());
  }

  private static NameMapping name(AnnotationMembers name) {
    return new NameMapping(name.text("model"), name.text("of"), name.text("as"));
  }

  private static Suppression suppression(AnnotationMembers suppression) {
    return new Suppression(
        suppression.text("rule"), suppression.text("within"), suppression.text("reason"));
  }

  /** Where it stands, such as {@code package com.acme}. */
  @Override
  public String toString() {
    String kind = element.getKind().name().toLowerCase(Locale.ROOT);
    return element instanceof QualifiedNameable named
        ? kind + " " + named.getQualifiedName()
        : kind;
  }
}
