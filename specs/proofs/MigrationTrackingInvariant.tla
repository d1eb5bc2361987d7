--------------------- MODULE MigrationTrackingInvariant ----------------------
(* The inductive invariant of MigrationTracking. *)
EXTENDS MigrationTracking

Sending(c) == shootdown[c] # None

\* CPU r can use an entry for the frame that c sends.
CanUse(r, c, a, p) == tlb[r][a][p] = shootdown[c].frame /\ ~Dead(r, a, p)

\* A store of CPU r to the frame that c sends is on its way.
StoresTo(r, c) == inflight[r] # None /\ inflight[r].frame = shootdown[c].frame

\* CPU r is about to load a page table.
Switching(r) == stage[r] \in {"switching", "checked"}

----------------------------------------------------------------------------
(* Whose the frames are, and where they are mapped.                        *)

PteIsOwned == \A a \in AddressSpace, p \in Page : pte[a][p] # None => owner[pte[a][p]] = "process"

SentIsOwned == \A c \in CPU : Sending(c) => owner[shootdown[c].frame] = "process"

EntryIsOwned ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        tlb[r][a][p] # None /\ ~Dead(r, a, p) => owner[tlb[r][a][p]] = "process"

StoreIsOwned == \A r \in CPU : inflight[r] # None => owner[inflight[r].frame] = "process"

EntryIsAtOnePage ==
    \A r \in CPU, a, b \in AddressSpace, p, q \in Page :
        pte[a][p] # None /\ tlb[r][b][q] = pte[a][p] /\ ~Dead(r, b, q) => p = q

StoreIsAtOnePage ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        inflight[r] # None /\ inflight[r].frame = pte[a][p] => inflight[r].page = p

EntryIsMappedOrSent ==
    \A r \in CPU, a, b \in AddressSpace, p \in Page :
        pte[a][p] # None /\ tlb[r][b][p] = pte[a][p] /\ ~Dead(r, b, p)
            => pte[b][p] = pte[a][p] \/ Claimed(pte[a][p])

StoreIsMappedOrSent ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        inflight[r] # None /\ inflight[r].frame = pte[a][p]
            => pte[inflight[r].space][p] = pte[a][p] \/ Claimed(pte[a][p])

SharedAtOnePage ==
    \A a, b \in AddressSpace, p, q \in Page : pte[a][p] # None /\ pte[a][p] = pte[b][q] => p = q

PteIsOfThePage ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ pte[a][p] = shootdown[c].frame => p = shootdown[c].page

EntryIsOfTheSend ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ CanUse(r, c, a, p)
            => /\ p = shootdown[c].page
               /\ a \in shootdown[c].spaces \/ pte[a][p] = shootdown[c].frame

StoreIsOfTheSend ==
    \A c, r \in CPU :
        Sending(c) /\ StoresTo(r, c)
            => /\ inflight[r].page = shootdown[c].page
               /\ \/ inflight[r].space \in shootdown[c].spaces
                  \/ pte[inflight[r].space][inflight[r].page] = shootdown[c].frame

----------------------------------------------------------------------------
(* The CPUs.                                                               *)

DescriptorIsThere ==
    \A c \in CPU :
        shootdown[c] # None <=> stage[c] \in {"cleared", "interrupted", "waiting", "acknowledged"}

RunsInTheTable == \A c \in CPU : running[c] # None /\ ~Switching(c) => loaded[c] = Space(c)

SwitchIsBetweenTables ==
    \A c \in CPU : stage[c] \in {"switching", "checked", "leaving"} => loaded[c] = None

LeavesOnlyLoadedNow == \A c \in CPU : stage[c] = "leaving" => Policy = "loaded-now"

StoreIsOfTheTable == \A c \in CPU : inflight[c] # None => loaded[c] = inflight[c].space /\ power[c] = "awake"

BitIsOfTheSwitch ==
    \A c \in CPU :
        buffered[c] # None /\ buffered[c].kind = "bit" => stage[c] = "switching" /\ buffered[c].space = Space(c)

PteIsOfTheSend ==
    \A c \in CPU :
        buffered[c] # None /\ buffered[c].kind = "pte"
            => /\ stage[c] = "cleared"
               /\ pte[buffered[c].space][shootdown[c].page] = shootdown[c].frame
               /\ buffered[c].space \in shootdown[c].spaces \cap unread[c]
               /\ Generations => buffered[c].space \in unmarked[c]

SwitchIsInTheSet == \A c \in CPU : Switching(c) /\ Fenced(c) => c \in mask[Space(c)]

----------------------------------------------------------------------------
(* Generations.                                                            *)

NothingMissed ==
    /\ \A c \in CPU, a \in AddressSpace : ~Generations => missed[c][a] = {}
    /\ \A c \in CPU : ~Generations => unmarked[c] = {}

RanHere == \A c \in CPU, a \in AddressSpace, p \in Page : ~Generations /\ tlb[c][a][p] # None => c \in mask[a]

MarkedIsMissed ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        Generations /\ Sending(c) /\ a \in shootdown[c].spaces /\ a \notin unmarked[c] /\ CanUse(r, c, a, p)
            => p \in missed[r][a]

----------------------------------------------------------------------------
(* The shootdown.                                                          *)

ClearedIsUnmapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ a \in shootdown[c].spaces /\ pte[a][p] = shootdown[c].frame
            => buffered[c] # None /\ buffered[c].space = a

SurveyedIsUnmapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        Sending(c) /\ stage[c] # "cleared" => pte[a][p] # shootdown[c].frame

SurveyedIsMarked == \A c \in CPU : stage[c] \in {"interrupted", "waiting", "acknowledged"} => unmarked[c] = {}

\* Who is in no set that was read does not know the frame.
ReadKnows ==
    \A c, r \in CPU, a \in AddressSpace :
        stage[c] = "cleared" /\ a \in shootdown[c].spaces /\ a \notin unread[c] /\ r # c /\ r \notin targets[c]
            => /\ \A p \in Page : ~CanUse(r, c, a, p)
               /\ ~(StoresTo(r, c) /\ inflight[r].space = a)

AskedOnlyMeanwhile == \A c \in CPU : unacked[c] # {} => stage[c] \in {"interrupted", "waiting"}

ServesWhoAsked == \A r, i \in CPU : servicing[r] = i => r \in unacked[i]

ServingIsForgotten ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page : servicing[r] = c => ~CanUse(r, c, a, p)

OthersForget ==
    \A c, r \in CPU :
        stage[c] \in {"interrupted", "waiting", "acknowledged"} /\ r # c /\ r \notin unacked[c]
            => /\ \A a \in AddressSpace, p \in Page : ~CanUse(r, c, a, p)
               /\ ~StoresTo(r, c)

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
    /\ TagIsOfTheTable
    /\ LoadedIsInTheSet
    /\ OneClaimPerFrame
    /\ PteIsOwned
    /\ SentIsOwned
    /\ EntryIsOwned
    /\ StoreIsOwned
    /\ EntryIsAtOnePage
    /\ StoreIsAtOnePage
    /\ EntryIsMappedOrSent
    /\ StoreIsMappedOrSent
    /\ SharedAtOnePage
    /\ PteIsOfThePage
    /\ EntryIsOfTheSend
    /\ StoreIsOfTheSend
    /\ DescriptorIsThere
    /\ RunsInTheTable
    /\ SwitchIsBetweenTables
    /\ LeavesOnlyLoadedNow
    /\ StoreIsOfTheTable
    /\ BitIsOfTheSwitch
    /\ PteIsOfTheSend
    /\ SwitchIsInTheSet
    /\ NothingMissed
    /\ RanHere
    /\ MarkedIsMissed
    /\ ClearedIsUnmapped
    /\ SurveyedIsUnmapped
    /\ SurveyedIsMarked
    /\ ReadKnows
    /\ AskedOnlyMeanwhile
    /\ ServesWhoAsked
    /\ ServingIsForgotten
    /\ OthersForget
    /\ InitiatorForgets

----------------------------------------------------------------------------
(* What each step is for PageFlip.                                         *)

StoreCommitIs(c) ==
    \/ Flip!Store(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)
    \/ Flip!LastStore(inflight[c].space, inflight[c].page, inflight[c].frame, inflight[c].value)

MapFreshIs(c, p, f)  == Flip!MapFresh(Space(c), p, f)
MapSharedIs(c, p, f) == Flip!Share(Space(c), p, f)

BufferDrainIs(c)         == Flip!Revoke
LeaveTableIs(c)          == Flip!Revoke
CheckGenerationIs(c)     == Flip!Revoke
WakeIs(c)                == Flip!Revoke
EvictIs(c, a, p)         == Flip!Revoke
RolloverIs               == Flip!Revoke
AdvanceGenerationIs(c, a) == Flip!Revoke
SkipHaltedIs(c, d)       == Flip!Revoke
InvalidateLocalIs(c)     == Flip!Revoke
ServiceInterruptIs(r, i) == Flip!Revoke

TransferIs(c) == Flip!Transfer(shootdown[c].frame)

DmaReadIs(f) == Flip!DmaRead(f)

CompleteIs(f) == Flip!Complete(f)

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
=============================================================================
