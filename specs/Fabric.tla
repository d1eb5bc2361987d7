------------------------------- MODULE Fabric -------------------------------
(***************************************************************************)
(* Hardware that tells every TLB to forget a page, and interrupts nobody.  *)
(*                                                                         *)
(* An invalidation goes out from one CPU.  It reaches each TLB at some     *)
(* time, whatever that TLB's CPU is doing (Invalidate).  A CPU that it has *)
(* reached answers once the stores that it translated through the page     *)
(* before then are in memory, and the loads have read (Answer).  The       *)
(* invalidation is complete when all have answered.                        *)
(*                                                                         *)
(* Loads are here, and not in Machine, because here nothing else waits for *)
(* them: an interrupt is taken between two instructions, and so never      *)
(* while a load is under way.                                              *)
(*                                                                         *)
(* The steps here say what the hardware does.  The module that extends     *)
(* this one says what sends an invalidation out, and who waits for it.     *)
(***************************************************************************)
EXTENDS Machine

VARIABLES
    loading,       \* the load that a CPU has translated and that has yet to read its frame
    invalidation,  \* what a CPU has sent out and not everybody has answered
    unreached,     \* the CPUs whose TLBs it has yet to reach
    unanswered     \* the CPUs that have yet to answer it

fabricVars == <<loading, invalidation, unreached, unanswered>>

LoadingType      == loading      \in [CPU -> Revocation \cup {None}]
InvalidationType == invalidation \in [CPU -> Revocation \cup {None}]
UnreachedType    == unreached    \in [CPU -> SUBSET CPU]
UnansweredType   == unanswered   \in [CPU -> SUBSET CPU]

FabricTypeOK == LoadingType /\ InvalidationType /\ UnreachedType /\ UnansweredType

FabricInit ==
    /\ loading      = [c \in CPU |-> None]
    /\ invalidation = [c \in CPU |-> None]
    /\ unreached    = [c \in CPU |-> {}]
    /\ unanswered   = [c \in CPU |-> {}]

----------------------------------------------------------------------------
(* A load happens in two steps, as a store does.  It waits for the stores  *)
(* of its own CPU, and until it has read the CPU is in the middle of an    *)
(* instruction.                                                            *)

TranslateLoad(c, p) ==
    /\ ~Idle(c)
    /\ inflight[c] = None
    /\ tlb[c][Space(c)][p] # None
    /\ loading' = [loading EXCEPT ![c] = [space |-> Space(c), page |-> p, frame |-> tlb[c][Space(c)][p]]]
    /\ UNCHANGED <<machineVars, invalidation, unreached, unanswered>>

\* The program is given what the frame contains.
FinishLoad(c) ==
    /\ loading[c] # None
    /\ loading' = [loading EXCEPT ![c] = None]
    /\ UNCHANGED <<machineVars, invalidation, unreached, unanswered>>

----------------------------------------------------------------------------
\* Nothing that CPU c has sent out is still under way.
Settled(c) == invalidation[c] = None

\* A CPU has one invalidation under way at a time.
SendInvalidation(c, what, to) ==
    /\ Settled(c)
    /\ invalidation' = [invalidation EXCEPT ![c] = what]
    /\ unreached'    = [unreached EXCEPT ![c] = to]
    /\ unanswered'   = [unanswered EXCEPT ![c] = to]
    /\ UNCHANGED loading

\* What CPU i has sent out reaches the TLB of CPU r.
InvalidateEntry(r, i) ==
    /\ r \in unreached[i]
    /\ tlb' = [tlb EXCEPT ![r][invalidation[i].space][invalidation[i].page] = None]
    /\ unreached' = [unreached EXCEPT ![i] = @ \ {r}]
    /\ UNCHANGED <<running, pte, inflight, memory, loading, invalidation, unanswered>>

(* Hardware marks what was translated before the invalidation came.  Here  *)
(* the frame tells it from what came later: no later store or load can     *)
(* name it.                                                                *)
StoreTranslatedBefore(r, i) == inflight[r] # None /\ inflight[r].frame = invalidation[i].frame
LoadTranslatedBefore(r, i)  == loading[r] # None /\ loading[r].frame = invalidation[i].frame

\* Nothing is on its way any more that CPU r translated through the old PTE.
MayAnswer(r, i) == ~StoreTranslatedBefore(r, i) /\ ~LoadTranslatedBefore(r, i)

\* CPU r answers what CPU i has sent out.
AnswerInvalidation(r, i) ==
    /\ r \in unanswered[i] \ unreached[i]
    /\ MayAnswer(r, i)
    /\ unanswered' = [unanswered EXCEPT ![i] = @ \ {r}]
    /\ invalidation' = [invalidation EXCEPT ![i] = IF unanswered[i] = {r} THEN None ELSE @]
    /\ UNCHANGED <<machineVars, loading, unreached>>

----------------------------------------------------------------------------
\* Excludes the load of somebody else's bytes: of a frame that another page leads to by now.
ReadsItsOwn ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        loading[c] # None /\ pte[a][p] = loading[c].frame => a = loading[c].space /\ p = loading[c].page

\* Excludes an answer that nobody waits for, or that comes before what it answers.
AnswersInOrder ==
    \A c \in CPU : /\ unreached[c] \subseteq unanswered[c]
                   /\ Settled(c) <=> unanswered[c] = {}
============================================================================
