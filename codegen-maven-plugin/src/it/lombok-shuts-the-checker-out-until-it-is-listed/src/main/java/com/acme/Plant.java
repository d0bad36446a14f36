package com.acme;

import com.acme.events.pump.Tripped;
import lombok.Getter;

final class Plant {

  @Getter private final Tripped tripped = Tripped.builder().level(9).build();

  Tripped again() {
    return getTripped();
  }
}
