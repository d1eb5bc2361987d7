package pageflip.stack.extended;

/**
 * Which send an event is about.
 *
 * @param number counts the sends of a {@link SendQueue} that were accepted, from 0; a send that was
 *     refused has none
 */
public record SendId(long number) {
  @Override
  public String toString() {
    return "send " + number;
  }
}
