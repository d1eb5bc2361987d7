-------------------------- MODULE OwnershipMistakes --------------------------
(* Mistakes that can be made about ownership, whatever the mechanism.  A   *)
(* model puts one in the place of what is right.                           *)
EXTENDS Ownership

\* The tread itself: the process writes a frame that it has offered.
\* Source: Linux d950c9477d51.
StoreAfterOffer(f, v) ==
    /\ owner[f] \in {"process", "nic"}
    /\ memory' = [memory EXCEPT ![f] = v]
    /\ UNCHANGED <<owner, offered, wire>>

\* A frame that the NIC has is the process's again, and the offer stays on record.
\* Source: synthetic.
GiveFreeOrSent(f) ==
    /\ owner[f] \in {"free", "nic"}
    /\ owner' = [owner EXCEPT ![f] = "process"]
    /\ UNCHANGED <<memory, offered, wire>>
=============================================================================
