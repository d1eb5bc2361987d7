--------------------------- MODULE MCTlbShootdown ---------------------------
(* Probes for TlbShootdown, beside its bounds and its mistakes. *)
EXTENDS TlbShootdownInvariant, TlbShootdownMistakes, Bounds

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* Two CPUs wait for each other's answer.
ProbeShootdownsOverlap ==
    ~ \E c, d \in CPU : c \in unacked[d] /\ d \in unacked[c] /\ stage[c] = "waiting" /\ stage[d] = "waiting"

\* An initiator handles another's interrupt while it waits.
ProbeServedWhileWaiting == ~ \E c \in CPU : stage[c] = "waiting" /\ servicing[c] # None

\* A store is in flight to the frame that is being offered.
ProbeStoreInFlightAtOffer ==
    ~ \E c, d \in CPU : /\ c # d
                        /\ stage[c] = "cleared"
                        /\ inflight[d] # None
                        /\ inflight[d].frame = shootdown[c].frame

\* A TLB still knows the page after its PTE was cleared.
ProbeStaleEntry ==
    ~ \E c, d \in CPU : /\ c # d
                        /\ stage[c] = "interrupted"
                        /\ tlb[d][shootdown[c].space][shootdown[c].page] = shootdown[c].frame

\* The page has been given a fresh frame while its old one is still being shot down.
ProbeRefaultDuringShootdown ==
    ~ \E c \in CPU : stage[c] = "waiting" /\ pte[shootdown[c].space][shootdown[c].page] # None

\* A thread runs elsewhere, and what it left in its old CPU's TLB is still there.
ProbeEntryOutlivesMigration ==
    ~ \E c, d \in CPU, p \in Page : /\ c # d /\ ~Idle(c) /\ Idle(d)
                                    /\ tlb[d][Space(c)][p] # None
                                    /\ tlb[d][Space(c)][p] = pte[Space(c)][p]
============================================================================
