package com.acme.app;

/** Assertions of the known test libraries, as far as the checker looks at them. */
final class Expecting {

  static Expecting assertThrows(Class<?> type, Runnable code) {
    return new Expecting();
  }

  static Expecting assertThatThrownBy(Runnable code) {
    return new Expecting();
  }

  static Throwable catchThrowable(Runnable code) {
    return new IllegalStateException();
  }

  static Expecting assertThatCode(Runnable code) {
    return new Expecting();
  }

  static Expecting assertThatExceptionOfType(Class<?> type) {
    return new Expecting();
  }

  Expecting isThrownBy(Runnable code) {
    return this;
  }

  Expecting isEqualTo(Object other) {
    return this;
  }

  private Expecting() {}
}
