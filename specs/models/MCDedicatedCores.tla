-------------------------- MODULE MCDedicatedCores --------------------------
(* Bounds, symmetry and probes for DedicatedCores. *)
EXTENDS DedicatedCoresInvariant, DedicatedCoresMistakes, Bounds

\* The indices in a circle.
RECURSIVE Reached(_, _, _)
Reached(next, i, seen) == IF i \in seen THEN seen ELSE Reached(next, next[i], seen \cup {i})
Circle == CHOOSE next \in [Index -> Index] : Reached(next, First, {}) = Index

\* Twice round the slots, in the same order both times.
Laps == CHOOSE slots \in [Index -> Slot] :
            \E next \in [Slot -> Slot] :
                /\ \A q \in Slot : \E i \in Index : slots[i] = q
                /\ \A i \in Index : slots[Circle[i]] = next[slots[i]]

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* Two requests wait in the ring.
ProbeTwoInLine == ~ \E q, r \in Readable : q # r

\* A producer finds the ring full.
ProbeRingFull == ~ (Full(tail, head) /\ \E c \in CPU : InUser(c) /\ ~Idle(c))

\* The slot is filled, and the stack core, which waits for it, does not see the index yet.
ProbeIndexBehindSlot ==
    ~ \E c \in CPU : /\ slotWrite[c] = None
                     /\ indexWrite[c] # None /\ indexWrite[c].word = "tail"
                     /\ \A s \in StackCore : step[s] = "idle" /\ cursor[s] = tail

\* A store is under way to the frame that the stack core is taking away.
ProbeStoreInFlightAtRevocation ==
    ~ \E c \in CPU, s \in StackCore : /\ step[s] = "cleared"
                                      /\ inflight[c] # None
                                      /\ inflight[c].frame = taken[s]

\* One core has answered, and another still writes to the page.
ProbeOneAnsweredOneWrites ==
    ~ \E c, d \in CPU, s \in StackCore :
        /\ step[s] = "cleared" /\ unasked[s] = {} /\ StackVisible(s)
        /\ revHead[c] = revTail[c] /\ revHead[d] # revTail[d]
        /\ inflight[d] # None /\ inflight[d].frame = taken[s]

\* The page has been given a fresh frame while its old one is still being taken away.
ProbeRefaultDuringRevocation ==
    ~ \E s \in StackCore : step[s] = "cleared" /\ pte[request[s].space][request[s].page] # None

\* A program asks for another page while its core has a revocation to answer.
ProbePushDuringRevocation ==
    ~ \E c \in CPU : stage[c] = "pushed" /\ revHead[c] # revTail[c]
============================================================================
