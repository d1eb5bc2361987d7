------------------------ MODULE DedicatedCores_proofs ------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS DedicatedCoresInvariant, TLAPS

\* What it is proved for.
ASSUME Provided == Hazard = "none"

\* What a variable is, every step may use; what a conjunct says, only those that name it.
USE MachineConstants, DedicatedCoresConstants, DedicatedCoresHazard, Provided DEF Inv, TypeOK, MachineTypeOK,
    RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType, SlotType, Request, TailType,
    HeadType, RevSlotType, RevTailType, RevHeadType, SlotWriteType, SlotWrite, IndexWriteType, IndexWrite,
    StackSlotWriteType, StackSlotWrite, StackIndexWriteType, StackIndexWrite, StageType, StepType, CursorType,
    RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!TypeOK, Flip!Root!OwnerType, Flip!Root!MemoryType,
    Flip!Root!OfferedType, Flip!Root!WireType

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations
<1>1. TypeOK                             OBVIOUS
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned                         BY DEF PteIsOwned
<1>6. EntryIsOwned                       BY DEF EntryIsOwned
<1>7. StoreIsOwned                       BY DEF StoreIsOwned
<1>8. PtesDiffer                         BY DEF PtesDiffer
<1>9. EntriesAgreeWithPtes               BY DEF EntriesAgreeWithPtes
<1>10. TakenIsThere                      BY DEF TakenIsThere, Taking
<1>11. TakenIsOwned                      BY DEF TakenIsOwned, Taking
<1>12. TakenIsUnmapped                   BY DEF TakenIsUnmapped, Taking
<1>13. EntriesAreOfThePage               BY DEF EntriesAreOfThePage, Taking
<1>14. EmptyUntilAsked                   BY DEF EmptyUntilAsked
<1>15. OneQuestion                       BY DEF OneQuestion
<1>16. AskedOnce                         BY DEF AskedOnce, Asking
<1>17. SlotBeforeIndex                   BY DEF SlotBeforeIndex, Asking
<1>18. FilledBeforeSeen                  BY DEF FilledBeforeSeen, Asking
<1>19. AsksForThePage                    BY DEF AsksForThePage
<1>20. ServesWhatWasAsked                BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked               BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten                BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten           BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder                  BY DEF PublishesInOrder
<1>27. ServesWhenVisible                 BY DEF ServesWhenVisible, Visible
<1>28. OneProducer                       BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads                 BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack            BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
\* It touches nothing that these are about.
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. PtesDiffer'                        BY DEF PtesDiffer
<1>9. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes
<1>10. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>13. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>14. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>15. OneQuestion'                      BY DEF OneQuestion
<1>16. AskedOnce'                        BY DEF AskedOnce, Asking
<1>17. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>18. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>19. AsksForThePage'                   BY DEF AsksForThePage
<1>20. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA PreemptKeeps ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  Inv'
<1> USE DEF Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
\* It touches nothing that these are about.
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. PtesDiffer'                        BY DEF PtesDiffer
<1>9. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes
<1>10. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>13. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>14. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>15. OneQuestion'                      BY DEF OneQuestion
<1>16. AskedOnce'                        BY DEF AskedOnce, Asking
<1>17. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>18. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>19. AsksForThePage'                   BY DEF AsksForThePage
<1>20. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA FillKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  Inv'
<1> USE DEF Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EntryIsOwned'                      BY DEF EntryIsOwned, PteIsOwned
<1>3. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PtesDiffer
<1>4. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TakenIsUnmapped
<1>5. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten, EmptyUntilAsked, ServesWhatWasAsked,
        Answering, TakenIsUnmapped, Taking
<1>6. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled,
        AnswersWhatWasAsked, EmptyUntilAsked, TakenIsUnmapped, Taking
<1>7. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TakenIsUnmapped,
        Taking
<1>8. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TakenIsUnmapped, Taking
\* It touches nothing that these are about.
<1>9. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>10. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>11. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>12. PteIsOwned'                       BY DEF PteIsOwned
<1>13. StoreIsOwned'                     BY DEF StoreIsOwned
<1>14. PtesDiffer'                       BY DEF PtesDiffer
<1>15. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>16. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>17. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>18. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>19. OneQuestion'                      BY DEF OneQuestion
<1>20. AskedOnce'                        BY DEF AskedOnce, Asking
<1>21. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>22. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>23. AsksForThePage'                   BY DEF AsksForThePage
<1>24. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>25. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
<1> USE DEF Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EntryIsOwned'                      BY DEF EntryIsOwned
<1>3. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes
<1>4. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TakenIsThere
<1>5. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten, EmptyUntilAsked, ServesWhatWasAsked,
        Answering, TakenIsThere, Taking
<1>6. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled,
        AnswersWhatWasAsked, EmptyUntilAsked, TakenIsThere, Taking
<1>7. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TakenIsThere, Taking
<1>8. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TakenIsThere, Taking
\* It touches nothing that these are about.
<1>9. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>10. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>11. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>12. PteIsOwned'                       BY DEF PteIsOwned
<1>13. StoreIsOwned'                     BY DEF StoreIsOwned
<1>14. PtesDiffer'                       BY DEF PtesDiffer
<1>15. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>16. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>17. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>18. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>19. OneQuestion'                      BY DEF OneQuestion
<1>20. AskedOnce'                        BY DEF AskedOnce, Asking
<1>21. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>22. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>23. AsksForThePage'                   BY DEF AsksForThePage
<1>24. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>25. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. StoreIsOwned'                      BY DEF StoreIsOwned, EntryIsOwned
<1>3. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>4. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>5. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled
\* It touches nothing that these are about.
<1>6. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>7. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>8. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>9. PteIsOwned'                        BY DEF PteIsOwned
<1>10. EntryIsOwned'                     BY DEF EntryIsOwned
<1>11. PtesDiffer'                       BY DEF PtesDiffer
<1>12. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>13. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>14. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>15. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>16. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>17. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>18. OneQuestion'                      BY DEF OneQuestion
<1>19. AskedOnce'                        BY DEF AskedOnce, Asking
<1>20. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>21. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>22. AsksForThePage'                   BY DEF AsksForThePage
<1>23. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>24. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>25. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
<1> USE DEF StoreCommit, CommitStore, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer, StoreIsOwned
<1>3. StoreIsOwned'                      BY DEF StoreIsOwned
<1>4. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>5. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>6. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled
\* It touches nothing that these are about.
<1>7. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>8. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>9. PteIsOwned'                        BY DEF PteIsOwned
<1>10. EntryIsOwned'                     BY DEF EntryIsOwned
<1>11. PtesDiffer'                       BY DEF PtesDiffer
<1>12. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>13. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>14. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>15. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>16. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>17. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>18. OneQuestion'                      BY DEF OneQuestion
<1>19. AskedOnce'                        BY DEF AskedOnce, Asking
<1>20. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>21. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>22. AsksForThePage'                   BY DEF AsksForThePage
<1>23. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>24. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>25. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
<1> USE DEF MapFresh, InUser, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>4. PteIsOwned'                        BY DEF PteIsOwned
<1>5. EntryIsOwned'                      BY DEF EntryIsOwned
<1>6. StoreIsOwned'                      BY DEF StoreIsOwned
<1>7. PtesDiffer'                        BY DEF PtesDiffer, PteIsOwned
<1>8. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, EntryIsOwned
<1>9. TakenIsOwned'                      BY DEF TakenIsOwned, Taking
<1>10. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking, TakenIsOwned
\* It touches nothing that these are about.
<1>11. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>12. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>13. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>14. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>15. OneQuestion'                      BY DEF OneQuestion
<1>16. AskedOnce'                        BY DEF AskedOnce, Asking
<1>17. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>18. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>19. AsksForThePage'                   BY DEF AsksForThePage
<1>20. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA SlotVisibleKeeps ==
    ASSUME Inv, NEW c \in CPU, SlotVisible(c)
    PROVE  Inv'
<1> USE DEF SlotVisible, machineVars, revVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. PublishesInOrder'                  BY DEF PublishesInOrder
<1>3. ServesWhenVisible'                 BY DEF ServesWhenVisible, Visible
\* It touches nothing that these are about.
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned
<1>10. PtesDiffer'                       BY DEF PtesDiffer
<1>11. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>12. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>13. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>14. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>15. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>16. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>17. OneQuestion'                      BY DEF OneQuestion
<1>18. AskedOnce'                        BY DEF AskedOnce, Asking
<1>19. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>20. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>21. AsksForThePage'                   BY DEF AsksForThePage
<1>22. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>23. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>24. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>25. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>26. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>27. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA IndexVisibleKeeps ==
    ASSUME Inv, NEW c \in CPU, IndexVisible(c)
    PROVE  Inv'
<1> USE DEF IndexVisible, machineVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, AnswersWhatWasAsked, Answering
<1>3. OneQuestion'                       BY DEF OneQuestion, AnswersWhatWasAsked, Answering
<1>4. AskedOnce'                         BY DEF AskedOnce, Asking, AnswersWhatWasAsked, Answering
<1>5. AsksForThePage'                    BY DEF AsksForThePage, AnswersWhatWasAsked, Answering
<1>6. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering, ServesWhenVisible, Visible
<1>7. AnswersWhatWasAsked'               BY DEF AnswersWhatWasAsked, Answering
<1>8. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>9. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, AnsweringIsForgotten,
        Answering
<1>10. PublishesInOrder'                 BY DEF PublishesInOrder
<1>11. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
\* It touches nothing that these are about.
<1>12. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>13. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>14. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>15. PteIsOwned'                       BY DEF PteIsOwned
<1>16. EntryIsOwned'                     BY DEF EntryIsOwned
<1>17. StoreIsOwned'                     BY DEF StoreIsOwned
<1>18. PtesDiffer'                       BY DEF PtesDiffer
<1>19. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>20. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>21. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>22. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>23. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>24. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>25. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>26. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>27. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA StackSlotVisibleKeeps ==
    ASSUME Inv, NEW s \in StackCore, StackSlotVisible(s)
    PROVE  Inv'
<1> USE DEF StackSlotVisible, machineVars, ringVars, cpuVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking
<1>3. FilledBeforeSeen'                  BY DEF FilledBeforeSeen, Asking, SlotBeforeIndex
<1>4. AsksForThePage'                    BY DEF AsksForThePage, SlotBeforeIndex, Asking
\* It touches nothing that these are about.
<1>5. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>6. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>7. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>8. PteIsOwned'                        BY DEF PteIsOwned
<1>9. EntryIsOwned'                      BY DEF EntryIsOwned
<1>10. StoreIsOwned'                     BY DEF StoreIsOwned
<1>11. PtesDiffer'                       BY DEF PtesDiffer
<1>12. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>13. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>14. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>15. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>16. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>17. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>18. OneQuestion'                      BY DEF OneQuestion
<1>19. AskedOnce'                        BY DEF AskedOnce, Asking
<1>20. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA StackIndexVisibleKeeps ==
    ASSUME Inv, NEW s \in StackCore, StackIndexVisible(s)
    PROVE  Inv'
<1> USE DEF StackIndexVisible, machineVars, cpuVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, AskedOnce, Asking
<1>3. OneQuestion'                       BY DEF OneQuestion, AskedOnce, Asking
<1>4. AskedOnce'                         BY DEF AskedOnce, Asking
<1>5. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking
<1>6. FilledBeforeSeen'                  BY DEF FilledBeforeSeen, Asking
<1>7. AsksForThePage'                    BY DEF AsksForThePage, FilledBeforeSeen, Asking
<1>8. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering, AskedOnce, Asking
<1>9. AnswersWhatWasAsked'               BY DEF AnswersWhatWasAsked, Answering, AskedOnce, Asking
<1>10. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, AskedOnce
<1>11. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>12. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>13. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>14. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>15. PteIsOwned'                       BY DEF PteIsOwned
<1>16. EntryIsOwned'                     BY DEF EntryIsOwned
<1>17. StoreIsOwned'                     BY DEF StoreIsOwned
<1>18. PtesDiffer'                       BY DEF PtesDiffer
<1>19. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>20. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>21. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>22. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>23. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>24. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>25. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>26. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>27. PublishesInOrder'                 BY DEF PublishesInOrder
<1>28. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>29. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>30. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA PushKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Push(c, p)
    PROVE  Inv'
<1> USE DEF Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars, ringVars, revVars, stackVars,
        nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering
<1>3. AnswersWhatWasAsked'               BY DEF AnswersWhatWasAsked, Answering
<1>4. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten
<1>5. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>6. PublishesInOrder'                  BY DEF PublishesInOrder
<1>7. ServesWhenVisible'                 BY DEF ServesWhenVisible
<1>8. OneProducer'                       BY DEF OneProducer
\* It touches nothing that these are about.
<1>9. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>10. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>11. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>12. PteIsOwned'                       BY DEF PteIsOwned
<1>13. EntryIsOwned'                     BY DEF EntryIsOwned
<1>14. StoreIsOwned'                     BY DEF StoreIsOwned
<1>15. PtesDiffer'                       BY DEF PtesDiffer
<1>16. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>17. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>18. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>19. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>20. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>21. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>22. OneQuestion'                      BY DEF OneQuestion
<1>23. AskedOnce'                        BY DEF AskedOnce, Asking
<1>24. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>25. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>26. AsksForThePage'                   BY DEF AsksForThePage
<1>27. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>28. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA ReleaseRingKeeps ==
    ASSUME Inv, NEW c \in CPU, ReleaseRing(c)
    PROVE  Inv'
<1> USE DEF ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering
<1>3. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten
<1>4. ServesWhenVisible'                 BY DEF ServesWhenVisible
<1>5. OneProducer'                       BY DEF OneProducer, HoldsRing
\* It touches nothing that these are about.
<1>6. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>7. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>8. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>9. PteIsOwned'                        BY DEF PteIsOwned
<1>10. EntryIsOwned'                     BY DEF EntryIsOwned
<1>11. StoreIsOwned'                     BY DEF StoreIsOwned
<1>12. PtesDiffer'                       BY DEF PtesDiffer
<1>13. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>14. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>15. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>16. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>17. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>18. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>19. OneQuestion'                      BY DEF OneQuestion
<1>20. AskedOnce'                        BY DEF AskedOnce, Asking
<1>21. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>22. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>23. AsksForThePage'                   BY DEF AsksForThePage
<1>24. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>25. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>26. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>27. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA ServiceRevocationKeeps ==
    ASSUME Inv, NEW c \in CPU, ServiceRevocation(c)
    PROVE  Inv'
<1> USE DEF ServiceRevocation, MayAnswer, Asked, InUser, Visible, ringVars, revVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. EntryIsOwned'                      BY DEF EntryIsOwned
<1>3. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes
<1>4. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TakenIsThere
<1>5. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering
<1>6. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten, AsksForThePage, EmptyUntilAsked,
        EntriesAreOfThePage, Taking, TakenIsThere
<1>7. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>8. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>9. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled, EmptyUntilAsked
<1>10. ServesWhenVisible'                BY DEF ServesWhenVisible
<1>11. OneProducer'                      BY DEF OneProducer, HoldsRing
\* It touches nothing that these are about.
<1>12. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>13. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>14. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>15. PteIsOwned'                       BY DEF PteIsOwned
<1>16. StoreIsOwned'                     BY DEF StoreIsOwned
<1>17. PtesDiffer'                       BY DEF PtesDiffer
<1>18. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>19. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>20. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>21. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>22. OneQuestion'                      BY DEF OneQuestion
<1>23. AskedOnce'                        BY DEF AskedOnce, Asking
<1>24. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>25. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>26. AsksForThePage'                   BY DEF AsksForThePage
<1>27. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW c \in CPU, Acknowledge(c)
    PROVE  Inv'
<1> USE DEF Acknowledge, Drained, machineVars, ringVars, revVars, stackVars, nicVars
<1>1. TypeOK'                            BY DEF OneQuestion, ServesWhatWasAsked, Answering
<1>2. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering
<1>3. AnswersWhatWasAsked'               BY DEF AnswersWhatWasAsked, Answering, OneQuestion, ServesWhatWasAsked
<1>4. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten
<1>5. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled,
        ServingIsForgotten
<1>6. PublishesInOrder'                  BY DEF PublishesInOrder, ServesWhenVisible, Visible
<1>7. ServesWhenVisible'                 BY DEF ServesWhenVisible, Visible
<1>8. OneProducer'                       BY DEF OneProducer, HoldsRing
\* It touches nothing that these are about.
<1>9. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>10. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>11. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>12. PteIsOwned'                       BY DEF PteIsOwned
<1>13. EntryIsOwned'                     BY DEF EntryIsOwned
<1>14. StoreIsOwned'                     BY DEF StoreIsOwned
<1>15. PtesDiffer'                       BY DEF PtesDiffer
<1>16. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>17. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>18. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>19. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>20. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>21. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>22. OneQuestion'                      BY DEF OneQuestion
<1>23. AskedOnce'                        BY DEF AskedOnce, Asking
<1>24. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>25. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>26. AsksForThePage'                   BY DEF AsksForThePage
<1>27. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>28. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA SeeRequestKeeps ==
    ASSUME Inv, NEW s \in StackCore, SeeRequest(s)
    PROVE  Inv'
<1> USE DEF SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. TakenIsThere'                      BY DEF TakenIsThere, Taking
<1>3. TakenIsOwned'                      BY DEF TakenIsOwned, Taking
<1>4. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking
<1>5. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking
<1>6. EmptyUntilAsked'                   BY DEF EmptyUntilAsked
<1>7. AskedOnce'                         BY DEF AskedOnce, Asking
<1>8. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>9. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>10. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>11. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>12. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>13. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>14. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>15. PteIsOwned'                       BY DEF PteIsOwned
<1>16. EntryIsOwned'                     BY DEF EntryIsOwned
<1>17. StoreIsOwned'                     BY DEF StoreIsOwned
<1>18. PtesDiffer'                       BY DEF PtesDiffer
<1>19. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>20. OneQuestion'                      BY DEF OneQuestion
<1>21. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>22. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>23. AsksForThePage'                   BY DEF AsksForThePage
<1>24. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>25. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>26. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>27. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>30. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA ReadSlotKeeps ==
    ASSUME Inv, NEW s \in StackCore, ReadSlot(s)
    PROVE  Inv'
<1> USE DEF ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. TakenIsThere'                      BY DEF TakenIsThere, Taking
<1>3. TakenIsOwned'                      BY DEF TakenIsOwned, Taking
<1>4. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking
<1>5. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking
<1>6. EmptyUntilAsked'                   BY DEF EmptyUntilAsked
<1>7. AskedOnce'                         BY DEF AskedOnce, Asking
<1>8. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking, SeesBeforeItReads
<1>9. FilledBeforeSeen'                  BY DEF FilledBeforeSeen, Asking, AskedOnce
<1>10. AsksForThePage'                   BY DEF AsksForThePage, EmptyUntilAsked
<1>11. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>12. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>13. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>14. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>15. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>16. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>17. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>18. PteIsOwned'                       BY DEF PteIsOwned
<1>19. EntryIsOwned'                     BY DEF EntryIsOwned
<1>20. StoreIsOwned'                     BY DEF StoreIsOwned
<1>21. PtesDiffer'                       BY DEF PtesDiffer
<1>22. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>23. OneQuestion'                      BY DEF OneQuestion
<1>24. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>25. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>26. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>27. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>30. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA ReleaseSlotKeeps ==
    ASSUME Inv, NEW s \in StackCore, ReleaseSlot(s)
    PROVE  Inv'
<1> USE DEF ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. TakenIsThere'                      BY DEF TakenIsThere, Taking
<1>3. TakenIsOwned'                      BY DEF TakenIsOwned, Taking
<1>4. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking
<1>5. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking
<1>6. EmptyUntilAsked'                   BY DEF EmptyUntilAsked
<1>7. AskedOnce'                         BY DEF AskedOnce, Asking
<1>8. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking
<1>9. FilledBeforeSeen'                  BY DEF FilledBeforeSeen, Asking
<1>10. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>11. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>12. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>13. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>14. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>15. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>16. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>17. PteIsOwned'                       BY DEF PteIsOwned
<1>18. EntryIsOwned'                     BY DEF EntryIsOwned
<1>19. StoreIsOwned'                     BY DEF StoreIsOwned
<1>20. PtesDiffer'                       BY DEF PtesDiffer
<1>21. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>22. OneQuestion'                      BY DEF OneQuestion
<1>23. AsksForThePage'                   BY DEF AsksForThePage
<1>24. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>25. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>26. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>27. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>30. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA ClearPteKeeps ==
    ASSUME Inv, NEW s \in StackCore, ClearPte(s)
    PROVE  Inv'
<1> USE DEF ClearPte, ringVars, revVars, cpuVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. PteIsOwned'                        BY DEF PteIsOwned
<1>3. PtesDiffer'                        BY DEF PtesDiffer
<1>4. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes
<1>5. TakenIsThere'                      BY DEF TakenIsThere, Taking
<1>6. TakenIsOwned'                      BY DEF TakenIsOwned, Taking, PteIsOwned
<1>7. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking, PtesDiffer
<1>8. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, EntriesAgreeWithPtes
<1>9. EmptyUntilAsked'                   BY DEF EmptyUntilAsked
<1>10. AskedOnce'                        BY DEF AskedOnce, Asking
<1>11. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten, EmptyUntilAsked, ServesWhatWasAsked,
        Answering
<1>12. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled,
        AnswersWhatWasAsked, EmptyUntilAsked
<1>13. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>14. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>15. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>16. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>17. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>18. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>19. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>20. EntryIsOwned'                     BY DEF EntryIsOwned
<1>21. StoreIsOwned'                     BY DEF StoreIsOwned
<1>22. OneQuestion'                      BY DEF OneQuestion
<1>23. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>24. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>25. AsksForThePage'                   BY DEF AsksForThePage
<1>26. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>27. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>30. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA AskCoreKeeps ==
    ASSUME Inv, NEW s \in StackCore, NEW c \in CPU, AskCore(s, c)
    PROVE  Inv'
<1> USE DEF AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>1. TypeOK'                            BY DEF TakenIsThere, Taking
<1>2. EmptyUntilAsked'                   BY DEF EmptyUntilAsked
<1>3. AskedOnce'                         BY DEF AskedOnce, Asking, EmptyUntilAsked
<1>4. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking
<1>5. FilledBeforeSeen'                  BY DEF FilledBeforeSeen, Asking
<1>6. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>7. ReadsBeforeItGivesBack'            BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>8. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>9. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>10. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>11. PteIsOwned'                       BY DEF PteIsOwned
<1>12. EntryIsOwned'                     BY DEF EntryIsOwned
<1>13. StoreIsOwned'                     BY DEF StoreIsOwned
<1>14. PtesDiffer'                       BY DEF PtesDiffer
<1>15. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>16. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>17. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>18. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>19. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>20. OneQuestion'                      BY DEF OneQuestion
<1>21. AsksForThePage'                   BY DEF AsksForThePage
<1>22. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>23. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>24. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>25. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>26. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>27. PublishesInOrder'                 BY DEF PublishesInOrder
<1>28. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>29. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>30. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW s \in StackCore, AwaitAcks(s)
    PROVE  Inv'
<1> USE DEF AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. TakenIsThere'                      BY DEF TakenIsThere, Taking
<1>3. TakenIsOwned'                      BY DEF TakenIsOwned, Taking
<1>4. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking
<1>5. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking
<1>6. EmptyUntilAsked'                   BY DEF EmptyUntilAsked
<1>7. AskedOnce'                         BY DEF AskedOnce, Asking
<1>8. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>9. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled, AnsweredIsForgotten,
        Asking
<1>10. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>11. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>12. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>13. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>14. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>15. PteIsOwned'                       BY DEF PteIsOwned
<1>16. EntryIsOwned'                     BY DEF EntryIsOwned
<1>17. StoreIsOwned'                     BY DEF StoreIsOwned
<1>18. PtesDiffer'                       BY DEF PtesDiffer
<1>19. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>20. OneQuestion'                      BY DEF OneQuestion
<1>21. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>22. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>23. AsksForThePage'                   BY DEF AsksForThePage
<1>24. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>25. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>26. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>27. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>30. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW s \in StackCore, Transfer(s)
    PROVE  Inv'
<1> USE DEF Transfer, machineVars, ringVars, revVars, cpuVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, OfferedWhileOwned,
        Flip!Root!OfferedWhileOwned, TakenIsOwned, Taking
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned, TakenIsUnmapped, Taking
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned, AcknowledgedIsForgotten, Forgotten, Settled
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned, AcknowledgedIsForgotten, Forgotten, Settled
<1>8. TakenIsThere'                      BY DEF TakenIsThere, Taking
<1>9. TakenIsOwned'                      BY DEF TakenIsOwned, Taking
<1>10. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>11. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>12. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>13. AskedOnce'                        BY DEF AskedOnce, Asking
<1>14. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking, AskedOnce
<1>15. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking, AskedOnce
<1>16. AsksForThePage'                   BY DEF AsksForThePage, EmptyUntilAsked
<1>17. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten, EmptyUntilAsked, ServesWhatWasAsked,
        Answering
<1>18. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled,
        AnswersWhatWasAsked, EmptyUntilAsked
<1>19. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>20. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>21. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>22. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
\* It touches nothing that these are about.
<1>23. PtesDiffer'                       BY DEF PtesDiffer
<1>24. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>25. OneQuestion'                      BY DEF OneQuestion
<1>26. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>27. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>28. PublishesInOrder'                 BY DEF PublishesInOrder
<1>29. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>30. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
<1> USE DEF DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>1. TypeOK'                            OBVIOUS
<1>2. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, NoTreadAfterOffer,
        Flip!Root!NoTreadAfterOffer
\* It touches nothing that these are about.
<1>3. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. PtesDiffer'                        BY DEF PtesDiffer
<1>9. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes
<1>10. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>13. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>14. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>15. OneQuestion'                      BY DEF OneQuestion
<1>16. AskedOnce'                        BY DEF AskedOnce, Asking
<1>17. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>18. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>19. AsksForThePage'                   BY DEF AsksForThePage
<1>20. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
LEMMA CompleteKeeps ==
    ASSUME Inv, NEW f \in Frame, Complete(f)
    PROVE  Inv'
<1> USE DEF Complete, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. TakenIsOwned'                      BY DEF TakenIsOwned, Taking
\* It touches nothing that these are about.
<1>9. PtesDiffer'                        BY DEF PtesDiffer
<1>10. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes
<1>11. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>13. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>14. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>15. OneQuestion'                      BY DEF OneQuestion
<1>16. AskedOnce'                        BY DEF AskedOnce, Asking
<1>17. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>18. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>19. AsksForThePage'                   BY DEF AsksForThePage
<1>20. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1> USE DEF vars, machineVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>1. TypeOK'                            OBVIOUS
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned'                        BY DEF PteIsOwned
<1>6. EntryIsOwned'                      BY DEF EntryIsOwned
<1>7. StoreIsOwned'                      BY DEF StoreIsOwned
<1>8. PtesDiffer'                        BY DEF PtesDiffer
<1>9. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes
<1>10. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking
<1>13. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking
<1>14. EmptyUntilAsked'                  BY DEF EmptyUntilAsked
<1>15. OneQuestion'                      BY DEF OneQuestion
<1>16. AskedOnce'                        BY DEF AskedOnce, Asking
<1>17. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking
<1>18. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking
<1>19. AsksForThePage'                   BY DEF AsksForThePage
<1>20. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering
<1>21. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering
<1>22. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten
<1>23. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled
<1>24. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>25. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>26. PublishesInOrder'                 BY DEF PublishesInOrder
<1>27. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible
<1>28. OneProducer'                      BY DEF OneProducer, HoldsRing
<1>29. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>30. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30

----------------------------------------------------------------------------
(* Each step is one of the parent's, or nothing that it sees: RefinesPageFlip. *)

LEMMA BeginsRefinesPageFlip ==
    ASSUME Init
    PROVE  Flip!Init
<1>1. InitShows
    BY MappedPagesMeans DEF Init, MachineInit, NoTranslations, InitShows, Led!Nothing, Reaches, Led!Nowhere
<1> QED
    BY <1>1, MappedPagesMeans, Led!NothingMeans DEF Init, MachineInit, NoTranslations, Flip!Init, Flip!Root!Init,
        InitShows

LEMMA MappedPagesStays ==
    ASSUME UNCHANGED <<inflight, pte, tlb>>
    PROVE  UNCHANGED MappedPages
<1>1. MappedPagesShows
    BY MappedPagesMeans DEF MappedPagesShows, Led!AsBefore, Reaches
<1> QED
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF MappedPagesShows

LEMMA DispatchRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars
<1>2. DispatchIs(c, t)
    BY <1>1 DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        DispatchIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF DispatchIs, Flip!Next, Dispatch, InUser, DispatchThread, Idle, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars

LEMMA PreemptRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars
<1>2. PreemptIs(c)
    BY <1>1 DEF Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        PreemptIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF PreemptIs, Flip!Next, Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars

LEMMA FillRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. FillShows(c, p)
    BY MappedPagesMeans DEF Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        FillShows, Led!AsBefore, Reaches
<1>2. FillIs(c, p)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars, FillShows, FillIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF FillIs, Flip!Next, Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars, cpuVars,
        stackVars, nicVars

LEMMA EvictRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. EvictShows(c, a, p)
    BY MappedPagesMeans DEF Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars, EvictShows,
        Led!ToLess, Reaches
<1>2. EvictIs(c, a, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars,
        stackVars, nicVars, EvictShows, EvictIs, Flip!Revoke
<1> QED
    BY <1>1, <1>2 DEF EvictIs, Flip!Next, Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars

LEMMA StoreTranslateRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreTranslateShows(c, p, v)
    BY MappedPagesMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars, StoreTranslateShows, Led!AsBefore, Reaches
<1>2. StoreTranslateIs(c, p, v)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars,
        ringVars, revVars, cpuVars, stackVars, nicVars, StoreTranslateShows, StoreTranslateIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF StoreTranslateIs, Flip!Next, StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars,
        ringVars, revVars, cpuVars, stackVars, nicVars

LEMMA StoreCommitRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreCommitShows(c)
    BY MappedPagesMeans DEF StoreCommit, CommitStore, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        StoreIsOwned, StoreCommitShows, Reaches, Led!AsBefore, Led!ThereNoMore
<1>2. StoreCommitIs(c)
    BY <1>1, MappedPagesMeans, Led!LeadsMeans, Led!AsBeforeMeans, Led!ThereNoMoreMeans DEF StoreCommit, CommitStore,
        kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars, StoreIsOwned, StoreCommitShows, StoreCommitIs,
        Flip!Store, Flip!Root!Store, Flip!LastStore
<1> QED
    BY <1>1, <1>2 DEF StoreCommitIs, Flip!Next, StoreCommit, CommitStore, kernelVars, ringVars, revVars, cpuVars,
        stackVars, nicVars, StoreIsOwned

LEMMA MapFreshRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. MapFreshShows(c, p, f)
    BY MappedPagesMeans DEF MapFresh, InUser, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars,
        EntryIsOwned, PteIsOwned, StoreIsOwned, MapFreshShows, Led!OnlyThere, Reaches
<1>2. MapFreshIs(c, p, f)
    BY <1>1, MappedPagesMeans, Led!OnlyThereMeans DEF MapFresh, InUser, Idle, Space, kernelVars, ringVars, revVars,
        cpuVars, stackVars, EntryIsOwned, PteIsOwned, StoreIsOwned, MapFreshShows, MapFreshIs, Flip!MapFresh,
        Flip!Root!Give
<1> QED
    BY <1>1, <1>2 DEF MapFreshIs, Flip!Next, MapFresh, InUser, Idle, Space, kernelVars, ringVars, revVars, cpuVars,
        stackVars, EntryIsOwned, PteIsOwned, StoreIsOwned

LEMMA SlotVisibleRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, SlotVisible(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF SlotVisible, machineVars, revVars, stackVars, nicVars
<1>2. SlotVisibleIs(c)
    BY <1>1 DEF SlotVisible, machineVars, revVars, stackVars, nicVars, SlotVisibleIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF SlotVisibleIs, Flip!Next, SlotVisible, machineVars, revVars, stackVars, nicVars

LEMMA IndexVisibleRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, IndexVisible(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF IndexVisible, machineVars, stackVars, nicVars
<1>2. IndexVisibleIs(c)
    BY <1>1 DEF IndexVisible, machineVars, stackVars, nicVars, IndexVisibleIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF IndexVisibleIs, Flip!Next, IndexVisible, machineVars, stackVars, nicVars

LEMMA StackSlotVisibleRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, StackSlotVisible(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF StackSlotVisible, machineVars, ringVars, cpuVars, nicVars
<1>2. StackSlotVisibleIs(s)
    BY <1>1 DEF StackSlotVisible, machineVars, ringVars, cpuVars, nicVars, StackSlotVisibleIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF StackSlotVisibleIs, Flip!Next, StackSlotVisible, machineVars, ringVars, cpuVars, nicVars

LEMMA StackIndexVisibleRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, StackIndexVisible(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF StackIndexVisible, machineVars, cpuVars, nicVars
<1>2. StackIndexVisibleIs(s)
    BY <1>1 DEF StackIndexVisible, machineVars, cpuVars, nicVars, StackIndexVisibleIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF StackIndexVisibleIs, Flip!Next, StackIndexVisible, machineVars, cpuVars, nicVars

LEMMA PushRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Push(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars, ringVars,
        revVars, stackVars, nicVars
<1>2. PushIs(c, p)
    BY <1>1 DEF Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars, ringVars, revVars,
        stackVars, nicVars, PushIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF PushIs, Flip!Next, Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars,
        ringVars, revVars, stackVars, nicVars

LEMMA ReleaseRingRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, ReleaseRing(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars, nicVars
<1>2. ReleaseRingIs(c)
    BY <1>1 DEF ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars, nicVars, ReleaseRingIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF ReleaseRingIs, Flip!Next, ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars,
        nicVars

LEMMA ServiceRevocationRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, ServiceRevocation(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ServiceRevocationShows(c)
    BY MappedPagesMeans DEF ServiceRevocation, MayAnswer, Asked, InUser, Visible, ringVars, revVars, stackVars,
        nicVars, ServiceRevocationShows, Led!ToLess, Reaches
<1>2. ServiceRevocationIs(c)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ServiceRevocation, MayAnswer, Asked, InUser, Visible, ringVars,
        revVars, stackVars, nicVars, ServiceRevocationShows, ServiceRevocationIs, Flip!Revoke
<1> QED
    BY <1>1, <1>2 DEF ServiceRevocationIs, Flip!Next, ServiceRevocation, MayAnswer, Asked, InUser, Visible, ringVars,
        revVars, stackVars, nicVars

LEMMA AcknowledgeRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Acknowledge(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Acknowledge, Drained, machineVars, ringVars, revVars, stackVars, nicVars
<1>2. AcknowledgeIs(c)
    BY <1>1 DEF Acknowledge, Drained, machineVars, ringVars, revVars, stackVars, nicVars, AcknowledgeIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF AcknowledgeIs, Flip!Next, Acknowledge, Drained, machineVars, ringVars, revVars, stackVars,
        nicVars

LEMMA SeeRequestRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, SeeRequest(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. SeeRequestIs(s)
    BY <1>1 DEF SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars, SeeRequestIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF SeeRequestIs, Flip!Next, SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars

LEMMA ReadSlotRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, ReadSlot(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. ReadSlotIs(s)
    BY <1>1 DEF ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars, ReadSlotIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF ReadSlotIs, Flip!Next, ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars

LEMMA ReleaseSlotRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, ReleaseSlot(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. ReleaseSlotIs(s)
    BY <1>1 DEF ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, ReleaseSlotIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF ReleaseSlotIs, Flip!Next, ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars,
        nicVars

LEMMA ClearPteRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, ClearPte(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ClearPteShows(s)
    BY MappedPagesMeans DEF ClearPte, ringVars, revVars, cpuVars, nicVars, ClearPteShows, Led!ToLess, Reaches
<1>2. ClearPteIs(s)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ClearPte, ringVars, revVars, cpuVars, nicVars, ClearPteShows,
        ClearPteIs, Flip!Revoke
<1> QED
    BY <1>1, <1>2 DEF ClearPteIs, Flip!Next, ClearPte, ringVars, revVars, cpuVars, nicVars

LEMMA AskCoreRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, NEW c \in CPU, AskCore(s, c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. AskCoreIs(s, c)
    BY <1>1 DEF AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, AskCoreIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF AskCoreIs, Flip!Next, AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars

LEMMA AwaitAcksRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, AwaitAcks(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. AwaitAcksIs(s)
    BY <1>1 DEF AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, AwaitAcksIs, Flip!vars
<1> QED
    BY <1>1, <1>2 DEF AwaitAcksIs, Flip!Next, AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars,
        nicVars

LEMMA TransferRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, Transfer(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Transfer, machineVars, ringVars, revVars, cpuVars
<1>2. TransferShows(s)
    BY TransferShown
<1>3. TransferIs(s)
    BY <1>1, <1>2, MappedPagesMeans, Led!NowhereMeans, Led!AsBeforeMeans DEF Transfer, machineVars, ringVars, revVars,
        cpuVars, AcknowledgedIsForgotten, Forgotten, Settled, TakenIsOwned, Taking, TakenIsThere, TakenIsUnmapped,
        TransferShows, TransferIs, Flip!Transfer, Flip!Root!Offer
<1> QED
    BY <1>1, <1>2, <1>3 DEF TransferIs, Flip!Next, Transfer, machineVars, ringVars, revVars, cpuVars,
        AcknowledgedIsForgotten, Forgotten, Settled, TakenIsOwned, Taking, TakenIsThere, TakenIsUnmapped

LEMMA DmaReadRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>2. DmaReadIs(f)
    BY <1>1 DEF DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars, DmaReadIs, Flip!DmaRead,
        Flip!Root!Transmit
<1> QED
    BY <1>1, <1>2 DEF DmaReadIs, Flip!Next, DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars

LEMMA CompleteRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, Complete(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Complete, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>2. CompleteIs(f)
    BY <1>1 DEF Complete, kernelVars, ringVars, revVars, cpuVars, stackVars, CompleteIs, Flip!Complete,
        Flip!Root!Complete
<1> QED
    BY <1>1, <1>2 DEF CompleteIs, Flip!Next, Complete, kernelVars, ringVars, revVars, cpuVars, stackVars

LEMMA StutteringRefinesPageFlip ==
    ASSUME UNCHANGED vars
    PROVE  [Flip!Next]_(Flip!vars)
    BY MappedPagesStays DEF vars, machineVars, ringVars, revVars, cpuVars, stackVars, nicVars, Flip!vars

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
  <2>9. ASSUME NEW c \in CPU, SlotVisible(c) PROVE Inv'
      BY <2>9, SlotVisibleKeeps
  <2>10. ASSUME NEW c \in CPU, IndexVisible(c) PROVE Inv'
      BY <2>10, IndexVisibleKeeps
  <2>11. ASSUME NEW s \in StackCore, StackSlotVisible(s) PROVE Inv'
      BY <2>11, StackSlotVisibleKeeps
  <2>12. ASSUME NEW s \in StackCore, StackIndexVisible(s) PROVE Inv'
      BY <2>12, StackIndexVisibleKeeps
  <2>13. ASSUME NEW c \in CPU, NEW p \in Page, Push(c, p) PROVE Inv'
      BY <2>13, PushKeeps
  <2>14. ASSUME NEW c \in CPU, ReleaseRing(c) PROVE Inv'
      BY <2>14, ReleaseRingKeeps
  <2>15. ASSUME NEW c \in CPU, ServiceRevocation(c) PROVE Inv'
      BY <2>15, ServiceRevocationKeeps
  <2>16. ASSUME NEW c \in CPU, Acknowledge(c) PROVE Inv'
      BY <2>16, AcknowledgeKeeps
  <2>17. ASSUME NEW s \in StackCore, SeeRequest(s) PROVE Inv'
      BY <2>17, SeeRequestKeeps
  <2>18. ASSUME NEW s \in StackCore, ReadSlot(s) PROVE Inv'
      BY <2>18, ReadSlotKeeps
  <2>19. ASSUME NEW s \in StackCore, ReleaseSlot(s) PROVE Inv'
      BY <2>19, ReleaseSlotKeeps
  <2>20. ASSUME NEW s \in StackCore, ClearPte(s) PROVE Inv'
      BY <2>20, ClearPteKeeps
  <2>21. ASSUME NEW s \in StackCore, NEW c \in CPU, AskCore(s, c) PROVE Inv'
      BY <2>21, AskCoreKeeps
  <2>22. ASSUME NEW s \in StackCore, AwaitAcks(s) PROVE Inv'
      BY <2>22, AwaitAcksKeeps
  <2>23. ASSUME NEW s \in StackCore, Transfer(s) PROVE Inv'
      BY <2>23, TransferKeeps
  <2>24. ASSUME NEW f \in Frame, DmaRead(f) PROVE Inv'
      BY <2>24, DmaReadKeeps
  <2>25. ASSUME NEW f \in Frame, Complete(f) PROVE Inv'
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

THEOREM AlwaysMappedIsOwned == Safety => []MappedIsOwned
<1>1. Inv => MappedIsOwned
    BY DEF MappedIsOwned, Flip!MappedIsOwned, MappedPages, Reaches, EntryIsOwned, PteIsOwned, StoreIsOwned
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysUnreachableOnceAcknowledged == Safety => []UnreachableOnceAcknowledged
<1>1. Inv => UnreachableOnceAcknowledged
    BY DEF UnreachableOnceAcknowledged, Reaches, AcknowledgedIsForgotten, Forgotten, Settled, TakenIsThere, Taking,
        TakenIsUnmapped
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysPublishesInOrder == Safety => []PublishesInOrder
<1>1. Inv => PublishesInOrder
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOneProducer == Safety => []OneProducer
<1>1. Inv => OneProducer
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysSeesBeforeItReads == Safety => []SeesBeforeItReads
<1>1. Inv => SeesBeforeItReads
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysReadsBeforeItGivesBack == Safety => []ReadsBeforeItGivesBack
<1>1. Inv => ReadsBeforeItGivesBack
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysPushesOnlyIntoRoom == Safety => []PushesOnlyIntoRoom
<1>1. Inv => PushesOnlyIntoRoom
    BY DEF PushesOnlyIntoRoom, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysAskedMayAnswer == Safety => []AskedMayAnswer
<1>1. Inv => AskedMayAnswer
    BY DEF AskedMayAnswer, Asked, InUser, Visible, MayAnswer
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysRefinesPageFlip == Safety => RefinesPageFlip
<1>1. Init => Flip!Init
    BY BeginsRefinesPageFlip
<1>2. Inv /\ [Next]_vars => [Flip!Next]_(Flip!vars)
  <2> SUFFICES ASSUME Inv, [Next]_vars
               PROVE  [Flip!Next]_(Flip!vars)
      OBVIOUS
  <2>1. CASE UNCHANGED vars
      BY <2>1, StutteringRefinesPageFlip
  <2>2. ASSUME NEW c \in CPU, NEW t \in Thread, Dispatch(c, t) PROVE [Flip!Next]_(Flip!vars)
      BY <2>2, DispatchRefinesPageFlip
  <2>3. ASSUME NEW c \in CPU, Preempt(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>3, PreemptRefinesPageFlip
  <2>4. ASSUME NEW c \in CPU, NEW p \in Page, Fill(c, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>4, FillRefinesPageFlip
  <2>5. ASSUME NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>5, EvictRefinesPageFlip
  <2>6. ASSUME NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v) PROVE [Flip!Next]_(Flip!vars)
      BY <2>6, StoreTranslateRefinesPageFlip
  <2>7. ASSUME NEW c \in CPU, StoreCommit(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>7, StoreCommitRefinesPageFlip
  <2>8. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>8, MapFreshRefinesPageFlip
  <2>9. ASSUME NEW c \in CPU, SlotVisible(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>9, SlotVisibleRefinesPageFlip
  <2>10. ASSUME NEW c \in CPU, IndexVisible(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>10, IndexVisibleRefinesPageFlip
  <2>11. ASSUME NEW s \in StackCore, StackSlotVisible(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>11, StackSlotVisibleRefinesPageFlip
  <2>12. ASSUME NEW s \in StackCore, StackIndexVisible(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>12, StackIndexVisibleRefinesPageFlip
  <2>13. ASSUME NEW c \in CPU, NEW p \in Page, Push(c, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>13, PushRefinesPageFlip
  <2>14. ASSUME NEW c \in CPU, ReleaseRing(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>14, ReleaseRingRefinesPageFlip
  <2>15. ASSUME NEW c \in CPU, ServiceRevocation(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>15, ServiceRevocationRefinesPageFlip
  <2>16. ASSUME NEW c \in CPU, Acknowledge(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>16, AcknowledgeRefinesPageFlip
  <2>17. ASSUME NEW s \in StackCore, SeeRequest(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>17, SeeRequestRefinesPageFlip
  <2>18. ASSUME NEW s \in StackCore, ReadSlot(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>18, ReadSlotRefinesPageFlip
  <2>19. ASSUME NEW s \in StackCore, ReleaseSlot(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>19, ReleaseSlotRefinesPageFlip
  <2>20. ASSUME NEW s \in StackCore, ClearPte(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>20, ClearPteRefinesPageFlip
  <2>21. ASSUME NEW s \in StackCore, NEW c \in CPU, AskCore(s, c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>21, AskCoreRefinesPageFlip
  <2>22. ASSUME NEW s \in StackCore, AwaitAcks(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>22, AwaitAcksRefinesPageFlip
  <2>23. ASSUME NEW s \in StackCore, Transfer(s) PROVE [Flip!Next]_(Flip!vars)
      BY <2>23, TransferRefinesPageFlip
  <2>24. ASSUME NEW f \in Frame, DmaRead(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>24, DmaReadRefinesPageFlip
  <2>25. ASSUME NEW f \in Frame, Complete(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>25, CompleteRefinesPageFlip
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesPageFlip, Flip!Safety
=============================================================================
