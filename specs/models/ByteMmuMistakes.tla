--------------------------- MODULE ByteMmuMistakes ---------------------------
(* Mistakes that can be made in ByteMmu.  A model puts one in the place of *)
(* what is right.                                                          *)
EXTENDS ByteMmu, InputMistakes

\* The range is rounded to the bounds of the page, as other MMUs demand, and the program reads the headers.
\* Source: synthetic.
RangeOfPage(f, from, n) ==
    [x \in Address |-> [frame |-> f, offset |-> ((from + x - 2) % PageSize) + 1]]

\* The range begins where the frame does, and the stream has headers in it.
\* Source: synthetic.
BeginOfFrame(p, f) == 1

\* The range is as long as what has come, and the program reads padding.
\* Source: synthetic.
CountOfFrame(p, f) ==
    Length[arrival[f]] + (IF arrival[f] \in Padded THEN 1 ELSE 0) - Old(p, f)

\* The range is put into the table of another program, which reads what is not its own.
\* Source: synthetic.
MapElsewhere(p, f) ==
    /\ stage[p] = "idle"
    /\ InTurn(p, f)
    /\ table' = [table EXCEPT ![CHOOSE q \in Flow : q # p] = RangeOf(f, Begin(p, f), Count(p, f))]
    /\ given' = [given EXCEPT ![p] = Count(p, f)]
    /\ next' = [next EXCEPT ![p] = End(arrival[f])]
    /\ held' = [held EXCEPT ![p] = f]
    /\ arrival' = [arrival EXCEPT ![f] = None]
    /\ queue' = [queue EXCEPT ![p] = @ \ {f}]
    /\ stage' = [stage EXCEPT ![p] = "given"]
    /\ UNCHANGED <<streamVars, ring, free, contents, cached>>

\* The frame is free again before the shootdown, while a CPU still remembers where it was mapped.
\* Source: textbook.
RecycleBeforeShootdown(p) ==
    /\ stage[p] = "unmapped"
    /\ free' = free \cup {held[p]}
    /\ held' = [held EXCEPT ![p] = None]
    /\ stage' = [stage EXCEPT ![p] = "idle"]
    /\ UNCHANGED <<streamVars, ring, arrival, queue, contents, next, table, cached, given>>

\* Only what is remembered of the first address is forgotten, and the rest leads to a frame that is free again.
\* Source: synthetic.
ForgetBeginnings(p) ==
    /\ stage[p] = "unmapped"
    /\ cached' = [c \in Cpu |-> [cached[c] EXCEPT ![p] = [@ EXCEPT ![1] = None]]]
    /\ stage' = [stage EXCEPT ![p] = "forgotten"]
    /\ UNCHANGED <<inputVars, table, given, held>>

\* Only the program's own CPU forgets, and another still leads to a frame that is free again.
\* Source: textbook.
ForgetLocally(p) ==
    /\ stage[p] = "unmapped"
    /\ cached' = [cached EXCEPT ![RunsOn[p]][p] = Nowhere]
    /\ stage' = [stage EXCEPT ![p] = "forgotten"]
    /\ UNCHANGED <<inputVars, table, given, held>>

\* The table loses the first address only, and the rest leads to a frame that is free again.
\* Source: synthetic.
UnmapBeginning(p) ==
    /\ stage[p] = "read"
    /\ table' = [table EXCEPT ![p][1] = None]
    /\ stage' = [stage EXCEPT ![p] = "unmapped"]
    /\ UNCHANGED <<inputVars, cached, given, held>>
=============================================================================
