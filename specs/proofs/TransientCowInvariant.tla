------------------------ MODULE TransientCowInvariant ------------------------
(***************************************************************************)
(* The inductive invariant of TransientCow.                                *)
(*                                                                         *)
(* A page claims a frame while its PTE, some TLB, or a store in flight     *)
(* leads to it, and while a CPU that holds the page may still need it.     *)
(* The first part says whose those frames are, the second that no two      *)
(* pages claim one, the third that entries are what the page tables say,   *)
(* but for what a holder has yet to take away, the fourth that what is     *)
(* taken away is gone, and the last what the bytes are.                    *)
(***************************************************************************)
EXTENDS TransientCow

\* CPU c holds a page: it is in send(), or in a fault.
Holding(c) == stage[c] # "user"

Holds(c, a, p) == Holding(c) /\ HeldSpace(c) = a /\ HeldPage(c) = p

\* The page still needs the frame that it led to when c came to hold it.
KeepsOld(c) == Holding(c) /\ ~ (stage[c] = "allowing" /\ copy[c] # None)

\* The page leads to the copy.
Moved(c) == copy[c] # None /\ stage[c] \notin {"allocated", "copied"}

\* The page table says that page p leads to frame f.
Mapped(a, p, f) == pte[a][p] = f \/ readOnlyPte[a][p] = f

\* A store of CPU r to page p is on its way.
StoresTo(r, a, p) == inflight[r] # None /\ inflight[r].space = a /\ inflight[r].page = p

\* CPU r reads the page that c holds where the page table says, if it can read it at all.
ReadsAsMapped(r, c) == rtlb[r][HeldSpace(c)][HeldPage(c)] \in {None, readOnlyPte[HeldSpace(c)][HeldPage(c)]}

\* It has forgotten what c takes away: how to write the page, and how to read the frame that the page moved from.
ForgotEntries(r, c) == tlb[r][HeldSpace(c)][HeldPage(c)] = None /\ ReadsAsMapped(r, c)

----------------------------------------------------------------------------
(* Whose the frames are.                                                   *)

\* Excludes the way in through the page table: a writable PTE of a frame that is not the process's.
PteIsOwned == \A a \in AddressSpace, p \in Page : pte[a][p] # None => owner[pte[a][p]] = "process"

\* Excludes the way in through a TLB: a writable entry for a frame that is not the process's.
EntryIsOwned ==
    \A c \in CPU, a \in AddressSpace, p \in Page : tlb[c][a][p] # None => owner[tlb[c][a][p]] = "process"

\* Excludes the late store: it is in flight to a frame that has been given to the NIC, or freed.
StoreIsOwned == \A c \in CPU : inflight[c] # None => owner[inflight[c].frame] = "process"

\* Excludes the leak through the page table: a read-only PTE of a frame that is free, or about to be.
SharedIsHeld ==
    \A a \in AddressSpace, p \in Page :
        readOnlyPte[a][p] # None => owner[readOnlyPte[a][p]] # "free" /\ readOnlyPte[a][p] \notin detached

\* Excludes the leak through a TLB: a read-only entry for a frame that is free, or about to be.
ReadEntryIsHeld ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        rtlb[c][a][p] # None => owner[rtlb[c][a][p]] # "free" /\ rtlb[c][a][p] \notin detached

\* Excludes the completion that frees a frame while a fault copies from it.
OldIsHeld == \A c \in CPU : KeepsOld(c) => owner[OldFrame(c)] # "free" /\ OldFrame(c) \notin detached

\* Excludes the copy that is freed, or sent, while its fault still needs it.
CopyIsOwned == \A c \in CPU : copy[c] # None => owner[copy[c]] = "process"

\* Excludes write permission for a frame that is being sent.
AllowedIsOwned == \A c \in CPU : stage[c] = "allowing" /\ copy[c] = None => owner[OldFrame(c)] = "process"

\* Excludes the frame that nobody will free, and the frame that is freed twice.
DetachedIsSent == \A f \in detached : owner[f] = "nic"

\* Excludes the frame that never comes back.
OwnedIsSent == \A f \in Frame : owner[f] = "nic" => \E s \in Send : sends[s] # None /\ sends[s].frame = f

----------------------------------------------------------------------------
(* No two pages claim a frame.                                             *)

\* Excludes the frame that two pages can write: taking permission from one would leave the other.
PtesDiffer ==
    \A a, b \in AddressSpace, p, q \in Page : pte[a][p] # None /\ pte[a][p] = pte[b][q] => a = b /\ p = q

\* Excludes the frame that two read-only pages lead to: a fault could make it writable under one of them.
SharedDiffer ==
    \A a, b \in AddressSpace, p, q \in Page :
        readOnlyPte[a][p] # None /\ readOnlyPte[a][p] = readOnlyPte[b][q] => a = b /\ p = q

\* Excludes the frame that one page writes and another reads: stores would show there, and in what it sends.
PteIsNotShared ==
    \A a, b \in AddressSpace, p, q \in Page : pte[a][p] # None => pte[a][p] # readOnlyPte[b][q]

\* Excludes a read-only entry for a frame that another page leads to: it would show that page's stores.
ReadEntriesDiffer ==
    \A c \in CPU, a, b \in AddressSpace, p, q \in Page :
        rtlb[c][a][p] # None /\ Mapped(b, q, rtlb[c][a][p]) => a = b /\ p = q

\* Excludes a page that leads to a frame which the holder of another page still needs.
OldIsOfThePage ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        KeepsOld(c) /\ Mapped(a, p, OldFrame(c)) => a = HeldSpace(c) /\ p = HeldPage(c)

\* Excludes a read-only entry for the old frame under another page: no shootdown would name that page.
OldIsReadAtThePage ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        KeepsOld(c) /\ rtlb[r][a][p] = OldFrame(c) => a = HeldSpace(c) /\ p = HeldPage(c)

\* Excludes two holders of one frame: one would send it, or free it, under the other.
OldsDiffer == \A c, d \in CPU : KeepsOld(c) /\ KeepsOld(d) /\ OldFrame(c) = OldFrame(d) => c = d

\* Excludes the copy that is made over a frame which some holder still needs.
OldIsNoCopy == \A c, d \in CPU : KeepsOld(c) /\ copy[d] # None => OldFrame(c) # copy[d]

\* Excludes two faults that copy to the same frame.
CopiesDiffer == \A c, d \in CPU : copy[c] # None /\ copy[c] = copy[d] => c = d

\* Excludes the copy that is mapped before its page has moved, or at another page.
CopyIsOfThePage ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        copy[c] # None /\ Mapped(a, p, copy[c]) => Moved(c) /\ a = HeldSpace(c) /\ p = HeldPage(c)

\* Excludes an entry for the copy before its page has moved, or under another page.
CopyIsReadAtThePage ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        copy[c] # None /\ rtlb[r][a][p] = copy[c] => Moved(c) /\ a = HeldSpace(c) /\ p = HeldPage(c)

----------------------------------------------------------------------------
(* Who holds a page, and where it leads.                                   *)

\* Excludes a sender, or a fault, that has forgotten which page it holds.
DescriptorIsThere == \A c \in CPU : Holding(c) => shootdown[c] # None

\* Excludes the fault that has lost its copy, and the copy that is left over from an earlier fault.
CopyIsThere ==
    \A c \in CPU :
        /\ stage[c] \in {"allocated", "copied"} => copy[c] # None
        /\ stage[c] \in {"user", "faulted"} => copy[c] = None

\* Excludes the sender that slips in.
HeldIsBusy == \A c \in CPU : Holding(c) => HeldPage(c) \in busy[HeldSpace(c)]

\* Excludes a held page that is not read-only: a walk could bring a writable entry back.
BusyIsShared == \A a \in AddressSpace, p \in Page : p \in busy[a] => readOnlyPte[a][p] # None

\* Excludes two mappings of a page at once, one writable and one read-only.
PteOrShared == \A a \in AddressSpace, p \in Page : pte[a][p] = None \/ readOnlyPte[a][p] = None

\* Excludes the page that somebody else leads elsewhere.
HeldLeadsTo ==
    \A c \in CPU :
        Holding(c) => readOnlyPte[HeldSpace(c)][HeldPage(c)] = IF Moved(c) THEN copy[c] ELSE OldFrame(c)

----------------------------------------------------------------------------
(* What TLBs say.                                                          *)

\* Excludes a writable entry that has nothing to do with the page table.
EntryIsMapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page : tlb[c][a][p] # None => Mapped(a, p, tlb[c][a][p])

\* Excludes the lost store: it is in flight to a frame that its page does not lead to any more.
StoreIsMapped ==
    \A c \in CPU : inflight[c] # None => Mapped(inflight[c].space, inflight[c].page, inflight[c].frame)

\* Excludes a stale entry that nobody is about to take away.
ReadEntryIsMapped ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        rtlb[c][a][p] # None /\ p \notin busy[a] => Mapped(a, p, rtlb[c][a][p])

\* Excludes an entry of a held page for a third frame, neither the old one nor the one that it leads to.
HeldIsReadAs ==
    \A c, r \in CPU, a \in AddressSpace, p \in Page :
        Holds(c, a, p) /\ rtlb[r][a][p] # None
            => rtlb[r][a][p] = OldFrame(c) \/ rtlb[r][a][p] = readOnlyPte[a][p]

\* Excludes the CPU that writes one frame where another CPU reads another.
EntriesAgree ==
    \A c, d \in CPU, a \in AddressSpace, p \in Page :
        tlb[c][a][p] # None /\ rtlb[d][a][p] # None => tlb[c][a][p] = rtlb[d][a][p]

\* Excludes the store in flight to one frame while some CPU reads its page in another.
StoresAgree ==
    \A c, d \in CPU :
        inflight[c] # None /\ rtlb[d][inflight[c].space][inflight[c].page] # None
            => rtlb[d][inflight[c].space][inflight[c].page] = inflight[c].frame

\* Excludes two entries for a page in one TLB, one writable and one read-only.
OneEntry == \A c \in CPU, a \in AddressSpace, p \in Page : tlb[c][a][p] = None \/ rtlb[c][a][p] = None

----------------------------------------------------------------------------
(* The shootdown.                                                          *)

\* Excludes a question that is still open when its initiator has gone on, or before it has asked.
AskedOnlyMeanwhile == \A c \in CPU : unacked[c] # {} => stage[c] \in {"interrupted", "waiting"}

\* Excludes the responder that answers what it was not asked.
ServesWhoAsked == \A r, i \in CPU : servicing[r] = i => r \in unacked[i]

\* Excludes the answer before the page is forgotten.
ServingIsForgotten == \A r, i \in CPU : servicing[r] = i => ForgotEntries(r, i)

\* Excludes the early offer: who has answered, or was not asked, cannot write the page, nor read the old frame.
OthersForget ==
    \A c, r \in CPU :
        stage[c] \in {"interrupted", "waiting"} /\ r # c /\ r \notin unacked[c]
            => ForgotEntries(r, c) /\ ~StoresTo(r, HeldSpace(c), HeldPage(c))

\* Excludes the initiator that forgets to forget: an entry, or a store in flight, of its own.
InitiatorForgets ==
    \A c \in CPU : stage[c] = "waiting" => ForgotEntries(c, c) /\ ~StoresTo(c, HeldSpace(c), HeldPage(c))

\* Excludes the old frame that is released, and the page that is made writable, while a TLB reads the old frame.
AllForget == \A c, r \in CPU : stage[c] \in {"acknowledged", "allowing"} => ReadsAsMapped(r, c)

\* Excludes the second sender, and the fault, that take a page for flushed: read-only and not held, it is.
ReadOnlyIsFlushed ==
    \A c \in CPU, a \in AddressSpace, p \in Page :
        readOnlyPte[a][p] # None /\ p \notin busy[a] => tlb[c][a][p] = None /\ ~StoresTo(c, a, p)

\* Excludes the offer, and the copy, of a page with a writable entry in some TLB or a store in flight.
HeldIsFlushed ==
    \A c, r \in CPU :
        stage[c] \in {"acknowledged", "faulted", "allocated", "copied", "allowing"} \/ copy[c] # None
            => tlb[r][HeldSpace(c)][HeldPage(c)] = None /\ ~StoresTo(r, HeldSpace(c), HeldPage(c))

----------------------------------------------------------------------------
(* What the bytes are.                                                     *)

\* Excludes the leak through a new page: a free frame that still has the bytes of its last owner.
FreeIsCleared == \A f \in Frame : owner[f] = "free" => memory[f] = Zero

\* Excludes the lost store: the page is not mapped any more, though the program has stored to it.
FreshIsZero ==
    \A a \in AddressSpace, p \in Page : pte[a][p] = None /\ readOnlyPte[a][p] = None => contents[a][p] = Zero

\* Excludes the lost store: a writable page whose frame holds something else than what was stored there.
PteLeadsToContents == \A a \in AddressSpace, p \in Page : pte[a][p] # None => memory[pte[a][p]] = contents[a][p]

\* Excludes the stale load through the page table: a read-only page that leads to other bytes than were stored.
SharedLeadsToContents ==
    \A a \in AddressSpace, p \in Page : readOnlyPte[a][p] # None => memory[readOnlyPte[a][p]] = contents[a][p]

\* Excludes the stale load through a TLB: a read-only entry that leads to other bytes than were stored.
ReadEntryLeadsToContents ==
    \A c \in CPU, a \in AddressSpace, p \in Page : rtlb[c][a][p] # None => memory[rtlb[c][a][p]] = contents[a][p]

\* Excludes the page that leads to the copy before the copy is made.
CopyIsFaithful ==
    \A c \in CPU :
        copy[c] # None /\ stage[c] # "allocated" => memory[copy[c]] = contents[HeldSpace(c)][HeldPage(c)]

\* Excludes the early return, and the send of other bytes than those that the frame was offered with.
SendsAgree == \A s \in Send : sends[s] # None => sends[s].offered = offered[sends[s].frame]

\* Excludes the completion of a frame of which nothing went out.
SentIsOnWire == \A s \in Send : sends[s] # None /\ sends[s].sent # None => wire[sends[s].frame] # None

Inv ==
    /\ TypeOK
    /\ NoTreadAfterOffer
    /\ WireCarriesOffer
    /\ OfferedWhileOwned
    /\ PteIsOwned
    /\ EntryIsOwned
    /\ StoreIsOwned
    /\ SharedIsHeld
    /\ ReadEntryIsHeld
    /\ OldIsHeld
    /\ CopyIsOwned
    /\ AllowedIsOwned
    /\ DetachedIsSent
    /\ OwnedIsSent
    /\ PtesDiffer
    /\ SharedDiffer
    /\ PteIsNotShared
    /\ ReadEntriesDiffer
    /\ OldIsOfThePage
    /\ OldIsReadAtThePage
    /\ OldsDiffer
    /\ OldIsNoCopy
    /\ CopiesDiffer
    /\ CopyIsOfThePage
    /\ CopyIsReadAtThePage
    /\ DescriptorIsThere
    /\ CopyIsThere
    /\ HeldIsBusy
    /\ BusyIsShared
    /\ PteOrShared
    /\ HeldLeadsTo
    /\ EntryIsMapped
    /\ StoreIsMapped
    /\ ReadEntryIsMapped
    /\ HeldIsReadAs
    /\ EntriesAgree
    /\ StoresAgree
    /\ OneEntry
    /\ AskedOnlyMeanwhile
    /\ ServesWhoAsked
    /\ ServingIsForgotten
    /\ OthersForget
    /\ InitiatorForgets
    /\ AllForget
    /\ ReadOnlyIsFlushed
    /\ HeldIsFlushed
    /\ FreeIsCleared
    /\ FreshIsZero
    /\ PteLeadsToContents
    /\ SharedLeadsToContents
    /\ ReadEntryLeadsToContents
    /\ CopyIsFaithful
    /\ SendCarriesItsOffer
    /\ SendsAgree
    /\ SentIsOnWire

----------------------------------------------------------------------------
(* A TLB may drop entries, and fill in what the page table says: who had   *)
(* forgotten a page that is held has still forgotten it.                   *)

\* Every entry is what it was, or is gone, or is what the page table says.
DroppedOrFilled ==
    \A r \in CPU, a \in AddressSpace, p \in Page :
        /\ tlb'[r][a][p] \in {tlb[r][a][p], None, pte[a][p]}
        /\ rtlb'[r][a][p] \in {rtlb[r][a][p], None, readOnlyPte[a][p]}

LEMMA HeldIsShared ==
    ASSUME Inv, NEW c \in CPU, Holding(c)
    PROVE  /\ HeldSpace(c) \in AddressSpace /\ HeldPage(c) \in Page /\ OldFrame(c) \in Frame
           /\ pte[HeldSpace(c)][HeldPage(c)] = None
<1>1. HeldSpace(c) \in AddressSpace /\ HeldPage(c) \in Page /\ OldFrame(c) \in Frame
    BY DEF Inv, TypeOK, ShootdownType, Revocation, DescriptorIsThere, HeldSpace, HeldPage, OldFrame
<1> QED
    BY <1>1 DEF Inv, HeldIsBusy, BusyIsShared, PteOrShared

\* A page leads to one frame, and no two holders claim that.
LEMMA HoldersDiffer ==
    ASSUME Inv, NEW c \in CPU, NEW d \in CPU, Holding(c), Holding(d),
           HeldSpace(c) = HeldSpace(d), HeldPage(c) = HeldPage(d)
    PROVE  c = d
<1>1. Moved(c) \/ KeepsOld(c)
    BY DEF Moved, KeepsOld
<1>2. Moved(d) \/ KeepsOld(d)
    BY DEF Moved, KeepsOld
<1>3. (IF Moved(c) THEN copy[c] ELSE OldFrame(c)) = (IF Moved(d) THEN copy[d] ELSE OldFrame(d))
    BY DEF Inv, HeldLeadsTo
<1> QED
    BY <1>1, <1>2, <1>3 DEF Inv, Moved, CopiesDiffer, OldIsNoCopy, OldsDiffer

LEMMA ForgottenStays ==
    ASSUME Inv, DroppedOrFilled, UNCHANGED <<readOnlyPte, shootdown>>, NEW r \in CPU, NEW c \in CPU, Holding(c)
    PROVE  /\ ReadsAsMapped(r, c) => ReadsAsMapped(r, c)'
           /\ tlb[r][HeldSpace(c)][HeldPage(c)] = None => (tlb[r][HeldSpace(c)][HeldPage(c)] = None)'
<1>1. HeldSpace(c)' = HeldSpace(c) /\ HeldPage(c)' = HeldPage(c)
    BY DEF HeldSpace, HeldPage
<1> QED
    BY <1>1, HeldIsShared DEF DroppedOrFilled, ReadsAsMapped

----------------------------------------------------------------------------
(* What each step is for Ownership; those that are not named change        *)
(* nothing that it sees.                                                   *)

StoreCommitIs(c) == Root!Store(inflight[c].frame, inflight[c].value)

MapFreshIs(c, p, f) == Root!Give(f)

OfferIs(c, s) == Root!Offer(OldFrame(c)) \/ UNCHANGED Root!vars

AllocateCopyIs(c, f) == Root!Give(f)

CopyFrameIs(c, f) == Root!Store(f, memory[OldFrame(c)])

ReleaseOldIs(c) == Root!Release(OldFrame(c)) \/ UNCHANGED Root!vars

DmaReadIs(s) == Root!Transmit(sends[s].frame) \/ UNCHANGED Root!vars

CompleteSendIs(s) ==
    Root!CompleteSend(sends[s].frame) \/ Root!Return(sends[s].frame) \/ UNCHANGED Root!vars

DispatchIs(c, t)          == UNCHANGED Root!vars
PreemptIs(c)              == UNCHANGED Root!vars
FillIs(c, p)              == UNCHANGED Root!vars
EvictIs(c, a, p)          == UNCHANGED Root!vars
StoreTranslateIs(c, p, v) == UNCHANGED Root!vars
RevokeWriteIs(c, p)       == UNCHANGED Root!vars
HoldReadOnlyIs(c, p)      == UNCHANGED Root!vars
SendInterruptsIs(c)       == UNCHANGED Root!vars
InvalidateLocalIs(c)      == UNCHANGED Root!vars
AwaitAcksIs(c)            == UNCHANGED Root!vars
ServiceInterruptIs(r, i)  == UNCHANGED Root!vars
AcknowledgeIs(r, i)       == UNCHANGED Root!vars
WriteFaultIs(c, p)        == UNCHANGED Root!vars
OutputIsOverIs(c)         == UNCHANGED Root!vars
RemapToCopyIs(c, f)       == UNCHANGED Root!vars
AllowWriteIs(c)           == UNCHANGED Root!vars
=============================================================================
