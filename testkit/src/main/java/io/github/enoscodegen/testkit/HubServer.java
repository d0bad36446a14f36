package io.github.enoscodegen.testkit;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.MqttServerOptions;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The MQTT server on a free port of 127.0.0.1, with one event loop of its own. */
final class HubServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EnosHub.class);
  private static final String LOOPBACK = "127.0.0.1";
  private static final int TIMEOUT_SECONDS = 30;

  /** Well above what EnOS takes, so that the hub can answer 1008 instead of hanging up. */
  private static final int MAX_MESSAGE_BYTES = 16 * EventPosts.MAX_BYTES;

  /**
   * MQTT 3.1 allowed 23 characters, and EnOS's client ids have more: such a client is to read that
   * its version is wrong, not to lose the connection.
   */
  private static final int MAX_CLIENT_ID_BYTES = 65_535;

  private final Vertx vertx;
  private final URI broker;

  private HubServer(Vertx vertx, URI broker) {
    this.vertx = vertx;
    this.broker = broker;
  }

  static HubServer start(Connections connections) {
    Vertx vertx = Vertx.vertx(options()).exceptionHandler(HubServer::report);
    MqttServer server =
        MqttServer.create(vertx, serverOptions())
            .endpointHandler(connections::connect)
            .exceptionHandler(e -> LOG.warn("A client did not get as far as a login.", e));
    try {
      await(server.listen(), "start");
    } catch (IllegalStateException e) {
      await(vertx.close(), "stop");
      throw e;
    }
    return new HubServer(vertx, URI.create("tcp://" + LOOPBACK + ":" + server.actualPort()));
  }

  URI broker() {
    return broker;
  }

  @Override
  public void close() {
    await(vertx.close(), "stop");
  }

  /** One event loop orders everything; daemon threads let a program end that forgot to close. */
  private static VertxOptions options() {
    return new VertxOptions()
        .setEventLoopPoolSize(1)
        .setWorkerPoolSize(1)
        .setInternalBlockingPoolSize(1)
        .setUseDaemonThread(true)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setFileCachingEnabled(false)
                .setClassPathResolvingEnabled(false));
  }

  private static MqttServerOptions serverOptions() {
    return new MqttServerOptions()
        .setHost(LOOPBACK)
        .setPort(0)
        .setMaxMessageSize(MAX_MESSAGE_BYTES)
        .setAutoClientId(false)
        .setMaxClientIdLength(MAX_CLIENT_ID_BYTES);
  }

  /**
   * What Vert.x's MQTT itself throws is a client's doing, such as an acknowledgement that comes
   * after its goodbye; everything else is a mistake of the hub.
   */
  private static void report(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    if (trace.length > 0 && trace[0].getClassName().startsWith("io.vertx.mqtt.")) {
      LOG.debug("A packet was out of place: {}", e.getMessage());
    } else {
      LOG.error("The hub failed at a packet, and goes on.", e);
    }
  }

  private static void await(Future<?> future, String what) {
    try {
      future.toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The hub did not " + what + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the hub was to " + what + ".", e);
    }
  }
}
