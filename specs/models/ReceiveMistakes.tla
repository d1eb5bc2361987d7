--------------------------- MODULE ReceiveMistakes ---------------------------
(* Mistakes that can be made in Receive, besides those of Input.  A model  *)
(* puts one in the place of what is right.                                 *)
EXTENDS Receive, InputMistakes

\* A full frame that was not split is flipped, headers and all.
\* Source: synthetic.
FlippableUnsplit(p, f) ==
    LET k == arrival[f] IN First[k] = next[p] /\ Offset(f) + Length[k] = PageSize

\* A frame is flipped though the payload does not fill it.
\* Source: synthetic.
FlippableShort(p, f) ==
    LET k == arrival[f] IN First[k] = next[p] /\ k \in Split

\* The program goes on before the shootdown, and reads the old frame.
\* Source: textbook.
ReadBeforeShootdown(p) ==
    /\ stage[p] \in {"given", "flipped"}
    /\ received' = [received EXCEPT ![p] = @ \o SubSeq(contents[Seen(p)], 1, given[p])]
    /\ tlb' = [tlb EXCEPT ![p] = Seen(p)]
    /\ given' = [given EXCEPT ![p] = 0]
    /\ stage' = [stage EXCEPT ![p] = "idle"]
    /\ UNCHANGED <<sent, net, frameVars, next, pte, retired>>

\* The replaced frame is free before the shootdown.
\* Source: textbook.
ReclaimBeforeShootdown(p) ==
    /\ stage[p] \in {"forgotten", "flipped"}
    /\ free' = free \cup {retired[p]}
    /\ retired' = [retired EXCEPT ![p] = None]
    /\ stage' = [stage EXCEPT ![p] = "given"]
    /\ UNCHANGED <<streamVars, ring, arrival, queue, contents, next, pte, tlb, given>>

\* The flip frees the frame that it has given away.
\* Source: synthetic.
ReclaimFlipped(p) ==
    /\ stage[p] = "forgotten"
    /\ free' = free \cup {pte[p]}
    /\ retired' = [retired EXCEPT ![p] = None]
    /\ stage' = [stage EXCEPT ![p] = "given"]
    /\ UNCHANGED <<streamVars, ring, arrival, queue, contents, next, pte, tlb, given>>
=============================================================================
