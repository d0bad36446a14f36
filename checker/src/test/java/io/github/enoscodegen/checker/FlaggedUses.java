package io.github.enoscodegen.checker;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Snippets that pass null to setters, or ask catalogues for events that are not there. */
final class FlaggedUses {

  private static final List<Snippet> NULLS =
      List.of(
          refused("literal", "Object o = Worn.builder().level(¦null);", "level"),
          refused("parentheses", "Object o = Worn.builder().level((¦null));", "level"),
          refused("cast", "Object o = Worn.builder().note((String) ¦null);", "note"),
          refused("of a local", "void f(Worn.Builder w) { w.level(¦null); }", "level"),
          refused(
              "of any builder", "Object f(Worn w) { return w.toBuilder().level(¦null); }", "level"),
          refused(
              "first arm",
              "Object f(Worn.Builder w, boolean c) { return w.note(c ? ¦null : \"x\"); }",
              "note"),
          refused(
              "second arm",
              "Object f(Worn.Builder w, boolean c) { return w.note(c ? \"x\" : ¦null); }",
              "note"),
          refused(
              "arm of an arm",
              "Object f(Worn.Builder w, int i) { return w.note(i > 0 ? \"x\" : i < 0 ? ¦null : \"y\"); }",
              "note"),
          refused(
              "chosen arm",
              "static final boolean C = true; Object o = Worn.builder().note(C ? ¦null : \"x\");",
              "note"),
          refused("one of many", "Object o = Worn.builder().tags(\"a\", ¦null);", "tags"),
          refused("array of many", "Object o = Worn.builder().tags((String[]) ¦null);", "tags"),
          refused(
              "struct", "Object o = Worn.builder().position((Worn.Position) ¦null);", "position"),
          refused(
              "struct's function",
              "Object o = Worn.builder().position((Consumer<Worn.Position.Builder>) ¦null);",
              "position"),
          refused(
              "number", "Object f(Worn.Builder w) { return w.stage((Integer) ¦null); }", "stage"),
          refused(
              "item of a struct",
              "Object o = Worn.builder().position(p -> p.side(¦null));",
              "side"),
          refused("local", "void f(Worn.Builder w) { String s = null; w.note(¦s); }", "note"),
          refused(
              "final local",
              "void f(Worn.Builder w) { final Worn.Level l = null; w.level(¦l); }",
              "level"),
          refused(
              "local with a cast",
              "void f(Worn.Builder w) { var s = (String) null; w.note((¦s)); }",
              "note"),
          refused(
              "local, twice",
              "void f(Worn.Builder w) { String s = null; w.note(¦s).tags(\"a\", ¦s); }",
              "note",
              "tags"),
          refused(
              "local in an arm",
              "void f(Worn.Builder w, boolean c) { String s = null; w.note(c ? ¦s : \"x\"); }",
              "note"),
          refused(
              "local in a lambda",
              "Consumer<Worn.Builder> f = w -> { String s = null; w.note(¦s); };",
              "note"));

  private static final List<Snippet> EVENTS =
      List.of(
          unknown(
              "direct",
              "Object o = PumpEvents.catalogue().find(¦\"highTmp\");",
              "highTmp",
              "highTemp"),
          unknown(
              "case",
              "Object o = PumpEvents.catalogue().find(¦\"HighTemp\");",
              "HighTemp",
              "highTemp"),
          unknown(
              "used on",
              "Object o = PumpEvents.catalogue().find(¦\"wron\").orElseThrow();",
              "wron",
              "worn"),
          unknown(
              "parentheses",
              "Object o = (PumpEvents.catalogue()).find(¦(\"wron\"));".replace("¦(", "(¦"),
              "wron",
              "worn"),
          unknown(
              "constant",
              "static final String ID = \"wron\"; Object o = PumpEvents.catalogue().find(¦ID);",
              "wron",
              "worn"),
          unknown(
              "sum",
              "static final String ID = \"wr\"; Object o = PumpEvents.catalogue().find(ID ¦+ \"on\");",
              "wron",
              "worn"),
          unknown(
              "arm",
              "Object f(boolean c) { return PumpEvents.catalogue().find(c ? \"worn\" : ¦\"wron\"); }",
              "wron",
              "worn"),
          unknown(
              "local",
              "Object f() { EventCatalogue c = PumpEvents.catalogue(); return c.find(¦\"wron\"); }",
              "wron",
              "worn"),
          unknown(
              "var",
              "Object f() { var c = PumpEvents.catalogue(); return c.find(¦\"wron\"); }",
              "wron",
              "worn"),
          unknown(
              "static final field",
              "static final EventCatalogue C = PumpEvents.catalogue(); Object o = C.find(¦\"wron\");",
              "wron",
              "worn"),
          unknown(
              "final field",
              "final EventCatalogue c = PumpEvents.catalogue(); Object o = this.c.find(¦\"wron\");",
              "wron",
              "worn"),
          unknown(
              "qualified field",
              "static final EventCatalogue C = PumpEvents.catalogue(); Object o = Use.C.find(¦\"wron\");",
              "wron",
              "worn"),
          unknown(
              "is it there",
              "boolean o = PumpEvents.catalogue().find(¦\"wron\").isPresent();",
              "wron",
              "worn"),
          unknown(
              "in a lambda",
              "Supplier<Object> s = () -> PumpEvents.catalogue().find(¦\"wron\");",
              "wron",
              "worn"),
          new Snippet(
              "event: far from all",
              "Object o = PumpEvents.catalogue().find(¦\"a\\tb\");",
              List.of(
                  "\"a\\u0009b\" is no event of model pump, which has highTemp, worn, sealReplaced,"
                      + " idle, restarted and 1 more [ENOS_EVENT]")));

  static Stream<Snippet> all() {
    return Stream.of(NULLS, EVENTS).flatMap(List::stream);
  }

  private static Snippet refused(String title, String members, String... setters) {
    return new Snippet(
        "null: " + title, members, Stream.of(setters).map(FlaggedUses::refusal).toList());
  }

  private static String refusal(String setter) {
    String what =
        setter.equals("level")
            ? " is required and must not be null"
            : " must not be null; leave the call out where there is no value";
    return setter
        + what
        + " (model pump, event worn; the call would throw a NullPointerException) [ENOS_NULL]";
  }

  private static Snippet unknown(String title, String members, String wrong, String meant) {
    String message =
        "\"%s\" is no event of model pump, did you mean \"%s\"? [ENOS_EVENT]"
            .formatted(wrong, meant);
    return new Snippet("event: " + title, members, Collections.nCopies(1, message));
  }

  private FlaggedUses() {}
}
