package io.github.enoscodegen.checker;

import static io.github.enoscodegen.checker.Snippet.unflagged;

import java.util.List;
import java.util.stream.Stream;

/** Snippets with values that may well not be null, and with catalogues that may know the event. */
final class UnflaggedUses {

  private static final List<Snippet> NULLS =
      List.of(
          setter("value", "w.note(\"x\").level(Worn.Level.LOW);"),
          setter("parameter", "w.note(s);"),
          setter("assigned local", "String n = null; if (s != null) n = s; w.note(n);"),
          setter("local assigned once", "String n = null; n = s; w.note(n);"),
          setter("local assigned in its use", "String n = null; w.note(n = s);"),
          setter("local that is compared", "String n = null; if (n != null) w.note(n);"),
          setter(
              "local that is compared in an arm", "String n = null; w.note(n == null ? \"\" : n);"),
          setter(
              "local that is asked about",
              "String n = null; if (List.of(1).contains(n)) w.note(n);"),
          setter(
              "local in a loop",
              "String n = null; for (String m : List.of(s)) { n = m; } w.note(n);"),
          setter(
              "local of that name elsewhere",
              "{ String n = null; touch(n); } { String n = s; w.note(n); }"),
          setter("local without a value", "String n; n = s; w.note(n);"),
          setter("constant condition", "w.note(true ? \"x\" : null);"),
          setter("constant condition with a local", "String n = null; w.note(false ? n : \"x\");"),
          setter("inside a call", "w.note(String.valueOf((Object) null));"),
          setter("inside a comparison", "w.note(\"\" + (s == null));"),
          setter("method that is no setter", "w.defaults(null); w.putAll(null);"),
          setter("another method", "touch((Object) null);"),
          setter("catalogue", "Object o = PumpEvents.catalogue().find(null);"),
          setter("of another class", "class L { void note(String s) {} } new L().note(null);"),
          setter("suppressed", "@SuppressWarnings(\"enos:null\") Object o = w.note(null);"),
          setter("expected to fail", "Expecting.assertThrows(Error.class, () -> w.note(null));"),
          setter(
              "expected to fail with a local",
              "String n = null; Expecting.catchThrowable(() -> w.note(n));"),
          unflagged("null: field", "String s = null; Object o = Worn.builder().note(s);"),
          unflagged(
              "null: static field", "static String s = null; Object o = Worn.builder().note(s);"),
          unflagged("null: setter without promises", "Object o = b.note(null);"));

  private static final List<Snippet> EVENTS =
      List.of(
          unflagged("event: known", "Object o = PumpEvents.catalogue().find(\"highTemp\");"),
          unflagged(
              "event: last", "Object o = PumpEvents.catalogue().find(\"primed\").orElseThrow();"),
          unflagged(
              "event: unknown text",
              "Object f(String s) { return PumpEvents.catalogue().find(s); }"),
          unflagged(
              "event: partly unknown",
              "Object f(String s) { return PumpEvents.catalogue().find(\"x\" + s); }"),
          unflagged(
              "event: catalogue that says nothing",
              "Object o = PumpEvents.anyCatalogue().find(\"wron\");"),
          unflagged("event: parameter", "Object f(EventCatalogue c) { return c.find(\"wron\"); }"),
          unflagged(
              "event: parameter assigned",
              "Object f(EventCatalogue c) { c = PumpEvents.catalogue(); return c.find(\"wron\"); }"),
          unflagged(
              "event: assigned local",
              "Object f(EventCatalogue d) { var c = PumpEvents.catalogue(); c = d; return c.find(\"wron\"); }"),
          unflagged(
              "event: local assigned later",
              """
              Object f(EventCatalogue d) {
                var c = PumpEvents.catalogue();
                for (;;) { if (c.find("wron").isPresent()) return c; c = d; }
              }"""),
          unflagged(
              "event: field",
              "EventCatalogue c = PumpEvents.catalogue(); Object o = c.find(\"wron\");"),
          unflagged(
              "event: static field",
              "static EventCatalogue c = PumpEvents.catalogue(); Object o = c.find(\"wron\");"),
          unflagged(
              "event: final field without initializer",
              "final EventCatalogue c; Use(EventCatalogue d) { c = d; c.find(\"wron\"); }"),
          unflagged(
              "event: chosen catalogue",
              "Object f(boolean c, EventCatalogue d) { return (c ? PumpEvents.catalogue() : d).find(\"wron\"); }"),
          unflagged(
              "event: field of another",
              "record R(EventCatalogue c) {} Object f(R r) { return r.c.find(\"wron\"); }"),
          unflagged("event: another find", "Object find(String s) { return this.find(\"wron\"); }"),
          unflagged(
              "event: not expected",
              "boolean o = PumpEvents.catalogue().find(\"wron\").isEmpty();"),
          unflagged(
              "event: asserted not to be there",
              """
              static Expecting assertThat(Object o) { return null; }
              Object o = assertThat(PumpEvents.catalogue().find("wron")).isEmpty();"""),
          unflagged(
              "event: asserted not to be present",
              """
              static void assertFalse(boolean b) {}
              void f() { assertFalse(PumpEvents.catalogue().find("wron").isPresent()); }"""),
          unflagged(
              "event: expected to fail",
              """
              Object o = Expecting.assertThatThrownBy(
                  () -> PumpEvents.catalogue().find("wron").orElseThrow());"""),
          unflagged(
              "event: suppressed",
              "@SuppressWarnings(\"enos:event\") Object o = PumpEvents.catalogue().find(\"wron\");"));

  static Stream<Snippet> all() {
    return Stream.of(NULLS, EVENTS).flatMap(List::stream);
  }

  private static Snippet setter(String title, String statements) {
    return unflagged(
        "null: " + title,
        """
        static void touch(Object... o) {}

        @SuppressWarnings("cast")
        void f(Worn.Builder w, String s) {
          %s
        }
        """
            .formatted(statements));
  }

  private UnflaggedUses() {}
}
