/**
 * One connection to an MQTT broker.
 *
 * <p>In: a login, topics to listen to, payloads to send. Out: payloads that arrive, and word that
 * the connection is gone. It knows nothing of events; no other package imports the MQTT client.
 * Start reading at {@link io.github.enoscodegen.mqtt.MqttLink}.
 */
@NullMarked
package io.github.enoscodegen.mqtt;

import org.jspecify.annotations.NullMarked;
