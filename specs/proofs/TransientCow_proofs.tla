------------------------- MODULE TransientCow_proofs -------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS TransientCowInvariant, TLAPS

\* What it is proved for.
ASSUME Provided == Hazard = "none"

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<busy, contents, copy, detached, inflight, memory, offered, owner, pte, rtlb, running,
           sends, servicing, shared, shootdown, stage, tlb, unacked, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
        SharedType, RtlbType, BusyType, ContentsType, StageType, Stages, ShootdownType, Revocation, CopyType,
        UnackedType, ServicingType, SendsType, Outstanding, DetachedType, Root!TypeOK, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA NoTreadAfterOfferStays ==
    ASSUME NoTreadAfterOffer, UNCHANGED <<memory, offered, owner>>
    PROVE  NoTreadAfterOffer'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer

LEMMA WireCarriesOfferStays ==
    ASSUME WireCarriesOffer, UNCHANGED <<offered, wire>>
    PROVE  WireCarriesOffer'
    BY DEF WireCarriesOffer, Root!WireCarriesOffer

LEMMA OfferedWhileOwnedStays ==
    ASSUME OfferedWhileOwned, UNCHANGED <<offered, owner>>
    PROVE  OfferedWhileOwned'
    BY DEF OfferedWhileOwned, Root!OfferedWhileOwned

LEMMA PteIsOwnedStays ==
    ASSUME PteIsOwned, UNCHANGED <<owner, pte>>
    PROVE  PteIsOwned'
    BY DEF PteIsOwned

LEMMA EntryIsOwnedStays ==
    ASSUME EntryIsOwned, UNCHANGED <<owner, tlb>>
    PROVE  EntryIsOwned'
    BY DEF EntryIsOwned

LEMMA StoreIsOwnedStays ==
    ASSUME StoreIsOwned, UNCHANGED <<inflight, owner>>
    PROVE  StoreIsOwned'
    BY DEF StoreIsOwned

LEMMA SharedIsHeldStays ==
    ASSUME SharedIsHeld, UNCHANGED <<detached, owner, shared>>
    PROVE  SharedIsHeld'
    BY DEF SharedIsHeld

LEMMA ReadEntryIsHeldStays ==
    ASSUME ReadEntryIsHeld, UNCHANGED <<detached, owner, rtlb>>
    PROVE  ReadEntryIsHeld'
    BY DEF ReadEntryIsHeld

LEMMA OldIsHeldStays ==
    ASSUME OldIsHeld, UNCHANGED <<copy, detached, owner, shootdown, stage>>
    PROVE  OldIsHeld'
    BY DEF OldIsHeld, KeepsOld, Holding, OldFrame

LEMMA CopyIsOwnedStays ==
    ASSUME CopyIsOwned, UNCHANGED <<copy, owner>>
    PROVE  CopyIsOwned'
    BY DEF CopyIsOwned

LEMMA AllowedIsOwnedStays ==
    ASSUME AllowedIsOwned, UNCHANGED <<copy, owner, shootdown, stage>>
    PROVE  AllowedIsOwned'
    BY DEF AllowedIsOwned, OldFrame

LEMMA DetachedIsSentStays ==
    ASSUME DetachedIsSent, UNCHANGED <<detached, owner>>
    PROVE  DetachedIsSent'
    BY DEF DetachedIsSent

LEMMA OwnedIsSentStays ==
    ASSUME OwnedIsSent, UNCHANGED <<owner, sends>>
    PROVE  OwnedIsSent'
    BY DEF OwnedIsSent

LEMMA PtesDifferStays ==
    ASSUME PtesDiffer, UNCHANGED <<pte>>
    PROVE  PtesDiffer'
    BY DEF PtesDiffer

LEMMA SharedDifferStays ==
    ASSUME SharedDiffer, UNCHANGED <<shared>>
    PROVE  SharedDiffer'
    BY DEF SharedDiffer

LEMMA PteIsNotSharedStays ==
    ASSUME PteIsNotShared, UNCHANGED <<pte, shared>>
    PROVE  PteIsNotShared'
    BY DEF PteIsNotShared

LEMMA ReadEntriesDifferStays ==
    ASSUME ReadEntriesDiffer, UNCHANGED <<pte, rtlb, shared>>
    PROVE  ReadEntriesDiffer'
    BY DEF ReadEntriesDiffer, Mapped

LEMMA OldIsOfThePageStays ==
    ASSUME OldIsOfThePage, UNCHANGED <<copy, pte, shared, shootdown, stage>>
    PROVE  OldIsOfThePage'
    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage

LEMMA OldIsReadAtThePageStays ==
    ASSUME OldIsReadAtThePage, UNCHANGED <<copy, rtlb, shootdown, stage>>
    PROVE  OldIsReadAtThePage'
    BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage

LEMMA OldsDifferStays ==
    ASSUME OldsDiffer, UNCHANGED <<copy, shootdown, stage>>
    PROVE  OldsDiffer'
    BY DEF OldsDiffer, KeepsOld, Holding, OldFrame

LEMMA OldIsNoCopyStays ==
    ASSUME OldIsNoCopy, UNCHANGED <<copy, shootdown, stage>>
    PROVE  OldIsNoCopy'
    BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame

LEMMA CopiesDifferStays ==
    ASSUME CopiesDiffer, UNCHANGED <<copy>>
    PROVE  CopiesDiffer'
    BY DEF CopiesDiffer

LEMMA CopyIsOfThePageStays ==
    ASSUME CopyIsOfThePage, UNCHANGED <<copy, pte, shared, shootdown, stage>>
    PROVE  CopyIsOfThePage'
    BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage

LEMMA CopyIsReadAtThePageStays ==
    ASSUME CopyIsReadAtThePage, UNCHANGED <<copy, rtlb, shootdown, stage>>
    PROVE  CopyIsReadAtThePage'
    BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage

LEMMA DescriptorIsThereStays ==
    ASSUME DescriptorIsThere, UNCHANGED <<shootdown, stage>>
    PROVE  DescriptorIsThere'
    BY DEF DescriptorIsThere, Holding

LEMMA CopyIsThereStays ==
    ASSUME CopyIsThere, UNCHANGED <<copy, stage>>
    PROVE  CopyIsThere'
    BY DEF CopyIsThere

LEMMA HeldIsBusyStays ==
    ASSUME HeldIsBusy, UNCHANGED <<busy, shootdown, stage>>
    PROVE  HeldIsBusy'
    BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace

LEMMA BusyIsSharedStays ==
    ASSUME BusyIsShared, UNCHANGED <<busy, shared>>
    PROVE  BusyIsShared'
    BY DEF BusyIsShared

LEMMA PteOrSharedStays ==
    ASSUME PteOrShared, UNCHANGED <<pte, shared>>
    PROVE  PteOrShared'
    BY DEF PteOrShared

LEMMA HeldLeadsToStays ==
    ASSUME HeldLeadsTo, UNCHANGED <<copy, shared, shootdown, stage>>
    PROVE  HeldLeadsTo'
    BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame

LEMMA EntryIsMappedStays ==
    ASSUME EntryIsMapped, UNCHANGED <<pte, shared, tlb>>
    PROVE  EntryIsMapped'
    BY DEF EntryIsMapped, Mapped

LEMMA StoreIsMappedStays ==
    ASSUME StoreIsMapped, UNCHANGED <<inflight, pte, shared>>
    PROVE  StoreIsMapped'
    BY DEF StoreIsMapped, Mapped

LEMMA ReadEntryIsMappedStays ==
    ASSUME ReadEntryIsMapped, UNCHANGED <<busy, pte, rtlb, shared>>
    PROVE  ReadEntryIsMapped'
    BY DEF ReadEntryIsMapped, Mapped

LEMMA HeldIsReadAsStays ==
    ASSUME HeldIsReadAs, UNCHANGED <<rtlb, shared, shootdown, stage>>
    PROVE  HeldIsReadAs'
    BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame

LEMMA EntriesAgreeStays ==
    ASSUME EntriesAgree, UNCHANGED <<rtlb, tlb>>
    PROVE  EntriesAgree'
    BY DEF EntriesAgree

LEMMA StoresAgreeStays ==
    ASSUME StoresAgree, UNCHANGED <<inflight, rtlb>>
    PROVE  StoresAgree'
    BY DEF StoresAgree

LEMMA OneEntryStays ==
    ASSUME OneEntry, UNCHANGED <<rtlb, tlb>>
    PROVE  OneEntry'
    BY DEF OneEntry

LEMMA AskedOnlyMeanwhileStays ==
    ASSUME AskedOnlyMeanwhile, UNCHANGED <<stage, unacked>>
    PROVE  AskedOnlyMeanwhile'
    BY DEF AskedOnlyMeanwhile

LEMMA ServesWhoAskedStays ==
    ASSUME ServesWhoAsked, UNCHANGED <<servicing, unacked>>
    PROVE  ServesWhoAsked'
    BY DEF ServesWhoAsked

LEMMA ServingIsForgottenStays ==
    ASSUME ServingIsForgotten, UNCHANGED <<rtlb, servicing, shared, shootdown, tlb>>
    PROVE  ServingIsForgotten'
    BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped

LEMMA OthersForgetStays ==
    ASSUME OthersForget, UNCHANGED <<inflight, rtlb, shared, shootdown, stage, tlb, unacked>>
    PROVE  OthersForget'
    BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo

LEMMA InitiatorForgetsStays ==
    ASSUME InitiatorForgets, UNCHANGED <<inflight, rtlb, shared, shootdown, stage, tlb>>
    PROVE  InitiatorForgets'
    BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo

LEMMA AllForgetStays ==
    ASSUME AllForget, UNCHANGED <<rtlb, shared, shootdown, stage>>
    PROVE  AllForget'
    BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage

LEMMA ReadOnlyIsFlushedStays ==
    ASSUME ReadOnlyIsFlushed, UNCHANGED <<busy, inflight, shared, tlb>>
    PROVE  ReadOnlyIsFlushed'
    BY DEF ReadOnlyIsFlushed, StoresTo

LEMMA HeldIsFlushedStays ==
    ASSUME HeldIsFlushed, UNCHANGED <<copy, inflight, shootdown, stage, tlb>>
    PROVE  HeldIsFlushed'
    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo

LEMMA FreeIsClearedStays ==
    ASSUME FreeIsCleared, UNCHANGED <<memory, owner>>
    PROVE  FreeIsCleared'
    BY DEF FreeIsCleared

LEMMA FreshIsZeroStays ==
    ASSUME FreshIsZero, UNCHANGED <<contents, pte, shared>>
    PROVE  FreshIsZero'
    BY DEF FreshIsZero

LEMMA PteLeadsToContentsStays ==
    ASSUME PteLeadsToContents, UNCHANGED <<contents, memory, pte>>
    PROVE  PteLeadsToContents'
    BY DEF PteLeadsToContents

LEMMA SharedLeadsToContentsStays ==
    ASSUME SharedLeadsToContents, UNCHANGED <<contents, memory, shared>>
    PROVE  SharedLeadsToContents'
    BY DEF SharedLeadsToContents

LEMMA ReadEntryLeadsToContentsStays ==
    ASSUME ReadEntryLeadsToContents, UNCHANGED <<contents, memory, rtlb>>
    PROVE  ReadEntryLeadsToContents'
    BY DEF ReadEntryLeadsToContents

LEMMA CopyIsFaithfulStays ==
    ASSUME CopyIsFaithful, UNCHANGED <<contents, copy, memory, shootdown, stage>>
    PROVE  CopyIsFaithful'
    BY DEF CopyIsFaithful, HeldSpace, HeldPage

LEMMA SendCarriesItsOfferStays ==
    ASSUME SendCarriesItsOffer, UNCHANGED <<sends>>
    PROVE  SendCarriesItsOffer'
    BY DEF SendCarriesItsOffer

LEMMA SendsAgreeStays ==
    ASSUME SendsAgree, UNCHANGED <<offered, sends>>
    PROVE  SendsAgree'
    BY DEF SendsAgree

LEMMA SentIsOnWireStays ==
    ASSUME SentIsOnWire, UNCHANGED <<sends, wire>>
    PROVE  SentIsOnWire'
    BY DEF SentIsOnWire

----------------------------------------------------------------------------

\* What a variable is, every step may use; what a conjunct says, only those that name it.
USE MachineConstants, TransientCowHazard, TransientCowConstants, Provided DEF Inv, TypeOK, MachineTypeOK, RunningType,
    PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType, SharedType, RtlbType, BusyType,
    ContentsType, StageType, Stages, ShootdownType, Revocation, CopyType, UnackedType, ServicingType, SendsType,
    Outstanding, DetachedType, Root!TypeOK, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations
<1>1. TypeOK                             OBVIOUS
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned                         BY DEF PteIsOwned
<1>6. EntryIsOwned                       BY DEF EntryIsOwned
<1>7. StoreIsOwned                       BY DEF StoreIsOwned
<1>8. SharedIsHeld                       BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld                    BY DEF ReadEntryIsHeld
<1>10. OldIsHeld                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>11. CopyIsOwned                       BY DEF CopyIsOwned
<1>12. AllowedIsOwned                    BY DEF AllowedIsOwned, OldFrame
<1>13. DetachedIsSent                    BY DEF DetachedIsSent
<1>14. OwnedIsSent                       BY DEF OwnedIsSent
<1>15. PtesDiffer                        BY DEF PtesDiffer
<1>16. SharedDiffer                      BY DEF SharedDiffer
<1>17. PteIsNotShared                    BY DEF PteIsNotShared
<1>18. ReadEntriesDiffer                 BY DEF ReadEntriesDiffer, Mapped
<1>19. OldIsOfThePage                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>20. OldIsReadAtThePage                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>21. OldsDiffer                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>22. OldIsNoCopy                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>23. CopiesDiffer                      BY DEF CopiesDiffer
<1>24. CopyIsOfThePage                   BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>25. CopyIsReadAtThePage               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>26. DescriptorIsThere                 BY DEF DescriptorIsThere, Holding
<1>27. CopyIsThere                       BY DEF CopyIsThere
<1>28. HeldIsBusy                        BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>29. BusyIsShared                      BY DEF BusyIsShared
<1>30. PteOrShared                       BY DEF PteOrShared
<1>31. HeldLeadsTo                       BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>32. EntryIsMapped                     BY DEF EntryIsMapped, Mapped
<1>33. StoreIsMapped                     BY DEF StoreIsMapped, Mapped
<1>34. ReadEntryIsMapped                 BY DEF ReadEntryIsMapped, Mapped
<1>35. HeldIsReadAs                      BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>36. EntriesAgree                      BY DEF EntriesAgree
<1>37. StoresAgree                       BY DEF StoresAgree
<1>38. OneEntry                          BY DEF OneEntry
<1>39. AskedOnlyMeanwhile                BY DEF AskedOnlyMeanwhile
<1>40. ServesWhoAsked                    BY DEF ServesWhoAsked
<1>41. ServingIsForgotten                BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>42. OthersForget                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>43. InitiatorForgets                  BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>44. AllForget                         BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>45. ReadOnlyIsFlushed                 BY DEF ReadOnlyIsFlushed, StoresTo
<1>46. HeldIsFlushed                     BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>47. FreeIsCleared                     BY DEF FreeIsCleared
<1>48. FreshIsZero                       BY DEF FreshIsZero
<1>49. PteLeadsToContents                BY DEF PteLeadsToContents
<1>50. SharedLeadsToContents             BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents          BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful                    BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer               BY DEF SendCarriesItsOffer
<1>54. SendsAgree                        BY DEF SendsAgree
<1>55. SentIsOnWire                      BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, shootdown, stage,
        sends, busy, unacked, servicing, contents>>
    BY DEF Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent'
      /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage'
      /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage'
      /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree'
      /\ StoresAgree' /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
      /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ CopyIsFaithful'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, OldIsHeldStays,
        CopyIsOwnedStays, AllowedIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays,
        SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, OldIsOfThePageStays, OldIsReadAtThePageStays,
        OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays, CopyIsReadAtThePageStays,
        DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays,
        HeldLeadsToStays, EntryIsMappedStays, StoreIsMappedStays, ReadEntryIsMappedStays, HeldIsReadAsStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays,
        ServingIsForgottenStays, OthersForgetStays, InitiatorForgetsStays, AllForgetStays, ReadOnlyIsFlushedStays,
        HeldIsFlushedStays, FreeIsClearedStays, FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays,
        ReadEntryLeadsToContentsStays, CopyIsFaithfulStays, SendCarriesItsOfferStays, SendsAgreeStays,
        SentIsOnWireStays
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA PreemptKeeps ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, shootdown, stage,
        sends, busy, unacked, servicing, contents>>
    BY DEF Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent'
      /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage'
      /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage'
      /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree'
      /\ StoresAgree' /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
      /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ CopyIsFaithful'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, OldIsHeldStays,
        CopyIsOwnedStays, AllowedIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays,
        SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, OldIsOfThePageStays, OldIsReadAtThePageStays,
        OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays, CopyIsReadAtThePageStays,
        DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays,
        HeldLeadsToStays, EntryIsMappedStays, StoreIsMappedStays, ReadEntryIsMappedStays, HeldIsReadAsStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays,
        ServingIsForgottenStays, OthersForgetStays, InitiatorForgetsStays, AllForgetStays, ReadOnlyIsFlushedStays,
        HeldIsFlushedStays, FreeIsClearedStays, FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays,
        ReadEntryLeadsToContentsStays, CopyIsFaithfulStays, SendCarriesItsOfferStays, SendsAgreeStays,
        SentIsOnWireStays
<1> USE DEF Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA FillKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, shared, copy, shootdown, stage, sends, busy,
        unacked, servicing, contents>>
    BY DEF Fill, Idle, Space, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
      /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ OldIsOfThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
      /\ CopyIsOfThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ StoreIsMapped' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree'
      /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SharedIsHeldStays, OldIsHeldStays, CopyIsOwnedStays, AllowedIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        OldIsOfThePageStays, OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays,
        DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays,
        HeldLeadsToStays, StoreIsMappedStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays, FreeIsClearedStays,
        FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays, CopyIsFaithfulStays,
        SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF Fill, Idle, Space, kernelVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, PteIsOwned
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld, SharedIsHeld
<1>6. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, PteIsNotShared, SharedDiffer
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        OldIsOfThePage, Mapped
<1>8. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsOfThePage,
        Mapped
<1>9. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped
<1>10. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>11. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>12. EntriesAgree'                     BY DEF EntriesAgree, BusyIsShared, EntryIsMapped, Mapped, PteOrShared,
        ReadEntryIsMapped
<1>13. StoresAgree'                      BY DEF StoresAgree, PteOrShared, StoreIsMapped, Mapped
<1>14. OneEntry'                         BY DEF OneEntry, PteOrShared
<1>15. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, BusyIsShared, HeldIsBusy, Holding, PteOrShared, ServesWhoAsked
<1>16. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>17. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>18. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>19. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, PteOrShared
<1>20. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, BusyIsShared,
        CopyIsThere, HeldIsBusy, Holding, PteOrShared
<1>21. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, SharedLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, shared, copy, shootdown, stage, sends, busy,
        unacked, servicing, contents>>
    BY DEF Evict, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
      /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ OldIsOfThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
      /\ CopyIsOfThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ StoreIsMapped' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree'
      /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SharedIsHeldStays, OldIsHeldStays, CopyIsOwnedStays, AllowedIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        OldIsOfThePageStays, OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays,
        DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays,
        HeldLeadsToStays, StoreIsMappedStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays, FreeIsClearedStays,
        FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays, CopyIsFaithfulStays,
        SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF Evict, kernelVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>6. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        DescriptorIsThere
<1>8. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>9. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped
<1>10. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>11. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>12. EntriesAgree'                     BY DEF EntriesAgree
<1>13. StoresAgree'                      BY DEF StoresAgree
<1>14. OneEntry'                         BY DEF OneEntry
<1>15. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>16. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>17. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>18. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>19. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>20. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>21. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, detached, shared, rtlb, copy, shootdown, stage, sends, busy,
        unacked, servicing, contents>>
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ SharedIsHeld'
      /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent'
      /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage'
      /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage'
      /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ EntryIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ OneEntry'
      /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ AllForget' /\ FreeIsCleared'
      /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
      /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, OldIsHeldStays, CopyIsOwnedStays,
        AllowedIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays,
        PteIsNotSharedStays, ReadEntriesDifferStays, OldIsOfThePageStays, OldIsReadAtThePageStays, OldsDifferStays,
        OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays, CopyIsReadAtThePageStays, DescriptorIsThereStays,
        CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays, HeldLeadsToStays, EntryIsMappedStays,
        ReadEntryIsMappedStays, HeldIsReadAsStays, EntriesAgreeStays, OneEntryStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays, ServingIsForgottenStays, AllForgetStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays, CopyIsFaithfulStays,
        SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. StoreIsOwned'                      BY DEF StoreIsOwned, EntryIsOwned
<1>5. StoreIsMapped'                     BY DEF StoreIsMapped, Mapped, EntryIsMapped
<1>6. StoresAgree'                       BY DEF StoresAgree, EntriesAgree
<1>7. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>8. InitiatorForgets'                  BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>9. ReadOnlyIsFlushed'                 BY DEF ReadOnlyIsFlushed, StoresTo
<1>10. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, detached, shared, rtlb, copy, shootdown, stage, sends, busy,
        unacked, servicing>>
    BY DEF StoreCommit, CommitStore, kernelVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ SharedIsHeld' /\ ReadEntryIsHeld'
      /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage' /\ OldIsReadAtThePage'
      /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage' /\ CopyIsReadAtThePage'
      /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared' /\ HeldLeadsTo'
      /\ EntryIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ OneEntry' /\ AskedOnlyMeanwhile'
      /\ ServesWhoAsked' /\ ServingIsForgotten' /\ AllForget' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, SharedIsHeldStays,
        ReadEntryIsHeldStays, OldIsHeldStays, CopyIsOwnedStays, AllowedIsOwnedStays, DetachedIsSentStays,
        OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays,
        OldIsOfThePageStays, OldIsReadAtThePageStays, OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays,
        CopyIsOfThePageStays, CopyIsReadAtThePageStays, DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays,
        BusyIsSharedStays, PteOrSharedStays, HeldLeadsToStays, EntryIsMappedStays, ReadEntryIsMappedStays,
        HeldIsReadAsStays, EntriesAgreeStays, OneEntryStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays,
        ServingIsForgottenStays, AllForgetStays, SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF StoreCommit, CommitStore, kernelVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, StoreIsOwned
<1>5. StoreIsOwned'                      BY DEF StoreIsOwned
<1>6. StoreIsMapped'                     BY DEF StoreIsMapped, Mapped
<1>7. StoresAgree'                       BY DEF StoresAgree
<1>8. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>9. InitiatorForgets'                  BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>10. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>11. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>12. FreeIsCleared'                    BY DEF FreeIsCleared, StoreIsOwned
<1>13. FreshIsZero'                      BY DEF FreshIsZero, StoreIsMapped, Mapped
<1>14. PteLeadsToContents'               BY DEF PteLeadsToContents, PteIsNotShared, PteOrShared, PtesDiffer,
        StoreIsMapped, Mapped
<1>15. SharedLeadsToContents'            BY DEF SharedLeadsToContents, PteIsNotShared, PteOrShared, SharedDiffer,
        StoreIsMapped, Mapped
<1>16. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, ReadEntriesDiffer, Mapped, StoreIsMapped,
        StoresAgree
<1>17. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOfThePage, Mapped, Moved,
        HeldIsFlushed, StoresTo, StoreIsMapped, DescriptorIsThere, Holding, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, shared, copy, rtlb, shootdown, stage, busy, tlb, inflight, unacked, servicing,
        contents, memory, sends>>
    BY DEF MapFresh, InUser, Idle, Space, readVars, kernelVars
<1>2. WireCarriesOffer' /\ SharedDiffer' /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
      /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ HeldLeadsTo'
      /\ HeldIsReadAs' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
      /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed'
      /\ HeldIsFlushed' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ CopyIsFaithful'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, WireCarriesOfferStays, SharedDifferStays, OldIsReadAtThePageStays, OldsDifferStays, OldIsNoCopyStays,
        CopiesDifferStays, CopyIsReadAtThePageStays, DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays,
        BusyIsSharedStays, HeldLeadsToStays, HeldIsReadAsStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays, OthersForgetStays,
        InitiatorForgetsStays, AllForgetStays, ReadOnlyIsFlushedStays, HeldIsFlushedStays, SharedLeadsToContentsStays,
        ReadEntryLeadsToContentsStays, CopyIsFaithfulStays, SendCarriesItsOfferStays, SendsAgreeStays,
        SentIsOnWireStays
<1> USE DEF MapFresh, InUser, Idle, Space, readVars, kernelVars
<1>3. TypeOK'                            OBVIOUS
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>6. PteIsOwned'                        BY DEF PteIsOwned
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned
<1>9. SharedIsHeld'                      BY DEF SharedIsHeld
<1>10. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>11. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>12. CopyIsOwned'                      BY DEF CopyIsOwned
<1>13. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>14. DetachedIsSent'                   BY DEF DetachedIsSent
<1>15. OwnedIsSent'                      BY DEF OwnedIsSent
<1>16. PtesDiffer'                       BY DEF PtesDiffer, PteIsOwned
<1>17. PteIsNotShared'                   BY DEF PteIsNotShared, SharedIsHeld
<1>18. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped, ReadEntryIsHeld
<1>19. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, OldIsHeld
<1>20. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsOwned
<1>21. PteOrShared'                      BY DEF PteOrShared
<1>22. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>23. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>24. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>25. FreeIsCleared'                    BY DEF FreeIsCleared
<1>26. FreshIsZero'                      BY DEF FreshIsZero
<1>27. PteLeadsToContents'               BY DEF PteLeadsToContents, FreeIsCleared, FreshIsZero
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27

----------------------------------------------------------------------------
LEMMA RevokeWriteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight, detached, rtlb, copy, sends, servicing, unacked,
        contents>>
    BY DEF RevokeWrite, InUser, Idle, Space, Hold, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ CopiesDiffer' /\ EntriesAgree'
      /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared' /\ ReadEntryLeadsToContents'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, ReadEntryIsHeldStays, CopyIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays,
        CopiesDifferStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays, ServesWhoAskedStays,
        FreeIsClearedStays, ReadEntryLeadsToContentsStays, SendCarriesItsOfferStays, SendsAgreeStays,
        SentIsOnWireStays
<1> USE DEF RevokeWrite, InUser, Idle, Space, Hold, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. PteIsOwned'                        BY DEF PteIsOwned
<1>5. SharedIsHeld'                      BY DEF SharedIsHeld, DetachedIsSent, PteIsOwned
<1>6. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, DetachedIsSent, PteIsOwned
<1>7. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>8. PtesDiffer'                        BY DEF PtesDiffer
<1>9. SharedDiffer'                      BY DEF SharedDiffer, PteIsNotShared
<1>10. PteIsNotShared'                   BY DEF PteIsNotShared, PtesDiffer
<1>11. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>12. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, PteOrShared, PtesDiffer
<1>13. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>14. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, BusyIsShared, HeldIsBusy,
        HeldPage, HeldSpace, OldIsOfThePage, Mapped, PteOrShared
<1>15. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped,
        Moved, HeldSpace, HeldPage, CopyIsThere, HeldLeadsTo, PteIsNotShared
<1>16. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>17. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere
<1>18. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>19. CopyIsThere'                      BY DEF CopyIsThere
<1>20. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>21. BusyIsShared'                     BY DEF BusyIsShared
<1>22. PteOrShared'                      BY DEF PteOrShared
<1>23. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        BusyIsShared, CopyIsThere, HeldIsBusy, PteOrShared
<1>24. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, PteOrShared
<1>25. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, PteOrShared
<1>26. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>27. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        BusyIsShared, PteOrShared, ReadEntryIsMapped, Mapped
<1>28. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>29. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, PteOrShared, ServesWhoAsked
<1>30. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, PteOrShared
<1>31. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, PteOrShared
<1>32. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, PteOrShared
<1>33. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>34. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, CopyIsThere
<1>35. FreshIsZero'                      BY DEF FreshIsZero
<1>36. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>37. SharedLeadsToContents'            BY DEF SharedLeadsToContents, PteLeadsToContents
<1>38. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38

----------------------------------------------------------------------------
LEMMA HoldReadOnlyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, sends, servicing,
        unacked, contents>>
    BY DEF HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ PteOrShared' /\ EntryIsMapped'
      /\ StoreIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared'
      /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, CopyIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        ReadEntriesDifferStays, CopiesDifferStays, PteOrSharedStays, EntryIsMappedStays, StoreIsMappedStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, ServesWhoAskedStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays, SendCarriesItsOfferStays,
        SendsAgreeStays, SentIsOnWireStays
<1> USE DEF HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, SharedDiffer
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, HeldIsBusy, HeldPage,
        HeldSpace, OldIsOfThePage, Mapped
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped,
        Moved, HeldSpace, HeldPage, CopyIsThere, HeldIsBusy
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>15. BusyIsShared'                     BY DEF BusyIsShared
<1>16. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        CopyIsThere
<1>17. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>18. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        PteOrShared, ReadEntryIsMapped, Mapped
<1>19. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>20. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, ServesWhoAsked
<1>21. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>22. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>23. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, PteOrShared,
        ReadEntryIsMapped, Mapped
<1>24. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>25. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ReadOnlyIsFlushed
<1>26. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26

----------------------------------------------------------------------------
LEMMA OfferKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Send, Offer(c, s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, shared, rtlb, copy, tlb, inflight, servicing, unacked, contents, memory>>
    BY DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars
<1>2. PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ PteOrShared'
      /\ EntryIsMapped' /\ StoreIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked'
      /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
    BY <1>1, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, CopiesDifferStays,
        PteOrSharedStays, EntryIsMappedStays, StoreIsMappedStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        ServesWhoAskedStays, FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays,
        ReadEntryLeadsToContentsStays
<1> USE DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars
<1>3. TypeOK'                            BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, DescriptorIsThere, Holding,
        HeldLeadsTo, Moved, SharedLeadsToContents
<1>7. PteIsOwned'                        BY DEF PteIsOwned, HeldLeadsTo, Holding, Moved, OldIsOfThePage, KeepsOld,
        Mapped, PteOrShared
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, EntryIsMapped, Mapped, HeldIsFlushed, StoresTo,
        OldIsOfThePage, KeepsOld, Holding
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, HeldIsFlushed, StoresTo, OldIsOfThePage, KeepsOld,
        Holding, Mapped, StoreIsMapped
<1>10. SharedIsHeld'                     BY DEF SharedIsHeld
<1>11. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>12. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding
<1>13. CopyIsOwned'                      BY DEF CopyIsOwned, OldIsNoCopy, KeepsOld, Holding
<1>14. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldsDiffer, KeepsOld, Holding
<1>15. DetachedIsSent'                   BY DEF DetachedIsSent
<1>16. OwnedIsSent'                      BY DEF OwnedIsSent
<1>17. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped
<1>18. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding
<1>19. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding
<1>20. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding
<1>21. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved
<1>22. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>23. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>24. CopyIsThere'                      BY DEF CopyIsThere
<1>25. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldLeadsTo, Moved, OldIsNoCopy, KeepsOld,
        OldsDiffer
<1>26. BusyIsShared'                     BY DEF BusyIsShared
<1>27. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved
<1>28. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, AllForget, ReadsAsMapped
<1>29. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding
<1>30. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>31. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        ServesWhoAsked
<1>32. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>33. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo
<1>34. AllForget'                        BY DEF AllForget, ReadsAsMapped
<1>35. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, HeldIsFlushed
<1>36. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>37. FreeIsCleared'                    BY DEF FreeIsCleared
<1>38. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
<1>39. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>40. SendsAgree'                       BY DEF SendsAgree, DescriptorIsThere, Holding, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned
<1>41. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41

----------------------------------------------------------------------------
LEMMA SendInterruptsKeeps ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, sends, busy,
        servicing, shootdown, contents>>
    BY DEF SendInterrupts, machineVars, readVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared'
      /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
      /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreeIsCleared' /\ FreshIsZero' /\ PteLeadsToContents'
      /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, CopyIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        ReadEntriesDifferStays, CopiesDifferStays, BusyIsSharedStays, PteOrSharedStays, EntryIsMappedStays,
        StoreIsMappedStays, ReadEntryIsMappedStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        ServingIsForgottenStays, ReadOnlyIsFlushedStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays, SendCarriesItsOfferStays,
        SendsAgreeStays, SentIsOnWireStays
<1> USE DEF SendInterrupts, machineVars, readVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>15. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>18. ServesWhoAsked'                   BY DEF ServesWhoAsked, AskedOnlyMeanwhile
<1>19. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>21. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>22. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>23. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23

----------------------------------------------------------------------------
LEMMA InvalidateLocalKeeps ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, shared, copy, sends, busy, servicing,
        unacked, contents>>
    BY DEF InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
      /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared'
      /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared' /\ StoreIsMapped' /\ ServesWhoAsked' /\ FreeIsCleared'
      /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree'
      /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SharedIsHeldStays, CopyIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays,
        PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, CopiesDifferStays, BusyIsSharedStays,
        PteOrSharedStays, StoreIsMappedStays, ServesWhoAskedStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, SendCarriesItsOfferStays, SendsAgreeStays,
        SentIsOnWireStays
<1> USE DEF InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>6. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>7. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>8. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped
<1>9. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame
<1>10. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, DescriptorIsThere
<1>11. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>12. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>13. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved
<1>14. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>15. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>16. CopyIsThere'                      BY DEF CopyIsThere
<1>17. HeldIsBusy'                       BY DEF HeldIsBusy, Holding
<1>18. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame
<1>19. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>20. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>21. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame
<1>22. EntriesAgree'                     BY DEF EntriesAgree
<1>23. StoresAgree'                      BY DEF StoresAgree
<1>24. OneEntry'                         BY DEF OneEntry
<1>25. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>26. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped
<1>27. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>28. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo,
        DescriptorIsThere, Holding
<1>29. AllForget'                        BY DEF AllForget, ReadsAsMapped
<1>30. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>31. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>32. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>33. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, sends, busy,
        servicing, unacked, shootdown, contents>>
    BY DEF AwaitAcks, machineVars, readVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared'
      /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
      /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer'
      /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, CopyIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        ReadEntriesDifferStays, CopiesDifferStays, BusyIsSharedStays, PteOrSharedStays, EntryIsMappedStays,
        StoreIsMappedStays, ReadEntryIsMappedStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        ServesWhoAskedStays, ServingIsForgottenStays, ReadOnlyIsFlushedStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays, SendCarriesItsOfferStays,
        SendsAgreeStays, SentIsOnWireStays
<1> USE DEF AwaitAcks, machineVars, readVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>15. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>18. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>19. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, InitiatorForgets,
        ForgotEntries, StoresTo, OthersForget
<1>21. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, InitiatorForgets,
        ForgotEntries, ReadsAsMapped, OthersForget
<1>22. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22

----------------------------------------------------------------------------
LEMMA ServiceInterruptKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, shared, copy, shootdown, stage, sends, busy,
        unacked, contents>>
    BY DEF ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
      /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ OldIsOfThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
      /\ CopyIsOfThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ StoreIsMapped' /\ AskedOnlyMeanwhile' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree'
      /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SharedIsHeldStays, OldIsHeldStays, CopyIsOwnedStays, AllowedIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        OldIsOfThePageStays, OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays,
        DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays,
        HeldLeadsToStays, StoreIsMappedStays, AskedOnlyMeanwhileStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, CopyIsFaithfulStays, SendCarriesItsOfferStays,
        SendsAgreeStays, SentIsOnWireStays
<1> USE DEF ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>6. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, DescriptorIsThere
<1>8. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved
<1>9. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped
<1>10. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>11. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame
<1>12. EntriesAgree'                     BY DEF EntriesAgree
<1>13. StoresAgree'                      BY DEF StoresAgree
<1>14. OneEntry'                         BY DEF OneEntry
<1>15. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>16. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        DescriptorIsThere, Holding
<1>17. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>18. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo
<1>19. AllForget'                        BY DEF AllForget, ReadsAsMapped
<1>20. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>21. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>22. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, shootdown, stage,
        sends, busy, contents>>
    BY DEF Acknowledge, Drained, machineVars, readVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent'
      /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage'
      /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage'
      /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree'
      /\ StoresAgree' /\ OneEntry' /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed'
      /\ FreeIsCleared' /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
      /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, OldIsHeldStays,
        CopyIsOwnedStays, AllowedIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays,
        SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, OldIsOfThePageStays, OldIsReadAtThePageStays,
        OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays, CopyIsReadAtThePageStays,
        DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays,
        HeldLeadsToStays, EntryIsMappedStays, StoreIsMappedStays, ReadEntryIsMappedStays, HeldIsReadAsStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, InitiatorForgetsStays, AllForgetStays,
        ReadOnlyIsFlushedStays, HeldIsFlushedStays, FreeIsClearedStays, FreshIsZeroStays, PteLeadsToContentsStays,
        SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays, CopyIsFaithfulStays, SendCarriesItsOfferStays,
        SendsAgreeStays, SentIsOnWireStays
<1> USE DEF Acknowledge, Drained, machineVars, readVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. AskedOnlyMeanwhile'                BY DEF AskedOnlyMeanwhile
<1>5. ServesWhoAsked'                    BY DEF ServesWhoAsked
<1>6. ServingIsForgotten'                BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>7. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, ServingIsForgotten
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA WriteFaultKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, WriteFault(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, sends, servicing,
        unacked, contents>>
    BY DEF WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ PteOrShared' /\ EntryIsMapped'
      /\ StoreIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared'
      /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, CopyIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        ReadEntriesDifferStays, CopiesDifferStays, PteOrSharedStays, EntryIsMappedStays, StoreIsMappedStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, ServesWhoAskedStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays, SendCarriesItsOfferStays,
        SendsAgreeStays, SentIsOnWireStays
<1> USE DEF WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, SharedDiffer
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, HeldIsBusy, HeldPage,
        HeldSpace, OldIsOfThePage, Mapped
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped,
        Moved, HeldSpace, HeldPage, CopyIsThere, HeldIsBusy
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>15. BusyIsShared'                     BY DEF BusyIsShared
<1>16. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        CopyIsThere
<1>17. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>18. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        PteOrShared, ReadEntryIsMapped, Mapped
<1>19. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>20. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, ServesWhoAsked
<1>21. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>22. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>23. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>24. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>25. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ReadOnlyIsFlushed
<1>26. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26

----------------------------------------------------------------------------
LEMMA OutputIsOverKeeps ==
    ASSUME Inv, NEW c \in CPU, OutputIsOver(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, shared, rtlb, copy, sends, busy,
        servicing, unacked, shootdown, contents>>
    BY DEF OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared'
      /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
      /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer'
      /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, CopyIsOwnedStays,
        DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays,
        ReadEntriesDifferStays, CopiesDifferStays, BusyIsSharedStays, PteOrSharedStays, EntryIsMappedStays,
        StoreIsMappedStays, ReadEntryIsMappedStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        ServesWhoAskedStays, ServingIsForgottenStays, ReadOnlyIsFlushedStays, FreeIsClearedStays, FreshIsZeroStays,
        PteLeadsToContentsStays, SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays, SendCarriesItsOfferStays,
        SendsAgreeStays, SentIsOnWireStays
<1> USE DEF OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, DescriptorIsThere, Holding, OldIsHeld, KeepsOld,
        OwnedIsSent
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>15. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>18. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>19. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, CopyIsThere,
        DescriptorIsThere, Holding, HeldIsReadAs, Holds, HeldLeadsTo, Moved
<1>21. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>22. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22

----------------------------------------------------------------------------
LEMMA AllocateCopyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, pte, shared, rtlb, busy, tlb, inflight, servicing, unacked, shootdown, contents,
        memory, sends>>
    BY DEF AllocateCopy, SendsOf, OldFrame, machineVars, readVars
<1>2. WireCarriesOffer' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ BusyIsShared'
      /\ PteOrShared' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree'
      /\ OneEntry' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer'
      /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, WireCarriesOfferStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays,
        BusyIsSharedStays, PteOrSharedStays, EntryIsMappedStays, StoreIsMappedStays, ReadEntryIsMappedStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, ServesWhoAskedStays, ServingIsForgottenStays,
        ReadOnlyIsFlushedStays, FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays,
        ReadEntryLeadsToContentsStays, SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF AllocateCopy, SendsOf, OldFrame, machineVars, readVars
<1>3. TypeOK'                            OBVIOUS
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>6. PteIsOwned'                        BY DEF PteIsOwned
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned
<1>9. SharedIsHeld'                      BY DEF SharedIsHeld
<1>10. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>11. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding
<1>12. CopyIsOwned'                      BY DEF CopyIsOwned
<1>13. AllowedIsOwned'                   BY DEF AllowedIsOwned
<1>14. DetachedIsSent'                   BY DEF DetachedIsSent
<1>15. OwnedIsSent'                      BY DEF OwnedIsSent
<1>16. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>17. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>18. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding
<1>19. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldIsHeld
<1>20. CopiesDiffer'                     BY DEF CopiesDiffer, CopyIsOwned
<1>21. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, PteIsOwned,
        SharedIsHeld
<1>22. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, ReadEntryIsHeld
<1>23. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>24. CopyIsThere'                      BY DEF CopyIsThere
<1>25. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>26. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, CopyIsThere
<1>27. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>28. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>29. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>30. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>31. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>32. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>33. FreeIsCleared'                    BY DEF FreeIsCleared
<1>34. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34

----------------------------------------------------------------------------
LEMMA CopyFrameKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, inflight, detached, shared, rtlb, copy, sends, busy, servicing,
        unacked, shootdown, contents>>
    BY DEF CopyFrame, OldFrame, readVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
      /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer'
      /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared' /\ EntryIsMapped'
      /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked'
      /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreshIsZero' /\ SendCarriesItsOffer' /\ SendsAgree'
      /\ SentIsOnWire'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        SharedIsHeldStays, ReadEntryIsHeldStays, CopyIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays,
        PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, CopiesDifferStays,
        BusyIsSharedStays, PteOrSharedStays, EntryIsMappedStays, StoreIsMappedStays, ReadEntryIsMappedStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, ServesWhoAskedStays, ServingIsForgottenStays,
        ReadOnlyIsFlushedStays, FreshIsZeroStays, SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF CopyFrame, OldFrame, readVars, nicVars
<1>3. TypeOK'                            BY DEF DescriptorIsThere, Holding
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, CopyIsOwned
<1>5. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding
<1>6. AllowedIsOwned'                    BY DEF AllowedIsOwned
<1>7. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>8. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>9. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding
<1>10. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding
<1>11. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>12. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>13. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>14. CopyIsThere'                      BY DEF CopyIsThere
<1>15. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>16. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved
<1>17. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>18. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>19. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>21. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>22. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>23. FreeIsCleared'                    BY DEF FreeIsCleared, CopyIsOwned
<1>24. PteLeadsToContents'               BY DEF PteLeadsToContents, CopyIsOfThePage, Mapped, Moved, HeldSpace,
        HeldPage
<1>25. SharedLeadsToContents'            BY DEF SharedLeadsToContents, CopyIsOfThePage, Mapped, Moved, HeldSpace,
        HeldPage
<1>26. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, CopyIsReadAtThePage, Moved, HeldSpace,
        HeldPage
<1>27. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopiesDiffer, DescriptorIsThere,
        Holding, HeldLeadsTo, Moved, SharedLeadsToContents, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27

----------------------------------------------------------------------------
LEMMA RemapToCopyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, rtlb, copy, sends, servicing, unacked,
        contents>>
    BY DEF RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer' /\ CopiesDiffer'
      /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared' /\ PteLeadsToContents'
      /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, ReadEntryIsHeldStays, CopyIsOwnedStays, DetachedIsSentStays,
        OwnedIsSentStays, PtesDifferStays, CopiesDifferStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        ServesWhoAskedStays, FreeIsClearedStays, PteLeadsToContentsStays, ReadEntryLeadsToContentsStays,
        SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. SharedIsHeld'                      BY DEF SharedIsHeld, CopyIsOwned, DetachedIsSent
<1>5. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>6. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>7. SharedDiffer'                      BY DEF SharedDiffer, CopyIsOfThePage, Mapped, Moved
<1>8. PteIsNotShared'                    BY DEF PteIsNotShared, CopyIsOfThePage, Mapped, Moved
<1>9. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, CopyIsReadAtThePage, Moved
<1>10. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, OldIsNoCopy
<1>11. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame
<1>12. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>13. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>14. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, CopiesDiffer
<1>15. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>16. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>17. CopyIsThere'                      BY DEF CopyIsThere
<1>18. HeldIsBusy'                       BY DEF HeldIsBusy, Holding
<1>19. BusyIsShared'                     BY DEF BusyIsShared
<1>20. PteOrShared'                      BY DEF PteOrShared, BusyIsShared, HeldIsBusy, Holding
<1>21. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame, DescriptorIsThere, OldIsNoCopy,
        KeepsOld, OldsDiffer
<1>22. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, HeldIsFlushed, StoresTo
<1>23. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, HeldIsFlushed, StoresTo
<1>24. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, HeldIsBusy, Holding
<1>25. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame, HeldLeadsTo, Moved,
        OldIsNoCopy, KeepsOld
<1>26. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>27. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer, ServesWhoAsked
<1>28. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo, HeldLeadsTo,
        Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>29. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo, HeldLeadsTo,
        Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>30. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldLeadsTo, Holding, Moved, OldFrame,
        OldIsNoCopy, KeepsOld, OldsDiffer
<1>31. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, HeldIsBusy, Holding
<1>32. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>33. FreshIsZero'                      BY DEF FreshIsZero
<1>34. SharedLeadsToContents'            BY DEF SharedLeadsToContents, CopyIsFaithful
<1>35. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35

----------------------------------------------------------------------------
LEMMA ReleaseOldKeeps ==
    ASSUME Inv, NEW c \in CPU, ReleaseOld(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, pte, shared, rtlb, copy, busy, tlb, inflight, servicing, unacked, shootdown,
        contents, sends>>
    BY DEF ReleaseOld, OldFrame, SendsOf, readVars
<1>2. WireCarriesOffer' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer'
      /\ BusyIsShared' /\ PteOrShared' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree'
      /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreshIsZero'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, WireCarriesOfferStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays,
        CopiesDifferStays, BusyIsSharedStays, PteOrSharedStays, EntryIsMappedStays, StoreIsMappedStays,
        ReadEntryIsMappedStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays, ServesWhoAskedStays,
        ServingIsForgottenStays, ReadOnlyIsFlushedStays, FreshIsZeroStays, SendCarriesItsOfferStays, SendsAgreeStays,
        SentIsOnWireStays
<1> USE DEF ReleaseOld, OldFrame, SendsOf, readVars
<1>3. TypeOK'                            OBVIOUS
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, OwnedIsSent
<1>6. PteIsOwned'                        BY DEF PteIsOwned, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsOfThePage, KeepsOld, Mapped, PteOrShared
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned, EntryIsMapped, Mapped, HeldLeadsTo, Holding, HeldSpace,
        HeldPage, Moved, OldIsNoCopy, KeepsOld, OldIsOfThePage, PteOrShared
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsNoCopy, KeepsOld, OldIsOfThePage, Mapped, PteOrShared, StoreIsMapped
<1>9. SharedIsHeld'                      BY DEF SharedIsHeld, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsNoCopy, KeepsOld, OldIsOfThePage, Mapped
<1>10. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld, AllForget, ReadsAsMapped, HeldSpace, HeldPage,
        HeldLeadsTo, Holding, Moved, OldIsNoCopy, KeepsOld, OldIsReadAtThePage
<1>11. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldsDiffer
<1>12. CopyIsOwned'                      BY DEF CopyIsOwned, OldIsNoCopy, KeepsOld, Holding
<1>13. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldsDiffer, KeepsOld, Holding
<1>14. DetachedIsSent'                   BY DEF DetachedIsSent, OldIsHeld, KeepsOld, Holding, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree
<1>15. OwnedIsSent'                      BY DEF OwnedIsSent
<1>16. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>17. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>18. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding
<1>19. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding
<1>20. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>21. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>22. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>23. CopyIsThere'                      BY DEF CopyIsThere
<1>24. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>25. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved
<1>26. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>27. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>28. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>29. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>30. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>31. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>32. FreeIsCleared'                    BY DEF FreeIsCleared
<1>33. PteLeadsToContents'               BY DEF PteLeadsToContents, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsOfThePage, KeepsOld, Mapped, PteOrShared
<1>34. SharedLeadsToContents'            BY DEF SharedLeadsToContents, HeldLeadsTo, Holding, HeldSpace, HeldPage,
        Moved, OldIsNoCopy, KeepsOld, OldIsOfThePage, Mapped
<1>35. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, AllForget, ReadsAsMapped, HeldSpace,
        HeldPage, HeldLeadsTo, Holding, Moved, OldIsNoCopy, KeepsOld, OldIsReadAtThePage
<1>36. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, OldIsNoCopy, KeepsOld, Holding,
        DescriptorIsThere, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36

----------------------------------------------------------------------------
LEMMA AllowWriteKeeps ==
    ASSUME Inv, NEW c \in CPU, AllowWrite(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight, detached, rtlb, sends, servicing, unacked, contents>>
    BY DEF AllowWrite, HeldSpace, HeldPage, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ ReadEntryIsHeld' /\ DetachedIsSent' /\ OwnedIsSent' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
      /\ ServesWhoAsked' /\ FreeIsCleared' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree'
      /\ SentIsOnWire'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, ReadEntryIsHeldStays, DetachedIsSentStays, OwnedIsSentStays, EntriesAgreeStays,
        StoresAgreeStays, OneEntryStays, ServesWhoAskedStays, FreeIsClearedStays, ReadEntryLeadsToContentsStays,
        SendCarriesItsOfferStays, SendsAgreeStays, SentIsOnWireStays
<1> USE DEF AllowWrite, HeldSpace, HeldPage, nicVars
<1>3. TypeOK'                            OBVIOUS
<1>4. PteIsOwned'                        BY DEF PteIsOwned, AllowedIsOwned, OldFrame, CopyIsOwned, HeldLeadsTo,
        Holding, Moved
<1>5. SharedIsHeld'                      BY DEF SharedIsHeld
<1>6. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>7. CopyIsOwned'                       BY DEF CopyIsOwned
<1>8. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>9. PtesDiffer'                        BY DEF PtesDiffer, PteIsNotShared
<1>10. SharedDiffer'                     BY DEF SharedDiffer
<1>11. PteIsNotShared'                   BY DEF PteIsNotShared, SharedDiffer
<1>12. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>13. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame,
        DescriptorIsThere
<1>14. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame
<1>15. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>16. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>17. CopiesDiffer'                     BY DEF CopiesDiffer
<1>18. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved
<1>19. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>20. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>21. CopyIsThere'                      BY DEF CopyIsThere
<1>22. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, CopiesDiffer, HeldLeadsTo, Moved, OldFrame,
        OldIsNoCopy, KeepsOld, OldsDiffer
<1>23. BusyIsShared'                     BY DEF BusyIsShared
<1>24. PteOrShared'                      BY DEF PteOrShared
<1>25. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame, CopiesDiffer, OldIsNoCopy,
        KeepsOld, OldsDiffer
<1>26. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>27. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>28. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, AllForget, ReadsAsMapped
<1>29. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame, CopiesDiffer, HeldLeadsTo,
        Moved, OldIsNoCopy, KeepsOld
<1>30. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>31. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        CopiesDiffer, HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer, ServesWhoAsked
<1>32. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo, CopiesDiffer,
        HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>33. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo,
        CopiesDiffer, HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>34. AllForget'                        BY DEF AllForget, ReadsAsMapped, CopiesDiffer, HeldLeadsTo, Holding, Moved,
        OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>35. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>36. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>37. FreshIsZero'                      BY DEF FreshIsZero, BusyIsShared, HeldIsBusy, Holding
<1>38. PteLeadsToContents'               BY DEF PteLeadsToContents, SharedLeadsToContents
<1>39. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>40. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW s \in Send, DmaRead(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, tlb, inflight, detached, shared, rtlb, copy, shootdown, stage, busy,
        unacked, servicing, contents>>
    BY DEF DmaRead, machineVars, readVars, kernelVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
      /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ PtesDiffer'
      /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage' /\ OldIsReadAtThePage'
      /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage' /\ CopyIsReadAtThePage'
      /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared' /\ HeldLeadsTo'
      /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ StoresAgree'
      /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
      /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ CopyIsFaithful'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        SharedIsHeldStays, ReadEntryIsHeldStays, OldIsHeldStays, CopyIsOwnedStays, AllowedIsOwnedStays,
        DetachedIsSentStays, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays,
        OldIsOfThePageStays, OldIsReadAtThePageStays, OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays,
        CopyIsOfThePageStays, CopyIsReadAtThePageStays, DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays,
        BusyIsSharedStays, PteOrSharedStays, HeldLeadsToStays, EntryIsMappedStays, StoreIsMappedStays,
        ReadEntryIsMappedStays, HeldIsReadAsStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays, OthersForgetStays,
        InitiatorForgetsStays, AllForgetStays, ReadOnlyIsFlushedStays, HeldIsFlushedStays, FreeIsClearedStays,
        FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays, ReadEntryLeadsToContentsStays,
        CopyIsFaithfulStays
<1> USE DEF DmaRead, machineVars, readVars, kernelVars
<1>3. TypeOK'                            OBVIOUS
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>5. OwnedIsSent'                       BY DEF OwnedIsSent
<1>6. SendCarriesItsOffer'               BY DEF SendCarriesItsOffer, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>7. SendsAgree'                        BY DEF SendsAgree
<1>8. SentIsOnWire'                      BY DEF SentIsOnWire, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA CompleteKeeps ==
    ASSUME Inv, NEW s \in Send, Complete(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, shared, rtlb, copy, shootdown, stage, busy, tlb, inflight, unacked, servicing, contents>>
    BY DEF Complete, SendsOf, readVars, kernelVars
<1>2. PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage' /\ OldIsReadAtThePage'
      /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage' /\ CopyIsReadAtThePage'
      /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared' /\ HeldLeadsTo'
      /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ StoresAgree'
      /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
      /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed' /\ FreshIsZero'
    BY <1>1, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, OldIsOfThePageStays,
        OldIsReadAtThePageStays, OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays,
        CopyIsReadAtThePageStays, DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays,
        PteOrSharedStays, HeldLeadsToStays, EntryIsMappedStays, StoreIsMappedStays, ReadEntryIsMappedStays,
        HeldIsReadAsStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays, ServingIsForgottenStays, OthersForgetStays, InitiatorForgetsStays, AllForgetStays,
        ReadOnlyIsFlushedStays, HeldIsFlushedStays, FreshIsZeroStays
<1> USE DEF Complete, SendsOf, readVars, kernelVars
<1>3. TypeOK'                            OBVIOUS
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>10. SharedIsHeld'                     BY DEF SharedIsHeld
<1>11. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>12. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>13. CopyIsOwned'                      BY DEF CopyIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>14. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame, OfferedWhileOwned, Root!OfferedWhileOwned,
        SendsAgree
<1>15. DetachedIsSent'                   BY DEF DetachedIsSent
<1>16. OwnedIsSent'                      BY DEF OwnedIsSent
<1>17. FreeIsCleared'                    BY DEF FreeIsCleared
<1>18. PteLeadsToContents'               BY DEF PteLeadsToContents, OfferedWhileOwned, Root!OfferedWhileOwned,
        PteIsOwned, SendsAgree
<1>19. SharedLeadsToContents'            BY DEF SharedLeadsToContents, SharedIsHeld
<1>20. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, ReadEntryIsHeld
<1>21. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOwned, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, DescriptorIsThere, Holding, CopyIsThere
<1>22. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>23. SendsAgree'                       BY DEF SendsAgree
<1>24. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<busy, contents, copy, detached, inflight, memory, offered, owner, pte, rtlb, running, sends,
        servicing, shared, shootdown, stage, tlb, unacked, wire>>
    BY DEF vars, machineVars, readVars, kernelVars, nicVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned'
      /\ StoreIsOwned' /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned'
      /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer'
      /\ OldIsOfThePage' /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage'
      /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
      /\ HeldLeadsTo' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree'
      /\ StoresAgree' /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
      /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
      /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ CopyIsFaithful'
      /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedIsHeldStays, ReadEntryIsHeldStays, OldIsHeldStays,
        CopyIsOwnedStays, AllowedIsOwnedStays, DetachedIsSentStays, OwnedIsSentStays, PtesDifferStays,
        SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, OldIsOfThePageStays, OldIsReadAtThePageStays,
        OldsDifferStays, OldIsNoCopyStays, CopiesDifferStays, CopyIsOfThePageStays, CopyIsReadAtThePageStays,
        DescriptorIsThereStays, CopyIsThereStays, HeldIsBusyStays, BusyIsSharedStays, PteOrSharedStays,
        HeldLeadsToStays, EntryIsMappedStays, StoreIsMappedStays, ReadEntryIsMappedStays, HeldIsReadAsStays,
        EntriesAgreeStays, StoresAgreeStays, OneEntryStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays,
        ServingIsForgottenStays, OthersForgetStays, InitiatorForgetsStays, AllForgetStays, ReadOnlyIsFlushedStays,
        HeldIsFlushedStays, FreeIsClearedStays, FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays,
        ReadEntryLeadsToContentsStays, CopyIsFaithfulStays, SendCarriesItsOfferStays, SendsAgreeStays,
        SentIsOnWireStays
<1> QED BY <1>2

----------------------------------------------------------------------------
(* Each step is one of the parent's, or nothing that it sees: RefinesOwnership. *)

LEMMA BeginsRefinesOwnership ==
    ASSUME Init
    PROVE  Root!Init
    BY DEF Init, MachineInit, NoTranslations, Root!Init

LEMMA DispatchRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DispatchIs(c, t)
    BY DEF Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars, DispatchIs, Root!vars
<1> QED
    BY <1>1 DEF DispatchIs, Root!Next, Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars

LEMMA PreemptRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. PreemptIs(c)
    BY DEF Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars, PreemptIs, Root!vars
<1> QED
    BY <1>1 DEF PreemptIs, Root!Next, Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars

LEMMA FillRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FillIs(c, p)
    BY DEF Fill, Idle, Space, kernelVars, nicVars, FillIs, Root!vars
<1> QED
    BY <1>1 DEF FillIs, Root!Next, Fill, Idle, Space, kernelVars, nicVars

LEMMA EvictRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. EvictIs(c, a, p)
    BY DEF Evict, kernelVars, nicVars, EvictIs, Root!vars
<1> QED
    BY <1>1 DEF EvictIs, Root!Next, Evict, kernelVars, nicVars

LEMMA StoreTranslateRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreTranslateIs(c, p, v)
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars, StoreTranslateIs,
        Root!vars
<1> QED
    BY <1>1 DEF StoreTranslateIs, Root!Next, StoreTranslate, InUser, TranslateStore, Idle, Space, readVars,
        kernelVars, nicVars

LEMMA StoreCommitRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreCommitIs(c)
    BY DEF StoreCommit, CommitStore, kernelVars, nicVars, StoreIsOwned, StoreCommitIs, Root!Store
<1> QED
    BY <1>1 DEF StoreCommitIs, Root!Next, StoreCommit, CommitStore, kernelVars, nicVars, StoreIsOwned

LEMMA MapFreshRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. MapFreshIs(c, p, f)
    BY DEF MapFresh, InUser, Idle, Space, readVars, kernelVars, MapFreshIs, Root!Give
<1> QED
    BY <1>1 DEF MapFreshIs, Root!Next, MapFresh, InUser, Idle, Space, readVars, kernelVars

LEMMA RevokeWriteRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RevokeWriteIs(c, p)
    BY DEF RevokeWrite, InUser, Idle, Space, Hold, nicVars, RevokeWriteIs, Root!vars
<1> QED
    BY <1>1 DEF RevokeWriteIs, Root!Next, RevokeWrite, InUser, Idle, Space, Hold, nicVars

LEMMA HoldReadOnlyRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. HoldReadOnlyIs(c, p)
    BY DEF HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars, HoldReadOnlyIs, Root!vars
<1> QED
    BY <1>1 DEF HoldReadOnlyIs, Root!Next, HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars

LEMMA OfferRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Send, Offer(c, s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OfferIs(c, s)
    BY DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars, DescriptorIsThere, Holding, OfferedWhileOwned,
        Root!OfferedWhileOwned, OldIsHeld, KeepsOld, OfferIs, Root!Offer, Root!vars
<1> QED
    BY <1>1 DEF OfferIs, Root!Next, Offer, OldFrame, HeldSpace, HeldPage, machineVars, DescriptorIsThere, Holding,
        OfferedWhileOwned, Root!OfferedWhileOwned, OldIsHeld, KeepsOld

LEMMA SendInterruptsRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. SendInterruptsIs(c)
    BY DEF SendInterrupts, machineVars, readVars, nicVars, SendInterruptsIs, Root!vars
<1> QED
    BY <1>1 DEF SendInterruptsIs, Root!Next, SendInterrupts, machineVars, readVars, nicVars

LEMMA InvalidateLocalRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. InvalidateLocalIs(c)
    BY DEF InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars, InvalidateLocalIs, Root!vars
<1> QED
    BY <1>1 DEF InvalidateLocalIs, Root!Next, InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars

LEMMA AwaitAcksRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AwaitAcksIs(c)
    BY DEF AwaitAcks, machineVars, readVars, nicVars, AwaitAcksIs, Root!vars
<1> QED
    BY <1>1 DEF AwaitAcksIs, Root!Next, AwaitAcks, machineVars, readVars, nicVars

LEMMA ServiceInterruptRefinesOwnership ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ServiceInterruptIs(r, i)
    BY DEF ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars, ServiceInterruptIs, Root!vars
<1> QED
    BY <1>1 DEF ServiceInterruptIs, Root!Next, ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars

LEMMA AcknowledgeRefinesOwnership ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AcknowledgeIs(r, i)
    BY DEF Acknowledge, Drained, machineVars, readVars, nicVars, AcknowledgeIs, Root!vars
<1> QED
    BY <1>1 DEF AcknowledgeIs, Root!Next, Acknowledge, Drained, machineVars, readVars, nicVars

LEMMA WriteFaultRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, WriteFault(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. WriteFaultIs(c, p)
    BY DEF WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars, WriteFaultIs, Root!vars
<1> QED
    BY <1>1 DEF WriteFaultIs, Root!Next, WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars

LEMMA OutputIsOverRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, OutputIsOver(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OutputIsOverIs(c)
    BY DEF OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars, OutputIsOverIs, Root!vars
<1> QED
    BY <1>1 DEF OutputIsOverIs, Root!Next, OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars

LEMMA AllocateCopyRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AllocateCopyIs(c, f)
    BY DEF AllocateCopy, SendsOf, OldFrame, machineVars, readVars, AllocateCopyIs, Root!Give
<1> QED
    BY <1>1 DEF AllocateCopyIs, Root!Next, AllocateCopy, SendsOf, OldFrame, machineVars, readVars

LEMMA CopyFrameRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CopyFrameIs(c, f)
    BY DEF CopyFrame, OldFrame, readVars, nicVars, CopyIsOwned, DescriptorIsThere, Holding, CopyFrameIs, Root!Store
<1> QED
    BY <1>1 DEF CopyFrameIs, Root!Next, CopyFrame, OldFrame, readVars, nicVars, CopyIsOwned, DescriptorIsThere,
        Holding

LEMMA RemapToCopyRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RemapToCopyIs(c, f)
    BY DEF RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars, RemapToCopyIs, Root!vars
<1> QED
    BY <1>1 DEF RemapToCopyIs, Root!Next, RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars

LEMMA ReleaseOldRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, ReleaseOld(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ReleaseOldIs(c)
    BY DEF ReleaseOld, OldFrame, SendsOf, readVars, DescriptorIsThere, Holding, OldIsHeld, KeepsOld, OwnedIsSent,
        ReleaseOldIs, Root!Release, Root!vars
<1> QED
    BY <1>1 DEF ReleaseOldIs, Root!Next, ReleaseOld, OldFrame, SendsOf, readVars, DescriptorIsThere, Holding,
        OldIsHeld, KeepsOld, OwnedIsSent

LEMMA AllowWriteRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, AllowWrite(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AllowWriteIs(c)
    BY DEF AllowWrite, HeldSpace, HeldPage, nicVars, AllowWriteIs, Root!vars
<1> QED
    BY <1>1 DEF AllowWriteIs, Root!Next, AllowWrite, HeldSpace, HeldPage, nicVars

LEMMA DmaReadRefinesOwnership ==
    ASSUME Inv, NEW s \in Send, DmaRead(s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DmaReadIs(s)
    BY DEF DmaRead, machineVars, readVars, kernelVars, NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, WireCarriesOffer, Root!WireCarriesOffer, DmaReadIs, Root!Transmit,
        Root!vars
<1> QED
    BY <1>1 DEF DmaReadIs, Root!Next, DmaRead, machineVars, readVars, kernelVars, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree, WireCarriesOffer,
        Root!WireCarriesOffer

LEMMA CompleteRefinesOwnership ==
    ASSUME Inv, NEW s \in Send, Complete(s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CompleteIs(s)
    BY DEF Complete, SendsOf, readVars, kernelVars, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree,
        SentIsOnWire, CompleteIs, Root!Complete, Root!Return, Root!vars
<1> QED
    BY <1>1 DEF CompleteIs, Root!Next, Complete, SendsOf, readVars, kernelVars, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, SentIsOnWire

LEMMA StutteringRefinesOwnership ==
    ASSUME UNCHANGED vars
    PROVE  [Root!Next]_(Root!vars)
    BY DEF vars, machineVars, readVars, kernelVars, nicVars, Root!vars

----------------------------------------------------------------------------
(* Safety.                                                                 *)

THEOREM Invariance == Safety => []Inv
<1>1. Init => Inv
    BY Begins
<1>2. Inv /\ [Next]_vars => Inv'
  <2> SUFFICES ASSUME Inv, [Next]_vars
               PROVE  Inv'
      OBVIOUS
  <2>1. CASE UNCHANGED vars
      BY <2>1, StutteringKeeps
  <2>2. ASSUME NEW c \in CPU, NEW t \in Thread, Dispatch(c, t) PROVE Inv'
      BY <2>2, DispatchKeeps
  <2>3. ASSUME NEW c \in CPU, Preempt(c) PROVE Inv'
      BY <2>3, PreemptKeeps
  <2>4. ASSUME NEW c \in CPU, NEW p \in Page, Fill(c, p) PROVE Inv'
      BY <2>4, FillKeeps
  <2>5. ASSUME NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p) PROVE Inv'
      BY <2>5, EvictKeeps
  <2>6. ASSUME NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v) PROVE Inv'
      BY <2>6, StoreTranslateKeeps
  <2>7. ASSUME NEW c \in CPU, StoreCommit(c) PROVE Inv'
      BY <2>7, StoreCommitKeeps
  <2>8. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE Inv'
      BY <2>8, MapFreshKeeps
  <2>9. ASSUME NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p) PROVE Inv'
      BY <2>9, RevokeWriteKeeps
  <2>10. ASSUME NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p) PROVE Inv'
      BY <2>10, HoldReadOnlyKeeps
  <2>11. ASSUME NEW c \in CPU, NEW s \in Send, Offer(c, s) PROVE Inv'
      BY <2>11, OfferKeeps
  <2>12. ASSUME NEW c \in CPU, SendInterrupts(c) PROVE Inv'
      BY <2>12, SendInterruptsKeeps
  <2>13. ASSUME NEW c \in CPU, InvalidateLocal(c) PROVE Inv'
      BY <2>13, InvalidateLocalKeeps
  <2>14. ASSUME NEW c \in CPU, AwaitAcks(c) PROVE Inv'
      BY <2>14, AwaitAcksKeeps
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i) PROVE Inv'
      BY <2>15, ServiceInterruptKeeps
  <2>16. ASSUME NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i) PROVE Inv'
      BY <2>16, AcknowledgeKeeps
  <2>17. ASSUME NEW c \in CPU, NEW p \in Page, WriteFault(c, p) PROVE Inv'
      BY <2>17, WriteFaultKeeps
  <2>18. ASSUME NEW c \in CPU, OutputIsOver(c) PROVE Inv'
      BY <2>18, OutputIsOverKeeps
  <2>19. ASSUME NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f) PROVE Inv'
      BY <2>19, AllocateCopyKeeps
  <2>20. ASSUME NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f) PROVE Inv'
      BY <2>20, CopyFrameKeeps
  <2>21. ASSUME NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f) PROVE Inv'
      BY <2>21, RemapToCopyKeeps
  <2>22. ASSUME NEW c \in CPU, ReleaseOld(c) PROVE Inv'
      BY <2>22, ReleaseOldKeeps
  <2>23. ASSUME NEW c \in CPU, AllowWrite(c) PROVE Inv'
      BY <2>23, AllowWriteKeeps
  <2>24. ASSUME NEW s \in Send, DmaRead(s) PROVE Inv'
      BY <2>24, DmaReadKeeps
  <2>25. ASSUME NEW s \in Send, Complete(s) PROVE Inv'
      BY <2>25, CompleteKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25
      DEF Next
<1> QED
    BY <1>1, <1>2, PTL DEF Safety

THEOREM AlwaysNoTreadAfterOffer == Safety => []NoTreadAfterOffer
<1>1. Inv => NoTreadAfterOffer
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysWireCarriesOffer == Safety => []WireCarriesOffer
<1>1. Inv => WireCarriesOffer
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOfferedWhileOwned == Safety => []OfferedWhileOwned
<1>1. Inv => OfferedWhileOwned
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOwnedWhilePending == Safety => []OwnedWhilePending
<1>1. Inv => OwnedWhilePending
    BY DEF OwnedWhilePending, SendsOf, OfferedWhileOwned, Root!OfferedWhileOwned, OwnedIsSent, SendsAgree
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysSendCarriesItsOffer == Safety => []SendCarriesItsOffer
<1>1. Inv => SendCarriesItsOffer
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysWritableIsOwned == Safety => []WritableIsOwned
<1>1. Inv => WritableIsOwned
    BY DEF WritableIsOwned, Reaches, EntryIsOwned, PteIsOwned, StoreIsOwned
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysProcessReadsItsOwn == Safety => []ProcessReadsItsOwn
<1>1. Inv => ProcessReadsItsOwn
    BY DEF ProcessReadsItsOwn, Reads, EntryIsMapped, Mapped, PteLeadsToContents, ReadEntryLeadsToContents,
        SharedLeadsToContents
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysReadableIsHeld == Safety => []ReadableIsHeld
<1>1. Inv => ReadableIsHeld
    BY DEF ReadableIsHeld, Reads, DetachedIsSent, EntryIsOwned, PteIsOwned, ReadEntryIsHeld, SharedIsHeld
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOneTranslation == Safety => []OneTranslation
<1>1. Inv => OneTranslation
    BY DEF OneTranslation, OneEntry, PteOrShared
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysDescriptorOutlivesReaders == Safety => []DescriptorOutlivesReaders
<1>1. Inv => DescriptorOutlivesReaders
    BY DEF DescriptorOutlivesReaders, AskedOnlyMeanwhile, DescriptorIsThere, Holding
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysRefinesOwnership == Safety => RefinesOwnership
<1>1. Init => Root!Init
    BY BeginsRefinesOwnership
<1>2. Inv /\ [Next]_vars => [Root!Next]_(Root!vars)
  <2> SUFFICES ASSUME Inv, [Next]_vars
               PROVE  [Root!Next]_(Root!vars)
      OBVIOUS
  <2>1. CASE UNCHANGED vars
      BY <2>1, StutteringRefinesOwnership
  <2>2. ASSUME NEW c \in CPU, NEW t \in Thread, Dispatch(c, t) PROVE [Root!Next]_(Root!vars)
      BY <2>2, DispatchRefinesOwnership
  <2>3. ASSUME NEW c \in CPU, Preempt(c) PROVE [Root!Next]_(Root!vars)
      BY <2>3, PreemptRefinesOwnership
  <2>4. ASSUME NEW c \in CPU, NEW p \in Page, Fill(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>4, FillRefinesOwnership
  <2>5. ASSUME NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p) PROVE [Root!Next]_(Root!vars)
      BY <2>5, EvictRefinesOwnership
  <2>6. ASSUME NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v) PROVE [Root!Next]_(Root!vars)
      BY <2>6, StoreTranslateRefinesOwnership
  <2>7. ASSUME NEW c \in CPU, StoreCommit(c) PROVE [Root!Next]_(Root!vars)
      BY <2>7, StoreCommitRefinesOwnership
  <2>8. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>8, MapFreshRefinesOwnership
  <2>9. ASSUME NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>9, RevokeWriteRefinesOwnership
  <2>10. ASSUME NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>10, HoldReadOnlyRefinesOwnership
  <2>11. ASSUME NEW c \in CPU, NEW s \in Send, Offer(c, s) PROVE [Root!Next]_(Root!vars)
      BY <2>11, OfferRefinesOwnership
  <2>12. ASSUME NEW c \in CPU, SendInterrupts(c) PROVE [Root!Next]_(Root!vars)
      BY <2>12, SendInterruptsRefinesOwnership
  <2>13. ASSUME NEW c \in CPU, InvalidateLocal(c) PROVE [Root!Next]_(Root!vars)
      BY <2>13, InvalidateLocalRefinesOwnership
  <2>14. ASSUME NEW c \in CPU, AwaitAcks(c) PROVE [Root!Next]_(Root!vars)
      BY <2>14, AwaitAcksRefinesOwnership
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i) PROVE [Root!Next]_(Root!vars)
      BY <2>15, ServiceInterruptRefinesOwnership
  <2>16. ASSUME NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i) PROVE [Root!Next]_(Root!vars)
      BY <2>16, AcknowledgeRefinesOwnership
  <2>17. ASSUME NEW c \in CPU, NEW p \in Page, WriteFault(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>17, WriteFaultRefinesOwnership
  <2>18. ASSUME NEW c \in CPU, OutputIsOver(c) PROVE [Root!Next]_(Root!vars)
      BY <2>18, OutputIsOverRefinesOwnership
  <2>19. ASSUME NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f) PROVE [Root!Next]_(Root!vars)
      BY <2>19, AllocateCopyRefinesOwnership
  <2>20. ASSUME NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f) PROVE [Root!Next]_(Root!vars)
      BY <2>20, CopyFrameRefinesOwnership
  <2>21. ASSUME NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f) PROVE [Root!Next]_(Root!vars)
      BY <2>21, RemapToCopyRefinesOwnership
  <2>22. ASSUME NEW c \in CPU, ReleaseOld(c) PROVE [Root!Next]_(Root!vars)
      BY <2>22, ReleaseOldRefinesOwnership
  <2>23. ASSUME NEW c \in CPU, AllowWrite(c) PROVE [Root!Next]_(Root!vars)
      BY <2>23, AllowWriteRefinesOwnership
  <2>24. ASSUME NEW s \in Send, DmaRead(s) PROVE [Root!Next]_(Root!vars)
      BY <2>24, DmaReadRefinesOwnership
  <2>25. ASSUME NEW s \in Send, Complete(s) PROVE [Root!Next]_(Root!vars)
      BY <2>25, CompleteRefinesOwnership
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesOwnership, Root!Safety
=============================================================================
