------------------------------- MODULE Fabric -------------------------------
(***************************************************************************)
(* Hardware that tells every TLB to forget a page, and interrupts nobody.  *)
(*                                                                         *)
(* An invalidation goes out from one CPU.  It reaches each TLB at some     *)
(* time, whatever that TLB's CPU is doing (Invalidate).  A CPU that it has *)
(* reached answers once the stores that it translated through the page     *)
(* before then are in memory (Answer).  The invalidation is complete when  *)
(* all have answered.                                                      *)
(*                                                                         *)
(* The steps here say what the hardware does.  The module that extends     *)
(* this one says what sends an invalidation out, and who waits for it.     *)
(***************************************************************************)
EXTENDS Machine

VARIABLES
    invalidation,  \* what a CPU has sent out and not everybody has answered
    unreached,     \* the CPUs whose TLBs it has yet to reach
    unanswered     \* the CPUs that have yet to answer it

fabricVars == <<invalidation, unreached, unanswered>>

InvalidationType == invalidation \in [CPU -> Revocation \cup {None}]
UnreachedType    == unreached    \in [CPU -> SUBSET CPU]
UnansweredType   == unanswered   \in [CPU -> SUBSET CPU]

FabricTypeOK == InvalidationType /\ UnreachedType /\ UnansweredType

FabricInit ==
    /\ invalidation = [c \in CPU |-> None]
    /\ unreached    = [c \in CPU |-> {}]
    /\ unanswered   = [c \in CPU |-> {}]

----------------------------------------------------------------------------
\* Nothing that CPU c has sent out is still under way.
Settled(c) == invalidation[c] = None

\* A CPU has one invalidation under way at a time.
SendInvalidation(c, what, to) ==
    /\ Settled(c)
    /\ invalidation' = [invalidation EXCEPT ![c] = what]
    /\ unreached'    = [unreached EXCEPT ![c] = to]
    /\ unanswered'   = [unanswered EXCEPT ![c] = to]

\* What CPU i has sent out reaches the TLB of CPU r.
InvalidateEntry(r, i) ==
    /\ r \in unreached[i]
    /\ tlb' = [tlb EXCEPT ![r][invalidation[i].space][invalidation[i].page] = None]
    /\ unreached' = [unreached EXCEPT ![i] = @ \ {r}]
    /\ UNCHANGED <<running, pte, inflight, memory, invalidation, unanswered>>

(* Hardware marks the stores that were translated before the invalidation  *)
(* came.  Here the frame tells them from later ones: no later store can    *)
(* name it.                                                                *)
TranslatedBefore(r, i) == inflight[r] # None /\ inflight[r].frame = invalidation[i].frame

\* Nothing is on its way any more that CPU r translated through the old PTE.
MayAnswer(r, i) == ~TranslatedBefore(r, i)

\* CPU r answers what CPU i has sent out.
AnswerInvalidation(r, i) ==
    /\ r \in unanswered[i] \ unreached[i]
    /\ MayAnswer(r, i)
    /\ unanswered' = [unanswered EXCEPT ![i] = @ \ {r}]
    /\ invalidation' = [invalidation EXCEPT ![i] = IF unanswered[i] = {r} THEN None ELSE @]
    /\ UNCHANGED <<machineVars, unreached>>

----------------------------------------------------------------------------
\* Excludes an answer that nobody waits for, or that comes before what it answers.
AnswersInOrder ==
    \A c \in CPU : /\ unreached[c] \subseteq unanswered[c]
                   /\ Settled(c) <=> unanswered[c] = {}
============================================================================
