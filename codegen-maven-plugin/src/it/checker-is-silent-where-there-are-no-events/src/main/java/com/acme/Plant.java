package com.acme;

final class Plant {

  int level() {
    return Math.max(9, 5);
  }
}
