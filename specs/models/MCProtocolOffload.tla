------------------------- MODULE MCProtocolOffload -------------------------
(* Bounds and probes for ProtocolOffload. *)
EXTENDS ProtocolOffload, ProtocolOffloadMistakes

\* The packets that the models choose from.  A name says the flow, the bytes, and what is wrong.
CONSTANTS a, b,
          a1, a12, a23, a3, a34, b1, b12, a12c,
          x1, x2, y1  \* buffers of a's program, and of b's

A == {a1, a12, a23, a3, a34, a12c}

MCFlowOf == [k \in Packet |-> IF k \in A THEN a ELSE b]
MCFirst  == [k \in Packet |-> CASE k \in {a3, a34} -> 3 [] k = a23 -> 2 [] OTHER -> 1]
MCLength == [k \in Packet |-> IF k \in {a1, a3, b1} THEN 1 ELSE 2]
MCState  == [k \in Packet |-> IF k = a12c THEN "corrupt" ELSE "whole"]
MCOwner  == [c \in Buffer |-> IF c = y1 THEN b ELSE a]
MCBehind == [c \in Buffer |-> IF c = x1 /\ y1 \in Buffer THEN y1 ELSE None]

----------------------------------------------------------------------------
(* Probes: each says that an interesting situation never arises, and must  *)
(* fail.                                                                   *)

\* Something stands behind a hole.
ProbeBehindHole == ~ \E p \in Flow : placed[p] # {} /\ done[p] + 1 \notin placed[p]

\* Half of a packet is in one buffer, and the other half is to go to the next.
ProbeCrossing ==
    ~ /\ chip # None
      /\ Wanted(FlowOf[chip]) \notin {{}, Positions(chip)}
      /\ \E i \in Positions(chip) : i \in placed[FlowOf[chip]]

\* A packet has come again, when its program has other things in the buffer.
ProbeLateDuplicate ==
    ~ /\ chip # None /\ State[chip] = "whole"
      /\ \A i \in Positions(chip) : i <= done[FlowOf[chip]]
      /\ posted[FlowOf[chip]][1] \in used

\* A buffer that was read is with the card again, and in use.
ProbeBufferAgain ==
    ~ \E p \in Flow : \E m, n \in 1..Len(posted[p]) :
          m < n /\ posted[p][m] = posted[p][n] /\ \E i \in placed[p] : Turn(i) = n

\* A program has read the beginning of a buffer that the card goes on to write.
ProbeHalfRead ==
    ~ \E p \in Flow : received[p] # <<>> /\ \E i \in placed[p] : Turn(i) = Turn(Len(received[p]))

\* What comes next has come, and there is no buffer for it.
ProbeNoBuffer ==
    ~ /\ chip # None /\ State[chip] = "whole"
      /\ First[chip] = done[FlowOf[chip]] + 1
      /\ Wanted(FlowOf[chip]) = {} /\ First[chip] \notin placed[FlowOf[chip]]
============================================================================
