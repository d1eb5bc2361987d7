-------------------------- MODULE PageFlipInvariant --------------------------
(* The inductive invariant of PageFlip. *)
EXTENDS PageFlip

Inv ==
    /\ TypeOK
    /\ Root!NoTreadAfterOffer
    /\ Root!WireCarriesOffer
    /\ Root!OfferedWhileOwned
    /\ MappedIsOwned

NoTreadAfterOffer == Root!NoTreadAfterOffer

WireCarriesOffer == Root!WireCarriesOffer

RefinesOwnership == Root!Safety
=============================================================================
