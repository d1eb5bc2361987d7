------------------------ MODULE BufferContract_proofs ------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS BufferContractInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<belief, copied, due, held, late, memory, notice, offered, older, owner, result, route,
           rung, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType,
        RouteType, Root!TypeOK, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

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

LEMMA BeliefIsSoundStays ==
    ASSUME BeliefIsSound, UNCHANGED <<belief, owner>>
    PROVE  BeliefIsSound'
    BY DEF BeliefIsSound

LEMMA HeldIsOutStays ==
    ASSUME HeldIsOut, UNCHANGED <<held, owner>>
    PROVE  HeldIsOut'
    BY DEF HeldIsOut

LEMMA OfferedIsOutStays ==
    ASSUME OfferedIsOut, UNCHANGED <<belief, owner>>
    PROVE  OfferedIsOut'
    BY DEF OfferedIsOut

LEMMA NoticeGivesBackStays ==
    ASSUME NoticeGivesBack, UNCHANGED <<belief, notice, owner>>
    PROVE  NoticeGivesBack'
    BY DEF NoticeGivesBack

LEMMA NotifiedOnceStays ==
    ASSUME NotifiedOnce, UNCHANGED <<notice>>
    PROVE  NotifiedOnce'
    BY DEF NotifiedOnce

LEMMA NoticeIsOfItsOwnStays ==
    ASSUME NoticeIsOfItsOwn, UNCHANGED <<notice>>
    PROVE  NoticeIsOfItsOwn'
    BY DEF NoticeIsOfItsOwn

LEMMA OutWasOfferedStays ==
    ASSUME OutWasOffered, UNCHANGED <<belief, notice, owner>>
    PROVE  OutWasOffered'
    BY DEF OutWasOffered, Out, Notified

LEMMA OneCardHoldsStays ==
    ASSUME OneCardHolds, UNCHANGED <<held>>
    PROVE  OneCardHolds'
    BY DEF OneCardHolds

LEMMA CarriedOnceStays ==
    ASSUME CarriedOnce, UNCHANGED <<held, rung, wire>>
    PROVE  CarriedOnce'
    BY DEF CarriedOnce

LEMMA OnlyGatheringCardsHoldStays ==
    ASSUME OnlyGatheringCardsHold, UNCHANGED <<held>>
    PROVE  OnlyGatheringCardsHold'
    BY DEF OnlyGatheringCardsHold

LEMMA CopiedIsOutStays ==
    ASSUME CopiedIsOut, UNCHANGED <<belief, copied>>
    PROVE  CopiedIsOut'
    BY DEF CopiedIsOut

LEMMA CopiedIsOverStays ==
    ASSUME CopiedIsOver, UNCHANGED <<copied, owner, result>>
    PROVE  CopiedIsOver'
    BY DEF CopiedIsOver, Pending

LEMMA DueIsPendingStays ==
    ASSUME DueIsPending, UNCHANGED <<due, owner, result>>
    PROVE  DueIsPending'
    BY DEF DueIsPending, Pending

LEMMA LateIsOfThisSendStays ==
    ASSUME LateIsOfThisSend, UNCHANGED <<due, late>>
    PROVE  LateIsOfThisSend'
    BY DEF LateIsOfThisSend

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE BufferContractConstants DEF Inv, TypeOK, Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, Root!Init
<1>1. TypeOK                             BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType,
        NoticeType, DueType, LateType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. BeliefIsSound                      BY DEF BeliefIsSound
<1>6. HeldIsOut                          BY DEF HeldIsOut
<1>7. OfferedIsOut                       BY DEF OfferedIsOut
<1>8. NoticeGivesBack                    BY DEF NoticeGivesBack
<1>9. NotifiedOnce                       BY DEF NotifiedOnce
<1>10. NoticeIsOfItsOwn                  BY DEF NoticeIsOfItsOwn
<1>11. OutWasOffered                     BY DEF OutWasOffered, Out, Notified
<1>12. OneCardHolds                      BY DEF OneCardHolds
<1>13. CarriedOnce                       BY DEF CarriedOnce
<1>14. OnlyGatheringCardsHold            BY DEF OnlyGatheringCardsHold
<1>15. CopiedIsOut                       BY DEF CopiedIsOut
<1>16. CopiedIsOver                      BY DEF CopiedIsOver, Pending
<1>17. DueIsPending                      BY DEF DueIsPending, Pending
<1>18. LateIsOfThisSend                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16,
        <1>17, <1>18

----------------------------------------------------------------------------
LEMMA RegisterKeeps ==
    ASSUME Inv, NEW f \in Frame, Register(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, notice, held, rung, due, late>>
    BY DEF Register, Root!Give, sendVars, cardVars, timerVars
<1>2. WireCarriesOffer' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ LateIsOfThisSend'
    BY <1>1, WireCarriesOfferStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OneCardHoldsStays, CarriedOnceStays,
        OnlyGatheringCardsHoldStays, LateIsOfThisSendStays
<1> USE DEF Register, Root!Give, sendVars, cardVars, timerVars, BeliefType, Root!OwnerType, Root!MemoryType,
        Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ DueType' /\ LateType'
          /\ RouteType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType, RouteType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2>3. Root!OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>6. BeliefIsSound'                     BY DEF BeliefIsSound
<1>7. HeldIsOut'                         BY DEF HeldIsOut, HeldType
<1>8. OfferedIsOut'                      BY DEF OfferedIsOut
<1>9. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType
<1>10. OutWasOffered'                    BY DEF OutWasOffered, Out, Notified, NoticeType
<1>11. CopiedIsOut'                      BY DEF CopiedIsOut, CopiedType
<1>12. CopiedIsOver'                     BY DEF CopiedIsOver, Pending, CopiedType, ResultType
<1>13. DueIsPending'                     BY DEF DueIsPending, Pending, ResultType, DueType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13

----------------------------------------------------------------------------
LEMMA StoreKeeps ==
    ASSUME Inv, NEW f \in Frame, NEW v \in Value, Store(f, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, belief, held, notice, rung, copied, result, due, late>>
    BY DEF Store, Obligation, Writable, sendVars, cardVars, timerVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut' /\ NoticeGivesBack'
      /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ CopiedIsOver' /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays, HeldIsOutStays, OfferedIsOutStays,
        NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays, OneCardHoldsStays,
        CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays, CopiedIsOverStays, DueIsPendingStays,
        LateIsOfThisSendStays
<1> USE DEF Store, Obligation, Writable, sendVars, cardVars, timerVars, BeliefType, Root!OwnerType, Root!MemoryType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType'
          /\ DueType' /\ LateType' /\ RouteType' /\ Root!OwnerType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType,
            RouteType, Root!OwnerType, Root!OfferedType, Root!WireType
    <2>2. Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, BeliefIsSound,
        Root!OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA OfferKeeps ==
    ASSUME Inv, NEW f \in Frame, Offer(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<notice, held, rung, wire, due, late>>
    BY DEF Offer, Root!Offer, Out, Notified, cardVars, timerVars
<1>2. NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OneCardHolds' /\ CarriedOnce' /\ OnlyGatheringCardsHold'
      /\ LateIsOfThisSend'
    BY <1>1, NotifiedOnceStays, NoticeIsOfItsOwnStays, OneCardHoldsStays, CarriedOnceStays,
        OnlyGatheringCardsHoldStays, LateIsOfThisSendStays
<1> USE DEF Offer, Root!Offer, Out, Notified, cardVars, timerVars, BeliefType, OlderType, NoticeType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ DueType' /\ LateType' /\ RouteType'
          /\ Root!MemoryType' /\ Root!WireType'
        BY DEF HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType, RouteType, Root!MemoryType,
            Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2>3. OlderType'
        OBVIOUS
    <2>4. Root!OwnerType'
        OBVIOUS
    <2>5. Root!OfferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, OfferedWhileOwned,
        Root!OfferedWhileOwned
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>7. BeliefIsSound'                     BY DEF BeliefIsSound
<1>8. HeldIsOut'                         BY DEF HeldIsOut, HeldType
<1>9. OfferedIsOut'                      BY DEF OfferedIsOut
<1>10. NoticeGivesBack'                  BY DEF NoticeGivesBack
<1>11. OutWasOffered'                    BY DEF OutWasOffered
<1>12. CopiedIsOut'                      BY DEF CopiedIsOut, CopiedType
<1>13. CopiedIsOver'                     BY DEF CopiedIsOver, Pending, CopiedIsOut, CopiedType, ResultType
<1>14. DueIsPending'                     BY DEF DueIsPending, Pending, ResultType, DueType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14

----------------------------------------------------------------------------
LEMMA RefuseSendKeeps ==
    ASSUME Inv, NEW f \in Frame, RefuseSend(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<belief, copied, due, held, late, memory, notice, offered, older, owner, result, route, rung, wire>>
    BY DEF RefuseSend, vars, sendVars, cardVars, timerVars, rootVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut'
      /\ OfferedIsOut' /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds'
      /\ CarriedOnce' /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ CopiedIsOver' /\ DueIsPending'
      /\ LateIsOfThisSend'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays,
        CopiedIsOverStays, DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF RefuseSend, vars, sendVars, cardVars, timerVars, rootVars, BeliefType
<1> QED BY <1>1, <1>2

----------------------------------------------------------------------------
LEMMA TakeNoticeKeeps ==
    ASSUME Inv, NEW n \in Frame, TakeNotice(n)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, rung, due, result, late>>
    BY DEF TakeNotice, cardVars, timerVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, OneCardHoldsStays,
        CarriedOnceStays, OnlyGatheringCardsHoldStays, DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF TakeNotice, cardVars, timerVars, rootVars, BeliefType, OlderType, CopiedType, NoticeType
<1>3. TypeOK'
    <2>1. HeldType' /\ RungType' /\ ResultType' /\ DueType' /\ LateType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF HeldType, RungType, ResultType, DueType, LateType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2>3. OlderType'
        OBVIOUS
    <2>4. CopiedType'
        OBVIOUS
    <2>5. NoticeType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound, NoticeGivesBack, Root!OwnerType
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut, NoticeGivesBack, Root!OwnerType
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NotifiedOnce, Root!OwnerType
<1>7. NotifiedOnce'                      BY DEF NotifiedOnce
<1>8. NoticeIsOfItsOwn'                  BY DEF NoticeIsOfItsOwn
<1>9. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, Root!OwnerType
<1>10. CopiedIsOut'                      BY DEF CopiedIsOut
<1>11. CopiedIsOver'                     BY DEF CopiedIsOver, Pending, ResultType, Root!OwnerType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA UnregisterKeeps ==
    ASSUME Inv, NEW f \in Frame, Unregister(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, notice, rung, copied, result, due, late>>
    BY DEF Unregister, sendVars, cardVars, timerVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ NotifiedOnce'
      /\ NoticeIsOfItsOwn' /\ OneCardHolds' /\ CarriedOnce' /\ OnlyGatheringCardsHold' /\ CopiedIsOver'
      /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, NotifiedOnceStays,
        NoticeIsOfItsOwnStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOverStays,
        DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF Unregister, sendVars, cardVars, timerVars, rootVars, BeliefType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ DueType' /\ LateType'
          /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType, RouteType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound, Root!OwnerType
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut, Root!OwnerType
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType, Root!OwnerType
<1>7. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, NoticeType, Root!OwnerType
<1>8. CopiedIsOut'                       BY DEF CopiedIsOut, CopiedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8

----------------------------------------------------------------------------
LEMMA CancelKeeps ==
    ASSUME Inv, NEW f \in Frame, Cancel(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied>>
    BY DEF Cancel, Pending, StopTimers, LateWithout, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays
<1> USE DEF Cancel, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType, DueType, LateType,
        Root!OwnerType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ NoticeType' /\ RouteType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, NoticeType, RouteType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. ResultType'
        OBVIOUS
    <2>3. DueType'
        OBVIOUS
    <2>4. LateType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. CopiedIsOver'                      BY DEF CopiedIsOver, CopiedType
<1>5. DueIsPending'                      BY DEF DueIsPending
<1>6. LateIsOfThisSend'                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA CloseKeeps ==
    ASSUME Inv, Close
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied>>
    BY DEF Close, Pending, StopTimers, LateWithout, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays
<1> USE DEF Close, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType, DueType, LateType,
        Root!OwnerType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ NoticeType' /\ RouteType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, NoticeType, RouteType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. ResultType'
        OBVIOUS
    <2>3. DueType'
        OBVIOUS
    <2>4. LateType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. CopiedIsOver'                      BY DEF CopiedIsOver, CopiedType
<1>5. DueIsPending'                      BY DEF DueIsPending
<1>6. LateIsOfThisSend'                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA PostKeeps ==
    ASSUME Inv, NEW f \in Frame, Post(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, notice, copied, result, due, late>>
    BY DEF Post, Pending, MayPost, CanRead, timerVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ CopiedIsOut' /\ CopiedIsOver'
      /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays,
        CopiedIsOutStays, CopiedIsOverStays, DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF Post, Pending, MayPost, CanRead, timerVars, rootVars, HeldType, RungType, ResultType, RouteType,
        Root!OwnerType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ DueType' /\ LateType'
          /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, CopiedType, ResultType, NoticeType, DueType, LateType, RouteType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. HeldType'
        BY DEF OnlyGatheringCardsHold
    <2>3. RungType'
        BY DEF OnlyGatheringCardsHold
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. HeldIsOut'                         BY DEF HeldIsOut
<1>5. OneCardHolds'                      BY DEF OneCardHolds
<1>6. CarriedOnce'                       BY DEF CarriedOnce
<1>7. OnlyGatheringCardsHold'            BY DEF OnlyGatheringCardsHold
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA CopyKeeps ==
    ASSUME Inv, NEW f \in Frame, Copy(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung>>
    BY DEF Copy, Pending, MayCopy, StopTimers, LateWithout, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays
<1> USE DEF Copy, Pending, MayCopy, StopTimers, LateWithout, cardVars, rootVars, HeldType, CopiedType, ResultType,
        DueType, LateType, Root!OwnerType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. CopiedType'
        OBVIOUS
    <2>3. ResultType'
        OBVIOUS
    <2>4. DueType'
        OBVIOUS
    <2>5. LateType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>4. CopiedIsOut'                       BY DEF CopiedIsOut, OfferedIsOut, BeliefType
<1>5. CopiedIsOver'                      BY DEF CopiedIsOver
<1>6. DueIsPending'                      BY DEF DueIsPending
<1>7. LateIsOfThisSend'                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA CopyTailKeeps ==
    ASSUME Inv, NEW f \in Frame, CopyTail(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, due, result, late>>
    BY DEF CopyTail, Pending, cardVars, timerVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, DueIsPendingStays,
        LateIsOfThisSendStays
<1> USE DEF CopyTail, Pending, cardVars, timerVars, rootVars, HeldType, CopiedType, ResultType, Root!OwnerType,
        Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ ResultType' /\ NoticeType' /\ DueType' /\ LateType'
          /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, ResultType, NoticeType, DueType, LateType, RouteType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. CopiedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. CopiedIsOut'                       BY DEF CopiedIsOut, OfferedIsOut, BeliefType
<1>5. CopiedIsOver'                      BY DEF CopiedIsOver
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA AnswerKeeps ==
    ASSUME Inv, NEW f \in Frame, Answer(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied>>
    BY DEF Answer, Pending, StopTimers, LateWithout, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays
<1> USE DEF Answer, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType, DueType, LateType,
        Root!OwnerType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ NoticeType' /\ RouteType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, NoticeType, RouteType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. ResultType'
        OBVIOUS
    <2>3. DueType'
        OBVIOUS
    <2>4. LateType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. CopiedIsOver'                      BY DEF CopiedIsOver, CopiedType
<1>5. DueIsPending'                      BY DEF DueIsPending
<1>6. LateIsOfThisSend'                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA FailKeeps ==
    ASSUME Inv, NEW f \in Frame, Fail(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied>>
    BY DEF Fail, Pending, StopTimers, LateWithout, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays
<1> USE DEF Fail, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType, DueType, LateType, Root!OwnerType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ NoticeType' /\ RouteType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, NoticeType, RouteType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. ResultType'
        OBVIOUS
    <2>3. DueType'
        OBVIOUS
    <2>4. LateType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. CopiedIsOver'                      BY DEF CopiedIsOver, CopiedType
<1>5. DueIsPending'                      BY DEF DueIsPending
<1>6. LateIsOfThisSend'                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA DeadlinePassesKeeps ==
    ASSUME Inv, NEW f \in Frame, DeadlinePasses(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied, result>>
    BY DEF DeadlinePasses, Pending, sendVars, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ CopiedIsOver'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays,
        CopiedIsOverStays
<1> USE DEF DeadlinePasses, Pending, sendVars, cardVars, rootVars, ResultType, DueType, Root!OwnerType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType'
          /\ LateType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, LateType, RouteType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. DueType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. DueIsPending'                      BY DEF DueIsPending
<1>5. LateIsOfThisSend'                  BY DEF LateIsOfThisSend, LateType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA FindLateKeeps ==
    ASSUME Inv, NEW f \in Frame, FindLate(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied, result, due>>
    BY DEF FindLate, Pending, sendVars, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ CopiedIsOver' /\ DueIsPending'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays,
        CopiedIsOverStays, DueIsPendingStays
<1> USE DEF FindLate, Pending, sendVars, cardVars, rootVars, ResultType, DueType, LateType, Root!OwnerType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType'
          /\ DueType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, RouteType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. LateType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. LateIsOfThisSend'                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA TimeOutKeeps ==
    ASSUME Inv, NEW f \in Frame, TimeOut(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied>>
    BY DEF TimeOut, Pending, StopTimers, LateWithout, cardVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays
<1> USE DEF TimeOut, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType, DueType, LateType,
        Root!OwnerType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ NoticeType' /\ RouteType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, NoticeType, RouteType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. ResultType'
        OBVIOUS
    <2>3. DueType'
        OBVIOUS
    <2>4. LateType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>4. CopiedIsOver'                      BY DEF CopiedIsOver, CopiedType
<1>5. DueIsPending'                      BY DEF DueIsPending
<1>6. LateIsOfThisSend'                  BY DEF LateIsOfThisSend
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA FailOverKeeps ==
    ASSUME Inv, NEW p \in Path, FailOver(p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice, rung, copied, result, due, late>>
    BY DEF FailOver, sendVars, cardVars, timerVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ CopiedIsOver' /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays,
        CopiedIsOverStays, DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF FailOver, sendVars, cardVars, timerVars, rootVars, RouteType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType'
          /\ DueType' /\ LateType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. RouteType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA NotifyKeeps ==
    ASSUME Inv, NEW f \in Frame, Notify(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<held, belief, copied, due, late>>
    BY DEF Notify, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars
<1>2. OneCardHolds' /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ LateIsOfThisSend'
    BY <1>1, OneCardHoldsStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays, LateIsOfThisSendStays
<1> USE DEF Notify, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars, HeldType, ResultType, NoticeType,
        Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ DueType' /\ LateType' /\ RouteType'
          /\ Root!MemoryType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, DueType, LateType, RouteType, Root!MemoryType
    <2>2. ResultType'
        OBVIOUS
    <2>3. NoticeType'
        OBVIOUS
    <2>4. Root!OwnerType'
        OBVIOUS
    <2>5. Root!OfferedType'
        OBVIOUS
    <2>6. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>7. BeliefIsSound'                     BY DEF BeliefIsSound, BeliefType
<1>8. HeldIsOut'                         BY DEF HeldIsOut
<1>9. OfferedIsOut'                      BY DEF OfferedIsOut, BeliefType
<1>10. NoticeGivesBack'                  BY DEF NoticeGivesBack, OfferedIsOut, BeliefType
<1>11. NotifiedOnce'                     BY DEF NotifiedOnce
<1>12. NoticeIsOfItsOwn'                 BY DEF NoticeIsOfItsOwn
<1>13. OutWasOffered'                    BY DEF OutWasOffered, Out, NoticeIsOfItsOwn, BeliefType
<1>14. CarriedOnce'                      BY DEF CarriedOnce, RungType
<1>15. CopiedIsOver'                     BY DEF CopiedIsOver, Pending, CopiedType
<1>16. DueIsPending'                     BY DEF DueIsPending, Pending, DueType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16

----------------------------------------------------------------------------
LEMMA CoalesceKeeps ==
    ASSUME Inv, NEW f \in Frame, NEW n \in Frame, Coalesce(f, n)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<held, belief, copied, due, late>>
    BY DEF Coalesce, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars
<1>2. OneCardHolds' /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ LateIsOfThisSend'
    BY <1>1, OneCardHoldsStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays, LateIsOfThisSendStays
<1> USE DEF Coalesce, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars, HeldType, CopiedType,
        ResultType, NoticeType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ DueType' /\ LateType' /\ RouteType'
          /\ Root!MemoryType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, DueType, LateType, RouteType, Root!MemoryType
    <2>2. ResultType'
        OBVIOUS
    <2>3. NoticeType'
        OBVIOUS
    <2>4. Root!OwnerType'
        OBVIOUS
    <2>5. Root!OfferedType'
        OBVIOUS
    <2>6. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>6. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>7. BeliefIsSound'                     BY DEF BeliefIsSound, BeliefType
<1>8. HeldIsOut'                         BY DEF HeldIsOut
<1>9. OfferedIsOut'                      BY DEF OfferedIsOut, BeliefType
<1>10. NoticeGivesBack'                  BY DEF NoticeGivesBack, OfferedIsOut, BeliefType
<1>11. NotifiedOnce'                     BY DEF NotifiedOnce
<1>12. NoticeIsOfItsOwn'                 BY DEF NoticeIsOfItsOwn
<1>13. OutWasOffered'                    BY DEF OutWasOffered, Out, BeliefType
<1>14. CarriedOnce'                      BY DEF CarriedOnce, RungType
<1>15. CopiedIsOver'                     BY DEF CopiedIsOver, Pending
<1>16. DueIsPending'                     BY DEF DueIsPending, Pending, DueType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12, <1>13, <1>14, <1>15, <1>16

----------------------------------------------------------------------------
LEMMA ReclaimKeeps ==
    ASSUME Inv, NEW f \in Frame, Reclaim(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, notice, held, rung, belief, copied, due, late>>
    BY DEF Reclaim, Root!Release, sendVars, cardVars, timerVars
<1>2. WireCarriesOffer' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OneCardHolds' /\ CarriedOnce'
      /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ LateIsOfThisSend'
    BY <1>1, WireCarriesOfferStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OneCardHoldsStays, CarriedOnceStays,
        OnlyGatheringCardsHoldStays, CopiedIsOutStays, LateIsOfThisSendStays
<1> USE DEF Reclaim, Root!Release, sendVars, cardVars, timerVars, BeliefType, Root!OwnerType, Root!MemoryType,
        Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType'
          /\ DueType' /\ LateType' /\ RouteType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType,
            RouteType, Root!OfferedType, Root!WireType
    <2>2. Root!OwnerType'
        OBVIOUS
    <2>3. Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>6. BeliefIsSound'                     BY DEF BeliefIsSound
<1>7. HeldIsOut'                         BY DEF HeldIsOut, HeldType
<1>8. OfferedIsOut'                      BY DEF OfferedIsOut
<1>9. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType
<1>10. OutWasOffered'                    BY DEF OutWasOffered, Out, Notified, NoticeType
<1>11. CopiedIsOver'                     BY DEF CopiedIsOver, Pending, CopiedType, ResultType
<1>12. DueIsPending'                     BY DEF DueIsPending, Pending, ResultType, DueType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11, <1>12

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, DmaRead(p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, belief, held, notice, copied, result, due, late>>
    BY DEF DmaRead, timerVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut' /\ NoticeGivesBack'
      /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ OnlyGatheringCardsHold'
      /\ CopiedIsOut' /\ CopiedIsOver' /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays, HeldIsOutStays, OfferedIsOutStays,
        NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays, OneCardHoldsStays,
        OnlyGatheringCardsHoldStays, CopiedIsOutStays, CopiedIsOverStays, DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF DmaRead, timerVars, HeldType, RungType, Root!MemoryType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ DueType'
          /\ LateType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, ResultType, NoticeType, DueType, LateType, RouteType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType
    <2>2. RungType'
        OBVIOUS
    <2>3. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, HeldIsOut, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, Root!OwnerType, Root!OfferedType
<1>5. CarriedOnce'                       BY DEF CarriedOnce, OneCardHolds, OnlyGatheringCardsHold
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA RetransmitKeeps ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, Retransmit(p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, belief, held, notice, copied, result, due, late>>
    BY DEF Retransmit, sendVars, cardVars, timerVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut' /\ NoticeGivesBack'
      /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds' /\ OnlyGatheringCardsHold'
      /\ CopiedIsOut' /\ CopiedIsOver' /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays, HeldIsOutStays, OfferedIsOutStays,
        NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays, OneCardHoldsStays,
        OnlyGatheringCardsHoldStays, CopiedIsOutStays, CopiedIsOverStays, DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF Retransmit, sendVars, cardVars, timerVars, HeldType, RungType, Root!MemoryType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ RungType' /\ CopiedType' /\ ResultType' /\ NoticeType'
          /\ DueType' /\ LateType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
        BY DEF BeliefType, OlderType, HeldType, RungType, CopiedType, ResultType, NoticeType, DueType, LateType,
            RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType
    <2>2. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, HeldIsOut, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, Root!OwnerType, Root!OfferedType
<1>5. CarriedOnce'                       BY DEF CarriedOnce
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA LetGoKeeps ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, LetGo(p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, notice, copied, result, due, late>>
    BY DEF LetGo, RungWithout, timerVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ CopiedIsOut' /\ CopiedIsOver'
      /\ DueIsPending' /\ LateIsOfThisSend'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays,
        CopiedIsOutStays, CopiedIsOverStays, DueIsPendingStays, LateIsOfThisSendStays
<1> USE DEF LetGo, RungWithout, timerVars, rootVars, HeldType, RungType, ResultType, RouteType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ DueType' /\ LateType'
          /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, CopiedType, ResultType, NoticeType, DueType, LateType, RouteType,
            Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. HeldType'
        BY DEF OnlyGatheringCardsHold
    <2>3. RungType'
        BY DEF OnlyGatheringCardsHold
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. HeldIsOut'                         BY DEF HeldIsOut, Root!OwnerType
<1>5. OneCardHolds'                      BY DEF OneCardHolds
<1>6. CarriedOnce'                       BY DEF CarriedOnce, Root!WireType
<1>7. OnlyGatheringCardsHold'            BY DEF OnlyGatheringCardsHold
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<belief, copied, due, held, late, memory, notice, offered, older, owner, result, route, rung, wire>>
    BY DEF vars, sendVars, cardVars, timerVars, rootVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut'
      /\ OfferedIsOut' /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered' /\ OneCardHolds'
      /\ CarriedOnce' /\ OnlyGatheringCardsHold' /\ CopiedIsOut' /\ CopiedIsOver' /\ DueIsPending'
      /\ LateIsOfThisSend'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays, OneCardHoldsStays, CarriedOnceStays, OnlyGatheringCardsHoldStays, CopiedIsOutStays,
        CopiedIsOverStays, DueIsPendingStays, LateIsOfThisSendStays
<1> QED BY <1>2

----------------------------------------------------------------------------
(* Each step is one of the parent's, or nothing that it sees: RefinesOwnership. *)

LEMMA BeginsRefinesOwnership ==
    ASSUME Init
    PROVE  Root!Init
    BY DEF Init, Root!Init

LEMMA RegisterRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Register(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RegisterIs(f)
    BY DEF Register, Root!Give, sendVars, cardVars, timerVars, RegisterIs, BeliefType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF RegisterIs, Root!Next, Register, Root!Give, sendVars, cardVars, timerVars, BeliefType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA StoreRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, NEW v \in Value, Store(f, v)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreIs(f, v)
    BY DEF Store, Obligation, Writable, sendVars, cardVars, timerVars, BeliefIsSound, StoreIs, Root!Store, BeliefType,
        Root!OwnerType, Root!MemoryType
<1> QED
    BY <1>1 DEF StoreIs, Root!Next, Store, Obligation, Writable, sendVars, cardVars, timerVars, BeliefIsSound,
        BeliefType, Root!OwnerType, Root!MemoryType

LEMMA OfferRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Offer(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OfferIs(f)
    BY DEF Offer, Root!Offer, Out, Notified, cardVars, timerVars, OfferIs, BeliefType, OlderType, NoticeType,
        Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF OfferIs, Root!Next, Offer, Root!Offer, Out, Notified, cardVars, timerVars, BeliefType, OlderType,
        NoticeType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA RefuseSendRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, RefuseSend(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RefuseSendIs(f)
    BY DEF RefuseSend, vars, sendVars, cardVars, timerVars, rootVars, RefuseSendIs, Root!vars, BeliefType
<1> QED
    BY <1>1 DEF RefuseSendIs, Root!Next, RefuseSend, vars, sendVars, cardVars, timerVars, rootVars, BeliefType

LEMMA TakeNoticeRefinesOwnership ==
    ASSUME Inv, NEW n \in Frame, TakeNotice(n)
    PROVE  [Root!Next]_(Root!vars)
<1>1. TakeNoticeIs(n)
    BY DEF TakeNotice, cardVars, timerVars, rootVars, TakeNoticeIs, Root!vars, BeliefType, OlderType, CopiedType,
        NoticeType
<1> QED
    BY <1>1 DEF TakeNoticeIs, Root!Next, TakeNotice, cardVars, timerVars, rootVars, BeliefType, OlderType, CopiedType,
        NoticeType

LEMMA UnregisterRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Unregister(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UnregisterIs(f)
    BY DEF Unregister, sendVars, cardVars, timerVars, rootVars, UnregisterIs, Root!vars, BeliefType
<1> QED
    BY <1>1 DEF UnregisterIs, Root!Next, Unregister, sendVars, cardVars, timerVars, rootVars, BeliefType

LEMMA CancelRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Cancel(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CancelIs(f)
    BY DEF Cancel, Pending, StopTimers, LateWithout, cardVars, rootVars, CancelIs, Root!vars, ResultType, DueType,
        LateType, Root!OwnerType
<1> QED
    BY <1>1 DEF CancelIs, Root!Next, Cancel, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType,
        DueType, LateType, Root!OwnerType

LEMMA CloseRefinesOwnership ==
    ASSUME Inv, Close
    PROVE  [Root!Next]_(Root!vars)
<1>1. CloseIs
    BY DEF Close, Pending, StopTimers, LateWithout, cardVars, rootVars, CloseIs, Root!vars, ResultType, DueType,
        LateType, Root!OwnerType
<1> QED
    BY <1>1 DEF CloseIs, Root!Next, Close, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType, DueType,
        LateType, Root!OwnerType

LEMMA PostRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Post(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. PostIs(f)
    BY DEF Post, Pending, MayPost, CanRead, timerVars, rootVars, PostIs, Root!vars, HeldType, RungType, ResultType,
        RouteType, Root!OwnerType, Root!WireType
<1> QED
    BY <1>1 DEF PostIs, Root!Next, Post, Pending, MayPost, CanRead, timerVars, rootVars, HeldType, RungType,
        ResultType, RouteType, Root!OwnerType, Root!WireType

LEMMA CopyRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Copy(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CopyIs(f)
    BY DEF Copy, Pending, MayCopy, StopTimers, LateWithout, cardVars, rootVars, CopyIs, Root!vars, HeldType,
        CopiedType, ResultType, DueType, LateType, Root!OwnerType, Root!WireType
<1> QED
    BY <1>1 DEF CopyIs, Root!Next, Copy, Pending, MayCopy, StopTimers, LateWithout, cardVars, rootVars, HeldType,
        CopiedType, ResultType, DueType, LateType, Root!OwnerType, Root!WireType

LEMMA CopyTailRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, CopyTail(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CopyTailIs(f)
    BY DEF CopyTail, Pending, cardVars, timerVars, rootVars, CopyTailIs, Root!vars, HeldType, CopiedType, ResultType,
        Root!OwnerType, Root!WireType
<1> QED
    BY <1>1 DEF CopyTailIs, Root!Next, CopyTail, Pending, cardVars, timerVars, rootVars, HeldType, CopiedType,
        ResultType, Root!OwnerType, Root!WireType

LEMMA AnswerRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Answer(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AnswerIs(f)
    BY DEF Answer, Pending, StopTimers, LateWithout, cardVars, rootVars, AnswerIs, Root!vars, ResultType, DueType,
        LateType, Root!OwnerType, Root!WireType
<1> QED
    BY <1>1 DEF AnswerIs, Root!Next, Answer, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType,
        DueType, LateType, Root!OwnerType, Root!WireType

LEMMA FailRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Fail(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FailIs(f)
    BY DEF Fail, Pending, StopTimers, LateWithout, cardVars, rootVars, FailIs, Root!vars, ResultType, DueType,
        LateType, Root!OwnerType
<1> QED
    BY <1>1 DEF FailIs, Root!Next, Fail, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType, DueType,
        LateType, Root!OwnerType

LEMMA DeadlinePassesRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, DeadlinePasses(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DeadlinePassesIs(f)
    BY DEF DeadlinePasses, Pending, sendVars, cardVars, rootVars, DeadlinePassesIs, Root!vars, ResultType, DueType,
        Root!OwnerType
<1> QED
    BY <1>1 DEF DeadlinePassesIs, Root!Next, DeadlinePasses, Pending, sendVars, cardVars, rootVars, ResultType,
        DueType, Root!OwnerType

LEMMA FindLateRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, FindLate(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FindLateIs(f)
    BY DEF FindLate, Pending, sendVars, cardVars, rootVars, FindLateIs, Root!vars, ResultType, DueType, LateType,
        Root!OwnerType
<1> QED
    BY <1>1 DEF FindLateIs, Root!Next, FindLate, Pending, sendVars, cardVars, rootVars, ResultType, DueType, LateType,
        Root!OwnerType

LEMMA TimeOutRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, TimeOut(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. TimeOutIs(f)
    BY DEF TimeOut, Pending, StopTimers, LateWithout, cardVars, rootVars, TimeOutIs, Root!vars, ResultType, DueType,
        LateType, Root!OwnerType
<1> QED
    BY <1>1 DEF TimeOutIs, Root!Next, TimeOut, Pending, StopTimers, LateWithout, cardVars, rootVars, ResultType,
        DueType, LateType, Root!OwnerType

LEMMA FailOverRefinesOwnership ==
    ASSUME Inv, NEW p \in Path, FailOver(p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FailOverIs(p)
    BY DEF FailOver, sendVars, cardVars, timerVars, rootVars, FailOverIs, Root!vars, RouteType
<1> QED
    BY <1>1 DEF FailOverIs, Root!Next, FailOver, sendVars, cardVars, timerVars, rootVars, RouteType

LEMMA NotifyRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Notify(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. NotifyIs(f)
    BY DEF Notify, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars, NotifyIs, HeldType, ResultType,
        NoticeType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF NotifyIs, Root!Next, Notify, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars,
        HeldType, ResultType, NoticeType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA CoalesceRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, NEW n \in Frame, Coalesce(f, n)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CoalesceIs(f, n)
    BY DEF Coalesce, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars, CoalesceIs, HeldType,
        CopiedType, ResultType, NoticeType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF CoalesceIs, Root!Next, Coalesce, MayNotify, Notified, GiveBack, Root!Return, cardVars, timerVars,
        HeldType, CopiedType, ResultType, NoticeType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType

LEMMA ReclaimRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Reclaim(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ReclaimIs(f)
    BY DEF Reclaim, Root!Release, sendVars, cardVars, timerVars, ReclaimIs, BeliefType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF ReclaimIs, Root!Next, Reclaim, Root!Release, sendVars, cardVars, timerVars, BeliefType,
        Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA DmaReadRefinesOwnership ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, DmaRead(p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DmaReadIs(p, f)
    BY DEF DmaRead, timerVars, CarriedOnce, HeldIsOut, DmaReadIs, Root!Transmit, HeldType, RungType, Root!OwnerType,
        Root!MemoryType, Root!WireType
<1> QED
    BY <1>1 DEF DmaReadIs, Root!Next, DmaRead, timerVars, CarriedOnce, HeldIsOut, HeldType, RungType, Root!OwnerType,
        Root!MemoryType, Root!WireType

LEMMA RetransmitRefinesOwnership ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, Retransmit(p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RetransmitIs(p, f)
    BY DEF Retransmit, sendVars, cardVars, timerVars, HeldIsOut, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        WireCarriesOffer, Root!WireCarriesOffer, RetransmitIs, Root!vars, HeldType, RungType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF RetransmitIs, Root!Next, Retransmit, sendVars, cardVars, timerVars, HeldIsOut, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, WireCarriesOffer, Root!WireCarriesOffer, HeldType, RungType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA LetGoRefinesOwnership ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, LetGo(p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. LetGoIs(p, f)
    BY DEF LetGo, RungWithout, timerVars, rootVars, LetGoIs, Root!vars, HeldType, RungType, ResultType, RouteType
<1> QED
    BY <1>1 DEF LetGoIs, Root!Next, LetGo, RungWithout, timerVars, rootVars, HeldType, RungType, ResultType,
        RouteType

LEMMA StutteringRefinesOwnership ==
    ASSUME UNCHANGED vars
    PROVE  [Root!Next]_(Root!vars)
    BY DEF vars, sendVars, cardVars, timerVars, rootVars, Root!vars

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
  <2>2. ASSUME NEW f \in Frame, Register(f) PROVE Inv'
      BY <2>2, RegisterKeeps
  <2>3. ASSUME NEW f \in Frame, NEW v \in Value, Store(f, v) PROVE Inv'
      BY <2>3, StoreKeeps
  <2>4. ASSUME NEW f \in Frame, Offer(f) PROVE Inv'
      BY <2>4, OfferKeeps
  <2>5. ASSUME NEW f \in Frame, RefuseSend(f) PROVE Inv'
      BY <2>5, RefuseSendKeeps
  <2>6. ASSUME NEW n \in Frame, TakeNotice(n) PROVE Inv'
      BY <2>6, TakeNoticeKeeps
  <2>7. ASSUME NEW f \in Frame, Unregister(f) PROVE Inv'
      BY <2>7, UnregisterKeeps
  <2>8. ASSUME NEW f \in Frame, Cancel(f) PROVE Inv'
      BY <2>8, CancelKeeps
  <2>9. ASSUME Close PROVE Inv'
      BY <2>9, CloseKeeps
  <2>10. ASSUME NEW f \in Frame, Post(f) PROVE Inv'
      BY <2>10, PostKeeps
  <2>11. ASSUME NEW f \in Frame, Copy(f) PROVE Inv'
      BY <2>11, CopyKeeps
  <2>12. ASSUME NEW f \in Frame, CopyTail(f) PROVE Inv'
      BY <2>12, CopyTailKeeps
  <2>13. ASSUME NEW f \in Frame, Answer(f) PROVE Inv'
      BY <2>13, AnswerKeeps
  <2>14. ASSUME NEW f \in Frame, Fail(f) PROVE Inv'
      BY <2>14, FailKeeps
  <2>15. ASSUME NEW f \in Frame, DeadlinePasses(f) PROVE Inv'
      BY <2>15, DeadlinePassesKeeps
  <2>16. ASSUME NEW f \in Frame, FindLate(f) PROVE Inv'
      BY <2>16, FindLateKeeps
  <2>17. ASSUME NEW f \in Frame, TimeOut(f) PROVE Inv'
      BY <2>17, TimeOutKeeps
  <2>18. ASSUME NEW p \in Path, FailOver(p) PROVE Inv'
      BY <2>18, FailOverKeeps
  <2>19. ASSUME NEW f \in Frame, Notify(f) PROVE Inv'
      BY <2>19, NotifyKeeps
  <2>20. ASSUME NEW f \in Frame, NEW n \in Frame, Coalesce(f, n) PROVE Inv'
      BY <2>20, CoalesceKeeps
  <2>21. ASSUME NEW f \in Frame, Reclaim(f) PROVE Inv'
      BY <2>21, ReclaimKeeps
  <2>22. ASSUME NEW p \in Path, NEW f \in Frame, DmaRead(p, f) PROVE Inv'
      BY <2>22, DmaReadKeeps
  <2>23. ASSUME NEW p \in Path, NEW f \in Frame, Retransmit(p, f) PROVE Inv'
      BY <2>23, RetransmitKeeps
  <2>24. ASSUME NEW p \in Path, NEW f \in Frame, LetGo(p, f) PROVE Inv'
      BY <2>24, LetGoKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24
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

THEOREM AlwaysBeliefIsSound == Safety => []BeliefIsSound
<1>1. Inv => BeliefIsSound
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysCardsReadTheirOwn == Safety => []CardsReadTheirOwn
<1>1. Inv => CardsReadTheirOwn
    BY DEF CardsReadTheirOwn, HeldIsOut, OnlyGatheringCardsHold, HeldType, Root!OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysNotifiedOnce == Safety => []NotifiedOnce
<1>1. Inv => NotifiedOnce
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysNoticeIsFresh == Safety => []NoticeIsFresh
<1>1. Inv => NoticeIsFresh
    BY DEF NoticeIsFresh, Notified, NoticeGivesBack, BeliefType, NoticeType, Root!OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOutWasOffered == Safety => []OutWasOffered
<1>1. Inv => OutWasOffered
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOverIsNotified == Safety => []OverIsNotified
<1>1. Inv => OverIsNotified
    BY DEF OverIsNotified, Notified, MayNotify, HeldType, ResultType, NoticeType, Root!OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysCarriedOnce == Safety => []CarriedOnce
<1>1. Inv => CarriedOnce
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysOnlyGatheringCardsHold == Safety => []OnlyGatheringCardsHold
<1>1. Inv => OnlyGatheringCardsHold
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysLateIsDue == Safety => []LateIsDue
<1>1. Inv => LateIsDue
    BY DEF LateIsDue, Pending, LateIsOfThisSend, ResultType, DueType, LateType, Root!OwnerType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysDueIsPending == Safety => []DueIsPending
<1>1. Inv => DueIsPending
    BY DEF Inv
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysPendingMayBeCopied == Safety => []PendingMayBeCopied
<1>1. Inv => PendingMayBeCopied
    BY DEF PendingMayBeCopied, Pending, MayCopy, CopiedIsOver, CopiedType, ResultType, Root!OwnerType
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
  <2>2. ASSUME NEW f \in Frame, Register(f) PROVE [Root!Next]_(Root!vars)
      BY <2>2, RegisterRefinesOwnership
  <2>3. ASSUME NEW f \in Frame, NEW v \in Value, Store(f, v) PROVE [Root!Next]_(Root!vars)
      BY <2>3, StoreRefinesOwnership
  <2>4. ASSUME NEW f \in Frame, Offer(f) PROVE [Root!Next]_(Root!vars)
      BY <2>4, OfferRefinesOwnership
  <2>5. ASSUME NEW f \in Frame, RefuseSend(f) PROVE [Root!Next]_(Root!vars)
      BY <2>5, RefuseSendRefinesOwnership
  <2>6. ASSUME NEW n \in Frame, TakeNotice(n) PROVE [Root!Next]_(Root!vars)
      BY <2>6, TakeNoticeRefinesOwnership
  <2>7. ASSUME NEW f \in Frame, Unregister(f) PROVE [Root!Next]_(Root!vars)
      BY <2>7, UnregisterRefinesOwnership
  <2>8. ASSUME NEW f \in Frame, Cancel(f) PROVE [Root!Next]_(Root!vars)
      BY <2>8, CancelRefinesOwnership
  <2>9. ASSUME Close PROVE [Root!Next]_(Root!vars)
      BY <2>9, CloseRefinesOwnership
  <2>10. ASSUME NEW f \in Frame, Post(f) PROVE [Root!Next]_(Root!vars)
      BY <2>10, PostRefinesOwnership
  <2>11. ASSUME NEW f \in Frame, Copy(f) PROVE [Root!Next]_(Root!vars)
      BY <2>11, CopyRefinesOwnership
  <2>12. ASSUME NEW f \in Frame, CopyTail(f) PROVE [Root!Next]_(Root!vars)
      BY <2>12, CopyTailRefinesOwnership
  <2>13. ASSUME NEW f \in Frame, Answer(f) PROVE [Root!Next]_(Root!vars)
      BY <2>13, AnswerRefinesOwnership
  <2>14. ASSUME NEW f \in Frame, Fail(f) PROVE [Root!Next]_(Root!vars)
      BY <2>14, FailRefinesOwnership
  <2>15. ASSUME NEW f \in Frame, DeadlinePasses(f) PROVE [Root!Next]_(Root!vars)
      BY <2>15, DeadlinePassesRefinesOwnership
  <2>16. ASSUME NEW f \in Frame, FindLate(f) PROVE [Root!Next]_(Root!vars)
      BY <2>16, FindLateRefinesOwnership
  <2>17. ASSUME NEW f \in Frame, TimeOut(f) PROVE [Root!Next]_(Root!vars)
      BY <2>17, TimeOutRefinesOwnership
  <2>18. ASSUME NEW p \in Path, FailOver(p) PROVE [Root!Next]_(Root!vars)
      BY <2>18, FailOverRefinesOwnership
  <2>19. ASSUME NEW f \in Frame, Notify(f) PROVE [Root!Next]_(Root!vars)
      BY <2>19, NotifyRefinesOwnership
  <2>20. ASSUME NEW f \in Frame, NEW n \in Frame, Coalesce(f, n) PROVE [Root!Next]_(Root!vars)
      BY <2>20, CoalesceRefinesOwnership
  <2>21. ASSUME NEW f \in Frame, Reclaim(f) PROVE [Root!Next]_(Root!vars)
      BY <2>21, ReclaimRefinesOwnership
  <2>22. ASSUME NEW p \in Path, NEW f \in Frame, DmaRead(p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>22, DmaReadRefinesOwnership
  <2>23. ASSUME NEW p \in Path, NEW f \in Frame, Retransmit(p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>23, RetransmitRefinesOwnership
  <2>24. ASSUME NEW p \in Path, NEW f \in Frame, LetGo(p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>24, LetGoRefinesOwnership
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21, <2>22, <2>23, <2>24
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesOwnership, Root!Safety
=============================================================================
