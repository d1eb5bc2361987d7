----------------------------- MODULE MCByteMmu -----------------------------
(* Bounds, symmetry and probes for ByteMmu. *)
EXTENDS ByteMmu, ByteMmuMistakes, TLC

\* The packets that the models choose from.  A name says the flow, the bytes, and what is wrong, or p
\* for padding.
CONSTANTS a, b,
          a12, a3, a23, a1p, a12c, b1, b12,
          c1, c2

A == {a12, a3, a23, a1p, a12c}

MCFlowOf == [k \in Packet |-> IF k \in A THEN a ELSE b]
MCFirst  == [k \in Packet |-> CASE k = a3 -> 3 [] k = a23 -> 2 [] OTHER -> 1]
MCLength == [k \in Packet |-> IF k \in {a3, a1p, b1} THEN 1 ELSE 2]
MCState  == [k \in Packet |-> IF k = a12c THEN "corrupt" ELSE "whole"]
MCSplit  == Packet \cap {b1, a12c}
MCPadded == Packet \cap {a1p}

\* Where there are two CPUs, each program has its own.
MCRunsOn == [p \in Flow |-> IF p = b /\ c2 \in Cpu THEN c2 ELSE c1]

Symmetry == Permutations(Frame)

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* A payload is read at the place where it does not begin at the frame's first byte.
ProbeUnaligned == ~ \E p \in Flow : stage[p] = "read" /\ \E l \in Reach(p) : l.offset > 1 /\ table[p][1] = l

\* Half of a packet is mapped, since the other half was delivered before.
ProbeHalf == ~ \E p \in Flow : Len(received[p]) = 1 /\ given[p] = 1 /\ table[p][1] # None /\ table[p][1].offset = 3

\* The MMU remembers a part of a range that the table has lost.
ProbeStalePart ==
    ~ \E c \in Cpu, p \in Flow : table[p] = Nowhere /\ cached[c][p][1] = None /\ cached[c][p][2] # None

\* Another CPU than the program's own remembers a range that the table has lost.
ProbeStaleElsewhere ==
    ~ \E c \in Cpu, p \in Flow : table[p] = Nowhere /\ cached[c][p] # Nowhere /\ cached[RunsOn[p]][p] = Nowhere

\* Two programs read out of two frames at a time.
ProbeBothRead == ~ \A p \in Flow : stage[p] = "read"

\* A frame was one program's, and is another's.
ProbeFrameChangesHands ==
    ~ \E p, q \in Flow : p # q /\ received[q] # <<>> /\ held[q] = None /\ held[p] # None /\ ring \cup free = {}

\* A packet waits, and there is no room for the one that it waits for, until a program asks for more.
ProbeRoomWillCome == ~ (~SomeRoom /\ RoomWillCome /\ \E f \in Frame : Queued(f))
============================================================================
