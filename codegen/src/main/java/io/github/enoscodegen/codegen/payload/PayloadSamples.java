package io.github.enoscodegen.codegen.payload;

import java.util.List;

/**
 * Payloads that are to be held against thing models.
 *
 * @param files where they are; their order does not matter
 * @param forms how booleans, dates and timestamps may look
 */
public record PayloadSamples(List<PayloadFile> files, WireForms forms) {

  /** Copies the list. */
  public PayloadSamples {
    files = List.copyOf(files);
  }

  /** Payloads in every documented form. */
  public static PayloadSamples of(List<PayloadFile> files) {
    return new PayloadSamples(files, WireForms.DOCUMENTED);
  }
}
