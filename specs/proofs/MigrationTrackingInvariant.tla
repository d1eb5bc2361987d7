--------------------- MODULE MigrationTrackingInvariant ----------------------
(***************************************************************************)
(* The inductive invariant of MigrationTracking, under all three policies. *)
(*                                                                         *)
(* What an entry says counts only while it is not dead.  The first part    *)
(* says whose the frames are, the second how a CPU comes to be in a set,   *)
(* the third who leads to a frame that is being sent, and the fourth that  *)
(* it is asked to forget: without generations because it is still in the   *)
(* set, with them because its entry is dead unless it has the page table   *)
(* loaded, and then it is in the set.                                      *)
(*                                                                         *)
(* That a stale entry's frame is claimed is asked only where some PTE      *)
(* leads to it still.  Nothing else here says that something exists.       *)
(***************************************************************************)
EXTENDS MigrationTracking

Led == INSTANCE Leading WITH mapped <- LivePages

\* If nothing changes of what a page leads by.
LivePagesShows == Led!AsBefore

LEMMA LivePagesMeans ==
    /\ \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f) <=> Leads(a, p, f)
    /\ \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f)' <=> Leads(a, p, f)'
    /\ Led!Typed /\ Led!Typed'
<1>1. \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f) <=> Leads(a, p, f)
    BY DEF Led!Leads, LivePages
<1>2. \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f)' <=> Leads(a, p, f)'
    BY DEF Led!Leads, LivePages
<1>3. Led!Typed /\ Led!Typed'
    BY DEF Led!Typed, LivePages
<1> QED BY <1>1, <1>2, <1>3

\* CPU c is sending a frame.
Sending(c) == shootdown[c] # None

\* CPU r has an entry of page p that leads to the frame that c sends, and that it can use.
CanUse(r, c, a, p) == tlb[r][a][p] = shootdown[c].frame /\ ~Dead(r, a, p)

\* A store of CPU r to the frame that c sends is on its way.
StoresTo(r, c) == inflight[r] # None /\ inflight[r].frame = shootdown[c].frame

\* CPU c has a thread to run, and has yet to load its page table.
Switching(c) == stage[c] \in {"switching", "checked"}

----------------------------------------------------------------------------
(* Whose the frames are, and at which page.                                *)

\* Excludes the way in through the page table: a PTE that leads to a frame which is not the process's.
PteIsOwned == \A a \in AddressSpace, p \in Page : pte[a][p] # None => owner[pte[a][p]] = "process"

\* Excludes the way in through a TLB: an entry, not dead, that leads to a frame which is not the process's.
EntryIsOwned ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        tlb[r][a][p] # None /\ ~Dead(r, a, p) => owner[tlb[r][a][p]] = "process"

\* Excludes the late store: it is in flight to a frame that has been given to the NIC, or freed.
StoreIsOwned == \A r \in CPU : inflight[r] # None => owner[inflight[r].frame] = "process"

\* Excludes the frame that is lost or given away while it is being sent.
SentIsOwned == \A c \in CPU : Sending(c) => owner[shootdown[c].frame] = "process"

\* Excludes the frame that is shared at two pages: forgetting one would leave the other.
SharedAtOnePage ==
    \A a, b \in AddressSpace, p, q \in Page : pte[a][p] # None /\ pte[a][p] = pte[b][q] => p = q

\* Excludes an entry, not dead, for a mapped frame at another page: nobody would be asked to forget it.
EntryIsAtOnePage ==
    \A r \in CPU, a, b \in AddressSpace, p, q \in Page :
        pte[a][p] # None /\ tlb[r][b][q] = pte[a][p] /\ ~Dead(r, b, q) => p = q

\* Excludes a store in flight through another page: who sends the frame looks for sharers at one page only.
StoreIsAtOnePage ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        inflight[r] # None /\ inflight[r].frame = pte[a][p] => inflight[r].page = p

\* Excludes the stale entry that nobody is taking away: the next sender would find no PTE there to clear.
EntryIsMappedOrSent ==
    \A r \in CPU, a, b \in AddressSpace, p \in Page :
        pte[a][p] # None /\ tlb[r][b][p] = pte[a][p] /\ ~Dead(r, b, p)
            => pte[b][p] = pte[a][p] \/ Claimed(pte[a][p])

\* Excludes the store in flight whose PTE is gone and that no send waits for: the next sender would not ask.
StoreIsMappedOrSent ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        inflight[r] # None /\ inflight[r].frame = pte[a][p]
            => pte[inflight[r].space][p] = pte[a][p] \/ Claimed(pte[a][p])

----------------------------------------------------------------------------
(* How a CPU comes to be in a set.                                         *)

\* Excludes the thread that runs in the page table of another process.
RunsInTheTable == \A c \in CPU : running[c] # None /\ ~Switching(c) => loaded[c] = Space(c)

\* Excludes the set that is left, and the switch that goes on, while a page table is loaded.
SwitchIsBetweenTables == \A c \in CPU : Switching(c) \/ stage[c] = "leaving" => loaded[c] = None

\* Excludes a CPU that leaves a set in a switch where the policy has it stay: under ever-ran its entries live on.
LeavesOnlyLoadedNow == \A c \in CPU : stage[c] = "leaving" => Policy = "loaded-now"

\* Excludes a store that outlives the page table that it was translated through, or that a halted CPU has yet to make.
StoreIsOfTheTable == \A c \in CPU : inflight[c] # None => loaded[c] = inflight[c].space /\ power[c] = "awake"

\* Excludes the bit that is still in the store buffer when the page table is in use.
BitIsOfTheSwitch ==
    \A c \in CPU :
        buffered[c] # None /\ buffered[c].kind = "bit" => stage[c] = "switching" /\ buffered[c].space = Space(c)

\* Excludes the switch to nobody's page table, and the one whose CPU is in no set though the bit has left the buffer.
SwitchIsInTheSet == \A c \in CPU : Switching(c) => running[c] # None /\ (Fenced(c) => c \in mask[Space(c)])

\* Excludes entries that only a generation could keep dead, where there is none.
NothingMissed == \A c \in CPU, a \in AddressSpace : ~Generations => missed[c][a] = {}

\* Excludes a generation to advance, where there is none: entries would be taken for dead that are not.
NoGenerationPending == \A c \in CPU : ~Generations => generationPending[c] = {}

\* Excludes an entry that no initiator hears of, where there is no generation to keep it dead.
EntryIsInTheSet ==
    \A c \in CPU, a \in AddressSpace, p \in Page : ~Generations /\ tlb[c][a][p] # None => c \in mask[a]

----------------------------------------------------------------------------
(* What leads to a frame that is being sent.                               *)

\* Excludes an initiator that has forgotten what it is taking away, and a claim that outlives its send.
DescriptorIsThere ==
    \A c \in CPU : Sending(c) <=> stage[c] \in {"cleared", "interrupted", "waiting", "acknowledged"}

\* Excludes the set that is read, and the generation that is advanced, before the PTE is seen to be cleared.
PteIsOfTheSend ==
    \A c \in CPU :
        buffered[c] # None /\ buffered[c].kind = "pte"
            => /\ stage[c] = "cleared"
               /\ pte[buffered[c].space][shootdown[c].page] = shootdown[c].frame
               /\ buffered[c].space \in shootdown[c].spaces \cap unread[c]
               /\ Generations => buffered[c].space \in generationPending[c]

\* Excludes a PTE for the frame at another page than the one at which the sender looks for sharers.
PteIsOfThePage ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ pte[a][p] = shootdown[c].frame => p = shootdown[c].page

\* Excludes an entry that nobody will be asked about: at another page, or where no PTE leads the sender.
EntryIsOfTheSend ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ CanUse(r, c, a, p)
            => /\ p = shootdown[c].page
               /\ a \in shootdown[c].spaces \/ pte[a][p] = shootdown[c].frame

\* Excludes a store in flight that nobody will be asked about: at another page, or where no PTE leads the sender.
StoreIsOfTheSend ==
    \A c, r \in CPU :
        Sending(c) /\ StoresTo(r, c)
            => /\ inflight[r].page = shootdown[c].page
               /\ \/ inflight[r].space \in shootdown[c].spaces
                  \/ pte[inflight[r].space][inflight[r].page] = shootdown[c].frame

\* Excludes the PTE that leads to the frame when its clearing has left the store buffer: a walk would find it.
ClearedIsUnmapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ a \in shootdown[c].spaces /\ pte[a][p] = shootdown[c].frame
            => buffered[c] # None /\ buffered[c].space = a

\* Excludes the sharer that is forgotten.
SurveyedIsUnmapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ stage[c] # "cleared" => pte[a][p] # shootdown[c].frame

\* Excludes the generation that is advanced too late: who loads the page table would not flush.
SurveyedIsAdvanced ==
    \A c \in CPU : stage[c] \in {"interrupted", "waiting", "acknowledged"} => generationPending[c] = {}

\* Excludes a CPU that takes itself to have caught up, and has an entry still.
AdvancedIsMissed ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        Generations /\ Sending(c) /\ a \in shootdown[c].spaces /\ a \notin generationPending[c] /\ CanUse(r, c, a, p)
            => p \in missed[r][a]

----------------------------------------------------------------------------
(* The shootdown.                                                          *)

\* Excludes the CPU that is not asked, though it knows the page: it is in no set that has been read.
UnaskedKnowNothing ==
    \A c, r \in CPU, a \in AddressSpace :
        stage[c] = "cleared" /\ a \in shootdown[c].spaces /\ a \notin unread[c] /\ r # c /\ r \notin targets[c]
            => /\ \A p \in Page : ~CanUse(r, c, a, p)
               /\ ~(StoresTo(r, c) /\ inflight[r].space = a)

\* Excludes a question that is still open when its initiator has gone on, or before it has asked.
AskedOnlyMeanwhile == \A c \in CPU : unacked[c] # {} => stage[c] \in {"interrupted", "waiting"}

\* Excludes the responder that answers what it was not asked.
ServesWhoAsked == \A r, i \in CPU : servicing[r] = i => r \in unacked[i]

\* Excludes the answer before the page is forgotten.
ServingIsForgotten ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page : servicing[r] = c => ~CanUse(r, c, a, p)

\* Excludes the early transfer: who has answered, or was not asked, does not know the frame.
OthersForget ==
    \A c, r \in CPU :
        stage[c] \in {"interrupted", "waiting", "acknowledged"} /\ r # c /\ r \notin unacked[c]
            => /\ \A a \in AddressSpace, p \in Page : ~CanUse(r, c, a, p)
               /\ ~StoresTo(r, c)

\* Excludes the initiator that forgets to forget: an entry, or a store in flight, of its own.
InitiatorForgets ==
    \A c \in CPU :
        stage[c] \in {"waiting", "acknowledged"}
            => /\ \A a \in AddressSpace, p \in Page : ~CanUse(c, c, a, p)
               /\ ~StoresTo(c, c)

Inv ==
    /\ TypeOK
    /\ NoTreadAfterOffer
    /\ WireCarriesOffer
    /\ OfferedWhileOwned
    /\ PteIsOwned
    /\ EntryIsOwned
    /\ StoreIsOwned
    /\ SentIsOwned
    /\ SharedAtOnePage
    /\ EntryIsAtOnePage
    /\ StoreIsAtOnePage
    /\ EntryIsMappedOrSent
    /\ StoreIsMappedOrSent
    /\ TagIsOfTheTable
    /\ LoadedIsInTheSet
    /\ RunsInTheTable
    /\ SwitchIsBetweenTables
    /\ LeavesOnlyLoadedNow
    /\ StoreIsOfTheTable
    /\ BitIsOfTheSwitch
    /\ SwitchIsInTheSet
    /\ NothingMissed
    /\ NoGenerationPending
    /\ EntryIsInTheSet
    /\ DescriptorIsThere
    /\ OneClaimPerFrame
    /\ PteIsOfTheSend
    /\ PteIsOfThePage
    /\ EntryIsOfTheSend
    /\ StoreIsOfTheSend
    /\ ClearedIsUnmapped
    /\ SurveyedIsUnmapped
    /\ SurveyedIsAdvanced
    /\ AdvancedIsMissed
    /\ UnaskedKnowNothing
    /\ AskedOnlyMeanwhile
    /\ ServesWhoAsked
    /\ ServingIsForgotten
    /\ OthersForget
    /\ InitiatorForgets

----------------------------------------------------------------------------
(* Many steps take entries away, or make them dead, and none bring one     *)
(* back to life: who could not use a frame still cannot.                   *)

\* Every entry that is not dead was there, and was not dead.
NothingRevives ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        (tlb[r][a][p] # None /\ ~Dead(r, a, p))' => tlb'[r][a][p] = tlb[r][a][p] /\ ~Dead(r, a, p)

\* What a CPU has missed it goes on having missed for as long as it has an entry.
MissedUntilFlushed ==
    \A r \in CPU, a \in AddressSpace, p \in Page : tlb'[r][a][p] # None /\ p \in missed[r][a] => p \in missed'[r][a]

\* Who is in send() was so before, and as far.
NobodyGoesOn ==
    \A c \in CPU : stage'[c] \in {"cleared", "interrupted", "waiting", "acknowledged"} => stage'[c] = stage[c]

LEMMA SentIsAFrame ==
    ASSUME Inv, NEW c \in CPU, Sending(c)
    PROVE  shootdown[c].spaces \subseteq AddressSpace /\ shootdown[c].page \in Page
           /\ shootdown[c].frame \in Frame /\ shootdown[c].frame # None
BY MachineConstants DEF Inv, TypeOK, ShootdownType, Descriptor, Sending

LEMMA CanUseNoMore ==
    ASSUME Inv, NothingRevives, NEW c \in CPU, Sending(c), shootdown'[c] = shootdown[c],
           NEW r \in CPU, NEW a \in AddressSpace, NEW p \in Page, CanUse(r, c, a, p)'
    PROVE  CanUse(r, c, a, p)
BY SentIsAFrame DEF NothingRevives, CanUse

LEMMA LivingStay ==
    ASSUME Inv, NothingRevives, UNCHANGED <<pte, owner, shootdown>>
    PROVE  EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
<1>1. EntryIsOwned'
    BY DEF Inv, EntryIsOwned, NothingRevives
<1>2. EntryIsAtOnePage'
    BY DEF Inv, EntryIsAtOnePage, NothingRevives
<1>3. EntryIsMappedOrSent'
    BY DEF Inv, EntryIsMappedOrSent, NothingRevives, Claimed
<1>4. EntryIsOfTheSend'
    BY CanUseNoMore DEF Inv, EntryIsOfTheSend, Sending
<1> QED
    BY <1>1, <1>2, <1>3, <1>4

LEMMA AdvancedStays ==
    ASSUME Inv, NothingRevives, MissedUntilFlushed, UNCHANGED <<shootdown, generationPending>>
    PROVE  AdvancedIsMissed'
BY CanUseNoMore, SentIsAFrame DEF Inv, AdvancedIsMissed, MissedUntilFlushed, Sending, CanUse

LEMMA UnaskedStay ==
    ASSUME Inv, NothingRevives, UNCHANGED <<shootdown, inflight, unread>>,
           \A c \in CPU : stage'[c] = "cleared" => stage[c] = "cleared" /\ targets'[c] = targets[c]
    PROVE  UnaskedKnowNothing'
<1>1. \A c \in CPU : stage[c] = "cleared" => Sending(c)
    BY DEF Inv, DescriptorIsThere
<1> QED
    BY <1>1, CanUseNoMore DEF Inv, UnaskedKnowNothing, StoresTo

LEMMA ServingIsOfASend ==
    ASSUME Inv, NEW c \in CPU, NEW r \in CPU, r \in unacked[c]
    PROVE  Sending(c) /\ stage[c] \in {"interrupted", "waiting"}
BY DEF Inv, AskedOnlyMeanwhile, DescriptorIsThere

LEMMA ServingStays ==
    ASSUME Inv, NothingRevives, UNCHANGED <<shootdown, servicing>>
    PROVE  ServingIsForgotten'
<1>1. \A c, r \in CPU : servicing[r] = c => Sending(c)
    BY ServingIsOfASend DEF Inv, ServesWhoAsked
<1> QED
    BY <1>1, CanUseNoMore DEF Inv, ServingIsForgotten

LEMMA OthersStay ==
    ASSUME Inv, NothingRevives, UNCHANGED <<shootdown, inflight, unacked>>,
           \A c \in CPU : stage'[c] \in {"interrupted", "waiting", "acknowledged"} =>
               stage[c] \in {"interrupted", "waiting", "acknowledged"}
    PROVE  OthersForget'
<1>1. \A c \in CPU : stage[c] \in {"interrupted", "waiting", "acknowledged"} => Sending(c)
    BY DEF Inv, DescriptorIsThere
<1> QED
    BY <1>1, CanUseNoMore DEF Inv, OthersForget, StoresTo

LEMMA InitiatorsStay ==
    ASSUME Inv, NothingRevives, UNCHANGED <<shootdown, inflight>>,
           \A c \in CPU : stage'[c] \in {"waiting", "acknowledged"} => stage[c] \in {"waiting", "acknowledged"}
    PROVE  InitiatorForgets'
<1>1. \A c \in CPU : stage[c] \in {"waiting", "acknowledged"} => Sending(c)
    BY DEF Inv, DescriptorIsThere
<1> QED
    BY <1>1, CanUseNoMore DEF Inv, InitiatorForgets, StoresTo

LEMMA ForgottenStay ==
    ASSUME Inv, NothingRevives, NobodyGoesOn, UNCHANGED <<shootdown, inflight, unread, targets, unacked, servicing>>
    PROVE  UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
BY UnaskedStay, ServingStays, OthersStay, InitiatorsStay DEF NobodyGoesOn

----------------------------------------------------------------------------
(* What a CPU forgets when it is told to.                                  *)

LEMMA ForgetRevivesNothing ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Descriptor, Forget(c, s),
           UNCHANGED <<running, loaded, power>>,
           \A r \in CPU : stage'[r] = "checked" <=> stage[r] = "checked"
    PROVE  NothingRevives /\ MissedUntilFlushed
<1>1. tlb \in [CPU -> PageTable] /\ missed \in [CPU -> [AddressSpace -> SUBSET Page]]
      /\ s.spaces \subseteq AddressSpace /\ s.page \in Page
    BY DEF Inv, TypeOK, MachineTypeOK, TlbType, MissedType, Descriptor
<1>2. CASE ~Generations
    BY <1>1, <1>2 DEF Forget, PageTable, NothingRevives, MissedUntilFlushed, Dead, Space
<1>3. CASE Generations /\ loaded[c] \in s.spaces /\ s.page \in missed[c][loaded[c]]
    <2>1. /\ \A a \in AddressSpace, p \in Page : tlb'[c][a][p] = tlb[c][a][p] \/ tlb'[c][a][p] = None
          /\ \A p \in Page : p \in missed[c][loaded[c]] => tlb'[c][loaded[c]][p] = None
          /\ \A r \in CPU \ {c} : tlb'[r] = tlb[r] /\ missed'[r] = missed[r]
          /\ \A a \in AddressSpace : a # loaded[c] => missed'[c][a] = missed[c][a]
        BY <1>1, <1>3 DEF Forget, PageTable
    <2> QED
        BY <2>1 DEF NothingRevives, MissedUntilFlushed, Dead, Space
<1>4. CASE Generations /\ ~(loaded[c] \in s.spaces /\ s.page \in missed[c][loaded[c]])
    BY <1>4 DEF Forget, NothingRevives, MissedUntilFlushed, Dead, Space
<1> QED
    BY <1>2, <1>3, <1>4

\* With generations, an entry that can be used is of the page table that is loaded, which is caught up with.
LEMMA ForgetsWhatIsSent ==
    ASSUME Inv, NEW c \in CPU, stage[c] \in {"interrupted", "waiting"},
           NEW r \in CPU, stage[r] # "checked", Forget(r, shootdown[c]),
           NothingRevives, UNCHANGED shootdown, NEW a \in AddressSpace, NEW p \in Page
    PROVE  ~CanUse(r, c, a, p)'
<1> SUFFICES ASSUME CanUse(r, c, a, p)'
             PROVE  FALSE
    OBVIOUS
<1>1. Sending(c) /\ generationPending[c] = {} /\ pte[a][p] # shootdown[c].frame
    BY DEF Inv, DescriptorIsThere, SurveyedIsAdvanced, SurveyedIsUnmapped
<1>2. CanUse(r, c, a, p)
    BY <1>1, CanUseNoMore
<1>3. p = shootdown[c].page /\ a \in shootdown[c].spaces
    BY <1>1, <1>2 DEF Inv, EntryIsOfTheSend
<1>4. Generations => loaded[r] = a /\ p \in missed[r][a]
    BY <1>1, <1>2, <1>3 DEF Inv, AdvancedIsMissed, CanUse, Dead
<1>5. tlb'[r][a][p] = None
    BY <1>3, <1>4 DEF Forget, Inv, TypeOK, MachineTypeOK, TlbType, PageTable
<1> QED
    BY <1>1, <1>5, SentIsAFrame DEF CanUse

----------------------------------------------------------------------------
(* What each step is for PageFlip; those that are not named change nothing *)
(* that it sees, or only make pages lead to less.                          *)

StoreCommitIs(c) ==
    \/ Flip!Store(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)
    \/ Flip!LastStore(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)

MapFreshIs(c, p, f) == Flip!MapFresh(Space(c), p, f)

MapSharedIs(c, p, f) == Flip!Share(Space(c), p, f)

BufferDrainIs(c)          == Flip!Revoke
LeaveTableIs(c)           == Flip!Revoke
CheckGenerationIs(c)      == Flip!Revoke
WakeIs(c)                 == Flip!Revoke
EvictIs(c, a, p)          == Flip!Revoke
RolloverIs                == Flip!Revoke
AdvanceGenerationIs(c, a) == Flip!Revoke
SkipHaltedIs(c, d)        == Flip!Revoke
InvalidateLocalIs(c)      == Flip!Revoke
ServiceInterruptIs(r, i)  == Flip!Revoke

TransferIs(c) == Flip!Transfer(shootdown[c].frame)

DmaReadIs(f) == Flip!DmaRead(f)

CompleteSendIs(f) == Flip!CompleteSend(f)

DispatchIs(c, t)          == UNCHANGED Flip!vars
PreemptIs(c)              == UNCHANGED Flip!vars
ClearBitIs(c)             == UNCHANGED Flip!vars
SetBitIs(c, t)            == UNCHANGED Flip!vars
LoadTableIs(c)            == UNCHANGED Flip!vars
HaltIs(c)                 == UNCHANGED Flip!vars
FillIs(c, p)              == UNCHANGED Flip!vars
StoreTranslateIs(c, p, v) == UNCHANGED Flip!vars
ClearPteIs(c, p)          == UNCHANGED Flip!vars
ClearSharerIs(c, a)       == UNCHANGED Flip!vars
ReadSetIs(c, a)           == UNCHANGED Flip!vars
SendInterruptsIs(c)       == UNCHANGED Flip!vars
StayLocalIs(c)            == UNCHANGED Flip!vars
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

MapSharedShows(c, p, f) == Led!ThereToo(Space(c), p, f)

DispatchShows(c, t)          == Led!AsBefore
PreemptShows(c)              == Led!AsBefore
ClearBitShows(c)             == Led!AsBefore
SetBitShows(c, t)            == Led!AsBefore
LoadTableShows(c)            == Led!AsBefore
HaltShows(c)                 == Led!AsBefore
FillShows(c, p)              == Led!AsBefore
StoreTranslateShows(c, p, v) == Led!AsBefore
ClearPteShows(c, p)          == Led!AsBefore
SendInterruptsShows(c)       == Led!AsBefore
StayLocalShows(c)            == Led!AsBefore
AwaitAcksShows(c)            == Led!AsBefore

BufferDrainShows(c)          == Led!ToLess
LeaveTableShows(c)           == Led!ToLess
CheckGenerationShows(c)      == Led!ToLess
WakeShows(c)                 == Led!ToLess
EvictShows(c, a, p)          == Led!ToLess
RolloverShows                == Led!ToLess
AdvanceGenerationShows(c, a) == Led!ToLess
SkipHaltedShows(c, d)        == Led!ToLess
InvalidateLocalShows(c)      == Led!ToLess
ServiceInterruptShows(r, i)  == Led!ToLess

TransferShows(c) == Led!Nowhere(shootdown[c].frame) /\ Led!AsBefore

LEMMA LeadsAsBefore ==
    ASSUME UNCHANGED <<pte, tlb, inflight>>,
           \A r \in CPU, a \in AddressSpace, p \in Page : Dead(r, a, p)' <=> Dead(r, a, p)
    PROVE  Led!AsBefore
BY LivePagesMeans DEF Led!AsBefore, Leads

LEMMA LeadsToLess ==
    ASSUME NothingRevives, UNCHANGED <<pte, inflight>>
    PROVE  Led!ToLess
BY LivePagesMeans, MachineConstants DEF Led!ToLess, Leads, NothingRevives

----------------------------------------------------------------------------
(* The heart of it: when a frame is given away, nothing leads to it.       *)

LEMMA TransferShown ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  TransferShows(c)
<1>1. stage[c] = "acknowledged" /\ Sending(c) /\ shootdown[c].frame \in Frame
    BY DEF Inv, TypeOK, ShootdownType, Descriptor, Transfer, DescriptorIsThere, Sending
\* Nobody is left to answer.  Who was not asked, or has answered, or asked, has no entry that it can use.
<1>2. \A r \in CPU : r \notin unacked[c]
    BY <1>1 DEF Inv, AskedOnlyMeanwhile
<1>3. \A r \in CPU, a \in AddressSpace, p \in Page : ~CanUse(r, c, a, p)
    BY <1>1, <1>2 DEF Inv, InitiatorForgets, OthersForget
<1>4. \A r \in CPU : ~StoresTo(r, c)
    BY <1>1, <1>2 DEF Inv, InitiatorForgets, OthersForget
\* No walk brings it back.
<1>5. \A a \in AddressSpace, p \in Page : pte[a][p] # shootdown[c].frame
    BY <1>1 DEF Inv, SurveyedIsUnmapped
<1>6. Led!Nowhere(shootdown[c].frame)
    BY <1>1, <1>3, <1>4, <1>5, LivePagesMeans DEF Led!Nowhere, Leads, CanUse, StoresTo
\* What is dead stays so: the stage that this ends is none in which a page table is being loaded.
<1>7. Led!AsBefore
    BY <1>1, LivePagesMeans
    DEF Transfer, machineVars, tableVars, Inv, TypeOK, StageType, Led!AsBefore, Leads, Dead, Space
<1> QED
    BY <1>6, <1>7 DEF TransferShows
=============================================================================
