package com.acme;

import com.acme.events.pump.HighTemp;
import com.acme.events.pump.PumpEvents;
import com.acme.events.pump.Restarted;
import com.acme.events.pump.SealReplaced;
import io.github.enoscodegen.FileUri;
import io.github.enoscodegen.InvalidEventException;
import io.github.enoscodegen.ThingEvent;
import io.github.enoscodegen.publish.EventPublisher;
import io.github.enoscodegen.publish.IntegrationChannel;
import io.github.enoscodegen.testkit.EnosHub;
import io.github.enoscodegen.testkit.Exchange;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;

/**
 * From a thing model to acknowledged events, and how wrong data is stopped on the way.
 *
 * <p>The classes of {@code com.acme.events.pump} are generated from {@code src/main/enos/pump.json}.
 */
public final class Quickstart {

  private static final String PRODUCT_KEY = "pumps";
  private static final String PRODUCT_SECRET = "not-a-real-secret";

  private final PrintStream out;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  Quickstart(PrintStream out) {
    this.out = out;
  }

  /** Runs the example. */
  public static void main(String[] arguments) throws Exception {
    new Quickstart(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
  }

  void run() throws Exception {
    Tally tally = new Tally(out);
    try (EnosHub hub = hub();
        EventPublisher publisher = publisher(hub)) {
      out.println("A hub that behaves like EnOS listens at " + hub.broker());
      out.println(PumpEvents.catalogue());
      postTypedEvents(publisher, tally);
      refusedByJavac();
      refusedByTheBuilder();
      refusedByThePlatform(publisher, tally);
    }
    out.println();
    out.println(tally.summary());
  }

  private EnosHub hub() throws Exception {
    return EnosHub.builder()
        .product(PRODUCT_KEY, PRODUCT_SECRET, Path.of("src/main/enos/pump.json"))
        .device(PRODUCT_KEY, "pump-1")
        .device(PRODUCT_KEY, "pump-2")
        .onExchange(this::print)
        .start();
  }

  private static EventPublisher publisher(EnosHub hub) {
    return EventPublisher.builder()
        .broker(hub.broker())
        .channel(IntegrationChannel.ofProduct(PRODUCT_KEY, PRODUCT_SECRET))
        .build();
  }

  private void postTypedEvents(EventPublisher publisher, Tally tally) {
    heading("Typed events of two devices");
    HighTemp highTemp =
        HighTemp.builder()
            .temp(98.5) // DOUBLE, -40 to 150
            .level(HighTemp.Level.CRITICAL) // ENUM
            .stage(3) // INT, 0 to 5
            .note("bearing 3") // STRING, maxLength 64
            .position(p -> p.x(120).y(-3).side(HighTemp.Position.Side._2)) // STRUCT
            .codes(4, 8, 15) // ARRAY of INT
            .at(now) // TIMESTAMP
            .build();
    SealReplaced sealReplaced =
        SealReplaced.builder()
            .on(LocalDate.of(2026, 1, 31)) // DATE
            .byHand(true) // BOOL
            .torque(42.5f) // FLOAT
            .report(FileUri.of("enos-connect://8f1c.pdf")) // FILE
            .parts("ring", "gasket")
            .build();
    tally.awaitAll(
        List.of(
            publisher.post("pump-1", highTemp, now),
            publisher.post("pump-2", sealReplaced, now),
            publisher.post("pump-2", Restarted.builder().build(), now)));
  }

  private void refusedByJavac() {
    heading("Wrong data, stopped by javac");
    out.println("HighTemp.builder().stage(9) does not compile: see ConstantsAreCheckedTest.");
  }

  @SuppressWarnings("enos:required") // javac, too, sees that level and y are never set
  private void refusedByTheBuilder() {
    heading("Wrong data, stopped by build()");
    Properties row = new Properties(); // as a device reported it: known only at run time
    row.setProperty("temp", "151.25");
    row.setProperty("note", "x".repeat(65));
    row.setProperty("x", "-1");
    try {
      HighTemp.builder()
          .temp(Double.parseDouble(row.getProperty("temp")))
          .note(row.getProperty("note"))
          .position(p -> p.x(Integer.parseInt(row.getProperty("x"))))
          .build();
    } catch (InvalidEventException e) {
      out.println(e.getMessage());
    }
  }

  private void refusedByThePlatform(EventPublisher publisher, Tally tally) {
    heading("Wrong data, forced past the validators: the platform answers 1204");
    tally.awaitAll(List.of(publisher.post("pump-1", new ForgedHighTemp(9), now)));

    heading("A device that nobody registered: the platform answers 1257");
    ThingEvent event = Restarted.builder().build();
    tally.awaitAll(List.of(publisher.post("pump-9", event, now)));
  }

  private void heading(String text) {
    out.println();
    out.println("== " + text);
  }

  private void print(Exchange exchange) {
    out.println("request " + exchange.request());
    out.println("reply   " + exchange.reply());
    exchange.reasons().forEach(reason -> out.println("        the hub, unlike EnOS, says why: " + reason));
  }
}
