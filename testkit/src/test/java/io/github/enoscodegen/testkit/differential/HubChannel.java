package io.github.enoscodegen.testkit.differential;

import io.github.enoscodegen.testkit.Credentials;
import io.github.enoscodegen.testkit.EnosHub;
import io.github.enoscodegen.testkit.RawClient;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;

/** One connection to a hub for one product, and so for one model; asks for the codes of replies. */
final class HubChannel implements AutoCloseable {

  static final int ACCEPTED = 200;
  static final int MODEL_VALIDATE_FAILED = 1204;

  private static final String SECRET = "secret";
  private static final String DEVICE = "device1";

  /** So many messages are sent before their replies are read. */
  private static final int IN_FLIGHT = 100;

  /** In UTF-8 a message of so many is below what the hub takes. */
  private static final int MOST_CHARACTERS = 150_000;

  private final RawClient client;
  private final String topic;

  private HubChannel(RawClient client, String topic) {
    this.client = client;
    this.topic = topic;
  }

  /** An event as it is posted. */
  record Posting(String event, String json) {

    String inRecord() {
      return "{\"deviceKey\":\"%s\",\"time\":1769817600000,\"events\":{\"%s\":%s}}"
          .formatted(DEVICE, event, json);
    }
  }

  /** A hub with a product for each model: product0, product1 and so on. */
  static EnosHub hubOf(List<GeneratedModel> models) {
    EnosHub.Builder hub = EnosHub.builder();
    for (int i = 0; i < models.size(); i++) {
      hub.product("product" + i, SECRET, models.get(i).model()).device("product" + i, DEVICE);
    }
    return hub.start();
  }

  static HubChannel open(EnosHub hub, String product) throws MqttException {
    Credentials login = Credentials.of(product, SECRET, 1);
    MqttConnectOptions options = new MqttConnectOptions();
    options.setMqttVersion(MqttConnectOptions.MQTT_VERSION_3_1_1);
    options.setUserName(login.userName());
    options.setPassword(login.password().toCharArray());
    options.setMaxInflight(2 * IN_FLIGHT);
    RawClient client = RawClient.connect(hub.broker(), login.clientId(), options);
    String topic = "/sys/" + product + "/integration/event/post";
    client.subscribe(topic + "_reply");
    return new HubChannel(client, topic);
  }

  /** The code for each posting, which is a message of its own. */
  List<Integer> codesOf(List<Posting> postings) throws Exception {
    return post(postings.stream().map(List::of).toList());
  }

  /**
   * The code for each posting; many go in one message, but each by itself where that is refused.
   */
  List<Integer> codesOfBatches(List<Posting> postings) throws Exception {
    List<List<Posting>> batches = batches(postings);
    List<Integer> codes = post(batches);
    List<Integer> codeOfEach = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      List<Posting> batch = batches.get(i);
      boolean accepted = codes.get(i) == ACCEPTED;
      codeOfEach.addAll(accepted ? Collections.nCopies(batch.size(), ACCEPTED) : codesOf(batch));
    }
    return codeOfEach;
  }

  private static List<List<Posting>> batches(List<Posting> postings) {
    List<List<Posting>> batches = new ArrayList<>();
    int room = 0;
    for (Posting posting : postings) {
      if (batches.isEmpty() || posting.json().length() > room) {
        batches.add(new ArrayList<>());
        room = MOST_CHARACTERS;
      }
      batches.get(batches.size() - 1).add(posting);
      room -= posting.json().length();
    }
    return batches;
  }

  /** Posts so many at a time, and then reads their replies, in whatever order they come. */
  private List<Integer> post(List<List<Posting>> messages) throws Exception {
    Map<String, Integer> codeById = new HashMap<>();
    for (int i = 0; i < messages.size(); i++) {
      client.fire(topic, request(i, messages.get(i)), 1);
      if ((i + 1) % IN_FLIGHT == 0 || i + 1 == messages.size()) {
        readReplies(i + 1, codeById);
      }
    }
    return IntStream.range(0, messages.size())
        .mapToObj(i -> codeById.getOrDefault(String.valueOf(i), 0))
        .toList();
  }

  private void readReplies(int count, Map<String, Integer> codeById) throws InterruptedException {
    while (codeById.size() < count) {
      JsonObject reply = new JsonObject(client.next().text());
      codeById.put(reply.getString("id"), reply.getInteger("code"));
    }
  }

  private static String request(int id, List<Posting> postings) {
    String records = String.join(",", postings.stream().map(Posting::inRecord).toList());
    return "{\"id\":\"%d\",\"version\":\"1.0\",\"params\":[%s],\"method\":\"integration.event.post\"}"
        .formatted(id, records);
  }

  @Override
  public void close() throws MqttException {
    client.close();
  }
}
