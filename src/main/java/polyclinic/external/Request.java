package polyclinic.external;

/**
 * One question to one server.
 *
 * @param bodyLimit how many bytes of a body are worth reading
 */
record Request(WebAddress target, Method method, int bodyLimit) {

  /** How a server is asked. */
  enum Method {
    HEAD,
    GET
  }
}
