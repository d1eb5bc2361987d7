------------------------- MODULE SnoopingTlb_proofs --------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS SnoopingTlbInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<inflight, invalidation, loading, memory, offered, owner, pte, running, stage, taken,
           tlb, unanswered, unreached, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
        FabricTypeOK, LoadingType, Revocation, InvalidationType, UnreachedType, UnansweredType, StageType, TakenType,
        Flip!Root!TypeOK, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

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

LEMMA LoadIsOwnedStays ==
    ASSUME LoadIsOwned, UNCHANGED <<loading, owner>>
    PROVE  LoadIsOwned'
    BY DEF LoadIsOwned

LEMMA ReadsItsOwnStays ==
    ASSUME ReadsItsOwn, UNCHANGED <<loading, pte>>
    PROVE  ReadsItsOwn'
    BY DEF ReadsItsOwn

LEMMA PtesDifferStays ==
    ASSUME PtesDiffer, UNCHANGED <<pte>>
    PROVE  PtesDiffer'
    BY DEF PtesDiffer

LEMMA EntriesAgreeWithPtesStays ==
    ASSUME EntriesAgreeWithPtes, UNCHANGED <<pte, tlb>>
    PROVE  EntriesAgreeWithPtes'
    BY DEF EntriesAgreeWithPtes

LEMMA TakenIsThereStays ==
    ASSUME TakenIsThere, UNCHANGED <<stage, taken>>
    PROVE  TakenIsThere'
    BY DEF TakenIsThere

LEMMA TakenIsOwnedStays ==
    ASSUME TakenIsOwned, UNCHANGED <<owner, stage, taken>>
    PROVE  TakenIsOwned'
    BY DEF TakenIsOwned

LEMMA TakenIsUnmappedStays ==
    ASSUME TakenIsUnmapped, UNCHANGED <<pte, stage, taken>>
    PROVE  TakenIsUnmapped'
    BY DEF TakenIsUnmapped

LEMMA OneTakerPerFrameStays ==
    ASSUME OneTakerPerFrame, UNCHANGED <<stage, taken>>
    PROVE  OneTakerPerFrame'
    BY DEF OneTakerPerFrame

LEMMA EntriesAreOfThePageStays ==
    ASSUME EntriesAreOfThePage, UNCHANGED <<stage, taken, tlb>>
    PROVE  EntriesAreOfThePage'
    BY DEF EntriesAreOfThePage

LEMMA AnswersInOrderStays ==
    ASSUME AnswersInOrder, UNCHANGED <<invalidation, unanswered, unreached>>
    PROVE  AnswersInOrder'
    BY DEF AnswersInOrder, Settled

LEMMA InvalidatesWhatIsTakenStays ==
    ASSUME InvalidatesWhatIsTaken, UNCHANGED <<invalidation, stage, taken>>
    PROVE  InvalidatesWhatIsTaken'
    BY DEF InvalidatesWhatIsTaken

LEMMA ReachedIsForgottenStays ==
    ASSUME ReachedIsForgotten, UNCHANGED <<stage, taken, tlb, unreached>>
    PROVE  ReachedIsForgotten'
    BY DEF ReachedIsForgotten

LEMMA AnsweredIsDrainedStays ==
    ASSUME AnsweredIsDrained, UNCHANGED <<inflight, stage, taken, unanswered>>
    PROVE  AnsweredIsDrained'
    BY DEF AnsweredIsDrained

LEMMA AnsweredHasReadStays ==
    ASSUME AnsweredHasRead, UNCHANGED <<loading, stage, taken, unanswered>>
    PROVE  AnsweredHasRead'
    BY DEF AnsweredHasRead

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE MachineConstants DEF Inv, TypeOK, MachineTypeOK, PageTable, TranslatedStore, FabricTypeOK, Revocation,
    Flip!Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations, FabricInit
<1>1. TypeOK                             BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadingType,
        InvalidationType, UnreachedType, UnansweredType, StageType, TakenType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned                         BY DEF PteIsOwned
<1>6. EntryIsOwned                       BY DEF EntryIsOwned
<1>7. StoreIsOwned                       BY DEF StoreIsOwned
<1>8. LoadIsOwned                        BY DEF LoadIsOwned
<1>9. ReadsItsOwn                        BY DEF ReadsItsOwn
<1>10. PtesDiffer                        BY DEF PtesDiffer
<1>11. EntriesAgreeWithPtes              BY DEF EntriesAgreeWithPtes
<1>12. TakenIsThere                      BY DEF TakenIsThere
<1>13. TakenIsOwned                      BY DEF TakenIsOwned
<1>14. TakenIsUnmapped                   BY DEF TakenIsUnmapped
<1>15. OneTakerPerFrame                  BY DEF OneTakerPerFrame
<1>16. EntriesAreOfThePage               BY DEF EntriesAreOfThePage
<1>17. AnswersInOrder                    BY DEF AnswersInOrder, Settled
<1>18. InvalidatesWhatIsTaken            BY DEF InvalidatesWhatIsTaken
<1>19. ReachedIsForgotten                BY DEF ReachedIsForgotten
<1>20. AnsweredIsDrained                 BY DEF AnsweredIsDrained
<1>21. AnsweredHasRead                   BY DEF AnsweredHasRead
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned'
      /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars, RunningType, LoadingType,
        StageType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned'
      /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars, RunningType, LoadingType,
        StageType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, loading, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars, RunningType, PteType, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, PteIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PtesDiffer
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TakenIsUnmapped, StageType, TakenType
<1>7. ReachedIsForgotten'                BY DEF ReachedIsForgotten, TakenIsUnmapped, UnreachedType, StageType,
        TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, loading, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF Evict, EvictEntry, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Evict, EvictEntry, fabricVars, kernelVars, nicVars, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TakenIsThere, StageType, TakenType
<1>7. ReachedIsForgotten'                BY DEF ReachedIsForgotten, TakenIsThere, UnreachedType, StageType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, loading, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays,
        TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays,
        AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredHasReadStays
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars, kernelVars, nicVars, RunningType,
        TlbType, InflightType, LoadingType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ MemoryType' /\ LoadingType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. StoreIsOwned'                      BY DEF StoreIsOwned, EntryIsOwned, Flip!Root!OwnerType
<1>5. AnsweredIsDrained'                 BY DEF AnsweredIsDrained, AnswersInOrder, Settled, ReachedIsForgotten,
        InvalidationType, UnreachedType, UnansweredType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, loading, stage, taken, invalidation, unanswered, unreached>>
    BY DEF StoreCommit, CommitStore, fabricVars, kernelVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ LoadIsOwned' /\ ReadsItsOwn'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredHasRead'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, LoadIsOwnedStays,
        ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredHasReadStays
<1> USE DEF StoreCommit, CommitStore, fabricVars, kernelVars, nicVars, InflightType, MemoryType, Flip!Root!MemoryType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ LoadingType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, LoadingType, InvalidationType, UnreachedType, UnansweredType, StageType,
            TakenType, Flip!Root!OwnerType, Flip!Root!OfferedType, Flip!Root!WireType
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
<1>6. AnsweredIsDrained'                 BY DEF AnsweredIsDrained, UnansweredType, StageType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA LoadTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, LoadTranslate(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF LoadTranslate, InUser, TranslateLoad, Idle, Space, machineVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
<1> USE DEF LoadTranslate, InUser, TranslateLoad, Idle, Space, machineVars, kernelVars, nicVars, RunningType, TlbType,
        InflightType, LoadingType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. LoadingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. LoadIsOwned'                       BY DEF LoadIsOwned, EntryIsOwned, Flip!Root!OwnerType
<1>5. ReadsItsOwn'                       BY DEF ReadsItsOwn, EntriesAgreeWithPtes, PteType
<1>6. AnsweredHasRead'                   BY DEF AnsweredHasRead, AnswersInOrder, Settled, ReachedIsForgotten,
        InvalidationType, UnreachedType, UnansweredType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA LoadReadKeeps ==
    ASSUME Inv, NEW c \in CPU, LoadRead(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF LoadRead, FinishLoad, machineVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
<1> USE DEF LoadRead, FinishLoad, machineVars, kernelVars, nicVars, LoadingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. LoadingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. LoadIsOwned'                       BY DEF LoadIsOwned, Flip!Root!OwnerType
<1>5. ReadsItsOwn'                       BY DEF ReadsItsOwn, PteType
<1>6. AnsweredHasRead'                   BY DEF AnsweredHasRead, UnansweredType, StageType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, stage, taken, tlb, invalidation, unanswered, unreached, inflight, loading>>
    BY DEF MapFresh, InUser, Idle, Space, Flip!Root!Give, fabricVars, kernelVars
<1>2. WireCarriesOffer' /\ TakenIsThere' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder'
      /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, WireCarriesOfferStays, TakenIsThereStays, OneTakerPerFrameStays, EntriesAreOfThePageStays,
        AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays,
        AnsweredHasReadStays
<1> USE DEF MapFresh, InUser, Idle, Space, Flip!Root!Give, fabricVars, kernelVars, RunningType, PteType, TlbType,
        InflightType, MemoryType, LoadingType, StageType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!OfferedType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. Flip!Root!OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>6. PteIsOwned'                        BY DEF PteIsOwned
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned
<1>9. LoadIsOwned'                       BY DEF LoadIsOwned
<1>10. ReadsItsOwn'                      BY DEF ReadsItsOwn, LoadIsOwned
<1>11. PtesDiffer'                       BY DEF PtesDiffer, PteIsOwned
<1>12. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes, EntryIsOwned
<1>13. TakenIsOwned'                     BY DEF TakenIsOwned, TakenIsThere, TakenType
<1>14. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, TakenIsOwned, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14

----------------------------------------------------------------------------
LEMMA ClearPteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight, loading>>
    BY DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays
<1> USE DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers, nicVars, RunningType, PteType,
        LoadingType, InvalidationType, UnreachedType, UnansweredType, StageType, TakenType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, LoadingType, Flip!Root!OwnerType, Flip!Root!MemoryType,
            Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. InvalidationType'
        OBVIOUS
    <2>4. UnreachedType'
        OBVIOUS
    <2>5. UnansweredType'
        OBVIOUS
    <2>6. StageType'
        OBVIOUS
    <2>7. TakenType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Flip!Root!OwnerType
<1>5. ReadsItsOwn'                       BY DEF ReadsItsOwn
<1>6. PtesDiffer'                        BY DEF PtesDiffer
<1>7. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, TlbType
<1>8. TakenIsThere'                      BY DEF TakenIsThere
<1>9. TakenIsOwned'                      BY DEF TakenIsOwned, PteIsOwned, TakenIsThere, Flip!Root!OwnerType
<1>10. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, PtesDiffer, TakenIsThere
<1>11. OneTakerPerFrame'                 BY DEF OneTakerPerFrame, TakenIsUnmapped
<1>12. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, EntriesAgreeWithPtes, TlbType
<1>13. AnswersInOrder'                   BY DEF AnswersInOrder
<1>14. InvalidatesWhatIsTaken'           BY DEF InvalidatesWhatIsTaken
<1>15. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType
<1>16. AnsweredIsDrained'                BY DEF AnsweredIsDrained, InflightType
<1>17. AnsweredHasRead'                  BY DEF AnsweredHasRead
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17

----------------------------------------------------------------------------
LEMMA FenceKeeps ==
    ASSUME Inv, NEW c \in CPU, Fence(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, invalidation, unanswered, unreached>>
    BY DEF Fence, Settled, machineVars, fabricVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ AnswersInOrder'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, AnswersInOrderStays
<1> USE DEF Fence, Settled, machineVars, fabricVars, nicVars, InvalidationType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. TakenIsThere'                      BY DEF TakenIsThere, TakenType
<1>5. TakenIsOwned'                      BY DEF TakenIsOwned, TakenIsThere, TakenType, Flip!Root!OwnerType
<1>6. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, PteType, TakenType
<1>7. OneTakerPerFrame'                  BY DEF OneTakerPerFrame, TakenType
<1>8. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TlbType, TakenType
<1>9. InvalidatesWhatIsTaken'            BY DEF InvalidatesWhatIsTaken, TakenType
<1>10. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType, UnreachedType, TakenType
<1>11. AnsweredIsDrained'                BY DEF AnsweredIsDrained, InflightType, UnansweredType, TakenType
<1>12. AnsweredHasRead'                  BY DEF AnsweredHasRead, LoadingType, UnansweredType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<loading, pte, tlb, invalidation, unanswered, unreached>>
    BY DEF Transfer, machineVars, fabricVars
<1>2. ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ AnswersInOrder'
    BY <1>1, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, AnswersInOrderStays
<1> USE DEF Transfer, machineVars, fabricVars, MemoryType, StageType, TakenType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ Flip!Root!MemoryType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, Flip!Root!MemoryType, Flip!Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2>3. TakenType'
        OBVIOUS
    <2>4. Flip!Root!OwnerType'
        OBVIOUS
    <2>5. Flip!Root!OfferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, OfferedWhileOwned,
        Flip!Root!OfferedWhileOwned, TakenIsOwned, Flip!Root!WireType
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned, TakenIsUnmapped, PteType
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, AnswersInOrder, Settled, InvalidatesWhatIsTaken,
        ReachedIsForgotten, TlbType, InvalidationType, UnreachedType, UnansweredType
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, AnsweredIsDrained, AnswersInOrder, Settled,
        InvalidatesWhatIsTaken, InflightType, InvalidationType, UnreachedType, UnansweredType
<1>10. LoadIsOwned'                      BY DEF LoadIsOwned, AnsweredHasRead, AnswersInOrder, Settled,
        InvalidatesWhatIsTaken, LoadingType, InvalidationType, UnreachedType, UnansweredType
<1>11. TakenIsThere'                     BY DEF TakenIsThere
<1>12. TakenIsOwned'                     BY DEF TakenIsOwned, OneTakerPerFrame, TakenIsThere
<1>13. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, PteType
<1>14. OneTakerPerFrame'                 BY DEF OneTakerPerFrame
<1>15. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, TlbType
<1>16. InvalidatesWhatIsTaken'           BY DEF InvalidatesWhatIsTaken, InvalidationType
<1>17. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType, UnreachedType
<1>18. AnsweredIsDrained'                BY DEF AnsweredIsDrained, InflightType, UnansweredType
<1>19. AnsweredHasRead'                  BY DEF AnsweredHasRead, LoadingType, UnansweredType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19

----------------------------------------------------------------------------
LEMMA InvalidateKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Invalidate(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, loading, stage, taken, invalidation, unanswered>>
    BY DEF Invalidate, Listens, InvalidateEntry, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ InvalidatesWhatIsTaken' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, InvalidatesWhatIsTakenStays, AnsweredIsDrainedStays,
        AnsweredHasReadStays
<1> USE DEF Invalidate, Listens, InvalidateEntry, kernelVars, nicVars, TlbType, InvalidationType, UnreachedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, LoadingType, InvalidationType, UnansweredType,
            StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
            Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. UnreachedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TakenIsThere, StageType, TakenType
<1>7. AnswersInOrder'                    BY DEF AnswersInOrder, Settled, UnansweredType
<1>8. ReachedIsForgotten'                BY DEF ReachedIsForgotten, AnswersInOrder, Settled, EntriesAreOfThePage,
        InvalidatesWhatIsTaken, TakenIsThere, UnansweredType, StageType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA AnswerKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Answer(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, stage, taken, unreached>>
    BY DEF Answer, Listens, AnswerInvalidation, MayAnswer, StoreTranslatedBefore, LoadTranslatedBefore, machineVars,
        kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned'
      /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ ReachedIsForgotten'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, ReachedIsForgottenStays
<1> USE DEF Answer, Listens, AnswerInvalidation, MayAnswer, StoreTranslatedBefore, LoadTranslatedBefore, machineVars,
        kernelVars, nicVars, InflightType, LoadingType, InvalidationType, UnreachedType, UnansweredType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ UnreachedType'
          /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadingType, UnreachedType, StageType,
            TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. InvalidationType'
        OBVIOUS
    <2>3. UnansweredType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. AnswersInOrder'                    BY DEF AnswersInOrder, Settled
<1>5. InvalidatesWhatIsTaken'            BY DEF InvalidatesWhatIsTaken, StageType, TakenType
<1>6. AnsweredIsDrained'                 BY DEF AnsweredIsDrained, AnswersInOrder, Settled, InvalidatesWhatIsTaken,
        StageType, TakenType
<1>7. AnsweredHasRead'                   BY DEF AnsweredHasRead, AnswersInOrder, Settled, InvalidatesWhatIsTaken,
        StageType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, tlb, inflight, loading, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF DmaRead, Flip!Root!Transmit, machineVars, fabricVars, kernelVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF DmaRead, Flip!Root!Transmit, machineVars, fabricVars, kernelVars, PteType, TlbType, InflightType,
        MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType
    <2>2. Flip!Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, NoTreadAfterOffer,
        Flip!Root!NoTreadAfterOffer
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA CompleteSendKeeps ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<loading, pte, tlb, stage, taken, invalidation, unanswered, unreached, inflight>>
    BY DEF CompleteSend, Flip!Root!CompleteSend, fabricVars, kernelVars
<1>2. ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten'
      /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsUnmappedStays,
        OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        ReachedIsForgottenStays, AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF CompleteSend, Flip!Root!CompleteSend, fabricVars, kernelVars, PteType, TlbType, InflightType, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ StageType' /\ TakenType'
        BY DEF RunningType, PteType, TlbType, InflightType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType
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
<1>7. PteIsOwned'                        BY DEF PteIsOwned
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned
<1>10. LoadIsOwned'                      BY DEF LoadIsOwned, LoadingType
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, TakenIsThere, StageType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<inflight, invalidation, loading, memory, offered, owner, pte, running, stage, taken, tlb,
        unanswered, unreached, wire>>
    BY DEF vars, machineVars, fabricVars, kernelVars, nicVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned'
      /\ StoreIsOwned' /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere'
      /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder'
      /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> QED BY <1>2

----------------------------------------------------------------------------
(* Each step is one of the parent's, or nothing that it sees: RefinesPageFlip. *)

LEMMA BeginsRefinesPageFlip ==
    ASSUME Init
    PROVE  Flip!Init
<1>1. InitShows
    BY MappedPagesMeans DEF Init, MachineInit, NoTranslations, FabricInit, InitShows, Led!Nothing, Reaches,
        Led!Nowhere
<1> QED
    BY <1>1, MappedPagesMeans, Led!NothingMeans DEF Init, MachineInit, NoTranslations, FabricInit, Flip!Init,
        Flip!Root!Init, InitShows

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
    BY MappedPagesStays DEF Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars
<1>2. DispatchIs(c, t)
    BY <1>1 DEF Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars, DispatchIs, Flip!vars,
        RunningType, LoadingType, StageType
<1> QED
    BY <1>1, <1>2 DEF DispatchIs, Flip!Next, Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars,
        RunningType, LoadingType, StageType

LEMMA PreemptRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars
<1>2. PreemptIs(c)
    BY <1>1 DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars, PreemptIs, Flip!vars,
        RunningType, LoadingType, StageType
<1> QED
    BY <1>1, <1>2 DEF PreemptIs, Flip!Next, Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars,
        RunningType, LoadingType, StageType

LEMMA FillRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. FillShows(c, p)
    BY MappedPagesMeans DEF Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars, FillShows, Led!AsBefore,
        Reaches, RunningType, PteType, TlbType
<1>2. FillIs(c, p)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars,
        FillShows, FillIs, Flip!vars, RunningType, PteType, TlbType
<1> QED
    BY <1>1, <1>2 DEF FillIs, Flip!Next, Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars, RunningType,
        PteType, TlbType

LEMMA EvictRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. EvictShows(c, a, p)
    BY MappedPagesMeans DEF Evict, EvictEntry, fabricVars, kernelVars, nicVars, EvictShows, Led!ToLess, Reaches,
        TlbType
<1>2. EvictIs(c, a, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF Evict, EvictEntry, fabricVars, kernelVars, nicVars, EvictShows,
        EvictIs, Flip!Revoke, TlbType
<1> QED
    BY <1>1, <1>2 DEF EvictIs, Flip!Next, Evict, EvictEntry, fabricVars, kernelVars, nicVars, TlbType

LEMMA StoreTranslateRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreTranslateShows(c, p, v)
    BY MappedPagesMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars, kernelVars, nicVars,
        StoreTranslateShows, Led!AsBefore, Reaches, RunningType, TlbType, InflightType, LoadingType, StageType
<1>2. StoreTranslateIs(c, p, v)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars,
        kernelVars, nicVars, StoreTranslateShows, StoreTranslateIs, Flip!vars, RunningType, TlbType, InflightType,
        LoadingType, StageType
<1> QED
    BY <1>1, <1>2 DEF StoreTranslateIs, Flip!Next, StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars,
        kernelVars, nicVars, RunningType, TlbType, InflightType, LoadingType, StageType

LEMMA StoreCommitRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreCommitShows(c)
    BY MappedPagesMeans DEF StoreCommit, CommitStore, fabricVars, kernelVars, nicVars, StoreIsOwned, StoreCommitShows,
        Reaches, Led!AsBefore, Led!ThereNoMore, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType
<1>2. StoreCommitIs(c)
    BY <1>1, MappedPagesMeans, Led!LeadsMeans, Led!AsBeforeMeans, Led!ThereNoMoreMeans DEF StoreCommit, CommitStore,
        fabricVars, kernelVars, nicVars, StoreIsOwned, StoreCommitShows, StoreCommitIs, Flip!Store, Flip!Root!Store,
        Flip!LastStore, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType
<1> QED
    BY <1>1, <1>2 DEF StoreCommitIs, Flip!Next, StoreCommit, CommitStore, fabricVars, kernelVars, nicVars,
        StoreIsOwned, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType

LEMMA LoadTranslateRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, LoadTranslate(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF LoadTranslate, InUser, TranslateLoad, Idle, Space, machineVars, kernelVars, nicVars
<1>2. LoadTranslateIs(c, p)
    BY <1>1 DEF LoadTranslate, InUser, TranslateLoad, Idle, Space, machineVars, kernelVars, nicVars, LoadTranslateIs,
        Flip!vars, RunningType, TlbType, InflightType, LoadingType, StageType
<1> QED
    BY <1>1, <1>2 DEF LoadTranslateIs, Flip!Next, LoadTranslate, InUser, TranslateLoad, Idle, Space, machineVars,
        kernelVars, nicVars, RunningType, TlbType, InflightType, LoadingType, StageType

LEMMA LoadReadRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, LoadRead(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF LoadRead, FinishLoad, machineVars, kernelVars, nicVars
<1>2. LoadReadIs(c)
    BY <1>1 DEF LoadRead, FinishLoad, machineVars, kernelVars, nicVars, LoadReadIs, Flip!vars, LoadingType
<1> QED
    BY <1>1, <1>2 DEF LoadReadIs, Flip!Next, LoadRead, FinishLoad, machineVars, kernelVars, nicVars, LoadingType

LEMMA MapFreshRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. MapFreshShows(c, p, f)
    BY MappedPagesMeans DEF MapFresh, InUser, Idle, Space, Flip!Root!Give, fabricVars, kernelVars, EntryIsOwned,
        PteIsOwned, StoreIsOwned, MapFreshShows, Led!OnlyThere, Reaches, RunningType, PteType, TlbType, InflightType,
        MemoryType, LoadingType, StageType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType
<1>2. MapFreshIs(c, p, f)
    BY <1>1, MappedPagesMeans, Led!OnlyThereMeans DEF MapFresh, InUser, Idle, Space, Flip!Root!Give, fabricVars,
        kernelVars, EntryIsOwned, PteIsOwned, StoreIsOwned, MapFreshShows, MapFreshIs, Flip!MapFresh, RunningType,
        PteType, TlbType, InflightType, MemoryType, LoadingType, StageType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!OfferedType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF MapFreshIs, Flip!Next, MapFresh, InUser, Idle, Space, Flip!Root!Give, fabricVars, kernelVars,
        EntryIsOwned, PteIsOwned, StoreIsOwned, RunningType, PteType, TlbType, InflightType, MemoryType, LoadingType,
        StageType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

LEMMA ClearPteRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ClearPteShows(c, p)
    BY MappedPagesMeans DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers, nicVars,
        ClearPteShows, Led!ToLess, Reaches, RunningType, PteType, LoadingType, InvalidationType, UnreachedType,
        UnansweredType, StageType, TakenType
<1>2. ClearPteIs(c, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers,
        nicVars, ClearPteShows, ClearPteIs, Flip!Revoke, RunningType, PteType, LoadingType, InvalidationType,
        UnreachedType, UnansweredType, StageType, TakenType
<1> QED
    BY <1>1, <1>2 DEF ClearPteIs, Flip!Next, ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers,
        nicVars, RunningType, PteType, LoadingType, InvalidationType, UnreachedType, UnansweredType, StageType,
        TakenType

LEMMA FenceRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Fence(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Fence, Settled, machineVars, fabricVars, nicVars
<1>2. FenceShows(c)
    BY MappedPagesMeans DEF Fence, Settled, machineVars, fabricVars, nicVars, FenceShows, Led!AsBefore, Reaches,
        InvalidationType, StageType
<1>3. FenceIs(c)
    BY <1>1, <1>2, MappedPagesMeans, Led!AsBeforeMeans DEF Fence, Settled, machineVars, fabricVars, nicVars,
        FenceShows, FenceIs, Flip!vars, InvalidationType, StageType
<1> QED
    BY <1>1, <1>2, <1>3 DEF FenceIs, Flip!Next, Fence, Settled, machineVars, fabricVars, nicVars, InvalidationType,
        StageType

LEMMA TransferRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Transfer, machineVars, fabricVars
<1>2. TransferShows(c)
    BY TransferShown
<1>3. TransferIs(c)
    BY <1>1, <1>2, MappedPagesMeans, Led!NowhereMeans, Led!AsBeforeMeans DEF Transfer, machineVars, fabricVars,
        AnsweredIsDrained, AnswersInOrder, Settled, InvalidatesWhatIsTaken, ReachedIsForgotten, TakenIsOwned,
        TakenIsThere, TakenIsUnmapped, TransferShows, TransferIs, Flip!Transfer, Flip!Root!Offer, PteType, TlbType,
        InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType, StageType, TakenType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType
<1> QED
    BY <1>1, <1>2, <1>3 DEF TransferIs, Flip!Next, Transfer, machineVars, fabricVars, AnsweredIsDrained,
        AnswersInOrder, Settled, InvalidatesWhatIsTaken, ReachedIsForgotten, TakenIsOwned, TakenIsThere,
        TakenIsUnmapped, PteType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType,
        StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType

LEMMA InvalidateRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Invalidate(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. InvalidateShows(r, i)
    BY MappedPagesMeans DEF Invalidate, Listens, InvalidateEntry, kernelVars, nicVars, InvalidateShows, Led!ToLess,
        Reaches, TlbType, InvalidationType, UnreachedType
<1>2. InvalidateIs(r, i)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF Invalidate, Listens, InvalidateEntry, kernelVars, nicVars,
        InvalidateShows, InvalidateIs, Flip!Revoke, TlbType, InvalidationType, UnreachedType
<1> QED
    BY <1>1, <1>2 DEF InvalidateIs, Flip!Next, Invalidate, Listens, InvalidateEntry, kernelVars, nicVars, TlbType,
        InvalidationType, UnreachedType

LEMMA AnswerRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Answer(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Answer, Listens, AnswerInvalidation, MayAnswer, StoreTranslatedBefore,
        LoadTranslatedBefore, machineVars, kernelVars, nicVars
<1>2. AnswerIs(r, i)
    BY <1>1 DEF Answer, Listens, AnswerInvalidation, MayAnswer, StoreTranslatedBefore, LoadTranslatedBefore,
        machineVars, kernelVars, nicVars, AnswerIs, Flip!vars, InflightType, LoadingType, InvalidationType,
        UnreachedType, UnansweredType
<1> QED
    BY <1>1, <1>2 DEF AnswerIs, Flip!Next, Answer, Listens, AnswerInvalidation, MayAnswer, StoreTranslatedBefore,
        LoadTranslatedBefore, machineVars, kernelVars, nicVars, InflightType, LoadingType, InvalidationType,
        UnreachedType, UnansweredType

LEMMA DmaReadRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF DmaRead, Flip!Root!Transmit, machineVars, fabricVars, kernelVars
<1>2. DmaReadIs(f)
    BY <1>1 DEF DmaRead, Flip!Root!Transmit, machineVars, fabricVars, kernelVars, DmaReadIs, Flip!DmaRead, PteType,
        TlbType, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF DmaReadIs, Flip!Next, DmaRead, Flip!Root!Transmit, machineVars, fabricVars, kernelVars, PteType,
        TlbType, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType

LEMMA CompleteSendRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF CompleteSend, Flip!Root!CompleteSend, fabricVars, kernelVars
<1>2. CompleteSendIs(f)
    BY <1>1 DEF CompleteSend, Flip!Root!CompleteSend, fabricVars, kernelVars, CompleteSendIs, Flip!CompleteSend,
        PteType, TlbType, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF CompleteSendIs, Flip!Next, CompleteSend, Flip!Root!CompleteSend, fabricVars, kernelVars,
        PteType, TlbType, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType

LEMMA StutteringRefinesPageFlip ==
    ASSUME UNCHANGED vars
    PROVE  [Flip!Next]_(Flip!vars)
    BY MappedPagesStays DEF vars, machineVars, fabricVars, kernelVars, nicVars, Flip!vars

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
  <2>8. ASSUME NEW c \in CPU, NEW p \in Page, LoadTranslate(c, p) PROVE Inv'
      BY <2>8, LoadTranslateKeeps
  <2>9. ASSUME NEW c \in CPU, LoadRead(c) PROVE Inv'
      BY <2>9, LoadReadKeeps
  <2>10. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE Inv'
      BY <2>10, MapFreshKeeps
  <2>11. ASSUME NEW c \in CPU, NEW p \in Page, ClearPte(c, p) PROVE Inv'
      BY <2>11, ClearPteKeeps
  <2>12. ASSUME NEW c \in CPU, Fence(c) PROVE Inv'
      BY <2>12, FenceKeeps
  <2>13. ASSUME NEW c \in CPU, Transfer(c) PROVE Inv'
      BY <2>13, TransferKeeps
  <2>14. ASSUME NEW r \in CPU, NEW i \in CPU, Invalidate(r, i) PROVE Inv'
      BY <2>14, InvalidateKeeps
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, Answer(r, i) PROVE Inv'
      BY <2>15, AnswerKeeps
  <2>16. ASSUME NEW f \in Frame, DmaRead(f) PROVE Inv'
      BY <2>16, DmaReadKeeps
  <2>17. ASSUME NEW f \in Frame, CompleteSend(f) PROVE Inv'
      BY <2>17, CompleteSendKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17
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

THEOREM AlwaysReadsItsOwn == Safety => []ReadsItsOwn
<1>1. Inv => ReadsItsOwn
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysAskedListen == Safety => []AskedListen
<1>1. Inv => AskedListen
    BY DEF AskedListen, Listens, UnansweredType
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
  <2>8. ASSUME NEW c \in CPU, NEW p \in Page, LoadTranslate(c, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>8, LoadTranslateRefinesPageFlip
  <2>9. ASSUME NEW c \in CPU, LoadRead(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>9, LoadReadRefinesPageFlip
  <2>10. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>10, MapFreshRefinesPageFlip
  <2>11. ASSUME NEW c \in CPU, NEW p \in Page, ClearPte(c, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>11, ClearPteRefinesPageFlip
  <2>12. ASSUME NEW c \in CPU, Fence(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>12, FenceRefinesPageFlip
  <2>13. ASSUME NEW c \in CPU, Transfer(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>13, TransferRefinesPageFlip
  <2>14. ASSUME NEW r \in CPU, NEW i \in CPU, Invalidate(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>14, InvalidateRefinesPageFlip
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, Answer(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>15, AnswerRefinesPageFlip
  <2>16. ASSUME NEW f \in Frame, DmaRead(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>16, DmaReadRefinesPageFlip
  <2>17. ASSUME NEW f \in Frame, CompleteSend(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>17, CompleteSendRefinesPageFlip
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesPageFlip, Flip!Safety
=============================================================================
