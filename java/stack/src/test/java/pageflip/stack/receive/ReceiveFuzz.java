package pageflip.stack.receive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import pageflip.stack.net.InternetChecksum;
import pageflip.stack.nic.FrameCheck;

/**
 * Sends a way good packets and mangled ones, and holds what programs read against what was sent.
 *
 * <p>Half of what is mangled is mangled on the wire, after the sender made the frame check
 * sequence: what was sent is the packet as it was. The rest is the work of a sender who means it,
 * and who makes a right check sequence for what it sends: what was sent is the mangled packet, so
 * its bytes may be delivered, but at the port that it names only, and no byte that is not in it.
 */
final class ReceiveFuzz {
  /** What a packet says that it carries, by a parser that knows nothing of the stack's. */
  private record Claim(int protocol, int port, int sequence, byte[] payload) {
    static Claim of(byte[] packet) {
      if (packet.length < 34) {
        return null;
      }
      ByteBuffer bytes = ByteBuffer.wrap(packet);
      int at = 14 + (packet[14] & 0x0f) * 4;
      int end = 14 + (bytes.getShort(16) & 0xffff);
      boolean tcp = packet[23] == 6;
      if (at + (tcp ? 20 : 8) > packet.length) {
        return null;
      }
      int from = at + (tcp ? (packet[at + 12] >> 4 & 0x0f) * 4 : 8);
      int to = tcp ? end : at + (bytes.getShort(at + 4) & 0xffff);
      int sequence = tcp ? bytes.getInt(at + 4) : 0;
      return from > to || to > packet.length
          ? null
          : new Claim(
              packet[23],
              bytes.getShort(at + 2) & 0xffff,
              sequence,
              Arrays.copyOfRange(packet, from, to));
    }
  }

  private static final int TEXTS = 64;
  private static final int LARGE = 4096;

  private final Random random;
  private final ReceiveWay way;
  private final Consumer<byte[]> wire;
  private final boolean joins;
  private final byte[][] datagrams = new byte[TEXTS][];
  private final Map<Integer, List<Claim>> claimed = new HashMap<>(); // of the stream, by their ends
  private final List<Claim> ahead =
      new ArrayList<>(); // those that do not end before what comes next
  private int next = ReceiveFixture.FIRST_SEQUENCE;
  private byte[] last = new byte[0];

  /** How many packets were offered, and how many deliveries were made. */
  long tried;

  long delivered;

  /**
   * @param wire takes packets with their frame check sequences, for {@code way}
   * @param joins whether the way may give, at a time, what came in more than one packet
   */
  ReceiveFuzz(long seed, ReceiveWay way, Consumer<byte[]> wire, boolean joins) {
    this.random = new Random(seed);
    this.way = way;
    this.wire = wire;
    this.joins = joins;
    for (int i = 0; i < TEXTS; i++) {
      int port = i % 2 == 0 ? ReceiveFixture.FIRST_PORT : ReceiveFixture.SECOND_PORT;
      datagrams[i] = ReceiveFixture.datagram(port, text(i % 8 == 0 ? LARGE : random.nextInt(300)));
    }
  }

  /** Sends a packet, perhaps mangled; throws if a program then reads what was not sent. */
  void step() {
    tried++;
    byte[] good = random.nextInt(3) == 0 ? segment() : datagrams[random.nextInt(TEXTS)];
    int kind = random.nextInt(20);
    boolean onTheWire = kind % 2 == 1;
    byte[] mangled = kind == 0 ? good : mangle(good.clone());
    last = good;
    if (!onTheWire && random.nextBoolean()) {
      mangled = repair(mangled);
    }
    byte[] sent = onTheWire ? good : mangled;
    byte[] frame = FrameCheck.append(sent);
    if (onTheWire) {
      frame = Arrays.copyOf(mangled, mangled.length + FrameCheck.BYTES);
      byte[] check = FrameCheck.append(good);
      System.arraycopy(check, good.length, frame, mangled.length, FrameCheck.BYTES);
    }
    Claim claim = Claim.of(sent);
    remember(claim);
    wire.accept(frame);
    drain(ReceiveFixture.FIRST_PORT, claim);
    drain(ReceiveFixture.SECOND_PORT, claim);
    drainStream();
  }

  private void remember(Claim claim) {
    if (claim != null && claim.protocol() == 6 && claim.port() == ReceiveFixture.STREAM_PORT) {
      int end = claim.sequence() + claim.payload().length;
      if (end - next > 0 && end - next < 2 * Reassembly.WINDOW) {
        claimed.computeIfAbsent(end, e -> new ArrayList<>()).add(claim);
        ahead.add(claim);
      }
    }
  }

  private void drain(int port, Claim claim) {
    for (byte[] read = way.take(port); read != null; read = way.take(port)) {
      delivered++;
      if (claim == null
          || claim.protocol() != 17
          || claim.port() != port
          || !Arrays.equals(read, claim.payload())) {
        throw new AssertionError(
            "packet %d: port %d reads what it was not sent".formatted(tried, port));
      }
    }
  }

  private void drainStream() {
    int port = ReceiveFixture.STREAM_PORT;
    for (byte[] read = way.take(port); read != null; read = way.take(port)) {
      delivered++;
      byte[] bytes = read;
      List<Claim> claims = claimed.getOrDefault(next + read.length, List.of());
      if (claims.stream().noneMatch(claim -> endsWith(claim.payload(), bytes))
          && !(joins && joined(bytes))) {
        throw new AssertionError("packet %d: the stream has what was not sent".formatted(tried));
      }
      next += read.length;
    }
    ahead.removeIf(claim -> claim.sequence() + claim.payload().length - next <= 0);
  }

  /** Whether each byte is one that some packet has at that place. */
  private boolean joined(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      byte there = bytes[i];
      int sequence = next + i;
      if (ahead.stream().noneMatch(claim -> has(claim, sequence, there))) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Claim claim, int sequence, byte there) {
    int at = sequence - claim.sequence();
    return at >= 0 && at < claim.payload().length && claim.payload()[at] == there;
  }

  private static boolean endsWith(byte[] payload, byte[] bytes) {
    int from = payload.length - bytes.length;
    return from >= 0 && Arrays.equals(payload, from, payload.length, bytes, 0, bytes.length);
  }

  // ---- packets ------------------------------------------------------------------------------

  private byte[] text(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** What comes next, or nearly. */
  private byte[] segment() {
    int ahead = random.nextInt(4) == 0 ? random.nextInt(200) - 100 : 0;
    return ReceiveFixture.segment(
        next + ahead, text(random.nextInt(16) == 0 ? LARGE : 1 + random.nextInt(100)));
  }

  private byte[] mangle(byte[] packet) {
    byte[] mangled = packet;
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      mangled = mangleOnce(mangled);
    }
    return mangled;
  }

  private byte[] mangleOnce(byte[] packet) {
    if (packet.length < 60) {
      return Arrays.copyOf(packet, packet.length + random.nextInt(60));
    }
    ByteBuffer bytes = ByteBuffer.wrap(packet);
    int at = 14 + (packet[14] & 0x0f) * 4;
    switch (random.nextInt(12)) {
      case 0, 1 -> packet[random.nextInt(packet.length)] ^= (byte) (1 << random.nextInt(8));
      case 2 -> packet[random.nextInt(54)] = (byte) random.nextInt();
      case 3 -> {
        return Arrays.copyOf(packet, random.nextInt(packet.length));
      }
      case 4 -> {
        return Arrays.copyOf(packet, packet.length + random.nextInt(5000));
      }
      case 5 -> bytes.putShort(16, (short) (bytes.getShort(16) + random.nextInt(41) - 20));
      case 6 -> bytes.putShort(Math.min(at, 50) + 4, (short) random.nextInt(packet.length));
      case 7 -> packet[14] = (byte) (0x40 | random.nextInt(16));
      case 8 -> packet[Math.min(at + 12, 59)] = (byte) (random.nextInt(16) << 4);
      case 9 -> bytes.putShort(20, (short) (random.nextBoolean() ? 0x2000 : random.nextInt()));
      case 10 -> {
        return withOptions(packet);
      }
      default -> {
        int cut = random.nextInt(Math.min(packet.length, last.length + 1));
        System.arraycopy(last, 0, packet, 0, cut);
      }
    }
    return packet;
  }

  private byte[] withOptions(byte[] packet) {
    int words = random.nextInt(11);
    byte[] longer = new byte[packet.length + 4 * words];
    System.arraycopy(packet, 0, longer, 0, 34);
    Arrays.fill(longer, 34, 34 + 4 * words, (byte) 1);
    System.arraycopy(packet, 34, longer, 34 + 4 * words, packet.length - 34);
    longer[14] = (byte) (0x45 + words);
    ByteBuffer.wrap(longer)
        .putShort(16, (short) (ByteBuffer.wrap(packet).getShort(16) + 4 * words));
    return longer;
  }

  /** Makes the checksums right again, so that a lie gets further; of UDP, it says there is none. */
  private byte[] repair(byte[] packet) {
    int at = packet.length < 34 ? packet.length : 14 + (packet[14] & 0x0f) * 4;
    if (at < 34 || packet.length < at + 8) {
      return packet;
    }
    ByteBuffer bytes = ByteBuffer.wrap(packet);
    bytes.putShort(24, (short) 0);
    bytes.putShort(24, (short) InternetChecksum.of(InternetChecksum.sum(0, packet, 14, at - 14)));
    if (packet[23] == 17) {
      bytes.putShort(at + 6, (short) 0);
    } else if (packet[23] == 6) {
      repairTcp(bytes, at, 14 + (bytes.getShort(16) & 0xffff));
    }
    return packet;
  }

  private static void repairTcp(ByteBuffer packet, int at, int end) {
    if (end > packet.limit() || end < at + 20) {
      return;
    }
    packet.putShort(at + 16, (short) 0);
    int sum = InternetChecksum.sum(6 + end - at, packet.array(), 26, 8);
    sum = InternetChecksum.sum(sum, packet.array(), at, end - at);
    packet.putShort(at + 16, (short) InternetChecksum.of(sum));
  }
}
