------------------------ MODULE SnoopingTlbInvariant -------------------------
(* The inductive invariant of SnoopingTlb. *)
EXTENDS SnoopingTlb, MachineLeading

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

\* Excludes a stale entry for a frame that now has its PTE at another page: no snoop would find it.
EntriesAgreeWithPtes ==
    \A c \in CPU, a, b \in AddressSpace, p, q \in Page :
        tlb[c][a][p] # None /\ tlb[c][a][p] = pte[b][q] => a = b /\ p = q

\* Excludes an initiator that has forgotten what it is taking away.
TakenIsThere == \A c \in CPU : stage[c] # "user" => taken[c] # None

\* Excludes the frame that is lost or given away while its page is being forgotten.
TakenIsOwned == \A c \in CPU : stage[c] # "user" => owner[taken[c].frame] = "process"

\* Excludes the walk that brings the old entry back.
TakenIsUnmapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page : stage[c] # "user" => pte[a][p] # taken[c].frame

\* Excludes two initiators that give the same frame away.
OneTakerPerFrame ==
    \A c, d \in CPU : stage[c] # "user" /\ stage[d] # "user" /\ taken[c].frame = taken[d].frame => c = d

\* Excludes an entry for the frame under another page, which no snoop finds.
EntriesAreOfThePage ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        stage[c] # "user" /\ tlb[r][a][p] = taken[c].frame => a = taken[c].space /\ p = taken[c].page

\* Excludes a write still to be snooped when its writer has gone on, or of another PTE than it waits for.
InvalidatesWhatIsTaken ==
    \A c \in CPU : invalidation[c] # None => stage[c] = "cleared" /\ invalidation[c] = taken[c]

\* Excludes a TLB that has seen the write and remembers what was before.
ReachedIsForgotten ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        stage[c] # "user" /\ r \notin unreached[c] => tlb[r][a][p] # taken[c].frame

\* Excludes the answer before the last store is in memory.
AnsweredIsDrained ==
    \A c, r \in CPU :
        stage[c] # "user" /\ r \notin unanswered[c] /\ inflight[r] # None
            => inflight[r].frame # taken[c].frame

\* Excludes the answer before the last load has read.
AnsweredHasRead ==
    \A c, r \in CPU :
        stage[c] # "user" /\ r \notin unanswered[c] /\ loading[r] # None
            => loading[r].frame # taken[c].frame

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
    /\ TakenIsThere
    /\ TakenIsOwned
    /\ TakenIsUnmapped
    /\ OneTakerPerFrame
    /\ EntriesAreOfThePage
    /\ AnswersInOrder
    /\ InvalidatesWhatIsTaken
    /\ ReachedIsForgotten
    /\ AnsweredIsDrained
    /\ AnsweredHasRead

\* Excludes writers that wait for each other and answer nothing, for ever.
\* Trivially true here, where Listens(r, i) is TRUE: it is what the mistake ListensUnlessWriting breaks.
AskedListen == \A r, i \in CPU : r \in unanswered[i] => Listens(r, i)

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
FenceIs(c)                == UNCHANGED Flip!vars
AnswerIs(r, i)            == UNCHANGED Flip!vars

ClearPteIs(c, p)   == Flip!Revoke
InvalidateIs(r, i) == Flip!Revoke

TransferIs(c) == Flip!Transfer(taken[c].frame)

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
FenceShows(c)                == Led!AsBefore
InvalidateShows(r, i)        == Led!ToLess

TransferShows(c) == Led!Nowhere(taken[c].frame) /\ Led!AsBefore

----------------------------------------------------------------------------
(* The heart of it: when a frame is given away, nothing leads to it.       *)

LEMMA TransferShown ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  TransferShows(c)
<1>1. stage[c] = "performed" /\ taken[c] # None /\ taken[c].frame \in Frame
    BY MachineConstants DEF Inv, TypeOK, TakenType, Revocation, Transfer, TakenIsThere
\* The write has been performed: every TLB has seen it, and every CPU has answered.
<1>2. invalidation[c] = None
    BY <1>1 DEF Inv, InvalidatesWhatIsTaken
<1>3. \A r \in CPU : r \notin unreached[c] /\ r \notin unanswered[c]
    BY <1>2 DEF Inv, AnswersInOrder, Settled
<1>4. \A r \in CPU, a \in AddressSpace, p \in Page : tlb[r][a][p] # taken[c].frame
    BY <1>1, <1>3 DEF Inv, ReachedIsForgotten
<1>5. \A r \in CPU : inflight[r] # None => inflight[r].frame # taken[c].frame
    BY <1>1, <1>3 DEF Inv, AnsweredIsDrained
\* No walk brings it back.
<1>6. \A a \in AddressSpace, p \in Page : pte[a][p] # taken[c].frame
    BY <1>1 DEF Inv, TakenIsUnmapped
<1>7. Led!Nowhere(taken[c].frame)
    BY <1>1, <1>4, <1>5, <1>6, MappedPagesMeans DEF Led!Nowhere, Reaches
<1>8. Led!AsBefore
    BY MappedPagesMeans DEF Transfer, machineVars, Led!AsBefore, Reaches
<1> QED
    BY <1>7, <1>8 DEF TransferShows
==============================================================================
