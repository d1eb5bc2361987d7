package pageflip.stack.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pageflip.stack.net.ParsedPacket.Dropped;
import pageflip.stack.net.ParsedPacket.Reason;
import pageflip.stack.net.ParsedPacket.Segment;

class PacketTest {
  private static final Endpoint A =
      new Endpoint(MacAddress.of("02:00:00:00:00:0a"), Ipv4Address.of("10.1.2.3"), 4000);
  private static final Endpoint B =
      new Endpoint(MacAddress.of("02:00:00:00:00:0b"), Ipv4Address.of("192.168.0.254"), 65535);
  private static final Flow UDP = new Flow(Protocol.UDP, A, B);
  private static final Flow TCP = new Flow(Protocol.TCP, A, B);

  /** The example of RFC 1071, section 3. */
  @Test
  void sumsAsTheStandardDoes() {
    byte[] bytes = {
      0x00, 0x01, (byte) 0xf2, 0x03, (byte) 0xf4, (byte) 0xf5, (byte) 0xf6, (byte) 0xf7
    };
    assertThat(InternetChecksum.sum(0, bytes, 0, bytes.length)).isEqualTo(0xddf2);
  }

  @Property
  void aDatagramIsReadAsItWasMade(@ForAll @Size(max = 300) byte[] payload, @ForAll int id) {
    byte[] packet = packet(PacketHeader.ofDatagram(UDP, id, payload.length), payload);
    Segment segment = (Segment) PacketReader.read(packet, packet.length);
    assertThat(segment.flow()).isEqualTo(UDP);
    assertThat(payload(packet, segment)).isEqualTo(payload);
  }

  @Property
  void aSegmentIsReadAsItWasMade(
      @ForAll @Size(min = 1, max = 300) byte[] payload, @ForAll int sequence) {
    byte[] packet = segment(sequence, payload);
    Segment segment = (Segment) PacketReader.read(packet, packet.length);
    assertThat(segment.flow()).isEqualTo(TCP);
    assertThat(segment.sequence()).isEqualTo(sequence);
    assertThat(payload(packet, segment)).isEqualTo(payload);
  }

  @Property
  void paddingIsNoPayload(@ForAll @Size(min = 1, max = 5) byte[] payload) {
    byte[] packet = Arrays.copyOf(segment(7, payload), 60);
    Segment segment = (Segment) PacketReader.read(packet, packet.length);
    assertThat(payload(packet, segment)).isEqualTo(payload);
  }

  /** One wrong bit in what the checksums cover never goes through. */
  @Property
  void oneWrongBitIsSeen(
      @ForAll @Size(min = 1, max = 100) byte[] payload, @ForAll @IntRange(min = 0) int where) {
    byte[] packet = segment(7, payload);
    int covered = (packet.length - PacketHeader.ETHERNET_BYTES) * Byte.SIZE;
    int bit = where % covered;
    packet[PacketHeader.ETHERNET_BYTES + bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    assertThat(PacketReader.read(packet, packet.length)).isInstanceOf(Dropped.class);
  }

  @Property
  void aPacketThatIsCutShortIsDropped(
      @ForAll @Size(min = 1, max = 100) byte[] payload, @ForAll @IntRange(min = 0) int where) {
    byte[] packet = segment(7, payload);
    assertThat(PacketReader.read(packet, where % packet.length))
        .isEqualTo(new Dropped(Reason.TRUNCATED));
  }

  @Test
  void whatIsNotDataIsDroppedForItsReason() {
    byte[] fragment = segment(7, new byte[] {1});
    ByteBuffer.wrap(fragment).putShort(20, (short) 0x2000);
    refreshIpv4Checksum(fragment);
    assertThat(PacketReader.read(fragment, fragment.length))
        .isEqualTo(new Dropped(Reason.FRAGMENT));

    byte[] icmp = segment(7, new byte[] {1});
    icmp[23] = 1;
    refreshIpv4Checksum(icmp);
    assertThat(PacketReader.read(icmp, icmp.length)).isEqualTo(new Dropped(Reason.OTHER_PROTOCOL));

    byte[] arp = segment(7, new byte[] {1});
    ByteBuffer.wrap(arp).putShort(12, (short) 0x0806);
    assertThat(PacketReader.read(arp, arp.length)).isEqualTo(new Dropped(Reason.NOT_IPV4));

    byte[] empty = segment(7, new byte[0]);
    assertThat(PacketReader.read(empty, empty.length)).isEqualTo(new Dropped(Reason.NO_DATA));
  }

  @Test
  void aDatagramWithoutChecksumIsTaken() {
    byte[] packet = packet(PacketHeader.ofDatagram(UDP, 1, 3), new byte[] {1, 2, 3});
    ByteBuffer.wrap(packet).putShort(40, (short) 0);
    assertThat(PacketReader.read(packet, packet.length)).isInstanceOf(Segment.class);
  }

  @Test
  void aPayloadThatNoPacketHoldsIsRefused() {
    assertThatThrownBy(() -> PacketHeader.ofDatagram(UDP, 1, 65508))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("65535");
  }

  @Test
  void addressesReadAsTheyAreWritten() {
    assertThat(MacAddress.of("02:fe:dc:ba:98:76")).hasToString("02:fe:dc:ba:98:76");
    assertThat(Ipv4Address.of("203.0.113.9")).hasToString("203.0.113.9");
  }

  private static byte[] segment(int sequence, byte[] payload) {
    return packet(PacketHeader.ofSegment(TCP, 1, sequence, true, payload.length), payload);
  }

  private static byte[] packet(PacketHeader header, byte[] payload) {
    int headerBytes = header.bytes().length;
    byte[] packet = Arrays.copyOf(header.bytes(), headerBytes + payload.length);
    System.arraycopy(payload, 0, packet, headerBytes, payload.length);
    header.finish(packet);
    return packet;
  }

  private static byte[] payload(byte[] packet, Segment segment) {
    int from = segment.payloadOffset();
    return Arrays.copyOfRange(packet, from, from + segment.payloadLength());
  }

  private static void refreshIpv4Checksum(byte[] packet) {
    ByteBuffer bytes = ByteBuffer.wrap(packet);
    bytes.putShort(24, (short) 0);
    int sum = InternetChecksum.sum(0, packet, PacketHeader.ETHERNET_BYTES, PacketHeader.IPV4_BYTES);
    bytes.putShort(24, (short) InternetChecksum.of(sum));
  }
}
