--------------------- MODULE BroadcastInvalidate_proofs ----------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS BroadcastInvalidateInvariant, TLAPS

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

LEMMA RunsOnceStays ==
    ASSUME RunsOnce, UNCHANGED <<running>>
    PROVE  RunsOnce'
    BY DEF RunsOnce

LEMMA TakenIsOwnedStays ==
    ASSUME TakenIsOwned, UNCHANGED <<owner, taken>>
    PROVE  TakenIsOwned'
    BY DEF TakenIsOwned

LEMMA TakenIsUnmappedStays ==
    ASSUME TakenIsUnmapped, UNCHANGED <<pte, taken>>
    PROVE  TakenIsUnmapped'
    BY DEF TakenIsUnmapped

LEMMA OneTakerPerFrameStays ==
    ASSUME OneTakerPerFrame, UNCHANGED <<taken>>
    PROVE  OneTakerPerFrame'
    BY DEF OneTakerPerFrame

LEMMA EntriesAreOfThePageStays ==
    ASSUME EntriesAreOfThePage, UNCHANGED <<taken, tlb>>
    PROVE  EntriesAreOfThePage'
    BY DEF EntriesAreOfThePage

LEMMA AnswersInOrderStays ==
    ASSUME AnswersInOrder, UNCHANGED <<invalidation, unanswered, unreached>>
    PROVE  AnswersInOrder'
    BY DEF AnswersInOrder, Settled

LEMMA InvalidatesWhatIsTakenStays ==
    ASSUME InvalidatesWhatIsTaken, UNCHANGED <<invalidation, running, taken>>
    PROVE  InvalidatesWhatIsTaken'
    BY DEF InvalidatesWhatIsTaken

LEMMA TakerIsThereStays ==
    ASSUME TakerIsThere, UNCHANGED <<running, stage, taken>>
    PROVE  TakerIsThere'
    BY DEF TakerIsThere

LEMMA SyncedIsSettledStays ==
    ASSUME SyncedIsSettled, UNCHANGED <<invalidation, stage>>
    PROVE  SyncedIsSettled'
    BY DEF SyncedIsSettled

LEMMA OverIsForgottenStays ==
    ASSUME OverIsForgotten, UNCHANGED <<invalidation, running, stage, taken, tlb>>
    PROVE  OverIsForgotten'
    BY DEF OverIsForgotten, Over

LEMMA OverIsDrainedStays ==
    ASSUME OverIsDrained, UNCHANGED <<inflight, invalidation, running, stage, taken>>
    PROVE  OverIsDrained'
    BY DEF OverIsDrained, Over

LEMMA OverHasReadStays ==
    ASSUME OverHasRead, UNCHANGED <<invalidation, loading, running, stage, taken>>
    PROVE  OverHasRead'
    BY DEF OverHasRead, Over

LEMMA ReachedIsForgottenStays ==
    ASSUME ReachedIsForgotten, UNCHANGED <<invalidation, tlb, unreached>>
    PROVE  ReachedIsForgotten'
    BY DEF ReachedIsForgotten

LEMMA AnsweredIsDrainedStays ==
    ASSUME AnsweredIsDrained, UNCHANGED <<inflight, invalidation, unanswered>>
    PROVE  AnsweredIsDrained'
    BY DEF AnsweredIsDrained

LEMMA AnsweredHasReadStays ==
    ASSUME AnsweredHasRead, UNCHANGED <<invalidation, loading, unanswered>>
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
<1>12. RunsOnce                          BY DEF RunsOnce
<1>13. TakenIsOwned                      BY DEF TakenIsOwned
<1>14. TakenIsUnmapped                   BY DEF TakenIsUnmapped
<1>15. OneTakerPerFrame                  BY DEF OneTakerPerFrame
<1>16. EntriesAreOfThePage               BY DEF EntriesAreOfThePage
<1>17. AnswersInOrder                    BY DEF AnswersInOrder, Settled
<1>18. InvalidatesWhatIsTaken            BY DEF InvalidatesWhatIsTaken
<1>19. TakerIsThere                      BY DEF TakerIsThere
<1>20. SyncedIsSettled                   BY DEF SyncedIsSettled
<1>21. OverIsForgotten                   BY DEF OverIsForgotten, Over
<1>22. OverIsDrained                     BY DEF OverIsDrained, Over
<1>23. OverHasRead                       BY DEF OverHasRead, Over
<1>24. ReachedIsForgotten                BY DEF ReachedIsForgotten
<1>25. AnsweredIsDrained                 BY DEF AnsweredIsDrained
<1>26. AnsweredHasRead                   BY DEF AnsweredHasRead
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20, <1>21, <1>22, <1>23, <1>24, <1>25, <1>26

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ SyncedIsSettled' /\ ReachedIsForgotten'
      /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, SyncedIsSettledStays, ReachedIsForgottenStays,
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
<1>4. RunsOnce'                          BY DEF RunsOnce
<1>5. InvalidatesWhatIsTaken'            BY DEF InvalidatesWhatIsTaken, InvalidationType, TakenType
<1>6. TakerIsThere'                      BY DEF TakerIsThere, TakenType
<1>7. OverIsForgotten'                   BY DEF OverIsForgotten, Over, TlbType, InvalidationType, TakenType
<1>8. OverIsDrained'                     BY DEF OverIsDrained, Over, InflightType, InvalidationType, TakenType
<1>9. OverHasRead'                       BY DEF OverHasRead, Over, InvalidationType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA PreemptKeeps ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF Preempt, InUser, Settled, PreemptThread, Idle, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ SyncedIsSettled' /\ ReachedIsForgotten'
      /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, SyncedIsSettledStays, ReachedIsForgottenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Preempt, InUser, Settled, PreemptThread, Idle, fabricVars, kernelVars, nicVars, RunningType, LoadingType,
        InvalidationType, StageType
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
<1>4. RunsOnce'                          BY DEF RunsOnce
<1>5. InvalidatesWhatIsTaken'            BY DEF InvalidatesWhatIsTaken, TakenType
<1>6. TakerIsThere'                      BY DEF TakerIsThere, TakenType
<1>7. OverIsForgotten'                   BY DEF OverIsForgotten, Over, TlbType, TakenType
<1>8. OverIsDrained'                     BY DEF OverIsDrained, Over, InflightType, TakenType
<1>9. OverHasRead'                       BY DEF OverHasRead, Over, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA FillKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, loading, running, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled' /\ OverIsDrained'
      /\ OverHasRead' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, RunsOnceStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        TakerIsThereStays, SyncedIsSettledStays, OverIsDrainedStays, OverHasReadStays, AnsweredIsDrainedStays,
        AnsweredHasReadStays
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
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TakenIsUnmapped, TakenType
<1>7. OverIsForgotten'                   BY DEF OverIsForgotten, Over, TakenIsUnmapped, InvalidationType, StageType,
        TakenType
<1>8. ReachedIsForgotten'                BY DEF ReachedIsForgotten, InvalidatesWhatIsTaken, TakenIsUnmapped,
        InvalidationType, UnreachedType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, loading, running, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF Evict, EvictEntry, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled' /\ OverIsDrained'
      /\ OverHasRead' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, RunsOnceStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        TakerIsThereStays, SyncedIsSettledStays, OverIsDrainedStays, OverHasReadStays, AnsweredIsDrainedStays,
        AnsweredHasReadStays
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
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TakenType
<1>7. OverIsForgotten'                   BY DEF OverIsForgotten, Over, RunningType, InvalidationType, StageType,
        TakenType
<1>8. ReachedIsForgotten'                BY DEF ReachedIsForgotten, InvalidationType, UnreachedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, loading, running, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere'
      /\ SyncedIsSettled' /\ OverIsForgotten' /\ OverHasRead' /\ ReachedIsForgotten' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays,
        RunsOnceStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays,
        AnswersInOrderStays, InvalidatesWhatIsTakenStays, TakerIsThereStays, SyncedIsSettledStays,
        OverIsForgottenStays, OverHasReadStays, ReachedIsForgottenStays, AnsweredHasReadStays
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
<1>5. OverIsDrained'                     BY DEF OverIsDrained, Over, OverIsForgotten, InvalidationType, TakenType
<1>6. AnsweredIsDrained'                 BY DEF AnsweredIsDrained, AnswersInOrder, Settled, ReachedIsForgotten,
        InvalidationType, UnreachedType, UnansweredType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, loading, running, taken, invalidation, unanswered, unreached,
        stage>>
    BY DEF StoreCommit, CommitStore, fabricVars, kernelVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ LoadIsOwned' /\ ReadsItsOwn'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled'
      /\ OverIsForgotten' /\ OverHasRead' /\ ReachedIsForgotten' /\ AnsweredHasRead'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, LoadIsOwnedStays,
        ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, RunsOnceStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, TakerIsThereStays, SyncedIsSettledStays, OverIsForgottenStays, OverHasReadStays,
        ReachedIsForgottenStays, AnsweredHasReadStays
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
<1>6. OverIsDrained'                     BY DEF OverIsDrained, Over, RunningType, InvalidationType, StageType,
        TakenType
<1>7. AnsweredIsDrained'                 BY DEF AnsweredIsDrained, InvalidationType, UnansweredType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA LoadTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, LoadTranslate(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, running, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF LoadTranslate, InUser, TranslateLoad, Idle, Space, machineVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled'
      /\ OverIsForgotten' /\ OverIsDrained' /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, RunsOnceStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, TakerIsThereStays, SyncedIsSettledStays, OverIsForgottenStays,
        OverIsDrainedStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
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
<1>6. OverHasRead'                       BY DEF OverHasRead, Over, OverIsForgotten, InvalidationType, TakenType
<1>7. AnsweredHasRead'                   BY DEF AnsweredHasRead, AnswersInOrder, Settled, ReachedIsForgotten,
        InvalidationType, UnreachedType, UnansweredType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA LoadReadKeeps ==
    ASSUME Inv, NEW c \in CPU, LoadRead(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, running, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF LoadRead, FinishLoad, machineVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled'
      /\ OverIsForgotten' /\ OverIsDrained' /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, RunsOnceStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, TakerIsThereStays, SyncedIsSettledStays, OverIsForgottenStays,
        OverIsDrainedStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
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
<1>6. OverHasRead'                       BY DEF OverHasRead, Over, RunningType, InvalidationType, StageType,
        TakenType
<1>7. AnsweredHasRead'                   BY DEF AnsweredHasRead, InvalidationType, UnansweredType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, running, taken, tlb, invalidation, unanswered, unreached, stage, inflight, loading>>
    BY DEF MapFresh, InUser, Idle, Space, Flip!Root!Give, fabricVars, kernelVars
<1>2. WireCarriesOffer' /\ RunsOnce' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder'
      /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled' /\ OverIsForgotten' /\ OverIsDrained'
      /\ OverHasRead' /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, WireCarriesOfferStays, RunsOnceStays, OneTakerPerFrameStays, EntriesAreOfThePageStays,
        AnswersInOrderStays, InvalidatesWhatIsTakenStays, TakerIsThereStays, SyncedIsSettledStays,
        OverIsForgottenStays, OverIsDrainedStays, OverHasReadStays, ReachedIsForgottenStays, AnsweredIsDrainedStays,
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
<1>13. TakenIsOwned'                     BY DEF TakenIsOwned, TakenType
<1>14. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, TakenIsOwned, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14

----------------------------------------------------------------------------
LEMMA ClearPteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight, loading, running, invalidation, unanswered,
        unreached>>
    BY DEF ClearPte, InUser, Idle, TakenOn, Space, fabricVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ RunsOnce' /\ AnswersInOrder' /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays, RunsOnceStays, AnswersInOrderStays, ReachedIsForgottenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF ClearPte, InUser, Idle, TakenOn, Space, fabricVars, nicVars, RunningType, PteType, LoadingType, StageType,
        TakenType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ InvalidationType'
          /\ UnreachedType' /\ UnansweredType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, LoadingType, InvalidationType, UnreachedType,
            UnansweredType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. TakenType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Flip!Root!OwnerType
<1>5. ReadsItsOwn'                       BY DEF ReadsItsOwn
<1>6. PtesDiffer'                        BY DEF PtesDiffer
<1>7. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, TlbType
<1>8. TakenIsOwned'                      BY DEF TakenIsOwned, PteIsOwned, Flip!Root!OwnerType
<1>9. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, PtesDiffer
<1>10. OneTakerPerFrame'                 BY DEF OneTakerPerFrame, TakenIsUnmapped
<1>11. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, EntriesAgreeWithPtes, TlbType
<1>12. InvalidatesWhatIsTaken'           BY DEF InvalidatesWhatIsTaken, InvalidationType
<1>13. TakerIsThere'                     BY DEF TakerIsThere
<1>14. SyncedIsSettled'                  BY DEF SyncedIsSettled, InvalidatesWhatIsTaken, InvalidationType
<1>15. OverIsForgotten'                  BY DEF OverIsForgotten, Over, TlbType, InvalidationType
<1>16. OverIsDrained'                    BY DEF OverIsDrained, Over, InflightType, InvalidationType
<1>17. OverHasRead'                      BY DEF OverHasRead, Over, InvalidationType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17

----------------------------------------------------------------------------
LEMMA TlbiKeeps ==
    ASSUME Inv, NEW c \in CPU, Tlbi(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, running, taken>>
    BY DEF Tlbi, SendInvalidation, Settled, TakenOn, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned'
      /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, RunsOnceStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays
<1> USE DEF Tlbi, SendInvalidation, Settled, TakenOn, machineVars, nicVars, RunningType, InvalidationType,
        UnreachedType, UnansweredType, StageType, TakenType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ LoadingType' /\ TakenType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, LoadingType, TakenType, Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. InvalidationType'
        BY DEF TakerIsThere
    <2>3. UnreachedType'
        BY DEF TakerIsThere
    <2>4. UnansweredType'
        BY DEF TakerIsThere
    <2>5. StageType'
        BY DEF TakerIsThere
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. AnswersInOrder'                    BY DEF AnswersInOrder, TakerIsThere
<1>5. InvalidatesWhatIsTaken'            BY DEF InvalidatesWhatIsTaken, TakerIsThere
<1>6. TakerIsThere'                      BY DEF TakerIsThere
<1>7. SyncedIsSettled'                   BY DEF SyncedIsSettled
<1>8. OverIsForgotten'                   BY DEF OverIsForgotten, Over, TlbType
<1>9. OverIsDrained'                     BY DEF OverIsDrained, Over, InflightType
<1>10. OverHasRead'                      BY DEF OverHasRead, Over, LoadingType
<1>11. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType
<1>12. AnsweredIsDrained'                BY DEF AnsweredIsDrained, InflightType
<1>13. AnsweredHasRead'                  BY DEF AnsweredHasRead, LoadingType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA DsbKeeps ==
    ASSUME Inv, NEW c \in CPU, Dsb(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, running, taken, invalidation, unanswered,
        unreached>>
    BY DEF Dsb, InUser, Idle, TakenOn, Settled, machineVars, fabricVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned'
      /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, RunsOnceStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays,
        AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Dsb, InUser, Idle, TakenOn, Settled, machineVars, fabricVars, nicVars, RunningType, LoadingType,
        InvalidationType, StageType, TakenType
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
<1>4. TakerIsThere'                      BY DEF TakerIsThere
<1>5. SyncedIsSettled'                   BY DEF SyncedIsSettled
<1>6. OverIsForgotten'                   BY DEF OverIsForgotten, Over, TlbType
<1>7. OverIsDrained'                     BY DEF OverIsDrained, Over, InflightType
<1>8. OverHasRead'                       BY DEF OverHasRead, Over
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<loading, pte, tlb, running, invalidation, unanswered, unreached, inflight>>
    BY DEF Transfer, TakenOn, machineVars, fabricVars
<1>2. ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ AnswersInOrder' /\ ReachedIsForgotten'
      /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, RunsOnceStays, AnswersInOrderStays,
        ReachedIsForgottenStays, AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Transfer, TakenOn, machineVars, fabricVars, RunningType, MemoryType, StageType, TakenType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType
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
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, NoTreadAfterOffer,
        Flip!Root!NoTreadAfterOffer, OfferedWhileOwned, Flip!Root!OfferedWhileOwned, Flip!Root!WireType
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned, TakenIsUnmapped, TakerIsThere, PteType
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, OverIsForgotten, Over, RunsOnce, SyncedIsSettled,
        TakerIsThere, TlbType, InvalidationType
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, OverIsDrained, Over, RunsOnce, SyncedIsSettled,
        TakerIsThere, InflightType, InvalidationType
<1>10. LoadIsOwned'                      BY DEF LoadIsOwned, OverHasRead, Over, RunsOnce, SyncedIsSettled,
        TakerIsThere, LoadingType, InvalidationType
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, OneTakerPerFrame, TakerIsThere
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, PteType
<1>13. OneTakerPerFrame'                 BY DEF OneTakerPerFrame
<1>14. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, TlbType
<1>15. InvalidatesWhatIsTaken'           BY DEF InvalidatesWhatIsTaken, RunsOnce, SyncedIsSettled, InvalidationType
<1>16. TakerIsThere'                     BY DEF TakerIsThere, RunsOnce
<1>17. SyncedIsSettled'                  BY DEF SyncedIsSettled, InvalidationType
<1>18. OverIsForgotten'                  BY DEF OverIsForgotten, Over, TlbType, InvalidationType
<1>19. OverIsDrained'                    BY DEF OverIsDrained, Over, InflightType, InvalidationType
<1>20. OverHasRead'                      BY DEF OverHasRead, Over, LoadingType, InvalidationType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20

----------------------------------------------------------------------------
LEMMA InvalidateKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Invalidate(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, loading, running, taken, invalidation, stage,
        unanswered>>
    BY DEF Invalidate, InvalidateEntry, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled' /\ OverIsDrained' /\ OverHasRead'
      /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, RunsOnceStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, InvalidatesWhatIsTakenStays, TakerIsThereStays,
        SyncedIsSettledStays, OverIsDrainedStays, OverHasReadStays, AnsweredIsDrainedStays, AnsweredHasReadStays
<1> USE DEF Invalidate, InvalidateEntry, kernelVars, nicVars, TlbType, InvalidationType, UnreachedType
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
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TakenType
<1>7. AnswersInOrder'                    BY DEF AnswersInOrder, Settled, UnansweredType
<1>8. OverIsForgotten'                   BY DEF OverIsForgotten, Over, RunningType, StageType, TakenType
<1>9. ReachedIsForgotten'                BY DEF ReachedIsForgotten, EntriesAreOfThePage, InvalidatesWhatIsTaken,
        RunningType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA AnswerKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Answer(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, loading, running, taken, stage>>
    BY DEF Answer, AnswerInvalidation, MayAnswer, StoreTranslatedBefore, LoadTranslatedBefore, machineVars,
        kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned'
      /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ TakerIsThere'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, RunsOnceStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, TakerIsThereStays
<1> USE DEF Answer, AnswerInvalidation, MayAnswer, StoreTranslatedBefore, LoadTranslatedBefore, machineVars,
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
<1>5. InvalidatesWhatIsTaken'            BY DEF InvalidatesWhatIsTaken, RunningType, TakenType
<1>6. SyncedIsSettled'                   BY DEF SyncedIsSettled, StageType
<1>7. OverIsForgotten'                   BY DEF OverIsForgotten, Over, AnswersInOrder, Settled,
        InvalidatesWhatIsTaken, ReachedIsForgotten, RunningType, TlbType, StageType, TakenType
<1>8. OverIsDrained'                     BY DEF OverIsDrained, Over, AnsweredIsDrained, InvalidatesWhatIsTaken,
        RunningType, StageType, TakenType
<1>9. OverHasRead'                       BY DEF OverHasRead, Over, AnsweredHasRead, InvalidatesWhatIsTaken,
        RunningType, StageType, TakenType
<1>10. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType
<1>11. AnsweredIsDrained'                BY DEF AnsweredIsDrained
<1>12. AnsweredHasRead'                  BY DEF AnsweredHasRead
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, tlb, inflight, loading, running, taken, invalidation, unanswered,
        unreached, stage>>
    BY DEF DmaRead, Flip!Root!Transmit, machineVars, fabricVars, kernelVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ LoadIsOwned'
      /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere'
      /\ SyncedIsSettled' /\ OverIsForgotten' /\ OverIsDrained' /\ OverHasRead' /\ ReachedIsForgotten'
      /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, RunsOnceStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, TakerIsThereStays, SyncedIsSettledStays, OverIsForgottenStays,
        OverIsDrainedStays, OverHasReadStays, ReachedIsForgottenStays, AnsweredIsDrainedStays, AnsweredHasReadStays
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
<1>1. UNCHANGED <<loading, pte, tlb, running, taken, invalidation, unanswered, unreached, stage, inflight>>
    BY DEF CompleteSend, Flip!Root!CompleteSend, fabricVars, kernelVars
<1>2. ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled'
      /\ OverIsForgotten' /\ OverIsDrained' /\ OverHasRead' /\ ReachedIsForgotten' /\ AnsweredIsDrained'
      /\ AnsweredHasRead'
    BY <1>1, ReadsItsOwnStays, PtesDifferStays, EntriesAgreeWithPtesStays, RunsOnceStays, TakenIsUnmappedStays,
        OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        TakerIsThereStays, SyncedIsSettledStays, OverIsForgottenStays, OverIsDrainedStays, OverHasReadStays,
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
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, TakenType
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
      /\ StoreIsOwned' /\ LoadIsOwned' /\ ReadsItsOwn' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ RunsOnce'
      /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder'
      /\ InvalidatesWhatIsTaken' /\ TakerIsThere' /\ SyncedIsSettled' /\ OverIsForgotten' /\ OverIsDrained'
      /\ OverHasRead' /\ ReachedIsForgotten' /\ AnsweredIsDrained' /\ AnsweredHasRead'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, LoadIsOwnedStays, ReadsItsOwnStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, RunsOnceStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, TakerIsThereStays,
        SyncedIsSettledStays, OverIsForgottenStays, OverIsDrainedStays, OverHasReadStays, ReachedIsForgottenStays,
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
    BY MappedPagesStays DEF Preempt, InUser, Settled, PreemptThread, Idle, fabricVars, kernelVars, nicVars
<1>2. PreemptIs(c)
    BY <1>1 DEF Preempt, InUser, Settled, PreemptThread, Idle, fabricVars, kernelVars, nicVars, PreemptIs, Flip!vars,
        RunningType, LoadingType, InvalidationType, StageType
<1> QED
    BY <1>1, <1>2 DEF PreemptIs, Flip!Next, Preempt, InUser, Settled, PreemptThread, Idle, fabricVars, kernelVars,
        nicVars, RunningType, LoadingType, InvalidationType, StageType

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
    BY MappedPagesMeans DEF ClearPte, InUser, Idle, TakenOn, Space, fabricVars, nicVars, ClearPteShows, Led!ToLess,
        Reaches, RunningType, PteType, LoadingType, StageType, TakenType
<1>2. ClearPteIs(c, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ClearPte, InUser, Idle, TakenOn, Space, fabricVars, nicVars,
        ClearPteShows, ClearPteIs, Flip!Revoke, RunningType, PteType, LoadingType, StageType, TakenType
<1> QED
    BY <1>1, <1>2 DEF ClearPteIs, Flip!Next, ClearPte, InUser, Idle, TakenOn, Space, fabricVars, nicVars, RunningType,
        PteType, LoadingType, StageType, TakenType

LEMMA TlbiRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Tlbi(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Tlbi, SendInvalidation, Settled, TakenOn, machineVars, nicVars
<1>2. TlbiIs(c)
    BY <1>1 DEF Tlbi, SendInvalidation, Settled, TakenOn, machineVars, nicVars, TlbiIs, Flip!vars, RunningType,
        InvalidationType, UnreachedType, UnansweredType, StageType, TakenType
<1> QED
    BY <1>1, <1>2 DEF TlbiIs, Flip!Next, Tlbi, SendInvalidation, Settled, TakenOn, machineVars, nicVars, RunningType,
        InvalidationType, UnreachedType, UnansweredType, StageType, TakenType

LEMMA DsbRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Dsb(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Dsb, InUser, Idle, TakenOn, Settled, machineVars, fabricVars, nicVars
<1>2. DsbShows(c)
    BY MappedPagesMeans DEF Dsb, InUser, Idle, TakenOn, Settled, machineVars, fabricVars, nicVars, DsbShows,
        Led!AsBefore, Reaches, RunningType, LoadingType, InvalidationType, StageType, TakenType
<1>3. DsbIs(c)
    BY <1>1, <1>2, MappedPagesMeans, Led!AsBeforeMeans DEF Dsb, InUser, Idle, TakenOn, Settled, machineVars,
        fabricVars, nicVars, DsbShows, DsbIs, Flip!vars, RunningType, LoadingType, InvalidationType, StageType,
        TakenType
<1> QED
    BY <1>1, <1>2, <1>3 DEF DsbIs, Flip!Next, Dsb, InUser, Idle, TakenOn, Settled, machineVars, fabricVars, nicVars,
        RunningType, LoadingType, InvalidationType, StageType, TakenType

LEMMA TransferRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Transfer, TakenOn, machineVars, fabricVars
<1>2. TransferShows(c)
    BY TransferShown
<1>3. TransferIs(c)
    BY <1>1, <1>2, MappedPagesMeans, Led!NowhereMeans, Led!AsBeforeMeans DEF Transfer, TakenOn, machineVars,
        fabricVars, OverIsDrained, Over, OverIsForgotten, RunsOnce, SyncedIsSettled, TakenIsOwned, TakenIsUnmapped,
        TakerIsThere, TransferShows, TransferIs, Flip!Transfer, Flip!Root!Offer, RunningType, PteType, TlbType,
        InflightType, MemoryType, InvalidationType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!OfferedType
<1> QED
    BY <1>1, <1>2, <1>3 DEF TransferIs, Flip!Next, Transfer, TakenOn, machineVars, fabricVars, OverIsDrained, Over,
        OverIsForgotten, RunsOnce, SyncedIsSettled, TakenIsOwned, TakenIsUnmapped, TakerIsThere, RunningType, PteType,
        TlbType, InflightType, MemoryType, InvalidationType, StageType, TakenType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType

LEMMA InvalidateRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Invalidate(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. InvalidateShows(r, i)
    BY MappedPagesMeans DEF Invalidate, InvalidateEntry, kernelVars, nicVars, InvalidateShows, Led!ToLess, Reaches,
        TlbType, InvalidationType, UnreachedType
<1>2. InvalidateIs(r, i)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF Invalidate, InvalidateEntry, kernelVars, nicVars, InvalidateShows,
        InvalidateIs, Flip!Revoke, TlbType, InvalidationType, UnreachedType
<1> QED
    BY <1>1, <1>2 DEF InvalidateIs, Flip!Next, Invalidate, InvalidateEntry, kernelVars, nicVars, TlbType,
        InvalidationType, UnreachedType

LEMMA AnswerRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Answer(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Answer, AnswerInvalidation, MayAnswer, StoreTranslatedBefore, LoadTranslatedBefore,
        machineVars, kernelVars, nicVars
<1>2. AnswerIs(r, i)
    BY <1>1 DEF Answer, AnswerInvalidation, MayAnswer, StoreTranslatedBefore, LoadTranslatedBefore, machineVars,
        kernelVars, nicVars, AnswerIs, Flip!vars, InflightType, LoadingType, InvalidationType, UnreachedType,
        UnansweredType
<1> QED
    BY <1>1, <1>2 DEF AnswerIs, Flip!Next, Answer, AnswerInvalidation, MayAnswer, StoreTranslatedBefore,
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
  <2>12. ASSUME NEW c \in CPU, Tlbi(c) PROVE Inv'
      BY <2>12, TlbiKeeps
  <2>13. ASSUME NEW c \in CPU, Dsb(c) PROVE Inv'
      BY <2>13, DsbKeeps
  <2>14. ASSUME NEW c \in CPU, Transfer(c) PROVE Inv'
      BY <2>14, TransferKeeps
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, Invalidate(r, i) PROVE Inv'
      BY <2>15, InvalidateKeeps
  <2>16. ASSUME NEW r \in CPU, NEW i \in CPU, Answer(r, i) PROVE Inv'
      BY <2>16, AnswerKeeps
  <2>17. ASSUME NEW f \in Frame, DmaRead(f) PROVE Inv'
      BY <2>17, DmaReadKeeps
  <2>18. ASSUME NEW f \in Frame, CompleteSend(f) PROVE Inv'
      BY <2>18, CompleteSendKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18
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
  <2>12. ASSUME NEW c \in CPU, Tlbi(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>12, TlbiRefinesPageFlip
  <2>13. ASSUME NEW c \in CPU, Dsb(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>13, DsbRefinesPageFlip
  <2>14. ASSUME NEW c \in CPU, Transfer(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>14, TransferRefinesPageFlip
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, Invalidate(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>15, InvalidateRefinesPageFlip
  <2>16. ASSUME NEW r \in CPU, NEW i \in CPU, Answer(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>16, AnswerRefinesPageFlip
  <2>17. ASSUME NEW f \in Frame, DmaRead(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>17, DmaReadRefinesPageFlip
  <2>18. ASSUME NEW f \in Frame, CompleteSend(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>18, CompleteSendRefinesPageFlip
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesPageFlip, Flip!Safety
=============================================================================
