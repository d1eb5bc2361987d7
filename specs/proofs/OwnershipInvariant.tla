------------------------- MODULE OwnershipInvariant -------------------------
(* The inductive invariant of Ownership. *)
EXTENDS Ownership

\* Excludes a packet on the wire of a frame that the NIC does not own.
WireWhileOwned == \A f \in Frame : wire[f] # None => owner[f] = "nic"

Inv ==
    /\ TypeOK
    /\ NoTreadAfterOffer
    /\ WireCarriesOffer
    /\ OfferedWhileOwned
    /\ WireWhileOwned
=============================================================================
