package polyclinic.jbake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool of ours: JBake's interface without its deprecated method. */
interface OvenTool extends RenderingTool {

  @Override
  @Deprecated
  default int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration)
      throws RenderingException {
    return render(renderer, store, null);
  }
}
