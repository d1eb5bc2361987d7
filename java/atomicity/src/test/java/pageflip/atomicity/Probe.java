package pageflip.atomicity;
import java.util.*;
/** args: system [plantClass method] -Dpair=regex */
public class Probe { @SuppressWarnings("unchecked") public static void main(String[] a) throws Exception {
    Class<? extends SmallSystem> c = (Class<? extends SmallSystem>) Class.forName("pageflip.atomicity.systems." + a[0]);


    long t = System.nanoTime();
    Explorer explorer = new Explorer(() -> { try { return new Instance(c.getConstructor().newInstance()); } catch (Exception e) { throw new IllegalStateException(e); } });
    String regex = System.getProperty("pair", "");
    List<Meeting> meetings = explorer.explore(Integer.getInteger("states", 200)).stream().filter(m -> m.pair().matches(".*" + regex + ".*")).toList();
    System.out.println(a[0] + ": explored " + (System.nanoTime() - t) / 1000000 + " ms; meetings " + meetings.size() + " close " + meetings.stream().filter(Meeting::close).count() + " steps " + explorer.steps().size()+ " pairs " + meetings.stream().map(Meeting::pair).distinct().count());
    System.out.println("idle: " + explorer.idle());
    t = System.nanoTime();
    List<Meetings.Broken> broken = Meetings.broken(meetings);
    System.out.println("runs " + Run.runs + " in " + (System.nanoTime() - t) / 1000000 + " ms; broken " + broken.size());
    broken.forEach(b -> System.out.println("BROKEN " + b.meeting().pair() + " | " + b));
}}
