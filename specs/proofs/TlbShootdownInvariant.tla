------------------------ MODULE TlbShootdownInvariant ------------------------
(* The inductive invariant of TlbShootdown. *)
EXTENDS TlbShootdown, MachineLeading

\* Excludes the way in through the page table: a PTE that leads to a frame which is not the process's.
PteIsOwned == \A a \in AddressSpace, p \in Page : pte[a][p] # None => owner[pte[a][p]] = "process"

\* Excludes the way in through a TLB: an entry that leads to a frame which is not the process's.
EntryIsOwned ==
    \A c \in CPU, a \in AddressSpace, p \in Page : tlb[c][a][p] # None => owner[tlb[c][a][p]] = "process"

\* Excludes the late store: it is in flight to a frame that has been given to the NIC, or freed.
StoreIsOwned == \A c \in CPU : inflight[c] # None => owner[inflight[c].frame] = "process"

\* Excludes the frame that two pages lead to: forgetting one would leave the other.
PtesDiffer ==
    \A a, b \in AddressSpace, p, q \in Page :
        pte[a][p] # None /\ pte[a][p] = pte[b][q] => a = b /\ p = q

\* Excludes a stale entry for a frame that now has its PTE at another page: no shootdown would name it.
EntriesAgreeWithPtes ==
    \A c \in CPU, a, b \in AddressSpace, p, q \in Page :
        tlb[c][a][p] # None /\ tlb[c][a][p] = pte[b][q] => a = b /\ p = q

\* Excludes an initiator that has forgotten what it is taking away.
DescriptorIsThere == \A c \in CPU : stage[c] # "user" => shootdown[c] # None

\* Excludes the frame that is lost or given away while it is being shot down.
ShotDownIsOwned == \A c \in CPU : stage[c] # "user" => owner[shootdown[c].frame] = "process"

\* Excludes the PTE that is cleared too late: a walk could bring the entry back.
ShotDownIsUnmapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        stage[c] # "user" => pte[a][p] # shootdown[c].frame

\* Excludes two initiators that give the same frame away.
OneShootdownPerFrame ==
    \A c, d \in CPU :
        stage[c] # "user" /\ stage[d] # "user" /\ shootdown[c].frame = shootdown[d].frame => c = d

\* Excludes an entry for the frame under another page, which nobody will be asked to forget.
EntriesAreOfThePage ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        stage[c] # "user" /\ tlb[r][a][p] = shootdown[c].frame
            => a = shootdown[c].space /\ p = shootdown[c].page

\* Excludes a question that is still open when its initiator has gone on, or before it has asked.
AskedOnlyMeanwhile == \A c \in CPU : unacked[c] # {} => stage[c] \in {"interrupted", "waiting"}

\* Excludes the responder that answers what it was not asked.
ServesWhoAsked == \A r, i \in CPU : servicing[r] = i => r \in unacked[i]

\* Excludes the early transfer: who has answered, or was not asked, does not know the frame.
OthersForget ==
    \A c, r \in CPU :
        stage[c] \in {"interrupted", "waiting", "acknowledged"} /\ r # c /\ r \notin unacked[c]
            => /\ \A a \in AddressSpace, p \in Page : tlb[r][a][p] # shootdown[c].frame
               /\ inflight[r] # None => inflight[r].frame # shootdown[c].frame

\* Excludes the answer before the page is forgotten.
ServingIsForgotten ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        servicing[r] = c => tlb[r][a][p] # shootdown[c].frame

\* Excludes the initiator that forgets to forget: an entry, or a store in flight, of its own.
InitiatorForgets ==
    \A c \in CPU :
        stage[c] \in {"waiting", "acknowledged"}
            => /\ \A a \in AddressSpace, p \in Page : tlb[c][a][p] # shootdown[c].frame
               /\ inflight[c] # None => inflight[c].frame # shootdown[c].frame

Inv ==
    /\ TypeOK
    /\ NoTreadAfterOffer
    /\ WireCarriesOffer
    /\ OfferedWhileOwned
    /\ PteIsOwned
    /\ EntryIsOwned
    /\ StoreIsOwned
    /\ PtesDiffer
    /\ EntriesAgreeWithPtes
    /\ DescriptorIsThere
    /\ ShotDownIsOwned
    /\ ShotDownIsUnmapped
    /\ OneShootdownPerFrame
    /\ EntriesAreOfThePage
    /\ AskedOnlyMeanwhile
    /\ ServesWhoAsked
    /\ OthersForget
    /\ ServingIsForgotten
    /\ InitiatorForgets

\* Excludes initiators that wait for each other with interrupts off, for ever.
\* True by the definition of InterruptsEnabled: it is what the mistake InterruptsOffWhileWaiting breaks.
WaitersListen == \A c \in CPU : stage[c] = "waiting" /\ servicing[c] = None => InterruptsEnabled(c)

----------------------------------------------------------------------------
(* What each step is for PageFlip; those that are not named change nothing *)
(* that it sees, or only make pages lead to less.                          *)

StoreCommitIs(c) ==
    \/ Flip!Store(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)
    \/ Flip!LastStore(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)

MapFreshIs(c, p, f) == Flip!MapFresh(Space(c), p, f)

ClearPteIs(c, p)       == Flip!Revoke
InvalidateLocalIs(c)   == Flip!Revoke
ServiceInterruptIs(r, i) == Flip!Revoke
EvictIs(c, a, p)       == Flip!Revoke

TransferIs(c) == Flip!Transfer(shootdown[c].frame)

DmaReadIs(f) == Flip!DmaRead(f)

CompleteSendIs(f) == Flip!CompleteSend(f)

DispatchIs(c, t)          == UNCHANGED Flip!vars
PreemptIs(c)              == UNCHANGED Flip!vars
FillIs(c, p)              == UNCHANGED Flip!vars
StoreTranslateIs(c, p, v) == UNCHANGED Flip!vars
SendInterruptsIs(c)       == UNCHANGED Flip!vars
AwaitAcksIs(c)            == UNCHANGED Flip!vars
AcknowledgeIs(r, i)       == UNCHANGED Flip!vars

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
InvalidateLocalShows(c)      == Led!ToLess
ServiceInterruptShows(r, i)  == Led!ToLess

TransferShows(c) == Led!Nowhere(shootdown[c].frame) /\ Led!AsBefore

----------------------------------------------------------------------------
(* The heart of it: when a frame is given away, nothing leads to it.       *)

LEMMA TransferShown ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  TransferShows(c)
<1>1. stage[c] = "acknowledged" /\ shootdown[c] # None /\ shootdown[c].frame \in Frame
    BY DEF Inv, TypeOK, ShootdownType, Revocation, Transfer, DescriptorIsThere
\* Nobody is left to answer, so all the others have forgotten, and the initiator itself has.
<1>2. \A r \in CPU : r \notin unacked[c]
    BY <1>1 DEF Inv, AskedOnlyMeanwhile
<1>3. \A r \in CPU, a \in AddressSpace, p \in Page : tlb[r][a][p] # shootdown[c].frame
    BY <1>1, <1>2 DEF Inv, InitiatorForgets, OthersForget
<1>4. \A r \in CPU : inflight[r] # None => inflight[r].frame # shootdown[c].frame
    BY <1>1, <1>2 DEF Inv, InitiatorForgets, OthersForget
\* No walk brings it back.
<1>5. \A a \in AddressSpace, p \in Page : pte[a][p] # shootdown[c].frame
    BY <1>1 DEF Inv, ShotDownIsUnmapped
<1>6. Led!Nowhere(shootdown[c].frame)
    BY <1>1, <1>3, <1>4, <1>5, MappedPagesMeans DEF Led!Nowhere, Reaches
<1>7. Led!AsBefore
    BY MappedPagesMeans DEF Transfer, Led!AsBefore, Reaches
<1> QED
    BY <1>6, <1>7 DEF TransferShows
=============================================================================
