----------------------- MODULE DedicatedCoresMistakes ------------------------
(* Mistakes that can be made in DedicatedCores.  A model puts one in the   *)
(* place of what is right.                                                 *)
EXTENDS DedicatedCores

\* A program's core lets its index be seen before the slot is filled: there is no release.
\* Source: textbook.
IndexNotReleased(c) == TRUE

\* The stack core does, in a ring of revocations.
\* Source: textbook.
StackIndexNotReleased(s) == TRUE

\* Two CPUs push into one ring, and take no lock.
\* Source: textbook.
NoLock == TRUE

\* A producer does not look whether the ring is full.
\* Source: textbook.
RoomAssumed == TRUE

\* The stack core clears the PTE and transfers, and no other core takes part.
\* Source: synthetic.
NoResponders == {}

\* No CPU ever takes part: nothing is ever transferred, and no request ends.
\* Source: synthetic.
NeverListens(c) == FALSE

\* A core answers while a store that it translated is still under way.
\* Source: as Qualcomm Falkor erratum 1009, Arm Cortex-A76 erratum 1286807 with a broadcast.
AnswerAtOnce(c) == TRUE

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

----------------------------------------------------------------------------
(* The stack core's loads and stores in another order.                     *)

\* The slot is read before the index is seen: there is no acquire.
\* Source: textbook.
ReadSlotFirst(s) ==
    /\ step[s] = "idle"
    /\ step' = [step EXCEPT ![s] = "seen"]
    /\ request' = [request EXCEPT ![s] = slot[SlotOf[cursor[s]]]]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, cursor, taken, unasked, underway, nicVars>>

SeeRequestThen(s) ==
    /\ step[s] = "seen"
    /\ cursor[s] # tail
    /\ step' = [step EXCEPT ![s] = "read"]
    /\ cursor' = [cursor EXCEPT ![s] = After[@]]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, request, taken, unasked, underway, nicVars>>

\* The slot is given back before it is read, and a producer fills it again.
\* Source: textbook.
ReleaseSlotFirst(s) ==
    /\ step[s] = "seen"
    /\ StackVisible(s)
    /\ step' = [step EXCEPT ![s] = "read"]
    /\ stackIndexWrite' = [stackIndexWrite EXCEPT ![s] = [ring |-> None, index |-> After[cursor[s]]]]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, cursor, request, taken, unasked, underway, nicVars>>

ReadSlotThen(s) ==
    /\ step[s] = "read"
    /\ step' = [step EXCEPT ![s] = "released"]
    /\ request' = [request EXCEPT ![s] = slot[SlotOf[cursor[s]]]]
    /\ cursor' = [cursor EXCEPT ![s] = After[@]]
    /\ UNCHANGED <<machineVars, ringVars, revVars, cpuVars>>
    /\ UNCHANGED <<stackSlotWrite, stackIndexWrite, taken, unasked, underway, nicVars>>
=============================================================================
