---- MODULE Coins ----
EXTENDS Integers
CONSTANT P
VARIABLES coin, tosses

Init == coin = [p \in P |-> "none"] /\ tosses = 0

Toss(p) ==
  /\ coin[p] = "none"
  /\ \E side \in {"heads", "tails"} : coin' = [coin EXCEPT ![p] = side]
  /\ tosses' = 1 - tosses

Take(p) ==
  /\ coin[p] # "none"
  /\ coin' = [coin EXCEPT ![p] = "none"]
  /\ UNCHANGED tosses

Next == \E p \in P : Toss(p) \/ Take(p)
Spec == Init /\ [][Next]_<<coin, tosses>>
====
