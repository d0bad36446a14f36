package io.github.enoscodegen.checker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Snippets that build an event without a required value, whichever way they go. */
final class FlaggedBuilds {

  private static final String BOTH = "temp and level are";
  private static final String TEMP = "temp is";
  private static final String LEVEL = "level is";

  private static final List<Snippet> CHAINS =
      List.of(
          missing("nothing", "Object o = Worn.builder()¦.build();", BOTH),
          missing("one of two", "Object o = Worn.builder().temp(1)¦.build();", LEVEL),
          missing("the other", "Object o = Worn.builder().level(Worn.Level.LOW)¦.build();", TEMP),
          missing(
              "only optional", "Object o = Worn.builder().note(\"x\").stage(1)¦.build();", BOTH),
          missing(
              "between", "Object o = Worn.builder().note(\"\").temp(1).tags()¦.build();", LEVEL),
          missing("parentheses", "Object o = ((Worn.builder()).temp(1))¦.build();", LEVEL),
          missing("cast", "Object o = ((Worn.Builder) Worn.builder().temp(1))¦.build();", LEVEL),
          missing("qualified", "Object o = com.acme.pump.Worn.builder()¦.build();", BOTH),
          missing("statement", "void f() { Worn.builder().temp(1)¦.build(); }", LEVEL),
          missing("argument", "Object o = List.of(Worn.builder().temp(1)¦.build());", LEVEL),
          missing("returned", "Worn f() { return Worn.builder().temp(1)¦.build(); }", LEVEL),
          missing("used on", "String s = Worn.builder().temp(1)¦.build().toString();", LEVEL),
          missing(
              "line by line",
              "Object o =\n    Worn.builder()\n        .temp(1)\n        ¦.build();",
              LEVEL),
          missing("struct alone", "Object o = Worn.Position.builder().x(1)¦.build();", "y is"),
          missing(
              "chosen of two",
              """
              Object f(boolean c) {
                return (c ? Worn.builder().temp(1) : Worn.builder().note(""))¦.build();
              }""",
              LEVEL),
          missing(
              "a builder within another",
              "Object o = Worn.builder().temp(1).position(Worn.Position.builder().y(2)¦.build())"
                  + "¦.build();",
              "x is",
              LEVEL),
          missing(
              "values that branch",
              """
              Object f(int i) {
                return Worn.builder().temp(i > 0 ? 1 : 2).stage(
                    switch (i) { case 1 -> 2; default -> { yield 3; } })¦.build();
              }""",
              LEVEL),
          missing(
              "another method of that name",
              """
              static Worn.Builder builder() { return Worn.builder(); }
              Object o = Worn.builder().temp(1)¦.build();""",
              LEVEL));

  private static final List<Snippet> PLACES =
      List.of(
          missing("constructor", "Use() { Worn.builder().temp(1)¦.build(); }", LEVEL),
          missing("initializer", "{ Worn.builder().temp(1)¦.build(); }", LEVEL),
          missing("static initializer", "static { Worn.builder().temp(1)¦.build(); }", LEVEL),
          missing("lambda", "Supplier<Worn> s = () -> Worn.builder().temp(1)¦.build();", LEVEL),
          missing(
              "block lambda",
              """
              Supplier<Worn> s = () -> {
                Worn.Builder w = Worn.builder();
                w.temp(1);
                return w¦.build();
              };""",
              LEVEL),
          missing(
              "lambda in a method",
              "void f() { Runnable r = () -> { var w = Worn.builder(); w¦.build(); }; }",
              BOTH),
          missing(
              "anonymous class",
              "Object o = new Object() { Object p = Worn.builder().temp(1)¦.build(); };",
              LEVEL),
          missing(
              "method of an anonymous class",
              """
              Object o = new Object() {
                Object f() { var w = Worn.builder(); return w¦.build(); }
              };""",
              BOTH),
          missing(
              "local class",
              "void f() { class L { Object o = Worn.builder().temp(1)¦.build(); } }",
              LEVEL),
          missing("record", "record R(int i) { R { Worn.builder().temp(i)¦.build(); } }", LEVEL),
          missing("enum constant", "enum E { A(Worn.builder()¦.build()); E(Object o) {} }", BOTH),
          missing(
              "interface",
              "interface I { default Object f() { return Worn.builder()¦.build(); } }",
              BOTH),
          missing(
              "second type of the file",
              "}\n\nclass UseToo {\n  Object o = Worn.builder()¦.build();",
              BOTH));

  private static final List<Snippet> LOCALS =
      List.of(
          local("declared", "Worn.Builder w = Worn.builder(); w.temp(1); w¦.build();", LEVEL),
          local("var", "var w = Worn.builder().temp(1); w.note(\"\"); w¦.build();", LEVEL),
          local("final", "final Worn.Builder w = Worn.builder(); w.temp(1)¦.build();", LEVEL),
          local(
              "in chains",
              "var w = Worn.builder(); w.temp(1).note(\"\"); w.tags()¦.build();",
              LEVEL),
          local("assigned to itself", "var w = Worn.builder(); w = w.temp(1); w¦.build();", LEVEL),
          local("in parentheses", "var w = Worn.builder(); (w).temp(1); ((w))¦.build();", LEVEL),
          local("later", "Worn.Builder w; w = Worn.builder(); w.temp(1); w¦.build();", LEVEL),
          local("null at first", "Worn.Builder w = null; w = Worn.builder(); w¦.build();", BOTH),
          local(
              "reused",
              """
              var w = Worn.builder().temp(1).level(Worn.Level.LOW); w.build();
                w = Worn.builder().temp(1); w¦.build();""",
              LEVEL),
          local(
              "built twice",
              "var w = Worn.builder(); w.temp(1)¦.build(); w.level(Worn.Level.LOW).build();",
              LEVEL),
          local(
              "built too early",
              "var w = Worn.builder().temp(1); w¦.build(); w.level(Worn.Level.LOW);",
              LEVEL),
          local("compared", "var w = Worn.builder(); if (w != null) w.temp(1); w¦.build();", LEVEL),
          local(
              "as parameter", "}\nvoid g(Worn.Builder w) { w = Worn.builder(); w¦.build();", BOTH),
          local(
              "given away after",
              "var w = Worn.builder().temp(1); w¦.build(); System.out.println(w);",
              LEVEL),
          local(
              "two of them",
              """
              var w = Worn.builder().temp(1); var v = Worn.builder(); v.level(Worn.Level.LOW);
                w¦.build(); v¦.build();""",
              LEVEL,
              TEMP));

  private static final List<Snippet> BRANCHES =
      List.of(
          local("if", "var w = Worn.builder(); if (i > 0) w.temp(1); w¦.build();", LEVEL),
          local(
              "if and else",
              """
              Worn.Builder w;
                if (i > 0) { w = Worn.builder().temp(1); } else { w = Worn.builder(); }
                w¦.build();""",
              LEVEL),
          local(
              "early return",
              """
              var w = Worn.builder().temp(1);
                if (i > 0) { w.level(Worn.Level.LOW).build(); return; }
                w¦.build();""",
              LEVEL),
          local(
              "early throw",
              """
              var w = Worn.builder().temp(1);
                if (i > 0) { throw new Error("" + w.level(Worn.Level.LOW).build()); }
                w¦.build();""",
              LEVEL),
          local(
              "for",
              "var w = Worn.builder(); for (int k = 0; k < i; k++) w.temp(k); w¦.build();",
              LEVEL),
          local("for each", "for (int k : new int[3]) { Worn.builder().temp(k)¦.build(); }", LEVEL),
          local(
              "fresh in each turn",
              """
              while (i-- > 0) {
                  var w = Worn.builder(); w.temp(i); w¦.build();
                  w.level(Worn.Level.LOW).build();
                }""",
              LEVEL),
          local(
              "do",
              "var w = Worn.builder(); do { w.note(\"\"); } while (i-- > 0); w¦.build();",
              BOTH),
          local(
              "switch",
              """
              var w = Worn.builder();
                switch (i) { case 1: w.temp(1); break; case 2: w.note(""); default: }
                w¦.build();""",
              LEVEL),
          local(
              "switch with arrows",
              """
              var w = Worn.builder();
                switch (i) { case 1 -> w.temp(1); case 2 -> { w.note(""); } default -> {} }
                w¦.build();""",
              LEVEL),
          local(
              "one case of a switch",
              """
              var w = Worn.builder().temp(1);
                switch (i) {
                  case 1: w.level(Worn.Level.LOW).build(); break;
                  default: w¦.build();
                }""",
              LEVEL),
          local(
              "try and catch",
              """
              var w = Worn.builder();
                try { w.temp(Double.parseDouble("1")); } catch (RuntimeException e) { w.temp(0); }
                w¦.build();""",
              LEVEL),
          local(
              "in a catch",
              """
              var w = Worn.builder();
                try { w.temp(1); } catch (RuntimeException e) { w¦.build(); }""",
              LEVEL),
          local(
              "in a finally",
              "var w = Worn.builder(); try { w.temp(1); } finally { w¦.build(); }",
              LEVEL),
          local(
              "labelled break",
              """
              var w = Worn.builder();
                out: while (i > 0) { while (i > 1) { w.temp(1); break out; } }
                w¦.build();""",
              LEVEL),
          local(
              "conditional",
              """
              var w = Worn.builder(); Object o = i > 0 ? w.temp(1) : null;
                Worn.builder().temp(i > 0 ? 1 : 2)¦.build();""",
              LEVEL),
          local(
              "synchronized", "synchronized (this) { var w = Worn.builder(); w¦.build(); }", BOTH));

  private static final List<Snippet> STRUCTS =
      List.of(
          missing(
              "expression",
              "Object o = full().temp(1).position(p -> p.x(1)).build();\n"
                  + "static Worn.Builder full() { return Worn.builder(); }\n"
                  + "Object q = "
                  + full(".position(p -> p.x(1))")
                  + "¦.build();",
              "position.y is"),
          missing(
              "both items",
              "Object o = " + full(".position(p -> p.side(\"left\"))") + "¦.build();",
              "position.x and position.y are"),
          missing(
              "block",
              "Object o = " + full(".position(p -> { p.x(1); p.side(\"\"); })") + "¦.build();",
              "position.y is"),
          missing(
              "empty block",
              "Object o = Idle.builder().at(p -> {})¦.build();",
              "at.x and at.y are"),
          missing(
              "typed parameter",
              "Object o = Idle.builder().at((Worn.Position.Builder p) -> p.y(1))¦.build();",
              "at.x is"),
          missing(
              "branches",
              """
              Object f(int i) {
                return Idle.builder().at(p -> {
                  if (i > 0) { p.x(1); return; }
                  p.x(2);
                })¦.build();
              }""",
              "at.y is"),
          missing(
              "beside an event's value",
              "Object o = Worn.builder().temp(1).position(p -> p.y(1))¦.build();",
              "level and position.x are"),
          missing("required struct", "Object o = Idle.builder()¦.build();", "at is"),
          missing(
              "replaced by a worse one",
              "Object o = Idle.builder().at(p -> p.x(1).y(1)).at(p -> p.x(1))¦.build();",
              "at.y is"),
          missing(
              "on every path",
              """
              Object f(boolean c) {
                var w = Idle.builder();
                if (c) { w.at(p -> p.x(1)); } else { w.at(p -> {}); }
                return w¦.build();
              }""",
              "at.y is"),
          missing(
              "built within",
              "Object o = Idle.builder().at(p -> { p.x(1)¦.build(); p.y(2); }).build();",
              "y is"),
          missing(
              "in parentheses",
              "Object o = Idle.builder().at((p -> p.x(1)))¦.build();",
              "at.y is"));

  static Stream<Snippet> all() {
    return Stream.of(CHAINS, PLACES, LOCALS, BRANCHES, STRUCTS).flatMap(List::stream);
  }

  private static String full(String more) {
    return "Worn.builder().temp(1).level(Worn.Level.LOW)" + more;
  }

  private static Snippet local(String title, String body, String... subjects) {
    return missing("local: " + title, "void f(int i) {\n  " + body + "\n}", subjects);
  }

  /** The subject of each message, with its verb. */
  private static Snippet missing(String title, String members, String... subjects) {
    List<String> messages = Arrays.stream(subjects).map(s -> message(s, members)).toList();
    return new Snippet("missing: " + title, members, messages);
  }

  private static String message(String subject, String members) {
    return "%s required but not set before build() (model pump, event %s; EnOS would answer 1204) [ENOS_REQUIRED]"
        .formatted(subject, members.contains("Idle") && !subject.equals("y is") ? "idle" : "worn");
  }

  private FlaggedBuilds() {}
}
