package pageflip.atomicity;
public class Probe { public static void main(String[] a) throws Exception {
  Class<?> c = Class.forName("pageflip.atomicity.systems." + a[0]);
  AtomicityTest.run(() -> { try { return (SmallSystem) c.getConstructor().newInstance(); } catch (Exception e) { throw new IllegalStateException(e); } }); } }
