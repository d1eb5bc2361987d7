------------------------ MODULE DedicatedCores_proofs ------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline), and amended by hand where      *)
(* that was too coarse for TLAPS; the argument is in README.md.            *)
(***************************************************************************)
EXTENDS DedicatedCoresInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<cursor, head, indexWrite, inflight, memory, offered, owner, pte, request, revHead,
           revSlot, revTail, running, slot, slotWrite, stackIndexWrite, stackSlotWrite, stage, step, tail, taken, tlb,
           unasked, underway, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
        SlotType, Request, TailType, HeadType, RevSlotType, RevTailType, RevHeadType, SlotWriteType, SlotWrite,
        IndexWriteType, IndexWrite, StackSlotWriteType, StackSlotWrite, StackIndexWriteType, StackIndexWrite,
        StageType, StepType, CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!TypeOK,
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
    ASSUME EntryIsOwned, UNCHANGED <<owner, tlb>>
    PROVE  EntryIsOwned'
    BY DEF EntryIsOwned

LEMMA StoreIsOwnedStays ==
    ASSUME StoreIsOwned, UNCHANGED <<inflight, owner>>
    PROVE  StoreIsOwned'
    BY DEF StoreIsOwned

LEMMA PtesDifferStays ==
    ASSUME PtesDiffer, UNCHANGED <<pte>>
    PROVE  PtesDiffer'
    BY DEF PtesDiffer

LEMMA EntriesAgreeWithPtesStays ==
    ASSUME EntriesAgreeWithPtes, UNCHANGED <<pte, tlb>>
    PROVE  EntriesAgreeWithPtes'
    BY DEF EntriesAgreeWithPtes

LEMMA TakenIsThereStays ==
    ASSUME TakenIsThere, UNCHANGED <<request, step, taken>>
    PROVE  TakenIsThere'
    BY DEF TakenIsThere, Taking

LEMMA TakenIsOwnedStays ==
    ASSUME TakenIsOwned, UNCHANGED <<owner, step, taken>>
    PROVE  TakenIsOwned'
    BY DEF TakenIsOwned, Taking

LEMMA TakenIsUnmappedStays ==
    ASSUME TakenIsUnmapped, UNCHANGED <<pte, step, taken>>
    PROVE  TakenIsUnmapped'
    BY DEF TakenIsUnmapped, Taking

LEMMA EntriesAreOfThePageStays ==
    ASSUME EntriesAreOfThePage, UNCHANGED <<request, step, taken, tlb>>
    PROVE  EntriesAreOfThePage'
    BY DEF EntriesAreOfThePage, Taking

LEMMA EmptyUntilAskedStays ==
    ASSUME EmptyUntilAsked, UNCHANGED <<revHead, revTail, step, unasked>>
    PROVE  EmptyUntilAsked'
    BY DEF EmptyUntilAsked

LEMMA OneQuestionStays ==
    ASSUME OneQuestion, UNCHANGED <<revHead, revTail>>
    PROVE  OneQuestion'
    BY DEF OneQuestion

LEMMA AskedOnceStays ==
    ASSUME AskedOnce, UNCHANGED <<revHead, revTail, stackIndexWrite, step, unasked>>
    PROVE  AskedOnce'
    BY DEF AskedOnce, Asking

LEMMA SlotBeforeIndexStays ==
    ASSUME SlotBeforeIndex, UNCHANGED <<request, revTail, stackIndexWrite, stackSlotWrite>>
    PROVE  SlotBeforeIndex'
    BY DEF SlotBeforeIndex, Asking

LEMMA FilledBeforeSeenStays ==
    ASSUME FilledBeforeSeen, UNCHANGED <<request, revSlot, revTail, stackIndexWrite, stackSlotWrite>>
    PROVE  FilledBeforeSeen'
    BY DEF FilledBeforeSeen, Asking

LEMMA AsksForThePageStays ==
    ASSUME AsksForThePage, UNCHANGED <<request, revHead, revSlot, revTail>>
    PROVE  AsksForThePage'
    BY DEF AsksForThePage

LEMMA ServesWhatWasAskedStays ==
    ASSUME ServesWhatWasAsked, UNCHANGED <<indexWrite, revHead, revTail, stage>>
    PROVE  ServesWhatWasAsked'
    BY DEF ServesWhatWasAsked, Answering

LEMMA AnswersWhatWasAskedStays ==
    ASSUME AnswersWhatWasAsked, UNCHANGED <<indexWrite, revHead, revTail>>
    PROVE  AnswersWhatWasAsked'
    BY DEF AnswersWhatWasAsked, Answering

LEMMA ServingIsForgottenStays ==
    ASSUME ServingIsForgotten, UNCHANGED <<stage, taken, tlb>>
    PROVE  ServingIsForgotten'
    BY DEF ServingIsForgotten, Forgotten

LEMMA AnsweringIsForgottenStays ==
    ASSUME AnsweringIsForgotten, UNCHANGED <<indexWrite, inflight, taken, tlb>>
    PROVE  AnsweringIsForgotten'
    BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled

LEMMA AnsweredIsForgottenStays ==
    ASSUME AnsweredIsForgotten, UNCHANGED <<inflight, revHead, revTail, stackIndexWrite, step, taken, tlb, unasked>>
    PROVE  AnsweredIsForgotten'
    BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled

LEMMA AcknowledgedIsForgottenStays ==
    ASSUME AcknowledgedIsForgotten, UNCHANGED <<inflight, step, taken, tlb>>
    PROVE  AcknowledgedIsForgotten'
    BY DEF AcknowledgedIsForgotten, Forgotten, Settled

LEMMA PublishesInOrderStays ==
    ASSUME PublishesInOrder, UNCHANGED <<indexWrite, slotWrite>>
    PROVE  PublishesInOrder'
    BY DEF PublishesInOrder

LEMMA ServesWhenVisibleStays ==
    ASSUME ServesWhenVisible, UNCHANGED <<indexWrite, slotWrite, stage>>
    PROVE  ServesWhenVisible'
    BY DEF ServesWhenVisible, Visible

LEMMA OneProducerStays ==
    ASSUME OneProducer, UNCHANGED <<stage>>
    PROVE  OneProducer'
    BY DEF OneProducer, HoldsRing

LEMMA SeesBeforeItReadsStays ==
    ASSUME SeesBeforeItReads, UNCHANGED <<request, step>>
    PROVE  SeesBeforeItReads'
    BY DEF SeesBeforeItReads

LEMMA ReadsBeforeItGivesBackStays ==
    ASSUME ReadsBeforeItGivesBack, UNCHANGED <<cursor, stackIndexWrite, step>>
    PROVE  ReadsBeforeItGivesBack'
    BY DEF ReadsBeforeItGivesBack

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it,
\* and that indices go on and on, only those that count.
USE MachineConstants, DedicatedCoresConstants DEF IndexReleased, StackIndexReleased, RingIsUnlocked,
    RingHasRoom, MayAnswer, Responders, Flip!Root!Give, Flip!Root!Transmit, Flip!Root!CompleteSend,
    Inv, TypeOK, MachineTypeOK, PageTable, TranslatedStore, Request, SlotWrite, IndexWrite, StackSlotWrite,
    StackIndexWrite, Flip!Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE RingConstants
<1> USE DEF Init, MachineInit, NoTranslations
<1>1. TypeOK                             BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType,
        TailType, HeadType, RevSlotType, RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType,
        StackIndexWriteType, StageType, StepType, CursorType, RequestType, TakenType, UnaskedType, UnderwayType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
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
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, stage, slotWrite, cursor>>
    BY DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex'
      /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten'
      /\ AnsweringIsForgotten' /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten' /\ PublishesInOrder'
      /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays, AnsweredIsForgottenStays,
        AcknowledgedIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays,
        SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        RunningType, StageType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType' /\ RevSlotType'
          /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType,
            CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, stage, slotWrite, cursor>>
    BY DEF Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex'
      /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten'
      /\ AnsweringIsForgotten' /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten' /\ PublishesInOrder'
      /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays, AnsweredIsForgottenStays,
        AcknowledgedIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays,
        SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        RunningType, StageType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType' /\ RevSlotType'
          /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType,
            CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, stage, slotWrite, cursor>>
    BY DEF Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce'
      /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked'
      /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        EmptyUntilAskedStays, OneQuestionStays, AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays,
        AsksForThePageStays, ServesWhatWasAskedStays, AnswersWhatWasAskedStays, PublishesInOrderStays,
        ServesWhenVisibleStays, OneProducerStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars, RunningType,
        PteType, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType,
            CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, PteIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PtesDiffer
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TakenIsUnmapped, StepType, RequestType,
        TakenType
<1>7. ServingIsForgotten'
    <2>1. \A s \in StackCore, d \in CPU : stage[d] = "servicing" => Taking(s)
        BY AnswersWhileTaking
    <2>2. \A s \in StackCore : Taking(s) => pte[Space(c)][p] # taken[s]
        BY DEF TakenIsUnmapped
    <2> QED
        BY <2>1, <2>2 DEF ServingIsForgotten, Forgotten
<1>8. AnsweringIsForgotten'
    <2>1. \A s \in StackCore, d \in CPU : Answering(d) => Taking(s)
        BY AnswersWhileTaking
    <2>2. \A s \in StackCore : Taking(s) => pte[Space(c)][p] # taken[s]
        BY DEF TakenIsUnmapped
    <2> QED
        BY <2>1, <2>2 DEF AnsweringIsForgotten, Forgotten, Answering, Settled
<1>9. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TakenIsUnmapped,
        Taking, InflightType, RevTailType, RevHeadType, StackIndexWriteType, StepType, TakenType, UnaskedType
<1>10. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TakenIsUnmapped, Taking,
        InflightType, StepType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, stage, slotWrite, cursor>>
    BY DEF Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce'
      /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked'
      /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        EmptyUntilAskedStays, OneQuestionStays, AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays,
        AsksForThePageStays, ServesWhatWasAskedStays, AnswersWhatWasAskedStays, PublishesInOrderStays,
        ServesWhenVisibleStays, OneProducerStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType,
            CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TakenIsThere, StepType, RequestType,
        TakenType
<1>7. ServingIsForgotten'
    <2>1. \A d \in CPU, b \in AddressSpace, q \in Page : tlb'[d][b][q] \in {tlb[d][b][q], None}
        OBVIOUS
    <2>2. \A s \in StackCore, d \in CPU : stage[d] = "servicing" => Taking(s)
        BY AnswersWhileTaking
    <2>3. \A s \in StackCore : Taking(s) => taken[s] # None
        BY DEF TakenIsThere
    <2> QED
        BY <2>1, <2>2, <2>3 DEF ServingIsForgotten, Forgotten
<1>8. AnsweringIsForgotten'
    <2>1. \A d \in CPU, b \in AddressSpace, q \in Page : tlb'[d][b][q] \in {tlb[d][b][q], None}
        OBVIOUS
    <2>2. \A s \in StackCore, d \in CPU : Answering(d) => Taking(s)
        BY AnswersWhileTaking
    <2>3. \A s \in StackCore : Taking(s) => taken[s] # None
        BY DEF TakenIsThere
    <2> QED
        BY <2>1, <2>2, <2>3 DEF AnsweringIsForgotten, Forgotten, Answering, Settled
<1>9. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TakenIsThere, Taking,
        InflightType, RevTailType, RevHeadType, StackIndexWriteType, StepType, RequestType, TakenType, UnaskedType
<1>10. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TakenIsThere, Taking,
        InflightType, StepType, RequestType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, stage, slotWrite, cursor>>
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ PtesDiffer'
      /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ EntriesAreOfThePage'
      /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage'
      /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten' /\ PublishesInOrder'
      /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays, AskedOnceStays,
        SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, ServingIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays,
        OneProducerStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars, RunningType, TlbType, InflightType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType' /\ RevSlotType'
          /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType,
            CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. StoreIsOwned'                      BY DEF StoreIsOwned, EntryIsOwned, Flip!Root!OwnerType
<1>5. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled, IndexWriteType,
        TakenType
<1>6. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, RevTailType,
        RevHeadType, StackIndexWriteType, StepType, TakenType, UnaskedType
<1>7. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled, StepType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, request, step, taken, revHead, revTail, unasked, stackIndexWrite,
        stackSlotWrite, revSlot, indexWrite, stage, slotWrite, cursor>>
    BY DEF StoreCommit, CommitStore, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ PtesDiffer' /\ EntriesAgreeWithPtes'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ EntriesAreOfThePage' /\ EmptyUntilAsked'
      /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage'
      /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten' /\ PublishesInOrder'
      /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays, AskedOnceStays, SlotBeforeIndexStays,
        FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays, AnswersWhatWasAskedStays,
        ServingIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays,
        SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF StoreCommit, CommitStore, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars, InflightType,
        MemoryType, Flip!Root!MemoryType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ SlotType' /\ TailType' /\ HeadType' /\ RevSlotType' /\ RevTailType'
          /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType' /\ StackIndexWriteType'
          /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, SlotType, TailType, HeadType, RevSlotType, RevTailType, RevHeadType,
            SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType, CursorType,
            RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2>3. MemoryType'
        OBVIOUS
    <2>4. Flip!Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer, StoreIsOwned,
        Flip!Root!OwnerType, Flip!Root!OfferedType
<1>5. StoreIsOwned'                      BY DEF StoreIsOwned, Flip!Root!OwnerType
<1>6. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled, TlbType,
        IndexWriteType, TakenType
<1>7. AnsweredIsForgotten'               BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TlbType, RevTailType,
        RevHeadType, StackIndexWriteType, StepType, TakenType, UnaskedType
<1>8. AcknowledgedIsForgotten'           BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TlbType, StepType,
        TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, request, step, taken, tlb, revHead, revTail, unasked, stackIndexWrite,
        stackSlotWrite, revSlot, indexWrite, stage, inflight, slotWrite, cursor>>
    BY DEF MapFresh, InUser, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>2. WireCarriesOffer' /\ TakenIsThere' /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce'
      /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked'
      /\ ServingIsForgotten' /\ AnsweringIsForgotten' /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten'
      /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, WireCarriesOfferStays, TakenIsThereStays, EntriesAreOfThePageStays, EmptyUntilAskedStays,
        OneQuestionStays, AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays,
        ServesWhatWasAskedStays, AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays,
        AnsweredIsForgottenStays, AcknowledgedIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays,
        OneProducerStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF MapFresh, InUser, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars, RunningType, PteType,
        TlbType, StageType, Flip!Root!OwnerType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType,
            CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
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
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned, InflightType
<1>9. PtesDiffer'                        BY DEF PtesDiffer, PteIsOwned
<1>10. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes, EntryIsOwned
<1>11. TakenIsOwned'
    <2>1. \A s \in StackCore : Taking(s) => taken[s] \in Frame
        BY DEF TakenIsThere, TakenType
    <2> QED
        BY <2>1 DEF TakenIsOwned, Taking
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking, TakenIsOwned, StepType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA SlotVisibleKeeps ==
    ASSUME Inv, NEW c \in CPU, SlotVisible(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, stage, cursor>>
    BY DEF SlotVisible, machineVars, revVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex'
      /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten'
      /\ AnsweringIsForgotten' /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten' /\ OneProducer'
      /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays, AnsweredIsForgottenStays,
        AcknowledgedIsForgottenStays, OneProducerStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF SlotVisible, machineVars, revVars, stackVars, nicVars, SlotType, SlotWriteType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType, CursorType,
            RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. SlotType'
        OBVIOUS
    <2>3. SlotWriteType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. PublishesInOrder'                  BY DEF PublishesInOrder, IndexWriteType
<1>5. ServesWhenVisible'                 BY DEF ServesWhenVisible, Visible, IndexWriteType, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA IndexVisibleKeeps ==
    ASSUME Inv, NEW c \in CPU, IndexVisible(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revTail, stackIndexWrite,
        stackSlotWrite, revSlot, stage, cursor>>
    BY DEF IndexVisible, machineVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ ServingIsForgotten'
      /\ AcknowledgedIsForgotten' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, SlotBeforeIndexStays,
        FilledBeforeSeenStays, ServingIsForgottenStays, AcknowledgedIsForgottenStays, OneProducerStays,
        SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE RingConstants
<1> USE DEF IndexVisible, machineVars, stackVars, nicVars, TailType, RevHeadType, SlotWriteType, IndexWriteType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ SlotWriteType' /\ StackSlotWriteType' /\ StackIndexWriteType'
          /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, HeadType, RevSlotType, RevTailType,
            SlotWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType, CursorType, RequestType,
            TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. TailType'
        OBVIOUS
    <2>3. RevHeadType'
        OBVIOUS
    <2>4. IndexWriteType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, AnswersWhatWasAsked, Answering, RevTailType,
        StepType, UnaskedType
<1>5. OneQuestion'                       BY DEF OneQuestion, AnswersWhatWasAsked, Answering, RevTailType
<1>6. AskedOnce'                         BY DEF AskedOnce, Asking, AnswersWhatWasAsked, Answering, RevTailType,
        StackIndexWriteType, StepType, UnaskedType
<1>7. AsksForThePage'                    BY DEF AsksForThePage, AnswersWhatWasAsked, Answering, RevSlotType,
        RevTailType, RequestType
<1>8. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering, ServesWhenVisible, Visible,
        RevTailType, StageType
<1>9. AnswersWhatWasAsked'               BY DEF AnswersWhatWasAsked, Answering, RevTailType
<1>10. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled, TlbType,
        InflightType, TakenType
<1>11. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, AnsweringIsForgotten,
        Answering, TlbType, InflightType, RevTailType, StackIndexWriteType, StepType, TakenType, UnaskedType
<1>12. PublishesInOrder'                 BY DEF PublishesInOrder
<1>13. ServesWhenVisible'                BY DEF ServesWhenVisible, Visible, StageType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA StackSlotVisibleKeeps ==
    ASSUME Inv, NEW s \in StackCore, StackSlotVisible(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, indexWrite, stage, slotWrite, cursor>>
    BY DEF StackSlotVisible, machineVars, ringVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ ServesWhatWasAsked'
      /\ AnswersWhatWasAsked' /\ ServingIsForgotten' /\ AnsweringIsForgotten' /\ AnsweredIsForgotten'
      /\ AcknowledgedIsForgotten' /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads'
      /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, ServesWhatWasAskedStays, AnswersWhatWasAskedStays, ServingIsForgottenStays,
        AnsweringIsForgottenStays, AnsweredIsForgottenStays, AcknowledgedIsForgottenStays, PublishesInOrderStays,
        ServesWhenVisibleStays, OneProducerStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE RingConstants
<1> USE DEF StackSlotVisible, machineVars, ringVars, cpuVars, nicVars, RevSlotType, StackSlotWriteType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackIndexWriteType' /\ StageType'
          /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackIndexWriteType, StageType, StepType, CursorType,
            RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. RevSlotType'
        <3>1. /\ stackSlotWrite[s].ring \in CPU /\ stackSlotWrite[s].slot \in Slot
              /\ stackSlotWrite[s].request \in Request \cup {None}
            OBVIOUS
        <3> QED
            BY <3>1
    <2>3. StackSlotWriteType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking, RevTailType, StackIndexWriteType,
        RequestType
<1>5. FilledBeforeSeen'                  BY DEF FilledBeforeSeen, Asking, SlotBeforeIndex, RevTailType,
        StackIndexWriteType, RequestType
<1>6. AsksForThePage'                    BY DEF AsksForThePage, SlotBeforeIndex, Asking, RevTailType, RevHeadType,
        StackIndexWriteType, RequestType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA StackIndexVisibleKeeps ==
    ASSUME Inv, NEW s \in StackCore, StackIndexVisible(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, stage, indexWrite,
        slotWrite>>
    BY DEF StackIndexVisible, machineVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ ServingIsForgotten' /\ AnsweringIsForgotten' /\ AcknowledgedIsForgotten'
      /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, ServingIsForgottenStays,
        AnsweringIsForgottenStays, AcknowledgedIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays,
        OneProducerStays, SeesBeforeItReadsStays
<1> USE RingConstants
<1> USE DEF StackIndexVisible, machineVars, cpuVars, nicVars, HeadType, RevTailType, StackSlotWriteType,
        StackIndexWriteType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType'
          /\ RevSlotType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType' /\ StageType'
          /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, RevSlotType, RevHeadType,
            SlotWriteType, IndexWriteType, StackSlotWriteType, StageType, StepType, CursorType, RequestType,
            TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. HeadType'
        OBVIOUS
    <2>3. RevTailType'
        OBVIOUS
    <2>4. StackIndexWriteType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, AskedOnce, Asking, RevHeadType, StepType,
        UnaskedType
<1>5. OneQuestion'                       BY DEF OneQuestion, AskedOnce, Asking, RevHeadType, StepType, UnaskedType
<1>6. AskedOnce'                         BY DEF AskedOnce, Asking, RevHeadType, StepType, UnaskedType
<1>7. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking, RequestType
<1>8. FilledBeforeSeen'                  BY DEF FilledBeforeSeen, Asking, RevSlotType, RequestType
<1>9. AsksForThePage'                    BY DEF AsksForThePage, FilledBeforeSeen, Asking, RevSlotType, RevHeadType,
        RequestType
<1>10. ServesWhatWasAsked'               BY DEF ServesWhatWasAsked, Answering, AskedOnce, Asking, RevHeadType,
        IndexWriteType, StageType, StepType, UnaskedType
<1>11. AnswersWhatWasAsked'              BY DEF AnswersWhatWasAsked, Answering, AskedOnce, Asking, RevHeadType,
        IndexWriteType, StepType, UnaskedType
<1>12. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, AskedOnce, TlbType,
        InflightType, RevHeadType, StepType, TakenType, UnaskedType
<1>13. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack, StepType, CursorType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA PushKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Push(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, cursor>>
    BY DEF Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars, ringVars, revVars, stackVars,
        nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex'
      /\ FilledBeforeSeen' /\ AsksForThePage' /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten'
      /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, AnsweredIsForgottenStays,
        AcknowledgedIsForgottenStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE RingConstants
<1> USE DEF Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars, ringVars, revVars, stackVars,
        nicVars, RunningType, PteType, TailType, HeadType, SlotWriteType, IndexWriteType, StageType, UnderwayType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ StackSlotWriteType' /\ StackIndexWriteType' /\ StepType'
          /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, StackSlotWriteType, StackIndexWriteType, StepType, CursorType, RequestType,
            TakenType, UnaskedType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. SlotWriteType'
        OBVIOUS
    <2>3. IndexWriteType'
        OBVIOUS
    <2>4. StageType'
        OBVIOUS
    <2>5. UnderwayType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering, RevTailType, RevHeadType
<1>5. AnswersWhatWasAsked'               BY DEF AnswersWhatWasAsked, Answering, RevTailType, RevHeadType
<1>6. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten, TlbType, TakenType
<1>7. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled, TlbType,
        InflightType, TakenType
<1>8. PublishesInOrder'                  BY DEF PublishesInOrder
<1>9. ServesWhenVisible'                 BY DEF ServesWhenVisible
<1>10. OneProducer'                      BY DEF OneProducer
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA ReleaseRingKeeps ==
    ASSUME Inv, NEW c \in CPU, ReleaseRing(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, slotWrite, cursor>>
    BY DEF ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex'
      /\ FilledBeforeSeen' /\ AsksForThePage' /\ AnswersWhatWasAsked' /\ AnsweringIsForgotten'
      /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten' /\ PublishesInOrder' /\ SeesBeforeItReads'
      /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, AnswersWhatWasAskedStays,
        AnsweringIsForgottenStays, AnsweredIsForgottenStays, AcknowledgedIsForgottenStays, PublishesInOrderStays,
        SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE DEF ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars, nicVars, SlotWriteType, IndexWriteType,
        StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType'
          /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType,
            StepType, CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering, RevTailType, RevHeadType
<1>5. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten, TlbType, TakenType
<1>6. ServesWhenVisible'                 BY DEF ServesWhenVisible
<1>7. OneProducer'                       BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA ServiceRevocationKeeps ==
    ASSUME Inv, NEW c \in CPU, ServiceRevocation(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, slotWrite, cursor>>
    BY DEF ServiceRevocation, Listens, Asked, InUser, Visible, ringVars, revVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce'
      /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage' /\ AnswersWhatWasAsked' /\ PublishesInOrder'
      /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        EmptyUntilAskedStays, OneQuestionStays, AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays,
        AsksForThePageStays, AnswersWhatWasAskedStays, PublishesInOrderStays, SeesBeforeItReadsStays,
        ReadsBeforeItGivesBackStays
<1> USE DEF ServiceRevocation, Listens, Asked, InUser, Visible, ringVars, revVars, stackVars, nicVars, TlbType,
        RevSlotType, RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType'
          /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StepType, CursorType,
            RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TakenIsThere, StepType, RequestType,
        TakenType
<1>7. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering
<1>8. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten, AsksForThePage, EmptyUntilAsked,
        EntriesAreOfThePage, Taking, TakenIsThere, StepType, RequestType, TakenType, UnaskedType
<1>9. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled, InflightType,
        TakenType
<1>10. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, InflightType,
        StackIndexWriteType, StepType, TakenType, UnaskedType
<1>11. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TakenIsThere, Taking,
        InflightType, StepType, RequestType, TakenType
<1>12. ServesWhenVisible'                BY DEF ServesWhenVisible
<1>13. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW c \in CPU, Acknowledge(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, cursor>>
    BY DEF Acknowledge, Drained, machineVars, ringVars, revVars, stackVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex'
      /\ FilledBeforeSeen' /\ AsksForThePage' /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten'
      /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, AnsweredIsForgottenStays,
        AcknowledgedIsForgottenStays, SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> USE RingConstants
<1> USE DEF Acknowledge, Drained, machineVars, ringVars, revVars, stackVars, nicVars, InflightType, RevHeadType,
        IndexWriteType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType'
          /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, StackSlotWriteType, StackIndexWriteType, StepType, CursorType,
            RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. IndexWriteType'
        BY DEF OneQuestion, ServesWhatWasAsked, Answering, RevTailType
    <2>3. StageType'
        BY DEF OneQuestion, ServesWhatWasAsked, Answering, RevTailType
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. ServesWhatWasAsked'                BY DEF ServesWhatWasAsked, Answering, RevTailType
<1>5. AnswersWhatWasAsked'               BY DEF AnswersWhatWasAsked, Answering, OneQuestion, ServesWhatWasAsked,
        RevTailType
<1>6. ServingIsForgotten'                BY DEF ServingIsForgotten, Forgotten, TlbType, TakenType
<1>7. AnsweringIsForgotten'              BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled,
        ServingIsForgotten, TlbType, TakenType
<1>8. PublishesInOrder'                  BY DEF PublishesInOrder, ServesWhenVisible, Visible, SlotWriteType
<1>9. ServesWhenVisible'                 BY DEF ServesWhenVisible, Visible, SlotWriteType
<1>10. OneProducer'                      BY DEF OneProducer, HoldsRing
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA SeeRequestKeeps ==
    ASSUME Inv, NEW s \in StackCore, SeeRequest(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, revHead, revTail, request, stackIndexWrite,
        stackSlotWrite, revSlot, indexWrite, stage, taken, slotWrite>>
    BY DEF SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ OneQuestion' /\ SlotBeforeIndex' /\ FilledBeforeSeen'
      /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten'
      /\ AnsweringIsForgotten' /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, OneQuestionStays,
        SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays, PublishesInOrderStays,
        ServesWhenVisibleStays, OneProducerStays
<1> USE RingConstants
<1> USE DEF SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars, TailType, StepType, CursorType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ RequestType' /\ TakenType' /\ UnaskedType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType,
            StageType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StepType'
        OBVIOUS
    <2>3. CursorType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. TakenIsThere'                      BY DEF TakenIsThere, Taking, RequestType, TakenType
<1>5. TakenIsOwned'                      BY DEF TakenIsOwned, Taking, TakenType, Flip!Root!OwnerType
<1>6. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking, PteType, TakenType
<1>7. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TlbType, RequestType, TakenType
<1>8. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, RevTailType, RevHeadType, UnaskedType
<1>9. AskedOnce'                         BY DEF AskedOnce, Asking, RevTailType, RevHeadType, StackIndexWriteType,
        UnaskedType
<1>10. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TlbType,
        InflightType, RevTailType, RevHeadType, StackIndexWriteType, TakenType, UnaskedType
<1>11. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TlbType, InflightType,
        TakenType
<1>12. SeesBeforeItReads'                BY DEF SeesBeforeItReads, RequestType
<1>13. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack, StackIndexWriteType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA ReadSlotKeeps ==
    ASSUME Inv, NEW s \in StackCore, ReadSlot(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, revHead, revTail, indexWrite, stage, taken,
        slotWrite>>
    BY DEF ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ OneQuestion' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked'
      /\ ServingIsForgotten' /\ AnsweringIsForgotten' /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, OneQuestionStays,
        ServesWhatWasAskedStays, AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays,
        PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays
<1> USE DEF ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars, SlotType, StepType, CursorType, RequestType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ TakenType' /\ UnaskedType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType,
            StageType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StepType'
        OBVIOUS
    <2>3. CursorType'
        <3>1. After[cursor[s]] \in Index
            BY RingConstants
        <3> QED
            BY <3>1
    <2>4. RequestType'
        <3>1. SlotOf[cursor[s]] \in Slot
            BY RingConstants
        <3> QED
            BY <3>1
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. TakenIsThere'                      BY DEF TakenIsThere, Taking, TakenType
<1>5. TakenIsOwned'                      BY DEF TakenIsOwned, Taking, TakenType, Flip!Root!OwnerType
<1>6. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking, PteType, TakenType
<1>7. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TlbType, TakenType
<1>8. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, RevTailType, RevHeadType, UnaskedType
<1>9. AskedOnce'                         BY DEF AskedOnce, Asking, RevTailType, RevHeadType, StackIndexWriteType,
        UnaskedType
<1>10. SlotBeforeIndex'
    <2>1. step[s] = "seen" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2>2. stackSlotWrite[s] = None
        BY <2>1, NobodyIsAsked
    <2> QED
        BY <2>1, <2>2 DEF SlotBeforeIndex
<1>11. FilledBeforeSeen'
    <2>1. \A d \in CPU : ~Asking(s, d)
        BY DEF AskedOnce
    <2>2. \A t \in StackCore : t = s
        OBVIOUS
    <2> QED
        BY <2>1, <2>2 DEF FilledBeforeSeen, Asking
<1>12. AsksForThePage'                   BY DEF AsksForThePage, EmptyUntilAsked, RevSlotType, RevTailType,
        RevHeadType, UnaskedType
<1>13. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TlbType,
        InflightType, RevTailType, RevHeadType, StackIndexWriteType, TakenType, UnaskedType
<1>14. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TlbType, InflightType,
        TakenType
<1>15. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>16. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack, StackIndexWriteType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16

----------------------------------------------------------------------------
LEMMA ReleaseSlotKeeps ==
    ASSUME Inv, NEW s \in StackCore, ReleaseSlot(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, revHead, revTail, request, revSlot, indexWrite,
        stage, taken, slotWrite>>
    BY DEF ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ OneQuestion' /\ AsksForThePage' /\ ServesWhatWasAsked'
      /\ AnswersWhatWasAsked' /\ ServingIsForgotten' /\ AnsweringIsForgotten' /\ PublishesInOrder'
      /\ ServesWhenVisible' /\ OneProducer'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, OneQuestionStays,
        AsksForThePageStays, ServesWhatWasAskedStays, AnswersWhatWasAskedStays, ServingIsForgottenStays,
        AnsweringIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays
<1> USE RingConstants
<1> USE DEF ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, StackSlotWriteType,
        StackIndexWriteType, StepType, CursorType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StageType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StageType, CursorType,
            RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StackIndexWriteType'
        OBVIOUS
    <2>3. StepType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. TakenIsThere'                      BY DEF TakenIsThere, Taking, RequestType, TakenType
<1>5. TakenIsOwned'                      BY DEF TakenIsOwned, Taking, TakenType, Flip!Root!OwnerType
<1>6. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking, PteType, TakenType
<1>7. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking, TlbType, RequestType, TakenType
<1>8. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, RevTailType, RevHeadType, UnaskedType
<1>9. AskedOnce'                         BY DEF AskedOnce, Asking, RevTailType, RevHeadType, UnaskedType
<1>10. SlotBeforeIndex'                  BY DEF SlotBeforeIndex, Asking, RevTailType, RequestType
<1>11. FilledBeforeSeen'                 BY DEF FilledBeforeSeen, Asking, RevSlotType, RevTailType, RequestType
<1>12. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TlbType,
        InflightType, RevTailType, RevHeadType, TakenType, UnaskedType
<1>13. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TlbType, InflightType,
        TakenType
<1>14. SeesBeforeItReads'                BY DEF SeesBeforeItReads, RequestType
<1>15. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15

----------------------------------------------------------------------------
LEMMA ClearPteKeeps ==
    ASSUME Inv, NEW s \in StackCore, ClearPte(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight, revHead, revTail, request, stackIndexWrite,
        stackSlotWrite, revSlot, indexWrite, stage, slotWrite>>
    BY DEF ClearPte, ringVars, revVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ OneQuestion'
      /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked'
      /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, OneQuestionStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays,
        ServesWhatWasAskedStays, AnswersWhatWasAskedStays, PublishesInOrderStays, ServesWhenVisibleStays,
        OneProducerStays
<1> USE DEF ClearPte, ringVars, revVars, cpuVars, nicVars, PteType, StepType, RequestType, TakenType, UnaskedType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ CursorType' /\ RequestType' /\ UnderwayType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType,
            CursorType, RequestType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. StepType'
        OBVIOUS
    <2>4. TakenType'
        OBVIOUS
    <2>5. UnaskedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Flip!Root!OwnerType
<1>5. PtesDiffer'                        BY DEF PtesDiffer
<1>6. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, TlbType
<1>7. TakenIsThere'                      BY DEF TakenIsThere, Taking
<1>8. TakenIsOwned'                      BY DEF TakenIsOwned, Taking, PteIsOwned, Flip!Root!OwnerType
<1>9. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking, PtesDiffer
<1>10. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking, EntriesAgreeWithPtes, TlbType
<1>11. EmptyUntilAsked'                  BY DEF EmptyUntilAsked, RevTailType, RevHeadType
<1>12. AskedOnce'                        BY DEF AskedOnce, Asking, RevTailType, RevHeadType, StackIndexWriteType
<1>13. ServingIsForgotten'               BY DEF ServingIsForgotten, Forgotten, EmptyUntilAsked, ServesWhatWasAsked,
        Answering, TlbType, RevTailType, RevHeadType, IndexWriteType, StageType
<1>14. AnsweringIsForgotten'             BY DEF AnsweringIsForgotten, Answering, Forgotten, Settled,
        AnswersWhatWasAsked, EmptyUntilAsked, TlbType, InflightType, RevTailType, RevHeadType, IndexWriteType
<1>15. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled, TlbType,
        InflightType, RevTailType, RevHeadType, StackIndexWriteType
<1>16. AcknowledgedIsForgotten'          BY DEF AcknowledgedIsForgotten, Forgotten, Settled, TlbType, InflightType
<1>17. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>18. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack, StackIndexWriteType, CursorType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18

----------------------------------------------------------------------------
LEMMA AskCoreKeeps ==
    ASSUME Inv, NEW s \in StackCore, NEW c \in CPU, AskCore(s, c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, request, step, taken, revHead, revTail, revSlot,
        indexWrite, stage, slotWrite>>
    BY DEF AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ OneQuestion' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked'
      /\ ServingIsForgotten' /\ AnsweringIsForgotten' /\ AcknowledgedIsForgotten' /\ PublishesInOrder'
      /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, OneQuestionStays, AsksForThePageStays,
        ServesWhatWasAskedStays, AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays,
        AcknowledgedIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays,
        SeesBeforeItReadsStays
<1> USE RingConstants
<1> USE DEF AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, RevTailType, StackSlotWriteType,
        StackIndexWriteType, StepType, RequestType, UnaskedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StageType'
          /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnderwayType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StageType, StepType, CursorType, RequestType,
            TakenType, UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. StackSlotWriteType'
        BY DEF TakenIsThere, Taking, TakenType
    <2>3. StackIndexWriteType'
        BY DEF TakenIsThere, Taking, TakenType
    <2>4. UnaskedType'
        BY DEF TakenIsThere, Taking, TakenType
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. EmptyUntilAsked'                   BY DEF EmptyUntilAsked, RevHeadType
<1>5. AskedOnce'                         BY DEF AskedOnce, Asking, EmptyUntilAsked, RevHeadType
<1>6. SlotBeforeIndex'                   BY DEF SlotBeforeIndex, Asking
<1>7. FilledBeforeSeen'
    <2>1. stackSlotWrite'[s] \in StackSlotWrite
        BY DEF TakenIsThere, Taking, RequestType
    <2>2. \A t \in StackCore : t = s
        OBVIOUS
    <2> QED
        BY <2>1, <2>2 DEF FilledBeforeSeen
<1>8. AnsweredIsForgotten'
    <2>1. \A t \in StackCore : t = s
        OBVIOUS
    <2>2. \A d \in CPU : d \notin unasked'[s] /\ ~Asking(s, d)' => d \notin unasked[s] /\ ~Asking(s, d)
        BY DEF Asking
    <2> QED
        BY <2>1, <2>2 DEF AnsweredIsForgotten, Forgotten, Settled
<1>9. ReadsBeforeItGivesBack'            BY DEF ReadsBeforeItGivesBack, CursorType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW s \in StackCore, AwaitAcks(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, revHead, revTail, request, stackIndexWrite,
        stackSlotWrite, revSlot, indexWrite, stage, taken, slotWrite>>
    BY DEF AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ OneQuestion' /\ SlotBeforeIndex' /\ FilledBeforeSeen'
      /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten'
      /\ AnsweringIsForgotten' /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, OneQuestionStays,
        SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays, PublishesInOrderStays,
        ServesWhenVisibleStays, OneProducerStays
<1> USE DEF AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, RevTailType, RevHeadType,
        StackSlotWriteType, StackIndexWriteType, StepType, UnaskedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ CursorType' /\ RequestType' /\ TakenType' /\ UnaskedType'
          /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType,
            StageType, CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StepType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. TakenIsThere'                      BY DEF TakenIsThere, Taking, RequestType, TakenType
<1>5. TakenIsOwned'                      BY DEF TakenIsOwned, Taking, TakenType, Flip!Root!OwnerType
<1>6. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, Taking, PteType, TakenType
<1>7. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, Taking
<1>8. EmptyUntilAsked'                   BY DEF EmptyUntilAsked
<1>9. AskedOnce'                         BY DEF AskedOnce, Asking
<1>10. AnsweredIsForgotten'              BY DEF AnsweredIsForgotten, Asking, Forgotten, Settled
<1>11. AcknowledgedIsForgotten'
    <2>1. \A d \in CPU : step[s] = "cleared" /\ d \notin unasked[s] /\ ~Asking(s, d) /\ revHead[d] = revTail[d]
        BY DEF Asking
    <2>2. \A d \in CPU : Forgotten(s, d) /\ Settled(s, d)
        BY <2>1 DEF AnsweredIsForgotten
    <2>3. \A t \in StackCore : t = s
        OBVIOUS
    <2> QED
        BY <2>2, <2>3 DEF AcknowledgedIsForgotten, Forgotten, Settled
<1>12. SeesBeforeItReads'                BY DEF SeesBeforeItReads, RequestType
<1>13. ReadsBeforeItGivesBack'           BY DEF ReadsBeforeItGivesBack, CursorType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW s \in StackCore, Transfer(s)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, tlb, revHead, revTail, indexWrite, stage, slotWrite>>
    BY DEF Transfer, machineVars, ringVars, revVars, cpuVars
<1>2. PtesDiffer' /\ EntriesAgreeWithPtes' /\ OneQuestion' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked'
      /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer'
    BY <1>1, PtesDifferStays, EntriesAgreeWithPtesStays, OneQuestionStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays
<1> USE DEF Transfer, machineVars, ringVars, revVars, cpuVars, MemoryType, StepType, RequestType, TakenType,
        UnderwayType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ CursorType' /\ UnaskedType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType,
            StageType, CursorType, UnaskedType, Flip!Root!MemoryType, Flip!Root!WireType
    <2>2. StepType'
        OBVIOUS
    <2>3. RequestType'
        OBVIOUS
    <2>4. TakenType'
        OBVIOUS
    <2>5. UnderwayType'
        OBVIOUS
    <2>6. Flip!Root!OwnerType'
        OBVIOUS
    <2>7. Flip!Root!OfferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, OfferedWhileOwned,
        Flip!Root!OfferedWhileOwned, TakenIsOwned, Taking, Flip!Root!WireType
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned, TakenIsUnmapped, Taking, PteType
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, AcknowledgedIsForgotten, Forgotten, Settled, TlbType,
        InflightType
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, AcknowledgedIsForgotten, Forgotten, Settled, TlbType,
        InflightType
<1>10. TakenIsThere'                     BY DEF TakenIsThere, Taking
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, Taking
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, Taking, PteType
<1>13. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, Taking, TlbType
<1>14. EmptyUntilAsked'                  BY DEF EmptyUntilAsked, RevTailType, RevHeadType, UnaskedType
<1>15. AskedOnce'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2>2. \A d \in CPU : revHead[d] = revTail[d] /\ stage[d] # "servicing" /\ ~Answering(d) /\ ~Asking(s, d)
        BY <2>1, NobodyIsAsked
    <2>3. stackSlotWrite[s] = None
        BY <2>1, NobodyIsAsked
    <2> QED
        BY <2>1, <2>2, <2>3 DEF AskedOnce, Asking
<1>16. SlotBeforeIndex'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2>2. \A d \in CPU : revHead[d] = revTail[d] /\ stage[d] # "servicing" /\ ~Answering(d) /\ ~Asking(s, d)
        BY <2>1, NobodyIsAsked
    <2>3. stackSlotWrite[s] = None
        BY <2>1, NobodyIsAsked
    <2> QED
        BY <2>1, <2>2, <2>3 DEF SlotBeforeIndex
<1>17. FilledBeforeSeen'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2>2. \A d \in CPU : revHead[d] = revTail[d] /\ stage[d] # "servicing" /\ ~Answering(d) /\ ~Asking(s, d)
        BY <2>1, NobodyIsAsked
    <2>3. stackSlotWrite[s] = None
        BY <2>1, NobodyIsAsked
    <2>4. \A d \in CPU : ~Asking(s, d)'
        BY <2>2 DEF Asking
    <2> QED
        BY <2>1, <2>4 DEF FilledBeforeSeen
<1>18. AsksForThePage'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2>2. \A d \in CPU : revHead[d] = revTail[d] /\ stage[d] # "servicing" /\ ~Answering(d) /\ ~Asking(s, d)
        BY <2>1, NobodyIsAsked
    <2>3. stackSlotWrite[s] = None
        BY <2>1, NobodyIsAsked
    <2> QED
        BY <2>1, <2>2, <2>3 DEF AsksForThePage
<1>19. ServingIsForgotten'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2>2. \A d \in CPU : revHead[d] = revTail[d] /\ stage[d] # "servicing" /\ ~Answering(d) /\ ~Asking(s, d)
        BY <2>1, NobodyIsAsked
    <2>3. stackSlotWrite[s] = None
        BY <2>1, NobodyIsAsked
    <2> QED
        BY <2>1, <2>2, <2>3 DEF ServingIsForgotten
<1>20. AnsweringIsForgotten'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2>2. \A d \in CPU : revHead[d] = revTail[d] /\ stage[d] # "servicing" /\ ~Answering(d) /\ ~Asking(s, d)
        BY <2>1, NobodyIsAsked
    <2>3. stackSlotWrite[s] = None
        BY <2>1, NobodyIsAsked
    <2> QED
        BY <2>1, <2>2, <2>3 DEF AnsweringIsForgotten, Answering
<1>21. AnsweredIsForgotten'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2> QED
        BY <2>1 DEF AnsweredIsForgotten
<1>22. AcknowledgedIsForgotten'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2> QED
        BY <2>1 DEF AcknowledgedIsForgotten
<1>23. SeesBeforeItReads'                BY DEF SeesBeforeItReads
<1>24. ReadsBeforeItGivesBack'
    <2>1. step[s] = "acknowledged" /\ step'[s] = "idle" /\ \A t \in StackCore : t = s
        OBVIOUS
    <2> QED
        BY <2>1 DEF ReadsBeforeItGivesBack
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, tlb, inflight, request, step, taken, revHead, revTail, unasked,
        stackIndexWrite, stackSlotWrite, revSlot, indexWrite, stage, slotWrite, cursor>>
    BY DEF DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ EntriesAreOfThePage'
      /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage'
      /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten' /\ AnsweringIsForgotten'
      /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten' /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer'
      /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays, AskedOnceStays, SlotBeforeIndexStays,
        FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays, AnswersWhatWasAskedStays,
        ServingIsForgottenStays, AnsweringIsForgottenStays, AnsweredIsForgottenStays, AcknowledgedIsForgottenStays,
        PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays, SeesBeforeItReadsStays,
        ReadsBeforeItGivesBackStays
<1> USE DEF DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars, MemoryType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, SlotType, TailType, HeadType, RevSlotType,
            RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType,
            StageType, StepType, CursorType, RequestType, TakenType, UnaskedType, UnderwayType, Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType
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
<1>1. UNCHANGED <<pte, tlb, request, step, taken, revHead, revTail, unasked, stackIndexWrite, stackSlotWrite, revSlot,
        indexWrite, stage, inflight, slotWrite, cursor>>
    BY DEF CompleteSend, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>2. PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsUnmapped' /\ EntriesAreOfThePage'
      /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex' /\ FilledBeforeSeen' /\ AsksForThePage'
      /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten' /\ AnsweringIsForgotten'
      /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten' /\ PublishesInOrder' /\ ServesWhenVisible' /\ OneProducer'
      /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsUnmappedStays,
        EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays, AskedOnceStays, SlotBeforeIndexStays,
        FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays, AnswersWhatWasAskedStays,
        ServingIsForgottenStays, AnsweringIsForgottenStays, AnsweredIsForgottenStays, AcknowledgedIsForgottenStays,
        PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays, SeesBeforeItReadsStays,
        ReadsBeforeItGivesBackStays
<1> USE DEF CompleteSend, kernelVars, ringVars, revVars, cpuVars, stackVars, MemoryType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ SlotType' /\ TailType' /\ HeadType'
          /\ RevSlotType' /\ RevTailType' /\ RevHeadType' /\ SlotWriteType' /\ IndexWriteType' /\ StackSlotWriteType'
          /\ StackIndexWriteType' /\ StageType' /\ StepType' /\ CursorType' /\ RequestType' /\ TakenType'
          /\ UnaskedType' /\ UnderwayType'
        BY DEF RunningType, PteType, TlbType, InflightType, SlotType, TailType, HeadType, RevSlotType, RevTailType,
            RevHeadType, SlotWriteType, IndexWriteType, StackSlotWriteType, StackIndexWriteType, StageType, StepType,
            CursorType, RequestType, TakenType, UnaskedType, UnderwayType
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
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, TlbType
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, InflightType
<1>10. TakenIsOwned'
    <2>1. \A s \in StackCore : Taking(s) => taken[s] \in Frame
        BY DEF TakenIsThere, TakenType
    <2> QED
        BY <2>1 DEF TakenIsOwned, Taking
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<cursor, head, indexWrite, inflight, memory, offered, owner, pte, request, revHead, revSlot, revTail,
        running, slot, slotWrite, stackIndexWrite, stackSlotWrite, stage, step, tail, taken, tlb, unasked, underway,
        wire>>
    BY DEF vars, machineVars, ringVars, revVars, cpuVars, stackVars, nicVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned'
      /\ StoreIsOwned' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ EntriesAreOfThePage' /\ EmptyUntilAsked' /\ OneQuestion' /\ AskedOnce' /\ SlotBeforeIndex'
      /\ FilledBeforeSeen' /\ AsksForThePage' /\ ServesWhatWasAsked' /\ AnswersWhatWasAsked' /\ ServingIsForgotten'
      /\ AnsweringIsForgotten' /\ AnsweredIsForgotten' /\ AcknowledgedIsForgotten' /\ PublishesInOrder'
      /\ ServesWhenVisible' /\ OneProducer' /\ SeesBeforeItReads' /\ ReadsBeforeItGivesBack'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, EntriesAreOfThePageStays, EmptyUntilAskedStays, OneQuestionStays,
        AskedOnceStays, SlotBeforeIndexStays, FilledBeforeSeenStays, AsksForThePageStays, ServesWhatWasAskedStays,
        AnswersWhatWasAskedStays, ServingIsForgottenStays, AnsweringIsForgottenStays, AnsweredIsForgottenStays,
        AcknowledgedIsForgottenStays, PublishesInOrderStays, ServesWhenVisibleStays, OneProducerStays,
        SeesBeforeItReadsStays, ReadsBeforeItGivesBackStays
<1> QED BY <1>2

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
        DispatchIs, Flip!vars, RunningType, StageType
<1> QED
    BY <1>1, <1>2 DEF DispatchIs, Flip!Next, Dispatch, InUser, DispatchThread, Idle, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars, RunningType, StageType

LEMMA PreemptRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars
<1>2. PreemptIs(c)
    BY <1>1 DEF Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        PreemptIs, Flip!vars, RunningType, StageType
<1> QED
    BY <1>1, <1>2 DEF PreemptIs, Flip!Next, Preempt, InUser, PreemptThread, Idle, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars, RunningType, StageType

LEMMA FillRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. FillShows(c, p)
    BY MappedPagesMeans DEF Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        FillShows, Led!AsBefore, Reaches, RunningType, PteType, TlbType
<1>2. FillIs(c, p)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars, FillShows, FillIs, Flip!vars, RunningType, PteType, TlbType
<1> QED
    BY <1>1, <1>2 DEF FillIs, Flip!Next, Fill, FillEntry, Idle, Space, kernelVars, ringVars, revVars, cpuVars,
        stackVars, nicVars, RunningType, PteType, TlbType

LEMMA EvictRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. EvictShows(c, a, p)
    BY MappedPagesMeans DEF Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars, EvictShows,
        Led!ToLess, Reaches, TlbType
<1>2. EvictIs(c, a, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars,
        stackVars, nicVars, EvictShows, EvictIs, Flip!Revoke, TlbType
<1> QED
    BY <1>1, <1>2 DEF EvictIs, Flip!Next, Evict, EvictEntry, kernelVars, ringVars, revVars, cpuVars, stackVars,
        nicVars, TlbType

LEMMA StoreTranslateRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreTranslateShows(c, p, v)
    BY MappedPagesMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, ringVars, revVars,
        cpuVars, stackVars, nicVars, StoreTranslateShows, Led!AsBefore, Reaches, RunningType, TlbType, InflightType,
        StageType
<1>2. StoreTranslateIs(c, p, v)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars,
        ringVars, revVars, cpuVars, stackVars, nicVars, StoreTranslateShows, StoreTranslateIs, Flip!vars, RunningType,
        TlbType, InflightType, StageType
<1> QED
    BY <1>1, <1>2 DEF StoreTranslateIs, Flip!Next, StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars,
        ringVars, revVars, cpuVars, stackVars, nicVars, RunningType, TlbType, InflightType, StageType

LEMMA StoreCommitRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreCommitShows(c)
    BY MappedPagesMeans DEF StoreCommit, CommitStore, kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars,
        StoreIsOwned, StoreCommitShows, Reaches, Led!AsBefore, Led!ThereNoMore, InflightType, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType
<1>2. StoreCommitIs(c)
    BY <1>1, MappedPagesMeans, Led!LeadsMeans, Led!AsBeforeMeans, Led!ThereNoMoreMeans DEF StoreCommit, CommitStore,
        kernelVars, ringVars, revVars, cpuVars, stackVars, nicVars, StoreIsOwned, StoreCommitShows, StoreCommitIs,
        Flip!Store, Flip!Root!Store, Flip!LastStore, InflightType, MemoryType, Flip!Root!OwnerType,
        Flip!Root!MemoryType
<1> QED
    BY <1>1, <1>2 DEF StoreCommitIs, Flip!Next, StoreCommit, CommitStore, kernelVars, ringVars, revVars, cpuVars,
        stackVars, nicVars, StoreIsOwned, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType

LEMMA MapFreshRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. MapFreshShows(c, p, f)
    BY MappedPagesMeans DEF MapFresh, InUser, Idle, Space, kernelVars, ringVars, revVars, cpuVars, stackVars,
        EntryIsOwned, PteIsOwned, StoreIsOwned, MapFreshShows, Led!OnlyThere, Reaches, RunningType, PteType, TlbType,
        InflightType, StageType, Flip!Root!OwnerType
<1>2. Space(c) \in AddressSpace
    BY DEF MapFresh, Idle, Space, RunningType
<1>3. MapFreshIs(c, p, f)
    BY <1>1, <1>2, MappedPagesMeans, Led!OnlyThereMeans DEF MapFresh, MapFreshShows, MapFreshIs, Flip!MapFresh,
        Flip!Root!Give
<1> QED
    BY <1>2, <1>3 DEF MapFreshIs, Flip!Next

LEMMA SlotVisibleRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, SlotVisible(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF SlotVisible, machineVars, revVars, stackVars, nicVars
<1>2. SlotVisibleIs(c)
    BY <1>1 DEF SlotVisible, machineVars, revVars, stackVars, nicVars, SlotVisibleIs, Flip!vars, SlotType,
        SlotWriteType
<1> QED
    BY <1>1, <1>2 DEF SlotVisibleIs, Flip!Next, SlotVisible, machineVars, revVars, stackVars, nicVars, SlotType,
        SlotWriteType

LEMMA IndexVisibleRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, IndexVisible(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF IndexVisible, machineVars, stackVars, nicVars
<1>2. IndexVisibleIs(c)
    BY <1>1 DEF IndexVisible, machineVars, stackVars, nicVars, IndexVisibleIs, Flip!vars, TailType, RevHeadType,
        SlotWriteType, IndexWriteType
<1> QED
    BY <1>1, <1>2 DEF IndexVisibleIs, Flip!Next, IndexVisible, machineVars, stackVars, nicVars, TailType, RevHeadType,
        SlotWriteType, IndexWriteType

LEMMA StackSlotVisibleRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, StackSlotVisible(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF StackSlotVisible, machineVars, ringVars, cpuVars, nicVars
<1>2. StackSlotVisibleIs(s)
    BY <1>1 DEF StackSlotVisible, machineVars, ringVars, cpuVars, nicVars, StackSlotVisibleIs, Flip!vars, RevSlotType,
        StackSlotWriteType
<1> QED
    BY <1>1, <1>2 DEF StackSlotVisibleIs, Flip!Next, StackSlotVisible, machineVars, ringVars, cpuVars, nicVars,
        RevSlotType, StackSlotWriteType

LEMMA StackIndexVisibleRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, StackIndexVisible(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF StackIndexVisible, machineVars, cpuVars, nicVars
<1>2. StackIndexVisibleIs(s)
    BY <1>1 DEF StackIndexVisible, machineVars, cpuVars, nicVars, StackIndexVisibleIs, Flip!vars, HeadType,
        RevTailType, StackSlotWriteType, StackIndexWriteType
<1> QED
    BY <1>1, <1>2 DEF StackIndexVisibleIs, Flip!Next, StackIndexVisible, machineVars, cpuVars, nicVars, HeadType,
        RevTailType, StackSlotWriteType, StackIndexWriteType

LEMMA PushRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Push(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars, ringVars,
        revVars, stackVars, nicVars
<1>2. PushIs(c, p)
    BY <1>1 DEF Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars, ringVars, revVars,
        stackVars, nicVars, PushIs, Flip!vars, RunningType, PteType, TailType, HeadType, SlotWriteType,
        IndexWriteType, StageType, UnderwayType
<1> QED
    BY <1>1, <1>2 DEF PushIs, Flip!Next, Push, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, machineVars,
        ringVars, revVars, stackVars, nicVars, RunningType, PteType, TailType, HeadType, SlotWriteType,
        IndexWriteType, StageType, UnderwayType

LEMMA ReleaseRingRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, ReleaseRing(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars, nicVars
<1>2. ReleaseRingIs(c)
    BY <1>1 DEF ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars, nicVars, ReleaseRingIs, Flip!vars,
        SlotWriteType, IndexWriteType, StageType
<1> QED
    BY <1>1, <1>2 DEF ReleaseRingIs, Flip!Next, ReleaseRing, Visible, machineVars, ringVars, revVars, stackVars,
        nicVars, SlotWriteType, IndexWriteType, StageType

LEMMA ServiceRevocationRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, ServiceRevocation(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ServiceRevocationShows(c)
    BY MappedPagesMeans DEF ServiceRevocation, Listens, Asked, InUser, Visible, ringVars, revVars, stackVars,
        nicVars, ServiceRevocationShows, Led!ToLess, Reaches, TlbType, RevSlotType, RevTailType, RevHeadType,
        SlotWriteType, IndexWriteType, StageType
<1>2. ServiceRevocationIs(c)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ServiceRevocation, Listens, Asked, InUser, Visible, ringVars,
        revVars, stackVars, nicVars, ServiceRevocationShows, ServiceRevocationIs, Flip!Revoke, TlbType, RevSlotType,
        RevTailType, RevHeadType, SlotWriteType, IndexWriteType, StageType
<1> QED
    BY <1>1, <1>2 DEF ServiceRevocationIs, Flip!Next, ServiceRevocation, Listens, Asked, InUser, Visible, ringVars,
        revVars, stackVars, nicVars, TlbType, RevSlotType, RevTailType, RevHeadType, SlotWriteType, IndexWriteType,
        StageType

LEMMA AcknowledgeRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Acknowledge(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Acknowledge, Drained, machineVars, ringVars, revVars, stackVars, nicVars
<1>2. AcknowledgeIs(c)
    BY <1>1 DEF Acknowledge, Drained, machineVars, ringVars, revVars, stackVars, nicVars, AcknowledgeIs, Flip!vars,
        InflightType, RevHeadType, IndexWriteType, StageType
<1> QED
    BY <1>1, <1>2 DEF AcknowledgeIs, Flip!Next, Acknowledge, Drained, machineVars, ringVars, revVars, stackVars,
        nicVars, InflightType, RevHeadType, IndexWriteType, StageType

LEMMA SeeRequestRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, SeeRequest(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. SeeRequestIs(s)
    BY <1>1 DEF SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars, SeeRequestIs, Flip!vars, TailType,
        StepType, CursorType
<1> QED
    BY <1>1, <1>2 DEF SeeRequestIs, Flip!Next, SeeRequest, machineVars, ringVars, revVars, cpuVars, nicVars, TailType,
        StepType, CursorType

LEMMA ReadSlotRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, ReadSlot(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. ReadSlotIs(s)
    BY <1>1 DEF ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars, ReadSlotIs, Flip!vars, SlotType, StepType,
        CursorType, RequestType
<1> QED
    BY <1>1, <1>2 DEF ReadSlotIs, Flip!Next, ReadSlot, machineVars, ringVars, revVars, cpuVars, nicVars, SlotType,
        StepType, CursorType, RequestType

LEMMA ReleaseSlotRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, ReleaseSlot(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. ReleaseSlotIs(s)
    BY <1>1 DEF ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, ReleaseSlotIs, Flip!vars,
        StackSlotWriteType, StackIndexWriteType, StepType, CursorType
<1> QED
    BY <1>1, <1>2 DEF ReleaseSlotIs, Flip!Next, ReleaseSlot, StackVisible, machineVars, ringVars, revVars, cpuVars,
        nicVars, StackSlotWriteType, StackIndexWriteType, StepType, CursorType

LEMMA ClearPteRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, ClearPte(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ClearPteShows(s)
    BY MappedPagesMeans DEF ClearPte, ringVars, revVars, cpuVars, nicVars, ClearPteShows, Led!ToLess, Reaches,
        PteType, StepType, RequestType, TakenType, UnaskedType
<1>2. ClearPteIs(s)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ClearPte, ringVars, revVars, cpuVars, nicVars, ClearPteShows,
        ClearPteIs, Flip!Revoke, PteType, StepType, RequestType, TakenType, UnaskedType
<1> QED
    BY <1>1, <1>2 DEF ClearPteIs, Flip!Next, ClearPte, ringVars, revVars, cpuVars, nicVars, PteType, StepType,
        RequestType, TakenType, UnaskedType

LEMMA AskCoreRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, NEW c \in CPU, AskCore(s, c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. AskCoreIs(s, c)
    BY <1>1 DEF AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, AskCoreIs, Flip!vars,
        RevTailType, StackSlotWriteType, StackIndexWriteType, StepType, RequestType, UnaskedType
<1> QED
    BY <1>1, <1>2 DEF AskCoreIs, Flip!Next, AskCore, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars,
        RevTailType, StackSlotWriteType, StackIndexWriteType, StepType, RequestType, UnaskedType

LEMMA AwaitAcksRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, AwaitAcks(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars
<1>2. AwaitAcksIs(s)
    BY <1>1 DEF AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars, nicVars, AwaitAcksIs, Flip!vars,
        RevTailType, RevHeadType, StackSlotWriteType, StackIndexWriteType, StepType, UnaskedType
<1> QED
    BY <1>1, <1>2 DEF AwaitAcksIs, Flip!Next, AwaitAcks, StackVisible, machineVars, ringVars, revVars, cpuVars,
        nicVars, RevTailType, RevHeadType, StackSlotWriteType, StackIndexWriteType, StepType, UnaskedType

LEMMA TransferRefinesPageFlip ==
    ASSUME Inv, NEW s \in StackCore, Transfer(s)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Transfer, machineVars, ringVars, revVars, cpuVars
<1>2. TransferShows(s)
    BY TransferShown
<1>3. taken[s] \in Frame /\ owner[taken[s]] = "process"
    BY DEF Transfer, TakenIsOwned, TakenIsThere, Taking, TakenType
<1>4. TransferIs(s)
    BY <1>1, <1>2, <1>3, MappedPagesMeans, Led!NowhereMeans DEF Transfer, machineVars, TransferShows, TransferIs,
        Flip!Transfer, Flip!Root!Offer
<1> QED
    BY <1>3, <1>4 DEF TransferIs, Flip!Next

LEMMA DmaReadRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>2. DmaReadIs(f)
    BY <1>1 DEF DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars, DmaReadIs, Flip!DmaRead,
        Flip!Root!Transmit, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF DmaReadIs, Flip!Next, DmaRead, machineVars, kernelVars, ringVars, revVars, cpuVars, stackVars,
        MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!WireType

LEMMA CompleteSendRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF CompleteSend, kernelVars, ringVars, revVars, cpuVars, stackVars
<1>2. CompleteSendIs(f)
    BY <1>1 DEF CompleteSend, kernelVars, ringVars, revVars, cpuVars, stackVars, CompleteSendIs, Flip!CompleteSend,
        Flip!Root!CompleteSend, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF CompleteSendIs, Flip!Next, CompleteSend, kernelVars, ringVars, revVars, cpuVars, stackVars,
        MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

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
  <2>25. ASSUME NEW f \in Frame, CompleteSend(f) PROVE Inv'
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

THEOREM AlwaysMappedIsOwned == Safety => []MappedIsOwned
<1>1. Inv => MappedIsOwned
    BY DEF MappedIsOwned, Flip!MappedIsOwned, MappedPages, Reaches, EntryIsOwned, PteIsOwned, StoreIsOwned, PteType,
        TlbType, InflightType, Flip!Root!OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysUnreachableOnceAcknowledged == Safety => []UnreachableOnceAcknowledged
<1>1. Inv => UnreachableOnceAcknowledged
    <2> SUFFICES ASSUME Inv, NEW s \in StackCore, step[s] = "acknowledged"
                 PROVE  ~Reaches(request[s].space, request[s].page, taken[s])
        BY DEF UnreachableOnceAcknowledged
    <2>1. request[s].space \in AddressSpace /\ request[s].page \in Page
        BY DEF TakenIsThere, Taking, RequestType
    <2>2. \A c \in CPU : Forgotten(s, c) /\ Settled(s, c)
        BY DEF AcknowledgedIsForgotten
    <2>3. pte[request[s].space][request[s].page] # taken[s]
        BY <2>1 DEF TakenIsUnmapped, Taking
    <2> QED
        BY <2>1, <2>2, <2>3 DEF Reaches, Forgotten, Settled
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
    BY DEF PushesOnlyIntoRoom, MayPush, InUser, Idle, Visible, Space, HoldsRing, Full, RunningType, PteType, TailType,
        HeadType, SlotWriteType, IndexWriteType, StageType, UnderwayType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysAskedListen == Safety => []AskedListen
<1>1. Inv => AskedListen
    BY DEF AskedListen, Asked, InUser, Visible, Listens, RevTailType, RevHeadType, SlotWriteType, IndexWriteType,
        StageType
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
  <2>25. ASSUME NEW f \in Frame, CompleteSend(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>25, CompleteSendRefinesPageFlip
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24, <2>25
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesPageFlip, Flip!Safety
=============================================================================
