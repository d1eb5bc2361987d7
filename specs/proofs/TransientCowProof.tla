------------------------- MODULE TransientCowProof -------------------------
(***************************************************************************)
(* The invariant of TransientCow, for TLAPS: one lemma for each action,    *)
(* one step for each conjunct that the action could break, and with each   *)
(* step the conjuncts that it rests on.  These are what Z3 needed, of the  *)
(* prover (an unsatisfiable core).                                         *)
(*                                                                         *)
(* It has been parsed, and has not been checked with tlapm.                *)
(***************************************************************************)
EXTENDS TransientCowInvariant, TLAPS

ASSUME NoHazard == Hazard = "none"

\* What a variable is, every step may use; what a conjunct says, only those that name it.
USE NoHazard DEF Inv, TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore,
    MemoryType, SharedType, RtlbType, BusyType, ContentsType, StageType, Stages, ShootdownType, CopyType, UnackedType,
    ServicingType, SendsType, Outstanding, DetachedType, Root!TypeOK, Root!OwnerType, Root!MemoryType,
    Root!OfferedType, Root!WireType

----------------------------------------------------------------------------
(* In the first state nothing leads anywhere.                              *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations
<1>1. TypeOK                       OBVIOUS
<1>2. NoTreadAfterOffer            BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer             BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned            BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned                   BY DEF PteIsOwned
<1>6. EntryIsOwned                 BY DEF EntryIsOwned
<1>7. StoreIsOwned                 BY DEF StoreIsOwned
<1>8. SharedIsHeld                 BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld              BY DEF ReadEntryIsHeld
<1>10. OldIsHeld                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>11. CopyIsOwned                 BY DEF CopyIsOwned
<1>12. AllowedIsOwned              BY DEF AllowedIsOwned, OldFrame
<1>13. DetachedIsSent              BY DEF DetachedIsSent
<1>14. OwnedIsSent                 BY DEF OwnedIsSent
<1>15. PtesDiffer                  BY DEF PtesDiffer
<1>16. SharedDiffer                BY DEF SharedDiffer
<1>17. PteIsNotShared              BY DEF PteIsNotShared
<1>18. ReadEntriesDiffer           BY DEF ReadEntriesDiffer, Mapped
<1>19. OldIsOfThePage              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage
<1>20. OldIsReadAtThePage          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>21. OldsDiffer                  BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>22. OldIsNoCopy                 BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>23. CopiesDiffer                BY DEF CopiesDiffer
<1>24. CopyIsOfThePage             BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>25. CopyIsReadAtThePage         BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>26. DescriptorIsThere           BY DEF DescriptorIsThere, Holding
<1>27. CopyIsThere                 BY DEF CopyIsThere
<1>28. HeldIsBusy                  BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>29. BusyIsShared                BY DEF BusyIsShared
<1>30. PteOrShared                 BY DEF PteOrShared
<1>31. HeldLeadsTo                 BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>32. EntryIsMapped               BY DEF EntryIsMapped, Mapped
<1>33. StoreIsMapped               BY DEF StoreIsMapped, Mapped
<1>34. ReadEntryIsMapped           BY DEF ReadEntryIsMapped, Mapped
<1>35. HeldIsReadAs                BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>36. EntriesAgree                BY DEF EntriesAgree
<1>37. StoresAgree                 BY DEF StoresAgree
<1>38. OneEntry                    BY DEF OneEntry
<1>39. AskedOnlyMeanwhile          BY DEF AskedOnlyMeanwhile
<1>40. ServesWhoAsked              BY DEF ServesWhoAsked
<1>41. ServingIsForgotten          BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>42. OthersForget                BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>43. InitiatorForgets            BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>44. AllForget                   BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>45. ReadOnlyIsFlushed           BY DEF ReadOnlyIsFlushed, StoresTo
<1>46. HeldIsFlushed               BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>47. FreeIsCleared               BY DEF FreeIsCleared
<1>48. FreshIsZero                 BY DEF FreshIsZero
<1>49. PteLeadsToContents          BY DEF PteLeadsToContents
<1>50. SharedLeadsToContents       BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents    BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful              BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer         BY DEF SendCarriesItsOffer
<1>54. SendsAgree                  BY DEF SendsAgree
<1>55. SentIsOnWire                BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
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
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, OldIsHeld,
        KeepsOld, Holding, OldFrame, CopyIsOwned, AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer,
        SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped, OldIsOfThePage, HeldSpace, HeldPage,
        OldIsReadAtThePage, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsOfThePage, Moved, CopyIsReadAtThePage,
        DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared, PteOrShared, HeldLeadsTo, EntryIsMapped,
        StoreIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree, StoresAgree, OneEntry,
        AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped, OthersForget, StoresTo,
        InitiatorForgets, AllForget, ReadOnlyIsFlushed, HeldIsFlushed, FreeIsCleared, FreshIsZero, PteLeadsToContents,
        SharedLeadsToContents, ReadEntryLeadsToContents, CopyIsFaithful, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1> QED BY <1>1, <1>2

----------------------------------------------------------------------------
LEMMA PreemptKeeps ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  Inv'
<1> USE DEF Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
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
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, OldIsHeld,
        KeepsOld, Holding, OldFrame, CopyIsOwned, AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer,
        SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped, OldIsOfThePage, HeldSpace, HeldPage,
        OldIsReadAtThePage, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsOfThePage, Moved, CopyIsReadAtThePage,
        DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared, PteOrShared, HeldLeadsTo, EntryIsMapped,
        StoreIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree, StoresAgree, OneEntry,
        AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped, OthersForget, StoresTo,
        InitiatorForgets, AllForget, ReadOnlyIsFlushed, HeldIsFlushed, FreeIsCleared, FreshIsZero, PteLeadsToContents,
        SharedLeadsToContents, ReadEntryLeadsToContents, CopyIsFaithful, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1> QED BY <1>1, <1>2

----------------------------------------------------------------------------
LEMMA FillKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  Inv'
<1> USE DEF Fill, Idle, Space, kernelVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
        /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ OldIsOfThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
        /\ CopyIsOfThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
        /\ HeldLeadsTo' /\ StoreIsMapped' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ FreeIsCleared' /\ FreshIsZero'
        /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree'
        /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, StoreIsOwned, SharedIsHeld, OldIsHeld, KeepsOld, Holding, OldFrame,
        CopyIsOwned, AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared,
        OldIsOfThePage, Mapped, HeldSpace, HeldPage, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsOfThePage, Moved,
        DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared, PteOrShared, HeldLeadsTo, StoreIsMapped,
        AskedOnlyMeanwhile, ServesWhoAsked, FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents,
        CopyIsFaithful, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. EntryIsOwned'                BY DEF EntryIsOwned, PteIsOwned
<1>4. ReadEntryIsHeld'             BY DEF ReadEntryIsHeld, SharedIsHeld
<1>5. ReadEntriesDiffer'           BY DEF ReadEntriesDiffer, Mapped, PteIsNotShared, SharedDiffer
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        OldIsOfThePage, Mapped
<1>7. CopyIsReadAtThePage'         BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsOfThePage, Mapped
<1>8. EntryIsMapped'               BY DEF EntryIsMapped, Mapped
<1>9. ReadEntryIsMapped'           BY DEF ReadEntryIsMapped, Mapped
<1>10. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>11. EntriesAgree'               BY DEF EntriesAgree, BusyIsShared, EntryIsMapped, Mapped, PteOrShared,
        ReadEntryIsMapped
<1>12. StoresAgree'                BY DEF StoresAgree, PteOrShared, StoreIsMapped, Mapped
<1>13. OneEntry'                   BY DEF OneEntry, PteOrShared
<1>14. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, BusyIsShared, HeldIsBusy, Holding, PteOrShared, ServesWhoAsked
<1>15. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo,
        BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>16. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>17. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>18. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo, PteOrShared
<1>19. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, BusyIsShared, CopyIsThere,
        HeldIsBusy, Holding, HeldLeadsTo, Moved, OldFrame, PteOrShared
<1>20. ReadEntryLeadsToContents'   BY DEF ReadEntryLeadsToContents, SharedLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
<1> USE DEF Evict, kernelVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
        /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ OldIsOfThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
        /\ CopyIsOfThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
        /\ HeldLeadsTo' /\ StoreIsMapped' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ FreeIsCleared' /\ FreshIsZero'
        /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree'
        /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, StoreIsOwned, SharedIsHeld, OldIsHeld, KeepsOld, Holding, OldFrame,
        CopyIsOwned, AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared,
        OldIsOfThePage, Mapped, HeldSpace, HeldPage, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsOfThePage, Moved,
        DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared, PteOrShared, HeldLeadsTo, StoreIsMapped,
        AskedOnlyMeanwhile, ServesWhoAsked, FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents,
        CopyIsFaithful, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. EntryIsOwned'                BY DEF EntryIsOwned
<1>4. ReadEntryIsHeld'             BY DEF ReadEntryIsHeld
<1>5. ReadEntriesDiffer'           BY DEF ReadEntriesDiffer, Mapped
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        DescriptorIsThere
<1>7. CopyIsReadAtThePage'         BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>8. EntryIsMapped'               BY DEF EntryIsMapped, Mapped
<1>9. ReadEntryIsMapped'           BY DEF ReadEntryIsMapped, Mapped
<1>10. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>11. EntriesAgree'               BY DEF EntriesAgree
<1>12. StoresAgree'                BY DEF StoresAgree
<1>13. OneEntry'                   BY DEF OneEntry
<1>14. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>15. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>16. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>17. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>18. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo
<1>19. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>20. ReadEntryLeadsToContents'   BY DEF ReadEntryLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ SharedIsHeld'
        /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent'
        /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage'
        /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage'
        /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
        /\ HeldLeadsTo' /\ EntryIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ OneEntry'
        /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ AllForget' /\ FreeIsCleared'
        /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
        /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, SharedIsHeld, ReadEntryIsHeld, OldIsHeld, KeepsOld, Holding,
        OldFrame, CopyIsOwned, AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared,
        ReadEntriesDiffer, Mapped, OldIsOfThePage, HeldSpace, HeldPage, OldIsReadAtThePage, OldsDiffer, OldIsNoCopy,
        CopiesDiffer, CopyIsOfThePage, Moved, CopyIsReadAtThePage, DescriptorIsThere, CopyIsThere, HeldIsBusy,
        BusyIsShared, PteOrShared, HeldLeadsTo, EntryIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree,
        OneEntry, AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped, AllForget,
        FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents,
        CopyIsFaithful, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. StoreIsOwned'                BY DEF StoreIsOwned, EntryIsOwned
<1>4. StoreIsMapped'               BY DEF StoreIsMapped, Mapped, EntryIsMapped
<1>5. StoresAgree'                 BY DEF StoresAgree, EntriesAgree
<1>6. OthersForget'                BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>7. InitiatorForgets'            BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>8. ReadOnlyIsFlushed'           BY DEF ReadOnlyIsFlushed, StoresTo
<1>9. HeldIsFlushed'               BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
<1> USE DEF StoreCommit, CommitStore, kernelVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ SharedIsHeld' /\ ReadEntryIsHeld'
        /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage' /\ OldIsReadAtThePage'
        /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage' /\ CopyIsReadAtThePage'
        /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared' /\ HeldLeadsTo'
        /\ EntryIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ OneEntry' /\ AskedOnlyMeanwhile'
        /\ ServesWhoAsked' /\ ServingIsForgotten' /\ AllForget' /\ SendCarriesItsOffer' /\ SendsAgree'
        /\ SentIsOnWire'
    BY DEF WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned, Root!OfferedWhileOwned, PteIsOwned,
        EntryIsOwned, SharedIsHeld, ReadEntryIsHeld, OldIsHeld, KeepsOld, Holding, OldFrame, CopyIsOwned,
        AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer,
        Mapped, OldIsOfThePage, HeldSpace, HeldPage, OldIsReadAtThePage, OldsDiffer, OldIsNoCopy, CopiesDiffer,
        CopyIsOfThePage, Moved, CopyIsReadAtThePage, DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared,
        PteOrShared, HeldLeadsTo, EntryIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree, OneEntry,
        AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped, AllForget,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. NoTreadAfterOffer'           BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, StoreIsOwned
<1>4. StoreIsOwned'                BY DEF StoreIsOwned
<1>5. StoreIsMapped'               BY DEF StoreIsMapped, Mapped
<1>6. StoresAgree'                 BY DEF StoresAgree
<1>7. OthersForget'                BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>8. InitiatorForgets'            BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>9. ReadOnlyIsFlushed'           BY DEF ReadOnlyIsFlushed, StoresTo
<1>10. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>11. FreeIsCleared'              BY DEF FreeIsCleared, StoreIsOwned
<1>12. FreshIsZero'                BY DEF FreshIsZero, StoreIsMapped, Mapped
<1>13. PteLeadsToContents'         BY DEF PteLeadsToContents, PteIsNotShared, PteOrShared, PtesDiffer, StoreIsMapped,
        Mapped
<1>14. SharedLeadsToContents'      BY DEF SharedLeadsToContents, PteIsNotShared, PteOrShared, SharedDiffer,
        StoreIsMapped, Mapped
<1>15. ReadEntryLeadsToContents'   BY DEF ReadEntryLeadsToContents, ReadEntriesDiffer, Mapped, StoreIsMapped,
        StoresAgree
<1>16. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOfThePage, Mapped, Moved,
        HeldIsFlushed, StoresTo, StoreIsMapped
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
<1> USE DEF MapFresh, InUser, Idle, Space, readVars, kernelVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. WireCarriesOffer' /\ SharedDiffer' /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
        /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ HeldLeadsTo'
        /\ HeldIsReadAs' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
        /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed'
        /\ HeldIsFlushed' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ CopyIsFaithful'
        /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF WireCarriesOffer, Root!WireCarriesOffer, SharedDiffer, OldIsReadAtThePage, KeepsOld, Holding, OldFrame,
        HeldSpace, HeldPage, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsReadAtThePage, Moved, DescriptorIsThere,
        CopyIsThere, HeldIsBusy, BusyIsShared, HeldLeadsTo, HeldIsReadAs, Holds, EntriesAgree, StoresAgree, OneEntry,
        AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped, OthersForget, StoresTo,
        InitiatorForgets, AllForget, ReadOnlyIsFlushed, HeldIsFlushed, SharedLeadsToContents,
        ReadEntryLeadsToContents, CopyIsFaithful, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. NoTreadAfterOffer'           BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>4. OfferedWhileOwned'           BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned'                  BY DEF PteIsOwned
<1>6. EntryIsOwned'                BY DEF EntryIsOwned
<1>7. StoreIsOwned'                BY DEF StoreIsOwned
<1>8. SharedIsHeld'                BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld'             BY DEF ReadEntryIsHeld
<1>10. OldIsHeld'                  BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>11. CopyIsOwned'                BY DEF CopyIsOwned
<1>12. AllowedIsOwned'             BY DEF AllowedIsOwned, OldFrame
<1>13. DetachedIsSent'             BY DEF DetachedIsSent
<1>14. OwnedIsSent'                BY DEF OwnedIsSent
<1>15. PtesDiffer'                 BY DEF PtesDiffer, PteIsOwned
<1>16. PteIsNotShared'             BY DEF PteIsNotShared, SharedIsHeld
<1>17. ReadEntriesDiffer'          BY DEF ReadEntriesDiffer, Mapped, ReadEntryIsHeld
<1>18. OldIsOfThePage'             BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage,
        OldIsHeld
<1>19. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsOwned
<1>20. PteOrShared'                BY DEF PteOrShared
<1>21. EntryIsMapped'              BY DEF EntryIsMapped, Mapped
<1>22. StoreIsMapped'              BY DEF StoreIsMapped, Mapped
<1>23. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped
<1>24. FreeIsCleared'              BY DEF FreeIsCleared
<1>25. FreshIsZero'                BY DEF FreshIsZero
<1>26. PteLeadsToContents'         BY DEF PteLeadsToContents, FreeIsCleared, FreshIsZero
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26

----------------------------------------------------------------------------
LEMMA RevokeWriteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p)
    PROVE  Inv'
<1> USE DEF RevokeWrite, InUser, Idle, Space, Hold, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ CopiesDiffer' /\ EntriesAgree'
        /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared' /\ ReadEntryLeadsToContents'
        /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, EntryIsOwned, StoreIsOwned, ReadEntryIsHeld, CopyIsOwned, DetachedIsSent, OwnedIsSent,
        CopiesDiffer, EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked, FreeIsCleared, ReadEntryLeadsToContents,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. PteIsOwned'                  BY DEF PteIsOwned
<1>4. SharedIsHeld'                BY DEF SharedIsHeld, DetachedIsSent, PteIsOwned
<1>5. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, CopyIsThere, DetachedIsSent,
        PteIsOwned
<1>6. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>7. PtesDiffer'                  BY DEF PtesDiffer
<1>8. SharedDiffer'                BY DEF SharedDiffer, PteIsNotShared
<1>9. PteIsNotShared'              BY DEF PteIsNotShared, PtesDiffer
<1>10. ReadEntriesDiffer'          BY DEF ReadEntriesDiffer, Mapped
<1>11. OldIsOfThePage'             BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage,
        PteIsNotShared, PteOrShared, PtesDiffer
<1>12. OldIsReadAtThePage'         BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>13. OldsDiffer'                 BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, BusyIsShared, HeldIsBusy, HeldPage,
        HeldSpace, OldIsOfThePage, Mapped, PteOrShared
<1>14. OldIsNoCopy'                BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped, Moved,
        HeldSpace, HeldPage, CopyIsThere, HeldLeadsTo, PteOrShared
<1>15. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        HeldLeadsTo, Holding, OldFrame, PteOrShared
<1>16. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere, HeldLeadsTo,
        Holding, OldFrame, PteOrShared
<1>17. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>18. CopyIsThere'                BY DEF CopyIsThere
<1>19. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>20. BusyIsShared'               BY DEF BusyIsShared
<1>21. PteOrShared'                BY DEF PteOrShared
<1>22. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, BusyIsShared,
        CopyIsThere, HeldIsBusy, PteOrShared
<1>23. EntryIsMapped'              BY DEF EntryIsMapped, Mapped, PteOrShared
<1>24. StoreIsMapped'              BY DEF StoreIsMapped, Mapped, PteOrShared
<1>25. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped
<1>26. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame, BusyIsShared,
        PteOrShared, ReadEntryIsMapped, Mapped
<1>27. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>28. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, BusyIsShared, PteOrShared, ReadEntryIsMapped, Mapped, ServesWhoAsked
<1>29. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo,
        PteOrShared
<1>30. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, PteOrShared
<1>31. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, BusyIsShared, PteOrShared,
        ReadEntryIsMapped, Mapped
<1>32. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo
<1>33. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, CopyIsThere
<1>34. FreshIsZero'                BY DEF FreshIsZero
<1>35. PteLeadsToContents'         BY DEF PteLeadsToContents
<1>36. SharedLeadsToContents'      BY DEF SharedLeadsToContents, PteLeadsToContents
<1>37. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37

----------------------------------------------------------------------------
LEMMA HoldReadOnlyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p)
    PROVE  Inv'
<1> USE DEF HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ PteOrShared' /\ EntryIsMapped'
        /\ StoreIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared'
        /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
        /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, CopyIsOwned,
        DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped,
        CopiesDiffer, PteOrShared, EntryIsMapped, StoreIsMapped, EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked,
        FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld
<1>4. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>5. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage,
        PteIsNotShared, SharedDiffer
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>7. OldsDiffer'                  BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, HeldIsBusy, HeldPage, HeldSpace,
        OldIsOfThePage, Mapped
<1>8. OldIsNoCopy'                 BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped, Moved,
        HeldSpace, HeldPage, CopyIsThere, HeldIsBusy
<1>9. CopyIsOfThePage'             BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>10. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere
<1>11. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>12. CopyIsThere'                BY DEF CopyIsThere
<1>13. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>14. BusyIsShared'               BY DEF BusyIsShared
<1>15. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, CopyIsThere
<1>16. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped
<1>17. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame, PteOrShared,
        ReadEntryIsMapped, Mapped
<1>18. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>19. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, PteOrShared, ReadEntryIsMapped, Mapped, ServesWhoAsked
<1>20. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>21. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>22. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, PteOrShared,
        ReadEntryIsMapped, Mapped
<1>23. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo
<1>24. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ReadOnlyIsFlushed
<1>25. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25

----------------------------------------------------------------------------
LEMMA OfferKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Send, Offer(c, s)
    PROVE  Inv'
<1> USE DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ PteOrShared'
        /\ EntryIsMapped' /\ StoreIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked'
        /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
    BY DEF PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped, CopiesDiffer, PteOrShared,
        EntryIsMapped, StoreIsMapped, EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked, FreshIsZero,
        PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents
<1>3. NoTreadAfterOffer'           BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned
<1>4. WireCarriesOffer'            BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>5. OfferedWhileOwned'           BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>6. PteIsOwned'                  BY DEF PteIsOwned, HeldLeadsTo, Holding, Moved, OldIsOfThePage, KeepsOld, Mapped,
        PteOrShared
<1>7. EntryIsOwned'                BY DEF EntryIsOwned, EntryIsMapped, Mapped, HeldIsFlushed, StoresTo,
        OldIsOfThePage, KeepsOld, Holding
<1>8. StoreIsOwned'                BY DEF StoreIsOwned, HeldIsFlushed, StoresTo, OldIsOfThePage, KeepsOld, Holding,
        Mapped, StoreIsMapped
<1>9. SharedIsHeld'                BY DEF SharedIsHeld
<1>10. ReadEntryIsHeld'            BY DEF ReadEntryIsHeld
<1>11. OldIsHeld'                  BY DEF OldIsHeld, KeepsOld, Holding, OldsDiffer
<1>12. CopyIsOwned'                BY DEF CopyIsOwned, OldIsNoCopy, KeepsOld, Holding
<1>13. AllowedIsOwned'             BY DEF AllowedIsOwned, OldsDiffer, KeepsOld, Holding
<1>14. DetachedIsSent'             BY DEF DetachedIsSent
<1>15. OwnedIsSent'                BY DEF OwnedIsSent
<1>16. OldIsOfThePage'             BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped
<1>17. OldIsReadAtThePage'         BY DEF OldIsReadAtThePage, KeepsOld, Holding
<1>18. OldsDiffer'                 BY DEF OldsDiffer, KeepsOld, Holding
<1>19. OldIsNoCopy'                BY DEF OldIsNoCopy, KeepsOld, Holding
<1>20. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved
<1>21. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, CopyIsThere, HeldLeadsTo, Holding
<1>22. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>23. CopyIsThere'                BY DEF CopyIsThere
<1>24. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldLeadsTo, Moved, OldIsNoCopy, KeepsOld, OldsDiffer
<1>25. BusyIsShared'               BY DEF BusyIsShared
<1>26. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, Moved
<1>27. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped, HeldIsReadAs, Holds, Holding, HeldLeadsTo, Moved
<1>28. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding
<1>29. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>30. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        ServesWhoAsked
<1>31. OthersForget'               BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>32. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo
<1>33. AllForget'                  BY DEF AllForget, ReadsAsMapped
<1>34. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo, BusyIsShared, DescriptorIsThere, Holding,
        EntryIsMapped, Mapped, HeldIsBusy, HeldIsFlushed, HeldLeadsTo, Moved, PteOrShared
<1>35. HeldIsFlushed'              BY DEF HeldIsFlushed, StoresTo
<1>36. FreeIsCleared'              BY DEF FreeIsCleared
<1>37. CopyIsFaithful'             BY DEF CopyIsFaithful
<1>38. SendCarriesItsOffer'        BY DEF SendCarriesItsOffer
<1>39. SendsAgree'                 BY DEF SendsAgree, BusyIsShared, DescriptorIsThere, Holding, HeldIsBusy,
        HeldLeadsTo, Moved, NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned
<1>40. SentIsOnWire'               BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40

----------------------------------------------------------------------------
LEMMA SendInterruptsKeeps ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  Inv'
<1> USE DEF SendInterrupts, machineVars, readVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared'
        /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
        /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreeIsCleared' /\ FreshIsZero' /\ PteLeadsToContents'
        /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, CopyIsOwned,
        DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped,
        CopiesDiffer, BusyIsShared, PteOrShared, EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, EntriesAgree,
        StoresAgree, OneEntry, ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        ReadOnlyIsFlushed, StoresTo, FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents,
        ReadEntryLeadsToContents, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>4. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>5. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage,
        CopyIsThere
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>7. OldsDiffer'                  BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, CopyIsThere
<1>8. OldIsNoCopy'                 BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>9. CopyIsOfThePage'             BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, BusyIsShared,
        CopyIsThere, HeldIsBusy, Holding, HeldLeadsTo, OldFrame, PteOrShared
<1>10. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>11. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>12. CopyIsThere'                BY DEF CopyIsThere
<1>13. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>14. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, CopyIsThere
<1>15. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>16. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>17. ServesWhoAsked'             BY DEF ServesWhoAsked, AskedOnlyMeanwhile
<1>18. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>19. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>21. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>22. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22

----------------------------------------------------------------------------
LEMMA InvalidateLocalKeeps ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  Inv'
<1> USE DEF InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
        /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared'
        /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared' /\ StoreIsMapped' /\ ServesWhoAsked' /\ FreeIsCleared'
        /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree'
        /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, StoreIsOwned, SharedIsHeld, CopyIsOwned, DetachedIsSent, OwnedIsSent,
        PtesDiffer, SharedDiffer, PteIsNotShared, CopiesDiffer, BusyIsShared, PteOrShared, StoreIsMapped, Mapped,
        ServesWhoAsked, FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents, SendCarriesItsOffer,
        SendsAgree, SentIsOnWire
<1>3. EntryIsOwned'                BY DEF EntryIsOwned
<1>4. ReadEntryIsHeld'             BY DEF ReadEntryIsHeld
<1>5. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>6. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>7. ReadEntriesDiffer'           BY DEF ReadEntriesDiffer, Mapped
<1>8. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame
<1>9. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, BusyIsShared, HeldIsBusy,
        OldIsOfThePage, Mapped, PteOrShared
<1>10. OldsDiffer'                 BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, CopyIsThere
<1>11. OldIsNoCopy'                BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>12. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved
<1>13. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved
<1>14. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>15. CopyIsThere'                BY DEF CopyIsThere
<1>16. HeldIsBusy'                 BY DEF HeldIsBusy, Holding
<1>17. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, Moved, OldFrame, CopyIsThere
<1>18. EntryIsMapped'              BY DEF EntryIsMapped, Mapped
<1>19. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped
<1>20. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, OldFrame
<1>21. EntriesAgree'               BY DEF EntriesAgree
<1>22. StoresAgree'                BY DEF StoresAgree
<1>23. OneEntry'                   BY DEF OneEntry
<1>24. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>25. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped
<1>26. OthersForget'               BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>27. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo, DescriptorIsThere,
        Holding
<1>28. AllForget'                  BY DEF AllForget, ReadsAsMapped
<1>29. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo
<1>30. HeldIsFlushed'              BY DEF HeldIsFlushed, StoresTo, CopyIsThere
<1>31. ReadEntryLeadsToContents'   BY DEF ReadEntryLeadsToContents
<1>32. CopyIsFaithful'             BY DEF CopyIsFaithful
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31, <1>32

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  Inv'
<1> USE DEF AwaitAcks, machineVars, readVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared'
        /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
        /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
        /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer'
        /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, CopyIsOwned,
        DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped,
        CopiesDiffer, BusyIsShared, PteOrShared, EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, EntriesAgree,
        StoresAgree, OneEntry, ServesWhoAsked, ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        ReadOnlyIsFlushed, StoresTo, FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents,
        ReadEntryLeadsToContents, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, CopyIsThere
<1>4. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>5. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>7. OldsDiffer'                  BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, CopyIsThere
<1>8. OldIsNoCopy'                 BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>9. CopyIsOfThePage'             BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        HeldLeadsTo, Holding, OldFrame
<1>10. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>11. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>12. CopyIsThere'                BY DEF CopyIsThere
<1>13. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>14. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, CopyIsThere
<1>15. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>16. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>17. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>18. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>19. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        HeldIsReadAs, Holds, OldFrame, HeldLeadsTo, Moved, InitiatorForgets, ForgotEntries, StoresTo, OthersForget
<1>20. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, InitiatorForgets,
        ForgotEntries, ReadsAsMapped, OthersForget
<1>21. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA ServiceInterruptKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  Inv'
<1> USE DEF ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
        /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ OldIsOfThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer'
        /\ CopyIsOfThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
        /\ HeldLeadsTo' /\ StoreIsMapped' /\ AskedOnlyMeanwhile' /\ FreeIsCleared' /\ FreshIsZero'
        /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree'
        /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, StoreIsOwned, SharedIsHeld, OldIsHeld, KeepsOld, Holding, OldFrame,
        CopyIsOwned, AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared,
        OldIsOfThePage, Mapped, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsOfThePage, Moved, DescriptorIsThere,
        CopyIsThere, HeldIsBusy, BusyIsShared, PteOrShared, HeldLeadsTo, StoreIsMapped, AskedOnlyMeanwhile,
        FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents, CopyIsFaithful, SendCarriesItsOffer,
        SendsAgree, SentIsOnWire
<1>3. EntryIsOwned'                BY DEF EntryIsOwned
<1>4. ReadEntryIsHeld'             BY DEF ReadEntryIsHeld
<1>5. ReadEntriesDiffer'           BY DEF ReadEntriesDiffer, Mapped
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, DescriptorIsThere
<1>7. CopyIsReadAtThePage'         BY DEF CopyIsReadAtThePage, Moved
<1>8. EntryIsMapped'               BY DEF EntryIsMapped, Mapped
<1>9. ReadEntryIsMapped'           BY DEF ReadEntryIsMapped, Mapped
<1>10. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, OldFrame
<1>11. EntriesAgree'               BY DEF EntriesAgree
<1>12. StoresAgree'                BY DEF StoresAgree
<1>13. OneEntry'                   BY DEF OneEntry
<1>14. ServesWhoAsked'             BY DEF ServesWhoAsked
<1>15. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        DescriptorIsThere, Holding
<1>16. OthersForget'               BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>17. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo
<1>18. AllForget'                  BY DEF AllForget, ReadsAsMapped
<1>19. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo
<1>20. HeldIsFlushed'              BY DEF HeldIsFlushed, StoresTo
<1>21. ReadEntryLeadsToContents'   BY DEF ReadEntryLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  Inv'
<1> USE DEF Acknowledge, Drained, machineVars, readVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent'
        /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage'
        /\ OldIsReadAtThePage' /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage'
        /\ CopyIsReadAtThePage' /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared'
        /\ HeldLeadsTo' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree'
        /\ StoresAgree' /\ OneEntry' /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed'
        /\ FreeIsCleared' /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents'
        /\ ReadEntryLeadsToContents' /\ CopyIsFaithful' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, OldIsHeld,
        KeepsOld, Holding, OldFrame, CopyIsOwned, AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer,
        SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped, OldIsOfThePage, HeldSpace, HeldPage,
        OldIsReadAtThePage, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsOfThePage, Moved, CopyIsReadAtThePage,
        DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared, PteOrShared, HeldLeadsTo, EntryIsMapped,
        StoreIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree, StoresAgree, OneEntry, InitiatorForgets,
        ForgotEntries, ReadsAsMapped, StoresTo, AllForget, ReadOnlyIsFlushed, HeldIsFlushed, FreeIsCleared,
        FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents, CopyIsFaithful,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. AskedOnlyMeanwhile'          BY DEF AskedOnlyMeanwhile
<1>4. ServesWhoAsked'              BY DEF ServesWhoAsked
<1>5. ServingIsForgotten'          BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>6. OthersForget'                BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo,
        ServingIsForgotten
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA WriteFaultKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, WriteFault(c, p)
    PROVE  Inv'
<1> USE DEF WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ PteOrShared' /\ EntryIsMapped'
        /\ StoreIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared'
        /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents'
        /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, CopyIsOwned,
        DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped,
        CopiesDiffer, PteOrShared, EntryIsMapped, StoreIsMapped, EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked,
        FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld
<1>4. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>5. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace, HeldPage,
        PteIsNotShared, SharedDiffer
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>7. OldsDiffer'                  BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, HeldIsBusy, HeldPage, HeldSpace,
        OldIsOfThePage, Mapped
<1>8. OldIsNoCopy'                 BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped, Moved,
        HeldSpace, HeldPage, CopyIsThere, HeldIsBusy
<1>9. CopyIsOfThePage'             BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>10. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere, HeldLeadsTo,
        Holding, OldFrame
<1>11. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>12. CopyIsThere'                BY DEF CopyIsThere
<1>13. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>14. BusyIsShared'               BY DEF BusyIsShared
<1>15. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame, CopyIsThere
<1>16. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped
<1>17. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame, PteOrShared,
        ReadEntryIsMapped, Mapped
<1>18. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>19. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, PteOrShared, ReadEntryIsMapped, Mapped, ServesWhoAsked
<1>20. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo,
        ReadOnlyIsFlushed
<1>21. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>22. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>23. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo
<1>24. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, CopyIsThere, ReadOnlyIsFlushed
<1>25. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25

----------------------------------------------------------------------------
LEMMA OutputIsOverKeeps ==
    ASSUME Inv, NEW c \in CPU, OutputIsOver(c)
    PROVE  Inv'
<1> USE DEF OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ SharedIsHeld' /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared'
        /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
        /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
        /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer'
        /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, CopyIsOwned,
        DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped,
        CopiesDiffer, BusyIsShared, PteOrShared, EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, EntriesAgree,
        StoresAgree, OneEntry, ServesWhoAsked, ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        ReadOnlyIsFlushed, StoresTo, FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents,
        ReadEntryLeadsToContents, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, CopyIsThere
<1>4. AllowedIsOwned'              BY DEF AllowedIsOwned, CopyIsThere, DescriptorIsThere, Holding, OldIsHeld,
        KeepsOld, OwnedIsSent
<1>5. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage, CopyIsThere
<1>6. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage, CopyIsThere
<1>7. OldsDiffer'                  BY DEF OldsDiffer, KeepsOld, Holding, CopyIsThere
<1>8. OldIsNoCopy'                 BY DEF OldIsNoCopy, KeepsOld, Holding, CopyIsThere
<1>9. CopyIsOfThePage'             BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>10. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>11. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>12. CopyIsThere'                BY DEF CopyIsThere
<1>13. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>14. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, CopyIsThere
<1>15. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>16. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>17. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>18. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>19. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, CopyIsThere,
        DescriptorIsThere, Holding, HeldIsReadAs, Holds, HeldLeadsTo, Moved
<1>20. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>21. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA AllocateCopyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f)
    PROVE  Inv'
<1> USE DEF AllocateCopy, SendsOf, OldFrame, machineVars, readVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. WireCarriesOffer' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ BusyIsShared'
        /\ PteOrShared' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree'
        /\ OneEntry' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreshIsZero'
        /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer'
        /\ SendsAgree' /\ SentIsOnWire'
    BY DEF WireCarriesOffer, Root!WireCarriesOffer, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer,
        Mapped, BusyIsShared, PteOrShared, EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, EntriesAgree, StoresAgree,
        OneEntry, ServesWhoAsked, ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        ReadOnlyIsFlushed, StoresTo, FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. NoTreadAfterOffer'           BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>4. OfferedWhileOwned'           BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned'                  BY DEF PteIsOwned
<1>6. EntryIsOwned'                BY DEF EntryIsOwned
<1>7. StoreIsOwned'                BY DEF StoreIsOwned
<1>8. SharedIsHeld'                BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld'             BY DEF ReadEntryIsHeld
<1>10. OldIsHeld'                  BY DEF OldIsHeld, KeepsOld, Holding, CopyIsThere, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree
<1>11. CopyIsOwned'                BY DEF CopyIsOwned
<1>12. AllowedIsOwned'             BY DEF AllowedIsOwned
<1>13. DetachedIsSent'             BY DEF DetachedIsSent
<1>14. OwnedIsSent'                BY DEF OwnedIsSent
<1>15. OldIsOfThePage'             BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage, CopyIsThere
<1>16. OldIsReadAtThePage'         BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage, CopyIsThere
<1>17. OldsDiffer'                 BY DEF OldsDiffer, KeepsOld, Holding, CopyIsThere
<1>18. OldIsNoCopy'                BY DEF OldIsNoCopy, KeepsOld, Holding, CopyIsThere, OldIsHeld, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree
<1>19. CopiesDiffer'               BY DEF CopiesDiffer, CopyIsOwned
<1>20. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        HeldLeadsTo, Holding, PteIsOwned, PteOrShared, SharedIsHeld
<1>21. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, ReadEntryIsHeld
<1>22. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>23. CopyIsThere'                BY DEF CopyIsThere
<1>24. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>25. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, CopyIsThere
<1>26. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>27. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>28. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>29. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>30. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>31. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>32. FreeIsCleared'              BY DEF FreeIsCleared
<1>33. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33

----------------------------------------------------------------------------
LEMMA CopyFrameKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f)
    PROVE  Inv'
<1> USE DEF CopyFrame, OldFrame, readVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
        /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer'
        /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared' /\ EntryIsMapped'
        /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked'
        /\ ServingIsForgotten' /\ ReadOnlyIsFlushed' /\ FreshIsZero' /\ SendCarriesItsOffer' /\ SendsAgree'
        /\ SentIsOnWire'
    BY DEF WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned, Root!OfferedWhileOwned, PteIsOwned,
        EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, CopyIsOwned, DetachedIsSent, OwnedIsSent,
        PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped, CopiesDiffer, BusyIsShared, PteOrShared,
        EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked,
        ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, ReadOnlyIsFlushed, StoresTo,
        FreshIsZero, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. NoTreadAfterOffer'           BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, CopyIsOwned
<1>4. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding
<1>5. AllowedIsOwned'              BY DEF AllowedIsOwned
<1>6. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>7. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>8. OldsDiffer'                  BY DEF OldsDiffer, KeepsOld, Holding, CopyIsThere
<1>9. OldIsNoCopy'                 BY DEF OldIsNoCopy, KeepsOld, Holding
<1>10. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        HeldLeadsTo, Holding
<1>11. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere, HeldLeadsTo,
        Holding
<1>12. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>13. CopyIsThere'                BY DEF CopyIsThere
<1>14. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>15. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved
<1>16. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>17. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>18. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>19. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>21. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, CopyIsThere
<1>22. FreeIsCleared'              BY DEF FreeIsCleared, CopyIsOwned
<1>23. PteLeadsToContents'         BY DEF PteLeadsToContents, CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>24. SharedLeadsToContents'      BY DEF SharedLeadsToContents, CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>25. ReadEntryLeadsToContents'   BY DEF ReadEntryLeadsToContents, CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>26. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage, BusyIsShared, CopiesDiffer,
        CopyIsOfThePage, Mapped, Moved, CopyIsThere, DescriptorIsThere, Holding, HeldIsBusy, HeldLeadsTo,
        SharedLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26

----------------------------------------------------------------------------
LEMMA RemapToCopyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f)
    PROVE  Inv'
<1> USE DEF RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ ReadEntryIsHeld' /\ CopyIsOwned' /\ DetachedIsSent' /\ OwnedIsSent' /\ PtesDiffer' /\ CopiesDiffer'
        /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ FreeIsCleared' /\ PteLeadsToContents'
        /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, ReadEntryIsHeld, CopyIsOwned, DetachedIsSent,
        OwnedIsSent, PtesDiffer, CopiesDiffer, EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked, FreeIsCleared,
        PteLeadsToContents, ReadEntryLeadsToContents, SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. SharedIsHeld'                BY DEF SharedIsHeld, CopyIsOwned, DetachedIsSent
<1>4. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, CopyIsThere
<1>5. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>6. SharedDiffer'                BY DEF SharedDiffer, CopyIsOfThePage, Mapped, Moved
<1>7. PteIsNotShared'              BY DEF PteIsNotShared, CopyIsOfThePage, Mapped, Moved
<1>8. ReadEntriesDiffer'           BY DEF ReadEntriesDiffer, Mapped, BusyIsShared, CopyIsReadAtThePage, Moved,
        HeldIsBusy, Holding, PteOrShared
<1>9. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, OldIsNoCopy
<1>10. OldIsReadAtThePage'         BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, CopyIsThere
<1>11. OldsDiffer'                 BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, CopyIsThere
<1>12. OldIsNoCopy'                BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>13. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved, CopiesDiffer, CopyIsThere, HeldLeadsTo,
        Holding, OldFrame, OldIsOfThePage, KeepsOld, PteIsNotShared
<1>14. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved
<1>15. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>16. CopyIsThere'                BY DEF CopyIsThere
<1>17. HeldIsBusy'                 BY DEF HeldIsBusy, Holding
<1>18. BusyIsShared'               BY DEF BusyIsShared
<1>19. PteOrShared'                BY DEF PteOrShared, BusyIsShared, HeldIsBusy, Holding
<1>20. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, Moved, OldFrame, CopyIsThere, DescriptorIsThere,
        OldIsNoCopy, KeepsOld, OldsDiffer
<1>21. EntryIsMapped'              BY DEF EntryIsMapped, Mapped, BusyIsShared, HeldIsBusy, Holding, HeldIsFlushed,
        StoresTo, HeldLeadsTo, Moved, OldFrame, OneEntry
<1>22. StoreIsMapped'              BY DEF StoreIsMapped, Mapped, HeldIsFlushed, StoresTo
<1>23. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped, HeldIsBusy, Holding
<1>24. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, OldFrame, HeldLeadsTo, Moved, OldIsNoCopy,
        KeepsOld
<1>25. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>26. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer, ServesWhoAsked
<1>27. OthersForget'               BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo, HeldLeadsTo, Holding,
        Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>28. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo, HeldLeadsTo,
        Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>29. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldLeadsTo, Holding, Moved, OldFrame,
        OldIsNoCopy, KeepsOld, OldsDiffer
<1>30. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo, BusyIsShared, HeldIsBusy, Holding
<1>31. HeldIsFlushed'              BY DEF HeldIsFlushed, StoresTo
<1>32. FreshIsZero'                BY DEF FreshIsZero
<1>33. SharedLeadsToContents'      BY DEF SharedLeadsToContents, CopyIsFaithful
<1>34. CopyIsFaithful'             BY DEF CopyIsFaithful
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34

----------------------------------------------------------------------------
LEMMA ReleaseOldKeeps ==
    ASSUME Inv, NEW c \in CPU, ReleaseOld(c)
    PROVE  Inv'
<1> USE DEF ReleaseOld, OldFrame, SendsOf, readVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ CopyIsOwned' /\ OwnedIsSent' /\ PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer'
        /\ CopiesDiffer' /\ BusyIsShared' /\ PteOrShared' /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped'
        /\ EntriesAgree' /\ StoresAgree' /\ OneEntry' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ ReadOnlyIsFlushed'
        /\ FreeIsCleared' /\ FreshIsZero' /\ PteLeadsToContents' /\ SharedLeadsToContents'
        /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree' /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned, StoreIsOwned, CopyIsOwned, OwnedIsSent, PtesDiffer,
        SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped, CopiesDiffer, BusyIsShared, PteOrShared,
        EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked,
        ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, ReadOnlyIsFlushed, StoresTo,
        FreeIsCleared, FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. SharedIsHeld'                BY DEF SharedIsHeld, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldIsNoCopy,
        KeepsOld, OldIsOfThePage, Mapped
<1>4. ReadEntryIsHeld'             BY DEF ReadEntryIsHeld, AllForget, ReadsAsMapped, HeldSpace, HeldPage, HeldLeadsTo,
        Holding, Moved, OldIsNoCopy, KeepsOld, OldIsReadAtThePage
<1>5. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, CopyIsThere, OldsDiffer
<1>6. AllowedIsOwned'              BY DEF AllowedIsOwned
<1>7. DetachedIsSent'              BY DEF DetachedIsSent, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>8. OldIsOfThePage'              BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>9. OldIsReadAtThePage'          BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage, CopyIsThere
<1>10. OldsDiffer'                 BY DEF OldsDiffer, KeepsOld, Holding, CopyIsThere
<1>11. OldIsNoCopy'                BY DEF OldIsNoCopy, KeepsOld, Holding
<1>12. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere,
        HeldLeadsTo, Holding
<1>13. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>14. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>15. CopyIsThere'                BY DEF CopyIsThere
<1>16. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>17. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, CopyIsThere, OldIsNoCopy,
        KeepsOld
<1>18. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>19. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>20. OthersForget'               BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped, StoresTo
<1>21. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>22. AllForget'                  BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>23. HeldIsFlushed'              BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, CopyIsThere
<1>24. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24

----------------------------------------------------------------------------
LEMMA AllowWriteKeeps ==
    ASSUME Inv, NEW c \in CPU, AllowWrite(c)
    PROVE  Inv'
<1> USE DEF AllowWrite, HeldSpace, HeldPage, nicVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned'
        /\ ReadEntryIsHeld' /\ DetachedIsSent' /\ OwnedIsSent' /\ EntriesAgree' /\ StoresAgree' /\ OneEntry'
        /\ ServesWhoAsked' /\ FreeIsCleared' /\ ReadEntryLeadsToContents' /\ SendCarriesItsOffer' /\ SendsAgree'
        /\ SentIsOnWire'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, EntryIsOwned, StoreIsOwned, ReadEntryIsHeld, DetachedIsSent, OwnedIsSent,
        EntriesAgree, StoresAgree, OneEntry, ServesWhoAsked, FreeIsCleared, ReadEntryLeadsToContents,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire
<1>3. PteIsOwned'                  BY DEF PteIsOwned, AllowedIsOwned, OldFrame, CopyIsOwned, HeldLeadsTo, Holding,
        Moved
<1>4. SharedIsHeld'                BY DEF SharedIsHeld
<1>5. OldIsHeld'                   BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>6. CopyIsOwned'                 BY DEF CopyIsOwned
<1>7. AllowedIsOwned'              BY DEF AllowedIsOwned, OldFrame
<1>8. PtesDiffer'                  BY DEF PtesDiffer, PteIsNotShared
<1>9. SharedDiffer'                BY DEF SharedDiffer
<1>10. PteIsNotShared'             BY DEF PteIsNotShared, SharedDiffer
<1>11. ReadEntriesDiffer'          BY DEF ReadEntriesDiffer, Mapped
<1>12. OldIsOfThePage'             BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, BusyIsShared,
        HeldIsBusy, PteOrShared
<1>13. OldIsReadAtThePage'         BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame
<1>14. OldsDiffer'                 BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>15. OldIsNoCopy'                BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>16. CopiesDiffer'               BY DEF CopiesDiffer
<1>17. CopyIsOfThePage'            BY DEF CopyIsOfThePage, Mapped, Moved
<1>18. CopyIsReadAtThePage'        BY DEF CopyIsReadAtThePage, Moved
<1>19. DescriptorIsThere'          BY DEF DescriptorIsThere, Holding
<1>20. CopyIsThere'                BY DEF CopyIsThere
<1>21. HeldIsBusy'                 BY DEF HeldIsBusy, Holding, CopiesDiffer, HeldLeadsTo, Moved, OldFrame,
        OldIsNoCopy, KeepsOld, OldsDiffer
<1>22. BusyIsShared'               BY DEF BusyIsShared
<1>23. PteOrShared'                BY DEF PteOrShared
<1>24. HeldLeadsTo'                BY DEF HeldLeadsTo, Holding, Moved, OldFrame, CopiesDiffer, OldIsNoCopy, KeepsOld,
        OldsDiffer
<1>25. EntryIsMapped'              BY DEF EntryIsMapped, Mapped, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>26. StoreIsMapped'              BY DEF StoreIsMapped, Mapped, HeldIsFlushed, StoresTo
<1>27. ReadEntryIsMapped'          BY DEF ReadEntryIsMapped, Mapped, AllForget, ReadsAsMapped, HeldIsBusy, Holding
<1>28. HeldIsReadAs'               BY DEF HeldIsReadAs, Holds, Holding, OldFrame, CopiesDiffer, HeldLeadsTo, Moved,
        OldIsNoCopy, KeepsOld
<1>29. AskedOnlyMeanwhile'         BY DEF AskedOnlyMeanwhile
<1>30. ServingIsForgotten'         BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        CopiesDiffer, CopyIsReadAtThePage, Moved, HeldLeadsTo, Holding, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer,
        ServesWhoAsked
<1>31. OthersForget'               BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo, CopiesDiffer,
        HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>32. InitiatorForgets'           BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo, CopiesDiffer,
        HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>33. AllForget'                  BY DEF AllForget, ReadsAsMapped, BusyIsShared, CopiesDiffer, DescriptorIsThere,
        Holding, HeldIsBusy, HeldLeadsTo, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer, PteOrShared
<1>34. ReadOnlyIsFlushed'          BY DEF ReadOnlyIsFlushed, StoresTo, DescriptorIsThere, Holding
<1>35. HeldIsFlushed'              BY DEF HeldIsFlushed, StoresTo, CopyIsThere
<1>36. FreshIsZero'                BY DEF FreshIsZero, BusyIsShared, HeldIsBusy, Holding
<1>37. PteLeadsToContents'         BY DEF PteLeadsToContents, BusyIsShared, HeldIsBusy, Holding, SharedLeadsToContents
<1>38. SharedLeadsToContents'      BY DEF SharedLeadsToContents
<1>39. CopyIsFaithful'             BY DEF CopyIsFaithful
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW s \in Send, DmaRead(s)
    PROVE  Inv'
<1> USE DEF DmaRead, machineVars, readVars, kernelVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ SharedIsHeld'
        /\ ReadEntryIsHeld' /\ OldIsHeld' /\ CopyIsOwned' /\ AllowedIsOwned' /\ DetachedIsSent' /\ PtesDiffer'
        /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage' /\ OldIsReadAtThePage'
        /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage' /\ CopyIsReadAtThePage'
        /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared' /\ HeldLeadsTo'
        /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ StoresAgree'
        /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
        /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed' /\ FreeIsCleared' /\ FreshIsZero'
        /\ PteLeadsToContents' /\ SharedLeadsToContents' /\ ReadEntryLeadsToContents' /\ CopyIsFaithful'
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, PteIsOwned,
        EntryIsOwned, StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, OldIsHeld, KeepsOld, Holding, OldFrame,
        CopyIsOwned, AllowedIsOwned, DetachedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer,
        Mapped, OldIsOfThePage, HeldSpace, HeldPage, OldIsReadAtThePage, OldsDiffer, OldIsNoCopy, CopiesDiffer,
        CopyIsOfThePage, Moved, CopyIsReadAtThePage, DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared,
        PteOrShared, HeldLeadsTo, EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree,
        StoresAgree, OneEntry, AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped,
        OthersForget, StoresTo, InitiatorForgets, AllForget, ReadOnlyIsFlushed, HeldIsFlushed, FreeIsCleared,
        FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents, CopyIsFaithful
<1>3. WireCarriesOffer'            BY DEF WireCarriesOffer, Root!WireCarriesOffer, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>4. OwnedIsSent'                 BY DEF OwnedIsSent
<1>5. SendCarriesItsOffer'         BY DEF SendCarriesItsOffer, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>6. SendsAgree'                  BY DEF SendsAgree
<1>7. SentIsOnWire'                BY DEF SentIsOnWire, NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA CompleteKeeps ==
    ASSUME Inv, NEW s \in Send, Complete(s)
    PROVE  Inv'
<1> USE DEF Complete, SendsOf, readVars, kernelVars
<1>1. TypeOK'                      OBVIOUS
\* What it does not touch.
<1>2. PtesDiffer' /\ SharedDiffer' /\ PteIsNotShared' /\ ReadEntriesDiffer' /\ OldIsOfThePage' /\ OldIsReadAtThePage'
        /\ OldsDiffer' /\ OldIsNoCopy' /\ CopiesDiffer' /\ CopyIsOfThePage' /\ CopyIsReadAtThePage'
        /\ DescriptorIsThere' /\ CopyIsThere' /\ HeldIsBusy' /\ BusyIsShared' /\ PteOrShared' /\ HeldLeadsTo'
        /\ EntryIsMapped' /\ StoreIsMapped' /\ ReadEntryIsMapped' /\ HeldIsReadAs' /\ EntriesAgree' /\ StoresAgree'
        /\ OneEntry' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
        /\ InitiatorForgets' /\ AllForget' /\ ReadOnlyIsFlushed' /\ HeldIsFlushed' /\ FreshIsZero'
    BY DEF PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer, Mapped, OldIsOfThePage, KeepsOld, Holding,
        OldFrame, HeldSpace, HeldPage, OldIsReadAtThePage, OldsDiffer, OldIsNoCopy, CopiesDiffer, CopyIsOfThePage,
        Moved, CopyIsReadAtThePage, DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared, PteOrShared,
        HeldLeadsTo, EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree, StoresAgree,
        OneEntry, AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped, OthersForget,
        StoresTo, InitiatorForgets, AllForget, ReadOnlyIsFlushed, HeldIsFlushed, FreshIsZero
<1>3. NoTreadAfterOffer'           BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, DetachedIsSent
<1>4. WireCarriesOffer'            BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>5. OfferedWhileOwned'           BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>6. PteIsOwned'                  BY DEF PteIsOwned, DetachedIsSent
<1>7. EntryIsOwned'                BY DEF EntryIsOwned, DetachedIsSent
<1>8. StoreIsOwned'                BY DEF StoreIsOwned, DetachedIsSent
<1>9. SharedIsHeld'                BY DEF SharedIsHeld
<1>10. ReadEntryIsHeld'            BY DEF ReadEntryIsHeld
<1>11. OldIsHeld'                  BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>12. CopyIsOwned'                BY DEF CopyIsOwned, DetachedIsSent
<1>13. AllowedIsOwned'             BY DEF AllowedIsOwned, OldFrame, OldIsHeld, KeepsOld, Holding
<1>14. DetachedIsSent'             BY DEF DetachedIsSent
<1>15. OwnedIsSent'                BY DEF OwnedIsSent
<1>16. FreeIsCleared'              BY DEF FreeIsCleared
<1>17. PteLeadsToContents'         BY DEF PteLeadsToContents, DetachedIsSent, PteIsOwned
<1>18. SharedLeadsToContents'      BY DEF SharedLeadsToContents, SharedIsHeld
<1>19. ReadEntryLeadsToContents'   BY DEF ReadEntryLeadsToContents, ReadEntryIsHeld
<1>20. CopyIsFaithful'             BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOwned, DetachedIsSent
<1>21. SendCarriesItsOffer'        BY DEF SendCarriesItsOffer
<1>22. SendsAgree'                 BY DEF SendsAgree
<1>23. SentIsOnWire'               BY DEF SentIsOnWire, WireCarriesOffer, Root!WireCarriesOffer, SendsAgree
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
    BY DEF vars, machineVars, readVars, kernelVars, nicVars, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned, Root!OfferedWhileOwned, PteIsOwned, EntryIsOwned,
        StoreIsOwned, SharedIsHeld, ReadEntryIsHeld, OldIsHeld, KeepsOld, Holding, OldFrame, CopyIsOwned,
        AllowedIsOwned, DetachedIsSent, OwnedIsSent, PtesDiffer, SharedDiffer, PteIsNotShared, ReadEntriesDiffer,
        Mapped, OldIsOfThePage, HeldSpace, HeldPage, OldIsReadAtThePage, OldsDiffer, OldIsNoCopy, CopiesDiffer,
        CopyIsOfThePage, Moved, CopyIsReadAtThePage, DescriptorIsThere, CopyIsThere, HeldIsBusy, BusyIsShared,
        PteOrShared, HeldLeadsTo, EntryIsMapped, StoreIsMapped, ReadEntryIsMapped, HeldIsReadAs, Holds, EntriesAgree,
        StoresAgree, OneEntry, AskedOnlyMeanwhile, ServesWhoAsked, ServingIsForgotten, ForgotEntries, ReadsAsMapped,
        OthersForget, StoresTo, InitiatorForgets, AllForget, ReadOnlyIsFlushed, HeldIsFlushed, FreeIsCleared,
        FreshIsZero, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents, CopyIsFaithful,
        SendCarriesItsOffer, SendsAgree, SentIsOnWire

----------------------------------------------------------------------------
(* Each step is one of Ownership, or nothing that it sees.                 *)

LEMMA BeginsAsOwnership == Init => Root!Init
    BY DEF Init, MachineInit, NoTranslations, Root!Init

LEMMA DispatchRefines ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DispatchIs(c, t)
    BY DEF DispatchIs, Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF DispatchIs

LEMMA PreemptRefines ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. PreemptIs(c)
    BY DEF PreemptIs, Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF PreemptIs

LEMMA FillRefines ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FillIs(c, p)
    BY DEF FillIs, Fill, Idle, Space, kernelVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF FillIs

LEMMA EvictRefines ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. EvictIs(c, a, p)
    BY DEF EvictIs, Evict, kernelVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF EvictIs

LEMMA StoreTranslateRefines ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreTranslateIs(c, p, v)
    BY DEF StoreTranslateIs, StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars,
        Root!vars
<1> QED
    BY <1>1 DEF StoreTranslateIs

LEMMA StoreCommitRefines ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreCommitIs(c)
    BY DEF StoreCommitIs, StoreCommit, CommitStore, kernelVars, nicVars, Root!Store, StoreIsOwned
<1> QED
    BY <1>1 DEF StoreCommitIs, Root!Next, StoreCommit, CommitStore, kernelVars, nicVars, StoreIsOwned

LEMMA MapFreshRefines ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. MapFreshIs(c, p, f)
    BY DEF MapFreshIs, MapFresh, InUser, Idle, Space, readVars, kernelVars, Root!Give
<1> QED
    BY <1>1 DEF MapFreshIs, Root!Next, MapFresh, InUser, Idle, Space, readVars, kernelVars

LEMMA RevokeWriteRefines ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RevokeWriteIs(c, p)
    BY DEF RevokeWriteIs, RevokeWrite, InUser, Idle, Space, Hold, nicVars, Root!vars
<1> QED
    BY <1>1 DEF RevokeWriteIs

LEMMA HoldReadOnlyRefines ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. HoldReadOnlyIs(c, p)
    BY DEF HoldReadOnlyIs, HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF HoldReadOnlyIs

LEMMA OfferRefines ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Send, Offer(c, s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OfferIs(c, s)
    BY DEF OfferIs, Offer, OldFrame, HeldSpace, HeldPage, machineVars, Root!Offer, Root!vars, BusyIsShared,
        DescriptorIsThere, Holding, HeldIsBusy, HeldLeadsTo, Moved, OldIsHeld, KeepsOld, OfferedWhileOwned,
        Root!OfferedWhileOwned
<1> QED
    BY <1>1 DEF OfferIs, Root!Next, Offer, OldFrame, HeldSpace, HeldPage, machineVars, BusyIsShared,
        DescriptorIsThere, Holding, HeldIsBusy, HeldLeadsTo, Moved, OldIsHeld, KeepsOld, OfferedWhileOwned,
        Root!OfferedWhileOwned

LEMMA SendInterruptsRefines ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. SendInterruptsIs(c)
    BY DEF SendInterruptsIs, SendInterrupts, machineVars, readVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF SendInterruptsIs

LEMMA InvalidateLocalRefines ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. InvalidateLocalIs(c)
    BY DEF InvalidateLocalIs, InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars, Root!vars
<1> QED
    BY <1>1 DEF InvalidateLocalIs

LEMMA AwaitAcksRefines ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AwaitAcksIs(c)
    BY DEF AwaitAcksIs, AwaitAcks, machineVars, readVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF AwaitAcksIs

LEMMA ServiceInterruptRefines ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ServiceInterruptIs(r, i)
    BY DEF ServiceInterruptIs, ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars, Root!vars
<1> QED
    BY <1>1 DEF ServiceInterruptIs

LEMMA AcknowledgeRefines ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AcknowledgeIs(r, i)
    BY DEF AcknowledgeIs, Acknowledge, Drained, machineVars, readVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF AcknowledgeIs

LEMMA WriteFaultRefines ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, WriteFault(c, p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. WriteFaultIs(c, p)
    BY DEF WriteFaultIs, WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF WriteFaultIs

LEMMA OutputIsOverRefines ==
    ASSUME Inv, NEW c \in CPU, OutputIsOver(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OutputIsOverIs(c)
    BY DEF OutputIsOverIs, OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF OutputIsOverIs

LEMMA AllocateCopyRefines ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AllocateCopyIs(c, f)
    BY DEF AllocateCopyIs, AllocateCopy, SendsOf, OldFrame, machineVars, readVars, Root!Give
<1> QED
    BY <1>1 DEF AllocateCopyIs, Root!Next, AllocateCopy, SendsOf, OldFrame, machineVars, readVars

LEMMA CopyFrameRefines ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CopyFrameIs(c, f)
    BY DEF CopyFrameIs, CopyFrame, OldFrame, readVars, nicVars, Root!Store, CopyIsOwned, DescriptorIsThere, Holding,
        HeldLeadsTo, HeldSpace, HeldPage, Moved
<1> QED
    BY <1>1 DEF CopyFrameIs, Root!Next, CopyFrame, OldFrame, readVars, nicVars, CopyIsOwned, DescriptorIsThere,
        Holding, HeldLeadsTo, HeldSpace, HeldPage, Moved

LEMMA RemapToCopyRefines ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RemapToCopyIs(c, f)
    BY DEF RemapToCopyIs, RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars, Root!vars
<1> QED
    BY <1>1 DEF RemapToCopyIs

LEMMA ReleaseOldRefines ==
    ASSUME Inv, NEW c \in CPU, ReleaseOld(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ReleaseOldIs(c)
    BY DEF ReleaseOldIs, ReleaseOld, OldFrame, SendsOf, readVars, Root!Release, Root!vars
<1> QED
    BY <1>1 DEF ReleaseOldIs, Root!Next, ReleaseOld, OldFrame, SendsOf, readVars

LEMMA AllowWriteRefines ==
    ASSUME Inv, NEW c \in CPU, AllowWrite(c)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AllowWriteIs(c)
    BY DEF AllowWriteIs, AllowWrite, HeldSpace, HeldPage, nicVars, Root!vars
<1> QED
    BY <1>1 DEF AllowWriteIs

LEMMA DmaReadRefines ==
    ASSUME Inv, NEW s \in Send, DmaRead(s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DmaReadIs(s)
    BY DEF DmaReadIs, DmaRead, machineVars, readVars, kernelVars, Root!Transmit, Root!vars, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, WireCarriesOffer, Root!WireCarriesOffer,
        SendsAgree
<1> QED
    BY <1>1 DEF DmaReadIs, Root!Next, DmaRead, machineVars, readVars, kernelVars, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, WireCarriesOffer, Root!WireCarriesOffer,
        SendsAgree

LEMMA CompleteRefines ==
    ASSUME Inv, NEW s \in Send, Complete(s)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CompleteIs(s)
    BY DEF CompleteIs, Complete, SendsOf, readVars, kernelVars, Root!Complete, Root!Return, Root!vars,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree, SentIsOnWire
<1> QED
    BY <1>1 DEF CompleteIs, Root!Next, Complete, SendsOf, readVars, kernelVars, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, SentIsOnWire

LEMMA StutteringRefines ==
    ASSUME UNCHANGED vars
    PROVE  [Root!Next]_(Root!vars)
    BY DEF vars, machineVars, nicVars, Root!vars

----------------------------------------------------------------------------
(* Safety.  From here on names stand for what they name.                   *)

HIDE NoHazard DEF Inv, TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore,
    MemoryType, SharedType, RtlbType, BusyType, ContentsType, StageType, Stages, ShootdownType, CopyType, UnackedType,
    ServicingType, SendsType, Outstanding, DetachedType, Root!TypeOK, Root!OwnerType, Root!MemoryType,
    Root!OfferedType, Root!WireType

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
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25 DEF Next
<1> QED
    BY <1>1, <1>2, PTL DEF Safety

THEOREM NeverTreads == Safety => []NoTreadAfterOffer
<1>1. Inv => NoTreadAfterOffer
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM SendsCarryTheirOffers == Safety => []SendCarriesItsOffer
<1>1. Inv => SendCarriesItsOffer
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM ProcessesReadTheirOwn == Safety => []ProcessReadsItsOwn
<1>1. Inv => ProcessReadsItsOwn
  <2> SUFFICES ASSUME Inv PROVE ProcessReadsItsOwn
      OBVIOUS
  <2>1. \A c \in CPU, a \in AddressSpace, p \in Page :
            tlb[c][a][p] # None => memory[tlb[c][a][p]] = contents[a][p]
      BY DEF Inv, EntryIsMapped, Mapped, PteLeadsToContents, SharedLeadsToContents, TypeOK, MachineTypeOK,
          RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType, SharedType, RtlbType,
          BusyType, ContentsType, StageType, Stages, ShootdownType, CopyType, UnackedType, ServicingType, SendsType,
          Outstanding, DetachedType, Root!TypeOK, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
  <2> QED
      BY <2>1 DEF ProcessReadsItsOwn, Reads, Inv, PteLeadsToContents, SharedLeadsToContents, ReadEntryLeadsToContents,
          TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
          SharedType, RtlbType, BusyType, ContentsType, StageType, Stages, ShootdownType, CopyType, UnackedType,
          ServicingType, SendsType, Outstanding, DetachedType, Root!TypeOK, Root!OwnerType, Root!MemoryType,
          Root!OfferedType, Root!WireType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM Refinement == Safety => RefinesOwnership
<1>1. Init => Root!Init
    BY BeginsAsOwnership
<1>2. Inv /\ [Next]_vars => [Root!Next]_(Root!vars)
  <2> SUFFICES ASSUME Inv, [Next]_vars
               PROVE  [Root!Next]_(Root!vars)
      OBVIOUS
  <2>1. CASE UNCHANGED vars
      BY <2>1, StutteringRefines
  <2>2. ASSUME NEW c \in CPU, NEW t \in Thread, Dispatch(c, t) PROVE [Root!Next]_(Root!vars)
      BY <2>2, DispatchRefines
  <2>3. ASSUME NEW c \in CPU, Preempt(c) PROVE [Root!Next]_(Root!vars)
      BY <2>3, PreemptRefines
  <2>4. ASSUME NEW c \in CPU, NEW p \in Page, Fill(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>4, FillRefines
  <2>5. ASSUME NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p) PROVE [Root!Next]_(Root!vars)
      BY <2>5, EvictRefines
  <2>6. ASSUME NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v) PROVE [Root!Next]_(Root!vars)
      BY <2>6, StoreTranslateRefines
  <2>7. ASSUME NEW c \in CPU, StoreCommit(c) PROVE [Root!Next]_(Root!vars)
      BY <2>7, StoreCommitRefines
  <2>8. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>8, MapFreshRefines
  <2>9. ASSUME NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>9, RevokeWriteRefines
  <2>10. ASSUME NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>10, HoldReadOnlyRefines
  <2>11. ASSUME NEW c \in CPU, NEW s \in Send, Offer(c, s) PROVE [Root!Next]_(Root!vars)
      BY <2>11, OfferRefines
  <2>12. ASSUME NEW c \in CPU, SendInterrupts(c) PROVE [Root!Next]_(Root!vars)
      BY <2>12, SendInterruptsRefines
  <2>13. ASSUME NEW c \in CPU, InvalidateLocal(c) PROVE [Root!Next]_(Root!vars)
      BY <2>13, InvalidateLocalRefines
  <2>14. ASSUME NEW c \in CPU, AwaitAcks(c) PROVE [Root!Next]_(Root!vars)
      BY <2>14, AwaitAcksRefines
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i) PROVE [Root!Next]_(Root!vars)
      BY <2>15, ServiceInterruptRefines
  <2>16. ASSUME NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i) PROVE [Root!Next]_(Root!vars)
      BY <2>16, AcknowledgeRefines
  <2>17. ASSUME NEW c \in CPU, NEW p \in Page, WriteFault(c, p) PROVE [Root!Next]_(Root!vars)
      BY <2>17, WriteFaultRefines
  <2>18. ASSUME NEW c \in CPU, OutputIsOver(c) PROVE [Root!Next]_(Root!vars)
      BY <2>18, OutputIsOverRefines
  <2>19. ASSUME NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f) PROVE [Root!Next]_(Root!vars)
      BY <2>19, AllocateCopyRefines
  <2>20. ASSUME NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f) PROVE [Root!Next]_(Root!vars)
      BY <2>20, CopyFrameRefines
  <2>21. ASSUME NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f) PROVE [Root!Next]_(Root!vars)
      BY <2>21, RemapToCopyRefines
  <2>22. ASSUME NEW c \in CPU, ReleaseOld(c) PROVE [Root!Next]_(Root!vars)
      BY <2>22, ReleaseOldRefines
  <2>23. ASSUME NEW c \in CPU, AllowWrite(c) PROVE [Root!Next]_(Root!vars)
      BY <2>23, AllowWriteRefines
  <2>24. ASSUME NEW s \in Send, DmaRead(s) PROVE [Root!Next]_(Root!vars)
      BY <2>24, DmaReadRefines
  <2>25. ASSUME NEW s \in Send, Complete(s) PROVE [Root!Next]_(Root!vars)
      BY <2>25, CompleteRefines
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25 DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesOwnership, Root!Safety
=============================================================================
