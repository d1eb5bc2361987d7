------------------------ MODULE BroadcastInvalidate ------------------------
(***************************************************************************)
(* Flip the page, with an instruction that invalidates everywhere and a    *)
(* barrier that waits for it: what became of the post's snooping TLBs.     *)
(* arm64 has TLBI and DSB, AMD has INVLPGB and TLBSYNC.                    *)
(*                                                                         *)
(* The initiator takes a page out, and later gives it away:                *)
(*                                                                         *)
(*   ClearPte        take the page out of the page table                   *)
(*   Tlbi            send the invalidation out; the CPU goes on at once    *)
(*     ...           the program runs on, and may migrate                  *)
(*   Dsb             wait until what THIS CPU has sent out is complete     *)
(*   Transfer        give the frame to the NIC                             *)
(*                                                                         *)
(* So that many pages can share one wait (Linux batches them, 43b3dfdd0455 *)
(* on arm64), the thread need not wait at once.  But a barrier knows       *)
(* nothing of what another CPU has sent out.  Therefore a thread leaves a  *)
(* CPU only through a barrier (Preempt), as in arm64's context switch.     *)
(***************************************************************************)
EXTENDS Fabric

VARIABLES
    stage,  \* what a CPU is doing in the kernel; "user" if it is not in it
    taken,  \* what a thread has taken out and not yet given away
    owner, offered, wire

kernelVars == <<stage, taken>>
nicVars    == <<owner, offered, wire>>
vars       == <<machineVars, fabricVars, kernelVars, nicVars>>

StageType == stage \in [CPU -> {"user", "cleared", "synced"}]
TakenType == taken \in [Thread -> Revocation \cup {None}]

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
    /\ taken   = [t \in Thread |-> None]
    /\ owner   = [f \in Frame |-> "free"]
    /\ offered = [f \in Frame |-> None]
    /\ wire    = [f \in Frame |-> None]

\* CPU c executes the program's instructions, or would if it had a program, and is between two.
InUser(c) == stage[c] = "user" /\ loading[c] = None

----------------------------------------------------------------------------
(* The hardware and the scheduler, at any time that this kernel lets them. *)

Dispatch(c, t) ==
    InUser(c) /\ DispatchThread(c, t) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

\* The switch contains the barrier, or what is under way here could be waited for elsewhere.
Preempt(c) ==
    /\ InUser(c)
    /\ Settled(c)
    /\ PreemptThread(c)
    /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

Fill(c, p) == FillEntry(c, p) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

Evict(c, a, p) == EvictEntry(c, a, p) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

StoreTranslate(c, p, v) ==
    InUser(c) /\ TranslateStore(c, p, v) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

StoreCommit(c) == CommitStore(c) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

LoadTranslate(c, p) == InUser(c) /\ TranslateLoad(c, p) /\ UNCHANGED <<kernelVars, nicVars>>

LoadRead(c) == FinishLoad(c) /\ UNCHANGED <<kernelVars, nicVars>>

----------------------------------------------------------------------------
(* The page fault: the program touches a page that neither the TLB nor the *)
(* page table knows, and the kernel gives it a free frame.                 *)

MapFresh(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None
    /\ Flip!Root!Give(f)
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ UNCHANGED <<running, tlb, inflight, fabricVars, kernelVars>>

----------------------------------------------------------------------------
(* The initiator.  It takes a page out with preemption off.                *)

\* What the thread on CPU c has taken out.
TakenOn(c) == taken[running[c]]

\* Revoke: no walk of the page table finds the frame any more.
ClearPte(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ TakenOn(c) = None
    /\ pte[Space(c)][p] # None
    /\ taken' = [taken EXCEPT ![running[c]] =
           [space |-> Space(c), page |-> p, frame |-> pte[Space(c)][p]]]
    /\ pte' = [pte EXCEPT ![Space(c)][p] = None]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED <<running, tlb, inflight, memory, fabricVars, nicVars>>

\* The instruction is over when the invalidation is on its way, not when it has arrived.
Tlbi(c) ==
    /\ stage[c] = "cleared"
    /\ SendInvalidation(c, TakenOn(c), CPU)
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, taken, nicVars>>

(* Some time later it gives the page away, perhaps on another CPU.         *)

\* The barrier waits for what this CPU has sent out, whichever thread sent it.
Dsb(c) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ TakenOn(c) # None
    /\ Settled(c)
    /\ stage' = [stage EXCEPT ![c] = "synced"]
    /\ UNCHANGED <<machineVars, fabricVars, taken, nicVars>>

Transfer(c) ==
    /\ stage[c] = "synced"
    /\ owner' = [owner EXCEPT ![TakenOn(c).frame] = "nic"]
    /\ offered' = [offered EXCEPT ![TakenOn(c).frame] = memory[TakenOn(c).frame]]
    /\ taken' = [taken EXCEPT ![running[c]] = None]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, fabricVars, wire>>

----------------------------------------------------------------------------
(* The invalidation, which is hardware's alone: nothing that CPU r         *)
(* executes or waits for holds it up.                                      *)

\* What CPU i has sent out reaches the TLB of CPU r, which forgets the page.
Invalidate(r, i) == InvalidateEntry(r, i) /\ UNCHANGED <<kernelVars, nicVars>>

Answer(r, i) == AnswerInvalidation(r, i) /\ UNCHANGED <<kernelVars, nicVars>>

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
    \/ \E c \in CPU : Tlbi(c)
    \/ \E c \in CPU : Dsb(c)
    \/ \E c \in CPU : Transfer(c)
    \/ \E r \in CPU, i \in CPU : Invalidate(r, i)
    \/ \E r \in CPU, i \in CPU : Answer(r, i)
    \/ \E f \in Frame : DmaRead(f)
    \/ \E f \in Frame : CompleteSend(f)

Safety == Init /\ [][Next]_vars

(* The kernel goes on, the hardware commits, invalidates and answers, the  *)
(* NIC reads.  Of the program nothing is asked, so not even that it gives  *)
(* away what it has taken out.                                             *)
Fairness ==
    /\ \A c \in CPU : WF_vars(StoreCommit(c)) /\ WF_vars(LoadRead(c)) /\ WF_vars(Tlbi(c)) /\ WF_vars(Transfer(c))
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
UnreachableOnceSynced ==
    \A c \in CPU : stage[c] = "synced" =>
        ~Reaches(TakenOn(c).space, TakenOn(c).page, TakenOn(c).frame)

\* Excludes the barrier in the wrong place: a thread that has left while what it sent out is under way.
NothingLeftBehind == \A c \in CPU : Idle(c) => Settled(c)

EveryOfferCompletes == Flip!Root!EveryOfferCompletes

\* Excludes the barrier that waits for ever, in a send or in a switch.
EveryInvalidationSettles == \A c \in CPU : ~Settled(c) ~> Settled(c)

\* Excludes the CPU that never comes back from the kernel.
EveryCallEnds == \A c \in CPU : stage[c] # "user" ~> stage[c] = "user"

THEOREM Safety => [](TypeOK /\ NoTreadAfterOffer /\ WireCarriesOffer)
THEOREM Safety => Flip!Safety
THEOREM Spec => Flip!Spec
============================================================================
