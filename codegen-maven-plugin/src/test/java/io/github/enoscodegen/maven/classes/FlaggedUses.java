package io.github.enoscodegen.maven.classes;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Calls that pass null, ask for events that are not there, or build without required values. */
final class FlaggedUses {

  private static final String MONDAY = "DayOfWeek.MONDAY";

  private static final List<Snippet> NULLS =
      List.of(
          refused("literal", "Object o = Worn.builder().¦grade(null);", "grade"),
          refused("cast", "Object o = Worn.builder().¦note((String) null);", "note"),
          refused("of a parameter", "void f(Worn.Builder w) { w.¦grade(null); }", "grade"),
          refused(
              "of any builder", "Object f(Worn w) { return w.toBuilder().¦grade(null); }", "grade"),
          refused(
              "first arm",
              "Object f(Worn.Builder w, boolean c) { return w.¦note(c ? null : \"x\"); }",
              "note"),
          refused(
              "second arm",
              "Object f(Worn.Builder w, boolean c) { return w.¦note(c ? \"x\" : null); }",
              "note"),
          refused(
              "arm in a line of its own",
              "Object f(Worn.Builder w, boolean c) {\n  return w.note(c\n  ? \"x\"\n  : ¦null);\n}",
              "note"),
          refused(
              "arm beside an unknown",
              "Object f(Worn.Builder w, String s) { return w.¦note(s == \"\" ? null : s); }",
              "note"),
          refused(
              "arm of a number",
              "Object f(Worn.Builder w, Integer i) { return w.¦stage(i > 5 ? null : i); }",
              "stage"),
          refused("number", "Object o = Worn.builder().¦stage((Integer) null);", "stage"),
          refused("one of many", "Object o = Worn.builder().¦tags(\"a\", null);", "tags"),
          refused("array of many", "Object o = Worn.builder().¦tags((String[]) null);", "tags"),
          refused(
              "collection", "Object o = Worn.builder().¦tags((Collection<String>) null);", "tags"),
          refused(
              "struct", "Object o = Worn.builder().¦position((Worn.Position) null);", "position"),
          refused(
              "struct's function",
              "Object o = Worn.builder().¦position((Consumer<Worn.Position.Builder>) null);",
              "position"),
          refused(
              "item of a struct",
              "Object o = Worn.builder().position(p -> p.¦side(null));",
              "side"),
          refused("local", "void f(Worn.Builder w) { String s = null; w.¦note(s); }", "note"),
          refused(
              "local, twice",
              "void f(Worn.Builder w) { String s = null; w.¦note(s).¦tags(\"a\", s); }",
              "note",
              "tags"),
          refused(
              "local in an arm",
              "void f(Worn.Builder w, boolean c) { String s = null; w.¦note(c ? s : \"x\"); }",
              "note"),
          refused(
              "local with a cast",
              "void f(Worn.Builder w) { Object s = null; w.¦note((String) s); }",
              "note"),
          refused(
              "local in a loop",
              "void f(Worn.Builder w) { String s = null; for (;;) w.¦note(s); }",
              "note"));

  private static final List<Snippet> EVENTS =
      List.of(
          unknown("direct", "Object o = ValveEvents.catalogue().¦find(\"wron\");"),
          unknown("used on", "Object o = ValveEvents.catalogue().¦find(\"wron\").orElseThrow();"),
          unknown(
              "constant",
              "static final String C = \"wr\"; Object o = ValveEvents.catalogue().¦find(C + \"on\");"),
          unknown(
              "arm",
              "Object f(boolean c) { return ValveEvents.catalogue().¦find(c ? \"worn\" : \"wron\"); }"),
          unknown(
              "local", "Object f() { var c = ValveEvents.catalogue(); return c.¦find(\"wron\"); }"),
          unknown(
              "static field",
              "static final EventCatalogue C = ValveEvents.catalogue(); Object o = C.¦find(\"wron\");"),
          unknown(
              "field",
              "final EventCatalogue c = ValveEvents.catalogue(); Object o = c.¦find(\"wron\");"),
          unknown(
              "is it there", "boolean o = ValveEvents.catalogue().¦find(\"wron\").isPresent();"),
          unknown(
              "decides",
              "int f() { return ValveEvents.catalogue().¦find(\"wron\").isPresent() ? 1 : 2; }"),
          unknown(
              "beside an assertion",
              "void f() { Expecting.assertThatCode(null); ValveEvents.catalogue().¦find(\"wron\").get(); }"),
          unknown(
              "what is asserted on",
              "void f() { Object o = Expecting.wrapped(null); ValveEvents.catalogue().¦find(\"wron\").ifPresent(x -> {}); }"),
          unknown(
              "in a lambda", "Supplier<Object> s = () -> ValveEvents.catalogue().¦find(\"wron\");"),
          new Snippet(
              "event: far from all",
              "Object o = ValveEvents.catalogue().¦find(\"idle\");",
              List.of("\"idle\" is no event of model valve, which has leak, worn [ENOS_EVENT]")));

  private static final List<Snippet> BUILDS =
      List.of(
          missing("all", "Object o = Worn.builder().¦build();", "temp and grade are"),
          missing("second", "Object o = Worn.builder().temp(1).¦build();", "grade is"),
          missing("first", "Object o = Worn.builder().grade(DAY).note(\"\").¦build();", "temp is"),
          missing(
              "in lines of its own",
              "Object f() {\n  return Worn.builder()\n      .stage(1)\n      .temp(2)\n      .¦build();\n}",
              "grade is"),
          missing(
              "with decisions in arguments",
              "Object f(boolean c) { return Worn.builder().temp(c ? 1 : 2).note(c ? \"\" : \"x\").¦build(); }",
              "grade is"),
          missing(
              "many values",
              "Object o = Worn.builder().grade(DAY).tags(\"a\", \"b\").codes(1, 2).tags(List.of()).¦build();",
              "temp is"),
          missing(
              "with a struct",
              "Object o = Worn.builder().temp(1).position(Worn.Position.builder().x(1).build()).¦build();",
              "grade is"),
          missing(
              "with a function",
              "Object o = Worn.builder().temp(1).position(p -> p.x(1)).¦build();",
              "grade is"),
          missing(
              "in a loop",
              "void f(int n) { for (int i = 0; i < n; i++) Worn.builder().temp(i).¦build(); }",
              "grade is"),
          missing(
              "within another",
              "Object o = Worn.builder().temp(1).grade(DAY).position(Worn.Position.builder().¦build()).build();",
              "x is"),
          missing(
              "lambda", "Supplier<Object> s = () -> Worn.builder().temp(1).¦build();", "grade is"),
          missing(
              "twice the same", "Object o = Worn.builder().temp(1).temp(2).¦build();", "grade is"));

  /** Certain as well, but nothing that the plugin looks at. */
  static final List<Snippet> ONLY_IN_CLASSES =
      List.of(
          refused(
              "result of a switch",
              "Object f(Worn.Builder w, int i) { return w.¦note(switch (i) { case 1 -> null; default -> \"\"; }); }",
              "note"),
          refused(
              "in an array",
              "Object f(boolean c) { return Worn.builder().¦tags(new String[] {c ? null : \"\"}); }",
              "tags"),
          refused(
              "assigned later",
              "void f(Worn.Builder w, String s) { s = null; w.¦note(s); }",
              "note"),
          unknown(
              "assigned catalogue",
              "Object f(EventCatalogue c) { c = ValveEvents.catalogue(); return c.¦find(\"wron\"); }"));

  static Stream<Snippet> all() {
    return Stream.of(NULLS, EVENTS, BUILDS, ONLY_IN_CLASSES).flatMap(List::stream);
  }

  private static Snippet refused(String title, String members, String... setters) {
    return new Snippet(
        "null: " + title, members, Stream.of(setters).map(FlaggedUses::refusal).toList());
  }

  private static String refusal(String setter) {
    String what =
        setter.equals("grade")
            ? " is required and must not be null"
            : " must not be null; leave the call out where there is no value";
    return setter
        + what
        + " (model valve, event worn; the call would throw a NullPointerException) [ENOS_NULL]";
  }

  private static Snippet unknown(String title, String members) {
    String message = "\"wron\" is no event of model valve, did you mean \"worn\"? [ENOS_EVENT]";
    return new Snippet("event: " + title, members, Collections.nCopies(1, message));
  }

  private static Snippet missing(String title, String members, String what) {
    return new Snippet(
        "build: " + title,
        members.replace("DAY", MONDAY),
        List.of(
            what
                + " required but not set before build()"
                + " (model valve, event worn; EnOS would answer 1204) [ENOS_REQUIRED]"));
  }

  private FlaggedUses() {}
}
