------------------------------ MODULE Leading ------------------------------
(***************************************************************************)
(* What a step does to where the pages lead, said page by page, and what   *)
(* that makes of PageFlip's set of pages for each frame.                   *)
(***************************************************************************)
CONSTANTS AddressSpace, Page, Frame

VARIABLE mapped

Typed == mapped \in [Frame -> SUBSET (AddressSpace \X Page)]

Leads(a, p, f) == <<a, p>> \in mapped[f]

AsBefore == \A a \in AddressSpace, p \in Page, f \in Frame : Leads(a, p, f)' <=> Leads(a, p, f)

ToLess == \A a \in AddressSpace, p \in Page, f \in Frame : Leads(a, p, f)' => Leads(a, p, f)

OnlyThere(a, p, f) ==
    \A b \in AddressSpace, q \in Page, g \in Frame :
        Leads(b, q, g)' <=> IF g = f THEN b = a /\ q = p ELSE Leads(b, q, g)

ThereToo(a, p, f) ==
    \A b \in AddressSpace, q \in Page, g \in Frame :
        Leads(b, q, g)' <=> Leads(b, q, g) \/ (b = a /\ q = p /\ g = f)

ThereNoMore(a, p, f) ==
    \A b \in AddressSpace, q \in Page, g \in Frame :
        Leads(b, q, g)' <=> Leads(b, q, g) /\ ~(b = a /\ q = p /\ g = f)

Nowhere(f) == \A a \in AddressSpace, p \in Page : ~Leads(a, p, f)

Nothing == \A f \in Frame : Nowhere(f)

----------------------------------------------------------------------------
LEMMA PairByPair ==
    ASSUME NEW X \in [Frame -> SUBSET (AddressSpace \X Page)],
           NEW Y \in [Frame -> SUBSET (AddressSpace \X Page)],
           \A a \in AddressSpace, p \in Page, f \in Frame : <<a, p>> \in X[f] => <<a, p>> \in Y[f]
    PROVE  \A f \in Frame : X[f] \subseteq Y[f]
<1>1. ASSUME NEW f \in Frame, NEW m \in AddressSpace \X Page, m \in X[f] PROVE m \in Y[f]
    <2>1. m = <<m[1], m[2]>> /\ m[1] \in AddressSpace /\ m[2] \in Page
        OBVIOUS
    <2> QED
        BY <1>1, <2>1
<1> QED BY <1>1

LEMMA SamePairs ==
    ASSUME NEW X \in [Frame -> SUBSET (AddressSpace \X Page)],
           NEW Y \in [Frame -> SUBSET (AddressSpace \X Page)],
           \A a \in AddressSpace, p \in Page, f \in Frame : <<a, p>> \in X[f] <=> <<a, p>> \in Y[f]
    PROVE  X = Y
<1>1. \A f \in Frame : X[f] \subseteq Y[f] BY PairByPair
<1>2. \A f \in Frame : Y[f] \subseteq X[f] BY PairByPair
<1>3. \A f \in Frame : X[f] = Y[f] BY <1>1, <1>2
<1> QED BY <1>3

LEMMA LeadsMeans ==
    \A a \in AddressSpace, p \in Page, f \in Frame : Leads(a, p, f) <=> <<a, p>> \in mapped[f]
    BY DEF Leads

LEMMA AsBeforeMeans ==
    ASSUME Typed, Typed', AsBefore
    PROVE  UNCHANGED mapped
    BY SamePairs DEF Typed, AsBefore, Leads

LEMMA ToLessMeans ==
    ASSUME Typed, Typed', ToLess
    PROVE  /\ mapped' \in [Frame -> SUBSET (AddressSpace \X Page)]
           /\ \A f \in Frame : mapped'[f] \subseteq mapped[f]
    BY PairByPair DEF Typed, ToLess, Leads

LEMMA OnlyThereMeans ==
    ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, Typed, Typed', OnlyThere(a, p, f)
    PROVE  mapped' = [mapped EXCEPT ![f] = {<<a, p>>}]
<1> DEFINE X == [mapped EXCEPT ![f] = {<<a, p>>}]
<1>1. \A b \in AddressSpace, q \in Page, g \in Frame : <<b, q>> \in mapped'[g] <=> <<b, q>> \in X[g]
    BY DEF Typed, OnlyThere, Leads
<1>2. X \in [Frame -> SUBSET (AddressSpace \X Page)]
    BY DEF Typed
<1> HIDE DEF X
<1>3. mapped' = X
    BY <1>1, <1>2, SamePairs DEF Typed
<1> QED BY <1>3 DEF X

LEMMA ThereTooMeans ==
    ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, Typed, Typed', ThereToo(a, p, f)
    PROVE  mapped' = [mapped EXCEPT ![f] = @ \cup {<<a, p>>}]
<1> DEFINE X == [mapped EXCEPT ![f] = @ \cup {<<a, p>>}]
<1>1. \A b \in AddressSpace, q \in Page, g \in Frame : <<b, q>> \in mapped'[g] <=> <<b, q>> \in X[g]
    BY DEF Typed, ThereToo, Leads
<1>2. X \in [Frame -> SUBSET (AddressSpace \X Page)]
    BY DEF Typed
<1> HIDE DEF X
<1>3. mapped' = X
    BY <1>1, <1>2, SamePairs DEF Typed
<1> QED BY <1>3 DEF X

LEMMA ThereNoMoreMeans ==
    ASSUME NEW a \in AddressSpace, NEW p \in Page, NEW f \in Frame, Typed, Typed', ThereNoMore(a, p, f)
    PROVE  mapped' = [mapped EXCEPT ![f] = @ \ {<<a, p>>}]
<1> DEFINE X == [mapped EXCEPT ![f] = @ \ {<<a, p>>}]
<1>1. \A b \in AddressSpace, q \in Page, g \in Frame : <<b, q>> \in mapped'[g] <=> <<b, q>> \in X[g]
    BY DEF Typed, ThereNoMore, Leads
<1>2. X \in [Frame -> SUBSET (AddressSpace \X Page)]
    BY DEF Typed
<1> HIDE DEF X
<1>3. mapped' = X
    BY <1>1, <1>2, SamePairs DEF Typed
<1> QED BY <1>3 DEF X

LEMMA NowhereMeans ==
    ASSUME NEW f \in Frame, Typed, Nowhere(f)
    PROVE  mapped[f] = {}
<1>1. mapped[f] \subseteq AddressSpace \X Page
    BY DEF Typed
<1>2. ASSUME NEW m \in AddressSpace \X Page, m \in mapped[f] PROVE FALSE
    <2>1. m = <<m[1], m[2]>> /\ m[1] \in AddressSpace /\ m[2] \in Page
        OBVIOUS
    <2> QED
        BY <1>2, <2>1 DEF Nowhere, Leads
<1> QED BY <1>1, <1>2

LEMMA NothingMeans ==
    ASSUME Typed, Nothing
    PROVE  mapped = [f \in Frame |-> {}]
<1>1. \A f \in Frame : mapped[f] = {}
    BY NowhereMeans DEF Nothing
<1> QED BY <1>1 DEF Typed
=============================================================================
