------------------------- MODULE DeviceTrustMistakes -------------------------
(* Mistakes that can be made in DeviceTrust.  A model puts one in the      *)
(* place of what is right.  That a hostile device is trusted, or that two  *)
(* buffers live in one frame, is a choice of constants, and stands in its  *)
(* model alone.                                                            *)
EXTENDS DeviceTrust

\* A buffer is delivered before its invalidation is complete.
\* Source: as Linux d950c9477d51 on CPUs.
CompletionNotAwaited(b) == TRUE

\* The IOPTE is cleared and posted writes are waited for, and the IOTLB keeps its entry.
\* Source: Linux i915 7938d61591d3.
EntryKept(i) ==
    /\ i \in queued
    /\ queued' = queued \ {i}
    /\ draining' = draining \cup {i}
    /\ UNCHANGED <<iopte, iotlb, posted, driverVars, owner, memory, programVars>>

\* An invalidation is complete while a write through the entry is still posted.
\* Source: as Qualcomm Falkor erratum 1009, Arm Cortex-A76 erratum 1286807 on CPUs.
WritesNotAwaited(i) == TRUE

\* The IOPTE is cleared after the invalidation, and the hardware walks in between.
\* Source: textbook.
IopteNotYetCleared(b) ==
    /\ Policy \in {"strict", "deferred"}
    /\ Filled(b)
    /\ stage' = [stage EXCEPT ![b] = "cleared"]
    /\ UNCHANGED <<iommuVars, batch, iopage, owner, memory, programVars>>

AwaitCompletionAndClear(b) ==
    /\ stage[b] = "submitted"
    /\ InvalidationIsComplete(b)
    /\ iopte' = [iopte EXCEPT ![iopage[b]] = None]
    /\ iopage' = [iopage EXCEPT ![b] = None]
    /\ stage' = [stage EXCEPT ![b] = "revoked"]
    /\ UNCHANGED <<iotlb, posted, queued, draining, batch, owner, memory, programVars>>

\* An I/O page leads elsewhere before its old entry is gone: an honest device treads.
\* Source: synthetic.
ReuseAtOnce(i) == TRUE

\* A buffer is delivered before it is copied from its shadow.
\* Source: synthetic.
RevokedBeforeCopy(b) ==
    \/ stage[b] = "revoked"
    \/ Policy = "trusted" /\ Filled(b)
    \/ owner[b] = "copier"

DeliverBeforeCopy(b) ==
    /\ Revoked(b)
    /\ owner' = [owner EXCEPT ![b] = "program"]
    /\ delivered' = [delivered EXCEPT ![b] = memory[b]]
    /\ stage' = [stage EXCEPT ![b] = "revoked"]
    /\ UNCHANGED <<iommuVars, batch, iopage, memory, read>>

CopyOutLate(b) ==
    /\ Policy = "shadow"
    /\ Filled(b) \/ (iopage[b] # None /\ owner[b] = "program")
    /\ memory' = [memory EXCEPT ![b] = memory[Shadow[iopage[b]]]]
    /\ iopage' = [iopage EXCEPT ![b] = None]
    /\ stage' = [stage EXCEPT ![b] = IF owner[b] = "program" THEN "rest" ELSE "revoked"]
    /\ UNCHANGED <<iommuVars, batch, owner, programVars>>

\* The shadow itself is delivered, and stays mapped.
\* Source: synthetic.
DeliverShadow(b) ==
    /\ Policy = "shadow"
    /\ Filled(b)
    /\ LET s == Shadow[iopage[b]] IN
       /\ owner' = [owner EXCEPT ![b] = "kernel", ![s] = "program"]
       /\ delivered' = [delivered EXCEPT ![s] = memory[s]]
    /\ iopage' = [iopage EXCEPT ![b] = None]
    /\ UNCHANGED <<iommuVars, batch, stage, memory, read>>
=============================================================================
