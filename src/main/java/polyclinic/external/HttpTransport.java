package polyclinic.external;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import polyclinic.external.Answer.Failure;
import polyclinic.external.Answer.Reply;
import polyclinic.external.Answer.Trouble;

/**
 * The JDK's client, behind the guard. A name is looked up once and its addresses are judged; then
 *
 * <ul>
 *   <li>{@code http} goes to the very address that was judged, with the name in the {@code Host}
 *       header, so that a name server that changes its mind changes nothing;
 *   <li>{@code https} goes to the name, because the client cannot prove a certificate for any
 *       other: a name that has changed to an inner machine since then gets a greeting, but no
 *       request, as that machine has no certificate for the name.
 * </ul>
 *
 * <p>There is no proxy: it would look up names by itself.
 */
final class HttpTransport implements Transport {

  static {
    // read once by the client's classes, which therefore must not be in use before this one
    String allowed = System.getProperty("jdk.httpclient.allowRestrictedHeaders", "");
    System.setProperty(
        "jdk.httpclient.allowRestrictedHeaders", allowed.isEmpty() ? "host" : allowed + ",host");
    // after its last request a host is not needed again: do not keep a socket for 20 minutes
    if (System.getProperty("jdk.httpclient.keepalive.timeout") == null) {
      System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }
  }

  private final AddressGuard guard;
  private final Resolver resolver;
  private final Duration timeout;
  private final String userAgent;
  private final ExecutorService lookUps;
  private final HttpClient client;
  private final Set<CompletableFuture<Answer>> underWay = ConcurrentHashMap.newKeySet();

  HttpTransport(ExternalOptions options, Resolver resolver) {
    this.guard = new AddressGuard(options.allowLoopback());
    this.resolver = resolver;
    this.timeout = options.limits().timeout();
    this.userAgent = options.userAgent();
    this.lookUps = threads(options.limits().maxConcurrency());
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.limits().connectTimeout())
            .proxy(HttpClient.Builder.NO_PROXY)
            // an HTTP/2 connection would stay open as long as the client
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  /** Looking up a name cannot be interrupted: a thread for each, and none keeps the JVM alive. */
  private static ExecutorService threads(int most) {
    var pool =
        new ThreadPoolExecutor(
            most,
            most,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "external-lookup");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  @Override
  public CompletableFuture<Answer> ask(Request request) {
    if (request.target().isSecure() && URI.create(request.target().toString()).getHost() == null) {
      // browsers and name servers know names that the client does not, such as a_b.example.org
      return CompletableFuture.completedFuture(new Failure(Trouble.UNASKABLE));
    }
    var answer = new CompletableFuture<Answer>();
    underWay.add(answer);
    answer.whenComplete((a, fault) -> underWay.remove(answer));
    answer.completeOnTimeout(
        new Failure(Trouble.TIMEOUT), timeout.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture.supplyAsync(() -> find(request.target()), lookUps)
        .thenCompose(
            found -> {
              var exchange = client.sendAsync(message(request, found), info -> body(request, info));
              // hangs up where time is over; does nothing where the answer is complete
              answer.whenComplete((a, fault) -> exchange.cancel(true));
              return exchange;
            })
        .whenComplete((reply, fault) -> settle(answer, reply, fault));
    return answer;
  }

  private InetAddress find(WebAddress target) {
    try {
      List<InetAddress> found = resolver.resolve(target.host());
      if (!found.stream().allMatch(guard::admits)) {
        throw new CompletionException(new ForbiddenAddress());
      }
      return found.get(0);
    } catch (UnknownHostException e) {
      throw new CompletionException(e);
    }
  }

  private HttpRequest message(Request request, InetAddress address) {
    WebAddress target = request.target();
    var builder =
        HttpRequest.newBuilder()
            .timeout(timeout)
            .method(request.method().name(), BodyPublishers.noBody())
            .header("User-Agent", userAgent)
            .header("Accept", "text/html,application/xhtml+xml,application/json,*/*;q=0.8");
    if (target.isSecure()) {
      return builder.uri(URI.create(target.toString())).build();
    }
    String literal = address.getHostAddress();
    String host = address.getAddress().length == 4 ? literal : "[" + literal + "]";
    String port = target.port() < 0 ? "" : ":" + target.port();
    return builder
        .uri(URI.create("http://" + host + port + target.file()))
        .header("Host", target.authority())
        .build();
  }

  /** Of a page that is there nothing more is read: it is there. */
  private static BoundedBody body(Request request, HttpResponse.ResponseInfo info) {
    boolean enough = request.bodyLimit() <= PageErrand.BODY_LIMIT && info.statusCode() < 400;
    return new BoundedBody(enough ? 0 : request.bodyLimit());
  }

  private static void settle(
      CompletableFuture<Answer> answer, HttpResponse<byte[]> reply, Throwable fault) {
    if (fault == null) {
      answer.complete(new Reply(reply.statusCode(), reply.headers(), reply.body()));
      return;
    }
    trouble(fault)
        .ifPresentOrElse(
            t -> answer.complete(new Failure(t)), () -> answer.completeExceptionally(fault));
  }

  /** What happened on the way; empty if the fault is our own. */
  private static Optional<Trouble> trouble(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof ForbiddenAddress) {
        return Optional.of(Trouble.FORBIDDEN);
      } else if (t instanceof UnknownHostException) {
        return Optional.of(Trouble.UNKNOWN_HOST);
      } else if (t instanceof HttpConnectTimeoutException || t instanceof ConnectException) {
        return Optional.of(Trouble.UNREACHABLE);
      } else if (t instanceof HttpTimeoutException) {
        return Optional.of(Trouble.TIMEOUT);
      } else if (t instanceof SSLException) {
        return Optional.of(Trouble.INSECURE);
      } else if (t instanceof ProtocolException) {
        return Optional.of(Trouble.GARBLED);
      }
    }
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof IOException) {
        return Optional.of(Trouble.CLOSED);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    underWay.forEach(answer -> answer.complete(new Failure(Trouble.TIMEOUT)));
    lookUps.shutdownNow();
  }

  /** Carries the guard's refusal out of a look-up. */
  private static final class ForbiddenAddress extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
