----------------------------- MODULE MCPageFlip ------------------------------
(* Symmetry and probes for PageFlip. *)
EXTENDS PageFlipInvariant, PageFlipMistakes, TLC

Symmetry == Permutations(AddressSpace) \cup Permutations(Page) \cup Permutations(Frame)

EveryOfferCompletes == Root!EveryOfferCompletes

OfferedWhileOwned == Root!OfferedWhileOwned

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* A page has a fresh frame while the one that it led to is being sent.
ProbeFreshWhileSent == ~ \E f, g \in Frame : owner[f] = "nic" /\ mapped[g] # {} /\ memory[f] # Zero

\* Pages of two processes lead to one frame.
ProbeShared == ~ \E f \in Frame : \E m, n \in mapped[f] : m[1] # n[1]

\* A frame is taken out of every process, and not yet given away.
ProbeRevoked == ~ \E f \in Frame : owner[f] = "process" /\ mapped[f] = {} /\ memory[f] # Zero
=============================================================================
