package pageflip.conformance.tlc;

import java.nio.file.Path;
import java.util.List;

/**
 * One run of TLC.
 *
 * @param module the module's file
 * @param config the model's cfg file
 * @param library where modules that it extends are looked for, besides the module's own folder
 * @param metadata an empty folder for TLC's own files; the caller deletes it
 * @param workers how many threads; with one, every figure is the same on each run
 */
public record TlcJob(Path module, Path config, List<Path> library, Path metadata, int workers) {}
