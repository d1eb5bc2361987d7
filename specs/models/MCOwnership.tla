----------------------------- MODULE MCOwnership -----------------------------
(* Symmetry and probes for Ownership. *)
EXTENDS OwnershipInvariant, OwnershipMistakes, TLC

Symmetry == Permutations(Frame)

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* Two frames are the NIC's, and what they were offered with differs.
ProbeTwoOffered == ~ \E f, g \in Frame : owner[f] = "nic" /\ owner[g] = "nic" /\ offered[f] # offered[g]

\* The process writes a frame while the NIC has another.
ProbeStoreDuringSend == ~ \E f, g \in Frame : owner[f] = "nic" /\ owner[g] = "process" /\ memory[g] # Zero

\* A frame has been sent, and is not yet completed.
ProbeSentNotCompleted == ~ \E f \in Frame : wire[f] # None /\ wire[f] # Zero
=============================================================================
