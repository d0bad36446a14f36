package com.acme.app;

/** Assertions named like those of the test libraries. */
public final class Expecting {

  private Expecting() {}

  public static Expecting assertThrows(Class<?> type, Runnable code) {
    return new Expecting();
  }

  public static Expecting assertThatThrownBy(Runnable code, String text, Object... arguments) {
    return new Expecting();
  }

  public static Object catchThrowable(Object code) {
    return code;
  }

  public static Expecting assertThatCode(Runnable code) {
    return new Expecting();
  }

  public static Runnable wrapped(Runnable code) {
    return code;
  }

  public Expecting isThrownBy(Runnable code) {
    return this;
  }

  public Expecting isEqualTo(Object other) {
    return this;
  }
}
