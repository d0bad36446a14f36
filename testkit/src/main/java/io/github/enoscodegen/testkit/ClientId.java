package io.github.enoscodegen.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An MQTT client id as EnOS's SDK builds it ({@code BaseProfile}): {@code
 * <parameter>|securemode=4,signmethod=sha256,timestamp=<ms>|}.
 *
 * @param parameter what stands before the first bar: the product key, and perhaps {@code
 *     {ip=…,version=…,compress=…}}
 * @param secureMode 4 for the message integration channel, 2 and 3 for devices
 * @param signMethod name of the method that made the password
 * @param timestamp milliseconds, as they are written
 */
record ClientId(String parameter, String secureMode, String signMethod, String timestamp) {

  private static final Pattern FORM = Pattern.compile("([^|]+)\\|([^|]+)\\|");
  private static final Pattern PAIR = Pattern.compile("([a-z]+)=([A-Za-z0-9]+)");
  private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{1,19}");
  private static final int MAX_PAIRS = 20;

  /** Reads a client id; empty if it has another form. */
  static Optional<ClientId> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? pairs(form.group(2)).flatMap(pairs -> of(form.group(1), pairs))
        : Optional.empty();
  }

  /** Whether the parameter is a product key, bare or with extra information in braces. */
  boolean isOf(String productKey) {
    return parameter.equals(productKey)
        || (parameter.startsWith(productKey + "{") && parameter.endsWith("}"));
  }

  private static Optional<ClientId> of(String parameter, Map<String, String> pairs) {
    String secureMode = pairs.getOrDefault("securemode", "");
    String signMethod = pairs.getOrDefault("signmethod", "");
    String timestamp = pairs.getOrDefault("timestamp", "");
    boolean complete =
        !secureMode.isEmpty() && !signMethod.isEmpty() && MILLISECONDS.matcher(timestamp).matches();
    return complete
        ? Optional.of(new ClientId(parameter, secureMode, signMethod, timestamp))
        : Optional.empty();
  }

  private static Optional<Map<String, String>> pairs(String text) {
    String[] parts = text.split(",", MAX_PAIRS);
    boolean wellFormed = Stream.of(parts).allMatch(part -> PAIR.matcher(part).matches());
    return wellFormed
        ? Optional.of(
            Stream.of(parts)
                .map(part -> part.split("=", 2))
                .collect(
                    Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, next) -> first)))
        : Optional.empty();
  }
}
