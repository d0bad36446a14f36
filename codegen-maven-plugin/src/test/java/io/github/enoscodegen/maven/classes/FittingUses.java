package io.github.enoscodegen.maven.classes;

import static io.github.enoscodegen.maven.classes.Snippet.fits;

import java.util.List;
import java.util.stream.Stream;

/** Uses of generated code of which nothing may be said. */
final class FittingUses {

  private static final List<Snippet> NULLS =
      List.of(
          setter("value", "w.note(\"x\").grade(DayOfWeek.MONDAY).tags(\"a\", \"b\");"),
          setter("parameter", "w.note(s).tags(s, s);"),
          setter("assigned local", "String n = null; if (s != null) n = s; w.note(n);"),
          setter("local assigned once", "String n = null; n = s; w.note(n);"),
          setter("local assigned in its use", "String n = null; w.note(n = s);"),
          setter("local that is compared", "String n = null; if (n != null) w.note(n);"),
          setter("local compared in an arm", "String n = null; w.note(n == null ? \"\" : n);"),
          setter("local asked about", "String n = null; if (List.of(1).contains(n)) w.note(n);"),
          setter("local that is passed on", "String n = null; touch(n); w.note(n);"),
          setter(
              "local in a loop", "String n = null; for (String m : List.of(s)) n = m; w.note(n);"),
          setter(
              "local set again at the end of a loop",
              "String n = null; for (String m : List.of(s)) { if (m != s) w.note(n); n = m; }"),
          setter("local in a try", "String n = null; try { n = s.trim(); } finally { w.note(n); }"),
          setter(
              "local of a catch",
              "String n = null; try { n = s.trim(); } catch (Error e) { w.note(n); }"),
          setter("item set again", "String[] n = {null}; n[0] = s; w.tags(n);"),
          setter("array given away", "String[] n = {null}; touch((Object) n); w.tags(n);"),
          setter("array that others hold", "String[] n; w.tags(n = new String[] {null});"),
          setter("array without values", "w.tags(new String[0]);"),
          setter("constant condition", "w.note(true ? \"x\" : null);"),
          setter("condition in a local", "boolean c = false; w.note(c ? null : \"x\");"),
          setter("inside a call", "w.note(String.valueOf((Object) null));"),
          setter("inside a concatenation", "w.note(\"\" + null);"),
          setter("inside a comparison", "w.note(\"\" + (s == null));"),
          setter("method that is no setter", "w.defaults(null); w.putAll(null);"),
          setter("another method", "touch((Object) null); this.note(null);"),
          setter("catalogue", "ValveEvents.catalogue().find(null);"),
          setter("expected to fail", "Expecting.assertThrows(Error.class, () -> w.note(null));"),
          setter(
              "expected to fail with a local",
              "String n = null; Expecting.assertThrows(Error.class, () -> w.note(n));"),
          fits("null: field", "String s = null; Object o = Worn.builder().note(s);"),
          fits("null: setter without promises", "Object o = b.note(null);"));

  private static final List<Snippet> EVENTS =
      List.of(
          fits("event: known", "Object o = ValveEvents.catalogue().find(\"worn\").orElseThrow();"),
          event("unknown text", "Object f(String s) { return ValveEvents.catalogue().find(s); }"),
          event(
              "partly unknown",
              "Object f(String s) { return ValveEvents.catalogue().find(\"x\" + s); }"),
          event(
              "one of two",
              "Object f(boolean d) { String s = \"wron\"; if (d) s = \"worn\"; return ValveEvents.catalogue().find(s); }"),
          event("any catalogue", "Object o = ValveEvents.anyCatalogue().find(\"wron\");"),
          event("parameter", "Object f(EventCatalogue c) { return c.find(\"wron\"); }"),
          event(
              "assigned local",
              "Object f(EventCatalogue d) { var c = ValveEvents.catalogue(); c = d; return c.find(\"wron\"); }"),
          event(
              "local assigned later",
              "Object f(EventCatalogue d) { var c = ValveEvents.catalogue(); for (;;) { if (c.find(\"wron\").isPresent()) return c; c = d; } }"),
          event(
              "field", "EventCatalogue c = ValveEvents.catalogue(); Object o = c.find(\"wron\");"),
          event(
              "final field of a parameter",
              "final EventCatalogue c; Use(EventCatalogue d) { c = d; c.find(\"wron\"); }"),
          event(
              "final field of itself",
              "static final EventCatalogue C = Use.C; Object o = C.find(\"wron\");"),
          event(
              "chosen catalogue",
              "Object f(boolean c, EventCatalogue d) { return (c ? ValveEvents.catalogue() : d).find(\"wron\"); }"),
          event(
              "field of another",
              "record R(EventCatalogue c) {} Object f(R r) { return r.c.find(\"wron\"); }"),
          event("another find", "Object find(String s) { return this.find(\"wron\"); }"),
          event("not expected", "boolean o = ValveEvents.catalogue().find(\"wron\").isEmpty();"),
          event("asserted not to be there", "Object o = assertThat(FOUND);"),
          event("asserted not to be present", "{ assertFalse(FOUND.isPresent()); }"),
          event("asserted to be present or not", "{ assertFalse(!FOUND.isPresent()); }"),
          event(
              "asserted with others", "void f(int i) { assertFalse(i > 0 && FOUND.isPresent()); }"),
          event("asserted to be null", "{ assertFalse(FOUND.orElse(null) != null); }"),
          event(
              "asserted within an object",
              "{ assertThat(new ArrayList<>(FOUND.stream().toList())); }"),
          event("asserted within an array", "{ assertThat(new Object[] {FOUND}); }"),
          event("asserted in a lambda", "{ assertThat((Supplier<Object>) () -> FOUND); }"),
          event(
              "expected to fail",
              "Object o = Expecting.assertThatThrownBy(() -> FOUND.orElseThrow(), \"\");"),
          event(
              "caught",
              "Object o = Expecting.catchThrowable((Runnable) () -> FOUND.orElseThrow());"));

  private static final List<Snippet> BUILDS =
      List.of(
          build("all set", "Worn.builder().temp(1).grade(DAY).build();"),
          build("in another order", "Worn.builder().grade(DAY).stage(1).temp(1).build();"),
          build("set by nobody knows whom", "Worn.builder().temp(1).defaults(\"x\").build();"),
          build("set by a map", "Worn.builder().temp(1).putAll(Map.of(\"grade\", 1)).build();"),
          build("no setter", "Worn.builder().temp(1).note().build();"),
          build("of an event", "w.toBuilder().build();"),
          build("of a parameter", "c.temp(1).build();"),
          build("of another factory", "Worn.builder(1).build(); Worn.Other.builder().build();"),
          build("another build", "Worn.builder().build(1);"),
          build("in a variable", "var d = Worn.builder(); d.temp(1).grade(DAY); d.build();"),
          build(
              "in a variable in the chain",
              "Worn.Builder d; (d = Worn.builder()).temp(f(d)).build();"),
          build(
              "in a variable behind setters",
              "Worn.Builder d; (d = Worn.builder().temp(1)).note(g(d)).build();"),
          build("in a field in the chain", "(e = Worn.builder()).temp(f(e)).build();"),
          build("one of two", "(n > 1 ? Worn.builder().temp(1).grade(DAY) : c).build();"),
          build("given back by others", "h(Worn.builder()).temp(1).build();"),
          build(
              "never reached",
              "boolean d = false; if (d) return; Worn.builder().temp(1).grade(DAY).build();"),
          build(
              "expected to fail",
              "Expecting.assertThrows(Error.class, () -> Worn.builder().build());"),
          build("setters alone", "Worn.builder().temp(1);"),
          fits(
              "build: of another class",
              "static class L { static L builder() { return null; } L build() { return this; } } Object o = L.builder().build();"));

  /** The plugin reports these. */
  static final List<Snippet> ONLY_IN_SOURCES =
      List.of(
          setter("local in a lambda", "String n = null; Runnable r = () -> w.note(n);"),
          build("variable without setters", "var d = Worn.builder(); d.build();"),
          build("variable", "var d = Worn.builder(); d.temp(1); d.build();"),
          build(
              "incomplete on both ways",
              "(n > 1 ? Worn.builder().temp(1) : Worn.builder()).build();"),
          build("item of a struct", "Worn.builder().temp(1).grade(DAY).position(p -> {}).build();"),
          event(
              "decides beside an assertion",
              "{ assertThat(1); if (FOUND.isPresent()) assertFalse(true); }"));

  static Stream<Snippet> all() {
    return Stream.of(NULLS, EVENTS, BUILDS, ONLY_IN_SOURCES).flatMap(List::stream);
  }

  private static Snippet setter(String title, String statements) {
    return fits(
        "null: " + title,
        """
        static void touch(Object... o) {}
        void note(String s) {}
        void f(Worn.Builder w, String s) {
          %s
        }
        """
            .formatted(statements));
  }

  private static Snippet event(String title, String members) {
    return fits(
        "event: " + title,
        """
        static Object assertThat(Object o) { return o; }
        static void assertFalse(boolean b) {}
        """
            + members.replace("FOUND", "ValveEvents.catalogue().find(\"wron\")"));
  }

  private static Snippet build(String title, String statements) {
    return fits(
        "build: " + title,
        """
        Worn.Builder e;
        int f(Worn.Builder d) { d.grade(DAY); return 1; }
        String g(Worn.Builder d) { d.grade(DAY); return ""; }
        Worn.Builder h(Worn.Builder d) { return d.grade(DAY); }
        void f(Worn w, Worn.Builder c, int n) {
          %s
        }
        """
            .formatted(statements)
            .replace("DAY", "DayOfWeek.MONDAY"));
  }

  private FittingUses() {}
}
