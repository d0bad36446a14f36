package com.acme;

import com.acme.events.pump.Tripped;

final class Plant {

  Tripped tripped() {
    return Tripped.builder().level(9).build();
  }
}
