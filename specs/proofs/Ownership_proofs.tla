-------------------------- MODULE Ownership_proofs ---------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS OwnershipInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<memory, offered, owner, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, OwnerType, MemoryType, OfferedType, WireType

LEMMA NoTreadAfterOfferStays ==
    ASSUME NoTreadAfterOffer, UNCHANGED <<memory, offered, owner>>
    PROVE  NoTreadAfterOffer'
    BY DEF NoTreadAfterOffer

LEMMA WireCarriesOfferStays ==
    ASSUME WireCarriesOffer, UNCHANGED <<offered, wire>>
    PROVE  WireCarriesOffer'
    BY DEF WireCarriesOffer

LEMMA OfferedWhileOwnedStays ==
    ASSUME OfferedWhileOwned, UNCHANGED <<offered, owner>>
    PROVE  OfferedWhileOwned'
    BY DEF OfferedWhileOwned

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE OwnershipConstants DEF Inv, TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init
<1>1. TypeOK                             BY DEF OwnerType, MemoryType, OfferedType, WireType
<1>2. NoTreadAfterOffer                  BY DEF NoTreadAfterOffer
<1>3. WireCarriesOffer                   BY DEF WireCarriesOffer
<1>4. OfferedWhileOwned                  BY DEF OfferedWhileOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA GiveKeeps ==
    ASSUME Inv, NEW f \in Frame, Give(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire>>
    BY DEF Give
<1>2. WireCarriesOffer'
    BY <1>1, WireCarriesOfferStays
<1> USE DEF Give, OwnerType
<1>3. TypeOK'
    <2>1. MemoryType' /\ OfferedType' /\ WireType'
        BY DEF MemoryType, OfferedType, WireType
    <2>2. OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, MemoryType, OfferedType
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA StoreKeeps ==
    ASSUME Inv, NEW f \in Frame, NEW v \in Value, Store(f, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner>>
    BY DEF Store
<1>2. WireCarriesOffer' /\ OfferedWhileOwned'
    BY <1>1, WireCarriesOfferStays, OfferedWhileOwnedStays
<1> USE DEF Store, OwnerType, MemoryType
<1>3. TypeOK'
    <2>1. OwnerType' /\ OfferedType' /\ WireType'
        BY DEF OwnerType, OfferedType, WireType
    <2>2. MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA OfferKeeps ==
    ASSUME Inv, NEW f \in Frame, Offer(f)
    PROVE  Inv'
<1> USE DEF Offer, OwnerType, MemoryType, OfferedType
<1>1. TypeOK'
    <2>1. MemoryType' /\ WireType'
        BY DEF MemoryType, WireType
    <2>2. OwnerType'
        OBVIOUS
    <2>3. OfferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer, OfferedWhileOwned, WireType
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA TransmitKeeps ==
    ASSUME Inv, NEW f \in Frame, Transmit(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner>>
    BY DEF Transmit
<1>2. NoTreadAfterOffer' /\ OfferedWhileOwned'
    BY <1>1, NoTreadAfterOfferStays, OfferedWhileOwnedStays
<1> USE DEF Transmit, OwnerType, MemoryType, WireType
<1>3. TypeOK'
    <2>1. OwnerType' /\ MemoryType' /\ OfferedType'
        BY DEF OwnerType, MemoryType, OfferedType
    <2>2. WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. WireCarriesOffer'                  BY DEF WireCarriesOffer, NoTreadAfterOffer, OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA CompleteSendKeeps ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  Inv'
<1> USE DEF CompleteSend, OwnerType, MemoryType, OfferedType, WireType
<1>1. TypeOK'
    <2>1. OwnerType'
        OBVIOUS
    <2>2. MemoryType'
        OBVIOUS
    <2>3. OfferedType'
        OBVIOUS
    <2>4. WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA ReturnKeeps ==
    ASSUME Inv, NEW f \in Frame, Return(f)
    PROVE  Inv'
<1> USE DEF Return, OwnerType, OfferedType, WireType
<1>1. TypeOK'
    <2>1. MemoryType'
        BY DEF MemoryType
    <2>2. OwnerType'
        OBVIOUS
    <2>3. OfferedType'
        OBVIOUS
    <2>4. WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4
<1>2. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, MemoryType
<1>3. WireCarriesOffer'                  BY DEF WireCarriesOffer
<1>4. OfferedWhileOwned'                 BY DEF OfferedWhileOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA ReleaseKeeps ==
    ASSUME Inv, NEW f \in Frame, Release(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire>>
    BY DEF Release
<1>2. WireCarriesOffer'
    BY <1>1, WireCarriesOfferStays
<1> USE DEF Release, OwnerType, MemoryType
<1>3. TypeOK'
    <2>1. OfferedType' /\ WireType'
        BY DEF OfferedType, WireType
    <2>2. OwnerType'
        OBVIOUS
    <2>3. MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. NoTreadAfterOffer'                 BY DEF NoTreadAfterOffer, OfferedType
<1>5. OfferedWhileOwned'                 BY DEF OfferedWhileOwned, OfferedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<memory, offered, owner, wire>>
    BY DEF vars
<1>2. TypeOK' /\ NoTreadAfterOffer' /\ WireCarriesOffer' /\ OfferedWhileOwned'
    BY <1>1, TypeOKStays, NoTreadAfterOfferStays, WireCarriesOfferStays, OfferedWhileOwnedStays
<1> QED BY <1>2

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
  <2>2. ASSUME NEW f \in Frame, Give(f) PROVE Inv'
      BY <2>2, GiveKeeps
  <2>3. ASSUME NEW f \in Frame, NEW v \in Value, Store(f, v) PROVE Inv'
      BY <2>3, StoreKeeps
  <2>4. ASSUME NEW f \in Frame, Offer(f) PROVE Inv'
      BY <2>4, OfferKeeps
  <2>5. ASSUME NEW f \in Frame, Transmit(f) PROVE Inv'
      BY <2>5, TransmitKeeps
  <2>6. ASSUME NEW f \in Frame, CompleteSend(f) PROVE Inv'
      BY <2>6, CompleteSendKeeps
  <2>7. ASSUME NEW f \in Frame, Return(f) PROVE Inv'
      BY <2>7, ReturnKeeps
  <2>8. ASSUME NEW f \in Frame, Release(f) PROVE Inv'
      BY <2>8, ReleaseKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8
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
=============================================================================
