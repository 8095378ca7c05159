package polyclinic.picture;

import java.io.IOException;

/** A picture that is damaged, or whose secrets cannot be taken out. */
public final class PictureException extends IOException {

  private static final long serialVersionUID = 1L;

  PictureException(String message) {
    super(message);
  }

  PictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
