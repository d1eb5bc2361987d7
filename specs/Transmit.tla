------------------------------ MODULE Transmit ------------------------------
(***************************************************************************)
(* From a user's buffer to packets, and no copy on the way: the driver     *)
(* cuts the message into segments of at most Mss bytes and gives the card  *)
(* a chain of descriptors for each: its header, then a fragment for each   *)
(* page that it touches.                                                   *)
(*                                                                         *)
(* Who owns a slot of the ring is told by a bit in it that changes its     *)
(* meaning with each lap, as in virtio's packed rings and in NVMe's        *)
(* completion queues.  The card looks at the first bit of a chain only,    *)
(* so the driver writes that one last.                                     *)
(*                                                                         *)
(* The byte at place n of the stream is n, so each can be told apart.      *)
(***************************************************************************)
EXTENDS Naturals, Sequences

CONSTANTS
    Buffer,      \* where the application has messages
    Shape,       \* how a message may lie in a buffer
    First,       \* where a message of a shape begins, in bytes from the buffer's beginning
    Length,      \* and how long it is
    BufferSize,  \* bytes in a buffer
    PageSize,    \* bytes in a page; a buffer begins with a page
    Mss,         \* the most bytes in a segment
    Slots,       \* how many slots the ring has
    Limit,       \* the most that the application says in its life, in bytes
    None         \* no buffer, no descriptor

Byte   == 1..Limit
Slot   == 0..(Slots - 1)
Offset == 0..(BufferSize - 1)

Descriptor == [phase : BOOLEAN, header : BOOLEAN, buffer : Buffer \cup {None},
               from : 0..BufferSize, length : 0..PageSize, last : BOOLEAN]
Header     == [sequence : 0..Limit, length : 0..Mss]
Message    == [buffer : Buffer, shape : Shape, sequence : Byte, end : Nat]

VARIABLES
    sent,       \* what the application has offered, from the beginning
    memory,     \* the buffers' bytes; 0 where there never was one
    messages,   \* what is lent to the card, the oldest first
    segment,    \* which segment of the latest the driver is posting, from 1; 0 if it is posting none
    written,    \* how many descriptors of that segment's chain it has written
    ring,       \* the descriptors
    headers,    \* memory for one header for each slot
    tail,       \* how many descriptors the driver has ever written
    published,  \* how many it has ever given to the card
    head,       \* how many it has reclaimed
    cursor,     \* how many the card has fetched
    done,       \* how many it has said it is done with
    fetched,    \* the descriptor that the card has fetched and not yet followed
    packet,     \* what it has gathered of a packet
    wire        \* the packets that have left

applicationVars == <<sent, memory>>
driverVars      == <<messages, segment, written, tail, published, head>>
ringVars        == <<ring, headers>>
cardVars        == <<cursor, done, fetched, packet, wire>>
vars            == <<applicationVars, driverVars, ringVars, cardVars>>

SentType      == sent      \in Seq(Byte)
MemoryType    == memory    \in [Buffer -> [Offset -> 0..Limit]]
MessagesType  == messages  \in Seq(Message)
SegmentType   == segment   \in Nat
WrittenType   == written   \in Nat
RingType      == ring      \in [Slot -> Descriptor]
HeadersType   == headers   \in [Slot -> Header]
IndicesType   == <<tail, published, head, cursor, done>> \in Nat \X Nat \X Nat \X Nat \X Nat
FetchedType   == fetched   \in [slot : Slot, descriptor : Descriptor] \cup {None}
PacketType    == packet    \in [open : BOOLEAN, header : Header, bytes : Seq(0..Limit), whole : BOOLEAN]
WireType      == wire      \in Seq([header : Header, bytes : Seq(0..Limit)])

TypeOK ==
    /\ SentType /\ MemoryType /\ MessagesType /\ SegmentType /\ WrittenType /\ RingType
    /\ HeadersType /\ IndicesType /\ FetchedType /\ PacketType /\ WireType

NoHeader == [sequence |-> 0, length |-> 0]
NoPacket == [open |-> FALSE, header |-> NoHeader, bytes |-> <<>>, whole |-> FALSE]

Init ==
    /\ sent      = <<>>
    /\ memory    = [b \in Buffer |-> [o \in Offset |-> 0]]
    /\ messages  = <<>>
    /\ segment   = 0
    /\ written   = 0
    /\ ring      = [s \in Slot |-> [phase |-> FALSE, header |-> FALSE, buffer |-> None,
                                    from |-> 0, length |-> 0, last |-> FALSE]]
    /\ headers   = [s \in Slot |-> NoHeader]
    /\ tail      = 0
    /\ published = 0
    /\ head      = 0
    /\ cursor    = 0
    /\ done      = 0
    /\ fetched   = None
    /\ packet    = NoPacket
    /\ wire      = <<>>

----------------------------------------------------------------------------
(* How a message is cut.                                                   *)

Least(x, y)    == IF x < y THEN x ELSE y
Greatest(x, y) == IF x > y THEN x ELSE y

Segments(m)  == (Length[m.shape] + Mss - 1) \div Mss
Begin(m, i)  == First[m.shape] + (i - 1) * Mss
End(m, i)    == Least(Begin(m, i) + Mss, First[m.shape] + Length[m.shape])

\* How many pages the bytes of segment i touch.
Pages(m, i) == (End(m, i) - 1) \div PageSize - Begin(m, i) \div PageSize + 1

ChainLength(m, i) == 1 + Pages(m, i)

\* What segment i has in the j-th page that it touches.
FragmentFrom(m, i, j) == Greatest(Begin(m, i), (Begin(m, i) \div PageSize + j - 1) * PageSize)
FragmentEnd(m, i, j)  == Least(End(m, i), (Begin(m, i) \div PageSize + j) * PageSize)

----------------------------------------------------------------------------
(* The ring.                                                               *)

SlotOf(n) == n % Slots

\* What the bit of a slot is when its n-th descriptor is the card's.
Phase(n) == (n \div Slots) % 2 = 0

\* What the driver writes there, and what the card looks for: the same.
HostPhase(n) == Phase(n)
CardPhase(n) == Phase(n)

RingHasRoom == tail - head < Slots

\* Each slot has a header's place of its own.
HeaderPlace(s) == s

----------------------------------------------------------------------------
(* The application.                                                        *)

Lent(b) == \E k \in 1..Len(messages) : messages[k].buffer = b

Posting == messages[Len(messages)]

\* It fills a buffer that it has back, and sends it: the driver's lock is taken.
Offer(b, s) ==
    /\ segment = 0
    /\ ~Lent(b)
    /\ Len(sent) + Length[s] <= Limit
    /\ sent' = sent \o [i \in 1..Length[s] |-> Len(sent) + i]
    /\ memory' = [memory EXCEPT ![b] = [o \in Offset |->
           IF o \in First[s]..(First[s] + Length[s] - 1) THEN Len(sent) + 1 + o - First[s] ELSE @[o]]]
    /\ messages' = Append(messages, [buffer |-> b, shape |-> s, sequence |-> Len(sent) + 1, end |-> 0])
    /\ segment' = 1
    /\ UNCHANGED <<written, tail, published, head, ringVars, cardVars>>

----------------------------------------------------------------------------
(* The driver.                                                             *)

\* The place of segment i in the stream.
SequenceOf(m, i) == m.sequence + (i - 1) * Mss

HeaderOf(m, i) == [sequence |-> SequenceOf(m, i), length |-> End(m, i) - Begin(m, i)]

\* The bit of a chain's first descriptor, the n-th, while the chain is written: the card's own, still.
FirstPhase(n) == ring[SlotOf(n)].phase

\* One descriptor; all but the first of a chain are the card's as soon as that one is.
WriteDescriptor ==
    /\ segment # 0
    /\ written < ChainLength(Posting, segment)
    /\ RingHasRoom
    /\ LET s     == SlotOf(tail)
           first == written = 0
       IN  /\ ring' = [ring EXCEPT ![s] =
                  [phase  |-> IF first THEN FirstPhase(tail) ELSE HostPhase(tail),
                   header |-> first,
                   buffer |-> IF first THEN None ELSE Posting.buffer,
                   from   |-> IF first THEN 0 ELSE FragmentFrom(Posting, segment, written),
                   length |-> IF first THEN 0
                              ELSE FragmentEnd(Posting, segment, written) - FragmentFrom(Posting, segment, written),
                   last   |-> written + 1 = ChainLength(Posting, segment)]]
           /\ headers' = IF first THEN [headers EXCEPT ![HeaderPlace(s)] = HeaderOf(Posting, segment)]
                         ELSE headers
    /\ tail' = tail + 1
    /\ written' = written + 1
    /\ UNCHANGED <<applicationVars, messages, segment, published, head, cardVars>>

\* The bit of the chain's first descriptor: with it goes the chain.
Publish ==
    /\ segment # 0
    /\ written = ChainLength(Posting, segment)
    /\ ring' = [ring EXCEPT ![SlotOf(tail - written)].phase = HostPhase(tail - written)]
    /\ published' = tail
    /\ written' = 0
    /\ segment' = IF segment = Segments(Posting) THEN 0 ELSE segment + 1
    /\ messages' = IF segment = Segments(Posting) THEN [messages EXCEPT ![Len(messages)].end = tail] ELSE messages
    /\ UNCHANGED <<applicationVars, headers, tail, head, cardVars>>

Reclaim ==
    /\ head < done
    /\ head' = head + 1
    /\ UNCHANGED <<applicationVars, messages, segment, written, tail, published, ringVars, cardVars>>

\* Nothing refers to message m any more.
IsReclaimed(m) == m.end <= head

\* The buffer of the oldest message is the application's.
CompleteMessage ==
    /\ messages # <<>>
    /\ messages[1].end # 0
    /\ IsReclaimed(messages[1])
    /\ messages' = Tail(messages)
    /\ UNCHANGED <<applicationVars, segment, written, tail, published, head, ringVars, cardVars>>

----------------------------------------------------------------------------
(* The card.                                                               *)

Fetch ==
    /\ fetched = None
    /\ ~packet.whole
    /\ packet.open \/ ring[SlotOf(cursor)].phase = CardPhase(cursor)
    /\ fetched' = [slot |-> SlotOf(cursor), descriptor |-> ring[SlotOf(cursor)]]
    /\ cursor' = cursor + 1
    /\ UNCHANGED <<applicationVars, driverVars, ringVars, done, packet, wire>>

\* What a descriptor of a fragment refers to.
Payload(d) ==
    IF d.buffer = None THEN <<>> ELSE [i \in 1..d.length |-> memory[d.buffer][d.from + i - 1]]

\* It reads what the descriptor refers to, by DMA.
Gather ==
    /\ fetched # None
    /\ LET d == fetched.descriptor
       IN  packet' = [open   |-> TRUE,
                      header |-> IF d.header THEN headers[HeaderPlace(fetched.slot)] ELSE packet.header,
                      bytes  |-> IF d.header THEN packet.bytes ELSE packet.bytes \o Payload(d),
                      whole  |-> d.last]
    /\ fetched' = None
    /\ UNCHANGED <<applicationVars, driverVars, ringVars, cursor, done, wire>>

\* The packet leaves, and the host may have the chain's slots back.
Emit ==
    /\ packet.whole
    /\ wire' = Append(wire, [header |-> packet.header, bytes |-> packet.bytes])
    /\ packet' = NoPacket
    /\ done' = cursor
    /\ UNCHANGED <<applicationVars, driverVars, ringVars, cursor, fetched>>

----------------------------------------------------------------------------
Next ==
    \/ \E b \in Buffer, s \in Shape : Offer(b, s)
    \/ WriteDescriptor
    \/ Publish
    \/ Reclaim
    \/ CompleteMessage
    \/ Fetch
    \/ Gather
    \/ Emit

Safety == Init /\ [][Next]_vars

\* The driver and the card go on; of the application nothing is asked.
Fairness ==
    /\ WF_vars(WriteDescriptor)
    /\ WF_vars(Publish)
    /\ WF_vars(Reclaim)
    /\ WF_vars(CompleteMessage)
    /\ WF_vars(Fetch)
    /\ WF_vars(Gather)
    /\ WF_vars(Emit)

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* What a receiver takes from packets: each goes where its header says, if that is next.
RECURSIVE Taken(_)
Taken(packets) ==
    IF packets = <<>> THEN <<>>
    ELSE LET before == Taken(SubSeq(packets, 1, Len(packets) - 1))
             latest == packets[Len(packets)]
         IN  IF latest.header.sequence = Len(before) + 1 THEN before \o latest.bytes ELSE before

Str == INSTANCE Stream WITH
    Flow <- {"flow"}, sent <- [f \in {"flow"} |-> sent], received <- [f \in {"flow"} |-> Taken(wire)]

RefinesStream == Str!Safety
InOrder       == Str!InOrder

\* Excludes the card that follows a descriptor which the host has not given to it.
OnlyPublished == cursor <= published

\* Excludes the host that writes over a descriptor which the card is not done with.
NoOverrun == tail - done <= Slots

\* Excludes the header that goes out with another segment's bytes, or with none.
HeaderBelongs == \A k \in 1..Len(wire) : wire[k].header.length = Len(wire[k].bytes)

\* Excludes the header that says of bytes that they belong elsewhere, again or not at all.
EachOnceInOrder ==
    \A k \in 1..Len(wire) : wire[k].header.sequence =
        IF k = 1 THEN 1 ELSE wire[k - 1].header.sequence + wire[k - 1].header.length

\* Excludes the packet that carries other bytes than were offered for its place.
WireCarriesOffer ==
    \A k \in 1..Len(wire) :
        wire[k].bytes = SubSeq(sent, wire[k].header.sequence, wire[k].header.sequence + wire[k].header.length - 1)

\* Excludes the buffer that the application has back while the card has yet to read it.
LentUntilGathered ==
    /\ \A n \in cursor..(tail - 1) : LET b == ring[SlotOf(n)].buffer IN b # None => Lent(b)
    /\ fetched # None => LET b == fetched.descriptor.buffer IN b # None => Lent(b)

\* Excludes the message that the application is never told of.
EveryOfferCompletes == \A b \in Buffer : Lent(b) ~> ~Lent(b)

THEOREM Safety => [](TypeOK /\ OnlyPublished /\ NoOverrun /\ WireCarriesOffer /\ LentUntilGathered)
THEOREM Safety => Str!Safety
============================================================================
