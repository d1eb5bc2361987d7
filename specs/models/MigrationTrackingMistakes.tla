---------------------- MODULE MigrationTrackingMistakes ----------------------
(* Mistakes that real kernels have made in MigrationTracking, each where   *)
(* it was made.  A model puts one in the place of what is right.           *)
EXTENDS MigrationTracking

----------------------------------------------------------------------------
(* In a send.                                                              *)

\* The set is read before the PTE is cleared.
\* Source: inverse of the comment in Solaris hat_sfmmu.c.
RevokeAfterReadingSet(c, a, p) ==
    /\ ~Claimed(pte[a][p])
    /\ buffered' = [buffered EXCEPT ![c] = [kind |-> "pte", space |-> a]]
    /\ shootdown' = [shootdown EXCEPT ![c] = [spaces |-> {a}, page |-> p, frame |-> pte[a][p]]]
    /\ generationPending' = [generationPending EXCEPT ![c] = IF Generations THEN {a} ELSE {}]
    /\ targets' = [targets EXCEPT ![c] = mask[a] \ {c}]
    /\ stage' = [stage EXCEPT ![c] = "cleared"]
    /\ UNCHANGED unread

\* The set is read while the cleared PTE is still in the store buffer.
\* Source: inverse of the comment in Solaris hat_sfmmu.c.
ReadSetUnfenced(c, a) ==
    /\ stage[c] = "cleared"
    /\ a \in unread[c] \ generationPending[c]
    /\ targets' = [targets EXCEPT ![c] = @ \cup (Found(c, a) \ {c})]
    /\ unread' = [unread EXCEPT ![c] = @ \ {a}]
    /\ UNCHANGED <<machineVars, tableVars, stage, shootdown, generationPending, responseVars, nicVars>>

\* The generation is advanced only after the interrupts.
\* Source: FreeBSD-EN-22:04.pcid.
AdvanceGenerationLate(c, a) ==
    /\ stage[c] = "interrupted"
    /\ Fenced(c)
    /\ a \in generationPending[c]
    /\ missed' = [d \in CPU |-> [missed[d] EXCEPT ![a] = @ \cup {shootdown[c].page}]]
    /\ generationPending' = [generationPending EXCEPT ![c] = @ \ {a}]
    /\ UNCHANGED <<machineVars, loaded, tag, power, mask, buffered, stage,
                   shootdown, unread, targets, responseVars, nicVars>>

\* Belongs to the same mistake: nothing waits for the generation.
ReadSetBeforeGeneration(c, a) ==
    /\ stage[c] = "cleared"
    /\ Fenced(c)
    /\ a \in unread[c]
    /\ targets' = [targets EXCEPT ![c] = @ \cup (Found(c, a) \ {c})]
    /\ unread' = [unread EXCEPT ![c] = @ \ {a}]
    /\ UNCHANGED <<machineVars, tableVars, stage, shootdown, generationPending, responseVars, nicVars>>

SurveyedBeforeGeneration(c) ==
    /\ stage[c] = "cleared"
    /\ unread[c] = {}
    /\ \A a \in AddressSpace : ~Shares(c, a)

\* Another CPU is at it, so the page is taken for flushed.
\* Source: Linux 3ea277194daa.
ClearPteOrSkip(c, p) ==
    /\ InUser(c) /\ loaded[c] # None /\ Fenced(c)
    /\ \/ pte[loaded[c]][p] # None /\ RevokeFrom(c, loaded[c], p)
       \/ /\ pte[loaded[c]][p] = None
          /\ \E d \in CPU :
                 /\ shootdown[d] # None
                 /\ loaded[c] \in shootdown[d].spaces /\ shootdown[d].page = p
                 /\ shootdown' = [shootdown EXCEPT ![c] = shootdown[d]]
          /\ stage' = [stage EXCEPT ![c] = "acknowledged"]
          /\ UNCHANGED <<buffered, generationPending, unread, targets>>
    /\ UNCHANGED <<machineVars, loaded, tag, power, mask, missed, responseVars, nicVars>>

\* The set is taken for the CPUs that run the process now.
\* Source: Linux ed9ea5eb.
FoundRunning(c, a) == {d \in mask[a] : ~Idle(d)}

\* A kernel thread takes the page table that it has borrowed for its own, and asks nobody.
\* Source: Linux IA64 cfbb1426bd76.
FoundUnlessBorrowed(c, a) == IF Idle(c) THEN {} ELSE mask[a]

\* Asked is where the sender ran, and not where those ran that share the frame.
\* Source: synthetic.
ClearSharerUnasked(c, a) ==
    /\ stage[c] = "cleared" /\ Fenced(c)
    /\ Shares(c, a)
    /\ buffered' = [buffered EXCEPT ![c] = [kind |-> "pte", space |-> a]]
    /\ shootdown' = [shootdown EXCEPT ![c].spaces = @ \cup {a}]
    /\ UNCHANGED <<machineVars, loaded, tag, power, mask, missed, stage,
                   generationPending, unread, targets, responseVars, nicVars>>

\* A CPU is seen to have halted, and told to flush only later: the exchange is split in two.
\* Source: synthetic.
SkipHaltedUntold(c, d) ==
    /\ Surveyed(c)
    /\ d \in targets[c]
    /\ power[d] # "awake"
    /\ targets' = [targets EXCEPT ![c] = @ \ {d}]
    /\ UNCHANGED <<machineVars, tableVars, stage, shootdown, generationPending, unread, responseVars, nicVars>>

TellHalted(c) ==
    power' = [d \in CPU |-> IF power[d] = "halted" /\ d \notin targets[c] /\ d # c THEN "stale" ELSE power[d]]

SendInterruptsAndTell(c) ==
    /\ Surveyed(c)
    /\ targets[c] # {}
    /\ TellHalted(c)
    /\ unacked' = [unacked EXCEPT ![c] = targets[c]]
    /\ targets' = [targets EXCEPT ![c] = {}]
    /\ stage' = [stage EXCEPT ![c] = "interrupted"]
    /\ UNCHANGED <<machineVars, loaded, tag, mask, buffered, missed,
                   shootdown, generationPending, unread, servicing, nicVars>>

StayLocalAndTell(c) ==
    /\ Surveyed(c)
    /\ targets[c] = {}
    /\ TellHalted(c)
    /\ stage' = [stage EXCEPT ![c] = "interrupted"]
    /\ UNCHANGED <<machineVars, loaded, tag, mask, buffered, missed, sendVars, responseVars, nicVars>>

\* One page is flushed, and all that was missed counts as done.
\* Source: Linux arch/x86/mm/tlb.c, flush_tlb_func.
OnePageSuffices(c, s) == TRUE

----------------------------------------------------------------------------
(* In a switch.                                                            *)

\* The switch goes on while the bit is still in the store buffer.
\* Source: Linux 83b0177a.
BitNotAwaited(c) == TRUE

\* The page table is loaded without catching up with its generation.
\* Source: synthetic.
NeverLags(c) == FALSE

\* The CPU joins the set only after it has loaded the page table.
\* Source: OpenBSD 9f1181d59de3.
SetNoBit(c, t) ==
    /\ InUser(c)
    /\ loaded[c] = None
    /\ Fenced(c)
    /\ DispatchThread(c, t)
    /\ stage' = [stage EXCEPT ![c] = "switching"]
    /\ UNCHANGED <<tableVars, sendVars, responseVars, nicVars>>

LoadTableThenSetBit(c) ==
    /\ stage[c] = IF Generations THEN "checked" ELSE "switching"
    /\ BitIsSeen(c)
    /\ loaded' = [loaded EXCEPT ![c] = Space(c)]
    /\ tag' = [tag EXCEPT ![c] = Space(c)]
    /\ buffered' = [buffered EXCEPT ![c] = [kind |-> "bit", space |-> Space(c)]]
    /\ stage' = [stage EXCEPT ![c] = "user"]
    /\ UNCHANGED <<machineVars, power, mask, missed, sendVars, responseVars, nicVars>>

\* The CPU leaves the old set after it has joined the new, which may be the same.
\* Source: OpenBSD 9f1181d59de3.
LeaveTableLater(c) ==
    /\ InUser(c) /\ Idle(c)
    /\ loaded[c] # None
    /\ Drained(c)
    /\ loaded' = [loaded EXCEPT ![c] = None]
    /\ tag' = [tag EXCEPT ![c] = None]
    /\ UNCHANGED <<machineVars, power, mask, buffered, missed, stage, sendVars, responseVars, nicVars>>

LoadTableThenLeave(c) ==
    /\ stage[c] = IF Generations THEN "checked" ELSE "switching"
    /\ BitIsSeen(c)
    /\ loaded' = [loaded EXCEPT ![c] = Space(c)]
    /\ tag' = [tag EXCEPT ![c] = Space(c)]
    /\ stage' = [stage EXCEPT ![c] = "leaving"]
    /\ UNCHANGED <<machineVars, power, mask, buffered, missed, sendVars, responseVars, nicVars>>

\* The CPU leaves the set with a translated store still in flight.
\* Source: synthetic.
LeaveTableUndrained(c) ==
    /\ InUser(c) /\ Idle(c)
    /\ loaded[c] # None
    /\ loaded' = [loaded EXCEPT ![c] = None]
    /\ tag' = [tag EXCEPT ![c] = None]
    /\ stage' = [stage EXCEPT ![c] = IF Policy = "loaded-now" THEN "leaving" ELSE "user"]
    /\ UNCHANGED <<machineVars, power, mask, buffered, missed, sendVars, responseVars, nicVars>>

\* A lazy CPU keeps its tag when tags are dealt anew: it is now the tag of some other address space.
\* Source: Linux ARM 8678c1f04277.
RolloverSparingLazy ==
    /\ tlb' = [c \in CPU |-> NoTranslations]
    /\ missed' = [c \in CPU |-> [a \in AddressSpace |-> {}]]
    /\ tag' \in [CPU -> AddressSpace \cup {None}]
    /\ \A c \in CPU : IF Idle(c) /\ loaded[c] # None THEN tag'[c] # None ELSE tag'[c] = loaded[c]
    /\ UNCHANGED <<running, pte, inflight, memory, loaded, power, mask, buffered,
                   stage, sendVars, responseVars, nicVars>>
=============================================================================
