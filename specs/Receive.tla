------------------------------ MODULE Receive ------------------------------
(***************************************************************************)
(* Packets come off a network that loses, repeats, reorders and mangles    *)
(* them, and programs are given a stream, by copy or by page flip:         *)
(*                                                                         *)
(*   Repost       give the card an empty frame of memory                   *)
(*   Arrive       it writes a packet into one                              *)
(*   DropBad, DropOld, Queue   check it, and sort it in                    *)
(*   Prune        drop one that waits, for room                            *)
(*   DeliverCopy  copy what comes next into the program's page             *)
(*   DeliverFlip  or let the program's page lead to the frame it came in   *)
(*   ShootDown    then no TLB may lead to the frame that it replaces       *)
(*   Reclaim      before that one may be used again                        *)
(*   Read         the program reads what it was given                      *)
(*                                                                         *)
(* A flip needs a frame that is full of payload and of nothing else.  So   *)
(* the card splits: it writes the headers elsewhere and the payload to the *)
(* beginning of the frame.  It does not understand every header (Split),   *)
(* and what it does not split it writes in one piece.  It clears nothing:  *)
(* behind a short payload stand the bytes of whoever had the frame before. *)
(*                                                                         *)
(* Each flow ends in a program of its own, which has one page to receive   *)
(* into and one TLB.  Only loads are modelled (who cannot reach a frame    *)
(* cannot store to it either; TlbShootdown has the stores that are under   *)
(* way), and no eviction, since that only makes a program reach less.      *)
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
    PageSize,  \* bytes in a page
    Buffer,    \* the frame that each program's page leads to at first
    Header, Garbage, Zero,  \* what a frame may contain that is nobody's payload
    None,      \* no frame, no packet
    Hazard     \* "none", or a mistake

Hazards == {
    "none",
    "corrupt-accepted",    \* the checksum is not looked at
    "truncated-accepted",  \* the length that the headers say is believed, not what has come
    "wrong-port",          \* a packet is taken for whoever expects that position
    "duplicate-again",     \* what comes a second time is delivered a second time
    "out-of-order",        \* what comes is delivered as it comes
    "flip-unsplit",        \* a full frame is flipped, headers and all
    "flip-short",          \* a frame is flipped though the payload does not fill it
    "read-early",          \* the program goes on before the shootdown
    "reuse-early",         \* the replaced frame is used again before the shootdown
    "free-flipped",        \* of the two frames of a flip, the wrong one is used again
    "no-prune"}            \* what waits for its turn waits, though there is no room for what it waits for

ASSUME
    /\ FlowOf \in [Packet -> Flow] /\ First \in [Packet -> Nat] /\ Length \in [Packet -> 1..PageSize]
    /\ State \in [Packet -> {"whole", "corrupt", "truncated"}]
    /\ Split \subseteq Packet
    /\ \A k \in Packet \ Split : Length[k] < PageSize  \* headers need room, too
    /\ Buffer \in [Flow -> Frame] /\ \A p, q \in Flow : Buffer[p] = Buffer[q] => p = q
    /\ Hazard \in Hazards

VARIABLES
    sent,      \* what was sent on each flow
    received,  \* what the program at its end has read
    net,       \* the packets that were sent, and may arrive, once or more often or never
    ring,      \* the frames that the card may write
    arrival,   \* the packet that has come in a frame, until the kernel is done with it
    queue,     \* the frames that wait for their turn on a flow
    free,      \* the frames that nothing is in
    contents,  \* what a frame contains
    next,      \* the position that comes next on a flow
    pte,       \* the frame that a program's page leads to
    tlb,       \* and what its CPU remembers of that
    stage,     \* how far the program has come in asking for more
    given,     \* how many bytes there are for it to read
    retired    \* the frame that a flip has taken away from it

streamVars  == <<sent, received, net>>
frameVars   == <<ring, arrival, queue, free, contents>>
programVars == <<next, pte, tlb, stage, given, retired>>
vars        == <<streamVars, frameVars, programVars>>

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
PteType      == pte      \in [Flow -> Frame]
TlbType      == tlb      \in [Flow -> Frame \cup {None}]
StageType    == stage    \in [Flow -> {"idle", "flipped", "forgotten", "given"}]
GivenType    == given    \in [Flow -> 0..PageSize]
RetiredType  == retired  \in [Flow -> Frame \cup {None}]

TypeOK ==
    /\ SentType /\ ReceivedType /\ NetType
    /\ RingType /\ ArrivalType /\ QueueType /\ FreeType /\ ContentsType
    /\ NextType /\ PteType /\ TlbType /\ StageType /\ GivenType /\ RetiredType

----------------------------------------------------------------------------
\* What Stream sees of all this.  The variables have the same names.
Str == INSTANCE Stream

Init ==
    /\ Str!Init
    /\ net      = {}
    /\ ring     = {}
    /\ arrival  = [f \in Frame |-> None]
    /\ queue    = [p \in Flow |-> {}]
    /\ free     = Frame \ {Buffer[p] : p \in Flow}
    /\ contents = [f \in Frame |-> [i \in 1..PageSize |-> Zero]]
    /\ next     = [p \in Flow |-> 1]
    /\ pte      = Buffer
    /\ tlb      = [p \in Flow |-> None]
    /\ stage    = [p \in Flow |-> "idle"]
    /\ given    = [p \in Flow |-> 0]
    /\ retired  = [p \in Flow |-> None]

\* The position after the last byte of packet k.
End(k) == First[k] + Length[k]

\* The bytes of flow p from position i on and before position j.
Bytes(p, i, j) == [n \in 1..(j - i) |-> <<p, i + n - 1>>]

----------------------------------------------------------------------------
(* The peers, and the network between.                                     *)

\* A peer sends a packet.  Some of it may have been sent before, cut otherwise.
Send(k) ==
    LET p == FlowOf[k]  length == Len(sent[p]) IN
    /\ State[k] = "whole"
    /\ k \notin net
    /\ First[k] <= length + 1
    /\ net' = net \cup {k}
    /\ sent' = [sent EXCEPT ![p] = @ \o Bytes(p, length + 1, End(k))]
    /\ UNCHANGED <<received, frameVars, programVars>>

\* What the card has to write of packet k.
OnTheWire(k) ==
    LET payload == Bytes(FlowOf[k], First[k], End(k))
        came == CASE State[k] = "whole"     -> payload
                  [] State[k] = "corrupt"   -> [payload EXCEPT ![1] = Garbage]
                  [] State[k] = "truncated" -> SubSeq(payload, 1, Length[k] - 1)
    IN IF k \in Split THEN came ELSE <<Header>> \o came

\* The card writes it to a frame that it was given.  A mangled one may come at any time, from anybody.
Arrive(k, f) ==
    /\ f \in ring
    /\ k \in net \/ State[k] # "whole"
    /\ ring' = ring \ {f}
    /\ arrival' = [arrival EXCEPT ![f] = k]
    /\ contents' = [contents EXCEPT ![f] =
           [i \in 1..PageSize |-> IF i <= Len(OnTheWire(k)) THEN OnTheWire(k)[i] ELSE @[i]]]
    /\ UNCHANGED <<streamVars, queue, free, programVars>>

----------------------------------------------------------------------------
(* The kernel, when a packet has come.                                     *)

Queued(f) == \E p \in Flow : f \in queue[p]

\* It has come, and is not sorted in.
Arrived(f) == arrival[f] # None /\ ~Queued(f)

Good(k) ==
    \/ State[k] = "whole"
    \/ State[k] = "corrupt"   /\ Hazard = "corrupt-accepted"
    \/ State[k] = "truncated" /\ Hazard = "truncated-accepted"

\* Frame f is done with, whatever it still contains.
Empty(f) ==
    /\ arrival' = [arrival EXCEPT ![f] = None]
    /\ queue' = [p \in Flow |-> queue[p] \ {f}]
    /\ free' = free \cup {f}

DropBad(f) ==
    /\ Arrived(f)
    /\ ~Good(arrival[f])
    /\ Empty(f)
    /\ UNCHANGED <<streamVars, ring, contents, programVars>>

\* All of it has been delivered: when it comes, or by the time that its turn comes.
DropOld(f) ==
    /\ arrival[f] # None
    /\ Good(arrival[f])
    /\ End(arrival[f]) <= next[FlowOf[arrival[f]]]
    /\ Hazard # "duplicate-again"
    /\ Empty(f)
    /\ UNCHANGED <<streamVars, ring, contents, programVars>>

\* Demultiplex, and let it wait for its turn.
Queue(p, f) ==
    /\ Arrived(f)
    /\ Good(arrival[f])
    /\ p = FlowOf[arrival[f]] \/ Hazard = "wrong-port"
    /\ End(arrival[f]) > next[p] \/ Hazard = "duplicate-again"
    /\ queue' = [queue EXCEPT ![p] = @ \cup {f}]
    /\ UNCHANGED <<streamVars, ring, arrival, free, contents, programVars>>

\* Some frame is empty, or about to be, or has what comes next on its flow.
RoomWillCome ==
    \/ ring # {} \/ free # {}
    \/ \E f \in Frame : Arrived(f)
    \/ \E p \in Flow : stage[p] \in {"flipped", "forgotten"}
    \/ \E p \in Flow : \E f \in queue[p] : First[arrival[f]] <= next[p]

\* Everything that there is waits for something that there is no room for.
Prune(f) ==
    /\ Queued(f)
    /\ ~RoomWillCome
    /\ Hazard # "no-prune"
    /\ Empty(f)
    /\ UNCHANGED <<streamVars, ring, contents, programVars>>

\* The card may have a frame that nothing is in.
Repost(f) ==
    /\ f \in free
    /\ free' = free \ {f}
    /\ ring' = ring \cup {f}
    /\ UNCHANGED <<streamVars, arrival, queue, contents, programVars>>

----------------------------------------------------------------------------
(* The program asks for more.                                              *)

\* Frame f has what comes next for program p, at its beginning or further on.
InTurn(p, f) ==
    /\ f \in queue[p]
    /\ First[arrival[f]] <= next[p] \/ Hazard = "out-of-order"
    /\ next[p] < End(arrival[f]) \/ Hazard = "duplicate-again"

\* Where in frame f the payload begins.
Offset(f) == IF arrival[f] \in Split THEN 0 ELSE 1

\* How much of the payload was delivered before.
Old(p, f) ==
    IF Hazard \in {"duplicate-again", "out-of-order"} THEN 0 ELSE next[p] - First[arrival[f]]

DeliverCopy(p, f) ==
    /\ stage[p] = "idle"
    /\ InTurn(p, f)
    /\ LET k == arrival[f]
           n == Length[k] - Old(p, f)
           from == Offset(f) + Old(p, f)
       IN /\ contents' = [contents EXCEPT ![pte[p]] =
                 [i \in 1..PageSize |-> IF i <= n THEN contents[f][from + i] ELSE @[i]]]
          /\ given' = [given EXCEPT ![p] = n]
          /\ next' = [next EXCEPT ![p] = End(k)]
    /\ stage' = [stage EXCEPT ![p] = "given"]
    /\ Empty(f)
    /\ UNCHANGED <<streamVars, ring, pte, tlb, retired>>

\* Frame f is full of payload that comes next, and of nothing else.
Flippable(p, f) ==
    LET k == arrival[f] IN
    /\ First[k] = next[p]
    /\ \/ k \in Split /\ Length[k] = PageSize
       \/ Offset(f) + Length[k] = PageSize /\ Hazard = "flip-unsplit"
       \/ k \in Split /\ Hazard = "flip-short"

DeliverFlip(p, f) ==
    /\ stage[p] = "idle"
    /\ InTurn(p, f)
    /\ Flippable(p, f)
    /\ pte' = [pte EXCEPT ![p] = f]
    /\ retired' = [retired EXCEPT ![p] = pte[p]]
    /\ given' = [given EXCEPT ![p] = Length[arrival[f]]]
    /\ next' = [next EXCEPT ![p] = End(arrival[f])]
    /\ arrival' = [arrival EXCEPT ![f] = None]
    /\ queue' = [queue EXCEPT ![p] = @ \ {f}]
    /\ stage' = [stage EXCEPT ![p] = "flipped"]
    /\ UNCHANGED <<streamVars, ring, free, contents, tlb>>

\* Every TLB forgets the page.
ShootDown(p) ==
    /\ stage[p] = "flipped"
    /\ tlb' = [tlb EXCEPT ![p] = None]
    /\ stage' = [stage EXCEPT ![p] = "forgotten"]
    /\ UNCHANGED <<streamVars, frameVars, next, pte, given, retired>>

\* The frame that was replaced is the kernel's.
Reclaim(p) ==
    /\ stage[p] = "forgotten" \/ (stage[p] = "flipped" /\ Hazard = "reuse-early")
    /\ free' = free \cup {IF Hazard = "free-flipped" THEN pte[p] ELSE retired[p]}
    /\ retired' = [retired EXCEPT ![p] = None]
    /\ stage' = [stage EXCEPT ![p] = "given"]
    /\ UNCHANGED <<streamVars, ring, arrival, queue, contents, next, pte, tlb, given>>

\* The frame that a load of program p's reaches.
Seen(p) == IF tlb[p] # None THEN tlb[p] ELSE pte[p]

\* A load fills the TLB; so does the hardware, when it likes.
Fill(p) ==
    /\ tlb[p] = None
    /\ tlb' = [tlb EXCEPT ![p] = pte[p]]
    /\ UNCHANGED <<streamVars, frameVars, next, pte, stage, given, retired>>

\* The program reads as many bytes as it was told of, by way of its page.
Read(p) ==
    /\ stage[p] = "given" \/ (stage[p] = "flipped" /\ Hazard = "read-early")
    /\ received' = [received EXCEPT ![p] = @ \o SubSeq(contents[Seen(p)], 1, given[p])]
    /\ tlb' = [tlb EXCEPT ![p] = Seen(p)]
    /\ given' = [given EXCEPT ![p] = 0]
    /\ stage' = [stage EXCEPT ![p] = "idle"]
    /\ UNCHANGED <<sent, net, frameVars, next, pte, retired>>

----------------------------------------------------------------------------
Next ==
    \/ \E k \in Packet : Send(k)
    \/ \E k \in Packet, f \in Frame : Arrive(k, f)
    \/ \E f \in Frame : DropBad(f)
    \/ \E f \in Frame : DropOld(f)
    \/ \E p \in Flow, f \in Frame : Queue(p, f)
    \/ \E f \in Frame : Prune(f)
    \/ \E f \in Frame : Repost(f)
    \/ \E p \in Flow, f \in Frame : DeliverCopy(p, f)
    \/ \E p \in Flow, f \in Frame : DeliverFlip(p, f)
    \/ \E p \in Flow : ShootDown(p)
    \/ \E p \in Flow : Reclaim(p)
    \/ \E p \in Flow : Fill(p)
    \/ \E p \in Flow : Read(p)

Safety == Init /\ [][Next]_vars

\* The kernel goes on, a program that was given something reads it, and a packet that comes again and
\* again (there is no acknowledgement here: the network's repeats stand for the sender's) gets through.
Fairness ==
    /\ \A f \in Frame :
           /\ WF_vars(DropBad(f)) /\ WF_vars(DropOld(f)) /\ WF_vars(Prune(f)) /\ WF_vars(Repost(f))
           /\ WF_vars(\E p \in Flow : Queue(p, f))
    /\ \A p \in Flow :
           /\ WF_vars(\E f \in Frame : DeliverCopy(p, f) \/ DeliverFlip(p, f))
           /\ WF_vars(ShootDown(p)) /\ WF_vars(Reclaim(p)) /\ WF_vars(Read(p))
    /\ \A k \in Packet : SF_vars(k \in net /\ \E f \in Frame : Arrive(k, f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* The frames that program p can read through, rightly or not.
Reach(p) == {pte[p]} \cup ({tlb[p]} \ {None})

\* Excludes a stream with a hole, a repetition or another order in it, and one that is read too early.
InOrder == Str!InOrder

\* Excludes the leak: a program that can read what was sent to another.
NoForeignBytes ==
    \A p \in Flow : \A f \in Reach(p) : \A i \in 1..PageSize :
        contents[f][i] \in Byte => contents[f][i][1] = p

\* Excludes the careless flip: a program that can read headers.
NoHeaders == \A p \in Flow : \A f \in Reach(p) : \A i \in 1..PageSize : contents[f][i] # Header

\* Excludes the unchecked checksum.
NothingCorrupt == \A p \in Flow : \A f \in Reach(p) : \A i \in 1..PageSize : contents[f][i] # Garbage

\* Excludes the early reuse: a frame that the card may write, or that is filled, while a program reaches it.
NoReuseBeforeShootdown ==
    \A p \in Flow : Reach(p) \cap (ring \cup free \cup {f \in Frame : arrival[f] # None}) = {}

\* Excludes the frame that is lost, or is in two places at a time.
OnePlace ==
    \A f \in Frame :
        1 = Cardinality({i \in 1..3 : f \in <<ring, free, {g \in Frame : arrival[g] # None}>>[i]})
              + Cardinality({p \in Flow : pte[p] = f})
              + Cardinality({p \in Flow : retired[p] = f})

\* The kernel's count is right: all before it has been read, or is there to be.
NextIsNext == \A p \in Flow : next[p] = Len(received[p]) + given[p] + 1

RefinesStream == Str!Safety

\* All that is sent is read.
AllIsRead == \A p \in Flow : []<>(received[p] = sent[p])

THEOREM Safety =>
    [](/\ TypeOK /\ InOrder /\ NoForeignBytes /\ NoHeaders /\ NothingCorrupt
       /\ NoReuseBeforeShootdown /\ OnePlace /\ NextIsNext)
THEOREM Safety => Str!Safety
THEOREM Spec => AllIsRead
============================================================================
