package io.github.enoscodegen.mqtt;

import java.util.Objects;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttCallback;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection made with Eclipse Paho, MQTT 3.1.1.
 *
 * <p>Paho is used as a wire that may lose things, and no more: a clean session, no automatic
 * reconnect, no buffer, nothing on disk, no wait without a limit. What must not be lost is kept by
 * the caller until the platform has answered.
 */
public final class PahoLink implements MqttLink {

  private static final Logger log = LoggerFactory.getLogger(PahoLink.class);

  /** What the broker answers to a subscription that it refuses. */
  private static final int SUBSCRIPTION_REFUSED = 0x80;

  private static final long GOODBYE_MILLIS = 2_000;
  private static final long FORCED_MILLIS = 500;

  private final LinkSettings settings;
  private final SocketFactory sockets;

  /** Set by connect, cleared by close. */
  private volatile @Nullable PahoClient client;

  /**
   * A link that is not connected yet.
   *
   * @param settings what all links of a publisher have in common
   */
  public PahoLink(LinkSettings settings) {
    this(settings, SocketFactory.getDefault());
  }

  /** A link with plain sockets from elsewhere. */
  PahoLink(LinkSettings settings, SocketFactory plain) {
    this.settings = settings;
    this.sockets =
        "ssl".equals(settings.broker().getScheme())
            ? new NoDelaySslSocketFactory(tls(settings))
            : new NoDelaySocketFactory(plain);
  }

  @Override
  public void connect(MqttLogin login, Listener listener) throws MqttLinkException {
    try {
      PahoClient connecting = new PahoClient(settings.broker().toString(), login.clientId());
      client = connecting;
      connecting.setCallback(new Callback(listener));
      await(connecting.connect(options(login)));
    } catch (MqttException e) {
      throw PahoFailure.explain("Connecting to", settings.broker(), e);
    }
  }

  @Override
  public boolean subscribe(String topic, int qos) throws MqttLinkException {
    try {
      IMqttToken subscription = connected().subscribe(topic, qos);
      await(subscription);
      return subscription.getGrantedQos()[0] != SUBSCRIPTION_REFUSED;
    } catch (MqttException e) {
      throw PahoFailure.explain("Subscribing to '" + topic + "' at", settings.broker(), e);
    }
  }

  @Override
  public void publish(String topic, byte[] payload, int qos) throws MqttLinkException {
    try {
      connected().publish(topic, payload, qos, false);
    } catch (MqttException e) {
      throw PahoFailure.explain("Publishing to '" + topic + "' at", settings.broker(), e);
    }
  }

  @Override
  public void close() {
    PahoClient closing = client;
    client = null;
    if (closing != null) {
      if (!saysGoodbye(closing)) {
        hangUp(closing);
      }
      free(closing);
    }
  }

  /** Paho's own disconnect never ends if the broker has stopped reading; then hang up. */
  private static boolean saysGoodbye(PahoClient closing) {
    try {
      if (!closing.isConnected() || !closing.isIdleWithin(FORCED_MILLIS)) {
        return false;
      }
      closing.disconnect(0).waitForCompletion(GOODBYE_MILLIS);
      return true;
    } catch (MqttException e) {
      log.debug("Leaving without goodbye: {}", PahoFailure.explain(e));
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void hangUp(PahoClient closing) {
    try {
      closing.disconnectForcibly(0, FORCED_MILLIS, false);
    } catch (MqttException e) {
      log.debug("Hanging up: {}", PahoFailure.explain(e));
    }
  }

  private static void free(PahoClient closing) {
    try {
      closing.close(true);
    } catch (MqttException e) {
      log.debug("Closing an MQTT client: {}", PahoFailure.explain(e));
    }
  }

  private PahoClient connected() throws MqttException {
    PahoClient current = client;
    if (current == null) {
      throw new MqttException(MqttException.REASON_CODE_CLIENT_NOT_CONNECTED);
    }
    return current;
  }

  private void await(IMqttToken token) throws MqttException {
    token.waitForCompletion(settings.timeout().toMillis());
  }

  private MqttConnectOptions options(MqttLogin login) {
    MqttConnectOptions options = new MqttConnectOptions();
    // Without a fixed version Paho answers every refusal with a second connect in MQTT 3.1.
    options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
    options.setCleanSession(true);
    options.setAutomaticReconnect(false);
    options.setKeepAliveInterval((int) settings.keepAlive().toSeconds());
    options.setConnectionTimeout((int) settings.timeout().toSeconds());
    options.setMaxInflight(settings.maxInflight());
    options.setHttpsHostnameVerificationEnabled(true);
    options.setSocketFactory(sockets);
    options.setUserName(login.username());
    options.setPassword(login.password());
    return options;
  }

  private static SSLSocketFactory tls(LinkSettings settings) {
    return settings
        .sslContext()
        .map(SSLContext::getSocketFactory)
        .orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /** Hands on what Paho's thread brings. */
  private record Callback(Listener listener) implements MqttCallback {

    @Override
    public void messageArrived(String topic, MqttMessage message) {
      listener.messageArrived(topic, Objects.requireNonNull(message.getPayload()));
    }

    @Override
    public void connectionLost(@Nullable Throwable cause) {
      listener.connectionLost(PahoFailure.explain(cause));
    }

    @Override
    public void deliveryComplete(@Nullable IMqttDeliveryToken token) {
      // The broker has the message; only the platform's reply counts.
    }
  }
}
