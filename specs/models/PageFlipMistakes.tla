-------------------------- MODULE PageFlipMistakes ---------------------------
(* Mistakes that can be made in a page flip, however its revocation comes  *)
(* about.  A model puts one in the place of what is right.                 *)
EXTENDS PageFlip

\* The frame leaves while a page still leads to it.
\* Source: Linux d950c9477d51.
TransferWhileMapped(f) ==
    /\ Root!Offer(f)
    /\ UNCHANGED mapped

\* A page is made to lead to a frame that the NIC has.
\* Source: synthetic.
ShareSent(a, p, f) ==
    /\ owner[f] \in {"process", "nic"}
    /\ mapped' = [mapped EXCEPT ![f] = @ \cup {<<a, p>>}]
    /\ UNCHANGED <<owner, memory, offered, wire>>

\* A frame is given out again while the NIC still reads it.
\* Source: Linux i915 7938d61591d3.
MapFreshOrSent(a, p, f) ==
    /\ owner[f] \in {"free", "nic"}
    /\ owner' = [owner EXCEPT ![f] = IF @ = "free" THEN "process" ELSE @]
    /\ mapped' = [mapped EXCEPT ![f] = {<<a, p>>}]
    /\ UNCHANGED <<memory, offered, wire>>
=============================================================================
