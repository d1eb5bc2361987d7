--------------------------- MODULE DedicatedCores ---------------------------
(***************************************************************************)
(* The stack runs on a core of its own.  Programs reach it through a ring  *)
(* of requests, and it reaches their cores through a ring of revocations   *)
(* for each: "forget this page".  No system call, no lock held while one   *)
(* waits; the shape is that of AF_XDP's rings or io_uring's.               *)
(*                                                                         *)
(*   program's core  --- requests: "send this page" ------->  stack core   *)
(*   program's core  <-- revocations, one ring a core -------  stack core  *)
(*                                                                         *)
(* What the stack core can not do: take a page away alone.  It can clear   *)
(* the PTE, which is in memory.  It can not reach into another core's TLB, *)
(* nor call back a store that is under way there: no instruction does      *)
(* that.  So the core that runs the program has to take part, and its      *)
(* consumer index in the ring of revocations is its answer.                *)
(*                                                                         *)
(* The memory between the cores is weakly ordered.  A producer writes a    *)
(* slot and an index, and both wait in its write buffer, from where they   *)
(* become visible one by one; only a release keeps the index behind the    *)
(* slot.                                                                   *)
(*                                                                         *)
(* Indices run through Index for ever and a ring uses all of its slots:    *)
(* it is empty where the indices agree, and full where they differ and     *)
(* lead to the same slot.  The NIC's own rings are abstract: see owner.    *)
(***************************************************************************)
EXTENDS Machine

CONSTANTS
    StackCore,  \* the one core that runs the stack; it is no CPU, and runs no program
    Slot,       \* the slots of a ring
    Index,      \* what a ring's indices go through, twice as many as there are slots
    First,      \* the index that all begin with
    After,      \* the index that comes next
    SlotOf      \* the slot that an index means

\* What a program asks: to send this page.
Request == [space : AddressSpace, page : Page]

\* What is in a write buffer, of a CPU and of the stack core.  The stack core writes the tail
\* of a CPU's revocations, or, for None, the head of the requests.
SlotWrite       == [slot : Slot, request : Request]
IndexWrite      == [word : {"tail", "head"}, index : Index]
StackSlotWrite  == [ring : CPU, slot : Slot, request : Request]
StackIndexWrite == [ring : CPU \cup {None}, index : Index]

ASSUME RingConstants ==
    /\ First \in Index
    /\ After \in [Index -> Index]
    /\ SlotOf \in [Index -> Slot]
    /\ \A i \in Index : After[i] # i

ASSUME DedicatedCoresConstants ==
    /\ \A s, t \in StackCore : s = t
    /\ None \notin StackCore \cup Slot \cup Index
    /\ None \notin Request \cup SlotWrite \cup IndexWrite \cup StackSlotWrite \cup StackIndexWrite

VARIABLES
    \* the ring of requests, as everybody sees it
    slot,         \* what its slots hold, read or not
    tail,         \* how far the producers have come
    head,         \* how far the stack core has come
    \* the rings of revocations, one for each CPU, as everybody sees them
    revSlot, revTail, revHead,
    \* the write buffers
    slotWrite,    \* what a CPU has written to a slot of the requests, and nobody sees yet
    indexWrite,   \* the same of an index: its tail of the requests, or its head of the revocations
    stackSlotWrite, stackIndexWrite,  \* the same of the stack core
    \* where everybody is
    stage,        \* what a CPU does: its program, a push, a revocation
    step,         \* how far the stack core has come with a request
    cursor,       \* the next request that it is to read
    request,      \* the request that it is at
    taken,        \* the frame that it is taking away
    unasked,      \* the CPUs that it has yet to ask
    underway,     \* the pages that programs have asked to send, and that are not sent yet
    owner, offered, wire

ringVars  == <<slot, tail, head>>
revVars   == <<revSlot, revTail, revHead>>
cpuVars   == <<slotWrite, indexWrite, stage>>
stackVars == <<stackSlotWrite, stackIndexWrite, step, cursor, request, taken, unasked>>
nicVars   == <<owner, offered, wire>>
vars      == <<machineVars, ringVars, revVars, cpuVars, stackVars, underway, nicVars>>

SlotType       == slot       \in [Slot -> Request \cup {None}]
TailType       == tail       \in Index
HeadType       == head       \in Index
RevSlotType    == revSlot    \in [CPU -> [Slot -> Request \cup {None}]]
RevTailType    == revTail    \in [CPU -> Index]
RevHeadType    == revHead    \in [CPU -> Index]
SlotWriteType  == slotWrite  \in [CPU -> SlotWrite \cup {None}]
IndexWriteType == indexWrite \in [CPU -> IndexWrite \cup {None}]
StackSlotWriteType  == stackSlotWrite  \in [StackCore -> StackSlotWrite \cup {None}]
StackIndexWriteType == stackIndexWrite \in [StackCore -> StackIndexWrite \cup {None}]
StageType      == stage      \in [CPU -> {"user", "pushed", "servicing"}]
StepType       == step \in [StackCore -> {"idle", "seen", "read", "released", "cleared", "acknowledged"}]
CursorType     == cursor     \in [StackCore -> Index]
RequestType    == request    \in [StackCore -> Request \cup {None}]
TakenType      == taken      \in [StackCore -> Frame \cup {None}]
UnaskedType    == unasked    \in [StackCore -> SUBSET CPU]
UnderwayType   == underway   \in SUBSET Request

----------------------------------------------------------------------------
\* What PageFlip sees of all this.
Flip == INSTANCE PageFlip WITH mapped <- MappedPages

TypeOK ==
    /\ MachineTypeOK
    /\ SlotType /\ TailType /\ HeadType
    /\ RevSlotType /\ RevTailType /\ RevHeadType
    /\ SlotWriteType /\ IndexWriteType /\ StackSlotWriteType /\ StackIndexWriteType
    /\ StageType /\ StepType /\ CursorType /\ RequestType /\ TakenType /\ UnaskedType
    /\ UnderwayType
    /\ Flip!Root!TypeOK

Init ==
    /\ MachineInit
    /\ slot            = [q \in Slot |-> None]
    /\ tail            = First
    /\ head            = First
    /\ revSlot         = [c \in CPU |-> [q \in Slot |-> None]]
    /\ revTail         = [c \in CPU |-> First]
    /\ revHead         = [c \in CPU |-> First]
    /\ slotWrite       = [c \in CPU |-> None]
    /\ indexWrite      = [c \in CPU |-> None]
    /\ stackSlotWrite  = [s \in StackCore |-> None]
    /\ stackIndexWrite = [s \in StackCore |-> None]
    /\ stage           = [c \in CPU |-> "user"]
    /\ step            = [s \in StackCore |-> "idle"]
    /\ cursor          = [s \in StackCore |-> First]
    /\ request         = [s \in StackCore |-> None]
    /\ taken           = [s \in StackCore |-> None]
    /\ unasked         = [s \in StackCore |-> {}]
    /\ underway        = {}
    /\ owner           = [f \in Frame |-> "free"]
    /\ offered         = [f \in Frame |-> None]
    /\ wire            = [f \in Frame |-> None]

\* CPU c executes the program's instructions, or would if it had a program.
InUser(c) == stage[c] = "user"

\* Everything that the core has written to rings is seen by the others.
Visible(c)      == slotWrite[c] = None /\ indexWrite[c] = None
StackVisible(s) == stackSlotWrite[s] = None /\ stackIndexWrite[s] = None

Full(t, h) == t # h /\ SlotOf[t] = SlotOf[h]

----------------------------------------------------------------------------
(* The hardware and the scheduler, at any time that this kernel lets them. *)
(* The TLBs and the stores under way are those of the programs' cores.     *)

kernelVars == <<ringVars, revVars, cpuVars, stackVars, underway>>

Dispatch(c, t) == InUser(c) /\ DispatchThread(c, t) /\ UNCHANGED <<kernelVars, nicVars>>

Preempt(c) == InUser(c) /\ PreemptThread(c) /\ UNCHANGED <<kernelVars, nicVars>>

Fill(c, p) == FillEntry(c, p) /\ UNCHANGED <<kernelVars, nicVars>>

Evict(c, a, p) == EvictEntry(c, a, p) /\ UNCHANGED <<kernelVars, nicVars>>

StoreTranslate(c, p, v) == InUser(c) /\ TranslateStore(c, p, v) /\ UNCHANGED <<kernelVars, nicVars>>

StoreCommit(c) == CommitStore(c) /\ UNCHANGED <<kernelVars, nicVars>>

\* The page fault: the program touches a page that nobody knows, and is given a free frame.
MapFresh(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None
    /\ Flip!Root!Give(f)
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ UNCHANGED <<running, tlb, inflight, kernelVars>>

----------------------------------------------------------------------------
(* The write buffers: what waits in them becomes visible, one word at a    *)
(* time.  The index was written with release, so it waits for the slot.    *)

SlotVisible(c) ==
    /\ slotWrite[c] # None
    /\ slot' = [slot EXCEPT ![slotWrite[c].slot] = slotWrite[c].request]
    /\ slotWrite' = [slotWrite EXCEPT ![c] = None]
    /\ UNCHANGED <<machineVars, tail, head, revVars, indexWrite, stage, stackVars, underway, nicVars>>

IndexReleased(c) == slotWrite[c] = None

IndexVisible(c) ==
    /\ indexWrite[c] # None
    /\ IndexReleased(c)
    /\ IF indexWrite[c].word = "tail"
       THEN tail' = indexWrite[c].index /\ UNCHANGED revHead
       ELSE revHead' = [revHead EXCEPT ![c] = indexWrite[c].index] /\ UNCHANGED tail
    /\ indexWrite' = [indexWrite EXCEPT ![c] = None]
    /\ UNCHANGED <<machineVars, slot, head, revSlot, revTail, slotWrite, stage, stackVars, underway, nicVars>>

StackSlotVisible(s) ==
    /\ stackSlotWrite[s] # None
    /\ revSlot' = [revSlot EXCEPT ![stackSlotWrite[s].ring][stackSlotWrite[s].slot] = stackSlotWrite[s].request]
    /\ stackSlotWrite' = [stackSlotWrite EXCEPT ![s] = None]
    /\ UNCHANGED <<machineVars, ringVars, revTail, revHead, cpuVars>>
    /\ UNCHANGED <<stackIndexWrite, step, cursor, request, taken, unasked, underway, nicVars>>

StackIndexReleased(s) == stackSlotWrite[s] = None

StackIndexVisible(s) ==
    /\ stackIndexWrite[s] # None
    /\ StackIndexReleased(s)
    /\ IF stackIndexWrite[s].ring = None
       THEN head' = stackIndexWrite[s].index /\ UNCHANGED revTail
       ELSE revTail' = [revTail EXCEPT ![stackIndexWrite[s].ring] = stackIndexWrite[s].index] /\ UNCHANGED head
    /\ stackIndexWrite' = [stackIndexWrite EXCEPT ![s] = None]
    /\ UNCHANGED <<machineVars, slot, tail, revSlot, revHead, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, step, cursor, request, taken, unasked, underway, nicVars>>

----------------------------------------------------------------------------
(* A program's core.                                                       *)

\* The single producer of the requests: whoever holds the ring's lock.
HoldsRing(c) == stage[c] = "pushed"

RingIsUnlocked == \A c \in CPU : ~HoldsRing(c)

RingHasRoom == ~Full(tail, head)

\* It has a page to send that nobody has asked for yet, and there is room for that in the ring.
MayPush(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ Visible(c)
    /\ pte[Space(c)][p] # None
    /\ [space |-> Space(c), page |-> p] \notin underway
    /\ RingIsUnlocked
    /\ RingHasRoom

\* "Send this page": write the slot, then the index, into the write buffer.
Push(c, p) ==
    /\ MayPush(c, p)
    /\ slotWrite' = [slotWrite EXCEPT ![c] =
           [slot |-> SlotOf[tail], request |-> [space |-> Space(c), page |-> p]]]
    /\ indexWrite' = [indexWrite EXCEPT ![c] = [word |-> "tail", index |-> After[tail]]]
    /\ stage' = [stage EXCEPT ![c] = "pushed"]
    /\ underway' = underway \cup {[space |-> Space(c), page |-> p]}
    /\ UNCHANGED <<machineVars, ringVars, revVars, stackVars, nicVars>>

\* Let go of the lock, and go back to the program.  It does not wait for the stack core.
ReleaseRing(c) ==
    /\ stage[c] = "pushed"
    /\ Visible(c)
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, ringVars, revVars, slotWrite, indexWrite, stackVars, underway, nicVars>>

\* It is asked to forget a page, and listens.
Asked(c)   == InUser(c) /\ revHead[c] # revTail[c] /\ Visible(c)
Listens(c) == Asked(c)

\* The interrupt, or a look at the ring on the way into the kernel: this core forgets the page.
ServiceRevocation(c) ==
    /\ Listens(c)
    /\ LET r == revSlot[c][SlotOf[revHead[c]]]
       IN tlb' = IF r = None THEN tlb ELSE [tlb EXCEPT ![c][r.space][r.page] = None]
    /\ stage' = [stage EXCEPT ![c] = "servicing"]
    /\ UNCHANGED <<running, pte, inflight, memory, ringVars, revVars, slotWrite, indexWrite>>
    /\ UNCHANGED <<stackVars, underway, nicVars>>

\* Nothing that it translated is still on its way to memory.
MayAnswer(c) == Drained(c)

\* Its answer is its consumer index; it comes after the last store through the page.
Acknowledge(c) ==
    /\ stage[c] = "servicing"
    /\ MayAnswer(c)
    /\ indexWrite' = [indexWrite EXCEPT ![c] = [word |-> "head", index |-> After[revHead[c]]]]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, ringVars, revVars, slotWrite, stackVars, underway, nicVars>>

----------------------------------------------------------------------------
(* The stack core, in the order in which it goes.                          *)

\* Load the index, with acquire.
SeeRequest(s) ==
    /\ step[s] = "idle"
    /\ cursor[s] # tail
    /\ step' = [step EXCEPT ![s] = "seen"]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, cursor, request, taken, unasked, underway, nicVars>>

\* Load the slot.  Without acquire this may come before the index, without release after the next step.
ReadSlot(s) ==
    /\ step[s] = "seen"
    /\ step' = [step EXCEPT ![s] = "read"]
    /\ request' = [request EXCEPT ![s] = slot[SlotOf[cursor[s]]]]
    /\ cursor' = [cursor EXCEPT ![s] = After[@]]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, taken, unasked, underway, nicVars>>

\* Give the slot back to the producers: write the index, with release.
ReleaseSlot(s) ==
    /\ step[s] = "read"
    /\ StackVisible(s)
    /\ step' = [step EXCEPT ![s] = "released"]
    /\ stackIndexWrite' = [stackIndexWrite EXCEPT ![s] = [ring |-> None, index |-> cursor[s]]]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, cursor, request, taken, unasked, underway, nicVars>>

\* The cores that have to take part in a revocation.
Responders == CPU

\* Revoke: no walk of the page table finds the frame any more.
ClearPte(s) ==
    /\ step[s] = "released"
    /\ request[s] # None
    /\ pte[request[s].space][request[s].page] # None
    /\ taken' = [taken EXCEPT ![s] = pte[request[s].space][request[s].page]]
    /\ pte' = [pte EXCEPT ![request[s].space][request[s].page] = None]
    /\ unasked' = [unasked EXCEPT ![s] = Responders]
    /\ step' = [step EXCEPT ![s] = "cleared"]
    /\ UNCHANGED <<running, tlb, inflight, memory, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, cursor, request, underway, nicVars>>

\* "Forget this page": into the ring of one core, which is empty, since it has answered the last time.
AskCore(s, c) ==
    /\ step[s] = "cleared"
    /\ c \in unasked[s]
    /\ StackVisible(s)
    /\ unasked' = [unasked EXCEPT ![s] = @ \ {c}]
    /\ stackSlotWrite' = [stackSlotWrite EXCEPT ![s] =
           [ring |-> c, slot |-> SlotOf[revTail[c]], request |-> request[s]]]
    /\ stackIndexWrite' = [stackIndexWrite EXCEPT ![s] = [ring |-> c, index |-> After[revTail[c]]]]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<step, cursor, request, taken, underway, nicVars>>

\* Every core has drained its ring: it has forgotten the page, and its last store is in memory.
AwaitAcks(s) ==
    /\ step[s] = "cleared"
    /\ unasked[s] = {}
    /\ StackVisible(s)
    /\ \A c \in CPU : revHead[c] = revTail[c]
    /\ step' = [step EXCEPT ![s] = "acknowledged"]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, cursor, request, taken, unasked, underway, nicVars>>

\* Hand the frame to the NIC.  The page may be asked for again.
Transfer(s) ==
    /\ step[s] = "acknowledged"
    /\ owner' = [owner EXCEPT ![taken[s]] = "nic"]
    /\ offered' = [offered EXCEPT ![taken[s]] = memory[taken[s]]]
    /\ underway' = underway \ {request[s]}
    /\ request' = [request EXCEPT ![s] = None]
    /\ taken' = [taken EXCEPT ![s] = None]
    /\ step' = [step EXCEPT ![s] = "idle"]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, cursor, unasked, wire>>

----------------------------------------------------------------------------
(* The NIC.                                                                *)

DmaRead(f) == Flip!Root!Transmit(f) /\ UNCHANGED <<machineVars, kernelVars>>

\* The completion: the kernel clears the frame and frees it.
CompleteSend(f) == Flip!Root!CompleteSend(f) /\ UNCHANGED <<running, pte, tlb, inflight, kernelVars>>

----------------------------------------------------------------------------
Next ==
    \/ \E c \in CPU, t \in Thread : Dispatch(c, t)
    \/ \E c \in CPU : Preempt(c)
    \/ \E c \in CPU, p \in Page : Fill(c, p)
    \/ \E c \in CPU, a \in AddressSpace, p \in Page : Evict(c, a, p)
    \/ \E c \in CPU, p \in Page, v \in Value : StoreTranslate(c, p, v)
    \/ \E c \in CPU : StoreCommit(c)
    \/ \E c \in CPU, p \in Page, f \in Frame : MapFresh(c, p, f)
    \/ \E c \in CPU : SlotVisible(c)
    \/ \E c \in CPU : IndexVisible(c)
    \/ \E s \in StackCore : StackSlotVisible(s)
    \/ \E s \in StackCore : StackIndexVisible(s)
    \/ \E c \in CPU, p \in Page : Push(c, p)
    \/ \E c \in CPU : ReleaseRing(c)
    \/ \E c \in CPU : ServiceRevocation(c)
    \/ \E c \in CPU : Acknowledge(c)
    \/ \E s \in StackCore : SeeRequest(s)
    \/ \E s \in StackCore : ReadSlot(s)
    \/ \E s \in StackCore : ReleaseSlot(s)
    \/ \E s \in StackCore : ClearPte(s)
    \/ \E s \in StackCore, c \in CPU : AskCore(s, c)
    \/ \E s \in StackCore : AwaitAcks(s)
    \/ \E s \in StackCore : Transfer(s)
    \/ \E f \in Frame : DmaRead(f)
    \/ \E f \in Frame : CompleteSend(f)

Safety == Init /\ [][Next]_vars

(* The hardware makes visible and commits, the stack core goes on, the     *)
(* kernel half of a program's core takes its interrupts, the NIC reads.    *)
(* Of the program nothing is asked.  A push masks the interrupt, but a     *)
(* program that pushes again and again fills the ring, so weak fairness    *)
(* is enough.                                                              *)
Fairness ==
    /\ \A c \in CPU :
        /\ WF_vars(StoreCommit(c))
        /\ WF_vars(SlotVisible(c))
        /\ WF_vars(IndexVisible(c))
        /\ WF_vars(ReleaseRing(c))
        /\ WF_vars(ServiceRevocation(c))
        /\ WF_vars(Acknowledge(c))
    /\ \A s \in StackCore :
        /\ WF_vars(StackSlotVisible(s))
        /\ WF_vars(StackIndexVisible(s))
        /\ WF_vars(SeeRequest(s))
        /\ WF_vars(ReadSlot(s))
        /\ WF_vars(ReleaseSlot(s))
        /\ WF_vars(ClearPte(s))
        /\ \A c \in CPU : WF_vars(AskCore(s, c))
        /\ WF_vars(AwaitAcks(s))
        /\ WF_vars(Transfer(s))
    /\ \A f \in Frame : WF_vars(DmaRead(f)) /\ WF_vars(CompleteSend(f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
NoTreadAfterOffer == Flip!Root!NoTreadAfterOffer
WireCarriesOffer  == Flip!Root!WireCarriesOffer
OfferedWhileOwned == Flip!Root!OfferedWhileOwned
MappedIsOwned     == Flip!MappedIsOwned
OnePagePerFrame   == Flip!OnePagePerFrame
RefinesPageFlip   == Flip!Safety

\* Excludes the early transfer: the frame leaves while some CPU still knows its page.
UnreachableOnceAcknowledged ==
    \A s \in StackCore : step[s] = "acknowledged" =>
        ~Reaches(request[s].space, request[s].page, taken[s])

\* The slots from one index up to another.
Between[h \in Index, t \in Index] ==
    IF h = t THEN {} ELSE {SlotOf[h]} \cup Between[After[h], t]

\* The slots of the requests that the stack core may read, and those that CPU c is filling.
Readable  == UNION {Between[cursor[s], tail] : s \in StackCore}
Filling(c) == IF slotWrite[c] = None THEN {} ELSE {slotWrite[c].slot}

\* Excludes the torn slot: it is written while another reads it, or writes it.
SlotHasOneOwner ==
    /\ \A c \in CPU : Filling(c) \cap Readable = {}
    /\ \A c, d \in CPU : c # d => Filling(c) \cap Filling(d) = {}
    /\ \A s \in StackCore : stackSlotWrite[s] # None =>
           stackSlotWrite[s].slot \notin Between[revHead[stackSlotWrite[s].ring], revTail[stackSlotWrite[s].ring]]

\* Excludes the stale slot: the stack core has read one that nobody had filled yet, or not for this.
TakesWhatWasPut ==
    \A s \in StackCore : step[s] = "read" =>
        /\ request[s] \in underway
        /\ \E i \in Index : After[i] = cursor[s] /\ slot[SlotOf[i]] = request[s]

\* A request is on its way into the ring, or in it, or the stack core is at it.
InRing(r) == \E q \in Readable : slot[q] = r
OnItsWay(r) ==
    \E c \in CPU : /\ indexWrite[c] # None /\ indexWrite[c].word = "tail"
                   /\ IF slotWrite[c] = None THEN slot[SlotOf[tail]] = r ELSE slotWrite[c].request = r
AtHand(r) == \E s \in StackCore : step[s] \notin {"idle", "seen"} /\ request[s] = r

\* Excludes the lost request: it was put into the ring and never comes out.
NothingLostInTheRing == \A r \in underway : OnItsWay(r) \/ InRing(r) \/ AtHand(r)

\* Excludes the request for nothing: the page has gone before the stack core has come to it.
RequestedIsMapped ==
    \A r \in underway :
        pte[r.space][r.page] # None \/ \E s \in StackCore : request[s] = r /\ taken[s] # None

\* Excludes the request that is taken twice.
TakenOnce == \A r \in Request : ~ (InRing(r) /\ AtHand(r))

(* What the dedicated core can not do: no step of its own changes a TLB,   *)
(* a store under way, or what a CPU runs.  Together with                   *)
(* UnreachableOnceAcknowledged, and with NothingIsOffered where no CPU     *)
(* takes part (app-silent), this says that it can not revoke alone.        *)
StackCoreTouchesNoTlb == [][stackVars' # stackVars => UNCHANGED <<running, tlb, inflight>>]_vars

\* Excludes a send without the cores that run the program (holds under app-silent only).
NothingIsOffered == \A f \in Frame : owner[f] # "nic"

EveryOfferCompletes == Flip!Root!EveryOfferCompletes

\* Excludes the send that hangs: asked for, and never handed to the NIC.
EveryRequestEnds == \A r \in Request : r \in underway ~> r \notin underway

\* Excludes the core that never gets around to answering.
EveryRevocationIsAnswered == \A c \in CPU : revHead[c] # revTail[c] ~> revHead[c] = revTail[c]

THEOREM Safety => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer)
THEOREM Safety => [](SlotHasOneOwner /\ TakesWhatWasPut /\ NothingLostInTheRing /\ TakenOnce)
THEOREM Safety => Flip!Safety
THEOREM Safety => StackCoreTouchesNoTlb
THEOREM Spec => Flip!Spec
============================================================================
