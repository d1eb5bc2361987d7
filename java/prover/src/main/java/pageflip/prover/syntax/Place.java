package pageflip.prover.syntax;

/**
 * Where something stands.
 *
 * @param module the name of the module
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(String module, int line, int column) {
  @Override
  public String toString() {
    return "%s.tla:%s:%s".formatted(module, line, column);
  }
}
