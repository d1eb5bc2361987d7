package pageflip.weaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pageflip.weaver.fixture.Account;
import pageflip.weaver.fixture.PlainAccount;
import pageflip.weaver.fixture.WovenAccount;

class WeavingClassLoaderTest {
  private static final String FIXTURE = WovenAccount.class.getName();

  private final ClassLoader parent = getClass().getClassLoader();

  @Test
  void loadsAnewWhatIsNamedAndOnlyOnce() throws ClassNotFoundException {
    ClassLoader loader = new WeavingClassLoader(parent, List.of(FIXTURE), Rewrite.NONE);

    Class<?> woven = loader.loadClass(FIXTURE);

    assertThat(woven).isNotSameAs(WovenAccount.class);
    assertThat(woven.getClassLoader()).isSameAs(loader);
    assertThat(loader.loadClass(FIXTURE)).isSameAs(woven);
  }

  @Test
  void leavesEverythingElseToTheParent() throws ClassNotFoundException {
    ClassLoader loader = new WeavingClassLoader(parent, List.of(FIXTURE), Rewrite.NONE);

    assertThat(loader.loadClass(Account.class.getName())).isSameAs(Account.class);
    assertThat(loader.loadClass("java.lang.String")).isSameAs(String.class);
  }

  @Test
  void weavesWhatTheRewriteMakesOfAClass() throws ReflectiveOperationException {
    List<String> rewritten = new ArrayList<>();
    byte[] plain = WeavingClassLoader.classFile(parent, PlainAccount.class.getName());
    ClassLoader loader =
        new WeavingClassLoader(
            parent,
            List.of(PlainAccount.class.getPackageName() + "."),
            (name, classFile) -> {
              rewritten.add(name);
              assertThat(classFile).isEqualTo(plain);
              return classFile;
            });

    loader.loadClass(PlainAccount.class.getName());

    assertThat(rewritten).containsExactly(PlainAccount.class.getName());
  }

  @Test
  void saysWhichClassItCannotFind() {
    ClassLoader loader = new WeavingClassLoader(parent, List.of("no."), Rewrite.NONE);

    assertThatThrownBy(() -> loader.loadClass("no.Such"))
        .isInstanceOf(ClassNotFoundException.class)
        .hasMessage("no.Such");
  }
}
