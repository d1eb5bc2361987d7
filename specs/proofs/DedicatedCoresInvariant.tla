----------------------- MODULE DedicatedCoresInvariant -----------------------
(***************************************************************************)
(* The inductive invariant of DedicatedCores.  Of the ring of requests it  *)
(* says in which order its words are written and read, and not what is in  *)
(* it: whatever page the stack core believes that it was asked to send,    *)
(* the rings of revocations keep it from treading.                         *)
(***************************************************************************)
EXTENDS DedicatedCores, MachineLeading

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

\* Excludes a stale entry for a frame that now has its PTE at another page: no revocation would name it.
EntriesAgreeWithPtes ==
    \A c \in CPU, a, b \in AddressSpace, p, q \in Page :
        tlb[c][a][p] # None /\ tlb[c][a][p] = pte[b][q] => a = b /\ p = q

----------------------------------------------------------------------------
(* The frame that the stack core is taking away.                           *)

Taking(s) == step[s] \in {"cleared", "acknowledged"}

\* Excludes a stack core that has forgotten what it is taking away.
TakenIsThere == \A s \in StackCore : Taking(s) => request[s] # None /\ taken[s] # None

\* Excludes the frame that is lost or given away while its page is being forgotten.
TakenIsOwned == \A s \in StackCore : Taking(s) => owner[taken[s]] = "process"

\* Excludes the walk that brings the old entry back.
TakenIsUnmapped ==
    \A s \in StackCore, a \in AddressSpace, p \in Page : Taking(s) => pte[a][p] # taken[s]

\* Excludes an entry for the frame under another page, which nobody will be asked to forget.
EntriesAreOfThePage ==
    \A s \in StackCore, c \in CPU, a \in AddressSpace, p \in Page :
        Taking(s) /\ tlb[c][a][p] = taken[s] => a = request[s].space /\ p = request[s].page

----------------------------------------------------------------------------
(* The rings of revocations.  One holds at most the one request that its   *)
(* core has not answered.                                                  *)

\* The stack core has asked CPU c, and the index of that is in its write buffer.
Asking(s, c) == stackIndexWrite[s] # None /\ stackIndexWrite[s].ring = c

\* CPU c has answered, and the index of that is in its write buffer.
Answering(c) == indexWrite[c] # None /\ indexWrite[c].word = "head"

\* Excludes the question before its time: the stack core has nothing to ask, or has not asked this CPU yet.
EmptyUntilAsked ==
    \A s \in StackCore, c \in CPU : step[s] # "cleared" \/ c \in unasked[s] => revHead[c] = revTail[c]

\* Excludes the second question before the answer to the first.
OneQuestion == \A c \in CPU : revHead[c] # revTail[c] => revTail[c] = After[revHead[c]]

\* Excludes the index of a question that is asked at another time, or that another is in the way of.
AskedOnce ==
    \A s \in StackCore, c \in CPU : Asking(s, c) =>
        /\ step[s] = "cleared" /\ c \notin unasked[s]
        /\ revHead[c] = revTail[c]
        /\ stackIndexWrite[s].index = After[revTail[c]]

\* Excludes the index that is seen before its slot: the core would forget the page that was there before.
SlotBeforeIndex ==
    \A s \in StackCore : stackSlotWrite[s] # None =>
        /\ Asking(s, stackSlotWrite[s].ring)
        /\ stackSlotWrite[s].slot = SlotOf[revTail[stackSlotWrite[s].ring]]
        /\ stackSlotWrite[s].request = request[s]

\* Excludes the stale slot: the index in the write buffer will lead to it, and it holds another page.
FilledBeforeSeen ==
    \A s \in StackCore, c \in CPU :
        Asking(s, c) /\ stackSlotWrite[s] = None => revSlot[c][SlotOf[revTail[c]]] = request[s]

\* Excludes the core that is asked to forget another page than the one that is being taken away.
AsksForThePage ==
    \A s \in StackCore, c \in CPU : revHead[c] # revTail[c] => revSlot[c][SlotOf[revHead[c]]] = request[s]

\* Excludes the answer to nothing, and a second answer to the same question.
ServesWhatWasAsked == \A c \in CPU : stage[c] = "servicing" => revHead[c] # revTail[c] /\ ~Answering(c)

\* Excludes an answer in the write buffer where nothing is asked, or whose head would not meet the tail.
AnswersWhatWasAsked ==
    \A c \in CPU : Answering(c) => revHead[c] # revTail[c] /\ indexWrite[c].index = revTail[c]

----------------------------------------------------------------------------
(* What a CPU knows of the frame.                                          *)

Forgotten(s, c) == \A a \in AddressSpace, p \in Page : tlb[c][a][p] # taken[s]

\* CPU c has no store under way to the frame.
Settled(s, c) == inflight[c] # None => inflight[c].frame # taken[s]

\* Excludes the answer before the page is forgotten.
ServingIsForgotten ==
    \A s \in StackCore, c \in CPU : stage[c] = "servicing" => Forgotten(s, c)

\* Excludes the answer before the last store is in memory.
AnsweringIsForgotten ==
    \A s \in StackCore, c \in CPU : Answering(c) => Forgotten(s, c) /\ Settled(s, c)

\* Excludes the empty ring that is no answer: its core has an entry for the frame, or a store in flight.
AnsweredIsForgotten ==
    \A s \in StackCore, c \in CPU :
        step[s] = "cleared" /\ c \notin unasked[s] /\ ~Asking(s, c) /\ revHead[c] = revTail[c]
            => Forgotten(s, c) /\ Settled(s, c)

\* Excludes the early transfer: the frame leaves while some core has an entry for it, or a store in flight.
AcknowledgedIsForgotten ==
    \A s \in StackCore, c \in CPU : step[s] = "acknowledged" => Forgotten(s, c) /\ Settled(s, c)

----------------------------------------------------------------------------
(* The ring of requests.                                                   *)

\* Excludes the index that is seen before its slot: the stack core would read what was there before.
PublishesInOrder ==
    \A c \in CPU : slotWrite[c] # None => indexWrite[c] # None /\ indexWrite[c].word = "tail"

\* Excludes a core that handles a revocation while words of its own are still on their way to the rings.
ServesWhenVisible == \A c \in CPU : stage[c] = "servicing" => Visible(c)

\* Excludes two producers that fill the same slot.
OneProducer == \A c, d \in CPU : HoldsRing(c) /\ HoldsRing(d) => c = d

\* Excludes the slot that is read before the index says that there is something in it.
SeesBeforeItReads == \A s \in StackCore : step[s] \in {"idle", "seen"} => request[s] = None

\* Excludes the slot that is given back to the producers before it has been read.
ReadsBeforeItGivesBack ==
    \A s \in StackCore :
        stackIndexWrite[s] # None /\ stackIndexWrite[s].ring = None
            => step[s] \in {"released", "cleared"} /\ stackIndexWrite[s].index = cursor[s]

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
    /\ TakenIsThere
    /\ TakenIsOwned
    /\ TakenIsUnmapped
    /\ EntriesAreOfThePage
    /\ EmptyUntilAsked
    /\ OneQuestion
    /\ AskedOnce
    /\ SlotBeforeIndex
    /\ FilledBeforeSeen
    /\ AsksForThePage
    /\ ServesWhatWasAsked
    /\ AnswersWhatWasAsked
    /\ ServingIsForgotten
    /\ AnsweringIsForgotten
    /\ AnsweredIsForgotten
    /\ AcknowledgedIsForgotten
    /\ PublishesInOrder
    /\ ServesWhenVisible
    /\ OneProducer
    /\ SeesBeforeItReads
    /\ ReadsBeforeItGivesBack

\* Excludes the request that overwrites one which has not been read.
PushesOnlyIntoRoom == \A c \in CPU, p \in Page : MayPush(c, p) => ~Full(tail, head)

\* Excludes the core that is asked, and never takes part: the transfer would wait for ever.
\* Trivially true here, where Listens(c) is Asked(c): it is what the mistake NeverListens breaks.
AskedListen == \A c \in CPU : Asked(c) => Listens(c)

----------------------------------------------------------------------------
(* What each step is for PageFlip.  Of the rings and of the write buffers  *)
(* it sees nothing.                                                        *)

StoreCommitIs(c) ==
    \/ Flip!Store(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)
    \/ Flip!LastStore(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)

MapFreshIs(c, p, f) == Flip!MapFresh(Space(c), p, f)

EvictIs(c, a, p)       == Flip!Revoke
ClearPteIs(s)          == Flip!Revoke
ServiceRevocationIs(c) == Flip!Revoke

TransferIs(s) == Flip!Transfer(taken[s])

DmaReadIs(f) == Flip!DmaRead(f)

CompleteSendIs(f) == Flip!CompleteSend(f)

DispatchIs(c, t)          == UNCHANGED Flip!vars
PreemptIs(c)              == UNCHANGED Flip!vars
FillIs(c, p)              == UNCHANGED Flip!vars
StoreTranslateIs(c, p, v) == UNCHANGED Flip!vars
SlotVisibleIs(c)          == UNCHANGED Flip!vars
IndexVisibleIs(c)         == UNCHANGED Flip!vars
StackSlotVisibleIs(s)     == UNCHANGED Flip!vars
StackIndexVisibleIs(s)    == UNCHANGED Flip!vars
PushIs(c, p)              == UNCHANGED Flip!vars
ReleaseRingIs(c)          == UNCHANGED Flip!vars
AcknowledgeIs(c)          == UNCHANGED Flip!vars
SeeRequestIs(s)           == UNCHANGED Flip!vars
ReadSlotIs(s)             == UNCHANGED Flip!vars
ReleaseSlotIs(s)          == UNCHANGED Flip!vars
AskCoreIs(s, c)           == UNCHANGED Flip!vars
AwaitAcksIs(s)            == UNCHANGED Flip!vars

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
ClearPteShows(s)             == Led!ToLess
ServiceRevocationShows(c)    == Led!ToLess

TransferShows(s) == Led!Nowhere(taken[s]) /\ Led!AsBefore

----------------------------------------------------------------------------
\* Who answers, or is about to, does so while the stack core takes a frame away.
LEMMA AnswersWhileTaking ==
    ASSUME Inv, NEW s \in StackCore, NEW c \in CPU, stage[c] = "servicing" \/ Answering(c)
    PROVE  Taking(s)
    BY DEF Inv, EmptyUntilAsked, ServesWhatWasAsked, AnswersWhatWasAsked, Taking

\* While it takes none away, every ring is empty, and nobody answers.
LEMMA NobodyIsAsked ==
    ASSUME Inv, NEW s \in StackCore, step[s] # "cleared"
    PROVE  /\ \A c \in CPU : revHead[c] = revTail[c] /\ stage[c] # "servicing" /\ ~Answering(c) /\ ~Asking(s, c)
           /\ stackSlotWrite[s] = None
<1>1. \A c \in CPU : revHead[c] = revTail[c]
    BY DEF Inv, EmptyUntilAsked
<1>2. \A c \in CPU : ~Asking(s, c)
    BY DEF Inv, AskedOnce
<1>3. stackSlotWrite[s] = None
    <2>1. SUFFICES ASSUME stackSlotWrite[s] # None PROVE stackSlotWrite[s].ring \in CPU
        BY <1>2 DEF Inv, SlotBeforeIndex
    <2> QED
        BY <2>1 DEF Inv, TypeOK, StackSlotWriteType, StackSlotWrite
<1> QED
    BY <1>1, <1>2, <1>3 DEF Inv, ServesWhatWasAsked, AnswersWhatWasAsked

----------------------------------------------------------------------------
(* The heart of it: when a frame is given away, nothing leads to it.       *)

LEMMA TransferShown ==
    ASSUME Inv, NEW s \in StackCore, Transfer(s)
    PROVE  TransferShows(s)
<1>1. step[s] = "acknowledged" /\ taken[s] \in Frame
    BY DEF Inv, TypeOK, TakenType, Transfer, Taking, TakenIsThere
\* Every ring was found empty, so every core has forgotten, and its last store is in memory.
<1>2. \A c \in CPU, a \in AddressSpace, p \in Page : tlb[c][a][p] # taken[s]
    BY <1>1 DEF Inv, AcknowledgedIsForgotten, Forgotten
<1>3. \A c \in CPU : inflight[c] # None => inflight[c].frame # taken[s]
    BY <1>1 DEF Inv, AcknowledgedIsForgotten, Settled
\* No walk brings it back.
<1>4. \A a \in AddressSpace, p \in Page : pte[a][p] # taken[s]
    BY <1>1 DEF Inv, TakenIsUnmapped, Taking
<1>5. Led!Nowhere(taken[s])
    BY <1>1, <1>2, <1>3, <1>4, MappedPagesMeans DEF Led!Nowhere, Reaches
<1>6. Led!AsBefore
    BY MappedPagesMeans DEF Transfer, machineVars, Led!AsBefore, Reaches
<1> QED
    BY <1>5, <1>6 DEF TransferShows
=============================================================================
