------------------------- MODULE MCMigrationTracking -------------------------
(* Probes for MigrationTracking, beside its bounds and its mistakes. *)
EXTENDS MigrationTrackingInvariant, MigrationTrackingMistakes, Bounds

(* Constraints, where a mistake shows in a part of all there is.           *)

\* No CPU halts, nothing is sent yet, and no program stores what is there anyway.
NoDetours ==
    /\ \A c \in CPU : power[c] = "awake"
    /\ \A f \in Frame : wire[f] = None
    /\ \A c \in CPU : inflight[c] # None => inflight[c].value # Zero

\* Besides, no CPU stops once it runs a thread, and all frames are in use when a send begins.
Crowded ==
    /\ NoDetours
    /\ \A c \in CPU : loaded[c] # None => ~Idle(c)
    /\ \A c \in CPU : shootdown[c] # None => \A f \in Frame : owner[f] # "free"

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* A frame has gone to the NIC, after a store, and no CPU was ever asked to forget it.
ProbeSentWithoutInterrupt ==
    ~ \E c \in CPU, f \in Frame : /\ stage[c] = "acknowledged" /\ shootdown[c].frame = f /\ memory[f] # Zero
                                  /\ \A a \in AddressSpace : mask[a] \subseteq {c}

\* The process did migrate, and the CPU that it left is interrupted.
ProbeInterruptedSomebody == ~ \E c, d \in CPU : c # d /\ d \in unacked[c] /\ Idle(d) /\ ~Idle(c)

\* The sender never left its CPU; a process that shares the frame runs elsewhere and is asked.
ProbeSharersAreAsked ==
    ~ \E c, d \in CPU : /\ c # d /\ d \in unacked[c]
                        /\ \A a \in AddressSpace : a = loaded[c] => mask[a] = {c}

\* A CPU is in the middle of a switch to the page table from which another is taking a page.
ProbeSwitchMeetsSend ==
    ~ \E c, d \in CPU : /\ stage[c] = "cleared" /\ stage[d] = "switching"
                        /\ Space(d) \in shootdown[c].spaces /\ buffered[d] # None

\* A stale entry is left in a TLB for good, and the frame has gone all the same.
ProbeStaleButDead ==
    ~ \E c \in CPU, a \in AddressSpace, p \in Page : tlb[c][a][p] # None /\ owner[tlb[c][a][p]] = "nic"

\* A kernel thread sends, with a page table that it has borrowed.
ProbeKernelThreadSends == ~ \E c \in CPU : Idle(c) /\ stage[c] = "acknowledged"

\* A CPU has left the set since an interrupt found the process elsewhere.
ProbeTrimmed == ~ \E c, i \in CPU : servicing[c] = i /\ \A a \in shootdown[i].spaces : c \notin mask[a]

\* A CPU that knows the page has halted, and is skipped.
ProbeHaltedIsSkipped ==
    ~ \E c, d \in CPU : /\ stage[c] = "acknowledged" /\ power[d] = "stale"
                        /\ \E a \in AddressSpace : tlb[d][a][shootdown[c].page] = shootdown[c].frame
============================================================================
