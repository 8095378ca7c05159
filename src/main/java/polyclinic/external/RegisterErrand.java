package polyclinic.external;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import polyclinic.external.Answer.Failure;
import polyclinic.external.Answer.Reply;
import polyclinic.external.Request.Method;
import polyclinic.external.Step.AskAgain;
import polyclinic.external.Step.Pause;
import polyclinic.external.Step.Settled;

/** Asks a register about some identifiers at once. */
final class RegisterErrand implements Errand {

  /** In bytes; a summary of an article with a thousand authors has 60 KB. */
  private static final int BODY_LIMIT = 8 * 1024 * 1024;

  private final Register register;
  private final SortedMap<String, Set<String>> addresses;
  private final List<String> ids;
  private final Patience patience;
  private final Trail trail;

  /**
   * Makes an errand.
   *
   * @param addresses the links that name an identifier, by identifier; as many as the register
   *     takes at once
   */
  RegisterErrand(
      Register register,
      Services services,
      SortedMap<String, Set<String>> addresses,
      Limits limits) {
    this.register = register;
    this.addresses = new TreeMap<>(addresses);
    this.ids = List.copyOf(addresses.keySet());
    this.patience = new Patience(limits);
    String question = register.question(services, ids);
    this.trail =
        new Trail(
            AddressReader.web(question)
                .orElseThrow(() -> new IllegalArgumentException("no web address: " + question)));
  }

  @Override
  public Request request() {
    return new Request(trail.here(), Method.GET, BODY_LIMIT);
  }

  @Override
  public Step answered(Answer answer, Instant now, boolean mayRepeat) {
    if (answer instanceof Reply reply) {
      if (Trail.isTurn(reply) && trail.follow(reply) == Trail.Turn.ON) {
        return AskAgain.AT_ONCE;
      }
      Optional<Set<String>> known =
          Json.read(reply.text()).flatMap(json -> register.known(json, ids));
      if (known.isPresent()) {
        return told(known.get(), reply.status());
      }
      Optional<Pause> pause = mayRepeat ? patience.next(reply, now) : Optional.empty();
      return pause.isPresent()
          ? new AskAgain(pause.get())
          : silent("status " + reply.status(), Patience.farewell(reply, now));
    }
    Answer.Trouble trouble = ((Failure) answer).trouble();
    Optional<Pause> pause = trouble.mayPass() && mayRepeat ? patience.next() : Optional.empty();
    return pause.isPresent() ? new AskAgain(pause.get()) : silent(trouble.sentence(), Pause.NONE);
  }

  private Step told(Set<String> known, int status) {
    Map<String, Outcome> results = new TreeMap<>();
    addresses.forEach(
        (id, urls) -> {
          for (String url : urls) {
            results.put(
                url,
                known.contains(id)
                    ? new Outcome(VerdictClass.OK, status, url, "", "")
                    : new Outcome(
                        VerdictClass.BROKEN,
                        status,
                        url,
                        "",
                        register.title() + " does not know " + id));
          }
        });
    return new Settled(results, Pause.NONE);
  }

  /** That a register does not answer says nothing about the links. */
  private Step silent(String why, Pause pause) {
    Map<String, Outcome> results = new TreeMap<>();
    var outcome =
        Outcome.of(VerdictClass.SKIPPED, register.title() + " gave no useful answer (" + why + ")");
    addresses.values().forEach(urls -> urls.forEach(url -> results.put(url, outcome)));
    return new Settled(results, pause);
  }
}
