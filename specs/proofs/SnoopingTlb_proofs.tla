------------------------- MODULE SnoopingTlb_proofs --------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline), and amended by hand where      *)
(* that was too coarse for TLAPS; the argument is in README.md.            *)
(***************************************************************************)
EXTENDS SnoopingTlbInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<inflight, invalidation, memory, offered, owner, pte, running, stage, taken, tlb,
           unanswered, unreached, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
        FabricTypeOK, InvalidationType, Revocation, UnreachedType, UnansweredType, StageType, TakenType,
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

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE MachineConstants DEF Snoopers, MayAnswer, Flip!Root!Give, Flip!Root!Transmit, Flip!Root!CompleteSend,
    Listens, Inv, TypeOK, MachineTypeOK, PageTable, TranslatedStore,
    FabricTypeOK, Revocation, Flip!Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations, FabricInit
<1>1. TypeOK                             BY DEF RunningType, PteType, TlbType, InflightType, MemoryType,
        InvalidationType, UnreachedType, UnansweredType, StageType, TakenType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned                         BY DEF PteIsOwned
<1>6. EntryIsOwned                       BY DEF EntryIsOwned
<1>7. StoreIsOwned                       BY DEF StoreIsOwned
<1>8. PtesDiffer                         BY DEF PtesDiffer
<1>9. EntriesAgreeWithPtes               BY DEF EntriesAgreeWithPtes
<1>10. TakenIsThere                      BY DEF TakenIsThere
<1>11. TakenIsOwned                      BY DEF TakenIsOwned
<1>12. TakenIsUnmapped                   BY DEF TakenIsUnmapped
<1>13. OneTakerPerFrame                  BY DEF OneTakerPerFrame
<1>14. EntriesAreOfThePage               BY DEF EntriesAreOfThePage
<1>15. AnswersInOrder                    BY DEF AnswersInOrder, Settled
<1>16. InvalidatesWhatIsTaken            BY DEF InvalidatesWhatIsTaken
<1>17. ReachedIsForgotten                BY DEF ReachedIsForgotten
<1>18. AnsweredIsDrained                 BY DEF AnsweredIsDrained
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars, RunningType, StageType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType, StageType,
            TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, stage, taken, invalidation, unanswered,
        unreached>>
    BY DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
<1> USE DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars, RunningType, StageType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType, StageType,
            TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, stage, taken, invalidation, unanswered, unreached>>
    BY DEF Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ AnswersInOrder'
      /\ InvalidatesWhatIsTaken' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        OneTakerPerFrameStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, AnsweredIsDrainedStays
<1> USE DEF Fill, FillEntry, Idle, Space, fabricVars, kernelVars, nicVars, RunningType, PteType, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType,
            StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, stage, taken, invalidation, unanswered, unreached>>
    BY DEF Evict, EvictEntry, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ AnswersInOrder'
      /\ InvalidatesWhatIsTaken' /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        OneTakerPerFrameStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, AnsweredIsDrainedStays
<1> USE DEF Evict, EvictEntry, fabricVars, kernelVars, nicVars, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType,
            StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, stage, taken, invalidation, unanswered, unreached>>
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ PtesDiffer'
      /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays,
        TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars, kernelVars, nicVars, RunningType,
        TlbType, InflightType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, MemoryType, InvalidationType, UnreachedType, UnansweredType, StageType,
            TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
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
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, stage, taken, invalidation, unanswered, unreached>>
    BY DEF StoreCommit, CommitStore, fabricVars, kernelVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ PtesDiffer' /\ EntriesAgreeWithPtes'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ EntriesAreOfThePage'
      /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays,
        EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays
<1> USE DEF StoreCommit, CommitStore, fabricVars, kernelVars, nicVars, InflightType, MemoryType, Flip!Root!MemoryType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InvalidationType' /\ UnreachedType' /\ UnansweredType'
          /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InvalidationType, UnreachedType, UnansweredType, StageType, TakenType,
            Flip!Root!OwnerType, Flip!Root!OfferedType, Flip!Root!WireType
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
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, stage, taken, tlb, invalidation, unanswered, unreached, inflight>>
    BY DEF MapFresh, InUser, Idle, Space, fabricVars, kernelVars
<1>2. WireCarriesOffer' /\ TakenIsThere' /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder'
      /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, WireCarriesOfferStays, TakenIsThereStays, OneTakerPerFrameStays, EntriesAreOfThePageStays,
        AnswersInOrderStays, InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
<1> USE DEF MapFresh, InUser, Idle, Space, fabricVars, kernelVars, RunningType, PteType, TlbType, StageType,
        Flip!Root!OwnerType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType,
            StageType, TakenType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
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
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, TakenIsThere, TakenType
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, TakenIsOwned, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA ClearPteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight>>
    BY DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays
<1> USE DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers, nicVars, RunningType, PteType,
        InvalidationType, UnreachedType, UnansweredType, StageType, TakenType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType,
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
<1>5. PtesDiffer'                        BY DEF PtesDiffer
<1>6. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, TlbType
<1>7. TakenIsThere'                      BY DEF TakenIsThere
<1>8. TakenIsOwned'                      BY DEF TakenIsOwned, PteIsOwned, TakenIsThere, Flip!Root!OwnerType
<1>9. TakenIsUnmapped'                   BY DEF TakenIsUnmapped, PtesDiffer, TakenIsThere
<1>10. OneTakerPerFrame'                 BY DEF OneTakerPerFrame, TakenIsUnmapped
<1>11. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, EntriesAgreeWithPtes, TlbType
<1>12. AnswersInOrder'
    <2>1. invalidation'[c] # None /\ unreached'[c] = CPU /\ unanswered'[c] = CPU
        OBVIOUS
    <2>2. \A d \in CPU : d # c => /\ invalidation'[d] = invalidation[d]
                                /\ unreached'[d] = unreached[d]
                                /\ unanswered'[d] = unanswered[d]
        OBVIOUS
    <2> QED
        BY <2>1, <2>2 DEF AnswersInOrder, InvalidationType, UnreachedType, UnansweredType
<1>13. InvalidatesWhatIsTaken'           BY DEF InvalidatesWhatIsTaken
<1>14. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType
<1>15. AnsweredIsDrained'                BY DEF AnsweredIsDrained, InflightType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15

----------------------------------------------------------------------------
LEMMA FenceKeeps ==
    ASSUME Inv, NEW c \in CPU, Fence(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight, invalidation, unanswered, unreached>>
    BY DEF Fence, machineVars, Settled, fabricVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ AnswersInOrder'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, AnswersInOrderStays
<1> USE DEF Fence, machineVars, Settled, fabricVars, nicVars, PteType, InvalidationType, StageType, TakenType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType, UnansweredType,
            TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Flip!Root!OwnerType
<1>5. PtesDiffer'                        BY DEF PtesDiffer
<1>6. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, TlbType
<1>7. TakenIsThere'                      BY DEF TakenIsThere
<1>8. TakenIsOwned'                      BY DEF TakenIsOwned, TakenIsThere, Flip!Root!OwnerType
<1>9. TakenIsUnmapped'                   BY DEF TakenIsUnmapped
<1>10. OneTakerPerFrame'                 BY DEF OneTakerPerFrame
<1>11. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, TlbType
<1>12. InvalidatesWhatIsTaken'           BY DEF InvalidatesWhatIsTaken
<1>13. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType, UnreachedType
<1>14. AnsweredIsDrained'                BY DEF AnsweredIsDrained, InflightType, UnansweredType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<pte, tlb, invalidation, unanswered, unreached>>
    BY DEF Transfer, machineVars, fabricVars
<1>2. PtesDiffer' /\ EntriesAgreeWithPtes' /\ AnswersInOrder'
    BY <1>1, PtesDifferStays, EntriesAgreeWithPtesStays, AnswersInOrderStays
<1> USE DEF Transfer, machineVars, fabricVars, MemoryType, StageType, TakenType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ Flip!Root!MemoryType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType,
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
<1>9. StoreIsOwned'
    <2>1. \A r \in CPU : r \notin unanswered[c]
        BY DEF AnswersInOrder, Settled, InvalidatesWhatIsTaken
    <2>2. \A r \in CPU : inflight[r] # None => inflight[r].frame # taken[c].frame
        BY <2>1 DEF AnsweredIsDrained
    <2> QED
        BY <2>2 DEF StoreIsOwned, InflightType
<1>10. TakenIsThere'                     BY DEF TakenIsThere
<1>11. TakenIsOwned'                     BY DEF TakenIsOwned, OneTakerPerFrame, TakenIsThere
<1>12. TakenIsUnmapped'                  BY DEF TakenIsUnmapped, PteType
<1>13. OneTakerPerFrame'                 BY DEF OneTakerPerFrame
<1>14. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, TlbType
<1>15. InvalidatesWhatIsTaken'           BY DEF InvalidatesWhatIsTaken, InvalidationType
<1>16. ReachedIsForgotten'               BY DEF ReachedIsForgotten, TlbType, UnreachedType
<1>17. AnsweredIsDrained'                BY DEF AnsweredIsDrained, InflightType, UnansweredType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17

----------------------------------------------------------------------------
LEMMA InvalidateKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Invalidate(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, stage, taken, invalidation, unanswered>>
    BY DEF Invalidate, Listens, InUser, InvalidateEntry, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame' /\ InvalidatesWhatIsTaken'
      /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        OneTakerPerFrameStays, InvalidatesWhatIsTakenStays, AnsweredIsDrainedStays
<1> USE DEF Invalidate, Listens, InUser, InvalidateEntry, kernelVars, nicVars, TlbType, InvalidationType,
        UnreachedType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnansweredType'
          /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, InvalidationType, UnansweredType, StageType, TakenType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. UnreachedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TakenIsThere, TakenType
<1>7. AnswersInOrder'                    BY DEF AnswersInOrder, Settled, UnansweredType
<1>8. ReachedIsForgotten'                BY DEF ReachedIsForgotten, AnswersInOrder, Settled, EntriesAreOfThePage,
        InvalidatesWhatIsTaken, TakenIsThere, UnansweredType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA AnswerKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Answer(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, stage, taken, unreached>>
    BY DEF Answer, Listens, InUser, AnswerInvalidation, machineVars, TranslatedBefore, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ ReachedIsForgotten'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays,
        ReachedIsForgottenStays
<1> USE DEF Answer, Listens, InUser, AnswerInvalidation, machineVars, TranslatedBefore, kernelVars, nicVars,
        InflightType, InvalidationType, UnreachedType, UnansweredType, StageType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ UnreachedType' /\ StageType'
          /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, UnreachedType, StageType, TakenType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. InvalidationType'
        OBVIOUS
    <2>3. UnansweredType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. AnswersInOrder'                    BY DEF AnswersInOrder, Settled
<1>5. InvalidatesWhatIsTaken'            BY DEF InvalidatesWhatIsTaken, TakenType
<1>6. AnsweredIsDrained'                 BY DEF AnsweredIsDrained, AnswersInOrder, Settled, InvalidatesWhatIsTaken,
        TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, tlb, inflight, stage, taken, invalidation, unanswered, unreached>>
    BY DEF DmaRead, machineVars, fabricVars, kernelVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten'
      /\ AnsweredIsDrained'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsOwnedStays, TakenIsUnmappedStays,
        OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        ReachedIsForgottenStays, AnsweredIsDrainedStays
<1> USE DEF DmaRead, machineVars, fabricVars, kernelVars, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, InvalidationType, UnreachedType,
            UnansweredType, StageType, TakenType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType
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
<1>1. UNCHANGED <<pte, tlb, stage, taken, invalidation, unanswered, unreached, inflight>>
    BY DEF CompleteSend, fabricVars, kernelVars
<1>2. PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsUnmapped' /\ OneTakerPerFrame'
      /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken' /\ ReachedIsForgotten'
      /\ AnsweredIsDrained'
    BY <1>1, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays, TakenIsUnmappedStays,
        OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays, InvalidatesWhatIsTakenStays,
        ReachedIsForgottenStays, AnsweredIsDrainedStays
<1> USE DEF CompleteSend, fabricVars, kernelVars, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!OfferedType, Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ InvalidationType' /\ UnreachedType'
          /\ UnansweredType' /\ StageType' /\ TakenType'
        BY DEF RunningType, PteType, TlbType, InflightType, InvalidationType, UnreachedType, UnansweredType,
            StageType, TakenType
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
<1>10. TakenIsOwned'                     BY DEF TakenIsOwned, TakenIsThere, StageType, TakenType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<inflight, invalidation, memory, offered, owner, pte, running, stage, taken, tlb, unanswered,
        unreached, wire>>
    BY DEF vars, machineVars, fabricVars, kernelVars, nicVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned'
      /\ StoreIsOwned' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ TakenIsThere' /\ TakenIsOwned' /\ TakenIsUnmapped'
      /\ OneTakerPerFrame' /\ EntriesAreOfThePage' /\ AnswersInOrder' /\ InvalidatesWhatIsTaken'
      /\ ReachedIsForgotten' /\ AnsweredIsDrained'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, TakenIsThereStays,
        TakenIsOwnedStays, TakenIsUnmappedStays, OneTakerPerFrameStays, EntriesAreOfThePageStays, AnswersInOrderStays,
        InvalidatesWhatIsTakenStays, ReachedIsForgottenStays, AnsweredIsDrainedStays
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
        RunningType, StageType
<1> QED
    BY <1>1, <1>2 DEF DispatchIs, Flip!Next, Dispatch, InUser, DispatchThread, Idle, fabricVars, kernelVars, nicVars,
        RunningType, StageType

LEMMA PreemptRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars
<1>2. PreemptIs(c)
    BY <1>1 DEF Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars, PreemptIs, Flip!vars,
        RunningType, StageType
<1> QED
    BY <1>1, <1>2 DEF PreemptIs, Flip!Next, Preempt, InUser, PreemptThread, Idle, fabricVars, kernelVars, nicVars,
        RunningType, StageType

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
        StoreTranslateShows, Led!AsBefore, Reaches, RunningType, TlbType, InflightType, StageType
<1>2. StoreTranslateIs(c, p, v)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars,
        kernelVars, nicVars, StoreTranslateShows, StoreTranslateIs, Flip!vars, RunningType, TlbType, InflightType,
        StageType
<1> QED
    BY <1>1, <1>2 DEF StoreTranslateIs, Flip!Next, StoreTranslate, InUser, TranslateStore, Idle, Space, fabricVars,
        kernelVars, nicVars, RunningType, TlbType, InflightType, StageType

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

LEMMA MapFreshRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. MapFreshShows(c, p, f)
    BY MappedPagesMeans DEF MapFresh, InUser, Idle, Space, fabricVars, kernelVars, EntryIsOwned, PteIsOwned,
        StoreIsOwned, MapFreshShows, Led!OnlyThere, Reaches, RunningType, PteType, TlbType, InflightType, StageType,
        Flip!Root!OwnerType
<1>2. MapFreshIs(c, p, f)
    BY <1>1, MappedPagesMeans, Led!OnlyThereMeans DEF MapFresh, InUser, Idle, Space, fabricVars, kernelVars,
        EntryIsOwned, PteIsOwned, StoreIsOwned, MapFreshShows, MapFreshIs, Flip!MapFresh, Flip!Root!Give, RunningType,
        PteType, TlbType, InflightType, StageType, Flip!Root!OwnerType
<1> QED
    BY <1>1, <1>2 DEF MapFreshIs, Flip!Next, MapFresh, InUser, Idle, Space, fabricVars, kernelVars, EntryIsOwned,
        PteIsOwned, StoreIsOwned, RunningType, PteType, TlbType, InflightType, StageType, Flip!Root!OwnerType

LEMMA ClearPteRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ClearPteShows(c, p)
    BY MappedPagesMeans DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers, nicVars,
        ClearPteShows, Led!ToLess, Reaches, RunningType, PteType, InvalidationType, UnreachedType, UnansweredType,
        StageType, TakenType
<1>2. ClearPteIs(c, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers,
        nicVars, ClearPteShows, ClearPteIs, Flip!Revoke, RunningType, PteType, InvalidationType, UnreachedType,
        UnansweredType, StageType, TakenType
<1> QED
    BY <1>1, <1>2 DEF ClearPteIs, Flip!Next, ClearPte, InUser, Idle, Space, SendInvalidation, Settled, Snoopers,
        nicVars, RunningType, PteType, InvalidationType, UnreachedType, UnansweredType, StageType, TakenType

LEMMA FenceRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Fence(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. FenceShows(c)
    BY MappedPagesMeans DEF Fence, machineVars, Settled, fabricVars, nicVars, FenceShows, Led!AsBefore, Reaches,
        PteType, InvalidationType, StageType, TakenType
<1>2. FenceIs(c)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF Fence, machineVars, Settled, fabricVars, nicVars, FenceShows,
        FenceIs, Flip!vars, PteType, InvalidationType, StageType, TakenType
<1> QED
    BY <1>1, <1>2 DEF FenceIs, Flip!Next, Fence, machineVars, Settled, fabricVars, nicVars, PteType, InvalidationType,
        StageType, TakenType

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
    BY MappedPagesMeans DEF Invalidate, Listens, InUser, InvalidateEntry, kernelVars, nicVars, InvalidateShows,
        Led!ToLess, Reaches, TlbType, InvalidationType, UnreachedType, StageType
<1>2. InvalidateIs(r, i)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF Invalidate, Listens, InUser, InvalidateEntry, kernelVars, nicVars,
        InvalidateShows, InvalidateIs, Flip!Revoke, TlbType, InvalidationType, UnreachedType, StageType
<1> QED
    BY <1>1, <1>2 DEF InvalidateIs, Flip!Next, Invalidate, Listens, InUser, InvalidateEntry, kernelVars, nicVars,
        TlbType, InvalidationType, UnreachedType, StageType

LEMMA AnswerRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Answer(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Answer, Listens, InUser, AnswerInvalidation, machineVars, TranslatedBefore, kernelVars,
        nicVars
<1>2. AnswerIs(r, i)
    BY <1>1 DEF Answer, Listens, InUser, AnswerInvalidation, machineVars, TranslatedBefore, kernelVars, nicVars,
        AnswerIs, Flip!vars, InflightType, InvalidationType, UnreachedType, UnansweredType, StageType
<1> QED
    BY <1>1, <1>2 DEF AnswerIs, Flip!Next, Answer, Listens, InUser, AnswerInvalidation, machineVars, TranslatedBefore,
        kernelVars, nicVars, InflightType, InvalidationType, UnreachedType, UnansweredType, StageType

LEMMA DmaReadRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF DmaRead, machineVars, fabricVars, kernelVars
<1>2. DmaReadIs(f)
    BY <1>1 DEF DmaRead, machineVars, fabricVars, kernelVars, DmaReadIs, Flip!DmaRead, Flip!Root!Transmit, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF DmaReadIs, Flip!Next, DmaRead, machineVars, fabricVars, kernelVars, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!WireType

LEMMA CompleteSendRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF CompleteSend, fabricVars, kernelVars
<1>2. CompleteSendIs(f)
    BY <1>1 DEF CompleteSend, fabricVars, kernelVars, CompleteSendIs, Flip!CompleteSend, Flip!Root!CompleteSend,
        MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF CompleteSendIs, Flip!Next, CompleteSend, fabricVars, kernelVars, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

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
  <2>8. ASSUME NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f) PROVE Inv'
      BY <2>8, MapFreshKeeps
  <2>9. ASSUME NEW c \in CPU, NEW p \in Page, ClearPte(c, p) PROVE Inv'
      BY <2>9, ClearPteKeeps
  <2>10. ASSUME NEW c \in CPU, Fence(c) PROVE Inv'
      BY <2>10, FenceKeeps
  <2>11. ASSUME NEW c \in CPU, Transfer(c) PROVE Inv'
      BY <2>11, TransferKeeps
  <2>12. ASSUME NEW r \in CPU, NEW i \in CPU, Invalidate(r, i) PROVE Inv'
      BY <2>12, InvalidateKeeps
  <2>13. ASSUME NEW r \in CPU, NEW i \in CPU, Answer(r, i) PROVE Inv'
      BY <2>13, AnswerKeeps
  <2>14. ASSUME NEW f \in Frame, DmaRead(f) PROVE Inv'
      BY <2>14, DmaReadKeeps
  <2>15. ASSUME NEW f \in Frame, CompleteSend(f) PROVE Inv'
      BY <2>15, CompleteSendKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15
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

THEOREM AlwaysAskedListen == Safety => []AskedListen
<1>1. Inv => AskedListen
    BY DEF AskedListen, Listens, InUser, UnansweredType, StageType
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
  <2>9. ASSUME NEW c \in CPU, NEW p \in Page, ClearPte(c, p) PROVE [Flip!Next]_(Flip!vars)
      BY <2>9, ClearPteRefinesPageFlip
  <2>10. ASSUME NEW c \in CPU, Fence(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>10, FenceRefinesPageFlip
  <2>11. ASSUME NEW c \in CPU, Transfer(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>11, TransferRefinesPageFlip
  <2>12. ASSUME NEW r \in CPU, NEW i \in CPU, Invalidate(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>12, InvalidateRefinesPageFlip
  <2>13. ASSUME NEW r \in CPU, NEW i \in CPU, Answer(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>13, AnswerRefinesPageFlip
  <2>14. ASSUME NEW f \in Frame, DmaRead(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>14, DmaReadRefinesPageFlip
  <2>15. ASSUME NEW f \in Frame, CompleteSend(f) PROVE [Flip!Next]_(Flip!vars)
      BY <2>15, CompleteSendRefinesPageFlip
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesPageFlip, Flip!Safety
=============================================================================
