/**
 * Posts events through EnOS's message integration channel, and says what became of each.
 *
 * <p>In: events from any thread. Out: messages on an MQTT link, and for each event a {@link
 * io.github.enoscodegen.publish.PostResult}. Start reading at {@link
 * io.github.enoscodegen.publish.EventPublisher}, then {@code Sender}: its thread owns everything
 * that changes.
 *
 * <pre>
 *   post ──► Intake ──► Outbox ──► Backlog ──► EventMessage ──► MqttLink
 *                          ▲                       │               │
 *   PostResult ◄──── Postings ◄──── Replies ◄── PendingReplies ◄───┘
 * </pre>
 */
@NullMarked
package io.github.enoscodegen.publish;

import org.jspecify.annotations.NullMarked;
