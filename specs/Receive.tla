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
EXTENDS Input

CONSTANT Buffer  \* the frame that each program's page leads to at first

ASSUME Buffer \in [Flow -> Frame] /\ \A p, q \in Flow : Buffer[p] = Buffer[q] => p = q

VARIABLES
    pte,       \* the frame that a program's page leads to
    tlb,       \* and what its CPU remembers of that
    stage,     \* how far the program has come in asking for more
    given,     \* how many bytes there are for it to read
    retired    \* the frame that a flip has taken away from it

flipVars == <<pte, tlb, stage, given, retired>>
vars     == <<inputVars, flipVars>>

PteType      == pte      \in [Flow -> Frame]
TlbType      == tlb      \in [Flow -> Frame \cup {None}]
StageType    == stage    \in [Flow -> {"idle", "flipped", "forgotten", "given"}]
GivenType    == given    \in [Flow -> 0..PageSize]
RetiredType  == retired  \in [Flow -> Frame \cup {None}]

TypeOK == InputTypeOK /\ PteType /\ TlbType /\ StageType /\ GivenType /\ RetiredType

----------------------------------------------------------------------------
Init ==
    /\ InputInit({Buffer[p] : p \in Flow})
    /\ pte      = Buffer
    /\ tlb      = [p \in Flow |-> None]
    /\ stage    = [p \in Flow |-> "idle"]
    /\ given    = [p \in Flow |-> 0]
    /\ retired  = [p \in Flow |-> None]

----------------------------------------------------------------------------
(* Up to its turn a packet goes as in every way.                           *)

Send(k) == SendPacket(k) /\ UNCHANGED flipVars

Arrive(k, f) == ArrivePacket(k, f) /\ UNCHANGED flipVars

DropBad(f) == DropBadFrame(f) /\ UNCHANGED flipVars

DropOld(f) == DropOldFrame(f) /\ UNCHANGED flipVars

Queue(p, f) == QueueFrame(p, f) /\ UNCHANGED flipVars

RoomWillCome == SomeRoom \/ \E p \in Flow : stage[p] \in {"flipped", "forgotten"}

Prune(f) == PruneFrame(f, RoomWillCome) /\ UNCHANGED flipVars

Repost(f) == RepostFrame(f) /\ UNCHANGED flipVars

----------------------------------------------------------------------------
(* The program asks for more.                                              *)

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
    LET k == arrival[f] IN First[k] = next[p] /\ k \in Split /\ Length[k] = PageSize

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
    /\ stage[p] = "forgotten"
    /\ free' = free \cup {retired[p]}
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
    /\ stage[p] = "given"
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
