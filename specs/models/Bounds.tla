------------------------------- MODULE Bounds -------------------------------
(* What the models of all specifications with TLBs have in common: whose   *)
(* threads there are, and what may be exchanged with what.                 *)
EXTENDS Machine, TLC

\* All threads in one address space, or at least one thread in each.
OneSpace  == [t \in Thread |-> CHOOSE a \in AddressSpace : TRUE]
ManySpaces == CHOOSE s \in [Thread -> AddressSpace] : \A a \in AddressSpace : \E t \in Thread : s[t] = a

HardwareSymmetry == Permutations(CPU) \cup Permutations(Page) \cup Permutations(Frame)

\* Threads may be exchanged only where they all share one address space.
OneSpaceSymmetry == HardwareSymmetry \cup Permutations(Thread)
=============================================================================
