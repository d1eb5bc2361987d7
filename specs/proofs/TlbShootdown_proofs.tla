------------------------- MODULE TlbShootdown_proofs -------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS TlbShootdownInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<inflight, memory, offered, owner, pte, running, servicing, shootdown, stage, tlb,
           unacked, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MachineTypeOK, RunningType, PteType, PageTable, TlbType, InflightType, TranslatedStore, MemoryType,
        StageType, ShootdownType, Revocation, UnackedType, ServicingType, Flip!Root!TypeOK, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

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

LEMMA DescriptorIsThereStays ==
    ASSUME DescriptorIsThere, UNCHANGED <<shootdown, stage>>
    PROVE  DescriptorIsThere'
    BY DEF DescriptorIsThere

LEMMA ShotDownIsOwnedStays ==
    ASSUME ShotDownIsOwned, UNCHANGED <<owner, shootdown, stage>>
    PROVE  ShotDownIsOwned'
    BY DEF ShotDownIsOwned

LEMMA ShotDownIsUnmappedStays ==
    ASSUME ShotDownIsUnmapped, UNCHANGED <<pte, shootdown, stage>>
    PROVE  ShotDownIsUnmapped'
    BY DEF ShotDownIsUnmapped

LEMMA OneShootdownPerFrameStays ==
    ASSUME OneShootdownPerFrame, UNCHANGED <<shootdown, stage>>
    PROVE  OneShootdownPerFrame'
    BY DEF OneShootdownPerFrame

LEMMA EntriesAreOfThePageStays ==
    ASSUME EntriesAreOfThePage, UNCHANGED <<shootdown, stage, tlb>>
    PROVE  EntriesAreOfThePage'
    BY DEF EntriesAreOfThePage

LEMMA AskedOnlyMeanwhileStays ==
    ASSUME AskedOnlyMeanwhile, UNCHANGED <<stage, unacked>>
    PROVE  AskedOnlyMeanwhile'
    BY DEF AskedOnlyMeanwhile

LEMMA ServesWhoAskedStays ==
    ASSUME ServesWhoAsked, UNCHANGED <<servicing, unacked>>
    PROVE  ServesWhoAsked'
    BY DEF ServesWhoAsked

LEMMA OthersForgetStays ==
    ASSUME OthersForget, UNCHANGED <<inflight, shootdown, stage, tlb, unacked>>
    PROVE  OthersForget'
    BY DEF OthersForget

LEMMA ServingIsForgottenStays ==
    ASSUME ServingIsForgotten, UNCHANGED <<servicing, shootdown, tlb>>
    PROVE  ServingIsForgotten'
    BY DEF ServingIsForgotten

LEMMA InitiatorForgetsStays ==
    ASSUME InitiatorForgets, UNCHANGED <<inflight, shootdown, stage, tlb>>
    PROVE  InitiatorForgets'
    BY DEF InitiatorForgets

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE MachineConstants DEF Responders, EveryoneAnswered, MayAnswer, Flip!Root!Give, Flip!Root!Transmit,
    Flip!Root!CompleteSend, Inv, TypeOK, MachineTypeOK, PageTable, TranslatedStore,
    Revocation, Flip!Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, MachineInit, NoTranslations
<1>1. TypeOK                             BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, StageType,
        ShootdownType, UnackedType, ServicingType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>5. PteIsOwned                         BY DEF PteIsOwned
<1>6. EntryIsOwned                       BY DEF EntryIsOwned
<1>7. StoreIsOwned                       BY DEF StoreIsOwned
<1>8. PtesDiffer                         BY DEF PtesDiffer
<1>9. EntriesAgreeWithPtes               BY DEF EntriesAgreeWithPtes
<1>10. DescriptorIsThere                 BY DEF DescriptorIsThere
<1>11. ShotDownIsOwned                   BY DEF ShotDownIsOwned
<1>12. ShotDownIsUnmapped                BY DEF ShotDownIsUnmapped
<1>13. OneShootdownPerFrame              BY DEF OneShootdownPerFrame
<1>14. EntriesAreOfThePage               BY DEF EntriesAreOfThePage
<1>15. AskedOnlyMeanwhile                BY DEF AskedOnlyMeanwhile
<1>16. ServesWhoAsked                    BY DEF ServesWhoAsked
<1>17. OthersForget                      BY DEF OthersForget
<1>18. ServingIsForgotten                BY DEF ServingIsForgotten
<1>19. InitiatorForgets                  BY DEF InitiatorForgets
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19

----------------------------------------------------------------------------
LEMMA DispatchKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW t \in Thread, Dispatch(c, t)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, shootdown, stage, unacked, servicing>>
    BY DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped'
      /\ OneShootdownPerFrame' /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ OthersForget'
      /\ ServingIsForgotten' /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, DescriptorIsThereStays,
        ShotDownIsOwnedStays, ShotDownIsUnmappedStays, OneShootdownPerFrameStays, EntriesAreOfThePageStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, OthersForgetStays, ServingIsForgottenStays,
        InitiatorForgetsStays
<1> USE DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, nicVars, RunningType, StageType, ServicingType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, StageType, ShootdownType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, shootdown, stage, unacked, servicing>>
    BY DEF Preempt, InUser, PreemptThread, Idle, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped'
      /\ OneShootdownPerFrame' /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ OthersForget'
      /\ ServingIsForgotten' /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, DescriptorIsThereStays,
        ShotDownIsOwnedStays, ShotDownIsUnmappedStays, OneShootdownPerFrameStays, EntriesAreOfThePageStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, OthersForgetStays, ServingIsForgottenStays,
        InitiatorForgetsStays
<1> USE DEF Preempt, InUser, PreemptThread, Idle, kernelVars, nicVars, RunningType, StageType, ServicingType
<1>3. TypeOK'
    <2>1. PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF PteType, TlbType, InflightType, MemoryType, StageType, ShootdownType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
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
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, stage, unacked, servicing>>
    BY DEF Fill, FillEntry, Idle, Space, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped' /\ OneShootdownPerFrame'
      /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, DescriptorIsThereStays, ShotDownIsOwnedStays, ShotDownIsUnmappedStays,
        OneShootdownPerFrameStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1> USE DEF Fill, FillEntry, Idle, Space, kernelVars, nicVars, RunningType, PteType, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, StageType, ShootdownType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, PteIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PtesDiffer
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, ShotDownIsUnmapped, StageType, ShootdownType
<1>7. OthersForget'                      BY DEF OthersForget, ShotDownIsUnmapped, InflightType, StageType,
        ShootdownType, UnackedType
<1>8. ServingIsForgotten'                BY DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked,
        ShotDownIsUnmapped, StageType, ShootdownType, UnackedType, ServicingType
<1>9. InitiatorForgets'                  BY DEF InitiatorForgets, ShotDownIsUnmapped, InflightType, StageType,
        ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA EvictKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, stage, unacked, servicing>>
    BY DEF Evict, EvictEntry, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped' /\ OneShootdownPerFrame'
      /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, DescriptorIsThereStays, ShotDownIsOwnedStays, ShotDownIsUnmappedStays,
        OneShootdownPerFrameStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays
<1> USE DEF Evict, EvictEntry, kernelVars, nicVars, TlbType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, StageType, ShootdownType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, DescriptorIsThere, StageType, ShootdownType
<1>7. OthersForget'                      BY DEF OthersForget, DescriptorIsThere, InflightType, StageType,
        ShootdownType, UnackedType
<1>8. ServingIsForgotten'                BY DEF ServingIsForgotten, AskedOnlyMeanwhile, DescriptorIsThere,
        ServesWhoAsked, StageType, ShootdownType, UnackedType, ServicingType
<1>9. InitiatorForgets'                  BY DEF InitiatorForgets, DescriptorIsThere, InflightType, StageType,
        ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA StoreTranslateKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, shootdown, stage, unacked, servicing>>
    BY DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ PtesDiffer'
      /\ EntriesAgreeWithPtes' /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped'
      /\ OneShootdownPerFrame' /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked'
      /\ ServingIsForgotten'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, DescriptorIsThereStays, ShotDownIsOwnedStays,
        ShotDownIsUnmappedStays, OneShootdownPerFrameStays, EntriesAreOfThePageStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays, ServingIsForgottenStays
<1> USE DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, nicVars, RunningType, TlbType,
        InflightType, StageType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ MemoryType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, MemoryType, StageType, ShootdownType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. InflightType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. StoreIsOwned'                      BY DEF StoreIsOwned, EntryIsOwned, Flip!Root!OwnerType
<1>5. OthersForget'                      BY DEF OthersForget, ShootdownType, UnackedType
<1>6. InitiatorForgets'                  BY DEF InitiatorForgets, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA StoreCommitKeeps ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, pte, tlb, shootdown, stage, unacked, servicing>>
    BY DEF StoreCommit, CommitStore, kernelVars, nicVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ PtesDiffer' /\ EntriesAgreeWithPtes'
      /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped' /\ OneShootdownPerFrame'
      /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ ServingIsForgotten'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, PtesDifferStays,
        EntriesAgreeWithPtesStays, DescriptorIsThereStays, ShotDownIsOwnedStays, ShotDownIsUnmappedStays,
        OneShootdownPerFrameStays, EntriesAreOfThePageStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays,
        ServingIsForgottenStays
<1> USE DEF StoreCommit, CommitStore, kernelVars, nicVars, InflightType, MemoryType, Flip!Root!MemoryType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ StageType' /\ ShootdownType' /\ UnackedType' /\ ServicingType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, StageType, ShootdownType, UnackedType, ServicingType,
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
<1>6. OthersForget'                      BY DEF OthersForget, TlbType, StageType, ShootdownType, UnackedType
<1>7. InitiatorForgets'                  BY DEF InitiatorForgets, TlbType, StageType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, shootdown, stage, tlb, unacked, servicing, inflight>>
    BY DEF MapFresh, InUser, Idle, Space, kernelVars
<1>2. WireCarriesOffer' /\ DescriptorIsThere' /\ OneShootdownPerFrame' /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile'
      /\ ServesWhoAsked' /\ OthersForget' /\ ServingIsForgotten' /\ InitiatorForgets'
    BY <1>1, WireCarriesOfferStays, DescriptorIsThereStays, OneShootdownPerFrameStays, EntriesAreOfThePageStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, OthersForgetStays, ServingIsForgottenStays,
        InitiatorForgetsStays
<1> USE DEF MapFresh, InUser, Idle, Space, kernelVars, RunningType, PteType, TlbType, StageType, ServicingType,
        Flip!Root!OwnerType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, StageType, ShootdownType, UnackedType, ServicingType,
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
<1>7. EntryIsOwned'                      BY DEF EntryIsOwned
<1>8. StoreIsOwned'                      BY DEF StoreIsOwned, InflightType
<1>9. PtesDiffer'                        BY DEF PtesDiffer, PteIsOwned
<1>10. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes, EntryIsOwned
<1>11. ShotDownIsOwned'                  BY DEF ShotDownIsOwned, DescriptorIsThere, ShootdownType
<1>12. ShotDownIsUnmapped'               BY DEF ShotDownIsUnmapped, ShotDownIsOwned, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA ClearPteKeeps ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, tlb, inflight, servicing, unacked>>
    BY DEF ClearPte, InUser, Idle, Space, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, EntryIsOwnedStays,
        StoreIsOwnedStays, ServesWhoAskedStays
<1> USE DEF ClearPte, InUser, Idle, Space, nicVars, RunningType, PteType, StageType, ShootdownType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ UnackedType' /\ ServicingType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, UnackedType, ServicingType, Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. ShootdownType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. PteIsOwned'                        BY DEF PteIsOwned, Flip!Root!OwnerType
<1>5. PtesDiffer'                        BY DEF PtesDiffer
<1>6. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, TlbType
<1>7. DescriptorIsThere'                 BY DEF DescriptorIsThere
<1>8. ShotDownIsOwned'                   BY DEF ShotDownIsOwned, PteIsOwned, DescriptorIsThere, Flip!Root!OwnerType
<1>9. ShotDownIsUnmapped'                BY DEF ShotDownIsUnmapped, DescriptorIsThere, PtesDiffer
<1>10. OneShootdownPerFrame'             BY DEF OneShootdownPerFrame, ShotDownIsUnmapped
<1>11. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, EntriesAgreeWithPtes, TlbType
<1>12. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>13. OthersForget'                     BY DEF OthersForget, TlbType, InflightType, UnackedType
<1>14. ServingIsForgotten'               BY DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked, TlbType,
        UnackedType
<1>15. InitiatorForgets'                 BY DEF InitiatorForgets, TlbType, InflightType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15

----------------------------------------------------------------------------
LEMMA SendInterruptsKeeps ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, servicing, shootdown>>
    BY DEF SendInterrupts, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ ServingIsForgotten'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, ServingIsForgottenStays
<1> USE DEF SendInterrupts, machineVars, nicVars, StageType, UnackedType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ShootdownType' /\ ServicingType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ShootdownType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2>3. UnackedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. DescriptorIsThere'                 BY DEF DescriptorIsThere, ShootdownType
<1>5. ShotDownIsOwned'                   BY DEF ShotDownIsOwned, DescriptorIsThere, ShootdownType,
        Flip!Root!OwnerType
<1>6. ShotDownIsUnmapped'                BY DEF ShotDownIsUnmapped, PteType, ShootdownType
<1>7. OneShootdownPerFrame'              BY DEF OneShootdownPerFrame, ShootdownType
<1>8. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TlbType, ShootdownType
<1>9. AskedOnlyMeanwhile'                BY DEF AskedOnlyMeanwhile
<1>10. ServesWhoAsked'                   BY DEF ServesWhoAsked, AskedOnlyMeanwhile, ServicingType
<1>11. OthersForget'                     BY DEF OthersForget, TlbType, InflightType, ShootdownType
<1>12. InitiatorForgets'                 BY DEF InitiatorForgets, TlbType, InflightType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA InvalidateLocalKeeps ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, servicing, unacked>>
    BY DEF InvalidateLocal, Drained, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ ServesWhoAsked'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, ServesWhoAskedStays
<1> USE DEF InvalidateLocal, Drained, nicVars, TlbType, InflightType, StageType, ShootdownType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, ShootdownType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. DescriptorIsThere'                 BY DEF DescriptorIsThere
<1>7. ShotDownIsOwned'                   BY DEF ShotDownIsOwned, DescriptorIsThere, Flip!Root!OwnerType
<1>8. ShotDownIsUnmapped'                BY DEF ShotDownIsUnmapped, PteType
<1>9. OneShootdownPerFrame'              BY DEF OneShootdownPerFrame
<1>10. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, DescriptorIsThere
<1>11. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile, UnackedType
<1>12. OthersForget'                     BY DEF OthersForget, DescriptorIsThere, UnackedType
<1>13. ServingIsForgotten'               BY DEF ServingIsForgotten, AskedOnlyMeanwhile, DescriptorIsThere,
        ServesWhoAsked, UnackedType, ServicingType
<1>14. InitiatorForgets'                 BY DEF InitiatorForgets, DescriptorIsThere, EntriesAreOfThePage
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14

----------------------------------------------------------------------------
LEMMA AwaitAcksKeeps ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, servicing, unacked, shootdown>>
    BY DEF AwaitAcks, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ ServesWhoAsked' /\ ServingIsForgotten'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, ServesWhoAskedStays,
        ServingIsForgottenStays
<1> USE DEF AwaitAcks, machineVars, nicVars, StageType, UnackedType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType'
          /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, ShootdownType, UnackedType, ServicingType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. StageType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. DescriptorIsThere'                 BY DEF DescriptorIsThere, ShootdownType
<1>5. ShotDownIsOwned'                   BY DEF ShotDownIsOwned, DescriptorIsThere, ShootdownType,
        Flip!Root!OwnerType
<1>6. ShotDownIsUnmapped'                BY DEF ShotDownIsUnmapped, PteType, ShootdownType
<1>7. OneShootdownPerFrame'              BY DEF OneShootdownPerFrame, ShootdownType
<1>8. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, TlbType, ShootdownType
<1>9. AskedOnlyMeanwhile'                BY DEF AskedOnlyMeanwhile
<1>10. OthersForget'                     BY DEF OthersForget, TlbType, InflightType, ShootdownType
<1>11. InitiatorForgets'                 BY DEF InitiatorForgets, TlbType, InflightType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<servicing, unacked>>
    BY DEF Transfer, machineVars
<1>2. ServesWhoAsked'
    BY <1>1, ServesWhoAskedStays
<1> USE DEF Transfer, machineVars, PteType, MemoryType, StageType, ShootdownType, UnackedType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType
<1>3. TypeOK'
    <2>1. RunningType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ UnackedType' /\ ServicingType'
          /\ Flip!Root!MemoryType' /\ Flip!Root!WireType'
        BY DEF RunningType, TlbType, InflightType, MemoryType, UnackedType, ServicingType, Flip!Root!MemoryType,
            Flip!Root!WireType
    <2>2. PteType'
        OBVIOUS
    <2>3. StageType'
        OBVIOUS
    <2>4. ShootdownType'
        OBVIOUS
    <2>5. Flip!Root!OwnerType'
        OBVIOUS
    <2>6. Flip!Root!OfferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Flip!Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Flip!Root!WireCarriesOffer, OfferedWhileOwned,
        Flip!Root!OfferedWhileOwned, ShotDownIsOwned, Flip!Root!WireType
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Flip!Root!OfferedWhileOwned
<1>7. PteIsOwned'                        BY DEF PteIsOwned, ShotDownIsUnmapped
<1>8. EntryIsOwned'                      BY DEF EntryIsOwned, AskedOnlyMeanwhile, InitiatorForgets, OthersForget,
        TlbType, InflightType
<1>9. StoreIsOwned'                      BY DEF StoreIsOwned, AskedOnlyMeanwhile, InitiatorForgets, OthersForget,
        TlbType, InflightType
<1>10. PtesDiffer'                       BY DEF PtesDiffer
<1>11. EntriesAgreeWithPtes'             BY DEF EntriesAgreeWithPtes, TlbType
<1>12. DescriptorIsThere'                BY DEF DescriptorIsThere
<1>13. ShotDownIsOwned'                  BY DEF ShotDownIsOwned, OneShootdownPerFrame, DescriptorIsThere
<1>14. ShotDownIsUnmapped'               BY DEF ShotDownIsUnmapped
<1>15. OneShootdownPerFrame'             BY DEF OneShootdownPerFrame
<1>16. EntriesAreOfThePage'              BY DEF EntriesAreOfThePage, TlbType
<1>17. AskedOnlyMeanwhile'               BY DEF AskedOnlyMeanwhile
<1>18. OthersForget'                     BY DEF OthersForget, TlbType, InflightType
<1>19. ServingIsForgotten'               BY DEF ServingIsForgotten, AskedOnlyMeanwhile, ServesWhoAsked, TlbType,
                                             ServicingType
<1>20. InitiatorForgets'                 BY DEF InitiatorForgets, TlbType, InflightType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18, <1>19, <1>20

----------------------------------------------------------------------------
LEMMA ServiceInterruptKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, inflight, shootdown, stage, unacked>>
    BY DEF ServiceInterrupt, InterruptsEnabled, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped' /\ OneShootdownPerFrame'
      /\ AskedOnlyMeanwhile'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        StoreIsOwnedStays, PtesDifferStays, DescriptorIsThereStays, ShotDownIsOwnedStays, ShotDownIsUnmappedStays,
        OneShootdownPerFrameStays, AskedOnlyMeanwhileStays
<1> USE DEF ServiceInterrupt, InterruptsEnabled, nicVars, TlbType, StageType, ShootdownType, UnackedType,
        ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, InflightType, MemoryType, StageType, ShootdownType, UnackedType,
            Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. TlbType'
        OBVIOUS
    <2>3. ServicingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. EntryIsOwned'                      BY DEF EntryIsOwned, Flip!Root!OwnerType
<1>5. EntriesAgreeWithPtes'              BY DEF EntriesAgreeWithPtes, PteType
<1>6. EntriesAreOfThePage'               BY DEF EntriesAreOfThePage, DescriptorIsThere
<1>7. ServesWhoAsked'                    BY DEF ServesWhoAsked
<1>8. OthersForget'                      BY DEF OthersForget, DescriptorIsThere, InflightType
<1>9. ServingIsForgotten'                BY DEF ServingIsForgotten, AskedOnlyMeanwhile, DescriptorIsThere,
        EntriesAreOfThePage
<1>10. InitiatorForgets'                 BY DEF InitiatorForgets, DescriptorIsThere, InflightType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA AcknowledgeKeeps ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, pte, tlb, inflight, shootdown, stage>>
    BY DEF Acknowledge, Drained, machineVars, nicVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned'
      /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped'
      /\ OneShootdownPerFrame' /\ EntriesAreOfThePage' /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, DescriptorIsThereStays,
        ShotDownIsOwnedStays, ShotDownIsUnmappedStays, OneShootdownPerFrameStays, EntriesAreOfThePageStays,
        InitiatorForgetsStays
<1> USE DEF Acknowledge, Drained, machineVars, nicVars, InflightType, UnackedType, ServicingType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType'
          /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType' /\ Flip!Root!OfferedType' /\ Flip!Root!WireType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, StageType, ShootdownType, Flip!Root!OwnerType,
            Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
    <2>2. UnackedType'
        OBVIOUS
    <2>3. ServicingType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. AskedOnlyMeanwhile'                BY DEF AskedOnlyMeanwhile, StageType
<1>5. ServesWhoAsked'                    BY DEF ServesWhoAsked
<1>6. OthersForget'                      BY DEF OthersForget, ServingIsForgotten, TlbType, StageType, ShootdownType
<1>7. ServingIsForgotten'                BY DEF ServingIsForgotten, TlbType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, pte, tlb, inflight, shootdown, stage, unacked, servicing>>
    BY DEF DmaRead, machineVars, kernelVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned' /\ StoreIsOwned' /\ PtesDiffer'
      /\ EntriesAgreeWithPtes' /\ DescriptorIsThere' /\ ShotDownIsOwned' /\ ShotDownIsUnmapped'
      /\ OneShootdownPerFrame' /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ OthersForget'
      /\ ServingIsForgotten' /\ InitiatorForgets'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays, EntryIsOwnedStays, StoreIsOwnedStays,
        PtesDifferStays, EntriesAgreeWithPtesStays, DescriptorIsThereStays, ShotDownIsOwnedStays,
        ShotDownIsUnmappedStays, OneShootdownPerFrameStays, EntriesAreOfThePageStays, AskedOnlyMeanwhileStays,
        ServesWhoAskedStays, OthersForgetStays, ServingIsForgottenStays, InitiatorForgetsStays
<1> USE DEF DmaRead, machineVars, kernelVars, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ MemoryType' /\ StageType' /\ ShootdownType'
          /\ UnackedType' /\ ServicingType' /\ Flip!Root!OwnerType' /\ Flip!Root!MemoryType'
          /\ Flip!Root!OfferedType'
        BY DEF RunningType, PteType, TlbType, InflightType, MemoryType, StageType, ShootdownType, UnackedType,
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
<1>1. UNCHANGED <<pte, tlb, shootdown, stage, unacked, servicing, inflight>>
    BY DEF CompleteSend, kernelVars
<1>2. PtesDiffer' /\ EntriesAgreeWithPtes' /\ DescriptorIsThere' /\ ShotDownIsUnmapped' /\ OneShootdownPerFrame'
      /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile' /\ ServesWhoAsked' /\ OthersForget' /\ ServingIsForgotten'
      /\ InitiatorForgets'
    BY <1>1, PtesDifferStays, EntriesAgreeWithPtesStays, DescriptorIsThereStays, ShotDownIsUnmappedStays,
        OneShootdownPerFrameStays, EntriesAreOfThePageStays, AskedOnlyMeanwhileStays, ServesWhoAskedStays,
        OthersForgetStays, ServingIsForgottenStays, InitiatorForgetsStays
<1> USE DEF CompleteSend, kernelVars, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType,
        Flip!Root!WireType
<1>3. TypeOK'
    <2>1. RunningType' /\ PteType' /\ TlbType' /\ InflightType' /\ StageType' /\ ShootdownType' /\ UnackedType'
          /\ ServicingType'
        BY DEF RunningType, PteType, TlbType, InflightType, StageType, ShootdownType, UnackedType, ServicingType
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
<1>10. ShotDownIsOwned'                  BY DEF ShotDownIsOwned, DescriptorIsThere, StageType, ShootdownType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<inflight, memory, offered, owner, pte, running, servicing, shootdown, stage, tlb, unacked, wire>>
    BY DEF vars, machineVars, kernelVars, nicVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ PteIsOwned' /\ EntryIsOwned'
      /\ StoreIsOwned' /\ PtesDiffer' /\ EntriesAgreeWithPtes' /\ DescriptorIsThere' /\ ShotDownIsOwned'
      /\ ShotDownIsUnmapped' /\ OneShootdownPerFrame' /\ EntriesAreOfThePage' /\ AskedOnlyMeanwhile'
      /\ ServesWhoAsked' /\ OthersForget' /\ ServingIsForgotten' /\ InitiatorForgets'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, PteIsOwnedStays,
        EntryIsOwnedStays, StoreIsOwnedStays, PtesDifferStays, EntriesAgreeWithPtesStays, DescriptorIsThereStays,
        ShotDownIsOwnedStays, ShotDownIsUnmappedStays, OneShootdownPerFrameStays, EntriesAreOfThePageStays,
        AskedOnlyMeanwhileStays, ServesWhoAskedStays, OthersForgetStays, ServingIsForgottenStays,
        InitiatorForgetsStays
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
    BY MappedPagesStays DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, nicVars
<1>2. DispatchIs(c, t)
    BY <1>1 DEF Dispatch, InUser, DispatchThread, Idle, kernelVars, nicVars, DispatchIs, Flip!vars, RunningType,
        StageType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF DispatchIs, Flip!Next, Dispatch, InUser, DispatchThread, Idle, kernelVars, nicVars, RunningType,
        StageType, ServicingType

LEMMA PreemptRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Preempt(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Preempt, InUser, PreemptThread, Idle, kernelVars, nicVars
<1>2. PreemptIs(c)
    BY <1>1 DEF Preempt, InUser, PreemptThread, Idle, kernelVars, nicVars, PreemptIs, Flip!vars, RunningType,
        StageType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF PreemptIs, Flip!Next, Preempt, InUser, PreemptThread, Idle, kernelVars, nicVars, RunningType,
        StageType, ServicingType

LEMMA FillRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, Fill(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. FillShows(c, p)
    BY MappedPagesMeans DEF Fill, FillEntry, Idle, Space, kernelVars, nicVars, FillShows, Led!AsBefore, Reaches,
        RunningType, PteType, TlbType
<1>2. FillIs(c, p)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF Fill, FillEntry, Idle, Space, kernelVars, nicVars, FillShows,
        FillIs, Flip!vars, RunningType, PteType, TlbType
<1> QED
    BY <1>1, <1>2 DEF FillIs, Flip!Next, Fill, FillEntry, Idle, Space, kernelVars, nicVars, RunningType, PteType,
        TlbType

LEMMA EvictRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW a \in AddressSpace, NEW p \in Page, Evict(c, a, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. EvictShows(c, a, p)
    BY MappedPagesMeans DEF Evict, EvictEntry, kernelVars, nicVars, EvictShows, Led!ToLess, Reaches, TlbType
<1>2. EvictIs(c, a, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF Evict, EvictEntry, kernelVars, nicVars, EvictShows, EvictIs,
        Flip!Revoke, TlbType
<1> QED
    BY <1>1, <1>2 DEF EvictIs, Flip!Next, Evict, EvictEntry, kernelVars, nicVars, TlbType

LEMMA StoreTranslateRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW v \in Value, StoreTranslate(c, p, v)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreTranslateShows(c, p, v)
    BY MappedPagesMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars, nicVars,
        StoreTranslateShows, Led!AsBefore, Reaches, RunningType, TlbType, InflightType, StageType, ServicingType
<1>2. StoreTranslateIs(c, p, v)
    BY <1>1, MappedPagesMeans, Led!AsBeforeMeans DEF StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars,
        nicVars, StoreTranslateShows, StoreTranslateIs, Flip!vars, RunningType, TlbType, InflightType, StageType,
        ServicingType
<1> QED
    BY <1>1, <1>2 DEF StoreTranslateIs, Flip!Next, StoreTranslate, InUser, TranslateStore, Idle, Space, kernelVars,
        nicVars, RunningType, TlbType, InflightType, StageType, ServicingType

LEMMA StoreCommitRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, StoreCommit(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. StoreCommitShows(c)
    BY MappedPagesMeans DEF StoreCommit, CommitStore, kernelVars, nicVars, StoreIsOwned, StoreCommitShows, Reaches,
        Led!AsBefore, Led!ThereNoMore, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType
<1>2. StoreCommitIs(c)
    BY <1>1, MappedPagesMeans, Led!LeadsMeans, Led!AsBeforeMeans, Led!ThereNoMoreMeans DEF StoreCommit, CommitStore,
        kernelVars, nicVars, StoreIsOwned, StoreCommitShows, StoreCommitIs, Flip!Store, Flip!Root!Store,
        Flip!LastStore, InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType
<1> QED
    BY <1>1, <1>2 DEF StoreCommitIs, Flip!Next, StoreCommit, CommitStore, kernelVars, nicVars, StoreIsOwned,
        InflightType, MemoryType, Flip!Root!OwnerType, Flip!Root!MemoryType

LEMMA MapFreshRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, NEW f \in Frame, MapFresh(c, p, f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. MapFreshShows(c, p, f)
    BY MappedPagesMeans DEF MapFresh, InUser, Idle, Space, kernelVars, EntryIsOwned, PteIsOwned, StoreIsOwned,
        MapFreshShows, Led!OnlyThere, Reaches, RunningType, PteType, TlbType, InflightType, StageType, ServicingType,
        Flip!Root!OwnerType
<1>2. MapFreshIs(c, p, f)
    BY <1>1, MappedPagesMeans, Led!OnlyThereMeans DEF MapFresh, InUser, Idle, Space, kernelVars, EntryIsOwned,
        PteIsOwned, StoreIsOwned, MapFreshShows, MapFreshIs, Flip!MapFresh, Flip!Root!Give, RunningType, PteType,
        TlbType, InflightType, StageType, ServicingType, Flip!Root!OwnerType
<1> QED
    BY <1>1, <1>2 DEF MapFreshIs, Flip!Next, MapFresh, InUser, Idle, Space, kernelVars, EntryIsOwned, PteIsOwned,
        StoreIsOwned, RunningType, PteType, TlbType, InflightType, StageType, ServicingType, Flip!Root!OwnerType

LEMMA ClearPteRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, NEW p \in Page, ClearPte(c, p)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ClearPteShows(c, p)
    BY MappedPagesMeans DEF ClearPte, InUser, Idle, Space, nicVars, ClearPteShows, Led!ToLess, Reaches, RunningType,
        PteType, StageType, ShootdownType, ServicingType
<1>2. ClearPteIs(c, p)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ClearPte, InUser, Idle, Space, nicVars, ClearPteShows, ClearPteIs,
        Flip!Revoke, RunningType, PteType, StageType, ShootdownType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF ClearPteIs, Flip!Next, ClearPte, InUser, Idle, Space, nicVars, RunningType, PteType, StageType,
        ShootdownType, ServicingType

LEMMA SendInterruptsRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, SendInterrupts(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF SendInterrupts, machineVars, nicVars
<1>2. SendInterruptsIs(c)
    BY <1>1 DEF SendInterrupts, machineVars, nicVars, SendInterruptsIs, Flip!vars, StageType, UnackedType
<1> QED
    BY <1>1, <1>2 DEF SendInterruptsIs, Flip!Next, SendInterrupts, machineVars, nicVars, StageType, UnackedType

LEMMA InvalidateLocalRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, InvalidateLocal(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. InvalidateLocalShows(c)
    BY MappedPagesMeans DEF InvalidateLocal, Drained, nicVars, InvalidateLocalShows, Led!ToLess, Reaches, TlbType,
        InflightType, StageType, ShootdownType
<1>2. InvalidateLocalIs(c)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF InvalidateLocal, Drained, nicVars, InvalidateLocalShows,
        InvalidateLocalIs, Flip!Revoke, TlbType, InflightType, StageType, ShootdownType
<1> QED
    BY <1>1, <1>2 DEF InvalidateLocalIs, Flip!Next, InvalidateLocal, Drained, nicVars, TlbType, InflightType,
        StageType, ShootdownType

LEMMA AwaitAcksRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, AwaitAcks(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF AwaitAcks, machineVars, nicVars
<1>2. AwaitAcksIs(c)
    BY <1>1 DEF AwaitAcks, machineVars, nicVars, AwaitAcksIs, Flip!vars, StageType, UnackedType, ServicingType
<1> QED
    BY <1>1, <1>2 DEF AwaitAcksIs, Flip!Next, AwaitAcks, machineVars, nicVars, StageType, UnackedType, ServicingType

LEMMA TransferRefinesPageFlip ==
    ASSUME Inv, NEW c \in CPU, Transfer(c)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. TransferShows(c)
    BY TransferShown
<1>2. TransferIs(c)
    BY <1>1, MappedPagesMeans, Led!NowhereMeans, Led!AsBeforeMeans DEF Transfer, machineVars, AskedOnlyMeanwhile,
        DescriptorIsThere, InitiatorForgets, OthersForget, ShotDownIsOwned, ShotDownIsUnmapped, TransferShows,
        TransferIs, Flip!Transfer, Flip!Root!Offer, PteType, TlbType, InflightType, MemoryType, StageType,
        ShootdownType, UnackedType, Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType
<1> QED
    BY <1>1, <1>2 DEF TransferIs, Flip!Next, Transfer, machineVars, AskedOnlyMeanwhile, DescriptorIsThere,
        InitiatorForgets, OthersForget, ShotDownIsOwned, ShotDownIsUnmapped, PteType, TlbType, InflightType,
        MemoryType, StageType, ShootdownType, UnackedType, Flip!Root!OwnerType, Flip!Root!MemoryType,
        Flip!Root!OfferedType

LEMMA ServiceInterruptRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. ServiceInterruptShows(r, i)
    BY MappedPagesMeans DEF ServiceInterrupt, InterruptsEnabled, nicVars, ServiceInterruptShows, Led!ToLess, Reaches,
        TlbType, StageType, ShootdownType, UnackedType, ServicingType
<1>2. ServiceInterruptIs(r, i)
    BY <1>1, MappedPagesMeans, Led!ToLessMeans DEF ServiceInterrupt, InterruptsEnabled, nicVars,
        ServiceInterruptShows, ServiceInterruptIs, Flip!Revoke, TlbType, StageType, ShootdownType, UnackedType,
        ServicingType
<1> QED
    BY <1>1, <1>2 DEF ServiceInterruptIs, Flip!Next, ServiceInterrupt, InterruptsEnabled, nicVars, TlbType, StageType,
        ShootdownType, UnackedType, ServicingType

LEMMA AcknowledgeRefinesPageFlip ==
    ASSUME Inv, NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF Acknowledge, Drained, machineVars, nicVars
<1>2. AcknowledgeIs(r, i)
    BY <1>1 DEF Acknowledge, Drained, machineVars, nicVars, AcknowledgeIs, Flip!vars, InflightType, UnackedType,
        ServicingType
<1> QED
    BY <1>1, <1>2 DEF AcknowledgeIs, Flip!Next, Acknowledge, Drained, machineVars, nicVars, InflightType, UnackedType,
        ServicingType

LEMMA DmaReadRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF DmaRead, machineVars, kernelVars
<1>2. DmaReadIs(f)
    BY <1>1 DEF DmaRead, machineVars, kernelVars, DmaReadIs, Flip!DmaRead, Flip!Root!Transmit, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF DmaReadIs, Flip!Next, DmaRead, machineVars, kernelVars, MemoryType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!WireType

LEMMA CompleteSendRefinesPageFlip ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  [Flip!Next]_(Flip!vars)
<1>1. UNCHANGED MappedPages
    BY MappedPagesStays DEF CompleteSend, kernelVars
<1>2. CompleteSendIs(f)
    BY <1>1 DEF CompleteSend, kernelVars, CompleteSendIs, Flip!CompleteSend, Flip!Root!CompleteSend, MemoryType,
        Flip!Root!OwnerType, Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType
<1> QED
    BY <1>1, <1>2 DEF CompleteSendIs, Flip!Next, CompleteSend, kernelVars, MemoryType, Flip!Root!OwnerType,
        Flip!Root!MemoryType, Flip!Root!OfferedType, Flip!Root!WireType

LEMMA StutteringRefinesPageFlip ==
    ASSUME UNCHANGED vars
    PROVE  [Flip!Next]_(Flip!vars)
    BY MappedPagesStays DEF vars, machineVars, kernelVars, nicVars, Flip!vars

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
  <2>10. ASSUME NEW c \in CPU, SendInterrupts(c) PROVE Inv'
      BY <2>10, SendInterruptsKeeps
  <2>11. ASSUME NEW c \in CPU, InvalidateLocal(c) PROVE Inv'
      BY <2>11, InvalidateLocalKeeps
  <2>12. ASSUME NEW c \in CPU, AwaitAcks(c) PROVE Inv'
      BY <2>12, AwaitAcksKeeps
  <2>13. ASSUME NEW c \in CPU, Transfer(c) PROVE Inv'
      BY <2>13, TransferKeeps
  <2>14. ASSUME NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i) PROVE Inv'
      BY <2>14, ServiceInterruptKeeps
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i) PROVE Inv'
      BY <2>15, AcknowledgeKeeps
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

THEOREM AlwaysWaitersListen == Safety => []WaitersListen
<1>1. Inv => WaitersListen
    BY DEF WaitersListen, InterruptsEnabled, StageType, ServicingType
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
  <2>10. ASSUME NEW c \in CPU, SendInterrupts(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>10, SendInterruptsRefinesPageFlip
  <2>11. ASSUME NEW c \in CPU, InvalidateLocal(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>11, InvalidateLocalRefinesPageFlip
  <2>12. ASSUME NEW c \in CPU, AwaitAcks(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>12, AwaitAcksRefinesPageFlip
  <2>13. ASSUME NEW c \in CPU, Transfer(c) PROVE [Flip!Next]_(Flip!vars)
      BY <2>13, TransferRefinesPageFlip
  <2>14. ASSUME NEW r \in CPU, NEW i \in CPU, ServiceInterrupt(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>14, ServiceInterruptRefinesPageFlip
  <2>15. ASSUME NEW r \in CPU, NEW i \in CPU, Acknowledge(r, i) PROVE [Flip!Next]_(Flip!vars)
      BY <2>15, AcknowledgeRefinesPageFlip
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
