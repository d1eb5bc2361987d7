----------------------------- MODULE DeviceTrust -----------------------------
(***************************************************************************)
(* No tread after delivery: once what came in has been given to a program, *)
(* the device cannot write it any more.                                    *)
(*                                                                         *)
(* This is Ownership in the mirror.  There a program writes, and gives to  *)
(* the device; here the device writes, and the kernel gives to a program.  *)
(* Ownership's process is the device, its offer is the delivery, and what  *)
(* it sees on the wire is what the program reads.                          *)
(*                                                                         *)
(* Between the device and memory is an IOMMU.  The device writes to an     *)
(* I/O page.  That is translated by the IOTLB, which is filled from the    *)
(* I/O page table whenever the hardware likes; a write that is translated  *)
(* is posted, and reaches memory later.  An entry that has gone stale goes *)
(* when the IOMMU gets to it in its invalidation queue (Invalidate).  That *)
(* it is done it says only when the writes posted through it have landed   *)
(* (CompleteInvalidation).                                                 *)
(*                                                                         *)
(* Four policies say what the kernel does before it delivers a buffer:     *)
(*                                                                         *)
(*   trusted   nothing: the device promises to write no more               *)
(*   strict    ClearIopte, SubmitInvalidation, AwaitCompletion             *)
(*   deferred  ClearIopte, Defer: invalidated later, with many (FlushBatch)*)
(*   shadow    CopyOut: the device only ever sees a shadow of the buffer,  *)
(*             which stays mapped (Markuze, Morrison and Tsafrir, 2016)    *)
(*                                                                         *)
(* An I/O page leads to a whole frame, so the device reaches all that      *)
(* lives there, whatever part of it is the buffer it was given.            *)
(***************************************************************************)
CONSTANTS
    Buffer,    \* what is given to the device, and delivered
    Frame,     \* frames of physical memory
    Part,      \* places in a frame
    FrameOf,   \* the frame that a buffer is in
    BufferAt,  \* the buffer that is at a place in a frame
    IoPage,    \* pages as the device addresses them
    Shadow,    \* the buffer that stays mapped at an I/O page; only for the policy "shadow"
    Value,     \* what a buffer can contain
    Zero,      \* what it contains after the kernel has cleared it
    None,      \* no frame, no I/O page, no write, no value
    Device,    \* whether the device keeps its promise
    Policy     \* what the kernel does before it delivers

Devices == {
    "honest",    \* writes what it was given, and nothing after it has said that it is done
    "hostile"}   \* writes whatever the IOMMU lets it, whenever it does

Policies == {"trusted", "strict", "deferred", "shadow"}

PostedWrite == [buffer : Buffer, value : Value]

ASSUME DeviceTrustConstants ==
    /\ FrameOf  \in [Buffer -> Frame]
    /\ BufferAt \in [Frame -> [Part -> Buffer]]
    /\ \A f \in Frame : \A o \in Part : FrameOf[BufferAt[f][o]] = f
    /\ Shadow \in [IoPage -> Buffer \cup {None}]
    /\ \A i \in IoPage : \A j \in IoPage : Shadow[i] # None /\ Shadow[i] = Shadow[j] => i = j
    /\ Policy # "shadow" => \A i \in IoPage : Shadow[i] = None
    /\ Zero \in Value
    /\ None \notin Buffer \cup Frame \cup Part \cup IoPage \cup Value \cup PostedWrite
    /\ Device \in Devices /\ Policy \in Policies

VARIABLES
    iopte,     \* the I/O page table
    iotlb,     \* what the IOMMU remembers of it, rightly or not
    posted,    \* the write through an I/O page that is on its way to memory
    queued,    \* the I/O pages in the invalidation queue
    draining,  \* those whose entry is gone, and that are not complete
    batch,     \* those that the kernel will have invalidated some time
    iopage,    \* the I/O page at which a buffer is given to the device
    stage,     \* how far the kernel has come in taking a buffer away from it; "rest" if it does not
    owner,     \* who may touch a buffer
    memory,    \* what a buffer contains
    delivered, \* what it contained when it was delivered; None unless a program owns it
    read       \* what the program has read there; None if nothing since

iommuVars   == <<iopte, iotlb, posted, queued, draining>>
driverVars  == <<batch, iopage, stage>>
programVars == <<delivered, read>>
vars        == <<iommuVars, driverVars, owner, memory, programVars>>

IopteType     == iopte     \in [IoPage -> Frame \cup {None}]
IotlbType     == iotlb     \in [IoPage -> Frame \cup {None}]
PostedType    == posted    \in [IoPage -> PostedWrite \cup {None}]
QueuedType    == queued    \in SUBSET IoPage
DrainingType  == draining  \in SUBSET IoPage
BatchType     == batch     \in SUBSET IoPage
IopageType    == iopage    \in [Buffer -> IoPage \cup {None}]
StageType     == stage     \in [Buffer -> {"rest", "cleared", "submitted", "revoked"}]
OwnerType     == owner     \in [Buffer -> {"kernel", "device", "copier", "program"}]
MemoryType    == memory    \in [Buffer -> Value]
DeliveredType == delivered \in [Buffer -> Value \cup {None}]
ReadType      == read      \in [Buffer -> Value \cup {None}]

TypeOK ==
    /\ IopteType /\ IotlbType /\ PostedType /\ QueuedType /\ DrainingType
    /\ BatchType /\ IopageType /\ StageType
    /\ OwnerType /\ MemoryType /\ DeliveredType /\ ReadType

----------------------------------------------------------------------------
(* What Ownership sees of all this.  Who fills a buffer is its process:    *)
(* the device, or the kernel's copier where the device fills a shadow.     *)
Mirror == [b \in Buffer |-> CASE owner[b] = "kernel"  -> "free"
                              [] owner[b] = "program" -> "nic"
                              [] OTHER                -> "process"]

Root == INSTANCE Ownership WITH
    Frame <- Buffer, owner <- Mirror, offered <- delivered, wire <- read

Init ==
    /\ iopte     = [i \in IoPage |-> None]
    /\ iotlb     = [i \in IoPage |-> None]
    /\ posted    = [i \in IoPage |-> None]
    /\ queued    = {}
    /\ draining  = {}
    /\ batch     = {}
    /\ iopage    = [b \in Buffer |-> None]
    /\ stage     = [b \in Buffer |-> "rest"]
    /\ owner     = [b \in Buffer |-> "kernel"]
    /\ memory    = [b \in Buffer |-> Zero]
    /\ delivered = [b \in Buffer |-> None]
    /\ read      = [b \in Buffer |-> None]

\* The device still has buffer b.
Given(b) == iopage[b] # None /\ stage[b] = "rest"

\* An entry of I/O page i is to go, and may not have gone yet.
Pending(i) ==
    \/ i \in queued \cup draining
    \/ i \in batch
    \/ \E b \in Buffer : iopage[b] = i /\ stage[b] \in {"cleared", "submitted"}

IsShadow(b) == \E i \in IoPage : Shadow[i] = b

----------------------------------------------------------------------------
(* The device and the IOMMU, at any time.                                  *)

\* The IOMMU walks the table: a prefetch is enough, whether or not a write follows.
Walk(i) ==
    /\ iopte[i] # None
    /\ iotlb[i] = None
    /\ iotlb' = [iotlb EXCEPT ![i] = iopte[i]]
    /\ UNCHANGED <<iopte, posted, queued, draining, driverVars, owner, memory, programVars>>

Evict(i) ==
    /\ iotlb[i] # None
    /\ iotlb' = [iotlb EXCEPT ![i] = None]
    /\ UNCHANGED <<iopte, posted, queued, draining, driverVars, owner, memory, programVars>>

\* What an honest device writes: a buffer that it has, or the shadow of one.
Meant(i, o) ==
    \E b \in Buffer :
        /\ iopage[b] = i /\ Given(b)
        /\ Policy # "shadow" => BufferAt[FrameOf[b]][o] = b

\* A write to place o of I/O page i is translated.  What the IOTLB says now is what counts.
Post(i, o, v) ==
    /\ posted[i] = None
    /\ iotlb[i] # None
    /\ Device = "honest" => Meant(i, o)
    /\ posted' = [posted EXCEPT ![i] = [buffer |-> BufferAt[iotlb[i]][o], value |-> v]]
    /\ UNCHANGED <<iopte, iotlb, queued, draining, driverVars, owner, memory, programVars>>

\* It reaches memory.
Land(i) ==
    /\ posted[i] # None
    /\ memory' = [memory EXCEPT ![posted[i].buffer] = posted[i].value]
    /\ posted' = [posted EXCEPT ![i] = None]
    /\ UNCHANGED <<iopte, iotlb, queued, draining, driverVars, owner, programVars>>

\* The IOMMU gets to a request in the queue, in any order.
Invalidate(i) ==
    /\ i \in queued
    /\ iotlb' = [iotlb EXCEPT ![i] = None]
    /\ queued' = queued \ {i}
    /\ draining' = draining \cup {i}
    /\ UNCHANGED <<iopte, posted, driverVars, owner, memory, programVars>>

\* The writes that went that way are in memory.
WritesLanded(i) == posted[i] = None

\* It says that it is done, with those writes as well.
CompleteInvalidation(i) ==
    /\ i \in draining
    /\ WritesLanded(i)
    /\ draining' = draining \ {i}
    /\ UNCHANGED <<iopte, iotlb, posted, queued, driverVars, owner, memory, programVars>>

----------------------------------------------------------------------------
(* The kernel gives a buffer to the device.                                *)

\* The shadow at I/O page i becomes the device's, for good.
MapShadow(i) ==
    /\ Policy = "shadow"
    /\ Shadow[i] # None
    /\ owner[Shadow[i]] = "kernel"
    /\ owner' = [owner EXCEPT ![Shadow[i]] = "device"]
    /\ iopte' = [iopte EXCEPT ![i] = FrameOf[Shadow[i]]]
    /\ UNCHANGED <<iotlb, posted, queued, draining, driverVars, memory, programVars>>

\* What the IOTLB remembers of I/O page i is gone, or is meant.
MayReuse(i) == ~Pending(i)

\* Nothing can lead from I/O page i to somewhere else than to buffer b, or to a shadow.
FitFor(i, b) ==
    /\ \A g \in Buffer : iopage[g] # i
    /\ MayReuse(i)
    /\ CASE Policy = "shadow"  -> ~IsShadow(b) /\ Shadow[i] # None /\ iopte[i] # None
         [] Policy = "trusted" -> iopte[i] \in {None, FrameOf[b]}
         [] OTHER              -> iopte[i] = None

Grant(b, i) ==
    /\ owner[b] = "kernel"
    /\ FitFor(i, b)
    /\ iopage' = [iopage EXCEPT ![b] = i]
    /\ owner' = [owner EXCEPT ![b] = IF Policy = "shadow" THEN "copier" ELSE "device"]
    /\ iopte' = IF Policy = "shadow" THEN iopte ELSE [iopte EXCEPT ![i] = FrameOf[b]]
    /\ UNCHANGED <<iotlb, posted, queued, draining, batch, stage, memory, programVars>>

----------------------------------------------------------------------------
(* It takes the buffer away again, after the device has said that there is *)
(* something in it.  A hostile one says so when it likes; what an honest   *)
(* one says follows its writes, in the order in which they were posted.    *)

Filled(b) == Given(b) /\ (Device = "honest" => posted[iopage[b]] = None)

\* No walk finds the frame any more.
ClearIopte(b) ==
    /\ Policy \in {"strict", "deferred"}
    /\ Filled(b)
    /\ iopte' = [iopte EXCEPT ![iopage[b]] = None]
    /\ stage' = [stage EXCEPT ![b] = "cleared"]
    /\ UNCHANGED <<iotlb, posted, queued, draining, batch, iopage, owner, memory, programVars>>

SubmitInvalidation(b) ==
    /\ Policy = "strict"
    /\ stage[b] = "cleared"
    /\ queued' = queued \cup {iopage[b]}
    /\ stage' = [stage EXCEPT ![b] = "submitted"]
    /\ UNCHANGED <<iopte, iotlb, posted, draining, batch, iopage, owner, memory, programVars>>

InvalidationIsComplete(b) == iopage[b] \notin queued \cup draining

\* The I/O page may be used again.
AwaitCompletion(b) ==
    /\ stage[b] = "submitted"
    /\ InvalidationIsComplete(b)
    /\ iopage' = [iopage EXCEPT ![b] = None]
    /\ stage' = [stage EXCEPT ![b] = "revoked"]
    /\ UNCHANGED <<iommuVars, batch, owner, memory, programVars>>

\* The I/O page may not be used again before it is invalidated, some time.
Defer(b) ==
    /\ Policy = "deferred"
    /\ stage[b] = "cleared"
    /\ batch' = batch \cup {iopage[b]}
    /\ iopage' = [iopage EXCEPT ![b] = None]
    /\ stage' = [stage EXCEPT ![b] = "revoked"]
    /\ UNCHANGED <<iommuVars, owner, memory, programVars>>

\* One request, for many.
FlushBatch ==
    /\ batch # {}
    /\ queued' = queued \cup batch
    /\ batch' = {}
    /\ UNCHANGED <<iopte, iotlb, posted, draining, iopage, stage, owner, memory, programVars>>

\* From the shadow, which the device may be writing, to where it cannot.
CopyOut(b) ==
    /\ Policy = "shadow"
    /\ Filled(b)
    /\ memory' = [memory EXCEPT ![b] = memory[Shadow[iopage[b]]]]
    /\ iopage' = [iopage EXCEPT ![b] = None]
    /\ stage' = [stage EXCEPT ![b] = "revoked"]
    /\ UNCHANGED <<iommuVars, batch, owner, programVars>>

----------------------------------------------------------------------------
(* The program.                                                            *)

\* As much as the policy asks for has been done.
Revoked(b) ==
    \/ stage[b] = "revoked"
    \/ Policy = "trusted" /\ Filled(b)

\* From here on not a byte may change.
Deliver(b) ==
    /\ Revoked(b)
    /\ owner' = [owner EXCEPT ![b] = "program"]
    /\ delivered' = [delivered EXCEPT ![b] = memory[b]]
    /\ stage' = [stage EXCEPT ![b] = "rest"]
    /\ iopage' = IF Policy = "trusted" THEN [iopage EXCEPT ![b] = None] ELSE iopage
    /\ UNCHANGED <<iommuVars, batch, memory, read>>

Read(b) ==
    /\ owner[b] = "program"
    /\ read[b] = None
    /\ read' = [read EXCEPT ![b] = memory[b]]
    /\ UNCHANGED <<iommuVars, driverVars, owner, memory, delivered>>

\* The program has done with it.  The kernel clears it.
Return(b) ==
    /\ owner[b] = "program"
    /\ read[b] # None
    /\ owner'     = [owner     EXCEPT ![b] = "kernel"]
    /\ memory'    = [memory    EXCEPT ![b] = Zero]
    /\ delivered' = [delivered EXCEPT ![b] = None]
    /\ read'      = [read      EXCEPT ![b] = None]
    /\ UNCHANGED <<iommuVars, driverVars>>

----------------------------------------------------------------------------
Next ==
    \/ \E i \in IoPage : Walk(i)
    \/ \E i \in IoPage : Evict(i)
    \/ \E i \in IoPage, o \in Part, v \in Value : Post(i, o, v)
    \/ \E i \in IoPage : Land(i)
    \/ \E i \in IoPage : Invalidate(i)
    \/ \E i \in IoPage : CompleteInvalidation(i)
    \/ \E i \in IoPage : MapShadow(i)
    \/ \E b \in Buffer, i \in IoPage : Grant(b, i)
    \/ \E b \in Buffer : ClearIopte(b)
    \/ \E b \in Buffer : SubmitInvalidation(b)
    \/ \E b \in Buffer : AwaitCompletion(b)
    \/ \E b \in Buffer : Defer(b)
    \/ FlushBatch
    \/ \E b \in Buffer : CopyOut(b)
    \/ \E b \in Buffer : Deliver(b)
    \/ \E b \in Buffer : Read(b)
    \/ \E b \in Buffer : Return(b)

Safety == Init /\ [][Next]_vars

\* The IOMMU works and the kernel goes on with what it has begun.  Of the device and the
\* program nothing is asked.
Fairness ==
    /\ \A i \in IoPage : WF_vars(Land(i)) /\ WF_vars(Invalidate(i)) /\ WF_vars(CompleteInvalidation(i))
    /\ \A b \in Buffer :
           /\ WF_vars(SubmitInvalidation(b)) /\ WF_vars(AwaitCompletion(b))
           /\ WF_vars(Defer(b)) /\ WF_vars(Deliver(b))
    /\ WF_vars(FlushBatch)

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
\* Excludes the tread: a write of the device that lands in what a program was given.
NoTreadAfterDelivery == Root!NoTreadAfterOffer

\* Excludes a program that reads what nobody delivered.
ReadIsDelivered == Root!WireCarriesOffer

\* Excludes a delivery that nobody remembers, and a record of one on what no program owns.
DeliveredWhileOwned == Root!OfferedWhileOwned

\* Excludes the reach beyond the buffer: a write to what the device was never given, for
\* example because it lives in the same frame.
NeighbourUntouched == \A b \in Buffer : owner[b] = "kernel" => memory[b] = Zero

\* A write through I/O page i may reach buffer b, now or once it is translated.
Reaches(i, b) ==
    \/ iopte[i] = FrameOf[b]
    \/ iotlb[i] = FrameOf[b]
    \/ posted[i] # None /\ posted[i].buffer = b

\* Excludes a way in: something that leads the device to what it does not have.
\* Not where it is trusted, nor in the window of "deferred".
ReachableIsGiven == \A i \in IoPage : \A b \in Buffer : Reaches(i, b) => owner[b] = "device"

\* Excludes an entry, or a write, that is stale for ever: each has an invalidation to come.
\* This is what "deferred" promises instead.
StaleIsPending ==
    \A i \in IoPage :
        \/ Pending(i)
        \/ /\ iotlb[i] # None => iotlb[i] = iopte[i]
           /\ posted[i] # None => FrameOf[posted[i].buffer] = iopte[i]

\* Excludes the I/O page that leads two buffers' writes to one of them.
OneBufferPerIoPage ==
    \A b \in Buffer : \A g \in Buffer : iopage[b] # None /\ iopage[b] = iopage[g] => b = g

\* Who fills what is delivered.
Filler == IF Policy = "shadow" THEN "copier" ELSE "device"

\* Excludes a revocation that has forgotten which page it revokes.
IopageIsThere == \A b \in Buffer : stage[b] \in {"cleared", "submitted"} => iopage[b] # None

\* Excludes a stage that says one thing, and an owner or an I/O page that says another.
StageAgrees ==
    \A b \in Buffer :
        /\ stage[b] = "cleared" => Policy \in {"strict", "deferred"}
        /\ stage[b] = "submitted" => Policy = "strict"
        /\ stage[b] = "revoked" => iopage[b] = None
        /\ IF Policy = "shadow" /\ IsShadow(b)
           THEN owner[b] \in {"kernel", "device"} /\ iopage[b] = None /\ stage[b] = "rest"
           ELSE owner[b] \in {"kernel", "program", Filler}
        /\ iopage[b] # None \/ stage[b] = "revoked" <=> owner[b] = Filler /\ ~IsShadow(b)

\* Excludes an IOPTE that leads to what the device was not given.  Not where it is trusted.
TableSaysWhatIsGiven ==
    \A i \in IoPage :
        /\ iopte[i] # None =>
              IF Policy = "shadow"
              THEN Shadow[i] # None /\ iopte[i] = FrameOf[Shadow[i]]
              ELSE \E b \in Buffer : iopage[b] = i /\ stage[b] = "rest" /\ iopte[i] = FrameOf[b]
        /\ \A b \in Buffer : iopage[b] = i /\ stage[b] = "rest" => iopte[i] # None
        /\ Shadow[i] # None => (iopte[i] # None <=> owner[Shadow[i]] = "device")
        /\ Pending(i) => iopte[i] = None

\* Excludes an answer to an invalidation whose entry is still there.
DrainingIsForgotten == \A i \in draining : iotlb[i] = None

\* Excludes an invalidation that nobody waits for.  Not where they are deferred.
QueuedIsSubmitted ==
    \A i \in queued \cup draining :
        Policy # "deferred" => \E b \in Buffer : iopage[b] = i /\ stage[b] = "submitted"

\* Excludes a completion that completes nothing: once it is there, nothing leads to the frame.
CompletedIsForgotten ==
    \A b \in Buffer :
        stage[b] = "submitted" /\ iopage[b] \notin queued \cup draining
            => iotlb[iopage[b]] = None /\ posted[iopage[b]] = None

\* Excludes an entry that outlives its buffer's I/O page.  Not in the window of "deferred".
EntriesAreOwn ==
    \A i \in IoPage : \A b \in Buffer :
        \/ iotlb[i] = FrameOf[b]
        \/ posted[i] # None /\ posted[i].buffer = b
        => IF Policy = "shadow" THEN Shadow[i] = b /\ iopte[i] # None ELSE iopage[b] = i

\* Excludes the buffer that is taken from the device, and reaches nobody.
EveryDeliveryEnds == \A b \in Buffer : stage[b] # "rest" ~> stage[b] = "rest"

\* Excludes the I/O page that is never free again.
EveryInvalidationEnds ==
    \A i \in IoPage : i \in batch \cup queued ~> i \notin batch \cup queued \cup draining

RefinesOwnership == Root!Safety

\* No buffer, or no shadow, lives with something else that the device could reach.
NothingPacked ==
    \A b \in Buffer : \A g \in Buffer :
        /\ FrameOf[b] = FrameOf[g]
        /\ Policy = "shadow" => IsShadow(b)
        => b = g

\* Whom to trust for what.
Sound ==
    /\ NothingPacked
    /\ Policy \in {"trusted", "deferred"} => Device = "honest"

THEOREM Safety => [](TypeOK /\ OneBufferPerIoPage)
THEOREM Policy # "trusted" => (Safety => []StaleIsPending)
THEOREM Sound => (Safety => [](NoTreadAfterDelivery /\ NeighbourUntouched))
THEOREM Sound /\ Policy \in {"strict", "shadow"} => (Safety => []ReachableIsGiven)
THEOREM Sound => (Safety => Root!Safety)
THEOREM Spec => EveryDeliveryEnds /\ EveryInvalidationEnds
============================================================================
