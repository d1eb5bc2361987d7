-------------------------- MODULE PageFlipInvariant --------------------------
(* The inductive invariant of PageFlip. *)
EXTENDS PageFlip

\* Excludes a packet on the wire of a frame that the NIC does not own.
WireWhileOwned == \A f \in Frame : wire[f] # None => owner[f] = "nic"

Inv ==
    /\ TypeOK
    /\ Root!NoTreadAfterOffer
    /\ Root!WireCarriesOffer
    /\ Root!OfferedWhileOwned
    /\ WireWhileOwned
    /\ MappedIsOwned

NoTreadAfterOffer == Root!NoTreadAfterOffer

RefinesOwnership == Root!Safety
=============================================================================
