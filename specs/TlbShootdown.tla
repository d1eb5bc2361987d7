---------------------------- MODULE TlbShootdown ----------------------------
(***************************************************************************)
(* Flip the page, and shoot it down everywhere: the way that the post      *)
(* calls a "TLB shootdown broadcast to all cpus".                          *)
(*                                                                         *)
(* The initiator, in send(), walks through five stages with preemption     *)
(* off:                                                                    *)
(*                                                                         *)
(*   ClearPte        take the page out of the page table                   *)
(*   SendInterrupts  ask every other CPU to forget it                      *)
(*   InvalidateLocal forget it here                                        *)
(*   AwaitAcks       wait until every other CPU has answered               *)
(*   Transfer        give the frame to the NIC                             *)
(*                                                                         *)
(* A responder, whether it runs a program, idles, or itself waits for      *)
(* answers, takes the interrupt (ServiceInterrupt), lets its own           *)
(* translated stores reach memory, and answers (Acknowledge).              *)
(*                                                                         *)
(* Other threads of the process run on meanwhile, and may be given a fresh *)
(* frame for the very page that is being flipped.                          *)
(***************************************************************************)
EXTENDS Machine

VARIABLES
    stage,      \* how far a CPU has come in send(); "user" if it is not in it
    shootdown,  \* what a CPU in send() is taking away, for the responders to read
    unacked,    \* the CPUs that have yet to answer an initiator
    servicing,  \* the initiator whose interrupt a CPU is handling
    owner, offered, wire

kernelVars == <<stage, shootdown, unacked, servicing>>
nicVars    == <<owner, offered, wire>>
vars       == <<machineVars, kernelVars, nicVars>>

StageType     == stage     \in [CPU -> {"user", "cleared", "interrupted", "waiting", "acknowledged"}]
ShootdownType == shootdown \in [CPU -> Revocation \cup {None}]
UnackedType   == unacked   \in [CPU -> SUBSET CPU]
ServicingType == servicing \in [CPU -> CPU \cup {None}]

----------------------------------------------------------------------------
\* What PageFlip sees of all this.
Flip == INSTANCE PageFlip WITH mapped <- MappedPages

TypeOK ==
    /\ MachineTypeOK
    /\ StageType /\ ShootdownType /\ UnackedType /\ ServicingType
    /\ Flip!Root!TypeOK

Init ==
    /\ MachineInit
    /\ stage     = [c \in CPU |-> "user"]
    /\ shootdown = [c \in CPU |-> None]
    /\ unacked   = [c \in CPU |-> {}]
    /\ servicing = [c \in CPU |-> None]
    /\ owner     = [f \in Frame |-> "free"]
    /\ offered   = [f \in Frame |-> None]
    /\ wire      = [f \in Frame |-> None]

\* CPU c executes the program's instructions, or would if it had a program.
InUser(c) == stage[c] = "user" /\ servicing[c] = None

InterruptsEnabled(c) ==
    /\ servicing[c] = None
    /\ stage[c] \in {"user", "waiting"}

----------------------------------------------------------------------------
(* The hardware and the scheduler, at any time that this kernel lets them. *)

Dispatch(c, t) == InUser(c) /\ DispatchThread(c, t) /\ UNCHANGED <<kernelVars, nicVars>>

Preempt(c) == InUser(c) /\ PreemptThread(c) /\ UNCHANGED <<kernelVars, nicVars>>

Fill(c, p) == FillEntry(c, p) /\ UNCHANGED <<kernelVars, nicVars>>

Evict(c, a, p) == EvictEntry(c, a, p) /\ UNCHANGED <<kernelVars, nicVars>>

StoreTranslate(c, p, v) == InUser(c) /\ TranslateStore(c, p, v) /\ UNCHANGED <<kernelVars, nicVars>>

StoreCommit(c) == CommitStore(c) /\ UNCHANGED <<kernelVars, nicVars>>

----------------------------------------------------------------------------
(* The page fault: the program touches a page that neither the TLB nor the *)
(* page table knows, and the kernel gives it a free frame.                 *)

MapFresh(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None
    /\ Flip!Root!Give(f)
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ UNCHANGED <<running, tlb, inflight, kernelVars>>

----------------------------------------------------------------------------
(* The initiator, in the order in which it goes.                           *)

\* Revoke: no walk of the page table finds the frame any more.
ClearPte(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ pte[Space(c)][p] # None
    /\ pte' = [pte EXCEPT ![Space(c)][p] = None]
    /\ shootdown' = [shootdown EXCEPT ![c] =
           [space |-> Space(c), page |-> p, frame |-> pte[Space(c)][p]]]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED <<running, tlb, inflight, memory, unacked, servicing, nicVars>>

\* Who has to answer an initiator.
Responders(c) == CPU \ {c}

\* One write to the interrupt controller: "all but self".
SendInterrupts(c) ==
    /\ stage[c] = "cleared"
    /\ unacked' = [unacked EXCEPT ![c] = Responders(c)]
    /\ stage' = [stage EXCEPT ![c] = "interrupted"]
    /\ UNCHANGED <<machineVars, shootdown, servicing, nicVars>>

\* The instruction waits for this CPU's own stores before it completes.
InvalidateLocal(c) ==
    /\ stage[c] = "interrupted"
    /\ Drained(c)
    /\ tlb' = [tlb EXCEPT ![c][shootdown[c].space][shootdown[c].page] = None]
    /\ stage' = [stage EXCEPT ![c] = "waiting"]
    /\ UNCHANGED <<running, pte, inflight, memory, shootdown, unacked, servicing, nicVars>>

EveryoneAnswered(c) == unacked[c] = {}

AwaitAcks(c) ==
    /\ stage[c] = "waiting"
    /\ servicing[c] = None
    /\ EveryoneAnswered(c)
    /\ stage' = [stage EXCEPT ![c] = "acknowledged"]
    /\ UNCHANGED <<machineVars, shootdown, unacked, servicing, nicVars>>

\* Nobody reads the descriptor any more: the last responder has answered.
Transfer(c) ==
    /\ stage[c] = "acknowledged"
    /\ owner' = [owner EXCEPT ![shootdown[c].frame] = "nic"]
    /\ offered' = [offered EXCEPT ![shootdown[c].frame] = memory[shootdown[c].frame]]
    /\ shootdown' = [shootdown EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, unacked, servicing, wire>>

----------------------------------------------------------------------------
(* The responder.                                                          *)

\* CPU r takes the interrupt that initiator i sent, and forgets the page.
ServiceInterrupt(r, i) ==
    /\ InterruptsEnabled(r)
    /\ r \in unacked[i]
    /\ tlb' = [tlb EXCEPT ![r][shootdown[i].space][shootdown[i].page] = None]
    /\ servicing' = [servicing EXCEPT ![r] = i]
    /\ UNCHANGED <<running, pte, inflight, memory, stage, shootdown, unacked, nicVars>>

\* Nothing that it translated is still on its way to memory.
MayAnswer(r) == Drained(r)

Acknowledge(r, i) ==
    /\ servicing[r] = i
    /\ MayAnswer(r)
    /\ unacked' = [unacked EXCEPT ![i] = @ \ {r}]
    /\ servicing' = [servicing EXCEPT ![r] = None]
    /\ UNCHANGED <<machineVars, stage, shootdown, nicVars>>

----------------------------------------------------------------------------
(* The NIC.                                                                *)

DmaRead(f) == Flip!Root!Transmit(f) /\ UNCHANGED <<machineVars, kernelVars>>

\* The completion interrupt: the kernel clears the frame and frees it.
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
    \/ \E c \in CPU, p \in Page : ClearPte(c, p)
    \/ \E c \in CPU : SendInterrupts(c)
    \/ \E c \in CPU : InvalidateLocal(c)
    \/ \E c \in CPU : AwaitAcks(c)
    \/ \E c \in CPU : Transfer(c)
    \/ \E r \in CPU, i \in CPU : ServiceInterrupt(r, i)
    \/ \E r \in CPU, i \in CPU : Acknowledge(r, i)
    \/ \E f \in Frame : DmaRead(f)
    \/ \E f \in Frame : CompleteSend(f)

Safety == Init /\ [][Next]_vars

(* The kernel goes on, the hardware commits and interrupts, the NIC reads. *)
(* Strong fairness stands where an interrupt comes between: a pending one  *)
(* is taken in the end, however often the CPU has it masked; and a CPU     *)
(* that waits looks at its answers in the end, however often it is         *)
(* interrupted at that (the loop looks once after each interrupt).         *)
(* Of the program nothing is asked.                                        *)
Fairness ==
    /\ \A c \in CPU :
        /\ WF_vars(StoreCommit(c))
        /\ WF_vars(SendInterrupts(c))
        /\ WF_vars(InvalidateLocal(c))
        /\ SF_vars(AwaitAcks(c))
        /\ WF_vars(Transfer(c))
    /\ \A r, i \in CPU : SF_vars(ServiceInterrupt(r, i)) /\ WF_vars(Acknowledge(r, i))
    /\ \A f \in Frame : WF_vars(DmaRead(f)) /\ WF_vars(CompleteSend(f))

Spec == Safety /\ Fairness

----------------------------------------------------------------------------
NoTreadAfterOffer == Flip!Root!NoTreadAfterOffer
WireCarriesOffer  == Flip!Root!WireCarriesOffer
OfferedWhileOwned == Flip!Root!OfferedWhileOwned
MappedIsOwned     == Flip!MappedIsOwned
OnePagePerFrame   == Flip!OnePagePerFrame
RefinesPageFlip   == Flip!Safety

\* Excludes a responder that reads a descriptor which its initiator has dropped.
DescriptorOutlivesReaders == \A c \in CPU : unacked[c] # {} => shootdown[c] # None

\* Excludes the early transfer: the frame leaves while some CPU still knows its page.
UnreachableOnceAcknowledged ==
    \A c \in CPU : stage[c] = "acknowledged" =>
        ~Reaches(shootdown[c].space, shootdown[c].page, shootdown[c].frame)

EveryOfferCompletes == Flip!Root!EveryOfferCompletes

\* Excludes the initiator that waits for ever.
EveryShootdownEnds == \A c \in CPU : stage[c] # "user" ~> stage[c] = "user"

\* Excludes the responder that never gets around to answering.
EveryInterruptIsAnswered == \A r, i \in CPU : r \in unacked[i] ~> r \notin unacked[i]

THEOREM Safety => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer)
THEOREM Safety => Flip!Safety
THEOREM Spec => Flip!Spec
============================================================================
