package polyclinic.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import polyclinic.external.Step.AskAgain;
import polyclinic.external.Step.Settled;

/**
 * Sends errands out so that no host is asked too much at a time or too fast. All decisions are made
 * by the thread that calls {@link #run}; answers reach it through a queue.
 */
final class Dispatcher {

  /** With nothing to wait for but answers, look up from time to time all the same. */
  private static final Duration LONG = Duration.ofMinutes(1);

  private record Arrival(Errand errand, Lane lane, Answer answer, Throwable fault) {}

  private final Limits limits;
  private final Transport transport;
  private final Timing timing;
  private final Map<String, Lane> lanes = new LinkedHashMap<>();
  private final LinkedBlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private int open;
  private int underWay;

  Dispatcher(Limits limits, Transport transport, Timing timing) {
    this.limits = limits;
    this.transport = transport;
    this.timing = timing;
  }

  /**
   * Runs all errands to their end.
   *
   * @param results is told each result as soon as it is there, by this thread
   */
  void run(Collection<? extends Errand> errands, Consumer<Settled> results)
      throws InterruptedException {
    errands.forEach(errand -> lane(errand).add(errand));
    open = errands.size();
    while (open > 0) {
      Duration wait = sendWhatMayGo(results);
      if (open == 0) {
        return;
      }
      Arrival arrival = timing.await(arrivals, wait, underWay > 0);
      while (arrival != null) {
        receive(arrival, results);
        arrival = arrivals.poll();
      }
    }
  }

  private Lane lane(Errand errand) {
    return lanes.computeIfAbsent(errand.request().target().host(), host -> new Lane(limits));
  }

  /** Sends all that may go now and tells when to look again. */
  private Duration sendWhatMayGo(Consumer<Settled> results) {
    Instant now = timing.now();
    Duration wait = LONG;
    for (Lane lane : lanes.values()) {
      dropTheHopeless(lane, now, results);
      Optional<Instant> next = lane.next(now);
      while (underWay < limits.maxConcurrency() && next.isPresent() && !next.get().isAfter(now)) {
        send(lane.start(now), lane);
        next = lane.next(now);
      }
      if (underWay < limits.maxConcurrency() && next.isPresent()) {
        Duration until = Duration.between(now, next.get());
        wait = until.compareTo(wait) < 0 ? until : wait;
      }
    }
    return wait;
  }

  private void dropTheHopeless(Lane lane, Instant now, Consumer<Settled> results) {
    for (var errand = lane.hopeless(now); errand.isPresent(); errand = lane.hopeless(now)) {
      // no errand asks again where nothing may be repeated and the host is not there
      settle((Settled) errand.get().answered(lane.despair(), now, false), results);
    }
  }

  private void send(Errand errand, Lane lane) {
    underWay++;
    transport
        .ask(errand.request())
        .whenComplete((answer, fault) -> arrivals.add(new Arrival(errand, lane, answer, fault)));
  }

  private void receive(Arrival arrival, Consumer<Settled> results) {
    underWay--;
    if (arrival.fault() != null) {
      throw new IllegalStateException("a request failed by our own fault", arrival.fault());
    }
    Lane lane = arrival.lane();
    Instant now = timing.now();
    Step step = arrival.errand().answered(arrival.answer(), now, lane.mayRepeat());
    lane.answered(arrival.answer(), step instanceof Settled);
    if (step instanceof AskAgain again) {
      pause(lane, again.pause(), now);
      lane(arrival.errand()).addBegun(arrival.errand(), now.plus(again.pause().length()));
    } else if (step instanceof Settled end) {
      pause(lane, end.pause(), now);
      settle(end, results);
    }
  }

  private void settle(Settled end, Consumer<Settled> results) {
    open--;
    results.accept(end);
  }

  private static void pause(Lane lane, Step.Pause pause, Instant now) {
    if (pause.wholeHost()) {
      lane.pauseUntil(now.plus(pause.length()));
    }
  }
}
