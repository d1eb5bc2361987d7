---- MODULE Votes ----
CONSTANT P
VARIABLE vote

Init == vote = [p \in P |-> "open"]

Commit(p) == vote[p] = "open" /\ vote' = [vote EXCEPT ![p] = "yes"]

Abort(p) == vote[p] = "open" /\ vote' = [vote EXCEPT ![p] = "no"]

Next == \E p \in P : Commit(p) \/ Abort(p)
Spec == Init /\ [][Next]_vote
====
