--------------------------- MODULE MCSnoopingTlb ---------------------------
(* Probes for SnoopingTlb, beside its bounds and its mistakes. *)
EXTENDS SnoopingTlbInvariant, SnoopingTlbMistakes, Bounds

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* Two CPUs wait for each other's answer.
ProbeWritesOverlap ==
    ~ \E c, d \in CPU : c # d /\ c \in unanswered[d] /\ d \in unanswered[c]

\* No TLB and no page table knows the page any more, and a store through it is still on its way.
ProbeStoreOutlivesEntries ==
    ~ \E c, d \in CPU : /\ stage[c] = "cleared"
                        /\ c # d
                        /\ unreached[c] = {}
                        /\ inflight[d] # None
                        /\ inflight[d].frame = taken[c].frame

\* The store that a snoop has to wait for was made by a thread that no longer runs there.
ProbeStoreOutlivesItsThread ==
    ~ \E c, d \in CPU : /\ c \in unanswered[d] \ unreached[d]
                        /\ Idle(c)
                        /\ StoreTranslatedBefore(c, d)

\* The page has a fresh frame while TLBs still remember the old one.
ProbeRefaultDuringSnoop ==
    ~ \E c, d \in CPU : /\ stage[c] = "cleared"
                        /\ pte[taken[c].space][taken[c].page] # None
                        /\ tlb[d][taken[c].space][taken[c].page] = taken[c].frame

\* The page of a load is taken away before the load has read.
ProbeLoadOutlivesItsPage ==
    ~ \E c \in CPU : loading[c] # None /\ pte[loading[c].space][loading[c].page] # loading[c].frame
============================================================================
