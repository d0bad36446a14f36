package io.github.enoscodegen.testkit;

import io.github.enoscodegen.codegen.EventCodegen;
import io.github.enoscodegen.codegen.diagnostic.ModelRejectedException;
import io.github.enoscodegen.codegen.model.ThingModel;
import io.github.enoscodegen.codegen.read.ModelFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A hub that behaves like EnOS's message integration channel: it checks logins, holds every posted
 * value against the thing model, answers with EnOS's codes, and can be asked what it took.
 *
 * <pre>{@code
 * try (EnosHub hub = EnosHub.builder()
 *     .product("productKey", "productSecret", model)
 *     .device("productKey", "device1")
 *     .start()) {
 *   // … post to hub.broker() …
 *   List<AcceptedEvent> events = hub.awaitAccepted(1, Duration.ofSeconds(10));
 * }
 * }</pre>
 *
 * <p>It is an MQTT server (3.1.1 and 5) on a free port of 127.0.0.1, for tests and examples. Where
 * EnOS's documentation is silent, the hub is strict; {@code EventPosts}, {@code PostReader} and
 * {@code EventPayloads} say where that is. It does not do what the documentation calls limits of
 * rate: connects per second, bytes per second. It keeps every exchange until it is closed.
 *
 * <p>Thread-safe. Several hubs can run at once.
 */
public final class EnosHub implements AutoCloseable {

  private final HubServer server;
  private final Journal journal;

  private EnosHub(HubServer server, Journal journal) {
    this.server = server;
    this.journal = journal;
  }

  /** A builder without products. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where clients connect: {@code tcp://127.0.0.1:port}. */
  public URI broker() {
    return server.broker();
  }

  /** The events that the hub has taken so far, in order; a copy. */
  public List<AcceptedEvent> accepted() {
    return journal.accepted();
  }

  /** The requests that the hub has received so far, in order, with their replies; a copy. */
  public List<Exchange> exchanges() {
    return journal.exchanges();
  }

  /**
   * Waits until the hub has taken so many events since it started.
   *
   * @param count how many, at least
   * @param timeout how long to wait at most
   * @return all that it has taken then
   * @throws TimeoutException if there were fewer; the message says what was posted last
   */
  public List<AcceptedEvent> awaitAccepted(int count, Duration timeout)
      throws InterruptedException, TimeoutException {
    return journal.awaitAccepted(count, timeout);
  }

  /**
   * Waits until the hub has received so many requests since it started.
   *
   * @param count how many, at least
   * @param timeout how long to wait at most
   * @return all that it has received then
   * @throws TimeoutException if there were fewer
   */
  public List<Exchange> awaitExchanges(int count, Duration timeout)
      throws InterruptedException, TimeoutException {
    return journal.awaitExchanges(count, timeout);
  }

  /**
   * Ends all connections and the server; returns when that is done. What was recorded can still be
   * asked for. Not to be called by a listener.
   *
   * @throws IllegalStateException if the server does not stop within 30 seconds
   */
  @Override
  public void close() {
    server.close();
  }

  /** What the hub knows. Not thread-safe. */
  public static final class Builder {

    /** What can stand in a topic and in a login without being taken for something else. */
    private static final Pattern PRODUCT_KEY = Pattern.compile("[A-Za-z0-9_.-]+");

    private final Map<String, Product> products = new LinkedHashMap<>();
    private Consumer<Exchange> listener = exchange -> {};

    private Builder() {}

    /**
     * Adds a product.
     *
     * @param productKey its key: letters, digits, and any of {@code - _ .}
     * @param productSecret the secret that signs logins; not empty
     * @param model the thing model of its devices; obeys the rules of package {@code check}
     */
    public Builder product(String productKey, String productSecret, ThingModel model) {
      if (!PRODUCT_KEY.matcher(productKey).matches()) {
        throw new IllegalArgumentException(
            "product key '" + productKey + "' must have letters, digits, - _ . and nothing else");
      }
      if (productSecret.isEmpty()) {
        throw new IllegalArgumentException("the secret of product '" + productKey + "' is empty");
      }
      Product product = new Product(productKey, productSecret, model);
      if (products.putIfAbsent(productKey, product) != null) {
        throw new IllegalArgumentException("product '" + productKey + "' was added already");
      }
      return this;
    }

    /**
     * Adds a product whose thing model lies in a file.
     *
     * @param productKey its key: letters, digits, and any of {@code - _ .}
     * @param productSecret the secret that signs logins; not empty
     * @param modelFile an export of the console, or an answer of Get Thing Model; one model
     * @throws ModelRejectedException with every complaint, if the file cannot be read or the model
     *     is wrong
     */
    public Builder product(String productKey, String productSecret, Path modelFile)
        throws ModelRejectedException {
      List<ThingModel> models = EventCodegen.readModels(List.of(ModelFile.at(modelFile)));
      if (models.size() != 1) {
        throw new IllegalArgumentException(
            modelFile + " holds " + models.size() + " models: a product has one");
      }
      return product(productKey, productSecret, models.get(0));
    }

    /**
     * Registers a device.
     *
     * @param productKey a product that was added before
     * @param deviceKey the device's key within the product; not empty
     */
    public Builder device(String productKey, String deviceKey) {
      Product product = products.get(productKey);
      if (product == null) {
        throw new IllegalArgumentException(
            "no product '" + productKey + "': call product(…) before device(…)");
      }
      if (deviceKey.isEmpty()) {
        throw new IllegalArgumentException("a device key of '" + productKey + "' is empty");
      }
      product.register(deviceKey);
      return this;
    }

    /**
     * Sets who is told of each exchange, before its reply is sent. It runs on the hub's own thread,
     * one exchange after the other: the hub stands still until it returns. What it throws is
     * logged.
     */
    public Builder onExchange(Consumer<Exchange> listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Starts the hub; returns when clients can connect.
     *
     * @throws IllegalStateException if it does not start within 30 seconds
     */
    public EnosHub start() {
      Journal journal = new Journal();
      LoginCheck logins = new LoginCheck(new LinkedHashMap<>(products));
      return new EnosHub(HubServer.start(new Connections(logins, journal, listener)), journal);
    }
  }
}
