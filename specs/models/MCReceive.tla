----------------------------- MODULE MCReceive -----------------------------
(* Bounds, symmetry and probes for Receive. *)
EXTENDS Receive, ReceiveMistakes, TLC

\* The packets that the models choose from.  A name says the flow, the bytes, and what is wrong.
CONSTANTS a, b,
          a12, a3, a34, a3u, a23, b1, b12, a12c, a12t

A == {a12, a3, a34, a3u, a23, a12c, a12t}

MCFlowOf == [k \in Packet |-> IF k \in A THEN a ELSE b]
MCFirst  == [k \in Packet |-> CASE k \in {a3, a34, a3u} -> 3 [] k = a23 -> 2 [] OTHER -> 1]
MCLength == [k \in Packet |-> IF k \in {a3, a3u, b1} THEN 1 ELSE 2]
MCState  == [k \in Packet |-> CASE k = a12c -> "corrupt" [] k = a12t -> "truncated" [] OTHER -> "whole"]
MCSplit  == Packet \ {a3u}

\* Which frame is whose at first does not matter.
MCBuffer == CHOOSE g \in [Flow -> Frame] : \A p, q \in Flow : g[p] = g[q] => p = q

Symmetry == Permutations(Frame \ {MCBuffer[p] : p \in Flow})

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* A packet waits, since one before it has not come.
ProbeOutOfOrderWaits == ~ \E p \in Flow : \E f \in queue[p] : First[arrival[f]] > next[p]

\* A whole packet has come for the second time.
ProbeDuplicate ==
    ~ \E f \in Frame : /\ Arrived(f) /\ State[arrival[f]] = "whole"
                       /\ End(arrival[f]) <= next[FlowOf[arrival[f]]]

\* Half of a packet has been delivered, as part of another.
ProbeOverlap ==
    ~ \E p \in Flow : \E f \in queue[p] : First[arrival[f]] < next[p] /\ next[p] < End(arrival[f])

\* The TLB leads to the frame that a flip has replaced.
ProbeStaleEntry == ~ \E p \in Flow : retired[p] # None /\ tlb[p] = retired[p]

\* A program has read what was flipped to it, and is given more by copy, in the very page.
ProbeFlipThenCopy ==
    ~ \E p \in Flow : /\ Len(received[p]) > 0 /\ pte[p] # Buffer[p]
                      /\ stage[p] = "given" /\ retired[p] = None /\ Len(received[p]) + given[p] < 2 * PageSize

\* A frame that was one program's is full of what another was sent.
ProbeFrameChangesHands ==
    ~ \E p, q \in Flow : p # q /\ pte[q] = Buffer[p] /\ received[q] # <<>>

\* There is no room but where something waits.
ProbeNoRoom == ~ (~RoomWillCome /\ \E f \in Frame : Queued(f))
============================================================================
