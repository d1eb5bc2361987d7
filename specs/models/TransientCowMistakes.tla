------------------------ MODULE TransientCowMistakes ------------------------
(* Mistakes that can be made in TransientCow.  A model puts one in the     *)
(* place of what is right.                                                 *)
EXTENDS TransientCow

----------------------------------------------------------------------------
(* In send().                                                              *)

\* Write permission is taken out of the page table, and out of no TLB.
\* Source: textbook.
NoResponders(c) == {}

LocalEntriesKept(c) ==
    /\ stage[c] = "interrupted"
    /\ Drained(c)
    /\ stage' = [stage EXCEPT ![c] = "waiting"]
    /\ UNCHANGED <<machineVars, readVars, shootdown, copy, unacked, servicing, nicVars>>

\* A second sender finds the page read-only and takes it for flushed.
\* Source: Linux 3ea277194daa.
HoldReadOnlyAnyway(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ readOnlyPte[Space(c)][p] # None
    /\ busy' = [busy EXCEPT ![Space(c)] = @ \cup {p}]
    /\ Hold(c, p, readOnlyPte[Space(c)][p])
    /\ stage' = [stage EXCEPT ![c] = "acknowledged"]
    /\ UNCHANGED <<machineVars, readOnlyPte, rtlb, contents, copy, unacked, servicing, nicVars>>

\* The first of several completions gives the frame back.
\* Source: synthetic.
FirstIsLast(s) == TRUE

----------------------------------------------------------------------------
(* In the write fault.                                                     *)

\* A fault does not hold the page between its look at the output and what it does.
\* Source: synthetic.
WriteFaultUnheld(c, p) ==
    /\ InUser(c) /\ ~Idle(c)
    /\ tlb[c][Space(c)][p] = None
    /\ readOnlyPte[Space(c)][p] # None
    /\ p \notin busy[Space(c)]
    /\ Hold(c, p, readOnlyPte[Space(c)][p])
    /\ stage' = [stage EXCEPT ![c] = "faulted"]
    /\ UNCHANGED <<machineVars, readVars, copy, unacked, servicing, nicVars>>

\* That the page has been sent is taken for the end of each of its sends.
\* Source: synthetic.
OutputWasSent(c) ==
    /\ stage[c] = "faulted"
    /\ SendsOf(OldFrame(c)) = {} \/ wire[OldFrame(c)] # None
    /\ stage' = [stage EXCEPT ![c] = "allowing"]
    /\ UNCHANGED <<machineVars, readVars, shootdown, copy, unacked, servicing, nicVars>>

\* The last completion frees the frame that a fault is still copying from.
\* Source: synthetic.
AllocateCopyAndDetach(c, f) ==
    /\ stage[c] = "faulted"
    /\ SendsOf(OldFrame(c)) # {}
    /\ owner[f] = "free"
    /\ owner' = [owner EXCEPT ![f] = "process"]
    /\ copy' = [copy EXCEPT ![c] = f]
    /\ detached' = detached \cup {OldFrame(c)}
    /\ stage' = [stage EXCEPT ![c] = "allocated"]
    /\ UNCHANGED <<machineVars, readVars, shootdown, unacked, servicing, sends, offered, wire>>

\* Other CPUs go on reading the old frame after the page has moved: only this one forgets it.
\* Source: FreeBSD-EN-22:04.pcid.
RemapUnasked(c, f) ==
    /\ stage[c] = "copied"
    /\ copy[c] = f
    /\ readOnlyPte' = [readOnlyPte EXCEPT ![HeldSpace(c)][HeldPage(c)] = f]
    /\ stage' = [stage EXCEPT ![c] = "interrupted"]
    /\ UNCHANGED <<machineVars, rtlb, busy, contents, shootdown, copy, unacked, servicing, nicVars>>

\* The page leads to the copy before the copy is made.
\* Source: textbook.
RemapBeforeCopy(c, f) ==
    /\ stage[c] = "allocated"
    /\ copy[c] = f
    /\ readOnlyPte' = [readOnlyPte EXCEPT ![HeldSpace(c)][HeldPage(c)] = f]
    /\ stage' = [stage EXCEPT ![c] = "changed"]
    /\ UNCHANGED <<machineVars, rtlb, busy, contents, shootdown, copy, unacked, servicing, nicVars>>

CopyFrameLate(c, f) ==
    /\ stage[c] = "acknowledged"
    /\ copy[c] = f
    /\ memory' = [memory EXCEPT ![f] = memory[OldFrame(c)]]
    /\ stage' = [stage EXCEPT ![c] = "copied"]
    /\ UNCHANGED <<running, pte, tlb, inflight, readVars, shootdown, copy, unacked, servicing, nicVars>>

ReleaseOldOnceCopied(c) ==
    LET f == OldFrame(c) IN
    /\ stage[c] = "copied"
    /\ copy[c] # None
    /\ IF SendsOf(f) = {}
       THEN /\ owner'  = [owner  EXCEPT ![f] = "free"]
            /\ memory' = [memory EXCEPT ![f] = Zero]
            /\ UNCHANGED detached
       ELSE /\ detached' = detached \cup {f}
            /\ UNCHANGED <<owner, memory>>
    /\ stage' = [stage EXCEPT ![c] = "allowing"]
    /\ UNCHANGED <<running, pte, tlb, inflight, readVars, shootdown, copy, unacked, servicing,
                   sends, offered, wire>>
=============================================================================
