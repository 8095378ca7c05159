package polyclinic.external;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Reads the beginning of a body and hangs up: a server may send without end. Nothing is ever
 * inflated.
 */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final int limit;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> result = new CompletableFuture<>();
  private Flow.Subscription subscription;

  /**
   * Reads so many bytes and no more.
   *
   * @param limit in bytes; of 0, the status and the headers are answer enough
   */
  BoundedBody(int limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (limit == 0) {
      finish();
    } else {
      given.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      byte[] bytes = new byte[Math.min(part.remaining(), limit - read.size())];
      part.get(bytes);
      read.writeBytes(bytes);
    }
    if (read.size() < limit) {
      subscription.request(1);
    } else {
      finish();
    }
  }

  /** A body that breaks off is as good as one that ends: only its beginning counts. */
  @Override
  public void onError(Throwable fault) {
    result.complete(read.toByteArray());
  }

  @Override
  public void onComplete() {
    result.complete(read.toByteArray());
  }

  private void finish() {
    subscription.cancel();
    result.complete(read.toByteArray());
  }
}
