package com.acme;

import com.acme.events.pump.Tripped;

class PlantTest {

  Tripped tripped() {
    return Tripped.builder().level(8).build();
  }
}
