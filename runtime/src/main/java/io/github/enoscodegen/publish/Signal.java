package io.github.enoscodegen.publish;

/** News for the sender, told on the sender's thread. */
@FunctionalInterface
interface Signal {

  void tell(Sender sender);
}
