package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.events.pump.Tripped;
import org.junit.jupiter.api.Test;

class PlantTest {

  @Test
  void refusesSix() {
    assertThrows(RuntimeException.class, () -> Tripped.builder().level(6).build());
  }

  @Test
  void takesFive() {
    assertEquals(5, Tripped.builder().level(9).build().level());
  }
}
