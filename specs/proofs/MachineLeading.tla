--------------------------- MODULE MachineLeading ---------------------------
(* Where the pages lead, by the hardware of Machine. *)
EXTENDS Machine

Led == INSTANCE Leading WITH mapped <- MappedPages

\* If nothing changes of what a page leads by.
MappedPagesShows == Led!AsBefore

LEMMA MappedPagesMeans ==
    /\ \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f) <=> Reaches(a, p, f)
    /\ \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f)' <=> Reaches(a, p, f)'
    /\ Led!Typed /\ Led!Typed'
<1>1. \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f) <=> Reaches(a, p, f)
    BY DEF Led!Leads, MappedPages
<1>2. \A a \in AddressSpace, p \in Page, f \in Frame : Led!Leads(a, p, f)' <=> Reaches(a, p, f)'
    BY DEF Led!Leads, MappedPages
<1>3. Led!Typed /\ Led!Typed'
    BY DEF Led!Typed, MappedPages
<1> QED BY <1>1, <1>2, <1>3
=============================================================================
