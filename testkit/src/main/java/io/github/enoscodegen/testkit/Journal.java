package io.github.enoscodegen.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Everything that happened at a hub, in order. Thread-safe. */
final class Journal {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<AcceptedEvent> accepted = new ArrayList<>();

  void add(Exchange exchange, List<AcceptedEvent> events) {
    lock.lock();
    try {
      exchanges.add(exchange);
      accepted.addAll(events);
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  List<AcceptedEvent> accepted() {
    return copyOf(accepted);
  }

  List<Exchange> exchanges() {
    return copyOf(exchanges);
  }

  List<AcceptedEvent> awaitAccepted(int count, Duration timeout)
      throws InterruptedException, TimeoutException {
    return await(accepted, count, "accepted events", timeout);
  }

  List<Exchange> awaitExchanges(int count, Duration timeout)
      throws InterruptedException, TimeoutException {
    return await(exchanges, count, "exchanges", timeout);
  }

  private <T> List<T> await(List<T> list, int count, String what, Duration timeout)
      throws InterruptedException, TimeoutException {
    lock.lock();
    try {
      long nanos = TimeUnit.NANOSECONDS.convert(timeout);
      while (list.size() < count) {
        if (nanos <= 0) {
          throw new TimeoutException(
              "%d of %d %s within %s. %s".formatted(list.size(), count, what, timeout, lastly()));
        }
        nanos = grown.awaitNanos(nanos);
      }
      return List.copyOf(list);
    } finally {
      lock.unlock();
    }
  }

  private String lastly() {
    return exchanges.isEmpty()
        ? "Nothing was posted."
        : "The last exchange: " + exchanges.get(exchanges.size() - 1);
  }

  private <T> List<T> copyOf(List<T> list) {
    lock.lock();
    try {
      return List.copyOf(list);
    } finally {
      lock.unlock();
    }
  }
}
