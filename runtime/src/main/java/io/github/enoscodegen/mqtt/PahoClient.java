package io.github.enoscodegen.mqtt;

import java.util.Arrays;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.internal.NetworkModule;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;

/** Paho's client, talking first. */
final class PahoClient extends MqttAsyncClient {

  PahoClient(String broker, String clientId) throws MqttException {
    super(broker, clientId, new MemoryPersistence());
  }

  @Override
  protected NetworkModule[] createNetworkModules(String address, MqttConnectOptions options)
      throws MqttException {
    return Arrays.stream(super.createNetworkModules(address, options))
        .map(TalkFirstModule::new)
        .toArray(NetworkModule[]::new);
  }
}
