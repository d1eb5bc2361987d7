----------------------------- MODULE MCTransmit -----------------------------
(* Bounds, shapes and probes for Transmit. *)
EXTENDS Transmit, TransmitMistakes, TLC

CONSTANTS
    long,   \* two segments; the first crosses into a second page, the last is short
    pair,   \* no longer than a page, and yet in two
    short   \* one byte

MCFirst  == [s \in Shape |-> CASE s = long -> 1 [] s = pair -> 1 [] s = short -> 0]
MCLength == [s \in Shape |-> CASE s = long -> 4 [] s = pair -> 2 [] s = short -> 1]

Symmetry == Permutations(Buffer)

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* The card is in the middle of a chain that goes around the ring's end.
ProbeWrapsInChain ==
    ~ (packet.open /\ ~packet.whole /\ fetched = None /\ SlotOf(cursor) = 0)

\* The driver is in the middle of a chain, and the ring is full.
ProbeBackPressure == ~ (segment # 0 /\ written > 0 /\ written < ChainLength(Posting, segment) /\ tail - head = Slots)

\* Two segments are the card's, and it has fetched nothing of either.
ProbeTwoSegments ==
    ~ \E n \in (cursor + 1)..(published - 1) : ring[SlotOf(n)].header /\ ring[SlotOf(cursor)].header

\* A message goes out of a buffer that one has gone out of before.
ProbeBufferReused == ~ \E b \in Buffer : \E o \in Offset : Lent(b) /\ head > 0 /\ memory[b][o] > Length[long]

\* Two messages are lent at once, and the card reads the first while the driver posts the second.
ProbeTwoMessages == ~ (Len(messages) > 1 /\ segment # 0 /\ fetched # None)

\* A packet whose bytes come from two pages is followed by a shorter one.
ProbeLastShort == ~ \E k \in 1..Len(wire) : k > 1 /\ Len(wire[k].bytes) = 1 /\ Len(wire[k - 1].bytes) = Mss
============================================================================
