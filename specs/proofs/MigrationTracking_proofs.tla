---------------------- MODULE MigrationTracking_proofs -----------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS MigrationTrackingInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<buffered, inflight, loaded, mask, memory, missed, offered, owner, power, pte, running,
           servicing, shootdown, stage, tag, targets, tlb, unacked, generationPending, unread, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
        LoadedType, TagType, PowerType, MaskType, BufferedType, BufferedStore, MissedType, StageType, ShootdownType,
        Descriptor, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType, Flip!Root!TypeOK,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

LEMMA NoTreadAfterOfferStays ==
    ASSUME NoTreadAfterOffer, UNCHANGED <<memory, offered, owner>>
    PROVE  NoTreadAfterOffer'
    BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer

LEMMA WireCarriesOfferStays ==
    ASSUME WireCarriesOffer, UNCHANGED <<offered, wire>>
    PROVE  WireCarriesOffer'
    BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer

LEMMA OfferedWhileOwnedStays ==
    ASSUME OfferedWhileOwned, UNCHANGED <<offered, owner>>
    PROVE  OfferedWhileOwned'
    BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned

LEMMA PteIsOwnedStays ==
    ASSUME PteIsOwned, UNCHANGED <<owner, pte>>
    PROVE  PteIsOwned'
    BY DEF PteIsOwned

LEMMA EntryIsOwnedStays ==
    ASSUME EntryIsOwned, UNCHANGED <<loaded, missed, owner, power, running, stage, tlb>>
    PROVE  EntryIsOwned'
    BY DEF EntryIsOwned, Dead, Space

LEMMA StoreIsOwnedStays ==
    ASSUME StoreIsOwned, UNCHANGED <<inflight, owner>>
    PROVE  StoreIsOwned'
    BY DEF StoreIsOwned

LEMMA SentIsOwnedStays ==
    ASSUME SentIsOwned, UNCHANGED <<owner, shootdown>>
    PROVE  SentIsOwned'
    BY DEF SentIsOwned, Sending

LEMMA SharedAtOnePageStays ==
    ASSUME SharedAtOnePage, UNCHANGED <<pte>>
    PROVE  SharedAtOnePage'
    BY DEF SharedAtOnePage

LEMMA EntryIsAtOnePageStays ==
    ASSUME EntryIsAtOnePage, UNCHANGED <<loaded, missed, power, pte, running, stage, tlb>>
    PROVE  EntryIsAtOnePage'
    BY DEF EntryIsAtOnePage, Dead, Space

LEMMA StoreIsAtOnePageStays ==
    ASSUME StoreIsAtOnePage, UNCHANGED <<inflight, pte>>
    PROVE  StoreIsAtOnePage'
    BY DEF StoreIsAtOnePage

LEMMA EntryIsMappedOrSentStays ==
    ASSUME EntryIsMappedOrSent, UNCHANGED <<loaded, missed, power, pte, running, shootdown, stage, tlb>>
    PROVE  EntryIsMappedOrSent'
    BY DEF EntryIsMappedOrSent, Dead, Space, Claimed

LEMMA StoreIsMappedOrSentStays ==
    ASSUME StoreIsMappedOrSent, UNCHANGED <<inflight, pte, shootdown>>
    PROVE  StoreIsMappedOrSent'
    BY DEF StoreIsMappedOrSent, Claimed

LEMMA TagIsOfTheTableStays ==
    ASSUME TagIsOfTheTable, UNCHANGED <<loaded, tag>>
    PROVE  TagIsOfTheTable'
    BY DEF TagIsOfTheTable

LEMMA LoadedIsInTheSetStays ==
    ASSUME LoadedIsInTheSet, UNCHANGED <<loaded, mask>>
    PROVE  LoadedIsInTheSet'
    BY DEF LoadedIsInTheSet

LEMMA RunsInTheTableStays ==
    ASSUME RunsInTheTable, UNCHANGED <<loaded, running, stage>>
    PROVE  RunsInTheTable'
    BY DEF RunsInTheTable, Switching, Space

LEMMA SwitchIsBetweenTablesStays ==
    ASSUME SwitchIsBetweenTables, UNCHANGED <<loaded, stage>>
    PROVE  SwitchIsBetweenTables'
    BY DEF SwitchIsBetweenTables, Switching

LEMMA LeavesOnlyLoadedNowStays ==
    ASSUME LeavesOnlyLoadedNow, UNCHANGED <<stage>>
    PROVE  LeavesOnlyLoadedNow'
    BY DEF LeavesOnlyLoadedNow

LEMMA StoreIsOfTheTableStays ==
    ASSUME StoreIsOfTheTable, UNCHANGED <<inflight, loaded, power>>
    PROVE  StoreIsOfTheTable'
    BY DEF StoreIsOfTheTable

LEMMA BitIsOfTheSwitchStays ==
    ASSUME BitIsOfTheSwitch, UNCHANGED <<buffered, running, stage>>
    PROVE  BitIsOfTheSwitch'
    BY DEF BitIsOfTheSwitch, Space

LEMMA SwitchIsInTheSetStays ==
    ASSUME SwitchIsInTheSet, UNCHANGED <<buffered, mask, running, stage>>
    PROVE  SwitchIsInTheSet'
    BY DEF SwitchIsInTheSet, Switching, Fenced, Space

LEMMA NothingMissedStays ==
    ASSUME NothingMissed, UNCHANGED <<missed>>
    PROVE  NothingMissed'
    BY DEF NothingMissed, Generations

LEMMA NoGenerationPendingStays ==
    ASSUME NoGenerationPending, UNCHANGED <<generationPending>>
    PROVE  NoGenerationPending'
    BY DEF NoGenerationPending, Generations

LEMMA EntryIsInTheSetStays ==
    ASSUME EntryIsInTheSet, UNCHANGED <<mask, tlb>>
    PROVE  EntryIsInTheSet'
    BY DEF EntryIsInTheSet, Generations

LEMMA DescriptorIsThereStays ==
    ASSUME DescriptorIsThere, UNCHANGED <<shootdown, stage>>
    PROVE  DescriptorIsThere'
    BY DEF DescriptorIsThere, Sending

LEMMA OneClaimPerFrameStays ==
    ASSUME OneClaimPerFrame, UNCHANGED <<shootdown>>
    PROVE  OneClaimPerFrame'
    BY DEF OneClaimPerFrame

LEMMA PteIsOfTheSendStays ==
    ASSUME PteIsOfTheSend, UNCHANGED <<buffered, pte, shootdown, stage, generationPending, unread>>
    PROVE  PteIsOfTheSend'
    BY DEF PteIsOfTheSend, Generations

LEMMA PteIsOfThePageStays ==
    ASSUME PteIsOfThePage, UNCHANGED <<pte, shootdown>>
    PROVE  PteIsOfThePage'
    BY DEF PteIsOfThePage, Sending

LEMMA EntryIsOfTheSendStays ==
    ASSUME EntryIsOfTheSend, UNCHANGED <<loaded, missed, power, pte, running, shootdown, stage, tlb>>
    PROVE  EntryIsOfTheSend'
    BY DEF EntryIsOfTheSend, Sending, CanUse, Dead, Space

LEMMA StoreIsOfTheSendStays ==
    ASSUME StoreIsOfTheSend, UNCHANGED <<inflight, pte, shootdown>>
    PROVE  StoreIsOfTheSend'
    BY DEF StoreIsOfTheSend, Sending, StoresTo

LEMMA ClearedIsUnmappedStays ==
    ASSUME ClearedIsUnmapped, UNCHANGED <<buffered, pte, shootdown>>
    PROVE  ClearedIsUnmapped'
    BY DEF ClearedIsUnmapped, Sending

LEMMA SurveyedIsUnmappedStays ==
    ASSUME SurveyedIsUnmapped, UNCHANGED <<pte, shootdown, stage>>
    PROVE  SurveyedIsUnmapped'
    BY DEF SurveyedIsUnmapped, Sending

LEMMA SurveyedIsAdvancedStays ==
    ASSUME SurveyedIsAdvanced, UNCHANGED <<stage, generationPending>>
    PROVE  SurveyedIsAdvanced'
    BY DEF SurveyedIsAdvanced

LEMMA AdvancedIsMissedStays ==
    ASSUME AdvancedIsMissed, UNCHANGED <<loaded, missed, power, running, shootdown, stage, tlb, generationPending>>
    PROVE  AdvancedIsMissed'
    BY DEF AdvancedIsMissed, Generations, Sending, CanUse, Dead, Space

LEMMA UnaskedKnowNothingStays ==
    ASSUME UnaskedKnowNothing, UNCHANGED <<inflight, loaded, missed, power, running, shootdown, stage, targets, tlb,
           unread>>
    PROVE  UnaskedKnowNothing'
    BY DEF UnaskedKnowNothing, CanUse, Dead, Space, StoresTo

LEMMA AskedOnlyMeanwhileStays ==
    ASSUME AskedOnlyMeanwhile, UNCHANGED <<stage, unacked>>
    PROVE  AskedOnlyMeanwhile'
    BY DEF AskedOnlyMeanwhile

LEMMA ServesWhoAskedStays ==
    ASSUME ServesWhoAsked, UNCHANGED <<servicing, unacked>>
    PROVE  ServesWhoAsked'
    BY DEF ServesWhoAsked

LEMMA ServingIsForgottenStays ==
    ASSUME ServingIsForgotten, UNCHANGED <<loaded, missed, power, running, servicing, shootdown, stage, tlb>>
    PROVE  ServingIsForgotten'
    BY DEF ServingIsForgotten, CanUse, Dead, Space

LEMMA OthersForgetStays ==
    ASSUME OthersForget, UNCHANGED <<inflight, loaded, missed, power, running, shootdown, stage, tlb, unacked>>
    PROVE  OthersForget'
    BY DEF OthersForget, CanUse, Dead, Space, StoresTo

LEMMA InitiatorForgetsStays ==
    ASSUME InitiatorForgets, UNCHANGED <<inflight, loaded, missed, power, running, shootdown, stage, tlb>>
    PROVE  InitiatorForgets'
    BY DEF InitiatorForgets, CanUse, Dead, Space, StoresTo

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE MachineConstants, MigrationTrackingConstants DEF BitIsSeen, Lags, Found, MissedOnly, Flip!Root!Give,
        Flip!Root!Transmit, Flip!Root!CompleteSend,
    Inv, TypeOK, MachineTypeOK, PageTable, TranslatedStore,
    BufferedStore, Descriptor, Flip!Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations
<1>1. TypeOK                             BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType,
        TagType, PowerType, MaskType, BufferedType, MissedType, StageType, ShootdownType, GenerationPendingType,
        UnreadType,
        TargetsType, UnackedType, ServicingType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned                         BY DEF PteIsOwned
<1>6. EntryIsOwned                       BY DEF EntryIsOwned, Dead, Space
<1>7. StoreIsOwned                       BY DEF StoreIsOwned
<1>8. SentIsOwned                        BY DEF SentIsOwned, Sending
<1>9. SharedAtOnePage                    BY DEF SharedAtOnePage
<1>10. EntryIsAtOnePage                  BY DEF EntryIsAtOnePage, Dead, Space
<1>11. StoreIsAtOnePage                  BY DEF StoreIsAtOnePage
<1>12. EntryIsMappedOrSent               BY DEF EntryIsMappedOrSent, Dead, Space, Claimed
<1>13. StoreIsMappedOrSent               BY DEF StoreIsMappedOrSent, Claimed
<1>14. TagIsOfTheTable                   BY DEF TagIsOfTheTable
<1>15. LoadedIsInTheSet                  BY DEF LoadedIsInTheSet
<1>16. RunsInTheTable                    BY DEF RunsInTheTable, Switching, Space
<1>17. SwitchIsBetweenTables             BY DEF SwitchIsBetweenTables, Switching
<1>18. LeavesOnlyLoadedNow               BY DEF LeavesOnlyLoadedNow
<1>19. StoreIsOfTheTable                 BY DEF StoreIsOfTheTable
<1>20. BitIsOfTheSwitch                  BY DEF BitIsOfTheSwitch, Space
<1>21. SwitchIsInTheSet                  BY DEF SwitchIsInTheSet, Switching, Fenced, Space
<1>22. NothingMissed                     BY DEF NothingMissed, Generations
<1>23. NoGenerationPending               BY DEF NoGenerationPending, Generations
<1>24. EntryIsInTheSet                   BY DEF EntryIsInTheSet, Generations
<1>25. DescriptorIsThere                 BY DEF DescriptorIsThere, Sending
<1>26. OneClaimPerFrame                  BY DEF OneClaimPerFrame
<1>27. PteIsOfTheSend                    BY DEF PteIsOfTheSend, Generations
<1>28. PteIsOfThePage                    BY DEF PteIsOfThePage, Sending
<1>29. EntryIsOfTheSend                  BY DEF EntryIsOfTheSend, Sending, CanUse, Dead, Space
<1>30. StoreIsOfTheSend                  BY DEF StoreIsOfTheSend, Sending, StoresTo
<1>31. ClearedIsUnmapped                 BY DEF ClearedIsUnmapped, Sending
<1>32. SurveyedIsUnmapped                BY DEF SurveyedIsUnmapped, Sending
<1>33. SurveyedIsAdvanced                BY DEF SurveyedIsAdvanced
<1>34. AdvancedIsMissed                  BY DEF AdvancedIsMissed, Generations, Sending, CanUse, Dead, Space
<1>35. UnaskedKnowNothing                BY DEF UnaskedKnowNothing, CanUse, Dead, Space, StoresTo
<1>36. AskedOnlyMeanwhile                BY DEF AskedOnlyMeanwhile
<1>37. ServesWhoAsked                    BY DEF ServesWhoAsked
<1>38. ServingIsForgotten                BY DEF ServingIsForgotten, CanUse, Dead, Space
<1>39. OthersForget                      BY DEF OthersForget, CanUse, Dead, Space, StoresTo
<1>40. InitiatorForgets                  BY DEF InitiatorForgets, CanUse, Dead, Space, StoresTo
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33, <1>34, <1>35, <1>36, <1>37, <1>38, <1>39, <1>40

----------------------------------------------------------------------------
LEMMA BufferDrainKeeps ==
    ASSUME Inv, NEW c \in CPU, BufferDrain(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, loaded, missed, power, running, stage, tlb, inflight, shootdown, tag,
        generationPending, targets, unread, unacked, servicing>>
    BY DEF BufferDrain, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ TagIsOfTheTable' /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable'
      /\ NothingMissed' /\ NoGenerationPending' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ SurveyedIsAdvanced'
      /\ AdvancedIsMissed' /\ UnaskedKnowNothing' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten'
      /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, TagIsOfTheTableStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, NothingMissedStays, NoGenerationPendingStays,
        DescriptorIsThereStays, OneClaimPerFrameStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays,
        UnaskedKnowNothingStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays,
        OthersForgetStays, InitiatorForgetsStays
<1> USE DEF BufferDrain, sendVars, responseVars, nicVars, PteType, MaskType, BufferedType, ShootdownType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MissedType, StageType,
            ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. MaskType'
        OBVIOUS
    <2>4. BufferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Flip!Root!OwnerType
<1>5. SharedAtOnePage'                   BY DEF SharedAtOnePage
<1>6. EntryIsAtOnePage'                  BY DEF EntryIsAtOnePage, Dead, Space, RunningType, TlbType, LoadedType,
        PowerType, MissedType, StageType
<1>7. StoreIsAtOnePage'                  BY DEF StoreIsAtOnePage, InflightType
<1>8. EntryIsMappedOrSent'               BY DEF EntryIsMappedOrSent, Dead, Space, Claimed, DescriptorIsThere, Sending,
        PteIsOfTheSend, Generations, RunningType, TlbType, LoadedType, PowerType, MissedType, StageType,
        GenerationPendingType,
        UnreadType
<1>9. StoreIsMappedOrSent'               BY DEF StoreIsMappedOrSent, Claimed, DescriptorIsThere, Sending,
        PteIsOfTheSend, Generations, InflightType, StageType, GenerationPendingType, UnreadType
<1>10. LoadedIsInTheSet'                 BY DEF LoadedIsInTheSet, LoadedType
<1>11. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space, RunningType, StageType
<1>12. SwitchIsInTheSet'
    <2>1. buffered[c].kind \in {"bit", "pte"} /\ buffered[c].space \in AddressSpace
        BY DEF BufferedStore
    <2>2. \A a \in AddressSpace : mask[a] \subseteq mask'[a]
        BY <2>1
    <2>3. \A d \in CPU \ {c} : Fenced(d)' => Fenced(d)
        BY DEF Fenced
    <2>4. \A d \in CPU : Switching(d)' => /\ Switching(d) /\ running'[d] = running[d] /\ Space(d)' = Space(d)
                                         /\ Space(d) \in AddressSpace
        BY <1>1 DEF SwitchIsInTheSet, Switching, Space, RunningType
    <2>5. Switching(c) => Space(c) \in AddressSpace /\ c \in mask'[Space(c)]
        BY <2>1 DEF BitIsOfTheSwitch, PteIsOfTheSend, Switching
    <2> QED
        BY <2>2, <2>3, <2>4, <2>5 DEF SwitchIsInTheSet
<1>13. EntryIsInTheSet'                  BY DEF EntryIsInTheSet, Generations, TlbType
<1>14. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending,
        OneClaimPerFrame, StageType, GenerationPendingType, UnreadType
<1>15. PteIsOfThePage'                   BY DEF PteIsOfThePage, Sending
<1>16. EntryIsOfTheSend'                 BY DEF EntryIsOfTheSend, Sending, CanUse, Dead, Space, DescriptorIsThere,
        OneClaimPerFrame, PteIsOfTheSend, Generations, RunningType, TlbType, LoadedType, PowerType, MissedType,
        StageType, GenerationPendingType, UnreadType
<1>17. StoreIsOfTheSend'                 BY DEF StoreIsOfTheSend, Sending, StoresTo, DescriptorIsThere,
        OneClaimPerFrame, PteIsOfTheSend, Generations, InflightType, StageType, GenerationPendingType, UnreadType
<1>18. ClearedIsUnmapped'                BY DEF ClearedIsUnmapped, Sending, BitIsOfTheSwitch, Space, PteIsOfTheSend,
        Generations, SharedAtOnePage, SurveyedIsUnmapped, RunningType, StageType, GenerationPendingType, UnreadType
<1>19. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, stage, power, missed,
        generationPending, tlb, buffered, unread, unacked, servicing, targets>>
    BY DEF Dispatch, InUser, DispatchThread, Idle, tableVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ NothingMissed'
      /\ NoGenerationPending'
      /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend' /\ PteIsOfThePage'
      /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile'
      /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        StoreIsOfTheTableStays, NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays,
        DescriptorIsThereStays, OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays,
        StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, Dispatch, InUser, Idle, DispatchThread, Dead, Space, RunningType, tableVars
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, tableVars, sendVars, responseVars, nicVars, RunningType,
        LoadedType, PowerType, StageType, ServicingType
<1>6. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType' /\ MaskType'
          /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType'
          /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. RunningType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>7. RunsInTheTable'                    BY DEF RunsInTheTable, Switching, Space
<1>8. BitIsOfTheSwitch'                  BY DEF BitIsOfTheSwitch, Space, BufferedType
<1>9. SwitchIsInTheSet'                  BY DEF SwitchIsInTheSet, Switching, Fenced, Space, MaskType, BufferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA PreemptKeeps ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, stage, power, missed,
        generationPending, tlb, buffered, unread, unacked, servicing, targets>>
    BY DEF Preempt, InUser, PreemptThread, Idle, tableVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ NothingMissed'
      /\ NoGenerationPending'
      /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend' /\ PteIsOfThePage'
      /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile'
      /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        StoreIsOfTheTableStays, NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays,
        DescriptorIsThereStays, OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays,
        StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, Preempt, InUser, Idle, PreemptThread, Dead, Space, RunningType, tableVars
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn
<1> USE DEF Preempt, InUser, PreemptThread, Idle, tableVars, sendVars, responseVars, nicVars, RunningType, PowerType,
        StageType, ServicingType
<1>6. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType' /\ MaskType'
          /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType'
          /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. RunningType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>7. RunsInTheTable'                    BY DEF RunsInTheTable, Switching, Space, LoadedType
<1>8. BitIsOfTheSwitch'                  BY DEF BitIsOfTheSwitch, Space, BufferedType
<1>9. SwitchIsInTheSet'                  BY DEF SwitchIsInTheSet, Switching, Fenced, Space, MaskType, BufferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA LeaveTableKeeps ==
    ASSUME Inv, NEW c \in CPU, LeaveTable(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, missed, generationPending, mask, tlb,
        buffered,
        servicing, unacked, unread, targets>>
    BY DEF LeaveTable, InUser, Idle, Drained, machineVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ NothingMissed' /\ NoGenerationPending'
      /\ EntryIsInTheSet' /\ OneClaimPerFrame' /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped'
      /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays, OneClaimPerFrameStays,
        PteIsOfThePageStays,
        StoreIsOfTheSendStays, ClearedIsUnmappedStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, LeaveTable, InUser, machineVars, Dead, Space, LoadedType, StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn, LeaveTable, StageType
<1> USE DEF LeaveTable, InUser, Idle, Drained, machineVars, sendVars, responseVars, nicVars, RunningType,
        InflightType, LoadedType, TagType, PowerType, StageType, ServicingType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ PowerType' /\ MaskType'
          /\ BufferedType' /\ MissedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, PowerType, MaskType, BufferedType, MissedType,
            ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. LoadedType'
        OBVIOUS
    <2>3. TagType'
        OBVIOUS
    <2>4. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>7. TagIsOfTheTable'                   BY DEF TagIsOfTheTable
<1>8. LoadedIsInTheSet'                  BY DEF LoadedIsInTheSet, MaskType
<1>9. RunsInTheTable'                    BY DEF RunsInTheTable, Switching, Space
<1>10. SwitchIsBetweenTables'            BY DEF SwitchIsBetweenTables, Switching
<1>11. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>12. StoreIsOfTheTable'                BY DEF StoreIsOfTheTable
<1>13. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space, BufferedType
<1>14. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, Fenced, Space, MaskType, BufferedType
<1>15. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending, ShootdownType
<1>16. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, PteType,
        BufferedType, ShootdownType, GenerationPendingType, UnreadType
<1>17. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, PteType, ShootdownType
<1>18. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, GenerationPendingType
<1>19. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19

----------------------------------------------------------------------------
LEMMA ClearBitKeeps ==
    ASSUME Inv, NEW c \in CPU, ClearBit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, power, missed,
        generationPending,
        buffered, servicing, unacked, unread, targets>>
    BY DEF ClearBit, machineVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ StoreIsOfTheTable'
      /\ NothingMissed' /\ NoGenerationPending' /\ OneClaimPerFrame' /\ PteIsOfThePage' /\ StoreIsOfTheSend'
      /\ ClearedIsUnmapped' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, StoreIsOfTheTableStays, NothingMissedStays, NoGenerationPendingStays,
        OneClaimPerFrameStays,
        PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, ClearBit, Dead, Space, StageType, machineVars
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn, ClearBit, StageType
<1> USE DEF ClearBit, machineVars, sendVars, responseVars, nicVars, MaskType, StageType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ BufferedType' /\ MissedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType'
          /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, BufferedType,
            MissedType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. MaskType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>7. LoadedIsInTheSet'                  BY DEF LoadedIsInTheSet, SwitchIsBetweenTables, Switching, LoadedType
<1>8. RunsInTheTable'                    BY DEF RunsInTheTable, Switching, Space, RunningType, LoadedType
<1>9. SwitchIsBetweenTables'             BY DEF SwitchIsBetweenTables, Switching, LoadedType
<1>10. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>11. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space, RunningType, BufferedType
<1>12. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, Fenced, Space, RunningType, BufferedType
<1>13. EntryIsInTheSet'                  BY DEF EntryIsInTheSet, Generations, LeavesOnlyLoadedNow, TlbType
<1>14. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending, ShootdownType
<1>15. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, PteType,
        BufferedType, ShootdownType, GenerationPendingType, UnreadType
<1>16. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, PteType, ShootdownType
<1>17. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, GenerationPendingType
<1>18. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18

----------------------------------------------------------------------------
LEMMA SetBitKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, SetBit(c, t)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, power, missed,
        generationPending,
        tlb, servicing, unacked, unread, targets>>
    BY DEF SetBit, InUser, Fenced, DispatchThread, Idle, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ StoreIsOfTheTable' /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ OneClaimPerFrame'
      /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, StoreIsOfTheTableStays, NothingMissedStays,
        NoGenerationPendingStays,
        EntryIsInTheSetStays, OneClaimPerFrameStays, PteIsOfThePageStays, StoreIsOfTheSendStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, SetBit, InUser, Idle, DispatchThread, Dead, Space, RunningType, StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn, SetBit, StageType
<1> USE DEF SetBit, InUser, Fenced, DispatchThread, Idle, sendVars, responseVars, nicVars, RunningType, LoadedType,
        PowerType, BufferedType, StageType, ServicingType
<1>6. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType' /\ MaskType'
          /\ MissedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, MissedType,
            ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. RunningType'
        OBVIOUS
    <2>3. BufferedType'
        OBVIOUS
    <2>4. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>7. RunsInTheTable'                    BY DEF RunsInTheTable, Switching, Space
<1>8. SwitchIsBetweenTables'             BY DEF SwitchIsBetweenTables, Switching
<1>9. LeavesOnlyLoadedNow'               BY DEF LeavesOnlyLoadedNow
<1>10. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space
<1>11. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, Space, MaskType
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending, ShootdownType
<1>13. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, PteType,
        ShootdownType, GenerationPendingType, UnreadType
<1>14. ClearedIsUnmapped'                BY DEF ClearedIsUnmapped, Sending, PteType, ShootdownType
<1>15. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, PteType, ShootdownType
<1>16. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, GenerationPendingType
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17

----------------------------------------------------------------------------
LEMMA CheckGenerationKeeps ==
    ASSUME Inv, NEW c \in CPU, CheckGeneration(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, power, generationPending,
        buffered, servicing, unacked, unread, targets>>
    BY DEF CheckGeneration, Generations, Fenced, Space, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ StoreIsOfTheTable' /\ NoGenerationPending' /\ OneClaimPerFrame' /\ PteIsOfThePage' /\ StoreIsOfTheSend'
      /\ ClearedIsUnmapped' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, StoreIsOfTheTableStays, NoGenerationPendingStays,
        OneClaimPerFrameStays, PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays,
        ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, CheckGeneration, Dead, Space, SwitchIsInTheSet, Switching, RunningType, TlbType,
        MissedType, StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed, CheckGeneration, Space, SwitchIsInTheSet, Switching,
        RunningType, TlbType, MissedType
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn, CheckGeneration, StageType
<1> USE DEF CheckGeneration, Generations, Fenced, Space, sendVars, responseVars, nicVars, RunningType, TlbType,
        BufferedType, MissedType, StageType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ MaskType' /\ BufferedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. MissedType'
        OBVIOUS
    <2>4. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>7. RunsInTheTable'                    BY DEF RunsInTheTable, Switching, LoadedType
<1>8. SwitchIsBetweenTables'             BY DEF SwitchIsBetweenTables, Switching, LoadedType
<1>9. LeavesOnlyLoadedNow'               BY DEF LeavesOnlyLoadedNow
<1>10. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch
<1>11. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, MaskType
<1>12. NothingMissed'                    BY DEF NothingMissed
<1>13. EntryIsInTheSet'                  BY DEF EntryIsInTheSet, MaskType
<1>14. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending, ShootdownType
<1>15. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, DescriptorIsThere, Sending, PteType, ShootdownType,
        GenerationPendingType, UnreadType
<1>16. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, PteType, ShootdownType
<1>17. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, GenerationPendingType
<1>18. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18

----------------------------------------------------------------------------
LEMMA LoadTableKeeps ==
    ASSUME Inv, NEW c \in CPU, LoadTable(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, missed, generationPending, mask, tlb,
        servicing,
        unacked, unread, targets>>
    BY DEF LoadTable, Generations, Fenced, Space, machineVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ NothingMissed' /\ NoGenerationPending'
      /\ EntryIsInTheSet' /\ OneClaimPerFrame' /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays, OneClaimPerFrameStays,
        PteIsOfThePageStays,
        StoreIsOfTheSendStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, LoadTable, machineVars, Dead, Generations, NothingMissed, Space, LoadedType,
        StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn, LoadTable, Generations, StageType
<1> USE DEF LoadTable, Generations, Fenced, Space, machineVars, sendVars, responseVars, nicVars, RunningType,
        LoadedType, TagType, BufferedType, StageType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ PowerType' /\ MaskType'
          /\ MissedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, PowerType, MaskType, MissedType,
            ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. LoadedType'
        BY DEF SwitchIsInTheSet, Switching
    <2>3. TagType'
        BY DEF SwitchIsInTheSet, Switching
    <2>4. BufferedType'
        OBVIOUS
    <2>5. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>7. TagIsOfTheTable'                   BY DEF TagIsOfTheTable
<1>8. LoadedIsInTheSet'                  BY DEF LoadedIsInTheSet, SwitchIsInTheSet, Switching, MaskType
<1>9. RunsInTheTable'                    BY DEF RunsInTheTable, Switching
<1>10. SwitchIsBetweenTables'            BY DEF SwitchIsBetweenTables, Switching
<1>11. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>12. StoreIsOfTheTable'                BY DEF StoreIsOfTheTable, SwitchIsBetweenTables, Switching, InflightType,
        PowerType
<1>13. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch
<1>14. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, MaskType
<1>15. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending, ShootdownType
<1>16. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, DescriptorIsThere, Sending, PteType, ShootdownType,
        GenerationPendingType, UnreadType
<1>17. ClearedIsUnmapped'                BY DEF ClearedIsUnmapped, Sending, PteType, ShootdownType
<1>18. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, PteType, ShootdownType
<1>19. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, GenerationPendingType
<1>20. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20

----------------------------------------------------------------------------
LEMMA HaltKeeps ==
    ASSUME Inv, NEW c \in CPU, Halt(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, running, stage, buffered,
        missed, generationPending, tlb, unread, unacked, servicing, targets>>
    BY DEF Halt, InUser, Idle, Drained, Fenced, machineVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet'
      /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame'
      /\ PteIsOfTheSend' /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped'
      /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays,
        NoGenerationPendingStays, EntryIsInTheSetStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfTheSendStays, PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays,
        SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, Halt, InUser, Dead, Space, PowerType, machineVars
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn
<1> USE DEF Halt, InUser, Idle, Drained, Fenced, machineVars, sendVars, responseVars, nicVars, RunningType,
        InflightType, PowerType, BufferedType, StageType, UnackedType, ServicingType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PowerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>7. StoreIsOfTheTable'                 BY DEF StoreIsOfTheTable, LoadedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA WakeKeeps ==
    ASSUME Inv, NEW c \in CPU, Wake(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, running, stage, buffered,
        generationPending, unread, unacked, servicing, targets>>
    BY DEF Wake, NoTranslations, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet'
      /\ NoGenerationPending' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend' /\ PteIsOfThePage'
      /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile'
      /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NoGenerationPendingStays,
        DescriptorIsThereStays, OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays,
        StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, Wake, NoTranslations, Dead, Space, TlbType, PowerType, MissedType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed, Wake, NoTranslations, TlbType, MissedType, PowerType
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn
<1> USE DEF Wake, NoTranslations, sendVars, responseVars, nicVars, TlbType, PowerType, MissedType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ MaskType'
          /\ BufferedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadedType, TagType, MaskType, BufferedType, StageType,
            ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. PowerType'
        OBVIOUS
    <2>4. MissedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>7. StoreIsOfTheTable'                 BY DEF StoreIsOfTheTable, InflightType, LoadedType
<1>8. NothingMissed'                     BY DEF NothingMissed, Generations
<1>9. EntryIsInTheSet'                   BY DEF EntryIsInTheSet, Generations, MaskType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA FillKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, running, stage, power,
        buffered, missed, generationPending, unread, unacked, servicing, targets>>
    BY DEF Fill, tableVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch'
      /\ SwitchIsInTheSet' /\ NothingMissed' /\ NoGenerationPending' /\ DescriptorIsThere' /\ OneClaimPerFrame'
      /\ PteIsOfTheSend' /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped'
      /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays,
        NothingMissedStays, NoGenerationPendingStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfTheSendStays,
        PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays,
        SurveyedIsAdvancedStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>filled. /\ loaded[c] \in AddressSpace /\ pte[loaded[c]][p] # None
           /\ tlb'[c][loaded[c]][p] = pte[loaded[c]][p]
           /\ \A r \in CPU, a \in AddressSpace, q \in Page :
                  r # c \/ a # loaded[c] \/ q # p => tlb'[r][a][q] = tlb[r][a][q]
    BY DEF Fill, TagIsOfTheTable, LoadedType, TlbType, PteType
<1>dead. \A r \in CPU, a \in AddressSpace, q \in Page : Dead(r, a, q)' <=> Dead(r, a, q)
    BY <1>1 DEF Dead, Space
<1>use. \A d, r \in CPU, a \in AddressSpace, q \in Page :
            CanUse(r, d, a, q)' => \/ CanUse(r, d, a, q)
                                   \/ a = loaded[c] /\ q = p /\ pte[a][q] = shootdown[d].frame
    BY <1>1, <1>filled, <1>dead DEF CanUse
\* A walk finds a frame that is being sent only while the PTE that leads to it has yet to be cleared.
<1>walked. \A d \in CPU : Sending(d) /\ pte[loaded[c]][p] = shootdown[d].frame =>
               /\ stage[d] = "cleared"
               /\ loaded[c] \in shootdown[d].spaces =>
                      loaded[c] \in unread[d] /\ (Generations => loaded[c] \in generationPending[d])
    <2>1. SUFFICES ASSUME NEW d \in CPU, Sending(d), pte[loaded[c]][p] = shootdown[d].frame
                   PROVE  /\ stage[d] = "cleared"
                          /\ loaded[c] \in shootdown[d].spaces =>
                                 loaded[c] \in unread[d] /\ (Generations => loaded[c] \in generationPending[d])
        OBVIOUS
    <2>2. stage[d] = "cleared"
        BY <1>filled, <2>1 DEF SurveyedIsUnmapped
    <2>3. loaded[c] \in shootdown[d].spaces => buffered[d] # None /\ buffered[d].space = loaded[c]
        BY <1>filled, <2>1 DEF ClearedIsUnmapped
    <2>4. buffered[d] # None => buffered[d].kind \in {"bit", "pte"}
        BY DEF BufferedType, BufferedStore
    <2> QED
        BY <2>2, <2>3, <2>4 DEF BitIsOfTheSwitch, PteIsOfTheSend
<1>sent. \A d \in CPU : stage[d] \in {"cleared", "interrupted", "waiting", "acknowledged"} => Sending(d)
    BY DEF DescriptorIsThere
<1>3. EntryIsOwned'
    BY <1>1, <1>filled, <1>dead DEF EntryIsOwned, PteIsOwned
<1>4. AdvancedIsMissed'
    BY <1>1, <1>use, <1>walked DEF AdvancedIsMissed, Sending
<1>5. UnaskedKnowNothing'
    BY <1>1, <1>use, <1>walked, <1>sent DEF UnaskedKnowNothing, StoresTo
<1>6. ServingIsForgotten'
    <2>1. \A d, r \in CPU : servicing[r] = d => Sending(d) /\ stage[d] # "cleared"
        BY ServingIsOfASend DEF ServesWhoAsked
    <2> QED
        BY <1>1, <1>use, <1>walked, <2>1 DEF ServingIsForgotten
<1>7. OthersForget'
    BY <1>1, <1>use, <1>walked, <1>sent DEF OthersForget, StoresTo
<1>8. InitiatorForgets'
    BY <1>1, <1>use, <1>walked, <1>sent DEF InitiatorForgets, StoresTo
<1> USE DEF Fill, tableVars, sendVars, responseVars, nicVars, PteType, TlbType, LoadedType, TagType, PowerType
<1>9. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>10. EntryIsAtOnePage'                 BY DEF EntryIsAtOnePage, Dead, Space, SharedAtOnePage, RunningType,
        MissedType, StageType
<1>11. EntryIsMappedOrSent'              BY DEF EntryIsMappedOrSent, Dead, Space, Claimed, TagIsOfTheTable,
        DescriptorIsThere, Sending, RunningType, MissedType, StageType, ShootdownType
<1>12. EntryIsInTheSet'                  BY DEF EntryIsInTheSet, Generations, LoadedIsInTheSet, TagIsOfTheTable,
        MaskType
<1>13. EntryIsOfTheSend'                 BY DEF EntryIsOfTheSend, Sending, CanUse, Dead, Space, PteIsOfThePage,
        TagIsOfTheTable, DescriptorIsThere, RunningType, MissedType, StageType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, running, stage, power,
        buffered, missed, generationPending, unread, unacked, servicing, targets>>
    BY DEF Evict, EvictEntry, tableVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch'
      /\ SwitchIsInTheSet' /\ NothingMissed' /\ NoGenerationPending' /\ DescriptorIsThere' /\ OneClaimPerFrame'
      /\ PteIsOfTheSend' /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped'
      /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays,
        NothingMissedStays, NoGenerationPendingStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfTheSendStays,
        PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays,
        SurveyedIsAdvancedStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, Evict, EvictEntry, Dead, Space, TlbType, tableVars
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn
<1> USE DEF Evict, EvictEntry, tableVars, sendVars, responseVars, nicVars, TlbType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>7. EntryIsInTheSet'                   BY DEF EntryIsInTheSet, Generations, MaskType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, loaded, missed, power, running, stage, tlb, shootdown, tag, mask,
        buffered, generationPending, unread, unacked, servicing, targets>>
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, tableVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet'
      /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame'
      /\ PteIsOfTheSend' /\ PteIsOfThePage' /\ EntryIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped'
      /\ SurveyedIsAdvanced' /\ AdvancedIsMissed' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, EntryIsAtOnePageStays, EntryIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays,
        NoGenerationPendingStays, EntryIsInTheSetStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfTheSendStays, PteIsOfThePageStays, EntryIsOfTheSendStays, ClearedIsUnmappedStays,
        SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays, ServingIsForgottenStays
<1>translated. /\ Space(c) \in AddressSpace /\ tlb[c][Space(c)][p] \in Frame /\ ~Dead(c, Space(c), p)
               /\ inflight'[c].space = Space(c) /\ inflight'[c].page = p
               /\ inflight'[c].frame = tlb[c][Space(c)][p]
               /\ \A r \in CPU \ {c} : inflight'[r] = inflight[r]
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Dead, Space, RunsInTheTable, Switching, RunningType, TlbType,
        InflightType
<1>use. \A d, r \in CPU, a \in AddressSpace, q \in Page : CanUse(r, d, a, q)' <=> CanUse(r, d, a, q)
    BY <1>1 DEF CanUse, Dead, Space
\* What is translated to is what an entry leads to that can be used.
<1>stores. \A d, r \in CPU : StoresTo(r, d)' => IF r = c THEN CanUse(c, d, Space(c), p) ELSE StoresTo(r, d)
    <2>1. \A d \in CPU : StoresTo(c, d)' => CanUse(c, d, Space(c), p)
        BY <1>1, <1>translated DEF StoresTo, CanUse
    <2>2. \A d \in CPU, r \in CPU \ {c} : StoresTo(r, d)' => StoresTo(r, d)
        BY <1>1, <1>translated DEF StoresTo
    <2> QED
        BY <2>1, <2>2
<1>3. StoreIsOwned'
    BY <1>1, <1>translated DEF StoreIsOwned, EntryIsOwned
<1>4. StoreIsAtOnePage'
    BY <1>1, <1>translated DEF StoreIsAtOnePage, EntryIsAtOnePage
<1>5. StoreIsMappedOrSent'
    <2>1. \A f : Claimed(f)' <=> Claimed(f)
        BY <1>1 DEF Claimed
    <2> QED
        BY <1>1, <1>translated, <2>1 DEF StoreIsMappedOrSent, EntryIsAtOnePage, EntryIsMappedOrSent
<1>6. StoreIsOfTheSend'
    BY <1>1, <1>translated, <1>stores DEF StoreIsOfTheSend, EntryIsOfTheSend, Sending, StoresTo
<1>7. UnaskedKnowNothing'
    BY <1>1, <1>translated, <1>use, <1>stores DEF UnaskedKnowNothing, StoresTo
<1>8. OthersForget'
    BY <1>1, <1>translated, <1>use, <1>stores DEF OthersForget
<1>9. InitiatorForgets'
    BY <1>1, <1>translated, <1>use, <1>stores DEF InitiatorForgets
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, tableVars, sendVars, responseVars, nicVars,
        RunningType, TlbType, InflightType, PowerType, StageType, ServicingType
<1>10. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType' /\ MaskType'
          /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType'
          /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>11. StoreIsOfTheTable'                BY DEF StoreIsOfTheTable, RunsInTheTable, Switching, LoadedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, loaded, missed, power, running, stage, tlb, shootdown, tag, mask,
        buffered, generationPending, unread, unacked, servicing, targets>>
    BY DEF StoreCommit, CommitStore, tableVars, sendVars, responseVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ SentIsOwned' /\ SharedAtOnePage'
      /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable'
      /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet' /\ NothingMissed'
      /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend'
      /\ PteIsOfThePage' /\ EntryIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced'
      /\ AdvancedIsMissed' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, SentIsOwnedStays,
        SharedAtOnePageStays, EntryIsAtOnePageStays, EntryIsMappedOrSentStays, TagIsOfTheTableStays,
        LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays, NoGenerationPendingStays,
        EntryIsInTheSetStays,
        DescriptorIsThereStays, OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays,
        EntryIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays,
        AdvancedIsMissedStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays
<1>use. \A d, r \in CPU, a \in AddressSpace, q \in Page : CanUse(r, d, a, q)' <=> CanUse(r, d, a, q)
    BY <1>1 DEF CanUse, Dead, Space
<1>stores. \A r \in CPU : inflight'[r] # None => inflight'[r] = inflight[r]
    BY DEF StoreCommit, CommitStore, InflightType
<1>3. UnaskedKnowNothing'
    BY <1>1, <1>use, <1>stores DEF UnaskedKnowNothing, StoresTo
<1>4. OthersForget'
    BY <1>1, <1>use, <1>stores DEF OthersForget, StoresTo
<1>5. InitiatorForgets'
    BY <1>1, <1>use, <1>stores DEF InitiatorForgets, StoresTo
<1> USE DEF StoreCommit, CommitStore, tableVars, sendVars, responseVars, nicVars, InflightType, MemoryType,
        Flip!Root!MemoryType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ LoadedType' /\ TagType' /\ PowerType' /\ MaskType' /\ BufferedType'
          /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, LoadedType, TagType, PowerType, MaskType, BufferedType, MissedType,
            StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2>3. MemoryType'
        OBVIOUS
    <2>4. Flip!Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>7. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer, StoreIsOwned,
        Flip!Root!OwnerType, Flip!Root!OfferedType
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned, Flip!Root!OwnerType
<1>9. StoreIsAtOnePage'                  BY DEF StoreIsAtOnePage, PteType
<1>10. StoreIsMappedOrSent'              BY DEF StoreIsMappedOrSent, Claimed, PteType, ShootdownType
<1>11. StoreIsOfTheTable'                BY DEF StoreIsOfTheTable, LoadedType, PowerType
<1>12. StoreIsOfTheSend'                 BY DEF StoreIsOfTheSend, Sending, StoresTo, PteType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA RolloverKeeps ==
    ASSUME Inv, Rollover
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, mask, running, stage, power,
        buffered, generationPending, unread, unacked, servicing, targets>>
    BY DEF Rollover, NoTranslations, Idle, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ LoadedIsInTheSet' /\ RunsInTheTable'
      /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch'
      /\ SwitchIsInTheSet' /\ NoGenerationPending' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend'
      /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced'
      /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        StoreIsOfTheTableStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NoGenerationPendingStays,
        DescriptorIsThereStays, OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays,
        StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, Rollover, NoTranslations
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed, Rollover, NoTranslations
<1>5. UnaskedKnowNothing' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, <1>revives, ForgottenStay DEF NobodyGoesOn
<1> USE DEF Rollover, NoTranslations, Idle, sendVars, responseVars, nicVars, RunningType, TlbType, LoadedType,
        TagType, MissedType
<1>6. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ PowerType' /\ MaskType'
          /\ BufferedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadedType, PowerType, MaskType, BufferedType,
            StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. TagType'
        OBVIOUS
    <2>4. MissedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>7. TagIsOfTheTable'                   BY DEF TagIsOfTheTable
<1>8. NothingMissed'                     BY DEF NothingMissed, Generations
<1>9. EntryIsInTheSet'                   BY DEF EntryIsInTheSet, Generations, MaskType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, loaded, tag, mask, running, stage, inflight, power, buffered, missed,
        generationPending, tlb,
        shootdown, targets, unread, unacked, servicing>>
    BY DEF MapFresh, InUser, Idle, Space, tableVars, sendVars, responseVars
<1>2. WireCarriesOffer' /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable' /\ SwitchIsBetweenTables'
      /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet' /\ NothingMissed'
      /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ SurveyedIsAdvanced'
      /\ AdvancedIsMissed' /\ UnaskedKnowNothing' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten'
      /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, WireCarriesOfferStays, TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays,
        SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, BitIsOfTheSwitchStays,
        SwitchIsInTheSetStays, NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays,
        DescriptorIsThereStays,
        OneClaimPerFrameStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays, UnaskedKnowNothingStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays, OthersForgetStays,
        InitiatorForgetsStays
<1> USE DEF MapFresh, InUser, Idle, Space, tableVars, sendVars, responseVars, RunningType, PteType, TlbType,
        PowerType, StageType, ServicingType, Flip!Root!OwnerType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. Flip!Root!OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer, MemoryType,
        Flip!Root!MemoryType, Flip!Root!OfferedType
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned, Flip!Root!OfferedType
<1>6. PteIsOwned'                        BY DEF PteIsOwned
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned, Dead, LoadedType, MissedType
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned, InflightType
<1>9. SentIsOwned'                       BY DEF SentIsOwned, Sending, ShootdownType
<1>10. SharedAtOnePage'                  BY DEF SharedAtOnePage, PteIsOwned
<1>11. EntryIsAtOnePage'                 BY DEF EntryIsAtOnePage, Dead, EntryIsOwned, LoadedType, MissedType
<1>12. StoreIsAtOnePage'                 BY DEF StoreIsAtOnePage, StoreIsOwned, InflightType
<1>13. EntryIsMappedOrSent'              BY DEF EntryIsMappedOrSent, Dead, Claimed, EntryIsOwned, DescriptorIsThere,
        Sending, LoadedType, MissedType, ShootdownType
<1>14. StoreIsMappedOrSent'              BY DEF StoreIsMappedOrSent, Claimed, StoreIsOwned, InflightType,
        ShootdownType
<1>15. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, BufferedType,
        ShootdownType, GenerationPendingType, UnreadType
<1>16. PteIsOfThePage'                   BY DEF PteIsOfThePage, Sending, SentIsOwned, ShootdownType
<1>17. EntryIsOfTheSend'                 BY DEF EntryIsOfTheSend, Sending, CanUse, Dead, DescriptorIsThere,
        LoadedType, MissedType, ShootdownType
<1>18. StoreIsOfTheSend'                 BY DEF StoreIsOfTheSend, Sending, StoresTo, InflightType, ShootdownType
<1>19. ClearedIsUnmapped'                BY DEF ClearedIsUnmapped, Sending, SentIsOwned, BufferedType, ShootdownType
<1>20. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, SentIsOwned, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20

----------------------------------------------------------------------------
LEMMA MapSharedKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapShared(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, loaded, missed, power, running, stage, tlb, inflight, shootdown, tag,
        mask, buffered, generationPending, targets, unread, unacked, servicing>>
    BY DEF MapShared, InUser, Idle, Space, Claimed, tableVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow'
      /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet' /\ NothingMissed' /\ NoGenerationPending'
      /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ SurveyedIsAdvanced' /\ AdvancedIsMissed'
      /\ UnaskedKnowNothing' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
      /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays,
        SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, BitIsOfTheSwitchStays,
        SwitchIsInTheSetStays, NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays,
        DescriptorIsThereStays,
        OneClaimPerFrameStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays, UnaskedKnowNothingStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays, OthersForgetStays,
        InitiatorForgetsStays
<1> USE DEF MapShared, InUser, Idle, Space, Claimed, tableVars, sendVars, responseVars, nicVars, RunningType, PteType,
        TlbType, PowerType, StageType, ShootdownType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Flip!Root!OwnerType
<1>5. SharedAtOnePage'                   BY DEF SharedAtOnePage
<1>6. EntryIsAtOnePage'                  BY DEF EntryIsAtOnePage, Dead, LoadedType, MissedType
<1>7. StoreIsAtOnePage'                  BY DEF StoreIsAtOnePage, InflightType
<1>8. EntryIsMappedOrSent'               BY DEF EntryIsMappedOrSent, Dead, DescriptorIsThere, Sending, LoadedType,
        MissedType
<1>9. StoreIsMappedOrSent'               BY DEF StoreIsMappedOrSent, InflightType
<1>10. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, BufferedType,
        GenerationPendingType, UnreadType
<1>11. PteIsOfThePage'                   BY DEF PteIsOfThePage, Sending
<1>12. EntryIsOfTheSend'                 BY DEF EntryIsOfTheSend, Sending, CanUse, Dead, DescriptorIsThere,
        LoadedType, MissedType
<1>13. StoreIsOfTheSend'                 BY DEF StoreIsOfTheSend, Sending, StoresTo, InflightType
<1>14. ClearedIsUnmapped'                BY DEF ClearedIsUnmapped, Sending, BufferedType
<1>15. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15

----------------------------------------------------------------------------
LEMMA ClearPteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, loaded, tag, mask, power, missed, tlb, servicing,
        unacked, running, targets>>
    BY DEF ClearPte, InUser, Fenced, RevokeFrom, Claimed, Generations, machineVars, responseVars,
        nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ StoreIsOfTheTable'
      /\ NothingMissed' /\ EntryIsInTheSet' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, TagIsOfTheTableStays, LoadedIsInTheSetStays,
        StoreIsOfTheTableStays, NothingMissedStays, EntryIsInTheSetStays, ServesWhoAskedStays
<1>here. loaded[c] \in AddressSpace /\ pte[loaded[c]][p] \in Frame /\ stage[c] = "user" /\ ~Sending(c)
    BY DEF ClearPte, InUser, RevokeFrom, LoadedType, PteType, DescriptorIsThere
<1>begins. /\ ~Claimed(pte[loaded[c]][p]) /\ stage'[c] = "cleared"
           /\ buffered'[c] = [kind |-> "pte", space |-> loaded[c]]
           /\ shootdown'[c] = [spaces |-> {loaded[c]}, page |-> p, frame |-> pte[loaded[c]][p]]
           /\ generationPending'[c] = (IF Generations THEN {loaded[c]} ELSE {}) /\ unread'[c] = {loaded[c]}
    BY DEF ClearPte, RevokeFrom, BufferedType, StageType, ShootdownType, GenerationPendingType, UnreadType
<1>others. \A d \in CPU \ {c} : /\ stage'[d] = stage[d] /\ buffered'[d] = buffered[d] /\ shootdown'[d] = shootdown[d]
                                /\ generationPending'[d] = generationPending[d] /\ unread'[d] = unread[d]
    BY DEF ClearPte, RevokeFrom, BufferedType, StageType, ShootdownType, GenerationPendingType, UnreadType
<1>sends. Sending(c)' /\ \A d \in CPU \ {c} : Sending(d)' <=> Sending(d)
    <2>1. shootdown'[c] \in Descriptor
        BY <1>here, <1>begins DEF Descriptor
    <2> QED
        BY <1>others, <2>1, MigrationTrackingConstants DEF Sending
<1>claims. \A f : Claimed(f) => Claimed(f)'
    BY <1>here, <1>others DEF Claimed, Sending
<1>revives. NothingRevives
    BY <1>1, <1>here, <1>begins, <1>others DEF NothingRevives, Dead, Space
<1>use. \A d \in CPU \ {c}, r \in CPU, a \in AddressSpace, q \in Page :
            Sending(d) /\ CanUse(r, d, a, q)' => CanUse(r, d, a, q)
    BY <1>revives, <1>others, CanUseNoMore
<1>stores. \A d \in CPU \ {c}, r \in CPU : StoresTo(r, d)' <=> StoresTo(r, d)
    BY <1>1, <1>others DEF StoresTo
<1>sent. \A d \in CPU : stage[d] \in {"cleared", "interrupted", "waiting", "acknowledged"} => Sending(d)
    BY DEF DescriptorIsThere
<1>3. EntryIsOwned'
    BY <1>1, <1>revives DEF EntryIsOwned, NothingRevives
<1>4. SentIsOwned'
    BY <1>1, <1>here, <1>begins, <1>others, <1>sends DEF SentIsOwned, PteIsOwned
<1>5. EntryIsAtOnePage'
    BY <1>1, <1>revives DEF EntryIsAtOnePage, NothingRevives
<1>6. EntryIsMappedOrSent'
    BY <1>1, <1>revives, <1>claims DEF EntryIsMappedOrSent, NothingRevives
<1>7. StoreIsMappedOrSent'
    BY <1>1, <1>claims DEF StoreIsMappedOrSent
<1>8. RunsInTheTable'
    BY <1>1, <1>here, <1>begins, <1>others DEF RunsInTheTable, Switching, Space
<1>9. SwitchIsBetweenTables'
    BY <1>1, <1>begins, <1>others DEF SwitchIsBetweenTables, Switching
<1>10. LeavesOnlyLoadedNow'
    BY <1>begins, <1>others DEF LeavesOnlyLoadedNow
<1>11. BitIsOfTheSwitch'
    BY <1>1, <1>begins, <1>others DEF BitIsOfTheSwitch, Space
<1>12. SwitchIsInTheSet'
    BY <1>1, <1>begins, <1>others DEF SwitchIsInTheSet, Switching, Fenced, Space
<1>13. NoGenerationPending'
    BY <1>begins, <1>others DEF NoGenerationPending, Generations
<1>14. DescriptorIsThere'
    BY <1>begins, <1>others, <1>sends DEF DescriptorIsThere
<1>15. OneClaimPerFrame'
    BY <1>begins, <1>others DEF OneClaimPerFrame, Claimed
<1>16. PteIsOfTheSend'
    BY <1>1, <1>begins, <1>others DEF PteIsOfTheSend, Generations
<1>17. PteIsOfThePage'
    BY <1>1, <1>here, <1>begins, <1>others, <1>sends DEF PteIsOfThePage, SharedAtOnePage
<1>18. EntryIsOfTheSend'
    <2>1. \A r \in CPU, a \in AddressSpace, q \in Page :
              CanUse(r, c, a, q)' => tlb[r][a][q] = pte[loaded[c]][p] /\ ~Dead(r, a, q)
        BY <1>1, <1>here, <1>begins, <1>revives DEF CanUse, NothingRevives
    <2>2. \A r \in CPU, a \in AddressSpace, q \in Page :
              CanUse(r, c, a, q)' => q = p /\ pte[a][q] = pte[loaded[c]][p]
        BY <1>here, <1>begins, <2>1 DEF EntryIsAtOnePage, EntryIsMappedOrSent
    <2> QED
        BY <1>1, <1>begins, <1>others, <1>sends, <1>use, <2>2 DEF EntryIsOfTheSend
<1>19. StoreIsOfTheSend'
    <2>1. \A r \in CPU : StoresTo(r, c)' =>
              inflight[r].page = p /\ pte[inflight[r].space][inflight[r].page] = pte[loaded[c]][p]
        BY <1>1, <1>here, <1>begins DEF StoresTo, StoreIsAtOnePage, StoreIsMappedOrSent
    <2> QED
        BY <1>1, <1>begins, <1>others, <1>sends, <1>stores, <2>1 DEF StoreIsOfTheSend
<1>20. ClearedIsUnmapped'
    BY <1>1, <1>begins, <1>others, <1>sends DEF ClearedIsUnmapped
<1>21. SurveyedIsUnmapped'
    BY <1>1, <1>begins, <1>others, <1>sends DEF SurveyedIsUnmapped
<1>22. SurveyedIsAdvanced'
    BY <1>begins, <1>others DEF SurveyedIsAdvanced
<1>23. AdvancedIsMissed'
    BY <1>1, <1>begins, <1>others, <1>sends, <1>use DEF AdvancedIsMissed, Generations
<1>24. UnaskedKnowNothing'
    BY <1>1, <1>begins, <1>others, <1>sent, <1>use, <1>stores DEF UnaskedKnowNothing
<1>25. AskedOnlyMeanwhile'
    BY <1>1, <1>here, <1>others DEF AskedOnlyMeanwhile
<1>26. ServingIsForgotten'
    <2>1. \A d, r \in CPU : servicing[r] = d => Sending(d)
        BY ServingIsOfASend DEF ServesWhoAsked
    <2> QED
        BY <1>1, <1>here, <1>use, <2>1 DEF ServingIsForgotten
<1>27. OthersForget'
    BY <1>1, <1>begins, <1>others, <1>sent, <1>use, <1>stores DEF OthersForget
<1>28. InitiatorForgets'
    BY <1>1, <1>begins, <1>others, <1>sent, <1>use, <1>stores DEF InitiatorForgets
<1> USE DEF ClearPte, InUser, Fenced, RevokeFrom, Claimed, Generations, machineVars, responseVars,
        nicVars, PteType, LoadedType, PowerType, MaskType, BufferedType, StageType, ShootdownType,
        GenerationPendingType,
        UnreadType, TargetsType, ServicingType
<1>29. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ MissedType' /\ TargetsType' /\ UnackedType' /\ ServicingType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            MissedType, TargetsType, UnackedType, ServicingType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. BufferedType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. ShootdownType'
        OBVIOUS
    <2>5. GenerationPendingType'
        OBVIOUS
    <2>6. UnreadType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29

----------------------------------------------------------------------------
LEMMA ClearSharerKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, ClearSharer(c, a)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, loaded, missed, power, running, stage, tlb, inflight, tag, mask,
        unacked, servicing, targets>>
    BY DEF ClearSharer, Fenced, Shares, Generations, machineVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SharedAtOnePage' /\ EntryIsAtOnePage' /\ StoreIsAtOnePage' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ NothingMissed'
      /\ EntryIsInTheSet' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SharedAtOnePageStays, EntryIsAtOnePageStays, StoreIsAtOnePageStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, NothingMissedStays, EntryIsInTheSetStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>here. /\ Sending(c) /\ stage[c] = "cleared" /\ buffered[c] = None
         /\ pte[a][shootdown[c].page] = shootdown[c].frame /\ shootdown[c].frame # None
    BY SentIsAFrame DEF ClearSharer, Fenced, Shares, DescriptorIsThere
<1>begins. /\ shootdown'[c] \in Descriptor /\ shootdown'[c].spaces = shootdown[c].spaces \cup {a}
           /\ shootdown'[c].page = shootdown[c].page /\ shootdown'[c].frame = shootdown[c].frame
           /\ buffered'[c] = [kind |-> "pte", space |-> a]
           /\ generationPending'[c] = (IF Generations THEN generationPending[c] \cup {a} ELSE generationPending[c])
           /\ unread'[c] = unread[c] \cup {a}
    BY <1>here DEF ClearSharer, Sending, BufferedType, ShootdownType, Descriptor, GenerationPendingType, UnreadType
<1>others. \A d \in CPU \ {c} : /\ buffered'[d] = buffered[d] /\ shootdown'[d] = shootdown[d]
                                /\ generationPending'[d] = generationPending[d] /\ unread'[d] = unread[d]
    BY DEF ClearSharer, BufferedType, ShootdownType, GenerationPendingType, UnreadType
<1>sends. \A d \in CPU : /\ Sending(d)' <=> Sending(d)
                         /\ shootdown'[d].frame = shootdown[d].frame /\ shootdown'[d].page = shootdown[d].page
    BY <1>here, <1>begins, <1>others, MigrationTrackingConstants DEF Sending
<1>claims. \A f : Claimed(f)' <=> Claimed(f)
    BY <1>sends DEF Claimed, Sending
<1>use. \A d, r \in CPU, b \in AddressSpace, q \in Page : CanUse(r, d, b, q)' <=> CanUse(r, d, b, q)
    BY <1>1, <1>sends DEF CanUse, Dead, Space
<1>stores. \A d, r \in CPU : StoresTo(r, d)' <=> StoresTo(r, d)
    BY <1>1, <1>sends DEF StoresTo
<1>3. SentIsOwned'
    BY <1>1, <1>sends DEF SentIsOwned
<1>4. EntryIsMappedOrSent'
    <2>1. \A r \in CPU, b \in AddressSpace, q \in Page : Dead(r, b, q)' <=> Dead(r, b, q)
        BY <1>1 DEF Dead, Space
    <2> QED
        BY <1>1, <1>claims, <2>1 DEF EntryIsMappedOrSent
<1>5. StoreIsMappedOrSent'
    BY <1>1, <1>claims DEF StoreIsMappedOrSent
<1>6. BitIsOfTheSwitch'
    BY <1>1, <1>begins, <1>others DEF BitIsOfTheSwitch, Space
<1>7. SwitchIsInTheSet'
    BY <1>1, <1>here, <1>others DEF SwitchIsInTheSet, Switching, Fenced, Space
<1>8. NoGenerationPending'
    BY <1>begins, <1>others DEF NoGenerationPending, Generations
<1>9. DescriptorIsThere'
    BY <1>1, <1>sends DEF DescriptorIsThere
<1>10. OneClaimPerFrame'
    BY <1>sends DEF OneClaimPerFrame, Sending
<1>11. PteIsOfTheSend'
    BY <1>1, <1>here, <1>begins, <1>others DEF PteIsOfTheSend
<1>12. PteIsOfThePage'
    BY <1>1, <1>sends DEF PteIsOfThePage
<1>13. EntryIsOfTheSend'
    BY <1>1, <1>begins, <1>others, <1>sends, <1>use DEF EntryIsOfTheSend
<1>14. StoreIsOfTheSend'
    BY <1>1, <1>begins, <1>others, <1>sends, <1>stores DEF StoreIsOfTheSend
<1>15. ClearedIsUnmapped'
    BY <1>1, <1>here, <1>begins, <1>others, <1>sends DEF ClearedIsUnmapped
<1>16. SurveyedIsUnmapped'
    BY <1>1, <1>sends DEF SurveyedIsUnmapped
<1>17. SurveyedIsAdvanced'
    BY <1>1, <1>here, <1>others DEF SurveyedIsAdvanced
<1>18. AdvancedIsMissed'
    BY <1>1, <1>begins, <1>others, <1>sends, <1>use DEF AdvancedIsMissed
<1>19. UnaskedKnowNothing'
    BY <1>1, <1>begins, <1>others, <1>use, <1>stores DEF UnaskedKnowNothing
<1>20. ServingIsForgotten'
    BY <1>1, <1>use DEF ServingIsForgotten
<1>21. OthersForget'
    BY <1>1, <1>use, <1>stores DEF OthersForget
<1>22. InitiatorForgets'
    BY <1>1, <1>use, <1>stores DEF InitiatorForgets
<1> USE DEF ClearSharer, Fenced, Shares, Generations, machineVars, responseVars, nicVars, PteType, BufferedType,
        StageType, ShootdownType, GenerationPendingType, UnreadType
<1>23. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ MissedType' /\ StageType' /\ TargetsType' /\ UnackedType' /\ ServicingType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            MissedType, StageType, TargetsType, UnackedType, ServicingType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. BufferedType'
        OBVIOUS
    <2>3. ShootdownType'
        BY <1>begins, <1>others
    <2>4. GenerationPendingType'
        OBVIOUS
    <2>5. UnreadType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23

----------------------------------------------------------------------------
LEMMA AdvanceGenerationKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, AdvanceGeneration(c, a)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, running, stage, power,
        buffered, tlb, unacked, servicing, unread, targets>>
    BY DEF AdvanceGeneration, Fenced, machineVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch'
      /\ SwitchIsInTheSet' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfThePage'
      /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays,
        EntryIsInTheSetStays, DescriptorIsThereStays, OneClaimPerFrameStays, PteIsOfThePageStays,
        StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays
<1>sent. Sending(c) /\ shootdown[c].page \in Page /\ a \in generationPending[c] /\ a \in AddressSpace
    BY SentIsAFrame DEF AdvanceGeneration, DescriptorIsThere
<1>missed. \A r \in CPU, b \in AddressSpace :
               missed'[r][b] = IF b = a THEN missed[r][a] \cup {shootdown[c].page} ELSE missed[r][b]
    BY DEF AdvanceGeneration, MissedType
<1>revives. NothingRevives /\ MissedUntilFlushed
    <2>1. \A r \in CPU, b \in AddressSpace, q \in Page : q \in missed[r][b] => q \in missed'[r][b]
        BY <1>missed
    <2> QED
        BY <1>1, <2>1 DEF NothingRevives, MissedUntilFlushed, Dead, Space
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    <2>1. generationPending'[c] = generationPending[c] \ {a}
    /\ \A d \in CPU \ {c} : generationPending'[d] = generationPending[d]
        BY DEF AdvanceGeneration, GenerationPendingType
    <2>2. ASSUME NEW d \in CPU, NEW r \in CPU, NEW b \in AddressSpace, NEW q \in Page,
                 Generations, Sending(d), b \in shootdown[d].spaces, b \notin generationPending'[d], CanUse(r, d, b,
                 q)'
          PROVE  q \in missed'[r][b]
        <3>1. CanUse(r, d, b, q)
            BY <1>1, <1>revives, <2>2, CanUseNoMore
        <3>2. CASE d = c /\ b = a
            <4>1. q = shootdown[c].page
                BY <2>2, <3>1, <3>2 DEF EntryIsOfTheSend
            <4> QED
                BY <1>missed, <3>2, <4>1
        <3>3. CASE d # c \/ b # a
            <4>1. q \in missed[r][b]
                BY <2>1, <2>2, <3>1, <3>3 DEF AdvancedIsMissed
            <4> QED
                BY <1>missed, <4>1
        <3> QED
            BY <3>2, <3>3
    <2> QED
        BY <1>1, <2>2 DEF AdvancedIsMissed, Sending
<1>5. UnaskedKnowNothing'
    BY <1>1, <1>revives, UnaskedStay
<1>6. ServingIsForgotten'
    BY <1>1, <1>revives, ServingStays
<1>7. OthersForget'
    BY <1>1, <1>revives, OthersStay
<1>8. InitiatorForgets'
    BY <1>1, <1>revives, InitiatorsStay
<1> USE DEF AdvanceGeneration, Fenced, machineVars, responseVars, nicVars, BufferedType, MissedType, StageType,
        ShootdownType, GenerationPendingType
<1>9. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ BufferedType' /\ StageType' /\ ShootdownType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            BufferedType, StageType, ShootdownType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. MissedType'
        BY DEF DescriptorIsThere, Sending
    <2>3. GenerationPendingType'
        BY DEF DescriptorIsThere, Sending
    <2> QED
        BY <2>1, <2>2, <2>3
<1>10. NothingMissed'                    BY DEF NothingMissed, Generations, NoGenerationPending
<1>11. NoGenerationPending'                  BY DEF NoGenerationPending, Generations
<1>12. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, PteType,
        UnreadType
<1>13. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA ReadSetKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, ReadSet(c, a)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, loaded, missed, power, running, stage, tlb, inflight, shootdown,
        tag, mask, buffered, generationPending, unacked, servicing>>
    BY DEF ReadSet, Fenced, Found, Idle, machineVars, tableVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SentIsOwned' /\ SharedAtOnePage' /\ EntryIsAtOnePage' /\ StoreIsAtOnePage' /\ EntryIsMappedOrSent'
      /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable' /\ SwitchIsBetweenTables'
      /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet' /\ NothingMissed'
      /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfThePage'
      /\ EntryIsOfTheSend' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced'
      /\ AdvancedIsMissed' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget'
      /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, EntryIsAtOnePageStays,
        StoreIsAtOnePageStays, EntryIsMappedOrSentStays, StoreIsMappedOrSentStays, TagIsOfTheTableStays,
        LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        StoreIsOfTheTableStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays,
        NoGenerationPendingStays, EntryIsInTheSetStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfThePageStays, EntryIsOfTheSendStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays,
        SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays, ServingIsForgottenStays, OthersForgetStays, InitiatorForgetsStays
<1>sent. Sending(c) /\ stage[c] = "cleared" /\ a \notin generationPending[c]
    BY DEF ReadSet, DescriptorIsThere
\* With generations whoever can use an entry has its page table loaded, or is about to; then it is in the set.
<1>inTheSet. \A r \in CPU, p \in Page : a \in shootdown[c].spaces /\ CanUse(r, c, a, p) => r \in mask[a]
    <2>1. SUFFICES ASSUME NEW r \in CPU, NEW p \in Page, a \in shootdown[c].spaces, CanUse(r, c, a, p)
                   PROVE  r \in mask[a]
        OBVIOUS
    <2>2. CASE ~Generations
        BY <1>sent, <2>1, <2>2, SentIsAFrame DEF EntryIsInTheSet, CanUse
    <2>3. CASE Generations
        <3>1. loaded[r] = a \/ (stage[r] = "checked" /\ Space(r) = a)
            <4>1. p \in missed[r][a]
                BY <1>sent, <2>1, <2>3 DEF AdvancedIsMissed
            <4> QED
                BY <2>1, <4>1 DEF CanUse, Dead
        <3>2. stage[r] = "checked" => buffered[r] = None
            BY DEF BitIsOfTheSwitch, PteIsOfTheSend, BufferedType, BufferedStore
        <3> QED
            BY <3>1, <3>2 DEF LoadedIsInTheSet, SwitchIsInTheSet, Switching, Fenced
    <2> QED
        BY <2>2, <2>3
<1>3. UnaskedKnowNothing'
    <2>1. /\ targets'[c] = targets[c] \cup (mask[a] \ {c}) /\ unread'[c] = unread[c] \ {a}
          /\ \A d \in CPU \ {c} : targets'[d] = targets[d] /\ unread'[d] = unread[d]
        BY DEF ReadSet, Found, TargetsType, UnreadType
    <2>2. \A r \in CPU : StoresTo(r, c) /\ inflight[r].space = a => r \in mask[a]
        BY DEF StoresTo, StoreIsOfTheTable, LoadedIsInTheSet
    <2>3. \A d, r \in CPU, b \in AddressSpace, p \in Page : CanUse(r, d, b, p)' <=> CanUse(r, d, b, p)
        BY <1>1 DEF CanUse, Dead, Space
    <2>4. \A d, r \in CPU : StoresTo(r, d)' <=> StoresTo(r, d)
        BY <1>1 DEF StoresTo
    <2> QED
        BY <1>1, <1>inTheSet, <2>1, <2>2, <2>3, <2>4 DEF UnaskedKnowNothing
<1> USE DEF ReadSet, Fenced, Found, Idle, machineVars, tableVars, responseVars, nicVars, RunningType, MaskType,
        BufferedType, StageType, GenerationPendingType, UnreadType, TargetsType
<1>4. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType'
          /\ GenerationPendingType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            BufferedType, MissedType, StageType, ShootdownType, GenerationPendingType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. UnreadType'
        OBVIOUS
    <2>3. TargetsType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>5. PteIsOfTheSend'                    BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, PteType,
        ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA SkipHaltedKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW d \in CPU, SkipHalted(c, d)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, running, stage, buffered,
        missed, generationPending, tlb, unread, unacked, servicing>>
    BY DEF SkipHalted, Surveyed, Shares, machineVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet'
      /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame'
      /\ PteIsOfTheSend' /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped'
      /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays,
        LeavesOnlyLoadedNowStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays,
        NoGenerationPendingStays, EntryIsInTheSetStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfTheSendStays, PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays,
        SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, SkipHalted, Dead, Space, PowerType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing'
    \* It is dead, all of it, and had nothing on its way.
    <2>1. inflight[d] = None /\ \A a \in AddressSpace, p \in Page : Dead(d, a, p)'
        BY DEF SkipHalted, StoreIsOfTheTable, Dead, PowerType
    <2>2. \A e, r \in CPU : r \notin targets'[e] => r \notin targets[e] \/ r = d
        BY DEF SkipHalted, TargetsType
    <2>3. \A e \in CPU : stage[e] = "cleared" => Sending(e)
        BY DEF DescriptorIsThere
    <2> QED
        BY <1>1, <1>revives, <2>1, <2>2, <2>3, CanUseNoMore DEF UnaskedKnowNothing, CanUse, StoresTo
<1>6. ServingIsForgotten'
    BY <1>1, <1>revives, ServingStays
<1>7. OthersForget'
    BY <1>1, <1>revives, OthersStay
<1>8. InitiatorForgets'
    BY <1>1, <1>revives, InitiatorsStay
<1> USE DEF SkipHalted, Surveyed, Shares, machineVars, responseVars, nicVars, PteType, PowerType, StageType,
        ShootdownType, GenerationPendingType, UnreadType, TargetsType
<1>9. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType'
          /\ UnreadType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PowerType'
        OBVIOUS
    <2>3. TargetsType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>10. StoreIsOfTheTable'                BY DEF StoreIsOfTheTable, InflightType, LoadedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA SendInterruptsKeeps ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, missed,
        generationPending, tlb,
        buffered, unread, servicing>>
    BY DEF SendInterrupts, Surveyed, Shares, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ OneClaimPerFrame' /\ PteIsOfThePage'
      /\ StoreIsOfTheSend' /\ ClearedIsUnmapped'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, NothingMissedStays, NoGenerationPendingStays,
        EntryIsInTheSetStays,
        OneClaimPerFrameStays, PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, SendInterrupts, machineVars, Dead, Space, StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing'
    BY <1>1, <1>revives, UnaskedStay DEF SendInterrupts, StageType, TargetsType, sendVars
<1>6. ServingIsForgotten'
    BY <1>1, <1>revives, ServingStays
<1>7. OthersForget'
    <2>1. Sending(c) /\ stage[c] = "cleared" /\ unread[c] = {} /\ \A a \in AddressSpace : ~Shares(c, a)
        BY DEF SendInterrupts, Surveyed, DescriptorIsThere
    \* Whoever is not asked was in no set that was read, and every set that matters was.
    <2>2. \A r \in CPU, a \in AddressSpace, p \in Page : CanUse(r, c, a, p) => a \in shootdown[c].spaces
        BY <2>1 DEF EntryIsOfTheSend, Shares
    <2>3. \A r \in CPU : StoresTo(r, c) =>
              inflight[r].space \in shootdown[c].spaces /\ inflight[r].space \in AddressSpace
        BY <2>1 DEF StoreIsOfTheSend, StoresTo, Shares, InflightType
    <2>4. \A r \in CPU : r # c /\ r \notin targets[c] =>
              (\A a \in AddressSpace, p \in Page : ~CanUse(r, c, a, p)) /\ ~StoresTo(r, c)
        BY <2>1, <2>2, <2>3 DEF UnaskedKnowNothing
    <2>5. \A r \in CPU : r \notin unacked'[c] => r \notin targets[c]
        BY DEF SendInterrupts, UnackedType
    <2>6. \A d \in CPU \ {c} : stage'[d] = stage[d] /\ unacked'[d] = unacked[d]
        BY DEF SendInterrupts, StageType, UnackedType, responseVars
    <2>7. \A d \in CPU : stage[d] \in {"interrupted", "waiting", "acknowledged"} => Sending(d)
        BY DEF DescriptorIsThere
    <2> QED
        BY <1>1, <1>revives, <2>1, <2>4, <2>5, <2>6, <2>7, CanUseNoMore DEF OthersForget, StoresTo
<1>8. InitiatorForgets'
    BY <1>1, <1>revives, InitiatorsStay DEF SendInterrupts, StageType
<1>9. SurveyedIsUnmapped'
    <2>1. Sending(c) /\ stage[c] = "cleared" /\ unread[c] = {} /\ \A a \in AddressSpace : ~Shares(c, a)
        BY DEF SendInterrupts, Surveyed, DescriptorIsThere
    <2>2. ASSUME NEW a \in AddressSpace, NEW p \in Page, pte[a][p] = shootdown[c].frame
          PROVE  FALSE
        <3>1. p = shootdown[c].page /\ a \in shootdown[c].spaces
            BY <2>1, <2>2 DEF PteIsOfThePage, Shares
        <3>2. buffered[c] # None /\ buffered[c].kind \in {"bit", "pte"}
            BY <2>1, <2>2, <3>1 DEF ClearedIsUnmapped, BufferedType, BufferedStore
        <3> QED
            BY <2>1, <3>2 DEF BitIsOfTheSwitch, PteIsOfTheSend
    <2>3. \A d \in CPU \ {c} : stage'[d] = stage[d]
        BY DEF SendInterrupts, StageType
    <2> QED
        BY <1>1, <2>2, <2>3 DEF SurveyedIsUnmapped, Sending
<1> USE DEF SendInterrupts, Surveyed, Shares, machineVars, nicVars, PteType, PowerType, StageType,
        ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType
<1>10. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, MaskType, BufferedType,
            MissedType, ShootdownType, GenerationPendingType, UnreadType, ServicingType, Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PowerType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. TargetsType'
        OBVIOUS
    <2>5. UnackedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>11. RunsInTheTable'                   BY DEF RunsInTheTable, Switching, Space, RunningType, LoadedType
<1>12. SwitchIsBetweenTables'            BY DEF SwitchIsBetweenTables, Switching, LoadedType
<1>13. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>14. StoreIsOfTheTable'                BY DEF StoreIsOfTheTable, InflightType, LoadedType
<1>15. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space, RunningType, BufferedType
<1>16. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, Fenced, Space, RunningType, MaskType,
        BufferedType
<1>17. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending
<1>18. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, BufferedType
<1>19. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced
<1>20. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>21. ServesWhoAsked'                   BY DEF ServesWhoAsked, AskedOnlyMeanwhile, ServicingType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA StayLocalKeeps ==
    ASSUME Inv, NEW c \in CPU, StayLocal(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, missed,
        generationPending, tlb,
        buffered, servicing, unacked, unread>>
    BY DEF StayLocal, Surveyed, Shares, machineVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ OneClaimPerFrame' /\ PteIsOfThePage'
      /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, NothingMissedStays, NoGenerationPendingStays,
        EntryIsInTheSetStays,
        OneClaimPerFrameStays, PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays,
        ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, StayLocal, machineVars, Dead, Space, StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing'
    BY <1>1, <1>revives, UnaskedStay DEF StayLocal, StageType, TargetsType, sendVars
<1>6. ServingIsForgotten'
    BY <1>1, <1>revives, ServingStays
<1>7. OthersForget'
    <2>1. Sending(c) /\ stage[c] = "cleared" /\ unread[c] = {} /\ \A a \in AddressSpace : ~Shares(c, a)
        BY DEF StayLocal, Surveyed, DescriptorIsThere
    \* Whoever is not asked was in no set that was read, and every set that matters was.
    <2>2. \A r \in CPU, a \in AddressSpace, p \in Page : CanUse(r, c, a, p) => a \in shootdown[c].spaces
        BY <2>1 DEF EntryIsOfTheSend, Shares
    <2>3. \A r \in CPU : StoresTo(r, c) =>
              inflight[r].space \in shootdown[c].spaces /\ inflight[r].space \in AddressSpace
        BY <2>1 DEF StoreIsOfTheSend, StoresTo, Shares, InflightType
    <2>4. \A r \in CPU : r # c /\ r \notin targets[c] =>
              (\A a \in AddressSpace, p \in Page : ~CanUse(r, c, a, p)) /\ ~StoresTo(r, c)
        BY <2>1, <2>2, <2>3 DEF UnaskedKnowNothing
    <2>5. \A r \in CPU : r \notin unacked'[c] => r \notin targets[c]
        BY DEF StayLocal, UnackedType
    <2>6. \A d \in CPU \ {c} : stage'[d] = stage[d] /\ unacked'[d] = unacked[d]
        BY DEF StayLocal, StageType, UnackedType, responseVars
    <2>7. \A d \in CPU : stage[d] \in {"interrupted", "waiting", "acknowledged"} => Sending(d)
        BY DEF DescriptorIsThere
    <2> QED
        BY <1>1, <1>revives, <2>1, <2>4, <2>5, <2>6, <2>7, CanUseNoMore DEF OthersForget, StoresTo
<1>8. InitiatorForgets'
    BY <1>1, <1>revives, InitiatorsStay DEF StayLocal, StageType
<1>9. SurveyedIsUnmapped'
    <2>1. Sending(c) /\ stage[c] = "cleared" /\ unread[c] = {} /\ \A a \in AddressSpace : ~Shares(c, a)
        BY DEF StayLocal, Surveyed, DescriptorIsThere
    <2>2. ASSUME NEW a \in AddressSpace, NEW p \in Page, pte[a][p] = shootdown[c].frame
          PROVE  FALSE
        <3>1. p = shootdown[c].page /\ a \in shootdown[c].spaces
            BY <2>1, <2>2 DEF PteIsOfThePage, Shares
        <3>2. buffered[c] # None /\ buffered[c].kind \in {"bit", "pte"}
            BY <2>1, <2>2, <3>1 DEF ClearedIsUnmapped, BufferedType, BufferedStore
        <3> QED
            BY <2>1, <3>2 DEF BitIsOfTheSwitch, PteIsOfTheSend
    <2>3. \A d \in CPU \ {c} : stage'[d] = stage[d]
        BY DEF StayLocal, StageType
    <2> QED
        BY <1>1, <2>2, <2>3 DEF SurveyedIsUnmapped, Sending
<1> USE DEF StayLocal, Surveyed, Shares, machineVars, sendVars, responseVars, nicVars, PteType, PowerType,
        StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType
<1>10. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ MaskType' /\ BufferedType' /\ MissedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType'
          /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, MaskType, BufferedType,
            MissedType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PowerType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>11. RunsInTheTable'                   BY DEF RunsInTheTable, Switching, Space, RunningType, LoadedType
<1>12. SwitchIsBetweenTables'            BY DEF SwitchIsBetweenTables, Switching, LoadedType
<1>13. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>14. StoreIsOfTheTable'                BY DEF StoreIsOfTheTable, InflightType, LoadedType
<1>15. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space, RunningType, BufferedType
<1>16. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, Fenced, Space, RunningType, MaskType,
        BufferedType
<1>17. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending
<1>18. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, BufferedType
<1>19. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced
<1>20. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20

----------------------------------------------------------------------------
LEMMA InvalidateLocalKeeps ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, power, generationPending,
        buffered, servicing, unacked, running, unread, targets>>
    BY DEF InvalidateLocal, Drained, Fenced, Forget, Generations, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ StoreIsOfTheTable' /\ NoGenerationPending' /\ OneClaimPerFrame' /\ PteIsOfThePage' /\ StoreIsOfTheSend'
      /\ ClearedIsUnmapped' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, StoreIsOfTheTableStays, NoGenerationPendingStays,
        OneClaimPerFrameStays, PteIsOfThePageStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays,
        ServesWhoAskedStays
<1>sent. Sending(c) /\ stage[c] = "interrupted" /\ shootdown[c] \in Descriptor
    BY DEF InvalidateLocal, DescriptorIsThere, Sending, ShootdownType
<1>revives. NothingRevives /\ MissedUntilFlushed
    BY <1>1, <1>sent, ForgetRevivesNothing DEF InvalidateLocal, StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays
<1>5. UnaskedKnowNothing'
    BY <1>1, <1>revives, UnaskedStay DEF InvalidateLocal, StageType
<1>6. ServingIsForgotten'
    BY <1>1, <1>revives, ServingStays
<1>7. OthersForget'
    BY <1>1, <1>revives, OthersStay DEF InvalidateLocal, StageType
<1>8. InitiatorForgets'
    <2>1. \A a \in AddressSpace, p \in Page : ~CanUse(c, c, a, p)'
        BY <1>1, <1>sent, <1>revives, ForgetsWhatIsSent DEF InvalidateLocal
    <2>2. ~StoresTo(c, c)'
        BY <1>1 DEF InvalidateLocal, Drained, StoresTo
    <2>3. \A d \in CPU \ {c} : stage'[d] = stage[d]
        BY DEF InvalidateLocal, StageType
    <2>4. \A d \in CPU : stage[d] \in {"waiting", "acknowledged"} => Sending(d)
        BY DEF DescriptorIsThere
    <2> QED
        BY <1>1, <1>revives, <2>1, <2>2, <2>3, <2>4, CanUseNoMore DEF InitiatorForgets, StoresTo
<1> USE DEF InvalidateLocal, Drained, Fenced, Forget, Generations, sendVars, responseVars, nicVars, TlbType,
        InflightType, LoadedType, BufferedType, MissedType, StageType, ShootdownType, GenerationPendingType
<1>9. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ MaskType' /\ BufferedType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. MissedType'
        OBVIOUS
    <2>4. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>10. RunsInTheTable'                   BY DEF RunsInTheTable, Switching, Space, RunningType
<1>11. SwitchIsBetweenTables'            BY DEF SwitchIsBetweenTables, Switching
<1>12. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>13. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space, RunningType
<1>14. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, Space, RunningType, MaskType
<1>15. NothingMissed'                    BY DEF NothingMissed
<1>16. EntryIsInTheSet'                  BY DEF EntryIsInTheSet, MaskType
<1>17. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending
<1>18. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, DescriptorIsThere, Sending, PteType, UnreadType
<1>19. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, PteType
<1>20. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, NoGenerationPending
<1>21. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, mask, power, missed,
        generationPending,
        tlb, buffered, servicing, unacked, unread, targets>>
    BY DEF AwaitAcks, machineVars, tableVars, sendVars, responseVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet'
      /\ StoreIsOfTheTable' /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ OneClaimPerFrame'
      /\ PteIsOfThePage' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, LoadedIsInTheSetStays, StoreIsOfTheTableStays, NothingMissedStays,
        NoGenerationPendingStays,
        EntryIsInTheSetStays, OneClaimPerFrameStays, PteIsOfThePageStays, StoreIsOfTheSendStays,
        ClearedIsUnmappedStays, ServesWhoAskedStays
<1>revives. NothingRevives
    BY <1>1 DEF NothingRevives, AwaitAcks, machineVars, Dead, Space, StageType
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays DEF MissedUntilFlushed
<1>5. UnaskedKnowNothing'
    BY <1>1, <1>revives, UnaskedStay DEF AwaitAcks, StageType
<1>6. ServingIsForgotten'
    BY <1>1, <1>revives, ServingStays
<1>7. OthersForget'
    BY <1>1, <1>revives, OthersStay DEF AwaitAcks, StageType
<1>8. InitiatorForgets'
    BY <1>1, <1>revives, InitiatorsStay DEF AwaitAcks, StageType
<1> USE DEF AwaitAcks, machineVars, tableVars, sendVars, responseVars, nicVars, StageType, UnackedType, ServicingType
<1>9. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ BufferedType' /\ MissedType' /\ ShootdownType' /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            BufferedType, MissedType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>10. RunsInTheTable'                   BY DEF RunsInTheTable, Switching, Space, RunningType, LoadedType
<1>11. SwitchIsBetweenTables'            BY DEF SwitchIsBetweenTables, Switching, LoadedType
<1>12. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>13. BitIsOfTheSwitch'                 BY DEF BitIsOfTheSwitch, Space, RunningType, BufferedType
<1>14. SwitchIsInTheSet'                 BY DEF SwitchIsInTheSet, Switching, Fenced, Space, RunningType, MaskType,
        BufferedType
<1>15. DescriptorIsThere'                BY DEF DescriptorIsThere, Sending, ShootdownType
<1>16. PteIsOfTheSend'                   BY DEF PteIsOfTheSend, Generations, DescriptorIsThere, Sending, PteType,
        BufferedType, ShootdownType, GenerationPendingType, UnreadType
<1>17. SurveyedIsUnmapped'               BY DEF SurveyedIsUnmapped, Sending, PteType, ShootdownType
<1>18. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, GenerationPendingType
<1>19. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, inflight, loaded, tag, mask, power, missed, generationPending, tlb, servicing, unacked>>
    BY DEF Transfer, machineVars, tableVars, responseVars
<1>2. SharedAtOnePage' /\ StoreIsAtOnePage' /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ StoreIsOfTheTable'
      /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ ServesWhoAsked'
    BY <1>1, SharedAtOnePageStays, StoreIsAtOnePageStays, TagIsOfTheTableStays, LoadedIsInTheSetStays,
        StoreIsOfTheTableStays, NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays,
        ServesWhoAskedStays
<1>here. Sending(c) /\ stage[c] = "acknowledged" /\ shootdown[c].frame \in Frame
    BY SentIsAFrame DEF Transfer, DescriptorIsThere
\* Nobody is left to answer, and nothing leads there.
<1>nowhere. /\ \A r \in CPU : r \notin unacked[c] /\ ~StoresTo(r, c)
            /\ \A r \in CPU, a \in AddressSpace, p \in Page : ~CanUse(r, c, a, p)
            /\ \A a \in AddressSpace, p \in Page : pte[a][p] # shootdown[c].frame
    <2>1. \A r \in CPU : r \notin unacked[c]
        BY <1>here DEF AskedOnlyMeanwhile
    <2> QED
        BY <1>here, <2>1 DEF InitiatorForgets, OthersForget, SurveyedIsUnmapped
<1>ends. /\ stage'[c] = "user" /\ ~Sending(c)' /\ UNCHANGED <<running, buffered, unread, targets>>
         /\ \A d \in CPU \ {c} : stage'[d] = stage[d] /\ shootdown'[d] = shootdown[d] /\ (Sending(d)' <=> Sending(d))
         /\ \A f \in Frame \ {shootdown[c].frame} : owner'[f] = owner[f]
    BY DEF Transfer, machineVars, tableVars, Sending, StageType, ShootdownType, Flip!Root!OwnerType
<1>revives. NothingRevives
    BY <1>1, <1>here, <1>ends DEF NothingRevives, Dead, Space
<1>use. \A d \in CPU \ {c}, r \in CPU, a \in AddressSpace, p \in Page :
            Sending(d) /\ CanUse(r, d, a, p)' => CanUse(r, d, a, p)
    BY <1>revives, <1>ends, CanUseNoMore
<1>stores. \A d \in CPU \ {c}, r \in CPU : StoresTo(r, d)' <=> StoresTo(r, d)
    BY <1>1, <1>ends DEF StoresTo
<1>sent. \A d \in CPU : stage[d] \in {"cleared", "interrupted", "waiting", "acknowledged"} => Sending(d)
    BY DEF DescriptorIsThere
<1>claims. \A f : Claimed(f) => Claimed(f)' \/ f = shootdown[c].frame
    BY <1>ends DEF Claimed, Sending
<1>3. PteIsOwned'
    BY <1>1, <1>nowhere, <1>ends DEF PteIsOwned, PteType
<1>4. EntryIsOwned'
    <2>1. \A r \in CPU, a \in AddressSpace, p \in Page : tlb[r][a][p] # None => tlb[r][a][p] \in Frame
        BY DEF TlbType
    <2> QED
        BY <1>1, <1>nowhere, <1>ends, <1>revives, <2>1 DEF EntryIsOwned, NothingRevives, CanUse
<1>5. StoreIsOwned'
    <2>1. \A r \in CPU : inflight[r] # None => inflight[r].frame \in Frame
        BY DEF InflightType
    <2> QED
        BY <1>1, <1>nowhere, <1>ends, <2>1 DEF StoreIsOwned, StoresTo
<1>6. SentIsOwned'
    <2>1. \A d \in CPU \ {c} : Sending(d) => shootdown[d].frame \in Frame \ {shootdown[c].frame}
        BY <1>here, SentIsAFrame DEF OneClaimPerFrame, Sending
    <2> QED
        BY <1>ends, <2>1 DEF SentIsOwned
<1>7. EntryIsAtOnePage'
    BY <1>1, <1>revives DEF EntryIsAtOnePage, NothingRevives
<1>8. EntryIsMappedOrSent'
    BY <1>1, <1>nowhere, <1>revives, <1>claims DEF EntryIsMappedOrSent, NothingRevives
<1>9. StoreIsMappedOrSent'
    BY <1>1, <1>nowhere, <1>claims DEF StoreIsMappedOrSent
<1>10. BitIsOfTheSwitch'
    BY <1>here, <1>ends DEF BitIsOfTheSwitch, Space
<1>11. SwitchIsInTheSet'
    BY <1>1, <1>here, <1>ends DEF SwitchIsInTheSet, Switching, Fenced, Space
<1>12. DescriptorIsThere'
    BY <1>ends DEF DescriptorIsThere
<1>13. OneClaimPerFrame'
    BY <1>ends DEF OneClaimPerFrame, Sending
<1>14. PteIsOfTheSend'
    BY <1>1, <1>here, <1>ends DEF PteIsOfTheSend
<1>15. PteIsOfThePage'
    BY <1>1, <1>ends DEF PteIsOfThePage
<1>16. EntryIsOfTheSend'
    BY <1>1, <1>ends, <1>use DEF EntryIsOfTheSend
<1>17. StoreIsOfTheSend'
    BY <1>1, <1>ends, <1>stores DEF StoreIsOfTheSend
<1>18. ClearedIsUnmapped'
    BY <1>1, <1>ends DEF ClearedIsUnmapped
<1>19. SurveyedIsUnmapped'
    BY <1>1, <1>ends DEF SurveyedIsUnmapped
<1>20. AdvancedIsMissed'
    BY <1>1, <1>ends, <1>use DEF AdvancedIsMissed
<1>21. UnaskedKnowNothing'
    BY <1>1, <1>ends, <1>sent, <1>use, <1>stores DEF UnaskedKnowNothing
<1>22. AskedOnlyMeanwhile'
    BY <1>1, <1>here, <1>ends DEF AskedOnlyMeanwhile
<1>23. ServingIsForgotten'
    <2>1. \A d, r \in CPU : servicing[r] = d => Sending(d) /\ stage[d] # "acknowledged"
        BY ServingIsOfASend DEF ServesWhoAsked
    <2> QED
        BY <1>1, <1>here, <1>use, <2>1 DEF ServingIsForgotten
<1>24. OthersForget'
    BY <1>1, <1>ends, <1>sent, <1>use, <1>stores DEF OthersForget
<1>25. InitiatorForgets'
    BY <1>1, <1>ends, <1>sent, <1>use, <1>stores DEF InitiatorForgets
<1> USE DEF Transfer, machineVars, tableVars, responseVars, MemoryType, StageType, ShootdownType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType
<1>26. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ BufferedType' /\ MissedType' /\ GenerationPendingType' /\ UnreadType'
          /\ TargetsType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!MemoryType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            BufferedType, MissedType, GenerationPendingType, UnreadType, TargetsType, UnackedType, ServicingType,
            Flip!Root!MemoryType, Flip!Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2>3. ShootdownType'
        OBVIOUS
    <2>4. Flip!Root!OwnerType'
        OBVIOUS
    <2>5. Flip!Root!OfferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>27. NoTreadAfterOffer'                BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>28. WireCarriesOffer'                 BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, NoTreadAfterOffer,
        Flip!Root!NoTreadAfterOffer, OfferedWhileOwned, Flip!Root!OfferedWhileOwned, Flip!Root!WireType
<1>29. OfferedWhileOwned'                BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>30. RunsInTheTable'                   BY DEF RunsInTheTable, Switching, Space, RunningType, LoadedType
<1>31. SwitchIsBetweenTables'            BY DEF SwitchIsBetweenTables, Switching, LoadedType
<1>32. LeavesOnlyLoadedNow'              BY DEF LeavesOnlyLoadedNow
<1>33. SurveyedIsAdvanced'                 BY DEF SurveyedIsAdvanced, GenerationPendingType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26, <1>27, <1>28, <1>29, <1>30, <1>31,
        <1>32, <1>33

----------------------------------------------------------------------------
LEMMA ServiceInterruptKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, loaded, tag, running, stage, power,
        buffered, generationPending, unread, unacked, targets>>
    BY DEF ServiceInterrupt, InterruptsEnabled, Forget, Generations, sendVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ StoreIsAtOnePage' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ RunsInTheTable'
      /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch'
      /\ NoGenerationPending' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend' /\ PteIsOfThePage'
      /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced' /\ AskedOnlyMeanwhile'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, StoreIsAtOnePageStays, StoreIsMappedOrSentStays,
        TagIsOfTheTableStays, RunsInTheTableStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        StoreIsOfTheTableStays, BitIsOfTheSwitchStays, NoGenerationPendingStays, DescriptorIsThereStays,
        OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays, StoreIsOfTheSendStays,
        ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AskedOnlyMeanwhileStays
<1>sent. Sending(i) /\ stage[i] \in {"interrupted", "waiting"} /\ shootdown[i] \in Descriptor
    BY ServingIsOfASend DEF ServiceInterrupt, Sending, ShootdownType
<1>revives. NothingRevives /\ MissedUntilFlushed
    BY <1>1, <1>sent, ForgetRevivesNothing DEF ServiceInterrupt
<1>3. EntryIsOwned' /\ EntryIsAtOnePage' /\ EntryIsMappedOrSent' /\ EntryIsOfTheSend'
    BY <1>1, <1>revives, LivingStay
<1>4. AdvancedIsMissed'
    BY <1>1, <1>revives, AdvancedStays
<1>5. UnaskedKnowNothing'
    BY <1>1, <1>revives, UnaskedStay
<1>6. ServingIsForgotten'
    <2>1. \A a \in AddressSpace, p \in Page : ~CanUse(r, i, a, p)'
        BY <1>1, <1>sent, <1>revives, ForgetsWhatIsSent DEF ServiceInterrupt, InterruptsEnabled
    <2>2. servicing'[r] = i /\ \A q \in CPU \ {r} : servicing'[q] = servicing[q]
        BY DEF ServiceInterrupt, ServicingType
    <2>3. \A q, d \in CPU : servicing[q] = d => Sending(d)
        BY ServingIsOfASend DEF ServesWhoAsked
    <2> QED
        BY <1>1, <1>revives, <2>1, <2>2, <2>3, CanUseNoMore DEF ServingIsForgotten
<1>7. OthersForget'
    BY <1>1, <1>revives, OthersStay
<1>8. InitiatorForgets'
    BY <1>1, <1>revives, InitiatorsStay
<1>9. ServesWhoAsked'
    BY <1>1 DEF ServesWhoAsked, ServiceInterrupt, ServicingType
<1>10. SwitchIsInTheSet'
    <2>1. stage[r] \notin {"switching", "checked"}
        BY DEF ServiceInterrupt, InterruptsEnabled
    <2>2. \A d \in CPU \ {r}, a \in AddressSpace : d \in mask[a] => d \in mask'[a]
        BY DEF ServiceInterrupt, MaskType
    <2>3. \A d \in CPU : Switching(d) => Space(d) \in AddressSpace
        BY DEF SwitchIsInTheSet, Switching, Space, RunningType
    <2> QED
        BY <1>1, <2>1, <2>2, <2>3 DEF SwitchIsInTheSet, Switching, Fenced, Space
<1> USE DEF ServiceInterrupt, InterruptsEnabled, Forget, Generations, sendVars, nicVars, TlbType, LoadedType,
        PowerType, MaskType, MissedType, StageType, ShootdownType, UnackedType, ServicingType
<1>11. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType' /\ PowerType'
          /\ BufferedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType' /\ TargetsType'
          /\ UnackedType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadedType, TagType, PowerType, BufferedType,
            StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        BY <1>sent
    <2>3. MaskType'
        OBVIOUS
    <2>4. MissedType'
        BY <1>sent
    <2>5. ServicingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>12. LoadedIsInTheSet'                 BY DEF LoadedIsInTheSet
<1>13. NothingMissed'                    BY DEF NothingMissed
<1>14. EntryIsInTheSet'                  BY DEF EntryIsInTheSet
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, loaded, missed, power, running, stage, tlb, inflight, shootdown,
        tag, mask, buffered, generationPending, unread, targets>>
    BY DEF Acknowledge, Drained, machineVars, tableVars, sendVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ SentIsOwned' /\ SharedAtOnePage' /\ EntryIsAtOnePage' /\ StoreIsAtOnePage' /\ EntryIsMappedOrSent'
      /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable' /\ SwitchIsBetweenTables'
      /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet' /\ NothingMissed'
      /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend'
      /\ PteIsOfThePage' /\ EntryIsOfTheSend' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped'
      /\ SurveyedIsAdvanced' /\ AdvancedIsMissed' /\ UnaskedKnowNothing' /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, EntryIsAtOnePageStays,
        StoreIsAtOnePageStays, EntryIsMappedOrSentStays, StoreIsMappedOrSentStays, TagIsOfTheTableStays,
        LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        StoreIsOfTheTableStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays,
        NoGenerationPendingStays, EntryIsInTheSetStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfTheSendStays, PteIsOfThePageStays, EntryIsOfTheSendStays, StoreIsOfTheSendStays,
        ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays,
        UnaskedKnowNothingStays, InitiatorForgetsStays
<1> USE DEF Acknowledge, Drained, machineVars, tableVars, sendVars, nicVars, InflightType, UnackedType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType'
          /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            BufferedType, MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. UnackedType'
        OBVIOUS
    <2>3. ServicingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. AskedOnlyMeanwhile'                BY DEF AskedOnlyMeanwhile, StageType
<1>5. ServesWhoAsked'                    BY DEF ServesWhoAsked
<1>6. ServingIsForgotten'                BY DEF ServingIsForgotten, CanUse, Dead, Space, DescriptorIsThere, Sending,
        RunningType, TlbType, LoadedType, PowerType, MissedType, StageType, ShootdownType
<1>7. OthersForget'                      BY DEF OthersForget, CanUse, Dead, Space, StoresTo, ServingIsForgotten,
        DescriptorIsThere, Sending, RunningType, TlbType, LoadedType, PowerType, MissedType, StageType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, loaded, missed, power, running, stage, tlb, inflight, shootdown, tag,
        mask, buffered, generationPending, unread, targets, unacked, servicing>>
    BY DEF DmaRead, machineVars, tableVars, sendVars, responseVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ SentIsOwned'
      /\ SharedAtOnePage' /\ EntryIsAtOnePage' /\ StoreIsAtOnePage' /\ EntryIsMappedOrSent' /\ StoreIsMappedOrSent'
      /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow'
      /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet' /\ NothingMissed' /\ NoGenerationPending'
      /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend' /\ PteIsOfThePage'
      /\ EntryIsOfTheSend' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced'
      /\ AdvancedIsMissed' /\ UnaskedKnowNothing' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten'
      /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        SentIsOwnedStays, SharedAtOnePageStays, EntryIsAtOnePageStays, StoreIsAtOnePageStays,
        EntryIsMappedOrSentStays, StoreIsMappedOrSentStays, TagIsOfTheTableStays, LoadedIsInTheSetStays,
        RunsInTheTableStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays,
        BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays, NoGenerationPendingStays,
        EntryIsInTheSetStays,
        DescriptorIsThereStays, OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays,
        EntryIsOfTheSendStays, StoreIsOfTheSendStays, ClearedIsUnmappedStays, SurveyedIsUnmappedStays,
        SurveyedIsAdvancedStays, AdvancedIsMissedStays, UnaskedKnowNothingStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays, ServingIsForgottenStays, OthersForgetStays, InitiatorForgetsStays
<1> USE DEF DmaRead, machineVars, tableVars, sendVars, responseVars, MemoryType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadedType' /\ TagType'
          /\ PowerType' /\ MaskType' /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType'
          /\ GenerationPendingType'
          /\ UnreadType' /\ TargetsType' /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadedType, TagType, PowerType, MaskType,
            BufferedType, MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType,
            UnackedType,
            ServicingType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType
    <2>2. Flip!Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, NoTreadAfterOffer,
        Flip!Root!NoTreadAfterOffer, Flip!Root!OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA CompleteSendKeeps ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, loaded, missed, power, running, stage, tlb, inflight, shootdown, tag, mask, buffered,
        generationPending,
        unread, targets, unacked, servicing>>
    BY DEF CompleteSend, tableVars, sendVars, responseVars
<1>2. SharedAtOnePage' /\ EntryIsAtOnePage' /\ StoreIsAtOnePage' /\ EntryIsMappedOrSent' /\ StoreIsMappedOrSent'
      /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable' /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow'
      /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch' /\ SwitchIsInTheSet' /\ NothingMissed' /\ NoGenerationPending'
      /\ EntryIsInTheSet' /\ DescriptorIsThere' /\ OneClaimPerFrame' /\ PteIsOfTheSend' /\ PteIsOfThePage'
      /\ EntryIsOfTheSend' /\ StoreIsOfTheSend' /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced'
      /\ AdvancedIsMissed' /\ UnaskedKnowNothing' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten'
      /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, SharedAtOnePageStays, EntryIsAtOnePageStays, StoreIsAtOnePageStays, EntryIsMappedOrSentStays,
        StoreIsMappedOrSentStays, TagIsOfTheTableStays, LoadedIsInTheSetStays, RunsInTheTableStays,
        SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays, StoreIsOfTheTableStays, BitIsOfTheSwitchStays,
        SwitchIsInTheSetStays, NothingMissedStays, NoGenerationPendingStays, EntryIsInTheSetStays,
        DescriptorIsThereStays,
        OneClaimPerFrameStays, PteIsOfTheSendStays, PteIsOfThePageStays, EntryIsOfTheSendStays, StoreIsOfTheSendStays,
        ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays,
        UnaskedKnowNothingStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays,
        OthersForgetStays, InitiatorForgetsStays
<1> USE DEF CompleteSend, tableVars, sendVars, responseVars, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!OfferedType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ LoadedType' /\ TagType' /\ PowerType' /\ MaskType'
          /\ BufferedType' /\ MissedType' /\ StageType' /\ ShootdownType' /\ GenerationPendingType' /\ UnreadType'
          /\ TargetsType' /\ UnackedType' /\ ServicingType'
        BY DEF RunningType, PteType, TlbType, InflightType, LoadedType, TagType, PowerType, MaskType, BufferedType,
            MissedType, StageType, ShootdownType, GenerationPendingType, UnreadType, TargetsType, UnackedType,
            ServicingType
    <2>2. MemoryType'
        OBVIOUS
    <2>3. Flip!Root!OwnerType'
        OBVIOUS
    <2>4. Flip!Root!MemoryType'
        OBVIOUS
    <2>5. Flip!Root!OfferedType'
        OBVIOUS
    <2>6. Flip!Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned, PteType
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, Dead, Space, RunningType, TlbType, LoadedType,
        PowerType, MissedType, StageType
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, InflightType
<1>10. SentIsOwned'                      BY DEF SentIsOwned, Sending, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<buffered, inflight, loaded, mask, memory, missed, offered, owner, power, pte, running, servicing,
        shootdown, stage, tag, targets, tlb, unacked, generationPending, unread, wire>>
    BY DEF vars, machineVars, tableVars, sendVars, responseVars, nicVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned'
      /\ StoreIsOwned' /\ SentIsOwned' /\ SharedAtOnePage' /\ EntryIsAtOnePage' /\ StoreIsAtOnePage'
      /\ EntryIsMappedOrSent' /\ StoreIsMappedOrSent' /\ TagIsOfTheTable' /\ LoadedIsInTheSet' /\ RunsInTheTable'
      /\ SwitchIsBetweenTables' /\ LeavesOnlyLoadedNow' /\ StoreIsOfTheTable' /\ BitIsOfTheSwitch'
      /\ SwitchIsInTheSet' /\ NothingMissed' /\ NoGenerationPending' /\ EntryIsInTheSet' /\ DescriptorIsThere'
      /\ OneClaimPerFrame' /\ PteIsOfTheSend' /\ PteIsOfThePage' /\ EntryIsOfTheSend' /\ StoreIsOfTheSend'
      /\ ClearedIsUnmapped' /\ SurveyedIsUnmapped' /\ SurveyedIsAdvanced' /\ AdvancedIsMissed' /\ UnaskedKnowNothing'
      /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten' /\ OthersForget' /\ InitiatorForgets'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, SentIsOwnedStays, SharedAtOnePageStays, EntryIsAtOnePageStays,
        StoreIsAtOnePageStays, EntryIsMappedOrSentStays, StoreIsMappedOrSentStays, TagIsOfTheTableStays,
        LoadedIsInTheSetStays, RunsInTheTableStays, SwitchIsBetweenTablesStays, LeavesOnlyLoadedNowStays,
        StoreIsOfTheTableStays, BitIsOfTheSwitchStays, SwitchIsInTheSetStays, NothingMissedStays,
        NoGenerationPendingStays, EntryIsInTheSetStays, DescriptorIsThereStays, OneClaimPerFrameStays,
        PteIsOfTheSendStays, PteIsOfThePageStays, EntryIsOfTheSendStays, StoreIsOfTheSendStays,
        ClearedIsUnmappedStays, SurveyedIsUnmappedStays, SurveyedIsAdvancedStays, AdvancedIsMissedStays,
        UnaskedKnowNothingStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays, ServingIsForgottenStays,
        OthersForgetStays, InitiatorForgetsStays
<1> QED BY <1>2

----------------------------------------------------------------------------
(* Each step is one of the parent's, or nothing that it sees: RefinesPageFlip. *)

LEMMA BeginsRefinesPageFlip ==
    ASSUME Init
    PROVE  Flip!Init
<1>1. InitShows
    BY LivePagesMeans DEF Init, MachineInit, NoTranslations, InitShows, Led!Nothing, Leads, Dead, Space, Led!Nowhere
<1> QED
    BY <1>1, LivePagesMeans, Led!NothingMeans DEF Init, MachineInit, NoTranslations, Flip!Init, Flip!Root!Init,
        InitShows

LEMMA LivePagesStays ==
    ASSUME UNCHANGED <<inflight, loaded, missed, power, pte, running, stage, tlb>>
    PROVE  UNCHANGED LivePages
<1>1. LivePagesShows
    BY LivePagesMeans DEF LivePagesShows, Led!AsBefore, Leads, Dead, Space
<1> QED
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF LivePagesShows

LEMMA BufferDrainRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, BufferDrain(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. BufferDrainShows(c)
    BY LivePagesMeans DEF BufferDrain, sendVars, responseVars, nicVars, BufferDrainShows, Led!ToLess, Leads, Dead,
        Space, PteType, MaskType, BufferedType, ShootdownType
<1>2. BufferDrainIs(c)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF BufferDrain, sendVars, responseVars, nicVars, BufferDrainShows,
        BufferDrainIs, Flip!Revoke, PteType, MaskType, BufferedType, ShootdownType
<1> QED
    BY <1>1, <1>2 DEF BufferDrainIs, Flip!Next, BufferDrain, sendVars, responseVars, nicVars, PteType, MaskType,
        BufferedType, ShootdownType

LEMMA DispatchRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. DispatchShows(c, t)
    BY LivePagesMeans DEF Dispatch, InUser, DispatchThread, Idle, tableVars, sendVars, responseVars, nicVars,
        DispatchShows, Led!AsBefore, Leads, Dead, Space, RunningType, LoadedType, PowerType, StageType, ServicingType
<1>2. DispatchIs(c, t)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF Dispatch, InUser, DispatchThread, Idle, tableVars, sendVars,
        responseVars, nicVars, DispatchShows, DispatchIs, Flip!vars, RunningType, LoadedType, PowerType, StageType,
        ServicingType
<1> QED
    BY <1>1, <1>2 DEF DispatchIs, Flip!Next, Dispatch, InUser, DispatchThread, Idle, tableVars, sendVars,
        responseVars, nicVars, RunningType, LoadedType, PowerType, StageType, ServicingType

LEMMA PreemptRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. PreemptShows(c)
    BY LivePagesMeans DEF Preempt, InUser, PreemptThread, Idle, tableVars, sendVars, responseVars, nicVars,
        PreemptShows, Led!AsBefore, Leads, Dead, Space, RunningType, PowerType, StageType, ServicingType
<1>2. PreemptIs(c)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF Preempt, InUser, PreemptThread, Idle, tableVars, sendVars,
        responseVars, nicVars, PreemptShows, PreemptIs, Flip!vars, RunningType, PowerType, StageType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF PreemptIs, Flip!Next, Preempt, InUser, PreemptThread, Idle, tableVars, sendVars, responseVars,
        nicVars, RunningType, PowerType, StageType, ServicingType

LEMMA LeaveTableRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, LeaveTable(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. LeaveTableShows(c)
    BY LivePagesMeans DEF LeaveTable, InUser, Idle, Drained, machineVars, sendVars, responseVars, nicVars,
        LeaveTableShows, Led!ToLess, Leads, Dead, Space, RunningType, InflightType, LoadedType, TagType, PowerType,
        StageType, ServicingType
<1>2. LeaveTableIs(c)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF LeaveTable, InUser, Idle, Drained, machineVars, sendVars,
        responseVars, nicVars, LeaveTableShows, LeaveTableIs, Flip!Revoke, RunningType, InflightType, LoadedType,
        TagType, PowerType, StageType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF LeaveTableIs, Flip!Next, LeaveTable, InUser, Idle, Drained, machineVars, sendVars, responseVars,
        nicVars, RunningType, InflightType, LoadedType, TagType, PowerType, StageType, ServicingType

LEMMA ClearBitRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, ClearBit(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ClearBitShows(c)
    BY LivePagesMeans DEF ClearBit, machineVars, sendVars, responseVars, nicVars, ClearBitShows, Led!AsBefore, Leads,
        Dead, Space, MaskType, StageType
<1>2. ClearBitIs(c)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF ClearBit, machineVars, sendVars, responseVars, nicVars,
        ClearBitShows, ClearBitIs, Flip!vars, MaskType, StageType
<1> QED
    BY <1>1, <1>2 DEF ClearBitIs, Flip!Next, ClearBit, machineVars, sendVars, responseVars, nicVars, MaskType,
        StageType

LEMMA SetBitRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, SetBit(c, t)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. SetBitShows(c, t)
    BY LivePagesMeans DEF SetBit, InUser, Fenced, DispatchThread, Idle, sendVars, responseVars, nicVars, SetBitShows,
        Led!AsBefore, Leads, Dead, Space, RunningType, LoadedType, PowerType, BufferedType, StageType, ServicingType
<1>2. SetBitIs(c, t)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF SetBit, InUser, Fenced, DispatchThread, Idle, sendVars,
        responseVars, nicVars, SetBitShows, SetBitIs, Flip!vars, RunningType, LoadedType, PowerType, BufferedType,
        StageType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF SetBitIs, Flip!Next, SetBit, InUser, Fenced, DispatchThread, Idle, sendVars, responseVars,
        nicVars, RunningType, LoadedType, PowerType, BufferedType, StageType, ServicingType

LEMMA CheckGenerationRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, CheckGeneration(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. CheckGenerationShows(c)
    BY LivePagesMeans DEF CheckGeneration, Generations, Fenced, Space, sendVars, responseVars, nicVars,
        CheckGenerationShows, Led!ToLess, Leads, Dead, RunningType, TlbType, BufferedType, MissedType, StageType
<1>2. CheckGenerationIs(c)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF CheckGeneration, Generations, Fenced, sendVars, responseVars,
        nicVars, CheckGenerationShows, CheckGenerationIs, Flip!Revoke, RunningType, TlbType, BufferedType, MissedType,
        StageType
<1> QED
    BY <1>1, <1>2 DEF CheckGenerationIs, Flip!Next, CheckGeneration, Generations, Fenced, sendVars, responseVars,
        nicVars, RunningType, TlbType, BufferedType, MissedType, StageType

LEMMA LoadTableRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, LoadTable(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. LoadTableShows(c)
    <2>1. UNCHANGED <<pte, tlb, inflight, running, power, missed>>
        BY DEF LoadTable, machineVars
    <2>2. \A r \in CPU, a \in AddressSpace, p \in Page : Dead(r, a, p)' <=> Dead(r, a, p)
        BY <2>1 DEF LoadTable, Generations, NothingMissed, SwitchIsBetweenTables, Switching, Dead, Space, LoadedType,
            StageType
    <2> QED
        BY <2>1, <2>2, LivePagesMeans DEF LoadTableShows, Led!AsBefore, Leads
<1>2. LoadTableIs(c)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF LoadTable, machineVars, nicVars, LoadTableShows, LoadTableIs,
        Flip!vars
<1> QED
    BY <1>2 DEF LoadTableIs

LEMMA HaltRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Halt(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. HaltShows(c)
    BY LivePagesMeans DEF Halt, InUser, Idle, Drained, Fenced, machineVars, sendVars, responseVars, nicVars,
        HaltShows, Led!AsBefore, Leads, Dead, Space, RunningType, InflightType, PowerType, BufferedType, StageType,
        UnackedType, ServicingType
<1>2. HaltIs(c)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF Halt, InUser, Idle, Drained, Fenced, machineVars, sendVars,
        responseVars, nicVars, HaltShows, HaltIs, Flip!vars, RunningType, InflightType, PowerType, BufferedType,
        StageType, UnackedType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF HaltIs, Flip!Next, Halt, InUser, Idle, Drained, Fenced, machineVars, sendVars, responseVars,
        nicVars, RunningType, InflightType, PowerType, BufferedType, StageType, UnackedType, ServicingType

LEMMA WakeRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Wake(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. WakeShows(c)
    BY LivePagesMeans DEF Wake, NoTranslations, sendVars, responseVars, nicVars, WakeShows, Led!ToLess, Leads, Dead,
        Space, TlbType, PowerType, MissedType
<1>2. WakeIs(c)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF Wake, NoTranslations, sendVars, responseVars, nicVars, WakeShows,
        WakeIs, Flip!Revoke, TlbType, PowerType, MissedType
<1> QED
    BY <1>1, <1>2 DEF WakeIs, Flip!Next, Wake, NoTranslations, sendVars, responseVars, nicVars, TlbType, PowerType,
        MissedType

LEMMA FillRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. FillShows(c, p)
    BY LivePagesMeans DEF Fill, tableVars, sendVars, responseVars, nicVars, TagIsOfTheTable, FillShows, Led!AsBefore,
        Leads, Dead, Space, PteType, TlbType, LoadedType, TagType, PowerType
<1>2. FillIs(c, p)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF Fill, tableVars, sendVars, responseVars, nicVars, TagIsOfTheTable,
        FillShows, FillIs, Flip!vars, PteType, TlbType, LoadedType, TagType, PowerType
<1> QED
    BY <1>1, <1>2 DEF FillIs, Flip!Next, Fill, tableVars, sendVars, responseVars, nicVars, TagIsOfTheTable, PteType,
        TlbType, LoadedType, TagType, PowerType

LEMMA EvictRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. EvictShows(c, a, p)
    BY LivePagesMeans DEF Evict, EvictEntry, tableVars, sendVars, responseVars, nicVars, EvictShows, Led!ToLess,
        Leads, Dead, Space, TlbType
<1>2. EvictIs(c, a, p)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF Evict, EvictEntry, tableVars, sendVars, responseVars, nicVars,
        EvictShows, EvictIs, Flip!Revoke, TlbType
<1> QED
    BY <1>1, <1>2 DEF EvictIs, Flip!Next, Evict, EvictEntry, tableVars, sendVars, responseVars, nicVars, TlbType

LEMMA StoreTranslateRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreTranslateShows(c, p, v)
    BY LivePagesMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, tableVars, sendVars, responseVars,
        nicVars, RunsInTheTable, Switching, StoreTranslateShows, Led!AsBefore, Leads, Dead, RunningType, TlbType,
        InflightType, LoadedType, PowerType, StageType, ServicingType
<1>2. StoreTranslateIs(c, p, v)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF StoreTranslate, InUser, TranslateStore, Idle, tableVars, sendVars,
        responseVars, nicVars, RunsInTheTable, Switching, StoreTranslateShows, StoreTranslateIs, Flip!vars,
        RunningType, TlbType, InflightType, LoadedType, PowerType, StageType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF StoreTranslateIs, Flip!Next, StoreTranslate, InUser, TranslateStore, Idle, tableVars, sendVars,
        responseVars, nicVars, RunsInTheTable, Switching, RunningType, TlbType, InflightType, LoadedType, PowerType,
        StageType, ServicingType

LEMMA StoreCommitRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreCommitShows(c)
    BY LivePagesMeans DEF StoreCommit, CommitStore, tableVars, sendVars, responseVars, nicVars, StoreIsOwned,
        StoreCommitShows, Leads, Dead, Space, Led!AsBefore, Led!ThereNoMore, InflightType, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType
<1>2. StoreCommitIs(c)
    BY <1>1, LivePagesMeans, Led!LeadsMeans, Led!AsBeforeMeans, Led!ThereNoMoreMeans DEF StoreCommit, CommitStore,
        tableVars, sendVars, responseVars, nicVars, StoreIsOwned, StoreCommitShows, StoreCommitIs, Flip!Store,
        Flip!Root!Store, Flip!LastStore, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType
<1> QED
    BY <1>1, <1>2 DEF StoreCommitIs, Flip!Next, StoreCommit, CommitStore, tableVars, sendVars, responseVars, nicVars,
        StoreIsOwned, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType

LEMMA RolloverRefinesPageFlip ==
    ASSUME Inv, Rollover
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. RolloverShows
    BY LivePagesMeans DEF Rollover, NoTranslations, Idle, sendVars, responseVars, nicVars, RolloverShows, Led!ToLess,
        Leads, Dead, Space, RunningType, TlbType, LoadedType, TagType, MissedType
<1>2. RolloverIs
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF Rollover, NoTranslations, Idle, sendVars, responseVars, nicVars,
        RolloverShows, RolloverIs, Flip!Revoke, RunningType, TlbType, LoadedType, TagType, MissedType
<1> QED
    BY <1>1, <1>2 DEF RolloverIs, Flip!Next, Rollover, NoTranslations, Idle, sendVars, responseVars, nicVars,
        RunningType, TlbType, LoadedType, TagType, MissedType

LEMMA MapFreshRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. MapFreshShows(c, p, f)
    <2>1. /\ Space(c) \in AddressSpace /\ pte[Space(c)][p] = None /\ pte'[Space(c)][p] = f
          /\ \A a \in AddressSpace, q \in Page : a # Space(c) \/ q # p => pte'[a][q] = pte[a][q]
        BY DEF MapFresh, Idle, Space, RunningType, PteType
    <2>2. UNCHANGED <<tlb, inflight, running, loaded, power, missed, stage>>
        BY DEF MapFresh, tableVars
    <2>3. \A r \in CPU, a \in AddressSpace, q \in Page : Dead(r, a, q)' <=> Dead(r, a, q)
        BY <2>2 DEF Dead, Space
    <2>4. \A a \in AddressSpace, q \in Page : ~Leads(a, q, f)
        BY DEF MapFresh, Leads, PteIsOwned, EntryIsOwned, StoreIsOwned
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, LivePagesMeans DEF MapFreshShows, Led!OnlyThere, Leads
<1>2. Space(c) \in AddressSpace
    BY DEF MapFresh, Idle, Space, RunningType
<1>3. MapFreshIs(c, p, f)
    BY <1>1, <1>2, LivePagesMeans, Led!OnlyThereMeans DEF MapFresh, MapFreshShows, MapFreshIs, Flip!MapFresh,
        Flip!Root!Give
<1> QED
    BY <1>2, <1>3 DEF MapFreshIs, Flip!Next

LEMMA MapSharedRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapShared(c, p, f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. MapSharedShows(c, p, f)
    <2>1. /\ Space(c) \in AddressSpace /\ pte[Space(c)][p] = None /\ pte'[Space(c)][p] = f
          /\ \A a \in AddressSpace, q \in Page : a # Space(c) \/ q # p => pte'[a][q] = pte[a][q]
        BY DEF MapShared, Idle, Space, RunningType, PteType
    <2>2. UNCHANGED <<tlb, inflight, running, loaded, power, missed, stage>>
        BY DEF MapShared, tableVars
    <2>3. \A r \in CPU, a \in AddressSpace, q \in Page : Dead(r, a, q)' <=> Dead(r, a, q)
        BY <2>2 DEF Dead, Space
    <2> QED
        BY <2>1, <2>2, <2>3, LivePagesMeans DEF MapSharedShows, Led!ThereToo, Leads
<1>2. Space(c) \in AddressSpace /\ owner[f] = "process"
    BY DEF MapShared, Idle, Space, PteIsOwned, RunningType
<1>3. MapSharedIs(c, p, f)
    BY <1>1, <1>2, LivePagesMeans, Led!ThereTooMeans DEF MapShared, nicVars, MapSharedShows, MapSharedIs, Flip!Share
<1> QED
    BY <1>2, <1>3 DEF MapSharedIs, Flip!Next

LEMMA ClearPteRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ClearPteShows(c, p)
    <2>1. UNCHANGED <<pte, tlb, inflight, running, loaded, power, missed>>
        BY DEF ClearPte, machineVars
    <2>2. \A r \in CPU : stage'[r] = "checked" <=> stage[r] = "checked"
        BY DEF ClearPte, InUser, RevokeFrom, StageType
    <2>3. \A r \in CPU, a \in AddressSpace, q \in Page : Dead(r, a, q)' <=> Dead(r, a, q)
        BY <2>1, <2>2 DEF Dead, Space
    <2> QED
        BY <2>1, <2>3, LeadsAsBefore DEF ClearPteShows
<1>2. ClearPteIs(c, p)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF ClearPte, machineVars, nicVars, ClearPteShows, ClearPteIs,
            Flip!vars
<1> QED
    BY <1>2 DEF ClearPteIs

LEMMA ClearSharerRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, ClearSharer(c, a)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED LivePages
    BY LivePagesStays DEF ClearSharer, Fenced, Shares, Generations, machineVars, responseVars, nicVars
<1>2. ClearSharerIs(c, a)
    BY <1>1 DEF ClearSharer, Fenced, Shares, Generations, machineVars, responseVars, nicVars, ClearSharerIs,
        Flip!vars, PteType, BufferedType, StageType, ShootdownType, GenerationPendingType, UnreadType
<1> QED
    BY <1>1, <1>2 DEF ClearSharerIs, Flip!Next, ClearSharer, Fenced, Shares, Generations, machineVars, responseVars,
        nicVars, PteType, BufferedType, StageType, ShootdownType, GenerationPendingType, UnreadType

LEMMA AdvanceGenerationRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, AdvanceGeneration(c, a)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. AdvanceGenerationShows(c, a)
    BY LivePagesMeans DEF AdvanceGeneration, Fenced, machineVars, responseVars, nicVars, AdvanceGenerationShows,
        Led!ToLess, Leads, Dead, Space, BufferedType, MissedType, StageType, ShootdownType, GenerationPendingType
<1>2. AdvanceGenerationIs(c, a)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF AdvanceGeneration, Fenced, machineVars, responseVars, nicVars,
        AdvanceGenerationShows, AdvanceGenerationIs, Flip!Revoke, BufferedType, MissedType, StageType, ShootdownType,
        GenerationPendingType
<1> QED
    BY <1>1, <1>2 DEF AdvanceGenerationIs, Flip!Next, AdvanceGeneration, Fenced, machineVars, responseVars, nicVars,
        BufferedType, MissedType, StageType, ShootdownType, GenerationPendingType

LEMMA ReadSetRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, ReadSet(c, a)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED LivePages
    BY LivePagesStays DEF ReadSet, Fenced, Found, Idle, machineVars, tableVars, responseVars, nicVars
<1>2. ReadSetIs(c, a)
    BY <1>1 DEF ReadSet, Fenced, Found, Idle, machineVars, tableVars, responseVars, nicVars, ReadSetIs, Flip!vars,
        RunningType, MaskType, BufferedType, StageType, GenerationPendingType, UnreadType, TargetsType
<1> QED
    BY <1>1, <1>2 DEF ReadSetIs, Flip!Next, ReadSet, Fenced, Found, Idle, machineVars, tableVars, responseVars,
        nicVars, RunningType, MaskType, BufferedType, StageType, GenerationPendingType, UnreadType, TargetsType

LEMMA SkipHaltedRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW d \in CPU, SkipHalted(c, d)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. SkipHaltedShows(c, d)
    <2>1. NothingRevives
        BY DEF NothingRevives, SkipHalted, machineVars, Dead, Space, PowerType
    <2> QED
        BY <2>1, LeadsToLess DEF SkipHalted, SkipHaltedShows, machineVars
<1>2. SkipHaltedIs(c, d)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF SkipHalted, machineVars, nicVars, SkipHaltedShows, SkipHaltedIs,
            Flip!Revoke
<1> QED
    BY <1>2 DEF SkipHaltedIs, Flip!Next

LEMMA SendInterruptsRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. SendInterruptsShows(c)
    <2>1. UNCHANGED <<pte, tlb, inflight, running, loaded, power, missed>>
        BY DEF SendInterrupts, machineVars
    <2>2. \A r \in CPU : stage'[r] = "checked" <=> stage[r] = "checked"
        BY DEF SendInterrupts, Surveyed, StageType
    <2>3. \A r \in CPU, a \in AddressSpace, q \in Page : Dead(r, a, q)' <=> Dead(r, a, q)
        BY <2>1, <2>2 DEF Dead, Space
    <2> QED
        BY <2>1, <2>3, LeadsAsBefore DEF SendInterruptsShows
<1>2. SendInterruptsIs(c)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF SendInterrupts, machineVars, nicVars, SendInterruptsShows,
            SendInterruptsIs, Flip!vars
<1> QED
    BY <1>2 DEF SendInterruptsIs

LEMMA StayLocalRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, StayLocal(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StayLocalShows(c)
    <2>1. UNCHANGED <<pte, tlb, inflight, running, loaded, power, missed>>
        BY DEF StayLocal, machineVars
    <2>2. \A r \in CPU : stage'[r] = "checked" <=> stage[r] = "checked"
        BY DEF StayLocal, Surveyed, StageType
    <2>3. \A r \in CPU, a \in AddressSpace, q \in Page : Dead(r, a, q)' <=> Dead(r, a, q)
        BY <2>1, <2>2 DEF Dead, Space
    <2> QED
        BY <2>1, <2>3, LeadsAsBefore DEF StayLocalShows
<1>2. StayLocalIs(c)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF StayLocal, machineVars, nicVars, StayLocalShows, StayLocalIs,
            Flip!vars
<1> QED
    BY <1>2 DEF StayLocalIs

LEMMA InvalidateLocalRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. InvalidateLocalShows(c)
    <2>1. Sending(c) /\ shootdown[c] \in Descriptor
        BY DEF InvalidateLocal, DescriptorIsThere, Sending, ShootdownType
    <2>2. NothingRevives
        BY <2>1, ForgetRevivesNothing DEF InvalidateLocal, StageType
    <2> QED
        BY <2>2, LeadsToLess DEF InvalidateLocal, InvalidateLocalShows
<1>2. InvalidateLocalIs(c)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF InvalidateLocal, nicVars, InvalidateLocalShows, InvalidateLocalIs,
            Flip!Revoke
<1> QED
    BY <1>2 DEF InvalidateLocalIs, Flip!Next

LEMMA AwaitAcksRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. AwaitAcksShows(c)
    <2>1. UNCHANGED <<pte, tlb, inflight, running, loaded, power, missed>>
        BY DEF AwaitAcks, machineVars, tableVars
    <2>2. \A r \in CPU : stage'[r] = "checked" <=> stage[r] = "checked"
        BY DEF AwaitAcks, StageType
    <2>3. \A r \in CPU, a \in AddressSpace, q \in Page : Dead(r, a, q)' <=> Dead(r, a, q)
        BY <2>1, <2>2 DEF Dead, Space
    <2> QED
        BY <2>1, <2>3, LeadsAsBefore DEF AwaitAcksShows
<1>2. AwaitAcksIs(c)
    BY <1>1, LivePagesMeans, Led!AsBeforeMeans DEF AwaitAcks, machineVars, nicVars, AwaitAcksShows, AwaitAcksIs,
            Flip!vars
<1> QED
    BY <1>2 DEF AwaitAcksIs

LEMMA TransferRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. TransferShows(c)
    BY TransferShown
<1>2. shootdown[c].frame \in Frame /\ owner[shootdown[c].frame] = "process"
    BY SentIsAFrame DEF Transfer, DescriptorIsThere, SentIsOwned
<1>3. TransferIs(c)
    BY <1>1, <1>2, LivePagesMeans, Led!NowhereMeans, Led!AsBeforeMeans DEF Transfer, machineVars, TransferShows,
        TransferIs, Flip!Transfer, Flip!Root!Offer
<1> QED
    BY <1>2, <1>3 DEF TransferIs, Flip!Next

LEMMA ServiceInterruptRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ServiceInterruptShows(r, i)
    <2>1. Sending(i) /\ shootdown[i] \in Descriptor
        BY ServingIsOfASend DEF ServiceInterrupt, Sending, ShootdownType
    <2>2. NothingRevives
        BY <2>1, ForgetRevivesNothing DEF ServiceInterrupt
    <2> QED
        BY <2>2, LeadsToLess DEF ServiceInterrupt, ServiceInterruptShows
<1>2. ServiceInterruptIs(r, i)
    BY <1>1, LivePagesMeans, Led!ToLessMeans DEF ServiceInterrupt, nicVars, ServiceInterruptShows,
            ServiceInterruptIs, Flip!Revoke
<1> QED
    BY <1>2 DEF ServiceInterruptIs, Flip!Next

LEMMA AcknowledgeRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED LivePages
    BY LivePagesStays DEF Acknowledge, Drained, machineVars, tableVars, sendVars, nicVars
<1>2. AcknowledgeIs(r, i)
    BY <1>1 DEF Acknowledge, Drained, machineVars, tableVars, sendVars, nicVars, AcknowledgeIs, Flip!vars,
        InflightType, UnackedType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF AcknowledgeIs, Flip!Next, Acknowledge, Drained, machineVars, tableVars, sendVars, nicVars,
        InflightType, UnackedType, ServicingType

LEMMA DmaReadRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED LivePages
    BY LivePagesStays DEF DmaRead, machineVars, tableVars, sendVars, responseVars
<1>2. DmaReadIs(f)
    BY <1>1 DEF DmaRead, machineVars, tableVars, sendVars, responseVars, DmaReadIs, Flip!DmaRead, Flip!Root!Transmit,
        MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF DmaReadIs, Flip!Next, DmaRead, machineVars, tableVars, sendVars, responseVars, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!WireType

LEMMA CompleteSendRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED LivePages
    BY LivePagesStays DEF CompleteSend, tableVars, sendVars, responseVars
<1>2. CompleteSendIs(f)
    BY <1>1 DEF CompleteSend, tableVars, sendVars, responseVars, CompleteSendIs, Flip!CompleteSend,
            Flip!Root!CompleteSend,
        MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF CompleteSendIs, Flip!Next, CompleteSend, tableVars, sendVars, responseVars, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

LEMMA StutteringRefinesPageFlip ==
    ASSUME UNCHANGED vars
    PROVE  [Flip!Next]_(Flip!vars)
    BY LivePagesStays DEF vars, machineVars, tableVars, sendVars, responseVars, nicVars, Flip!vars

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
  <2>2. ASSUME NEW c \in CPU, BufferDrain(c) PROVE Inv'
      BY <2>2, BufferDrainKeeps
  <2>3. ASSUME NEW c \in CPU, NEW t \in Thread, Dispatch(c, t) PROVE Inv'
      BY <2>3, DispatchKeeps
  <2>4. ASSUME NEW c \in CPU, Preempt(c) PROVE Inv'
      BY <2>4, PreemptKeeps
  <2>5. ASSUME NEW c \in CPU, LeaveTable(c) PROVE Inv'
      BY <2>5, LeaveTableKeeps
  <2>6. ASSUME NEW c \in CPU, ClearBit(c) PROVE Inv'
      BY <2>6, ClearBitKeeps
  <2>7. ASSUME NEW c \in CPU, NEW t \in Thread, SetBit(c, t) PROVE Inv'
      BY <2>7, SetBitKeeps
  <2>8. ASSUME NEW c \in CPU, CheckGeneration(c) PROVE Inv'
      BY <2>8, CheckGenerationKeeps
  <2>9. ASSUME NEW c \in CPU, LoadTable(c) PROVE Inv'
      BY <2>9, LoadTableKeeps
  <2>10. ASSUME NEW c \in CPU, Halt(c) PROVE Inv'
      BY <2>10, HaltKeeps
  <2>11. ASSUME NEW c \in CPU, Wake(c) PROVE Inv'
      BY <2>11, WakeKeeps
  <2>12. ASSUME NEW c \in CPU, NEW p \in Page, Fill(c, p) PROVE Inv'
      BY <2>12, FillKeeps
  <2>13. ASSUME NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p) PROVE Inv'
      BY <2>13, EvictKeeps
  <2>14. ASSUME NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v) PROVE Inv'
      BY <2>14, StoreTranslateKeeps
  <2>15. ASSUME NEW c \in CPU, StoreCommit(c) PROVE Inv'
      BY <2>15, StoreCommitKeeps
  <2>16. ASSUME Rollover PROVE Inv'
      BY <2>16, RolloverKeeps
  <2>17. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE Inv'
      BY <2>17, MapFreshKeeps
  <2>18. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapShared(c, p, f) PROVE Inv'
      BY <2>18, MapSharedKeeps
  <2>19. ASSUME NEW c \in CPU, NEW p \in Page, ClearPte(c, p) PROVE Inv'
      BY <2>19, ClearPteKeeps
  <2>20. ASSUME NEW c \in CPU, NEW a \in AddressSpace, ClearSharer(c, a) PROVE Inv'
      BY <2>20, ClearSharerKeeps
  <2>21. ASSUME NEW c \in CPU, NEW a \in AddressSpace, AdvanceGeneration(c, a) PROVE Inv'
      BY <2>21, AdvanceGenerationKeeps
  <2>22. ASSUME NEW c \in CPU, NEW a \in AddressSpace, ReadSet(c, a) PROVE Inv'
      BY <2>22, ReadSetKeeps
  <2>23. ASSUME NEW c \in CPU, NEW d \in CPU, SkipHalted(c, d) PROVE Inv'
      BY <2>23, SkipHaltedKeeps
  <2>24. ASSUME NEW c \in CPU, SendInterrupts(c) PROVE Inv'
      BY <2>24, SendInterruptsKeeps
  <2>25. ASSUME NEW c \in CPU, StayLocal(c) PROVE Inv'
      BY <2>25, StayLocalKeeps
  <2>26. ASSUME NEW c \in CPU, InvalidateLocal(c) PROVE Inv'
      BY <2>26, InvalidateLocalKeeps
  <2>27. ASSUME NEW c \in CPU, AwaitAcks(c) PROVE Inv'
      BY <2>27, AwaitAcksKeeps
  <2>28. ASSUME NEW c \in CPU, Transfer(c) PROVE Inv'
      BY <2>28, TransferKeeps
  <2>29. ASSUME NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i) PROVE Inv'
      BY <2>29, ServiceInterruptKeeps
  <2>30. ASSUME NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i) PROVE Inv'
      BY <2>30, AcknowledgeKeeps
  <2>31. ASSUME NEW f \in Frame, DmaRead(f) PROVE Inv'
      BY <2>31, DmaReadKeeps
  <2>32. ASSUME NEW f \in Frame, CompleteSend(f) PROVE Inv'
      BY <2>32, CompleteSendKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25, <2>26, <2>27, <2>28, <2>29, <2>30, <2>31, <2>32
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

THEOREM AlwaysMappedIsOwned == Safety => []MappedIsOwned
<1>1. Inv => MappedIsOwned
    <2> SUFFICES ASSUME Inv, NEW f \in Frame, LivePages[f] # {}
                 PROVE  owner[f] = "process"
        BY DEF MappedIsOwned, Flip!MappedIsOwned
    <2>1. PICK m \in AddressSpace \X Page : Leads(m[1], m[2], f)
        BY DEF LivePages
    <2>2. m[1] \in AddressSpace /\ m[2] \in Page
        OBVIOUS
    <2> QED
        BY <2>1, <2>2 DEF Leads, PteIsOwned, EntryIsOwned, StoreIsOwned
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysDescriptorOutlivesReaders == Safety => []DescriptorOutlivesReaders
<1>1. Inv => DescriptorOutlivesReaders
    BY DEF DescriptorOutlivesReaders, AskedOnlyMeanwhile, DescriptorIsThere, Sending, StageType, ShootdownType,
        UnackedType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysUnreachableOnceAcknowledged == Safety => []UnreachableOnceAcknowledged
<1>1. Inv => UnreachableOnceAcknowledged
    <2> SUFFICES ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, stage[c] = "acknowledged"
                 PROVE  ~Leads(a, shootdown[c].page, shootdown[c].frame)
        BY DEF UnreachableOnceAcknowledged
    <2>1. Sending(c)
        BY DEF DescriptorIsThere
    <2>2. \A r \in CPU : r \notin unacked[c]
        BY DEF AskedOnlyMeanwhile
    <2>3. \A r \in CPU : ~StoresTo(r, c) /\ \A p \in Page : ~CanUse(r, c, a, p)
        BY <2>2 DEF InitiatorForgets, OthersForget
    <2>4. \A p \in Page : pte[a][p] # shootdown[c].frame
        BY <2>1 DEF SurveyedIsUnmapped
    <2> QED
        BY <2>1, <2>3, <2>4, SentIsAFrame DEF Leads, CanUse, StoresTo
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
  <2>2. ASSUME NEW c \in CPU, BufferDrain(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>2, BufferDrainRefinesPageFlip
  <2>3. ASSUME NEW c \in CPU, NEW t \in Thread, Dispatch(c, t) PROVE [Flip!Next]_(Flip!vars)
      BY <2>3, DispatchRefinesPageFlip
  <2>4. ASSUME NEW c \in CPU, Preempt(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>4, PreemptRefinesPageFlip
  <2>5. ASSUME NEW c \in CPU, LeaveTable(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>5, LeaveTableRefinesPageFlip
  <2>6. ASSUME NEW c \in CPU, ClearBit(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>6, ClearBitRefinesPageFlip
  <2>7. ASSUME NEW c \in CPU, NEW t \in Thread, SetBit(c, t) PROVE [Flip!Next]_(Flip!vars)
      BY <2>7, SetBitRefinesPageFlip
  <2>8. ASSUME NEW c \in CPU, CheckGeneration(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>8, CheckGenerationRefinesPageFlip
  <2>9. ASSUME NEW c \in CPU, LoadTable(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>9, LoadTableRefinesPageFlip
  <2>10. ASSUME NEW c \in CPU, Halt(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>10, HaltRefinesPageFlip
  <2>11. ASSUME NEW c \in CPU, Wake(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>11, WakeRefinesPageFlip
  <2>12. ASSUME NEW c \in CPU, NEW p \in Page, Fill(c, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>12, FillRefinesPageFlip
  <2>13. ASSUME NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>13, EvictRefinesPageFlip
  <2>14. ASSUME NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v) PROVE [Flip!Next]_(Flip!vars)
      BY <2>14, StoreTranslateRefinesPageFlip
  <2>15. ASSUME NEW c \in CPU, StoreCommit(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>15, StoreCommitRefinesPageFlip
  <2>16. ASSUME Rollover PROVE [Flip!Next]_(Flip!vars)
      BY <2>16, RolloverRefinesPageFlip
  <2>17. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>17, MapFreshRefinesPageFlip
  <2>18. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapShared(c, p, f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>18, MapSharedRefinesPageFlip
  <2>19. ASSUME NEW c \in CPU, NEW p \in Page, ClearPte(c, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>19, ClearPteRefinesPageFlip
  <2>20. ASSUME NEW c \in CPU, NEW a \in AddressSpace, ClearSharer(c, a) PROVE [Flip!Next]_(Flip!vars)
      BY <2>20, ClearSharerRefinesPageFlip
  <2>21. ASSUME NEW c \in CPU, NEW a \in AddressSpace, AdvanceGeneration(c, a) PROVE [Flip!Next]_(Flip!vars)
      BY <2>21, AdvanceGenerationRefinesPageFlip
  <2>22. ASSUME NEW c \in CPU, NEW a \in AddressSpace, ReadSet(c, a) PROVE [Flip!Next]_(Flip!vars)
      BY <2>22, ReadSetRefinesPageFlip
  <2>23. ASSUME NEW c \in CPU, NEW d \in CPU, SkipHalted(c, d) PROVE [Flip!Next]_(Flip!vars)
      BY <2>23, SkipHaltedRefinesPageFlip
  <2>24. ASSUME NEW c \in CPU, SendInterrupts(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>24, SendInterruptsRefinesPageFlip
  <2>25. ASSUME NEW c \in CPU, StayLocal(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>25, StayLocalRefinesPageFlip
  <2>26. ASSUME NEW c \in CPU, InvalidateLocal(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>26, InvalidateLocalRefinesPageFlip
  <2>27. ASSUME NEW c \in CPU, AwaitAcks(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>27, AwaitAcksRefinesPageFlip
  <2>28. ASSUME NEW c \in CPU, Transfer(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>28, TransferRefinesPageFlip
  <2>29. ASSUME NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>29, ServiceInterruptRefinesPageFlip
  <2>30. ASSUME NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>30, AcknowledgeRefinesPageFlip
  <2>31. ASSUME NEW f \in Frame, DmaRead(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>31, DmaReadRefinesPageFlip
  <2>32. ASSUME NEW f \in Frame, CompleteSend(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>32, CompleteSendRefinesPageFlip
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25, <2>26, <2>27, <2>28, <2>29, <2>30, <2>31, <2>32
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesPageFlip, Flip!Safety
=============================================================================
