package io.github.enoscodegen.publish;

/**
 * What the sender is told.
 *
 * @param topic where messages go
 * @param qos 0 or 1
 * @param version what messages say about their form
 * @param window how many messages may wait for their replies
 * @param deadline how long an event may take from its acceptance, in nanoseconds
 */
record SenderSettings(String topic, int qos, String version, int window, long deadline) {}
