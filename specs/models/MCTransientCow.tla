--------------------------- MODULE MCTransientCow ---------------------------
(* Bounds, symmetry and probes for TransientCow. *)
EXTENDS TransientCowInvariant, TransientCowMistakes, Bounds

Symmetry == OneSpaceSymmetry \cup Permutations(Send)

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* Two sends of one page are outstanding, and the first has gone out.
ProbeTwoSendsOfOnePage ==
    ~ \E f \in Frame : \E s, r \in SendsOf(f) : sends[s].sent # None /\ sends[r].sent = None

\* The last completion comes after the fault has decided to copy.
ProbeCompletionDuringCopy ==
    ~ \E c \in CPU : stage[c] = "copied" /\ owner[OldFrame(c)] = "process"

\* The old bytes and the new ones are being sent at the same time.
ProbeOldAndNewSent ==
    ~ \E s, r \in Send : /\ sends[s] # None /\ sends[r] # None
                         /\ sends[s].offered # sends[r].offered

\* Another CPU reads the old frame while the page already leads to the copy.
ProbeReadsBoth ==
    ~ \E c, d \in CPU : /\ c # d /\ copy[c] # None
                        /\ stage[c] = "interrupted"
                        /\ rtlb[d][HeldSpace(c)][HeldPage(c)] = OldFrame(c)
                        /\ rtlb[c][HeldSpace(c)][HeldPage(c)] = copy[c]

\* Output ends while the page is still read-only, and no copy is made.
ProbeWriteAllowedWithoutCopy ==
    ~ \E c \in CPU : stage[c] = "allowing" /\ copy[c] = None

\* A second sender comes while the first is still taking write permission away.
ProbeSecondSenderWaits ==
    ~ \E c, d \in CPU : /\ c # d /\ InUser(d) /\ ~Idle(d)
                        /\ stage[c] = "waiting" /\ copy[c] = None
                        /\ tlb[d][HeldSpace(c)][HeldPage(c)] # None
============================================================================
