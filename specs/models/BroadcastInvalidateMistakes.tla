-------------------- MODULE BroadcastInvalidateMistakes ---------------------
(* Mistakes that real kernels or CPUs have made in BroadcastInvalidate,    *)
(* besides the one of Fabric.  A model puts one in the place of what is    *)
(* right.                                                                  *)
EXTENDS BroadcastInvalidate, FabricMistakes

\* No barrier in the switch: what was sent out here is waited for there.
\* Source: Linux arm64 43b3dfdd0455.
SwitchWithoutBarrier(c) ==
    InUser(c) /\ PreemptThread(c) /\ UNCHANGED <<fabricVars, kernelVars, nicVars>>

\* The frame leaves without a wait.
\* Source: Linux d950c9477d51.
NoBarrier(c) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ TakenOn(c) # None
    /\ stage' = [stage EXCEPT ![c] = "synced"]
    /\ UNCHANGED <<machineVars, fabricVars, taken, nicVars>>

\* The variant of the instruction that invalidates this CPU's TLB only.
\* Source: textbook.
TlbiLocal(c) ==
    /\ stage[c] = "cleared"
    /\ SendInvalidation(c, TakenOn(c), {c})
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, taken, nicVars>>

\* The invalidation overtakes the write to the PTE, and a walk brings the entry back.
\* Source: textbook.
PteNotYetCleared(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ TakenOn(c) = None
    /\ pte[Space(c)][p] # None
    /\ taken' = [taken EXCEPT ![running[c]] =
           [space |-> Space(c), page |-> p, frame |-> pte[Space(c)][p]]]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED <<machineVars, fabricVars, nicVars>>

DsbAfterThePte(c) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ TakenOn(c) # None
    /\ Settled(c)
    /\ pte' = [pte EXCEPT ![TakenOn(c).space][TakenOn(c).page] = None]
    /\ stage' = [stage EXCEPT ![c] = "synced"]
    /\ UNCHANGED <<running, tlb, inflight, memory, fabricVars, taken, nicVars>>
=============================================================================
