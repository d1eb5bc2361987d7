package pageflip.stack.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An MMU that maps bytes and not pages: a range of any length, from any address of a program, leads
 * to bytes of a frame, from any offset on. No such hardware is sold; it is the "shovel" of those
 * who want to receive without a copy.
 *
 * <p>Each CPU remembers what parts of ranges it likes, rightly or not, until it is told to forget
 * them. Safe for use by any thread.
 */
public final class ByteMmu {
  /**
   * Bytes of a program that lead to bytes of a frame.
   *
   * @param address of the first, in the program
   * @param length how many
   * @param frame where they lead
   * @param offset of the first, in the frame
   */
  public record Range(int address, int length, Frame frame, int offset) {
    /** The address after the last. */
    int end() {
      return address + length;
    }

    /** What of it is from {@code from} on and before {@code to}. */
    Range part(int from, int to) {
      int first = Math.max(from, address);
      return new Range(first, Math.min(to, end()) - first, frame, offset + first - address);
    }
  }

  /** Ranges that do not overlap, by their first address. */
  private static final class Ranges {
    private final NavigableMap<Integer, Range> byAddress = new TreeMap<>();

    Range at(int address) {
      Map.Entry<Integer, Range> floor = byAddress.floorEntry(address);
      return floor == null || floor.getValue().end() <= address ? null : floor.getValue();
    }

    void add(Range range) {
      byAddress.put(range.address(), range);
    }

    List<Range> overlapping(int from, int to) {
      List<Range> found = new ArrayList<>();
      Range before = at(from);
      if (before != null && before.address() < from) {
        found.add(before);
      }
      found.addAll(byAddress.subMap(from, to).values());
      return found;
    }

    /** Of a range that is partly between the two, the rest stays. */
    void remove(int from, int to) {
      for (Range range : overlapping(from, to)) {
        byAddress.remove(range.address());
        if (range.address() < from) {
          add(range.part(range.address(), from));
        }
        if (range.end() > to) {
          add(range.part(to, range.end()));
        }
      }
    }
  }

  private final PhysicalMemory memory;
  private final Map<AddressSpace, Ranges> tables = new HashMap<>();
  private final List<Map<AddressSpace, Ranges>> remembered = new ArrayList<>();

  /** The MMU of all CPUs of {@code machine}; it maps nothing. */
  public ByteMmu(Machine machine) {
    this.memory = machine.memory();
    machine.cpus().forEach(cpu -> remembered.add(new HashMap<>()));
  }

  /**
   * Lets the addresses of {@code range} lead where it says.
   *
   * @throws IllegalArgumentException if it has no byte, leaves its frame, or one of its addresses
   *     leads somewhere already
   */
  public synchronized void map(AddressSpace space, Range range) {
    if (range.length <= 0 || range.offset < 0 || range.length > Frame.BYTES - range.offset) {
      throw new IllegalArgumentException("no range of a frame: " + range);
    }
    Ranges table = tables.computeIfAbsent(space, s -> new Ranges());
    if (!table.overlapping(range.address, range.end()).isEmpty()) {
      throw new IllegalArgumentException("something is mapped already where " + range + " is");
    }
    table.add(range);
  }

  /** Lets {@code length} addresses from {@code address} on lead nowhere, whatever CPUs remember. */
  public synchronized void unmap(AddressSpace space, int address, int length) {
    Ranges table = tables.get(space);
    if (table != null) {
      table.remove(address, address + length);
    }
  }

  /**
   * A CPU remembers what it is told by the table of {@code length} addresses from {@code address}
   * on; refuses if the first leads nowhere, or is remembered.
   *
   * @throws IllegalArgumentException if {@code length} is not positive
   */
  public synchronized boolean fill(Cpu cpu, AddressSpace space, int address, int length) {
    if (length <= 0) {
      throw new IllegalArgumentException("no part of a range: " + length + " bytes");
    }
    Range range = mapped(space, address);
    if (range == null || remembered(cpu, space, address) != null) {
      return false;
    }
    Ranges known = cache(cpu, space);
    Range part = range.part(address, address + Math.min(length, range.end() - address));
    known.remove(part.address, part.end());
    known.add(part);
    return true;
  }

  /** A CPU forgets whatever it remembers of {@code length} addresses from {@code address} on. */
  public synchronized void forget(Cpu cpu, AddressSpace space, int address, int length) {
    cache(cpu, space).remove(address, address + length);
  }

  /** The range of the table that an address is in, or null. */
  public synchronized Range mapped(AddressSpace space, int address) {
    Ranges table = tables.get(space);
    return table == null ? null : table.at(address);
  }

  /** The part of a range that a CPU remembers of an address, or null. */
  public synchronized Range remembered(Cpu cpu, AddressSpace space, int address) {
    return cache(cpu, space).at(address);
  }

  /**
   * A program loads bytes from {@code address} on: by what its CPU remembers, and by the table
   * where it remembers nothing.
   *
   * @throws IllegalStateException if an address leads nowhere
   */
  public synchronized void load(Cpu cpu, AddressSpace space, int address, byte[] into) {
    for (int at = 0; at < into.length; ) {
      Range leads = remembered(cpu, space, address + at);
      if (leads == null) {
        leads = untilRemembered(cpu, space, address + at);
      }
      Range part = leads.part(address + at, address + into.length);
      memory.read(part.frame, part.offset, into, at, part.length);
      at += part.length;
    }
  }

  private Range untilRemembered(Cpu cpu, AddressSpace space, int address) {
    Range range = mapped(space, address);
    if (range == null) {
      throw new IllegalStateException("a load from address " + address + ", which leads nowhere");
    }
    Integer next = cache(cpu, space).byAddress.ceilingKey(address);
    return next == null ? range : range.part(address, next);
  }

  private Ranges cache(Cpu cpu, AddressSpace space) {
    return remembered.get(cpu.number()).computeIfAbsent(space, s -> new Ranges());
  }
}
