package polyclinic.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a writer does with each kind of node.
 *
 * @param <W> the writer
 */
final class Handlers<W> {

  private final Map<Class<?>, BiConsumer<W, Node>> byClass = new IdentityHashMap<>();

  /** Says what to do with nodes of exactly this class. */
  @SuppressWarnings("unchecked")
  <N extends Node> Handlers<W> on(Class<N> kind, BiConsumer<W, N> handler) {
    byClass.put(kind, (BiConsumer<W, Node>) handler);
    return this;
  }

  /** Whether there is a handler for the node; if so, it has been run. */
  boolean handle(W writer, Node node) {
    BiConsumer<W, Node> handler = byClass.get(node.getClass());
    if (handler != null) {
      handler.accept(writer, node);
    }
    return handler != null;
  }
}
