--------------------------- MODULE PageFlip_proofs ---------------------------
(***************************************************************************)
(* One lemma for each action, one step in it for each conjunct of the      *)
(* invariant that the action could break, and with each step the           *)
(* conjuncts that it rests on: what is not named is not needed.            *)
(* Written by the prover (prove --outline); the argument is in README.md.  *)
(***************************************************************************)
EXTENDS PageFlipInvariant, TLAPS

----------------------------------------------------------------------------
(* What is about variables that stay as they are stays as it is.           *)

LEMMA TypeOKStays ==
    ASSUME TypeOK, UNCHANGED <<mapped, memory, offered, owner, wire>>
    PROVE  TypeOK'
    BY DEF TypeOK, MappedType, Root!TypeOK, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA RootNoTreadAfterOfferStays ==
    ASSUME Root!NoTreadAfterOffer, UNCHANGED <<memory, offered, owner>>
    PROVE  Root!NoTreadAfterOffer'
    BY DEF Root!NoTreadAfterOffer

LEMMA RootWireCarriesOfferStays ==
    ASSUME Root!WireCarriesOffer, UNCHANGED <<offered, wire>>
    PROVE  Root!WireCarriesOffer'
    BY DEF Root!WireCarriesOffer

LEMMA RootOfferedWhileOwnedStays ==
    ASSUME Root!OfferedWhileOwned, UNCHANGED <<offered, owner>>
    PROVE  Root!OfferedWhileOwned'
    BY DEF Root!OfferedWhileOwned

LEMMA MappedIsOwnedStays ==
    ASSUME MappedIsOwned, UNCHANGED <<mapped, owner>>
    PROVE  MappedIsOwned'
    BY DEF MappedIsOwned

----------------------------------------------------------------------------

\* What is constant every step may use; what a conjunct says, only those that name it.
USE PageFlipConstants DEF Inv, TypeOK, Root!TypeOK

----------------------------------------------------------------------------
(* In the first state.                                                     *)

LEMMA Begins == Init => Inv
<1> SUFFICES ASSUME Init PROVE Inv
    OBVIOUS
<1> USE DEF Init, Root!Init
<1>1. TypeOK                             BY DEF MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType,
        Root!WireType
<1>2. Root!NoTreadAfterOffer             BY DEF Root!NoTreadAfterOffer
<1>3. Root!WireCarriesOffer              BY DEF Root!WireCarriesOffer
<1>4. Root!OfferedWhileOwned             BY DEF Root!OfferedWhileOwned
<1>5. MappedIsOwned                      BY DEF MappedIsOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA MapFreshKeeps ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, MapFresh(a, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire>>
    BY DEF MapFresh, Root!Give
<1>2. Root!WireCarriesOffer'
    BY <1>1, RootWireCarriesOfferStays
<1> USE DEF MapFresh, Root!Give, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. MappedType'
        OBVIOUS
    <2>3. Root!OwnerType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. Root!NoTreadAfterOffer'            BY DEF Root!NoTreadAfterOffer
<1>5. Root!OfferedWhileOwned'            BY DEF Root!OfferedWhileOwned
<1>6. MappedIsOwned'                     BY DEF MappedIsOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5, <1>6

----------------------------------------------------------------------------
LEMMA StoreKeeps ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, Store(a, p, f, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner, mapped>>
    BY DEF Store, Root!Store
<1>2. Root!WireCarriesOffer' /\ Root!OfferedWhileOwned' /\ MappedIsOwned'
    BY <1>1, RootWireCarriesOfferStays, RootOfferedWhileOwnedStays, MappedIsOwnedStays
<1> USE DEF Store, Root!Store, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. MappedType' /\ Root!OwnerType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF MappedType, Root!OwnerType, Root!OfferedType, Root!WireType
    <2>2. Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. Root!NoTreadAfterOffer'            BY DEF Root!NoTreadAfterOffer
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA ShareKeeps ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, Share(a, p, f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire>>
    BY DEF Share
<1>2. Root!NoTreadAfterOffer' /\ Root!WireCarriesOffer' /\ Root!OfferedWhileOwned'
    BY <1>1, RootNoTreadAfterOfferStays, RootWireCarriesOfferStays, RootOfferedWhileOwnedStays
<1> USE DEF Share, MappedType, Root!OwnerType
<1>3. TypeOK'
    <2>1. Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. MappedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. MappedIsOwned'                     BY DEF MappedIsOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA RevokeKeeps ==
    ASSUME Inv, Revoke
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, wire>>
    BY DEF Revoke
<1>2. Root!NoTreadAfterOffer' /\ Root!WireCarriesOffer' /\ Root!OfferedWhileOwned'
    BY <1>1, RootNoTreadAfterOfferStays, RootWireCarriesOfferStays, RootOfferedWhileOwnedStays
<1> USE DEF Revoke, MappedType
<1>3. TypeOK'
    <2>1. Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
    <2>2. MappedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. MappedIsOwned'                     BY DEF MappedIsOwned, Root!OwnerType
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA LastStoreKeeps ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, LastStore(a, p, f, v)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<offered, wire, owner>>
    BY DEF LastStore, Root!Store
<1>2. Root!WireCarriesOffer' /\ Root!OfferedWhileOwned'
    BY <1>1, RootWireCarriesOfferStays, RootOfferedWhileOwnedStays
<1> USE DEF LastStore, Root!Store, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. Root!OwnerType' /\ Root!OfferedType' /\ Root!WireType'
        BY DEF Root!OwnerType, Root!OfferedType, Root!WireType
    <2>2. MappedType'
        OBVIOUS
    <2>3. Root!MemoryType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>4. Root!NoTreadAfterOffer'            BY DEF Root!NoTreadAfterOffer
<1>5. MappedIsOwned'                     BY DEF MappedIsOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA TransferKeeps ==
    ASSUME Inv, NEW f \in Frame, Transfer(f)
    PROVE  Inv'
<1> USE DEF Transfer, Root!Offer, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>1. TypeOK'
    <2>1. MappedType' /\ Root!MemoryType' /\ Root!WireType'
        BY DEF MappedType, Root!MemoryType, Root!WireType
    <2>2. Root!OwnerType'
        OBVIOUS
    <2>3. Root!OfferedType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3
<1>2. Root!NoTreadAfterOffer'            BY DEF Root!NoTreadAfterOffer
<1>3. Root!WireCarriesOffer'             BY DEF Root!WireCarriesOffer, Root!OfferedWhileOwned
<1>4. Root!OfferedWhileOwned'            BY DEF Root!OfferedWhileOwned
<1>5. MappedIsOwned'                     BY DEF MappedIsOwned
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
LEMMA DmaReadKeeps ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  Inv'
\* What is about nothing that it changes.
<1>1. UNCHANGED <<memory, offered, owner, mapped>>
    BY DEF DmaRead, Root!Transmit
<1>2. Root!NoTreadAfterOffer' /\ Root!OfferedWhileOwned' /\ MappedIsOwned'
    BY <1>1, RootNoTreadAfterOfferStays, RootOfferedWhileOwnedStays, MappedIsOwnedStays
<1> USE DEF DmaRead, Root!Transmit, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>3. TypeOK'
    <2>1. MappedType' /\ Root!OwnerType' /\ Root!MemoryType' /\ Root!OfferedType'
        BY DEF MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType
    <2>2. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2
<1>4. Root!WireCarriesOffer'             BY DEF Root!WireCarriesOffer, Root!NoTreadAfterOffer
<1> QED BY <1>1, <1>2, <1>3, <1>4

----------------------------------------------------------------------------
LEMMA CompleteSendKeeps ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  Inv'
<1> USE DEF CompleteSend, Root!CompleteSend, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType
<1>1. TypeOK'
    <2>1. MappedType'
        BY DEF MappedType
    <2>2. Root!OwnerType'
        OBVIOUS
    <2>3. Root!MemoryType'
        OBVIOUS
    <2>4. Root!OfferedType'
        OBVIOUS
    <2>5. Root!WireType'
        OBVIOUS
    <2> QED
        BY <2>1, <2>2, <2>3, <2>4, <2>5
<1>2. Root!NoTreadAfterOffer'            BY DEF Root!NoTreadAfterOffer
<1>3. Root!WireCarriesOffer'             BY DEF Root!WireCarriesOffer
<1>4. Root!OfferedWhileOwned'            BY DEF Root!OfferedWhileOwned
<1>5. MappedIsOwned'                     BY DEF MappedIsOwned, MappedType
<1> QED BY <1>1, <1>2, <1>3, <1>4, <1>5

----------------------------------------------------------------------------
(* Nothing happens.                                                        *)

LEMMA StutteringKeeps ==
    ASSUME Inv, UNCHANGED vars
    PROVE  Inv'
<1>1. UNCHANGED <<mapped, memory, offered, owner, wire>>
    BY DEF vars
<1>2. TypeOK' /\ Root!NoTreadAfterOffer' /\ Root!WireCarriesOffer' /\ Root!OfferedWhileOwned' /\ MappedIsOwned'
    BY <1>1, TypeOKStays, RootNoTreadAfterOfferStays, RootWireCarriesOfferStays, RootOfferedWhileOwnedStays,
        MappedIsOwnedStays
<1> QED BY <1>2

----------------------------------------------------------------------------
(* Each step is one of the parent's, or nothing that it sees: RefinesOwnership. *)

LEMMA BeginsRefinesOwnership ==
    ASSUME Init
    PROVE  Root!Init
    BY DEF Init, Root!Init

LEMMA MapFreshRefinesOwnership ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, MapFresh(a, p, f)
    PROVE  [Root!Next]_(Root!vars)
    BY DEF MapFresh, Root!Give, Root!Next, Root!Store, Root!Offer, Root!Transmit, Root!CompleteSend, Root!Return,
        Root!Release, Root!vars, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA StoreRefinesOwnership ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, Store(a, p, f, v)
    PROVE  [Root!Next]_(Root!vars)
    BY DEF Store, Root!Store, Root!Next, Root!Give, Root!Offer, Root!Transmit, Root!CompleteSend, Root!Return,
        Root!Release, Root!vars, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA ShareRefinesOwnership ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, Share(a, p, f)
    PROVE  [Root!Next]_(Root!vars)
    BY DEF Share, Root!Next, Root!Give, Root!Store, Root!Offer, Root!Transmit, Root!CompleteSend, Root!Return,
        Root!Release, Root!vars, MappedType, Root!OwnerType

LEMMA RevokeRefinesOwnership ==
    ASSUME Inv, Revoke
    PROVE  [Root!Next]_(Root!vars)
    BY DEF Revoke, Root!Next, Root!Give, Root!Store, Root!Offer, Root!Transmit, Root!CompleteSend, Root!Return,
        Root!Release, Root!vars, MappedType

LEMMA LastStoreRefinesOwnership ==
    ASSUME Inv, NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, LastStore(a, p, f, v)
    PROVE  [Root!Next]_(Root!vars)
    BY DEF LastStore, Root!Store, Root!Next, Root!Give, Root!Offer, Root!Transmit, Root!CompleteSend, Root!Return,
        Root!Release, Root!vars, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA TransferRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, Transfer(f)
    PROVE  [Root!Next]_(Root!vars)
    BY DEF Transfer, Root!Offer, Root!Next, Root!Give, Root!Store, Root!Transmit, Root!CompleteSend, Root!Return,
        Root!Release, Root!vars, MappedType, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA DmaReadRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, DmaRead(f)
    PROVE  [Root!Next]_(Root!vars)
    BY DEF DmaRead, Root!Transmit, Root!Next, Root!Give, Root!Store, Root!Offer, Root!CompleteSend, Root!Return,
        Root!Release, Root!vars, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA CompleteSendRefinesOwnership ==
    ASSUME Inv, NEW f \in Frame, CompleteSend(f)
    PROVE  [Root!Next]_(Root!vars)
    BY DEF CompleteSend, Root!CompleteSend, Root!Next, Root!Give, Root!Store, Root!Offer, Root!Transmit, Root!Return,
        Root!Release, Root!vars, Root!OwnerType, Root!MemoryType, Root!OfferedType, Root!WireType

LEMMA StutteringRefinesOwnership ==
    ASSUME UNCHANGED vars
    PROVE  [Root!Next]_(Root!vars)
    BY DEF vars, Root!vars

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
  <2>2. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, MapFresh(a, p, f) PROVE Inv'
      BY <2>2, MapFreshKeeps
  <2>3. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, Store(a, p, f, v) PROVE Inv'
      BY <2>3, StoreKeeps
  <2>4. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, Share(a, p, f) PROVE Inv'
      BY <2>4, ShareKeeps
  <2>5. ASSUME Revoke PROVE Inv'
      BY <2>5, RevokeKeeps
  <2>6. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, LastStore(a, p, f, v)
        PROVE Inv'
      BY <2>6, LastStoreKeeps
  <2>7. ASSUME NEW f \in Frame, Transfer(f) PROVE Inv'
      BY <2>7, TransferKeeps
  <2>8. ASSUME NEW f \in Frame, DmaRead(f) PROVE Inv'
      BY <2>8, DmaReadKeeps
  <2>9. ASSUME NEW f \in Frame, CompleteSend(f) PROVE Inv'
      BY <2>9, CompleteSendKeeps
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9
      DEF Next
<1> QED
    BY <1>1, <1>2, PTL DEF Safety

THEOREM AlwaysNoTreadAfterOffer == Safety => []NoTreadAfterOffer
<1>1. Inv => NoTreadAfterOffer
    BY DEF NoTreadAfterOffer, Root!NoTreadAfterOffer, Root!OwnerType, Root!MemoryType, Root!OfferedType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysWireCarriesOffer == Safety => []WireCarriesOffer
<1>1. Inv => WireCarriesOffer
    BY DEF WireCarriesOffer, Root!WireCarriesOffer, Root!OfferedType, Root!WireType
<1> QED
    BY <1>1, Invariance, PTL

THEOREM AlwaysMappedIsOwned == Safety => []MappedIsOwned
<1>1. Inv => MappedIsOwned
    BY DEF Inv
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
  <2>2. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, MapFresh(a, p, f)
        PROVE [Root!Next]_(Root!vars)
      BY <2>2, MapFreshRefinesOwnership
  <2>3. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, Store(a, p, f, v)
        PROVE [Root!Next]_(Root!vars)
      BY <2>3, StoreRefinesOwnership
  <2>4. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, Share(a, p, f) PROVE [Root!Next]_(Root!vars)
      BY <2>4, ShareRefinesOwnership
  <2>5. ASSUME Revoke PROVE [Root!Next]_(Root!vars)
      BY <2>5, RevokeRefinesOwnership
  <2>6. ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, NEW v \in Value, LastStore(a, p, f, v)
        PROVE [Root!Next]_(Root!vars)
      BY <2>6, LastStoreRefinesOwnership
  <2>7. ASSUME NEW f \in Frame, Transfer(f) PROVE [Root!Next]_(Root!vars)
      BY <2>7, TransferRefinesOwnership
  <2>8. ASSUME NEW f \in Frame, DmaRead(f) PROVE [Root!Next]_(Root!vars)
      BY <2>8, DmaReadRefinesOwnership
  <2>9. ASSUME NEW f \in Frame, CompleteSend(f) PROVE [Root!Next]_(Root!vars)
      BY <2>9, CompleteSendRefinesOwnership
  <2> QED
      BY <2>1, <2>2, <2>3, <2>4, <2>5, <2>6, <2>7, <2>8, <2>9
      DEF Next
<1> QED
    BY <1>1, <1>2, Invariance, PTL DEF Safety, RefinesOwnership, Root!Safety
=============================================================================
