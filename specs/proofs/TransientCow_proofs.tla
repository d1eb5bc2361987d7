------------------------- MODULE TransientCow_proofs -------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline), and amended by hand where      *)
(* that was too coarse for TLAPS; the argument is in README.md.            *)
(***************************************************************************)
EXTENDS TransientCowInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<busy, contents, copy, detached, inflight, memory, offered, owner, pte, rtlb, running,
           sends, servicing, readOnlyPte, shootdown, stage, tlb, unacked, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
        ReadOnlyPteType, RtlbType, BusyType, ContentsType, StageType, Stages, ShootdownType, Revocation, CopyType,
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
    ASSUME SharedIsHeld, UNCHANGED <<detached, owner, readOnlyPte>>
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
    ASSUME SharedDiffer, UNCHANGED <<readOnlyPte>>
    PROVE  SharedDiffer'
    BY DEF SharedDiffer

LEMMA PteIsNotSharedStays ==
    ASSUME PteIsNotShared, UNCHANGED <<pte, readOnlyPte>>
    PROVE  PteIsNotShared'
    BY DEF PteIsNotShared

LEMMA ReadEntriesDifferStays ==
    ASSUME ReadEntriesDiffer, UNCHANGED <<pte, rtlb, readOnlyPte>>
    PROVE  ReadEntriesDiffer'
    BY DEF ReadEntriesDiffer, Mapped

LEMMA OldIsOfThePageStays ==
    ASSUME OldIsOfThePage, UNCHANGED <<copy, pte, readOnlyPte, shootdown, stage>>
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
    ASSUME CopyIsOfThePage, UNCHANGED <<copy, pte, readOnlyPte, shootdown, stage>>
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
    ASSUME BusyIsShared, UNCHANGED <<busy, readOnlyPte>>
    PROVE  BusyIsShared'
    BY DEF BusyIsShared

LEMMA PteOrSharedStays ==
    ASSUME PteOrShared, UNCHANGED <<pte, readOnlyPte>>
    PROVE  PteOrShared'
    BY DEF PteOrShared

LEMMA HeldLeadsToStays ==
    ASSUME HeldLeadsTo, UNCHANGED <<copy, readOnlyPte, shootdown, stage>>
    PROVE  HeldLeadsTo'
    BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame

LEMMA EntryIsMappedStays ==
    ASSUME EntryIsMapped, UNCHANGED <<pte, readOnlyPte, tlb>>
    PROVE  EntryIsMapped'
    BY DEF EntryIsMapped, Mapped

LEMMA StoreIsMappedStays ==
    ASSUME StoreIsMapped, UNCHANGED <<inflight, pte, readOnlyPte>>
    PROVE  StoreIsMapped'
    BY DEF StoreIsMapped, Mapped

LEMMA ReadEntryIsMappedStays ==
    ASSUME ReadEntryIsMapped, UNCHANGED <<busy, pte, rtlb, readOnlyPte>>
    PROVE  ReadEntryIsMapped'
    BY DEF ReadEntryIsMapped, Mapped

LEMMA HeldIsReadAsStays ==
    ASSUME HeldIsReadAs, UNCHANGED <<rtlb, readOnlyPte, shootdown, stage>>
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
    ASSUME ServingIsForgotten, UNCHANGED <<rtlb, servicing, readOnlyPte, shootdown, tlb>>
    PROVE  ServingIsForgotten'
    BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped

LEMMA OthersForgetStays ==
    ASSUME OthersForget, UNCHANGED <<inflight, rtlb, readOnlyPte, shootdown, stage, tlb, unacked>>
    PROVE  OthersForget'
    BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo

LEMMA InitiatorForgetsStays ==
    ASSUME InitiatorForgets, UNCHANGED <<inflight, rtlb, readOnlyPte, shootdown, stage, tlb>>
    PROVE  InitiatorForgets'
    BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo

LEMMA AllForgetStays ==
    ASSUME AllForget, UNCHANGED <<rtlb, readOnlyPte, shootdown, stage>>
    PROVE  AllForget'
    BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage

LEMMA ReadOnlyIsFlushedStays ==
    ASSUME ReadOnlyIsFlushed, UNCHANGED <<busy, inflight, readOnlyPte, tlb>>
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
    ASSUME FreshIsZero, UNCHANGED <<contents, pte, readOnlyPte>>
    PROVE  FreshIsZero'
    BY DEF FreshIsZero

LEMMA PteLeadsToContentsStays ==
    ASSUME PteLeadsToContents, UNCHANGED <<contents, memory, pte>>
    PROVE  PteLeadsToContents'
    BY DEF PteLeadsToContents

LEMMA SharedLeadsToContentsStays ==
    ASSUME SharedLeadsToContents, UNCHANGED <<contents, memory, readOnlyPte>>
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

\* What is constant every step may use; what a conjunct says, only those that name it.
USE MachineConstants, TransientCowConstants DEF Responders, IsLast, Root!Give,
    Inv, TypeOK, MachineTypeOK, PageTable,
    TranslatedStore, Stages, Revocation, Outstanding, Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations
<1>1. TypeOK                             BY DEF RunningType, PteType, TlbType, InflightType, MemoryType,
        ReadOnlyPteType, RtlbType, BusyType, ContentsType, StageType, ShootdownType, CopyType, UnackedType,
        ServicingType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, shootdown,
        stage, sends, busy, unacked, servicing, contents>>
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
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars, RunningType, StageType,
        ServicingType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType'
          /\ SendsType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
          /\ Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType, ContentsType,
            StageType, ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. RunningType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA PreemptKeeps ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, shootdown,
        stage, sends, busy, unacked, servicing, contents>>
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
<1> USE DEF Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars, RunningType, StageType,
        ServicingType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType'
          /\ SendsType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
          /\ Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType, ContentsType,
            StageType, ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. RunningType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA FillKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, readOnlyPte, copy, shootdown, stage, sends,
        busy, unacked, servicing, contents>>
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
<1>filled. DroppedOrFilled
    BY DEF DroppedOrFilled, Fill, Idle, Space, RunningType, TlbType, RtlbType
<1>forgotten. \A d, e \in CPU : Holding(e) =>
                  /\ ReadsAsMapped(d, e) => ReadsAsMapped(d, e)'
                  /\ tlb[d][HeldSpace(e)][HeldPage(e)] = None => (tlb[d][HeldSpace(e)][HeldPage(e)] = None)'
    BY <1>1, <1>filled, ForgottenStays
<1>15. ServingIsForgotten'
    BY <1>1, <1>forgotten DEF ServingIsForgotten, ForgotEntries, ServesWhoAsked, AskedOnlyMeanwhile, Holding
<1>16. OthersForget'
    BY <1>1, <1>forgotten DEF OthersForget, ForgotEntries, Holding, StoresTo, HeldSpace, HeldPage
<1>17. InitiatorForgets'
    BY <1>1, <1>forgotten DEF InitiatorForgets, ForgotEntries, Holding, StoresTo, HeldSpace, HeldPage
<1>18. AllForget'
    BY <1>1, <1>forgotten DEF AllForget, Holding
<1>19. ReadOnlyIsFlushed'
    BY <1>1, <1>filled DEF DroppedOrFilled, ReadOnlyIsFlushed, PteOrShared, StoresTo
<1>20. HeldIsFlushed'
    <2>1. \A d \in CPU : copy[d] # None => Holding(d)
        BY DEF CopyIsThere, Holding
    <2> QED
        BY <1>1, <1>forgotten, <2>1 DEF HeldIsFlushed, Holding, StoresTo, HeldSpace, HeldPage
<1> USE DEF Fill, Idle, Space, kernelVars, nicVars, RunningType, PteType, TlbType, ReadOnlyPteType, RtlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ BusyType' /\ ContentsType'
          /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType'
          /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, ReadOnlyPteType, BusyType, ContentsType, StageType,
            ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. RtlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, PteIsOwned, Root!OwnerType
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld, SharedIsHeld, DetachedType, Root!OwnerType
<1>6. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, PteIsNotShared, SharedDiffer
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        OldIsOfThePage, Mapped, StageType, ShootdownType, CopyType
<1>8. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsOfThePage,
        Mapped, StageType, ShootdownType, CopyType
<1>9. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped
<1>10. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, BusyType
<1>11. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        StageType, ShootdownType
<1>12. EntriesAgree'                     BY DEF EntriesAgree, BusyIsShared, EntryIsMapped, Mapped, PteOrShared,
        ReadEntryIsMapped, BusyType
<1>13. StoresAgree'                      BY DEF StoresAgree, PteOrShared, StoreIsMapped, Mapped, InflightType
<1>14. OneEntry'                         BY DEF OneEntry, PteOrShared
<1>21. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, SharedLeadsToContents, MemoryType,
        ContentsType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, readOnlyPte, copy, shootdown, stage, sends,
        busy, unacked, servicing, contents>>
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
<1>filled. DroppedOrFilled
    BY DEF DroppedOrFilled, Evict, TlbType, RtlbType
<1>forgotten. \A d, e \in CPU : Holding(e) =>
                  /\ ReadsAsMapped(d, e) => ReadsAsMapped(d, e)'
                  /\ tlb[d][HeldSpace(e)][HeldPage(e)] = None => (tlb[d][HeldSpace(e)][HeldPage(e)] = None)'
    BY <1>1, <1>filled, ForgottenStays
<1>15. ServingIsForgotten'
    BY <1>1, <1>forgotten DEF ServingIsForgotten, ForgotEntries, ServesWhoAsked, AskedOnlyMeanwhile, Holding
<1>16. OthersForget'
    BY <1>1, <1>forgotten DEF OthersForget, ForgotEntries, Holding, StoresTo, HeldSpace, HeldPage
<1>17. InitiatorForgets'
    BY <1>1, <1>forgotten DEF InitiatorForgets, ForgotEntries, Holding, StoresTo, HeldSpace, HeldPage
<1>18. AllForget'
    BY <1>1, <1>forgotten DEF AllForget, Holding
<1>19. ReadOnlyIsFlushed'
    BY <1>1, <1>filled DEF DroppedOrFilled, ReadOnlyIsFlushed, PteOrShared, StoresTo
<1>20. HeldIsFlushed'
    <2>1. \A d \in CPU : copy[d] # None => Holding(d)
        BY DEF CopyIsThere, Holding
    <2> QED
        BY <1>1, <1>forgotten, <2>1 DEF HeldIsFlushed, Holding, StoresTo, HeldSpace, HeldPage
<1> USE DEF Evict, kernelVars, nicVars, TlbType, RtlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ BusyType' /\ ContentsType'
          /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType'
          /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, ReadOnlyPteType, BusyType, ContentsType, StageType,
            ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. RtlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Root!OwnerType
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld, DetachedType, Root!OwnerType
<1>6. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, PteType, ReadOnlyPteType
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        DescriptorIsThere, StageType, ShootdownType, CopyType
<1>8. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, StageType,
        ShootdownType, CopyType
<1>9. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped, PteType, ReadOnlyPteType
<1>10. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, PteType, ReadOnlyPteType, BusyType
<1>11. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        ReadOnlyPteType, StageType, ShootdownType
<1>12. EntriesAgree'                     BY DEF EntriesAgree
<1>13. StoresAgree'                      BY DEF StoresAgree, InflightType
<1>14. OneEntry'                         BY DEF OneEntry
<1>21. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, MemoryType, ContentsType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, detached, readOnlyPte, rtlb, copy, shootdown, stage, sends,
        busy, unacked, servicing, contents>>
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
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars, RunningType, TlbType,
        InflightType, StageType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType'
          /\ SendsType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
          /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, MemoryType, ReadOnlyPteType, RtlbType, BusyType, ContentsType,
            StageType, ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. StoreIsOwned'                      BY DEF StoreIsOwned, EntryIsOwned, Root!OwnerType
<1>5. StoreIsMapped'                     BY DEF StoreIsMapped, Mapped, EntryIsMapped, PteType, ReadOnlyPteType
<1>6. StoresAgree'                       BY DEF StoresAgree, EntriesAgree, RtlbType
<1>7. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, ReadOnlyPteType, RtlbType, ShootdownType, UnackedType
<1>8. InitiatorForgets'                  BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, ReadOnlyPteType, RtlbType, ShootdownType
<1>9. ReadOnlyIsFlushed'                 BY DEF ReadOnlyIsFlushed, StoresTo, ReadOnlyPteType, BusyType
<1>10. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ShootdownType, CopyType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, detached, readOnlyPte, rtlb, copy, shootdown, stage, sends, busy,
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
<1> USE DEF StoreCommit, CommitStore, kernelVars, nicVars, InflightType, MemoryType, ContentsType, Root!MemoryType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType' /\ StageType'
          /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType' /\ DetachedType'
          /\ Root!OwnerType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, ReadOnlyPteType, RtlbType, BusyType, StageType, ShootdownType, CopyType,
            UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType, Root!OfferedType, Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2>3. MemoryType'
        OBVIOUS
    <2>4. ContentsType'
        OBVIOUS
    <2>5. Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, StoreIsOwned,
        Root!OwnerType, Root!OfferedType
<1>5. StoreIsOwned'                      BY DEF StoreIsOwned, Root!OwnerType
<1>6. StoreIsMapped'                     BY DEF StoreIsMapped, Mapped, PteType, ReadOnlyPteType
<1>7. StoresAgree'                       BY DEF StoresAgree, RtlbType
<1>8. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, TlbType, ReadOnlyPteType, RtlbType, StageType, ShootdownType, UnackedType
<1>9. InitiatorForgets'                  BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, TlbType, ReadOnlyPteType, RtlbType, StageType, ShootdownType
<1>10. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, TlbType, ReadOnlyPteType, BusyType
<1>11. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, TlbType, StageType,
        ShootdownType, CopyType
<1>12. FreeIsCleared'                    BY DEF FreeIsCleared, StoreIsOwned, Root!OwnerType
<1>13. FreshIsZero'                      BY DEF FreshIsZero, StoreIsMapped, Mapped, PteType, ReadOnlyPteType
<1>14. PteLeadsToContents'               BY DEF PteLeadsToContents, PteIsNotShared, PteOrShared, PtesDiffer,
        StoreIsMapped, Mapped, PteType, ReadOnlyPteType
<1>15. SharedLeadsToContents'            BY DEF SharedLeadsToContents, PteIsNotShared, PteOrShared, SharedDiffer,
        StoreIsMapped, Mapped, PteType, ReadOnlyPteType
<1>16. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, ReadEntriesDiffer, Mapped, StoreIsMapped,
        StoresAgree, PteType, ReadOnlyPteType, RtlbType
<1>17. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOfThePage, Mapped, Moved,
        HeldIsFlushed, StoresTo, StoreIsMapped, DescriptorIsThere, Holding, CopyIsThere, PteType, TlbType,
        ReadOnlyPteType, StageType, ShootdownType, CopyType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, readOnlyPte, copy, rtlb, shootdown, stage, busy, tlb, inflight, unacked, servicing,
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
<1> USE DEF MapFresh, InUser, Idle, Space, readVars, kernelVars, RunningType, PteType, TlbType, ReadOnlyPteType,
        StageType, ServicingType, Root!OwnerType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType'
          /\ SendsType' /\ DetachedType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType, ContentsType,
            StageType, ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. Root!OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, MemoryType,
        Root!MemoryType, Root!OfferedType
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, Root!OfferedType
<1>6. PteIsOwned'                        BY DEF PteIsOwned
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned, InflightType
<1>9. SharedIsHeld'                      BY DEF SharedIsHeld, DetachedType
<1>10. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld, RtlbType, DetachedType
<1>11. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, DescriptorIsThere,
        ShootdownType, CopyType, DetachedType
<1>12. CopyIsOwned'                      BY DEF CopyIsOwned, CopyType
<1>13. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame, DescriptorIsThere, Holding, ShootdownType,
        CopyType
<1>14. DetachedIsSent'                   BY DEF DetachedIsSent, DetachedType
<1>15. OwnedIsSent'                      BY DEF OwnedIsSent, SendsType
<1>16. PtesDiffer'                       BY DEF PtesDiffer, PteIsOwned
<1>17. PteIsNotShared'                   BY DEF PteIsNotShared, SharedIsHeld, DetachedType
<1>18. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped, ReadEntryIsHeld, RtlbType, DetachedType
<1>19. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, OldIsHeld, ShootdownType, CopyType, DetachedType
<1>20. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsOwned,
        ShootdownType, CopyType
<1>21. PteOrShared'                      BY DEF PteOrShared
<1>22. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>23. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, InflightType
<1>24. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, RtlbType, BusyType
<1>25. FreeIsCleared'                    BY DEF FreeIsCleared, MemoryType, Root!MemoryType
<1>26. FreshIsZero'                      BY DEF FreshIsZero, ContentsType
<1>27. PteLeadsToContents'               BY DEF PteLeadsToContents, FreeIsCleared, FreshIsZero, MemoryType,
        ContentsType, Root!MemoryType
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
<1>begins. /\ Space(c) \in AddressSpace /\ pte[Space(c)][p] \in Frame /\ stage[c] = "user"
           /\ stage'[c] = "changed" /\ shootdown'[c] = [space |-> Space(c), page |-> p, frame |-> pte[Space(c)][p]]
           /\ p \in busy'[Space(c)] /\ readOnlyPte'[Space(c)][p] = pte[Space(c)][p]
    BY DEF RevokeWrite, InUser, Idle, Space, Hold, RunningType, PteType, ReadOnlyPteType, BusyType, StageType,
        ShootdownType
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d] /\ shootdown'[d] = shootdown[d]
    BY DEF RevokeWrite, Hold, StageType, ShootdownType
<1>elsewhere. \A a \in AddressSpace, q \in Page :
                  /\ q \in busy[a] => q \in busy'[a]
                  /\ a # Space(c) \/ q # p => readOnlyPte'[a][q] = readOnlyPte[a][q]
    BY <1>begins DEF RevokeWrite, ReadOnlyPteType, BusyType
<1>held. \A d \in CPU \ {c} : Holding(d) =>
             /\ HeldSpace(d) \in AddressSpace /\ HeldPage(d) \in Page
             /\ HeldSpace(d) # Space(c) \/ HeldPage(d) # p
    BY <1>begins, HeldIsShared
<1>forgotten. \A r \in CPU, d \in CPU \ {c} : Holding(d) =>
                  /\ ReadsAsMapped(r, d) => ReadsAsMapped(r, d)'
                  /\ ForgotEntries(r, d) => ForgotEntries(r, d)'
    BY <1>1, <1>others, <1>elsewhere, <1>held DEF ForgotEntries, ReadsAsMapped, HeldSpace, HeldPage
<1>20. HeldIsBusy'
    BY <1>begins, <1>others, <1>elsewhere, <1>held DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>23. HeldLeadsTo'
    BY <1>1, <1>begins, <1>others, <1>elsewhere, <1>held
    DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, CopyIsThere
<1>29. ServingIsForgotten'
    BY <1>1, <1>begins, <1>forgotten DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked, Holding, UnackedType
<1>30. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF OthersForget, Holding, StoresTo, HeldSpace, HeldPage
<1>31. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF InitiatorForgets, Holding, StoresTo, HeldSpace, HeldPage
<1>32. AllForget'
    BY <1>begins, <1>others, <1>forgotten DEF AllForget, Holding
<1> USE DEF RevokeWrite, InUser, Idle, Space, Hold, nicVars, RunningType, PteType, ReadOnlyPteType, BusyType,
        StageType, ShootdownType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ RtlbType' /\ ContentsType' /\ CopyType'
          /\ UnackedType' /\ ServicingType' /\ SendsType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, RtlbType, ContentsType, CopyType, UnackedType,
            ServicingType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. ReadOnlyPteType'
        OBVIOUS
    <2>4. BusyType'
        OBVIOUS
    <2>5. StageType'
        OBVIOUS
    <2>6. ShootdownType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Root!OwnerType
<1>5. SharedIsHeld'                      BY DEF SharedIsHeld, DetachedIsSent, PteIsOwned, DetachedType,
        Root!OwnerType
<1>6. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, DetachedIsSent, PteIsOwned,
        CopyType, DetachedType, Root!OwnerType
<1>7. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, CopyType, Root!OwnerType
<1>8. PtesDiffer'                        BY DEF PtesDiffer
<1>9. SharedDiffer'                      BY DEF SharedDiffer, PteIsNotShared
<1>10. PteIsNotShared'                   BY DEF PteIsNotShared, PtesDiffer
<1>11. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped, RtlbType
<1>12. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, PteOrShared, PtesDiffer, CopyType
<1>13. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped, RtlbType, CopyType
<1>14. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, BusyIsShared, HeldIsBusy,
        HeldPage, HeldSpace, OldIsOfThePage, Mapped, PteOrShared, CopyType
<1>15. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped,
        Moved, HeldSpace, HeldPage, CopyIsThere, HeldLeadsTo, PteIsNotShared, CopyType
<1>16. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        CopyType
<1>17. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere,
        RtlbType, CopyType
<1>18. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>19. CopyIsThere'                      BY DEF CopyIsThere, CopyType
<1>21. BusyIsShared'                     BY DEF BusyIsShared
<1>22. PteOrShared'                      BY DEF PteOrShared
<1>24. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, PteOrShared, TlbType
<1>25. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, PteOrShared, InflightType
<1>26. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, RtlbType
<1>27. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        BusyIsShared, PteOrShared, ReadEntryIsMapped, Mapped, RtlbType
<1>28. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>33. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, TlbType, InflightType
<1>34. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, CopyIsThere, TlbType,
        InflightType, CopyType
<1>35. FreshIsZero'                      BY DEF FreshIsZero, ContentsType
<1>36. PteLeadsToContents'               BY DEF PteLeadsToContents, MemoryType, ContentsType, Root!MemoryType
<1>37. SharedLeadsToContents'            BY DEF SharedLeadsToContents, PteLeadsToContents, MemoryType, ContentsType,
        Root!MemoryType
<1>38. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding, MemoryType, ContentsType, CopyType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38

----------------------------------------------------------------------------
LEMMA HoldReadOnlyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, sends,
        servicing, unacked, contents>>
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
<1>begins. /\ Space(c) \in AddressSpace /\ readOnlyPte[Space(c)][p] \in Frame /\ p \notin busy[Space(c)]
           /\ stage[c] = "user" /\ stage'[c] = "acknowledged" /\ p \in busy'[Space(c)]
           /\ shootdown'[c] = [space |-> Space(c), page |-> p, frame |-> readOnlyPte[Space(c)][p]]
    BY DEF HoldReadOnly, InUser, Idle, Space, Hold, RunningType, ReadOnlyPteType, BusyType, StageType, ShootdownType
<1>others. /\ \A d \in CPU \ {c} : stage'[d] = stage[d] /\ shootdown'[d] = shootdown[d]
           /\ \A a \in AddressSpace, q \in Page : q \in busy[a] => q \in busy'[a]
    BY <1>begins DEF HoldReadOnly, Hold, BusyType, StageType, ShootdownType
<1>held. \A d \in CPU \ {c} : Holding(d) => HeldSpace(d) \in AddressSpace /\ HeldPage(d) \in Page
    BY HeldIsShared
<1>forgotten. \A r \in CPU, d \in CPU \ {c} :
                  /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d)
                  /\ ReadsAsMapped(r, d) => ReadsAsMapped(r, d)'
                  /\ ForgotEntries(r, d) => ForgotEntries(r, d)'
    BY <1>1, <1>others DEF ForgotEntries, ReadsAsMapped, HeldSpace, HeldPage
<1>7. OldIsReadAtThePage'
    <2>1. Mapped(Space(c), p, readOnlyPte[Space(c)][p])
        BY DEF Mapped
    <2>2. \A r \in CPU, a \in AddressSpace, q \in Page :
              rtlb[r][a][q] = readOnlyPte[Space(c)][p] => a = Space(c) /\ q = p
        BY <1>begins, <2>1 DEF ReadEntriesDiffer
    <2> QED
        BY <1>1, <1>begins, <1>others, <2>2
        DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage, OldFrame
<1>8. OldsDiffer'
    <2>1. \A d \in CPU : KeepsOld(d) => OldFrame(d) # readOnlyPte[Space(c)][p]
        BY <1>begins DEF OldIsOfThePage, HeldIsBusy, KeepsOld, Mapped
    <2> QED
        BY <1>1, <1>begins, <1>others, <2>1 DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>9. OldIsNoCopy'
    <2>1. \A d \in CPU : copy[d] # None => copy[d] # readOnlyPte[Space(c)][p]
        BY <1>begins DEF CopyIsOfThePage, CopyIsThere, HeldIsBusy, Holding, Mapped
    <2> QED
        BY <1>1, <1>begins, <1>others, <2>1 DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>14. HeldIsBusy'
    BY <1>begins, <1>others, <1>held DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>16. HeldLeadsTo'
    BY <1>1, <1>begins, <1>others DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, CopyIsThere
<1>20. ServingIsForgotten'
    BY <1>1, <1>begins, <1>forgotten DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked
<1>21. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF OthersForget, StoresTo
<1>22. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF InitiatorForgets, StoresTo
<1>23. AllForget'
    <2>1. \A r \in CPU : ReadsAsMapped(r, c)'
        BY <1>1, <1>begins DEF ReadEntryIsMapped, Mapped, PteOrShared, ReadsAsMapped, HeldSpace, HeldPage
    <2> QED
        BY <2>1, <1>begins, <1>others, <1>forgotten DEF AllForget
<1> USE DEF HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars, RunningType, ReadOnlyPteType, BusyType,
        StageType, ShootdownType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ ContentsType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType' /\ DetachedType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, ContentsType,
            CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BusyType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. ShootdownType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld, CopyType,
        DetachedType, Root!OwnerType
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, CopyType, Root!OwnerType
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, SharedDiffer, PteType, CopyType
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        PteType, CopyType
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere,
        RtlbType, CopyType
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere, CopyType
<1>15. BusyIsShared'                     BY DEF BusyIsShared
<1>17. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, PteType, RtlbType
<1>18. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        PteOrShared, ReadEntryIsMapped, Mapped, PteType, RtlbType
<1>19. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>24. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, TlbType, InflightType
<1>25. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ReadOnlyIsFlushed,
        TlbType, InflightType, CopyType
<1>26. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding, MemoryType, ContentsType, CopyType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26

----------------------------------------------------------------------------
LEMMA OfferKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Send, Offer(c, s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, readOnlyPte, rtlb, copy, tlb, inflight, servicing, unacked, contents, memory>>
    BY DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars
<1>2. PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ PteOrShared'
      /\ EntryIsMapped' /\ StoreIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked'
      /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
    BY <1>1, PtesDifferStays, SharedDifferStays, PteIsNotSharedStays, ReadEntriesDifferStays, CopiesDifferStays,
        PteOrSharedStays, EntryIsMappedStays, StoreIsMappedStays, EntriesAgreeStays, StoresAgreeStays, OneEntryStays,
        ServesWhoAskedStays, FreshIsZeroStays, PteLeadsToContentsStays, SharedLeadsToContentsStays,
        ReadEntryLeadsToContentsStays
<1>begins. /\ Holding(c) /\ KeepsOld(c) /\ stage[c] = "acknowledged" /\ stage'[c] = "user" /\ copy[c] = None
           /\ HeldSpace(c) \in AddressSpace /\ HeldPage(c) \in Page /\ OldFrame(c) \in Frame
    BY HeldIsShared DEF Offer, Holding, KeepsOld, StageType
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d] /\ shootdown'[d] = shootdown[d]
    BY DEF Offer, StageType, ShootdownType
<1>elsewhere. \A a \in AddressSpace, q \in Page :
                  q \in busy[a] => q \in busy'[a] \/ (a = HeldSpace(c) /\ q = HeldPage(c))
    BY <1>begins DEF Offer, BusyType
<1>given. detached' = detached /\ \A f \in Frame : owner'[f] = IF f = OldFrame(c) THEN "nic" ELSE owner[f]
    BY <1>begins DEF Offer, Root!OwnerType
<1>held. \A d \in CPU \ {c} : Holding(d) =>
             /\ HeldSpace(d) \in AddressSpace /\ HeldPage(d) \in Page /\ OldFrame(d) \in Frame
             /\ HeldSpace(d) # HeldSpace(c) \/ HeldPage(d) # HeldPage(c)
    BY <1>begins, HeldIsShared, HoldersDiffer
<1>forgotten. \A r \in CPU, d \in CPU \ {c} :
                  /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
                  /\ ReadsAsMapped(r, d) => ReadsAsMapped(r, d)'
                  /\ ForgotEntries(r, d) => ForgotEntries(r, d)'
    BY <1>1, <1>others DEF ForgotEntries, ReadsAsMapped, HeldSpace, HeldPage, OldFrame
<1>8. EntryIsOwned'
    <2>1. \A r \in CPU, a \in AddressSpace, q \in Page : tlb[r][a][q] # OldFrame(c)
        BY <1>begins DEF EntryIsMapped, OldIsOfThePage, HeldIsFlushed
    <2> QED
        BY <1>1, <1>given, <2>1 DEF EntryIsOwned, TlbType
<1>9. StoreIsOwned'
    <2>1. \A r \in CPU : inflight[r] # None => inflight[r].frame \in Frame /\ inflight[r].frame # OldFrame(c)
        BY <1>begins DEF StoreIsMapped, OldIsOfThePage, HeldIsFlushed, StoresTo, InflightType
    <2> QED
        BY <1>1, <1>given, <2>1 DEF StoreIsOwned
<1>12. OldIsHeld'
    BY <1>1, <1>begins, <1>others, <1>given, <1>held, <1>forgotten DEF OldIsHeld, KeepsOld, Holding
<1>14. AllowedIsOwned'
    BY <1>1, <1>begins, <1>others, <1>given, <1>held, <1>forgotten DEF AllowedIsOwned, OldsDiffer, KeepsOld, Holding
<1>25. HeldIsBusy'
    BY <1>begins, <1>others, <1>elsewhere, <1>held, <1>forgotten DEF HeldIsBusy, Holding
<1>31. ServingIsForgotten'
    BY <1>1, <1>begins, <1>forgotten DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked
<1>32. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF OthersForget, StoresTo
<1>33. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF InitiatorForgets, StoresTo
<1>34. AllForget'
    BY <1>begins, <1>others, <1>forgotten DEF AllForget
<1>36. HeldIsFlushed'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF HeldIsFlushed, StoresTo
<1> USE DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars, MemoryType, BusyType, StageType, ShootdownType,
        CopyType, SendsType, Root!OwnerType, Root!MemoryType, Root!OfferedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ ContentsType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ DetachedType' /\ Root!MemoryType'
          /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, ContentsType,
            CopyType, UnackedType, ServicingType, DetachedType, Root!MemoryType, Root!WireType
    <2>2. BusyType'
        BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents, ReadOnlyPteType, ContentsType
    <2>3. StageType'
        BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents, ReadOnlyPteType, ContentsType
    <2>4. ShootdownType'
        BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents, ReadOnlyPteType, ContentsType
    <2>5. SendsType'
        BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents, ReadOnlyPteType, ContentsType
    <2>6. Root!OwnerType'
        BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents, ReadOnlyPteType, ContentsType
    <2>7. Root!OfferedType'
        BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents, ReadOnlyPteType, ContentsType
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, Root!WireType
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, DescriptorIsThere, Holding,
        HeldLeadsTo, Moved, SharedLeadsToContents, ReadOnlyPteType, ContentsType
<1>7. PteIsOwned'                        BY DEF PteIsOwned, HeldLeadsTo, Holding, Moved, OldIsOfThePage, KeepsOld,
        Mapped, PteOrShared, PteType, ReadOnlyPteType
<1>10. SharedIsHeld'                     BY DEF SharedIsHeld, ReadOnlyPteType, DetachedType
<1>11. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld, RtlbType, DetachedType
<1>13. CopyIsOwned'                      BY DEF CopyIsOwned, OldIsNoCopy, KeepsOld, Holding
<1>15. DetachedIsSent'                   BY DEF DetachedIsSent, DetachedType
<1>16. OwnedIsSent'                      BY DEF OwnedIsSent
<1>17. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, PteType, ReadOnlyPteType
<1>18. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, RtlbType
<1>19. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding
<1>20. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding
<1>21. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, PteType, ReadOnlyPteType
<1>22. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, RtlbType
<1>23. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>24. CopyIsThere'                      BY DEF CopyIsThere
<1>26. BusyIsShared'                     BY DEF BusyIsShared, ReadOnlyPteType
<1>27. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, ReadOnlyPteType
<1>28. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, AllForget, ReadsAsMapped, PteType,
        ReadOnlyPteType, RtlbType
<1>29. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, ReadOnlyPteType, RtlbType
<1>30. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>35. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, HeldIsFlushed, TlbType, InflightType,
        ReadOnlyPteType
<1>37. FreeIsCleared'                    BY DEF FreeIsCleared
<1>38. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere, ContentsType
<1>39. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>40. SendsAgree'                       BY DEF SendsAgree, DescriptorIsThere, Holding, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned
<1>41. SentIsOnWire'                     BY DEF SentIsOnWire, Root!WireType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41

----------------------------------------------------------------------------
LEMMA SendInterruptsKeeps ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, sends, busy,
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
<1> USE DEF SendInterrupts, machineVars, readVars, nicVars, StageType, UnackedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ BusyType' /\ ContentsType' /\ ShootdownType' /\ CopyType' /\ ServicingType' /\ SendsType'
          /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType,
            ContentsType, ShootdownType, CopyType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2>3. UnackedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, ShootdownType, CopyType,
        DetachedType, Root!OwnerType
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, ShootdownType, CopyType, Root!OwnerType
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteType, ReadOnlyPteType, ShootdownType, CopyType
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        RtlbType, ShootdownType, CopyType
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, ShootdownType, CopyType
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, ShootdownType, CopyType
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, PteType,
        ReadOnlyPteType, ShootdownType, CopyType
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, RtlbType,
        ShootdownType, CopyType
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding, ShootdownType
<1>13. CopyIsThere'                      BY DEF CopyIsThere, CopyType
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace, BusyType, ShootdownType
<1>15. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        ReadOnlyPteType, ShootdownType, CopyType
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        ReadOnlyPteType, RtlbType, ShootdownType
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>18. ServesWhoAsked'                   BY DEF ServesWhoAsked, AskedOnlyMeanwhile, ServicingType
<1>19. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, TlbType, InflightType, ReadOnlyPteType, RtlbType, ShootdownType
<1>20. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, TlbType, InflightType, ReadOnlyPteType, RtlbType, ShootdownType
<1>21. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, ReadOnlyPteType,
        RtlbType, ShootdownType
<1>22. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, TlbType, InflightType,
        ShootdownType, CopyType
<1>23. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere, MemoryType, ContentsType, ShootdownType, CopyType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23

----------------------------------------------------------------------------
LEMMA InvalidateLocalKeeps ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, readOnlyPte, copy, sends, busy, servicing,
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
<1>begins. /\ Holding(c) /\ stage[c] = "interrupted" /\ stage'[c] = "waiting" /\ inflight[c] = None
           /\ tlb'[c][HeldSpace(c)][HeldPage(c)] = None /\ rtlb'[c][HeldSpace(c)][HeldPage(c)] = None
    BY HeldIsShared DEF InvalidateLocal, Drained, Holding, StageType, TlbType, RtlbType
<1>others. shootdown' = shootdown /\ \A d \in CPU \ {c} : stage'[d] = stage[d]
    BY DEF InvalidateLocal, StageType
<1>filled. DroppedOrFilled
    BY DEF DroppedOrFilled, InvalidateLocal, TlbType, RtlbType
<1>forgotten. \A d, e \in CPU : Holding(e) =>
                  /\ ReadsAsMapped(d, e) => ReadsAsMapped(d, e)'
                  /\ tlb[d][HeldSpace(e)][HeldPage(e)] = None => (tlb[d][HeldSpace(e)][HeldPage(e)] = None)'
    BY <1>1, <1>others, <1>filled, ForgottenStays
<1>26. ServingIsForgotten'
    BY <1>1, <1>forgotten DEF ServingIsForgotten, ForgotEntries, ServesWhoAsked, AskedOnlyMeanwhile, Holding
<1>27. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>forgotten
    DEF OthersForget, ForgotEntries, Holding, StoresTo, HeldSpace, HeldPage
<1>28. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>forgotten
    DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, Holding, StoresTo, HeldSpace, HeldPage
<1>29. AllForget'
    BY <1>begins, <1>others, <1>forgotten DEF AllForget, Holding
<1>30. ReadOnlyIsFlushed'
    BY <1>1, <1>filled DEF DroppedOrFilled, ReadOnlyIsFlushed, PteOrShared, StoresTo
<1>31. HeldIsFlushed'
    <2>1. \A d \in CPU : copy[d] # None => Holding(d)
        BY DEF CopyIsThere, Holding
    <2> QED
        BY <1>1, <1>begins, <1>others, <1>forgotten, <2>1
        DEF HeldIsFlushed, Holding, StoresTo, HeldSpace, HeldPage
<1> USE DEF InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars, TlbType, InflightType, RtlbType, StageType,
        ShootdownType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ BusyType' /\ ContentsType'
          /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType' /\ DetachedType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, ReadOnlyPteType, BusyType, ContentsType, ShootdownType,
            CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. RtlbType'
        OBVIOUS
    <2>4. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Root!OwnerType
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld, DetachedType, Root!OwnerType
<1>6. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, CopyType, DetachedType,
        Root!OwnerType
<1>7. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, CopyType, Root!OwnerType
<1>8. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, PteType, ReadOnlyPteType
<1>9. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, PteType,
        ReadOnlyPteType, CopyType
<1>10. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, DescriptorIsThere,
        CopyType
<1>11. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, CopyType
<1>12. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyType
<1>13. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, PteType, ReadOnlyPteType, CopyType
<1>14. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, CopyType
<1>15. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>16. CopyIsThere'                      BY DEF CopyIsThere, CopyType
<1>17. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, BusyType
<1>18. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame, ReadOnlyPteType, CopyType
<1>19. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, PteType, ReadOnlyPteType
<1>20. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, PteType, ReadOnlyPteType, BusyType
<1>21. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame, ReadOnlyPteType
<1>22. EntriesAgree'                     BY DEF EntriesAgree
<1>23. StoresAgree'                      BY DEF StoresAgree
<1>24. OneEntry'                         BY DEF OneEntry
<1>25. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>32. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, MemoryType, ContentsType, Root!MemoryType
<1>33. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere, MemoryType,
        ContentsType, CopyType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, sends, busy,
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
<1>begins. stage[c] = "waiting" /\ stage'[c] = "acknowledged" /\ unacked[c] = {}
    BY DEF AwaitAcks, StageType
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d]
    BY DEF AwaitAcks, StageType
<1>same. \A d \in CPU :
             /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
             /\ Holding(d)' <=> Holding(d)
             /\ KeepsOld(d)' <=> KeepsOld(d)
             /\ \A r \in CPU : ReadsAsMapped(r, d)' <=> ReadsAsMapped(r, d)
    BY <1>1, <1>begins, <1>others DEF KeepsOld, Holding, ReadsAsMapped, HeldSpace, HeldPage, OldFrame
<1>7. OldIsReadAtThePage'
    BY <1>1, <1>same DEF OldIsReadAtThePage
<1>18. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>same DEF OthersForget, ForgotEntries, StoresTo
<1>19. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>same DEF InitiatorForgets, ForgotEntries, StoresTo
<1>20. AllForget'
    BY <1>begins, <1>others, <1>same DEF AllForget, InitiatorForgets, OthersForget, ForgotEntries
<1>21. HeldIsFlushed'
    <2>1. \A r \in CPU : ForgotEntries(r, c) /\ ~StoresTo(r, HeldSpace(c), HeldPage(c))
        BY <1>begins DEF InitiatorForgets, OthersForget
    <2> QED
        BY <1>1, <1>others, <1>same, <2>1 DEF HeldIsFlushed, ForgotEntries, StoresTo
<1> USE DEF AwaitAcks, machineVars, readVars, nicVars, StageType, UnackedType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ BusyType' /\ ContentsType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType'
          /\ SendsType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
          /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType,
            ContentsType, ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, ShootdownType, CopyType,
        DetachedType, Root!OwnerType
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, ShootdownType, CopyType, Root!OwnerType
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteType, ReadOnlyPteType, ShootdownType, CopyType
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, ShootdownType, CopyType
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, ShootdownType, CopyType
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, PteType,
        ReadOnlyPteType, ShootdownType, CopyType
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, RtlbType,
        ShootdownType, CopyType
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding, ShootdownType
<1>13. CopyIsThere'                      BY DEF CopyIsThere, CopyType
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace, BusyType, ShootdownType
<1>15. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        ReadOnlyPteType, ShootdownType, CopyType
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        ReadOnlyPteType, RtlbType, ShootdownType
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>22. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere, MemoryType, ContentsType, ShootdownType, CopyType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22

----------------------------------------------------------------------------
LEMMA ServiceInterruptKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, detached, readOnlyPte, copy, shootdown, stage, sends,
        busy, unacked, contents>>
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
<1>filled. DroppedOrFilled
    BY DEF DroppedOrFilled, ServiceInterrupt, TlbType, RtlbType
<1>forgotten. \A d, e \in CPU : Holding(e) =>
                  /\ ReadsAsMapped(d, e) => ReadsAsMapped(d, e)'
                  /\ tlb[d][HeldSpace(e)][HeldPage(e)] = None => (tlb[d][HeldSpace(e)][HeldPage(e)] = None)'
    BY <1>1, <1>filled, ForgottenStays
<1>17. OthersForget'
    BY <1>1, <1>forgotten DEF OthersForget, ForgotEntries, Holding, StoresTo, HeldSpace, HeldPage
<1>18. InitiatorForgets'
    BY <1>1, <1>forgotten DEF InitiatorForgets, ForgotEntries, Holding, StoresTo, HeldSpace, HeldPage
<1>19. AllForget'
    BY <1>1, <1>forgotten DEF AllForget, Holding
<1>20. ReadOnlyIsFlushed'
    BY <1>1, <1>filled DEF DroppedOrFilled, ReadOnlyIsFlushed, PteOrShared, StoresTo
<1>21. HeldIsFlushed'
    <2>1. \A d \in CPU : copy[d] # None => Holding(d)
        BY DEF CopyIsThere, Holding
    <2> QED
        BY <1>1, <1>forgotten, <2>1 DEF HeldIsFlushed, Holding, StoresTo, HeldSpace, HeldPage
<1> USE DEF ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars, TlbType, RtlbType, StageType,
        ShootdownType, UnackedType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ BusyType' /\ ContentsType'
          /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ SendsType' /\ DetachedType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, ReadOnlyPteType, BusyType, ContentsType, StageType,
            ShootdownType, CopyType, UnackedType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. RtlbType'
        OBVIOUS
    <2>4. ServicingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Root!OwnerType
<1>5. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld, DetachedType, Root!OwnerType
<1>6. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, PteType, ReadOnlyPteType
<1>7. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, DescriptorIsThere,
        CopyType
<1>8. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, CopyType
<1>9. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped, PteType, ReadOnlyPteType
<1>10. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, PteType, ReadOnlyPteType, BusyType
<1>11. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame, ReadOnlyPteType
<1>12. EntriesAgree'                     BY DEF EntriesAgree
<1>13. StoresAgree'                      BY DEF StoresAgree, InflightType
<1>14. OneEntry'                         BY DEF OneEntry
<1>15. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>16. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        DescriptorIsThere, Holding, ReadOnlyPteType
<1>22. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, MemoryType, ContentsType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, shootdown,
        stage, sends, busy, contents>>
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
<1> USE DEF Acknowledge, Drained, machineVars, readVars, nicVars, InflightType, UnackedType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ BusyType' /\ ContentsType' /\ StageType' /\ ShootdownType' /\ CopyType' /\ SendsType' /\ DetachedType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType,
            ContentsType, StageType, ShootdownType, CopyType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. UnackedType'
        OBVIOUS
    <2>3. ServicingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. AskedOnlyMeanwhile'                BY DEF AskedOnlyMeanwhile, StageType
<1>5. ServesWhoAsked'                    BY DEF ServesWhoAsked
<1>6. ServingIsForgotten'                BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        TlbType, ReadOnlyPteType, RtlbType, ShootdownType
<1>7. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, ServingIsForgotten, TlbType, ReadOnlyPteType, RtlbType, StageType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA WriteFaultKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, WriteFault(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, sends,
        servicing, unacked, contents>>
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
<1>begins. /\ Space(c) \in AddressSpace /\ readOnlyPte[Space(c)][p] \in Frame /\ p \notin busy[Space(c)]
           /\ stage[c] = "user" /\ stage'[c] = "faulted" /\ p \in busy'[Space(c)]
           /\ shootdown'[c] = [space |-> Space(c), page |-> p, frame |-> readOnlyPte[Space(c)][p]]
    BY DEF WriteFault, InUser, Idle, Space, Hold, RunningType, ReadOnlyPteType, BusyType, StageType, ShootdownType
<1>others. /\ \A d \in CPU \ {c} : stage'[d] = stage[d] /\ shootdown'[d] = shootdown[d]
           /\ \A a \in AddressSpace, q \in Page : q \in busy[a] => q \in busy'[a]
    BY <1>begins DEF WriteFault, Hold, BusyType, StageType, ShootdownType
<1>held. \A d \in CPU \ {c} : Holding(d) => HeldSpace(d) \in AddressSpace /\ HeldPage(d) \in Page
    BY HeldIsShared
<1>forgotten. \A r \in CPU, d \in CPU \ {c} :
                  /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d)
                  /\ ReadsAsMapped(r, d) => ReadsAsMapped(r, d)'
                  /\ ForgotEntries(r, d) => ForgotEntries(r, d)'
    BY <1>1, <1>others DEF ForgotEntries, ReadsAsMapped, HeldSpace, HeldPage
<1>7. OldIsReadAtThePage'
    <2>1. Mapped(Space(c), p, readOnlyPte[Space(c)][p])
        BY DEF Mapped
    <2>2. \A r \in CPU, a \in AddressSpace, q \in Page :
              rtlb[r][a][q] = readOnlyPte[Space(c)][p] => a = Space(c) /\ q = p
        BY <1>begins, <2>1 DEF ReadEntriesDiffer
    <2> QED
        BY <1>1, <1>begins, <1>others, <2>2
        DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage, OldFrame
<1>8. OldsDiffer'
    <2>1. \A d \in CPU : KeepsOld(d) => OldFrame(d) # readOnlyPte[Space(c)][p]
        BY <1>begins DEF OldIsOfThePage, HeldIsBusy, KeepsOld, Mapped
    <2> QED
        BY <1>1, <1>begins, <1>others, <2>1 DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>9. OldIsNoCopy'
    <2>1. \A d \in CPU : copy[d] # None => copy[d] # readOnlyPte[Space(c)][p]
        BY <1>begins DEF CopyIsOfThePage, CopyIsThere, HeldIsBusy, Holding, Mapped
    <2> QED
        BY <1>1, <1>begins, <1>others, <2>1 DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>14. HeldIsBusy'
    BY <1>begins, <1>others, <1>held DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>16. HeldLeadsTo'
    BY <1>1, <1>begins, <1>others DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, CopyIsThere
<1>20. ServingIsForgotten'
    BY <1>1, <1>begins, <1>forgotten DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked
<1>21. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF OthersForget, StoresTo
<1>22. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>forgotten DEF InitiatorForgets, StoresTo
<1>23. AllForget'
    BY <1>begins, <1>others, <1>forgotten DEF AllForget
<1> USE DEF WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars, RunningType, TlbType, ReadOnlyPteType,
        BusyType, StageType, ShootdownType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ ContentsType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType' /\ DetachedType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, ContentsType,
            CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BusyType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. ShootdownType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld, CopyType,
        DetachedType, Root!OwnerType
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, CopyType, Root!OwnerType
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, SharedDiffer, PteType, CopyType
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        PteType, CopyType
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere,
        RtlbType, CopyType
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere, CopyType
<1>15. BusyIsShared'                     BY DEF BusyIsShared
<1>17. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, PteType, RtlbType
<1>18. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        PteOrShared, ReadEntryIsMapped, Mapped, PteType, RtlbType
<1>19. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>24. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, InflightType
<1>25. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ReadOnlyIsFlushed,
        InflightType, CopyType
<1>26. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding, MemoryType, ContentsType, CopyType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26

----------------------------------------------------------------------------
LEMMA OutputIsOverKeeps ==
    ASSUME Inv, NEW c \in CPU, OutputIsOver(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, sends, busy,
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
<1>begins. stage[c] = "faulted" /\ stage'[c] = "allowing" /\ copy[c] = None
    BY DEF OutputIsOver, StageType, CopyIsThere
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d]
    BY DEF OutputIsOver, StageType
<1>same. \A d \in CPU :
             /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
             /\ Holding(d)' <=> Holding(d)
             /\ KeepsOld(d)' <=> KeepsOld(d)
             /\ \A r \in CPU : ReadsAsMapped(r, d)' <=> ReadsAsMapped(r, d)
    BY <1>1, <1>begins, <1>others DEF KeepsOld, Holding, ReadsAsMapped, HeldSpace, HeldPage, OldFrame
<1>7. OldIsReadAtThePage'
    BY <1>1, <1>same DEF OldIsReadAtThePage
<1>18. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>same DEF OthersForget, ForgotEntries, StoresTo
<1>19. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>same DEF InitiatorForgets, ForgotEntries, StoresTo
<1>20. AllForget'
    <2>1. \A r \in CPU : ReadsAsMapped(r, c)
        BY <1>begins, HeldIsShared DEF HeldIsReadAs, Holds, Holding, HeldLeadsTo, Moved, ReadsAsMapped
    <2> QED
        BY <1>others, <1>same, <2>1 DEF AllForget
<1>21. HeldIsFlushed'
    BY <1>1, <1>begins, <1>others, <1>same DEF HeldIsFlushed, StoresTo
<1> USE DEF OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars, StageType, ShootdownType, SendsType,
        Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ BusyType' /\ ContentsType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType'
          /\ SendsType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
          /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType,
            ContentsType, ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, CopyType, DetachedType, Root!OwnerType
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, DescriptorIsThere, Holding, OldIsHeld, KeepsOld,
        OwnedIsSent, CopyType, DetachedType, Root!OwnerType
<1>6. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage,
        PteType, ReadOnlyPteType, CopyType
<1>8. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, CopyType
<1>9. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, CopyType
<1>10. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, PteType,
        ReadOnlyPteType, CopyType
<1>11. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, RtlbType, CopyType
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                      BY DEF CopyIsThere, CopyType
<1>14. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace, BusyType
<1>15. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, ReadOnlyPteType,
        CopyType
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, ReadOnlyPteType,
        RtlbType
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>22. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere, MemoryType, ContentsType, CopyType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22

----------------------------------------------------------------------------
LEMMA AllocateCopyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, pte, readOnlyPte, rtlb, busy, tlb, inflight, servicing, unacked, shootdown, contents,
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
<1>begins. /\ stage[c] = "faulted" /\ stage'[c] = "allocated" /\ copy[c] = None /\ copy'[c] = f /\ f # None
           /\ owner[f] = "free"
    BY DEF AllocateCopy, StageType, CopyType, CopyIsThere
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d] /\ copy'[d] = copy[d]
    BY DEF AllocateCopy, StageType, CopyType
<1>same. \A r, d \in CPU :
             /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
             /\ Holding(d)' <=> Holding(d)
             /\ KeepsOld(d)' <=> KeepsOld(d)
             /\ Moved(d)' <=> Moved(d)
             /\ ReadsAsMapped(r, d)' <=> ReadsAsMapped(r, d)
    BY <1>1, <1>begins, <1>others DEF KeepsOld, Holding, Moved, ReadsAsMapped, HeldSpace, HeldPage, OldFrame
<1>given. detached' = detached /\ \A g \in Frame : owner'[g] = IF g = f THEN "process" ELSE owner[g]
    BY DEF AllocateCopy, Root!OwnerType
<1>held. \A d \in CPU : Holding(d) => OldFrame(d) \in Frame
    BY HeldIsShared
<1>unmapped. \A a \in AddressSpace, q \in Page : ~Mapped(a, q, f)
    BY <1>begins DEF Mapped, PteIsOwned, SharedIsHeld
<1>11. OldIsHeld'
    BY <1>given, <1>held, <1>same DEF OldIsHeld, KeepsOld
<1>13. AllowedIsOwned'
    BY <1>begins, <1>others, <1>given, <1>held, <1>same DEF AllowedIsOwned, Holding
<1>16. OldIsOfThePage'
    BY <1>1, <1>same DEF OldIsOfThePage, Mapped
<1>17. OldIsReadAtThePage'
    BY <1>1, <1>same DEF OldIsReadAtThePage
<1>18. OldsDiffer'
    BY <1>same DEF OldsDiffer
<1>19. OldIsNoCopy'
    BY <1>begins, <1>others, <1>same DEF OldIsNoCopy, OldIsHeld
<1>25. HeldIsBusy'
    BY <1>1, <1>same DEF HeldIsBusy
<1>26. HeldLeadsTo'
    BY <1>1, <1>begins, <1>others, <1>same DEF HeldLeadsTo, Moved
<1>27. HeldIsReadAs'
    BY <1>1, <1>same DEF HeldIsReadAs, Holds
<1>29. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>same DEF OthersForget, ForgotEntries, StoresTo
<1>30. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>same DEF InitiatorForgets, ForgotEntries, StoresTo
<1>31. AllForget'
    BY <1>begins, <1>others, <1>same DEF AllForget
<1>32. HeldIsFlushed'
    <2>1. \A r \in CPU : tlb[r][HeldSpace(c)][HeldPage(c)] = None /\ ~StoresTo(r, HeldSpace(c), HeldPage(c))
        BY <1>begins DEF HeldIsFlushed
    <2> QED
        BY <1>1, <1>others, <1>same, <2>1 DEF HeldIsFlushed, StoresTo
<1>34. CopyIsFaithful'
    BY <1>1, <1>begins, <1>others, <1>same DEF CopyIsFaithful
<1>21. CopyIsOfThePage'
    BY <1>1, <1>begins, <1>others, <1>same, <1>unmapped DEF CopyIsOfThePage, Mapped
<1>22. CopyIsReadAtThePage'
    BY <1>1, <1>begins, <1>others, <1>same DEF CopyIsReadAtThePage, ReadEntryIsHeld
<1> USE DEF AllocateCopy, SendsOf, OldFrame, machineVars, readVars, StageType, ShootdownType, CopyType, SendsType,
        DetachedType, Root!OwnerType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ BusyType' /\ ContentsType' /\ ShootdownType' /\ UnackedType' /\ ServicingType' /\ SendsType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType,
            ContentsType, ShootdownType, UnackedType, ServicingType, SendsType, Root!MemoryType, Root!OfferedType,
            Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2>3. CopyType'
        OBVIOUS
    <2>4. DetachedType'
        OBVIOUS
    <2>5. Root!OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, MemoryType,
        Root!MemoryType, Root!OfferedType
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, Root!OfferedType
<1>6. PteIsOwned'                        BY DEF PteIsOwned, PteType
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned, TlbType
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned, InflightType
<1>9. SharedIsHeld'                      BY DEF SharedIsHeld, ReadOnlyPteType
<1>10. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld, RtlbType
<1>12. CopyIsOwned'                      BY DEF CopyIsOwned
<1>14. DetachedIsSent'                   BY DEF DetachedIsSent
<1>15. OwnedIsSent'                      BY DEF OwnedIsSent
<1>20. CopiesDiffer'                     BY DEF CopiesDiffer, CopyIsOwned
<1>23. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>24. CopyIsThere'                      BY DEF CopyIsThere
<1>28. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>33. FreeIsCleared'                    BY DEF FreeIsCleared, MemoryType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34

----------------------------------------------------------------------------
LEMMA CopyFrameKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, sends, busy, servicing,
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
<1>begins. /\ Holding(c) /\ stage[c] = "allocated" /\ stage'[c] = "copied" /\ copy[c] = f /\ f # None
           /\ HeldSpace(c) \in AddressSpace /\ HeldPage(c) \in Page /\ OldFrame(c) \in Frame /\ ~Moved(c)
    BY HeldIsShared DEF CopyFrame, StageType, Holding, Moved
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d]
    BY DEF CopyFrame, StageType
<1>same. \A d \in CPU :
             /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
             /\ Holding(d)' <=> Holding(d)
             /\ KeepsOld(d)' <=> KeepsOld(d)
             /\ Moved(d)' <=> Moved(d)
             /\ \A r \in CPU : ReadsAsMapped(r, d)' <=> ReadsAsMapped(r, d)
    BY <1>1, <1>begins, <1>others DEF KeepsOld, Holding, Moved, ReadsAsMapped, HeldSpace, HeldPage, OldFrame
<1>given. \A g \in Frame : memory'[g] = IF g = f THEN memory[OldFrame(c)] ELSE memory[g]
    BY <1>begins DEF CopyFrame, MemoryType
<1>7. OldIsOfThePage'
    BY <1>1, <1>same DEF OldIsOfThePage, Mapped
<1>8. OldIsReadAtThePage'
    BY <1>1, <1>same DEF OldIsReadAtThePage
<1>9. OldsDiffer'
    BY <1>same DEF OldsDiffer
<1>10. OldIsNoCopy'
    BY <1>1, <1>same DEF OldIsNoCopy
<1>15. HeldIsBusy'
    BY <1>1, <1>same DEF HeldIsBusy
<1>16. HeldLeadsTo'
    BY <1>1, <1>same DEF HeldLeadsTo
<1>17. HeldIsReadAs'
    BY <1>1, <1>same DEF HeldIsReadAs, Holds
<1>19. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>same DEF OthersForget, ForgotEntries, StoresTo
<1>20. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>same DEF InitiatorForgets, ForgotEntries, StoresTo
<1>21. AllForget'
    BY <1>begins, <1>others, <1>same DEF AllForget
<1>22. HeldIsFlushed'
    BY <1>1, <1>begins, <1>others, <1>same DEF HeldIsFlushed, StoresTo
<1>24. PteLeadsToContents'
    BY <1>1, <1>begins, <1>given DEF PteLeadsToContents, CopyIsOfThePage, Mapped, PteType
<1>25. SharedLeadsToContents'
    BY <1>1, <1>begins, <1>given DEF SharedLeadsToContents, CopyIsOfThePage, Mapped, ReadOnlyPteType
<1>26. ReadEntryLeadsToContents'
    BY <1>1, <1>begins, <1>given DEF ReadEntryLeadsToContents, CopyIsReadAtThePage, RtlbType
<1>27. CopyIsFaithful'
    <2>1. memory'[f] = contents[HeldSpace(c)][HeldPage(c)]
        BY <1>begins, <1>given DEF HeldLeadsTo, SharedLeadsToContents
    <2>2. \A d \in CPU \ {c} : copy[d] # None => copy[d] \in Frame /\ copy[d] # f
        BY <1>begins DEF CopiesDiffer, CopyType
    <2> QED
        BY <1>1, <1>begins, <1>others, <1>same, <1>given, <2>1, <2>2 DEF CopyIsFaithful
<1> USE DEF CopyFrame, OldFrame, readVars, nicVars, MemoryType, StageType, ShootdownType, CopyType, Root!MemoryType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType'
          /\ DetachedType' /\ Root!OwnerType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, ReadOnlyPteType, RtlbType, BusyType, ContentsType,
            ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!OfferedType, Root!WireType
    <2>2. MemoryType'
        BY DEF DescriptorIsThere, Holding
    <2>3. StageType'
        BY DEF DescriptorIsThere, Holding
    <2>4. Root!MemoryType'
        BY DEF DescriptorIsThere, Holding
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, CopyIsOwned,
        Root!OwnerType, Root!OfferedType
<1>5. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, DetachedType, Root!OwnerType
<1>6. AllowedIsOwned'                    BY DEF AllowedIsOwned, Root!OwnerType
<1>11. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, PteType,
        ReadOnlyPteType
<1>12. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, RtlbType
<1>13. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>14. CopyIsThere'                      BY DEF CopyIsThere
<1>18. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>23. FreeIsCleared'                    BY DEF FreeIsCleared, CopyIsOwned, Root!OwnerType
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
<1>begins. /\ Holding(c) /\ ~Moved(c) /\ KeepsOld(c) /\ stage[c] = "copied" /\ stage'[c] = "changed"
           /\ copy[c] = f /\ f # None /\ readOnlyPte'[HeldSpace(c)][HeldPage(c)] = f
           /\ HeldSpace(c) \in AddressSpace /\ HeldPage(c) \in Page /\ OldFrame(c) \in Frame
    BY HeldIsShared DEF RemapToCopy, Holding, Moved, KeepsOld, StageType, ReadOnlyPteType
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d] /\ Moved(d)' = Moved(d)
    BY DEF RemapToCopy, StageType, Moved
<1>elsewhere. \A a \in AddressSpace, q \in Page :
                  a # HeldSpace(c) \/ q # HeldPage(c) => readOnlyPte'[a][q] = readOnlyPte[a][q]
    BY <1>begins DEF RemapToCopy, ReadOnlyPteType
<1>same. /\ busy' = busy /\ Moved(c)'
         /\ \A d \in CPU :
                /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
                /\ Holding(d)' <=> Holding(d)
                /\ KeepsOld(d)' <=> KeepsOld(d)
    BY <1>1, <1>begins, <1>others DEF RemapToCopy, KeepsOld, Holding, Moved, HeldSpace, HeldPage, OldFrame
<1>held. \A d \in CPU \ {c} : Holding(d) =>
             /\ HeldSpace(d) \in AddressSpace /\ HeldPage(d) \in Page
             /\ HeldSpace(d) # HeldSpace(c) \/ HeldPage(d) # HeldPage(c)
    BY <1>begins, HeldIsShared, HoldersDiffer
<1>forgotten. \A r \in CPU, d \in CPU \ {c} : Holding(d) =>
                  /\ ReadsAsMapped(r, d) => ReadsAsMapped(r, d)'
                  /\ ForgotEntries(r, d) => ForgotEntries(r, d)'
    BY <1>1, <1>elsewhere, <1>same, <1>held DEF ForgotEntries, ReadsAsMapped
<1>unmapped. \A a \in AddressSpace, q \in Page : ~Mapped(a, q, f) /\ \A r \in CPU : rtlb[r][a][q] # f
    BY <1>begins DEF CopyIsOfThePage, CopyIsReadAtThePage
<1>7. SharedDiffer'
    BY <1>begins, <1>elsewhere, <1>unmapped DEF SharedDiffer, Mapped
<1>8. PteIsNotShared'
    BY <1>1, <1>begins, <1>elsewhere, <1>unmapped DEF PteIsNotShared, Mapped
<1>9. ReadEntriesDiffer'
    BY <1>1, <1>begins, <1>elsewhere, <1>unmapped DEF ReadEntriesDiffer, Mapped
<1>10. OldIsOfThePage'
    BY <1>1, <1>begins, <1>elsewhere, <1>same DEF OldIsOfThePage, OldIsNoCopy, Mapped
<1>11. OldIsReadAtThePage'
    BY <1>1, <1>same DEF OldIsReadAtThePage
<1>12. OldsDiffer'
    BY <1>same DEF OldsDiffer
<1>13. OldIsNoCopy'
    BY <1>1, <1>same DEF OldIsNoCopy
<1>14. CopyIsOfThePage'
    BY <1>1, <1>begins, <1>others, <1>elsewhere, <1>same DEF CopyIsOfThePage, CopiesDiffer, Mapped
<1>15. CopyIsReadAtThePage'
    BY <1>1, <1>begins, <1>others, <1>same DEF CopyIsReadAtThePage
<1>18. HeldIsBusy'
    BY <1>same DEF HeldIsBusy
<1>20. PteOrShared'
    BY <1>1, <1>begins, <1>elsewhere, HeldIsShared DEF PteOrShared
<1>21. HeldLeadsTo'
    BY <1>1, <1>begins, <1>others, <1>elsewhere, <1>same, <1>held DEF HeldLeadsTo
<1>22. EntryIsMapped'
    BY <1>1, <1>begins, <1>elsewhere DEF EntryIsMapped, HeldIsFlushed, Mapped
<1>23. StoreIsMapped'
    <2>1. \A r \in CPU : ~StoresTo(r, HeldSpace(c), HeldPage(c))
        BY <1>begins DEF HeldIsFlushed
    <2> QED
        BY <1>1, <1>begins, <1>elsewhere, <2>1 DEF StoreIsMapped, StoresTo, Mapped, InflightType
<1>24. ReadEntryIsMapped'
    BY <1>1, <1>begins, <1>elsewhere, <1>same DEF ReadEntryIsMapped, HeldIsBusy, Mapped
<1>25. HeldIsReadAs'
    <2>1. readOnlyPte[HeldSpace(c)][HeldPage(c)] = OldFrame(c)
        BY <1>begins DEF HeldLeadsTo
    <2> QED
        BY <1>1, <1>begins, <1>elsewhere, <1>same, <1>held, <2>1 DEF HeldIsReadAs, Holds
<1>27. ServingIsForgotten'
    BY <1>1, <1>begins, <1>forgotten DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked, Holding
<1>28. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>same, <1>forgotten DEF OthersForget, Holding, StoresTo
<1>29. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>same, <1>forgotten DEF InitiatorForgets, Holding, StoresTo
<1>30. AllForget'
    BY <1>begins, <1>others, <1>forgotten DEF AllForget, Holding
<1>31. ReadOnlyIsFlushed'
    BY <1>1, <1>begins, <1>elsewhere, <1>same DEF ReadOnlyIsFlushed, HeldIsBusy, StoresTo
<1>32. HeldIsFlushed'
    BY <1>1, <1>begins, <1>others, <1>same DEF HeldIsFlushed, StoresTo
<1>35. CopyIsFaithful'
    BY <1>1, <1>begins, <1>others, <1>same DEF CopyIsFaithful
<1> USE DEF RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars, ReadOnlyPteType, StageType, ShootdownType,
        CopyType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType'
          /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, RtlbType, BusyType, ContentsType,
            ShootdownType, CopyType, UnackedType, ServicingType, SendsType, DetachedType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. ReadOnlyPteType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. SharedIsHeld'                      BY DEF SharedIsHeld, CopyIsOwned, DetachedIsSent, DetachedType,
        Root!OwnerType
<1>5. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, DetachedType, Root!OwnerType
<1>6. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, Root!OwnerType
<1>16. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>17. CopyIsThere'                      BY DEF CopyIsThere
<1>19. BusyIsShared'                     BY DEF BusyIsShared, BusyType
<1>26. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>33. FreshIsZero'                      BY DEF FreshIsZero, PteType, ContentsType
<1>34. SharedLeadsToContents'            BY DEF SharedLeadsToContents, CopyIsFaithful, MemoryType, ContentsType,
        Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35

----------------------------------------------------------------------------
LEMMA ReleaseOldKeeps ==
    ASSUME Inv, NEW c \in CPU, ReleaseOld(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, pte, readOnlyPte, rtlb, copy, busy, tlb, inflight, servicing, unacked, shootdown,
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
<1>begins. /\ Holding(c) /\ Moved(c) /\ KeepsOld(c) /\ stage[c] = "acknowledged" /\ stage'[c] = "allowing"
           /\ HeldSpace(c) \in AddressSpace /\ HeldPage(c) \in Page /\ OldFrame(c) \in Frame
           /\ copy[c] # None /\ copy[c] # OldFrame(c)
    BY HeldIsShared DEF ReleaseOld, Holding, Moved, KeepsOld, OldIsNoCopy, StageType
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d]
    BY DEF ReleaseOld, StageType
<1>same. \A r, d \in CPU :
             /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
             /\ Holding(d)' <=> Holding(d)
             /\ KeepsOld(d)' <=> KeepsOld(d) /\ d # c
             /\ Moved(d)' <=> Moved(d)
             /\ ReadsAsMapped(r, d)' <=> ReadsAsMapped(r, d)
    BY <1>1, <1>begins, <1>others DEF KeepsOld, Holding, Moved, ReadsAsMapped, HeldSpace, HeldPage, OldFrame
<1>given. \A g \in Frame \ {OldFrame(c)} :
              owner'[g] = owner[g] /\ memory'[g] = memory[g] /\ (g \in detached' <=> g \in detached)
    BY DEF ReleaseOld, MemoryType, Root!OwnerType
<1>held. \A d \in CPU \ {c} : KeepsOld(d) => OldFrame(d) \in Frame /\ OldFrame(d) # OldFrame(c)
    BY <1>begins, HeldIsShared DEF OldsDiffer, KeepsOld
<1>unmapped. \A a \in AddressSpace, q \in Page : ~Mapped(a, q, OldFrame(c))
    BY <1>begins, HeldIsShared DEF OldIsOfThePage, HeldLeadsTo, Mapped
<1>unread. \A r \in CPU, a \in AddressSpace, q \in Page : rtlb[r][a][q] # OldFrame(c)
    BY <1>begins DEF OldIsReadAtThePage, AllForget, ReadsAsMapped, HeldLeadsTo
<1>6. PteIsOwned'
    BY <1>1, <1>given, <1>unmapped DEF PteIsOwned, Mapped, PteType
<1>7. EntryIsOwned'
    BY <1>1, <1>given, <1>unmapped DEF EntryIsOwned, EntryIsMapped, TlbType
<1>8. StoreIsOwned'
    BY <1>1, <1>given, <1>unmapped DEF StoreIsOwned, StoreIsMapped, InflightType
<1>9. SharedIsHeld'
    BY <1>1, <1>given, <1>unmapped DEF SharedIsHeld, Mapped, ReadOnlyPteType
<1>10. ReadEntryIsHeld'
    BY <1>1, <1>given, <1>unread DEF ReadEntryIsHeld, RtlbType
<1>11. OldIsHeld'
    BY <1>given, <1>held, <1>same DEF OldIsHeld
<1>12. CopyIsOwned'
    BY <1>1, <1>begins, <1>given DEF CopyIsOwned, OldIsNoCopy, CopyType
<1>13. AllowedIsOwned'
    BY <1>1, <1>begins, <1>others, <1>given, <1>held, <1>same DEF AllowedIsOwned, KeepsOld, Holding
<1>16. OldIsOfThePage'
    BY <1>1, <1>same DEF OldIsOfThePage, Mapped
<1>17. OldIsReadAtThePage'
    BY <1>1, <1>same DEF OldIsReadAtThePage
<1>18. OldsDiffer'
    BY <1>same DEF OldsDiffer
<1>19. OldIsNoCopy'
    BY <1>1, <1>same DEF OldIsNoCopy
<1>20. CopyIsOfThePage'
    BY <1>1, <1>same DEF CopyIsOfThePage, Mapped
<1>21. CopyIsReadAtThePage'
    BY <1>1, <1>same DEF CopyIsReadAtThePage
<1>24. HeldIsBusy'
    BY <1>1, <1>same DEF HeldIsBusy
<1>25. HeldLeadsTo'
    BY <1>1, <1>same DEF HeldLeadsTo
<1>26. HeldIsReadAs'
    BY <1>1, <1>same DEF HeldIsReadAs, Holds
<1>28. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>same DEF OthersForget, ForgotEntries, StoresTo
<1>29. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>same DEF InitiatorForgets, ForgotEntries, StoresTo
<1>30. AllForget'
    BY <1>begins, <1>others, <1>same DEF AllForget
<1>31. HeldIsFlushed'
    <2>1. \A r \in CPU : tlb[r][HeldSpace(c)][HeldPage(c)] = None /\ ~StoresTo(r, HeldSpace(c), HeldPage(c))
        BY <1>begins DEF HeldIsFlushed
    <2> QED
        BY <1>1, <1>others, <1>same, <2>1 DEF HeldIsFlushed, StoresTo
<1>33. PteLeadsToContents'
    BY <1>1, <1>given, <1>unmapped DEF PteLeadsToContents, Mapped, PteType
<1>34. SharedLeadsToContents'
    BY <1>1, <1>given, <1>unmapped DEF SharedLeadsToContents, Mapped, ReadOnlyPteType
<1>35. ReadEntryLeadsToContents'
    BY <1>1, <1>given, <1>unread DEF ReadEntryLeadsToContents, RtlbType
<1>36. CopyIsFaithful'
    <2>1. \A d \in CPU : copy[d] # None => copy[d] \in Frame /\ copy[d] # OldFrame(c)
        BY <1>begins DEF OldIsNoCopy, CopyType
    <2>2. memory[copy[c]] = contents[HeldSpace(c)][HeldPage(c)]
        BY <1>begins DEF CopyIsFaithful
    <2> QED
        BY <1>1, <1>begins, <1>others, <1>given, <1>same, <2>1, <2>2 DEF CopyIsFaithful
<1>sent. SendsOf(OldFrame(c)) # {} => owner[OldFrame(c)] = "nic"
    BY <1>begins DEF SendsOf, SendsAgree, OfferedWhileOwned, Root!OfferedWhileOwned, SendsType
<1>14. DetachedIsSent'
    <2>1. CASE SendsOf(OldFrame(c)) = {}
        BY <1>begins, <1>given, <2>1 DEF ReleaseOld, DetachedIsSent, OldIsHeld, DetachedType
    <2>2. CASE SendsOf(OldFrame(c)) # {}
        BY <1>sent, <2>2 DEF ReleaseOld, DetachedIsSent
    <2> QED
        BY <2>1, <2>2
<1> USE DEF ReleaseOld, OldFrame, SendsOf, readVars, MemoryType, StageType, ShootdownType, CopyType, SendsType,
        DetachedType, Root!OwnerType, Root!MemoryType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType' /\ SendsType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, ReadOnlyPteType, RtlbType, BusyType, ContentsType,
            ShootdownType, CopyType, UnackedType, ServicingType, SendsType, Root!OfferedType, Root!WireType
    <2>2. MemoryType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. DetachedType'
        BY <1>begins
    <2>5. Root!OwnerType'
        OBVIOUS
    <2>6. Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, Root!OfferedType
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, OwnedIsSent,
        Root!OfferedType
<1>15. OwnedIsSent'                      BY DEF OwnedIsSent
<1>22. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>23. CopyIsThere'                      BY DEF CopyIsThere
<1>27. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>32. FreeIsCleared'                    BY DEF FreeIsCleared
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
<1>begins. /\ Holding(c) /\ stage[c] = "allowing" /\ stage'[c] = "user" /\ copy'[c] = None
           /\ HeldSpace(c) \in AddressSpace /\ HeldPage(c) \in Page /\ OldFrame(c) \in Frame
           /\ pte[HeldSpace(c)][HeldPage(c)] = None /\ readOnlyPte[HeldSpace(c)][HeldPage(c)] \in Frame
           /\ pte'[HeldSpace(c)][HeldPage(c)] = readOnlyPte[HeldSpace(c)][HeldPage(c)]
           /\ readOnlyPte'[HeldSpace(c)][HeldPage(c)] = None
    BY HeldIsShared DEF AllowWrite, Holding, HeldIsBusy, BusyIsShared, StageType, CopyType, PteType, ReadOnlyPteType
<1>others. \A d \in CPU \ {c} : stage'[d] = stage[d] /\ shootdown'[d] = shootdown[d] /\ copy'[d] = copy[d]
    BY DEF AllowWrite, StageType, ShootdownType, CopyType
<1>elsewhere. \A a \in AddressSpace, q \in Page : a # HeldSpace(c) \/ q # HeldPage(c) =>
                  pte'[a][q] = pte[a][q] /\ readOnlyPte'[a][q] = readOnlyPte[a][q]
                  /\ (q \in busy'[a] <=> q \in busy[a])
    BY <1>begins DEF AllowWrite, PteType, ReadOnlyPteType, BusyType
<1>mapped. \A a \in AddressSpace, q \in Page, f \in Frame : Mapped(a, q, f)' <=> Mapped(a, q, f)
    BY <1>begins, <1>elsewhere DEF Mapped
<1>same. \A d \in CPU \ {c} :
             /\ HeldSpace(d)' = HeldSpace(d) /\ HeldPage(d)' = HeldPage(d) /\ OldFrame(d)' = OldFrame(d)
             /\ Holding(d)' <=> Holding(d)
             /\ KeepsOld(d)' <=> KeepsOld(d)
             /\ Moved(d)' <=> Moved(d)
    BY <1>others DEF KeepsOld, Holding, Moved, HeldSpace, HeldPage, OldFrame
<1>held. \A d \in CPU \ {c} : Holding(d) =>
             /\ HeldSpace(d) \in AddressSpace /\ HeldPage(d) \in Page /\ OldFrame(d) \in Frame
             /\ HeldSpace(d) # HeldSpace(c) \/ HeldPage(d) # HeldPage(c)
    BY <1>begins, HeldIsShared, HoldersDiffer
<1>forgotten. \A r \in CPU, d \in CPU \ {c} : Holding(d) =>
                  /\ ReadsAsMapped(r, d) => ReadsAsMapped(r, d)'
                  /\ ForgotEntries(r, d) => ForgotEntries(r, d)'
    BY <1>1, <1>elsewhere, <1>same, <1>held DEF ForgotEntries, ReadsAsMapped
<1>ends. ~Holding(c)' /\ ~KeepsOld(c)'
    BY <1>begins DEF Holding, KeepsOld
<1>4. PteIsOwned'
    <2>1. owner[readOnlyPte[HeldSpace(c)][HeldPage(c)]] = "process"
        BY <1>begins DEF AllowedIsOwned, CopyIsOwned, HeldLeadsTo, Moved
    <2> QED
        BY <1>1, <1>begins, <1>elsewhere, <2>1 DEF PteIsOwned
<1>6. OldIsHeld'
    BY <1>1, <1>same, <1>ends DEF OldIsHeld
<1>9. PtesDiffer'
    BY <1>begins, <1>elsewhere DEF PtesDiffer, PteIsNotShared
<1>10. SharedDiffer'
    BY <1>begins, <1>elsewhere DEF SharedDiffer
<1>11. PteIsNotShared'
    BY <1>begins, <1>elsewhere DEF PteIsNotShared, SharedDiffer
<1>12. ReadEntriesDiffer'
    BY <1>1, <1>mapped DEF ReadEntriesDiffer, RtlbType
<1>13. OldIsOfThePage'
    BY <1>mapped, <1>same, <1>held, <1>ends DEF OldIsOfThePage, KeepsOld
<1>14. OldIsReadAtThePage'
    BY <1>1, <1>same, <1>ends DEF OldIsReadAtThePage
<1>15. OldsDiffer'
    BY <1>same, <1>ends DEF OldsDiffer
<1>16. OldIsNoCopy'
    BY <1>begins, <1>others, <1>same, <1>ends DEF OldIsNoCopy
<1>18. CopyIsOfThePage'
    BY <1>begins, <1>others, <1>mapped, <1>same DEF CopyIsOfThePage, CopyType
<1>19. CopyIsReadAtThePage'
    BY <1>1, <1>begins, <1>others, <1>same DEF CopyIsReadAtThePage
<1>22. HeldIsBusy'
    BY <1>elsewhere, <1>same, <1>held, <1>ends DEF HeldIsBusy
<1>25. HeldLeadsTo'
    BY <1>others, <1>elsewhere, <1>same, <1>held, <1>ends DEF HeldLeadsTo
<1>26. EntryIsMapped'
    BY <1>1, <1>mapped DEF EntryIsMapped, TlbType
<1>27. StoreIsMapped'
    BY <1>1, <1>mapped DEF StoreIsMapped, InflightType
<1>28. ReadEntryIsMapped'
    <2>1. \A r \in CPU : ReadsAsMapped(r, c)
        BY <1>begins DEF AllForget
    <2> QED
        BY <1>1, <1>elsewhere, <1>mapped, <2>1 DEF ReadEntryIsMapped, ReadsAsMapped, Mapped, RtlbType
<1>29. HeldIsReadAs'
    BY <1>1, <1>elsewhere, <1>same, <1>held, <1>ends DEF HeldIsReadAs, Holds
<1>31. ServingIsForgotten'
    BY <1>1, <1>begins, <1>forgotten DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked, Holding
<1>32. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>same, <1>forgotten DEF OthersForget, Holding, StoresTo
<1>33. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>same, <1>forgotten DEF InitiatorForgets, Holding, StoresTo
<1>34. AllForget'
    BY <1>begins, <1>others, <1>forgotten DEF AllForget, Holding
<1>35. ReadOnlyIsFlushed'
    BY <1>1, <1>begins, <1>elsewhere DEF ReadOnlyIsFlushed, StoresTo
<1>36. HeldIsFlushed'
    BY <1>1, <1>begins, <1>others, <1>same DEF HeldIsFlushed, StoresTo
<1>40. CopyIsFaithful'
    BY <1>1, <1>begins, <1>others, <1>same DEF CopyIsFaithful
<1> USE DEF AllowWrite, HeldSpace, HeldPage, nicVars, PteType, ReadOnlyPteType, BusyType, StageType, ShootdownType,
        CopyType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ RtlbType' /\ ContentsType' /\ UnackedType'
          /\ ServicingType' /\ SendsType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, RtlbType, ContentsType, UnackedType, ServicingType,
            SendsType, DetachedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. ReadOnlyPteType'
        OBVIOUS
    <2>4. BusyType'
        OBVIOUS
    <2>5. StageType'
        OBVIOUS
    <2>6. ShootdownType'
        OBVIOUS
    <2>7. CopyType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7
<1>5. SharedIsHeld'                      BY DEF SharedIsHeld, DetachedType, Root!OwnerType
<1>7. CopyIsOwned'                       BY DEF CopyIsOwned, Root!OwnerType
<1>8. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame, Root!OwnerType
<1>17. CopiesDiffer'                     BY DEF CopiesDiffer
<1>20. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>21. CopyIsThere'                      BY DEF CopyIsThere
<1>23. BusyIsShared'                     BY DEF BusyIsShared
<1>24. PteOrShared'                      BY DEF PteOrShared
<1>30. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>37. FreshIsZero'                      BY DEF FreshIsZero, BusyIsShared, HeldIsBusy, Holding, ContentsType
<1>38. PteLeadsToContents'               BY DEF PteLeadsToContents, SharedLeadsToContents, MemoryType, ContentsType,
        Root!MemoryType
<1>39. SharedLeadsToContents'            BY DEF SharedLeadsToContents, MemoryType, ContentsType, Root!MemoryType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW s \in Send, DmaRead(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, tlb, inflight, detached, readOnlyPte, rtlb, copy, shootdown, stage,
        busy, unacked, servicing, contents>>
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
<1> USE DEF DmaRead, machineVars, readVars, kernelVars, MemoryType, SendsType, Root!MemoryType, Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ReadOnlyPteType' /\ RtlbType'
          /\ BusyType' /\ ContentsType' /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType'
          /\ ServicingType' /\ DetachedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ReadOnlyPteType, RtlbType, BusyType,
            ContentsType, StageType, ShootdownType, CopyType, UnackedType, ServicingType, DetachedType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType
    <2>2. SendsType'
        OBVIOUS
    <2>3. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree, Root!OwnerType,
        Root!OfferedType
<1>5. OwnedIsSent'                       BY DEF OwnedIsSent, Root!OwnerType
<1>6. SendCarriesItsOffer'               BY DEF SendCarriesItsOffer, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree, Root!OwnerType, Root!OfferedType
<1>7. SendsAgree'                        BY DEF SendsAgree, Root!OfferedType
<1>8. SentIsOnWire'                      BY DEF SentIsOnWire, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree, Root!OwnerType, Root!OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA CompleteSendKeeps ==
    ASSUME Inv, NEW s \in Send, CompleteSend(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, readOnlyPte, rtlb, copy, shootdown, stage, busy, tlb, inflight, unacked, servicing, contents>>
    BY DEF CompleteSend, SendsOf, readVars, kernelVars
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
<1>given. \A f \in Frame :
              /\ f \in detached' => f \in detached
              /\ f \notin detached => owner'[f] \in {owner[f], "process"}
    BY DEF CompleteSend, DetachedType, Root!OwnerType
<1>held. \A c \in CPU : Holding(c) => OldFrame(c) \in Frame
    BY HeldIsShared
<1>12. OldIsHeld'
    <2>1. \A c \in CPU : OldFrame(c)' = OldFrame(c) /\ (KeepsOld(c)' <=> KeepsOld(c))
        BY <1>1 DEF KeepsOld, Holding, OldFrame
    <2> QED
        BY <1>given, <1>held, <2>1 DEF OldIsHeld, KeepsOld
<1>14. AllowedIsOwned'
    BY <1>1, <1>given, <1>held DEF AllowedIsOwned, DetachedIsSent, Holding, OldFrame
<1> USE DEF CompleteSend, SendsOf, readVars, kernelVars, MemoryType, SendsType, DetachedType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ ReadOnlyPteType' /\ RtlbType' /\ BusyType'
          /\ ContentsType' /\ StageType' /\ ShootdownType' /\ CopyType' /\ UnackedType' /\ ServicingType'
        BY DEF RunningType, PteType, TlbType, InflightType, ReadOnlyPteType, RtlbType, BusyType, ContentsType,
            StageType, ShootdownType, CopyType, UnackedType, ServicingType
    <2>2. MemoryType'
        OBVIOUS
    <2>3. SendsType'
        OBVIOUS
    <2>4. DetachedType'
        OBVIOUS
    <2>5. Root!OwnerType'
        OBVIOUS
    <2>6. Root!MemoryType'
        OBVIOUS
    <2>7. Root!OfferedType'
        OBVIOUS
    <2>8. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree,
        PteType
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree,
        TlbType
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree,
        InflightType
<1>10. SharedIsHeld'                     BY DEF SharedIsHeld, ReadOnlyPteType
<1>11. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld, RtlbType
<1>13. CopyIsOwned'                      BY DEF CopyIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree,
        CopyType
<1>15. DetachedIsSent'                   BY DEF DetachedIsSent
<1>16. OwnedIsSent'                      BY DEF OwnedIsSent
<1>17. FreeIsCleared'                    BY DEF FreeIsCleared
<1>18. PteLeadsToContents'               BY DEF PteLeadsToContents, OfferedWhileOwned, Root!OfferedWhileOwned,
        PteIsOwned, SendsAgree, PteType, ContentsType
<1>19. SharedLeadsToContents'            BY DEF SharedLeadsToContents, SharedIsHeld, ReadOnlyPteType, ContentsType
<1>20. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, ReadEntryIsHeld, RtlbType, ContentsType
<1>21. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOwned, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, DescriptorIsThere, Holding, CopyIsThere, ContentsType, StageType,
        ShootdownType, CopyType
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
        servicing, readOnlyPte, shootdown, stage, tlb, unacked, wire>>
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
    BY DEF Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars, DispatchIs, Root!vars, RunningType,
        StageType, ServicingType
<1> QED
    BY <1>1 DEF DispatchIs, Root!Next, Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars,
        RunningType, StageType, ServicingType

LEMMA PreemptRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. PreemptIs(c)
    BY DEF Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars, PreemptIs, Root!vars, RunningType,
        StageType, ServicingType
<1> QED
    BY <1>1 DEF PreemptIs, Root!Next, Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars,
        RunningType, StageType, ServicingType

LEMMA FillRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FillIs(c, p)
    BY DEF Fill, Idle, Space, kernelVars, nicVars, FillIs, Root!vars, RunningType, PteType, TlbType, ReadOnlyPteType,
        RtlbType
<1> QED
    BY <1>1 DEF FillIs, Root!Next, Fill, Idle, Space, kernelVars, nicVars, RunningType, PteType, TlbType,
        ReadOnlyPteType, RtlbType

LEMMA EvictRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. EvictIs(c, a, p)
    BY DEF Evict, kernelVars, nicVars, EvictIs, Root!vars, TlbType, RtlbType
<1> QED
    BY <1>1 DEF EvictIs, Root!Next, Evict, kernelVars, nicVars, TlbType, RtlbType

LEMMA StoreTranslateRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreTranslateIs(c, p, v)
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars, StoreTranslateIs,
        Root!vars, RunningType, TlbType, InflightType, StageType, ServicingType
<1> QED
    BY <1>1 DEF StoreTranslateIs, Root!Next, StoreTranslate, InUser, TranslateStore, Idle, Space, readVars,
        kernelVars, nicVars, RunningType, TlbType, InflightType, StageType, ServicingType

LEMMA StoreCommitRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreCommitIs(c)
    BY DEF StoreCommit, CommitStore, kernelVars, nicVars, StoreIsOwned, StoreCommitIs, Root!Store, InflightType,
        MemoryType, ContentsType, Root!OwnerType, Root!MemoryType
<1> QED
    BY <1>1 DEF StoreCommitIs, Root!Next, StoreCommit, CommitStore, kernelVars, nicVars, StoreIsOwned, InflightType,
        MemoryType, ContentsType, Root!OwnerType, Root!MemoryType

LEMMA MapFreshRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. MapFreshIs(c, p, f)
    BY DEF MapFresh, InUser, Idle, Space, readVars, kernelVars, MapFreshIs, Root!Give, RunningType, PteType, TlbType,
        ReadOnlyPteType, StageType, ServicingType, Root!OwnerType
<1> QED
    BY <1>1 DEF MapFreshIs, Root!Next, MapFresh, InUser, Idle, Space, readVars, kernelVars, RunningType, PteType,
        TlbType, ReadOnlyPteType, StageType, ServicingType, Root!OwnerType

LEMMA RevokeWriteRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RevokeWriteIs(c, p)
    BY DEF RevokeWrite, InUser, Idle, Space, Hold, nicVars, RevokeWriteIs, Root!vars, RunningType, PteType,
        ReadOnlyPteType, BusyType, StageType, ShootdownType, ServicingType
<1> QED
    BY <1>1 DEF RevokeWriteIs, Root!Next, RevokeWrite, InUser, Idle, Space, Hold, nicVars, RunningType, PteType,
        ReadOnlyPteType, BusyType, StageType, ShootdownType, ServicingType

LEMMA HoldReadOnlyRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. HoldReadOnlyIs(c, p)
    BY DEF HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars, HoldReadOnlyIs, Root!vars, RunningType,
        ReadOnlyPteType, BusyType, StageType, ShootdownType, ServicingType
<1> QED
    BY <1>1 DEF HoldReadOnlyIs, Root!Next, HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars, RunningType,
        ReadOnlyPteType, BusyType, StageType, ShootdownType, ServicingType

LEMMA OfferRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Send, Offer(c, s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OfferIs(c, s)
    BY DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars, DescriptorIsThere, Holding, OfferedWhileOwned,
        Root!OfferedWhileOwned, OldIsHeld, KeepsOld, OfferIs, Root!Offer, Root!vars, MemoryType, BusyType, StageType,
        ShootdownType, CopyType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType, Root!OfferedType
<1> QED
    BY <1>1 DEF OfferIs, Root!Next, Offer, OldFrame, HeldSpace, HeldPage, machineVars, DescriptorIsThere, Holding,
        OfferedWhileOwned, Root!OfferedWhileOwned, OldIsHeld, KeepsOld, MemoryType, BusyType, StageType,
        ShootdownType, CopyType, SendsType, DetachedType, Root!OwnerType, Root!MemoryType, Root!OfferedType

LEMMA SendInterruptsRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. SendInterruptsIs(c)
    BY DEF SendInterrupts, machineVars, readVars, nicVars, SendInterruptsIs, Root!vars, StageType, UnackedType
<1> QED
    BY <1>1 DEF SendInterruptsIs, Root!Next, SendInterrupts, machineVars, readVars, nicVars, StageType, UnackedType

LEMMA InvalidateLocalRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. InvalidateLocalIs(c)
    BY DEF InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars, InvalidateLocalIs, Root!vars, TlbType,
        InflightType, RtlbType, StageType, ShootdownType
<1> QED
    BY <1>1 DEF InvalidateLocalIs, Root!Next, InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars, TlbType,
        InflightType, RtlbType, StageType, ShootdownType

LEMMA AwaitAcksRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AwaitAcksIs(c)
    BY DEF AwaitAcks, machineVars, readVars, nicVars, AwaitAcksIs, Root!vars, StageType, UnackedType, ServicingType
<1> QED
    BY <1>1 DEF AwaitAcksIs, Root!Next, AwaitAcks, machineVars, readVars, nicVars, StageType, UnackedType,
        ServicingType

LEMMA ServiceInterruptRefinesOwnership ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ServiceInterruptIs(r, i)
    BY DEF ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars, ServiceInterruptIs, Root!vars, TlbType,
        RtlbType, StageType, ShootdownType, UnackedType, ServicingType
<1> QED
    BY <1>1 DEF ServiceInterruptIs, Root!Next, ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars,
        TlbType, RtlbType, StageType, ShootdownType, UnackedType, ServicingType

LEMMA AcknowledgeRefinesOwnership ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AcknowledgeIs(r, i)
    BY DEF Acknowledge, Drained, machineVars, readVars, nicVars, AcknowledgeIs, Root!vars, InflightType, UnackedType,
        ServicingType
<1> QED
    BY <1>1 DEF AcknowledgeIs, Root!Next, Acknowledge, Drained, machineVars, readVars, nicVars, InflightType,
        UnackedType, ServicingType

LEMMA WriteFaultRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, WriteFault(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. WriteFaultIs(c, p)
    BY DEF WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars, WriteFaultIs, Root!vars, RunningType, TlbType,
        ReadOnlyPteType, BusyType, StageType, ShootdownType, ServicingType
<1> QED
    BY <1>1 DEF WriteFaultIs, Root!Next, WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars, RunningType,
        TlbType, ReadOnlyPteType, BusyType, StageType, ShootdownType, ServicingType

LEMMA OutputIsOverRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, OutputIsOver(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OutputIsOverIs(c)
    BY DEF OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars, OutputIsOverIs, Root!vars, StageType,
        ShootdownType, SendsType, Root!WireType
<1> QED
    BY <1>1 DEF OutputIsOverIs, Root!Next, OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars, StageType,
        ShootdownType, SendsType, Root!WireType

LEMMA AllocateCopyRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AllocateCopyIs(c, f)
    BY DEF AllocateCopy, SendsOf, OldFrame, machineVars, readVars, AllocateCopyIs, Root!Give, StageType,
        ShootdownType, CopyType, SendsType, DetachedType, Root!OwnerType
<1> QED
    BY <1>1 DEF AllocateCopyIs, Root!Next, AllocateCopy, SendsOf, OldFrame, machineVars, readVars, StageType,
        ShootdownType, CopyType, SendsType, DetachedType, Root!OwnerType

LEMMA CopyFrameRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CopyFrameIs(c, f)
    BY DEF CopyFrame, OldFrame, readVars, nicVars, CopyIsOwned, DescriptorIsThere, Holding, CopyFrameIs, Root!Store,
        MemoryType, StageType, ShootdownType, CopyType, Root!OwnerType, Root!MemoryType
<1> QED
    BY <1>1 DEF CopyFrameIs, Root!Next, CopyFrame, OldFrame, readVars, nicVars, CopyIsOwned, DescriptorIsThere,
        Holding, MemoryType, StageType, ShootdownType, CopyType, Root!OwnerType, Root!MemoryType

LEMMA RemapToCopyRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RemapToCopyIs(c, f)
    BY DEF RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars, RemapToCopyIs, Root!vars, ReadOnlyPteType,
        StageType, ShootdownType, CopyType
<1> QED
    BY <1>1 DEF RemapToCopyIs, Root!Next, RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars, ReadOnlyPteType,
        StageType, ShootdownType, CopyType

LEMMA ReleaseOldRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, ReleaseOld(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ReleaseOldIs(c)
    BY DEF ReleaseOld, OldFrame, SendsOf, readVars, DescriptorIsThere, Holding, OldIsHeld, KeepsOld, OwnedIsSent,
        ReleaseOldIs, Root!Release, Root!vars, MemoryType, StageType, ShootdownType, CopyType, SendsType,
        DetachedType, Root!OwnerType, Root!MemoryType
<1> QED
    BY <1>1 DEF ReleaseOldIs, Root!Next, ReleaseOld, OldFrame, SendsOf, readVars, DescriptorIsThere, Holding,
        OldIsHeld, KeepsOld, OwnedIsSent, MemoryType, StageType, ShootdownType, CopyType, SendsType, DetachedType,
        Root!OwnerType, Root!MemoryType

LEMMA AllowWriteRefinesOwnership ==
    ASSUME Inv, NEW c \in CPU, AllowWrite(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AllowWriteIs(c)
    BY DEF AllowWrite, HeldSpace, HeldPage, nicVars, AllowWriteIs, Root!vars, PteType, ReadOnlyPteType, BusyType,
        StageType, ShootdownType, CopyType
<1> QED
    BY <1>1 DEF AllowWriteIs, Root!Next, AllowWrite, HeldSpace, HeldPage, nicVars, PteType, ReadOnlyPteType, BusyType,
        StageType, ShootdownType, CopyType

LEMMA DmaReadRefinesOwnership ==
    ASSUME Inv, NEW s \in Send, DmaRead(s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DmaReadIs(s)
    BY DEF DmaRead, machineVars, readVars, kernelVars, NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, WireCarriesOffer, Root!WireCarriesOffer, DmaReadIs, Root!Transmit,
        Root!vars, MemoryType, SendsType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF DmaReadIs, Root!Next, DmaRead, machineVars, readVars, kernelVars, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree, WireCarriesOffer,
        Root!WireCarriesOffer, MemoryType, SendsType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType

LEMMA CompleteSendRefinesOwnership ==
    ASSUME Inv, NEW s \in Send, CompleteSend(s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CompleteSendIs(s)
    BY DEF CompleteSend, SendsOf, readVars, kernelVars, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree,
        SentIsOnWire, CompleteSendIs, Root!CompleteSend, Root!Return, Root!vars, MemoryType, SendsType, DetachedType,
        Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF CompleteSendIs, Root!Next, CompleteSend, SendsOf, readVars, kernelVars, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, SentIsOnWire, MemoryType, SendsType, DetachedType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType

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
  <2>25. ASSUME NEW s \in Send, CompleteSend(s) PROVE Inv'
      BY <2>25, CompleteSendKeeps
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
    BY DEF OwnedWhilePending, SendsOf, OfferedWhileOwned, Root!OfferedWhileOwned, OwnedIsSent, SendsAgree, SendsType,
        Root!OwnerType, Root!OfferedType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysSendCarriesItsOffer == Safety => []SendCarriesItsOffer
<1>1. Inv => SendCarriesItsOffer
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysWritableIsOwned == Safety => []WritableIsOwned
<1>1. Inv => WritableIsOwned
    BY DEF WritableIsOwned, Reaches, EntryIsOwned, PteIsOwned, StoreIsOwned, PteType, TlbType, InflightType,
        Root!OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysProcessReadsItsOwn == Safety => []ProcessReadsItsOwn
<1>1. Inv => ProcessReadsItsOwn
    BY DEF ProcessReadsItsOwn, Reads, EntryIsMapped, Mapped, PteLeadsToContents, ReadEntryLeadsToContents,
        SharedLeadsToContents, PteType, TlbType, MemoryType, ReadOnlyPteType, RtlbType, ContentsType, Root!MemoryType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysReadableIsHeld == Safety => []ReadableIsHeld
<1>1. Inv => ReadableIsHeld
    BY DEF ReadableIsHeld, Reads, DetachedIsSent, EntryIsOwned, PteIsOwned, ReadEntryIsHeld, SharedIsHeld, PteType,
        TlbType, ReadOnlyPteType, RtlbType, DetachedType, Root!OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOneTranslation == Safety => []OneTranslation
<1>1. Inv => OneTranslation
    BY DEF OneTranslation, OneEntry, PteOrShared, PteType, TlbType, ReadOnlyPteType, RtlbType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysDescriptorOutlivesReaders == Safety => []DescriptorOutlivesReaders
<1>1. Inv => DescriptorOutlivesReaders
    BY DEF DescriptorOutlivesReaders, AskedOnlyMeanwhile, DescriptorIsThere, Holding, StageType, ShootdownType,
        UnackedType
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
  <2>25. ASSUME NEW s \in Send, CompleteSend(s) PROVE [Root!Next]_(Root!vars)
      BY <2>25, CompleteSendRefinesOwnership
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesOwnership, Root!Safety
=============================================================================
