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
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, readVars, kernelVars, nicVars
<1>1. TypeOK'                            OBVIOUS
\* It touches nothing that these are about.
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. SharedIsHeld'                      BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>10. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>11. CopyIsOwned'                      BY DEF CopyIsOwned
<1>12. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>13. DetachedIsSent'                   BY DEF DetachedIsSent
<1>14. OwnedIsSent'                      BY DEF OwnedIsSent
<1>15. PtesDiffer'                       BY DEF PtesDiffer
<1>16. SharedDiffer'                     BY DEF SharedDiffer
<1>17. PteIsNotShared'                   BY DEF PteIsNotShared
<1>18. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>19. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>20. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>21. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>22. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>23. CopiesDiffer'                     BY DEF CopiesDiffer
<1>24. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>25. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>26. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>27. CopyIsThere'                      BY DEF CopyIsThere
<1>28. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>29. BusyIsShared'                     BY DEF BusyIsShared
<1>30. PteOrShared'                      BY DEF PteOrShared
<1>31. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>32. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>33. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>34. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>35. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>36. EntriesAgree'                     BY DEF EntriesAgree
<1>37. StoresAgree'                      BY DEF StoresAgree
<1>38. OneEntry'                         BY DEF OneEntry
<1>39. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>40. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>41. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>42. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>43. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>44. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>45. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>46. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>47. FreeIsCleared'                    BY DEF FreeIsCleared
<1>48. FreshIsZero'                      BY DEF FreshIsZero
<1>49. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>50. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA PreemptKeeps ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  Inv'
<1> USE DEF Preempt, InUser, PreemptThread, Idle, readVars, kernelVars, nicVars
<1>1. TypeOK'                            OBVIOUS
\* It touches nothing that these are about.
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. SharedIsHeld'                      BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>10. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>11. CopyIsOwned'                      BY DEF CopyIsOwned
<1>12. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>13. DetachedIsSent'                   BY DEF DetachedIsSent
<1>14. OwnedIsSent'                      BY DEF OwnedIsSent
<1>15. PtesDiffer'                       BY DEF PtesDiffer
<1>16. SharedDiffer'                     BY DEF SharedDiffer
<1>17. PteIsNotShared'                   BY DEF PteIsNotShared
<1>18. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>19. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>20. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>21. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>22. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>23. CopiesDiffer'                     BY DEF CopiesDiffer
<1>24. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>25. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>26. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>27. CopyIsThere'                      BY DEF CopyIsThere
<1>28. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>29. BusyIsShared'                     BY DEF BusyIsShared
<1>30. PteOrShared'                      BY DEF PteOrShared
<1>31. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>32. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>33. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>34. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>35. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>36. EntriesAgree'                     BY DEF EntriesAgree
<1>37. StoresAgree'                      BY DEF StoresAgree
<1>38. OneEntry'                         BY DEF OneEntry
<1>39. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>40. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>41. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>42. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>43. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>44. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>45. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>46. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>47. FreeIsCleared'                    BY DEF FreeIsCleared
<1>48. FreshIsZero'                      BY DEF FreshIsZero
<1>49. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>50. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA FillKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  Inv'
<1> USE DEF Fill, Idle, Space, kernelVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EntryIsOwned'                      BY DEF EntryIsOwned, PteIsOwned
<1>3. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld, SharedIsHeld
<1>4. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, PteIsNotShared, SharedDiffer
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        OldIsOfThePage, Mapped
<1>6. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsOfThePage,
        Mapped
<1>7. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped
<1>8. ReadEntryIsMapped'                 BY DEF ReadEntryIsMapped, Mapped
<1>9. HeldIsReadAs'                      BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>10. EntriesAgree'                     BY DEF EntriesAgree, BusyIsShared, EntryIsMapped, Mapped, PteOrShared,
        ReadEntryIsMapped
<1>11. StoresAgree'                      BY DEF StoresAgree, PteOrShared, StoreIsMapped, Mapped
<1>12. OneEntry'                         BY DEF OneEntry, PteOrShared
<1>13. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, BusyIsShared, HeldIsBusy, Holding, PteOrShared, ServesWhoAsked
<1>14. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>15. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>16. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>17. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, PteOrShared
<1>18. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, BusyIsShared,
        CopyIsThere, HeldIsBusy, Holding, PteOrShared
<1>19. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, SharedLeadsToContents
\* It touches nothing that these are about.
<1>20. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>21. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>22. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>23. PteIsOwned'                       BY DEF PteIsOwned
<1>24. StoreIsOwned'                     BY DEF StoreIsOwned
<1>25. SharedIsHeld'                     BY DEF SharedIsHeld
<1>26. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>27. CopyIsOwned'                      BY DEF CopyIsOwned
<1>28. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>29. DetachedIsSent'                   BY DEF DetachedIsSent
<1>30. OwnedIsSent'                      BY DEF OwnedIsSent
<1>31. PtesDiffer'                       BY DEF PtesDiffer
<1>32. SharedDiffer'                     BY DEF SharedDiffer
<1>33. PteIsNotShared'                   BY DEF PteIsNotShared
<1>34. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>35. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>36. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>37. CopiesDiffer'                     BY DEF CopiesDiffer
<1>38. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>39. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>40. CopyIsThere'                      BY DEF CopyIsThere
<1>41. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>42. BusyIsShared'                     BY DEF BusyIsShared
<1>43. PteOrShared'                      BY DEF PteOrShared
<1>44. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>45. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>46. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>47. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
<1> USE DEF Evict, kernelVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EntryIsOwned'                      BY DEF EntryIsOwned
<1>3. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>4. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        DescriptorIsThere
<1>6. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>7. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped
<1>8. ReadEntryIsMapped'                 BY DEF ReadEntryIsMapped, Mapped
<1>9. HeldIsReadAs'                      BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>10. EntriesAgree'                     BY DEF EntriesAgree
<1>11. StoresAgree'                      BY DEF StoresAgree
<1>12. OneEntry'                         BY DEF OneEntry
<1>13. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>14. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>15. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>16. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>17. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>18. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>19. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
\* It touches nothing that these are about.
<1>20. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>21. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>22. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>23. PteIsOwned'                       BY DEF PteIsOwned
<1>24. StoreIsOwned'                     BY DEF StoreIsOwned
<1>25. SharedIsHeld'                     BY DEF SharedIsHeld
<1>26. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>27. CopyIsOwned'                      BY DEF CopyIsOwned
<1>28. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>29. DetachedIsSent'                   BY DEF DetachedIsSent
<1>30. OwnedIsSent'                      BY DEF OwnedIsSent
<1>31. PtesDiffer'                       BY DEF PtesDiffer
<1>32. SharedDiffer'                     BY DEF SharedDiffer
<1>33. PteIsNotShared'                   BY DEF PteIsNotShared
<1>34. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>35. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>36. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>37. CopiesDiffer'                     BY DEF CopiesDiffer
<1>38. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>39. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>40. CopyIsThere'                      BY DEF CopyIsThere
<1>41. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>42. BusyIsShared'                     BY DEF BusyIsShared
<1>43. PteOrShared'                      BY DEF PteOrShared
<1>44. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>45. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>46. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>47. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, readVars, kernelVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. StoreIsOwned'                      BY DEF StoreIsOwned, EntryIsOwned
<1>3. StoreIsMapped'                     BY DEF StoreIsMapped, Mapped, EntryIsMapped
<1>4. StoresAgree'                       BY DEF StoresAgree, EntriesAgree
<1>5. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>6. InitiatorForgets'                  BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>7. ReadOnlyIsFlushed'                 BY DEF ReadOnlyIsFlushed, StoresTo
<1>8. HeldIsFlushed'                     BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
\* It touches nothing that these are about.
<1>9. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>10. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>11. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>12. PteIsOwned'                       BY DEF PteIsOwned
<1>13. EntryIsOwned'                     BY DEF EntryIsOwned
<1>14. SharedIsHeld'                     BY DEF SharedIsHeld
<1>15. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>16. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>17. CopyIsOwned'                      BY DEF CopyIsOwned
<1>18. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>19. DetachedIsSent'                   BY DEF DetachedIsSent
<1>20. OwnedIsSent'                      BY DEF OwnedIsSent
<1>21. PtesDiffer'                       BY DEF PtesDiffer
<1>22. SharedDiffer'                     BY DEF SharedDiffer
<1>23. PteIsNotShared'                   BY DEF PteIsNotShared
<1>24. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>25. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>26. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>27. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>28. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>29. CopiesDiffer'                     BY DEF CopiesDiffer
<1>30. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>31. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>32. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>33. CopyIsThere'                      BY DEF CopyIsThere
<1>34. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>35. BusyIsShared'                     BY DEF BusyIsShared
<1>36. PteOrShared'                      BY DEF PteOrShared
<1>37. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>38. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>39. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>40. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>41. EntriesAgree'                     BY DEF EntriesAgree
<1>42. OneEntry'                         BY DEF OneEntry
<1>43. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>44. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>45. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>46. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>47. FreeIsCleared'                    BY DEF FreeIsCleared
<1>48. FreshIsZero'                      BY DEF FreshIsZero
<1>49. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>50. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
<1> USE DEF StoreCommit, CommitStore, kernelVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, StoreIsOwned
<1>3. StoreIsOwned'                      BY DEF StoreIsOwned
<1>4. StoreIsMapped'                     BY DEF StoreIsMapped, Mapped
<1>5. StoresAgree'                       BY DEF StoresAgree
<1>6. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>7. InitiatorForgets'                  BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>8. ReadOnlyIsFlushed'                 BY DEF ReadOnlyIsFlushed, StoresTo
<1>9. HeldIsFlushed'                     BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>10. FreeIsCleared'                    BY DEF FreeIsCleared, StoreIsOwned
<1>11. FreshIsZero'                      BY DEF FreshIsZero, StoreIsMapped, Mapped
<1>12. PteLeadsToContents'               BY DEF PteLeadsToContents, PteIsNotShared, PteOrShared, PtesDiffer,
        StoreIsMapped, Mapped
<1>13. SharedLeadsToContents'            BY DEF SharedLeadsToContents, PteIsNotShared, PteOrShared, SharedDiffer,
        StoreIsMapped, Mapped
<1>14. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, ReadEntriesDiffer, Mapped, StoreIsMapped,
        StoresAgree
<1>15. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOfThePage, Mapped, Moved,
        HeldIsFlushed, StoresTo, StoreIsMapped, DescriptorIsThere, Holding, CopyIsThere
\* It touches nothing that these are about.
<1>16. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>17. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>18. PteIsOwned'                       BY DEF PteIsOwned
<1>19. EntryIsOwned'                     BY DEF EntryIsOwned
<1>20. SharedIsHeld'                     BY DEF SharedIsHeld
<1>21. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>22. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>23. CopyIsOwned'                      BY DEF CopyIsOwned
<1>24. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>25. DetachedIsSent'                   BY DEF DetachedIsSent
<1>26. OwnedIsSent'                      BY DEF OwnedIsSent
<1>27. PtesDiffer'                       BY DEF PtesDiffer
<1>28. SharedDiffer'                     BY DEF SharedDiffer
<1>29. PteIsNotShared'                   BY DEF PteIsNotShared
<1>30. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>31. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>32. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>33. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>34. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>35. CopiesDiffer'                     BY DEF CopiesDiffer
<1>36. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>37. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>38. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>39. CopyIsThere'                      BY DEF CopyIsThere
<1>40. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>41. BusyIsShared'                     BY DEF BusyIsShared
<1>42. PteOrShared'                      BY DEF PteOrShared
<1>43. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>44. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>45. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>46. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>47. EntriesAgree'                     BY DEF EntriesAgree
<1>48. OneEntry'                         BY DEF OneEntry
<1>49. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>50. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>51. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>52. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
<1> USE DEF MapFresh, InUser, Idle, Space, readVars, kernelVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>4. PteIsOwned'                        BY DEF PteIsOwned
<1>5. EntryIsOwned'                      BY DEF EntryIsOwned
<1>6. StoreIsOwned'                      BY DEF StoreIsOwned
<1>7. SharedIsHeld'                      BY DEF SharedIsHeld
<1>8. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>9. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>10. CopyIsOwned'                      BY DEF CopyIsOwned
<1>11. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>12. DetachedIsSent'                   BY DEF DetachedIsSent
<1>13. OwnedIsSent'                      BY DEF OwnedIsSent
<1>14. PtesDiffer'                       BY DEF PtesDiffer, PteIsOwned
<1>15. PteIsNotShared'                   BY DEF PteIsNotShared, SharedIsHeld
<1>16. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped, ReadEntryIsHeld
<1>17. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, OldIsHeld
<1>18. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsOwned
<1>19. PteOrShared'                      BY DEF PteOrShared
<1>20. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>21. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>22. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>23. FreeIsCleared'                    BY DEF FreeIsCleared
<1>24. FreshIsZero'                      BY DEF FreshIsZero
<1>25. PteLeadsToContents'               BY DEF PteLeadsToContents, FreeIsCleared, FreshIsZero
\* It touches nothing that these are about.
<1>26. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>27. SharedDiffer'                     BY DEF SharedDiffer
<1>28. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>29. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>30. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>31. CopiesDiffer'                     BY DEF CopiesDiffer
<1>32. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>33. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>34. CopyIsThere'                      BY DEF CopyIsThere
<1>35. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>36. BusyIsShared'                     BY DEF BusyIsShared
<1>37. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>38. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>39. EntriesAgree'                     BY DEF EntriesAgree
<1>40. StoresAgree'                      BY DEF StoresAgree
<1>41. OneEntry'                         BY DEF OneEntry
<1>42. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>43. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>44. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>45. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>46. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>47. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>48. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>49. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>50. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA RevokeWriteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, RevokeWrite(c, p)
    PROVE  Inv'
<1> USE DEF RevokeWrite, InUser, Idle, Space, Hold, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. PteIsOwned'                        BY DEF PteIsOwned
<1>3. SharedIsHeld'                      BY DEF SharedIsHeld, DetachedIsSent, PteIsOwned
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, DetachedIsSent, PteIsOwned
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>6. PtesDiffer'                        BY DEF PtesDiffer
<1>7. SharedDiffer'                      BY DEF SharedDiffer, PteIsNotShared
<1>8. PteIsNotShared'                    BY DEF PteIsNotShared, PtesDiffer
<1>9. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped
<1>10. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, DescriptorIsThere, PteIsNotShared, PtesDiffer
<1>11. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>12. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, BusyIsShared, HeldIsBusy,
        HeldPage, HeldSpace, OldIsOfThePage, Mapped, PteOrShared
<1>13. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped,
        Moved, HeldSpace, HeldPage, CopyIsThere, HeldLeadsTo, PteIsNotShared
<1>14. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>15. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere
<1>16. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>17. CopyIsThere'                      BY DEF CopyIsThere
<1>18. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>19. BusyIsShared'                     BY DEF BusyIsShared
<1>20. PteOrShared'                      BY DEF PteOrShared
<1>21. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        BusyIsShared, CopyIsThere, HeldIsBusy, PteOrShared
<1>22. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, PteOrShared
<1>23. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, PteOrShared
<1>24. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>25. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        BusyIsShared, PteOrShared, ReadEntryIsMapped, Mapped
<1>26. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>27. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, PteOrShared, ServesWhoAsked
<1>28. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, PteOrShared
<1>29. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, PteOrShared
<1>30. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, PteOrShared
<1>31. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>32. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, CopyIsThere
<1>33. FreshIsZero'                      BY DEF FreshIsZero
<1>34. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>35. SharedLeadsToContents'            BY DEF SharedLeadsToContents, PteLeadsToContents
<1>36. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding
\* It touches nothing that these are about.
<1>37. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>38. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>39. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>40. EntryIsOwned'                     BY DEF EntryIsOwned
<1>41. StoreIsOwned'                     BY DEF StoreIsOwned
<1>42. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>43. CopyIsOwned'                      BY DEF CopyIsOwned
<1>44. DetachedIsSent'                   BY DEF DetachedIsSent
<1>45. OwnedIsSent'                      BY DEF OwnedIsSent
<1>46. CopiesDiffer'                     BY DEF CopiesDiffer
<1>47. EntriesAgree'                     BY DEF EntriesAgree
<1>48. StoresAgree'                      BY DEF StoresAgree
<1>49. OneEntry'                         BY DEF OneEntry
<1>50. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>51. FreeIsCleared'                    BY DEF FreeIsCleared
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA HoldReadOnlyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, HoldReadOnly(c, p)
    PROVE  Inv'
<1> USE DEF HoldReadOnly, InUser, Idle, Space, Hold, machineVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld
<1>3. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>4. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, SharedDiffer
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>6. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, HeldIsBusy, HeldPage,
        HeldSpace, OldIsOfThePage, Mapped
<1>7. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped,
        Moved, HeldSpace, HeldPage, CopyIsThere, HeldIsBusy
<1>8. CopyIsOfThePage'                   BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>9. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere
<1>10. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>11. CopyIsThere'                      BY DEF CopyIsThere
<1>12. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>13. BusyIsShared'                     BY DEF BusyIsShared
<1>14. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        CopyIsThere
<1>15. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        PteOrShared, ReadEntryIsMapped, Mapped
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>18. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, ServesWhoAsked
<1>19. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>21. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, PteOrShared,
        ReadEntryIsMapped, Mapped
<1>22. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>23. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ReadOnlyIsFlushed
<1>24. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding
\* It touches nothing that these are about.
<1>25. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>26. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>27. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>28. PteIsOwned'                       BY DEF PteIsOwned
<1>29. EntryIsOwned'                     BY DEF EntryIsOwned
<1>30. StoreIsOwned'                     BY DEF StoreIsOwned
<1>31. SharedIsHeld'                     BY DEF SharedIsHeld
<1>32. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>33. CopyIsOwned'                      BY DEF CopyIsOwned
<1>34. DetachedIsSent'                   BY DEF DetachedIsSent
<1>35. OwnedIsSent'                      BY DEF OwnedIsSent
<1>36. PtesDiffer'                       BY DEF PtesDiffer
<1>37. SharedDiffer'                     BY DEF SharedDiffer
<1>38. PteIsNotShared'                   BY DEF PteIsNotShared
<1>39. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>40. CopiesDiffer'                     BY DEF CopiesDiffer
<1>41. PteOrShared'                      BY DEF PteOrShared
<1>42. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>43. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>44. EntriesAgree'                     BY DEF EntriesAgree
<1>45. StoresAgree'                      BY DEF StoresAgree
<1>46. OneEntry'                         BY DEF OneEntry
<1>47. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA OfferKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW s \in Send, Offer(c, s)
    PROVE  Inv'
<1> USE DEF Offer, OldFrame, HeldSpace, HeldPage, machineVars
<1>1. TypeOK'                            BY DEF DescriptorIsThere, Holding, HeldLeadsTo, Moved, SharedLeadsToContents
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, DescriptorIsThere, Holding,
        HeldLeadsTo, Moved, SharedLeadsToContents
<1>5. PteIsOwned'                        BY DEF PteIsOwned, HeldLeadsTo, Holding, Moved, OldIsOfThePage, KeepsOld,
        Mapped, PteOrShared
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned, EntryIsMapped, Mapped, HeldIsFlushed, StoresTo,
        OldIsOfThePage, KeepsOld, Holding
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned, HeldIsFlushed, StoresTo, OldIsOfThePage, KeepsOld,
        Holding, Mapped, StoreIsMapped
<1>8. SharedIsHeld'                      BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>10. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding
<1>11. CopyIsOwned'                      BY DEF CopyIsOwned, OldIsNoCopy, KeepsOld, Holding
<1>12. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldsDiffer, KeepsOld, Holding
<1>13. DetachedIsSent'                   BY DEF DetachedIsSent
<1>14. OwnedIsSent'                      BY DEF OwnedIsSent
<1>15. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped
<1>16. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding
<1>17. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding
<1>18. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding
<1>19. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved
<1>20. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>21. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>22. CopyIsThere'                      BY DEF CopyIsThere
<1>23. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldLeadsTo, Moved, OldIsNoCopy, KeepsOld,
        OldsDiffer
<1>24. BusyIsShared'                     BY DEF BusyIsShared
<1>25. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved
<1>26. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, AllForget, ReadsAsMapped
<1>27. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding
<1>28. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>29. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        ServesWhoAsked
<1>30. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>31. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo
<1>32. AllForget'                        BY DEF AllForget, ReadsAsMapped
<1>33. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, HeldIsFlushed
<1>34. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>35. FreeIsCleared'                    BY DEF FreeIsCleared
<1>36. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
<1>37. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>38. SendsAgree'                       BY DEF SendsAgree, DescriptorIsThere, Holding, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned
<1>39. SentIsOnWire'                     BY DEF SentIsOnWire
\* It touches nothing that these are about.
<1>40. PtesDiffer'                       BY DEF PtesDiffer
<1>41. SharedDiffer'                     BY DEF SharedDiffer
<1>42. PteIsNotShared'                   BY DEF PteIsNotShared
<1>43. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>44. CopiesDiffer'                     BY DEF CopiesDiffer
<1>45. PteOrShared'                      BY DEF PteOrShared
<1>46. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>47. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>48. EntriesAgree'                     BY DEF EntriesAgree
<1>49. StoresAgree'                      BY DEF StoresAgree
<1>50. OneEntry'                         BY DEF OneEntry
<1>51. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>52. FreshIsZero'                      BY DEF FreshIsZero
<1>53. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>54. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>55. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA SendInterruptsKeeps ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  Inv'
<1> USE DEF SendInterrupts, machineVars, readVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>3. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>4. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>6. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>7. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>8. CopyIsOfThePage'                   BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>9. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>10. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>11. CopyIsThere'                      BY DEF CopyIsThere
<1>12. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>13. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>14. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>15. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>16. ServesWhoAsked'                   BY DEF ServesWhoAsked, AskedOnlyMeanwhile
<1>17. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>18. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>19. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>20. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>21. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
\* It touches nothing that these are about.
<1>22. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>23. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>24. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>25. PteIsOwned'                       BY DEF PteIsOwned
<1>26. EntryIsOwned'                     BY DEF EntryIsOwned
<1>27. StoreIsOwned'                     BY DEF StoreIsOwned
<1>28. SharedIsHeld'                     BY DEF SharedIsHeld
<1>29. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>30. CopyIsOwned'                      BY DEF CopyIsOwned
<1>31. DetachedIsSent'                   BY DEF DetachedIsSent
<1>32. OwnedIsSent'                      BY DEF OwnedIsSent
<1>33. PtesDiffer'                       BY DEF PtesDiffer
<1>34. SharedDiffer'                     BY DEF SharedDiffer
<1>35. PteIsNotShared'                   BY DEF PteIsNotShared
<1>36. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>37. CopiesDiffer'                     BY DEF CopiesDiffer
<1>38. BusyIsShared'                     BY DEF BusyIsShared
<1>39. PteOrShared'                      BY DEF PteOrShared
<1>40. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>41. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>42. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>43. EntriesAgree'                     BY DEF EntriesAgree
<1>44. StoresAgree'                      BY DEF StoresAgree
<1>45. OneEntry'                         BY DEF OneEntry
<1>46. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>47. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA InvalidateLocalKeeps ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  Inv'
<1> USE DEF InvalidateLocal, Drained, HeldSpace, HeldPage, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EntryIsOwned'                      BY DEF EntryIsOwned
<1>3. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>5. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>6. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped
<1>7. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame
<1>8. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, DescriptorIsThere
<1>9. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>10. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>11. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved
<1>12. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>13. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>14. CopyIsThere'                      BY DEF CopyIsThere
<1>15. HeldIsBusy'                       BY DEF HeldIsBusy, Holding
<1>16. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame
<1>17. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>18. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>19. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame
<1>20. EntriesAgree'                     BY DEF EntriesAgree
<1>21. StoresAgree'                      BY DEF StoresAgree
<1>22. OneEntry'                         BY DEF OneEntry
<1>23. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>24. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped
<1>25. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>26. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo,
        DescriptorIsThere, Holding
<1>27. AllForget'                        BY DEF AllForget, ReadsAsMapped
<1>28. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>29. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>30. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>31. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
\* It touches nothing that these are about.
<1>32. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>33. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>34. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>35. PteIsOwned'                       BY DEF PteIsOwned
<1>36. StoreIsOwned'                     BY DEF StoreIsOwned
<1>37. SharedIsHeld'                     BY DEF SharedIsHeld
<1>38. CopyIsOwned'                      BY DEF CopyIsOwned
<1>39. DetachedIsSent'                   BY DEF DetachedIsSent
<1>40. OwnedIsSent'                      BY DEF OwnedIsSent
<1>41. PtesDiffer'                       BY DEF PtesDiffer
<1>42. SharedDiffer'                     BY DEF SharedDiffer
<1>43. PteIsNotShared'                   BY DEF PteIsNotShared
<1>44. CopiesDiffer'                     BY DEF CopiesDiffer
<1>45. BusyIsShared'                     BY DEF BusyIsShared
<1>46. PteOrShared'                      BY DEF PteOrShared
<1>47. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>48. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>49. FreeIsCleared'                    BY DEF FreeIsCleared
<1>50. FreshIsZero'                      BY DEF FreshIsZero
<1>51. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>52. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  Inv'
<1> USE DEF AwaitAcks, machineVars, readVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>3. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>4. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>6. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>7. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>8. CopyIsOfThePage'                   BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>9. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>10. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>11. CopyIsThere'                      BY DEF CopyIsThere
<1>12. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>13. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>14. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>15. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>16. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>17. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>18. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, InitiatorForgets,
        ForgotEntries, StoresTo, OthersForget
<1>19. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, InitiatorForgets,
        ForgotEntries, ReadsAsMapped, OthersForget
<1>20. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
\* It touches nothing that these are about.
<1>21. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>22. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>23. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>24. PteIsOwned'                       BY DEF PteIsOwned
<1>25. EntryIsOwned'                     BY DEF EntryIsOwned
<1>26. StoreIsOwned'                     BY DEF StoreIsOwned
<1>27. SharedIsHeld'                     BY DEF SharedIsHeld
<1>28. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>29. CopyIsOwned'                      BY DEF CopyIsOwned
<1>30. DetachedIsSent'                   BY DEF DetachedIsSent
<1>31. OwnedIsSent'                      BY DEF OwnedIsSent
<1>32. PtesDiffer'                       BY DEF PtesDiffer
<1>33. SharedDiffer'                     BY DEF SharedDiffer
<1>34. PteIsNotShared'                   BY DEF PteIsNotShared
<1>35. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>36. CopiesDiffer'                     BY DEF CopiesDiffer
<1>37. BusyIsShared'                     BY DEF BusyIsShared
<1>38. PteOrShared'                      BY DEF PteOrShared
<1>39. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>40. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>41. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>42. EntriesAgree'                     BY DEF EntriesAgree
<1>43. StoresAgree'                      BY DEF StoresAgree
<1>44. OneEntry'                         BY DEF OneEntry
<1>45. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>46. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>47. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA ServiceInterruptKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  Inv'
<1> USE DEF ServiceInterrupt, InterruptsEnabled, HeldSpace, HeldPage, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EntryIsOwned'                      BY DEF EntryIsOwned
<1>3. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>4. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, DescriptorIsThere
<1>6. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved
<1>7. EntryIsMapped'                     BY DEF EntryIsMapped, Mapped
<1>8. ReadEntryIsMapped'                 BY DEF ReadEntryIsMapped, Mapped
<1>9. HeldIsReadAs'                      BY DEF HeldIsReadAs, Holds, Holding, OldFrame
<1>10. EntriesAgree'                     BY DEF EntriesAgree
<1>11. StoresAgree'                      BY DEF StoresAgree
<1>12. OneEntry'                         BY DEF OneEntry
<1>13. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>14. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        DescriptorIsThere, Holding
<1>15. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo
<1>16. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo
<1>17. AllForget'                        BY DEF AllForget, ReadsAsMapped
<1>18. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>19. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>20. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
\* It touches nothing that these are about.
<1>21. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>22. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>23. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>24. PteIsOwned'                       BY DEF PteIsOwned
<1>25. StoreIsOwned'                     BY DEF StoreIsOwned
<1>26. SharedIsHeld'                     BY DEF SharedIsHeld
<1>27. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>28. CopyIsOwned'                      BY DEF CopyIsOwned
<1>29. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>30. DetachedIsSent'                   BY DEF DetachedIsSent
<1>31. OwnedIsSent'                      BY DEF OwnedIsSent
<1>32. PtesDiffer'                       BY DEF PtesDiffer
<1>33. SharedDiffer'                     BY DEF SharedDiffer
<1>34. PteIsNotShared'                   BY DEF PteIsNotShared
<1>35. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame
<1>36. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>37. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>38. CopiesDiffer'                     BY DEF CopiesDiffer
<1>39. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved
<1>40. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>41. CopyIsThere'                      BY DEF CopyIsThere
<1>42. HeldIsBusy'                       BY DEF HeldIsBusy, Holding
<1>43. BusyIsShared'                     BY DEF BusyIsShared
<1>44. PteOrShared'                      BY DEF PteOrShared
<1>45. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame
<1>46. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>47. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  Inv'
<1> USE DEF Acknowledge, Drained, machineVars, readVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. AskedOnlyMeanwhile'                BY DEF AskedOnlyMeanwhile
<1>3. ServesWhoAsked'                    BY DEF ServesWhoAsked
<1>4. ServingIsForgotten'                BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>5. OthersForget'                      BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo, ServingIsForgotten
\* It touches nothing that these are about.
<1>6. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>7. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>8. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>9. PteIsOwned'                        BY DEF PteIsOwned
<1>10. EntryIsOwned'                     BY DEF EntryIsOwned
<1>11. StoreIsOwned'                     BY DEF StoreIsOwned
<1>12. SharedIsHeld'                     BY DEF SharedIsHeld
<1>13. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>14. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>15. CopyIsOwned'                      BY DEF CopyIsOwned
<1>16. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>17. DetachedIsSent'                   BY DEF DetachedIsSent
<1>18. OwnedIsSent'                      BY DEF OwnedIsSent
<1>19. PtesDiffer'                       BY DEF PtesDiffer
<1>20. SharedDiffer'                     BY DEF SharedDiffer
<1>21. PteIsNotShared'                   BY DEF PteIsNotShared
<1>22. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>23. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>24. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>25. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>26. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>27. CopiesDiffer'                     BY DEF CopiesDiffer
<1>28. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>29. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>30. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>31. CopyIsThere'                      BY DEF CopyIsThere
<1>32. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>33. BusyIsShared'                     BY DEF BusyIsShared
<1>34. PteOrShared'                      BY DEF PteOrShared
<1>35. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>36. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>37. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>38. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>39. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>40. EntriesAgree'                     BY DEF EntriesAgree
<1>41. StoresAgree'                      BY DEF StoresAgree
<1>42. OneEntry'                         BY DEF OneEntry
<1>43. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>44. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>45. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>46. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>47. FreeIsCleared'                    BY DEF FreeIsCleared
<1>48. FreshIsZero'                      BY DEF FreshIsZero
<1>49. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>50. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA WriteFaultKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, WriteFault(c, p)
    PROVE  Inv'
<1> USE DEF WriteFault, InUser, Idle, Space, Hold, machineVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame, SharedIsHeld
<1>3. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>4. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage, PteIsNotShared, SharedDiffer
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage,
        ReadEntriesDiffer, Mapped
<1>6. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding, OldFrame, HeldIsBusy, HeldPage,
        HeldSpace, OldIsOfThePage, Mapped
<1>7. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame, CopyIsOfThePage, Mapped,
        Moved, HeldSpace, HeldPage, CopyIsThere, HeldIsBusy
<1>8. CopyIsOfThePage'                   BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, CopyIsThere
<1>9. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, CopyIsThere
<1>10. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>11. CopyIsThere'                      BY DEF CopyIsThere
<1>12. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>13. BusyIsShared'                     BY DEF BusyIsShared
<1>14. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame,
        CopyIsThere
<1>15. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>16. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame,
        PteOrShared, ReadEntryIsMapped, Mapped
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>18. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        AskedOnlyMeanwhile, ServesWhoAsked
<1>19. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>20. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>21. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>22. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>23. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo, ReadOnlyIsFlushed
<1>24. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsThere, DescriptorIsThere,
        Holding
\* It touches nothing that these are about.
<1>25. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>26. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>27. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>28. PteIsOwned'                       BY DEF PteIsOwned
<1>29. EntryIsOwned'                     BY DEF EntryIsOwned
<1>30. StoreIsOwned'                     BY DEF StoreIsOwned
<1>31. SharedIsHeld'                     BY DEF SharedIsHeld
<1>32. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>33. CopyIsOwned'                      BY DEF CopyIsOwned
<1>34. DetachedIsSent'                   BY DEF DetachedIsSent
<1>35. OwnedIsSent'                      BY DEF OwnedIsSent
<1>36. PtesDiffer'                       BY DEF PtesDiffer
<1>37. SharedDiffer'                     BY DEF SharedDiffer
<1>38. PteIsNotShared'                   BY DEF PteIsNotShared
<1>39. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>40. CopiesDiffer'                     BY DEF CopiesDiffer
<1>41. PteOrShared'                      BY DEF PteOrShared
<1>42. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>43. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>44. EntriesAgree'                     BY DEF EntriesAgree
<1>45. StoresAgree'                      BY DEF StoresAgree
<1>46. OneEntry'                         BY DEF OneEntry
<1>47. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA OutputIsOverKeeps ==
    ASSUME Inv, NEW c \in CPU, OutputIsOver(c)
    PROVE  Inv'
<1> USE DEF OutputIsOver, SendsOf, OldFrame, machineVars, readVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding
<1>3. AllowedIsOwned'                    BY DEF AllowedIsOwned, DescriptorIsThere, Holding, OldIsHeld, KeepsOld,
        OwnedIsSent
<1>4. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>5. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>6. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding
<1>7. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding
<1>8. CopyIsOfThePage'                   BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>9. CopyIsReadAtThePage'               BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>10. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>11. CopyIsThere'                      BY DEF CopyIsThere
<1>12. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>13. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved
<1>14. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>15. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>16. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>17. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>18. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage, CopyIsThere,
        DescriptorIsThere, Holding, HeldIsReadAs, Holds, HeldLeadsTo, Moved
<1>19. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>20. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
\* It touches nothing that these are about.
<1>21. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>22. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>23. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>24. PteIsOwned'                       BY DEF PteIsOwned
<1>25. EntryIsOwned'                     BY DEF EntryIsOwned
<1>26. StoreIsOwned'                     BY DEF StoreIsOwned
<1>27. SharedIsHeld'                     BY DEF SharedIsHeld
<1>28. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>29. CopyIsOwned'                      BY DEF CopyIsOwned
<1>30. DetachedIsSent'                   BY DEF DetachedIsSent
<1>31. OwnedIsSent'                      BY DEF OwnedIsSent
<1>32. PtesDiffer'                       BY DEF PtesDiffer
<1>33. SharedDiffer'                     BY DEF SharedDiffer
<1>34. PteIsNotShared'                   BY DEF PteIsNotShared
<1>35. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>36. CopiesDiffer'                     BY DEF CopiesDiffer
<1>37. BusyIsShared'                     BY DEF BusyIsShared
<1>38. PteOrShared'                      BY DEF PteOrShared
<1>39. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>40. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>41. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>42. EntriesAgree'                     BY DEF EntriesAgree
<1>43. StoresAgree'                      BY DEF StoresAgree
<1>44. OneEntry'                         BY DEF OneEntry
<1>45. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>46. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>47. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>48. FreeIsCleared'                    BY DEF FreeIsCleared
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA AllocateCopyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, AllocateCopy(c, f)
    PROVE  Inv'
<1> USE DEF AllocateCopy, SendsOf, OldFrame, machineVars, readVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>4. PteIsOwned'                        BY DEF PteIsOwned
<1>5. EntryIsOwned'                      BY DEF EntryIsOwned
<1>6. StoreIsOwned'                      BY DEF StoreIsOwned
<1>7. SharedIsHeld'                      BY DEF SharedIsHeld
<1>8. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>9. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding
<1>10. CopyIsOwned'                      BY DEF CopyIsOwned
<1>11. AllowedIsOwned'                   BY DEF AllowedIsOwned
<1>12. DetachedIsSent'                   BY DEF DetachedIsSent
<1>13. OwnedIsSent'                      BY DEF OwnedIsSent
<1>14. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>15. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>16. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding
<1>17. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldIsHeld
<1>18. CopiesDiffer'                     BY DEF CopiesDiffer, CopyIsOwned
<1>19. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage, PteIsOwned,
        SharedIsHeld
<1>20. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage, ReadEntryIsHeld
<1>21. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>22. CopyIsThere'                      BY DEF CopyIsThere
<1>23. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>24. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, CopyIsThere
<1>25. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>26. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>27. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>28. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>29. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>30. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>31. FreeIsCleared'                    BY DEF FreeIsCleared
<1>32. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, DescriptorIsThere, Holding,
        CopyIsThere
\* It touches nothing that these are about.
<1>33. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>34. PtesDiffer'                       BY DEF PtesDiffer
<1>35. SharedDiffer'                     BY DEF SharedDiffer
<1>36. PteIsNotShared'                   BY DEF PteIsNotShared
<1>37. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>38. BusyIsShared'                     BY DEF BusyIsShared
<1>39. PteOrShared'                      BY DEF PteOrShared
<1>40. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>41. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>42. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>43. EntriesAgree'                     BY DEF EntriesAgree
<1>44. StoresAgree'                      BY DEF StoresAgree
<1>45. OneEntry'                         BY DEF OneEntry
<1>46. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>47. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>48. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>49. FreshIsZero'                      BY DEF FreshIsZero
<1>50. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>51. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA CopyFrameKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, CopyFrame(c, f)
    PROVE  Inv'
<1> USE DEF CopyFrame, OldFrame, readVars, nicVars
<1>1. TypeOK'                            BY DEF DescriptorIsThere, Holding
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, CopyIsOwned
<1>3. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding
<1>4. AllowedIsOwned'                    BY DEF AllowedIsOwned
<1>5. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>6. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>7. OldsDiffer'                        BY DEF OldsDiffer, KeepsOld, Holding
<1>8. OldIsNoCopy'                       BY DEF OldIsNoCopy, KeepsOld, Holding
<1>9. CopyIsOfThePage'                   BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>10. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>11. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>12. CopyIsThere'                      BY DEF CopyIsThere
<1>13. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>14. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved
<1>15. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>16. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>17. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>18. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>19. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>20. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>21. FreeIsCleared'                    BY DEF FreeIsCleared, CopyIsOwned
<1>22. PteLeadsToContents'               BY DEF PteLeadsToContents, CopyIsOfThePage, Mapped, Moved, HeldSpace,
        HeldPage
<1>23. SharedLeadsToContents'            BY DEF SharedLeadsToContents, CopyIsOfThePage, Mapped, Moved, HeldSpace,
        HeldPage
<1>24. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, CopyIsReadAtThePage, Moved, HeldSpace,
        HeldPage
<1>25. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopiesDiffer, DescriptorIsThere,
        Holding, HeldLeadsTo, Moved, SharedLeadsToContents, CopyIsThere
\* It touches nothing that these are about.
<1>26. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>27. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>28. PteIsOwned'                       BY DEF PteIsOwned
<1>29. EntryIsOwned'                     BY DEF EntryIsOwned
<1>30. StoreIsOwned'                     BY DEF StoreIsOwned
<1>31. SharedIsHeld'                     BY DEF SharedIsHeld
<1>32. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>33. CopyIsOwned'                      BY DEF CopyIsOwned
<1>34. DetachedIsSent'                   BY DEF DetachedIsSent
<1>35. OwnedIsSent'                      BY DEF OwnedIsSent
<1>36. PtesDiffer'                       BY DEF PtesDiffer
<1>37. SharedDiffer'                     BY DEF SharedDiffer
<1>38. PteIsNotShared'                   BY DEF PteIsNotShared
<1>39. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>40. CopiesDiffer'                     BY DEF CopiesDiffer
<1>41. BusyIsShared'                     BY DEF BusyIsShared
<1>42. PteOrShared'                      BY DEF PteOrShared
<1>43. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>44. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>45. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>46. EntriesAgree'                     BY DEF EntriesAgree
<1>47. StoresAgree'                      BY DEF StoresAgree
<1>48. OneEntry'                         BY DEF OneEntry
<1>49. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>50. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>51. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>52. FreshIsZero'                      BY DEF FreshIsZero
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA RemapToCopyKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW f \in Frame, RemapToCopy(c, f)
    PROVE  Inv'
<1> USE DEF RemapToCopy, HeldSpace, HeldPage, machineVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. SharedIsHeld'                      BY DEF SharedIsHeld, CopyIsOwned, DetachedIsSent
<1>3. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>4. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>5. SharedDiffer'                      BY DEF SharedDiffer, CopyIsOfThePage, Mapped, Moved
<1>6. PteIsNotShared'                    BY DEF PteIsNotShared, CopyIsOfThePage, Mapped, Moved
<1>7. ReadEntriesDiffer'                 BY DEF ReadEntriesDiffer, Mapped, CopyIsReadAtThePage, Moved
<1>8. OldIsOfThePage'                    BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, OldIsNoCopy
<1>9. OldIsReadAtThePage'                BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame
<1>10. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>11. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>12. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, CopiesDiffer
<1>13. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>14. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>15. CopyIsThere'                      BY DEF CopyIsThere
<1>16. HeldIsBusy'                       BY DEF HeldIsBusy, Holding
<1>17. BusyIsShared'                     BY DEF BusyIsShared
<1>18. PteOrShared'                      BY DEF PteOrShared, BusyIsShared, HeldIsBusy, Holding
<1>19. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame, DescriptorIsThere, OldIsNoCopy,
        KeepsOld, OldsDiffer
<1>20. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, HeldIsFlushed, StoresTo
<1>21. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, HeldIsFlushed, StoresTo
<1>22. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, HeldIsBusy, Holding
<1>23. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame, HeldLeadsTo, Moved,
        OldIsNoCopy, KeepsOld
<1>24. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>25. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer, ServesWhoAsked
<1>26. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo, HeldLeadsTo,
        Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>27. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo, HeldLeadsTo,
        Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>28. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldLeadsTo, Holding, Moved, OldFrame,
        OldIsNoCopy, KeepsOld, OldsDiffer
<1>29. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo, HeldIsBusy, Holding
<1>30. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>31. FreshIsZero'                      BY DEF FreshIsZero
<1>32. SharedLeadsToContents'            BY DEF SharedLeadsToContents, CopyIsFaithful
<1>33. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
\* It touches nothing that these are about.
<1>34. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>35. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>36. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>37. PteIsOwned'                       BY DEF PteIsOwned
<1>38. EntryIsOwned'                     BY DEF EntryIsOwned
<1>39. StoreIsOwned'                     BY DEF StoreIsOwned
<1>40. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>41. CopyIsOwned'                      BY DEF CopyIsOwned
<1>42. DetachedIsSent'                   BY DEF DetachedIsSent
<1>43. OwnedIsSent'                      BY DEF OwnedIsSent
<1>44. PtesDiffer'                       BY DEF PtesDiffer
<1>45. CopiesDiffer'                     BY DEF CopiesDiffer
<1>46. EntriesAgree'                     BY DEF EntriesAgree
<1>47. StoresAgree'                      BY DEF StoresAgree
<1>48. OneEntry'                         BY DEF OneEntry
<1>49. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>50. FreeIsCleared'                    BY DEF FreeIsCleared
<1>51. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA ReleaseOldKeeps ==
    ASSUME Inv, NEW c \in CPU, ReleaseOld(c)
    PROVE  Inv'
<1> USE DEF ReleaseOld, OldFrame, SendsOf, readVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, OwnedIsSent
<1>4. PteIsOwned'                        BY DEF PteIsOwned, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsOfThePage, KeepsOld, Mapped, PteOrShared
<1>5. EntryIsOwned'                      BY DEF EntryIsOwned, EntryIsMapped, Mapped, HeldLeadsTo, Holding, HeldSpace,
        HeldPage, Moved, OldIsNoCopy, KeepsOld, OldIsOfThePage, PteOrShared
<1>6. StoreIsOwned'                      BY DEF StoreIsOwned, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsNoCopy, KeepsOld, OldIsOfThePage, Mapped, PteOrShared, StoreIsMapped
<1>7. SharedIsHeld'                      BY DEF SharedIsHeld, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsNoCopy, KeepsOld, OldIsOfThePage, Mapped
<1>8. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld, AllForget, ReadsAsMapped, HeldSpace, HeldPage,
        HeldLeadsTo, Holding, Moved, OldIsNoCopy, KeepsOld, OldIsReadAtThePage
<1>9. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldsDiffer
<1>10. CopyIsOwned'                      BY DEF CopyIsOwned, OldIsNoCopy, KeepsOld, Holding
<1>11. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldsDiffer, KeepsOld, Holding
<1>12. DetachedIsSent'                   BY DEF DetachedIsSent, OldIsHeld, KeepsOld, Holding, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree
<1>13. OwnedIsSent'                      BY DEF OwnedIsSent
<1>14. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, HeldSpace, HeldPage
<1>15. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, HeldSpace, HeldPage
<1>16. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding
<1>17. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding
<1>18. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>19. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>20. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>21. CopyIsThere'                      BY DEF CopyIsThere
<1>22. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>23. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved
<1>24. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage
<1>25. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>26. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>27. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>28. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>29. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>30. FreeIsCleared'                    BY DEF FreeIsCleared
<1>31. PteLeadsToContents'               BY DEF PteLeadsToContents, HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved,
        OldIsOfThePage, KeepsOld, Mapped, PteOrShared
<1>32. SharedLeadsToContents'            BY DEF SharedLeadsToContents, HeldLeadsTo, Holding, HeldSpace, HeldPage,
        Moved, OldIsNoCopy, KeepsOld, OldIsOfThePage, Mapped
<1>33. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, AllForget, ReadsAsMapped, HeldSpace,
        HeldPage, HeldLeadsTo, Holding, Moved, OldIsNoCopy, KeepsOld, OldIsReadAtThePage
<1>34. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, OldIsNoCopy, KeepsOld, Holding,
        DescriptorIsThere, CopyIsThere
\* It touches nothing that these are about.
<1>35. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>36. PtesDiffer'                       BY DEF PtesDiffer
<1>37. SharedDiffer'                     BY DEF SharedDiffer
<1>38. PteIsNotShared'                   BY DEF PteIsNotShared
<1>39. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>40. CopiesDiffer'                     BY DEF CopiesDiffer
<1>41. BusyIsShared'                     BY DEF BusyIsShared
<1>42. PteOrShared'                      BY DEF PteOrShared
<1>43. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>44. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>45. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>46. EntriesAgree'                     BY DEF EntriesAgree
<1>47. StoresAgree'                      BY DEF StoresAgree
<1>48. OneEntry'                         BY DEF OneEntry
<1>49. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>50. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>51. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>52. FreshIsZero'                      BY DEF FreshIsZero
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA AllowWriteKeeps ==
    ASSUME Inv, NEW c \in CPU, AllowWrite(c)
    PROVE  Inv'
<1> USE DEF AllowWrite, HeldSpace, HeldPage, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. PteIsOwned'                        BY DEF PteIsOwned, AllowedIsOwned, OldFrame, CopyIsOwned, HeldLeadsTo,
        Holding, Moved
<1>3. SharedIsHeld'                      BY DEF SharedIsHeld
<1>4. OldIsHeld'                         BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>5. CopyIsOwned'                       BY DEF CopyIsOwned
<1>6. AllowedIsOwned'                    BY DEF AllowedIsOwned, OldFrame
<1>7. PtesDiffer'                        BY DEF PtesDiffer, PteIsNotShared
<1>8. SharedDiffer'                      BY DEF SharedDiffer
<1>9. PteIsNotShared'                    BY DEF PteIsNotShared, SharedDiffer
<1>10. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>11. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame,
        DescriptorIsThere
<1>12. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame
<1>13. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>14. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>15. CopiesDiffer'                     BY DEF CopiesDiffer
<1>16. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved
<1>17. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved
<1>18. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>19. CopyIsThere'                      BY DEF CopyIsThere
<1>20. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, CopiesDiffer, HeldLeadsTo, Moved, OldFrame,
        OldIsNoCopy, KeepsOld, OldsDiffer
<1>21. BusyIsShared'                     BY DEF BusyIsShared
<1>22. PteOrShared'                      BY DEF PteOrShared
<1>23. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, Moved, OldFrame, CopiesDiffer, OldIsNoCopy,
        KeepsOld, OldsDiffer
<1>24. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>25. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped, BusyIsShared, HeldIsBusy, Holding, PteOrShared
<1>26. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped, AllForget, ReadsAsMapped
<1>27. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, OldFrame, CopiesDiffer, HeldLeadsTo,
        Moved, OldIsNoCopy, KeepsOld
<1>28. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>29. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, ReadsAsMapped, AskedOnlyMeanwhile,
        CopiesDiffer, HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer, ServesWhoAsked
<1>30. OthersForget'                     BY DEF OthersForget, ForgotEntries, ReadsAsMapped, StoresTo, CopiesDiffer,
        HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>31. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, ReadsAsMapped, StoresTo,
        CopiesDiffer, HeldLeadsTo, Holding, Moved, OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>32. AllForget'                        BY DEF AllForget, ReadsAsMapped, CopiesDiffer, HeldLeadsTo, Holding, Moved,
        OldFrame, OldIsNoCopy, KeepsOld, OldsDiffer
<1>33. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>34. HeldIsFlushed'                    BY DEF HeldIsFlushed, StoresTo
<1>35. FreshIsZero'                      BY DEF FreshIsZero, BusyIsShared, HeldIsBusy, Holding
<1>36. PteLeadsToContents'               BY DEF PteLeadsToContents, SharedLeadsToContents
<1>37. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>38. CopyIsFaithful'                   BY DEF CopyIsFaithful, DescriptorIsThere, Holding, CopyIsThere
\* It touches nothing that these are about.
<1>39. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>40. WireCarriesOffer'                 BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>41. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>42. EntryIsOwned'                     BY DEF EntryIsOwned
<1>43. StoreIsOwned'                     BY DEF StoreIsOwned
<1>44. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>45. DetachedIsSent'                   BY DEF DetachedIsSent
<1>46. OwnedIsSent'                      BY DEF OwnedIsSent
<1>47. EntriesAgree'                     BY DEF EntriesAgree
<1>48. StoresAgree'                      BY DEF StoresAgree
<1>49. OneEntry'                         BY DEF OneEntry
<1>50. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>51. FreeIsCleared'                    BY DEF FreeIsCleared
<1>52. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW s \in Send, DmaRead(s)
    PROVE  Inv'
<1> USE DEF DmaRead, machineVars, readVars, kernelVars
<1>1. TypeOK'                            OBVIOUS
<1>2. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>3. OwnedIsSent'                       BY DEF OwnedIsSent
<1>4. SendCarriesItsOffer'               BY DEF SendCarriesItsOffer, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>5. SendsAgree'                        BY DEF SendsAgree
<1>6. SentIsOnWire'                      BY DEF SentIsOnWire, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
\* It touches nothing that these are about.
<1>7. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>8. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>9. PteIsOwned'                        BY DEF PteIsOwned
<1>10. EntryIsOwned'                     BY DEF EntryIsOwned
<1>11. StoreIsOwned'                     BY DEF StoreIsOwned
<1>12. SharedIsHeld'                     BY DEF SharedIsHeld
<1>13. ReadEntryIsHeld'                  BY DEF ReadEntryIsHeld
<1>14. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>15. CopyIsOwned'                      BY DEF CopyIsOwned
<1>16. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>17. DetachedIsSent'                   BY DEF DetachedIsSent
<1>18. PtesDiffer'                       BY DEF PtesDiffer
<1>19. SharedDiffer'                     BY DEF SharedDiffer
<1>20. PteIsNotShared'                   BY DEF PteIsNotShared
<1>21. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>22. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>23. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>24. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>25. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>26. CopiesDiffer'                     BY DEF CopiesDiffer
<1>27. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>28. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>29. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>30. CopyIsThere'                      BY DEF CopyIsThere
<1>31. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>32. BusyIsShared'                     BY DEF BusyIsShared
<1>33. PteOrShared'                      BY DEF PteOrShared
<1>34. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>35. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>36. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>37. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>38. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>39. EntriesAgree'                     BY DEF EntriesAgree
<1>40. StoresAgree'                      BY DEF StoresAgree
<1>41. OneEntry'                         BY DEF OneEntry
<1>42. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>43. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>44. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>45. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>46. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>47. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>48. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>49. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>50. FreeIsCleared'                    BY DEF FreeIsCleared
<1>51. FreshIsZero'                      BY DEF FreshIsZero
<1>52. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>53. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>54. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>55. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
LEMMA CompleteKeeps ==
    ASSUME Inv, NEW s \in Send, Complete(s)
    PROVE  Inv'
<1> USE DEF Complete, SendsOf, readVars, kernelVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>8. SharedIsHeld'                      BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>10. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>11. CopyIsOwned'                      BY DEF CopyIsOwned, OfferedWhileOwned, Root!OfferedWhileOwned, SendsAgree
<1>12. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame, OfferedWhileOwned, Root!OfferedWhileOwned,
        SendsAgree
<1>13. DetachedIsSent'                   BY DEF DetachedIsSent
<1>14. OwnedIsSent'                      BY DEF OwnedIsSent
<1>15. FreeIsCleared'                    BY DEF FreeIsCleared
<1>16. PteLeadsToContents'               BY DEF PteLeadsToContents, OfferedWhileOwned, Root!OfferedWhileOwned,
        PteIsOwned, SendsAgree
<1>17. SharedLeadsToContents'            BY DEF SharedLeadsToContents, SharedIsHeld
<1>18. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents, ReadEntryIsHeld
<1>19. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage, CopyIsOwned, OfferedWhileOwned,
        Root!OfferedWhileOwned, SendsAgree, DescriptorIsThere, Holding, CopyIsThere
<1>20. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>21. SendsAgree'                       BY DEF SendsAgree
<1>22. SentIsOnWire'                     BY DEF SentIsOnWire
\* It touches nothing that these are about.
<1>23. PtesDiffer'                       BY DEF PtesDiffer
<1>24. SharedDiffer'                     BY DEF SharedDiffer
<1>25. PteIsNotShared'                   BY DEF PteIsNotShared
<1>26. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>27. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>28. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>29. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>30. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>31. CopiesDiffer'                     BY DEF CopiesDiffer
<1>32. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>33. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>34. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>35. CopyIsThere'                      BY DEF CopyIsThere
<1>36. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>37. BusyIsShared'                     BY DEF BusyIsShared
<1>38. PteOrShared'                      BY DEF PteOrShared
<1>39. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>40. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>41. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>42. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>43. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>44. EntriesAgree'                     BY DEF EntriesAgree
<1>45. StoresAgree'                      BY DEF StoresAgree
<1>46. OneEntry'                         BY DEF OneEntry
<1>47. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>48. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>49. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>50. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>51. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>52. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>53. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>54. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>55. FreshIsZero'                      BY DEF FreshIsZero
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1> USE DEF vars, machineVars, readVars, kernelVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. SharedIsHeld'                      BY DEF SharedIsHeld
<1>9. ReadEntryIsHeld'                   BY DEF ReadEntryIsHeld
<1>10. OldIsHeld'                        BY DEF OldIsHeld, KeepsOld, Holding, OldFrame
<1>11. CopyIsOwned'                      BY DEF CopyIsOwned
<1>12. AllowedIsOwned'                   BY DEF AllowedIsOwned, OldFrame
<1>13. DetachedIsSent'                   BY DEF DetachedIsSent
<1>14. OwnedIsSent'                      BY DEF OwnedIsSent
<1>15. PtesDiffer'                       BY DEF PtesDiffer
<1>16. SharedDiffer'                     BY DEF SharedDiffer
<1>17. PteIsNotShared'                   BY DEF PteIsNotShared
<1>18. ReadEntriesDiffer'                BY DEF ReadEntriesDiffer, Mapped
<1>19. OldIsOfThePage'                   BY DEF OldIsOfThePage, KeepsOld, Holding, Mapped, OldFrame, HeldSpace,
        HeldPage
<1>20. OldIsReadAtThePage'               BY DEF OldIsReadAtThePage, KeepsOld, Holding, OldFrame, HeldSpace, HeldPage
<1>21. OldsDiffer'                       BY DEF OldsDiffer, KeepsOld, Holding, OldFrame
<1>22. OldIsNoCopy'                      BY DEF OldIsNoCopy, KeepsOld, Holding, OldFrame
<1>23. CopiesDiffer'                     BY DEF CopiesDiffer
<1>24. CopyIsOfThePage'                  BY DEF CopyIsOfThePage, Mapped, Moved, HeldSpace, HeldPage
<1>25. CopyIsReadAtThePage'              BY DEF CopyIsReadAtThePage, Moved, HeldSpace, HeldPage
<1>26. DescriptorIsThere'                BY DEF DescriptorIsThere, Holding
<1>27. CopyIsThere'                      BY DEF CopyIsThere
<1>28. HeldIsBusy'                       BY DEF HeldIsBusy, Holding, HeldPage, HeldSpace
<1>29. BusyIsShared'                     BY DEF BusyIsShared
<1>30. PteOrShared'                      BY DEF PteOrShared
<1>31. HeldLeadsTo'                      BY DEF HeldLeadsTo, Holding, HeldSpace, HeldPage, Moved, OldFrame
<1>32. EntryIsMapped'                    BY DEF EntryIsMapped, Mapped
<1>33. StoreIsMapped'                    BY DEF StoreIsMapped, Mapped
<1>34. ReadEntryIsMapped'                BY DEF ReadEntryIsMapped, Mapped
<1>35. HeldIsReadAs'                     BY DEF HeldIsReadAs, Holds, Holding, HeldSpace, HeldPage, OldFrame
<1>36. EntriesAgree'                     BY DEF EntriesAgree
<1>37. StoresAgree'                      BY DEF StoresAgree
<1>38. OneEntry'                         BY DEF OneEntry
<1>39. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>40. ServesWhoAsked'                   BY DEF ServesWhoAsked
<1>41. ServingIsForgotten'               BY DEF ServingIsForgotten, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped
<1>42. OthersForget'                     BY DEF OthersForget, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>43. InitiatorForgets'                 BY DEF InitiatorForgets, ForgotEntries, HeldSpace, HeldPage, ReadsAsMapped,
        StoresTo
<1>44. AllForget'                        BY DEF AllForget, ReadsAsMapped, HeldSpace, HeldPage
<1>45. ReadOnlyIsFlushed'                BY DEF ReadOnlyIsFlushed, StoresTo
<1>46. HeldIsFlushed'                    BY DEF HeldIsFlushed, HeldSpace, HeldPage, StoresTo
<1>47. FreeIsCleared'                    BY DEF FreeIsCleared
<1>48. FreshIsZero'                      BY DEF FreshIsZero
<1>49. PteLeadsToContents'               BY DEF PteLeadsToContents
<1>50. SharedLeadsToContents'            BY DEF SharedLeadsToContents
<1>51. ReadEntryLeadsToContents'         BY DEF ReadEntryLeadsToContents
<1>52. CopyIsFaithful'                   BY DEF CopyIsFaithful, HeldSpace, HeldPage
<1>53. SendCarriesItsOffer'              BY DEF SendCarriesItsOffer
<1>54. SendsAgree'                       BY DEF SendsAgree
<1>55. SentIsOnWire'                     BY DEF SentIsOnWire
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40, <1>41, <1>42, <1>43, <1>44, <1>45, <1>46,
        <1>47, <1>48, <1>49, <1>50, <1>51, <1>52, <1>53, <1>54, <1>55

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
