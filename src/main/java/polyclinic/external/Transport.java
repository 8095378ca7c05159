package polyclinic.external;

import java.util.concurrent.CompletableFuture;

/** Asks servers. */
interface Transport extends AutoCloseable {

  /** Begins to ask; what comes is always an answer and never an exception. */
  CompletableFuture<Answer> ask(Request request);

  /** Gives up what is being asked. */
  @Override
  void close();
}
