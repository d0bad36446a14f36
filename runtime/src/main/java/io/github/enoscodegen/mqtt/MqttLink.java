package io.github.enoscodegen.mqtt;

/**
 * One connection to a broker, from connect to its end: what is lost is not mended, a new connection
 * is a new link.
 *
 * <pre>
 *   new ──connect──► up ──connectionLost──► over
 *    │                └──────close────────►  │
 *    └──────────────────close───────────────►┘
 * </pre>
 *
 * <p>The caller uses a link from one thread at a time; {@link #close} may come from any thread.
 * Every method ends within the link's time limits.
 */
public interface MqttLink extends AutoCloseable {

  /** Hears what the broker does. Called on a thread of the link's: quick, and never blocks. */
  interface Listener {

    /**
     * A message arrived on a subscribed topic.
     *
     * @param topic where
     * @param payload what; not changed any more
     */
    void messageArrived(String topic, byte[] payload);

    /**
     * The connection ended without {@link MqttLink#close}; nothing arrives any more.
     *
     * @param reason why, in words
     */
    void connectionLost(String reason);
  }

  /**
   * Connects and waits until the broker has let the client in; called once.
   *
   * @param login what to show the broker
   * @param listener hears what happens from here on
   * @throws MqttLinkException if the broker cannot be reached, or refuses
   */
  void connect(MqttLogin login, Listener listener) throws MqttLinkException;

  /**
   * Subscribes and waits for the broker's answer.
   *
   * @param topic a topic without wildcards
   * @param qos the highest quality of service, 0 or 1
   * @return whether the broker granted it
   * @throws MqttLinkException if the broker does not answer, or hangs up
   */
  boolean subscribe(String topic, int qos) throws MqttLinkException;

  /**
   * Hands a message to the connection, and does not wait for it to leave.
   *
   * @param topic where
   * @param payload what; the caller does not change it any more
   * @param qos the quality of service, 0 or 1
   * @throws MqttLinkException if the connection cannot take it; it is of no further use then
   */
  void publish(String topic, byte[] payload, int qos) throws MqttLinkException;

  /** Says goodbye if connected, and frees everything; further calls do nothing. */
  @Override
  void close();
}
