------------------------ MODULE SnoopingTlbMistakes -------------------------
(* Mistakes that hardware or a kernel can make in SnoopingTlb, besides the *)
(* one of Fabric.  A model puts one in the place of what is right.         *)
EXTENDS SnoopingTlb, FabricMistakes

\* The PTE is written by a plain store, and the initiator goes on before that is performed.
\* Source: synthetic.
NoFence(c) ==
    /\ stage[c] = "cleared"
    /\ stage' = [stage EXCEPT ![c] = "performed"]
    /\ UNCHANGED <<machineVars, fabricVars, taken, nicVars>>

\* Page walks are no coherent reads: they still find the old PTE.
\* Source: synthetic.
ClearPteUnseen(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ pte[Space(c)][p] # None
    /\ LET what == [space |-> Space(c), page |-> p, frame |-> pte[Space(c)][p]]
       IN /\ SendInvalidation(c, what, Snoopers(c))
          /\ taken' = [taken EXCEPT ![c] = what]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED <<machineVars, nicVars>>

FenceForWalks(c) ==
    /\ stage[c] = "cleared"
    /\ Settled(c)
    /\ pte' = [pte EXCEPT ![taken[c].space][taken[c].page] = None]
    /\ stage' = [stage EXCEPT ![c] = "performed"]
    /\ UNCHANGED <<running, tlb, inflight, memory, fabricVars, taken, nicVars>>

\* A CPU snoops the writes of others only.
\* Source: synthetic.
SnoopersButSelf(c) == CPU \ {c}

\* The snoop spares CPUs that idle, with all that they remember.
\* Source: Linux ed9ea5eb.
BusySnoopers(c) == {d \in CPU : ~Idle(d)}

\* A CPU answers nothing while its own write is pending.
\* Source: synthetic.
ListensUnlessWriting(r, i) == r = i \/ InUser(r)
=============================================================================
