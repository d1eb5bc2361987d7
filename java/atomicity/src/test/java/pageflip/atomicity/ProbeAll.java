package pageflip.atomicity;
public class ProbeAll { public static void main(String[] a) throws Exception { for (String s : a) { try { Probe.main(new String[] {s}); } catch (Throwable t) { System.out.println(s); t.printStackTrace(System.out); } } System.out.println("ALL DONE"); } }
