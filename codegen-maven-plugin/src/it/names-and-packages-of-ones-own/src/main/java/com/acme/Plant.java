package com.acme;

import com.acme.events.main_pump.Tripped;

final class Plant {

  Tripped tripped() {
    return Tripped.builder().reason("dry run").build();
  }
}
