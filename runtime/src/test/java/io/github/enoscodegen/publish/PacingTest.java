package io.github.enoscodegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Back-off, connect budget, log limit, ids: what counts and measures. */
class PacingTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @Test
  void pausesStayBetweenTheFloorAndADoublingCeiling() {
    for (int seed = 0; seed < 200; seed++) {
      Backoff backoff = backoff(new Random(seed));
      for (long ceiling : List.of(2, 4, 8, 16, 32, 60, 60, 60)) {
        assertThat(backoff.next()).isBetween(SECOND, ceiling * SECOND);
      }
    }
  }

  @Test
  void pausesUseTheWholeRangeAndBeginAnewAfterReset() {
    long longest = 0;
    long shortest = Long.MAX_VALUE;
    Backoff backoff = backoff(new Random(7));
    for (int i = 0; i < 2_000; i++) {
      long pause = backoff.next();
      longest = Math.max(longest, pause);
      shortest = Math.min(shortest, pause);
    }
    assertThat(longest).isGreaterThan(58 * SECOND);
    assertThat(shortest).isLessThan(3 * SECOND);

    backoff.reset();
    assertThat(backoff.next()).isLessThanOrEqualTo(2 * SECOND);
  }

  @Test
  void aBudgetAllowsTheNextConnectAPeriodAfterTheEndOfTheFourthLast() {
    ConnectBudget budget = new ConnectBudget(4, Duration.ofMinutes(2));
    for (long end : List.of(1, 2, 3)) {
      budget.connectEnded(end * SECOND);
      assertThat(budget.earliest()).isZero();
    }
    budget.connectEnded(50 * SECOND);
    assertThat(budget.earliest()).isEqualTo(121 * SECOND);

    budget.connectEnded(121 * SECOND);
    assertThat(budget.earliest()).isEqualTo(122 * SECOND);
  }

  @Test
  void aComplaintIsLoggedOnceAMinuteWithTheNumberHeldBack() {
    ManualTime time = new ManualTime();
    LogLimit limit = new LogLimit(time);
    List<Long> logged = new ArrayList<>();
    for (int second = 0; second <= 120; second++) {
      limit.log(logged::add);
      time.advance(Duration.ofSeconds(1));
    }
    assertThat(logged).containsExactly(0L, 59L, 59L);
  }

  @Test
  void idsAreDecimalLongsFromARandomStart() {
    for (RandomGenerator random : List.of(highest(), new Random(1))) {
      MessageIds ids = new MessageIds(random);
      long first = Long.parseLong(ids.next());
      assertThat(first).isPositive();
      assertThat(ids.next()).isEqualTo(Long.toString(first + 1)).hasSizeLessThanOrEqualTo(19);
    }
    assertThat(new MessageIds(new Random(1)).next())
        .isNotEqualTo(new MessageIds(new Random(2)).next());
  }

  @Test
  void theProcessHasOneCounter() {
    assertThat(EventPublisher.builder().ids).isSameAs(EventPublisher.builder().ids);
  }

  private static Backoff backoff(RandomGenerator random) {
    return new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60), random);
  }

  /** Gives the largest number that is asked for. */
  private static RandomGenerator highest() {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return -1L;
      }

      @Override
      public long nextLong(long bound) {
        return bound - 1;
      }
    };
  }
}
