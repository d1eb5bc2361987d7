----------------------- MODULE MCBroadcastInvalidate -----------------------
(* Probes for BroadcastInvalidate, beside its bounds and its mistakes. *)
EXTENDS BroadcastInvalidateInvariant, BroadcastInvalidateMistakes, Bounds

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* A thread has left its CPU between taking a page out and giving it away, and may migrate.
ProbeSwitchedOutBetween == ~ \E t \in Thread : taken[t] # None /\ \A c \in CPU : running[c] # t

\* Invalidations from two CPUs are under way.
ProbeInvalidationsOverlap == ~ \E c, d \in CPU : c # d /\ ~Settled(c) /\ ~Settled(d)

\* No TLB and no page table knows the page any more, and a store through it is still on its way.
ProbeStoreOutlivesEntries ==
    ~ \E c, d \in CPU : /\ ~Settled(c)
                        /\ unreached[c] = {}
                        /\ inflight[d] # None
                        /\ inflight[d].frame = invalidation[c].frame

\* The page has been given a fresh frame before its old one has been given away.
ProbeRefaultBeforeTransfer ==
    ~ \E t \in Thread : taken[t] # None /\ pte[taken[t].space][taken[t].page] # None

\* The page of a load is taken away before the load has read.
ProbeLoadOutlivesItsPage ==
    ~ \E c \in CPU : loading[c] # None /\ pte[loading[c].space][loading[c].page] # loading[c].frame
============================================================================
