------------------------ MODULE TlbShootdownMistakes ------------------------
(* Mistakes that can be made in TlbShootdown.  A model puts one in the     *)
(* place of what is right.                                                 *)
EXTENDS TlbShootdown

\* The frame is transferred before the others have answered.
\* Source: Linux d950c9477d51.
AnswersNotAwaited(c) == TRUE

\* Who has yet to answer needs the descriptor meanwhile.
TransferMeanwhile(c) ==
    /\ stage[c] = "acknowledged"
    /\ owner' = [owner EXCEPT ![shootdown[c].frame] = "nic"]
    /\ offered' = [offered EXCEPT ![shootdown[c].frame] = memory[shootdown[c].frame]]
    /\ shootdown' = [shootdown EXCEPT ![c] = IF unacked[c] = {} THEN None ELSE @]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, unacked, servicing, wire>>

\* No other CPU is asked to forget the page: the initiator forgets it, and goes on.
\* Source: textbook.
NoResponders(c) == {}

\* The initiator asks the others, and forgets to forget the page itself.
\* Source: textbook.
LocalEntryKept(c) ==
    /\ stage[c] = "interrupted"
    /\ Drained(c)
    /\ stage' = [stage EXCEPT ![c] = "waiting"]
    /\ UNCHANGED <<machineVars, shootdown, unacked, servicing, nicVars>>

\* A responder answers while a store that it translated is still in flight.
\* Source: as Qualcomm Falkor erratum 1009, Arm Cortex-A76 erratum 1286807 with a broadcast.
AnswerAtOnce(r) == TRUE

\* The PTE is cleared only after everybody has forgotten it.
\* Source: textbook.
PteNotYetCleared(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ pte[Space(c)][p] # None
    /\ shootdown' = [shootdown EXCEPT ![c] =
           [space |-> Space(c), page |-> p, frame |-> pte[Space(c)][p]]]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED <<machineVars, unacked, servicing, nicVars>>

ClearPteAndTransfer(c) ==
    /\ stage[c] = "acknowledged"
    /\ pte' = [pte EXCEPT ![shootdown[c].space][shootdown[c].page] = None]
    /\ owner' = [owner EXCEPT ![shootdown[c].frame] = "nic"]
    /\ offered' = [offered EXCEPT ![shootdown[c].frame] = memory[shootdown[c].frame]]
    /\ shootdown' = [shootdown EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<running, tlb, inflight, memory, unacked, servicing, wire>>

\* A frame is given out again while the NIC still reads it.
\* Source: Linux i915 7938d61591d3.
MapFreshOrSent(c, p, f) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ pte[Space(c)][p] = None
    /\ owner[f] \in {"free", "nic"}
    /\ pte' = [pte EXCEPT ![Space(c)][p] = f]
    /\ owner' = [owner EXCEPT ![f] = IF @ = "free" THEN "process" ELSE @]
    /\ UNCHANGED <<running, tlb, inflight, memory, kernelVars, offered, wire>>

\* An initiator waits for answers with interrupts off.
\* Source: textbook.
InterruptsOffWhileWaiting(c) == servicing[c] = None /\ stage[c] = "user"
=============================================================================
