package io.github.enoscodegen.publish;

import java.util.Optional;

/**
 * The platform's answer to a message.
 *
 * @param id id of the message, its digits as they stood in the reply; empty if it names none
 * @param code see {@link ReplyCodes}
 * @param data a string as it is, any other value as JSON; empty if absent or null
 * @param message what the platform says about an error; empty if absent or null
 */
record EventReply(Optional<String> id, int code, Optional<String> data, Optional<String> message) {}
