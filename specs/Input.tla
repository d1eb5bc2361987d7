------------------------------- MODULE Input -------------------------------
(***************************************************************************)
(* What the ways to receive have in common.  Packets come off a network    *)
(* that loses, repeats, reorders and mangles them:                         *)
(*                                                                         *)
(*   Repost   give the card an empty frame of memory                       *)
(*   Arrive   it writes a packet into one                                  *)
(*   DropBad, DropOld, Queue   check it, and sort it in                    *)
(*   Prune    drop one that waits, for room                                *)
(*                                                                         *)
(* How what comes next is given to its program is for the module that      *)
(* extends this one to say.                                                *)
(*                                                                         *)
(* Some cards split: they write the headers elsewhere and the payload to   *)
(* the beginning of the frame.  None understands every header (Split), and *)
(* what it does not split it writes in one piece.  It clears nothing:      *)
(* behind a short payload stand the bytes of whoever had the frame before. *)
(***************************************************************************)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANTS
    Flow,      \* the conversations; each ends in a program
    Packet,    \* what may come off the wire
    Frame,     \* frames of physical memory that can be received into
    FlowOf,    \* the flow that a packet's headers name
    First,     \* and the position of its first byte in that
    Length,    \* and how many bytes they say it has
    State,     \* "whole", "corrupt" or "truncated"
    Split,     \* the packets whose headers the card can tell from the payload
    Padded,    \* the packets behind whose payload something stands that means nothing
    PageSize,  \* bytes in a page
    Header, Garbage, Zero,  \* what a frame may contain that is nobody's payload
    None       \* no frame, no packet

ASSUME
    /\ FlowOf \in [Packet -> Flow] /\ First \in [Packet -> Nat] /\ Length \in [Packet -> 1..PageSize]
    /\ State \in [Packet -> {"whole", "corrupt", "truncated"}]
    /\ Split \subseteq Packet /\ Padded \subseteq Packet
    /\ \A k \in Packet \ Split : Length[k] < PageSize  \* headers need room, too

VARIABLES
    sent,      \* what was sent on each flow
    received,  \* what the program at its end has read
    net,       \* the packets that were sent, and may arrive, once or more often or never
    ring,      \* the frames that the card may write
    arrival,   \* the packet that has come in a frame, until the kernel is done with it
    queue,     \* the frames that wait for their turn on a flow
    free,      \* the frames that nothing is in
    contents,  \* what a frame contains
    next       \* the position that comes next on a flow

streamVars == <<sent, received, net>>
frameVars  == <<ring, arrival, queue, free, contents>>
inputVars  == <<streamVars, frameVars, next>>

\* Every byte is told from every other: it says whose it is, and which.
Byte    == Flow \X Nat
Content == Byte \cup {Header, Garbage, Zero}

SentType     == sent     \in [Flow -> Seq(Byte)]
ReceivedType == received \in [Flow -> Seq(Content)]
NetType      == net      \in SUBSET Packet
RingType     == ring     \in SUBSET Frame
ArrivalType  == arrival  \in [Frame -> Packet \cup {None}]
QueueType    == queue    \in [Flow -> SUBSET Frame]
FreeType     == free     \in SUBSET Frame
ContentsType == contents \in [Frame -> [1..PageSize -> Content]]
NextType     == next     \in [Flow -> Nat]

InputTypeOK ==
    /\ SentType /\ ReceivedType /\ NetType
    /\ RingType /\ ArrivalType /\ QueueType /\ FreeType /\ ContentsType /\ NextType

----------------------------------------------------------------------------
\* What Stream sees of all this.  The variables have the same names.
Str == INSTANCE Stream

\* At first the frames in use are the programs' own.
InputInit(inUse) ==
    /\ Str!Init
    /\ net      = {}
    /\ ring     = {}
    /\ arrival  = [f \in Frame |-> None]
    /\ queue    = [p \in Flow |-> {}]
    /\ free     = Frame \ inUse
    /\ contents = [f \in Frame |-> [i \in 1..PageSize |-> Zero]]
    /\ next     = [p \in Flow |-> 1]

\* The position after the last byte of packet k.
End(k) == First[k] + Length[k]

\* The bytes of flow p from position i on and before position j.
Bytes(p, i, j) == [n \in 1..(j - i) |-> <<p, i + n - 1>>]

----------------------------------------------------------------------------
(* The peers, and the network between.                                     *)

\* A peer sends a packet.  Some of it may have been sent before, cut otherwise.
SendPacket(k) ==
    LET p == FlowOf[k]  length == Len(sent[p]) IN
    /\ State[k] = "whole"
    /\ k \notin net
    /\ First[k] <= length + 1
    /\ net' = net \cup {k}
    /\ sent' = [sent EXCEPT ![p] = @ \o Bytes(p, length + 1, End(k))]
    /\ UNCHANGED <<received, frameVars, next>>

\* What the card has to write of packet k.
OnTheWire(k) ==
    LET payload == Bytes(FlowOf[k], First[k], End(k))
        came == CASE State[k] = "whole"     -> payload
                  [] State[k] = "corrupt"   -> <<Garbage>> \o SubSeq(payload, 2, Length[k])
                  [] State[k] = "truncated" -> SubSeq(payload, 1, Length[k] - 1)
        head == IF k \in Split THEN <<>> ELSE <<Header>>
    IN head \o came \o (IF k \in Padded THEN <<Garbage>> ELSE <<>>)

\* The card writes it to a frame that it was given.  A mangled one may come at any time, from anybody.
ArrivePacket(k, f) ==
    /\ f \in ring
    /\ k \in net \/ State[k] # "whole"
    /\ ring' = ring \ {f}
    /\ arrival' = [arrival EXCEPT ![f] = k]
    /\ contents' = [contents EXCEPT ![f] =
           [i \in 1..PageSize |-> IF i <= Len(OnTheWire(k)) THEN OnTheWire(k)[i] ELSE @[i]]]
    /\ UNCHANGED <<streamVars, queue, free, next>>

----------------------------------------------------------------------------
(* The kernel, when a packet has come.                                     *)

Queued(f) == \E p \in Flow : f \in queue[p]

\* It has come, and is not sorted in.
Arrived(f) == arrival[f] # None /\ ~Queued(f)

\* Its checksum is right, and all has come that its headers say.
Good(k) == State[k] = "whole"

\* All of packet k has been delivered to program p.
IsOld(k, p) == End(k) <= next[p]

\* Demultiplexing: its headers name the flow of program p.
IsFor(k, p) == p = FlowOf[k]

\* Frame f is done with, whatever it still contains.
Empty(f) ==
    /\ arrival' = [arrival EXCEPT ![f] = None]
    /\ queue' = [p \in Flow |-> queue[p] \ {f}]
    /\ free' = free \cup {f}

DropBadFrame(f) ==
    /\ Arrived(f)
    /\ ~Good(arrival[f])
    /\ Empty(f)
    /\ UNCHANGED <<streamVars, ring, contents, next>>

\* All of it has been delivered: when it comes, or by the time that its turn comes.
DropOldFrame(f) ==
    /\ arrival[f] # None
    /\ Good(arrival[f])
    /\ IsOld(arrival[f], FlowOf[arrival[f]])
    /\ Empty(f)
    /\ UNCHANGED <<streamVars, ring, contents, next>>

\* Demultiplex, and let it wait for its turn.
QueueFrame(p, f) ==
    /\ Arrived(f)
    /\ Good(arrival[f])
    /\ IsFor(arrival[f], p)
    /\ ~IsOld(arrival[f], p)
    /\ queue' = [queue EXCEPT ![p] = @ \cup {f}]
    /\ UNCHANGED <<streamVars, ring, arrival, free, contents, next>>

\* Some frame is empty, or about to be, or has what comes next on its flow.
SomeRoom ==
    \/ ring # {} \/ free # {}
    \/ \E f \in Frame : Arrived(f)
    \/ \E p \in Flow : \E f \in queue[p] : First[arrival[f]] <= next[p]

\* Everything that there is waits for something that there is no room for.
PruneFrame(f, roomWillCome) ==
    /\ Queued(f)
    /\ ~roomWillCome
    /\ Empty(f)
    /\ UNCHANGED <<streamVars, ring, contents, next>>

\* The card may have a frame that nothing is in.
RepostFrame(f) ==
    /\ f \in free
    /\ free' = free \ {f}
    /\ ring' = ring \cup {f}
    /\ UNCHANGED <<streamVars, arrival, queue, contents, next>>

----------------------------------------------------------------------------
\* Nothing before packet k is missing.
NoHoleBefore(k, p) == First[k] <= next[p]

\* Frame f has what comes next for program p, at its beginning or further on.
InTurn(p, f) ==
    /\ f \in queue[p]
    /\ NoHoleBefore(arrival[f], p)
    /\ ~IsOld(arrival[f], p)

\* How much of the payload was delivered before.
Old(p, f) == next[p] - First[arrival[f]]

\* Where in frame f the payload begins.
Offset(f) == IF arrival[f] \in Split THEN 0 ELSE 1
============================================================================
