package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pageflip.conformance.binding.Binding;
import pageflip.stack.host.Catalogue;

/** A way is held against its specification only if there is a binding between the two. */
class CatalogueTest {
  private static final String SUFFIX = "Binding";

  @TestFactory
  Stream<DynamicTest> everySpecificationOfTheStackHasItsBinding() {
    return Catalogue.specifications().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> hasItsBinding(name)));
  }

  private static void hasItsBinding(String specification) throws ReflectiveOperationException {
    Class<?> type = Class.forName(Bindings.class.getPackageName() + "." + specification + SUFFIX);
    Binding<?> binding = (Binding<?>) type.getConstructor().newInstance();

    assertThat(binding.module()).isEqualTo(specification);
    assertThat(Path.of(System.getProperty("pageflip.root"), "specs", specification + ".tla"))
        .exists();
    assertThat(Bindings.conformance(specification)).isPresent();
  }

  @Test
  void everyBindingIsOfASpecificationOfTheStack() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Bindings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path bindings = classes.resolve(Bindings.class.getPackageName().replace('.', '/'));

    try (Stream<Path> files = Files.list(bindings)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(SUFFIX + ".class"))
          .map(file -> file.replace(SUFFIX + ".class", ""))
          .containsExactlyInAnyOrderElementsOf(Catalogue.specifications());
    }
  }

  @Test
  void whatTheStackDoesNotClaimHasNoBinding() {
    assertThat(Bindings.conformance("Ownership")).isEmpty();
  }
}
