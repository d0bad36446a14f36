package io.github.enoscodegen.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A report of one device at one time: what becomes one record of a request. */
record PostedReport(String deviceKey, PumpReport report, Instant time) {

  /** The reports of one request, the same for the same seed. */
  static List<PostedReport> ofOneRequest(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            index ->
                new PostedReport(
                    "pump-" + (1000 + index),
                    PumpReport.random(random),
                    Instant.ofEpochMilli(1_767_312_000_000L + index)))
        .toList();
  }
}
