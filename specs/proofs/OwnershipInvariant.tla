------------------------- MODULE OwnershipInvariant -------------------------
(* The inductive invariant of Ownership. *)
EXTENDS Ownership

Inv ==
    /\ TypeOK
    /\ NoTreadAfterOffer
    /\ WireCarriesOffer
    /\ OfferedWhileOwned
=============================================================================
