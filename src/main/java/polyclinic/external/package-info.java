/**
 * Asks the network whether external links are there: politely, only where somebody has opted in,
 * and never inside the network that it runs in.
 *
 * <p>{@link polyclinic.external.ExternalChecker} is the door. One thread, the caller's, makes all
 * decisions ({@code Dispatcher}): it holds the errands of each host in a lane and sends the next
 * one when the host's turn comes, so that no thread waits for a slow host or a {@code Retry-After}.
 * The JDK's client does the asking asynchronously; Java 17 has no virtual threads, and a pool of
 * blocked threads would either be large or let one slow host hold up the others. A library for
 * retries would repeat calls, where we put errands back into their lanes. An errand ({@code
 * PageErrand}, {@code RegisterErrand}) is a small machine that turns an answer into its next step
 * and knows nothing of networks.
 *
 * <p>Only names are looked up on threads of their own, because Java cannot do that otherwise. How
 * requests are kept away from private networks is told at {@code HttpTransport} and {@code
 * AddressGuard}.
 */
package polyclinic.external;
