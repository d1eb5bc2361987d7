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
    ASSUME TypeOK, UNCHANGED <<belief, copied, held, memory, notice, offered, older, owner, result, route, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, BeliefType, OlderType, HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!TypeOK,
        Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

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

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE BufferContractConstants DEF Root!Release, Root!Return,
    Inv, TypeOK, Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, Root!Init
<1>1. TypeOK                             BY DEF BeliefType, OlderType, HeldType, CopiedType, ResultType, NoticeType,
        RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
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
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA RegisterKeeps ==
    ASSUME Inv, NEW f \in Frame, Register(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, notice>>
    BY DEF Register, Root!Give, sendVars
<1>2. WireCarriesOffer' /\ NotifiedOnce' /\ NoticeIsOfItsOwn'
    BY <1>1, WireCarriesOfferStays, NotifiedOnceStays, NoticeIsOfItsOwnStays
<1> USE DEF Register, Root!Give, sendVars, BeliefType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!MemoryType, Root!OfferedType,
            Root!WireType
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
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA StoreKeeps ==
    ASSUME Inv, NEW f \in Frame, NEW v \in Value, Store(f, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, belief, held, notice>>
    BY DEF Store, Obligation, Writable, sendVars
<1>2. WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut' /\ NoticeGivesBack'
      /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays, HeldIsOutStays, OfferedIsOutStays,
        NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays
<1> USE DEF Store, Obligation, Writable, sendVars, BeliefType, Root!OwnerType, Root!MemoryType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType'
          /\ Root!OwnerType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType,
            Root!OfferedType, Root!WireType
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
<1>1. UNCHANGED <<notice>>
    BY DEF Offer, Root!Offer, Out, Notified
<1>2. NotifiedOnce' /\ NoticeIsOfItsOwn'
    BY <1>1, NotifiedOnceStays, NoticeIsOfItsOwnStays
<1> USE DEF Offer, Root!Offer, Out, Notified, BeliefType, OlderType, NoticeType, Root!OwnerType, Root!MemoryType,
        Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType' /\ Root!MemoryType' /\ Root!WireType'
        BY DEF HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!MemoryType, Root!WireType
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
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA RefuseSendKeeps ==
    ASSUME Inv, NEW f \in Frame, RefuseSend(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, notice>>
    BY DEF RefuseSend, vars, sendVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ NotifiedOnce'
      /\ NoticeIsOfItsOwn'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, NotifiedOnceStays,
        NoticeIsOfItsOwnStays
<1> USE DEF RefuseSend, vars, sendVars, rootVars, BeliefType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound, Root!OwnerType
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut, Root!OwnerType
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType, Root!OwnerType
<1>7. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, NoticeType, Root!OwnerType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA TakeNoticeKeeps ==
    ASSUME Inv, NEW n \in Frame, TakeNotice(n)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held>>
    BY DEF TakeNotice, Out, Notified, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays
<1> USE DEF TakeNotice, Out, Notified, rootVars, BeliefType, OlderType, CopiedType, NoticeType, Root!OwnerType
<1>3. TypeOK'
    <2>1. HeldType' /\ ResultType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
          /\ Root!WireType'
        BY DEF HeldType, ResultType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
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
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound, NoticeGivesBack
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut, NoticeGivesBack
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NotifiedOnce
<1>7. NotifiedOnce'                      BY DEF NotifiedOnce
<1>8. NoticeIsOfItsOwn'                  BY DEF NoticeIsOfItsOwn
<1>9. OutWasOffered'                     BY DEF OutWasOffered
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9

----------------------------------------------------------------------------
LEMMA UnregisterKeeps ==
    ASSUME Inv, NEW f \in Frame, Unregister(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, notice>>
    BY DEF Unregister, sendVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ NotifiedOnce'
      /\ NoticeIsOfItsOwn'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, NotifiedOnceStays,
        NoticeIsOfItsOwnStays
<1> USE DEF Unregister, sendVars, rootVars, BeliefType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound, Root!OwnerType
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut, Root!OwnerType
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType, Root!OwnerType
<1>7. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, NoticeType, Root!OwnerType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA CancelKeeps ==
    ASSUME Inv, NEW f \in Frame, Cancel(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, notice>>
    BY DEF Cancel, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ NotifiedOnce'
      /\ NoticeIsOfItsOwn'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, NotifiedOnceStays,
        NoticeIsOfItsOwnStays
<1> USE DEF Cancel, Pending, rootVars, BeliefType, ResultType, Root!OwnerType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ CopiedType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, CopiedType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2>3. ResultType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType
<1>7. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, NoticeType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA CloseKeeps ==
    ASSUME Inv, Close
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, notice>>
    BY DEF Close, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ NotifiedOnce'
      /\ NoticeIsOfItsOwn'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, NotifiedOnceStays,
        NoticeIsOfItsOwnStays
<1> USE DEF Close, Pending, rootVars, BeliefType, ResultType, Root!OwnerType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ CopiedType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, CopiedType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2>3. ResultType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType
<1>7. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, NoticeType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA PostKeeps ==
    ASSUME Inv, NEW f \in Frame, Post(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, notice>>
    BY DEF Post, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays
<1> USE DEF Post, Pending, rootVars, HeldType, ResultType, RouteType, Root!OwnerType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. HeldType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. HeldIsOut'                         BY DEF HeldIsOut
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA CopyKeeps ==
    ASSUME Inv, NEW f \in Frame, Copy(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice>>
    BY DEF Copy, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays
<1> USE DEF Copy, Pending, rootVars, HeldType, CopiedType, ResultType, Root!OwnerType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. CopiedType'
        OBVIOUS
    <2>3. ResultType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA CopyTailKeeps ==
    ASSUME Inv, NEW f \in Frame, CopyTail(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice>>
    BY DEF CopyTail, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays
<1> USE DEF CopyTail, Pending, rootVars, HeldType, CopiedType, ResultType, Root!OwnerType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ ResultType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. CopiedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA AnswerKeeps ==
    ASSUME Inv, NEW f \in Frame, Answer(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, notice>>
    BY DEF Answer, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ NotifiedOnce'
      /\ NoticeIsOfItsOwn'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, NotifiedOnceStays,
        NoticeIsOfItsOwnStays
<1> USE DEF Answer, Pending, rootVars, BeliefType, ResultType, Root!OwnerType, Root!WireType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ CopiedType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, CopiedType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2>3. ResultType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType
<1>7. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, NoticeType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA FailKeeps ==
    ASSUME Inv, NEW f \in Frame, Fail(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice>>
    BY DEF Fail, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays
<1> USE DEF Fail, Pending, rootVars, ResultType, Root!OwnerType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. ResultType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA TimeOutKeeps ==
    ASSUME Inv, NEW f \in Frame, TimeOut(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, held, notice>>
    BY DEF TimeOut, Pending, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ HeldIsOut' /\ NotifiedOnce'
      /\ NoticeIsOfItsOwn'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, HeldIsOutStays, NotifiedOnceStays,
        NoticeIsOfItsOwnStays
<1> USE DEF TimeOut, Pending, rootVars, BeliefType, ResultType, Root!OwnerType
<1>3. TypeOK'
    <2>1. OlderType' /\ HeldType' /\ CopiedType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType' /\ Root!MemoryType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF OlderType, HeldType, CopiedType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. BeliefType'
        OBVIOUS
    <2>3. ResultType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. BeliefIsSound'                     BY DEF BeliefIsSound
<1>5. OfferedIsOut'                      BY DEF OfferedIsOut
<1>6. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType
<1>7. OutWasOffered'                     BY DEF OutWasOffered, Out, Notified, NoticeType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7

----------------------------------------------------------------------------
LEMMA FailOverKeeps ==
    ASSUME Inv, NEW p \in Path, FailOver(p)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, held, notice>>
    BY DEF FailOver, sendVars, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays
<1> USE DEF FailOver, sendVars, rootVars, RouteType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, ResultType, NoticeType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. RouteType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1> QED BY <1>1, <1>2, <1>3

----------------------------------------------------------------------------
LEMMA NotifyKeeps ==
    ASSUME Inv, NEW f \in Frame, Notify(f)
    PROVE  Inv'
<1> USE DEF Notify, MayNotify, Notified, GiveBack, Root!Return, rootVars, HeldType, CopiedType, ResultType,
        NoticeType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>1. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ RouteType' /\ Root!MemoryType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, RouteType, Root!MemoryType
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
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. BeliefIsSound'                     BY DEF BeliefIsSound, BeliefType
<1>6. HeldIsOut'                         BY DEF HeldIsOut
<1>7. OfferedIsOut'                      BY DEF OfferedIsOut, BeliefType
<1>8. NoticeGivesBack'                   BY DEF NoticeGivesBack, OfferedIsOut, BeliefType
<1>9. NotifiedOnce'                      BY DEF NotifiedOnce
<1>10. NoticeIsOfItsOwn'                 BY DEF NoticeIsOfItsOwn
<1>11. OutWasOffered'                    BY DEF OutWasOffered, Out, NoticeIsOfItsOwn, BeliefType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA CoalesceKeeps ==
    ASSUME Inv, NEW f \in Frame, NEW n \in Frame, Coalesce(f, n)
    PROVE  Inv'
<1> USE DEF Coalesce, MayNotify, Notified, GiveBack, Root!Return, rootVars, HeldType, CopiedType, ResultType,
        NoticeType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>1. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ RouteType' /\ Root!MemoryType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, RouteType, Root!MemoryType
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
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned
<1>5. BeliefIsSound'                     BY DEF BeliefIsSound, BeliefType
<1>6. HeldIsOut'                         BY DEF HeldIsOut
<1>7. OfferedIsOut'                      BY DEF OfferedIsOut, BeliefType
<1>8. NoticeGivesBack'                   BY DEF NoticeGivesBack, OfferedIsOut, BeliefType
<1>9. NotifiedOnce'                      BY DEF NotifiedOnce
<1>10. NoticeIsOfItsOwn'                 BY DEF NoticeIsOfItsOwn
<1>11. OutWasOffered'                    BY DEF OutWasOffered, Out, BeliefType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10, <1>11

----------------------------------------------------------------------------
LEMMA ReclaimKeeps ==
    ASSUME Inv, NEW f \in Frame, Reclaim(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, notice>>
    BY DEF Reclaim, sendVars
<1>2. WireCarriesOffer' /\ NotifiedOnce' /\ NoticeIsOfItsOwn'
    BY <1>1, WireCarriesOfferStays, NotifiedOnceStays, NoticeIsOfItsOwnStays
<1> USE DEF Reclaim, sendVars, BeliefType, Root!OwnerType, Root!MemoryType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType'
          /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!OfferedType,
            Root!WireType
    <2>2. Root!OwnerType'
        OBVIOUS
    <2>3. Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, Root!OfferedType
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, Root!OfferedWhileOwned, Root!OfferedType
<1>6. BeliefIsSound'                     BY DEF BeliefIsSound
<1>7. HeldIsOut'                         BY DEF HeldIsOut, HeldType
<1>8. OfferedIsOut'                      BY DEF OfferedIsOut
<1>9. NoticeGivesBack'                   BY DEF NoticeGivesBack, NoticeType
<1>10. OutWasOffered'                    BY DEF OutWasOffered, Out, Notified, NoticeType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6, <1>7, <1>8, <1>9, <1>10

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, DmaRead(p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, belief, held, notice>>
    BY DEF DmaRead, sendVars
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut' /\ OfferedIsOut' /\ NoticeGivesBack'
      /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays, HeldIsOutStays, OfferedIsOutStays,
        NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays
<1> USE DEF DmaRead, sendVars, HeldType, Root!MemoryType, Root!WireType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ HeldType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType'
          /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
        BY DEF BeliefType, OlderType, HeldType, CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType,
            Root!MemoryType, Root!OfferedType
    <2>2. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, Root!WireCarriesOffer, HeldIsOut, NoTreadAfterOffer,
        Root!NoTreadAfterOffer, Root!OwnerType, Root!OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA LetGoKeeps ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, LetGo(p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire, belief, notice>>
    BY DEF LetGo, rootVars
<1>2. NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ OfferedIsOut'
      /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays, OutWasOfferedStays
<1> USE DEF LetGo, rootVars, HeldType, ResultType, RouteType
<1>3. TypeOK'
    <2>1. BeliefType' /\ OlderType' /\ CopiedType' /\ ResultType' /\ NoticeType' /\ RouteType' /\ Root!OwnerType'
          /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF BeliefType, OlderType, CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType,
            Root!OfferedType, Root!WireType
    <2>2. HeldType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. HeldIsOut'                         BY DEF HeldIsOut, Root!OwnerType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<belief, copied, held, memory, notice, offered, older, owner, result, route, wire>>
    BY DEF vars, sendVars, rootVars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned' /\ BeliefIsSound' /\ HeldIsOut'
      /\ OfferedIsOut' /\ NoticeGivesBack' /\ NotifiedOnce' /\ NoticeIsOfItsOwn' /\ OutWasOffered'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays, BeliefIsSoundStays,
        HeldIsOutStays, OfferedIsOutStays, NoticeGivesBackStays, NotifiedOnceStays, NoticeIsOfItsOwnStays,
        OutWasOfferedStays
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
    BY DEF Register, Root!Give, sendVars, RegisterIs, BeliefType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType
<1> QED
    BY <1>1 DEF RegisterIs, Root!Next, Register, Root!Give, sendVars, BeliefType, Root!OwnerType, Root!MemoryType,
        Root!OfferedType, Root!WireType

LEMMA StoreRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, NEW v \in Value, Store(f, v)
    PROVE  [Root!Next]_(Root!vars)
<1>1. StoreIs(f, v)
    BY DEF Store, Obligation, Writable, sendVars, BeliefIsSound, StoreIs, Root!Store, BeliefType, Root!OwnerType,
        Root!MemoryType
<1> QED
    BY <1>1 DEF StoreIs, Root!Next, Store, Obligation, Writable, sendVars, BeliefIsSound, BeliefType, Root!OwnerType,
        Root!MemoryType

LEMMA OfferRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Offer(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. OfferIs(f)
    BY DEF Offer, Root!Offer, Out, Notified, OfferIs, BeliefType, OlderType, NoticeType, Root!OwnerType,
        Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF OfferIs, Root!Next, Offer, Root!Offer, Out, Notified, BeliefType, OlderType, NoticeType,
        Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA RefuseSendRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, RefuseSend(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. RefuseSendIs(f)
    BY DEF RefuseSend, vars, sendVars, rootVars, RefuseSendIs, Root!vars, BeliefType
<1> QED
    BY <1>1 DEF RefuseSendIs, Root!Next, RefuseSend, vars, sendVars, rootVars, BeliefType

LEMMA TakeNoticeRefinesOwnership ==
    ASSUME Inv, NEW n \in Frame, TakeNotice(n)
    PROVE  [Root!Next]_(Root!vars)
<1>1. TakeNoticeIs(n)
    BY DEF TakeNotice, Out, Notified, rootVars, TakeNoticeIs, Root!vars, BeliefType, OlderType, CopiedType,
        NoticeType, Root!OwnerType
<1> QED
    BY <1>1 DEF TakeNoticeIs, Root!Next, TakeNotice, Out, Notified, rootVars, BeliefType, OlderType, CopiedType,
        NoticeType, Root!OwnerType

LEMMA UnregisterRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Unregister(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. UnregisterIs(f)
    BY DEF Unregister, sendVars, rootVars, UnregisterIs, Root!vars, BeliefType
<1> QED
    BY <1>1 DEF UnregisterIs, Root!Next, Unregister, sendVars, rootVars, BeliefType

LEMMA CancelRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Cancel(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CancelIs(f)
    BY DEF Cancel, Pending, rootVars, CancelIs, Root!vars, BeliefType, ResultType, Root!OwnerType
<1> QED
    BY <1>1 DEF CancelIs, Root!Next, Cancel, Pending, rootVars, BeliefType, ResultType, Root!OwnerType

LEMMA CloseRefinesOwnership ==
    ASSUME Inv, Close
    PROVE  [Root!Next]_(Root!vars)
<1>1. CloseIs
    BY DEF Close, Pending, rootVars, CloseIs, Root!vars, BeliefType, ResultType, Root!OwnerType
<1> QED
    BY <1>1 DEF CloseIs, Root!Next, Close, Pending, rootVars, BeliefType, ResultType, Root!OwnerType

LEMMA PostRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Post(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. PostIs(f)
    BY DEF Post, Pending, rootVars, PostIs, Root!vars, HeldType, ResultType, RouteType, Root!OwnerType, Root!WireType
<1> QED
    BY <1>1 DEF PostIs, Root!Next, Post, Pending, rootVars, HeldType, ResultType, RouteType, Root!OwnerType,
        Root!WireType

LEMMA CopyRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Copy(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CopyIs(f)
    BY DEF Copy, Pending, rootVars, CopyIs, Root!vars, HeldType, CopiedType, ResultType, Root!OwnerType,
        Root!WireType
<1> QED
    BY <1>1 DEF CopyIs, Root!Next, Copy, Pending, rootVars, HeldType, CopiedType, ResultType, Root!OwnerType,
        Root!WireType

LEMMA CopyTailRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, CopyTail(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CopyTailIs(f)
    BY DEF CopyTail, Pending, rootVars, CopyTailIs, Root!vars, HeldType, CopiedType, ResultType, Root!OwnerType,
        Root!WireType
<1> QED
    BY <1>1 DEF CopyTailIs, Root!Next, CopyTail, Pending, rootVars, HeldType, CopiedType, ResultType, Root!OwnerType,
        Root!WireType

LEMMA AnswerRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Answer(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. AnswerIs(f)
    BY DEF Answer, Pending, rootVars, AnswerIs, Root!vars, BeliefType, ResultType, Root!OwnerType,
        Root!WireType
<1> QED
    BY <1>1 DEF AnswerIs, Root!Next, Answer, Pending, rootVars, BeliefType, ResultType, Root!OwnerType,
        Root!WireType

LEMMA FailRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Fail(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FailIs(f)
    BY DEF Fail, Pending, rootVars, FailIs, Root!vars, ResultType, Root!OwnerType
<1> QED
    BY <1>1 DEF FailIs, Root!Next, Fail, Pending, rootVars, ResultType, Root!OwnerType

LEMMA TimeOutRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, TimeOut(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. TimeOutIs(f)
    BY DEF TimeOut, Pending, rootVars, TimeOutIs, Root!vars, BeliefType, ResultType, Root!OwnerType
<1> QED
    BY <1>1 DEF TimeOutIs, Root!Next, TimeOut, Pending, rootVars, BeliefType, ResultType, Root!OwnerType

LEMMA FailOverRefinesOwnership ==
    ASSUME Inv, NEW p \in Path, FailOver(p)
    PROVE  [Root!Next]_(Root!vars)
<1>1. FailOverIs(p)
    BY DEF FailOver, sendVars, rootVars, FailOverIs, Root!vars, RouteType
<1> QED
    BY <1>1 DEF FailOverIs, Root!Next, FailOver, sendVars, rootVars, RouteType

LEMMA NotifyRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Notify(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. NotifyIs(f)
    BY DEF Notify, MayNotify, Notified, GiveBack, Root!Return, rootVars, NotifyIs, HeldType, CopiedType, ResultType,
        NoticeType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF NotifyIs, Root!Next, Notify, MayNotify, Notified, GiveBack, Root!Return, rootVars, HeldType,
        CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType

LEMMA CoalesceRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, NEW n \in Frame, Coalesce(f, n)
    PROVE  [Root!Next]_(Root!vars)
<1>1. CoalesceIs(f, n)
    BY DEF Coalesce, MayNotify, Notified, GiveBack, Root!Return, rootVars, CoalesceIs, HeldType, CopiedType,
        ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF CoalesceIs, Root!Next, Coalesce, MayNotify, Notified, GiveBack, Root!Return, rootVars, HeldType,
        CopiedType, ResultType, NoticeType, RouteType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType

LEMMA ReclaimRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Reclaim(f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. ReclaimIs(f)
    BY DEF Reclaim, sendVars, ReclaimIs, Root!Release, BeliefType, Root!OwnerType, Root!MemoryType
<1> QED
    BY <1>1 DEF ReclaimIs, Root!Next, Reclaim, sendVars, BeliefType, Root!OwnerType, Root!MemoryType

LEMMA DmaReadRefinesOwnership ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, DmaRead(p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. DmaReadIs(p, f)
    BY DEF DmaRead, sendVars, HeldIsOut, NoTreadAfterOffer, Root!NoTreadAfterOffer, WireCarriesOffer,
        Root!WireCarriesOffer, DmaReadIs, Root!Transmit, Root!vars, HeldType, Root!OwnerType, Root!MemoryType,
        Root!OfferedType, Root!WireType
<1> QED
    BY <1>1 DEF DmaReadIs, Root!Next, DmaRead, sendVars, HeldIsOut, NoTreadAfterOffer, Root!NoTreadAfterOffer,
        WireCarriesOffer, Root!WireCarriesOffer, HeldType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType

LEMMA LetGoRefinesOwnership ==
    ASSUME Inv, NEW p \in Path, NEW f \in Frame, LetGo(p, f)
    PROVE  [Root!Next]_(Root!vars)
<1>1. LetGoIs(p, f)
    BY DEF LetGo, rootVars, LetGoIs, Root!vars, HeldType, ResultType, RouteType
<1> QED
    BY <1>1 DEF LetGoIs, Root!Next, LetGo, rootVars, HeldType, ResultType, RouteType

LEMMA StutteringRefinesOwnership ==
    ASSUME UNCHANGED vars
    PROVE  [Root!Next]_(Root!vars)
    BY DEF vars, sendVars, rootVars, Root!vars

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
  <2>15. ASSUME NEW f \in Frame, TimeOut(f) PROVE Inv'
      BY <2>15, TimeOutKeeps
  <2>16. ASSUME NEW p \in Path, FailOver(p) PROVE Inv'
      BY <2>16, FailOverKeeps
  <2>17. ASSUME NEW f \in Frame, Notify(f) PROVE Inv'
      BY <2>17, NotifyKeeps
  <2>18. ASSUME NEW f \in Frame, NEW n \in Frame, Coalesce(f, n) PROVE Inv'
      BY <2>18, CoalesceKeeps
  <2>19. ASSUME NEW f \in Frame, Reclaim(f) PROVE Inv'
      BY <2>19, ReclaimKeeps
  <2>20. ASSUME NEW p \in Path, NEW f \in Frame, DmaRead(p, f) PROVE Inv'
      BY <2>20, DmaReadKeeps
  <2>21. ASSUME NEW p \in Path, NEW f \in Frame, LetGo(p, f) PROVE Inv'
      BY <2>21, LetGoKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21
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
    BY DEF CardsReadTheirOwn, HeldIsOut, HeldType, Root!OwnerType
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
    BY DEF OverIsNotified, Notified, MayNotify, HeldType, CopiedType, ResultType, NoticeType, RouteType,
        Root!OwnerType
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
  <2>15. ASSUME NEW f \in Frame, TimeOut(f) PROVE [Root!Next]_(Root!vars)
      BY <2>15, TimeOutRefinesOwnership
  <2>16. ASSUME NEW p \in Path, FailOver(p) PROVE [Root!Next]_(Root!vars)
      BY <2>16, FailOverRefinesOwnership
  <2>17. ASSUME NEW f \in Frame, Notify(f) PROVE [Root!Next]_(Root!vars)
      BY <2>17, NotifyRefinesOwnership
  <2>18. ASSUME NEW f \in Frame, NEW n \in Frame, Coalesce(f, n) PROVE [Root!Next]_(Root!vars)
      BY <2>18, CoalesceRefinesOwnership
  <2>19. ASSUME NEW f \in Frame, Reclaim(f) PROVE [Root!Next]_(Root!vars)
      BY <2>19, ReclaimRefinesOwnership
  <2>20. ASSUME NEW p \in Path, NEW f \in Frame, DmaRead(p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>20, DmaReadRefinesOwnership
  <2>21. ASSUME NEW p \in Path, NEW f \in Frame, LetGo(p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>21, LetGoRefinesOwnership
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9, <2>10, <2>11, <2>12, <2>13, <2>14, <2>15, <2>16, <2>17,
          <2>18, <2>19, <2>20, <2>21
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesOwnership, Root!Safety
=============================================================================
