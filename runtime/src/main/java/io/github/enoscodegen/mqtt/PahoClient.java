package io.github.enoscodegen.mqtt;

import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.internal.NetworkModule;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.jspecify.annotations.Nullable;

/** Paho's client on a network that is watched. */
final class PahoClient extends MqttAsyncClient {

  /** The one in use; set by connect. */
  private volatile @Nullable WatchedNetwork network;

  PahoClient(String broker, String clientId) throws MqttException {
    super(broker, clientId, new MemoryPersistence());
  }

  @Override
  protected NetworkModule[] createNetworkModules(String address, MqttConnectOptions options)
      throws MqttException {
    NetworkModule[] modules = super.createNetworkModules(address, options);
    for (int i = 0; i < modules.length; i++) {
      WatchedNetwork watched = new WatchedNetwork(modules[i]);
      modules[i] = watched;
      network = watched;
    }
    return modules;
  }

  /**
   * Whether nothing is on its way out, now or within some milliseconds; if the broker does not
   * read, something is for ever.
   */
  boolean isIdleWithin(long millis) throws InterruptedException {
    WatchedNetwork current = network;
    return current == null || current.isIdleWithin(millis);
  }
}
