---------------------------- MODULE SnoopingTlb ----------------------------
(***************************************************************************)
(* Flip the page, and let the hardware see to it: the way that the post    *)
(* calls "add snooping capability to the TLBs".  UNITD (HPCA 2010) built   *)
(* it.                                                                     *)
(*                                                                         *)
(* TLBs take part in cache coherence.  A write to a PTE is seen by every   *)
(* TLB, which forgets what it made of the old one, as a cache forgets a    *)
(* line.  A page walk is a coherent read: once a write is ordered, no walk *)
(* finds the old PTE.                                                      *)
(*                                                                         *)
(* The initiator, in send(), with preemption off:                          *)
(*                                                                         *)
(*   ClearPte        exchange the PTE for an empty one                     *)
(*   Fence           wait until the write is performed everywhere          *)
(*   Transfer        give the frame to the NIC                             *)
(*                                                                         *)
(* No CPU is interrupted, and no other CPU executes an instruction for it. *)
(* But it is not enough that TLBs forget.  A store that was translated     *)
(* before is still on its way, and the write must not count as performed   *)
(* until that store has drained or was squashed.                           *)
(***************************************************************************)
EXTENDS Fabric

VARIABLES
    stage,  \* how far a CPU has come in send(); "user" if it is not in it
    taken,  \* what a CPU in send() is taking away: what the exchange returned
    owner, offered, wire

kernelVars == <<stage, taken>>
nicVars    == <<owner, offered, wire>>
vars       == <<machineVars, fabricVars, kernelVars, nicVars>>

StageType == stage \in [CPU -> {"user", "cleared", "performed"}]
TakenType == taken \in [CPU -> Revocation \cup {None}]

----------------------------------------------------------------------------
\* What PageFlip sees of all this.
Flip == INSTANCE PageFlip WITH mapped <- MappedPages

TypeOK ==
    /\ MachineTypeOK /\ FabricTypeOK
    /\ StageType /\ TakenType
    /\ Flip!Root!TypeOK

Init ==
    /\ MachineInit
    /\ FabricInit
    /\ stage   = [c \in CPU |-> "user"]
    /\ taken   = [c \in CPU |-> None]
    /\ owner   = [f \in Frame |-> "free"]
    /\ offered = [f \in Frame |-> None]
    /\ wire    = [f \in Frame |-> None]

\* CPU c executes the program's instructions, or would if it had a program, and is between two.
InUser(c) == stage[c] = "user" /\ loading[c] = None

----------------------------------------------------------------------------
(* The hardware and the scheduler, at any time that this kernel lets them. *)

Dispatch(c, t) ==
    InUser(c) /\ DispatchThread(c, t) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

Preempt(c) == InUser(c) /\ PreemptThread(c) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

Fill(c, p) == FillEntry(c, p) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

Evict(c, a, p) == EvictEntry(c, a, p) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

StoreTranslate(c, p, v) ==
    InUser(c) /\ TranslateStore(c, p, v) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

StoreCommit(c) == CommitStore(c) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

LoadTranslate(c, p) == InUser(c) /\ TranslateLoad(c, p) /\ UNCHANGED <<kernelVars, nicVars>>

LoadRead(c) == FinishLoad(c) /\ UNCHANGED <<kernelVars, nicVars>>

----------------------------------------------------------------------------
(* The page fault: the program touches a page that neither the TLB nor the *)
(* page table knows, and the kernel gives it a free frame.  No TLB can     *)
(* remember an empty PTE, so this write to it need not be snooped.         *)

MapFresh(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None
    /\ Flip!Root!Give(f)
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ UNCHANGED <<running, tlb, inflight, fabricVars, kernelVars>>

----------------------------------------------------------------------------
(* The initiator, in the order in which it goes.                           *)

\* The CPUs whose TLBs are told of a write that CPU c makes: all, idle ones and its own as well.
Snoopers(c) == CPU

\* The write to the PTE is ordered, and every TLB is to see it.
ClearPte(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ pte[Space(c)][p] # None
    /\ LET what == [space |-> Space(c), page |-> p, frame |-> pte[Space(c)][p]]
       IN /\ SendInvalidation(c, what, Snoopers(c))
          /\ taken' = [taken EXCEPT ![c] = what]
    /\ pte' = [pte EXCEPT ![Space(c)][p] = None]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED <<running, tlb, inflight, memory, nicVars>>

\* The instruction waits until the write is performed with respect to every CPU.
Fence(c) ==
    /\ stage[c] = "cleared"
    /\ Settled(c)
    /\ stage' = [stage EXCEPT ![c] = "performed"]
    /\ UNCHANGED <<machineVars, fabricVars, taken, nicVars>>

Transfer(c) ==
    /\ stage[c] = "performed"
    /\ owner' = [owner EXCEPT ![taken[c].frame] = "nic"]
    /\ offered' = [offered EXCEPT ![taken[c].frame] = memory[taken[c].frame]]
    /\ taken' = [taken EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, fabricVars, wire>>

----------------------------------------------------------------------------
(* The snoop, which is hardware's alone: nothing that CPU r executes or    *)
(* waits for holds it up.                                                  *)

Listens(r, i) == TRUE

\* The TLB of CPU r sees the write of CPU i, and forgets what it made of the PTE.
Invalidate(r, i) ==
    Listens(r, i) /\ InvalidateEntry(r, i) /\ UNCHANGED <<kernelVars, nicVars>>

Answer(r, i) ==
    Listens(r, i) /\ AnswerInvalidation(r, i) /\ UNCHANGED <<kernelVars, nicVars>>

----------------------------------------------------------------------------
(* The NIC.                                                                *)

DmaRead(f) == Flip!Root!Transmit(f) /\ UNCHANGED <<machineVars, fabricVars, kernelVars>>

\* The completion interrupt: the kernel clears the frame and frees it.
CompleteSend(f) == Flip!Root!CompleteSend(f) /\ UNCHANGED <<running, pte, tlb, inflight, fabricVars, kernelVars>>

----------------------------------------------------------------------------
Next ==
    \/ \E c \in CPU, t \in Thread : Dispatch(c, t)
    \/ \E c \in CPU : Preempt(c)
    \/ \E c \in CPU, p \in Page : Fill(c, p)
    \/ \E c \in CPU, a \in AddressSpace, p \in Page : Evict(c, a, p)
    \/ \E c \in CPU, p \in Page, v \in Value : StoreTranslate(c, p, v)
    \/ \E c \in CPU : StoreCommit(c)
    \/ \E c \in CPU, p \in Page : LoadTranslate(c, p)
    \/ \E c \in CPU : LoadRead(c)
    \/ \E c \in CPU, p \in Page, f \in Frame : MapFresh(c, p, f)
    \/ \E c \in CPU, p \in Page : ClearPte(c, p)
    \/ \E c \in CPU : Fence(c)
    \/ \E c \in CPU : Transfer(c)
    \/ \E r \in CPU, i \in CPU : Invalidate(r, i)
    \/ \E r \in CPU, i \in CPU : Answer(r, i)
    \/ \E f \in Frame : DmaRead(f)
    \/ \E f \in Frame : CompleteSend(f)

Safety == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Some CPUs need not wait for a store to drain.  While its thread has not *)
(* gone on, they take it back; the thread makes it again, and faults.      *)

Squash(r, i) ==
    /\ InUser(r) /\ ~Idle(r)
    /\ r \in unanswered[i] \ unreached[i]
    /\ StoreTranslatedBefore(r, i)
    /\ inflight' = [inflight EXCEPT ![r] = None]
    /\ UNCHANGED <<running, pte, tlb, memory, fabricVars, kernelVars, nicVars>>

SquashingNext == Next \/ \E r \in CPU, i \in CPU : Squash(r, i)

SquashingSafety == Init /\ [][SquashingNext]_vars

----------------------------------------------------------------------------
(* The kernel goes on, the hardware commits and answers, the NIC reads.    *)
(* Weak fairness is enough: nothing masks a snoop, so what can happen      *)
(* stays possible until it does.  Of the program nothing is asked.         *)
Fairness ==
    /\ \A c \in CPU : WF_vars(StoreCommit(c)) /\ WF_vars(LoadRead(c)) /\ WF_vars(Fence(c)) /\ WF_vars(Transfer(c))
    /\ \A r, i \in CPU : WF_vars(Invalidate(r, i)) /\ WF_vars(Answer(r, i))
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
UnreachableOncePerformed ==
    \A c \in CPU : stage[c] = "performed" => ~Reaches(taken[c].space, taken[c].page, taken[c].frame)

EveryOfferCompletes == Flip!Root!EveryOfferCompletes

\* Excludes the write that is never performed, and the initiator that waits for it for ever.
EverySendEnds == \A c \in CPU : stage[c] # "user" ~> stage[c] = "user"

THEOREM Safety => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer)
THEOREM Safety => Flip!Safety
THEOREM Spec => Flip!Spec
THEOREM SquashingSafety => Flip!Safety
============================================================================
