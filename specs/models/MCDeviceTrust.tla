---------------------------- MODULE MCDeviceTrust ----------------------------
(* Bounds, symmetry and probes for DeviceTrust. *)
EXTENDS DeviceTrustInvariant, DeviceTrustMistakes, TLC

CONSTANT Bounce  \* the buffers that are shadows, one for each I/O page; or none

\* Each buffer has a frame to itself, and the frame's name.
WholeFrame == [b \in Buffer |-> b]
WholeAt    == [f \in Frame |-> [o \in Part |-> f]]

\* Buffers share frames, one at each place.  A shadow has its frame to itself.
PackedAt    == CHOOSE at \in [Frame -> [Part -> Buffer]] :
                   /\ \A b \in Buffer : \E f \in Frame, o \in Part : at[f][o] = b
                   /\ \A b \in Bounce : \E f \in Frame : \A o \in Part : at[f][o] = b
PackedFrame == [b \in Buffer |-> CHOOSE f \in Frame : \E o \in Part : PackedAt[f][o] = b]

Shadows == IF Bounce = {} THEN [i \in IoPage |-> None]
           ELSE CHOOSE s \in [IoPage -> Bounce] : \A i, j \in IoPage : s[i] = s[j] => i = j

\* Only where there is no shadow, and each buffer has a frame to itself.
Symmetry == Permutations(Frame) \cup Permutations(IoPage)

\* The device writes only what was delivered: where a mistake is what may still be reached then, and not
\* a write that was posted before.
WritesWhatIsDelivered == \A i \in IoPage : posted[i] # None => owner[posted[i].buffer] = "program"

----------------------------------------------------------------------------
(* Is Inv inductive?  Every state that satisfies it, reachable or          *)
(* not, is an initial state here, and no step may leave it.  The order of  *)
(* the conjuncts is what TLC can enumerate.                                *)

AnyInv ==
    /\ IopageType /\ OneBufferPerIoPage
    /\ StageType /\ OwnerType /\ IopageIsThere /\ StageAgrees
    /\ DeliveredType /\ ReadType /\ MemoryType
    /\ DeliveredWhileOwned /\ ReadIsDelivered /\ NoTreadAfterDelivery /\ NeighbourUntouched
    /\ batch = {}
    /\ QueuedType /\ DrainingType
    /\ IopteType /\ TableSaysWhatIsGiven
    /\ IotlbType
    /\ PostedType
    /\ DrainingIsForgotten /\ QueuedIsSubmitted /\ CompletedIsForgotten /\ EntriesAreOwn /\ StaleIsPending

FromAnywhere == AnyInv /\ [][Next]_vars

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* The kernel takes two buffers away at once.
ProbeTakenAtOnce ==
    ~ \E b, g \in Buffer : b # g /\ stage[b] = "submitted" /\ stage[g] = "submitted"

\* The IOTLB still knows a frame whose IOPTE was cleared.
ProbeStaleEntry ==
    ~ \E b \in Buffer : stage[b] = "submitted" /\ iotlb[iopage[b]] = FrameOf[b]

\* The entry is gone, and a write that it translated is still on its way.
ProbeWriteOutlivesEntry ==
    ~ \E b \in Buffer, i \in draining : iopage[b] = i /\ posted[i] # None /\ posted[i].buffer = b

\* An I/O page is used again while a program has what was there before.
ProbePageUsedAgain == ~ \E b, g \in Buffer : owner[b] = "program" /\ iopage[g] # None

\* What a program was given can still be written: the window of "deferred".
ProbeWindowOpen == ~ \E b \in Buffer, i \in IoPage : owner[b] = "program" /\ iotlb[i] = FrameOf[b]

\* Several I/O pages wait for one invalidation.
ProbeBatchOfTwo == ~ \E i, j \in IoPage : i # j /\ i \in batch /\ j \in batch

\* The device writes the shadow after the copy, and it does not matter.
ProbeShadowWrittenLater ==
    ~ \E b \in Buffer, i \in IoPage :
        /\ owner[b] = "program"
        /\ Shadow[i] # None
        /\ posted[i] # None
        /\ posted[i].value # memory[b]
============================================================================
