------------------------- MODULE DeviceTrustInvariant -------------------------
(* The inductive invariant of DeviceTrust: for each policy where the       *)
(* device is honest, and where it is hostile for those that do not trust   *)
(* it.                                                                     *)
EXTENDS DeviceTrust

\* What has to be so: no buffer lives with another, and who is trusted deserves it.
Deserved == NothingPacked /\ (Policy \in {"trusted", "deferred"} => Device = "honest")

\* Excludes an invalidation that is put off by a policy that waits for it, or never asks for one.
OnlyDeferredBatches == Policy # "deferred" => batch = {}

\* Excludes an IOPTE that leads to what the device was not given.
\* Of a trusted device's some are left over; but each buffer that it has is where its I/O page leads.
TableAgrees ==
    IF Policy = "trusted"
    THEN \A b \in Buffer : iopage[b] # None => iopte[iopage[b]] = FrameOf[b]
    ELSE TableSaysWhatIsGiven

\* Excludes an entry that leads a device that is not trusted to what was taken from it.
EntriesLeadHome == Policy \in {"strict", "shadow"} => EntriesAreOwn

\* Excludes the late write of an honest device: it says that it is done after what it wrote.
PostedIsGiven ==
    Device = "honest" /\ Policy # "shadow"
        => \A i \in IoPage : posted[i] # None => iopage[posted[i].buffer] = i /\ Given(posted[i].buffer)

Inv ==
    /\ TypeOK
    /\ IopageIsThere
    /\ StageAgrees
    /\ OneBufferPerIoPage
    /\ NoTreadAfterDelivery
    /\ NeighbourUntouched
    /\ ReadIsDelivered
    /\ DeliveredWhileOwned
    /\ OnlyDeferredBatches
    /\ TableAgrees
    /\ DrainingIsForgotten
    /\ QueuedIsSubmitted
    /\ CompletedIsForgotten
    /\ EntriesLeadHome
    /\ PostedIsGiven
    /\ StaleIsPending

\* Excludes a way in for a device that is not trusted.
DoubtedReachesTheGiven == Policy \in {"strict", "shadow"} => ReachableIsGiven

----------------------------------------------------------------------------
(* What each step is for Ownership, seen in the mirror.                    *)

WalkIs(i)              == UNCHANGED Root!vars
EvictIs(i)             == UNCHANGED Root!vars
PostIs(i, o, v)        == UNCHANGED Root!vars
LandIs(i)              == Root!Store(posted[i].buffer, posted[i].value)
InvalidateIs(i)        == UNCHANGED Root!vars
CompleteInvalidationIs(i) == UNCHANGED Root!vars
MapShadowIs(i)         == Root!Give(Shadow[i])
GrantIs(b, i)          == Root!Give(b)
ClearIopteIs(b)        == UNCHANGED Root!vars
SubmitInvalidationIs(b) == UNCHANGED Root!vars
AwaitCompletionIs(b)   == UNCHANGED Root!vars
DeferIs(b)             == UNCHANGED Root!vars
FlushBatchIs           == UNCHANGED Root!vars
CopyOutIs(b)           == Root!Store(b, memory[Shadow[iopage[b]]])
DeliverIs(b)           == Root!Offer(b)
ReadIs(b)              == Root!Transmit(b)
ReturnIs(b)            == Root!CompleteSend(b)

----------------------------------------------------------------------------
(* The heart of it: a write lands in what the device was given.            *)

LandShows(i) == posted[i].buffer \in Buffer /\ owner[posted[i].buffer] = "device"

LEMMA LandShown ==
    ASSUME Inv, Deserved, NEW i \in IoPage, Land(i)
    PROVE  LandShows(i)
<1>1. posted[i] # None /\ posted[i].buffer \in Buffer
    BY DeviceTrustConstants DEF Inv, TypeOK, PostedType, PostedWrite, Land
\* The entry was there for this buffer, or it is the shadow's.
<1>2. Policy = "strict" => owner[posted[i].buffer] = "device"
    BY <1>1, DeviceTrustConstants DEF Inv, EntriesLeadHome, EntriesAreOwn, StageAgrees, Filler
<1>3. Policy = "shadow" => owner[posted[i].buffer] = "device"
    BY <1>1, DeviceTrustConstants DEF Inv, EntriesLeadHome, EntriesAreOwn, TableAgrees, TableSaysWhatIsGiven
\* The device is honest, and says that it is done after what it wrote.
<1>4. Policy \in {"trusted", "deferred"} => owner[posted[i].buffer] = "device"
    BY <1>1, DeviceTrustConstants DEF Inv, Deserved, PostedIsGiven, Given, StageAgrees, Filler
<1> QED
    BY <1>1, <1>2, <1>3, <1>4, DeviceTrustConstants DEF LandShows, Policies
=============================================================================
