package pageflip.atomicity;
import java.util.*;
public class PlantProbe { public static void main(String[] a) throws Exception {
  @SuppressWarnings("unchecked") Class<? extends SmallSystem> c = (Class<? extends SmallSystem>) Class.forName("pageflip.atomicity.systems." + a[0]);
  Plant plant = new Plant(a[1], a[2]);
  ClassLoader loader = plant.loader();
  Explorer explorer = new Explorer(() -> new Instance(plant.system(loader, c)));
  Collection<Meeting> meetings = explorer.explore(Integer.getInteger("states", 150));
  List<Meeting> some = meetings.stream().filter(m -> (m.first().step().action().equals(a[3]) && m.second().step().action().equals(a[4]))||(m.first().step().action().equals(a[4]) && m.second().step().action().equals(a[3]))).toList();
  some.forEach(m -> System.out.println(m.signature() + " <- " + m.before()));
  List<Meetings.Broken> broken = Meetings.broken(some, 500);
  System.out.println(some.size() + " meetings, runs " + Run.runs + "; broken " + broken.size());
  broken.stream().limit(1).forEach(b -> System.out.println(b.meeting() + "\n" + b.story()));
}}
