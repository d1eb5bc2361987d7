-------------------- MODULE BroadcastInvalidateInvariant ---------------------
(* The inductive invariant of BroadcastInvalidate. *)
EXTENDS BroadcastInvalidate, MachineLeading

\* Excludes the way in through the page table: a PTE that leads to a frame which is not the process's.
PteIsOwned == \A a \in AddressSpace, p \in Page : pte[a][p] # None => owner[pte[a][p]] = "process"

\* Excludes the way in through a TLB: an entry that leads to a frame which is not the process's.
EntryIsOwned ==
    \A c \in CPU, a \in AddressSpace, p \in Page : tlb[c][a][p] # None => owner[tlb[c][a][p]] = "process"

\* Excludes the late store: it is in flight to a frame that has been given to the NIC, or freed.
StoreIsOwned == \A c \in CPU : inflight[c] # None => owner[inflight[c].frame] = "process"

\* Excludes the load that is under way to a frame which is not the process's any more.
LoadIsOwned == \A c \in CPU : loading[c] # None => owner[loading[c].frame] = "process"

\* Excludes the frame that two pages lead to: forgetting one would leave the other.
PtesDiffer ==
    \A a, b \in AddressSpace, p, q \in Page :
        pte[a][p] # None /\ pte[a][p] = pte[b][q] => a = b /\ p = q

\* Excludes a stale entry for a frame that now has its PTE at another page: no invalidation would find it.
EntriesAgreeWithPtes ==
    \A c \in CPU, a, b \in AddressSpace, p, q \in Page :
        tlb[c][a][p] # None /\ tlb[c][a][p] = pte[b][q] => a = b /\ p = q

\* Excludes the frame that is lost or given away while its page is being forgotten.
TakenIsOwned == \A t \in Thread : taken[t] # None => owner[taken[t].frame] = "process"

\* Excludes the walk that brings the old entry back.
TakenIsUnmapped ==
    \A t \in Thread, a \in AddressSpace, p \in Page : taken[t] # None => pte[a][p] # taken[t].frame

\* Excludes two threads that give the same frame away.
OneTakerPerFrame ==
    \A t, u \in Thread :
        taken[t] # None /\ taken[u] # None /\ taken[t].frame = taken[u].frame => t = u

\* Excludes an entry for the frame under another page, which no invalidation finds.
EntriesAreOfThePage ==
    \A t \in Thread, r \in CPU, a \in AddressSpace, p \in Page :
        taken[t] # None /\ tlb[r][a][p] = taken[t].frame => a = taken[t].space /\ p = taken[t].page

\* Excludes the thread that runs in two places.
RunsOnce == \A c, d \in CPU : running[c] # None /\ running[c] = running[d] => c = d

\* Excludes an invalidation under way on a CPU that its thread has left: the barrier would wait elsewhere.
InvalidatesWhatIsTaken ==
    \A c \in CPU : invalidation[c] # None => running[c] # None /\ invalidation[c] = taken[running[c]]

\* Excludes the CPU that is in the kernel for a thread that has taken nothing.
TakerIsThere ==
    \A c \in CPU : stage[c] # "user" => running[c] # None /\ taken[running[c]] # None

\* Excludes the transfer that does not wait, and a page taken out while the last is still being invalidated.
SyncedIsSettled == \A c \in CPU : stage[c] # "user" => invalidation[c] = None

\* A thread has taken this out, and no CPU has any part of its invalidation under way, nor is one to come.
Over(t) ==
    \A c \in CPU : running[c] = t => stage[c] # "cleared" /\ invalidation[c] = None

\* Excludes the barrier in the wrong place: an entry that outlives the invalidation, wherever the thread is.
OverIsForgotten ==
    \A t \in Thread, r \in CPU, a \in AddressSpace, p \in Page :
        taken[t] # None /\ Over(t) => tlb[r][a][p] # taken[t].frame

\* Excludes the store in flight that outlives the invalidation.
OverIsDrained ==
    \A t \in Thread, r \in CPU :
        taken[t] # None /\ Over(t) /\ inflight[r] # None => inflight[r].frame # taken[t].frame

\* Excludes the load under way that outlives the invalidation.
OverHasRead ==
    \A t \in Thread, r \in CPU :
        taken[t] # None /\ Over(t) /\ loading[r] # None => loading[r].frame # taken[t].frame

\* Excludes a TLB that the invalidation has reached and that remembers the page.
ReachedIsForgotten ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        invalidation[c] # None /\ r \notin unreached[c] => tlb[r][a][p] # invalidation[c].frame

\* Excludes the answer before the last store is in memory.
AnsweredIsDrained ==
    \A c, r \in CPU :
        invalidation[c] # None /\ r \notin unanswered[c] /\ inflight[r] # None
            => inflight[r].frame # invalidation[c].frame

\* Excludes the answer before the last load has read.
AnsweredHasRead ==
    \A c, r \in CPU :
        invalidation[c] # None /\ r \notin unanswered[c] /\ loading[r] # None
            => loading[r].frame # invalidation[c].frame

Inv ==
    /\ TypeOK
    /\ NoTreadAfterOffer
    /\ WireCarriesOffer
    /\ OfferedWhileOwned
    /\ PteIsOwned
    /\ EntryIsOwned
    /\ StoreIsOwned
    /\ LoadIsOwned
    /\ ReadsItsOwn
    /\ PtesDiffer
    /\ EntriesAgreeWithPtes
    /\ RunsOnce
    /\ TakenIsOwned
    /\ TakenIsUnmapped
    /\ OneTakerPerFrame
    /\ EntriesAreOfThePage
    /\ AnswersInOrder
    /\ InvalidatesWhatIsTaken
    /\ TakerIsThere
    /\ SyncedIsSettled
    /\ OverIsForgotten
    /\ OverIsDrained
    /\ OverHasRead
    /\ ReachedIsForgotten
    /\ AnsweredIsDrained
    /\ AnsweredHasRead

----------------------------------------------------------------------------
(* What each step is for PageFlip.                                         *)

StoreCommitIs(c) ==
    \/ Flip!Store(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)
    \/ Flip!LastStore(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)

MapFreshIs(c, p, f) == Flip!MapFresh(Space(c), p, f)

DmaReadIs(f) == Flip!DmaRead(f)

CompleteSendIs(f) == Flip!CompleteSend(f)

EvictIs(c, a, p) == Flip!Revoke

DispatchIs(c, t)          == UNCHANGED Flip!vars
PreemptIs(c)              == UNCHANGED Flip!vars
FillIs(c, p)              == UNCHANGED Flip!vars
StoreTranslateIs(c, p, v) == UNCHANGED Flip!vars
LoadTranslateIs(c, p)     == UNCHANGED Flip!vars
LoadReadIs(c)             == UNCHANGED Flip!vars
TlbiIs(c)                 == UNCHANGED Flip!vars
DsbIs(c)                  == UNCHANGED Flip!vars
AnswerIs(r, i)            == UNCHANGED Flip!vars

ClearPteIs(c, p)   == Flip!Revoke
InvalidateIs(r, i) == Flip!Revoke

TransferIs(c) == Flip!Transfer(taken[running[c]].frame)

----------------------------------------------------------------------------
(* What is shown first of a step that changes where pages lead.            *)

InitShows == Led!Nothing

StoreCommitShows(c) ==
    /\ Led!Leads(inflight[c].space, inflight[c].page, inflight[c].frame)
    /\ \/ Led!AsBefore
       \/ Led!ThereNoMore(inflight[c].space, inflight[c].page, inflight[c].frame)

MapFreshShows(c, p, f) == Led!OnlyThere(Space(c), p, f)

FillShows(c, p)              == Led!AsBefore
StoreTranslateShows(c, p, v) == Led!AsBefore
EvictShows(c, a, p)          == Led!ToLess
ClearPteShows(c, p)          == Led!ToLess
DsbShows(c)                  == Led!AsBefore
InvalidateShows(r, i)        == Led!ToLess

TransferShows(c) == Led!Nowhere(taken[running[c]].frame) /\ Led!AsBefore

----------------------------------------------------------------------------
(* The heart of it: when a frame is given away, nothing leads to it.       *)

LEMMA TransferShown ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  TransferShows(c)
<1> DEFINE t == running[c]
<1>1. stage[c] = "synced" /\ t \in Thread /\ taken[t] # None /\ taken[t].frame \in Frame
    BY MachineConstants DEF Inv, TypeOK, MachineTypeOK, RunningType, TakenType, Revocation, Transfer, TakerIsThere
\* The thread runs here and nowhere else, and nothing that this CPU has sent out is under way.
<1>2. \A d \in CPU : running[d] = t => d = c
    BY <1>1, MachineConstants DEF Inv, RunsOnce
<1>3. Over(t)
    BY <1>1, <1>2 DEF Inv, SyncedIsSettled, Over
<1>4. \A r \in CPU, a \in AddressSpace, p \in Page : tlb[r][a][p] # taken[t].frame
    BY <1>1, <1>3 DEF Inv, OverIsForgotten
<1>5. \A r \in CPU : inflight[r] # None => inflight[r].frame # taken[t].frame
    BY <1>1, <1>3 DEF Inv, OverIsDrained
\* No walk brings it back.
<1>6. \A a \in AddressSpace, p \in Page : pte[a][p] # taken[t].frame
    BY <1>1 DEF Inv, TakenIsUnmapped
<1>7. Led!Nowhere(taken[t].frame)
    BY <1>1, <1>4, <1>5, <1>6, MappedPagesMeans DEF Led!Nowhere, Reaches
<1>8. Led!AsBefore
    BY MappedPagesMeans DEF Transfer, machineVars, Led!AsBefore, Reaches
<1> QED
    BY <1>7, <1>8 DEF TransferShows
==============================================================================
