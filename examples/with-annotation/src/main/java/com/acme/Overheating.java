package com.acme;

import com.acme.events.pump.HighTemp;

/** Tells of pumps that are too hot. */
final class Overheating {

  /** What a pump with a temperature of its bearing, in °C, has to tell. */
  static HighTemp at(double temp) {
    return HighTemp.builder()
        .temp(temp)
        .level(temp < 100 ? HighTemp.Level.WATCH : HighTemp.Level.CRITICAL)
        .stage(3) // javac refuses 9, here and now
        .build();
  }

  private Overheating() {}
}
