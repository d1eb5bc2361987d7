package pageflip.stack.extended;

/** What becomes of a buffer that comes back (the terms are those of fbufs). */
public enum Recycling {
  /** It stays registered, with the content it had. */
  CACHED,
  /** It is not registered any more: the kernel clears its frame and gives it to whoever asks. */
  UNCACHED
}
